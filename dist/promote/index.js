const kt={},Pt={},Dt={},Ct={},Lt={},Ut={};import{createRequire as Ue}from"module";const Nt={};var It={3313:(q=>{q.exports=ie;function ie(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],
this.error=null}ie.prototype.go=function(W){this.pending<this.max?$(this,W):this.waiting.push(W)},ie.prototype.wait=function(W){this.pending===0?W(this.error):this.listeners.push(W)},ie.prototype.hold=
function(){return t(this)};function t(W){W.pending+=1;var N=!1;return F;function F(P){if(N)throw new Error("callback called twice");if(N=!0,W.error=W.error||P,W.pending-=1,W.waiting.length>0&&W.pending<
W.max)$(W,W.waiting.shift());else if(W.pending===0){var j=W.listeners;W.listeners=[],j.forEach(z)}}function z(P){P(W.error)}}function $(W,N){N(t(W))}}),770:((q,ie,t)=>{q.exports=t(218)}),218:((q,ie,t)=>{
var $,W=t(9278),N=t(4756),F=t(8611),z=t(5692),P=t(4434),j=t(2613),I=t(9023);ie.httpOverHttp=U,ie.httpsOverHttp=R,ie.httpOverHttps=v,ie.httpsOverHttps=i;function U(S){var o=new f(S);return o.request=F.
request,o}function R(S){var o=new f(S);return o.request=F.request,o.createSocket=u,o.defaultPort=443,o}function v(S){var o=new f(S);return o.request=z.request,o}function i(S){var o=new f(S);return o.request=
z.request,o.createSocket=u,o.defaultPort=443,o}function f(S){var o=this;o.options=S||{},o.proxyOptions=o.options.proxy||{},o.maxSockets=o.options.maxSockets||F.Agent.defaultMaxSockets,o.requests=[],o.
sockets=[],o.on("free",function(y,w,E,T){for(var c=d(w,E,T),x=0,r=o.requests.length;x<r;++x){var a=o.requests[x];if(a.host===c.host&&a.port===c.port){o.requests.splice(x,1),a.request.onSocket(y);return}}
y.destroy(),o.removeSocket(y)})}I.inherits(f,P.EventEmitter),f.prototype.addRequest=function(o,l,y,w){var E=this,T=m({request:o},E.options,d(l,y,w));if(E.sockets.length>=this.maxSockets){E.requests.push(
T);return}E.createSocket(T,function(c){c.on("free",x),c.on("close",r),c.on("agentRemove",r),o.onSocket(c);function x(){E.emit("free",c,T)}function r(a){E.removeSocket(c),c.removeListener("free",x),c.removeListener(
"close",r),c.removeListener("agentRemove",r)}})},f.prototype.createSocket=function(o,l){var y=this,w={};y.sockets.push(w);var E=m({},y.proxyOptions,{method:"CONNECT",path:o.host+":"+o.port,agent:!1,headers:{
host:o.host+":"+o.port}});o.localAddress&&(E.localAddress=o.localAddress),E.proxyAuth&&(E.headers=E.headers||{},E.headers["Proxy-Authorization"]="Basic "+new Buffer(E.proxyAuth).toString("base64")),h(
"making CONNECT request");var T=y.request(E);T.useChunkedEncodingByDefault=!1,T.once("response",c),T.once("upgrade",x),T.once("connect",r),T.once("error",a),T.end();function c(D){D.upgrade=!0}function x(D,M,b){
process.nextTick(function(){r(D,M,b)})}function r(D,M,b){if(T.removeAllListeners(),M.removeAllListeners(),D.statusCode!==200){h("tunneling socket could not be established, statusCode=%d",D.statusCode),
M.destroy();var V=new Error("tunneling socket could not be established, statusCode="+D.statusCode);V.code="ECONNRESET",o.request.emit("error",V),y.removeSocket(w);return}if(b.length>0){h("got illegal \
response body from proxy"),M.destroy();var V=new Error("got illegal response body from proxy");V.code="ECONNRESET",o.request.emit("error",V),y.removeSocket(w);return}return h("tunneling connection has\
 established"),y.sockets[y.sockets.indexOf(w)]=M,l(M)}function a(D){T.removeAllListeners(),h(`tunneling socket could not be established, cause=%s
`,D.message,D.stack);var M=new Error("tunneling socket could not be established, cause="+D.message);M.code="ECONNRESET",o.request.emit("error",M),y.removeSocket(w)}},f.prototype.removeSocket=function(o){
var l=this.sockets.indexOf(o);if(l!==-1){this.sockets.splice(l,1);var y=this.requests.shift();y&&this.createSocket(y,function(w){y.request.onSocket(w)})}};function u(S,o){var l=this;f.prototype.createSocket.
call(l,S,function(y){var w=S.request.getHeader("host"),E=m({},l.options,{socket:y,servername:w?w.replace(/:.*$/,""):S.host}),T=N.connect(0,E);l.sockets[l.sockets.indexOf(y)]=T,o(T)})}function d(S,o,l){
return typeof S=="string"?{host:S,port:o,localAddress:l}:S}function m(S){for(var o=1,l=arguments.length;o<l;++o){var y=arguments[o];if(typeof y=="object")for(var w=Object.keys(y),E=0,T=w.length;E<T;++E){
var c=w[E];y[c]!==void 0&&(S[c]=y[c])}}return S}var h;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?h=function(){var S=Array.prototype.slice.call(arguments);typeof S[0]=="string"?S[0]=
"TUNNEL: "+S[0]:S.unshift("TUNNEL:"),console.error.apply(console,S)}:h=function(){},$=h}),4248:(q=>{const ie=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function t($){let W=-1;for(let N of $)W=ie[(W^N)&255]^W>>>8;return(W^-1)>>>0}q.exports=t}),3502:((q,ie,t)=>{var $=t(9896),W=t(9023),N=t(2203),F=N.Readable,z=N.PassThrough,P=t(3313),j=t(4434).
EventEmitter;ie.BufferSlicer=R,ie.FdSlicer=I,W.inherits(I,j);function I(v){j.call(this),this.fd=v,this.pend=new P,this.pend.max=1,this.refCount=0}I.prototype.read=function(v,i,f,u,d){var m=this;m.pend.
go(function(h){$.read(m.fd,v,i,f,u,function(S,o,l){h(),d(S,o,l)})})},I.prototype.createReadStream=function(v){return new U(this,v)},I.prototype.ref=function(){this.refCount+=1},I.prototype.unref=function(){
var v=this;if(v.refCount-=1,v.refCount<0)throw new Error("invalid unref");if(v.refCount>0)return;$.close(v.fd,i);function i(f){f?v.emit("error",f):v.emit("close")}},W.inherits(U,F);function U(v,i){i=i||
{},F.call(this,i),this.context=v,this.context.ref(),this.start=i.start||0,this.endOffset=i.end,this.pos=this.start}U.prototype._read=function(v){var i=this,f=Math.min(i._readableState.highWaterMark,v);
if(i.endOffset!=null&&(f=Math.min(f,i.endOffset-i.pos)),f<=0){i.push(null),this._cleanup();return}i.context.pend.go(function(u){var d=Buffer.allocUnsafe(f);$.read(i.context.fd,d,0,f,i.pos,function(m,h){
m?i.destroy(m):h===0?(i.push(null),i._cleanup()):(i.pos+=h,i.push(d.slice(0,h))),u()})})},U.prototype._destroy=function(v,i){this._cleanup(),i(v)},U.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},W.inherits(R,j);function R(v){j.call(this),this.refCount=0,this.buffer=v}R.prototype.read=function(v,i,f,u,d){if(!(0<=i&&i<=v.length))throw new RangeError("offset o\
utside buffer: 0 <= "+i+" <= "+v.length);if(u<0)throw new RangeError("position is negative: "+u);if(i+f>v.length&&(f=v.length-i),u+f>this.buffer.length&&(f=this.buffer.length-u),f<=0){setImmediate(function(){
d(null,0)});return}this.buffer.copy(v,i,u,u+f),setImmediate(function(){d(null,f)})},R.prototype.createReadStream=function(v){v=v||{};var i=new z(v);i.start=v.start||0,i.endOffset=v.end,i.pos=i.endOffset||
this.buffer.length;for(var f=this.buffer.slice(i.start,i.pos),u=65536,d=0;;){var m=d+u;if(m>=f.length){d<f.length&&i.write(f.slice(d,f.length));break}i.write(f.slice(d,m)),d=m}return i.end(),i},R.prototype.
ref=function(){this.refCount+=1},R.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((q,ie,t)=>{var $,W=t(9896),N=t(3106),F=t(3502),z=t(9023),P=t(
4434).EventEmitter,j=t(2203).Transform,I=t(2203).PassThrough,U=t(2203).Writable;const R=typeof N.crc32=="function"?N.crc32:t(4248);$=d,$=m,$=h,$=S,$=v,$=i,ie.SY=f,$=u,$=T,ie.ax=c,$=x,$=r,$=o,$=w,$=E,$=
M;function v(O,A){return new Promise((G,s)=>{d(O,{...A,lazyEntries:!0},function(_,B){if(_)return s(_);G(B)})})}function i(O,A){return new Promise((G,s)=>{m(O,{...A,lazyEntries:!0},function(_,B){if(_)return s(
_);G(B)})})}function f(O,A){return new Promise((G,s)=>{h(O,{...A,lazyEntries:!0},function(_,B){if(_)return s(_);G(B)})})}function u(O,A,G){return new Promise((s,_)=>{S(O,A,{...G,lazyEntries:!0},function(B,g){
if(B)return _(B);s(g)})})}function d(O,A,G){typeof A=="function"&&(G=A,A=null),A==null&&(A={}),A.autoClose==null&&(A.autoClose=!0),A.lazyEntries==null&&(A.lazyEntries=!1),A.decodeStrings==null&&(A.decodeStrings=
!0),A.validateEntrySizes==null&&(A.validateEntrySizes=!0),A.strictFileNames==null&&(A.strictFileNames=!1),G==null&&(G=le),W.open(O,"r",function(s,_){if(s)return G(s);m(_,A,function(B,g){B&&W.close(_,le),
G(B,g)})})}function m(O,A,G){typeof A=="function"&&(G=A,A=null),A==null&&(A={}),A.autoClose==null&&(A.autoClose=!1),A.lazyEntries==null&&(A.lazyEntries=!1),A.decodeStrings==null&&(A.decodeStrings=!0),
A.validateEntrySizes==null&&(A.validateEntrySizes=!0),A.strictFileNames==null&&(A.strictFileNames=!1),G==null&&(G=le),W.fstat(O,function(s,_){if(s)return G(s);var B=new F.FdSlicer(O);S(B,_.size,A,G)})}
function h(O,A,G){typeof A=="function"&&(G=A,A=null),A==null&&(A={}),A.autoClose=!1,A.lazyEntries==null&&(A.lazyEntries=!1),A.decodeStrings==null&&(A.decodeStrings=!0),A.validateEntrySizes==null&&(A.validateEntrySizes=
!0),A.strictFileNames==null&&(A.strictFileNames=!1);var s=new F.BufferSlicer(O);S(s,O.length,A,G)}function S(O,A,G,s){typeof G=="function"&&(s=G,G=null),G==null&&(G={}),G.autoClose==null&&(G.autoClose=
!0),G.lazyEntries==null&&(G.lazyEntries=!1),G.decodeStrings==null&&(G.decodeStrings=!0);var _=!!G.decodeStrings;if(G.validateEntrySizes==null&&(G.validateEntrySizes=!0),G.strictFileNames==null&&(G.strictFileNames=
!1),s==null&&(s=le),typeof A!="number")throw new Error("expected totalSize parameter to be a number");if(A>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");O.ref();var B=22,g=20,C=65535,H=Math.min(g+B+C,A),te=fe(H),J=A-te.length;a(O,te,0,H,J,function(Q){if(Q)return s(Q);for(var se=H-B;se>=
0;se-=1)if(te.readUInt32LE(se)===101010256){var ce=te.subarray(se),de=ce.readUInt16LE(4),ye=ce.readUInt16LE(10),be=ce.readUInt32LE(16),Te=ce.readUInt16LE(20),Oe=ce.length-B;if(Te!==Oe)return s(new Error(
"Invalid comment length. Expected: "+Oe+". Found: "+Te+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var pe=_?ee(ce.subarray(
22),!1):ce.subarray(22);if(se-g>=0&&te.readUInt32LE(se-g)===117853008){var Ie=te.subarray(se-g,se-g+g),we=re(Ie,8),Ee=fe(56);return a(O,Ee,0,Ee.length,we,function(ke){return ke?s(ke):Ee.readUInt32LE(0)!==
101075792?s(new Error("invalid zip64 end of central directory record signature")):(de=Ee.readUInt32LE(16),de!==0?s(new Error("multi-disk zip files are not supported: found disk number: "+de)):(ye=re(Ee,
32),be=re(Ee,48),s(null,new o(O,be,A,ye,pe,G.autoClose,G.lazyEntries,_,G.validateEntrySizes,G.strictFileNames))))})}return de!==0?s(new Error("multi-disk zip files are not supported: found disk number\
: "+de)):s(null,new o(O,be,A,ye,pe,G.autoClose,G.lazyEntries,_,G.validateEntrySizes,G.strictFileNames))}s(new Error("End of central directory record signature not found. Either not a zip file, or file\
 is truncated."))})}z.inherits(o,P);function o(O,A,G,s,_,B,g,C,H,te){var J=this;P.call(J),J.reader=O,J.reader.on("error",function(Q){y(J,Q)}),J.reader.once("close",function(){J.emit("close")}),J.readEntryCursor=
A,J.fileSize=G,J.entryCount=s,J.comment=_,J.entriesRead=0,J.autoClose=!!B,J.lazyEntries=!!g,J.decodeStrings=!!C,J.validateEntrySizes=!!H,J.strictFileNames=!!te,J.isOpen=!0,J.emittedError=!1,J.hasEachEntryBeenCalled=
!1,J.lazyEntries||J._readEntry()}o.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function l(O,A){O.autoClose&&O.close(),y(O,A)}function y(O,A){O.emittedError||(O.emittedError=
!0,O.emit("error",A))}o.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},o.prototype._readEntry=function(){var O=this;
if(O.entryCount===O.entriesRead){setImmediate(function(){O.autoClose&&O.close(),!O.emittedError&&O.emit("end")});return}if(!O.emittedError){var A=fe(46);a(O.reader,A,0,A.length,O.readEntryCursor,function(G){
if(G)return l(O,G);if(!O.emittedError){var s=new w,_=A.readUInt32LE(0);if(_!==33639248)return l(O,new Error("invalid central directory file header signature: 0x"+_.toString(16)));if(s.versionMadeBy=A.
readUInt16LE(4),s.versionNeededToExtract=A.readUInt16LE(6),s.generalPurposeBitFlag=A.readUInt16LE(8),s.compressionMethod=A.readUInt16LE(10),s.lastModFileTime=A.readUInt16LE(12),s.lastModFileDate=A.readUInt16LE(
14),s.crc32=A.readUInt32LE(16),s.compressedSize=A.readUInt32LE(20),s.uncompressedSize=A.readUInt32LE(24),s.fileNameLength=A.readUInt16LE(28),s.extraFieldLength=A.readUInt16LE(30),s.fileCommentLength=A.
readUInt16LE(32),s.internalFileAttributes=A.readUInt16LE(36),s.externalFileAttributes=A.readUInt32LE(38),s.relativeOffsetOfLocalHeader=A.readUInt32LE(42),s.generalPurposeBitFlag&64)return l(O,new Error(
"strong encryption is not supported"));O.readEntryCursor+=46,A=fe(s.fileNameLength+s.extraFieldLength+s.fileCommentLength),a(O.reader,A,0,A.length,O.readEntryCursor,function(B){if(B)return l(O,B);if(!O.
emittedError){s.fileNameRaw=A.subarray(0,s.fileNameLength);var g=s.fileNameLength+s.extraFieldLength;s.extraFieldRaw=A.subarray(s.fileNameLength,g),s.fileCommentRaw=A.subarray(g,g+s.fileCommentLength);
try{s.extraFields=r(s.extraFieldRaw)}catch(ye){return l(O,ye)}if(O.decodeStrings){var C=(s.generalPurposeBitFlag&2048)!==0;s.fileComment=ee(s.fileCommentRaw,C),s.fileName=c(s.generalPurposeBitFlag,s.fileNameRaw,
s.extraFields,O.strictFileNames);var H=x(s.fileName);if(H!=null)return l(O,new Error(H))}else s.fileComment=s.fileCommentRaw,s.fileName=s.fileNameRaw;s.comment=s.fileComment,O.readEntryCursor+=A.length,
O.entriesRead+=1;for(var te=0;te<s.extraFields.length;te++){var J=s.extraFields[te];if(J.id===1){var Q=J.data,se=0;if(s.uncompressedSize===4294967295){if(se+8>Q.length)return l(O,new Error("zip64 exte\
nded information extra field does not include uncompressed size"));s.uncompressedSize=re(Q,se),se+=8}if(s.compressedSize===4294967295){if(se+8>Q.length)return l(O,new Error("zip64 extended information\
 extra field does not include compressed size"));s.compressedSize=re(Q,se),se+=8}if(s.relativeOffsetOfLocalHeader===4294967295){if(se+8>Q.length)return l(O,new Error("zip64 extended information extra \
field does not include relative header offset"));s.relativeOffsetOfLocalHeader=re(Q,se),se+=8}break}}if(O.validateEntrySizes&&s.compressionMethod===0){var ce=s.uncompressedSize;if(s.isEncrypted()&&(ce+=
12),s.compressedSize!==ce){var de="compressed/uncompressed size mismatch for stored file: "+s.compressedSize+" != "+s.uncompressedSize;return l(O,new Error(de))}}O.emit("entry",s),O.lazyEntries||O._readEntry()}})}})}},
o.prototype.eachEntry=function(){const O=this;if(!O.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(O.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");O.hasEachEntryBeenCalled=!0;let A=null;O.on("entry",s),O.on("end",_),O.on("error",B);function G(){O.removeListener("entry",s),O.removeListener("end",_),O.removeListener("error",B),O.
autoClose&&O.close()}function s(g){let{resolve:C}=A;A=null,C({value:g})}function _(){let{resolve:g}=A;A=null,G(),g({done:!0})}function B(g){let{reject:C}=A;A=null,G(),C(g)}return{[Symbol.asyncIterator](){
return this},next(){const g=new Promise((C,H)=>{if(A!=null)throw new Error("next() called before previous Promise was resolved.");A={resolve:C,reject:H}});return O.readEntry(),g},return(g){return G(),
Promise.resolve({done:!0,value:g})},throw(g){return G(),Promise.reject(g)}}},o.prototype.openReadStream=function(O,A,G){var s=this,_=0,B=O.compressedSize;if(G==null&&(G=A,A=null),A==null)A={};else{if(A.
decodeFileData===!1){if(A.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(A.decompress!=null)throw new Error("cannot use options.decompress when op\
tions.decodeFileData === false")}else{if(A.decrypt!=null){if(!O.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(A.decrypt!==
!1)throw new Error("invalid options.decrypt value: "+A.decrypt);if(O.isCompressed()&&A.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also op\
tion decodeFileData.")}if(A.decompress!=null){if(!O.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(A.decompress===
!1||A.decompress===!0))throw new Error("invalid options.decompress value: "+A.decompress);C=A.decompress}}if(A.start!=null){if(_=A.start,_<0)throw new Error("options.start < 0");if(_>O.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(A.end!=null){if(B=A.end,B<0)throw new Error("options.end < 0");if(B>O.compressedSize)throw new Error("options.end > entry.compressedSize");if(B<
_)throw new Error("options.end < options.start")}}var g=A.decodeFileData===!1||(O.compressionMethod===0||O.compressionMethod===8&&A.decompress===!1)&&(!O.isEncrypted()||A.decrypt===!1);if((A.start!=null||
A.end!=null)&&!g)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!s.isOpen)return G(new Error("closed"));if(O.isEncrypted()&&!g&&A.decrypt!==
!1)return G(new Error("entry is encrypted, and options.decodeFileData !== false"));var C;if(g)C=!1;else if(O.compressionMethod===8)C=A.decodeFileData!==!0;else return G(new Error("unsupported compress\
ion method: "+O.compressionMethod));s.readLocalFileHeader(O,{minimal:!0},function(H,te){if(H)return G(H);s.openReadStreamLowLevel(te.fileDataStart,O.compressedSize,_,B,C,O.uncompressedSize,G)})},o.prototype.
openReadStreamLowLevel=function(O,A,G,s,_,B,g){var C=this,H=O+A,te=C.reader.createReadStream({start:O+G,end:O+s}),J=te;if(_){var Q=!1,se=N.createInflateRaw();te.on("error",function(ce){setImmediate(function(){
Q||se.emit("error",ce)})}),te.pipe(se),C.validateEntrySizes?(J=new D(B),se.on("error",function(ce){setImmediate(function(){Q||J.emit("error",ce)})}),se.pipe(J)):J=se,me(J,function(){Q=!0,se!==J&&se.unpipe(
J),te.unpipe(se),te.destroy()})}g(null,J)},o.prototype.readLocalFileHeader=function(O,A,G){var s=this;G==null&&(G=A,A=null),A==null&&(A={}),s.reader.ref();var _=fe(30);a(s.reader,_,0,_.length,O.relativeOffsetOfLocalHeader,
function(B){try{if(B)return G(B);var g=_.readUInt32LE(0);if(g!==67324752)return G(new Error("invalid local file header signature: 0x"+g.toString(16)));var C=_.readUInt16LE(26),H=_.readUInt16LE(28),te=O.
relativeOffsetOfLocalHeader+30+C+H;if(te+O.compressedSize>s.fileSize)return G(new Error("file data overflows file bounds: "+te+" + "+O.compressedSize+" > "+s.fileSize));if(A.minimal)return G(null,{fileDataStart:te});
var J=new E;J.fileDataStart=te,J.versionNeededToExtract=_.readUInt16LE(4),J.generalPurposeBitFlag=_.readUInt16LE(6),J.compressionMethod=_.readUInt16LE(8),J.lastModFileTime=_.readUInt16LE(10),J.lastModFileDate=
_.readUInt16LE(12),J.crc32=_.readUInt32LE(14),J.compressedSize=_.readUInt32LE(18),J.uncompressedSize=_.readUInt32LE(22),J.fileNameLength=C,J.extraFieldLength=H,_=fe(C+H),s.reader.ref(),a(s.reader,_,0,
_.length,O.relativeOffsetOfLocalHeader+30,function(Q){try{return Q?G(Q):(J.fileName=_.subarray(0,C),J.extraField=_.subarray(C),G(null,J))}finally{s.reader.unref()}})}finally{s.reader.unref()}})},o.prototype.
openReadStreamPromise=function(O,A){return new Promise((G,s)=>{this.openReadStream(O,A,function(_,B){if(_)return s(_);G(B)})})},o.prototype.openReadStreamLowLevelPromise=function(O,A,G,s,_,B){return new Promise(
(g,C)=>{this.openReadStream(O,A,G,s,_,B,function(H,te){if(H)return C(H);g(te)})})},o.prototype.readLocalFileHeaderPromise=function(O,A){return new Promise((G,s)=>{this.readLocalFileHeader(O,A,function(_,B){
if(_)return s(_);G(B)})})};function w(){}w.prototype.getLastModDate=function(O){if(O==null&&(O={}),!O.forceDosFormat)for(var A=0;A<this.extraFields.length;A++){var G=this.extraFields[A];if(G.id===21589){
var s=G.data;if(s.length<5)continue;var _=s[0],B=1;if(!(_&B))continue;var g=s.readInt32LE(1);return new Date(g*1e3)}else if(G.id===10){var s=G.data;if(s.length!==32||s.readUInt16LE(4)!==1||s.readUInt16LE(
6)!==24)continue;var C=s.readUInt32LE(8)+4294967296*s.readInt32LE(12),H=C/1e4-116444736e5;return new Date(H)}}return T(this.lastModFileDate,this.lastModFileTime,O.timezone)},w.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},w.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},w.prototype.isCompressed=function(){
return this.compressionMethod===8};function E(){}function T(O,A,G){var s=O&31,_=(O>>5&15)-1,B=(O>>9&127)+1980,g=0,C=(A&31)*2,H=A>>5&63,te=A>>11&31;if(G==null||G==="local")return new Date(B,_,s,te,H,C,
g);if(G==="UTC")return new Date(Date.UTC(B,_,s,te,H,C,g));throw new Error("unrecognized options.timezone: "+options.timezone)}function c(O,A,G,s){for(var _=null,B=0;B<G.length;B++){var g=G[B];if(g.id===
28789){if(g.data.length<6||g.data.readUInt8(0)!==1)continue;var C=g.data.readUInt32LE(1);if(R(A)!==C)continue;_=ee(g.data.subarray(5),!0);break}}if(_==null){var H=(O&2048)!==0;_=ee(A,H)}return s||(_=_.
replace(/\\/g,"/")),_}function x(O){return O.indexOf("\\")!==-1?"invalid characters in fileName: "+O:/^[a-zA-Z]:/.test(O)||/^\//.test(O)?"absolute path: "+O:O.split("/").indexOf("..")!==-1?"invalid re\
lative path: "+O:null}function r(O){for(var A=[],G=0;G<O.length-3;){var s=O.readUInt16LE(G+0),_=O.readUInt16LE(G+2),B=G+4,g=B+_;if(g>O.length)throw new Error("extra field length exceeds extra field bu\
ffer size");var C=O.subarray(B,g);A.push({id:s,data:C}),G=g}return A}function a(O,A,G,s,_,B){if(s===0)return setImmediate(function(){B(null,fe(0))});O.read(A,G,s,_,function(g,C){if(g)return B(g);if(C<
s)return B(new Error("unexpected EOF"));B()})}z.inherits(D,j);function D(O){j.call(this),this.actualByteCount=0,this.expectedByteCount=O}D.prototype._transform=function(O,A,G){if(this.actualByteCount+=
O.length,this.actualByteCount>this.expectedByteCount){var s="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return G(new Error(s))}G(null,O)},D.
prototype._flush=function(O){if(this.actualByteCount<this.expectedByteCount){var A="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return O(new Error(
A))}O()},z.inherits(M,P);function M(){P.call(this),this.refCount=0}M.prototype.ref=function(){this.refCount+=1},M.prototype.unref=function(){var O=this;if(O.refCount-=1,O.refCount>0)return;if(O.refCount<
0)throw new Error("invalid unref");O.close(A);function A(G){if(G)return O.emit("error",G);O.emit("close")}},M.prototype.createReadStream=function(O){O==null&&(O={});var A=O.start,G=O.end;if(A===G){var s=new I;
return setImmediate(function(){s.end()}),s}var _=this._readStreamForRange(A,G),B=!1,g=new b(this);_.on("error",function(H){setImmediate(function(){B||g.emit("error",H)})}),me(g,function(){_.unpipe(g),
g.unref(),_.destroy()});var C=new D(G-A);return g.on("error",function(H){setImmediate(function(){B||C.emit("error",H)})}),me(C,function(){B=!0,g.unpipe(C),g.destroy()}),_.pipe(g).pipe(C)},M.prototype.
_readStreamForRange=function(O,A){throw new Error("not implemented")},M.prototype.read=function(O,A,G,s,_){var B=this.createReadStream({start:s,end:s+G}),g=new U,C=0;g._write=function(H,te,J){H.copy(O,
A+C,0,H.length),C+=H.length,J()},g.on("finish",_),B.on("error",function(H){_(H)}),B.pipe(g)},M.prototype.close=function(O){setImmediate(O)},z.inherits(b,I);function b(O){I.call(this),this.context=O,this.
context.ref(),this.unreffedYet=!1}b.prototype._flush=function(O){this.unref(),O()},b.prototype.unref=function(O){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var V="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\
\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\
\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function ee(O,A){if(A)return O.toString("utf8");for(var G="",s=0;s<O.length;s++)G+=V[O[s]];return G}function re(O,A){var G=O.readUInt32LE(A),s=O.readUInt32LE(A+4);return s*4294967296+G}var fe;typeof Buffer.
allocUnsafe=="function"?fe=function(O){return Buffer.allocUnsafe(O)}:fe=function(O){return new Buffer(O)};function me(O,A){typeof O.destroy=="function"?O._destroy=function(G,s){A(),s?.(G)}:O.destroy=A}
function le(O){if(O)throw O}}),9037:((q,ie,t)=>{var $=N=>{var F={};return t.d(F,N),F},W=N=>(()=>N);q.exports=$({getOctokit:()=>kt.getOctokit})}),6543:((q,ie,t)=>{var $=N=>{var F={};return t.d(F,N),F},
W=N=>(()=>N);q.exports=$({defaults:()=>Pt.defaults})}),8008:((q,ie,t)=>{var $=N=>{var F={};return t.d(F,N),F},W=N=>(()=>N);q.exports=$({requestLog:()=>Dt.requestLog})}),212:((q,ie,t)=>{var $=N=>{var F={};
return t.d(F,N),F},W=N=>(()=>N);q.exports=$({retry:()=>Ct.retry})}),938:((q,ie,t)=>{var $=N=>{var F={};return t.d(F,N),F},W=N=>(()=>N);q.exports=$({default:()=>Lt.default})}),5131:((q,ie,t)=>{var $=N=>{
var F={};return t.d(F,N),F},W=N=>(()=>N);q.exports=$({default:()=>Ut.default})}),2613:(q=>{q.exports=Ue(import.meta.url)("assert")}),181:(q=>{q.exports=Ue(import.meta.url)("buffer")}),6982:(q=>{q.exports=
Ue(import.meta.url)("crypto")}),4434:(q=>{q.exports=Ue(import.meta.url)("events")}),9896:(q=>{q.exports=Ue(import.meta.url)("fs")}),1943:(q=>{q.exports=Ue(import.meta.url)("fs/promises")}),8611:(q=>{q.
exports=Ue(import.meta.url)("http")}),5692:(q=>{q.exports=Ue(import.meta.url)("https")}),9278:(q=>{q.exports=Ue(import.meta.url)("net")}),4573:(q=>{q.exports=Ue(import.meta.url)("node:buffer")}),7598:(q=>{
q.exports=Ue(import.meta.url)("node:crypto")}),3024:(q=>{q.exports=Ue(import.meta.url)("node:fs")}),1455:(q=>{q.exports=Ue(import.meta.url)("node:fs/promises")}),7067:(q=>{q.exports=Ue(import.meta.url)(
"node:http")}),4708:(q=>{q.exports=Ue(import.meta.url)("node:https")}),8995:(q=>{q.exports=Ue(import.meta.url)("node:module")}),8161:(q=>{q.exports=Ue(import.meta.url)("node:os")}),6760:(q=>{q.exports=
Ue(import.meta.url)("node:path")}),1708:(q=>{q.exports=Ue(import.meta.url)("node:process")}),7075:(q=>{q.exports=Ue(import.meta.url)("node:stream")}),3136:(q=>{q.exports=Ue(import.meta.url)("node:url")}),
7975:(q=>{q.exports=Ue(import.meta.url)("node:util")}),8522:(q=>{q.exports=Ue(import.meta.url)("node:zlib")}),857:(q=>{q.exports=Ue(import.meta.url)("os")}),6928:(q=>{q.exports=Ue(import.meta.url)("pa\
th")}),2203:(q=>{q.exports=Ue(import.meta.url)("stream")}),4756:(q=>{q.exports=Ue(import.meta.url)("tls")}),2018:(q=>{q.exports=Ue(import.meta.url)("tty")}),7016:(q=>{q.exports=Ue(import.meta.url)("ur\
l")}),9023:(q=>{q.exports=Ue(import.meta.url)("util")}),3106:(q=>{q.exports=Ue(import.meta.url)("zlib")}),3e3:((q,ie,t)=>{t.d(ie,{WZ:()=>U,j:()=>i,mJ:()=>v});var $=t(7598),W=t(6760),N=t(532),F=t(6191),
z=t(7487),P=t(9870),j=t(3657),I=t(6584);function U(f,u){const d=f.boolean("upload-artifact",!0),m={overwrite:u,retentionDays:f.optional("retention-days",R)},h=f.boolean("artifact-env-variables",!0);return{
upload:d?m:void 0,artifactEnvVariables:h}}function R(f){if(/^0+$/.test(f))return;const u=(0,I.$J)(1/0,!0)(f),d=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(u>d)throw new Error(`must be at most ${d}\
, the repository's limit in days, not ${u}`);return u}async function v(f,{path:u,sha256:d,package:m},{upload:h,artifactEnvVariables:S}){if(S)return await(0,F.mz)(f,{path:u,digest:d},h);const o=(0,j.zy)(
(0,P.KC)(m)),l=(0,W.join)(await(0,z.Pd)("workflow-artifact-"),(0,W.basename)(u));await(0,N.lo)(l,o);const y=(0,$.createHash)("sha256").update(o).digest("hex");return await(0,F.mz)(f,{path:l,digest:y},
h)}function i({upload:f,artifactEnvVariables:u},d){!f||!u||!(0,z.GQ)()||d.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set \
artifact-env-variables: false to leave them out.")}}),6779:((q,ie,t)=>{t.d(ie,{Bv:()=>U,X7:()=>v,Zw:()=>I});var $=t(9462),W=t(7279),N=t(3657),F=t(5645),z=t(6006),P=t(3349);class j extends W.HR{job;constructor(f,u){
super({what:u.message,...u},{...u,busy:!1,cause:u}),this.job=f}}function I(i){return i instanceof j?i.job:{}}async function U(i,f,{title:u,longestWaitMs:d,advice:m,idsIn:h}){i.log.info(`${u}: ${f.status||
"no status"}, dock status ${f.dockStatusId}`);let S={};const o=l=>{const y={"dock-status-id":f.dockStatusId,...h(l)},w=Object.keys(y).some(E=>!(E in S));S={...y,...S,...l.status!==""&&{status:l.status}},
w&&i.publish(S)};try{return{last:await(0,z.qt)(i,f,{longestWaitMs:d,advice:m,onStatus:o}),outputs:S}}catch(l){throw new j(S,(0,W.iT)(l))}}const R="Check the workflow in AI for Process, then re-run the\
 job.";async function v(i,f,{workflowId:u,flowId:d,timeoutMs:m,longestWaitMs:h}){return i.log.info(`Exporting workflow ${u}, flow ${d}, from ${f.url.href}`),await(0,$.N)({...i,platform:f},(0,$.R)(m,"N\
o package"),async S=>{const o=await(0,P.Nq)(S,{workflowId:u,flowId:d}),{dockStatusId:l,exportJobId:y}=o,{last:w,outputs:E}=await U(S,o,{title:`Export job ${y??"without an ID"}`,longestWaitMs:h,advice:R,
idsIn:()=>y===void 0?{}:{"export-job-id":y}});try{const T=await(0,P.EH)(S,o,w),c=async()=>(0,P.EH)(S,o,await(0,z.SO)(S,l)),x=D=>(0,N.ue)(D,S.signal),{content:r,...a}=await(0,F.R)(S,{url:T,freshUrl:c,read:x});
return{...a,package:r,job:E}}catch(T){throw new j(E,(0,W.iT)(T))}})}}),2697:((q,ie,t)=>{t.d(ie,{As:()=>u,N9:()=>o,Sm:()=>U,UX:()=>v,cZ:()=>f,dF:()=>S});var $=t(1455),W=t(6760),N=t(7279),F=t(8725),z=t(
7487),P=t(4057),j=t(706),I=t(6779);function U({host:l,pathname:y}){return l+y.replace(/\/$/,"")}const R=2e4;function v({message:l}){return(0,j.OX)(l,1e3)}const i="<dock status ID>";function f(l){const y=new Map;
for(const{name:E,error:T}of l){const{"dock-status-id":c}=(0,I.Zw)(T),x=c===void 0?T.message:T.message.replaceAll(c,i),r=y.get(x)??{names:[],ids:[],help:(0,z.VY)(T)};y.set(x,r),r.names.push(E),c!==void 0&&
r.ids.push(c)}const w=Math.max(100,Math.min(1e3,Math.floor(R/y.size)));return Array.from(y,([E,{names:T,ids:c,help:x}])=>({names:T,message:(0,j.OX)(E,w).replaceAll(i,()=>c.join(", ")),help:x}))}function u(l){
return f(l).map(({names:y,message:w})=>`${y.join(", ")}: ${w}`).join(" | ")}function d(l,y){if(!l||!y||l.message===y.message)return l??y;const w=`${l.message} Also: ${y.message}`;return new Failure({what:w,
topic:asFailure(l).topic},{cause:l})}async function m(l,y,w){let E;const T=await l.catch(c=>(E=toError(c),{...y,...jobOf(E)}));if(setOutputs(T),w){const{titles:c,facts:x}=w,r=factTable([...x,["Workflo\
w ID",T["workflow-id"]],["Dock status ID",T["dock-status-id"]],["Status",T.status&&{words:T.status}],["Duration",{words:humanTime(performance.now())}]]);E?await writeSummary(c.failed,withHelp(v(E),helpFor(
E)),r):await writeSummary(c.done,r)}if(E)throw E}const h=1e6;async function S(l,y){const w=JSON.stringify(y),E=await o(`the output ${l}`,{[`${l}.json`]:w}),T=Buffer.byteLength(w)>h;return T&&(0,F.lm)(
`The output ${l} would be longer than GitHub's limit of 1 MB. Read the file in ${l}-path.`),{[l]:T?[]:y,...E}}async function o(l,y){try{const w=await(0,z.Pd)("workflow-results-"),E={};for(const[T,c]of Object.
entries(y)){const x=(0,W.join)(w,T);await(0,$.writeFile)(x,c),E[`${(0,W.parse)(T).name}-path`]=x}return E}catch(w){return(0,F.t1)().warning(`Can't keep ${l} as a file. ${(0,N.gJ)(w)}`),{}}}}),3018:((q,ie,t)=>{
t.d(ie,{uu:()=>X,S3:()=>At,$0:()=>L});var $=t(1124),W=t(8132),N=t(706),F=t(3436),z=t(2614),P=t(2742),j=t(1345),I=t(8965),U=t(5408);const R=2,v=1e3,i=240,f=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,
/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,/.{1,120}/gsu],u="...";function d(e,n){const p=[m(e??n),m(n??e)],[k,K]=[h(e,p[0]),h(n,p[1])],Z=o(k,K);return p[0]===p[1]?Z:[`@@ line ends: ${p[0]}\
 \u2192 ${p[1]} @@`,...Z]}function m(e=""){return e.includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function h(e,n){return(e?.split(n==="CRLF"?`\r
`:`
`)??[]).flatMap(k=>f.reduce(S,[k]).map((K,Z)=>Z===0?K:u+K))}function S(e,n){return e.flatMap(p=>p.length>i?Array.from(p.matchAll(n),([k])=>k):p)}function o(e,n){const p=new Set(e),K=n.some(oe=>p.has(oe))?
(0,I.E)([...e],[...n],{maxEditLength:v}):void 0;if(K===void 0)return[...w(e,n),...l("+",n)];let Z=0;return K.flatMap(({added:oe,removed:ne,value:Y},ae)=>{const Ae=K[ae+1];if(ne)return w(Y,Ae?.added?Ae.
value:[]);const[Ce,Ne]=[ae===0?0:R,Y.length-R],Je=Z+y(Y.slice(0,Ne+1));return Z+=y(Y),oe?l("+",Y):Ae===void 0?l(" ",Y.slice(0,Ce)):Ne-Ce<2?l(" ",Y):[...l(" ",Y.slice(0,Ce)),`@@ line ${Je} @@`,...l(" ",
Y.slice(Ne))]})}function l(e,n){return n.map(p=>`${e} ${p}`)}function y(e){return e.filter(n=>!n.startsWith(u)).length}function w(e,n){const p=new Map(e.map(Z=>[T(Z),Z])),k=n.flatMap(Z=>E(p.get(T(Z))??
Z,Z));return[...k.length===0?[]:[`@@ hard to see: ${[...new Set(k)].join(", ")} @@`],...l("-",e)]}function E(e,n){if(T(e)!==T(n))return[];const[p,k]=[e.normalize(),n.normalize()],K=c(e)===c(n)?[]:["Un\
icode forms"];return p===k?K:[...K,p.trimEnd()===k.trimEnd()?"spaces at the end":"white space"]}function T(e){return c(e.normalize())}function c(e){return e.replace(/\s/g,"")}function x(e,n){let[p,k]=[
0,n];const Z=[...(0,U.$z)(e,ne=>ne.startsWith("@@ line ")?++p:p).values()].flatMap(ne=>{const Y=r(ne,k);return k-=D(ne),Y}),oe=e.filter(a).length-Z.filter(a).length;return oe===0?Z:[...Z,`@@ ${(0,N.hS)(
oe,"more changed line")} @@`]}function r(e,n){const p=oe=>oe.startsWith("-"),k=D(e.filter(p)),K=D(e)-k,Z={removed:Math.max(n/2,n-K),others:Math.max(n/2,n-k)};return e.filter(oe=>{const ne=p(oe)?"remov\
ed":"others";return Z[ne]-=oe.length+1,Z[ne]>=0})}function a(e){return e.startsWith("-")||e.startsWith("+")}function D(e){return e.reduce((n,p)=>n+p.length+1,0)}var M=t(3499);const b=2,V=60,ee="</deta\
ils>",re=`<details><summary></summary>


${ee}`.length,fe=100;function me(e,n={}){const p=n.under?.(1/0)??"";return{line:e,rest:"",least:p===""?e:`${e} \u2026`,changes:0,...n,under:p,cut:n.under}}function le(e,n){const{placed:p,left:k}=O(e,n),
K=new Map;let Z=k;for(const[oe,{entry:ne,sections:Y}]of p.entries()){const ae=G(ne,ne.least.length+Math.floor(Z/(p.length-oe)));Z-=s(ae)-ne.least.length,K.set(ne,ae);for(const Ae of Y)K.set(Ae,[])}return C(
_(e,K).filter(([oe])=>oe!==""))}function O(e,n){const p=A(e,[]),k=new Map;for(const{sections:ae}of p)for(const Ae of ae)k.set(Ae,(k.get(Ae)??0)+1);const K=new Set,Z=[];let[oe,ne]=[n,0];const Y=({entry:ae,
sections:Ae})=>Ae.length===1?0:ae.line.length+ae.under.length;for(const ae of p.sort((Ae,Ce)=>Y(Ae)-Y(Ce))){const{entry:Ae,sections:Ce}=ae,Ne=Ce.filter(Ge=>!K.has(Ge)),Je=Ce.filter(Ge=>k.get(Ge)===1),
Ve=Ne.map(({heading:Ge,folded:ot})=>Ge.length+b+(ot?re:0)).reduce((Ge,ot)=>Ge+ot,Ae.least.length+b),et=ne+V*(Ne.length-Je.length);if(!(Ve+et>oe)){oe-=Ve,ne=et,Z.push(ae);for(const Ge of Ne)K.add(Ge);for(const Ge of Ce)
k.set(Ge,(k.get(Ge)??0)-1)}}return{placed:Z,left:oe-ne}}function A(e,n){const p=[...n,e];return e.parts.flatMap(k=>"parts"in k?A(k,p):[{entry:k,sections:p}])}function G({line:e,under:n,rest:p,least:k,
cut:K},Z){if(Z===1/0)return[e,n,p];if(e.length+n.length<=Z)return[e,n];for(let oe=Z-e.length-V;K&&oe>fe;oe=Math.floor(oe*.7)){const ne=K(oe);if(ne!==""&&e.length+ne.length<=Z)return[e,ne]}return[k]}function s(e){
return e.reduce((n,p)=>n+p.length,0)}function _(e,n){const{heading:p,parts:k,folded:K}=e,oe=k.filter(ae=>n.has(ae)).flatMap(ae=>"parts"in ae?_(ae,n):[n.get(ae)??[]]),ne=k.filter(ae=>!n.has(ae)),Y=[...oe,
[B(e,ne)]];return K?[[`<details><summary>${p}</summary>`],...Y,[ee]]:[[p],...Y]}function B({noun:e},n){if(n.length===0)return"";if(e==="connection")return`\u2026 and ${(0,N.hS)(n.length,"more connecti\
on")}`;const p=e==="workflow"?` in ${(0,N.hS)(n.length,"more workflow")}`:"";return`\u2026 and ${(0,N.hS)(g(n),"more change")}${p}`}function g(e){return e.reduce((n,p)=>n+(p.changes??("parts"in p?g(p.
parts):0)),0)}function C(e){const n=p=>p?.[0]?.startsWith("- ");return e.flatMap((p,k)=>{const K=p[0]===ee||n(p)&&n(e[k-1]);return[k===0?"":K?`
`:`

`,...p]})}var H=t(7856);const te=80,J=8;function Q(e,n,p){if(e.type==="string")return se(be((0,F.e1)(e.text)),n,p);const[k="",...K]=de(e,n);return K.length>0||k.length>te?void 0:(0,W.SS)(k,1/0)}function se(e,n,p){
const k=n.mask(e).shown;if(k.length>te||k.includes(`
`))return;const K=ce(e,n,p);return(0,W.SS)(JSON.stringify(k),1/0)+(K===void 0?"":` (${Te(K,n)})`)}function ce(e,{labelOf:n},p){const k=n(e);return k===void 0||k.toLowerCase()===e.toLowerCase()||[...p?.
members.values()??[]].some(Z=>(0,F.jn)(Z)&&(0,F.e1)(Z.text)===k)?void 0:k}function de(e,n,p){const{mask:k}=n;if((0,F.jn)(e)){if(e.type==="literal")return[k(e.text).shown];const ae=be((0,F.e1)(e.text)),
Ae=k(ae).shown.split(`
`);if(Ae.length>1)return["|",...ye(Ae)];const Ce=ce(ae,n,p);return[JSON.stringify(Ae[0])+(Ce===void 0?"":` (${k(Ce).shown})`)]}const[K,Z]=e.type==="array"?"[]":"{}",oe=e.type==="array"?e.items.map(ae=>de(
ae,n)):Array.from(e.members,([ae,Ae])=>{const[Ce,...Ne]=(0,H.$C)(ae,Ae,e)?[N.v5]:de(Ae,n,e);return[`${JSON.stringify(k(ae).shown)}: ${Ce}`,...Ne]}),ne=oe.every(([ae="",...Ae])=>Ae.length===0&&ae.length<=
te),Y=ne?`${K}${oe.slice(0,te).join(", ")}${Z}`:"";return ne&&Y.length<=te?[Y]:[`${K}`,...ye(oe.flat()),`${Z}`]}function ye(e){return e.map(n=>`  ${n}`)}function be(e){if(!/%[\da-f]{2}/i.test(e)||/\s/.
test(e))return e;try{const n=decodeURIComponent(e);return encodeURIComponent(n)===e||encodeURI(n)===e?n:e}catch{return e}}function Te(e,{mask:n},p=100){return(0,W.SS)(n(e).shown,p)}function Oe(e,n,p=!1){
const k=(0,M.a2)(e),K=p?1/0:100,Z=e.flatMap((oe,ne)=>{if(oe.type==="element")return[(0,W.SS)(`[${oe.index}]`)];if(oe.type==="item"){const ae=n.endsOf(oe.item),Ae=ae===void 0?oe.label:p?`${ae} (${oe.label}\
)`:ae,Ce=ne===k-1&&oe.hint!==void 0?` (${Te(oe.hint,n)})`:"";return[`**${Te(Ae,n,K)}**${Ce}`]}return!p&&e.slice(ne+1).find(({type:ae})=>ae!=="member")?.type==="item"?[]:[Te(oe.key,n,K)]});return Z.length>
J&&!p&&Z.splice(2,Z.length-J+1,"\u2026"),Z.join(" \u203A ")||"the whole file"}function pe(e,n){const p=e.map(({path:K})=>Oe(K,n)),k=(0,j.Vn)(p);return Ie(p.map((K,Z)=>k.get(K)===1?K:Oe(e[Z]?.path??[],
n,!0)))}function Ie(e){const[n,p]=[(0,j.Vn)(e),new Map];return e.map(k=>{const[K=1,Z]=[n.get(k),(p.get(k)??0)+1];return p.set(k,Z),K===1?k:`${k} (${Z} of ${K})`})}const we={added:"\u2795",removed:"\u2796",
modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Ee="  ",ke=3,We=5,Be=120,Fe={texts:3,min:4,max:60,usual:2,usualWeight:.001},Ze=/^(type|_?id|uuid|identifier)$/i,
Qe={line:": changed, hidden"};function Xe(e,n){const p=[...(0,U.$z)(e,ue).values()],k=p.filter(Z=>Z.length<ke).flat(),K=new Map;for(const Z of(0,U.$z)(k,({kind:oe})=>we[oe]).values())for(const[oe,ne]of pe(
Z,n).entries())Z[oe]&&K.set(Z[oe],ne);return p.flatMap(Z=>Z.length>=ke?[ve(Z,n)]:Z.map(oe=>{const{line:ne,...Y}=_e(oe,n);return me(`- ${we[oe.kind]} ${K.get(oe)}${ne}`,{changes:1,...Y})}))}function ue(e){
const n=(0,M.a2)(e.path),k=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(Z=>"id"in Z?[Z.id]:[]);if(n===0||n===e.path.length||k.length===0)return e;const K=e.path.slice(n).map(Z=>Z.
type==="member"?Z.key:"index"in Z&&Z.index);return JSON.stringify([e.kind,k,K])}function ve(e,n){const[p]=e,{line:k,under:K=()=>""}=_e(p,n),Z=$e(ge(e,n)),oe=p.kind==="modified"?"":` ${p.kind}`,ne=`- ${we[p.
kind]} ${xe(p,n)}${k}${oe} in ${Z.line}`;return me(ne,{changes:e.length,under:Y=>K(Y)+(Z.under?.(Y)??"")})}function ge(e,n){const p=e.map(({path:k})=>({path:k.slice(0,(0,M.a2)(k))}));return pe(p,n)}function xe({
path:e},n){return Oe(e.slice((0,M.a2)(e)),n)}function _e(e,n){if(e.kind==="modified")return Re(e,n);if("value"in e)return he(e,n);if(e.kind==="moved"){const[Z,oe]=[e.from,e.path].map(ne=>Oe(ne.slice(0,
-1),n,!0));return{line:`: moved from ${Z} to ${oe}`}}if(e.moved.length===0)return{line:": in a new order"};const p=e.moved.map(Z=>({path:[Z]})),k=$e(pe(p,n)),K=k.under?`${k.line} moved`:`moved: ${k.line}`;
return{...k,line:`: in a new order (${K})`}}function $e(e){if(e.length<=We)return{line:e.join(", ")};const n=(0,N.hS)(e.length,"item"),p=Le(n,Ee+e.join(", "));return{line:n,under:k=>p.length<=k?p:""}}
function Re({path:e,from:n,to:p},k){if(n.type==="hidden"||p.type==="hidden")return{line:""};if((0,H._p)(e,n,p))return Qe;if(n.type==="string"&&p.type==="string")return Me((0,F.e1)(n.text),(0,F.e1)(p.text),
k);const[K,Z]=[Q(n,k),Q(p,k)];if(K!==void 0&&Z!==void 0)return K===Z?Qe:{line:`: ${K} \u2192 ${Z}`};const[oe,ne]=[de(n,k).join(`
`),de(p,k).join(`
`)];return oe===ne?Qe:{line:"",under:De(oe,ne)}}function Me(e,n,p){const k=be(e)!==be(n)&&(be(e)!==e||be(n)!==n),[K,Z,oe]=k?[be(e),be(n)," (percent-encoded)"]:[e,n,""],[ne,...Y]=(0,P.qy)(K,Z)?.changes??
[];if(ne!==void 0){const Ve=`${oe} (JSON in a text)`;if(Y.length===0&&ne.kind==="modified"){const Ge=Re(ne,p);return{...Ge,line:`${Ve} \u203A ${Oe(ne.path,p)}${Ge.line}`}}const et={heading:"",parts:Xe(
[ne,...Y],p)};return{line:Ve,under:Ge=>`
${je(le(et,Ge).join(""))}`}}const[ae,Ae]=[p.mask(K),p.mask(Z)];if(ae.shown===Ae.shown)return{line:oe+Qe.line};const Ce=ae.hidden===Ae.hidden?"":" (hidden values differ, too)",[Ne,Je]=[se(K,p),se(Z,p)];
if(Ne===void 0||Je===void 0)return{line:oe+Ce,under:De(ae.shown,Ae.shown)};const nt=E(ae.shown,Ae.shown).join(", ");return{line:`${oe}: ${Ne} \u2192 ${Je}${nt&&` (${nt})`}${Ce}`}}function he({kind:e,path:n,
value:p},k){if(p.type==="hidden")return{line:""};if((0,H._p)(n,p))return{line:": hidden"};const K=p.type==="object"?void 0:Q(p,k);if(K!==void 0)return{line:`: ${K}`};const oe=p.type==="string"?k.mask(
be((0,F.e1)(p.text))).shown:de(p,k).join(`
`),[ne,Y]=e==="added"?[void 0,oe]:[oe,void 0];if(p.type!=="object"){const Je=p.type==="array"?(0,N.hS)(p.items.length,"element"):void 0;return{line:"",under:De(ne,Y,Je)}}const{line:ae,isWhole:Ae}=Se(p,
n.at(-1),k),Ce=De(ne,Y,(0,N.hS)(p.members.size,"field")),Ne=ae===""?"":`: ${ae}`;return Ae===!1?{line:Ne,under:Ce}:Ae?{line:Ne}:{line:Ne,rest:Ce(1/0)}}function Se(e,n,p){const k=n?.type==="item"?n:void 0;
if(e.members.size===0&&!k)return{line:"`{}`",isWhole:!0};const K=ae=>(0,F.jn)(ae)&&[k?.label,k?.hint].includes((0,F.e1)(ae.text)),Z=[...e.members].filter(([,ae])=>!k||!K(ae)),oe=Z.filter(([ae,Ae])=>!k||
!(0,M.rL)(ae,Ae)),ne=oe.map(([ae,Ae])=>{const Ce=(0,H.$C)(ae,Ae,e)?(0,W.SS)(N.v5):Q(Ae,p,e);return Ce&&`${Te(ae,p)}: ${Ce}`}),Y=ne.join(", ");return ne.includes(void 0)||Y.length>Be?{line:Pe(e,K,p),isWhole:!1}:
oe.length<Z.length?{line:Y}:{line:Y,isWhole:!0}}function Pe(e,n,p){const k=new Map,K=(oe,ne,Y)=>{Y>(k.get(oe)?.weight??0)&&k.set(oe,{text:ne,weight:Y})},Z=(oe,ne,Y)=>{if(oe.type==="array")for(const Je of oe.
items)Z(Je,ne,Y+1);if(oe.type==="object")for(const[Je,nt]of oe.members)(0,H.$C)(Je,nt,oe)?K(Je,N.v5,Fe.max):Z(nt,Je,Y+1);if(oe.type!=="string")return;const ae=(0,F.e1)(oe.text),Ae=Ze.test(ne)||n(oe)||
(0,M.gN)(ae)||p.labelOf(ae)!==void 0;if(ae.length<Fe.min||Ae)return;const Ce=ae.includes("://")?2*Fe.max:Math.min(ae.length,Fe.max),Ne=p.countOf(ae)>Fe.usual?Fe.usualWeight:1;K(ne,p.mask(be(ae)).shown,
Ne*Ce/(Y+1))};return Z(e,"",0),[...k].sort(([,oe],[,ne])=>ne.weight-oe.weight).filter(([,{weight:oe}],ne)=>ne===0||ne<Fe.texts&&oe>Fe.usualWeight*2*Fe.max).map(([oe,{text:ne}])=>`${Te(oe,p)}: ${(0,W.SS)(
JSON.stringify((0,W.Jj)(ne,Fe.max)),1/0)}`).join(", ")}function De(e,n,p){const k=(0,W.EU)(d(e,n),"diff",Ee);return K=>{const[Z="",...oe]=K===1/0?[]:k.split(`
`),ne=oe.pop()??"",Y=x(oe.map(Ae=>Ae.slice(Ee.length)),K).map(Ae=>Ee+Ae),ae=K===1/0?k:[Z,...Y,ne].join(`
`);return p===void 0?`
${ae}`:Le(p,ae)}}function Le(e,n){return`
${Ee}<details><summary>${e}</summary>

${n}
${Ee}</details>`}function je(e){return e.replace(/^(?=.)/gm,Ee)}function Ke(e,n,p){if(e.kind==="text")return Xe([Ye(e)],n);if(e.status!=="modified")return Xe(e.kind==="json"?tt(e):e.changes,n);const k=(0,M.
pi)(e),K=p?.connections??[],Z=new Set(K.map(({item:Ve})=>Ve)),oe=Ve=>p?.tells(Ve)?"told":"value"in Ve&&Z.has(Ve.value)?"connection":k(Ve)?"layout":He(Ve.path,n)?"item":"rest",ne=new Map(e.changes.map(
Ve=>[Ve,oe(Ve)])),Y=Ve=>e.changes.filter(et=>ne.get(et)===Ve),[ae,Ae,Ce]=[Xe(Y("rest"),n),Y("layout"),Y("connection")],Ne=qe(K,Ce,n),Je=Y("told").length+Ce.length,nt=`Layout and bookkeeping: ${(0,N.hS)(
Ae.length,"change")}`;return[...Xe(Y("item"),n),...Ne.length===0?[]:[{heading:"Connections",parts:Ne,noun:"connection",changes:Je}],...Ne.length===0||ae.length===0?ae:[{heading:"Elsewhere in the file",
parts:ae}],...Ae.length===0?[]:[{heading:nt,parts:st(Ae,e,n),folded:!0}]]}function He(e,{labelOf:n}){return e.some(p=>p.type==="item"||p.type==="member"&&n(p.key)!==void 0)}function Ye({status:e,text:n={}}){
const p=(k="")=>({type:"string",id:0,text:JSON.stringify(k)});return e!=="modified"?{kind:e,path:[],value:p(n.base??n.head)}:{kind:e,path:[],from:p(n.base),to:p(n.head)}}function tt({base:e,head:n,status:p}){
const k=p==="removed"?"removed":"added",K=(oe,ne)=>{const Y=(0,j.Vg)(oe,()=>{});return!(ne.length<3&&Y.length>0&&Y.every(Ae=>Ae.value.type==="object"))&&(ne.length>0||oe.type!=="object")?[{kind:k,path:ne,
value:oe}]:Y.flatMap(({step:Ae,value:Ce})=>Ae.type==="member"?K(Ce,[...ne,Ae]):[{kind:k,path:[...ne,Ae],value:Ce}])},Z=e??n;return Z?K(Z,[]):[]}function qe(e,n,p){const k=new Map(n.map(oe=>["value"in oe?
oe.value:void 0,oe])),K=rt(e,oe=>k.has(oe)),Z=Ie(K.map(oe=>at(oe,p)));return K.map(([{item:oe}],ne)=>{const Y=oe&&k.get(oe);return me(Z[ne]??"",{under:Y&&_e(Y,p).under})})}function rt(e,n){const p={added:new Map,
removed:new Map};return e.flatMap(k=>{const{kind:K,source:Z,target:oe,item:ne}=k;if(K==="rewired"||ne&&n(ne))return[[k]];const Y=p[K].get(Z),ae=Y??[k];return Y&&Y.push(k),p[K].delete(Z),p[K].set(oe,ae),
Y?[]:[ae]})}function at(e,n){const[{kind:p,source:k,target:K,was:Z}]=e,oe=Ae=>`**${Te(Ae.label,n)}**`,ne=Ae=>Ae===""?"":` (${Te(Ae,n)})`,Y=e.map(Ae=>` \u2192 ${oe(Ae.target)}${ne(Ae.label)}`),ae=Z?.target===
K?ne(Z.label)||" without a label":Z&&` ${oe(Z.target)}`;return`- ${we[p]} ${oe(k)}${Y.join("")}${ae===void 0?"":`, was${ae}`}`}function st(e,n,p){return[...(0,U.$z)((0,M.lY)(e,n),K=>K.kind+xe(K,p)).values()].
flatMap(K=>{const Z=K.map(ae=>_e(ae,p));if(K.length<ke||(0,M.a2)(K[0].path)===0||Z.some(({under:ae})=>ae))return Xe(K,p);const oe=ge(K,p),ne=Z.map(({line:ae},Ae)=>`- ${oe[Ae]}${ae}`).join(`
`),Y=`- ${we[K[0].kind]} ${xe(K[0],p)} of ${(0,N.hS)(K.length,"item")}`;return[me(Y,{changes:K.length,under:ae=>ne.length>ae?"":`
${je(ne)}`})]})}const ct="<!-- workflow-report -->",vt=6e4,lt=1e3,_t=100,it=5;function Ot(e){const{workflows:n,missing:p}=e,k=(0,H.lb)(e),Z=["changed","added","removed"].flatMap(ne=>n.filter(Y=>Y.status===
ne)).map(ne=>({workflow:ne,parts:ne.files.flatMap(Y=>St(Y,k)),changes:ut(ne.counts)})),oe=wt(e,k);return({maxLength:ne=vt,maxBytes:Y=1/0,headings:ae=!0,mark:Ae=!0}={})=>{const Ce=Z.map(({workflow:Ge,...ot})=>ft(
ht(Ge,k,ae),ot)),Ne=p===void 0?"":`\`${p}\` doesn't exist: it counts as empty.`,Je=Ce.length===0?[]:[{heading:"",parts:Ce,noun:"workflow"}],nt={heading:Ne,parts:[...Je,...oe]},Ve=Ae?`${ct}
`:"";let et=Math.min(ne,Y);for(;;){const Ge=[Ve,...le(nt,et-Ve.length-1),`
`],ot=Y===1/0?0:Buffer.byteLength(Ge.join(""));if(ot<=Y||et<lt)return Ge;et=Math.floor(et*Y*.99/ot)}}}function xt(e,n){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${n}</summary>

${e}
</details>
`}function ht({name:e,status:n,counts:p},k,K){const Z=n==="added"||n==="removed";if(!Z&&!K)return"";const oe=Z?`workflow ${n}`:(0,$.cq)(p),ne=e===void 0?gt(oe):`${Te(e,{mask:k})}: ${oe}`;return`${K?"#\
## ":""}${Z?`${we[n]} `:""}${ne}`}function St(e,n){const p=e.kind==="json"?(0,z.I)(e,Ne=>n(Ne).shown):void 0,k=(0,P.Z)(()=>(0,j.Vn)((0,F.PX)(e.head??e.base))),K={mask:n,labelOf:Ne=>Ne.length>_t?void 0:
p?.labelOf(JSON.stringify(Ne)),endsOf:Ne=>p?.endsOf(Ne),countOf:Ne=>k().get(Ne)??0},Z=ut((0,$.xS)(e)),oe=Ke(e,K,p),{nodes:ne=0,connections:Y=0}=p?.size??{},ae=ne===0?"What is in it":`${(0,N.hS)(ne,"no\
de")}, ${(0,N.hS)(Y,"connection")}`,Ce=e.status!=="modified"&&oe.length>0?[ft(ae,{parts:oe,changes:Z,folded:!0})]:oe;return[...pt(p),ft(mt(e,n),{parts:[...Ce,...dt(e,K)],changes:Z})]}function pt(e){if(e?.
note!==void 0)return[me(e.note)];if(!e?.picture)return[];const n=(0,W.EU)(e.picture.trimEnd().split(`
`),"mermaid","");return[me(n,{least:"The picture doesn't fit here."})]}function ft(e,n){return n.parts.length===0?me(e,{changes:n.changes}):{heading:e,...n}}function mt({name:e,kind:n,status:p,changes:k},K){
const Z=`**${Te(e,{mask:K})}**`;return p!=="modified"?`${we[p]} ${Z}: file ${p}`:n==="binary"||n==="variables"&&k.length===0?`${we.modified} ${Z}: content modified`:n==="variables"?`${Z} (values are n\
ever shown)`:Z}function dt({references:e},n){if(e.length===0)return[];const p=e.length===1,k=e.slice(0,it).map(({path:oe,from:ne,to:Y})=>{const[ae,Ae]=[ne,Y].map(Ce=>Te(Ce,n));return`${Oe(oe,n)} (${ae}\
 \u2192 ${Ae})`}),K=e.length>it?", \u2026":"",Z=`${(0,N.hS)(e.length,"reference")} to new IDs and names ${p?"follows and isn't":"follow and aren't"} counted`;return[me(`${Z}: ${k.join(", ")}${K}`)]}function wt({
workflows:e,notCompared:n=[]},p){const k=Y=>Y.flatMap(({name:ae})=>ae===void 0?[]:[Te(ae,{mask:p})]).join(", "),K=(Y,ae)=>Y.length===0?[]:[me(ae(k(Y)),{least:ae((0,N.hS)(Y.length,"workflow"))})],Z=e.filter(
({status:Y})=>Y==="unchanged"),oe=e.filter(({variablesCompared:Y})=>!Y);return[...Z.every(({name:Y})=>Y===void 0)&&Z.length===e.length?[me("No changes")]:K(Z,Y=>`${Y}: no changes`),...K(oe,Y=>`The env\
ironment variables${oe.length===e.length?"":` of ${Y}`} weren't compared, because one side is a folder without \`env_variables.json\`.`),...K(n.map(Y=>({name:Y})),Y=>`${Y}: not compared, because the s\
tep failed`)]}function ut({added:e,modified:n,removed:p}){return e+n+p}function gt(e){return e.charAt(0).toUpperCase()+e.slice(1)}var yt=t(8725),Et=t(7487),$t=t(2697),Mt=t(6584);async function At(e){const n=Ot(
e),p={"report.md":n(),"full-report.md":n({maxLength:1/0})};return(0,Et.n0)(await(0,$t.N9)("the report",p)),n}const Tt=900*1024;function X(e,n,p,k){const K=Tt-Buffer.byteLength(p.join()),Z=e({headings:n,
maxLength:1/0,maxBytes:K,mark:!1}).join("");return k===void 0?Z:xt(Z,k)}function L(e){const n=(0,$.AS)(e);if(n.length===0)return;const p=n.slice(0,20).map(Mt.bY),k=n.length>20?` and ${(0,N.hS)(n.length-
20,"more line")}`:"";(0,yt.lm)(`No field matched ${p.join(", ")}${k} in ignore. Check the spelling.`)}}),682:((q,ie,t)=>{t.d(ie,{H:()=>v,R:()=>P});var $=t(3024),W=t(532),N=t(5806),F=t(706),z=t(6584);function P(i,f){
const u=["workflows","workflows-file"].filter(h=>i.text(h)!==""),[d]=u;if(d===void 0)return{targets:j(i,f),fromList:!1};u.length>1&&i.refuse("workflows-file","can't be combined with workflows");for(const h of[
"workflow-id","flow-id","name"])i.text(h)!==""&&i.refuse(h,`can't be combined with ${d}`);const m=d==="workflows"?i.lines(d):i.optional(d,I);return{targets:m===void 0?[]:R(i,d,m),fromList:!0}}function j(i,f){
const u=i.required("workflow-id",z.Fg),d=i.required("flow-id",z.Fg),m=i.optional("name",z.$q);return u===void 0||d===void 0?[]:[{name:m??i.parse("workflow-id",f+u,z.$q)??"",workflowId:u,flowId:d}]}function I(i){
const f=(0,z.EO)(i);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,$.readFileSync)(f))}catch(u){throw new Error(`can't be read: ${i}: ${(0,W.CQ)(u)}`)}}const U=(0,z.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,
"has commas between the words. Use spaces: name workflow-id flow-id"],(0,z.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${z.kH.source}`,"u")),[/^[^ ]+$/,([i])=>`(${(0,F.OX)(i,60)}) h\
as no IDs. Is the variable set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,i=""])=>`(${(0,F.OX)(i,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,
({input:i})=>`must be "name workflow-id flow-id", not ${(0,z.bY)(i)}`]);function R(i,f,u){const d=[],m=new Map,h=u.split(/\r\n|\n|\r/).map(S=>S.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[
S,o]of h.entries()){const l=`${f} line ${S+1}`;if(!i.parse(l,o.join(" "),U))continue;const[y="",w="",E=""]=o;i.parse(`${l} name`,y,z.$q),i.parse(`${l} workflow-id`,w,z.Fg),i.parse(`${l} flow-id`,E,z.Fg);
const[T,c]=[(0,N.Sr)(y),`${w} ${E}`].map(r=>{const a=m.get(r);return a===void 0&&m.set(r,S+1),a});T!==void 0&&i.refuse(l,`has the name of line ${T}`),c!==void 0&&i.refuse(l,`has the IDs of line ${c}. \
Set the IDs of its own workflow, or remove the line`),d.push({name:y,workflowId:w,flowId:E})}return h.every(S=>S.length===0)&&i.refuse(f,"names no workflow"),d}async function v(i,f,u){const d=[],m=i.entries(),
h=async()=>{for(const[S,o]of m)d[S]=await u(o)};return await Promise.all(Array.from({length:Math.min(f,i.length)},h)),d}}),6584:((q,ie,t)=>{t.d(ie,{$J:()=>R,$q:()=>S,Do:()=>u,EO:()=>E,Fg:()=>f,bY:()=>c,
il:()=>I,kH:()=>P,or:()=>i,sJ:()=>j,sU:()=>m,tz:()=>o,yG:()=>U});var $=t(3024),W=t(6760),N=t(5806),F=t(7596),z=t(706);const P=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function j(r,a=P){
return[a,({input:D})=>`contains ${x(D)}. ${r}`]}function I(...r){return a=>{for(const[D,M]of r){const b=D.exec(a);if(b)throw new Error(typeof M=="string"?M:M(b))}return a}}function U(r){if(/^(true|True|TRUE|false|False|FALSE)$/.
test(r))return r.toLowerCase()==="true";throw new Error(`must be true or false, not ${c(r)}`)}function R(r,a=!1){return D=>{const M=Number(D);if((a?/^\d+$/:/^\d+(\.\d+)?$/).test(D)&&M>0&&M<=r)return M;
const b=r===1/0?"":` and at most ${r}`;throw new Error(`must be a ${a?"whole ":""}number above 0${b}, not ${c(D)}`)}}const v=I(j("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,
"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,r])=>`must not contain a query or a fragment. Set only the beginning of the address: "${r}"`],[/\/api\/public(\/|$)/i,
"must not contain /api/public, which the action adds"]);function i(r){return(0,F.o6)(v(r))}function f(r){if((0,F.eQ)(r))return r;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", no\
t ${c(r)}`)}const u=I(j("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,r])=>`begins with "${r}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret wi\
thout them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),d="is too long: at most 200 characters",m=I([new RegExp("\\p{C}","u"),({input:r})=>`must not contain control char\
acters: ${c(r)}`],[/.{201}/u,d]),h=I([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:r})=>`can't be a name: ${c(r)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:r})=>`must not end in \
.zip, which the action adds: ${c(r)}`],[/.{201}/u,d]);function S(r){const a=(0,N.x5)(h(r));if(a!==void 0)throw new Error(`can't be a name: ${c(r)} ${a}`);if(Buffer.byteLength(r)>240)throw new Error(d);
return r}function o(r){if(r!=="any"){if(/^[0-9a-f]{64}$/i.test(r))return r.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function l(){return(0,W.resolve)(process.env.
GITHUB_WORKSPACE??"")}const y=I([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,r])=>`begins with ${r}, which only a shell replace\
s. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function w(r){return(0,W.resolve)(l(),y(r))}function E(r){const a=w(r);if((0,$.existsSync)(a))return a;throw new Error(
T(r))}function T(r){const a=!(0,$.existsSync)(l())||(0,$.readdirSync)(l()).length===0;return`doesn't exist: ${c(r)}${a?". The workspace is empty: run actions/checkout before this step":""}`}function c(r){
const a=x(r);return`"${(0,z.OX)(r,60)}"${a===""?"":` with ${a}`}`}function x(r){const a=(r.match(new RegExp(P,"gu"))??[]).map(b=>b.codePointAt(0)??0),D=[...new Set(a)].map(b=>`U+${b.toString(16).toUpperCase().
padStart(4,"0")}`),M=D.length===1?"an invisible character":"invisible characters";return D.length===0?"":`${M} (${D.slice(0,5).join(", ")})`}}),1124:((q,ie,t)=>{t.d(ie,{AS:()=>j,Hq:()=>z,RG:()=>W,cq:()=>I,
cz:()=>N,xS:()=>F,xW:()=>P});var $=t(706);const W={type:"hidden"};function N(U){const R=v=>U.reduce((i,f)=>i+f[v],0);return{added:R("added"),modified:R("modified"),removed:R("removed")}}function F({status:U,
changes:R,references:v}){const i={added:0,modified:0,removed:0};if(U!=="modified")return{...i,[U]:1};if(R.length===0&&v.length===0)return{...i,modified:1};for(const{kind:f}of R)i[f==="added"||f==="rem\
oved"?f:"modified"]++;return i}function z({workflows:U}){return U.some(({status:R})=>R!=="unchanged")}function P({workflows:U}){return N(U.map(({counts:R})=>R))}function j({workflows:[U,...R]}){return U?.
unusedIgnores.filter(v=>R.every(({unusedIgnores:i})=>i.includes(v)))??[]}function I({modified:U,added:R,removed:v}){return Object.entries({modified:U,added:R,removed:v}).flatMap(([f,u])=>u===0?[]:[`${(0,$.
zD)(u)} ${f}`]).join(", ")||"no changes"}}),3436:((q,ie,t)=>{t.d(ie,{Gg:()=>U,Ms:()=>d,Op:()=>f,PX:()=>i,Rk:()=>N,TH:()=>I,TN:()=>P,YD:()=>j,ZM:()=>z,dj:()=>S,e1:()=>u,eX:()=>F,jn:()=>v});var $=t(8142),
W=t(2899);const N=["id","_id","key","name"],F=["name","title","label","displayName"],z=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function P(o,l){if(o.type!=="obj\
ect")return;const y=o.members.get(l)??o.matchOnly?.get(l);return y&&v(y)&&/^("[^"]|[-\d])/.test(y.text)?y.text:void 0}function j(o){return o.type==="object"?[...o.members.keys()]:[]}function I(o){return R(
o,["id","_id","key"])??R(o,j(o).sort().filter(l=>z.test(l)))}function U(o){return R(o,F)}function R(o,l){const y=l.find(w=>P(o,w)!==void 0);return y&&P(o,y)}function v(o){return o.type==="string"||o.type===
"literal"}function i(o){return o===void 0?[]:v(o)?[u(o.text)]:(o.type==="array"?o.items:[...o.members.values()]).flatMap(i)}function f(o,l,y){return y&&N.includes(o)&&v(l)}function u(o){return o.startsWith(
'"')?o.includes("\\")?JSON.parse(o):o.slice(1,-1):o}class d{#t;#e;#n;#o=new Map;#r=new Map;#s=0;constructor(l,y=w=>{}){this.#t=l,this.#e=l.lines.length===0,this.#n=y}read(l){const{fields:y,orders:w}=this.#t,
E=T=>(0,W.pi)(y,T,this.#n);return(0,$.q)(l,void 0,{enter:(T,c="")=>this.#e?void 0:{key:c,outer:T},scalar:T=>this.scalar(T),array:(T,c)=>{const x=T.length>0&&E({key:"",outer:c});return this.array(x?[]:
T,(0,W.pi)(w,c,this.#n))},object:(T,c)=>{let x;for(const[r,a]of y.size===0?[]:T)E({key:r,outer:c})&&(T.delete(r),N.includes(r)&&(x=(x??new Map).set(r,a)));return this.object(T,x)}})}scalar(l){let y=this.#o.
get(l);return y===void 0&&(y={type:l.startsWith('"')?"string":"literal",id:++this.#s,text:l},this.#o.set(l,y)),y}array(l,y=!1){const w=y?l.toSorted((c,x)=>c.id-x.id):l;let E=w.length;for(const{id:c}of w)
E=h(E,c);const T=this.#i(E,{type:"array",id:this.#s+1,items:w,unordered:y});return this.#e?T:{type:"array",id:T.id,items:l,unordered:y}}object(l,y){let w=~l.size;for(const[T,{id:c}]of l)w=w+h(this.scalar(
T).id,c)|0;const E=this.#i(w,{type:"object",id:this.#s+1,members:l,matchOnly:y});return this.#e?E:{type:"object",id:E.id,members:l,matchOnly:y}}#i(l,y){for(let w=l;;w=w+1|0){const E=this.#r.get(w);if(E&&
m(E,y))return E;if(!E)return this.#r.set(w,y),this.#s++,y}}}function m(o,l){if(o.type==="array")return l.type==="object"||o.items.length!==l.items.length?!1:o.items.every(({id:y},w)=>y===l.items[w]?.id);
if(l.type==="array"||o.members.size!==l.members.size)return!1;for(const[y,{id:w}]of l.members)if(o.members.get(y)?.id!==w)return!1;return!0}function h(o,l){const y=Math.imul(o^o>>>15,739982445)^Math.imul(
l^l>>>16,73244475);return Math.imul(y^y>>>13,695872825)}function S(o){if(v(o))return o.text;if(o.type==="array"){const y=o.items.map(S);return`[${(o.unordered?y.sort():y).join()}]`}return`{${Array.from(
o.members,([y,w])=>`${JSON.stringify(y)}:${S(w)}`).sort().join()}}`}}),9630:((q,ie,t)=>{t.d(ie,{TA:()=>z,b6:()=>F,ol:()=>j});var $=t(4573),W=t(7598),N=t(3436);function F(I){return(0,$.isUtf8)(I)?I.toString():
void 0}function z(I,U,R){const v=/\.json$/i.test(I)?F(U):void 0;return v===void 0?void 0:R.read(v)}function P(I,U,R,v){if(U.equals(R))return!0;const i=new Interner(v),f=z(I,U,i);return f!==void 0&&f.id===
z(I,R,i)?.id}function j({files:I},U){const R=i=>(0,W.createHash)("sha256").update(i).digest("hex"),v=Array.from(I,([i,f])=>{const u=z(i,f,new N.Ms(U));return[i,R(u?(0,N.dj)(u):f)]});return R(JSON.stringify(
v.sort(([i],[f])=>i<f?-1:1)))}}),2614:((q,ie,t)=>{t.d(ie,{I:()=>Ie});var $=t(3436);const W=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,
/^\*$/],N=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,F="*",z=64;function P(ue,ve){const ge=j([]),xe=[],_e=new Set([ue,ve].flatMap(Me=>[...(0,$.PX)(Me),...v(Me)]));function $e(Me,he,Se){
if((0,$.jn)(Me))R(Me.text,he,Se);else if(Me.type==="object")Re(Me,he,Se);else{const Pe=Me.items.length>1&&Me.items.some(({type:De})=>De==="array");for(const[De,Le]of Me.items.entries())$e(Le,I(he,"[]"),
{...Se,array:Me.items,...Pe&&{slot:De}})}}function Re(Me,he,{key:Se,array:Pe,map:De,...Le}){let je=Le;if(Pe!==void 0||Se!==void 0){const Ye={side:Le.side,value:Me,field:he,outer:Le.place,key:Se,array:Pe??
[]};je={...Le,place:Ye,map:Se===void 0?void 0:De},xe.push(Ye)}const Ke=f(Me,_e),He=je===Le&&(0,$.YD)(Me).some(Ye=>De?.members.has(Ye));for(const[Ye,tt]of Me.members){const qe=I(he,Ke||He?F:Ye);He&&R(JSON.
stringify(Ye),qe,je,tt),(!He||tt.type==="array")&&$e(tt,qe,Ke?{...je,key:Ye,map:Me}:je)}}return $e(ue,ge,{side:"base"}),$e(ve,ge,{side:"head"}),{root:ge,places:xe,find:u(xe)}}function j(ue){return{keys:ue,
inner:new Map,texts:new Map,references:[]}}function I(ue,ve){const ge=ue.inner.get(ve)??j([...ue.keys,ve]);return ue.inner.set(ve,ge),ge}function U(ue,ve){return ue?.inner.get(ve)??ue?.inner.get(F)}function R(ue,{
keys:ve,texts:ge,references:xe},{place:_e,slot:$e},Re){ge.set(ue,(ge.get(ue)??0)+1);const Me=ue.startsWith('"')?ue.length>2:N.test(ve.findLast(he=>he!=="[]")??"")&&/^\d+$/.test(ue);_e&&Me&&xe.push({text:ue,
place:_e,slot:$e,value:Re})}function v(ue){if((0,$.jn)(ue))return[];const ve=ue.type==="array"?ue.items:[...ue.members.values()];return[...ve.flatMap(v),...ve.some(i)?[]:(0,$.YD)(ue)]}function i(ue){return ue.
type==="object"}function f({members:ue},ve){const ge=[...ue.keys()].filter(xe=>!N.test(xe)&&ve.has(xe));return ge.length>0&&2*ge.length>=ue.size&&[...ue.values()].every(i)}function u(ue){const ve=new Map;
for(const ge of ue){const xe=(_e,$e)=>{const Re=W.findIndex(Se=>Se.test(_e));if(Re<0)return;const Me=`${ge.side} ${$e}`,he=ve.get(Me)??[];he[Re]=(he[Re]??new Set).add(ge),ve.set(Me,he)};ge.key!==void 0&&
xe(F,JSON.stringify(ge.key));for(const[_e,$e]of ge.value.members)(0,$.jn)($e)&&xe(_e,$e.text)}return(ge,xe)=>{const _e=ve.get(`${xe.side} ${ge}`)?.find($e=>$e);return _e&&_e.size<=z?d([..._e],xe):void 0}}
function d(ue,ve){const ge=ve?ue.filter(_e=>m(_e,ve)):ue;if(ge.length===0&&ve)return d(ue,ve.outer);const xe=ge.length>1?ge.filter(({value:_e})=>_e.members.size>2):ge;return xe.length===1?xe[0]:void 0}
function m(ue,ve){return ue!==void 0&&(ue===ve||m(ue.outer,ve))}var h=t(5408);const S="source from origin src tail out".split(" "),o="target to dest destination head in".split(" "),l="next to goto tar\
get targets wire wires link links edge edges transition transitions connection connections",w=`${l} then else default on success failure fail error timeout case cases choice choices branch branches ou\
tgoing output outputs dest destination successor successors`.split(" "),E="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),T=`${l} runafter run_after depen\
dson depends_on needs requires previous outgoing [] * id node main`.split(" "),c="label title name condition if when event type relationship selectedRelationships".split(" "),x=60;function r(ue,ve){const ge=P(
ue,ve),xe=D(ge.root).flatMap(Me=>M(Me,ge)),_e=V(xe),$e=_e.length>0?_e:re(xe,ge),Re=new Set($e.flatMap(({source:Me,target:he})=>[Me.field,he.field]));return{root:ge.root,nodes:ge.places.filter(({field:Me})=>Re.
has(Me)),edges:$e}}function a(ue,ve){return ue.flatMap(xe=>xe.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(xe=>ve.includes(xe.toLowerCase()))}function D(ue){const ve=[ue];for(const ge of ve)ve.push(...ge.
inner.values());return ve}function M(ue,{find:ve}){const ge=ue.references.flatMap(Me=>{const he=ve(Me.text,Me.place);return he?[{...Me,field:ue,target:he}]:[]}),xe=ge.filter(({place:Me,target:he})=>!m(
Me,he)),_e=ge.length/ue.references.length,$e=_e>=.5&&b(ue.references)-b(ge)<=2;return(_e>=.9||$e&&a(ue.keys.slice(-2),w))&&2*xe.length>=ge.length?[ge]:[]}function b(ue){return new Set(ue.map(({text:ve})=>ve)).
size}function V(ue){const ve=ue.filter(ge=>!ge.some(({place:xe,target:_e})=>_e.field===xe.field));return[...(0,h.$z)(ve,([ge])=>ge?.place.field).values()].flatMap(ge=>{const xe=new Map(ee(ge,S).map(_e=>[
_e.place,_e]));return ee(ge,o).flatMap(_e=>{const $e=xe.get(_e.place),Re=$e&&{source:$e.target,target:_e.target,links:[$e,_e]};return Re?[{...Re,label:me(_e,_e.place,[]),item:_e.place.value}]:[]})})}function ee(ue,ve){
return ue.filter(([xe])=>xe&&a(xe.field.keys.slice(-2),ve)).sort((xe,_e)=>b(_e)-b(xe))[0]??[]}function re(ue,ve){const[ge,xe]=[[],[]],_e=new Set;for(const Re of ue){const Me=Re.flatMap(Le=>fe(Le,ve)),
[he]=Me;if(he===void 0||10*Me.length<9*Re.length)continue;const Se=he.link.field.keys.slice(he.inside.field.keys.length),Pe=Me.filter(({source:Le,inside:je})=>Le!==je);for(const{inside:Le}of Pe)_e.add(
Le.key);const De=a(Se,E);if(!(!De&&Pe.length===0&&!a(Se,w)))for(const{link:Le,source:je}of Me){const Ke=Le.place===je?void 0:Le.place,He={label:me(Le,Ke,Se),links:[Le],item:Ke?.value};De?xe.push({source:Le.
target,target:je,...He}):ge.push({source:je,target:Le.target,...He})}}const $e=ge.length<xe.length?xe:ge;return _e.size>1||b($e.flatMap(({links:Re})=>Re))>1?$e:[]}function fe(ue,{find:ve}){for(let ge=ue.
place;ge;ge=ge.outer){const xe=ve(JSON.stringify(ge.key),ge),_e=[ge,xe].find($e=>$e?.field===ue.target.field);if(_e)return[{link:ue,source:_e,inside:ge}]}return[]}function me({slot:ue,value:ve},ge,xe){
const _e=c.map(Me=>{const[he,Se]=[ge?.field.inner.get(Me),le(ge?.value.members.get(Me))];return he&&he.texts.size+(he.inner.get("[]")?.texts.size??0)>1||Se.includes(" ")?Se:""}),$e=xe.filter(Me=>!T.includes(
Me.toLowerCase())),Re=ue===void 0?[]:[`output ${ue+1}`];return[le(ve),..._e].find(Me=>Me!=="")??[...$e,...Re].join(", ")}function le(ue){const ge=(ue?.type==="array"?ue.items:[ue]).flatMap(xe=>xe?.type===
"string"&&(0,$.e1)(xe.text).trim()||[]).join(", ");return ge.length>x?"":ge}var O=t(3499),A=t(1345),G=t(8132),s=t(706);const _={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},B={added:"\
fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},g={same:"-->",added:"==>",removed:"\
-.->"},C=40,H=500,te=5e4,J=40,Q=6;function se(ue,ve,{isWhole:ge,hide:xe}){const _e=({status:he})=>ge||he!=="same",$e=new Set([...ue.filter(_e),...ve.filter(_e).flatMap(ce)]),Re=ve.filter(he=>ce(he).some(
_e)).flatMap(ce);if($e.size===0)return{};for(const he of[new Set([...$e,...Re]),$e]){const Se=ve.filter(De=>ce(De).every(Le=>he.has(Le)));if(he.size>C||Se.length>H)continue;const Pe=de(ue.filter(De=>he.
has(De)),Se,xe);if(Pe.length<=te)return{picture:Pe}}return{note:`The picture is left out: it would have ${$e.size>C?(0,s.hS)($e.size,"node"):"too many connections"}.`}}function ce({source:ue,target:ve}){
return[ue,ve]}function de(ue,ve,ge){const xe=new Map(ue.map(($e,Re)=>[$e,`n${Re+1}`])),_e=ue.map($e=>`  ${xe.get($e)}["${_[$e.status]}${be(ge($e.label))||"?"}"]`);for(const{source:$e,target:Re,label:Me,
status:he}of ve){const Se=`${_[he]}${be(ge(Me))}`.trim();_e.push(`  ${xe.get($e)} ${g[he]}${Se===""?"":`|"${Se}"|`} ${xe.get(Re)}`)}for(const[$e,Re]of Object.entries(B)){const Me=ue.filter(he=>he.status===
$e).map(he=>xe.get(he));Me.length>0&&_e.push(`  classDef ${$e} ${Re}`,`  class ${Me.join()} ${$e}`)}return[`flowchart ${ye(ue,ve)>Q?"TD":"LR"}`,..._e].join(`
`)}function ye(ue,ve){const ge=new Set(ve.map(({target:$e})=>$e)),xe=ue.filter($e=>!ge.has($e)),_e=new Map((xe.length>0?xe:ue.slice(0,1)).map($e=>[$e,1]));for(const[$e,Re]of _e)for(const{source:Me,target:he}of ve)
Me===$e&&!_e.has(he)&&_e.set(he,Re+1);return Math.max(..._e.values())}function be(ue){return(0,G.RK)((0,G.Jj)(ue.replace(/\s+/g," ").trim(),J)).replace(Te,ve=>ve==='"'?"#quot;":`#${ve.codePointAt(0)};`)}
const Te=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,Oe="id _id identifier uuid".split(" "),pe="* if when id name label title type key handle condition event relatio\
nships".split(" ");function Ie(ue,ve=ge=>ge){const ge=ue.head??ue.base;if(ge===void 0)return;const[xe,_e]=[ue.base??ge,ue.head??ge],$e=(0,A.j9)([_e,xe]),Re=r(xe,_e),Me=ke(ue,Re,$e),he=[...new Set(Me.values())].
sort((Ke,He)=>Ke.rank-He.rank),Se=Be(Re,Me),Pe=Se.filter(Ke=>Ke.status!=="same"),De=Ze(Re,Pe);Xe(ue,he,$e,De);const Le=new Map(Se.map(({item:Ke,source:He,target:Ye})=>[Ke,`${He.label} \u2192 ${Ye.label}`])),
je=Ke=>Ke.filter(({status:He})=>He!=="removed").length;return{...se(he,Se,{isWhole:ue.status!=="modified",hide:ve}),connections:Fe(Pe),size:{nodes:je(he),connections:je(Se)},tells:De,labelOf:$e.labelOf,
endsOf:Ke=>Le.get(Ke)}}function we({side:ue}){return ue==="head"}function Ee(ue){return ue&&[ue.key,Ee(ue.outer)]}function ke({matches:ue},{nodes:ve},ge){const xe=(0,h.$z)(ue,({base:Se})=>Se.id),_e=Se=>Se.
key!==void 0?JSON.stringify(Ee(Se)):`${((we(Se)?void 0:xe.get(Se.value.id)?.shift())?.head??Se.value).id}`,$e=new Map(ve.map((Se,Pe)=>[Se,Pe])),Re=(0,h.$z)(ve.filter(we),_e),Me=new Map;let he=0;for(const Se of ve){
if(Me.has(Se))continue;const Pe=we(Se)?Se:Re.get(_e(Se))?.shift();he=(Pe&&$e.get(Pe))??he+1e-6;const De=Pe===void 0?"removed":Pe===Se?"added":"same",Le=Pe??Se,je={label:We(Le,ge),status:De,rank:he,place:Le,
old:De==="same"?Se:void 0};Me.set(Se,je).set(Le,je)}return Me}function We({key:ue,value:ve,array:ge},xe){const[_e,$e,...Re]=["type","componentType",...ve.members.keys()].map(he=>(0,$.TN)(ve,he)),[Me="\
?"]=[_e,$e,(0,$.TH)(ve),...Re].filter(he=>he!==void 0);return ue??xe.nameOf(ve,ge)??(0,$.e1)(Me)}function Be({edges:ue},ve){const ge=ue.flatMap(he=>{const[Se,Pe]=[ve.get(he.source),ve.get(he.target)];
return Se&&Pe?[{...he,source:Se,target:Pe,status:we(he.source)?"added":"removed"}]:[]}),xe=({source:he,target:Se,label:Pe})=>`${he.rank} ${Se.rank} ${Pe}`,_e=(0,h.$z)(ge,({status:he})=>he),$e=(0,h.$z)(
_e.get("removed")??[],xe);return[...(_e.get("added")??[]).map(he=>$e.get(xe(he))?.pop()?{...he,status:"same"}:he),...[...$e.values()].flat()].sort((he,Se)=>he.source.rank-Se.source.rank||he.target.rank-
Se.target.rank)}function Fe(ue){const ve=new Map;for(const ge of["target","label"]){const xe=_e=>`${_e.source.rank} ${ge==="label"?_e.label:_e.target.rank}`;for(const[_e,$e,...Re]of(0,h.$z)(ue,xe).values()){
if(!_e||!$e||Re.length>0||_e.status===$e.status)continue;[_e.source,_e.target,$e.target].every(({old:he})=>he)&&!ve.has(_e)&&!ve.has($e)&&ve.set(_e,$e).set($e,_e)}}return ue.flatMap(ge=>{const xe=ve.get(
ge);return xe&&ge.status==="removed"?[]:[{...ge,kind:xe?"rewired":ge.status,was:xe}]})}function Ze({root:ue,nodes:ve},ge){const xe=new Set(ge.flatMap(he=>he.links.map(({field:Se})=>Se))),_e=new Set(ge.
map(({item:he})=>he)),$e=new Set([ue,...ve.map(({field:he})=>he)]),Re={added:new Set,removed:new Set};for(const he of ge){const Se=[he.source.label,he.target.label,...he.label.split(", ")].map(Pe=>JSON.
stringify(Pe));for(const Pe of[...Se,...he.links.map(De=>De.text)])Re[he.status].add(Pe)}function Me(he,Se,Pe){if(Se===void 0||$e.has(Se))return[{text:Pe,field:ue}];const De=Se.keys.at(-1)===F?[{text:JSON.
stringify(Pe),field:Se}]:[];if("text"in he)return[...De,{text:he.text,field:Se}];const Le="members"in he?[...he.members]:[],je="items"in he?he.items.map(Ke=>["[]",Ke]):Le;return[...De,...je.flatMap(([
Ke,He])=>Me(He,U(Se,Ke),Ke))]}return({path:he,...Se})=>{const Pe=he.map(je=>je.type==="member"?je.key:"[]"),De=he.some(je=>je.type==="item"&&_e.has(je.item)),Le=(je,Ke)=>{const He=Me(je,Pe.reduce(U,ue),
`${Pe.at(-1)}`),Ye=He.some(({field:qe})=>xe.has(qe)),tt=({text:qe,field:rt})=>{if(xe.has(rt))return Ke.has(qe);const at=`${rt.keys.findLast(st=>st!=="[]")}`;return Oe.includes(at)||Ke.has(qe)&&a([at],
pe)||Ye&&Qe(qe,rt)};return(Ye||De)&&He.every(tt)};return Se.kind==="modified"?Le(Se.from,Re.removed)&&Le(Se.to,Re.added):"value"in Se&&Le(Se.value,Re[Se.kind])}}function Qe(ue,{texts:ve}){const ge=ve.
get(ue)??0,xe=[...ve.values()].reduce((_e,$e)=>_e+$e,0);return ge>2&&2*ge>xe&&/^"?[\w.-]{0,30}"?$/.test(ue)}function Xe(ue,ve,{componentOf:ge},xe){const _e=(0,O.pi)(ue),$e=ve.flatMap(he=>{const{value:Se,
array:Pe}=he.place,De=(0,A.qU)(Se)===void 0?ge(Se,Pe):void 0;return[Se.id===he.old?.value.id?void 0:Se,De].map(Le=>({owner:Le,node:he}))}),Re=(0,h.$z)($e,({owner:he})=>he);Re.delete(void 0);const Me=new Map(
ue.matches.map(({path:he,head:Se})=>[he.at(-1),Se]));for(const he of ue.changes){if(xe(he)||_e(he))continue;const Se=he.path.map(De=>Me.get(De)).reverse(),Pe=["value"in he&&he.value,...Se].find(De=>Re.
has(De));for(const{node:De}of Re.get(Pe)??[])De.status==="same"&&(De.status="modified")}}}),2899:((q,ie,t)=>{t.d(ie,{K$:()=>$,pi:()=>N,wo:()=>W});const $=W("");function W(P){const j=new Set,[I,U]=[new Map,
new Map];for(const[R,v]of P.split(/\r\n|\r|\n/).entries()){const i=v.trim();if(i===""||i.startsWith("#"))continue;const[f,u]=i.endsWith("[]")?[i.slice(0,-2),U]:[i,I],d=f.split(".").reverse(),m=F(f);if(d.
includes(""))throw new Error(`has an empty key in line ${R+1} (join keys by single dots)`);if(d.every(h=>h==="*"))throw new Error(`has only * in line ${R+1}, which would ignore everything (name a key)`);
j.add(i),u.set(m,[...u.get(m)??[],{line:i,keys:d}])}return{lines:[...j],fields:I,orders:U}}function N(P,j,I){if(P.size===0||j===void 0)return!1;const U=["*",F(j.key)].flatMap(R=>P.get(R)??[]).filter(({
keys:R})=>z(j,R));for(const{line:R}of U)I(R);return U.length>0}function F(P){return P.slice(P.lastIndexOf(".")+1)}function z(P,j){if(P===void 0||j.length===0)return j.length===0;const I=j[0]==="*"?["*"]:
P.key.split(".").reverse();return I.every((U,R)=>U===j[R])&&z(P.outer,j.slice(I.length))}}),2742:((q,ie,t)=>{t.d(ie,{OD:()=>_,qy:()=>G,Z:()=>B,yR:()=>s});var $=t(3436),W=t(2899),N=t(1345);function F(g,C){
const H=C.size===0?void 0:C.get(JSON.stringify(g));return H===void 0?g:(0,$.e1)(H)}function z({base:g,head:C}){return g===C?[]:$.Rk.flatMap(H=>{const[te,J]=[(0,$.TN)(g,H),(0,$.TN)(C,H)];return te!==J&&
te?.startsWith('"')&&J?.startsWith('"')?[[te,J]]:[]})}function P(g,C){const H=new Map;for(const[J,Q]of g)H.set(J,(H.get(J)??new Set).add(Q));const te=([J,Q])=>H.get(J)?.size===1&&C.base.get(J)===1&&C.
head.get(Q)===1;return new Map(g.filter(te))}function j(g){const C=H=>{const te=new Map,J=(Q,se)=>{if(Q.type==="array")for(const de of Q.items)J(de,!0);if(Q.type!=="object")return;const ce=se?[Q.id,...$.
Rk.flatMap(de=>(0,$.TN)(Q,de)??[])]:[];for(const de of new Set(ce))te.set(de,(te.get(de)??0)+1);for(const de of Q.members.values())J(de,!1)};for(const Q of g)J(Q[H],!1);return te};return{base:C("base"),
head:C("head")}}function I(g,C,H){const te={element:new Map,member:new Map};function J(se,ce){if(C.size===0&&!H)return se;if((0,$.jn)(se))return g.scalar(C.get(se.text)??se.text);const de=te[ce?"eleme\
nt":"member"],ye=de.get(se.id)??Q(se,ce);return de.set(se.id,ye),ye}function Q(se,ce){if(se.type==="array"){const ye=se.items.map(be=>J(be,!0));return g.array(ye,se.unordered)}const de=new Map;for(const[
ye,be]of se.members)(0,$.Op)(ye,be,ce)?H||de.set(ye,be):de.set(F(ye,C),J(be,!1));return g.object(de)}return(se,ce=!1)=>J(se,ce).id}function U(g,C){const H={base:I(g,C,!0),head:I(g,new Map,!0)};return{
interner:g,renames:C,follow:I(g,C,!1),bare:H}}var R=t(5408);const v=.4,i=.9,f=4e4,u=4,d=/^(""|0|true|false|null)$/,m=.25,h=-1,S=new Set([...$.eX,"type"]);function o(g,C,H){const{compare:te,shareRare:J}=w(
g,H),Q=l(g,C),se=y(g);return ce=>(de,ye)=>{const be=(0,R.qc)(de,ye),Te=be.reduce((we,{base:Ee,head:ke})=>we+Ee.length*ke.length,0),Oe=we=>Te>f?[...J(we),...(0,R.O6)(C,we).flatMap(R.yU)]:we.base.flatMap(
Ee=>we.head.map(ke=>({base:Ee,head:ke}))),pe=be.flatMap(Oe).flatMap(we=>{const Ee=te(we);return(ce>0&&se(we)?te(we,()=>1)>=i:Ee>=ce)?[{pair:we,alike:Ee,distance:Q(we)}]:[]});pe.sort((we,Ee)=>Ee.alike-
we.alike||we.distance-Ee.distance);const Ie=new Set;return pe.flatMap(({pair:we})=>Ie.has(we.base)||Ie.has(we.head)?[]:(Ie.add(we.base).add(we.head),[we]))}}function l({base:g},C){const H=new Map((0,R.
Ms)(C).map(Q=>[Q.base.index,Q.head.index-Q.base.index]));let te=0;const J=g.map(({index:Q})=>(te=H.get(Q)??te,Q+te));return Q=>Math.abs((J[Q.base.index]??0)-Q.head.index)}function y({base:g,head:C}){const H=({
item:se})=>[(0,$.TH)(se),(0,$.Gg)(se)],[te,J]=[new Set(g.flatMap(H)),new Set(C.flatMap(H))],Q=(se,ce)=>H(se).every(de=>de!==void 0&&!ce.has(de));return se=>Q(se.base,J)&&Q(se.head,te)}function w(g,{renames:C,
follow:H}){const te=new Map,J=new Set;function Q(Oe){const pe=te.get(Oe)??te.size;return pe===te.size&&te.set(Oe,pe),pe}function se(Oe,pe){const Ie=new Set,we=(Ee,ke,We)=>{if((0,$.jn)(Ee)||(Ee.type===
"array"?Ee.items.length:Ee.members.size)===0){const Be=Q(`${ke}=${pe==="base"?H(Ee):Ee.id}`);Ie.add(Be),(!(0,$.jn)(Ee)||d.test(Ee.text))&&J.add(Be)}else if(Ee.type==="array")for(const Be of Ee.items)we(
Be,Q(`${ke}[]`),!0);else for(const[Be,Fe]of Ee.members)ke===h&&(0,$.jn)(Fe)&&S.has(Be)||(0,$.Op)(Be,Fe,We)||we(Fe,Q(`${ke}.${pe==="base"?F(Be,C):Be}`),!1)};return we(Oe,h,!0),Ie}const ce=new Map,de=new Map,
ye=Oe=>ce.get(Oe)??new Set;for(const Oe of["base","head"]){for(const pe of g[Oe])ce.set(pe,se(pe.item,Oe));for(const[pe,Ie]of(0,N.Vn)(g[Oe].flatMap(we=>[...ye(we)]))){const we=(J.has(pe)?m:1)/Ie;de.set(
pe,Math.min(de.get(pe)??1,we))}}const be=Oe=>de.get(Oe)??0,Te=Oe=>[...ye(Oe)].filter(pe=>be(pe)>=1/u);return{compare({base:Oe,head:pe},Ie=be){const we=Be=>{let Fe=0;for(const Ze of Be)Fe+=Ie(Ze);return Fe},
[Ee,ke]=[ye(Oe),ye(pe)],We=[...Ee].filter(Be=>ke.has(Be));return 2*we(We)/(we(Ee)+we(ke))||0},shareRare(Oe){const pe=new Map;for(const Ie of Oe.head)for(const we of Te(Ie))pe.set(we,[...pe.get(we)??[],
Ie]);return Oe.base.flatMap(Ie=>{const we=new Set(Te(Ie).flatMap(Ee=>pe.get(Ee)??[]));return Array.from(we,Ee=>({base:Ie,head:Ee}))})}}}function E(g,C,H){const te={base:(0,R.S3)([g]),head:(0,R.S3)([C])};
return Math.max(...(0,R.yU)(te).map(J=>w(te,H).compare(J)))}function T(g,C,H){let te=[],J=g;const Q=()=>J.base.length===0||J.head.length===0,se=(pe,Ie)=>{const we=Q()?[]:pe(J,Ie);we.length!==0&&(te=te.
concat(we),J=(0,R.FF)(J,we))},ce=pe=>(Ie,we)=>(0,R.O6)(te,Ie).flatMap(Ee=>pe(Ee,we)),de=H||[...g.base,...g.head].some(({item:pe})=>pe.type==="object"),ye=$.Rk.filter(pe=>!(r(g.base,pe)&&r(g.head,pe)));
for(const pe of a(ye,g,C))se(R.kk,c(pe));const be=({item:pe})=>pe.id,Te=({item:pe},Ie)=>Ie==="base"?C.follow(pe,!0):pe.id;for(const pe of C.renames.size>0?[Te,be]:[be])se(ce(R.eV),pe),de&&se(R.kh,pe);
if(de&&!Q()){const[pe]=a(M(g),g,C);pe!==void 0&&se(R.kk,c(pe));const Ie=Ee=>({item:ke},We)=>x(ke,C.bare[We],Ee);se(ce(R.eV),Ie(1)),se(R.kh,Ie(3));const we=o(g,te,C);for(const Ee of[...$.eX,"key"])se(we(
0),c(Ee));se(we(v),({item:Ee})=>Ee.type==="object"?(0,$.TN)(Ee,"type")??"":void 0)}const Oe=pe=>(0,$.Gg)(pe)??(ye.length<$.Rk.length?ye.find(Ie=>(0,$.TN)(pe,Ie)):(0,$.TH)(pe));return se(ce(R.kh),({item:pe})=>Oe(
pe)===void 0?"":void 0),te}function c(g){return({item:C})=>(0,$.TN)(C,g)}function x(g,C,H){return g.type!=="object"||[...g.members].filter(([J,Q])=>!(0,$.Op)(J,Q,!0)).length<H?void 0:C(g,!0)}function r(g,C){
const H=te=>g.every(({item:J,index:Q})=>(0,$.TN)(J,C)?.replaceAll('"',"")===`${te+Q}`);return g.length>1&&(H(0)||H(1))}function a(g,C,H){const te=g.map(Q=>({key:Q,pairs:(0,R.kk)(C,c(Q))})),J=(Q,se)=>Q.
every(({base:de,head:ye},be)=>de===se[be]?.base&&ye===se[be]?.head)?0:D(se,H)-D(Q,H);return te.sort(({pairs:Q},{pairs:se})=>se.length-Q.length||J(Q,se)),te.map(({key:Q})=>Q)}function D(g,{interner:C,renames:H,
bare:te}){const J=g.map(({base:se,head:ce})=>({base:se.item,head:ce.item})),Q=I(C,new Map([...H,...J.flatMap(z)]),!0);return J.filter(({base:se,head:ce})=>[Q,te.head].some(de=>de(se,!0)===te.head(ce,!0))).
length}function M({base:g,head:C}){const H=(0,N.Vn)(C.flatMap(({item:Q})=>(0,$.YD)(Q))),te=Q=>2*(H.get(Q)??0)>C.length&&!$.Rk.includes(Q)&&Q!=="type",J=[...H.keys()].filter(Q=>te(Q)&&b(g,Q)&&b(C,Q)).sort();
return[...J.filter(Q=>$.ZM.test(Q)),...J]}function b(g,C){const H=g.flatMap(({item:J})=>(0,$.TN)(J,C)??[]).filter(J=>J.startsWith('"'));if(H.length<2||2*H.length<=g.length||new Set(H).size<H.length)return!1;
const te=new Set(g.flatMap(({item:J})=>$.Rk.map(Q=>(0,$.TN)(J,Q))));return 2*H.filter(J=>te.has(J)).length<H.length}const V=8,ee=.5;function re(g,C,H,te){const J=Oe=>g[Oe].flatMap(Ie=>[Ie,...fe(Ie,te)]).
filter(({path:Ie,value:we})=>Ie.at(-1)?.type==="item"&&H[Oe].get(we.id)===1),Q={bases:new Set,heads:new Map};let se={base:J("base"),head:J("head")};const ce=(Oe,pe)=>{const Ie=(0,R.kk)(se,Oe).filter(({
base:we,head:Ee})=>we.arrays!==Ee.arrays&&pe(we.value,Ee.value));for(const{base:we,head:Ee}of Ie)Q.bases.add(we.value),Q.heads.set(Ee.value,we);se=(0,R.FF)(se,Ie)},de=(Oe,pe)=>(0,$.TN)(Oe,"type")===(0,$.
TN)(pe,"type"),ye=(Oe,pe)=>de(Oe,pe)&&E(Oe,pe,C)>=ee,be=(Oe,pe)=>(H[pe].get(Oe??"")??0)<2,Te=(Oe,pe)=>be(Oe,pe)?Oe:void 0;return ce(({value:Oe},pe)=>Te((0,$.TH)(Oe),pe),(Oe,pe)=>((0,$.TH)(Oe)?.length??
0)>=V||ye(Oe,pe)),ce(({value:Oe},pe)=>Te((0,$.Gg)(Oe),pe),ye),ce(({value:Oe},pe)=>be((0,$.TH)(Oe),pe)?x(Oe,C.bare[pe],3):void 0,de),Q}function fe({value:g,path:C},H){return(0,N.Vg)(g,H).flatMap(te=>{if((0,$.
jn)(te.value))return[];const J={value:te.value,path:[...C,te.step]};return[J,...fe(J,H)]})}function me(g,C,H,te){const J=[],Q=[],se=[],ce=[],de={base:[],head:[]};function ye({base:we,head:Ee},ke,We){We===
"element"&&ce.push(...z({base:we,head:Ee})),(We==="element"||We==="member"&&we.type==="object"&&Ee.type==="object")&&se.push({base:we,head:Ee,path:ke}),we.id!==Ee.id&&(we.type==="array"&&Ee.type==="ar\
ray"?Ie(we,Ee,ke):we.type==="object"&&Ee.type==="object"?pe({base:we,head:Ee},ke,We):We!=="own"&&(0,$.jn)(we)&&(0,$.jn)(Ee)&&C.renames.get(we.text)===Ee.text?Q.push({path:ke,from:(0,$.e1)(we.text),to:(0,$.
e1)(Ee.text)}):J.push({kind:"modified",path:ke,from:we,to:Ee}))}function be({base:we,head:Ee},ke,We,Be){we!==void 0&&Ee!==void 0?ye({base:we,head:Ee},ke,We):Ee!==void 0&&!Te(Ee,ke)?(J.push({kind:"adde\
d",path:ke,value:Ee}),de.head.push({value:Ee,path:ke,arrays:Be}),H.heads.size>0&&Oe(Ee,ke)):we!==void 0&&!H.bases.has(we)&&(J.push({kind:"removed",path:ke,value:we}),de.base.push({value:we,path:ke,arrays:Be}))}
function Te(we,Ee){const ke=H.heads.get(we);return ke===void 0?!1:(J.push({kind:"moved",path:Ee,from:ke.path}),ye({base:ke.value,head:we},Ee,"element"),!0)}function Oe(we,Ee){for(const{step:ke,value:We}of(0,N.
Vg)(we,te)){const Be=[...Ee,ke];Te(We,Be)||Oe(We,Be)}}function pe(we,Ee,ke){for(const{key:We,from:Be,...Fe}of le(we,C)){const Ze=[...Ee,{type:"member",key:We}];Be!==We&&Q.push({path:Ze,from:Be,to:We});
const Qe=Fe.base!==void 0&&(0,$.Op)(We,Fe.base,ke==="element");be(Fe,Ze,Qe?"own":"member")}}function Ie(we,Ee,ke){const We={base:(0,R.S3)(we.items),head:(0,R.S3)(Ee.items)},Be=T(We,C,we.unordered&&Ee.
unordered).filter(Xe=>!H.bases.has(Xe.base.item)&&!H.heads.has(Xe.head.item)),Fe=(0,N.Oe)(We,Be,te),Ze=new Set((0,R.Ms)(Be).map(Xe=>Xe.head.index)),Qe=Fe.filter(Xe=>Xe.base&&Xe.head&&!Ze.has(Xe.index));
Qe.length>0&&!Ee.unordered&&J.push({kind:"reordered",path:ke,moved:Qe.map(({step:Xe})=>Xe)});for(const{step:Xe,...ue}of Fe)be(ue,[...ke,Xe],"element",We)}return ye(g,[],"root"),{changes:J,references:Q,
matches:se,renames:ce,unmatched:de}}function le({base:g,head:C},{renames:H,follow:te}){const J=new Map(g.members),Q=new Map,se=(de,ye)=>de.id===ye.id||te(de)===ye.id;for(const de of[se,()=>!0])for(const ye of[
be=>be,be=>F(be,H)])for(const[be,Te]of J){const Oe=ye(be),pe=C.members.get(Oe);pe===void 0||Q.has(Oe)||!de(Te,pe)||(J.delete(be),Q.set(Oe,{key:Oe,from:be,base:Te,head:pe}))}for(const[de,ye]of C.members)
Q.has(de)||Q.set(de,{key:de,from:de,head:ye});const ce=Array.from(J,([de,ye])=>({key:de,from:de,base:ye}));return[...Q.values(),...ce].sort((de,ye)=>de.key<ye.key?-1:1)}const O={bases:new Set,heads:new Map},
A=5;function G(g,C){const H=new $.Ms(W.K$),[te,J]=[g,C].map(Q=>s(Q,H));return te&&J&&_([{base:te,head:J}],H)[0]}function s(g,C=new $.Ms(W.K$)){return/^\s*[[{]/.test(g)?C.read(g):void 0}function _(g,C){
const H=B(()=>j(g)),te=B(()=>(0,N.j9)([...g.map(({head:ce})=>ce),...g.map(({base:ce})=>ce)])),J=(ce,de)=>te().componentOf(ce,de);function Q(ce){const de=U(C,ce);return g.map(ye=>{const be=me(ye,de,O,J),
{base:Te,head:Oe}=be.unmatched;if(Te.length===0||Oe.length===0)return be;const pe=re(be.unmatched,de,H(),J);if(pe.heads.size===0)return be;const Ie=me(ye,de,pe,J);return Ie.changes.filter(({kind:we})=>we===
"moved").length===pe.heads.size?Ie:be})}let se=new Map;for(let ce=0;ce<A;ce++){const de=Q(se),ye=de.flatMap(Te=>Te.renames),be=ye.length===0?new Map:P(ye,H());if(se.size===be.size&&[...se].every(([Te,
Oe])=>be.get(Te)===Oe)){if(de.some(({changes:Te})=>Te.length>0))return de;break}se=be}return Q(new Map)}function B(g){let C;return()=>(C??={value:g()},C.value)}}),3499:((q,ie,t)=>{t.d(ie,{a2:()=>h,gN:()=>u,
lY:()=>S,pi:()=>f,rL:()=>d});var $=t(3436),W=t(2742);const N=i(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),F=["x","y"],z=i("w h width height left top zoom"),
P=[["x"],["position"],["left","top"]],j=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,I=i("_?id uuid guid identifier instanceIdentifier \
instanceId groupId"),U=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,R=i("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),v=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
j],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[R,/^\d{1,15}$/],[R,U]];function i(w){return new RegExp(`^(${w.replaceAll(" ","|")})$`,"i")}function f({base:w,head:E}){const T={base:(0,W.
Z)(()=>new Set((0,$.PX)(w))),head:(0,W.Z)(()=>new Set((0,$.PX)(E)))};return c=>{const{kind:x,path:r}=c;if(x==="reordered"||x==="moved")return!1;const[a,D=a]=x==="modified"?[c.from,c.to]:[c.value];if(m(
r)&&y(a)&&y(D))return!0;if(x!=="modified"||a.type!==D.type||!("text"in a)||!("text"in D))return!1;const[M,b,V]=[l(r.at(-1)),(0,$.e1)(a.text),(0,$.e1)(D.text)],ee=fe=>fe.test(b)&&fe.test(V);return v.some(
([fe,me])=>fe.test(M)&&ee(me))?!0:r.at(-2)?.type!=="member"&&I.test(M)&&ee(U)&&!T.head().has(b)&&!T.base().has(V)}}function u(w){return U.test(w)||j.test(w)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(w)}function d(w,E){
return I.test(w)&&(0,$.jn)(E)||(N.test(w)||F.includes(w))&&y(E)}function m(w){if(w.slice(h(w)).some(x=>N.test(l(x))))return!0;const[E,T]=[w.at(-2),l(w.at(-1))],c=E?.type==="item"&&E.item.type==="objec\
t"?E.item.members:void 0;return F.includes(T)||z.test(T)&&P.some(x=>x.every(r=>c?.has(r)))}function h(w){return w.findLastIndex(({type:E})=>E==="item")+1}function S(w,{matches:E}){const T=new Map(E.map(
x=>[x.path.at(-1),x])),c=new Map;for(const x of w){const r=h(x.path),[a,D]=[x.path[r-1],x.path[r]],M=F.includes(l(D)),b=M?F:N.test(l(D))?[l(D)]:[],[V,ee]=[o(T.get(a)?.base,b),o(T.get(a)?.head,b)],re=[
...x.path.slice(0,r),{type:"member",key:b.join(", ")}];V&&ee?c.set(M?a:D,{kind:"modified",path:re,from:V,to:ee}):c.set(x,x)}return[...c.values()]}function o(w,E){const T=w?.type==="object"?E.flatMap(c=>w.
members.get(c)??[]):[];if(!(T.length<E.length))return T.length>1?{type:"array",id:0,items:T,unordered:!1}:T[0]}function l(w){return w?.type==="member"?w.key:""}function y(w){if(w.type==="literal")return/\d/.
test(w.text);const E=w.type==="array"?w.items:w.type==="object"?[...w.members.values()]:[];return E.length>0&&E.every(y)}}),1345:((q,ie,t)=>{t.d(ie,{Oe:()=>u,Vg:()=>d,Vn:()=>o,j9:()=>I,qU:()=>U});var $=t(
3436),W=t(5408);const N=/group|parent|folder|owner/i,F=/^(locale|locales|localeData|i18n|translations)$/,z=/^(data|node)$/,P=/(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i,j=40;function I(y){
const w=y.map(f),E=r=>w.find(a=>a.get(r))?.get(r);function T(r,a){for(const D of(0,$.YD)(r).sort()){if(N.test(D))continue;const M=(0,$.TN)(r,D),b=D!=="type"?M:M&&/^"\w+:/.test(M)?M.replace(/\w+:/,""):
void 0,V=b===void 0?void 0:E(b);if(V===void 0||V.item===r||U(V.item)===void 0)continue;const ee=w.some(re=>{const fe=re.get(b??"");return fe&&(fe.array===a||i(a,fe.item))});if(D==="type"||!ee)return V.
item}}function c(r,a){const D=(0,$.Gg)(r);return U(r)??U(T(r,a))??(D&&(0,$.e1)(D))}function x(r){const a=/\d/.test(r)?E(r):void 0,D=a&&c(a.item,a.array);return D!==void 0&&JSON.stringify(D)!==r?D:void 0}
return{componentOf:T,nameOf:c,labelOf:x}}function U(y){const w=y&&((0,$.TN)(y,"name")??R(y));return w&&(0,$.e1)(w)}function R(y){for(const[w,E]of y.type==="object"?y.members:[]){const c=(F.test(w)&&E.
type==="object"?["en",...[...E.members.keys()].sort()]:[]).map(a=>(0,$.TN)(v(E,a)??E,"name")),x=z.test(w)?[...$.eX.map(a=>(0,$.TN)(E,a)),(0,$.TN)(E,"display_name"),R(E)]:[],r=[...c,...x].find(a=>a!==void 0);
if(r!==void 0)return r}}function v(y,w){return y.type==="object"?y.members.get(w):void 0}function i(y,w){return(w.type==="object"?[...w.members.values()]:[]).some(T=>T.type==="array"&&T.items===y)}function f(y){
const w=new Map,E=T=>{if(T.type==="object")for(const c of T.members.values())E(c);if(T.type==="array")for(const c of T.items){const x=(0,$.YD)(c).filter(a=>$.ZM.test(a)),r=new Set(x.flatMap(a=>(0,$.TN)(
c,a)??[]));for(const a of r)w.set(a,w.has(a)?void 0:{item:c,array:T.items});E(c)}};return E(y),w}function u(y,w,E){const T=(0,W.FF)(y,w),c=[...T.base.map(r=>({...r,base:r.item})),...w.map(({base:r,head:a})=>({
...a,base:r.item,head:a.item})),...T.head.map(r=>({...r,head:r.item}))],x=S(c,E);return c.map(r=>({...r,step:m(r,x.get(r))})).sort(h)}function d(y,w){return y.type==="object"?Array.from(y.members,([T,
c])=>({step:{type:"member",key:T},value:c})):(y.type==="array"?u({base:[],head:(0,W.S3)(y.items)},[],w):[]).flatMap(({step:T,head:c})=>c?[{step:T,value:c}]:[])}function m({item:y,index:w},E){if(E===void 0)
return{type:"element",index:w,item:y};const T=l(y),c=T!==void 0&&T.length<=j&&!E.startsWith(T);return{type:"item",label:E,...c&&{hint:T},item:y}}function h({step:y},{step:w}){return y.type==="item"&&w.
type==="item"?y.label<w.label?-1:1:y.type==="element"&&w.type==="element"?y.index-w.index:y.type==="item"?-1:1}function S(y,w){const E=new Map,T=new Set;let c=y.filter(({item:b})=>(U(b)??(0,$.Gg)(b)??
(0,$.TH)(b))!==void 0);const x=b=>{const V=c.map(b),ee=o(V);c=c.filter((re,fe)=>{const me=V[fe];return me===void 0||ee.get(me)!==1||T.has(me)?!0:(T.add(me),E.set(re,me),!1)})};x(({item:b})=>U(b));const r=new Map(
c.map(b=>[b,U(b.item)??U(w(b.item,b.array))])),a=o([...r.values()]),D=b=>{const[V,ee]=[r.get(b),(0,$.Gg)(b.item)];return U(b.item)??(a.get(V)===1?V:void 0)??(ee&&(0,$.e1)(ee))},M=(b,V="")=>{const[ee,re]=[
(0,$.TH)(b.item),D(b)??l(b.item)],fe=ee&&(0,$.e1)(ee).replace(V,"");return re&&fe?`${re} (${fe})`:re??fe};return x(b=>D(b)??M(b,P)),x(b=>M(b,P)),x(b=>M(b)),x(b=>`${D(b)??l(b.item)??M(b)} [${b.index}${b.
head?"":", before"}]`),E}function o(y){const w=new Map;for(const E of y)w.set(E,(w.get(E)??0)+1);return w}function l(y){const w=(0,$.TN)(y,"type");return w?.startsWith('"')?(0,$.e1)(w):void 0}}),7856:((q,ie,t)=>{
t.d(ie,{$C:()=>o,Wr:()=>E,_p:()=>l,lb:()=>u});var $=t(706),W=t(3436),N=t(2742);const F=8,z="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscriptio\
n)[-_. ]?key|cookie",P=new RegExp(`(?:${z}|(?:password|secret|apikey)s)$`),j=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,I=new RegExp(`^x?(?:${z})$`),U=/name|key|header|field/i,R=["value","values",
"default","defaultvalue"],v=/\{\{|\$\{|<%/,i="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",f=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,
`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${z}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${z})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`]))\
.{1,4000}?(?=\\1)`,`(?<=(?:${z})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${i}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${i}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${z}\
)(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(T=>new RegExp(T,"giu"));function u({workflows:T}){const c=new $.pO;for(const{secrets:r,files:a}of T){const D=a.flatMap(({base:M,head:b})=>[M,b].flatMap(E));for(const M of[...r,...D].flatMap(d))c.add(
M,m)}const x=new Map;return r=>{const a=x.get(r);if(a)return a;const D=[],M=ee=>(D.push(ee),$.v5),V={shown:f.reduce((ee,re)=>ee.replace(re,M),c.hide(r,M)),hidden:JSON.stringify(D)};return x.set(r,V),V}}
function d(T){return[T,T.replace(/^(?:bearer|basic|token) /i,""),...(0,W.PX)((0,N.yR)(T))]}function m(T){return T.length>=F&&!new RegExp("^\\p{L}+$","u").test(T)}function h(T){const c=S(T);return P.test(
c)&&!j.test(c)}function S(T){return T.toLowerCase().replace(/[^a-z]/g,"")}function o(T,c,x){if(y(c))return!1;if(h(T))return w(c)||I.test(S(T));const r=a=>U.test(a)&&h(String(x&&(0,W.TN)(x,a)));return R.
includes(S(T))&&x!==void 0&&(0,W.YD)(x).some(r)}function l(T,...c){return c.every(y)?!1:T.some((x,r)=>{const a=T[r-1],D=a&&"item"in a?a.item:void 0,M=T.slice(r+1).every(({type:V})=>V==="element"),b=V=>x.
type==="member"&&o(x.key,M?V:void 0,D);return c.some(b)})}function y(T){return T?.type==="literal"&&!/\d/.test(T.text)}function w(T){return T?.type==="array"?T.items.every(w):T!==void 0&&(0,W.jn)(T)}function E(T){
const c=[],x=r=>{if(r!==void 0)if((0,W.jn)(r))x((0,N.yR)((0,W.e1)(r.text)));else if(r.type==="array")for(const a of r.items)x(a);else for(const[a,D]of r.members)o(a,D,r)&&c.push(...(0,W.PX)(D)),x(D)};
return x(T),c.filter(r=>!v.test(r))}}),5408:((q,ie,t)=>{t.d(ie,{$z:()=>I,FF:()=>v,Ms:()=>R,O6:()=>i,S3:()=>N,eV:()=>F,kh:()=>z,kk:()=>P,qc:()=>j,yU:()=>U});var $=t(8965);const W=500;function N(f){return f.
map((u,d)=>({item:u,index:d,array:f}))}function F(f,u){const d=l=>f[l].map(y=>u(y,l)),m=(l,y)=>l!==void 0&&l===y,h=(0,$.E)(d("base"),d("head"),{maxEditLength:W,comparator:m});if(h===void 0)return R(z(
f,u));let[S,o]=[0,0];return h.flatMap(({added:l,removed:y,count:w})=>{const[E,T]=[f.base.slice(S,S+w),f.head.slice(o,o+w)];return l||(S+=w),y||(o+=w),l||y?[]:U({base:E,head:T})})}function z(f,u){return j(
f,u).flatMap(U)}function P(f,u){return j(f,u).flatMap(d=>d.base.length===1&&d.head.length===1?U(d):[])}function j(f,u){const d=I(f.head,m=>u(m,"head"));return d.delete(void 0),[...I(f.base,m=>u(m,"bas\
e"))].flatMap(([m,h])=>{const S=d.get(m);return S?[{base:h,head:S}]:[]})}function I(f,u){const d=new Map;for(const m of f){const h=u(m),S=d.get(h);S?S.push(m):d.set(h,[m])}return d}function U({base:f,
head:u}){return f.flatMap((d,m)=>{const h=u[m];return h===void 0?[]:[{base:d,head:h}]})}function R(f){const u=[];for(const m of f.toSorted((h,S)=>h.base.index-S.base.index)){let[h,S]=[0,u.length];for(;h<
S;){const o=h+S>>1;(u[o]?.last.head.index??0)<m.head.index?h=o+1:S=o}u[h]={last:m,before:u[h-1]}}const d=[];for(let m=u.at(-1);m;m=m.before)d.push(m.last);return d.reverse()}function v({base:f,head:u},d){
const m=new Set(d.flatMap(h=>[h.base,h.head]));return{base:f.filter(h=>!m.has(h)),head:u.filter(h=>!m.has(h))}}function i(f,u){const d=R(f),m={base:0,head:0};return j(u,({index:h},S)=>{for(;(d[m[S]]?.[S].
index??1/0)<h;)m[S]++;return m[S]})}}),9462:((q,ie,t)=>{t.d(ie,{N:()=>N,R:()=>F});var $=t(7279),W=t(706);async function N(z,{ms:P,error:j},I){const U=new AbortController,R=setTimeout(()=>U.abort(j),P),
v=Math.min(z.endsAt,performance.now()+P);try{return await I({...z,signal:AbortSignal.any([z.signal,U.signal]),endsAt:v})}finally{clearTimeout(R)}}function F(z,P){const j=`${P} within ${(0,W.zK)(z)} (t\
imeout-minutes)`;return{ms:z,error:new $.HR({what:j,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((q,ie,t)=>{t.d(ie,{CQ:()=>U,Mi:()=>I,Rs:()=>v,TF:()=>i,Uc:()=>R,lo:()=>d});
var $=t(7598),W=t(1455),N=t(6760),F=t(7975),z=t(7279),P=t(706);const j={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"per\
mission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"\
another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function I(m){const h=typeof m=="object"&&m!==null&&"code"in m?m.code:void 0;return typeof h=="string"&&/^E[A-Z0-9]+$/.
test(h)}function U(m){if(!I(m))return(0,z.gJ)(m);const{code:h="",errno:S=0}=m;return j[h]??(0,F.getSystemErrorMap)().get(S)?.[1]??h}function R(m){const h=I(m)&&("dest"in m?m.dest:m.path);return typeof h==
"string"?`${U(m)} (${(0,P.MW)(h)})`:U(m)}function v(m,h,S="Set another directory, or free some space."){const o=I(m)&&m.code==="ENAMETOOLONG",l={what:`Can't write ${h}`,why:U(m),advice:o?"Set a shorte\
r name.":S};return new z.HR(l,{cause:m})}async function i(m){await(0,W.rm)(m,{recursive:!0,force:!0,maxRetries:10})}const f=/^\.workflow-export-[0-9a-f]{12}$/;async function u(m,h,S=(0,N.dirname)(m)){
const o=(0,N.join)(S,`.workflow-export-${(0,$.randomBytes)(6).toString("hex")}`);try{await(0,W.writeFile)(o,h,{flag:"wx"}),await(0,W.rename)(o,m)}catch(l){throw await i(o).catch(()=>{}),l}}async function d(m,h){
await u(m,h).catch(S=>{throw v(S,m)})}}),7279:((q,ie,t)=>{t.d(ie,{$N:()=>N,HR:()=>W,gJ:()=>j,h_:()=>P,iT:()=>z});const $=null;class W extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(U,R={}){
super(F(U),{cause:R.cause}),this.what=U.what,this.why=U.why??"",this.advice=U.advice??"",this.topic=U.topic,this.status=R.status,this.maybeProcessed=R.maybeProcessed??!1,this.affectsAll=R.affectsAll??
!1,this.busy=R.busy??!1,this.retryable=R.retryable??!1,this.retryAfterMs=R.retryAfterMs??0,this.maxRetries=R.maxRetries}with(U){const R={...this,cause:this,...U};return new W(R,R)}}function N({what:I,
why:U=""}){return U===""?I:`${I}: ${U}`}function F(I){const U=N(I);return`${U}${/[.!?…]$/.test(U)?"":"."} ${I.advice??""}`.trim()}function z(I){return I instanceof Error?I:new Error(String(I))}function P(I){
return I instanceof W?I:new W({what:j(I)},{cause:I})}function j(I){return z(I).message}}),6191:((q,ie,t)=>{t.d(ie,{B6:()=>i,R9:()=>S,mz:()=>o,wn:()=>h});var $=t(1455),W=t(6760),N=t(6671),F=t(2145),z=t(
9462),P=t(532),j=t(7279),I=t(2975),U=t(706),R=t(8725),v=t(7487);class i extends j.HR{}const f=10*6e4,u=3;async function d(){const{DefaultArtifactClient:b}=await t.e(348).then(t.bind(t,9348));return new b}
async function m({signal:b,log:V},ee){const re=await d(),fe=(0,R.QJ)(V,()=>ee(re));return await(0,I.Mu)(b,fe)}async function h(b){return await m(b,async V=>(await V.listArtifacts()).artifacts)}async function S(b,V){
const ee=await(0,v.Pd)("workflow-artifact-");try{await m(b,fe=>fe.downloadArtifact(V,{path:ee,skipDecompress:!0}));const[re=""]=await(0,$.readdir)(ee);return await(0,$.readFile)((0,W.join)(ee,re))}finally{
await(0,P.TF)(ee).catch(()=>{})}}async function o(b,{path:V,digest:ee},re){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const fe=(0,W.basename)(V),me={client:await d(),options:re,name:fe,path:V,
digest:ee,mayHaveCreated:!1,taken:0},le={ms:f,error:new Error(`it didn't finish within ${f/6e4} minutes`)},O=await(0,z.N)(b,le,B=>(0,I.L5)(B,()=>(0,I.Mu)(B.signal,l(me,B.log)))).catch(B=>{throw b.signal.
throwIfAborted(),r(B,fe)}),{GITHUB_SERVER_URL:A,GITHUB_REPOSITORY:G,GITHUB_RUN_ID:s}=process.env,_=`${A}/${G}/actions/runs/${s}/artifacts/${O}`;return{id:O,name:fe,url:_,digest:ee}}async function l(b,V){
const{client:ee,name:re,path:fe,digest:me}=b,{overwrite:le,retentionDays:O}=b.options,A=G=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(G)&&(b.mayHaveCreated=!0),V.debug(G)};try{return await(0,R.
QJ)({...V,debug:A},async()=>{le&&await ee.deleteArtifact(re).catch(y);const G={skipArchive:!0,...O!==void 0&&{retentionDays:O}},s=await ee.uploadArtifact(re,[fe],(0,W.dirname)(fe),G);if(s.id!==void 0&&
s.digest===me)return s.id;throw new Error("the uploaded file differs from the package")})}catch(G){return await(0,R.QJ)(V,()=>w(b,G))}}function y(b){if(!(b instanceof Error&&b.name==="ArtifactNotFound\
Error"))throw b}async function w(b,V){const ee=(0,j.gJ)(V),{client:re,name:fe,digest:me,options:le}=b,[O,A]=[c.test(ee),T.test(ee)];b.mayHaveCreated||=O;const s=A||b.mayHaveCreated?await re.getArtifact(
fe).catch(()=>{}):void 0;if(b.mayHaveCreated&&s?.artifact.digest===`sha256:${me}`)return s.artifact.id;if(O)throw D("the connection to the artifact service failed",V);if(!A)throw V;b.taken++;const _=b.
mayHaveCreated&&!s;if(_&&b.taken===u&&await M(fe),b.taken<=(_?u:Number(le.overwrite)))throw D("the name is still taken",V);const g=s?`this run already has an artifact named ${fe}`:`an upload that isn'\
t finished holds the name ${fe}, for example another job's`,C=s?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new i({what:"Artifact",why:g,advice:C,topic:"t\
he-artifact"},{cause:V})}const E="Set upload-artifact: false.",T=/already exists/,c=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,x=[[/supported on GHES/,
"GitHub Enterprise Server has no artifact service for this action",E],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",E],[/quota|insufficient usage/,"the\
 account's artifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take \
the upload of %",E],[/(?:)/,"the upload of % failed","Re-run the job."]];function r(b,V){if(b instanceof j.HR)return b;const ee=(0,j.gJ)(b),[,re="",fe=""]=x.find(([le])=>le.test(ee))??[],me=(0,U.OX)(ee,
200).replace(/\.$/,"");return a(/%/.test(re)?`${re.replace("%",()=>V)} (${me})`:re,fe,{cause:b})}function a(b,V,ee){return new j.HR({what:"Artifact",why:b,advice:V,topic:"the-artifact"},ee)}function D(b,V){
return a(b,"Re-run the job later.",{retryable:!0,cause:V})}async function M(b){const{ACTIONS_RUNTIME_TOKEN:V="",ACTIONS_RESULTS_URL:ee}=process.env,{scp:re}=JSON.parse(Buffer.from(V.split(".")[1]??"",
"base64url").toString()),[,fe,me]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(re))??[],{href:le}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",ee);await new N.Qq("\
export-workflow-action",[new F.tZ(V)],{socketTimeout:3e4}).postJson(le,{workflow_run_backend_id:fe,workflow_job_run_backend_id:me,name:b})}}),8725:((q,ie,t)=>{t.d(ie,{lm:()=>W.lm,t1:()=>N,QJ:()=>U});const $=Ue(
import.meta.url)("node:async_hooks");var W=t(819);function N(v=""){return{info:i=>z(v+i),warning:i=>W.$e(v+i),debug:i=>W.Yz(v+i),mask:W.Pq}}function F(v){const i=[];return{...N(`[${v}] `),info:f=>i.push(
f),end(f){core.startGroup(P(f));for(const u of i)z(u);core.endGroup()}}}function z(v){W.pq(P(v))}function P(v){return v.replaceAll("##[","## [")}const j=new $.AsyncLocalStorage;let I=!1;function U(v,i){
return I||R(),I=!0,j.run(v,i)}function R(){const v=process.stdout.write.bind(process.stdout);process.stdout.write=((i,...f)=>{const u=j.getStore(),d=String(i);return u===void 0||/^::(add-mask|debug)::/.
test(d)?v(i,...f):(j.exit(()=>u.debug(d.trimEnd())),!0)})}}),7487:((q,ie,t)=>{t.d(ie,{GQ:()=>u,Pd:()=>f,Tm:()=>d,VY:()=>v,eF:()=>R,n0:()=>i});var $=t(3024),W=t(1455),N=t(8161),F=t(6760),z=t(819),P=t(532),
j=t(7279),I=t(706);const U=6e4;async function R(m){const h=new AbortController;for(const S of["SIGINT","SIGTERM","SIGBREAK"]){const o={what:`Cancelled (${S})`,topic:"the-job-on-the-platform"};process.
on(S,()=>h.abort(new j.HR(o)))}try{await m(h.signal)}catch(S){for(let l=S;l instanceof Error;l=l.cause)z.Yz(l.stack??l.message);const o=v(S);z.C1(`${(0,I.OX)((0,j.gJ)(S),U)}${o===void 0?"":` See ${o}`}`)}
process.stdout.write("",()=>process.exit())}function v(m){const{GITHUB_SERVER_URL:h,GITHUB_ACTION_REPOSITORY:S,GITHUB_ACTION_REF:o}=process.env;if(!(!(m instanceof j.HR)||m.topic===void 0||!h||!S||!o))
return encodeURI(`${h}/${S}/blob/${o}/docs/troubleshooting.md#${m.topic}`)}function i(m){for(const[h,S]of Object.entries(m))S!==void 0&&z.uH(h,S)}async function f(m){const h=process.env.RUNNER_TEMP||(0,N.
tmpdir)();return await(0,W.mkdtemp)((0,F.join)(h,m)).catch(S=>{throw(0,P.Rs)(S,h,"Check the runner's temporary folder.")})}function u(){try{return JSON.parse((0,$.readFileSync)(process.env.GITHUB_EVENT_PATH??
"","utf8"))?.repository?.private===!1}catch{return!1}}function d(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((q,ie,t)=>{t.d(ie,{Sy:()=>u,cj:()=>U,il:()=>R,tp:()=>j});var $=t(819),W=t(7279),
N=t(8132),F=t(706);const z=1024*1024-1e4,P=2e5;function j(d,m){const h=m.map(w=>w.map(i)),S=d.map((w,E)=>h.some(T=>T[E]!=="")),o=(w,E)=>`<tr>${w.flatMap((T,c)=>S[c]?`<${E}>${T}</${E}>`:[]).join("")}</\
tr>`,l=h.map(w=>o(w,"td")),y=w=>`<tr><td colspan="${d.length}">\u2026 and ${(0,F.hS)(w,"more row")}</td></tr>`;return`<table>${o(d.map(N.FO),"th")}${f(l,y).join("")}</table>`}function I(d){return`<tab\
le>${d.map(([h,S])=>S===void 0?"":`<tr><th align="left">${escapeAll(h)}</th><td>${i(S)}</td></tr>`).join("")}</table>`}function U(d){const m=d.map(({names:h,message:S,help:o})=>{const l=h.map(w=>`**${(0,N.
wh)(w)}**`);return`- ${f(l,w=>`and ${w} more`,P/2).join(", ")}: ${R(S,o)}`});return f(m,h=>`- \u2026 and ${(0,F.hS)(h,"more cause")}`).join(`
`)}function R(d,m){return m===void 0?(0,N.wh)(d):`${(0,N.wh)(d)} <a href="${(0,N.FO)(m)}">Troubleshooting</a>`}function v(d,m){return`<details><summary>${escapeAll(d)}</summary>

${m}

</details>`}function i(d){return typeof d=="string"?d===""?"":`<code>${(0,N.FO)((0,N.RK)(d))}</code>`:"words"in d?(0,N.wh)(d.words):`<a href="${(0,N.FO)(d.href)}">${(0,N.wh)(d.text)}</a>${(0,N.FO)(d.after??
"")}`}function f(d,m,h=P){let S=h;const o=d.filter(l=>{const y=Buffer.byteLength(l),w=y<=S;return w&&(S-=y),w});return o.length===d.length?o:[...o,m(d.length-o.length)]}async function u(d,...m){const h=o=>`${(0,F.
hS)(o,"part")} of this page would not fit and ${o===1?"is":"are"} left out.`,S=[`### ${(0,N.wh)(d)}`,...f(m,h,z)];try{await $.z.addRaw(S.join(`

`),!0).write()}catch(o){$.$e(`Can't write the job summary: ${(0,W.gJ)(o)}`)}}}),8132:((q,ie,t)=>{t.d(ie,{EU:()=>j,FO:()=>R,Jj:()=>z,RK:()=>N,SS:()=>P,wh:()=>U});const $="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=D\
eva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",W=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_P\
ictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${$})[\\u200C\\u200D](?=${$})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code\
_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function N(f){return/^[ -[\]-~]*$/.test(f)&&!f.includes("##[")?f:f.replace(W,(u,d)=>d===void 0?u:F(d))}function F(f){return`\\u\
{${f.codePointAt(0)?.toString(16)}}`}function z(f,u){if(f.length<=u)return f;const d=Array.from(f.slice(0,2*u+2));return d.length>u?`${d.slice(0,u).join("")}\u2026`:f}function P(f,u=100){const d=N(z(f,
u)).replaceAll("	",F)||'""',m="`".repeat(i(d)+1);return/^`|`$/.test(d)||/^ .*[^ ].* $/.test(d)?`${m} ${d} ${m}`:m+d+m}function j(f,u,d){const m=f.map(S=>N(S).replace(/^(\s*):(?=:)/,(o,l)=>l+F(":"))),h="\
`".repeat(m.reduce((S,o)=>Math.max(S,i(o)+1),3));return[h+u,...m,h].map(S=>d+S).join(`
`)}const I=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function U(f){const u=N(f).replaceAll("	"," ").split(I),d=N(f).match(I)??[];return u.map((m,h)=>R(m)+(d[h]===void 0?"":`${R(d[h])}<wbr>`)).join("")}
function R(f){return f.replace(v,u=>`&#${u.codePointAt(0)};`)}const v=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function i(f){return(f.match(/`+/g)??[]).reduce((u,d)=>Math.
max(u,d.length),0)}}),8920:((q,ie,t)=>{t.d(ie,{Ch:()=>I,Rc:()=>v,mu:()=>P});var $=t(1455),W=t(532),N=t(7279),F=t(9870);const z=1024*1024;function P({files:i},f){const[u,d]=[j(F.uq,i),j(F.n7,i)];if(u&&
d)return{app:u,flow:d,env:f??j(F.Km,i)};const m=[F.uq,F.n7].filter(h=>!i.has(h));throw new Error(`lacks ${m.join(" and ")}, at its root and in its only subfolder`)}function j(i,f){const u=f.get(i);try{
return u&&U({name:i,bytes:u})}catch(d){throw new Error(`has a file that ${(0,N.gJ)(d)}: ${i}`,{cause:d})}}async function I(i,f){const u=await(0,$.readFile)(i,{signal:f}).catch(d=>{throw f.throwIfAborted(),
new Error(`can't be read: ${(0,W.Uc)(d)}`,{cause:d})});return U({name:F.Km,bytes:u})}function U(i){const{name:f,bytes:u}=i;if(f===F.Km&&u.length>z)throw new Error("is larger than 1 MiB, the limit for \
environment variables");try{R(u)}catch(d){throw new Error("is not JSON",{cause:d})}return i}function R(i){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(i))}function v({files:i}){for(const f of[
F.uq,F.n7])try{const{name:u,version:d}=Object(R(i.get(f)));if(typeof u!="string"||u.trim()==="")continue;return{name:u,version:["string","number"].includes(typeof d)?String(d):void 0}}catch{}}}),8142:((q,ie,t)=>{
t.d(ie,{q:()=>F});const $=500,W=1e6,N=/"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function F(I,U,R){let v=I.
startsWith("\uFEFF")?1:0,i=0;function f(){for(;;){const h=I.charAt(v);if(h!==" "&&h!==`
`&&h!=="\r"&&h!=="	")return h;v++}}function u(){const h=v;if(N.lastIndex=h,!N.test(I))throw new SyntaxError;return v=N.lastIndex,I.slice(h,v)}function d(h,S){const o=f();if(o==="["){const y=[],w=R.enter(
h);return m("]",S,()=>y.push(d(w,S+1))),R.array(y,h)}if(o==="{"){const y=new Map;return m("}",S,()=>{if(f()!=='"')throw new SyntaxError;const w=u(),E=w.includes("\\")?JSON.parse(w):w.slice(1,-1);if(y.
has(E)||f()!==":")throw new SyntaxError;v++,y.set(E,d(R.enter(h,E),S+1))}),R.object(y,h)}const l=u();return R.scalar(l.includes("\\")?JSON.stringify(JSON.parse(l)):l)}function m(h,S,o){if(S===$)throw new RangeError;
v++;let l=f()===h?h:",";for(;l===",";){if(++i>W)throw new RangeError;o(),l=f(),l===","&&v++}if(l!==h)throw new SyntaxError;v++}try{const h=d(U,0);return f()===""?h:void 0}catch{return}}function z(I){const U=F(
I,`
`,P);return U===void 0?void 0:`${U}
`}const P={enter:I=>`${I}  `,scalar:I=>I,array:(I,U)=>j("[",I,"]",U),object(I,U){const R=[...I.keys()].sort().map(v=>`${JSON.stringify(v)}: ${I.get(v)}`);return j("{",R,"}",U)}};function j(I,U,R,v){return U.
length===0?I+R:`${I}${v}  ${U.join(`,${v}  `)}${v}${R}`}}),5806:((q,ie,t)=>{t.d(ie,{Iv:()=>U,Oj:()=>u,Sr:()=>f,dU:()=>i,gv:()=>W,jq:()=>R,x5:()=>I});var $=t(6760);const W=".workflow-export.json",N=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
F=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,z=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,P=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],j=[...P,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',N],["changes how git or GitHub treats t\
he repository",F],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",z]];function I(m,h=j){const S=d(m);return h.find(([,o])=>o.test(m)||o.test(S))?.[0]}function U(m){return I(m,P)}function R(m){return[z,N,F].some(h=>h.test(
d(m)))}function v(m){return N.test(d(m))?"is in a .git folder":m.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function i(m){const[h=""]=$.posix.basename(d(m).replaceAll(
"\\","/")).split(":");return f(h.replace(/[. ]+$/,""))==="env_variables.json"}function f(m){return m.normalize("NFC").toUpperCase().toLowerCase()}function u(m){const h=new Map;for(const S of m){const o=f(
S.replace(/\/$/,"")),l=h.get(o);if(l!==void 0)return[l,S];h.set(o,S)}for(const[S,o]of h)for(const{index:l}of S.matchAll(/\//g)){const y=h.get(S.slice(0,l));if(y?.endsWith("/")===!1)return[y,o]}}function d(m){
return m.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((q,ie,t)=>{t.d(ie,{BE:()=>P,KC:()=>U,Km:()=>F,LX:()=>z,jz:()=>I,n7:()=>W,uq:()=>N,wg:()=>v,zx:()=>j});var $=t(5806);const[W,N,F]=["flow_definit\
ion.json","app_definition.json","env_variables.json"],z=[W,N,F],P=1e4,j=256*1024*1024;function I(f,u){const d=[...u].filter(([m])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(m));return{kind:f,files:new Map(
d.sort(([m],[h])=>m<h?-1:1))}}function U({kind:f,files:u}){return{kind:f,files:new Map([...u].filter(([d])=>!(0,$.dU)(d)))}}const R=/^(\..*|__MACOSX)$/;function v(f){const u=new Set(f),d=o=>z.some(l=>u.
has(o+l));if(d(""))return"";const m=new Set(f.filter(o=>o.includes("/")).map(o=>o.slice(0,o.indexOf("/")))),[h,...S]=[...m].filter(o=>!R.test(o));return h!==void 0&&S.length===0&&d(`${h}/`)?`${h}/`:""}
function i(f){const u=v(f);return f.includes(u+N)||f.includes(u+W)}}),1519:((q,ie,t)=>{t.d(ie,{DF:()=>z,aC:()=>I,x3:()=>j});var $=t(4573),W=t(8142),N=t(5806);const F={enter:()=>{},scalar:U=>({json:U}),
array:U=>({json:`[${U.map(({json:R})=>R)}]`,items:U}),object(U){return{json:`{${[...U.keys()].sort().map(v=>`${JSON.stringify(v)}:${U.get(v)?.json}`)}}`,members:U}}};function z(U){const R=(0,$.isUtf8)(
U)?(0,W.q)(U.toString(),void 0,F):void 0,v=R?.members?[...R.members]:R?.items?.map(f=>[P(f),f]),i=v?.flatMap(([f,{members:u,json:d}])=>f===void 0?[]:[{name:f,keys:[...u?.keys()??[]],content:d}]);if(!(i===
void 0||new Set(i.map(({name:f})=>f)).size!==v?.length))return{container:R?.members?"object":"array",variables:i}}function P({members:U}){if(!U?.has("value"))return;const R=[U.get("name"),U.get("key")].
find(v=>v?.json.startsWith('"'));return R&&JSON.parse(R.json)}function j({files:U}){const R=[...U].filter(([v])=>(0,N.dU)(v)).map(([,v])=>I(v));return[...new Set(R.flat())]}function I(U){const R=U.toString();
try{JSON.parse(R.replace(/^\uFEFF/,""))}catch{return[]}const v=z(U),i=new Set(v?.container==="array"?v.variables.map(({name:d})=>d):[]),u=Array.from(R.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).
flatMap(([d,m,h])=>m===void 0?[d,String(Number(d))]:h===void 0?[JSON.parse(m)]:[]);return[...new Set(u)].filter(d=>!i.has(d))}}),3657:((q,ie,t)=>{t.d(ie,{Ao:()=>R,ue:()=>v,zy:()=>a});var $=t(4573),W=t(
8522),N=t(663),F=t(7279),z=t(706),P=t(5806),j=t(9870);const I=2048,U=new Set([0,10]);class R extends F.HR{}async function v(M,b){b?.throwIfAborted();const{zip:V,source:ee,entries:re}=await i(M).catch(
l("The package")),fe=(0,j.wg)([...re.keys()]),me=[];for(const[le,O]of re){b?.throwIfAborted();const A=await h(V,ee,O).catch(l(`${(0,z.TL)(le)} in the package`));le.startsWith(fe)&&!S(le)&&me.push([le.
slice(fe.length),A])}return(0,j.jz)("zip",me)}async function i(M){const b=f(M),V=await(0,N.SY)(b,{decodeStrings:!1});return{zip:V,source:b,entries:await u(V)}}function f(M){for(let b=M.length-21;b>0;){
b=M.lastIndexOf("PK",b-1,"latin1");const V=b+22+(b<0?1/0:M.readUInt16LE(b+20));if(V<=M.length)return M.subarray(0,V)}throw M.toString("latin1",0,2)==="PK"?new Error("its end is missing"):w(M)}async function u(M){
if(M.entryCount>j.BE)throw o(`The package has ${M.entryCount} entries. The limit is 10,000`);const b=new Map;let V=0;for await(const fe of M.eachEntry()){const me=d(fe);if(b.has(me))throw o(`The packa\
ge has ${(0,z.TL)(me)} twice`,"Export it again.");const le=m(me,fe);if(le!==void 0)throw o(`${(0,z.TL)(me)} in the package ${le}`);if(V+=fe.uncompressedSize,V>j.zx)throw o("The package takes more than\
 256 MiB unpacked, the limit");b.set(me,fe)}const ee=[...b.keys()];if(ee.every(S))throw o("The package has no files in it","Export it again.");const re=(0,P.Oj)(ee);if(re===void 0)return b;throw o(`${re.
map(fe=>(0,z.TL)(fe)).join(" and ")} in the package collide on a disk that ignores case`)}function d({generalPurposeBitFlag:M,fileNameRaw:b,extraFields:V,versionMadeBy:ee}){const re=(0,$.isUtf8)(b)?I:
M,fe=U.has(ee>>>8);return(0,N.ax)(re,b,V,!fe).replace(/^(\.\/+)+/,"")}function m(M,b){const V=b.externalFileAttributes>>>16&61440;return V===40960?"is a symbolic link":V!==0&&V!==32768&&V!==16384?"is \
neither a file nor a folder":S(M)&&b.uncompressedSize>0?"is a folder with a content of its own":b.canDecodeFileData()?(0,P.dU)(b.fileNameRaw.toString())&&!(0,P.dU)(M)?"is also named env_variables.json":
(0,P.Iv)(M):"is encrypted, or compressed by another method than deflate"}async function h(M,b,V){const{compressedSize:ee,compressionMethod:re,uncompressedSize:fe}=V,{fileDataStart:me}=await M.readLocalFileHeaderPromise(
V),le=b.subarray(me,me+ee),O={maxOutputLength:fe||1,chunkSize:fe+64},A=re===0?le:(0,W.inflateRawSync)(le,O);if(A.length!==fe)throw new Error(`it unpacks to ${A.length} bytes, not the ${fe} listed`);if((0,W.
crc32)(A)!==V.crc32)throw new Error("its CRC-32 isn't the one listed");return A}function S(M){return M===""||M.endsWith("/")}function o(M,b=""){return new F.HR({what:M,advice:b,topic:"the-package"})}function l(M){
return b=>{if(b instanceof F.HR)throw b;const V={what:`${M} is cut off or damaged`,why:(0,z.TL)(b.message).slice(1,-1)};throw new F.HR({...V,advice:"Export it again.",topic:"the-package"},{cause:b})}}
const y=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function w(M){const b=M.toString("utf8",0,512),[V]=y.find(([,re])=>re.
test(b))??["text"],ee=`${V==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return new R({what:`The package is ${V}, not a zip`,advice:ee,topic:"the-package"})}
const E=33,T=20,c=3,x=8,r=33188;function a({files:M}){const b=[],V=[];let ee=0;for(const[me,le]of M){const[O,A]=[Buffer.from(me),(0,W.deflateRawSync)(le)],G=[D(2,T,I,x,0,E),D(4,(0,W.crc32)(le),A.length,
le.length),D(2,O.length,0)],s=[D(2,0,0,0),D(4,r*65536,ee)];b.push(Buffer.from("PK"),...G,O,A),V.push(Buffer.from("PK"),Buffer.of(T,c),...G,...s,O),ee+=30+O.length+A.length}const re=Buffer.concat(V),
fe=[D(2,0,0,M.size,M.size),D(4,re.length,ee),D(2,0)];return Buffer.concat([...b,re,Buffer.from("PK"),...fe])}function D(M,...b){const V=Buffer.alloc(M*b.length);for(const[ee,re]of b.entries())V.writeUIntLE(
re,ee*M,M);return V}}),2227:((q,ie,t)=>{t.d(ie,{HB:()=>w,xR:()=>y,px:()=>E,Ng:()=>S});var $=t(7279),W=t(2975),N=t(706),F=t(1858),z=t(5805),P=t(2053),j=t(6294),I=t(7596);const U=6,R=32,v=6,i=2e3,f=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
u=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class d extends N.pO{#t=new Set;#e=new Set;allow(...a){
for(const D of a)D.length>=U&&this.#t.add(D)}maskFields(a,D,M){const b=h("",a,0).slice(0,i);for(const[V,ee]of b)/id$/i.test(V)&&(0,I.eQ)(ee)&&this.allow(ee);for(const[V,ee]of b)/url$/i.test(V)?this.maskUrl(
ee.trim(),D,M):this.#n(m(ee),M)}maskUrl(a,D,M){const b=URL.canParse(a,D.href)?new URL(a,D.href):void 0;if(b&&D.href.startsWith(b.href))return;const V=[a,b?b.pathname+b.search:""].filter(re=>/[?:]|^\/\//.
test(re)),ee=b?[b.href,b.password,(0,I.D4)(b.password),...m(b.search)]:[];this.#n([...V,...ee],M)}#n(a,D){const M=ee=>Array.from(this.#t).some(re=>re.includes(ee)),b=a.filter(ee=>!M(ee)&&!M((0,I.D4)(ee))),
V=ee=>encodeURIComponent(Buffer.from(ee).toString());for(const ee of b.flatMap(re=>[re,V(re)]))ee.length<U||this.#e.has(ee)||(this.#e.add(ee),this.add(ee),D.mask(ee))}}function m(r){return Array.from(
r.matchAll(f)).flatMap(([,a="",D=""])=>{const M=D.replace(/[.,:!?)\]}]+$/,"");return u.test(a)||(0,I.D4)(M).length>=R?[M,(0,I.D4)(M)]:[]})}function h(r,a,D){return typeof a=="string"?[[r,a]]:D>v?[]:Array.
isArray(a)?a.flatMap(M=>h(r,M,D+1)):(0,j.Gv)(a)?Object.entries(a).flatMap(([M,b])=>h(M,b,D+1)):[]}function S(r,a,D={}){const M=new d([a,...D.secrets??[]]);return M.allow(r.href,...D.known??[]),{url:r,
apiKey:a,secrets:M,connections:(0,z.Y7)(),rateLimit:new P.q,collections:new Map}}const o=1024*1024,l=12e4,y=12e4,w="The job may have started, so the request was not retried. Check the workflow in AI f\
or Process before you re-run the job.";async function E(r,a){const{label:D,method:M,path:b,isTransient:V}=a,{secrets:ee,rateLimit:re}=r.platform;ee.allow(...b.split(/[/?&=]/));const fe=M==="GET"?b:void 0,
me=()=>re.run(D,fe,r,()=>T(r,a));return await(0,W.L5)(r,me,{atLeastMs:V?y:0})}async function T(r,a){const{platform:D,signal:M,log:b}=r,{label:V,method:ee,path:re,body:fe,idempotent:me=!0,isTransient:le}=a,
O=new URL(`api/public/${re}`,D.url),A={accept:"application/json","content-type":"application/json","x-api-key":D.apiKey},G={maxBytes:o,...!me&&{idleMs:l}};try{const s=await(0,z.tN)(D.connections,{label:V,
method:ee,url:O,headers:A,body:fe,...G},M);return b.debug(`${ee} ${D.secrets.redact(O.pathname)}: ${s.status}`),c(r,a,O,s)}catch(s){const _=s instanceof $.HR?s:void 0;if(!me&&(M.aborted||_?.maybeProcessed)){
const B=(0,$.h_)(s),g=`${B.retryable?"":B.advice} ${w}`.trim();throw B.with({advice:g,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw _&&le?.(_)?_.with({retryable:!0}):s}}function c({
platform:r,log:a},D,M,b){const{label:V,isCreation:ee=!1}=D,{status:re,headers:fe,bytes:me}=b,{secrets:le}=r,O=(te,J,Q)=>(0,F.ue)(V,te,J,Q),A=(0,z.ET)(b,M,V);if(A){le.maskUrl(A.href,r.url,a);const te=`\
the platform redirects to ${(0,N.OX)(A.origin,100)}, and the key follows no redirect`;throw O(te,"If that is your environment, set host to it.",{status:re,maybeProcessed:re!==307&&re!==308})}const G=new TextDecoder().
decode(me),s=x(G);le.maskFields(s??{},r.url,a);const _=(0,j.wv)(s??{},V,le.redact),{message:B}=_,g=/^\s*</.test(G)||fe["content-type"]?.includes("html")===!0;if(re<200||re>299){const te=r.collections.
has(V),J=(0,j.ik)(D,re,{message:B,isPage:g,hasWorked:te});throw O(`the platform answered ${re}${(0,j.Te)(B)}`,J,{...(0,F.xS)(re,fe),affectsAll:(re===401||re===403)&&!te,busy:re===423||re===409&&!ee})}
if(s!==void 0)return _;throw O(`the platform answered ${G===""?"nothing":g?"with a web page":"with something other than a JSON object"} (${re})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}
function x(r){try{const a=JSON.parse(r);return(0,j.Gv)(a)?a:void 0}catch{return}}}),5645:((q,ie,t)=>{t.d(ie,{I:()=>m,R:()=>f});var $=t(7598),W=t(7279),N=t(2975),F=t(706),z=t(1858),P=t(7596),j=t(5805);
const I=256*1024**2,U=5,R=new Set([400,401,403,404,410]),v="Download",i="Re-run the job.";async function f(h,{url:S,freshUrl:o,read:l}){let y=S;return await(0,N.L5)(h,async()=>{y??=await o();const w=await d(
h,y).catch(r=>{throw r instanceof W.HR&&r.affectsAll?r.with({affectsAll:!1}):r}),{status:E,headers:T,bytes:c}=w;if(R.has(E))throw y=void 0,u(`the URL was refused (${E})`,i,{retryable:!0});if(E!==200)throw u(
`the server answered ${E}`,i,{retryable:E===206});if(T["content-type"]?.includes("text/html"))throw u("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});
const x=await l(c).catch(r=>{const a=!T["content-length"]&&!T["transfer-encoding"];throw r instanceof W.HR&&a?r.with({retryable:!0}):r});return{bytes:c,sha256:(0,$.createHash)("sha256").update(c).digest(
"hex"),content:x}})}function u(h,S,o={}){return new W.HR({what:v,why:h,advice:S,topic:"the-package"},o)}async function d(h,S){const{platform:o,log:l,signal:y}=h;let w=S;for(let E=0;;E++){const T=E===0&&
w.origin===o.url.origin,c={accept:"*/*",...T&&{"x-api-key":o.apiKey}},x={label:v,method:"GET",url:w,headers:c,maxBytes:I};o.connections.proven.add(w.origin);const r=async()=>{const M=await(0,j.tN)(o.connections,
x,y),{status:b,headers:V}=M;l.debug(`GET a package from ${(0,F.OX)(x.url.origin)}: ${b}`);const ee=`the server answered ${b}`;if((0,z.dg)(b))throw(0,z.ue)(v,ee,z.$_,(0,z.xS)(b,V));return M},a=await(T?
o.rateLimit.run(v,void 0,h,r):r()),D=(0,j.ET)(a,w,v);if(D===void 0)return a;if(E===U)throw u("the URL redirects in a circle",i);D.origin===w.origin&&D.username+D.password===""&&Object.assign(D,{username:w.
username,password:w.password}),w=m(D.href,h)}}function m(h,{platform:S,log:o}){const l=S.url;if(S.secrets.maskUrl(h,l,o),!URL.canParse(h,l.href))throw u("the platform's download URL can't be read",i);
const y=new URL(h,l.href);y.protocol==="http:"&&l.protocol==="https:"&&y.hostname===l.hostname&&(y.protocol="https:",y.port===""&&(y.port=l.port),S.secrets.maskUrl(y.href,l,o));const w=y.protocol==="h\
ttp:"&&l.protocol==="http:"&&(0,P.U9)(y.hostname);if(y.protocol!=="https:"&&!w)throw u("the platform's download URL isn't https","Check host.");return y}}),1858:((q,ie,t)=>{t.d(ie,{$_:()=>j,Dx:()=>z,Ur:()=>f,
dg:()=>h,ue:()=>F,xS:()=>S});var $=t(7279),W=t(2975),N=t(706);function F(o,l,y,w={}){return new $.HR({what:o,why:l,advice:y,topic:"the-platforms-response"},w)}function z(o,l,y,w){return new $.HR({what:o,
why:l,advice:y,topic:"the-connection"},w)}const P={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"\
the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},j="Re-run the job later.",I="For a private certificate authority, set NODE_EXTRA_\
CA_CERTS on the runner.",U=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,R=/EPROTO|ERR_SSL_/,v=/Z_|ERR__ERROR_/,i=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;
function f(o,l,y,w){if(!(o instanceof Error&&"code"in o))return o;const E=String(o.code);if(U.test(E)){const M=`the TLS connection can't be trusted (${E})`;return z(l,M,`Check host. ${I}`,{affectsAll:!0,
cause:o})}const[,T]=i.exec(o.message)??[];if(T!==void 0)return u(l,T,o);const c=!y&&R.test(E),x=c?"the TLS connection failed":"the connection failed",r=P[E]??`${v.test(E)?"the response can't be decode\
d":x} (${E})`,a={retryable:!0,maybeProcessed:y,affectsAll:!y,cause:o};if(w||!(c||E==="ENOTFOUND"))return z(l,r,j,a);const D=c?`Check host and its port. ${I}`:"Check host.";return z(l,r,D,{...a,maxRetries:2})}
function u(o,l,y){const w=(c,x,r=!1)=>z(o,c,x,{affectsAll:!0,cause:y,retryable:r});if(l==="407")return w("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const E=Number(
l);if(E<500&&!h(E))return w(`the proxy refuses the connection (${l})`,"Allow the host there, or add it to NO_PROXY.");const T=`the proxy made no connection (${(0,N.OX)(l,100)})`;return w(T,"Check HTTP\
S_PROXY, or re-run the job later.",!0)}const d=new Set([408,421,425,429]),m=new Set([501,505,506,508,510,511]);function h(o){return d.has(o)||o>=500&&!m.has(o)}function S(o,l){return{status:o,retryable:h(
o),retryAfterMs:(0,W.Vs)(l["retry-after"]),maybeProcessed:o===408||o>=500}}}),7596:((q,ie,t)=>{t.d(ie,{d4:()=>v,D4:()=>U,eQ:()=>j,U9:()=>P,hk:()=>R,o6:()=>z,wh:()=>I});const $=Ue(import.meta.url)("nod\
e:net");var W=t(9783),N=t(1858);const F=200;function z(i){const f=/^[a-z0-9+.-]+:\/\//i.test(i)?i:`https://${i}`;if(/[\s\p{C}\\]/u.test(f)||!URL.canParse(f))throw new Error("is not an address such as \
https://ai-for-process.example.ai");const u=new URL(f);if(u.protocol!=="https:"&&u.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(f))throw new Error("mu\
st not contain a user name or password");if(u.protocol==="http:"&&!P(u.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return u.pathname.endsWith("/")||(u.pathname+=
"/"),u}function P(i){return i==="localhost"||i==="[::1]"||(0,$.isIPv4)(i)&&i.startsWith("127.")}function j(i){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(i)}function I(...i){return i.find(f=>typeof f=="str\
ing"&&f.length<=F&&j(f))}function U(i){try{return decodeURIComponent(i)}catch{return i}}function R(){for(const i of["https_proxy","HTTPS_PROXY"]){const f=process.env[i]?.trim();f!==void 0&&(process.env[i]=
f===""||f.includes("://")?f:`http://${f}`)}for(const i of["no_proxy","NO_PROXY"]){const f=process.env[i];f!==void 0&&(process.env[i]=f.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function v(i,f){const u=process.
env.https_proxy||process.env.HTTPS_PROXY;if(!u||(0,W.H)(i)||/^https?:/i.test(u)&&(0,W.s)(i))return;throw(0,N.Dx)(f,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, w\
ith special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),5805:((q,ie,t)=>{t.d(ie,{ET:()=>y,J9:()=>u,Y7:()=>f,tN:()=>d});var $=t(7067),W=t(4708),N=t(8522),F=t(6671),z=t(2975),P=t(
706),j=t(1858),I=t(7596);const U=3e4,R=65536,v=new Set([301,302,303,307,308]),i="export-workflow-action";function f(){(0,I.hk)();const w=()=>new F.Qq(i,[],{keepAlive:!0});return{kept:{http:w(),https:w()},
proven:new Set}}function u(w){return{type:"application/json",bytes:Buffer.from(JSON.stringify(w))}}async function d({kept:w,proven:E},T,c){const{label:x,method:r,url:a,headers:D,body:M,maxBytes:b,idleMs:V=U}=T;
(0,I.d4)(a,x);const ee=a.protocol==="https:"?"https":"http",re=M?new F.Qq(i):w[ee],fe=new AbortController,me=AbortSignal.any([c,fe.signal]);let[le,O]=[!1,"no response"];const A=setTimeout(()=>{const s={
retryable:!0,maybeProcessed:le};fe.abort((0,j.Dx)(x,`${O} within ${V/1e3} s`,j.$_,s))},V);let G;try{G={http:$,https:W}[ee].request({method:r,host:a.hostname.replace(/^\[|\]$/g,""),port:a.port,path:a.pathname+
a.search,headers:{...D,...M&&{"content-type":M.type,"content-length":M.bytes.length},"accept-encoding":"identity","user-agent":i},...a.username+a.password!==""&&{auth:`${(0,I.D4)(a.username)}:${(0,I.D4)(
a.password)}`},agent:re.getAgent(a.href),signal:me});const s=m(G,x,()=>{le=!0});h(G,M?.bytes??Buffer.alloc(0),()=>A.refresh());const _=await(0,z.Mu)(me,s);E.add(a.origin),O="no data";const B=[];let g=b;
for await(const H of _){if(A.refresh(),g-=H.length,g<0)throw l(x,b);B.push(H)}const C=o(Buffer.concat(B),_.headers["content-encoding"],x,b);return{status:_.statusCode??0,headers:_.headers,bytes:C}}catch(s){
throw G?.destroy(),me.throwIfAborted(),(0,j.Ur)(s,x,le,E.has(a.origin))}finally{clearTimeout(A),M&&G?.destroy()}}function m(w,E,T){return new Promise((c,x)=>{w.once("socket",a=>{w.reusedSocket?T():a.once(
w.protocol==="https:"?"secureConnect":"connect",T)});const r=a=>{a.socket.destroy();const D={retryable:!0,maybeProcessed:!0};x((0,j.Dx)(E,"the server switched protocols (101)",j.$_,D))};w.once("upgrad\
e",r),w.once("response",a=>a.statusCode===101?r(a):c(a)),w.on("error",x)})}function h(w,E,T){E.length===0?w.end():w.write(E.subarray(0,R),c=>{T(),c||h(w,E.subarray(R),T)})}const S=new Set(["gzip","x-g\
zip","deflate"]);function o(w,E="",T,c){const x=E.toLowerCase().split(/[\s,]+/);try{return x.reduceRight((r,a)=>{const D=a==="br"?N.brotliDecompressSync:S.has(a)?N.unzipSync:void 0;return D&&r.length>
0?D(r,{maxOutputLength:c}):r},w)}catch(r){throw r.code==="ERR_BUFFER_TOO_LARGE"?l(T,c):r}}function l(w,E){const T=`the response is larger than ${(0,P.Xe)(E)}, the limit`;return(0,j.ue)(w,T,"Check host\
.",{maybeProcessed:!0})}function y({status:w,headers:E},T,c){if(!v.has(w)||E.location===void 0)return;const x=E.location.replace(/[\x80-\xff]/g,r=>`%${r.charCodeAt(0).toString(16)}`);if(URL.canParse(x,
T.href))return new URL(x,T.href);throw(0,j.ue)(c,`the platform redirects (${w}) to an address that can't be read`,"Check host.")}}),6006:((q,ie,t)=>{t.d(ie,{SO:()=>i,cd:()=>R,qt:()=>o});var $=t(7279),
W=t(2975),N=t(706),F=t(2227),z=t(7596),P=t(2053),j=t(6294);const I=[["running",/^IN_?PROGRESS$/],["succeeded",/^(SUCCESS|SUCCEEDED|SUCCESSFUL|COMPLETED?|DONE|FINISHED)$/],["failed",/^(FAIL(ED|URE)?|ERROR(ED)?|CANCELL?ED|ABORTED|TIMED?_?OUT|EXPIRED|REJECTED|TERMINATED|KILLED)$/]];
function U(E){return I.find(([,T])=>T.test(E))?.[0]??"unknown"}function R({fields:E,message:T,redact:c}){const x=(0,j.Gv)(E.response)?E.response:{},r=[x.downloadUrl,x.downloadURL,E.downloadUrl,E.downloadURL];
return{dockStatusId:(0,z.wh)(E["dock-statusId"],E.dockStatusId,E._id),workflowId:(0,z.wh)(E.workflowId,E.toolId),exportJobId:(0,z.wh)(E.exportJobId),status:v(E.status,c),downloadUrl:r.map(a=>typeof a==
"string"?a.trim():"").find(a=>a!==""),refused:E.success===!1,message:T}}function v(E,T){const c=typeof E=="string"||typeof E=="number"?String(E).trim():"",x=c.toUpperCase().replace(/[\s-]+/g,"_");return U(
x)==="unknown"?T(c,40).toUpperCase():x}async function i(E,T,c=()=>!0){const x=`dock-status/${T}`;return R(await(0,F.px)(E,{label:"Dock status",method:"GET",path:x,isTransient:c}))}const f="the-job-on-\
the-platform",u=50,d=294,m=6.12,h=2e3;function S(E,T){const c=Math.max(d,E/m);return E<P.k?c:Math.max(h,Math.min(T,c))}async function o(E,T,c){const{log:x,signal:r}=E,a=performance.now(),D=l(E,a);let M=T,
b;for(let V=0;;V++){c.onStatus(M),D(M);const ee=U(M.status);if(ee==="failed"||ee==="succeeded"&&M.refused){const fe=`The job ${M.status==="FAILED"?"failed":`ended as ${M.status}`} on the platform`,me=`${M.
message??"it gave no reason"} (dock status ${T.dockStatusId})`;throw new $.HR({what:fe,why:me,advice:c.advice,topic:f})}if(ee==="succeeded")return M.status!=="SUCCESS"&&x.warning(`The platform reports\
 ${M.status}, which is treated as SUCCESS.`),M;const re=performance.now();b=ee==="unknown"&&M.refused?b??re:void 0;try{if(b!==void 0&&re-b>=F.xR){const me=`The platform refused to report the job's sta\
tus for ${(0,N.zK)(F.xR)}`;throw new $.HR({what:me,topic:f})}await(0,W.yy)(V===0?u:S(re-a,c.longestWaitMs),r);const fe=({status:me=404})=>V>0||me===404;M=await i(E,T.dockStatusId,fe)}catch(fe){throw w(
fe,T,M)}}}function l({log:E},T){let c,x=T;return r=>{const a=performance.now(),D=(0,N.zK)(a-T),M=r.status!==c,b=a-x>=P.k;(M||b)&&(x=a),M&&c!==void 0?E.info(`${r.status||"No status"} after ${D}`):b&&E.
info(`Still ${r.status||"without a status"} after ${D}`),M&&U(r.status)==="unknown"&&E.warning(`The platform reports an unknown status (${y(r)}). The action keeps waiting.`),c=r.status}}function y({status:E,
message:T}){return`${E||"none"}${T===void 0?"":`, "${T}"`}`}function w(E,{dockStatusId:T},c){const x=U(c.status)==="unknown"||c.message!==void 0?`, last status ${y(c)}`:"",r=`The job may still be runn\
ing on the platform: dock status ${T}${x}.`,a=(0,$.h_)(E);return a.with({advice:`${a.advice} ${r}`.trim(),cause:E})}}),2053:((q,ie,t)=>{t.d(ie,{k:()=>z,q:()=>R});var $=t(7279),W=t(2975),N=t(1858);const F=30,
z=6e4,P=500,j=16e3,I=.95,U=20;class R{#t=new Map;#e=0;#n=0;#o=0;async run(i,f,u,d){const m=await this.#r(i,f,u),h=()=>m>this.#o;try{const S=await d();return h()&&(this.#n=this.#n<U?0:this.#n*I),S}catch(S){
if(!(S instanceof $.HR&&S.status===W.kU))throw S;const o=performance.now();throw h()&&(this.#n=Math.min(j,Math.max(P,this.#n*2)),this.#o=o),this.#e=Math.max(this.#e,o+(S.retryAfterMs||2*this.#n)),S.with(
{retryAfterMs:this.#e-o})}}async#r(i,f,{signal:u,endsAt:d}){const m=f!==void 0&&this.#t.get(f)||[];for(f!==void 0&&this.#t.set(f,m);;){if(u.throwIfAborted(),this.#e>=d)throw(0,N.ue)(i,"the platform as\
ked for a pause that exceeds the timeout",N.$_);const h=performance.now(),S=m.at(-F)??Number.NEGATIVE_INFINITY,o=Math.max(this.#e,S+z);if(o<=h)return this.#e=h+this.#n,m.push(h),h;await(0,W.yy)(o-h,u)}}}}),
6294:((q,ie,t)=>{t.d(ie,{Gv:()=>z,LO:()=>N,Te:()=>F,ik:()=>R,wv:()=>W});var $=t(1858);function W(v,i,f){const u=I(v,0);return{fields:v,label:i,redact:f,message:u&&f(u)||void 0}}function N({label:v,message:i},f,u){
return(0,$.ue)(v,`the platform answered without a ${f}${F(i)}`,u)}function F(v){return v===void 0?"":` (${v})`}function z(v){return typeof v=="object"&&v!==null&&!Array.isArray(v)}const P=["errors","e\
rror","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],j=4;function I(v,i){if(typeof v=="string")return v.trim()||void 0;if(!(i>j)){
if(Array.isArray(v))return I(v[0],i+1);if(z(v))for(const f of P){const u=I(v[f],i+1);if(u!==void 0){const{code:d}=v;return typeof d=="number"||typeof d=="string"?`${u}, code ${d}`:u}}}}const U="Settin\
gs \u2192 Security & Control \u2192 API Scopes";function R(v,i,{message:f="",isPage:u,hasWorked:d}){if((0,$.dg)(i))return $.$_;if(i===404)return"Check host, the IDs, and that the key's account can see\
 the workflow.";if(i===409&&v.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(i===409||i===423)return"Another job may be changing the workflow. Check it in A\
I for Process, then re-run the job.";if(i<400||i===405||i>=500)return"Check host.";if(i!==401&&i!==403)return v.isTransient?$.$_:"Check the inputs.";if(u)return"A gateway or firewall in front of the p\
latform may have refused it. Check host, and that the runner may reach it.";if(d)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const m=v.scope===
void 0?"another scope":`the scope "${v.scope}"`;if(i===403)return`The key needs ${m}. Add it under ${U}.`;const h=/scope/i.test(f)?` The key also needs ${m}.`:"";return`The platform does not know the \
key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${U}.${h}`}}),3349:((q,ie,t)=>{t.d(ie,{EH:()=>v,Nq:()=>R,kZ:()=>f,s8:()=>i});var $=t(
7279),W=t(2975),N=t(2227),F=t(5645),z=t(5805),P=t(6006),j=t(6294);const I=["workflows","workflow","tools"];async function U(u,d){const{collections:m}=u.platform;let h;for(const S of new Set([...m.values(),
...I])){const o=d(S),{label:l,idempotent:y=!0}=o,w=m.get(l);if(!(w&&w!==S))try{const E=await(0,N.px)(u,o);m.set(l,S);const T=(0,P.cd)(E),{dockStatusId:c}=T;if(c!==void 0)return{...T,dockStatusId:c};throw(0,j.
LO)(E,"dock status ID",y?"Check host and the IDs.":N.HB)}catch(E){if(E instanceof $.HR&&E.busy&&m.set(l,S),!(E instanceof $.HR&&E.status===404))throw E;h??=E}}throw h}async function R(u,{workflowId:d,
flowId:m}){return await U(u,h=>({label:"Export",method:"POST",path:`${h}/${d}/export?flowId=${m}`,scope:"Export workflow"}))}async function v(u,d,m){const h=m.downloadUrl??d.downloadUrl??(await(0,P.SO)(
u,d.dockStatusId)).downloadUrl;if(h!==void 0)return(0,F.I)(h,u);const S=`the platform reports ${m.status} but names no download URL`;throw new $.HR({what:"Export",why:S,advice:"Re-run the job.",topic:"\
the-job-on-the-platform"})}async function i(u,d,{app:m,flow:h,env:S}){const o="workflowName"in d,l=y=>y==="tools"?"tool":"workflow";return await U(u,y=>({label:"Import",method:"POST",path:o?`${y}/impo\
rt`:`${y}/${d.workflowId}/import`,body:(0,z.J9)({[`${l(y)}DataFileId`]:m,flowDataFileId:h,envVariablesFileId:S,...o&&{[`${l(y)}Name`]:d.workflowName}}),idempotent:!1,isCreation:o,scope:"Import workflo\
w"}))}async function f(u,d){const m=h=>({label:"Deploy",method:"POST",path:`${h}/${d}/deploy`,body:(0,z.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,W.L5)(u,()=>U(u,m),{untilFree:!0})}}),
2597:((q,ie,t)=>{t.d(ie,{g:()=>O,L:()=>me});var $=t(6760),W=t(3e3),N=t(9462),F=t(3349),z=t(706),P=t(2227),j=t(7596),I=t(5805),U=t(6294);const R=25e6,v=1e7,i="bulkImport",f="Re-run the job.";async function u(s,{
name:_,bytes:B}){const g=`Upload of ${_}`,C=(J,Q)=>(0,P.px)(s,{label:g,method:"POST",path:J,body:Q,scope:"Import workflow"});let H;if(B.length<R)H=await C("files",await d("fileContext",i,{name:_,bytes:B}));else{
const J=Math.ceil(B.length/v),Q={totalChunks:J,fileExtension:"json",fileName:_,fileSize:B.length},se=await C("files/session/start",(0,I.J9)({fileContext:i,...Q})),ce=(0,j.wh)(se.fields.sessionId);if(ce===
void 0)throw(0,U.LO)(se,"session ID",f);for(let de=0;de<J;de++){const ye=B.subarray(de*v,(de+1)*v);await C(`files/session/${ce}`,await d("chunkNumber",String(de),{name:_,bytes:ye}))}H=await C(`files/s\
ession/${ce}/complete`)}const{fileId:te}=H.fields;if(typeof te!="string"||te==="")throw(0,U.LO)(H,"file ID",f);return s.log.info(`Uploaded ${_}: ${(0,z.Xe)(B.length)}`),te}async function d(s,_,{name:B,
bytes:g}){const C=new FormData;C.set(s,_),C.set("file",new Blob([g],{type:"application/json"}),B);const H=new Response(C);return{type:H.headers.get("content-type")??"",bytes:Buffer.from(await H.arrayBuffer())}}
var m=t(2975),h=t(6779);const S="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",o="Set missing models, guardrails and l\
inked workflows in AI for Process, then re-run the job.";async function l(s,_,{source:B,target:g,definitions:{app:C,flow:H,env:te},whenBusy:J="retry",timeoutMs:Q,longestWaitMs:se}){const ce="workflowI\
d"in g?g.workflowId:void 0,de="workflowId"in g?`workflow ${g.workflowId}`:`a new workflow, ${g.workflowName}`;return s.log.info(`Importing ${(0,z.OX)(B)} into ${de}, at ${_.url.href}`),await(0,N.N)({...s,
platform:_},(0,N.R)(Q,"No import"),async ye=>{const be={app:await u(ye,C),flow:await u(ye,H),env:te&&await u(ye,te)},Te=J==="retry",Oe=await(0,m.L5)(ye,()=>(0,F.s8)(ye,g,be),{untilFree:Te}),{outputs:pe}=await(0,h.
Bv)(ye,Oe,{title:"Import job",longestWaitMs:se,advice:S,idsIn:({workflowId:Ie=ce})=>({...Ie!==void 0&&{"workflow-id":ce??Ie}})});return pe})}async function y(s,_,{workflowId:B,timeoutMs:g,longestWaitMs:C}){
return s.log.info(`Deploying workflow ${B}, at ${_.url.href}`),await(0,N.N)({...s,platform:_},(0,N.R)(g,"No deployment"),async H=>{const{outputs:te}=await(0,h.Bv)(H,await(0,F.kZ)(H,B),{title:"Deploy j\
ob",longestWaitMs:C,advice:o,idsIn:()=>({"workflow-id":B})});return te})}var w=t(2697),E=t(9630),T=t(532),c=t(7279),x=t(6191),r=t(7487),a=t(8920),D=t(9870),M=t(3657),b=t(4264),V=t(6224),ee=t(7833);const re="\
import-deploy-and-promote",fe="Make and approve a new plan.";async function me(s,_,B){const{approved:g,upload:C,deploy:H,ignore:te}=s.inputs,J=B.workflows.map(({outcome:ce})=>ce==="unchanged"?"finish":
"import"),{differences:Q,actions:se}=g?(0,b.Gy)(g,B):{differences:[],actions:J};if(Q.length>0){const ce="The approved plan doesn't hold any more, so this attempt changed nothing";throw new c.HR({what:ce,
why:Q.join("; "),advice:fe,topic:re})}try{const de=(0,r.Tm)()>1&&C!==void 0&&se.includes("finish")?await(0,x.wn)(s):[];for(const[ye,be]of _.entries()){if(be.action=se[ye],be.action!=="finish")continue;
const Te=Oe=>!g||(0,b.cM)(g,ye,(0,E.ol)(Oe,te));be.backup=await le(s,de,be.candidate.name,Te),(!H||!(g||be.backup))&&(be.action="leave")}}catch(ce){s.signal.throwIfAborted();const de="Can't look for t\
he backups of the earlier attempts, so this attempt changed nothing",Te=` What an earlier attempt imported can also be deployed with the deploy action: ${_.filter((pe,Ie)=>se[Ie]==="finish").map(({candidate:pe,
plan:Ie})=>`${pe.name} (${Ie.target})`).join(", ")}.`,Oe=`Use "Re-run failed jobs".${H?Te:""}`;throw new c.HR({what:de,why:(0,c.gJ)(ce),advice:Oe,topic:re},{cause:ce})}}async function le(s,_,B,g){const C=`${B}\
-before-`,H=J=>Number(/^(\d+)(-\d+)?\.zip$/.exec(J)?.[1]),te=_.filter(({name:J})=>J.startsWith(C)&&H(J.slice(C.length))<(0,r.Tm)());for(const{id:J,name:Q}of te.sort((se,ce)=>ce.id-se.id)){const se=(0,a.
mu)(await(0,M.ue)(await(0,x.R9)(s,J),s.signal));if(g((0,V.YR)(se)))return{id:J,name:Q,holdsVariables:se.env!==void 0}}}async function O(s,_){const{platform:B,inputs:g}=s,{path:C,target:H,definitions:te,
name:J}=_.candidate;if(_.action==="leave"){s.log.info("Neither imported nor deployed"),_.begun="nothing";return}let Q=g.candidates.length>1?void 0:_.plan;_.begun="import";try{const se=async()=>{const de=Q??
await(0,V.Cs)(s,_.candidate);if(Q=void 0,!(0,V.cS)(_.plan,de)){const be=`The target of ${J} has changed since this step compared it, so it was left as it is`;throw new c.HR({what:be,advice:fe,topic:re})}
if(_.action==="finish")return;de.state&&(_.backup=await A(s,_,de.state));const ye={...g,source:C,target:H,definitions:te,whenBusy:"throw"};_.job=await l(s,B,ye),_.imported=!0};if(await(0,m.L5)({...s,endsAt:performance.
now()+g.timeoutMs},se,{untilFree:!0}),!g.deploy)return;_.begun="deploy";const ce=(0,ee.wZ)(_);if(ce===void 0){const de="Look for it in AI for Process, and deploy it there.";throw new c.HR({what:"the p\
latform didn't name the new workflow's ID",advice:de})}_.job=await y(s,B,{...g,workflowId:ce}),_.deployed=!0}catch(se){const ce=(0,c.iT)(se);_.job={..._.job,...(0,h.Zw)(ce)},_.error=G(ce,_,(0,w.Sm)(g.
host))}}async function A(s,{candidate:_,plan:B},g){const{upload:C,artifactEnvVariables:H,host:te}=s.inputs,J=`${_.name}-before-${(0,r.Tm)()}`,Q=g.package.files.has(D.Km),se=`Backup of workflow ${B.target}\
 at ${(0,w.Sm)(te)}`,ce=await(0,r.Pd)("workflow-backup-");for(let de=1;;de++){const ye=(0,$.join)(ce,`${J}${de===1?"":`-${de}`}.zip`);if(await(0,T.lo)(ye,g.bytes),!C)return s.log.info(`${se}: ${ye}, o\
n this runner only`),{name:ye,holdsVariables:Q};try{const be=await(0,W.mJ)(s,{...g,path:ye},{upload:C,artifactEnvVariables:H});return s.log.info(`${se}: ${be.name}, ${be.url}`),{name:be.name,id:be.id,
holdsVariables:Q&&H}}catch(be){if(!(be instanceof x.B6))throw be}}}function G(s,_,B){const{candidate:g,begun:C,imported:H,backup:te}=_,J=(0,c.h_)(s),Q=(0,ee.wZ)(_),[se,ce]=["workflowName"in g.target,C===
"deploy"],de=`deploy workflow ${Q} with the deploy action`,ye=se?ce?de:"start a new run":'use "Re-run failed jobs"',be=`${g.name} ${H?"was imported":"was already imported"}${Q?` into workflow ${Q}`:""}\
 but not deployed: `,Te=[J.advice.replace(/(r)e-run the job/gi,(Oe,pe)=>pe==="r"?ye:ye[0]?.toUpperCase()+ye.slice(1)),ce&&!se?`Or ${de}.`:"",se&&Q?`The new workflow's ID is ${Q}.`:"",te?`The package t\
hat ${B} had before is ${te.name}${te.id?` (artifact ${te.id})`:""}.`:""];return J.with({what:(ce?be:"")+J.what,advice:Te.filter(Boolean).join(" ")})}}),161:((q,ie,t)=>{t.d(ie,{K:()=>me});var $=t(3024),
W=t(6760),N=t(3e3),F=t(819),z=t(7279),P=t(6584);class j{#t=[];#e;constructor(){const _=F.V4("api-key");_!==""&&F.Pq(_)}text(_){return F.V4(_)}lines(_){return F.V4(_,{trimWhitespace:!1})}optional(_,B){
const g=this.text(_);return g===""?void 0:this.parse(_,g,B)}parse(_,B,g){try{return g(B)}catch(C){this.refuse(_,(0,z.gJ)(C),(0,z.h_)(C).topic);return}}required(_,B,g="is required"){return this.text(_)===
""&&this.refuse(_,g),this.optional(_,B)}notEmpty(_,B,g){if(process.env[`INPUT_${_.toUpperCase()}`]?.trim()===""){const C=`Where an event has no inputs, write \`\${{ inputs.${_} || ${g} }}\``;this.refuse(
_,`is empty. Is the name in the expression right?${g===void 0?"":` ${C}`}`)}return this.optional(_,B)}boolean(_,B){return this.notEmpty(_,P.yG,B?void 0:"false")??B}refuse(_,B,g="before-anything-is-sen\
t"){this.#e??=g,this.#t.push(`${_} ${B.replace(/(?<=[a-z])\.$/,"")}`)}check(_){if(_!==void 0&&this.#t.length===0)return _;throw new z.HR({what:"Bad input",why:this.#t.join("; "),topic:this.#e})}}function I(s){
const _=s.required("host",P.or),g=s.required("api-key",P.Do,"is required. The secret isn't set, or this job can't read it"),C=(s.optional("timeout-minutes",(0,P.$J)(1440))??30)*6e4,H=(s.optional("poll\
-interval-seconds",(0,P.$J)(3600))??10)*1e3,te=s.boolean("summary",!0);return _&&g?{host:_,apiKey:g,timeoutMs:C,longestWaitMs:H,summary:te}:void 0}var U=t(8920),R=t(7598),v=t(1455),i=t(532),f=t(706),u=t(
5806),d=t(9870);function m(s,_){return new z.HR({what:s,advice:_,topic:"unpacking"})}function h(s,_){for(const{index:B}of`${_}/`.matchAll(/\//g)){const g=_.slice(0,B),C=(0,$.lstatSync)((0,W.join)(s,g),
{throwIfNoEntry:!1});if(C?.isSymbolicLink())throw m(`${(0,f.TL)(g)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(g===_&&C?.isFile())return C;if(!C?.isDirectory())break}}async function S(s){
return(await(0,v.readdir)(s,{withFileTypes:!0})).map(B=>B.name+(B.isDirectory()?"/":""))}async function o(s,_){const B=[],g=[""];for(const C of g){_.throwIfAborted();for(const H of await S((0,W.join)(
s,C))){if((0,u.jq)(H.replace("/","")))continue;if((H.endsWith("/")?g:B).push(C+H),B.length+g.length>d.BE)throw new Error("more than 10,000 files are in it")}}return B}async function l(s){if(!h(s,u.gv))
return;const _=await(0,v.readFile)((0,W.join)(s,u.gv),"utf8");try{const{unpackedFiles:B}=JSON.parse(_),g=B.every(C=>(0,u.x5)(C)===void 0);return{text:_,paths:g?new Set(B):void 0}}catch{return{text:_,paths:void 0}}}
async function y(s,_){const B=new Set(_.map(caseFold));return(await S(s).catch(()=>[])).filter(H=>H.endsWith("/")).map(H=>H.slice(0,-1)).filter(H=>!B.has(caseFold(H))).filter(H=>existsSync(join(s,H,RECORD))).
sort()}function w(s){return`${JSON.stringify({unpackedFiles:[...new Set(s)].sort()},null,2)}
`}var E=t(3657);async function T(s,_){try{const B=await(0,v.stat)(s);if(B.isDirectory())return await D(s,_);if(B.size>d.zx)throw new Error("it is larger than 256 MiB, the limit");const g=await(0,v.readFile)(
s);return{...await(0,E.ue)(g,_),sha256:(0,R.createHash)("sha256").update(g).digest("hex")}}catch(B){throw a(B,s,_)}}async function c(s,_){const B=()=>T(s,_);try{const g=statSync(s,{throwIfNoEntry:!1});
if(g===void 0)return{kind:"missing"};const C=g.isDirectory()?await x(s,_):new Map,[H,...te]=[...C.values()].flat();return H===void 0?{kind:"single",read:B}:{kind:"several",names:[...C.keys()].sort(),async read(J){
const[Q,se]=C.get(J)??[];if(Q&&se)throw new Error(`is there twice, as ${quoted(Q.name)} and as ${quoted(se.name)}. Remove one of them`);if(Q?.isSymbolicLink())throw new Error("is a link, which isn't f\
ollowed");return await T(join(s,Q?.name??J),_)},...te.length===0&&H.isDirectory()&&{readSingle:B}}}catch(g){throw a(g,s,_)}}async function x(s,_){const B=new Map,g=await readdir(s,{withFileTypes:!0});
if(isWorkflow(g.filter(C=>!C.isDirectory()).map(({name:C})=>C)))return B;for(const C of g){if(_.throwIfAborted(),C.name.startsWith(".")||!await r(join(s,C.name),_))continue;const H=C.isDirectory()?C.name:
C.name.replace(/\.zip$/i,"");B.set(H,[...B.get(H)??[],C])}return B}async function r(s,_){const B=await stat(s).catch(()=>{});if(B?.isDirectory())return isWorkflow(await M(s));if(!B?.isFile()||!/\.zip$/i.
test(s))return!1;try{return isWorkflow([...(await T(s,_)).files.keys()])}catch{return _.throwIfAborted(),!0}}function a(s,_,B){if(B.aborted)return B.reason;if(s instanceof E.Ao){const H=`${s.what.replace(
"The package ","")}. Set a package (.zip), or the folder with its unpacked files`;return new Error(H,{cause:s})}const C=(0,i.Mi)(s)&&s.code==="ENOENT"&&s.path===_?`doesn't exist: ${(0,f.MW)(_)}`:`can'\
t be read: ${(0,i.Uc)(s)}`;return new Error(C,{cause:s})}async function D(s,_){const B=(0,W.join)(s,(0,d.wg)(await M(s))),g=await l(B);if(g&&!g.paths)throw new Error(`${u.gv} isn't as this action writ\
es it`);const C=g?.paths?new Set([...d.LX,...g.paths]):await o(B,_),H=new Map;let te=d.zx;for(const J of C){_.throwIfAborted();const Q=h(B,J);if(Q!==void 0){if(te-=Q.size,te<0)throw new Error("its fil\
es take more than 256 MiB, the limit");H.set(J,await(0,v.readFile)((0,W.join)(B,J)))}}if(H.size===0)throw new Error("no files are in it");return(0,d.jz)("folder",H)}async function M(s){const _=await S(
s),g=_.filter(C=>C.endsWith("/")&&!C.startsWith(".")).map(async C=>(await S((0,W.join)(s,C))).map(H=>C+H));return[..._,...(await Promise.all(g)).flat()]}async function b(s,{path:_,variables:B,sha256:g,
needsVariables:C,of:H=""},te){const J=(ye,be)=>s.refuse(ye+H,be,"import-deploy-and-promote"),Q=ye=>be=>{te.throwIfAborted(),J(ye,(0,z.gJ)(be))},se=B?await(0,U.Ch)(B,te).catch(Q("env-variables")):void 0,
de=await(async()=>{const{sha256:ye,...be}=await T(_,te),Te=(0,U.mu)(be,se),Oe=B&&(0,W.basename)(B);return{path:_,package:be,sha256:ye,definitions:Te,variablesFile:Oe}})().catch(Q("package"));if(de&&g!==
void 0&&de.sha256!==g){const ye=`is not the digest of the package, which is ${de.sha256}`;J("package-sha256",de.sha256?ye:"is only for a package that is a .zip")}return de&&C&&B===void 0&&!de.definitions.
env&&J("env-variables","is required for an existing workflow, because the package has no env_variables.json"),de}var V=t(682),ee=t(2899),re=t(7487),fe=t(4264);async function me(s){const _=new j,B=_.boolean(
"plan",!1),g=B?void 0:le(_),C=O(_,B),H=await A(_,C,s),te=I(_),J=(0,N.WZ)(_,!1),Q=_.boolean("deploy",!0),se=_.optional("ignore",ee.wo)??ee.K$,{fromList:ce}=C;return{..._.check(te),...J,candidates:H,fromList:ce,
isPlan:B,approved:g,deploy:Q,ignore:se}}function le(s){const _=s.text("approved-plan");return _===""&&s.refuse("approved-plan","is empty. Is the name in the expression right? If it is, the plan failed\
, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set none"),_==="none"?void 0:s.optional("approved-plan",fe.ud)}function O(s,_){
if(s.text("workflow-name")===""){const{targets:C,fromList:H}=(0,V.R)(s,"workflow-"),te=C.map(({workflowId:se})=>se),J=te.find((se,ce)=>te.indexOf(se)<ce),Q=s.text("workflows")===""?"workflows-file":"w\
orkflows";return J!==void 0&&s.refuse(Q,`has workflow-id ${J} twice`),{targets:C.map(({name:se,...ce})=>({name:se,target:ce})),fromList:H}}for(const C of["workflow-id","flow-id","workflows","workflows\
-file"])s.text(C)!==""&&s.refuse(C,"can't be combined with workflow-name");if(!_&&(0,re.Tm)()>1){const C=`can't be applied in run attempt ${(0,re.Tm)()}: an earlier attempt may have created the workfl\
ow. Look for it in AI for Process. If it doesn't exist, start a new run`;s.refuse("workflow-name",C,"import-deploy-and-promote")}const B=s.optional("workflow-name",P.sU),g=s.optional("name",P.$q)??B;return g===
void 0||B===void 0?{targets:[],fromList:!1}:{targets:[{name:g,target:{workflowName:B}}],fromList:!1}}async function A(s,{targets:_,fromList:B},g){const C=s.required("package",P.EO),H=s.notEmpty("packa\
ge-sha256",P.tz,"'any'");B&&H!==void 0&&s.refuse("package-sha256","is only for a single package");const te=se=>se==="package"?se:(0,P.EO)(se),J=s.notEmpty("env-variables",te,"'package'");if(C===void 0)
return[];const Q=[];for(const{name:se,target:ce}of _){const de=B?` of ${se}`:"",ye=B?s.parse(`package${de}`,se,we=>G(C,we)):C,be=J&&B?(0,W.join)(J,`${se}.json`):J,Te=J==="package"?void 0:be,Oe="workfl\
owId"in ce&&J==="package",Ie=ye&&await b(s,{path:ye,...{variables:Te,sha256:B?void 0:H,needsVariables:Oe,of:de}},g);Ie&&Q.push({name:se,target:ce,...Ie})}return Q}function G(s,_){const B=(0,W.join)(s,
`${_}.zip`),[g=B,C]=[(0,W.join)(s,_),B].filter(H=>(0,$.existsSync)(H));if(C){const H=`as ${(0,P.bY)(`${_}.zip`)} and as ${(0,P.bY)(`${_}/`)}`;throw new Error(`is there twice, ${H}. Remove one of them`)}
if((0,$.existsSync)(g)&&(0,$.lstatSync)(g).isSymbolicLink())throw new Error("is a link, which isn't followed");return g}}),6325:((q,ie,t)=>{t.a(q,async($,W)=>{try{let l=function({rows:y}){for(const{candidate:w}of(0,h.
p1)(y)){const{name:E,target:T}=w,c="workflowId"in T?`workflow-id ${T.workflowId}, flow-id ${T.flowId}`:"";(0,I.t1)().warning(`Nothing differs in ${E}, which doesn't mean that it is deployed. If an ear\
lier attempt may have stopped before its deployment, deploy it with the deploy action (${c}).`)}};var N=t(3e3),F=t(6779),z=t(3018),P=t(682),j=t(7279),I=t(8725),U=t(7487),R=t(1519),v=t(2227),i=t(2597),
f=t(161),u=t(1415),d=t(4264),m=t(6224),h=t(7833);const S=4;await(0,U.eF)(async y=>{(0,U.n0)({promotions:[]});const w=await(0,f.K)(y),E=await o(w,y);await(0,h.A2)(E,w);const T=(0,h.jb)(E.rows),c=await(0,z.
S3)(T);w.summary&&await(0,u.c)(E,w,c),(0,z.$0)(T),(0,U.Tm)()>1&&w.deploy&&l(E);const x=(0,h.c2)(E,w);if(x)throw x;w.isPlan&&(0,I.lm)((0,u.o)(E.rows,w))});async function o(y,w){const{candidates:E,fromList:T,
approved:c,host:x,ignore:r,deploy:a,upload:D,artifactEnvVariables:M}=y,b=E.flatMap(({definitions:{env:g}})=>g?(0,R.aC)(g.bytes):[]),V=(0,v.Ng)(x,y.apiKey,{secrets:b,known:E.map(({name:g})=>g)}),ee=(0,I.
t1)(),fe={log:ee,publish:g=>(0,U.n0)((0,h.WZ)(g)),signal:w,endsAt:Number.POSITIVE_INFINITY,platform:V,inputs:y},me=({name:g})=>T?{...fe,log:(0,I.t1)(`[${g}] `),publish:()=>{}}:fe;let le;const O=await(0,P.
H)(E,S,async g=>{try{if(le)throw new j.HR({what:"Not tried: another target failed for a cause that is the same for all"});const C=await(0,m.Cs)(me(g),g);return{candidate:g,plan:C,job:C.state?.job??{}}}catch(C){
const H=(0,j.iT)(C);return H instanceof j.HR&&H.affectsAll&&(le??=H),{candidate:g,error:H,job:(0,F.Zw)(H)}}}),A=(0,h.sb)(O);if(A.length<O.length)return{rows:O};const s={options:{host:x.href,ignore:[...r.
lines].sort().join(`
`),deploy:a,"upload-artifact":D!==void 0,"artifact-env-variables":M},workflows:A.map(({plan:g})=>g)},_=(0,d.Rd)(s,c?.salt);if(y.isPlan)return{rows:O,digest:_};const B=await(0,i.L)(fe,A,s).then(()=>{},
j.iT);if(B)return{rows:O,digest:_,refusal:B};c||ee.info("Applied without an approved plan"),A.some(({plan:g,action:C})=>g.state&&C==="import")&&(0,N.j)(y,ee);for(const g of A)if(await(0,i.g)(me(g.candidate),
g),g.error)break;return{rows:O,digest:_}}W()}catch(S){W(S)}},1)}),1415:((q,ie,t)=>{t.d(ie,{c:()=>m,o:()=>d});var $=t(6760),W=t(2697),N=t(3018),F=t(1124),z=t(2614),P=t(7487),j=t(4057),I=t(8132),U=t(8920),
R=t(706),v=t(7833);const i=c=>{const{name:x,version:r}=(0,U.Rc)(c)??{};return[x,r].filter(Boolean).join(" ")},f=c=>c.map(x=>(0,I.SS)(x)).join(", "),u=(...c)=>c.filter(Boolean).join(" ");function d(c,{
host:x}){return`Plan: ${(0,v.sb)(c).length-(0,v.p1)(c).length} of ${(0,R.hS)(c.length,"workflow")} will change at ${(0,W.Sm)(x)}`}async function m(c,x,r){const{rows:a,refusal:D,digest:M}=c,b=a.some(({
begun:fe})=>fe),V=x.isPlan&&M!==void 0,ee=M&&(0,I.SS)(M.slice(0,12)),re=[b?w(a):S(a,x),(0,j.cj)((0,W.cZ)((0,v.dJ)(a))),D&&(0,j.il)((0,W.UX)(D),(0,P.VY)(D)),V&&l(a,x),(V||b)&&y((0,v.p1)(a)),...b?T(a,x):
[],V&&`Plan ${ee}.`,x.approved&&ee&&`${b?"Applied":"Approved"} plan ${ee}.`,b&&!x.approved&&"Applied without an approved plan."].flatMap(fe=>fe||[]);(0,F.Hq)((0,v.jb)(a))&&re.push((0,N.uu)(r,x.fromList,
re,b?"What differed":"What changes")),await(0,j.Sy)(h(c,x,b),...re)}function h({rows:c,refusal:x},r,a){const D=(0,W.Sm)(r.host),M=(0,v.dJ)(c).length,b=c.filter(({begun:re,error:fe})=>re&&re!=="nothing"&&
!fe).length,V=`${b} of ${(0,R.hS)(c.length,"workflow")} promoted`;return[a&&M>0&&`Promotion to ${D} failed: ${V}`,a&&b===0&&`Nothing differs at ${D}: nothing was done`,a&&`${V} to ${D}`,M===0&&!x&&d(c,
r),r.isPlan&&`Plan for ${D} failed: ${M} of ${(0,R.hS)(c.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${D} failed: nothing was changed`}function S(c,{isPlan:x}){const r=c.map(
({candidate:a,plan:D})=>{const{name:M,target:b,path:V,sha256:ee}=a,re=ee??D?.shown,fe=re&&`${ee?"sha256":"content"} ${re.slice(0,12)}\u2026`,me=D?.state&&i(D.state.package),le="workflowName"in b?"a ne\
w workflow":b.workflowId;return[{words:M},{words:[i(a.package),(0,$.basename)(V),fe].filter(Boolean).join(", ")},{words:me?`${me} (${le})`:le},{words:D?o(D.changes):"\u274C Failed"}]});return(0,j.tp)(
["Workflow","Package","Target",x?"What will change":"What would change"],r)}function o({status:c,counts:x,files:r}){if(c==="unchanged")return"nothing: it stays";if(c==="changed")return(0,F.cq)(x);const D=r.
flatMap(M=>M.kind==="json"?(0,z.I)(M)?.size??[]:[]).find(({nodes:M})=>M>0);return D?`${(0,R.hS)(D.nodes,"node")}, ${(0,R.hS)(D.connections,"connection")}`:"everything: it is new"}function l(c,{deploy:x,
upload:r,artifactEnvVariables:a}){return(0,v.sb)(c).flatMap(({candidate:M,plan:b})=>{const{state:V,outcome:ee,variables:re}=b,[fe,me,le]=[b.added,b.kept,b.ignored].map(f),O=(0,I.SS)(M.name),A=(0,I.SS)(
`${M.name}-before-<run attempt>.zip`),G=V?`The in-development version of ${O} is replaced${x?", then deployed":""}.`:`${O} is created${x?" and deployed":""}: there is nothing to back up.`,_=r?`A backu\
p is kept first, as ${A}${a?"":", without environment variables"}.`:"No backup is kept.",B=M.variablesFile&&`variables of ${(0,I.SS)(M.variablesFile)}`,g=u(G,V&&_,re.length>0&&`The import sends the ${B??
"package's own variables"}.`,fe&&`Added: ${fe}.`,me&&`The target keeps its own value of ${me}.`,le&&`Ignored fields that differ, and that the import brings too: ${le}.`);return ee==="changed"?`- ${g}`:
[]}).join(`
`)}function y(c){const x=M=>c.filter(({plan:V})=>V[M].length>0).map(({candidate:V,plan:ee})=>`${(0,I.SS)(V.name)} (${f(ee[M])})`).join(", "),r=f(c.map(({candidate:M})=>M.name)),[a,D]=[x("kept"),x("ign\
ored")];return u(r&&`Nothing differs in ${r}: neither imported nor deployed.`,r&&"That doesn't mean that the version there is deployed, which no export tells.",a&&`Variables that differ, and that an i\
mport would keep: ${a}.`,D&&`Ignored fields that differ: ${D}.`)}function w(c){const x=c.map(r=>[{words:r.candidate.name},(0,v.wZ)(r)??{words:"a new workflow"},{words:E(r)},{words:r.imported&&r.plan?o(
r.plan.changes):""},r.backup?.name??""]);return(0,j.tp)(["Workflow","Target","Result","What changed","Backup"],x)}function E({begun:c,imported:x,deployed:r,backup:a,error:D}){return c?c==="nothing"?a?
"\u2705 Imported by an earlier attempt":"\u2705 Unchanged":D?c==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":r?x?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 \
Imported, not deployed":"\u23F8\uFE0F Not started"}function T(c,{host:x}){const r=c.flatMap(b=>{const{backup:V}=b;if(!V)return[];const ee=V.id===void 0?"on this runner only":`artifact ${V.id}`,re=V.holdsVariables?
"":" with env-variables, because it holds none";return[`${(0,I.SS)(V.name)} (${ee}) to workflow ${(0,I.SS)((0,v.wZ)(b)??"")}${re}`]}),a=`promote from run ${(0,I.SS)(process.env.GITHUB_RUN_ID??"")}: ${r.
join(", ")}.`,D="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",M=c.flatMap(b=>"workflowName"in b.candidate.target?(0,v.wZ)(b)??[]:[]);return[
r.length>0?`To roll back at ${(0,I.wh)((0,W.Sm)(x))}, ${a} ${D}`:"",...M.map(b=>`Workflow ${(0,I.SS)(b)} is new: no action can remove it, only AI for Process.`)]}}),4264:((q,ie,t)=>{t.d(ie,{Gy:()=>R,Rd:()=>I,
cM:()=>v,ud:()=>U});var $=t(7598),W=t(7487),N=t(706);const F="v1",[z,P]=[["name","target","package","variables"],["outcome","targetVariables","content"]],j=[...z,...P];function I(o,l=(0,$.randomBytes)(
12).toString("base64url")){const y=d(o,l),w=[F,l,h(o,l,y),...y.map(E=>E.join("~"))].join(".");return`${w}.${S([w],6)}`}function U(o){const[l="",y="",w="",...E]=o.split(".");if(/^v\d/.test(l)&&l!==F)throw new Error(
`is of another version of this action (format ${l.slice(1)}). Make and approve a new plan`);if(E.pop()!==S([o.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the o\
utput of the plan's step as it is");return{salt:y,seal:w,rows:E.map(T=>T.split("~"))}}function R({salt:o,seal:l,rows:y},w){const E=d(w,o),T=(a,D)=>a.filter((M,b)=>y[D]?.[b]!==E[D]?.[b]),c=T(Object.keys(
w.options),0),x=c.map(a=>i(a,w.options[a]));if(y.length!==E.length){const a=(0,N.hS)(y.length-1,"workflow");return{differences:[...x,`the plan is for ${a}, this step for ${E.length-1}`],actions:[]}}const r=w.
workflows.map((a,D)=>{const M=T(j,D+1),b=m(y[D+1]?.at(-1)??"",o,D);x.push(...f(a,M,b).map(fe=>`${a.name}: ${fe}`));const V=a.outcome==="changed",ee=V!==M.includes("outcome");if(!M.includes("targetVari\
ables")&&!M.includes("content"))return ee?"import":"leave";const re=[...c,...M].some(fe=>["host","ignore","name","target"].includes(fe));return V&&!re&&x.push(u(a,M.includes("content"))),ee?"finish":"\
leave"});return x.length===0&&l!==h(w,o,y)&&x.push("the plan's digest isn't as the plan wrote it"),{differences:x,actions:r}}function v({salt:o,rows:l},y,w){return l[y+1]?.includes(S([o,y,"content",w],
22))===!0}function i(o,l){return o==="host"?`the host isn't the approved one (now ${l})`:o==="ignore"?"ignore isn't as approved":`${o} isn't as approved (was ${!l}, is ${l})`}function f({target:o,shown:l,
variables:y},w,E){if(w.includes("name"))return["the plan has another workflow in its place"];const T={target:`the target isn't the approved one (now ${o})`,package:`the package isn't the approved one \
(was ${E}\u2026, is ${l.slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${y.join(", ")||"none"})`};return w.flatMap(c=>T[c]??[])}function u({name:o,target:l,fields:y,
targetVariables:w},E){const c=`differs from the package in ${y.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,x=`its environment variables differ${w.length>0?` (now ${w.join(
", ")})`:""}`,r=E&&y.length>0?c:x,a=`: look at the workflow, and if it is right, deploy it with the deploy action (${l})`,D=`If an earlier attempt imported the package, AI for Process may have changed\
 it on import${(0,W.Tm)()>1?a:""}`;return`${o}: the target has changed since the plan: it is neither as planned nor as in the package, and ${r}. ${D}`}function d({options:o,workflows:l},y){const w=l.map(
(E,T)=>[...j.map(c=>S([y,T,c,E[c]],c==="content"?22:4)),m(E.shown,y,T)]);return[Object.entries(o).map(E=>S([y,...E],4)),...w]}function m(o,l,y){const w=(0,$.createHash)("sha256").update(`${l} ${y}`).digest().
readUIntBE(0,3);return(Number.parseInt(o.slice(0,6),16)^w).toString(16).padStart(6,"0")}function h({options:o,workflows:l},y,w){const E=l.map(T=>z.map(c=>T[c]));return S([y,"seal",o,E,w],43)}function S(o,l){
return(0,$.createHash)("sha256").update(JSON.stringify(o)).digest("base64url").slice(0,l)}}),6224:((q,ie,t)=>{t.d(ie,{Cs:()=>E,cS:()=>x,YR:()=>b});var $=t(7975),W=t(6779),N=t(9630),F=t(2899),z=t(5806),
P=t(1519),j=t(1124),I=t(3436),U=t(2742),R=t(7856);const v=1024*1024;function i(le,O,{name:A,ignore:G}){const s=[le,O].filter(ce=>ce!==void 0),_=s.length===2&&s.some(u),B=[...new Set(s.flatMap(({files:ce})=>[
...ce.keys()]))].sort(),g=new Set(G.lines),C=new I.Ms(G,ce=>g.delete(ce)),H=B.flatMap(ce=>{const[de,ye]=[le?.files.get(ce),O?.files.get(ce)],be=de!==void 0&&ye!==void 0&&de.equals(ye);if(_&&(0,z.dU)(ce)||
be&&g.size===0)return[];const Te=de&&(0,N.TA)(ce,de,C),Oe=be?Te:ye&&(0,N.TA)(ce,ye,C);return be||Te!==void 0&&Te.id===Oe?.id?[]:[{name:ce,from:de,to:ye,base:Te,head:Oe}]}),te=m(H,C),J=ce=>G.lines.length===
0&&te.some(de=>de.name===ce),Q=te.length===0?[]:B.filter(ce=>!J(ce)&&!(0,z.dU)(ce)),se=le===void 0?"added":O===void 0?"removed":void 0;return{name:A,status:se??(te.length>0?"changed":"unchanged"),counts:se?
{added:0,modified:0,removed:0,[se]:1}:(0,j.cz)(te.map(j.xS)),files:te,variablesCompared:!(_&&s.some(d)),secrets:[...new Set(s.flatMap(ce=>[...(0,P.x3)(ce),...f(ce,Q)]))],unusedIgnores:[...g]}}function f({
files:le},O){return O.flatMap(A=>(0,R.Wr)((0,N.TA)(A,le.get(A)??Buffer.of(),new I.Ms(F.K$))))}function u({kind:le,files:O}){return le==="folder"&&![...O.keys()].some(z.dU)}function d({files:le}){return[
...le].some(([O,A])=>(0,z.dU)(O)&&(0,P.DF)(A)?.variables.length!==0)}function m(le,O){const A=le.flatMap(({name:s,base:_,head:B})=>_&&B&&!(0,z.dU)(s)?[{name:s,base:_,head:B}]:[]),G=new Map((0,U.OD)(A,
O).map((s,_)=>[A[_]?.name,s]));return le.map(s=>h(s,G.get(s.name)))}function h({name:le,from:O,to:A,base:G,head:s},_){const B=O===void 0?"added":A===void 0?"removed":"modified",g={name:le,status:B,changes:[],
references:[],matches:[],base:void 0,head:void 0};if((0,z.dU)(le))return{...g,kind:"variables",changes:o(G,s,B)};if(_||B!=="modified"&&(G??s))return{...g,kind:"json",base:G,head:s,..._};const[C,H]=[O&&
S(O),A&&S(A)];return O&&C===void 0||A&&H===void 0?{...g,kind:"binary"}:{...g,kind:"text",text:{base:C,head:H}}}function S(le){return le.length<=v&&!le.includes(0)?(0,N.b6)(le):void 0}function o(le,O,A){
const[G,s]=[le,O].map(J=>J&&(0,P.DF)(Buffer.from((0,I.dj)(J))));if(A==="modified"&&(G===void 0||G.container!==s?.container))return[{kind:"modified",path:[],from:j.RG,to:j.RG}];const _=J=>new Map(J?.variables.
map(({name:Q,content:se})=>[Q,se])),[B,g]=[_(G),_(s)],C=[],H=[...B.keys()].filter(J=>g.has(J)),te=[...g.keys()].filter(J=>B.has(J));H.some((J,Q)=>J!==te[Q])&&C.push({kind:"reordered",path:[],moved:[]});
for(const J of[...new Set([...B.keys(),...g.keys()])].sort()){const Q=[{type:"member",key:J}];B.has(J)?g.has(J)?B.get(J)!==g.get(J)&&C.push({kind:"modified",path:Q,from:j.RG,to:j.RG}):C.push({kind:"re\
moved",path:Q,value:j.RG}):C.push({kind:"added",path:Q,value:j.RG})}return C}var l=t(7279),y=t(8920),w=t(9870);async function E(le,O){const{platform:A,inputs:G}=le,{target:s}=O;if("workflowName"in s)return T(
O,void 0,G.ignore);const _=await(0,W.X7)(le,A,{...G,...s});for(const B of(0,P.x3)(_.package))A.secrets.add(B);return T(O,_,G.ignore)}function T(le,O,A){const{name:G,target:s,package:_,definitions:B,variablesFile:g}=le,
C=O&&c(O.package),H=[C?.env?.bytes,_.files.get(w.Km)];g&&B.env&&V(G,B.env.bytes,H);const[te,J]=[D(C?.env),D(B.env)],Q=te&&J&&new Map([...J,...te]),se=C&&b(C,te,C.env),ce=b(B,B.env&&Q,B.env),de=i(se,ce,
{name:G,ignore:A}),ye=r(de),be=r(i(se,ce,{name:G,ignore:F.K$})),Te=[...H,B.env?.bytes].flatMap(pe=>pe?(0,P.aC)(pe):[]),Oe=(0,N.ol)(b(B),F.K$);return{state:O,changes:{...de,secrets:[...de.secrets,...Te]},
ignored:be.filter(pe=>!ye.includes(pe)),added:M(Q).filter(pe=>!te?.has(pe)),kept:M(J).filter(pe=>te?.has(pe)&&te.get(pe)!==J?.get(pe)),name:G,target:"workflowId"in s?`${s.workflowId} ${s.flowId}`:`new\
 workflow ${s.workflowName}`,package:Oe,variables:M(J),shown:le.sha256??Oe,outcome:de.status==="unchanged"?de.status:"changed",targetVariables:M(te),content:C?(0,N.ol)(b(C),A):"",fields:ye}}function c(le){
try{return(0,y.mu)(le)}catch(O){const A=`The target's package ${(0,l.gJ)(O)}`;throw new l.HR({what:A,advice:"Check the workflow in AI for Process.",topic:"the-package"},{cause:O})}}function x(le,O){return le.
content===O.content&&(0,$.isDeepStrictEqual)(le.targetVariables,O.targetVariables)}function r({files:le}){const O=le.flatMap(({kind:A,name:G,changes:s})=>A==="variables"?[]:s.length===0?[G]:s.map(_=>a(
_)||G));return[...new Set(O)]}function a({kind:le,path:O}){return O.map(G=>G.type==="member"?G.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(le==="reordered"?"[]":"")}function D(le){return le===void 0?
new Map:(0,P.DF)(le.bytes)?.variables.reduce((O,{name:A,content:G})=>O.set(A,G),new Map)}function M(le){return[...le?.keys()??[]].sort()}function b({app:le,flow:O},A,G){const s=M(A).map(B=>[B,""]),_=A?
Buffer.from(JSON.stringify(Object.fromEntries(s))):G?.bytes;return(0,w.jz)("zip",[[w.uq,le.bytes],[w.n7,O.bytes],..._?[[w.Km,_]]:[]])}function V(le,O,A){const G=A.map(H=>H&&(0,P.DF)(H)),s=G.find(H=>H?.
variables.length)??G.find(Boolean),_=ee((0,P.DF)(O),s);if(_===void 0)return;const B=G.indexOf(s)===1?"package":"target",g=`env-variables of ${le} doesn't have the shape of the ${B}'s variables`,C=`Wri\
te it like this, with your names and values: ${me(s)}`;throw new l.HR({what:g,why:_,advice:C,topic:"import-deploy-and-promote"})}function ee(le,O){if(le===void 0)return"it must be a list or an object \
of variables, each with its own name and a value";if(O===void 0)return;if(le.container!==O.container)return le.container==="array"?"it is a list, and must be an object":"it is an object, and must be a\
 list";if(O.variables.length===0)return;const A=new Set(O.variables.flatMap(({keys:s})=>s)),G=O.variables.every(({keys:s})=>s.includes("value"));for(const{name:s,keys:_}of le.variables){const B=_.find(
g=>!A.has(g));if(B!==void 0)return`${s} has "${B}", which no variable there has`;if(G&&!_.includes("value"))return`${s} has no "value"`}}const re={name:"API_URL",key:"API_URL",value:"https://api.examp\
le.com"},fe={string:"",number:0,boolean:!1};function me({container:le,variables:[O]}={container:"array",variables:[]}){const A=le==="array",{keys:G,content:s}=O??{keys:A?["name","value"]:[],content:"{\
}"},_=JSON.parse(s),B=G.map(C=>[C,re[C]??fe[typeof _[C]]??null]),g=G.length===0?re.value:Object.fromEntries(B);return JSON.stringify(A?[g]:{API_URL:g})}}),7833:((q,ie,t)=>{t.d(ie,{A2:()=>R,WZ:()=>i,c2:()=>f,
dJ:()=>j,jb:()=>U,p1:()=>P,sb:()=>z,wZ:()=>I});var $=t(2697),W=t(1124),N=t(7279),F=t(7487);function z(u){return u.filter(d=>d.plan!==void 0)}function P(u){return z(u).filter(({plan:d,action:m,backup:h})=>d.
outcome==="unchanged"&&m!=="finish"&&!h)}function j(u){return u.flatMap(({candidate:{name:d},error:m})=>m?[{name:d,error:m}]:[])}function I({candidate:{target:u},job:d}){return"workflowId"in u?u.workflowId:
d["workflow-id"]}function U(u){const d=u.filter(({plan:m})=>!m).map(({candidate:m})=>m.name);return{workflows:z(u).map(({plan:m})=>m.changes),notCompared:d}}async function R({rows:u,digest:d},{fromList:m}){
const[h]=u,S=U(u);(0,F.n0)({...d&&{changed:(0,W.Hq)(S),...(0,W.xW)(S),"plan-digest":d},...!m&&h&&{...i(h.job),"workflow-id":I(h)},...await(0,$.dF)("promotions",u.map(v))})}function v(u){const{candidate:d,
plan:m,imported:h=!1,deployed:S=!1,backup:o,job:l,error:y}=u;return{name:d.name,"workflow-id":I(u),...m&&{changed:m.outcome==="changed",...m.changes.counts},"package-sha256":d.sha256,imported:h,deployed:S,
"dock-status-id":l["dock-status-id"],...o?.id&&{"backup-artifact-id":o.id,"backup-artifact-name":o.name},error:y&&(0,$.UX)(y)}}function i({"workflow-id":u,"dock-status-id":d,status:m}){return{"workflo\
w-id":u,"dock-status-id":d,status:m}}function f({rows:u,refusal:d,digest:m},{fromList:h,isPlan:S}){const o=j(u),[l]=o;if(l===void 0||!h)return l?.error??d;const y=u.filter(({begun:E})=>!E).map(({candidate:E})=>E.
name),w=[!m&&`${o.length} of ${u.length} targets could not be compared.`,(0,$.As)(o),!m&&!S&&"Nothing was changed.",m&&y.length>0&&`Not started: ${y.join(", ")}.`];return(0,N.h_)(l.error).with({what:w.
filter(Boolean).join(" "),why:"",advice:""})}}),2975:((q,ie,t)=>{t.d(ie,{L5:()=>P,Mu:()=>R,Vs:()=>I,kU:()=>z,yy:()=>U});var $=t(7279),W=t(706);const N=7,F=3e4,z=429;async function P({log:v,signal:i,endsAt:f},u,{
atLeastMs:d=0,untilFree:m=!1}={}){let h=0,S=0,o;for(;;)try{return await u()}catch(l){if(!(l instanceof $.HR&&(l.retryable||m&&l.busy)))throw l;i.throwIfAborted(),o??=performance.now();const y=l.status===
z,w=l.busy||y;S=w?S+1:0,w||h++;const E=h>(l.maxRetries??N)&&performance.now()-o>=d;if(!w&&E)throw j(l,`${h} times in a row`);const T=Math.min(F,1e3*2**((S||h)-1))*(.5+Math.random()/2),c=y&&l.retryAfterMs>
0?l.retryAfterMs:Math.max(l.retryAfterMs,T),x=(0,W.zK)(c);if(performance.now()+c>=f)throw j(l,`and waiting ${x} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeou\
t-minutes.");v.info(`${(0,W.OX)((0,$.$N)(l),1e3)}; retrying in ${x}`),await U(c,i)}}function j(v,i,f=v.advice){return v.with({why:`${v.why}, ${i}`,advice:f,retryable:!1})}function I(v){const i=String(
v),f=/^\d+$/.test(i)?Number(i)*1e3:Date.parse(i)-Date.now();return Math.min(Math.max(f||0,0),2**31-1)}async function U(v,i){let f;const u=new Promise(d=>{f=setTimeout(d,v)});await R(i,u).finally(()=>clearTimeout(
f))}function R(v,i){return new Promise((f,u)=>{const d=()=>u(v.reason);i.then(f,u).finally(()=>v.removeEventListener("abort",d)),v.aborted?d():v.addEventListener("abort",d)})}}),706:((q,ie,t)=>{t.d(ie,
{MW:()=>F,OX:()=>W,TL:()=>N,Xe:()=>z,hS:()=>j,pO:()=>i,v5:()=>U,zD:()=>P,zK:()=>I});var $=t(8132);function W(d,m=300){const h=d.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,$.
Jj)(h,m)}function N(d,m=100){return(0,$.RK)(JSON.stringify((0,$.Jj)(d,m)))}function F(d){return N(d,1e3).replaceAll("\\\\","\\")}function z(d){if(d<1024)return`${d} B`;const m=["KiB","MiB","GiB"];let h=d/
1024;for(;Number(h.toFixed(1))>=1024&&m.length>1;)h/=1024,m.shift();return`${h.toFixed(1)} ${m[0]}`}function P(d){return String(d).replace(/\B(?=(\d{3})+$)/g,",")}function j(d,m){return`${P(d)} ${m}${d===
1?"":"s"}`}function I(d){if(d<9950)return`${(d/1e3).toFixed(1)} s`;const m=Math.round(d/1e3);if(m<60)return`${m} s`;const[h,S]=[Math.floor(m/60),Math.floor(m/3600)];return S>0?`${S} h ${h%60} min`:`${h}\
 min ${m%60} s`}const U="***",R=4,v=8;class i{#t=new Map;#e=new Set;constructor(m=[]){for(const h of m)this.add(h)}add(m,h=S=>!0){const S=new Set([m,...m.split(/[\r\n]/)].map(o=>o.trim()));for(const o of[
...S].filter(h).flatMap(f)){const l=o.slice(0,v);this.#t.set(l,(this.#t.get(l)??new Set).add(o)),this.#e.add(l.length)}}redact=(m,h=300)=>{const S=m.trimStart(),o=Math.min(S.length,h*4);return W(this.
hide(S,()=>{},o)+(o<S.length?"\u2026":""),h)};hide(m,h=o=>{},S=m.length){let[o,l]=["",0];for(let y=0;y<S;y++){const w=this.#n(m,y);w!==""&&(h(w),y>=l&&(o+=m.slice(l,y)+U),l=Math.max(l,y+w.length))}return o+
m.slice(l,S)}#n(m,h){let S="";for(const o of this.#e)for(const l of this.#t.get(m.slice(h,h+o))??[])l.length<=S.length||!m.startsWith(l,h)||(l.length>=R||u(m,h,h+l.length))&&(S=l);return S}}function f(d){
const m=y=>JSON.stringify(y).slice(1,-1),h=Buffer.from(d).toString(),S=encodeURIComponent(h),o=[S,S.replaceAll("%20","+"),S.replace(/%../g,y=>y.toLowerCase())];return[...[d,h].flatMap(y=>[y,m(y),m(m(y))]),
...o,encodeURI(h)]}function u(d,m,h){const S=d.slice(Math.max(0,m-2),m);return!/[\p{L}\p{N}]$/u.test(S)&&!/^[\p{L}\p{N}]/u.test(d.slice(h,h+2))}}),819:((q,ie,t)=>{t.d(ie,{Yz:()=>mt,z3:()=>dt,V4:()=>it,
pq:()=>gt,lm:()=>ut,C1:()=>pt,uH:()=>ht,Pq:()=>lt,z:()=>a,$e:()=>wt});var $=t(857);function W(X){return X==null?"":typeof X=="string"||X instanceof String?X:JSON.stringify(X)}function N(X){return Object.
keys(X).length?{title:X.title,file:X.file,line:X.startLine,endLine:X.endLine,col:X.startColumn,endColumn:X.endColumn}:{}}function F(X,L,e){const n=new j(X,L,e);process.stdout.write(n.toString()+$.EOL)}
function z(X,L=""){F(X,{},L)}const P="::";class j{constructor(L,e,n){L||(L="missing.command"),this.command=L,this.properties=e,this.message=n}toString(){let L=P+this.command;if(this.properties&&Object.
keys(this.properties).length>0){L+=" ";let e=!0;for(const n in this.properties)if(this.properties.hasOwnProperty(n)){const p=this.properties[n];p&&(e?e=!1:L+=",",L+=`${n}=${U(p)}`)}}return L+=`${P}${I(
this.message)}`,L}}function I(X){return W(X).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function U(X){return W(X).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}var R=t(6982),v=t(9896);function i(X,L){const e=process.env[`GITHUB_${X}`];if(!e)throw new Error(`Unable to find environment variable for file command ${X}`);if(!v.existsSync(
e))throw new Error(`Missing file at path: ${e}`);v.appendFileSync(e,`${W(L)}${$.EOL}`,{encoding:"utf8"})}function f(X,L){const e=`ghadelimiter_${R.randomUUID()}`,n=W(L);if(X.includes(e))throw new Error(
`Unexpected input: name should not contain the delimiter "${e}"`);if(n.includes(e))throw new Error(`Unexpected input: value should not contain the delimiter "${e}"`);return`${X}<<${e}${$.EOL}${n}${$.EOL}${e}`}
var u=t(6928),d=t(6671),m=t(2145),h=function(X,L,e,n){function p(k){return k instanceof e?k:new e(function(K){K(k)})}return new(e||(e=Promise))(function(k,K){function Z(Y){try{ne(n.next(Y))}catch(ae){
K(ae)}}function oe(Y){try{ne(n.throw(Y))}catch(ae){K(ae)}}function ne(Y){Y.done?k(Y.value):p(Y.value).then(Z,oe)}ne((n=n.apply(X,L||[])).next())})};class S{static createHttpClient(L=!0,e=10){const n={
allowRetries:L,maxRetries:e};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(S.getRequestToken())],n)}static getRequestToken(){const L=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!L)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return L}static getIDTokenUrl(){const L=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!L)throw new Error("Unable to get\
 ACTIONS_ID_TOKEN_REQUEST_URL env variable");return L}static getCall(L){return h(this,void 0,void 0,function*(){var e;const k=(e=(yield S.createHttpClient().getJson(L).catch(K=>{throw new Error(`Faile\
d to get ID Token. 
 
        Error Code : ${K.statusCode}
 
        Error Message: ${K.message}`)})).result)===null||e===void 0?void 0:e.value;if(!k)throw new Error("Response json body do not have ID Token field");return k})}static getIDToken(L){return h(this,
void 0,void 0,function*(){try{let e=S.getIDTokenUrl();if(L){const p=encodeURIComponent(L);e=`${e}&audience=${p}`}debug(`ID token url is ${e}`);const n=yield S.getCall(e);return setSecret(n),n}catch(e){
throw new Error(`Error message: ${e.message}`)}})}}var o=function(X,L,e,n){function p(k){return k instanceof e?k:new e(function(K){K(k)})}return new(e||(e=Promise))(function(k,K){function Z(Y){try{ne(
n.next(Y))}catch(ae){K(ae)}}function oe(Y){try{ne(n.throw(Y))}catch(ae){K(ae)}}function ne(Y){Y.done?k(Y.value):p(Y.value).then(Z,oe)}ne((n=n.apply(X,L||[])).next())})};const{access:l,appendFile:y,writeFile:w}=v.
promises,E="GITHUB_STEP_SUMMARY",T="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class c{constructor(){this._buffer=""}filePath(){return o(
this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const L=process.env[E];if(!L)throw new Error(`Unable to find environment variable for $${E}. Check if your runtime environment su\
pports job summaries.`);try{yield l(L,v.constants.R_OK|v.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${L}'. Check if the file has correct read/write permissions.`)}return this.
_filePath=L,this._filePath})}wrap(L,e,n={}){const p=Object.entries(n).map(([k,K])=>` ${k}="${K}"`).join("");return e?`<${L}${p}>${e}</${L}>`:`<${L}${p}>`}write(L){return o(this,void 0,void 0,function*(){
const e=!!L?.overwrite,n=yield this.filePath();return yield(e?w:y)(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return o(this,void 0,void 0,function*(){return this.emptyBuffer().write(
{overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(L,e=!1){return this._buffer+=L,e?this.addEOL():this}addEOL(){
return this.addRaw($.EOL)}addCodeBlock(L,e){const n=Object.assign({},e&&{lang:e}),p=this.wrap("pre",this.wrap("code",L),n);return this.addRaw(p).addEOL()}addList(L,e=!1){const n=e?"ol":"ul",p=L.map(K=>this.
wrap("li",K)).join(""),k=this.wrap(n,p);return this.addRaw(k).addEOL()}addTable(L){const e=L.map(p=>{const k=p.map(K=>{if(typeof K=="string")return this.wrap("td",K);const{header:Z,data:oe,colspan:ne,
rowspan:Y}=K,ae=Z?"th":"td",Ae=Object.assign(Object.assign({},ne&&{colspan:ne}),Y&&{rowspan:Y});return this.wrap(ae,oe,Ae)}).join("");return this.wrap("tr",k)}).join(""),n=this.wrap("table",e);return this.
addRaw(n).addEOL()}addDetails(L,e){const n=this.wrap("details",this.wrap("summary",L)+e);return this.addRaw(n).addEOL()}addImage(L,e,n){const{width:p,height:k}=n||{},K=Object.assign(Object.assign({},p&&
{width:p}),k&&{height:k}),Z=this.wrap("img",null,Object.assign({src:L,alt:e},K));return this.addRaw(Z).addEOL()}addHeading(L,e){const n=`h${e}`,p=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1",k=this.
wrap(p,L);return this.addRaw(k).addEOL()}addSeparator(){const L=this.wrap("hr",null);return this.addRaw(L).addEOL()}addBreak(){const L=this.wrap("br",null);return this.addRaw(L).addEOL()}addQuote(L,e){
const n=Object.assign({},e&&{cite:e}),p=this.wrap("blockquote",L,n);return this.addRaw(p).addEOL()}addLink(L,e){const n=this.wrap("a",L,{href:e});return this.addRaw(n).addEOL()}}const x=new c,r=null,a=x;
function D(X){return X.replace(/[\\]/g,"/")}function M(X){return X.replace(/[/]/g,"\\")}function b(X){return X.replace(/[/\\]/g,path.sep)}const V=Ue(import.meta.url)("string_decoder");var ee=t(4434);const re=Ue(
import.meta.url)("child_process");var fe=t(2613),me=function(X,L,e,n){function p(k){return k instanceof e?k:new e(function(K){K(k)})}return new(e||(e=Promise))(function(k,K){function Z(Y){try{ne(n.next(
Y))}catch(ae){K(ae)}}function oe(Y){try{ne(n.throw(Y))}catch(ae){K(ae)}}function ne(Y){Y.done?k(Y.value):p(Y.value).then(Z,oe)}ne((n=n.apply(X,L||[])).next())})};const{chmod:le,copyFile:O,lstat:A,mkdir:G,
open:s,readdir:_,rename:B,rm:g,rmdir:C,stat:H,symlink:te,unlink:J}=v.promises,Q=process.platform==="win32";function se(X){return me(this,void 0,void 0,function*(){const L=yield fs.promises.readlink(X);
return Q&&!L.endsWith("\\")?`${L}\\`:L})}const ce=268435456,de=v.constants.O_RDONLY;function ye(X){return me(this,void 0,void 0,function*(){try{yield H(X)}catch(L){if(L.code==="ENOENT")return!1;throw L}
return!0})}function be(X){return me(this,arguments,void 0,function*(L,e=!1){return(e?yield H(L):yield A(L)).isDirectory()})}function Te(X){if(X=pe(X),!X)throw new Error('isRooted() parameter "p" canno\
t be empty');return Q?X.startsWith("\\")||/^[A-Z]:/i.test(X):X.startsWith("/")}function Oe(X,L){return me(this,void 0,void 0,function*(){let e;try{e=yield H(X)}catch(p){p.code!=="ENOENT"&&console.log(
`Unexpected error attempting to determine if executable file exists '${X}': ${p}`)}if(e&&e.isFile()){if(Q){const p=u.extname(X).toUpperCase();if(L.some(k=>k.toUpperCase()===p))return X}else if(Ie(e))return X}
const n=X;for(const p of L){X=n+p,e=void 0;try{e=yield H(X)}catch(k){k.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${X}': ${k}`)}if(e&&e.isFile()){
if(Q){try{const k=u.dirname(X),K=u.basename(X).toUpperCase();for(const Z of yield _(k))if(K===Z.toUpperCase()){X=u.join(k,Z);break}}catch(k){console.log(`Unexpected error attempting to determine the a\
ctual case of the file '${X}': ${k}`)}return X}else if(Ie(e))return X}}return""})}function pe(X){return X=X||"",Q?(X=X.replace(/\//g,"\\"),X.replace(/\\\\+/g,"\\")):X.replace(/\/\/+/g,"/")}function Ie(X){
return(X.mode&1)>0||(X.mode&8)>0&&process.getgid!==void 0&&X.gid===process.getgid()||(X.mode&64)>0&&process.getuid!==void 0&&X.uid===process.getuid()}function we(){var X;return(X=process.env.COMSPEC)!==
null&&X!==void 0?X:"cmd.exe"}var Ee=function(X,L,e,n){function p(k){return k instanceof e?k:new e(function(K){K(k)})}return new(e||(e=Promise))(function(k,K){function Z(Y){try{ne(n.next(Y))}catch(ae){
K(ae)}}function oe(Y){try{ne(n.throw(Y))}catch(ae){K(ae)}}function ne(Y){Y.done?k(Y.value):p(Y.value).then(Z,oe)}ne((n=n.apply(X,L||[])).next())})};function ke(X,L){return Ee(this,arguments,void 0,function*(e,n,p={}){
const{force:k,recursive:K,copySourceDirectory:Z}=Xe(p),oe=(yield ioUtil.exists(n))?yield ioUtil.stat(n):null;if(oe&&oe.isFile()&&!k)return;const ne=oe&&oe.isDirectory()&&Z?path.join(n,path.basename(e)):
n;if(!(yield ioUtil.exists(e)))throw new Error(`no such file or directory: ${e}`);if((yield ioUtil.stat(e)).isDirectory())if(K)yield ue(e,ne,0,k);else throw new Error(`Failed to copy. ${e} is a direct\
ory, but tried to copy without recursive flag.`);else{if(path.relative(e,ne)==="")throw new Error(`'${ne}' and '${e}' are the same file`);yield ve(e,ne,k)}})}function We(X,L){return Ee(this,arguments,
void 0,function*(e,n,p={}){if(yield ioUtil.exists(n)){let k=!0;if((yield ioUtil.isDirectory(n))&&(n=path.join(n,path.basename(e)),k=yield ioUtil.exists(n)),k)if(p.force==null||p.force)yield Be(n);else
throw new Error("Destination already exists")}yield Fe(path.dirname(n)),yield ioUtil.rename(e,n)})}function Be(X){return Ee(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(X))throw new Error(
'File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(X,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(L){throw new Error(`File was unable to be removed ${L}`)}})}
function Fe(X){return Ee(this,void 0,void 0,function*(){ok(X,"a path argument must be provided"),yield ioUtil.mkdir(X,{recursive:!0})})}function Ze(X,L){return Ee(this,void 0,void 0,function*(){if(!X)
throw new Error("parameter 'tool' is required");if(L){const n=yield Ze(X,!1);if(!n)throw Q?new Error(`Unable to locate executable file: ${X}. Please verify either the file path exists or the file can \
be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${X}. Please v\
erify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return n}const e=yield Qe(
X);return e&&e.length>0?e[0]:""})}function Qe(X){return Ee(this,void 0,void 0,function*(){if(!X)throw new Error("parameter 'tool' is required");const L=[];if(Q&&process.env.PATHEXT)for(const p of process.
env.PATHEXT.split(u.delimiter))p&&L.push(p);if(Te(X)){const p=yield Oe(X,L);return p?[p]:[]}if(X.includes(u.sep))return[];const e=[];if(process.env.PATH)for(const p of process.env.PATH.split(u.delimiter))
p&&e.push(p);const n=[];for(const p of e){const k=yield Oe(u.join(p,X),L);k&&n.push(k)}return n})}function Xe(X){const L=X.force==null?!0:X.force,e=!!X.recursive,n=X.copySourceDirectory==null?!0:!!X.copySourceDirectory;
return{force:L,recursive:e,copySourceDirectory:n}}function ue(X,L,e,n){return Ee(this,void 0,void 0,function*(){if(e>=255)return;e++,yield Fe(L);const p=yield ioUtil.readdir(X);for(const k of p){const K=`${X}\
/${k}`,Z=`${L}/${k}`;(yield ioUtil.lstat(K)).isDirectory()?yield ue(K,Z,e,n):yield ve(K,Z,n)}yield ioUtil.chmod(L,(yield ioUtil.stat(X)).mode)})}function ve(X,L,e){return Ee(this,void 0,void 0,function*(){
if((yield ioUtil.lstat(X)).isSymbolicLink()){try{yield ioUtil.lstat(L),yield ioUtil.unlink(L)}catch(p){p.code==="EPERM"&&(yield ioUtil.chmod(L,"0666"),yield ioUtil.unlink(L))}const n=yield ioUtil.readlink(
X);yield ioUtil.symlink(n,L,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(L))||e)&&(yield ioUtil.copyFile(X,L))})}const ge=Ue(import.meta.url)("timers");var xe=function(X,L,e,n){function p(k){
return k instanceof e?k:new e(function(K){K(k)})}return new(e||(e=Promise))(function(k,K){function Z(Y){try{ne(n.next(Y))}catch(ae){K(ae)}}function oe(Y){try{ne(n.throw(Y))}catch(ae){K(ae)}}function ne(Y){
Y.done?k(Y.value):p(Y.value).then(Z,oe)}ne((n=n.apply(X,L||[])).next())})};const _e=process.platform==="win32";class $e extends ee.EventEmitter{constructor(L,e,n){if(super(),!L)throw new Error("Parame\
ter 'toolPath' cannot be null or empty.");this.toolPath=L,this.args=e||[],this.options=n||{}}_debug(L){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(L)}_getCommandString(L,e){
const n=this._getSpawnFileName(),p=this._getSpawnArgs(L);let k=e?"":"[command]";if(_e)if(this._isCmdFile()){k+=n;for(const K of p)k+=` ${K}`}else if(L.windowsVerbatimArguments){k+=`"${n}"`;for(const K of p)
k+=` ${K}`}else{k+=this._windowsQuoteCmdArg(n);for(const K of p)k+=` ${this._windowsQuoteCmdArg(K)}`}else{k+=n;for(const K of p)k+=` ${K}`}return k}_processLineBuffer(L,e,n){try{let p=e+L.toString(),k=p.
indexOf($.EOL);for(;k>-1;){const K=p.substring(0,k);n(K),p=p.substring(k+$.EOL.length),k=p.indexOf($.EOL)}return p}catch(p){return this._debug(`error processing line. Failed with error ${p}`),""}}_getSpawnFileName(){
return _e&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(L){if(_e&&this._isCmdFile()){let e=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const n of this.args)
e+=" ",e+=L.windowsVerbatimArguments?n:this._windowsQuoteCmdArg(n);return e+='"',[e]}return this.args}_endsWith(L,e){return L.endsWith(e)}_isCmdFile(){const L=this.toolPath.toUpperCase();return this._endsWith(
L,".CMD")||this._endsWith(L,".BAT")}_windowsQuoteCmdArg(L){if(!this._isCmdFile())return this._uvQuoteCmdArg(L);if(!L)return'""';const e=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",",
"`","~","|","<",">",'"'];let n=!1;for(const K of L)if(e.some(Z=>Z===K)){n=!0;break}if(!n)return L;let p='"',k=!0;for(let K=L.length;K>0;K--)p+=L[K-1],k&&L[K-1]==="\\"?p+="\\":L[K-1]==='"'?(k=!0,p+='"'):
k=!1;return p+='"',p.split("").reverse().join("")}_uvQuoteCmdArg(L){if(!L)return'""';if(!L.includes(" ")&&!L.includes("	")&&!L.includes('"'))return L;if(!L.includes('"')&&!L.includes("\\"))return`"${L}\
"`;let e='"',n=!0;for(let p=L.length;p>0;p--)e+=L[p-1],n&&L[p-1]==="\\"?e+="\\":L[p-1]==='"'?(n=!0,e+="\\"):n=!1;return e+='"',e.split("").reverse().join("")}_cloneExecOptions(L){L=L||{};const e={cwd:L.
cwd||process.cwd(),env:L.env||process.env,silent:L.silent||!1,windowsVerbatimArguments:L.windowsVerbatimArguments||!1,failOnStdErr:L.failOnStdErr||!1,ignoreReturnCode:L.ignoreReturnCode||!1,delay:L.delay||
1e4};return e.outStream=L.outStream||process.stdout,e.errStream=L.errStream||process.stderr,e}_getSpawnOptions(L,e){L=L||{};const n={};return n.cwd=L.cwd,n.env=L.env,n.windowsVerbatimArguments=L.windowsVerbatimArguments||
this._isCmdFile(),L.windowsVerbatimArguments&&(n.argv0=`"${e}"`),n}exec(){return xe(this,void 0,void 0,function*(){return!Te(this.toolPath)&&(this.toolPath.includes("/")||_e&&this.toolPath.includes("\\"))&&
(this.toolPath=u.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Ze(this.toolPath,!0),new Promise((L,e)=>xe(this,void 0,void 0,function*(){this._debug(`exec t\
ool: ${this.toolPath}`),this._debug("arguments:");for(const ne of this.args)this._debug(`   ${ne}`);const n=this._cloneExecOptions(this.options);!n.silent&&n.outStream&&n.outStream.write(this._getCommandString(
n)+$.EOL);const p=new Me(n,this.toolPath);if(p.on("debug",ne=>{this._debug(ne)}),this.options.cwd&&!(yield ye(this.options.cwd)))return e(new Error(`The cwd: ${this.options.cwd} does not exist!`));const k=this.
_getSpawnFileName(),K=re.spawn(k,this._getSpawnArgs(n),this._getSpawnOptions(this.options,k));let Z="";K.stdout&&K.stdout.on("data",ne=>{this.options.listeners&&this.options.listeners.stdout&&this.options.
listeners.stdout(ne),!n.silent&&n.outStream&&n.outStream.write(ne),Z=this._processLineBuffer(ne,Z,Y=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(Y)})});let oe="";
if(K.stderr&&K.stderr.on("data",ne=>{p.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(ne),!n.silent&&n.errStream&&n.outStream&&(n.failOnStdErr?n.
errStream:n.outStream).write(ne),oe=this._processLineBuffer(ne,oe,Y=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(Y)})}),K.on("error",ne=>{p.processError=ne.
message,p.processExited=!0,p.processClosed=!0,p.CheckComplete()}),K.on("exit",ne=>{p.processExitCode=ne,p.processExited=!0,this._debug(`Exit code ${ne} received from tool '${this.toolPath}'`),p.CheckComplete()}),
K.on("close",ne=>{p.processExitCode=ne,p.processExited=!0,p.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),p.CheckComplete()}),p.on("done",(ne,Y)=>{Z.length>0&&this.
emit("stdline",Z),oe.length>0&&this.emit("errline",oe),K.removeAllListeners(),ne?e(ne):L(Y)}),this.options.input){if(!K.stdin)throw new Error("child process missing stdin");K.stdin.end(this.options.input)}}))})}}
function Re(X){const L=[];let e=!1,n=!1,p="";function k(K){n&&K!=='"'&&(p+="\\"),p+=K,n=!1}for(let K=0;K<X.length;K++){const Z=X.charAt(K);if(Z==='"'){n?k(Z):e=!e;continue}if(Z==="\\"&&n){k(Z);continue}
if(Z==="\\"&&e){n=!0;continue}if(Z===" "&&!e){p.length>0&&(L.push(p),p="");continue}k(Z)}return p.length>0&&L.push(p.trim()),L}class Me extends ee.EventEmitter{constructor(L,e){if(super(),this.processClosed=
!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!e)throw new Error("toolPath must not be empty");this.options=L,
this.toolPath=e,L.delay&&(this.delay=L.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,ge.setTimeout)(Me.HandleTimeout,this.delay,this)))}_debug(L){
this.emit("debug",L)}_setResult(){let L;this.processExited&&(this.processError?L=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process \
failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?L=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.
processStderr&&this.options.failOnStdErr&&(L=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),
this.timeout=null),this.done=!0,this.emit("done",L,this.processExitCode)}static HandleTimeout(L){if(!L.done){if(!L.processClosed&&L.processExited){const e=`The STDIO streams did not close within ${L.delay/
1e3} seconds of the exit event from process '${L.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;L._debug(e)}L._setResult()}}}var he=function(X,L,e,n){
function p(k){return k instanceof e?k:new e(function(K){K(k)})}return new(e||(e=Promise))(function(k,K){function Z(Y){try{ne(n.next(Y))}catch(ae){K(ae)}}function oe(Y){try{ne(n.throw(Y))}catch(ae){K(ae)}}
function ne(Y){Y.done?k(Y.value):p(Y.value).then(Z,oe)}ne((n=n.apply(X,L||[])).next())})};function Se(X,L,e){return he(this,void 0,void 0,function*(){const n=tr.argStringToArray(X);if(n.length===0)throw new Error(
"Parameter 'commandLine' cannot be null or empty.");const p=n[0];return L=n.slice(1).concat(L||[]),new tr.ToolRunner(p,L,e).exec()})}function Pe(X,L,e){return he(this,void 0,void 0,function*(){var n,p;
let k="",K="";const Z=new StringDecoder("utf8"),oe=new StringDecoder("utf8"),ne=(n=e?.listeners)===null||n===void 0?void 0:n.stdout,Y=(p=e?.listeners)===null||p===void 0?void 0:p.stderr,ae=Je=>{K+=oe.
write(Je),Y&&Y(Je)},Ae=Je=>{k+=Z.write(Je),ne&&ne(Je)},Ce=Object.assign(Object.assign({},e?.listeners),{stdout:Ae,stderr:ae}),Ne=yield Se(X,L,Object.assign(Object.assign({},e),{listeners:Ce}));return k+=
Z.end(),K+=oe.end(),{exitCode:Ne,stdout:k,stderr:K}})}var De=function(X,L,e,n){function p(k){return k instanceof e?k:new e(function(K){K(k)})}return new(e||(e=Promise))(function(k,K){function Z(Y){try{
ne(n.next(Y))}catch(ae){K(ae)}}function oe(Y){try{ne(n.throw(Y))}catch(ae){K(ae)}}function ne(Y){Y.done?k(Y.value):p(Y.value).then(Z,oe)}ne((n=n.apply(X,L||[])).next())})};const Le=()=>De(void 0,void 0,
void 0,function*(){const{stdout:X}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:L}=yield exec.getExecOutput('\
powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:L.trim(),version:X.trim()}}),je=()=>De(void 0,void 0,void 0,function*(){var X,L,e,n;const{
stdout:p}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),k=(L=(X=p.match(/ProductVersion:\s*(.+)/))===null||X===void 0?void 0:X[1])!==null&&L!==void 0?L:"";return{name:(n=(e=p.match(/ProductName:\s*(.+)/))===
null||e===void 0?void 0:e[1])!==null&&n!==void 0?n:"",version:k}}),Ke=()=>De(void 0,void 0,void 0,function*(){const{stdout:X}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[L,e]=X.
trim().split(`
`);return{name:L,version:e}}),He=$.platform(),Ye=$.arch(),tt=He==="win32",qe=He==="darwin",rt=He==="linux";function at(){return De(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield tt?Le():qe?je():Ke()),{platform:He,arch:Ye,isWindows:tt,isMacOS:qe,isLinux:rt})})}var st=function(X,L,e,n){function p(k){return k instanceof e?k:new e(function(K){K(k)})}return new(e||(e=Promise))(
function(k,K){function Z(Y){try{ne(n.next(Y))}catch(ae){K(ae)}}function oe(Y){try{ne(n.throw(Y))}catch(ae){K(ae)}}function ne(Y){Y.done?k(Y.value):p(Y.value).then(Z,oe)}ne((n=n.apply(X,L||[])).next())})},
ct;(function(X){X[X.Success=0]="Success",X[X.Failure=1]="Failure"})(ct||(ct={}));function vt(X,L){const e=toCommandValue(L);if(process.env[X]=e,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",
prepareKeyValueMessage(X,L));issueCommand("set-env",{name:X},e)}function lt(X){F("add-mask",{},X)}function _t(X){process.env.GITHUB_PATH||""?issueFileCommand("PATH",X):issueCommand("add-path",{},X),process.
env.PATH=`${X}${path.delimiter}${process.env.PATH}`}function it(X,L){const e=process.env[`INPUT_${X.replace(/ /g,"_").toUpperCase()}`]||"";if(L&&L.required&&!e)throw new Error(`Input required and not \
supplied: ${X}`);return L&&L.trimWhitespace===!1?e:e.trim()}function Ot(X,L){const e=it(X,L).split(`
`).filter(n=>n!=="");return L&&L.trimWhitespace===!1?e:e.map(n=>n.trim())}function xt(X,L){const e=["true","True","TRUE"],n=["false","False","FALSE"],p=it(X,L);if(e.includes(p))return!0;if(n.includes(
p))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${X}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function ht(X,L){if(process.env.GITHUB_OUTPUT||"")return i("OUTPUT",f(X,L));process.stdout.write($.EOL),F("set-output",{name:X},
W(L))}function St(X){issue("echo",X?"on":"off")}function pt(X){process.exitCode=ct.Failure,dt(X)}function ft(){return process.env.RUNNER_DEBUG==="1"}function mt(X){F("debug",{},X)}function dt(X,L={}){
F("error",N(L),X instanceof Error?X.toString():X)}function wt(X,L={}){F("warning",N(L),X instanceof Error?X.toString():X)}function ut(X,L={}){F("notice",N(L),X instanceof Error?X.toString():X)}function gt(X){
process.stdout.write(X+$.EOL)}function yt(X){issue("group",X)}function Et(){issue("endgroup")}function $t(X,L){return st(this,void 0,void 0,function*(){yt(X);let e;try{e=yield L()}finally{Et()}return e})}
function Mt(X,L){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(X,L));issueCommand("save-state",{name:X},toCommandValue(L))}function At(X){return process.env[`S\
TATE_${X}`]||""}function Tt(X){return st(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(X)})}}),2145:((q,ie,t)=>{t.d(ie,{tZ:()=>N});var $=function(z,P,j,I){function U(R){return R instanceof
j?R:new j(function(v){v(R)})}return new(j||(j=Promise))(function(R,v){function i(d){try{u(I.next(d))}catch(m){v(m)}}function f(d){try{u(I.throw(d))}catch(m){v(m)}}function u(d){d.done?R(d.value):U(d.value).
then(i,f)}u((I=I.apply(z,P||[])).next())})};class W{constructor(P,j){this.username=P,this.password=j}prepareRequest(P){if(!P.headers)throw Error("The request has no headers");P.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return $(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class N{constructor(P){this.token=P}prepareRequest(P){if(!P.headers)throw Error("The request has no headers");P.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return $(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class F{constructor(P){this.token=P}prepareRequest(P){if(!P.headers)throw Error("The request has no headers");P.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return $(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((q,ie,t)=>{t.d(ie,{Qq:()=>E,Hv:()=>v});var $=t(8611),W=t.t($,2),N=t(5692),F=t.t(N,2),z=t(9783),P=t(770),j=c=>{var x={};return t.d(x,c),x},I=c=>(()=>c);const U=j({ProxyAgent:()=>Nt.ProxyAgent});var R=function(c,x,r,a){
function D(M){return M instanceof r?M:new r(function(b){b(M)})}return new(r||(r=Promise))(function(M,b){function V(fe){try{re(a.next(fe))}catch(me){b(me)}}function ee(fe){try{re(a.throw(fe))}catch(me){
b(me)}}function re(fe){fe.done?M(fe.value):D(fe.value).then(V,ee)}re((a=a.apply(c,x||[])).next())})},v;(function(c){c[c.OK=200]="OK",c[c.MultipleChoices=300]="MultipleChoices",c[c.MovedPermanently=301]=
"MovedPermanently",c[c.ResourceMoved=302]="ResourceMoved",c[c.SeeOther=303]="SeeOther",c[c.NotModified=304]="NotModified",c[c.UseProxy=305]="UseProxy",c[c.SwitchProxy=306]="SwitchProxy",c[c.TemporaryRedirect=
307]="TemporaryRedirect",c[c.PermanentRedirect=308]="PermanentRedirect",c[c.BadRequest=400]="BadRequest",c[c.Unauthorized=401]="Unauthorized",c[c.PaymentRequired=402]="PaymentRequired",c[c.Forbidden=403]=
"Forbidden",c[c.NotFound=404]="NotFound",c[c.MethodNotAllowed=405]="MethodNotAllowed",c[c.NotAcceptable=406]="NotAcceptable",c[c.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",c[c.RequestTimeout=
408]="RequestTimeout",c[c.Conflict=409]="Conflict",c[c.Gone=410]="Gone",c[c.TooManyRequests=429]="TooManyRequests",c[c.InternalServerError=500]="InternalServerError",c[c.NotImplemented=501]="NotImplem\
ented",c[c.BadGateway=502]="BadGateway",c[c.ServiceUnavailable=503]="ServiceUnavailable",c[c.GatewayTimeout=504]="GatewayTimeout"})(v||(v={}));var i;(function(c){c.Accept="accept",c.ContentType="conte\
nt-type"})(i||(i={}));var f;(function(c){c.ApplicationJson="application/json"})(f||(f={}));function u(c){const x=pm.getProxyUrl(new URL(c));return x?x.href:""}const d=[v.MovedPermanently,v.ResourceMoved,
v.SeeOther,v.TemporaryRedirect,v.PermanentRedirect],m=[v.BadGateway,v.ServiceUnavailable,v.GatewayTimeout],h=["OPTIONS","GET","DELETE","HEAD"],S=10,o=5;class l extends Error{constructor(x,r){super(x),
this.name="HttpClientError",this.statusCode=r,Object.setPrototypeOf(this,l.prototype)}}class y{constructor(x){this.message=x}readBody(){return R(this,void 0,void 0,function*(){return new Promise(x=>R(
this,void 0,void 0,function*(){let r=Buffer.alloc(0);this.message.on("data",a=>{r=Buffer.concat([r,a])}),this.message.on("end",()=>{x(r.toString())})}))})}readBodyBuffer(){return R(this,void 0,void 0,
function*(){return new Promise(x=>R(this,void 0,void 0,function*(){const r=[];this.message.on("data",a=>{r.push(a)}),this.message.on("end",()=>{x(Buffer.concat(r))})}))})}}function w(c){return new URL(
c).protocol==="https:"}class E{constructor(x,r,a){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(x),this.handlers=r||[],this.requestOptions=a,a&&(a.ignoreSslError!=null&&(this._ignoreSslError=a.ignoreSslError),this._socketTimeout=
a.socketTimeout,a.allowRedirects!=null&&(this._allowRedirects=a.allowRedirects),a.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=a.allowRedirectDowngrade),a.maxRedirects!=null&&(this._maxRedirects=
Math.max(a.maxRedirects,0)),a.keepAlive!=null&&(this._keepAlive=a.keepAlive),a.allowRetries!=null&&(this._allowRetries=a.allowRetries),a.maxRetries!=null&&(this._maxRetries=a.maxRetries))}options(x,r){
return R(this,void 0,void 0,function*(){return this.request("OPTIONS",x,null,r||{})})}get(x,r){return R(this,void 0,void 0,function*(){return this.request("GET",x,null,r||{})})}del(x,r){return R(this,
void 0,void 0,function*(){return this.request("DELETE",x,null,r||{})})}post(x,r,a){return R(this,void 0,void 0,function*(){return this.request("POST",x,r,a||{})})}patch(x,r,a){return R(this,void 0,void 0,
function*(){return this.request("PATCH",x,r,a||{})})}put(x,r,a){return R(this,void 0,void 0,function*(){return this.request("PUT",x,r,a||{})})}head(x,r){return R(this,void 0,void 0,function*(){return this.
request("HEAD",x,null,r||{})})}sendStream(x,r,a,D){return R(this,void 0,void 0,function*(){return this.request(x,r,a,D)})}getJson(x){return R(this,arguments,void 0,function*(r,a={}){a[i.Accept]=this._getExistingOrDefaultHeader(
a,i.Accept,f.ApplicationJson);const D=yield this.get(r,a);return this._processResponse(D,this.requestOptions)})}postJson(x,r){return R(this,arguments,void 0,function*(a,D,M={}){const b=JSON.stringify(
D,null,2);M[i.Accept]=this._getExistingOrDefaultHeader(M,i.Accept,f.ApplicationJson),M[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(M,f.ApplicationJson);const V=yield this.post(a,b,M);return this.
_processResponse(V,this.requestOptions)})}putJson(x,r){return R(this,arguments,void 0,function*(a,D,M={}){const b=JSON.stringify(D,null,2);M[i.Accept]=this._getExistingOrDefaultHeader(M,i.Accept,f.ApplicationJson),
M[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(M,f.ApplicationJson);const V=yield this.put(a,b,M);return this._processResponse(V,this.requestOptions)})}patchJson(x,r){return R(this,arguments,
void 0,function*(a,D,M={}){const b=JSON.stringify(D,null,2);M[i.Accept]=this._getExistingOrDefaultHeader(M,i.Accept,f.ApplicationJson),M[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(M,f.
ApplicationJson);const V=yield this.patch(a,b,M);return this._processResponse(V,this.requestOptions)})}request(x,r,a,D){return R(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const M=new URL(r);let b=this._prepareRequest(x,M,D);const V=this._allowRetries&&h.includes(x)?this._maxRetries+1:1;let ee=0,re;do{if(re=yield this.requestRaw(b,a),re&&re.
message&&re.message.statusCode===v.Unauthorized){let me;for(const le of this.handlers)if(le.canHandleAuthentication(re)){me=le;break}return me?me.handleAuthentication(this,b,a):re}let fe=this._maxRedirects;
for(;re.message.statusCode&&d.includes(re.message.statusCode)&&this._allowRedirects&&fe>0;){const me=re.message.headers.location;if(!me)break;const le=new URL(me);if(M.protocol==="https:"&&M.protocol!==
le.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield re.readBody(),le.hostname!==M.hostname)for(const O in D)O.toLowerCase()==="authorization"&&delete D[O];b=this._prepareRequest(x,le,D),re=yield this.requestRaw(
b,a),fe--}if(!re.message.statusCode||!m.includes(re.message.statusCode))return re;ee+=1,ee<V&&(yield re.readBody(),yield this._performExponentialBackoff(ee))}while(ee<V);return re})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(x,r){return R(this,void 0,void 0,function*(){return new Promise((a,D)=>{function M(b,V){b?D(b):V?a(V):D(new Error("Unknown error"))}this.requestRawWithCallback(
x,r,M)})})}requestRawWithCallback(x,r,a){typeof r=="string"&&(x.options.headers||(x.options.headers={}),x.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let D=!1;function M(ee,re){D||(D=
!0,a(ee,re))}const b=x.httpModule.request(x.options,ee=>{const re=new y(ee);M(void 0,re)});let V;b.on("socket",ee=>{V=ee}),b.setTimeout(this._socketTimeout||3*6e4,()=>{V&&V.end(),M(new Error(`Request \
timeout: ${x.options.path}`))}),b.on("error",function(ee){M(ee)}),r&&typeof r=="string"&&b.write(r,"utf8"),r&&typeof r!="string"?(r.on("close",function(){b.end()}),r.pipe(b)):b.end()}getAgent(x){const r=new URL(
x);return this._getAgent(r)}getAgentDispatcher(x){const r=new URL(x),a=z.s(r);if(a&&a.hostname)return this._getProxyAgentDispatcher(r,a)}_prepareRequest(x,r,a){const D={};D.parsedUrl=r;const M=D.parsedUrl.
protocol==="https:";D.httpModule=M?F:W;const b=M?443:80;if(D.options={},D.options.host=D.parsedUrl.hostname,D.options.port=D.parsedUrl.port?parseInt(D.parsedUrl.port):b,D.options.path=(D.parsedUrl.pathname||
"")+(D.parsedUrl.search||""),D.options.method=x,D.options.headers=this._mergeHeaders(a),this.userAgent!=null&&(D.options.headers["user-agent"]=this.userAgent),D.options.agent=this._getAgent(D.parsedUrl),
this.handlers)for(const V of this.handlers)V.prepareRequest(D.options);return D}_mergeHeaders(x){return this.requestOptions&&this.requestOptions.headers?Object.assign({},T(this.requestOptions.headers),
T(x||{})):T(x||{})}_getExistingOrDefaultHeader(x,r,a){let D;if(this.requestOptions&&this.requestOptions.headers){const b=T(this.requestOptions.headers)[r];b&&(D=typeof b=="number"?b.toString():b)}const M=x[r];
return M!==void 0?typeof M=="number"?M.toString():M:D!==void 0?D:a}_getExistingOrDefaultContentTypeHeader(x,r){let a;if(this.requestOptions&&this.requestOptions.headers){const M=T(this.requestOptions.
headers)[i.ContentType];M&&(typeof M=="number"?a=String(M):Array.isArray(M)?a=M.join(", "):a=M)}const D=x[i.ContentType];return D!==void 0?typeof D=="number"?String(D):Array.isArray(D)?D.join(", "):D:
a!==void 0?a:r}_getAgent(x){let r;const a=z.s(x),D=a&&a.hostname;if(this._keepAlive&&D&&(r=this._proxyAgent),D||(r=this._agent),r)return r;const M=x.protocol==="https:";let b=100;if(this.requestOptions&&
(b=this.requestOptions.maxSockets||$.globalAgent.maxSockets),a&&a.hostname){const V={maxSockets:b,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(a.username||a.password)&&{proxyAuth:`${a.
username}:${a.password}`}),{host:a.hostname,port:a.port})};let ee;const re=a.protocol==="https:";M?ee=re?P.httpsOverHttps:P.httpsOverHttp:ee=re?P.httpOverHttps:P.httpOverHttp,r=ee(V),this._proxyAgent=
r}if(!r){const V={keepAlive:this._keepAlive,maxSockets:b};r=M?new N.Agent(V):new $.Agent(V),this._agent=r}return M&&this._ignoreSslError&&(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),
r}_getProxyAgentDispatcher(x,r){let a;if(this._keepAlive&&(a=this._proxyAgentDispatcher),a)return a;const D=x.protocol==="https:";return a=new U.ProxyAgent(Object.assign({uri:r.href,pipelining:this._keepAlive?
1:0},(r.username||r.password)&&{token:`Basic ${Buffer.from(`${r.username}:${r.password}`).toString("base64")}`})),this._proxyAgentDispatcher=a,D&&this._ignoreSslError&&(a.options=Object.assign(a.options.
requestTls||{},{rejectUnauthorized:!1})),a}_getUserAgentWithOrchestrationId(x){const r=x||"actions/http-client",a=process.env.ACTIONS_ORCHESTRATION_ID;if(a){const D=a.replace(/[^a-z0-9_.-]/gi,"_");return`${r}\
 actions_orchestration_id/${D}`}return r}_performExponentialBackoff(x){return R(this,void 0,void 0,function*(){x=Math.min(S,x);const r=o*Math.pow(2,x);return new Promise(a=>setTimeout(()=>a(),r))})}_processResponse(x,r){
return R(this,void 0,void 0,function*(){return new Promise((a,D)=>R(this,void 0,void 0,function*(){const M=x.message.statusCode||0,b={statusCode:M,result:null,headers:{}};M===v.NotFound&&a(b);function V(fe,me){
if(typeof me=="string"){const le=new Date(me);if(!isNaN(le.valueOf()))return le}return me}let ee,re;try{re=yield x.readBody(),re&&re.length>0&&(r&&r.deserializeDates?ee=JSON.parse(re,V):ee=JSON.parse(
re),b.result=ee),b.headers=x.message.headers}catch{}if(M>299){let fe;ee&&ee.message?fe=ee.message:re&&re.length>0?fe=re:fe=`Failed request: (${M})`;const me=new l(fe,M);me.result=b.result,D(me)}else a(
b)}))})}}const T=c=>Object.keys(c).reduce((x,r)=>(x[r.toLowerCase()]=c[r],x),{})}),9783:((q,ie,t)=>{t.d(ie,{H:()=>W,s:()=>$});function $(z){const P=z.protocol==="https:";if(W(z))return;const j=P?process.
env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(j)try{return new F(j)}catch{if(!j.startsWith("http://")&&!j.startsWith("https://"))return new F(`http://${j}`)}else
return}function W(z){if(!z.hostname)return!1;const P=z.hostname;if(N(P))return!0;const j=process.env.no_proxy||process.env.NO_PROXY||"";if(!j)return!1;let I;z.port?I=Number(z.port):z.protocol==="http:"?
I=80:z.protocol==="https:"&&(I=443);const U=[z.hostname.toUpperCase()];typeof I=="number"&&U.push(`${U[0]}:${I}`);for(const R of j.split(",").map(v=>v.trim().toUpperCase()).filter(v=>v))if(R==="*"||U.
some(v=>v===R||v.endsWith(`.${R}`)||R.startsWith(".")&&v.endsWith(`${R}`)))return!0;return!1}function N(z){const P=z.toLowerCase();return P==="localhost"||P.startsWith("127.")||P.startsWith("[::1]")||
P.startsWith("[0:0:0:0:0:0:0:1]")}class F extends URL{constructor(P,j){super(P,j),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((q,ie,t)=>{t.d(ie,{E:()=>F});class ${diff(P,j,I={}){let U;typeof I=="function"?(U=I,I={}):"callback"in I&&(U=I.callback);
const R=this.castInput(P,I),v=this.castInput(j,I),i=this.removeEmpty(this.tokenize(R,I)),f=this.removeEmpty(this.tokenize(v,I));return this.diffWithOptionsObj(i,f,I,U)}diffWithOptionsObj(P,j,I,U){var R;
const v=E=>{if(E=this.postProcess(E,I),U){setTimeout(function(){U(E)},0);return}else return E},i=j.length,f=P.length;let u=1,d=i+f;I.maxEditLength!=null&&(d=Math.min(d,I.maxEditLength));const m=(R=I.timeout)!==
null&&R!==void 0?R:1/0,h=Date.now()+m,S=[{oldPos:-1,lastComponent:void 0}];let o=this.extractCommon(S[0],j,P,0,I);if(S[0].oldPos+1>=f&&o+1>=i)return v(this.buildValues(S[0].lastComponent,j,P));let l=-1/0,
y=1/0;const w=()=>{for(let E=Math.max(l,-u);E<=Math.min(y,u);E+=2){let T;const c=S[E-1],x=S[E+1];c&&(S[E-1]=void 0);let r=!1;if(x){const D=x.oldPos-E;r=x&&0<=D&&D<i}const a=c&&c.oldPos+1<f;if(!r&&!a){
S[E]=void 0;continue}if(!a||r&&c.oldPos<x.oldPos?T=this.addToPath(x,!0,!1,0,I):T=this.addToPath(c,!1,!0,1,I),o=this.extractCommon(T,j,P,E,I),T.oldPos+1>=f&&o+1>=i)return v(this.buildValues(T.lastComponent,
j,P))||!0;S[E]=T,T.oldPos+1>=f&&(y=Math.min(y,E-1)),o+1>=i&&(l=Math.max(l,E+1))}u++};if(U)(function E(){setTimeout(function(){if(u>d||Date.now()>h)return U(void 0);w()||E()},0)})();else for(;u<=d&&Date.
now()<=h;){const E=w();if(E)return E}}addToPath(P,j,I,U,R){const v=P.lastComponent;return v&&!R.oneChangePerToken&&v.added===j&&v.removed===I?{oldPos:P.oldPos+U,lastComponent:{count:v.count+1,added:j,
removed:I,previousComponent:v.previousComponent}}:{oldPos:P.oldPos+U,lastComponent:{count:1,added:j,removed:I,previousComponent:v}}}extractCommon(P,j,I,U,R){const v=j.length,i=I.length;let f=P.oldPos,
u=f-U,d=0;for(;u+1<v&&f+1<i&&this.equals(I[f+1],j[u+1],R);)u++,f++,d++,R.oneChangePerToken&&(P.lastComponent={count:1,previousComponent:P.lastComponent,added:!1,removed:!1});return d&&!R.oneChangePerToken&&
(P.lastComponent={count:d,previousComponent:P.lastComponent,added:!1,removed:!1}),P.oldPos=f,u}equals(P,j,I){return I.comparator?I.comparator(P,j):P===j||!!I.ignoreCase&&P.toLowerCase()===j.toLowerCase()}removeEmpty(P){
const j=[];for(let I=0;I<P.length;I++)P[I]&&j.push(P[I]);return j}castInput(P,j){return P}tokenize(P,j){return Array.from(P)}join(P){return P.join("")}postProcess(P,j){return P}get useLongestToken(){return!1}buildValues(P,j,I){
const U=[];let R;for(;P;)U.push(P),R=P.previousComponent,delete P.previousComponent,P=R;U.reverse();const v=U.length;let i=0,f=0,u=0;for(;i<v;i++){const d=U[i];if(d.removed)d.value=this.join(I.slice(u,
u+d.count)),u+=d.count;else{if(!d.added&&this.useLongestToken){let m=j.slice(f,f+d.count);m=m.map(function(h,S){const o=I[u+S];return o.length>h.length?o:h}),d.value=this.join(m)}else d.value=this.join(
j.slice(f,f+d.count));f+=d.count,d.added||(u+=d.count)}}return U}}class W extends ${tokenize(P){return P.slice()}join(P){return P}removeEmpty(P){return P}}const N=new W;function F(z,P,j){return N.diff(
z,P,j)}})},bt={};function ze(q){var ie=bt[q];if(ie!==void 0)return ie.exports;var t=bt[q]={exports:{}},$=!0;try{It[q].call(t.exports,t,t.exports,ze),$=!1}finally{$&&delete bt[q]}return t.exports}ze.m=
It,typeof ze<"u"&&(ze.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var q=typeof Symbol=="function"?Symbol("webpack que\
ues"):"__webpack_queues__",ie=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",t=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",$=N=>{N&&N.d<1&&(N.d=1,N.
forEach(F=>F.r--),N.forEach(F=>F.r--?F.r++:F()))},W=N=>N.map(F=>{if(F!==null&&typeof F=="object"){if(F[q])return F;if(F.then){var z=[];z.d=0,F.then(I=>{P[ie]=I,$(z)},I=>{P[t]=I,$(z)});var P={};return P[q]=
I=>I(z),P}}var j={};return j[q]=I=>{},j[ie]=F,j});ze.a=(N,F,z)=>{var P;z&&((P=[]).d=-1);var j=new Set,I=N.exports,U,R,v,i=new Promise((f,u)=>{v=u,R=f});i[ie]=I,i[q]=f=>(P&&f(P),j.forEach(f),i.catch(u=>{})),
N.exports=i,F(f=>{U=W(f);var u,d=()=>U.map(h=>{if(h[t])throw h[t];return h[ie]}),m=new Promise(h=>{u=()=>h(d),u.r=0;var S=o=>o!==P&&!j.has(o)&&(j.add(o),o&&!o.d&&(u.r++,o.push(u)));U.map(o=>o[q](S))});
return u.r?m:d()},f=>(f?v(i[t]=f):R(I),$(P))),P&&P.d<0&&(P.d=0)}})(),(()=>{var q=Object.getPrototypeOf?t=>Object.getPrototypeOf(t):t=>t.__proto__,ie;ze.t=function(t,$){if($&1&&(t=this(t)),$&8||typeof t==
"object"&&t&&($&4&&t.__esModule||$&16&&typeof t.then=="function"))return t;var W=Object.create(null);ze.r(W);var N={};ie=ie||[null,q({}),q([]),q(q)];for(var F=$&2&&t;typeof F=="object"&&!~ie.indexOf(F);F=
q(F))Object.getOwnPropertyNames(F).forEach(z=>N[z]=()=>t[z]);return N.default=()=>t,ze.d(W,N),W}})(),ze.d=(q,ie)=>{for(var t in ie)ze.o(ie,t)&&!ze.o(q,t)&&Object.defineProperty(q,t,{enumerable:!0,get:ie[t]})},
ze.f={},ze.e=q=>Promise.all(Object.keys(ze.f).reduce((ie,t)=>(ze.f[t](q,ie),ie),[])),ze.u=q=>""+q+".index.js",ze.o=(q,ie)=>Object.prototype.hasOwnProperty.call(q,ie),ze.r=q=>{typeof Symbol<"u"&&Symbol.
toStringTag&&Object.defineProperty(q,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(q,"__esModule",{value:!0})},(()=>{var q={792:0},ie=t=>{var{ids:$,modules:W,runtime:N}=t,F,z,P=0;for(F in W)
ze.o(W,F)&&(ze.m[F]=W[F]);for(N&&N(ze);P<$.length;P++)z=$[P],ze.o(q,z)&&q[z]&&q[z][0](),q[$[P]]=0};ze.f.j=(t,$)=>{var W=ze.o(q,t)?q[t]:void 0;if(W!==0)if(W)$.push(W[1]);else{var N=import("./"+ze.u(t)).
then(ie,F=>{throw q[t]!==0&&(q[t]=void 0),F}),N=Promise.race([N,new Promise(F=>W=q[t]=[F])]);$.push(W[1]=N)}}})();var Rt=ze(6325);Rt=await Rt;
