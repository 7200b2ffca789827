const Dt={},Ct={},Lt={},Ut={},Nt={},jt={};import{createRequire as Be}from"module";const Bt={};var kt={3313:(q=>{q.exports=se;function se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],
this.error=null}se.prototype.go=function(U){this.pending<this.max?S(this,U):this.waiting.push(U)},se.prototype.wait=function(U){this.pending===0?U(this.error):this.listeners.push(U)},se.prototype.hold=
function(){return e(this)};function e(U){U.pending+=1;var B=!1;return F;function F(k){if(B)throw new Error("callback called twice");if(B=!0,U.error=U.error||k,U.pending-=1,U.waiting.length>0&&U.pending<
U.max)S(U,U.waiting.shift());else if(U.pending===0){var N=U.listeners;U.listeners=[],N.forEach(W)}}function W(k){k(U.error)}}function S(U,B){B(e(U))}}),770:((q,se,e)=>{q.exports=e(218)}),218:((q,se,e)=>{
var S,U=e(9278),B=e(4756),F=e(8611),W=e(5692),k=e(4434),N=e(2613),R=e(9023);se.httpOverHttp=j,se.httpsOverHttp=A,se.httpOverHttps=g,se.httpsOverHttps=i;function j(b){var t=new o(b);return t.request=F.
request,t}function A(b){var t=new o(b);return t.request=F.request,t.createSocket=f,t.defaultPort=443,t}function g(b){var t=new o(b);return t.request=W.request,t}function i(b){var t=new o(b);return t.request=
W.request,t.createSocket=f,t.defaultPort=443,t}function o(b){var t=this;t.options=b||{},t.proxyOptions=t.options.proxy||{},t.maxSockets=t.options.maxSockets||F.Agent.defaultMaxSockets,t.requests=[],t.
sockets=[],t.on("free",function(E,x,m,C){for(var r=a(x,m,C),h=0,s=t.requests.length;h<s;++h){var p=t.requests[h];if(p.host===r.host&&p.port===r.port){t.requests.splice(h,1),p.request.onSocket(E);return}}
E.destroy(),t.removeSocket(E)})}R.inherits(o,k.EventEmitter),o.prototype.addRequest=function(t,c,E,x){var m=this,C=O({request:t},m.options,a(c,E,x));if(m.sockets.length>=this.maxSockets){m.requests.push(
C);return}m.createSocket(C,function(r){r.on("free",h),r.on("close",s),r.on("agentRemove",s),t.onSocket(r);function h(){m.emit("free",r,C)}function s(p){m.removeSocket(r),r.removeListener("free",h),r.removeListener(
"close",s),r.removeListener("agentRemove",s)}})},o.prototype.createSocket=function(t,c){var E=this,x={};E.sockets.push(x);var m=O({},E.proxyOptions,{method:"CONNECT",path:t.host+":"+t.port,agent:!1,headers:{
host:t.host+":"+t.port}});t.localAddress&&(m.localAddress=t.localAddress),m.proxyAuth&&(m.headers=m.headers||{},m.headers["Proxy-Authorization"]="Basic "+new Buffer(m.proxyAuth).toString("base64")),y(
"making CONNECT request");var C=E.request(m);C.useChunkedEncodingByDefault=!1,C.once("response",r),C.once("upgrade",h),C.once("connect",s),C.once("error",p),C.end();function r(u){u.upgrade=!0}function h(u,M,D){
process.nextTick(function(){s(u,M,D)})}function s(u,M,D){if(C.removeAllListeners(),M.removeAllListeners(),u.statusCode!==200){y("tunneling socket could not be established, statusCode=%d",u.statusCode),
M.destroy();var Z=new Error("tunneling socket could not be established, statusCode="+u.statusCode);Z.code="ECONNRESET",t.request.emit("error",Z),E.removeSocket(x);return}if(D.length>0){y("got illegal \
response body from proxy"),M.destroy();var Z=new Error("got illegal response body from proxy");Z.code="ECONNRESET",t.request.emit("error",Z),E.removeSocket(x);return}return y("tunneling connection has\
 established"),E.sockets[E.sockets.indexOf(x)]=M,c(M)}function p(u){C.removeAllListeners(),y(`tunneling socket could not be established, cause=%s
`,u.message,u.stack);var M=new Error("tunneling socket could not be established, cause="+u.message);M.code="ECONNRESET",t.request.emit("error",M),E.removeSocket(x)}},o.prototype.removeSocket=function(t){
var c=this.sockets.indexOf(t);if(c!==-1){this.sockets.splice(c,1);var E=this.requests.shift();E&&this.createSocket(E,function(x){E.request.onSocket(x)})}};function f(b,t){var c=this;o.prototype.createSocket.
call(c,b,function(E){var x=b.request.getHeader("host"),m=O({},c.options,{socket:E,servername:x?x.replace(/:.*$/,""):b.host}),C=B.connect(0,m);c.sockets[c.sockets.indexOf(E)]=C,t(C)})}function a(b,t,c){
return typeof b=="string"?{host:b,port:t,localAddress:c}:b}function O(b){for(var t=1,c=arguments.length;t<c;++t){var E=arguments[t];if(typeof E=="object")for(var x=Object.keys(E),m=0,C=x.length;m<C;++m){
var r=x[m];E[r]!==void 0&&(b[r]=E[r])}}return b}var y;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?y=function(){var b=Array.prototype.slice.call(arguments);typeof b[0]=="string"?b[0]=
"TUNNEL: "+b[0]:b.unshift("TUNNEL:"),console.error.apply(console,b)}:y=function(){},S=y}),4248:(q=>{const se=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(S){let U=-1;for(let B of S)U=se[(U^B)&255]^U>>>8;return(U^-1)>>>0}q.exports=e}),3502:((q,se,e)=>{var S=e(9896),U=e(9023),B=e(2203),F=B.Readable,W=B.PassThrough,k=e(3313),N=e(4434).
EventEmitter;se.BufferSlicer=A,se.FdSlicer=R,U.inherits(R,N);function R(g){N.call(this),this.fd=g,this.pend=new k,this.pend.max=1,this.refCount=0}R.prototype.read=function(g,i,o,f,a){var O=this;O.pend.
go(function(y){S.read(O.fd,g,i,o,f,function(b,t,c){y(),a(b,t,c)})})},R.prototype.createReadStream=function(g){return new j(this,g)},R.prototype.ref=function(){this.refCount+=1},R.prototype.unref=function(){
var g=this;if(g.refCount-=1,g.refCount<0)throw new Error("invalid unref");if(g.refCount>0)return;S.close(g.fd,i);function i(o){o?g.emit("error",o):g.emit("close")}},U.inherits(j,F);function j(g,i){i=i||
{},F.call(this,i),this.context=g,this.context.ref(),this.start=i.start||0,this.endOffset=i.end,this.pos=this.start}j.prototype._read=function(g){var i=this,o=Math.min(i._readableState.highWaterMark,g);
if(i.endOffset!=null&&(o=Math.min(o,i.endOffset-i.pos)),o<=0){i.push(null),this._cleanup();return}i.context.pend.go(function(f){var a=Buffer.allocUnsafe(o);S.read(i.context.fd,a,0,o,i.pos,function(O,y){
O?i.destroy(O):y===0?(i.push(null),i._cleanup()):(i.pos+=y,i.push(a.slice(0,y))),f()})})},j.prototype._destroy=function(g,i){this._cleanup(),i(g)},j.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},U.inherits(A,N);function A(g){N.call(this),this.refCount=0,this.buffer=g}A.prototype.read=function(g,i,o,f,a){if(!(0<=i&&i<=g.length))throw new RangeError("offset o\
utside buffer: 0 <= "+i+" <= "+g.length);if(f<0)throw new RangeError("position is negative: "+f);if(i+o>g.length&&(o=g.length-i),f+o>this.buffer.length&&(o=this.buffer.length-f),o<=0){setImmediate(function(){
a(null,0)});return}this.buffer.copy(g,i,f,f+o),setImmediate(function(){a(null,o)})},A.prototype.createReadStream=function(g){g=g||{};var i=new W(g);i.start=g.start||0,i.endOffset=g.end,i.pos=i.endOffset||
this.buffer.length;for(var o=this.buffer.slice(i.start,i.pos),f=65536,a=0;;){var O=a+f;if(O>=o.length){a<o.length&&i.write(o.slice(a,o.length));break}i.write(o.slice(a,O)),a=O}return i.end(),i},A.prototype.
ref=function(){this.refCount+=1},A.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((q,se,e)=>{var S,U=e(9896),B=e(3106),F=e(3502),W=e(9023),k=e(
4434).EventEmitter,N=e(2203).Transform,R=e(2203).PassThrough,j=e(2203).Writable;const A=typeof B.crc32=="function"?B.crc32:e(4248);S=a,S=O,S=y,S=b,S=g,S=i,se.SY=o,S=f,S=C,se.ax=r,S=h,S=s,S=t,S=x,S=m,S=
M;function g(v,T){return new Promise((J,l)=>{a(v,{...T,lazyEntries:!0},function($,P){if($)return l($);J(P)})})}function i(v,T){return new Promise((J,l)=>{O(v,{...T,lazyEntries:!0},function($,P){if($)return l(
$);J(P)})})}function o(v,T){return new Promise((J,l)=>{y(v,{...T,lazyEntries:!0},function($,P){if($)return l($);J(P)})})}function f(v,T,J){return new Promise((l,$)=>{b(v,T,{...J,lazyEntries:!0},function(P,w){
if(P)return $(P);l(w)})})}function a(v,T,J){typeof T=="function"&&(J=T,T=null),T==null&&(T={}),T.autoClose==null&&(T.autoClose=!0),T.lazyEntries==null&&(T.lazyEntries=!1),T.decodeStrings==null&&(T.decodeStrings=
!0),T.validateEntrySizes==null&&(T.validateEntrySizes=!0),T.strictFileNames==null&&(T.strictFileNames=!1),J==null&&(J=le),U.open(v,"r",function(l,$){if(l)return J(l);O($,T,function(P,w){P&&U.close($,le),
J(P,w)})})}function O(v,T,J){typeof T=="function"&&(J=T,T=null),T==null&&(T={}),T.autoClose==null&&(T.autoClose=!1),T.lazyEntries==null&&(T.lazyEntries=!1),T.decodeStrings==null&&(T.decodeStrings=!0),
T.validateEntrySizes==null&&(T.validateEntrySizes=!0),T.strictFileNames==null&&(T.strictFileNames=!1),J==null&&(J=le),U.fstat(v,function(l,$){if(l)return J(l);var P=new F.FdSlicer(v);b(P,$.size,T,J)})}
function y(v,T,J){typeof T=="function"&&(J=T,T=null),T==null&&(T={}),T.autoClose=!1,T.lazyEntries==null&&(T.lazyEntries=!1),T.decodeStrings==null&&(T.decodeStrings=!0),T.validateEntrySizes==null&&(T.validateEntrySizes=
!0),T.strictFileNames==null&&(T.strictFileNames=!1);var l=new F.BufferSlicer(v);b(l,v.length,T,J)}function b(v,T,J,l){typeof J=="function"&&(l=J,J=null),J==null&&(J={}),J.autoClose==null&&(J.autoClose=
!0),J.lazyEntries==null&&(J.lazyEntries=!1),J.decodeStrings==null&&(J.decodeStrings=!0);var $=!!J.decodeStrings;if(J.validateEntrySizes==null&&(J.validateEntrySizes=!0),J.strictFileNames==null&&(J.strictFileNames=
!1),l==null&&(l=le),typeof T!="number")throw new Error("expected totalSize parameter to be a number");if(T>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");v.ref();var P=22,w=20,I=65535,V=Math.min(w+P+I,T),te=pe(V),H=T-te.length;p(v,te,0,V,H,function(Q){if(Q)return l(Q);for(var re=V-P;re>=
0;re-=1)if(te.readUInt32LE(re)===101010256){var de=te.subarray(re),ae=de.readUInt16LE(4),ge=de.readUInt16LE(10),Ee=de.readUInt32LE(16),Te=de.readUInt16LE(20),ve=de.length-P;if(Te!==ve)return l(new Error(
"Invalid comment length. Expected: "+ve+". Found: "+Te+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var ye=$?ne(de.subarray(
22),!1):de.subarray(22);if(re-w>=0&&te.readUInt32LE(re-w)===117853008){var Ce=te.subarray(re-w,re-w+w),ce=ie(Ce,8),we=pe(56);return p(v,we,0,we.length,ce,function(Re){return Re?l(Re):we.readUInt32LE(0)!==
101075792?l(new Error("invalid zip64 end of central directory record signature")):(ae=we.readUInt32LE(16),ae!==0?l(new Error("multi-disk zip files are not supported: found disk number: "+ae)):(ge=ie(we,
32),Ee=ie(we,48),l(null,new t(v,Ee,T,ge,ye,J.autoClose,J.lazyEntries,$,J.validateEntrySizes,J.strictFileNames))))})}return ae!==0?l(new Error("multi-disk zip files are not supported: found disk number\
: "+ae)):l(null,new t(v,Ee,T,ge,ye,J.autoClose,J.lazyEntries,$,J.validateEntrySizes,J.strictFileNames))}l(new Error("End of central directory record signature not found. Either not a zip file, or file\
 is truncated."))})}W.inherits(t,k);function t(v,T,J,l,$,P,w,I,V,te){var H=this;k.call(H),H.reader=v,H.reader.on("error",function(Q){E(H,Q)}),H.reader.once("close",function(){H.emit("close")}),H.readEntryCursor=
T,H.fileSize=J,H.entryCount=l,H.comment=$,H.entriesRead=0,H.autoClose=!!P,H.lazyEntries=!!w,H.decodeStrings=!!I,H.validateEntrySizes=!!V,H.strictFileNames=!!te,H.isOpen=!0,H.emittedError=!1,H.hasEachEntryBeenCalled=
!1,H.lazyEntries||H._readEntry()}t.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function c(v,T){v.autoClose&&v.close(),E(v,T)}function E(v,T){v.emittedError||(v.emittedError=
!0,v.emit("error",T))}t.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},t.prototype._readEntry=function(){var v=this;
if(v.entryCount===v.entriesRead){setImmediate(function(){v.autoClose&&v.close(),!v.emittedError&&v.emit("end")});return}if(!v.emittedError){var T=pe(46);p(v.reader,T,0,T.length,v.readEntryCursor,function(J){
if(J)return c(v,J);if(!v.emittedError){var l=new x,$=T.readUInt32LE(0);if($!==33639248)return c(v,new Error("invalid central directory file header signature: 0x"+$.toString(16)));if(l.versionMadeBy=T.
readUInt16LE(4),l.versionNeededToExtract=T.readUInt16LE(6),l.generalPurposeBitFlag=T.readUInt16LE(8),l.compressionMethod=T.readUInt16LE(10),l.lastModFileTime=T.readUInt16LE(12),l.lastModFileDate=T.readUInt16LE(
14),l.crc32=T.readUInt32LE(16),l.compressedSize=T.readUInt32LE(20),l.uncompressedSize=T.readUInt32LE(24),l.fileNameLength=T.readUInt16LE(28),l.extraFieldLength=T.readUInt16LE(30),l.fileCommentLength=T.
readUInt16LE(32),l.internalFileAttributes=T.readUInt16LE(36),l.externalFileAttributes=T.readUInt32LE(38),l.relativeOffsetOfLocalHeader=T.readUInt32LE(42),l.generalPurposeBitFlag&64)return c(v,new Error(
"strong encryption is not supported"));v.readEntryCursor+=46,T=pe(l.fileNameLength+l.extraFieldLength+l.fileCommentLength),p(v.reader,T,0,T.length,v.readEntryCursor,function(P){if(P)return c(v,P);if(!v.
emittedError){l.fileNameRaw=T.subarray(0,l.fileNameLength);var w=l.fileNameLength+l.extraFieldLength;l.extraFieldRaw=T.subarray(l.fileNameLength,w),l.fileCommentRaw=T.subarray(w,w+l.fileCommentLength);
try{l.extraFields=s(l.extraFieldRaw)}catch(ge){return c(v,ge)}if(v.decodeStrings){var I=(l.generalPurposeBitFlag&2048)!==0;l.fileComment=ne(l.fileCommentRaw,I),l.fileName=r(l.generalPurposeBitFlag,l.fileNameRaw,
l.extraFields,v.strictFileNames);var V=h(l.fileName);if(V!=null)return c(v,new Error(V))}else l.fileComment=l.fileCommentRaw,l.fileName=l.fileNameRaw;l.comment=l.fileComment,v.readEntryCursor+=T.length,
v.entriesRead+=1;for(var te=0;te<l.extraFields.length;te++){var H=l.extraFields[te];if(H.id===1){var Q=H.data,re=0;if(l.uncompressedSize===4294967295){if(re+8>Q.length)return c(v,new Error("zip64 exte\
nded information extra field does not include uncompressed size"));l.uncompressedSize=ie(Q,re),re+=8}if(l.compressedSize===4294967295){if(re+8>Q.length)return c(v,new Error("zip64 extended information\
 extra field does not include compressed size"));l.compressedSize=ie(Q,re),re+=8}if(l.relativeOffsetOfLocalHeader===4294967295){if(re+8>Q.length)return c(v,new Error("zip64 extended information extra \
field does not include relative header offset"));l.relativeOffsetOfLocalHeader=ie(Q,re),re+=8}break}}if(v.validateEntrySizes&&l.compressionMethod===0){var de=l.uncompressedSize;if(l.isEncrypted()&&(de+=
12),l.compressedSize!==de){var ae="compressed/uncompressed size mismatch for stored file: "+l.compressedSize+" != "+l.uncompressedSize;return c(v,new Error(ae))}}v.emit("entry",l),v.lazyEntries||v._readEntry()}})}})}},
t.prototype.eachEntry=function(){const v=this;if(!v.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(v.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");v.hasEachEntryBeenCalled=!0;let T=null;v.on("entry",l),v.on("end",$),v.on("error",P);function J(){v.removeListener("entry",l),v.removeListener("end",$),v.removeListener("error",P),v.
autoClose&&v.close()}function l(w){let{resolve:I}=T;T=null,I({value:w})}function $(){let{resolve:w}=T;T=null,J(),w({done:!0})}function P(w){let{reject:I}=T;T=null,J(),I(w)}return{[Symbol.asyncIterator](){
return this},next(){const w=new Promise((I,V)=>{if(T!=null)throw new Error("next() called before previous Promise was resolved.");T={resolve:I,reject:V}});return v.readEntry(),w},return(w){return J(),
Promise.resolve({done:!0,value:w})},throw(w){return J(),Promise.reject(w)}}},t.prototype.openReadStream=function(v,T,J){var l=this,$=0,P=v.compressedSize;if(J==null&&(J=T,T=null),T==null)T={};else{if(T.
decodeFileData===!1){if(T.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(T.decompress!=null)throw new Error("cannot use options.decompress when op\
tions.decodeFileData === false")}else{if(T.decrypt!=null){if(!v.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(T.decrypt!==
!1)throw new Error("invalid options.decrypt value: "+T.decrypt);if(v.isCompressed()&&T.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also op\
tion decodeFileData.")}if(T.decompress!=null){if(!v.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(T.decompress===
!1||T.decompress===!0))throw new Error("invalid options.decompress value: "+T.decompress);I=T.decompress}}if(T.start!=null){if($=T.start,$<0)throw new Error("options.start < 0");if($>v.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(T.end!=null){if(P=T.end,P<0)throw new Error("options.end < 0");if(P>v.compressedSize)throw new Error("options.end > entry.compressedSize");if(P<
$)throw new Error("options.end < options.start")}}var w=T.decodeFileData===!1||(v.compressionMethod===0||v.compressionMethod===8&&T.decompress===!1)&&(!v.isEncrypted()||T.decrypt===!1);if((T.start!=null||
T.end!=null)&&!w)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!l.isOpen)return J(new Error("closed"));if(v.isEncrypted()&&!w&&T.decrypt!==
!1)return J(new Error("entry is encrypted, and options.decodeFileData !== false"));var I;if(w)I=!1;else if(v.compressionMethod===8)I=T.decodeFileData!==!0;else return J(new Error("unsupported compress\
ion method: "+v.compressionMethod));l.readLocalFileHeader(v,{minimal:!0},function(V,te){if(V)return J(V);l.openReadStreamLowLevel(te.fileDataStart,v.compressedSize,$,P,I,v.uncompressedSize,J)})},t.prototype.
openReadStreamLowLevel=function(v,T,J,l,$,P,w){var I=this,V=v+T,te=I.reader.createReadStream({start:v+J,end:v+l}),H=te;if($){var Q=!1,re=B.createInflateRaw();te.on("error",function(de){setImmediate(function(){
Q||re.emit("error",de)})}),te.pipe(re),I.validateEntrySizes?(H=new u(P),re.on("error",function(de){setImmediate(function(){Q||H.emit("error",de)})}),re.pipe(H)):H=re,Oe(H,function(){Q=!0,re!==H&&re.unpipe(
H),te.unpipe(re),te.destroy()})}w(null,H)},t.prototype.readLocalFileHeader=function(v,T,J){var l=this;J==null&&(J=T,T=null),T==null&&(T={}),l.reader.ref();var $=pe(30);p(l.reader,$,0,$.length,v.relativeOffsetOfLocalHeader,
function(P){try{if(P)return J(P);var w=$.readUInt32LE(0);if(w!==67324752)return J(new Error("invalid local file header signature: 0x"+w.toString(16)));var I=$.readUInt16LE(26),V=$.readUInt16LE(28),te=v.
relativeOffsetOfLocalHeader+30+I+V;if(te+v.compressedSize>l.fileSize)return J(new Error("file data overflows file bounds: "+te+" + "+v.compressedSize+" > "+l.fileSize));if(T.minimal)return J(null,{fileDataStart:te});
var H=new m;H.fileDataStart=te,H.versionNeededToExtract=$.readUInt16LE(4),H.generalPurposeBitFlag=$.readUInt16LE(6),H.compressionMethod=$.readUInt16LE(8),H.lastModFileTime=$.readUInt16LE(10),H.lastModFileDate=
$.readUInt16LE(12),H.crc32=$.readUInt32LE(14),H.compressedSize=$.readUInt32LE(18),H.uncompressedSize=$.readUInt32LE(22),H.fileNameLength=I,H.extraFieldLength=V,$=pe(I+V),l.reader.ref(),p(l.reader,$,0,
$.length,v.relativeOffsetOfLocalHeader+30,function(Q){try{return Q?J(Q):(H.fileName=$.subarray(0,I),H.extraField=$.subarray(I),J(null,H))}finally{l.reader.unref()}})}finally{l.reader.unref()}})},t.prototype.
openReadStreamPromise=function(v,T){return new Promise((J,l)=>{this.openReadStream(v,T,function($,P){if($)return l($);J(P)})})},t.prototype.openReadStreamLowLevelPromise=function(v,T,J,l,$,P){return new Promise(
(w,I)=>{this.openReadStream(v,T,J,l,$,P,function(V,te){if(V)return I(V);w(te)})})},t.prototype.readLocalFileHeaderPromise=function(v,T){return new Promise((J,l)=>{this.readLocalFileHeader(v,T,function($,P){
if($)return l($);J(P)})})};function x(){}x.prototype.getLastModDate=function(v){if(v==null&&(v={}),!v.forceDosFormat)for(var T=0;T<this.extraFields.length;T++){var J=this.extraFields[T];if(J.id===21589){
var l=J.data;if(l.length<5)continue;var $=l[0],P=1;if(!($&P))continue;var w=l.readInt32LE(1);return new Date(w*1e3)}else if(J.id===10){var l=J.data;if(l.length!==32||l.readUInt16LE(4)!==1||l.readUInt16LE(
6)!==24)continue;var I=l.readUInt32LE(8)+4294967296*l.readInt32LE(12),V=I/1e4-116444736e5;return new Date(V)}}return C(this.lastModFileDate,this.lastModFileTime,v.timezone)},x.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},x.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},x.prototype.isCompressed=function(){
return this.compressionMethod===8};function m(){}function C(v,T,J){var l=v&31,$=(v>>5&15)-1,P=(v>>9&127)+1980,w=0,I=(T&31)*2,V=T>>5&63,te=T>>11&31;if(J==null||J==="local")return new Date(P,$,l,te,V,I,
w);if(J==="UTC")return new Date(Date.UTC(P,$,l,te,V,I,w));throw new Error("unrecognized options.timezone: "+options.timezone)}function r(v,T,J,l){for(var $=null,P=0;P<J.length;P++){var w=J[P];if(w.id===
28789){if(w.data.length<6||w.data.readUInt8(0)!==1)continue;var I=w.data.readUInt32LE(1);if(A(T)!==I)continue;$=ne(w.data.subarray(5),!0);break}}if($==null){var V=(v&2048)!==0;$=ne(T,V)}return l||($=$.
replace(/\\/g,"/")),$}function h(v){return v.indexOf("\\")!==-1?"invalid characters in fileName: "+v:/^[a-zA-Z]:/.test(v)||/^\//.test(v)?"absolute path: "+v:v.split("/").indexOf("..")!==-1?"invalid re\
lative path: "+v:null}function s(v){for(var T=[],J=0;J<v.length-3;){var l=v.readUInt16LE(J+0),$=v.readUInt16LE(J+2),P=J+4,w=P+$;if(w>v.length)throw new Error("extra field length exceeds extra field bu\
ffer size");var I=v.subarray(P,w);T.push({id:l,data:I}),J=w}return T}function p(v,T,J,l,$,P){if(l===0)return setImmediate(function(){P(null,pe(0))});v.read(T,J,l,$,function(w,I){if(w)return P(w);if(I<
l)return P(new Error("unexpected EOF"));P()})}W.inherits(u,N);function u(v){N.call(this),this.actualByteCount=0,this.expectedByteCount=v}u.prototype._transform=function(v,T,J){if(this.actualByteCount+=
v.length,this.actualByteCount>this.expectedByteCount){var l="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return J(new Error(l))}J(null,v)},u.
prototype._flush=function(v){if(this.actualByteCount<this.expectedByteCount){var T="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return v(new Error(
T))}v()},W.inherits(M,k);function M(){k.call(this),this.refCount=0}M.prototype.ref=function(){this.refCount+=1},M.prototype.unref=function(){var v=this;if(v.refCount-=1,v.refCount>0)return;if(v.refCount<
0)throw new Error("invalid unref");v.close(T);function T(J){if(J)return v.emit("error",J);v.emit("close")}},M.prototype.createReadStream=function(v){v==null&&(v={});var T=v.start,J=v.end;if(T===J){var l=new R;
return setImmediate(function(){l.end()}),l}var $=this._readStreamForRange(T,J),P=!1,w=new D(this);$.on("error",function(V){setImmediate(function(){P||w.emit("error",V)})}),Oe(w,function(){$.unpipe(w),
w.unref(),$.destroy()});var I=new u(J-T);return w.on("error",function(V){setImmediate(function(){P||I.emit("error",V)})}),Oe(I,function(){P=!0,w.unpipe(I),w.destroy()}),$.pipe(w).pipe(I)},M.prototype.
_readStreamForRange=function(v,T){throw new Error("not implemented")},M.prototype.read=function(v,T,J,l,$){var P=this.createReadStream({start:l,end:l+J}),w=new j,I=0;w._write=function(V,te,H){V.copy(v,
T+I,0,V.length),I+=V.length,H()},w.on("finish",$),P.on("error",function(V){$(V)}),P.pipe(w)},M.prototype.close=function(v){setImmediate(v)},W.inherits(D,R);function D(v){R.call(this),this.context=v,this.
context.ref(),this.unreffedYet=!1}D.prototype._flush=function(v){this.unref(),v()},D.prototype.unref=function(v){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var Z="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\
\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\
\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function ne(v,T){if(T)return v.toString("utf8");for(var J="",l=0;l<v.length;l++)J+=Z[v[l]];return J}function ie(v,T){var J=v.readUInt32LE(T),l=v.readUInt32LE(T+4);return l*4294967296+J}var pe;typeof Buffer.
allocUnsafe=="function"?pe=function(v){return Buffer.allocUnsafe(v)}:pe=function(v){return new Buffer(v)};function Oe(v,T){typeof v.destroy=="function"?v._destroy=function(J,l){T(),l?.(J)}:v.destroy=T}
function le(v){if(v)throw v}}),9037:((q,se,e)=>{var S=B=>{var F={};return e.d(F,B),F},U=B=>(()=>B);q.exports=S({getOctokit:()=>Dt.getOctokit})}),6543:((q,se,e)=>{var S=B=>{var F={};return e.d(F,B),F},
U=B=>(()=>B);q.exports=S({defaults:()=>Ct.defaults})}),8008:((q,se,e)=>{var S=B=>{var F={};return e.d(F,B),F},U=B=>(()=>B);q.exports=S({requestLog:()=>Lt.requestLog})}),212:((q,se,e)=>{var S=B=>{var F={};
return e.d(F,B),F},U=B=>(()=>B);q.exports=S({retry:()=>Ut.retry})}),938:((q,se,e)=>{var S=B=>{var F={};return e.d(F,B),F},U=B=>(()=>B);q.exports=S({default:()=>Nt.default})}),5131:((q,se,e)=>{var S=B=>{
var F={};return e.d(F,B),F},U=B=>(()=>B);q.exports=S({default:()=>jt.default})}),2613:(q=>{q.exports=Be(import.meta.url)("assert")}),181:(q=>{q.exports=Be(import.meta.url)("buffer")}),6982:(q=>{q.exports=
Be(import.meta.url)("crypto")}),4434:(q=>{q.exports=Be(import.meta.url)("events")}),9896:(q=>{q.exports=Be(import.meta.url)("fs")}),1943:(q=>{q.exports=Be(import.meta.url)("fs/promises")}),8611:(q=>{q.
exports=Be(import.meta.url)("http")}),5692:(q=>{q.exports=Be(import.meta.url)("https")}),9278:(q=>{q.exports=Be(import.meta.url)("net")}),4573:(q=>{q.exports=Be(import.meta.url)("node:buffer")}),7598:(q=>{
q.exports=Be(import.meta.url)("node:crypto")}),3024:(q=>{q.exports=Be(import.meta.url)("node:fs")}),1455:(q=>{q.exports=Be(import.meta.url)("node:fs/promises")}),7067:(q=>{q.exports=Be(import.meta.url)(
"node:http")}),4708:(q=>{q.exports=Be(import.meta.url)("node:https")}),8995:(q=>{q.exports=Be(import.meta.url)("node:module")}),8161:(q=>{q.exports=Be(import.meta.url)("node:os")}),6760:(q=>{q.exports=
Be(import.meta.url)("node:path")}),1708:(q=>{q.exports=Be(import.meta.url)("node:process")}),7075:(q=>{q.exports=Be(import.meta.url)("node:stream")}),3136:(q=>{q.exports=Be(import.meta.url)("node:url")}),
7975:(q=>{q.exports=Be(import.meta.url)("node:util")}),8522:(q=>{q.exports=Be(import.meta.url)("node:zlib")}),857:(q=>{q.exports=Be(import.meta.url)("os")}),6928:(q=>{q.exports=Be(import.meta.url)("pa\
th")}),2203:(q=>{q.exports=Be(import.meta.url)("stream")}),4756:(q=>{q.exports=Be(import.meta.url)("tls")}),2018:(q=>{q.exports=Be(import.meta.url)("tty")}),7016:(q=>{q.exports=Be(import.meta.url)("ur\
l")}),9023:(q=>{q.exports=Be(import.meta.url)("util")}),3106:(q=>{q.exports=Be(import.meta.url)("zlib")}),3e3:((q,se,e)=>{e.d(se,{WZ:()=>j,j:()=>i,mJ:()=>g});var S=e(7598),U=e(6760),B=e(532),F=e(6191),
W=e(7487),k=e(9870),N=e(3657),R=e(6584);function j(o,f){const a=o.boolean("upload-artifact",!0),O={overwrite:f,retentionDays:o.optional("retention-days",A)},y=o.boolean("artifact-env-variables",!0);return{
upload:a?O:void 0,artifactEnvVariables:y}}function A(o){if(/^0+$/.test(o))return;const f=(0,R.$J)(1/0,!0)(o),a=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(f>a)throw new Error(`must be at most ${a}\
, the repository's limit in days, not ${f}`);return f}async function g(o,{path:f,sha256:a,package:O},{upload:y,artifactEnvVariables:b}){if(b)return await(0,F.mz)(o,{path:f,digest:a},y);const t=(0,N.z)(
(0,k.KC)(O)),c=(0,U.join)(await(0,W.Pd)("workflow-artifact-"),(0,U.basename)(f));await(0,B.lo)(c,t);const E=(0,S.createHash)("sha256").update(t).digest("hex");return await(0,F.mz)(o,{path:c,digest:E},
y)}function i({upload:o,artifactEnvVariables:f},a){!o||!f||!(0,W.GQ)()||a.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set \
artifact-env-variables: false to leave them out.")}}),6779:((q,se,e)=>{e.d(se,{Bv:()=>j,X7:()=>g,Zw:()=>R});var S=e(9462),U=e(7279),B=e(3657),F=e(5645),W=e(6006),k=e(3349);class N extends U.HR{job;constructor(o,f){
super({what:f.message,...f},{...f,busy:!1,cause:f}),this.job=o}}function R(i){return i instanceof N?i.job:{}}async function j(i,o,{title:f,longestWaitMs:a,advice:O,idsIn:y}){i.log.info(`${f}: ${o.status||
"no status"}, dock status ${o.dockStatusId}`);let b={};const t=c=>{const E={"dock-status-id":o.dockStatusId,...y(c)},x=Object.keys(E).some(m=>!(m in b));b={...E,...b,...c.status!==""&&{status:c.status}},
x&&i.publish(b)};try{return{last:await(0,W.qt)(i,o,{longestWaitMs:a,advice:O,onStatus:t}),outputs:b}}catch(c){throw new N(b,(0,U.iT)(c))}}const A="Check the workflow in AI for Process, then re-run the\
 job.";async function g(i,o,{workflowId:f,flowId:a,timeoutMs:O,longestWaitMs:y}){return i.log.info(`Exporting workflow ${f}, flow ${a}, from ${o.url.href}`),await(0,S.N)({...i,platform:o},(0,S.R)(O,"N\
o package"),async b=>{const t=await(0,k.Nq)(b,{workflowId:f,flowId:a}),{dockStatusId:c,exportJobId:E}=t,{last:x,outputs:m}=await j(b,t,{title:`Export job ${E??"without an ID"}`,longestWaitMs:y,advice:A,
idsIn:()=>E===void 0?{}:{"export-job-id":E}});try{const C=await(0,k.EH)(b,t,x),r=async()=>(0,k.EH)(b,t,await(0,W.SO)(b,c)),h=u=>(0,B.u)(u,b.signal),{content:s,...p}=await(0,F.R)(b,{url:C,freshUrl:r,read:h});
return{...p,package:s,job:m}}catch(C){throw new N(m,(0,U.iT)(C))}})}}),2697:((q,se,e)=>{e.d(se,{As:()=>f,N9:()=>c,Sm:()=>j,UX:()=>g,Xd:()=>O,cZ:()=>o,dF:()=>t});var S=e(1455),U=e(6760),B=e(7279),F=e(8725),
W=e(7487),k=e(4057),N=e(706),R=e(6779);function j({host:E,pathname:x}){return E+x.replace(/\/$/,"")}const A=2e4;function g({message:E}){return(0,N.OX)(E,1e3)}const i="<dock status ID>";function o(E){const x=new Map;
for(const{name:C,error:r}of E){const{"dock-status-id":h}=(0,R.Zw)(r),s=h===void 0?r.message:r.message.replaceAll(h,i),p=x.get(s)??{names:[],ids:[],help:(0,W.VY)(r)};x.set(s,p),p.names.push(C),h!==void 0&&
p.ids.push(h)}const m=Math.max(100,Math.min(1e3,Math.floor(A/x.size)));return Array.from(x,([C,{names:r,ids:h,help:s}])=>({names:r,message:(0,N.OX)(C,m).replaceAll(i,()=>h.join(", ")),help:s}))}function f(E){
return o(E).map(({names:x,message:m})=>`${x.join(", ")}: ${m}`).join(" | ")}function a(E,x){return!E||!x||E.message===x.message?E??x:O(E,`${E.message} Also: ${x.message}`)}function O(E,x){return new B.
HR({what:x,topic:(0,B.h_)(E).topic},{cause:E})}async function y(E,x,m){let C;const r=await E.catch(h=>(C=toError(h),{...x,...jobOf(C)}));if(setOutputs(r),m){const{titles:h,facts:s}=m,p=factTable([...s,
["Workflow ID",r["workflow-id"]],["Dock status ID",r["dock-status-id"]],["Status",r.status&&{words:r.status}],["Duration",{words:humanTime(performance.now())}]]);C?await writeSummary(h.failed,withHelp(
g(C),helpFor(C)),p):await writeSummary(h.done,p)}if(C)throw C}const b=1e6;async function t(E,x){const m=JSON.stringify(x),C=await c(`the output ${E}`,{[`${E}.json`]:m}),r=Buffer.byteLength(m)>b;return r&&
(0,F.lm)(`The output ${E} would be longer than GitHub's limit of 1 MB. Read the file in ${E}-path.`),{[E]:r?[]:x,...C}}async function c(E,x){try{const m=await(0,W.Pd)("workflow-results-"),C={};for(const[
r,h]of Object.entries(x)){const s=(0,U.join)(m,r);await(0,S.writeFile)(s,h),C[`${(0,U.parse)(r).name}-path`]=s}return C}catch(m){return(0,F.t1)().warning(`Can't keep ${E} as a file. ${(0,B.gJ)(m)}`),{}}}}),
3018:((q,se,e)=>{e.d(se,{uu:()=>z,S3:()=>G,$0:()=>ee});var S=e(1124),U=e(706),B=e(1345);const F=Number.MAX_SAFE_INTEGER,W=2,k=60,N="</details>",R=41,j=100;function A(n,d={}){const{under:_=()=>"",parts:X=[],
noun:oe="change",folded:Y=!1}=d,{length:K}=_(F),{least:fe=K===0?n:`${n} \u2026`,changes:xe=y(X)}=d;return{line:n,under:_,size:n.length+K,least:fe,parts:X,changes:xe,noun:oe,folded:Y}}function g(n,d,_={}){
return d.length===0?[]:[A(n,{..._,parts:d})]}function i(n,d){const _=o(n,[]),X=({leaf:xe,outer:$e})=>$e.length===1?0:xe.size,oe=(0,B.Vn)(_.flatMap(({outer:xe})=>xe)),Y=new Map;let K=d;const fe=_.sort(
(xe,$e)=>X(xe)-X($e)).filter(({leaf:xe,outer:$e})=>{const De=$e.filter(Je=>!Y.has(Je)),Ne=$e.filter(Je=>oe.get(Je)===1),je=De.map(({line:Je,folded:qe})=>Je.length+W+k+(qe?R:0)).reduce((Je,qe)=>Je+qe,xe.
least.length+W-k*Ne.length);if(je>K)return!1;K-=je;for(const Je of $e)Y.set(Je,[]),oe.set(Je,(oe.get(Je)??0)-1);return!0});for(const[xe,{leaf:$e}]of fe.entries()){const De=f($e,$e.least.length+Math.floor(
K/(fe.length-xe)));K-=De.reduce((Ne,{length:We})=>Ne+We,-$e.least.length),Y.set($e,De)}return b(a(n,Y).filter(([xe])=>xe!==""))}function o(n,d){return n.parts.length===0?[{leaf:n,outer:d}]:n.parts.flatMap(
_=>o(_,[...d,n]))}function f({line:n,under:d,size:_,least:X},oe){if(_<=oe)return[n,d(Math.max(oe,F))];for(let Y=oe-n.length-k;Y>j;Y=Math.floor(Y*.7)){const K=d(Y);if(K!==""&&n.length+K.length<=oe)return[
n,K]}return[X]}function a(n,d){const{line:_,parts:X,folded:oe}=n;if(X.length===0)return[d.get(n)??[]];const K=[...X.filter(fe=>d.has(fe)).flatMap(fe=>a(fe,d)),[O(n,X.filter(fe=>!d.has(fe)))]];return oe?
[[`<details><summary>${_}</summary>`],...K,[N]]:[[_],...K]}function O({noun:n},d){if(n==="connection"&&d.length>0)return`\u2026 and ${(0,U.hS)(d.length,"more connection")}`;if(y(d)===0)return"";const _=n===
"workflow"?` in ${(0,U.hS)(d.length,"more workflow")}`:"";return`\u2026 and ${(0,U.hS)(y(d),"more change")}${_}`}function y(n){return n.reduce((d,{changes:_})=>d+_,0)}function b(n){const d=_=>_?.[0]?.
startsWith("- ");return n.flatMap((_,X)=>{const oe=_[0]===N||d(_)&&d(n[X-1]);return[X===0?"":oe?`
`:`

`,..._]})}var t=e(8132),c=e(3436),E=e(2614),x=e(2742),m=e(3499),C=e(8965),r=e(5408);const h=2,s=1e3,p=240,u=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],M="...";function D(n,d){const _=[Z(n??d),Z(d??n)],[X,oe]=[ne(n,_[0]),ne(d,_[1])],Y=pe(X,oe);return _[0]===_[1]?Y:[`@@ line ends: ${_[0]} \u2192 ${_[1]} @@`,...Y]}function Z(n=""){return n.
includes(`
`)&&!/(?<!\r)\n/.test(n)?"CRLF":"LF"}function ne(n,d){return(n?.split(d==="CRLF"?`\r
`:`
`)??[]).flatMap(X=>u.reduce(ie,[X]).map((oe,Y)=>Y===0?oe:M+oe))}function ie(n,d){return n.flatMap(_=>_.length>p?Array.from(_.matchAll(d),([X])=>X):_)}function pe(n,d){const _=new Set(n),oe=d.some(K=>_.
has(K))?(0,C.E)([...n],[...d],{maxEditLength:s}):void 0;if(oe===void 0)return[...v(n,d),...Oe("+",d)];let Y=0;return oe.flatMap(({added:K,removed:fe,value:xe},$e)=>{const De=oe[$e+1];if(fe)return v(xe,
De?.added?De.value:[]);const[Ne,We]=[$e===0?0:h,xe.length-h],je=Y+le(xe.slice(0,We+1));return Y+=le(xe),K?Oe("+",xe):De===void 0?Oe(" ",xe.slice(0,Ne)):We-Ne<2?Oe(" ",xe):[...Oe(" ",xe.slice(0,Ne)),`@\
@ line ${je} @@`,...Oe(" ",xe.slice(We))]})}function Oe(n,d){return d.map(_=>`${n} ${_}`)}function le(n){return n.filter(d=>!d.startsWith(M)).length}function v(n,d){const _=new Map(n.map(Y=>[J(Y),Y])),
X=d.flatMap(Y=>T(_.get(J(Y))??Y,Y));return[...X.length===0?[]:[`@@ hard to see: ${[...new Set(X)].join(", ")} @@`],...Oe("-",n)]}function T(n,d){if(J(n)!==J(d))return[];const[_,X]=[n.normalize(),d.normalize()],
oe=l(n)===l(d)?[]:["Unicode forms"];return _===X?oe:[...oe,_.trimEnd()===X.trimEnd()?"spaces at the end":"white space"]}function J(n){return l(n.normalize())}function l(n){return n.replace(/\s/g,"")}function $(n,d){
let[_,X]=[0,d];const Y=[...(0,r.$z)(n,fe=>fe.startsWith("@@ line ")?++_:_).values()].flatMap(fe=>{const xe=P(fe,X);return X-=I(fe),xe}),K=n.filter(w).length-Y.filter(w).length;return K===0?Y:[...Y,`@@\
 ${(0,U.hS)(K,"more changed line")} @@`]}function P(n,d){const _=K=>K.startsWith("-"),X=I(n.filter(_)),oe=I(n)-X,Y={removed:Math.max(d/2,d-oe),others:Math.max(d/2,d-X)};return n.filter(K=>{const fe=_(
K)?"removed":"others";return Y[fe]-=K.length+1,Y[fe]>=0})}function w(n){return n.startsWith("-")||n.startsWith("+")}function I(n){return n.reduce((d,_)=>d+_.length+1,0)}var V=e(7856);const te={added:"\
\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},H=80,Q=8;function re(n,d,_){if(n.type==="string")return de(ve((0,c.e1)(n.text)),d,
_);const[X="",...oe]=Ee(n,d);return oe.length>0||X.length>H?void 0:(0,t.SS)(X,1/0)}function de(n,d,_){const X=d.mask(n).shown;if(X.length>H||X.includes(`
`))return;const oe=ae(n,d,_);return(0,t.SS)(JSON.stringify(X),1/0)+(oe===void 0?"":` (${ye(oe,d)})`)}function ae(n,{labelOf:d},_){const X=d(n);return X===void 0||X.toLowerCase()===n.toLowerCase()||[..._?.
members.values()??[]].some(Y=>(0,c.jn)(Y)&&(0,c.e1)(Y.text)===X)?void 0:X}function ge(n,d,{labelOf:_}){const[X,oe]=n.slice(-2);return X?.type!=="item"||oe?.type!=="member"||!c.ZM.test(oe.key)?!1:(0,c.
TH)(X.item)===d||_((0,c.e1)(d))===X.label}function Ee(n,d,_){const{mask:X}=d;if((0,c.jn)(n)){if(n.type==="literal")return[X(n.text).shown];const $e=ve((0,c.e1)(n.text)),{shown:De}=X($e);if(De.includes(
`
`))return["|",...Te(De.split(`
`))];const Ne=ae($e,d,_);return[JSON.stringify(De)+(Ne===void 0?"":` (${X(Ne).shown})`)]}const[oe="",Y=""]=n.type==="array"?"[]":"{}",K=n.type==="array"?n.items.map($e=>Ee($e,d)):Array.from(n.members,
([$e,De])=>{const[Ne,...We]=(0,V.$C)($e,De,n)?[U.v5]:Ee(De,d,n);return[`${JSON.stringify(X($e).shown)}: ${Ne}`,...We]}),fe=oe+K.join(", ")+Y;return fe.length<=H&&K.every($e=>$e.length===1)?[fe]:[oe,...Te(
K.flat()),Y]}function Te(n){return n.map(d=>`  ${d}`)}function ve(n){if(!n.includes("%"))return n;try{const d=decodeURIComponent(n);return[encodeURIComponent(d),encodeURI(d)].includes(n)?d:n}catch{return n}}
function ye(n,{mask:d},_=100){return(0,t.SS)(d(n).shown,_)}function Ce(n,d,_=!1){const X=(0,m.a2)(n),oe=_?1/0:100,Y=n.flatMap((K,fe)=>{if(K.type==="element")return[(0,t.SS)(`[${K.index}]`)];if(K.type===
"item"){const $e=d.endsOf(K.item),De=$e===void 0?K.label:_?`${$e} (${K.label})`:$e,Ne=fe===X-1&&K.hint!==void 0?` (${ye(K.hint,d)})`:"";return[`**${ye(De,d,oe)}**${Ne}`]}return!_&&n.slice(fe+1).find(({
type:$e})=>$e!=="member")?.type==="item"?[]:[ye(K.key,d,oe)]});return Y.length>Q&&!_&&Y.splice(2,Y.length-Q+1,"\u2026"),Y.join(" \u203A ")||"the whole file"}function ce(n,d){const _=K=>n.map(({path:fe,
kind:xe})=>(xe?`${te[xe]} `:"")+Ce(fe,d,K)),[X,oe]=[_(!1),_(!0)],Y=(0,B.Vn)(X);return we(X.map((K,fe)=>Y.get(K)===1?K:oe[fe]??K))}function we(n){const[d,_]=[(0,B.Vn)(n),new Map];return n.map(X=>{const[
oe=1,Y]=[d.get(X),(_.get(X)??0)+1];return _.set(X,Y),oe===1?X:`${X} (${Y} of ${oe})`})}const Re="  ",Ke=3,ze=5,Qe=120,Ve={texts:3,min:4,max:60,usual:2,usualWeight:.001},nt={line:": changed, hidden"};function Ye(n,d){
const _=[...(0,r.$z)(n,ue).values()],X=_.filter(K=>K.length<Ke).flat(),oe=ce(X,d),Y=new Map(X.map((K,fe)=>{const{line:xe,...$e}=_e(K,d);return[K,A(`- ${oe[fe]}${xe}`,{changes:1,...$e})]}));return _.flatMap(
K=>{const fe=K.flatMap(xe=>Y.get(xe)??[]);return fe.length===0?be(K,d):fe})}function ue(n){const d=(0,m.a2)(n.path),X=(n.kind==="modified"?[n.from,n.to]:"value"in n?[n.value]:[]).flatMap(Y=>"id"in Y?[
Y.id]:[]);if(d===0||d===n.path.length||X.length===0)return n;const oe=n.path.slice(d).map(Y=>Y.type==="member"?Y.key:"index"in Y&&Y.index);return JSON.stringify([n.kind,X,oe])}function be(n,d){const[_]=n,
{line:X,under:oe=()=>""}=_e(_,d),Y=Me(me(n,d)),K=_.kind==="modified"?"":` ${_.kind}`,fe=`- ${te[_.kind]} ${Se(_,d)}${X}${K} in ${Y.line}`;return A(fe,{changes:n.length,under:xe=>oe(xe)+(Y.under?.(xe)??
"")})}function me(n,d){const _=n.map(({path:X})=>({path:X.slice(0,(0,m.a2)(X))}));return ce(_,d)}function Se({path:n},d){return Ce(n.slice((0,m.a2)(n)),d)}function _e(n,d){if(n.kind==="modified")return Pe(
n,d);if("value"in n)return he(n,d);if(n.kind==="moved"){const[Y,K]=[n.from,n.path].map(fe=>Ce(fe.slice(0,-1),d,!0));return{line:`: moved from ${Y} to ${K}`}}if(n.moved.length===0)return{line:": in a n\
ew order"};const _=n.moved.map(Y=>({path:[Y]})),X=Me(ce(_,d)),oe=X.under?`${X.line} moved`:`moved: ${X.line}`;return{...X,line:`: in a new order (${oe})`}}function Me(n){if(n.length<=ze)return{line:n.
join(", ")};const d=(0,U.hS)(n.length,"item"),_=Ge(d,Re+n.join(", "));return{line:d,under:X=>_.length<=X?_:""}}function Pe({path:n,from:d,to:_},X){if(d.type==="hidden"||_.type==="hidden")return{line:""};
if((0,V._p)(n,d,_))return nt;if(d.type==="string"&&_.type==="string"){const xe=ge(n,_.text,X)?{...X,labelOf:()=>{}}:X;return Ae((0,c.e1)(d.text),(0,c.e1)(_.text),xe)}const[oe,Y]=[Ee(d,X).join(`
`),Ee(_,X).join(`
`)];if(oe===Y)return nt;const[K,fe]=[re(d,X),re(_,X)];return K&&fe?{line:`: ${K} \u2192 ${fe}`}:{line:"",under:Ue(oe,Y)}}function Ae(n,d,_){const X=[ve(n),ve(d)],oe=X[0]!==X[1]&&(X[0]!==n||X[1]!==d),[
Y,K]=oe?X:[n,d],fe=oe?" (percent-encoded)":"",[xe,...$e]=(0,x.qy)(Y,K)?.changes??[];if(xe!==void 0){const rt=`${fe} (JSON in a text)`;if($e.length===0&&xe.kind==="modified"){const lt=Pe(xe,_);return{...lt,
line:`${rt} \u203A ${Ce(xe.path,_)}${lt.line}`}}const ut=A("",{parts:Ye([xe,...$e],_)});return{line:rt,under:lt=>`
${Fe(i(ut,lt).join(""))}`}}const[De,Ne]=[_.mask(Y),_.mask(K)];if(De.shown===Ne.shown)return{line:fe+nt.line};const We=De.hidden===Ne.hidden?"":" (hidden values differ, too)",[je,Je]=[de(Y,_),de(K,_)];
if(!je||!Je)return{line:fe+We,under:Ue(De.shown,Ne.shown)};const qe=T(De.shown,Ne.shown).join(", ");return{line:`${fe}: ${je} \u2192 ${Je}${qe&&` (${qe})`}${We}`}}function he(n,d){const{path:_,value:X}=n;
if(X.type==="hidden")return{line:""};if((0,V._p)(_,X))return{line:": hidden"};if(X.type==="object")return Ie(n,X,d);const oe=re(X,d);return oe!==void 0?{line:`: ${oe}`}:X.type==="array"?{line:"",under:ke(
n,Ee(X,d),(0,U.hS)(X.items.length,"element"))}:{line:"",under:ke(n,[d.mask(ve((0,c.e1)(X.text))).shown])}}function Ie(n,d,_){const X=n.path.at(-1),oe=X?.type==="item"?X:void 0;if(d.members.size===0&&!oe)
return{line:": `{}`"};const Y=je=>(0,c.jn)(je)&&[oe?.label,oe?.hint].includes((0,c.e1)(je.text)),K=[...d.members].filter(([,je])=>!oe||!Y(je)),fe=K.filter(([je,Je])=>!oe||!(0,m.rL)(je,Je)),xe=fe.map(([
je,Je])=>{const qe=(0,V.$C)(je,Je,d)?(0,t.SS)(U.v5):re(Je,_,d);return qe&&`${ye(je,_)}: ${qe}`}),$e=!xe.includes(void 0)&&xe.join(", ").length<=Qe,De=$e?xe.join(", "):Le(d,Y,_),Ne=De&&`: ${De}`;if($e&&
fe.length===K.length)return{line:Ne};const We=ke(n,Ee(d,_),(0,U.hS)(d.members.size,"field"));return{line:Ne,under:$e?je=>je===1/0?We(je):"":We}}function ke({kind:n},d,_){const X=d.join(`
`);return n==="added"?Ue(void 0,X,_):Ue(X,void 0,_)}function Le(n,d,_){const X=new Map,oe=(K,fe,xe)=>{xe>(X.get(K)?.weight??0)&&X.set(K,{text:fe,weight:xe})},Y=(K,fe,xe)=>{if(K.type==="array")for(const Je of K.
items)Y(Je,fe,xe+1);if(K.type==="object")for(const[Je,qe]of K.members)(0,V.$C)(Je,qe,K)?oe(Je,U.v5,Ve.max):Y(qe,Je,xe+1);if(K.type!=="string")return;const $e=(0,c.e1)(K.text),Ne=/^type$/i.test(fe)||(0,m.
rL)(fe,K)||(0,m.gN)($e)||d(K)||_.labelOf($e)!==void 0;if($e.length<Ve.min||Ne)return;const We=$e.includes("://")?2*Ve.max:Math.min($e.length,Ve.max),je=_.countOf($e)>Ve.usual?Ve.usualWeight:1;oe(fe,_.
mask(ve($e)).shown,je*We/(xe+1))};return Y(n,"",0),[...X].sort(([,K],[,fe])=>fe.weight-K.weight).filter(([,{weight:K}],fe)=>fe===0||fe<Ve.texts&&K>Ve.usualWeight*2*Ve.max).map(([K,{text:fe}])=>`${ye(K,
_)}: ${(0,t.SS)(JSON.stringify((0,t.Jj)(fe,Ve.max)),1/0)}`).join(", ")}function Ue(n,d,_){const X=(0,t.EU)(D(n,d),"diff",Re);return oe=>{const Y=X.length<=oe?X:He(X,oe);return _===void 0?`
${Y}`:Ge(_,Y)}}function He(n,d){const _=n.split(`
`),X=_.slice(1,-1).map(oe=>oe.slice(Re.length));return[..._.slice(0,1),...$(X,d).map(oe=>Re+oe),..._.slice(-1)].join(`
`)}function Ge(n,d){return`
${Re}<details><summary>${n}</summary>

${d}
${Re}</details>`}function Fe(n){return n.replace(/^(?=.)/gm,Re)}const Ze=100,et=5;function tt(n,d){const _=n.kind==="json"?(0,E.ID)(n,We=>d(We).shown):void 0,X=(0,x.Z)(()=>(0,B.Vn)((0,c.PX)(n.head??n.
base))),oe={mask:d,labelOf:We=>We.length>Ze?void 0:_?.labelOf(JSON.stringify(We)),endsOf:We=>_?.endsOf(We),countOf:We=>X().get(We)??0},Y=ot((0,S.xS)(n)),K=n.status==="modified",fe=K?Ot(n,oe,_):Ye(St(n),
oe),{nodes:xe=0,connections:$e=0}=_?.size??{},De=xe===0?"What is in it":`${(0,U.hS)(xe,"node")}, ${(0,U.hS)($e,"connection")}`,Ne=K?fe:g(De,fe,{changes:Y,folded:!0});return[...it(_),A(st(n,d),{parts:[
...Ne,...at(n,oe)],changes:Y})]}function ot({added:n,modified:d,removed:_}){return n+d+_}function it(n){return n?.note!==void 0?[A(n.note)]:n?.picture?[A((0,t.EU)(n.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function st({name:n,kind:d,status:_,changes:X},oe){const Y=`**${ye(n,{mask:oe})}**`;return _!=="modified"?`${te[_]} ${Y}: file ${_}`:d==="\
binary"||d==="variables"&&X.length===0?`${te.modified} ${Y}: content modified`:d==="variables"?`${Y} (values are never shown)`:Y}function at({references:n},d){if(n.length===0)return[];const _=n.slice(
0,et).map(({path:K,from:fe,to:xe})=>`${Ce(K,d)} (${ye(fe,d)} \u2192 ${ye(xe,d)})`),X=n.length>et?", \u2026":"",oe=n.length===1?"follows and isn't":"follow and aren't",Y=`${(0,U.hS)(n.length,"reference")}\
 to new IDs and names ${oe} counted`;return[A(`${Y}: ${_.join(", ")}${X}`)]}function Ot(n,d,_){const X=(0,m.pi)(n),oe=_?.connections??[],Y=new Set(oe.map(({item:je})=>je)),K=(0,r.$z)(n.text?[ct(n.text)]:
n.changes,je=>_?.tells(je)?ht(je)?"layout":"told":"value"in je&&Y.has(je.value)?"connection":X(je)?"layout":xt(je.path,_)?"item":"rest"),[fe,xe]=[K.get("layout")??[],K.get("connection")??[]],$e=Ye(K.get(
"rest")??[],d),De=pt(oe,xe,d),Ne=(K.get("told")?.length??0)+xe.length,We=`Layout and bookkeeping: ${(0,U.hS)(fe.length,"change")}`;return[...Ye(K.get("item")??[],d),...g("Connections",De,{noun:"connec\
tion",changes:Ne}),...De.length===0?$e:g("Elsewhere in the file",$e),...g(We,Mt(fe,n,d),{folded:!0})]}function ht({kind:n,path:d}){const[_,X]=d.slice(-2);return n==="modified"&&_?.type==="item"&&X?.type===
"member"&&E.md.includes(X.key)}function xt(n,d){return n.some(_=>_.type==="item"||_.type==="member"&&d?.isItemKey(_.key))}function ct({base:n,head:d}){return{kind:"modified",path:[],from:ft(n),to:ft(d)}}
function ft(n=""){return{type:"string",id:0,text:JSON.stringify(n)}}function St({base:n,head:d,text:_,status:X,changes:oe}){const Y=X==="removed"?"removed":"added",K=(xe,$e)=>{const De=(0,B.Vg)(xe,()=>{});
return!($e.length<3&&De.length>0&&De.every(We=>We.value.type==="object"))&&($e.length>0||xe.type!=="object")?[{kind:Y,path:$e,value:xe}]:De.flatMap(({step:We,value:je})=>We.type==="member"?K(je,[...$e,
We]):[{kind:Y,path:[...$e,We],value:je}])},fe=n??d??(_&&ft(_.base??_.head));return fe?K(fe,[]):oe}function pt(n,d,_){const X=new Map(d.map(K=>["value"in K&&K.value,K])),oe=$t(n,X),Y=we(oe.map(K=>mt(K,
_)));return oe.map(([{item:K}],fe)=>{const xe=X.get(K),{line:$e,under:De=()=>""}=xe?_e(xe,_):{line:""};return A(`${Y[fe]}${De(0)===""?$e:""}`,{under:De})})}function $t(n,d){const _={added:new Map,removed:new Map};
return n.flatMap(X=>{const{kind:oe,source:Y,target:K,item:fe}=X;if(oe==="rewired"||d.has(fe))return[[X]];const xe=_[oe].get(Y),$e=xe??[X];return xe&&xe.push(X),_[oe].delete(Y),_[oe].set(K,$e),xe?[]:[$e]})}
function mt(n,d){const[{kind:_,source:X,target:oe,was:Y}]=n,K=De=>`**${ye(De.label,d)}**`,fe=De=>De===""?"":` (${ye(De,d)})`,xe=n.map(De=>` \u2192 ${K(De.target)}${fe(De.label)}`),$e=Y?.target===oe?fe(
Y.label)||" without a label":Y&&` ${K(Y.target)}`;return`- ${te[_]} ${K(X)}${xe.join("")}${$e===void 0?"":`, was${$e}`}`}function Mt(n,d,_){return[...(0,r.$z)((0,m.lY)(n,d),oe=>oe.kind+Se(oe,_)).values()].
flatMap(oe=>{const Y=oe.map($e=>_e($e,_));if(oe.length<Ke||(0,m.a2)(oe[0].path)===0||Y.some(({under:$e})=>$e))return Ye(oe,_);const K=me(oe,_),fe=Fe(Y.map(({line:$e},De)=>`- ${K[De]}${$e}`).join(`
`)),xe=`- ${te[oe[0].kind]} ${Se(oe[0],_)} of ${(0,U.hS)(oe.length,"item")}`;return A(xe,{changes:oe.length,under:()=>`
${fe}`})})}const wt="<!-- workflow-report -->",dt=6e4,gt=1e3;function yt(n){const{workflows:d,missing:_}=n,X=(0,V.lb)(n),Y=["changed","added","removed"].flatMap(xe=>d.filter($e=>$e.status===xe)).map(xe=>{
const $e=ot(xe.counts);return{workflow:xe,changes:$e,parts:xe.files.flatMap(De=>tt(De,X))}}),K=vt(n,X),fe=_===void 0?"":`\`${_}\` doesn't exist: it counts as empty.`;return({maxLength:xe=dt,maxBytes:$e=1/0,
headings:De=!0,mark:Ne=!0}={})=>{const We=Y.map(({workflow:qe,...rt})=>A(bt(qe,X,De),rt)),je=A(fe,{parts:[...g("",We,{noun:"workflow"}),...K]}),Je=Ne?`${wt}
`:"";for(let qe=Math.min(xe,$e);;){const rt=[Je,...i(je,qe-Je.length-1),`
`],ut=$e===1/0?0:Buffer.byteLength(rt.join(""));if(ut<=$e||qe<gt)return rt;qe=Math.floor(qe*$e*.99/ut)}}}function Et(n,d){return n.length<=3e3&&n.split(`
`).length<=50?n:`<details><summary>${d}</summary>

${n}
</details>
`}function bt({name:n,status:d,counts:_},X,oe){const Y=oe?"### ":"",K=n===void 0?void 0:ye(n,{mask:X});return d==="added"||d==="removed"?`${Y}${te[d]} ${K===void 0?"Workflow":`${K}: workflow`} ${d}`:oe?
`${Y}${K===void 0?"":`${K}: `}${(0,S.cq)(_)}`:""}function vt({workflows:n,notCompared:d=[]},_){const X=(K,fe)=>{const xe=K.flatMap($e=>$e===void 0?[]:[ye($e,{mask:_})]).join(", ");return K.length===0?
[]:[A(fe(xe),{least:fe((0,U.hS)(K.length,"workflow"))})]},oe=n.flatMap(({name:K,status:fe})=>fe==="unchanged"?[K]:[]),Y=n.flatMap(({name:K,variablesCompared:fe})=>fe?[]:[K]);return[...n.length===0?[A(
"No workflow was compared")]:[],...X(oe,K=>K===""?"No changes":`${K}: no changes`),...X(Y,K=>`The environment variables${Y.length===n.length?"":` of ${K}`} weren't compared, because one side is a fold\
er without \`env_variables.json\`.`),...X(d,K=>`${K}: not compared, because the step failed`)]}var At=e(8725),It=e(7487),Tt=e(2697),Rt=e(6584);async function G(n){const d=yt(n),_={"report.md":d(),"ful\
l-report.md":d({maxLength:1/0})};return(0,It.n0)(await(0,Tt.N9)("the report",_)),d}const L=900*1024;function z(n,d,_,X){const oe=L-Buffer.byteLength(_.join()),Y=n({headings:d,maxLength:1/0,maxBytes:oe,
mark:!1}).join("");return X===void 0?Y:Et(Y,X)}function ee(n){const d=(0,S.AS)(n);if(d.length===0)return;const _=d.slice(0,20).map(Rt.bY),X=d.length>20?` and ${(0,U.hS)(d.length-20,"more line")}`:"";(0,At.
lm)(`No field matched ${_.join(", ")}${X} in ignore. Check the spelling.`)}}),682:((q,se,e)=>{e.d(se,{H:()=>g,R:()=>k});var S=e(3024),U=e(532),B=e(5806),F=e(706),W=e(6584);function k(i,o){const f=["wo\
rkflows","workflows-file"].filter(y=>i.text(y)!==""),[a]=f;if(a===void 0)return{targets:N(i,o),fromList:!1};f.length>1&&i.refuse("workflows-file","can't be combined with workflows");for(const y of["wo\
rkflow-id","flow-id","name"])i.text(y)!==""&&i.refuse(y,`can't be combined with ${a}`);const O=a==="workflows"?i.lines(a):i.optional(a,R);return{targets:O===void 0?[]:A(i,a,O),fromList:!0}}function N(i,o){
const f=i.required("workflow-id",W.Fg),a=i.required("flow-id",W.Fg),O=i.optional("name",W.$q);return f===void 0||a===void 0?[]:[{name:O??i.parse("workflow-id",o+f,W.$q)??"",workflowId:f,flowId:a}]}function R(i){
const o=(0,W.EO)(i);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,S.readFileSync)(o))}catch(f){throw new Error(`can't be read: ${i}: ${(0,U.CQ)(f)}`)}}const j=(0,W.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,
"has commas between the words. Use spaces: name workflow-id flow-id"],(0,W.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${W.kH.source}`,"u")),[/^[^ ]+$/,([i])=>`(${(0,F.OX)(i,60)}) h\
as no IDs. Is the variable set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,i=""])=>`(${(0,F.OX)(i,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,
({input:i})=>`must be "name workflow-id flow-id", not ${(0,W.bY)(i)}`]);function A(i,o,f){const a=[],O=new Map,y=f.split(/\r\n|\n|\r/).map(b=>b.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[
b,t]of y.entries()){const c=`${o} line ${b+1}`;if(!i.parse(c,t.join(" "),j))continue;const[E="",x="",m=""]=t;i.parse(`${c} name`,E,W.$q),i.parse(`${c} workflow-id`,x,W.Fg),i.parse(`${c} flow-id`,m,W.Fg);
const[C,r]=[(0,B.Sr)(E),`${x} ${m}`].map(s=>{const p=O.get(s);return p===void 0&&O.set(s,b+1),p});C!==void 0&&i.refuse(c,`has the name of line ${C}`),r!==void 0&&i.refuse(c,`has the IDs of line ${r}. \
Set the IDs of its own workflow, or remove the line`),a.push({name:E,workflowId:x,flowId:m})}return y.every(b=>b.length===0)&&i.refuse(o,"names no workflow"),a}async function g(i,o,f){const a=[],O=i.entries(),
y=async()=>{for(const[b,t]of O)a[b]=await f(t)};return await Promise.all(Array.from({length:Math.min(o,i.length)},y)),a}}),6584:((q,se,e)=>{e.d(se,{$J:()=>A,$q:()=>b,Do:()=>f,EO:()=>m,Fg:()=>o,bY:()=>r,
il:()=>R,kH:()=>k,or:()=>i,sJ:()=>N,sU:()=>O,tz:()=>t,yG:()=>j});var S=e(3024),U=e(6760),B=e(5806),F=e(7596),W=e(706);const k=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function N(s,p=k){
return[p,({input:u})=>`contains ${h(u)}. ${s}`]}function R(...s){return p=>{for(const[u,M]of s){const D=u.exec(p);if(D)throw new Error(typeof M=="string"?M:M(D))}return p}}function j(s){if(/^(true|True|TRUE|false|False|FALSE)$/.
test(s))return s.toLowerCase()==="true";throw new Error(`must be true or false, not ${r(s)}`)}function A(s,p=!1){return u=>{const M=Number(u);if((p?/^\d+$/:/^\d+(\.\d+)?$/).test(u)&&M>0&&M<=s)return M;
const D=s===1/0?"":` and at most ${s}`;throw new Error(`must be a ${p?"whole ":""}number above 0${D}, not ${r(u)}`)}}const g=R(N("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,
"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,s])=>`must not contain a query or a fragment. Set only the beginning of the address: "${s}"`],[/\/api\/public(\/|$)/i,
"must not contain /api/public, which the action adds"]);function i(s){return(0,F.o6)(g(s))}function o(s){if((0,F.eQ)(s))return s;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", no\
t ${r(s)}`)}const f=R(N("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,s])=>`begins with "${s}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret wi\
thout them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),a="is too long: at most 200 characters",O=R([new RegExp("\\p{C}","u"),({input:s})=>`must not contain control char\
acters: ${r(s)}`],[/.{201}/u,a]),y=R([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:s})=>`can't be a name: ${r(s)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:s})=>`must not end in \
.zip, which the action adds: ${r(s)}`],[/.{201}/u,a]);function b(s){const p=(0,B.x5)(y(s));if(p!==void 0)throw new Error(`can't be a name: ${r(s)} ${p}`);if(Buffer.byteLength(s)>240)throw new Error(a);
return s}function t(s){if(s!=="any"){if(/^[0-9a-f]{64}$/i.test(s))return s.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function c(){return(0,U.resolve)(process.env.
GITHUB_WORKSPACE??"")}const E=R([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,s])=>`begins with ${s}, which only a shell replace\
s. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function x(s){return(0,U.resolve)(c(),E(s))}function m(s){const p=x(s);if((0,S.existsSync)(p))return p;throw new Error(
C(s))}function C(s){const p=!(0,S.existsSync)(c())||(0,S.readdirSync)(c()).length===0;return`doesn't exist: ${r(s)}${p?". The workspace is empty: run actions/checkout before this step":""}`}function r(s){
const p=h(s);return`"${(0,W.OX)(s,60)}"${p===""?"":` with ${p}`}`}function h(s){const p=(s.match(new RegExp(k,"gu"))??[]).map(D=>D.codePointAt(0)??0),u=[...new Set(p)].map(D=>`U+${D.toString(16).toUpperCase().
padStart(4,"0")}`),M=u.length===1?"an invisible character":"invisible characters";return u.length===0?"":`${M} (${u.slice(0,5).join(", ")})`}}),1124:((q,se,e)=>{e.d(se,{AS:()=>N,Hq:()=>W,RG:()=>U,cq:()=>R,
cz:()=>B,xS:()=>F,xW:()=>k});var S=e(706);const U={type:"hidden"};function B(j){const A=g=>j.reduce((i,o)=>i+o[g],0);return{added:A("added"),modified:A("modified"),removed:A("removed")}}function F({status:j,
changes:A,references:g}){const i={added:0,modified:0,removed:0};if(j!=="modified")return{...i,[j]:1};if(A.length===0&&g.length===0)return{...i,modified:1};for(const{kind:o}of A)i[o==="added"||o==="rem\
oved"?o:"modified"]++;return i}function W({workflows:j}){return j.some(({status:A})=>A!=="unchanged")}function k({workflows:j}){return B(j.map(({counts:A})=>A))}function N({workflows:[j,...A]}){return j?.
unusedIgnores.filter(g=>A.every(({unusedIgnores:i})=>i.includes(g)))??[]}function R({modified:j,added:A,removed:g}){return Object.entries({modified:j,added:A,removed:g}).flatMap(([o,f])=>f===0?[]:[`${(0,S.
zD)(f)} ${o}`]).join(", ")||"no changes"}}),3436:((q,se,e)=>{e.d(se,{Gg:()=>j,Ms:()=>a,Op:()=>o,PX:()=>i,Rk:()=>B,TH:()=>R,TN:()=>k,YD:()=>N,ZM:()=>W,dj:()=>b,e1:()=>f,eX:()=>F,jn:()=>g});var S=e(8142),
U=e(2899);const B=["id","_id","key","name"],F=["name","title","label","displayName"],W=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function k(t,c){if(t.type!=="obj\
ect")return;const E=t.members.get(c)??t.matchOnly?.get(c);if(!(E===void 0||!g(E)))return(E.type==="string"?E.text.length>2:/\d/.test(E.text))?E.text:void 0}function N(t){return t.type==="object"?[...t.
members.keys()]:[]}function R(t){const c=()=>N(t).filter(E=>W.test(E));return A(t,["id","_id","key"])??A(t,c().sort())}function j(t){return A(t,F)}function A(t,c){const E=c.find(x=>k(t,x)!==void 0);return E&&
k(t,E)}function g(t){return t.type==="string"||t.type==="literal"}function i(t){return t===void 0?[]:g(t)?[f(t.text)]:(t.type==="array"?t.items:[...t.members.values()]).flatMap(i)}function o(t,c,E){return E&&
B.includes(t)&&g(c)}function f(t){return t.startsWith('"')?t.includes("\\")?JSON.parse(t):t.slice(1,-1):t}class a{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(c,E=x=>{}){this.#n=c,this.#e=c.lines.length===
0,this.#t=E}read(c){const{fields:E,orders:x}=this.#n,m=C=>(0,U.pi)(E,C,this.#t);return(0,S.q)(c,void 0,{enter:(C,r="")=>this.#e?void 0:{key:r,outer:C},scalar:C=>this.scalar(C),array:(C,r)=>{const h=C.
length>0&&m({key:"",outer:r});return this.array(h?[]:C,(0,U.pi)(x,r,this.#t))},object:(C,r)=>{let h;for(const[s,p]of E.size===0?[]:C)m({key:s,outer:r})&&(C.delete(s),B.includes(s)&&(h=(h??new Map).set(
s,p)));return this.object(C,h)}})}scalar(c){let E=this.#o.get(c);return E===void 0&&(E={type:c.startsWith('"')?"string":"literal",id:++this.#s,text:c},this.#o.set(c,E)),E}array(c,E){const x=E?c.toSorted(
(r,h)=>r.id-h.id):c;let m=x.length;for(const{id:r}of x)m=y(m,r);const C=this.#i(m,{type:"array",id:this.#s+1,items:x,unordered:E});return this.#e?C:{type:"array",id:C.id,items:c,unordered:E}}object(c,E){
let x=~c.size;for(const[C,{id:r}]of c)x=x+y(this.scalar(C).id,r)|0;const m=this.#i(x,{type:"object",id:this.#s+1,members:c,matchOnly:E});return this.#e?m:{type:"object",id:m.id,members:c,matchOnly:E}}#i(c,E){
for(let x=c;;x=x+1|0){const m=this.#r.get(x);if(m&&O(m,E))return m;if(!m)return this.#r.set(x,E),this.#s++,E}}}function O(t,c){if(t.type==="array")return c.type==="object"||t.items.length!==c.items.length?
!1:t.items.every(({id:E},x)=>E===c.items[x]?.id);if(c.type==="array"||t.members.size!==c.members.size)return!1;for(const[E,{id:x}]of c.members)if(t.members.get(E)?.id!==x)return!1;return!0}function y(t,c){
const E=Math.imul(t^t>>>15,739982445)^Math.imul(c^c>>>16,73244475);return Math.imul(E^E>>>13,695872825)}function b(t){if(g(t))return t.text;if(t.type==="array"){const E=t.items.map(b);return`[${(t.unordered?
E.sort():E).join()}]`}return`{${Array.from(t.members,([E,x])=>`${JSON.stringify(E)}:${b(x)}`).sort().join()}}`}}),9630:((q,se,e)=>{e.d(se,{TA:()=>W,b6:()=>F,ol:()=>N});var S=e(4573),U=e(7598),B=e(3436);
function F(R){return(0,S.isUtf8)(R)?R.toString():void 0}function W(R,j,A){const g=/\.json$/i.test(R)?F(j):void 0;return g===void 0?void 0:A.read(g)}function k(R,j,A,g){if(j.equals(A))return!0;const i=new Interner(
g),o=W(R,j,i);return o!==void 0&&o.id===W(R,A,i)?.id}function N({files:R},j){const A=i=>(0,U.createHash)("sha256").update(i).digest("hex"),g=Array.from(R,([i,o])=>{const f=W(i,o,new B.Ms(j));return[i,
A(f?(0,B.dj)(f):o)]});return A(JSON.stringify(g.sort(([i],[o])=>i<o?-1:1)))}}),2614:((q,se,e)=>{e.d(se,{md:()=>ve,ID:()=>Ce});var S=e(3436),U=e(3499);const B=[(0,U.Ab)("_?id key uuid guid identifier"),
(0,U.Ab)("(node|step|state)_?id"),(0,U.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,U.Ab)("\\*")],F=(0,U.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id\
)?"),W="*",k=64;function N(ue,be){const me=R([]),Se=[],_e=new Set([ue,be].flatMap(Ae=>[...(0,S.PX)(Ae),...i(Ae)]));function Me(Ae,he,Ie){if((0,S.jn)(Ae))g(Ae.text,he,Ie);else if(Ae.type==="object")Pe(
Ae,he,Ie);else{const ke=Ae.items.length>1&&Ae.items.some(({type:Le})=>Le==="array");for(const[Le,Ue]of Ae.items.entries())Me(Ue,j(he,"[]"),{...Ie,array:Ae.items,...ke&&{slot:Le}})}}function Pe(Ae,he,{
key:Ie,array:ke,map:Le,...Ue}){let He=Ue;if(ke!==void 0||Ie!==void 0){const Ze={side:Ue.side,value:Ae,field:he,outer:Ue.place,key:Ie,array:ke??[]};He={...Ue,place:Ze,map:Le},Se.push(Ze)}const Ge=f(Ae,
_e),Fe=He===Ue&&(0,S.YD)(Ae).some(Ze=>Le?.members.has(Ze));for(const[Ze,et]of Ae.members){const tt=j(he,Ge||Fe?W:Ze);Fe&&g(JSON.stringify(Ze),tt,He,et),(!Fe||et.type==="array")&&Me(et,tt,Ge?{...He,key:Ze,
map:Ae}:He)}}return Me(ue,me,{side:"base"}),Me(be,me,{side:"head"}),{root:me,places:Se,find:a(Se)}}function R(ue){return{keys:ue,inner:new Map,texts:new Map,references:[]}}function j(ue,be){const me=ue.
inner.get(be)??R([...ue.keys,be]);return ue.inner.set(be,me),me}function A(ue,be){return ue?.inner.get(be)??ue?.inner.get(W)}function g(ue,{keys:be,texts:me,references:Se},{place:_e,slot:Me},Pe){me.set(
ue,(me.get(ue)??0)+1);const Ae=ue.startsWith('"')?ue.length>2:F.test(be.findLast(he=>he!=="[]")??"")&&Number.isInteger(Number(ue));_e&&Ae&&Se.push({text:ue,place:_e,slot:Me,value:Pe})}function i(ue){if((0,S.
jn)(ue))return[];const be=ue.type==="array"?ue.items:[...ue.members.values()];return[...be.flatMap(i),...be.some(o)?[]:(0,S.YD)(ue)]}function o(ue){return ue.type==="object"}function f({members:ue},be){
return 2*[...ue.keys()].filter(Se=>!F.test(Se)&&be.has(Se)).length>=ue.size&&[...ue.values()].every(o)}function a(ue){const be=new Map;for(const me of ue){const Se=(_e,Me)=>{const Pe=B.findIndex(Ie=>Ie.
test(_e));if(Pe<0)return;const Ae=`${me.side} ${Me}`,he=be.get(Ae)??[];he[Pe]=(he[Pe]??new Set).add(me),be.set(Ae,he)};me.key!==void 0&&Se(W,JSON.stringify(me.key));for(const[_e,Me]of me.value.members)
(0,S.jn)(Me)&&Se(_e,Me.text)}return(me,Se)=>{const _e=be.get(`${Se.side} ${me}`)?.find(Me=>Me);return _e&&_e.size<=k?O([..._e],Se):void 0}}function O(ue,be){const me=be?ue.filter(_e=>y(_e,be)):ue;if(me.
length===0&&be)return O(ue,be.outer);const Se=me.length>1?me.filter(({value:_e})=>_e.members.size>2):me;return Se.length===1?Se[0]:void 0}function y(ue,be){return ue!==void 0&&(ue===be||y(ue.outer,be))}
var b=e(5408);const t="source from origin src tail out".split(" "),c="target to dest destination head in".split(" "),E="next to goto target targets wire wires link links edge edges transition transiti\
ons connection connections",m=`${E} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(
" "),C="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),r=`${E} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.
split(" "),h="label title name condition if when event type relationship selectedRelationships".split(" "),s=60;function p(ue,be){const me=N(ue,be),Se=M(me.root).flatMap(Ae=>D(Ae,me)),_e=ne(Se),Me=_e.
length>0?_e:pe(Se,me),Pe=new Set(Me.flatMap(({source:Ae,target:he})=>[Ae.field,he.field]));return{root:me.root,nodes:me.places.filter(({field:Ae})=>Pe.has(Ae)),edges:Me}}function u(ue,be){return ue.flatMap(
Se=>Se.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(Se=>be.includes(Se.toLowerCase()))}function M(ue){const be=[ue];for(const me of be)be.push(...me.inner.values());return be}function D(ue,{find:be}){
const me=ue.references.flatMap(Ae=>{const he=be(Ae.text,Ae.place);return he?[{...Ae,field:ue,target:he}]:[]}),Se=me.filter(({place:Ae,target:he})=>!y(Ae,he)),_e=me.length/ue.references.length,Me=_e>=.5&&
Z(ue.references)-Z(me)<=2;return(_e>=.9||Me&&u(ue.keys.slice(-2),m))&&2*Se.length>=me.length?[me]:[]}function Z(ue){return new Set(ue.map(({text:be})=>be)).size}function ne(ue){const be=ue.filter(me=>!me.
some(({place:Se,target:_e})=>_e.field===Se.field));return[...(0,b.$z)(be,([me])=>me?.place.field).values()].flatMap(me=>{const Se=new Map(ie(me,t).map(_e=>[_e.place,_e]));return ie(me,c).flatMap(_e=>{
const Me=Se.get(_e.place),Pe=Me&&{source:Me.target,target:_e.target,links:[Me,_e]};return Pe?[{...Pe,label:le(_e,_e.place,[]),item:_e.place.value}]:[]})})}function ie(ue,be){return ue.filter(([Se])=>Se&&
u(Se.field.keys.slice(-2),be)).sort((Se,_e)=>Z(_e)-Z(Se))[0]??[]}function pe(ue,be){const[me,Se]=[[],[]],_e=new Set;for(const Pe of ue){const Ae=Pe.flatMap(Ue=>Oe(Ue,be)),[he]=Ae;if(he===void 0||10*Ae.
length<9*Pe.length)continue;const Ie=he.link.field.keys.slice(he.inside.field.keys.length),ke=Ae.filter(({source:Ue,inside:He})=>Ue!==He);for(const{inside:Ue}of ke)_e.add(Ue.key);const Le=u(Ie,C);if(!(!Le&&
ke.length===0&&!u(Ie,m)))for(const{link:Ue,source:He}of Ae){const Ge=Ue.place===He?void 0:Ue.place,Fe={label:le(Ue,Ge,Ie),links:[Ue],item:Ge?.value};Le?Se.push({source:Ue.target,target:He,...Fe}):me.push(
{source:He,target:Ue.target,...Fe})}}const Me=me.length<Se.length?Se:me;return _e.size>1||Z(Me.flatMap(({links:Pe})=>Pe))>1?Me:[]}function Oe(ue,{find:be}){for(let me=ue.place;me;me=me.outer){const Se=be(
JSON.stringify(me.key),me),_e=[me,Se].find(Me=>Me?.field===ue.target.field);if(_e)return[{link:ue,source:_e,inside:me}]}return[]}function le({slot:ue,value:be},me,Se){const _e=h.map(Ae=>{const[he,Ie]=[
me?.field.inner.get(Ae),v(me?.value.members.get(Ae))];return he&&he.texts.size+(he.inner.get("[]")?.texts.size??0)>1||Ie.includes(" ")?Ie:""}),Me=Se.filter(Ae=>!r.includes(Ae.toLowerCase())),Pe=ue===void 0?
[]:[`output ${ue+1}`];return[v(be),..._e].find(Ae=>Ae!=="")??[...Me,...Pe].join(", ")}function v(ue){const me=(ue?.type==="array"?ue.items:[ue]).flatMap(Se=>Se?.type==="string"&&(0,S.e1)(Se.text).trim()||
[]).join(", ");return me.length>s?"":me}var T=e(1345),J=e(8132),l=e(706);const $={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},P={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f232\
8",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},w={same:"-->",added:"==>",removed:"-.->"},I=40,V=500,te=5e4,H=40,Q=6;function re(ue,be,{
isWhole:me,hide:Se}){const _e=({status:he})=>me||he!=="same",Me=new Set([...ue.filter(_e),...be.filter(_e).flatMap(de)]),Pe=be.filter(he=>de(he).some(_e)).flatMap(de);if(Me.size===0)return{};for(const he of[
new Set([...Me,...Pe]),Me]){const Ie=be.filter(Le=>de(Le).every(Ue=>he.has(Ue)));if(he.size>I||Ie.length>V)continue;const ke=ae(ue.filter(Le=>he.has(Le)),Ie,Se);if(ke.length<=te)return{picture:ke}}return{
note:`The picture is left out: it would have ${Me.size>I?(0,l.hS)(Me.size,"node"):"too many connections"}.`}}function de({source:ue,target:be}){return[ue,be]}function ae(ue,be,me){const Se=new Map(ue.
map((Me,Pe)=>[Me,`n${Pe+1}`])),_e=ue.map(Me=>`  ${Se.get(Me)}["${$[Me.status]}${Ee(me(Me.label))||"?"}"]`);for(const{source:Me,target:Pe,label:Ae,status:he}of be){const Ie=`${$[he]}${Ee(me(Ae))}`.trim();
_e.push(`  ${Se.get(Me)} ${w[he]}${Ie===""?"":`|"${Ie}"|`} ${Se.get(Pe)}`)}for(const[Me,Pe]of Object.entries(P)){const Ae=ue.filter(he=>he.status===Me).map(he=>Se.get(he));Ae.length>0&&_e.push(`  clas\
sDef ${Me} ${Pe}`,`  class ${Ae.join()} ${Me}`)}return[`flowchart ${ge(ue,be)>Q?"TD":"LR"}`,..._e].join(`
`)}function ge(ue,be){const me=new Set(be.map(({target:Me})=>Me)),Se=ue.filter(Me=>!me.has(Me)),_e=new Map((Se.length>0?Se:ue.slice(0,1)).map(Me=>[Me,1]));for(const[Me,Pe]of _e)for(const{source:Ae,target:he}of be)
Ae===Me&&!_e.has(he)&&_e.set(he,Pe+1);return Math.max(..._e.values())}function Ee(ue){return(0,J.RK)((0,J.Jj)(ue.replace(/\s+/g," ").trim(),H)).replace(Te,be=>be==='"'?"#quot;":`#${be.codePointAt(0)};`)}
const Te=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,ve="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),ye="* if when id name label title\
 type key handle condition event relationships".split(" ");function Ce(ue,be=me=>me){const me=ue.head??ue.base;if(me===void 0)return;const[Se,_e]=[ue.base??me,ue.head??me],Me=(0,T.j9)([_e,Se]),Pe=p(Se,
