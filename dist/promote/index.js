const kt={},Pt={},Dt={},Ct={},Lt={},Ut={};import{createRequire as Ne}from"module";const Nt={};var It={3313:(Y=>{Y.exports=ie;function ie(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],
this.error=null}ie.prototype.go=function(U){this.pending<this.max?M(this,U):this.waiting.push(U)},ie.prototype.wait=function(U){this.pending===0?U(this.error):this.listeners.push(U)},ie.prototype.hold=
function(){return e(this)};function e(U){U.pending+=1;var W=!1;return z;function z(D){if(W)throw new Error("callback called twice");if(W=!0,U.error=U.error||D,U.pending-=1,U.waiting.length>0&&U.pending<
U.max)M(U,U.waiting.shift());else if(U.pending===0){var B=U.listeners;U.listeners=[],B.forEach(F)}}function F(D){D(U.error)}}function M(U,W){W(e(U))}}),770:((Y,ie,e)=>{Y.exports=e(218)}),218:((Y,ie,e)=>{
var M,U=e(9278),W=e(4756),z=e(8611),F=e(5692),D=e(4434),B=e(2613),P=e(9023);ie.httpOverHttp=N,ie.httpsOverHttp=A,ie.httpOverHttps=E,ie.httpsOverHttps=i;function N($){var o=new f($);return o.request=z.
request,o}function A($){var o=new f($);return o.request=z.request,o.createSocket=u,o.defaultPort=443,o}function E($){var o=new f($);return o.request=F.request,o}function i($){var o=new f($);return o.request=
F.request,o.createSocket=u,o.defaultPort=443,o}function f($){var o=this;o.options=$||{},o.proxyOptions=o.options.proxy||{},o.maxSockets=o.options.maxSockets||z.Agent.defaultMaxSockets,o.requests=[],o.
sockets=[],o.on("free",function(y,w,g,R){for(var d=c(w,g,R),x=0,n=o.requests.length;x<n;++x){var a=o.requests[x];if(a.host===d.host&&a.port===d.port){o.requests.splice(x,1),a.request.onSocket(y);return}}
y.destroy(),o.removeSocket(y)})}P.inherits(f,D.EventEmitter),f.prototype.addRequest=function(o,l,y,w){var g=this,R=b({request:o},g.options,c(l,y,w));if(g.sockets.length>=this.maxSockets){g.requests.push(
R);return}g.createSocket(R,function(d){d.on("free",x),d.on("close",n),d.on("agentRemove",n),o.onSocket(d);function x(){g.emit("free",d,R)}function n(a){g.removeSocket(d),d.removeListener("free",x),d.removeListener(
"close",n),d.removeListener("agentRemove",n)}})},f.prototype.createSocket=function(o,l){var y=this,w={};y.sockets.push(w);var g=b({},y.proxyOptions,{method:"CONNECT",path:o.host+":"+o.port,agent:!1,headers:{
host:o.host+":"+o.port}});o.localAddress&&(g.localAddress=o.localAddress),g.proxyAuth&&(g.headers=g.headers||{},g.headers["Proxy-Authorization"]="Basic "+new Buffer(g.proxyAuth).toString("base64")),m(
"making CONNECT request");var R=y.request(g);R.useChunkedEncodingByDefault=!1,R.once("response",d),R.once("upgrade",x),R.once("connect",n),R.once("error",a),R.end();function d(S){S.upgrade=!0}function x(S,T,O){
process.nextTick(function(){n(S,T,O)})}function n(S,T,O){if(R.removeAllListeners(),T.removeAllListeners(),S.statusCode!==200){m("tunneling socket could not be established, statusCode=%d",S.statusCode),
T.destroy();var V=new Error("tunneling socket could not be established, statusCode="+S.statusCode);V.code="ECONNRESET",o.request.emit("error",V),y.removeSocket(w);return}if(O.length>0){m("got illegal \
response body from proxy"),T.destroy();var V=new Error("got illegal response body from proxy");V.code="ECONNRESET",o.request.emit("error",V),y.removeSocket(w);return}return m("tunneling connection has\
 established"),y.sockets[y.sockets.indexOf(w)]=T,l(T)}function a(S){R.removeAllListeners(),m(`tunneling socket could not be established, cause=%s
`,S.message,S.stack);var T=new Error("tunneling socket could not be established, cause="+S.message);T.code="ECONNRESET",o.request.emit("error",T),y.removeSocket(w)}},f.prototype.removeSocket=function(o){
var l=this.sockets.indexOf(o);if(l!==-1){this.sockets.splice(l,1);var y=this.requests.shift();y&&this.createSocket(y,function(w){y.request.onSocket(w)})}};function u($,o){var l=this;f.prototype.createSocket.
call(l,$,function(y){var w=$.request.getHeader("host"),g=b({},l.options,{socket:y,servername:w?w.replace(/:.*$/,""):$.host}),R=W.connect(0,g);l.sockets[l.sockets.indexOf(y)]=R,o(R)})}function c($,o,l){
return typeof $=="string"?{host:$,port:o,localAddress:l}:$}function b($){for(var o=1,l=arguments.length;o<l;++o){var y=arguments[o];if(typeof y=="object")for(var w=Object.keys(y),g=0,R=w.length;g<R;++g){
var d=w[g];y[d]!==void 0&&($[d]=y[d])}}return $}var m;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?m=function(){var $=Array.prototype.slice.call(arguments);typeof $[0]=="string"?$[0]=
"TUNNEL: "+$[0]:$.unshift("TUNNEL:"),console.error.apply(console,$)}:m=function(){},M=m}),4248:(Y=>{const ie=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(M){let U=-1;for(let W of M)U=ie[(U^W)&255]^U>>>8;return(U^-1)>>>0}Y.exports=e}),3502:((Y,ie,e)=>{var M=e(9896),U=e(9023),W=e(2203),z=W.Readable,F=W.PassThrough,D=e(3313),B=e(4434).
EventEmitter;ie.BufferSlicer=A,ie.FdSlicer=P,U.inherits(P,B);function P(E){B.call(this),this.fd=E,this.pend=new D,this.pend.max=1,this.refCount=0}P.prototype.read=function(E,i,f,u,c){var b=this;b.pend.
go(function(m){M.read(b.fd,E,i,f,u,function($,o,l){m(),c($,o,l)})})},P.prototype.createReadStream=function(E){return new N(this,E)},P.prototype.ref=function(){this.refCount+=1},P.prototype.unref=function(){
var E=this;if(E.refCount-=1,E.refCount<0)throw new Error("invalid unref");if(E.refCount>0)return;M.close(E.fd,i);function i(f){f?E.emit("error",f):E.emit("close")}},U.inherits(N,z);function N(E,i){i=i||
{},z.call(this,i),this.context=E,this.context.ref(),this.start=i.start||0,this.endOffset=i.end,this.pos=this.start}N.prototype._read=function(E){var i=this,f=Math.min(i._readableState.highWaterMark,E);
if(i.endOffset!=null&&(f=Math.min(f,i.endOffset-i.pos)),f<=0){i.push(null),this._cleanup();return}i.context.pend.go(function(u){var c=Buffer.allocUnsafe(f);M.read(i.context.fd,c,0,f,i.pos,function(b,m){
b?i.destroy(b):m===0?(i.push(null),i._cleanup()):(i.pos+=m,i.push(c.slice(0,m))),u()})})},N.prototype._destroy=function(E,i){this._cleanup(),i(E)},N.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},U.inherits(A,B);function A(E){B.call(this),this.refCount=0,this.buffer=E}A.prototype.read=function(E,i,f,u,c){if(!(0<=i&&i<=E.length))throw new RangeError("offset o\
utside buffer: 0 <= "+i+" <= "+E.length);if(u<0)throw new RangeError("position is negative: "+u);if(i+f>E.length&&(f=E.length-i),u+f>this.buffer.length&&(f=this.buffer.length-u),f<=0){setImmediate(function(){
c(null,0)});return}this.buffer.copy(E,i,u,u+f),setImmediate(function(){c(null,f)})},A.prototype.createReadStream=function(E){E=E||{};var i=new F(E);i.start=E.start||0,i.endOffset=E.end,i.pos=i.endOffset||
this.buffer.length;for(var f=this.buffer.slice(i.start,i.pos),u=65536,c=0;;){var b=c+u;if(b>=f.length){c<f.length&&i.write(f.slice(c,f.length));break}i.write(f.slice(c,b)),c=b}return i.end(),i},A.prototype.
ref=function(){this.refCount+=1},A.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((Y,ie,e)=>{var M,U=e(9896),W=e(3106),z=e(3502),F=e(9023),D=e(
4434).EventEmitter,B=e(2203).Transform,P=e(2203).PassThrough,N=e(2203).Writable;const A=typeof W.crc32=="function"?W.crc32:e(4248);M=c,M=b,M=m,M=$,M=E,M=i,ie.SY=f,M=u,M=R,ie.ax=d,M=x,M=n,M=o,M=w,M=g,M=
T;function E(v,k){return new Promise((G,s)=>{c(v,{...k,lazyEntries:!0},function(_,j){if(_)return s(_);G(j)})})}function i(v,k){return new Promise((G,s)=>{b(v,{...k,lazyEntries:!0},function(_,j){if(_)return s(
_);G(j)})})}function f(v,k){return new Promise((G,s)=>{m(v,{...k,lazyEntries:!0},function(_,j){if(_)return s(_);G(j)})})}function u(v,k,G){return new Promise((s,_)=>{$(v,k,{...G,lazyEntries:!0},function(j,p){
if(j)return _(j);s(p)})})}function c(v,k,G){typeof k=="function"&&(G=k,k=null),k==null&&(k={}),k.autoClose==null&&(k.autoClose=!0),k.lazyEntries==null&&(k.lazyEntries=!1),k.decodeStrings==null&&(k.decodeStrings=
!0),k.validateEntrySizes==null&&(k.validateEntrySizes=!0),k.strictFileNames==null&&(k.strictFileNames=!1),G==null&&(G=le),U.open(v,"r",function(s,_){if(s)return G(s);b(_,k,function(j,p){j&&U.close(_,le),
G(j,p)})})}function b(v,k,G){typeof k=="function"&&(G=k,k=null),k==null&&(k={}),k.autoClose==null&&(k.autoClose=!1),k.lazyEntries==null&&(k.lazyEntries=!1),k.decodeStrings==null&&(k.decodeStrings=!0),
k.validateEntrySizes==null&&(k.validateEntrySizes=!0),k.strictFileNames==null&&(k.strictFileNames=!1),G==null&&(G=le),U.fstat(v,function(s,_){if(s)return G(s);var j=new z.FdSlicer(v);$(j,_.size,k,G)})}
function m(v,k,G){typeof k=="function"&&(G=k,k=null),k==null&&(k={}),k.autoClose=!1,k.lazyEntries==null&&(k.lazyEntries=!1),k.decodeStrings==null&&(k.decodeStrings=!0),k.validateEntrySizes==null&&(k.validateEntrySizes=
!0),k.strictFileNames==null&&(k.strictFileNames=!1);var s=new z.BufferSlicer(v);$(s,v.length,k,G)}function $(v,k,G,s){typeof G=="function"&&(s=G,G=null),G==null&&(G={}),G.autoClose==null&&(G.autoClose=
!0),G.lazyEntries==null&&(G.lazyEntries=!1),G.decodeStrings==null&&(G.decodeStrings=!0);var _=!!G.decodeStrings;if(G.validateEntrySizes==null&&(G.validateEntrySizes=!0),G.strictFileNames==null&&(G.strictFileNames=
!1),s==null&&(s=le),typeof k!="number")throw new Error("expected totalSize parameter to be a number");if(k>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");v.ref();var j=22,p=20,C=65535,J=Math.min(p+j+C,k),q=ue(J),H=k-q.length;a(v,q,0,J,H,function(Z){if(Z)return s(Z);for(var se=J-j;se>=
0;se-=1)if(q.readUInt32LE(se)===101010256){var ae=q.subarray(se),fe=ae.readUInt16LE(4),me=ae.readUInt16LE(10),xe=ae.readUInt32LE(16),Ie=ae.readUInt16LE(20),Ee=ae.length-j;if(Ie!==Ee)return s(new Error(
"Invalid comment length. Expected: "+Ee+". Found: "+Ie+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var he=_?ne(ae.subarray(
22),!1):ae.subarray(22);if(se-p>=0&&q.readUInt32LE(se-p)===117853008){var Te=q.subarray(se-p,se-p+p),be=re(Te,8),ye=ue(56);return a(v,ye,0,ye.length,be,function(De){return De?s(De):ye.readUInt32LE(0)!==
101075792?s(new Error("invalid zip64 end of central directory record signature")):(fe=ye.readUInt32LE(16),fe!==0?s(new Error("multi-disk zip files are not supported: found disk number: "+fe)):(me=re(ye,
32),xe=re(ye,48),s(null,new o(v,xe,k,me,he,G.autoClose,G.lazyEntries,_,G.validateEntrySizes,G.strictFileNames))))})}return fe!==0?s(new Error("multi-disk zip files are not supported: found disk number\
: "+fe)):s(null,new o(v,xe,k,me,he,G.autoClose,G.lazyEntries,_,G.validateEntrySizes,G.strictFileNames))}s(new Error("End of central directory record signature not found. Either not a zip file, or file\
 is truncated."))})}F.inherits(o,D);function o(v,k,G,s,_,j,p,C,J,q){var H=this;D.call(H),H.reader=v,H.reader.on("error",function(Z){y(H,Z)}),H.reader.once("close",function(){H.emit("close")}),H.readEntryCursor=
k,H.fileSize=G,H.entryCount=s,H.comment=_,H.entriesRead=0,H.autoClose=!!j,H.lazyEntries=!!p,H.decodeStrings=!!C,H.validateEntrySizes=!!J,H.strictFileNames=!!q,H.isOpen=!0,H.emittedError=!1,H.hasEachEntryBeenCalled=
!1,H.lazyEntries||H._readEntry()}o.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function l(v,k){v.autoClose&&v.close(),y(v,k)}function y(v,k){v.emittedError||(v.emittedError=
!0,v.emit("error",k))}o.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},o.prototype._readEntry=function(){var v=this;
if(v.entryCount===v.entriesRead){setImmediate(function(){v.autoClose&&v.close(),!v.emittedError&&v.emit("end")});return}if(!v.emittedError){var k=ue(46);a(v.reader,k,0,k.length,v.readEntryCursor,function(G){
if(G)return l(v,G);if(!v.emittedError){var s=new w,_=k.readUInt32LE(0);if(_!==33639248)return l(v,new Error("invalid central directory file header signature: 0x"+_.toString(16)));if(s.versionMadeBy=k.
readUInt16LE(4),s.versionNeededToExtract=k.readUInt16LE(6),s.generalPurposeBitFlag=k.readUInt16LE(8),s.compressionMethod=k.readUInt16LE(10),s.lastModFileTime=k.readUInt16LE(12),s.lastModFileDate=k.readUInt16LE(
14),s.crc32=k.readUInt32LE(16),s.compressedSize=k.readUInt32LE(20),s.uncompressedSize=k.readUInt32LE(24),s.fileNameLength=k.readUInt16LE(28),s.extraFieldLength=k.readUInt16LE(30),s.fileCommentLength=k.
readUInt16LE(32),s.internalFileAttributes=k.readUInt16LE(36),s.externalFileAttributes=k.readUInt32LE(38),s.relativeOffsetOfLocalHeader=k.readUInt32LE(42),s.generalPurposeBitFlag&64)return l(v,new Error(
"strong encryption is not supported"));v.readEntryCursor+=46,k=ue(s.fileNameLength+s.extraFieldLength+s.fileCommentLength),a(v.reader,k,0,k.length,v.readEntryCursor,function(j){if(j)return l(v,j);if(!v.
emittedError){s.fileNameRaw=k.subarray(0,s.fileNameLength);var p=s.fileNameLength+s.extraFieldLength;s.extraFieldRaw=k.subarray(s.fileNameLength,p),s.fileCommentRaw=k.subarray(p,p+s.fileCommentLength);
try{s.extraFields=n(s.extraFieldRaw)}catch(me){return l(v,me)}if(v.decodeStrings){var C=(s.generalPurposeBitFlag&2048)!==0;s.fileComment=ne(s.fileCommentRaw,C),s.fileName=d(s.generalPurposeBitFlag,s.fileNameRaw,
s.extraFields,v.strictFileNames);var J=x(s.fileName);if(J!=null)return l(v,new Error(J))}else s.fileComment=s.fileCommentRaw,s.fileName=s.fileNameRaw;s.comment=s.fileComment,v.readEntryCursor+=k.length,
v.entriesRead+=1;for(var q=0;q<s.extraFields.length;q++){var H=s.extraFields[q];if(H.id===1){var Z=H.data,se=0;if(s.uncompressedSize===4294967295){if(se+8>Z.length)return l(v,new Error("zip64 extended\
 information extra field does not include uncompressed size"));s.uncompressedSize=re(Z,se),se+=8}if(s.compressedSize===4294967295){if(se+8>Z.length)return l(v,new Error("zip64 extended information ext\
ra field does not include compressed size"));s.compressedSize=re(Z,se),se+=8}if(s.relativeOffsetOfLocalHeader===4294967295){if(se+8>Z.length)return l(v,new Error("zip64 extended information extra fiel\
d does not include relative header offset"));s.relativeOffsetOfLocalHeader=re(Z,se),se+=8}break}}if(v.validateEntrySizes&&s.compressionMethod===0){var ae=s.uncompressedSize;if(s.isEncrypted()&&(ae+=12),
s.compressedSize!==ae){var fe="compressed/uncompressed size mismatch for stored file: "+s.compressedSize+" != "+s.uncompressedSize;return l(v,new Error(fe))}}v.emit("entry",s),v.lazyEntries||v._readEntry()}})}})}},
o.prototype.eachEntry=function(){const v=this;if(!v.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(v.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");v.hasEachEntryBeenCalled=!0;let k=null;v.on("entry",s),v.on("end",_),v.on("error",j);function G(){v.removeListener("entry",s),v.removeListener("end",_),v.removeListener("error",j),v.
autoClose&&v.close()}function s(p){let{resolve:C}=k;k=null,C({value:p})}function _(){let{resolve:p}=k;k=null,G(),p({done:!0})}function j(p){let{reject:C}=k;k=null,G(),C(p)}return{[Symbol.asyncIterator](){
return this},next(){const p=new Promise((C,J)=>{if(k!=null)throw new Error("next() called before previous Promise was resolved.");k={resolve:C,reject:J}});return v.readEntry(),p},return(p){return G(),
Promise.resolve({done:!0,value:p})},throw(p){return G(),Promise.reject(p)}}},o.prototype.openReadStream=function(v,k,G){var s=this,_=0,j=v.compressedSize;if(G==null&&(G=k,k=null),k==null)k={};else{if(k.
decodeFileData===!1){if(k.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(k.decompress!=null)throw new Error("cannot use options.decompress when op\
tions.decodeFileData === false")}else{if(k.decrypt!=null){if(!v.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(k.decrypt!==
!1)throw new Error("invalid options.decrypt value: "+k.decrypt);if(v.isCompressed()&&k.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also op\
tion decodeFileData.")}if(k.decompress!=null){if(!v.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(k.decompress===
!1||k.decompress===!0))throw new Error("invalid options.decompress value: "+k.decompress);C=k.decompress}}if(k.start!=null){if(_=k.start,_<0)throw new Error("options.start < 0");if(_>v.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(k.end!=null){if(j=k.end,j<0)throw new Error("options.end < 0");if(j>v.compressedSize)throw new Error("options.end > entry.compressedSize");if(j<
_)throw new Error("options.end < options.start")}}var p=k.decodeFileData===!1||(v.compressionMethod===0||v.compressionMethod===8&&k.decompress===!1)&&(!v.isEncrypted()||k.decrypt===!1);if((k.start!=null||
k.end!=null)&&!p)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!s.isOpen)return G(new Error("closed"));if(v.isEncrypted()&&!p&&k.decrypt!==
!1)return G(new Error("entry is encrypted, and options.decodeFileData !== false"));var C;if(p)C=!1;else if(v.compressionMethod===8)C=k.decodeFileData!==!0;else return G(new Error("unsupported compress\
ion method: "+v.compressionMethod));s.readLocalFileHeader(v,{minimal:!0},function(J,q){if(J)return G(J);s.openReadStreamLowLevel(q.fileDataStart,v.compressedSize,_,j,C,v.uncompressedSize,G)})},o.prototype.
openReadStreamLowLevel=function(v,k,G,s,_,j,p){var C=this,J=v+k,q=C.reader.createReadStream({start:v+G,end:v+s}),H=q;if(_){var Z=!1,se=W.createInflateRaw();q.on("error",function(ae){setImmediate(function(){
Z||se.emit("error",ae)})}),q.pipe(se),C.validateEntrySizes?(H=new S(j),se.on("error",function(ae){setImmediate(function(){Z||H.emit("error",ae)})}),se.pipe(H)):H=se,ge(H,function(){Z=!0,se!==H&&se.unpipe(
H),q.unpipe(se),q.destroy()})}p(null,H)},o.prototype.readLocalFileHeader=function(v,k,G){var s=this;G==null&&(G=k,k=null),k==null&&(k={}),s.reader.ref();var _=ue(30);a(s.reader,_,0,_.length,v.relativeOffsetOfLocalHeader,
function(j){try{if(j)return G(j);var p=_.readUInt32LE(0);if(p!==67324752)return G(new Error("invalid local file header signature: 0x"+p.toString(16)));var C=_.readUInt16LE(26),J=_.readUInt16LE(28),q=v.
relativeOffsetOfLocalHeader+30+C+J;if(q+v.compressedSize>s.fileSize)return G(new Error("file data overflows file bounds: "+q+" + "+v.compressedSize+" > "+s.fileSize));if(k.minimal)return G(null,{fileDataStart:q});
var H=new g;H.fileDataStart=q,H.versionNeededToExtract=_.readUInt16LE(4),H.generalPurposeBitFlag=_.readUInt16LE(6),H.compressionMethod=_.readUInt16LE(8),H.lastModFileTime=_.readUInt16LE(10),H.lastModFileDate=
_.readUInt16LE(12),H.crc32=_.readUInt32LE(14),H.compressedSize=_.readUInt32LE(18),H.uncompressedSize=_.readUInt32LE(22),H.fileNameLength=C,H.extraFieldLength=J,_=ue(C+J),s.reader.ref(),a(s.reader,_,0,
_.length,v.relativeOffsetOfLocalHeader+30,function(Z){try{return Z?G(Z):(H.fileName=_.subarray(0,C),H.extraField=_.subarray(C),G(null,H))}finally{s.reader.unref()}})}finally{s.reader.unref()}})},o.prototype.
openReadStreamPromise=function(v,k){return new Promise((G,s)=>{this.openReadStream(v,k,function(_,j){if(_)return s(_);G(j)})})},o.prototype.openReadStreamLowLevelPromise=function(v,k,G,s,_,j){return new Promise(
(p,C)=>{this.openReadStream(v,k,G,s,_,j,function(J,q){if(J)return C(J);p(q)})})},o.prototype.readLocalFileHeaderPromise=function(v,k){return new Promise((G,s)=>{this.readLocalFileHeader(v,k,function(_,j){
if(_)return s(_);G(j)})})};function w(){}w.prototype.getLastModDate=function(v){if(v==null&&(v={}),!v.forceDosFormat)for(var k=0;k<this.extraFields.length;k++){var G=this.extraFields[k];if(G.id===21589){
var s=G.data;if(s.length<5)continue;var _=s[0],j=1;if(!(_&j))continue;var p=s.readInt32LE(1);return new Date(p*1e3)}else if(G.id===10){var s=G.data;if(s.length!==32||s.readUInt16LE(4)!==1||s.readUInt16LE(
6)!==24)continue;var C=s.readUInt32LE(8)+4294967296*s.readInt32LE(12),J=C/1e4-116444736e5;return new Date(J)}}return R(this.lastModFileDate,this.lastModFileTime,v.timezone)},w.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},w.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},w.prototype.isCompressed=function(){
return this.compressionMethod===8};function g(){}function R(v,k,G){var s=v&31,_=(v>>5&15)-1,j=(v>>9&127)+1980,p=0,C=(k&31)*2,J=k>>5&63,q=k>>11&31;if(G==null||G==="local")return new Date(j,_,s,q,J,C,p);
if(G==="UTC")return new Date(Date.UTC(j,_,s,q,J,C,p));throw new Error("unrecognized options.timezone: "+options.timezone)}function d(v,k,G,s){for(var _=null,j=0;j<G.length;j++){var p=G[j];if(p.id===28789){
if(p.data.length<6||p.data.readUInt8(0)!==1)continue;var C=p.data.readUInt32LE(1);if(A(k)!==C)continue;_=ne(p.data.subarray(5),!0);break}}if(_==null){var J=(v&2048)!==0;_=ne(k,J)}return s||(_=_.replace(
/\\/g,"/")),_}function x(v){return v.indexOf("\\")!==-1?"invalid characters in fileName: "+v:/^[a-zA-Z]:/.test(v)||/^\//.test(v)?"absolute path: "+v:v.split("/").indexOf("..")!==-1?"invalid relative p\
ath: "+v:null}function n(v){for(var k=[],G=0;G<v.length-3;){var s=v.readUInt16LE(G+0),_=v.readUInt16LE(G+2),j=G+4,p=j+_;if(p>v.length)throw new Error("extra field length exceeds extra field buffer siz\
e");var C=v.subarray(j,p);k.push({id:s,data:C}),G=p}return k}function a(v,k,G,s,_,j){if(s===0)return setImmediate(function(){j(null,ue(0))});v.read(k,G,s,_,function(p,C){if(p)return j(p);if(C<s)return j(
new Error("unexpected EOF"));j()})}F.inherits(S,B);function S(v){B.call(this),this.actualByteCount=0,this.expectedByteCount=v}S.prototype._transform=function(v,k,G){if(this.actualByteCount+=v.length,this.
actualByteCount>this.expectedByteCount){var s="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return G(new Error(s))}G(null,v)},S.prototype._flush=
function(v){if(this.actualByteCount<this.expectedByteCount){var k="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return v(new Error(k))}v()},F.inherits(
T,D);function T(){D.call(this),this.refCount=0}T.prototype.ref=function(){this.refCount+=1},T.prototype.unref=function(){var v=this;if(v.refCount-=1,v.refCount>0)return;if(v.refCount<0)throw new Error(
"invalid unref");v.close(k);function k(G){if(G)return v.emit("error",G);v.emit("close")}},T.prototype.createReadStream=function(v){v==null&&(v={});var k=v.start,G=v.end;if(k===G){var s=new P;return setImmediate(
function(){s.end()}),s}var _=this._readStreamForRange(k,G),j=!1,p=new O(this);_.on("error",function(J){setImmediate(function(){j||p.emit("error",J)})}),ge(p,function(){_.unpipe(p),p.unref(),_.destroy()});
var C=new S(G-k);return p.on("error",function(J){setImmediate(function(){j||C.emit("error",J)})}),ge(C,function(){j=!0,p.unpipe(C),p.destroy()}),_.pipe(p).pipe(C)},T.prototype._readStreamForRange=function(v,k){
throw new Error("not implemented")},T.prototype.read=function(v,k,G,s,_){var j=this.createReadStream({start:s,end:s+G}),p=new N,C=0;p._write=function(J,q,H){J.copy(v,k+C,0,J.length),C+=J.length,H()},p.
on("finish",_),j.on("error",function(J){_(J)}),j.pipe(p)},T.prototype.close=function(v){setImmediate(v)},F.inherits(O,P);function O(v){P.call(this),this.context=v,this.context.ref(),this.unreffedYet=!1}
O.prototype._flush=function(v){this.unref(),v()},O.prototype.unref=function(v){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var V="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123\
456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\
\u207F\xB2\u25A0\xA0";function ne(v,k){if(k)return v.toString("utf8");for(var G="",s=0;s<v.length;s++)G+=V[v[s]];return G}function re(v,k){var G=v.readUInt32LE(k),s=v.readUInt32LE(k+4);return s*4294967296+
G}var ue;typeof Buffer.allocUnsafe=="function"?ue=function(v){return Buffer.allocUnsafe(v)}:ue=function(v){return new Buffer(v)};function ge(v,k){typeof v.destroy=="function"?v._destroy=function(G,s){
k(),s?.(G)}:v.destroy=k}function le(v){if(v)throw v}}),9037:((Y,ie,e)=>{var M=W=>{var z={};return e.d(z,W),z},U=W=>(()=>W);Y.exports=M({getOctokit:()=>kt.getOctokit})}),6543:((Y,ie,e)=>{var M=W=>{var z={};
return e.d(z,W),z},U=W=>(()=>W);Y.exports=M({defaults:()=>Pt.defaults})}),8008:((Y,ie,e)=>{var M=W=>{var z={};return e.d(z,W),z},U=W=>(()=>W);Y.exports=M({requestLog:()=>Dt.requestLog})}),212:((Y,ie,e)=>{
var M=W=>{var z={};return e.d(z,W),z},U=W=>(()=>W);Y.exports=M({retry:()=>Ct.retry})}),938:((Y,ie,e)=>{var M=W=>{var z={};return e.d(z,W),z},U=W=>(()=>W);Y.exports=M({default:()=>Lt.default})}),5131:((Y,ie,e)=>{
var M=W=>{var z={};return e.d(z,W),z},U=W=>(()=>W);Y.exports=M({default:()=>Ut.default})}),2613:(Y=>{Y.exports=Ne(import.meta.url)("assert")}),181:(Y=>{Y.exports=Ne(import.meta.url)("buffer")}),6982:(Y=>{
Y.exports=Ne(import.meta.url)("crypto")}),4434:(Y=>{Y.exports=Ne(import.meta.url)("events")}),9896:(Y=>{Y.exports=Ne(import.meta.url)("fs")}),1943:(Y=>{Y.exports=Ne(import.meta.url)("fs/promises")}),8611:(Y=>{
Y.exports=Ne(import.meta.url)("http")}),5692:(Y=>{Y.exports=Ne(import.meta.url)("https")}),9278:(Y=>{Y.exports=Ne(import.meta.url)("net")}),4573:(Y=>{Y.exports=Ne(import.meta.url)("node:buffer")}),7598:(Y=>{
Y.exports=Ne(import.meta.url)("node:crypto")}),3024:(Y=>{Y.exports=Ne(import.meta.url)("node:fs")}),1455:(Y=>{Y.exports=Ne(import.meta.url)("node:fs/promises")}),7067:(Y=>{Y.exports=Ne(import.meta.url)(
"node:http")}),4708:(Y=>{Y.exports=Ne(import.meta.url)("node:https")}),8995:(Y=>{Y.exports=Ne(import.meta.url)("node:module")}),8161:(Y=>{Y.exports=Ne(import.meta.url)("node:os")}),6760:(Y=>{Y.exports=
Ne(import.meta.url)("node:path")}),1708:(Y=>{Y.exports=Ne(import.meta.url)("node:process")}),7075:(Y=>{Y.exports=Ne(import.meta.url)("node:stream")}),3136:(Y=>{Y.exports=Ne(import.meta.url)("node:url")}),
7975:(Y=>{Y.exports=Ne(import.meta.url)("node:util")}),8522:(Y=>{Y.exports=Ne(import.meta.url)("node:zlib")}),857:(Y=>{Y.exports=Ne(import.meta.url)("os")}),6928:(Y=>{Y.exports=Ne(import.meta.url)("pa\
th")}),2203:(Y=>{Y.exports=Ne(import.meta.url)("stream")}),4756:(Y=>{Y.exports=Ne(import.meta.url)("tls")}),2018:(Y=>{Y.exports=Ne(import.meta.url)("tty")}),7016:(Y=>{Y.exports=Ne(import.meta.url)("ur\
l")}),9023:(Y=>{Y.exports=Ne(import.meta.url)("util")}),3106:(Y=>{Y.exports=Ne(import.meta.url)("zlib")}),3e3:((Y,ie,e)=>{e.d(ie,{WZ:()=>N,j:()=>i,mJ:()=>E});var M=e(7598),U=e(6760),W=e(532),z=e(6191),
F=e(7487),D=e(9870),B=e(3657),P=e(6584);function N(f,u){const c=f.boolean("upload-artifact",!0),b={overwrite:u,retentionDays:f.optional("retention-days",A)},m=f.boolean("artifact-env-variables",!0);return{
upload:c?b:void 0,artifactEnvVariables:m}}function A(f){if(/^0+$/.test(f))return;const u=(0,P.$J)(1/0,!0)(f),c=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(u>c)throw new Error(`must be at most ${c}\
, the repository's limit in days, not ${u}`);return u}async function E(f,{path:u,sha256:c,package:b},{upload:m,artifactEnvVariables:$}){if($)return await(0,z.mz)(f,{path:u,digest:c},m);const o=(0,B.z)(
(0,D.KC)(b)),l=(0,U.join)(await(0,F.Pd)("workflow-artifact-"),(0,U.basename)(u));await(0,W.lo)(l,o);const y=(0,M.createHash)("sha256").update(o).digest("hex");return await(0,z.mz)(f,{path:l,digest:y},
m)}function i({upload:f,artifactEnvVariables:u},c){!f||!u||!(0,F.GQ)()||c.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set \
artifact-env-variables: false to leave them out.")}}),6779:((Y,ie,e)=>{e.d(ie,{Bv:()=>N,X7:()=>E,Zw:()=>P});var M=e(9462),U=e(7279),W=e(3657),z=e(5645),F=e(6006),D=e(3349);class B extends U.HR{job;constructor(f,u){
super({what:u.message,...u},{...u,busy:!1,cause:u}),this.job=f}}function P(i){return i instanceof B?i.job:{}}async function N(i,f,{title:u,longestWaitMs:c,advice:b,idsIn:m}){i.log.info(`${u}: ${f.status||
"no status"}, dock status ${f.dockStatusId}`);let $={};const o=l=>{const y={"dock-status-id":f.dockStatusId,...m(l)},w=Object.keys(y).some(g=>!(g in $));$={...y,...$,...l.status!==""&&{status:l.status}},
w&&i.publish($)};try{return{last:await(0,F.qt)(i,f,{longestWaitMs:c,advice:b,onStatus:o}),outputs:$}}catch(l){throw new B($,(0,U.iT)(l))}}const A="Check the workflow in AI for Process, then re-run the\
 job.";async function E(i,f,{workflowId:u,flowId:c,timeoutMs:b,longestWaitMs:m}){return i.log.info(`Exporting workflow ${u}, flow ${c}, from ${f.url.href}`),await(0,M.N)({...i,platform:f},(0,M.R)(b,"N\
o package"),async $=>{const o=await(0,D.Nq)($,{workflowId:u,flowId:c}),{dockStatusId:l,exportJobId:y}=o,{last:w,outputs:g}=await N($,o,{title:`Export job ${y??"without an ID"}`,longestWaitMs:m,advice:A,
idsIn:()=>y===void 0?{}:{"export-job-id":y}});try{const R=await(0,D.EH)($,o,w),d=async()=>(0,D.EH)($,o,await(0,F.SO)($,l)),x=S=>(0,W.u)(S,$.signal),{content:n,...a}=await(0,z.R)($,{url:R,freshUrl:d,read:x});
return{...a,package:n,job:g}}catch(R){throw new B(g,(0,U.iT)(R))}})}}),2697:((Y,ie,e)=>{e.d(ie,{As:()=>u,N9:()=>o,Sm:()=>N,UX:()=>E,cZ:()=>f,dF:()=>$});var M=e(1455),U=e(6760),W=e(7279),z=e(8725),F=e(
7487),D=e(4057),B=e(706),P=e(6779);function N({host:l,pathname:y}){return l+y.replace(/\/$/,"")}const A=2e4;function E({message:l}){return(0,B.OX)(l,1e3)}const i="<dock status ID>";function f(l){const y=new Map;
for(const{name:g,error:R}of l){const{"dock-status-id":d}=(0,P.Zw)(R),x=d===void 0?R.message:R.message.replaceAll(d,i),n=y.get(x)??{names:[],ids:[],help:(0,F.VY)(R)};y.set(x,n),n.names.push(g),d!==void 0&&
n.ids.push(d)}const w=Math.max(100,Math.min(1e3,Math.floor(A/y.size)));return Array.from(y,([g,{names:R,ids:d,help:x}])=>({names:R,message:(0,B.OX)(g,w).replaceAll(i,()=>d.join(", ")),help:x}))}function u(l){
return f(l).map(({names:y,message:w})=>`${y.join(", ")}: ${w}`).join(" | ")}function c(l,y){if(!l||!y||l.message===y.message)return l??y;const w=`${l.message} Also: ${y.message}`;return new Failure({what:w,
topic:asFailure(l).topic},{cause:l})}async function b(l,y,w){let g;const R=await l.catch(d=>(g=toError(d),{...y,...jobOf(g)}));if(setOutputs(R),w){const{titles:d,facts:x}=w,n=factTable([...x,["Workflo\
w ID",R["workflow-id"]],["Dock status ID",R["dock-status-id"]],["Status",R.status&&{words:R.status}],["Duration",{words:humanTime(performance.now())}]]);g?await writeSummary(d.failed,withHelp(E(g),helpFor(
g)),n):await writeSummary(d.done,n)}if(g)throw g}const m=1e6;async function $(l,y){const w=JSON.stringify(y),g=await o(`the output ${l}`,{[`${l}.json`]:w}),R=Buffer.byteLength(w)>m;return R&&(0,z.lm)(
`The output ${l} would be longer than GitHub's limit of 1 MB. Read the file in ${l}-path.`),{[l]:R?[]:y,...g}}async function o(l,y){try{const w=await(0,F.Pd)("workflow-results-"),g={};for(const[R,d]of Object.
entries(y)){const x=(0,U.join)(w,R);await(0,M.writeFile)(x,d),g[`${(0,U.parse)(R).name}-path`]=x}return g}catch(w){return(0,z.t1)().warning(`Can't keep ${l} as a file. ${(0,W.gJ)(w)}`),{}}}}),3018:((Y,ie,e)=>{
e.d(ie,{uu:()=>X,S3:()=>At,$0:()=>L});var M=e(1124),U=e(706),W=e(1345);const z=Number.MAX_SAFE_INTEGER,F=2,D=60,B="</details>",P=41,N=100;function A(t,r={}){const{under:h=()=>"",parts:I=[],noun:K="cha\
nge",folded:ee=!1}=r,{length:Q}=h(z),{least:oe=Q===0?t:`${t} \u2026`,changes:te=m(I)}=r;return{line:t,under:h,size:t.length+Q,least:oe,parts:I,changes:te,noun:K,folded:ee}}function E(t,r,h={}){return r.
length===0?[]:[A(t,{...h,parts:r})]}function i(t,r){const h=f(t,[]),I=({leaf:te,outer:ce})=>ce.length===1?0:te.size,K=(0,W.Vn)(h.flatMap(({outer:te})=>te)),ee=new Map;let Q=r;const oe=h.sort((te,ce)=>I(
te)-I(ce)).filter(({leaf:te,outer:ce})=>{const Ae=ce.filter(Ge=>!ee.has(Ge)),Ue=ce.filter(Ge=>K.get(Ge)===1),Be=Ae.map(({line:Ge,folded:Qe})=>Ge.length+F+D+(Qe?P:0)).reduce((Ge,Qe)=>Ge+Qe,te.least.length+
F-D*Ue.length);if(Be>Q)return!1;Q-=Be;for(const Ge of ce)ee.set(Ge,[]),K.set(Ge,(K.get(Ge)??0)-1);return!0});for(const[te,{leaf:ce}]of oe.entries()){const Ae=u(ce,ce.least.length+Math.floor(Q/(oe.length-
te)));Q-=Ae.reduce((Ue,{length:Ce})=>Ue+Ce,-ce.least.length),ee.set(ce,Ae)}return $(c(t,ee).filter(([te])=>te!==""))}function f(t,r){return t.parts.length===0?[{leaf:t,outer:r}]:t.parts.flatMap(h=>f(h,
[...r,t]))}function u({line:t,under:r,size:h,least:I},K){if(h<=K)return[t,r(Math.max(K,z))];for(let ee=K-t.length-D;ee>N;ee=Math.floor(ee*.7)){const Q=r(ee);if(Q!==""&&t.length+Q.length<=K)return[t,Q]}
return[I]}function c(t,r){const{line:h,parts:I,folded:K}=t;if(I.length===0)return[r.get(t)??[]];const Q=[...I.filter(oe=>r.has(oe)).flatMap(oe=>c(oe,r)),[b(t,I.filter(oe=>!r.has(oe)))]];return K?[[`<d\
etails><summary>${h}</summary>`],...Q,[B]]:[[h],...Q]}function b({noun:t},r){if(r.length===0)return"";if(t==="connection")return`\u2026 and ${(0,U.hS)(r.length,"more connection")}`;const h=t==="workfl\
ow"?` in ${(0,U.hS)(r.length,"more workflow")}`:"";return`\u2026 and ${(0,U.hS)(m(r),"more change")}${h}`}function m(t){return t.reduce((r,{changes:h})=>r+h,0)}function $(t){const r=h=>h?.[0]?.startsWith(
"- ");return t.flatMap((h,I)=>{const K=h[0]===B||r(h)&&r(t[I-1]);return[I===0?"":K?`
`:`

`,...h]})}var o=e(8132),l=e(3436),y=e(2614),w=e(2742),g=e(3499),R=e(8965),d=e(5408);const x=2,n=1e3,a=240,S=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,
/.{1,120}/gsu],T="...";function O(t,r){const h=[V(t??r),V(r??t)],[I,K]=[ne(t,h[0]),ne(r,h[1])],ee=ue(I,K);return h[0]===h[1]?ee:[`@@ line ends: ${h[0]} \u2192 ${h[1]} @@`,...ee]}function V(t=""){return t.
includes(`
`)&&!/(?<!\r)\n/.test(t)?"CRLF":"LF"}function ne(t,r){return(t?.split(r==="CRLF"?`\r
`:`
`)??[]).flatMap(I=>S.reduce(re,[I]).map((K,ee)=>ee===0?K:T+K))}function re(t,r){return t.flatMap(h=>h.length>a?Array.from(h.matchAll(r),([I])=>I):h)}function ue(t,r){const h=new Set(t),K=r.some(Q=>h.has(
Q))?(0,R.E)([...t],[...r],{maxEditLength:n}):void 0;if(K===void 0)return[...v(t,r),...ge("+",r)];let ee=0;return K.flatMap(({added:Q,removed:oe,value:te},ce)=>{const Ae=K[ce+1];if(oe)return v(te,Ae?.added?
Ae.value:[]);const[Ue,Ce]=[ce===0?0:x,te.length-x],Be=ee+le(te.slice(0,Ce+1));return ee+=le(te),Q?ge("+",te):Ae===void 0?ge(" ",te.slice(0,Ue)):Ce-Ue<2?ge(" ",te):[...ge(" ",te.slice(0,Ue)),`@@ line ${Be}\
 @@`,...ge(" ",te.slice(Ce))]})}function ge(t,r){return r.map(h=>`${t} ${h}`)}function le(t){return t.filter(r=>!r.startsWith(T)).length}function v(t,r){const h=new Map(t.map(ee=>[G(ee),ee])),I=r.flatMap(
ee=>k(h.get(G(ee))??ee,ee));return[...I.length===0?[]:[`@@ hard to see: ${[...new Set(I)].join(", ")} @@`],...ge("-",t)]}function k(t,r){if(G(t)!==G(r))return[];const[h,I]=[t.normalize(),r.normalize()],
K=s(t)===s(r)?[]:["Unicode forms"];return h===I?K:[...K,h.trimEnd()===I.trimEnd()?"spaces at the end":"white space"]}function G(t){return s(t.normalize())}function s(t){return t.replace(/\s/g,"")}function _(t,r){
let[h,I]=[0,r];const ee=[...(0,d.$z)(t,oe=>oe.startsWith("@@ line ")?++h:h).values()].flatMap(oe=>{const te=j(oe,I);return I-=C(oe),te}),Q=t.filter(p).length-ee.filter(p).length;return Q===0?ee:[...ee,
`@@ ${(0,U.hS)(Q,"more changed line")} @@`]}function j(t,r){const h=Q=>Q.startsWith("-"),I=C(t.filter(h)),K=C(t)-I,ee={removed:Math.max(r/2,r-K),others:Math.max(r/2,r-I)};return t.filter(Q=>{const oe=h(
Q)?"removed":"others";return ee[oe]-=Q.length+1,ee[oe]>=0})}function p(t){return t.startsWith("-")||t.startsWith("+")}function C(t){return t.reduce((r,h)=>r+h.length+1,0)}var J=e(7856);const q={added:"\
\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},H=80,Z=8;function se(t,r,h){if(t.type==="string")return ae(Ie((0,l.e1)(t.text)),r,
h);const[I="",...K]=me(t,r);return K.length>0||I.length>H?void 0:(0,o.SS)(I,1/0)}function ae(t,r,h){const I=r.mask(t).shown;if(I.length>H||I.includes(`
`))return;const K=fe(t,r,h);return(0,o.SS)(JSON.stringify(I),1/0)+(K===void 0?"":` (${Ee(K,r)})`)}function fe(t,{labelOf:r},h){const I=r(t);return I===void 0||I.toLowerCase()===t.toLowerCase()||[...h?.
members.values()??[]].some(ee=>(0,l.jn)(ee)&&(0,l.e1)(ee.text)===I)?void 0:I}function me(t,r,h){const{mask:I}=r;if((0,l.jn)(t)){if(t.type==="literal")return[I(t.text).shown];const ce=Ie((0,l.e1)(t.text)),
{shown:Ae}=I(ce);if(Ae.includes(`
`))return["|",...xe(Ae.split(`
`))];const Ue=fe(ce,r,h);return[JSON.stringify(Ae)+(Ue===void 0?"":` (${I(Ue).shown})`)]}const[K="",ee=""]=t.type==="array"?"[]":"{}",Q=t.type==="array"?t.items.map(ce=>me(ce,r)):Array.from(t.members,
([ce,Ae])=>{const[Ue,...Ce]=(0,J.$C)(ce,Ae,t)?[U.v5]:me(Ae,r,t);return[`${JSON.stringify(I(ce).shown)}: ${Ue}`,...Ce]}),oe=K+Q.join(", ")+ee;return oe.length<=H&&Q.every(ce=>ce.length===1)?[oe]:[K,...xe(
Q.flat()),ee]}function xe(t){return t.map(r=>`  ${r}`)}function Ie(t){if(!t.includes("%"))return t;try{const r=decodeURIComponent(t);return[encodeURIComponent(r),encodeURI(r)].includes(t)?r:t}catch{return t}}
function Ee(t,{mask:r},h=100){return(0,o.SS)(r(t).shown,h)}function he(t,r,h=!1){const I=(0,g.a2)(t),K=h?1/0:100,ee=t.flatMap((Q,oe)=>{if(Q.type==="element")return[(0,o.SS)(`[${Q.index}]`)];if(Q.type===
"item"){const ce=r.endsOf(Q.item),Ae=ce===void 0?Q.label:h?`${ce} (${Q.label})`:ce,Ue=oe===I-1&&Q.hint!==void 0?` (${Ee(Q.hint,r)})`:"";return[`**${Ee(Ae,r,K)}**${Ue}`]}return!h&&t.slice(oe+1).find(({
type:ce})=>ce!=="member")?.type==="item"?[]:[Ee(Q.key,r,K)]});return ee.length>Z&&!h&&ee.splice(2,ee.length-Z+1,"\u2026"),ee.join(" \u203A ")||"the whole file"}function Te(t,r){const h=Q=>t.map(({path:oe,
kind:te})=>(te?`${q[te]} `:"")+he(oe,r,Q)),[I,K]=[h(!1),h(!0)],ee=(0,W.Vn)(I);return be(I.map((Q,oe)=>ee.get(Q)===1?Q:K[oe]??Q))}function be(t){const[r,h]=[(0,W.Vn)(t),new Map];return t.map(I=>{const[
K=1,ee]=[r.get(I),(h.get(I)??0)+1];return h.set(I,ee),K===1?I:`${I} (${ee} of ${K})`})}const ye="  ",De=3,Ke=5,We=120,ze={texts:3,min:4,max:60,usual:2,usualWeight:.001},Ye=/^(type|_?id|uuid|identifier)$/i,
qe={line:": changed, hidden"};function Xe(t,r){const h=[...(0,d.$z)(t,de).values()],I=h.filter(Q=>Q.length<De).flat(),K=Te(I,r),ee=new Map(I.map((Q,oe)=>{const{line:te,...ce}=_e(Q,r);return[Q,A(`- ${K[oe]}${te}`,
{changes:1,...ce})]}));return h.flatMap(Q=>{const oe=Q.flatMap(te=>ee.get(te)??[]);return oe.length===0?ve(Q,r):oe})}function de(t){const r=(0,g.a2)(t.path),I=(t.kind==="modified"?[t.from,t.to]:"value"in
t?[t.value]:[]).flatMap(ee=>"id"in ee?[ee.id]:[]);if(r===0||r===t.path.length||I.length===0)return t;const K=t.path.slice(r).map(ee=>ee.type==="member"?ee.key:"index"in ee&&ee.index);return JSON.stringify(
[t.kind,I,K])}function ve(t,r){const[h]=t,{line:I,under:K=()=>""}=_e(h,r),ee=$e(we(t,r)),Q=h.kind==="modified"?"":` ${h.kind}`,oe=`- ${q[h.kind]} ${Oe(h,r)}${I}${Q} in ${ee.line}`;return A(oe,{changes:t.
length,under:te=>K(te)+(ee.under?.(te)??"")})}function we(t,r){const h=t.map(({path:I})=>({path:I.slice(0,(0,g.a2)(I))}));return Te(h,r)}function Oe({path:t},r){return he(t.slice((0,g.a2)(t)),r)}function _e(t,r){
if(t.kind==="modified")return ke(t,r);if("value"in t)return pe(t,r);if(t.kind==="moved"){const[ee,Q]=[t.from,t.path].map(oe=>he(oe.slice(0,-1),r,!0));return{line:`: moved from ${ee} to ${Q}`}}if(t.moved.
length===0)return{line:": in a new order"};const h=t.moved.map(ee=>({path:[ee]})),I=$e(Te(h,r)),K=I.under?`${I.line} moved`:`moved: ${I.line}`;return{...I,line:`: in a new order (${K})`}}function $e(t){
if(t.length<=Ke)return{line:t.join(", ")};const r=(0,U.hS)(t.length,"item"),h=je(r,ye+t.join(", "));return{line:r,under:I=>h.length<=I?h:""}}function ke({path:t,from:r,to:h},I){if(r.type==="hidden"||h.
type==="hidden")return{line:""};if((0,J._p)(t,r,h))return qe;if(r.type==="string"&&h.type==="string")return Se((0,l.e1)(r.text),(0,l.e1)(h.text),I);const[K,ee]=[me(r,I).join(`
`),me(h,I).join(`
`)];if(K===ee)return qe;const[Q,oe]=[se(r,I),se(h,I)];return Q!==void 0&&oe!==void 0?{line:`: ${Q} \u2192 ${oe}`}:{line:"",under:Pe(K,ee)}}function Se(t,r,h){const I=[Ie(t),Ie(r)],K=I[0]!==I[1]&&(I[0]!==
t||I[1]!==r),[ee,Q]=K?I:[t,r],oe=K?" (percent-encoded)":"",[te,...ce]=(0,w.qy)(ee,Q)?.changes??[];if(te!==void 0){const nt=`${oe} (JSON in a text)`;if(ce.length===0&&te.kind==="modified"){const dt=ke(
te,h);return{...dt,line:`${nt} \u203A ${he(te.path,h)}${dt.line}`}}const ft=A("",{parts:Xe([te,...ce],h)});return{line:nt,under:dt=>`
${Fe(i(ft,dt).join(""))}`}}const[Ae,Ue]=[h.mask(ee),h.mask(Q)];if(Ae.shown===Ue.shown)return{line:oe+qe.line};const Ce=Ae.hidden===Ue.hidden?"":" (hidden values differ, too)",[Be,Ge]=[ae(ee,h),ae(Q,h)];
if(Be===void 0||Ge===void 0)return{line:oe+Ce,under:Pe(Ae.shown,Ue.shown)};const Qe=k(Ae.shown,Ue.shown).join(", ");return{line:`${oe}: ${Be} \u2192 ${Ge}${Qe&&` (${Qe})`}${Ce}`}}function pe({kind:t,path:r,
value:h},I){if(h.type==="hidden")return{line:""};if((0,J._p)(r,h))return{line:": hidden"};const K=h.type==="object"?void 0:se(h,I);if(K!==void 0)return{line:`: ${K}`};const Q=h.type==="string"?I.mask(
Ie((0,l.e1)(h.text))).shown:me(h,I).join(`
`),oe=Ce=>t==="added"?Pe(void 0,Q,Ce):Pe(Q,void 0,Ce);if(h.type==="array")return{line:"",under:oe((0,U.hS)(h.items.length,"element"))};if(h.type!=="object")return{line:"",under:oe()};const te=oe((0,U.
hS)(h.members.size,"field")),{line:ce,left:Ae}=Me(h,r.at(-1),I),Ue=ce===""?"":`: ${ce}`;return Ae==="nothing"?{line:Ue}:{line:Ue,under:Ae==="place"?Ce=>Ce===1/0?te(Ce):"":te}}function Me(t,r,h){const I=r?.
type==="item"?r:void 0;if(t.members.size===0&&!I)return{line:"`{}`",left:"nothing"};const K=ce=>(0,l.jn)(ce)&&[I?.label,I?.hint].includes((0,l.e1)(ce.text)),ee=[...t.members].filter(([,ce])=>!I||!K(ce)),
Q=ee.filter(([ce,Ae])=>!I||!(0,g.rL)(ce,Ae)),oe=Q.map(([ce,Ae])=>{const Ue=(0,J.$C)(ce,Ae,t)?(0,o.SS)(U.v5):se(Ae,h,t);return Ue&&`${Ee(ce,h)}: ${Ue}`}),te=oe.join(", ");return oe.includes(void 0)||te.
length>We?{line:Re(t,K,h),left:"more"}:{line:te,left:Q.length<ee.length?"place":"nothing"}}function Re(t,r,h){const I=new Map,K=(Q,oe,te)=>{te>(I.get(Q)?.weight??0)&&I.set(Q,{text:oe,weight:te})},ee=(Q,oe,te)=>{
if(Q.type==="array")for(const Be of Q.items)ee(Be,oe,te+1);if(Q.type==="object")for(const[Be,Ge]of Q.members)(0,J.$C)(Be,Ge,Q)?K(Be,U.v5,ze.max):ee(Ge,Be,te+1);if(Q.type!=="string")return;const ce=(0,l.
e1)(Q.text),Ae=Ye.test(oe)||r(Q)||(0,g.gN)(ce)||h.labelOf(ce)!==void 0;if(ce.length<ze.min||Ae)return;const Ue=ce.includes("://")?2*ze.max:Math.min(ce.length,ze.max),Ce=h.countOf(ce)>ze.usual?ze.usualWeight:
1;K(oe,h.mask(Ie(ce)).shown,Ce*Ue/(te+1))};return ee(t,"",0),[...I].sort(([,Q],[,oe])=>oe.weight-Q.weight).filter(([,{weight:Q}],oe)=>oe===0||oe<ze.texts&&Q>ze.usualWeight*2*ze.max).map(([Q,{text:oe}])=>`${Ee(
Q,h)}: ${(0,o.SS)(JSON.stringify((0,o.Jj)(oe,ze.max)),1/0)}`).join(", ")}function Pe(t,r,h){const I=(0,o.EU)(O(t,r),"diff",ye);return K=>{const ee=I.length<=K?I:Le(I,K);return h===void 0?`
${ee}`:je(h,ee)}}function Le(t,r){const h=t.split(`
`),I=h.slice(1,-1).map(K=>K.slice(ye.length));return[...h.slice(0,1),..._(I,r).map(K=>ye+K),...h.slice(-1)].join(`
`)}function je(t,r){return`
${ye}<details><summary>${t}</summary>

${r}
${ye}</details>`}function Fe(t){return t.replace(/^(?=.)/gm,ye)}const Je=100,Ve=5;function et(t,r){const h=t.kind==="json"?(0,y.I)(t,Ce=>r(Ce).shown):void 0,I=(0,w.Z)(()=>(0,W.Vn)((0,l.PX)(t.head??t.base))),
K={mask:r,labelOf:Ce=>Ce.length>Je?void 0:h?.labelOf(JSON.stringify(Ce)),endsOf:Ce=>h?.endsOf(Ce),countOf:Ce=>I().get(Ce)??0},ee=Ze((0,M.xS)(t)),Q=t.status==="modified",oe=Q?st(t,K,h):Xe(it(t),K),{nodes:te=0,
connections:ce=0}=h?.size??{},Ae=te===0?"What is in it":`${(0,U.hS)(te,"node")}, ${(0,U.hS)(ce,"connection")}`,Ue=Q?oe:E(Ae,oe,{changes:ee,folded:!0});return[...tt(h),A(rt(t,r),{parts:[...Ue,...ot(t,K)],
changes:ee})]}function Ze({added:t,modified:r,removed:h}){return t+r+h}function tt(t){return t?.note!==void 0?[A(t.note)]:t?.picture?[A((0,o.EU)(t.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function rt({name:t,kind:r,status:h,changes:I},K){const ee=`**${Ee(t,{mask:K})}**`;return h!=="modified"?`${q[h]} ${ee}: file ${h}`:r==="b\
inary"||r==="variables"&&I.length===0?`${q.modified} ${ee}: content modified`:r==="variables"?`${ee} (values are never shown)`:ee}function ot({references:t},r){if(t.length===0)return[];const h=t.slice(
0,Ve).map(({path:Q,from:oe,to:te})=>`${he(Q,r)} (${Ee(oe,r)} \u2192 ${Ee(te,r)})`),I=t.length>Ve?", \u2026":"",K=t.length===1?"follows and isn't":"follow and aren't",ee=`${(0,U.hS)(t.length,"reference")}\
 to new IDs and names ${K} counted`;return[A(`${ee}: ${h.join(", ")}${I}`)]}function st(t,r,h){const I=(0,g.pi)(t),K=h?.connections??[],ee=new Set(K.map(({item:Be})=>Be)),Q=(0,d.$z)(t.text?[ut(t.text)]:
t.changes,Be=>h?.tells(Be)?"told":"value"in Be&&ee.has(Be.value)?"connection":I(Be)?"layout":vt(Be.path,r)?"item":"rest"),[oe,te]=[Q.get("layout")??[],Q.get("connection")??[]],ce=Xe(Q.get("rest")??[],
r),Ae=_t(K,te,r),Ue=(Q.get("told")?.length??0)+te.length,Ce=`Layout and bookkeeping: ${(0,U.hS)(oe.length,"change")}`;return[...Xe(Q.get("item")??[],r),...E("Connections",Ae,{noun:"connection",changes:Ue}),
...Ae.length===0?ce:E("Elsewhere in the file",ce),...E(Ce,Ot(oe,t,r),{folded:!0})]}function vt(t,{labelOf:r}){return t.some(h=>h.type==="item"||h.type==="member"&&r(h.key)!==void 0)}function ut({base:t,
head:r}){return{kind:"modified",path:[],from:at(t),to:at(r)}}function at(t=""){return{type:"string",id:0,text:JSON.stringify(t)}}function it({base:t,head:r,text:h,status:I,changes:K}){const ee=I==="re\
moved"?"removed":"added",Q=(te,ce)=>{const Ae=(0,W.Vg)(te,()=>{});return!(ce.length<3&&Ae.length>0&&Ae.every(Ce=>Ce.value.type==="object"))&&(ce.length>0||te.type!=="object")?[{kind:ee,path:ce,value:te}]:
Ae.flatMap(({step:Ce,value:Be})=>Ce.type==="member"?Q(Be,[...ce,Ce]):[{kind:ee,path:[...ce,Ce],value:Be}])},oe=t??r??(h&&at(h.base??h.head));return oe?Q(oe,[]):K}function _t(t,r,h){const I=new Map(r.map(
Q=>["value"in Q&&Q.value,Q])),K=xt(t,I),ee=be(K.map(Q=>lt(Q,h)));return K.map(([{item:Q}],oe)=>{const te=I.get(Q),{line:ce,under:Ae=()=>""}=te?_e(te,h):{line:""};return A(`${ee[oe]}${Ae(0)===""?ce:""}`,
{under:Ae})})}function xt(t,r){const h={added:new Map,removed:new Map};return t.flatMap(I=>{const{kind:K,source:ee,target:Q,item:oe}=I;if(K==="rewired"||r.has(oe))return[[I]];const te=h[K].get(ee),ce=te??
[I];return te&&te.push(I),h[K].delete(ee),h[K].set(Q,ce),te?[]:[ce]})}function lt(t,r){const[{kind:h,source:I,target:K,was:ee}]=t,Q=Ae=>`**${Ee(Ae.label,r)}**`,oe=Ae=>Ae===""?"":` (${Ee(Ae,r)})`,te=t.
map(Ae=>` \u2192 ${Q(Ae.target)}${oe(Ae.label)}`),ce=ee?.target===K?oe(ee.label)||" without a label":ee&&` ${Q(ee.target)}`;return`- ${q[h]} ${Q(I)}${te.join("")}${ce===void 0?"":`, was${ce}`}`}function Ot(t,r,h){
return[...(0,d.$z)((0,g.lY)(t,r),K=>K.kind+Oe(K,h)).values()].flatMap(K=>{const ee=K.map(ce=>_e(ce,h));if(K.length<De||(0,g.a2)(K[0].path)===0||ee.some(({under:ce})=>ce))return Xe(K,h);const Q=we(K,h),
oe=Fe(ee.map(({line:ce},Ae)=>`- ${Q[Ae]}${ce}`).join(`
`)),te=`- ${q[K[0].kind]} ${Oe(K[0],h)} of ${(0,U.hS)(K.length,"item")}`;return A(te,{changes:K.length,under:ce=>oe.length>ce?"":`
${oe}`})})}const ht="<!-- workflow-report -->",$t=6e4,pt=1e3;function ct(t){const{workflows:r,missing:h}=t,I=(0,J.lb)(t),ee=["changed","added","removed"].flatMap(te=>r.filter(ce=>ce.status===te)).map(
te=>{const ce=Ze(te.counts);return{workflow:te,changes:ce,parts:te.files.flatMap(Ae=>et(Ae,I))}}),Q=gt(t,I),oe=h===void 0?"":`\`${h}\` doesn't exist: it counts as empty.`;return({maxLength:te=$t,maxBytes:ce=1/0,
headings:Ae=!0,mark:Ue=!0}={})=>{const Ce=ee.map(({workflow:Qe,...nt})=>A(wt(Qe,I,Ae),nt)),Be=A(oe,{parts:[...E("",Ce,{noun:"workflow"}),...Q]}),Ge=Ue?`${ht}
`:"";for(let Qe=Math.min(te,ce);;){const nt=[Ge,...i(Be,Qe-Ge.length-1),`
`],ft=ce===1/0?0:Buffer.byteLength(nt.join(""));if(ft<=ce||Qe<pt)return nt;Qe=Math.floor(Qe*ce*.99/ft)}}}function mt(t,r){return t.length<=3e3&&t.split(`
`).length<=50?t:`<details><summary>${r}</summary>

${t}
</details>
`}function wt({name:t,status:r,counts:h},I,K){const ee=K?"### ":"",Q=t===void 0?void 0:Ee(t,{mask:I});return r==="added"||r==="removed"?`${ee}${q[r]} ${Q===void 0?"Workflow":`${Q}: workflow`} ${r}`:K?
`${ee}${Q===void 0?"":`${Q}: `}${(0,M.cq)(h)}`:""}function gt({workflows:t,notCompared:r=[]},h){const I=(Q,oe)=>{const te=Q.flatMap(ce=>ce===void 0?[]:[Ee(ce,{mask:h})]).join(", ");return Q.length===0?
[]:[A(oe(te),{least:oe((0,U.hS)(Q.length,"workflow"))})]},K=t.flatMap(({name:Q,status:oe})=>oe==="unchanged"?[Q]:[]),ee=t.flatMap(({name:Q,variablesCompared:oe})=>oe?[]:[Q]);return[...t.length===0?[A(
"No workflow was compared")]:[],...I(K,Q=>Q===""?"No changes":`${Q}: no changes`),...I(ee,Q=>`The environment variables${ee.length===t.length?"":` of ${Q}`} weren't compared, because one side is a fol\
der without \`env_variables.json\`.`),...I(r,Q=>`${Q}: not compared, because the step failed`)]}var yt=e(8725),Et=e(7487),St=e(2697),Mt=e(6584);async function At(t){const r=ct(t),h={"report.md":r(),"f\
ull-report.md":r({maxLength:1/0})};return(0,Et.n0)(await(0,St.N9)("the report",h)),r}const Tt=900*1024;function X(t,r,h,I){const K=Tt-Buffer.byteLength(h.join()),ee=t({headings:r,maxLength:1/0,maxBytes:K,
mark:!1}).join("");return I===void 0?ee:mt(ee,I)}function L(t){const r=(0,M.AS)(t);if(r.length===0)return;const h=r.slice(0,20).map(Mt.bY),I=r.length>20?` and ${(0,U.hS)(r.length-20,"more line")}`:"";
(0,yt.lm)(`No field matched ${h.join(", ")}${I} in ignore. Check the spelling.`)}}),682:((Y,ie,e)=>{e.d(ie,{H:()=>E,R:()=>D});var M=e(3024),U=e(532),W=e(5806),z=e(706),F=e(6584);function D(i,f){const u=[
"workflows","workflows-file"].filter(m=>i.text(m)!==""),[c]=u;if(c===void 0)return{targets:B(i,f),fromList:!1};u.length>1&&i.refuse("workflows-file","can't be combined with workflows");for(const m of[
"workflow-id","flow-id","name"])i.text(m)!==""&&i.refuse(m,`can't be combined with ${c}`);const b=c==="workflows"?i.lines(c):i.optional(c,P);return{targets:b===void 0?[]:A(i,c,b),fromList:!0}}function B(i,f){
const u=i.required("workflow-id",F.Fg),c=i.required("flow-id",F.Fg),b=i.optional("name",F.$q);return u===void 0||c===void 0?[]:[{name:b??i.parse("workflow-id",f+u,F.$q)??"",workflowId:u,flowId:c}]}function P(i){
const f=(0,F.EO)(i);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,M.readFileSync)(f))}catch(u){throw new Error(`can't be read: ${i}: ${(0,U.CQ)(u)}`)}}const N=(0,F.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,
"has commas between the words. Use spaces: name workflow-id flow-id"],(0,F.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${F.kH.source}`,"u")),[/^[^ ]+$/,([i])=>`(${(0,z.OX)(i,60)}) h\
as no IDs. Is the variable set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,i=""])=>`(${(0,z.OX)(i,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,
({input:i})=>`must be "name workflow-id flow-id", not ${(0,F.bY)(i)}`]);function A(i,f,u){const c=[],b=new Map,m=u.split(/\r\n|\n|\r/).map($=>$.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[
$,o]of m.entries()){const l=`${f} line ${$+1}`;if(!i.parse(l,o.join(" "),N))continue;const[y="",w="",g=""]=o;i.parse(`${l} name`,y,F.$q),i.parse(`${l} workflow-id`,w,F.Fg),i.parse(`${l} flow-id`,g,F.Fg);
const[R,d]=[(0,W.Sr)(y),`${w} ${g}`].map(n=>{const a=b.get(n);return a===void 0&&b.set(n,$+1),a});R!==void 0&&i.refuse(l,`has the name of line ${R}`),d!==void 0&&i.refuse(l,`has the IDs of line ${d}. \
Set the IDs of its own workflow, or remove the line`),c.push({name:y,workflowId:w,flowId:g})}return m.every($=>$.length===0)&&i.refuse(f,"names no workflow"),c}async function E(i,f,u){const c=[],b=i.entries(),
m=async()=>{for(const[$,o]of b)c[$]=await u(o)};return await Promise.all(Array.from({length:Math.min(f,i.length)},m)),c}}),6584:((Y,ie,e)=>{e.d(ie,{$J:()=>A,$q:()=>$,Do:()=>u,EO:()=>g,Fg:()=>f,bY:()=>d,
il:()=>P,kH:()=>D,or:()=>i,sJ:()=>B,sU:()=>b,tz:()=>o,yG:()=>N});var M=e(3024),U=e(6760),W=e(5806),z=e(7596),F=e(706);const D=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function B(n,a=D){
return[a,({input:S})=>`contains ${x(S)}. ${n}`]}function P(...n){return a=>{for(const[S,T]of n){const O=S.exec(a);if(O)throw new Error(typeof T=="string"?T:T(O))}return a}}function N(n){if(/^(true|True|TRUE|false|False|FALSE)$/.
test(n))return n.toLowerCase()==="true";throw new Error(`must be true or false, not ${d(n)}`)}function A(n,a=!1){return S=>{const T=Number(S);if((a?/^\d+$/:/^\d+(\.\d+)?$/).test(S)&&T>0&&T<=n)return T;
const O=n===1/0?"":` and at most ${n}`;throw new Error(`must be a ${a?"whole ":""}number above 0${O}, not ${d(S)}`)}}const E=P(B("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,
"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,n])=>`must not contain a query or a fragment. Set only the beginning of the address: "${n}"`],[/\/api\/public(\/|$)/i,
"must not contain /api/public, which the action adds"]);function i(n){return(0,z.o6)(E(n))}function f(n){if((0,z.eQ)(n))return n;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", no\
t ${d(n)}`)}const u=P(B("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,n])=>`begins with "${n}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret wi\
thout them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),c="is too long: at most 200 characters",b=P([new RegExp("\\p{C}","u"),({input:n})=>`must not contain control char\
acters: ${d(n)}`],[/.{201}/u,c]),m=P([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:n})=>`can't be a name: ${d(n)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:n})=>`must not end in \
.zip, which the action adds: ${d(n)}`],[/.{201}/u,c]);function $(n){const a=(0,W.x5)(m(n));if(a!==void 0)throw new Error(`can't be a name: ${d(n)} ${a}`);if(Buffer.byteLength(n)>240)throw new Error(c);
return n}function o(n){if(n!=="any"){if(/^[0-9a-f]{64}$/i.test(n))return n.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function l(){return(0,U.resolve)(process.env.
GITHUB_WORKSPACE??"")}const y=P([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,n])=>`begins with ${n}, which only a shell replace\
s. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function w(n){return(0,U.resolve)(l(),y(n))}function g(n){const a=w(n);if((0,M.existsSync)(a))return a;throw new Error(
R(n))}function R(n){const a=!(0,M.existsSync)(l())||(0,M.readdirSync)(l()).length===0;return`doesn't exist: ${d(n)}${a?". The workspace is empty: run actions/checkout before this step":""}`}function d(n){
const a=x(n);return`"${(0,F.OX)(n,60)}"${a===""?"":` with ${a}`}`}function x(n){const a=(n.match(new RegExp(D,"gu"))??[]).map(O=>O.codePointAt(0)??0),S=[...new Set(a)].map(O=>`U+${O.toString(16).toUpperCase().
padStart(4,"0")}`),T=S.length===1?"an invisible character":"invisible characters";return S.length===0?"":`${T} (${S.slice(0,5).join(", ")})`}}),1124:((Y,ie,e)=>{e.d(ie,{AS:()=>B,Hq:()=>F,RG:()=>U,cq:()=>P,
cz:()=>W,xS:()=>z,xW:()=>D});var M=e(706);const U={type:"hidden"};function W(N){const A=E=>N.reduce((i,f)=>i+f[E],0);return{added:A("added"),modified:A("modified"),removed:A("removed")}}function z({status:N,
changes:A,references:E}){const i={added:0,modified:0,removed:0};if(N!=="modified")return{...i,[N]:1};if(A.length===0&&E.length===0)return{...i,modified:1};for(const{kind:f}of A)i[f==="added"||f==="rem\
oved"?f:"modified"]++;return i}function F({workflows:N}){return N.some(({status:A})=>A!=="unchanged")}function D({workflows:N}){return W(N.map(({counts:A})=>A))}function B({workflows:[N,...A]}){return N?.
unusedIgnores.filter(E=>A.every(({unusedIgnores:i})=>i.includes(E)))??[]}function P({modified:N,added:A,removed:E}){return Object.entries({modified:N,added:A,removed:E}).flatMap(([f,u])=>u===0?[]:[`${(0,M.
zD)(u)} ${f}`]).join(", ")||"no changes"}}),3436:((Y,ie,e)=>{e.d(ie,{Gg:()=>N,Ms:()=>c,Op:()=>f,PX:()=>i,Rk:()=>W,TH:()=>P,TN:()=>D,YD:()=>B,ZM:()=>F,dj:()=>$,e1:()=>u,eX:()=>z,jn:()=>E});var M=e(8142),
U=e(2899);const W=["id","_id","key","name"],z=["name","title","label","displayName"],F=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function D(o,l){if(o.type!=="obj\
ect")return;const y=o.members.get(l)??o.matchOnly?.get(l);return y&&E(y)&&/^("[^"]|[-\d])/.test(y.text)?y.text:void 0}function B(o){return o.type==="object"?[...o.members.keys()]:[]}function P(o){return A(
o,["id","_id","key"])??A(o,B(o).sort().filter(l=>F.test(l)))}function N(o){return A(o,z)}function A(o,l){const y=l.find(w=>D(o,w)!==void 0);return y&&D(o,y)}function E(o){return o.type==="string"||o.type===
"literal"}function i(o){return o===void 0?[]:E(o)?[u(o.text)]:(o.type==="array"?o.items:[...o.members.values()]).flatMap(i)}function f(o,l,y){return y&&W.includes(o)&&E(l)}function u(o){return o.startsWith(
'"')?o.includes("\\")?JSON.parse(o):o.slice(1,-1):o}class c{#t;#e;#n;#o=new Map;#r=new Map;#s=0;constructor(l,y=w=>{}){this.#t=l,this.#e=l.lines.length===0,this.#n=y}read(l){const{fields:y,orders:w}=this.#t,
g=R=>(0,U.pi)(y,R,this.#n);return(0,M.q)(l,void 0,{enter:(R,d="")=>this.#e?void 0:{key:d,outer:R},scalar:R=>this.scalar(R),array:(R,d)=>{const x=R.length>0&&g({key:"",outer:d});return this.array(x?[]:
R,(0,U.pi)(w,d,this.#n))},object:(R,d)=>{let x;for(const[n,a]of y.size===0?[]:R)g({key:n,outer:d})&&(R.delete(n),W.includes(n)&&(x=(x??new Map).set(n,a)));return this.object(R,x)}})}scalar(l){let y=this.#o.
get(l);return y===void 0&&(y={type:l.startsWith('"')?"string":"literal",id:++this.#s,text:l},this.#o.set(l,y)),y}array(l,y=!1){const w=y?l.toSorted((d,x)=>d.id-x.id):l;let g=w.length;for(const{id:d}of w)
g=m(g,d);const R=this.#i(g,{type:"array",id:this.#s+1,items:w,unordered:y});return this.#e?R:{type:"array",id:R.id,items:l,unordered:y}}object(l,y){let w=~l.size;for(const[R,{id:d}]of l)w=w+m(this.scalar(
R).id,d)|0;const g=this.#i(w,{type:"object",id:this.#s+1,members:l,matchOnly:y});return this.#e?g:{type:"object",id:g.id,members:l,matchOnly:y}}#i(l,y){for(let w=l;;w=w+1|0){const g=this.#r.get(w);if(g&&
b(g,y))return g;if(!g)return this.#r.set(w,y),this.#s++,y}}}function b(o,l){if(o.type==="array")return l.type==="object"||o.items.length!==l.items.length?!1:o.items.every(({id:y},w)=>y===l.items[w]?.id);
if(l.type==="array"||o.members.size!==l.members.size)return!1;for(const[y,{id:w}]of l.members)if(o.members.get(y)?.id!==w)return!1;return!0}function m(o,l){const y=Math.imul(o^o>>>15,739982445)^Math.imul(
l^l>>>16,73244475);return Math.imul(y^y>>>13,695872825)}function $(o){if(E(o))return o.text;if(o.type==="array"){const y=o.items.map($);return`[${(o.unordered?y.sort():y).join()}]`}return`{${Array.from(
o.members,([y,w])=>`${JSON.stringify(y)}:${$(w)}`).sort().join()}}`}}),9630:((Y,ie,e)=>{e.d(ie,{TA:()=>F,b6:()=>z,ol:()=>B});var M=e(4573),U=e(7598),W=e(3436);function z(P){return(0,M.isUtf8)(P)?P.toString():
void 0}function F(P,N,A){const E=/\.json$/i.test(P)?z(N):void 0;return E===void 0?void 0:A.read(E)}function D(P,N,A,E){if(N.equals(A))return!0;const i=new Interner(E),f=F(P,N,i);return f!==void 0&&f.id===
F(P,A,i)?.id}function B({files:P},N){const A=i=>(0,U.createHash)("sha256").update(i).digest("hex"),E=Array.from(P,([i,f])=>{const u=F(i,f,new W.Ms(N));return[i,A(u?(0,W.dj)(u):f)]});return A(JSON.stringify(
E.sort(([i],[f])=>i<f?-1:1)))}}),2614:((Y,ie,e)=>{e.d(ie,{I:()=>Te});var M=e(3436);const U=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,
/^\*$/],W=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,z="*",F=64;function D(de,ve){const we=B([]),Oe=[],_e=new Set([de,ve].flatMap(Se=>[...(0,M.PX)(Se),...E(Se)]));function $e(Se,pe,Me){
if((0,M.jn)(Se))A(Se.text,pe,Me);else if(Se.type==="object")ke(Se,pe,Me);else{const Re=Se.items.length>1&&Se.items.some(({type:Pe})=>Pe==="array");for(const[Pe,Le]of Se.items.entries())$e(Le,P(pe,"[]"),
{...Me,array:Se.items,...Re&&{slot:Pe}})}}function ke(Se,pe,{key:Me,array:Re,map:Pe,...Le}){let je=Le;if(Re!==void 0||Me!==void 0){const Ve={side:Le.side,value:Se,field:pe,outer:Le.place,key:Me,array:Re??
[]};je={...Le,place:Ve,map:Me===void 0?void 0:Pe},Oe.push(Ve)}const Fe=f(Se,_e),Je=je===Le&&(0,M.YD)(Se).some(Ve=>Pe?.members.has(Ve));for(const[Ve,et]of Se.members){const Ze=P(pe,Fe||Je?z:Ve);Je&&A(JSON.
stringify(Ve),Ze,je,et),(!Je||et.type==="array")&&$e(et,Ze,Fe?{...je,key:Ve,map:Se}:je)}}return $e(de,we,{side:"base"}),$e(ve,we,{side:"head"}),{root:we,places:Oe,find:u(Oe)}}function B(de){return{keys:de,
inner:new Map,texts:new Map,references:[]}}function P(de,ve){const we=de.inner.get(ve)??B([...de.keys,ve]);return de.inner.set(ve,we),we}function N(de,ve){return de?.inner.get(ve)??de?.inner.get(z)}function A(de,{
keys:ve,texts:we,references:Oe},{place:_e,slot:$e},ke){we.set(de,(we.get(de)??0)+1);const Se=de.startsWith('"')?de.length>2:W.test(ve.findLast(pe=>pe!=="[]")??"")&&/^\d+$/.test(de);_e&&Se&&Oe.push({text:de,
place:_e,slot:$e,value:ke})}function E(de){if((0,M.jn)(de))return[];const ve=de.type==="array"?de.items:[...de.members.values()];return[...ve.flatMap(E),...ve.some(i)?[]:(0,M.YD)(de)]}function i(de){return de.
type==="object"}function f({members:de},ve){const we=[...de.keys()].filter(Oe=>!W.test(Oe)&&ve.has(Oe));return we.length>0&&2*we.length>=de.size&&[...de.values()].every(i)}function u(de){const ve=new Map;
for(const we of de){const Oe=(_e,$e)=>{const ke=U.findIndex(Me=>Me.test(_e));if(ke<0)return;const Se=`${we.side} ${$e}`,pe=ve.get(Se)??[];pe[ke]=(pe[ke]??new Set).add(we),ve.set(Se,pe)};we.key!==void 0&&
Oe(z,JSON.stringify(we.key));for(const[_e,$e]of we.value.members)(0,M.jn)($e)&&Oe(_e,$e.text)}return(we,Oe)=>{const _e=ve.get(`${Oe.side} ${we}`)?.find($e=>$e);return _e&&_e.size<=F?c([..._e],Oe):void 0}}
function c(de,ve){const we=ve?de.filter(_e=>b(_e,ve)):de;if(we.length===0&&ve)return c(de,ve.outer);const Oe=we.length>1?we.filter(({value:_e})=>_e.members.size>2):we;return Oe.length===1?Oe[0]:void 0}
function b(de,ve){return de!==void 0&&(de===ve||b(de.outer,ve))}var m=e(5408);const $="source from origin src tail out".split(" "),o="target to dest destination head in".split(" "),l="next to goto tar\
get targets wire wires link links edge edges transition transitions connection connections",w=`${l} then else default on success failure fail error timeout case cases choice choices branch branches ou\
tgoing output outputs dest destination successor successors`.split(" "),g="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),R=`${l} runafter run_after depen\
dson depends_on needs requires previous outgoing [] * id node main`.split(" "),d="label title name condition if when event type relationship selectedRelationships".split(" "),x=60;function n(de,ve){const we=D(
de,ve),Oe=S(we.root).flatMap(Se=>T(Se,we)),_e=V(Oe),$e=_e.length>0?_e:re(Oe,we),ke=new Set($e.flatMap(({source:Se,target:pe})=>[Se.field,pe.field]));return{root:we.root,nodes:we.places.filter(({field:Se})=>ke.
has(Se)),edges:$e}}function a(de,ve){return de.flatMap(Oe=>Oe.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(Oe=>ve.includes(Oe.toLowerCase()))}function S(de){const ve=[de];for(const we of ve)ve.push(...we.
inner.values());return ve}function T(de,{find:ve}){const we=de.references.flatMap(Se=>{const pe=ve(Se.text,Se.place);return pe?[{...Se,field:de,target:pe}]:[]}),Oe=we.filter(({place:Se,target:pe})=>!b(
Se,pe)),_e=we.length/de.references.length,$e=_e>=.5&&O(de.references)-O(we)<=2;return(_e>=.9||$e&&a(de.keys.slice(-2),w))&&2*Oe.length>=we.length?[we]:[]}function O(de){return new Set(de.map(({text:ve})=>ve)).
size}function V(de){const ve=de.filter(we=>!we.some(({place:Oe,target:_e})=>_e.field===Oe.field));return[...(0,m.$z)(ve,([we])=>we?.place.field).values()].flatMap(we=>{const Oe=new Map(ne(we,$).map(_e=>[
_e.place,_e]));return ne(we,o).flatMap(_e=>{const $e=Oe.get(_e.place),ke=$e&&{source:$e.target,target:_e.target,links:[$e,_e]};return ke?[{...ke,label:ge(_e,_e.place,[]),item:_e.place.value}]:[]})})}function ne(de,ve){
return de.filter(([Oe])=>Oe&&a(Oe.field.keys.slice(-2),ve)).sort((Oe,_e)=>O(_e)-O(Oe))[0]??[]}function re(de,ve){const[we,Oe]=[[],[]],_e=new Set;for(const ke of de){const Se=ke.flatMap(Le=>ue(Le,ve)),
[pe]=Se;if(pe===void 0||10*Se.length<9*ke.length)continue;const Me=pe.link.field.keys.slice(pe.inside.field.keys.length),Re=Se.filter(({source:Le,inside:je})=>Le!==je);for(const{inside:Le}of Re)_e.add(
Le.key);const Pe=a(Me,g);if(!(!Pe&&Re.length===0&&!a(Me,w)))for(const{link:Le,source:je}of Se){const Fe=Le.place===je?void 0:Le.place,Je={label:ge(Le,Fe,Me),links:[Le],item:Fe?.value};Pe?Oe.push({source:Le.
target,target:je,...Je}):we.push({source:je,target:Le.target,...Je})}}const $e=we.length<Oe.length?Oe:we;return _e.size>1||O($e.flatMap(({links:ke})=>ke))>1?$e:[]}function ue(de,{find:ve}){for(let we=de.
place;we;we=we.outer){const Oe=ve(JSON.stringify(we.key),we),_e=[we,Oe].find($e=>$e?.field===de.target.field);if(_e)return[{link:de,source:_e,inside:we}]}return[]}function ge({slot:de,value:ve},we,Oe){
const _e=d.map(Se=>{const[pe,Me]=[we?.field.inner.get(Se),le(we?.value.members.get(Se))];return pe&&pe.texts.size+(pe.inner.get("[]")?.texts.size??0)>1||Me.includes(" ")?Me:""}),$e=Oe.filter(Se=>!R.includes(
Se.toLowerCase())),ke=de===void 0?[]:[`output ${de+1}`];return[le(ve),..._e].find(Se=>Se!=="")??[...$e,...ke].join(", ")}function le(de){const we=(de?.type==="array"?de.items:[de]).flatMap(Oe=>Oe?.type===
"string"&&(0,M.e1)(Oe.text).trim()||[]).join(", ");return we.length>x?"":we}var v=e(3499),k=e(1345),G=e(8132),s=e(706);const _={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},j={added:"\
fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},p={same:"-->",added:"==>",removed:"\
-.->"},C=40,J=500,q=5e4,H=40,Z=6;function se(de,ve,{isWhole:we,hide:Oe}){const _e=({status:pe})=>we||pe!=="same",$e=new Set([...de.filter(_e),...ve.filter(_e).flatMap(ae)]),ke=ve.filter(pe=>ae(pe).some(
_e)).flatMap(ae);if($e.size===0)return{};for(const pe of[new Set([...$e,...ke]),$e]){const Me=ve.filter(Pe=>ae(Pe).every(Le=>pe.has(Le)));if(pe.size>C||Me.length>J)continue;const Re=fe(de.filter(Pe=>pe.
has(Pe)),Me,Oe);if(Re.length<=q)return{picture:Re}}return{note:`The picture is left out: it would have ${$e.size>C?(0,s.hS)($e.size,"node"):"too many connections"}.`}}function ae({source:de,target:ve}){
return[de,ve]}function fe(de,ve,we){const Oe=new Map(de.map(($e,ke)=>[$e,`n${ke+1}`])),_e=de.map($e=>`  ${Oe.get($e)}["${_[$e.status]}${xe(we($e.label))||"?"}"]`);for(const{source:$e,target:ke,label:Se,
status:pe}of ve){const Me=`${_[pe]}${xe(we(Se))}`.trim();_e.push(`  ${Oe.get($e)} ${p[pe]}${Me===""?"":`|"${Me}"|`} ${Oe.get(ke)}`)}for(const[$e,ke]of Object.entries(j)){const Se=de.filter(pe=>pe.status===
$e).map(pe=>Oe.get(pe));Se.length>0&&_e.push(`  classDef ${$e} ${ke}`,`  class ${Se.join()} ${$e}`)}return[`flowchart ${me(de,ve)>Z?"TD":"LR"}`,..._e].join(`
`)}function me(de,ve){const we=new Set(ve.map(({target:$e})=>$e)),Oe=de.filter($e=>!we.has($e)),_e=new Map((Oe.length>0?Oe:de.slice(0,1)).map($e=>[$e,1]));for(const[$e,ke]of _e)for(const{source:Se,target:pe}of ve)
Se===$e&&!_e.has(pe)&&_e.set(pe,ke+1);return Math.max(..._e.values())}function xe(de){return(0,G.RK)((0,G.Jj)(de.replace(/\s+/g," ").trim(),H)).replace(Ie,ve=>ve==='"'?"#quot;":`#${ve.codePointAt(0)};`)}
const Ie=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,Ee="id _id identifier uuid".split(" "),he="* if when id name label title type key handle condition event relatio\
nships".split(" ");function Te(de,ve=we=>we){const we=de.head??de.base;if(we===void 0)return;const[Oe,_e]=[de.base??we,de.head??we],$e=(0,k.j9)([_e,Oe]),ke=n(Oe,_e),Se=De(de,ke,$e),pe=[...new Set(Se.values())].
sort((Fe,Je)=>Fe.rank-Je.rank),Me=We(ke,Se),Re=Me.filter(Fe=>Fe.status!=="same"),Pe=Ye(ke,Re);Xe(de,pe,$e,Pe);const Le=new Map(Me.map(({item:Fe,source:Je,target:Ve})=>[Fe,`${Je.label} \u2192 ${Ve.label}`])),
je=Fe=>Fe.filter(({status:Je})=>Je!=="removed").length;return{...se(pe,Me,{isWhole:de.status!=="modified",hide:ve}),connections:ze(Re),size:{nodes:je(pe),connections:je(Me)},tells:Pe,labelOf:$e.labelOf,
endsOf:Fe=>Le.get(Fe)}}function be({side:de}){return de==="head"}function ye(de){return de&&[de.key,ye(de.outer)]}function De({matches:de},{nodes:ve},we){const Oe=Re=>Re.key===void 0?`${Re.value.id}`:
JSON.stringify(ye(Re)),_e=new Map(ve.map((Re,Pe)=>[Re,Pe])),$e=(0,m.$z)(ve.filter(be),Oe),ke=(0,m.$z)(de,({base:Re})=>Re.id),Se=Re=>{const Pe=ke.get(Re.value.id)?.shift();return(Pe&&$e.get(`${Pe.head.
id}`)?.shift())??$e.get(Oe(Re))?.shift()},pe=new Map;let Me=0;for(const Re of ve){if(pe.has(Re))continue;const Pe=be(Re)?Re:Se(Re);Me=(Pe&&_e.get(Pe))??Me+1e-6;const Le=Pe===void 0?"removed":Pe===Re?"\
added":"same",je=Pe??Re,Fe={label:Ke(je,we),status:Le,rank:Me,place:je,old:Le==="same"?Re:void 0};pe.set(Re,Fe).set(je,Fe)}return pe}function Ke({key:de,value:ve,array:we},Oe){const[_e,$e,...ke]=["typ\
e","componentType",...ve.members.keys()].map(pe=>(0,M.TN)(ve,pe)),[Se="?"]=[_e,$e,(0,M.TH)(ve),...ke].filter(pe=>pe!==void 0);return de??Oe.nameOf(ve,we)??(0,M.e1)(Se)}function We({edges:de},ve){const we=de.
flatMap(pe=>{const[Me,Re]=[ve.get(pe.source),ve.get(pe.target)];return Me&&Re?[{...pe,source:Me,target:Re,status:be(pe.source)?"added":"removed"}]:[]}),Oe=({source:pe,target:Me,label:Re})=>`${pe.rank}\
 ${Me.rank} ${Re}`,_e=(0,m.$z)(we,({status:pe})=>pe),$e=(0,m.$z)(_e.get("removed")??[],Oe);return[...(_e.get("added")??[]).map(pe=>$e.get(Oe(pe))?.pop()?{...pe,status:"same"}:pe),...[...$e.values()].flat()].
sort((pe,Me)=>pe.source.rank-Me.source.rank||pe.target.rank-Me.target.rank)}function ze(de){const ve=new Map;for(const we of["target","label"]){const Oe=_e=>`${_e.source.rank} ${we==="label"?_e.label:
_e.target.rank}`;for(const[_e,$e,...ke]of(0,m.$z)(de,Oe).values()){if(!_e||!$e||ke.length>0||_e.status===$e.status)continue;[_e.source,_e.target,$e.target].every(({old:pe})=>pe)&&!ve.has(_e)&&!ve.has(
$e)&&ve.set(_e,$e).set($e,_e)}}return de.flatMap(we=>{const Oe=ve.get(we);return Oe&&we.status==="removed"?[]:[{...we,kind:Oe?"rewired":we.status,was:Oe}]})}function Ye({root:de,nodes:ve},we){const Oe=new Set(
we.flatMap(pe=>pe.links.map(({field:Me})=>Me))),_e=new Set(we.map(({item:pe})=>pe)),$e=new Set([de,...ve.map(({field:pe})=>pe)]),ke={added:new Set,removed:new Set};for(const pe of we){const Me=[pe.source.
label,pe.target.label,...pe.label.split(", ")].map(Re=>JSON.stringify(Re));for(const Re of[...Me,...pe.links.map(Pe=>Pe.text)])ke[pe.status].add(Re)}function Se(pe,Me,Re){if(Me===void 0||$e.has(Me))return[
{text:Re,field:de}];const Pe=Me.keys.at(-1)===z?[{text:JSON.stringify(Re),field:Me}]:[];if("text"in pe)return[...Pe,{text:pe.text,field:Me}];const Le="members"in pe?[...pe.members]:[],je="items"in pe?
pe.items.map(Fe=>["[]",Fe]):Le;return[...Pe,...je.flatMap(([Fe,Je])=>Se(Je,N(Me,Fe),Fe))]}return({path:pe,...Me})=>{const Re=pe.map(je=>je.type==="member"?je.key:"[]"),Pe=pe.some(je=>je.type==="item"&&
_e.has(je.item)),Le=(je,Fe)=>{const Je=Se(je,Re.reduce(N,de),`${Re.at(-1)}`),Ve=Je.some(({field:Ze})=>Oe.has(Ze)),et=({text:Ze,field:tt})=>{if(Oe.has(tt))return Fe.has(Ze);const rt=`${tt.keys.findLast(
ot=>ot!=="[]")}`;return Ee.includes(rt)||Fe.has(Ze)&&a([rt],he)||Ve&&qe(Ze,tt)};return(Ve||Pe)&&Je.every(et)};return Me.kind==="modified"?Le(Me.from,ke.removed)&&Le(Me.to,ke.added):"value"in Me&&Le(Me.
value,ke[Me.kind])}}function qe(de,{texts:ve}){const we=ve.get(de)??0,Oe=[...ve.values()].reduce((_e,$e)=>_e+$e,0);return we>2&&2*we>Oe&&/^"?[\w.-]{0,30}"?$/.test(de)}function Xe(de,ve,{componentOf:we},Oe){
const _e=(0,v.pi)(de),$e=ve.flatMap(pe=>{const{value:Me,array:Re}=pe.place,Pe=(0,k.qU)(Me)===void 0?we(Me,Re):void 0;return[Me.id===pe.old?.value.id?void 0:Me,Pe].map(Le=>({owner:Le,node:pe}))}),ke=(0,m.
$z)($e,({owner:pe})=>pe);ke.delete(void 0);const Se=new Map(de.matches.map(({path:pe,head:Me})=>[pe.at(-1),Me]));for(const pe of de.changes){if(Oe(pe)||_e(pe))continue;const Me=pe.path.map(Pe=>Se.get(
Pe)).reverse(),Re=["value"in pe&&pe.value,...Me].find(Pe=>ke.has(Pe));for(const{node:Pe}of ke.get(Re)??[])Pe.status==="same"&&(Pe.status="modified")}}}),2899:((Y,ie,e)=>{e.d(ie,{K$:()=>M,pi:()=>W,wo:()=>U});
const M=U("");function U(D){const B=new Set,[P,N]=[new Map,new Map];for(const[A,E]of D.split(/\r\n|\r|\n/).entries()){const i=E.trim();if(i===""||i.startsWith("#"))continue;const[f,u]=i.endsWith("[]")?
[i.slice(0,-2),N]:[i,P],c=f.split(".").reverse(),b=z(f);if(c.includes(""))throw new Error(`has an empty key in line ${A+1} (join keys by single dots)`);if(c.every(m=>m==="*"))throw new Error(`has only\
 * in line ${A+1}, which would ignore everything (name a key)`);B.add(i),u.set(b,[...u.get(b)??[],{line:i,keys:c}])}return{lines:[...B],fields:P,orders:N}}function W(D,B,P){if(D.size===0||B===void 0)return!1;
const N=["*",z(B.key)].flatMap(A=>D.get(A)??[]).filter(({keys:A})=>F(B,A));for(const{line:A}of N)P(A);return N.length>0}function z(D){return D.slice(D.lastIndexOf(".")+1)}function F(D,B){if(D===void 0||
B.length===0)return B.length===0;const P=B[0]==="*"?["*"]:D.key.split(".").reverse();return P.every((N,A)=>N===B[A])&&F(D.outer,B.slice(P.length))}}),2742:((Y,ie,e)=>{e.d(ie,{OD:()=>_,qy:()=>G,Z:()=>j,
yR:()=>s});var M=e(3436),U=e(2899),W=e(1345);function z(p,C){const J=C.size===0?void 0:C.get(JSON.stringify(p));return J===void 0?p:(0,M.e1)(J)}function F({base:p,head:C}){return p===C?[]:M.Rk.flatMap(
J=>{const[q,H]=[(0,M.TN)(p,J),(0,M.TN)(C,J)];return q!==H&&q?.startsWith('"')&&H?.startsWith('"')?[[q,H]]:[]})}function D(p,C){const J=new Map;for(const[H,Z]of p)J.set(H,(J.get(H)??new Set).add(Z));const q=([
H,Z])=>J.get(H)?.size===1&&C.base.get(H)===1&&C.head.get(Z)===1;return new Map(p.filter(q))}function B(p){const C=J=>{const q=new Map,H=(Z,se)=>{if(Z.type==="array")for(const fe of Z.items)H(fe,!0);if(Z.
type!=="object")return;const ae=se?[Z.id,...M.Rk.flatMap(fe=>(0,M.TN)(Z,fe)??[])]:[];for(const fe of new Set(ae))q.set(fe,(q.get(fe)??0)+1);for(const fe of Z.members.values())H(fe,!1)};for(const Z of p)
H(Z[J],!1);return q};return{base:C("base"),head:C("head")}}function P(p,C,J){const q={element:new Map,member:new Map};function H(se,ae){if(C.size===0&&!J)return se;if((0,M.jn)(se))return p.scalar(C.get(
se.text)??se.text);const fe=q[ae?"element":"member"],me=fe.get(se.id)??Z(se,ae);return fe.set(se.id,me),me}function Z(se,ae){if(se.type==="array"){const me=se.items.map(xe=>H(xe,!0));return p.array(me,
se.unordered)}const fe=new Map;for(const[me,xe]of se.members)(0,M.Op)(me,xe,ae)?J||fe.set(me,xe):fe.set(z(me,C),H(xe,!1));return p.object(fe)}return(se,ae=!1)=>H(se,ae).id}function N(p,C){const J={base:P(
p,C,!0),head:P(p,new Map,!0)};return{interner:p,renames:C,follow:P(p,C,!1),bare:J}}var A=e(5408);const E=.4,i=.9,f=4e4,u=4,c=/^(""|0|true|false|null)$/,b=.25,m=-1,$=new Set([...M.eX,"type"]);function o(p,C,J){
const{compare:q,shareRare:H}=w(p,J),Z=l(p,C),se=y(p);return ae=>(fe,me)=>{const xe=(0,A.qc)(fe,me),Ie=xe.reduce((be,{base:ye,head:De})=>be+ye.length*De.length,0),Ee=be=>Ie>f?[...H(be),...(0,A.O6)(C,be).
flatMap(A.yU)]:be.base.flatMap(ye=>be.head.map(De=>({base:ye,head:De}))),he=xe.flatMap(Ee).flatMap(be=>{const ye=q(be);return(ae>0&&se(be)?q(be,()=>1)>=i:ye>=ae)?[{pair:be,alike:ye,distance:Z(be)}]:[]});
he.sort((be,ye)=>ye.alike-be.alike||be.distance-ye.distance);const Te=new Set;return he.flatMap(({pair:be})=>Te.has(be.base)||Te.has(be.head)?[]:(Te.add(be.base).add(be.head),[be]))}}function l({base:p},C){
const J=new Map((0,A.Ms)(C).map(Z=>[Z.base.index,Z.head.index-Z.base.index]));let q=0;const H=p.map(({index:Z})=>(q=J.get(Z)??q,Z+q));return Z=>Math.abs((H[Z.base.index]??0)-Z.head.index)}function y({
base:p,head:C}){const J=({item:se})=>[(0,M.TH)(se),(0,M.Gg)(se)],[q,H]=[new Set(p.flatMap(J)),new Set(C.flatMap(J))],Z=(se,ae)=>J(se).every(fe=>fe!==void 0&&!ae.has(fe));return se=>Z(se.base,H)&&Z(se.
head,q)}function w(p,{renames:C,follow:J}){const q=new Map,H=new Set;function Z(Ee){const he=q.get(Ee)??q.size;return he===q.size&&q.set(Ee,he),he}function se(Ee,he){const Te=new Set,be=(ye,De,Ke)=>{if((0,M.
jn)(ye)||(ye.type==="array"?ye.items.length:ye.members.size)===0){const We=Z(`${De}=${he==="base"?J(ye):ye.id}`);Te.add(We),(!(0,M.jn)(ye)||c.test(ye.text))&&H.add(We)}else if(ye.type==="array")for(const We of ye.
items)be(We,Z(`${De}[]`),!0);else for(const[We,ze]of ye.members)De===m&&(0,M.jn)(ze)&&$.has(We)||(0,M.Op)(We,ze,Ke)||be(ze,Z(`${De}.${he==="base"?z(We,C):We}`),!1)};return be(Ee,m,!0),Te}const ae=new Map,
fe=new Map,me=Ee=>ae.get(Ee)??new Set;for(const Ee of["base","head"]){for(const he of p[Ee])ae.set(he,se(he.item,Ee));for(const[he,Te]of(0,W.Vn)(p[Ee].flatMap(be=>[...me(be)]))){const be=(H.has(he)?b:
1)/Te;fe.set(he,Math.min(fe.get(he)??1,be))}}const xe=Ee=>fe.get(Ee)??0,Ie=Ee=>[...me(Ee)].filter(he=>xe(he)>=1/u);return{compare({base:Ee,head:he},Te=xe){const be=We=>{let ze=0;for(const Ye of We)ze+=
Te(Ye);return ze},[ye,De]=[me(Ee),me(he)],Ke=[...ye].filter(We=>De.has(We));return 2*be(Ke)/(be(ye)+be(De))||0},shareRare(Ee){const he=new Map;for(const Te of Ee.head)for(const be of Ie(Te))he.set(be,
[...he.get(be)??[],Te]);return Ee.base.flatMap(Te=>{const be=new Set(Ie(Te).flatMap(ye=>he.get(ye)??[]));return Array.from(be,ye=>({base:Te,head:ye}))})}}}function g(p,C,J){const q={base:(0,A.S3)([p]),
head:(0,A.S3)([C])};return Math.max(...(0,A.yU)(q).map(H=>w(q,J).compare(H)))}function R(p,C,J){let q=[],H=p;const Z=()=>H.base.length===0||H.head.length===0,se=(he,Te)=>{const be=Z()?[]:he(H,Te);be.length!==
0&&(q=q.concat(be),H=(0,A.FF)(H,be))},ae=he=>(Te,be)=>(0,A.O6)(q,Te).flatMap(ye=>he(ye,be)),fe=J||[...p.base,...p.head].some(({item:he})=>he.type==="object"),me=M.Rk.filter(he=>!(n(p.base,he)&&n(p.head,
he)));for(const he of a(me,p,C))se(A.kk,d(he));const xe=({item:he})=>he.id,Ie=({item:he},Te)=>Te==="base"?C.follow(he,!0):he.id;for(const he of C.renames.size>0?[Ie,xe]:[xe])se(ae(A.eV),he),fe&&se(A.kh,
he);if(fe&&!Z()){const[he]=a(T(p),p,C);he!==void 0&&se(A.kk,d(he));const Te=ye=>({item:De},Ke)=>x(De,C.bare[Ke],ye);se(ae(A.eV),Te(1)),se(A.kh,Te(3));const be=o(p,q,C);for(const ye of[...M.eX,"key"])se(
be(0),d(ye));se(be(E),({item:ye})=>ye.type==="object"?(0,M.TN)(ye,"type")??"":void 0)}const Ee=he=>(0,M.Gg)(he)??(me.length<M.Rk.length?me.find(Te=>(0,M.TN)(he,Te)):(0,M.TH)(he));return se(ae(A.kh),({
item:he})=>Ee(he)===void 0?"":void 0),q}function d(p){return({item:C})=>(0,M.TN)(C,p)}function x(p,C,J){return p.type!=="object"||[...p.members].filter(([H,Z])=>!(0,M.Op)(H,Z,!0)).length<J?void 0:C(p,
!0)}function n(p,C){const J=q=>p.every(({item:H,index:Z})=>(0,M.TN)(H,C)?.replaceAll('"',"")===`${q+Z}`);return p.length>1&&(J(0)||J(1))}function a(p,C,J){const q=p.map(Z=>({key:Z,pairs:(0,A.kk)(C,d(Z))})),
H=(Z,se)=>Z.every(({base:fe,head:me},xe)=>fe===se[xe]?.base&&me===se[xe]?.head)?0:S(se,J)-S(Z,J);return q.sort(({pairs:Z},{pairs:se})=>se.length-Z.length||H(Z,se)),q.map(({key:Z})=>Z)}function S(p,{interner:C,
renames:J,bare:q}){const H=p.map(({base:se,head:ae})=>({base:se.item,head:ae.item})),Z=P(C,new Map([...J,...H.flatMap(F)]),!0);return H.filter(({base:se,head:ae})=>[Z,q.head].some(fe=>fe(se,!0)===q.head(
ae,!0))).length}function T({base:p,head:C}){const J=(0,W.Vn)(C.flatMap(({item:Z})=>(0,M.YD)(Z))),q=Z=>2*(J.get(Z)??0)>C.length&&!M.Rk.includes(Z)&&Z!=="type",H=[...J.keys()].filter(Z=>q(Z)&&O(p,Z)&&O(
C,Z)).sort();return[...H.filter(Z=>M.ZM.test(Z)),...H]}function O(p,C){const J=p.flatMap(({item:H})=>(0,M.TN)(H,C)??[]).filter(H=>H.startsWith('"'));if(J.length<2||2*J.length<=p.length||new Set(J).size<
J.length)return!1;const q=new Set(p.flatMap(({item:H})=>M.Rk.map(Z=>(0,M.TN)(H,Z))));return 2*J.filter(H=>q.has(H)).length<J.length}const V=8,ne=.5;function re(p,C,J,q){const H=Ee=>p[Ee].flatMap(Te=>[
Te,...ue(Te,q)]).filter(({path:Te,value:be})=>Te.at(-1)?.type==="item"&&J[Ee].get(be.id)===1),Z={bases:new Set,heads:new Map};let se={base:H("base"),head:H("head")};const ae=(Ee,he)=>{const Te=(0,A.kk)(
se,Ee).filter(({base:be,head:ye})=>be.arrays!==ye.arrays&&he(be.value,ye.value));for(const{base:be,head:ye}of Te)Z.bases.add(be.value),Z.heads.set(ye.value,be);se=(0,A.FF)(se,Te)},fe=(Ee,he)=>(0,M.TN)(
Ee,"type")===(0,M.TN)(he,"type"),me=(Ee,he)=>fe(Ee,he)&&g(Ee,he,C)>=ne,xe=(Ee,he)=>(J[he].get(Ee??"")??0)<2,Ie=(Ee,he)=>xe(Ee,he)?Ee:void 0;return ae(({value:Ee},he)=>Ie((0,M.TH)(Ee),he),(Ee,he)=>((0,M.
TH)(Ee)?.length??0)>=V||me(Ee,he)),ae(({value:Ee},he)=>Ie((0,M.Gg)(Ee),he),me),ae(({value:Ee},he)=>xe((0,M.TH)(Ee),he)?x(Ee,C.bare[he],3):void 0,fe),Z}function ue({value:p,path:C},J){return(0,W.Vg)(p,
J).flatMap(q=>{if((0,M.jn)(q.value))return[];const H={value:q.value,path:[...C,q.step]};return[H,...ue(H,J)]})}function ge(p,C,J,q){const H=[],Z=[],se=[],ae=[],fe={base:[],head:[]};function me({base:be,
head:ye},De,Ke){Ke==="element"&&ae.push(...F({base:be,head:ye})),(Ke==="element"||Ke==="member"&&be.type==="object"&&ye.type==="object")&&se.push({base:be,head:ye,path:De}),be.id!==ye.id&&(be.type==="\
array"&&ye.type==="array"?Te(be,ye,De):be.type==="object"&&ye.type==="object"?he({base:be,head:ye},De,Ke):Ke!=="own"&&(0,M.jn)(be)&&(0,M.jn)(ye)&&C.renames.get(be.text)===ye.text?Z.push({path:De,from:(0,M.
e1)(be.text),to:(0,M.e1)(ye.text)}):H.push({kind:"modified",path:De,from:be,to:ye}))}function xe({base:be,head:ye},De,Ke,We){be!==void 0&&ye!==void 0?me({base:be,head:ye},De,Ke):ye!==void 0&&!Ie(ye,De)?
(H.push({kind:"added",path:De,value:ye}),fe.head.push({value:ye,path:De,arrays:We}),J.heads.size>0&&Ee(ye,De)):be!==void 0&&!J.bases.has(be)&&(H.push({kind:"removed",path:De,value:be}),fe.base.push({value:be,
path:De,arrays:We}))}function Ie(be,ye){const De=J.heads.get(be);return De===void 0?!1:(H.push({kind:"moved",path:ye,from:De.path}),me({base:De.value,head:be},ye,"element"),!0)}function Ee(be,ye){for(const{
step:De,value:Ke}of(0,W.Vg)(be,q)){const We=[...ye,De];Ie(Ke,We)||Ee(Ke,We)}}function he(be,ye,De){for(const{key:Ke,from:We,...ze}of le(be,C)){const Ye=[...ye,{type:"member",key:Ke}];We!==Ke&&Z.push({
path:Ye,from:We,to:Ke});const qe=ze.base!==void 0&&(0,M.Op)(Ke,ze.base,De==="element");xe(ze,Ye,qe?"own":"member")}}function Te(be,ye,De){const Ke={base:(0,A.S3)(be.items),head:(0,A.S3)(ye.items)},We=R(
Ke,C,be.unordered&&ye.unordered).filter(Xe=>!J.bases.has(Xe.base.item)&&!J.heads.has(Xe.head.item)),ze=(0,W.Oe)(Ke,We,q),Ye=new Set((0,A.Ms)(We).map(Xe=>Xe.head.index)),qe=ze.filter(Xe=>Xe.base&&Xe.head&&
!Ye.has(Xe.index));qe.length>0&&!ye.unordered&&H.push({kind:"reordered",path:De,moved:qe.map(({step:Xe})=>Xe)});for(const{step:Xe,...de}of ze)xe(de,[...De,Xe],"element",Ke)}return me(p,[],"root"),{changes:H,
references:Z,matches:se,renames:ae,unmatched:fe}}function le({base:p,head:C},{renames:J,follow:q}){const H=new Map(p.members),Z=new Map,se=(fe,me)=>fe.id===me.id||q(fe)===me.id;for(const fe of[se,()=>!0])
for(const me of[xe=>xe,xe=>z(xe,J)])for(const[xe,Ie]of H){const Ee=me(xe),he=C.members.get(Ee);he===void 0||Z.has(Ee)||!fe(Ie,he)||(H.delete(xe),Z.set(Ee,{key:Ee,from:xe,base:Ie,head:he}))}for(const[fe,
me]of C.members)Z.has(fe)||Z.set(fe,{key:fe,from:fe,head:me});const ae=Array.from(H,([fe,me])=>({key:fe,from:fe,base:me}));return[...Z.values(),...ae].sort((fe,me)=>fe.key<me.key?-1:1)}const v={bases:new Set,
heads:new Map},k=5;function G(p,C){const J=new M.Ms(U.K$),[q,H]=[p,C].map(Z=>s(Z,J));return q&&H&&_([{base:q,head:H}],J)[0]}function s(p,C=new M.Ms(U.K$)){return/^\s*[[{]/.test(p)?C.read(p):void 0}function _(p,C){
const J=j(()=>B(p)),q=j(()=>(0,W.j9)([...p.map(({head:ae})=>ae),...p.map(({base:ae})=>ae)])),H=(ae,fe)=>q().componentOf(ae,fe);function Z(ae){const fe=N(C,ae);return p.map(me=>{const xe=ge(me,fe,v,H),
{base:Ie,head:Ee}=xe.unmatched;if(Ie.length===0||Ee.length===0)return xe;const he=re(xe.unmatched,fe,J(),H);if(he.heads.size===0)return xe;const Te=ge(me,fe,he,H);return Te.changes.filter(({kind:be})=>be===
"moved").length===he.heads.size?Te:xe})}let se=new Map;for(let ae=0;ae<k;ae++){const fe=Z(se),me=fe.flatMap(Ie=>Ie.renames),xe=me.length===0?new Map:D(me,J());if(se.size===xe.size&&[...se].every(([Ie,
Ee])=>xe.get(Ie)===Ee)){if(fe.some(({changes:Ie})=>Ie.length>0))return fe;break}se=xe}return Z(new Map)}function j(p){let C;return()=>(C??={value:p()},C.value)}}),3499:((Y,ie,e)=>{e.d(ie,{a2:()=>m,gN:()=>u,
lY:()=>$,pi:()=>f,rL:()=>c});var M=e(3436),U=e(2742);const W=i(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),z=["x","y"],F=i("w h width height left top zoom"),
D=[["x"],["position"],["left","top"]],B=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,P=i("_?id uuid guid identifier instanceIdentifier \
instanceId groupId"),N=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,A=i("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),E=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
B],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[A,/^\d{1,15}$/],[A,N]];function i(w){return new RegExp(`^(${w.replaceAll(" ","|")})$`,"i")}function f({base:w,head:g}){const R={base:(0,U.
Z)(()=>new Set((0,M.PX)(w))),head:(0,U.Z)(()=>new Set((0,M.PX)(g)))};return d=>{const{kind:x,path:n}=d;if(x==="reordered"||x==="moved")return!1;const[a,S=a]=x==="modified"?[d.from,d.to]:[d.value];if(b(
n)&&y(a)&&y(S))return!0;if(x!=="modified"||a.type!==S.type||!("text"in a)||!("text"in S))return!1;const[T,O,V]=[l(n.at(-1)),(0,M.e1)(a.text),(0,M.e1)(S.text)],ne=ue=>ue.test(O)&&ue.test(V);return E.some(
([ue,ge])=>ue.test(T)&&ne(ge))?!0:n.at(-2)?.type!=="member"&&P.test(T)&&ne(N)&&!R.head().has(O)&&!R.base().has(V)}}function u(w){return N.test(w)||B.test(w)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(w)}function c(w,g){
return P.test(w)&&(0,M.jn)(g)||(W.test(w)||z.includes(w))&&y(g)}function b(w){if(w.slice(m(w)).some(x=>W.test(l(x))))return!0;const[g,R]=[w.at(-2),l(w.at(-1))],d=g?.type==="item"&&g.item.type==="objec\
t"?g.item.members:void 0;return z.includes(R)||F.test(R)&&D.some(x=>x.every(n=>d?.has(n)))}function m(w){return w.findLastIndex(({type:g})=>g==="item")+1}function $(w,{matches:g}){const R=new Map(g.map(
x=>[x.path.at(-1),x])),d=new Map;for(const x of w){const n=m(x.path),[a,S]=[x.path[n-1],x.path[n]],T=z.includes(l(S)),O=T?z:W.test(l(S))?[l(S)]:[],[V,ne]=[o(R.get(a)?.base,O),o(R.get(a)?.head,O)],re=[
...x.path.slice(0,n),{type:"member",key:O.join(", ")}];V&&ne?d.set(T?a:S,{kind:"modified",path:re,from:V,to:ne}):d.set(x,x)}return[...d.values()]}function o(w,g){const R=w?.type==="object"?g.flatMap(d=>w.
members.get(d)??[]):[];if(!(R.length<g.length))return R.length>1?{type:"array",id:0,items:R,unordered:!1}:R[0]}function l(w){return w?.type==="member"?w.key:""}function y(w){if(w.type==="literal")return/\d/.
test(w.text);const g=w.type==="array"?w.items:w.type==="object"?[...w.members.values()]:[];return g.length>0&&g.every(y)}}),1345:((Y,ie,e)=>{e.d(ie,{Oe:()=>u,Vg:()=>c,Vn:()=>o,j9:()=>P,qU:()=>N});var M=e(
3436),U=e(5408);const W=/group|parent|folder|owner/i,z=/^(locale|locales|localeData|i18n|translations)$/,F=/^(data|node)$/,D=/(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i,B=40;function P(y){
const w=y.map(f),g=n=>w.find(a=>a.get(n))?.get(n);function R(n,a){for(const S of(0,M.YD)(n).sort()){if(W.test(S))continue;const T=(0,M.TN)(n,S),O=S!=="type"?T:T&&/^"\w+:/.test(T)?T.replace(/\w+:/,""):
void 0,V=O===void 0?void 0:g(O);if(V===void 0||V.item===n||N(V.item)===void 0)continue;const ne=w.some(re=>{const ue=re.get(O??"");return ue&&(ue.array===a||i(a,ue.item))});if(S==="type"||!ne)return V.
item}}function d(n,a){const S=(0,M.Gg)(n);return N(n)??N(R(n,a))??(S&&(0,M.e1)(S))}function x(n){const a=/\d/.test(n)?g(n):void 0,S=a&&d(a.item,a.array);return S!==void 0&&JSON.stringify(S)!==n?S:void 0}
return{componentOf:R,nameOf:d,labelOf:x}}function N(y){const w=y&&((0,M.TN)(y,"name")??A(y));return w&&(0,M.e1)(w)}function A(y){for(const[w,g]of y.type==="object"?y.members:[]){const d=(z.test(w)&&g.
type==="object"?["en",...[...g.members.keys()].sort()]:[]).map(a=>(0,M.TN)(E(g,a)??g,"name")),x=F.test(w)?[...M.eX.map(a=>(0,M.TN)(g,a)),(0,M.TN)(g,"display_name"),A(g)]:[],n=[...d,...x].find(a=>a!==void 0);
if(n!==void 0)return n}}function E(y,w){return y.type==="object"?y.members.get(w):void 0}function i(y,w){return(w.type==="object"?[...w.members.values()]:[]).some(R=>R.type==="array"&&R.items===y)}function f(y){
const w=new Map,g=R=>{if(R.type==="object")for(const d of R.members.values())g(d);if(R.type==="array")for(const d of R.items){const x=(0,M.YD)(d).filter(a=>M.ZM.test(a)),n=new Set(x.flatMap(a=>(0,M.TN)(
d,a)??[]));for(const a of n)w.set(a,w.has(a)?void 0:{item:d,array:R.items});g(d)}};return g(y),w}function u(y,w,g){const R=(0,U.FF)(y,w),d=[...R.base.map(n=>({...n,base:n.item})),...w.map(({base:n,head:a})=>({
...a,base:n.item,head:a.item})),...R.head.map(n=>({...n,head:n.item}))],x=$(d,g);return d.map(n=>({...n,step:b(n,x.get(n))})).sort(m)}function c(y,w){return y.type==="object"?Array.from(y.members,([R,
d])=>({step:{type:"member",key:R},value:d})):(y.type==="array"?u({base:[],head:(0,U.S3)(y.items)},[],w):[]).flatMap(({step:R,head:d})=>d?[{step:R,value:d}]:[])}function b({item:y,index:w},g){if(g===void 0)
return{type:"element",index:w,item:y};const R=l(y),d=R!==void 0&&R.length<=B&&!g.startsWith(R);return{type:"item",label:g,...d&&{hint:R},item:y}}function m({step:y},{step:w}){return y.type==="item"&&w.
type==="item"?y.label<w.label?-1:1:y.type==="element"&&w.type==="element"?y.index-w.index:y.type==="item"?-1:1}function $(y,w){const g=new Map,R=new Set;let d=y.filter(({item:O})=>(N(O)??(0,M.Gg)(O)??
(0,M.TH)(O))!==void 0);const x=O=>{const V=d.map(O),ne=o(V);d=d.filter((re,ue)=>{const ge=V[ue];return ge===void 0||ne.get(ge)!==1||R.has(ge)?!0:(R.add(ge),g.set(re,ge),!1)})};x(({item:O})=>N(O));const n=new Map(
d.map(O=>[O,N(O.item)??N(w(O.item,O.array))])),a=o([...n.values()]),S=O=>{const[V,ne]=[n.get(O),(0,M.Gg)(O.item)];return N(O.item)??(a.get(V)===1?V:void 0)??(ne&&(0,M.e1)(ne))},T=(O,V="")=>{const[ne,re]=[
(0,M.TH)(O.item),S(O)??l(O.item)],ue=ne&&(0,M.e1)(ne).replace(V,"");return re&&ue?`${re} (${ue})`:re??ue};return x(O=>S(O)??T(O,D)),x(O=>T(O,D)),x(O=>T(O)),x(O=>`${S(O)??l(O.item)??T(O)} [${O.index}${O.
head?"":", before"}]`),g}function o(y){const w=new Map;for(const g of y)w.set(g,(w.get(g)??0)+1);return w}function l(y){const w=(0,M.TN)(y,"type");return w?.startsWith('"')?(0,M.e1)(w):void 0}}),7856:((Y,ie,e)=>{
e.d(ie,{$C:()=>o,Wr:()=>g,_p:()=>l,lb:()=>u});var M=e(706),U=e(3436),W=e(2742);const z=8,F="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscriptio\
n)[-_. ]?key|cookie",D=new RegExp(`(?:${F}|(?:password|secret|apikey)s)$`),B=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,P=new RegExp(`^x?(?:${F})$`),N=/name|key|header|field/i,A=["value","values",
"default","defaultvalue"],E=/\{\{|\$\{|<%/,i="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",f=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,
`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${F}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${F})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`]))\
.{1,4000}?(?=\\1)`,`(?<=(?:${F})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${i}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${i}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${F}\
)(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(R=>new RegExp(R,"giu"));function u({workflows:R}){const d=new M.pO;for(const{secrets:n,files:a}of R){const S=a.flatMap(({base:T,head:O})=>[T,O].flatMap(g));for(const T of[...n,...S].flatMap(c))d.add(
T,b)}const x=new Map;return n=>{const a=x.get(n);if(a)return a;const S=[],T=ne=>(S.push(ne),M.v5),V={shown:f.reduce((ne,re)=>ne.replace(re,T),d.hide(n,T)),hidden:JSON.stringify(S)};return x.set(n,V),V}}
function c(R){return[R,R.replace(/^(?:bearer|basic|token) /i,""),...(0,U.PX)((0,W.yR)(R))]}function b(R){return R.length>=z&&!new RegExp("^\\p{L}+$","u").test(R)}function m(R){const d=$(R);return D.test(
d)&&!B.test(d)}function $(R){return R.toLowerCase().replace(/[^a-z]/g,"")}function o(R,d,x){if(y(d))return!1;if(m(R))return w(d)||P.test($(R));const n=a=>N.test(a)&&m(String(x&&(0,U.TN)(x,a)));return A.
includes($(R))&&x!==void 0&&(0,U.YD)(x).some(n)}function l(R,...d){return d.every(y)?!1:R.some((x,n)=>{const a=R[n-1],S=a&&"item"in a?a.item:void 0,T=R.slice(n+1).every(({type:V})=>V==="element"),O=V=>x.
type==="member"&&o(x.key,T?V:void 0,S);return d.some(O)})}function y(R){return R?.type==="literal"&&!/\d/.test(R.text)}function w(R){return R?.type==="array"?R.items.every(w):R!==void 0&&(0,U.jn)(R)}function g(R){
const d=[],x=n=>{if(n!==void 0)if((0,U.jn)(n))x((0,W.yR)((0,U.e1)(n.text)));else if(n.type==="array")for(const a of n.items)x(a);else for(const[a,S]of n.members)o(a,S,n)&&d.push(...(0,U.PX)(S)),x(S)};
return x(R),d.filter(n=>!E.test(n))}}),5408:((Y,ie,e)=>{e.d(ie,{$z:()=>P,FF:()=>E,Ms:()=>A,O6:()=>i,S3:()=>W,eV:()=>z,kh:()=>F,kk:()=>D,qc:()=>B,yU:()=>N});var M=e(8965);const U=500;function W(f){return f.
map((u,c)=>({item:u,index:c,array:f}))}function z(f,u){const c=l=>f[l].map(y=>u(y,l)),b=(l,y)=>l!==void 0&&l===y,m=(0,M.E)(c("base"),c("head"),{maxEditLength:U,comparator:b});if(m===void 0)return A(F(
f,u));let[$,o]=[0,0];return m.flatMap(({added:l,removed:y,count:w})=>{const[g,R]=[f.base.slice($,$+w),f.head.slice(o,o+w)];return l||($+=w),y||(o+=w),l||y?[]:N({base:g,head:R})})}function F(f,u){return B(
f,u).flatMap(N)}function D(f,u){return B(f,u).flatMap(c=>c.base.length===1&&c.head.length===1?N(c):[])}function B(f,u){const c=P(f.head,b=>u(b,"head"));return c.delete(void 0),[...P(f.base,b=>u(b,"bas\
e"))].flatMap(([b,m])=>{const $=c.get(b);return $?[{base:m,head:$}]:[]})}function P(f,u){const c=new Map;for(const b of f){const m=u(b),$=c.get(m);$?$.push(b):c.set(m,[b])}return c}function N({base:f,
head:u}){return f.flatMap((c,b)=>{const m=u[b];return m===void 0?[]:[{base:c,head:m}]})}function A(f){const u=[];for(const b of f.toSorted((m,$)=>m.base.index-$.base.index)){let[m,$]=[0,u.length];for(;m<
$;){const o=m+$>>1;(u[o]?.last.head.index??0)<b.head.index?m=o+1:$=o}u[m]={last:b,before:u[m-1]}}const c=[];for(let b=u.at(-1);b;b=b.before)c.push(b.last);return c.reverse()}function E({base:f,head:u},c){
const b=new Set(c.flatMap(m=>[m.base,m.head]));return{base:f.filter(m=>!b.has(m)),head:u.filter(m=>!b.has(m))}}function i(f,u){const c=A(f),b={base:0,head:0};return B(u,({index:m},$)=>{for(;(c[b[$]]?.[$].
index??1/0)<m;)b[$]++;return b[$]})}}),9462:((Y,ie,e)=>{e.d(ie,{N:()=>W,R:()=>z});var M=e(7279),U=e(706);async function W(F,{ms:D,error:B},P){const N=new AbortController,A=setTimeout(()=>N.abort(B),D),
E=Math.min(F.endsAt,performance.now()+D);try{return await P({...F,signal:AbortSignal.any([F.signal,N.signal]),endsAt:E})}finally{clearTimeout(A)}}function z(F,D){const B=`${D} within ${(0,U.zK)(F)} (t\
imeout-minutes)`;return{ms:F,error:new M.HR({what:B,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((Y,ie,e)=>{e.d(ie,{CQ:()=>N,Rs:()=>E,TF:()=>i,Uc:()=>A,lo:()=>c});var M=e(
7598),U=e(1455),W=e(6760),z=e(7975),F=e(7279),D=e(706);const B={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission \
denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"anoth\
er program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function P(b){return/^E[A-Z0-9]+$/.test(Object(b).code)}function N(b){if(!P(b))return(0,F.gJ)(b);const{code:m="",errno:$=0}=b;
return B[m]??(0,z.getSystemErrorMap)().get($)?.[1]??m}function A(b){const{path:m,dest:$=m}=Object(b);return P(b)&&$?`${N(b)} (${(0,D.MW)($)})`:N(b)}function E(b,m,$="Set another directory, or free som\
e space."){const o=Object(b).code==="ENAMETOOLONG",l={what:`Can't write ${m}`,why:N(b)};return new F.HR({...l,advice:o?"Set a shorter name.":$},{cause:b})}async function i(b){await(0,U.rm)(b,{recursive:!0,
force:!0,maxRetries:10})}const f=/^\.workflow-export-[0-9a-f]{12}$/;async function u(b,m,$=(0,W.dirname)(b)){const o=(0,W.join)($,`.workflow-export-${(0,M.randomBytes)(6).toString("hex")}`);try{await(0,U.
writeFile)(o,m,{flag:"wx"}),await(0,U.rename)(o,b)}catch(l){throw await i(o).catch(()=>{}),l}}async function c(b,m){await u(b,m).catch($=>{throw E($,b)})}}),7279:((Y,ie,e)=>{e.d(ie,{$N:()=>W,HR:()=>U,
gJ:()=>B,h_:()=>D,iT:()=>F});const M=null;class U extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(N,A={}){super(z(N),{cause:A.cause}),
this.what=N.what,this.why=N.why??"",this.advice=N.advice??"",this.topic=N.topic,this.status=A.status,this.maybeProcessed=A.maybeProcessed??!1,this.affectsAll=A.affectsAll??!1,this.busy=A.busy??!1,this.
retryable=A.retryable??!1,this.retryAfterMs=A.retryAfterMs??0,this.maxRetries=A.maxRetries}with(N){const A={...this,cause:this,...N};return new U(A,A)}}function W({what:P,why:N=""}){return N===""?P:`${P}\
: ${N}`}function z(P){const N=W(P);return`${N}${/[.!?…]$/.test(N)?"":"."} ${P.advice??""}`.trim()}function F(P){return P instanceof Error?P:new Error(String(P))}function D(P){return P instanceof U?P:
new U({what:B(P)},{cause:P})}function B(P){return F(P).message}}),6191:((Y,ie,e)=>{e.d(ie,{B6:()=>i,R9:()=>$,mz:()=>o,wn:()=>m});var M=e(1455),U=e(6760),W=e(6671),z=e(2145),F=e(9462),D=e(532),B=e(7279),
P=e(2975),N=e(706),A=e(8725),E=e(7487);class i extends B.HR{}const f=10*6e4,u=3;async function c(){const{DefaultArtifactClient:O}=await e.e(348).then(e.bind(e,9348));return new O}async function b({signal:O,
log:V},ne){const re=await c(),ue=(0,A.QJ)(V,()=>ne(re));return await(0,P.Mu)(O,ue)}async function m(O){return await b(O,async V=>(await V.listArtifacts()).artifacts)}async function $(O,V){const ne=await(0,E.
Pd)("workflow-artifact-");try{await b(O,ue=>ue.downloadArtifact(V,{path:ne,skipDecompress:!0}));const[re=""]=await(0,M.readdir)(ne);return await(0,M.readFile)((0,U.join)(ne,re))}finally{await(0,D.TF)(
ne).catch(()=>{})}}async function o(O,{path:V,digest:ne},re){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const ue=(0,U.basename)(V),ge={client:await c(),options:re,name:ue,path:V,digest:ne,mayHaveCreated:!1,
taken:0},le={ms:f,error:new Error(`it didn't finish within ${f/6e4} minutes`)},v=await(0,F.N)(O,le,j=>(0,P.L5)(j,()=>(0,P.Mu)(j.signal,l(ge,j.log)))).catch(j=>{throw O.signal.throwIfAborted(),n(j,ue)}),
{GITHUB_SERVER_URL:k,GITHUB_REPOSITORY:G,GITHUB_RUN_ID:s}=process.env,_=`${k}/${G}/actions/runs/${s}/artifacts/${v}`;return{id:v,name:ue,url:_,digest:ne}}async function l(O,V){const{client:ne,name:re,
path:ue,digest:ge}=O,{overwrite:le,retentionDays:v}=O.options,k=G=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(G)&&(O.mayHaveCreated=!0),V.debug(G)};try{return await(0,A.QJ)({...V,debug:k},
async()=>{le&&await ne.deleteArtifact(re).catch(y);const G={skipArchive:!0,...v!==void 0&&{retentionDays:v}},s=await ne.uploadArtifact(re,[ue],(0,U.dirname)(ue),G);if(s.id!==void 0&&s.digest===ge)return s.
id;throw new Error("the uploaded file differs from the package")})}catch(G){return await(0,A.QJ)(V,()=>w(O,G))}}function y(O){if(!(O instanceof Error&&O.name==="ArtifactNotFoundError"))throw O}async function w(O,V){
const ne=(0,B.gJ)(V),{client:re,name:ue,digest:ge,options:le}=O,[v,k]=[d.test(ne),R.test(ne)];O.mayHaveCreated||=v;const s=k||O.mayHaveCreated?await re.getArtifact(ue).catch(()=>{}):void 0;if(O.mayHaveCreated&&
s?.artifact.digest===`sha256:${ge}`)return s.artifact.id;if(v)throw S("the connection to the artifact service failed",V);if(!k)throw V;O.taken++;const _=O.mayHaveCreated&&!s;if(_&&O.taken===u&&await T(
ue),O.taken<=(_?u:Number(le.overwrite)))throw S("the name is still taken",V);const p=s?`this run already has an artifact named ${ue}`:`an upload that isn't finished holds the name ${ue}, for example a\
nother job's`,C=s?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new i({what:"Artifact",why:p,advice:C,topic:"the-artifact"},{cause:V})}const g="Set upload-a\
rtifact: false.",R=/already exists/,d=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,x=[[/supported on GHES/,"GitHub Enterprise Server has\
 no artifact service for this action",g],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",g],[/quota|insufficient usage/,"the account's artifact storage i\
s used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the upload of %",g],[/(?:)/,"\
the upload of % failed","Re-run the job."]];function n(O,V){if(O instanceof B.HR)return O;const ne=(0,B.gJ)(O),[,re="",ue=""]=x.find(([le])=>le.test(ne))??[],ge=(0,N.OX)(ne,200).replace(/\.$/,"");return a(
/%/.test(re)?`${re.replace("%",()=>V)} (${ge})`:re,ue,{cause:O})}function a(O,V,ne){return new B.HR({what:"Artifact",why:O,advice:V,topic:"the-artifact"},ne)}function S(O,V){return a(O,"Re-run the job\
 later.",{retryable:!0,cause:V})}async function T(O){const{ACTIONS_RUNTIME_TOKEN:V="",ACTIONS_RESULTS_URL:ne}=process.env,{scp:re}=JSON.parse(Buffer.from(V.split(".")[1]??"","base64url").toString()),[
,ue,ge]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(re))??[],{href:le}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",ne);await new W.Qq("export-workflow-action",[new z.
tZ(V)],{socketTimeout:3e4}).postJson(le,{workflow_run_backend_id:ue,workflow_job_run_backend_id:ge,name:O})}}),8725:((Y,ie,e)=>{e.d(ie,{lm:()=>U.lm,t1:()=>W,QJ:()=>N});const M=Ne(import.meta.url)("nod\
e:async_hooks");var U=e(819);function W(E=""){return{info:i=>F(E+i),warning:i=>U.$e(E+i),debug:i=>U.Yz(E+i),mask:U.Pq}}function z(E){const i=[];return{...W(`[${E}] `),info:f=>i.push(f),end(f){core.startGroup(
D(f));for(const u of i)F(u);core.endGroup()}}}function F(E){U.pq(D(E))}function D(E){return E.replaceAll("##[","## [")}const B=new M.AsyncLocalStorage;let P=!1;function N(E,i){return P||A(),P=!0,B.run(
E,i)}function A(){const E=process.stdout.write.bind(process.stdout);process.stdout.write=((i,...f)=>{const u=B.getStore(),c=String(i);return u===void 0||/^::(add-mask|debug)::/.test(c)?E(i,...f):(B.exit(
()=>u.debug(c.trimEnd())),!0)})}}),7487:((Y,ie,e)=>{e.d(ie,{GQ:()=>u,Pd:()=>f,Tm:()=>c,VY:()=>E,eF:()=>A,n0:()=>i});var M=e(3024),U=e(1455),W=e(8161),z=e(6760),F=e(819),D=e(532),B=e(7279),P=e(706);const N=6e4;
async function A(b){const m=new AbortController;for(const $ of["SIGINT","SIGTERM","SIGBREAK"]){const o={what:`Cancelled (${$})`,topic:"the-job-on-the-platform"};process.on($,()=>m.abort(new B.HR(o)))}
try{await b(m.signal)}catch($){for(let l=$;l instanceof Error;l=l.cause)F.Yz(l.stack??l.message);const o=E($);F.C1(`${(0,P.OX)((0,B.gJ)($),N)}${o===void 0?"":` See ${o}`}`)}process.stdout.write("",()=>process.
exit())}function E(b){const{GITHUB_SERVER_URL:m,GITHUB_ACTION_REPOSITORY:$,GITHUB_ACTION_REF:o}=process.env;if(!(!(b instanceof B.HR)||b.topic===void 0||!m||!$||!o))return encodeURI(`${m}/${$}/blob/${o}\
/docs/troubleshooting.md#${b.topic}`)}function i(b){for(const[m,$]of Object.entries(b))$!==void 0&&F.uH(m,$)}async function f(b){const m=process.env.RUNNER_TEMP||(0,W.tmpdir)();return await(0,U.mkdtemp)(
(0,z.join)(m,b)).catch($=>{throw(0,D.Rs)($,m,"Check the runner's temporary folder.")})}function u(){try{return JSON.parse((0,M.readFileSync)(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===
!1}catch{return!1}}function c(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((Y,ie,e)=>{e.d(ie,{Sy:()=>u,cj:()=>N,il:()=>A,tp:()=>B});var M=e(819),U=e(7279),W=e(8132),z=e(706);const F=1024*
1024-1e4,D=2e5;function B(c,b){const m=b.map(w=>w.map(i)),$=c.map((w,g)=>m.some(R=>R[g]!=="")),o=(w,g)=>`<tr>${w.flatMap((R,d)=>$[d]?`<${g}>${R}</${g}>`:[]).join("")}</tr>`,l=m.map(w=>o(w,"td")),y=w=>`\
<tr><td colspan="${c.length}">\u2026 and ${(0,z.hS)(w,"more row")}</td></tr>`;return`<table>${o(c.map(W.FO),"th")}${f(l,y).join("")}</table>`}function P(c){return`<table>${c.map(([m,$])=>$===void 0?"":
`<tr><th align="left">${escapeAll(m)}</th><td>${i($)}</td></tr>`).join("")}</table>`}function N(c){const b=c.map(({names:m,message:$,help:o})=>{const l=m.map(w=>`**${(0,W.wh)(w)}**`);return`- ${f(l,w=>`\
and ${w} more`,D/2).join(", ")}: ${A($,o)}`});return f(b,m=>`- \u2026 and ${(0,z.hS)(m,"more cause")}`).join(`
`)}function A(c,b){return b===void 0?(0,W.wh)(c):`${(0,W.wh)(c)} <a href="${(0,W.FO)(b)}">Troubleshooting</a>`}function E(c,b){return`<details><summary>${escapeAll(c)}</summary>

${b}

</details>`}function i(c){return typeof c=="string"?c===""?"":`<code>${(0,W.FO)((0,W.RK)(c))}</code>`:"words"in c?(0,W.wh)(c.words):`<a href="${(0,W.FO)(c.href)}">${(0,W.wh)(c.text)}</a>${(0,W.FO)(c.after??
"")}`}function f(c,b,m=D){let $=m;const o=c.filter(l=>{const y=Buffer.byteLength(l),w=y<=$;return w&&($-=y),w});return o.length===c.length?o:[...o,b(c.length-o.length)]}async function u(c,...b){const m=o=>`${(0,z.
hS)(o,"part")} of this page would not fit and ${o===1?"is":"are"} left out.`,$=[`### ${(0,W.wh)(c)}`,...f(b,m,F)];try{await M.z.addRaw($.join(`

`),!0).write()}catch(o){M.$e(`Can't write the job summary: ${(0,U.gJ)(o)}`)}}}),8132:((Y,ie,e)=>{e.d(ie,{EU:()=>B,FO:()=>A,Jj:()=>F,RK:()=>W,SS:()=>D,wh:()=>N});const M="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=D\
eva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",U=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_P\
ictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${M})[\\u200C\\u200D](?=${M})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code\
_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function W(f){return/^[ -[\]-~]*$/.test(f)&&!f.includes("##[")?f:f.replace(U,(u,c)=>c===void 0?u:z(c))}function z(f){return`\\u\
{${f.codePointAt(0)?.toString(16)}}`}function F(f,u){if(f.length<=u)return f;const c=Array.from(f.slice(0,2*u+2));return c.length>u?`${c.slice(0,u).join("")}\u2026`:f}function D(f,u=100){const c=W(F(f,
u)).replaceAll("	",z)||'""',b="`".repeat(i(c)+1);return/^`|`$/.test(c)||/^ .*[^ ].* $/.test(c)?`${b} ${c} ${b}`:b+c+b}function B(f,u,c){const m=f.map(o=>c+W(o).replace(/(?<=^\s*):(?=:)/,z)).join(`
`),$="`".repeat(Math.max(3,i(m)+1));return`${c}${$}${u}
${m}
${c}${$}`}const P=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function N(f){return A(W(f).replaceAll("	"," ")).replace(P,"$&<wbr>")}function A(f){return f.replace(E,u=>`&#${u.codePointAt(0)}\
;`)}const E=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function i(f){return(f.match(/`+/g)??[]).reduce((u,c)=>Math.max(u,c.length),0)}}),8920:((Y,ie,e)=>{e.d(ie,{Ch:()=>P,
Rc:()=>E,mu:()=>D});var M=e(1455),U=e(532),W=e(7279),z=e(9870);const F=1024*1024;function D({files:i},f){const[u,c]=[B(z.uq,i),B(z.n7,i)];if(u&&c)return{app:u,flow:c,env:f??B(z.Km,i)};const b=[z.uq,z.
n7].filter(m=>!i.has(m));throw new Error(`lacks ${b.join(" and ")}, at its root and in its only subfolder`)}function B(i,f){const u=f.get(i);try{return u&&N({name:i,bytes:u})}catch(c){throw new Error(
`has a file that ${(0,W.gJ)(c)}: ${i}`)}}async function P(i,f){const u=await(0,M.readFile)(i,{signal:f}).catch(c=>{throw f.throwIfAborted(),new Error(`can't be read: ${(0,U.Uc)(c)}`)});return N({name:z.
Km,bytes:u})}function N(i){const{name:f,bytes:u}=i;if(f===z.Km&&u.length>F)throw new Error("is larger than 1 MiB, the limit for environment variables");try{A(u)}catch{throw new Error("is not JSON")}return i}
function A(i){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(i))}function E({files:i}){for(const f of[z.uq,z.n7])try{const{name:u,version:c}=Object(A(i.get(f)));if(u.trim()==="")continue;
return{name:u,version:["string","number"].includes(typeof c)?String(c):void 0}}catch{}}}),8142:((Y,ie,e)=>{e.d(ie,{q:()=>z});const M=500,U=1e6,W=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function z(P,N,A){let E=P.startsWith("\uFEFF")?1:0,i=0;function f(){for(;;){const m=P.charAt(E);if(m!==" "&&m!==`
`&&m!=="\r"&&m!=="	")return m;E++}}function u(){const m=E;if(W.lastIndex=m,!W.test(P))throw new SyntaxError;return E=W.lastIndex,P.slice(m,E)}function c(m,$){const o=f();if(o==="["){const y=[],w=A.enter(
m);return b("]",$,()=>y.push(c(w,$+1))),A.array(y,m)}if(o==="{"){const y=new Map;return b("}",$,()=>{if(f()!=='"')throw new SyntaxError;const w=u(),g=w.includes("\\")?JSON.parse(w):w.slice(1,-1);if(y.
has(g)||f()!==":")throw new SyntaxError;E++,y.set(g,c(A.enter(m,g),$+1))}),A.object(y,m)}const l=u();return A.scalar(l.includes("\\")?JSON.stringify(JSON.parse(l)):l)}function b(m,$,o){if($===M)throw new RangeError;
E++;let l=f()===m?m:",";for(;l===",";){if(++i>U)throw new RangeError;o(),l=f(),l===","&&E++}if(l!==m)throw new SyntaxError;E++}try{const m=c(N,0);if(f()==="")return m}catch{}}function F(P){const N=z(P,
`
`,D);return N===void 0?void 0:`${N}
`}const D={enter:P=>`${P}  `,scalar:P=>P,array:(P,N)=>B("[",P,"]",N),object(P,N){const A=[...P.keys()].sort().map(E=>`${JSON.stringify(E)}: ${P.get(E)}`);return B("{",A,"}",N)}};function B(P,N,A,E){if(N.
length===0)return P+A;const i=`,${E}  `,u=N.some(({length:c})=>c>4096)?N.reduce((c,b)=>c+i+b):N.join(i);return`${P}${E}  ${u}${E}${A}`}}),5806:((Y,ie,e)=>{e.d(ie,{Oj:()=>i,Sr:()=>E,dU:()=>A,fw:()=>F,gv:()=>M,
jq:()=>P,x5:()=>B});const M=".workflow-export.json",U=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,W=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,
z=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,F=[["is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],D=[
...F,["has a part of more than 255 characters",/[^/]{256}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is\
 in a ".git" folder',U],["changes how git or GitHub treats the repository",W],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",
/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["is the name of one of the action's own files",z]];function B(u,c=D){
const b=f(u);return c.find(([,m])=>m.test(u)||m.test(b))?.[0]}function P(u){return[z,U,W].some(c=>c.test(f(u)))}function N(u){return U.test(f(u))?"is in a .git folder":u.includes(":")?"contains a colo\
n, which Windows takes for a drive or a stream":void 0}function A(u){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(E(f(u)))}function E(u){return u.normalize("NFC").toUpperCase().toLowerCase()}
function i(u){const c=new Map;for(const b of u){const m=E(b.replace(/\/$/,"")),$=c.get(m);if($!==void 0)return[$,b];c.set(m,b)}for(const[b,m]of c)for(const{index:$}of b.matchAll(/\//g)){const o=c.get(
b.slice(0,$));if(o?.endsWith("/")===!1)return[o,m]}}function f(u){return u.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((Y,ie,e)=>{e.d(ie,{BE:()=>D,KC:()=>N,Km:()=>z,LX:()=>F,jz:()=>P,n7:()=>U,uq:()=>W,
wg:()=>E,zx:()=>B});var M=e(5806);const[U,W,z]=["flow_definition.json","app_definition.json","env_variables.json"],F=[U,W,z],D=1e4,B=256*1024*1024;function P(f,u){const c=[...u].filter(([b])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.
test(b));return{kind:f,files:new Map(c.sort(([b],[m])=>b<m?-1:1))}}function N({kind:f,files:u}){return{kind:f,files:new Map([...u].filter(([c])=>!(0,M.dU)(c)))}}const A=/^\.|^__MACOSX$/;function E(f){
const u=new Set(f),c=o=>F.some(l=>u.has(o+l));if(c(""))return"";const b=new Set(f.filter(o=>o.includes("/")).map(o=>o.slice(0,o.indexOf("/")))),[m,...$]=[...b].filter(o=>!A.test(o));return $.length===
0&&c(`${m}/`)?`${m}/`:""}function i(f){const u=E(f);return f.includes(u+W)||f.includes(u+U)}}),1519:((Y,ie,e)=>{e.d(ie,{DF:()=>F,aC:()=>P,x3:()=>B});var M=e(4573),U=e(8142),W=e(5806);const z={enter:()=>{},
scalar:N=>({json:N}),array:N=>({json:`[${N.map(({json:A})=>A)}]`,items:N}),object(N){return{json:`{${Array.from(N,([E,{json:i}])=>`${JSON.stringify(E)}:${i}`).sort()}}`,members:N}}};function F(N){const A=(0,M.
isUtf8)(N)?(0,U.q)(N.toString(),void 0,z):void 0,E=A?.members??A?.items?.map(f=>[D(f),f]);if(E===void 0)return;const i=new Map;for(const[f,{members:u,json:c}]of E){if(f===void 0||i.has(f))return;i.set(
f,{name:f,keys:[...u?.keys()??[]],content:c})}return{container:Array.isArray(E)?"array":"object",variables:[...i.values()]}}function D({members:N}){if(!N?.has("value"))return;const A=[N.get("name"),N.
get("key")].find(E=>E?.json[0]==='"');return A&&JSON.parse(A.json)}function B({files:N}){const A=[...N].filter(([E])=>(0,W.dU)(E)).map(([,E])=>P(E));return[...new Set(A.flat())]}function P(N){const A=new TextDecoder().
decode(N);try{JSON.parse(A)}catch{return[]}const E=F(N),i=new Set(E?.container==="array"?E.variables.map(({name:c})=>c):void 0),u=Array.from(A.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(
([c,b,m])=>b===void 0?[c,String(Number(c))]:m===void 0?[JSON.parse(b)]:[]);return[...new Set(u)].filter(c=>!i.has(c))}}),3657:((Y,ie,e)=>{e.d(ie,{u:()=>A,z:()=>n});var M=e(4573),U=e(8522),W=e(663),z=e(
7279),F=e(706),D=e(5806),B=e(9870);const P=2048,N=new Set([0,10]);async function A(S,T){T?.throwIfAborted();const{zip:O,source:V,entries:ne}=await E(S).catch(o("The package")),re=(0,B.wg)([...ne.keys()]),
ue=[];for(const[ge,le]of ne){T?.throwIfAborted();const v=await b(O,V,le).catch(o(`${(0,F.TL)(ge)} in the package`));ge.startsWith(re)&&!m(ge)&&ue.push([ge.slice(re.length),v])}return(0,B.jz)("zip",ue)}
async function E(S){const T=i(S),O=await(0,W.SY)(T,{decodeStrings:!1});return{zip:O,source:T,entries:await f(O)}}function i(S){for(let T=S.length-21;T>0;){T=S.lastIndexOf("PK",T-1,"latin1");const O=T+
22+(T<0?1/0:S.readUInt16LE(T+20));if(O<=S.length)return S.subarray(0,O)}throw S.toString("latin1",0,2)==="PK"?new Error("its end is missing"):y(S)}async function f(S){if(S.entryCount>B.BE)throw $(`The\
 package has ${S.entryCount} entries. The limit is 10,000`);const T=new Map;let O=0;for await(const re of S.eachEntry()){const ue=u(re);if(T.has(ue))throw $(`The package has ${(0,F.TL)(ue)} twice`,"Ex\
port it again.");const ge=c(ue,re);if(ge!==void 0)throw $(`${(0,F.TL)(ue)} in the package ${ge}`);if(O+=re.uncompressedSize,O>B.zx)throw $("The package takes more than 256 MiB unpacked, the limit");T.
set(ue,re)}const V=[...T.keys()];if(V.every(m))throw $("The package has no files in it","Export it again.");const ne=(0,D.Oj)(V);if(ne===void 0)return T;throw $(`${ne.map(re=>(0,F.TL)(re)).join(" and ")}\
 in the package collide on a disk that ignores case`)}function u({generalPurposeBitFlag:S,fileNameRaw:T,extraFields:O,versionMadeBy:V}){const ne=(0,M.isUtf8)(T)?P:S,re=N.has(V>>>8);return(0,W.ax)(ne,T,
O,!re).replace(/^(\.\/+)+/,"")}function c(S,T){const O=T.externalFileAttributes>>>16&61440;return O===40960?"is a symbolic link":O!==0&&O!==32768&&O!==16384?"is neither a file nor a folder":m(S)&&T.uncompressedSize>
0?"is a folder with a content of its own":T.canDecodeFileData()?(0,D.dU)(T.fileNameRaw.toString())&&!(0,D.dU)(S)?"is also named env_variables.json":(0,D.x5)(S,D.fw):"is encrypted, or compressed by ano\
ther method than deflate"}async function b(S,T,O){const{compressedSize:V,compressionMethod:ne,uncompressedSize:re}=O,{fileDataStart:ue}=await S.readLocalFileHeaderPromise(O),ge=T.subarray(ue,ue+V),le={
maxOutputLength:re||1,chunkSize:re+64},v=ne===0?ge:(0,U.inflateRawSync)(ge,le);if(v.length!==re)throw new Error(`it unpacks to ${v.length} bytes, not the ${re} listed`);if((0,U.crc32)(v)!==O.crc32)throw new Error(
"its CRC-32 isn't the one listed");return v}function m(S){return S===""||S.endsWith("/")}function $(S,T=""){return new z.HR({what:S,advice:T,topic:"the-package"})}function o(S){return T=>{if(T instanceof
z.HR)throw T;const O={what:`${S} is cut off or damaged`,why:(0,F.TL)(T.message).slice(1,-1)};throw new z.HR({...O,advice:"Export it again.",topic:"the-package"},{cause:T})}}const l=[["empty",/^$/],["a\
 web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function y(S){const T=S.toString("utf8",0,512),[O]=l.find(([,ne])=>ne.test(T))??["text"],V=`${O===
"a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return $(`The package is ${O}, not a zip`,V)}const w=33,g=20,R=3,d=8,x=33188;function n({files:S}){const T=[],O=[];
let V=0;for(const[ue,ge]of S){const[le,v]=[Buffer.from(ue),(0,U.deflateRawSync)(ge)],k=[a(2,g,P,d,0,w),a(4,(0,U.crc32)(ge),v.length,ge.length),a(2,le.length,0)],G=[a(2,0,0,0),a(4,x*65536,V)];T.push(Buffer.
from("PK"),...k,le,v),O.push(Buffer.from("PK"),Buffer.of(g,R),...k,...G,le),V+=30+le.length+v.length}const ne=Buffer.concat(O),re=[a(2,0,0,S.size,S.size),a(4,ne.length,V),a(2,0)];return Buffer.concat(
[...T,ne,Buffer.from("PK"),...re])}function a(S,...T){const O=Buffer.alloc(S*T.length);for(const[V,ne]of T.entries())O.writeUIntLE(ne,V*S,S);return O}}),2227:((Y,ie,e)=>{e.d(ie,{HB:()=>w,xR:()=>y,px:()=>g,
Ng:()=>$});var M=e(7279),U=e(2975),W=e(706),z=e(1858),F=e(5805),D=e(2053),B=e(6294),P=e(7596);const N=6,A=32,E=6,i=2e3,f=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,u=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class c extends W.pO{#t=new Set;#e=new Set;allow(...a){for(const S of a)S.length>=N&&this.#t.add(S)}maskFields(a,S,T){const O=m("",a,0).slice(0,i);for(const[V,ne]of O)/id$/i.test(V)&&(0,P.eQ)(ne)&&this.
allow(ne);for(const[V,ne]of O)/url$/i.test(V)?this.maskUrl(ne.trim(),S,T):this.#n(b(ne),T)}maskUrl(a,S,T){const O=URL.canParse(a,S.href)?new URL(a,S.href):void 0;if(O&&S.href.startsWith(O.href))return;
const V=[a,O?O.pathname+O.search:""].filter(re=>/[?:]|^\/\//.test(re)),ne=O?[O.href,O.password,(0,P.D4)(O.password),...b(O.search)]:[];this.#n([...V,...ne],T)}#n(a,S){const T=ne=>Array.from(this.#t).some(
re=>re.includes(ne)),O=a.filter(ne=>!T(ne)&&!T((0,P.D4)(ne))),V=ne=>encodeURIComponent(Buffer.from(ne).toString());for(const ne of O.flatMap(re=>[re,V(re)]))ne.length<N||this.#e.has(ne)||(this.#e.add(
ne),this.add(ne),S.mask(ne))}}function b(n){return Array.from(n.matchAll(f)).flatMap(([,a="",S=""])=>{const T=S.replace(/[.,:!?)\]}]+$/,"");return u.test(a)||(0,P.D4)(T).length>=A?[T,(0,P.D4)(T)]:[]})}
function m(n,a,S){return typeof a=="string"?[[n,a]]:S>E?[]:Array.isArray(a)?a.flatMap(T=>m(n,T,S+1)):(0,B.Gv)(a)?Object.entries(a).flatMap(([T,O])=>m(T,O,S+1)):[]}function $(n,a,S={}){const T=new c([a,
...S.secrets??[]]);return T.allow(n.href,...S.known??[]),{url:n,apiKey:a,secrets:T,connections:(0,F.Y7)(),rateLimit:new D.q,collections:new Map}}const o=1024*1024,l=12e4,y=12e4,w="The job may have sta\
rted, so the request was not retried. Check the workflow in AI for Process before you re-run the job.";async function g(n,a){const{label:S,method:T,path:O,isTransient:V}=a,{secrets:ne,rateLimit:re}=n.
platform;ne.allow(...O.split(/[/?&=]/));const ue=T==="GET"?O:void 0,ge=()=>re.run(S,ue,n,()=>R(n,a));return await(0,U.L5)(n,ge,{atLeastMs:V?y:0})}async function R(n,a){const{platform:S,signal:T,log:O}=n,
{label:V,method:ne,path:re,body:ue,idempotent:ge=!0,isTransient:le}=a,v=new URL(`api/public/${re}`,S.url),k={accept:"application/json","content-type":"application/json","x-api-key":S.apiKey},G={maxBytes:o,
...!ge&&{idleMs:l}};try{const s=await(0,F.tN)(S.connections,{label:V,method:ne,url:v,headers:k,body:ue,...G},T);return O.debug(`${ne} ${S.secrets.redact(v.pathname)}: ${s.status}`),d(n,a,v,s)}catch(s){
const _=s instanceof M.HR?s:void 0;if(!ge&&(T.aborted||_?.maybeProcessed)){const j=(0,M.h_)(s),p=`${j.retryable?"":j.advice} ${w}`.trim();throw j.with({advice:p,topic:"import-deploy-and-promote",maybeProcessed:!0,
retryable:!1})}throw _&&le?.(_)?_.with({retryable:!0}):s}}function d({platform:n,log:a},S,T,O){const{label:V,isCreation:ne=!1}=S,{status:re,headers:ue,bytes:ge}=O,{secrets:le}=n,v=(q,H,Z)=>(0,z.ue)(V,
q,H,Z),k=(0,F.ET)(O,T,V);if(k){le.maskUrl(k.href,n.url,a);const q=`the platform redirects to ${(0,W.OX)(k.origin,100)}, and the key follows no redirect`;throw v(q,"If that is your environment, set hos\
t to it.",{status:re,maybeProcessed:re!==307&&re!==308})}const G=new TextDecoder().decode(ge),s=x(G);le.maskFields(s??{},n.url,a);const _=(0,B.wv)(s??{},V,le.redact),{message:j}=_,p=/^\s*</.test(G)||ue["\
content-type"]?.includes("html")===!0;if(re<200||re>299){const q=n.collections.has(V),H=(0,B.ik)(S,re,{message:j,isPage:p,hasWorked:q});throw v(`the platform answered ${re}${(0,B.Te)(j)}`,H,{...(0,z.xS)(
re,ue),affectsAll:(re===401||re===403)&&!q,busy:re===423||re===409&&!ne})}if(s!==void 0)return _;throw v(`the platform answered ${G===""?"nothing":p?"with a web page":"with something other than a JSON\
 object"} (${re})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}function x(n){try{const a=JSON.parse(n);return(0,B.Gv)(a)?a:void 0}catch{return}}}),5645:((Y,ie,e)=>{e.d(ie,
{I:()=>b,R:()=>f});var M=e(7598),U=e(7279),W=e(2975),z=e(706),F=e(1858),D=e(7596),B=e(5805);const P=256*1024**2,N=5,A=new Set([400,401,403,404,410]),E="Download",i="Re-run the job.";async function f(m,{
url:$,freshUrl:o,read:l}){let y=$;return await(0,W.L5)(m,async()=>{y??=await o();const w=await c(m,y).catch(n=>{throw n instanceof U.HR&&n.affectsAll?n.with({affectsAll:!1}):n}),{status:g,headers:R,bytes:d}=w;
if(A.has(g))throw y=void 0,u(`the URL was refused (${g})`,i,{retryable:!0});if(g!==200)throw u(`the server answered ${g}`,i,{retryable:g===206});if(R["content-type"]?.includes("text/html"))throw u("th\
e server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const x=await l(d).catch(n=>{const a=!R["content-length"]&&!R["transfer-encoding"];throw n instanceof
U.HR&&a?n.with({retryable:!0}):n});return{bytes:d,sha256:(0,M.createHash)("sha256").update(d).digest("hex"),content:x}})}function u(m,$,o={}){return new U.HR({what:E,why:m,advice:$,topic:"the-package"},
o)}async function c(m,$){const{platform:o,log:l,signal:y}=m;let w=$;for(let g=0;;g++){const R=g===0&&w.origin===o.url.origin,d={accept:"*/*",...R&&{"x-api-key":o.apiKey}},x={label:E,method:"GET",url:w,
headers:d,maxBytes:P};o.connections.proven.add(w.origin);const n=async()=>{const T=await(0,B.tN)(o.connections,x,y),{status:O,headers:V}=T;l.debug(`GET a package from ${(0,z.OX)(x.url.origin)}: ${O}`);
const ne=`the server answered ${O}`;if((0,F.dg)(O))throw(0,F.ue)(E,ne,F.$_,(0,F.xS)(O,V));return T},a=await(R?o.rateLimit.run(E,void 0,m,n):n()),S=(0,B.ET)(a,w,E);if(S===void 0)return a;if(g===N)throw u(
"the URL redirects in a circle",i);S.origin===w.origin&&S.username+S.password===""&&Object.assign(S,{username:w.username,password:w.password}),w=b(S.href,m)}}function b(m,{platform:$,log:o}){const l=$.
url;if($.secrets.maskUrl(m,l,o),!URL.canParse(m,l.href))throw u("the platform's download URL can't be read",i);const y=new URL(m,l.href);y.protocol==="http:"&&l.protocol==="https:"&&y.hostname===l.hostname&&
(y.protocol="https:",y.port===""&&(y.port=l.port),$.secrets.maskUrl(y.href,l,o));const w=y.protocol==="http:"&&l.protocol==="http:"&&(0,D.U9)(y.hostname);if(y.protocol!=="https:"&&!w)throw u("the plat\
form's download URL isn't https","Check host.");return y}}),1858:((Y,ie,e)=>{e.d(ie,{$_:()=>B,Dx:()=>F,Ur:()=>f,dg:()=>m,ue:()=>z,xS:()=>$});var M=e(7279),U=e(2975),W=e(706);function z(o,l,y,w={}){return new M.
HR({what:o,why:l,advice:y,topic:"the-platforms-response"},w)}function F(o,l,y,w){return new M.HR({what:o,why:l,advice:y,topic:"the-connection"},w)}const D={ECONNREFUSED:"the connection was refused",ECONNABORTED:"\
the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the co\
nnection timed out"},B="Re-run the job later.",P="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",N=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
A=/EPROTO|ERR_SSL_/,E=/Z_|ERR__ERROR_/,i=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function f(o,l,y,w){if(!(o instanceof Error&&"code"in o))return o;const g=String(o.code);
if(N.test(g)){const T=`the TLS connection can't be trusted (${g})`;return F(l,T,`Check host. ${P}`,{affectsAll:!0,cause:o})}const[,R]=i.exec(o.message)??[];if(R!==void 0)return u(l,R,o);const d=!y&&A.
test(g),x=d?"the TLS connection failed":"the connection failed",n=D[g]??`${E.test(g)?"the response can't be decoded":x} (${g})`,a={retryable:!0,maybeProcessed:y,affectsAll:!y,cause:o};if(w||!(d||g==="\
ENOTFOUND"))return F(l,n,B,a);const S=d?`Check host and its port. ${P}`:"Check host.";return F(l,n,S,{...a,maxRetries:2})}function u(o,l,y){const w=(d,x,n=!1)=>F(o,d,x,{affectsAll:!0,cause:y,retryable:n});
if(l==="407")return w("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const g=Number(l);if(g<500&&!m(g))return w(`the proxy refuses the connection (${l})`,"Allow the \
host there, or add it to NO_PROXY.");const R=`the proxy made no connection (${(0,W.OX)(l,100)})`;return w(R,"Check HTTPS_PROXY, or re-run the job later.",!0)}const c=new Set([408,421,425,429]),b=new Set(
[501,505,506,508,510,511]);function m(o){return c.has(o)||o>=500&&!b.has(o)}function $(o,l){return{status:o,retryable:m(o),retryAfterMs:(0,U.Vs)(l["retry-after"]),maybeProcessed:o===408||o>=500}}}),7596:((Y,ie,e)=>{
e.d(ie,{d4:()=>E,D4:()=>N,eQ:()=>B,U9:()=>D,hk:()=>A,o6:()=>F,wh:()=>P});const M=Ne(import.meta.url)("node:net");var U=e(9783),W=e(1858);const z=200;function F(i){const f=/^[a-z0-9+.-]+:\/\//i.test(i)?
i:`https://${i}`;if(/[\s\p{C}\\]/u.test(f)||!URL.canParse(f))throw new Error("is not an address such as https://ai-for-process.example.ai");const u=new URL(f);if(u.protocol!=="https:"&&u.protocol!=="h\
ttp:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(f))throw new Error("must not contain a user name or password");if(u.protocol==="http:"&&!D(u.hostname))throw new Error(
"must be https:// (only loopback addresses may use http://)");return u.pathname.endsWith("/")||(u.pathname+="/"),u}function D(i){return i==="localhost"||i==="[::1]"||(0,M.isIPv4)(i)&&i.startsWith("127\
.")}function B(i){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(i)}function P(...i){return i.find(f=>typeof f=="string"&&f.length<=z&&B(f))}function N(i){try{return decodeURIComponent(i)}catch{return i}}function A(){
for(const i of["https_proxy","HTTPS_PROXY"]){const f=process.env[i]?.trim();f!==void 0&&(process.env[i]=f===""||f.includes("://")?f:`http://${f}`)}for(const i of["no_proxy","NO_PROXY"]){const f=process.
env[i];f!==void 0&&(process.env[i]=f.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function E(i,f){const u=process.env.https_proxy||process.env.HTTPS_PROXY;if(!u||(0,U.H)(i)||/^https?:/i.test(u)&&(0,U.
s)(i))return;throw(0,W.Dx)(f,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),5805:((Y,ie,e)=>{
e.d(ie,{ET:()=>y,J9:()=>u,Y7:()=>f,tN:()=>c});var M=e(7067),U=e(4708),W=e(8522),z=e(6671),F=e(2975),D=e(706),B=e(1858),P=e(7596);const N=3e4,A=65536,E=new Set([301,302,303,307,308]),i="export-workflow\
-action";function f(){(0,P.hk)();const w=()=>new z.Qq(i,[],{keepAlive:!0});return{kept:{http:w(),https:w()},proven:new Set}}function u(w){return{type:"application/json",bytes:Buffer.from(JSON.stringify(
w))}}async function c({kept:w,proven:g},R,d){const{label:x,method:n,url:a,headers:S,body:T,maxBytes:O,idleMs:V=N}=R;(0,P.d4)(a,x);const ne=a.protocol==="https:"?"https":"http",re=T?new z.Qq(i):w[ne],ue=new AbortController,
ge=AbortSignal.any([d,ue.signal]);let[le,v]=[!1,"no response"];const k=setTimeout(()=>{const s={retryable:!0,maybeProcessed:le};ue.abort((0,B.Dx)(x,`${v} within ${V/1e3} s`,B.$_,s))},V);let G;try{G={http:M,
https:U}[ne].request({method:n,host:a.hostname.replace(/^\[|\]$/g,""),port:a.port,path:a.pathname+a.search,headers:{...S,...T&&{"content-type":T.type,"content-length":T.bytes.length},"accept-encoding":"\
identity","user-agent":i},...a.username+a.password!==""&&{auth:`${(0,P.D4)(a.username)}:${(0,P.D4)(a.password)}`},agent:re.getAgent(a.href),signal:ge});const s=b(G,x,()=>{le=!0});m(G,T?.bytes??Buffer.
alloc(0),()=>k.refresh());const _=await(0,F.Mu)(ge,s);g.add(a.origin),v="no data";const j=[];let p=O;for await(const J of _){if(k.refresh(),p-=J.length,p<0)throw l(x,O);j.push(J)}const C=o(Buffer.concat(
j),_.headers["content-encoding"],x,O);return{status:_.statusCode??0,headers:_.headers,bytes:C}}catch(s){throw G?.destroy(),ge.throwIfAborted(),(0,B.Ur)(s,x,le,g.has(a.origin))}finally{clearTimeout(k),
T&&G?.destroy()}}function b(w,g,R){return new Promise((d,x)=>{w.once("socket",a=>{w.reusedSocket?R():a.once(w.protocol==="https:"?"secureConnect":"connect",R)});const n=a=>{a.socket.destroy();const S={
retryable:!0,maybeProcessed:!0};x((0,B.Dx)(g,"the server switched protocols (101)",B.$_,S))};w.once("upgrade",n),w.once("response",a=>a.statusCode===101?n(a):d(a)),w.on("error",x)})}function m(w,g,R){
g.length===0?w.end():w.write(g.subarray(0,A),d=>{R(),d||m(w,g.subarray(A),R)})}const $=new Set(["gzip","x-gzip","deflate"]);function o(w,g="",R,d){const x=g.toLowerCase().split(/[\s,]+/);try{return x.
reduceRight((n,a)=>{const S=a==="br"?W.brotliDecompressSync:$.has(a)?W.unzipSync:void 0;return S&&n.length>0?S(n,{maxOutputLength:d}):n},w)}catch(n){throw n.code==="ERR_BUFFER_TOO_LARGE"?l(R,d):n}}function l(w,g){
const R=`the response is larger than ${(0,D.Xe)(g)}, the limit`;return(0,B.ue)(w,R,"Check host.",{maybeProcessed:!0})}function y({status:w,headers:g},R,d){if(!E.has(w)||g.location===void 0)return;const x=g.
location.replace(/[\x80-\xff]/g,n=>`%${n.charCodeAt(0).toString(16)}`);if(URL.canParse(x,R.href))return new URL(x,R.href);throw(0,B.ue)(d,`the platform redirects (${w}) to an address that can't be rea\
d`,"Check host.")}}),6006:((Y,ie,e)=>{e.d(ie,{SO:()=>i,cd:()=>A,qt:()=>o});var M=e(7279),U=e(2975),W=e(706),z=e(2227),F=e(7596),D=e(2053),B=e(6294);const P=[["running",/^IN_?PROGRESS$/],["succeeded",/^(SUCCESS|SUCCEEDED|SUCCESSFUL|COMPLETED?|DONE|FINISHED)$/],
["failed",/^(FAIL(ED|URE)?|ERROR(ED)?|CANCELL?ED|ABORTED|TIMED?_?OUT|EXPIRED|REJECTED|TERMINATED|KILLED)$/]];function N(g){return P.find(([,R])=>R.test(g))?.[0]??"unknown"}function A({fields:g,message:R,
redact:d}){const x=(0,B.Gv)(g.response)?g.response:{},n=[x.downloadUrl,x.downloadURL,g.downloadUrl,g.downloadURL];return{dockStatusId:(0,F.wh)(g["dock-statusId"],g.dockStatusId,g._id),workflowId:(0,F.
wh)(g.workflowId,g.toolId),exportJobId:(0,F.wh)(g.exportJobId),status:E(g.status,d),downloadUrl:n.map(a=>typeof a=="string"?a.trim():"").find(a=>a!==""),refused:g.success===!1,message:R}}function E(g,R){
const d=typeof g=="string"||typeof g=="number"?String(g).trim():"",x=d.toUpperCase().replace(/[\s-]+/g,"_");return N(x)==="unknown"?R(d,40).toUpperCase():x}async function i(g,R,d=()=>!0){const x=`dock\
-status/${R}`;return A(await(0,z.px)(g,{label:"Dock status",method:"GET",path:x,isTransient:d}))}const f="the-job-on-the-platform",u=50,c=294,b=6.12,m=2e3;function $(g,R){const d=Math.max(c,g/b);return g<
D.k?d:Math.max(m,Math.min(R,d))}async function o(g,R,d){const{log:x,signal:n}=g,a=performance.now(),S=l(g,a);let T=R,O;for(let V=0;;V++){d.onStatus(T),S(T);const ne=N(T.status);if(ne==="failed"||ne===
"succeeded"&&T.refused){const ue=`The job ${T.status==="FAILED"?"failed":`ended as ${T.status}`} on the platform`,ge=`${T.message??"it gave no reason"} (dock status ${R.dockStatusId})`;throw new M.HR(
{what:ue,why:ge,advice:d.advice,topic:f})}if(ne==="succeeded")return T.status!=="SUCCESS"&&x.warning(`The platform reports ${T.status}, which is treated as SUCCESS.`),T;const re=performance.now();O=ne===
"unknown"&&T.refused?O??re:void 0;try{if(O!==void 0&&re-O>=z.xR){const ge=`The platform refused to report the job's status for ${(0,W.zK)(z.xR)}`;throw new M.HR({what:ge,topic:f})}await(0,U.yy)(V===0?
u:$(re-a,d.longestWaitMs),n);const ue=({status:ge=404})=>V>0||ge===404;T=await i(g,R.dockStatusId,ue)}catch(ue){throw w(ue,R,T)}}}function l({log:g},R){let d,x=R;return n=>{const a=performance.now(),S=(0,W.
zK)(a-R),T=n.status!==d,O=a-x>=D.k;(T||O)&&(x=a),T&&d!==void 0?g.info(`${n.status||"No status"} after ${S}`):O&&g.info(`Still ${n.status||"without a status"} after ${S}`),T&&N(n.status)==="unknown"&&g.
warning(`The platform reports an unknown status (${y(n)}). The action keeps waiting.`),d=n.status}}function y({status:g,message:R}){return`${g||"none"}${R===void 0?"":`, "${R}"`}`}function w(g,{dockStatusId:R},d){
const x=N(d.status)==="unknown"||d.message!==void 0?`, last status ${y(d)}`:"",n=`The job may still be running on the platform: dock status ${R}${x}.`,a=(0,M.h_)(g);return a.with({advice:`${a.advice} ${n}`.
trim(),cause:g})}}),2053:((Y,ie,e)=>{e.d(ie,{k:()=>F,q:()=>A});var M=e(7279),U=e(2975),W=e(1858);const z=30,F=6e4,D=500,B=16e3,P=.95,N=20;class A{#t=new Map;#e=0;#n=0;#o=0;async run(i,f,u,c){const b=await this.#r(
i,f,u),m=()=>b>this.#o;try{const $=await c();return m()&&(this.#n=this.#n<N?0:this.#n*P),$}catch($){if(!($ instanceof M.HR&&$.status===U.kU))throw $;const o=performance.now();throw m()&&(this.#n=Math.
min(B,Math.max(D,this.#n*2)),this.#o=o),this.#e=Math.max(this.#e,o+($.retryAfterMs||2*this.#n)),$.with({retryAfterMs:this.#e-o})}}async#r(i,f,{signal:u,endsAt:c}){const b=f!==void 0&&this.#t.get(f)||[];
for(f!==void 0&&this.#t.set(f,b);;){if(u.throwIfAborted(),this.#e>=c)throw(0,W.ue)(i,"the platform asked for a pause that exceeds the timeout",W.$_);const m=performance.now(),$=b.at(-z)??Number.NEGATIVE_INFINITY,
o=Math.max(this.#e,$+F);if(o<=m)return this.#e=m+this.#n,b.push(m),m;await(0,U.yy)(o-m,u)}}}}),6294:((Y,ie,e)=>{e.d(ie,{Gv:()=>F,LO:()=>W,Te:()=>z,ik:()=>A,wv:()=>U});var M=e(1858);function U(E,i,f){const u=P(
E,0);return{fields:E,label:i,redact:f,message:u&&f(u)||void 0}}function W({label:E,message:i},f,u){return(0,M.ue)(E,`the platform answered without a ${f}${z(i)}`,u)}function z(E){return E===void 0?"":
` (${E})`}function F(E){return typeof E=="object"&&E!==null&&!Array.isArray(E)}const D=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail",
"details","response"],B=4;function P(E,i){if(typeof E=="string")return E.trim()||void 0;if(!(i>B)){if(Array.isArray(E))return P(E[0],i+1);if(F(E))for(const f of D){const u=P(E[f],i+1);if(u!==void 0){const{
code:c}=E;return typeof c=="number"||typeof c=="string"?`${u}, code ${c}`:u}}}}const N="Settings \u2192 Security & Control \u2192 API Scopes";function A(E,i,{message:f="",isPage:u,hasWorked:c}){if((0,M.
dg)(i))return M.$_;if(i===404)return"Check host, the IDs, and that the key's account can see the workflow.";if(i===409&&E.isCreation)return"The name may be taken. Set another name, or the ID of that w\
orkflow.";if(i===409||i===423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(i<400||i===405||i>=500)return"Check host.";if(i!==401&&i!==403)return E.
isTransient?M.$_:"Check the inputs.";if(u)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(c)return"The key works for other \
workflows. Check the IDs, and that the key's account can see this one.";const b=E.scope===void 0?"another scope":`the scope "${E.scope}"`;if(i===403)return`The key needs ${b}. Add it under ${N}.`;const m=/scope/i.
test(f)?` The key also needs ${b}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${N}\
.${m}`}}),3349:((Y,ie,e)=>{e.d(ie,{EH:()=>E,Nq:()=>A,kZ:()=>f,s8:()=>i});var M=e(7279),U=e(2975),W=e(2227),z=e(5645),F=e(5805),D=e(6006),B=e(6294);const P=["workflows","workflow","tools"];async function N(u,c){
const{collections:b}=u.platform;let m;for(const $ of new Set([...b.values(),...P])){const o=c($),{label:l,idempotent:y=!0}=o,w=b.get(l);if(!(w&&w!==$))try{const g=await(0,W.px)(u,o);b.set(l,$);const R=(0,D.
cd)(g),{dockStatusId:d}=R;if(d!==void 0)return{...R,dockStatusId:d};throw(0,B.LO)(g,"dock status ID",y?"Check host and the IDs.":W.HB)}catch(g){if(g instanceof M.HR&&g.busy&&b.set(l,$),!(g instanceof M.
HR&&g.status===404))throw g;m??=g}}throw m}async function A(u,{workflowId:c,flowId:b}){return await N(u,m=>({label:"Export",method:"POST",path:`${m}/${c}/export?flowId=${b}`,scope:"Export workflow"}))}
async function E(u,c,b){const m=b.downloadUrl??c.downloadUrl??(await(0,D.SO)(u,c.dockStatusId)).downloadUrl;if(m!==void 0)return(0,z.I)(m,u);const $=`the platform reports ${b.status} but names no down\
load URL`;throw new M.HR({what:"Export",why:$,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function i(u,c,{app:b,flow:m,env:$}){const o="workflowName"in c,l=y=>y==="tools"?"tool":"\
workflow";return await N(u,y=>({label:"Import",method:"POST",path:o?`${y}/import`:`${y}/${c.workflowId}/import`,body:(0,F.J9)({[`${l(y)}DataFileId`]:b,flowDataFileId:m,envVariablesFileId:$,...o&&{[`${l(
y)}Name`]:c.workflowName}}),idempotent:!1,isCreation:o,scope:"Import workflow"}))}async function f(u,c){const b=m=>({label:"Deploy",method:"POST",path:`${m}/${c}/deploy`,body:(0,F.J9)({isAsync:!0}),idempotent:!1,
scope:"Deploy workflow"});return await(0,U.L5)(u,()=>N(u,b),{untilFree:!0})}}),2597:((Y,ie,e)=>{e.d(ie,{g:()=>v,L:()=>ge});var M=e(6760),U=e(3e3),W=e(9462),z=e(3349),F=e(706),D=e(2227),B=e(7596),P=e(5805),
N=e(6294);const A=25e6,E=1e7,i="bulkImport",f="Re-run the job.";async function u(s,{name:_,bytes:j}){const p=`Upload of ${_}`,C=(H,Z)=>(0,D.px)(s,{label:p,method:"POST",path:H,body:Z,scope:"Import wor\
kflow"});let J;if(j.length<A)J=await C("files",await c("fileContext",i,{name:_,bytes:j}));else{const H=Math.ceil(j.length/E),Z={totalChunks:H,fileExtension:"json",fileName:_,fileSize:j.length},se=await C(
"files/session/start",(0,P.J9)({fileContext:i,...Z})),ae=(0,B.wh)(se.fields.sessionId);if(ae===void 0)throw(0,N.LO)(se,"session ID",f);for(let fe=0;fe<H;fe++){const me=j.subarray(fe*E,(fe+1)*E);await C(
`files/session/${ae}`,await c("chunkNumber",String(fe),{name:_,bytes:me}))}J=await C(`files/session/${ae}/complete`)}const{fileId:q}=J.fields;if(typeof q!="string"||q==="")throw(0,N.LO)(J,"file ID",f);
return s.log.info(`Uploaded ${_}: ${(0,F.Xe)(j.length)}`),q}async function c(s,_,{name:j,bytes:p}){const C=new FormData;C.set(s,_),C.set("file",new Blob([p],{type:"application/json"}),j);const J=new Response(
C);return{type:J.headers.get("content-type")??"",bytes:Buffer.from(await J.arrayBuffer())}}var b=e(2975),m=e(6779);const $="Imports fail if the version is incompatible, a file is corrupt, or the targe\
t lacks guardrails. Fix that, then re-run the job.",o="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function l(s,_,{source:j,target:p,definitions:{
app:C,flow:J,env:q},whenBusy:H="retry",timeoutMs:Z,longestWaitMs:se}){const ae="workflowId"in p?p.workflowId:void 0,fe="workflowId"in p?`workflow ${p.workflowId}`:`a new workflow, ${p.workflowName}`;return s.
log.info(`Importing ${(0,F.OX)(j)} into ${fe}, at ${_.url.href}`),await(0,W.N)({...s,platform:_},(0,W.R)(Z,"No import"),async me=>{const xe={app:await u(me,C),flow:await u(me,J),env:q&&await u(me,q)},
Ie=H==="retry",Ee=await(0,b.L5)(me,()=>(0,z.s8)(me,p,xe),{untilFree:Ie}),{outputs:he}=await(0,m.Bv)(me,Ee,{title:"Import job",longestWaitMs:se,advice:$,idsIn:({workflowId:Te=ae})=>({...Te!==void 0&&{"\
workflow-id":ae??Te}})});return he})}async function y(s,_,{workflowId:j,timeoutMs:p,longestWaitMs:C}){return s.log.info(`Deploying workflow ${j}, at ${_.url.href}`),await(0,W.N)({...s,platform:_},(0,W.
R)(p,"No deployment"),async J=>{const{outputs:q}=await(0,m.Bv)(J,await(0,z.kZ)(J,j),{title:"Deploy job",longestWaitMs:C,advice:o,idsIn:()=>({"workflow-id":j})});return q})}var w=e(2697),g=e(9630),R=e(
532),d=e(7279),x=e(6191),n=e(7487),a=e(8920),S=e(9870),T=e(3657),O=e(4264),V=e(6224),ne=e(7833);const re="import-deploy-and-promote",ue="Make and approve a new plan.";async function ge(s,_,j){const{approved:p,
upload:C,deploy:J,ignore:q}=s.inputs,H=j.workflows.map(({outcome:ae})=>ae==="unchanged"?"finish":"import"),{differences:Z,actions:se}=p?(0,O.Gy)(p,j):{differences:[],actions:H};if(Z.length>0){const ae="\
The approved plan doesn't hold any more, so this attempt changed nothing";throw new d.HR({what:ae,why:Z.join("; "),advice:ue,topic:re})}try{const fe=(0,n.Tm)()>1&&C!==void 0&&se.includes("finish")?await(0,x.
wn)(s):[];for(const[me,xe]of _.entries()){if(xe.action=se[me],xe.action!=="finish")continue;const Ie=Ee=>!p||(0,O.cM)(p,me,(0,g.ol)(Ee,q));xe.backup=await le(s,fe,xe.candidate.name,Ie),(!J||!(p||xe.backup))&&
(xe.action="leave")}}catch(ae){s.signal.throwIfAborted();const fe="Can't look for the backups of the earlier attempts, so this attempt changed nothing",Ie=` What an earlier attempt imported can also b\
e deployed with the deploy action: ${_.filter((he,Te)=>se[Te]==="finish").map(({candidate:he,plan:Te})=>`${he.name} (${Te.target})`).join(", ")}.`,Ee=`Use "Re-run failed jobs".${J?Ie:""}`;throw new d.
HR({what:fe,why:(0,d.gJ)(ae),advice:Ee,topic:re},{cause:ae})}}async function le(s,_,j,p){const C=`${j}-before-`,J=H=>Number(/^(\d+)(-\d+)?\.zip$/.exec(H)?.[1]),q=_.filter(({name:H})=>H.startsWith(C)&&
J(H.slice(C.length))<(0,n.Tm)());for(const{id:H,name:Z}of q.sort((se,ae)=>ae.id-se.id)){const se=(0,a.mu)(await(0,T.u)(await(0,x.R9)(s,H),s.signal));if(p((0,V.YR)(se)))return{id:H,name:Z,holdsVariables:se.
env!==void 0}}}async function v(s,_){const{platform:j,inputs:p}=s,{path:C,target:J,definitions:q,name:H}=_.candidate;if(_.action==="leave"){s.log.info("Neither imported nor deployed"),_.begun="nothing";
return}let Z=p.candidates.length>1?void 0:_.plan;_.begun="import";try{const se=async()=>{const fe=Z??await(0,V.Cs)(s,_.candidate);if(Z=void 0,!(0,V.cS)(_.plan,fe)){const xe=`The target of ${H} has cha\
nged since this step compared it, so it was left as it is`;throw new d.HR({what:xe,advice:ue,topic:re})}if(_.action==="finish")return;fe.state&&(_.backup=await k(s,_,fe.state));const me={...p,source:C,
target:J,definitions:q,whenBusy:"throw"};_.job=await l(s,j,me),_.imported=!0};if(await(0,b.L5)({...s,endsAt:performance.now()+p.timeoutMs},se,{untilFree:!0}),!p.deploy)return;_.begun="deploy";const ae=(0,ne.
wZ)(_);if(ae===void 0){const fe="Look for it in AI for Process, and deploy it there.";throw new d.HR({what:"the platform didn't name the new workflow's ID",advice:fe})}_.job=await y(s,j,{...p,workflowId:ae}),
_.deployed=!0}catch(se){const ae=(0,d.iT)(se);_.job={..._.job,...(0,m.Zw)(ae)},_.error=G(ae,_,(0,w.Sm)(p.host))}}async function k(s,{candidate:_,plan:j},p){const{upload:C,artifactEnvVariables:J,host:q}=s.
inputs,H=`${_.name}-before-${(0,n.Tm)()}`,Z=p.package.files.has(S.Km),se=`Backup of workflow ${j.target} at ${(0,w.Sm)(q)}`,ae=await(0,n.Pd)("workflow-backup-");for(let fe=1;;fe++){const me=(0,M.join)(
ae,`${H}${fe===1?"":`-${fe}`}.zip`);if(await(0,R.lo)(me,p.bytes),!C)return s.log.info(`${se}: ${me}, on this runner only`),{name:me,holdsVariables:Z};try{const xe=await(0,U.mJ)(s,{...p,path:me},{upload:C,
artifactEnvVariables:J});return s.log.info(`${se}: ${xe.name}, ${xe.url}`),{name:xe.name,id:xe.id,holdsVariables:Z&&J}}catch(xe){if(!(xe instanceof x.B6))throw xe}}}function G(s,_,j){const{candidate:p,
begun:C,imported:J,backup:q}=_,H=(0,d.h_)(s),Z=(0,ne.wZ)(_),[se,ae]=["workflowName"in p.target,C==="deploy"],fe=`deploy workflow ${Z} with the deploy action`,me=se?ae?fe:"start a new run":'use "Re-run\
 failed jobs"',xe=`${p.name} ${J?"was imported":"was already imported"}${Z?` into workflow ${Z}`:""} but not deployed: `,Ie=[H.advice.replace(/(r)e-run the job/gi,(Ee,he)=>he==="r"?me:me[0]?.toUpperCase()+
me.slice(1)),ae&&!se?`Or ${fe}.`:"",se&&Z?`The new workflow's ID is ${Z}.`:"",q?`The package that ${j} had before is ${q.name}${q.id?` (artifact ${q.id})`:""}.`:""];return H.with({what:(ae?xe:"")+H.what,
advice:Ie.filter(Boolean).join(" ")})}}),161:((Y,ie,e)=>{e.d(ie,{K:()=>ge});var M=e(3024),U=e(6760),W=e(3e3),z=e(819),F=e(7279),D=e(6584);class B{#t=[];#e;constructor(){const _=z.V4("api-key");_!==""&&
z.Pq(_)}text(_){return z.V4(_)}lines(_){return z.V4(_,{trimWhitespace:!1})}optional(_,j){const p=this.text(_);return p===""?void 0:this.parse(_,p,j)}parse(_,j,p){try{return p(j)}catch(C){this.refuse(_,
(0,F.gJ)(C),(0,F.h_)(C).topic);return}}required(_,j,p="is required"){return this.text(_)===""&&this.refuse(_,p),this.optional(_,j)}notEmpty(_,j,p){if(process.env[`INPUT_${_.toUpperCase()}`]?.trim()===
""){const C=`Where an event has no inputs, write \`\${{ inputs.${_} || ${p} }}\``;this.refuse(_,`is empty. Is the name in the expression right?${p===void 0?"":` ${C}`}`)}return this.optional(_,j)}boolean(_,j){
return this.notEmpty(_,D.yG,j?void 0:"false")??j}refuse(_,j,p="before-anything-is-sent"){this.#e??=p,this.#t.push(`${_} ${j.replace(/(?<=[a-z])\.$/,"")}`)}check(_){if(_!==void 0&&this.#t.length===0)return _;
throw new F.HR({what:"Bad input",why:this.#t.join("; "),topic:this.#e})}}function P(s){const _=s.required("host",D.or),p=s.required("api-key",D.Do,"is required. The secret isn't set, or this job can't\
 read it"),C=(s.optional("timeout-minutes",(0,D.$J)(1440))??30)*6e4,J=(s.optional("poll-interval-seconds",(0,D.$J)(3600))??10)*1e3,q=s.boolean("summary",!0);return _&&p?{host:_,apiKey:p,timeoutMs:C,longestWaitMs:J,
summary:q}:void 0}var N=e(8920),A=e(7598),E=e(1455),i=e(532),f=e(706),u=e(5806),c=e(9870);function b(s,_){return new F.HR({what:s,advice:_,topic:"unpacking"})}function m(s,_){for(const{index:j}of`${_}\
/`.matchAll(/\//g)){const p=_.slice(0,j),C=(0,M.lstatSync)((0,U.join)(s,p),{throwIfNoEntry:!1});if(C?.isSymbolicLink())throw b(`${(0,f.TL)(p)} in the folder is a symbolic link, which isn't followed`,"\
Delete it.");if(p===_&&C?.isFile())return C;if(!C?.isDirectory())break}}async function $(s){return(await(0,E.readdir)(s,{withFileTypes:!0})).map(j=>j.name+(j.isDirectory()?"/":""))}async function o(s,_){
const j=[],p=[""];for(const C of p){_.throwIfAborted();for(const J of await $((0,U.join)(s,C))){if((0,u.jq)(J.replace("/","")))continue;if((J.endsWith("/")?p:j).push(C+J),j.length+p.length>c.BE)throw new Error(
"more than 10,000 files are in it")}}return j}async function l(s){if(!m(s,u.gv))return;const _=await(0,E.readFile)((0,U.join)(s,u.gv),"utf8");try{const{unpackedFiles:j}=JSON.parse(_),p=j.every(C=>(0,u.
x5)(C)===void 0);return{text:_,paths:p?new Set(j):void 0}}catch{return{text:_,paths:void 0}}}async function y(s,_){const j=new Set(_.map(caseFold));return(await $(s).catch(()=>[])).filter(J=>J.endsWith(
"/")).map(J=>J.slice(0,-1)).filter(J=>!j.has(caseFold(J))).filter(J=>existsSync(join(s,J,RECORD))).sort()}function w(s){return`${JSON.stringify({unpackedFiles:[...new Set(s)].sort()},null,2)}
`}var g=e(3657);async function R(s,_){try{const j=await(0,E.stat)(s);if(j.isDirectory())return await S(s,_);if(j.size>c.zx)throw new Error("it is larger than 256 MiB, the limit");const p=await(0,E.readFile)(
s);return{...await(0,g.u)(p,_),sha256:(0,A.createHash)("sha256").update(p).digest("hex")}}catch(j){throw a(j,s,_)}}async function d(s,_){const j=()=>R(s,_);try{const p=statSync(s,{throwIfNoEntry:!1});
if(p===void 0)return{kind:"missing"};const C=p.isDirectory()?await x(s,_):new Map,[J,...q]=[...C.values()].flat();return J===void 0?{kind:"single",read:j}:{kind:"several",names:[...C.keys()],async read(H){
const[Z,se]=C.get(H)??[];if(Z&&se)throw new Error(`is there twice, as ${quoted(Z.name)} and as ${quoted(se.name)}. Remove one of them`);if(Z?.isSymbolicLink())throw new Error("is a link, which isn't f\
ollowed");return await R(join(s,Z?.name??H),_)},...q.length===0&&J.isDirectory()&&{readSingle:j}}}catch(p){throw a(p,s,_)}}async function x(s,_){const j=new Map,p=await readdir(s,{withFileTypes:!0});if(isWorkflow(
p.map(({name:C})=>C)))return j;for(const C of p){if(_.throwIfAborted(),C.name.startsWith(".")||!await n(join(s,C.name),_))continue;const J=C.isDirectory()?C.name:C.name.replace(/\.zip$/i,"");j.set(J,[
...j.get(J)??[],C])}return j}async function n(s,_){const j=await stat(s).catch(()=>{});if(j?.isDirectory())return isWorkflow(await T(s));if(!j?.isFile()||!/\.zip$/i.test(s))return!1;try{return isWorkflow(
[...(await R(s,_)).files.keys()])}catch{return _.throwIfAborted(),!0}}function a(s,_,j){if(j.aborted)return j.reason;const p=/The package (is .*, not a zip)/.exec((0,F.gJ)(s))?.[1],C=(0,M.existsSync)(
_)?`can't be read: ${(0,i.Uc)(s)}`:`doesn't exist: ${(0,f.MW)(_)}`;return new Error(p?`${p}. Set a package (.zip), or the folder with its unpacked files`:C,{cause:s})}async function S(s,_){const j=(0,U.
join)(s,(0,c.wg)(await T(s))),p=await l(j);if(p&&!p.paths)throw new Error(`${u.gv} isn't as this action writes it`);const C=p?.paths?new Set([...c.LX,...p.paths]):await o(j,_),J=new Map;let q=c.zx;for(const H of C){
_.throwIfAborted();const Z=m(j,H);if(Z!==void 0){if(q-=Z.size,q<0)throw new Error("its files take more than 256 MiB, the limit");J.set(H,await(0,E.readFile)((0,U.join)(j,H)))}}if(J.size===0)throw new Error(
"no files are in it");return(0,c.jz)("folder",J)}async function T(s){const _=await $(s),p=_.filter(C=>C.endsWith("/")).map(async C=>(await $((0,U.join)(s,C))).map(J=>C+J));return[..._,...(await Promise.
all(p)).flat()]}async function O(s,{path:_,variables:j,sha256:p,needsVariables:C,of:J=""},q){const H=(me,xe)=>s.refuse(me+J,xe,"import-deploy-and-promote"),Z=me=>xe=>{q.throwIfAborted(),H(me,(0,F.gJ)(
xe))},se=j?await(0,N.Ch)(j,q).catch(Z("env-variables")):void 0,fe=await(async()=>{const{sha256:me,...xe}=await R(_,q),Ie=(0,N.mu)(xe,se),Ee=j&&(0,U.basename)(j);return{path:_,package:xe,sha256:me,definitions:Ie,
variablesFile:Ee}})().catch(Z("package"));if(fe&&p!==void 0&&fe.sha256!==p){const me=`is not the digest of the package, which is ${fe.sha256}`;H("package-sha256",fe.sha256?me:"is only for a package th\
at is a .zip")}return fe&&C&&j===void 0&&!fe.definitions.env&&H("env-variables","is required for an existing workflow, because the package has no env_variables.json"),fe}var V=e(682),ne=e(2899),re=e(7487),
ue=e(4264);async function ge(s){const _=new B,j=_.boolean("plan",!1),p=j?void 0:le(_),C=v(_,j),J=await k(_,C,s),q=P(_),H=(0,W.WZ)(_,!1),Z=_.boolean("deploy",!0),se=_.optional("ignore",ne.wo)??ne.K$,{fromList:ae}=C;
return{..._.check(q),...H,candidates:J,fromList:ae,isPlan:j,approved:p,deploy:Z,ignore:se}}function le(s){const _=s.text("approved-plan");return _===""&&s.refuse("approved-plan","is empty. Is the name\
 in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set none"),_==="none"?void 0:
s.optional("approved-plan",ue.ud)}function v(s,_){if(s.text("workflow-name")===""){const{targets:C,fromList:J}=(0,V.R)(s,"workflow-"),q=C.map(({workflowId:se})=>se),H=q.find((se,ae)=>q.indexOf(se)<ae),
Z=s.text("workflows")===""?"workflows-file":"workflows";return H!==void 0&&s.refuse(Z,`has workflow-id ${H} twice`),{targets:C.map(({name:se,...ae})=>({name:se,target:ae})),fromList:J}}for(const C of[
"workflow-id","flow-id","workflows","workflows-file"])s.text(C)!==""&&s.refuse(C,"can't be combined with workflow-name");if(!_&&(0,re.Tm)()>1){const C=`can't be applied in run attempt ${(0,re.Tm)()}: \
an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;s.refuse("workflow-name",C,"import-deploy-and-promote")}const j=s.optional("workf\
low-name",D.sU),p=s.optional("name",D.$q)??j;return p===void 0||j===void 0?{targets:[],fromList:!1}:{targets:[{name:p,target:{workflowName:j}}],fromList:!1}}async function k(s,{targets:_,fromList:j},p){
const C=s.required("package",D.EO),J=s.notEmpty("package-sha256",D.tz,"'any'");j&&J!==void 0&&s.refuse("package-sha256","is only for a single package");const q=se=>se==="package"?se:(0,D.EO)(se),H=s.notEmpty(
"env-variables",q,"'package'");if(C===void 0)return[];const Z=[];for(const{name:se,target:ae}of _){const fe=j?` of ${se}`:"",me=j?s.parse(`package${fe}`,se,be=>G(C,be)):C,xe=H&&j?(0,U.join)(H,`${se}.j\
son`):H,Ie=H==="package"?void 0:xe,Ee="workflowId"in ae&&H==="package",Te=me&&await O(s,{path:me,...{variables:Ie,sha256:j?void 0:J,needsVariables:Ee,of:fe}},p);Te&&Z.push({name:se,target:ae,...Te})}return Z}
function G(s,_){const j=(0,U.join)(s,`${_}.zip`),[p=j,C]=[(0,U.join)(s,_),j].filter(J=>(0,M.existsSync)(J));if(C){const J=`as ${(0,D.bY)(`${_}.zip`)} and as ${(0,D.bY)(`${_}/`)}`;throw new Error(`is t\
here twice, ${J}. Remove one of them`)}if((0,M.existsSync)(p)&&(0,M.lstatSync)(p).isSymbolicLink())throw new Error("is a link, which isn't followed");return p}}),6325:((Y,ie,e)=>{e.a(Y,async(M,U)=>{try{
let l=function({rows:y}){for(const{candidate:w}of(0,m.p1)(y)){const{name:g,target:R}=w,d="workflowId"in R?`workflow-id ${R.workflowId}, flow-id ${R.flowId}`:"";(0,P.t1)().warning(`Nothing differs in ${g}\
, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${d}).`)}};var W=e(3e3),z=e(6779),F=e(3018),D=e(682),B=e(7279),
P=e(8725),N=e(7487),A=e(1519),E=e(2227),i=e(2597),f=e(161),u=e(1415),c=e(4264),b=e(6224),m=e(7833);const $=4;await(0,N.eF)(async y=>{(0,N.n0)({promotions:[]});const w=await(0,f.K)(y),g=await o(w,y);await(0,m.
A2)(g,w);const R=(0,m.jb)(g.rows),d=await(0,F.S3)(R);w.summary&&await(0,u.c)(g,w,d),(0,F.$0)(R),(0,N.Tm)()>1&&w.deploy&&l(g);const x=(0,m.c2)(g,w);if(x)throw x;w.isPlan&&(0,P.lm)((0,u.o)(g.rows,w))});
async function o(y,w){const{candidates:g,fromList:R,approved:d,host:x,ignore:n,deploy:a,upload:S,artifactEnvVariables:T}=y,O=g.flatMap(({definitions:{env:p}})=>p?(0,A.aC)(p.bytes):[]),V=(0,E.Ng)(x,y.apiKey,
{secrets:O,known:g.map(({name:p})=>p)}),ne=(0,P.t1)(),ue={log:ne,publish:p=>(0,N.n0)((0,m.WZ)(p)),signal:w,endsAt:Number.POSITIVE_INFINITY,platform:V,inputs:y},ge=({name:p})=>R?{...ue,log:(0,P.t1)(`[${p}\
] `),publish:()=>{}}:ue;let le;const v=await(0,D.H)(g,$,async p=>{try{if(le)throw new B.HR({what:"Not tried: another target failed for a cause that is the same for all"});const C=await(0,b.Cs)(ge(p),p);
return{candidate:p,plan:C,job:C.state?.job??{}}}catch(C){const J=(0,B.iT)(C);return J instanceof B.HR&&J.affectsAll&&(le??=J),{candidate:p,error:J,job:(0,z.Zw)(J)}}}),k=(0,m.sb)(v);if(k.length<v.length)
return{rows:v};const s={options:{host:x.href,ignore:[...n.lines].sort().join(`
`),deploy:a,"upload-artifact":S!==void 0,"artifact-env-variables":T},workflows:k.map(({plan:p})=>p)},_=(0,c.Rd)(s,d?.salt);if(y.isPlan)return{rows:v,digest:_};const j=await(0,i.L)(ue,k,s).then(()=>{},
B.iT);if(j)return{rows:v,digest:_,refusal:j};d||ne.info("Applied without an approved plan"),k.some(({plan:p,action:C})=>p.state&&C==="import")&&(0,W.j)(y,ne);for(const p of k)if(await(0,i.g)(ge(p.candidate),
p),p.error)break;return{rows:v,digest:_}}U()}catch($){U($)}},1)}),1415:((Y,ie,e)=>{e.d(ie,{c:()=>b,o:()=>c});var M=e(6760),U=e(2697),W=e(3018),z=e(1124),F=e(2614),D=e(7487),B=e(4057),P=e(8132),N=e(8920),
A=e(706),E=e(7833);const i=d=>{const{name:x,version:n}=(0,N.Rc)(d)??{};return[x,n].filter(Boolean).join(" ")},f=d=>d.map(x=>(0,P.SS)(x)).join(", "),u=(...d)=>d.filter(Boolean).join(" ");function c(d,{
host:x}){return`Plan: ${(0,E.sb)(d).length-(0,E.p1)(d).length} of ${(0,A.hS)(d.length,"workflow")} will change at ${(0,U.Sm)(x)}`}async function b(d,x,n){const{rows:a,refusal:S,digest:T}=d,O=a.some(({
begun:ue})=>ue),V=x.isPlan&&T!==void 0,ne=T&&(0,P.SS)(T.slice(0,12)),re=[O?w(a):$(a,x),(0,B.cj)((0,U.cZ)((0,E.dJ)(a))),S&&(0,B.il)((0,U.UX)(S),(0,D.VY)(S)),V&&l(a,x),(V||O)&&y((0,E.p1)(a)),...O?R(a,x):
[],V&&`Plan ${ne}.`,x.approved&&ne&&`${O?"Applied":"Approved"} plan ${ne}.`,O&&!x.approved&&"Applied without an approved plan."].flatMap(ue=>ue||[]);(0,z.Hq)((0,E.jb)(a))&&re.push((0,W.uu)(n,x.fromList,
re,O?"What differed":"What changes")),await(0,B.Sy)(m(d,x,O),...re)}function m({rows:d,refusal:x},n,a){const S=(0,U.Sm)(n.host),T=(0,E.dJ)(d).length,O=d.filter(({begun:re,error:ue})=>re&&re!=="nothing"&&
!ue).length,V=`${O} of ${(0,A.hS)(d.length,"workflow")} promoted`;return[a&&T>0&&`Promotion to ${S} failed: ${V}`,a&&O===0&&`Nothing differs at ${S}: nothing was done`,a&&`${V} to ${S}`,T===0&&!x&&c(d,
n),n.isPlan&&`Plan for ${S} failed: ${T} of ${(0,A.hS)(d.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${S} failed: nothing was changed`}function $(d,{isPlan:x}){const n=d.map(
({candidate:a,plan:S})=>{const{name:T,target:O,path:V,sha256:ne}=a,re=ne??S?.shown,ue=re&&`${ne?"sha256":"content"} ${re.slice(0,12)}\u2026`,ge=S?.state&&i(S.state.package),le="workflowName"in O?"a ne\
w workflow":O.workflowId;return[{words:T},{words:[i(a.package),(0,M.basename)(V),ue].filter(Boolean).join(", ")},{words:ge?`${ge} (${le})`:le},{words:S?o(S.changes):"\u274C Failed"}]});return(0,B.tp)(
["Workflow","Package","Target",x?"What will change":"What would change"],n)}function o({status:d,counts:x,files:n}){if(d==="unchanged")return"nothing: it stays";if(d==="changed")return(0,z.cq)(x);const S=n.
flatMap(T=>T.kind==="json"?(0,F.I)(T)?.size??[]:[]).find(({nodes:T})=>T>0);return S?`${(0,A.hS)(S.nodes,"node")}, ${(0,A.hS)(S.connections,"connection")}`:"everything: it is new"}function l(d,{deploy:x,
upload:n,artifactEnvVariables:a}){return(0,E.sb)(d).flatMap(({candidate:T,plan:O})=>{const{state:V,outcome:ne,variables:re}=O,[ue,ge,le]=[O.added,O.kept,O.ignored].map(f),v=(0,P.SS)(T.name),k=(0,P.SS)(
`${T.name}-before-<run attempt>.zip`),G=V?`The in-development version of ${v} is replaced${x?", then deployed":""}.`:`${v} is created${x?" and deployed":""}: there is nothing to back up.`,_=n?`A backu\
p is kept first, as ${k}${a?"":", without environment variables"}.`:"No backup is kept.",j=T.variablesFile&&`variables of ${(0,P.SS)(T.variablesFile)}`,p=u(G,V&&_,re.length>0&&`The import sends the ${j??
"package's own variables"}.`,ue&&`Added: ${ue}.`,ge&&`The target keeps its own value of ${ge}.`,le&&`Ignored fields that differ, and that the import brings too: ${le}.`);return ne==="changed"?`- ${p}`:
[]}).join(`
`)}function y(d){const x=T=>d.filter(({plan:V})=>V[T].length>0).map(({candidate:V,plan:ne})=>`${(0,P.SS)(V.name)} (${f(ne[T])})`).join(", "),n=f(d.map(({candidate:T})=>T.name)),[a,S]=[x("kept"),x("ign\
ored")];return u(n&&`Nothing differs in ${n}: neither imported nor deployed.`,n&&"That doesn't mean that the version there is deployed, which no export tells.",a&&`Variables that differ, and that an i\
mport would keep: ${a}.`,S&&`Ignored fields that differ: ${S}.`)}function w(d){const x=d.map(n=>[{words:n.candidate.name},(0,E.wZ)(n)??{words:"a new workflow"},{words:g(n)},{words:n.imported&&n.plan?o(
n.plan.changes):""},n.backup?.name??""]);return(0,B.tp)(["Workflow","Target","Result","What changed","Backup"],x)}function g({begun:d,imported:x,deployed:n,backup:a,error:S}){return d?d==="nothing"?a?
"\u2705 Imported by an earlier attempt":"\u2705 Unchanged":S?d==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":n?x?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 \
Imported, not deployed":"\u23F8\uFE0F Not started"}function R(d,{host:x}){const n=d.flatMap(O=>{const{backup:V}=O;if(!V)return[];const ne=V.id===void 0?"on this runner only":`artifact ${V.id}`,re=V.holdsVariables?
"":" with env-variables, because it holds none";return[`${(0,P.SS)(V.name)} (${ne}) to workflow ${(0,P.SS)((0,E.wZ)(O)??"")}${re}`]}),a=`promote from run ${(0,P.SS)(process.env.GITHUB_RUN_ID??"")}: ${n.
join(", ")}.`,S="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",T=d.flatMap(O=>"workflowName"in O.candidate.target?(0,E.wZ)(O)??[]:[]);return[
n.length>0?`To roll back at ${(0,P.wh)((0,U.Sm)(x))}, ${a} ${S}`:"",...T.map(O=>`Workflow ${(0,P.SS)(O)} is new: no action can remove it, only AI for Process.`)]}}),4264:((Y,ie,e)=>{e.d(ie,{Gy:()=>A,Rd:()=>P,
cM:()=>E,ud:()=>N});var M=e(7598),U=e(7487),W=e(706);const z="v1",[F,D]=[["name","target","package","variables"],["outcome","targetVariables","content"]],B=[...F,...D];function P(o,l=(0,M.randomBytes)(
12).toString("base64url")){const y=c(o,l),w=[z,l,m(o,l,y),...y.map(g=>g.join("~"))].join(".");return`${w}.${$([w],6)}`}function N(o){const[l="",y="",w="",...g]=o.split(".");if(/^v\d/.test(l)&&l!==z)throw new Error(
`is of another version of this action (format ${l.slice(1)}). Make and approve a new plan`);if(g.pop()!==$([o.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the o\
utput of the plan's step as it is");return{salt:y,seal:w,rows:g.map(R=>R.split("~"))}}function A({salt:o,seal:l,rows:y},w){const g=c(w,o),R=(a,S)=>a.filter((T,O)=>y[S]?.[O]!==g[S]?.[O]),d=R(Object.keys(
w.options),0),x=d.map(a=>i(a,w.options[a]));if(y.length!==g.length){const a=(0,W.hS)(y.length-1,"workflow");return{differences:[...x,`the plan is for ${a}, this step for ${g.length-1}`],actions:[]}}const n=w.
workflows.map((a,S)=>{const T=R(B,S+1),O=b(y[S+1]?.at(-1)??"",o,S);x.push(...f(a,T,O).map(ue=>`${a.name}: ${ue}`));const V=a.outcome==="changed",ne=V!==T.includes("outcome");if(!T.includes("targetVari\
ables")&&!T.includes("content"))return ne?"import":"leave";const re=[...d,...T].some(ue=>["host","ignore","name","target"].includes(ue));return V&&!re&&x.push(u(a,T.includes("content"))),ne?"finish":"\
leave"});return x.length===0&&l!==m(w,o,y)&&x.push("the plan's digest isn't as the plan wrote it"),{differences:x,actions:n}}function E({salt:o,rows:l},y,w){return l[y+1]?.includes($([o,y,"content",w],
22))===!0}function i(o,l){return o==="host"?`the host isn't the approved one (now ${l})`:o==="ignore"?"ignore isn't as approved":`${o} isn't as approved (was ${!l}, is ${l})`}function f({target:o,shown:l,
variables:y},w,g){if(w.includes("name"))return["the plan has another workflow in its place"];const R={target:`the target isn't the approved one (now ${o})`,package:`the package isn't the approved one \
(was ${g}\u2026, is ${l.slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${y.join(", ")||"none"})`};return w.flatMap(d=>R[d]??[])}function u({name:o,target:l,fields:y,
targetVariables:w},g){const d=`differs from the package in ${y.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,x=`its environment variables differ${w.length>0?` (now ${w.join(
", ")})`:""}`,n=g&&y.length>0?d:x,a=`: look at the workflow, and if it is right, deploy it with the deploy action (${l})`,S=`If an earlier attempt imported the package, AI for Process may have changed\
 it on import${(0,U.Tm)()>1?a:""}`;return`${o}: the target has changed since the plan: it is neither as planned nor as in the package, and ${n}. ${S}`}function c({options:o,workflows:l},y){const w=l.map(
(g,R)=>[...B.map(d=>$([y,R,d,g[d]],d==="content"?22:4)),b(g.shown,y,R)]);return[Object.entries(o).map(g=>$([y,...g],4)),...w]}function b(o,l,y){const w=(0,M.createHash)("sha256").update(`${l} ${y}`).digest().
readUIntBE(0,3);return(Number.parseInt(o.slice(0,6),16)^w).toString(16).padStart(6,"0")}function m({options:o,workflows:l},y,w){const g=l.map(R=>F.map(d=>R[d]));return $([y,"seal",o,g,w],43)}function $(o,l){
return(0,M.createHash)("sha256").update(JSON.stringify(o)).digest("base64url").slice(0,l)}}),6224:((Y,ie,e)=>{e.d(ie,{Cs:()=>g,cS:()=>x,YR:()=>O});var M=e(7975),U=e(6779),W=e(9630),z=e(2899),F=e(5806),
D=e(1519),B=e(1124),P=e(3436),N=e(2742),A=e(7856);const E=1024*1024;function i(le,v,{name:k,ignore:G}){const s=[le,v].filter(ae=>ae!==void 0),_=s.length===2&&s.some(u),j=[...new Set(s.flatMap(({files:ae})=>[
...ae.keys()]))].sort(),p=new Set(G.lines),C=new P.Ms(G,ae=>p.delete(ae)),J=j.flatMap(ae=>{const[fe,me]=[le?.files.get(ae),v?.files.get(ae)],xe=fe!==void 0&&me!==void 0&&fe.equals(me);if(_&&(0,F.dU)(ae)||
xe&&p.size===0)return[];const Ie=fe&&(0,W.TA)(ae,fe,C),Ee=xe?Ie:me&&(0,W.TA)(ae,me,C);return xe||Ie!==void 0&&Ie.id===Ee?.id?[]:[{name:ae,from:fe,to:me,base:Ie,head:Ee}]}),q=b(J,C),H=ae=>G.lines.length===
0&&q.some(fe=>fe.name===ae),Z=q.length===0?[]:j.filter(ae=>!H(ae)&&!(0,F.dU)(ae)),se=le===void 0?"added":v===void 0?"removed":void 0;return{name:k,status:se??(q.length>0?"changed":"unchanged"),counts:se?
{added:0,modified:0,removed:0,[se]:1}:(0,B.cz)(q.map(B.xS)),files:q,variablesCompared:!(_&&s.some(c)),secrets:[...new Set(s.flatMap(ae=>[...(0,D.x3)(ae),...f(ae,Z)]))],unusedIgnores:[...p]}}function f({
files:le},v){return v.flatMap(k=>(0,A.Wr)((0,W.TA)(k,le.get(k)??Buffer.of(),new P.Ms(z.K$))))}function u({kind:le,files:v}){return le==="folder"&&![...v.keys()].some(F.dU)}function c({files:le}){return[
...le].some(([v,k])=>(0,F.dU)(v)&&(0,D.DF)(k)?.variables.length!==0)}function b(le,v){const k=le.flatMap(({name:s,base:_,head:j})=>_&&j&&!(0,F.dU)(s)?[{name:s,base:_,head:j}]:[]),G=new Map((0,N.OD)(k,
v).map((s,_)=>[k[_]?.name,s]));return le.map(s=>m(s,G.get(s.name)))}function m({name:le,from:v,to:k,base:G,head:s},_){const j=v===void 0?"added":k===void 0?"removed":"modified",p={name:le,status:j,changes:[],
references:[],matches:[],base:void 0,head:void 0};if((0,F.dU)(le))return{...p,kind:"variables",changes:o(G,s,j)};if(_||j!=="modified"&&(G??s))return{...p,kind:"json",base:G,head:s,..._};const[C,J]=[v&&
$(v),k&&$(k)];return v&&C===void 0||k&&J===void 0?{...p,kind:"binary"}:{...p,kind:"text",text:{base:C,head:J}}}function $(le){return le.length<=E&&!le.includes(0)?(0,W.b6)(le):void 0}function o(le,v,k){
const[G,s]=[le,v].map(H=>H&&(0,D.DF)(Buffer.from((0,P.dj)(H))));if(k==="modified"&&(G===void 0||G.container!==s?.container))return[{kind:"modified",path:[],from:B.RG,to:B.RG}];const _=H=>new Map(H?.variables.
map(({name:Z,content:se})=>[Z,se])),[j,p]=[_(G),_(s)],C=[],J=[...j.keys()].filter(H=>p.has(H)),q=[...p.keys()].filter(H=>j.has(H));J.some((H,Z)=>H!==q[Z])&&C.push({kind:"reordered",path:[],moved:[]});
for(const H of[...new Set([...j.keys(),...p.keys()])].sort()){const Z=[{type:"member",key:H}];j.has(H)?p.has(H)?j.get(H)!==p.get(H)&&C.push({kind:"modified",path:Z,from:B.RG,to:B.RG}):C.push({kind:"re\
moved",path:Z,value:B.RG}):C.push({kind:"added",path:Z,value:B.RG})}return C}var l=e(7279),y=e(8920),w=e(9870);async function g(le,v){const{platform:k,inputs:G}=le,{target:s}=v;if("workflowName"in s)return R(
v,void 0,G.ignore);const _=await(0,U.X7)(le,k,{...G,...s});for(const j of(0,D.x3)(_.package))k.secrets.add(j);return R(v,_,G.ignore)}function R(le,v,k){const{name:G,target:s,package:_,definitions:j,variablesFile:p}=le,
C=v&&d(v.package),J=[C?.env?.bytes,_.files.get(w.Km)];p&&j.env&&V(G,j.env.bytes,J);const[q,H]=[S(C?.env),S(j.env)],Z=q&&H&&new Map([...H,...q]),se=C&&O(C,q,C.env),ae=O(j,j.env&&Z,j.env),fe=i(se,ae,{name:G,
ignore:k}),me=n(fe),xe=n(i(se,ae,{name:G,ignore:z.K$})),Ie=[...J,j.env?.bytes].flatMap(he=>he?(0,D.aC)(he):[]),Ee=(0,W.ol)(O(j),z.K$);return{state:v,changes:{...fe,secrets:[...fe.secrets,...Ie]},ignored:xe.
filter(he=>!me.includes(he)),added:T(Z).filter(he=>!q?.has(he)),kept:T(H).filter(he=>q?.has(he)&&q.get(he)!==H?.get(he)),name:G,target:"workflowId"in s?`${s.workflowId} ${s.flowId}`:`new workflow ${s.
workflowName}`,package:Ee,variables:T(H),shown:le.sha256??Ee,outcome:fe.status==="unchanged"?fe.status:"changed",targetVariables:T(q),content:C?(0,W.ol)(O(C),k):"",fields:me}}function d(le){try{return(0,y.
mu)(le)}catch(v){const k=`The target's package ${(0,l.gJ)(v)}`;throw new l.HR({what:k,advice:"Check the workflow in AI for Process.",topic:"the-package"},{cause:v})}}function x(le,v){return le.content===
v.content&&(0,M.isDeepStrictEqual)(le.targetVariables,v.targetVariables)}function n({files:le}){const v=le.flatMap(({kind:k,name:G,changes:s})=>k==="variables"?[]:s.length===0?[G]:s.map(_=>a(_)||G));return[
...new Set(v)]}function a({kind:le,path:v}){return v.map(G=>G.type==="member"?G.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(le==="reordered"?"[]":"")}function S(le){return le===void 0?new Map:(0,D.
DF)(le.bytes)?.variables.reduce((v,{name:k,content:G})=>v.set(k,G),new Map)}function T(le){return[...le?.keys()??[]].sort()}function O({app:le,flow:v},k,G){const s=T(k).map(j=>[j,""]),_=k?Buffer.from(
JSON.stringify(Object.fromEntries(s))):G?.bytes;return(0,w.jz)("zip",[[w.uq,le.bytes],[w.n7,v.bytes],..._?[[w.Km,_]]:[]])}function V(le,v,k){const G=k.map(J=>J&&(0,D.DF)(J)),s=G.find(J=>J?.variables.length)??
G.find(Boolean),_=ne((0,D.DF)(v),s);if(_===void 0)return;const j=G.indexOf(s)===1?"package":"target",p=`env-variables of ${le} doesn't have the shape of the ${j}'s variables`,C=`Write it like this, wi\
th your names and values: ${ge(s)}`;throw new l.HR({what:p,why:_,advice:C,topic:"import-deploy-and-promote"})}function ne(le,v){if(le===void 0)return"it must be a list or an object of variables, each \
with its own name and a value";if(v===void 0)return;if(le.container!==v.container)return le.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(v.variables.
length===0)return;const k=new Set(v.variables.flatMap(({keys:s})=>s)),G=v.variables.every(({keys:s})=>s.includes("value"));for(const{name:s,keys:_}of le.variables){const j=_.find(p=>!k.has(p));if(j!==
void 0)return`${s} has "${j}", which no variable there has`;if(G&&!_.includes("value"))return`${s} has no "value"`}}const re={name:"API_URL",key:"API_URL",value:"https://api.example.com"},ue={string:"",
number:0,boolean:!1};function ge({container:le,variables:[v]}={container:"array",variables:[]}){const k=le==="array",{keys:G,content:s}=v??{keys:k?["name","value"]:[],content:"{}"},_=JSON.parse(s),j=G.
map(C=>[C,re[C]??ue[typeof _[C]]??null]),p=G.length===0?re.value:Object.fromEntries(j);return JSON.stringify(k?[p]:{API_URL:p})}}),7833:((Y,ie,e)=>{e.d(ie,{A2:()=>A,WZ:()=>i,c2:()=>f,dJ:()=>B,jb:()=>N,
p1:()=>D,sb:()=>F,wZ:()=>P});var M=e(2697),U=e(1124),W=e(7279),z=e(7487);function F(u){return u.filter(c=>c.plan!==void 0)}function D(u){return F(u).filter(({plan:c,action:b,backup:m})=>c.outcome==="u\
nchanged"&&b!=="finish"&&!m)}function B(u){return u.flatMap(({candidate:{name:c},error:b})=>b?[{name:c,error:b}]:[])}function P({candidate:{target:u},job:c}){return"workflowId"in u?u.workflowId:c["wor\
kflow-id"]}function N(u){const c=u.filter(({plan:b})=>!b).map(({candidate:b})=>b.name);return{workflows:F(u).map(({plan:b})=>b.changes),notCompared:c}}async function A({rows:u,digest:c},{fromList:b}){
const[m]=u,$=N(u);(0,z.n0)({...c&&{changed:(0,U.Hq)($),...(0,U.xW)($),"plan-digest":c},...!b&&m&&{...i(m.job),"workflow-id":P(m)},...await(0,M.dF)("promotions",u.map(E))})}function E(u){const{candidate:c,
plan:b,imported:m=!1,deployed:$=!1,backup:o,job:l,error:y}=u;return{name:c.name,"workflow-id":P(u),...b&&{changed:b.outcome==="changed",...b.changes.counts},"package-sha256":c.sha256,imported:m,deployed:$,
"dock-status-id":l["dock-status-id"],...o?.id&&{"backup-artifact-id":o.id,"backup-artifact-name":o.name},error:y&&(0,M.UX)(y)}}function i({"workflow-id":u,"dock-status-id":c,status:b}){return{"workflo\
w-id":u,"dock-status-id":c,status:b}}function f({rows:u,refusal:c,digest:b},{fromList:m,isPlan:$}){const o=B(u),[l]=o;if(l===void 0||!m)return l?.error??c;const y=u.filter(({begun:g})=>!g).map(({candidate:g})=>g.
name),w=[!b&&`${o.length} of ${u.length} targets could not be compared.`,(0,M.As)(o),!b&&!$&&"Nothing was changed.",b&&y.length>0&&`Not started: ${y.join(", ")}.`];return(0,W.h_)(l.error).with({what:w.
filter(Boolean).join(" "),why:"",advice:""})}}),2975:((Y,ie,e)=>{e.d(ie,{L5:()=>D,Mu:()=>A,Vs:()=>P,kU:()=>F,yy:()=>N});var M=e(7279),U=e(706);const W=7,z=3e4,F=429;async function D({log:E,signal:i,endsAt:f},u,{
atLeastMs:c=0,untilFree:b=!1}={}){let m=0,$=0,o;for(;;)try{return await u()}catch(l){if(!(l instanceof M.HR&&(l.retryable||b&&l.busy)))throw l;i.throwIfAborted(),o??=performance.now();const y=l.status===
F,w=l.busy||y;$=w?$+1:0,w||m++;const g=m>(l.maxRetries??W)&&performance.now()-o>=c;if(!w&&g)throw B(l,`${m} times in a row`);const R=Math.min(z,1e3*2**(($||m)-1))*(.5+Math.random()/2),d=y&&l.retryAfterMs>
0?l.retryAfterMs:Math.max(l.retryAfterMs,R),x=(0,U.zK)(d);if(performance.now()+d>=f)throw B(l,`and waiting ${x} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeou\
t-minutes.");E.info(`${(0,U.OX)((0,M.$N)(l),1e3)}; retrying in ${x}`),await N(d,i)}}function B(E,i,f=E.advice){return E.with({why:`${E.why}, ${i}`,advice:f,retryable:!1})}function P(E){const i=String(
E),f=/^\d+$/.test(i)?Number(i)*1e3:Date.parse(i)-Date.now();return Math.min(Math.max(f||0,0),2**31-1)}async function N(E,i){let f;const u=new Promise(c=>{f=setTimeout(c,E)});await A(i,u).finally(()=>clearTimeout(
f))}function A(E,i){return new Promise((f,u)=>{const c=()=>u(E.reason);i.then(f,u).finally(()=>E.removeEventListener("abort",c)),E.aborted?c():E.addEventListener("abort",c)})}}),706:((Y,ie,e)=>{e.d(ie,
{MW:()=>z,OX:()=>U,TL:()=>W,Xe:()=>F,hS:()=>B,pO:()=>i,v5:()=>N,zD:()=>D,zK:()=>P});var M=e(8132);function U(c,b=300){const m=c.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,M.
Jj)(m,b)}function W(c,b=100){return(0,M.RK)(JSON.stringify((0,M.Jj)(c,b)))}function z(c){return W(c,1e3).replaceAll("\\\\","\\")}function F(c){if(c<1024)return`${c} B`;const b=["KiB","MiB","GiB"];let m=c/
1024;for(;Number(m.toFixed(1))>=1024&&b.length>1;)m/=1024,b.shift();return`${m.toFixed(1)} ${b[0]}`}function D(c){return String(c).replace(/\B(?=(\d{3})+$)/g,",")}function B(c,b){return`${D(c)} ${b}${c===
1?"":"s"}`}function P(c){if(c<9950)return`${(c/1e3).toFixed(1)} s`;const b=Math.round(c/1e3);if(b<60)return`${b} s`;const[m,$]=[Math.floor(b/60),Math.floor(b/3600)];return $>0?`${$} h ${m%60} min`:`${m}\
 min ${b%60} s`}const N="***",A=4,E=8;class i{#t=new Map;#e=new Set;constructor(b=[]){for(const m of b)this.add(m)}add(b,m=$=>!0){const $=new Set([b,...b.split(/[\r\n]/)].map(o=>o.trim()));for(const o of[
...$].filter(m).flatMap(f)){const l=o.slice(0,E);this.#t.set(l,(this.#t.get(l)??new Set).add(o)),this.#e.add(l.length)}}redact=(b,m=300)=>{const $=b.trimStart(),o=Math.min($.length,m*4);return U(this.
hide($,()=>{},o)+(o<$.length?"\u2026":""),m)};hide(b,m=o=>{},$=b.length){let[o,l]=["",0];for(let y=0;y<$;y++){const w=this.#n(b,y);w!==""&&(m(w),y>=l&&(o+=b.slice(l,y)+N),l=Math.max(l,y+w.length))}return o+
b.slice(l,$)}#n(b,m){let $="";for(const o of this.#e)for(const l of this.#t.get(b.slice(m,m+o))??[])l.length<=$.length||!b.startsWith(l,m)||(l.length>=A||u(b,m,m+l.length))&&($=l);return $}}function f(c){
const b=y=>JSON.stringify(y).slice(1,-1),m=Buffer.from(c).toString(),$=encodeURIComponent(m),o=[$,$.replaceAll("%20","+"),$.replace(/%../g,y=>y.toLowerCase())];return[...[c,m].flatMap(y=>[y,b(y),b(b(y))]),
...o,encodeURI(m)]}function u(c,b,m){const $=c.slice(Math.max(0,b-2),b);return!/[\p{L}\p{N}]$/u.test($)&&!/^[\p{L}\p{N}]/u.test(c.slice(m,m+2))}}),819:((Y,ie,e)=>{e.d(ie,{Yz:()=>pt,z3:()=>ct,V4:()=>it,
pq:()=>gt,lm:()=>wt,C1:()=>ht,uH:()=>lt,Pq:()=>ut,z:()=>a,$e:()=>mt});var M=e(857);function U(X){return X==null?"":typeof X=="string"||X instanceof String?X:JSON.stringify(X)}function W(X){return Object.
keys(X).length?{title:X.title,file:X.file,line:X.startLine,endLine:X.endLine,col:X.startColumn,endColumn:X.endColumn}:{}}function z(X,L,t){const r=new B(X,L,t);process.stdout.write(r.toString()+M.EOL)}
function F(X,L=""){z(X,{},L)}const D="::";class B{constructor(L,t,r){L||(L="missing.command"),this.command=L,this.properties=t,this.message=r}toString(){let L=D+this.command;if(this.properties&&Object.
keys(this.properties).length>0){L+=" ";let t=!0;for(const r in this.properties)if(this.properties.hasOwnProperty(r)){const h=this.properties[r];h&&(t?t=!1:L+=",",L+=`${r}=${N(h)}`)}}return L+=`${D}${P(
this.message)}`,L}}function P(X){return U(X).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function N(X){return U(X).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}var A=e(6982),E=e(9896);function i(X,L){const t=process.env[`GITHUB_${X}`];if(!t)throw new Error(`Unable to find environment variable for file command ${X}`);if(!E.existsSync(
t))throw new Error(`Missing file at path: ${t}`);E.appendFileSync(t,`${U(L)}${M.EOL}`,{encoding:"utf8"})}function f(X,L){const t=`ghadelimiter_${A.randomUUID()}`,r=U(L);if(X.includes(t))throw new Error(
`Unexpected input: name should not contain the delimiter "${t}"`);if(r.includes(t))throw new Error(`Unexpected input: value should not contain the delimiter "${t}"`);return`${X}<<${t}${M.EOL}${r}${M.EOL}${t}`}
var u=e(6928),c=e(6671),b=e(2145),m=function(X,L,t,r){function h(I){return I instanceof t?I:new t(function(K){K(I)})}return new(t||(t=Promise))(function(I,K){function ee(te){try{oe(r.next(te))}catch(ce){
K(ce)}}function Q(te){try{oe(r.throw(te))}catch(ce){K(ce)}}function oe(te){te.done?I(te.value):h(te.value).then(ee,Q)}oe((r=r.apply(X,L||[])).next())})};class ${static createHttpClient(L=!0,t=10){const r={
allowRetries:L,maxRetries:t};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler($.getRequestToken())],r)}static getRequestToken(){const L=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!L)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return L}static getIDTokenUrl(){const L=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!L)throw new Error("Unable to get\
 ACTIONS_ID_TOKEN_REQUEST_URL env variable");return L}static getCall(L){return m(this,void 0,void 0,function*(){var t;const I=(t=(yield $.createHttpClient().getJson(L).catch(K=>{throw new Error(`Faile\
d to get ID Token. 
 
        Error Code : ${K.statusCode}
 
        Error Message: ${K.message}`)})).result)===null||t===void 0?void 0:t.value;if(!I)throw new Error("Response json body do not have ID Token field");return I})}static getIDToken(L){return m(this,
void 0,void 0,function*(){try{let t=$.getIDTokenUrl();if(L){const h=encodeURIComponent(L);t=`${t}&audience=${h}`}debug(`ID token url is ${t}`);const r=yield $.getCall(t);return setSecret(r),r}catch(t){
throw new Error(`Error message: ${t.message}`)}})}}var o=function(X,L,t,r){function h(I){return I instanceof t?I:new t(function(K){K(I)})}return new(t||(t=Promise))(function(I,K){function ee(te){try{oe(
r.next(te))}catch(ce){K(ce)}}function Q(te){try{oe(r.throw(te))}catch(ce){K(ce)}}function oe(te){te.done?I(te.value):h(te.value).then(ee,Q)}oe((r=r.apply(X,L||[])).next())})};const{access:l,appendFile:y,
writeFile:w}=E.promises,g="GITHUB_STEP_SUMMARY",R="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class d{constructor(){this._buffer=""}filePath(){
return o(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const L=process.env[g];if(!L)throw new Error(`Unable to find environment variable for $${g}. Check if your runtime envir\
onment supports job summaries.`);try{yield l(L,E.constants.R_OK|E.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${L}'. Check if the file has correct read/write permissions.`)}
return this._filePath=L,this._filePath})}wrap(L,t,r={}){const h=Object.entries(r).map(([I,K])=>` ${I}="${K}"`).join("");return t?`<${L}${h}>${t}</${L}>`:`<${L}${h}>`}write(L){return o(this,void 0,void 0,
function*(){const t=!!L?.overwrite,r=yield this.filePath();return yield(t?w:y)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return o(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(L,t=!1){return this._buffer+=L,t?this.addEOL():this}addEOL(){
return this.addRaw(M.EOL)}addCodeBlock(L,t){const r=Object.assign({},t&&{lang:t}),h=this.wrap("pre",this.wrap("code",L),r);return this.addRaw(h).addEOL()}addList(L,t=!1){const r=t?"ol":"ul",h=L.map(K=>this.
wrap("li",K)).join(""),I=this.wrap(r,h);return this.addRaw(I).addEOL()}addTable(L){const t=L.map(h=>{const I=h.map(K=>{if(typeof K=="string")return this.wrap("td",K);const{header:ee,data:Q,colspan:oe,
rowspan:te}=K,ce=ee?"th":"td",Ae=Object.assign(Object.assign({},oe&&{colspan:oe}),te&&{rowspan:te});return this.wrap(ce,Q,Ae)}).join("");return this.wrap("tr",I)}).join(""),r=this.wrap("table",t);return this.
addRaw(r).addEOL()}addDetails(L,t){const r=this.wrap("details",this.wrap("summary",L)+t);return this.addRaw(r).addEOL()}addImage(L,t,r){const{width:h,height:I}=r||{},K=Object.assign(Object.assign({},h&&
{width:h}),I&&{height:I}),ee=this.wrap("img",null,Object.assign({src:L,alt:t},K));return this.addRaw(ee).addEOL()}addHeading(L,t){const r=`h${t}`,h=["h1","h2","h3","h4","h5","h6"].includes(r)?r:"h1",I=this.
wrap(h,L);return this.addRaw(I).addEOL()}addSeparator(){const L=this.wrap("hr",null);return this.addRaw(L).addEOL()}addBreak(){const L=this.wrap("br",null);return this.addRaw(L).addEOL()}addQuote(L,t){
const r=Object.assign({},t&&{cite:t}),h=this.wrap("blockquote",L,r);return this.addRaw(h).addEOL()}addLink(L,t){const r=this.wrap("a",L,{href:t});return this.addRaw(r).addEOL()}}const x=new d,n=null,a=x;
function S(X){return X.replace(/[\\]/g,"/")}function T(X){return X.replace(/[/]/g,"\\")}function O(X){return X.replace(/[/\\]/g,path.sep)}const V=Ne(import.meta.url)("string_decoder");var ne=e(4434);const re=Ne(
import.meta.url)("child_process");var ue=e(2613),ge=function(X,L,t,r){function h(I){return I instanceof t?I:new t(function(K){K(I)})}return new(t||(t=Promise))(function(I,K){function ee(te){try{oe(r.next(
te))}catch(ce){K(ce)}}function Q(te){try{oe(r.throw(te))}catch(ce){K(ce)}}function oe(te){te.done?I(te.value):h(te.value).then(ee,Q)}oe((r=r.apply(X,L||[])).next())})};const{chmod:le,copyFile:v,lstat:k,
mkdir:G,open:s,readdir:_,rename:j,rm:p,rmdir:C,stat:J,symlink:q,unlink:H}=E.promises,Z=process.platform==="win32";function se(X){return ge(this,void 0,void 0,function*(){const L=yield fs.promises.readlink(
X);return Z&&!L.endsWith("\\")?`${L}\\`:L})}const ae=268435456,fe=E.constants.O_RDONLY;function me(X){return ge(this,void 0,void 0,function*(){try{yield J(X)}catch(L){if(L.code==="ENOENT")return!1;throw L}
return!0})}function xe(X){return ge(this,arguments,void 0,function*(L,t=!1){return(t?yield J(L):yield k(L)).isDirectory()})}function Ie(X){if(X=he(X),!X)throw new Error('isRooted() parameter "p" canno\
t be empty');return Z?X.startsWith("\\")||/^[A-Z]:/i.test(X):X.startsWith("/")}function Ee(X,L){return ge(this,void 0,void 0,function*(){let t;try{t=yield J(X)}catch(h){h.code!=="ENOENT"&&console.log(
`Unexpected error attempting to determine if executable file exists '${X}': ${h}`)}if(t&&t.isFile()){if(Z){const h=u.extname(X).toUpperCase();if(L.some(I=>I.toUpperCase()===h))return X}else if(Te(t))return X}
const r=X;for(const h of L){X=r+h,t=void 0;try{t=yield J(X)}catch(I){I.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${X}': ${I}`)}if(t&&t.isFile()){
if(Z){try{const I=u.dirname(X),K=u.basename(X).toUpperCase();for(const ee of yield _(I))if(K===ee.toUpperCase()){X=u.join(I,ee);break}}catch(I){console.log(`Unexpected error attempting to determine th\
e actual case of the file '${X}': ${I}`)}return X}else if(Te(t))return X}}return""})}function he(X){return X=X||"",Z?(X=X.replace(/\//g,"\\"),X.replace(/\\\\+/g,"\\")):X.replace(/\/\/+/g,"/")}function Te(X){
return(X.mode&1)>0||(X.mode&8)>0&&process.getgid!==void 0&&X.gid===process.getgid()||(X.mode&64)>0&&process.getuid!==void 0&&X.uid===process.getuid()}function be(){var X;return(X=process.env.COMSPEC)!==
null&&X!==void 0?X:"cmd.exe"}var ye=function(X,L,t,r){function h(I){return I instanceof t?I:new t(function(K){K(I)})}return new(t||(t=Promise))(function(I,K){function ee(te){try{oe(r.next(te))}catch(ce){
K(ce)}}function Q(te){try{oe(r.throw(te))}catch(ce){K(ce)}}function oe(te){te.done?I(te.value):h(te.value).then(ee,Q)}oe((r=r.apply(X,L||[])).next())})};function De(X,L){return ye(this,arguments,void 0,
function*(t,r,h={}){const{force:I,recursive:K,copySourceDirectory:ee}=Xe(h),Q=(yield ioUtil.exists(r))?yield ioUtil.stat(r):null;if(Q&&Q.isFile()&&!I)return;const oe=Q&&Q.isDirectory()&&ee?path.join(r,
path.basename(t)):r;if(!(yield ioUtil.exists(t)))throw new Error(`no such file or directory: ${t}`);if((yield ioUtil.stat(t)).isDirectory())if(K)yield de(t,oe,0,I);else throw new Error(`Failed to copy\
. ${t} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(t,oe)==="")throw new Error(`'${oe}' and '${t}' are the same file`);yield ve(t,oe,I)}})}function Ke(X,L){return ye(
this,arguments,void 0,function*(t,r,h={}){if(yield ioUtil.exists(r)){let I=!0;if((yield ioUtil.isDirectory(r))&&(r=path.join(r,path.basename(t)),I=yield ioUtil.exists(r)),I)if(h.force==null||h.force)yield We(
r);else throw new Error("Destination already exists")}yield ze(path.dirname(r)),yield ioUtil.rename(t,r)})}function We(X){return ye(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(
X))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(X,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(L){throw new Error(`File was unab\
le to be removed ${L}`)}})}function ze(X){return ye(this,void 0,void 0,function*(){ok(X,"a path argument must be provided"),yield ioUtil.mkdir(X,{recursive:!0})})}function Ye(X,L){return ye(this,void 0,
void 0,function*(){if(!X)throw new Error("parameter 'tool' is required");if(L){const r=yield Ye(X,!1);if(!r)throw Z?new Error(`Unable to locate executable file: ${X}. Please verify either the file pat\
h exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate execut\
able file: ${X}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is execut\
able.`);return r}const t=yield qe(X);return t&&t.length>0?t[0]:""})}function qe(X){return ye(this,void 0,void 0,function*(){if(!X)throw new Error("parameter 'tool' is required");const L=[];if(Z&&process.
env.PATHEXT)for(const h of process.env.PATHEXT.split(u.delimiter))h&&L.push(h);if(Ie(X)){const h=yield Ee(X,L);return h?[h]:[]}if(X.includes(u.sep))return[];const t=[];if(process.env.PATH)for(const h of process.
env.PATH.split(u.delimiter))h&&t.push(h);const r=[];for(const h of t){const I=yield Ee(u.join(h,X),L);I&&r.push(I)}return r})}function Xe(X){const L=X.force==null?!0:X.force,t=!!X.recursive,r=X.copySourceDirectory==
null?!0:!!X.copySourceDirectory;return{force:L,recursive:t,copySourceDirectory:r}}function de(X,L,t,r){return ye(this,void 0,void 0,function*(){if(t>=255)return;t++,yield ze(L);const h=yield ioUtil.readdir(
X);for(const I of h){const K=`${X}/${I}`,ee=`${L}/${I}`;(yield ioUtil.lstat(K)).isDirectory()?yield de(K,ee,t,r):yield ve(K,ee,r)}yield ioUtil.chmod(L,(yield ioUtil.stat(X)).mode)})}function ve(X,L,t){
return ye(this,void 0,void 0,function*(){if((yield ioUtil.lstat(X)).isSymbolicLink()){try{yield ioUtil.lstat(L),yield ioUtil.unlink(L)}catch(h){h.code==="EPERM"&&(yield ioUtil.chmod(L,"0666"),yield ioUtil.
unlink(L))}const r=yield ioUtil.readlink(X);yield ioUtil.symlink(r,L,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(L))||t)&&(yield ioUtil.copyFile(X,L))})}const we=Ne(import.meta.url)(
"timers");var Oe=function(X,L,t,r){function h(I){return I instanceof t?I:new t(function(K){K(I)})}return new(t||(t=Promise))(function(I,K){function ee(te){try{oe(r.next(te))}catch(ce){K(ce)}}function Q(te){
try{oe(r.throw(te))}catch(ce){K(ce)}}function oe(te){te.done?I(te.value):h(te.value).then(ee,Q)}oe((r=r.apply(X,L||[])).next())})};const _e=process.platform==="win32";class $e extends ne.EventEmitter{constructor(L,t,r){
if(super(),!L)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=L,this.args=t||[],this.options=r||{}}_debug(L){this.options.listeners&&this.options.listeners.debug&&this.options.
listeners.debug(L)}_getCommandString(L,t){const r=this._getSpawnFileName(),h=this._getSpawnArgs(L);let I=t?"":"[command]";if(_e)if(this._isCmdFile()){I+=r;for(const K of h)I+=` ${K}`}else if(L.windowsVerbatimArguments){
I+=`"${r}"`;for(const K of h)I+=` ${K}`}else{I+=this._windowsQuoteCmdArg(r);for(const K of h)I+=` ${this._windowsQuoteCmdArg(K)}`}else{I+=r;for(const K of h)I+=` ${K}`}return I}_processLineBuffer(L,t,r){
try{let h=t+L.toString(),I=h.indexOf(M.EOL);for(;I>-1;){const K=h.substring(0,I);r(K),h=h.substring(I+M.EOL.length),I=h.indexOf(M.EOL)}return h}catch(h){return this._debug(`error processing line. Fail\
ed with error ${h}`),""}}_getSpawnFileName(){return _e&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(L){if(_e&&this._isCmdFile()){let t=`/D /S /C "${this._windowsQuoteCmdArg(
this.toolPath)}`;for(const r of this.args)t+=" ",t+=L.windowsVerbatimArguments?r:this._windowsQuoteCmdArg(r);return t+='"',[t]}return this.args}_endsWith(L,t){return L.endsWith(t)}_isCmdFile(){const L=this.
toolPath.toUpperCase();return this._endsWith(L,".CMD")||this._endsWith(L,".BAT")}_windowsQuoteCmdArg(L){if(!this._isCmdFile())return this._uvQuoteCmdArg(L);if(!L)return'""';const t=[" ","	","&","(",")",
"[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let r=!1;for(const K of L)if(t.some(ee=>ee===K)){r=!0;break}if(!r)return L;let h='"',I=!0;for(let K=L.length;K>0;K--)h+=L[K-1],I&&L[K-
1]==="\\"?h+="\\":L[K-1]==='"'?(I=!0,h+='"'):I=!1;return h+='"',h.split("").reverse().join("")}_uvQuoteCmdArg(L){if(!L)return'""';if(!L.includes(" ")&&!L.includes("	")&&!L.includes('"'))return L;if(!L.
includes('"')&&!L.includes("\\"))return`"${L}"`;let t='"',r=!0;for(let h=L.length;h>0;h--)t+=L[h-1],r&&L[h-1]==="\\"?t+="\\":L[h-1]==='"'?(r=!0,t+="\\"):r=!1;return t+='"',t.split("").reverse().join("")}_cloneExecOptions(L){
L=L||{};const t={cwd:L.cwd||process.cwd(),env:L.env||process.env,silent:L.silent||!1,windowsVerbatimArguments:L.windowsVerbatimArguments||!1,failOnStdErr:L.failOnStdErr||!1,ignoreReturnCode:L.ignoreReturnCode||
!1,delay:L.delay||1e4};return t.outStream=L.outStream||process.stdout,t.errStream=L.errStream||process.stderr,t}_getSpawnOptions(L,t){L=L||{};const r={};return r.cwd=L.cwd,r.env=L.env,r.windowsVerbatimArguments=
L.windowsVerbatimArguments||this._isCmdFile(),L.windowsVerbatimArguments&&(r.argv0=`"${t}"`),r}exec(){return Oe(this,void 0,void 0,function*(){return!Ie(this.toolPath)&&(this.toolPath.includes("/")||_e&&
this.toolPath.includes("\\"))&&(this.toolPath=u.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Ye(this.toolPath,!0),new Promise((L,t)=>Oe(this,void 0,void 0,
function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const oe of this.args)this._debug(`   ${oe}`);const r=this._cloneExecOptions(this.options);!r.silent&&r.outStream&&
r.outStream.write(this._getCommandString(r)+M.EOL);const h=new Se(r,this.toolPath);if(h.on("debug",oe=>{this._debug(oe)}),this.options.cwd&&!(yield me(this.options.cwd)))return t(new Error(`The cwd: ${this.
options.cwd} does not exist!`));const I=this._getSpawnFileName(),K=re.spawn(I,this._getSpawnArgs(r),this._getSpawnOptions(this.options,I));let ee="";K.stdout&&K.stdout.on("data",oe=>{this.options.listeners&&
this.options.listeners.stdout&&this.options.listeners.stdout(oe),!r.silent&&r.outStream&&r.outStream.write(oe),ee=this._processLineBuffer(oe,ee,te=>{this.options.listeners&&this.options.listeners.stdline&&
this.options.listeners.stdline(te)})});let Q="";if(K.stderr&&K.stderr.on("data",oe=>{h.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(oe),!r.silent&&
r.errStream&&r.outStream&&(r.failOnStdErr?r.errStream:r.outStream).write(oe),Q=this._processLineBuffer(oe,Q,te=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(
te)})}),K.on("error",oe=>{h.processError=oe.message,h.processExited=!0,h.processClosed=!0,h.CheckComplete()}),K.on("exit",oe=>{h.processExitCode=oe,h.processExited=!0,this._debug(`Exit code ${oe} rece\
ived from tool '${this.toolPath}'`),h.CheckComplete()}),K.on("close",oe=>{h.processExitCode=oe,h.processExited=!0,h.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),
h.CheckComplete()}),h.on("done",(oe,te)=>{ee.length>0&&this.emit("stdline",ee),Q.length>0&&this.emit("errline",Q),K.removeAllListeners(),oe?t(oe):L(te)}),this.options.input){if(!K.stdin)throw new Error(
"child process missing stdin");K.stdin.end(this.options.input)}}))})}}function ke(X){const L=[];let t=!1,r=!1,h="";function I(K){r&&K!=='"'&&(h+="\\"),h+=K,r=!1}for(let K=0;K<X.length;K++){const ee=X.
charAt(K);if(ee==='"'){r?I(ee):t=!t;continue}if(ee==="\\"&&r){I(ee);continue}if(ee==="\\"&&t){r=!0;continue}if(ee===" "&&!t){h.length>0&&(L.push(h),h="");continue}I(ee)}return h.length>0&&L.push(h.trim()),
L}class Se extends ne.EventEmitter{constructor(L,t){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,
this.timeout=null,!t)throw new Error("toolPath must not be empty");this.options=L,this.toolPath=t,L.delay&&(this.delay=L.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&
(this.timeout=(0,we.setTimeout)(Se.HandleTimeout,this.delay,this)))}_debug(L){this.emit("debug",L)}_setResult(){let L;this.processExited&&(this.processError?L=new Error(`There was an error when attemp\
ting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?L=new Error(`The p\
rocess '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(L=new Error(`The process '${this.toolPath}' failed because one or more lines w\
ere written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",L,this.processExitCode)}static HandleTimeout(L){if(!L.done){if(!L.processClosed&&
L.processExited){const t=`The STDIO streams did not close within ${L.delay/1e3} seconds of the exit event from process '${L.toolPath}'. This may indicate a child process inherited the STDIO streams an\
d has not yet exited.`;L._debug(t)}L._setResult()}}}var pe=function(X,L,t,r){function h(I){return I instanceof t?I:new t(function(K){K(I)})}return new(t||(t=Promise))(function(I,K){function ee(te){try{
oe(r.next(te))}catch(ce){K(ce)}}function Q(te){try{oe(r.throw(te))}catch(ce){K(ce)}}function oe(te){te.done?I(te.value):h(te.value).then(ee,Q)}oe((r=r.apply(X,L||[])).next())})};function Me(X,L,t){return pe(
this,void 0,void 0,function*(){const r=tr.argStringToArray(X);if(r.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const h=r[0];return L=r.slice(1).concat(L||[]),new tr.
ToolRunner(h,L,t).exec()})}function Re(X,L,t){return pe(this,void 0,void 0,function*(){var r,h;let I="",K="";const ee=new StringDecoder("utf8"),Q=new StringDecoder("utf8"),oe=(r=t?.listeners)===null||
r===void 0?void 0:r.stdout,te=(h=t?.listeners)===null||h===void 0?void 0:h.stderr,ce=Be=>{K+=Q.write(Be),te&&te(Be)},Ae=Be=>{I+=ee.write(Be),oe&&oe(Be)},Ue=Object.assign(Object.assign({},t?.listeners),
{stdout:Ae,stderr:ce}),Ce=yield Me(X,L,Object.assign(Object.assign({},t),{listeners:Ue}));return I+=ee.end(),K+=Q.end(),{exitCode:Ce,stdout:I,stderr:K}})}var Pe=function(X,L,t,r){function h(I){return I instanceof
t?I:new t(function(K){K(I)})}return new(t||(t=Promise))(function(I,K){function ee(te){try{oe(r.next(te))}catch(ce){K(ce)}}function Q(te){try{oe(r.throw(te))}catch(ce){K(ce)}}function oe(te){te.done?I(
te.value):h(te.value).then(ee,Q)}oe((r=r.apply(X,L||[])).next())})};const Le=()=>Pe(void 0,void 0,void 0,function*(){const{stdout:X}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -Cl\
assName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:L}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});
return{name:L.trim(),version:X.trim()}}),je=()=>Pe(void 0,void 0,void 0,function*(){var X,L,t,r;const{stdout:h}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),I=(L=(X=h.match(/ProductVersion:\s*(.+)/))===
null||X===void 0?void 0:X[1])!==null&&L!==void 0?L:"";return{name:(r=(t=h.match(/ProductName:\s*(.+)/))===null||t===void 0?void 0:t[1])!==null&&r!==void 0?r:"",version:I}}),Fe=()=>Pe(void 0,void 0,void 0,
function*(){const{stdout:X}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[L,t]=X.trim().split(`
`);return{name:L,version:t}}),Je=M.platform(),Ve=M.arch(),et=Je==="win32",Ze=Je==="darwin",tt=Je==="linux";function rt(){return Pe(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield et?Le():Ze?je():Fe()),{platform:Je,arch:Ve,isWindows:et,isMacOS:Ze,isLinux:tt})})}var ot=function(X,L,t,r){function h(I){return I instanceof t?I:new t(function(K){K(I)})}return new(t||(t=Promise))(
function(I,K){function ee(te){try{oe(r.next(te))}catch(ce){K(ce)}}function Q(te){try{oe(r.throw(te))}catch(ce){K(ce)}}function oe(te){te.done?I(te.value):h(te.value).then(ee,Q)}oe((r=r.apply(X,L||[])).
next())})},st;(function(X){X[X.Success=0]="Success",X[X.Failure=1]="Failure"})(st||(st={}));function vt(X,L){const t=toCommandValue(L);if(process.env[X]=t,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(X,L));issueCommand("set-env",{name:X},t)}function ut(X){z("add-mask",{},X)}function at(X){process.env.GITHUB_PATH||""?issueFileCommand("PATH",X):issueCommand("add-path",{},
X),process.env.PATH=`${X}${path.delimiter}${process.env.PATH}`}function it(X,L){const t=process.env[`INPUT_${X.replace(/ /g,"_").toUpperCase()}`]||"";if(L&&L.required&&!t)throw new Error(`Input requir\
ed and not supplied: ${X}`);return L&&L.trimWhitespace===!1?t:t.trim()}function _t(X,L){const t=it(X,L).split(`
`).filter(r=>r!=="");return L&&L.trimWhitespace===!1?t:t.map(r=>r.trim())}function xt(X,L){const t=["true","True","TRUE"],r=["false","False","FALSE"],h=it(X,L);if(t.includes(h))return!0;if(r.includes(
h))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${X}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function lt(X,L){if(process.env.GITHUB_OUTPUT||"")return i("OUTPUT",f(X,L));process.stdout.write(M.EOL),z("set-output",{name:X},
U(L))}function Ot(X){issue("echo",X?"on":"off")}function ht(X){process.exitCode=st.Failure,ct(X)}function $t(){return process.env.RUNNER_DEBUG==="1"}function pt(X){z("debug",{},X)}function ct(X,L={}){
z("error",W(L),X instanceof Error?X.toString():X)}function mt(X,L={}){z("warning",W(L),X instanceof Error?X.toString():X)}function wt(X,L={}){z("notice",W(L),X instanceof Error?X.toString():X)}function gt(X){
process.stdout.write(X+M.EOL)}function yt(X){issue("group",X)}function Et(){issue("endgroup")}function St(X,L){return ot(this,void 0,void 0,function*(){yt(X);let t;try{t=yield L()}finally{Et()}return t})}
function Mt(X,L){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(X,L));issueCommand("save-state",{name:X},toCommandValue(L))}function At(X){return process.env[`S\
TATE_${X}`]||""}function Tt(X){return ot(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(X)})}}),2145:((Y,ie,e)=>{e.d(ie,{tZ:()=>W});var M=function(F,D,B,P){function N(A){return A instanceof
B?A:new B(function(E){E(A)})}return new(B||(B=Promise))(function(A,E){function i(c){try{u(P.next(c))}catch(b){E(b)}}function f(c){try{u(P.throw(c))}catch(b){E(b)}}function u(c){c.done?A(c.value):N(c.value).
then(i,f)}u((P=P.apply(F,D||[])).next())})};class U{constructor(D,B){this.username=D,this.password=B}prepareRequest(D){if(!D.headers)throw Error("The request has no headers");D.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return M(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class W{constructor(D){this.token=D}prepareRequest(D){if(!D.headers)throw Error("The request has no headers");D.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return M(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class z{constructor(D){this.token=D}prepareRequest(D){if(!D.headers)throw Error("The request has no headers");D.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return M(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((Y,ie,e)=>{e.d(ie,{Qq:()=>g,Hv:()=>E});var M=e(8611),U=e.t(M,2),W=e(5692),z=e.t(W,2),F=e(9783),D=e(770),B=d=>{var x={};return e.d(x,d),x},P=d=>(()=>d);const N=B({ProxyAgent:()=>Nt.ProxyAgent});var A=function(d,x,n,a){
function S(T){return T instanceof n?T:new n(function(O){O(T)})}return new(n||(n=Promise))(function(T,O){function V(ue){try{re(a.next(ue))}catch(ge){O(ge)}}function ne(ue){try{re(a.throw(ue))}catch(ge){
O(ge)}}function re(ue){ue.done?T(ue.value):S(ue.value).then(V,ne)}re((a=a.apply(d,x||[])).next())})},E;(function(d){d[d.OK=200]="OK",d[d.MultipleChoices=300]="MultipleChoices",d[d.MovedPermanently=301]=
"MovedPermanently",d[d.ResourceMoved=302]="ResourceMoved",d[d.SeeOther=303]="SeeOther",d[d.NotModified=304]="NotModified",d[d.UseProxy=305]="UseProxy",d[d.SwitchProxy=306]="SwitchProxy",d[d.TemporaryRedirect=
307]="TemporaryRedirect",d[d.PermanentRedirect=308]="PermanentRedirect",d[d.BadRequest=400]="BadRequest",d[d.Unauthorized=401]="Unauthorized",d[d.PaymentRequired=402]="PaymentRequired",d[d.Forbidden=403]=
"Forbidden",d[d.NotFound=404]="NotFound",d[d.MethodNotAllowed=405]="MethodNotAllowed",d[d.NotAcceptable=406]="NotAcceptable",d[d.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",d[d.RequestTimeout=
408]="RequestTimeout",d[d.Conflict=409]="Conflict",d[d.Gone=410]="Gone",d[d.TooManyRequests=429]="TooManyRequests",d[d.InternalServerError=500]="InternalServerError",d[d.NotImplemented=501]="NotImplem\
ented",d[d.BadGateway=502]="BadGateway",d[d.ServiceUnavailable=503]="ServiceUnavailable",d[d.GatewayTimeout=504]="GatewayTimeout"})(E||(E={}));var i;(function(d){d.Accept="accept",d.ContentType="conte\
nt-type"})(i||(i={}));var f;(function(d){d.ApplicationJson="application/json"})(f||(f={}));function u(d){const x=pm.getProxyUrl(new URL(d));return x?x.href:""}const c=[E.MovedPermanently,E.ResourceMoved,
E.SeeOther,E.TemporaryRedirect,E.PermanentRedirect],b=[E.BadGateway,E.ServiceUnavailable,E.GatewayTimeout],m=["OPTIONS","GET","DELETE","HEAD"],$=10,o=5;class l extends Error{constructor(x,n){super(x),
this.name="HttpClientError",this.statusCode=n,Object.setPrototypeOf(this,l.prototype)}}class y{constructor(x){this.message=x}readBody(){return A(this,void 0,void 0,function*(){return new Promise(x=>A(
this,void 0,void 0,function*(){let n=Buffer.alloc(0);this.message.on("data",a=>{n=Buffer.concat([n,a])}),this.message.on("end",()=>{x(n.toString())})}))})}readBodyBuffer(){return A(this,void 0,void 0,
function*(){return new Promise(x=>A(this,void 0,void 0,function*(){const n=[];this.message.on("data",a=>{n.push(a)}),this.message.on("end",()=>{x(Buffer.concat(n))})}))})}}function w(d){return new URL(
d).protocol==="https:"}class g{constructor(x,n,a){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(x),this.handlers=n||[],this.requestOptions=a,a&&(a.ignoreSslError!=null&&(this._ignoreSslError=a.ignoreSslError),this._socketTimeout=
a.socketTimeout,a.allowRedirects!=null&&(this._allowRedirects=a.allowRedirects),a.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=a.allowRedirectDowngrade),a.maxRedirects!=null&&(this._maxRedirects=
Math.max(a.maxRedirects,0)),a.keepAlive!=null&&(this._keepAlive=a.keepAlive),a.allowRetries!=null&&(this._allowRetries=a.allowRetries),a.maxRetries!=null&&(this._maxRetries=a.maxRetries))}options(x,n){
return A(this,void 0,void 0,function*(){return this.request("OPTIONS",x,null,n||{})})}get(x,n){return A(this,void 0,void 0,function*(){return this.request("GET",x,null,n||{})})}del(x,n){return A(this,
void 0,void 0,function*(){return this.request("DELETE",x,null,n||{})})}post(x,n,a){return A(this,void 0,void 0,function*(){return this.request("POST",x,n,a||{})})}patch(x,n,a){return A(this,void 0,void 0,
function*(){return this.request("PATCH",x,n,a||{})})}put(x,n,a){return A(this,void 0,void 0,function*(){return this.request("PUT",x,n,a||{})})}head(x,n){return A(this,void 0,void 0,function*(){return this.
request("HEAD",x,null,n||{})})}sendStream(x,n,a,S){return A(this,void 0,void 0,function*(){return this.request(x,n,a,S)})}getJson(x){return A(this,arguments,void 0,function*(n,a={}){a[i.Accept]=this._getExistingOrDefaultHeader(
a,i.Accept,f.ApplicationJson);const S=yield this.get(n,a);return this._processResponse(S,this.requestOptions)})}postJson(x,n){return A(this,arguments,void 0,function*(a,S,T={}){const O=JSON.stringify(
S,null,2);T[i.Accept]=this._getExistingOrDefaultHeader(T,i.Accept,f.ApplicationJson),T[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(T,f.ApplicationJson);const V=yield this.post(a,O,T);return this.
_processResponse(V,this.requestOptions)})}putJson(x,n){return A(this,arguments,void 0,function*(a,S,T={}){const O=JSON.stringify(S,null,2);T[i.Accept]=this._getExistingOrDefaultHeader(T,i.Accept,f.ApplicationJson),
T[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(T,f.ApplicationJson);const V=yield this.put(a,O,T);return this._processResponse(V,this.requestOptions)})}patchJson(x,n){return A(this,arguments,
void 0,function*(a,S,T={}){const O=JSON.stringify(S,null,2);T[i.Accept]=this._getExistingOrDefaultHeader(T,i.Accept,f.ApplicationJson),T[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(T,f.
ApplicationJson);const V=yield this.patch(a,O,T);return this._processResponse(V,this.requestOptions)})}request(x,n,a,S){return A(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const T=new URL(n);let O=this._prepareRequest(x,T,S);const V=this._allowRetries&&m.includes(x)?this._maxRetries+1:1;let ne=0,re;do{if(re=yield this.requestRaw(O,a),re&&re.
message&&re.message.statusCode===E.Unauthorized){let ge;for(const le of this.handlers)if(le.canHandleAuthentication(re)){ge=le;break}return ge?ge.handleAuthentication(this,O,a):re}let ue=this._maxRedirects;
for(;re.message.statusCode&&c.includes(re.message.statusCode)&&this._allowRedirects&&ue>0;){const ge=re.message.headers.location;if(!ge)break;const le=new URL(ge);if(T.protocol==="https:"&&T.protocol!==
le.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield re.readBody(),le.hostname!==T.hostname)for(const v in S)v.toLowerCase()==="authorization"&&delete S[v];O=this._prepareRequest(x,le,S),re=yield this.requestRaw(
O,a),ue--}if(!re.message.statusCode||!b.includes(re.message.statusCode))return re;ne+=1,ne<V&&(yield re.readBody(),yield this._performExponentialBackoff(ne))}while(ne<V);return re})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(x,n){return A(this,void 0,void 0,function*(){return new Promise((a,S)=>{function T(O,V){O?S(O):V?a(V):S(new Error("Unknown error"))}this.requestRawWithCallback(
x,n,T)})})}requestRawWithCallback(x,n,a){typeof n=="string"&&(x.options.headers||(x.options.headers={}),x.options.headers["Content-Length"]=Buffer.byteLength(n,"utf8"));let S=!1;function T(ne,re){S||(S=
!0,a(ne,re))}const O=x.httpModule.request(x.options,ne=>{const re=new y(ne);T(void 0,re)});let V;O.on("socket",ne=>{V=ne}),O.setTimeout(this._socketTimeout||3*6e4,()=>{V&&V.end(),T(new Error(`Request \
timeout: ${x.options.path}`))}),O.on("error",function(ne){T(ne)}),n&&typeof n=="string"&&O.write(n,"utf8"),n&&typeof n!="string"?(n.on("close",function(){O.end()}),n.pipe(O)):O.end()}getAgent(x){const n=new URL(
x);return this._getAgent(n)}getAgentDispatcher(x){const n=new URL(x),a=F.s(n);if(a&&a.hostname)return this._getProxyAgentDispatcher(n,a)}_prepareRequest(x,n,a){const S={};S.parsedUrl=n;const T=S.parsedUrl.
protocol==="https:";S.httpModule=T?z:U;const O=T?443:80;if(S.options={},S.options.host=S.parsedUrl.hostname,S.options.port=S.parsedUrl.port?parseInt(S.parsedUrl.port):O,S.options.path=(S.parsedUrl.pathname||
"")+(S.parsedUrl.search||""),S.options.method=x,S.options.headers=this._mergeHeaders(a),this.userAgent!=null&&(S.options.headers["user-agent"]=this.userAgent),S.options.agent=this._getAgent(S.parsedUrl),
this.handlers)for(const V of this.handlers)V.prepareRequest(S.options);return S}_mergeHeaders(x){return this.requestOptions&&this.requestOptions.headers?Object.assign({},R(this.requestOptions.headers),
R(x||{})):R(x||{})}_getExistingOrDefaultHeader(x,n,a){let S;if(this.requestOptions&&this.requestOptions.headers){const O=R(this.requestOptions.headers)[n];O&&(S=typeof O=="number"?O.toString():O)}const T=x[n];
return T!==void 0?typeof T=="number"?T.toString():T:S!==void 0?S:a}_getExistingOrDefaultContentTypeHeader(x,n){let a;if(this.requestOptions&&this.requestOptions.headers){const T=R(this.requestOptions.
headers)[i.ContentType];T&&(typeof T=="number"?a=String(T):Array.isArray(T)?a=T.join(", "):a=T)}const S=x[i.ContentType];return S!==void 0?typeof S=="number"?String(S):Array.isArray(S)?S.join(", "):S:
a!==void 0?a:n}_getAgent(x){let n;const a=F.s(x),S=a&&a.hostname;if(this._keepAlive&&S&&(n=this._proxyAgent),S||(n=this._agent),n)return n;const T=x.protocol==="https:";let O=100;if(this.requestOptions&&
(O=this.requestOptions.maxSockets||M.globalAgent.maxSockets),a&&a.hostname){const V={maxSockets:O,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(a.username||a.password)&&{proxyAuth:`${a.
username}:${a.password}`}),{host:a.hostname,port:a.port})};let ne;const re=a.protocol==="https:";T?ne=re?D.httpsOverHttps:D.httpsOverHttp:ne=re?D.httpOverHttps:D.httpOverHttp,n=ne(V),this._proxyAgent=
n}if(!n){const V={keepAlive:this._keepAlive,maxSockets:O};n=T?new W.Agent(V):new M.Agent(V),this._agent=n}return T&&this._ignoreSslError&&(n.options=Object.assign(n.options||{},{rejectUnauthorized:!1})),
n}_getProxyAgentDispatcher(x,n){let a;if(this._keepAlive&&(a=this._proxyAgentDispatcher),a)return a;const S=x.protocol==="https:";return a=new N.ProxyAgent(Object.assign({uri:n.href,pipelining:this._keepAlive?
1:0},(n.username||n.password)&&{token:`Basic ${Buffer.from(`${n.username}:${n.password}`).toString("base64")}`})),this._proxyAgentDispatcher=a,S&&this._ignoreSslError&&(a.options=Object.assign(a.options.
requestTls||{},{rejectUnauthorized:!1})),a}_getUserAgentWithOrchestrationId(x){const n=x||"actions/http-client",a=process.env.ACTIONS_ORCHESTRATION_ID;if(a){const S=a.replace(/[^a-z0-9_.-]/gi,"_");return`${n}\
 actions_orchestration_id/${S}`}return n}_performExponentialBackoff(x){return A(this,void 0,void 0,function*(){x=Math.min($,x);const n=o*Math.pow(2,x);return new Promise(a=>setTimeout(()=>a(),n))})}_processResponse(x,n){
return A(this,void 0,void 0,function*(){return new Promise((a,S)=>A(this,void 0,void 0,function*(){const T=x.message.statusCode||0,O={statusCode:T,result:null,headers:{}};T===E.NotFound&&a(O);function V(ue,ge){
if(typeof ge=="string"){const le=new Date(ge);if(!isNaN(le.valueOf()))return le}return ge}let ne,re;try{re=yield x.readBody(),re&&re.length>0&&(n&&n.deserializeDates?ne=JSON.parse(re,V):ne=JSON.parse(
re),O.result=ne),O.headers=x.message.headers}catch{}if(T>299){let ue;ne&&ne.message?ue=ne.message:re&&re.length>0?ue=re:ue=`Failed request: (${T})`;const ge=new l(ue,T);ge.result=O.result,S(ge)}else a(
O)}))})}}const R=d=>Object.keys(d).reduce((x,n)=>(x[n.toLowerCase()]=d[n],x),{})}),9783:((Y,ie,e)=>{e.d(ie,{H:()=>U,s:()=>M});function M(F){const D=F.protocol==="https:";if(U(F))return;const B=D?process.
env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(B)try{return new z(B)}catch{if(!B.startsWith("http://")&&!B.startsWith("https://"))return new z(`http://${B}`)}else
return}function U(F){if(!F.hostname)return!1;const D=F.hostname;if(W(D))return!0;const B=process.env.no_proxy||process.env.NO_PROXY||"";if(!B)return!1;let P;F.port?P=Number(F.port):F.protocol==="http:"?
P=80:F.protocol==="https:"&&(P=443);const N=[F.hostname.toUpperCase()];typeof P=="number"&&N.push(`${N[0]}:${P}`);for(const A of B.split(",").map(E=>E.trim().toUpperCase()).filter(E=>E))if(A==="*"||N.
some(E=>E===A||E.endsWith(`.${A}`)||A.startsWith(".")&&E.endsWith(`${A}`)))return!0;return!1}function W(F){const D=F.toLowerCase();return D==="localhost"||D.startsWith("127.")||D.startsWith("[::1]")||
D.startsWith("[0:0:0:0:0:0:0:1]")}class z extends URL{constructor(D,B){super(D,B),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((Y,ie,e)=>{e.d(ie,{E:()=>z});class M{diff(D,B,P={}){let N;typeof P=="function"?(N=P,P={}):"callback"in P&&(N=P.callback);
const A=this.castInput(D,P),E=this.castInput(B,P),i=this.removeEmpty(this.tokenize(A,P)),f=this.removeEmpty(this.tokenize(E,P));return this.diffWithOptionsObj(i,f,P,N)}diffWithOptionsObj(D,B,P,N){var A;
const E=g=>{if(g=this.postProcess(g,P),N){setTimeout(function(){N(g)},0);return}else return g},i=B.length,f=D.length;let u=1,c=i+f;P.maxEditLength!=null&&(c=Math.min(c,P.maxEditLength));const b=(A=P.timeout)!==
null&&A!==void 0?A:1/0,m=Date.now()+b,$=[{oldPos:-1,lastComponent:void 0}];let o=this.extractCommon($[0],B,D,0,P);if($[0].oldPos+1>=f&&o+1>=i)return E(this.buildValues($[0].lastComponent,B,D));let l=-1/0,
y=1/0;const w=()=>{for(let g=Math.max(l,-u);g<=Math.min(y,u);g+=2){let R;const d=$[g-1],x=$[g+1];d&&($[g-1]=void 0);let n=!1;if(x){const S=x.oldPos-g;n=x&&0<=S&&S<i}const a=d&&d.oldPos+1<f;if(!n&&!a){
$[g]=void 0;continue}if(!a||n&&d.oldPos<x.oldPos?R=this.addToPath(x,!0,!1,0,P):R=this.addToPath(d,!1,!0,1,P),o=this.extractCommon(R,B,D,g,P),R.oldPos+1>=f&&o+1>=i)return E(this.buildValues(R.lastComponent,
B,D))||!0;$[g]=R,R.oldPos+1>=f&&(y=Math.min(y,g-1)),o+1>=i&&(l=Math.max(l,g+1))}u++};if(N)(function g(){setTimeout(function(){if(u>c||Date.now()>m)return N(void 0);w()||g()},0)})();else for(;u<=c&&Date.
now()<=m;){const g=w();if(g)return g}}addToPath(D,B,P,N,A){const E=D.lastComponent;return E&&!A.oneChangePerToken&&E.added===B&&E.removed===P?{oldPos:D.oldPos+N,lastComponent:{count:E.count+1,added:B,
removed:P,previousComponent:E.previousComponent}}:{oldPos:D.oldPos+N,lastComponent:{count:1,added:B,removed:P,previousComponent:E}}}extractCommon(D,B,P,N,A){const E=B.length,i=P.length;let f=D.oldPos,
u=f-N,c=0;for(;u+1<E&&f+1<i&&this.equals(P[f+1],B[u+1],A);)u++,f++,c++,A.oneChangePerToken&&(D.lastComponent={count:1,previousComponent:D.lastComponent,added:!1,removed:!1});return c&&!A.oneChangePerToken&&
(D.lastComponent={count:c,previousComponent:D.lastComponent,added:!1,removed:!1}),D.oldPos=f,u}equals(D,B,P){return P.comparator?P.comparator(D,B):D===B||!!P.ignoreCase&&D.toLowerCase()===B.toLowerCase()}removeEmpty(D){
const B=[];for(let P=0;P<D.length;P++)D[P]&&B.push(D[P]);return B}castInput(D,B){return D}tokenize(D,B){return Array.from(D)}join(D){return D.join("")}postProcess(D,B){return D}get useLongestToken(){return!1}buildValues(D,B,P){
const N=[];let A;for(;D;)N.push(D),A=D.previousComponent,delete D.previousComponent,D=A;N.reverse();const E=N.length;let i=0,f=0,u=0;for(;i<E;i++){const c=N[i];if(c.removed)c.value=this.join(P.slice(u,
u+c.count)),u+=c.count;else{if(!c.added&&this.useLongestToken){let b=B.slice(f,f+c.count);b=b.map(function(m,$){const o=P[u+$];return o.length>m.length?o:m}),c.value=this.join(b)}else c.value=this.join(
B.slice(f,f+c.count));f+=c.count,c.added||(u+=c.count)}}return N}}class U extends M{tokenize(D){return D.slice()}join(D){return D}removeEmpty(D){return D}}const W=new U;function z(F,D,B){return W.diff(
F,D,B)}})},bt={};function He(Y){var ie=bt[Y];if(ie!==void 0)return ie.exports;var e=bt[Y]={exports:{}},M=!0;try{It[Y].call(e.exports,e,e.exports,He),M=!1}finally{M&&delete bt[Y]}return e.exports}He.m=
It,typeof He<"u"&&(He.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var Y=typeof Symbol=="function"?Symbol("webpack que\
ues"):"__webpack_queues__",ie=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",M=W=>{W&&W.d<1&&(W.d=1,W.
forEach(z=>z.r--),W.forEach(z=>z.r--?z.r++:z()))},U=W=>W.map(z=>{if(z!==null&&typeof z=="object"){if(z[Y])return z;if(z.then){var F=[];F.d=0,z.then(P=>{D[ie]=P,M(F)},P=>{D[e]=P,M(F)});var D={};return D[Y]=
P=>P(F),D}}var B={};return B[Y]=P=>{},B[ie]=z,B});He.a=(W,z,F)=>{var D;F&&((D=[]).d=-1);var B=new Set,P=W.exports,N,A,E,i=new Promise((f,u)=>{E=u,A=f});i[ie]=P,i[Y]=f=>(D&&f(D),B.forEach(f),i.catch(u=>{})),
W.exports=i,z(f=>{N=U(f);var u,c=()=>N.map(m=>{if(m[e])throw m[e];return m[ie]}),b=new Promise(m=>{u=()=>m(c),u.r=0;var $=o=>o!==D&&!B.has(o)&&(B.add(o),o&&!o.d&&(u.r++,o.push(u)));N.map(o=>o[Y]($))});
return u.r?b:c()},f=>(f?E(i[e]=f):A(P),M(D))),D&&D.d<0&&(D.d=0)}})(),(()=>{var Y=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,ie;He.t=function(e,M){if(M&1&&(e=this(e)),M&8||typeof e==
"object"&&e&&(M&4&&e.__esModule||M&16&&typeof e.then=="function"))return e;var U=Object.create(null);He.r(U);var W={};ie=ie||[null,Y({}),Y([]),Y(Y)];for(var z=M&2&&e;typeof z=="object"&&!~ie.indexOf(z);z=
Y(z))Object.getOwnPropertyNames(z).forEach(F=>W[F]=()=>e[F]);return W.default=()=>e,He.d(U,W),U}})(),He.d=(Y,ie)=>{for(var e in ie)He.o(ie,e)&&!He.o(Y,e)&&Object.defineProperty(Y,e,{enumerable:!0,get:ie[e]})},
He.f={},He.e=Y=>Promise.all(Object.keys(He.f).reduce((ie,e)=>(He.f[e](Y,ie),ie),[])),He.u=Y=>""+Y+".index.js",He.o=(Y,ie)=>Object.prototype.hasOwnProperty.call(Y,ie),He.r=Y=>{typeof Symbol<"u"&&Symbol.
toStringTag&&Object.defineProperty(Y,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(Y,"__esModule",{value:!0})},(()=>{var Y={792:0},ie=e=>{var{ids:M,modules:U,runtime:W}=e,z,F,D=0;for(z in U)
He.o(U,z)&&(He.m[z]=U[z]);for(W&&W(He);D<M.length;D++)F=M[D],He.o(Y,F)&&Y[F]&&Y[F][0](),Y[M[D]]=0};He.f.j=(e,M)=>{var U=He.o(Y,e)?Y[e]:void 0;if(U!==0)if(U)M.push(U[1]);else{var W=import("./"+He.u(e)).
then(ie,z=>{throw Y[e]!==0&&(Y[e]=void 0),z}),W=Promise.race([W,new Promise(z=>U=Y[e]=[z])]);M.push(U[1]=W)}}})();var Rt=He(6325);Rt=await Rt;
