const Pt={},kt={},Dt={},Ct={},Lt={},Ut={};import{createRequire as Ue}from"module";const Nt={};var It={3313:(Z=>{Z.exports=oe;function oe(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],
this.error=null}oe.prototype.go=function(U){this.pending<this.max?M(this,U):this.waiting.push(U)},oe.prototype.wait=function(U){this.pending===0?U(this.error):this.listeners.push(U)},oe.prototype.hold=
function(){return e(this)};function e(U){U.pending+=1;var F=!1;return H;function H(k){if(F)throw new Error("callback called twice");if(F=!0,U.error=U.error||k,U.pending-=1,U.waiting.length>0&&U.pending<
U.max)M(U,U.waiting.shift());else if(U.pending===0){var j=U.listeners;U.listeners=[],j.forEach(W)}}function W(k){k(U.error)}}function M(U,F){F(e(U))}}),770:((Z,oe,e)=>{Z.exports=e(218)}),218:((Z,oe,e)=>{
var M,U=e(9278),F=e(4756),H=e(8611),W=e(5692),k=e(4434),j=e(2613),P=e(9023);oe.httpOverHttp=B,oe.httpsOverHttp=T,oe.httpOverHttps=E,oe.httpsOverHttps=r;function B(O){var n=new d(O);return n.request=H.
request,n}function T(O){var n=new d(O);return n.request=H.request,n.createSocket=u,n.defaultPort=443,n}function E(O){var n=new d(O);return n.request=W.request,n}function r(O){var n=new d(O);return n.request=
W.request,n.createSocket=u,n.defaultPort=443,n}function d(O){var n=this;n.options=O||{},n.proxyOptions=n.options.proxy||{},n.maxSockets=n.options.maxSockets||H.Agent.defaultMaxSockets,n.requests=[],n.
sockets=[],n.on("free",function(x,v,w,D){for(var c=f(v,w,D),h=0,s=n.requests.length;h<s;++h){var l=n.requests[h];if(l.host===c.host&&l.port===c.port){n.requests.splice(h,1),l.request.onSocket(x);return}}
x.destroy(),n.removeSocket(x)})}P.inherits(d,k.EventEmitter),d.prototype.addRequest=function(n,i,x,v){var w=this,D=_({request:n},w.options,f(i,x,v));if(w.sockets.length>=this.maxSockets){w.requests.push(
D);return}w.createSocket(D,function(c){c.on("free",h),c.on("close",s),c.on("agentRemove",s),n.onSocket(c);function h(){w.emit("free",c,D)}function s(l){w.removeSocket(c),c.removeListener("free",h),c.removeListener(
"close",s),c.removeListener("agentRemove",s)}})},d.prototype.createSocket=function(n,i){var x=this,v={};x.sockets.push(v);var w=_({},x.proxyOptions,{method:"CONNECT",path:n.host+":"+n.port,agent:!1,headers:{
host:n.host+":"+n.port}});n.localAddress&&(w.localAddress=n.localAddress),w.proxyAuth&&(w.headers=w.headers||{},w.headers["Proxy-Authorization"]="Basic "+new Buffer(w.proxyAuth).toString("base64")),g(
"making CONNECT request");var D=x.request(w);D.useChunkedEncodingByDefault=!1,D.once("response",c),D.once("upgrade",h),D.once("connect",s),D.once("error",l),D.end();function c(b){b.upgrade=!0}function h(b,A,N){
process.nextTick(function(){s(b,A,N)})}function s(b,A,N){if(D.removeAllListeners(),A.removeAllListeners(),b.statusCode!==200){g("tunneling socket could not be established, statusCode=%d",b.statusCode),
A.destroy();var V=new Error("tunneling socket could not be established, statusCode="+b.statusCode);V.code="ECONNRESET",n.request.emit("error",V),x.removeSocket(v);return}if(N.length>0){g("got illegal \
response body from proxy"),A.destroy();var V=new Error("got illegal response body from proxy");V.code="ECONNRESET",n.request.emit("error",V),x.removeSocket(v);return}return g("tunneling connection has\
 established"),x.sockets[x.sockets.indexOf(v)]=A,i(A)}function l(b){D.removeAllListeners(),g(`tunneling socket could not be established, cause=%s
`,b.message,b.stack);var A=new Error("tunneling socket could not be established, cause="+b.message);A.code="ECONNRESET",n.request.emit("error",A),x.removeSocket(v)}},d.prototype.removeSocket=function(n){
var i=this.sockets.indexOf(n);if(i!==-1){this.sockets.splice(i,1);var x=this.requests.shift();x&&this.createSocket(x,function(v){x.request.onSocket(v)})}};function u(O,n){var i=this;d.prototype.createSocket.
call(i,O,function(x){var v=O.request.getHeader("host"),w=_({},i.options,{socket:x,servername:v?v.replace(/:.*$/,""):O.host}),D=F.connect(0,w);i.sockets[i.sockets.indexOf(x)]=D,n(D)})}function f(O,n,i){
return typeof O=="string"?{host:O,port:n,localAddress:i}:O}function _(O){for(var n=1,i=arguments.length;n<i;++n){var x=arguments[n];if(typeof x=="object")for(var v=Object.keys(x),w=0,D=v.length;w<D;++w){
var c=v[w];x[c]!==void 0&&(O[c]=x[c])}}return O}var g;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?g=function(){var O=Array.prototype.slice.call(arguments);typeof O[0]=="string"?O[0]=
"TUNNEL: "+O[0]:O.unshift("TUNNEL:"),console.error.apply(console,O)}:g=function(){},M=g}),4248:(Z=>{const oe=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(M){let U=-1;for(let F of M)U=oe[(U^F)&255]^U>>>8;return(U^-1)>>>0}Z.exports=e}),3502:((Z,oe,e)=>{var M=e(9896),U=e(9023),F=e(2203),H=F.Readable,W=F.PassThrough,k=e(3313),j=e(4434).
EventEmitter;oe.BufferSlicer=T,oe.FdSlicer=P,U.inherits(P,j);function P(E){j.call(this),this.fd=E,this.pend=new k,this.pend.max=1,this.refCount=0}P.prototype.read=function(E,r,d,u,f){var _=this;_.pend.
go(function(g){M.read(_.fd,E,r,d,u,function(O,n,i){g(),f(O,n,i)})})},P.prototype.createReadStream=function(E){return new B(this,E)},P.prototype.ref=function(){this.refCount+=1},P.prototype.unref=function(){
var E=this;if(E.refCount-=1,E.refCount<0)throw new Error("invalid unref");if(E.refCount>0)return;M.close(E.fd,r);function r(d){d?E.emit("error",d):E.emit("close")}},U.inherits(B,H);function B(E,r){r=r||
{},H.call(this,r),this.context=E,this.context.ref(),this.start=r.start||0,this.endOffset=r.end,this.pos=this.start}B.prototype._read=function(E){var r=this,d=Math.min(r._readableState.highWaterMark,E);
if(r.endOffset!=null&&(d=Math.min(d,r.endOffset-r.pos)),d<=0){r.push(null),this._cleanup();return}r.context.pend.go(function(u){var f=Buffer.allocUnsafe(d);M.read(r.context.fd,f,0,d,r.pos,function(_,g){
_?r.destroy(_):g===0?(r.push(null),r._cleanup()):(r.pos+=g,r.push(f.slice(0,g))),u()})})},B.prototype._destroy=function(E,r){this._cleanup(),r(E)},B.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},U.inherits(T,j);function T(E){j.call(this),this.refCount=0,this.buffer=E}T.prototype.read=function(E,r,d,u,f){if(!(0<=r&&r<=E.length))throw new RangeError("offset o\
utside buffer: 0 <= "+r+" <= "+E.length);if(u<0)throw new RangeError("position is negative: "+u);if(r+d>E.length&&(d=E.length-r),u+d>this.buffer.length&&(d=this.buffer.length-u),d<=0){setImmediate(function(){
f(null,0)});return}this.buffer.copy(E,r,u,u+d),setImmediate(function(){f(null,d)})},T.prototype.createReadStream=function(E){E=E||{};var r=new W(E);r.start=E.start||0,r.endOffset=E.end,r.pos=r.endOffset||
this.buffer.length;for(var d=this.buffer.slice(r.start,r.pos),u=65536,f=0;;){var _=f+u;if(_>=d.length){f<d.length&&r.write(d.slice(f,d.length));break}r.write(d.slice(f,_)),f=_}return r.end(),r},T.prototype.
ref=function(){this.refCount+=1},T.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((Z,oe,e)=>{var M,U=e(9896),F=e(3106),H=e(3502),W=e(9023),k=e(
4434).EventEmitter,j=e(2203).Transform,P=e(2203).PassThrough,B=e(2203).Writable;const T=typeof F.crc32=="function"?F.crc32:e(4248);M=f,M=_,M=g,M=O,M=E,M=r,oe.SY=d,M=u,M=D,oe.ax=c,M=h,M=s,M=n,M=v,M=w,M=
A;function E(S,R){return new Promise((J,a)=>{f(S,{...R,lazyEntries:!0},function($,m){if($)return a($);J(m)})})}function r(S,R){return new Promise((J,a)=>{_(S,{...R,lazyEntries:!0},function($,m){if($)return a(
$);J(m)})})}function d(S,R){return new Promise((J,a)=>{g(S,{...R,lazyEntries:!0},function($,m){if($)return a($);J(m)})})}function u(S,R,J){return new Promise((a,$)=>{O(S,R,{...J,lazyEntries:!0},function(m,y){
if(m)return $(m);a(y)})})}function f(S,R,J){typeof R=="function"&&(J=R,R=null),R==null&&(R={}),R.autoClose==null&&(R.autoClose=!0),R.lazyEntries==null&&(R.lazyEntries=!1),R.decodeStrings==null&&(R.decodeStrings=
!0),R.validateEntrySizes==null&&(R.validateEntrySizes=!0),R.strictFileNames==null&&(R.strictFileNames=!1),J==null&&(J=ue),U.open(S,"r",function(a,$){if(a)return J(a);_($,R,function(m,y){m&&U.close($,ue),
J(m,y)})})}function _(S,R,J){typeof R=="function"&&(J=R,R=null),R==null&&(R={}),R.autoClose==null&&(R.autoClose=!1),R.lazyEntries==null&&(R.lazyEntries=!1),R.decodeStrings==null&&(R.decodeStrings=!0),
R.validateEntrySizes==null&&(R.validateEntrySizes=!0),R.strictFileNames==null&&(R.strictFileNames=!1),J==null&&(J=ue),U.fstat(S,function(a,$){if(a)return J(a);var m=new H.FdSlicer(S);O(m,$.size,R,J)})}
function g(S,R,J){typeof R=="function"&&(J=R,R=null),R==null&&(R={}),R.autoClose=!1,R.lazyEntries==null&&(R.lazyEntries=!1),R.decodeStrings==null&&(R.decodeStrings=!0),R.validateEntrySizes==null&&(R.validateEntrySizes=
!0),R.strictFileNames==null&&(R.strictFileNames=!1);var a=new H.BufferSlicer(S);O(a,S.length,R,J)}function O(S,R,J,a){typeof J=="function"&&(a=J,J=null),J==null&&(J={}),J.autoClose==null&&(J.autoClose=
!0),J.lazyEntries==null&&(J.lazyEntries=!1),J.decodeStrings==null&&(J.decodeStrings=!0);var $=!!J.decodeStrings;if(J.validateEntrySizes==null&&(J.validateEntrySizes=!0),J.strictFileNames==null&&(J.strictFileNames=
!1),a==null&&(a=ue),typeof R!="number")throw new Error("expected totalSize parameter to be a number");if(R>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");S.ref();var m=22,y=20,C=65535,X=Math.min(y+m+C,R),Y=le(X),z=R-Y.length;l(S,Y,0,X,z,function(se){if(se)return a(se);for(var ae=X-m;ae>=
0;ae-=1)if(Y.readUInt32LE(ae)===101010256){var re=Y.subarray(ae),me=re.readUInt16LE(4),ge=re.readUInt16LE(10),Me=re.readUInt32LE(16),ve=re.readUInt16LE(20),de=re.length-m;if(ve!==de)return a(new Error(
"Invalid comment length. Expected: "+de+". Found: "+ve+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var $e=$?ne(re.subarray(
22),!1):re.subarray(22);if(ae-y>=0&&Y.readUInt32LE(ae-y)===117853008){var pe=Y.subarray(ae-y,ae-y+y),Oe=ie(pe,8),Te=le(56);return l(S,Te,0,Te.length,Oe,function(je){return je?a(je):Te.readUInt32LE(0)!==
101075792?a(new Error("invalid zip64 end of central directory record signature")):(me=Te.readUInt32LE(16),me!==0?a(new Error("multi-disk zip files are not supported: found disk number: "+me)):(ge=ie(Te,
32),Me=ie(Te,48),a(null,new n(S,Me,R,ge,$e,J.autoClose,J.lazyEntries,$,J.validateEntrySizes,J.strictFileNames))))})}return me!==0?a(new Error("multi-disk zip files are not supported: found disk number\
: "+me)):a(null,new n(S,Me,R,ge,$e,J.autoClose,J.lazyEntries,$,J.validateEntrySizes,J.strictFileNames))}a(new Error("End of central directory record signature not found. Either not a zip file, or file\
 is truncated."))})}W.inherits(n,k);function n(S,R,J,a,$,m,y,C,X,Y){var z=this;k.call(z),z.reader=S,z.reader.on("error",function(se){x(z,se)}),z.reader.once("close",function(){z.emit("close")}),z.readEntryCursor=
R,z.fileSize=J,z.entryCount=a,z.comment=$,z.entriesRead=0,z.autoClose=!!m,z.lazyEntries=!!y,z.decodeStrings=!!C,z.validateEntrySizes=!!X,z.strictFileNames=!!Y,z.isOpen=!0,z.emittedError=!1,z.hasEachEntryBeenCalled=
!1,z.lazyEntries||z._readEntry()}n.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function i(S,R){S.autoClose&&S.close(),x(S,R)}function x(S,R){S.emittedError||(S.emittedError=
!0,S.emit("error",R))}n.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},n.prototype._readEntry=function(){var S=this;
if(S.entryCount===S.entriesRead){setImmediate(function(){S.autoClose&&S.close(),!S.emittedError&&S.emit("end")});return}if(!S.emittedError){var R=le(46);l(S.reader,R,0,R.length,S.readEntryCursor,function(J){
if(J)return i(S,J);if(!S.emittedError){var a=new v,$=R.readUInt32LE(0);if($!==33639248)return i(S,new Error("invalid central directory file header signature: 0x"+$.toString(16)));if(a.versionMadeBy=R.
readUInt16LE(4),a.versionNeededToExtract=R.readUInt16LE(6),a.generalPurposeBitFlag=R.readUInt16LE(8),a.compressionMethod=R.readUInt16LE(10),a.lastModFileTime=R.readUInt16LE(12),a.lastModFileDate=R.readUInt16LE(
14),a.crc32=R.readUInt32LE(16),a.compressedSize=R.readUInt32LE(20),a.uncompressedSize=R.readUInt32LE(24),a.fileNameLength=R.readUInt16LE(28),a.extraFieldLength=R.readUInt16LE(30),a.fileCommentLength=R.
readUInt16LE(32),a.internalFileAttributes=R.readUInt16LE(36),a.externalFileAttributes=R.readUInt32LE(38),a.relativeOffsetOfLocalHeader=R.readUInt32LE(42),a.generalPurposeBitFlag&64)return i(S,new Error(
"strong encryption is not supported"));S.readEntryCursor+=46,R=le(a.fileNameLength+a.extraFieldLength+a.fileCommentLength),l(S.reader,R,0,R.length,S.readEntryCursor,function(m){if(m)return i(S,m);if(!S.
emittedError){a.fileNameRaw=R.subarray(0,a.fileNameLength);var y=a.fileNameLength+a.extraFieldLength;a.extraFieldRaw=R.subarray(a.fileNameLength,y),a.fileCommentRaw=R.subarray(y,y+a.fileCommentLength);
try{a.extraFields=s(a.extraFieldRaw)}catch(ge){return i(S,ge)}if(S.decodeStrings){var C=(a.generalPurposeBitFlag&2048)!==0;a.fileComment=ne(a.fileCommentRaw,C),a.fileName=c(a.generalPurposeBitFlag,a.fileNameRaw,
a.extraFields,S.strictFileNames);var X=h(a.fileName);if(X!=null)return i(S,new Error(X))}else a.fileComment=a.fileCommentRaw,a.fileName=a.fileNameRaw;a.comment=a.fileComment,S.readEntryCursor+=R.length,
S.entriesRead+=1;for(var Y=0;Y<a.extraFields.length;Y++){var z=a.extraFields[Y];if(z.id===1){var se=z.data,ae=0;if(a.uncompressedSize===4294967295){if(ae+8>se.length)return i(S,new Error("zip64 extend\
ed information extra field does not include uncompressed size"));a.uncompressedSize=ie(se,ae),ae+=8}if(a.compressedSize===4294967295){if(ae+8>se.length)return i(S,new Error("zip64 extended information\
 extra field does not include compressed size"));a.compressedSize=ie(se,ae),ae+=8}if(a.relativeOffsetOfLocalHeader===4294967295){if(ae+8>se.length)return i(S,new Error("zip64 extended information extr\
a field does not include relative header offset"));a.relativeOffsetOfLocalHeader=ie(se,ae),ae+=8}break}}if(S.validateEntrySizes&&a.compressionMethod===0){var re=a.uncompressedSize;if(a.isEncrypted()&&
(re+=12),a.compressedSize!==re){var me="compressed/uncompressed size mismatch for stored file: "+a.compressedSize+" != "+a.uncompressedSize;return i(S,new Error(me))}}S.emit("entry",a),S.lazyEntries||
S._readEntry()}})}})}},n.prototype.eachEntry=function(){const S=this;if(!S.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(S.hasEachEntryBeenCalled)throw new Error("eachEntry(\
) must only be called once per ZipFile");S.hasEachEntryBeenCalled=!0;let R=null;S.on("entry",a),S.on("end",$),S.on("error",m);function J(){S.removeListener("entry",a),S.removeListener("end",$),S.removeListener(
"error",m),S.autoClose&&S.close()}function a(y){let{resolve:C}=R;R=null,C({value:y})}function $(){let{resolve:y}=R;R=null,J(),y({done:!0})}function m(y){let{reject:C}=R;R=null,J(),C(y)}return{[Symbol.
asyncIterator](){return this},next(){const y=new Promise((C,X)=>{if(R!=null)throw new Error("next() called before previous Promise was resolved.");R={resolve:C,reject:X}});return S.readEntry(),y},return(y){
return J(),Promise.resolve({done:!0,value:y})},throw(y){return J(),Promise.reject(y)}}},n.prototype.openReadStream=function(S,R,J){var a=this,$=0,m=S.compressedSize;if(J==null&&(J=R,R=null),R==null)R=
{};else{if(R.decodeFileData===!1){if(R.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(R.decompress!=null)throw new Error("cannot use options.decom\
press when options.decodeFileData === false")}else{if(R.decrypt!=null){if(!S.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
if(R.decrypt!==!1)throw new Error("invalid options.decrypt value: "+R.decrypt);if(S.isCompressed()&&R.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== fal\
se. See also option decodeFileData.")}if(R.decompress!=null){if(!S.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(R.
decompress===!1||R.decompress===!0))throw new Error("invalid options.decompress value: "+R.decompress);C=R.decompress}}if(R.start!=null){if($=R.start,$<0)throw new Error("options.start < 0");if($>S.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(R.end!=null){if(m=R.end,m<0)throw new Error("options.end < 0");if(m>S.compressedSize)throw new Error("options.end > entry.compressedSize");if(m<
$)throw new Error("options.end < options.start")}}var y=R.decodeFileData===!1||(S.compressionMethod===0||S.compressionMethod===8&&R.decompress===!1)&&(!S.isEncrypted()||R.decrypt===!1);if((R.start!=null||
R.end!=null)&&!y)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!a.isOpen)return J(new Error("closed"));if(S.isEncrypted()&&!y&&R.decrypt!==
!1)return J(new Error("entry is encrypted, and options.decodeFileData !== false"));var C;if(y)C=!1;else if(S.compressionMethod===8)C=R.decodeFileData!==!0;else return J(new Error("unsupported compress\
ion method: "+S.compressionMethod));a.readLocalFileHeader(S,{minimal:!0},function(X,Y){if(X)return J(X);a.openReadStreamLowLevel(Y.fileDataStart,S.compressedSize,$,m,C,S.uncompressedSize,J)})},n.prototype.
openReadStreamLowLevel=function(S,R,J,a,$,m,y){var C=this,X=S+R,Y=C.reader.createReadStream({start:S+J,end:S+a}),z=Y;if($){var se=!1,ae=F.createInflateRaw();Y.on("error",function(re){setImmediate(function(){
se||ae.emit("error",re)})}),Y.pipe(ae),C.validateEntrySizes?(z=new b(m),ae.on("error",function(re){setImmediate(function(){se||z.emit("error",re)})}),ae.pipe(z)):z=ae,ye(z,function(){se=!0,ae!==z&&ae.
unpipe(z),Y.unpipe(ae),Y.destroy()})}y(null,z)},n.prototype.readLocalFileHeader=function(S,R,J){var a=this;J==null&&(J=R,R=null),R==null&&(R={}),a.reader.ref();var $=le(30);l(a.reader,$,0,$.length,S.relativeOffsetOfLocalHeader,
function(m){try{if(m)return J(m);var y=$.readUInt32LE(0);if(y!==67324752)return J(new Error("invalid local file header signature: 0x"+y.toString(16)));var C=$.readUInt16LE(26),X=$.readUInt16LE(28),Y=S.
relativeOffsetOfLocalHeader+30+C+X;if(Y+S.compressedSize>a.fileSize)return J(new Error("file data overflows file bounds: "+Y+" + "+S.compressedSize+" > "+a.fileSize));if(R.minimal)return J(null,{fileDataStart:Y});
var z=new w;z.fileDataStart=Y,z.versionNeededToExtract=$.readUInt16LE(4),z.generalPurposeBitFlag=$.readUInt16LE(6),z.compressionMethod=$.readUInt16LE(8),z.lastModFileTime=$.readUInt16LE(10),z.lastModFileDate=
$.readUInt16LE(12),z.crc32=$.readUInt32LE(14),z.compressedSize=$.readUInt32LE(18),z.uncompressedSize=$.readUInt32LE(22),z.fileNameLength=C,z.extraFieldLength=X,$=le(C+X),a.reader.ref(),l(a.reader,$,0,
$.length,S.relativeOffsetOfLocalHeader+30,function(se){try{return se?J(se):(z.fileName=$.subarray(0,C),z.extraField=$.subarray(C),J(null,z))}finally{a.reader.unref()}})}finally{a.reader.unref()}})},n.
prototype.openReadStreamPromise=function(S,R){return new Promise((J,a)=>{this.openReadStream(S,R,function($,m){if($)return a($);J(m)})})},n.prototype.openReadStreamLowLevelPromise=function(S,R,J,a,$,m){
return new Promise((y,C)=>{this.openReadStream(S,R,J,a,$,m,function(X,Y){if(X)return C(X);y(Y)})})},n.prototype.readLocalFileHeaderPromise=function(S,R){return new Promise((J,a)=>{this.readLocalFileHeader(
S,R,function($,m){if($)return a($);J(m)})})};function v(){}v.prototype.getLastModDate=function(S){if(S==null&&(S={}),!S.forceDosFormat)for(var R=0;R<this.extraFields.length;R++){var J=this.extraFields[R];
if(J.id===21589){var a=J.data;if(a.length<5)continue;var $=a[0],m=1;if(!($&m))continue;var y=a.readInt32LE(1);return new Date(y*1e3)}else if(J.id===10){var a=J.data;if(a.length!==32||a.readUInt16LE(4)!==
1||a.readUInt16LE(6)!==24)continue;var C=a.readUInt32LE(8)+4294967296*a.readInt32LE(12),X=C/1e4-116444736e5;return new Date(X)}}return D(this.lastModFileDate,this.lastModFileTime,S.timezone)},v.prototype.
canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},v.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},v.prototype.
isCompressed=function(){return this.compressionMethod===8};function w(){}function D(S,R,J){var a=S&31,$=(S>>5&15)-1,m=(S>>9&127)+1980,y=0,C=(R&31)*2,X=R>>5&63,Y=R>>11&31;if(J==null||J==="local")return new Date(
m,$,a,Y,X,C,y);if(J==="UTC")return new Date(Date.UTC(m,$,a,Y,X,C,y));throw new Error("unrecognized options.timezone: "+options.timezone)}function c(S,R,J,a){for(var $=null,m=0;m<J.length;m++){var y=J[m];
if(y.id===28789){if(y.data.length<6||y.data.readUInt8(0)!==1)continue;var C=y.data.readUInt32LE(1);if(T(R)!==C)continue;$=ne(y.data.subarray(5),!0);break}}if($==null){var X=(S&2048)!==0;$=ne(R,X)}return a||
($=$.replace(/\\/g,"/")),$}function h(S){return S.indexOf("\\")!==-1?"invalid characters in fileName: "+S:/^[a-zA-Z]:/.test(S)||/^\//.test(S)?"absolute path: "+S:S.split("/").indexOf("..")!==-1?"inval\
id relative path: "+S:null}function s(S){for(var R=[],J=0;J<S.length-3;){var a=S.readUInt16LE(J+0),$=S.readUInt16LE(J+2),m=J+4,y=m+$;if(y>S.length)throw new Error("extra field length exceeds extra fie\
ld buffer size");var C=S.subarray(m,y);R.push({id:a,data:C}),J=y}return R}function l(S,R,J,a,$,m){if(a===0)return setImmediate(function(){m(null,le(0))});S.read(R,J,a,$,function(y,C){if(y)return m(y);
if(C<a)return m(new Error("unexpected EOF"));m()})}W.inherits(b,j);function b(S){j.call(this),this.actualByteCount=0,this.expectedByteCount=S}b.prototype._transform=function(S,R,J){if(this.actualByteCount+=
S.length,this.actualByteCount>this.expectedByteCount){var a="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return J(new Error(a))}J(null,S)},b.
prototype._flush=function(S){if(this.actualByteCount<this.expectedByteCount){var R="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return S(new Error(
R))}S()},W.inherits(A,k);function A(){k.call(this),this.refCount=0}A.prototype.ref=function(){this.refCount+=1},A.prototype.unref=function(){var S=this;if(S.refCount-=1,S.refCount>0)return;if(S.refCount<
0)throw new Error("invalid unref");S.close(R);function R(J){if(J)return S.emit("error",J);S.emit("close")}},A.prototype.createReadStream=function(S){S==null&&(S={});var R=S.start,J=S.end;if(R===J){var a=new P;
return setImmediate(function(){a.end()}),a}var $=this._readStreamForRange(R,J),m=!1,y=new N(this);$.on("error",function(X){setImmediate(function(){m||y.emit("error",X)})}),ye(y,function(){$.unpipe(y),
y.unref(),$.destroy()});var C=new b(J-R);return y.on("error",function(X){setImmediate(function(){m||C.emit("error",X)})}),ye(C,function(){m=!0,y.unpipe(C),y.destroy()}),$.pipe(y).pipe(C)},A.prototype.
_readStreamForRange=function(S,R){throw new Error("not implemented")},A.prototype.read=function(S,R,J,a,$){var m=this.createReadStream({start:a,end:a+J}),y=new B,C=0;y._write=function(X,Y,z){X.copy(S,
R+C,0,X.length),C+=X.length,z()},y.on("finish",$),m.on("error",function(X){$(X)}),m.pipe(y)},A.prototype.close=function(S){setImmediate(S)},W.inherits(N,P);function N(S){P.call(this),this.context=S,this.
context.ref(),this.unreffedYet=!1}N.prototype._flush=function(S){this.unref(),S()},N.prototype.unref=function(S){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var V="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\
\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\
\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function ne(S,R){if(R)return S.toString("utf8");for(var J="",a=0;a<S.length;a++)J+=V[S[a]];return J}function ie(S,R){var J=S.readUInt32LE(R),a=S.readUInt32LE(R+4);return a*4294967296+J}var le;typeof Buffer.
allocUnsafe=="function"?le=function(S){return Buffer.allocUnsafe(S)}:le=function(S){return new Buffer(S)};function ye(S,R){typeof S.destroy=="function"?S._destroy=function(J,a){R(),a?.(J)}:S.destroy=R}
function ue(S){if(S)throw S}}),9037:((Z,oe,e)=>{var M=F=>{var H={};return e.d(H,F),H},U=F=>(()=>F);Z.exports=M({getOctokit:()=>Pt.getOctokit})}),6543:((Z,oe,e)=>{var M=F=>{var H={};return e.d(H,F),H},
U=F=>(()=>F);Z.exports=M({defaults:()=>kt.defaults})}),8008:((Z,oe,e)=>{var M=F=>{var H={};return e.d(H,F),H},U=F=>(()=>F);Z.exports=M({requestLog:()=>Dt.requestLog})}),212:((Z,oe,e)=>{var M=F=>{var H={};
return e.d(H,F),H},U=F=>(()=>F);Z.exports=M({retry:()=>Ct.retry})}),938:((Z,oe,e)=>{var M=F=>{var H={};return e.d(H,F),H},U=F=>(()=>F);Z.exports=M({default:()=>Lt.default})}),5131:((Z,oe,e)=>{var M=F=>{
var H={};return e.d(H,F),H},U=F=>(()=>F);Z.exports=M({default:()=>Ut.default})}),2613:(Z=>{Z.exports=Ue(import.meta.url)("assert")}),181:(Z=>{Z.exports=Ue(import.meta.url)("buffer")}),6982:(Z=>{Z.exports=
Ue(import.meta.url)("crypto")}),4434:(Z=>{Z.exports=Ue(import.meta.url)("events")}),9896:(Z=>{Z.exports=Ue(import.meta.url)("fs")}),1943:(Z=>{Z.exports=Ue(import.meta.url)("fs/promises")}),8611:(Z=>{Z.
exports=Ue(import.meta.url)("http")}),5692:(Z=>{Z.exports=Ue(import.meta.url)("https")}),9278:(Z=>{Z.exports=Ue(import.meta.url)("net")}),4573:(Z=>{Z.exports=Ue(import.meta.url)("node:buffer")}),7598:(Z=>{
Z.exports=Ue(import.meta.url)("node:crypto")}),3024:(Z=>{Z.exports=Ue(import.meta.url)("node:fs")}),1455:(Z=>{Z.exports=Ue(import.meta.url)("node:fs/promises")}),7067:(Z=>{Z.exports=Ue(import.meta.url)(
"node:http")}),4708:(Z=>{Z.exports=Ue(import.meta.url)("node:https")}),8995:(Z=>{Z.exports=Ue(import.meta.url)("node:module")}),8161:(Z=>{Z.exports=Ue(import.meta.url)("node:os")}),6760:(Z=>{Z.exports=
Ue(import.meta.url)("node:path")}),1708:(Z=>{Z.exports=Ue(import.meta.url)("node:process")}),7075:(Z=>{Z.exports=Ue(import.meta.url)("node:stream")}),3136:(Z=>{Z.exports=Ue(import.meta.url)("node:url")}),
7975:(Z=>{Z.exports=Ue(import.meta.url)("node:util")}),8522:(Z=>{Z.exports=Ue(import.meta.url)("node:zlib")}),857:(Z=>{Z.exports=Ue(import.meta.url)("os")}),6928:(Z=>{Z.exports=Ue(import.meta.url)("pa\
th")}),2203:(Z=>{Z.exports=Ue(import.meta.url)("stream")}),4756:(Z=>{Z.exports=Ue(import.meta.url)("tls")}),2018:(Z=>{Z.exports=Ue(import.meta.url)("tty")}),7016:(Z=>{Z.exports=Ue(import.meta.url)("ur\
l")}),9023:(Z=>{Z.exports=Ue(import.meta.url)("util")}),3106:(Z=>{Z.exports=Ue(import.meta.url)("zlib")}),3e3:((Z,oe,e)=>{e.d(oe,{WZ:()=>B,j:()=>r,mJ:()=>E});var M=e(7598),U=e(6760),F=e(532),H=e(6191),
W=e(7487),k=e(9870),j=e(3657),P=e(6584);function B(d,u){const f=d.boolean("upload-artifact",!0),_={overwrite:u,retentionDays:d.optional("retention-days",T)},g=d.boolean("artifact-env-variables",!0);return{
upload:f?_:void 0,artifactEnvVariables:g}}function T(d){if(/^0+$/.test(d))return;const u=(0,P.$J)(1/0,!0)(d),f=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(u>f)throw new Error(`must be at most ${f}\
, the repository's limit in days, not ${u}`);return u}async function E(d,{path:u,sha256:f,package:_},{upload:g,artifactEnvVariables:O}){if(O)return await(0,H.mz)(d,{path:u,digest:f},g);const n=(0,j.z)(
(0,k.KC)(_)),i=(0,U.join)(await(0,W.Pd)("workflow-artifact-"),(0,U.basename)(u));await(0,F.lo)(i,n);const x=(0,M.createHash)("sha256").update(n).digest("hex");return await(0,H.mz)(d,{path:i,digest:x},
g)}function r({upload:d,artifactEnvVariables:u},f){!d||!u||!(0,W.GQ)()||f.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set \
artifact-env-variables: false to leave them out.")}}),6779:((Z,oe,e)=>{e.d(oe,{Bv:()=>B,X7:()=>E,Zw:()=>P});var M=e(9462),U=e(7279),F=e(3657),H=e(5645),W=e(6006),k=e(3349);class j extends U.HR{job;constructor(d,u){
super({what:u.message,...u},{...u,busy:!1,cause:u}),this.job=d}}function P(r){return r instanceof j?r.job:{}}async function B(r,d,{title:u,longestWaitMs:f,advice:_,idsIn:g}){r.log.info(`${u}: ${d.status||
"no status"}, dock status ${d.dockStatusId}`);let O={};const n=i=>{const x={"dock-status-id":d.dockStatusId,...g(i)},v=Object.keys(x).some(w=>!(w in O));O={...x,...O,...i.status!==""&&{status:i.status}},
v&&r.publish(O)};try{return{last:await(0,W.qt)(r,d,{longestWaitMs:f,advice:_,onStatus:n}),outputs:O}}catch(i){throw new j(O,(0,U.iT)(i))}}const T="Check the workflow in AI for Process, then re-run the\
 job.";async function E(r,d,{workflowId:u,flowId:f,timeoutMs:_,longestWaitMs:g}){return r.log.info(`Exporting workflow ${u}, flow ${f}, from ${d.url.href}`),await(0,M.N)({...r,platform:d},(0,M.R)(_,"N\
o package"),async O=>{const n=await(0,k.Nq)(O,{workflowId:u,flowId:f}),{dockStatusId:i,exportJobId:x}=n,{last:v,outputs:w}=await B(O,n,{title:`Export job ${x??"without an ID"}`,longestWaitMs:g,advice:T,
idsIn:()=>x===void 0?{}:{"export-job-id":x}});try{const D=await(0,k.EH)(O,n,v),c=async()=>(0,k.EH)(O,n,await(0,W.SO)(O,i)),h=b=>(0,F.u)(b,O.signal),{content:s,...l}=await(0,H.R)(O,{url:D,freshUrl:c,read:h});
return{...l,package:s,job:w}}catch(D){throw new j(w,(0,U.iT)(D))}})}}),2697:((Z,oe,e)=>{e.d(oe,{As:()=>u,N9:()=>n,Sm:()=>B,UX:()=>E,cZ:()=>d,dF:()=>O});var M=e(1455),U=e(6760),F=e(7279),H=e(8725),W=e(
7487),k=e(4057),j=e(706),P=e(6779);function B({host:i,pathname:x}){return i+x.replace(/\/$/,"")}const T=2e4;function E({message:i}){return(0,j.OX)(i,1e3)}const r="<dock status ID>";function d(i){const x=new Map;
for(const{name:w,error:D}of i){const{"dock-status-id":c}=(0,P.Zw)(D),h=c===void 0?D.message:D.message.replaceAll(c,r),s=x.get(h)??{names:[],ids:[],help:(0,W.VY)(D)};x.set(h,s),s.names.push(w),c!==void 0&&
s.ids.push(c)}const v=Math.max(100,Math.min(1e3,Math.floor(T/x.size)));return Array.from(x,([w,{names:D,ids:c,help:h}])=>({names:D,message:(0,j.OX)(w,v).replaceAll(r,()=>c.join(", ")),help:h}))}function u(i){
return d(i).map(({names:x,message:v})=>`${x.join(", ")}: ${v}`).join(" | ")}function f(i,x){if(!i||!x||i.message===x.message)return i??x;const v=`${i.message} Also: ${x.message}`;return new Failure({what:v,
topic:asFailure(i).topic},{cause:i})}async function _(i,x,v){let w;const D=await i.catch(c=>(w=toError(c),{...x,...jobOf(w)}));if(setOutputs(D),v){const{titles:c,facts:h}=v,s=factTable([...h,["Workflo\
w ID",D["workflow-id"]],["Dock status ID",D["dock-status-id"]],["Status",D.status&&{words:D.status}],["Duration",{words:humanTime(performance.now())}]]);w?await writeSummary(c.failed,withHelp(E(w),helpFor(
w)),s):await writeSummary(c.done,s)}if(w)throw w}const g=1e6;async function O(i,x){const v=JSON.stringify(x),w=await n(`the output ${i}`,{[`${i}.json`]:v}),D=Buffer.byteLength(v)>g;return D&&(0,H.lm)(
`The output ${i} would be longer than GitHub's limit of 1 MB. Read the file in ${i}-path.`),{[i]:D?[]:x,...w}}async function n(i,x){try{const v=await(0,W.Pd)("workflow-results-"),w={};for(const[D,c]of Object.
entries(x)){const h=(0,U.join)(v,D);await(0,M.writeFile)(h,c),w[`${(0,U.parse)(D).name}-path`]=h}return w}catch(v){return(0,H.t1)().warning(`Can't keep ${i} as a file. ${(0,F.gJ)(v)}`),{}}}}),3018:((Z,oe,e)=>{
e.d(oe,{uu:()=>G,S3:()=>At,$0:()=>L});var M=e(1124),U=e(706),F=e(1345);const H=Number.MAX_SAFE_INTEGER,W=2,k=60,j="</details>",P=41,B=100;function T(t,o={}){const{under:p=()=>"",parts:I=[],noun:K="cha\
nge",folded:q=!1}=o,{length:Q}=p(H),{least:te=Q===0?t:`${t} \u2026`,changes:ee=g(I)}=o;return{line:t,under:p,size:t.length+Q,least:te,parts:I,changes:ee,noun:K,folded:q}}function E(t,o,p={}){return o.
length===0?[]:[T(t,{...p,parts:o})]}function r(t,o){const p=d(t,[]),I=({leaf:ee,outer:ce})=>ce.length===1?0:ee.size,K=(0,F.Vn)(p.flatMap(({outer:ee})=>ee)),q=new Map;let Q=o;const te=p.sort((ee,ce)=>I(
ee)-I(ce)).filter(({leaf:ee,outer:ce})=>{const Ie=ce.filter(Ge=>!q.has(Ge)),Le=ce.filter(Ge=>K.get(Ge)===1),Be=Ie.map(({line:Ge,folded:Ze})=>Ge.length+W+k+(Ze?P:0)).reduce((Ge,Ze)=>Ge+Ze,ee.least.length+
W-k*Le.length);if(Be>Q)return!1;Q-=Be;for(const Ge of ce)q.set(Ge,[]),K.set(Ge,(K.get(Ge)??0)-1);return!0});for(const[ee,{leaf:ce}]of te.entries()){const Ie=u(ce,ce.least.length+Math.floor(Q/(te.length-
ee)));Q-=Ie.reduce((Le,{length:De})=>Le+De,-ce.least.length),q.set(ce,Ie)}return O(f(t,q).filter(([ee])=>ee!==""))}function d(t,o){return t.parts.length===0?[{leaf:t,outer:o}]:t.parts.flatMap(p=>d(p,[
...o,t]))}function u({line:t,under:o,size:p,least:I},K){if(p<=K)return[t,o(Math.max(K,H))];for(let q=K-t.length-k;q>B;q=Math.floor(q*.7)){const Q=o(q);if(Q!==""&&t.length+Q.length<=K)return[t,Q]}return[
I]}function f(t,o){const{line:p,parts:I,folded:K}=t;if(I.length===0)return[o.get(t)??[]];const Q=[...I.filter(te=>o.has(te)).flatMap(te=>f(te,o)),[_(t,I.filter(te=>!o.has(te)))]];return K?[[`<details>\
<summary>${p}</summary>`],...Q,[j]]:[[p],...Q]}function _({noun:t},o){if(o.length===0)return"";if(t==="connection")return`\u2026 and ${(0,U.hS)(o.length,"more connection")}`;const p=t==="workflow"?` i\
n ${(0,U.hS)(o.length,"more workflow")}`:"";return`\u2026 and ${(0,U.hS)(g(o),"more change")}${p}`}function g(t){return t.reduce((o,{changes:p})=>o+p,0)}function O(t){const o=p=>p?.[0]?.startsWith("- ");
return t.flatMap((p,I)=>{const K=p[0]===j||o(p)&&o(t[I-1]);return[I===0?"":K?`
`:`

`,...p]})}var n=e(8132),i=e(3436),x=e(2614),v=e(2742),w=e(3499),D=e(8965),c=e(5408);const h=2,s=1e3,l=240,b=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,
/.{1,120}/gsu],A="...";function N(t,o){const p=[V(t??o),V(o??t)],[I,K]=[ne(t,p[0]),ne(o,p[1])],q=le(I,K);return p[0]===p[1]?q:[`@@ line ends: ${p[0]} \u2192 ${p[1]} @@`,...q]}function V(t=""){return t.
includes(`
`)&&!/(?<!\r)\n/.test(t)?"CRLF":"LF"}function ne(t,o){return(t?.split(o==="CRLF"?`\r
`:`
`)??[]).flatMap(I=>b.reduce(ie,[I]).map((K,q)=>q===0?K:A+K))}function ie(t,o){return t.flatMap(p=>p.length>l?Array.from(p.matchAll(o),([I])=>I):p)}function le(t,o){const p=new Set(t),K=o.some(Q=>p.has(
Q))?(0,D.E)([...t],[...o],{maxEditLength:s}):void 0;if(K===void 0)return[...S(t,o),...ye("+",o)];let q=0;return K.flatMap(({added:Q,removed:te,value:ee},ce)=>{const Ie=K[ce+1];if(te)return S(ee,Ie?.added?
Ie.value:[]);const[Le,De]=[ce===0?0:h,ee.length-h],Be=q+ue(ee.slice(0,De+1));return q+=ue(ee),Q?ye("+",ee):Ie===void 0?ye(" ",ee.slice(0,Le)):De-Le<2?ye(" ",ee):[...ye(" ",ee.slice(0,Le)),`@@ line ${Be}\
 @@`,...ye(" ",ee.slice(De))]})}function ye(t,o){return o.map(p=>`${t} ${p}`)}function ue(t){return t.filter(o=>!o.startsWith(A)).length}function S(t,o){const p=new Map(t.map(q=>[J(q),q])),I=o.flatMap(
q=>R(p.get(J(q))??q,q));return[...I.length===0?[]:[`@@ hard to see: ${[...new Set(I)].join(", ")} @@`],...ye("-",t)]}function R(t,o){if(J(t)!==J(o))return[];const[p,I]=[t.normalize(),o.normalize()],K=a(
t)===a(o)?[]:["Unicode forms"];return p===I?K:[...K,p.trimEnd()===I.trimEnd()?"spaces at the end":"white space"]}function J(t){return a(t.normalize())}function a(t){return t.replace(/\s/g,"")}function $(t,o){
let[p,I]=[0,o];const q=[...(0,c.$z)(t,te=>te.startsWith("@@ line ")?++p:p).values()].flatMap(te=>{const ee=m(te,I);return I-=C(te),ee}),Q=t.filter(y).length-q.filter(y).length;return Q===0?q:[...q,`@@\
 ${(0,U.hS)(Q,"more changed line")} @@`]}function m(t,o){const p=Q=>Q.startsWith("-"),I=C(t.filter(p)),K=C(t)-I,q={removed:Math.max(o/2,o-K),others:Math.max(o/2,o-I)};return t.filter(Q=>{const te=p(Q)?
"removed":"others";return q[te]-=Q.length+1,q[te]>=0})}function y(t){return t.startsWith("-")||t.startsWith("+")}function C(t){return t.reduce((o,p)=>o+p.length+1,0)}var X=e(7856);const Y={added:"\u2795",
removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},z=80,se=8;function ae(t,o,p){if(t.type==="string")return re(ve((0,i.e1)(t.text)),o,p);const[
I="",...K]=ge(t,o);return K.length>0||I.length>z?void 0:(0,n.SS)(I,1/0)}function re(t,o,p){const I=o.mask(t).shown;if(I.length>z||I.includes(`
`))return;const K=me(t,o,p);return(0,n.SS)(JSON.stringify(I),1/0)+(K===void 0?"":` (${de(K,o)})`)}function me(t,{labelOf:o},p){const I=o(t);return I===void 0||I.toLowerCase()===t.toLowerCase()||[...p?.
members.values()??[]].some(q=>(0,i.jn)(q)&&(0,i.e1)(q.text)===I)?void 0:I}function ge(t,o,p){const{mask:I}=o;if((0,i.jn)(t)){if(t.type==="literal")return[I(t.text).shown];const ce=ve((0,i.e1)(t.text)),
{shown:Ie}=I(ce);if(Ie.includes(`
`))return["|",...Me(Ie.split(`
`))];const Le=me(ce,o,p);return[JSON.stringify(Ie)+(Le===void 0?"":` (${I(Le).shown})`)]}const[K="",q=""]=t.type==="array"?"[]":"{}",Q=t.type==="array"?t.items.map(ce=>ge(ce,o)):Array.from(t.members,([
ce,Ie])=>{const[Le,...De]=(0,X.$C)(ce,Ie,t)?[U.v5]:ge(Ie,o,t);return[`${JSON.stringify(I(ce).shown)}: ${Le}`,...De]}),te=K+Q.join(", ")+q;return te.length<=z&&Q.every(ce=>ce.length===1)?[te]:[K,...Me(
Q.flat()),q]}function Me(t){return t.map(o=>`  ${o}`)}function ve(t){if(!t.includes("%"))return t;try{const o=decodeURIComponent(t);return[encodeURIComponent(o),encodeURI(o)].includes(t)?o:t}catch{return t}}
function de(t,{mask:o},p=100){return(0,n.SS)(o(t).shown,p)}function $e(t,o,p=!1){const I=(0,w.a2)(t),K=p?1/0:100,q=t.flatMap((Q,te)=>{if(Q.type==="element")return[(0,n.SS)(`[${Q.index}]`)];if(Q.type===
"item"){const ce=o.endsOf(Q.item),Ie=ce===void 0?Q.label:p?`${ce} (${Q.label})`:ce,Le=te===I-1&&Q.hint!==void 0?` (${de(Q.hint,o)})`:"";return[`**${de(Ie,o,K)}**${Le}`]}return!p&&t.slice(te+1).find(({
type:ce})=>ce!=="member")?.type==="item"?[]:[de(Q.key,o,K)]});return q.length>se&&!p&&q.splice(2,q.length-se+1,"\u2026"),q.join(" \u203A ")||"the whole file"}function pe(t,o){const p=Q=>t.map(({path:te,
kind:ee})=>(ee?`${Y[ee]} `:"")+$e(te,o,Q)),[I,K]=[p(!1),p(!0)],q=(0,F.Vn)(I);return Oe(I.map((Q,te)=>q.get(Q)===1?Q:K[te]??Q))}function Oe(t){const[o,p]=[(0,F.Vn)(t),new Map];return t.map(I=>{const[K=1,
q]=[o.get(I),(p.get(I)??0)+1];return p.set(I,q),K===1?I:`${I} (${q} of ${K})`})}const Te="  ",je=3,Fe=5,Xe=120,He={texts:3,min:4,max:60,usual:2,usualWeight:.001},Qe=/^(type|_?id|uuid|identifier)$/i,Je={
line:": changed, hidden"};function qe(t,o){const p=[...(0,c.$z)(t,fe).values()],I=p.filter(Q=>Q.length<je).flat(),K=pe(I,o),q=new Map(I.map((Q,te)=>{const{line:ee,...ce}=be(Q,o);return[Q,T(`- ${K[te]}${ee}`,
{changes:1,...ce})]}));return p.flatMap(Q=>{const te=Q.flatMap(ee=>q.get(ee)??[]);return te.length===0?Ee(Q,o):te})}function fe(t){const o=(0,w.a2)(t.path),I=(t.kind==="modified"?[t.from,t.to]:"value"in
t?[t.value]:[]).flatMap(q=>"id"in q?[q.id]:[]);if(o===0||o===t.path.length||I.length===0)return t;const K=t.path.slice(o).map(q=>q.type==="member"?q.key:"index"in q&&q.index);return JSON.stringify([t.
kind,I,K])}function Ee(t,o){const[p]=t,{line:I,under:K=()=>""}=be(p,o),q=xe(we(t,o)),Q=p.kind==="modified"?"":` ${p.kind}`,te=`- ${Y[p.kind]} ${_e(p,o)}${I}${Q} in ${q.line}`;return T(te,{changes:t.length,
under:ee=>K(ee)+(q.under?.(ee)??"")})}function we(t,o){const p=t.map(({path:I})=>({path:I.slice(0,(0,w.a2)(I))}));return pe(p,o)}function _e({path:t},o){return $e(t.slice((0,w.a2)(t)),o)}function be(t,o){
if(t.kind==="modified")return Pe(t,o);if("value"in t)return he(t,o);if(t.kind==="moved"){const[q,Q]=[t.from,t.path].map(te=>$e(te.slice(0,-1),o,!0));return{line:`: moved from ${q} to ${Q}`}}if(t.moved.
length===0)return{line:": in a new order"};const p=t.moved.map(q=>({path:[q]})),I=xe(pe(p,o)),K=I.under?`${I.line} moved`:`moved: ${I.line}`;return{...I,line:`: in a new order (${K})`}}function xe(t){
if(t.length<=Fe)return{line:t.join(", ")};const o=(0,U.hS)(t.length,"item"),p=Ne(o,Te+t.join(", "));return{line:o,under:I=>p.length<=I?p:""}}function Pe({path:t,from:o,to:p},I){if(o.type==="hidden"||p.
type==="hidden")return{line:""};if((0,X._p)(t,o,p))return Je;if(o.type==="string"&&p.type==="string")return Se((0,i.e1)(o.text),(0,i.e1)(p.text),I);const[K,q]=[ge(o,I).join(`
`),ge(p,I).join(`
`)];if(K===q)return Je;const[Q,te]=[ae(o,I),ae(p,I)];return Q!==void 0&&te!==void 0?{line:`: ${Q} \u2192 ${te}`}:{line:"",under:ke(K,q)}}function Se(t,o,p){const I=[ve(t),ve(o)],K=I[0]!==I[1]&&(I[0]!==
t||I[1]!==o),[q,Q]=K?I:[t,o],te=K?" (percent-encoded)":"",[ee,...ce]=(0,v.qy)(q,Q)?.changes??[];if(ee!==void 0){const nt=`${te} (JSON in a text)`;if(ce.length===0&&ee.kind==="modified"){const dt=Pe(ee,
p);return{...dt,line:`${nt} \u203A ${$e(ee.path,p)}${dt.line}`}}const ft=T("",{parts:qe([ee,...ce],p)});return{line:nt,under:dt=>`
${We(r(ft,dt).join(""))}`}}const[Ie,Le]=[p.mask(q),p.mask(Q)];if(Ie.shown===Le.shown)return{line:te+Je.line};const De=Ie.hidden===Le.hidden?"":" (hidden values differ, too)",[Be,Ge]=[re(q,p),re(Q,p)];
if(Be===void 0||Ge===void 0)return{line:te+De,under:ke(Ie.shown,Le.shown)};const Ze=R(Ie.shown,Le.shown).join(", ");return{line:`${te}: ${Be} \u2192 ${Ge}${Ze&&` (${Ze})`}${De}`}}function he({kind:t,path:o,
value:p},I){if(p.type==="hidden")return{line:""};if((0,X._p)(o,p))return{line:": hidden"};const K=p.type==="object"?void 0:ae(p,I);if(K!==void 0)return{line:`: ${K}`};const Q=p.type==="string"?I.mask(
ve((0,i.e1)(p.text))).shown:ge(p,I).join(`
`),te=De=>t==="added"?ke(void 0,Q,De):ke(Q,void 0,De);if(p.type==="array")return{line:"",under:te((0,U.hS)(p.items.length,"element"))};if(p.type!=="object")return{line:"",under:te()};const ee=te((0,U.
hS)(p.members.size,"field")),{line:ce,left:Ie}=Ae(p,o.at(-1),I),Le=ce===""?"":`: ${ce}`;return Ie==="nothing"?{line:Le}:{line:Le,under:Ie==="place"?De=>De===1/0?ee(De):"":ee}}function Ae(t,o,p){const I=o?.
type==="item"?o:void 0;if(t.members.size===0&&!I)return{line:"`{}`",left:"nothing"};const K=ce=>(0,i.jn)(ce)&&[I?.label,I?.hint].includes((0,i.e1)(ce.text)),q=[...t.members].filter(([,ce])=>!I||!K(ce)),
Q=q.filter(([ce,Ie])=>!I||!(0,w.rL)(ce,Ie)),te=Q.map(([ce,Ie])=>{const Le=(0,X.$C)(ce,Ie,t)?(0,n.SS)(U.v5):ae(Ie,p,t);return Le&&`${de(ce,p)}: ${Le}`}),ee=te.join(", ");return te.includes(void 0)||ee.
length>Xe?{line:Re(t,K,p),left:"more"}:{line:ee,left:Q.length<q.length?"place":"nothing"}}function Re(t,o,p){const I=new Map,K=(Q,te,ee)=>{ee>(I.get(Q)?.weight??0)&&I.set(Q,{text:te,weight:ee})},q=(Q,te,ee)=>{
if(Q.type==="array")for(const Be of Q.items)q(Be,te,ee+1);if(Q.type==="object")for(const[Be,Ge]of Q.members)(0,X.$C)(Be,Ge,Q)?K(Be,U.v5,He.max):q(Ge,Be,ee+1);if(Q.type!=="string")return;const ce=(0,i.
e1)(Q.text),Ie=Qe.test(te)||o(Q)||(0,w.gN)(ce)||p.labelOf(ce)!==void 0;if(ce.length<He.min||Ie)return;const Le=ce.includes("://")?2*He.max:Math.min(ce.length,He.max),De=p.countOf(ce)>He.usual?He.usualWeight:
1;K(te,p.mask(ve(ce)).shown,De*Le/(ee+1))};return q(t,"",0),[...I].sort(([,Q],[,te])=>te.weight-Q.weight).filter(([,{weight:Q}],te)=>te===0||te<He.texts&&Q>He.usualWeight*2*He.max).map(([Q,{text:te}])=>`${de(
Q,p)}: ${(0,n.SS)(JSON.stringify((0,n.Jj)(te,He.max)),1/0)}`).join(", ")}function ke(t,o,p){const I=(0,n.EU)(N(t,o),"diff",Te);return K=>{const q=I.length<=K?I:Ce(I,K);return p===void 0?`
${q}`:Ne(p,q)}}function Ce(t,o){const p=t.split(`
`),I=p.slice(1,-1).map(K=>K.slice(Te.length));return[...p.slice(0,1),...$(I,o).map(K=>Te+K),...p.slice(-1)].join(`
`)}function Ne(t,o){return`
${Te}<details><summary>${t}</summary>

${o}
${Te}</details>`}function We(t){return t.replace(/^(?=.)/gm,Te)}const ze=100,Ve=5;function et(t,o){const p=t.kind==="json"?(0,x.I)(t,De=>o(De).shown):void 0,I=(0,v.Z)(()=>(0,F.Vn)((0,i.PX)(t.head??t.base))),
K={mask:o,labelOf:De=>De.length>ze?void 0:p?.labelOf(JSON.stringify(De)),endsOf:De=>p?.endsOf(De),countOf:De=>I().get(De)??0},q=Ye((0,M.xS)(t)),Q=t.status==="modified",te=Q?st(t,K,p):qe(it(t),K),{nodes:ee=0,
connections:ce=0}=p?.size??{},Ie=ee===0?"What is in it":`${(0,U.hS)(ee,"node")}, ${(0,U.hS)(ce,"connection")}`,Le=Q?te:E(Ie,te,{changes:q,folded:!0});return[...tt(p),T(rt(t,o),{parts:[...Le,...ot(t,K)],
changes:q})]}function Ye({added:t,modified:o,removed:p}){return t+o+p}function tt(t){return t?.note!==void 0?[T(t.note)]:t?.picture?[T((0,n.EU)(t.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function rt({name:t,kind:o,status:p,changes:I},K){const q=`**${de(t,{mask:K})}**`;return p!=="modified"?`${Y[p]} ${q}: file ${p}`:o==="bin\
ary"||o==="variables"&&I.length===0?`${Y.modified} ${q}: content modified`:o==="variables"?`${q} (values are never shown)`:q}function ot({references:t},o){if(t.length===0)return[];const p=t.slice(0,Ve).
map(({path:Q,from:te,to:ee})=>`${$e(Q,o)} (${de(te,o)} \u2192 ${de(ee,o)})`),I=t.length>Ve?", \u2026":"",K=t.length===1?"follows and isn't":"follow and aren't",q=`${(0,U.hS)(t.length,"reference")} to \
new IDs and names ${K} counted`;return[T(`${q}: ${p.join(", ")}${I}`)]}function st(t,o,p){const I=(0,w.pi)(t),K=p?.connections??[],q=new Set(K.map(({item:Be})=>Be)),Q=(0,c.$z)(t.text?[ut(t.text)]:t.changes,
Be=>p?.tells(Be)?"told":"value"in Be&&q.has(Be.value)?"connection":I(Be)?"layout":vt(Be.path,o)?"item":"rest"),[te,ee]=[Q.get("layout")??[],Q.get("connection")??[]],ce=qe(Q.get("rest")??[],o),Ie=_t(K,
ee,o),Le=(Q.get("told")?.length??0)+ee.length,De=`Layout and bookkeeping: ${(0,U.hS)(te.length,"change")}`;return[...qe(Q.get("item")??[],o),...E("Connections",Ie,{noun:"connection",changes:Le}),...Ie.
length===0?ce:E("Elsewhere in the file",ce),...E(De,Ot(te,t,o),{folded:!0})]}function vt(t,{labelOf:o}){return t.some(p=>p.type==="item"||p.type==="member"&&o(p.key)!==void 0)}function ut({base:t,head:o}){
return{kind:"modified",path:[],from:at(t),to:at(o)}}function at(t=""){return{type:"string",id:0,text:JSON.stringify(t)}}function it({base:t,head:o,text:p,status:I,changes:K}){const q=I==="removed"?"re\
moved":"added",Q=(ee,ce)=>{const Ie=(0,F.Vg)(ee,()=>{});return!(ce.length<3&&Ie.length>0&&Ie.every(De=>De.value.type==="object"))&&(ce.length>0||ee.type!=="object")?[{kind:q,path:ce,value:ee}]:Ie.flatMap(
({step:De,value:Be})=>De.type==="member"?Q(Be,[...ce,De]):[{kind:q,path:[...ce,De],value:Be}])},te=t??o??(p&&at(p.base??p.head));return te?Q(te,[]):K}function _t(t,o,p){const I=new Map(o.map(Q=>["valu\
e"in Q&&Q.value,Q])),K=xt(t,I),q=Oe(K.map(Q=>lt(Q,p)));return K.map(([{item:Q}],te)=>{const ee=I.get(Q),{line:ce,under:Ie=()=>""}=ee?be(ee,p):{line:""};return T(`${q[te]}${Ie(0)===""?ce:""}`,{under:Ie})})}
function xt(t,o){const p={added:new Map,removed:new Map};return t.flatMap(I=>{const{kind:K,source:q,target:Q,item:te}=I;if(K==="rewired"||o.has(te))return[[I]];const ee=p[K].get(q),ce=ee??[I];return ee&&
ee.push(I),p[K].delete(q),p[K].set(Q,ce),ee?[]:[ce]})}function lt(t,o){const[{kind:p,source:I,target:K,was:q}]=t,Q=Ie=>`**${de(Ie.label,o)}**`,te=Ie=>Ie===""?"":` (${de(Ie,o)})`,ee=t.map(Ie=>` \u2192 ${Q(
Ie.target)}${te(Ie.label)}`),ce=q?.target===K?te(q.label)||" without a label":q&&` ${Q(q.target)}`;return`- ${Y[p]} ${Q(I)}${ee.join("")}${ce===void 0?"":`, was${ce}`}`}function Ot(t,o,p){return[...(0,c.
$z)((0,w.lY)(t,o),K=>K.kind+_e(K,p)).values()].flatMap(K=>{const q=K.map(ce=>be(ce,p));if(K.length<je||(0,w.a2)(K[0].path)===0||q.some(({under:ce})=>ce))return qe(K,p);const Q=we(K,p),te=We(q.map(({line:ce},Ie)=>`\
- ${Q[Ie]}${ce}`).join(`
`)),ee=`- ${Y[K[0].kind]} ${_e(K[0],p)} of ${(0,U.hS)(K.length,"item")}`;return T(ee,{changes:K.length,under:ce=>te.length>ce?"":`
${te}`})})}const ht="<!-- workflow-report -->",St=6e4,pt=1e3;function ct(t){const{workflows:o,missing:p}=t,I=(0,X.lb)(t),q=["changed","added","removed"].flatMap(ee=>o.filter(ce=>ce.status===ee)).map(ee=>{
const ce=Ye(ee.counts);return{workflow:ee,changes:ce,parts:ee.files.flatMap(Ie=>et(Ie,I))}}),Q=gt(t,I),te=p===void 0?"":`\`${p}\` doesn't exist: it counts as empty.`;return({maxLength:ee=St,maxBytes:ce=1/0,
headings:Ie=!0,mark:Le=!0}={})=>{const De=q.map(({workflow:Ze,...nt})=>T(wt(Ze,I,Ie),nt)),Be=T(te,{parts:[...E("",De,{noun:"workflow"}),...Q]}),Ge=Le?`${ht}
`:"";for(let Ze=Math.min(ee,ce);;){const nt=[Ge,...r(Be,Ze-Ge.length-1),`
`],ft=ce===1/0?0:Buffer.byteLength(nt.join(""));if(ft<=ce||Ze<pt)return nt;Ze=Math.floor(Ze*ce*.99/ft)}}}function mt(t,o){return t.length<=3e3&&t.split(`
`).length<=50?t:`<details><summary>${o}</summary>

${t}
</details>
`}function wt({name:t,status:o,counts:p},I,K){const q=K?"### ":"",Q=t===void 0?void 0:de(t,{mask:I});return o==="added"||o==="removed"?`${q}${Y[o]} ${Q===void 0?"Workflow":`${Q}: workflow`} ${o}`:K?`${q}${Q===
void 0?"":`${Q}: `}${(0,M.cq)(p)}`:""}function gt({workflows:t,notCompared:o=[]},p){const I=(Q,te)=>{const ee=Q.flatMap(ce=>ce===void 0?[]:[de(ce,{mask:p})]).join(", ");return Q.length===0?[]:[T(te(ee),
{least:te((0,U.hS)(Q.length,"workflow"))})]},K=t.flatMap(({name:Q,status:te})=>te==="unchanged"?[Q]:[]),q=t.flatMap(({name:Q,variablesCompared:te})=>te?[]:[Q]);return[...t.length===0?[T("No workflow w\
as compared")]:[],...I(K,Q=>Q===""?"No changes":`${Q}: no changes`),...I(q,Q=>`The environment variables${q.length===t.length?"":` of ${Q}`} weren't compared, because one side is a folder without \`env\
_variables.json\`.`),...I(o,Q=>`${Q}: not compared, because the step failed`)]}var yt=e(8725),Et=e(7487),$t=e(2697),Mt=e(6584);async function At(t){const o=ct(t),p={"report.md":o(),"full-report.md":o(
{maxLength:1/0})};return(0,Et.n0)(await(0,$t.N9)("the report",p)),o}const Tt=900*1024;function G(t,o,p,I){const K=Tt-Buffer.byteLength(p.join()),q=t({headings:o,maxLength:1/0,maxBytes:K,mark:!1}).join(
"");return I===void 0?q:mt(q,I)}function L(t){const o=(0,M.AS)(t);if(o.length===0)return;const p=o.slice(0,20).map(Mt.bY),I=o.length>20?` and ${(0,U.hS)(o.length-20,"more line")}`:"";(0,yt.lm)(`No fie\
ld matched ${p.join(", ")}${I} in ignore. Check the spelling.`)}}),682:((Z,oe,e)=>{e.d(oe,{H:()=>E,R:()=>k});var M=e(3024),U=e(532),F=e(5806),H=e(706),W=e(6584);function k(r,d){const u=["workflows","w\
orkflows-file"].filter(g=>r.text(g)!==""),[f]=u;if(f===void 0)return{targets:j(r,d),fromList:!1};u.length>1&&r.refuse("workflows-file","can't be combined with workflows");for(const g of["workflow-id",
"flow-id","name"])r.text(g)!==""&&r.refuse(g,`can't be combined with ${f}`);const _=f==="workflows"?r.lines(f):r.optional(f,P);return{targets:_===void 0?[]:T(r,f,_),fromList:!0}}function j(r,d){const u=r.
required("workflow-id",W.Fg),f=r.required("flow-id",W.Fg),_=r.optional("name",W.$q);return u===void 0||f===void 0?[]:[{name:_??r.parse("workflow-id",d+u,W.$q)??"",workflowId:u,flowId:f}]}function P(r){
const d=(0,W.EO)(r);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,M.readFileSync)(d))}catch(u){throw new Error(`can't be read: ${r}: ${(0,U.CQ)(u)}`)}}const B=(0,W.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,
"has commas between the words. Use spaces: name workflow-id flow-id"],(0,W.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${W.kH.source}`,"u")),[/^[^ ]+$/,([r])=>`(${(0,H.OX)(r,60)}) h\
as no IDs. Is the variable set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,r=""])=>`(${(0,H.OX)(r,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,
({input:r})=>`must be "name workflow-id flow-id", not ${(0,W.bY)(r)}`]);function T(r,d,u){const f=[],_=new Map,g=u.split(/\r\n|\n|\r/).map(O=>O.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[
O,n]of g.entries()){const i=`${d} line ${O+1}`;if(!r.parse(i,n.join(" "),B))continue;const[x="",v="",w=""]=n;r.parse(`${i} name`,x,W.$q),r.parse(`${i} workflow-id`,v,W.Fg),r.parse(`${i} flow-id`,w,W.Fg);
const[D,c]=[(0,F.Sr)(x),`${v} ${w}`].map(s=>{const l=_.get(s);return l===void 0&&_.set(s,O+1),l});D!==void 0&&r.refuse(i,`has the name of line ${D}`),c!==void 0&&r.refuse(i,`has the IDs of line ${c}. \
Set the IDs of its own workflow, or remove the line`),f.push({name:x,workflowId:v,flowId:w})}return g.every(O=>O.length===0)&&r.refuse(d,"names no workflow"),f}async function E(r,d,u){const f=[],_=r.entries(),
g=async()=>{for(const[O,n]of _)f[O]=await u(n)};return await Promise.all(Array.from({length:Math.min(d,r.length)},g)),f}}),6584:((Z,oe,e)=>{e.d(oe,{$J:()=>T,$q:()=>O,Do:()=>u,EO:()=>w,Fg:()=>d,bY:()=>c,
il:()=>P,kH:()=>k,or:()=>r,sJ:()=>j,sU:()=>_,tz:()=>n,yG:()=>B});var M=e(3024),U=e(6760),F=e(5806),H=e(7596),W=e(706);const k=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function j(s,l=k){
return[l,({input:b})=>`contains ${h(b)}. ${s}`]}function P(...s){return l=>{for(const[b,A]of s){const N=b.exec(l);if(N)throw new Error(typeof A=="string"?A:A(N))}return l}}function B(s){if(/^(true|True|TRUE|false|False|FALSE)$/.
test(s))return s.toLowerCase()==="true";throw new Error(`must be true or false, not ${c(s)}`)}function T(s,l=!1){return b=>{const A=Number(b);if((l?/^\d+$/:/^\d+(\.\d+)?$/).test(b)&&A>0&&A<=s)return A;
const N=s===1/0?"":` and at most ${s}`;throw new Error(`must be a ${l?"whole ":""}number above 0${N}, not ${c(b)}`)}}const E=P(j("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,
"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,s])=>`must not contain a query or a fragment. Set only the beginning of the address: "${s}"`],[/\/api\/public(\/|$)/i,
"must not contain /api/public, which the action adds"]);function r(s){return(0,H.o6)(E(s))}function d(s){if((0,H.eQ)(s))return s;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", no\
t ${c(s)}`)}const u=P(j("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,s])=>`begins with "${s}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret wi\
thout them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),f="is too long: at most 200 characters",_=P([new RegExp("\\p{C}","u"),({input:s})=>`must not contain control char\
acters: ${c(s)}`],[/.{201}/u,f]),g=P([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:s})=>`can't be a name: ${c(s)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:s})=>`must not end in \
.zip, which the action adds: ${c(s)}`],[/.{201}/u,f]);function O(s){const l=(0,F.x5)(g(s));if(l!==void 0)throw new Error(`can't be a name: ${c(s)} ${l}`);if(Buffer.byteLength(s)>240)throw new Error(f);
return s}function n(s){if(s!=="any"){if(/^[0-9a-f]{64}$/i.test(s))return s.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function i(){return(0,U.resolve)(process.env.
GITHUB_WORKSPACE??"")}const x=P([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,s])=>`begins with ${s}, which only a shell replace\
s. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function v(s){return(0,U.resolve)(i(),x(s))}function w(s){const l=v(s);if((0,M.existsSync)(l))return l;throw new Error(
D(s))}function D(s){const l=!(0,M.existsSync)(i())||(0,M.readdirSync)(i()).length===0;return`doesn't exist: ${c(s)}${l?". The workspace is empty: run actions/checkout before this step":""}`}function c(s){
const l=h(s);return`"${(0,W.OX)(s,60)}"${l===""?"":` with ${l}`}`}function h(s){const l=(s.match(new RegExp(k,"gu"))??[]).map(N=>N.codePointAt(0)??0),b=[...new Set(l)].map(N=>`U+${N.toString(16).toUpperCase().
padStart(4,"0")}`),A=b.length===1?"an invisible character":"invisible characters";return b.length===0?"":`${A} (${b.slice(0,5).join(", ")})`}}),1124:((Z,oe,e)=>{e.d(oe,{AS:()=>j,Hq:()=>W,RG:()=>U,cq:()=>P,
cz:()=>F,xS:()=>H,xW:()=>k});var M=e(706);const U={type:"hidden"};function F(B){const T=E=>B.reduce((r,d)=>r+d[E],0);return{added:T("added"),modified:T("modified"),removed:T("removed")}}function H({status:B,
changes:T,references:E}){const r={added:0,modified:0,removed:0};if(B!=="modified")return{...r,[B]:1};if(T.length===0&&E.length===0)return{...r,modified:1};for(const{kind:d}of T)r[d==="added"||d==="rem\
oved"?d:"modified"]++;return r}function W({workflows:B}){return B.some(({status:T})=>T!=="unchanged")}function k({workflows:B}){return F(B.map(({counts:T})=>T))}function j({workflows:[B,...T]}){return B?.
unusedIgnores.filter(E=>T.every(({unusedIgnores:r})=>r.includes(E)))??[]}function P({modified:B,added:T,removed:E}){return Object.entries({modified:B,added:T,removed:E}).flatMap(([d,u])=>u===0?[]:[`${(0,M.
zD)(u)} ${d}`]).join(", ")||"no changes"}}),3436:((Z,oe,e)=>{e.d(oe,{Gg:()=>B,Ms:()=>f,Op:()=>d,PX:()=>r,Rk:()=>F,TH:()=>P,TN:()=>k,YD:()=>j,ZM:()=>W,dj:()=>O,e1:()=>u,eX:()=>H,jn:()=>E});var M=e(8142),
U=e(2899);const F=["id","_id","key","name"],H=["name","title","label","displayName"],W=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function k(n,i){if(n.type!=="obj\
ect")return;const x=n.members.get(i)??n.matchOnly?.get(i);return x&&E(x)&&/^("[^"]|[-\d])/.test(x.text)?x.text:void 0}function j(n){return n.type==="object"?[...n.members.keys()]:[]}function P(n){return T(
n,["id","_id","key"])??T(n,j(n).sort().filter(i=>W.test(i)))}function B(n){return T(n,H)}function T(n,i){const x=i.find(v=>k(n,v)!==void 0);return x&&k(n,x)}function E(n){return n.type==="string"||n.type===
"literal"}function r(n){return n===void 0?[]:E(n)?[u(n.text)]:(n.type==="array"?n.items:[...n.members.values()]).flatMap(r)}function d(n,i,x){return x&&F.includes(n)&&E(i)}function u(n){return n.startsWith(
'"')?n.includes("\\")?JSON.parse(n):n.slice(1,-1):n}class f{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(i,x=v=>{}){this.#n=i,this.#e=i.lines.length===0,this.#t=x}read(i){const{fields:x,orders:v}=this.#n,
w=D=>(0,U.pi)(x,D,this.#t);return(0,M.q)(i,void 0,{enter:(D,c="")=>this.#e?void 0:{key:c,outer:D},scalar:D=>this.scalar(D),array:(D,c)=>{const h=D.length>0&&w({key:"",outer:c});return this.array(h?[]:
D,(0,U.pi)(v,c,this.#t))},object:(D,c)=>{let h;for(const[s,l]of x.size===0?[]:D)w({key:s,outer:c})&&(D.delete(s),F.includes(s)&&(h=(h??new Map).set(s,l)));return this.object(D,h)}})}scalar(i){let x=this.#o.
get(i);return x===void 0&&(x={type:i.startsWith('"')?"string":"literal",id:++this.#s,text:i},this.#o.set(i,x)),x}array(i,x=!1){const v=x?i.toSorted((c,h)=>c.id-h.id):i;let w=v.length;for(const{id:c}of v)
w=g(w,c);const D=this.#i(w,{type:"array",id:this.#s+1,items:v,unordered:x});return this.#e?D:{type:"array",id:D.id,items:i,unordered:x}}object(i,x){let v=~i.size;for(const[D,{id:c}]of i)v=v+g(this.scalar(
D).id,c)|0;const w=this.#i(v,{type:"object",id:this.#s+1,members:i,matchOnly:x});return this.#e?w:{type:"object",id:w.id,members:i,matchOnly:x}}#i(i,x){for(let v=i;;v=v+1|0){const w=this.#r.get(v);if(w&&
_(w,x))return w;if(!w)return this.#r.set(v,x),this.#s++,x}}}function _(n,i){if(n.type==="array")return i.type==="object"||n.items.length!==i.items.length?!1:n.items.every(({id:x},v)=>x===i.items[v]?.id);
if(i.type==="array"||n.members.size!==i.members.size)return!1;for(const[x,{id:v}]of i.members)if(n.members.get(x)?.id!==v)return!1;return!0}function g(n,i){const x=Math.imul(n^n>>>15,739982445)^Math.imul(
i^i>>>16,73244475);return Math.imul(x^x>>>13,695872825)}function O(n){if(E(n))return n.text;if(n.type==="array"){const x=n.items.map(O);return`[${(n.unordered?x.sort():x).join()}]`}return`{${Array.from(
n.members,([x,v])=>`${JSON.stringify(x)}:${O(v)}`).sort().join()}}`}}),9630:((Z,oe,e)=>{e.d(oe,{TA:()=>W,b6:()=>H,ol:()=>j});var M=e(4573),U=e(7598),F=e(3436);function H(P){return(0,M.isUtf8)(P)?P.toString():
void 0}function W(P,B,T){const E=/\.json$/i.test(P)?H(B):void 0;return E===void 0?void 0:T.read(E)}function k(P,B,T,E){if(B.equals(T))return!0;const r=new Interner(E),d=W(P,B,r);return d!==void 0&&d.id===
W(P,T,r)?.id}function j({files:P},B){const T=r=>(0,U.createHash)("sha256").update(r).digest("hex"),E=Array.from(P,([r,d])=>{const u=W(r,d,new F.Ms(B));return[r,T(u?(0,F.dj)(u):d)]});return T(JSON.stringify(
E.sort(([r],[d])=>r<d?-1:1)))}}),2614:((Z,oe,e)=>{e.d(oe,{I:()=>pe});var M=e(3436),U=e(3499);const F=[(0,U.Ab)("_?id key uuid guid identifier"),(0,U.Ab)("(node|step|state)_?id"),(0,U.Ab)("name label t\
itle alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,U.Ab)("\\*")],H=(0,U.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id)?"),W="*",k=64;function j(fe,Ee){const we=P([]),_e=[],be=new Set(
[fe,Ee].flatMap(Se=>[...(0,M.PX)(Se),...r(Se)]));function xe(Se,he,Ae){if((0,M.jn)(Se))E(Se.text,he,Ae);else if(Se.type==="object")Pe(Se,he,Ae);else{const Re=Se.items.length>1&&Se.items.some(({type:ke})=>ke===
"array");for(const[ke,Ce]of Se.items.entries())xe(Ce,B(he,"[]"),{...Ae,array:Se.items,...Re&&{slot:ke}})}}function Pe(Se,he,{key:Ae,array:Re,map:ke,...Ce}){let Ne=Ce;if(Re!==void 0||Ae!==void 0){const Ve={
side:Ce.side,value:Se,field:he,outer:Ce.place,key:Ae,array:Re??[]};Ne={...Ce,place:Ve,map:ke},_e.push(Ve)}const We=u(Se,be),ze=Ne===Ce&&(0,M.YD)(Se).some(Ve=>ke?.members.has(Ve));for(const[Ve,et]of Se.
members){const Ye=B(he,We||ze?W:Ve);ze&&E(JSON.stringify(Ve),Ye,Ne,et),(!ze||et.type==="array")&&xe(et,Ye,We?{...Ne,key:Ve,map:Se}:Ne)}}return xe(fe,we,{side:"base"}),xe(Ee,we,{side:"head"}),{root:we,
places:_e,find:f(_e)}}function P(fe){return{keys:fe,inner:new Map,texts:new Map,references:[]}}function B(fe,Ee){const we=fe.inner.get(Ee)??P([...fe.keys,Ee]);return fe.inner.set(Ee,we),we}function T(fe,Ee){
return fe?.inner.get(Ee)??fe?.inner.get(W)}function E(fe,{keys:Ee,texts:we,references:_e},{place:be,slot:xe},Pe){we.set(fe,(we.get(fe)??0)+1);const Se=fe.startsWith('"')?fe.length>2:H.test(Ee.findLast(
he=>he!=="[]")??"")&&Number.isInteger(Number(fe));be&&Se&&_e.push({text:fe,place:be,slot:xe,value:Pe})}function r(fe){if((0,M.jn)(fe))return[];const Ee=fe.type==="array"?fe.items:[...fe.members.values()];
return[...Ee.flatMap(r),...Ee.some(d)?[]:(0,M.YD)(fe)]}function d(fe){return fe.type==="object"}function u({members:fe},Ee){return 2*[...fe.keys()].filter(_e=>!H.test(_e)&&Ee.has(_e)).length>=fe.size&&
[...fe.values()].every(d)}function f(fe){const Ee=new Map;for(const we of fe){const _e=(be,xe)=>{const Pe=F.findIndex(Ae=>Ae.test(be));if(Pe<0)return;const Se=`${we.side} ${xe}`,he=Ee.get(Se)??[];he[Pe]=
(he[Pe]??new Set).add(we),Ee.set(Se,he)};we.key!==void 0&&_e(W,JSON.stringify(we.key));for(const[be,xe]of we.value.members)(0,M.jn)(xe)&&_e(be,xe.text)}return(we,_e)=>{const be=Ee.get(`${_e.side} ${we}`)?.
find(xe=>xe);return be&&be.size<=k?_([...be],_e):void 0}}function _(fe,Ee){const we=Ee?fe.filter(be=>g(be,Ee)):fe;if(we.length===0&&Ee)return _(fe,Ee.outer);const _e=we.length>1?we.filter(({value:be})=>be.
members.size>2):we;return _e.length===1?_e[0]:void 0}function g(fe,Ee){return fe!==void 0&&(fe===Ee||g(fe.outer,Ee))}var O=e(5408);const n="source from origin src tail out".split(" "),i="target to des\
t destination head in".split(" "),x="next to goto target targets wire wires link links edge edges transition transitions connection connections",w=`${x} then else default on success failure fail error\
 timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),D="after depends dependencies needs requires prev previous predecessor pred\
ecessors".split(" "),c=`${x} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),h="label title name condition if when event type relationship select\
edRelationships".split(" "),s=60;function l(fe,Ee){const we=j(fe,Ee),_e=A(we.root).flatMap(Se=>N(Se,we)),be=ne(_e),xe=be.length>0?be:le(_e,we),Pe=new Set(xe.flatMap(({source:Se,target:he})=>[Se.field,
he.field]));return{root:we.root,nodes:we.places.filter(({field:Se})=>Pe.has(Se)),edges:xe}}function b(fe,Ee){return fe.flatMap(_e=>_e.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(_e=>Ee.includes(_e.toLowerCase()))}
function A(fe){const Ee=[fe];for(const we of Ee)Ee.push(...we.inner.values());return Ee}function N(fe,{find:Ee}){const we=fe.references.flatMap(Se=>{const he=Ee(Se.text,Se.place);return he?[{...Se,field:fe,
target:he}]:[]}),_e=we.filter(({place:Se,target:he})=>!g(Se,he)),be=we.length/fe.references.length,xe=be>=.5&&V(fe.references)-V(we)<=2;return(be>=.9||xe&&b(fe.keys.slice(-2),w))&&2*_e.length>=we.length?
[we]:[]}function V(fe){return new Set(fe.map(({text:Ee})=>Ee)).size}function ne(fe){const Ee=fe.filter(we=>!we.some(({place:_e,target:be})=>be.field===_e.field));return[...(0,O.$z)(Ee,([we])=>we?.place.
field).values()].flatMap(we=>{const _e=new Map(ie(we,n).map(be=>[be.place,be]));return ie(we,i).flatMap(be=>{const xe=_e.get(be.place),Pe=xe&&{source:xe.target,target:be.target,links:[xe,be]};return Pe?
[{...Pe,label:ue(be,be.place,[]),item:be.place.value}]:[]})})}function ie(fe,Ee){return fe.filter(([_e])=>_e&&b(_e.field.keys.slice(-2),Ee)).sort((_e,be)=>V(be)-V(_e))[0]??[]}function le(fe,Ee){const[
we,_e]=[[],[]],be=new Set;for(const Pe of fe){const Se=Pe.flatMap(Ce=>ye(Ce,Ee)),[he]=Se;if(he===void 0||10*Se.length<9*Pe.length)continue;const Ae=he.link.field.keys.slice(he.inside.field.keys.length),
Re=Se.filter(({source:Ce,inside:Ne})=>Ce!==Ne);for(const{inside:Ce}of Re)be.add(Ce.key);const ke=b(Ae,D);if(!(!ke&&Re.length===0&&!b(Ae,w)))for(const{link:Ce,source:Ne}of Se){const We=Ce.place===Ne?void 0:
Ce.place,ze={label:ue(Ce,We,Ae),links:[Ce],item:We?.value};ke?_e.push({source:Ce.target,target:Ne,...ze}):we.push({source:Ne,target:Ce.target,...ze})}}const xe=we.length<_e.length?_e:we;return be.size>
1||V(xe.flatMap(({links:Pe})=>Pe))>1?xe:[]}function ye(fe,{find:Ee}){for(let we=fe.place;we;we=we.outer){const _e=Ee(JSON.stringify(we.key),we),be=[we,_e].find(xe=>xe?.field===fe.target.field);if(be)return[
{link:fe,source:be,inside:we}]}return[]}function ue({slot:fe,value:Ee},we,_e){const be=h.map(Se=>{const[he,Ae]=[we?.field.inner.get(Se),S(we?.value.members.get(Se))];return he&&he.texts.size+(he.inner.
get("[]")?.texts.size??0)>1||Ae.includes(" ")?Ae:""}),xe=_e.filter(Se=>!c.includes(Se.toLowerCase())),Pe=fe===void 0?[]:[`output ${fe+1}`];return[S(Ee),...be].find(Se=>Se!=="")??[...xe,...Pe].join(", ")}
function S(fe){const we=(fe?.type==="array"?fe.items:[fe]).flatMap(_e=>_e?.type==="string"&&(0,M.e1)(_e.text).trim()||[]).join(", ");return we.length>s?"":we}var R=e(1345),J=e(8132),a=e(706);const $={
same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},m={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stro\
ke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},y={same:"-->",added:"==>",removed:"-.->"},C=40,X=500,Y=5e4,z=40,se=6;function ae(fe,Ee,{isWhole:we,hide:_e}){const be=({status:he})=>we||he!=="same",xe=new Set(
[...fe.filter(be),...Ee.filter(be).flatMap(re)]),Pe=Ee.filter(he=>re(he).some(be)).flatMap(re);if(xe.size===0)return{};for(const he of[new Set([...xe,...Pe]),xe]){const Ae=Ee.filter(ke=>re(ke).every(Ce=>he.
has(Ce)));if(he.size>C||Ae.length>X)continue;const Re=me(fe.filter(ke=>he.has(ke)),Ae,_e);if(Re.length<=Y)return{picture:Re}}return{note:`The picture is left out: it would have ${xe.size>C?(0,a.hS)(xe.
size,"node"):"too many connections"}.`}}function re({source:fe,target:Ee}){return[fe,Ee]}function me(fe,Ee,we){const _e=new Map(fe.map((xe,Pe)=>[xe,`n${Pe+1}`])),be=fe.map(xe=>`  ${_e.get(xe)}["${$[xe.
status]}${Me(we(xe.label))||"?"}"]`);for(const{source:xe,target:Pe,label:Se,status:he}of Ee){const Ae=`${$[he]}${Me(we(Se))}`.trim();be.push(`  ${_e.get(xe)} ${y[he]}${Ae===""?"":`|"${Ae}"|`} ${_e.get(
Pe)}`)}for(const[xe,Pe]of Object.entries(m)){const Se=fe.filter(he=>he.status===xe).map(he=>_e.get(he));Se.length>0&&be.push(`  classDef ${xe} ${Pe}`,`  class ${Se.join()} ${xe}`)}return[`flowchart ${ge(
fe,Ee)>se?"TD":"LR"}`,...be].join(`
`)}function ge(fe,Ee){const we=new Set(Ee.map(({target:xe})=>xe)),_e=fe.filter(xe=>!we.has(xe)),be=new Map((_e.length>0?_e:fe.slice(0,1)).map(xe=>[xe,1]));for(const[xe,Pe]of be)for(const{source:Se,target:he}of Ee)
Se===xe&&!be.has(he)&&be.set(he,Pe+1);return Math.max(...be.values())}function Me(fe){return(0,J.RK)((0,J.Jj)(fe.replace(/\s+/g," ").trim(),z)).replace(ve,Ee=>Ee==='"'?"#quot;":`#${Ee.codePointAt(0)};`)}
const ve=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,de="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),$e="* if when id name label title\
 type key handle condition event relationships".split(" ");function pe(fe,Ee=we=>we){const we=fe.head??fe.base;if(we===void 0)return;const[_e,be]=[fe.base??we,fe.head??we],xe=(0,R.j9)([be,_e]),Pe=l(_e,
be),Se=je(fe,Pe,xe),he=[...new Set(Se.values())].sort((We,ze)=>We.rank-ze.rank),Ae=Xe(Pe,Se),Re=Ae.filter(We=>We.status!=="same"),ke=Qe(Pe,Re);qe(fe,he,xe,ke);const Ce=new Map(Ae.map(({item:We,source:ze,
target:Ve})=>[We,`${ze.label} \u2192 ${Ve.label}`])),Ne=We=>We.filter(({status:ze})=>ze!=="removed").length;return{...ae(he,Ae,{isWhole:fe.status!=="modified",hide:Ee}),connections:He(Re),size:{nodes:Ne(
he),connections:Ne(Ae)},tells:ke,labelOf:xe.labelOf,endsOf:We=>Ce.get(We)}}function Oe({side:fe}){return fe==="head"}function Te(fe){return fe&&[fe.key,Te(fe.outer)]}function je({matches:fe},{nodes:Ee},we){
const _e=Re=>Re.key===void 0?`${Re.value.id}`:JSON.stringify(Te(Re)),be=new Map(Ee.map((Re,ke)=>[Re,ke])),xe=(0,O.$z)(Ee.filter(Oe),_e),Pe=(0,O.$z)(fe,({base:Re})=>Re.id),Se=Re=>{const ke=Pe.get(Re.value.
id)?.shift();return(ke&&xe.get(`${ke.head.id}`)?.shift())??xe.get(_e(Re))?.shift()},he=new Map;let Ae=0;for(const Re of Ee){if(he.has(Re))continue;const ke=Oe(Re)?Re:Se(Re);Ae=(ke&&be.get(ke))??Ae+1e-6;
const Ce=ke===void 0?"removed":ke===Re?"added":"same",Ne=ke??Re,We={label:Fe(Ne,we),status:Ce,rank:Ae,place:Ne,old:Ce==="same"?Re:void 0};he.set(Re,We).set(Ne,We)}return he}function Fe({key:fe,value:Ee,
array:we},_e){const[be,xe,...Pe]=["type","componentType",...Ee.members.keys()].map(he=>(0,M.TN)(Ee,he)),[Se="?"]=[be,xe,(0,M.TH)(Ee),...Pe].filter(he=>he!==void 0);return fe??_e.nameOf(Ee,we)??(0,M.e1)(
Se)}function Xe({edges:fe},Ee){const we=fe.flatMap(he=>{const[Ae,Re]=[Ee.get(he.source),Ee.get(he.target)];return Ae&&Re?[{...he,source:Ae,target:Re,status:Oe(he.source)?"added":"removed"}]:[]}),_e=({
source:he,target:Ae,label:Re})=>`${he.rank} ${Ae.rank} ${Re}`,be=(0,O.$z)(we,({status:he})=>he),xe=(0,O.$z)(be.get("removed")??[],_e);return[...(be.get("added")??[]).map(he=>xe.get(_e(he))?.pop()?{...he,
status:"same"}:he),...[...xe.values()].flat()].sort((he,Ae)=>he.source.rank-Ae.source.rank||he.target.rank-Ae.target.rank)}function He(fe){const Ee=new Map;for(const we of["target","label"]){const _e=be=>`${be.
source.rank} ${we==="label"?be.label:be.target.rank}`;for(const[be,xe,...Pe]of(0,O.$z)(fe,_e).values()){if(!be||!xe||Pe.length>0||be.status===xe.status)continue;[be.source,be.target,xe.target].every(({
old:he})=>he)&&!Ee.has(be)&&!Ee.has(xe)&&Ee.set(be,xe).set(xe,be)}}return fe.flatMap(we=>{const _e=Ee.get(we);return _e&&we.status==="removed"?[]:[{...we,kind:_e?"rewired":we.status,was:_e}]})}function Qe({
root:fe,nodes:Ee},we){const _e=new Set(we.flatMap(he=>he.links.map(({field:Ae})=>Ae))),be=new Set(we.map(({item:he})=>he)),xe=new Set([fe,...Ee.map(({field:he})=>he)]),Pe={added:new Set,removed:new Set};
for(const he of we){const Ae=[he.source.label,he.target.label,...he.label.split(", ")].map(Re=>JSON.stringify(Re));for(const Re of[...Ae,...he.links.map(ke=>ke.text)])Pe[he.status].add(Re)}function Se(he,Ae,Re){
if(Ae===void 0||xe.has(Ae))return[{text:Re,field:fe}];const ke=Ae.keys.at(-1)===W?[{text:JSON.stringify(Re),field:Ae}]:[];if("text"in he)return[...ke,{text:he.text,field:Ae}];const Ce="members"in he?[
...he.members]:[],Ne="items"in he?he.items.map(We=>["[]",We]):Ce;return[...ke,...Ne.flatMap(([We,ze])=>Se(ze,T(Ae,We),We))]}return({path:he,...Ae})=>{const Re=he.map(Ne=>Ne.type==="member"?Ne.key:"[]"),
ke=he.some(Ne=>Ne.type==="item"&&be.has(Ne.item)),Ce=(Ne,We)=>{const ze=Se(Ne,Re.reduce(T,fe),`${Re.at(-1)}`),Ve=ze.some(({field:Ye})=>_e.has(Ye)),et=({text:Ye,field:tt})=>{if(_e.has(tt))return We.has(
Ye);const rt=`${tt.keys.findLast(ot=>ot!=="[]")}`;return de.includes(rt)||We.has(Ye)&&b([rt],$e)||Ve&&Je(Ye,tt)};return(Ve||ke)&&ze.every(et)};return Ae.kind==="modified"?Ce(Ae.from,Pe.removed)&&Ce(Ae.
to,Pe.added):"value"in Ae&&Ce(Ae.value,Pe[Ae.kind])}}function Je(fe,{texts:Ee}){const we=Ee.get(fe)??0,_e=[...Ee.values()].reduce((be,xe)=>be+xe,0);return we>2&&2*we>_e&&/^"?[\w.-]{0,30}"?$/.test(fe)}
function qe(fe,Ee,{componentOf:we},_e){const be=(0,U.pi)(fe),xe=Ee.flatMap(he=>{const{value:Ae,array:Re}=he.place,ke=(0,R.qU)(Ae)===void 0?we(Ae,Re):void 0;return[Ae.id===he.old?.value.id?void 0:Ae,ke].
map(Ce=>({owner:Ce,node:he}))}),Pe=(0,O.$z)(xe,({owner:he})=>he);Pe.delete(void 0);const Se=new Map(fe.matches.map(({path:he,head:Ae})=>[he.at(-1),Ae]));for(const he of fe.changes){if(_e(he)||be(he))continue;
const Ae=he.path.map(ke=>Se.get(ke)).reverse(),Re=["value"in he&&he.value,...Ae].find(ke=>Pe.has(ke));for(const{node:ke}of Pe.get(Re)??[])ke.status==="same"&&(ke.status="modified")}}}),2899:((Z,oe,e)=>{
e.d(oe,{K$:()=>M,pi:()=>F,wo:()=>U});const M=U("");function U(k){const j=new Set,[P,B]=[new Map,new Map];for(const[T,E]of k.split(/\r\n|\r|\n/).entries()){const r=E.trim();if(r===""||r.startsWith("#"))
continue;const[d,u]=r.endsWith("[]")?[r.slice(0,-2),B]:[r,P],f=d.split(".").reverse(),_=H(d);if(f.includes(""))throw new Error(`has an empty key in line ${T+1} (join keys by single dots)`);if(f.every(
g=>g==="*"))throw new Error(`has only * in line ${T+1}, which would ignore everything (name a key)`);j.add(r),u.set(_,[...u.get(_)??[],{line:r,keys:f}])}return{lines:[...j],fields:P,orders:B}}function F(k,j,P){
if(k.size===0||j===void 0)return!1;const B=["*",H(j.key)].flatMap(T=>k.get(T)??[]).filter(({keys:T})=>W(j,T));for(const{line:T}of B)P(T);return B.length>0}function H(k){return k.slice(k.lastIndexOf(".")+
1)}function W(k,j){if(k===void 0||j.length===0)return j.length===0;const P=j[0]==="*"?["*"]:k.key.split(".").reverse();return P.every((B,T)=>B===j[T])&&W(k.outer,j.slice(P.length))}}),2742:((Z,oe,e)=>{
e.d(oe,{OD:()=>a,qy:()=>R,Z:()=>$,yR:()=>J});var M=e(3436),U=e(2899),F=e(1345);function H(m,y){const C=y.size===0?void 0:y.get(JSON.stringify(m));return C===void 0?m:(0,M.e1)(C)}function W({base:m,head:y}){
return m===y?[]:M.Rk.flatMap(C=>{const[X,Y]=[(0,M.TN)(m,C),(0,M.TN)(y,C)];return X!==Y&&X?.startsWith('"')&&Y?.startsWith('"')?[[X,Y]]:[]})}function k(m,y){const C=new Map;for(const[Y,z]of m)C.set(Y,(C.
get(Y)??new Set).add(z));const X=([Y,z])=>C.get(Y)?.size===1&&y.base.get(Y)===1&&y.head.get(z)===1;return new Map(m.filter(X))}function j(m){const y=C=>{const X=new Map,Y=(z,se)=>{if(z.type==="array")
for(const re of z.items)Y(re,!0);if(z.type!=="object")return;const ae=se?[z.id,...M.Rk.flatMap(re=>(0,M.TN)(z,re)??[])]:[];for(const re of new Set(ae))X.set(re,(X.get(re)??0)+1);for(const re of z.members.
values())Y(re,!1)};for(const z of m)Y(z[C],!1);return X};return{base:y("base"),head:y("head")}}function P(m,y,C){const X={element:new Map,member:new Map};function Y(se,ae){if(y.size===0&&!C)return se;
if((0,M.jn)(se))return m.scalar(y.get(se.text)??se.text);const re=X[ae?"element":"member"],me=re.get(se.id)??z(se,ae);return re.set(se.id,me),me}function z(se,ae){if(se.type==="array"){const me=se.items.
map(ge=>Y(ge,!0));return m.array(me,se.unordered)}const re=new Map;for(const[me,ge]of se.members)(0,M.Op)(me,ge,ae)?C||re.set(me,ge):re.set(H(me,y),Y(ge,!1));return m.object(re)}return(se,ae=!1)=>Y(se,
ae).id}function B(m,y){const C={base:P(m,y,!0),head:P(m,new Map,!0)};return{interner:m,renames:y,follow:P(m,y,!1),bare:C}}var T=e(5408);const E=.4,r=.9,d=4e4,u=4,f=/^(""|0|true|false|null)$/,_=.25,g=new Set(
[...M.eX,"type"]);function O(m,y,C){const{compare:X,shareRare:Y}=x(m,C),z=n(m,y),se=i(m);return ae=>(re,me)=>{const ge=(0,T.qc)(re,me),Me=ge.reduce((pe,{base:Oe,head:Te})=>pe+Oe.length*Te.length,0),ve=pe=>Me>
d?[...Y(pe),...(0,T.O6)(y,pe).flatMap(T.yU)]:pe.base.flatMap(Oe=>pe.head.map(Te=>({base:Oe,head:Te}))),de=ge.flatMap(ve).flatMap(pe=>{const Oe=X(pe);return(ae>0&&se(pe)?X(pe,()=>1)>=r:Oe>=ae)?[{pair:pe,
alike:Oe,distance:z(pe)}]:[]});de.sort((pe,Oe)=>Oe.alike-pe.alike||pe.distance-Oe.distance);const $e=new Set;return de.flatMap(({pair:pe})=>$e.has(pe.base)||$e.has(pe.head)?[]:($e.add(pe.base).add(pe.
head),[pe]))}}function n({base:m},y){const C=new Map((0,T.Ms)(y).map(z=>[z.base.index,z.head.index-z.base.index]));let X=0;const Y=m.map(({index:z})=>(X=C.get(z)??X,z+X));return z=>Math.abs((Y[z.base.
index]??0)-z.head.index)}function i({base:m,head:y}){const C=({item:se})=>[(0,M.TH)(se),(0,M.Gg)(se)],[X,Y]=[new Set(m.flatMap(C)),new Set(y.flatMap(C))],z=(se,ae)=>C(se).every(re=>re!==void 0&&!ae.has(
re));return se=>z(se.base,Y)&&z(se.head,X)}function x(m,{renames:y,follow:C}){const X=new Map([["",0]]),Y=new Set;function z(ve){const de=X.get(ve)??X.size;return de===X.size&&X.set(ve,de),de}function se(ve,de){
const $e=new Set,pe=(Oe,Te,je)=>{if((0,M.jn)(Oe)||(Oe.type==="array"?Oe.items.length:Oe.members.size)===0){const Fe=z(`${Te}=${de==="base"?C(Oe):Oe.id}`);$e.add(Fe),(!(0,M.jn)(Oe)||f.test(Oe.text))&&Y.
add(Fe)}else if(Oe.type==="array")for(const Fe of Oe.items)pe(Fe,z(`${Te}[]`),!0);else for(const[Fe,Xe]of Oe.members)Te===0&&(0,M.jn)(Xe)&&g.has(Fe)||(0,M.Op)(Fe,Xe,je)||pe(Xe,z(`${Te}.${de==="base"?H(
Fe,y):Fe}`),!1)};return pe(ve,0,!0),$e}const ae=new Map,re=new Map,me=ve=>ae.get(ve)??new Set;for(const ve of["base","head"]){for(const de of m[ve])ae.set(de,se(de.item,ve));for(const[de,$e]of(0,F.Vn)(
m[ve].flatMap(pe=>[...me(pe)]))){const pe=(Y.has(de)?_:1)/$e;re.set(de,Math.min(re.get(de)??1,pe))}}const ge=ve=>re.get(ve)??0,Me=ve=>[...me(ve)].filter(de=>ge(de)>=1/u);return{compare({base:ve,head:de},$e=ge){
const pe=Fe=>{let Xe=0;for(const He of Fe)Xe+=$e(He);return Xe},[Oe,Te]=[me(ve),me(de)],je=[...Oe].filter(Fe=>Te.has(Fe));return 2*pe(je)/(pe(Oe)+pe(Te))||0},shareRare(ve){const de=new Map;for(const $e of ve.
head)for(const pe of Me($e))de.set(pe,[...de.get(pe)??[],$e]);return ve.base.flatMap($e=>{const pe=new Set(Me($e).flatMap(Oe=>de.get(Oe)??[]));return Array.from(pe,Oe=>({base:$e,head:Oe}))})}}}function v(m,y,C){
const X={base:{item:m,index:0,array:[m]},head:{item:y,index:0,array:[y]}};return x({base:[X.base],head:[X.head]},C).compare(X)}function w(m,y,C){let X=[],Y=m;const z=()=>Y.base.length===0||Y.head.length===
0,se=(de,$e)=>{const pe=z()?[]:de(Y,$e);pe.length!==0&&(X=X.concat(pe),Y=(0,T.FF)(Y,pe))},ae=de=>($e,pe)=>(0,T.O6)(X,$e).flatMap(Oe=>de(Oe,pe)),re=C||[...m.base,...m.head].some(({item:de})=>de.type===
"object"),me=M.Rk.filter(de=>!(h(m.base,de)&&h(m.head,de)));for(const de of s(me,m,y))se(T.kk,D(de));const ge=({item:de})=>de.id,Me=({item:de},$e)=>$e==="base"?y.follow(de,!0):de.id;for(const de of y.
renames.size>0?[Me,ge]:[ge])se(ae(T.eV),de),re&&se(T.kh,de);if(re&&!z()){for(const pe of s(b(m),m,y).slice(0,1))se(T.kk,D(pe));const de=pe=>({item:Oe},Te)=>c(Oe,y.bare[Te],pe);se(ae(T.eV),de(1)),se(T.
kh,de(3));const $e=O(m,X,y);for(const pe of[...M.eX,"key"])se($e(0),D(pe));se($e(E),({item:pe})=>pe.type==="object"?(0,M.TN)(pe,"type")??"":void 0)}const ve=de=>(0,M.Gg)(de)??(me.length<M.Rk.length?me.
find($e=>(0,M.TN)(de,$e)):(0,M.TH)(de));return se(ae(T.kh),({item:de})=>ve(de)===void 0?"":void 0),X}function D(m){return({item:y})=>(0,M.TN)(y,m)}function c(m,y,C){return m.type!=="object"||[...m.members].
filter(([Y,z])=>!(0,M.Op)(Y,z,!0)).length<C?void 0:y(m,!0)}function h(m,y){const C=X=>m.every(({item:Y,index:z})=>(0,M.TN)(Y,y)?.replaceAll('"',"")===`${X+z}`);return m.length>1&&(C(0)||C(1))}function s(m,y,C){
const X=m.map(z=>({key:z,pairs:(0,T.kk)(y,D(z))})),Y=(z,se)=>z.every(({base:re,head:me},ge)=>re===se[ge]?.base&&me===se[ge]?.head)?0:l(se,C)-l(z,C);return X.sort(({pairs:z},{pairs:se})=>se.length-z.length||
Y(z,se)),X.map(({key:z})=>z)}function l(m,{interner:y,renames:C,bare:X}){const Y=m.map(({base:se,head:ae})=>({base:se.item,head:ae.item})),z=P(y,new Map([...C,...Y.flatMap(W)]),!0);return Y.filter(({base:se,
head:ae})=>[z,X.head].some(re=>re(se,!0)===X.head(ae,!0))).length}function b({base:m,head:y}){const C=(0,F.Vn)(y.flatMap(({item:z})=>(0,M.YD)(z))),X=z=>2*(C.get(z)??0)>y.length&&!M.Rk.includes(z)&&z!==
"type",Y=[...C.keys()].filter(z=>X(z)&&A(m,z)&&A(y,z)).sort();return[...Y.filter(z=>M.ZM.test(z)),...Y]}function A(m,y){const C=m.flatMap(({item:Y})=>(0,M.TN)(Y,y)??[]).filter(Y=>Y.startsWith('"'));if(C.
length<2||2*C.length<=m.length||new Set(C).size<C.length)return!1;const X=new Set(m.flatMap(({item:Y})=>M.Rk.map(z=>(0,M.TN)(Y,z))));return 2*C.filter(Y=>X.has(Y)).length<C.length}const N=8,V=.5;function ne(m,y,C,X){
const Y=ve=>m[ve].flatMap($e=>[$e,...ie($e,X)]).filter(({path:$e,value:pe})=>$e.at(-1)?.type==="item"&&C[ve].get(pe.id)===1),z={bases:new Set,heads:new Map};let se={base:Y("base"),head:Y("head")};const ae=(ve,de)=>{
const $e=(0,T.kk)(se,ve).filter(({base:pe,head:Oe})=>pe.arrays!==Oe.arrays&&de(pe.value,Oe.value));for(const{base:pe,head:Oe}of $e)z.bases.add(pe.value),z.heads.set(Oe.value,pe);se=(0,T.FF)(se,$e)},re=(ve,de)=>(0,M.
TN)(ve,"type")===(0,M.TN)(de,"type"),me=(ve,de)=>re(ve,de)&&v(ve,de,y)>=V,ge=(ve,de)=>(C[de].get(ve??"")??0)<2,Me=(ve,de)=>ge(ve,de)?ve:void 0;return ae(({value:ve},de)=>Me((0,M.TH)(ve),de),(ve,de)=>((0,M.
TH)(ve)?.length??0)>=N||me(ve,de)),ae(({value:ve},de)=>Me((0,M.Gg)(ve),de),me),ae(({value:ve},de)=>ge((0,M.TH)(ve),de)?c(ve,y.bare[de],3):void 0,re),z}function ie({value:m,path:y},C){return(0,F.Vg)(m,
C).flatMap(X=>{if((0,M.jn)(X.value))return[];const Y={value:X.value,path:[...y,X.step]};return[Y,...ie(Y,C)]})}function le(m,y,C,X){const Y=[],z=[],se=[],ae=[],re={base:[],head:[]};function me({base:pe,
head:Oe},Te,je){je==="element"&&ae.push(...W({base:pe,head:Oe})),(je==="element"||je==="member"&&pe.type==="object"&&Oe.type==="object")&&se.push({base:pe,head:Oe,path:Te}),pe.id!==Oe.id&&(pe.type==="\
array"&&Oe.type==="array"?$e(pe,Oe,Te):pe.type==="object"&&Oe.type==="object"?de({base:pe,head:Oe},Te,je):je!=="own"&&(0,M.jn)(pe)&&(0,M.jn)(Oe)&&y.renames.get(pe.text)===Oe.text?z.push({path:Te,from:(0,M.
e1)(pe.text),to:(0,M.e1)(Oe.text)}):Y.push({kind:"modified",path:Te,from:pe,to:Oe}))}function ge({base:pe,head:Oe},Te,je,Fe){pe!==void 0&&Oe!==void 0?me({base:pe,head:Oe},Te,je):Oe!==void 0&&!Me(Oe,Te)?
(Y.push({kind:"added",path:Te,value:Oe}),re.head.push({value:Oe,path:Te,arrays:Fe}),C.heads.size>0&&ve(Oe,Te)):pe!==void 0&&!C.bases.has(pe)&&(Y.push({kind:"removed",path:Te,value:pe}),re.base.push({value:pe,
path:Te,arrays:Fe}))}function Me(pe,Oe){const Te=C.heads.get(pe);return Te===void 0?!1:(Y.push({kind:"moved",path:Oe,from:Te.path}),me({base:Te.value,head:pe},Oe,"element"),!0)}function ve(pe,Oe){for(const{
step:Te,value:je}of(0,F.Vg)(pe,X)){const Fe=[...Oe,Te];Me(je,Fe)||ve(je,Fe)}}function de(pe,Oe,Te){for(const{key:je,from:Fe,...Xe}of ye(pe,y)){const He=[...Oe,{type:"member",key:je}];Fe!==je&&z.push({
path:He,from:Fe,to:je});const Qe=Xe.base!==void 0&&(0,M.Op)(je,Xe.base,Te==="element");ge(Xe,He,Qe?"own":"member")}}function $e(pe,Oe,Te){const je={base:(0,T.S3)(pe.items),head:(0,T.S3)(Oe.items)},Fe=w(
je,y,pe.unordered&&Oe.unordered).filter(Je=>!C.bases.has(Je.base.item)&&!C.heads.has(Je.head.item)),Xe=(0,F.Oe)(je,Fe,X),He=new Set((0,T.Ms)(Fe).map(Je=>Je.head.index)),Qe=Xe.filter(Je=>Je.base&&Je.head&&
!He.has(Je.index));Qe.length>0&&!Oe.unordered&&Y.push({kind:"reordered",path:Te,moved:Qe.map(({step:Je})=>Je)});for(const{step:Je,...qe}of Xe)ge(qe,[...Te,Je],"element",je)}return me(m,[],"root"),{changes:Y,
references:z,matches:se,renames:ae,unmatched:re}}function ye({base:m,head:y},{renames:C,follow:X}){const Y=new Map(m.members),z=new Map,se=(re,me)=>re.id===me.id||X(re)===me.id;for(const re of[se,()=>!0])
for(const me of[ge=>ge,ge=>H(ge,C)])for(const[ge,Me]of Y){const ve=me(ge),de=y.members.get(ve);de===void 0||z.has(ve)||!re(Me,de)||(Y.delete(ge),z.set(ve,{key:ve,from:ge,base:Me,head:de}))}for(const[re,
me]of y.members)z.has(re)||z.set(re,{key:re,from:re,head:me});const ae=Array.from(Y,([re,me])=>({key:re,from:re,base:me}));return[...z.values(),...ae].sort((re,me)=>re.key<me.key?-1:1)}const ue={bases:new Set,
heads:new Map},S=5;function R(m,y){const C=new M.Ms(U.K$),[X,Y]=[m,y].map(z=>J(z,C));return X&&Y&&a([{base:X,head:Y}],C)[0]}function J(m,y=new M.Ms(U.K$)){return/^\s*[[{]/.test(m)?y.read(m):void 0}function a(m,y){
const C=$(()=>j(m)),X=$(()=>(0,F.j9)([...m.map(({head:ae})=>ae),...m.map(({base:ae})=>ae)])),Y=(ae,re)=>X().componentOf(ae,re);function z(ae){const re=B(y,ae);return m.map(me=>{const ge=le(me,re,ue,Y),
{base:Me,head:ve}=ge.unmatched;if(Me.length===0||ve.length===0)return ge;const de=ne(ge.unmatched,re,C(),Y);if(de.heads.size===0)return ge;const $e=le(me,re,de,Y);return $e.changes.filter(({kind:pe})=>pe===
"moved").length===de.heads.size?$e:ge})}let se=new Map;for(let ae=0;ae<S;ae++){const re=z(se),me=re.flatMap(Me=>Me.renames),ge=me.length===0?new Map:k(me,C());if(se.size===ge.size&&[...se].every(([Me,
ve])=>ge.get(Me)===ve)){if(re.some(({changes:Me})=>Me.length>0))return re;break}se=ge}return z(new Map)}function $(m){let y;return()=>(y??={value:m()},y.value)}}),3499:((Z,oe,e)=>{e.d(oe,{Ab:()=>r,a2:()=>g,
gN:()=>u,lY:()=>O,pi:()=>d,rL:()=>f});var M=e(3436),U=e(2742);const F=r(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),H=["x","y"],W=r("w h width height left\
 top zoom"),k=[["x"],["position"],["left","top"]],j=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,P=r("_?id uuid guid identifier instanc\
eIdentifier instanceId groupId"),B=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,T=r("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),E=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
j],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[T,/^\d{1,15}$/],[T,B]];function r(v){return new RegExp(`^(${v.replaceAll(" ","|")})$`,"i")}function d({base:v,head:w}){const D={base:(0,U.
Z)(()=>new Set((0,M.PX)(v))),head:(0,U.Z)(()=>new Set((0,M.PX)(w)))};return c=>{const{kind:h,path:s}=c;if(h==="reordered"||h==="moved")return!1;const[l,b=l]=h==="modified"?[c.from,c.to]:[c.value];if(_(
s)&&x(l)&&x(b))return!0;if(h!=="modified"||l.type!==b.type||!("text"in l)||!("text"in b))return!1;const[A,N,V]=[i(s.at(-1)),(0,M.e1)(l.text),(0,M.e1)(b.text)],ne=le=>le.test(N)&&le.test(V);return E.some(
([le,ye])=>le.test(A)&&ne(ye))?!0:s.at(-2)?.type!=="member"&&P.test(A)&&ne(B)&&!D.head().has(N)&&!D.base().has(V)}}function u(v){return B.test(v)||j.test(v)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(v)}function f(v,w){
return P.test(v)&&(0,M.jn)(w)||(F.test(v)||H.includes(v))&&x(w)}function _(v){if(v.slice(g(v)).some(h=>F.test(i(h))))return!0;const[w,D]=[v.at(-2),i(v.at(-1))],c=w?.type==="item"&&w.item.type==="objec\
t"?w.item.members:void 0;return H.includes(D)||W.test(D)&&k.some(h=>h.every(s=>c?.has(s)))}function g(v){return v.findLastIndex(({type:w})=>w==="item")+1}function O(v,{matches:w}){const D=new Map(w.map(
h=>[h.path.at(-1),h])),c=new Map;for(const h of v){const s=g(h.path),[l,b]=[h.path[s-1],h.path[s]],A=H.includes(i(b)),N=A?H:F.test(i(b))?[i(b)]:[],[V,ne]=[n(D.get(l)?.base,N),n(D.get(l)?.head,N)],ie=[
...h.path.slice(0,s),{type:"member",key:N.join(", ")}];V&&ne?c.set(A?l:b,{kind:"modified",path:ie,from:V,to:ne}):c.set(h,h)}return[...c.values()]}function n(v,w){const D=v?.type==="object"?w.flatMap(c=>v.
members.get(c)??[]):[];if(!(D.length<w.length))return D.length>1?{type:"array",id:0,items:D,unordered:!1}:D[0]}function i(v){return v?.type==="member"?v.key:""}function x(v){if(v.type==="literal")return/\d/.
test(v.text);const w=v.type==="array"?v.items:v.type==="object"?[...v.members.values()]:[];return w.length>0&&w.every(x)}}),1345:((Z,oe,e)=>{e.d(oe,{Oe:()=>r,Vg:()=>d,Vn:()=>g,j9:()=>k,qU:()=>j});var M=e(
3436),U=e(5408);const F=/group|parent|folder|owner/i,H=/(-[\da-f]{4}){3}-[\da-f]{12}/i,W=40;function k(n){const i=n.map(E),x=c=>i.find(h=>h.get(c))?.get(c);function v(c,h){for(const s of(0,M.YD)(c).sort()){
if(F.test(s))continue;const l=`${(0,M.TN)(c,s)}`,b=s==="type"?`"${l.split(":")[1]}`:l,A=x(b);if(A===void 0||j(A.item)===void 0)continue;const N=i.some(V=>{const ne=V.get(b);return ne&&(ne.array===h||T(
h,ne.item))});if(s==="type"||!N)return A.item}}function w(c,h){const s=(0,M.Gg)(c);return j(c)??j(v(c,h))??(s&&(0,M.e1)(s))}function D(c){const h=/\d/.test(c)?x(c):void 0;return h&&w(h.item,h.array)}return{
componentOf:v,nameOf:w,labelOf:D}}function j(n){const i=n&&((0,M.TN)(n,"name")??P(n));return i&&(0,M.e1)(i)}function P(n){const[i,x]=[B(n,"localeData"),B(n,"data")];return[...(i?["en",...(0,M.YD)(i)]:
[]).map(c=>B(i,c)),x,B(x,"node")].map(c=>c&&((0,M.Gg)(c)??(0,M.TN)(c,"display_name"))).find(c=>c!==void 0)}function B(n,i){return n?.type==="object"?n.members.get(i):void 0}function T(n,i){return(0,M.
YD)(i).map(v=>B(i,v)).some(v=>v?.type==="array"&&v.items===n)}function E(n){const i=new Map,x=v=>{if(v.type==="object")for(const w of v.members.values())x(w);if(v.type==="array")for(const w of v.items){
const D=(0,M.YD)(w).filter(h=>M.ZM.test(h)),c=new Set(D.flatMap(h=>(0,M.TN)(w,h)??[]));for(const h of c)i.set(h,i.has(h)?void 0:{item:w,array:v.items});x(w)}};return x(n),i}function r(n,i,x){const v=(0,U.
FF)(n,i),w=[...v.base.map(c=>({...c,base:c.item})),...i.map(({base:c,head:h})=>({...h,base:c.item,head:h.item})),...v.head.map(c=>({...c,head:c.item}))],D=_(w,x);return w.map(c=>({...c,step:u(c,D.get(
c))})).sort(f)}function d(n,i){return n.type==="object"?Array.from(n.members,([v,w])=>({step:{type:"member",key:v},value:w})):(n.type==="array"?r({base:[],head:(0,U.S3)(n.items)},[],i):[]).map(({step:v,
item:w})=>({step:v,value:w}))}function u({item:n,index:i},x){if(x===void 0)return{type:"element",index:i,item:n};const v=O(n),w=v!==void 0&&v.length<=W&&!x.startsWith(v);return{type:"item",label:x,...w&&
{hint:v},item:n}}function f({step:n},{step:i}){return n.type==="item"&&i.type==="item"?n.label<i.label?-1:1:n.type==="element"&&i.type==="element"?n.index-i.index:n.type==="item"?-1:1}function _(n,i){
const x=new Map,v=new Set;let w=n.filter(({item:b})=>(j(b)??(0,M.Gg)(b)??(0,M.TH)(b))!==void 0);const D=b=>{const A=w.map(b),N=g(A);w=w.filter((V,ne)=>{const ie=A[ne];return ie===void 0||N.get(ie)!==1||
v.has(ie)?!0:(v.add(ie),x.set(V,ie),!1)})};D(({item:b})=>j(b));const c=new Map(w.map(b=>[b,j(b.item)??j(i(b.item,b.array))])),h=g([...c.values()]),s=b=>{const[A,N]=[c.get(b),(0,M.Gg)(b.item)];return j(
b.item)??(h.get(A)===1?A:void 0)??(N&&(0,M.e1)(N))},l=(b,A="")=>{const[N,V]=[(0,M.TH)(b.item),s(b)??O(b.item)],ne=N&&(0,M.e1)(N).replace(A,"");return V&&ne?`${V} (${ne})`:V??ne};return D(b=>s(b)??l(b,
H)),D(b=>l(b,H)),D(b=>l(b)),D(b=>`${l(b)} [${b.index}${b.head?"":", before"}]`),x}function g(n){const i=new Map;for(const x of n)i.set(x,(i.get(x)??0)+1);return i}function O(n){const i=(0,M.TN)(n,"typ\
e");return i?.startsWith('"')?(0,M.e1)(i):void 0}}),7856:((Z,oe,e)=>{e.d(oe,{$C:()=>n,Wr:()=>w,_p:()=>i,lb:()=>u});var M=e(706),U=e(3436),F=e(2742);const H=8,W="authorization|password|passwd|passphras\
e|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",k=new RegExp(`(?:${W}|(?:password|secret|apikey)s)$`),j=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,P=new RegExp(
`^x?(?:${W})$`),B=/name|key|header|field/i,T=["value","values","default","defaultvalue"],E=/\{\{|\$\{|<%/,r="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",d=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${W}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${W})(?:\\\\*["'\`]\\s\
{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${W})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${r}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b\
(?:bearer|basic)\\s{1,4})${r}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${W})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(D=>new RegExp(D,"giu"));function u({workflows:D}){const c=new M.pO;for(const{secrets:s,files:l}of D){const b=l.flatMap(({base:A,head:N})=>[A,N].flatMap(w));for(const A of[...s,...b].flatMap(f))c.add(
A,_)}const h=new Map;return s=>{const l=h.get(s);if(l)return l;const b=[],A=ne=>(b.push(ne),M.v5),V={shown:d.reduce((ne,ie)=>ne.replace(ie,A),c.hide(s,A)),hidden:JSON.stringify(b)};return h.set(s,V),V}}
function f(D){return[D,D.replace(/^(?:bearer|basic|token) /i,""),...(0,U.PX)((0,F.yR)(D))]}function _(D){return D.length>=H&&!new RegExp("^\\p{L}+$","u").test(D)}function g(D){const c=O(D);return k.test(
c)&&!j.test(c)}function O(D){return D.toLowerCase().replace(/[^a-z]/g,"")}function n(D,c,h){if(x(c))return!1;if(g(D))return v(c)||P.test(O(D));const s=l=>B.test(l)&&g(String(h&&(0,U.TN)(h,l)));return T.
includes(O(D))&&h!==void 0&&(0,U.YD)(h).some(s)}function i(D,...c){return c.every(x)?!1:D.some((h,s)=>{const l=D[s-1],b=l&&"item"in l?l.item:void 0,A=D.slice(s+1).every(({type:V})=>V==="element"),N=V=>h.
type==="member"&&n(h.key,A?V:void 0,b);return c.some(N)})}function x(D){return D?.type==="literal"&&!/\d/.test(D.text)}function v(D){return D?.type==="array"?D.items.every(v):D!==void 0&&(0,U.jn)(D)}function w(D){
const c=[],h=s=>{if(s!==void 0)if((0,U.jn)(s))h((0,F.yR)((0,U.e1)(s.text)));else if(s.type==="array")for(const l of s.items)h(l);else for(const[l,b]of s.members)n(l,b,s)&&c.push(...(0,U.PX)(b)),h(b)};
return h(D),c.filter(s=>!E.test(s))}}),5408:((Z,oe,e)=>{e.d(oe,{$z:()=>P,FF:()=>E,Ms:()=>T,O6:()=>r,S3:()=>F,eV:()=>H,kh:()=>W,kk:()=>k,qc:()=>j,yU:()=>B});var M=e(8965);const U=500;function F(d){return d.
map((u,f)=>({item:u,index:f,array:d}))}function H(d,u){const f=i=>d[i].map(x=>u(x,i)),_=(i,x)=>i!==void 0&&i===x,g=(0,M.E)(f("base"),f("head"),{maxEditLength:U,comparator:_});if(g===void 0)return T(W(
d,u));let[O,n]=[0,0];return g.flatMap(({added:i,removed:x,count:v})=>{const[w,D]=[d.base.slice(O,O+v),d.head.slice(n,n+v)];return i||(O+=v),x||(n+=v),i||x?[]:B({base:w,head:D})})}function W(d,u){return j(
d,u).flatMap(B)}function k(d,u){return j(d,u).flatMap(f=>f.base.length===1&&f.head.length===1?B(f):[])}function j(d,u){const f=P(d.head,_=>u(_,"head"));return f.delete(void 0),[...P(d.base,_=>u(_,"bas\
e"))].flatMap(([_,g])=>{const O=f.get(_);return O?[{base:g,head:O}]:[]})}function P(d,u){const f=new Map;for(const _ of d){const g=u(_),O=f.get(g);O?O.push(_):f.set(g,[_])}return f}function B({base:d,
head:u}){return d.flatMap((f,_)=>{const g=u[_];return g===void 0?[]:[{base:f,head:g}]})}function T(d){const u=[];for(const _ of d.toSorted((g,O)=>g.base.index-O.base.index)){let[g,O]=[0,u.length];for(;g<
O;){const n=g+O>>1;(u[n]?.last.head.index??0)<_.head.index?g=n+1:O=n}u[g]={last:_,before:u[g-1]}}const f=[];for(let _=u.at(-1);_;_=_.before)f.push(_.last);return f.reverse()}function E({base:d,head:u},f){
const _=new Set(f.flatMap(g=>[g.base,g.head]));return{base:d.filter(g=>!_.has(g)),head:u.filter(g=>!_.has(g))}}function r(d,u){const f=T(d),_={base:0,head:0};return j(u,({index:g},O)=>{for(;(f[_[O]]?.[O].
index??1/0)<g;)_[O]++;return _[O]})}}),9462:((Z,oe,e)=>{e.d(oe,{N:()=>F,R:()=>H});var M=e(7279),U=e(706);async function F(W,{ms:k,error:j},P){const B=new AbortController,T=setTimeout(()=>B.abort(j),k),
E=Math.min(W.endsAt,performance.now()+k);try{return await P({...W,signal:AbortSignal.any([W.signal,B.signal]),endsAt:E})}finally{clearTimeout(T)}}function H(W,k){const j=`${k} within ${(0,U.zK)(W)} (t\
imeout-minutes)`;return{ms:W,error:new M.HR({what:j,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((Z,oe,e)=>{e.d(oe,{CQ:()=>B,Rs:()=>E,TF:()=>r,Uc:()=>T,lo:()=>f});var M=e(
7598),U=e(1455),F=e(6760),H=e(7975),W=e(7279),k=e(706);const j={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission \
denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"anoth\
er program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function P(_){return/^E[A-Z0-9]+$/.test(Object(_).code)}function B(_){if(!P(_))return(0,W.gJ)(_);const{code:g="",errno:O=0}=_;
return j[g]??(0,H.getSystemErrorMap)().get(O)?.[1]??g}function T(_){const{path:g,dest:O=g}=Object(_);return P(_)&&O?`${B(_)} (${(0,k.MW)(O)})`:B(_)}function E(_,g,O="Set another directory, or free som\
e space."){const n=Object(_).code==="ENAMETOOLONG",i={what:`Can't write ${g}`,why:B(_)};return new W.HR({...i,advice:n?"Set a shorter name.":O},{cause:_})}async function r(_){await(0,U.rm)(_,{recursive:!0,
force:!0,maxRetries:10})}const d=/^\.workflow-export-[0-9a-f]{12}$/;async function u(_,g,O=(0,F.dirname)(_)){const n=(0,F.join)(O,`.workflow-export-${(0,M.randomBytes)(6).toString("hex")}`);try{await(0,U.
writeFile)(n,g,{flag:"wx"}),await(0,U.rename)(n,_)}catch(i){throw await r(n).catch(()=>{}),i}}async function f(_,g){await u(_,g).catch(O=>{throw E(O,_)})}}),7279:((Z,oe,e)=>{e.d(oe,{$N:()=>F,HR:()=>U,
gJ:()=>j,h_:()=>k,iT:()=>W});const M=null;class U extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(B,T={}){super(H(B),{cause:T.cause}),
this.what=B.what,this.why=B.why??"",this.advice=B.advice??"",this.topic=B.topic,this.status=T.status,this.maybeProcessed=T.maybeProcessed??!1,this.affectsAll=T.affectsAll??!1,this.busy=T.busy??!1,this.
retryable=T.retryable??!1,this.retryAfterMs=T.retryAfterMs??0,this.maxRetries=T.maxRetries}with(B){const T={...this,cause:this,...B};return new U(T,T)}}function F({what:P,why:B=""}){return B===""?P:`${P}\
: ${B}`}function H(P){const B=F(P);return`${B}${/[.!?…]$/.test(B)?"":"."} ${P.advice??""}`.trim()}function W(P){return P instanceof Error?P:new Error(String(P))}function k(P){return P instanceof U?P:
new U({what:j(P)},{cause:P})}function j(P){return W(P).message}}),6191:((Z,oe,e)=>{e.d(oe,{B6:()=>r,R9:()=>O,mz:()=>n,wn:()=>g});var M=e(1455),U=e(6760),F=e(6671),H=e(2145),W=e(9462),k=e(532),j=e(7279),
P=e(2975),B=e(706),T=e(8725),E=e(7487);class r extends j.HR{}const d=10*6e4,u=3;async function f(){const{DefaultArtifactClient:N}=await e.e(348).then(e.bind(e,9348));return new N}async function _({signal:N,
log:V},ne){const ie=await f(),le=(0,T.QJ)(V,()=>ne(ie));return await(0,P.Mu)(N,le)}async function g(N){return await _(N,async V=>(await V.listArtifacts()).artifacts)}async function O(N,V){const ne=await(0,E.
Pd)("workflow-artifact-");try{await _(N,le=>le.downloadArtifact(V,{path:ne,skipDecompress:!0}));const[ie=""]=await(0,M.readdir)(ne);return await(0,M.readFile)((0,U.join)(ne,ie))}finally{await(0,k.TF)(
ne).catch(()=>{})}}async function n(N,{path:V,digest:ne},ie){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const le=(0,U.basename)(V),ye={client:await f(),options:ie,name:le,path:V,digest:ne,mayHaveCreated:!1,
taken:0},ue={ms:d,error:new Error(`it didn't finish within ${d/6e4} minutes`)},S=await(0,W.N)(N,ue,m=>(0,P.L5)(m,()=>(0,P.Mu)(m.signal,i(ye,m.log)))).catch(m=>{throw N.signal.throwIfAborted(),s(m,le)}),
{GITHUB_SERVER_URL:R,GITHUB_REPOSITORY:J,GITHUB_RUN_ID:a}=process.env,$=`${R}/${J}/actions/runs/${a}/artifacts/${S}`;return{id:S,name:le,url:$,digest:ne}}async function i(N,V){const{client:ne,name:ie,
path:le,digest:ye}=N,{overwrite:ue,retentionDays:S}=N.options,R=J=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(J)&&(N.mayHaveCreated=!0),V.debug(J)};try{return await(0,T.QJ)({...V,debug:R},
async()=>{ue&&await ne.deleteArtifact(ie).catch(x);const J={skipArchive:!0,...S!==void 0&&{retentionDays:S}},a=await ne.uploadArtifact(ie,[le],(0,U.dirname)(le),J);if(a.id!==void 0&&a.digest===ye)return a.
id;throw new Error("the uploaded file differs from the package")})}catch(J){return await(0,T.QJ)(V,()=>v(N,J))}}function x(N){if(!(N instanceof Error&&N.name==="ArtifactNotFoundError"))throw N}async function v(N,V){
const ne=(0,j.gJ)(V),{client:ie,name:le,digest:ye,options:ue}=N,[S,R]=[c.test(ne),D.test(ne)];N.mayHaveCreated||=S;const a=R||N.mayHaveCreated?await ie.getArtifact(le).catch(()=>{}):void 0;if(N.mayHaveCreated&&
a?.artifact.digest===`sha256:${ye}`)return a.artifact.id;if(S)throw b("the connection to the artifact service failed",V);if(!R)throw V;N.taken++;const $=N.mayHaveCreated&&!a;if($&&N.taken===u&&await A(
le),N.taken<=($?u:Number(ue.overwrite)))throw b("the name is still taken",V);const y=a?`this run already has an artifact named ${le}`:`an upload that isn't finished holds the name ${le}, for example a\
nother job's`,C=a?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new r({what:"Artifact",why:y,advice:C,topic:"the-artifact"},{cause:V})}const w="Set upload-a\
rtifact: false.",D=/already exists/,c=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,h=[[/supported on GHES/,"GitHub Enterprise Server has\
 no artifact service for this action",w],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",w],[/quota|insufficient usage/,"the account's artifact storage i\
s used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the upload of %",w],[/(?:)/,"\
the upload of % failed","Re-run the job."]];function s(N,V){if(N instanceof j.HR)return N;const ne=(0,j.gJ)(N),[,ie="",le=""]=h.find(([ue])=>ue.test(ne))??[],ye=(0,B.OX)(ne,200).replace(/\.$/,"");return l(
/%/.test(ie)?`${ie.replace("%",()=>V)} (${ye})`:ie,le,{cause:N})}function l(N,V,ne){return new j.HR({what:"Artifact",why:N,advice:V,topic:"the-artifact"},ne)}function b(N,V){return l(N,"Re-run the job\
 later.",{retryable:!0,cause:V})}async function A(N){const{ACTIONS_RUNTIME_TOKEN:V="",ACTIONS_RESULTS_URL:ne}=process.env,{scp:ie}=JSON.parse(Buffer.from(V.split(".")[1]??"","base64url").toString()),[
,le,ye]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(ie))??[],{href:ue}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",ne);await new F.Qq("export-workflow-action",[new H.
tZ(V)],{socketTimeout:3e4}).postJson(ue,{workflow_run_backend_id:le,workflow_job_run_backend_id:ye,name:N})}}),8725:((Z,oe,e)=>{e.d(oe,{lm:()=>U.lm,t1:()=>F,QJ:()=>B});const M=Ue(import.meta.url)("nod\
e:async_hooks");var U=e(819);function F(E=""){return{info:r=>W(E+r),warning:r=>U.$e(E+r),debug:r=>U.Yz(E+r),mask:U.Pq}}function H(E){const r=[];return{...F(`[${E}] `),info:d=>r.push(d),end(d){core.startGroup(
k(d));for(const u of r)W(u);core.endGroup()}}}function W(E){U.pq(k(E))}function k(E){return E.replaceAll("##[","## [")}const j=new M.AsyncLocalStorage;let P=!1;function B(E,r){return P||T(),P=!0,j.run(
E,r)}function T(){const E=process.stdout.write.bind(process.stdout);process.stdout.write=((r,...d)=>{const u=j.getStore(),f=String(r);return u===void 0||/^::(add-mask|debug)::/.test(f)?E(r,...d):(j.exit(
()=>u.debug(f.trimEnd())),!0)})}}),7487:((Z,oe,e)=>{e.d(oe,{GQ:()=>u,Pd:()=>d,Tm:()=>f,VY:()=>E,eF:()=>T,n0:()=>r});var M=e(3024),U=e(1455),F=e(8161),H=e(6760),W=e(819),k=e(532),j=e(7279),P=e(706);const B=6e4;
async function T(_){const g=new AbortController;for(const O of["SIGINT","SIGTERM","SIGBREAK"]){const n={what:`Cancelled (${O})`,topic:"the-job-on-the-platform"};process.on(O,()=>g.abort(new j.HR(n)))}
try{await _(g.signal)}catch(O){for(let i=O;i instanceof Error;i=i.cause)W.Yz(i.stack??i.message);const n=E(O);W.C1(`${(0,P.OX)((0,j.gJ)(O),B)}${n===void 0?"":` See ${n}`}`)}process.stdout.write("",()=>process.
exit())}function E(_){const{GITHUB_SERVER_URL:g,GITHUB_ACTION_REPOSITORY:O,GITHUB_ACTION_REF:n}=process.env;if(!(!(_ instanceof j.HR)||_.topic===void 0||!g||!O||!n))return encodeURI(`${g}/${O}/blob/${n}\
/docs/troubleshooting.md#${_.topic}`)}function r(_){for(const[g,O]of Object.entries(_))O!==void 0&&W.uH(g,O)}async function d(_){const g=process.env.RUNNER_TEMP||(0,F.tmpdir)();return await(0,U.mkdtemp)(
(0,H.join)(g,_)).catch(O=>{throw(0,k.Rs)(O,g,"Check the runner's temporary folder.")})}function u(){try{return JSON.parse((0,M.readFileSync)(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===
!1}catch{return!1}}function f(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((Z,oe,e)=>{e.d(oe,{Sy:()=>u,cj:()=>B,il:()=>T,tp:()=>j});var M=e(819),U=e(7279),F=e(8132),H=e(706);const W=1024*
1024-1e4,k=2e5;function j(f,_){const g=_.map(v=>v.map(r)),O=f.map((v,w)=>g.some(D=>D[w]!=="")),n=(v,w)=>`<tr>${v.flatMap((D,c)=>O[c]?`<${w}>${D}</${w}>`:[]).join("")}</tr>`,i=g.map(v=>n(v,"td")),x=v=>`\
<tr><td colspan="${f.length}">\u2026 and ${(0,H.hS)(v,"more row")}</td></tr>`;return`<table>${n(f.map(F.FO),"th")}${d(i,x).join("")}</table>`}function P(f){return`<table>${f.map(([g,O])=>O===void 0?"":
`<tr><th align="left">${escapeAll(g)}</th><td>${r(O)}</td></tr>`).join("")}</table>`}function B(f){const _=f.map(({names:g,message:O,help:n})=>{const i=g.map(v=>`**${(0,F.wh)(v)}**`);return`- ${d(i,v=>`\
and ${v} more`,k/2).join(", ")}: ${T(O,n)}`});return d(_,g=>`- \u2026 and ${(0,H.hS)(g,"more cause")}`).join(`
`)}function T(f,_){return _===void 0?(0,F.wh)(f):`${(0,F.wh)(f)} <a href="${(0,F.FO)(_)}">Troubleshooting</a>`}function E(f,_){return`<details><summary>${escapeAll(f)}</summary>

${_}

</details>`}function r(f){return typeof f=="string"?f===""?"":`<code>${(0,F.FO)((0,F.RK)(f))}</code>`:"words"in f?(0,F.wh)(f.words):`<a href="${(0,F.FO)(f.href)}">${(0,F.wh)(f.text)}</a>${(0,F.FO)(f.after??
"")}`}function d(f,_,g=k){let O=g;const n=f.filter(i=>{const x=Buffer.byteLength(i),v=x<=O;return v&&(O-=x),v});return n.length===f.length?n:[...n,_(f.length-n.length)]}async function u(f,..._){const g=n=>`${(0,H.
hS)(n,"part")} of this page would not fit and ${n===1?"is":"are"} left out.`,O=[`### ${(0,F.wh)(f)}`,...d(_,g,W)];try{await M.z.addRaw(O.join(`

`),!0).write()}catch(n){M.$e(`Can't write the job summary: ${(0,U.gJ)(n)}`)}}}),8132:((Z,oe,e)=>{e.d(oe,{EU:()=>j,FO:()=>T,Jj:()=>W,RK:()=>F,SS:()=>k,wh:()=>B});const M="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=D\
eva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",U=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_P\
ictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${M})[\\u200C\\u200D](?=${M})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code\
_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function F(d){return/^[ -[\]-~]*$/.test(d)&&!d.includes("##[")?d:d.replace(U,(u,f)=>f===void 0?u:H(f))}function H(d){return`\\u\
{${d.codePointAt(0)?.toString(16)}}`}function W(d,u){if(d.length<=u)return d;const f=Array.from(d.slice(0,2*u+2));return f.length>u?`${f.slice(0,u).join("")}\u2026`:d}function k(d,u=100){const f=F(W(d,
u)).replaceAll("	",H)||'""',_="`".repeat(r(f)+1);return/^`|`$/.test(f)||/^ .*[^ ].* $/.test(f)?`${_} ${f} ${_}`:_+f+_}function j(d,u,f){const g=d.map(n=>f+F(n).replace(/(?<=^\s*):(?=:)/,H)).join(`
`),O="`".repeat(Math.max(3,r(g)+1));return`${f}${O}${u}
${g}
${f}${O}`}const P=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function B(d){return T(F(d).replaceAll("	"," ")).replace(P,"$&<wbr>")}function T(d){return d.replace(E,u=>`&#${u.codePointAt(0)}\
;`)}const E=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function r(d){return(d.match(/`+/g)??[]).reduce((u,f)=>Math.max(u,f.length),0)}}),8920:((Z,oe,e)=>{e.d(oe,{Ch:()=>P,
Rc:()=>E,mu:()=>k});var M=e(1455),U=e(532),F=e(7279),H=e(9870);const W=1024*1024;function k({files:r},d){const[u,f]=[j(H.uq,r),j(H.n7,r)];if(u&&f)return{app:u,flow:f,env:d??j(H.Km,r)};const _=[H.uq,H.
n7].filter(g=>!r.has(g));throw new Error(`lacks ${_.join(" and ")}, at its root and in its only subfolder`)}function j(r,d){const u=d.get(r);try{return u&&B({name:r,bytes:u})}catch(f){throw new Error(
`has a file that ${(0,F.gJ)(f)}: ${r}`)}}async function P(r,d){const u=await(0,M.readFile)(r,{signal:d}).catch(f=>{throw d.throwIfAborted(),new Error(`can't be read: ${(0,U.Uc)(f)}`)});return B({name:H.
Km,bytes:u})}function B(r){const{name:d,bytes:u}=r;if(d===H.Km&&u.length>W)throw new Error("is larger than 1 MiB, the limit for environment variables");try{T(u)}catch{throw new Error("is not JSON")}return r}
function T(r){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(r))}function E({files:r}){for(const d of[H.uq,H.n7])try{const{name:u,version:f}=Object(T(r.get(d)));if(u.trim()==="")continue;
return{name:u,version:["string","number"].includes(typeof f)?String(f):void 0}}catch{}}}),8142:((Z,oe,e)=>{e.d(oe,{q:()=>H});const M=500,U=1e6,F=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function H(P,B,T){let E=P.startsWith("\uFEFF")?1:0,r=0;function d(){for(;;){const g=P.charAt(E);if(g!==" "&&g!==`
`&&g!=="\r"&&g!=="	")return g;E++}}function u(){const g=E;if(F.lastIndex=g,!F.test(P))throw new SyntaxError;return E=F.lastIndex,P.slice(g,E)}function f(g,O){const n=d();if(n==="["){const x=[],v=T.enter(
g);return _("]",O,()=>x.push(f(v,O+1))),T.array(x,g)}if(n==="{"){const x=new Map;return _("}",O,()=>{if(d()!=='"')throw new SyntaxError;const v=u(),w=v.includes("\\")?JSON.parse(v):v.slice(1,-1);if(x.
has(w)||d()!==":")throw new SyntaxError;E++,x.set(w,f(T.enter(g,w),O+1))}),T.object(x,g)}const i=u();return T.scalar(i.includes("\\")?JSON.stringify(JSON.parse(i)):i)}function _(g,O,n){if(O===M)throw new RangeError;
E++;let i=d()===g?g:",";for(;i===",";){if(++r>U)throw new RangeError;n(),i=d(),i===","&&E++}if(i!==g)throw new SyntaxError;E++}try{const g=f(B,0);if(d()==="")return g}catch{}}function W(P){const B=H(P,
`
`,k);return B===void 0?void 0:`${B}
`}const k={enter:P=>`${P}  `,scalar:P=>P,array:(P,B)=>j("[",P,"]",B),object(P,B){const T=[...P.keys()].sort().map(E=>`${JSON.stringify(E)}: ${P.get(E)}`);return j("{",T,"}",B)}};function j(P,B,T,E){if(B.
length===0)return P+T;const r=`,${E}  `,u=B.some(({length:f})=>f>4096)?B.reduce((f,_)=>f+r+_):B.join(r);return`${P}${E}  ${u}${E}${T}`}}),5806:((Z,oe,e)=>{e.d(oe,{Oj:()=>r,Sr:()=>E,dU:()=>T,fw:()=>W,gv:()=>M,
jq:()=>P,x5:()=>j});const M=".workflow-export.json",U=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,F=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,
H=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,W=[["is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],k=[
...W,["has a part of more than 255 characters",/[^/]{256}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is\
 in a ".git" folder',U],["changes how git or GitHub treats the repository",F],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",
/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["is the name of one of the action's own files",H]];function j(u,f=k){
const _=d(u);return f.find(([,g])=>g.test(u)||g.test(_))?.[0]}function P(u){return[H,U,F].some(f=>f.test(d(u)))}function B(u){return U.test(d(u))?"is in a .git folder":u.includes(":")?"contains a colo\
n, which Windows takes for a drive or a stream":void 0}function T(u){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(E(d(u)))}function E(u){return u.normalize("NFC").toUpperCase().toLowerCase()}
function r(u){const f=new Map;for(const _ of u){const g=E(_.replace(/\/$/,"")),O=f.get(g);if(O!==void 0)return[O,_];f.set(g,_)}for(const[_,g]of f)for(const{index:O}of _.matchAll(/\//g)){const n=f.get(
_.slice(0,O));if(n?.endsWith("/")===!1)return[n,g]}}function d(u){return u.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((Z,oe,e)=>{e.d(oe,{BE:()=>k,KC:()=>B,Km:()=>H,LX:()=>W,jz:()=>P,n7:()=>U,uq:()=>F,
wg:()=>E,zx:()=>j});var M=e(5806);const[U,F,H]=["flow_definition.json","app_definition.json","env_variables.json"],W=[U,F,H],k=1e4,j=256*1024*1024;function P(d,u){const f=[...u].filter(([_])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.
test(_));return{kind:d,files:new Map(f.sort(([_],[g])=>_<g?-1:1))}}function B({kind:d,files:u}){return{kind:d,files:new Map([...u].filter(([f])=>!(0,M.dU)(f)))}}const T=/^\.|^__MACOSX$/;function E(d){
const u=new Set(d),f=n=>W.some(i=>u.has(n+i));if(f(""))return"";const _=new Set(d.filter(n=>n.includes("/")).map(n=>n.slice(0,n.indexOf("/")))),[g,...O]=[..._].filter(n=>!T.test(n));return O.length===
0&&f(`${g}/`)?`${g}/`:""}function r(d){const u=E(d);return d.includes(u+F)||d.includes(u+U)}}),1519:((Z,oe,e)=>{e.d(oe,{DF:()=>W,aC:()=>P,x3:()=>j});var M=e(4573),U=e(8142),F=e(5806);const H={enter:()=>{},
scalar:B=>({json:B}),array:B=>({json:`[${B.map(({json:T})=>T)}]`,items:B}),object(B){return{json:`{${Array.from(B,([E,{json:r}])=>`${JSON.stringify(E)}:${r}`).sort()}}`,members:B}}};function W(B){const T=(0,M.
isUtf8)(B)?(0,U.q)(B.toString(),void 0,H):void 0,E=T?.members??T?.items?.map(d=>[k(d),d]);if(E===void 0)return;const r=new Map;for(const[d,{members:u,json:f}]of E){if(d===void 0||r.has(d))return;r.set(
d,{name:d,keys:[...u?.keys()??[]],content:f})}return{container:Array.isArray(E)?"array":"object",variables:[...r.values()]}}function k({members:B}){if(!B?.has("value"))return;const T=[B.get("name"),B.
get("key")].find(E=>E?.json[0]==='"');return T&&JSON.parse(T.json)}function j({files:B}){const T=[...B].filter(([E])=>(0,F.dU)(E)).map(([,E])=>P(E));return[...new Set(T.flat())]}function P(B){const T=new TextDecoder().
decode(B);try{JSON.parse(T)}catch{return[]}const E=W(B),r=new Set(E?.container==="array"?E.variables.map(({name:f})=>f):void 0),u=Array.from(T.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(
([f,_,g])=>_===void 0?[f,String(Number(f))]:g===void 0?[JSON.parse(_)]:[]);return[...new Set(u)].filter(f=>!r.has(f))}}),3657:((Z,oe,e)=>{e.d(oe,{u:()=>T,z:()=>s});var M=e(4573),U=e(8522),F=e(663),H=e(
7279),W=e(706),k=e(5806),j=e(9870);const P=2048,B=new Set([0,10]);async function T(b,A){A?.throwIfAborted();const{zip:N,source:V,entries:ne}=await E(b).catch(n("The package")),ie=(0,j.wg)([...ne.keys()]),
le=[];for(const[ye,ue]of ne){A?.throwIfAborted();const S=await _(N,V,ue).catch(n(`${(0,W.TL)(ye)} in the package`));ye.startsWith(ie)&&!g(ye)&&le.push([ye.slice(ie.length),S])}return(0,j.jz)("zip",le)}
async function E(b){const A=r(b),N=await(0,F.SY)(A,{decodeStrings:!1});return{zip:N,source:A,entries:await d(N)}}function r(b){for(let A=b.length-21;A>0;){A=b.lastIndexOf("PK",A-1,"latin1");const N=A+
22+(A<0?1/0:b.readUInt16LE(A+20));if(N<=b.length)return b.subarray(0,N)}throw b.toString("latin1",0,2)==="PK"?new Error("its end is missing"):x(b)}async function d(b){if(b.entryCount>j.BE)throw O(`The\
 package has ${b.entryCount} entries. The limit is 10,000`);const A=new Map;let N=0;for await(const ie of b.eachEntry()){const le=u(ie);if(A.has(le))throw O(`The package has ${(0,W.TL)(le)} twice`,"Ex\
port it again.");const ye=f(le,ie);if(ye!==void 0)throw O(`${(0,W.TL)(le)} in the package ${ye}`);if(N+=ie.uncompressedSize,N>j.zx)throw O("The package takes more than 256 MiB unpacked, the limit");A.
set(le,ie)}const V=[...A.keys()];if(V.every(g))throw O("The package has no files in it","Export it again.");const ne=(0,k.Oj)(V);if(ne===void 0)return A;throw O(`${ne.map(ie=>(0,W.TL)(ie)).join(" and ")}\
 in the package collide on a disk that ignores case`)}function u({generalPurposeBitFlag:b,fileNameRaw:A,extraFields:N,versionMadeBy:V}){const ne=(0,M.isUtf8)(A)?P:b,ie=B.has(V>>>8);return(0,F.ax)(ne,A,
N,!ie).replace(/^(\.\/+)+/,"")}function f(b,A){const N=A.externalFileAttributes>>>16&61440;return N===40960?"is a symbolic link":N!==0&&N!==32768&&N!==16384?"is neither a file nor a folder":g(b)&&A.uncompressedSize>
0?"is a folder with a content of its own":A.canDecodeFileData()?(0,k.dU)(A.fileNameRaw.toString())&&!(0,k.dU)(b)?"is also named env_variables.json":(0,k.x5)(b,k.fw):"is encrypted, or compressed by ano\
ther method than deflate"}async function _(b,A,N){const{compressedSize:V,compressionMethod:ne,uncompressedSize:ie}=N,{fileDataStart:le}=await b.readLocalFileHeaderPromise(N),ye=A.subarray(le,le+V),ue={
maxOutputLength:ie||1,chunkSize:ie+64},S=ne===0?ye:(0,U.inflateRawSync)(ye,ue);if(S.length!==ie)throw new Error(`it unpacks to ${S.length} bytes, not the ${ie} listed`);if((0,U.crc32)(S)!==N.crc32)throw new Error(
"its CRC-32 isn't the one listed");return S}function g(b){return b===""||b.endsWith("/")}function O(b,A=""){return new H.HR({what:b,advice:A,topic:"the-package"})}function n(b){return A=>{if(A instanceof
H.HR)throw A;const N={what:`${b} is cut off or damaged`,why:(0,W.TL)(A.message).slice(1,-1)};throw new H.HR({...N,advice:"Export it again.",topic:"the-package"},{cause:A})}}const i=[["empty",/^$/],["a\
 web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function x(b){const A=b.toString("utf8",0,512),[N]=i.find(([,ne])=>ne.test(A))??["text"],V=`${N===
"a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return O(`The package is ${N}, not a zip`,V)}const v=33,w=20,D=3,c=8,h=33188;function s({files:b}){const A=[],N=[];
let V=0;for(const[le,ye]of b){const[ue,S]=[Buffer.from(le),(0,U.deflateRawSync)(ye)],R=[l(2,w,P,c,0,v),l(4,(0,U.crc32)(ye),S.length,ye.length),l(2,ue.length,0)],J=[l(2,0,0,0),l(4,h*65536,V)];A.push(Buffer.
from("PK"),...R,ue,S),N.push(Buffer.from("PK"),Buffer.of(w,D),...R,...J,ue),V+=30+ue.length+S.length}const ne=Buffer.concat(N),ie=[l(2,0,0,b.size,b.size),l(4,ne.length,V),l(2,0)];return Buffer.concat(
[...A,ne,Buffer.from("PK"),...ie])}function l(b,...A){const N=Buffer.alloc(b*A.length);for(const[V,ne]of A.entries())N.writeUIntLE(ne,V*b,b);return N}}),2227:((Z,oe,e)=>{e.d(oe,{HB:()=>x,xR:()=>i,px:()=>v,
Ng:()=>g});var M=e(7279),U=e(2975),F=e(706),H=e(1858),W=e(5805),k=e(2053),j=e(6294),P=e(7596);const B=6,T=32,E=2e3,r=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,d=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class u extends F.pO{#n=new Set;#e=new Set;allow(...s){for(const l of s)this.#n.add(l)}maskFields(s,l,b){const A=_(s).slice(0,E);for(const[N,V]of A)/id$/i.test(N)&&(0,P.eQ)(V)&&this.allow(V);for(const[
N,V]of A)/url$/i.test(N)?this.maskUrl(V,l,b):this.#t(f(V),b)}maskUrl(s,l,b){const A=URL.canParse(s,l.href)?new URL(s,l.href):void 0;if(A&&l.href.startsWith(A.href))return;const N=[s,A?A.pathname+A.search:
s].filter(V=>/[?:]|^\/\//.test(V));this.#t(N,b),A&&this.#t([A.href,A.password,(0,P.D4)(A.password),...f(A.search)],b)}#t(s,l){const b=V=>Array.from(this.#n).some(ne=>ne.includes(V)),A=s.filter(V=>!b(V)&&
!b((0,P.D4)(V))),N=V=>encodeURIComponent(Buffer.from(V).toString());for(const V of A.flatMap(ne=>[ne,N(ne)]))V.length<B||this.#e.has(V)||(this.#e.add(V),this.add(V),l.mask(V))}}function f(h){return Array.
from(h.matchAll(r)).flatMap(([,s,l])=>{const b=String(l).replace(/[.,:!?)\]}]+$/,"");return d.test(String(s))||(0,P.D4)(b).length>=T?[b,(0,P.D4)(b)]:[]})}function _(h){const s=Object.entries(h);for(const[
,l]of s)if(typeof l=="object")for(const b of Object.entries(l??{}))s.push(b);return s.filter(l=>typeof l[1]=="string")}function g(h,s,l={}){const b=new u([s,...l.secrets??[]]);return b.allow(h.href,...l.
known??[]),{url:h,apiKey:s,secrets:b,connections:(0,W.Y7)(),rateLimit:new k.q,collections:new Map}}const O=1024*1024,n=12e4,i=12e4,x="The job may have started, so the request was not retried. Check th\
e workflow in AI for Process before you re-run the job.";async function v(h,s){const{label:l,method:b,path:A,isTransient:N}=s,{secrets:V,rateLimit:ne}=h.platform;V.allow(...A.split(/[/?&=]/));const ie=b===
"GET"?A:void 0,le=()=>ne.run(l,ie,h,()=>w(h,s));return await(0,U.L5)(h,le,{atLeastMs:N?i:0})}async function w(h,s){const{platform:l,signal:b,log:A}=h,{label:N,method:V,path:ne,body:ie,idempotent:le=!0,
isTransient:ye}=s,ue=new URL(`api/public/${ne}`,l.url),S={accept:"application/json","content-type":"application/json","x-api-key":l.apiKey},R={maxBytes:O,...!le&&{idleMs:n}};try{const J=await(0,W.tN)(
l.connections,{label:N,method:V,url:ue,headers:S,body:ie,...R},b);return A.debug(`${V} ${l.secrets.redact(ue.pathname)}: ${J.status}`),D(h,s,ue,J)}catch(J){const a=J instanceof M.HR?J:void 0;if(!le&&(b.
aborted||a?.maybeProcessed)){const $=(0,M.h_)(J),m=`${$.retryable?"":$.advice} ${x}`.trim();throw $.with({advice:m,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw a&&ye?.(a)?a.
with({retryable:!0}):J}}function D({platform:h,log:s},l,b,A){const{label:N,isCreation:V=!1}=l,{status:ne,headers:ie,bytes:le}=A,{secrets:ye}=h,ue=(X,Y,z)=>(0,H.ue)(N,X,Y,z),S=(0,W.ET)(A,b,N);if(S){ye.
maskUrl(S.href,h.url,s);const X=`the platform redirects to ${(0,F.OX)(S.origin,100)}, and the key follows no redirect`;throw ue(X,"If that is your environment, set host to it.",{status:ne,maybeProcessed:ne!==
307&&ne!==308})}const R=new TextDecoder().decode(le),J=c(R);ye.maskFields(J??{},h.url,s);const a=(0,j.wv)(J??{},N,ye.redact),{message:$}=a,m=/^\s*</.test(R)||ie["content-type"]?.includes("html")===!0;
if(ne<200||ne>299){const X=h.collections.has(N),Y=(0,j.ik)(l,ne,{message:$,isPage:m,hasWorked:X});throw ue(`the platform answered ${ne}${(0,j.Te)($)}`,Y,{...(0,H.xS)(ne,ie),affectsAll:(ne===401||ne===
403)&&!X,busy:ne===423||ne===409&&!V})}if(J!==void 0)return a;throw ue(`the platform answered ${R===""?"nothing":m?"with a web page":"with something other than a JSON object"} (${ne})`,"Check that hos\
t is the environment's own address.",{maybeProcessed:!0})}function c(h){try{const s=JSON.parse(h);return(0,j.Gv)(s)?s:void 0}catch{return}}}),5645:((Z,oe,e)=>{e.d(oe,{I:()=>_,R:()=>d});var M=e(7598),U=e(
7279),F=e(2975),H=e(706),W=e(1858),k=e(7596),j=e(5805);const P=256*1024**2,B=5,T=new Set([400,401,403,404,410]),E="Download",r="Re-run the job.";async function d(g,{url:O,freshUrl:n,read:i}){let x=O;return await(0,F.
L5)(g,async()=>{x??=await n();const v=await f(g,x).catch(s=>{throw s instanceof U.HR&&s.affectsAll?s.with({affectsAll:!1}):s}),{status:w,headers:D,bytes:c}=v;if(T.has(w))throw x=void 0,u(`the URL was \
refused (${w})`,r,{retryable:!0});if(w!==200)throw u(`the server answered ${w}`,r,{retryable:w===206});if(D["content-type"]?.includes("text/html"))throw u("the server sent a web page instead of the pa\
ckage","Check host, then re-run the job.",{retryable:!0});const h=await i(c).catch(s=>{const l=!D["content-length"]&&!D["transfer-encoding"];throw s instanceof U.HR&&l?s.with({retryable:!0}):s});return{
bytes:c,sha256:(0,M.createHash)("sha256").update(c).digest("hex"),content:h}})}function u(g,O,n={}){return new U.HR({what:E,why:g,advice:O,topic:"the-package"},n)}async function f(g,O){const{platform:n,
log:i,signal:x}=g;let v=O;for(let w=0;;w++){const D=w===0&&v.origin===n.url.origin,c={accept:"*/*",...D&&{"x-api-key":n.apiKey}},h={label:E,method:"GET",url:v,headers:c,maxBytes:P};n.connections.proven.
add(v.origin);const s=async()=>{const A=await(0,j.tN)(n.connections,h,x),{status:N,headers:V}=A;i.debug(`GET a package from ${(0,H.OX)(h.url.origin)}: ${N}`);const ne=`the server answered ${N}`;if((0,W.
dg)(N))throw(0,W.ue)(E,ne,W.$_,(0,W.xS)(N,V));return A},l=await(D?n.rateLimit.run(E,void 0,g,s):s()),b=(0,j.ET)(l,v,E);if(b===void 0)return l;if(w===B)throw u("the URL redirects in a circle",r);b.origin===
v.origin&&b.username+b.password===""&&Object.assign(b,{username:v.username,password:v.password}),v=_(b.href,g)}}function _(g,{platform:O,log:n}){const i=O.url;if(O.secrets.maskUrl(g,i,n),!URL.canParse(
g,i.href))throw u("the platform's download URL can't be read",r);const x=new URL(g,i.href);x.protocol==="http:"&&i.protocol==="https:"&&x.hostname===i.hostname&&(x.protocol="https:",x.port===""&&(x.port=
i.port),O.secrets.maskUrl(x.href,i,n));const v=x.protocol==="http:"&&i.protocol==="http:"&&(0,k.U9)(x.hostname);if(x.protocol!=="https:"&&!v)throw u("the platform's download URL isn't https","Check ho\
st.");return x}}),1858:((Z,oe,e)=>{e.d(oe,{$_:()=>j,Dx:()=>W,Ur:()=>d,dg:()=>g,ue:()=>H,xS:()=>O});var M=e(7279),U=e(2975),F=e(706);function H(n,i,x,v={}){return new M.HR({what:n,why:i,advice:x,topic:"\
the-platforms-response"},v)}function W(n,i,x,v){return new M.HR({what:n,why:i,advice:x,topic:"the-connection"},v)}const k={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cu\
t",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},
j="Re-run the job later.",P="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",B=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
T=/EPROTO|ERR_SSL_/,E=/Z_|ERR__ERROR_/,r=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function d(n,i,x,v){if(!(n instanceof Error&&"code"in n))return n;const w=String(n.code);
if(B.test(w)){const A=`the TLS connection can't be trusted (${w})`;return W(i,A,`Check host. ${P}`,{affectsAll:!0,cause:n})}const[,D]=r.exec(n.message)??[];if(D!==void 0)return u(i,D,n);const c=!x&&T.
test(w),h=c?"the TLS connection failed":"the connection failed",s=k[w]??`${E.test(w)?"the response can't be decoded":h} (${w})`,l={retryable:!0,maybeProcessed:x,affectsAll:!x,cause:n};if(v||!(c||w==="\
ENOTFOUND"))return W(i,s,j,l);const b=c?`Check host and its port. ${P}`:"Check host.";return W(i,s,b,{...l,maxRetries:2})}function u(n,i,x){const v=(c,h,s=!1)=>W(n,c,h,{affectsAll:!0,cause:x,retryable:s});
if(i==="407")return v("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const w=Number(i);if(w<500&&!g(w))return v(`the proxy refuses the connection (${i})`,"Allow the \
host there, or add it to NO_PROXY.");const D=`the proxy made no connection (${(0,F.OX)(i,100)})`;return v(D,"Check HTTPS_PROXY, or re-run the job later.",!0)}const f=new Set([408,421,425,429]),_=new Set(
[501,505,506,508,510,511]);function g(n){return f.has(n)||n>=500&&!_.has(n)}function O(n,i){return{status:n,retryable:g(n),retryAfterMs:(0,U.Vs)(i["retry-after"]),maybeProcessed:n===408||n>=500}}}),7596:((Z,oe,e)=>{
e.d(oe,{d4:()=>E,D4:()=>B,eQ:()=>j,U9:()=>k,hk:()=>T,o6:()=>W,wh:()=>P});const M=Ue(import.meta.url)("node:net");var U=e(9783),F=e(1858);const H=200;function W(r){const d=/^[a-z0-9+.-]+:\/\//i.test(r)?
r:`https://${r}`;if(/[\s\p{C}\\]/u.test(d)||!URL.canParse(d))throw new Error("is not an address such as https://ai-for-process.example.ai");const u=new URL(d);if(u.protocol!=="https:"&&u.protocol!=="h\
ttp:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(d))throw new Error("must not contain a user name or password");if(u.protocol==="http:"&&!k(u.hostname))throw new Error(
"must be https:// (only loopback addresses may use http://)");return u.pathname.endsWith("/")||(u.pathname+="/"),u}function k(r){return r==="localhost"||r==="[::1]"||(0,M.isIPv4)(r)&&r.startsWith("127\
.")}function j(r){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(r)}function P(...r){return r.find(d=>typeof d=="string"&&d.length<=H&&j(d))}function B(r){try{return decodeURIComponent(r)}catch{return r}}function T(){
for(const r of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const d=process.env[r]?.trim();d!==void 0&&(process.env[r]=d===""||d.includes("://")?d:`http://${d}`)}for(const r of["no_proxy","\
NO_PROXY"]){const d=process.env[r];d!==void 0&&(process.env[r]=d.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function E(r,d){const u=process.env.https_proxy||process.env.HTTPS_PROXY;if(!u||(0,U.H)(r)||
/^https?:/i.test(u)&&(0,U.s)(r))return;throw(0,F.Dx)(d,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",
{affectsAll:!0})}}),5805:((Z,oe,e)=>{e.d(oe,{ET:()=>x,J9:()=>u,Y7:()=>d,tN:()=>f});var M=e(7067),U=e(4708),F=e(8522),H=e(6671),W=e(2975),k=e(706),j=e(1858),P=e(7596);const B=3e4,T=65536,E=new Set([301,
302,303,307,308]),r="export-workflow-action";function d(){(0,P.hk)();const v=()=>new H.Qq(r,[],{keepAlive:!0});return{kept:{http:v(),https:v()},proven:new Set}}function u(v){return{type:"application/j\
son",bytes:Buffer.from(JSON.stringify(v))}}async function f({kept:v,proven:w},D,c){const{label:h,method:s,url:l,headers:b,body:A,maxBytes:N,idleMs:V=B}=D;(0,P.d4)(l,h);const ne=l.protocol==="https:"?"\
https":"http",ie=A?new H.Qq(r):v[ne],le=new AbortController,ye=AbortSignal.any([c,le.signal]);let[ue,S]=[!1,"no response"];const R=setTimeout(()=>{const a={retryable:!0,maybeProcessed:ue};le.abort((0,j.
Dx)(h,`${S} within ${V/1e3} s`,j.$_,a))},V);let J;try{J={http:M,https:U}[ne].request({method:s,host:l.hostname.replace(/^\[|\]$/g,""),port:l.port,path:l.pathname+l.search,headers:{...b,...A&&{"content\
-type":A.type,"content-length":A.bytes.length},"accept-encoding":"identity","user-agent":r},...l.username+l.password!==""&&{auth:`${(0,P.D4)(l.username)}:${(0,P.D4)(l.password)}`},agent:ie.getAgent(l.
href),signal:ye});const a=_(J,h,()=>{ue=!0});g(J,A?.bytes??Buffer.alloc(0),()=>R.refresh());const $=await(0,W.Mu)(ye,a);w.add(l.origin),S="no data";const m=[];let y=N;for await(const X of $){if(R.refresh(),
y-=X.length,y<0)throw i(h,N);m.push(X)}const C=n(Buffer.concat(m),$.headers["content-encoding"],h,N);return{status:$.statusCode??0,headers:$.headers,bytes:C}}catch(a){throw J?.destroy(),ye.throwIfAborted(),
(0,j.Ur)(a,h,ue,w.has(l.origin))}finally{clearTimeout(R),A&&J?.destroy()}}function _(v,w,D){return new Promise((c,h)=>{v.once("socket",l=>{v.reusedSocket?D():l.once(v.protocol==="https:"?"secureConnec\
t":"connect",D)});const s=l=>{l.socket.destroy();const b={retryable:!0,maybeProcessed:!0};h((0,j.Dx)(w,"the server switched protocols (101)",j.$_,b))};v.once("upgrade",s),v.once("response",l=>l.statusCode===
101?s(l):c(l)),v.on("error",h)})}function g(v,w,D){w.length===0?v.end():v.write(w.subarray(0,T),c=>{D(),c||g(v,w.subarray(T),D)})}const O=new Set(["gzip","x-gzip","deflate"]);function n(v,w="",D,c){const h=w.
toLowerCase().split(/[\s,]+/);try{return h.reduceRight((s,l)=>{const b=l==="br"?F.brotliDecompressSync:O.has(l)?F.unzipSync:void 0;return b&&s.length>0?b(s,{maxOutputLength:c}):s},v)}catch(s){throw s.
code==="ERR_BUFFER_TOO_LARGE"?i(D,c):s}}function i(v,w){const D=`the response is larger than ${(0,k.Xe)(w)}, the limit`;return(0,j.ue)(v,D,"Check host.",{maybeProcessed:!0})}function x({status:v,headers:w},D,c){
if(!E.has(v)||w.location===void 0)return;const h=w.location.replace(/[\x80-\xff]/g,s=>`%${s.charCodeAt(0).toString(16)}`);if(URL.canParse(h,D.href))return new URL(h,D.href);throw(0,j.ue)(c,`the platfo\
rm redirects (${v}) to an address that can't be read`,"Check host.")}}),6006:((Z,oe,e)=>{e.d(oe,{SO:()=>r,cd:()=>T,qt:()=>n});var M=e(7279),U=e(2975),F=e(706),H=e(2227),W=e(7596),k=e(2053),j=e(6294);const P=[
["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPLETED COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTED REJECTED TERM\
INATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function B(w){return P.find(([,D])=>D.split(" ").includes(w))?.[0]??"unknown"}function T({fields:w,message:D,redact:c}){const h=(0,j.Gv)(
w.response)?w.response:{},s=[h.downloadUrl,h.downloadURL,w.downloadUrl,w.downloadURL];return{dockStatusId:(0,W.wh)(w["dock-statusId"],w.dockStatusId,w._id),workflowId:(0,W.wh)(w.workflowId,w.toolId),exportJobId:(0,W.
wh)(w.exportJobId),status:E(w.status,c),downloadUrl:s.map(l=>typeof l=="string"?l.trim():"").find(l=>l!==""),refused:w.success===!1,message:D}}function E(w,D){const c=typeof w=="string"||typeof w=="nu\
mber"?String(w).trim():"",h=c.toUpperCase().replace(/[\s-]+/g,"_");return B(h)==="unknown"?D(c,40).toUpperCase():h}async function r(w,D,c=()=>!0){const h=`dock-status/${D}`;return T(await(0,H.px)(w,{label:"\
Dock status",method:"GET",path:h,isTransient:c}))}const d="the-job-on-the-platform",u=50,f=294,_=6.12,g=2e3;function O(w,D){const c=Math.max(f,w/_);return w<k.k?c:Math.max(g,Math.min(D,c))}async function n(w,D,c){
const{log:h,signal:s}=w,l=performance.now(),b=i(w,l);let A=D,N;for(let V=0;;V++){c.onStatus(A),b(A);const ne=B(A.status);if(ne==="failed"||ne==="succeeded"&&A.refused){const le=`The job ${A.status==="\
FAILED"?"failed":`ended as ${A.status}`} on the platform`,ye=`${A.message??"it gave no reason"} (dock status ${D.dockStatusId})`;throw new M.HR({what:le,why:ye,advice:c.advice,topic:d})}if(ne==="succe\
eded")return A.status!=="SUCCESS"&&h.warning(`The platform reports ${A.status}, which is treated as SUCCESS.`),A;const ie=performance.now();N=ne==="unknown"&&A.refused?N??ie:void 0;try{if(N!==void 0&&
ie-N>=H.xR){const ye=`The platform refused to report the job's status for ${(0,F.zK)(H.xR)}`;throw new M.HR({what:ye,topic:d})}await(0,U.yy)(V===0?u:O(ie-l,c.longestWaitMs),s);const le=({status:ye=404})=>V>
0||ye===404;A=await r(w,D.dockStatusId,le)}catch(le){throw v(le,D,A)}}}function i({log:w},D){let c,h=D;return s=>{const l=performance.now(),b=(0,F.zK)(l-D),A=s.status!==c,N=l-h>=k.k;(A||N)&&(h=l),A&&c!==
void 0?w.info(`${s.status||"No status"} after ${b}`):N&&w.info(`Still ${s.status||"without a status"} after ${b}`),A&&B(s.status)==="unknown"&&w.warning(`The platform reports an unknown status (${x(s)}\
). The action keeps waiting.`),c=s.status}}function x({status:w,message:D}){return`${w||"none"}${D===void 0?"":`, "${D}"`}`}function v(w,{dockStatusId:D},c){const h=B(c.status)==="unknown"||c.message!==
void 0?`, last status ${x(c)}`:"",s=`The job may still be running on the platform: dock status ${D}${h}.`,l=(0,M.h_)(w);return l.with({advice:`${l.advice} ${s}`.trim(),cause:w})}}),2053:((Z,oe,e)=>{e.
d(oe,{k:()=>W,q:()=>T});var M=e(7279),U=e(2975),F=e(1858);const H=30,W=6e4,k=500,j=16e3,P=.95,B=20;class T{#n=new Map;#e=0;#t=0;#o=0;async run(r,d,u,f){const _=await this.#r(r,d,u),g=()=>_>this.#o;try{
const O=await f();return g()&&(this.#t=this.#t<B?0:this.#t*P),O}catch(O){if(!(O instanceof M.HR&&O.status===U.kU))throw O;const n=performance.now();throw g()&&(this.#t=Math.min(j,Math.max(k,this.#t*2)),
this.#o=n),this.#e=Math.max(this.#e,n+(O.retryAfterMs||2*this.#t)),O.with({retryAfterMs:this.#e-n})}}async#r(r,d,{signal:u,endsAt:f}){const _=d!==void 0&&this.#n.get(d)||[];for(d!==void 0&&this.#n.set(
d,_);;){if(u.throwIfAborted(),this.#e>=f)throw(0,F.ue)(r,"the platform asked for a pause that exceeds the timeout",F.$_);const g=performance.now(),O=_.at(-H)??Number.NEGATIVE_INFINITY,n=Math.max(this.#e,
O+W);if(n<=g)return this.#e=g+this.#t,_.push(g),g;await(0,U.yy)(n-g,u)}}}}),6294:((Z,oe,e)=>{e.d(oe,{Gv:()=>W,LO:()=>F,Te:()=>H,ik:()=>T,wv:()=>U});var M=e(1858);function U(E,r,d){const u=P(E,0);return{
fields:E,label:r,redact:d,message:u&&d(u)||void 0}}function F({label:E,message:r},d,u){return(0,M.ue)(E,`the platform answered without a ${d}${H(r)}`,u)}function H(E){return E===void 0?"":` (${E})`}function W(E){
return typeof E=="object"&&E!==null&&!Array.isArray(E)}const k=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],j=4;
function P(E,r){if(typeof E=="string")return E.trim()||void 0;if(!(r>j)){if(Array.isArray(E))return P(E[0],r+1);if(W(E))for(const d of k){const u=P(E[d],r+1);if(u!==void 0){const{code:f}=E;return typeof f==
"number"||typeof f=="string"?`${u}, code ${f}`:u}}}}const B="Settings \u2192 Security & Control \u2192 API Scopes";function T(E,r,{message:d,isPage:u,hasWorked:f}){if((0,M.dg)(r))return M.$_;if(r===404)
return"Check host, the IDs, and that the key's account can see the workflow.";if(r===409&&E.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(r===409||r===423)
return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(r<400||r===405||r>=500)return"Check host.";if(r!==401&&r!==403)return E.isTransient?M.$_:"Check th\
e inputs.";if(u)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(f)return"The key works for other workflows. Check the IDs, \
and that the key's account can see this one.";const _=E.scope===void 0?"another scope":`the scope "${E.scope}"`;if(r===403)return`The key needs ${_}. Add it under ${B}.`;const g=/scope/i.test(String(d))?
` The key also needs ${_}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${B}.${g}`}}),
3349:((Z,oe,e)=>{e.d(oe,{EH:()=>E,Nq:()=>T,kZ:()=>d,s8:()=>r});var M=e(7279),U=e(2975),F=e(2227),H=e(5645),W=e(5805),k=e(6006),j=e(6294);const P=["workflows","workflow","tools"];async function B(u,f){
const{collections:_}=u.platform;let g;for(const O of new Set([..._.values(),...P])){const n=f(O),{label:i,idempotent:x=!0}=n,v=_.get(i);if(!(v&&v!==O))try{const w=await(0,F.px)(u,n);_.set(i,O);const D=(0,k.
cd)(w),{dockStatusId:c}=D;if(c!==void 0)return{...D,dockStatusId:c};throw(0,j.LO)(w,"dock status ID",x?"Check host and the IDs.":F.HB)}catch(w){if(w instanceof M.HR&&w.busy&&_.set(i,O),!(w instanceof M.
HR&&w.status===404))throw w;g??=w}}throw g}async function T(u,{workflowId:f,flowId:_}){return await B(u,g=>({label:"Export",method:"POST",path:`${g}/${f}/export?flowId=${_}`,scope:"Export workflow"}))}
async function E(u,f,_){const g=_.downloadUrl??f.downloadUrl??(await(0,k.SO)(u,f.dockStatusId)).downloadUrl;if(g!==void 0)return(0,H.I)(g,u);const O=`the platform reports ${_.status} but names no down\
load URL`;throw new M.HR({what:"Export",why:O,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function r(u,f,{app:_,flow:g,env:O}){const n="workflowName"in f,i=x=>x==="tools"?"tool":"\
workflow";return await B(u,x=>({label:"Import",method:"POST",path:n?`${x}/import`:`${x}/${f.workflowId}/import`,body:(0,W.J9)({[`${i(x)}DataFileId`]:_,flowDataFileId:g,envVariablesFileId:O,...n&&{[`${i(
x)}Name`]:f.workflowName}}),idempotent:!1,isCreation:n,scope:"Import workflow"}))}async function d(u,f){const _=g=>({label:"Deploy",method:"POST",path:`${g}/${f}/deploy`,body:(0,W.J9)({isAsync:!0}),idempotent:!1,
scope:"Deploy workflow"});return await(0,U.L5)(u,()=>B(u,_),{untilFree:!0})}}),2597:((Z,oe,e)=>{e.d(oe,{g:()=>S,L:()=>ye});var M=e(6760),U=e(3e3),F=e(9462),H=e(3349),W=e(706),k=e(2227),j=e(7596),P=e(5805),
B=e(6294);const T=25e6,E=1e7,r="bulkImport",d="Re-run the job.";async function u(a,{name:$,bytes:m}){const y=`Upload of ${$}`,C=(z,se)=>(0,k.px)(a,{label:y,method:"POST",path:z,body:se,scope:"Import w\
orkflow"});let X;if(m.length<T)X=await C("files",await f("fileContext",r,{name:$,bytes:m}));else{const z=Math.ceil(m.length/E),se={totalChunks:z,fileExtension:"json",fileName:$,fileSize:m.length},ae=await C(
"files/session/start",(0,P.J9)({fileContext:r,...se})),re=(0,j.wh)(ae.fields.sessionId);if(re===void 0)throw(0,B.LO)(ae,"session ID",d);for(let me=0;me<z;me++){const ge=m.subarray(me*E,(me+1)*E);await C(
`files/session/${re}`,await f("chunkNumber",String(me),{name:$,bytes:ge}))}X=await C(`files/session/${re}/complete`)}const{fileId:Y}=X.fields;if(typeof Y!="string"||Y==="")throw(0,B.LO)(X,"file ID",d);
return a.log.info(`Uploaded ${$}: ${(0,W.Xe)(m.length)}`),Y}async function f(a,$,{name:m,bytes:y}){const C=new FormData;C.set(a,$),C.set("file",new Blob([y],{type:"application/json"}),m);const X=new Response(
C);return{type:X.headers.get("content-type")??"",bytes:Buffer.from(await X.arrayBuffer())}}var _=e(2975),g=e(6779);const O="Imports fail if the version is incompatible, a file is corrupt, or the targe\
t lacks guardrails. Fix that, then re-run the job.",n="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function i(a,$,{source:m,target:y,definitions:{
app:C,flow:X,env:Y},whenBusy:z="retry",timeoutMs:se,longestWaitMs:ae}){const re="workflowId"in y?y.workflowId:void 0,me="workflowId"in y?`workflow ${y.workflowId}`:`a new workflow, ${y.workflowName}`;
return a.log.info(`Importing ${(0,W.OX)(m)} into ${me}, at ${$.url.href}`),await(0,F.N)({...a,platform:$},(0,F.R)(se,"No import"),async ge=>{const Me={app:await u(ge,C),flow:await u(ge,X),env:Y&&await u(
ge,Y)},ve=z==="retry",de=await(0,_.L5)(ge,()=>(0,H.s8)(ge,y,Me),{untilFree:ve}),{outputs:$e}=await(0,g.Bv)(ge,de,{title:"Import job",longestWaitMs:ae,advice:O,idsIn:({workflowId:pe=re})=>({...pe!==void 0&&
{"workflow-id":re??pe}})});return $e})}async function x(a,$,{workflowId:m,timeoutMs:y,longestWaitMs:C}){return a.log.info(`Deploying workflow ${m}, at ${$.url.href}`),await(0,F.N)({...a,platform:$},(0,F.
R)(y,"No deployment"),async X=>{const{outputs:Y}=await(0,g.Bv)(X,await(0,H.kZ)(X,m),{title:"Deploy job",longestWaitMs:C,advice:n,idsIn:()=>({"workflow-id":m})});return Y})}var v=e(2697),w=e(9630),D=e(
532),c=e(7279),h=e(6191),s=e(7487),l=e(8920),b=e(9870),A=e(3657),N=e(4264),V=e(6224),ne=e(7833);const ie="import-deploy-and-promote",le="Make and approve a new plan.";async function ye(a,$,m){const{approved:y,
upload:C,deploy:X,ignore:Y}=a.inputs,z=m.workflows.map(({outcome:re})=>re==="unchanged"?"finish":"import"),{differences:se,actions:ae}=y?(0,N.Gy)(y,m):{differences:[],actions:z};if(se.length>0){const re="\
The approved plan doesn't hold any more, so this attempt changed nothing";throw new c.HR({what:re,why:se.join("; "),advice:le,topic:ie})}try{const me=(0,s.Tm)()>1&&C!==void 0&&ae.includes("finish")?await(0,h.
wn)(a):[];for(const[ge,Me]of $.entries()){if(Me.action=ae[ge],Me.action!=="finish")continue;const ve=de=>!y||(0,N.cM)(y,ge,(0,w.ol)(de,Y));Me.backup=await ue(a,me,Me.candidate.name,ve),(!X||!(y||Me.backup))&&
(Me.action="leave")}}catch(re){a.signal.throwIfAborted();const me="Can't look for the backups of the earlier attempts, so this attempt changed nothing",ve=` What an earlier attempt imported can also b\
e deployed with the deploy action: ${$.filter(($e,pe)=>ae[pe]==="finish").map(({candidate:$e,plan:pe})=>`${$e.name} (${pe.target})`).join(", ")}.`,de=`Use "Re-run failed jobs".${X?ve:""}`;throw new c.
HR({what:me,why:(0,c.gJ)(re),advice:de,topic:ie},{cause:re})}}async function ue(a,$,m,y){const C=`${m}-before-`,X=z=>Number(/^(\d+)(-\d+)?\.zip$/.exec(z)?.[1]),Y=$.filter(({name:z})=>z.startsWith(C)&&
X(z.slice(C.length))<(0,s.Tm)());for(const{id:z,name:se}of Y.sort((ae,re)=>re.id-ae.id)){const ae=(0,l.mu)(await(0,A.u)(await(0,h.R9)(a,z),a.signal));if(y((0,V.YR)(ae)))return{id:z,name:se,holdsVariables:ae.
env!==void 0}}}async function S(a,$){const{platform:m,inputs:y}=a,{path:C,target:X,definitions:Y,name:z}=$.candidate;if($.action==="leave"){a.log.info("Neither imported nor deployed"),$.begun="nothing";
return}let se=y.candidates.length>1?void 0:$.plan;$.begun="import";try{const ae=async()=>{const me=se??await(0,V.Cs)(a,$.candidate);if(se=void 0,!(0,V.cS)($.plan,me)){const Me=`The target of ${z} has \
changed since this step compared it, so it was left as it is`;throw new c.HR({what:Me,advice:le,topic:ie})}if($.action==="finish")return;me.state&&($.backup=await R(a,$,me.state));const ge={...y,source:C,
target:X,definitions:Y,whenBusy:"throw"};$.job=await i(a,m,ge),$.imported=!0};if(await(0,_.L5)({...a,endsAt:performance.now()+y.timeoutMs},ae,{untilFree:!0}),!y.deploy)return;$.begun="deploy";const re=(0,ne.
wZ)($);if(re===void 0){const me="Look for it in AI for Process, and deploy it there.";throw new c.HR({what:"the platform didn't name the new workflow's ID",advice:me})}$.job=await x(a,m,{...y,workflowId:re}),
$.deployed=!0}catch(ae){const re=(0,c.iT)(ae);$.job={...$.job,...(0,g.Zw)(re)},$.error=J(re,$,(0,v.Sm)(y.host))}}async function R(a,{candidate:$,plan:m},y){const{upload:C,artifactEnvVariables:X,host:Y}=a.
inputs,z=`${$.name}-before-${(0,s.Tm)()}`,se=y.package.files.has(b.Km),ae=`Backup of workflow ${m.target} at ${(0,v.Sm)(Y)}`,re=await(0,s.Pd)("workflow-backup-");for(let me=1;;me++){const ge=(0,M.join)(
re,`${z}${me===1?"":`-${me}`}.zip`);if(await(0,D.lo)(ge,y.bytes),!C)return a.log.info(`${ae}: ${ge}, on this runner only`),{name:ge,holdsVariables:se};try{const Me=await(0,U.mJ)(a,{...y,path:ge},{upload:C,
artifactEnvVariables:X});return a.log.info(`${ae}: ${Me.name}, ${Me.url}`),{name:Me.name,id:Me.id,holdsVariables:se&&X}}catch(Me){if(!(Me instanceof h.B6))throw Me}}}function J(a,$,m){const{candidate:y,
begun:C,imported:X,backup:Y}=$,z=(0,c.h_)(a),se=(0,ne.wZ)($),[ae,re]=["workflowName"in y.target,C==="deploy"],me=`deploy workflow ${se} with the deploy action`,ge=ae?re?me:"start a new run":'use "Re-r\
un failed jobs"',Me=`${y.name} ${X?"was imported":"was already imported"}${se?` into workflow ${se}`:""} but not deployed: `,ve=[z.advice.replace(/(r)e-run the job/gi,(de,$e)=>$e==="r"?ge:ge[0]?.toUpperCase()+
ge.slice(1)),re&&!ae?`Or ${me}.`:"",ae&&se?`The new workflow's ID is ${se}.`:"",Y?`The package that ${m} had before is ${Y.name}${Y.id?` (artifact ${Y.id})`:""}.`:""];return z.with({what:(re?Me:"")+z.
what,advice:ve.filter(Boolean).join(" ")})}}),161:((Z,oe,e)=>{e.d(oe,{K:()=>ye});var M=e(3024),U=e(6760),F=e(3e3),H=e(819),W=e(7279),k=e(6584);class j{#n=[];#e;constructor(){const $=H.V4("api-key");$!==
""&&H.Pq($)}text($){return H.V4($)}lines($){return H.V4($,{trimWhitespace:!1})}optional($,m){const y=this.text($);return y===""?void 0:this.parse($,y,m)}parse($,m,y){try{return y(m)}catch(C){this.refuse(
$,(0,W.gJ)(C),(0,W.h_)(C).topic);return}}required($,m,y="is required"){return this.text($)===""&&this.refuse($,y),this.optional($,m)}notEmpty($,m,y){if(process.env[`INPUT_${$.toUpperCase()}`]?.trim()===
""){const C=`Where an event has no inputs, write \`\${{ inputs.${$} || ${y} }}\``;this.refuse($,`is empty. Is the name in the expression right?${y===void 0?"":` ${C}`}`)}return this.optional($,m)}boolean($,m){
return this.notEmpty($,k.yG,m?void 0:"false")??m}refuse($,m,y="before-anything-is-sent"){this.#e??=y,this.#n.push(`${$} ${m.replace(/(?<=[a-z])\.$/,"")}`)}check($){if($!==void 0&&this.#n.length===0)return $;
throw new W.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function P(a){const $=a.required("host",k.or),y=a.required("api-key",k.Do,"is required. The secret isn't set, or this job can't\
 read it"),C=(a.optional("timeout-minutes",(0,k.$J)(1440))??30)*6e4,X=(a.optional("poll-interval-seconds",(0,k.$J)(3600))??10)*1e3,Y=a.boolean("summary",!0);return $&&y?{host:$,apiKey:y,timeoutMs:C,longestWaitMs:X,
summary:Y}:void 0}var B=e(8920),T=e(7598),E=e(1455),r=e(532),d=e(706),u=e(5806),f=e(9870);function _(a,$){return new W.HR({what:a,advice:$,topic:"unpacking"})}function g(a,$){for(const{index:m}of`${$}\
/`.matchAll(/\//g)){const y=$.slice(0,m),C=(0,M.lstatSync)((0,U.join)(a,y),{throwIfNoEntry:!1});if(C?.isSymbolicLink())throw _(`${(0,d.TL)(y)} in the folder is a symbolic link, which isn't followed`,"\
Delete it.");if(y===$&&C?.isFile())return C;if(!C?.isDirectory())break}}async function O(a){return(await(0,E.readdir)(a,{withFileTypes:!0})).map(m=>m.name+(m.isDirectory()?"/":""))}async function n(a,$){
const m=[],y=[""];for(const C of y){$.throwIfAborted();for(const X of await O((0,U.join)(a,C))){if((0,u.jq)(X))continue;if((X.endsWith("/")?y:m).push(C+X),m.length+y.length>f.BE)throw new Error("more \
than 10,000 files are in it")}}return m}async function i(a){if(!g(a,u.gv))return;const $=await(0,E.readFile)((0,U.join)(a,u.gv),"utf8");let m;try{const{unpackedFiles:y}=JSON.parse($);y.every(C=>(0,u.x5)(
C)===void 0)&&(m=new Set(y))}catch{}return{text:$,paths:m}}async function x(a,$){const m=new Set($.map(caseFold));return(await readdir(a).catch(()=>[])).filter(C=>!m.has(caseFold(C))&&existsSync(join(
a,C,RECORD)))}function v(a){return`${JSON.stringify({unpackedFiles:[...a]},null,2)}
`}var w=e(3657);async function D(a,$){try{const m=await(0,E.stat)(a);if(m.isDirectory())return await b(a,$);if(m.size>f.zx)throw new Error("it is larger than 256 MiB, the limit");const y=await(0,E.readFile)(
a);return{...await(0,w.u)(y,$),sha256:(0,T.createHash)("sha256").update(y).digest("hex")}}catch(m){throw l(m,a,$)}}async function c(a,$){const m=()=>D(a,$);try{const y=statSync(a,{throwIfNoEntry:!1});
if(y===void 0)return{kind:"missing"};const C=y.isDirectory()?await h(a,$):new Map,[X,...Y]=[...C.values()].flat();return X===void 0?{kind:"single",read:m}:{kind:"several",names:[...C.keys()],async read(z){
const[se,ae]=C.get(z)??[];if(se&&ae)throw new Error(`is there twice, as ${quoted(se.name)} and as ${quoted(ae.name)}. Remove one of them`);if(se?.isSymbolicLink())throw new Error("is a link, which isn\
't followed");return await D(join(a,se?.name??z),$)},...Y.length===0&&X.isDirectory()&&{readSingle:m}}}catch(y){throw l(y,a,$)}}async function h(a,$){const m=new Map,y=await readdir(a,{withFileTypes:!0});
if(isWorkflow(y.map(({name:C})=>C)))return m;for(const C of y){if($.throwIfAborted(),C.name.startsWith(".")||!await s(join(a,C.name),$))continue;const X=C.isDirectory()?C.name:C.name.replace(/\.zip$/i,
"");m.set(X,[...m.get(X)??[],C])}return m}async function s(a,$){const m=await stat(a).catch(()=>{});if(m?.isDirectory())return isWorkflow(await A(a));if(!m?.isFile()||!/\.zip$/i.test(a))return!1;try{return isWorkflow(
[...(await D(a,$)).files.keys()])}catch{return $.throwIfAborted(),!0}}function l(a,$,m){if(m.aborted)return m.reason;const y=/The package (is .*, not a zip)/.exec((0,W.gJ)(a))?.[1],C=(0,M.existsSync)(
$)?`can't be read: ${(0,r.Uc)(a)}`:`doesn't exist: ${(0,d.MW)($)}`;return new Error(y?`${y}. Set a package (.zip), or the folder with its unpacked files`:C,{cause:a})}async function b(a,$){const m=(0,U.
join)(a,(0,f.wg)(await A(a))),y=await i(m);if(y&&!y.paths)throw new Error(`${u.gv} isn't as this action writes it`);const C=y?.paths?new Set([...f.LX,...y.paths]):await n(m,$),X=new Map;let Y=f.zx;for(const z of C){
$.throwIfAborted();const se=g(m,z);if(se!==void 0){if(Y-=se.size,Y<0)throw new Error("its files take more than 256 MiB, the limit");X.set(z,await(0,E.readFile)((0,U.join)(m,z)))}}if(X.size===0)throw new Error(
"no files are in it");return(0,f.jz)("folder",X)}async function A(a){const $=await O(a),y=$.filter(C=>C.endsWith("/")).map(async C=>(await O((0,U.join)(a,C))).map(X=>C+X));return[...$,...(await Promise.
all(y)).flat()]}async function N(a,{path:$,variables:m,sha256:y,needsVariables:C,of:X=""},Y){const z=(ge,Me)=>a.refuse(ge+X,Me,"import-deploy-and-promote"),se=ge=>Me=>{Y.throwIfAborted(),z(ge,(0,W.gJ)(
Me))},ae=m?await(0,B.Ch)(m,Y).catch(se("env-variables")):void 0,me=await(async()=>{const{sha256:ge,...Me}=await D($,Y),ve=(0,B.mu)(Me,ae),de=m&&(0,U.basename)(m);return{path:$,package:Me,sha256:ge,definitions:ve,
variablesFile:de}})().catch(se("package"));if(me&&y!==void 0&&me.sha256!==y){const ge=`is not the digest of the package, which is ${me.sha256}`;z("package-sha256",me.sha256?ge:"is only for a package t\
hat is a .zip")}return me&&C&&m===void 0&&!me.definitions.env&&z("env-variables","is required for an existing workflow, because the package has no env_variables.json"),me}var V=e(682),ne=e(2899),ie=e(
7487),le=e(4264);async function ye(a){const $=new j,m=$.boolean("plan",!1),y=m?void 0:ue($),C=S($,m),X=await R($,C,a),Y=P($),z=(0,F.WZ)($,!1),se=$.boolean("deploy",!0),ae=$.optional("ignore",ne.wo)??ne.
K$,{fromList:re}=C;return{...$.check(Y),...z,candidates:X,fromList:re,isPlan:m,approved:y,deploy:se,ignore:ae}}function ue(a){const $=a.text("approved-plan");return $===""&&a.refuse("approved-plan","i\
s empty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set no\
ne"),$==="none"?void 0:a.optional("approved-plan",le.ud)}function S(a,$){if(a.text("workflow-name")===""){const{targets:C,fromList:X}=(0,V.R)(a,"workflow-"),Y=C.map(({workflowId:ae})=>ae),z=Y.find((ae,re)=>Y.
indexOf(ae)<re),se=a.text("workflows")===""?"workflows-file":"workflows";return z!==void 0&&a.refuse(se,`has workflow-id ${z} twice`),{targets:C.map(({name:ae,...re})=>({name:ae,target:re})),fromList:X}}
for(const C of["workflow-id","flow-id","workflows","workflows-file"])a.text(C)!==""&&a.refuse(C,"can't be combined with workflow-name");if(!$&&(0,ie.Tm)()>1){const C=`can't be applied in run attempt ${(0,ie.
Tm)()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;a.refuse("workflow-name",C,"import-deploy-and-promote")}const m=a.optional(
"workflow-name",k.sU),y=a.optional("name",k.$q)??m;return y===void 0||m===void 0?{targets:[],fromList:!1}:{targets:[{name:y,target:{workflowName:m}}],fromList:!1}}async function R(a,{targets:$,fromList:m},y){
const C=a.required("package",k.EO),X=a.notEmpty("package-sha256",k.tz,"'any'");m&&X!==void 0&&a.refuse("package-sha256","is only for a single package");const Y=ae=>ae==="package"?ae:(0,k.EO)(ae),z=a.notEmpty(
"env-variables",Y,"'package'");if(C===void 0)return[];const se=[];for(const{name:ae,target:re}of $){const me=m?` of ${ae}`:"",ge=m?a.parse(`package${me}`,ae,Oe=>J(C,Oe)):C,Me=z&&m?(0,U.join)(z,`${ae}.\
json`):z,ve=z==="package"?void 0:Me,de="workflowId"in re&&z==="package",pe=ge&&await N(a,{path:ge,...{variables:ve,sha256:m?void 0:X,needsVariables:de,of:me}},y);pe&&se.push({name:ae,target:re,...pe})}
return se}function J(a,$){const m=(0,U.join)(a,`${$}.zip`),[y=m,C]=[(0,U.join)(a,$),m].filter(X=>(0,M.existsSync)(X));if(C){const X=`as ${(0,k.bY)(`${$}.zip`)} and as ${(0,k.bY)(`${$}/`)}`;throw new Error(
`is there twice, ${X}. Remove one of them`)}if((0,M.existsSync)(y)&&(0,M.lstatSync)(y).isSymbolicLink())throw new Error("is a link, which isn't followed");return y}}),6325:((Z,oe,e)=>{e.a(Z,async(M,U)=>{
try{let i=function({rows:x}){for(const{candidate:v}of(0,g.p1)(x)){const{name:w,target:D}=v,c="workflowId"in D?`workflow-id ${D.workflowId}, flow-id ${D.flowId}`:"";(0,P.t1)().warning(`Nothing differs \
in ${w}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${c}).`)}};var F=e(3e3),H=e(6779),W=e(3018),k=e(682),j=e(
7279),P=e(8725),B=e(7487),T=e(1519),E=e(2227),r=e(2597),d=e(161),u=e(1415),f=e(4264),_=e(6224),g=e(7833);const O=4;await(0,B.eF)(async x=>{(0,B.n0)({promotions:[]});const v=await(0,d.K)(x),w=await n(v,
x);await(0,g.A2)(w,v);const D=(0,g.jb)(w.rows),c=await(0,W.S3)(D);v.summary&&await(0,u.c)(w,v,c),(0,W.$0)(D),(0,B.Tm)()>1&&v.deploy&&i(w);const h=(0,g.c2)(w,v);if(h)throw h;v.isPlan&&(0,P.lm)((0,u.o)(
w.rows,v))});async function n(x,v){const{candidates:w,fromList:D,approved:c,host:h,ignore:s,deploy:l,upload:b,artifactEnvVariables:A}=x,N=w.flatMap(({definitions:{env:y}})=>y?(0,T.aC)(y.bytes):[]),V=(0,E.
Ng)(h,x.apiKey,{secrets:N,known:w.map(({name:y})=>y)}),ne=(0,P.t1)(),le={log:ne,publish:y=>(0,B.n0)((0,g.WZ)(y)),signal:v,endsAt:Number.POSITIVE_INFINITY,platform:V,inputs:x},ye=({name:y})=>D?{...le,log:(0,P.
t1)(`[${y}] `),publish:()=>{}}:le;let ue;const S=await(0,k.H)(w,O,async y=>{try{if(ue)throw new j.HR({what:"Not tried: another target failed for a cause that is the same for all"});const C=await(0,_.Cs)(
ye(y),y);return{candidate:y,plan:C,job:C.state?.job??{}}}catch(C){const X=(0,j.iT)(C);return X instanceof j.HR&&X.affectsAll&&(ue??=X),{candidate:y,error:X,job:(0,H.Zw)(X)}}}),R=(0,g.sb)(S);if(R.length<
S.length)return{rows:S};const a={options:{host:h.href,ignore:[...s.lines].sort().join(`
`),deploy:l,"upload-artifact":b!==void 0,"artifact-env-variables":A},workflows:R.map(({plan:y})=>y)},$=(0,f.Rd)(a,c?.salt);if(x.isPlan)return{rows:S,digest:$};const m=await(0,r.L)(le,R,a).then(()=>{},
j.iT);if(m)return{rows:S,digest:$,refusal:m};c||ne.info("Applied without an approved plan"),R.some(({plan:y,action:C})=>y.state&&C==="import")&&(0,F.j)(x,ne);for(const y of R)if(await(0,r.g)(ye(y.candidate),
y),y.error)break;return{rows:S,digest:$}}U()}catch(O){U(O)}},1)}),1415:((Z,oe,e)=>{e.d(oe,{c:()=>_,o:()=>f});var M=e(6760),U=e(2697),F=e(3018),H=e(1124),W=e(2614),k=e(7487),j=e(4057),P=e(8132),B=e(8920),
T=e(706),E=e(7833);const r=c=>{const{name:h,version:s}=(0,B.Rc)(c)??{};return[h,s].filter(Boolean).join(" ")},d=c=>c.map(h=>(0,P.SS)(h)).join(", "),u=(...c)=>c.filter(Boolean).join(" ");function f(c,{
host:h}){return`Plan: ${(0,E.sb)(c).length-(0,E.p1)(c).length} of ${(0,T.hS)(c.length,"workflow")} will change at ${(0,U.Sm)(h)}`}async function _(c,h,s){const{rows:l,refusal:b,digest:A}=c,N=l.some(({
begun:le})=>le),V=h.isPlan&&A!==void 0,ne=A&&(0,P.SS)(A.slice(0,12)),ie=[N?v(l):O(l,h),(0,j.cj)((0,U.cZ)((0,E.dJ)(l))),b&&(0,j.il)((0,U.UX)(b),(0,k.VY)(b)),V&&i(l,h),(V||N)&&x((0,E.p1)(l)),...N?D(l,h):
[],V&&`Plan ${ne}.`,h.approved&&ne&&`${N?"Applied":"Approved"} plan ${ne}.`,N&&!h.approved&&"Applied without an approved plan."].flatMap(le=>le||[]);(0,H.Hq)((0,E.jb)(l))&&ie.push((0,F.uu)(s,h.fromList,
ie,N?"What differed":"What changes")),await(0,j.Sy)(g(c,h,N),...ie)}function g({rows:c,refusal:h},s,l){const b=(0,U.Sm)(s.host),A=(0,E.dJ)(c).length,N=c.filter(({begun:ie,error:le})=>ie&&ie!=="nothing"&&
!le).length,V=`${N} of ${(0,T.hS)(c.length,"workflow")} promoted`;return[l&&A>0&&`Promotion to ${b} failed: ${V}`,l&&N===0&&`Nothing differs at ${b}: nothing was done`,l&&`${V} to ${b}`,A===0&&!h&&f(c,
s),s.isPlan&&`Plan for ${b} failed: ${A} of ${(0,T.hS)(c.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${b} failed: nothing was changed`}function O(c,{isPlan:h}){const s=c.map(
({candidate:l,plan:b})=>{const{name:A,target:N,path:V,sha256:ne}=l,ie=ne??b?.shown,le=ie&&`${ne?"sha256":"content"} ${ie.slice(0,12)}\u2026`,ye=b?.state&&r(b.state.package),ue="workflowName"in N?"a ne\
w workflow":N.workflowId;return[{words:A},{words:[r(l.package),(0,M.basename)(V),le].filter(Boolean).join(", ")},{words:ye?`${ye} (${ue})`:ue},{words:b?n(b.changes):"\u274C Failed"}]});return(0,j.tp)(
["Workflow","Package","Target",h?"What will change":"What would change"],s)}function n({status:c,counts:h,files:s}){if(c==="unchanged")return"nothing: it stays";if(c==="changed")return(0,H.cq)(h);const b=s.
flatMap(A=>A.kind==="json"?(0,W.I)(A)?.size??[]:[]).find(({nodes:A})=>A>0);return b?`${(0,T.hS)(b.nodes,"node")}, ${(0,T.hS)(b.connections,"connection")}`:"everything: it is new"}function i(c,{deploy:h,
upload:s,artifactEnvVariables:l}){return(0,E.sb)(c).flatMap(({candidate:A,plan:N})=>{const{state:V,outcome:ne,variables:ie}=N,[le,ye,ue]=[N.added,N.kept,N.ignored].map(d),S=(0,P.SS)(A.name),R=(0,P.SS)(
`${A.name}-before-<run attempt>.zip`),J=V?`The in-development version of ${S} is replaced${h?", then deployed":""}.`:`${S} is created${h?" and deployed":""}: there is nothing to back up.`,$=s?`A backu\
p is kept first, as ${R}${l?"":", without environment variables"}.`:"No backup is kept.",m=A.variablesFile&&`variables of ${(0,P.SS)(A.variablesFile)}`,y=u(J,V&&$,ie.length>0&&`The import sends the ${m??
"package's own variables"}.`,le&&`Added: ${le}.`,ye&&`The target keeps its own value of ${ye}.`,ue&&`Ignored fields that differ, and that the import brings too: ${ue}.`);return ne==="changed"?`- ${y}`:
[]}).join(`
`)}function x(c){const h=A=>c.filter(({plan:V})=>V[A].length>0).map(({candidate:V,plan:ne})=>`${(0,P.SS)(V.name)} (${d(ne[A])})`).join(", "),s=d(c.map(({candidate:A})=>A.name)),[l,b]=[h("kept"),h("ign\
ored")];return u(s&&`Nothing differs in ${s}: neither imported nor deployed.`,s&&"That doesn't mean that the version there is deployed, which no export tells.",l&&`Variables that differ, and that an i\
mport would keep: ${l}.`,b&&`Ignored fields that differ: ${b}.`)}function v(c){const h=c.map(s=>[{words:s.candidate.name},(0,E.wZ)(s)??{words:"a new workflow"},{words:w(s)},{words:s.imported&&s.plan?n(
s.plan.changes):""},s.backup?.name??""]);return(0,j.tp)(["Workflow","Target","Result","What changed","Backup"],h)}function w({begun:c,imported:h,deployed:s,backup:l,error:b}){return c?c==="nothing"?l?
"\u2705 Imported by an earlier attempt":"\u2705 Unchanged":b?c==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":s?h?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 \
Imported, not deployed":"\u23F8\uFE0F Not started"}function D(c,{host:h}){const s=c.flatMap(N=>{const{backup:V}=N;if(!V)return[];const ne=V.id===void 0?"on this runner only":`artifact ${V.id}`,ie=V.holdsVariables?
"":" with env-variables, because it holds none";return[`${(0,P.SS)(V.name)} (${ne}) to workflow ${(0,P.SS)((0,E.wZ)(N)??"")}${ie}`]}),l=`promote from run ${(0,P.SS)(process.env.GITHUB_RUN_ID??"")}: ${s.
join(", ")}.`,b="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",A=c.flatMap(N=>"workflowName"in N.candidate.target?(0,E.wZ)(N)??[]:[]);return[
s.length>0?`To roll back at ${(0,P.wh)((0,U.Sm)(h))}, ${l} ${b}`:"",...A.map(N=>`Workflow ${(0,P.SS)(N)} is new: no action can remove it, only AI for Process.`)]}}),4264:((Z,oe,e)=>{e.d(oe,{Gy:()=>T,Rd:()=>P,
cM:()=>E,ud:()=>B});var M=e(7598),U=e(7487),F=e(706);const H="v1",[W,k]=[["name","target","package","variables"],["outcome","targetVariables","content"]],j=[...W,...k];function P(n,i=(0,M.randomBytes)(
12).toString("base64url")){const x=f(n,i),v=[H,i,g(n,i,x),...x.map(w=>w.join("~"))].join(".");return`${v}.${O([v],6)}`}function B(n){const[i="",x="",v="",...w]=n.split(".");if(/^v\d/.test(i)&&i!==H)throw new Error(
`is of another version of this action (format ${i.slice(1)}). Make and approve a new plan`);if(w.pop()!==O([n.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the o\
utput of the plan's step as it is");return{salt:x,seal:v,rows:w.map(D=>D.split("~"))}}function T({salt:n,seal:i,rows:x},v){const w=f(v,n),D=(l,b)=>l.filter((A,N)=>x[b]?.[N]!==w[b]?.[N]),c=D(Object.keys(
v.options),0),h=c.map(l=>r(l,v.options[l]));if(x.length!==w.length){const l=(0,F.hS)(x.length-1,"workflow");return{differences:[...h,`the plan is for ${l}, this step for ${w.length-1}`],actions:[]}}const s=v.
workflows.map((l,b)=>{const A=D(j,b+1),N=_(x[b+1]?.at(-1)??"",n,b);h.push(...d(l,A,N).map(le=>`${l.name}: ${le}`));const V=l.outcome==="changed",ne=V!==A.includes("outcome");if(!A.includes("targetVari\
ables")&&!A.includes("content"))return ne?"import":"leave";const ie=[...c,...A].some(le=>["host","ignore","name","target"].includes(le));return V&&!ie&&h.push(u(l,A.includes("content"))),ne?"finish":"\
leave"});return h.length===0&&i!==g(v,n,x)&&h.push("the plan's digest isn't as the plan wrote it"),{differences:h,actions:s}}function E({salt:n,rows:i},x,v){return i[x+1]?.includes(O([n,x,"content",v],
22))===!0}function r(n,i){return n==="host"?`the host isn't the approved one (now ${i})`:n==="ignore"?"ignore isn't as approved":`${n} isn't as approved (was ${!i}, is ${i})`}function d({target:n,shown:i,
variables:x},v,w){if(v.includes("name"))return["the plan has another workflow in its place"];const D={target:`the target isn't the approved one (now ${n})`,package:`the package isn't the approved one \
(was ${w}\u2026, is ${i.slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${x.join(", ")||"none"})`};return v.flatMap(c=>D[c]??[])}function u({name:n,target:i,fields:x,
targetVariables:v},w){const c=`differs from the package in ${x.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,h=`its environment variables differ${v.length>0?` (now ${v.join(
", ")})`:""}`,s=w&&x.length>0?c:h,l=`: look at the workflow, and if it is right, deploy it with the deploy action (${i})`,b=`If an earlier attempt imported the package, AI for Process may have changed\
 it on import${(0,U.Tm)()>1?l:""}`;return`${n}: the target has changed since the plan: it is neither as planned nor as in the package, and ${s}. ${b}`}function f({options:n,workflows:i},x){const v=i.map(
(w,D)=>[...j.map(c=>O([x,D,c,w[c]],c==="content"?22:4)),_(w.shown,x,D)]);return[Object.entries(n).map(w=>O([x,...w],4)),...v]}function _(n,i,x){const v=(0,M.createHash)("sha256").update(`${i} ${x}`).digest().
readUIntBE(0,3);return(Number.parseInt(n.slice(0,6),16)^v).toString(16).padStart(6,"0")}function g({options:n,workflows:i},x,v){const w=i.map(D=>W.map(c=>D[c]));return O([x,"seal",n,w,v],43)}function O(n,i){
return(0,M.createHash)("sha256").update(JSON.stringify(n)).digest("base64url").slice(0,i)}}),6224:((Z,oe,e)=>{e.d(oe,{Cs:()=>w,cS:()=>h,YR:()=>N});var M=e(7975),U=e(6779),F=e(9630),H=e(2899),W=e(5806),
k=e(1519),j=e(1124),P=e(3436),B=e(2742),T=e(7856);const E=1024*1024;function r(ue,S,{name:R,ignore:J}){const a=[ue,S].filter(re=>re!==void 0),$=a.length===2&&a.some(u),m=[...new Set(a.flatMap(({files:re})=>[
...re.keys()]))].sort(),y=new Set(J.lines),C=new P.Ms(J,re=>y.delete(re)),X=m.flatMap(re=>{const[me,ge]=[ue?.files.get(re),S?.files.get(re)],Me=me!==void 0&&ge!==void 0&&me.equals(ge);if($&&(0,W.dU)(re)||
Me&&y.size===0)return[];const ve=me&&(0,F.TA)(re,me,C),de=Me?ve:ge&&(0,F.TA)(re,ge,C);return Me||ve!==void 0&&ve.id===de?.id?[]:[{name:re,from:me,to:ge,base:ve,head:de}]}),Y=_(X,C),z=re=>J.lines.length===
0&&Y.some(me=>me.name===re),se=Y.length===0?[]:m.filter(re=>!z(re)&&!(0,W.dU)(re)),ae=ue===void 0?"added":S===void 0?"removed":void 0;return{name:R,status:ae??(Y.length>0?"changed":"unchanged"),counts:ae?
{added:0,modified:0,removed:0,[ae]:1}:(0,j.cz)(Y.map(j.xS)),files:Y,variablesCompared:!($&&a.some(f)),secrets:[...new Set(a.flatMap(re=>[...(0,k.x3)(re),...d(re,se)]))],unusedIgnores:[...y]}}function d({
files:ue},S){return S.flatMap(R=>(0,T.Wr)((0,F.TA)(R,ue.get(R)??Buffer.of(),new P.Ms(H.K$))))}function u({kind:ue,files:S}){return ue==="folder"&&![...S.keys()].some(W.dU)}function f({files:ue}){return[
...ue].some(([S,R])=>(0,W.dU)(S)&&(0,k.DF)(R)?.variables.length!==0)}function _(ue,S){const R=ue.flatMap(({name:a,base:$,head:m})=>$&&m&&!(0,W.dU)(a)?[{name:a,base:$,head:m}]:[]),J=new Map((0,B.OD)(R,
S).map((a,$)=>[R[$]?.name,a]));return ue.map(a=>g(a,J.get(a.name)))}function g({name:ue,from:S,to:R,base:J,head:a},$){const m=S===void 0?"added":R===void 0?"removed":"modified",y={name:ue,status:m,changes:[],
references:[],matches:[],base:void 0,head:void 0};if((0,W.dU)(ue))return{...y,kind:"variables",changes:n(J,a,m)};if($||m!=="modified"&&(J??a))return{...y,kind:"json",base:J,head:a,...$};const[C,X]=[S&&
O(S),R&&O(R)];return S&&C===void 0||R&&X===void 0?{...y,kind:"binary"}:{...y,kind:"text",text:{base:C,head:X}}}function O(ue){return ue.length<=E&&!ue.includes(0)?(0,F.b6)(ue):void 0}function n(ue,S,R){
const[J,a]=[ue,S].map(z=>z&&(0,k.DF)(Buffer.from((0,P.dj)(z))));if(R==="modified"&&(J===void 0||J.container!==a?.container))return[{kind:"modified",path:[],from:j.RG,to:j.RG}];const $=z=>new Map(z?.variables.
map(({name:se,content:ae})=>[se,ae])),[m,y]=[$(J),$(a)],C=[],X=[...m.keys()].filter(z=>y.has(z)),Y=[...y.keys()].filter(z=>m.has(z));X.some((z,se)=>z!==Y[se])&&C.push({kind:"reordered",path:[],moved:[]});
for(const z of[...new Set([...m.keys(),...y.keys()])].sort()){const se=[{type:"member",key:z}];m.has(z)?y.has(z)?m.get(z)!==y.get(z)&&C.push({kind:"modified",path:se,from:j.RG,to:j.RG}):C.push({kind:"\
removed",path:se,value:j.RG}):C.push({kind:"added",path:se,value:j.RG})}return C}var i=e(7279),x=e(8920),v=e(9870);async function w(ue,S){const{platform:R,inputs:J}=ue,{target:a}=S;if("workflowName"in
a)return D(S,void 0,J.ignore);const $=await(0,U.X7)(ue,R,{...J,...a});for(const m of(0,k.x3)($.package))R.secrets.add(m);return D(S,$,J.ignore)}function D(ue,S,R){const{name:J,target:a,package:$,definitions:m,
variablesFile:y}=ue,C=S&&c(S.package),X=[C?.env?.bytes,$.files.get(v.Km)];y&&m.env&&V(J,m.env.bytes,X);const[Y,z]=[b(C?.env),b(m.env)],se=Y&&z&&new Map([...z,...Y]),ae=C&&N(C,Y,C.env),re=N(m,m.env&&se,
m.env),me=r(ae,re,{name:J,ignore:R}),ge=s(me),Me=s(r(ae,re,{name:J,ignore:H.K$})),ve=[...X,m.env?.bytes].flatMap($e=>$e?(0,k.aC)($e):[]),de=(0,F.ol)(N(m),H.K$);return{state:S,changes:{...me,secrets:[...me.
secrets,...ve]},ignored:Me.filter($e=>!ge.includes($e)),added:A(se).filter($e=>!Y?.has($e)),kept:A(z).filter($e=>Y?.has($e)&&Y.get($e)!==z?.get($e)),name:J,target:"workflowId"in a?`${a.workflowId} ${a.
flowId}`:`new workflow ${a.workflowName}`,package:de,variables:A(z),shown:ue.sha256??de,outcome:me.status==="unchanged"?me.status:"changed",targetVariables:A(Y),content:C?(0,F.ol)(N(C),R):"",fields:ge}}
function c(ue){try{return(0,x.mu)(ue)}catch(S){const R=`The target's package ${(0,i.gJ)(S)}`;throw new i.HR({what:R,advice:"Check the workflow in AI for Process.",topic:"the-package"},{cause:S})}}function h(ue,S){
return ue.content===S.content&&(0,M.isDeepStrictEqual)(ue.targetVariables,S.targetVariables)}function s({files:ue}){const S=ue.flatMap(({kind:R,name:J,changes:a})=>R==="variables"?[]:a.length===0?[J]:
a.map($=>l($)||J));return[...new Set(S)]}function l({kind:ue,path:S}){return S.map(J=>J.type==="member"?J.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(ue==="reordered"?"[]":"")}function b(ue){return ue===
void 0?new Map:(0,k.DF)(ue.bytes)?.variables.reduce((S,{name:R,content:J})=>S.set(R,J),new Map)}function A(ue){return[...ue?.keys()??[]].sort()}function N({app:ue,flow:S},R,J){const a=A(R).map(m=>[m,""]),
$=R?Buffer.from(JSON.stringify(Object.fromEntries(a))):J?.bytes;return(0,v.jz)("zip",[[v.uq,ue.bytes],[v.n7,S.bytes],...$?[[v.Km,$]]:[]])}function V(ue,S,R){const J=R.map(X=>X&&(0,k.DF)(X)),a=J.find(X=>X?.
variables.length)??J.find(Boolean),$=ne((0,k.DF)(S),a);if($===void 0)return;const m=J.indexOf(a)===1?"package":"target",y=`env-variables of ${ue} doesn't have the shape of the ${m}'s variables`,C=`Wri\
te it like this, with your names and values: ${ye(a)}`;throw new i.HR({what:y,why:$,advice:C,topic:"import-deploy-and-promote"})}function ne(ue,S){if(ue===void 0)return"it must be a list or an object \
of variables, each with its own name and a value";if(S===void 0)return;if(ue.container!==S.container)return ue.container==="array"?"it is a list, and must be an object":"it is an object, and must be a\
 list";if(S.variables.length===0)return;const R=new Set(S.variables.flatMap(({keys:a})=>a)),J=S.variables.every(({keys:a})=>a.includes("value"));for(const{name:a,keys:$}of ue.variables){const m=$.find(
y=>!R.has(y));if(m!==void 0)return`${a} has "${m}", which no variable there has`;if(J&&!$.includes("value"))return`${a} has no "value"`}}const ie={name:"API_URL",key:"API_URL",value:"https://api.examp\
le.com"},le={string:"",number:0,boolean:!1};function ye({container:ue,variables:[S]}={container:"array",variables:[]}){const R=ue==="array",{keys:J,content:a}=S??{keys:R?["name","value"]:[],content:"{\
}"},$=JSON.parse(a),m=J.map(C=>[C,ie[C]??le[typeof $[C]]??null]),y=J.length===0?ie.value:Object.fromEntries(m);return JSON.stringify(R?[y]:{API_URL:y})}}),7833:((Z,oe,e)=>{e.d(oe,{A2:()=>T,WZ:()=>r,c2:()=>d,
dJ:()=>j,jb:()=>B,p1:()=>k,sb:()=>W,wZ:()=>P});var M=e(2697),U=e(1124),F=e(7279),H=e(7487);function W(u){return u.filter(f=>f.plan!==void 0)}function k(u){return W(u).filter(({plan:f,action:_,backup:g})=>f.
outcome==="unchanged"&&_!=="finish"&&!g)}function j(u){return u.flatMap(({candidate:{name:f},error:_})=>_?[{name:f,error:_}]:[])}function P({candidate:{target:u},job:f}){return"workflowId"in u?u.workflowId:
f["workflow-id"]}function B(u){const f=u.filter(({plan:_})=>!_).map(({candidate:_})=>_.name);return{workflows:W(u).map(({plan:_})=>_.changes),notCompared:f}}async function T({rows:u,digest:f},{fromList:_}){
const[g]=u,O=B(u);(0,H.n0)({...f&&{changed:(0,U.Hq)(O),...(0,U.xW)(O),"plan-digest":f},...!_&&g&&{...r(g.job),"workflow-id":P(g)},...await(0,M.dF)("promotions",u.map(E))})}function E(u){const{candidate:f,
plan:_,imported:g=!1,deployed:O=!1,backup:n,job:i,error:x}=u;return{name:f.name,"workflow-id":P(u),..._&&{changed:_.outcome==="changed",..._.changes.counts},"package-sha256":f.sha256,imported:g,deployed:O,
"dock-status-id":i["dock-status-id"],...n?.id&&{"backup-artifact-id":n.id,"backup-artifact-name":n.name},error:x&&(0,M.UX)(x)}}function r({"workflow-id":u,"dock-status-id":f,status:_}){return{"workflo\
w-id":u,"dock-status-id":f,status:_}}function d({rows:u,refusal:f,digest:_},{fromList:g,isPlan:O}){const n=j(u),[i]=n;if(i===void 0||!g)return i?.error??f;const x=u.filter(({begun:w})=>!w).map(({candidate:w})=>w.
name),v=[!_&&`${n.length} of ${u.length} targets could not be compared.`,(0,M.As)(n),!_&&!O&&"Nothing was changed.",_&&x.length>0&&`Not started: ${x.join(", ")}.`];return(0,F.h_)(i.error).with({what:v.
filter(Boolean).join(" "),why:"",advice:""})}}),2975:((Z,oe,e)=>{e.d(oe,{L5:()=>k,Mu:()=>T,Vs:()=>P,kU:()=>W,yy:()=>B});var M=e(7279),U=e(706);const F=7,H=3e4,W=429;async function k({log:E,signal:r,endsAt:d},u,{
atLeastMs:f=0,untilFree:_=!1}={}){let g=0,O=0,n;for(;;)try{return await u()}catch(i){if(!(i instanceof M.HR&&(i.retryable||_&&i.busy)))throw i;r.throwIfAborted(),n??=performance.now();const x=i.status===
W,v=i.busy||x;O=v?O+1:0,v||g++;const w=g>(i.maxRetries??F)&&performance.now()-n>=f;if(!v&&w)throw j(i,`${g} times in a row`);const D=Math.min(H,1e3*2**((O||g)-1))*(.5+Math.random()/2),c=x&&i.retryAfterMs>
0?i.retryAfterMs:Math.max(i.retryAfterMs,D),h=(0,U.zK)(c);if(performance.now()+c>=d)throw j(i,`and waiting ${h} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeou\
t-minutes.");E.info(`${(0,U.OX)((0,M.$N)(i),1e3)}; retrying in ${h}`),await B(c,r)}}function j(E,r,d=E.advice){return E.with({why:`${E.why}, ${r}`,advice:d,retryable:!1})}function P(E){const r=String(
E),d=/^\d+$/.test(r)?Number(r)*1e3:Date.parse(r)-Date.now();return Math.min(Math.max(d||0,0),2**31-1)}async function B(E,r){let d;const u=new Promise(f=>{d=setTimeout(f,E)});await T(r,u).finally(()=>clearTimeout(
d))}function T(E,r){return new Promise((d,u)=>{const f=()=>u(E.reason);r.then(d,u).finally(()=>E.removeEventListener("abort",f)),E.aborted?f():E.addEventListener("abort",f)})}}),706:((Z,oe,e)=>{e.d(oe,
{MW:()=>H,OX:()=>U,TL:()=>F,Xe:()=>W,hS:()=>j,pO:()=>r,v5:()=>B,zD:()=>k,zK:()=>P});var M=e(8132);function U(f,_=300){const g=f.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,M.
Jj)(g,_)}function F(f,_=100){return(0,M.RK)(JSON.stringify((0,M.Jj)(f,_)))}function H(f){return F(f,1e3).replaceAll("\\\\","\\")}function W(f){if(f<1024)return`${f} B`;const _=["KiB","MiB","GiB"];let g=f/
1024;for(;Number(g.toFixed(1))>=1024&&_.length>1;)g/=1024,_.shift();return`${g.toFixed(1)} ${_[0]}`}function k(f){return String(f).replace(/\B(?=(\d{3})+$)/g,",")}function j(f,_){return`${k(f)} ${_}${f===
1?"":"s"}`}function P(f){if(f<9950)return`${(f/1e3).toFixed(1)} s`;const _=Math.round(f/1e3);if(_<60)return`${_} s`;const[g,O]=[Math.floor(_/60),Math.floor(_/3600)];return O>0?`${O} h ${g%60} min`:`${g}\
 min ${_%60} s`}const B="***",T=4,E=8;class r{#n=new Map;#e=new Set;constructor(_=[]){for(const g of _)this.add(g)}add(_,g=O=>!0){const O=new Set([_,..._.split(/[\r\n]/)].map(n=>n.trim()));for(const n of[
...O].filter(g).flatMap(d)){const i=n.slice(0,E);this.#n.set(i,(this.#n.get(i)??new Set).add(n)),this.#e.add(i.length)}}redact=(_,g=300)=>{const O=_.trimStart(),n=Math.min(O.length,g*4);return U(this.
hide(O,()=>{},n)+(n<O.length?"\u2026":""),g)};hide(_,g=n=>{},O=_.length){let[n,i]=["",0];for(let x=0;x<O;x++){const v=this.#t(_,x);v!==""&&(g(v),x>=i&&(n+=_.slice(i,x)+B),i=Math.max(i,x+v.length))}return n+
_.slice(i,O)}#t(_,g){let O="";for(const n of this.#e)for(const i of this.#n.get(_.slice(g,g+n))??[])i.length<=O.length||!_.startsWith(i,g)||(i.length>=T||u(_,g,g+i.length))&&(O=i);return O}}function d(f){
const _=x=>JSON.stringify(x).slice(1,-1),g=Buffer.from(f).toString(),O=encodeURIComponent(g),n=[O,O.replaceAll("%20","+"),O.replace(/%../g,x=>x.toLowerCase())];return[...[f,g].flatMap(x=>[x,_(x),_(_(x))]),
...n,encodeURI(g)]}function u(f,_,g){const O=f.slice(Math.max(0,_-2),_);return!/[\p{L}\p{N}]$/u.test(O)&&!/^[\p{L}\p{N}]/u.test(f.slice(g,g+2))}}),819:((Z,oe,e)=>{e.d(oe,{Yz:()=>pt,z3:()=>ct,V4:()=>it,
pq:()=>gt,lm:()=>wt,C1:()=>ht,uH:()=>lt,Pq:()=>ut,z:()=>l,$e:()=>mt});var M=e(857);function U(G){return G==null?"":typeof G=="string"||G instanceof String?G:JSON.stringify(G)}function F(G){return Object.
keys(G).length?{title:G.title,file:G.file,line:G.startLine,endLine:G.endLine,col:G.startColumn,endColumn:G.endColumn}:{}}function H(G,L,t){const o=new j(G,L,t);process.stdout.write(o.toString()+M.EOL)}
function W(G,L=""){H(G,{},L)}const k="::";class j{constructor(L,t,o){L||(L="missing.command"),this.command=L,this.properties=t,this.message=o}toString(){let L=k+this.command;if(this.properties&&Object.
keys(this.properties).length>0){L+=" ";let t=!0;for(const o in this.properties)if(this.properties.hasOwnProperty(o)){const p=this.properties[o];p&&(t?t=!1:L+=",",L+=`${o}=${B(p)}`)}}return L+=`${k}${P(
this.message)}`,L}}function P(G){return U(G).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function B(G){return U(G).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}var T=e(6982),E=e(9896);function r(G,L){const t=process.env[`GITHUB_${G}`];if(!t)throw new Error(`Unable to find environment variable for file command ${G}`);if(!E.existsSync(
t))throw new Error(`Missing file at path: ${t}`);E.appendFileSync(t,`${U(L)}${M.EOL}`,{encoding:"utf8"})}function d(G,L){const t=`ghadelimiter_${T.randomUUID()}`,o=U(L);if(G.includes(t))throw new Error(
`Unexpected input: name should not contain the delimiter "${t}"`);if(o.includes(t))throw new Error(`Unexpected input: value should not contain the delimiter "${t}"`);return`${G}<<${t}${M.EOL}${o}${M.EOL}${t}`}
var u=e(6928),f=e(6671),_=e(2145),g=function(G,L,t,o){function p(I){return I instanceof t?I:new t(function(K){K(I)})}return new(t||(t=Promise))(function(I,K){function q(ee){try{te(o.next(ee))}catch(ce){
K(ce)}}function Q(ee){try{te(o.throw(ee))}catch(ce){K(ce)}}function te(ee){ee.done?I(ee.value):p(ee.value).then(q,Q)}te((o=o.apply(G,L||[])).next())})};class O{static createHttpClient(L=!0,t=10){const o={
allowRetries:L,maxRetries:t};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(O.getRequestToken())],o)}static getRequestToken(){const L=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!L)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return L}static getIDTokenUrl(){const L=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!L)throw new Error("Unable to get\
 ACTIONS_ID_TOKEN_REQUEST_URL env variable");return L}static getCall(L){return g(this,void 0,void 0,function*(){var t;const I=(t=(yield O.createHttpClient().getJson(L).catch(K=>{throw new Error(`Faile\
d to get ID Token. 
 
        Error Code : ${K.statusCode}
 
        Error Message: ${K.message}`)})).result)===null||t===void 0?void 0:t.value;if(!I)throw new Error("Response json body do not have ID Token field");return I})}static getIDToken(L){return g(this,
void 0,void 0,function*(){try{let t=O.getIDTokenUrl();if(L){const p=encodeURIComponent(L);t=`${t}&audience=${p}`}debug(`ID token url is ${t}`);const o=yield O.getCall(t);return setSecret(o),o}catch(t){
throw new Error(`Error message: ${t.message}`)}})}}var n=function(G,L,t,o){function p(I){return I instanceof t?I:new t(function(K){K(I)})}return new(t||(t=Promise))(function(I,K){function q(ee){try{te(
o.next(ee))}catch(ce){K(ce)}}function Q(ee){try{te(o.throw(ee))}catch(ce){K(ce)}}function te(ee){ee.done?I(ee.value):p(ee.value).then(q,Q)}te((o=o.apply(G,L||[])).next())})};const{access:i,appendFile:x,
writeFile:v}=E.promises,w="GITHUB_STEP_SUMMARY",D="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class c{constructor(){this._buffer=""}filePath(){
return n(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const L=process.env[w];if(!L)throw new Error(`Unable to find environment variable for $${w}. Check if your runtime envir\
onment supports job summaries.`);try{yield i(L,E.constants.R_OK|E.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${L}'. Check if the file has correct read/write permissions.`)}
return this._filePath=L,this._filePath})}wrap(L,t,o={}){const p=Object.entries(o).map(([I,K])=>` ${I}="${K}"`).join("");return t?`<${L}${p}>${t}</${L}>`:`<${L}${p}>`}write(L){return n(this,void 0,void 0,
function*(){const t=!!L?.overwrite,o=yield this.filePath();return yield(t?v:x)(o,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return n(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(L,t=!1){return this._buffer+=L,t?this.addEOL():this}addEOL(){
return this.addRaw(M.EOL)}addCodeBlock(L,t){const o=Object.assign({},t&&{lang:t}),p=this.wrap("pre",this.wrap("code",L),o);return this.addRaw(p).addEOL()}addList(L,t=!1){const o=t?"ol":"ul",p=L.map(K=>this.
wrap("li",K)).join(""),I=this.wrap(o,p);return this.addRaw(I).addEOL()}addTable(L){const t=L.map(p=>{const I=p.map(K=>{if(typeof K=="string")return this.wrap("td",K);const{header:q,data:Q,colspan:te,rowspan:ee}=K,
ce=q?"th":"td",Ie=Object.assign(Object.assign({},te&&{colspan:te}),ee&&{rowspan:ee});return this.wrap(ce,Q,Ie)}).join("");return this.wrap("tr",I)}).join(""),o=this.wrap("table",t);return this.addRaw(
o).addEOL()}addDetails(L,t){const o=this.wrap("details",this.wrap("summary",L)+t);return this.addRaw(o).addEOL()}addImage(L,t,o){const{width:p,height:I}=o||{},K=Object.assign(Object.assign({},p&&{width:p}),
I&&{height:I}),q=this.wrap("img",null,Object.assign({src:L,alt:t},K));return this.addRaw(q).addEOL()}addHeading(L,t){const o=`h${t}`,p=["h1","h2","h3","h4","h5","h6"].includes(o)?o:"h1",I=this.wrap(p,
L);return this.addRaw(I).addEOL()}addSeparator(){const L=this.wrap("hr",null);return this.addRaw(L).addEOL()}addBreak(){const L=this.wrap("br",null);return this.addRaw(L).addEOL()}addQuote(L,t){const o=Object.
assign({},t&&{cite:t}),p=this.wrap("blockquote",L,o);return this.addRaw(p).addEOL()}addLink(L,t){const o=this.wrap("a",L,{href:t});return this.addRaw(o).addEOL()}}const h=new c,s=null,l=h;function b(G){
return G.replace(/[\\]/g,"/")}function A(G){return G.replace(/[/]/g,"\\")}function N(G){return G.replace(/[/\\]/g,path.sep)}const V=Ue(import.meta.url)("string_decoder");var ne=e(4434);const ie=Ue(import.meta.
url)("child_process");var le=e(2613),ye=function(G,L,t,o){function p(I){return I instanceof t?I:new t(function(K){K(I)})}return new(t||(t=Promise))(function(I,K){function q(ee){try{te(o.next(ee))}catch(ce){
K(ce)}}function Q(ee){try{te(o.throw(ee))}catch(ce){K(ce)}}function te(ee){ee.done?I(ee.value):p(ee.value).then(q,Q)}te((o=o.apply(G,L||[])).next())})};const{chmod:ue,copyFile:S,lstat:R,mkdir:J,open:a,
readdir:$,rename:m,rm:y,rmdir:C,stat:X,symlink:Y,unlink:z}=E.promises,se=process.platform==="win32";function ae(G){return ye(this,void 0,void 0,function*(){const L=yield fs.promises.readlink(G);return se&&
!L.endsWith("\\")?`${L}\\`:L})}const re=268435456,me=E.constants.O_RDONLY;function ge(G){return ye(this,void 0,void 0,function*(){try{yield X(G)}catch(L){if(L.code==="ENOENT")return!1;throw L}return!0})}
function Me(G){return ye(this,arguments,void 0,function*(L,t=!1){return(t?yield X(L):yield R(L)).isDirectory()})}function ve(G){if(G=$e(G),!G)throw new Error('isRooted() parameter "p" cannot be empty');
return se?G.startsWith("\\")||/^[A-Z]:/i.test(G):G.startsWith("/")}function de(G,L){return ye(this,void 0,void 0,function*(){let t;try{t=yield X(G)}catch(p){p.code!=="ENOENT"&&console.log(`Unexpected \
error attempting to determine if executable file exists '${G}': ${p}`)}if(t&&t.isFile()){if(se){const p=u.extname(G).toUpperCase();if(L.some(I=>I.toUpperCase()===p))return G}else if(pe(t))return G}const o=G;
for(const p of L){G=o+p,t=void 0;try{t=yield X(G)}catch(I){I.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${G}': ${I}`)}if(t&&t.isFile()){if(se){try{
const I=u.dirname(G),K=u.basename(G).toUpperCase();for(const q of yield $(I))if(K===q.toUpperCase()){G=u.join(I,q);break}}catch(I){console.log(`Unexpected error attempting to determine the actual case\
 of the file '${G}': ${I}`)}return G}else if(pe(t))return G}}return""})}function $e(G){return G=G||"",se?(G=G.replace(/\//g,"\\"),G.replace(/\\\\+/g,"\\")):G.replace(/\/\/+/g,"/")}function pe(G){return(G.
mode&1)>0||(G.mode&8)>0&&process.getgid!==void 0&&G.gid===process.getgid()||(G.mode&64)>0&&process.getuid!==void 0&&G.uid===process.getuid()}function Oe(){var G;return(G=process.env.COMSPEC)!==null&&G!==
void 0?G:"cmd.exe"}var Te=function(G,L,t,o){function p(I){return I instanceof t?I:new t(function(K){K(I)})}return new(t||(t=Promise))(function(I,K){function q(ee){try{te(o.next(ee))}catch(ce){K(ce)}}function Q(ee){
try{te(o.throw(ee))}catch(ce){K(ce)}}function te(ee){ee.done?I(ee.value):p(ee.value).then(q,Q)}te((o=o.apply(G,L||[])).next())})};function je(G,L){return Te(this,arguments,void 0,function*(t,o,p={}){const{
force:I,recursive:K,copySourceDirectory:q}=qe(p),Q=(yield ioUtil.exists(o))?yield ioUtil.stat(o):null;if(Q&&Q.isFile()&&!I)return;const te=Q&&Q.isDirectory()&&q?path.join(o,path.basename(t)):o;if(!(yield ioUtil.
exists(t)))throw new Error(`no such file or directory: ${t}`);if((yield ioUtil.stat(t)).isDirectory())if(K)yield fe(t,te,0,I);else throw new Error(`Failed to copy. ${t} is a directory, but tried to co\
py without recursive flag.`);else{if(path.relative(t,te)==="")throw new Error(`'${te}' and '${t}' are the same file`);yield Ee(t,te,I)}})}function Fe(G,L){return Te(this,arguments,void 0,function*(t,o,p={}){
if(yield ioUtil.exists(o)){let I=!0;if((yield ioUtil.isDirectory(o))&&(o=path.join(o,path.basename(t)),I=yield ioUtil.exists(o)),I)if(p.force==null||p.force)yield Xe(o);else throw new Error("Destinati\
on already exists")}yield He(path.dirname(o)),yield ioUtil.rename(t,o)})}function Xe(G){return Te(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(G))throw new Error('File path must\
 not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(G,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(L){throw new Error(`File was unable to be removed ${L}`)}})}function He(G){
return Te(this,void 0,void 0,function*(){ok(G,"a path argument must be provided"),yield ioUtil.mkdir(G,{recursive:!0})})}function Qe(G,L){return Te(this,void 0,void 0,function*(){if(!G)throw new Error(
"parameter 'tool' is required");if(L){const o=yield Qe(G,!1);if(!o)throw se?new Error(`Unable to locate executable file: ${G}. Please verify either the file path exists or the file can be found within\
 a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${G}. Please verify either th\
e file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return o}const t=yield Je(G);return t&&
t.length>0?t[0]:""})}function Je(G){return Te(this,void 0,void 0,function*(){if(!G)throw new Error("parameter 'tool' is required");const L=[];if(se&&process.env.PATHEXT)for(const p of process.env.PATHEXT.
split(u.delimiter))p&&L.push(p);if(ve(G)){const p=yield de(G,L);return p?[p]:[]}if(G.includes(u.sep))return[];const t=[];if(process.env.PATH)for(const p of process.env.PATH.split(u.delimiter))p&&t.push(
p);const o=[];for(const p of t){const I=yield de(u.join(p,G),L);I&&o.push(I)}return o})}function qe(G){const L=G.force==null?!0:G.force,t=!!G.recursive,o=G.copySourceDirectory==null?!0:!!G.copySourceDirectory;
return{force:L,recursive:t,copySourceDirectory:o}}function fe(G,L,t,o){return Te(this,void 0,void 0,function*(){if(t>=255)return;t++,yield He(L);const p=yield ioUtil.readdir(G);for(const I of p){const K=`${G}\
/${I}`,q=`${L}/${I}`;(yield ioUtil.lstat(K)).isDirectory()?yield fe(K,q,t,o):yield Ee(K,q,o)}yield ioUtil.chmod(L,(yield ioUtil.stat(G)).mode)})}function Ee(G,L,t){return Te(this,void 0,void 0,function*(){
if((yield ioUtil.lstat(G)).isSymbolicLink()){try{yield ioUtil.lstat(L),yield ioUtil.unlink(L)}catch(p){p.code==="EPERM"&&(yield ioUtil.chmod(L,"0666"),yield ioUtil.unlink(L))}const o=yield ioUtil.readlink(
G);yield ioUtil.symlink(o,L,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(L))||t)&&(yield ioUtil.copyFile(G,L))})}const we=Ue(import.meta.url)("timers");var _e=function(G,L,t,o){function p(I){
return I instanceof t?I:new t(function(K){K(I)})}return new(t||(t=Promise))(function(I,K){function q(ee){try{te(o.next(ee))}catch(ce){K(ce)}}function Q(ee){try{te(o.throw(ee))}catch(ce){K(ce)}}function te(ee){
ee.done?I(ee.value):p(ee.value).then(q,Q)}te((o=o.apply(G,L||[])).next())})};const be=process.platform==="win32";class xe extends ne.EventEmitter{constructor(L,t,o){if(super(),!L)throw new Error("Para\
meter 'toolPath' cannot be null or empty.");this.toolPath=L,this.args=t||[],this.options=o||{}}_debug(L){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(L)}_getCommandString(L,t){
const o=this._getSpawnFileName(),p=this._getSpawnArgs(L);let I=t?"":"[command]";if(be)if(this._isCmdFile()){I+=o;for(const K of p)I+=` ${K}`}else if(L.windowsVerbatimArguments){I+=`"${o}"`;for(const K of p)
I+=` ${K}`}else{I+=this._windowsQuoteCmdArg(o);for(const K of p)I+=` ${this._windowsQuoteCmdArg(K)}`}else{I+=o;for(const K of p)I+=` ${K}`}return I}_processLineBuffer(L,t,o){try{let p=t+L.toString(),I=p.
indexOf(M.EOL);for(;I>-1;){const K=p.substring(0,I);o(K),p=p.substring(I+M.EOL.length),I=p.indexOf(M.EOL)}return p}catch(p){return this._debug(`error processing line. Failed with error ${p}`),""}}_getSpawnFileName(){
return be&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(L){if(be&&this._isCmdFile()){let t=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const o of this.args)
t+=" ",t+=L.windowsVerbatimArguments?o:this._windowsQuoteCmdArg(o);return t+='"',[t]}return this.args}_endsWith(L,t){return L.endsWith(t)}_isCmdFile(){const L=this.toolPath.toUpperCase();return this._endsWith(
L,".CMD")||this._endsWith(L,".BAT")}_windowsQuoteCmdArg(L){if(!this._isCmdFile())return this._uvQuoteCmdArg(L);if(!L)return'""';const t=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",",
"`","~","|","<",">",'"'];let o=!1;for(const K of L)if(t.some(q=>q===K)){o=!0;break}if(!o)return L;let p='"',I=!0;for(let K=L.length;K>0;K--)p+=L[K-1],I&&L[K-1]==="\\"?p+="\\":L[K-1]==='"'?(I=!0,p+='"'):
I=!1;return p+='"',p.split("").reverse().join("")}_uvQuoteCmdArg(L){if(!L)return'""';if(!L.includes(" ")&&!L.includes("	")&&!L.includes('"'))return L;if(!L.includes('"')&&!L.includes("\\"))return`"${L}\
"`;let t='"',o=!0;for(let p=L.length;p>0;p--)t+=L[p-1],o&&L[p-1]==="\\"?t+="\\":L[p-1]==='"'?(o=!0,t+="\\"):o=!1;return t+='"',t.split("").reverse().join("")}_cloneExecOptions(L){L=L||{};const t={cwd:L.
cwd||process.cwd(),env:L.env||process.env,silent:L.silent||!1,windowsVerbatimArguments:L.windowsVerbatimArguments||!1,failOnStdErr:L.failOnStdErr||!1,ignoreReturnCode:L.ignoreReturnCode||!1,delay:L.delay||
1e4};return t.outStream=L.outStream||process.stdout,t.errStream=L.errStream||process.stderr,t}_getSpawnOptions(L,t){L=L||{};const o={};return o.cwd=L.cwd,o.env=L.env,o.windowsVerbatimArguments=L.windowsVerbatimArguments||
this._isCmdFile(),L.windowsVerbatimArguments&&(o.argv0=`"${t}"`),o}exec(){return _e(this,void 0,void 0,function*(){return!ve(this.toolPath)&&(this.toolPath.includes("/")||be&&this.toolPath.includes("\\"))&&
(this.toolPath=u.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Qe(this.toolPath,!0),new Promise((L,t)=>_e(this,void 0,void 0,function*(){this._debug(`exec t\
ool: ${this.toolPath}`),this._debug("arguments:");for(const te of this.args)this._debug(`   ${te}`);const o=this._cloneExecOptions(this.options);!o.silent&&o.outStream&&o.outStream.write(this._getCommandString(
o)+M.EOL);const p=new Se(o,this.toolPath);if(p.on("debug",te=>{this._debug(te)}),this.options.cwd&&!(yield ge(this.options.cwd)))return t(new Error(`The cwd: ${this.options.cwd} does not exist!`));const I=this.
_getSpawnFileName(),K=ie.spawn(I,this._getSpawnArgs(o),this._getSpawnOptions(this.options,I));let q="";K.stdout&&K.stdout.on("data",te=>{this.options.listeners&&this.options.listeners.stdout&&this.options.
listeners.stdout(te),!o.silent&&o.outStream&&o.outStream.write(te),q=this._processLineBuffer(te,q,ee=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(ee)})});let Q="";
if(K.stderr&&K.stderr.on("data",te=>{p.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(te),!o.silent&&o.errStream&&o.outStream&&(o.failOnStdErr?o.
errStream:o.outStream).write(te),Q=this._processLineBuffer(te,Q,ee=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(ee)})}),K.on("error",te=>{p.processError=te.
message,p.processExited=!0,p.processClosed=!0,p.CheckComplete()}),K.on("exit",te=>{p.processExitCode=te,p.processExited=!0,this._debug(`Exit code ${te} received from tool '${this.toolPath}'`),p.CheckComplete()}),
K.on("close",te=>{p.processExitCode=te,p.processExited=!0,p.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),p.CheckComplete()}),p.on("done",(te,ee)=>{q.length>0&&
this.emit("stdline",q),Q.length>0&&this.emit("errline",Q),K.removeAllListeners(),te?t(te):L(ee)}),this.options.input){if(!K.stdin)throw new Error("child process missing stdin");K.stdin.end(this.options.
input)}}))})}}function Pe(G){const L=[];let t=!1,o=!1,p="";function I(K){o&&K!=='"'&&(p+="\\"),p+=K,o=!1}for(let K=0;K<G.length;K++){const q=G.charAt(K);if(q==='"'){o?I(q):t=!t;continue}if(q==="\\"&&o){
I(q);continue}if(q==="\\"&&t){o=!0;continue}if(q===" "&&!t){p.length>0&&(L.push(p),p="");continue}I(q)}return p.length>0&&L.push(p.trim()),L}class Se extends ne.EventEmitter{constructor(L,t){if(super(),
this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!t)throw new Error("toolPath must not be emp\
ty");this.options=L,this.toolPath=t,L.delay&&(this.delay=L.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,we.setTimeout)(Se.HandleTimeout,
this.delay,this)))}_debug(L){this.emit("debug",L)}_setResult(){let L;this.processExited&&(this.processError?L=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. T\
his may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?L=new Error(`The process '${this.toolPath}' failed with exit code ${this.
processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(L=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(
this.timeout),this.timeout=null),this.done=!0,this.emit("done",L,this.processExitCode)}static HandleTimeout(L){if(!L.done){if(!L.processClosed&&L.processExited){const t=`The STDIO streams did not clos\
e within ${L.delay/1e3} seconds of the exit event from process '${L.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;L._debug(t)}L._setResult()}}}var he=function(G,L,t,o){
function p(I){return I instanceof t?I:new t(function(K){K(I)})}return new(t||(t=Promise))(function(I,K){function q(ee){try{te(o.next(ee))}catch(ce){K(ce)}}function Q(ee){try{te(o.throw(ee))}catch(ce){
K(ce)}}function te(ee){ee.done?I(ee.value):p(ee.value).then(q,Q)}te((o=o.apply(G,L||[])).next())})};function Ae(G,L,t){return he(this,void 0,void 0,function*(){const o=tr.argStringToArray(G);if(o.length===
0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const p=o[0];return L=o.slice(1).concat(L||[]),new tr.ToolRunner(p,L,t).exec()})}function Re(G,L,t){return he(this,void 0,void 0,function*(){
var o,p;let I="",K="";const q=new StringDecoder("utf8"),Q=new StringDecoder("utf8"),te=(o=t?.listeners)===null||o===void 0?void 0:o.stdout,ee=(p=t?.listeners)===null||p===void 0?void 0:p.stderr,ce=Be=>{
K+=Q.write(Be),ee&&ee(Be)},Ie=Be=>{I+=q.write(Be),te&&te(Be)},Le=Object.assign(Object.assign({},t?.listeners),{stdout:Ie,stderr:ce}),De=yield Ae(G,L,Object.assign(Object.assign({},t),{listeners:Le}));
return I+=q.end(),K+=Q.end(),{exitCode:De,stdout:I,stderr:K}})}var ke=function(G,L,t,o){function p(I){return I instanceof t?I:new t(function(K){K(I)})}return new(t||(t=Promise))(function(I,K){function q(ee){
try{te(o.next(ee))}catch(ce){K(ce)}}function Q(ee){try{te(o.throw(ee))}catch(ce){K(ce)}}function te(ee){ee.done?I(ee.value):p(ee.value).then(q,Q)}te((o=o.apply(G,L||[])).next())})};const Ce=()=>ke(void 0,
void 0,void 0,function*(){const{stdout:G}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:L}=yield exec.getExecOutput(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:L.trim(),version:G.trim()}}),Ne=()=>ke(void 0,void 0,void 0,function*(){var G,L,t,o;const{
stdout:p}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),I=(L=(G=p.match(/ProductVersion:\s*(.+)/))===null||G===void 0?void 0:G[1])!==null&&L!==void 0?L:"";return{name:(o=(t=p.match(/ProductName:\s*(.+)/))===
null||t===void 0?void 0:t[1])!==null&&o!==void 0?o:"",version:I}}),We=()=>ke(void 0,void 0,void 0,function*(){const{stdout:G}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[L,t]=G.
trim().split(`
`);return{name:L,version:t}}),ze=M.platform(),Ve=M.arch(),et=ze==="win32",Ye=ze==="darwin",tt=ze==="linux";function rt(){return ke(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield et?Ce():Ye?Ne():We()),{platform:ze,arch:Ve,isWindows:et,isMacOS:Ye,isLinux:tt})})}var ot=function(G,L,t,o){function p(I){return I instanceof t?I:new t(function(K){K(I)})}return new(t||(t=Promise))(
function(I,K){function q(ee){try{te(o.next(ee))}catch(ce){K(ce)}}function Q(ee){try{te(o.throw(ee))}catch(ce){K(ce)}}function te(ee){ee.done?I(ee.value):p(ee.value).then(q,Q)}te((o=o.apply(G,L||[])).next())})},
st;(function(G){G[G.Success=0]="Success",G[G.Failure=1]="Failure"})(st||(st={}));function vt(G,L){const t=toCommandValue(L);if(process.env[G]=t,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",
prepareKeyValueMessage(G,L));issueCommand("set-env",{name:G},t)}function ut(G){H("add-mask",{},G)}function at(G){process.env.GITHUB_PATH||""?issueFileCommand("PATH",G):issueCommand("add-path",{},G),process.
env.PATH=`${G}${path.delimiter}${process.env.PATH}`}function it(G,L){const t=process.env[`INPUT_${G.replace(/ /g,"_").toUpperCase()}`]||"";if(L&&L.required&&!t)throw new Error(`Input required and not \
supplied: ${G}`);return L&&L.trimWhitespace===!1?t:t.trim()}function _t(G,L){const t=it(G,L).split(`
`).filter(o=>o!=="");return L&&L.trimWhitespace===!1?t:t.map(o=>o.trim())}function xt(G,L){const t=["true","True","TRUE"],o=["false","False","FALSE"],p=it(G,L);if(t.includes(p))return!0;if(o.includes(
p))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${G}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function lt(G,L){if(process.env.GITHUB_OUTPUT||"")return r("OUTPUT",d(G,L));process.stdout.write(M.EOL),H("set-output",{name:G},
U(L))}function Ot(G){issue("echo",G?"on":"off")}function ht(G){process.exitCode=st.Failure,ct(G)}function St(){return process.env.RUNNER_DEBUG==="1"}function pt(G){H("debug",{},G)}function ct(G,L={}){
H("error",F(L),G instanceof Error?G.toString():G)}function mt(G,L={}){H("warning",F(L),G instanceof Error?G.toString():G)}function wt(G,L={}){H("notice",F(L),G instanceof Error?G.toString():G)}function gt(G){
process.stdout.write(G+M.EOL)}function yt(G){issue("group",G)}function Et(){issue("endgroup")}function $t(G,L){return ot(this,void 0,void 0,function*(){yt(G);let t;try{t=yield L()}finally{Et()}return t})}
function Mt(G,L){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(G,L));issueCommand("save-state",{name:G},toCommandValue(L))}function At(G){return process.env[`S\
TATE_${G}`]||""}function Tt(G){return ot(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(G)})}}),2145:((Z,oe,e)=>{e.d(oe,{tZ:()=>F});var M=function(W,k,j,P){function B(T){return T instanceof
j?T:new j(function(E){E(T)})}return new(j||(j=Promise))(function(T,E){function r(f){try{u(P.next(f))}catch(_){E(_)}}function d(f){try{u(P.throw(f))}catch(_){E(_)}}function u(f){f.done?T(f.value):B(f.value).
then(r,d)}u((P=P.apply(W,k||[])).next())})};class U{constructor(k,j){this.username=k,this.password=j}prepareRequest(k){if(!k.headers)throw Error("The request has no headers");k.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return M(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class F{constructor(k){this.token=k}prepareRequest(k){if(!k.headers)throw Error("The request has no headers");k.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return M(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class H{constructor(k){this.token=k}prepareRequest(k){if(!k.headers)throw Error("The request has no headers");k.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return M(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((Z,oe,e)=>{e.d(oe,{Qq:()=>w,Hv:()=>E});var M=e(8611),U=e.t(M,2),F=e(5692),H=e.t(F,2),W=e(9783),k=e(770),j=c=>{var h={};return e.d(h,c),h},P=c=>(()=>c);const B=j({ProxyAgent:()=>Nt.ProxyAgent});var T=function(c,h,s,l){
function b(A){return A instanceof s?A:new s(function(N){N(A)})}return new(s||(s=Promise))(function(A,N){function V(le){try{ie(l.next(le))}catch(ye){N(ye)}}function ne(le){try{ie(l.throw(le))}catch(ye){
N(ye)}}function ie(le){le.done?A(le.value):b(le.value).then(V,ne)}ie((l=l.apply(c,h||[])).next())})},E;(function(c){c[c.OK=200]="OK",c[c.MultipleChoices=300]="MultipleChoices",c[c.MovedPermanently=301]=
"MovedPermanently",c[c.ResourceMoved=302]="ResourceMoved",c[c.SeeOther=303]="SeeOther",c[c.NotModified=304]="NotModified",c[c.UseProxy=305]="UseProxy",c[c.SwitchProxy=306]="SwitchProxy",c[c.TemporaryRedirect=
307]="TemporaryRedirect",c[c.PermanentRedirect=308]="PermanentRedirect",c[c.BadRequest=400]="BadRequest",c[c.Unauthorized=401]="Unauthorized",c[c.PaymentRequired=402]="PaymentRequired",c[c.Forbidden=403]=
"Forbidden",c[c.NotFound=404]="NotFound",c[c.MethodNotAllowed=405]="MethodNotAllowed",c[c.NotAcceptable=406]="NotAcceptable",c[c.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",c[c.RequestTimeout=
408]="RequestTimeout",c[c.Conflict=409]="Conflict",c[c.Gone=410]="Gone",c[c.TooManyRequests=429]="TooManyRequests",c[c.InternalServerError=500]="InternalServerError",c[c.NotImplemented=501]="NotImplem\
ented",c[c.BadGateway=502]="BadGateway",c[c.ServiceUnavailable=503]="ServiceUnavailable",c[c.GatewayTimeout=504]="GatewayTimeout"})(E||(E={}));var r;(function(c){c.Accept="accept",c.ContentType="conte\
nt-type"})(r||(r={}));var d;(function(c){c.ApplicationJson="application/json"})(d||(d={}));function u(c){const h=pm.getProxyUrl(new URL(c));return h?h.href:""}const f=[E.MovedPermanently,E.ResourceMoved,
E.SeeOther,E.TemporaryRedirect,E.PermanentRedirect],_=[E.BadGateway,E.ServiceUnavailable,E.GatewayTimeout],g=["OPTIONS","GET","DELETE","HEAD"],O=10,n=5;class i extends Error{constructor(h,s){super(h),
this.name="HttpClientError",this.statusCode=s,Object.setPrototypeOf(this,i.prototype)}}class x{constructor(h){this.message=h}readBody(){return T(this,void 0,void 0,function*(){return new Promise(h=>T(
this,void 0,void 0,function*(){let s=Buffer.alloc(0);this.message.on("data",l=>{s=Buffer.concat([s,l])}),this.message.on("end",()=>{h(s.toString())})}))})}readBodyBuffer(){return T(this,void 0,void 0,
function*(){return new Promise(h=>T(this,void 0,void 0,function*(){const s=[];this.message.on("data",l=>{s.push(l)}),this.message.on("end",()=>{h(Buffer.concat(s))})}))})}}function v(c){return new URL(
c).protocol==="https:"}class w{constructor(h,s,l){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(h),this.handlers=s||[],this.requestOptions=l,l&&(l.ignoreSslError!=null&&(this._ignoreSslError=l.ignoreSslError),this._socketTimeout=
l.socketTimeout,l.allowRedirects!=null&&(this._allowRedirects=l.allowRedirects),l.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=l.allowRedirectDowngrade),l.maxRedirects!=null&&(this._maxRedirects=
Math.max(l.maxRedirects,0)),l.keepAlive!=null&&(this._keepAlive=l.keepAlive),l.allowRetries!=null&&(this._allowRetries=l.allowRetries),l.maxRetries!=null&&(this._maxRetries=l.maxRetries))}options(h,s){
return T(this,void 0,void 0,function*(){return this.request("OPTIONS",h,null,s||{})})}get(h,s){return T(this,void 0,void 0,function*(){return this.request("GET",h,null,s||{})})}del(h,s){return T(this,
void 0,void 0,function*(){return this.request("DELETE",h,null,s||{})})}post(h,s,l){return T(this,void 0,void 0,function*(){return this.request("POST",h,s,l||{})})}patch(h,s,l){return T(this,void 0,void 0,
function*(){return this.request("PATCH",h,s,l||{})})}put(h,s,l){return T(this,void 0,void 0,function*(){return this.request("PUT",h,s,l||{})})}head(h,s){return T(this,void 0,void 0,function*(){return this.
request("HEAD",h,null,s||{})})}sendStream(h,s,l,b){return T(this,void 0,void 0,function*(){return this.request(h,s,l,b)})}getJson(h){return T(this,arguments,void 0,function*(s,l={}){l[r.Accept]=this._getExistingOrDefaultHeader(
l,r.Accept,d.ApplicationJson);const b=yield this.get(s,l);return this._processResponse(b,this.requestOptions)})}postJson(h,s){return T(this,arguments,void 0,function*(l,b,A={}){const N=JSON.stringify(
b,null,2);A[r.Accept]=this._getExistingOrDefaultHeader(A,r.Accept,d.ApplicationJson),A[r.ContentType]=this._getExistingOrDefaultContentTypeHeader(A,d.ApplicationJson);const V=yield this.post(l,N,A);return this.
_processResponse(V,this.requestOptions)})}putJson(h,s){return T(this,arguments,void 0,function*(l,b,A={}){const N=JSON.stringify(b,null,2);A[r.Accept]=this._getExistingOrDefaultHeader(A,r.Accept,d.ApplicationJson),
A[r.ContentType]=this._getExistingOrDefaultContentTypeHeader(A,d.ApplicationJson);const V=yield this.put(l,N,A);return this._processResponse(V,this.requestOptions)})}patchJson(h,s){return T(this,arguments,
void 0,function*(l,b,A={}){const N=JSON.stringify(b,null,2);A[r.Accept]=this._getExistingOrDefaultHeader(A,r.Accept,d.ApplicationJson),A[r.ContentType]=this._getExistingOrDefaultContentTypeHeader(A,d.
ApplicationJson);const V=yield this.patch(l,N,A);return this._processResponse(V,this.requestOptions)})}request(h,s,l,b){return T(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const A=new URL(s);let N=this._prepareRequest(h,A,b);const V=this._allowRetries&&g.includes(h)?this._maxRetries+1:1;let ne=0,ie;do{if(ie=yield this.requestRaw(N,l),ie&&ie.
message&&ie.message.statusCode===E.Unauthorized){let ye;for(const ue of this.handlers)if(ue.canHandleAuthentication(ie)){ye=ue;break}return ye?ye.handleAuthentication(this,N,l):ie}let le=this._maxRedirects;
for(;ie.message.statusCode&&f.includes(ie.message.statusCode)&&this._allowRedirects&&le>0;){const ye=ie.message.headers.location;if(!ye)break;const ue=new URL(ye);if(A.protocol==="https:"&&A.protocol!==
ue.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ie.readBody(),ue.hostname!==A.hostname)for(const S in b)S.toLowerCase()==="authorization"&&delete b[S];N=this._prepareRequest(h,ue,b),ie=yield this.requestRaw(
N,l),le--}if(!ie.message.statusCode||!_.includes(ie.message.statusCode))return ie;ne+=1,ne<V&&(yield ie.readBody(),yield this._performExponentialBackoff(ne))}while(ne<V);return ie})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(h,s){return T(this,void 0,void 0,function*(){return new Promise((l,b)=>{function A(N,V){N?b(N):V?l(V):b(new Error("Unknown error"))}this.requestRawWithCallback(
h,s,A)})})}requestRawWithCallback(h,s,l){typeof s=="string"&&(h.options.headers||(h.options.headers={}),h.options.headers["Content-Length"]=Buffer.byteLength(s,"utf8"));let b=!1;function A(ne,ie){b||(b=
!0,l(ne,ie))}const N=h.httpModule.request(h.options,ne=>{const ie=new x(ne);A(void 0,ie)});let V;N.on("socket",ne=>{V=ne}),N.setTimeout(this._socketTimeout||3*6e4,()=>{V&&V.end(),A(new Error(`Request \
timeout: ${h.options.path}`))}),N.on("error",function(ne){A(ne)}),s&&typeof s=="string"&&N.write(s,"utf8"),s&&typeof s!="string"?(s.on("close",function(){N.end()}),s.pipe(N)):N.end()}getAgent(h){const s=new URL(
h);return this._getAgent(s)}getAgentDispatcher(h){const s=new URL(h),l=W.s(s);if(l&&l.hostname)return this._getProxyAgentDispatcher(s,l)}_prepareRequest(h,s,l){const b={};b.parsedUrl=s;const A=b.parsedUrl.
protocol==="https:";b.httpModule=A?H:U;const N=A?443:80;if(b.options={},b.options.host=b.parsedUrl.hostname,b.options.port=b.parsedUrl.port?parseInt(b.parsedUrl.port):N,b.options.path=(b.parsedUrl.pathname||
"")+(b.parsedUrl.search||""),b.options.method=h,b.options.headers=this._mergeHeaders(l),this.userAgent!=null&&(b.options.headers["user-agent"]=this.userAgent),b.options.agent=this._getAgent(b.parsedUrl),
this.handlers)for(const V of this.handlers)V.prepareRequest(b.options);return b}_mergeHeaders(h){return this.requestOptions&&this.requestOptions.headers?Object.assign({},D(this.requestOptions.headers),
D(h||{})):D(h||{})}_getExistingOrDefaultHeader(h,s,l){let b;if(this.requestOptions&&this.requestOptions.headers){const N=D(this.requestOptions.headers)[s];N&&(b=typeof N=="number"?N.toString():N)}const A=h[s];
return A!==void 0?typeof A=="number"?A.toString():A:b!==void 0?b:l}_getExistingOrDefaultContentTypeHeader(h,s){let l;if(this.requestOptions&&this.requestOptions.headers){const A=D(this.requestOptions.
headers)[r.ContentType];A&&(typeof A=="number"?l=String(A):Array.isArray(A)?l=A.join(", "):l=A)}const b=h[r.ContentType];return b!==void 0?typeof b=="number"?String(b):Array.isArray(b)?b.join(", "):b:
l!==void 0?l:s}_getAgent(h){let s;const l=W.s(h),b=l&&l.hostname;if(this._keepAlive&&b&&(s=this._proxyAgent),b||(s=this._agent),s)return s;const A=h.protocol==="https:";let N=100;if(this.requestOptions&&
(N=this.requestOptions.maxSockets||M.globalAgent.maxSockets),l&&l.hostname){const V={maxSockets:N,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(l.username||l.password)&&{proxyAuth:`${l.
username}:${l.password}`}),{host:l.hostname,port:l.port})};let ne;const ie=l.protocol==="https:";A?ne=ie?k.httpsOverHttps:k.httpsOverHttp:ne=ie?k.httpOverHttps:k.httpOverHttp,s=ne(V),this._proxyAgent=
s}if(!s){const V={keepAlive:this._keepAlive,maxSockets:N};s=A?new F.Agent(V):new M.Agent(V),this._agent=s}return A&&this._ignoreSslError&&(s.options=Object.assign(s.options||{},{rejectUnauthorized:!1})),
s}_getProxyAgentDispatcher(h,s){let l;if(this._keepAlive&&(l=this._proxyAgentDispatcher),l)return l;const b=h.protocol==="https:";return l=new B.ProxyAgent(Object.assign({uri:s.href,pipelining:this._keepAlive?
1:0},(s.username||s.password)&&{token:`Basic ${Buffer.from(`${s.username}:${s.password}`).toString("base64")}`})),this._proxyAgentDispatcher=l,b&&this._ignoreSslError&&(l.options=Object.assign(l.options.
requestTls||{},{rejectUnauthorized:!1})),l}_getUserAgentWithOrchestrationId(h){const s=h||"actions/http-client",l=process.env.ACTIONS_ORCHESTRATION_ID;if(l){const b=l.replace(/[^a-z0-9_.-]/gi,"_");return`${s}\
 actions_orchestration_id/${b}`}return s}_performExponentialBackoff(h){return T(this,void 0,void 0,function*(){h=Math.min(O,h);const s=n*Math.pow(2,h);return new Promise(l=>setTimeout(()=>l(),s))})}_processResponse(h,s){
return T(this,void 0,void 0,function*(){return new Promise((l,b)=>T(this,void 0,void 0,function*(){const A=h.message.statusCode||0,N={statusCode:A,result:null,headers:{}};A===E.NotFound&&l(N);function V(le,ye){
if(typeof ye=="string"){const ue=new Date(ye);if(!isNaN(ue.valueOf()))return ue}return ye}let ne,ie;try{ie=yield h.readBody(),ie&&ie.length>0&&(s&&s.deserializeDates?ne=JSON.parse(ie,V):ne=JSON.parse(
ie),N.result=ne),N.headers=h.message.headers}catch{}if(A>299){let le;ne&&ne.message?le=ne.message:ie&&ie.length>0?le=ie:le=`Failed request: (${A})`;const ye=new i(le,A);ye.result=N.result,b(ye)}else l(
N)}))})}}const D=c=>Object.keys(c).reduce((h,s)=>(h[s.toLowerCase()]=c[s],h),{})}),9783:((Z,oe,e)=>{e.d(oe,{H:()=>U,s:()=>M});function M(W){const k=W.protocol==="https:";if(U(W))return;const j=k?process.
env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(j)try{return new H(j)}catch{if(!j.startsWith("http://")&&!j.startsWith("https://"))return new H(`http://${j}`)}else
return}function U(W){if(!W.hostname)return!1;const k=W.hostname;if(F(k))return!0;const j=process.env.no_proxy||process.env.NO_PROXY||"";if(!j)return!1;let P;W.port?P=Number(W.port):W.protocol==="http:"?
P=80:W.protocol==="https:"&&(P=443);const B=[W.hostname.toUpperCase()];typeof P=="number"&&B.push(`${B[0]}:${P}`);for(const T of j.split(",").map(E=>E.trim().toUpperCase()).filter(E=>E))if(T==="*"||B.
some(E=>E===T||E.endsWith(`.${T}`)||T.startsWith(".")&&E.endsWith(`${T}`)))return!0;return!1}function F(W){const k=W.toLowerCase();return k==="localhost"||k.startsWith("127.")||k.startsWith("[::1]")||
k.startsWith("[0:0:0:0:0:0:0:1]")}class H extends URL{constructor(k,j){super(k,j),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((Z,oe,e)=>{e.d(oe,{E:()=>H});class M{diff(k,j,P={}){let B;typeof P=="function"?(B=P,P={}):"callback"in P&&(B=P.callback);
const T=this.castInput(k,P),E=this.castInput(j,P),r=this.removeEmpty(this.tokenize(T,P)),d=this.removeEmpty(this.tokenize(E,P));return this.diffWithOptionsObj(r,d,P,B)}diffWithOptionsObj(k,j,P,B){var T;
const E=w=>{if(w=this.postProcess(w,P),B){setTimeout(function(){B(w)},0);return}else return w},r=j.length,d=k.length;let u=1,f=r+d;P.maxEditLength!=null&&(f=Math.min(f,P.maxEditLength));const _=(T=P.timeout)!==
null&&T!==void 0?T:1/0,g=Date.now()+_,O=[{oldPos:-1,lastComponent:void 0}];let n=this.extractCommon(O[0],j,k,0,P);if(O[0].oldPos+1>=d&&n+1>=r)return E(this.buildValues(O[0].lastComponent,j,k));let i=-1/0,
x=1/0;const v=()=>{for(let w=Math.max(i,-u);w<=Math.min(x,u);w+=2){let D;const c=O[w-1],h=O[w+1];c&&(O[w-1]=void 0);let s=!1;if(h){const b=h.oldPos-w;s=h&&0<=b&&b<r}const l=c&&c.oldPos+1<d;if(!s&&!l){
O[w]=void 0;continue}if(!l||s&&c.oldPos<h.oldPos?D=this.addToPath(h,!0,!1,0,P):D=this.addToPath(c,!1,!0,1,P),n=this.extractCommon(D,j,k,w,P),D.oldPos+1>=d&&n+1>=r)return E(this.buildValues(D.lastComponent,
j,k))||!0;O[w]=D,D.oldPos+1>=d&&(x=Math.min(x,w-1)),n+1>=r&&(i=Math.max(i,w+1))}u++};if(B)(function w(){setTimeout(function(){if(u>f||Date.now()>g)return B(void 0);v()||w()},0)})();else for(;u<=f&&Date.
now()<=g;){const w=v();if(w)return w}}addToPath(k,j,P,B,T){const E=k.lastComponent;return E&&!T.oneChangePerToken&&E.added===j&&E.removed===P?{oldPos:k.oldPos+B,lastComponent:{count:E.count+1,added:j,
removed:P,previousComponent:E.previousComponent}}:{oldPos:k.oldPos+B,lastComponent:{count:1,added:j,removed:P,previousComponent:E}}}extractCommon(k,j,P,B,T){const E=j.length,r=P.length;let d=k.oldPos,
u=d-B,f=0;for(;u+1<E&&d+1<r&&this.equals(P[d+1],j[u+1],T);)u++,d++,f++,T.oneChangePerToken&&(k.lastComponent={count:1,previousComponent:k.lastComponent,added:!1,removed:!1});return f&&!T.oneChangePerToken&&
(k.lastComponent={count:f,previousComponent:k.lastComponent,added:!1,removed:!1}),k.oldPos=d,u}equals(k,j,P){return P.comparator?P.comparator(k,j):k===j||!!P.ignoreCase&&k.toLowerCase()===j.toLowerCase()}removeEmpty(k){
const j=[];for(let P=0;P<k.length;P++)k[P]&&j.push(k[P]);return j}castInput(k,j){return k}tokenize(k,j){return Array.from(k)}join(k){return k.join("")}postProcess(k,j){return k}get useLongestToken(){return!1}buildValues(k,j,P){
const B=[];let T;for(;k;)B.push(k),T=k.previousComponent,delete k.previousComponent,k=T;B.reverse();const E=B.length;let r=0,d=0,u=0;for(;r<E;r++){const f=B[r];if(f.removed)f.value=this.join(P.slice(u,
u+f.count)),u+=f.count;else{if(!f.added&&this.useLongestToken){let _=j.slice(d,d+f.count);_=_.map(function(g,O){const n=P[u+O];return n.length>g.length?n:g}),f.value=this.join(_)}else f.value=this.join(
j.slice(d,d+f.count));d+=f.count,f.added||(u+=f.count)}}return B}}class U extends M{tokenize(k){return k.slice()}join(k){return k}removeEmpty(k){return k}}const F=new U;function H(W,k,j){return F.diff(
W,k,j)}})},bt={};function Ke(Z){var oe=bt[Z];if(oe!==void 0)return oe.exports;var e=bt[Z]={exports:{}},M=!0;try{It[Z].call(e.exports,e,e.exports,Ke),M=!1}finally{M&&delete bt[Z]}return e.exports}Ke.m=
It,typeof Ke<"u"&&(Ke.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var Z=typeof Symbol=="function"?Symbol("webpack que\
ues"):"__webpack_queues__",oe=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",M=F=>{F&&F.d<1&&(F.d=1,F.
forEach(H=>H.r--),F.forEach(H=>H.r--?H.r++:H()))},U=F=>F.map(H=>{if(H!==null&&typeof H=="object"){if(H[Z])return H;if(H.then){var W=[];W.d=0,H.then(P=>{k[oe]=P,M(W)},P=>{k[e]=P,M(W)});var k={};return k[Z]=
P=>P(W),k}}var j={};return j[Z]=P=>{},j[oe]=H,j});Ke.a=(F,H,W)=>{var k;W&&((k=[]).d=-1);var j=new Set,P=F.exports,B,T,E,r=new Promise((d,u)=>{E=u,T=d});r[oe]=P,r[Z]=d=>(k&&d(k),j.forEach(d),r.catch(u=>{})),
F.exports=r,H(d=>{B=U(d);var u,f=()=>B.map(g=>{if(g[e])throw g[e];return g[oe]}),_=new Promise(g=>{u=()=>g(f),u.r=0;var O=n=>n!==k&&!j.has(n)&&(j.add(n),n&&!n.d&&(u.r++,n.push(u)));B.map(n=>n[Z](O))});
return u.r?_:f()},d=>(d?E(r[e]=d):T(P),M(k))),k&&k.d<0&&(k.d=0)}})(),(()=>{var Z=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,oe;Ke.t=function(e,M){if(M&1&&(e=this(e)),M&8||typeof e==
"object"&&e&&(M&4&&e.__esModule||M&16&&typeof e.then=="function"))return e;var U=Object.create(null);Ke.r(U);var F={};oe=oe||[null,Z({}),Z([]),Z(Z)];for(var H=M&2&&e;typeof H=="object"&&!~oe.indexOf(H);H=
Z(H))Object.getOwnPropertyNames(H).forEach(W=>F[W]=()=>e[W]);return F.default=()=>e,Ke.d(U,F),U}})(),Ke.d=(Z,oe)=>{for(var e in oe)Ke.o(oe,e)&&!Ke.o(Z,e)&&Object.defineProperty(Z,e,{enumerable:!0,get:oe[e]})},
Ke.f={},Ke.e=Z=>Promise.all(Object.keys(Ke.f).reduce((oe,e)=>(Ke.f[e](Z,oe),oe),[])),Ke.u=Z=>""+Z+".index.js",Ke.o=(Z,oe)=>Object.prototype.hasOwnProperty.call(Z,oe),Ke.r=Z=>{typeof Symbol<"u"&&Symbol.
toStringTag&&Object.defineProperty(Z,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(Z,"__esModule",{value:!0})},(()=>{var Z={792:0},oe=e=>{var{ids:M,modules:U,runtime:F}=e,H,W,k=0;for(H in U)
Ke.o(U,H)&&(Ke.m[H]=U[H]);for(F&&F(Ke);k<M.length;k++)W=M[k],Ke.o(Z,W)&&Z[W]&&Z[W][0](),Z[M[k]]=0};Ke.f.j=(e,M)=>{var U=Ke.o(Z,e)?Z[e]:void 0;if(U!==0)if(U)M.push(U[1]);else{var F=import("./"+Ke.u(e)).
then(oe,H=>{throw Z[e]!==0&&(Z[e]=void 0),H}),F=Promise.race([F,new Promise(H=>U=Z[e]=[H])]);M.push(U[1]=F)}}})();var Rt=Ke(6325);Rt=await Rt;