_e),Ae=Re(ue,Pe,Me),he=[...new Set(Ae.values())].sort((Fe,Ze)=>Fe.rank-Ze.rank),Ie=ze(Pe,Ae),ke=Ie.filter(Fe=>Fe.status!=="same"),Le=Ve(Pe,ke);Ye(ue,he,Me,Le);const Ue=new Map(Ie.map(({item:Fe,source:Ze,
target:et})=>[Fe,`${Ze.label} \u2192 ${et.label}`])),He=new Set(he.map(({place:Fe})=>Fe.key)),Ge=Fe=>Fe.filter(({status:Ze})=>Ze!=="removed").length;return{...re(he,Ie,{isWhole:ue.status!=="modified",
hide:be}),connections:Qe(ke),size:{nodes:Ge(he),connections:Ge(Ie)},tells:Le,isItemKey:Fe=>He.has(Fe)||Me.labelOf(JSON.stringify(Fe))!==void 0,labelOf:Me.labelOf,endsOf:Fe=>Ue.get(Fe)}}function ce({side:ue}){
return ue==="head"}function we(ue){return ue&&[ue.key,we(ue.outer)]}function Re({matches:ue},{nodes:be},me){const Se=ke=>ke.key===void 0?`${ke.value.id}`:JSON.stringify(we(ke)),_e=new Map(be.map((ke,Le)=>[
ke,Le])),Me=(0,b.$z)(be.filter(ce),Se),Pe=(0,b.$z)(ue,({base:ke})=>ke.id),Ae=ke=>{const Le=Pe.get(ke.value.id)?.shift();return(Le&&Me.get(`${Le.head.id}`)?.shift())??Me.get(Se(ke))?.shift()},he=new Map;
let Ie=0;for(const ke of be){if(he.has(ke))continue;const Le=ce(ke)?ke:Ae(ke);Ie=(Le&&_e.get(Le))??Ie+1e-6;const Ue=Le===void 0?"removed":Le===ke?"added":"same",He=Le??ke,Ge={label:Ke(He,me),status:Ue,
rank:Ie,place:He,old:Ue==="same"?ke:void 0};he.set(ke,Ge).set(He,Ge)}return he}function Ke({key:ue,value:be,array:me},Se){const[_e,Me,...Pe]=["type","componentType",...be.members.keys()].map(he=>(0,S.
TN)(be,he)),[Ae="?"]=[_e,Me,(0,S.TH)(be),...Pe].filter(he=>he!==void 0);return ue??Se.nameOf(be,me)??(0,S.e1)(Ae)}function ze({edges:ue},be){const me=ue.flatMap(he=>{const[Ie,ke]=[be.get(he.source),be.
get(he.target)];return Ie&&ke?[{...he,source:Ie,target:ke,status:ce(he.source)?"added":"removed"}]:[]}),Se=({source:he,target:Ie,label:ke})=>`${he.rank} ${Ie.rank} ${ke}`,_e=(0,b.$z)(me,({status:he})=>he),
Me=(0,b.$z)(_e.get("removed")??[],Se);return[...(_e.get("added")??[]).map(he=>Me.get(Se(he))?.pop()?{...he,status:"same"}:he),...[...Me.values()].flat()].sort((he,Ie)=>he.source.rank-Ie.source.rank||he.
target.rank-Ie.target.rank)}function Qe(ue){const be=new Map;for(const me of["target","label"]){const Se=_e=>`${_e.source.rank} ${me==="label"?_e.label:_e.target.rank}`;for(const[_e,Me,...Pe]of(0,b.$z)(
ue,Se).values()){if(!_e||!Me||Pe.length>0||_e.status===Me.status)continue;[_e.source,_e.target,Me.target].every(({old:he})=>he)&&!be.has(_e)&&!be.has(Me)&&be.set(_e,Me).set(Me,_e)}}return ue.flatMap(me=>{
const Se=be.get(me);return Se&&me.status==="removed"?[]:[{...me,kind:Se?"rewired":me.status,was:Se}]})}function Ve({root:ue,nodes:be},me){const Se=new Set(me.flatMap(he=>he.links.map(({field:Ie})=>Ie))),
_e=new Set(me.map(({item:he})=>he)),Me=new Set([ue,...be.map(({field:he})=>he)]),Pe={added:new Set,removed:new Set};for(const he of me){const Ie=[he.source.label,he.target.label,...he.label.split(", ")].
map(ke=>JSON.stringify(ke));for(const ke of[...Ie,...he.links.map(Le=>Le.text)])Pe[he.status].add(ke)}function Ae(he,Ie,ke){if(Ie===void 0||Me.has(Ie))return[{text:ke,field:ue}];const Le=Ie.keys.at(-1)===
W?[{text:JSON.stringify(ke),field:Ie}]:[];if("text"in he)return[...Le,{text:he.text,field:Ie}];const Ue="members"in he?[...he.members]:[],He="items"in he?he.items.map(Ge=>["[]",Ge]):Ue;return[...Le,...He.
flatMap(([Ge,Fe])=>Ae(Fe,A(Ie,Ge),Ge))]}return({path:he,...Ie})=>{const ke=he.map(He=>He.type==="member"?He.key:"[]"),Le=he.some(He=>He.type==="item"&&_e.has(He.item)),Ue=(He,Ge)=>{const Fe=Ae(He,ke.reduce(
A,ue),`${ke.at(-1)}`),Ze=Fe.some(({field:tt})=>Se.has(tt)),et=({text:tt,field:ot})=>{if(Se.has(ot))return Ge.has(tt);const it=`${ot.keys.findLast(st=>st!=="[]")}`;return ve.includes(it)||Ge.has(tt)&&u(
[it],ye)||Ze&&nt(tt,ot)};return(Ze||Le)&&Fe.every(et)};return Ie.kind==="modified"?Ue(Ie.from,Pe.removed)&&Ue(Ie.to,Pe.added):"value"in Ie&&Ue(Ie.value,Pe[Ie.kind])}}function nt(ue,{texts:be}){const me=be.
get(ue)??0,Se=[...be.values()].reduce((_e,Me)=>_e+Me,0);return me>2&&2*me>Se&&/^"?[\w.-]{0,30}"?$/.test(ue)}function Ye(ue,be,{componentOf:me},Se){const _e=(0,U.pi)(ue),Me=be.flatMap(he=>{const{value:Ie,
array:ke}=he.place,Le=(0,T.qU)(Ie)===void 0?me(Ie,ke):void 0;return[Ie.id===he.old?.value.id?void 0:Ie,Le].map(Ue=>({owner:Ue,node:he}))}),Pe=(0,b.$z)(Me,({owner:he})=>he);Pe.delete(void 0);const Ae=new Map(
ue.matches.map(({path:he,head:Ie})=>[he.at(-1),Ie]));for(const he of ue.changes){if(Se(he)||_e(he))continue;const Ie=he.path.map(Le=>Ae.get(Le)).reverse(),ke=["value"in he&&he.value,...Ie].find(Le=>Pe.
has(Le));for(const{node:Le}of Pe.get(ke)??[])Le.status==="same"&&(Le.status="modified")}}}),2899:((q,se,e)=>{e.d(se,{K$:()=>S,pi:()=>B,wo:()=>U});const S=U("");function U(k){const N=new Set,[R,j]=[new Map,
new Map];for(const[A,g]of k.split(/\r\n|\r|\n/).entries()){const i=g.trim();if(i===""||i.startsWith("#"))continue;const[o,f]=i.endsWith("[]")?[i.slice(0,-2),j]:[i,R],a=o.split(".").reverse(),O=F(o);if(a.
includes(""))throw new Error(`has an empty key in line ${A+1} (join keys by single dots)`);if(a.every(y=>y==="*"))throw new Error(`has only * in line ${A+1}, which would ignore everything (name a key)`);
N.add(i),f.set(O,[...f.get(O)??[],{line:i,keys:a}])}return{lines:[...N],fields:R,orders:j}}function B(k,N,R){if(k.size===0||N===void 0)return!1;const j=["*",F(N.key)].flatMap(A=>k.get(A)??[]).filter(({
keys:A})=>W(N,A));for(const{line:A}of j)R(A);return j.length>0}function F(k){return k.slice(k.lastIndexOf(".")+1)}function W(k,N){if(k===void 0||N.length===0)return N.length===0;const R=N[0]==="*"?["*"]:
k.key.split(".").reverse();return R.every((j,A)=>j===N[A])&&W(k.outer,N.slice(R.length))}}),2742:((q,se,e)=>{e.d(se,{OD:()=>$,qy:()=>J,Z:()=>P,yR:()=>l});var S=e(3436),U=e(2899),B=e(1345);function F(w,I){
const V=I.size===0?void 0:I.get(JSON.stringify(w));return V===void 0?w:(0,S.e1)(V)}function W({base:w,head:I}){return w===I?[]:S.Rk.flatMap(V=>{const[te,H]=[(0,S.TN)(w,V),(0,S.TN)(I,V)];return te!==H&&
te?.startsWith('"')&&H?.startsWith('"')?[[te,H]]:[]})}function k(w,I){const V=new Map;for(const[H,Q]of w)V.set(H,(V.get(H)??new Set).add(Q));const te=([H,Q])=>V.get(H)?.size===1&&I.base.get(H)===1&&I.
head.get(Q)===1;return new Map(w.filter(te))}function N(w){const I=V=>{const te=new Map,H=(Q,re)=>{if(Q.type==="array")for(const ae of Q.items)H(ae,!0);if(Q.type!=="object")return;const de=re?[Q.id,...S.
Rk.flatMap(ae=>(0,S.TN)(Q,ae)??[])]:[];for(const ae of new Set(de))te.set(ae,(te.get(ae)??0)+1);for(const ae of Q.members.values())H(ae,!1)};for(const Q of w)H(Q[V],!1);return te};return{base:I("base"),
head:I("head")}}function R(w,I,V){const te={element:new Map,member:new Map};function H(re,de){if(I.size===0&&!V)return re;if((0,S.jn)(re))return w.scalar(I.get(re.text)??re.text);const ae=te[de?"eleme\
nt":"member"],ge=ae.get(re.id)??Q(re,de);return ae.set(re.id,ge),ge}function Q(re,de){if(re.type==="array"){const ge=re.items.map(Ee=>H(Ee,!0));return w.array(ge,re.unordered)}const ae=new Map;for(const[
ge,Ee]of re.members)(0,S.Op)(ge,Ee,de)?V||ae.set(ge,Ee):ae.set(F(ge,I),H(Ee,!1));return w.object(ae)}return(re,de=!1)=>H(re,de).id}function j(w,I){const V={base:R(w,I,!0),head:R(w,new Map,!0)};return{
interner:w,renames:I,follow:R(w,I,!1),bare:V}}var A=e(5408);const g=.4,i=.9,o=4e4,f=4,a=/^(""|0|true|false|null)$/,O=.25,y=new Set([...S.eX,"type"]);function b(w,I,V){const{compare:te,shareRare:H}=E(w,
V),Q=t(w,I),re=c(w);return de=>(ae,ge)=>{const Ee=(0,A.qc)(ae,ge),Te=Ee.reduce((ce,{base:we,head:Re})=>ce+we.length*Re.length,0),ve=ce=>Te>o?[...H(ce),...(0,A.O6)(I,ce).flatMap(A.yU)]:ce.base.flatMap(
we=>ce.head.map(Re=>({base:we,head:Re}))),ye=Ee.flatMap(ve).flatMap(ce=>{const we=te(ce);return(de>0&&re(ce)?te(ce,()=>1)>=i:we>=de)?[{pair:ce,alike:we,distance:Q(ce)}]:[]});ye.sort((ce,we)=>we.alike-
ce.alike||ce.distance-we.distance);const Ce=new Set;return ye.flatMap(({pair:ce})=>Ce.has(ce.base)||Ce.has(ce.head)?[]:(Ce.add(ce.base).add(ce.head),[ce]))}}function t({base:w},I){const V=new Map((0,A.
Ms)(I).map(Q=>[Q.base.index,Q.head.index-Q.base.index]));let te=0;const H=w.map(({index:Q})=>(te=V.get(Q)??te,Q+te));return Q=>Math.abs((H[Q.base.index]??0)-Q.head.index)}function c({base:w,head:I}){const V=({
item:re})=>[(0,S.TH)(re),(0,S.Gg)(re)],[te,H]=[new Set(w.flatMap(V)),new Set(I.flatMap(V))],Q=(re,de)=>V(re).every(ae=>ae!==void 0&&!de.has(ae));return re=>Q(re.base,H)&&Q(re.head,te)}function E(w,{renames:I,
follow:V}){const te=new Map([["",0]]),H=new Set;function Q(ve){const ye=te.get(ve)??te.size;return ye===te.size&&te.set(ve,ye),ye}function re(ve,ye){const Ce=new Set,ce=(we,Re,Ke)=>{if((0,S.jn)(we)||(we.
type==="array"?we.items.length:we.members.size)===0){const ze=Q(`${Re}=${ye==="base"?V(we):we.id}`);Ce.add(ze),(!(0,S.jn)(we)||a.test(we.text))&&H.add(ze)}else if(we.type==="array")for(const ze of we.
items)ce(ze,Q(`${Re}[]`),!0);else for(const[ze,Qe]of we.members)Re===0&&(0,S.jn)(Qe)&&y.has(ze)||(0,S.Op)(ze,Qe,Ke)||ce(Qe,Q(`${Re}.${ye==="base"?F(ze,I):ze}`),!1)};return ce(ve,0,!0),Ce}const de=new Map,
ae=new Map,ge=ve=>de.get(ve)??new Set;for(const ve of["base","head"]){for(const ye of w[ve])de.set(ye,re(ye.item,ve));for(const[ye,Ce]of(0,B.Vn)(w[ve].flatMap(ce=>[...ge(ce)]))){const ce=(H.has(ye)?O:
1)/Ce;ae.set(ye,Math.min(ae.get(ye)??1,ce))}}const Ee=ve=>ae.get(ve)??0,Te=ve=>[...ge(ve)].filter(ye=>Ee(ye)>=1/f);return{compare({base:ve,head:ye},Ce=Ee){const ce=ze=>{let Qe=0;for(const Ve of ze)Qe+=
Ce(Ve);return Qe},[we,Re]=[ge(ve),ge(ye)],Ke=[...we].filter(ze=>Re.has(ze));return 2*ce(Ke)/(ce(we)+ce(Re))||0},shareRare(ve){const ye=new Map;for(const Ce of ve.head)for(const ce of Te(Ce))ye.set(ce,
[...ye.get(ce)??[],Ce]);return ve.base.flatMap(Ce=>{const ce=new Set(Te(Ce).flatMap(we=>ye.get(we)??[]));return Array.from(ce,we=>({base:Ce,head:we}))})}}}function x(w,I,V){const te={base:{item:w,index:0,
array:[w]},head:{item:I,index:0,array:[I]}};return E({base:[te.base],head:[te.head]},V).compare(te)}function m(w,I,V){let te=[],H=w;const Q=()=>H.base.length===0||H.head.length===0,re=(ce,we)=>{const Re=Q()?
[]:ce(H,we);Re.length!==0&&(te=te.concat(Re),H=(0,A.FF)(H,Re))},de=ce=>(we,Re)=>(0,A.O6)(te,we).flatMap(Ke=>ce(Ke,Re)),ae=V||[...w.base,...w.head].some(({item:ce})=>ce.type==="object"),ge=S.Rk.filter(
ce=>!(s(w.base,ce)&&s(w.head,ce)));for(const ce of p(ge,w,I))re(A.kk,r(ce));const Ee=({item:ce})=>ce.id,Te=({item:ce},we)=>we==="base"?I.follow(ce,!0):ce.id;for(const ce of I.renames.size>0?[Te,Ee]:[Ee])
re(de(A.eV),ce),ae&&re(A.kh,ce);if(ae&&!Q()){for(const Re of p(M(w),w,I).slice(0,1))re(A.kk,r(Re));const ce=Re=>({item:Ke},ze)=>h(Ke,I.bare[ze],Re);re(de(A.eV),ce(1)),re(A.kh,ce(3));const we=b(w,te,I);
for(const Re of[...S.eX,"key"])re(we(0),r(Re));re(we(g),({item:Re})=>Re.type==="object"?(0,S.TN)(Re,"type")??"":void 0)}const ve=ge.length<S.Rk.length,ye=ce=>(0,S.Gg)(ce)??(ve?ge.find(we=>(0,S.TN)(ce,
we)):(0,S.TH)(ce));return re(de((ce,we)=>ve&&C(ce.base)===C(ce.head)?(0,A.yU)(ce):(0,A.kh)(ce,we)),({item:ce})=>ye(ce)===void 0?"":void 0),te}function C(w){return w.map(({index:I})=>I).join()}function r(w){
return({item:I})=>(0,S.TN)(I,w)}function h(w,I,V){return w.type!=="object"||[...w.members].filter(([H,Q])=>!(0,S.Op)(H,Q,!0)).length<V?void 0:I(w,!0)}function s(w,I){const V=te=>w.every(({item:H,index:Q})=>(0,S.
TN)(H,I)?.replaceAll('"',"")===`${te+Q}`);return w.length>1&&(V(0)||V(1))}function p(w,I,V){const te=w.map(Q=>({key:Q,pairs:(0,A.kk)(I,r(Q))})),H=(Q,re)=>Q.every(({base:ae,head:ge},Ee)=>ae===re[Ee]?.base&&
ge===re[Ee]?.head)?0:u(re,V)-u(Q,V);return te.sort(({pairs:Q},{pairs:re})=>re.length-Q.length||H(Q,re)),te.map(({key:Q})=>Q)}function u(w,{interner:I,renames:V,bare:te}){const H=w.map(({base:re,head:de})=>({
base:re.item,head:de.item})),Q=R(I,new Map([...V,...H.flatMap(W)]),!0);return H.filter(({base:re,head:de})=>[Q,te.head].some(ae=>ae(re,!0)===te.head(de,!0))).length}function M({base:w,head:I}){const V=(0,B.
Vn)(I.flatMap(({item:Q})=>(0,S.YD)(Q))),te=Q=>2*(V.get(Q)??0)>I.length&&Q!=="type",H=[...V.keys()].filter(Q=>te(Q)&&D(w,Q)&&D(I,Q)).sort();return[...H.filter(Q=>S.ZM.test(Q)),...H]}function D(w,I){const V=w.
flatMap(({item:H})=>(0,S.TN)(H,I)??[]).filter(H=>H.startsWith('"'));if(V.length<2||2*V.length<=w.length||new Set(V).size<V.length)return!1;const te=new Set(w.flatMap(({item:H})=>S.Rk.map(Q=>(0,S.TN)(H,
Q))));return 2*V.filter(H=>te.has(H)).length<V.length}const Z=8,ne=.5;function ie(w,I,V,te){const H=ve=>w[ve].flatMap(Ce=>[Ce,...pe(Ce,te)]).filter(({path:Ce,value:ce})=>Ce.at(-1)?.type==="item"&&V[ve].
get(ce.id)===1),Q={bases:new Set,heads:new Map};let re={base:H("base"),head:H("head")};const de=(ve,ye)=>{const Ce=(0,A.kk)(re,ve).filter(({base:ce,head:we})=>ce.arrays!==we.arrays&&ye(ce.value,we.value));
for(const{base:ce,head:we}of Ce)Q.bases.add(ce.value),Q.heads.set(we.value,ce);re=(0,A.FF)(re,Ce)},ae=(ve,ye)=>(0,S.TN)(ve,"type")===(0,S.TN)(ye,"type"),ge=(ve,ye)=>ae(ve,ye)&&x(ve,ye,I)>=ne,Ee=(ve,ye)=>(V[ye].
get(ve??"")??0)<2,Te=(ve,ye)=>Ee(ve,ye)?ve:void 0;return de(({value:ve},ye)=>Te((0,S.TH)(ve),ye),(ve,ye)=>((0,S.TH)(ve)?.length??0)>=Z||ge(ve,ye)),de(({value:ve},ye)=>Te((0,S.Gg)(ve),ye),ge),de(({value:ve},ye)=>Ee(
(0,S.TH)(ve),ye)?h(ve,I.bare[ye],3):void 0,ae),Q}function pe({value:w,path:I},V){return(0,B.Vg)(w,V).flatMap(te=>{if((0,S.jn)(te.value))return[];const H={value:te.value,path:[...I,te.step]};return[H,...pe(
H,V)]})}function Oe(w,I,V,te){const H=[],Q=[],re=[],de=[],ae={base:[],head:[]};function ge({base:ce,head:we},Re,Ke){Ke==="element"&&de.push(...W({base:ce,head:we})),(Ke==="element"||Ke==="member"&&ce.
type==="object"&&we.type==="object")&&re.push({base:ce,head:we,path:Re}),ce.id!==we.id&&(ce.type==="array"&&we.type==="array"?Ce(ce,we,Re):ce.type==="object"&&we.type==="object"?ye({base:ce,head:we},Re,
Ke):Ke!=="own"&&(0,S.jn)(ce)&&(0,S.jn)(we)&&I.renames.get(ce.text)===we.text?Q.push({path:Re,from:(0,S.e1)(ce.text),to:(0,S.e1)(we.text)}):H.push({kind:"modified",path:Re,from:ce,to:we}))}function Ee({
base:ce,head:we},Re,Ke,ze){ce!==void 0&&we!==void 0?ge({base:ce,head:we},Re,Ke):we!==void 0&&!Te(we,Re)?(H.push({kind:"added",path:Re,value:we}),ae.head.push({value:we,path:Re,arrays:ze}),V.heads.size>
0&&ve(we,Re)):ce!==void 0&&!V.bases.has(ce)&&(H.push({kind:"removed",path:Re,value:ce}),ae.base.push({value:ce,path:Re,arrays:ze}))}function Te(ce,we){const Re=V.heads.get(ce);return Re===void 0?!1:(H.
push({kind:"moved",path:we,from:Re.path}),ge({base:Re.value,head:ce},we,"element"),!0)}function ve(ce,we){for(const{step:Re,value:Ke}of(0,B.Vg)(ce,te)){const ze=[...we,Re];Te(Ke,ze)||ve(Ke,ze)}}function ye(ce,we,Re){
for(const{key:Ke,from:ze,...Qe}of le(ce,I)){const Ve=[...we,{type:"member",key:Ke}];ze!==Ke&&Q.push({path:Ve,from:ze,to:Ke});const nt=Qe.base!==void 0&&(0,S.Op)(Ke,Qe.base,Re==="element");Ee(Qe,Ve,nt?
"own":"member")}}function Ce(ce,we,Re){const Ke={base:(0,A.S3)(ce.items),head:(0,A.S3)(we.items)},ze=m(Ke,I,ce.unordered&&we.unordered).filter(Ye=>!V.bases.has(Ye.base.item)&&!V.heads.has(Ye.head.item)),
Qe=(0,B.Oe)(Ke,ze,te),Ve=new Set((0,A.Ms)(ze).map(Ye=>Ye.head.index)),nt=Qe.filter(Ye=>Ye.base&&Ye.head&&!Ve.has(Ye.index));nt.length>0&&!we.unordered&&H.push({kind:"reordered",path:Re,moved:nt.map(({
step:Ye})=>Ye)});for(const{step:Ye,...ue}of Qe)Ee(ue,[...Re,Ye],"element",Ke)}return ge(w,[],"root"),{changes:H,references:Q,matches:re,renames:de,unmatched:ae}}function le({base:w,head:I},{renames:V,
follow:te}){const H=new Map(w.members),Q=new Map,re=(ae,ge)=>ae.id===ge.id||te(ae)===ge.id;for(const ae of[re,()=>!0])for(const ge of[Ee=>Ee,Ee=>F(Ee,V)])for(const[Ee,Te]of H){const ve=ge(Ee),ye=I.members.
get(ve);ye===void 0||Q.has(ve)||!ae(Te,ye)||(H.delete(Ee),Q.set(ve,{key:ve,from:Ee,base:Te,head:ye}))}for(const[ae,ge]of I.members)Q.has(ae)||Q.set(ae,{key:ae,from:ae,head:ge});const de=Array.from(H,([
ae,ge])=>({key:ae,from:ae,base:ge}));return[...Q.values(),...de].sort((ae,ge)=>ae.key<ge.key?-1:1)}const v={bases:new Set,heads:new Map},T=5;function J(w,I){const V=new S.Ms(U.K$),[te,H]=[w,I].map(Q=>l(
Q,V));return te&&H&&$([{base:te,head:H}],V)[0]}function l(w,I=new S.Ms(U.K$)){return/^\s*[[{]/.test(w)?I.read(w):void 0}function $(w,I){const V=P(()=>N(w)),te=P(()=>(0,B.j9)([...w.map(({head:de})=>de),
...w.map(({base:de})=>de)])),H=(de,ae)=>te().componentOf(de,ae);function Q(de){const ae=j(I,de);return w.map(ge=>{const Ee=Oe(ge,ae,v,H),{base:Te,head:ve}=Ee.unmatched;if(Te.length===0||ve.length===0)
return Ee;const ye=ie(Ee.unmatched,ae,V(),H);if(ye.heads.size===0)return Ee;const Ce=Oe(ge,ae,ye,H);return Ce.changes.filter(({kind:ce})=>ce==="moved").length===ye.heads.size?Ce:Ee})}let re=new Map;for(let de=0;de<
T;de++){const ae=Q(re),ge=ae.flatMap(Te=>Te.renames),Ee=ge.length===0?new Map:k(ge,V());if(re.size===Ee.size&&[...re].every(([Te,ve])=>Ee.get(Te)===ve)){if(ae.some(({changes:Te})=>Te.length>0))return ae;
break}re=Ee}return Q(new Map)}function P(w){let I;return()=>(I??={value:w()},I.value)}}),3499:((q,se,e)=>{e.d(se,{Ab:()=>i,a2:()=>y,gN:()=>f,lY:()=>b,pi:()=>o,rL:()=>a});var S=e(3436),U=e(2742);const B=i(
".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),F=["x","y"],W=i("w h width height left top zoom"),k=[["x"],["position"],["left","top"]],N=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
R=i("_?id uuid guid identifier instanceIdentifier instanceId groupId"),j=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,A=i("_?rev revision iteration version versionId activeVersionId version\
Counter versionNumber"),g=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,N],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[A,/^\d{1,15}$/],
[A,j]];function i(x){return new RegExp(`^(${x.replaceAll(" ","|")})$`,"i")}function o({base:x,head:m}){const C={base:(0,U.Z)(()=>new Set((0,S.PX)(x))),head:(0,U.Z)(()=>new Set((0,S.PX)(m)))};return r=>{
const{kind:h,path:s}=r;if(h==="reordered"||h==="moved")return!1;const[p,u=p]=h==="modified"?[r.from,r.to]:[r.value];if(O(s)&&E(p)&&E(u))return!0;if(h!=="modified"||p.type!==u.type||!("text"in p)||!("t\
ext"in u))return!1;const[M,D,Z]=[c(s.at(-1)),(0,S.e1)(p.text),(0,S.e1)(u.text)],ne=pe=>pe.test(D)&&pe.test(Z);return g.some(([pe,Oe])=>pe.test(M)&&ne(Oe))?!0:s.at(-2)?.type!=="member"&&R.test(M)&&ne(j)&&
!C.head().has(D)&&!C.base().has(Z)}}function f(x){return j.test(x)||N.test(x)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(x)}function a(x,m){return R.test(x)&&(0,S.jn)(m)||(B.test(x)||F.includes(x))&&E(m)}function O(x){
if(x.slice(y(x)).some(h=>B.test(c(h))))return!0;const[m,C]=[x.at(-2),c(x.at(-1))],r=m?.type==="item"&&m.item.type==="object"?m.item.members:void 0;return F.includes(C)||W.test(C)&&k.some(h=>h.every(s=>r?.
has(s)))}function y(x){return x.findLastIndex(({type:m})=>m==="item")+1}function b(x,{matches:m}){const C=new Map(m.map(h=>[h.path.at(-1),h])),r=new Map;for(const h of x){const s=y(h.path),[p,u]=[h.path[s-
1],h.path[s]],M=F.includes(c(u)),D=M?F:B.test(c(u))?[c(u)]:[],[Z,ne]=[t(C.get(p)?.base,D),t(C.get(p)?.head,D)],ie=[...h.path.slice(0,s),{type:"member",key:D.join(", ")}];Z&&ne?r.set(M?p:u,{kind:"modif\
ied",path:ie,from:Z,to:ne}):r.set(h,h)}return[...r.values()]}function t(x,m){const C=x?.type==="object"?m.flatMap(r=>x.members.get(r)??[]):[];if(!(C.length<m.length))return C.length>1?{type:"array",id:0,
items:C,unordered:!1}:C[0]}function c(x){return x?.type==="member"?x.key:""}function E(x){if(x.type==="literal")return/\d/.test(x.text);const m=x.type==="array"?x.items:x.type==="object"?[...x.members.
values()]:[];return m.length>0&&m.every(E)}}),1345:((q,se,e)=>{e.d(se,{Oe:()=>i,Vg:()=>o,Vn:()=>y,j9:()=>k,qU:()=>N});var S=e(3436),U=e(5408);const B=/group|parent|folder|owner/i,F=/(-[\da-f]{4}){3}-[\da-f]{12}/i,
W=40;function k(t){const c=t.map(g),E=r=>c.find(h=>h.get(r))?.get(r);function x(r,h){for(const s of(0,S.YD)(r).sort()){if(B.test(s))continue;const p=`${(0,S.TN)(r,s)}`,u=s==="type"?`"${p.split(":")[1]}`:
p,M=E(u);if(M===void 0||N(M.item)===void 0)continue;const D=c.some(Z=>{const ne=Z.get(u);return ne&&(ne.array===h||A(h,ne.item))});if(s==="type"||!D)return M.item}}function m(r,h){const s=(0,S.Gg)(r);
return N(r)??N(x(r,h))??(s&&(0,S.e1)(s))}function C(r){const h=/\d/.test(r)?E(r):void 0;return h&&m(h.item,h.array)}return{componentOf:x,nameOf:m,labelOf:C}}function N(t){const c=t&&((0,S.TN)(t,"name")??
R(t));return c&&(0,S.e1)(c)}function R(t){const[c,E]=[j(t,"localeData"),j(t,"data")];return[...(c?["en",...(0,S.YD)(c)]:[]).map(r=>j(c,r)),E,j(E,"node")].map(r=>r&&((0,S.Gg)(r)??(0,S.TN)(r,"display_na\
me"))).find(r=>r!==void 0)}function j(t,c){return t?.type==="object"?t.members.get(c):void 0}function A(t,c){return(0,S.YD)(c).map(x=>j(c,x)).some(x=>x?.type==="array"&&x.items===t)}function g(t){const c=new Map,
E=x=>{if(x.type==="object")for(const m of x.members.values())E(m);if(x.type==="array")for(const m of x.items){const C=(0,S.YD)(m).filter(h=>S.ZM.test(h)),r=new Set(C.flatMap(h=>(0,S.TN)(m,h)??[]));for(const h of r)
c.set(h,c.has(h)?void 0:{item:m,array:x.items});E(m)}};return E(t),c}function i(t,c,E){const x=(0,U.FF)(t,c),m=[...x.base.map(r=>({...r,base:r.item})),...c.map(({base:r,head:h})=>({...h,base:r.item,head:h.
item})),...x.head.map(r=>({...r,head:r.item}))],C=O(m,E);return m.map(r=>({...r,step:f(r,C.get(r))})).sort(a)}function o(t,c){return t.type==="object"?Array.from(t.members,([x,m])=>({step:{type:"membe\
r",key:x},value:m})):(t.type==="array"?i({base:[],head:(0,U.S3)(t.items)},[],c):[]).map(({step:x,item:m})=>({step:x,value:m}))}function f({item:t,index:c},E){if(E===void 0)return{type:"element",index:c,
item:t};const x=b(t),m=x!==void 0&&x.length<=W&&!E.startsWith(x);return{type:"item",label:E,...m&&{hint:x},item:t}}function a({step:t},{step:c}){return t.type==="item"&&c.type==="item"?t.label<c.label?
-1:1:t.type==="element"&&c.type==="element"?t.index-c.index:t.type==="item"?-1:1}function O(t,c){const E=new Map,x=new Set;let m=t.filter(({item:u})=>(N(u)??(0,S.Gg)(u)??(0,S.TH)(u))!==void 0);const C=u=>{
const M=m.map(u),D=y(M);m=m.filter((Z,ne)=>{const ie=M[ne];return ie===void 0||D.get(ie)!==1||x.has(ie)?!0:(x.add(ie),E.set(Z,ie),!1)})};C(({item:u})=>N(u));const r=new Map(m.map(u=>[u,N(u.item)??N(c(
u.item,u.array))])),h=y([...r.values()]),s=u=>{const[M,D]=[r.get(u),(0,S.Gg)(u.item)];return N(u.item)??(h.get(M)===1?M:void 0)??(D&&(0,S.e1)(D))},p=(u,M="")=>{const[D,Z]=[(0,S.TH)(u.item),s(u)??b(u.item)],
ne=D&&(0,S.e1)(D).replace(M,"");return Z&&ne?`${Z} (${ne})`:Z??ne};return C(u=>s(u)??p(u,F)),C(u=>p(u,F)),C(u=>p(u)),C(u=>`${s(u)??b(u.item)??p(u)} [${u.index}${u.head?"":", before"}]`),E}function y(t){
const c=new Map;for(const E of t)c.set(E,(c.get(E)??0)+1);return c}function b(t){const c=(0,S.TN)(t,"type");return c?.startsWith('"')?(0,S.e1)(c):void 0}}),7856:((q,se,e)=>{e.d(se,{$C:()=>t,Wr:()=>m,_p:()=>c,
lb:()=>f});var S=e(706),U=e(3436),B=e(2742);const F=8,W="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account)[-_. ]?key|cookie",k=new RegExp(
`(?:${W}|(?:password|secret|apikey)s)$`),N=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,R=new RegExp(`^x?(?:${W})$`),j=/name|key|header|field/i,A=["value","values","default","defaultvalue","headerv\
alue"],g=/\{\{|\$\{|<%/,i="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",o=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=\
(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${W}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${W})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4\
000}?(?=\\1)`,`(?<=(?:${W})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${i}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${i}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${W})(?:\
\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(C=>new RegExp(C,"giu"));function f({workflows:C}){const r=new S.pO;for(const{secrets:s,files:p}of C){const u=p.flatMap(({base:M,head:D})=>[M,D].flatMap(m));for(const M of[...s,...u].flatMap(a))r.add(
M,O)}const h=new Map;return s=>{const p=h.get(s);if(p)return p;const u=[],M=ne=>(u.push(ne),S.v5),Z={shown:o.reduce((ne,ie)=>ne.replace(ie,M),r.hide(s,M)),hidden:JSON.stringify(u)};return h.set(s,Z),Z}}
function a(C){return[C,C.replace(/^(?:bearer|basic|token) /i,""),...(0,U.PX)((0,B.yR)(C))]}function O(C){return C.length>=F&&!new RegExp("^\\p{L}+$","u").test(C)}function y(C){const r=b(C);return k.test(
r)&&!N.test(r)}function b(C){return C.toLowerCase().replace(/[^a-z]/g,"")}function t(C,r,h){if(E(r))return!1;if(y(C))return x(r)||R.test(b(C));const s=p=>j.test(p)&&y(String(h&&(0,U.TN)(h,p)));return A.
includes(b(C))&&h!==void 0&&(0,U.YD)(h).some(s)}function c(C,...r){return r.every(E)?!1:C.some((h,s)=>{const p=C[s-1],u=p&&"item"in p?p.item:void 0,M=C.slice(s+1).every(({type:Z})=>Z==="element"),D=Z=>h.
type==="member"&&t(h.key,M?Z:void 0,u);return r.some(D)})}function E(C){return C?.type==="literal"&&!/\d/.test(C.text)}function x(C){return C?.type==="array"?C.items.every(x):C!==void 0&&(0,U.jn)(C)}function m(C){
const r=[],h=s=>{if(s!==void 0)if((0,U.jn)(s))h((0,B.yR)((0,U.e1)(s.text)));else if(s.type==="array")for(const p of s.items)h(p);else for(const[p,u]of s.members)t(p,u,s)&&r.push(...(0,U.PX)(u)),h(u)};
return h(C),r.filter(s=>!g.test(s))}}),5408:((q,se,e)=>{e.d(se,{$z:()=>R,FF:()=>g,Ms:()=>A,O6:()=>i,S3:()=>B,eV:()=>F,kh:()=>W,kk:()=>k,qc:()=>N,yU:()=>j});var S=e(8965);const U=500;function B(o){return o.
map((f,a)=>({item:f,index:a,array:o}))}function F(o,f){const a=c=>o[c].map(E=>f(E,c)),O=(c,E)=>c!==void 0&&c===E,y=(0,S.E)(a("base"),a("head"),{maxEditLength:U,comparator:O});if(y===void 0)return A(W(
o,f));let[b,t]=[0,0];return y.flatMap(({added:c,removed:E,count:x})=>{const[m,C]=[o.base.slice(b,b+x),o.head.slice(t,t+x)];return c||(b+=x),E||(t+=x),c||E?[]:j({base:m,head:C})})}function W(o,f){return N(
o,f).flatMap(j)}function k(o,f){return N(o,f).flatMap(a=>a.base.length===1&&a.head.length===1?j(a):[])}function N(o,f){const a=R(o.head,O=>f(O,"head"));return a.delete(void 0),[...R(o.base,O=>f(O,"bas\
e"))].flatMap(([O,y])=>{const b=a.get(O);return b?[{base:y,head:b}]:[]})}function R(o,f){const a=new Map;for(const O of o){const y=f(O),b=a.get(y);b?b.push(O):a.set(y,[O])}return a}function j({base:o,
head:f}){return o.flatMap((a,O)=>{const y=f[O];return y===void 0?[]:[{base:a,head:y}]})}function A(o){const f=[];for(const O of o.toSorted((y,b)=>y.base.index-b.base.index)){let[y,b]=[0,f.length];for(;y<
b;){const t=y+b>>1;(f[t]?.last.head.index??0)<O.head.index?y=t+1:b=t}f[y]={last:O,before:f[y-1]}}const a=[];for(let O=f.at(-1);O;O=O.before)a.push(O.last);return a.reverse()}function g({base:o,head:f},a){
const O=new Set(a.flatMap(y=>[y.base,y.head]));return{base:o.filter(y=>!O.has(y)),head:f.filter(y=>!O.has(y))}}function i(o,f){const a=A(o),O={base:0,head:0};return N(f,({index:y},b)=>{for(;(a[O[b]]?.[b].
index??1/0)<y;)O[b]++;return O[b]})}}),9462:((q,se,e)=>{e.d(se,{N:()=>B,R:()=>F});var S=e(7279),U=e(706);async function B(W,{ms:k,error:N},R){const j=new AbortController,A=setTimeout(()=>j.abort(N),k),
g=Math.min(W.endsAt,performance.now()+k);try{return await R({...W,signal:AbortSignal.any([W.signal,j.signal]),endsAt:g})}finally{clearTimeout(A)}}function F(W,k){const N=`${k} within ${(0,U.zK)(W)} (t\
imeout-minutes)`;return{ms:W,error:new S.HR({what:N,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((q,se,e)=>{e.d(se,{CQ:()=>j,Rs:()=>g,TF:()=>i,Uc:()=>A,lo:()=>a});var S=e(
7598),U=e(1455),B=e(6760),F=e(7975),W=e(7279),k=e(706);const N={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission \
denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"anoth\
er program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function R(O){return/^E[A-Z0-9]+$/.test(Object(O).code)}function j(O){if(!R(O))return(0,W.gJ)(O);const{code:y="",errno:b=0}=O;
return N[y]??(0,F.getSystemErrorMap)().get(b)?.[1]??y}function A(O){const{path:y,dest:b=y}=Object(O);return R(O)&&b?`${j(O)} (${(0,k.MW)(b)})`:j(O)}function g(O,y,b="Set another directory, or free som\
e space."){const t=Object(O).code==="ENAMETOOLONG",c={what:`Can't write ${y}`,why:j(O)};return new W.HR({...c,advice:t?"Set a shorter name.":b},{cause:O})}async function i(O){await(0,U.rm)(O,{recursive:!0,
force:!0,maxRetries:10})}const o=/^\.workflow-export-[0-9a-f]{12}$/;async function f(O,y,b=(0,B.dirname)(O)){const t=(0,B.join)(b,`.workflow-export-${(0,S.randomBytes)(6).toString("hex")}`);try{await(0,U.
writeFile)(t,y,{flag:"wx"}),await(0,U.rename)(t,O)}catch(c){throw await i(t).catch(()=>{}),c}}async function a(O,y){await f(O,y).catch(b=>{throw g(b,O)})}}),7279:((q,se,e)=>{e.d(se,{$N:()=>B,HR:()=>U,
gJ:()=>N,h_:()=>k,iT:()=>W});const S=null;class U extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(j,A={}){super(F(j),{cause:A.cause}),
this.what=j.what,this.why=j.why??"",this.advice=j.advice??"",this.topic=j.topic,this.status=A.status,this.maybeProcessed=A.maybeProcessed??!1,this.affectsAll=A.affectsAll??!1,this.busy=A.busy??!1,this.
retryable=A.retryable??!1,this.retryAfterMs=A.retryAfterMs??0,this.maxRetries=A.maxRetries}with(j){const A={...this,cause:this,...j};return new U(A,A)}}function B({what:R,why:j=""}){return j===""?R:`${R}\
: ${j}`}function F(R){const j=B(R);return`${j}${/[.!?…]$/.test(j)?"":"."} ${R.advice??""}`.trim()}function W(R){return R instanceof Error?R:new Error(String(R))}function k(R){return R instanceof U?R:
new U({what:N(R)},{cause:R})}function N(R){return W(R).message}}),6191:((q,se,e)=>{e.d(se,{B6:()=>i,R9:()=>b,mz:()=>t,wn:()=>y});var S=e(1455),U=e(6760),B=e(6671),F=e(2145),W=e(9462),k=e(532),N=e(7279),
R=e(2975),j=e(706),A=e(8725),g=e(7487);class i extends N.HR{}const o=10*6e4,f=3;async function a(){const{DefaultArtifactClient:D}=await e.e(348).then(e.bind(e,9348));return new D}async function O({signal:D,
log:Z},ne){const ie=await a(),pe=(0,A.QJ)(Z,()=>ne(ie));return await(0,R.Mu)(D,pe)}async function y(D){return await O(D,async Z=>(await Z.listArtifacts()).artifacts)}async function b(D,Z){const ne=await(0,g.
Pd)("workflow-artifact-");try{await O(D,pe=>pe.downloadArtifact(Z,{path:ne,skipDecompress:!0}));const[ie=""]=await(0,S.readdir)(ne);return await(0,S.readFile)((0,U.join)(ne,ie))}finally{await(0,k.TF)(
ne).catch(()=>{})}}async function t(D,{path:Z,digest:ne},ie){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const pe=(0,U.basename)(Z),Oe={client:await a(),options:ie,name:pe,path:Z,digest:ne,mayHaveCreated:!1,
taken:0},le={ms:o,error:new Error(`it didn't finish within ${o/6e4} minutes`)},v=await(0,W.N)(D,le,P=>(0,R.L5)(P,()=>(0,R.Mu)(P.signal,c(Oe,P.log)))).catch(P=>{throw D.signal.throwIfAborted(),s(P,pe)}),
{GITHUB_SERVER_URL:T,GITHUB_REPOSITORY:J,GITHUB_RUN_ID:l}=process.env,$=`${T}/${J}/actions/runs/${l}/artifacts/${v}`;return{id:v,name:pe,url:$,digest:ne}}async function c(D,Z){const{client:ne,name:ie,
path:pe,digest:Oe}=D,{overwrite:le,retentionDays:v}=D.options,T=J=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(J)&&(D.mayHaveCreated=!0),Z.debug(J)};try{return await(0,A.QJ)({...Z,debug:T},
async()=>{le&&await ne.deleteArtifact(ie).catch(E);const J={skipArchive:!0,...v!==void 0&&{retentionDays:v}},l=await ne.uploadArtifact(ie,[pe],(0,U.dirname)(pe),J);if(l.id!==void 0&&l.digest===Oe)return l.
id;throw new Error("the uploaded file differs from the package")})}catch(J){return await(0,A.QJ)(Z,()=>x(D,J))}}function E(D){if(!(D instanceof Error&&D.name==="ArtifactNotFoundError"))throw D}async function x(D,Z){
const ne=(0,N.gJ)(Z),{client:ie,name:pe,digest:Oe,options:le}=D,[v,T]=[r.test(ne),C.test(ne)];D.mayHaveCreated||=v;const l=T||D.mayHaveCreated?await ie.getArtifact(pe).catch(()=>{}):void 0;if(D.mayHaveCreated&&
l?.artifact.digest===`sha256:${Oe}`)return l.artifact.id;if(v)throw u("the connection to the artifact service failed",Z);if(!T)throw Z;D.taken++;const $=D.mayHaveCreated&&!l;if($&&D.taken===f&&await M(
pe),D.taken<=($?f:Number(le.overwrite)))throw u("the name is still taken",Z);const w=l?`this run already has an artifact named ${pe}`:`an upload that isn't finished holds the name ${pe}, for example a\
nother job's`,I=l?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new i({what:"Artifact",why:w,advice:I,topic:"the-artifact"},{cause:Z})}const m="Set upload-a\
rtifact: false.",C=/already exists/,r=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,h=[[/supported on GHES/,"GitHub Enterprise Server has\
 no artifact service for this action",m],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",m],[/quota|insufficient usage/,"the account's artifact storage i\
s used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the upload of %",m],[/(?:)/,"\
the upload of % failed","Re-run the job."]];function s(D,Z){if(D instanceof N.HR)return D;const ne=(0,N.gJ)(D),[,ie="",pe=""]=h.find(([le])=>le.test(ne))??[],Oe=(0,j.OX)(ne,200).replace(/\.$/,"");return p(
/%/.test(ie)?`${ie.replace("%",()=>Z)} (${Oe})`:ie,pe,{cause:D})}function p(D,Z,ne){return new N.HR({what:"Artifact",why:D,advice:Z,topic:"the-artifact"},ne)}function u(D,Z){return p(D,"Re-run the job\
 later.",{retryable:!0,cause:Z})}async function M(D){const{ACTIONS_RUNTIME_TOKEN:Z="",ACTIONS_RESULTS_URL:ne}=process.env,{scp:ie}=JSON.parse(Buffer.from(Z.split(".")[1]??"","base64url").toString()),[
,pe,Oe]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(ie))??[],{href:le}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",ne);await new B.Qq("export-workflow-action",[new F.
tZ(Z)],{socketTimeout:3e4}).postJson(le,{workflow_run_backend_id:pe,workflow_job_run_backend_id:Oe,name:D})}}),8725:((q,se,e)=>{e.d(se,{lm:()=>U.lm,t1:()=>B,QJ:()=>j});const S=Be(import.meta.url)("nod\
e:async_hooks");var U=e(819);function B(g=""){return{info:i=>W(g+i),warning:i=>U.$e(g+i),debug:i=>U.Yz(g+i),mask:U.Pq}}function F(g){const i=[];return{...B(`[${g}] `),info:o=>i.push(o),end(o){core.startGroup(
k(o));for(const f of i)W(f);core.endGroup()}}}function W(g){U.pq(k(g))}function k(g){return g.replaceAll("##[","## [")}const N=new S.AsyncLocalStorage;let R=!1;function j(g,i){return R||A(),R=!0,N.run(
g,i)}function A(){const g=process.stdout.write.bind(process.stdout);process.stdout.write=((i,...o)=>{const f=N.getStore(),a=String(i);return f===void 0||/^::(add-mask|debug)::/.test(a)?g(i,...o):(N.exit(
()=>f.debug(a.trimEnd())),!0)})}}),7487:((q,se,e)=>{e.d(se,{GQ:()=>f,Pd:()=>o,Tm:()=>a,VY:()=>g,eF:()=>A,n0:()=>i});var S=e(3024),U=e(1455),B=e(8161),F=e(6760),W=e(819),k=e(532),N=e(7279),R=e(706);const j=6e4;
async function A(O){const y=new AbortController;for(const b of["SIGINT","SIGTERM","SIGBREAK"]){const t={what:`Cancelled (${b})`,topic:"the-job-on-the-platform"};process.on(b,()=>y.abort(new N.HR(t)))}
try{await O(y.signal)}catch(b){for(let c=b;c instanceof Error;c=c.cause)W.Yz(c.stack??c.message);const t=g(b);W.C1(`${(0,R.OX)((0,N.gJ)(b),j)}${t===void 0?"":` See ${t}`}`)}process.stdout.write("",()=>process.
exit())}function g(O){const{GITHUB_SERVER_URL:y,GITHUB_ACTION_REPOSITORY:b,GITHUB_ACTION_REF:t}=process.env;if(!(!(O instanceof N.HR)||O.topic===void 0||!y||!b||!t))return encodeURI(`${y}/${b}/blob/${t}\
/docs/troubleshooting.md#${O.topic}`)}function i(O){for(const[y,b]of Object.entries(O))b!==void 0&&W.uH(y,b)}async function o(O){const y=process.env.RUNNER_TEMP||(0,B.tmpdir)();return await(0,U.mkdtemp)(
(0,F.join)(y,O)).catch(b=>{throw(0,k.Rs)(b,y,"Check the runner's temporary folder.")})}function f(){try{return JSON.parse((0,S.readFileSync)(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===
!1}catch{return!1}}function a(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((q,se,e)=>{e.d(se,{Sy:()=>f,cj:()=>j,il:()=>A,tp:()=>N});var S=e(819),U=e(7279),B=e(8132),F=e(706);const W=1024*
1024-1e4,k=2e5;function N(a,O){const y=O.map(x=>x.map(i)),b=a.map((x,m)=>y.some(C=>C[m]!=="")),t=(x,m)=>`<tr>${x.flatMap((C,r)=>b[r]?`<${m}>${C}</${m}>`:[]).join("")}</tr>`,c=y.map(x=>t(x,"td")),E=x=>`\
<tr><td colspan="${a.length}">\u2026 and ${(0,F.hS)(x,"more row")}</td></tr>`;return`<table>${t(a.map(B.FO),"th")}${o(c,E).join("")}</table>`}function R(a){return`<table>${a.map(([y,b])=>b===void 0?"":
`<tr><th align="left">${escapeAll(y)}</th><td>${i(b)}</td></tr>`).join("")}</table>`}function j(a){const O=a.map(({names:y,message:b,help:t})=>{const c=y.map(x=>`**${(0,B.wh)(x)}**`);return`- ${o(c,x=>`\
and ${x} more`,k/2).join(", ")}: ${A(b,t)}`});return o(O,y=>`- \u2026 and ${(0,F.hS)(y,"more cause")}`).join(`
`)}function A(a,O){return O===void 0?(0,B.wh)(a):`${(0,B.wh)(a)} <a href="${(0,B.FO)(O)}">Troubleshooting</a>`}function g(a,O){return`<details><summary>${escapeAll(a)}</summary>

${O}

</details>`}function i(a){return typeof a=="string"?a===""?"":`<code>${(0,B.FO)((0,B.RK)(a))}</code>`:"words"in a?(0,B.wh)(a.words):`<a href="${(0,B.FO)(a.href)}">${(0,B.wh)(a.text)}</a>${(0,B.FO)(a.after??
"")}`}function o(a,O,y=k){let b=y;const t=a.filter(c=>{const E=Buffer.byteLength(c),x=E<=b;return x&&(b-=E),x});return t.length===a.length?t:[...t,O(a.length-t.length)]}async function f(a,...O){const y=t=>`${(0,F.
hS)(t,"part")} of this page would not fit and ${t===1?"is":"are"} left out.`,b=[`### ${(0,B.wh)(a)}`,...o(O,y,W)];try{await S.z.addRaw(b.join(`

`),!0).write()}catch(t){S.$e(`Can't write the job summary: ${(0,U.gJ)(t)}`)}}}),8132:((q,se,e)=>{e.d(se,{EU:()=>N,FO:()=>A,Jj:()=>W,RK:()=>B,SS:()=>k,wh:()=>j});const S="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=D\
eva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",U=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_P\
ictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${S})[\\u200C\\u200D](?=${S})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code\
_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function B(o){return/^[ -[\]-~]*$/.test(o)&&!o.includes("##[")?o:o.replace(U,(f,a)=>a===void 0?f:F(a))}function F(o){return`\\u\
{${o.codePointAt(0)?.toString(16)}}`}function W(o,f){if(o.length<=f)return o;const a=Array.from(o.slice(0,2*f+2));return a.length>f?`${a.slice(0,f).join("")}\u2026`:o}function k(o,f=100){const a=B(W(o,
f)).replaceAll("	",F)||'""',O="`".repeat(i(a)+1);return/^`|`$/.test(a)||/^ .*[^ ].* $/.test(a)?`${O} ${a} ${O}`:O+a+O}function N(o,f,a){const y=o.map(t=>a+B(t).replace(/(?<=^\s*):(?=:)/,F)).join(`
`),b="`".repeat(Math.max(3,i(y)+1));return`${a}${b}${f}
${y}
${a}${b}`}const R=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function j(o){return A(B(o).replaceAll("	"," ")).replace(R,"$&<wbr>")}function A(o){return o.replace(g,f=>`&#${f.codePointAt(0)}\
;`)}const g=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function i(o){return(o.match(/`+/g)??[]).reduce((f,a)=>Math.max(f,a.length),0)}}),8920:((q,se,e)=>{e.d(se,{Ch:()=>R,
Rc:()=>g,mu:()=>k});var S=e(1455),U=e(532),B=e(7279),F=e(9870);const W=1024*1024;function k({files:i},o){const[f,a]=[N(F.uq,i),N(F.n7,i)];if(f&&a)return{app:f,flow:a,env:o??N(F.Km,i)};const O=[F.uq,F.
n7].filter(y=>!i.has(y));throw new Error(`lacks ${O.join(" and ")}, at its root and in its only subfolder`)}function N(i,o){const f=o.get(i);try{return f&&j({name:i,bytes:f})}catch(a){throw new Error(
`has a file that ${(0,B.gJ)(a)}: ${i}`)}}async function R(i,o){const f=await(0,S.readFile)(i,{signal:o}).catch(a=>{throw o.throwIfAborted(),new Error(`can't be read: ${(0,U.Uc)(a)}`)});return j({name:F.
Km,bytes:f})}function j(i){const{name:o,bytes:f}=i;if(o===F.Km&&f.length>W)throw new Error("is larger than 1 MiB, the limit for environment variables");try{A(f)}catch{throw new Error("is not JSON")}return i}
function A(i){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(i))}function g({files:i}){for(const o of[F.uq,F.n7])try{const{name:f,version:a}=Object(A(i.get(o)));if(f.trim()==="")continue;
return{name:f,version:["string","number"].includes(typeof a)?String(a):void 0}}catch{}}}),8142:((q,se,e)=>{e.d(se,{q:()=>F});const S=500,U=1e6,B=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function F(R,j,A){let g=R.startsWith("\uFEFF")?1:0,i=0;function o(){for(;;){const y=R.charAt(g);if(y!==" "&&y!==`
`&&y!=="\r"&&y!=="	")return y;g++}}function f(){const y=g;if(B.lastIndex=y,!B.test(R))throw new SyntaxError;return g=B.lastIndex,R.slice(y,g)}function a(y,b){const t=o();if(t==="["){const E=[],x=A.enter(
y);return O("]",b,()=>E.push(a(x,b+1))),A.array(E,y)}if(t==="{"){const E=new Map;return O("}",b,()=>{if(o()!=='"')throw new SyntaxError;const x=f(),m=x.includes("\\")?JSON.parse(x):x.slice(1,-1);if(E.
has(m)||o()!==":")throw new SyntaxError;g++,E.set(m,a(A.enter(y,m),b+1))}),A.object(E,y)}const c=f();return A.scalar(c.includes("\\")?JSON.stringify(JSON.parse(c)):c)}function O(y,b,t){if(b===S)throw new RangeError;
g++;let c=o()===y?y:",";for(;c===",";){if(++i>U)throw new RangeError;t(),c=o(),c===","&&g++}if(c!==y)throw new SyntaxError;g++}try{const y=a(j,0);if(o()==="")return y}catch{}}function W(R){const j=F(R,
`
`,k);return j===void 0?void 0:`${j}
`}const k={enter:R=>`${R}  `,scalar:R=>R,array:(R,j)=>N("[",R,"]",j),object(R,j){const A=[...R.keys()].sort().map(g=>`${JSON.stringify(g)}: ${R.get(g)}`);return N("{",A,"}",j)}};function N(R,j,A,g){if(j.
length===0)return R+A;const i=`,${g}  `,f=j.some(({length:a})=>a>4096)?j.reduce((a,O)=>a+i+O):j.join(i);return`${R}${g}  ${f}${g}${A}`}}),5806:((q,se,e)=>{e.d(se,{Oj:()=>i,Sr:()=>g,dU:()=>A,fw:()=>W,gv:()=>S,
jq:()=>R,x5:()=>N});const S=".workflow-export.json",U=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,B=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,
F=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,W=[["is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],k=[
...W,["has a part of more than 255 characters",/[^/]{256}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is\
 in a ".git" folder',U],["changes how git or GitHub treats the repository",B],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",
/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["is the name of one of the action's own files",F]];function N(f,a=k){
const O=o(f);return a.find(([,y])=>y.test(f)||y.test(O))?.[0]}function R(f){return[F,U,B].some(a=>a.test(o(f)))}function j(f){return U.test(o(f))?"is in a .git folder":f.includes(":")?"contains a colo\
n, which Windows takes for a drive or a stream":void 0}function A(f){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(g(o(f)))}function g(f){return f.normalize("NFC").toUpperCase().toLowerCase()}
function i(f){const a=new Map;for(const O of f){const y=g(O.replace(/\/$/,"")),b=a.get(y);if(b!==void 0)return[b,O];a.set(y,O)}for(const[O,y]of a)for(const{index:b}of O.matchAll(/\//g)){const t=a.get(
O.slice(0,b));if(t?.endsWith("/")===!1)return[t,y]}}function o(f){return f.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((q,se,e)=>{e.d(se,{BE:()=>k,KC:()=>j,Km:()=>F,LX:()=>W,jz:()=>R,n7:()=>U,uq:()=>B,
wg:()=>g,zx:()=>N});var S=e(5806);const[U,B,F]=["flow_definition.json","app_definition.json","env_variables.json"],W=[U,B,F],k=1e4,N=256*1024*1024;function R(o,f){const a=[...f].filter(([O])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.
test(O));return{kind:o,files:new Map(a.sort(([O],[y])=>O<y?-1:1))}}function j({kind:o,files:f}){return{kind:o,files:new Map([...f].filter(([a])=>!(0,S.dU)(a)))}}const A=/^\.|^__MACOSX$/;function g(o){
const f=new Set(o),a=t=>W.some(c=>f.has(t+c));if(a(""))return"";const O=new Set(o.filter(t=>t.includes("/")).map(t=>t.slice(0,t.indexOf("/")))),[y,...b]=[...O].filter(t=>!A.test(t));return b.length===
0&&a(`${y}/`)?`${y}/`:""}function i(o){const f=g(o);return o.includes(f+B)||o.includes(f+U)}}),1519:((q,se,e)=>{e.d(se,{DF:()=>W,aC:()=>R,x3:()=>N});var S=e(4573),U=e(8142),B=e(5806);const F={enter:()=>{},
scalar:j=>({json:j}),array:j=>({json:`[${j.map(({json:A})=>A)}]`,items:j}),object(j){return{json:`{${Array.from(j,([g,{json:i}])=>`${JSON.stringify(g)}:${i}`).sort()}}`,members:j}}};function W(j){const A=(0,S.
isUtf8)(j)?(0,U.q)(j.toString(),void 0,F):void 0,g=A?.members??A?.items?.map(o=>[k(o),o]);if(g===void 0)return;const i=new Map;for(const[o,{members:f,json:a}]of g){if(o===void 0||i.has(o))return;i.set(
o,{name:o,keys:[...f?.keys()??[]],content:a})}return{container:Array.isArray(g)?"array":"object",variables:[...i.values()]}}function k({members:j}){if(!j?.has("value"))return;const A=[j.get("name"),j.
get("key")].find(g=>g?.json[0]==='"');return A&&JSON.parse(A.json)}function N({files:j}){const A=[...j].filter(([g])=>(0,B.dU)(g)).map(([,g])=>R(g));return[...new Set(A.flat())]}function R(j){const A=new TextDecoder().
decode(j);try{JSON.parse(A)}catch{return[]}const g=W(j),i=new Set(g?.container==="array"?g.variables.map(({name:a})=>a):void 0),f=Array.from(A.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(
([a,O,y])=>O===void 0?[a,String(Number(a))]:y===void 0?[JSON.parse(O)]:[]);return[...new Set(f)].filter(a=>!i.has(a))}}),3657:((q,se,e)=>{e.d(se,{u:()=>A,z:()=>s});var S=e(4573),U=e(8522),B=e(663),F=e(
7279),W=e(706),k=e(5806),N=e(9870);const R=2048,j=new Set([0,10]);async function A(u,M){M?.throwIfAborted();const{zip:D,source:Z,entries:ne}=await g(u).catch(t("The package")),ie=(0,N.wg)([...ne.keys()]),
pe=[];for(const[Oe,le]of ne){M?.throwIfAborted();const v=await O(D,Z,le).catch(t(`${(0,W.TL)(Oe)} in the package`));Oe.startsWith(ie)&&!y(Oe)&&pe.push([Oe.slice(ie.length),v])}return(0,N.jz)("zip",pe)}
async function g(u){const M=i(u),D=await(0,B.SY)(M,{decodeStrings:!1});return{zip:D,source:M,entries:await o(D)}}function i(u){for(let M=u.length-21;M>0;){M=u.lastIndexOf("PK",M-1,"latin1");const D=M+
22+(M<0?1/0:u.readUInt16LE(M+20));if(D<=u.length)return u.subarray(0,D)}throw u.toString("latin1",0,2)==="PK"?new Error("its end is missing"):E(u)}async function o(u){if(u.entryCount>N.BE)throw b(`The\
 package has ${u.entryCount} entries. The limit is 10,000`);const M=new Map;let D=0;for await(const ie of u.eachEntry()){const pe=f(ie);if(M.has(pe))throw b(`The package has ${(0,W.TL)(pe)} twice`,"Ex\
port it again.");const Oe=a(pe,ie);if(Oe!==void 0)throw b(`${(0,W.TL)(pe)} in the package ${Oe}`);if(D+=ie.uncompressedSize,D>N.zx)throw b("The package takes more than 256 MiB unpacked, the limit");M.
set(pe,ie)}const Z=[...M.keys()];if(Z.every(y))throw b("The package has no files in it","Export it again.");const ne=(0,k.Oj)(Z);if(ne===void 0)return M;throw b(`${ne.map(ie=>(0,W.TL)(ie)).join(" and ")}\
 in the package collide on a disk that ignores case`)}function f({generalPurposeBitFlag:u,fileNameRaw:M,extraFields:D,versionMadeBy:Z}){const ne=(0,S.isUtf8)(M)?R:u,ie=j.has(Z>>>8);return(0,B.ax)(ne,M,
D,!ie).replace(/^(\.\/+)+/,"")}function a(u,M){const D=M.externalFileAttributes>>>16&61440;return D===40960?"is a symbolic link":D!==0&&D!==32768&&D!==16384?"is neither a file nor a folder":y(u)&&M.uncompressedSize>
0?"is a folder with a content of its own":M.canDecodeFileData()?(0,k.dU)(M.fileNameRaw.toString())&&!(0,k.dU)(u)?"is also named env_variables.json":(0,k.x5)(u,k.fw):"is encrypted, or compressed by ano\
ther method than deflate"}async function O(u,M,D){const{compressedSize:Z,compressionMethod:ne,uncompressedSize:ie}=D,{fileDataStart:pe}=await u.readLocalFileHeaderPromise(D),Oe=M.subarray(pe,pe+Z),le={
maxOutputLength:ie||1,chunkSize:ie+64},v=ne===0?Oe:(0,U.inflateRawSync)(Oe,le);if(v.length!==ie)throw new Error(`it unpacks to ${v.length} bytes, not the ${ie} listed`);if((0,U.crc32)(v)!==D.crc32)throw new Error(
"its CRC-32 isn't the one listed");return v}function y(u){return u===""||u.endsWith("/")}function b(u,M=""){return new F.HR({what:u,advice:M,topic:"the-package"})}function t(u){return M=>{if(M instanceof
F.HR)throw M;const D={what:`${u} is cut off or damaged`,why:(0,W.TL)(M.message).slice(1,-1)};throw new F.HR({...D,advice:"Export it again.",topic:"the-package"},{cause:M})}}const c=[["empty",/^$/],["a\
 web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function E(u){const M=u.toString("utf8",0,512),[D]=c.find(([,ne])=>ne.test(M))??["text"],Z=`${D===
"a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return b(`The package is ${D}, not a zip`,Z)}const x=33,m=20,C=3,r=8,h=33188;function s({files:u}){const M=[],D=[];
let Z=0;for(const[pe,Oe]of u){const[le,v]=[Buffer.from(pe),(0,U.deflateRawSync)(Oe)],T=[p(2,m,R,r,0,x),p(4,(0,U.crc32)(Oe),v.length,Oe.length),p(2,le.length,0)],J=[p(2,0,0,0),p(4,h*65536,Z)];M.push(Buffer.
from("PK"),...T,le,v),D.push(Buffer.from("PK"),Buffer.of(m,C),...T,...J,le),Z+=30+le.length+v.length}const ne=Buffer.concat(D),ie=[p(2,0,0,u.size,u.size),p(4,ne.length,Z),p(2,0)];return Buffer.concat(
[...M,ne,Buffer.from("PK"),...ie])}function p(u,...M){const D=Buffer.alloc(u*M.length);for(const[Z,ne]of M.entries())D.writeUIntLE(ne,Z*u,u);return D}}),2227:((q,se,e)=>{e.d(se,{HB:()=>E,xR:()=>c,px:()=>x,
Ng:()=>y});var S=e(7279),U=e(2975),B=e(706),F=e(1858),W=e(5805),k=e(2053),N=e(6294),R=e(7596);const j=6,A=32,g=2e3,i=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,o=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class f extends B.pO{#n=new Set;#e=new Set;allow(...s){for(const p of s)this.#n.add(p)}maskFields(s,p,u){const M=O(s).slice(0,g);for(const[D,Z]of M)/id$/i.test(D)&&(0,R.eQ)(Z)&&this.allow(Z);for(const[
D,Z]of M)/url$/i.test(D)?this.maskUrl(Z.trim(),p,u):this.#t(a(Z),u)}maskUrl(s,p,u){const M=URL.canParse(s,p.href)?new URL(s,p.href):void 0;if(M&&p.href.startsWith(M.href))return;const D=[s,M?M.pathname+
M.search:s].filter(Z=>/[?:]|^\/\//.test(Z));this.#t(D,u),M&&this.#t([M.href,M.password,(0,R.D4)(M.password),...a(M.search)],u)}#t(s,p){const u=Z=>Array.from(this.#n).some(ne=>ne.includes(Z)),M=s.filter(
Z=>!u(Z)&&!u((0,R.D4)(Z))),D=Z=>encodeURIComponent(Buffer.from(Z).toString());for(const Z of M.flatMap(ne=>[ne,D(ne)]))Z.length<j||this.#e.has(Z)||(this.#e.add(Z),this.add(Z),p.mask(Z))}}function a(h){
return Array.from(h.matchAll(i)).flatMap(([,s,p])=>{const u=String(p).replace(/[.,:!?)\]}]+$/,"");return o.test(String(s))||(0,R.D4)(u).length>=A?[u,(0,R.D4)(u)]:[]})}function O(h){const s=Object.entries(
h);for(const[,p]of s)if(typeof p=="object")for(const u of Object.entries(p??{}))s.push(u);return s.filter(p=>typeof p[1]=="string")}function y(h,s,p={}){const u=new f([s,...p.secrets??[]]);return u.allow(
h.href,...p.known??[]),{url:h,apiKey:s,secrets:u,connections:(0,W.Y7)(),rateLimit:new k.q,collections:new Map}}const b=1024*1024,t=12e4,c=12e4,E="The job may have started, so the request was not retri\
ed. Check the workflow in AI for Process before you re-run the job.";async function x(h,s){const{label:p,method:u,path:M,isTransient:D}=s,{secrets:Z,rateLimit:ne}=h.platform;Z.allow(...M.split(/[/?&=]/));
const ie=u==="GET"?M:void 0,pe=()=>ne.run(p,ie,h,()=>m(h,s));return await(0,U.L5)(h,pe,{atLeastMs:D?c:0})}async function m(h,s){const{platform:p,signal:u,log:M}=h,{label:D,method:Z,path:ne,body:ie,idempotent:pe=!0,
isTransient:Oe}=s,le=new URL(`api/public/${ne}`,p.url),v={accept:"application/json","content-type":"application/json","x-api-key":p.apiKey},T={maxBytes:b,...!pe&&{idleMs:t}};try{const J=await(0,W.tN)(
p.connections,{label:D,method:Z,url:le,headers:v,body:ie,...T},u);return M.debug(`${Z} ${p.secrets.redact(le.pathname)}: ${J.status}`),C(h,s,le,J)}catch(J){const l=J instanceof S.HR?J:void 0;if(!pe&&(u.
aborted||l?.maybeProcessed)){const $=(0,S.h_)(J),P=`${$.retryable?"":$.advice} ${E}`.trim();throw $.with({advice:P,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw l&&Oe?.(l)?l.
with({retryable:!0}):J}}function C({platform:h,log:s},p,u,M){const{label:D,isCreation:Z=!1}=p,{status:ne,headers:ie,bytes:pe}=M,{secrets:Oe}=h,le=(H,Q,re)=>(0,F.ue)(D,H,Q,re),v=(0,W.ET)(M,u,D);if(v){Oe.
maskUrl(v.href,h.url,s);const H=`the platform redirects to ${(0,B.OX)(v.origin,100)}, and the key follows no redirect`;throw le(H,"If that is your environment, set host to it.",{status:ne,maybeProcessed:ne!==
307&&ne!==308})}const T=new TextDecoder().decode(pe),J=r(T);Oe.maskFields(J??{},h.url,s);const l=(0,N.wv)(J??{},D,Oe.redact),{message:$}=l,P=/^\s*</.test(T)||ie["content-type"]?.includes("html")===!0;
if(ne<200||ne>299){const H=h.collections.has(D),Q=(0,N.ik)(p,ne,{message:$,isPage:P,hasWorked:H});throw le(`the platform answered ${ne}${(0,N.Te)($)}`,Q,{...(0,F.xS)(ne,ie),affectsAll:(ne===401||ne===
403)&&!H,busy:ne===423||ne===409&&!Z})}if(J!==void 0)return l;const w=(0,W.VL)(M)&&/^\s*\{/.test(T);throw le(`the platform answered ${T===""?"nothing":P?"with a web page":w?"with half an object":"with\
 something other than a JSON object"} (${ne})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:w})}function r(h){try{const s=JSON.parse(h);return(0,N.Gv)(s)?s:void 0}catch{
return}}}),5645:((q,se,e)=>{e.d(se,{I:()=>O,R:()=>o});var S=e(7598),U=e(7279),B=e(2975),F=e(706),W=e(1858),k=e(7596),N=e(5805);const R=256*1024**2,j=5,A=new Set([400,401,403,404,410]),g="Download",i="\
Re-run the job.";async function o(y,{url:b,freshUrl:t,read:c}){let E=b;return await(0,B.L5)(y,async()=>{E??=await t();const x=await a(y,E).catch(s=>{throw s instanceof U.HR&&s.affectsAll?s.with({affectsAll:!1}):
s}),{status:m,headers:C,bytes:r}=x;if(A.has(m))throw E=void 0,f(`the URL was refused (${m})`,i,{retryable:!0});if(m!==200)throw f(`the server answered ${m}`,i,{retryable:m===206});if(C["content-type"]?.
includes("text/html"))throw f("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const h=await c(r).catch(s=>{throw s instanceof U.HR&&(0,N.VL)(x)?s.
with({retryable:!0}):s});return{bytes:r,sha256:(0,S.createHash)("sha256").update(r).digest("hex"),content:h}})}function f(y,b,t={}){return new U.HR({what:g,why:y,advice:b,topic:"the-package"},t)}async function a(y,b){
const{platform:t,log:c,signal:E}=y;let x=b;for(let m=0;;m++){const C=m===0&&x.origin===t.url.origin,r={accept:"*/*",...C&&{"x-api-key":t.apiKey}},h={label:g,method:"GET",url:x,headers:r,maxBytes:R};t.
connections.proven.add(x.origin);const s=async()=>{const M=await(0,N.tN)(t.connections,h,E),{status:D,headers:Z}=M;c.debug(`GET a package from ${(0,F.OX)(h.url.origin)}: ${D}`);const ne=`the server an\
swered ${D}`;if((0,W.dg)(D))throw(0,W.ue)(g,ne,W.$_,(0,W.xS)(D,Z));return M},p=await(C?t.rateLimit.run(g,void 0,y,s):s()),u=(0,N.ET)(p,x,g);if(u===void 0)return p;if(m===j)throw f("the URL redirects i\
n a circle",i);u.origin===x.origin&&u.username+u.password===""&&Object.assign(u,{username:x.username,password:x.password}),x=O(u.href,y)}}function O(y,{platform:b,log:t}){const c=b.url;if(b.secrets.maskUrl(
y,c,t),!URL.canParse(y,c.href))throw f("the platform's download URL can't be read",i);const E=new URL(y,c.href);E.protocol==="http:"&&c.protocol==="https:"&&E.hostname===c.hostname&&(E.protocol="https\
:",E.port===""&&(E.port=c.port),b.secrets.maskUrl(E.href,c,t));const x=E.protocol==="http:"&&c.protocol==="http:"&&(0,k.U9)(E.hostname);if(E.protocol!=="https:"&&!x)throw f("the platform's download UR\
L isn't https","Check host.");return E}}),1858:((q,se,e)=>{e.d(se,{$_:()=>N,Dx:()=>W,Ur:()=>o,dg:()=>y,ue:()=>F,xS:()=>b});var S=e(7279),U=e(2975),B=e(706);function F(t,c,E,x={}){return new S.HR({what:t,
why:c,advice:E,topic:"the-platforms-response"},x)}function W(t,c,E,x){return new S.HR({what:t,why:c,advice:E,topic:"the-connection"},x)}const k={ECONNREFUSED:"the connection was refused",ECONNABORTED:"\
the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the co\
nnection timed out"},N="Re-run the job later.",R="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",j=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
A=/EPROTO|ERR_SSL_/,g=/Z_|ERR__ERROR_/,i=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function o(t,c,E,x){if(!(t instanceof Error&&"code"in t))return t;const m=String(t.code);
if(j.test(m)){const M=`the TLS connection can't be trusted (${m})`;return W(c,M,`Check host. ${R}`,{affectsAll:!0,cause:t})}const[,C]=i.exec(t.message)??[];if(C!==void 0)return f(c,C,t);const r=!E&&A.
test(m),h=r?"the TLS connection failed":"the connection failed",s=k[m]??`${g.test(m)?"the response can't be decoded":h} (${m})`,p={retryable:!0,maybeProcessed:E,affectsAll:!E,cause:t};if(x||!(r||m==="\
ENOTFOUND"))return W(c,s,N,p);const u=r?`Check host and its port. ${R}`:"Check host.";return W(c,s,u,{...p,maxRetries:2})}function f(t,c,E){const x=(r,h,s=!1)=>W(t,r,h,{affectsAll:!0,cause:E,retryable:s});
if(c==="407")return x("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const m=Number(c);if(m<500&&!y(m))return x(`the proxy refuses the connection (${c})`,"Allow the \
host there, or add it to NO_PROXY.");const C=`the proxy made no connection (${(0,B.OX)(c,100)})`;return x(C,"Check HTTPS_PROXY, or re-run the job later.",!0)}const a=new Set([408,421,425,429]),O=new Set(
[501,505,506,508,510,511]);function y(t){return a.has(t)||t>=500&&!O.has(t)}function b(t,c){return{status:t,retryable:y(t),retryAfterMs:(0,U.Vs)(c["retry-after"]),maybeProcessed:t===408||t>=500}}}),7596:((q,se,e)=>{
e.d(se,{d4:()=>g,D4:()=>j,eQ:()=>N,U9:()=>k,hk:()=>A,o6:()=>W,wh:()=>R});const S=Be(import.meta.url)("node:net");var U=e(9783),B=e(1858);const F=200;function W(i){const o=/^[a-z0-9+.-]+:\/\//i.test(i)?
i:`https://${i}`;if(/[\s\p{C}\\]/u.test(o)||!URL.canParse(o))throw new Error("is not an address such as https://ai-for-process.example.ai");const f=new URL(o);if(f.protocol!=="https:"&&f.protocol!=="h\
ttp:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(o))throw new Error("must not contain a user name or password");if(f.protocol==="http:"&&!k(f.hostname))throw new Error(
"must be https:// (only loopback addresses may use http://)");return f.pathname.endsWith("/")||(f.pathname+="/"),f}function k(i){return i==="localhost"||i==="[::1]"||(0,S.isIPv4)(i)&&i.startsWith("127\
.")}function N(i){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(i)}function R(...i){return i.find(o=>typeof o=="string"&&o.length<=F&&N(o))}function j(i){try{return decodeURIComponent(i)}catch{return i}}function A(){
for(const i of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const o=process.env[i]?.trim();o!==void 0&&(process.env[i]=o===""||o.includes("://")?o:`http://${o}`)}for(const i of["no_proxy","\
NO_PROXY"]){const o=process.env[i];o!==void 0&&(process.env[i]=o.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function g(i,o){const f=process.env.https_proxy||process.env.HTTPS_PROXY;if(!f||(0,U.H)(i)||
/^https?:/i.test(f)&&(0,U.s)(i))return;throw(0,B.Dx)(o,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",
{affectsAll:!0})}}),5805:((q,se,e)=>{e.d(se,{ET:()=>E,J9:()=>f,VL:()=>x,Y7:()=>o,tN:()=>a});var S=e(7067),U=e(4708),B=e(8522),F=e(6671),W=e(2975),k=e(706),N=e(1858),R=e(7596);const j=3e4,A=65536,g=new Set(
[301,302,303,307,308]),i="export-workflow-action";function o(){(0,R.hk)();const m=()=>new F.Qq(i,[],{keepAlive:!0});return{kept:{http:m(),https:m()},proven:new Set}}function f(m){return{type:"applicat\
ion/json",bytes:Buffer.from(JSON.stringify(m))}}async function a({kept:m,proven:C},r,h){const{label:s,method:p,url:u,headers:M,body:D,maxBytes:Z,idleMs:ne=j}=r;(0,R.d4)(u,s);const ie=u.protocol==="htt\
ps:"?"https":"http",pe=D?new F.Qq(i):m[ie],Oe=new AbortController,le=AbortSignal.any([h,Oe.signal]);let[v,T]=[!1,"no response"];const J=setTimeout(()=>{const $={retryable:!0,maybeProcessed:v};Oe.abort(
(0,N.Dx)(s,`${T} within ${ne/1e3} s`,N.$_,$))},ne);let l;try{l={http:S,https:U}[ie].request({method:p,host:u.hostname.replace(/^\[|\]$/g,""),port:u.port,path:u.pathname+u.search,headers:{...M,...D&&{"\
content-type":D.type,"content-length":D.bytes.length},"accept-encoding":"identity","user-agent":i},...u.username+u.password!==""&&{auth:`${(0,R.D4)(u.username)}:${(0,R.D4)(u.password)}`},agent:pe.getAgent(
u.href),signal:le});const $=O(l,s,()=>{v=!0});y(l,D?.bytes??Buffer.alloc(0),()=>J.refresh());const P=await(0,W.Mu)(le,$);C.add(u.origin),T="no data";const w=[];let I=Z;for await(const te of P){if(J.refresh(),
I-=te.length,I<0)throw c(s,Z);w.push(te)}const V=t(Buffer.concat(w),P.headers["content-encoding"],s,Z);return{status:P.statusCode??0,headers:P.headers,bytes:V}}catch($){throw l?.destroy(),le.throwIfAborted(),
(0,N.Ur)($,s,v,C.has(u.origin))}finally{clearTimeout(J),D&&l?.destroy()}}function O(m,C,r){return new Promise((h,s)=>{m.once("socket",u=>{m.reusedSocket?r():u.once(m.protocol==="https:"?"secureConnect":
"connect",r)});const p=u=>{u.socket.destroy();const M={retryable:!0,maybeProcessed:!0};s((0,N.Dx)(C,"the server switched protocols (101)",N.$_,M))};m.once("upgrade",p),m.once("response",u=>u.statusCode===
101?p(u):h(u)),m.on("error",s)})}function y(m,C,r){C.length===0?m.end():m.write(C.subarray(0,A),h=>{r(),h||y(m,C.subarray(A),r)})}const b=new Set(["gzip","x-gzip","deflate"]);function t(m,C="",r,h){const s=C.
toLowerCase().split(/[\s,]+/);try{return s.reduceRight((p,u)=>{const M=u==="br"?B.brotliDecompressSync:b.has(u)?B.unzipSync:void 0;return M&&p.length>0?M(p,{maxOutputLength:h}):p},m)}catch(p){throw p.
code==="ERR_BUFFER_TOO_LARGE"?c(r,h):p}}function c(m,C){const r=`the response is larger than ${(0,k.Xe)(C)}, the limit`;return(0,N.ue)(m,r,"Check host.",{maybeProcessed:!0})}function E({status:m,headers:C},r,h){
if(!g.has(m)||C.location===void 0)return;const s=C.location.replace(/[\x80-\xff]/g,p=>`%${p.charCodeAt(0).toString(16)}`);if(URL.canParse(s,r.href))return new URL(s,r.href);throw(0,N.ue)(h,`the platfo\
rm redirects (${m}) to an address that can't be read`,"Check host.")}function x({headers:m}){return!m["content-length"]&&!m["transfer-encoding"]}}),6006:((q,se,e)=>{e.d(se,{SO:()=>i,cd:()=>A,qt:()=>t});
var S=e(7279),U=e(2975),B=e(706),F=e(2227),W=e(7596),k=e(2053),N=e(6294);const R=[["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPLETED COMPLETE DONE FINISHED"],["f\
ailed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTED REJECTED TERMINATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function j(m){return R.find(([,C])=>C.split(" ").includes(
m))?.[0]??"unknown"}function A({fields:m,message:C,redact:r}){const h=(0,N.Gv)(m.response)?m.response:{},s=[h.downloadUrl,h.downloadURL,m.downloadUrl,m.downloadURL];return{dockStatusId:(0,W.wh)(m["doc\
k-statusId"],m.dockStatusId,m._id),workflowId:(0,W.wh)(m.workflowId,m.toolId),exportJobId:(0,W.wh)(m.exportJobId),status:g(m.status,r),downloadUrl:s.map(p=>typeof p=="string"?p.trim():"").find(p=>p!==
""),refused:m.success===!1,message:C}}function g(m,C){const r=typeof m=="string"||typeof m=="number"?String(m).trim():"",h=r.toUpperCase().replace(/[\s-]+/g,"_");return j(h)==="unknown"?C(r,40).toUpperCase():
h}async function i(m,C,r=()=>!0){const h=`dock-status/${C}`;return A(await(0,F.px)(m,{label:"Dock status",method:"GET",path:h,isTransient:r}))}const o="the-job-on-the-platform",f=50,a=294,O=6.12,y=2e3;
function b(m,C){const r=Math.max(a,m/O);return m<k.k?r:Math.max(y,Math.min(C,r))}async function t(m,C,r){const{log:h,signal:s}=m,p=performance.now(),u=c(m,p);let M=C,D=p,Z;for(let ne=0;;ne++){r.onStatus(
M),u(M);const ie=j(M.status);if(ie==="failed"||ie==="succeeded"&&M.refused){const pe=`The job ${M.status==="FAILED"?"failed":`ended as ${M.status}`} on the platform`,Oe=`${M.message??"it gave no reaso\
n"} (dock status ${C.dockStatusId})`;throw new S.HR({what:pe,why:Oe,advice:r.advice,topic:o})}if(ie==="succeeded")return M.status!=="SUCCESS"&&h.warning(`The platform reports ${M.status}, which is tre\
ated as SUCCESS.`),M;Z=ie==="unknown"&&M.refused?Z??D:void 0;try{if(Z!==void 0&&D-Z>=F.xR){const le=`The platform refused to report the job's status for ${(0,B.zK)(F.xR)}`;throw new S.HR({what:le,topic:o})}
const pe=ne===0?f:b(D-p,r.longestWaitMs);await(0,U.yy)(Math.max(0,D+pe-performance.now()),s),D=performance.now();const Oe=({status:le=404})=>ne>0||le===404;M=await i(m,C.dockStatusId,Oe)}catch(pe){throw x(
pe,C,M)}}}function c({log:m},C){let r,h=C;return s=>{const p=performance.now(),u=(0,B.zK)(p-C),M=s.status!==r,D=p-h>=k.k;(M||D)&&(h=p),M&&r!==void 0?m.info(`${s.status||"No status"} after ${u}`):D&&m.
info(`Still ${s.status||"without a status"} after ${u}`),M&&j(s.status)==="unknown"&&m.warning(`The platform reports an unknown status (${E(s)}). The action keeps waiting.`),r=s.status}}function E({status:m,
message:C}){return`${m||"none"}${C===void 0?"":`, "${C}"`}`}function x(m,{dockStatusId:C},r){const h=j(r.status)==="unknown"||r.message!==void 0?`, last status ${E(r)}`:"",s=`The job may still be runn\
ing on the platform: dock status ${C}${h}.`,p=(0,S.h_)(m);return p.with({advice:`${p.advice} ${s}`.trim(),cause:m})}}),2053:((q,se,e)=>{e.d(se,{k:()=>W,q:()=>A});var S=e(7279),U=e(2975),B=e(1858);const F=30,
W=6e4,k=500,N=16e3,R=.95,j=20;class A{#n=new Map;#e=0;#t=0;#o=0;async run(i,o,f,a){const O=await this.#r(i,o,f),y=()=>O>this.#o;try{const b=await a();return y()&&(this.#t=this.#t<j?0:this.#t*R),b}catch(b){
if(!(b instanceof S.HR&&b.status===U.kU))throw b;const t=performance.now();throw y()&&(this.#t=Math.min(N,Math.max(k,this.#t*2)),this.#o=t),this.#e=Math.max(this.#e,t+(b.retryAfterMs||2*this.#t)),b.with(
{retryAfterMs:this.#e-t})}}async#r(i,o,{signal:f,endsAt:a}){const O=o!==void 0&&this.#n.get(o)||[];for(o!==void 0&&this.#n.set(o,O);;){if(f.throwIfAborted(),this.#e>=a)throw(0,B.ue)(i,"the platform as\
ked for a pause that exceeds the timeout",B.$_);const y=performance.now(),b=O.at(-F)??Number.NEGATIVE_INFINITY,t=Math.max(this.#e,b+W);if(t<=y)return this.#e=y+this.#t,O.push(y),y;await(0,U.yy)(t-y,f)}}}}),
6294:((q,se,e)=>{e.d(se,{Gv:()=>W,LO:()=>B,Te:()=>F,ik:()=>A,wv:()=>U});var S=e(1858);function U(g,i,o){const f=R(g,0);return{fields:g,label:i,redact:o,message:f&&o(f)||void 0}}function B({label:g,message:i},o,f){
return(0,S.ue)(g,`the platform answered without a ${o}${F(i)}`,f)}function F(g){return g===void 0?"":` (${g})`}function W(g){return typeof g=="object"&&g!==null&&!Array.isArray(g)}const k=["errors","e\
rror","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],N=4;function R(g,i){if(typeof g=="string")return g.trim()||void 0;if(!(i>N)){
if(Array.isArray(g))return R(g[0],i+1);if(W(g))for(const o of k){const f=R(g[o],i+1);if(f!==void 0){const{code:a}=g;return typeof a=="number"||typeof a=="string"?`${f}, code ${a}`:f}}}}const j="Settin\
gs \u2192 Security & Control \u2192 API Scopes";function A(g,i,{message:o,isPage:f,hasWorked:a}){if((0,S.dg)(i))return S.$_;if(i===404)return"Check host, the IDs, and that the key's account can see th\
e workflow.";if(i===409&&g.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(i===409||i===423)return"Another job may be changing the workflow. Check it in AI f\
or Process, then re-run the job.";if(i<400||i===405||i>=500)return"Check host.";if(i!==401&&i!==403)return g.isTransient?S.$_:"Check the inputs.";if(f)return"A gateway or firewall in front of the plat\
form may have refused it. Check host, and that the runner may reach it.";if(a)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const O=g.scope===void 0?
"another scope":`the scope "${g.scope}"`;if(i===403)return`The key needs ${O}. Add it under ${j}.`;const y=/scope/i.test(String(o))?` The key also needs ${O}.`:"";return`The platform does not know the\
 key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${j}.${y}`}}),3349:((q,se,e)=>{e.d(se,{EH:()=>g,Nq:()=>A,kZ:()=>o,s8:()=>i});var S=e(
7279),U=e(2975),B=e(2227),F=e(5645),W=e(5805),k=e(6006),N=e(6294);const R=["workflows","workflow","tools"];async function j(f,a){const{collections:O}=f.platform;let y;for(const b of new Set([...O.values(),
...R])){const t=a(b),{label:c,idempotent:E=!0}=t,x=O.get(c);if(!(x&&x!==b))try{const m=await(0,B.px)(f,t);O.set(c,b);const C=(0,k.cd)(m),{dockStatusId:r}=C;if(r!==void 0)return{...C,dockStatusId:r};throw(0,N.
LO)(m,"dock status ID",E?"Check host and the IDs.":B.HB)}catch(m){if(m instanceof S.HR&&m.busy&&O.set(c,b),!(m instanceof S.HR&&m.status===404))throw m;y??=m}}throw y}async function A(f,{workflowId:a,
flowId:O}){return await j(f,y=>({label:"Export",method:"POST",path:`${y}/${a}/export?flowId=${O}`,scope:"Export workflow"}))}async function g(f,a,O){const y=O.downloadUrl??a.downloadUrl??(await(0,k.SO)(
f,a.dockStatusId)).downloadUrl;if(y!==void 0)return(0,F.I)(y,f);const b=`the platform reports ${O.status} but names no download URL`;throw new S.HR({what:"Export",why:b,advice:"Re-run the job.",topic:"\
the-job-on-the-platform"})}async function i(f,a,{app:O,flow:y,env:b}){const t="workflowName"in a,c=E=>E==="tools"?"tool":"workflow";return await j(f,E=>({label:"Import",method:"POST",path:t?`${E}/impo\
rt`:`${E}/${a.workflowId}/import`,body:(0,W.J9)({[`${c(E)}DataFileId`]:O,flowDataFileId:y,envVariablesFileId:b,...t&&{[`${c(E)}Name`]:a.workflowName}}),idempotent:!1,isCreation:t,scope:"Import workflo\
w"}))}async function o(f,a){const O=y=>({label:"Deploy",method:"POST",path:`${y}/${a}/deploy`,body:(0,W.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,U.L5)(f,()=>j(f,O),{untilFree:!0})}}),
2597:((q,se,e)=>{e.d(se,{g:()=>T,L:()=>Oe});var S=e(6760),U=e(3e3),B=e(9462),F=e(3349),W=e(706),k=e(2227),N=e(7596),R=e(5805),j=e(6294);const A=25e6,g=1e7,i="bulkImport",o="Re-run the job.";async function f($,{
name:P,bytes:w}){const I=`Upload of ${P}`,V=(Q,re)=>(0,k.px)($,{label:I,method:"POST",path:Q,body:re,scope:"Import workflow"});let te;if(w.length<A)te=await V("files",await a("fileContext",i,{name:P,bytes:w}));else{
const Q=Math.ceil(w.length/g),re={totalChunks:Q,fileExtension:"json",fileName:P,fileSize:w.length},de=await V("files/session/start",(0,R.J9)({fileContext:i,...re})),ae=(0,N.wh)(de.fields.sessionId);if(ae===
void 0)throw(0,j.LO)(de,"session ID",o);for(let ge=0;ge<Q;ge++){const Ee=w.subarray(ge*g,(ge+1)*g);await V(`files/session/${ae}`,await a("chunkNumber",String(ge),{name:P,bytes:Ee}))}te=await V(`files/\
session/${ae}/complete`)}const{fileId:H}=te.fields;if(typeof H!="string"||H==="")throw(0,j.LO)(te,"file ID",o);return $.log.info(`Uploaded ${P}: ${(0,W.Xe)(w.length)}`),H}async function a($,P,{name:w,
bytes:I}){const V=new FormData;V.set($,P),V.set("file",new Blob([I],{type:"application/json"}),w);const te=new Response(V);return{type:te.headers.get("content-type")??"",bytes:Buffer.from(await te.arrayBuffer())}}
var O=e(2975),y=e(6779);const b="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",t="Set missing models, guardrails and l\
inked workflows in AI for Process, then re-run the job.";async function c($,P,{source:w,target:I,definitions:{app:V,flow:te,env:H},whenBusy:Q="retry",timeoutMs:re,longestWaitMs:de}){const ae="workflow\
Id"in I?I.workflowId:void 0,ge="workflowId"in I?`workflow ${I.workflowId}`:`a new workflow, ${I.workflowName}`;return $.log.info(`Importing ${(0,W.OX)(w)} into ${ge}, at ${P.url.href}`),await(0,B.N)({
...$,platform:P},(0,B.R)(re,"No import"),async Ee=>{const Te={app:await f(Ee,V),flow:await f(Ee,te),env:H&&await f(Ee,H)},ve=Q==="retry",ye=await(0,O.L5)(Ee,()=>(0,F.s8)(Ee,I,Te),{untilFree:ve}),{outputs:Ce}=await(0,y.
Bv)(Ee,ye,{title:"Import job",longestWaitMs:de,advice:b,idsIn:({workflowId:ce})=>{const we=ae??ce;return we===void 0?{}:{"workflow-id":we}}});return Ce})}async function E($,P,{workflowId:w,timeoutMs:I,
longestWaitMs:V}){return $.log.info(`Deploying workflow ${w}, at ${P.url.href}`),await(0,B.N)({...$,platform:P},(0,B.R)(I,"No deployment"),async te=>{const{outputs:H}=await(0,y.Bv)(te,await(0,F.kZ)(te,
w),{title:"Deploy job",longestWaitMs:V,advice:t,idsIn:()=>({"workflow-id":w})});return H})}var x=e(2697),m=e(9630),C=e(532),r=e(7279),h=e(6191),s=e(7487),p=e(8920),u=e(9870),M=e(3657),D=e(4264),Z=e(6224),
ne=e(7833);const ie="import-deploy-and-promote",pe="Make and approve a new plan.";async function Oe($,P,w){const{approved:I,upload:V,deploy:te,ignore:H}=$.inputs,Q=w.workflows.map(({outcome:ae})=>ae===
"unchanged"?"finish":"import"),{differences:re,actions:de}=I?(0,D.Gy)(I,w):{differences:[],actions:Q};if(re.length>0){const ae="The approved plan doesn't hold any more, so this attempt changed nothing";
throw new r.HR({what:ae,why:re.join("; "),advice:pe,topic:ie})}try{const ge=(0,s.Tm)()>1&&V!==void 0&&de.includes("finish")?await(0,h.wn)($):[];for(const[Ee,Te]of P.entries()){if(Te.action=de[Ee],Te.action!==
"finish")continue;const ve=ye=>!I||(0,D.cM)(I,Ee,(0,m.ol)(ye,H));Te.backup=await le($,ge,Te.candidate.name,ve),(!te||!(I||Te.backup))&&(Te.action="leave")}}catch(ae){$.signal.throwIfAborted();const ge="\
Can't look for the backups of the earlier attempts, so this attempt changed nothing",ve=` What an earlier attempt imported can also be deployed with the deploy action: ${P.filter((Ce,ce)=>de[ce]==="fi\
nish").map(({candidate:Ce,plan:ce})=>`${Ce.name} (${ce.target})`).join(", ")}.`,ye=`Use "Re-run failed jobs".${te?ve:""}`;throw new r.HR({what:ge,why:(0,r.gJ)(ae),advice:ye,topic:ie},{cause:ae})}}async function le($,P,w,I){
const V=`${w}-before-`,te=Q=>Number(/^(\d+)(-\d+)?\.zip$/.exec(Q)?.[1]),H=P.filter(({name:Q})=>Q.startsWith(V)&&te(Q.slice(V.length))<(0,s.Tm)());for(const{id:Q,name:re}of H.sort((de,ae)=>ae.id-de.id)){
const de=await(0,h.R9)($,Q),ae=await v(de,$.signal);if(ae&&I((0,Z.YR)(ae)))return{id:Q,name:re,holdsVariables:ae.env!==void 0}}}async function v($,P){try{return(0,p.mu)(await(0,M.u)($,P))}catch{P.throwIfAborted();
return}}async function T($,P){const{platform:w,inputs:I}=$,{path:V,target:te,definitions:H,name:Q}=P.candidate;if(P.action==="leave"){$.log.info("Neither imported nor deployed"),P.begun="nothing";return}
let re=I.candidates.length>1?void 0:P.plan;P.begun="import";try{const de=async()=>{const ge=re??await(0,Z.Cs)($,P.candidate);if(re=void 0,!(0,Z.cS)(P.plan,ge)){const Te=`The target of ${Q} has changed\
 since this step compared it, so it was left as it is`;throw new r.HR({what:Te,advice:pe,topic:ie})}if(P.action==="finish")return;ge.state&&(P.backup=await J($,P,ge.state));const Ee={...I,source:V,target:te,
definitions:H,whenBusy:"throw"};P.job=await c($,w,Ee),P.imported=!0};if(await(0,O.L5)({...$,endsAt:performance.now()+I.timeoutMs},de,{untilFree:!0}),!I.deploy)return;P.begun="deploy";const ae=(0,ne.wZ)(
P);if(ae===void 0){const ge="Look for it in AI for Process, and deploy it there.";throw new r.HR({what:"the platform didn't name the new workflow's ID",advice:ge})}P.job=await E($,w,{...I,workflowId:ae}),
P.deployed=!0}catch(de){const ae=(0,r.iT)(de);P.job={...P.job,...(0,y.Zw)(ae)},P.error=l(ae,P,(0,x.Sm)(I.host))}}async function J($,{candidate:P,plan:w},I){const{upload:V,artifactEnvVariables:te,host:H}=$.
inputs,Q=`${P.name}-before-${(0,s.Tm)()}`,re=I.package.files.has(u.Km),de=`Backup of workflow ${w.target} at ${(0,x.Sm)(H)}`,ae=await(0,s.Pd)("workflow-backup-");for(let ge=1;;ge++){const Ee=(0,S.join)(
ae,`${Q}${ge===1?"":`-${ge}`}.zip`);if(await(0,C.lo)(Ee,I.bytes),!V)return $.log.info(`${de}: ${Ee}, on this runner only`),{name:Ee,holdsVariables:re};try{const Te=await(0,U.mJ)($,{...I,path:Ee},{upload:V,
artifactEnvVariables:te});return $.log.info(`${de}: ${Te.name}, ${Te.url}`),{name:Te.name,id:Te.id,holdsVariables:re&&te}}catch(Te){if(!(Te instanceof h.B6))throw Te}}}function l($,P,w){const{candidate:I,
begun:V,imported:te,backup:H}=P,Q=(0,r.h_)($),re=(0,ne.wZ)(P),[de,ae]=["workflowName"in I.target,V==="deploy"],ge=`deploy workflow ${re} with the deploy action`,Ee=de?ae?ge:"start a new run":'use "Re-\
run failed jobs"',Te=`${I.name} ${te?"was imported":"was already imported"}${re?` into workflow ${re}`:""} but not deployed: `,ve=[Q.advice.replace(/(r)e-run the job/gi,(ye,Ce)=>Ce==="r"?Ee:Ee[0]?.toUpperCase()+
Ee.slice(1)),ae&&!de?`Or ${ge}.`:"",de&&re?`The new workflow's ID is ${re}.`:"",H?`The package that ${w} had before is ${H.name}${H.id?` (artifact ${H.id})`:""}.`:""];return Q.with({what:(ae?Te:"")+Q.
what,advice:ve.filter(Boolean).join(" ")})}}),161:((q,se,e)=>{e.d(se,{K:()=>Oe});var S=e(3024),U=e(6760),B=e(3e3),F=e(819),W=e(7279),k=e(6584);class N{#n=[];#e;constructor(){const $=F.V4("api-key");$!==
""&&F.Pq($)}text($){return F.V4($)}lines($){return F.V4($,{trimWhitespace:!1})}optional($,P){const w=this.text($);return w===""?void 0:this.parse($,w,P)}parse($,P,w){try{return w(P)}catch(I){this.refuse(
$,(0,W.gJ)(I),(0,W.h_)(I).topic);return}}required($,P,w="is required"){return this.text($)===""&&this.refuse($,w),this.optional($,P)}notEmpty($,P,w){if(process.env[`INPUT_${$.toUpperCase()}`]?.trim()===
""){const I=`Where an event has no inputs, write \`\${{ inputs.${$} || ${w} }}\``;this.refuse($,`is empty. Is the name in the expression right?${w===void 0?"":` ${I}`}`)}return this.optional($,P)}boolean($,P){
return this.notEmpty($,k.yG,P?void 0:"false")??P}refuse($,P,w="before-anything-is-sent"){this.#e??=w,this.#n.push(`${$} ${P.replace(/(?<=[a-z])\.$/,"")}`)}check($){if($!==void 0&&this.#n.length===0)return $;
throw new W.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function R(l){const $=l.required("host",k.or),w=l.required("api-key",k.Do,"is required. The secret isn't set, or this job can't\
 read it"),I=(l.optional("timeout-minutes",(0,k.$J)(1440))??30)*6e4,V=(l.optional("poll-interval-seconds",(0,k.$J)(3600))??10)*1e3,te=l.boolean("summary",!0);return $&&w?{host:$,apiKey:w,timeoutMs:I,longestWaitMs:V,
summary:te}:void 0}var j=e(8920),A=e(7598),g=e(1455),i=e(532),o=e(706),f=e(5806),a=e(9870);function O(l,$){return new W.HR({what:l,advice:$,topic:"unpacking"})}function y(l,$){for(const{index:P}of`${$}\
/`.matchAll(/\//g)){const w=$.slice(0,P),I=(0,S.lstatSync)((0,U.join)(l,w),{throwIfNoEntry:!1});if(I?.isSymbolicLink())throw O(`${(0,o.TL)(w)} in the folder is a symbolic link, which isn't followed`,"\
Delete it.");if(w===$&&I?.isFile())return I;if(!I?.isDirectory())break}}async function b(l){return(await(0,g.readdir)(l,{withFileTypes:!0})).map(P=>P.name+(P.isDirectory()?"/":""))}async function t(l,$){
const P=[],w=[""];for(const I of w){$.throwIfAborted();for(const V of await b((0,U.join)(l,I))){if((0,f.jq)(V))continue;if((V.endsWith("/")?w:P).push(I+V),P.length+w.length>a.BE)throw new Error("more \
than 10,000 files are in it")}}return P}async function c(l){if(!y(l,f.gv))return;const $=await(0,g.readFile)((0,U.join)(l,f.gv),"utf8");let P;try{const{unpackedFiles:w}=JSON.parse($);w.every(I=>(0,f.x5)(
I)===void 0)&&(P=new Set(w))}catch{}return{text:$,paths:P}}async function E(l,$){const P=new Set($.map(caseFold));return(await readdir(l).catch(()=>[])).filter(I=>!P.has(caseFold(I))&&existsSync(join(
l,I,RECORD)))}function x(l){return`${JSON.stringify({unpackedFiles:[...l]},null,2)}
`}var m=e(3657);async function C(l,$){try{const P=await(0,g.stat)(l);if(P.isDirectory())return await u(l,$);if(P.size>a.zx)throw new Error("it is larger than 256 MiB, the limit");const w=await(0,g.readFile)(
l);return{...await(0,m.u)(w,$),sha256:(0,A.createHash)("sha256").update(w).digest("hex")}}catch(P){throw p(P,l,$)}}async function r(l,$){const P=()=>C(l,$);try{const w=statSync(l,{throwIfNoEntry:!1});
if(w===void 0)return{kind:"missing"};const I=w.isDirectory()?await h(l,$):new Map,[V,...te]=[...I.values()].flat();return V===void 0?{kind:"single",read:P}:{kind:"several",names:[...I.keys()],async read(H){
const[Q,re]=I.get(H)??[];if(Q&&re)throw new Error(`is there twice, as ${quoted(Q.name)} and as ${quoted(re.name)}. Remove one of them`);if(Q?.isSymbolicLink())throw new Error("is a link, which isn't f\
ollowed");return await C(join(l,Q?.name??H),$)},...te.length===0&&V.isDirectory()&&{readSingle:P}}}catch(w){throw p(w,l,$)}}async function h(l,$){const P=new Map,w=await readdir(l,{withFileTypes:!0});
if(isWorkflow(w.map(({name:I})=>I)))return P;for(const I of w){if($.throwIfAborted(),I.name.startsWith(".")||!await s(join(l,I.name),$))continue;const V=I.isDirectory()?I.name:I.name.replace(/\.zip$/i,
"");P.set(V,[...P.get(V)??[],I])}return P}async function s(l,$){const P=await stat(l).catch(()=>{});if(P?.isDirectory())return isWorkflow(await M(l));if(!P?.isFile()||!/\.zip$/i.test(l))return!1;try{return isWorkflow(
[...(await C(l,$)).files.keys()])}catch{return $.throwIfAborted(),!0}}function p(l,$,P){if(P.aborted)return P.reason;const w=/The package (is .*, not a zip)/.exec((0,W.gJ)(l))?.[1],I=(0,S.existsSync)(
$)?`can't be read: ${(0,i.Uc)(l)}`:`doesn't exist: ${(0,o.MW)($)}`;return new Error(w?`${w}. Set a package (.zip), or the folder with its unpacked files`:I,{cause:l})}async function u(l,$){const P=(0,U.
join)(l,(0,a.wg)(await M(l))),w=await c(P);if(w&&!w.paths)throw new Error(`${f.gv} isn't as this action writes it`);const I=w?.paths?new Set([...a.LX,...w.paths]):await t(P,$),V=new Map;let te=a.zx;for(const H of I){
$.throwIfAborted();const Q=y(P,H);if(Q!==void 0){if(te-=Q.size,te<0)throw new Error("its files take more than 256 MiB, the limit");V.set(H,await(0,g.readFile)((0,U.join)(P,H)))}}if(V.size===0)throw new Error(
"no files are in it");return(0,a.jz)("folder",V)}async function M(l){const $=await b(l),w=$.filter(I=>I.endsWith("/")).map(async I=>(await b((0,U.join)(l,I))).map(V=>I+V));return[...$,...(await Promise.
all(w)).flat()]}async function D(l,{path:$,variables:P,sha256:w,needsVariables:I,of:V=""},te){const H=(ge,Ee)=>l.refuse(ge+V,Ee,"import-deploy-and-promote"),Q=ge=>Ee=>{te.throwIfAborted(),H(ge,(0,W.gJ)(
Ee))},re=P?await(0,j.Ch)(P,te).catch(Q("env-variables")):void 0,ae=await(async()=>{const{sha256:ge,...Ee}=await C($,te),Te=(0,j.mu)(Ee,re),ve=P&&(0,U.basename)(P);return{path:$,package:Ee,sha256:ge,definitions:Te,
variablesFile:ve}})().catch(Q("package"));if(ae&&w!==void 0&&ae.sha256!==w){const ge=`is not the digest of the package, which is ${ae.sha256}`;H("package-sha256",ae.sha256?ge:"is only for a package th\
at is a .zip")}return ae&&I&&P===void 0&&!ae.definitions.env&&H("env-variables","is required for an existing workflow, because the package has no env_variables.json"),ae}var Z=e(682),ne=e(2899),ie=e(7487),
pe=e(4264);async function Oe(l){const $=new N,P=$.boolean("plan",!1),w=P?void 0:le($),I=v($,P),V=await T($,I,l),te=R($),H=(0,B.WZ)($,!1),Q=$.boolean("deploy",!0),re=$.optional("ignore",ne.wo)??ne.K$,{
fromList:de}=I;return{...$.check(te),...H,candidates:V,fromList:de,isPlan:P,approved:w,deploy:Q,ignore:re}}function le(l){const $=l.text("approved-plan");return $===""&&l.refuse("approved-plan","is em\
pty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set none"),
$==="none"?void 0:l.optional("approved-plan",pe.ud)}function v(l,$){if(l.text("workflow-name")===""){const{targets:I,fromList:V}=(0,Z.R)(l,"workflow-"),te=I.map(({workflowId:re})=>re),H=te.find((re,de)=>te.
indexOf(re)<de),Q=l.text("workflows")===""?"workflows-file":"workflows";return H!==void 0&&l.refuse(Q,`has workflow-id ${H} twice`),{targets:I.map(({name:re,...de})=>({name:re,target:de})),fromList:V}}
for(const I of["workflow-id","flow-id","workflows","workflows-file"])l.text(I)!==""&&l.refuse(I,"can't be combined with workflow-name");if(!$&&(0,ie.Tm)()>1){const I=`can't be applied in run attempt ${(0,ie.
Tm)()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;l.refuse("workflow-name",I,"import-deploy-and-promote")}const P=l.optional(
"workflow-name",k.sU),w=l.optional("name",k.$q)??P;return w===void 0||P===void 0?{targets:[],fromList:!1}:{targets:[{name:w,target:{workflowName:P}}],fromList:!1}}async function T(l,{targets:$,fromList:P},w){
const I=l.required("package",k.EO),V=l.notEmpty("package-sha256",k.tz,"'any'");P&&V!==void 0&&l.refuse("package-sha256","is only for a single package");const te=re=>re==="package"?re:(0,k.EO)(re),H=l.
notEmpty("env-variables",te,"'package'");if(I===void 0)return[];const Q=[];for(const{name:re,target:de}of $){const ae=P?` of ${re}`:"",ge=P?l.parse(`package${ae}`,re,ce=>J(I,ce)):I,Ee=H&&P?(0,U.join)(
H,`${re}.json`):H,Te=H==="package"?void 0:Ee,ve="workflowId"in de&&H==="package",Ce=ge&&await D(l,{path:ge,...{variables:Te,sha256:P?void 0:V,needsVariables:ve,of:ae}},w);Ce&&Q.push({name:re,target:de,
...Ce})}return Q}function J(l,$){const P=(0,U.join)(l,`${$}.zip`),[w=P,I]=[(0,U.join)(l,$),P].filter(V=>(0,S.existsSync)(V));if(I){const V=`as ${(0,k.bY)(`${$}.zip`)} and as ${(0,k.bY)(`${$}/`)}`;throw new Error(
`is there twice, ${V}. Remove one of them`)}if((0,S.existsSync)(w)&&(0,S.lstatSync)(w).isSymbolicLink())throw new Error("is a link, which isn't followed");return w}}),6325:((q,se,e)=>{e.a(q,async(S,U)=>{
try{let c=function({rows:E}){for(const{candidate:x}of(0,y.p1)(E)){const{name:m,target:C}=x,r="workflowId"in C?`workflow-id ${C.workflowId}, flow-id ${C.flowId}`:"";(0,R.t1)().warning(`Nothing differs \
in ${m}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${r}).`)}};var B=e(3e3),F=e(6779),W=e(3018),k=e(682),N=e(
7279),R=e(8725),j=e(7487),A=e(1519),g=e(2227),i=e(2597),o=e(161),f=e(1415),a=e(4264),O=e(6224),y=e(7833);const b=4;await(0,j.eF)(async E=>{(0,j.n0)({promotions:[]});const x=await(0,o.K)(E),m=await t(x,
E);await(0,y.A2)(m,x);const C=(0,y.jb)(m.rows),r=await(0,W.S3)(C);x.summary&&await(0,f.c)(m,x,r),(0,W.$0)(C),(0,j.Tm)()>1&&x.deploy&&c(m);const h=(0,y.c2)(m,x);if(h)throw h;x.isPlan&&(0,R.lm)((0,f.o)(
m.rows,x))});async function t(E,x){const{candidates:m,fromList:C,approved:r,host:h,ignore:s,deploy:p,upload:u,artifactEnvVariables:M}=E,D=m.flatMap(({definitions:{env:w}})=>w?(0,A.aC)(w.bytes):[]),Z=(0,g.
Ng)(h,E.apiKey,{secrets:D,known:m.map(({name:w})=>w)}),ne=(0,R.t1)(),pe={log:ne,publish:w=>(0,j.n0)((0,y.WZ)(w)),signal:x,endsAt:Number.POSITIVE_INFINITY,platform:Z,inputs:E},Oe=({name:w})=>C?{...pe,log:(0,R.
t1)(`[${w}] `),publish:()=>{}}:pe;let le;const v=await(0,k.H)(m,b,async w=>{try{if(le)throw new N.HR({what:"Not tried: another target failed for a cause that is the same for all"});const I=await(0,O.Cs)(
Oe(w),w);return{candidate:w,plan:I,job:I.state?.job??{}}}catch(I){const V=(0,N.iT)(I);return(0,N.h_)(V).affectsAll&&(le??=V),{candidate:w,error:V,job:(0,F.Zw)(V)}}}),T=(0,y.sb)(v);if(T.length<v.length)
return{rows:v};const l={options:{host:h.href,ignore:[...s.lines].sort().join(`
`),deploy:p,"upload-artifact":u!==void 0,"artifact-env-variables":M},workflows:T.map(({plan:w})=>w)},$=(0,a.Rd)(l,r?.salt);if(E.isPlan)return{rows:v,digest:$};const P=await(0,i.L)(pe,T,l).then(()=>{},
N.iT);if(P)return{rows:v,digest:$,refusal:P};r||ne.info("Applied without an approved plan"),T.some(({plan:w,action:I})=>w.state&&I==="import")&&(0,B.j)(E,ne);for(const w of T)if(await(0,i.g)(Oe(w.candidate),
w),w.error)break;return{rows:v,digest:$}}U()}catch(b){U(b)}},1)}),1415:((q,se,e)=>{e.d(se,{c:()=>O,o:()=>a});var S=e(6760),U=e(2697),B=e(3018),F=e(1124),W=e(2614),k=e(7487),N=e(4057),R=e(8132),j=e(8920),
A=e(706),g=e(7833);const i=r=>{const{name:h,version:s}=(0,j.Rc)(r)??{};return[h,s].filter(Boolean).join(" ")},o=r=>r.map(h=>(0,R.SS)(h)).join(", "),f=(...r)=>r.filter(Boolean).join(" ");function a(r,{
host:h}){return`Plan: ${(0,g.sb)(r).length-(0,g.p1)(r).length} of ${(0,A.hS)(r.length,"workflow")} will change at ${(0,U.Sm)(h)}`}async function O(r,h,s){const{rows:p,refusal:u,digest:M}=r,D=p.some(({
begun:pe})=>pe),Z=h.isPlan&&M!==void 0,ne=M&&(0,R.SS)(M.slice(0,12)),ie=[D?x(p):b(p,h),(0,N.cj)((0,U.cZ)((0,g.dJ)(p))),u&&(0,N.il)((0,U.UX)(u),(0,k.VY)(u)),Z&&c(p,h),(Z||D)&&E((0,g.p1)(p)),...D?C(p,h):
[],Z&&`Plan ${ne}.`,h.approved&&ne&&`${D?"Applied":"Approved"} plan ${ne}.`,D&&!h.approved&&"Applied without an approved plan."].flatMap(pe=>pe||[]);(0,F.Hq)((0,g.jb)(p))&&ie.push((0,B.uu)(s,h.fromList,
ie,D?"What differed":"What changes")),await(0,N.Sy)(y(r,h,D),...ie)}function y({rows:r,refusal:h},s,p){const u=(0,U.Sm)(s.host),M=(0,g.dJ)(r).length,D=r.filter(({begun:ie,error:pe})=>ie&&ie!=="nothing"&&
!pe).length,Z=`${D} of ${(0,A.hS)(r.length,"workflow")} promoted`;return[p&&M>0&&`Promotion to ${u} failed: ${Z}`,p&&D===0&&`Nothing differs at ${u}: nothing was done`,p&&`${Z} to ${u}`,M===0&&!h&&a(r,
s),s.isPlan&&`Plan for ${u} failed: ${M} of ${(0,A.hS)(r.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${u} failed: nothing was changed`}function b(r,{isPlan:h}){const s=r.map(
({candidate:p,plan:u})=>{const{name:M,target:D,path:Z,sha256:ne}=p,ie=ne??u?.shown,pe=ie&&`${ne?"sha256":"content"} ${ie.slice(0,12)}\u2026`,Oe=u?.state&&i(u.state.package),le="workflowName"in D?"a ne\
w workflow":D.workflowId;return[{words:M},{words:[i(p.package),(0,S.basename)(Z),pe].filter(Boolean).join(", ")},{words:Oe?`${Oe} (${le})`:le},{words:u?t(u.changes):"\u274C Failed"}]});return(0,N.tp)(
["Workflow","Package","Target",h?"What will change":"What would change"],s)}function t({status:r,counts:h,files:s}){if(r==="unchanged")return"nothing: it stays";if(r==="changed")return(0,F.cq)(h);const u=s.
flatMap(M=>M.kind==="json"?(0,W.ID)(M)?.size??[]:[]).find(({nodes:M})=>M>0);return u?`${(0,A.hS)(u.nodes,"node")}, ${(0,A.hS)(u.connections,"connection")}`:"everything: it is new"}function c(r,{deploy:h,
upload:s,artifactEnvVariables:p}){return(0,g.sb)(r).flatMap(({candidate:M,plan:D})=>{const{state:Z,outcome:ne,variables:ie}=D,[pe,Oe,le]=[D.added,D.kept,D.ignored].map(o),v=(0,R.SS)(M.name),T=(0,R.SS)(
`${M.name}-before-<run attempt>.zip`),J=Z?`The in-development version of ${v} is replaced${h?", then deployed":""}.`:`${v} is created${h?" and deployed":""}: there is nothing to back up.`,$=s?`A backu\
p is kept first, as ${T}${p?"":", without environment variables"}.`:"No backup is kept.",P=M.variablesFile&&`variables of ${(0,R.SS)(M.variablesFile)}`,w=f(J,Z&&$,ie.length>0&&`The import sends the ${P??
"package's own variables"}.`,pe&&`Added: ${pe}.`,Oe&&`The target keeps its own value of ${Oe}.`,le&&`Ignored fields that differ, and that the import brings too: ${le}.`);return ne==="changed"?`- ${w}`:
[]}).join(`
`)}function E(r){const h=M=>r.filter(({plan:Z})=>Z[M].length>0).map(({candidate:Z,plan:ne})=>`${(0,R.SS)(Z.name)} (${o(ne[M])})`).join(", "),s=o(r.map(({candidate:M})=>M.name)),[p,u]=[h("kept"),h("ign\
ored")];return f(s&&`Nothing differs in ${s}: neither imported nor deployed.`,s&&"That doesn't mean that the version there is deployed, which no export tells.",p&&`Variables that differ, and that an i\
mport would keep: ${p}.`,u&&`Ignored fields that differ: ${u}.`)}function x(r){const h=r.map(s=>[{words:s.candidate.name},(0,g.wZ)(s)??{words:"a new workflow"},{words:m(s)},{words:s.imported&&s.plan?t(
s.plan.changes):""},s.backup?.name??""]);return(0,N.tp)(["Workflow","Target","Result","What changed","Backup"],h)}function m({begun:r,imported:h,deployed:s,backup:p,error:u}){return r?r==="nothing"?p?
"\u2705 Imported by an earlier attempt":"\u2705 Unchanged":u?r==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":s?h?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 \
Imported, not deployed":"\u23F8\uFE0F Not started"}function C(r,{host:h}){const s=r.flatMap(D=>{const{backup:Z}=D;if(!Z)return[];const ne=Z.id===void 0?"on this runner only":`artifact ${Z.id}`,ie=Z.holdsVariables?
"":" with env-variables, because it holds none";return[`${(0,R.SS)(Z.name)} (${ne}) to workflow ${(0,R.SS)((0,g.wZ)(D)??"")}${ie}`]}),p=`promote from run ${(0,R.SS)(process.env.GITHUB_RUN_ID??"")}: ${s.
join(", ")}.`,u="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",M=r.flatMap(D=>"workflowName"in D.candidate.target?(0,g.wZ)(D)??[]:[]);return[
s.length>0?`To roll back at ${(0,R.wh)((0,U.Sm)(h))}, ${p} ${u}`:"",...M.map(D=>`Workflow ${(0,R.SS)(D)} is new: no action can remove it, only AI for Process.`)]}}),4264:((q,se,e)=>{e.d(se,{Gy:()=>A,Rd:()=>R,
cM:()=>g,ud:()=>j});var S=e(7598),U=e(7487),B=e(706);const F="v1",[W,k]=[["name","target","package","variables"],["outcome","targetVariables","content"]],N=[...W,...k];function R(t,c=(0,S.randomBytes)(
12).toString("base64url")){const E=a(t,c),x=[F,c,y(t,c,E),...E.map(m=>m.join("~"))].join(".");return`${x}.${b([x],6)}`}function j(t){const[c="",E="",x="",...m]=t.split(".");if(/^v\d/.test(c)&&c!==F)throw new Error(
`is of another version of this action (format ${c.slice(1)}). Make and approve a new plan`);if(m.pop()!==b([t.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the o\
utput of the plan's step as it is");return{salt:E,seal:x,rows:m.map(C=>C.split("~"))}}function A({salt:t,seal:c,rows:E},x){const m=a(x,t),C=(p,u)=>p.filter((M,D)=>E[u]?.[D]!==m[u]?.[D]),r=C(Object.keys(
x.options),0),h=r.map(p=>i(p,x.options[p]));if(E.length!==m.length){const p=(0,B.hS)(E.length-1,"workflow");return{differences:[...h,`the plan is for ${p}, this step for ${m.length-1}`],actions:[]}}const s=x.
workflows.map((p,u)=>{const M=C(N,u+1),D=O(E[u+1]?.at(-1)??"",t,u);h.push(...o(p,M,D).map(pe=>`${p.name}: ${pe}`));const Z=p.outcome==="changed",ne=Z!==M.includes("outcome");if(!M.includes("targetVari\
ables")&&!M.includes("content"))return ne?"import":"leave";const ie=[...r,...M].some(pe=>["host","ignore","name","target"].includes(pe));return Z&&!ie&&h.push(f(p,M.includes("content"))),ne?"finish":"\
leave"});return h.length===0&&c!==y(x,t,E)&&h.push("the plan's digest isn't as the plan wrote it"),{differences:h,actions:s}}function g({salt:t,rows:c},E,x){return c[E+1]?.includes(b([t,E,"content",x],
22))===!0}function i(t,c){return t==="host"?`the host isn't the approved one (now ${c})`:t==="ignore"?"ignore isn't as approved":`${t} isn't as approved (was ${!c}, is ${c})`}function o({target:t,shown:c,
variables:E},x,m){if(x.includes("name"))return["the plan has another workflow in its place"];const C={target:`the target isn't the approved one (now ${t})`,package:`the package isn't the approved one \
(was ${m}\u2026, is ${c.slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${E.join(", ")||"none"})`};return x.flatMap(r=>C[r]??[])}function f({name:t,target:c,fields:E,
targetVariables:x},m){const r=`differs from the package in ${E.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,h=`its environment variables differ${x.length>0?` (now ${x.join(
", ")})`:""}`,s=m&&E.length>0?r:h,p=`: look at the workflow, and if it is right, deploy it with the deploy action (${c})`,u=`If an earlier attempt imported the package, AI for Process may have changed\
 it on import${(0,U.Tm)()>1?p:""}`;return`${t}: the target has changed since the plan: it is neither as planned nor as in the package, and ${s}. ${u}`}function a({options:t,workflows:c},E){const x=c.map(
(m,C)=>[...N.map(r=>b([E,C,r,m[r]],r==="content"?22:4)),O(m.shown,E,C)]);return[Object.entries(t).map(m=>b([E,...m],4)),...x]}function O(t,c,E){const x=(0,S.createHash)("sha256").update(`${c} ${E}`).digest().
readUIntBE(0,3);return(Number.parseInt(t.slice(0,6),16)^x).toString(16).padStart(6,"0")}function y({options:t,workflows:c},E,x){const m=c.map(C=>W.map(r=>C[r]));return b([E,"seal",t,m,x],43)}function b(t,c){
return(0,S.createHash)("sha256").update(JSON.stringify(t)).digest("base64url").slice(0,c)}}),6224:((q,se,e)=>{e.d(se,{Cs:()=>m,cS:()=>h,YR:()=>D});var S=e(7975),U=e(6779),B=e(9630),F=e(2899),W=e(5806),
k=e(1519),N=e(1124),R=e(3436),j=e(2742),A=e(7856);const g=1024*1024;function i(le,v,{name:T,ignore:J}){const l=[le,v].filter(de=>de!==void 0),$=l.length===2&&l.some(f),P=[...new Set(l.flatMap(({files:de})=>[
...de.keys()]))].sort(),w=new Set(J.lines),I=new R.Ms(J,de=>w.delete(de)),V=P.flatMap(de=>{const[ae,ge]=[le?.files.get(de),v?.files.get(de)],Ee=ae!==void 0&&ge!==void 0&&ae.equals(ge);if($&&(0,W.dU)(de)||
Ee&&w.size===0)return[];const Te=ae&&(0,B.TA)(de,ae,I),ve=Ee?Te:ge&&(0,B.TA)(de,ge,I);return Ee||Te!==void 0&&Te.id===ve?.id?[]:[{name:de,from:ae,to:ge,base:Te,head:ve}]}),te=O(V,I),H=de=>J.lines.length===
0&&te.some(ae=>ae.name===de),Q=te.length===0?[]:P.filter(de=>!H(de)&&!(0,W.dU)(de)),re=le===void 0?"added":v===void 0?"removed":void 0;return{name:T,status:re??(te.length>0?"changed":"unchanged"),counts:re?
{added:0,modified:0,removed:0,[re]:1}:(0,N.cz)(te.map(N.xS)),files:te,variablesCompared:!($&&l.some(a)),secrets:[...new Set(l.flatMap(de=>[...(0,k.x3)(de),...o(de,Q)]))],unusedIgnores:[...w]}}function o({
files:le},v){return v.flatMap(T=>(0,A.Wr)((0,B.TA)(T,le.get(T)??Buffer.of(),new R.Ms(F.K$))))}function f({kind:le,files:v}){return le==="folder"&&![...v.keys()].some(W.dU)}function a({files:le}){return[
...le].some(([v,T])=>(0,W.dU)(v)&&(0,k.DF)(T)?.variables.length!==0)}function O(le,v){const T=le.flatMap(({name:l,base:$,head:P})=>$&&P&&!(0,W.dU)(l)?[{name:l,base:$,head:P}]:[]),J=new Map((0,j.OD)(T,
v).map((l,$)=>[T[$]?.name,l]));return le.map(l=>y(l,J.get(l.name)))}function y({name:le,from:v,to:T,base:J,head:l},$){const P=v===void 0?"added":T===void 0?"removed":"modified",w={name:le,status:P,changes:[],
references:[],matches:[],base:void 0,head:void 0};if((0,W.dU)(le))return{...w,kind:"variables",changes:t(J,l,P)};if($||P!=="modified"&&(J??l))return{...w,kind:"json",base:J,head:l,...$};const[I,V]=[v&&
b(v),T&&b(T)];return v&&I===void 0||T&&V===void 0?{...w,kind:"binary"}:{...w,kind:"text",text:{base:I,head:V}}}function b(le){return le.length<=g&&!le.includes(0)?(0,B.b6)(le):void 0}function t(le,v,T){
const[J,l]=[le,v].map(H=>H&&(0,k.DF)(Buffer.from((0,R.dj)(H))));if(T==="modified"&&(J===void 0||J.container!==l?.container))return[{kind:"modified",path:[],from:N.RG,to:N.RG}];const $=H=>new Map(H?.variables.
map(({name:Q,content:re})=>[Q,re])),[P,w]=[$(J),$(l)],I=[],V=[...P.keys()].filter(H=>w.has(H)),te=[...w.keys()].filter(H=>P.has(H));V.some((H,Q)=>H!==te[Q])&&I.push({kind:"reordered",path:[],moved:[]});
for(const H of[...new Set([...P.keys(),...w.keys()])].sort()){const Q=[{type:"member",key:H}];P.has(H)?w.has(H)?P.get(H)!==w.get(H)&&I.push({kind:"modified",path:Q,from:N.RG,to:N.RG}):I.push({kind:"re\
moved",path:Q,value:N.RG}):I.push({kind:"added",path:Q,value:N.RG})}return I}var c=e(7279),E=e(8920),x=e(9870);async function m(le,v){const{platform:T,inputs:J}=le,{target:l}=v;if("workflowName"in l)return C(
v,void 0,J.ignore);const $=await(0,U.X7)(le,T,{...J,...l});for(const P of(0,k.x3)($.package))T.secrets.add(P);return C(v,$,J.ignore)}function C(le,v,T){const{name:J,target:l,package:$,definitions:P,variablesFile:w}=le,
I=v&&r(v.package),V=[I?.env?.bytes,$.files.get(x.Km)];w&&P.env&&Z(J,P.env.bytes,V);const[te,H]=[u(I?.env),u(P.env)],Q=te&&H&&new Map([...H,...te]),re=I&&D(I,te,I.env),de=D(P,P.env&&Q,P.env),ae=i(re,de,
{name:J,ignore:T}),ge=s(ae),Ee=s(i(re,de,{name:J,ignore:F.K$})),Te=[...V,P.env?.bytes].flatMap(ye=>ye?(0,k.aC)(ye):[]),ve=(0,B.ol)(D(P),F.K$);return{state:v,changes:{...ae,secrets:[...ae.secrets,...Te]},
ignored:Ee.filter(ye=>!ge.includes(ye)),added:M(Q).filter(ye=>!te?.has(ye)),kept:M(H).filter(ye=>te?.has(ye)&&te.get(ye)!==H?.get(ye)),name:J,target:"workflowId"in l?`${l.workflowId} ${l.flowId}`:`new\
 workflow ${l.workflowName}`,package:ve,variables:M(H),shown:le.sha256??ve,outcome:ae.status==="unchanged"?ae.status:"changed",targetVariables:M(te),content:I?(0,B.ol)(D(I),T):"",fields:ge}}function r(le){
try{return(0,E.mu)(le)}catch(v){const T=`The target's package ${(0,c.gJ)(v)}`;throw new c.HR({what:T,advice:"Check the workflow in AI for Process.",topic:"the-package"},{cause:v})}}function h(le,v){return le.
content===v.content&&(0,S.isDeepStrictEqual)(le.targetVariables,v.targetVariables)}function s({files:le}){const v=le.flatMap(({kind:T,name:J,changes:l})=>T==="variables"?[]:l.length===0?[J]:l.map($=>p(
$)||J));return[...new Set(v)]}function p({kind:le,path:v}){return v.map(J=>J.type==="member"?J.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(le==="reordered"?"[]":"")}function u(le){return le===void 0?
new Map:(0,k.DF)(le.bytes)?.variables.reduce((v,{name:T,content:J})=>v.set(T,J),new Map)}function M(le){return[...le?.keys()??[]].sort()}function D({app:le,flow:v},T,J){const l=M(T).map(P=>[P,""]),$=T?
Buffer.from(JSON.stringify(Object.fromEntries(l))):J?.bytes;return(0,x.jz)("zip",[[x.uq,le.bytes],[x.n7,v.bytes],...$?[[x.Km,$]]:[]])}function Z(le,v,T){const J=T.map(V=>V&&(0,k.DF)(V)),l=J.find(V=>V?.
variables.length)??J.find(Boolean),$=ne((0,k.DF)(v),l);if($===void 0)return;const P=J.indexOf(l)===1?"package":"target",w=`env-variables of ${le} doesn't have the shape of the ${P}'s variables`,I=`Wri\
te it like this, with your names and values: ${Oe(l)}`;throw new c.HR({what:w,why:$,advice:I,topic:"import-deploy-and-promote"})}function ne(le,v){if(le===void 0)return"it must be a list or an object \
of variables, each with its own name and a value";if(v===void 0)return;if(le.container!==v.container)return le.container==="array"?"it is a list, and must be an object":"it is an object, and must be a\
 list";if(v.variables.length===0)return;const T=new Set(v.variables.flatMap(({keys:l})=>l)),J=v.variables.every(({keys:l})=>l.includes("value"));for(const{name:l,keys:$}of le.variables){const P=$.find(
w=>!T.has(w));if(P!==void 0)return`${l} has "${P}", which no variable there has`;if(J&&!$.includes("value"))return`${l} has no "value"`}}const ie={name:"API_URL",key:"API_URL",value:"https://api.examp\
le.com"},pe={string:"",number:0,boolean:!1};function Oe({container:le,variables:[v]}={container:"array",variables:[]}){const T=le==="array",{keys:J,content:l}=v??{keys:T?["name","value"]:[],content:"{\
}"},$=JSON.parse(l),P=J.map(I=>[I,ie[I]??pe[typeof $[I]]??null]),w=J.length===0?ie.value:Object.fromEntries(P);return JSON.stringify(T?[w]:{API_URL:w})}}),7833:((q,se,e)=>{e.d(se,{A2:()=>j,WZ:()=>g,c2:()=>i,
dJ:()=>k,jb:()=>R,p1:()=>W,sb:()=>F,wZ:()=>N});var S=e(2697),U=e(1124),B=e(7487);function F(o){return o.filter(f=>f.plan!==void 0)}function W(o){return F(o).filter(({plan:f,action:a,backup:O})=>f.outcome===
"unchanged"&&a!=="finish"&&!O)}function k(o){return o.flatMap(({candidate:{name:f},error:a})=>a?[{name:f,error:a}]:[])}function N({candidate:{target:o},job:f}){return"workflowId"in o?o.workflowId:f["w\
orkflow-id"]}function R(o){const f=o.filter(({plan:a})=>!a).map(({candidate:a})=>a.name);return{workflows:F(o).map(({plan:a})=>a.changes),notCompared:f}}async function j({rows:o,digest:f},{fromList:a}){
const[O]=o,y=R(o);(0,B.n0)({...f&&{changed:(0,U.Hq)(y),...(0,U.xW)(y),"plan-digest":f},...!a&&O&&{...g(O.job),"workflow-id":N(O)},...await(0,S.dF)("promotions",o.map(A))})}function A(o){const{candidate:f,
plan:a,imported:O=!1,deployed:y=!1,backup:b,job:t,error:c}=o;return{name:f.name,"workflow-id":N(o),...a&&{changed:a.outcome==="changed",...a.changes.counts},"package-sha256":f.sha256,imported:O,deployed:y,
"dock-status-id":t["dock-status-id"],...b?.id&&{"backup-artifact-id":b.id,"backup-artifact-name":b.name},error:c&&(0,S.UX)(c)}}function g({"workflow-id":o,"dock-status-id":f,status:a}){return{"workflo\
w-id":o,"dock-status-id":f,status:a}}function i({rows:o,refusal:f,digest:a},{fromList:O,isPlan:y}){const b=k(o),[t]=b;if(t===void 0||!O)return t?.error??f;const c=o.filter(({begun:x})=>!x).map(({candidate:x})=>x.
name),E=[!a&&`${b.length} of ${o.length} targets could not be compared.`,(0,S.As)(b),!a&&!y&&"Nothing was changed.",a&&c.length>0&&`Not started: ${c.join(", ")}.`];return(0,S.Xd)(t.error,E.filter(Boolean).
join(" "))}}),2975:((q,se,e)=>{e.d(se,{L5:()=>k,Mu:()=>A,Vs:()=>R,kU:()=>W,yy:()=>j});var S=e(7279),U=e(706);const B=7,F=3e4,W=429;async function k({log:g,signal:i,endsAt:o},f,{atLeastMs:a=0,untilFree:O=!1}={}){
let y=0,b=0,t;for(;;)try{return await f()}catch(c){if(!(c instanceof S.HR&&(c.retryable||O&&c.busy)))throw c;i.throwIfAborted(),t??=performance.now();const E=c.status===W,x=c.busy||E;b=x?b+1:0,x||y++;
const m=y>(c.maxRetries??B)&&performance.now()-t>=a;if(!x&&m)throw N(c,`${y} times in a row`);const C=Math.min(F,1e3*2**((b||y)-1))*(.5+Math.random()/2),r=E&&c.retryAfterMs>0?c.retryAfterMs:Math.max(c.
retryAfterMs,C),h=(0,U.zK)(r);if(performance.now()+r>=o)throw N(c,`and waiting ${h} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");g.info(`${(0,U.
OX)((0,S.$N)(c),1e3)}; retrying in ${h}`),await j(r,i)}}function N(g,i,o=g.advice){const{what:f,why:a}=g,O=a?{why:`${a}, ${i}`}:{what:`${f}, ${i}`};return g.with({...O,advice:o,retryable:!1})}function R(g){
const i=String(g),o=/^\d+$/.test(i)?Number(i)*1e3:Date.parse(i)-Date.now();return Math.min(Math.max(o||0,0),2**31-1)}async function j(g,i){let o;const f=new Promise(a=>{o=setTimeout(a,g)});await A(i,f).
finally(()=>clearTimeout(o))}function A(g,i){return new Promise((o,f)=>{const a=()=>f(g.reason);i.then(o,f).finally(()=>g.removeEventListener("abort",a)),g.aborted?a():g.addEventListener("abort",a)})}}),
706:((q,se,e)=>{e.d(se,{MW:()=>F,OX:()=>U,TL:()=>B,Xe:()=>W,hS:()=>N,pO:()=>i,v5:()=>j,zD:()=>k,zK:()=>R});var S=e(8132);function U(a,O=300){const y=a.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","\
## [").trim();return(0,S.Jj)(y,O)}function B(a,O=100){return(0,S.RK)(JSON.stringify((0,S.Jj)(a,O)))}function F(a){return B(a,1e3).replaceAll("\\\\","\\")}function W(a){if(a<1024)return`${a} B`;const O=[
"KiB","MiB","GiB"];let y=a/1024;for(;Number(y.toFixed(1))>=1024&&O.length>1;)y/=1024,O.shift();return`${y.toFixed(1)} ${O[0]}`}function k(a){return String(a).replace(/\B(?=(\d{3})+$)/g,",")}function N(a,O){
return`${k(a)} ${O}${a===1?"":"s"}`}function R(a){if(a<9950)return`${(a/1e3).toFixed(1)} s`;const O=Math.round(a/1e3);if(O<60)return`${O} s`;const[y,b]=[Math.floor(O/60),Math.floor(O/3600)];return b>0?
`${b} h ${y%60} min`:`${y} min ${O%60} s`}const j="***",A=4,g=8;class i{#n=new Map;#e=new Set;constructor(O=[]){for(const y of O)this.add(y)}add(O,y=b=>!0){const b=new Set([O,...O.split(/[\r\n]/)].map(
t=>t.trim()));for(const t of[...b].filter(y).flatMap(o)){const c=t.slice(0,g);this.#n.set(c,(this.#n.get(c)??new Set).add(t)),this.#e.add(c.length)}}redact=(O,y=300)=>{const b=O.trimStart(),t=Math.min(
b.length,y*4);return U(this.hide(b,()=>{},t)+(t<b.length?"\u2026":""),y)};hide(O,y=t=>{},b=O.length){let[t,c]=["",0];for(let E=0;E<b;E++){const x=this.#t(O,E);x!==""&&(y(x),E>=c&&(t+=O.slice(c,E)+j),c=
Math.max(c,E+x.length))}return t+O.slice(c,b)}#t(O,y){let b="";for(const t of this.#e)for(const c of this.#n.get(O.slice(y,y+t))??[])c.length<=b.length||!O.startsWith(c,y)||(c.length>=A||f(O,y,y+c.length))&&
(b=c);return b}}function o(a){const O=E=>JSON.stringify(E).slice(1,-1),y=Buffer.from(a).toString(),b=encodeURIComponent(y),t=[b,b.replaceAll("%20","+"),b.replace(/%../g,E=>E.toLowerCase())];return[...[
a,y].flatMap(E=>[E,O(E),O(O(E))]),...t,encodeURI(y)]}function f(a,O,y){const b=a.slice(Math.max(0,O-2),O);return!/[\p{L}\p{N}]$/u.test(b)&&!/^[\p{L}\p{N}]/u.test(a.slice(y,y+2))}}),819:((q,se,e)=>{e.d(
se,{Yz:()=>wt,z3:()=>dt,V4:()=>ct,pq:()=>Et,lm:()=>yt,C1:()=>mt,uH:()=>pt,Pq:()=>ht,z:()=>p,$e:()=>gt});var S=e(857);function U(G){return G==null?"":typeof G=="string"||G instanceof String?G:JSON.stringify(
G)}function B(G){return Object.keys(G).length?{title:G.title,file:G.file,line:G.startLine,endLine:G.endLine,col:G.startColumn,endColumn:G.endColumn}:{}}function F(G,L,z){const ee=new N(G,L,z);process.
stdout.write(ee.toString()+S.EOL)}function W(G,L=""){F(G,{},L)}const k="::";class N{constructor(L,z,ee){L||(L="missing.command"),this.command=L,this.properties=z,this.message=ee}toString(){let L=k+this.
command;if(this.properties&&Object.keys(this.properties).length>0){L+=" ";let z=!0;for(const ee in this.properties)if(this.properties.hasOwnProperty(ee)){const n=this.properties[ee];n&&(z?z=!1:L+=",",
L+=`${ee}=${j(n)}`)}}return L+=`${k}${R(this.message)}`,L}}function R(G){return U(G).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function j(G){return U(G).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var A=e(6982),g=e(9896);function i(G,L){const z=process.env[`GITHUB_${G}`];if(!z)throw new Error(`Unable to find environment v\
ariable for file command ${G}`);if(!g.existsSync(z))throw new Error(`Missing file at path: ${z}`);g.appendFileSync(z,`${U(L)}${S.EOL}`,{encoding:"utf8"})}function o(G,L){const z=`ghadelimiter_${A.randomUUID()}`,
ee=U(L);if(G.includes(z))throw new Error(`Unexpected input: name should not contain the delimiter "${z}"`);if(ee.includes(z))throw new Error(`Unexpected input: value should not contain the delimiter "${z}\
"`);return`${G}<<${z}${S.EOL}${ee}${S.EOL}${z}`}var f=e(6928),a=e(6671),O=e(2145),y=function(G,L,z,ee){function n(d){return d instanceof z?d:new z(function(_){_(d)})}return new(z||(z=Promise))(function(d,_){
function X(K){try{Y(ee.next(K))}catch(fe){_(fe)}}function oe(K){try{Y(ee.throw(K))}catch(fe){_(fe)}}function Y(K){K.done?d(K.value):n(K.value).then(X,oe)}Y((ee=ee.apply(G,L||[])).next())})};class b{static createHttpClient(L=!0,z=10){
const ee={allowRetries:L,maxRetries:z};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(b.getRequestToken())],ee)}static getRequestToken(){const L=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!L)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return L}static getIDTokenUrl(){const L=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!L)throw new Error("Unable to get\
 ACTIONS_ID_TOKEN_REQUEST_URL env variable");return L}static getCall(L){return y(this,void 0,void 0,function*(){var z;const d=(z=(yield b.createHttpClient().getJson(L).catch(_=>{throw new Error(`Faile\
d to get ID Token. 
 
        Error Code : ${_.statusCode}
 
        Error Message: ${_.message}`)})).result)===null||z===void 0?void 0:z.value;if(!d)throw new Error("Response json body do not have ID Token field");return d})}static getIDToken(L){return y(this,
void 0,void 0,function*(){try{let z=b.getIDTokenUrl();if(L){const n=encodeURIComponent(L);z=`${z}&audience=${n}`}debug(`ID token url is ${z}`);const ee=yield b.getCall(z);return setSecret(ee),ee}catch(z){
throw new Error(`Error message: ${z.message}`)}})}}var t=function(G,L,z,ee){function n(d){return d instanceof z?d:new z(function(_){_(d)})}return new(z||(z=Promise))(function(d,_){function X(K){try{Y(
ee.next(K))}catch(fe){_(fe)}}function oe(K){try{Y(ee.throw(K))}catch(fe){_(fe)}}function Y(K){K.done?d(K.value):n(K.value).then(X,oe)}Y((ee=ee.apply(G,L||[])).next())})};const{access:c,appendFile:E,writeFile:x}=g.
promises,m="GITHUB_STEP_SUMMARY",C="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class r{constructor(){this._buffer=""}filePath(){return t(
this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const L=process.env[m];if(!L)throw new Error(`Unable to find environment variable for $${m}. Check if your runtime environment su\
pports job summaries.`);try{yield c(L,g.constants.R_OK|g.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${L}'. Check if the file has correct read/write permissions.`)}return this.
_filePath=L,this._filePath})}wrap(L,z,ee={}){const n=Object.entries(ee).map(([d,_])=>` ${d}="${_}"`).join("");return z?`<${L}${n}>${z}</${L}>`:`<${L}${n}>`}write(L){return t(this,void 0,void 0,function*(){
const z=!!L?.overwrite,ee=yield this.filePath();return yield(z?x:E)(ee,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return t(this,void 0,void 0,function*(){return this.emptyBuffer().write(
{overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(L,z=!1){return this._buffer+=L,z?this.addEOL():this}addEOL(){
return this.addRaw(S.EOL)}addCodeBlock(L,z){const ee=Object.assign({},z&&{lang:z}),n=this.wrap("pre",this.wrap("code",L),ee);return this.addRaw(n).addEOL()}addList(L,z=!1){const ee=z?"ol":"ul",n=L.map(
_=>this.wrap("li",_)).join(""),d=this.wrap(ee,n);return this.addRaw(d).addEOL()}addTable(L){const z=L.map(n=>{const d=n.map(_=>{if(typeof _=="string")return this.wrap("td",_);const{header:X,data:oe,colspan:Y,
rowspan:K}=_,fe=X?"th":"td",xe=Object.assign(Object.assign({},Y&&{colspan:Y}),K&&{rowspan:K});return this.wrap(fe,oe,xe)}).join("");return this.wrap("tr",d)}).join(""),ee=this.wrap("table",z);return this.
addRaw(ee).addEOL()}addDetails(L,z){const ee=this.wrap("details",this.wrap("summary",L)+z);return this.addRaw(ee).addEOL()}addImage(L,z,ee){const{width:n,height:d}=ee||{},_=Object.assign(Object.assign(
{},n&&{width:n}),d&&{height:d}),X=this.wrap("img",null,Object.assign({src:L,alt:z},_));return this.addRaw(X).addEOL()}addHeading(L,z){const ee=`h${z}`,n=["h1","h2","h3","h4","h5","h6"].includes(ee)?ee:
"h1",d=this.wrap(n,L);return this.addRaw(d).addEOL()}addSeparator(){const L=this.wrap("hr",null);return this.addRaw(L).addEOL()}addBreak(){const L=this.wrap("br",null);return this.addRaw(L).addEOL()}addQuote(L,z){
const ee=Object.assign({},z&&{cite:z}),n=this.wrap("blockquote",L,ee);return this.addRaw(n).addEOL()}addLink(L,z){const ee=this.wrap("a",L,{href:z});return this.addRaw(ee).addEOL()}}const h=new r,s=null,
p=h;function u(G){return G.replace(/[\\]/g,"/")}function M(G){return G.replace(/[/]/g,"\\")}function D(G){return G.replace(/[/\\]/g,path.sep)}const Z=Be(import.meta.url)("string_decoder");var ne=e(4434);
const ie=Be(import.meta.url)("child_process");var pe=e(2613),Oe=function(G,L,z,ee){function n(d){return d instanceof z?d:new z(function(_){_(d)})}return new(z||(z=Promise))(function(d,_){function X(K){
try{Y(ee.next(K))}catch(fe){_(fe)}}function oe(K){try{Y(ee.throw(K))}catch(fe){_(fe)}}function Y(K){K.done?d(K.value):n(K.value).then(X,oe)}Y((ee=ee.apply(G,L||[])).next())})};const{chmod:le,copyFile:v,
lstat:T,mkdir:J,open:l,readdir:$,rename:P,rm:w,rmdir:I,stat:V,symlink:te,unlink:H}=g.promises,Q=process.platform==="win32";function re(G){return Oe(this,void 0,void 0,function*(){const L=yield fs.promises.
readlink(G);return Q&&!L.endsWith("\\")?`${L}\\`:L})}const de=268435456,ae=g.constants.O_RDONLY;function ge(G){return Oe(this,void 0,void 0,function*(){try{yield V(G)}catch(L){if(L.code==="ENOENT")return!1;
throw L}return!0})}function Ee(G){return Oe(this,arguments,void 0,function*(L,z=!1){return(z?yield V(L):yield T(L)).isDirectory()})}function Te(G){if(G=ye(G),!G)throw new Error('isRooted() parameter "\
p" cannot be empty');return Q?G.startsWith("\\")||/^[A-Z]:/i.test(G):G.startsWith("/")}function ve(G,L){return Oe(this,void 0,void 0,function*(){let z;try{z=yield V(G)}catch(n){n.code!=="ENOENT"&&console.
log(`Unexpected error attempting to determine if executable file exists '${G}': ${n}`)}if(z&&z.isFile()){if(Q){const n=f.extname(G).toUpperCase();if(L.some(d=>d.toUpperCase()===n))return G}else if(Ce(
z))return G}const ee=G;for(const n of L){G=ee+n,z=void 0;try{z=yield V(G)}catch(d){d.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${G}': ${d}`)}if(z&&
z.isFile()){if(Q){try{const d=f.dirname(G),_=f.basename(G).toUpperCase();for(const X of yield $(d))if(_===X.toUpperCase()){G=f.join(d,X);break}}catch(d){console.log(`Unexpected error attempting to det\
ermine the actual case of the file '${G}': ${d}`)}return G}else if(Ce(z))return G}}return""})}function ye(G){return G=G||"",Q?(G=G.replace(/\//g,"\\"),G.replace(/\\\\+/g,"\\")):G.replace(/\/\/+/g,"/")}
function Ce(G){return(G.mode&1)>0||(G.mode&8)>0&&process.getgid!==void 0&&G.gid===process.getgid()||(G.mode&64)>0&&process.getuid!==void 0&&G.uid===process.getuid()}function ce(){var G;return(G=process.
env.COMSPEC)!==null&&G!==void 0?G:"cmd.exe"}var we=function(G,L,z,ee){function n(d){return d instanceof z?d:new z(function(_){_(d)})}return new(z||(z=Promise))(function(d,_){function X(K){try{Y(ee.next(
K))}catch(fe){_(fe)}}function oe(K){try{Y(ee.throw(K))}catch(fe){_(fe)}}function Y(K){K.done?d(K.value):n(K.value).then(X,oe)}Y((ee=ee.apply(G,L||[])).next())})};function Re(G,L){return we(this,arguments,
void 0,function*(z,ee,n={}){const{force:d,recursive:_,copySourceDirectory:X}=Ye(n),oe=(yield ioUtil.exists(ee))?yield ioUtil.stat(ee):null;if(oe&&oe.isFile()&&!d)return;const Y=oe&&oe.isDirectory()&&X?
path.join(ee,path.basename(z)):ee;if(!(yield ioUtil.exists(z)))throw new Error(`no such file or directory: ${z}`);if((yield ioUtil.stat(z)).isDirectory())if(_)yield ue(z,Y,0,d);else throw new Error(`F\
ailed to copy. ${z} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(z,Y)==="")throw new Error(`'${Y}' and '${z}' are the same file`);yield be(z,Y,d)}})}function Ke(G,L){
return we(this,arguments,void 0,function*(z,ee,n={}){if(yield ioUtil.exists(ee)){let d=!0;if((yield ioUtil.isDirectory(ee))&&(ee=path.join(ee,path.basename(z)),d=yield ioUtil.exists(ee)),d)if(n.force==
null||n.force)yield ze(ee);else throw new Error("Destination already exists")}yield Qe(path.dirname(ee)),yield ioUtil.rename(z,ee)})}function ze(G){return we(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(G))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(G,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(L){throw new Error(
`File was unable to be removed ${L}`)}})}function Qe(G){return we(this,void 0,void 0,function*(){ok(G,"a path argument must be provided"),yield ioUtil.mkdir(G,{recursive:!0})})}function Ve(G,L){return we(
this,void 0,void 0,function*(){if(!G)throw new Error("parameter 'tool' is required");if(L){const ee=yield Ve(G,!1);if(!ee)throw Q?new Error(`Unable to locate executable file: ${G}. Please verify eithe\
r the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to\
 locate executable file: ${G}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the \
file is executable.`);return ee}const z=yield nt(G);return z&&z.length>0?z[0]:""})}function nt(G){return we(this,void 0,void 0,function*(){if(!G)throw new Error("parameter 'tool' is required");const L=[];
if(Q&&process.env.PATHEXT)for(const n of process.env.PATHEXT.split(f.delimiter))n&&L.push(n);if(Te(G)){const n=yield ve(G,L);return n?[n]:[]}if(G.includes(f.sep))return[];const z=[];if(process.env.PATH)
for(const n of process.env.PATH.split(f.delimiter))n&&z.push(n);const ee=[];for(const n of z){const d=yield ve(f.join(n,G),L);d&&ee.push(d)}return ee})}function Ye(G){const L=G.force==null?!0:G.force,
z=!!G.recursive,ee=G.copySourceDirectory==null?!0:!!G.copySourceDirectory;return{force:L,recursive:z,copySourceDirectory:ee}}function ue(G,L,z,ee){return we(this,void 0,void 0,function*(){if(z>=255)return;
z++,yield Qe(L);const n=yield ioUtil.readdir(G);for(const d of n){const _=`${G}/${d}`,X=`${L}/${d}`;(yield ioUtil.lstat(_)).isDirectory()?yield ue(_,X,z,ee):yield be(_,X,ee)}yield ioUtil.chmod(L,(yield ioUtil.
stat(G)).mode)})}function be(G,L,z){return we(this,void 0,void 0,function*(){if((yield ioUtil.lstat(G)).isSymbolicLink()){try{yield ioUtil.lstat(L),yield ioUtil.unlink(L)}catch(n){n.code==="EPERM"&&(yield ioUtil.
chmod(L,"0666"),yield ioUtil.unlink(L))}const ee=yield ioUtil.readlink(G);yield ioUtil.symlink(ee,L,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(L))||z)&&(yield ioUtil.copyFile(G,L))})}
const me=Be(import.meta.url)("timers");var Se=function(G,L,z,ee){function n(d){return d instanceof z?d:new z(function(_){_(d)})}return new(z||(z=Promise))(function(d,_){function X(K){try{Y(ee.next(K))}catch(fe){
_(fe)}}function oe(K){try{Y(ee.throw(K))}catch(fe){_(fe)}}function Y(K){K.done?d(K.value):n(K.value).then(X,oe)}Y((ee=ee.apply(G,L||[])).next())})};const _e=process.platform==="win32";class Me extends ne.
EventEmitter{constructor(L,z,ee){if(super(),!L)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=L,this.args=z||[],this.options=ee||{}}_debug(L){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(L)}_getCommandString(L,z){const ee=this._getSpawnFileName(),n=this._getSpawnArgs(L);let d=z?"":"[command]";if(_e)if(this._isCmdFile()){d+=ee;for(const _ of n)
d+=` ${_}`}else if(L.windowsVerbatimArguments){d+=`"${ee}"`;for(const _ of n)d+=` ${_}`}else{d+=this._windowsQuoteCmdArg(ee);for(const _ of n)d+=` ${this._windowsQuoteCmdArg(_)}`}else{d+=ee;for(const _ of n)
d+=` ${_}`}return d}_processLineBuffer(L,z,ee){try{let n=z+L.toString(),d=n.indexOf(S.EOL);for(;d>-1;){const _=n.substring(0,d);ee(_),n=n.substring(d+S.EOL.length),d=n.indexOf(S.EOL)}return n}catch(n){
return this._debug(`error processing line. Failed with error ${n}`),""}}_getSpawnFileName(){return _e&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(L){if(_e&&this._isCmdFile()){
let z=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const ee of this.args)z+=" ",z+=L.windowsVerbatimArguments?ee:this._windowsQuoteCmdArg(ee);return z+='"',[z]}return this.args}_endsWith(L,z){
return L.endsWith(z)}_isCmdFile(){const L=this.toolPath.toUpperCase();return this._endsWith(L,".CMD")||this._endsWith(L,".BAT")}_windowsQuoteCmdArg(L){if(!this._isCmdFile())return this._uvQuoteCmdArg(
L);if(!L)return'""';const z=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let ee=!1;for(const _ of L)if(z.some(X=>X===_)){ee=!0;break}if(!ee)return L;let n='\
"',d=!0;for(let _=L.length;_>0;_--)n+=L[_-1],d&&L[_-1]==="\\"?n+="\\":L[_-1]==='"'?(d=!0,n+='"'):d=!1;return n+='"',n.split("").reverse().join("")}_uvQuoteCmdArg(L){if(!L)return'""';if(!L.includes(" ")&&
!L.includes("	")&&!L.includes('"'))return L;if(!L.includes('"')&&!L.includes("\\"))return`"${L}"`;let z='"',ee=!0;for(let n=L.length;n>0;n--)z+=L[n-1],ee&&L[n-1]==="\\"?z+="\\":L[n-1]==='"'?(ee=!0,z+=
"\\"):ee=!1;return z+='"',z.split("").reverse().join("")}_cloneExecOptions(L){L=L||{};const z={cwd:L.cwd||process.cwd(),env:L.env||process.env,silent:L.silent||!1,windowsVerbatimArguments:L.windowsVerbatimArguments||
!1,failOnStdErr:L.failOnStdErr||!1,ignoreReturnCode:L.ignoreReturnCode||!1,delay:L.delay||1e4};return z.outStream=L.outStream||process.stdout,z.errStream=L.errStream||process.stderr,z}_getSpawnOptions(L,z){
L=L||{};const ee={};return ee.cwd=L.cwd,ee.env=L.env,ee.windowsVerbatimArguments=L.windowsVerbatimArguments||this._isCmdFile(),L.windowsVerbatimArguments&&(ee.argv0=`"${z}"`),ee}exec(){return Se(this,
void 0,void 0,function*(){return!Te(this.toolPath)&&(this.toolPath.includes("/")||_e&&this.toolPath.includes("\\"))&&(this.toolPath=f.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield Ve(this.toolPath,!0),new Promise((L,z)=>Se(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const Y of this.args)this._debug(
`   ${Y}`);const ee=this._cloneExecOptions(this.options);!ee.silent&&ee.outStream&&ee.outStream.write(this._getCommandString(ee)+S.EOL);const n=new Ae(ee,this.toolPath);if(n.on("debug",Y=>{this._debug(
Y)}),this.options.cwd&&!(yield ge(this.options.cwd)))return z(new Error(`The cwd: ${this.options.cwd} does not exist!`));const d=this._getSpawnFileName(),_=ie.spawn(d,this._getSpawnArgs(ee),this._getSpawnOptions(
this.options,d));let X="";_.stdout&&_.stdout.on("data",Y=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(Y),!ee.silent&&ee.outStream&&ee.outStream.write(Y),X=this.
_processLineBuffer(Y,X,K=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(K)})});let oe="";if(_.stderr&&_.stderr.on("data",Y=>{n.processStderr=!0,this.options.listeners&&
this.options.listeners.stderr&&this.options.listeners.stderr(Y),!ee.silent&&ee.errStream&&ee.outStream&&(ee.failOnStdErr?ee.errStream:ee.outStream).write(Y),oe=this._processLineBuffer(Y,oe,K=>{this.options.
listeners&&this.options.listeners.errline&&this.options.listeners.errline(K)})}),_.on("error",Y=>{n.processError=Y.message,n.processExited=!0,n.processClosed=!0,n.CheckComplete()}),_.on("exit",Y=>{n.processExitCode=
Y,n.processExited=!0,this._debug(`Exit code ${Y} received from tool '${this.toolPath}'`),n.CheckComplete()}),_.on("close",Y=>{n.processExitCode=Y,n.processExited=!0,n.processClosed=!0,this._debug(`STD\
IO streams have closed for tool '${this.toolPath}'`),n.CheckComplete()}),n.on("done",(Y,K)=>{X.length>0&&this.emit("stdline",X),oe.length>0&&this.emit("errline",oe),_.removeAllListeners(),Y?z(Y):L(K)}),
this.options.input){if(!_.stdin)throw new Error("child process missing stdin");_.stdin.end(this.options.input)}}))})}}function Pe(G){const L=[];let z=!1,ee=!1,n="";function d(_){ee&&_!=='"'&&(n+="\\"),
n+=_,ee=!1}for(let _=0;_<G.length;_++){const X=G.charAt(_);if(X==='"'){ee?d(X):z=!z;continue}if(X==="\\"&&ee){d(X);continue}if(X==="\\"&&z){ee=!0;continue}if(X===" "&&!z){n.length>0&&(L.push(n),n="");
continue}d(X)}return n.length>0&&L.push(n.trim()),L}class Ae extends ne.EventEmitter{constructor(L,z){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,
this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!z)throw new Error("toolPath must not be empty");this.options=L,this.toolPath=z,L.delay&&(this.delay=L.delay)}CheckComplete(){this.done||
(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,me.setTimeout)(Ae.HandleTimeout,this.delay,this)))}_debug(L){this.emit("debug",L)}_setResult(){let L;this.processExited&&(this.
processError?L=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==
0&&!this.options.ignoreReturnCode?L=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(L=new Error(`The process '${this.
toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",L,this.processExitCode)}static HandleTimeout(L){
if(!L.done){if(!L.processClosed&&L.processExited){const z=`The STDIO streams did not close within ${L.delay/1e3} seconds of the exit event from process '${L.toolPath}'. This may indicate a child proce\
ss inherited the STDIO streams and has not yet exited.`;L._debug(z)}L._setResult()}}}var he=function(G,L,z,ee){function n(d){return d instanceof z?d:new z(function(_){_(d)})}return new(z||(z=Promise))(
function(d,_){function X(K){try{Y(ee.next(K))}catch(fe){_(fe)}}function oe(K){try{Y(ee.throw(K))}catch(fe){_(fe)}}function Y(K){K.done?d(K.value):n(K.value).then(X,oe)}Y((ee=ee.apply(G,L||[])).next())})};
function Ie(G,L,z){return he(this,void 0,void 0,function*(){const ee=tr.argStringToArray(G);if(ee.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const n=ee[0];return L=
ee.slice(1).concat(L||[]),new tr.ToolRunner(n,L,z).exec()})}function ke(G,L,z){return he(this,void 0,void 0,function*(){var ee,n;let d="",_="";const X=new StringDecoder("utf8"),oe=new StringDecoder("u\
tf8"),Y=(ee=z?.listeners)===null||ee===void 0?void 0:ee.stdout,K=(n=z?.listeners)===null||n===void 0?void 0:n.stderr,fe=Ne=>{_+=oe.write(Ne),K&&K(Ne)},xe=Ne=>{d+=X.write(Ne),Y&&Y(Ne)},$e=Object.assign(
Object.assign({},z?.listeners),{stdout:xe,stderr:fe}),De=yield Ie(G,L,Object.assign(Object.assign({},z),{listeners:$e}));return d+=X.end(),_+=oe.end(),{exitCode:De,stdout:d,stderr:_}})}var Le=function(G,L,z,ee){
function n(d){return d instanceof z?d:new z(function(_){_(d)})}return new(z||(z=Promise))(function(d,_){function X(K){try{Y(ee.next(K))}catch(fe){_(fe)}}function oe(K){try{Y(ee.throw(K))}catch(fe){_(fe)}}
function Y(K){K.done?d(K.value):n(K.value).then(X,oe)}Y((ee=ee.apply(G,L||[])).next())})};const Ue=()=>Le(void 0,void 0,void 0,function*(){const{stdout:G}=yield exec.getExecOutput('powershell -command\
 "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:L}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',
void 0,{silent:!0});return{name:L.trim(),version:G.trim()}}),He=()=>Le(void 0,void 0,void 0,function*(){var G,L,z,ee;const{stdout:n}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),d=(L=(G=n.match(
/ProductVersion:\s*(.+)/))===null||G===void 0?void 0:G[1])!==null&&L!==void 0?L:"";return{name:(ee=(z=n.match(/ProductName:\s*(.+)/))===null||z===void 0?void 0:z[1])!==null&&ee!==void 0?ee:"",version:d}}),
Ge=()=>Le(void 0,void 0,void 0,function*(){const{stdout:G}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[L,z]=G.trim().split(`
`);return{name:L,version:z}}),Fe=S.platform(),Ze=S.arch(),et=Fe==="win32",tt=Fe==="darwin",ot=Fe==="linux";function it(){return Le(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield et?Ue():tt?He():Ge()),{platform:Fe,arch:Ze,isWindows:et,isMacOS:tt,isLinux:ot})})}var st=function(G,L,z,ee){function n(d){return d instanceof z?d:new z(function(_){_(d)})}return new(z||(z=Promise))(
function(d,_){function X(K){try{Y(ee.next(K))}catch(fe){_(fe)}}function oe(K){try{Y(ee.throw(K))}catch(fe){_(fe)}}function Y(K){K.done?d(K.value):n(K.value).then(X,oe)}Y((ee=ee.apply(G,L||[])).next())})},
at;(function(G){G[G.Success=0]="Success",G[G.Failure=1]="Failure"})(at||(at={}));function Ot(G,L){const z=toCommandValue(L);if(process.env[G]=z,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",
prepareKeyValueMessage(G,L));issueCommand("set-env",{name:G},z)}function ht(G){F("add-mask",{},G)}function xt(G){process.env.GITHUB_PATH||""?issueFileCommand("PATH",G):issueCommand("add-path",{},G),process.
env.PATH=`${G}${path.delimiter}${process.env.PATH}`}function ct(G,L){const z=process.env[`INPUT_${G.replace(/ /g,"_").toUpperCase()}`]||"";if(L&&L.required&&!z)throw new Error(`Input required and not \
supplied: ${G}`);return L&&L.trimWhitespace===!1?z:z.trim()}function ft(G,L){const z=ct(G,L).split(`
`).filter(ee=>ee!=="");return L&&L.trimWhitespace===!1?z:z.map(ee=>ee.trim())}function St(G,L){const z=["true","True","TRUE"],ee=["false","False","FALSE"],n=ct(G,L);if(z.includes(n))return!0;if(ee.includes(
n))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${G}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function pt(G,L){if(process.env.GITHUB_OUTPUT||"")return i("OUTPUT",o(G,L));process.stdout.write(S.EOL),F("set-output",{name:G},
U(L))}function $t(G){issue("echo",G?"on":"off")}function mt(G){process.exitCode=at.Failure,dt(G)}function Mt(){return process.env.RUNNER_DEBUG==="1"}function wt(G){F("debug",{},G)}function dt(G,L={}){
F("error",B(L),G instanceof Error?G.toString():G)}function gt(G,L={}){F("warning",B(L),G instanceof Error?G.toString():G)}function yt(G,L={}){F("notice",B(L),G instanceof Error?G.toString():G)}function Et(G){
process.stdout.write(G+S.EOL)}function bt(G){issue("group",G)}function vt(){issue("endgroup")}function At(G,L){return st(this,void 0,void 0,function*(){bt(G);let z;try{z=yield L()}finally{vt()}return z})}
function It(G,L){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(G,L));issueCommand("save-state",{name:G},toCommandValue(L))}function Tt(G){return process.env[`S\
TATE_${G}`]||""}function Rt(G){return st(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(G)})}}),2145:((q,se,e)=>{e.d(se,{tZ:()=>B});var S=function(W,k,N,R){function j(A){return A instanceof
N?A:new N(function(g){g(A)})}return new(N||(N=Promise))(function(A,g){function i(a){try{f(R.next(a))}catch(O){g(O)}}function o(a){try{f(R.throw(a))}catch(O){g(O)}}function f(a){a.done?A(a.value):j(a.value).
then(i,o)}f((R=R.apply(W,k||[])).next())})};class U{constructor(k,N){this.username=k,this.password=N}prepareRequest(k){if(!k.headers)throw Error("The request has no headers");k.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return S(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class B{constructor(k){this.token=k}prepareRequest(k){if(!k.headers)throw Error("The request has no headers");k.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return S(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class F{constructor(k){this.token=k}prepareRequest(k){if(!k.headers)throw Error("The request has no headers");k.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return S(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((q,se,e)=>{e.d(se,{Qq:()=>m,Hv:()=>g});var S=e(8611),U=e.t(S,2),B=e(5692),F=e.t(B,2),W=e(9783),k=e(770),N=r=>{var h={};return e.d(h,r),h},R=r=>(()=>r);const j=N({ProxyAgent:()=>Bt.ProxyAgent});var A=function(r,h,s,p){
function u(M){return M instanceof s?M:new s(function(D){D(M)})}return new(s||(s=Promise))(function(M,D){function Z(pe){try{ie(p.next(pe))}catch(Oe){D(Oe)}}function ne(pe){try{ie(p.throw(pe))}catch(Oe){
D(Oe)}}function ie(pe){pe.done?M(pe.value):u(pe.value).then(Z,ne)}ie((p=p.apply(r,h||[])).next())})},g;(function(r){r[r.OK=200]="OK",r[r.MultipleChoices=300]="MultipleChoices",r[r.MovedPermanently=301]=
"MovedPermanently",r[r.ResourceMoved=302]="ResourceMoved",r[r.SeeOther=303]="SeeOther",r[r.NotModified=304]="NotModified",r[r.UseProxy=305]="UseProxy",r[r.SwitchProxy=306]="SwitchProxy",r[r.TemporaryRedirect=
307]="TemporaryRedirect",r[r.PermanentRedirect=308]="PermanentRedirect",r[r.BadRequest=400]="BadRequest",r[r.Unauthorized=401]="Unauthorized",r[r.PaymentRequired=402]="PaymentRequired",r[r.Forbidden=403]=
"Forbidden",r[r.NotFound=404]="NotFound",r[r.MethodNotAllowed=405]="MethodNotAllowed",r[r.NotAcceptable=406]="NotAcceptable",r[r.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",r[r.RequestTimeout=
408]="RequestTimeout",r[r.Conflict=409]="Conflict",r[r.Gone=410]="Gone",r[r.TooManyRequests=429]="TooManyRequests",r[r.InternalServerError=500]="InternalServerError",r[r.NotImplemented=501]="NotImplem\
ented",r[r.BadGateway=502]="BadGateway",r[r.ServiceUnavailable=503]="ServiceUnavailable",r[r.GatewayTimeout=504]="GatewayTimeout"})(g||(g={}));var i;(function(r){r.Accept="accept",r.ContentType="conte\
nt-type"})(i||(i={}));var o;(function(r){r.ApplicationJson="application/json"})(o||(o={}));function f(r){const h=pm.getProxyUrl(new URL(r));return h?h.href:""}const a=[g.MovedPermanently,g.ResourceMoved,
g.SeeOther,g.TemporaryRedirect,g.PermanentRedirect],O=[g.BadGateway,g.ServiceUnavailable,g.GatewayTimeout],y=["OPTIONS","GET","DELETE","HEAD"],b=10,t=5;class c extends Error{constructor(h,s){super(h),
this.name="HttpClientError",this.statusCode=s,Object.setPrototypeOf(this,c.prototype)}}class E{constructor(h){this.message=h}readBody(){return A(this,void 0,void 0,function*(){return new Promise(h=>A(
this,void 0,void 0,function*(){let s=Buffer.alloc(0);this.message.on("data",p=>{s=Buffer.concat([s,p])}),this.message.on("end",()=>{h(s.toString())})}))})}readBodyBuffer(){return A(this,void 0,void 0,
function*(){return new Promise(h=>A(this,void 0,void 0,function*(){const s=[];this.message.on("data",p=>{s.push(p)}),this.message.on("end",()=>{h(Buffer.concat(s))})}))})}}function x(r){return new URL(
r).protocol==="https:"}class m{constructor(h,s,p){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(h),this.handlers=s||[],this.requestOptions=p,p&&(p.ignoreSslError!=null&&(this._ignoreSslError=p.ignoreSslError),this._socketTimeout=
p.socketTimeout,p.allowRedirects!=null&&(this._allowRedirects=p.allowRedirects),p.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=p.allowRedirectDowngrade),p.maxRedirects!=null&&(this._maxRedirects=
Math.max(p.maxRedirects,0)),p.keepAlive!=null&&(this._keepAlive=p.keepAlive),p.allowRetries!=null&&(this._allowRetries=p.allowRetries),p.maxRetries!=null&&(this._maxRetries=p.maxRetries))}options(h,s){
return A(this,void 0,void 0,function*(){return this.request("OPTIONS",h,null,s||{})})}get(h,s){return A(this,void 0,void 0,function*(){return this.request("GET",h,null,s||{})})}del(h,s){return A(this,
void 0,void 0,function*(){return this.request("DELETE",h,null,s||{})})}post(h,s,p){return A(this,void 0,void 0,function*(){return this.request("POST",h,s,p||{})})}patch(h,s,p){return A(this,void 0,void 0,
function*(){return this.request("PATCH",h,s,p||{})})}put(h,s,p){return A(this,void 0,void 0,function*(){return this.request("PUT",h,s,p||{})})}head(h,s){return A(this,void 0,void 0,function*(){return this.
request("HEAD",h,null,s||{})})}sendStream(h,s,p,u){return A(this,void 0,void 0,function*(){return this.request(h,s,p,u)})}getJson(h){return A(this,arguments,void 0,function*(s,p={}){p[i.Accept]=this._getExistingOrDefaultHeader(
p,i.Accept,o.ApplicationJson);const u=yield this.get(s,p);return this._processResponse(u,this.requestOptions)})}postJson(h,s){return A(this,arguments,void 0,function*(p,u,M={}){const D=JSON.stringify(
u,null,2);M[i.Accept]=this._getExistingOrDefaultHeader(M,i.Accept,o.ApplicationJson),M[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(M,o.ApplicationJson);const Z=yield this.post(p,D,M);return this.
_processResponse(Z,this.requestOptions)})}putJson(h,s){return A(this,arguments,void 0,function*(p,u,M={}){const D=JSON.stringify(u,null,2);M[i.Accept]=this._getExistingOrDefaultHeader(M,i.Accept,o.ApplicationJson),
M[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(M,o.ApplicationJson);const Z=yield this.put(p,D,M);return this._processResponse(Z,this.requestOptions)})}patchJson(h,s){return A(this,arguments,
void 0,function*(p,u,M={}){const D=JSON.stringify(u,null,2);M[i.Accept]=this._getExistingOrDefaultHeader(M,i.Accept,o.ApplicationJson),M[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(M,o.
ApplicationJson);const Z=yield this.patch(p,D,M);return this._processResponse(Z,this.requestOptions)})}request(h,s,p,u){return A(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const M=new URL(s);let D=this._prepareRequest(h,M,u);const Z=this._allowRetries&&y.includes(h)?this._maxRetries+1:1;let ne=0,ie;do{if(ie=yield this.requestRaw(D,p),ie&&ie.
message&&ie.message.statusCode===g.Unauthorized){let Oe;for(const le of this.handlers)if(le.canHandleAuthentication(ie)){Oe=le;break}return Oe?Oe.handleAuthentication(this,D,p):ie}let pe=this._maxRedirects;
for(;ie.message.statusCode&&a.includes(ie.message.statusCode)&&this._allowRedirects&&pe>0;){const Oe=ie.message.headers.location;if(!Oe)break;const le=new URL(Oe);if(M.protocol==="https:"&&M.protocol!==
le.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ie.readBody(),le.hostname!==M.hostname)for(const v in u)v.toLowerCase()==="authorization"&&delete u[v];D=this._prepareRequest(h,le,u),ie=yield this.requestRaw(
D,p),pe--}if(!ie.message.statusCode||!O.includes(ie.message.statusCode))return ie;ne+=1,ne<Z&&(yield ie.readBody(),yield this._performExponentialBackoff(ne))}while(ne<Z);return ie})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(h,s){return A(this,void 0,void 0,function*(){return new Promise((p,u)=>{function M(D,Z){D?u(D):Z?p(Z):u(new Error("Unknown error"))}this.requestRawWithCallback(
h,s,M)})})}requestRawWithCallback(h,s,p){typeof s=="string"&&(h.options.headers||(h.options.headers={}),h.options.headers["Content-Length"]=Buffer.byteLength(s,"utf8"));let u=!1;function M(ne,ie){u||(u=
!0,p(ne,ie))}const D=h.httpModule.request(h.options,ne=>{const ie=new E(ne);M(void 0,ie)});let Z;D.on("socket",ne=>{Z=ne}),D.setTimeout(this._socketTimeout||3*6e4,()=>{Z&&Z.end(),M(new Error(`Request \
timeout: ${h.options.path}`))}),D.on("error",function(ne){M(ne)}),s&&typeof s=="string"&&D.write(s,"utf8"),s&&typeof s!="string"?(s.on("close",function(){D.end()}),s.pipe(D)):D.end()}getAgent(h){const s=new URL(
h);return this._getAgent(s)}getAgentDispatcher(h){const s=new URL(h),p=W.s(s);if(p&&p.hostname)return this._getProxyAgentDispatcher(s,p)}_prepareRequest(h,s,p){const u={};u.parsedUrl=s;const M=u.parsedUrl.
protocol==="https:";u.httpModule=M?F:U;const D=M?443:80;if(u.options={},u.options.host=u.parsedUrl.hostname,u.options.port=u.parsedUrl.port?parseInt(u.parsedUrl.port):D,u.options.path=(u.parsedUrl.pathname||
"")+(u.parsedUrl.search||""),u.options.method=h,u.options.headers=this._mergeHeaders(p),this.userAgent!=null&&(u.options.headers["user-agent"]=this.userAgent),u.options.agent=this._getAgent(u.parsedUrl),
this.handlers)for(const Z of this.handlers)Z.prepareRequest(u.options);return u}_mergeHeaders(h){return this.requestOptions&&this.requestOptions.headers?Object.assign({},C(this.requestOptions.headers),
C(h||{})):C(h||{})}_getExistingOrDefaultHeader(h,s,p){let u;if(this.requestOptions&&this.requestOptions.headers){const D=C(this.requestOptions.headers)[s];D&&(u=typeof D=="number"?D.toString():D)}const M=h[s];
return M!==void 0?typeof M=="number"?M.toString():M:u!==void 0?u:p}_getExistingOrDefaultContentTypeHeader(h,s){let p;if(this.requestOptions&&this.requestOptions.headers){const M=C(this.requestOptions.
headers)[i.ContentType];M&&(typeof M=="number"?p=String(M):Array.isArray(M)?p=M.join(", "):p=M)}const u=h[i.ContentType];return u!==void 0?typeof u=="number"?String(u):Array.isArray(u)?u.join(", "):u:
p!==void 0?p:s}_getAgent(h){let s;const p=W.s(h),u=p&&p.hostname;if(this._keepAlive&&u&&(s=this._proxyAgent),u||(s=this._agent),s)return s;const M=h.protocol==="https:";let D=100;if(this.requestOptions&&
(D=this.requestOptions.maxSockets||S.globalAgent.maxSockets),p&&p.hostname){const Z={maxSockets:D,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(p.username||p.password)&&{proxyAuth:`${p.
username}:${p.password}`}),{host:p.hostname,port:p.port})};let ne;const ie=p.protocol==="https:";M?ne=ie?k.httpsOverHttps:k.httpsOverHttp:ne=ie?k.httpOverHttps:k.httpOverHttp,s=ne(Z),this._proxyAgent=
s}if(!s){const Z={keepAlive:this._keepAlive,maxSockets:D};s=M?new B.Agent(Z):new S.Agent(Z),this._agent=s}return M&&this._ignoreSslError&&(s.options=Object.assign(s.options||{},{rejectUnauthorized:!1})),
s}_getProxyAgentDispatcher(h,s){let p;if(this._keepAlive&&(p=this._proxyAgentDispatcher),p)return p;const u=h.protocol==="https:";return p=new j.ProxyAgent(Object.assign({uri:s.href,pipelining:this._keepAlive?
1:0},(s.username||s.password)&&{token:`Basic ${Buffer.from(`${s.username}:${s.password}`).toString("base64")}`})),this._proxyAgentDispatcher=p,u&&this._ignoreSslError&&(p.options=Object.assign(p.options.
requestTls||{},{rejectUnauthorized:!1})),p}_getUserAgentWithOrchestrationId(h){const s=h||"actions/http-client",p=process.env.ACTIONS_ORCHESTRATION_ID;if(p){const u=p.replace(/[^a-z0-9_.-]/gi,"_");return`${s}\
 actions_orchestration_id/${u}`}return s}_performExponentialBackoff(h){return A(this,void 0,void 0,function*(){h=Math.min(b,h);const s=t*Math.pow(2,h);return new Promise(p=>setTimeout(()=>p(),s))})}_processResponse(h,s){
return A(this,void 0,void 0,function*(){return new Promise((p,u)=>A(this,void 0,void 0,function*(){const M=h.message.statusCode||0,D={statusCode:M,result:null,headers:{}};M===g.NotFound&&p(D);function Z(pe,Oe){
if(typeof Oe=="string"){const le=new Date(Oe);if(!isNaN(le.valueOf()))return le}return Oe}let ne,ie;try{ie=yield h.readBody(),ie&&ie.length>0&&(s&&s.deserializeDates?ne=JSON.parse(ie,Z):ne=JSON.parse(
ie),D.result=ne),D.headers=h.message.headers}catch{}if(M>299){let pe;ne&&ne.message?pe=ne.message:ie&&ie.length>0?pe=ie:pe=`Failed request: (${M})`;const Oe=new c(pe,M);Oe.result=D.result,u(Oe)}else p(
D)}))})}}const C=r=>Object.keys(r).reduce((h,s)=>(h[s.toLowerCase()]=r[s],h),{})}),9783:((q,se,e)=>{e.d(se,{H:()=>U,s:()=>S});function S(W){const k=W.protocol==="https:";if(U(W))return;const N=k?process.
env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(N)try{return new F(N)}catch{if(!N.startsWith("http://")&&!N.startsWith("https://"))return new F(`http://${N}`)}else
return}function U(W){if(!W.hostname)return!1;const k=W.hostname;if(B(k))return!0;const N=process.env.no_proxy||process.env.NO_PROXY||"";if(!N)return!1;let R;W.port?R=Number(W.port):W.protocol==="http:"?
R=80:W.protocol==="https:"&&(R=443);const j=[W.hostname.toUpperCase()];typeof R=="number"&&j.push(`${j[0]}:${R}`);for(const A of N.split(",").map(g=>g.trim().toUpperCase()).filter(g=>g))if(A==="*"||j.
some(g=>g===A||g.endsWith(`.${A}`)||A.startsWith(".")&&g.endsWith(`${A}`)))return!0;return!1}function B(W){const k=W.toLowerCase();return k==="localhost"||k.startsWith("127.")||k.startsWith("[::1]")||
k.startsWith("[0:0:0:0:0:0:0:1]")}class F extends URL{constructor(k,N){super(k,N),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((q,se,e)=>{e.d(se,{E:()=>F});class S{diff(k,N,R={}){let j;typeof R=="function"?(j=R,R={}):"callback"in R&&(j=R.callback);
const A=this.castInput(k,R),g=this.castInput(N,R),i=this.removeEmpty(this.tokenize(A,R)),o=this.removeEmpty(this.tokenize(g,R));return this.diffWithOptionsObj(i,o,R,j)}diffWithOptionsObj(k,N,R,j){var A;
const g=m=>{if(m=this.postProcess(m,R),j){setTimeout(function(){j(m)},0);return}else return m},i=N.length,o=k.length;let f=1,a=i+o;R.maxEditLength!=null&&(a=Math.min(a,R.maxEditLength));const O=(A=R.timeout)!==
null&&A!==void 0?A:1/0,y=Date.now()+O,b=[{oldPos:-1,lastComponent:void 0}];let t=this.extractCommon(b[0],N,k,0,R);if(b[0].oldPos+1>=o&&t+1>=i)return g(this.buildValues(b[0].lastComponent,N,k));let c=-1/0,
E=1/0;const x=()=>{for(let m=Math.max(c,-f);m<=Math.min(E,f);m+=2){let C;const r=b[m-1],h=b[m+1];r&&(b[m-1]=void 0);let s=!1;if(h){const u=h.oldPos-m;s=h&&0<=u&&u<i}const p=r&&r.oldPos+1<o;if(!s&&!p){
b[m]=void 0;continue}if(!p||s&&r.oldPos<h.oldPos?C=this.addToPath(h,!0,!1,0,R):C=this.addToPath(r,!1,!0,1,R),t=this.extractCommon(C,N,k,m,R),C.oldPos+1>=o&&t+1>=i)return g(this.buildValues(C.lastComponent,
N,k))||!0;b[m]=C,C.oldPos+1>=o&&(E=Math.min(E,m-1)),t+1>=i&&(c=Math.max(c,m+1))}f++};if(j)(function m(){setTimeout(function(){if(f>a||Date.now()>y)return j(void 0);x()||m()},0)})();else for(;f<=a&&Date.
now()<=y;){const m=x();if(m)return m}}addToPath(k,N,R,j,A){const g=k.lastComponent;return g&&!A.oneChangePerToken&&g.added===N&&g.removed===R?{oldPos:k.oldPos+j,lastComponent:{count:g.count+1,added:N,
removed:R,previousComponent:g.previousComponent}}:{oldPos:k.oldPos+j,lastComponent:{count:1,added:N,removed:R,previousComponent:g}}}extractCommon(k,N,R,j,A){const g=N.length,i=R.length;let o=k.oldPos,
f=o-j,a=0;for(;f+1<g&&o+1<i&&this.equals(R[o+1],N[f+1],A);)f++,o++,a++,A.oneChangePerToken&&(k.lastComponent={count:1,previousComponent:k.lastComponent,added:!1,removed:!1});return a&&!A.oneChangePerToken&&
(k.lastComponent={count:a,previousComponent:k.lastComponent,added:!1,removed:!1}),k.oldPos=o,f}equals(k,N,R){return R.comparator?R.comparator(k,N):k===N||!!R.ignoreCase&&k.toLowerCase()===N.toLowerCase()}removeEmpty(k){
const N=[];for(let R=0;R<k.length;R++)k[R]&&N.push(k[R]);return N}castInput(k,N){return k}tokenize(k,N){return Array.from(k)}join(k){return k.join("")}postProcess(k,N){return k}get useLongestToken(){return!1}buildValues(k,N,R){
const j=[];let A;for(;k;)j.push(k),A=k.previousComponent,delete k.previousComponent,k=A;j.reverse();const g=j.length;let i=0,o=0,f=0;for(;i<g;i++){const a=j[i];if(a.removed)a.value=this.join(R.slice(f,
f+a.count)),f+=a.count;else{if(!a.added&&this.useLongestToken){let O=N.slice(o,o+a.count);O=O.map(function(y,b){const t=R[f+b];return t.length>y.length?t:y}),a.value=this.join(O)}else a.value=this.join(
N.slice(o,o+a.count));o+=a.count,a.added||(f+=a.count)}}return j}}class U extends S{tokenize(k){return k.slice()}join(k){return k}removeEmpty(k){return k}}const B=new U;function F(W,k,N){return B.diff(
W,k,N)}})},_t={};function Xe(q){var se=_t[q];if(se!==void 0)return se.exports;var e=_t[q]={exports:{}},S=!0;try{kt[q].call(e.exports,e,e.exports,Xe),S=!1}finally{S&&delete _t[q]}return e.exports}Xe.m=
kt,typeof Xe<"u"&&(Xe.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var q=typeof Symbol=="function"?Symbol("webpack que\
ues"):"__webpack_queues__",se=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",S=B=>{B&&B.d<1&&(B.d=1,B.
forEach(F=>F.r--),B.forEach(F=>F.r--?F.r++:F()))},U=B=>B.map(F=>{if(F!==null&&typeof F=="object"){if(F[q])return F;if(F.then){var W=[];W.d=0,F.then(R=>{k[se]=R,S(W)},R=>{k[e]=R,S(W)});var k={};return k[q]=
R=>R(W),k}}var N={};return N[q]=R=>{},N[se]=F,N});Xe.a=(B,F,W)=>{var k;W&&((k=[]).d=-1);var N=new Set,R=B.exports,j,A,g,i=new Promise((o,f)=>{g=f,A=o});i[se]=R,i[q]=o=>(k&&o(k),N.forEach(o),i.catch(f=>{})),
B.exports=i,F(o=>{j=U(o);var f,a=()=>j.map(y=>{if(y[e])throw y[e];return y[se]}),O=new Promise(y=>{f=()=>y(a),f.r=0;var b=t=>t!==k&&!N.has(t)&&(N.add(t),t&&!t.d&&(f.r++,t.push(f)));j.map(t=>t[q](b))});
return f.r?O:a()},o=>(o?g(i[e]=o):A(R),S(k))),k&&k.d<0&&(k.d=0)}})(),(()=>{var q=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,se;Xe.t=function(e,S){if(S&1&&(e=this(e)),S&8||typeof e==
"object"&&e&&(S&4&&e.__esModule||S&16&&typeof e.then=="function"))return e;var U=Object.create(null);Xe.r(U);var B={};se=se||[null,q({}),q([]),q(q)];for(var F=S&2&&e;typeof F=="object"&&!~se.indexOf(F);F=
q(F))Object.getOwnPropertyNames(F).forEach(W=>B[W]=()=>e[W]);return B.default=()=>e,Xe.d(U,B),U}})(),Xe.d=(q,se)=>{for(var e in se)Xe.o(se,e)&&!Xe.o(q,e)&&Object.defineProperty(q,e,{enumerable:!0,get:se[e]})},
Xe.f={},Xe.e=q=>Promise.all(Object.keys(Xe.f).reduce((se,e)=>(Xe.f[e](q,se),se),[])),Xe.u=q=>""+q+".index.js",Xe.o=(q,se)=>Object.prototype.hasOwnProperty.call(q,se),Xe.r=q=>{typeof Symbol<"u"&&Symbol.
toStringTag&&Object.defineProperty(q,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(q,"__esModule",{value:!0})},(()=>{var q={792:0},se=e=>{var{ids:S,modules:U,runtime:B}=e,F,W,k=0;for(F in U)
Xe.o(U,F)&&(Xe.m[F]=U[F]);for(B&&B(Xe);k<S.length;k++)W=S[k],Xe.o(q,W)&&q[W]&&q[W][0](),q[S[k]]=0};Xe.f.j=(e,S)=>{var U=Xe.o(q,e)?q[e]:void 0;if(U!==0)if(U)S.push(U[1]);else{var B=import("./"+Xe.u(e)).
then(se,F=>{throw q[e]!==0&&(q[e]=void 0),F}),B=Promise.race([B,new Promise(F=>U=q[e]=[F])]);S.push(U[1]=B)}}})();var Pt=Xe(6325);Pt=await Pt;
