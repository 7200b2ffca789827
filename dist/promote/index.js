const jt={},Bt={},Wt={},Ft={},Kt={},zt={};import{createRequire as Ze}from"module";const Ht={};var Ut={3313:(te=>{te.exports=ie;function ie(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=
[],this.error=null}ie.prototype.go=function(D){this.pending<this.max?w(this,D):this.waiting.push(D)},ie.prototype.wait=function(D){this.pending===0?D(this.error):this.listeners.push(D)},ie.prototype.hold=
function(){return e(this)};function e(D){D.pending+=1;var W=!1;return K;function K(v){if(W)throw new Error("callback called twice");if(W=!0,D.error=D.error||v,D.pending-=1,D.waiting.length>0&&D.pending<
D.max)w(D,D.waiting.shift());else if(D.pending===0){var $=D.listeners;D.listeners=[],$.forEach(H)}}function H(v){v(D.error)}}function w(D,W){W(e(D))}}),770:((te,ie,e)=>{te.exports=e(218)}),218:((te,ie,e)=>{
var w,D=e(9278),W=e(4756),K=e(8611),H=e(5692),v=e(4434),$=e(2613),R=e(9023);ie.httpOverHttp=U,ie.httpsOverHttp=M,ie.httpOverHttps=f,ie.httpsOverHttps=c;function U(T){var i=new o(T);return i.request=K.
request,i}function M(T){var i=new o(T);return i.request=K.request,i.createSocket=m,i.defaultPort=443,i}function f(T){var i=new o(T);return i.request=H.request,i}function c(T){var i=new o(T);return i.request=
H.request,i.createSocket=m,i.defaultPort=443,i}function o(T){var i=this;i.options=T||{},i.proxyOptions=i.options.proxy||{},i.maxSockets=i.options.maxSockets||K.Agent.defaultMaxSockets,i.requests=[],i.
sockets=[],i.on("free",function(s,h,E,b){for(var p=l(h,E,b),a=0,d=i.requests.length;a<d;++a){var t=i.requests[a];if(t.host===p.host&&t.port===p.port){i.requests.splice(a,1),t.request.onSocket(s);return}}
s.destroy(),i.removeSocket(s)})}R.inherits(o,v.EventEmitter),o.prototype.addRequest=function(i,n,s,h){var E=this,b=A({request:i},E.options,l(n,s,h));if(E.sockets.length>=this.maxSockets){E.requests.push(
b);return}E.createSocket(b,function(p){p.on("free",a),p.on("close",d),p.on("agentRemove",d),i.onSocket(p);function a(){E.emit("free",p,b)}function d(t){E.removeSocket(p),p.removeListener("free",a),p.removeListener(
"close",d),p.removeListener("agentRemove",d)}})},o.prototype.createSocket=function(i,n){var s=this,h={};s.sockets.push(h);var E=A({},s.proxyOptions,{method:"CONNECT",path:i.host+":"+i.port,agent:!1,headers:{
host:i.host+":"+i.port}});i.localAddress&&(E.localAddress=i.localAddress),E.proxyAuth&&(E.headers=E.headers||{},E.headers["Proxy-Authorization"]="Basic "+new Buffer(E.proxyAuth).toString("base64")),S(
"making CONNECT request");var b=s.request(E);b.useChunkedEncodingByDefault=!1,b.once("response",p),b.once("upgrade",a),b.once("connect",d),b.once("error",t),b.end();function p(u){u.upgrade=!0}function a(u,g,L){
process.nextTick(function(){d(u,g,L)})}function d(u,g,L){if(b.removeAllListeners(),g.removeAllListeners(),u.statusCode!==200){S("tunneling socket could not be established, statusCode=%d",u.statusCode),
g.destroy();var j=new Error("tunneling socket could not be established, statusCode="+u.statusCode);j.code="ECONNRESET",i.request.emit("error",j),s.removeSocket(h);return}if(L.length>0){S("got illegal \
response body from proxy"),g.destroy();var j=new Error("got illegal response body from proxy");j.code="ECONNRESET",i.request.emit("error",j),s.removeSocket(h);return}return S("tunneling connection has\
 established"),s.sockets[s.sockets.indexOf(h)]=g,n(g)}function t(u){b.removeAllListeners(),S(`tunneling socket could not be established, cause=%s
`,u.message,u.stack);var g=new Error("tunneling socket could not be established, cause="+u.message);g.code="ECONNRESET",i.request.emit("error",g),s.removeSocket(h)}},o.prototype.removeSocket=function(i){
var n=this.sockets.indexOf(i);if(n!==-1){this.sockets.splice(n,1);var s=this.requests.shift();s&&this.createSocket(s,function(h){s.request.onSocket(h)})}};function m(T,i){var n=this;o.prototype.createSocket.
call(n,T,function(s){var h=T.request.getHeader("host"),E=A({},n.options,{socket:s,servername:h?h.replace(/:.*$/,""):T.host}),b=W.connect(0,E);n.sockets[n.sockets.indexOf(s)]=b,i(b)})}function l(T,i,n){
return typeof T=="string"?{host:T,port:i,localAddress:n}:T}function A(T){for(var i=1,n=arguments.length;i<n;++i){var s=arguments[i];if(typeof s=="object")for(var h=Object.keys(s),E=0,b=h.length;E<b;++E){
var p=h[E];s[p]!==void 0&&(T[p]=s[p])}}return T}var S;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?S=function(){var T=Array.prototype.slice.call(arguments);typeof T[0]=="string"?T[0]=
"TUNNEL: "+T[0]:T.unshift("TUNNEL:"),console.error.apply(console,T)}:S=function(){},w=S}),4248:(te=>{const ie=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(w){let D=-1;for(let W of w)D=ie[(D^W)&255]^D>>>8;return(D^-1)>>>0}te.exports=e}),3502:((te,ie,e)=>{var w=e(9896),D=e(9023),W=e(2203),K=W.Readable,H=W.PassThrough,v=e(3313),$=e(4434).
EventEmitter;ie.BufferSlicer=M,ie.FdSlicer=R,D.inherits(R,$);function R(f){$.call(this),this.fd=f,this.pend=new v,this.pend.max=1,this.refCount=0}R.prototype.read=function(f,c,o,m,l){var A=this;A.pend.
go(function(S){w.read(A.fd,f,c,o,m,function(T,i,n){S(),l(T,i,n)})})},R.prototype.createReadStream=function(f){return new U(this,f)},R.prototype.ref=function(){this.refCount+=1},R.prototype.unref=function(){
var f=this;if(f.refCount-=1,f.refCount<0)throw new Error("invalid unref");if(f.refCount>0)return;w.close(f.fd,c);function c(o){o?f.emit("error",o):f.emit("close")}},D.inherits(U,K);function U(f,c){c=c||
{},K.call(this,c),this.context=f,this.context.ref(),this.start=c.start||0,this.endOffset=c.end,this.pos=this.start}U.prototype._read=function(f){var c=this,o=Math.min(c._readableState.highWaterMark,f);
if(c.endOffset!=null&&(o=Math.min(o,c.endOffset-c.pos)),o<=0){c.push(null),this._cleanup();return}c.context.pend.go(function(m){var l=Buffer.allocUnsafe(o);w.read(c.context.fd,l,0,o,c.pos,function(A,S){
A?c.destroy(A):S===0?(c.push(null),c._cleanup()):(c.pos+=S,c.push(l.slice(0,S))),m()})})},U.prototype._destroy=function(f,c){this._cleanup(),c(f)},U.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},D.inherits(M,$);function M(f){$.call(this),this.refCount=0,this.buffer=f}M.prototype.read=function(f,c,o,m,l){if(!(0<=c&&c<=f.length))throw new RangeError("offset o\
utside buffer: 0 <= "+c+" <= "+f.length);if(m<0)throw new RangeError("position is negative: "+m);if(c+o>f.length&&(o=f.length-c),m+o>this.buffer.length&&(o=this.buffer.length-m),o<=0){setImmediate(function(){
l(null,0)});return}this.buffer.copy(f,c,m,m+o),setImmediate(function(){l(null,o)})},M.prototype.createReadStream=function(f){f=f||{};var c=new H(f);c.start=f.start||0,c.endOffset=f.end,c.pos=c.endOffset||
this.buffer.length;for(var o=this.buffer.slice(c.start,c.pos),m=65536,l=0;;){var A=l+m;if(A>=o.length){l<o.length&&c.write(o.slice(l,o.length));break}c.write(o.slice(l,A)),l=A}return c.end(),c},M.prototype.
ref=function(){this.refCount+=1},M.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((te,ie,e)=>{var w,D=e(9896),W=e(3106),K=e(3502),H=e(9023),v=e(
4434).EventEmitter,$=e(2203).Transform,R=e(2203).PassThrough,U=e(2203).Writable;const M=typeof W.crc32=="function"?W.crc32:e(4248);w=l,w=A,w=S,w=T,w=f,w=c,ie.SY=o,w=m,w=b,ie.ax=p,w=a,w=d,w=i,w=h,w=E,w=
g;function f(y,_){return new Promise((N,k)=>{l(y,{..._,lazyEntries:!0},function(G,Y){if(G)return k(G);N(Y)})})}function c(y,_){return new Promise((N,k)=>{A(y,{..._,lazyEntries:!0},function(G,Y){if(G)return k(
G);N(Y)})})}function o(y,_){return new Promise((N,k)=>{S(y,{..._,lazyEntries:!0},function(G,Y){if(G)return k(G);N(Y)})})}function m(y,_,N){return new Promise((k,G)=>{T(y,_,{...N,lazyEntries:!0},function(Y,P){
if(Y)return G(Y);k(P)})})}function l(y,_,N){typeof _=="function"&&(N=_,_=null),_==null&&(_={}),_.autoClose==null&&(_.autoClose=!0),_.lazyEntries==null&&(_.lazyEntries=!1),_.decodeStrings==null&&(_.decodeStrings=
!0),_.validateEntrySizes==null&&(_.validateEntrySizes=!0),_.strictFileNames==null&&(_.strictFileNames=!1),N==null&&(N=ae),D.open(y,"r",function(k,G){if(k)return N(k);A(G,_,function(Y,P){Y&&D.close(G,ae),
N(Y,P)})})}function A(y,_,N){typeof _=="function"&&(N=_,_=null),_==null&&(_={}),_.autoClose==null&&(_.autoClose=!1),_.lazyEntries==null&&(_.lazyEntries=!1),_.decodeStrings==null&&(_.decodeStrings=!0),
_.validateEntrySizes==null&&(_.validateEntrySizes=!0),_.strictFileNames==null&&(_.strictFileNames=!1),N==null&&(N=ae),D.fstat(y,function(k,G){if(k)return N(k);var Y=new K.FdSlicer(y);T(Y,G.size,_,N)})}
function S(y,_,N){typeof _=="function"&&(N=_,_=null),_==null&&(_={}),_.autoClose=!1,_.lazyEntries==null&&(_.lazyEntries=!1),_.decodeStrings==null&&(_.decodeStrings=!0),_.validateEntrySizes==null&&(_.validateEntrySizes=
!0),_.strictFileNames==null&&(_.strictFileNames=!1);var k=new K.BufferSlicer(y);T(k,y.length,_,N)}function T(y,_,N,k){typeof N=="function"&&(k=N,N=null),N==null&&(N={}),N.autoClose==null&&(N.autoClose=
!0),N.lazyEntries==null&&(N.lazyEntries=!1),N.decodeStrings==null&&(N.decodeStrings=!0);var G=!!N.decodeStrings;if(N.validateEntrySizes==null&&(N.validateEntrySizes=!0),N.strictFileNames==null&&(N.strictFileNames=
!1),k==null&&(k=ae),typeof _!="number")throw new Error("expected totalSize parameter to be a number");if(_>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");y.ref();var Y=22,P=20,F=65535,x=Math.min(P+Y+F,_),B=fe(x),I=_-B.length;t(y,B,0,x,I,function(Q){if(Q)return k(Q);for(var ee=x-Y;ee>=
0;ee-=1)if(B.readUInt32LE(ee)===101010256){var q=B.subarray(ee),se=q.readUInt16LE(4),Ee=q.readUInt16LE(10),be=q.readUInt32LE(16),De=q.readUInt16LE(20),Le=q.length-Y;if(De!==Le)return k(new Error("Inva\
lid comment length. Expected: "+Le+". Found: "+De+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var Ne=G?X(q.subarray(22),
!1):q.subarray(22);if(ee-P>=0&&B.readUInt32LE(ee-P)===117853008){var je=B.subarray(ee-P,ee-P+P),ke=oe(je,8),Ue=fe(56);return t(y,Ue,0,Ue.length,ke,function(we){return we?k(we):Ue.readUInt32LE(0)!==101075792?
k(new Error("invalid zip64 end of central directory record signature")):(se=Ue.readUInt32LE(16),se!==0?k(new Error("multi-disk zip files are not supported: found disk number: "+se)):(Ee=oe(Ue,32),be=oe(
Ue,48),k(null,new i(y,be,_,Ee,Ne,N.autoClose,N.lazyEntries,G,N.validateEntrySizes,N.strictFileNames))))})}return se!==0?k(new Error("multi-disk zip files are not supported: found disk number: "+se)):k(
null,new i(y,be,_,Ee,Ne,N.autoClose,N.lazyEntries,G,N.validateEntrySizes,N.strictFileNames))}k(new Error("End of central directory record signature not found. Either not a zip file, or file is truncat\
ed."))})}H.inherits(i,v);function i(y,_,N,k,G,Y,P,F,x,B){var I=this;v.call(I),I.reader=y,I.reader.on("error",function(Q){s(I,Q)}),I.reader.once("close",function(){I.emit("close")}),I.readEntryCursor=_,
I.fileSize=N,I.entryCount=k,I.comment=G,I.entriesRead=0,I.autoClose=!!Y,I.lazyEntries=!!P,I.decodeStrings=!!F,I.validateEntrySizes=!!x,I.strictFileNames=!!B,I.isOpen=!0,I.emittedError=!1,I.hasEachEntryBeenCalled=
!1,I.lazyEntries||I._readEntry()}i.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function n(y,_){y.autoClose&&y.close(),s(y,_)}function s(y,_){y.emittedError||(y.emittedError=
!0,y.emit("error",_))}i.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},i.prototype._readEntry=function(){var y=this;
if(y.entryCount===y.entriesRead){setImmediate(function(){y.autoClose&&y.close(),!y.emittedError&&y.emit("end")});return}if(!y.emittedError){var _=fe(46);t(y.reader,_,0,_.length,y.readEntryCursor,function(N){
if(N)return n(y,N);if(!y.emittedError){var k=new h,G=_.readUInt32LE(0);if(G!==33639248)return n(y,new Error("invalid central directory file header signature: 0x"+G.toString(16)));if(k.versionMadeBy=_.
readUInt16LE(4),k.versionNeededToExtract=_.readUInt16LE(6),k.generalPurposeBitFlag=_.readUInt16LE(8),k.compressionMethod=_.readUInt16LE(10),k.lastModFileTime=_.readUInt16LE(12),k.lastModFileDate=_.readUInt16LE(
14),k.crc32=_.readUInt32LE(16),k.compressedSize=_.readUInt32LE(20),k.uncompressedSize=_.readUInt32LE(24),k.fileNameLength=_.readUInt16LE(28),k.extraFieldLength=_.readUInt16LE(30),k.fileCommentLength=_.
readUInt16LE(32),k.internalFileAttributes=_.readUInt16LE(36),k.externalFileAttributes=_.readUInt32LE(38),k.relativeOffsetOfLocalHeader=_.readUInt32LE(42),k.generalPurposeBitFlag&64)return n(y,new Error(
"strong encryption is not supported"));y.readEntryCursor+=46,_=fe(k.fileNameLength+k.extraFieldLength+k.fileCommentLength),t(y.reader,_,0,_.length,y.readEntryCursor,function(Y){if(Y)return n(y,Y);if(!y.
emittedError){k.fileNameRaw=_.subarray(0,k.fileNameLength);var P=k.fileNameLength+k.extraFieldLength;k.extraFieldRaw=_.subarray(k.fileNameLength,P),k.fileCommentRaw=_.subarray(P,P+k.fileCommentLength);
try{k.extraFields=d(k.extraFieldRaw)}catch(Ee){return n(y,Ee)}if(y.decodeStrings){var F=(k.generalPurposeBitFlag&2048)!==0;k.fileComment=X(k.fileCommentRaw,F),k.fileName=p(k.generalPurposeBitFlag,k.fileNameRaw,
k.extraFields,y.strictFileNames);var x=a(k.fileName);if(x!=null)return n(y,new Error(x))}else k.fileComment=k.fileCommentRaw,k.fileName=k.fileNameRaw;k.comment=k.fileComment,y.readEntryCursor+=_.length,
y.entriesRead+=1;for(var B=0;B<k.extraFields.length;B++){var I=k.extraFields[B];if(I.id===1){var Q=I.data,ee=0;if(k.uncompressedSize===4294967295){if(ee+8>Q.length)return n(y,new Error("zip64 extended\
 information extra field does not include uncompressed size"));k.uncompressedSize=oe(Q,ee),ee+=8}if(k.compressedSize===4294967295){if(ee+8>Q.length)return n(y,new Error("zip64 extended information ext\
ra field does not include compressed size"));k.compressedSize=oe(Q,ee),ee+=8}if(k.relativeOffsetOfLocalHeader===4294967295){if(ee+8>Q.length)return n(y,new Error("zip64 extended information extra fiel\
d does not include relative header offset"));k.relativeOffsetOfLocalHeader=oe(Q,ee),ee+=8}break}}if(y.validateEntrySizes&&k.compressionMethod===0){var q=k.uncompressedSize;if(k.isEncrypted()&&(q+=12),
k.compressedSize!==q){var se="compressed/uncompressed size mismatch for stored file: "+k.compressedSize+" != "+k.uncompressedSize;return n(y,new Error(se))}}y.emit("entry",k),y.lazyEntries||y._readEntry()}})}})}},
i.prototype.eachEntry=function(){const y=this;if(!y.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(y.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");y.hasEachEntryBeenCalled=!0;let _=null;y.on("entry",k),y.on("end",G),y.on("error",Y);function N(){y.removeListener("entry",k),y.removeListener("end",G),y.removeListener("error",Y),y.
autoClose&&y.close()}function k(P){let{resolve:F}=_;_=null,F({value:P})}function G(){let{resolve:P}=_;_=null,N(),P({done:!0})}function Y(P){let{reject:F}=_;_=null,N(),F(P)}return{[Symbol.asyncIterator](){
return this},next(){const P=new Promise((F,x)=>{if(_!=null)throw new Error("next() called before previous Promise was resolved.");_={resolve:F,reject:x}});return y.readEntry(),P},return(P){return N(),
Promise.resolve({done:!0,value:P})},throw(P){return N(),Promise.reject(P)}}},i.prototype.openReadStream=function(y,_,N){var k=this,G=0,Y=y.compressedSize;if(N==null&&(N=_,_=null),_==null)_={};else{if(_.
decodeFileData===!1){if(_.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(_.decompress!=null)throw new Error("cannot use options.decompress when op\
tions.decodeFileData === false")}else{if(_.decrypt!=null){if(!y.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(_.decrypt!==
!1)throw new Error("invalid options.decrypt value: "+_.decrypt);if(y.isCompressed()&&_.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also op\
tion decodeFileData.")}if(_.decompress!=null){if(!y.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(_.decompress===
!1||_.decompress===!0))throw new Error("invalid options.decompress value: "+_.decompress);F=_.decompress}}if(_.start!=null){if(G=_.start,G<0)throw new Error("options.start < 0");if(G>y.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(_.end!=null){if(Y=_.end,Y<0)throw new Error("options.end < 0");if(Y>y.compressedSize)throw new Error("options.end > entry.compressedSize");if(Y<
G)throw new Error("options.end < options.start")}}var P=_.decodeFileData===!1||(y.compressionMethod===0||y.compressionMethod===8&&_.decompress===!1)&&(!y.isEncrypted()||_.decrypt===!1);if((_.start!=null||
_.end!=null)&&!P)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!k.isOpen)return N(new Error("closed"));if(y.isEncrypted()&&!P&&_.decrypt!==
!1)return N(new Error("entry is encrypted, and options.decodeFileData !== false"));var F;if(P)F=!1;else if(y.compressionMethod===8)F=_.decodeFileData!==!0;else return N(new Error("unsupported compress\
ion method: "+y.compressionMethod));k.readLocalFileHeader(y,{minimal:!0},function(x,B){if(x)return N(x);k.openReadStreamLowLevel(B.fileDataStart,y.compressedSize,G,Y,F,y.uncompressedSize,N)})},i.prototype.
openReadStreamLowLevel=function(y,_,N,k,G,Y,P){var F=this,x=y+_,B=F.reader.createReadStream({start:y+N,end:y+k}),I=B;if(G){var Q=!1,ee=W.createInflateRaw();B.on("error",function(q){setImmediate(function(){
Q||ee.emit("error",q)})}),B.pipe(ee),F.validateEntrySizes?(I=new u(Y),ee.on("error",function(q){setImmediate(function(){Q||I.emit("error",q)})}),ee.pipe(I)):I=ee,_e(I,function(){Q=!0,ee!==I&&ee.unpipe(
I),B.unpipe(ee),B.destroy()})}P(null,I)},i.prototype.readLocalFileHeader=function(y,_,N){var k=this;N==null&&(N=_,_=null),_==null&&(_={}),k.reader.ref();var G=fe(30);t(k.reader,G,0,G.length,y.relativeOffsetOfLocalHeader,
function(Y){try{if(Y)return N(Y);var P=G.readUInt32LE(0);if(P!==67324752)return N(new Error("invalid local file header signature: 0x"+P.toString(16)));var F=G.readUInt16LE(26),x=G.readUInt16LE(28),B=y.
relativeOffsetOfLocalHeader+30+F+x;if(B+y.compressedSize>k.fileSize)return N(new Error("file data overflows file bounds: "+B+" + "+y.compressedSize+" > "+k.fileSize));if(_.minimal)return N(null,{fileDataStart:B});
var I=new E;I.fileDataStart=B,I.versionNeededToExtract=G.readUInt16LE(4),I.generalPurposeBitFlag=G.readUInt16LE(6),I.compressionMethod=G.readUInt16LE(8),I.lastModFileTime=G.readUInt16LE(10),I.lastModFileDate=
G.readUInt16LE(12),I.crc32=G.readUInt32LE(14),I.compressedSize=G.readUInt32LE(18),I.uncompressedSize=G.readUInt32LE(22),I.fileNameLength=F,I.extraFieldLength=x,G=fe(F+x),k.reader.ref(),t(k.reader,G,0,
G.length,y.relativeOffsetOfLocalHeader+30,function(Q){try{return Q?N(Q):(I.fileName=G.subarray(0,F),I.extraField=G.subarray(F),N(null,I))}finally{k.reader.unref()}})}finally{k.reader.unref()}})},i.prototype.
openReadStreamPromise=function(y,_){return new Promise((N,k)=>{this.openReadStream(y,_,function(G,Y){if(G)return k(G);N(Y)})})},i.prototype.openReadStreamLowLevelPromise=function(y,_,N,k,G,Y){return new Promise(
(P,F)=>{this.openReadStream(y,_,N,k,G,Y,function(x,B){if(x)return F(x);P(B)})})},i.prototype.readLocalFileHeaderPromise=function(y,_){return new Promise((N,k)=>{this.readLocalFileHeader(y,_,function(G,Y){
if(G)return k(G);N(Y)})})};function h(){}h.prototype.getLastModDate=function(y){if(y==null&&(y={}),!y.forceDosFormat)for(var _=0;_<this.extraFields.length;_++){var N=this.extraFields[_];if(N.id===21589){
var k=N.data;if(k.length<5)continue;var G=k[0],Y=1;if(!(G&Y))continue;var P=k.readInt32LE(1);return new Date(P*1e3)}else if(N.id===10){var k=N.data;if(k.length!==32||k.readUInt16LE(4)!==1||k.readUInt16LE(
6)!==24)continue;var F=k.readUInt32LE(8)+4294967296*k.readInt32LE(12),x=F/1e4-116444736e5;return new Date(x)}}return b(this.lastModFileDate,this.lastModFileTime,y.timezone)},h.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},h.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},h.prototype.isCompressed=function(){
return this.compressionMethod===8};function E(){}function b(y,_,N){var k=y&31,G=(y>>5&15)-1,Y=(y>>9&127)+1980,P=0,F=(_&31)*2,x=_>>5&63,B=_>>11&31;if(N==null||N==="local")return new Date(Y,G,k,B,x,F,P);
if(N==="UTC")return new Date(Date.UTC(Y,G,k,B,x,F,P));throw new Error("unrecognized options.timezone: "+options.timezone)}function p(y,_,N,k){for(var G=null,Y=0;Y<N.length;Y++){var P=N[Y];if(P.id===28789){
if(P.data.length<6||P.data.readUInt8(0)!==1)continue;var F=P.data.readUInt32LE(1);if(M(_)!==F)continue;G=X(P.data.subarray(5),!0);break}}if(G==null){var x=(y&2048)!==0;G=X(_,x)}return k||(G=G.replace(
/\\/g,"/")),G}function a(y){return y.indexOf("\\")!==-1?"invalid characters in fileName: "+y:/^[a-zA-Z]:/.test(y)||/^\//.test(y)?"absolute path: "+y:y.split("/").indexOf("..")!==-1?"invalid relative p\
ath: "+y:null}function d(y){for(var _=[],N=0;N<y.length-3;){var k=y.readUInt16LE(N+0),G=y.readUInt16LE(N+2),Y=N+4,P=Y+G;if(P>y.length)throw new Error("extra field length exceeds extra field buffer siz\
e");var F=y.subarray(Y,P);_.push({id:k,data:F}),N=P}return _}function t(y,_,N,k,G,Y){if(k===0)return setImmediate(function(){Y(null,fe(0))});y.read(_,N,k,G,function(P,F){if(P)return Y(P);if(F<k)return Y(
new Error("unexpected EOF"));Y()})}H.inherits(u,$);function u(y){$.call(this),this.actualByteCount=0,this.expectedByteCount=y}u.prototype._transform=function(y,_,N){if(this.actualByteCount+=y.length,this.
actualByteCount>this.expectedByteCount){var k="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return N(new Error(k))}N(null,y)},u.prototype._flush=
function(y){if(this.actualByteCount<this.expectedByteCount){var _="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return y(new Error(_))}y()},H.inherits(
g,v);function g(){v.call(this),this.refCount=0}g.prototype.ref=function(){this.refCount+=1},g.prototype.unref=function(){var y=this;if(y.refCount-=1,y.refCount>0)return;if(y.refCount<0)throw new Error(
"invalid unref");y.close(_);function _(N){if(N)return y.emit("error",N);y.emit("close")}},g.prototype.createReadStream=function(y){y==null&&(y={});var _=y.start,N=y.end;if(_===N){var k=new R;return setImmediate(
function(){k.end()}),k}var G=this._readStreamForRange(_,N),Y=!1,P=new L(this);G.on("error",function(x){setImmediate(function(){Y||P.emit("error",x)})}),_e(P,function(){G.unpipe(P),P.unref(),G.destroy()});
var F=new u(N-_);return P.on("error",function(x){setImmediate(function(){Y||F.emit("error",x)})}),_e(F,function(){Y=!0,P.unpipe(F),P.destroy()}),G.pipe(P).pipe(F)},g.prototype._readStreamForRange=function(y,_){
throw new Error("not implemented")},g.prototype.read=function(y,_,N,k,G){var Y=this.createReadStream({start:k,end:k+N}),P=new U,F=0;P._write=function(x,B,I){x.copy(y,_+F,0,x.length),F+=x.length,I()},P.
on("finish",G),Y.on("error",function(x){G(x)}),Y.pipe(P)},g.prototype.close=function(y){setImmediate(y)},H.inherits(L,R);function L(y){R.call(this),this.context=y,this.context.ref(),this.unreffedYet=!1}
L.prototype._flush=function(y){this.unref(),y()},L.prototype.unref=function(y){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var j="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123\
456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\
\u207F\xB2\u25A0\xA0";function X(y,_){if(_)return y.toString("utf8");for(var N="",k=0;k<y.length;k++)N+=j[y[k]];return N}function oe(y,_){var N=y.readUInt32LE(_),k=y.readUInt32LE(_+4);return k*4294967296+
N}var fe;typeof Buffer.allocUnsafe=="function"?fe=function(y){return Buffer.allocUnsafe(y)}:fe=function(y){return new Buffer(y)};function _e(y,_){typeof y.destroy=="function"?y._destroy=function(N,k){
_(),k?.(N)}:y.destroy=_}function ae(y){if(y)throw y}}),9037:((te,ie,e)=>{var w=W=>{var K={};return e.d(K,W),K},D=W=>(()=>W);te.exports=w({getOctokit:()=>jt.getOctokit})}),6543:((te,ie,e)=>{var w=W=>{var K={};
return e.d(K,W),K},D=W=>(()=>W);te.exports=w({defaults:()=>Bt.defaults})}),8008:((te,ie,e)=>{var w=W=>{var K={};return e.d(K,W),K},D=W=>(()=>W);te.exports=w({requestLog:()=>Wt.requestLog})}),212:((te,ie,e)=>{
var w=W=>{var K={};return e.d(K,W),K},D=W=>(()=>W);te.exports=w({retry:()=>Ft.retry})}),938:((te,ie,e)=>{var w=W=>{var K={};return e.d(K,W),K},D=W=>(()=>W);te.exports=w({default:()=>Kt.default})}),5131:((te,ie,e)=>{
var w=W=>{var K={};return e.d(K,W),K},D=W=>(()=>W);te.exports=w({default:()=>zt.default})}),2613:(te=>{te.exports=Ze(import.meta.url)("assert")}),181:(te=>{te.exports=Ze(import.meta.url)("buffer")}),6982:(te=>{
te.exports=Ze(import.meta.url)("crypto")}),4434:(te=>{te.exports=Ze(import.meta.url)("events")}),9896:(te=>{te.exports=Ze(import.meta.url)("fs")}),1943:(te=>{te.exports=Ze(import.meta.url)("fs/promise\
s")}),8611:(te=>{te.exports=Ze(import.meta.url)("http")}),5692:(te=>{te.exports=Ze(import.meta.url)("https")}),9278:(te=>{te.exports=Ze(import.meta.url)("net")}),4573:(te=>{te.exports=Ze(import.meta.url)(
"node:buffer")}),7598:(te=>{te.exports=Ze(import.meta.url)("node:crypto")}),3024:(te=>{te.exports=Ze(import.meta.url)("node:fs")}),1455:(te=>{te.exports=Ze(import.meta.url)("node:fs/promises")}),7067:(te=>{
te.exports=Ze(import.meta.url)("node:http")}),4708:(te=>{te.exports=Ze(import.meta.url)("node:https")}),8995:(te=>{te.exports=Ze(import.meta.url)("node:module")}),8161:(te=>{te.exports=Ze(import.meta.
url)("node:os")}),6760:(te=>{te.exports=Ze(import.meta.url)("node:path")}),1708:(te=>{te.exports=Ze(import.meta.url)("node:process")}),7075:(te=>{te.exports=Ze(import.meta.url)("node:stream")}),3136:(te=>{
te.exports=Ze(import.meta.url)("node:url")}),7975:(te=>{te.exports=Ze(import.meta.url)("node:util")}),8522:(te=>{te.exports=Ze(import.meta.url)("node:zlib")}),857:(te=>{te.exports=Ze(import.meta.url)(
"os")}),6928:(te=>{te.exports=Ze(import.meta.url)("path")}),2203:(te=>{te.exports=Ze(import.meta.url)("stream")}),4756:(te=>{te.exports=Ze(import.meta.url)("tls")}),2018:(te=>{te.exports=Ze(import.meta.
url)("tty")}),7016:(te=>{te.exports=Ze(import.meta.url)("url")}),9023:(te=>{te.exports=Ze(import.meta.url)("util")}),3106:(te=>{te.exports=Ze(import.meta.url)("zlib")}),3e3:((te,ie,e)=>{e.d(ie,{WZ:()=>U,
j:()=>c,mJ:()=>f});var w=e(7598),D=e(6760),W=e(532),K=e(6191),H=e(7487),v=e(9870),$=e(3657),R=e(6584);function U(o,m){const l=o.boolean("upload-artifact",!0),A={overwrite:m,retentionDays:o.optional("r\
etention-days",M)},S=o.boolean("artifact-env-variables",!0);return{upload:l?A:void 0,artifactEnvVariables:S}}function M(o){if(/^0+$/.test(o))return;const m=(0,R.$J)(1/0,!0)(o),l=Number(process.env.GITHUB_RETENTION_DAYS)||
1/0;if(m>l)throw new Error(`must be at most ${l}, the repository's limit in days, not ${m}`);return m}async function f(o,{path:m,sha256:l,package:A},{upload:S,artifactEnvVariables:T}){if(T)return await(0,K.
mz)(o,{path:m,digest:l},S);const i=(0,$.z)((0,v.KC)(A)),n=(0,D.join)(await(0,H.Pd)("workflow-artifact-"),(0,D.basename)(m));await(0,W.lo)(n,i);const s=(0,w.createHash)("sha256").update(i).digest("hex");
return await(0,K.mz)(o,{path:n,digest:s},S)}function c({upload:o,artifactEnvVariables:m},l){!o||!m||!(0,H.GQ)()||l.warning("This repository is public: anyone signed in to GitHub can download the artif\
act, environment variables included. Set artifact-env-variables: false to leave them out.")}}),6779:((te,ie,e)=>{e.d(ie,{B:()=>$,X:()=>U});var w=e(7975),D=e(9462),W=e(3657),K=e(5645),H=e(6006),v=e(3349);
async function $(M,f,{title:c,advice:o,idsIn:m}){M.log.info(`${c}: ${f.status||"no status"}, dock status ${f.dockStatusId}`);let l={};const A=S=>{const i={...{"dock-status-id":f.dockStatusId,...m(S)},
status:S.status||l.status};(0,w.isDeepStrictEqual)(i,l)||M.publish(i),l=i};return await(0,H.qt)(M,f,{longestWaitMs:M.inputs.longestWaitMs,advice:o,onStatus:A})}const R="Check the workflow in AI for Pr\
ocess, then re-run the job.";async function U(M,{workflowId:f,flowId:c}){return M.log.info(`Exporting workflow ${f}, flow ${c}, from ${M.platform.url.href}`),await(0,D.N)(M,(0,D.R)(M.inputs.timeoutMs,
"No package"),async o=>{const m=await(0,v.Nq)(o,{workflowId:f,flowId:c}),{dockStatusId:l,exportJobId:A}=m,S=await $(o,m,{title:`Export job ${A??"without an ID"}`,advice:R,idsIn:()=>({"export-job-id":A})}),
T=await(0,v.EH)(o,m,S),i=async()=>(0,v.EH)(o,m,await(0,H.SO)(o,l)),n=E=>(0,W.u)(E,o.signal),{content:s,...h}=await(0,K.R)(o,{url:T,freshUrl:i,read:n});return{...h,package:s}})}}),2697:((te,ie,e)=>{e.d(
ie,{$l:()=>T,As:()=>o,Sm:()=>R,UX:()=>M,Xd:()=>l,bg:()=>i,cZ:()=>c});var w=e(1455),D=e(6760),W=e(7279),K=e(8725),H=e(7487),v=e(4057),$=e(706);function R({host:n,pathname:s}){return n+s.replace(/\/$/,"")}
const U=2e4;function M({message:n}){return(0,$.OX)(n,1e3)}const f="<dock status ID>";function c(n){const s=new Map;for(const{name:E,error:b,job:p}of n){if(!b)continue;const{"dock-status-id":a}=p,d=a===
void 0?b.message:b.message.replaceAll(a,f),t=s.get(d)??{names:[],ids:[],help:(0,H.VY)(b)};s.set(d,t),t.names.push(E),a!==void 0&&t.ids.push(a)}const h=Math.max(100,Math.min(1e3,Math.floor(U/s.size)));
return Array.from(s,([E,{names:b,ids:p,help:a}])=>({names:b,message:(0,$.OX)(E,h).replaceAll(f,()=>p.join(", ")),help:a}))}function o(n){return c(n).map(({names:s,message:h})=>`${s.join(", ")}: ${h}`).
join(" | ")}function m(n,s){return!n||!s||n.message===s.message?n??s:l(n,`${n.message} Also: ${s.message}`)}function l(n,s){return new W.HR({what:s,topic:(0,W.h_)(n).topic,cause:n})}async function A(n,s,{
platform:h,titles:E,facts:b=[],known:p,work:a}){let d=p;const t=L=>{d=L,setOutputs(L)};t(p);const u={inputs:n,platform:h,log:runnerLog(),signal:s,endsAt:1/0,publish:t},g=await a(u).then(()=>{},toError);
if(n.summary){const L=factTable([["Host",{words:R(n.host)}],...b,["Workflow ID",d["workflow-id"]],["Dock status ID",d["dock-status-id"]],["Status",d.status&&{words:d.status}],["Duration",{words:humanTime(
performance.now())}]]);g?await writeSummary(E.failed,withHelp(M(g),helpFor(g)),L):await writeSummary(E.done,L)}if(g)throw g}const S=1e6;async function T(n,s){const h=JSON.stringify(s);await i(`the out\
put ${n}`,{[`${n}.json`]:h});const E=Buffer.byteLength(h)>S;E&&(0,K.lm)(`The output ${n} would be longer than GitHub's limit of 1 MB. Read the file in ${n}-path.`),(0,H.n0)({[n]:E?[]:s})}async function i(n,s){
try{const h=await(0,H.Pd)("workflow-results-");for(const[E,b]of Object.entries(s)){const p=(0,D.join)(h,E);await(0,w.writeFile)(p,b).catch((0,H.E_)(p)),(0,H.n0)({[`${(0,D.parse)(E).name}-path`]:p})}}catch(h){
(0,K.t1)().warning(`Can't keep ${n} as a file. ${(0,W.gJ)(h)}`)}}}),3018:((te,ie,e)=>{e.d(ie,{S:()=>He});var w=e(1124),D=e(706);const W=Number.MAX_SAFE_INTEGER,K=2,H=60,v="</details>",$=41,R=100;function U(r,O={}){
const{under:J=()=>"",parts:Z=[],noun:he="change",folded:pe=!1}=O,{length:ce}=J(W),{least:$e=ce===0?r:`${r} \u2026`,changes:ve=S(Z)}=O;return{line:r,under:J,size:r.length+ce,least:$e,parts:Z,changes:ve,
noun:he,folded:pe}}function M(r,O,J={}){return O.length===0?[]:[U(r,{...J,parts:O})]}function f(r,O){const J=({leaf:Me,outer:We})=>We.length===1?0:Me.size,Z=(Me,We)=>J(Me)-J(We),he=new Map,pe=()=>T(l(
r,he).filter(([Me])=>Me!=="")),ce=[];let $e=o(r,[]).sort(Z),ve=O;for(let Me=-1;$e.length>0&&Me<ce.length;ve=O-c(pe()))Me=ce.length,$e=$e.filter(We=>{const Ge=We.outer.filter(Je=>!he.has(Je)),Xe=Ge.map(
Je=>Je.line.length+K+H+(Je.folded?$:0)).reduce((Je,rt)=>Je+rt,We.leaf.least.length+K);if(Xe>ve)return!0;ve-=Xe;for(const Je of Ge)he.set(Je,[]);return he.set(We.leaf,[We.leaf.least]),ce.push(We),!1});
for(const[Me,{leaf:We}]of ce.sort(Z).entries()){const Ge=m(We,We.least.length+Math.floor(ve/(ce.length-Me)));ve-=c(Ge)-We.least.length,he.set(We,Ge)}return pe()}function c(r){return r.reduce((O,{length:J})=>O+
J,0)}function o(r,O){return r.parts.length===0?[{leaf:r,outer:O}]:r.parts.flatMap(J=>o(J,[...O,r]))}function m({line:r,under:O,size:J,least:Z},he){if(J<=he)return[r,O(Math.max(he,W))];for(let pe=he-r.
length-H;pe>R;pe=Math.floor(pe*.7)){const ce=O(pe);if(ce!==""&&r.length+ce.length<=he)return[r,ce]}return[Z]}function l(r,O){const{line:J,parts:Z,folded:he}=r;if(Z.length===0)return[O.get(r)??[]];const ce=[
...Z.filter($e=>O.has($e)).flatMap($e=>l($e,O)),[A(r,Z.filter($e=>!O.has($e)))]];return he?[[`<details><summary>${J}</summary>`],...ce,[v]]:[[J],...ce]}function A({noun:r},O){if(r==="connection"&&O.length>
0)return`\u2026 and ${(0,D.hS)(O.length,"more connection")}`;if(S(O)===0)return"";const J=r==="workflow"?` in ${(0,D.hS)(O.length,"more workflow")}`:"";return`\u2026 and ${(0,D.hS)(S(O),"more change")}${J}`}
function S(r){return r.reduce((O,{changes:J})=>O+J,0)}function T(r){const O=J=>J?.[0]?.startsWith("- ");return r.flatMap((J,Z)=>{const he=J[0]===v||O(J)&&O(r[Z-1]);return[Z===0?"":he?`
`:`

`,...J]})}var i=e(8132),n=e(3436),s=e(7363),h=e(2742),E=e(3499),b=e(1345),p=e(8965),a=e(5408);const d=2,t=1e3,u=240,g=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],L="...";function j(r,O){const J=[X(r??O),X(O??r)],[Z,he]=[fe(r),fe(O)],pe=ae(Z,he);return J[0]===J[1]?pe:[`@@ line ends: ${J[0]} \u2192 ${J[1]} @@`,...pe]}function X(r=""){return r.includes(
`
`)&&!/(?<!\r)\n/.test(r)?"CRLF":"LF"}function oe(r){return r.split(X(r)==="CRLF"?`\r
`:`
`)}function fe(r){return(r===void 0?[]:oe(r)).flatMap(J=>g.reduce(_e,[J]).map((Z,he)=>he===0?Z:L+Z))}function _e(r,O){return r.flatMap(J=>J.length>u?Array.from(J.matchAll(O),([Z])=>Z):J)}function ae(r,O){
const J=new Set(r),he=O.some(ce=>J.has(ce))?(0,p.E)([...r],[...O],{maxEditLength:t}):void 0;if(he===void 0)return[...N(r,O),...y("+",O)];let pe=0;return he.flatMap(({added:ce,removed:$e,value:ve},Me)=>{
const We=he[Me+1];if($e)return N(ve,We?.added?We.value:[]);const[Ge,et]=[Me===0?0:d,ve.length-d],Xe=pe+_(ve.slice(0,et+1));return pe+=_(ve),ce?y("+",ve):We===void 0?y(" ",ve.slice(0,Ge)):et-Ge<2?y(" ",
ve):[...y(" ",ve.slice(0,Ge)),`@@ line ${Xe} @@`,...y(" ",ve.slice(et))]})}function y(r,O){return O.map(J=>`${r} ${J}`)}function _(r){return r.filter(O=>!O.startsWith(L)).length}function N(r,O){const J=new Map(
r.map(Me=>[Y(Me),Me])),Z=Me=>Y(Me)!=="",he=O.filter(Z),ce=(r.length-r.filter(Z).length!==O.length-he.length?he:O).flatMap(Me=>G(J.get(Y(Me))??Me,Me)),$e=ce.length>0||O.length===0?ce:G(k(r),k(O));return[
...$e.length===0?[]:[`@@ hard to see: ${[...new Set($e)].join(", ")} @@`],...y("-",r)]}function k(r){return r.map(O=>O.startsWith(L)?O.slice(L.length):`
${O}`).join("")}function G(r,O){if(Y(r)!==Y(O))return[];const[J,Z]=[r.normalize(),O.normalize()],he=P(r)===P(O)?[]:["Unicode forms"];return J===Z?he:[...he,J.trimEnd()===Z.trimEnd()?"spaces at the end":
"white space"]}function Y(r){return P(r.normalize())}function P(r){return r.replace(/\s/g,"")}function F(r,O){let[J,Z]=[0,O];const pe=[...(0,a.$z)(r,$e=>$e.startsWith("@@ line ")?++J:J).values()].flatMap(
$e=>{const ve=x($e,Z);return Z-=I($e),ve}),ce=r.filter(B).length-pe.filter(B).length;return ce===0?pe:[...pe,`@@ ${(0,D.hS)(ce,"more changed line")} @@`]}function x(r,O){const J=ce=>ce.startsWith("-"),
Z=I(r.filter(J)),he=I(r)-Z,pe={removed:Math.max(O/2,O-he),others:Math.max(O/2,O-Z)};return r.filter(ce=>{const $e=J(ce)?"removed":"others";return pe[$e]-=ce.length+1,pe[$e]>=0})}function B(r){return r.
startsWith("-")||r.startsWith("+")}function I(r){return r.reduce((O,J)=>O+J.length+1,0)}var Q=e(7856);const ee={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\
\u270F\uFE0F",rewired:"\u270F\uFE0F"},q=80,se={texts:3,min:4,max:60,usual:2,usualWeight:.001},Ee=8;function be(r,O,J){if(r.type==="string")return De(Ue((0,n.e1)(r.text),O.mask),O,J);const[Z="",...he]=je(
r,O);return he.length>0||Z.length>q?void 0:(0,i.SS)(Z,1/0)}function De(r,O,J){const Z=O.mask(r).shown;if(Z.length>q||Z.includes(`
`))return;const he=Le(r,O,J);return(0,i.SS)(JSON.stringify(Z),1/0)+(he===void 0?"":` (${Ce(he,O)})`)}function Le(r,{labelOf:O},J){const Z=O(r);return Z===void 0||Z.toLowerCase()===r.toLowerCase()||[...J?.
members.values()??[]].some(pe=>(0,n.jn)(pe)&&(0,n.e1)(pe.text)===Z)?void 0:Z}function Ne(r,O,{labelOf:J}){const[Z,he]=r.slice(-2);return Z?.type!=="item"||he?.type!=="member"||!n.ZM.test(he.key)?!1:(0,n.
TH)(Z.item)===O||J((0,n.e1)(O))===Z.label}function je(r,O,J){const{mask:Z}=O;if((0,n.jn)(r)){if(r.type==="literal")return[Z(r.text).shown];const Me=Ue((0,n.e1)(r.text),Z),{shown:We}=Z(Me);if(We.includes(
`
`))return["|",...ke(oe(We))];const Ge=Le(Me,O,J);return[JSON.stringify(We)+(Ge===void 0?"":` (${Z(Ge).shown})`)]}const[he="",pe=""]=r.type==="array"?"[]":"{}",ce=r.type==="array"?r.items.map(Me=>je(Me,
O)):Array.from(r.members,([Me,We])=>{const[Ge,...et]=(0,Q.$C)(Me,We,r)?[D.v5]:je(We,O,r);return[`${JSON.stringify(Z(Me).shown)}: ${Ge}`,...et]}),$e=he+ce.join(", ")+pe;return $e.length<=q&&ce.every(Me=>Me.
length===1)?[$e]:[he,...ke(ce.flat()),pe]}function ke(r){return r.map(O=>`  ${O}`)}function Ue(r,O){if(!r.includes("%")||r.includes("://")&&O(r).shown!==r)return r;try{const J=decodeURIComponent(r);return[
encodeURIComponent(J),encodeURI(J)].includes(r)?J:r}catch{return r}}function we(r,O,J){const Z=[Ue(r,J),Ue(O,J)];return[r,O].some(pe=>pe.includes("%")&&Z.includes(pe))||Z[0]===Z[1]?[r,O]:Z}function Te(r,O,J){
const Z=new Map,he=(ce,$e,ve)=>{ve>(Z.get(ce)?.weight??0)&&Z.set(ce,{text:$e,weight:ve})},pe=(ce,$e,ve)=>{if(ce.type==="array")for(const Je of ce.items)pe(Je,$e,ve+1);if(ce.type==="object")for(const[Je,
rt]of ce.members)(0,Q.$C)(Je,rt,ce)?he(Je,D.v5,se.max):pe(rt,Je,ve+1);if(ce.type!=="string")return;const Me=(0,n.e1)(ce.text),Ge=/^type$/i.test($e)||(0,E.rL)($e,ce)||(0,E.gN)(Me)||O(ce)||J.labelOf(Me)!==
void 0;if(Me.length<se.min||Ge)return;const et=Me.includes("://")?2*se.max:Math.min(Me.length,se.max),Xe=J.countOf(Me)>se.usual?se.usualWeight:1;he($e,J.mask(Ue(Me,J.mask)).shown,Xe*et/(ve+1))};return pe(
r,"",0),[...Z].sort(([,ce],[,$e])=>$e.weight-ce.weight).filter(([,{weight:ce}],$e)=>$e===0||$e<se.texts&&ce>se.usualWeight*2*se.max).map(([ce,{text:$e}])=>`${Ce(ce,J)}: ${(0,i.SS)(JSON.stringify((0,i.
Jj)($e,se.max)),1/0)}`).join(", ")}function Ce(r,{mask:O},J=100){return(0,i.SS)(O(r).shown,J)}function ze(r,O,J=!1){const Z=(0,E.a2)(r),he=J?1/0:100,pe=r.flatMap((ve,Me)=>{if(ve.type==="element")return[
(0,i.SS)(`[${ve.index}]`)];if(ve.type==="item"){const Xe=O.endsOf(ve.item),Je=Xe===void 0?ve.label:J?`${Xe} (${ve.label})`:Xe,rt=Me===Z-1&&ve.hint!==void 0?` (${Ce(ve.hint,O)})`:"";return[`**${Ce(Je,O,
he)}**${rt}`]}const We=r.slice(Me+1).find(({type:Xe})=>Xe!=="member")?.type==="item",Ge=!J&&We&&/^([A-Za-z]*|[a-z_]+)$/.test(ve.key),et=Le(ve.key,O);return Ge?[]:[Ce(ve.key,O,he)+(et?` (${Ce(et,O)})`:
"")]});if(pe.length<=Ee||J)return pe.join(" \u203A ")||"the whole file";const ce=pe.findLastIndex(ve=>ve.startsWith("**")),$e=ve=>ve<2||ve===ce||ve>pe.length-Ee+2;return pe.flatMap((ve,Me)=>$e(Me)?[ve]:
$e(Me-1)?["\u2026"]:[]).join(" \u203A ")}function Ve(r,O){const J=ce=>r.map(({path:$e,kind:ve})=>(ve?`${ee[ve]} `:"")+ze($e,O,ce)),[Z,he]=[J(!1),J(!0)],pe=(0,b.Vn)(Z);return tt(Z.map((ce,$e)=>pe.get(ce)===
1?ce:he[$e]??ce))}function tt(r){const[O,J]=[(0,b.Vn)(r),new Map];return r.map(Z=>{const[he=1,pe]=[O.get(Z),(J.get(Z)??0)+1];return J.set(Z,pe),he===1?Z:`${Z} (${pe} of ${he})`})}const st="  ",ft=3,at=5,
yt=120,pt={line:": changed, hidden"};function dt(r,O){const J=[...(0,a.$z)(r,_t).values()],Z=J.filter(ce=>ce.length<ft).flat(),he=Ve(Z,O),pe=new Map(Z.map((ce,$e)=>{const{line:ve,...Me}=gt(ce,O);return[
ce,U(`- ${he[$e]}${ve}`,{changes:1,...Me})]}));return J.flatMap(ce=>{const $e=ce.flatMap(ve=>pe.get(ve)??[]);return $e.length===0?St(ce,O):$e})}function _t(r){const O=(0,E.a2)(r.path),Z=(r.kind==="mod\
ified"?[r.from,r.to]:"value"in r?[r.value]:[]).flatMap(pe=>"id"in pe?[pe.id]:[]);if(O===0||O===r.path.length||Z.length===0)return r;const he=r.path.slice(O).map(pe=>pe.type==="member"?pe.key:"index"in
pe&&pe.index);return JSON.stringify([r.kind,Z,he])}function St(r,O){const[J]=r,{line:Z,under:he=()=>""}=gt(J,O),pe=Ot(mt(r,O)),ce=J.kind==="modified"?"":` ${J.kind}`,$e=`- ${ee[J.kind]} ${wt(J,O)}${Z}${ce}\
 in ${pe.line}`;return U($e,{changes:r.length,under:ve=>he(ve)+(pe.under?.(ve)??"")})}function mt(r,O){const J=r.map(({path:Z})=>({path:Z.slice(0,(0,E.a2)(Z))}));return Ve(J,O)}function wt({path:r},O){
return ze(r.slice((0,E.a2)(r)),O)}function gt(r,O){if(r.kind==="modified")return lt(r,O);if("value"in r)return me(r,O);if(r.kind==="moved"){const[pe,ce]=[r.from,r.path].map($e=>ze($e.slice(0,-1),O,!0));
return{line:`: moved from ${pe} to ${ce}`}}if(r.moved.length===0)return{line:": in a new order"};const J=r.moved.map(pe=>({path:[pe]})),Z=Ot(Ve(J,O)),he=Z.under?`${Z.line} moved`:`moved: ${Z.line}`;return{
...Z,line:`: in a new order (${he})`}}function Ot(r){if(r.length<=at)return{line:r.join(", ")};const O=(0,D.hS)(r.length,"item"),J=Se(O,st+r.join(", "));return{line:O,under:Z=>J.length<=Z?J:""}}function lt({
path:r,from:O,to:J},Z){if(O.type==="hidden"||J.type==="hidden")return{line:""};if((0,Q._p)(r,O,J))return pt;if(O.type==="string"&&J.type==="string"){const Ge=Ne(r,J.text,Z)?{...Z,labelOf:()=>{}}:Z;return re(
(0,n.e1)(O.text),(0,n.e1)(J.text),Ge)}const[he,pe]=[J.type==="string",O.type==="string"],ce=he===pe?void 0:(0,h.qy)(bt(O),bt(J));if(ce){const Ge=`JSON, ${pe?"no longer":"now"} in a text`;return ce.changes.
length===0?{line:`: the same ${Ge}`}:{line:` (${Ge})`,under:vt(dt(ce.changes,Z))}}const[$e,ve]=[je(O,Z).join(`
`),je(J,Z).join(`
`)];if($e===ve)return pt;const[Me,We]=[be(O,Z),be(J,Z)];return Me&&We?{line:`: ${Me} \u2192 ${We}`}:{line:"",under:xe($e,ve)}}function bt(r){return r.type==="string"?(0,n.e1)(r.text):(0,n.dj)(r)}function vt(r){
const O=U("",{parts:r});return J=>`
${Ae(f(O,J).join(""))}`}function re(r,O,J){const[Z,he]=we(r,O,J.mask),pe=Z===r&&he===O?"":" (percent-encoded)",[ce,...$e]=(0,h.qy)(Z,he)?.changes??[];if(ce!==void 0){const Je=`${pe} (JSON in a text)`;
if($e.length===0&&ce.kind==="modified"){const rt=lt(ce,J);return{...rt,line:`${Je} \u203A ${ze(ce.path,J)}${rt.line}`}}return{line:Je,under:vt(dt([ce,...$e],J))}}const[ve,Me]=[J.mask(Z),J.mask(he)];if(ve.
shown===Me.shown)return{line:pe+pt.line};const We=ve.hidden===Me.hidden?"":" (hidden values differ, too)",[Ge,et]=[De(Z,J),De(he,J)];if(!Ge||!et)return{line:pe+We,under:xe(ve.shown,Me.shown)};const Xe=G(
ve.shown,Me.shown).join(", ");return{line:`${pe}: ${Ge} \u2192 ${et}${Xe&&` (${Xe})`}${We}`}}function me(r,O){const{path:J,value:Z}=r;if(Z.type==="hidden")return{line:""};if((0,Q._p)(J,Z))return{line:"\
: hidden"};if(Z.type==="object")return de(r,Z,O);const he=be(Z,O);return he!==void 0?{line:`: ${he}`}:Z.type==="array"?{line:"",under:ye(r,je(Z,O),(0,D.hS)(Z.items.length,"element"))}:{line:"",under:ye(
r,[O.mask(Ue((0,n.e1)(Z.text),O.mask)).shown])}}function de(r,O,J){const Z=r.path.at(-1),he=Z?.type==="item"?Z:void 0;if(O.members.size===0&&!he)return{line:": `{}`"};const pe=Xe=>(0,n.jn)(Xe)&&[he?.label,
he?.hint].includes((0,n.e1)(Xe.text)),ce=[...O.members].filter(([,Xe])=>!he||!pe(Xe)),$e=ce.filter(([Xe,Je])=>!he||!(0,E.rL)(Xe,Je)),ve=$e.map(([Xe,Je])=>{const rt=(0,Q.$C)(Xe,Je,O)?(0,i.SS)(D.v5):be(
Je,J,O);return rt&&`${Ce(Xe,J)}: ${rt}`}),Me=!ve.includes(void 0)&&ve.join(", ").length<=yt,We=Me?ve.join(", "):Te(O,pe,J),Ge=We&&`: ${We}`;if(Me&&$e.length===ce.length)return{line:Ge};const et=ye(r,je(
O,J),(0,D.hS)(O.members.size,"field"));return{line:Ge,under:Me?Xe=>Xe===1/0?et(Xe):"":et}}function ye({kind:r},O,J){const Z=O.join(`
`);return r==="added"?xe(void 0,Z,J):xe(Z,void 0,J)}function xe(r,O,J){const Z=(0,i.EU)(j(r,O),"diff",st);return he=>{const pe=Z.length<=he?Z:Ie(Z,he);return J===void 0?`
${pe}`:Se(J,pe)}}function Ie(r,O){const J=r.split(`
`),Z=J.slice(1,-1).map(he=>he.slice(st.length));return[...J.slice(0,1),...F(Z,O).map(he=>st+he),...J.slice(-1)].join(`
`)}function Se(r,O){return`
${st}<details><summary>${r}</summary>

${O}
${st}</details>`}function Ae(r){return r.replace(/^(?=.)/gm,st)}const le=100,Re=5;function Pe(r,O){const J=r.kind==="json"?(0,s.ID)(r,Xe=>O(Xe).shown):void 0,Z=(0,h.Z)(()=>(0,b.Vn)((0,n.PX)(r.head??r.
base))),he={mask:O,labelOf:Xe=>Xe.length>le?void 0:J?.labelOf(JSON.stringify(Xe)),endsOf:Xe=>J?.endsOf(Xe),countOf:Xe=>Z().get(Xe)??0},pe=Fe((0,w.xS)(r)),ce=r.status==="modified",$e=ce?[]:Et(r).map(Xe=>J?.
withItems(Xe)??Xe),ve=ce?it(r,he,J):dt($e,he),{nodes:Me=0,connections:We=0}=J?.size??{},Ge=Me===0?"What is in it":`${(0,D.hS)(Me,"node")}, ${(0,D.hS)(We,"connection")}`,et=ce?ve:M(Ge,ve,{changes:pe,folded:!0});
return[...Ke(J),U(Ye(r,O),{parts:[...et,...nt(r,he)],changes:pe})]}function Fe({added:r,modified:O,removed:J}){return r+O+J}function Ke(r){return r?.note!==void 0?[U(r.note)]:r?.picture?[U((0,i.EU)(r.
picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function Ye({name:r,kind:O,status:J,changes:Z},he){const pe=`**${Ce(r,{mask:he})}**`;return J!=="modified"?`${ee[J]} ${pe}: file ${J}`:O===
"binary"||O==="variables"&&Z.length===0?`${ee.modified} ${pe}: content modified`:O==="variables"?`${pe} (values are never shown)`:pe}function nt({references:r},O){if(r.length===0)return[];const J=r.slice(
0,Re).map(({path:ce,from:$e,to:ve})=>`${ze(ce,O)} (${Ce($e,O)} \u2192 ${Ce(ve,O)})`),Z=r.length>Re?", \u2026":"",he=r.length===1?"follows and isn't":"follow and aren't",pe=`${(0,D.hS)(r.length,"refere\
nce")} to new IDs and names ${he} counted`;return[U(`${pe}: ${J.join(", ")}${Z}`)]}function it(r,O,J){const Z=(0,E.pi)(r),he=J?.connections??[],pe=new Set(he.map(({item:Je})=>Je)),ce=(0,a.$z)(r.text?[
ut(r.text)]:r.changes,Je=>J?.tells(Je)?Qe(Je)?"layout":"told":"value"in Je&&pe.has(Je.value)?"connection":Z(Je)?"layout":ct(Je.path,J)?"item":"rest"),[$e,ve]=[ce.get("layout")??[],ce.get("connection")??
[]],Me=(Je=[])=>Je.map(rt=>J?.withItems(rt)??rt),We=dt(ce.get("rest")??[],O),Ge=xt(he,ve,O),et=(ce.get("told")?.length??0)+ve.length,Xe=`Layout and bookkeeping: ${(0,D.hS)($e.length,"change")}`;return[
...dt(Me(ce.get("item")),O),...M("Connections",Ge,{noun:"connection",changes:et}),...Ge.length===0?We:M("Elsewhere in the file",We),...M(Xe,Tt(Me((0,E.lY)($e,r)),O),{folded:!0})]}function Qe({kind:r,path:O}){
const[J,Z]=O.slice(-2);return r==="modified"&&J?.type==="item"&&Z?.type==="member"&&s.md.includes(Z.key)}function ct(r,O){return r.some(J=>J.type==="item"||J.type==="member"&&O?.isItemKey(J.key))}function ut({
base:r,head:O}){return{kind:"modified",path:[],from:ht(r),to:ht(O)}}function ht(r=""){return{type:"string",id:0,text:JSON.stringify(r)}}function Et({base:r,head:O,text:J,status:Z,changes:he}){const pe=Z===
"removed"?"removed":"added",ce=(ve,Me)=>{const We=(0,b.Vg)(ve,()=>{});return!(Me.length<3&&We.length>0&&We.every(et=>et.value.type==="object"))&&(Me.length>0||ve.type!=="object")?[{kind:pe,path:Me,value:ve}]:
We.flatMap(({step:et,value:Xe})=>et.type==="member"?ce(Xe,[...Me,et]):[{kind:pe,path:[...Me,et],value:Xe}])},$e=r??O??(J&&ht(J.base??J.head));return $e?ce($e,[]):he}function xt(r,O,J){const Z=new Map(
O.map(ce=>["value"in ce&&ce.value,ce])),he=At(Mt(r,Z),Z),pe=tt(he.map(ce=>It(ce,J)));return he.map(([{item:ce}],$e)=>{const ve=Z.get(ce),{line:Me,under:We=()=>""}=ve?gt(ve,J):{line:""};return U(`${pe[$e]}${We(
0)===""?Me:""}`,{under:We})})}function Mt(r,O){const J=Z=>{const{kind:he,source:pe,target:ce,label:$e,was:ve}=Z;return O.has(Z.item)?Z:JSON.stringify([he,pe.rank,ce.rank,$e,ve?.target.rank,ve?.label])};
return[...(0,a.$z)(r,J).values()].map(Z=>({...Z[0],times:Z.length}))}function At(r,O){const J={added:new Map,removed:new Map};return r.flatMap(Z=>{const{kind:he,source:pe,target:ce,item:$e}=Z;if(he===
"rewired"||O.has($e))return[[Z]];const ve=J[he].get(pe),Me=ve??[Z];return ve&&ve.push(Z),J[he].delete(pe),J[he].set(ce,Me),ve?[]:[Me]})}function It(r,O){const[{kind:J,source:Z,target:he,was:pe}]=r,ce=We=>`\
**${Ce(We.label,O)}**`,$e=We=>We===""?"":` (${Ce(We,O)})`,ve=r.map(({target:We,label:Ge,times:et})=>` \u2192 ${ce(We)}${$e(Ge)}${et===1?"":`, ${et} times`}`),Me=pe?.target===he?$e(pe.label)||" without\
 a label":pe&&` ${ce(pe.target)}`;return`- ${ee[J]} ${ce(Z)}${ve.join("")}${Me===void 0?"":`, was${Me}`}`}function Tt(r,O){return[...(0,a.$z)(r,Z=>Z.kind+wt(Z,O)).values()].flatMap(Z=>{const he=Z.map(
ve=>gt(ve,O));if(Z.length<ft||(0,E.a2)(Z[0].path)===0||he.some(({under:ve})=>ve))return dt(Z,O);const pe=mt(Z,O),ce=Ae(he.map(({line:ve},Me)=>`- ${pe[Me]}${ve}`).join(`
`)),$e=`- ${ee[Z[0].kind]} ${wt(Z[0],O)} of ${(0,D.hS)(Z.length,"item")}`;return U($e,{changes:Z.length,under:()=>`
${ce}`})})}const kt="<!-- workflow-report -->",Pt=6e4,Dt=1e3;function Ct(r){const{workflows:O,missing:J}=r,Z=(0,Q.lb)(r),pe=["changed","added","removed"].flatMap(ve=>O.filter(Me=>Me.status===ve)).map(
ve=>{const Me=Fe(ve.counts);return{workflow:ve,changes:Me,parts:ve.files.flatMap(We=>Pe(We,Z))}}),ce=z(r,Z),$e=J===void 0?"":`\`${J}\` doesn't exist: it counts as empty.`;return({maxLength:ve=Pt,maxBytes:Me=1/0,
headings:We=!0,mark:Ge=!0}={})=>{const et=pe.map(({workflow:rt,...$t})=>U(C(rt,Z,We),$t)),Xe=U($e,{parts:[...M("",et,{noun:"workflow"}),...ce]}),Je=Ge?`${kt}
`:"";for(let rt=Math.min(ve,Me);;){const $t=[Je,...f(Xe,rt-Je.length-1),`
`],Lt=Me===1/0?0:Buffer.byteLength($t.join(""));if(Lt<=Me||rt<Dt)return $t;rt=Math.floor(rt*Me*.99/Lt)}}}function V(r,O){return r.length<=3e3&&r.split(`
`).length<=50?r:`<details><summary>${O}</summary>

${r}
</details>
`}function C({name:r,status:O,counts:J},Z,he){const pe=he?"### ":"",ce=r===void 0?void 0:Ce(r,{mask:Z});return O==="added"||O==="removed"?`${pe}${ee[O]} ${ce===void 0?"Workflow":`${ce}: workflow`} ${O}`:
he?`${pe}${ce===void 0?"":`${ce}: `}${(0,w.cq)(J)}`:""}function z({workflows:r,notCompared:O=[]},J){const Z=(ce,$e)=>{const ve=ce.flatMap(Me=>Me===void 0?[]:[Ce(Me,{mask:J})]).join(", ");return ce.length===
0?[]:[U($e(ve),{least:$e((0,D.hS)(ce.length,"workflow"))})]},he=r.flatMap(({name:ce,status:$e})=>$e==="unchanged"?[ce]:[]),pe=r.flatMap(({name:ce,variablesCompared:$e})=>$e?[]:[ce]);return[...r.length===
0?[U("No workflow was compared")]:[],...Z(he,ce=>ce===""?"No changes":`${ce}: no changes`),...Z(pe,ce=>`The environment variables${pe.length===r.length?"":` of ${ce}`} weren't compared, because one si\
de is a folder without \`env_variables.json\`.`),...Z(O,ce=>`${ce}: not compared, because the step failed`)]}var ne=e(8725),ue=e(2697),ge=e(6584);const Oe=900*1024;async function He(r){Be(r);const O=Ct(
r),J={"report.md":O(),"full-report.md":O({maxLength:1/0})};return await(0,ue.bg)("the report",J),qe(O)}function qe(r){return(O,J,Z)=>{const he=Oe-Buffer.byteLength(J.join()),pe=r({headings:O,maxLength:1/0,
maxBytes:he,mark:!1}).join("");return Z===void 0?pe:V(pe,Z)}}function Be(r){const O=(0,w.AS)(r);if(O.length===0)return;const J=O.slice(0,20).map(ge.bY),Z=O.length>20?` and ${(0,D.hS)(O.length-20,"more\
 line")}`:"";(0,ne.lm)(`No field matched ${J.join(", ")}${Z} in ignore. Check the spelling.`)}}),682:((te,ie,e)=>{e.d(ie,{H:()=>c,R:()=>$});var w=e(3024),D=e(532),W=e(7279),K=e(5806),H=e(706),v=e(6584);
function $(o,m){const l=["workflows","workflows-file"].find(S=>o.text(S)!=="");if(l===void 0)return{targets:R(o,m),fromList:!1};l==="workflows"&&o.exclude(["workflows-file"],l),o.exclude(["workflow-id",
"flow-id","name"],l);const A=l==="workflows"?o.lines(l):o.optional(l,U);return{targets:A===void 0?[]:f(o,l,A),fromList:!0}}function R(o,m){const l=o.required("workflow-id",v.Fg),A=o.required("flow-id",
v.Fg),S=o.optional("name",v.$q);return l===void 0||A===void 0?[]:[{name:S??o.parse("workflow-id",m+l,v.$q)??"",workflowId:l,flowId:A}]}function U(o){const m=(0,v.EO)(o);try{return new TextDecoder("utf\
-8",{fatal:!0}).decode((0,w.readFileSync)(m))}catch(l){throw new Error(`can't be read: ${o}: ${(0,D.CQ)(l)}`)}}const M=(0,v.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,"has commas between the word\
s. Use spaces: name workflow-id flow-id"],(0,v.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${v.kH.source}`,"u")),[/^[^ ]+$/,([o])=>`(${(0,H.OX)(o,60)}) has no IDs. Is the variable s\
et that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,o=""])=>`(${(0,H.OX)(o,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,({input:o})=>`must be "na\
me workflow-id flow-id", not ${(0,v.bY)(o)}`]);function f(o,m,l){const A=[],S=new Map,T=l.split(/\r\n|\n|\r/).map(i=>i.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[i,n]of T.entries()){const s=`${m}\
 line ${i+1}`;if(!o.parse(s,n.join(" "),M))continue;const[h="",E="",b=""]=n;o.parse(`${s} name`,h,v.$q),o.parse(`${s} workflow-id`,E,v.Fg),o.parse(`${s} flow-id`,b,v.Fg);const[p,a]=[(0,K.Sr)(h),`${E} ${b}`].
map(t=>{const u=S.get(t);return u===void 0&&S.set(t,i+1),u});p!==void 0&&o.refuse(s,`has the name of line ${p}`),a!==void 0&&o.refuse(s,`has the IDs of line ${a}. Set the IDs of its own workflow, or r\
emove the line`),A.push({name:h,workflowId:E,flowId:b})}return T.every(i=>i.length===0)&&o.refuse(m,"names no workflow"),A}async function c(o,m,l){const A=[],S=o.entries();let T;const i=async()=>{for(const[
n,s]of S){const h=await l(s,T);A[n]=h,h.error&&(0,W.h_)(h.error).affectsAll&&(T??=h.error)}};return await Promise.all(Array.from({length:Math.min(m,o.length)},i)),A}}),6584:((te,ie,e)=>{e.d(ie,{$J:()=>M,
$q:()=>i,Do:()=>l,EO:()=>b,Fg:()=>m,bY:()=>a,il:()=>R,kH:()=>v,or:()=>o,sJ:()=>$,sU:()=>S,tz:()=>n,yG:()=>U});var w=e(3024),D=e(6760),W=e(5806),K=e(7596),H=e(706);const v=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function $(t,u=v){return[u,({input:g})=>`contains ${d(g)}. ${t}`]}function R(...t){return u=>{for(const[g,L]of t){const j=g.exec(u);if(j)throw new Error(typeof L=="string"?L:L(j))}return u}}function U(t){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(t))return t.toLowerCase()==="true";throw new Error(`must be true or false, not ${a(t)}`)}function M(t,u=!1){return g=>{const L=Number(g);if((u?/^\d+$/:/^\d+(\.\d+)?$/).
test(g)&&L>0&&L<=t)return L;const j=t===1/0?"":` and at most ${t}`;throw new Error(`must be a ${u?"whole ":""}number above 0${j}, not ${a(g)}`)}}const f="is not an address such as https://ai-for-proce\
ss.example.ai",c=R($("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,
([,t])=>`must not contain a query or a fragment. Set only the beginning of the address: "${t}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"],[/[\s\p{C}\\]/u,f]);function o(t){
const u=/^[a-z0-9+.-]+:\/\//i.test(c(t))?t:`https://${t}`;if(!URL.canParse(u))throw new Error(f);const g=new URL(u);if(g.protocol!=="https:"&&g.protocol!=="http:")throw new Error("must be an https:// \
address");if(g.protocol==="http:"&&!(0,K.U9)(g.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return g.pathname.endsWith("/")||(g.pathname+="/"),g}function m(t){
if((0,K.eQ)(t))return t;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${a(t)}`)}const l=R($("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,t])=>`begins \
with "${t}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),A="is too long: at\
 most 200 characters",S=R([new RegExp("\\p{C}","u"),({input:t})=>`must not contain control characters: ${a(t)}`],[/.{201}/u,A]),T=R([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:t})=>`can't be a name: ${a(t)}; \
leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:t})=>`must not end in .zip, which the action adds: ${a(t)}`],[/.{201}/u,A]);function i(t){const u=(0,W.x5)(T(t));if(u!==void 0)
throw new Error(`can't be a name: ${a(t)} ${u}`);if(Buffer.byteLength(t)>240)throw new Error(A);return t}function n(t){if(t!=="any"){if(/^[0-9a-f]{64}$/i.test(t))return t.toLowerCase();throw new Error(
"must be a SHA-256: 64 hexadecimal digits, or any")}}function s(){return(0,D.resolve)(process.env.GITHUB_WORKSPACE??"")}const h=R([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],
[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,t])=>`begins with ${t}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function E(t){return(0,D.
resolve)(s(),h(t))}function b(t){const u=E(t);if((0,w.existsSync)(u))return u;throw new Error(p(t))}function p(t){const u=!(0,w.existsSync)(s())||(0,w.readdirSync)(s()).length===0;return`doesn't exist\
: ${a(t)}${u?". The workspace is empty: run actions/checkout before this step":""}`}function a(t){const u=d(t);return`"${(0,H.OX)(t,60)}"${u===""?"":` with ${u}`}`}function d(t){const u=(t.match(new RegExp(
v,"gu"))??[]).map(j=>j.codePointAt(0)??0),g=[...new Set(u)].map(j=>`U+${j.toString(16).toUpperCase().padStart(4,"0")}`),L=g.length===1?"an invisible character":"invisible characters";return g.length===
0?"":`${L} (${g.slice(0,5).join(", ")})`}}),1124:((te,ie,e)=>{e.d(ie,{AS:()=>$,Hq:()=>H,RG:()=>D,cq:()=>R,cz:()=>W,xS:()=>K,xW:()=>v});var w=e(706);const D={type:"hidden"};function W(U){const M=f=>U.reduce(
(c,o)=>c+o[f],0);return{added:M("added"),modified:M("modified"),removed:M("removed")}}function K({status:U,changes:M,references:f}){const c={added:0,modified:0,removed:0};if(U!=="modified")return{...c,
[U]:1};if(M.length===0&&f.length===0)return{...c,modified:1};for(const{kind:o}of M)c[o==="added"||o==="removed"?o:"modified"]++;return c}function H({workflows:U}){return U.some(({status:M})=>M!=="unch\
anged")}function v({workflows:U}){return W(U.map(({counts:M})=>M))}function $({workflows:[U,...M]}){return U?.unusedIgnores.filter(f=>M.every(({unusedIgnores:c})=>c.includes(f)))??[]}function R({modified:U,
added:M,removed:f}){return Object.entries({modified:U,added:M,removed:f}).flatMap(([o,m])=>m===0?[]:[`${(0,w.zD)(m)} ${o}`]).join(", ")||"no changes"}}),3436:((te,ie,e)=>{e.d(ie,{Gg:()=>U,Ku:()=>f,Ms:()=>A,
Op:()=>m,PX:()=>o,QP:()=>M,Rk:()=>W,TH:()=>R,TN:()=>v,YD:()=>$,ZM:()=>H,dj:()=>i,e1:()=>l,eX:()=>K,jn:()=>c});var w=e(8142),D=e(2899);const W=["id","_id","key","name"],K=["name","title","label","displ\
ayName","Name","Title","Label","DisplayName"],H=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function v(n,s){if(n.type!=="object")return;const h=n.members.get(s)??n.
matchOnly?.get(s);if(!(h===void 0||!c(h)))return(h.type==="string"?h.text.length>2:/\d/.test(h.text))?h.text:void 0}function $(n){return n.type==="object"?[...n.members.keys()]:[]}function R(n){const s=()=>$(
n).filter(h=>H.test(h));return f(n,["id","_id","key"])??f(n,s().sort())}function U(n){return f(n,K)}function M(n){return f(n,["type","Type"])}function f(n,s){const h=n&&s.find(E=>v(n,E)!==void 0);return h&&
v(n,h)}function c(n){return n.type==="string"||n.type==="literal"}function o(n){return n===void 0?[]:c(n)?[l(n.text)]:(n.type==="array"?n.items:[...n.members.values()]).flatMap(o)}function m(n,s,h){return h&&
W.includes(n)&&c(s)}function l(n){return n.startsWith('"')?n.includes("\\")?JSON.parse(n):n.slice(1,-1):n}class A{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(s,h=E=>{}){this.#n=s,this.#e=s.lines.length===
0,this.#t=h}read(s){const{fields:h,orders:E}=this.#n,b=p=>(0,D.pi)(h,p,this.#t);return(0,w.q)(s,void 0,{enter:(p,a="")=>this.#e?void 0:{key:a,outer:p},scalar:p=>this.scalar(p),array:(p,a)=>{const d=p.
length>0&&b({key:"",outer:a});return this.array(d?[]:p,(0,D.pi)(E,a,this.#t))},object:(p,a)=>{let d;for(const[t,u]of h.size===0?[]:p)b({key:t,outer:a})&&(p.delete(t),W.includes(t)&&(d=(d??new Map).set(
t,u)));return this.object(p,d)}})}scalar(s){let h=this.#o.get(s);return h===void 0&&(h={type:s.startsWith('"')?"string":"literal",id:++this.#s,text:s},this.#o.set(s,h)),h}array(s,h){const E=h?s.toSorted(
(a,d)=>a.id-d.id):s;let b=E.length;for(const{id:a}of E)b=T(b,a);const p=this.#i(b,{type:"array",id:this.#s+1,items:E,unordered:h});return this.#e?p:{type:"array",id:p.id,items:s,unordered:h}}object(s,h){
let E=~s.size;for(const[p,{id:a}]of s)E=E+T(this.scalar(p).id,a)|0;const b=this.#i(E,{type:"object",id:this.#s+1,members:s,matchOnly:h});return this.#e?b:{type:"object",id:b.id,members:s,matchOnly:h}}#i(s,h){
for(let E=s;;E=E+1|0){const b=this.#r.get(E);if(b&&S(b,h))return b;if(!b)return this.#r.set(E,h),this.#s++,h}}}function S(n,s){if(n.type==="array")return s.type==="object"||n.items.length!==s.items.length?
!1:n.items.every(({id:h},E)=>h===s.items[E]?.id);if(s.type==="array"||n.members.size!==s.members.size)return!1;for(const[h,{id:E}]of s.members)if(n.members.get(h)?.id!==E)return!1;return!0}function T(n,s){
const h=Math.imul(n^n>>>15,739982445)^Math.imul(s^s>>>16,73244475);return Math.imul(h^h>>>13,695872825)}function i(n){if(c(n))return n.text;if(n.type==="array"){const h=n.items.map(i);return`[${(n.unordered?
h.sort():h).join()}]`}return`{${Array.from(n.members,([h,E])=>`${JSON.stringify(h)}:${i(E)}`).sort().join()}}`}}),9630:((te,ie,e)=>{e.d(ie,{TA:()=>H,b6:()=>K,ol:()=>$});var w=e(4573),D=e(7598),W=e(3436);
function K(R){return(0,w.isUtf8)(R)?R.toString():void 0}function H(R,U,M){const f=/\.json$/i.test(R)?K(U):void 0;return f===void 0?void 0:M.read(f)}function v(R,U,M,f){if(U.equals(M))return!0;const c=new Interner(
f),o=H(R,U,c);return o!==void 0&&o.id===H(R,M,c)?.id}function $({files:R},U){const M=c=>(0,D.createHash)("sha256").update(c).digest("hex"),f=Array.from(R,([c,o])=>{const m=H(c,o,new W.Ms(U));return[c,
M(m?(0,W.dj)(m):o)]});return M(JSON.stringify(f.sort(([c],[o])=>c<o?-1:1)))}}),7363:((te,ie,e)=>{e.d(ie,{md:()=>ft,ID:()=>yt});var w=e(3436),D=e(1345),W=e(3499);const K=[(0,W.Ab)("_?id key uuid guid i\
dentifier"),(0,W.Ab)("(node|step|state)_?id"),(0,W.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,W.Ab)("\\*")],H=(0,W.Ab)("(source|from|target|to|next|then|else|goto|d\
efault)(_?id)?"),v="*",$=64;function R(re,me){const de=U([]),ye=[],xe=new Set([re,me].flatMap(Ae=>[...(0,w.PX)(Ae),...m(Ae)]));function Ie(Ae,le,Re){if((0,w.jn)(Ae))o(Ae.text,le,Re);else if(Ae.type===
"object")Se(Ae,le,Re);else{const Pe=Ae.items.length>1&&Ae.items.some(({type:Fe})=>Fe==="array");for(const[Fe,Ke]of Ae.items.entries())Ie(Ke,M(le,"[]"),{...Re,array:Ae.items,...Pe&&{slot:Fe}})}}function Se(Ae,le,{
key:Re,array:Pe,map:Fe,...Ke}){let Ye=Ke;if(Pe!==void 0||Re!==void 0){const Qe={side:Ke.side,value:Ae,field:le,outer:Ke.place,key:Re,array:Pe??[]};Ye={...Ke,place:Qe,map:Fe},ye.push(Qe)}const nt=A(Ae,
xe),it=Ye===Ke&&(0,w.YD)(Ae).some(Qe=>Fe?.members.has(Qe));for(const[Qe,ct]of Ae.members){const ut=M(le,nt||it?v:Qe);it&&o(JSON.stringify(Qe),ut,Ye,ct),(!it||ct.type==="array")&&Ie(ct,ut,nt?{...Ye,key:Qe,
map:Ae}:Ye)}}return Ie(re,de,{side:"base"}),Ie(me,de,{side:"head"}),{root:de,places:ye,find:S(ye)}}function U(re){return{keys:re,inner:new Map,texts:new Map,references:[]}}function M(re,me){const de=re.
inner.get(me)??U([...re.keys,me]);return re.inner.set(me,de),de}function f(re){const me=[re];for(const de of me)me.push(...de.inner.values());return me}function c(re,me){return re?.inner.get(me)??re?.
inner.get(v)}function o(re,{keys:me,texts:de,references:ye},{place:xe,slot:Ie},Se){de.set(re,(de.get(re)??0)+1);const Ae=re.startsWith('"')?re.length>2:H.test(me.findLast(le=>le!=="[]")??"")&&Number.isInteger(
Number(re));xe&&Ae&&ye.push({text:re,place:xe,slot:Ie,value:Se})}function m(re){if((0,w.jn)(re))return[];const me=re.type==="array"?re.items:[...re.members.values()];return[...me.flatMap(m),...me.some(
l)?[]:(0,w.YD)(re)]}function l(re){return re.type==="object"}function A({members:re},me){return 2*[...re.keys()].filter(ye=>!H.test(ye)&&me.has(ye)).length>=re.size&&[...re.values()].every(l)}function S(re){
const me=new Map;for(const de of re){const ye=(xe,Ie)=>{const Se=K.findIndex(Re=>Re.test(xe));if(Se<0)return;const Ae=`${de.side} ${Ie}`,le=me.get(Ae)??[];le[Se]=(le[Se]??new Set).add(de),me.set(Ae,le)};
de.key!==void 0&&ye(v,JSON.stringify(de.key));for(const[xe,Ie]of de.value.members)(0,w.jn)(Ie)&&ye(xe,Ie.text)}return(de,ye)=>{const xe=me.get(`${ye.side} ${de}`)?.find(Ie=>Ie);return xe&&xe.size<=$?T(
[...xe],ye,ye):void 0}}function T(re,me,de){const ye=de?re.filter(le=>n(le,de)):re;if(ye.length===0&&de)return T(re,me,de.outer);const xe=ye.length>1?ye.filter(({value:le})=>le.members.size>2):ye,Ie=xe.
map(({field:le})=>i(me.field,le)),[Se,...Ae]=xe.filter((le,Re)=>Ie[Re]===Math.min(...Ie));return Ae.length===0?Se:void 0}function i(re,{keys:me}){const de=me.findIndex((ye,xe)=>ye!==re.keys[xe]);return de<
0?0:me.length-de}function n(re,me){return re!==void 0&&(re===me||n(re.outer,me))}var s=e(5408);const h="next to goto target targets wire wires link links edge edges transition transitions connection c\
onnections",E="source from origin src tail out".split(" "),b=`${h} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),p="action activity block node \
state step task widget id".split(" "),a="label title name condition if when event dependencyconditions type errortype relationship selectedrelationships".split(" "),d="handle port pin output socket".split(
" "),t=/^[\p{L} _-]{1,30}$/u,u=60;function g(re,me){return L(re).some(de=>me.includes(de))}function L(re){return re.flatMap(me=>me.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(me=>me.toLowerCase())}function j({
slot:re,value:me},de,ye){const xe=de?(0,w.YD)(de.value):[],Se=a.flatMap(Re=>xe.filter(Pe=>Pe.toLowerCase()===Re)).map(Re=>{const[Pe,Fe]=[de?.field.inner.get(Re),oe(de?.value.members.get(Re))];return Pe&&
f(Pe).some(({texts:Ye})=>Ye.size>1)||Fe.includes(" ")?Fe:""}),Ae=ye.filter(Re=>!X(Re)),le=re===void 0?[]:[`output ${re+1}`];return[oe(me),...Se].find(Re=>Re!=="")??[...Ae,...le].join(", ")}function X(re){
return b.includes(re.toLowerCase())||L([re]).every(me=>[...b,...p].includes(me))}function oe(re){const de=(re?.type==="literal"?[]:(0,w.PX)(re).flatMap(ye=>ye.trim()||[])).join(", ");return de.length>
u?"":de}function fe(re,{find:me}){const de=new Map(re.map(Se=>[Se,_e(Se)])),ye=(0,D.Vn)([...de.values()].map(Se=>Se?.text)),xe=Math.max(...ye.values()),Ie=(0,s.$z)(re,({source:Se})=>Se);return re.map(
Se=>{const Ae=de.get(Se);if(Ae===void 0||Se.label!=="")return Se;const le=me(Ae.text,Ae.place),Re=le&&n(le,Se.source)?a.map(nt=>oe(le.value.members.get(nt))):[],Pe=[...Re,(0,w.e1)(Ae.text)].find(nt=>nt!==
"")??"",Fe=Ie.get(Se.source)?.some(nt=>de.get(nt)?.text!==Ae.text),Ke=Re.length>0||ye.get(Ae.text)===xe;return(Fe||!Ke)&&(Pe!==(0,w.e1)(Ae.text)||t.test(Pe))?{...Se,label:Pe,links:[...Se.links,{...Ae,
target:Se.target}]}:Se})}function _e({links:[re]}){const me=re&&(0,w.YD)(re.place.value).find(xe=>g([xe],E)&&g([xe],d)),[de,ye]=me?[re.place.value.members.get(me),re.place.field.inner.get(me)]:[];return re&&
ye&&de?.type==="string"?{...re,text:de.text,field:ye,value:de}:void 0}const ae="target to dest destination head in".split(" "),_=`${h} then else default on success failure fail error timeout case case\
s choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),N="after depends dependencies needs requires prev previous predecessor predecessors".split(" ");
function k(re,me){const de=R(re,me),ye=f(de.root).flatMap(Pe=>Y(Pe,de)),xe=fe(F(ye),de),Ie=xe.length>0?xe:ee(ye,de),Se=new Set(Ie.flatMap(({source:Pe,target:Fe})=>[Pe.field,Fe.field])),Ae=(0,s.$z)(de.
places,({field:Pe})=>Pe),le=[...Se].filter(Pe=>[...Se].some(Fe=>G(Ae.get(Pe),Ae.get(Fe))));for(const Pe of le)Se.delete(Pe);const Re=Ie.filter(({source:Pe,target:Fe})=>Se.has(Pe.field)&&Se.has(Fe.field));
return{root:de.root,nodes:de.places.filter(({field:Pe})=>Se.has(Pe)),edges:Re}}function G(re=[],me=[]){const de=([xe])=>xe?.field.keys.length??0;if(de(me)>=de(re))return!1;const ye=new Set(me.map(({value:xe})=>(0,w.
TH)(xe)));return 2*re.filter(({value:xe})=>(0,w.TH)(xe)!==void 0&&ye.has((0,w.TH)(xe))).length>re.length}function Y(re,{find:me}){const de=re.references.flatMap(Ae=>{const le=me(Ae.text,Ae.place);return le?
[{...Ae,field:re,target:le}]:[]}),ye=de.filter(({place:Ae,target:le})=>!n(Ae,le)),xe=de.length/re.references.length,Ie=xe>=.5&&P(re.references)-P(de)<=2;return(xe>=.9||Ie&&g(re.keys.slice(-2),_))&&2*ye.
length>=de.length?[de]:[]}function P(re){return new Set(re.map(({text:me})=>me)).size}function F(re){const me=re.filter(de=>!de.some(({place:ye,target:xe})=>xe.field===ye.field));return[...(0,s.$z)(me,
([de])=>de?.place.field).values()].flatMap(de=>{const ye=(0,s.$z)(de,Se=>x(Se,E)),xe=(0,s.$z)(de,Se=>x(Se,ae));ye.delete(void 0);const Ie=[...ye].flatMap(([Se,Ae])=>Ae.flatMap(le=>(xe.get(Se)??[]).map(
Re=>B(le,Re))));return Ie.sort((Se,Ae)=>I(Ae)-I(Se)||Q(Se)-Q(Ae)),Ie[0]??[]})}function x([re],me){const de=L(re?.field.keys.slice(-2)??[]),ye=de.filter(xe=>!me.includes(xe));return ye.length<de.length?
ye.join(" "):void 0}function B(re,me){const de=new Map(re.map(ye=>[ye.place,ye]));return me.flatMap(ye=>{const xe=de.get(ye.place),Ie=xe&&{source:xe.target,target:ye.target,links:[xe,ye]};return Ie?[{
...Ie,label:j(ye,ye.place,[]),item:ye.place.value}]:[]})}function I(re){return re.filter(({source:me,target:de})=>!n(me,de)&&!n(de,me)).length}function Q([re]){return re?re.source.field.keys.length+re.
target.field.keys.length:0}function ee(re,me){const[de,ye]=[[],[]],xe=new Set;for(const Se of re){const Ae=Se.flatMap(Ke=>q(Ke,me)),[le]=Ae;if(le===void 0||10*Ae.length<9*Se.length)continue;const Re=le.
link.field.keys.slice(le.inside.field.keys.length),Pe=Ae.filter(({source:Ke,inside:Ye})=>Ke!==Ye);for(const{inside:Ke}of Pe)xe.add(Ke.key);const Fe=g(Re,N);if(!(!Fe&&Pe.length===0&&!g(Re,_)))for(const{
link:Ke,source:Ye}of Ae){const nt=Ke.place===Ye?void 0:Ke.place,it={label:j(Ke,nt,Re),links:[Ke],item:nt?.value};Fe?ye.push({source:Ke.target,target:Ye,...it}):de.push({source:Ye,target:Ke.target,...it})}}
const Ie=de.length<ye.length?ye:de;return xe.size>1||P(Ie.flatMap(({links:Se})=>Se))>1?Ie:[]}function q(re,{find:me}){for(let de=re.place;de;de=de.outer){const ye=me(JSON.stringify(de.key),de),xe=[de,
ye].find(Ie=>Ie?.field===re.target.field);if(xe)return[{link:re,source:xe,inside:de}]}return[]}var se=e(8132),Ee=e(706);const be={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},De={
added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Le={same:"-->",added:"=\
=>",removed:"-.->"},Ne=40,je=500,ke=5e4,Ue=40,we=6;function Te(re,me,{isWhole:de,hide:ye}){const xe=({status:le})=>de||le!=="same",Ie=new Set([...re.filter(xe),...me.filter(xe).flatMap(Ce)]),Se=me.filter(
le=>Ce(le).some(xe)).flatMap(Ce);if(Ie.size===0)return{};for(const le of[new Set([...Ie,...Se]),Ie]){const Re=me.filter(Fe=>Ce(Fe).every(Ke=>le.has(Ke)));if(le.size>Ne||Re.length>je)continue;const Pe=ze(
re.filter(Fe=>le.has(Fe)),Re,ye);if(Pe.length<=ke)return{picture:Pe}}return{note:`The picture is left out: it would have ${Ie.size>Ne?(0,Ee.hS)(Ie.size,"node"):"too many connections"}.`}}function Ce({
source:re,target:me}){return[re,me]}function ze(re,me,de){const ye=new Map(re.map((Se,Ae)=>[Se,`n${Ae+1}`])),xe=(0,D.Vn)(re.map(({name:Se})=>Se)),Ie=re.map(Se=>{const Ae=xe.get(Se.name)===1?Se.name:Se.
label;return`  ${ye.get(Se)}["${be[Se.status]}${tt(de(Ae))||"?"}"]`});for(const{source:Se,target:Ae,label:le,status:Re}of me){const Pe=`${be[Re]}${tt(de(le))}`.trim();Ie.push(`  ${ye.get(Se)} ${Le[Re]}${Pe===
""?"":`|"${Pe}"|`} ${ye.get(Ae)}`)}for(const[Se,Ae]of Object.entries(De)){const le=re.filter(Re=>Re.status===Se).map(Re=>ye.get(Re));le.length>0&&Ie.push(`  classDef ${Se} ${Ae}`,`  class ${le.join()}\
 ${Se}`)}return[`flowchart ${Ve(re,me)>we?"TD":"LR"}`,...new Set(Ie)].join(`
`)}function Ve(re,me){const de=new Set(me.map(({target:Ie})=>Ie)),ye=re.filter(Ie=>!de.has(Ie)),xe=new Map((ye.length>0?ye:re.slice(0,1)).map(Ie=>[Ie,1]));for(const[Ie,Se]of xe)for(const{source:Ae,target:le}of me)
Ae===Ie&&!xe.has(le)&&xe.set(le,Se+1);return Math.max(...xe.values())}function tt(re){return(0,se.RK)((0,se.Jj)(re.replace(/\s+/g," ").trim(),Ue)).replace(st,me=>me==='"'?"#quot;":`#${me.codePointAt(0)}\
;`)}const st=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,ft="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),at="* if when id name label t\
itle type key handle condition event relationships".split(" ");function yt(re,me=de=>de){const de=re.head??re.base;if(de===void 0)return;const[ye,xe]=[re.base??de,re.head??de],Ie=(0,D.j9)([xe,ye]),Se=k(
ye,xe),Ae=St(re,Se,Ie),le=[...new Set(Ae.values())].sort((Qe,ct)=>Qe.rank-ct.rank);mt(le);const Re=gt(Se,Ae),Pe=Re.filter(Qe=>Qe.status!=="same"),Fe=lt(Se,Pe);vt(re,le,Ie,Fe);const Ke=new Map(Re.map(({
item:Qe,source:ct,target:ut})=>[Qe,`${ct.label} \u2192 ${ut.label}`])),Ye=new Set(le.map(({place:Qe})=>Qe.key)),nt=new Set(Se.nodes.flatMap(({key:Qe,field:ct})=>Qe===void 0?[]:ct.keys.at(-2)??"")),it=Qe=>Qe.
filter(({status:ct})=>ct!=="removed").length;return{...Te(le,Re,{isWhole:re.status!=="modified",hide:me}),connections:Ot(Pe),size:{nodes:it(le),connections:it(Re)},tells:Fe,isItemKey:Qe=>Ye.has(Qe)||Ie.
labelOf(JSON.stringify(Qe))!==void 0,labelOf:Ie.labelOf,endsOf:Qe=>Ke.get(Qe),withItems:Qe=>nt.size===0?Qe:pt(Qe,nt,de)}}function pt(re,me,de){let ye=de;const xe=re.path.map((Ie,Se)=>{const Ae=Se===0?
"":re.path[Se-1];if(Se===re.path.length-1&&"value"in re?ye=re.value:Ie.type!=="member"?ye=Ie.item:ye=ye&&"members"in ye?ye.members.get(Ie.key):void 0,Ie.type!=="member"||Ae===void 0||ye===void 0||!("m\
embers"in ye))return Ie;const le=typeof Ae=="string"?Ae:Ae.type==="member"?Ae.key:void 0;return le!==void 0&&me.has(le)?(0,D.s3)(ye,Ie.key):Ie});return{...re,path:xe}}function dt({side:re}){return re===
"head"}function _t(re){return re&&[re.key,_t(re.outer)]}function St({matches:re},{nodes:me},de){const ye=Pe=>Pe.key===void 0?`${Pe.value.id}`:JSON.stringify(_t(Pe)),xe=new Map(me.map((Pe,Fe)=>[Pe,Fe])),
Ie=(0,s.$z)(me.filter(dt),ye),Se=(0,s.$z)(re,({base:Pe})=>Pe.id),Ae=Pe=>{const Fe=Se.get(Pe.value.id)??[];for(let Ke=Fe.shift();Ke;Ke=Fe.shift()){const Ye=Ie.get(`${Ke.head.id}`)?.shift();if(Ye)return Ye}
return Ie.get(ye(Pe))?.shift()},le=new Map;let Re=0;for(const Pe of me){if(le.has(Pe))continue;const Fe=dt(Pe)?Pe:Ae(Pe);Re=(Fe&&xe.get(Fe))??Re+1e-6;const Ke=Fe===void 0?"removed":Fe===Pe?"added":"sa\
me",Ye=Fe??Pe,nt=wt(Ye,de),it={name:nt,label:nt,status:Ke,rank:Re,place:Ye,old:Ke==="same"?Pe:void 0};le.set(Pe,it).set(Ye,it)}return le}function mt(re){const me=(0,D.Vn)(re.map(({name:de})=>de));for(const de of re){
const ye=(0,w.TH)(de.place.value);ye&&(me.get(de.name)??0)>1&&(de.label=(0,D.oP)(de.name,ye))}}function wt({key:re,value:me,array:de},ye){const[xe,...Ie]=["componentType",...me.members.keys()].map(Ae=>(0,w.
TN)(me,Ae)),[Se="?"]=[(0,w.QP)(me),xe,(0,w.TH)(me),...Ie].filter(Ae=>Ae!==void 0);return re??ye.nameOf(me,de)??(0,w.e1)(Se)}function gt({edges:re},me){const de=re.flatMap(le=>{const[Re,Pe]=[me.get(le.
source),me.get(le.target)];return Re&&Pe?[{...le,source:Re,target:Pe,status:dt(le.source)?"added":"removed"}]:[]}),ye=({source:le,target:Re,label:Pe})=>`${le.rank} ${Re.rank} ${Pe}`,xe=(0,s.$z)(de,({status:le})=>le),
Ie=(0,s.$z)(xe.get("removed")??[],ye);return[...(xe.get("added")??[]).map(le=>Ie.get(ye(le))?.pop()?{...le,status:"same"}:le),...[...Ie.values()].flat()].sort((le,Re)=>le.source.rank-Re.source.rank||le.
target.rank-Re.target.rank)}function Ot(re){const me=new Map;for(const de of["target","label"]){const ye=xe=>`${xe.source.rank} ${de==="label"?xe.label:xe.target.rank}`;for(const[xe,Ie,...Se]of(0,s.$z)(
re,ye).values()){if(!xe||!Ie||Se.length>0||xe.status===Ie.status)continue;[xe.source,xe.target,Ie.target].every(({old:le})=>le)&&!me.has(xe)&&!me.has(Ie)&&me.set(xe,Ie).set(Ie,xe)}}return re.flatMap(de=>{
const ye=me.get(de);return ye&&de.status==="removed"?[]:[{...de,kind:ye?"rewired":de.status,was:ye}]})}function lt({root:re,nodes:me},de){const ye=new Set(de.flatMap(le=>le.links.map(({field:Re})=>Re))),
xe=new Set(de.map(({item:le})=>le)),Ie=new Set([re,...me.map(({field:le})=>le)]),Se={added:new Set,removed:new Set};for(const le of de){const Re=[le.source.name,le.target.name,...le.label.split(", ")].
map(Pe=>JSON.stringify(Pe));for(const Pe of[...Re,...le.links.map(Fe=>Fe.text)])Se[le.status].add(Pe)}function Ae(le,Re,Pe){if(Re===void 0||Ie.has(Re))return[{text:Pe,field:re}];const Fe=Re.keys.at(-1)===
v?[{text:JSON.stringify(Pe),field:Re}]:[];if("text"in le)return[...Fe,{text:le.text,field:Re}];const Ke="members"in le?[...le.members]:[],Ye="items"in le?le.items.map(nt=>["[]",nt]):Ke;return[...Fe,...Ye.
flatMap(([nt,it])=>Ae(it,c(Re,nt),nt))]}return({path:le,...Re})=>{const Pe=le.map(Ye=>Ye.type==="member"?Ye.key:"[]"),Fe=le.some(Ye=>"item"in Ye&&xe.has(Ye.item)),Ke=(Ye,nt)=>{const it=Ae(Ye,Pe.reduce(
c,re),`${Pe.at(-1)}`),Qe=it.some(({field:ut})=>ye.has(ut)),ct=({text:ut,field:ht})=>{if(ye.has(ht))return nt.has(ut);const Et=`${ht.keys.findLast(xt=>xt!=="[]")}`;return ft.includes(Et)||nt.has(ut)&&g(
[Et],at)||Qe&&bt(ut,ht)};return(Qe||Fe)&&it.every(ct)};return Re.kind==="modified"?Ke(Re.from,Se.removed)&&Ke(Re.to,Se.added):"value"in Re&&Ke(Re.value,Se[Re.kind])}}function bt(re,{texts:me}){const de=me.
get(re)??0,ye=[...me.values()].reduce((xe,Ie)=>xe+Ie,0);return de>2&&2*de>ye&&/^"?[\w.-]{0,30}"?$/.test(re)}function vt(re,me,{componentOf:de},ye){const xe=(0,W.pi)(re),Ie=me.flatMap(le=>{const{value:Re,
array:Pe}=le.place,Fe=(0,D.qU)(Re)===void 0?de(Re,Pe):void 0;return[Re.id===le.old?.value.id?void 0:Re,Fe].map(Ke=>({owner:Ke,node:le}))}),Se=(0,s.$z)(Ie,({owner:le})=>le);Se.delete(void 0);const Ae=new Map(
re.matches.map(({path:le,head:Re})=>[le.at(-1),Re]));for(const le of re.changes){if(ye(le)||xe(le))continue;const Re=le.path.map(Fe=>Ae.get(Fe)).reverse(),Pe=["value"in le&&le.value,...Re].find(Fe=>Se.
has(Fe));for(const{node:Fe}of Se.get(Pe)??[])Fe.status==="same"&&(Fe.status="modified")}}}),2899:((te,ie,e)=>{e.d(ie,{K$:()=>w,pi:()=>W,wo:()=>D});const w=D("");function D(v){const $=new Set,[R,U]=[new Map,
new Map];for(const[M,f]of v.split(/\r\n|\r|\n/).entries()){const c=f.trim();if(c===""||c.startsWith("#"))continue;const[o,m]=c.endsWith("[]")?[c.slice(0,-2),U]:[c,R],l=o.split(".").reverse(),A=K(o);if(l.
includes(""))throw new Error(`has an empty key in line ${M+1} (join keys by single dots)`);if(l.every(S=>S==="*"))throw new Error(`has only * in line ${M+1}, which would ignore everything (name a key)`);
$.add(c),m.set(A,[...m.get(A)??[],{line:c,keys:l}])}return{lines:[...$],fields:R,orders:U}}function W(v,$,R){if(v.size===0||$===void 0)return!1;const U=["*",K($.key)].flatMap(M=>v.get(M)??[]).filter(({
keys:M})=>H($,M));for(const{line:M}of U)R(M);return U.length>0}function K(v){return v.slice(v.lastIndexOf(".")+1)}function H(v,$){if(v===void 0||$.length===0)return $.length===0;const R=$[0]==="*"?["*"]:
v.key.split(".").reverse();return R.every((U,M)=>U===$[M])&&H(v.outer,$.slice(R.length))}}),2742:((te,ie,e)=>{e.d(ie,{OD:()=>P,qy:()=>G,Z:()=>F,yR:()=>Y});var w=e(3436),D=e(2899),W=e(1345);function K(x,B){
const I=B.size===0?void 0:B.get(JSON.stringify(x));return I===void 0?x:(0,w.e1)(I)}function H({base:x,head:B}){return x===B?[]:w.Rk.flatMap(I=>{const[Q,ee]=[(0,w.TN)(x,I),(0,w.TN)(B,I)];return Q!==ee&&
Q?.startsWith('"')&&ee?.startsWith('"')?[[Q,ee]]:[]})}function v(x,B){const I=new Map;for(const[ee,q]of x)I.set(ee,(I.get(ee)??new Set).add(q));const Q=([ee,q])=>I.get(ee)?.size===1&&B.base.get(ee)===
1&&B.head.get(q)===1;return new Map(x.filter(Q))}function $(x){const B=I=>{const Q=new Map,ee=(q,se)=>{if(q.type==="array")for(const be of q.items)ee(be,!0);if(q.type!=="object")return;const Ee=se?[q.
id,...w.Rk.flatMap(be=>(0,w.TN)(q,be)??[])]:[];for(const be of new Set(Ee))Q.set(be,(Q.get(be)??0)+1);for(const be of q.members.values())ee(be,!1)};for(const q of x)ee(q[I],!1);return Q};return{base:B(
"base"),head:B("head")}}function R(x,B,I){const Q={element:new Map,member:new Map};function ee(se,Ee){if(B.size===0&&!I)return se;if((0,w.jn)(se))return x.scalar(B.get(se.text)??se.text);const be=Q[Ee?
"element":"member"],De=be.get(se.id)??q(se,Ee);return be.set(se.id,De),De}function q(se,Ee){if(se.type==="array"){const Ne=se.items.map(je=>ee(je,!0));return x.array(Ne,se.unordered)}const be=new Map,
De=I&&Ee?w.Rk.map(Ne=>(0,w.TN)(se,Ne)):[],Le=Ne=>Ne.type==="string"&&De.includes(Ne.text);for(const[Ne,je]of se.members)!(0,w.Op)(Ne,je,Ee)&&!Le(je)?be.set(K(Ne,B),ee(je,!1)):I||be.set(Ne,je);return x.
object(be)}return(se,Ee=!1)=>ee(se,Ee).id}function U(x,B){const I={base:R(x,B,!0),head:R(x,new Map,!0)};return{interner:x,renames:B,follow:R(x,B,!1),bare:I}}var M=e(5408);const f=.4,c=.9,o=4e4,m=4,l=/^(""|0|true|false|null)$/,
A=.25,S=new Set([...w.eX,"type"]);function T(x,B,I){const{compare:Q,shareRare:ee}=s(x,I),q=i(x,B),se=n(x);return Ee=>(be,De)=>{const Le=(0,M.qc)(be,De),Ne=Le.reduce((we,{base:Te,head:Ce})=>we+Te.length*
Ce.length,0),je=we=>Ne>o?[...ee(we),...(0,M.O6)(B,we).flatMap(M.yU)]:we.base.flatMap(Te=>we.head.map(Ce=>({base:Te,head:Ce}))),ke=Le.flatMap(je).flatMap(we=>{const Te=Q(we);return(Ee>0&&se(we)?Q(we,()=>1)>=
c:Te>=Ee)?[{pair:we,alike:Te,distance:q(we)}]:[]});ke.sort((we,Te)=>Te.alike-we.alike||we.distance-Te.distance);const Ue=new Set;return ke.flatMap(({pair:we})=>Ue.has(we.base)||Ue.has(we.head)?[]:(Ue.
add(we.base).add(we.head),[we]))}}function i({base:x},B){const I=new Map((0,M.Ms)(B).map(q=>[q.base.index,q.head.index-q.base.index]));let Q=0;const ee=x.map(({index:q})=>(Q=I.get(q)??Q,q+Q));return q=>Math.
abs((ee[q.base.index]??0)-q.head.index)}function n({base:x,head:B}){const I=({item:se})=>[(0,w.TH)(se),(0,w.Gg)(se)],[Q,ee]=[new Set(x.flatMap(I)),new Set(B.flatMap(I))],q=(se,Ee)=>I(se).every(be=>be!==
void 0&&!Ee.has(be));return se=>q(se.base,ee)&&q(se.head,Q)}function s(x,{renames:B,follow:I}){const Q=new Map([["",0]]),ee=new Set;function q(je){const ke=Q.get(je)??Q.size;return ke===Q.size&&Q.set(
je,ke),ke}function se(je,ke){const Ue=new Set,we=(Te,Ce,ze)=>{if((0,w.jn)(Te)||(Te.type==="array"?Te.items.length:Te.members.size)===0){const Ve=q(`${Ce}=${ke==="base"?I(Te):Te.id}`);Ue.add(Ve),(!(0,w.
jn)(Te)||l.test(Te.text))&&ee.add(Ve)}else if(Te.type==="array")for(const Ve of Te.items)we(Ve,q(`${Ce}[]`),!0);else for(const[Ve,tt]of Te.members)Ce===0&&(0,w.jn)(tt)&&S.has(Ve)||(0,w.Op)(Ve,tt,ze)||
we(tt,q(`${Ce}.${ke==="base"?K(Ve,B):Ve}`),!1)};return we(je,0,!0),Ue}const Ee=new Map,be=new Map,De=je=>Ee.get(je)??new Set;for(const je of["base","head"]){for(const ke of x[je])Ee.set(ke,se(ke.item,
je));for(const[ke,Ue]of(0,W.Vn)(x[je].flatMap(we=>[...De(we)]))){const we=(ee.has(ke)?A:1)/Ue;be.set(ke,Math.min(be.get(ke)??1,we))}}const Le=je=>be.get(je)??0,Ne=je=>[...De(je)].filter(ke=>Le(ke)>=1/
m);return{compare({base:je,head:ke},Ue=Le){const we=Ve=>{let tt=0;for(const st of Ve)tt+=Ue(st);return tt},[Te,Ce]=[De(je),De(ke)],ze=[...Te].filter(Ve=>Ce.has(Ve));return 2*we(ze)/(we(Te)+we(Ce))||0},
shareRare(je){const ke=new Map;for(const Ue of je.head)for(const we of Ne(Ue))ke.set(we,[...ke.get(we)??[],Ue]);return je.base.flatMap(Ue=>{const we=new Set(Ne(Ue).flatMap(Te=>ke.get(Te)??[]));return Array.
from(we,Te=>({base:Ue,head:Te}))})}}}function h(x,B,I){const Q={base:{item:x,index:0,array:[x]},head:{item:B,index:0,array:[B]}};return s({base:[Q.base],head:[Q.head]},I).compare(Q)}const E=/^"[\w-]{0,20}"$/;
function b(x,B,I){let Q=[],ee=x;const q=()=>ee.base.length===0||ee.head.length===0,se=(we,Te)=>{const Ce=q()?[]:we(ee,Te);Ce.length!==0&&(Q=Q.concat(Ce),ee=(0,M.FF)(ee,Ce))},Ee=we=>(Te,Ce)=>(0,M.O6)(Q,
Te).flatMap(ze=>we(ze,Ce)),be=I||[...x.base,...x.head].some(({item:we})=>we.type==="object"),De=w.Rk.filter(we=>!t(we,x,B));for(const we of g(De,x,B))se(M.kk,a(we));const Le=({item:we})=>we.id,Ne=({item:we},Te)=>Te===
"base"?B.follow(we,!0):we.id;for(const we of B.renames.size>0?[Ne,Le]:[Le])se(Ee(M.eV),we),be&&se(M.kh,we);if(be&&!q()){const we=n(x);for(const ze of g(j(x),x,B).slice(0,1)){const Ve=tt=>!w.ZM.test(ze)&&
we(tt)&&E.test((0,w.TN)(tt.head.item,ze)??"");se((tt,st)=>(0,M.kk)(tt,st).filter(ft=>!Ve(ft)),a(ze))}const Te=ze=>({item:Ve},tt)=>d(Ve,B.bare[tt],ze);se(Ee(M.eV),Te(1)),se(M.kh,Te(3));const Ce=T(x,Q,B);
for(const ze of[...w.eX,"key"])se(Ce(0),a(ze));se(Ce(f),({item:ze})=>ze.type==="object"?(0,w.QP)(ze)??"":void 0)}const je=De.length<w.Rk.length,ke=we=>(0,w.Gg)(we)??(je?De.find(Te=>(0,w.TN)(we,Te)):(0,w.
TH)(we));return se(Ee((we,Te)=>je&&p(we.base)===p(we.head)?(0,M.yU)(we):(0,M.kh)(we,Te)),({item:we})=>ke(we)===void 0?"":void 0),Q}function p(x){return x.map(({index:B})=>B).join()}function a(x){return({
item:B})=>(0,w.TN)(B,x)}function d(x,B,I){return x.type!=="object"||[...x.members].filter(([ee,q])=>!(0,w.Op)(ee,q,!0)).length<I?void 0:B(x,!0)}function t(x,B,I){const[Q,ee]=[u(B.base,x),u(B.head,x)];
if(Q===void 0||Q!==ee)return!1;if(Q==="")return!0;const q=(0,M.eV)(B,({item:se},Ee)=>d(se,I.bare[Ee],1));return B.base.length!==B.head.length&&q.length>L((0,M.kk)(B,a(x)),I)}function u(x,B){const I=/^"?(.*?)\d+"?$/.
exec(x[0]?(0,w.TN)(x[0].item,B)??"":"")?.[1],Q=ee=>x.every(({item:q,index:se})=>(0,w.TN)(q,B)?.replaceAll('"',"")===`${I}${ee+se}`);return x.length>1&&(Q(0)||Q(1))?I:void 0}function g(x,B,I){const Q=x.
map(q=>({key:q,pairs:(0,M.kk)(B,a(q))})),ee=(q,se)=>q.every(({base:be,head:De},Le)=>be===se[Le]?.base&&De===se[Le]?.head)?0:L(se,I)-L(q,I);return Q.sort(({pairs:q},{pairs:se})=>se.length-q.length||ee(
q,se)),Q.map(({key:q})=>q)}function L(x,{interner:B,renames:I,bare:Q}){const ee=x.map(({base:se,head:Ee})=>({base:se.item,head:Ee.item})),q=R(B,new Map([...I,...ee.flatMap(H)]),!0);return ee.filter(({
base:se,head:Ee})=>[q,Q.head].some(be=>be(se,!0)===Q.head(Ee,!0))).length}function j({base:x,head:B}){const I=(0,W.Vn)(B.flatMap(({item:q})=>(0,w.YD)(q))),Q=q=>2*(I.get(q)??0)>B.length&&q!=="type",ee=[
...I.keys()].filter(q=>Q(q)&&X(x,q)&&X(B,q)).sort();return[...ee.filter(q=>w.ZM.test(q)),...ee]}function X(x,B){const I=x.flatMap(({item:ee})=>(0,w.TN)(ee,B)??[]).filter(ee=>ee.startsWith('"'));if(I.length<
2||2*I.length<=x.length||new Set(I).size<I.length)return!1;const Q=new Set(x.flatMap(({item:ee})=>w.Rk.map(q=>(0,w.TN)(ee,q))));return 2*I.filter(ee=>Q.has(ee)).length<I.length}const oe=8,fe=.5;function _e(x,B,I,Q){
const ee=ke=>x[ke].flatMap(we=>[we,...ae(we,Q)]).filter(({path:we,value:Te})=>we.at(-1)?.type==="item"&&I[ke].get(Te.id)===1),q={bases:new Set,heads:new Map};let se={base:ee("base"),head:ee("head")};const Ee=(ke,Ue)=>{
const we=(0,M.kk)(se,ke).filter(({base:Te,head:Ce})=>Te.arrays!==Ce.arrays&&Ue(Te.value,Ce.value));for(const{base:Te,head:Ce}of we)q.bases.add(Te.value),q.heads.set(Ce.value,Te);se=(0,M.FF)(se,we)},be=(ke,Ue)=>(0,w.
TN)(ke,"type")===(0,w.TN)(Ue,"type"),De=(ke,Ue)=>(0,w.Gg)(ke)!==void 0&&(0,w.Gg)(ke)===(0,w.Gg)(Ue),Le=(ke,Ue)=>be(ke,Ue)&&h(ke,Ue,B)>=fe,Ne=(ke,Ue)=>(I[Ue].get(ke??"")??0)<2,je=(ke,Ue)=>Ne(ke,Ue)?ke:
void 0;return Ee(({value:ke},Ue)=>je((0,w.TH)(ke),Ue),(ke,Ue)=>((0,w.TH)(ke)?.length??0)>=oe||De(ke,Ue)||Le(ke,Ue)),Ee(({value:ke},Ue)=>je((0,w.Gg)(ke)??(0,W.qU)(ke),Ue),Le),Ee(({value:ke},Ue)=>Ne((0,w.
TH)(ke),Ue)?d(ke,B.bare[Ue],3):void 0,be),q}function ae({value:x,path:B},I){return(0,W.Vg)(x,I).flatMap(Q=>{if((0,w.jn)(Q.value))return[];const ee={value:Q.value,path:[...B,Q.step]};return[ee,...ae(ee,
I)]})}function y(x,B,I,Q){const ee=[],q=[],se=[],Ee=[],be={base:[],head:[]};function De({base:we,head:Te},Ce,ze){ze==="element"&&Ee.push(...H({base:we,head:Te})),(ze==="element"||ze==="member"&&we.type===
"object"&&Te.type==="object")&&se.push({base:we,head:Te,path:Ce}),we.id!==Te.id&&(we.type==="array"&&Te.type==="array"?Ue(we,Te,Ce):we.type==="object"&&Te.type==="object"?ke({base:we,head:Te},Ce,ze):ze!==
"own"&&(0,w.jn)(we)&&(0,w.jn)(Te)&&B.renames.get(we.text)===Te.text?q.push({path:Ce,from:(0,w.e1)(we.text),to:(0,w.e1)(Te.text)}):ee.push({kind:"modified",path:Ce,from:we,to:Te}))}function Le({base:we,
head:Te},Ce,ze,Ve){we!==void 0&&Te!==void 0?De({base:we,head:Te},Ce,ze):Te!==void 0&&!Ne(Te,Ce)?(ee.push({kind:"added",path:Ce,value:Te}),be.head.push({value:Te,path:Ce,arrays:Ve}),I.heads.size>0&&je(
Te,Ce)):we!==void 0&&!I.bases.has(we)&&(ee.push({kind:"removed",path:Ce,value:we}),be.base.push({value:we,path:Ce,arrays:Ve}))}function Ne(we,Te){const Ce=I.heads.get(we);return Ce===void 0?!1:(ee.push(
{kind:"moved",path:Te,from:Ce.path}),De({base:Ce.value,head:we},Te,"element"),!0)}function je(we,Te){for(const{step:Ce,value:ze}of(0,W.Vg)(we,Q)){const Ve=[...Te,Ce];Ne(ze,Ve)||je(ze,Ve)}}function ke(we,Te,Ce){
for(const{key:ze,from:Ve,...tt}of _(we,B)){const st=[...Te,{type:"member",key:ze}];Ve!==ze&&q.push({path:st,from:Ve,to:ze});const ft=tt.base!==void 0&&(0,w.Op)(ze,tt.base,Ce==="element");Le(tt,st,ft?"\
own":"member")}}function Ue(we,Te,Ce){const ze={base:(0,M.S3)(we.items),head:(0,M.S3)(Te.items)},Ve=b(ze,B,we.unordered&&Te.unordered).filter(at=>!I.bases.has(at.base.item)&&!I.heads.has(at.head.item)),
tt=(0,W.Oe)(ze,Ve,Q),st=new Set((0,M.Ms)(Ve).map(at=>at.head.index)),ft=tt.filter(at=>at.base&&at.head&&!st.has(at.index));ft.length>0&&!Te.unordered&&ee.push({kind:"reordered",path:Ce,moved:ft.map(({
step:at})=>at)});for(const{step:at,...yt}of tt)Le(yt,[...Ce,at],"element",ze)}return De(x,[],"root"),{changes:ee,references:q,matches:se,renames:Ee,unmatched:be}}function _({base:x,head:B},{renames:I,
follow:Q}){const ee=new Map(x.members),q=new Map,se=(be,De)=>be.id===De.id||Q(be)===De.id;for(const be of[se,()=>!0])for(const De of[Le=>Le,Le=>K(Le,I)])for(const[Le,Ne]of ee){const je=De(Le),ke=B.members.
get(je);ke===void 0||q.has(je)||!be(Ne,ke)||(ee.delete(Le),q.set(je,{key:je,from:Le,base:Ne,head:ke}))}for(const[be,De]of B.members)q.has(be)||q.set(be,{key:be,from:be,head:De});const Ee=Array.from(ee,
([be,De])=>({key:be,from:be,base:De}));return[...q.values(),...Ee].sort((be,De)=>be.key<De.key?-1:1)}const N={bases:new Set,heads:new Map},k=5;function G(x,B){const I=new w.Ms(D.K$),[Q,ee]=[x,B].map(q=>Y(
q,I));return Q&&ee&&P([{base:Q,head:ee}],I)[0]}function Y(x,B=new w.Ms(D.K$)){return/^\s*[[{]/.test(x)?B.read(x):void 0}function P(x,B){const I=F(()=>$(x)),Q=F(()=>(0,W.j9)([...x.map(({head:Ee})=>Ee),
...x.map(({base:Ee})=>Ee)])),ee=(Ee,be)=>Q().componentOf(Ee,be);function q(Ee){const be=U(B,Ee);return x.map(De=>{const Le=y(De,be,N,ee),{base:Ne,head:je}=Le.unmatched;if(Ne.length===0||je.length===0)
return Le;const ke=_e(Le.unmatched,be,I(),ee);if(ke.heads.size===0)return Le;const Ue=y(De,be,ke,ee);return Ue.changes.filter(({kind:we})=>we==="moved").length===ke.heads.size?Ue:Le})}let se=new Map;for(let Ee=0;Ee<
k;Ee++){const be=q(se),De=be.flatMap(Ne=>Ne.renames),Le=De.length===0?new Map:v(De,I());if(se.size===Le.size&&[...se].every(([Ne,je])=>Le.get(Ne)===je)){if(be.some(({changes:Ne})=>Ne.length>0))return be;
break}se=Le}return q(new Map)}function F(x){let B;return()=>(B??={value:x()},B.value)}}),3499:((te,ie,e)=>{e.d(ie,{Ab:()=>T,a2:()=>a,gN:()=>s,lY:()=>d,pi:()=>i,rL:()=>h});var w=e(3436),D=e(2742);const W=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,
K=["x","y"],H=T("viewport canvas"),v=T("w h width height left top zoom"),$=[["x"],["position"],["left","top"]],R=T("selected dragging"),U=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
M=/^\d{4}-\d\d-\d\d$/,f=T("_?id uuid guid identifier instanceIdentifier"),c=/^\d{1,15}$/,o=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,m=T("_?rev revision version versionId activeVersionId\
 versionCounter versionNumber"),l=T("meta(data)? .*info revision flow workflow"),A=100,S=[[T(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),U,M],[T(".*\
(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),U],[T("[lc]Mod [mc]time"),U],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];
function T(j){return new RegExp(`^(${j.replaceAll(" ","|")})$`,"i")}function i({base:j,head:X,changes:oe}){const fe=(0,D.Z)(()=>oe.flatMap(ae=>n(ae)??[]).slice(0,A)),_e={base:(0,D.Z)(()=>new Set((0,w.
PX)(j))),head:(0,D.Z)(()=>new Set((0,w.PX)(X)))};return ae=>{const{kind:y,path:_}=ae;if(y==="reordered"||y==="moved")return!1;const[N,k=N]=y==="modified"?[ae.from,ae.to]:[ae.value];if(L(N)&&L(k)&&E(_,
N.type==="literal")||b(_)&&g(N)&&g(k))return!0;if(y!=="modified"||N.type!==k.type||!("text"in N)||!("text"in k))return!1;const[G,Y,P]=[u(_.at(-1)),(0,w.e1)(N.text),(0,w.e1)(k.text)],F=(...ee)=>[Y,P].every(
q=>ee.some(se=>se.test(q)));if(S.some(([ee,...q])=>ee.test(G)&&F(...q)))return!0;const x=u(_.at(-2));if(m.test(G)&&F(c,o))return x===""||l.test(x);if((n(ae)?fe().filter(ee=>ee.old!==Y&&Y.includes(ee.old)):
[]).some(ee=>Y.replaceAll(ee.old,ee.recent)===P))return!0;const I=f.test(G)||G===`${u(_.at(-3)).replace(/s$/,"")}Id`;return x===""&&I&&F(o)&&!_e.head().has(Y)&&!_e.base().has(P)}}function n(j){const[X,
oe]=j.path.slice(-2);if(!(!(j.kind==="modified"&&X?.type==="item"&&f.test(u(oe)))||j.from.type!=="string"||j.to.type!=="string"))return{old:(0,w.e1)(j.from.text),recent:(0,w.e1)(j.to.text)}}function s(j){
return o.test(j)||U.test(j)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(j)}function h(j,X){return f.test(j)&&(0,w.jn)(X)||W.test(j)&&X.type!=="literal"&&L(X)||K.includes(j)&&L(X)}function E(j,X){const[oe,fe]=[
j.at(-2),u(j.at(-1))],_e=j.slice(a(j)).find(y=>W.test(u(y)));return _e?_e===j.at(-1)?!X:fe===""||K.includes(fe)||v.test(fe):fe==="zoom"&&H.test(u(oe))||K.includes(fe)||v.test(fe)&&p(oe)}function b(j){
return R.test(u(j.at(-1)))&&p(j[a(j)-1])}function p(j){const X=j?.type==="item"&&j.item.type==="object"?j.item.members:void 0;return $.some(oe=>oe.every(fe=>X?.has(fe)))}function a(j){return j.findLastIndex(
({type:X})=>X==="item")+1}function d(j,{matches:X}){const oe=new Map(X.map(_e=>[_e.path.at(-1),_e])),fe=new Map;for(const _e of j){const ae=a(_e.path),[y,_]=[_e.path[ae-1],_e.path[ae]],N=K.includes(u(
_)),k=N?K:W.test(u(_))?[u(_)]:[],[G,Y]=[t(oe.get(y)?.base,k),t(oe.get(y)?.head,k)],P=[..._e.path.slice(0,ae),{type:"member",key:k.join(", ")}];G&&Y?fe.set(N?y:_,{kind:"modified",path:P,from:G,to:Y}):fe.
set(_e,_e)}return[...fe.values()]}function t(j,X){const oe=j?.type==="object"?X.flatMap(fe=>j.members.get(fe)??[]):[];if(!(oe.length<X.length))return oe.length>1?{type:"array",id:0,items:oe,unordered:!1}:
oe[0]}function u(j){return j?.type==="member"?j.key:""}function g(j){return j.type==="literal"&&/^(true|false)$/.test(j.text)}function L(j){if(j.type==="literal")return/\d/.test(j.text);const X=j.type===
"array"?j.items:j.type==="object"?[...j.members.values()]:[];return X.length>0&&X.every(L)}}),1345:((te,ie,e)=>{e.d(ie,{Oe:()=>c,Vg:()=>o,Vn:()=>i,j9:()=>v,oP:()=>T,qU:()=>$,s3:()=>l});var w=e(3436),D=e(
5408);const W=/group|parent|folder|owner/i,K=/(-[\da-f]{4}){3}-[\da-f]{12}/i,H=40;function v(s){const h=s.map(f),E=d=>h.find(t=>t.get(d))?.get(d);function b(d,t){for(const u of(0,w.YD)(d).sort()){if(W.
test(u))continue;const g=`${(0,w.TN)(d,u)}`,L=u==="type"?`"${g.split(":")[1]}`:g,j=E(L);if(j===void 0||$(j.item)===void 0)continue;const X=h.some(oe=>{const fe=oe.get(L);return fe&&(fe.array===t||M(t,
fe.item))});if(u==="type"||!X)return j.item}}function p(d,t){const u=(0,w.Gg)(d);return $(d)??$(b(d,t))??(u&&(0,w.e1)(u))}function a(d){const t=/\d/.test(d)?E(d):void 0;return t&&(p(t.item,t.array)??n(
t.item))}return{componentOf:b,nameOf:p,labelOf:a}}function $(s){const h=s&&((0,w.TN)(s,"name")??(0,w.TN)(s,"Name")??R(s));return h&&(0,w.e1)(h)}function R(s){const[h,E]=[U(s,"localeData"),U(s,"data")],
p=(h?["en",...(0,w.YD)(h)]:[]).map(d=>(0,w.Gg)(U(h,d))),a=[E,U(E,"node")].map(d=>(0,w.Ku)(d,["label",...w.eX,"display_name"]));return[...p,...a].find(d=>d!==void 0)}function U(s,h){return s?.type==="o\
bject"?s.members.get(h):void 0}function M(s,h){return(0,w.YD)(h).map(b=>U(h,b)).some(b=>b?.type==="array"&&b.items===s)}function f(s){const h=new Map,E=b=>{if(b.type==="object")for(const p of b.members.
values())E(p);if(b.type==="array")for(const p of b.items){const a=(0,w.YD)(p).filter(t=>w.ZM.test(t)),d=new Set(a.flatMap(t=>(0,w.TN)(p,t)??[]));for(const t of d)h.set(t,h.has(t)?void 0:{item:p,array:b.
items});E(p)}};return E(s),h}function c(s,h,E){const b=(0,D.FF)(s,h),p=[...b.base.map(d=>({...d,base:d.item})),...h.map(({base:d,head:t})=>({...t,base:d.item,head:t.item})),...b.head.map(d=>({...d,head:d.
item}))],a=S(p,E);return p.map(d=>({...d,step:m(d,a.get(d))})).sort(A)}function o(s,h){return s.type==="object"?Array.from(s.members,([b,p])=>({step:{type:"member",key:b},value:p})):(s.type==="array"?
c({base:[],head:(0,D.S3)(s.items)},[],h):[]).map(({step:b,item:p})=>({step:b,value:p}))}function m({item:s,index:h},E){return E===void 0?{type:"element",index:h,item:s}:l(s,E)}function l(s,h){const E=n(
s),b=E!==void 0&&E.length<=H&&!h.startsWith(E);return{type:"item",label:h,...b&&{hint:E},item:s}}function A({step:s},{step:h}){return s.type==="item"&&h.type==="item"?s.label<h.label?-1:1:s.type==="el\
ement"&&h.type==="element"?s.index-h.index:s.type==="item"?-1:1}function S(s,h){const E=new Map,b=new Set;let p=s.filter(({item:L})=>($(L)??(0,w.Gg)(L)??(0,w.TH)(L))!==void 0);const a=L=>{const j=p.map(
L),X=i(j);p=p.filter((oe,fe)=>{const _e=j[fe];return _e===void 0||X.get(_e)!==1||b.has(_e)?!0:(b.add(_e),E.set(oe,_e),!1)})};a(({item:L})=>$(L));const d=new Map(p.map(L=>[L,$(L.item)??$(h(L.item,L.array))])),
t=i([...d.values()]),u=L=>{const[j,X]=[d.get(L),(0,w.Gg)(L.item)];return $(L.item)??(t.get(j)===1?j:void 0)??(X&&(0,w.e1)(X))},g=(L,j)=>{const[X,oe]=[(0,w.TH)(L.item),u(L)??n(L.item)];return X?T(oe,X,
j):oe};return a(L=>u(L)??g(L,K)),a(L=>g(L,K)),a(L=>g(L,/$/)),a(L=>`${u(L)??n(L.item)??g(L,/$/)} [${L.index}${L.head?"":", before"}]`),E}function T(s,h,E=K){const b=(0,w.e1)(h).replace(E,"");return s?`${s}\
 (${b})`:b}function i(s){const h=new Map;for(const E of s)h.set(E,(h.get(E)??0)+1);return h}function n(s){const h=(0,w.QP)(s);return h?.startsWith('"')?(0,w.e1)(h):void 0}}),7856:((te,ie,e)=>{e.d(ie,{
$C:()=>s,Wr:()=>p,_p:()=>h,lb:()=>A});var w=e(706),D=e(3436),W=e(2742);const K=8,H="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|accoun\
t|functions|master|signing|shared)[-_. ]?key|cookie",v=new RegExp(`(?:(?:${H})(?:value)?|(?:password|secret|apikey|accesstoken)s)$`),$=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,R=new RegExp(`^x?\
(?:${H}|(?:password|secret|apikey)s)$`),U=/name|key|header|field/i,M=/^(id|label|title|var(iable)?|param(eter)?|type)$/i,f=["value","values","default","defaultvalue","headervalue"],c=/\{\{|\$\{|<%/,o="\
(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",m="(?:(?:bearer|basic|token)\\s{1,4})?",l=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,
`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${H}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\]|'(?=\\w))+`,`(?<=(?:${H})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\
\\*["'\`])).{1,4000}?(?<!\\\\)(?=\\1)`,`(?<=(?:${H})\\s{0,4}=\\s{0,4}${m})${o}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=(?:${H})\\s{0,4}:\\s{0,4}${m}|authorization:\\s{0,4}[\\w-]{1,20}\\s{1,4})${o}(?:[^\\s"'\`,)\
}\\]\\\\]|[')}\\]](?=\\w)){8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${o}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${H})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,
/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,9999}/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|AIza|kg-)[\w-]{16,})/].map(a=>new RegExp(a,"giu"));function A({workflows:a}){
const d=new w.pO;for(const{secrets:u,files:g}of a){const L=g.flatMap(({base:j,head:X})=>[j,X].flatMap(p));for(const j of[...u,...L].flatMap(S))d.add(j,T)}const t=new Map;return u=>{const g=t.get(u);if(g)
return g;const L=[],j=fe=>(L.push(fe),w.v5),oe={shown:l.reduce((fe,_e)=>fe.replace(_e,j),d.hide(u,j)),hidden:JSON.stringify(L)};return t.set(u,oe),oe}}function S(a){return[a,a.replace(/^(?:bearer|basic|token) /i,
""),...(0,D.PX)((0,W.yR)(a))]}function T(a){return a.length>=K&&!new RegExp("^\\p{L}+$","u").test(a)}function i(a){const d=n(a);return v.test(d)&&!$.test(d)}function n(a){return a.toLowerCase().replace(
/[^a-z]/g,"")}function s(a,d,t){return E(d)?!1:i(a)?b(d)||R.test(n(a)):!f.includes(n(a))||t?.type!=="object"?!1:[...t.members].some(([u,g])=>{const L=(0,D.jn)(g)&&(g.text==="true"?u:M.test(u)&&(0,D.e1)(
g.text));return U.test(u)&&i(`${(0,D.TN)(t,u)}`)||L&&R.test(n(L))})}function h(a,...d){return d.every(E)?!1:a.some((t,u)=>{const g=a[u-1],L=g&&"item"in g?g.item:void 0,j=a.slice(u+1).every(({type:oe})=>oe===
"element"),X=oe=>t.type==="member"&&s(t.key,j?oe:void 0,L);return d.some(X)})}function E(a){return a?.type==="literal"&&!/\d/.test(a.text)}function b(a){return a?.type==="array"?a.items.every(b):a!==void 0&&
(0,D.jn)(a)}function p(a){const d=[],t=u=>{if(u!==void 0)if((0,D.jn)(u))t((0,W.yR)((0,D.e1)(u.text)));else if(u.type==="array")for(const g of u.items)t(g);else for(const[g,L]of u.members)s(g,L,u)&&d.push(
...(0,D.PX)(L)),t(L)};return t(a),d.filter(u=>!c.test(u))}}),5408:((te,ie,e)=>{e.d(ie,{$z:()=>R,FF:()=>f,Ms:()=>M,O6:()=>c,S3:()=>W,eV:()=>K,kh:()=>H,kk:()=>v,qc:()=>$,yU:()=>U});var w=e(8965);const D=500;
function W(o){return o.map((m,l)=>({item:m,index:l,array:o}))}function K(o,m){const l=n=>o[n].map(s=>m(s,n)),A=(n,s)=>n!==void 0&&n===s,S=(0,w.E)(l("base"),l("head"),{maxEditLength:D,comparator:A});if(S===
void 0)return M(H(o,m));let[T,i]=[0,0];return S.flatMap(({added:n,removed:s,count:h})=>{const[E,b]=[o.base.slice(T,T+h),o.head.slice(i,i+h)];return n||(T+=h),s||(i+=h),n||s?[]:U({base:E,head:b})})}function H(o,m){
return $(o,m).flatMap(U)}function v(o,m){return $(o,m).flatMap(l=>l.base.length===1&&l.head.length===1?U(l):[])}function $(o,m){const l=R(o.head,A=>m(A,"head"));return l.delete(void 0),[...R(o.base,A=>m(
A,"base"))].flatMap(([A,S])=>{const T=l.get(A);return T?[{base:S,head:T}]:[]})}function R(o,m){const l=new Map;for(const A of o){const S=m(A),T=l.get(S);T?T.push(A):l.set(S,[A])}return l}function U({base:o,
head:m}){return o.flatMap((l,A)=>{const S=m[A];return S===void 0?[]:[{base:l,head:S}]})}function M(o){const m=[];for(const A of o.toSorted((S,T)=>S.base.index-T.base.index)){let[S,T]=[0,m.length];for(;S<
T;){const i=S+T>>1;(m[i]?.last.head.index??0)<A.head.index?S=i+1:T=i}m[S]={last:A,before:m[S-1]}}const l=[];for(let A=m.at(-1);A;A=A.before)l.push(A.last);return l.reverse()}function f({base:o,head:m},l){
const A=new Set(l.flatMap(S=>[S.base,S.head]));return{base:o.filter(S=>!A.has(S)),head:m.filter(S=>!A.has(S))}}function c(o,m){const l=M(o),A={base:0,head:0};return $(m,({index:S},T)=>{for(;(l[A[T]]?.[T].
index??1/0)<S;)A[T]++;return A[T]})}}),9462:((te,ie,e)=>{e.d(ie,{N:()=>W,R:()=>K});var w=e(7279),D=e(706);async function W(H,{ms:v,error:$},R){const U=new AbortController,M=setTimeout(()=>U.abort($),v),
f=Math.min(H.endsAt,performance.now()+v);try{return await R({...H,signal:AbortSignal.any([H.signal,U.signal]),endsAt:f})}finally{clearTimeout(M)}}function K(H,v){const $=`${v} within ${(0,D.zK)(H)} (t\
imeout-minutes)`;return{ms:H,error:new w.HR({what:$,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((te,ie,e)=>{e.d(ie,{CQ:()=>U,Rs:()=>f,TF:()=>c,Uc:()=>M,lo:()=>l});var w=e(
7598),D=e(1455),W=e(6760),K=e(7975),H=e(7279),v=e(706);const $={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission \
denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"anoth\
er program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function R(A){return/^E[A-Z0-9]+$/.test(Object(A).code)}function U(A){if(!R(A))return(0,H.gJ)(A);const{code:S="",errno:T=0}=A;
return $[S]??(0,K.getSystemErrorMap)().get(T)?.[1]??S}function M(A){const{path:S,dest:T=S}=Object(A);return R(A)&&T?`${U(A)} (${(0,v.MW)(T)})`:U(A)}function f(A,S,T="Set another directory, or free som\
e space."){const i=Object(A).code==="ENAMETOOLONG",n={what:`Can't write ${S}`,why:U(A),cause:A};return new H.HR({...n,advice:i?"Set a shorter name.":T})}async function c(A){await(0,D.rm)(A,{recursive:!0,
force:!0,maxRetries:10})}const o=/^\.workflow-export-[0-9a-f]{12}$/;async function m(A,S,T=(0,W.dirname)(A)){const i=(0,W.join)(T,`.workflow-export-${(0,w.randomBytes)(6).toString("hex")}`);try{await(0,D.
writeFile)(i,S,{flag:"wx"}),await(0,D.rename)(i,A)}catch(n){throw await c(i).catch(()=>{}),n}}async function l(A,S){await m(A,S).catch(T=>{throw f(T,A)})}}),7279:((te,ie,e)=>{e.d(ie,{$N:()=>W,HR:()=>D,
gJ:()=>$,h_:()=>v,iT:()=>H});const w=null;class D extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(U){super(K(
U),{cause:U.cause}),this.what=U.what,Object.assign(this,U)}with(U){return new D({...this,cause:this,...U})}}function W({what:R,why:U=""}){return U===""?R:`${R}: ${U}`}function K(R){const U=W(R);return`${U}${/[.!?…]$/.
test(U)?"":"."} ${R.advice??""}`.trim()}function H(R){return R instanceof Error?R:new Error(String(R))}function v(R){return R instanceof D?R:new D({what:$(R),cause:R})}function $(R){return H(R).message}}),
6191:((te,ie,e)=>{e.d(ie,{B6:()=>c,R9:()=>n,mz:()=>s,wn:()=>i});var w=e(1455),D=e(6760),W=e(6671),K=e(2145),H=e(9462),v=e(532),$=e(7279),R=e(2975),U=e(706),M=e(8725),f=e(7487);class c extends $.HR{}const o={
what:"Artifact",topic:"the-artifact"},m=10*6e4,l=3;async function A(){const{DefaultArtifactClient:X}=await e.e(348).then(e.bind(e,9348));return new X}async function S(X,oe){const fe=await A();return await T(
X,({log:_e})=>(0,M.QJ)(_e,()=>oe(fe)))}async function T(X,oe){const fe={ms:m,error:new Error(`it didn't finish within ${m/6e4} minutes`)};return await(0,H.N)(X,fe,_e=>(0,R.Mu)(_e.signal,oe(_e)))}async function i(X){
return await S(X,async oe=>(await oe.listArtifacts()).artifacts)}async function n(X,oe){const fe=await(0,f.Pd)("workflow-artifact-");try{await S(X,ae=>ae.downloadArtifact(oe,{path:fe,skipDecompress:!0}));
const[_e=""]=await(0,w.readdir)(fe);return await(0,w.readFile)((0,D.join)(fe,_e))}finally{await(0,v.TF)(fe).catch(()=>{})}}async function s(X,{path:oe,digest:fe},_e){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||=
"2";const ae=(0,D.basename)(oe),y={client:await A(),options:_e,name:ae,path:oe,digest:fe,mayHaveCreated:!1,taken:0},N=await T(X,F=>(0,R.L5)(F,()=>h(y,F.log))).catch(F=>{throw X.signal.throwIfAborted(),
g(F,ae)}),{GITHUB_SERVER_URL:k,GITHUB_REPOSITORY:G,GITHUB_RUN_ID:Y}=process.env,P=`${k}/${G}/actions/runs/${Y}/artifacts/${N}`;return{id:N,name:ae,url:P,digest:fe}}async function h(X,oe){const{client:fe,
name:_e,path:ae,digest:y}=X,{overwrite:_,retentionDays:N}=X.options,k=G=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(G)&&(X.mayHaveCreated=!0),oe.debug(G)};try{return await(0,M.QJ)({...oe,
debug:k},async()=>{_&&await fe.deleteArtifact(_e).catch(E);const G={skipArchive:!0,...N!==void 0&&{retentionDays:N}},Y=await fe.uploadArtifact(_e,[ae],(0,D.dirname)(ae),G);if(Y.id!==void 0&&Y.digest===
y)return Y.id;throw new Error("the uploaded file differs from the package")})}catch(G){return await(0,M.QJ)(oe,()=>b(X,G))}}function E(X){if(!(X instanceof Error&&X.name==="ArtifactNotFoundError"))throw X}
async function b(X,oe){const fe=(0,$.gJ)(oe),{client:_e,name:ae,digest:y,options:_}=X,[N,k]=[t.test(fe),d.test(fe)];X.mayHaveCreated||=N;const Y=k||X.mayHaveCreated?await _e.getArtifact(ae).catch(()=>{}):
void 0;if(X.mayHaveCreated&&Y?.artifact.digest===`sha256:${y}`)return Y.artifact.id;if(N)throw L(p,oe);if(!k)throw oe;X.taken++;const P=X.mayHaveCreated&&!Y;if(P&&X.taken===l&&await j(ae)&&Object.assign(
X,{mayHaveCreated:!1,taken:0}),X.taken<(P?l:1+Number(_.overwrite)))throw L(P?p:"the name is still taken",oe);const x=Y?`this run already has an artifact named ${ae}`:`an upload that isn't finished hol\
ds the name ${ae}, for example another job's`,B=Y?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new c({...o,why:x,advice:B,cause:oe})}const p="the connectio\
n to the artifact service failed",a="Set upload-artifact: false.",d=/already exists/,t=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,u=[[
/supported on GHES/,"GitHub Enterprise Server has no artifact service for this action",a],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",a],[/quota|insufficient usage/,
"the account's artifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't t\
ake the upload of %",a],[/(?:)/,"the upload of % failed","Re-run the job."]];function g(X,oe){if(X instanceof $.HR)return X;const fe=(0,$.gJ)(X)||`status ${Object(X).statusCode}`,[,_e="",ae=""]=u.find(
([N])=>N.test(fe))??[],y=(0,U.OX)(fe,200).replace(/\.$/,""),_=/%/.test(_e)?`${_e.replace("%",()=>oe)} (${y})`:_e;return new $.HR({...o,why:_,advice:ae,cause:X})}function L(X,oe){return new $.HR({...o,
why:X,advice:"Re-run the job later.",retryable:!0,cause:oe})}async function j(X){const{ACTIONS_RUNTIME_TOKEN:oe="",ACTIONS_RESULTS_URL:fe}=process.env,{scp:_e}=JSON.parse(Buffer.from(oe.split(".")[1]??
"","base64url").toString()),[,ae,y]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(_e))??[],{href:_}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",fe),N=new W.Qq("exp\
ort-workflow-action",[new K.tZ(oe)],{socketTimeout:3e4}),k={workflow_run_backend_id:ae,workflow_job_run_backend_id:y,name:X};return(await N.postJson(_,k)).statusCode!==404}}),8725:((te,ie,e)=>{e.d(ie,
{lm:()=>D.lm,t1:()=>W,QJ:()=>U});const w=Ze(import.meta.url)("node:async_hooks");var D=e(819);function W(f=""){return{info:c=>H(f+c),warning:c=>D.$e(f+c),debug:c=>D.Yz(f+c),mask:D.Pq}}function K(f){const c=[];
return{...W(`[${f}] `),info:o=>c.push(o),end(o){core.startGroup(v(o));for(const m of c)H(m);core.endGroup()}}}function H(f){D.pq(v(f))}function v(f){return f.replaceAll("##[","## [")}const $=new w.AsyncLocalStorage;
let R=!1;function U(f,c){return R||M(),R=!0,$.run(f,c)}function M(){const f=process.stdout.write.bind(process.stdout);process.stdout.write=((c,...o)=>{const m=$.getStore(),l=String(c);return m===void 0||
/^::(add-mask|debug)::/.test(l)?f(c,...o):($.exit(()=>m.debug(l.trimEnd())),!0)})}}),7487:((te,ie,e)=>{e.d(ie,{E_:()=>l,GQ:()=>A,Pd:()=>m,Tm:()=>S,VY:()=>f,eF:()=>M,n0:()=>o});var w=e(3024),D=e(1455),
W=e(8161),K=e(6760),H=e(819),v=e(532),$=e(7279),R=e(706);const U=6e4;async function M(T){const i=new AbortController;for(const n of["SIGINT","SIGTERM","SIGBREAK"]){const s={what:`Cancelled (${n})`,topic:"\
the-job-on-the-platform"};process.on(n,()=>i.abort(new $.HR(s)))}try{if(await T(i.signal),c)throw c}catch(n){for(let h=n;h instanceof Error;h=h.cause)H.Yz(h.stack??h.message);const s=f(n);H.C1(`${(0,R.
OX)((0,$.gJ)(n),U)}${s===void 0?"":` See ${s}`}`)}process.stdout.write("",()=>process.exit())}function f(T){const{GITHUB_SERVER_URL:i,GITHUB_ACTION_REPOSITORY:n,GITHUB_ACTION_REF:s}=process.env;if(!(!(T instanceof
$.HR)||T.topic===void 0||!i||!n||!s))return encodeURI(`${i}/${n}/blob/${s}/docs/troubleshooting.md#${T.topic}`)}let c;function o(T){try{for(const[i,n]of Object.entries(T))n!==void 0&&H.uH(i,n)}catch(i){
const n="Check the runner's disk.";c=new $.HR({what:"Can't write the step's outputs",why:(0,v.Uc)(i),advice:n,cause:i})}}async function m(T){const i=process.env.RUNNER_TEMP||(0,W.tmpdir)();return await(0,D.
mkdtemp)((0,K.join)(i,T)).catch(l(i))}function l(T){return i=>{throw(0,v.Rs)(i,T,"Check the runner's temporary folder.")}}function A(){try{return JSON.parse((0,w.readFileSync)(process.env.GITHUB_EVENT_PATH??
"","utf8"))?.repository?.private===!1}catch{return!1}}function S(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((te,ie,e)=>{e.d(ie,{Sy:()=>m,cj:()=>U,il:()=>M,tp:()=>$});var w=e(819),D=e(
7279),W=e(8132),K=e(706);const H=1024*1024-1e4,v=2e5;function $(l,A){const S=A.map(h=>h.map(c)),T=l.map((h,E)=>S.some(b=>b[E]!=="")),i=(h,E)=>`<tr>${h.flatMap((b,p)=>T[p]?`<${E}>${b}</${E}>`:[]).join(
"")}</tr>`,n=S.map(h=>i(h,"td")),s=h=>`<tr><td colspan="${l.length}">\u2026 and ${(0,K.hS)(h,"more row")}</td></tr>`;return`<table>${i(l.map(W.FO),"th")}${o(n,s).join("")}</table>`}function R(l){return`\
<table>${l.map(([S,T])=>T===void 0?"":`<tr><th align="left">${escapeAll(S)}</th><td>${c(T)}</td></tr>`).join("")}</table>`}function U(l){const A=l.map(({names:S,message:T,help:i})=>{const n=S.map(h=>`\
**${(0,W.wh)(h)}**`);return`- ${o(n,h=>`and ${h} more`,v/2).join(", ")}: ${M(T,i)}`});return o(A,S=>`- \u2026 and ${(0,K.hS)(S,"more cause")}`).join(`
`)}function M(l,A){return A===void 0?(0,W.wh)(l):`${(0,W.wh)(l)} <a href="${(0,W.FO)(A)}">Troubleshooting</a>`}function f(l,A){return`<details><summary>${escapeAll(l)}</summary>

${A}

</details>`}function c(l){return typeof l=="string"?l===""?"":`<code>${(0,W.FO)((0,W.RK)(l))}</code>`:"words"in l?(0,W.wh)(l.words):`<a href="${(0,W.FO)(l.href)}">${(0,W.wh)(l.text)}</a>${(0,W.FO)(l.after??
"")}`}function o(l,A,S=v){let T=S;const i=l.filter(n=>{const s=Buffer.byteLength(n),h=s<=T;return h&&(T-=s),h});return i.length===l.length?i:[...i,A(l.length-i.length)]}async function m(l,...A){const S=i=>`${(0,K.
hS)(i,"part")} of this page would not fit and ${i===1?"is":"are"} left out.`,T=[`### ${(0,W.wh)(l)}`,...o(A,S,H)];try{await w.z.addRaw(T.join(`

`),!0).write()}catch(i){w.$e(`Can't write the job summary: ${(0,D.gJ)(i)}`)}}}),8132:((te,ie,e)=>{e.d(ie,{EU:()=>$,FO:()=>M,Jj:()=>H,RK:()=>W,SS:()=>v,wh:()=>U});const w="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",D=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${w})[\\u200C\\u200D](?=${w})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function W(o){return/^[ -[\]-~]*$/.test(o)&&!o.includes("##[")?o:o.replace(D,(m,l)=>l===void 0?m:K(l))}function K(o){return`\\\
u{${o.codePointAt(0)?.toString(16)}}`}function H(o,m){if(o.length<=m)return o;const l=Array.from(o.slice(0,2*m+2));return l.length>m?`${l.slice(0,m).join("")}\u2026`:o}function v(o,m=100){const l=W(H(
o,m)).replaceAll("	",K)||'""',A="`".repeat(c(l)+1);return/^`|`$/.test(l)||/^ .*[^ ].* $/.test(l)?`${A} ${l} ${A}`:A+l+A}function $(o,m,l){const S=o.map(i=>l+W(i).replace(/(?<=^\s*):(?=:)/,K)).join(`
`),T="`".repeat(Math.max(3,c(S)+1));return`${l}${T}${m}
${S}
${l}${T}`}const R=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function U(o){return M(W(o).replaceAll("	"," ")).replace(R,"$&<wbr>")}function M(o){return o.replace(f,m=>`&#${m.codePointAt(0)}\
;`)}const f=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function c(o){return(o.match(/`+/g)??[]).reduce((m,l)=>Math.max(m,l.length),0)}}),8920:((te,ie,e)=>{e.d(ie,{Ch:()=>R,
Rc:()=>f,mu:()=>v});var w=e(1455),D=e(532),W=e(7279),K=e(9870);const H=1024*1024;function v({files:c},o){const[m,l]=[$(K.uq,c),$(K.n7,c)];if(m&&l)return{app:m,flow:l,env:o??$(K.Km,c)};const A=[K.uq,K.
n7].filter(S=>!c.has(S));throw new Error(`lacks ${A.join(" and ")}, at its root and in its only subfolder`)}function $(c,o){const m=o.get(c);try{return m&&U({name:c,bytes:m})}catch(l){throw new Error(
`has a file that ${(0,W.gJ)(l)}: ${c}`)}}async function R(c,o){const m=await(0,w.readFile)(c,{signal:o}).catch(l=>{throw o.throwIfAborted(),new Error(`can't be read: ${(0,D.Uc)(l)}`)});return U({name:K.
Km,bytes:m})}function U(c){const{name:o,bytes:m}=c;if(o===K.Km&&m.length>H)throw new Error("is larger than 1 MiB, the limit for environment variables");try{M(m)}catch{throw new Error("is not JSON")}return c}
function M(c){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(c))}function f({files:c}){for(const o of[K.uq,K.n7])try{const{name:m,version:l}=Object(M(c.get(o)));if(m.trim()==="")continue;
return{name:m,version:["string","number"].includes(typeof l)?String(l):void 0}}catch{}}}),8142:((te,ie,e)=>{e.d(ie,{q:()=>K});const w=500,D=1e6,W=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function K(R,U,M){let f=R.startsWith("\uFEFF")?1:0,c=0;function o(){for(;;){const S=R.charAt(f);if(S!==" "&&S!==`
`&&S!=="\r"&&S!=="	")return S;f++}}function m(){const S=f;if(W.lastIndex=S,!W.test(R))throw new SyntaxError;return f=W.lastIndex,R.slice(S,f)}function l(S,T){const i=o();if(i==="["){const s=[],h=M.enter(
S);return A("]",T,()=>s.push(l(h,T+1))),M.array(s,S)}if(i==="{"){const s=new Map;return A("}",T,()=>{if(o()!=='"')throw new SyntaxError;const h=m(),E=h.includes("\\")?JSON.parse(h):h.slice(1,-1);if(s.
has(E)||o()!==":")throw new SyntaxError;f++,s.set(E,l(M.enter(S,E),T+1))}),M.object(s,S)}const n=m();return M.scalar(n.includes("\\")?JSON.stringify(JSON.parse(n)):n)}function A(S,T,i){if(T===w)throw new RangeError;
f++;let n=o()===S?S:",";for(;n===",";){if(++c>D)throw new RangeError;i(),n=o(),n===","&&f++}if(n!==S)throw new SyntaxError;f++}try{const S=l(U,0);if(o()==="")return S}catch{}}function H(R){const U=K(R,
`
`,v);return U===void 0?void 0:`${U}
`}const v={enter:R=>`${R}  `,scalar:R=>R,array:(R,U)=>$("[",R,"]",U),object(R,U){const M=[...R.keys()].sort().map(f=>`${JSON.stringify(f)}: ${R.get(f)}`);return $("{",M,"}",U)}};function $(R,U,M,f){return U.
length===0?R+M:`${R}${f}  ${U.join(`,${f}  `)}${f}${M}`}}),5806:((te,ie,e)=>{e.d(ie,{Oj:()=>c,Sr:()=>f,dU:()=>M,fw:()=>H,gv:()=>w,jq:()=>R,x5:()=>$});const w=".workflow-export.json",D=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
W=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,K=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,H=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],v=[...H,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',D],["changes how git or GitHub treats t\
he repository",W],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",K]];function $(m,l=v){const A=o(m);return l.find(([,S])=>S.test(m)||S.test(A))?.[0]}function R(m){return[K,D,W].some(l=>l.test(o(m)))}function U(m){return D.
test(o(m))?"is in a .git folder":m.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function M(m){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(f(o(m)))}
function f(m){return m.normalize("NFC").toUpperCase().toLowerCase()}function c(m){const l=new Map;for(const A of m){const S=f(A.replace(/\/$/,"")),T=l.get(S);if(T!==void 0)return[T,A];l.set(S,A)}for(const[
A,S]of l)for(const{index:T}of A.matchAll(/\//g)){const i=l.get(A.slice(0,T));if(i?.endsWith("/")===!1)return[i,S]}}function o(m){return m.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((te,ie,e)=>{e.
d(ie,{BE:()=>v,KC:()=>U,Km:()=>K,LX:()=>H,jz:()=>R,n7:()=>D,uq:()=>W,wg:()=>f,zx:()=>$});var w=e(5806);const[D,W,K]=["flow_definition.json","app_definition.json","env_variables.json"],H=[D,W,K],v=1e4,
$=256*1024*1024;function R(o,m){const l=[...m].filter(([A])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(A));return{kind:o,files:new Map(l.sort(([A],[S])=>A<S?-1:1))}}function U({kind:o,files:m}){return{kind:o,
files:new Map([...m].filter(([l])=>!(0,w.dU)(l)))}}const M=/^\.|^__MACOSX$/;function f(o){const m=new Set(o),l=i=>H.some(n=>m.has(i+n));if(l(""))return"";const A=new Set(o.filter(i=>i.includes("/")).map(
i=>i.slice(0,i.indexOf("/")))),[S,...T]=[...A].filter(i=>!M.test(i));return T.length===0&&l(`${S}/`)?`${S}/`:""}function c(o){const m=f(o);return o.includes(m+W)||o.includes(m+D)}}),1519:((te,ie,e)=>{
e.d(ie,{DF:()=>H,aC:()=>R,x3:()=>$});var w=e(4573),D=e(8142),W=e(5806);const K={enter:()=>{},scalar:U=>({json:U}),array:U=>({json:`[${U.map(({json:M})=>M)}]`,items:U}),object(U){return{json:`{${Array.
from(U,([f,{json:c}])=>`${JSON.stringify(f)}:${c}`).sort()}}`,members:U}}};function H(U){const M=(0,w.isUtf8)(U)?(0,D.q)(U.toString(),void 0,K):void 0,f=M?.members??M?.items?.map(o=>[v(o),o]);if(f===void 0)
return;const c=new Map;for(const[o,{members:m,json:l}]of f){if(o===void 0||c.has(o))return;c.set(o,{name:o,keys:[...m?.keys()??[]],content:l})}return{container:Array.isArray(f)?"array":"object",variables:[
...c.values()]}}function v({members:U}){if(!U?.has("value"))return;const M=[U.get("name"),U.get("key")].find(f=>f?.json[0]==='"');return M&&JSON.parse(M.json)}function $({files:U}){const M=[...U].filter(
([f])=>(0,W.dU)(f)).map(([,f])=>R(f));return[...new Set(M.flat())]}function R(U){const M=new TextDecoder().decode(U);try{JSON.parse(M)}catch{return[]}const f=H(U),c=new Set(f?.container==="array"?f.variables.
map(({name:l})=>l):void 0),m=Array.from(M.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([l,A,S])=>A===void 0?[l,String(Number(l))]:S===void 0?[JSON.parse(A)]:[]);return[...new Set(m)].
filter(l=>!c.has(l))}}),3657:((te,ie,e)=>{e.d(ie,{u:()=>M,z:()=>a});var w=e(4573),D=e(8522),W=e(663),K=e(7279),H=e(706),v=e(5806),$=e(9870);const R=2048,U=new Set([0,10]);async function M(t,u){u?.throwIfAborted();
const g=f(t),L=await(0,W.SY)(g,{decodeStrings:!1}).catch(T("The package")),j=await c(L).catch(T("The package")),X=(0,$.wg)([...j.keys()]),oe=[];for(const[fe,_e]of j){u?.throwIfAborted();const ae=await l(
L,g,_e).catch(T(`${(0,H.TL)(fe)} in the package`));fe.startsWith(X)&&!A(fe)&&oe.push([fe.slice(X.length),ae])}return(0,$.jz)("zip",oe)}function f(t){for(let u=t.length-21;u>0;){u=t.lastIndexOf("PK",
u-1,"latin1");const g=u+22+(u<0?1/0:t.readUInt16LE(u+20));if(g<=t.length)return t.subarray(0,g)}if(t.toString("latin1",0,2)!=="PK")throw n(t);return T("The package")(new Error("its end is missing"))}async function c(t){
if(t.entryCount>$.BE)throw S(`The package has ${t.entryCount} entries. The limit is 10,000`);const u=new Map;let g=0;for await(const X of t.eachEntry()){const oe=o(X);if(u.has(oe))throw S(`The package\
 has ${(0,H.TL)(oe)} twice`,"Export it again.");const fe=m(oe,X);if(fe!==void 0)throw S(`${(0,H.TL)(oe)} in the package ${fe}`);if(g+=X.uncompressedSize,g>$.zx)throw S("The package takes more than 256\
 MiB unpacked, the limit");u.set(oe,X)}const L=[...u.keys()];if(L.every(A))throw S("The package has no files in it","Export it again.");const j=(0,v.Oj)(L);if(j===void 0)return u;throw S(`${j.map(X=>(0,H.
TL)(X)).join(" and ")} in the package collide on a disk that ignores case`)}function o({generalPurposeBitFlag:t,fileNameRaw:u,extraFields:g,versionMadeBy:L}){const j=(0,w.isUtf8)(u)?R:t,X=U.has(L>>>8);
return(0,W.ax)(j,u,g,!X).replace(/^(\.\/+)+/,"")}function m(t,u){const g=u.externalFileAttributes>>>16&61440;return g===40960?"is a symbolic link":g!==0&&g!==32768&&g!==16384?"is neither a file nor a \
folder":A(t)&&u.uncompressedSize>0?"is a folder with a content of its own":u.canDecodeFileData()?(0,v.dU)(u.fileNameRaw.toString())&&!(0,v.dU)(t)?"is also named env_variables.json":(0,v.x5)(t,v.fw):"i\
s encrypted, or compressed by another method than deflate"}async function l(t,u,g){const{compressedSize:L,compressionMethod:j,uncompressedSize:X}=g,{fileDataStart:oe}=await t.readLocalFileHeaderPromise(
g),fe=u.subarray(oe,oe+L),_e={maxOutputLength:X||1,chunkSize:X+64},ae=j===0?fe:(0,D.inflateRawSync)(fe,_e);if(ae.length!==X)throw new Error(`it unpacks to ${ae.length} bytes, not the ${X} listed`);if((0,D.
crc32)(ae)!==g.crc32)throw new Error("its CRC-32 isn't the one listed");return ae}function A(t){return t===""||t.endsWith("/")}function S(t,u="Check where the package comes from."){return new K.HR({what:t,
advice:u,topic:"the-package"})}function T(t){return u=>{if(u instanceof K.HR)throw u;const g={what:`${t} is cut off or damaged`,why:(0,H.TL)(u.message).slice(1,-1)};throw new K.HR({...g,advice:"Export\
 it again.",topic:"the-package",cause:u})}}const i=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function n(t){const u=t.toString(
"utf8",0,512),[g]=i.find(([,j])=>j.test(u))??["text"],L=`${g==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return S(`The package is ${g}, not a zip`,L)}const s=33,
h=20,E=3,b=8,p=33188;function a({files:t}){const u=[],g=[];let L=0;for(const[oe,fe]of t){const[_e,ae]=[Buffer.from(oe),(0,D.deflateRawSync)(fe)],y=[d(2,h,R,b,0,s),d(4,(0,D.crc32)(fe),ae.length,fe.length),
d(2,_e.length,0)],_=[d(2,0,0,0),d(4,p*65536,L)];u.push(Buffer.from("PK"),...y,_e,ae),g.push(Buffer.from("PK"),Buffer.of(h,E),...y,..._,_e),L+=30+_e.length+ae.length}const j=Buffer.concat(g),X=[d(2,
0,0,t.size,t.size),d(4,j.length,L),d(2,0)];return Buffer.concat([...u,j,Buffer.from("PK"),...X])}function d(t,...u){const g=Buffer.alloc(t*u.length);for(const[L,j]of u.entries())g.writeUIntLE(j,L*t,
t);return g}}),2227:((te,ie,e)=>{e.d(ie,{HB:()=>s,xR:()=>n,px:()=>h,Ng:()=>S});var w=e(7279),D=e(2975),W=e(706),K=e(1858),H=e(5805),v=e(2053),$=e(6294),R=e(7596);const U=6,M=32,f=2e3,c=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
o=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class m extends W.pO{#n=new Set;#e=new Set;allow(...d){
for(const t of d)this.#n.add(t)}maskFields(d,t,u){const g=A(d).slice(0,f);for(const[L,j]of g)/id$/i.test(L)&&(0,R.eQ)(j)&&this.allow(j);for(const[L,j]of g)/url$/i.test(L)?this.maskUrl(j.trim(),t,u):this.#t(
l(j),u)}maskUrl(d,t,u){const g=URL.canParse(d,t.href)?new URL(d,t.href):void 0;if(g&&t.href.startsWith(g.href))return;const L=[d,g?g.pathname+g.search:d].filter(j=>/[?:]|^\/\//.test(j));this.#t(L,u),g&&
this.#t([g.href,g.password,(0,R.D4)(g.password),...l(g.search)],u)}#t(d,t){const u=j=>Array.from(this.#n).some(X=>X.includes(j)),g=d.filter(j=>!u(j)&&!u((0,R.D4)(j))),L=j=>encodeURIComponent(Buffer.from(
j).toString());for(const j of g.flatMap(X=>[X,L(X)]))j.length<U||this.#e.has(j)||(this.#e.add(j),this.add(j),t.mask(j))}}function l(a){return Array.from(a.matchAll(c)).flatMap(([,d,t])=>{const u=String(
t).replace(/[.,:!?)\]}]+$/,"");return o.test(String(d))||(0,R.D4)(u).length>=M?[u,(0,R.D4)(u)]:[]})}function A(a){const d=Object.entries(a);for(const[,t]of d)if(typeof t=="object")for(const u of Object.
entries(t??{}))d.push(u);return d.filter(t=>typeof t[1]=="string")}function S(a,d,t={}){const u=new m([d,...t.secrets??[]]);return u.allow(a.href,...t.known??[]),{url:a,apiKey:d,secrets:u,connections:(0,H.
Y7)(),rateLimit:new v.q,collections:new Map}}const T=1024*1024,i=12e4,n=12e4,s="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job\
.";async function h(a,d){const{label:t,method:u,path:g,isTransient:L}=d,{secrets:j,rateLimit:X}=a.platform;j.allow(...g.split(/[/?&=]/));const oe=u==="GET"?g:void 0,fe=()=>X.run(t,oe,a,()=>E(a,d));return await(0,D.
L5)(a,fe,{atLeastMs:L?n:0})}async function E(a,d){const{platform:t,signal:u,log:g}=a,{label:L,method:j,path:X,body:oe,idempotent:fe=!0,isTransient:_e}=d,ae=new URL(`api/public/${X}`,t.url),y={accept:"\
application/json","content-type":"application/json","x-api-key":t.apiKey},_={maxBytes:T,...!fe&&{idleMs:i}};try{const N=await(0,H.tN)(t.connections,{label:L,method:j,url:ae,headers:y,body:oe,..._},u);
return g.debug(`${j} ${t.secrets.redact(ae.pathname)}: ${N.status}`),b(a,d,ae,N)}catch(N){const k=N instanceof w.HR?N:void 0;if(!fe&&(u.aborted||k?.maybeProcessed)){const G=(0,w.h_)(N),Y=`${G.retryable?
"":G.advice} ${s}`.trim();throw G.with({advice:Y,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw k&&_e?.(k)?k.with({retryable:!0}):N}}function b({platform:a,log:d},t,u,g){const{
label:L,isCreation:j=!1}=t,{status:X,headers:oe,bytes:fe}=g,{secrets:_e}=a,ae=(I,Q,ee)=>(0,K.ue)(L,I,Q,ee),y=(0,H.ET)(g,u,L);if(y){_e.maskUrl(y.href,a.url,d);const I=`the platform redirects to ${(0,W.
OX)(y.origin,100)}, and the key follows no redirect`;throw ae(I,"If that is your environment, set host to it.",{status:X,maybeProcessed:X!==307&&X!==308})}const _=new TextDecoder().decode(fe),N=p(_);_e.
maskFields(N??{},a.url,d);const k=(0,$.wv)(N??{},L,_e.redact),{message:G}=k,Y=(0,H.yp)(g);if(X<200||X>299){const I=a.collections.has(L),Q=(0,$.ik)(t,X,{message:G,isPage:Y,hasWorked:I});throw ae(`the p\
latform answered ${X}${(0,$.Te)(G)}`,Q,{...(0,K.xS)(X,oe),affectsAll:(X===401||X===403)&&!I,busy:X===423||X===409&&!j})}if(N!==void 0)return k;const P=(0,H.VL)(g)&&/^\s*\{/.test(_);throw ae(`the platf\
orm answered ${_===""?"nothing":Y?"with a web page":P?"with half an object":"with something other than a JSON object"} (${X})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:P})}
function p(a){try{const d=JSON.parse(a);return(0,$.Gv)(d)?d:void 0}catch{return}}}),5645:((te,ie,e)=>{e.d(ie,{I:()=>A,R:()=>o});var w=e(7598),D=e(7279),W=e(2975),K=e(706),H=e(1858),v=e(7596),$=e(5805);
const R=256*1024**2,U=5,M=new Set([400,401,403,404,410]),f="Download",c="Re-run the job.";async function o(S,{url:T,freshUrl:i,read:n}){let s=T;return await(0,W.L5)(S,async()=>{s??=await i();const h=await l(
S,s).catch(a=>{throw a instanceof D.HR&&a.affectsAll?a.with({affectsAll:!1}):a}),{status:E,bytes:b}=h;if(M.has(E))throw s=void 0,m(`the URL was refused (${E})`,c,{retryable:!0});if(E!==200)throw m(`th\
e server answered ${E}`,c,{retryable:E===206});if((0,$.yp)(h))throw m("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const p=await n(b).catch(a=>{
throw a instanceof D.HR&&(0,$.VL)(h)?a.with({retryable:!0}):a});return{bytes:b,sha256:(0,w.createHash)("sha256").update(b).digest("hex"),content:p}})}function m(S,T,i={}){return new D.HR({what:f,why:S,
advice:T,topic:"the-package",...i})}async function l(S,T){const{platform:i,log:n,signal:s}=S;let h=T;for(let E=0;;E++){const b=E===0&&h.origin===i.url.origin,p={accept:"*/*",...b&&{"x-api-key":i.apiKey}},
a={label:f,method:"GET",url:h,headers:p,maxBytes:R};i.connections.proven.add(h.origin);const d=async()=>{const g=await(0,$.tN)(i.connections,a,s),{status:L,headers:j}=g;n.debug(`GET a package from ${(0,K.
OX)(a.url.origin)}: ${L}`);const X=`the server answered ${L}`;if((0,H.dg)(L))throw(0,H.ue)(f,X,H.$_,(0,H.xS)(L,j));return g},t=await(b?i.rateLimit.run(f,void 0,S,d):d()),u=(0,$.ET)(t,h,f);if(u===void 0)
return t;if(E===U)throw m("the URL redirects in a circle",c);u.origin===h.origin&&u.username+u.password===""&&Object.assign(u,{username:h.username,password:h.password}),h=A(u.href,S)}}function A(S,{platform:T,
log:i}){const n=T.url;if(T.secrets.maskUrl(S,n,i),!URL.canParse(S,n.href))throw m("the platform's download URL can't be read",c);const s=new URL(S,n.href);s.protocol==="http:"&&n.protocol==="https:"&&
s.hostname===n.hostname&&(s.protocol="https:",s.port===""&&(s.port=n.port),T.secrets.maskUrl(s.href,n,i));const h=s.protocol==="http:"&&n.protocol==="http:"&&(0,v.U9)(s.hostname);if(s.protocol!=="http\
s:"&&!h)throw m("the platform's download URL isn't https","Check host.");return s}}),1858:((te,ie,e)=>{e.d(ie,{$_:()=>$,Dx:()=>H,Ur:()=>o,dg:()=>S,ue:()=>K,xS:()=>T});var w=e(7279),D=e(2975),W=e(706);
function K(i,n,s,h={}){return new w.HR({what:i,why:n,advice:s,topic:"the-platforms-response",...h})}function H(i,n,s,h){return new w.HR({what:i,why:n,advice:s,topic:"the-connection",...h})}const v={ECONNREFUSED:"\
the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host n\
ame was not found (DNS)",ETIMEDOUT:"the connection timed out"},$="Re-run the job later.",R="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",U=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
M=/EPROTO|ERR_SSL_/,f=/Z_|ERR__ERROR_/,c=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function o(i,n,s,h){if(!(i instanceof Error&&"code"in i))return i;const E=String(i.code);
if(U.test(E)){const g=`the TLS connection can't be trusted (${E})`;return H(n,g,`Check host. ${R}`,{affectsAll:!0,cause:i})}const[,b]=c.exec(i.message)??[];if(b!==void 0)return m(n,b,i);const p=!s&&M.
test(E),a=p?"the TLS connection failed":"the connection failed",d=v[E]??`${f.test(E)?"the response can't be decoded":a} (${E})`,t={retryable:!0,maybeProcessed:s,affectsAll:!s,cause:i};if(h||!(p||E==="\
ENOTFOUND"))return H(n,d,$,t);const u=p?`Check host and its port. ${R}`:"Check host.";return H(n,d,u,{...t,maxRetries:2})}function m(i,n,s){const h=(p,a,d=!1)=>H(i,p,a,{affectsAll:!0,cause:s,retryable:d});
if(n==="407")return h("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const E=Number(n);if(E<500&&!S(E))return h(`the proxy refuses the connection (${n})`,"Allow the \
host there, or add it to NO_PROXY.");const b=`the proxy made no connection (${(0,W.OX)(n,100)})`;return h(b,"Check HTTPS_PROXY, or re-run the job later.",!0)}const l=new Set([408,421,425,429]),A=new Set(
[501,505,506,508,510,511]);function S(i){return l.has(i)||i>=500&&!A.has(i)}function T(i,n){return{status:i,retryable:S(i),retryAfterMs:(0,D.Vs)(n["retry-after"]),maybeProcessed:i<400||i===408||i>=500}}}),
7596:((te,ie,e)=>{e.d(ie,{d4:()=>M,D4:()=>R,eQ:()=>v,U9:()=>H,hk:()=>U,wh:()=>$});const w=Ze(import.meta.url)("node:net");var D=e(9783),W=e(1858);const K=200;function H(f){return f==="localhost"||f===
"[::1]"||(0,w.isIPv4)(f)&&f.startsWith("127.")}function v(f){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(f)}function $(...f){return f.find(c=>typeof c=="string"&&c.length<=K&&v(c))}function R(f){try{return decodeURIComponent(
f)}catch{return f}}function U(){for(const f of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const c=process.env[f]?.trim();c!==void 0&&(process.env[f]=c===""||c.includes("://")?c:`http://${c}`)}
for(const f of["no_proxy","NO_PROXY"]){const c=process.env[f];c!==void 0&&(process.env[f]=c.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function M(f,c){const o=process.env.https_proxy||process.env.HTTPS_PROXY;
if(!o||(0,D.H)(f)||/^https?:/i.test(o)&&(0,D.s)(f))return;throw(0,W.Dx)(c,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password en\
coded (@ as %40).",{affectsAll:!0})}}),5805:((te,ie,e)=>{e.d(ie,{ET:()=>h,J9:()=>m,VL:()=>E,Y7:()=>o,tN:()=>l,yp:()=>s});var w=e(7067),D=e(4708),W=e(8522),K=e(6671),H=e(2975),v=e(706),$=e(1858),R=e(7596);
const U=3e4,M=65536,f=new Set([301,302,303,307,308]),c="export-workflow-action";function o(){process.noDeprecation=!0,(0,R.hk)();const b=()=>new K.Qq(void 0,void 0,{keepAlive:!0});return{kept:{http:b(),
https:b()},proven:new Set}}function m(b){return{type:"application/json",bytes:Buffer.from(JSON.stringify(b))}}async function l({kept:b,proven:p},a,d){const{label:t,method:u,url:g,headers:L,body:j,maxBytes:X,
idleMs:oe=U}=a;(0,R.d4)(g,t);const fe=g.protocol==="https:"?"https":"http",_e=j?new K.Qq:b[fe],ae=new AbortController,y=AbortSignal.any([d,ae.signal]);let[_,N]=[!1,"no response"];const k=setTimeout(()=>{
const Y={retryable:!0,maybeProcessed:_};ae.abort((0,$.Dx)(t,`${N} within ${oe/1e3} s`,$.$_,Y))},oe);let G;try{G={http:w,https:D}[fe].request({method:u,host:g.hostname.replace(/[[\]]/g,""),port:g.port,
path:g.pathname+g.search,headers:{...L,...j&&{"content-type":j.type,"content-length":j.bytes.length},"accept-encoding":"identity","user-agent":c},...g.username+g.password!==""&&{auth:`${(0,R.D4)(g.username)}\
:${(0,R.D4)(g.password)}`},agent:_e.getAgent(g.href),signal:y});const Y=A(G,t,()=>{_=!0});S(G,j?.bytes??Buffer.alloc(0),()=>k.refresh());const P=await(0,H.Mu)(y,Y);p.add(g.origin),N="no data";const F=[];
let x=X;for await(const I of P){if(k.refresh(),x-=I.length,x<0)throw n(t,X);F.push(I)}const B=i(Buffer.concat(F),P.headers["content-encoding"],t,X);return{status:P.statusCode??0,headers:P.headers,bytes:B}}catch(Y){
throw y.throwIfAborted(),(0,$.Ur)(Y,t,_,p.has(g.origin))}finally{clearTimeout(k),G?.destroy()}}function A(b,p,a){return new Promise((d,t)=>{b.once("socket",g=>{b.reusedSocket?a():g.once(b.protocol==="\
https:"?"secureConnect":"connect",a)});const u=g=>{g.socket.destroy();const L={retryable:!0,maybeProcessed:!0};t((0,$.Dx)(p,"the server switched protocols (101)",$.$_,L))};b.once("upgrade",u),b.once("\
response",g=>g.statusCode===101?u(g):d(g)),b.on("error",t)})}function S(b,p,a){p.length===0?b.end():b.write(p.subarray(0,M),d=>{a(),d||S(b,p.subarray(M),a)})}const T=new Set(["gzip","x-gzip","deflate"]);
function i(b,p="",a,d){const t=p.toLowerCase().split(/[\s,]/);try{return t.reduceRight((u,g)=>{const L=g==="br"?W.brotliDecompressSync:T.has(g)?W.unzipSync:void 0;return L&&u.length>0?L(u,{maxOutputLength:d}):
u},b)}catch(u){throw u.code==="ERR_BUFFER_TOO_LARGE"?n(a,d):u}}function n(b,p){const a=`the response is larger than ${(0,v.Xe)(p)}, the limit`;return(0,$.ue)(b,a,"Check host.",{maybeProcessed:!0})}function s({
headers:b,bytes:p}){return b["content-type"]?.includes("html")===!0||/^\s*</.test(p.toString("utf8",0,100))}function h({status:b,headers:p},a,d){if(!f.has(b)||p.location===void 0)return;const t=p.location.
replace(/[\x80-\xff]/g,g=>`%${g.charCodeAt(0).toString(16)}`);if(URL.canParse(t,a.href))return new URL(t,a.href);const u=`the platform redirects (${b}) to an address that can't be read`;throw(0,$.ue)(
d,u,"Check host.",{maybeProcessed:!0})}function E({headers:b}){return!b["content-length"]&&!b["transfer-encoding"]}}),6006:((te,ie,e)=>{e.d(ie,{SO:()=>c,cd:()=>M,qt:()=>i});var w=e(7279),D=e(2975),W=e(
706),K=e(2227),H=e(7596),v=e(2053),$=e(6294);const R=[["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPLETED COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL \
ERROR ERRORED CANCELLED CANCELED ABORTED REJECTED TERMINATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function U(E){return R.find(([,b])=>b.split(" ").includes(E))?.[0]??"unknown"}function M({
fields:E,message:b,redact:p}){const a=(0,$.Gv)(E.response)?E.response:{},d=[a.downloadUrl,a.downloadURL,E.downloadUrl,E.downloadURL];return{dockStatusId:(0,H.wh)(E["dock-statusId"],E.dockStatusId,E._id),
workflowId:(0,H.wh)(E.workflowId,E.toolId),exportJobId:(0,H.wh)(E.exportJobId),status:f(E.status,p),downloadUrl:d.map(t=>typeof t=="string"?t.trim():"").find(t=>t!==""),refused:E.success===!1,message:b}}
function f(E,b){const p=typeof E=="string"||typeof E=="number"?String(E).trim():"",a=p.toUpperCase().replace(/[\s-]+/g,"_");return U(a)==="unknown"?b(p,40).toUpperCase():a}async function c(E,b,p=()=>!0){
const a=`dock-status/${b}`;return M(await(0,K.px)(E,{label:"Dock status",method:"GET",path:a,isTransient:p}))}const o="the-job-on-the-platform",m=50,l=294,A=6.12,S=2e3;function T(E,b){const p=Math.max(
l,E/A);return E<v.k?p:Math.max(S,Math.min(b,p))}async function i(E,b,p){const{log:a,signal:d}=E,t=performance.now(),u=n(E,t);let g=b,L=t,j;for(let X=0;;X++){p.onStatus(g),u(g);const oe=U(g.status);if(oe===
"failed"||oe==="succeeded"&&g.refused){const fe=`The job ${g.status==="FAILED"?"failed":`ended as ${g.status}`} on the platform`,_e=`${g.message??"it gave no reason"} (dock status ${b.dockStatusId})`;
throw new w.HR({what:fe,why:_e,advice:p.advice,topic:o})}if(oe==="succeeded")return g.status!=="SUCCESS"&&a.warning(`The platform reports ${g.status}, which is treated as SUCCESS.`),g;j=oe==="unknown"&&
g.refused?j??L:void 0;try{if(j!==void 0&&L-j>=K.xR){const ae=`The platform refused to report the job's status for ${(0,W.zK)(K.xR)}`;throw new w.HR({what:ae,topic:o})}const fe=X===0?m:T(L-t,p.longestWaitMs);
await(0,D.yy)(Math.max(0,L+fe-performance.now()),d),L=performance.now();const _e=({status:ae=404})=>X>0||ae===404;g=await c(E,b.dockStatusId,_e)}catch(fe){throw h(fe,b,g)}}}function n({log:E},b){let p,
a=b;return d=>{const t=performance.now(),u=(0,W.zK)(t-b),g=d.status!==p,L=t-a>=v.k;(g||L)&&(a=t),g&&p!==void 0?E.info(`${d.status||"No status"} after ${u}`):L&&E.info(`Still ${d.status||"without a sta\
tus"} after ${u}`),g&&U(d.status)==="unknown"&&E.warning(`The platform reports an unknown status (${s(d)}). The action keeps waiting.`),p=d.status}}function s({status:E,message:b}){return`${E||"none"}${b===
void 0?"":`, "${b}"`}`}function h(E,{dockStatusId:b},p){const a=U(p.status)==="unknown"||p.message!==void 0?`, last status ${s(p)}`:"",d=`The job may still be running on the platform: dock status ${b}${a}\
.`,t=(0,w.h_)(E);return t.with({advice:`${t.advice} ${d}`.trim(),busy:!1,cause:E})}}),2053:((te,ie,e)=>{e.d(ie,{k:()=>H,q:()=>M});var w=e(7279),D=e(2975),W=e(1858);const K=30,H=6e4,v=500,$=16e3,R=.95,
U=20;class M{#n=new Map;#e=0;#t=0;#o=0;async run(c,o,m,l){const A=await this.#r(c,o,m),S=()=>A>this.#o;try{const T=await l();return S()&&(this.#t=this.#t<U?0:this.#t*R),T}catch(T){if(!(T instanceof w.
HR&&T.status===D.kU))throw T;const i=performance.now();throw S()&&(this.#t=Math.min($,Math.max(v,this.#t*2)),this.#o=i),this.#e=Math.max(this.#e,i+(T.retryAfterMs||2*this.#t)),T.with({retryAfterMs:this.#e-
i})}}async#r(c,o,{signal:m,endsAt:l}){const A=o!==void 0&&this.#n.get(o)||[];for(o!==void 0&&this.#n.set(o,A);;){if(m.throwIfAborted(),this.#e>=l)throw(0,W.ue)(c,"the platform asked for a pause that e\
xceeds the timeout",W.$_);const S=performance.now(),T=A.at(-K)??Number.NEGATIVE_INFINITY,i=Math.max(this.#e,T+H);if(i<=S)return this.#e=S+this.#t,A.push(S),S;await(0,D.yy)(i-S,m)}}}}),6294:((te,ie,e)=>{
e.d(ie,{Gv:()=>H,LO:()=>W,Te:()=>K,ik:()=>M,wv:()=>D});var w=e(1858);function D(f,c,o){const m=R(f,0);return{fields:f,label:c,redact:o,message:m&&o(m)||void 0}}function W({label:f,message:c},o,m){return(0,w.
ue)(f,`the platform answered without a ${o}${K(c)}`,m)}function K(f){return f===void 0?"":` (${f})`}function H(f){return typeof f=="object"&&f!==null&&!Array.isArray(f)}const v=["errors","error","mess\
age","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],$=4;function R(f,c){if(typeof f=="string")return f.trim()||void 0;if(!(c>$)){if(Array.isArray(
f))return R(f[0],c+1);if(H(f))for(const o of v){const m=R(f[o],c+1);if(m!==void 0){const{code:l}=f;return typeof l=="number"||typeof l=="string"?`${m}, code ${l}`:m}}}}const U="Settings \u2192 Security & C\
ontrol \u2192 API Scopes";function M(f,c,{message:o,isPage:m,hasWorked:l}){if((0,w.dg)(c))return w.$_;if(c===404)return"Check host, the IDs, and that the key's account can see the workflow.";if(c===409&&
f.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(c===409||c===423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run t\
he job.";if(c<400||c===405||c>=500)return"Check host.";if(c!==401&&c!==403)return f.isTransient?w.$_:"Check the inputs.";if(m)return"A gateway or firewall in front of the platform may have refused it.\
 Check host, and that the runner may reach it.";if(l)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const A=f.scope===void 0?"another scope":`th\
e scope "${f.scope}"`;if(c===403)return`The key needs ${A}. Add it under ${U}.`;const S=/scope/i.test(String(o))?` The key also needs ${A}.`:"";return`The platform does not know the key: it is wrong, \
deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${U}.${S}`}}),3349:((te,ie,e)=>{e.d(ie,{EH:()=>f,Nq:()=>M,kZ:()=>o,s8:()=>c});var w=e(7279),D=e(2975),
W=e(2227),K=e(5645),H=e(5805),v=e(6006),$=e(6294);const R=["workflows","workflow","tools"];async function U(m,l){const{collections:A}=m.platform;let S;for(const T of new Set([...A.values(),...R])){const i=l(
T),{label:n,idempotent:s=!0}=i,h=A.get(n);if(!(h&&h!==T))try{const E=await(0,W.px)(m,i);A.set(n,T);const b=(0,v.cd)(E),{dockStatusId:p}=b;if(p!==void 0)return{...b,dockStatusId:p};throw(0,$.LO)(E,"doc\
k status ID",s?"Check host and the IDs.":W.HB)}catch(E){if(E instanceof w.HR&&E.busy&&A.set(n,T),!(E instanceof w.HR&&E.status===404))throw E;S??=E}}throw S}async function M(m,{workflowId:l,flowId:A}){
return await U(m,S=>({label:"Export",method:"POST",path:`${S}/${l}/export?flowId=${A}`,scope:"Export workflow"}))}async function f(m,l,A){const S=A.downloadUrl??l.downloadUrl??(await(0,v.SO)(m,l.dockStatusId)).
downloadUrl;if(S!==void 0)return(0,K.I)(S,m);const T=`the platform reports ${A.status} but names no download URL`;throw new w.HR({what:"Export",why:T,advice:"Re-run the job.",topic:"the-job-on-the-pla\
tform"})}async function c(m,l,{app:A,flow:S,env:T}){const i="workflowName"in l,n=s=>s==="tools"?"tool":"workflow";return await U(m,s=>({label:"Import",method:"POST",path:i?`${s}/import`:`${s}/${l.workflowId}\
/import`,body:(0,H.J9)({[`${n(s)}DataFileId`]:A,flowDataFileId:S,envVariablesFileId:T,...i&&{[`${n(s)}Name`]:l.workflowName}}),idempotent:!1,isCreation:i,scope:"Import workflow"}))}async function o(m,l){
const A=S=>({label:"Deploy",method:"POST",path:`${S}/${l}/deploy`,body:(0,H.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,D.L5)(m,()=>U(m,A),{untilFree:!0})}}),2597:((te,ie,e)=>{
e.d(ie,{g:()=>_,L:()=>_e});var w=e(6760),D=e(3e3),W=e(9462),K=e(3349),H=e(706),v=e(2227),$=e(7596),R=e(5805),U=e(6294);const M=25e6,f=1e7,c="bulkImport",o="Re-run the job.";async function m(G,{name:Y,
bytes:P}){const F=`Upload of ${Y}`,x=(Q,ee)=>(0,v.px)(G,{label:F,method:"POST",path:Q,body:ee,scope:"Import workflow"});let B;if(P.length<M)B=await x("files",await l("fileContext",c,{name:Y,bytes:P}));else{
const Q=Math.ceil(P.length/f),ee={totalChunks:Q,fileExtension:"json",fileName:Y,fileSize:P.length},q=await x("files/session/start",(0,R.J9)({fileContext:c,...ee})),se=(0,$.wh)(q.fields.sessionId);if(se===
void 0)throw(0,U.LO)(q,"session ID",o);for(let Ee=0;Ee<Q;Ee++){const be=P.subarray(Ee*f,(Ee+1)*f);await x(`files/session/${se}`,await l("chunkNumber",String(Ee),{name:Y,bytes:be}))}B=await x(`files/se\
ssion/${se}/complete`)}const{fileId:I}=B.fields;if(typeof I!="string"||I==="")throw(0,U.LO)(B,"file ID",o);return G.log.info(`Uploaded ${Y}: ${(0,H.Xe)(P.length)}`),I}async function l(G,Y,{name:P,bytes:F}){
const x=new FormData;x.set(G,Y),x.set("file",new Blob([F],{type:"application/json"}),P);const B=new Response(x);return{type:B.headers.get("content-type")??"",bytes:Buffer.from(await B.arrayBuffer())}}
var A=e(2975),S=e(6779);const T="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",i="Set missing models, guardrails and l\
inked workflows in AI for Process, then re-run the job.";async function n(G,{source:Y,target:P,definitions:{app:F,flow:x,env:B},untilFree:I}){let Q="workflowId"in P?P.workflowId:void 0;const ee="workf\
lowId"in P?`workflow ${P.workflowId}`:`a new workflow, ${P.workflowName}`;return G.log.info(`Importing ${(0,H.OX)(Y)} into ${ee}, at ${G.platform.url.href}`),await(0,W.N)(G,(0,W.R)(G.inputs.timeoutMs,
"No import"),async q=>{const se={app:await m(q,F),flow:await m(q,x),env:B&&await m(q,B)},Ee=await(0,A.L5)(q,()=>(0,K.s8)(q,P,se),{untilFree:I});return await(0,S.B)(q,Ee,{title:"Import job",advice:T,idsIn:({
workflowId:be})=>(Q??=be,{"workflow-id":Q})}),Q})}async function s(G,Y){G.log.info(`Deploying workflow ${Y}, at ${G.platform.url.href}`),await(0,W.N)(G,(0,W.R)(G.inputs.timeoutMs,"No deployment"),async P=>{
await(0,S.B)(P,await(0,K.kZ)(P,Y),{title:"Deploy job",advice:i,idsIn:()=>({"workflow-id":Y})})})}var h=e(2697),E=e(9630),b=e(532),p=e(7279),a=e(6191),d=e(7487),t=e(8920),u=e(9870),g=e(3657),L=e(4264),
j=e(6224),X=e(7833);const oe="import-deploy-and-promote",fe="Make and approve a new plan.";async function _e(G,Y,P){const{approved:F,upload:x,deploy:B,ignore:I}=G.inputs,Q=P.workflows.map(({outcome:se})=>se===
"unchanged"?"finish":"import"),{differences:ee,actions:q}=F?(0,L.Gy)(F,P):{differences:[],actions:Q};if(ee.length>0){const se="The approved plan doesn't hold any more, so this attempt changed nothing";
throw new p.HR({what:se,why:ee.join("; "),advice:fe,topic:oe})}try{const Ee=(0,d.Tm)()>1&&x!==void 0&&q.includes("finish")?await(0,a.wn)(G):[];for(const[be,De]of Y.entries()){if(De.action=q[be],De.action!==
"finish")continue;const Le=Ne=>!F||(0,L.cM)(F,be,(0,E.ol)(Ne,I));De.backup=await ae(G,Ee,De.name,Le),(!B||!(F||De.backup))&&(De.action="leave")}}catch(se){G.signal.throwIfAborted();const Ee="Can't loo\
k for the backups of the earlier attempts, so this attempt changed nothing",Le=` What an earlier attempt imported can also be deployed with the deploy action: ${Y.filter((je,ke)=>q[ke]==="finish").map(
({name:je,plan:ke})=>`${je} (${ke.target})`).join(", ")}.`,Ne=`Use "Re-run failed jobs".${B?Le:""}`;throw new p.HR({what:Ee,why:(0,p.gJ)(se),advice:Ne,topic:oe,cause:se})}}async function ae(G,Y,P,F){const x=`${P}\
-before-`,B=Q=>Number(/^(\d+)(-\d+)?\.zip$/.exec(Q)?.[1]),I=Y.filter(({name:Q})=>Q.startsWith(x)&&B(Q.slice(x.length))<(0,d.Tm)());for(const{id:Q,name:ee}of I.sort((q,se)=>se.id-q.id)){const q=await(0,a.
R9)(G,Q),se=await y(q,G.signal);if(se&&F((0,j.YR)(se)))return{id:Q,name:ee,holdsVariables:se.env!==void 0}}}async function y(G,Y){try{return(0,t.mu)(await(0,g.u)(G,Y))}catch{Y.throwIfAborted();return}}
async function _(G,Y){const{inputs:P}=G,{path:F,target:x,definitions:B,name:I}=Y;if(Y.action==="leave"){G.log.info("Neither imported nor deployed"),Y.begun="nothing";return}let Q=P.candidates.length>1?
void 0:Y.plan;Y.begun="import";try{const ee=async()=>{const se=Q??await(0,j.Cs)(G,Y);if(Q=void 0,!(0,j.cS)(Y.plan,se)){const Ee=`The target of ${I} has changed since this step compared it, so it was l\
eft as it is`;throw new p.HR({what:Ee,advice:fe,topic:oe})}Y.action!=="finish"&&(se.state&&(Y.backup=await N(G,Y,se.state)),await n(G,{source:F,target:x,definitions:B,untilFree:!1}),Y.imported=!0)};if(await(0,A.
L5)({...G,endsAt:performance.now()+P.timeoutMs},ee,{untilFree:!0}),!P.deploy)return;Y.begun="deploy";const q=(0,X.wZ)(Y);if(q===void 0){const se="Look for it in AI for Process, and deploy it there.";throw new p.
HR({what:"the platform didn't name the new workflow's ID",advice:se})}await s(G,q),Y.deployed=!0}catch(ee){Y.error=k((0,p.h_)(ee),Y,(0,h.Sm)(P.host))}}async function N(G,Y,P){const{upload:F,artifactEnvVariables:x,
host:B}=G.inputs,I=`${Y.name}-before-${(0,d.Tm)()}`,Q=P.package.files.has(u.Km),ee=`Backup of workflow ${Y.plan.target} at ${(0,h.Sm)(B)}`,q=await(0,d.Pd)("workflow-backup-");for(let se=1;;se++){const Ee=(0,w.
join)(q,`${I}${se===1?"":`-${se}`}.zip`);if(await(0,b.lo)(Ee,P.bytes),!F)return G.log.info(`${ee}: ${Ee}, on this runner only`),{name:Ee,holdsVariables:Q};try{const be=await(0,D.mJ)(G,{...P,path:Ee},{
upload:F,artifactEnvVariables:x});return G.log.info(`${ee}: ${be.name}, ${be.url}`),{name:be.name,id:be.id,holdsVariables:Q&&x}}catch(be){if(!(be instanceof a.B6))throw be}}}function k(G,Y,P){const{name:F,
target:x,begun:B,imported:I,backup:Q}=Y,ee=(0,X.wZ)(Y),[q,se]=["workflowName"in x,B==="deploy"],Ee=`deploy workflow ${ee} with the deploy action`,be=q?se?Ee:"start a new run":'use "Re-run failed jobs"',
De=`${F} ${I?"was imported":"was already imported"}${ee?` into workflow ${ee}`:""} but not deployed: `,Le=[G.advice.replace(/(r)e-run the job/gi,(Ne,je)=>je==="r"?be:be[0]?.toUpperCase()+be.slice(1)),
se&&!q?`Or ${Ee}.`:"",q&&ee?`The new workflow's ID is ${ee}.`:"",Q?`The package that ${P} had before is ${Q.name}${Q.id?` (artifact ${Q.id})`:""}.`:""];return G.with({what:(se?De:"")+G.what,advice:Le.
filter(Boolean).join(" ")})}}),161:((te,ie,e)=>{e.d(ie,{K:()=>_});var w=e(3024),D=e(6760),W=e(3e3),K=e(819),H=e(2899),v=e(7279),$=e(6584);class R{#n=[];#e;constructor(){const F=K.V4("api-key");F!==""&&
K.Pq(F)}text(F){return K.V4(F)}lines(F){return K.V4(F,{trimWhitespace:!1})}optional(F,x){const B=this.text(F);return B===""?void 0:this.parse(F,B,x)}parse(F,x,B){try{return B(x)}catch(I){this.refuse(F,
(0,v.gJ)(I),(0,v.h_)(I).topic);return}}required(F,x,B="is required"){return this.text(F)===""&&this.refuse(F,B),this.optional(F,x)}notEmpty(F,x,B){if(process.env[`INPUT_${F.toUpperCase()}`]?.trim()===
""){const I=`Where an event has no inputs, write \`\${{ inputs.${F} || ${B} }}\``;this.refuse(F,`is empty. Is the name in the expression right?${B===void 0?"":` ${I}`}`)}return this.optional(F,x)}boolean(F,x){
return this.notEmpty(F,$.yG,x?void 0:"false")??x}exclude(F,x){for(const B of F)this.text(B)!==""&&this.refuse(B,`can't be combined with ${x}`)}refuse(F,x,B="before-anything-is-sent"){this.#e??=B,this.#n.
push(`${F} ${x.replace(/(?<=[a-z])\.$/,"")}`)}check(F){if(F!==void 0&&this.#n.length===0)return F;throw new v.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function U(P){return P.parse(
"ignore",P.lines("ignore"),H.wo)??H.K$}function M(P){const F=P.required("host",$.or),B=P.required("api-key",$.Do,"is required. The secret isn't set, or this job can't read it"),I=(P.optional("timeout-\
minutes",(0,$.$J)(1440))??30)*6e4,Q=(P.optional("poll-interval-seconds",(0,$.$J)(3600))??10)*1e3,ee=P.boolean("summary",!0);return F&&B?{host:F,apiKey:B,timeoutMs:I,longestWaitMs:Q,summary:ee}:void 0}
var f=e(8920),c=e(7598),o=e(1455),m=e(532),l=e(706),A=e(5806),S=e(9870);function T(P,F){return new v.HR({what:P,advice:F,topic:"unpacking"})}function i(P,F){for(const{index:x}of`${F}/`.matchAll(/\//g)){
const B=F.slice(0,x),I=(0,w.lstatSync)((0,D.join)(P,B),{throwIfNoEntry:!1});if(I?.isSymbolicLink())throw T(`${(0,l.TL)(B)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(B===
F&&I?.isFile())return I;if(!I?.isDirectory())break}}async function n(P,F,x,B=1/0){const I=new Map,Q=new Map;let ee=B;for(const q of F){x.throwIfAborted();const se=i(P,q);if(!(se===void 0||Q.get((0,A.Sr)(
q))===se.ino)){if(Q.set((0,A.Sr)(q),se.ino),ee-=se.size,ee<0)throw new Error("its files take more than 256 MiB, the limit");I.set(q,await(0,o.readFile)((0,D.join)(P,q)))}}return I}async function s(P){
return(await(0,o.readdir)(P,{withFileTypes:!0})).map(x=>x.name+(x.isDirectory()?"/":""))}async function h(P,F){const x=[],B=[""];for(const I of B){F.throwIfAborted();for(const Q of await s((0,D.join)(
P,I))){if((0,A.jq)(Q))continue;if((Q.endsWith("/")?B:x).push(I+Q),x.length+B.length>S.BE)throw new Error("more than 10,000 files are in it")}}return x}async function E(P){if(!i(P,A.gv))return;const F=await(0,o.
readFile)((0,D.join)(P,A.gv),"utf8");let x;try{const{unpackedFiles:B}=JSON.parse(F);B.every(I=>(0,A.x5)(I)===void 0)&&(x=new Set(B))}catch{}return{text:F,paths:x}}async function b(P,F){const x=new Set(
F.map(caseFold));return(await readdir(P).catch(()=>[])).filter(I=>!x.has(caseFold(I))&&existsSync(join(P,I,RECORD)))}function p(P){return`${JSON.stringify({unpackedFiles:[...P]},null,2)}
`}var a=e(3657);async function d(P,F){try{const x=await(0,o.stat)(P);if(x.isDirectory())return await X(P,F);if(x.size>S.zx)throw new Error("it is larger than 256 MiB, the limit");const B=await(0,o.readFile)(
P);return{...await(0,a.u)(B,F),sha256:(0,c.createHash)("sha256").update(B).digest("hex")}}catch(x){throw j(x,P,F)}}async function t(P,F){const x=()=>d(P,F);try{const B=statSync(P,{throwIfNoEntry:!1});
if(B===void 0)return{};const I=B.isDirectory()?await g(P,F):new Map,[Q,...ee]=[...I.values()].flat();return Q===void 0?{single:x}:{several:new Map(Array.from(I,([se,Ee])=>[se,()=>u(P,Ee,F)])),...ee.length===
0&&Q.isDirectory()&&{single:x}}}catch(B){throw j(B,P,F)}}async function u(P,F,x){const[B="",I]=F.map(Q=>Q.name);if(I!==void 0)throw new Error(`is there twice, as ${quoted(B)} and as ${quoted(I)}. Remo\
ve one of them`);if(F[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await d(join(P,B),x)}async function g(P,F){const x=new Map,B=await readdir(P,{withFileTypes:!0});if(isWorkflow(
B.map(({name:I})=>I)))return x;for(const I of B){if(F.throwIfAborted(),I.name.startsWith(".")||!await L(join(P,I.name),F))continue;const Q=I.isDirectory()?I.name:I.name.replace(/\.zip$/i,"");x.set(Q,[
...x.get(Q)??[],I])}return x}async function L(P,F){const x=await stat(P).catch(()=>{});if(x?.isDirectory())return isWorkflow(await oe(P));if(!x?.isFile()||!/\.zip$/i.test(P))return!1;try{return isWorkflow(
[...(await d(P,F)).files.keys()])}catch{return F.throwIfAborted(),!0}}function j(P,F,x){if(x.aborted)return x.reason;const B=/The package (is .*, not a zip)/.exec((0,v.gJ)(P))?.[1],I=(0,w.existsSync)(
F)?`can't be read: ${(0,m.Uc)(P)}`:`doesn't exist: ${(0,l.MW)(F)}`;return new Error(B?`${B}. Set a package (.zip), or the folder with its unpacked files`:I,{cause:P})}async function X(P,F){const x=(0,D.
join)(P,(0,S.wg)(await oe(P))),B=await E(x);if(B&&!B.paths)throw new Error(`${A.gv} isn't as this action writes it`);const I=B?.paths?new Set([...S.LX,...B.paths]):await h(x,F),Q=await n(x,I,F,S.zx);if(Q.
size===0)throw new Error("no files are in it");return(0,S.jz)("folder",Q)}async function oe(P){const F=await s(P),B=F.filter(I=>I.endsWith("/")).map(async I=>(await s((0,D.join)(P,I))).map(Q=>I+Q));return[
...F,...(await Promise.all(B)).flat()]}async function fe(P,{path:F,variables:x,sha256:B,needsVariables:I,of:Q=""},ee){const q=(Le,Ne)=>P.refuse(Le+Q,Ne,"import-deploy-and-promote"),se=Le=>Ne=>{ee.throwIfAborted(),
q(Le,(0,v.gJ)(Ne))},Ee=x?await(0,f.Ch)(x,ee).catch(se("env-variables")):void 0,De=await(async()=>{const{sha256:Le,...Ne}=await d(F,ee),je=(0,f.mu)(Ne,Ee),ke=x&&(0,D.basename)(x);return{path:F,package:Ne,
sha256:Le,definitions:je,variablesFile:ke}})().catch(se("package"));if(De&&B!==void 0&&De.sha256!==B){const Le=`is not the digest of the package, which is ${De.sha256}`;q("package-sha256",De.sha256?Le:
"is only for a package that is a .zip")}return De&&I&&x===void 0&&!De.definitions.env&&q("env-variables","is required for an existing workflow, because the package has no env_variables.json"),De}var _e=e(
682),ae=e(7487),y=e(4264);async function _(P){const F=new R,x=F.boolean("plan",!1),B=x?void 0:N(F),I=k(F,x),Q=await G(F,I,P),ee=M(F),q=(0,W.WZ)(F,!1),se=F.boolean("deploy",!0),Ee=U(F),{fromList:be}=I;
return{...F.check(ee),...q,candidates:Q,fromList:be,isPlan:x,approved:B,deploy:se,ignore:Ee}}function N(P){const F=P.text("approved-plan");return F===""&&P.refuse("approved-plan","is empty. Is the nam\
e in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set none"),F==="none"?void 0:
P.optional("approved-plan",y.ud)}function k(P,F){if(P.text("workflow-name")===""){const{targets:I,fromList:Q}=(0,_e.R)(P,"workflow-"),ee=I.map(({workflowId:Ee})=>Ee),q=ee.find((Ee,be)=>ee.indexOf(Ee)<
be),se=P.text("workflows")===""?"workflows-file":"workflows";return q!==void 0&&P.refuse(se,`has workflow-id ${q} twice`),{targets:I.map(({name:Ee,...be})=>({name:Ee,target:be})),fromList:Q}}if(P.exclude(
["workflow-id","flow-id","workflows","workflows-file"],"workflow-name"),!F&&(0,ae.Tm)()>1){const I=`can't be applied in run attempt ${(0,ae.Tm)()}: an earlier attempt may have created the workflow. Lo\
ok for it in AI for Process. If it doesn't exist, start a new run`;P.refuse("workflow-name",I,"import-deploy-and-promote")}const x=P.optional("workflow-name",$.sU),B=P.optional("name",$.$q)??x??"";return{
targets:x===void 0?[]:[{name:B,target:{workflowName:x}}],fromList:!1}}async function G(P,{targets:F,fromList:x},B){const I=P.required("package",$.EO),Q=P.notEmpty("package-sha256",$.tz,"'any'");x&&Q!==
void 0&&P.refuse("package-sha256","is only for a single package");const ee=Ee=>Ee==="package"?Ee:(0,$.EO)(Ee),q=P.notEmpty("env-variables",ee,"'package'");if(I===void 0)return[];const se=[];for(const{
name:Ee,target:be}of F){const De=x?` of ${Ee}`:"",Le=x?P.parse(`package${De}`,Ee,Te=>Y(I,Te)):I,Ne=q&&x?(0,D.join)(q,`${Ee}.json`):q,je=q==="package"?void 0:Ne,ke="workflowId"in be&&q==="package",we=Le&&
await fe(P,{path:Le,...{variables:je,sha256:x?void 0:Q,needsVariables:ke,of:De}},B);we&&se.push({name:Ee,target:be,...we})}return se}function Y(P,F){const x=(0,D.join)(P,`${F}.zip`),[B=x,I]=[(0,D.join)(
P,F),x].filter(Q=>(0,w.existsSync)(Q));if(I){const Q=`as ${(0,$.bY)(`${F}.zip`)} and as ${(0,$.bY)(`${F}/`)}`;throw new Error(`is there twice, ${Q}. Remove one of them`)}if((0,w.existsSync)(B)&&(0,w.lstatSync)(
B).isSymbolicLink())throw new Error("is a link, which isn't followed");return B}}),6325:((te,ie,e)=>{e.a(te,async(w,D)=>{try{let i=function({rows:n}){for(const{name:s,target:h}of(0,A.p1)(n)){const E="\
workflowId"in h?`workflow-id ${h.workflowId}, flow-id ${h.flowId}`:"";(0,$.t1)().warning(`Nothing differs in ${s}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before\
 its deployment, deploy it with the deploy action (${E}).`)}};var W=e(3e3),K=e(3018),H=e(682),v=e(7279),$=e(8725),R=e(7487),U=e(1519),M=e(2227),f=e(2597),c=e(161),o=e(1415),m=e(4264),l=e(6224),A=e(7833);
const S=4;await(0,R.eF)(async n=>{(0,R.n0)({promotions:[]});const s=await(0,c.K)(n),h=await T(s,n);await(0,A.A2)(h,s);const E=await(0,K.S)((0,A.jb)(h.rows));s.summary&&await(0,o.c)(h,s,E),(0,R.Tm)()>1&&
s.deploy&&i(h);const b=(0,A.c2)(h,s);if(b)throw b;s.isPlan&&(0,$.lm)((0,o.o)(h.rows,s))});async function T(n,s){const{candidates:h,fromList:E,approved:b,host:p,ignore:a,deploy:d,upload:t,artifactEnvVariables:u}=n,
g=h.flatMap(({definitions:{env:N}})=>N?(0,U.aC)(N.bytes):[]),j={platform:(0,M.Ng)(p,n.apiKey,{secrets:g,known:h.map(({name:N})=>N)}),inputs:n,log:(0,$.t1)(),signal:s,endsAt:1/0},X=N=>({...j,log:(0,$.t1)(
E?`[${N.name}] `:""),publish(k){N.job={...N.job,...k},E||(0,R.n0)((0,A.ZB)(N))}}),oe=h.map(N=>({...N,job:{}}));await(0,H.H)(oe,S,async(N,k)=>{try{if(k)throw new v.HR({what:"Not tried: another target f\
ailed for a cause that is the same for all"});N.plan=await(0,l.Cs)(X(N),N)}catch(G){N.error=(0,v.iT)(G)}return N});const fe=(0,A.sb)(oe);if(fe.length<oe.length)return{rows:oe};const ae={options:{host:p.
href,ignore:[...a.lines].sort().join(`
`),deploy:d,"upload-artifact":t!==void 0,"artifact-env-variables":u},workflows:fe.map(({plan:N})=>N)},y=(0,m.Rd)(ae,b?.salt);if(n.isPlan)return{rows:oe,digest:y};const _=await(0,f.L)(j,fe,ae).then(()=>{},
v.iT);if(_)return{rows:oe,digest:y,refusal:_};b||j.log.info("Applied without an approved plan"),fe.some(({plan:N,action:k})=>N.state&&k==="import")&&(0,W.j)(n,j.log);for(const N of fe)if(await(0,f.g)(
X(N),N),N.error)break;return{rows:oe,digest:y}}D()}catch(S){D(S)}},1)}),1415:((te,ie,e)=>{e.d(ie,{c:()=>l,o:()=>m});var w=e(6760),D=e(2697),W=e(1124),K=e(7363),H=e(7487),v=e(4057),$=e(8132),R=e(8920),
U=e(706),M=e(7833);const f=b=>{const{name:p,version:a}=(0,R.Rc)(b)??{};return[p,a].filter(Boolean).join(" ")},c=b=>b.map(p=>(0,$.SS)(p)).join(", "),o=(...b)=>b.filter(Boolean).join(" ");function m(b,{
host:p}){return`Plan: ${(0,M.sb)(b).length-(0,M.p1)(b).length} of ${(0,U.hS)(b.length,"workflow")} will change at ${(0,D.Sm)(p)}`}async function l(b,p,a){const{rows:d,refusal:t,digest:u}=b,g=d.some(({
begun:oe})=>oe),L=p.isPlan&&u!==void 0,j=u&&(0,$.SS)(u.slice(0,12)),X=[g?s(d):S(d,p),(0,v.cj)((0,D.cZ)(d)),t&&(0,v.il)((0,D.UX)(t),(0,H.VY)(t)),L&&i(d,p),(L||g)&&n((0,M.p1)(d)),...g?E(d,p):[],L&&`Plan\
 ${j}.`,p.approved&&j&&`${g?"Applied":"Approved"} plan ${j}.`,g&&!p.approved&&"Applied without an approved plan."].flatMap(oe=>oe||[]);(0,W.Hq)((0,M.jb)(d))&&X.push(a(p.fromList,X,g?"What differed":"W\
hat changes")),await(0,v.Sy)(A(b,p,g),...X)}function A({rows:b,refusal:p},a,d){const t=(0,D.Sm)(a.host),u=b.filter(({error:X})=>X).length,g=b.filter(({begun:X,error:oe})=>X&&X!=="nothing"&&!oe).length,
L=`${g} of ${(0,U.hS)(b.length,"workflow")} promoted`;return[d&&u>0&&`Promotion to ${t} failed: ${L}`,d&&g===0&&`Nothing differs at ${t}: nothing was done`,d&&`${L} to ${t}`,u===0&&!p&&m(b,a),a.isPlan&&
`Plan for ${t} failed: ${u} of ${(0,U.hS)(b.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${t} failed: nothing was changed`}function S(b,{isPlan:p}){const a=b.map(({name:d,target:t,
path:u,package:g,sha256:L,plan:j})=>{const X=L??j?.shown,oe=X&&`${L?"sha256":"content"} ${X.slice(0,12)}\u2026`,fe=j?.state&&f(j.state.package),_e="workflowName"in t?"a new workflow":t.workflowId;return[
{words:d},{words:[f(g),(0,w.basename)(u),oe].filter(Boolean).join(", ")},{words:fe?`${fe} (${_e})`:_e},{words:j?T(j.changes):"\u274C Failed"}]});return(0,v.tp)(["Workflow","Package","Target",p?"What w\
ill change":"What would change"],a)}function T({status:b,counts:p,files:a}){if(b==="unchanged")return"nothing: it stays";if(b==="changed")return(0,W.cq)(p);const t=a.flatMap(u=>u.kind==="json"?(0,K.ID)(
u)?.size??[]:[]).find(({nodes:u})=>u>0);return t?`${(0,U.hS)(t.nodes,"node")}, ${(0,U.hS)(t.connections,"connection")}`:"everything: it is new"}function i(b,{deploy:p,upload:a,artifactEnvVariables:d}){
return(0,M.sb)(b).flatMap(({name:u,variablesFile:g,plan:L})=>{const{state:j,outcome:X,variables:oe}=L,[fe,_e,ae]=[L.added,L.kept,L.ignored].map(c),y=(0,$.SS)(`${u}-before-<run attempt>.zip`),_=j?`The \
in-development version of ${(0,$.SS)(u)} is replaced${p?", then deployed":""}.`:`${(0,$.SS)(u)} is created${p?" and deployed":""}: there is nothing to back up.`,k=a?`A backup is kept first, as ${y}${d?
"":", without environment variables"}.`:"No backup is kept.",G=g&&`variables of ${(0,$.SS)(g)}`,Y=o(_,j&&k,oe.length>0&&`The import sends the ${G??"package's own variables"}.`,fe&&`Added: ${fe}.`,_e&&
`The target keeps its own value of ${_e}.`,ae&&`Ignored fields that differ, and that the import brings too: ${ae}.`);return X==="changed"?`- ${Y}`:[]}).join(`
`)}function n(b){const p=u=>b.filter(({plan:L})=>L[u].length>0).map(({name:L,plan:j})=>`${(0,$.SS)(L)} (${c(j[u])})`).join(", "),a=c(b.map(({name:u})=>u)),[d,t]=[p("kept"),p("ignored")];return o(a&&`N\
othing differs in ${a}: neither imported nor deployed.`,a&&"That doesn't mean that the version there is deployed, which no export tells.",d&&`Variables that differ, and that an import would keep: ${d}\
.`,t&&`Ignored fields that differ: ${t}.`)}function s(b){const p=b.map(a=>[{words:a.name},(0,M.wZ)(a)??{words:"a new workflow"},{words:h(a)},{words:a.imported&&a.plan?T(a.plan.changes):""},a.backup?.name??
""]);return(0,v.tp)(["Workflow","Target","Result","What changed","Backup"],p)}function h({begun:b,imported:p,deployed:a,backup:d,error:t}){return b?b==="nothing"?d?"\u2705 Imported by an earlier attempt":
"\u2705 Unchanged":t?b==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":a?p?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 Imported, not deployed":"\u23F8\uFE0F Not sta\
rted"}function E(b,{host:p}){const a=b.flatMap(g=>{const{backup:L}=g;if(!L)return[];const j=L.id===void 0?"on this runner only":`artifact ${L.id}`,X=L.holdsVariables?"":" with env-variables, because i\
t holds none";return[`${(0,$.SS)(L.name)} (${j}) to workflow ${(0,$.SS)((0,M.wZ)(g)??"")}${X}`]}),d=`promote from run ${(0,$.SS)(process.env.GITHUB_RUN_ID??"")}: ${a.join(", ")}.`,t="If a target had a\
 draft that was not deployed, its backup is that draft. Variables that were added stay.",u=b.flatMap(g=>"workflowName"in g.target?(0,M.wZ)(g)??[]:[]);return[a.length>0?`To roll back at ${(0,$.wh)((0,D.
Sm)(p))}, ${d} ${t}`:"",...u.map(g=>`Workflow ${(0,$.SS)(g)} is new: no action can remove it, only AI for Process.`)]}}),4264:((te,ie,e)=>{e.d(ie,{Gy:()=>M,Rd:()=>R,cM:()=>f,ud:()=>U});var w=e(7598),D=e(
7487),W=e(706);const K="v1",[H,v]=[["name","target","package","variables"],["outcome","targetVariables","content"]],$=[...H,...v];function R(i,n=(0,w.randomBytes)(12).toString("base64url")){const s=l(
i,n),h=[K,n,S(i,n,s),...s.map(E=>E.join("~"))].join(".");return`${h}.${T([h],6)}`}function U(i){const[n="",s="",h="",...E]=i.split(".");if(/^v\d/.test(n)&&n!==K)throw new Error(`is of another version \
of this action (format ${n.slice(1)}). Make and approve a new plan`);if(E.pop()!==T([i.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan's ste\
p as it is");return{salt:s,seal:h,rows:E.map(b=>b.split("~"))}}function M({salt:i,seal:n,rows:s},h){const E=l(h,i),b=(t,u)=>t.filter((g,L)=>s[u]?.[L]!==E[u]?.[L]),p=b(Object.keys(h.options),0),a=p.map(
t=>c(t,h.options[t]));if(s.length!==E.length){const t=(0,W.hS)(s.length-1,"workflow");return{differences:[...a,`the plan is for ${t}, this step for ${E.length-1}`],actions:[]}}const d=h.workflows.map(
(t,u)=>{const g=b($,u+1),L=A(s[u+1]?.at(-1)??"",i,u);a.push(...o(t,g,L).map(fe=>`${t.name}: ${fe}`));const j=t.outcome==="changed",X=j!==g.includes("outcome");if(!g.includes("targetVariables")&&!g.includes(
"content"))return X?"import":"leave";const oe=[...p,...g].some(fe=>["host","ignore","name","target"].includes(fe));return j&&!oe&&a.push(m(t,g.includes("content"))),X?"finish":"leave"});return a.length===
0&&n!==S(h,i,s)&&a.push("the plan's digest isn't as the plan wrote it"),{differences:a,actions:d}}function f({salt:i,rows:n},s,h){return n[s+1]?.includes(T([i,s,"content",h],22))===!0}function c(i,n){
return i==="host"?`the host isn't the approved one (now ${n})`:i==="ignore"?"ignore isn't as approved":`${i} isn't as approved (was ${!n}, is ${n})`}function o({target:i,shown:n,variables:s},h,E){if(h.
includes("name"))return["the plan has another workflow in its place"];const b={target:`the target isn't the approved one (now ${i})`,package:`the package isn't the approved one (was ${E}\u2026, is ${n.
slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${s.join(", ")||"none"})`};return h.flatMap(p=>b[p]??[])}function m({name:i,target:n,fields:s,targetVariables:h},E){const p=`\
differs from the package in ${s.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,a=`its environment variables differ${h.length>0?` (now ${h.join(", ")})`:""}`,d=E&&s.length>0?
p:a,t=`: look at the workflow, and if it is right, deploy it with the deploy action (${n})`,u=`If an earlier attempt imported the package, AI for Process may have changed it on import${(0,D.Tm)()>1?t:
""}`;return`${i}: the target has changed since the plan: it is neither as planned nor as in the package, and ${d}. ${u}`}function l({options:i,workflows:n},s){const h=n.map((E,b)=>[...$.map(p=>T([s,b,
p,E[p]],p==="content"?22:4)),A(E.shown,s,b)]);return[Object.entries(i).map(E=>T([s,...E],4)),...h]}function A(i,n,s){const h=(0,w.createHash)("sha256").update(`${n} ${s}`).digest().readUIntBE(0,3);return(Number.
parseInt(i.slice(0,6),16)^h).toString(16).padStart(6,"0")}function S({options:i,workflows:n},s,h){const E=n.map(b=>H.map(p=>b[p]));return T([s,"seal",i,E,h],43)}function T(i,n){return(0,w.createHash)(
"sha256").update(JSON.stringify(i)).digest("base64url").slice(0,n)}}),6224:((te,ie,e)=>{e.d(ie,{Cs:()=>E,cS:()=>a,YR:()=>L});var w=e(7975),D=e(6779),W=e(9630),K=e(2899),H=e(5806),v=e(1519),$=e(1124),R=e(
3436),U=e(2742),M=e(7856);const f=1024*1024;function c(ae,y,{name:_,ignore:N}){const k=[ae,y].filter(q=>q!==void 0),G=k.length===2&&k.some(m),Y=[...new Set(k.flatMap(({files:q})=>[...q.keys()]))].sort(),
P=new Set(N.lines),F=new R.Ms(N,q=>P.delete(q)),x=Y.flatMap(q=>{const[se,Ee]=[ae?.files.get(q),y?.files.get(q)],be=se!==void 0&&Ee!==void 0&&se.equals(Ee);if(G&&(0,H.dU)(q)||be&&P.size===0)return[];const De=se&&
(0,W.TA)(q,se,F),Le=be?De:Ee&&(0,W.TA)(q,Ee,F);return be||De!==void 0&&De.id===Le?.id?[]:[{name:q,from:se,to:Ee,base:De,head:Le}]}),B=A(x,F),I=q=>N.lines.length===0&&B.some(se=>se.name===q),Q=B.length===
0?[]:Y.filter(q=>!I(q)&&!(0,H.dU)(q)),ee=ae===void 0?"added":y===void 0?"removed":void 0;return{name:_,status:ee??(B.length>0?"changed":"unchanged"),counts:ee?{added:0,modified:0,removed:0,[ee]:1}:(0,$.
cz)(B.map($.xS)),files:B,variablesCompared:!(G&&k.some(l)),secrets:[...new Set(k.flatMap(q=>[...(0,v.x3)(q),...o(q,Q)]))],unusedIgnores:[...P]}}function o({files:ae},y){return y.flatMap(_=>(0,M.Wr)((0,W.
TA)(_,ae.get(_)??Buffer.of(),new R.Ms(K.K$))))}function m({kind:ae,files:y}){return ae==="folder"&&![...y.keys()].some(H.dU)}function l({files:ae}){return[...ae].some(([y,_])=>(0,H.dU)(y)&&(0,v.DF)(_)?.
variables.length!==0)}function A(ae,y){const _=ae.flatMap(({name:k,base:G,head:Y})=>G&&Y&&!(0,H.dU)(k)?[{name:k,base:G,head:Y}]:[]),N=new Map((0,U.OD)(_,y).map((k,G)=>[_[G]?.name,k]));return ae.map(k=>S(
k,N.get(k.name)))}function S({name:ae,from:y,to:_,base:N,head:k},G){const Y=y===void 0?"added":_===void 0?"removed":"modified",P={name:ae,status:Y,changes:[],references:[],matches:[],base:void 0,head:void 0};
if((0,H.dU)(ae))return{...P,kind:"variables",changes:i(N,k,Y)};if(G||Y!=="modified"&&(N??k))return{...P,kind:"json",base:N,head:k,...G};const[F,x]=[y&&T(y),_&&T(_)];return y&&F===void 0||_&&x===void 0?
{...P,kind:"binary"}:{...P,kind:"text",text:{base:F,head:x}}}function T(ae){return ae.length<=f&&!ae.includes(0)?(0,W.b6)(ae):void 0}function i(ae,y,_){const[N,k]=[ae,y].map(I=>I&&(0,v.DF)(Buffer.from(
(0,R.dj)(I))));if(_==="modified"&&(N===void 0||N.container!==k?.container))return[{kind:"modified",path:[],from:$.RG,to:$.RG}];const G=I=>new Map(I?.variables.map(({name:Q,content:ee})=>[Q,ee])),[Y,P]=[
G(N),G(k)],F=[],x=[...Y.keys()].filter(I=>P.has(I)),B=[...P.keys()].filter(I=>Y.has(I));x.some((I,Q)=>I!==B[Q])&&F.push({kind:"reordered",path:[],moved:[]});for(const I of[...new Set([...Y.keys(),...P.
keys()])].sort()){const Q=[{type:"member",key:I}];Y.has(I)?P.has(I)?Y.get(I)!==P.get(I)&&F.push({kind:"modified",path:Q,from:$.RG,to:$.RG}):F.push({kind:"removed",path:Q,value:$.RG}):F.push({kind:"add\
ed",path:Q,value:$.RG})}return F}var n=e(7279),s=e(8920),h=e(9870);async function E(ae,y){const{inputs:_,platform:N}=ae,{target:k}=y;if("workflowName"in k)return b(y,void 0,_.ignore);const G=await(0,D.
X)(ae,k);for(const Y of(0,v.x3)(G.package))N.secrets.add(Y);return b(y,G,_.ignore)}function b(ae,y,_){const{name:N,target:k,package:G,definitions:Y,variablesFile:P}=ae,F=y&&p(y.package),x=[F?.env?.bytes,
G.files.get(h.Km)];P&&Y.env&&j(N,Y.env.bytes,x);const[B,I]=[u(F?.env),u(Y.env)],Q=B&&I&&new Map([...I,...B]),ee=F&&L(F,B,F.env),q=L(Y,Y.env&&Q,Y.env),se=c(ee,q,{name:N,ignore:_}),Ee=d(se),be=d(c(ee,q,
{name:N,ignore:K.K$})),De=[...x,Y.env?.bytes].flatMap(Ne=>Ne?(0,v.aC)(Ne):[]),Le=(0,W.ol)(L(Y),K.K$);return{state:y,changes:{...se,secrets:[...se.secrets,...De]},ignored:be.filter(Ne=>!Ee.includes(Ne)),
added:g(Q).filter(Ne=>!B?.has(Ne)),kept:g(I).filter(Ne=>B?.has(Ne)&&B.get(Ne)!==I?.get(Ne)),name:N,target:"workflowId"in k?`${k.workflowId} ${k.flowId}`:`new workflow ${k.workflowName}`,package:Le,variables:g(
I),shown:ae.sha256??Le,outcome:se.status==="unchanged"?se.status:"changed",targetVariables:g(B),content:F?(0,W.ol)(L(F),_):"",fields:Ee}}function p(ae){try{return(0,s.mu)(ae)}catch(y){const _=`The tar\
get's package ${(0,n.gJ)(y)}`;throw new n.HR({what:_,advice:"Check the workflow in AI for Process.",topic:"the-package",cause:y})}}function a(ae,y){return ae.content===y.content&&(0,w.isDeepStrictEqual)(
ae.targetVariables,y.targetVariables)}function d({files:ae}){const y=ae.flatMap(({kind:_,name:N,changes:k})=>_==="variables"?[]:k.length===0?[N]:k.map(G=>t(G)||N));return[...new Set(y)]}function t({kind:ae,
path:y}){return y.map(N=>N.type==="member"?N.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(ae==="reordered"?"[]":"")}function u(ae){return ae===void 0?new Map:(0,v.DF)(ae.bytes)?.variables.reduce(
(y,{name:_,content:N})=>y.set(_,N),new Map)}function g(ae){return[...ae?.keys()??[]].sort()}function L({app:ae,flow:y},_,N){const k=g(_).map(Y=>[Y,""]),G=_?Buffer.from(JSON.stringify(Object.fromEntries(
k))):N?.bytes;return(0,h.jz)("zip",[[h.uq,ae.bytes],[h.n7,y.bytes],...G?[[h.Km,G]]:[]])}function j(ae,y,_){const N=_.map(x=>x&&(0,v.DF)(x)),k=N.find(x=>x?.variables.length)??N.find(Boolean),G=X((0,v.DF)(
y),k);if(G===void 0)return;const Y=N.indexOf(k)===1?"package":"target",P=`env-variables of ${ae} doesn't have the shape of the ${Y}'s variables`,F=`Write it like this, with your names and values: ${_e(
k)}`;throw new n.HR({what:P,why:G,advice:F,topic:"import-deploy-and-promote"})}function X(ae,y){if(ae===void 0)return"it must be a list or an object of variables, each with its own name and a value";if(y===
void 0)return;if(ae.container!==y.container)return ae.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(y.variables.length===0)return;const _=new Set(y.
variables.flatMap(({keys:k})=>k)),N=y.variables.every(({keys:k})=>k.includes("value"));for(const{name:k,keys:G}of ae.variables){const Y=G.find(P=>!_.has(P));if(Y!==void 0)return`${k} has "${Y}", which\
 no variable there has`;if(N&&!G.includes("value"))return`${k} has no "value"`}}const oe={name:"API_URL",key:"API_URL",value:"https://api.example.com"},fe={string:"",number:0,boolean:!1};function _e({
container:ae,variables:[y]}={container:"array",variables:[]}){const _=ae==="array",{keys:N,content:k}=y??{keys:_?["name","value"]:[],content:"{}"},G=JSON.parse(k),Y=N.map(F=>[F,oe[F]??fe[typeof G[F]]??
null]),P=N.length===0?oe.value:Object.fromEntries(Y);return JSON.stringify(_?[P]:{API_URL:P})}}),7833:((te,ie,e)=>{e.d(ie,{A2:()=>R,ZB:()=>M,c2:()=>f,jb:()=>$,p1:()=>H,sb:()=>K,wZ:()=>v});var w=e(2697),
D=e(1124),W=e(7487);function K(c){return c.filter(o=>o.plan!==void 0)}function H(c){return K(c).filter(({plan:o,action:m,backup:l})=>o.outcome==="unchanged"&&m!=="finish"&&!l)}function v({target:c,job:o}){
return"workflowId"in c?c.workflowId:o["workflow-id"]}function $(c){const o=c.filter(({plan:m})=>!m).map(({name:m})=>m);return{workflows:K(c).map(({plan:m})=>m.changes),notCompared:o}}async function R({
rows:c,digest:o},{fromList:m}){const[l]=c,A=$(c);(0,W.n0)({...o&&{changed:(0,D.Hq)(A),...(0,D.xW)(A),"plan-digest":o},...!m&&l&&M(l)}),await(0,w.$l)("promotions",c.map(U))}function U(c){const{name:o,sha256:m,
plan:l,imported:A=!1,deployed:S=!1,backup:T,job:i,error:n}=c;return{name:o,"workflow-id":v(c),...l&&{changed:l.outcome==="changed",...l.changes.counts},"package-sha256":m,imported:A,deployed:S,"dock-s\
tatus-id":i["dock-status-id"],...T?.id&&{"backup-artifact-id":T.id,"backup-artifact-name":T.name},error:n&&(0,w.UX)(n)}}function M(c){const{"export-job-id":o,...m}=c.job;return{...m,"workflow-id":v(c)}}
function f({rows:c,refusal:o,digest:m},{fromList:l,isPlan:A}){const S=c.flatMap(({error:s})=>s??[]),[T]=S;if(T===void 0||!l)return T??o;const i=c.filter(({begun:s})=>!s).map(({name:s})=>s),n=[!m&&`${S.
length} of ${c.length} targets could not be compared.`,(0,w.As)(c),!m&&!A&&"Nothing was changed.",m&&i.length>0&&`Not started: ${i.join(", ")}.`];return(0,w.Xd)(T,n.filter(Boolean).join(" "))}}),2975:((te,ie,e)=>{
e.d(ie,{L5:()=>v,Mu:()=>M,Vs:()=>R,kU:()=>H,yy:()=>U});var w=e(7279),D=e(706);const W=7,K=3e4,H=429;async function v({log:f,signal:c,endsAt:o},m,{atLeastMs:l=0,untilFree:A=!1}={}){let S=0,T=0,i;for(;;)
try{return await m()}catch(n){if(!(n instanceof w.HR&&(n.retryable||A&&n.busy)))throw n;c.throwIfAborted(),i??=performance.now();const s=n.status===H,h=n.busy||s;T=h?T+1:0,h||S++;const E=S>(n.maxRetries??
W)&&performance.now()-i>=l;if(!h&&E)throw $(n,`${S} times in a row`);const b=Math.min(K,1e3*2**((T||S)-1))*(.5+Math.random()/2),p=s&&n.retryAfterMs>0?n.retryAfterMs:Math.max(n.retryAfterMs,b),a=(0,D.zK)(
p);if(performance.now()+p>=o)throw $(n,`and waiting ${a} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");f.info(`${(0,D.OX)((0,w.$N)(n),1e3)}; retr\
ying in ${a}`),await U(p,c)}}function $(f,c,o=f.advice){const{what:m,why:l}=f,A=l?{why:`${l}, ${c}`}:{what:`${m}, ${c}`};return f.with({...A,advice:o,retryable:!1})}function R(f){const c=String(f),o=/^\d+$/.
test(c)?Number(c)*1e3:Date.parse(c)-Date.now();return Math.min(Math.max(o||0,0),2**31-1)}async function U(f,c){let o;const m=new Promise(l=>{o=setTimeout(l,f)});await M(c,m).finally(()=>clearTimeout(o))}
function M(f,c){return new Promise((o,m)=>{const l=()=>m(f.reason);c.then(o,m).finally(()=>f.removeEventListener("abort",l)),f.aborted?l():f.addEventListener("abort",l)})}}),706:((te,ie,e)=>{e.d(ie,{MW:()=>K,
OX:()=>D,TL:()=>W,Xe:()=>H,hS:()=>$,pO:()=>c,v5:()=>U,zD:()=>v,zK:()=>R});var w=e(8132);function D(i,n=300){const s=i.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,w.Jj)(s,n)}
function W(i,n=100){return(0,w.RK)(JSON.stringify((0,w.Jj)(i,n)))}function K(i){return W(i,1e3).replaceAll("\\\\","\\")}function H(i){if(i<1024)return`${i} B`;const n=(i/1024).toFixed(1);return Number(
n)<1024?`${n} KiB`:`${(i/1024**2).toFixed(1)} MiB`}function v(i){return String(i).replace(/\B(?=(\d{3})+$)/g,",")}function $(i,n){return`${v(i)} ${n}${i===1?"":"s"}`}function R(i){if(i<9950)return`${(i/
1e3).toFixed(1)} s`;const n=Math.round(i/1e3);if(n<60)return`${n} s`;const[s,h]=[Math.floor(n/60),Math.floor(n/3600)];return h>0?`${h} h ${s%60} min`:`${s} min ${n%60} s`}const U="***",M=4,f=8;class c{#n=new Map;#e=new Set;constructor(n=[]){
for(const s of n)this.add(s)}add(n,s=h=>!0){const h=new Set([n,...n.split(/[\r\n]/)].map(E=>E.trim()));for(const E of[...h].filter(s).flatMap(o)){const b=E.slice(0,f);this.#n.set(b,(this.#n.get(b)??new Set).
add(E)),this.#e.add(b.length)}}redact=(n,s=300)=>{const h=n.trimStart(),E=Math.min(h.length,s*4);return D(this.hide(h,()=>{},E)+(E<h.length?"\u2026":""),s)};hide(n,s=E=>{},h=n.length){let[E,b]=["",0];
for(let p=0;p<h;p++){const a=this.#t(n,p);a!==""&&(s(a),p>=b&&(E+=n.slice(b,p)+U),b=Math.max(b,p+a.length))}return E+n.slice(b,h)}#t(n,s){let h="";for(const E of this.#e)for(const b of this.#n.get(n.slice(
s,s+E))??[])b.length<=h.length||!n.startsWith(b,s)||(b.length>=M||T(n,s,s+b.length))&&(h=b);return h}}function o(i){const n=j=>JSON.stringify(j).slice(1,-1),s=Buffer.from(i).toString(),h=[i,s,l(i)].flatMap(
j=>[j,n(j),n(n(j))]),E=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(j=>n(s).replace(j,S)),b=[n(s),...E].flatMap(j=>[j,j.replaceAll("/","\\/")]),p=encodeURIComponent(s),a=p.replace(/[!'()*]/g,A),d=a.replaceAll(
"%2A","*").replaceAll("~","%7E"),u=[p,a,a.replaceAll("%2F","/"),d].flatMap(j=>[j,j.replaceAll("%20","+")]),g=u.map(j=>j.replace(/%../g,X=>X.toLowerCase())),L=s.replace(/[&<>"']/g,j=>m[j]??"");return[...h,
n(s).replaceAll("/","\\/"),...b,L,...u,...g,encodeURI(s)]}const m={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function l(i){try{return decodeURIComponent(i)}catch{return i}}function A(i){
return`%${i.charCodeAt(0).toString(16).toUpperCase()}`}function S(i){return`\\u${i.charCodeAt(0).toString(16).padStart(4,"0")}`}function T(i,n,s){const h=i.slice(Math.max(0,n-2),n);return!/[\p{L}\p{N}]$/u.
test(h)&&!/^[\p{L}\p{N}]/u.test(i.slice(s,s+2))}}),819:((te,ie,e)=>{e.d(ie,{Yz:()=>ht,z3:()=>Et,V4:()=>Ke,pq:()=>At,lm:()=>Mt,C1:()=>ct,uH:()=>it,Pq:()=>Pe,z:()=>t,$e:()=>xt});var w=e(857);function D(V){
return V==null?"":typeof V=="string"||V instanceof String?V:JSON.stringify(V)}function W(V){return Object.keys(V).length?{title:V.title,file:V.file,line:V.startLine,endLine:V.endLine,col:V.startColumn,
endColumn:V.endColumn}:{}}function K(V,C,z){const ne=new $(V,C,z);process.stdout.write(ne.toString()+w.EOL)}function H(V,C=""){K(V,{},C)}const v="::";class ${constructor(C,z,ne){C||(C="missing.command"),
this.command=C,this.properties=z,this.message=ne}toString(){let C=v+this.command;if(this.properties&&Object.keys(this.properties).length>0){C+=" ";let z=!0;for(const ne in this.properties)if(this.properties.
hasOwnProperty(ne)){const ue=this.properties[ne];ue&&(z?z=!1:C+=",",C+=`${ne}=${U(ue)}`)}}return C+=`${v}${R(this.message)}`,C}}function R(V){return D(V).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(
/\n/g,"%0A")}function U(V){return D(V).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var M=e(6982),f=e(9896);function c(V,C){const z=process.env[`\
GITHUB_${V}`];if(!z)throw new Error(`Unable to find environment variable for file command ${V}`);if(!f.existsSync(z))throw new Error(`Missing file at path: ${z}`);f.appendFileSync(z,`${D(C)}${w.EOL}`,
{encoding:"utf8"})}function o(V,C){const z=`ghadelimiter_${M.randomUUID()}`,ne=D(C);if(V.includes(z))throw new Error(`Unexpected input: name should not contain the delimiter "${z}"`);if(ne.includes(z))
throw new Error(`Unexpected input: value should not contain the delimiter "${z}"`);return`${V}<<${z}${w.EOL}${ne}${w.EOL}${z}`}var m=e(6928),l=e(6671),A=e(2145),S=function(V,C,z,ne){function ue(ge){return ge instanceof
z?ge:new z(function(Oe){Oe(ge)})}return new(z||(z=Promise))(function(ge,Oe){function He(r){try{Be(ne.next(r))}catch(O){Oe(O)}}function qe(r){try{Be(ne.throw(r))}catch(O){Oe(O)}}function Be(r){r.done?ge(
r.value):ue(r.value).then(He,qe)}Be((ne=ne.apply(V,C||[])).next())})};class T{static createHttpClient(C=!0,z=10){const ne={allowRetries:C,maxRetries:z};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(
T.getRequestToken())],ne)}static getRequestToken(){const C=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!C)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return C}static getIDTokenUrl(){
const C=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!C)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return C}static getCall(C){return S(this,void 0,void 0,function*(){var z;
const ge=(z=(yield T.createHttpClient().getJson(C).catch(Oe=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${Oe.statusCode}
 
        Error Message: ${Oe.message}`)})).result)===null||z===void 0?void 0:z.value;if(!ge)throw new Error("Response json body do not have ID Token field");return ge})}static getIDToken(C){return S(this,
void 0,void 0,function*(){try{let z=T.getIDTokenUrl();if(C){const ue=encodeURIComponent(C);z=`${z}&audience=${ue}`}debug(`ID token url is ${z}`);const ne=yield T.getCall(z);return setSecret(ne),ne}catch(z){
throw new Error(`Error message: ${z.message}`)}})}}var i=function(V,C,z,ne){function ue(ge){return ge instanceof z?ge:new z(function(Oe){Oe(ge)})}return new(z||(z=Promise))(function(ge,Oe){function He(r){
try{Be(ne.next(r))}catch(O){Oe(O)}}function qe(r){try{Be(ne.throw(r))}catch(O){Oe(O)}}function Be(r){r.done?ge(r.value):ue(r.value).then(He,qe)}Be((ne=ne.apply(V,C||[])).next())})};const{access:n,appendFile:s,
writeFile:h}=f.promises,E="GITHUB_STEP_SUMMARY",b="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class p{constructor(){this._buffer=""}filePath(){
return i(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const C=process.env[E];if(!C)throw new Error(`Unable to find environment variable for $${E}. Check if your runtime envir\
onment supports job summaries.`);try{yield n(C,f.constants.R_OK|f.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${C}'. Check if the file has correct read/write permissions.`)}
return this._filePath=C,this._filePath})}wrap(C,z,ne={}){const ue=Object.entries(ne).map(([ge,Oe])=>` ${ge}="${Oe}"`).join("");return z?`<${C}${ue}>${z}</${C}>`:`<${C}${ue}>`}write(C){return i(this,void 0,
void 0,function*(){const z=!!C?.overwrite,ne=yield this.filePath();return yield(z?h:s)(ne,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return i(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(C,z=!1){return this._buffer+=C,z?this.
addEOL():this}addEOL(){return this.addRaw(w.EOL)}addCodeBlock(C,z){const ne=Object.assign({},z&&{lang:z}),ue=this.wrap("pre",this.wrap("code",C),ne);return this.addRaw(ue).addEOL()}addList(C,z=!1){const ne=z?
"ol":"ul",ue=C.map(Oe=>this.wrap("li",Oe)).join(""),ge=this.wrap(ne,ue);return this.addRaw(ge).addEOL()}addTable(C){const z=C.map(ue=>{const ge=ue.map(Oe=>{if(typeof Oe=="string")return this.wrap("td",
Oe);const{header:He,data:qe,colspan:Be,rowspan:r}=Oe,O=He?"th":"td",J=Object.assign(Object.assign({},Be&&{colspan:Be}),r&&{rowspan:r});return this.wrap(O,qe,J)}).join("");return this.wrap("tr",ge)}).join(
""),ne=this.wrap("table",z);return this.addRaw(ne).addEOL()}addDetails(C,z){const ne=this.wrap("details",this.wrap("summary",C)+z);return this.addRaw(ne).addEOL()}addImage(C,z,ne){const{width:ue,height:ge}=ne||
{},Oe=Object.assign(Object.assign({},ue&&{width:ue}),ge&&{height:ge}),He=this.wrap("img",null,Object.assign({src:C,alt:z},Oe));return this.addRaw(He).addEOL()}addHeading(C,z){const ne=`h${z}`,ue=["h1",
"h2","h3","h4","h5","h6"].includes(ne)?ne:"h1",ge=this.wrap(ue,C);return this.addRaw(ge).addEOL()}addSeparator(){const C=this.wrap("hr",null);return this.addRaw(C).addEOL()}addBreak(){const C=this.wrap(
"br",null);return this.addRaw(C).addEOL()}addQuote(C,z){const ne=Object.assign({},z&&{cite:z}),ue=this.wrap("blockquote",C,ne);return this.addRaw(ue).addEOL()}addLink(C,z){const ne=this.wrap("a",C,{href:z});
return this.addRaw(ne).addEOL()}}const a=new p,d=null,t=a;function u(V){return V.replace(/[\\]/g,"/")}function g(V){return V.replace(/[/]/g,"\\")}function L(V){return V.replace(/[/\\]/g,path.sep)}const j=Ze(
import.meta.url)("string_decoder");var X=e(4434);const oe=Ze(import.meta.url)("child_process");var fe=e(2613),_e=function(V,C,z,ne){function ue(ge){return ge instanceof z?ge:new z(function(Oe){Oe(ge)})}
return new(z||(z=Promise))(function(ge,Oe){function He(r){try{Be(ne.next(r))}catch(O){Oe(O)}}function qe(r){try{Be(ne.throw(r))}catch(O){Oe(O)}}function Be(r){r.done?ge(r.value):ue(r.value).then(He,qe)}
Be((ne=ne.apply(V,C||[])).next())})};const{chmod:ae,copyFile:y,lstat:_,mkdir:N,open:k,readdir:G,rename:Y,rm:P,rmdir:F,stat:x,symlink:B,unlink:I}=f.promises,Q=process.platform==="win32";function ee(V){
return _e(this,void 0,void 0,function*(){const C=yield fs.promises.readlink(V);return Q&&!C.endsWith("\\")?`${C}\\`:C})}const q=268435456,se=f.constants.O_RDONLY;function Ee(V){return _e(this,void 0,void 0,
function*(){try{yield x(V)}catch(C){if(C.code==="ENOENT")return!1;throw C}return!0})}function be(V){return _e(this,arguments,void 0,function*(C,z=!1){return(z?yield x(C):yield _(C)).isDirectory()})}function De(V){
if(V=Ne(V),!V)throw new Error('isRooted() parameter "p" cannot be empty');return Q?V.startsWith("\\")||/^[A-Z]:/i.test(V):V.startsWith("/")}function Le(V,C){return _e(this,void 0,void 0,function*(){let z;
try{z=yield x(V)}catch(ue){ue.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${V}': ${ue}`)}if(z&&z.isFile()){if(Q){const ue=m.extname(V).toUpperCase();
if(C.some(ge=>ge.toUpperCase()===ue))return V}else if(je(z))return V}const ne=V;for(const ue of C){V=ne+ue,z=void 0;try{z=yield x(V)}catch(ge){ge.code!=="ENOENT"&&console.log(`Unexpected error attempt\
ing to determine if executable file exists '${V}': ${ge}`)}if(z&&z.isFile()){if(Q){try{const ge=m.dirname(V),Oe=m.basename(V).toUpperCase();for(const He of yield G(ge))if(Oe===He.toUpperCase()){V=m.join(
ge,He);break}}catch(ge){console.log(`Unexpected error attempting to determine the actual case of the file '${V}': ${ge}`)}return V}else if(je(z))return V}}return""})}function Ne(V){return V=V||"",Q?(V=
V.replace(/\//g,"\\"),V.replace(/\\\\+/g,"\\")):V.replace(/\/\/+/g,"/")}function je(V){return(V.mode&1)>0||(V.mode&8)>0&&process.getgid!==void 0&&V.gid===process.getgid()||(V.mode&64)>0&&process.getuid!==
void 0&&V.uid===process.getuid()}function ke(){var V;return(V=process.env.COMSPEC)!==null&&V!==void 0?V:"cmd.exe"}var Ue=function(V,C,z,ne){function ue(ge){return ge instanceof z?ge:new z(function(Oe){
Oe(ge)})}return new(z||(z=Promise))(function(ge,Oe){function He(r){try{Be(ne.next(r))}catch(O){Oe(O)}}function qe(r){try{Be(ne.throw(r))}catch(O){Oe(O)}}function Be(r){r.done?ge(r.value):ue(r.value).then(
He,qe)}Be((ne=ne.apply(V,C||[])).next())})};function we(V,C){return Ue(this,arguments,void 0,function*(z,ne,ue={}){const{force:ge,recursive:Oe,copySourceDirectory:He}=st(ue),qe=(yield ioUtil.exists(ne))?
yield ioUtil.stat(ne):null;if(qe&&qe.isFile()&&!ge)return;const Be=qe&&qe.isDirectory()&&He?path.join(ne,path.basename(z)):ne;if(!(yield ioUtil.exists(z)))throw new Error(`no such file or directory: ${z}`);
if((yield ioUtil.stat(z)).isDirectory())if(Oe)yield ft(z,Be,0,ge);else throw new Error(`Failed to copy. ${z} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(z,Be)==="")
throw new Error(`'${Be}' and '${z}' are the same file`);yield at(z,Be,ge)}})}function Te(V,C){return Ue(this,arguments,void 0,function*(z,ne,ue={}){if(yield ioUtil.exists(ne)){let ge=!0;if((yield ioUtil.
isDirectory(ne))&&(ne=path.join(ne,path.basename(z)),ge=yield ioUtil.exists(ne)),ge)if(ue.force==null||ue.force)yield Ce(ne);else throw new Error("Destination already exists")}yield ze(path.dirname(ne)),
yield ioUtil.rename(z,ne)})}function Ce(V){return Ue(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(V))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Win\
dows');try{yield ioUtil.rm(V,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(C){throw new Error(`File was unable to be removed ${C}`)}})}function ze(V){return Ue(this,void 0,void 0,function*(){
ok(V,"a path argument must be provided"),yield ioUtil.mkdir(V,{recursive:!0})})}function Ve(V,C){return Ue(this,void 0,void 0,function*(){if(!V)throw new Error("parameter 'tool' is required");if(C){const ne=yield Ve(
V,!1);if(!ne)throw Q?new Error(`Unable to locate executable file: ${V}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable\
. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${V}. Please verify either the file path exists or the file can be found within a di\
rectory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return ne}const z=yield tt(V);return z&&z.length>0?z[0]:""})}function tt(V){return Ue(this,
void 0,void 0,function*(){if(!V)throw new Error("parameter 'tool' is required");const C=[];if(Q&&process.env.PATHEXT)for(const ue of process.env.PATHEXT.split(m.delimiter))ue&&C.push(ue);if(De(V)){const ue=yield Le(
V,C);return ue?[ue]:[]}if(V.includes(m.sep))return[];const z=[];if(process.env.PATH)for(const ue of process.env.PATH.split(m.delimiter))ue&&z.push(ue);const ne=[];for(const ue of z){const ge=yield Le(
m.join(ue,V),C);ge&&ne.push(ge)}return ne})}function st(V){const C=V.force==null?!0:V.force,z=!!V.recursive,ne=V.copySourceDirectory==null?!0:!!V.copySourceDirectory;return{force:C,recursive:z,copySourceDirectory:ne}}
function ft(V,C,z,ne){return Ue(this,void 0,void 0,function*(){if(z>=255)return;z++,yield ze(C);const ue=yield ioUtil.readdir(V);for(const ge of ue){const Oe=`${V}/${ge}`,He=`${C}/${ge}`;(yield ioUtil.
lstat(Oe)).isDirectory()?yield ft(Oe,He,z,ne):yield at(Oe,He,ne)}yield ioUtil.chmod(C,(yield ioUtil.stat(V)).mode)})}function at(V,C,z){return Ue(this,void 0,void 0,function*(){if((yield ioUtil.lstat(
V)).isSymbolicLink()){try{yield ioUtil.lstat(C),yield ioUtil.unlink(C)}catch(ue){ue.code==="EPERM"&&(yield ioUtil.chmod(C,"0666"),yield ioUtil.unlink(C))}const ne=yield ioUtil.readlink(V);yield ioUtil.
symlink(ne,C,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(C))||z)&&(yield ioUtil.copyFile(V,C))})}const yt=Ze(import.meta.url)("timers");var pt=function(V,C,z,ne){function ue(ge){return ge instanceof
z?ge:new z(function(Oe){Oe(ge)})}return new(z||(z=Promise))(function(ge,Oe){function He(r){try{Be(ne.next(r))}catch(O){Oe(O)}}function qe(r){try{Be(ne.throw(r))}catch(O){Oe(O)}}function Be(r){r.done?ge(
r.value):ue(r.value).then(He,qe)}Be((ne=ne.apply(V,C||[])).next())})};const dt=process.platform==="win32";class _t extends X.EventEmitter{constructor(C,z,ne){if(super(),!C)throw new Error("Parameter '\
toolPath' cannot be null or empty.");this.toolPath=C,this.args=z||[],this.options=ne||{}}_debug(C){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(C)}_getCommandString(C,z){
const ne=this._getSpawnFileName(),ue=this._getSpawnArgs(C);let ge=z?"":"[command]";if(dt)if(this._isCmdFile()){ge+=ne;for(const Oe of ue)ge+=` ${Oe}`}else if(C.windowsVerbatimArguments){ge+=`"${ne}"`;
for(const Oe of ue)ge+=` ${Oe}`}else{ge+=this._windowsQuoteCmdArg(ne);for(const Oe of ue)ge+=` ${this._windowsQuoteCmdArg(Oe)}`}else{ge+=ne;for(const Oe of ue)ge+=` ${Oe}`}return ge}_processLineBuffer(C,z,ne){
try{let ue=z+C.toString(),ge=ue.indexOf(w.EOL);for(;ge>-1;){const Oe=ue.substring(0,ge);ne(Oe),ue=ue.substring(ge+w.EOL.length),ge=ue.indexOf(w.EOL)}return ue}catch(ue){return this._debug(`error proce\
ssing line. Failed with error ${ue}`),""}}_getSpawnFileName(){return dt&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(C){if(dt&&this._isCmdFile()){let z=`/D /S /C "${this.
_windowsQuoteCmdArg(this.toolPath)}`;for(const ne of this.args)z+=" ",z+=C.windowsVerbatimArguments?ne:this._windowsQuoteCmdArg(ne);return z+='"',[z]}return this.args}_endsWith(C,z){return C.endsWith(
z)}_isCmdFile(){const C=this.toolPath.toUpperCase();return this._endsWith(C,".CMD")||this._endsWith(C,".BAT")}_windowsQuoteCmdArg(C){if(!this._isCmdFile())return this._uvQuoteCmdArg(C);if(!C)return'""';
const z=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let ne=!1;for(const Oe of C)if(z.some(He=>He===Oe)){ne=!0;break}if(!ne)return C;let ue='"',ge=!0;for(let Oe=C.
length;Oe>0;Oe--)ue+=C[Oe-1],ge&&C[Oe-1]==="\\"?ue+="\\":C[Oe-1]==='"'?(ge=!0,ue+='"'):ge=!1;return ue+='"',ue.split("").reverse().join("")}_uvQuoteCmdArg(C){if(!C)return'""';if(!C.includes(" ")&&!C.includes(
"	")&&!C.includes('"'))return C;if(!C.includes('"')&&!C.includes("\\"))return`"${C}"`;let z='"',ne=!0;for(let ue=C.length;ue>0;ue--)z+=C[ue-1],ne&&C[ue-1]==="\\"?z+="\\":C[ue-1]==='"'?(ne=!0,z+="\\"):
ne=!1;return z+='"',z.split("").reverse().join("")}_cloneExecOptions(C){C=C||{};const z={cwd:C.cwd||process.cwd(),env:C.env||process.env,silent:C.silent||!1,windowsVerbatimArguments:C.windowsVerbatimArguments||
!1,failOnStdErr:C.failOnStdErr||!1,ignoreReturnCode:C.ignoreReturnCode||!1,delay:C.delay||1e4};return z.outStream=C.outStream||process.stdout,z.errStream=C.errStream||process.stderr,z}_getSpawnOptions(C,z){
C=C||{};const ne={};return ne.cwd=C.cwd,ne.env=C.env,ne.windowsVerbatimArguments=C.windowsVerbatimArguments||this._isCmdFile(),C.windowsVerbatimArguments&&(ne.argv0=`"${z}"`),ne}exec(){return pt(this,
void 0,void 0,function*(){return!De(this.toolPath)&&(this.toolPath.includes("/")||dt&&this.toolPath.includes("\\"))&&(this.toolPath=m.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield Ve(this.toolPath,!0),new Promise((C,z)=>pt(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const Be of this.args)this._debug(
`   ${Be}`);const ne=this._cloneExecOptions(this.options);!ne.silent&&ne.outStream&&ne.outStream.write(this._getCommandString(ne)+w.EOL);const ue=new mt(ne,this.toolPath);if(ue.on("debug",Be=>{this._debug(
Be)}),this.options.cwd&&!(yield Ee(this.options.cwd)))return z(new Error(`The cwd: ${this.options.cwd} does not exist!`));const ge=this._getSpawnFileName(),Oe=oe.spawn(ge,this._getSpawnArgs(ne),this._getSpawnOptions(
this.options,ge));let He="";Oe.stdout&&Oe.stdout.on("data",Be=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(Be),!ne.silent&&ne.outStream&&ne.outStream.write(Be),
He=this._processLineBuffer(Be,He,r=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(r)})});let qe="";if(Oe.stderr&&Oe.stderr.on("data",Be=>{ue.processStderr=!0,
this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(Be),!ne.silent&&ne.errStream&&ne.outStream&&(ne.failOnStdErr?ne.errStream:ne.outStream).write(Be),qe=this._processLineBuffer(
Be,qe,r=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(r)})}),Oe.on("error",Be=>{ue.processError=Be.message,ue.processExited=!0,ue.processClosed=!0,ue.CheckComplete()}),
Oe.on("exit",Be=>{ue.processExitCode=Be,ue.processExited=!0,this._debug(`Exit code ${Be} received from tool '${this.toolPath}'`),ue.CheckComplete()}),Oe.on("close",Be=>{ue.processExitCode=Be,ue.processExited=
!0,ue.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),ue.CheckComplete()}),ue.on("done",(Be,r)=>{He.length>0&&this.emit("stdline",He),qe.length>0&&this.emit("errl\
ine",qe),Oe.removeAllListeners(),Be?z(Be):C(r)}),this.options.input){if(!Oe.stdin)throw new Error("child process missing stdin");Oe.stdin.end(this.options.input)}}))})}}function St(V){const C=[];let z=!1,
ne=!1,ue="";function ge(Oe){ne&&Oe!=='"'&&(ue+="\\"),ue+=Oe,ne=!1}for(let Oe=0;Oe<V.length;Oe++){const He=V.charAt(Oe);if(He==='"'){ne?ge(He):z=!z;continue}if(He==="\\"&&ne){ge(He);continue}if(He==="\\"&&
z){ne=!0;continue}if(He===" "&&!z){ue.length>0&&(C.push(ue),ue="");continue}ge(He)}return ue.length>0&&C.push(ue.trim()),C}class mt extends X.EventEmitter{constructor(C,z){if(super(),this.processClosed=
!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!z)throw new Error("toolPath must not be empty");this.options=C,
this.toolPath=z,C.delay&&(this.delay=C.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,yt.setTimeout)(mt.HandleTimeout,this.delay,this)))}_debug(C){
this.emit("debug",C)}_setResult(){let C;this.processExited&&(this.processError?C=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process \
failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?C=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.
processStderr&&this.options.failOnStdErr&&(C=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),
this.timeout=null),this.done=!0,this.emit("done",C,this.processExitCode)}static HandleTimeout(C){if(!C.done){if(!C.processClosed&&C.processExited){const z=`The STDIO streams did not close within ${C.delay/
1e3} seconds of the exit event from process '${C.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;C._debug(z)}C._setResult()}}}var wt=function(V,C,z,ne){
function ue(ge){return ge instanceof z?ge:new z(function(Oe){Oe(ge)})}return new(z||(z=Promise))(function(ge,Oe){function He(r){try{Be(ne.next(r))}catch(O){Oe(O)}}function qe(r){try{Be(ne.throw(r))}catch(O){
Oe(O)}}function Be(r){r.done?ge(r.value):ue(r.value).then(He,qe)}Be((ne=ne.apply(V,C||[])).next())})};function gt(V,C,z){return wt(this,void 0,void 0,function*(){const ne=tr.argStringToArray(V);if(ne.
length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const ue=ne[0];return C=ne.slice(1).concat(C||[]),new tr.ToolRunner(ue,C,z).exec()})}function Ot(V,C,z){return wt(this,void 0,
void 0,function*(){var ne,ue;let ge="",Oe="";const He=new StringDecoder("utf8"),qe=new StringDecoder("utf8"),Be=(ne=z?.listeners)===null||ne===void 0?void 0:ne.stdout,r=(ue=z?.listeners)===null||ue===
void 0?void 0:ue.stderr,O=pe=>{Oe+=qe.write(pe),r&&r(pe)},J=pe=>{ge+=He.write(pe),Be&&Be(pe)},Z=Object.assign(Object.assign({},z?.listeners),{stdout:J,stderr:O}),he=yield gt(V,C,Object.assign(Object.assign(
{},z),{listeners:Z}));return ge+=He.end(),Oe+=qe.end(),{exitCode:he,stdout:ge,stderr:Oe}})}var lt=function(V,C,z,ne){function ue(ge){return ge instanceof z?ge:new z(function(Oe){Oe(ge)})}return new(z||
(z=Promise))(function(ge,Oe){function He(r){try{Be(ne.next(r))}catch(O){Oe(O)}}function qe(r){try{Be(ne.throw(r))}catch(O){Oe(O)}}function Be(r){r.done?ge(r.value):ue(r.value).then(He,qe)}Be((ne=ne.apply(
V,C||[])).next())})};const bt=()=>lt(void 0,void 0,void 0,function*(){const{stdout:V}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,
{silent:!0}),{stdout:C}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:C.trim(),version:V.trim()}}),vt=()=>lt(
void 0,void 0,void 0,function*(){var V,C,z,ne;const{stdout:ue}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),ge=(C=(V=ue.match(/ProductVersion:\s*(.+)/))===null||V===void 0?void 0:V[1])!==null&&
C!==void 0?C:"";return{name:(ne=(z=ue.match(/ProductName:\s*(.+)/))===null||z===void 0?void 0:z[1])!==null&&ne!==void 0?ne:"",version:ge}}),re=()=>lt(void 0,void 0,void 0,function*(){const{stdout:V}=yield exec.
getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[C,z]=V.trim().split(`
`);return{name:C,version:z}}),me=w.platform(),de=w.arch(),ye=me==="win32",xe=me==="darwin",Ie=me==="linux";function Se(){return lt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield ye?bt():xe?vt():re()),{platform:me,arch:de,isWindows:ye,isMacOS:xe,isLinux:Ie})})}var Ae=function(V,C,z,ne){function ue(ge){return ge instanceof z?ge:new z(function(Oe){Oe(ge)})}return new(z||(z=
Promise))(function(ge,Oe){function He(r){try{Be(ne.next(r))}catch(O){Oe(O)}}function qe(r){try{Be(ne.throw(r))}catch(O){Oe(O)}}function Be(r){r.done?ge(r.value):ue(r.value).then(He,qe)}Be((ne=ne.apply(
V,C||[])).next())})},le;(function(V){V[V.Success=0]="Success",V[V.Failure=1]="Failure"})(le||(le={}));function Re(V,C){const z=toCommandValue(C);if(process.env[V]=z,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(V,C));issueCommand("set-env",{name:V},z)}function Pe(V){K("add-mask",{},V)}function Fe(V){process.env.GITHUB_PATH||""?issueFileCommand("PATH",V):issueCommand("add-path",{},
V),process.env.PATH=`${V}${path.delimiter}${process.env.PATH}`}function Ke(V,C){const z=process.env[`INPUT_${V.replace(/ /g,"_").toUpperCase()}`]||"";if(C&&C.required&&!z)throw new Error(`Input requir\
ed and not supplied: ${V}`);return C&&C.trimWhitespace===!1?z:z.trim()}function Ye(V,C){const z=Ke(V,C).split(`
`).filter(ne=>ne!=="");return C&&C.trimWhitespace===!1?z:z.map(ne=>ne.trim())}function nt(V,C){const z=["true","True","TRUE"],ne=["false","False","FALSE"],ue=Ke(V,C);if(z.includes(ue))return!0;if(ne.includes(
ue))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${V}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function it(V,C){if(process.env.GITHUB_OUTPUT||"")return c("OUTPUT",o(V,C));process.stdout.write(w.EOL),K("set-output",{name:V},
D(C))}function Qe(V){issue("echo",V?"on":"off")}function ct(V){process.exitCode=le.Failure,Et(V)}function ut(){return process.env.RUNNER_DEBUG==="1"}function ht(V){K("debug",{},V)}function Et(V,C={}){
K("error",W(C),V instanceof Error?V.toString():V)}function xt(V,C={}){K("warning",W(C),V instanceof Error?V.toString():V)}function Mt(V,C={}){K("notice",W(C),V instanceof Error?V.toString():V)}function At(V){
process.stdout.write(V+w.EOL)}function It(V){issue("group",V)}function Tt(){issue("endgroup")}function kt(V,C){return Ae(this,void 0,void 0,function*(){It(V);let z;try{z=yield C()}finally{Tt()}return z})}
function Pt(V,C){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(V,C));issueCommand("save-state",{name:V},toCommandValue(C))}function Dt(V){return process.env[`S\
TATE_${V}`]||""}function Ct(V){return Ae(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(V)})}}),2145:((te,ie,e)=>{e.d(ie,{tZ:()=>W});var w=function(H,v,$,R){function U(M){return M instanceof
$?M:new $(function(f){f(M)})}return new($||($=Promise))(function(M,f){function c(l){try{m(R.next(l))}catch(A){f(A)}}function o(l){try{m(R.throw(l))}catch(A){f(A)}}function m(l){l.done?M(l.value):U(l.value).
then(c,o)}m((R=R.apply(H,v||[])).next())})};class D{constructor(v,$){this.username=v,this.password=$}prepareRequest(v){if(!v.headers)throw Error("The request has no headers");v.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return w(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class W{constructor(v){this.token=v}prepareRequest(v){if(!v.headers)throw Error("The request has no headers");v.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return w(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class K{constructor(v){this.token=v}prepareRequest(v){if(!v.headers)throw Error("The request has no headers");v.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return w(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((te,ie,e)=>{e.d(ie,{Qq:()=>E,Hv:()=>f});var w=e(8611),D=e.t(w,2),W=e(5692),K=e.t(W,2),H=e(9783),v=e(770),$=p=>{var a={};return e.d(a,p),a},R=p=>(()=>p);const U=$({ProxyAgent:()=>Ht.ProxyAgent});
var M=function(p,a,d,t){function u(g){return g instanceof d?g:new d(function(L){L(g)})}return new(d||(d=Promise))(function(g,L){function j(fe){try{oe(t.next(fe))}catch(_e){L(_e)}}function X(fe){try{oe(
t.throw(fe))}catch(_e){L(_e)}}function oe(fe){fe.done?g(fe.value):u(fe.value).then(j,X)}oe((t=t.apply(p,a||[])).next())})},f;(function(p){p[p.OK=200]="OK",p[p.MultipleChoices=300]="MultipleChoices",p[p.
MovedPermanently=301]="MovedPermanently",p[p.ResourceMoved=302]="ResourceMoved",p[p.SeeOther=303]="SeeOther",p[p.NotModified=304]="NotModified",p[p.UseProxy=305]="UseProxy",p[p.SwitchProxy=306]="Switc\
hProxy",p[p.TemporaryRedirect=307]="TemporaryRedirect",p[p.PermanentRedirect=308]="PermanentRedirect",p[p.BadRequest=400]="BadRequest",p[p.Unauthorized=401]="Unauthorized",p[p.PaymentRequired=402]="Pa\
ymentRequired",p[p.Forbidden=403]="Forbidden",p[p.NotFound=404]="NotFound",p[p.MethodNotAllowed=405]="MethodNotAllowed",p[p.NotAcceptable=406]="NotAcceptable",p[p.ProxyAuthenticationRequired=407]="Pro\
xyAuthenticationRequired",p[p.RequestTimeout=408]="RequestTimeout",p[p.Conflict=409]="Conflict",p[p.Gone=410]="Gone",p[p.TooManyRequests=429]="TooManyRequests",p[p.InternalServerError=500]="InternalSe\
rverError",p[p.NotImplemented=501]="NotImplemented",p[p.BadGateway=502]="BadGateway",p[p.ServiceUnavailable=503]="ServiceUnavailable",p[p.GatewayTimeout=504]="GatewayTimeout"})(f||(f={}));var c;(function(p){
p.Accept="accept",p.ContentType="content-type"})(c||(c={}));var o;(function(p){p.ApplicationJson="application/json"})(o||(o={}));function m(p){const a=pm.getProxyUrl(new URL(p));return a?a.href:""}const l=[
f.MovedPermanently,f.ResourceMoved,f.SeeOther,f.TemporaryRedirect,f.PermanentRedirect],A=[f.BadGateway,f.ServiceUnavailable,f.GatewayTimeout],S=["OPTIONS","GET","DELETE","HEAD"],T=10,i=5;class n extends Error{constructor(a,d){
super(a),this.name="HttpClientError",this.statusCode=d,Object.setPrototypeOf(this,n.prototype)}}class s{constructor(a){this.message=a}readBody(){return M(this,void 0,void 0,function*(){return new Promise(
a=>M(this,void 0,void 0,function*(){let d=Buffer.alloc(0);this.message.on("data",t=>{d=Buffer.concat([d,t])}),this.message.on("end",()=>{a(d.toString())})}))})}readBodyBuffer(){return M(this,void 0,void 0,
function*(){return new Promise(a=>M(this,void 0,void 0,function*(){const d=[];this.message.on("data",t=>{d.push(t)}),this.message.on("end",()=>{a(Buffer.concat(d))})}))})}}function h(p){return new URL(
p).protocol==="https:"}class E{constructor(a,d,t){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(a),this.handlers=d||[],this.requestOptions=t,t&&(t.ignoreSslError!=null&&(this._ignoreSslError=t.ignoreSslError),this._socketTimeout=
t.socketTimeout,t.allowRedirects!=null&&(this._allowRedirects=t.allowRedirects),t.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=t.allowRedirectDowngrade),t.maxRedirects!=null&&(this._maxRedirects=
Math.max(t.maxRedirects,0)),t.keepAlive!=null&&(this._keepAlive=t.keepAlive),t.allowRetries!=null&&(this._allowRetries=t.allowRetries),t.maxRetries!=null&&(this._maxRetries=t.maxRetries))}options(a,d){
return M(this,void 0,void 0,function*(){return this.request("OPTIONS",a,null,d||{})})}get(a,d){return M(this,void 0,void 0,function*(){return this.request("GET",a,null,d||{})})}del(a,d){return M(this,
void 0,void 0,function*(){return this.request("DELETE",a,null,d||{})})}post(a,d,t){return M(this,void 0,void 0,function*(){return this.request("POST",a,d,t||{})})}patch(a,d,t){return M(this,void 0,void 0,
function*(){return this.request("PATCH",a,d,t||{})})}put(a,d,t){return M(this,void 0,void 0,function*(){return this.request("PUT",a,d,t||{})})}head(a,d){return M(this,void 0,void 0,function*(){return this.
request("HEAD",a,null,d||{})})}sendStream(a,d,t,u){return M(this,void 0,void 0,function*(){return this.request(a,d,t,u)})}getJson(a){return M(this,arguments,void 0,function*(d,t={}){t[c.Accept]=this._getExistingOrDefaultHeader(
t,c.Accept,o.ApplicationJson);const u=yield this.get(d,t);return this._processResponse(u,this.requestOptions)})}postJson(a,d){return M(this,arguments,void 0,function*(t,u,g={}){const L=JSON.stringify(
u,null,2);g[c.Accept]=this._getExistingOrDefaultHeader(g,c.Accept,o.ApplicationJson),g[c.ContentType]=this._getExistingOrDefaultContentTypeHeader(g,o.ApplicationJson);const j=yield this.post(t,L,g);return this.
_processResponse(j,this.requestOptions)})}putJson(a,d){return M(this,arguments,void 0,function*(t,u,g={}){const L=JSON.stringify(u,null,2);g[c.Accept]=this._getExistingOrDefaultHeader(g,c.Accept,o.ApplicationJson),
g[c.ContentType]=this._getExistingOrDefaultContentTypeHeader(g,o.ApplicationJson);const j=yield this.put(t,L,g);return this._processResponse(j,this.requestOptions)})}patchJson(a,d){return M(this,arguments,
void 0,function*(t,u,g={}){const L=JSON.stringify(u,null,2);g[c.Accept]=this._getExistingOrDefaultHeader(g,c.Accept,o.ApplicationJson),g[c.ContentType]=this._getExistingOrDefaultContentTypeHeader(g,o.
ApplicationJson);const j=yield this.patch(t,L,g);return this._processResponse(j,this.requestOptions)})}request(a,d,t,u){return M(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const g=new URL(d);let L=this._prepareRequest(a,g,u);const j=this._allowRetries&&S.includes(a)?this._maxRetries+1:1;let X=0,oe;do{if(oe=yield this.requestRaw(L,t),oe&&oe.
message&&oe.message.statusCode===f.Unauthorized){let _e;for(const ae of this.handlers)if(ae.canHandleAuthentication(oe)){_e=ae;break}return _e?_e.handleAuthentication(this,L,t):oe}let fe=this._maxRedirects;
for(;oe.message.statusCode&&l.includes(oe.message.statusCode)&&this._allowRedirects&&fe>0;){const _e=oe.message.headers.location;if(!_e)break;const ae=new URL(_e);if(g.protocol==="https:"&&g.protocol!==
ae.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield oe.readBody(),ae.hostname!==g.hostname)for(const y in u)y.toLowerCase()==="authorization"&&delete u[y];L=this._prepareRequest(a,ae,u),oe=yield this.requestRaw(
L,t),fe--}if(!oe.message.statusCode||!A.includes(oe.message.statusCode))return oe;X+=1,X<j&&(yield oe.readBody(),yield this._performExponentialBackoff(X))}while(X<j);return oe})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(a,d){return M(this,void 0,void 0,function*(){return new Promise((t,u)=>{function g(L,j){L?u(L):j?t(j):u(new Error("Unknown error"))}this.requestRawWithCallback(
a,d,g)})})}requestRawWithCallback(a,d,t){typeof d=="string"&&(a.options.headers||(a.options.headers={}),a.options.headers["Content-Length"]=Buffer.byteLength(d,"utf8"));let u=!1;function g(X,oe){u||(u=
!0,t(X,oe))}const L=a.httpModule.request(a.options,X=>{const oe=new s(X);g(void 0,oe)});let j;L.on("socket",X=>{j=X}),L.setTimeout(this._socketTimeout||3*6e4,()=>{j&&j.end(),g(new Error(`Request timeo\
ut: ${a.options.path}`))}),L.on("error",function(X){g(X)}),d&&typeof d=="string"&&L.write(d,"utf8"),d&&typeof d!="string"?(d.on("close",function(){L.end()}),d.pipe(L)):L.end()}getAgent(a){const d=new URL(
a);return this._getAgent(d)}getAgentDispatcher(a){const d=new URL(a),t=H.s(d);if(t&&t.hostname)return this._getProxyAgentDispatcher(d,t)}_prepareRequest(a,d,t){const u={};u.parsedUrl=d;const g=u.parsedUrl.
protocol==="https:";u.httpModule=g?K:D;const L=g?443:80;if(u.options={},u.options.host=u.parsedUrl.hostname,u.options.port=u.parsedUrl.port?parseInt(u.parsedUrl.port):L,u.options.path=(u.parsedUrl.pathname||
"")+(u.parsedUrl.search||""),u.options.method=a,u.options.headers=this._mergeHeaders(t),this.userAgent!=null&&(u.options.headers["user-agent"]=this.userAgent),u.options.agent=this._getAgent(u.parsedUrl),
this.handlers)for(const j of this.handlers)j.prepareRequest(u.options);return u}_mergeHeaders(a){return this.requestOptions&&this.requestOptions.headers?Object.assign({},b(this.requestOptions.headers),
b(a||{})):b(a||{})}_getExistingOrDefaultHeader(a,d,t){let u;if(this.requestOptions&&this.requestOptions.headers){const L=b(this.requestOptions.headers)[d];L&&(u=typeof L=="number"?L.toString():L)}const g=a[d];
return g!==void 0?typeof g=="number"?g.toString():g:u!==void 0?u:t}_getExistingOrDefaultContentTypeHeader(a,d){let t;if(this.requestOptions&&this.requestOptions.headers){const g=b(this.requestOptions.
headers)[c.ContentType];g&&(typeof g=="number"?t=String(g):Array.isArray(g)?t=g.join(", "):t=g)}const u=a[c.ContentType];return u!==void 0?typeof u=="number"?String(u):Array.isArray(u)?u.join(", "):u:
t!==void 0?t:d}_getAgent(a){let d;const t=H.s(a),u=t&&t.hostname;if(this._keepAlive&&u&&(d=this._proxyAgent),u||(d=this._agent),d)return d;const g=a.protocol==="https:";let L=100;if(this.requestOptions&&
(L=this.requestOptions.maxSockets||w.globalAgent.maxSockets),t&&t.hostname){const j={maxSockets:L,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(t.username||t.password)&&{proxyAuth:`${t.
username}:${t.password}`}),{host:t.hostname,port:t.port})};let X;const oe=t.protocol==="https:";g?X=oe?v.httpsOverHttps:v.httpsOverHttp:X=oe?v.httpOverHttps:v.httpOverHttp,d=X(j),this._proxyAgent=d}if(!d){
const j={keepAlive:this._keepAlive,maxSockets:L};d=g?new W.Agent(j):new w.Agent(j),this._agent=d}return g&&this._ignoreSslError&&(d.options=Object.assign(d.options||{},{rejectUnauthorized:!1})),d}_getProxyAgentDispatcher(a,d){
let t;if(this._keepAlive&&(t=this._proxyAgentDispatcher),t)return t;const u=a.protocol==="https:";return t=new U.ProxyAgent(Object.assign({uri:d.href,pipelining:this._keepAlive?1:0},(d.username||d.password)&&
{token:`Basic ${Buffer.from(`${d.username}:${d.password}`).toString("base64")}`})),this._proxyAgentDispatcher=t,u&&this._ignoreSslError&&(t.options=Object.assign(t.options.requestTls||{},{rejectUnauthorized:!1})),
t}_getUserAgentWithOrchestrationId(a){const d=a||"actions/http-client",t=process.env.ACTIONS_ORCHESTRATION_ID;if(t){const u=t.replace(/[^a-z0-9_.-]/gi,"_");return`${d} actions_orchestration_id/${u}`}return d}_performExponentialBackoff(a){
return M(this,void 0,void 0,function*(){a=Math.min(T,a);const d=i*Math.pow(2,a);return new Promise(t=>setTimeout(()=>t(),d))})}_processResponse(a,d){return M(this,void 0,void 0,function*(){return new Promise(
(t,u)=>M(this,void 0,void 0,function*(){const g=a.message.statusCode||0,L={statusCode:g,result:null,headers:{}};g===f.NotFound&&t(L);function j(fe,_e){if(typeof _e=="string"){const ae=new Date(_e);if(!isNaN(
ae.valueOf()))return ae}return _e}let X,oe;try{oe=yield a.readBody(),oe&&oe.length>0&&(d&&d.deserializeDates?X=JSON.parse(oe,j):X=JSON.parse(oe),L.result=X),L.headers=a.message.headers}catch{}if(g>299){
let fe;X&&X.message?fe=X.message:oe&&oe.length>0?fe=oe:fe=`Failed request: (${g})`;const _e=new n(fe,g);_e.result=L.result,u(_e)}else t(L)}))})}}const b=p=>Object.keys(p).reduce((a,d)=>(a[d.toLowerCase()]=
p[d],a),{})}),9783:((te,ie,e)=>{e.d(ie,{H:()=>D,s:()=>w});function w(H){const v=H.protocol==="https:";if(D(H))return;const $=v?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||
process.env.HTTP_PROXY;if($)try{return new K($)}catch{if(!$.startsWith("http://")&&!$.startsWith("https://"))return new K(`http://${$}`)}else return}function D(H){if(!H.hostname)return!1;const v=H.hostname;
if(W(v))return!0;const $=process.env.no_proxy||process.env.NO_PROXY||"";if(!$)return!1;let R;H.port?R=Number(H.port):H.protocol==="http:"?R=80:H.protocol==="https:"&&(R=443);const U=[H.hostname.toUpperCase()];
typeof R=="number"&&U.push(`${U[0]}:${R}`);for(const M of $.split(",").map(f=>f.trim().toUpperCase()).filter(f=>f))if(M==="*"||U.some(f=>f===M||f.endsWith(`.${M}`)||M.startsWith(".")&&f.endsWith(`${M}`)))
return!0;return!1}function W(H){const v=H.toLowerCase();return v==="localhost"||v.startsWith("127.")||v.startsWith("[::1]")||v.startsWith("[0:0:0:0:0:0:0:1]")}class K extends URL{constructor(v,$){super(
v,$),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),
8965:((te,ie,e)=>{e.d(ie,{E:()=>K});class w{diff(v,$,R={}){let U;typeof R=="function"?(U=R,R={}):"callback"in R&&(U=R.callback);const M=this.castInput(v,R),f=this.castInput($,R),c=this.removeEmpty(this.
tokenize(M,R)),o=this.removeEmpty(this.tokenize(f,R));return this.diffWithOptionsObj(c,o,R,U)}diffWithOptionsObj(v,$,R,U){var M;const f=E=>{if(E=this.postProcess(E,R),U){setTimeout(function(){U(E)},0);
return}else return E},c=$.length,o=v.length;let m=1,l=c+o;R.maxEditLength!=null&&(l=Math.min(l,R.maxEditLength));const A=(M=R.timeout)!==null&&M!==void 0?M:1/0,S=Date.now()+A,T=[{oldPos:-1,lastComponent:void 0}];
let i=this.extractCommon(T[0],$,v,0,R);if(T[0].oldPos+1>=o&&i+1>=c)return f(this.buildValues(T[0].lastComponent,$,v));let n=-1/0,s=1/0;const h=()=>{for(let E=Math.max(n,-m);E<=Math.min(s,m);E+=2){let b;
const p=T[E-1],a=T[E+1];p&&(T[E-1]=void 0);let d=!1;if(a){const u=a.oldPos-E;d=a&&0<=u&&u<c}const t=p&&p.oldPos+1<o;if(!d&&!t){T[E]=void 0;continue}if(!t||d&&p.oldPos<a.oldPos?b=this.addToPath(a,!0,!1,
0,R):b=this.addToPath(p,!1,!0,1,R),i=this.extractCommon(b,$,v,E,R),b.oldPos+1>=o&&i+1>=c)return f(this.buildValues(b.lastComponent,$,v))||!0;T[E]=b,b.oldPos+1>=o&&(s=Math.min(s,E-1)),i+1>=c&&(n=Math.max(
n,E+1))}m++};if(U)(function E(){setTimeout(function(){if(m>l||Date.now()>S)return U(void 0);h()||E()},0)})();else for(;m<=l&&Date.now()<=S;){const E=h();if(E)return E}}addToPath(v,$,R,U,M){const f=v.lastComponent;
return f&&!M.oneChangePerToken&&f.added===$&&f.removed===R?{oldPos:v.oldPos+U,lastComponent:{count:f.count+1,added:$,removed:R,previousComponent:f.previousComponent}}:{oldPos:v.oldPos+U,lastComponent:{
count:1,added:$,removed:R,previousComponent:f}}}extractCommon(v,$,R,U,M){const f=$.length,c=R.length;let o=v.oldPos,m=o-U,l=0;for(;m+1<f&&o+1<c&&this.equals(R[o+1],$[m+1],M);)m++,o++,l++,M.oneChangePerToken&&
(v.lastComponent={count:1,previousComponent:v.lastComponent,added:!1,removed:!1});return l&&!M.oneChangePerToken&&(v.lastComponent={count:l,previousComponent:v.lastComponent,added:!1,removed:!1}),v.oldPos=
o,m}equals(v,$,R){return R.comparator?R.comparator(v,$):v===$||!!R.ignoreCase&&v.toLowerCase()===$.toLowerCase()}removeEmpty(v){const $=[];for(let R=0;R<v.length;R++)v[R]&&$.push(v[R]);return $}castInput(v,$){
return v}tokenize(v,$){return Array.from(v)}join(v){return v.join("")}postProcess(v,$){return v}get useLongestToken(){return!1}buildValues(v,$,R){const U=[];let M;for(;v;)U.push(v),M=v.previousComponent,
delete v.previousComponent,v=M;U.reverse();const f=U.length;let c=0,o=0,m=0;for(;c<f;c++){const l=U[c];if(l.removed)l.value=this.join(R.slice(m,m+l.count)),m+=l.count;else{if(!l.added&&this.useLongestToken){
let A=$.slice(o,o+l.count);A=A.map(function(S,T){const i=R[m+T];return i.length>S.length?i:S}),l.value=this.join(A)}else l.value=this.join($.slice(o,o+l.count));o+=l.count,l.added||(m+=l.count)}}return U}}
class D extends w{tokenize(v){return v.slice()}join(v){return v}removeEmpty(v){return v}}const W=new D;function K(H,v,$){return W.diff(H,v,$)}})},Rt={};function ot(te){var ie=Rt[te];if(ie!==void 0)return ie.
exports;var e=Rt[te]={exports:{}},w=!0;try{Ut[te].call(e.exports,e,e.exports,ot),w=!1}finally{w&&delete Rt[te]}return e.exports}ot.m=Ut,typeof ot<"u"&&(ot.ab=decodeURIComponent(new URL(".",import.meta.
url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var te=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",ie=typeof Symbol=="function"?Symbol("web\
pack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",w=W=>{W&&W.d<1&&(W.d=1,W.forEach(K=>K.r--),W.forEach(K=>K.r--?K.r++:K()))},D=W=>W.map(K=>{if(K!==
null&&typeof K=="object"){if(K[te])return K;if(K.then){var H=[];H.d=0,K.then(R=>{v[ie]=R,w(H)},R=>{v[e]=R,w(H)});var v={};return v[te]=R=>R(H),v}}var $={};return $[te]=R=>{},$[ie]=K,$});ot.a=(W,K,H)=>{
var v;H&&((v=[]).d=-1);var $=new Set,R=W.exports,U,M,f,c=new Promise((o,m)=>{f=m,M=o});c[ie]=R,c[te]=o=>(v&&o(v),$.forEach(o),c.catch(m=>{})),W.exports=c,K(o=>{U=D(o);var m,l=()=>U.map(S=>{if(S[e])throw S[e];
return S[ie]}),A=new Promise(S=>{m=()=>S(l),m.r=0;var T=i=>i!==v&&!$.has(i)&&($.add(i),i&&!i.d&&(m.r++,i.push(m)));U.map(i=>i[te](T))});return m.r?A:l()},o=>(o?f(c[e]=o):M(R),w(v))),v&&v.d<0&&(v.d=0)}})(),
(()=>{var te=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,ie;ot.t=function(e,w){if(w&1&&(e=this(e)),w&8||typeof e=="object"&&e&&(w&4&&e.__esModule||w&16&&typeof e.then=="function"))
return e;var D=Object.create(null);ot.r(D);var W={};ie=ie||[null,te({}),te([]),te(te)];for(var K=w&2&&e;typeof K=="object"&&!~ie.indexOf(K);K=te(K))Object.getOwnPropertyNames(K).forEach(H=>W[H]=()=>e[H]);
return W.default=()=>e,ot.d(D,W),D}})(),ot.d=(te,ie)=>{for(var e in ie)ot.o(ie,e)&&!ot.o(te,e)&&Object.defineProperty(te,e,{enumerable:!0,get:ie[e]})},ot.f={},ot.e=te=>Promise.all(Object.keys(ot.f).reduce(
(ie,e)=>(ot.f[e](te,ie),ie),[])),ot.u=te=>""+te+".index.js",ot.o=(te,ie)=>Object.prototype.hasOwnProperty.call(te,ie),ot.r=te=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(te,Symbol.toStringTag,
{value:"Module"}),Object.defineProperty(te,"__esModule",{value:!0})},(()=>{var te={792:0},ie=e=>{var{ids:w,modules:D,runtime:W}=e,K,H,v=0;for(K in D)ot.o(D,K)&&(ot.m[K]=D[K]);for(W&&W(ot);v<w.length;v++)
H=w[v],ot.o(te,H)&&te[H]&&te[H][0](),te[w[v]]=0};ot.f.j=(e,w)=>{var D=ot.o(te,e)?te[e]:void 0;if(D!==0)if(D)w.push(D[1]);else{var W=import("./"+ot.u(e)).then(ie,K=>{throw te[e]!==0&&(te[e]=void 0),K}),
W=Promise.race([W,new Promise(K=>D=te[e]=[K])]);w.push(D[1]=W)}}})();var Nt=ot(6325);Nt=await Nt;
