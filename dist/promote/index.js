const Dt={},Ct={},Lt={},Ut={},Nt={},jt={};import{createRequire as je}from"module";const Bt={};var kt={3313:(q=>{q.exports=se;function se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],
this.error=null}se.prototype.go=function(U){this.pending<this.max?S(this,U):this.waiting.push(U)},se.prototype.wait=function(U){this.pending===0?U(this.error):this.listeners.push(U)},se.prototype.hold=
function(){return e(this)};function e(U){U.pending+=1;var B=!1;return K;function K(k){if(B)throw new Error("callback called twice");if(B=!0,U.error=U.error||k,U.pending-=1,U.waiting.length>0&&U.pending<
U.max)S(U,U.waiting.shift());else if(U.pending===0){var N=U.listeners;U.listeners=[],N.forEach(W)}}function W(k){k(U.error)}}function S(U,B){B(e(U))}}),770:((q,se,e)=>{q.exports=e(218)}),218:((q,se,e)=>{
var S,U=e(9278),B=e(4756),K=e(8611),W=e(5692),k=e(4434),N=e(2613),R=e(9023);se.httpOverHttp=j,se.httpsOverHttp=A,se.httpOverHttps=g,se.httpsOverHttps=i;function j(v){var t=new o(v);return t.request=K.
request,t}function A(v){var t=new o(v);return t.request=K.request,t.createSocket=f,t.defaultPort=443,t}function g(v){var t=new o(v);return t.request=W.request,t}function i(v){var t=new o(v);return t.request=
W.request,t.createSocket=f,t.defaultPort=443,t}function o(v){var t=this;t.options=v||{},t.proxyOptions=t.options.proxy||{},t.maxSockets=t.options.maxSockets||K.Agent.defaultMaxSockets,t.requests=[],t.
sockets=[],t.on("free",function(b,x,m,C){for(var r=a(x,m,C),h=0,s=t.requests.length;h<s;++h){var p=t.requests[h];if(p.host===r.host&&p.port===r.port){t.requests.splice(h,1),p.request.onSocket(b);return}}
b.destroy(),t.removeSocket(b)})}R.inherits(o,k.EventEmitter),o.prototype.addRequest=function(t,c,b,x){var m=this,C=O({request:t},m.options,a(c,b,x));if(m.sockets.length>=this.maxSockets){m.requests.push(
C);return}m.createSocket(C,function(r){r.on("free",h),r.on("close",s),r.on("agentRemove",s),t.onSocket(r);function h(){m.emit("free",r,C)}function s(p){m.removeSocket(r),r.removeListener("free",h),r.removeListener(
"close",s),r.removeListener("agentRemove",s)}})},o.prototype.createSocket=function(t,c){var b=this,x={};b.sockets.push(x);var m=O({},b.proxyOptions,{method:"CONNECT",path:t.host+":"+t.port,agent:!1,headers:{
host:t.host+":"+t.port}});t.localAddress&&(m.localAddress=t.localAddress),m.proxyAuth&&(m.headers=m.headers||{},m.headers["Proxy-Authorization"]="Basic "+new Buffer(m.proxyAuth).toString("base64")),y(
"making CONNECT request");var C=b.request(m);C.useChunkedEncodingByDefault=!1,C.once("response",r),C.once("upgrade",h),C.once("connect",s),C.once("error",p),C.end();function r(d){d.upgrade=!0}function h(d,M,D){
process.nextTick(function(){s(d,M,D)})}function s(d,M,D){if(C.removeAllListeners(),M.removeAllListeners(),d.statusCode!==200){y("tunneling socket could not be established, statusCode=%d",d.statusCode),
M.destroy();var Z=new Error("tunneling socket could not be established, statusCode="+d.statusCode);Z.code="ECONNRESET",t.request.emit("error",Z),b.removeSocket(x);return}if(D.length>0){y("got illegal \
response body from proxy"),M.destroy();var Z=new Error("got illegal response body from proxy");Z.code="ECONNRESET",t.request.emit("error",Z),b.removeSocket(x);return}return y("tunneling connection has\
 established"),b.sockets[b.sockets.indexOf(x)]=M,c(M)}function p(d){C.removeAllListeners(),y(`tunneling socket could not be established, cause=%s
`,d.message,d.stack);var M=new Error("tunneling socket could not be established, cause="+d.message);M.code="ECONNRESET",t.request.emit("error",M),b.removeSocket(x)}},o.prototype.removeSocket=function(t){
var c=this.sockets.indexOf(t);if(c!==-1){this.sockets.splice(c,1);var b=this.requests.shift();b&&this.createSocket(b,function(x){b.request.onSocket(x)})}};function f(v,t){var c=this;o.prototype.createSocket.
call(c,v,function(b){var x=v.request.getHeader("host"),m=O({},c.options,{socket:b,servername:x?x.replace(/:.*$/,""):v.host}),C=B.connect(0,m);c.sockets[c.sockets.indexOf(b)]=C,t(C)})}function a(v,t,c){
return typeof v=="string"?{host:v,port:t,localAddress:c}:v}function O(v){for(var t=1,c=arguments.length;t<c;++t){var b=arguments[t];if(typeof b=="object")for(var x=Object.keys(b),m=0,C=x.length;m<C;++m){
var r=x[m];b[r]!==void 0&&(v[r]=b[r])}}return v}var y;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?y=function(){var v=Array.prototype.slice.call(arguments);typeof v[0]=="string"?v[0]=
"TUNNEL: "+v[0]:v.unshift("TUNNEL:"),console.error.apply(console,v)}:y=function(){},S=y}),4248:(q=>{const se=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(S){let U=-1;for(let B of S)U=se[(U^B)&255]^U>>>8;return(U^-1)>>>0}q.exports=e}),3502:((q,se,e)=>{var S=e(9896),U=e(9023),B=e(2203),K=B.Readable,W=B.PassThrough,k=e(3313),N=e(4434).
EventEmitter;se.BufferSlicer=A,se.FdSlicer=R,U.inherits(R,N);function R(g){N.call(this),this.fd=g,this.pend=new k,this.pend.max=1,this.refCount=0}R.prototype.read=function(g,i,o,f,a){var O=this;O.pend.
go(function(y){S.read(O.fd,g,i,o,f,function(v,t,c){y(),a(v,t,c)})})},R.prototype.createReadStream=function(g){return new j(this,g)},R.prototype.ref=function(){this.refCount+=1},R.prototype.unref=function(){
var g=this;if(g.refCount-=1,g.refCount<0)throw new Error("invalid unref");if(g.refCount>0)return;S.close(g.fd,i);function i(o){o?g.emit("error",o):g.emit("close")}},U.inherits(j,K);function j(g,i){i=i||
{},K.call(this,i),this.context=g,this.context.ref(),this.start=i.start||0,this.endOffset=i.end,this.pos=this.start}j.prototype._read=function(g){var i=this,o=Math.min(i._readableState.highWaterMark,g);
if(i.endOffset!=null&&(o=Math.min(o,i.endOffset-i.pos)),o<=0){i.push(null),this._cleanup();return}i.context.pend.go(function(f){var a=Buffer.allocUnsafe(o);S.read(i.context.fd,a,0,o,i.pos,function(O,y){
O?i.destroy(O):y===0?(i.push(null),i._cleanup()):(i.pos+=y,i.push(a.slice(0,y))),f()})})},j.prototype._destroy=function(g,i){this._cleanup(),i(g)},j.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},U.inherits(A,N);function A(g){N.call(this),this.refCount=0,this.buffer=g}A.prototype.read=function(g,i,o,f,a){if(!(0<=i&&i<=g.length))throw new RangeError("offset o\
utside buffer: 0 <= "+i+" <= "+g.length);if(f<0)throw new RangeError("position is negative: "+f);if(i+o>g.length&&(o=g.length-i),f+o>this.buffer.length&&(o=this.buffer.length-f),o<=0){setImmediate(function(){
a(null,0)});return}this.buffer.copy(g,i,f,f+o),setImmediate(function(){a(null,o)})},A.prototype.createReadStream=function(g){g=g||{};var i=new W(g);i.start=g.start||0,i.endOffset=g.end,i.pos=i.endOffset||
this.buffer.length;for(var o=this.buffer.slice(i.start,i.pos),f=65536,a=0;;){var O=a+f;if(O>=o.length){a<o.length&&i.write(o.slice(a,o.length));break}i.write(o.slice(a,O)),a=O}return i.end(),i},A.prototype.
ref=function(){this.refCount+=1},A.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((q,se,e)=>{var S,U=e(9896),B=e(3106),K=e(3502),W=e(9023),k=e(
4434).EventEmitter,N=e(2203).Transform,R=e(2203).PassThrough,j=e(2203).Writable;const A=typeof B.crc32=="function"?B.crc32:e(4248);S=a,S=O,S=y,S=v,S=g,S=i,se.SY=o,S=f,S=C,se.ax=r,S=h,S=s,S=t,S=x,S=m,S=
M;function g(_,T){return new Promise((J,u)=>{a(_,{...T,lazyEntries:!0},function($,P){if($)return u($);J(P)})})}function i(_,T){return new Promise((J,u)=>{O(_,{...T,lazyEntries:!0},function($,P){if($)return u(
$);J(P)})})}function o(_,T){return new Promise((J,u)=>{y(_,{...T,lazyEntries:!0},function($,P){if($)return u($);J(P)})})}function f(_,T,J){return new Promise((u,$)=>{v(_,T,{...J,lazyEntries:!0},function(P,w){
if(P)return $(P);u(w)})})}function a(_,T,J){typeof T=="function"&&(J=T,T=null),T==null&&(T={}),T.autoClose==null&&(T.autoClose=!0),T.lazyEntries==null&&(T.lazyEntries=!1),T.decodeStrings==null&&(T.decodeStrings=
!0),T.validateEntrySizes==null&&(T.validateEntrySizes=!0),T.strictFileNames==null&&(T.strictFileNames=!1),J==null&&(J=le),U.open(_,"r",function(u,$){if(u)return J(u);O($,T,function(P,w){P&&U.close($,le),
J(P,w)})})}function O(_,T,J){typeof T=="function"&&(J=T,T=null),T==null&&(T={}),T.autoClose==null&&(T.autoClose=!1),T.lazyEntries==null&&(T.lazyEntries=!1),T.decodeStrings==null&&(T.decodeStrings=!0),
T.validateEntrySizes==null&&(T.validateEntrySizes=!0),T.strictFileNames==null&&(T.strictFileNames=!1),J==null&&(J=le),U.fstat(_,function(u,$){if(u)return J(u);var P=new K.FdSlicer(_);v(P,$.size,T,J)})}
function y(_,T,J){typeof T=="function"&&(J=T,T=null),T==null&&(T={}),T.autoClose=!1,T.lazyEntries==null&&(T.lazyEntries=!1),T.decodeStrings==null&&(T.decodeStrings=!0),T.validateEntrySizes==null&&(T.validateEntrySizes=
!0),T.strictFileNames==null&&(T.strictFileNames=!1);var u=new K.BufferSlicer(_);v(u,_.length,T,J)}function v(_,T,J,u){typeof J=="function"&&(u=J,J=null),J==null&&(J={}),J.autoClose==null&&(J.autoClose=
!0),J.lazyEntries==null&&(J.lazyEntries=!1),J.decodeStrings==null&&(J.decodeStrings=!0);var $=!!J.decodeStrings;if(J.validateEntrySizes==null&&(J.validateEntrySizes=!0),J.strictFileNames==null&&(J.strictFileNames=
!1),u==null&&(u=le),typeof T!="number")throw new Error("expected totalSize parameter to be a number");if(T>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");_.ref();var P=22,w=20,I=65535,V=Math.min(w+P+I,T),te=pe(V),H=T-te.length;p(_,te,0,V,H,function(Q){if(Q)return u(Q);for(var re=V-P;re>=
0;re-=1)if(te.readUInt32LE(re)===101010256){var ue=te.subarray(re),ae=ue.readUInt16LE(4),ge=ue.readUInt16LE(10),_e=ue.readUInt32LE(16),Te=ue.readUInt16LE(20),Oe=ue.length-P;if(Te!==Oe)return u(new Error(
"Invalid comment length. Expected: "+Oe+". Found: "+Te+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var ye=$?ne(ue.subarray(
22),!1):ue.subarray(22);if(re-w>=0&&te.readUInt32LE(re-w)===117853008){var Ce=te.subarray(re-w,re-w+w),de=ie(Ce,8),me=pe(56);return p(_,me,0,me.length,de,function(Re){return Re?u(Re):me.readUInt32LE(0)!==
101075792?u(new Error("invalid zip64 end of central directory record signature")):(ae=me.readUInt32LE(16),ae!==0?u(new Error("multi-disk zip files are not supported: found disk number: "+ae)):(ge=ie(me,
32),_e=ie(me,48),u(null,new t(_,_e,T,ge,ye,J.autoClose,J.lazyEntries,$,J.validateEntrySizes,J.strictFileNames))))})}return ae!==0?u(new Error("multi-disk zip files are not supported: found disk number\
: "+ae)):u(null,new t(_,_e,T,ge,ye,J.autoClose,J.lazyEntries,$,J.validateEntrySizes,J.strictFileNames))}u(new Error("End of central directory record signature not found. Either not a zip file, or file\
 is truncated."))})}W.inherits(t,k);function t(_,T,J,u,$,P,w,I,V,te){var H=this;k.call(H),H.reader=_,H.reader.on("error",function(Q){b(H,Q)}),H.reader.once("close",function(){H.emit("close")}),H.readEntryCursor=
T,H.fileSize=J,H.entryCount=u,H.comment=$,H.entriesRead=0,H.autoClose=!!P,H.lazyEntries=!!w,H.decodeStrings=!!I,H.validateEntrySizes=!!V,H.strictFileNames=!!te,H.isOpen=!0,H.emittedError=!1,H.hasEachEntryBeenCalled=
!1,H.lazyEntries||H._readEntry()}t.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function c(_,T){_.autoClose&&_.close(),b(_,T)}function b(_,T){_.emittedError||(_.emittedError=
!0,_.emit("error",T))}t.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},t.prototype._readEntry=function(){var _=this;
if(_.entryCount===_.entriesRead){setImmediate(function(){_.autoClose&&_.close(),!_.emittedError&&_.emit("end")});return}if(!_.emittedError){var T=pe(46);p(_.reader,T,0,T.length,_.readEntryCursor,function(J){
if(J)return c(_,J);if(!_.emittedError){var u=new x,$=T.readUInt32LE(0);if($!==33639248)return c(_,new Error("invalid central directory file header signature: 0x"+$.toString(16)));if(u.versionMadeBy=T.
readUInt16LE(4),u.versionNeededToExtract=T.readUInt16LE(6),u.generalPurposeBitFlag=T.readUInt16LE(8),u.compressionMethod=T.readUInt16LE(10),u.lastModFileTime=T.readUInt16LE(12),u.lastModFileDate=T.readUInt16LE(
14),u.crc32=T.readUInt32LE(16),u.compressedSize=T.readUInt32LE(20),u.uncompressedSize=T.readUInt32LE(24),u.fileNameLength=T.readUInt16LE(28),u.extraFieldLength=T.readUInt16LE(30),u.fileCommentLength=T.
readUInt16LE(32),u.internalFileAttributes=T.readUInt16LE(36),u.externalFileAttributes=T.readUInt32LE(38),u.relativeOffsetOfLocalHeader=T.readUInt32LE(42),u.generalPurposeBitFlag&64)return c(_,new Error(
"strong encryption is not supported"));_.readEntryCursor+=46,T=pe(u.fileNameLength+u.extraFieldLength+u.fileCommentLength),p(_.reader,T,0,T.length,_.readEntryCursor,function(P){if(P)return c(_,P);if(!_.
emittedError){u.fileNameRaw=T.subarray(0,u.fileNameLength);var w=u.fileNameLength+u.extraFieldLength;u.extraFieldRaw=T.subarray(u.fileNameLength,w),u.fileCommentRaw=T.subarray(w,w+u.fileCommentLength);
try{u.extraFields=s(u.extraFieldRaw)}catch(ge){return c(_,ge)}if(_.decodeStrings){var I=(u.generalPurposeBitFlag&2048)!==0;u.fileComment=ne(u.fileCommentRaw,I),u.fileName=r(u.generalPurposeBitFlag,u.fileNameRaw,
u.extraFields,_.strictFileNames);var V=h(u.fileName);if(V!=null)return c(_,new Error(V))}else u.fileComment=u.fileCommentRaw,u.fileName=u.fileNameRaw;u.comment=u.fileComment,_.readEntryCursor+=T.length,
_.entriesRead+=1;for(var te=0;te<u.extraFields.length;te++){var H=u.extraFields[te];if(H.id===1){var Q=H.data,re=0;if(u.uncompressedSize===4294967295){if(re+8>Q.length)return c(_,new Error("zip64 exte\
nded information extra field does not include uncompressed size"));u.uncompressedSize=ie(Q,re),re+=8}if(u.compressedSize===4294967295){if(re+8>Q.length)return c(_,new Error("zip64 extended information\
 extra field does not include compressed size"));u.compressedSize=ie(Q,re),re+=8}if(u.relativeOffsetOfLocalHeader===4294967295){if(re+8>Q.length)return c(_,new Error("zip64 extended information extra \
field does not include relative header offset"));u.relativeOffsetOfLocalHeader=ie(Q,re),re+=8}break}}if(_.validateEntrySizes&&u.compressionMethod===0){var ue=u.uncompressedSize;if(u.isEncrypted()&&(ue+=
12),u.compressedSize!==ue){var ae="compressed/uncompressed size mismatch for stored file: "+u.compressedSize+" != "+u.uncompressedSize;return c(_,new Error(ae))}}_.emit("entry",u),_.lazyEntries||_._readEntry()}})}})}},
t.prototype.eachEntry=function(){const _=this;if(!_.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(_.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");_.hasEachEntryBeenCalled=!0;let T=null;_.on("entry",u),_.on("end",$),_.on("error",P);function J(){_.removeListener("entry",u),_.removeListener("end",$),_.removeListener("error",P),_.
autoClose&&_.close()}function u(w){let{resolve:I}=T;T=null,I({value:w})}function $(){let{resolve:w}=T;T=null,J(),w({done:!0})}function P(w){let{reject:I}=T;T=null,J(),I(w)}return{[Symbol.asyncIterator](){
return this},next(){const w=new Promise((I,V)=>{if(T!=null)throw new Error("next() called before previous Promise was resolved.");T={resolve:I,reject:V}});return _.readEntry(),w},return(w){return J(),
Promise.resolve({done:!0,value:w})},throw(w){return J(),Promise.reject(w)}}},t.prototype.openReadStream=function(_,T,J){var u=this,$=0,P=_.compressedSize;if(J==null&&(J=T,T=null),T==null)T={};else{if(T.
decodeFileData===!1){if(T.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(T.decompress!=null)throw new Error("cannot use options.decompress when op\
tions.decodeFileData === false")}else{if(T.decrypt!=null){if(!_.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(T.decrypt!==
!1)throw new Error("invalid options.decrypt value: "+T.decrypt);if(_.isCompressed()&&T.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also op\
tion decodeFileData.")}if(T.decompress!=null){if(!_.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(T.decompress===
!1||T.decompress===!0))throw new Error("invalid options.decompress value: "+T.decompress);I=T.decompress}}if(T.start!=null){if($=T.start,$<0)throw new Error("options.start < 0");if($>_.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(T.end!=null){if(P=T.end,P<0)throw new Error("options.end < 0");if(P>_.compressedSize)throw new Error("options.end > entry.compressedSize");if(P<
$)throw new Error("options.end < options.start")}}var w=T.decodeFileData===!1||(_.compressionMethod===0||_.compressionMethod===8&&T.decompress===!1)&&(!_.isEncrypted()||T.decrypt===!1);if((T.start!=null||
T.end!=null)&&!w)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!u.isOpen)return J(new Error("closed"));if(_.isEncrypted()&&!w&&T.decrypt!==
!1)return J(new Error("entry is encrypted, and options.decodeFileData !== false"));var I;if(w)I=!1;else if(_.compressionMethod===8)I=T.decodeFileData!==!0;else return J(new Error("unsupported compress\
ion method: "+_.compressionMethod));u.readLocalFileHeader(_,{minimal:!0},function(V,te){if(V)return J(V);u.openReadStreamLowLevel(te.fileDataStart,_.compressedSize,$,P,I,_.uncompressedSize,J)})},t.prototype.
openReadStreamLowLevel=function(_,T,J,u,$,P,w){var I=this,V=_+T,te=I.reader.createReadStream({start:_+J,end:_+u}),H=te;if($){var Q=!1,re=B.createInflateRaw();te.on("error",function(ue){setImmediate(function(){
Q||re.emit("error",ue)})}),te.pipe(re),I.validateEntrySizes?(H=new d(P),re.on("error",function(ue){setImmediate(function(){Q||H.emit("error",ue)})}),re.pipe(H)):H=re,xe(H,function(){Q=!0,re!==H&&re.unpipe(
H),te.unpipe(re),te.destroy()})}w(null,H)},t.prototype.readLocalFileHeader=function(_,T,J){var u=this;J==null&&(J=T,T=null),T==null&&(T={}),u.reader.ref();var $=pe(30);p(u.reader,$,0,$.length,_.relativeOffsetOfLocalHeader,
function(P){try{if(P)return J(P);var w=$.readUInt32LE(0);if(w!==67324752)return J(new Error("invalid local file header signature: 0x"+w.toString(16)));var I=$.readUInt16LE(26),V=$.readUInt16LE(28),te=_.
relativeOffsetOfLocalHeader+30+I+V;if(te+_.compressedSize>u.fileSize)return J(new Error("file data overflows file bounds: "+te+" + "+_.compressedSize+" > "+u.fileSize));if(T.minimal)return J(null,{fileDataStart:te});
var H=new m;H.fileDataStart=te,H.versionNeededToExtract=$.readUInt16LE(4),H.generalPurposeBitFlag=$.readUInt16LE(6),H.compressionMethod=$.readUInt16LE(8),H.lastModFileTime=$.readUInt16LE(10),H.lastModFileDate=
$.readUInt16LE(12),H.crc32=$.readUInt32LE(14),H.compressedSize=$.readUInt32LE(18),H.uncompressedSize=$.readUInt32LE(22),H.fileNameLength=I,H.extraFieldLength=V,$=pe(I+V),u.reader.ref(),p(u.reader,$,0,
$.length,_.relativeOffsetOfLocalHeader+30,function(Q){try{return Q?J(Q):(H.fileName=$.subarray(0,I),H.extraField=$.subarray(I),J(null,H))}finally{u.reader.unref()}})}finally{u.reader.unref()}})},t.prototype.
openReadStreamPromise=function(_,T){return new Promise((J,u)=>{this.openReadStream(_,T,function($,P){if($)return u($);J(P)})})},t.prototype.openReadStreamLowLevelPromise=function(_,T,J,u,$,P){return new Promise(
(w,I)=>{this.openReadStream(_,T,J,u,$,P,function(V,te){if(V)return I(V);w(te)})})},t.prototype.readLocalFileHeaderPromise=function(_,T){return new Promise((J,u)=>{this.readLocalFileHeader(_,T,function($,P){
if($)return u($);J(P)})})};function x(){}x.prototype.getLastModDate=function(_){if(_==null&&(_={}),!_.forceDosFormat)for(var T=0;T<this.extraFields.length;T++){var J=this.extraFields[T];if(J.id===21589){
var u=J.data;if(u.length<5)continue;var $=u[0],P=1;if(!($&P))continue;var w=u.readInt32LE(1);return new Date(w*1e3)}else if(J.id===10){var u=J.data;if(u.length!==32||u.readUInt16LE(4)!==1||u.readUInt16LE(
6)!==24)continue;var I=u.readUInt32LE(8)+4294967296*u.readInt32LE(12),V=I/1e4-116444736e5;return new Date(V)}}return C(this.lastModFileDate,this.lastModFileTime,_.timezone)},x.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},x.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},x.prototype.isCompressed=function(){
return this.compressionMethod===8};function m(){}function C(_,T,J){var u=_&31,$=(_>>5&15)-1,P=(_>>9&127)+1980,w=0,I=(T&31)*2,V=T>>5&63,te=T>>11&31;if(J==null||J==="local")return new Date(P,$,u,te,V,I,
w);if(J==="UTC")return new Date(Date.UTC(P,$,u,te,V,I,w));throw new Error("unrecognized options.timezone: "+options.timezone)}function r(_,T,J,u){for(var $=null,P=0;P<J.length;P++){var w=J[P];if(w.id===
28789){if(w.data.length<6||w.data.readUInt8(0)!==1)continue;var I=w.data.readUInt32LE(1);if(A(T)!==I)continue;$=ne(w.data.subarray(5),!0);break}}if($==null){var V=(_&2048)!==0;$=ne(T,V)}return u||($=$.
replace(/\\/g,"/")),$}function h(_){return _.indexOf("\\")!==-1?"invalid characters in fileName: "+_:/^[a-zA-Z]:/.test(_)||/^\//.test(_)?"absolute path: "+_:_.split("/").indexOf("..")!==-1?"invalid re\
lative path: "+_:null}function s(_){for(var T=[],J=0;J<_.length-3;){var u=_.readUInt16LE(J+0),$=_.readUInt16LE(J+2),P=J+4,w=P+$;if(w>_.length)throw new Error("extra field length exceeds extra field bu\
ffer size");var I=_.subarray(P,w);T.push({id:u,data:I}),J=w}return T}function p(_,T,J,u,$,P){if(u===0)return setImmediate(function(){P(null,pe(0))});_.read(T,J,u,$,function(w,I){if(w)return P(w);if(I<
u)return P(new Error("unexpected EOF"));P()})}W.inherits(d,N);function d(_){N.call(this),this.actualByteCount=0,this.expectedByteCount=_}d.prototype._transform=function(_,T,J){if(this.actualByteCount+=
_.length,this.actualByteCount>this.expectedByteCount){var u="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return J(new Error(u))}J(null,_)},d.
prototype._flush=function(_){if(this.actualByteCount<this.expectedByteCount){var T="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return _(new Error(
T))}_()},W.inherits(M,k);function M(){k.call(this),this.refCount=0}M.prototype.ref=function(){this.refCount+=1},M.prototype.unref=function(){var _=this;if(_.refCount-=1,_.refCount>0)return;if(_.refCount<
0)throw new Error("invalid unref");_.close(T);function T(J){if(J)return _.emit("error",J);_.emit("close")}},M.prototype.createReadStream=function(_){_==null&&(_={});var T=_.start,J=_.end;if(T===J){var u=new R;
return setImmediate(function(){u.end()}),u}var $=this._readStreamForRange(T,J),P=!1,w=new D(this);$.on("error",function(V){setImmediate(function(){P||w.emit("error",V)})}),xe(w,function(){$.unpipe(w),
w.unref(),$.destroy()});var I=new d(J-T);return w.on("error",function(V){setImmediate(function(){P||I.emit("error",V)})}),xe(I,function(){P=!0,w.unpipe(I),w.destroy()}),$.pipe(w).pipe(I)},M.prototype.
_readStreamForRange=function(_,T){throw new Error("not implemented")},M.prototype.read=function(_,T,J,u,$){var P=this.createReadStream({start:u,end:u+J}),w=new j,I=0;w._write=function(V,te,H){V.copy(_,
T+I,0,V.length),I+=V.length,H()},w.on("finish",$),P.on("error",function(V){$(V)}),P.pipe(w)},M.prototype.close=function(_){setImmediate(_)},W.inherits(D,R);function D(_){R.call(this),this.context=_,this.
context.ref(),this.unreffedYet=!1}D.prototype._flush=function(_){this.unref(),_()},D.prototype.unref=function(_){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var Z="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\
\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\
\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function ne(_,T){if(T)return _.toString("utf8");for(var J="",u=0;u<_.length;u++)J+=Z[_[u]];return J}function ie(_,T){var J=_.readUInt32LE(T),u=_.readUInt32LE(T+4);return u*4294967296+J}var pe;typeof Buffer.
allocUnsafe=="function"?pe=function(_){return Buffer.allocUnsafe(_)}:pe=function(_){return new Buffer(_)};function xe(_,T){typeof _.destroy=="function"?_._destroy=function(J,u){T(),u?.(J)}:_.destroy=T}
function le(_){if(_)throw _}}),9037:((q,se,e)=>{var S=B=>{var K={};return e.d(K,B),K},U=B=>(()=>B);q.exports=S({getOctokit:()=>Dt.getOctokit})}),6543:((q,se,e)=>{var S=B=>{var K={};return e.d(K,B),K},
U=B=>(()=>B);q.exports=S({defaults:()=>Ct.defaults})}),8008:((q,se,e)=>{var S=B=>{var K={};return e.d(K,B),K},U=B=>(()=>B);q.exports=S({requestLog:()=>Lt.requestLog})}),212:((q,se,e)=>{var S=B=>{var K={};
return e.d(K,B),K},U=B=>(()=>B);q.exports=S({retry:()=>Ut.retry})}),938:((q,se,e)=>{var S=B=>{var K={};return e.d(K,B),K},U=B=>(()=>B);q.exports=S({default:()=>Nt.default})}),5131:((q,se,e)=>{var S=B=>{
var K={};return e.d(K,B),K},U=B=>(()=>B);q.exports=S({default:()=>jt.default})}),2613:(q=>{q.exports=je(import.meta.url)("assert")}),181:(q=>{q.exports=je(import.meta.url)("buffer")}),6982:(q=>{q.exports=
je(import.meta.url)("crypto")}),4434:(q=>{q.exports=je(import.meta.url)("events")}),9896:(q=>{q.exports=je(import.meta.url)("fs")}),1943:(q=>{q.exports=je(import.meta.url)("fs/promises")}),8611:(q=>{q.
exports=je(import.meta.url)("http")}),5692:(q=>{q.exports=je(import.meta.url)("https")}),9278:(q=>{q.exports=je(import.meta.url)("net")}),4573:(q=>{q.exports=je(import.meta.url)("node:buffer")}),7598:(q=>{
q.exports=je(import.meta.url)("node:crypto")}),3024:(q=>{q.exports=je(import.meta.url)("node:fs")}),1455:(q=>{q.exports=je(import.meta.url)("node:fs/promises")}),7067:(q=>{q.exports=je(import.meta.url)(
"node:http")}),4708:(q=>{q.exports=je(import.meta.url)("node:https")}),8995:(q=>{q.exports=je(import.meta.url)("node:module")}),8161:(q=>{q.exports=je(import.meta.url)("node:os")}),6760:(q=>{q.exports=
je(import.meta.url)("node:path")}),1708:(q=>{q.exports=je(import.meta.url)("node:process")}),7075:(q=>{q.exports=je(import.meta.url)("node:stream")}),3136:(q=>{q.exports=je(import.meta.url)("node:url")}),
7975:(q=>{q.exports=je(import.meta.url)("node:util")}),8522:(q=>{q.exports=je(import.meta.url)("node:zlib")}),857:(q=>{q.exports=je(import.meta.url)("os")}),6928:(q=>{q.exports=je(import.meta.url)("pa\
th")}),2203:(q=>{q.exports=je(import.meta.url)("stream")}),4756:(q=>{q.exports=je(import.meta.url)("tls")}),2018:(q=>{q.exports=je(import.meta.url)("tty")}),7016:(q=>{q.exports=je(import.meta.url)("ur\
l")}),9023:(q=>{q.exports=je(import.meta.url)("util")}),3106:(q=>{q.exports=je(import.meta.url)("zlib")}),3e3:((q,se,e)=>{e.d(se,{WZ:()=>j,j:()=>i,mJ:()=>g});var S=e(7598),U=e(6760),B=e(532),K=e(6191),
W=e(7487),k=e(9870),N=e(3657),R=e(6584);function j(o,f){const a=o.boolean("upload-artifact",!0),O={overwrite:f,retentionDays:o.optional("retention-days",A)},y=o.boolean("artifact-env-variables",!0);return{
upload:a?O:void 0,artifactEnvVariables:y}}function A(o){if(/^0+$/.test(o))return;const f=(0,R.$J)(1/0,!0)(o),a=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(f>a)throw new Error(`must be at most ${a}\
, the repository's limit in days, not ${f}`);return f}async function g(o,{path:f,sha256:a,package:O},{upload:y,artifactEnvVariables:v}){if(v)return await(0,K.mz)(o,{path:f,digest:a},y);const t=(0,N.z)(
(0,k.KC)(O)),c=(0,U.join)(await(0,W.Pd)("workflow-artifact-"),(0,U.basename)(f));await(0,B.lo)(c,t);const b=(0,S.createHash)("sha256").update(t).digest("hex");return await(0,K.mz)(o,{path:c,digest:b},
y)}function i({upload:o,artifactEnvVariables:f},a){!o||!f||!(0,W.GQ)()||a.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set \
artifact-env-variables: false to leave them out.")}}),6779:((q,se,e)=>{e.d(se,{Bv:()=>j,X7:()=>g,Zw:()=>R});var S=e(9462),U=e(7279),B=e(3657),K=e(5645),W=e(6006),k=e(3349);class N extends U.HR{job;constructor(o,f){
super({what:f.message,...f},{...f,busy:!1,cause:f}),this.job=o}}function R(i){return i instanceof N?i.job:{}}async function j(i,o,{title:f,longestWaitMs:a,advice:O,idsIn:y}){i.log.info(`${f}: ${o.status||
"no status"}, dock status ${o.dockStatusId}`);let v={};const t=c=>{const b={"dock-status-id":o.dockStatusId,...y(c)},x=Object.keys(b).some(m=>!(m in v));v={...b,...v,...c.status!==""&&{status:c.status}},
x&&i.publish(v)};try{return{last:await(0,W.qt)(i,o,{longestWaitMs:a,advice:O,onStatus:t}),outputs:v}}catch(c){throw new N(v,(0,U.iT)(c))}}const A="Check the workflow in AI for Process, then re-run the\
 job.";async function g(i,o,{workflowId:f,flowId:a,timeoutMs:O,longestWaitMs:y}){return i.log.info(`Exporting workflow ${f}, flow ${a}, from ${o.url.href}`),await(0,S.N)({...i,platform:o},(0,S.R)(O,"N\
o package"),async v=>{const t=await(0,k.Nq)(v,{workflowId:f,flowId:a}),{dockStatusId:c,exportJobId:b}=t,{last:x,outputs:m}=await j(v,t,{title:`Export job ${b??"without an ID"}`,longestWaitMs:y,advice:A,
idsIn:()=>b===void 0?{}:{"export-job-id":b}});try{const C=await(0,k.EH)(v,t,x),r=async()=>(0,k.EH)(v,t,await(0,W.SO)(v,c)),h=d=>(0,B.u)(d,v.signal),{content:s,...p}=await(0,K.R)(v,{url:C,freshUrl:r,read:h});
return{...p,package:s,job:m}}catch(C){throw new N(m,(0,U.iT)(C))}})}}),2697:((q,se,e)=>{e.d(se,{As:()=>f,N9:()=>c,Sm:()=>j,UX:()=>g,Xd:()=>O,cZ:()=>o,dF:()=>t});var S=e(1455),U=e(6760),B=e(7279),K=e(8725),
W=e(7487),k=e(4057),N=e(706),R=e(6779);function j({host:b,pathname:x}){return b+x.replace(/\/$/,"")}const A=2e4;function g({message:b}){return(0,N.OX)(b,1e3)}const i="<dock status ID>";function o(b){const x=new Map;
for(const{name:C,error:r}of b){const{"dock-status-id":h}=(0,R.Zw)(r),s=h===void 0?r.message:r.message.replaceAll(h,i),p=x.get(s)??{names:[],ids:[],help:(0,W.VY)(r)};x.set(s,p),p.names.push(C),h!==void 0&&
p.ids.push(h)}const m=Math.max(100,Math.min(1e3,Math.floor(A/x.size)));return Array.from(x,([C,{names:r,ids:h,help:s}])=>({names:r,message:(0,N.OX)(C,m).replaceAll(i,()=>h.join(", ")),help:s}))}function f(b){
return o(b).map(({names:x,message:m})=>`${x.join(", ")}: ${m}`).join(" | ")}function a(b,x){return!b||!x||b.message===x.message?b??x:O(b,`${b.message} Also: ${x.message}`)}function O(b,x){return new B.
HR({what:x,topic:(0,B.h_)(b).topic},{cause:b})}async function y(b,x,m){let C;const r=await b.catch(h=>(C=toError(h),{...x,...jobOf(C)}));if(setOutputs(r),m){const{titles:h,facts:s}=m,p=factTable([...s,
["Workflow ID",r["workflow-id"]],["Dock status ID",r["dock-status-id"]],["Status",r.status&&{words:r.status}],["Duration",{words:humanTime(performance.now())}]]);C?await writeSummary(h.failed,withHelp(
g(C),helpFor(C)),p):await writeSummary(h.done,p)}if(C)throw C}const v=1e6;async function t(b,x){const m=JSON.stringify(x),C=await c(`the output ${b}`,{[`${b}.json`]:m}),r=Buffer.byteLength(m)>v;return r&&
(0,K.lm)(`The output ${b} would be longer than GitHub's limit of 1 MB. Read the file in ${b}-path.`),{[b]:r?[]:x,...C}}async function c(b,x){try{const m=await(0,W.Pd)("workflow-results-"),C={};for(const[
r,h]of Object.entries(x)){const s=(0,U.join)(m,r);await(0,S.writeFile)(s,h),C[`${(0,U.parse)(r).name}-path`]=s}return C}catch(m){return(0,K.t1)().warning(`Can't keep ${b} as a file. ${(0,B.gJ)(m)}`),{}}}}),
3018:((q,se,e)=>{e.d(se,{uu:()=>z,S3:()=>X,$0:()=>ee});var S=e(1124),U=e(706),B=e(1345);const K=Number.MAX_SAFE_INTEGER,W=2,k=60,N="</details>",R=41,j=100;function A(n,l={}){const{under:E=()=>"",parts:G=[],
noun:oe="change",folded:Y=!1}=l,{length:F}=E(K),{least:ce=F===0?n:`${n} \u2026`,changes:be=y(G)}=l;return{line:n,under:E,size:n.length+F,least:ce,parts:G,changes:be,noun:oe,folded:Y}}function g(n,l,E={}){
return l.length===0?[]:[A(n,{...E,parts:l})]}function i(n,l){const E=o(n,[]),G=({leaf:be,outer:ve})=>ve.length===1?0:be.size,oe=(0,B.Vn)(E.flatMap(({outer:be})=>be)),Y=new Map;let F=l;const ce=E.sort(
(be,ve)=>G(be)-G(ve)).filter(({leaf:be,outer:ve})=>{const ke=ve.filter(Qe=>!Y.has(Qe)),Ne=ve.filter(Qe=>oe.get(Qe)===1),He=ke.map(({line:Qe,folded:tt})=>Qe.length+W+k+(tt?R:0)).reduce((Qe,tt)=>Qe+tt,be.
least.length+W-k*Ne.length);if(He>F)return!1;F-=He;for(const Qe of ve)Y.set(Qe,[]),oe.set(Qe,(oe.get(Qe)??0)-1);return!0});for(const[be,{leaf:ve}]of ce.entries()){const ke=f(ve,ve.least.length+Math.floor(
F/(ce.length-be)));F-=ke.reduce((Ne,{length:Ke})=>Ne+Ke,-ve.least.length),Y.set(ve,ke)}return v(a(n,Y).filter(([be])=>be!==""))}function o(n,l){return n.parts.length===0?[{leaf:n,outer:l}]:n.parts.flatMap(
E=>o(E,[...l,n]))}function f({line:n,under:l,size:E,least:G},oe){if(E<=oe)return[n,l(Math.max(oe,K))];for(let Y=oe-n.length-k;Y>j;Y=Math.floor(Y*.7)){const F=l(Y);if(F!==""&&n.length+F.length<=oe)return[
n,F]}return[G]}function a(n,l){const{line:E,parts:G,folded:oe}=n;if(G.length===0)return[l.get(n)??[]];const F=[...G.filter(ce=>l.has(ce)).flatMap(ce=>a(ce,l)),[O(n,G.filter(ce=>!l.has(ce)))]];return oe?
[[`<details><summary>${E}</summary>`],...F,[N]]:[[E],...F]}function O({noun:n},l){if(n==="connection"&&l.length>0)return`\u2026 and ${(0,U.hS)(l.length,"more connection")}`;if(y(l)===0)return"";const E=n===
"workflow"?` in ${(0,U.hS)(l.length,"more workflow")}`:"";return`\u2026 and ${(0,U.hS)(y(l),"more change")}${E}`}function y(n){return n.reduce((l,{changes:E})=>l+E,0)}function v(n){const l=E=>E?.[0]?.
startsWith("- ");return n.flatMap((E,G)=>{const oe=E[0]===N||l(E)&&l(n[G-1]);return[G===0?"":oe?`
`:`

`,...E]})}var t=e(8132),c=e(3436),b=e(2614),x=e(2742),m=e(3499),C=e(8965),r=e(5408);const h=2,s=1e3,p=240,d=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],M="...";function D(n,l){const E=[Z(n??l),Z(l??n)],[G,oe]=[ne(n,E[0]),ne(l,E[1])],Y=pe(G,oe);return E[0]===E[1]?Y:[`@@ line ends: ${E[0]} \u2192 ${E[1]} @@`,...Y]}function Z(n=""){return n.
includes(`
`)&&!/(?<!\r)\n/.test(n)?"CRLF":"LF"}function ne(n,l){return(n?.split(l==="CRLF"?`\r
`:`
`)??[]).flatMap(G=>d.reduce(ie,[G]).map((oe,Y)=>Y===0?oe:M+oe))}function ie(n,l){return n.flatMap(E=>E.length>p?Array.from(E.matchAll(l),([G])=>G):E)}function pe(n,l){const E=new Set(n),oe=l.some(F=>E.
has(F))?(0,C.E)([...n],[...l],{maxEditLength:s}):void 0;if(oe===void 0)return[..._(n,l),...xe("+",l)];let Y=0;return oe.flatMap(({added:F,removed:ce,value:be},ve)=>{const ke=oe[ve+1];if(ce)return _(be,
ke?.added?ke.value:[]);const[Ne,Ke]=[ve===0?0:h,be.length-h],He=Y+le(be.slice(0,Ke+1));return Y+=le(be),F?xe("+",be):ke===void 0?xe(" ",be.slice(0,Ne)):Ke-Ne<2?xe(" ",be):[...xe(" ",be.slice(0,Ne)),`@\
@ line ${He} @@`,...xe(" ",be.slice(Ke))]})}function xe(n,l){return l.map(E=>`${n} ${E}`)}function le(n){return n.filter(l=>!l.startsWith(M)).length}function _(n,l){const E=new Map(n.map(Y=>[J(Y),Y])),
G=l.flatMap(Y=>T(E.get(J(Y))??Y,Y));return[...G.length===0?[]:[`@@ hard to see: ${[...new Set(G)].join(", ")} @@`],...xe("-",n)]}function T(n,l){if(J(n)!==J(l))return[];const[E,G]=[n.normalize(),l.normalize()],
oe=u(n)===u(l)?[]:["Unicode forms"];return E===G?oe:[...oe,E.trimEnd()===G.trimEnd()?"spaces at the end":"white space"]}function J(n){return u(n.normalize())}function u(n){return n.replace(/\s/g,"")}function $(n,l){
let[E,G]=[0,l];const Y=[...(0,r.$z)(n,ce=>ce.startsWith("@@ line ")?++E:E).values()].flatMap(ce=>{const be=P(ce,G);return G-=I(ce),be}),F=n.filter(w).length-Y.filter(w).length;return F===0?Y:[...Y,`@@\
 ${(0,U.hS)(F,"more changed line")} @@`]}function P(n,l){const E=F=>F.startsWith("-"),G=I(n.filter(E)),oe=I(n)-G,Y={removed:Math.max(l/2,l-oe),others:Math.max(l/2,l-G)};return n.filter(F=>{const ce=E(
F)?"removed":"others";return Y[ce]-=F.length+1,Y[ce]>=0})}function w(n){return n.startsWith("-")||n.startsWith("+")}function I(n){return n.reduce((l,E)=>l+E.length+1,0)}var V=e(7856);const te={added:"\
\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},H=80,Q=8;function re(n,l,E){if(n.type==="string")return ue(Oe((0,c.e1)(n.text)),l,
E);const[G="",...oe]=_e(n,l);return oe.length>0||G.length>H?void 0:(0,t.SS)(G,1/0)}function ue(n,l,E){const G=l.mask(n).shown;if(G.length>H||G.includes(`
`))return;const oe=ae(n,l,E);return(0,t.SS)(JSON.stringify(G),1/0)+(oe===void 0?"":` (${ye(oe,l)})`)}function ae(n,{labelOf:l},E){const G=l(n);return G===void 0||G.toLowerCase()===n.toLowerCase()||[...E?.
members.values()??[]].some(Y=>(0,c.jn)(Y)&&(0,c.e1)(Y.text)===G)?void 0:G}function ge(n,l,{labelOf:E}){const[G,oe]=n.slice(-2);return G?.type!=="item"||oe?.type!=="member"||!c.ZM.test(oe.key)?!1:(0,c.
TH)(G.item)===l||E((0,c.e1)(l))===G.label}function _e(n,l,E){const{mask:G}=l;if((0,c.jn)(n)){if(n.type==="literal")return[G(n.text).shown];const ve=Oe((0,c.e1)(n.text)),{shown:ke}=G(ve);if(ke.includes(
`
`))return["|",...Te(ke.split(`
`))];const Ne=ae(ve,l,E);return[JSON.stringify(ke)+(Ne===void 0?"":` (${G(Ne).shown})`)]}const[oe="",Y=""]=n.type==="array"?"[]":"{}",F=n.type==="array"?n.items.map(ve=>_e(ve,l)):Array.from(n.members,
([ve,ke])=>{const[Ne,...Ke]=(0,V.$C)(ve,ke,n)?[U.v5]:_e(ke,l,n);return[`${JSON.stringify(G(ve).shown)}: ${Ne}`,...Ke]}),ce=oe+F.join(", ")+Y;return ce.length<=H&&F.every(ve=>ve.length===1)?[ce]:[oe,...Te(
F.flat()),Y]}function Te(n){return n.map(l=>`  ${l}`)}function Oe(n){if(!n.includes("%"))return n;try{const l=decodeURIComponent(n);return[encodeURIComponent(l),encodeURI(l)].includes(n)?l:n}catch{return n}}
function ye(n,{mask:l},E=100){return(0,t.SS)(l(n).shown,E)}function Ce(n,l,E=!1){const G=(0,m.a2)(n),oe=E?1/0:100,Y=n.flatMap((F,ce)=>{if(F.type==="element")return[(0,t.SS)(`[${F.index}]`)];if(F.type===
"item"){const ve=l.endsOf(F.item),ke=ve===void 0?F.label:E?`${ve} (${F.label})`:ve,Ne=ce===G-1&&F.hint!==void 0?` (${ye(F.hint,l)})`:"";return[`**${ye(ke,l,oe)}**${Ne}`]}return!E&&n.slice(ce+1).find(({
type:ve})=>ve!=="member")?.type==="item"?[]:[ye(F.key,l,oe)]});return Y.length>Q&&!E&&Y.splice(2,Y.length-Q+1,"\u2026"),Y.join(" \u203A ")||"the whole file"}function de(n,l){const E=F=>n.map(({path:ce,
kind:be})=>(be?`${te[be]} `:"")+Ce(ce,l,F)),[G,oe]=[E(!1),E(!0)],Y=(0,B.Vn)(G);return me(G.map((F,ce)=>Y.get(F)===1?F:oe[ce]??F))}function me(n){const[l,E]=[(0,B.Vn)(n),new Map];return n.map(G=>{const[
oe=1,Y]=[l.get(G),(E.get(G)??0)+1];return E.set(G,Y),oe===1?G:`${G} (${Y} of ${oe})`})}const Re="  ",We=3,Fe=5,Ye=120,Ge={texts:3,min:4,max:60,usual:2,usualWeight:.001},nt=/^(type|_?id|uuid|identifier)$/i,
Ze={line:": changed, hidden"};function fe(n,l){const E=[...(0,r.$z)(n,Ee).values()],G=E.filter(F=>F.length<We).flat(),oe=de(G,l),Y=new Map(G.map((F,ce)=>{const{line:be,...ve}=$e(F,l);return[F,A(`- ${oe[ce]}${be}`,
{changes:1,...ve})]}));return E.flatMap(F=>{const ce=F.flatMap(be=>Y.get(be)??[]);return ce.length===0?we(F,l):ce})}function Ee(n){const l=(0,m.a2)(n.path),G=(n.kind==="modified"?[n.from,n.to]:"value"in
n?[n.value]:[]).flatMap(Y=>"id"in Y?[Y.id]:[]);if(l===0||l===n.path.length||G.length===0)return n;const oe=n.path.slice(l).map(Y=>Y.type==="member"?Y.key:"index"in Y&&Y.index);return JSON.stringify([n.
kind,G,oe])}function we(n,l){const[E]=n,{line:G,under:oe=()=>""}=$e(E,l),Y=De(Me(n,l)),F=E.kind==="modified"?"":` ${E.kind}`,ce=`- ${te[E.kind]} ${Se(E,l)}${G}${F} in ${Y.line}`;return A(ce,{changes:n.
length,under:be=>oe(be)+(Y.under?.(be)??"")})}function Me(n,l){const E=n.map(({path:G})=>({path:G.slice(0,(0,m.a2)(G))}));return de(E,l)}function Se({path:n},l){return Ce(n.slice((0,m.a2)(n)),l)}function $e(n,l){
if(n.kind==="modified")return Ae(n,l);if("value"in n)return Ie(n,l);if(n.kind==="moved"){const[Y,F]=[n.from,n.path].map(ce=>Ce(ce.slice(0,-1),l,!0));return{line:`: moved from ${Y} to ${F}`}}if(n.moved.
length===0)return{line:": in a new order"};const E=n.moved.map(Y=>({path:[Y]})),G=De(de(E,l)),oe=G.under?`${G.line} moved`:`moved: ${G.line}`;return{...G,line:`: in a new order (${oe})`}}function De(n){
if(n.length<=Fe)return{line:n.join(", ")};const l=(0,U.hS)(n.length,"item"),E=Xe(l,Re+n.join(", "));return{line:l,under:G=>E.length<=G?E:""}}function Ae({path:n,from:l,to:E},G){if(l.type==="hidden"||E.
type==="hidden")return{line:""};if((0,V._p)(n,l,E))return Ze;if(l.type==="string"&&E.type==="string"){const be=ge(n,E.text,G)?{...G,labelOf:()=>{}}:G;return he((0,c.e1)(l.text),(0,c.e1)(E.text),be)}const[
oe,Y]=[_e(l,G).join(`
`),_e(E,G).join(`
`)];if(oe===Y)return Ze;const[F,ce]=[re(l,G),re(E,G)];return F&&ce?{line:`: ${F} \u2192 ${ce}`}:{line:"",under:Ue(oe,Y)}}function he(n,l,E){const G=[Oe(n),Oe(l)],oe=G[0]!==G[1]&&(G[0]!==n||G[1]!==l),[
Y,F]=oe?G:[n,l],ce=oe?" (percent-encoded)":"",[be,...ve]=(0,x.qy)(Y,F)?.changes??[];if(be!==void 0){const rt=`${ce} (JSON in a text)`;if(ve.length===0&&be.kind==="modified"){const lt=Ae(be,E);return{...lt,
line:`${rt} \u203A ${Ce(be.path,E)}${lt.line}`}}const ut=A("",{parts:fe([be,...ve],E)});return{line:rt,under:lt=>`
${Be(i(ut,lt).join(""))}`}}const[ke,Ne]=[E.mask(Y),E.mask(F)];if(ke.shown===Ne.shown)return{line:ce+Ze.line};const Ke=ke.hidden===Ne.hidden?"":" (hidden values differ, too)",[He,Qe]=[ue(Y,E),ue(F,E)];
if(!He||!Qe)return{line:ce+Ke,under:Ue(ke.shown,Ne.shown)};const tt=T(ke.shown,Ne.shown).join(", ");return{line:`${ce}: ${He} \u2192 ${Qe}${tt&&` (${tt})`}${Ke}`}}function Ie({kind:n,path:l,value:E},G){
if(E.type==="hidden")return{line:""};if((0,V._p)(l,E))return{line:": hidden"};const oe=E.type==="object"?void 0:re(E,G);if(oe!==void 0)return{line:`: ${oe}`};const{line:Y,left:F}=E.type==="object"?Pe(
E,l.at(-1),G):{line:"",left:"more"},ce=Y&&`: ${Y}`;if(F==="nothing")return{line:ce};const be=E.type==="string"?G.mask(Oe((0,c.e1)(E.text))).shown:_e(E,G).join(`
`),ve=E.type==="array"?(0,U.hS)(E.items.length,"element"):E.type==="object"?(0,U.hS)(E.members.size,"field"):void 0,ke=n==="added"?Ue(void 0,be,ve):Ue(be,void 0,ve);return{line:ce,under:F==="place"?Ne=>Ne===
1/0?ke(Ne):"":ke}}function Pe(n,l,E){const G=l?.type==="item"?l:void 0;if(n.members.size===0&&!G)return{line:"`{}`",left:"nothing"};const oe=ve=>(0,c.jn)(ve)&&[G?.label,G?.hint].includes((0,c.e1)(ve.text)),
Y=[...n.members].filter(([,ve])=>!G||!oe(ve)),F=Y.filter(([ve,ke])=>!G||!(0,m.rL)(ve,ke)),ce=F.map(([ve,ke])=>{const Ne=(0,V.$C)(ve,ke,n)?(0,t.SS)(U.v5):re(ke,E,n);return Ne&&`${ye(ve,E)}: ${Ne}`}),be=ce.
join(", ");return ce.includes(void 0)||be.length>Ye?{line:Le(n,oe,E),left:"more"}:{line:be,left:F.length<Y.length?"place":"nothing"}}function Le(n,l,E){const G=new Map,oe=(F,ce,be)=>{be>(G.get(F)?.weight??
0)&&G.set(F,{text:ce,weight:be})},Y=(F,ce,be)=>{if(F.type==="array")for(const He of F.items)Y(He,ce,be+1);if(F.type==="object")for(const[He,Qe]of F.members)(0,V.$C)(He,Qe,F)?oe(He,U.v5,Ge.max):Y(Qe,He,
be+1);if(F.type!=="string")return;const ve=(0,c.e1)(F.text),ke=nt.test(ce)||l(F)||(0,m.gN)(ve)||E.labelOf(ve)!==void 0;if(ve.length<Ge.min||ke)return;const Ne=ve.includes("://")?2*Ge.max:Math.min(ve.length,
Ge.max),Ke=E.countOf(ve)>Ge.usual?Ge.usualWeight:1;oe(ce,E.mask(Oe(ve)).shown,Ke*Ne/(be+1))};return Y(n,"",0),[...G].sort(([,F],[,ce])=>ce.weight-F.weight).filter(([,{weight:F}],ce)=>ce===0||ce<Ge.texts&&
F>Ge.usualWeight*2*Ge.max).map(([F,{text:ce}])=>`${ye(F,E)}: ${(0,t.SS)(JSON.stringify((0,t.Jj)(ce,Ge.max)),1/0)}`).join(", ")}function Ue(n,l,E){const G=(0,t.EU)(D(n,l),"diff",Re);return oe=>{const Y=G.
length<=oe?G:ze(G,oe);return E===void 0?`
${Y}`:Xe(E,Y)}}function ze(n,l){const E=n.split(`
`),G=E.slice(1,-1).map(oe=>oe.slice(Re.length));return[...E.slice(0,1),...$(G,l).map(oe=>Re+oe),...E.slice(-1)].join(`
`)}function Xe(n,l){return`
${Re}<details><summary>${n}</summary>

${l}
${Re}</details>`}function Be(n){return n.replace(/^(?=.)/gm,Re)}const Ve=100,qe=5;function et(n,l){const E=n.kind==="json"?(0,b.ID)(n,Ke=>l(Ke).shown):void 0,G=(0,x.Z)(()=>(0,B.Vn)((0,c.PX)(n.head??n.
base))),oe={mask:l,labelOf:Ke=>Ke.length>Ve?void 0:E?.labelOf(JSON.stringify(Ke)),endsOf:Ke=>E?.endsOf(Ke),countOf:Ke=>G().get(Ke)??0},Y=ot((0,S.xS)(n)),F=n.status==="modified",ce=F?Ot(n,oe,E):fe(St(n),
oe),{nodes:be=0,connections:ve=0}=E?.size??{},ke=be===0?"What is in it":`${(0,U.hS)(be,"node")}, ${(0,U.hS)(ve,"connection")}`,Ne=F?ce:g(ke,ce,{changes:Y,folded:!0});return[...it(E),A(st(n,l),{parts:[
...Ne,...at(n,oe)],changes:Y})]}function ot({added:n,modified:l,removed:E}){return n+l+E}function it(n){return n?.note!==void 0?[A(n.note)]:n?.picture?[A((0,t.EU)(n.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function st({name:n,kind:l,status:E,changes:G},oe){const Y=`**${ye(n,{mask:oe})}**`;return E!=="modified"?`${te[E]} ${Y}: file ${E}`:l==="\
binary"||l==="variables"&&G.length===0?`${te.modified} ${Y}: content modified`:l==="variables"?`${Y} (values are never shown)`:Y}function at({references:n},l){if(n.length===0)return[];const E=n.slice(
0,qe).map(({path:F,from:ce,to:be})=>`${Ce(F,l)} (${ye(ce,l)} \u2192 ${ye(be,l)})`),G=n.length>qe?", \u2026":"",oe=n.length===1?"follows and isn't":"follow and aren't",Y=`${(0,U.hS)(n.length,"reference")}\
 to new IDs and names ${oe} counted`;return[A(`${Y}: ${E.join(", ")}${G}`)]}function Ot(n,l,E){const G=(0,m.pi)(n),oe=E?.connections??[],Y=new Set(oe.map(({item:He})=>He)),F=(0,r.$z)(n.text?[ct(n.text)]:
n.changes,He=>E?.tells(He)?ht(He)?"layout":"told":"value"in He&&Y.has(He.value)?"connection":G(He)?"layout":xt(He.path,E)?"item":"rest"),[ce,be]=[F.get("layout")??[],F.get("connection")??[]],ve=fe(F.get(
"rest")??[],l),ke=pt(oe,be,l),Ne=(F.get("told")?.length??0)+be.length,Ke=`Layout and bookkeeping: ${(0,U.hS)(ce.length,"change")}`;return[...fe(F.get("item")??[],l),...g("Connections",ke,{noun:"connec\
tion",changes:Ne}),...ke.length===0?ve:g("Elsewhere in the file",ve),...g(Ke,Mt(ce,n,l),{folded:!0})]}function ht({kind:n,path:l}){const[E,G]=l.slice(-2);return n==="modified"&&E?.type==="item"&&G?.type===
"member"&&b.md.includes(G.key)}function xt(n,l){return n.some(E=>E.type==="item"||E.type==="member"&&l?.isItemKey(E.key))}function ct({base:n,head:l}){return{kind:"modified",path:[],from:ft(n),to:ft(l)}}
function ft(n=""){return{type:"string",id:0,text:JSON.stringify(n)}}function St({base:n,head:l,text:E,status:G,changes:oe}){const Y=G==="removed"?"removed":"added",F=(be,ve)=>{const ke=(0,B.Vg)(be,()=>{});
return!(ve.length<3&&ke.length>0&&ke.every(Ke=>Ke.value.type==="object"))&&(ve.length>0||be.type!=="object")?[{kind:Y,path:ve,value:be}]:ke.flatMap(({step:Ke,value:He})=>Ke.type==="member"?F(He,[...ve,
Ke]):[{kind:Y,path:[...ve,Ke],value:He}])},ce=n??l??(E&&ft(E.base??E.head));return ce?F(ce,[]):oe}function pt(n,l,E){const G=new Map(l.map(F=>["value"in F&&F.value,F])),oe=$t(n,G),Y=me(oe.map(F=>mt(F,
E)));return oe.map(([{item:F}],ce)=>{const be=G.get(F),{line:ve,under:ke=()=>""}=be?$e(be,E):{line:""};return A(`${Y[ce]}${ke(0)===""?ve:""}`,{under:ke})})}function $t(n,l){const E={added:new Map,removed:new Map};
return n.flatMap(G=>{const{kind:oe,source:Y,target:F,item:ce}=G;if(oe==="rewired"||l.has(ce))return[[G]];const be=E[oe].get(Y),ve=be??[G];return be&&be.push(G),E[oe].delete(Y),E[oe].set(F,ve),be?[]:[ve]})}
function mt(n,l){const[{kind:E,source:G,target:oe,was:Y}]=n,F=ke=>`**${ye(ke.label,l)}**`,ce=ke=>ke===""?"":` (${ye(ke,l)})`,be=n.map(ke=>` \u2192 ${F(ke.target)}${ce(ke.label)}`),ve=Y?.target===oe?ce(
Y.label)||" without a label":Y&&` ${F(Y.target)}`;return`- ${te[E]} ${F(G)}${be.join("")}${ve===void 0?"":`, was${ve}`}`}function Mt(n,l,E){return[...(0,r.$z)((0,m.lY)(n,l),oe=>oe.kind+Se(oe,E)).values()].
flatMap(oe=>{const Y=oe.map(ve=>$e(ve,E));if(oe.length<We||(0,m.a2)(oe[0].path)===0||Y.some(({under:ve})=>ve))return fe(oe,E);const F=Me(oe,E),ce=Be(Y.map(({line:ve},ke)=>`- ${F[ke]}${ve}`).join(`
`)),be=`- ${te[oe[0].kind]} ${Se(oe[0],E)} of ${(0,U.hS)(oe.length,"item")}`;return A(be,{changes:oe.length,under:()=>`
${ce}`})})}const wt="<!-- workflow-report -->",dt=6e4,gt=1e3;function yt(n){const{workflows:l,missing:E}=n,G=(0,V.lb)(n),Y=["changed","added","removed"].flatMap(be=>l.filter(ve=>ve.status===be)).map(be=>{
const ve=ot(be.counts);return{workflow:be,changes:ve,parts:be.files.flatMap(ke=>et(ke,G))}}),F=vt(n,G),ce=E===void 0?"":`\`${E}\` doesn't exist: it counts as empty.`;return({maxLength:be=dt,maxBytes:ve=1/0,
headings:ke=!0,mark:Ne=!0}={})=>{const Ke=Y.map(({workflow:tt,...rt})=>A(bt(tt,G,ke),rt)),He=A(ce,{parts:[...g("",Ke,{noun:"workflow"}),...F]}),Qe=Ne?`${wt}
`:"";for(let tt=Math.min(be,ve);;){const rt=[Qe,...i(He,tt-Qe.length-1),`
`],ut=ve===1/0?0:Buffer.byteLength(rt.join(""));if(ut<=ve||tt<gt)return rt;tt=Math.floor(tt*ve*.99/ut)}}}function Et(n,l){return n.length<=3e3&&n.split(`
`).length<=50?n:`<details><summary>${l}</summary>

${n}
</details>
`}function bt({name:n,status:l,counts:E},G,oe){const Y=oe?"### ":"",F=n===void 0?void 0:ye(n,{mask:G});return l==="added"||l==="removed"?`${Y}${te[l]} ${F===void 0?"Workflow":`${F}: workflow`} ${l}`:oe?
`${Y}${F===void 0?"":`${F}: `}${(0,S.cq)(E)}`:""}function vt({workflows:n,notCompared:l=[]},E){const G=(F,ce)=>{const be=F.flatMap(ve=>ve===void 0?[]:[ye(ve,{mask:E})]).join(", ");return F.length===0?
[]:[A(ce(be),{least:ce((0,U.hS)(F.length,"workflow"))})]},oe=n.flatMap(({name:F,status:ce})=>ce==="unchanged"?[F]:[]),Y=n.flatMap(({name:F,variablesCompared:ce})=>ce?[]:[F]);return[...n.length===0?[A(
"No workflow was compared")]:[],...G(oe,F=>F===""?"No changes":`${F}: no changes`),...G(Y,F=>`The environment variables${Y.length===n.length?"":` of ${F}`} weren't compared, because one side is a fold\
er without \`env_variables.json\`.`),...G(l,F=>`${F}: not compared, because the step failed`)]}var At=e(8725),It=e(7487),Tt=e(2697),Rt=e(6584);async function X(n){const l=yt(n),E={"report.md":l(),"ful\
l-report.md":l({maxLength:1/0})};return(0,It.n0)(await(0,Tt.N9)("the report",E)),l}const L=900*1024;function z(n,l,E,G){const oe=L-Buffer.byteLength(E.join()),Y=n({headings:l,maxLength:1/0,maxBytes:oe,
mark:!1}).join("");return G===void 0?Y:Et(Y,G)}function ee(n){const l=(0,S.AS)(n);if(l.length===0)return;const E=l.slice(0,20).map(Rt.bY),G=l.length>20?` and ${(0,U.hS)(l.length-20,"more line")}`:"";(0,At.
lm)(`No field matched ${E.join(", ")}${G} in ignore. Check the spelling.`)}}),682:((q,se,e)=>{e.d(se,{H:()=>g,R:()=>k});var S=e(3024),U=e(532),B=e(5806),K=e(706),W=e(6584);function k(i,o){const f=["wo\
rkflows","workflows-file"].filter(y=>i.text(y)!==""),[a]=f;if(a===void 0)return{targets:N(i,o),fromList:!1};f.length>1&&i.refuse("workflows-file","can't be combined with workflows");for(const y of["wo\
rkflow-id","flow-id","name"])i.text(y)!==""&&i.refuse(y,`can't be combined with ${a}`);const O=a==="workflows"?i.lines(a):i.optional(a,R);return{targets:O===void 0?[]:A(i,a,O),fromList:!0}}function N(i,o){
const f=i.required("workflow-id",W.Fg),a=i.required("flow-id",W.Fg),O=i.optional("name",W.$q);return f===void 0||a===void 0?[]:[{name:O??i.parse("workflow-id",o+f,W.$q)??"",workflowId:f,flowId:a}]}function R(i){
const o=(0,W.EO)(i);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,S.readFileSync)(o))}catch(f){throw new Error(`can't be read: ${i}: ${(0,U.CQ)(f)}`)}}const j=(0,W.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,
"has commas between the words. Use spaces: name workflow-id flow-id"],(0,W.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${W.kH.source}`,"u")),[/^[^ ]+$/,([i])=>`(${(0,K.OX)(i,60)}) h\
as no IDs. Is the variable set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,i=""])=>`(${(0,K.OX)(i,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,
({input:i})=>`must be "name workflow-id flow-id", not ${(0,W.bY)(i)}`]);function A(i,o,f){const a=[],O=new Map,y=f.split(/\r\n|\n|\r/).map(v=>v.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[
v,t]of y.entries()){const c=`${o} line ${v+1}`;if(!i.parse(c,t.join(" "),j))continue;const[b="",x="",m=""]=t;i.parse(`${c} name`,b,W.$q),i.parse(`${c} workflow-id`,x,W.Fg),i.parse(`${c} flow-id`,m,W.Fg);
const[C,r]=[(0,B.Sr)(b),`${x} ${m}`].map(s=>{const p=O.get(s);return p===void 0&&O.set(s,v+1),p});C!==void 0&&i.refuse(c,`has the name of line ${C}`),r!==void 0&&i.refuse(c,`has the IDs of line ${r}. \
Set the IDs of its own workflow, or remove the line`),a.push({name:b,workflowId:x,flowId:m})}return y.every(v=>v.length===0)&&i.refuse(o,"names no workflow"),a}async function g(i,o,f){const a=[],O=i.entries(),
y=async()=>{for(const[v,t]of O)a[v]=await f(t)};return await Promise.all(Array.from({length:Math.min(o,i.length)},y)),a}}),6584:((q,se,e)=>{e.d(se,{$J:()=>A,$q:()=>v,Do:()=>f,EO:()=>m,Fg:()=>o,bY:()=>r,
il:()=>R,kH:()=>k,or:()=>i,sJ:()=>N,sU:()=>O,tz:()=>t,yG:()=>j});var S=e(3024),U=e(6760),B=e(5806),K=e(7596),W=e(706);const k=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function N(s,p=k){
return[p,({input:d})=>`contains ${h(d)}. ${s}`]}function R(...s){return p=>{for(const[d,M]of s){const D=d.exec(p);if(D)throw new Error(typeof M=="string"?M:M(D))}return p}}function j(s){if(/^(true|True|TRUE|false|False|FALSE)$/.
test(s))return s.toLowerCase()==="true";throw new Error(`must be true or false, not ${r(s)}`)}function A(s,p=!1){return d=>{const M=Number(d);if((p?/^\d+$/:/^\d+(\.\d+)?$/).test(d)&&M>0&&M<=s)return M;
const D=s===1/0?"":` and at most ${s}`;throw new Error(`must be a ${p?"whole ":""}number above 0${D}, not ${r(d)}`)}}const g=R(N("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,
"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,s])=>`must not contain a query or a fragment. Set only the beginning of the address: "${s}"`],[/\/api\/public(\/|$)/i,
"must not contain /api/public, which the action adds"]);function i(s){return(0,K.o6)(g(s))}function o(s){if((0,K.eQ)(s))return s;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", no\
t ${r(s)}`)}const f=R(N("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,s])=>`begins with "${s}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret wi\
thout them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),a="is too long: at most 200 characters",O=R([new RegExp("\\p{C}","u"),({input:s})=>`must not contain control char\
acters: ${r(s)}`],[/.{201}/u,a]),y=R([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:s})=>`can't be a name: ${r(s)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:s})=>`must not end in \
.zip, which the action adds: ${r(s)}`],[/.{201}/u,a]);function v(s){const p=(0,B.x5)(y(s));if(p!==void 0)throw new Error(`can't be a name: ${r(s)} ${p}`);if(Buffer.byteLength(s)>240)throw new Error(a);
return s}function t(s){if(s!=="any"){if(/^[0-9a-f]{64}$/i.test(s))return s.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function c(){return(0,U.resolve)(process.env.
GITHUB_WORKSPACE??"")}const b=R([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,s])=>`begins with ${s}, which only a shell replace\
s. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function x(s){return(0,U.resolve)(c(),b(s))}function m(s){const p=x(s);if((0,S.existsSync)(p))return p;throw new Error(
C(s))}function C(s){const p=!(0,S.existsSync)(c())||(0,S.readdirSync)(c()).length===0;return`doesn't exist: ${r(s)}${p?". The workspace is empty: run actions/checkout before this step":""}`}function r(s){
const p=h(s);return`"${(0,W.OX)(s,60)}"${p===""?"":` with ${p}`}`}function h(s){const p=(s.match(new RegExp(k,"gu"))??[]).map(D=>D.codePointAt(0)??0),d=[...new Set(p)].map(D=>`U+${D.toString(16).toUpperCase().
padStart(4,"0")}`),M=d.length===1?"an invisible character":"invisible characters";return d.length===0?"":`${M} (${d.slice(0,5).join(", ")})`}}),1124:((q,se,e)=>{e.d(se,{AS:()=>N,Hq:()=>W,RG:()=>U,cq:()=>R,
cz:()=>B,xS:()=>K,xW:()=>k});var S=e(706);const U={type:"hidden"};function B(j){const A=g=>j.reduce((i,o)=>i+o[g],0);return{added:A("added"),modified:A("modified"),removed:A("removed")}}function K({status:j,
changes:A,references:g}){const i={added:0,modified:0,removed:0};if(j!=="modified")return{...i,[j]:1};if(A.length===0&&g.length===0)return{...i,modified:1};for(const{kind:o}of A)i[o==="added"||o==="rem\
oved"?o:"modified"]++;return i}function W({workflows:j}){return j.some(({status:A})=>A!=="unchanged")}function k({workflows:j}){return B(j.map(({counts:A})=>A))}function N({workflows:[j,...A]}){return j?.
unusedIgnores.filter(g=>A.every(({unusedIgnores:i})=>i.includes(g)))??[]}function R({modified:j,added:A,removed:g}){return Object.entries({modified:j,added:A,removed:g}).flatMap(([o,f])=>f===0?[]:[`${(0,S.
zD)(f)} ${o}`]).join(", ")||"no changes"}}),3436:((q,se,e)=>{e.d(se,{Gg:()=>j,Ms:()=>a,Op:()=>o,PX:()=>i,Rk:()=>B,TH:()=>R,TN:()=>k,YD:()=>N,ZM:()=>W,dj:()=>v,e1:()=>f,eX:()=>K,jn:()=>g});var S=e(8142),
U=e(2899);const B=["id","_id","key","name"],K=["name","title","label","displayName"],W=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function k(t,c){if(t.type!=="obj\
ect")return;const b=t.members.get(c)??t.matchOnly?.get(c);return b&&g(b)&&/^("[^"]|[-\d])/.test(b.text)?b.text:void 0}function N(t){return t.type==="object"?[...t.members.keys()]:[]}function R(t){return A(
t,["id","_id","key"])??A(t,N(t).sort().filter(c=>W.test(c)))}function j(t){return A(t,K)}function A(t,c){const b=c.find(x=>k(t,x)!==void 0);return b&&k(t,b)}function g(t){return t.type==="string"||t.type===
"literal"}function i(t){return t===void 0?[]:g(t)?[f(t.text)]:(t.type==="array"?t.items:[...t.members.values()]).flatMap(i)}function o(t,c,b){return b&&B.includes(t)&&g(c)}function f(t){return t.startsWith(
'"')?t.includes("\\")?JSON.parse(t):t.slice(1,-1):t}class a{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(c,b=x=>{}){this.#n=c,this.#e=c.lines.length===0,this.#t=b}read(c){const{fields:b,orders:x}=this.#n,
m=C=>(0,U.pi)(b,C,this.#t);return(0,S.q)(c,void 0,{enter:(C,r="")=>this.#e?void 0:{key:r,outer:C},scalar:C=>this.scalar(C),array:(C,r)=>{const h=C.length>0&&m({key:"",outer:r});return this.array(h?[]:
C,(0,U.pi)(x,r,this.#t))},object:(C,r)=>{let h;for(const[s,p]of b.size===0?[]:C)m({key:s,outer:r})&&(C.delete(s),B.includes(s)&&(h=(h??new Map).set(s,p)));return this.object(C,h)}})}scalar(c){let b=this.#o.
get(c);return b===void 0&&(b={type:c.startsWith('"')?"string":"literal",id:++this.#s,text:c},this.#o.set(c,b)),b}array(c,b){const x=b?c.toSorted((r,h)=>r.id-h.id):c;let m=x.length;for(const{id:r}of x)
m=y(m,r);const C=this.#i(m,{type:"array",id:this.#s+1,items:x,unordered:b});return this.#e?C:{type:"array",id:C.id,items:c,unordered:b}}object(c,b){let x=~c.size;for(const[C,{id:r}]of c)x=x+y(this.scalar(
C).id,r)|0;const m=this.#i(x,{type:"object",id:this.#s+1,members:c,matchOnly:b});return this.#e?m:{type:"object",id:m.id,members:c,matchOnly:b}}#i(c,b){for(let x=c;;x=x+1|0){const m=this.#r.get(x);if(m&&
O(m,b))return m;if(!m)return this.#r.set(x,b),this.#s++,b}}}function O(t,c){if(t.type==="array")return c.type==="object"||t.items.length!==c.items.length?!1:t.items.every(({id:b},x)=>b===c.items[x]?.id);
if(c.type==="array"||t.members.size!==c.members.size)return!1;for(const[b,{id:x}]of c.members)if(t.members.get(b)?.id!==x)return!1;return!0}function y(t,c){const b=Math.imul(t^t>>>15,739982445)^Math.imul(
c^c>>>16,73244475);return Math.imul(b^b>>>13,695872825)}function v(t){if(g(t))return t.text;if(t.type==="array"){const b=t.items.map(v);return`[${(t.unordered?b.sort():b).join()}]`}return`{${Array.from(
t.members,([b,x])=>`${JSON.stringify(b)}:${v(x)}`).sort().join()}}`}}),9630:((q,se,e)=>{e.d(se,{TA:()=>W,b6:()=>K,ol:()=>N});var S=e(4573),U=e(7598),B=e(3436);function K(R){return(0,S.isUtf8)(R)?R.toString():
void 0}function W(R,j,A){const g=/\.json$/i.test(R)?K(j):void 0;return g===void 0?void 0:A.read(g)}function k(R,j,A,g){if(j.equals(A))return!0;const i=new Interner(g),o=W(R,j,i);return o!==void 0&&o.id===
W(R,A,i)?.id}function N({files:R},j){const A=i=>(0,U.createHash)("sha256").update(i).digest("hex"),g=Array.from(R,([i,o])=>{const f=W(i,o,new B.Ms(j));return[i,A(f?(0,B.dj)(f):o)]});return A(JSON.stringify(
g.sort(([i],[o])=>i<o?-1:1)))}}),2614:((q,se,e)=>{e.d(se,{md:()=>Oe,ID:()=>Ce});var S=e(3436),U=e(3499);const B=[(0,U.Ab)("_?id key uuid guid identifier"),(0,U.Ab)("(node|step|state)_?id"),(0,U.Ab)("n\
ame label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,U.Ab)("\\*")],K=(0,U.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id)?"),W="*",k=64;function N(fe,Ee){const we=R(
[]),Me=[],Se=new Set([fe,Ee].flatMap(Ae=>[...(0,S.PX)(Ae),...i(Ae)]));function $e(Ae,he,Ie){if((0,S.jn)(Ae))g(Ae.text,he,Ie);else if(Ae.type==="object")De(Ae,he,Ie);else{const Pe=Ae.items.length>1&&Ae.
items.some(({type:Le})=>Le==="array");for(const[Le,Ue]of Ae.items.entries())$e(Ue,j(he,"[]"),{...Ie,array:Ae.items,...Pe&&{slot:Le}})}}function De(Ae,he,{key:Ie,array:Pe,map:Le,...Ue}){let ze=Ue;if(Pe!==
void 0||Ie!==void 0){const Ve={side:Ue.side,value:Ae,field:he,outer:Ue.place,key:Ie,array:Pe??[]};ze={...Ue,place:Ve,map:Le},Me.push(Ve)}const Xe=f(Ae,Se),Be=ze===Ue&&(0,S.YD)(Ae).some(Ve=>Le?.members.
has(Ve));for(const[Ve,qe]of Ae.members){const et=j(he,Xe||Be?W:Ve);Be&&g(JSON.stringify(Ve),et,ze,qe),(!Be||qe.type==="array")&&$e(qe,et,Xe?{...ze,key:Ve,map:Ae}:ze)}}return $e(fe,we,{side:"base"}),$e(
Ee,we,{side:"head"}),{root:we,places:Me,find:a(Me)}}function R(fe){return{keys:fe,inner:new Map,texts:new Map,references:[]}}function j(fe,Ee){const we=fe.inner.get(Ee)??R([...fe.keys,Ee]);return fe.inner.
set(Ee,we),we}function A(fe,Ee){return fe?.inner.get(Ee)??fe?.inner.get(W)}function g(fe,{keys:Ee,texts:we,references:Me},{place:Se,slot:$e},De){we.set(fe,(we.get(fe)??0)+1);const Ae=fe.startsWith('"')?
fe.length>2:K.test(Ee.findLast(he=>he!=="[]")??"")&&Number.isInteger(Number(fe));Se&&Ae&&Me.push({text:fe,place:Se,slot:$e,value:De})}function i(fe){if((0,S.jn)(fe))return[];const Ee=fe.type==="array"?
fe.items:[...fe.members.values()];return[...Ee.flatMap(i),...Ee.some(o)?[]:(0,S.YD)(fe)]}function o(fe){return fe.type==="object"}function f({members:fe},Ee){return 2*[...fe.keys()].filter(Me=>!K.test(
Me)&&Ee.has(Me)).length>=fe.size&&[...fe.values()].every(o)}function a(fe){const Ee=new Map;for(const we of fe){const Me=(Se,$e)=>{const De=B.findIndex(Ie=>Ie.test(Se));if(De<0)return;const Ae=`${we.side}\
 ${$e}`,he=Ee.get(Ae)??[];he[De]=(he[De]??new Set).add(we),Ee.set(Ae,he)};we.key!==void 0&&Me(W,JSON.stringify(we.key));for(const[Se,$e]of we.value.members)(0,S.jn)($e)&&Me(Se,$e.text)}return(we,Me)=>{
const Se=Ee.get(`${Me.side} ${we}`)?.find($e=>$e);return Se&&Se.size<=k?O([...Se],Me):void 0}}function O(fe,Ee){const we=Ee?fe.filter(Se=>y(Se,Ee)):fe;if(we.length===0&&Ee)return O(fe,Ee.outer);const Me=we.
length>1?we.filter(({value:Se})=>Se.members.size>2):we;return Me.length===1?Me[0]:void 0}function y(fe,Ee){return fe!==void 0&&(fe===Ee||y(fe.outer,Ee))}var v=e(5408);const t="source from origin src t\
ail out".split(" "),c="target to dest destination head in".split(" "),b="next to goto target targets wire wires link links edge edges transition transitions connection connections",m=`${b} then else d\
efault on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),C="after depends dependencies needs req\
uires prev previous predecessor predecessors".split(" "),r=`${b} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),h="label title name condition if\
 when event type relationship selectedRelationships".split(" "),s=60;function p(fe,Ee){const we=N(fe,Ee),Me=M(we.root).flatMap(Ae=>D(Ae,we)),Se=ne(Me),$e=Se.length>0?Se:pe(Me,we),De=new Set($e.flatMap(
({source:Ae,target:he})=>[Ae.field,he.field]));return{root:we.root,nodes:we.places.filter(({field:Ae})=>De.has(Ae)),edges:$e}}function d(fe,Ee){return fe.flatMap(Me=>Me.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).
some(Me=>Ee.includes(Me.toLowerCase()))}function M(fe){const Ee=[fe];for(const we of Ee)Ee.push(...we.inner.values());return Ee}function D(fe,{find:Ee}){const we=fe.references.flatMap(Ae=>{const he=Ee(
Ae.text,Ae.place);return he?[{...Ae,field:fe,target:he}]:[]}),Me=we.filter(({place:Ae,target:he})=>!y(Ae,he)),Se=we.length/fe.references.length,$e=Se>=.5&&Z(fe.references)-Z(we)<=2;return(Se>=.9||$e&&
d(fe.keys.slice(-2),m))&&2*Me.length>=we.length?[we]:[]}function Z(fe){return new Set(fe.map(({text:Ee})=>Ee)).size}function ne(fe){const Ee=fe.filter(we=>!we.some(({place:Me,target:Se})=>Se.field===Me.
field));return[...(0,v.$z)(Ee,([we])=>we?.place.field).values()].flatMap(we=>{const Me=new Map(ie(we,t).map(Se=>[Se.place,Se]));return ie(we,c).flatMap(Se=>{const $e=Me.get(Se.place),De=$e&&{source:$e.
target,target:Se.target,links:[$e,Se]};return De?[{...De,label:le(Se,Se.place,[]),item:Se.place.value}]:[]})})}function ie(fe,Ee){return fe.filter(([Me])=>Me&&d(Me.field.keys.slice(-2),Ee)).sort((Me,Se)=>Z(
Se)-Z(Me))[0]??[]}function pe(fe,Ee){const[we,Me]=[[],[]],Se=new Set;for(const De of fe){const Ae=De.flatMap(Ue=>xe(Ue,Ee)),[he]=Ae;if(he===void 0||10*Ae.length<9*De.length)continue;const Ie=he.link.field.
keys.slice(he.inside.field.keys.length),Pe=Ae.filter(({source:Ue,inside:ze})=>Ue!==ze);for(const{inside:Ue}of Pe)Se.add(Ue.key);const Le=d(Ie,C);if(!(!Le&&Pe.length===0&&!d(Ie,m)))for(const{link:Ue,source:ze}of Ae){
const Xe=Ue.place===ze?void 0:Ue.place,Be={label:le(Ue,Xe,Ie),links:[Ue],item:Xe?.value};Le?Me.push({source:Ue.target,target:ze,...Be}):we.push({source:ze,target:Ue.target,...Be})}}const $e=we.length<
Me.length?Me:we;return Se.size>1||Z($e.flatMap(({links:De})=>De))>1?$e:[]}function xe(fe,{find:Ee}){for(let we=fe.place;we;we=we.outer){const Me=Ee(JSON.stringify(we.key),we),Se=[we,Me].find($e=>$e?.field===
fe.target.field);if(Se)return[{link:fe,source:Se,inside:we}]}return[]}function le({slot:fe,value:Ee},we,Me){const Se=h.map(Ae=>{const[he,Ie]=[we?.field.inner.get(Ae),_(we?.value.members.get(Ae))];return he&&
he.texts.size+(he.inner.get("[]")?.texts.size??0)>1||Ie.includes(" ")?Ie:""}),$e=Me.filter(Ae=>!r.includes(Ae.toLowerCase())),De=fe===void 0?[]:[`output ${fe+1}`];return[_(Ee),...Se].find(Ae=>Ae!=="")??
[...$e,...De].join(", ")}function _(fe){const we=(fe?.type==="array"?fe.items:[fe]).flatMap(Me=>Me?.type==="string"&&(0,S.e1)(Me.text).trim()||[]).join(", ");return we.length>s?"":we}var T=e(1345),J=e(
8132),u=e(706);const $={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},P={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"\
fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},w={same:"-->",added:"==>",removed:"-.->"},I=40,V=500,te=5e4,H=40,Q=6;function re(fe,Ee,{isWhole:we,hide:Me}){const Se=({status:he})=>we||
he!=="same",$e=new Set([...fe.filter(Se),...Ee.filter(Se).flatMap(ue)]),De=Ee.filter(he=>ue(he).some(Se)).flatMap(ue);if($e.size===0)return{};for(const he of[new Set([...$e,...De]),$e]){const Ie=Ee.filter(
Le=>ue(Le).every(Ue=>he.has(Ue)));if(he.size>I||Ie.length>V)continue;const Pe=ae(fe.filter(Le=>he.has(Le)),Ie,Me);if(Pe.length<=te)return{picture:Pe}}return{note:`The picture is left out: it would hav\
e ${$e.size>I?(0,u.hS)($e.size,"node"):"too many connections"}.`}}function ue({source:fe,target:Ee}){return[fe,Ee]}function ae(fe,Ee,we){const Me=new Map(fe.map(($e,De)=>[$e,`n${De+1}`])),Se=fe.map($e=>`\
  ${Me.get($e)}["${$[$e.status]}${_e(we($e.label))||"?"}"]`);for(const{source:$e,target:De,label:Ae,status:he}of Ee){const Ie=`${$[he]}${_e(we(Ae))}`.trim();Se.push(`  ${Me.get($e)} ${w[he]}${Ie===""?
"":`|"${Ie}"|`} ${Me.get(De)}`)}for(const[$e,De]of Object.entries(P)){const Ae=fe.filter(he=>he.status===$e).map(he=>Me.get(he));Ae.length>0&&Se.push(`  classDef ${$e} ${De}`,`  class ${Ae.join()} ${$e}`)}
return[`flowchart ${ge(fe,Ee)>Q?"TD":"LR"}`,...Se].join(`
`)}function ge(fe,Ee){const we=new Set(Ee.map(({target:$e})=>$e)),Me=fe.filter($e=>!we.has($e)),Se=new Map((Me.length>0?Me:fe.slice(0,1)).map($e=>[$e,1]));for(const[$e,De]of Se)for(const{source:Ae,target:he}of Ee)
Ae===$e&&!Se.has(he)&&Se.set(he,De+1);return Math.max(...Se.values())}function _e(fe){return(0,J.RK)((0,J.Jj)(fe.replace(/\s+/g," ").trim(),H)).replace(Te,Ee=>Ee==='"'?"#quot;":`#${Ee.codePointAt(0)};`)}
const Te=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,Oe="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),ye="* if when id name label title\
 type key handle condition event relationships".split(" ");function Ce(fe,Ee=we=>we){const we=fe.head??fe.base;if(we===void 0)return;const[Me,Se]=[fe.base??we,fe.head??we],$e=(0,T.j9)([Se,Me]),De=p(Me,
Se),Ae=Re(fe,De,$e),he=[...new Set(Ae.values())].sort((Be,Ve)=>Be.rank-Ve.rank),Ie=Fe(De,Ae),Pe=Ie.filter(Be=>Be.status!=="same"),Le=Ge(De,Pe);Ze(fe,he,$e,Le);const Ue=new Map(Ie.map(({item:Be,source:Ve,
target:qe})=>[Be,`${Ve.label} \u2192 ${qe.label}`])),ze=new Set(he.map(({place:Be})=>Be.key)),Xe=Be=>Be.filter(({status:Ve})=>Ve!=="removed").length;return{...re(he,Ie,{isWhole:fe.status!=="modified",
hide:Ee}),connections:Ye(Pe),size:{nodes:Xe(he),connections:Xe(Ie)},tells:Le,isItemKey:Be=>ze.has(Be)||$e.labelOf(JSON.stringify(Be))!==void 0,labelOf:$e.labelOf,endsOf:Be=>Ue.get(Be)}}function de({side:fe}){
return fe==="head"}function me(fe){return fe&&[fe.key,me(fe.outer)]}function Re({matches:fe},{nodes:Ee},we){const Me=Pe=>Pe.key===void 0?`${Pe.value.id}`:JSON.stringify(me(Pe)),Se=new Map(Ee.map((Pe,Le)=>[
Pe,Le])),$e=(0,v.$z)(Ee.filter(de),Me),De=(0,v.$z)(fe,({base:Pe})=>Pe.id),Ae=Pe=>{const Le=De.get(Pe.value.id)?.shift();return(Le&&$e.get(`${Le.head.id}`)?.shift())??$e.get(Me(Pe))?.shift()},he=new Map;
let Ie=0;for(const Pe of Ee){if(he.has(Pe))continue;const Le=de(Pe)?Pe:Ae(Pe);Ie=(Le&&Se.get(Le))??Ie+1e-6;const Ue=Le===void 0?"removed":Le===Pe?"added":"same",ze=Le??Pe,Xe={label:We(ze,we),status:Ue,
rank:Ie,place:ze,old:Ue==="same"?Pe:void 0};he.set(Pe,Xe).set(ze,Xe)}return he}function We({key:fe,value:Ee,array:we},Me){const[Se,$e,...De]=["type","componentType",...Ee.members.keys()].map(he=>(0,S.
TN)(Ee,he)),[Ae="?"]=[Se,$e,(0,S.TH)(Ee),...De].filter(he=>he!==void 0);return fe??Me.nameOf(Ee,we)??(0,S.e1)(Ae)}function Fe({edges:fe},Ee){const we=fe.flatMap(he=>{const[Ie,Pe]=[Ee.get(he.source),Ee.
get(he.target)];return Ie&&Pe?[{...he,source:Ie,target:Pe,status:de(he.source)?"added":"removed"}]:[]}),Me=({source:he,target:Ie,label:Pe})=>`${he.rank} ${Ie.rank} ${Pe}`,Se=(0,v.$z)(we,({status:he})=>he),
$e=(0,v.$z)(Se.get("removed")??[],Me);return[...(Se.get("added")??[]).map(he=>$e.get(Me(he))?.pop()?{...he,status:"same"}:he),...[...$e.values()].flat()].sort((he,Ie)=>he.source.rank-Ie.source.rank||he.
target.rank-Ie.target.rank)}function Ye(fe){const Ee=new Map;for(const we of["target","label"]){const Me=Se=>`${Se.source.rank} ${we==="label"?Se.label:Se.target.rank}`;for(const[Se,$e,...De]of(0,v.$z)(
fe,Me).values()){if(!Se||!$e||De.length>0||Se.status===$e.status)continue;[Se.source,Se.target,$e.target].every(({old:he})=>he)&&!Ee.has(Se)&&!Ee.has($e)&&Ee.set(Se,$e).set($e,Se)}}return fe.flatMap(we=>{
const Me=Ee.get(we);return Me&&we.status==="removed"?[]:[{...we,kind:Me?"rewired":we.status,was:Me}]})}function Ge({root:fe,nodes:Ee},we){const Me=new Set(we.flatMap(he=>he.links.map(({field:Ie})=>Ie))),
Se=new Set(we.map(({item:he})=>he)),$e=new Set([fe,...Ee.map(({field:he})=>he)]),De={added:new Set,removed:new Set};for(const he of we){const Ie=[he.source.label,he.target.label,...he.label.split(", ")].
map(Pe=>JSON.stringify(Pe));for(const Pe of[...Ie,...he.links.map(Le=>Le.text)])De[he.status].add(Pe)}function Ae(he,Ie,Pe){if(Ie===void 0||$e.has(Ie))return[{text:Pe,field:fe}];const Le=Ie.keys.at(-1)===
W?[{text:JSON.stringify(Pe),field:Ie}]:[];if("text"in he)return[...Le,{text:he.text,field:Ie}];const Ue="members"in he?[...he.members]:[],ze="items"in he?he.items.map(Xe=>["[]",Xe]):Ue;return[...Le,...ze.
flatMap(([Xe,Be])=>Ae(Be,A(Ie,Xe),Xe))]}return({path:he,...Ie})=>{const Pe=he.map(ze=>ze.type==="member"?ze.key:"[]"),Le=he.some(ze=>ze.type==="item"&&Se.has(ze.item)),Ue=(ze,Xe)=>{const Be=Ae(ze,Pe.reduce(
A,fe),`${Pe.at(-1)}`),Ve=Be.some(({field:et})=>Me.has(et)),qe=({text:et,field:ot})=>{if(Me.has(ot))return Xe.has(et);const it=`${ot.keys.findLast(st=>st!=="[]")}`;return Oe.includes(it)||Xe.has(et)&&d(
[it],ye)||Ve&&nt(et,ot)};return(Ve||Le)&&Be.every(qe)};return Ie.kind==="modified"?Ue(Ie.from,De.removed)&&Ue(Ie.to,De.added):"value"in Ie&&Ue(Ie.value,De[Ie.kind])}}function nt(fe,{texts:Ee}){const we=Ee.
get(fe)??0,Me=[...Ee.values()].reduce((Se,$e)=>Se+$e,0);return we>2&&2*we>Me&&/^"?[\w.-]{0,30}"?$/.test(fe)}function Ze(fe,Ee,{componentOf:we},Me){const Se=(0,U.pi)(fe),$e=Ee.flatMap(he=>{const{value:Ie,
array:Pe}=he.place,Le=(0,T.qU)(Ie)===void 0?we(Ie,Pe):void 0;return[Ie.id===he.old?.value.id?void 0:Ie,Le].map(Ue=>({owner:Ue,node:he}))}),De=(0,v.$z)($e,({owner:he})=>he);De.delete(void 0);const Ae=new Map(
fe.matches.map(({path:he,head:Ie})=>[he.at(-1),Ie]));for(const he of fe.changes){if(Me(he)||Se(he))continue;const Ie=he.path.map(Le=>Ae.get(Le)).reverse(),Pe=["value"in he&&he.value,...Ie].find(Le=>De.
has(Le));for(const{node:Le}of De.get(Pe)??[])Le.status==="same"&&(Le.status="modified")}}}),2899:((q,se,e)=>{e.d(se,{K$:()=>S,pi:()=>B,wo:()=>U});const S=U("");function U(k){const N=new Set,[R,j]=[new Map,
new Map];for(const[A,g]of k.split(/\r\n|\r|\n/).entries()){const i=g.trim();if(i===""||i.startsWith("#"))continue;const[o,f]=i.endsWith("[]")?[i.slice(0,-2),j]:[i,R],a=o.split(".").reverse(),O=K(o);if(a.
includes(""))throw new Error(`has an empty key in line ${A+1} (join keys by single dots)`);if(a.every(y=>y==="*"))throw new Error(`has only * in line ${A+1}, which would ignore everything (name a key)`);
N.add(i),f.set(O,[...f.get(O)??[],{line:i,keys:a}])}return{lines:[...N],fields:R,orders:j}}function B(k,N,R){if(k.size===0||N===void 0)return!1;const j=["*",K(N.key)].flatMap(A=>k.get(A)??[]).filter(({
keys:A})=>W(N,A));for(const{line:A}of j)R(A);return j.length>0}function K(k){return k.slice(k.lastIndexOf(".")+1)}function W(k,N){if(k===void 0||N.length===0)return N.length===0;const R=N[0]==="*"?["*"]:
k.key.split(".").reverse();return R.every((j,A)=>j===N[A])&&W(k.outer,N.slice(R.length))}}),2742:((q,se,e)=>{e.d(se,{OD:()=>$,qy:()=>J,Z:()=>P,yR:()=>u});var S=e(3436),U=e(2899),B=e(1345);function K(w,I){
const V=I.size===0?void 0:I.get(JSON.stringify(w));return V===void 0?w:(0,S.e1)(V)}function W({base:w,head:I}){return w===I?[]:S.Rk.flatMap(V=>{const[te,H]=[(0,S.TN)(w,V),(0,S.TN)(I,V)];return te!==H&&
te?.startsWith('"')&&H?.startsWith('"')?[[te,H]]:[]})}function k(w,I){const V=new Map;for(const[H,Q]of w)V.set(H,(V.get(H)??new Set).add(Q));const te=([H,Q])=>V.get(H)?.size===1&&I.base.get(H)===1&&I.
head.get(Q)===1;return new Map(w.filter(te))}function N(w){const I=V=>{const te=new Map,H=(Q,re)=>{if(Q.type==="array")for(const ae of Q.items)H(ae,!0);if(Q.type!=="object")return;const ue=re?[Q.id,...S.
Rk.flatMap(ae=>(0,S.TN)(Q,ae)??[])]:[];for(const ae of new Set(ue))te.set(ae,(te.get(ae)??0)+1);for(const ae of Q.members.values())H(ae,!1)};for(const Q of w)H(Q[V],!1);return te};return{base:I("base"),
head:I("head")}}function R(w,I,V){const te={element:new Map,member:new Map};function H(re,ue){if(I.size===0&&!V)return re;if((0,S.jn)(re))return w.scalar(I.get(re.text)??re.text);const ae=te[ue?"eleme\
nt":"member"],ge=ae.get(re.id)??Q(re,ue);return ae.set(re.id,ge),ge}function Q(re,ue){if(re.type==="array"){const ge=re.items.map(_e=>H(_e,!0));return w.array(ge,re.unordered)}const ae=new Map;for(const[
ge,_e]of re.members)(0,S.Op)(ge,_e,ue)?V||ae.set(ge,_e):ae.set(K(ge,I),H(_e,!1));return w.object(ae)}return(re,ue=!1)=>H(re,ue).id}function j(w,I){const V={base:R(w,I,!0),head:R(w,new Map,!0)};return{
interner:w,renames:I,follow:R(w,I,!1),bare:V}}var A=e(5408);const g=.4,i=.9,o=4e4,f=4,a=/^(""|0|true|false|null)$/,O=.25,y=new Set([...S.eX,"type"]);function v(w,I,V){const{compare:te,shareRare:H}=b(w,
V),Q=t(w,I),re=c(w);return ue=>(ae,ge)=>{const _e=(0,A.qc)(ae,ge),Te=_e.reduce((de,{base:me,head:Re})=>de+me.length*Re.length,0),Oe=de=>Te>o?[...H(de),...(0,A.O6)(I,de).flatMap(A.yU)]:de.base.flatMap(
me=>de.head.map(Re=>({base:me,head:Re}))),ye=_e.flatMap(Oe).flatMap(de=>{const me=te(de);return(ue>0&&re(de)?te(de,()=>1)>=i:me>=ue)?[{pair:de,alike:me,distance:Q(de)}]:[]});ye.sort((de,me)=>me.alike-
de.alike||de.distance-me.distance);const Ce=new Set;return ye.flatMap(({pair:de})=>Ce.has(de.base)||Ce.has(de.head)?[]:(Ce.add(de.base).add(de.head),[de]))}}function t({base:w},I){const V=new Map((0,A.
Ms)(I).map(Q=>[Q.base.index,Q.head.index-Q.base.index]));let te=0;const H=w.map(({index:Q})=>(te=V.get(Q)??te,Q+te));return Q=>Math.abs((H[Q.base.index]??0)-Q.head.index)}function c({base:w,head:I}){const V=({
item:re})=>[(0,S.TH)(re),(0,S.Gg)(re)],[te,H]=[new Set(w.flatMap(V)),new Set(I.flatMap(V))],Q=(re,ue)=>V(re).every(ae=>ae!==void 0&&!ue.has(ae));return re=>Q(re.base,H)&&Q(re.head,te)}function b(w,{renames:I,
follow:V}){const te=new Map([["",0]]),H=new Set;function Q(Oe){const ye=te.get(Oe)??te.size;return ye===te.size&&te.set(Oe,ye),ye}function re(Oe,ye){const Ce=new Set,de=(me,Re,We)=>{if((0,S.jn)(me)||(me.
type==="array"?me.items.length:me.members.size)===0){const Fe=Q(`${Re}=${ye==="base"?V(me):me.id}`);Ce.add(Fe),(!(0,S.jn)(me)||a.test(me.text))&&H.add(Fe)}else if(me.type==="array")for(const Fe of me.
items)de(Fe,Q(`${Re}[]`),!0);else for(const[Fe,Ye]of me.members)Re===0&&(0,S.jn)(Ye)&&y.has(Fe)||(0,S.Op)(Fe,Ye,We)||de(Ye,Q(`${Re}.${ye==="base"?K(Fe,I):Fe}`),!1)};return de(Oe,0,!0),Ce}const ue=new Map,
ae=new Map,ge=Oe=>ue.get(Oe)??new Set;for(const Oe of["base","head"]){for(const ye of w[Oe])ue.set(ye,re(ye.item,Oe));for(const[ye,Ce]of(0,B.Vn)(w[Oe].flatMap(de=>[...ge(de)]))){const de=(H.has(ye)?O:
1)/Ce;ae.set(ye,Math.min(ae.get(ye)??1,de))}}const _e=Oe=>ae.get(Oe)??0,Te=Oe=>[...ge(Oe)].filter(ye=>_e(ye)>=1/f);return{compare({base:Oe,head:ye},Ce=_e){const de=Fe=>{let Ye=0;for(const Ge of Fe)Ye+=
Ce(Ge);return Ye},[me,Re]=[ge(Oe),ge(ye)],We=[...me].filter(Fe=>Re.has(Fe));return 2*de(We)/(de(me)+de(Re))||0},shareRare(Oe){const ye=new Map;for(const Ce of Oe.head)for(const de of Te(Ce))ye.set(de,
[...ye.get(de)??[],Ce]);return Oe.base.flatMap(Ce=>{const de=new Set(Te(Ce).flatMap(me=>ye.get(me)??[]));return Array.from(de,me=>({base:Ce,head:me}))})}}}function x(w,I,V){const te={base:{item:w,index:0,
array:[w]},head:{item:I,index:0,array:[I]}};return b({base:[te.base],head:[te.head]},V).compare(te)}function m(w,I,V){let te=[],H=w;const Q=()=>H.base.length===0||H.head.length===0,re=(de,me)=>{const Re=Q()?
[]:de(H,me);Re.length!==0&&(te=te.concat(Re),H=(0,A.FF)(H,Re))},ue=de=>(me,Re)=>(0,A.O6)(te,me).flatMap(We=>de(We,Re)),ae=V||[...w.base,...w.head].some(({item:de})=>de.type==="object"),ge=S.Rk.filter(
de=>!(s(w.base,de)&&s(w.head,de)));for(const de of p(ge,w,I))re(A.kk,r(de));const _e=({item:de})=>de.id,Te=({item:de},me)=>me==="base"?I.follow(de,!0):de.id;for(const de of I.renames.size>0?[Te,_e]:[_e])
re(ue(A.eV),de),ae&&re(A.kh,de);if(ae&&!Q()){for(const Re of p(M(w),w,I).slice(0,1))re(A.kk,r(Re));const de=Re=>({item:We},Fe)=>h(We,I.bare[Fe],Re);re(ue(A.eV),de(1)),re(A.kh,de(3));const me=v(w,te,I);
for(const Re of[...S.eX,"key"])re(me(0),r(Re));re(me(g),({item:Re})=>Re.type==="object"?(0,S.TN)(Re,"type")??"":void 0)}const Oe=ge.length<S.Rk.length,ye=de=>(0,S.Gg)(de)??(Oe?ge.find(me=>(0,S.TN)(de,
me)):(0,S.TH)(de));return re(ue((de,me)=>Oe&&C(de.base)===C(de.head)?(0,A.yU)(de):(0,A.kh)(de,me)),({item:de})=>ye(de)===void 0?"":void 0),te}function C(w){return w.map(({index:I})=>I).join()}function r(w){
return({item:I})=>(0,S.TN)(I,w)}function h(w,I,V){return w.type!=="object"||[...w.members].filter(([H,Q])=>!(0,S.Op)(H,Q,!0)).length<V?void 0:I(w,!0)}function s(w,I){const V=te=>w.every(({item:H,index:Q})=>(0,S.
TN)(H,I)?.replaceAll('"',"")===`${te+Q}`);return w.length>1&&(V(0)||V(1))}function p(w,I,V){const te=w.map(Q=>({key:Q,pairs:(0,A.kk)(I,r(Q))})),H=(Q,re)=>Q.every(({base:ae,head:ge},_e)=>ae===re[_e]?.base&&
ge===re[_e]?.head)?0:d(re,V)-d(Q,V);return te.sort(({pairs:Q},{pairs:re})=>re.length-Q.length||H(Q,re)),te.map(({key:Q})=>Q)}function d(w,{interner:I,renames:V,bare:te}){const H=w.map(({base:re,head:ue})=>({
base:re.item,head:ue.item})),Q=R(I,new Map([...V,...H.flatMap(W)]),!0);return H.filter(({base:re,head:ue})=>[Q,te.head].some(ae=>ae(re,!0)===te.head(ue,!0))).length}function M({base:w,head:I}){const V=(0,B.
Vn)(I.flatMap(({item:Q})=>(0,S.YD)(Q))),te=Q=>2*(V.get(Q)??0)>I.length&&Q!=="type",H=[...V.keys()].filter(Q=>te(Q)&&D(w,Q)&&D(I,Q)).sort();return[...H.filter(Q=>S.ZM.test(Q)),...H]}function D(w,I){const V=w.
flatMap(({item:H})=>(0,S.TN)(H,I)??[]).filter(H=>H.startsWith('"'));if(V.length<2||2*V.length<=w.length||new Set(V).size<V.length)return!1;const te=new Set(w.flatMap(({item:H})=>S.Rk.map(Q=>(0,S.TN)(H,
Q))));return 2*V.filter(H=>te.has(H)).length<V.length}const Z=8,ne=.5;function ie(w,I,V,te){const H=Oe=>w[Oe].flatMap(Ce=>[Ce,...pe(Ce,te)]).filter(({path:Ce,value:de})=>Ce.at(-1)?.type==="item"&&V[Oe].
get(de.id)===1),Q={bases:new Set,heads:new Map};let re={base:H("base"),head:H("head")};const ue=(Oe,ye)=>{const Ce=(0,A.kk)(re,Oe).filter(({base:de,head:me})=>de.arrays!==me.arrays&&ye(de.value,me.value));
for(const{base:de,head:me}of Ce)Q.bases.add(de.value),Q.heads.set(me.value,de);re=(0,A.FF)(re,Ce)},ae=(Oe,ye)=>(0,S.TN)(Oe,"type")===(0,S.TN)(ye,"type"),ge=(Oe,ye)=>ae(Oe,ye)&&x(Oe,ye,I)>=ne,_e=(Oe,ye)=>(V[ye].
get(Oe??"")??0)<2,Te=(Oe,ye)=>_e(Oe,ye)?Oe:void 0;return ue(({value:Oe},ye)=>Te((0,S.TH)(Oe),ye),(Oe,ye)=>((0,S.TH)(Oe)?.length??0)>=Z||ge(Oe,ye)),ue(({value:Oe},ye)=>Te((0,S.Gg)(Oe),ye),ge),ue(({value:Oe},ye)=>_e(
(0,S.TH)(Oe),ye)?h(Oe,I.bare[ye],3):void 0,ae),Q}function pe({value:w,path:I},V){return(0,B.Vg)(w,V).flatMap(te=>{if((0,S.jn)(te.value))return[];const H={value:te.value,path:[...I,te.step]};return[H,...pe(
H,V)]})}function xe(w,I,V,te){const H=[],Q=[],re=[],ue=[],ae={base:[],head:[]};function ge({base:de,head:me},Re,We){We==="element"&&ue.push(...W({base:de,head:me})),(We==="element"||We==="member"&&de.
type==="object"&&me.type==="object")&&re.push({base:de,head:me,path:Re}),de.id!==me.id&&(de.type==="array"&&me.type==="array"?Ce(de,me,Re):de.type==="object"&&me.type==="object"?ye({base:de,head:me},Re,
We):We!=="own"&&(0,S.jn)(de)&&(0,S.jn)(me)&&I.renames.get(de.text)===me.text?Q.push({path:Re,from:(0,S.e1)(de.text),to:(0,S.e1)(me.text)}):H.push({kind:"modified",path:Re,from:de,to:me}))}function _e({
base:de,head:me},Re,We,Fe){de!==void 0&&me!==void 0?ge({base:de,head:me},Re,We):me!==void 0&&!Te(me,Re)?(H.push({kind:"added",path:Re,value:me}),ae.head.push({value:me,path:Re,arrays:Fe}),V.heads.size>
0&&Oe(me,Re)):de!==void 0&&!V.bases.has(de)&&(H.push({kind:"removed",path:Re,value:de}),ae.base.push({value:de,path:Re,arrays:Fe}))}function Te(de,me){const Re=V.heads.get(de);return Re===void 0?!1:(H.
push({kind:"moved",path:me,from:Re.path}),ge({base:Re.value,head:de},me,"element"),!0)}function Oe(de,me){for(const{step:Re,value:We}of(0,B.Vg)(de,te)){const Fe=[...me,Re];Te(We,Fe)||Oe(We,Fe)}}function ye(de,me,Re){
for(const{key:We,from:Fe,...Ye}of le(de,I)){const Ge=[...me,{type:"member",key:We}];Fe!==We&&Q.push({path:Ge,from:Fe,to:We});const nt=Ye.base!==void 0&&(0,S.Op)(We,Ye.base,Re==="element");_e(Ye,Ge,nt?
"own":"member")}}function Ce(de,me,Re){const We={base:(0,A.S3)(de.items),head:(0,A.S3)(me.items)},Fe=m(We,I,de.unordered&&me.unordered).filter(Ze=>!V.bases.has(Ze.base.item)&&!V.heads.has(Ze.head.item)),
Ye=(0,B.Oe)(We,Fe,te),Ge=new Set((0,A.Ms)(Fe).map(Ze=>Ze.head.index)),nt=Ye.filter(Ze=>Ze.base&&Ze.head&&!Ge.has(Ze.index));nt.length>0&&!me.unordered&&H.push({kind:"reordered",path:Re,moved:nt.map(({
step:Ze})=>Ze)});for(const{step:Ze,...fe}of Ye)_e(fe,[...Re,Ze],"element",We)}return ge(w,[],"root"),{changes:H,references:Q,matches:re,renames:ue,unmatched:ae}}function le({base:w,head:I},{renames:V,
follow:te}){const H=new Map(w.members),Q=new Map,re=(ae,ge)=>ae.id===ge.id||te(ae)===ge.id;for(const ae of[re,()=>!0])for(const ge of[_e=>_e,_e=>K(_e,V)])for(const[_e,Te]of H){const Oe=ge(_e),ye=I.members.
get(Oe);ye===void 0||Q.has(Oe)||!ae(Te,ye)||(H.delete(_e),Q.set(Oe,{key:Oe,from:_e,base:Te,head:ye}))}for(const[ae,ge]of I.members)Q.has(ae)||Q.set(ae,{key:ae,from:ae,head:ge});const ue=Array.from(H,([
ae,ge])=>({key:ae,from:ae,base:ge}));return[...Q.values(),...ue].sort((ae,ge)=>ae.key<ge.key?-1:1)}const _={bases:new Set,heads:new Map},T=5;function J(w,I){const V=new S.Ms(U.K$),[te,H]=[w,I].map(Q=>u(
Q,V));return te&&H&&$([{base:te,head:H}],V)[0]}function u(w,I=new S.Ms(U.K$)){return/^\s*[[{]/.test(w)?I.read(w):void 0}function $(w,I){const V=P(()=>N(w)),te=P(()=>(0,B.j9)([...w.map(({head:ue})=>ue),
...w.map(({base:ue})=>ue)])),H=(ue,ae)=>te().componentOf(ue,ae);function Q(ue){const ae=j(I,ue);return w.map(ge=>{const _e=xe(ge,ae,_,H),{base:Te,head:Oe}=_e.unmatched;if(Te.length===0||Oe.length===0)
return _e;const ye=ie(_e.unmatched,ae,V(),H);if(ye.heads.size===0)return _e;const Ce=xe(ge,ae,ye,H);return Ce.changes.filter(({kind:de})=>de==="moved").length===ye.heads.size?Ce:_e})}let re=new Map;for(let ue=0;ue<
T;ue++){const ae=Q(re),ge=ae.flatMap(Te=>Te.renames),_e=ge.length===0?new Map:k(ge,V());if(re.size===_e.size&&[...re].every(([Te,Oe])=>_e.get(Te)===Oe)){if(ae.some(({changes:Te})=>Te.length>0))return ae;
break}re=_e}return Q(new Map)}function P(w){let I;return()=>(I??={value:w()},I.value)}}),3499:((q,se,e)=>{e.d(se,{Ab:()=>i,a2:()=>y,gN:()=>f,lY:()=>v,pi:()=>o,rL:()=>a});var S=e(3436),U=e(2742);const B=i(
".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),K=["x","y"],W=i("w h width height left top zoom"),k=[["x"],["position"],["left","top"]],N=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
R=i("_?id uuid guid identifier instanceIdentifier instanceId groupId"),j=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,A=i("_?rev revision iteration version versionId activeVersionId version\
Counter versionNumber"),g=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,N],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[A,/^\d{1,15}$/],
[A,j]];function i(x){return new RegExp(`^(${x.replaceAll(" ","|")})$`,"i")}function o({base:x,head:m}){const C={base:(0,U.Z)(()=>new Set((0,S.PX)(x))),head:(0,U.Z)(()=>new Set((0,S.PX)(m)))};return r=>{
const{kind:h,path:s}=r;if(h==="reordered"||h==="moved")return!1;const[p,d=p]=h==="modified"?[r.from,r.to]:[r.value];if(O(s)&&b(p)&&b(d))return!0;if(h!=="modified"||p.type!==d.type||!("text"in p)||!("t\
ext"in d))return!1;const[M,D,Z]=[c(s.at(-1)),(0,S.e1)(p.text),(0,S.e1)(d.text)],ne=pe=>pe.test(D)&&pe.test(Z);return g.some(([pe,xe])=>pe.test(M)&&ne(xe))?!0:s.at(-2)?.type!=="member"&&R.test(M)&&ne(j)&&
!C.head().has(D)&&!C.base().has(Z)}}function f(x){return j.test(x)||N.test(x)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(x)}function a(x,m){return R.test(x)&&(0,S.jn)(m)||(B.test(x)||K.includes(x))&&b(m)}function O(x){
if(x.slice(y(x)).some(h=>B.test(c(h))))return!0;const[m,C]=[x.at(-2),c(x.at(-1))],r=m?.type==="item"&&m.item.type==="object"?m.item.members:void 0;return K.includes(C)||W.test(C)&&k.some(h=>h.every(s=>r?.
has(s)))}function y(x){return x.findLastIndex(({type:m})=>m==="item")+1}function v(x,{matches:m}){const C=new Map(m.map(h=>[h.path.at(-1),h])),r=new Map;for(const h of x){const s=y(h.path),[p,d]=[h.path[s-
1],h.path[s]],M=K.includes(c(d)),D=M?K:B.test(c(d))?[c(d)]:[],[Z,ne]=[t(C.get(p)?.base,D),t(C.get(p)?.head,D)],ie=[...h.path.slice(0,s),{type:"member",key:D.join(", ")}];Z&&ne?r.set(M?p:d,{kind:"modif\
ied",path:ie,from:Z,to:ne}):r.set(h,h)}return[...r.values()]}function t(x,m){const C=x?.type==="object"?m.flatMap(r=>x.members.get(r)??[]):[];if(!(C.length<m.length))return C.length>1?{type:"array",id:0,
items:C,unordered:!1}:C[0]}function c(x){return x?.type==="member"?x.key:""}function b(x){if(x.type==="literal")return/\d/.test(x.text);const m=x.type==="array"?x.items:x.type==="object"?[...x.members.
values()]:[];return m.length>0&&m.every(b)}}),1345:((q,se,e)=>{e.d(se,{Oe:()=>i,Vg:()=>o,Vn:()=>y,j9:()=>k,qU:()=>N});var S=e(3436),U=e(5408);const B=/group|parent|folder|owner/i,K=/(-[\da-f]{4}){3}-[\da-f]{12}/i,
W=40;function k(t){const c=t.map(g),b=r=>c.find(h=>h.get(r))?.get(r);function x(r,h){for(const s of(0,S.YD)(r).sort()){if(B.test(s))continue;const p=`${(0,S.TN)(r,s)}`,d=s==="type"?`"${p.split(":")[1]}`:
p,M=b(d);if(M===void 0||N(M.item)===void 0)continue;const D=c.some(Z=>{const ne=Z.get(d);return ne&&(ne.array===h||A(h,ne.item))});if(s==="type"||!D)return M.item}}function m(r,h){const s=(0,S.Gg)(r);
return N(r)??N(x(r,h))??(s&&(0,S.e1)(s))}function C(r){const h=/\d/.test(r)?b(r):void 0;return h&&m(h.item,h.array)}return{componentOf:x,nameOf:m,labelOf:C}}function N(t){const c=t&&((0,S.TN)(t,"name")??
R(t));return c&&(0,S.e1)(c)}function R(t){const[c,b]=[j(t,"localeData"),j(t,"data")];return[...(c?["en",...(0,S.YD)(c)]:[]).map(r=>j(c,r)),b,j(b,"node")].map(r=>r&&((0,S.Gg)(r)??(0,S.TN)(r,"display_na\
me"))).find(r=>r!==void 0)}function j(t,c){return t?.type==="object"?t.members.get(c):void 0}function A(t,c){return(0,S.YD)(c).map(x=>j(c,x)).some(x=>x?.type==="array"&&x.items===t)}function g(t){const c=new Map,
b=x=>{if(x.type==="object")for(const m of x.members.values())b(m);if(x.type==="array")for(const m of x.items){const C=(0,S.YD)(m).filter(h=>S.ZM.test(h)),r=new Set(C.flatMap(h=>(0,S.TN)(m,h)??[]));for(const h of r)
c.set(h,c.has(h)?void 0:{item:m,array:x.items});b(m)}};return b(t),c}function i(t,c,b){const x=(0,U.FF)(t,c),m=[...x.base.map(r=>({...r,base:r.item})),...c.map(({base:r,head:h})=>({...h,base:r.item,head:h.
item})),...x.head.map(r=>({...r,head:r.item}))],C=O(m,b);return m.map(r=>({...r,step:f(r,C.get(r))})).sort(a)}function o(t,c){return t.type==="object"?Array.from(t.members,([x,m])=>({step:{type:"membe\
r",key:x},value:m})):(t.type==="array"?i({base:[],head:(0,U.S3)(t.items)},[],c):[]).map(({step:x,item:m})=>({step:x,value:m}))}function f({item:t,index:c},b){if(b===void 0)return{type:"element",index:c,
item:t};const x=v(t),m=x!==void 0&&x.length<=W&&!b.startsWith(x);return{type:"item",label:b,...m&&{hint:x},item:t}}function a({step:t},{step:c}){return t.type==="item"&&c.type==="item"?t.label<c.label?
-1:1:t.type==="element"&&c.type==="element"?t.index-c.index:t.type==="item"?-1:1}function O(t,c){const b=new Map,x=new Set;let m=t.filter(({item:d})=>(N(d)??(0,S.Gg)(d)??(0,S.TH)(d))!==void 0);const C=d=>{
const M=m.map(d),D=y(M);m=m.filter((Z,ne)=>{const ie=M[ne];return ie===void 0||D.get(ie)!==1||x.has(ie)?!0:(x.add(ie),b.set(Z,ie),!1)})};C(({item:d})=>N(d));const r=new Map(m.map(d=>[d,N(d.item)??N(c(
d.item,d.array))])),h=y([...r.values()]),s=d=>{const[M,D]=[r.get(d),(0,S.Gg)(d.item)];return N(d.item)??(h.get(M)===1?M:void 0)??(D&&(0,S.e1)(D))},p=(d,M="")=>{const[D,Z]=[(0,S.TH)(d.item),s(d)??v(d.item)],
ne=D&&(0,S.e1)(D).replace(M,"");return Z&&ne?`${Z} (${ne})`:Z??ne};return C(d=>s(d)??p(d,K)),C(d=>p(d,K)),C(d=>p(d)),C(d=>`${s(d)??v(d.item)??p(d)} [${d.index}${d.head?"":", before"}]`),b}function y(t){
const c=new Map;for(const b of t)c.set(b,(c.get(b)??0)+1);return c}function v(t){const c=(0,S.TN)(t,"type");return c?.startsWith('"')?(0,S.e1)(c):void 0}}),7856:((q,se,e)=>{e.d(se,{$C:()=>t,Wr:()=>m,_p:()=>c,
lb:()=>f});var S=e(706),U=e(3436),B=e(2742);const K=8,W="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account)[-_. ]?key|cookie",k=new RegExp(
`(?:${W}|(?:password|secret|apikey)s)$`),N=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,R=new RegExp(`^x?(?:${W})$`),j=/name|key|header|field/i,A=["value","values","default","defaultvalue","headerv\
alue"],g=/\{\{|\$\{|<%/,i="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",o=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=\
(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${W}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${W})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4\
000}?(?=\\1)`,`(?<=(?:${W})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${i}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${i}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${W})(?:\
\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(C=>new RegExp(C,"giu"));function f({workflows:C}){const r=new S.pO;for(const{secrets:s,files:p}of C){const d=p.flatMap(({base:M,head:D})=>[M,D].flatMap(m));for(const M of[...s,...d].flatMap(a))r.add(
M,O)}const h=new Map;return s=>{const p=h.get(s);if(p)return p;const d=[],M=ne=>(d.push(ne),S.v5),Z={shown:o.reduce((ne,ie)=>ne.replace(ie,M),r.hide(s,M)),hidden:JSON.stringify(d)};return h.set(s,Z),Z}}
function a(C){return[C,C.replace(/^(?:bearer|basic|token) /i,""),...(0,U.PX)((0,B.yR)(C))]}function O(C){return C.length>=K&&!new RegExp("^\\p{L}+$","u").test(C)}function y(C){const r=v(C);return k.test(
r)&&!N.test(r)}function v(C){return C.toLowerCase().replace(/[^a-z]/g,"")}function t(C,r,h){if(b(r))return!1;if(y(C))return x(r)||R.test(v(C));const s=p=>j.test(p)&&y(String(h&&(0,U.TN)(h,p)));return A.
includes(v(C))&&h!==void 0&&(0,U.YD)(h).some(s)}function c(C,...r){return r.every(b)?!1:C.some((h,s)=>{const p=C[s-1],d=p&&"item"in p?p.item:void 0,M=C.slice(s+1).every(({type:Z})=>Z==="element"),D=Z=>h.
type==="member"&&t(h.key,M?Z:void 0,d);return r.some(D)})}function b(C){return C?.type==="literal"&&!/\d/.test(C.text)}function x(C){return C?.type==="array"?C.items.every(x):C!==void 0&&(0,U.jn)(C)}function m(C){
const r=[],h=s=>{if(s!==void 0)if((0,U.jn)(s))h((0,B.yR)((0,U.e1)(s.text)));else if(s.type==="array")for(const p of s.items)h(p);else for(const[p,d]of s.members)t(p,d,s)&&r.push(...(0,U.PX)(d)),h(d)};
return h(C),r.filter(s=>!g.test(s))}}),5408:((q,se,e)=>{e.d(se,{$z:()=>R,FF:()=>g,Ms:()=>A,O6:()=>i,S3:()=>B,eV:()=>K,kh:()=>W,kk:()=>k,qc:()=>N,yU:()=>j});var S=e(8965);const U=500;function B(o){return o.
map((f,a)=>({item:f,index:a,array:o}))}function K(o,f){const a=c=>o[c].map(b=>f(b,c)),O=(c,b)=>c!==void 0&&c===b,y=(0,S.E)(a("base"),a("head"),{maxEditLength:U,comparator:O});if(y===void 0)return A(W(
o,f));let[v,t]=[0,0];return y.flatMap(({added:c,removed:b,count:x})=>{const[m,C]=[o.base.slice(v,v+x),o.head.slice(t,t+x)];return c||(v+=x),b||(t+=x),c||b?[]:j({base:m,head:C})})}function W(o,f){return N(
o,f).flatMap(j)}function k(o,f){return N(o,f).flatMap(a=>a.base.length===1&&a.head.length===1?j(a):[])}function N(o,f){const a=R(o.head,O=>f(O,"head"));return a.delete(void 0),[...R(o.base,O=>f(O,"bas\
e"))].flatMap(([O,y])=>{const v=a.get(O);return v?[{base:y,head:v}]:[]})}function R(o,f){const a=new Map;for(const O of o){const y=f(O),v=a.get(y);v?v.push(O):a.set(y,[O])}return a}function j({base:o,
head:f}){return o.flatMap((a,O)=>{const y=f[O];return y===void 0?[]:[{base:a,head:y}]})}function A(o){const f=[];for(const O of o.toSorted((y,v)=>y.base.index-v.base.index)){let[y,v]=[0,f.length];for(;y<
v;){const t=y+v>>1;(f[t]?.last.head.index??0)<O.head.index?y=t+1:v=t}f[y]={last:O,before:f[y-1]}}const a=[];for(let O=f.at(-1);O;O=O.before)a.push(O.last);return a.reverse()}function g({base:o,head:f},a){
const O=new Set(a.flatMap(y=>[y.base,y.head]));return{base:o.filter(y=>!O.has(y)),head:f.filter(y=>!O.has(y))}}function i(o,f){const a=A(o),O={base:0,head:0};return N(f,({index:y},v)=>{for(;(a[O[v]]?.[v].
index??1/0)<y;)O[v]++;return O[v]})}}),9462:((q,se,e)=>{e.d(se,{N:()=>B,R:()=>K});var S=e(7279),U=e(706);async function B(W,{ms:k,error:N},R){const j=new AbortController,A=setTimeout(()=>j.abort(N),k),
g=Math.min(W.endsAt,performance.now()+k);try{return await R({...W,signal:AbortSignal.any([W.signal,j.signal]),endsAt:g})}finally{clearTimeout(A)}}function K(W,k){const N=`${k} within ${(0,U.zK)(W)} (t\
imeout-minutes)`;return{ms:W,error:new S.HR({what:N,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((q,se,e)=>{e.d(se,{CQ:()=>j,Rs:()=>g,TF:()=>i,Uc:()=>A,lo:()=>a});var S=e(
7598),U=e(1455),B=e(6760),K=e(7975),W=e(7279),k=e(706);const N={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission \
denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"anoth\
er program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function R(O){return/^E[A-Z0-9]+$/.test(Object(O).code)}function j(O){if(!R(O))return(0,W.gJ)(O);const{code:y="",errno:v=0}=O;
return N[y]??(0,K.getSystemErrorMap)().get(v)?.[1]??y}function A(O){const{path:y,dest:v=y}=Object(O);return R(O)&&v?`${j(O)} (${(0,k.MW)(v)})`:j(O)}function g(O,y,v="Set another directory, or free som\
e space."){const t=Object(O).code==="ENAMETOOLONG",c={what:`Can't write ${y}`,why:j(O)};return new W.HR({...c,advice:t?"Set a shorter name.":v},{cause:O})}async function i(O){await(0,U.rm)(O,{recursive:!0,
force:!0,maxRetries:10})}const o=/^\.workflow-export-[0-9a-f]{12}$/;async function f(O,y,v=(0,B.dirname)(O)){const t=(0,B.join)(v,`.workflow-export-${(0,S.randomBytes)(6).toString("hex")}`);try{await(0,U.
writeFile)(t,y,{flag:"wx"}),await(0,U.rename)(t,O)}catch(c){throw await i(t).catch(()=>{}),c}}async function a(O,y){await f(O,y).catch(v=>{throw g(v,O)})}}),7279:((q,se,e)=>{e.d(se,{$N:()=>B,HR:()=>U,
gJ:()=>N,h_:()=>k,iT:()=>W});const S=null;class U extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(j,A={}){super(K(j),{cause:A.cause}),
this.what=j.what,this.why=j.why??"",this.advice=j.advice??"",this.topic=j.topic,this.status=A.status,this.maybeProcessed=A.maybeProcessed??!1,this.affectsAll=A.affectsAll??!1,this.busy=A.busy??!1,this.
retryable=A.retryable??!1,this.retryAfterMs=A.retryAfterMs??0,this.maxRetries=A.maxRetries}with(j){const A={...this,cause:this,...j};return new U(A,A)}}function B({what:R,why:j=""}){return j===""?R:`${R}\
: ${j}`}function K(R){const j=B(R);return`${j}${/[.!?…]$/.test(j)?"":"."} ${R.advice??""}`.trim()}function W(R){return R instanceof Error?R:new Error(String(R))}function k(R){return R instanceof U?R:
new U({what:N(R)},{cause:R})}function N(R){return W(R).message}}),6191:((q,se,e)=>{e.d(se,{B6:()=>i,R9:()=>v,mz:()=>t,wn:()=>y});var S=e(1455),U=e(6760),B=e(6671),K=e(2145),W=e(9462),k=e(532),N=e(7279),
R=e(2975),j=e(706),A=e(8725),g=e(7487);class i extends N.HR{}const o=10*6e4,f=3;async function a(){const{DefaultArtifactClient:D}=await e.e(348).then(e.bind(e,9348));return new D}async function O({signal:D,
log:Z},ne){const ie=await a(),pe=(0,A.QJ)(Z,()=>ne(ie));return await(0,R.Mu)(D,pe)}async function y(D){return await O(D,async Z=>(await Z.listArtifacts()).artifacts)}async function v(D,Z){const ne=await(0,g.
Pd)("workflow-artifact-");try{await O(D,pe=>pe.downloadArtifact(Z,{path:ne,skipDecompress:!0}));const[ie=""]=await(0,S.readdir)(ne);return await(0,S.readFile)((0,U.join)(ne,ie))}finally{await(0,k.TF)(
ne).catch(()=>{})}}async function t(D,{path:Z,digest:ne},ie){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const pe=(0,U.basename)(Z),xe={client:await a(),options:ie,name:pe,path:Z,digest:ne,mayHaveCreated:!1,
taken:0},le={ms:o,error:new Error(`it didn't finish within ${o/6e4} minutes`)},_=await(0,W.N)(D,le,P=>(0,R.L5)(P,()=>(0,R.Mu)(P.signal,c(xe,P.log)))).catch(P=>{throw D.signal.throwIfAborted(),s(P,pe)}),
{GITHUB_SERVER_URL:T,GITHUB_REPOSITORY:J,GITHUB_RUN_ID:u}=process.env,$=`${T}/${J}/actions/runs/${u}/artifacts/${_}`;return{id:_,name:pe,url:$,digest:ne}}async function c(D,Z){const{client:ne,name:ie,
path:pe,digest:xe}=D,{overwrite:le,retentionDays:_}=D.options,T=J=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(J)&&(D.mayHaveCreated=!0),Z.debug(J)};try{return await(0,A.QJ)({...Z,debug:T},
async()=>{le&&await ne.deleteArtifact(ie).catch(b);const J={skipArchive:!0,..._!==void 0&&{retentionDays:_}},u=await ne.uploadArtifact(ie,[pe],(0,U.dirname)(pe),J);if(u.id!==void 0&&u.digest===xe)return u.
id;throw new Error("the uploaded file differs from the package")})}catch(J){return await(0,A.QJ)(Z,()=>x(D,J))}}function b(D){if(!(D instanceof Error&&D.name==="ArtifactNotFoundError"))throw D}async function x(D,Z){
const ne=(0,N.gJ)(Z),{client:ie,name:pe,digest:xe,options:le}=D,[_,T]=[r.test(ne),C.test(ne)];D.mayHaveCreated||=_;const u=T||D.mayHaveCreated?await ie.getArtifact(pe).catch(()=>{}):void 0;if(D.mayHaveCreated&&
u?.artifact.digest===`sha256:${xe}`)return u.artifact.id;if(_)throw d("the connection to the artifact service failed",Z);if(!T)throw Z;D.taken++;const $=D.mayHaveCreated&&!u;if($&&D.taken===f&&await M(
pe),D.taken<=($?f:Number(le.overwrite)))throw d("the name is still taken",Z);const w=u?`this run already has an artifact named ${pe}`:`an upload that isn't finished holds the name ${pe}, for example a\
nother job's`,I=u?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new i({what:"Artifact",why:w,advice:I,topic:"the-artifact"},{cause:Z})}const m="Set upload-a\
rtifact: false.",C=/already exists/,r=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,h=[[/supported on GHES/,"GitHub Enterprise Server has\
 no artifact service for this action",m],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",m],[/quota|insufficient usage/,"the account's artifact storage i\
s used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the upload of %",m],[/(?:)/,"\
the upload of % failed","Re-run the job."]];function s(D,Z){if(D instanceof N.HR)return D;const ne=(0,N.gJ)(D),[,ie="",pe=""]=h.find(([le])=>le.test(ne))??[],xe=(0,j.OX)(ne,200).replace(/\.$/,"");return p(
/%/.test(ie)?`${ie.replace("%",()=>Z)} (${xe})`:ie,pe,{cause:D})}function p(D,Z,ne){return new N.HR({what:"Artifact",why:D,advice:Z,topic:"the-artifact"},ne)}function d(D,Z){return p(D,"Re-run the job\
 later.",{retryable:!0,cause:Z})}async function M(D){const{ACTIONS_RUNTIME_TOKEN:Z="",ACTIONS_RESULTS_URL:ne}=process.env,{scp:ie}=JSON.parse(Buffer.from(Z.split(".")[1]??"","base64url").toString()),[
,pe,xe]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(ie))??[],{href:le}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",ne);await new B.Qq("export-workflow-action",[new K.
tZ(Z)],{socketTimeout:3e4}).postJson(le,{workflow_run_backend_id:pe,workflow_job_run_backend_id:xe,name:D})}}),8725:((q,se,e)=>{e.d(se,{lm:()=>U.lm,t1:()=>B,QJ:()=>j});const S=je(import.meta.url)("nod\
e:async_hooks");var U=e(819);function B(g=""){return{info:i=>W(g+i),warning:i=>U.$e(g+i),debug:i=>U.Yz(g+i),mask:U.Pq}}function K(g){const i=[];return{...B(`[${g}] `),info:o=>i.push(o),end(o){core.startGroup(
k(o));for(const f of i)W(f);core.endGroup()}}}function W(g){U.pq(k(g))}function k(g){return g.replaceAll("##[","## [")}const N=new S.AsyncLocalStorage;let R=!1;function j(g,i){return R||A(),R=!0,N.run(
g,i)}function A(){const g=process.stdout.write.bind(process.stdout);process.stdout.write=((i,...o)=>{const f=N.getStore(),a=String(i);return f===void 0||/^::(add-mask|debug)::/.test(a)?g(i,...o):(N.exit(
()=>f.debug(a.trimEnd())),!0)})}}),7487:((q,se,e)=>{e.d(se,{GQ:()=>f,Pd:()=>o,Tm:()=>a,VY:()=>g,eF:()=>A,n0:()=>i});var S=e(3024),U=e(1455),B=e(8161),K=e(6760),W=e(819),k=e(532),N=e(7279),R=e(706);const j=6e4;
async function A(O){const y=new AbortController;for(const v of["SIGINT","SIGTERM","SIGBREAK"]){const t={what:`Cancelled (${v})`,topic:"the-job-on-the-platform"};process.on(v,()=>y.abort(new N.HR(t)))}
try{await O(y.signal)}catch(v){for(let c=v;c instanceof Error;c=c.cause)W.Yz(c.stack??c.message);const t=g(v);W.C1(`${(0,R.OX)((0,N.gJ)(v),j)}${t===void 0?"":` See ${t}`}`)}process.stdout.write("",()=>process.
exit())}function g(O){const{GITHUB_SERVER_URL:y,GITHUB_ACTION_REPOSITORY:v,GITHUB_ACTION_REF:t}=process.env;if(!(!(O instanceof N.HR)||O.topic===void 0||!y||!v||!t))return encodeURI(`${y}/${v}/blob/${t}\
/docs/troubleshooting.md#${O.topic}`)}function i(O){for(const[y,v]of Object.entries(O))v!==void 0&&W.uH(y,v)}async function o(O){const y=process.env.RUNNER_TEMP||(0,B.tmpdir)();return await(0,U.mkdtemp)(
(0,K.join)(y,O)).catch(v=>{throw(0,k.Rs)(v,y,"Check the runner's temporary folder.")})}function f(){try{return JSON.parse((0,S.readFileSync)(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===
!1}catch{return!1}}function a(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((q,se,e)=>{e.d(se,{Sy:()=>f,cj:()=>j,il:()=>A,tp:()=>N});var S=e(819),U=e(7279),B=e(8132),K=e(706);const W=1024*
1024-1e4,k=2e5;function N(a,O){const y=O.map(x=>x.map(i)),v=a.map((x,m)=>y.some(C=>C[m]!=="")),t=(x,m)=>`<tr>${x.flatMap((C,r)=>v[r]?`<${m}>${C}</${m}>`:[]).join("")}</tr>`,c=y.map(x=>t(x,"td")),b=x=>`\
<tr><td colspan="${a.length}">\u2026 and ${(0,K.hS)(x,"more row")}</td></tr>`;return`<table>${t(a.map(B.FO),"th")}${o(c,b).join("")}</table>`}function R(a){return`<table>${a.map(([y,v])=>v===void 0?"":
`<tr><th align="left">${escapeAll(y)}</th><td>${i(v)}</td></tr>`).join("")}</table>`}function j(a){const O=a.map(({names:y,message:v,help:t})=>{const c=y.map(x=>`**${(0,B.wh)(x)}**`);return`- ${o(c,x=>`\
and ${x} more`,k/2).join(", ")}: ${A(v,t)}`});return o(O,y=>`- \u2026 and ${(0,K.hS)(y,"more cause")}`).join(`
`)}function A(a,O){return O===void 0?(0,B.wh)(a):`${(0,B.wh)(a)} <a href="${(0,B.FO)(O)}">Troubleshooting</a>`}function g(a,O){return`<details><summary>${escapeAll(a)}</summary>

${O}

</details>`}function i(a){return typeof a=="string"?a===""?"":`<code>${(0,B.FO)((0,B.RK)(a))}</code>`:"words"in a?(0,B.wh)(a.words):`<a href="${(0,B.FO)(a.href)}">${(0,B.wh)(a.text)}</a>${(0,B.FO)(a.after??
"")}`}function o(a,O,y=k){let v=y;const t=a.filter(c=>{const b=Buffer.byteLength(c),x=b<=v;return x&&(v-=b),x});return t.length===a.length?t:[...t,O(a.length-t.length)]}async function f(a,...O){const y=t=>`${(0,K.
hS)(t,"part")} of this page would not fit and ${t===1?"is":"are"} left out.`,v=[`### ${(0,B.wh)(a)}`,...o(O,y,W)];try{await S.z.addRaw(v.join(`

`),!0).write()}catch(t){S.$e(`Can't write the job summary: ${(0,U.gJ)(t)}`)}}}),8132:((q,se,e)=>{e.d(se,{EU:()=>N,FO:()=>A,Jj:()=>W,RK:()=>B,SS:()=>k,wh:()=>j});const S="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=D\
eva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",U=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_P\
ictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${S})[\\u200C\\u200D](?=${S})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code\
_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function B(o){return/^[ -[\]-~]*$/.test(o)&&!o.includes("##[")?o:o.replace(U,(f,a)=>a===void 0?f:K(a))}function K(o){return`\\u\
{${o.codePointAt(0)?.toString(16)}}`}function W(o,f){if(o.length<=f)return o;const a=Array.from(o.slice(0,2*f+2));return a.length>f?`${a.slice(0,f).join("")}\u2026`:o}function k(o,f=100){const a=B(W(o,
f)).replaceAll("	",K)||'""',O="`".repeat(i(a)+1);return/^`|`$/.test(a)||/^ .*[^ ].* $/.test(a)?`${O} ${a} ${O}`:O+a+O}function N(o,f,a){const y=o.map(t=>a+B(t).replace(/(?<=^\s*):(?=:)/,K)).join(`
`),v="`".repeat(Math.max(3,i(y)+1));return`${a}${v}${f}
${y}
${a}${v}`}const R=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function j(o){return A(B(o).replaceAll("	"," ")).replace(R,"$&<wbr>")}function A(o){return o.replace(g,f=>`&#${f.codePointAt(0)}\
;`)}const g=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function i(o){return(o.match(/`+/g)??[]).reduce((f,a)=>Math.max(f,a.length),0)}}),8920:((q,se,e)=>{e.d(se,{Ch:()=>R,
Rc:()=>g,mu:()=>k});var S=e(1455),U=e(532),B=e(7279),K=e(9870);const W=1024*1024;function k({files:i},o){const[f,a]=[N(K.uq,i),N(K.n7,i)];if(f&&a)return{app:f,flow:a,env:o??N(K.Km,i)};const O=[K.uq,K.
n7].filter(y=>!i.has(y));throw new Error(`lacks ${O.join(" and ")}, at its root and in its only subfolder`)}function N(i,o){const f=o.get(i);try{return f&&j({name:i,bytes:f})}catch(a){throw new Error(
`has a file that ${(0,B.gJ)(a)}: ${i}`)}}async function R(i,o){const f=await(0,S.readFile)(i,{signal:o}).catch(a=>{throw o.throwIfAborted(),new Error(`can't be read: ${(0,U.Uc)(a)}`)});return j({name:K.
Km,bytes:f})}function j(i){const{name:o,bytes:f}=i;if(o===K.Km&&f.length>W)throw new Error("is larger than 1 MiB, the limit for environment variables");try{A(f)}catch{throw new Error("is not JSON")}return i}
function A(i){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(i))}function g({files:i}){for(const o of[K.uq,K.n7])try{const{name:f,version:a}=Object(A(i.get(o)));if(f.trim()==="")continue;
return{name:f,version:["string","number"].includes(typeof a)?String(a):void 0}}catch{}}}),8142:((q,se,e)=>{e.d(se,{q:()=>K});const S=500,U=1e6,B=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function K(R,j,A){let g=R.startsWith("\uFEFF")?1:0,i=0;function o(){for(;;){const y=R.charAt(g);if(y!==" "&&y!==`
`&&y!=="\r"&&y!=="	")return y;g++}}function f(){const y=g;if(B.lastIndex=y,!B.test(R))throw new SyntaxError;return g=B.lastIndex,R.slice(y,g)}function a(y,v){const t=o();if(t==="["){const b=[],x=A.enter(
y);return O("]",v,()=>b.push(a(x,v+1))),A.array(b,y)}if(t==="{"){const b=new Map;return O("}",v,()=>{if(o()!=='"')throw new SyntaxError;const x=f(),m=x.includes("\\")?JSON.parse(x):x.slice(1,-1);if(b.
has(m)||o()!==":")throw new SyntaxError;g++,b.set(m,a(A.enter(y,m),v+1))}),A.object(b,y)}const c=f();return A.scalar(c.includes("\\")?JSON.stringify(JSON.parse(c)):c)}function O(y,v,t){if(v===S)throw new RangeError;
g++;let c=o()===y?y:",";for(;c===",";){if(++i>U)throw new RangeError;t(),c=o(),c===","&&g++}if(c!==y)throw new SyntaxError;g++}try{const y=a(j,0);if(o()==="")return y}catch{}}function W(R){const j=K(R,
`
`,k);return j===void 0?void 0:`${j}
`}const k={enter:R=>`${R}  `,scalar:R=>R,array:(R,j)=>N("[",R,"]",j),object(R,j){const A=[...R.keys()].sort().map(g=>`${JSON.stringify(g)}: ${R.get(g)}`);return N("{",A,"}",j)}};function N(R,j,A,g){if(j.
length===0)return R+A;const i=`,${g}  `,f=j.some(({length:a})=>a>4096)?j.reduce((a,O)=>a+i+O):j.join(i);return`${R}${g}  ${f}${g}${A}`}}),5806:((q,se,e)=>{e.d(se,{Oj:()=>i,Sr:()=>g,dU:()=>A,fw:()=>W,gv:()=>S,
jq:()=>R,x5:()=>N});const S=".workflow-export.json",U=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,B=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,
K=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,W=[["is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],k=[
...W,["has a part of more than 255 characters",/[^/]{256}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is\
 in a ".git" folder',U],["changes how git or GitHub treats the repository",B],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",
/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["is the name of one of the action's own files",K]];function N(f,a=k){
const O=o(f);return a.find(([,y])=>y.test(f)||y.test(O))?.[0]}function R(f){return[K,U,B].some(a=>a.test(o(f)))}function j(f){return U.test(o(f))?"is in a .git folder":f.includes(":")?"contains a colo\
n, which Windows takes for a drive or a stream":void 0}function A(f){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(g(o(f)))}function g(f){return f.normalize("NFC").toUpperCase().toLowerCase()}
function i(f){const a=new Map;for(const O of f){const y=g(O.replace(/\/$/,"")),v=a.get(y);if(v!==void 0)return[v,O];a.set(y,O)}for(const[O,y]of a)for(const{index:v}of O.matchAll(/\//g)){const t=a.get(
O.slice(0,v));if(t?.endsWith("/")===!1)return[t,y]}}function o(f){return f.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((q,se,e)=>{e.d(se,{BE:()=>k,KC:()=>j,Km:()=>K,LX:()=>W,jz:()=>R,n7:()=>U,uq:()=>B,
wg:()=>g,zx:()=>N});var S=e(5806);const[U,B,K]=["flow_definition.json","app_definition.json","env_variables.json"],W=[U,B,K],k=1e4,N=256*1024*1024;function R(o,f){const a=[...f].filter(([O])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.
test(O));return{kind:o,files:new Map(a.sort(([O],[y])=>O<y?-1:1))}}function j({kind:o,files:f}){return{kind:o,files:new Map([...f].filter(([a])=>!(0,S.dU)(a)))}}const A=/^\.|^__MACOSX$/;function g(o){
const f=new Set(o),a=t=>W.some(c=>f.has(t+c));if(a(""))return"";const O=new Set(o.filter(t=>t.includes("/")).map(t=>t.slice(0,t.indexOf("/")))),[y,...v]=[...O].filter(t=>!A.test(t));return v.length===
0&&a(`${y}/`)?`${y}/`:""}function i(o){const f=g(o);return o.includes(f+B)||o.includes(f+U)}}),1519:((q,se,e)=>{e.d(se,{DF:()=>W,aC:()=>R,x3:()=>N});var S=e(4573),U=e(8142),B=e(5806);const K={enter:()=>{},
scalar:j=>({json:j}),array:j=>({json:`[${j.map(({json:A})=>A)}]`,items:j}),object(j){return{json:`{${Array.from(j,([g,{json:i}])=>`${JSON.stringify(g)}:${i}`).sort()}}`,members:j}}};function W(j){const A=(0,S.
isUtf8)(j)?(0,U.q)(j.toString(),void 0,K):void 0,g=A?.members??A?.items?.map(o=>[k(o),o]);if(g===void 0)return;const i=new Map;for(const[o,{members:f,json:a}]of g){if(o===void 0||i.has(o))return;i.set(
o,{name:o,keys:[...f?.keys()??[]],content:a})}return{container:Array.isArray(g)?"array":"object",variables:[...i.values()]}}function k({members:j}){if(!j?.has("value"))return;const A=[j.get("name"),j.
get("key")].find(g=>g?.json[0]==='"');return A&&JSON.parse(A.json)}function N({files:j}){const A=[...j].filter(([g])=>(0,B.dU)(g)).map(([,g])=>R(g));return[...new Set(A.flat())]}function R(j){const A=new TextDecoder().
decode(j);try{JSON.parse(A)}catch{return[]}const g=W(j),i=new Set(g?.container==="array"?g.variables.map(({name:a})=>a):void 0),f=Array.from(A.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(
([a,O,y])=>O===void 0?[a,String(Number(a))]:y===void 0?[JSON.parse(O)]:[]);return[...new Set(f)].filter(a=>!i.has(a))}}),3657:((q,se,e)=>{e.d(se,{u:()=>A,z:()=>s});var S=e(4573),U=e(8522),B=e(663),K=e(
7279),W=e(706),k=e(5806),N=e(9870);const R=2048,j=new Set([0,10]);async function A(d,M){M?.throwIfAborted();const{zip:D,source:Z,entries:ne}=await g(d).catch(t("The package")),ie=(0,N.wg)([...ne.keys()]),
pe=[];for(const[xe,le]of ne){M?.throwIfAborted();const _=await O(D,Z,le).catch(t(`${(0,W.TL)(xe)} in the package`));xe.startsWith(ie)&&!y(xe)&&pe.push([xe.slice(ie.length),_])}return(0,N.jz)("zip",pe)}
async function g(d){const M=i(d),D=await(0,B.SY)(M,{decodeStrings:!1});return{zip:D,source:M,entries:await o(D)}}function i(d){for(let M=d.length-21;M>0;){M=d.lastIndexOf("PK",M-1,"latin1");const D=M+
22+(M<0?1/0:d.readUInt16LE(M+20));if(D<=d.length)return d.subarray(0,D)}throw d.toString("latin1",0,2)==="PK"?new Error("its end is missing"):b(d)}async function o(d){if(d.entryCount>N.BE)throw v(`The\
 package has ${d.entryCount} entries. The limit is 10,000`);const M=new Map;let D=0;for await(const ie of d.eachEntry()){const pe=f(ie);if(M.has(pe))throw v(`The package has ${(0,W.TL)(pe)} twice`,"Ex\
port it again.");const xe=a(pe,ie);if(xe!==void 0)throw v(`${(0,W.TL)(pe)} in the package ${xe}`);if(D+=ie.uncompressedSize,D>N.zx)throw v("The package takes more than 256 MiB unpacked, the limit");M.
set(pe,ie)}const Z=[...M.keys()];if(Z.every(y))throw v("The package has no files in it","Export it again.");const ne=(0,k.Oj)(Z);if(ne===void 0)return M;throw v(`${ne.map(ie=>(0,W.TL)(ie)).join(" and ")}\
 in the package collide on a disk that ignores case`)}function f({generalPurposeBitFlag:d,fileNameRaw:M,extraFields:D,versionMadeBy:Z}){const ne=(0,S.isUtf8)(M)?R:d,ie=j.has(Z>>>8);return(0,B.ax)(ne,M,
D,!ie).replace(/^(\.\/+)+/,"")}function a(d,M){const D=M.externalFileAttributes>>>16&61440;return D===40960?"is a symbolic link":D!==0&&D!==32768&&D!==16384?"is neither a file nor a folder":y(d)&&M.uncompressedSize>
0?"is a folder with a content of its own":M.canDecodeFileData()?(0,k.dU)(M.fileNameRaw.toString())&&!(0,k.dU)(d)?"is also named env_variables.json":(0,k.x5)(d,k.fw):"is encrypted, or compressed by ano\
ther method than deflate"}async function O(d,M,D){const{compressedSize:Z,compressionMethod:ne,uncompressedSize:ie}=D,{fileDataStart:pe}=await d.readLocalFileHeaderPromise(D),xe=M.subarray(pe,pe+Z),le={
maxOutputLength:ie||1,chunkSize:ie+64},_=ne===0?xe:(0,U.inflateRawSync)(xe,le);if(_.length!==ie)throw new Error(`it unpacks to ${_.length} bytes, not the ${ie} listed`);if((0,U.crc32)(_)!==D.crc32)throw new Error(
"its CRC-32 isn't the one listed");return _}function y(d){return d===""||d.endsWith("/")}function v(d,M=""){return new K.HR({what:d,advice:M,topic:"the-package"})}function t(d){return M=>{if(M instanceof
K.HR)throw M;const D={what:`${d} is cut off or damaged`,why:(0,W.TL)(M.message).slice(1,-1)};throw new K.HR({...D,advice:"Export it again.",topic:"the-package"},{cause:M})}}const c=[["empty",/^$/],["a\
 web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function b(d){const M=d.toString("utf8",0,512),[D]=c.find(([,ne])=>ne.test(M))??["text"],Z=`${D===
"a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return v(`The package is ${D}, not a zip`,Z)}const x=33,m=20,C=3,r=8,h=33188;function s({files:d}){const M=[],D=[];
let Z=0;for(const[pe,xe]of d){const[le,_]=[Buffer.from(pe),(0,U.deflateRawSync)(xe)],T=[p(2,m,R,r,0,x),p(4,(0,U.crc32)(xe),_.length,xe.length),p(2,le.length,0)],J=[p(2,0,0,0),p(4,h*65536,Z)];M.push(Buffer.
from("PK"),...T,le,_),D.push(Buffer.from("PK"),Buffer.of(m,C),...T,...J,le),Z+=30+le.length+_.length}const ne=Buffer.concat(D),ie=[p(2,0,0,d.size,d.size),p(4,ne.length,Z),p(2,0)];return Buffer.concat(
[...M,ne,Buffer.from("PK"),...ie])}function p(d,...M){const D=Buffer.alloc(d*M.length);for(const[Z,ne]of M.entries())D.writeUIntLE(ne,Z*d,d);return D}}),2227:((q,se,e)=>{e.d(se,{HB:()=>b,xR:()=>c,px:()=>x,
Ng:()=>y});var S=e(7279),U=e(2975),B=e(706),K=e(1858),W=e(5805),k=e(2053),N=e(6294),R=e(7596);const j=6,A=32,g=2e3,i=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,o=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class f extends B.pO{#n=new Set;#e=new Set;allow(...s){for(const p of s)this.#n.add(p)}maskFields(s,p,d){const M=O(s).slice(0,g);for(const[D,Z]of M)/id$/i.test(D)&&(0,R.eQ)(Z)&&this.allow(Z);for(const[
D,Z]of M)/url$/i.test(D)?this.maskUrl(Z.trim(),p,d):this.#t(a(Z),d)}maskUrl(s,p,d){const M=URL.canParse(s,p.href)?new URL(s,p.href):void 0;if(M&&p.href.startsWith(M.href))return;const D=[s,M?M.pathname+
M.search:s].filter(Z=>/[?:]|^\/\//.test(Z));this.#t(D,d),M&&this.#t([M.href,M.password,(0,R.D4)(M.password),...a(M.search)],d)}#t(s,p){const d=Z=>Array.from(this.#n).some(ne=>ne.includes(Z)),M=s.filter(
Z=>!d(Z)&&!d((0,R.D4)(Z))),D=Z=>encodeURIComponent(Buffer.from(Z).toString());for(const Z of M.flatMap(ne=>[ne,D(ne)]))Z.length<j||this.#e.has(Z)||(this.#e.add(Z),this.add(Z),p.mask(Z))}}function a(h){
return Array.from(h.matchAll(i)).flatMap(([,s,p])=>{const d=String(p).replace(/[.,:!?)\]}]+$/,"");return o.test(String(s))||(0,R.D4)(d).length>=A?[d,(0,R.D4)(d)]:[]})}function O(h){const s=Object.entries(
h);for(const[,p]of s)if(typeof p=="object")for(const d of Object.entries(p??{}))s.push(d);return s.filter(p=>typeof p[1]=="string")}function y(h,s,p={}){const d=new f([s,...p.secrets??[]]);return d.allow(
h.href,...p.known??[]),{url:h,apiKey:s,secrets:d,connections:(0,W.Y7)(),rateLimit:new k.q,collections:new Map}}const v=1024*1024,t=12e4,c=12e4,b="The job may have started, so the request was not retri\
ed. Check the workflow in AI for Process before you re-run the job.";async function x(h,s){const{label:p,method:d,path:M,isTransient:D}=s,{secrets:Z,rateLimit:ne}=h.platform;Z.allow(...M.split(/[/?&=]/));
const ie=d==="GET"?M:void 0,pe=()=>ne.run(p,ie,h,()=>m(h,s));return await(0,U.L5)(h,pe,{atLeastMs:D?c:0})}async function m(h,s){const{platform:p,signal:d,log:M}=h,{label:D,method:Z,path:ne,body:ie,idempotent:pe=!0,
isTransient:xe}=s,le=new URL(`api/public/${ne}`,p.url),_={accept:"application/json","content-type":"application/json","x-api-key":p.apiKey},T={maxBytes:v,...!pe&&{idleMs:t}};try{const J=await(0,W.tN)(
p.connections,{label:D,method:Z,url:le,headers:_,body:ie,...T},d);return M.debug(`${Z} ${p.secrets.redact(le.pathname)}: ${J.status}`),C(h,s,le,J)}catch(J){const u=J instanceof S.HR?J:void 0;if(!pe&&(d.
aborted||u?.maybeProcessed)){const $=(0,S.h_)(J),P=`${$.retryable?"":$.advice} ${b}`.trim();throw $.with({advice:P,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw u&&xe?.(u)?u.
with({retryable:!0}):J}}function C({platform:h,log:s},p,d,M){const{label:D,isCreation:Z=!1}=p,{status:ne,headers:ie,bytes:pe}=M,{secrets:xe}=h,le=(H,Q,re)=>(0,K.ue)(D,H,Q,re),_=(0,W.ET)(M,d,D);if(_){xe.
maskUrl(_.href,h.url,s);const H=`the platform redirects to ${(0,B.OX)(_.origin,100)}, and the key follows no redirect`;throw le(H,"If that is your environment, set host to it.",{status:ne,maybeProcessed:ne!==
307&&ne!==308})}const T=new TextDecoder().decode(pe),J=r(T);xe.maskFields(J??{},h.url,s);const u=(0,N.wv)(J??{},D,xe.redact),{message:$}=u,P=/^\s*</.test(T)||ie["content-type"]?.includes("html")===!0;
if(ne<200||ne>299){const H=h.collections.has(D),Q=(0,N.ik)(p,ne,{message:$,isPage:P,hasWorked:H});throw le(`the platform answered ${ne}${(0,N.Te)($)}`,Q,{...(0,K.xS)(ne,ie),affectsAll:(ne===401||ne===
403)&&!H,busy:ne===423||ne===409&&!Z})}if(J!==void 0)return u;const w=(0,W.VL)(M)&&/^\s*\{/.test(T);throw le(`the platform answered ${T===""?"nothing":P?"with a web page":w?"with half an object":"with\
 something other than a JSON object"} (${ne})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:w})}function r(h){try{const s=JSON.parse(h);return(0,N.Gv)(s)?s:void 0}catch{
return}}}),5645:((q,se,e)=>{e.d(se,{I:()=>O,R:()=>o});var S=e(7598),U=e(7279),B=e(2975),K=e(706),W=e(1858),k=e(7596),N=e(5805);const R=256*1024**2,j=5,A=new Set([400,401,403,404,410]),g="Download",i="\
Re-run the job.";async function o(y,{url:v,freshUrl:t,read:c}){let b=v;return await(0,B.L5)(y,async()=>{b??=await t();const x=await a(y,b).catch(s=>{throw s instanceof U.HR&&s.affectsAll?s.with({affectsAll:!1}):
s}),{status:m,headers:C,bytes:r}=x;if(A.has(m))throw b=void 0,f(`the URL was refused (${m})`,i,{retryable:!0});if(m!==200)throw f(`the server answered ${m}`,i,{retryable:m===206});if(C["content-type"]?.
includes("text/html"))throw f("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const h=await c(r).catch(s=>{throw s instanceof U.HR&&(0,N.VL)(x)?s.
with({retryable:!0}):s});return{bytes:r,sha256:(0,S.createHash)("sha256").update(r).digest("hex"),content:h}})}function f(y,v,t={}){return new U.HR({what:g,why:y,advice:v,topic:"the-package"},t)}async function a(y,v){
const{platform:t,log:c,signal:b}=y;let x=v;for(let m=0;;m++){const C=m===0&&x.origin===t.url.origin,r={accept:"*/*",...C&&{"x-api-key":t.apiKey}},h={label:g,method:"GET",url:x,headers:r,maxBytes:R};t.
connections.proven.add(x.origin);const s=async()=>{const M=await(0,N.tN)(t.connections,h,b),{status:D,headers:Z}=M;c.debug(`GET a package from ${(0,K.OX)(h.url.origin)}: ${D}`);const ne=`the server an\
swered ${D}`;if((0,W.dg)(D))throw(0,W.ue)(g,ne,W.$_,(0,W.xS)(D,Z));return M},p=await(C?t.rateLimit.run(g,void 0,y,s):s()),d=(0,N.ET)(p,x,g);if(d===void 0)return p;if(m===j)throw f("the URL redirects i\
n a circle",i);d.origin===x.origin&&d.username+d.password===""&&Object.assign(d,{username:x.username,password:x.password}),x=O(d.href,y)}}function O(y,{platform:v,log:t}){const c=v.url;if(v.secrets.maskUrl(
y,c,t),!URL.canParse(y,c.href))throw f("the platform's download URL can't be read",i);const b=new URL(y,c.href);b.protocol==="http:"&&c.protocol==="https:"&&b.hostname===c.hostname&&(b.protocol="https\
:",b.port===""&&(b.port=c.port),v.secrets.maskUrl(b.href,c,t));const x=b.protocol==="http:"&&c.protocol==="http:"&&(0,k.U9)(b.hostname);if(b.protocol!=="https:"&&!x)throw f("the platform's download UR\
L isn't https","Check host.");return b}}),1858:((q,se,e)=>{e.d(se,{$_:()=>N,Dx:()=>W,Ur:()=>o,dg:()=>y,ue:()=>K,xS:()=>v});var S=e(7279),U=e(2975),B=e(706);function K(t,c,b,x={}){return new S.HR({what:t,
why:c,advice:b,topic:"the-platforms-response"},x)}function W(t,c,b,x){return new S.HR({what:t,why:c,advice:b,topic:"the-connection"},x)}const k={ECONNREFUSED:"the connection was refused",ECONNABORTED:"\
the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the co\
nnection timed out"},N="Re-run the job later.",R="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",j=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
A=/EPROTO|ERR_SSL_/,g=/Z_|ERR__ERROR_/,i=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function o(t,c,b,x){if(!(t instanceof Error&&"code"in t))return t;const m=String(t.code);
if(j.test(m)){const M=`the TLS connection can't be trusted (${m})`;return W(c,M,`Check host. ${R}`,{affectsAll:!0,cause:t})}const[,C]=i.exec(t.message)??[];if(C!==void 0)return f(c,C,t);const r=!b&&A.
test(m),h=r?"the TLS connection failed":"the connection failed",s=k[m]??`${g.test(m)?"the response can't be decoded":h} (${m})`,p={retryable:!0,maybeProcessed:b,affectsAll:!b,cause:t};if(x||!(r||m==="\
ENOTFOUND"))return W(c,s,N,p);const d=r?`Check host and its port. ${R}`:"Check host.";return W(c,s,d,{...p,maxRetries:2})}function f(t,c,b){const x=(r,h,s=!1)=>W(t,r,h,{affectsAll:!0,cause:b,retryable:s});
if(c==="407")return x("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const m=Number(c);if(m<500&&!y(m))return x(`the proxy refuses the connection (${c})`,"Allow the \
host there, or add it to NO_PROXY.");const C=`the proxy made no connection (${(0,B.OX)(c,100)})`;return x(C,"Check HTTPS_PROXY, or re-run the job later.",!0)}const a=new Set([408,421,425,429]),O=new Set(
[501,505,506,508,510,511]);function y(t){return a.has(t)||t>=500&&!O.has(t)}function v(t,c){return{status:t,retryable:y(t),retryAfterMs:(0,U.Vs)(c["retry-after"]),maybeProcessed:t===408||t>=500}}}),7596:((q,se,e)=>{
e.d(se,{d4:()=>g,D4:()=>j,eQ:()=>N,U9:()=>k,hk:()=>A,o6:()=>W,wh:()=>R});const S=je(import.meta.url)("node:net");var U=e(9783),B=e(1858);const K=200;function W(i){const o=/^[a-z0-9+.-]+:\/\//i.test(i)?
i:`https://${i}`;if(/[\s\p{C}\\]/u.test(o)||!URL.canParse(o))throw new Error("is not an address such as https://ai-for-process.example.ai");const f=new URL(o);if(f.protocol!=="https:"&&f.protocol!=="h\
ttp:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(o))throw new Error("must not contain a user name or password");if(f.protocol==="http:"&&!k(f.hostname))throw new Error(
"must be https:// (only loopback addresses may use http://)");return f.pathname.endsWith("/")||(f.pathname+="/"),f}function k(i){return i==="localhost"||i==="[::1]"||(0,S.isIPv4)(i)&&i.startsWith("127\
.")}function N(i){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(i)}function R(...i){return i.find(o=>typeof o=="string"&&o.length<=K&&N(o))}function j(i){try{return decodeURIComponent(i)}catch{return i}}function A(){
for(const i of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const o=process.env[i]?.trim();o!==void 0&&(process.env[i]=o===""||o.includes("://")?o:`http://${o}`)}for(const i of["no_proxy","\
NO_PROXY"]){const o=process.env[i];o!==void 0&&(process.env[i]=o.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function g(i,o){const f=process.env.https_proxy||process.env.HTTPS_PROXY;if(!f||(0,U.H)(i)||
/^https?:/i.test(f)&&(0,U.s)(i))return;throw(0,B.Dx)(o,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",
{affectsAll:!0})}}),5805:((q,se,e)=>{e.d(se,{ET:()=>b,J9:()=>f,VL:()=>x,Y7:()=>o,tN:()=>a});var S=e(7067),U=e(4708),B=e(8522),K=e(6671),W=e(2975),k=e(706),N=e(1858),R=e(7596);const j=3e4,A=65536,g=new Set(
[301,302,303,307,308]),i="export-workflow-action";function o(){(0,R.hk)();const m=()=>new K.Qq(i,[],{keepAlive:!0});return{kept:{http:m(),https:m()},proven:new Set}}function f(m){return{type:"applicat\
ion/json",bytes:Buffer.from(JSON.stringify(m))}}async function a({kept:m,proven:C},r,h){const{label:s,method:p,url:d,headers:M,body:D,maxBytes:Z,idleMs:ne=j}=r;(0,R.d4)(d,s);const ie=d.protocol==="htt\
ps:"?"https":"http",pe=D?new K.Qq(i):m[ie],xe=new AbortController,le=AbortSignal.any([h,xe.signal]);let[_,T]=[!1,"no response"];const J=setTimeout(()=>{const $={retryable:!0,maybeProcessed:_};xe.abort(
(0,N.Dx)(s,`${T} within ${ne/1e3} s`,N.$_,$))},ne);let u;try{u={http:S,https:U}[ie].request({method:p,host:d.hostname.replace(/^\[|\]$/g,""),port:d.port,path:d.pathname+d.search,headers:{...M,...D&&{"\
content-type":D.type,"content-length":D.bytes.length},"accept-encoding":"identity","user-agent":i},...d.username+d.password!==""&&{auth:`${(0,R.D4)(d.username)}:${(0,R.D4)(d.password)}`},agent:pe.getAgent(
d.href),signal:le});const $=O(u,s,()=>{_=!0});y(u,D?.bytes??Buffer.alloc(0),()=>J.refresh());const P=await(0,W.Mu)(le,$);C.add(d.origin),T="no data";const w=[];let I=Z;for await(const te of P){if(J.refresh(),
I-=te.length,I<0)throw c(s,Z);w.push(te)}const V=t(Buffer.concat(w),P.headers["content-encoding"],s,Z);return{status:P.statusCode??0,headers:P.headers,bytes:V}}catch($){throw u?.destroy(),le.throwIfAborted(),
(0,N.Ur)($,s,_,C.has(d.origin))}finally{clearTimeout(J),D&&u?.destroy()}}function O(m,C,r){return new Promise((h,s)=>{m.once("socket",d=>{m.reusedSocket?r():d.once(m.protocol==="https:"?"secureConnect":
"connect",r)});const p=d=>{d.socket.destroy();const M={retryable:!0,maybeProcessed:!0};s((0,N.Dx)(C,"the server switched protocols (101)",N.$_,M))};m.once("upgrade",p),m.once("response",d=>d.statusCode===
101?p(d):h(d)),m.on("error",s)})}function y(m,C,r){C.length===0?m.end():m.write(C.subarray(0,A),h=>{r(),h||y(m,C.subarray(A),r)})}const v=new Set(["gzip","x-gzip","deflate"]);function t(m,C="",r,h){const s=C.
toLowerCase().split(/[\s,]+/);try{return s.reduceRight((p,d)=>{const M=d==="br"?B.brotliDecompressSync:v.has(d)?B.unzipSync:void 0;return M&&p.length>0?M(p,{maxOutputLength:h}):p},m)}catch(p){throw p.
code==="ERR_BUFFER_TOO_LARGE"?c(r,h):p}}function c(m,C){const r=`the response is larger than ${(0,k.Xe)(C)}, the limit`;return(0,N.ue)(m,r,"Check host.",{maybeProcessed:!0})}function b({status:m,headers:C},r,h){
if(!g.has(m)||C.location===void 0)return;const s=C.location.replace(/[\x80-\xff]/g,p=>`%${p.charCodeAt(0).toString(16)}`);if(URL.canParse(s,r.href))return new URL(s,r.href);throw(0,N.ue)(h,`the platfo\
rm redirects (${m}) to an address that can't be read`,"Check host.")}function x({headers:m}){return!m["content-length"]&&!m["transfer-encoding"]}}),6006:((q,se,e)=>{e.d(se,{SO:()=>i,cd:()=>A,qt:()=>t});
var S=e(7279),U=e(2975),B=e(706),K=e(2227),W=e(7596),k=e(2053),N=e(6294);const R=[["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPLETED COMPLETE DONE FINISHED"],["f\
ailed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTED REJECTED TERMINATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function j(m){return R.find(([,C])=>C.split(" ").includes(
m))?.[0]??"unknown"}function A({fields:m,message:C,redact:r}){const h=(0,N.Gv)(m.response)?m.response:{},s=[h.downloadUrl,h.downloadURL,m.downloadUrl,m.downloadURL];return{dockStatusId:(0,W.wh)(m["doc\
k-statusId"],m.dockStatusId,m._id),workflowId:(0,W.wh)(m.workflowId,m.toolId),exportJobId:(0,W.wh)(m.exportJobId),status:g(m.status,r),downloadUrl:s.map(p=>typeof p=="string"?p.trim():"").find(p=>p!==
""),refused:m.success===!1,message:C}}function g(m,C){const r=typeof m=="string"||typeof m=="number"?String(m).trim():"",h=r.toUpperCase().replace(/[\s-]+/g,"_");return j(h)==="unknown"?C(r,40).toUpperCase():
h}async function i(m,C,r=()=>!0){const h=`dock-status/${C}`;return A(await(0,K.px)(m,{label:"Dock status",method:"GET",path:h,isTransient:r}))}const o="the-job-on-the-platform",f=50,a=294,O=6.12,y=2e3;
function v(m,C){const r=Math.max(a,m/O);return m<k.k?r:Math.max(y,Math.min(C,r))}async function t(m,C,r){const{log:h,signal:s}=m,p=performance.now(),d=c(m,p);let M=C,D=p,Z;for(let ne=0;;ne++){r.onStatus(
M),d(M);const ie=j(M.status);if(ie==="failed"||ie==="succeeded"&&M.refused){const pe=`The job ${M.status==="FAILED"?"failed":`ended as ${M.status}`} on the platform`,xe=`${M.message??"it gave no reaso\
n"} (dock status ${C.dockStatusId})`;throw new S.HR({what:pe,why:xe,advice:r.advice,topic:o})}if(ie==="succeeded")return M.status!=="SUCCESS"&&h.warning(`The platform reports ${M.status}, which is tre\
ated as SUCCESS.`),M;Z=ie==="unknown"&&M.refused?Z??D:void 0;try{if(Z!==void 0&&D-Z>=K.xR){const le=`The platform refused to report the job's status for ${(0,B.zK)(K.xR)}`;throw new S.HR({what:le,topic:o})}
const pe=ne===0?f:v(D-p,r.longestWaitMs);await(0,U.yy)(Math.max(0,D+pe-performance.now()),s),D=performance.now();const xe=({status:le=404})=>ne>0||le===404;M=await i(m,C.dockStatusId,xe)}catch(pe){throw x(
pe,C,M)}}}function c({log:m},C){let r,h=C;return s=>{const p=performance.now(),d=(0,B.zK)(p-C),M=s.status!==r,D=p-h>=k.k;(M||D)&&(h=p),M&&r!==void 0?m.info(`${s.status||"No status"} after ${d}`):D&&m.
info(`Still ${s.status||"without a status"} after ${d}`),M&&j(s.status)==="unknown"&&m.warning(`The platform reports an unknown status (${b(s)}). The action keeps waiting.`),r=s.status}}function b({status:m,
message:C}){return`${m||"none"}${C===void 0?"":`, "${C}"`}`}function x(m,{dockStatusId:C},r){const h=j(r.status)==="unknown"||r.message!==void 0?`, last status ${b(r)}`:"",s=`The job may still be runn\
ing on the platform: dock status ${C}${h}.`,p=(0,S.h_)(m);return p.with({advice:`${p.advice} ${s}`.trim(),cause:m})}}),2053:((q,se,e)=>{e.d(se,{k:()=>W,q:()=>A});var S=e(7279),U=e(2975),B=e(1858);const K=30,
W=6e4,k=500,N=16e3,R=.95,j=20;class A{#n=new Map;#e=0;#t=0;#o=0;async run(i,o,f,a){const O=await this.#r(i,o,f),y=()=>O>this.#o;try{const v=await a();return y()&&(this.#t=this.#t<j?0:this.#t*R),v}catch(v){
if(!(v instanceof S.HR&&v.status===U.kU))throw v;const t=performance.now();throw y()&&(this.#t=Math.min(N,Math.max(k,this.#t*2)),this.#o=t),this.#e=Math.max(this.#e,t+(v.retryAfterMs||2*this.#t)),v.with(
{retryAfterMs:this.#e-t})}}async#r(i,o,{signal:f,endsAt:a}){const O=o!==void 0&&this.#n.get(o)||[];for(o!==void 0&&this.#n.set(o,O);;){if(f.throwIfAborted(),this.#e>=a)throw(0,B.ue)(i,"the platform as\
ked for a pause that exceeds the timeout",B.$_);const y=performance.now(),v=O.at(-K)??Number.NEGATIVE_INFINITY,t=Math.max(this.#e,v+W);if(t<=y)return this.#e=y+this.#t,O.push(y),y;await(0,U.yy)(t-y,f)}}}}),
6294:((q,se,e)=>{e.d(se,{Gv:()=>W,LO:()=>B,Te:()=>K,ik:()=>A,wv:()=>U});var S=e(1858);function U(g,i,o){const f=R(g,0);return{fields:g,label:i,redact:o,message:f&&o(f)||void 0}}function B({label:g,message:i},o,f){
return(0,S.ue)(g,`the platform answered without a ${o}${K(i)}`,f)}function K(g){return g===void 0?"":` (${g})`}function W(g){return typeof g=="object"&&g!==null&&!Array.isArray(g)}const k=["errors","e\
rror","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],N=4;function R(g,i){if(typeof g=="string")return g.trim()||void 0;if(!(i>N)){
if(Array.isArray(g))return R(g[0],i+1);if(W(g))for(const o of k){const f=R(g[o],i+1);if(f!==void 0){const{code:a}=g;return typeof a=="number"||typeof a=="string"?`${f}, code ${a}`:f}}}}const j="Settin\
gs \u2192 Security & Control \u2192 API Scopes";function A(g,i,{message:o,isPage:f,hasWorked:a}){if((0,S.dg)(i))return S.$_;if(i===404)return"Check host, the IDs, and that the key's account can see th\
e workflow.";if(i===409&&g.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(i===409||i===423)return"Another job may be changing the workflow. Check it in AI f\
or Process, then re-run the job.";if(i<400||i===405||i>=500)return"Check host.";if(i!==401&&i!==403)return g.isTransient?S.$_:"Check the inputs.";if(f)return"A gateway or firewall in front of the plat\
form may have refused it. Check host, and that the runner may reach it.";if(a)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const O=g.scope===void 0?
"another scope":`the scope "${g.scope}"`;if(i===403)return`The key needs ${O}. Add it under ${j}.`;const y=/scope/i.test(String(o))?` The key also needs ${O}.`:"";return`The platform does not know the\
 key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${j}.${y}`}}),3349:((q,se,e)=>{e.d(se,{EH:()=>g,Nq:()=>A,kZ:()=>o,s8:()=>i});var S=e(
7279),U=e(2975),B=e(2227),K=e(5645),W=e(5805),k=e(6006),N=e(6294);const R=["workflows","workflow","tools"];async function j(f,a){const{collections:O}=f.platform;let y;for(const v of new Set([...O.values(),
...R])){const t=a(v),{label:c,idempotent:b=!0}=t,x=O.get(c);if(!(x&&x!==v))try{const m=await(0,B.px)(f,t);O.set(c,v);const C=(0,k.cd)(m),{dockStatusId:r}=C;if(r!==void 0)return{...C,dockStatusId:r};throw(0,N.
LO)(m,"dock status ID",b?"Check host and the IDs.":B.HB)}catch(m){if(m instanceof S.HR&&m.busy&&O.set(c,v),!(m instanceof S.HR&&m.status===404))throw m;y??=m}}throw y}async function A(f,{workflowId:a,
flowId:O}){return await j(f,y=>({label:"Export",method:"POST",path:`${y}/${a}/export?flowId=${O}`,scope:"Export workflow"}))}async function g(f,a,O){const y=O.downloadUrl??a.downloadUrl??(await(0,k.SO)(
f,a.dockStatusId)).downloadUrl;if(y!==void 0)return(0,K.I)(y,f);const v=`the platform reports ${O.status} but names no download URL`;throw new S.HR({what:"Export",why:v,advice:"Re-run the job.",topic:"\
the-job-on-the-platform"})}async function i(f,a,{app:O,flow:y,env:v}){const t="workflowName"in a,c=b=>b==="tools"?"tool":"workflow";return await j(f,b=>({label:"Import",method:"POST",path:t?`${b}/impo\
rt`:`${b}/${a.workflowId}/import`,body:(0,W.J9)({[`${c(b)}DataFileId`]:O,flowDataFileId:y,envVariablesFileId:v,...t&&{[`${c(b)}Name`]:a.workflowName}}),idempotent:!1,isCreation:t,scope:"Import workflo\
w"}))}async function o(f,a){const O=y=>({label:"Deploy",method:"POST",path:`${y}/${a}/deploy`,body:(0,W.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,U.L5)(f,()=>j(f,O),{untilFree:!0})}}),
2597:((q,se,e)=>{e.d(se,{g:()=>T,L:()=>xe});var S=e(6760),U=e(3e3),B=e(9462),K=e(3349),W=e(706),k=e(2227),N=e(7596),R=e(5805),j=e(6294);const A=25e6,g=1e7,i="bulkImport",o="Re-run the job.";async function f($,{
name:P,bytes:w}){const I=`Upload of ${P}`,V=(Q,re)=>(0,k.px)($,{label:I,method:"POST",path:Q,body:re,scope:"Import workflow"});let te;if(w.length<A)te=await V("files",await a("fileContext",i,{name:P,bytes:w}));else{
const Q=Math.ceil(w.length/g),re={totalChunks:Q,fileExtension:"json",fileName:P,fileSize:w.length},ue=await V("files/session/start",(0,R.J9)({fileContext:i,...re})),ae=(0,N.wh)(ue.fields.sessionId);if(ae===
void 0)throw(0,j.LO)(ue,"session ID",o);for(let ge=0;ge<Q;ge++){const _e=w.subarray(ge*g,(ge+1)*g);await V(`files/session/${ae}`,await a("chunkNumber",String(ge),{name:P,bytes:_e}))}te=await V(`files/\
session/${ae}/complete`)}const{fileId:H}=te.fields;if(typeof H!="string"||H==="")throw(0,j.LO)(te,"file ID",o);return $.log.info(`Uploaded ${P}: ${(0,W.Xe)(w.length)}`),H}async function a($,P,{name:w,
bytes:I}){const V=new FormData;V.set($,P),V.set("file",new Blob([I],{type:"application/json"}),w);const te=new Response(V);return{type:te.headers.get("content-type")??"",bytes:Buffer.from(await te.arrayBuffer())}}
var O=e(2975),y=e(6779);const v="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",t="Set missing models, guardrails and l\
inked workflows in AI for Process, then re-run the job.";async function c($,P,{source:w,target:I,definitions:{app:V,flow:te,env:H},whenBusy:Q="retry",timeoutMs:re,longestWaitMs:ue}){const ae="workflow\
Id"in I?I.workflowId:void 0,ge="workflowId"in I?`workflow ${I.workflowId}`:`a new workflow, ${I.workflowName}`;return $.log.info(`Importing ${(0,W.OX)(w)} into ${ge}, at ${P.url.href}`),await(0,B.N)({
...$,platform:P},(0,B.R)(re,"No import"),async _e=>{const Te={app:await f(_e,V),flow:await f(_e,te),env:H&&await f(_e,H)},Oe=Q==="retry",ye=await(0,O.L5)(_e,()=>(0,K.s8)(_e,I,Te),{untilFree:Oe}),{outputs:Ce}=await(0,y.
Bv)(_e,ye,{title:"Import job",longestWaitMs:ue,advice:v,idsIn:({workflowId:de})=>{const me=ae??de;return me===void 0?{}:{"workflow-id":me}}});return Ce})}async function b($,P,{workflowId:w,timeoutMs:I,
longestWaitMs:V}){return $.log.info(`Deploying workflow ${w}, at ${P.url.href}`),await(0,B.N)({...$,platform:P},(0,B.R)(I,"No deployment"),async te=>{const{outputs:H}=await(0,y.Bv)(te,await(0,K.kZ)(te,
w),{title:"Deploy job",longestWaitMs:V,advice:t,idsIn:()=>({"workflow-id":w})});return H})}var x=e(2697),m=e(9630),C=e(532),r=e(7279),h=e(6191),s=e(7487),p=e(8920),d=e(9870),M=e(3657),D=e(4264),Z=e(6224),
ne=e(7833);const ie="import-deploy-and-promote",pe="Make and approve a new plan.";async function xe($,P,w){const{approved:I,upload:V,deploy:te,ignore:H}=$.inputs,Q=w.workflows.map(({outcome:ae})=>ae===
"unchanged"?"finish":"import"),{differences:re,actions:ue}=I?(0,D.Gy)(I,w):{differences:[],actions:Q};if(re.length>0){const ae="The approved plan doesn't hold any more, so this attempt changed nothing";
throw new r.HR({what:ae,why:re.join("; "),advice:pe,topic:ie})}try{const ge=(0,s.Tm)()>1&&V!==void 0&&ue.includes("finish")?await(0,h.wn)($):[];for(const[_e,Te]of P.entries()){if(Te.action=ue[_e],Te.action!==
"finish")continue;const Oe=ye=>!I||(0,D.cM)(I,_e,(0,m.ol)(ye,H));Te.backup=await le($,ge,Te.candidate.name,Oe),(!te||!(I||Te.backup))&&(Te.action="leave")}}catch(ae){$.signal.throwIfAborted();const ge="\
Can't look for the backups of the earlier attempts, so this attempt changed nothing",Oe=` What an earlier attempt imported can also be deployed with the deploy action: ${P.filter((Ce,de)=>ue[de]==="fi\
nish").map(({candidate:Ce,plan:de})=>`${Ce.name} (${de.target})`).join(", ")}.`,ye=`Use "Re-run failed jobs".${te?Oe:""}`;throw new r.HR({what:ge,why:(0,r.gJ)(ae),advice:ye,topic:ie},{cause:ae})}}async function le($,P,w,I){
const V=`${w}-before-`,te=Q=>Number(/^(\d+)(-\d+)?\.zip$/.exec(Q)?.[1]),H=P.filter(({name:Q})=>Q.startsWith(V)&&te(Q.slice(V.length))<(0,s.Tm)());for(const{id:Q,name:re}of H.sort((ue,ae)=>ae.id-ue.id)){
const ue=await(0,h.R9)($,Q),ae=await _(ue,$.signal);if(ae&&I((0,Z.YR)(ae)))return{id:Q,name:re,holdsVariables:ae.env!==void 0}}}async function _($,P){try{return(0,p.mu)(await(0,M.u)($,P))}catch{P.throwIfAborted();
return}}async function T($,P){const{platform:w,inputs:I}=$,{path:V,target:te,definitions:H,name:Q}=P.candidate;if(P.action==="leave"){$.log.info("Neither imported nor deployed"),P.begun="nothing";return}
let re=I.candidates.length>1?void 0:P.plan;P.begun="import";try{const ue=async()=>{const ge=re??await(0,Z.Cs)($,P.candidate);if(re=void 0,!(0,Z.cS)(P.plan,ge)){const Te=`The target of ${Q} has changed\
 since this step compared it, so it was left as it is`;throw new r.HR({what:Te,advice:pe,topic:ie})}if(P.action==="finish")return;ge.state&&(P.backup=await J($,P,ge.state));const _e={...I,source:V,target:te,
definitions:H,whenBusy:"throw"};P.job=await c($,w,_e),P.imported=!0};if(await(0,O.L5)({...$,endsAt:performance.now()+I.timeoutMs},ue,{untilFree:!0}),!I.deploy)return;P.begun="deploy";const ae=(0,ne.wZ)(
P);if(ae===void 0){const ge="Look for it in AI for Process, and deploy it there.";throw new r.HR({what:"the platform didn't name the new workflow's ID",advice:ge})}P.job=await b($,w,{...I,workflowId:ae}),
P.deployed=!0}catch(ue){const ae=(0,r.iT)(ue);P.job={...P.job,...(0,y.Zw)(ae)},P.error=u(ae,P,(0,x.Sm)(I.host))}}async function J($,{candidate:P,plan:w},I){const{upload:V,artifactEnvVariables:te,host:H}=$.
inputs,Q=`${P.name}-before-${(0,s.Tm)()}`,re=I.package.files.has(d.Km),ue=`Backup of workflow ${w.target} at ${(0,x.Sm)(H)}`,ae=await(0,s.Pd)("workflow-backup-");for(let ge=1;;ge++){const _e=(0,S.join)(
ae,`${Q}${ge===1?"":`-${ge}`}.zip`);if(await(0,C.lo)(_e,I.bytes),!V)return $.log.info(`${ue}: ${_e}, on this runner only`),{name:_e,holdsVariables:re};try{const Te=await(0,U.mJ)($,{...I,path:_e},{upload:V,
artifactEnvVariables:te});return $.log.info(`${ue}: ${Te.name}, ${Te.url}`),{name:Te.name,id:Te.id,holdsVariables:re&&te}}catch(Te){if(!(Te instanceof h.B6))throw Te}}}function u($,P,w){const{candidate:I,
begun:V,imported:te,backup:H}=P,Q=(0,r.h_)($),re=(0,ne.wZ)(P),[ue,ae]=["workflowName"in I.target,V==="deploy"],ge=`deploy workflow ${re} with the deploy action`,_e=ue?ae?ge:"start a new run":'use "Re-\
run failed jobs"',Te=`${I.name} ${te?"was imported":"was already imported"}${re?` into workflow ${re}`:""} but not deployed: `,Oe=[Q.advice.replace(/(r)e-run the job/gi,(ye,Ce)=>Ce==="r"?_e:_e[0]?.toUpperCase()+
_e.slice(1)),ae&&!ue?`Or ${ge}.`:"",ue&&re?`The new workflow's ID is ${re}.`:"",H?`The package that ${w} had before is ${H.name}${H.id?` (artifact ${H.id})`:""}.`:""];return Q.with({what:(ae?Te:"")+Q.
what,advice:Oe.filter(Boolean).join(" ")})}}),161:((q,se,e)=>{e.d(se,{K:()=>xe});var S=e(3024),U=e(6760),B=e(3e3),K=e(819),W=e(7279),k=e(6584);class N{#n=[];#e;constructor(){const $=K.V4("api-key");$!==
""&&K.Pq($)}text($){return K.V4($)}lines($){return K.V4($,{trimWhitespace:!1})}optional($,P){const w=this.text($);return w===""?void 0:this.parse($,w,P)}parse($,P,w){try{return w(P)}catch(I){this.refuse(
$,(0,W.gJ)(I),(0,W.h_)(I).topic);return}}required($,P,w="is required"){return this.text($)===""&&this.refuse($,w),this.optional($,P)}notEmpty($,P,w){if(process.env[`INPUT_${$.toUpperCase()}`]?.trim()===
""){const I=`Where an event has no inputs, write \`\${{ inputs.${$} || ${w} }}\``;this.refuse($,`is empty. Is the name in the expression right?${w===void 0?"":` ${I}`}`)}return this.optional($,P)}boolean($,P){
return this.notEmpty($,k.yG,P?void 0:"false")??P}refuse($,P,w="before-anything-is-sent"){this.#e??=w,this.#n.push(`${$} ${P.replace(/(?<=[a-z])\.$/,"")}`)}check($){if($!==void 0&&this.#n.length===0)return $;
throw new W.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function R(u){const $=u.required("host",k.or),w=u.required("api-key",k.Do,"is required. The secret isn't set, or this job can't\
 read it"),I=(u.optional("timeout-minutes",(0,k.$J)(1440))??30)*6e4,V=(u.optional("poll-interval-seconds",(0,k.$J)(3600))??10)*1e3,te=u.boolean("summary",!0);return $&&w?{host:$,apiKey:w,timeoutMs:I,longestWaitMs:V,
summary:te}:void 0}var j=e(8920),A=e(7598),g=e(1455),i=e(532),o=e(706),f=e(5806),a=e(9870);function O(u,$){return new W.HR({what:u,advice:$,topic:"unpacking"})}function y(u,$){for(const{index:P}of`${$}\
/`.matchAll(/\//g)){const w=$.slice(0,P),I=(0,S.lstatSync)((0,U.join)(u,w),{throwIfNoEntry:!1});if(I?.isSymbolicLink())throw O(`${(0,o.TL)(w)} in the folder is a symbolic link, which isn't followed`,"\
Delete it.");if(w===$&&I?.isFile())return I;if(!I?.isDirectory())break}}async function v(u){return(await(0,g.readdir)(u,{withFileTypes:!0})).map(P=>P.name+(P.isDirectory()?"/":""))}async function t(u,$){
const P=[],w=[""];for(const I of w){$.throwIfAborted();for(const V of await v((0,U.join)(u,I))){if((0,f.jq)(V))continue;if((V.endsWith("/")?w:P).push(I+V),P.length+w.length>a.BE)throw new Error("more \
than 10,000 files are in it")}}return P}async function c(u){if(!y(u,f.gv))return;const $=await(0,g.readFile)((0,U.join)(u,f.gv),"utf8");let P;try{const{unpackedFiles:w}=JSON.parse($);w.every(I=>(0,f.x5)(
I)===void 0)&&(P=new Set(w))}catch{}return{text:$,paths:P}}async function b(u,$){const P=new Set($.map(caseFold));return(await readdir(u).catch(()=>[])).filter(I=>!P.has(caseFold(I))&&existsSync(join(
u,I,RECORD)))}function x(u){return`${JSON.stringify({unpackedFiles:[...u]},null,2)}
`}var m=e(3657);async function C(u,$){try{const P=await(0,g.stat)(u);if(P.isDirectory())return await d(u,$);if(P.size>a.zx)throw new Error("it is larger than 256 MiB, the limit");const w=await(0,g.readFile)(
u);return{...await(0,m.u)(w,$),sha256:(0,A.createHash)("sha256").update(w).digest("hex")}}catch(P){throw p(P,u,$)}}async function r(u,$){const P=()=>C(u,$);try{const w=statSync(u,{throwIfNoEntry:!1});
if(w===void 0)return{kind:"missing"};const I=w.isDirectory()?await h(u,$):new Map,[V,...te]=[...I.values()].flat();return V===void 0?{kind:"single",read:P}:{kind:"several",names:[...I.keys()],async read(H){
const[Q,re]=I.get(H)??[];if(Q&&re)throw new Error(`is there twice, as ${quoted(Q.name)} and as ${quoted(re.name)}. Remove one of them`);if(Q?.isSymbolicLink())throw new Error("is a link, which isn't f\
ollowed");return await C(join(u,Q?.name??H),$)},...te.length===0&&V.isDirectory()&&{readSingle:P}}}catch(w){throw p(w,u,$)}}async function h(u,$){const P=new Map,w=await readdir(u,{withFileTypes:!0});
if(isWorkflow(w.map(({name:I})=>I)))return P;for(const I of w){if($.throwIfAborted(),I.name.startsWith(".")||!await s(join(u,I.name),$))continue;const V=I.isDirectory()?I.name:I.name.replace(/\.zip$/i,
"");P.set(V,[...P.get(V)??[],I])}return P}async function s(u,$){const P=await stat(u).catch(()=>{});if(P?.isDirectory())return isWorkflow(await M(u));if(!P?.isFile()||!/\.zip$/i.test(u))return!1;try{return isWorkflow(
[...(await C(u,$)).files.keys()])}catch{return $.throwIfAborted(),!0}}function p(u,$,P){if(P.aborted)return P.reason;const w=/The package (is .*, not a zip)/.exec((0,W.gJ)(u))?.[1],I=(0,S.existsSync)(
$)?`can't be read: ${(0,i.Uc)(u)}`:`doesn't exist: ${(0,o.MW)($)}`;return new Error(w?`${w}. Set a package (.zip), or the folder with its unpacked files`:I,{cause:u})}async function d(u,$){const P=(0,U.
join)(u,(0,a.wg)(await M(u))),w=await c(P);if(w&&!w.paths)throw new Error(`${f.gv} isn't as this action writes it`);const I=w?.paths?new Set([...a.LX,...w.paths]):await t(P,$),V=new Map;let te=a.zx;for(const H of I){
$.throwIfAborted();const Q=y(P,H);if(Q!==void 0){if(te-=Q.size,te<0)throw new Error("its files take more than 256 MiB, the limit");V.set(H,await(0,g.readFile)((0,U.join)(P,H)))}}if(V.size===0)throw new Error(
"no files are in it");return(0,a.jz)("folder",V)}async function M(u){const $=await v(u),w=$.filter(I=>I.endsWith("/")).map(async I=>(await v((0,U.join)(u,I))).map(V=>I+V));return[...$,...(await Promise.
all(w)).flat()]}async function D(u,{path:$,variables:P,sha256:w,needsVariables:I,of:V=""},te){const H=(ge,_e)=>u.refuse(ge+V,_e,"import-deploy-and-promote"),Q=ge=>_e=>{te.throwIfAborted(),H(ge,(0,W.gJ)(
_e))},re=P?await(0,j.Ch)(P,te).catch(Q("env-variables")):void 0,ae=await(async()=>{const{sha256:ge,..._e}=await C($,te),Te=(0,j.mu)(_e,re),Oe=P&&(0,U.basename)(P);return{path:$,package:_e,sha256:ge,definitions:Te,
variablesFile:Oe}})().catch(Q("package"));if(ae&&w!==void 0&&ae.sha256!==w){const ge=`is not the digest of the package, which is ${ae.sha256}`;H("package-sha256",ae.sha256?ge:"is only for a package th\
at is a .zip")}return ae&&I&&P===void 0&&!ae.definitions.env&&H("env-variables","is required for an existing workflow, because the package has no env_variables.json"),ae}var Z=e(682),ne=e(2899),ie=e(7487),
pe=e(4264);async function xe(u){const $=new N,P=$.boolean("plan",!1),w=P?void 0:le($),I=_($,P),V=await T($,I,u),te=R($),H=(0,B.WZ)($,!1),Q=$.boolean("deploy",!0),re=$.optional("ignore",ne.wo)??ne.K$,{
fromList:ue}=I;return{...$.check(te),...H,candidates:V,fromList:ue,isPlan:P,approved:w,deploy:Q,ignore:re}}function le(u){const $=u.text("approved-plan");return $===""&&u.refuse("approved-plan","is em\
pty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set none"),
$==="none"?void 0:u.optional("approved-plan",pe.ud)}function _(u,$){if(u.text("workflow-name")===""){const{targets:I,fromList:V}=(0,Z.R)(u,"workflow-"),te=I.map(({workflowId:re})=>re),H=te.find((re,ue)=>te.
indexOf(re)<ue),Q=u.text("workflows")===""?"workflows-file":"workflows";return H!==void 0&&u.refuse(Q,`has workflow-id ${H} twice`),{targets:I.map(({name:re,...ue})=>({name:re,target:ue})),fromList:V}}
for(const I of["workflow-id","flow-id","workflows","workflows-file"])u.text(I)!==""&&u.refuse(I,"can't be combined with workflow-name");if(!$&&(0,ie.Tm)()>1){const I=`can't be applied in run attempt ${(0,ie.
Tm)()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;u.refuse("workflow-name",I,"import-deploy-and-promote")}const P=u.optional(
"workflow-name",k.sU),w=u.optional("name",k.$q)??P;return w===void 0||P===void 0?{targets:[],fromList:!1}:{targets:[{name:w,target:{workflowName:P}}],fromList:!1}}async function T(u,{targets:$,fromList:P},w){
const I=u.required("package",k.EO),V=u.notEmpty("package-sha256",k.tz,"'any'");P&&V!==void 0&&u.refuse("package-sha256","is only for a single package");const te=re=>re==="package"?re:(0,k.EO)(re),H=u.
notEmpty("env-variables",te,"'package'");if(I===void 0)return[];const Q=[];for(const{name:re,target:ue}of $){const ae=P?` of ${re}`:"",ge=P?u.parse(`package${ae}`,re,de=>J(I,de)):I,_e=H&&P?(0,U.join)(
H,`${re}.json`):H,Te=H==="package"?void 0:_e,Oe="workflowId"in ue&&H==="package",Ce=ge&&await D(u,{path:ge,...{variables:Te,sha256:P?void 0:V,needsVariables:Oe,of:ae}},w);Ce&&Q.push({name:re,target:ue,
...Ce})}return Q}function J(u,$){const P=(0,U.join)(u,`${$}.zip`),[w=P,I]=[(0,U.join)(u,$),P].filter(V=>(0,S.existsSync)(V));if(I){const V=`as ${(0,k.bY)(`${$}.zip`)} and as ${(0,k.bY)(`${$}/`)}`;throw new Error(
`is there twice, ${V}. Remove one of them`)}if((0,S.existsSync)(w)&&(0,S.lstatSync)(w).isSymbolicLink())throw new Error("is a link, which isn't followed");return w}}),6325:((q,se,e)=>{e.a(q,async(S,U)=>{
try{let c=function({rows:b}){for(const{candidate:x}of(0,y.p1)(b)){const{name:m,target:C}=x,r="workflowId"in C?`workflow-id ${C.workflowId}, flow-id ${C.flowId}`:"";(0,R.t1)().warning(`Nothing differs \
in ${m}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${r}).`)}};var B=e(3e3),K=e(6779),W=e(3018),k=e(682),N=e(
7279),R=e(8725),j=e(7487),A=e(1519),g=e(2227),i=e(2597),o=e(161),f=e(1415),a=e(4264),O=e(6224),y=e(7833);const v=4;await(0,j.eF)(async b=>{(0,j.n0)({promotions:[]});const x=await(0,o.K)(b),m=await t(x,
b);await(0,y.A2)(m,x);const C=(0,y.jb)(m.rows),r=await(0,W.S3)(C);x.summary&&await(0,f.c)(m,x,r),(0,W.$0)(C),(0,j.Tm)()>1&&x.deploy&&c(m);const h=(0,y.c2)(m,x);if(h)throw h;x.isPlan&&(0,R.lm)((0,f.o)(
m.rows,x))});async function t(b,x){const{candidates:m,fromList:C,approved:r,host:h,ignore:s,deploy:p,upload:d,artifactEnvVariables:M}=b,D=m.flatMap(({definitions:{env:w}})=>w?(0,A.aC)(w.bytes):[]),Z=(0,g.
Ng)(h,b.apiKey,{secrets:D,known:m.map(({name:w})=>w)}),ne=(0,R.t1)(),pe={log:ne,publish:w=>(0,j.n0)((0,y.WZ)(w)),signal:x,endsAt:Number.POSITIVE_INFINITY,platform:Z,inputs:b},xe=({name:w})=>C?{...pe,log:(0,R.
t1)(`[${w}] `),publish:()=>{}}:pe;let le;const _=await(0,k.H)(m,v,async w=>{try{if(le)throw new N.HR({what:"Not tried: another target failed for a cause that is the same for all"});const I=await(0,O.Cs)(
xe(w),w);return{candidate:w,plan:I,job:I.state?.job??{}}}catch(I){const V=(0,N.iT)(I);return(0,N.h_)(V).affectsAll&&(le??=V),{candidate:w,error:V,job:(0,K.Zw)(V)}}}),T=(0,y.sb)(_);if(T.length<_.length)
return{rows:_};const u={options:{host:h.href,ignore:[...s.lines].sort().join(`
`),deploy:p,"upload-artifact":d!==void 0,"artifact-env-variables":M},workflows:T.map(({plan:w})=>w)},$=(0,a.Rd)(u,r?.salt);if(b.isPlan)return{rows:_,digest:$};const P=await(0,i.L)(pe,T,u).then(()=>{},
N.iT);if(P)return{rows:_,digest:$,refusal:P};r||ne.info("Applied without an approved plan"),T.some(({plan:w,action:I})=>w.state&&I==="import")&&(0,B.j)(b,ne);for(const w of T)if(await(0,i.g)(xe(w.candidate),
w),w.error)break;return{rows:_,digest:$}}U()}catch(v){U(v)}},1)}),1415:((q,se,e)=>{e.d(se,{c:()=>O,o:()=>a});var S=e(6760),U=e(2697),B=e(3018),K=e(1124),W=e(2614),k=e(7487),N=e(4057),R=e(8132),j=e(8920),
A=e(706),g=e(7833);const i=r=>{const{name:h,version:s}=(0,j.Rc)(r)??{};return[h,s].filter(Boolean).join(" ")},o=r=>r.map(h=>(0,R.SS)(h)).join(", "),f=(...r)=>r.filter(Boolean).join(" ");function a(r,{
host:h}){return`Plan: ${(0,g.sb)(r).length-(0,g.p1)(r).length} of ${(0,A.hS)(r.length,"workflow")} will change at ${(0,U.Sm)(h)}`}async function O(r,h,s){const{rows:p,refusal:d,digest:M}=r,D=p.some(({
begun:pe})=>pe),Z=h.isPlan&&M!==void 0,ne=M&&(0,R.SS)(M.slice(0,12)),ie=[D?x(p):v(p,h),(0,N.cj)((0,U.cZ)((0,g.dJ)(p))),d&&(0,N.il)((0,U.UX)(d),(0,k.VY)(d)),Z&&c(p,h),(Z||D)&&b((0,g.p1)(p)),...D?C(p,h):
[],Z&&`Plan ${ne}.`,h.approved&&ne&&`${D?"Applied":"Approved"} plan ${ne}.`,D&&!h.approved&&"Applied without an approved plan."].flatMap(pe=>pe||[]);(0,K.Hq)((0,g.jb)(p))&&ie.push((0,B.uu)(s,h.fromList,
ie,D?"What differed":"What changes")),await(0,N.Sy)(y(r,h,D),...ie)}function y({rows:r,refusal:h},s,p){const d=(0,U.Sm)(s.host),M=(0,g.dJ)(r).length,D=r.filter(({begun:ie,error:pe})=>ie&&ie!=="nothing"&&
!pe).length,Z=`${D} of ${(0,A.hS)(r.length,"workflow")} promoted`;return[p&&M>0&&`Promotion to ${d} failed: ${Z}`,p&&D===0&&`Nothing differs at ${d}: nothing was done`,p&&`${Z} to ${d}`,M===0&&!h&&a(r,
s),s.isPlan&&`Plan for ${d} failed: ${M} of ${(0,A.hS)(r.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${d} failed: nothing was changed`}function v(r,{isPlan:h}){const s=r.map(
({candidate:p,plan:d})=>{const{name:M,target:D,path:Z,sha256:ne}=p,ie=ne??d?.shown,pe=ie&&`${ne?"sha256":"content"} ${ie.slice(0,12)}\u2026`,xe=d?.state&&i(d.state.package),le="workflowName"in D?"a ne\
w workflow":D.workflowId;return[{words:M},{words:[i(p.package),(0,S.basename)(Z),pe].filter(Boolean).join(", ")},{words:xe?`${xe} (${le})`:le},{words:d?t(d.changes):"\u274C Failed"}]});return(0,N.tp)(
["Workflow","Package","Target",h?"What will change":"What would change"],s)}function t({status:r,counts:h,files:s}){if(r==="unchanged")return"nothing: it stays";if(r==="changed")return(0,K.cq)(h);const d=s.
flatMap(M=>M.kind==="json"?(0,W.ID)(M)?.size??[]:[]).find(({nodes:M})=>M>0);return d?`${(0,A.hS)(d.nodes,"node")}, ${(0,A.hS)(d.connections,"connection")}`:"everything: it is new"}function c(r,{deploy:h,
upload:s,artifactEnvVariables:p}){return(0,g.sb)(r).flatMap(({candidate:M,plan:D})=>{const{state:Z,outcome:ne,variables:ie}=D,[pe,xe,le]=[D.added,D.kept,D.ignored].map(o),_=(0,R.SS)(M.name),T=(0,R.SS)(
`${M.name}-before-<run attempt>.zip`),J=Z?`The in-development version of ${_} is replaced${h?", then deployed":""}.`:`${_} is created${h?" and deployed":""}: there is nothing to back up.`,$=s?`A backu\
p is kept first, as ${T}${p?"":", without environment variables"}.`:"No backup is kept.",P=M.variablesFile&&`variables of ${(0,R.SS)(M.variablesFile)}`,w=f(J,Z&&$,ie.length>0&&`The import sends the ${P??
"package's own variables"}.`,pe&&`Added: ${pe}.`,xe&&`The target keeps its own value of ${xe}.`,le&&`Ignored fields that differ, and that the import brings too: ${le}.`);return ne==="changed"?`- ${w}`:
[]}).join(`
`)}function b(r){const h=M=>r.filter(({plan:Z})=>Z[M].length>0).map(({candidate:Z,plan:ne})=>`${(0,R.SS)(Z.name)} (${o(ne[M])})`).join(", "),s=o(r.map(({candidate:M})=>M.name)),[p,d]=[h("kept"),h("ign\
ored")];return f(s&&`Nothing differs in ${s}: neither imported nor deployed.`,s&&"That doesn't mean that the version there is deployed, which no export tells.",p&&`Variables that differ, and that an i\
mport would keep: ${p}.`,d&&`Ignored fields that differ: ${d}.`)}function x(r){const h=r.map(s=>[{words:s.candidate.name},(0,g.wZ)(s)??{words:"a new workflow"},{words:m(s)},{words:s.imported&&s.plan?t(
s.plan.changes):""},s.backup?.name??""]);return(0,N.tp)(["Workflow","Target","Result","What changed","Backup"],h)}function m({begun:r,imported:h,deployed:s,backup:p,error:d}){return r?r==="nothing"?p?
"\u2705 Imported by an earlier attempt":"\u2705 Unchanged":d?r==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":s?h?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 \
Imported, not deployed":"\u23F8\uFE0F Not started"}function C(r,{host:h}){const s=r.flatMap(D=>{const{backup:Z}=D;if(!Z)return[];const ne=Z.id===void 0?"on this runner only":`artifact ${Z.id}`,ie=Z.holdsVariables?
"":" with env-variables, because it holds none";return[`${(0,R.SS)(Z.name)} (${ne}) to workflow ${(0,R.SS)((0,g.wZ)(D)??"")}${ie}`]}),p=`promote from run ${(0,R.SS)(process.env.GITHUB_RUN_ID??"")}: ${s.
join(", ")}.`,d="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",M=r.flatMap(D=>"workflowName"in D.candidate.target?(0,g.wZ)(D)??[]:[]);return[
s.length>0?`To roll back at ${(0,R.wh)((0,U.Sm)(h))}, ${p} ${d}`:"",...M.map(D=>`Workflow ${(0,R.SS)(D)} is new: no action can remove it, only AI for Process.`)]}}),4264:((q,se,e)=>{e.d(se,{Gy:()=>A,Rd:()=>R,
cM:()=>g,ud:()=>j});var S=e(7598),U=e(7487),B=e(706);const K="v1",[W,k]=[["name","target","package","variables"],["outcome","targetVariables","content"]],N=[...W,...k];function R(t,c=(0,S.randomBytes)(
12).toString("base64url")){const b=a(t,c),x=[K,c,y(t,c,b),...b.map(m=>m.join("~"))].join(".");return`${x}.${v([x],6)}`}function j(t){const[c="",b="",x="",...m]=t.split(".");if(/^v\d/.test(c)&&c!==K)throw new Error(
`is of another version of this action (format ${c.slice(1)}). Make and approve a new plan`);if(m.pop()!==v([t.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the o\
utput of the plan's step as it is");return{salt:b,seal:x,rows:m.map(C=>C.split("~"))}}function A({salt:t,seal:c,rows:b},x){const m=a(x,t),C=(p,d)=>p.filter((M,D)=>b[d]?.[D]!==m[d]?.[D]),r=C(Object.keys(
x.options),0),h=r.map(p=>i(p,x.options[p]));if(b.length!==m.length){const p=(0,B.hS)(b.length-1,"workflow");return{differences:[...h,`the plan is for ${p}, this step for ${m.length-1}`],actions:[]}}const s=x.
workflows.map((p,d)=>{const M=C(N,d+1),D=O(b[d+1]?.at(-1)??"",t,d);h.push(...o(p,M,D).map(pe=>`${p.name}: ${pe}`));const Z=p.outcome==="changed",ne=Z!==M.includes("outcome");if(!M.includes("targetVari\
ables")&&!M.includes("content"))return ne?"import":"leave";const ie=[...r,...M].some(pe=>["host","ignore","name","target"].includes(pe));return Z&&!ie&&h.push(f(p,M.includes("content"))),ne?"finish":"\
leave"});return h.length===0&&c!==y(x,t,b)&&h.push("the plan's digest isn't as the plan wrote it"),{differences:h,actions:s}}function g({salt:t,rows:c},b,x){return c[b+1]?.includes(v([t,b,"content",x],
22))===!0}function i(t,c){return t==="host"?`the host isn't the approved one (now ${c})`:t==="ignore"?"ignore isn't as approved":`${t} isn't as approved (was ${!c}, is ${c})`}function o({target:t,shown:c,
variables:b},x,m){if(x.includes("name"))return["the plan has another workflow in its place"];const C={target:`the target isn't the approved one (now ${t})`,package:`the package isn't the approved one \
(was ${m}\u2026, is ${c.slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${b.join(", ")||"none"})`};return x.flatMap(r=>C[r]??[])}function f({name:t,target:c,fields:b,
targetVariables:x},m){const r=`differs from the package in ${b.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,h=`its environment variables differ${x.length>0?` (now ${x.join(
", ")})`:""}`,s=m&&b.length>0?r:h,p=`: look at the workflow, and if it is right, deploy it with the deploy action (${c})`,d=`If an earlier attempt imported the package, AI for Process may have changed\
 it on import${(0,U.Tm)()>1?p:""}`;return`${t}: the target has changed since the plan: it is neither as planned nor as in the package, and ${s}. ${d}`}function a({options:t,workflows:c},b){const x=c.map(
(m,C)=>[...N.map(r=>v([b,C,r,m[r]],r==="content"?22:4)),O(m.shown,b,C)]);return[Object.entries(t).map(m=>v([b,...m],4)),...x]}function O(t,c,b){const x=(0,S.createHash)("sha256").update(`${c} ${b}`).digest().
readUIntBE(0,3);return(Number.parseInt(t.slice(0,6),16)^x).toString(16).padStart(6,"0")}function y({options:t,workflows:c},b,x){const m=c.map(C=>W.map(r=>C[r]));return v([b,"seal",t,m,x],43)}function v(t,c){
return(0,S.createHash)("sha256").update(JSON.stringify(t)).digest("base64url").slice(0,c)}}),6224:((q,se,e)=>{e.d(se,{Cs:()=>m,cS:()=>h,YR:()=>D});var S=e(7975),U=e(6779),B=e(9630),K=e(2899),W=e(5806),
k=e(1519),N=e(1124),R=e(3436),j=e(2742),A=e(7856);const g=1024*1024;function i(le,_,{name:T,ignore:J}){const u=[le,_].filter(ue=>ue!==void 0),$=u.length===2&&u.some(f),P=[...new Set(u.flatMap(({files:ue})=>[
...ue.keys()]))].sort(),w=new Set(J.lines),I=new R.Ms(J,ue=>w.delete(ue)),V=P.flatMap(ue=>{const[ae,ge]=[le?.files.get(ue),_?.files.get(ue)],_e=ae!==void 0&&ge!==void 0&&ae.equals(ge);if($&&(0,W.dU)(ue)||
_e&&w.size===0)return[];const Te=ae&&(0,B.TA)(ue,ae,I),Oe=_e?Te:ge&&(0,B.TA)(ue,ge,I);return _e||Te!==void 0&&Te.id===Oe?.id?[]:[{name:ue,from:ae,to:ge,base:Te,head:Oe}]}),te=O(V,I),H=ue=>J.lines.length===
0&&te.some(ae=>ae.name===ue),Q=te.length===0?[]:P.filter(ue=>!H(ue)&&!(0,W.dU)(ue)),re=le===void 0?"added":_===void 0?"removed":void 0;return{name:T,status:re??(te.length>0?"changed":"unchanged"),counts:re?
{added:0,modified:0,removed:0,[re]:1}:(0,N.cz)(te.map(N.xS)),files:te,variablesCompared:!($&&u.some(a)),secrets:[...new Set(u.flatMap(ue=>[...(0,k.x3)(ue),...o(ue,Q)]))],unusedIgnores:[...w]}}function o({
files:le},_){return _.flatMap(T=>(0,A.Wr)((0,B.TA)(T,le.get(T)??Buffer.of(),new R.Ms(K.K$))))}function f({kind:le,files:_}){return le==="folder"&&![..._.keys()].some(W.dU)}function a({files:le}){return[
...le].some(([_,T])=>(0,W.dU)(_)&&(0,k.DF)(T)?.variables.length!==0)}function O(le,_){const T=le.flatMap(({name:u,base:$,head:P})=>$&&P&&!(0,W.dU)(u)?[{name:u,base:$,head:P}]:[]),J=new Map((0,j.OD)(T,
_).map((u,$)=>[T[$]?.name,u]));return le.map(u=>y(u,J.get(u.name)))}function y({name:le,from:_,to:T,base:J,head:u},$){const P=_===void 0?"added":T===void 0?"removed":"modified",w={name:le,status:P,changes:[],
references:[],matches:[],base:void 0,head:void 0};if((0,W.dU)(le))return{...w,kind:"variables",changes:t(J,u,P)};if($||P!=="modified"&&(J??u))return{...w,kind:"json",base:J,head:u,...$};const[I,V]=[_&&
v(_),T&&v(T)];return _&&I===void 0||T&&V===void 0?{...w,kind:"binary"}:{...w,kind:"text",text:{base:I,head:V}}}function v(le){return le.length<=g&&!le.includes(0)?(0,B.b6)(le):void 0}function t(le,_,T){
const[J,u]=[le,_].map(H=>H&&(0,k.DF)(Buffer.from((0,R.dj)(H))));if(T==="modified"&&(J===void 0||J.container!==u?.container))return[{kind:"modified",path:[],from:N.RG,to:N.RG}];const $=H=>new Map(H?.variables.
map(({name:Q,content:re})=>[Q,re])),[P,w]=[$(J),$(u)],I=[],V=[...P.keys()].filter(H=>w.has(H)),te=[...w.keys()].filter(H=>P.has(H));V.some((H,Q)=>H!==te[Q])&&I.push({kind:"reordered",path:[],moved:[]});
for(const H of[...new Set([...P.keys(),...w.keys()])].sort()){const Q=[{type:"member",key:H}];P.has(H)?w.has(H)?P.get(H)!==w.get(H)&&I.push({kind:"modified",path:Q,from:N.RG,to:N.RG}):I.push({kind:"re\
moved",path:Q,value:N.RG}):I.push({kind:"added",path:Q,value:N.RG})}return I}var c=e(7279),b=e(8920),x=e(9870);async function m(le,_){const{platform:T,inputs:J}=le,{target:u}=_;if("workflowName"in u)return C(
_,void 0,J.ignore);const $=await(0,U.X7)(le,T,{...J,...u});for(const P of(0,k.x3)($.package))T.secrets.add(P);return C(_,$,J.ignore)}function C(le,_,T){const{name:J,target:u,package:$,definitions:P,variablesFile:w}=le,
I=_&&r(_.package),V=[I?.env?.bytes,$.files.get(x.Km)];w&&P.env&&Z(J,P.env.bytes,V);const[te,H]=[d(I?.env),d(P.env)],Q=te&&H&&new Map([...H,...te]),re=I&&D(I,te,I.env),ue=D(P,P.env&&Q,P.env),ae=i(re,ue,
{name:J,ignore:T}),ge=s(ae),_e=s(i(re,ue,{name:J,ignore:K.K$})),Te=[...V,P.env?.bytes].flatMap(ye=>ye?(0,k.aC)(ye):[]),Oe=(0,B.ol)(D(P),K.K$);return{state:_,changes:{...ae,secrets:[...ae.secrets,...Te]},
ignored:_e.filter(ye=>!ge.includes(ye)),added:M(Q).filter(ye=>!te?.has(ye)),kept:M(H).filter(ye=>te?.has(ye)&&te.get(ye)!==H?.get(ye)),name:J,target:"workflowId"in u?`${u.workflowId} ${u.flowId}`:`new\
 workflow ${u.workflowName}`,package:Oe,variables:M(H),shown:le.sha256??Oe,outcome:ae.status==="unchanged"?ae.status:"changed",targetVariables:M(te),content:I?(0,B.ol)(D(I),T):"",fields:ge}}function r(le){
try{return(0,b.mu)(le)}catch(_){const T=`The target's package ${(0,c.gJ)(_)}`;throw new c.HR({what:T,advice:"Check the workflow in AI for Process.",topic:"the-package"},{cause:_})}}function h(le,_){return le.
content===_.content&&(0,S.isDeepStrictEqual)(le.targetVariables,_.targetVariables)}function s({files:le}){const _=le.flatMap(({kind:T,name:J,changes:u})=>T==="variables"?[]:u.length===0?[J]:u.map($=>p(
$)||J));return[...new Set(_)]}function p({kind:le,path:_}){return _.map(J=>J.type==="member"?J.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(le==="reordered"?"[]":"")}function d(le){return le===void 0?
new Map:(0,k.DF)(le.bytes)?.variables.reduce((_,{name:T,content:J})=>_.set(T,J),new Map)}function M(le){return[...le?.keys()??[]].sort()}function D({app:le,flow:_},T,J){const u=M(T).map(P=>[P,""]),$=T?
Buffer.from(JSON.stringify(Object.fromEntries(u))):J?.bytes;return(0,x.jz)("zip",[[x.uq,le.bytes],[x.n7,_.bytes],...$?[[x.Km,$]]:[]])}function Z(le,_,T){const J=T.map(V=>V&&(0,k.DF)(V)),u=J.find(V=>V?.
variables.length)??J.find(Boolean),$=ne((0,k.DF)(_),u);if($===void 0)return;const P=J.indexOf(u)===1?"package":"target",w=`env-variables of ${le} doesn't have the shape of the ${P}'s variables`,I=`Wri\
te it like this, with your names and values: ${xe(u)}`;throw new c.HR({what:w,why:$,advice:I,topic:"import-deploy-and-promote"})}function ne(le,_){if(le===void 0)return"it must be a list or an object \
of variables, each with its own name and a value";if(_===void 0)return;if(le.container!==_.container)return le.container==="array"?"it is a list, and must be an object":"it is an object, and must be a\
 list";if(_.variables.length===0)return;const T=new Set(_.variables.flatMap(({keys:u})=>u)),J=_.variables.every(({keys:u})=>u.includes("value"));for(const{name:u,keys:$}of le.variables){const P=$.find(
w=>!T.has(w));if(P!==void 0)return`${u} has "${P}", which no variable there has`;if(J&&!$.includes("value"))return`${u} has no "value"`}}const ie={name:"API_URL",key:"API_URL",value:"https://api.examp\
le.com"},pe={string:"",number:0,boolean:!1};function xe({container:le,variables:[_]}={container:"array",variables:[]}){const T=le==="array",{keys:J,content:u}=_??{keys:T?["name","value"]:[],content:"{\
}"},$=JSON.parse(u),P=J.map(I=>[I,ie[I]??pe[typeof $[I]]??null]),w=J.length===0?ie.value:Object.fromEntries(P);return JSON.stringify(T?[w]:{API_URL:w})}}),7833:((q,se,e)=>{e.d(se,{A2:()=>j,WZ:()=>g,c2:()=>i,
dJ:()=>k,jb:()=>R,p1:()=>W,sb:()=>K,wZ:()=>N});var S=e(2697),U=e(1124),B=e(7487);function K(o){return o.filter(f=>f.plan!==void 0)}function W(o){return K(o).filter(({plan:f,action:a,backup:O})=>f.outcome===
"unchanged"&&a!=="finish"&&!O)}function k(o){return o.flatMap(({candidate:{name:f},error:a})=>a?[{name:f,error:a}]:[])}function N({candidate:{target:o},job:f}){return"workflowId"in o?o.workflowId:f["w\
orkflow-id"]}function R(o){const f=o.filter(({plan:a})=>!a).map(({candidate:a})=>a.name);return{workflows:K(o).map(({plan:a})=>a.changes),notCompared:f}}async function j({rows:o,digest:f},{fromList:a}){
const[O]=o,y=R(o);(0,B.n0)({...f&&{changed:(0,U.Hq)(y),...(0,U.xW)(y),"plan-digest":f},...!a&&O&&{...g(O.job),"workflow-id":N(O)},...await(0,S.dF)("promotions",o.map(A))})}function A(o){const{candidate:f,
plan:a,imported:O=!1,deployed:y=!1,backup:v,job:t,error:c}=o;return{name:f.name,"workflow-id":N(o),...a&&{changed:a.outcome==="changed",...a.changes.counts},"package-sha256":f.sha256,imported:O,deployed:y,
"dock-status-id":t["dock-status-id"],...v?.id&&{"backup-artifact-id":v.id,"backup-artifact-name":v.name},error:c&&(0,S.UX)(c)}}function g({"workflow-id":o,"dock-status-id":f,status:a}){return{"workflo\
w-id":o,"dock-status-id":f,status:a}}function i({rows:o,refusal:f,digest:a},{fromList:O,isPlan:y}){const v=k(o),[t]=v;if(t===void 0||!O)return t?.error??f;const c=o.filter(({begun:x})=>!x).map(({candidate:x})=>x.
name),b=[!a&&`${v.length} of ${o.length} targets could not be compared.`,(0,S.As)(v),!a&&!y&&"Nothing was changed.",a&&c.length>0&&`Not started: ${c.join(", ")}.`];return(0,S.Xd)(t.error,b.filter(Boolean).
join(" "))}}),2975:((q,se,e)=>{e.d(se,{L5:()=>k,Mu:()=>A,Vs:()=>R,kU:()=>W,yy:()=>j});var S=e(7279),U=e(706);const B=7,K=3e4,W=429;async function k({log:g,signal:i,endsAt:o},f,{atLeastMs:a=0,untilFree:O=!1}={}){
let y=0,v=0,t;for(;;)try{return await f()}catch(c){if(!(c instanceof S.HR&&(c.retryable||O&&c.busy)))throw c;i.throwIfAborted(),t??=performance.now();const b=c.status===W,x=c.busy||b;v=x?v+1:0,x||y++;
const m=y>(c.maxRetries??B)&&performance.now()-t>=a;if(!x&&m)throw N(c,`${y} times in a row`);const C=Math.min(K,1e3*2**((v||y)-1))*(.5+Math.random()/2),r=b&&c.retryAfterMs>0?c.retryAfterMs:Math.max(c.
retryAfterMs,C),h=(0,U.zK)(r);if(performance.now()+r>=o)throw N(c,`and waiting ${h} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");g.info(`${(0,U.
OX)((0,S.$N)(c),1e3)}; retrying in ${h}`),await j(r,i)}}function N(g,i,o=g.advice){const{what:f,why:a}=g,O=a?{why:`${a}, ${i}`}:{what:`${f}, ${i}`};return g.with({...O,advice:o,retryable:!1})}function R(g){
const i=String(g),o=/^\d+$/.test(i)?Number(i)*1e3:Date.parse(i)-Date.now();return Math.min(Math.max(o||0,0),2**31-1)}async function j(g,i){let o;const f=new Promise(a=>{o=setTimeout(a,g)});await A(i,f).
finally(()=>clearTimeout(o))}function A(g,i){return new Promise((o,f)=>{const a=()=>f(g.reason);i.then(o,f).finally(()=>g.removeEventListener("abort",a)),g.aborted?a():g.addEventListener("abort",a)})}}),
706:((q,se,e)=>{e.d(se,{MW:()=>K,OX:()=>U,TL:()=>B,Xe:()=>W,hS:()=>N,pO:()=>i,v5:()=>j,zD:()=>k,zK:()=>R});var S=e(8132);function U(a,O=300){const y=a.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","\
## [").trim();return(0,S.Jj)(y,O)}function B(a,O=100){return(0,S.RK)(JSON.stringify((0,S.Jj)(a,O)))}function K(a){return B(a,1e3).replaceAll("\\\\","\\")}function W(a){if(a<1024)return`${a} B`;const O=[
"KiB","MiB","GiB"];let y=a/1024;for(;Number(y.toFixed(1))>=1024&&O.length>1;)y/=1024,O.shift();return`${y.toFixed(1)} ${O[0]}`}function k(a){return String(a).replace(/\B(?=(\d{3})+$)/g,",")}function N(a,O){
return`${k(a)} ${O}${a===1?"":"s"}`}function R(a){if(a<9950)return`${(a/1e3).toFixed(1)} s`;const O=Math.round(a/1e3);if(O<60)return`${O} s`;const[y,v]=[Math.floor(O/60),Math.floor(O/3600)];return v>0?
`${v} h ${y%60} min`:`${y} min ${O%60} s`}const j="***",A=4,g=8;class i{#n=new Map;#e=new Set;constructor(O=[]){for(const y of O)this.add(y)}add(O,y=v=>!0){const v=new Set([O,...O.split(/[\r\n]/)].map(
t=>t.trim()));for(const t of[...v].filter(y).flatMap(o)){const c=t.slice(0,g);this.#n.set(c,(this.#n.get(c)??new Set).add(t)),this.#e.add(c.length)}}redact=(O,y=300)=>{const v=O.trimStart(),t=Math.min(
v.length,y*4);return U(this.hide(v,()=>{},t)+(t<v.length?"\u2026":""),y)};hide(O,y=t=>{},v=O.length){let[t,c]=["",0];for(let b=0;b<v;b++){const x=this.#t(O,b);x!==""&&(y(x),b>=c&&(t+=O.slice(c,b)+j),c=
Math.max(c,b+x.length))}return t+O.slice(c,v)}#t(O,y){let v="";for(const t of this.#e)for(const c of this.#n.get(O.slice(y,y+t))??[])c.length<=v.length||!O.startsWith(c,y)||(c.length>=A||f(O,y,y+c.length))&&
(v=c);return v}}function o(a){const O=b=>JSON.stringify(b).slice(1,-1),y=Buffer.from(a).toString(),v=encodeURIComponent(y),t=[v,v.replaceAll("%20","+"),v.replace(/%../g,b=>b.toLowerCase())];return[...[
a,y].flatMap(b=>[b,O(b),O(O(b))]),...t,encodeURI(y)]}function f(a,O,y){const v=a.slice(Math.max(0,O-2),O);return!/[\p{L}\p{N}]$/u.test(v)&&!/^[\p{L}\p{N}]/u.test(a.slice(y,y+2))}}),819:((q,se,e)=>{e.d(
se,{Yz:()=>wt,z3:()=>dt,V4:()=>ct,pq:()=>Et,lm:()=>yt,C1:()=>mt,uH:()=>pt,Pq:()=>ht,z:()=>p,$e:()=>gt});var S=e(857);function U(X){return X==null?"":typeof X=="string"||X instanceof String?X:JSON.stringify(
X)}function B(X){return Object.keys(X).length?{title:X.title,file:X.file,line:X.startLine,endLine:X.endLine,col:X.startColumn,endColumn:X.endColumn}:{}}function K(X,L,z){const ee=new N(X,L,z);process.
stdout.write(ee.toString()+S.EOL)}function W(X,L=""){K(X,{},L)}const k="::";class N{constructor(L,z,ee){L||(L="missing.command"),this.command=L,this.properties=z,this.message=ee}toString(){let L=k+this.
command;if(this.properties&&Object.keys(this.properties).length>0){L+=" ";let z=!0;for(const ee in this.properties)if(this.properties.hasOwnProperty(ee)){const n=this.properties[ee];n&&(z?z=!1:L+=",",
L+=`${ee}=${j(n)}`)}}return L+=`${k}${R(this.message)}`,L}}function R(X){return U(X).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function j(X){return U(X).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var A=e(6982),g=e(9896);function i(X,L){const z=process.env[`GITHUB_${X}`];if(!z)throw new Error(`Unable to find environment v\
ariable for file command ${X}`);if(!g.existsSync(z))throw new Error(`Missing file at path: ${z}`);g.appendFileSync(z,`${U(L)}${S.EOL}`,{encoding:"utf8"})}function o(X,L){const z=`ghadelimiter_${A.randomUUID()}`,
ee=U(L);if(X.includes(z))throw new Error(`Unexpected input: name should not contain the delimiter "${z}"`);if(ee.includes(z))throw new Error(`Unexpected input: value should not contain the delimiter "${z}\
"`);return`${X}<<${z}${S.EOL}${ee}${S.EOL}${z}`}var f=e(6928),a=e(6671),O=e(2145),y=function(X,L,z,ee){function n(l){return l instanceof z?l:new z(function(E){E(l)})}return new(z||(z=Promise))(function(l,E){
function G(F){try{Y(ee.next(F))}catch(ce){E(ce)}}function oe(F){try{Y(ee.throw(F))}catch(ce){E(ce)}}function Y(F){F.done?l(F.value):n(F.value).then(G,oe)}Y((ee=ee.apply(X,L||[])).next())})};class v{static createHttpClient(L=!0,z=10){
const ee={allowRetries:L,maxRetries:z};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(v.getRequestToken())],ee)}static getRequestToken(){const L=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!L)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return L}static getIDTokenUrl(){const L=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!L)throw new Error("Unable to get\
 ACTIONS_ID_TOKEN_REQUEST_URL env variable");return L}static getCall(L){return y(this,void 0,void 0,function*(){var z;const l=(z=(yield v.createHttpClient().getJson(L).catch(E=>{throw new Error(`Faile\
d to get ID Token. 
 
        Error Code : ${E.statusCode}
 
        Error Message: ${E.message}`)})).result)===null||z===void 0?void 0:z.value;if(!l)throw new Error("Response json body do not have ID Token field");return l})}static getIDToken(L){return y(this,
void 0,void 0,function*(){try{let z=v.getIDTokenUrl();if(L){const n=encodeURIComponent(L);z=`${z}&audience=${n}`}debug(`ID token url is ${z}`);const ee=yield v.getCall(z);return setSecret(ee),ee}catch(z){
throw new Error(`Error message: ${z.message}`)}})}}var t=function(X,L,z,ee){function n(l){return l instanceof z?l:new z(function(E){E(l)})}return new(z||(z=Promise))(function(l,E){function G(F){try{Y(
ee.next(F))}catch(ce){E(ce)}}function oe(F){try{Y(ee.throw(F))}catch(ce){E(ce)}}function Y(F){F.done?l(F.value):n(F.value).then(G,oe)}Y((ee=ee.apply(X,L||[])).next())})};const{access:c,appendFile:b,writeFile:x}=g.
promises,m="GITHUB_STEP_SUMMARY",C="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class r{constructor(){this._buffer=""}filePath(){return t(
this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const L=process.env[m];if(!L)throw new Error(`Unable to find environment variable for $${m}. Check if your runtime environment su\
pports job summaries.`);try{yield c(L,g.constants.R_OK|g.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${L}'. Check if the file has correct read/write permissions.`)}return this.
_filePath=L,this._filePath})}wrap(L,z,ee={}){const n=Object.entries(ee).map(([l,E])=>` ${l}="${E}"`).join("");return z?`<${L}${n}>${z}</${L}>`:`<${L}${n}>`}write(L){return t(this,void 0,void 0,function*(){
const z=!!L?.overwrite,ee=yield this.filePath();return yield(z?x:b)(ee,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return t(this,void 0,void 0,function*(){return this.emptyBuffer().write(
{overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(L,z=!1){return this._buffer+=L,z?this.addEOL():this}addEOL(){
return this.addRaw(S.EOL)}addCodeBlock(L,z){const ee=Object.assign({},z&&{lang:z}),n=this.wrap("pre",this.wrap("code",L),ee);return this.addRaw(n).addEOL()}addList(L,z=!1){const ee=z?"ol":"ul",n=L.map(
E=>this.wrap("li",E)).join(""),l=this.wrap(ee,n);return this.addRaw(l).addEOL()}addTable(L){const z=L.map(n=>{const l=n.map(E=>{if(typeof E=="string")return this.wrap("td",E);const{header:G,data:oe,colspan:Y,
rowspan:F}=E,ce=G?"th":"td",be=Object.assign(Object.assign({},Y&&{colspan:Y}),F&&{rowspan:F});return this.wrap(ce,oe,be)}).join("");return this.wrap("tr",l)}).join(""),ee=this.wrap("table",z);return this.
addRaw(ee).addEOL()}addDetails(L,z){const ee=this.wrap("details",this.wrap("summary",L)+z);return this.addRaw(ee).addEOL()}addImage(L,z,ee){const{width:n,height:l}=ee||{},E=Object.assign(Object.assign(
{},n&&{width:n}),l&&{height:l}),G=this.wrap("img",null,Object.assign({src:L,alt:z},E));return this.addRaw(G).addEOL()}addHeading(L,z){const ee=`h${z}`,n=["h1","h2","h3","h4","h5","h6"].includes(ee)?ee:
"h1",l=this.wrap(n,L);return this.addRaw(l).addEOL()}addSeparator(){const L=this.wrap("hr",null);return this.addRaw(L).addEOL()}addBreak(){const L=this.wrap("br",null);return this.addRaw(L).addEOL()}addQuote(L,z){
const ee=Object.assign({},z&&{cite:z}),n=this.wrap("blockquote",L,ee);return this.addRaw(n).addEOL()}addLink(L,z){const ee=this.wrap("a",L,{href:z});return this.addRaw(ee).addEOL()}}const h=new r,s=null,
p=h;function d(X){return X.replace(/[\\]/g,"/")}function M(X){return X.replace(/[/]/g,"\\")}function D(X){return X.replace(/[/\\]/g,path.sep)}const Z=je(import.meta.url)("string_decoder");var ne=e(4434);
const ie=je(import.meta.url)("child_process");var pe=e(2613),xe=function(X,L,z,ee){function n(l){return l instanceof z?l:new z(function(E){E(l)})}return new(z||(z=Promise))(function(l,E){function G(F){
try{Y(ee.next(F))}catch(ce){E(ce)}}function oe(F){try{Y(ee.throw(F))}catch(ce){E(ce)}}function Y(F){F.done?l(F.value):n(F.value).then(G,oe)}Y((ee=ee.apply(X,L||[])).next())})};const{chmod:le,copyFile:_,
lstat:T,mkdir:J,open:u,readdir:$,rename:P,rm:w,rmdir:I,stat:V,symlink:te,unlink:H}=g.promises,Q=process.platform==="win32";function re(X){return xe(this,void 0,void 0,function*(){const L=yield fs.promises.
readlink(X);return Q&&!L.endsWith("\\")?`${L}\\`:L})}const ue=268435456,ae=g.constants.O_RDONLY;function ge(X){return xe(this,void 0,void 0,function*(){try{yield V(X)}catch(L){if(L.code==="ENOENT")return!1;
throw L}return!0})}function _e(X){return xe(this,arguments,void 0,function*(L,z=!1){return(z?yield V(L):yield T(L)).isDirectory()})}function Te(X){if(X=ye(X),!X)throw new Error('isRooted() parameter "\
p" cannot be empty');return Q?X.startsWith("\\")||/^[A-Z]:/i.test(X):X.startsWith("/")}function Oe(X,L){return xe(this,void 0,void 0,function*(){let z;try{z=yield V(X)}catch(n){n.code!=="ENOENT"&&console.
log(`Unexpected error attempting to determine if executable file exists '${X}': ${n}`)}if(z&&z.isFile()){if(Q){const n=f.extname(X).toUpperCase();if(L.some(l=>l.toUpperCase()===n))return X}else if(Ce(
z))return X}const ee=X;for(const n of L){X=ee+n,z=void 0;try{z=yield V(X)}catch(l){l.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${X}': ${l}`)}if(z&&
z.isFile()){if(Q){try{const l=f.dirname(X),E=f.basename(X).toUpperCase();for(const G of yield $(l))if(E===G.toUpperCase()){X=f.join(l,G);break}}catch(l){console.log(`Unexpected error attempting to det\
ermine the actual case of the file '${X}': ${l}`)}return X}else if(Ce(z))return X}}return""})}function ye(X){return X=X||"",Q?(X=X.replace(/\//g,"\\"),X.replace(/\\\\+/g,"\\")):X.replace(/\/\/+/g,"/")}
function Ce(X){return(X.mode&1)>0||(X.mode&8)>0&&process.getgid!==void 0&&X.gid===process.getgid()||(X.mode&64)>0&&process.getuid!==void 0&&X.uid===process.getuid()}function de(){var X;return(X=process.
env.COMSPEC)!==null&&X!==void 0?X:"cmd.exe"}var me=function(X,L,z,ee){function n(l){return l instanceof z?l:new z(function(E){E(l)})}return new(z||(z=Promise))(function(l,E){function G(F){try{Y(ee.next(
F))}catch(ce){E(ce)}}function oe(F){try{Y(ee.throw(F))}catch(ce){E(ce)}}function Y(F){F.done?l(F.value):n(F.value).then(G,oe)}Y((ee=ee.apply(X,L||[])).next())})};function Re(X,L){return me(this,arguments,
void 0,function*(z,ee,n={}){const{force:l,recursive:E,copySourceDirectory:G}=Ze(n),oe=(yield ioUtil.exists(ee))?yield ioUtil.stat(ee):null;if(oe&&oe.isFile()&&!l)return;const Y=oe&&oe.isDirectory()&&G?
path.join(ee,path.basename(z)):ee;if(!(yield ioUtil.exists(z)))throw new Error(`no such file or directory: ${z}`);if((yield ioUtil.stat(z)).isDirectory())if(E)yield fe(z,Y,0,l);else throw new Error(`F\
ailed to copy. ${z} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(z,Y)==="")throw new Error(`'${Y}' and '${z}' are the same file`);yield Ee(z,Y,l)}})}function We(X,L){
return me(this,arguments,void 0,function*(z,ee,n={}){if(yield ioUtil.exists(ee)){let l=!0;if((yield ioUtil.isDirectory(ee))&&(ee=path.join(ee,path.basename(z)),l=yield ioUtil.exists(ee)),l)if(n.force==
null||n.force)yield Fe(ee);else throw new Error("Destination already exists")}yield Ye(path.dirname(ee)),yield ioUtil.rename(z,ee)})}function Fe(X){return me(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(X))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(X,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(L){throw new Error(
`File was unable to be removed ${L}`)}})}function Ye(X){return me(this,void 0,void 0,function*(){ok(X,"a path argument must be provided"),yield ioUtil.mkdir(X,{recursive:!0})})}function Ge(X,L){return me(
this,void 0,void 0,function*(){if(!X)throw new Error("parameter 'tool' is required");if(L){const ee=yield Ge(X,!1);if(!ee)throw Q?new Error(`Unable to locate executable file: ${X}. Please verify eithe\
r the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to\
 locate executable file: ${X}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the \
file is executable.`);return ee}const z=yield nt(X);return z&&z.length>0?z[0]:""})}function nt(X){return me(this,void 0,void 0,function*(){if(!X)throw new Error("parameter 'tool' is required");const L=[];
if(Q&&process.env.PATHEXT)for(const n of process.env.PATHEXT.split(f.delimiter))n&&L.push(n);if(Te(X)){const n=yield Oe(X,L);return n?[n]:[]}if(X.includes(f.sep))return[];const z=[];if(process.env.PATH)
for(const n of process.env.PATH.split(f.delimiter))n&&z.push(n);const ee=[];for(const n of z){const l=yield Oe(f.join(n,X),L);l&&ee.push(l)}return ee})}function Ze(X){const L=X.force==null?!0:X.force,
z=!!X.recursive,ee=X.copySourceDirectory==null?!0:!!X.copySourceDirectory;return{force:L,recursive:z,copySourceDirectory:ee}}function fe(X,L,z,ee){return me(this,void 0,void 0,function*(){if(z>=255)return;
z++,yield Ye(L);const n=yield ioUtil.readdir(X);for(const l of n){const E=`${X}/${l}`,G=`${L}/${l}`;(yield ioUtil.lstat(E)).isDirectory()?yield fe(E,G,z,ee):yield Ee(E,G,ee)}yield ioUtil.chmod(L,(yield ioUtil.
stat(X)).mode)})}function Ee(X,L,z){return me(this,void 0,void 0,function*(){if((yield ioUtil.lstat(X)).isSymbolicLink()){try{yield ioUtil.lstat(L),yield ioUtil.unlink(L)}catch(n){n.code==="EPERM"&&(yield ioUtil.
chmod(L,"0666"),yield ioUtil.unlink(L))}const ee=yield ioUtil.readlink(X);yield ioUtil.symlink(ee,L,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(L))||z)&&(yield ioUtil.copyFile(X,L))})}
const we=je(import.meta.url)("timers");var Me=function(X,L,z,ee){function n(l){return l instanceof z?l:new z(function(E){E(l)})}return new(z||(z=Promise))(function(l,E){function G(F){try{Y(ee.next(F))}catch(ce){
E(ce)}}function oe(F){try{Y(ee.throw(F))}catch(ce){E(ce)}}function Y(F){F.done?l(F.value):n(F.value).then(G,oe)}Y((ee=ee.apply(X,L||[])).next())})};const Se=process.platform==="win32";class $e extends ne.
EventEmitter{constructor(L,z,ee){if(super(),!L)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=L,this.args=z||[],this.options=ee||{}}_debug(L){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(L)}_getCommandString(L,z){const ee=this._getSpawnFileName(),n=this._getSpawnArgs(L);let l=z?"":"[command]";if(Se)if(this._isCmdFile()){l+=ee;for(const E of n)
l+=` ${E}`}else if(L.windowsVerbatimArguments){l+=`"${ee}"`;for(const E of n)l+=` ${E}`}else{l+=this._windowsQuoteCmdArg(ee);for(const E of n)l+=` ${this._windowsQuoteCmdArg(E)}`}else{l+=ee;for(const E of n)
l+=` ${E}`}return l}_processLineBuffer(L,z,ee){try{let n=z+L.toString(),l=n.indexOf(S.EOL);for(;l>-1;){const E=n.substring(0,l);ee(E),n=n.substring(l+S.EOL.length),l=n.indexOf(S.EOL)}return n}catch(n){
return this._debug(`error processing line. Failed with error ${n}`),""}}_getSpawnFileName(){return Se&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(L){if(Se&&this._isCmdFile()){
let z=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const ee of this.args)z+=" ",z+=L.windowsVerbatimArguments?ee:this._windowsQuoteCmdArg(ee);return z+='"',[z]}return this.args}_endsWith(L,z){
return L.endsWith(z)}_isCmdFile(){const L=this.toolPath.toUpperCase();return this._endsWith(L,".CMD")||this._endsWith(L,".BAT")}_windowsQuoteCmdArg(L){if(!this._isCmdFile())return this._uvQuoteCmdArg(
L);if(!L)return'""';const z=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let ee=!1;for(const E of L)if(z.some(G=>G===E)){ee=!0;break}if(!ee)return L;let n='\
"',l=!0;for(let E=L.length;E>0;E--)n+=L[E-1],l&&L[E-1]==="\\"?n+="\\":L[E-1]==='"'?(l=!0,n+='"'):l=!1;return n+='"',n.split("").reverse().join("")}_uvQuoteCmdArg(L){if(!L)return'""';if(!L.includes(" ")&&
!L.includes("	")&&!L.includes('"'))return L;if(!L.includes('"')&&!L.includes("\\"))return`"${L}"`;let z='"',ee=!0;for(let n=L.length;n>0;n--)z+=L[n-1],ee&&L[n-1]==="\\"?z+="\\":L[n-1]==='"'?(ee=!0,z+=
"\\"):ee=!1;return z+='"',z.split("").reverse().join("")}_cloneExecOptions(L){L=L||{};const z={cwd:L.cwd||process.cwd(),env:L.env||process.env,silent:L.silent||!1,windowsVerbatimArguments:L.windowsVerbatimArguments||
!1,failOnStdErr:L.failOnStdErr||!1,ignoreReturnCode:L.ignoreReturnCode||!1,delay:L.delay||1e4};return z.outStream=L.outStream||process.stdout,z.errStream=L.errStream||process.stderr,z}_getSpawnOptions(L,z){
L=L||{};const ee={};return ee.cwd=L.cwd,ee.env=L.env,ee.windowsVerbatimArguments=L.windowsVerbatimArguments||this._isCmdFile(),L.windowsVerbatimArguments&&(ee.argv0=`"${z}"`),ee}exec(){return Me(this,
void 0,void 0,function*(){return!Te(this.toolPath)&&(this.toolPath.includes("/")||Se&&this.toolPath.includes("\\"))&&(this.toolPath=f.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield Ge(this.toolPath,!0),new Promise((L,z)=>Me(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const Y of this.args)this._debug(
`   ${Y}`);const ee=this._cloneExecOptions(this.options);!ee.silent&&ee.outStream&&ee.outStream.write(this._getCommandString(ee)+S.EOL);const n=new Ae(ee,this.toolPath);if(n.on("debug",Y=>{this._debug(
Y)}),this.options.cwd&&!(yield ge(this.options.cwd)))return z(new Error(`The cwd: ${this.options.cwd} does not exist!`));const l=this._getSpawnFileName(),E=ie.spawn(l,this._getSpawnArgs(ee),this._getSpawnOptions(
this.options,l));let G="";E.stdout&&E.stdout.on("data",Y=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(Y),!ee.silent&&ee.outStream&&ee.outStream.write(Y),G=this.
_processLineBuffer(Y,G,F=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(F)})});let oe="";if(E.stderr&&E.stderr.on("data",Y=>{n.processStderr=!0,this.options.listeners&&
this.options.listeners.stderr&&this.options.listeners.stderr(Y),!ee.silent&&ee.errStream&&ee.outStream&&(ee.failOnStdErr?ee.errStream:ee.outStream).write(Y),oe=this._processLineBuffer(Y,oe,F=>{this.options.
listeners&&this.options.listeners.errline&&this.options.listeners.errline(F)})}),E.on("error",Y=>{n.processError=Y.message,n.processExited=!0,n.processClosed=!0,n.CheckComplete()}),E.on("exit",Y=>{n.processExitCode=
Y,n.processExited=!0,this._debug(`Exit code ${Y} received from tool '${this.toolPath}'`),n.CheckComplete()}),E.on("close",Y=>{n.processExitCode=Y,n.processExited=!0,n.processClosed=!0,this._debug(`STD\
IO streams have closed for tool '${this.toolPath}'`),n.CheckComplete()}),n.on("done",(Y,F)=>{G.length>0&&this.emit("stdline",G),oe.length>0&&this.emit("errline",oe),E.removeAllListeners(),Y?z(Y):L(F)}),
this.options.input){if(!E.stdin)throw new Error("child process missing stdin");E.stdin.end(this.options.input)}}))})}}function De(X){const L=[];let z=!1,ee=!1,n="";function l(E){ee&&E!=='"'&&(n+="\\"),
n+=E,ee=!1}for(let E=0;E<X.length;E++){const G=X.charAt(E);if(G==='"'){ee?l(G):z=!z;continue}if(G==="\\"&&ee){l(G);continue}if(G==="\\"&&z){ee=!0;continue}if(G===" "&&!z){n.length>0&&(L.push(n),n="");
continue}l(G)}return n.length>0&&L.push(n.trim()),L}class Ae extends ne.EventEmitter{constructor(L,z){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,
this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!z)throw new Error("toolPath must not be empty");this.options=L,this.toolPath=z,L.delay&&(this.delay=L.delay)}CheckComplete(){this.done||
(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,we.setTimeout)(Ae.HandleTimeout,this.delay,this)))}_debug(L){this.emit("debug",L)}_setResult(){let L;this.processExited&&(this.
processError?L=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==
0&&!this.options.ignoreReturnCode?L=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(L=new Error(`The process '${this.
toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",L,this.processExitCode)}static HandleTimeout(L){
if(!L.done){if(!L.processClosed&&L.processExited){const z=`The STDIO streams did not close within ${L.delay/1e3} seconds of the exit event from process '${L.toolPath}'. This may indicate a child proce\
ss inherited the STDIO streams and has not yet exited.`;L._debug(z)}L._setResult()}}}var he=function(X,L,z,ee){function n(l){return l instanceof z?l:new z(function(E){E(l)})}return new(z||(z=Promise))(
function(l,E){function G(F){try{Y(ee.next(F))}catch(ce){E(ce)}}function oe(F){try{Y(ee.throw(F))}catch(ce){E(ce)}}function Y(F){F.done?l(F.value):n(F.value).then(G,oe)}Y((ee=ee.apply(X,L||[])).next())})};
function Ie(X,L,z){return he(this,void 0,void 0,function*(){const ee=tr.argStringToArray(X);if(ee.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const n=ee[0];return L=
ee.slice(1).concat(L||[]),new tr.ToolRunner(n,L,z).exec()})}function Pe(X,L,z){return he(this,void 0,void 0,function*(){var ee,n;let l="",E="";const G=new StringDecoder("utf8"),oe=new StringDecoder("u\
tf8"),Y=(ee=z?.listeners)===null||ee===void 0?void 0:ee.stdout,F=(n=z?.listeners)===null||n===void 0?void 0:n.stderr,ce=Ne=>{E+=oe.write(Ne),F&&F(Ne)},be=Ne=>{l+=G.write(Ne),Y&&Y(Ne)},ve=Object.assign(
Object.assign({},z?.listeners),{stdout:be,stderr:ce}),ke=yield Ie(X,L,Object.assign(Object.assign({},z),{listeners:ve}));return l+=G.end(),E+=oe.end(),{exitCode:ke,stdout:l,stderr:E}})}var Le=function(X,L,z,ee){
function n(l){return l instanceof z?l:new z(function(E){E(l)})}return new(z||(z=Promise))(function(l,E){function G(F){try{Y(ee.next(F))}catch(ce){E(ce)}}function oe(F){try{Y(ee.throw(F))}catch(ce){E(ce)}}
function Y(F){F.done?l(F.value):n(F.value).then(G,oe)}Y((ee=ee.apply(X,L||[])).next())})};const Ue=()=>Le(void 0,void 0,void 0,function*(){const{stdout:X}=yield exec.getExecOutput('powershell -command\
 "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:L}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',
void 0,{silent:!0});return{name:L.trim(),version:X.trim()}}),ze=()=>Le(void 0,void 0,void 0,function*(){var X,L,z,ee;const{stdout:n}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),l=(L=(X=n.match(
/ProductVersion:\s*(.+)/))===null||X===void 0?void 0:X[1])!==null&&L!==void 0?L:"";return{name:(ee=(z=n.match(/ProductName:\s*(.+)/))===null||z===void 0?void 0:z[1])!==null&&ee!==void 0?ee:"",version:l}}),
Xe=()=>Le(void 0,void 0,void 0,function*(){const{stdout:X}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[L,z]=X.trim().split(`
`);return{name:L,version:z}}),Be=S.platform(),Ve=S.arch(),qe=Be==="win32",et=Be==="darwin",ot=Be==="linux";function it(){return Le(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield qe?Ue():et?ze():Xe()),{platform:Be,arch:Ve,isWindows:qe,isMacOS:et,isLinux:ot})})}var st=function(X,L,z,ee){function n(l){return l instanceof z?l:new z(function(E){E(l)})}return new(z||(z=Promise))(
function(l,E){function G(F){try{Y(ee.next(F))}catch(ce){E(ce)}}function oe(F){try{Y(ee.throw(F))}catch(ce){E(ce)}}function Y(F){F.done?l(F.value):n(F.value).then(G,oe)}Y((ee=ee.apply(X,L||[])).next())})},
at;(function(X){X[X.Success=0]="Success",X[X.Failure=1]="Failure"})(at||(at={}));function Ot(X,L){const z=toCommandValue(L);if(process.env[X]=z,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",
prepareKeyValueMessage(X,L));issueCommand("set-env",{name:X},z)}function ht(X){K("add-mask",{},X)}function xt(X){process.env.GITHUB_PATH||""?issueFileCommand("PATH",X):issueCommand("add-path",{},X),process.
env.PATH=`${X}${path.delimiter}${process.env.PATH}`}function ct(X,L){const z=process.env[`INPUT_${X.replace(/ /g,"_").toUpperCase()}`]||"";if(L&&L.required&&!z)throw new Error(`Input required and not \
supplied: ${X}`);return L&&L.trimWhitespace===!1?z:z.trim()}function ft(X,L){const z=ct(X,L).split(`
`).filter(ee=>ee!=="");return L&&L.trimWhitespace===!1?z:z.map(ee=>ee.trim())}function St(X,L){const z=["true","True","TRUE"],ee=["false","False","FALSE"],n=ct(X,L);if(z.includes(n))return!0;if(ee.includes(
n))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${X}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function pt(X,L){if(process.env.GITHUB_OUTPUT||"")return i("OUTPUT",o(X,L));process.stdout.write(S.EOL),K("set-output",{name:X},
U(L))}function $t(X){issue("echo",X?"on":"off")}function mt(X){process.exitCode=at.Failure,dt(X)}function Mt(){return process.env.RUNNER_DEBUG==="1"}function wt(X){K("debug",{},X)}function dt(X,L={}){
K("error",B(L),X instanceof Error?X.toString():X)}function gt(X,L={}){K("warning",B(L),X instanceof Error?X.toString():X)}function yt(X,L={}){K("notice",B(L),X instanceof Error?X.toString():X)}function Et(X){
process.stdout.write(X+S.EOL)}function bt(X){issue("group",X)}function vt(){issue("endgroup")}function At(X,L){return st(this,void 0,void 0,function*(){bt(X);let z;try{z=yield L()}finally{vt()}return z})}
function It(X,L){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(X,L));issueCommand("save-state",{name:X},toCommandValue(L))}function Tt(X){return process.env[`S\
TATE_${X}`]||""}function Rt(X){return st(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(X)})}}),2145:((q,se,e)=>{e.d(se,{tZ:()=>B});var S=function(W,k,N,R){function j(A){return A instanceof
N?A:new N(function(g){g(A)})}return new(N||(N=Promise))(function(A,g){function i(a){try{f(R.next(a))}catch(O){g(O)}}function o(a){try{f(R.throw(a))}catch(O){g(O)}}function f(a){a.done?A(a.value):j(a.value).
then(i,o)}f((R=R.apply(W,k||[])).next())})};class U{constructor(k,N){this.username=k,this.password=N}prepareRequest(k){if(!k.headers)throw Error("The request has no headers");k.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return S(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class B{constructor(k){this.token=k}prepareRequest(k){if(!k.headers)throw Error("The request has no headers");k.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return S(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class K{constructor(k){this.token=k}prepareRequest(k){if(!k.headers)throw Error("The request has no headers");k.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return S(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((q,se,e)=>{e.d(se,{Qq:()=>m,Hv:()=>g});var S=e(8611),U=e.t(S,2),B=e(5692),K=e.t(B,2),W=e(9783),k=e(770),N=r=>{var h={};return e.d(h,r),h},R=r=>(()=>r);const j=N({ProxyAgent:()=>Bt.ProxyAgent});var A=function(r,h,s,p){
function d(M){return M instanceof s?M:new s(function(D){D(M)})}return new(s||(s=Promise))(function(M,D){function Z(pe){try{ie(p.next(pe))}catch(xe){D(xe)}}function ne(pe){try{ie(p.throw(pe))}catch(xe){
D(xe)}}function ie(pe){pe.done?M(pe.value):d(pe.value).then(Z,ne)}ie((p=p.apply(r,h||[])).next())})},g;(function(r){r[r.OK=200]="OK",r[r.MultipleChoices=300]="MultipleChoices",r[r.MovedPermanently=301]=
"MovedPermanently",r[r.ResourceMoved=302]="ResourceMoved",r[r.SeeOther=303]="SeeOther",r[r.NotModified=304]="NotModified",r[r.UseProxy=305]="UseProxy",r[r.SwitchProxy=306]="SwitchProxy",r[r.TemporaryRedirect=
307]="TemporaryRedirect",r[r.PermanentRedirect=308]="PermanentRedirect",r[r.BadRequest=400]="BadRequest",r[r.Unauthorized=401]="Unauthorized",r[r.PaymentRequired=402]="PaymentRequired",r[r.Forbidden=403]=
"Forbidden",r[r.NotFound=404]="NotFound",r[r.MethodNotAllowed=405]="MethodNotAllowed",r[r.NotAcceptable=406]="NotAcceptable",r[r.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",r[r.RequestTimeout=
408]="RequestTimeout",r[r.Conflict=409]="Conflict",r[r.Gone=410]="Gone",r[r.TooManyRequests=429]="TooManyRequests",r[r.InternalServerError=500]="InternalServerError",r[r.NotImplemented=501]="NotImplem\
ented",r[r.BadGateway=502]="BadGateway",r[r.ServiceUnavailable=503]="ServiceUnavailable",r[r.GatewayTimeout=504]="GatewayTimeout"})(g||(g={}));var i;(function(r){r.Accept="accept",r.ContentType="conte\
nt-type"})(i||(i={}));var o;(function(r){r.ApplicationJson="application/json"})(o||(o={}));function f(r){const h=pm.getProxyUrl(new URL(r));return h?h.href:""}const a=[g.MovedPermanently,g.ResourceMoved,
g.SeeOther,g.TemporaryRedirect,g.PermanentRedirect],O=[g.BadGateway,g.ServiceUnavailable,g.GatewayTimeout],y=["OPTIONS","GET","DELETE","HEAD"],v=10,t=5;class c extends Error{constructor(h,s){super(h),
this.name="HttpClientError",this.statusCode=s,Object.setPrototypeOf(this,c.prototype)}}class b{constructor(h){this.message=h}readBody(){return A(this,void 0,void 0,function*(){return new Promise(h=>A(
this,void 0,void 0,function*(){let s=Buffer.alloc(0);this.message.on("data",p=>{s=Buffer.concat([s,p])}),this.message.on("end",()=>{h(s.toString())})}))})}readBodyBuffer(){return A(this,void 0,void 0,
function*(){return new Promise(h=>A(this,void 0,void 0,function*(){const s=[];this.message.on("data",p=>{s.push(p)}),this.message.on("end",()=>{h(Buffer.concat(s))})}))})}}function x(r){return new URL(
r).protocol==="https:"}class m{constructor(h,s,p){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(h),this.handlers=s||[],this.requestOptions=p,p&&(p.ignoreSslError!=null&&(this._ignoreSslError=p.ignoreSslError),this._socketTimeout=
p.socketTimeout,p.allowRedirects!=null&&(this._allowRedirects=p.allowRedirects),p.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=p.allowRedirectDowngrade),p.maxRedirects!=null&&(this._maxRedirects=
Math.max(p.maxRedirects,0)),p.keepAlive!=null&&(this._keepAlive=p.keepAlive),p.allowRetries!=null&&(this._allowRetries=p.allowRetries),p.maxRetries!=null&&(this._maxRetries=p.maxRetries))}options(h,s){
return A(this,void 0,void 0,function*(){return this.request("OPTIONS",h,null,s||{})})}get(h,s){return A(this,void 0,void 0,function*(){return this.request("GET",h,null,s||{})})}del(h,s){return A(this,
void 0,void 0,function*(){return this.request("DELETE",h,null,s||{})})}post(h,s,p){return A(this,void 0,void 0,function*(){return this.request("POST",h,s,p||{})})}patch(h,s,p){return A(this,void 0,void 0,
function*(){return this.request("PATCH",h,s,p||{})})}put(h,s,p){return A(this,void 0,void 0,function*(){return this.request("PUT",h,s,p||{})})}head(h,s){return A(this,void 0,void 0,function*(){return this.
request("HEAD",h,null,s||{})})}sendStream(h,s,p,d){return A(this,void 0,void 0,function*(){return this.request(h,s,p,d)})}getJson(h){return A(this,arguments,void 0,function*(s,p={}){p[i.Accept]=this._getExistingOrDefaultHeader(
p,i.Accept,o.ApplicationJson);const d=yield this.get(s,p);return this._processResponse(d,this.requestOptions)})}postJson(h,s){return A(this,arguments,void 0,function*(p,d,M={}){const D=JSON.stringify(
d,null,2);M[i.Accept]=this._getExistingOrDefaultHeader(M,i.Accept,o.ApplicationJson),M[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(M,o.ApplicationJson);const Z=yield this.post(p,D,M);return this.
_processResponse(Z,this.requestOptions)})}putJson(h,s){return A(this,arguments,void 0,function*(p,d,M={}){const D=JSON.stringify(d,null,2);M[i.Accept]=this._getExistingOrDefaultHeader(M,i.Accept,o.ApplicationJson),
M[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(M,o.ApplicationJson);const Z=yield this.put(p,D,M);return this._processResponse(Z,this.requestOptions)})}patchJson(h,s){return A(this,arguments,
void 0,function*(p,d,M={}){const D=JSON.stringify(d,null,2);M[i.Accept]=this._getExistingOrDefaultHeader(M,i.Accept,o.ApplicationJson),M[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(M,o.
ApplicationJson);const Z=yield this.patch(p,D,M);return this._processResponse(Z,this.requestOptions)})}request(h,s,p,d){return A(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const M=new URL(s);let D=this._prepareRequest(h,M,d);const Z=this._allowRetries&&y.includes(h)?this._maxRetries+1:1;let ne=0,ie;do{if(ie=yield this.requestRaw(D,p),ie&&ie.
message&&ie.message.statusCode===g.Unauthorized){let xe;for(const le of this.handlers)if(le.canHandleAuthentication(ie)){xe=le;break}return xe?xe.handleAuthentication(this,D,p):ie}let pe=this._maxRedirects;
for(;ie.message.statusCode&&a.includes(ie.message.statusCode)&&this._allowRedirects&&pe>0;){const xe=ie.message.headers.location;if(!xe)break;const le=new URL(xe);if(M.protocol==="https:"&&M.protocol!==
le.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ie.readBody(),le.hostname!==M.hostname)for(const _ in d)_.toLowerCase()==="authorization"&&delete d[_];D=this._prepareRequest(h,le,d),ie=yield this.requestRaw(
D,p),pe--}if(!ie.message.statusCode||!O.includes(ie.message.statusCode))return ie;ne+=1,ne<Z&&(yield ie.readBody(),yield this._performExponentialBackoff(ne))}while(ne<Z);return ie})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(h,s){return A(this,void 0,void 0,function*(){return new Promise((p,d)=>{function M(D,Z){D?d(D):Z?p(Z):d(new Error("Unknown error"))}this.requestRawWithCallback(
h,s,M)})})}requestRawWithCallback(h,s,p){typeof s=="string"&&(h.options.headers||(h.options.headers={}),h.options.headers["Content-Length"]=Buffer.byteLength(s,"utf8"));let d=!1;function M(ne,ie){d||(d=
!0,p(ne,ie))}const D=h.httpModule.request(h.options,ne=>{const ie=new b(ne);M(void 0,ie)});let Z;D.on("socket",ne=>{Z=ne}),D.setTimeout(this._socketTimeout||3*6e4,()=>{Z&&Z.end(),M(new Error(`Request \
timeout: ${h.options.path}`))}),D.on("error",function(ne){M(ne)}),s&&typeof s=="string"&&D.write(s,"utf8"),s&&typeof s!="string"?(s.on("close",function(){D.end()}),s.pipe(D)):D.end()}getAgent(h){const s=new URL(
h);return this._getAgent(s)}getAgentDispatcher(h){const s=new URL(h),p=W.s(s);if(p&&p.hostname)return this._getProxyAgentDispatcher(s,p)}_prepareRequest(h,s,p){const d={};d.parsedUrl=s;const M=d.parsedUrl.
protocol==="https:";d.httpModule=M?K:U;const D=M?443:80;if(d.options={},d.options.host=d.parsedUrl.hostname,d.options.port=d.parsedUrl.port?parseInt(d.parsedUrl.port):D,d.options.path=(d.parsedUrl.pathname||
"")+(d.parsedUrl.search||""),d.options.method=h,d.options.headers=this._mergeHeaders(p),this.userAgent!=null&&(d.options.headers["user-agent"]=this.userAgent),d.options.agent=this._getAgent(d.parsedUrl),
this.handlers)for(const Z of this.handlers)Z.prepareRequest(d.options);return d}_mergeHeaders(h){return this.requestOptions&&this.requestOptions.headers?Object.assign({},C(this.requestOptions.headers),
C(h||{})):C(h||{})}_getExistingOrDefaultHeader(h,s,p){let d;if(this.requestOptions&&this.requestOptions.headers){const D=C(this.requestOptions.headers)[s];D&&(d=typeof D=="number"?D.toString():D)}const M=h[s];
return M!==void 0?typeof M=="number"?M.toString():M:d!==void 0?d:p}_getExistingOrDefaultContentTypeHeader(h,s){let p;if(this.requestOptions&&this.requestOptions.headers){const M=C(this.requestOptions.
headers)[i.ContentType];M&&(typeof M=="number"?p=String(M):Array.isArray(M)?p=M.join(", "):p=M)}const d=h[i.ContentType];return d!==void 0?typeof d=="number"?String(d):Array.isArray(d)?d.join(", "):d:
p!==void 0?p:s}_getAgent(h){let s;const p=W.s(h),d=p&&p.hostname;if(this._keepAlive&&d&&(s=this._proxyAgent),d||(s=this._agent),s)return s;const M=h.protocol==="https:";let D=100;if(this.requestOptions&&
(D=this.requestOptions.maxSockets||S.globalAgent.maxSockets),p&&p.hostname){const Z={maxSockets:D,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(p.username||p.password)&&{proxyAuth:`${p.
username}:${p.password}`}),{host:p.hostname,port:p.port})};let ne;const ie=p.protocol==="https:";M?ne=ie?k.httpsOverHttps:k.httpsOverHttp:ne=ie?k.httpOverHttps:k.httpOverHttp,s=ne(Z),this._proxyAgent=
s}if(!s){const Z={keepAlive:this._keepAlive,maxSockets:D};s=M?new B.Agent(Z):new S.Agent(Z),this._agent=s}return M&&this._ignoreSslError&&(s.options=Object.assign(s.options||{},{rejectUnauthorized:!1})),
s}_getProxyAgentDispatcher(h,s){let p;if(this._keepAlive&&(p=this._proxyAgentDispatcher),p)return p;const d=h.protocol==="https:";return p=new j.ProxyAgent(Object.assign({uri:s.href,pipelining:this._keepAlive?
1:0},(s.username||s.password)&&{token:`Basic ${Buffer.from(`${s.username}:${s.password}`).toString("base64")}`})),this._proxyAgentDispatcher=p,d&&this._ignoreSslError&&(p.options=Object.assign(p.options.
requestTls||{},{rejectUnauthorized:!1})),p}_getUserAgentWithOrchestrationId(h){const s=h||"actions/http-client",p=process.env.ACTIONS_ORCHESTRATION_ID;if(p){const d=p.replace(/[^a-z0-9_.-]/gi,"_");return`${s}\
 actions_orchestration_id/${d}`}return s}_performExponentialBackoff(h){return A(this,void 0,void 0,function*(){h=Math.min(v,h);const s=t*Math.pow(2,h);return new Promise(p=>setTimeout(()=>p(),s))})}_processResponse(h,s){
return A(this,void 0,void 0,function*(){return new Promise((p,d)=>A(this,void 0,void 0,function*(){const M=h.message.statusCode||0,D={statusCode:M,result:null,headers:{}};M===g.NotFound&&p(D);function Z(pe,xe){
if(typeof xe=="string"){const le=new Date(xe);if(!isNaN(le.valueOf()))return le}return xe}let ne,ie;try{ie=yield h.readBody(),ie&&ie.length>0&&(s&&s.deserializeDates?ne=JSON.parse(ie,Z):ne=JSON.parse(
ie),D.result=ne),D.headers=h.message.headers}catch{}if(M>299){let pe;ne&&ne.message?pe=ne.message:ie&&ie.length>0?pe=ie:pe=`Failed request: (${M})`;const xe=new c(pe,M);xe.result=D.result,d(xe)}else p(
D)}))})}}const C=r=>Object.keys(r).reduce((h,s)=>(h[s.toLowerCase()]=r[s],h),{})}),9783:((q,se,e)=>{e.d(se,{H:()=>U,s:()=>S});function S(W){const k=W.protocol==="https:";if(U(W))return;const N=k?process.
env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(N)try{return new K(N)}catch{if(!N.startsWith("http://")&&!N.startsWith("https://"))return new K(`http://${N}`)}else
return}function U(W){if(!W.hostname)return!1;const k=W.hostname;if(B(k))return!0;const N=process.env.no_proxy||process.env.NO_PROXY||"";if(!N)return!1;let R;W.port?R=Number(W.port):W.protocol==="http:"?
R=80:W.protocol==="https:"&&(R=443);const j=[W.hostname.toUpperCase()];typeof R=="number"&&j.push(`${j[0]}:${R}`);for(const A of N.split(",").map(g=>g.trim().toUpperCase()).filter(g=>g))if(A==="*"||j.
some(g=>g===A||g.endsWith(`.${A}`)||A.startsWith(".")&&g.endsWith(`${A}`)))return!0;return!1}function B(W){const k=W.toLowerCase();return k==="localhost"||k.startsWith("127.")||k.startsWith("[::1]")||
k.startsWith("[0:0:0:0:0:0:0:1]")}class K extends URL{constructor(k,N){super(k,N),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((q,se,e)=>{e.d(se,{E:()=>K});class S{diff(k,N,R={}){let j;typeof R=="function"?(j=R,R={}):"callback"in R&&(j=R.callback);
const A=this.castInput(k,R),g=this.castInput(N,R),i=this.removeEmpty(this.tokenize(A,R)),o=this.removeEmpty(this.tokenize(g,R));return this.diffWithOptionsObj(i,o,R,j)}diffWithOptionsObj(k,N,R,j){var A;
const g=m=>{if(m=this.postProcess(m,R),j){setTimeout(function(){j(m)},0);return}else return m},i=N.length,o=k.length;let f=1,a=i+o;R.maxEditLength!=null&&(a=Math.min(a,R.maxEditLength));const O=(A=R.timeout)!==
null&&A!==void 0?A:1/0,y=Date.now()+O,v=[{oldPos:-1,lastComponent:void 0}];let t=this.extractCommon(v[0],N,k,0,R);if(v[0].oldPos+1>=o&&t+1>=i)return g(this.buildValues(v[0].lastComponent,N,k));let c=-1/0,
b=1/0;const x=()=>{for(let m=Math.max(c,-f);m<=Math.min(b,f);m+=2){let C;const r=v[m-1],h=v[m+1];r&&(v[m-1]=void 0);let s=!1;if(h){const d=h.oldPos-m;s=h&&0<=d&&d<i}const p=r&&r.oldPos+1<o;if(!s&&!p){
v[m]=void 0;continue}if(!p||s&&r.oldPos<h.oldPos?C=this.addToPath(h,!0,!1,0,R):C=this.addToPath(r,!1,!0,1,R),t=this.extractCommon(C,N,k,m,R),C.oldPos+1>=o&&t+1>=i)return g(this.buildValues(C.lastComponent,
N,k))||!0;v[m]=C,C.oldPos+1>=o&&(b=Math.min(b,m-1)),t+1>=i&&(c=Math.max(c,m+1))}f++};if(j)(function m(){setTimeout(function(){if(f>a||Date.now()>y)return j(void 0);x()||m()},0)})();else for(;f<=a&&Date.
now()<=y;){const m=x();if(m)return m}}addToPath(k,N,R,j,A){const g=k.lastComponent;return g&&!A.oneChangePerToken&&g.added===N&&g.removed===R?{oldPos:k.oldPos+j,lastComponent:{count:g.count+1,added:N,
removed:R,previousComponent:g.previousComponent}}:{oldPos:k.oldPos+j,lastComponent:{count:1,added:N,removed:R,previousComponent:g}}}extractCommon(k,N,R,j,A){const g=N.length,i=R.length;let o=k.oldPos,
f=o-j,a=0;for(;f+1<g&&o+1<i&&this.equals(R[o+1],N[f+1],A);)f++,o++,a++,A.oneChangePerToken&&(k.lastComponent={count:1,previousComponent:k.lastComponent,added:!1,removed:!1});return a&&!A.oneChangePerToken&&
(k.lastComponent={count:a,previousComponent:k.lastComponent,added:!1,removed:!1}),k.oldPos=o,f}equals(k,N,R){return R.comparator?R.comparator(k,N):k===N||!!R.ignoreCase&&k.toLowerCase()===N.toLowerCase()}removeEmpty(k){
const N=[];for(let R=0;R<k.length;R++)k[R]&&N.push(k[R]);return N}castInput(k,N){return k}tokenize(k,N){return Array.from(k)}join(k){return k.join("")}postProcess(k,N){return k}get useLongestToken(){return!1}buildValues(k,N,R){
const j=[];let A;for(;k;)j.push(k),A=k.previousComponent,delete k.previousComponent,k=A;j.reverse();const g=j.length;let i=0,o=0,f=0;for(;i<g;i++){const a=j[i];if(a.removed)a.value=this.join(R.slice(f,
f+a.count)),f+=a.count;else{if(!a.added&&this.useLongestToken){let O=N.slice(o,o+a.count);O=O.map(function(y,v){const t=R[f+v];return t.length>y.length?t:y}),a.value=this.join(O)}else a.value=this.join(
N.slice(o,o+a.count));o+=a.count,a.added||(f+=a.count)}}return j}}class U extends S{tokenize(k){return k.slice()}join(k){return k}removeEmpty(k){return k}}const B=new U;function K(W,k,N){return B.diff(
W,k,N)}})},_t={};function Je(q){var se=_t[q];if(se!==void 0)return se.exports;var e=_t[q]={exports:{}},S=!0;try{kt[q].call(e.exports,e,e.exports,Je),S=!1}finally{S&&delete _t[q]}return e.exports}Je.m=
kt,typeof Je<"u"&&(Je.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var q=typeof Symbol=="function"?Symbol("webpack que\
ues"):"__webpack_queues__",se=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",S=B=>{B&&B.d<1&&(B.d=1,B.
forEach(K=>K.r--),B.forEach(K=>K.r--?K.r++:K()))},U=B=>B.map(K=>{if(K!==null&&typeof K=="object"){if(K[q])return K;if(K.then){var W=[];W.d=0,K.then(R=>{k[se]=R,S(W)},R=>{k[e]=R,S(W)});var k={};return k[q]=
R=>R(W),k}}var N={};return N[q]=R=>{},N[se]=K,N});Je.a=(B,K,W)=>{var k;W&&((k=[]).d=-1);var N=new Set,R=B.exports,j,A,g,i=new Promise((o,f)=>{g=f,A=o});i[se]=R,i[q]=o=>(k&&o(k),N.forEach(o),i.catch(f=>{})),
B.exports=i,K(o=>{j=U(o);var f,a=()=>j.map(y=>{if(y[e])throw y[e];return y[se]}),O=new Promise(y=>{f=()=>y(a),f.r=0;var v=t=>t!==k&&!N.has(t)&&(N.add(t),t&&!t.d&&(f.r++,t.push(f)));j.map(t=>t[q](v))});
return f.r?O:a()},o=>(o?g(i[e]=o):A(R),S(k))),k&&k.d<0&&(k.d=0)}})(),(()=>{var q=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,se;Je.t=function(e,S){if(S&1&&(e=this(e)),S&8||typeof e==
"object"&&e&&(S&4&&e.__esModule||S&16&&typeof e.then=="function"))return e;var U=Object.create(null);Je.r(U);var B={};se=se||[null,q({}),q([]),q(q)];for(var K=S&2&&e;typeof K=="object"&&!~se.indexOf(K);K=
q(K))Object.getOwnPropertyNames(K).forEach(W=>B[W]=()=>e[W]);return B.default=()=>e,Je.d(U,B),U}})(),Je.d=(q,se)=>{for(var e in se)Je.o(se,e)&&!Je.o(q,e)&&Object.defineProperty(q,e,{enumerable:!0,get:se[e]})},
Je.f={},Je.e=q=>Promise.all(Object.keys(Je.f).reduce((se,e)=>(Je.f[e](q,se),se),[])),Je.u=q=>""+q+".index.js",Je.o=(q,se)=>Object.prototype.hasOwnProperty.call(q,se),Je.r=q=>{typeof Symbol<"u"&&Symbol.
toStringTag&&Object.defineProperty(q,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(q,"__esModule",{value:!0})},(()=>{var q={792:0},se=e=>{var{ids:S,modules:U,runtime:B}=e,K,W,k=0;for(K in U)
Je.o(U,K)&&(Je.m[K]=U[K]);for(B&&B(Je);k<S.length;k++)W=S[k],Je.o(q,W)&&q[W]&&q[W][0](),q[S[k]]=0};Je.f.j=(e,S)=>{var U=Je.o(q,e)?q[e]:void 0;if(U!==0)if(U)S.push(U[1]);else{var B=import("./"+Je.u(e)).
then(se,K=>{throw q[e]!==0&&(q[e]=void 0),K}),B=Promise.race([B,new Promise(K=>U=q[e]=[K])]);S.push(U[1]=B)}}})();var Pt=Je(6325);Pt=await Pt;
