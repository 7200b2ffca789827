const kt={},Pt={},Dt={},Ct={},Lt={},Ut={};import{createRequire as Ne}from"module";const Nt={};var It={3313:(Y=>{Y.exports=se;function se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],
this.error=null}se.prototype.go=function(U){this.pending<this.max?S(this,U):this.waiting.push(U)},se.prototype.wait=function(U){this.pending===0?U(this.error):this.listeners.push(U)},se.prototype.hold=
function(){return e(this)};function e(U){U.pending+=1;var W=!1;return H;function H(D){if(W)throw new Error("callback called twice");if(W=!0,U.error=U.error||D,U.pending-=1,U.waiting.length>0&&U.pending<
U.max)S(U,U.waiting.shift());else if(U.pending===0){var j=U.listeners;U.listeners=[],j.forEach(F)}}function F(D){D(U.error)}}function S(U,W){W(e(U))}}),770:((Y,se,e)=>{Y.exports=e(218)}),218:((Y,se,e)=>{
var S,U=e(9278),W=e(4756),H=e(8611),F=e(5692),D=e(4434),j=e(2613),P=e(9023);se.httpOverHttp=N,se.httpsOverHttp=A,se.httpOverHttps=b,se.httpsOverHttps=s;function N(O){var o=new f(O);return o.request=H.
request,o}function A(O){var o=new f(O);return o.request=H.request,o.createSocket=u,o.defaultPort=443,o}function b(O){var o=new f(O);return o.request=F.request,o}function s(O){var o=new f(O);return o.request=
F.request,o.createSocket=u,o.defaultPort=443,o}function f(O){var o=this;o.options=O||{},o.proxyOptions=o.options.proxy||{},o.maxSockets=o.options.maxSockets||H.Agent.defaultMaxSockets,o.requests=[],o.
sockets=[],o.on("free",function(E,p,m,R){for(var d=c(p,m,R),g=0,n=o.requests.length;g<n;++g){var a=o.requests[g];if(a.host===d.host&&a.port===d.port){o.requests.splice(g,1),a.request.onSocket(E);return}}
E.destroy(),o.removeSocket(E)})}P.inherits(f,D.EventEmitter),f.prototype.addRequest=function(o,l,E,p){var m=this,R=v({request:o},m.options,c(l,E,p));if(m.sockets.length>=this.maxSockets){m.requests.push(
R);return}m.createSocket(R,function(d){d.on("free",g),d.on("close",n),d.on("agentRemove",n),o.onSocket(d);function g(){m.emit("free",d,R)}function n(a){m.removeSocket(d),d.removeListener("free",g),d.removeListener(
"close",n),d.removeListener("agentRemove",n)}})},f.prototype.createSocket=function(o,l){var E=this,p={};E.sockets.push(p);var m=v({},E.proxyOptions,{method:"CONNECT",path:o.host+":"+o.port,agent:!1,headers:{
host:o.host+":"+o.port}});o.localAddress&&(m.localAddress=o.localAddress),m.proxyAuth&&(m.headers=m.headers||{},m.headers["Proxy-Authorization"]="Basic "+new Buffer(m.proxyAuth).toString("base64")),w(
"making CONNECT request");var R=E.request(m);R.useChunkedEncodingByDefault=!1,R.once("response",d),R.once("upgrade",g),R.once("connect",n),R.once("error",a),R.end();function d($){$.upgrade=!0}function g($,T,M){
process.nextTick(function(){n($,T,M)})}function n($,T,M){if(R.removeAllListeners(),T.removeAllListeners(),$.statusCode!==200){w("tunneling socket could not be established, statusCode=%d",$.statusCode),
T.destroy();var V=new Error("tunneling socket could not be established, statusCode="+$.statusCode);V.code="ECONNRESET",o.request.emit("error",V),E.removeSocket(p);return}if(M.length>0){w("got illegal \
response body from proxy"),T.destroy();var V=new Error("got illegal response body from proxy");V.code="ECONNRESET",o.request.emit("error",V),E.removeSocket(p);return}return w("tunneling connection has\
 established"),E.sockets[E.sockets.indexOf(p)]=T,l(T)}function a($){R.removeAllListeners(),w(`tunneling socket could not be established, cause=%s
`,$.message,$.stack);var T=new Error("tunneling socket could not be established, cause="+$.message);T.code="ECONNRESET",o.request.emit("error",T),E.removeSocket(p)}},f.prototype.removeSocket=function(o){
var l=this.sockets.indexOf(o);if(l!==-1){this.sockets.splice(l,1);var E=this.requests.shift();E&&this.createSocket(E,function(p){E.request.onSocket(p)})}};function u(O,o){var l=this;f.prototype.createSocket.
call(l,O,function(E){var p=O.request.getHeader("host"),m=v({},l.options,{socket:E,servername:p?p.replace(/:.*$/,""):O.host}),R=W.connect(0,m);l.sockets[l.sockets.indexOf(E)]=R,o(R)})}function c(O,o,l){
return typeof O=="string"?{host:O,port:o,localAddress:l}:O}function v(O){for(var o=1,l=arguments.length;o<l;++o){var E=arguments[o];if(typeof E=="object")for(var p=Object.keys(E),m=0,R=p.length;m<R;++m){
var d=p[m];E[d]!==void 0&&(O[d]=E[d])}}return O}var w;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?w=function(){var O=Array.prototype.slice.call(arguments);typeof O[0]=="string"?O[0]=
"TUNNEL: "+O[0]:O.unshift("TUNNEL:"),console.error.apply(console,O)}:w=function(){},S=w}),4248:(Y=>{const se=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(S){let U=-1;for(let W of S)U=se[(U^W)&255]^U>>>8;return(U^-1)>>>0}Y.exports=e}),3502:((Y,se,e)=>{var S=e(9896),U=e(9023),W=e(2203),H=W.Readable,F=W.PassThrough,D=e(3313),j=e(4434).
EventEmitter;se.BufferSlicer=A,se.FdSlicer=P,U.inherits(P,j);function P(b){j.call(this),this.fd=b,this.pend=new D,this.pend.max=1,this.refCount=0}P.prototype.read=function(b,s,f,u,c){var v=this;v.pend.
go(function(w){S.read(v.fd,b,s,f,u,function(O,o,l){w(),c(O,o,l)})})},P.prototype.createReadStream=function(b){return new N(this,b)},P.prototype.ref=function(){this.refCount+=1},P.prototype.unref=function(){
var b=this;if(b.refCount-=1,b.refCount<0)throw new Error("invalid unref");if(b.refCount>0)return;S.close(b.fd,s);function s(f){f?b.emit("error",f):b.emit("close")}},U.inherits(N,H);function N(b,s){s=s||
{},H.call(this,s),this.context=b,this.context.ref(),this.start=s.start||0,this.endOffset=s.end,this.pos=this.start}N.prototype._read=function(b){var s=this,f=Math.min(s._readableState.highWaterMark,b);
if(s.endOffset!=null&&(f=Math.min(f,s.endOffset-s.pos)),f<=0){s.push(null),this._cleanup();return}s.context.pend.go(function(u){var c=Buffer.allocUnsafe(f);S.read(s.context.fd,c,0,f,s.pos,function(v,w){
v?s.destroy(v):w===0?(s.push(null),s._cleanup()):(s.pos+=w,s.push(c.slice(0,w))),u()})})},N.prototype._destroy=function(b,s){this._cleanup(),s(b)},N.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},U.inherits(A,j);function A(b){j.call(this),this.refCount=0,this.buffer=b}A.prototype.read=function(b,s,f,u,c){if(!(0<=s&&s<=b.length))throw new RangeError("offset o\
utside buffer: 0 <= "+s+" <= "+b.length);if(u<0)throw new RangeError("position is negative: "+u);if(s+f>b.length&&(f=b.length-s),u+f>this.buffer.length&&(f=this.buffer.length-u),f<=0){setImmediate(function(){
c(null,0)});return}this.buffer.copy(b,s,u,u+f),setImmediate(function(){c(null,f)})},A.prototype.createReadStream=function(b){b=b||{};var s=new F(b);s.start=b.start||0,s.endOffset=b.end,s.pos=s.endOffset||
this.buffer.length;for(var f=this.buffer.slice(s.start,s.pos),u=65536,c=0;;){var v=c+u;if(v>=f.length){c<f.length&&s.write(f.slice(c,f.length));break}s.write(f.slice(c,v)),c=v}return s.end(),s},A.prototype.
ref=function(){this.refCount+=1},A.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((Y,se,e)=>{var S,U=e(9896),W=e(3106),H=e(3502),F=e(9023),D=e(
4434).EventEmitter,j=e(2203).Transform,P=e(2203).PassThrough,N=e(2203).Writable;const A=typeof W.crc32=="function"?W.crc32:e(4248);S=c,S=v,S=w,S=O,S=b,S=s,se.SY=f,S=u,S=R,se.ax=d,S=g,S=n,S=o,S=p,S=m,S=
T;function b(x,k){return new Promise((X,i)=>{c(x,{...k,lazyEntries:!0},function(_,B){if(_)return i(_);X(B)})})}function s(x,k){return new Promise((X,i)=>{v(x,{...k,lazyEntries:!0},function(_,B){if(_)return i(
_);X(B)})})}function f(x,k){return new Promise((X,i)=>{w(x,{...k,lazyEntries:!0},function(_,B){if(_)return i(_);X(B)})})}function u(x,k,X){return new Promise((i,_)=>{O(x,k,{...X,lazyEntries:!0},function(B,y){
if(B)return _(B);i(y)})})}function c(x,k,X){typeof k=="function"&&(X=k,k=null),k==null&&(k={}),k.autoClose==null&&(k.autoClose=!0),k.lazyEntries==null&&(k.lazyEntries=!1),k.decodeStrings==null&&(k.decodeStrings=
!0),k.validateEntrySizes==null&&(k.validateEntrySizes=!0),k.strictFileNames==null&&(k.strictFileNames=!1),X==null&&(X=le),U.open(x,"r",function(i,_){if(i)return X(i);v(_,k,function(B,y){B&&U.close(_,le),
X(B,y)})})}function v(x,k,X){typeof k=="function"&&(X=k,k=null),k==null&&(k={}),k.autoClose==null&&(k.autoClose=!1),k.lazyEntries==null&&(k.lazyEntries=!1),k.decodeStrings==null&&(k.decodeStrings=!0),
k.validateEntrySizes==null&&(k.validateEntrySizes=!0),k.strictFileNames==null&&(k.strictFileNames=!1),X==null&&(X=le),U.fstat(x,function(i,_){if(i)return X(i);var B=new H.FdSlicer(x);O(B,_.size,k,X)})}
function w(x,k,X){typeof k=="function"&&(X=k,k=null),k==null&&(k={}),k.autoClose=!1,k.lazyEntries==null&&(k.lazyEntries=!1),k.decodeStrings==null&&(k.decodeStrings=!0),k.validateEntrySizes==null&&(k.validateEntrySizes=
!0),k.strictFileNames==null&&(k.strictFileNames=!1);var i=new H.BufferSlicer(x);O(i,x.length,k,X)}function O(x,k,X,i){typeof X=="function"&&(i=X,X=null),X==null&&(X={}),X.autoClose==null&&(X.autoClose=
!0),X.lazyEntries==null&&(X.lazyEntries=!1),X.decodeStrings==null&&(X.decodeStrings=!0);var _=!!X.decodeStrings;if(X.validateEntrySizes==null&&(X.validateEntrySizes=!0),X.strictFileNames==null&&(X.strictFileNames=
!1),i==null&&(i=le),typeof k!="number")throw new Error("expected totalSize parameter to be a number");if(k>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");x.ref();var B=22,y=20,C=65535,z=Math.min(y+B+C,k),te=ue(z),J=k-te.length;a(x,te,0,z,J,function(Q){if(Q)return i(Q);for(var re=z-B;re>=
0;re-=1)if(te.readUInt32LE(re)===101010256){var ae=te.subarray(re),fe=ae.readUInt16LE(4),me=ae.readUInt16LE(10),xe=ae.readUInt32LE(16),Ie=ae.readUInt16LE(20),Ee=ae.length-B;if(Ie!==Ee)return i(new Error(
"Invalid comment length. Expected: "+Ee+". Found: "+Ie+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var he=_?ne(ae.subarray(
22),!1):ae.subarray(22);if(re-y>=0&&te.readUInt32LE(re-y)===117853008){var Te=te.subarray(re-y,re-y+y),be=ie(Te,8),ye=ue(56);return a(x,ye,0,ye.length,be,function(De){return De?i(De):ye.readUInt32LE(0)!==
101075792?i(new Error("invalid zip64 end of central directory record signature")):(fe=ye.readUInt32LE(16),fe!==0?i(new Error("multi-disk zip files are not supported: found disk number: "+fe)):(me=ie(ye,
32),xe=ie(ye,48),i(null,new o(x,xe,k,me,he,X.autoClose,X.lazyEntries,_,X.validateEntrySizes,X.strictFileNames))))})}return fe!==0?i(new Error("multi-disk zip files are not supported: found disk number\
: "+fe)):i(null,new o(x,xe,k,me,he,X.autoClose,X.lazyEntries,_,X.validateEntrySizes,X.strictFileNames))}i(new Error("End of central directory record signature not found. Either not a zip file, or file\
 is truncated."))})}F.inherits(o,D);function o(x,k,X,i,_,B,y,C,z,te){var J=this;D.call(J),J.reader=x,J.reader.on("error",function(Q){E(J,Q)}),J.reader.once("close",function(){J.emit("close")}),J.readEntryCursor=
k,J.fileSize=X,J.entryCount=i,J.comment=_,J.entriesRead=0,J.autoClose=!!B,J.lazyEntries=!!y,J.decodeStrings=!!C,J.validateEntrySizes=!!z,J.strictFileNames=!!te,J.isOpen=!0,J.emittedError=!1,J.hasEachEntryBeenCalled=
!1,J.lazyEntries||J._readEntry()}o.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function l(x,k){x.autoClose&&x.close(),E(x,k)}function E(x,k){x.emittedError||(x.emittedError=
!0,x.emit("error",k))}o.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},o.prototype._readEntry=function(){var x=this;
if(x.entryCount===x.entriesRead){setImmediate(function(){x.autoClose&&x.close(),!x.emittedError&&x.emit("end")});return}if(!x.emittedError){var k=ue(46);a(x.reader,k,0,k.length,x.readEntryCursor,function(X){
if(X)return l(x,X);if(!x.emittedError){var i=new p,_=k.readUInt32LE(0);if(_!==33639248)return l(x,new Error("invalid central directory file header signature: 0x"+_.toString(16)));if(i.versionMadeBy=k.
readUInt16LE(4),i.versionNeededToExtract=k.readUInt16LE(6),i.generalPurposeBitFlag=k.readUInt16LE(8),i.compressionMethod=k.readUInt16LE(10),i.lastModFileTime=k.readUInt16LE(12),i.lastModFileDate=k.readUInt16LE(
14),i.crc32=k.readUInt32LE(16),i.compressedSize=k.readUInt32LE(20),i.uncompressedSize=k.readUInt32LE(24),i.fileNameLength=k.readUInt16LE(28),i.extraFieldLength=k.readUInt16LE(30),i.fileCommentLength=k.
readUInt16LE(32),i.internalFileAttributes=k.readUInt16LE(36),i.externalFileAttributes=k.readUInt32LE(38),i.relativeOffsetOfLocalHeader=k.readUInt32LE(42),i.generalPurposeBitFlag&64)return l(x,new Error(
"strong encryption is not supported"));x.readEntryCursor+=46,k=ue(i.fileNameLength+i.extraFieldLength+i.fileCommentLength),a(x.reader,k,0,k.length,x.readEntryCursor,function(B){if(B)return l(x,B);if(!x.
emittedError){i.fileNameRaw=k.subarray(0,i.fileNameLength);var y=i.fileNameLength+i.extraFieldLength;i.extraFieldRaw=k.subarray(i.fileNameLength,y),i.fileCommentRaw=k.subarray(y,y+i.fileCommentLength);
try{i.extraFields=n(i.extraFieldRaw)}catch(me){return l(x,me)}if(x.decodeStrings){var C=(i.generalPurposeBitFlag&2048)!==0;i.fileComment=ne(i.fileCommentRaw,C),i.fileName=d(i.generalPurposeBitFlag,i.fileNameRaw,
i.extraFields,x.strictFileNames);var z=g(i.fileName);if(z!=null)return l(x,new Error(z))}else i.fileComment=i.fileCommentRaw,i.fileName=i.fileNameRaw;i.comment=i.fileComment,x.readEntryCursor+=k.length,
x.entriesRead+=1;for(var te=0;te<i.extraFields.length;te++){var J=i.extraFields[te];if(J.id===1){var Q=J.data,re=0;if(i.uncompressedSize===4294967295){if(re+8>Q.length)return l(x,new Error("zip64 exte\
nded information extra field does not include uncompressed size"));i.uncompressedSize=ie(Q,re),re+=8}if(i.compressedSize===4294967295){if(re+8>Q.length)return l(x,new Error("zip64 extended information\
 extra field does not include compressed size"));i.compressedSize=ie(Q,re),re+=8}if(i.relativeOffsetOfLocalHeader===4294967295){if(re+8>Q.length)return l(x,new Error("zip64 extended information extra \
field does not include relative header offset"));i.relativeOffsetOfLocalHeader=ie(Q,re),re+=8}break}}if(x.validateEntrySizes&&i.compressionMethod===0){var ae=i.uncompressedSize;if(i.isEncrypted()&&(ae+=
12),i.compressedSize!==ae){var fe="compressed/uncompressed size mismatch for stored file: "+i.compressedSize+" != "+i.uncompressedSize;return l(x,new Error(fe))}}x.emit("entry",i),x.lazyEntries||x._readEntry()}})}})}},
o.prototype.eachEntry=function(){const x=this;if(!x.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(x.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");x.hasEachEntryBeenCalled=!0;let k=null;x.on("entry",i),x.on("end",_),x.on("error",B);function X(){x.removeListener("entry",i),x.removeListener("end",_),x.removeListener("error",B),x.
autoClose&&x.close()}function i(y){let{resolve:C}=k;k=null,C({value:y})}function _(){let{resolve:y}=k;k=null,X(),y({done:!0})}function B(y){let{reject:C}=k;k=null,X(),C(y)}return{[Symbol.asyncIterator](){
return this},next(){const y=new Promise((C,z)=>{if(k!=null)throw new Error("next() called before previous Promise was resolved.");k={resolve:C,reject:z}});return x.readEntry(),y},return(y){return X(),
Promise.resolve({done:!0,value:y})},throw(y){return X(),Promise.reject(y)}}},o.prototype.openReadStream=function(x,k,X){var i=this,_=0,B=x.compressedSize;if(X==null&&(X=k,k=null),k==null)k={};else{if(k.
decodeFileData===!1){if(k.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(k.decompress!=null)throw new Error("cannot use options.decompress when op\
tions.decodeFileData === false")}else{if(k.decrypt!=null){if(!x.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(k.decrypt!==
!1)throw new Error("invalid options.decrypt value: "+k.decrypt);if(x.isCompressed()&&k.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also op\
tion decodeFileData.")}if(k.decompress!=null){if(!x.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(k.decompress===
!1||k.decompress===!0))throw new Error("invalid options.decompress value: "+k.decompress);C=k.decompress}}if(k.start!=null){if(_=k.start,_<0)throw new Error("options.start < 0");if(_>x.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(k.end!=null){if(B=k.end,B<0)throw new Error("options.end < 0");if(B>x.compressedSize)throw new Error("options.end > entry.compressedSize");if(B<
_)throw new Error("options.end < options.start")}}var y=k.decodeFileData===!1||(x.compressionMethod===0||x.compressionMethod===8&&k.decompress===!1)&&(!x.isEncrypted()||k.decrypt===!1);if((k.start!=null||
k.end!=null)&&!y)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!i.isOpen)return X(new Error("closed"));if(x.isEncrypted()&&!y&&k.decrypt!==
!1)return X(new Error("entry is encrypted, and options.decodeFileData !== false"));var C;if(y)C=!1;else if(x.compressionMethod===8)C=k.decodeFileData!==!0;else return X(new Error("unsupported compress\
ion method: "+x.compressionMethod));i.readLocalFileHeader(x,{minimal:!0},function(z,te){if(z)return X(z);i.openReadStreamLowLevel(te.fileDataStart,x.compressedSize,_,B,C,x.uncompressedSize,X)})},o.prototype.
openReadStreamLowLevel=function(x,k,X,i,_,B,y){var C=this,z=x+k,te=C.reader.createReadStream({start:x+X,end:x+i}),J=te;if(_){var Q=!1,re=W.createInflateRaw();te.on("error",function(ae){setImmediate(function(){
Q||re.emit("error",ae)})}),te.pipe(re),C.validateEntrySizes?(J=new $(B),re.on("error",function(ae){setImmediate(function(){Q||J.emit("error",ae)})}),re.pipe(J)):J=re,ge(J,function(){Q=!0,re!==J&&re.unpipe(
J),te.unpipe(re),te.destroy()})}y(null,J)},o.prototype.readLocalFileHeader=function(x,k,X){var i=this;X==null&&(X=k,k=null),k==null&&(k={}),i.reader.ref();var _=ue(30);a(i.reader,_,0,_.length,x.relativeOffsetOfLocalHeader,
function(B){try{if(B)return X(B);var y=_.readUInt32LE(0);if(y!==67324752)return X(new Error("invalid local file header signature: 0x"+y.toString(16)));var C=_.readUInt16LE(26),z=_.readUInt16LE(28),te=x.
relativeOffsetOfLocalHeader+30+C+z;if(te+x.compressedSize>i.fileSize)return X(new Error("file data overflows file bounds: "+te+" + "+x.compressedSize+" > "+i.fileSize));if(k.minimal)return X(null,{fileDataStart:te});
var J=new m;J.fileDataStart=te,J.versionNeededToExtract=_.readUInt16LE(4),J.generalPurposeBitFlag=_.readUInt16LE(6),J.compressionMethod=_.readUInt16LE(8),J.lastModFileTime=_.readUInt16LE(10),J.lastModFileDate=
_.readUInt16LE(12),J.crc32=_.readUInt32LE(14),J.compressedSize=_.readUInt32LE(18),J.uncompressedSize=_.readUInt32LE(22),J.fileNameLength=C,J.extraFieldLength=z,_=ue(C+z),i.reader.ref(),a(i.reader,_,0,
_.length,x.relativeOffsetOfLocalHeader+30,function(Q){try{return Q?X(Q):(J.fileName=_.subarray(0,C),J.extraField=_.subarray(C),X(null,J))}finally{i.reader.unref()}})}finally{i.reader.unref()}})},o.prototype.
openReadStreamPromise=function(x,k){return new Promise((X,i)=>{this.openReadStream(x,k,function(_,B){if(_)return i(_);X(B)})})},o.prototype.openReadStreamLowLevelPromise=function(x,k,X,i,_,B){return new Promise(
(y,C)=>{this.openReadStream(x,k,X,i,_,B,function(z,te){if(z)return C(z);y(te)})})},o.prototype.readLocalFileHeaderPromise=function(x,k){return new Promise((X,i)=>{this.readLocalFileHeader(x,k,function(_,B){
if(_)return i(_);X(B)})})};function p(){}p.prototype.getLastModDate=function(x){if(x==null&&(x={}),!x.forceDosFormat)for(var k=0;k<this.extraFields.length;k++){var X=this.extraFields[k];if(X.id===21589){
var i=X.data;if(i.length<5)continue;var _=i[0],B=1;if(!(_&B))continue;var y=i.readInt32LE(1);return new Date(y*1e3)}else if(X.id===10){var i=X.data;if(i.length!==32||i.readUInt16LE(4)!==1||i.readUInt16LE(
6)!==24)continue;var C=i.readUInt32LE(8)+4294967296*i.readInt32LE(12),z=C/1e4-116444736e5;return new Date(z)}}return R(this.lastModFileDate,this.lastModFileTime,x.timezone)},p.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},p.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},p.prototype.isCompressed=function(){
return this.compressionMethod===8};function m(){}function R(x,k,X){var i=x&31,_=(x>>5&15)-1,B=(x>>9&127)+1980,y=0,C=(k&31)*2,z=k>>5&63,te=k>>11&31;if(X==null||X==="local")return new Date(B,_,i,te,z,C,
y);if(X==="UTC")return new Date(Date.UTC(B,_,i,te,z,C,y));throw new Error("unrecognized options.timezone: "+options.timezone)}function d(x,k,X,i){for(var _=null,B=0;B<X.length;B++){var y=X[B];if(y.id===
28789){if(y.data.length<6||y.data.readUInt8(0)!==1)continue;var C=y.data.readUInt32LE(1);if(A(k)!==C)continue;_=ne(y.data.subarray(5),!0);break}}if(_==null){var z=(x&2048)!==0;_=ne(k,z)}return i||(_=_.
replace(/\\/g,"/")),_}function g(x){return x.indexOf("\\")!==-1?"invalid characters in fileName: "+x:/^[a-zA-Z]:/.test(x)||/^\//.test(x)?"absolute path: "+x:x.split("/").indexOf("..")!==-1?"invalid re\
lative path: "+x:null}function n(x){for(var k=[],X=0;X<x.length-3;){var i=x.readUInt16LE(X+0),_=x.readUInt16LE(X+2),B=X+4,y=B+_;if(y>x.length)throw new Error("extra field length exceeds extra field bu\
ffer size");var C=x.subarray(B,y);k.push({id:i,data:C}),X=y}return k}function a(x,k,X,i,_,B){if(i===0)return setImmediate(function(){B(null,ue(0))});x.read(k,X,i,_,function(y,C){if(y)return B(y);if(C<
i)return B(new Error("unexpected EOF"));B()})}F.inherits($,j);function $(x){j.call(this),this.actualByteCount=0,this.expectedByteCount=x}$.prototype._transform=function(x,k,X){if(this.actualByteCount+=
x.length,this.actualByteCount>this.expectedByteCount){var i="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return X(new Error(i))}X(null,x)},$.
prototype._flush=function(x){if(this.actualByteCount<this.expectedByteCount){var k="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return x(new Error(
k))}x()},F.inherits(T,D);function T(){D.call(this),this.refCount=0}T.prototype.ref=function(){this.refCount+=1},T.prototype.unref=function(){var x=this;if(x.refCount-=1,x.refCount>0)return;if(x.refCount<
0)throw new Error("invalid unref");x.close(k);function k(X){if(X)return x.emit("error",X);x.emit("close")}},T.prototype.createReadStream=function(x){x==null&&(x={});var k=x.start,X=x.end;if(k===X){var i=new P;
return setImmediate(function(){i.end()}),i}var _=this._readStreamForRange(k,X),B=!1,y=new M(this);_.on("error",function(z){setImmediate(function(){B||y.emit("error",z)})}),ge(y,function(){_.unpipe(y),
y.unref(),_.destroy()});var C=new $(X-k);return y.on("error",function(z){setImmediate(function(){B||C.emit("error",z)})}),ge(C,function(){B=!0,y.unpipe(C),y.destroy()}),_.pipe(y).pipe(C)},T.prototype.
_readStreamForRange=function(x,k){throw new Error("not implemented")},T.prototype.read=function(x,k,X,i,_){var B=this.createReadStream({start:i,end:i+X}),y=new N,C=0;y._write=function(z,te,J){z.copy(x,
k+C,0,z.length),C+=z.length,J()},y.on("finish",_),B.on("error",function(z){_(z)}),B.pipe(y)},T.prototype.close=function(x){setImmediate(x)},F.inherits(M,P);function M(x){P.call(this),this.context=x,this.
context.ref(),this.unreffedYet=!1}M.prototype._flush=function(x){this.unref(),x()},M.prototype.unref=function(x){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var V="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\
\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\
\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function ne(x,k){if(k)return x.toString("utf8");for(var X="",i=0;i<x.length;i++)X+=V[x[i]];return X}function ie(x,k){var X=x.readUInt32LE(k),i=x.readUInt32LE(k+4);return i*4294967296+X}var ue;typeof Buffer.
allocUnsafe=="function"?ue=function(x){return Buffer.allocUnsafe(x)}:ue=function(x){return new Buffer(x)};function ge(x,k){typeof x.destroy=="function"?x._destroy=function(X,i){k(),i?.(X)}:x.destroy=k}
function le(x){if(x)throw x}}),9037:((Y,se,e)=>{var S=W=>{var H={};return e.d(H,W),H},U=W=>(()=>W);Y.exports=S({getOctokit:()=>kt.getOctokit})}),6543:((Y,se,e)=>{var S=W=>{var H={};return e.d(H,W),H},
U=W=>(()=>W);Y.exports=S({defaults:()=>Pt.defaults})}),8008:((Y,se,e)=>{var S=W=>{var H={};return e.d(H,W),H},U=W=>(()=>W);Y.exports=S({requestLog:()=>Dt.requestLog})}),212:((Y,se,e)=>{var S=W=>{var H={};
return e.d(H,W),H},U=W=>(()=>W);Y.exports=S({retry:()=>Ct.retry})}),938:((Y,se,e)=>{var S=W=>{var H={};return e.d(H,W),H},U=W=>(()=>W);Y.exports=S({default:()=>Lt.default})}),5131:((Y,se,e)=>{var S=W=>{
var H={};return e.d(H,W),H},U=W=>(()=>W);Y.exports=S({default:()=>Ut.default})}),2613:(Y=>{Y.exports=Ne(import.meta.url)("assert")}),181:(Y=>{Y.exports=Ne(import.meta.url)("buffer")}),6982:(Y=>{Y.exports=
Ne(import.meta.url)("crypto")}),4434:(Y=>{Y.exports=Ne(import.meta.url)("events")}),9896:(Y=>{Y.exports=Ne(import.meta.url)("fs")}),1943:(Y=>{Y.exports=Ne(import.meta.url)("fs/promises")}),8611:(Y=>{Y.
exports=Ne(import.meta.url)("http")}),5692:(Y=>{Y.exports=Ne(import.meta.url)("https")}),9278:(Y=>{Y.exports=Ne(import.meta.url)("net")}),4573:(Y=>{Y.exports=Ne(import.meta.url)("node:buffer")}),7598:(Y=>{
Y.exports=Ne(import.meta.url)("node:crypto")}),3024:(Y=>{Y.exports=Ne(import.meta.url)("node:fs")}),1455:(Y=>{Y.exports=Ne(import.meta.url)("node:fs/promises")}),7067:(Y=>{Y.exports=Ne(import.meta.url)(
"node:http")}),4708:(Y=>{Y.exports=Ne(import.meta.url)("node:https")}),8995:(Y=>{Y.exports=Ne(import.meta.url)("node:module")}),8161:(Y=>{Y.exports=Ne(import.meta.url)("node:os")}),6760:(Y=>{Y.exports=
Ne(import.meta.url)("node:path")}),1708:(Y=>{Y.exports=Ne(import.meta.url)("node:process")}),7075:(Y=>{Y.exports=Ne(import.meta.url)("node:stream")}),3136:(Y=>{Y.exports=Ne(import.meta.url)("node:url")}),
7975:(Y=>{Y.exports=Ne(import.meta.url)("node:util")}),8522:(Y=>{Y.exports=Ne(import.meta.url)("node:zlib")}),857:(Y=>{Y.exports=Ne(import.meta.url)("os")}),6928:(Y=>{Y.exports=Ne(import.meta.url)("pa\
th")}),2203:(Y=>{Y.exports=Ne(import.meta.url)("stream")}),4756:(Y=>{Y.exports=Ne(import.meta.url)("tls")}),2018:(Y=>{Y.exports=Ne(import.meta.url)("tty")}),7016:(Y=>{Y.exports=Ne(import.meta.url)("ur\
l")}),9023:(Y=>{Y.exports=Ne(import.meta.url)("util")}),3106:(Y=>{Y.exports=Ne(import.meta.url)("zlib")}),3e3:((Y,se,e)=>{e.d(se,{WZ:()=>N,j:()=>s,mJ:()=>b});var S=e(7598),U=e(6760),W=e(532),H=e(6191),
F=e(7487),D=e(9870),j=e(3657),P=e(6584);function N(f,u){const c=f.boolean("upload-artifact",!0),v={overwrite:u,retentionDays:f.optional("retention-days",A)},w=f.boolean("artifact-env-variables",!0);return{
upload:c?v:void 0,artifactEnvVariables:w}}function A(f){if(/^0+$/.test(f))return;const u=(0,P.$J)(1/0,!0)(f),c=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(u>c)throw new Error(`must be at most ${c}\
, the repository's limit in days, not ${u}`);return u}async function b(f,{path:u,sha256:c,package:v},{upload:w,artifactEnvVariables:O}){if(O)return await(0,H.mz)(f,{path:u,digest:c},w);const o=(0,j.z)(
(0,D.KC)(v)),l=(0,U.join)(await(0,F.Pd)("workflow-artifact-"),(0,U.basename)(u));await(0,W.lo)(l,o);const E=(0,S.createHash)("sha256").update(o).digest("hex");return await(0,H.mz)(f,{path:l,digest:E},
w)}function s({upload:f,artifactEnvVariables:u},c){!f||!u||!(0,F.GQ)()||c.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set \
artifact-env-variables: false to leave them out.")}}),6779:((Y,se,e)=>{e.d(se,{Bv:()=>N,X7:()=>b,Zw:()=>P});var S=e(9462),U=e(7279),W=e(3657),H=e(5645),F=e(6006),D=e(3349);class j extends U.HR{job;constructor(f,u){
super({what:u.message,...u},{...u,busy:!1,cause:u}),this.job=f}}function P(s){return s instanceof j?s.job:{}}async function N(s,f,{title:u,longestWaitMs:c,advice:v,idsIn:w}){s.log.info(`${u}: ${f.status||
"no status"}, dock status ${f.dockStatusId}`);let O={};const o=l=>{const E={"dock-status-id":f.dockStatusId,...w(l)},p=Object.keys(E).some(m=>!(m in O));O={...E,...O,...l.status!==""&&{status:l.status}},
p&&s.publish(O)};try{return{last:await(0,F.qt)(s,f,{longestWaitMs:c,advice:v,onStatus:o}),outputs:O}}catch(l){throw new j(O,(0,U.iT)(l))}}const A="Check the workflow in AI for Process, then re-run the\
 job.";async function b(s,f,{workflowId:u,flowId:c,timeoutMs:v,longestWaitMs:w}){return s.log.info(`Exporting workflow ${u}, flow ${c}, from ${f.url.href}`),await(0,S.N)({...s,platform:f},(0,S.R)(v,"N\
o package"),async O=>{const o=await(0,D.Nq)(O,{workflowId:u,flowId:c}),{dockStatusId:l,exportJobId:E}=o,{last:p,outputs:m}=await N(O,o,{title:`Export job ${E??"without an ID"}`,longestWaitMs:w,advice:A,
idsIn:()=>E===void 0?{}:{"export-job-id":E}});try{const R=await(0,D.EH)(O,o,p),d=async()=>(0,D.EH)(O,o,await(0,F.SO)(O,l)),g=$=>(0,W.u)($,O.signal),{content:n,...a}=await(0,H.R)(O,{url:R,freshUrl:d,read:g});
return{...a,package:n,job:m}}catch(R){throw new j(m,(0,U.iT)(R))}})}}),2697:((Y,se,e)=>{e.d(se,{As:()=>u,N9:()=>o,Sm:()=>N,UX:()=>b,cZ:()=>f,dF:()=>O});var S=e(1455),U=e(6760),W=e(7279),H=e(8725),F=e(
7487),D=e(4057),j=e(706),P=e(6779);function N({host:l,pathname:E}){return l+E.replace(/\/$/,"")}const A=2e4;function b({message:l}){return(0,j.OX)(l,1e3)}const s="<dock status ID>";function f(l){const E=new Map;
for(const{name:m,error:R}of l){const{"dock-status-id":d}=(0,P.Zw)(R),g=d===void 0?R.message:R.message.replaceAll(d,s),n=E.get(g)??{names:[],ids:[],help:(0,F.VY)(R)};E.set(g,n),n.names.push(m),d!==void 0&&
n.ids.push(d)}const p=Math.max(100,Math.min(1e3,Math.floor(A/E.size)));return Array.from(E,([m,{names:R,ids:d,help:g}])=>({names:R,message:(0,j.OX)(m,p).replaceAll(s,()=>d.join(", ")),help:g}))}function u(l){
return f(l).map(({names:E,message:p})=>`${E.join(", ")}: ${p}`).join(" | ")}function c(l,E){if(!l||!E||l.message===E.message)return l??E;const p=`${l.message} Also: ${E.message}`;return new Failure({what:p,
topic:asFailure(l).topic},{cause:l})}async function v(l,E,p){let m;const R=await l.catch(d=>(m=toError(d),{...E,...jobOf(m)}));if(setOutputs(R),p){const{titles:d,facts:g}=p,n=factTable([...g,["Workflo\
w ID",R["workflow-id"]],["Dock status ID",R["dock-status-id"]],["Status",R.status&&{words:R.status}],["Duration",{words:humanTime(performance.now())}]]);m?await writeSummary(d.failed,withHelp(b(m),helpFor(
m)),n):await writeSummary(d.done,n)}if(m)throw m}const w=1e6;async function O(l,E){const p=JSON.stringify(E),m=await o(`the output ${l}`,{[`${l}.json`]:p}),R=Buffer.byteLength(p)>w;return R&&(0,H.lm)(
`The output ${l} would be longer than GitHub's limit of 1 MB. Read the file in ${l}-path.`),{[l]:R?[]:E,...m}}async function o(l,E){try{const p=await(0,F.Pd)("workflow-results-"),m={};for(const[R,d]of Object.
entries(E)){const g=(0,U.join)(p,R);await(0,S.writeFile)(g,d),m[`${(0,U.parse)(R).name}-path`]=g}return m}catch(p){return(0,H.t1)().warning(`Can't keep ${l} as a file. ${(0,W.gJ)(p)}`),{}}}}),3018:((Y,se,e)=>{
e.d(se,{uu:()=>G,S3:()=>At,$0:()=>L});var S=e(1124),U=e(706),W=e(1345);const H=Number.MAX_SAFE_INTEGER,F=2,D=60,j="</details>",P=41,N=100;function A(t,r={}){const{under:h=()=>"",parts:I=[],noun:K="cha\
nge",folded:q=!1}=r,{length:Z}=h(H),{least:oe=Z===0?t:`${t} \u2026`,changes:ee=w(I)}=r;return{line:t,under:h,size:t.length+Z,least:oe,parts:I,changes:ee,noun:K,folded:q}}function b(t,r,h={}){return r.
length===0?[]:[A(t,{...h,parts:r})]}function s(t,r){const h=f(t,[]),I=({leaf:ee,outer:ce})=>ce.length===1?0:ee.size,K=(0,W.Vn)(h.flatMap(({outer:ee})=>ee)),q=new Map;let Z=r;const oe=h.sort((ee,ce)=>I(
ee)-I(ce)).filter(({leaf:ee,outer:ce})=>{const Ae=ce.filter(Ge=>!q.has(Ge)),Ue=ce.filter(Ge=>K.get(Ge)===1),Be=Ae.map(({line:Ge,folded:Qe})=>Ge.length+F+D+(Qe?P:0)).reduce((Ge,Qe)=>Ge+Qe,ee.least.length+
F-D*Ue.length);if(Be>Z)return!1;Z-=Be;for(const Ge of ce)q.set(Ge,[]),K.set(Ge,(K.get(Ge)??0)-1);return!0});for(const[ee,{leaf:ce}]of oe.entries()){const Ae=u(ce,ce.least.length+Math.floor(Z/(oe.length-
ee)));Z-=Ae.reduce((Ue,{length:Ce})=>Ue+Ce,-ce.least.length),q.set(ce,Ae)}return O(c(t,q).filter(([ee])=>ee!==""))}function f(t,r){return t.parts.length===0?[{leaf:t,outer:r}]:t.parts.flatMap(h=>f(h,[
...r,t]))}function u({line:t,under:r,size:h,least:I},K){if(h<=K)return[t,r(Math.max(K,H))];for(let q=K-t.length-D;q>N;q=Math.floor(q*.7)){const Z=r(q);if(Z!==""&&t.length+Z.length<=K)return[t,Z]}return[
I]}function c(t,r){const{line:h,parts:I,folded:K}=t;if(I.length===0)return[r.get(t)??[]];const Z=[...I.filter(oe=>r.has(oe)).flatMap(oe=>c(oe,r)),[v(t,I.filter(oe=>!r.has(oe)))]];return K?[[`<details>\
<summary>${h}</summary>`],...Z,[j]]:[[h],...Z]}function v({noun:t},r){if(r.length===0)return"";if(t==="connection")return`\u2026 and ${(0,U.hS)(r.length,"more connection")}`;const h=t==="workflow"?` i\
n ${(0,U.hS)(r.length,"more workflow")}`:"";return`\u2026 and ${(0,U.hS)(w(r),"more change")}${h}`}function w(t){return t.reduce((r,{changes:h})=>r+h,0)}function O(t){const r=h=>h?.[0]?.startsWith("- ");
return t.flatMap((h,I)=>{const K=h[0]===j||r(h)&&r(t[I-1]);return[I===0?"":K?`
`:`

`,...h]})}var o=e(8132),l=e(3436),E=e(2614),p=e(2742),m=e(3499),R=e(8965),d=e(5408);const g=2,n=1e3,a=240,$=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,
/.{1,120}/gsu],T="...";function M(t,r){const h=[V(t??r),V(r??t)],[I,K]=[ne(t,h[0]),ne(r,h[1])],q=ue(I,K);return h[0]===h[1]?q:[`@@ line ends: ${h[0]} \u2192 ${h[1]} @@`,...q]}function V(t=""){return t.
includes(`
`)&&!/(?<!\r)\n/.test(t)?"CRLF":"LF"}function ne(t,r){return(t?.split(r==="CRLF"?`\r
`:`
`)??[]).flatMap(I=>$.reduce(ie,[I]).map((K,q)=>q===0?K:T+K))}function ie(t,r){return t.flatMap(h=>h.length>a?Array.from(h.matchAll(r),([I])=>I):h)}function ue(t,r){const h=new Set(t),K=r.some(Z=>h.has(
Z))?(0,R.E)([...t],[...r],{maxEditLength:n}):void 0;if(K===void 0)return[...x(t,r),...ge("+",r)];let q=0;return K.flatMap(({added:Z,removed:oe,value:ee},ce)=>{const Ae=K[ce+1];if(oe)return x(ee,Ae?.added?
Ae.value:[]);const[Ue,Ce]=[ce===0?0:g,ee.length-g],Be=q+le(ee.slice(0,Ce+1));return q+=le(ee),Z?ge("+",ee):Ae===void 0?ge(" ",ee.slice(0,Ue)):Ce-Ue<2?ge(" ",ee):[...ge(" ",ee.slice(0,Ue)),`@@ line ${Be}\
 @@`,...ge(" ",ee.slice(Ce))]})}function ge(t,r){return r.map(h=>`${t} ${h}`)}function le(t){return t.filter(r=>!r.startsWith(T)).length}function x(t,r){const h=new Map(t.map(q=>[X(q),q])),I=r.flatMap(
q=>k(h.get(X(q))??q,q));return[...I.length===0?[]:[`@@ hard to see: ${[...new Set(I)].join(", ")} @@`],...ge("-",t)]}function k(t,r){if(X(t)!==X(r))return[];const[h,I]=[t.normalize(),r.normalize()],K=i(
t)===i(r)?[]:["Unicode forms"];return h===I?K:[...K,h.trimEnd()===I.trimEnd()?"spaces at the end":"white space"]}function X(t){return i(t.normalize())}function i(t){return t.replace(/\s/g,"")}function _(t,r){
let[h,I]=[0,r];const q=[...(0,d.$z)(t,oe=>oe.startsWith("@@ line ")?++h:h).values()].flatMap(oe=>{const ee=B(oe,I);return I-=C(oe),ee}),Z=t.filter(y).length-q.filter(y).length;return Z===0?q:[...q,`@@\
 ${(0,U.hS)(Z,"more changed line")} @@`]}function B(t,r){const h=Z=>Z.startsWith("-"),I=C(t.filter(h)),K=C(t)-I,q={removed:Math.max(r/2,r-K),others:Math.max(r/2,r-I)};return t.filter(Z=>{const oe=h(Z)?
"removed":"others";return q[oe]-=Z.length+1,q[oe]>=0})}function y(t){return t.startsWith("-")||t.startsWith("+")}function C(t){return t.reduce((r,h)=>r+h.length+1,0)}var z=e(7856);const te={added:"\u2795",
removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},J=80,Q=8;function re(t,r,h){if(t.type==="string")return ae(Ie((0,l.e1)(t.text)),r,h);const[
I="",...K]=me(t,r);return K.length>0||I.length>J?void 0:(0,o.SS)(I,1/0)}function ae(t,r,h){const I=r.mask(t).shown;if(I.length>J||I.includes(`
`))return;const K=fe(t,r,h);return(0,o.SS)(JSON.stringify(I),1/0)+(K===void 0?"":` (${Ee(K,r)})`)}function fe(t,{labelOf:r},h){const I=r(t);return I===void 0||I.toLowerCase()===t.toLowerCase()||[...h?.
members.values()??[]].some(q=>(0,l.jn)(q)&&(0,l.e1)(q.text)===I)?void 0:I}function me(t,r,h){const{mask:I}=r;if((0,l.jn)(t)){if(t.type==="literal")return[I(t.text).shown];const ce=Ie((0,l.e1)(t.text)),
{shown:Ae}=I(ce);if(Ae.includes(`
`))return["|",...xe(Ae.split(`
`))];const Ue=fe(ce,r,h);return[JSON.stringify(Ae)+(Ue===void 0?"":` (${I(Ue).shown})`)]}const[K="",q=""]=t.type==="array"?"[]":"{}",Z=t.type==="array"?t.items.map(ce=>me(ce,r)):Array.from(t.members,([
ce,Ae])=>{const[Ue,...Ce]=(0,z.$C)(ce,Ae,t)?[U.v5]:me(Ae,r,t);return[`${JSON.stringify(I(ce).shown)}: ${Ue}`,...Ce]}),oe=K+Z.join(", ")+q;return oe.length<=J&&Z.every(ce=>ce.length===1)?[oe]:[K,...xe(
Z.flat()),q]}function xe(t){return t.map(r=>`  ${r}`)}function Ie(t){if(!t.includes("%"))return t;try{const r=decodeURIComponent(t);return[encodeURIComponent(r),encodeURI(r)].includes(t)?r:t}catch{return t}}
function Ee(t,{mask:r},h=100){return(0,o.SS)(r(t).shown,h)}function he(t,r,h=!1){const I=(0,m.a2)(t),K=h?1/0:100,q=t.flatMap((Z,oe)=>{if(Z.type==="element")return[(0,o.SS)(`[${Z.index}]`)];if(Z.type===
"item"){const ce=r.endsOf(Z.item),Ae=ce===void 0?Z.label:h?`${ce} (${Z.label})`:ce,Ue=oe===I-1&&Z.hint!==void 0?` (${Ee(Z.hint,r)})`:"";return[`**${Ee(Ae,r,K)}**${Ue}`]}return!h&&t.slice(oe+1).find(({
type:ce})=>ce!=="member")?.type==="item"?[]:[Ee(Z.key,r,K)]});return q.length>Q&&!h&&q.splice(2,q.length-Q+1,"\u2026"),q.join(" \u203A ")||"the whole file"}function Te(t,r){const h=Z=>t.map(({path:oe,
kind:ee})=>(ee?`${te[ee]} `:"")+he(oe,r,Z)),[I,K]=[h(!1),h(!0)],q=(0,W.Vn)(I);return be(I.map((Z,oe)=>q.get(Z)===1?Z:K[oe]??Z))}function be(t){const[r,h]=[(0,W.Vn)(t),new Map];return t.map(I=>{const[K=1,
q]=[r.get(I),(h.get(I)??0)+1];return h.set(I,q),K===1?I:`${I} (${q} of ${K})`})}const ye="  ",De=3,Ke=5,We=120,ze={texts:3,min:4,max:60,usual:2,usualWeight:.001},Ye=/^(type|_?id|uuid|identifier)$/i,qe={
line:": changed, hidden"};function Xe(t,r){const h=[...(0,d.$z)(t,de).values()],I=h.filter(Z=>Z.length<De).flat(),K=Te(I,r),q=new Map(I.map((Z,oe)=>{const{line:ee,...ce}=_e(Z,r);return[Z,A(`- ${K[oe]}${ee}`,
{changes:1,...ce})]}));return h.flatMap(Z=>{const oe=Z.flatMap(ee=>q.get(ee)??[]);return oe.length===0?ve(Z,r):oe})}function de(t){const r=(0,m.a2)(t.path),I=(t.kind==="modified"?[t.from,t.to]:"value"in
t?[t.value]:[]).flatMap(q=>"id"in q?[q.id]:[]);if(r===0||r===t.path.length||I.length===0)return t;const K=t.path.slice(r).map(q=>q.type==="member"?q.key:"index"in q&&q.index);return JSON.stringify([t.
kind,I,K])}function ve(t,r){const[h]=t,{line:I,under:K=()=>""}=_e(h,r),q=Se(we(t,r)),Z=h.kind==="modified"?"":` ${h.kind}`,oe=`- ${te[h.kind]} ${Oe(h,r)}${I}${Z} in ${q.line}`;return A(oe,{changes:t.length,
under:ee=>K(ee)+(q.under?.(ee)??"")})}function we(t,r){const h=t.map(({path:I})=>({path:I.slice(0,(0,m.a2)(I))}));return Te(h,r)}function Oe({path:t},r){return he(t.slice((0,m.a2)(t)),r)}function _e(t,r){
if(t.kind==="modified")return ke(t,r);if("value"in t)return pe(t,r);if(t.kind==="moved"){const[q,Z]=[t.from,t.path].map(oe=>he(oe.slice(0,-1),r,!0));return{line:`: moved from ${q} to ${Z}`}}if(t.moved.
length===0)return{line:": in a new order"};const h=t.moved.map(q=>({path:[q]})),I=Se(Te(h,r)),K=I.under?`${I.line} moved`:`moved: ${I.line}`;return{...I,line:`: in a new order (${K})`}}function Se(t){
if(t.length<=Ke)return{line:t.join(", ")};const r=(0,U.hS)(t.length,"item"),h=je(r,ye+t.join(", "));return{line:r,under:I=>h.length<=I?h:""}}function ke({path:t,from:r,to:h},I){if(r.type==="hidden"||h.
type==="hidden")return{line:""};if((0,z._p)(t,r,h))return qe;if(r.type==="string"&&h.type==="string")return $e((0,l.e1)(r.text),(0,l.e1)(h.text),I);const[K,q]=[me(r,I).join(`
`),me(h,I).join(`
`)];if(K===q)return qe;const[Z,oe]=[re(r,I),re(h,I)];return Z!==void 0&&oe!==void 0?{line:`: ${Z} \u2192 ${oe}`}:{line:"",under:Pe(K,q)}}function $e(t,r,h){const I=[Ie(t),Ie(r)],K=I[0]!==I[1]&&(I[0]!==
t||I[1]!==r),[q,Z]=K?I:[t,r],oe=K?" (percent-encoded)":"",[ee,...ce]=(0,p.qy)(q,Z)?.changes??[];if(ee!==void 0){const nt=`${oe} (JSON in a text)`;if(ce.length===0&&ee.kind==="modified"){const dt=ke(ee,
h);return{...dt,line:`${nt} \u203A ${he(ee.path,h)}${dt.line}`}}const ft=A("",{parts:Xe([ee,...ce],h)});return{line:nt,under:dt=>`
${Fe(s(ft,dt).join(""))}`}}const[Ae,Ue]=[h.mask(q),h.mask(Z)];if(Ae.shown===Ue.shown)return{line:oe+qe.line};const Ce=Ae.hidden===Ue.hidden?"":" (hidden values differ, too)",[Be,Ge]=[ae(q,h),ae(Z,h)];
if(Be===void 0||Ge===void 0)return{line:oe+Ce,under:Pe(Ae.shown,Ue.shown)};const Qe=k(Ae.shown,Ue.shown).join(", ");return{line:`${oe}: ${Be} \u2192 ${Ge}${Qe&&` (${Qe})`}${Ce}`}}function pe({kind:t,path:r,
value:h},I){if(h.type==="hidden")return{line:""};if((0,z._p)(r,h))return{line:": hidden"};const K=h.type==="object"?void 0:re(h,I);if(K!==void 0)return{line:`: ${K}`};const Z=h.type==="string"?I.mask(
Ie((0,l.e1)(h.text))).shown:me(h,I).join(`
`),oe=Ce=>t==="added"?Pe(void 0,Z,Ce):Pe(Z,void 0,Ce);if(h.type==="array")return{line:"",under:oe((0,U.hS)(h.items.length,"element"))};if(h.type!=="object")return{line:"",under:oe()};const ee=oe((0,U.
hS)(h.members.size,"field")),{line:ce,left:Ae}=Me(h,r.at(-1),I),Ue=ce===""?"":`: ${ce}`;return Ae==="nothing"?{line:Ue}:{line:Ue,under:Ae==="place"?Ce=>Ce===1/0?ee(Ce):"":ee}}function Me(t,r,h){const I=r?.
type==="item"?r:void 0;if(t.members.size===0&&!I)return{line:"`{}`",left:"nothing"};const K=ce=>(0,l.jn)(ce)&&[I?.label,I?.hint].includes((0,l.e1)(ce.text)),q=[...t.members].filter(([,ce])=>!I||!K(ce)),
Z=q.filter(([ce,Ae])=>!I||!(0,m.rL)(ce,Ae)),oe=Z.map(([ce,Ae])=>{const Ue=(0,z.$C)(ce,Ae,t)?(0,o.SS)(U.v5):re(Ae,h,t);return Ue&&`${Ee(ce,h)}: ${Ue}`}),ee=oe.join(", ");return oe.includes(void 0)||ee.
length>We?{line:Re(t,K,h),left:"more"}:{line:ee,left:Z.length<q.length?"place":"nothing"}}function Re(t,r,h){const I=new Map,K=(Z,oe,ee)=>{ee>(I.get(Z)?.weight??0)&&I.set(Z,{text:oe,weight:ee})},q=(Z,oe,ee)=>{
if(Z.type==="array")for(const Be of Z.items)q(Be,oe,ee+1);if(Z.type==="object")for(const[Be,Ge]of Z.members)(0,z.$C)(Be,Ge,Z)?K(Be,U.v5,ze.max):q(Ge,Be,ee+1);if(Z.type!=="string")return;const ce=(0,l.
e1)(Z.text),Ae=Ye.test(oe)||r(Z)||(0,m.gN)(ce)||h.labelOf(ce)!==void 0;if(ce.length<ze.min||Ae)return;const Ue=ce.includes("://")?2*ze.max:Math.min(ce.length,ze.max),Ce=h.countOf(ce)>ze.usual?ze.usualWeight:
1;K(oe,h.mask(Ie(ce)).shown,Ce*Ue/(ee+1))};return q(t,"",0),[...I].sort(([,Z],[,oe])=>oe.weight-Z.weight).filter(([,{weight:Z}],oe)=>oe===0||oe<ze.texts&&Z>ze.usualWeight*2*ze.max).map(([Z,{text:oe}])=>`${Ee(
Z,h)}: ${(0,o.SS)(JSON.stringify((0,o.Jj)(oe,ze.max)),1/0)}`).join(", ")}function Pe(t,r,h){const I=(0,o.EU)(M(t,r),"diff",ye);return K=>{const q=I.length<=K?I:Le(I,K);return h===void 0?`
${q}`:je(h,q)}}function Le(t,r){const h=t.split(`
`),I=h.slice(1,-1).map(K=>K.slice(ye.length));return[...h.slice(0,1),..._(I,r).map(K=>ye+K),...h.slice(-1)].join(`
`)}function je(t,r){return`
${ye}<details><summary>${t}</summary>

${r}
${ye}</details>`}function Fe(t){return t.replace(/^(?=.)/gm,ye)}const Je=100,Ve=5;function et(t,r){const h=t.kind==="json"?(0,E.I)(t,Ce=>r(Ce).shown):void 0,I=(0,p.Z)(()=>(0,W.Vn)((0,l.PX)(t.head??t.base))),
K={mask:r,labelOf:Ce=>Ce.length>Je?void 0:h?.labelOf(JSON.stringify(Ce)),endsOf:Ce=>h?.endsOf(Ce),countOf:Ce=>I().get(Ce)??0},q=Ze((0,S.xS)(t)),Z=t.status==="modified",oe=Z?st(t,K,h):Xe(it(t),K),{nodes:ee=0,
connections:ce=0}=h?.size??{},Ae=ee===0?"What is in it":`${(0,U.hS)(ee,"node")}, ${(0,U.hS)(ce,"connection")}`,Ue=Z?oe:b(Ae,oe,{changes:q,folded:!0});return[...tt(h),A(rt(t,r),{parts:[...Ue,...ot(t,K)],
changes:q})]}function Ze({added:t,modified:r,removed:h}){return t+r+h}function tt(t){return t?.note!==void 0?[A(t.note)]:t?.picture?[A((0,o.EU)(t.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function rt({name:t,kind:r,status:h,changes:I},K){const q=`**${Ee(t,{mask:K})}**`;return h!=="modified"?`${te[h]} ${q}: file ${h}`:r==="bi\
nary"||r==="variables"&&I.length===0?`${te.modified} ${q}: content modified`:r==="variables"?`${q} (values are never shown)`:q}function ot({references:t},r){if(t.length===0)return[];const h=t.slice(0,
Ve).map(({path:Z,from:oe,to:ee})=>`${he(Z,r)} (${Ee(oe,r)} \u2192 ${Ee(ee,r)})`),I=t.length>Ve?", \u2026":"",K=t.length===1?"follows and isn't":"follow and aren't",q=`${(0,U.hS)(t.length,"reference")}\
 to new IDs and names ${K} counted`;return[A(`${q}: ${h.join(", ")}${I}`)]}function st(t,r,h){const I=(0,m.pi)(t),K=h?.connections??[],q=new Set(K.map(({item:Be})=>Be)),Z=(0,d.$z)(t.text?[ut(t.text)]:
t.changes,Be=>h?.tells(Be)?"told":"value"in Be&&q.has(Be.value)?"connection":I(Be)?"layout":vt(Be.path,r)?"item":"rest"),[oe,ee]=[Z.get("layout")??[],Z.get("connection")??[]],ce=Xe(Z.get("rest")??[],r),
Ae=_t(K,ee,r),Ue=(Z.get("told")?.length??0)+ee.length,Ce=`Layout and bookkeeping: ${(0,U.hS)(oe.length,"change")}`;return[...Xe(Z.get("item")??[],r),...b("Connections",Ae,{noun:"connection",changes:Ue}),
...Ae.length===0?ce:b("Elsewhere in the file",ce),...b(Ce,Ot(oe,t,r),{folded:!0})]}function vt(t,{labelOf:r}){return t.some(h=>h.type==="item"||h.type==="member"&&r(h.key)!==void 0)}function ut({base:t,
head:r}){return{kind:"modified",path:[],from:at(t),to:at(r)}}function at(t=""){return{type:"string",id:0,text:JSON.stringify(t)}}function it({base:t,head:r,text:h,status:I,changes:K}){const q=I==="rem\
oved"?"removed":"added",Z=(ee,ce)=>{const Ae=(0,W.Vg)(ee,()=>{});return!(ce.length<3&&Ae.length>0&&Ae.every(Ce=>Ce.value.type==="object"))&&(ce.length>0||ee.type!=="object")?[{kind:q,path:ce,value:ee}]:
Ae.flatMap(({step:Ce,value:Be})=>Ce.type==="member"?Z(Be,[...ce,Ce]):[{kind:q,path:[...ce,Ce],value:Be}])},oe=t??r??(h&&at(h.base??h.head));return oe?Z(oe,[]):K}function _t(t,r,h){const I=new Map(r.map(
Z=>["value"in Z&&Z.value,Z])),K=xt(t,I),q=be(K.map(Z=>lt(Z,h)));return K.map(([{item:Z}],oe)=>{const ee=I.get(Z),{line:ce,under:Ae=()=>""}=ee?_e(ee,h):{line:""};return A(`${q[oe]}${Ae(0)===""?ce:""}`,
{under:Ae})})}function xt(t,r){const h={added:new Map,removed:new Map};return t.flatMap(I=>{const{kind:K,source:q,target:Z,item:oe}=I;if(K==="rewired"||r.has(oe))return[[I]];const ee=h[K].get(q),ce=ee??
[I];return ee&&ee.push(I),h[K].delete(q),h[K].set(Z,ce),ee?[]:[ce]})}function lt(t,r){const[{kind:h,source:I,target:K,was:q}]=t,Z=Ae=>`**${Ee(Ae.label,r)}**`,oe=Ae=>Ae===""?"":` (${Ee(Ae,r)})`,ee=t.map(
Ae=>` \u2192 ${Z(Ae.target)}${oe(Ae.label)}`),ce=q?.target===K?oe(q.label)||" without a label":q&&` ${Z(q.target)}`;return`- ${te[h]} ${Z(I)}${ee.join("")}${ce===void 0?"":`, was${ce}`}`}function Ot(t,r,h){
return[...(0,d.$z)((0,m.lY)(t,r),K=>K.kind+Oe(K,h)).values()].flatMap(K=>{const q=K.map(ce=>_e(ce,h));if(K.length<De||(0,m.a2)(K[0].path)===0||q.some(({under:ce})=>ce))return Xe(K,h);const Z=we(K,h),oe=Fe(
q.map(({line:ce},Ae)=>`- ${Z[Ae]}${ce}`).join(`
`)),ee=`- ${te[K[0].kind]} ${Oe(K[0],h)} of ${(0,U.hS)(K.length,"item")}`;return A(ee,{changes:K.length,under:ce=>oe.length>ce?"":`
${oe}`})})}const ht="<!-- workflow-report -->",St=6e4,pt=1e3;function ct(t){const{workflows:r,missing:h}=t,I=(0,z.lb)(t),q=["changed","added","removed"].flatMap(ee=>r.filter(ce=>ce.status===ee)).map(ee=>{
const ce=Ze(ee.counts);return{workflow:ee,changes:ce,parts:ee.files.flatMap(Ae=>et(Ae,I))}}),Z=gt(t,I),oe=h===void 0?"":`\`${h}\` doesn't exist: it counts as empty.`;return({maxLength:ee=St,maxBytes:ce=1/0,
headings:Ae=!0,mark:Ue=!0}={})=>{const Ce=q.map(({workflow:Qe,...nt})=>A(wt(Qe,I,Ae),nt)),Be=A(oe,{parts:[...b("",Ce,{noun:"workflow"}),...Z]}),Ge=Ue?`${ht}
`:"";for(let Qe=Math.min(ee,ce);;){const nt=[Ge,...s(Be,Qe-Ge.length-1),`
`],ft=ce===1/0?0:Buffer.byteLength(nt.join(""));if(ft<=ce||Qe<pt)return nt;Qe=Math.floor(Qe*ce*.99/ft)}}}function mt(t,r){return t.length<=3e3&&t.split(`
`).length<=50?t:`<details><summary>${r}</summary>

${t}
</details>
`}function wt({name:t,status:r,counts:h},I,K){const q=K?"### ":"",Z=t===void 0?void 0:Ee(t,{mask:I});return r==="added"||r==="removed"?`${q}${te[r]} ${Z===void 0?"Workflow":`${Z}: workflow`} ${r}`:K?`${q}${Z===
void 0?"":`${Z}: `}${(0,S.cq)(h)}`:""}function gt({workflows:t,notCompared:r=[]},h){const I=(Z,oe)=>{const ee=Z.flatMap(ce=>ce===void 0?[]:[Ee(ce,{mask:h})]).join(", ");return Z.length===0?[]:[A(oe(ee),
{least:oe((0,U.hS)(Z.length,"workflow"))})]},K=t.flatMap(({name:Z,status:oe})=>oe==="unchanged"?[Z]:[]),q=t.flatMap(({name:Z,variablesCompared:oe})=>oe?[]:[Z]);return[...t.length===0?[A("No workflow w\
as compared")]:[],...I(K,Z=>Z===""?"No changes":`${Z}: no changes`),...I(q,Z=>`The environment variables${q.length===t.length?"":` of ${Z}`} weren't compared, because one side is a folder without \`env\
_variables.json\`.`),...I(r,Z=>`${Z}: not compared, because the step failed`)]}var yt=e(8725),Et=e(7487),$t=e(2697),Mt=e(6584);async function At(t){const r=ct(t),h={"report.md":r(),"full-report.md":r(
{maxLength:1/0})};return(0,Et.n0)(await(0,$t.N9)("the report",h)),r}const Tt=900*1024;function G(t,r,h,I){const K=Tt-Buffer.byteLength(h.join()),q=t({headings:r,maxLength:1/0,maxBytes:K,mark:!1}).join(
"");return I===void 0?q:mt(q,I)}function L(t){const r=(0,S.AS)(t);if(r.length===0)return;const h=r.slice(0,20).map(Mt.bY),I=r.length>20?` and ${(0,U.hS)(r.length-20,"more line")}`:"";(0,yt.lm)(`No fie\
ld matched ${h.join(", ")}${I} in ignore. Check the spelling.`)}}),682:((Y,se,e)=>{e.d(se,{H:()=>b,R:()=>D});var S=e(3024),U=e(532),W=e(5806),H=e(706),F=e(6584);function D(s,f){const u=["workflows","w\
orkflows-file"].filter(w=>s.text(w)!==""),[c]=u;if(c===void 0)return{targets:j(s,f),fromList:!1};u.length>1&&s.refuse("workflows-file","can't be combined with workflows");for(const w of["workflow-id",
"flow-id","name"])s.text(w)!==""&&s.refuse(w,`can't be combined with ${c}`);const v=c==="workflows"?s.lines(c):s.optional(c,P);return{targets:v===void 0?[]:A(s,c,v),fromList:!0}}function j(s,f){const u=s.
required("workflow-id",F.Fg),c=s.required("flow-id",F.Fg),v=s.optional("name",F.$q);return u===void 0||c===void 0?[]:[{name:v??s.parse("workflow-id",f+u,F.$q)??"",workflowId:u,flowId:c}]}function P(s){
const f=(0,F.EO)(s);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,S.readFileSync)(f))}catch(u){throw new Error(`can't be read: ${s}: ${(0,U.CQ)(u)}`)}}const N=(0,F.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,
"has commas between the words. Use spaces: name workflow-id flow-id"],(0,F.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${F.kH.source}`,"u")),[/^[^ ]+$/,([s])=>`(${(0,H.OX)(s,60)}) h\
as no IDs. Is the variable set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,s=""])=>`(${(0,H.OX)(s,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,
({input:s})=>`must be "name workflow-id flow-id", not ${(0,F.bY)(s)}`]);function A(s,f,u){const c=[],v=new Map,w=u.split(/\r\n|\n|\r/).map(O=>O.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[
O,o]of w.entries()){const l=`${f} line ${O+1}`;if(!s.parse(l,o.join(" "),N))continue;const[E="",p="",m=""]=o;s.parse(`${l} name`,E,F.$q),s.parse(`${l} workflow-id`,p,F.Fg),s.parse(`${l} flow-id`,m,F.Fg);
const[R,d]=[(0,W.Sr)(E),`${p} ${m}`].map(n=>{const a=v.get(n);return a===void 0&&v.set(n,O+1),a});R!==void 0&&s.refuse(l,`has the name of line ${R}`),d!==void 0&&s.refuse(l,`has the IDs of line ${d}. \
Set the IDs of its own workflow, or remove the line`),c.push({name:E,workflowId:p,flowId:m})}return w.every(O=>O.length===0)&&s.refuse(f,"names no workflow"),c}async function b(s,f,u){const c=[],v=s.entries(),
w=async()=>{for(const[O,o]of v)c[O]=await u(o)};return await Promise.all(Array.from({length:Math.min(f,s.length)},w)),c}}),6584:((Y,se,e)=>{e.d(se,{$J:()=>A,$q:()=>O,Do:()=>u,EO:()=>m,Fg:()=>f,bY:()=>d,
il:()=>P,kH:()=>D,or:()=>s,sJ:()=>j,sU:()=>v,tz:()=>o,yG:()=>N});var S=e(3024),U=e(6760),W=e(5806),H=e(7596),F=e(706);const D=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function j(n,a=D){
return[a,({input:$})=>`contains ${g($)}. ${n}`]}function P(...n){return a=>{for(const[$,T]of n){const M=$.exec(a);if(M)throw new Error(typeof T=="string"?T:T(M))}return a}}function N(n){if(/^(true|True|TRUE|false|False|FALSE)$/.
test(n))return n.toLowerCase()==="true";throw new Error(`must be true or false, not ${d(n)}`)}function A(n,a=!1){return $=>{const T=Number($);if((a?/^\d+$/:/^\d+(\.\d+)?$/).test($)&&T>0&&T<=n)return T;
const M=n===1/0?"":` and at most ${n}`;throw new Error(`must be a ${a?"whole ":""}number above 0${M}, not ${d($)}`)}}const b=P(j("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,
"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,n])=>`must not contain a query or a fragment. Set only the beginning of the address: "${n}"`],[/\/api\/public(\/|$)/i,
"must not contain /api/public, which the action adds"]);function s(n){return(0,H.o6)(b(n))}function f(n){if((0,H.eQ)(n))return n;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", no\
t ${d(n)}`)}const u=P(j("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,n])=>`begins with "${n}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret wi\
thout them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),c="is too long: at most 200 characters",v=P([new RegExp("\\p{C}","u"),({input:n})=>`must not contain control char\
acters: ${d(n)}`],[/.{201}/u,c]),w=P([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:n})=>`can't be a name: ${d(n)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:n})=>`must not end in \
.zip, which the action adds: ${d(n)}`],[/.{201}/u,c]);function O(n){const a=(0,W.x5)(w(n));if(a!==void 0)throw new Error(`can't be a name: ${d(n)} ${a}`);if(Buffer.byteLength(n)>240)throw new Error(c);
return n}function o(n){if(n!=="any"){if(/^[0-9a-f]{64}$/i.test(n))return n.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function l(){return(0,U.resolve)(process.env.
GITHUB_WORKSPACE??"")}const E=P([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,n])=>`begins with ${n}, which only a shell replace\
s. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function p(n){return(0,U.resolve)(l(),E(n))}function m(n){const a=p(n);if((0,S.existsSync)(a))return a;throw new Error(
R(n))}function R(n){const a=!(0,S.existsSync)(l())||(0,S.readdirSync)(l()).length===0;return`doesn't exist: ${d(n)}${a?". The workspace is empty: run actions/checkout before this step":""}`}function d(n){
const a=g(n);return`"${(0,F.OX)(n,60)}"${a===""?"":` with ${a}`}`}function g(n){const a=(n.match(new RegExp(D,"gu"))??[]).map(M=>M.codePointAt(0)??0),$=[...new Set(a)].map(M=>`U+${M.toString(16).toUpperCase().
padStart(4,"0")}`),T=$.length===1?"an invisible character":"invisible characters";return $.length===0?"":`${T} (${$.slice(0,5).join(", ")})`}}),1124:((Y,se,e)=>{e.d(se,{AS:()=>j,Hq:()=>F,RG:()=>U,cq:()=>P,
cz:()=>W,xS:()=>H,xW:()=>D});var S=e(706);const U={type:"hidden"};function W(N){const A=b=>N.reduce((s,f)=>s+f[b],0);return{added:A("added"),modified:A("modified"),removed:A("removed")}}function H({status:N,
changes:A,references:b}){const s={added:0,modified:0,removed:0};if(N!=="modified")return{...s,[N]:1};if(A.length===0&&b.length===0)return{...s,modified:1};for(const{kind:f}of A)s[f==="added"||f==="rem\
oved"?f:"modified"]++;return s}function F({workflows:N}){return N.some(({status:A})=>A!=="unchanged")}function D({workflows:N}){return W(N.map(({counts:A})=>A))}function j({workflows:[N,...A]}){return N?.
unusedIgnores.filter(b=>A.every(({unusedIgnores:s})=>s.includes(b)))??[]}function P({modified:N,added:A,removed:b}){return Object.entries({modified:N,added:A,removed:b}).flatMap(([f,u])=>u===0?[]:[`${(0,S.
zD)(u)} ${f}`]).join(", ")||"no changes"}}),3436:((Y,se,e)=>{e.d(se,{Gg:()=>N,Ms:()=>c,Op:()=>f,PX:()=>s,Rk:()=>W,TH:()=>P,TN:()=>D,YD:()=>j,ZM:()=>F,dj:()=>O,e1:()=>u,eX:()=>H,jn:()=>b});var S=e(8142),
U=e(2899);const W=["id","_id","key","name"],H=["name","title","label","displayName"],F=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function D(o,l){if(o.type!=="obj\
ect")return;const E=o.members.get(l)??o.matchOnly?.get(l);return E&&b(E)&&/^("[^"]|[-\d])/.test(E.text)?E.text:void 0}function j(o){return o.type==="object"?[...o.members.keys()]:[]}function P(o){return A(
o,["id","_id","key"])??A(o,j(o).sort().filter(l=>F.test(l)))}function N(o){return A(o,H)}function A(o,l){const E=l.find(p=>D(o,p)!==void 0);return E&&D(o,E)}function b(o){return o.type==="string"||o.type===
"literal"}function s(o){return o===void 0?[]:b(o)?[u(o.text)]:(o.type==="array"?o.items:[...o.members.values()]).flatMap(s)}function f(o,l,E){return E&&W.includes(o)&&b(l)}function u(o){return o.startsWith(
'"')?o.includes("\\")?JSON.parse(o):o.slice(1,-1):o}class c{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(l,E=p=>{}){this.#n=l,this.#e=l.lines.length===0,this.#t=E}read(l){const{fields:E,orders:p}=this.#n,
m=R=>(0,U.pi)(E,R,this.#t);return(0,S.q)(l,void 0,{enter:(R,d="")=>this.#e?void 0:{key:d,outer:R},scalar:R=>this.scalar(R),array:(R,d)=>{const g=R.length>0&&m({key:"",outer:d});return this.array(g?[]:
R,(0,U.pi)(p,d,this.#t))},object:(R,d)=>{let g;for(const[n,a]of E.size===0?[]:R)m({key:n,outer:d})&&(R.delete(n),W.includes(n)&&(g=(g??new Map).set(n,a)));return this.object(R,g)}})}scalar(l){let E=this.#o.
get(l);return E===void 0&&(E={type:l.startsWith('"')?"string":"literal",id:++this.#s,text:l},this.#o.set(l,E)),E}array(l,E=!1){const p=E?l.toSorted((d,g)=>d.id-g.id):l;let m=p.length;for(const{id:d}of p)
m=w(m,d);const R=this.#i(m,{type:"array",id:this.#s+1,items:p,unordered:E});return this.#e?R:{type:"array",id:R.id,items:l,unordered:E}}object(l,E){let p=~l.size;for(const[R,{id:d}]of l)p=p+w(this.scalar(
R).id,d)|0;const m=this.#i(p,{type:"object",id:this.#s+1,members:l,matchOnly:E});return this.#e?m:{type:"object",id:m.id,members:l,matchOnly:E}}#i(l,E){for(let p=l;;p=p+1|0){const m=this.#r.get(p);if(m&&
v(m,E))return m;if(!m)return this.#r.set(p,E),this.#s++,E}}}function v(o,l){if(o.type==="array")return l.type==="object"||o.items.length!==l.items.length?!1:o.items.every(({id:E},p)=>E===l.items[p]?.id);
if(l.type==="array"||o.members.size!==l.members.size)return!1;for(const[E,{id:p}]of l.members)if(o.members.get(E)?.id!==p)return!1;return!0}function w(o,l){const E=Math.imul(o^o>>>15,739982445)^Math.imul(
l^l>>>16,73244475);return Math.imul(E^E>>>13,695872825)}function O(o){if(b(o))return o.text;if(o.type==="array"){const E=o.items.map(O);return`[${(o.unordered?E.sort():E).join()}]`}return`{${Array.from(
o.members,([E,p])=>`${JSON.stringify(E)}:${O(p)}`).sort().join()}}`}}),9630:((Y,se,e)=>{e.d(se,{TA:()=>F,b6:()=>H,ol:()=>j});var S=e(4573),U=e(7598),W=e(3436);function H(P){return(0,S.isUtf8)(P)?P.toString():
void 0}function F(P,N,A){const b=/\.json$/i.test(P)?H(N):void 0;return b===void 0?void 0:A.read(b)}function D(P,N,A,b){if(N.equals(A))return!0;const s=new Interner(b),f=F(P,N,s);return f!==void 0&&f.id===
F(P,A,s)?.id}function j({files:P},N){const A=s=>(0,U.createHash)("sha256").update(s).digest("hex"),b=Array.from(P,([s,f])=>{const u=F(s,f,new W.Ms(N));return[s,A(u?(0,W.dj)(u):f)]});return A(JSON.stringify(
b.sort(([s],[f])=>s<f?-1:1)))}}),2614:((Y,se,e)=>{e.d(se,{I:()=>Te});var S=e(3436);const U=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,
/^\*$/],W=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,H="*",F=64;function D(de,ve){const we=j([]),Oe=[],_e=new Set([de,ve].flatMap($e=>[...(0,S.PX)($e),...b($e)]));function Se($e,pe,Me){
if((0,S.jn)($e))A($e.text,pe,Me);else if($e.type==="object")ke($e,pe,Me);else{const Re=$e.items.length>1&&$e.items.some(({type:Pe})=>Pe==="array");for(const[Pe,Le]of $e.items.entries())Se(Le,P(pe,"[]"),
{...Me,array:$e.items,...Re&&{slot:Pe}})}}function ke($e,pe,{key:Me,array:Re,map:Pe,...Le}){let je=Le;if(Re!==void 0||Me!==void 0){const Ve={side:Le.side,value:$e,field:pe,outer:Le.place,key:Me,array:Re??
[]};je={...Le,place:Ve,map:Me===void 0?void 0:Pe},Oe.push(Ve)}const Fe=f($e,_e),Je=je===Le&&(0,S.YD)($e).some(Ve=>Pe?.members.has(Ve));for(const[Ve,et]of $e.members){const Ze=P(pe,Fe||Je?H:Ve);Je&&A(JSON.
stringify(Ve),Ze,je,et),(!Je||et.type==="array")&&Se(et,Ze,Fe?{...je,key:Ve,map:$e}:je)}}return Se(de,we,{side:"base"}),Se(ve,we,{side:"head"}),{root:we,places:Oe,find:u(Oe)}}function j(de){return{keys:de,
inner:new Map,texts:new Map,references:[]}}function P(de,ve){const we=de.inner.get(ve)??j([...de.keys,ve]);return de.inner.set(ve,we),we}function N(de,ve){return de?.inner.get(ve)??de?.inner.get(H)}function A(de,{
keys:ve,texts:we,references:Oe},{place:_e,slot:Se},ke){we.set(de,(we.get(de)??0)+1);const $e=de.startsWith('"')?de.length>2:W.test(ve.findLast(pe=>pe!=="[]")??"")&&/^\d+$/.test(de);_e&&$e&&Oe.push({text:de,
place:_e,slot:Se,value:ke})}function b(de){if((0,S.jn)(de))return[];const ve=de.type==="array"?de.items:[...de.members.values()];return[...ve.flatMap(b),...ve.some(s)?[]:(0,S.YD)(de)]}function s(de){return de.
type==="object"}function f({members:de},ve){const we=[...de.keys()].filter(Oe=>!W.test(Oe)&&ve.has(Oe));return we.length>0&&2*we.length>=de.size&&[...de.values()].every(s)}function u(de){const ve=new Map;
for(const we of de){const Oe=(_e,Se)=>{const ke=U.findIndex(Me=>Me.test(_e));if(ke<0)return;const $e=`${we.side} ${Se}`,pe=ve.get($e)??[];pe[ke]=(pe[ke]??new Set).add(we),ve.set($e,pe)};we.key!==void 0&&
Oe(H,JSON.stringify(we.key));for(const[_e,Se]of we.value.members)(0,S.jn)(Se)&&Oe(_e,Se.text)}return(we,Oe)=>{const _e=ve.get(`${Oe.side} ${we}`)?.find(Se=>Se);return _e&&_e.size<=F?c([..._e],Oe):void 0}}
function c(de,ve){const we=ve?de.filter(_e=>v(_e,ve)):de;if(we.length===0&&ve)return c(de,ve.outer);const Oe=we.length>1?we.filter(({value:_e})=>_e.members.size>2):we;return Oe.length===1?Oe[0]:void 0}
function v(de,ve){return de!==void 0&&(de===ve||v(de.outer,ve))}var w=e(5408);const O="source from origin src tail out".split(" "),o="target to dest destination head in".split(" "),l="next to goto tar\
get targets wire wires link links edge edges transition transitions connection connections",p=`${l} then else default on success failure fail error timeout case cases choice choices branch branches ou\
tgoing output outputs dest destination successor successors`.split(" "),m="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),R=`${l} runafter run_after depen\
dson depends_on needs requires previous outgoing [] * id node main`.split(" "),d="label title name condition if when event type relationship selectedRelationships".split(" "),g=60;function n(de,ve){const we=D(
de,ve),Oe=$(we.root).flatMap($e=>T($e,we)),_e=V(Oe),Se=_e.length>0?_e:ie(Oe,we),ke=new Set(Se.flatMap(({source:$e,target:pe})=>[$e.field,pe.field]));return{root:we.root,nodes:we.places.filter(({field:$e})=>ke.
has($e)),edges:Se}}function a(de,ve){return de.flatMap(Oe=>Oe.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(Oe=>ve.includes(Oe.toLowerCase()))}function $(de){const ve=[de];for(const we of ve)ve.push(...we.
inner.values());return ve}function T(de,{find:ve}){const we=de.references.flatMap($e=>{const pe=ve($e.text,$e.place);return pe?[{...$e,field:de,target:pe}]:[]}),Oe=we.filter(({place:$e,target:pe})=>!v(
$e,pe)),_e=we.length/de.references.length,Se=_e>=.5&&M(de.references)-M(we)<=2;return(_e>=.9||Se&&a(de.keys.slice(-2),p))&&2*Oe.length>=we.length?[we]:[]}function M(de){return new Set(de.map(({text:ve})=>ve)).
size}function V(de){const ve=de.filter(we=>!we.some(({place:Oe,target:_e})=>_e.field===Oe.field));return[...(0,w.$z)(ve,([we])=>we?.place.field).values()].flatMap(we=>{const Oe=new Map(ne(we,O).map(_e=>[
_e.place,_e]));return ne(we,o).flatMap(_e=>{const Se=Oe.get(_e.place),ke=Se&&{source:Se.target,target:_e.target,links:[Se,_e]};return ke?[{...ke,label:ge(_e,_e.place,[]),item:_e.place.value}]:[]})})}function ne(de,ve){
return de.filter(([Oe])=>Oe&&a(Oe.field.keys.slice(-2),ve)).sort((Oe,_e)=>M(_e)-M(Oe))[0]??[]}function ie(de,ve){const[we,Oe]=[[],[]],_e=new Set;for(const ke of de){const $e=ke.flatMap(Le=>ue(Le,ve)),
[pe]=$e;if(pe===void 0||10*$e.length<9*ke.length)continue;const Me=pe.link.field.keys.slice(pe.inside.field.keys.length),Re=$e.filter(({source:Le,inside:je})=>Le!==je);for(const{inside:Le}of Re)_e.add(
Le.key);const Pe=a(Me,m);if(!(!Pe&&Re.length===0&&!a(Me,p)))for(const{link:Le,source:je}of $e){const Fe=Le.place===je?void 0:Le.place,Je={label:ge(Le,Fe,Me),links:[Le],item:Fe?.value};Pe?Oe.push({source:Le.
target,target:je,...Je}):we.push({source:je,target:Le.target,...Je})}}const Se=we.length<Oe.length?Oe:we;return _e.size>1||M(Se.flatMap(({links:ke})=>ke))>1?Se:[]}function ue(de,{find:ve}){for(let we=de.
place;we;we=we.outer){const Oe=ve(JSON.stringify(we.key),we),_e=[we,Oe].find(Se=>Se?.field===de.target.field);if(_e)return[{link:de,source:_e,inside:we}]}return[]}function ge({slot:de,value:ve},we,Oe){
const _e=d.map($e=>{const[pe,Me]=[we?.field.inner.get($e),le(we?.value.members.get($e))];return pe&&pe.texts.size+(pe.inner.get("[]")?.texts.size??0)>1||Me.includes(" ")?Me:""}),Se=Oe.filter($e=>!R.includes(
$e.toLowerCase())),ke=de===void 0?[]:[`output ${de+1}`];return[le(ve),..._e].find($e=>$e!=="")??[...Se,...ke].join(", ")}function le(de){const we=(de?.type==="array"?de.items:[de]).flatMap(Oe=>Oe?.type===
"string"&&(0,S.e1)(Oe.text).trim()||[]).join(", ");return we.length>g?"":we}var x=e(3499),k=e(1345),X=e(8132),i=e(706);const _={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},B={added:"\
fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},y={same:"-->",added:"==>",removed:"\
-.->"},C=40,z=500,te=5e4,J=40,Q=6;function re(de,ve,{isWhole:we,hide:Oe}){const _e=({status:pe})=>we||pe!=="same",Se=new Set([...de.filter(_e),...ve.filter(_e).flatMap(ae)]),ke=ve.filter(pe=>ae(pe).some(
_e)).flatMap(ae);if(Se.size===0)return{};for(const pe of[new Set([...Se,...ke]),Se]){const Me=ve.filter(Pe=>ae(Pe).every(Le=>pe.has(Le)));if(pe.size>C||Me.length>z)continue;const Re=fe(de.filter(Pe=>pe.
has(Pe)),Me,Oe);if(Re.length<=te)return{picture:Re}}return{note:`The picture is left out: it would have ${Se.size>C?(0,i.hS)(Se.size,"node"):"too many connections"}.`}}function ae({source:de,target:ve}){
return[de,ve]}function fe(de,ve,we){const Oe=new Map(de.map((Se,ke)=>[Se,`n${ke+1}`])),_e=de.map(Se=>`  ${Oe.get(Se)}["${_[Se.status]}${xe(we(Se.label))||"?"}"]`);for(const{source:Se,target:ke,label:$e,
status:pe}of ve){const Me=`${_[pe]}${xe(we($e))}`.trim();_e.push(`  ${Oe.get(Se)} ${y[pe]}${Me===""?"":`|"${Me}"|`} ${Oe.get(ke)}`)}for(const[Se,ke]of Object.entries(B)){const $e=de.filter(pe=>pe.status===
Se).map(pe=>Oe.get(pe));$e.length>0&&_e.push(`  classDef ${Se} ${ke}`,`  class ${$e.join()} ${Se}`)}return[`flowchart ${me(de,ve)>Q?"TD":"LR"}`,..._e].join(`
`)}function me(de,ve){const we=new Set(ve.map(({target:Se})=>Se)),Oe=de.filter(Se=>!we.has(Se)),_e=new Map((Oe.length>0?Oe:de.slice(0,1)).map(Se=>[Se,1]));for(const[Se,ke]of _e)for(const{source:$e,target:pe}of ve)
$e===Se&&!_e.has(pe)&&_e.set(pe,ke+1);return Math.max(..._e.values())}function xe(de){return(0,X.RK)((0,X.Jj)(de.replace(/\s+/g," ").trim(),J)).replace(Ie,ve=>ve==='"'?"#quot;":`#${ve.codePointAt(0)};`)}
const Ie=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,Ee="id _id identifier uuid".split(" "),he="* if when id name label title type key handle condition event relatio\
nships".split(" ");function Te(de,ve=we=>we){const we=de.head??de.base;if(we===void 0)return;const[Oe,_e]=[de.base??we,de.head??we],Se=(0,k.j9)([_e,Oe]),ke=n(Oe,_e),$e=De(de,ke,Se),pe=[...new Set($e.values())].
sort((Fe,Je)=>Fe.rank-Je.rank),Me=We(ke,$e),Re=Me.filter(Fe=>Fe.status!=="same"),Pe=Ye(ke,Re);Xe(de,pe,Se,Pe);const Le=new Map(Me.map(({item:Fe,source:Je,target:Ve})=>[Fe,`${Je.label} \u2192 ${Ve.label}`])),
je=Fe=>Fe.filter(({status:Je})=>Je!=="removed").length;return{...re(pe,Me,{isWhole:de.status!=="modified",hide:ve}),connections:ze(Re),size:{nodes:je(pe),connections:je(Me)},tells:Pe,labelOf:Se.labelOf,
endsOf:Fe=>Le.get(Fe)}}function be({side:de}){return de==="head"}function ye(de){return de&&[de.key,ye(de.outer)]}function De({matches:de},{nodes:ve},we){const Oe=Re=>Re.key===void 0?`${Re.value.id}`:
JSON.stringify(ye(Re)),_e=new Map(ve.map((Re,Pe)=>[Re,Pe])),Se=(0,w.$z)(ve.filter(be),Oe),ke=(0,w.$z)(de,({base:Re})=>Re.id),$e=Re=>{const Pe=ke.get(Re.value.id)?.shift();return(Pe&&Se.get(`${Pe.head.
id}`)?.shift())??Se.get(Oe(Re))?.shift()},pe=new Map;let Me=0;for(const Re of ve){if(pe.has(Re))continue;const Pe=be(Re)?Re:$e(Re);Me=(Pe&&_e.get(Pe))??Me+1e-6;const Le=Pe===void 0?"removed":Pe===Re?"\
added":"same",je=Pe??Re,Fe={label:Ke(je,we),status:Le,rank:Me,place:je,old:Le==="same"?Re:void 0};pe.set(Re,Fe).set(je,Fe)}return pe}function Ke({key:de,value:ve,array:we},Oe){const[_e,Se,...ke]=["typ\
e","componentType",...ve.members.keys()].map(pe=>(0,S.TN)(ve,pe)),[$e="?"]=[_e,Se,(0,S.TH)(ve),...ke].filter(pe=>pe!==void 0);return de??Oe.nameOf(ve,we)??(0,S.e1)($e)}function We({edges:de},ve){const we=de.
flatMap(pe=>{const[Me,Re]=[ve.get(pe.source),ve.get(pe.target)];return Me&&Re?[{...pe,source:Me,target:Re,status:be(pe.source)?"added":"removed"}]:[]}),Oe=({source:pe,target:Me,label:Re})=>`${pe.rank}\
 ${Me.rank} ${Re}`,_e=(0,w.$z)(we,({status:pe})=>pe),Se=(0,w.$z)(_e.get("removed")??[],Oe);return[...(_e.get("added")??[]).map(pe=>Se.get(Oe(pe))?.pop()?{...pe,status:"same"}:pe),...[...Se.values()].flat()].
sort((pe,Me)=>pe.source.rank-Me.source.rank||pe.target.rank-Me.target.rank)}function ze(de){const ve=new Map;for(const we of["target","label"]){const Oe=_e=>`${_e.source.rank} ${we==="label"?_e.label:
_e.target.rank}`;for(const[_e,Se,...ke]of(0,w.$z)(de,Oe).values()){if(!_e||!Se||ke.length>0||_e.status===Se.status)continue;[_e.source,_e.target,Se.target].every(({old:pe})=>pe)&&!ve.has(_e)&&!ve.has(
Se)&&ve.set(_e,Se).set(Se,_e)}}return de.flatMap(we=>{const Oe=ve.get(we);return Oe&&we.status==="removed"?[]:[{...we,kind:Oe?"rewired":we.status,was:Oe}]})}function Ye({root:de,nodes:ve},we){const Oe=new Set(
we.flatMap(pe=>pe.links.map(({field:Me})=>Me))),_e=new Set(we.map(({item:pe})=>pe)),Se=new Set([de,...ve.map(({field:pe})=>pe)]),ke={added:new Set,removed:new Set};for(const pe of we){const Me=[pe.source.
label,pe.target.label,...pe.label.split(", ")].map(Re=>JSON.stringify(Re));for(const Re of[...Me,...pe.links.map(Pe=>Pe.text)])ke[pe.status].add(Re)}function $e(pe,Me,Re){if(Me===void 0||Se.has(Me))return[
{text:Re,field:de}];const Pe=Me.keys.at(-1)===H?[{text:JSON.stringify(Re),field:Me}]:[];if("text"in pe)return[...Pe,{text:pe.text,field:Me}];const Le="members"in pe?[...pe.members]:[],je="items"in pe?
pe.items.map(Fe=>["[]",Fe]):Le;return[...Pe,...je.flatMap(([Fe,Je])=>$e(Je,N(Me,Fe),Fe))]}return({path:pe,...Me})=>{const Re=pe.map(je=>je.type==="member"?je.key:"[]"),Pe=pe.some(je=>je.type==="item"&&
_e.has(je.item)),Le=(je,Fe)=>{const Je=$e(je,Re.reduce(N,de),`${Re.at(-1)}`),Ve=Je.some(({field:Ze})=>Oe.has(Ze)),et=({text:Ze,field:tt})=>{if(Oe.has(tt))return Fe.has(Ze);const rt=`${tt.keys.findLast(
ot=>ot!=="[]")}`;return Ee.includes(rt)||Fe.has(Ze)&&a([rt],he)||Ve&&qe(Ze,tt)};return(Ve||Pe)&&Je.every(et)};return Me.kind==="modified"?Le(Me.from,ke.removed)&&Le(Me.to,ke.added):"value"in Me&&Le(Me.
value,ke[Me.kind])}}function qe(de,{texts:ve}){const we=ve.get(de)??0,Oe=[...ve.values()].reduce((_e,Se)=>_e+Se,0);return we>2&&2*we>Oe&&/^"?[\w.-]{0,30}"?$/.test(de)}function Xe(de,ve,{componentOf:we},Oe){
const _e=(0,x.pi)(de),Se=ve.flatMap(pe=>{const{value:Me,array:Re}=pe.place,Pe=(0,k.qU)(Me)===void 0?we(Me,Re):void 0;return[Me.id===pe.old?.value.id?void 0:Me,Pe].map(Le=>({owner:Le,node:pe}))}),ke=(0,w.
$z)(Se,({owner:pe})=>pe);ke.delete(void 0);const $e=new Map(de.matches.map(({path:pe,head:Me})=>[pe.at(-1),Me]));for(const pe of de.changes){if(Oe(pe)||_e(pe))continue;const Me=pe.path.map(Pe=>$e.get(
Pe)).reverse(),Re=["value"in pe&&pe.value,...Me].find(Pe=>ke.has(Pe));for(const{node:Pe}of ke.get(Re)??[])Pe.status==="same"&&(Pe.status="modified")}}}),2899:((Y,se,e)=>{e.d(se,{K$:()=>S,pi:()=>W,wo:()=>U});
const S=U("");function U(D){const j=new Set,[P,N]=[new Map,new Map];for(const[A,b]of D.split(/\r\n|\r|\n/).entries()){const s=b.trim();if(s===""||s.startsWith("#"))continue;const[f,u]=s.endsWith("[]")?
[s.slice(0,-2),N]:[s,P],c=f.split(".").reverse(),v=H(f);if(c.includes(""))throw new Error(`has an empty key in line ${A+1} (join keys by single dots)`);if(c.every(w=>w==="*"))throw new Error(`has only\
 * in line ${A+1}, which would ignore everything (name a key)`);j.add(s),u.set(v,[...u.get(v)??[],{line:s,keys:c}])}return{lines:[...j],fields:P,orders:N}}function W(D,j,P){if(D.size===0||j===void 0)return!1;
const N=["*",H(j.key)].flatMap(A=>D.get(A)??[]).filter(({keys:A})=>F(j,A));for(const{line:A}of N)P(A);return N.length>0}function H(D){return D.slice(D.lastIndexOf(".")+1)}function F(D,j){if(D===void 0||
j.length===0)return j.length===0;const P=j[0]==="*"?["*"]:D.key.split(".").reverse();return P.every((N,A)=>N===j[A])&&F(D.outer,j.slice(P.length))}}),2742:((Y,se,e)=>{e.d(se,{OD:()=>_,qy:()=>X,Z:()=>B,
yR:()=>i});var S=e(3436),U=e(2899),W=e(1345);function H(y,C){const z=C.size===0?void 0:C.get(JSON.stringify(y));return z===void 0?y:(0,S.e1)(z)}function F({base:y,head:C}){return y===C?[]:S.Rk.flatMap(
z=>{const[te,J]=[(0,S.TN)(y,z),(0,S.TN)(C,z)];return te!==J&&te?.startsWith('"')&&J?.startsWith('"')?[[te,J]]:[]})}function D(y,C){const z=new Map;for(const[J,Q]of y)z.set(J,(z.get(J)??new Set).add(Q));
const te=([J,Q])=>z.get(J)?.size===1&&C.base.get(J)===1&&C.head.get(Q)===1;return new Map(y.filter(te))}function j(y){const C=z=>{const te=new Map,J=(Q,re)=>{if(Q.type==="array")for(const fe of Q.items)
J(fe,!0);if(Q.type!=="object")return;const ae=re?[Q.id,...S.Rk.flatMap(fe=>(0,S.TN)(Q,fe)??[])]:[];for(const fe of new Set(ae))te.set(fe,(te.get(fe)??0)+1);for(const fe of Q.members.values())J(fe,!1)};
for(const Q of y)J(Q[z],!1);return te};return{base:C("base"),head:C("head")}}function P(y,C,z){const te={element:new Map,member:new Map};function J(re,ae){if(C.size===0&&!z)return re;if((0,S.jn)(re))return y.
scalar(C.get(re.text)??re.text);const fe=te[ae?"element":"member"],me=fe.get(re.id)??Q(re,ae);return fe.set(re.id,me),me}function Q(re,ae){if(re.type==="array"){const me=re.items.map(xe=>J(xe,!0));return y.
array(me,re.unordered)}const fe=new Map;for(const[me,xe]of re.members)(0,S.Op)(me,xe,ae)?z||fe.set(me,xe):fe.set(H(me,C),J(xe,!1));return y.object(fe)}return(re,ae=!1)=>J(re,ae).id}function N(y,C){const z={
base:P(y,C,!0),head:P(y,new Map,!0)};return{interner:y,renames:C,follow:P(y,C,!1),bare:z}}var A=e(5408);const b=.4,s=.9,f=4e4,u=4,c=/^(""|0|true|false|null)$/,v=.25,w=-1,O=new Set([...S.eX,"type"]);function o(y,C,z){
const{compare:te,shareRare:J}=p(y,z),Q=l(y,C),re=E(y);return ae=>(fe,me)=>{const xe=(0,A.qc)(fe,me),Ie=xe.reduce((be,{base:ye,head:De})=>be+ye.length*De.length,0),Ee=be=>Ie>f?[...J(be),...(0,A.O6)(C,be).
flatMap(A.yU)]:be.base.flatMap(ye=>be.head.map(De=>({base:ye,head:De}))),he=xe.flatMap(Ee).flatMap(be=>{const ye=te(be);return(ae>0&&re(be)?te(be,()=>1)>=s:ye>=ae)?[{pair:be,alike:ye,distance:Q(be)}]:
[]});he.sort((be,ye)=>ye.alike-be.alike||be.distance-ye.distance);const Te=new Set;return he.flatMap(({pair:be})=>Te.has(be.base)||Te.has(be.head)?[]:(Te.add(be.base).add(be.head),[be]))}}function l({
base:y},C){const z=new Map((0,A.Ms)(C).map(Q=>[Q.base.index,Q.head.index-Q.base.index]));let te=0;const J=y.map(({index:Q})=>(te=z.get(Q)??te,Q+te));return Q=>Math.abs((J[Q.base.index]??0)-Q.head.index)}
function E({base:y,head:C}){const z=({item:re})=>[(0,S.TH)(re),(0,S.Gg)(re)],[te,J]=[new Set(y.flatMap(z)),new Set(C.flatMap(z))],Q=(re,ae)=>z(re).every(fe=>fe!==void 0&&!ae.has(fe));return re=>Q(re.base,
J)&&Q(re.head,te)}function p(y,{renames:C,follow:z}){const te=new Map,J=new Set;function Q(Ee){const he=te.get(Ee)??te.size;return he===te.size&&te.set(Ee,he),he}function re(Ee,he){const Te=new Set,be=(ye,De,Ke)=>{
if((0,S.jn)(ye)||(ye.type==="array"?ye.items.length:ye.members.size)===0){const We=Q(`${De}=${he==="base"?z(ye):ye.id}`);Te.add(We),(!(0,S.jn)(ye)||c.test(ye.text))&&J.add(We)}else if(ye.type==="array")
for(const We of ye.items)be(We,Q(`${De}[]`),!0);else for(const[We,ze]of ye.members)De===w&&(0,S.jn)(ze)&&O.has(We)||(0,S.Op)(We,ze,Ke)||be(ze,Q(`${De}.${he==="base"?H(We,C):We}`),!1)};return be(Ee,w,!0),
Te}const ae=new Map,fe=new Map,me=Ee=>ae.get(Ee)??new Set;for(const Ee of["base","head"]){for(const he of y[Ee])ae.set(he,re(he.item,Ee));for(const[he,Te]of(0,W.Vn)(y[Ee].flatMap(be=>[...me(be)]))){const be=(J.
has(he)?v:1)/Te;fe.set(he,Math.min(fe.get(he)??1,be))}}const xe=Ee=>fe.get(Ee)??0,Ie=Ee=>[...me(Ee)].filter(he=>xe(he)>=1/u);return{compare({base:Ee,head:he},Te=xe){const be=We=>{let ze=0;for(const Ye of We)
ze+=Te(Ye);return ze},[ye,De]=[me(Ee),me(he)],Ke=[...ye].filter(We=>De.has(We));return 2*be(Ke)/(be(ye)+be(De))||0},shareRare(Ee){const he=new Map;for(const Te of Ee.head)for(const be of Ie(Te))he.set(
be,[...he.get(be)??[],Te]);return Ee.base.flatMap(Te=>{const be=new Set(Ie(Te).flatMap(ye=>he.get(ye)??[]));return Array.from(be,ye=>({base:Te,head:ye}))})}}}function m(y,C,z){const te={base:(0,A.S3)(
[y]),head:(0,A.S3)([C])};return Math.max(...(0,A.yU)(te).map(J=>p(te,z).compare(J)))}function R(y,C,z){let te=[],J=y;const Q=()=>J.base.length===0||J.head.length===0,re=(he,Te)=>{const be=Q()?[]:he(J,
Te);be.length!==0&&(te=te.concat(be),J=(0,A.FF)(J,be))},ae=he=>(Te,be)=>(0,A.O6)(te,Te).flatMap(ye=>he(ye,be)),fe=z||[...y.base,...y.head].some(({item:he})=>he.type==="object"),me=S.Rk.filter(he=>!(n(
y.base,he)&&n(y.head,he)));for(const he of a(me,y,C))re(A.kk,d(he));const xe=({item:he})=>he.id,Ie=({item:he},Te)=>Te==="base"?C.follow(he,!0):he.id;for(const he of C.renames.size>0?[Ie,xe]:[xe])re(ae(
A.eV),he),fe&&re(A.kh,he);if(fe&&!Q()){const[he]=a(T(y),y,C);he!==void 0&&re(A.kk,d(he));const Te=ye=>({item:De},Ke)=>g(De,C.bare[Ke],ye);re(ae(A.eV),Te(1)),re(A.kh,Te(3));const be=o(y,te,C);for(const ye of[
...S.eX,"key"])re(be(0),d(ye));re(be(b),({item:ye})=>ye.type==="object"?(0,S.TN)(ye,"type")??"":void 0)}const Ee=he=>(0,S.Gg)(he)??(me.length<S.Rk.length?me.find(Te=>(0,S.TN)(he,Te)):(0,S.TH)(he));return re(
ae(A.kh),({item:he})=>Ee(he)===void 0?"":void 0),te}function d(y){return({item:C})=>(0,S.TN)(C,y)}function g(y,C,z){return y.type!=="object"||[...y.members].filter(([J,Q])=>!(0,S.Op)(J,Q,!0)).length<z?
void 0:C(y,!0)}function n(y,C){const z=te=>y.every(({item:J,index:Q})=>(0,S.TN)(J,C)?.replaceAll('"',"")===`${te+Q}`);return y.length>1&&(z(0)||z(1))}function a(y,C,z){const te=y.map(Q=>({key:Q,pairs:(0,A.
kk)(C,d(Q))})),J=(Q,re)=>Q.every(({base:fe,head:me},xe)=>fe===re[xe]?.base&&me===re[xe]?.head)?0:$(re,z)-$(Q,z);return te.sort(({pairs:Q},{pairs:re})=>re.length-Q.length||J(Q,re)),te.map(({key:Q})=>Q)}
function $(y,{interner:C,renames:z,bare:te}){const J=y.map(({base:re,head:ae})=>({base:re.item,head:ae.item})),Q=P(C,new Map([...z,...J.flatMap(F)]),!0);return J.filter(({base:re,head:ae})=>[Q,te.head].
some(fe=>fe(re,!0)===te.head(ae,!0))).length}function T({base:y,head:C}){const z=(0,W.Vn)(C.flatMap(({item:Q})=>(0,S.YD)(Q))),te=Q=>2*(z.get(Q)??0)>C.length&&!S.Rk.includes(Q)&&Q!=="type",J=[...z.keys()].
filter(Q=>te(Q)&&M(y,Q)&&M(C,Q)).sort();return[...J.filter(Q=>S.ZM.test(Q)),...J]}function M(y,C){const z=y.flatMap(({item:J})=>(0,S.TN)(J,C)??[]).filter(J=>J.startsWith('"'));if(z.length<2||2*z.length<=
y.length||new Set(z).size<z.length)return!1;const te=new Set(y.flatMap(({item:J})=>S.Rk.map(Q=>(0,S.TN)(J,Q))));return 2*z.filter(J=>te.has(J)).length<z.length}const V=8,ne=.5;function ie(y,C,z,te){const J=Ee=>y[Ee].
flatMap(Te=>[Te,...ue(Te,te)]).filter(({path:Te,value:be})=>Te.at(-1)?.type==="item"&&z[Ee].get(be.id)===1),Q={bases:new Set,heads:new Map};let re={base:J("base"),head:J("head")};const ae=(Ee,he)=>{const Te=(0,A.
kk)(re,Ee).filter(({base:be,head:ye})=>be.arrays!==ye.arrays&&he(be.value,ye.value));for(const{base:be,head:ye}of Te)Q.bases.add(be.value),Q.heads.set(ye.value,be);re=(0,A.FF)(re,Te)},fe=(Ee,he)=>(0,S.
TN)(Ee,"type")===(0,S.TN)(he,"type"),me=(Ee,he)=>fe(Ee,he)&&m(Ee,he,C)>=ne,xe=(Ee,he)=>(z[he].get(Ee??"")??0)<2,Ie=(Ee,he)=>xe(Ee,he)?Ee:void 0;return ae(({value:Ee},he)=>Ie((0,S.TH)(Ee),he),(Ee,he)=>((0,S.
TH)(Ee)?.length??0)>=V||me(Ee,he)),ae(({value:Ee},he)=>Ie((0,S.Gg)(Ee),he),me),ae(({value:Ee},he)=>xe((0,S.TH)(Ee),he)?g(Ee,C.bare[he],3):void 0,fe),Q}function ue({value:y,path:C},z){return(0,W.Vg)(y,
z).flatMap(te=>{if((0,S.jn)(te.value))return[];const J={value:te.value,path:[...C,te.step]};return[J,...ue(J,z)]})}function ge(y,C,z,te){const J=[],Q=[],re=[],ae=[],fe={base:[],head:[]};function me({base:be,
head:ye},De,Ke){Ke==="element"&&ae.push(...F({base:be,head:ye})),(Ke==="element"||Ke==="member"&&be.type==="object"&&ye.type==="object")&&re.push({base:be,head:ye,path:De}),be.id!==ye.id&&(be.type==="\
array"&&ye.type==="array"?Te(be,ye,De):be.type==="object"&&ye.type==="object"?he({base:be,head:ye},De,Ke):Ke!=="own"&&(0,S.jn)(be)&&(0,S.jn)(ye)&&C.renames.get(be.text)===ye.text?Q.push({path:De,from:(0,S.
e1)(be.text),to:(0,S.e1)(ye.text)}):J.push({kind:"modified",path:De,from:be,to:ye}))}function xe({base:be,head:ye},De,Ke,We){be!==void 0&&ye!==void 0?me({base:be,head:ye},De,Ke):ye!==void 0&&!Ie(ye,De)?
(J.push({kind:"added",path:De,value:ye}),fe.head.push({value:ye,path:De,arrays:We}),z.heads.size>0&&Ee(ye,De)):be!==void 0&&!z.bases.has(be)&&(J.push({kind:"removed",path:De,value:be}),fe.base.push({value:be,
path:De,arrays:We}))}function Ie(be,ye){const De=z.heads.get(be);return De===void 0?!1:(J.push({kind:"moved",path:ye,from:De.path}),me({base:De.value,head:be},ye,"element"),!0)}function Ee(be,ye){for(const{
step:De,value:Ke}of(0,W.Vg)(be,te)){const We=[...ye,De];Ie(Ke,We)||Ee(Ke,We)}}function he(be,ye,De){for(const{key:Ke,from:We,...ze}of le(be,C)){const Ye=[...ye,{type:"member",key:Ke}];We!==Ke&&Q.push(
{path:Ye,from:We,to:Ke});const qe=ze.base!==void 0&&(0,S.Op)(Ke,ze.base,De==="element");xe(ze,Ye,qe?"own":"member")}}function Te(be,ye,De){const Ke={base:(0,A.S3)(be.items),head:(0,A.S3)(ye.items)},We=R(
Ke,C,be.unordered&&ye.unordered).filter(Xe=>!z.bases.has(Xe.base.item)&&!z.heads.has(Xe.head.item)),ze=(0,W.Oe)(Ke,We,te),Ye=new Set((0,A.Ms)(We).map(Xe=>Xe.head.index)),qe=ze.filter(Xe=>Xe.base&&Xe.head&&
!Ye.has(Xe.index));qe.length>0&&!ye.unordered&&J.push({kind:"reordered",path:De,moved:qe.map(({step:Xe})=>Xe)});for(const{step:Xe,...de}of ze)xe(de,[...De,Xe],"element",Ke)}return me(y,[],"root"),{changes:J,
references:Q,matches:re,renames:ae,unmatched:fe}}function le({base:y,head:C},{renames:z,follow:te}){const J=new Map(y.members),Q=new Map,re=(fe,me)=>fe.id===me.id||te(fe)===me.id;for(const fe of[re,()=>!0])
for(const me of[xe=>xe,xe=>H(xe,z)])for(const[xe,Ie]of J){const Ee=me(xe),he=C.members.get(Ee);he===void 0||Q.has(Ee)||!fe(Ie,he)||(J.delete(xe),Q.set(Ee,{key:Ee,from:xe,base:Ie,head:he}))}for(const[fe,
me]of C.members)Q.has(fe)||Q.set(fe,{key:fe,from:fe,head:me});const ae=Array.from(J,([fe,me])=>({key:fe,from:fe,base:me}));return[...Q.values(),...ae].sort((fe,me)=>fe.key<me.key?-1:1)}const x={bases:new Set,
heads:new Map},k=5;function X(y,C){const z=new S.Ms(U.K$),[te,J]=[y,C].map(Q=>i(Q,z));return te&&J&&_([{base:te,head:J}],z)[0]}function i(y,C=new S.Ms(U.K$)){return/^\s*[[{]/.test(y)?C.read(y):void 0}
function _(y,C){const z=B(()=>j(y)),te=B(()=>(0,W.j9)([...y.map(({head:ae})=>ae),...y.map(({base:ae})=>ae)])),J=(ae,fe)=>te().componentOf(ae,fe);function Q(ae){const fe=N(C,ae);return y.map(me=>{const xe=ge(
me,fe,x,J),{base:Ie,head:Ee}=xe.unmatched;if(Ie.length===0||Ee.length===0)return xe;const he=ie(xe.unmatched,fe,z(),J);if(he.heads.size===0)return xe;const Te=ge(me,fe,he,J);return Te.changes.filter(({
kind:be})=>be==="moved").length===he.heads.size?Te:xe})}let re=new Map;for(let ae=0;ae<k;ae++){const fe=Q(re),me=fe.flatMap(Ie=>Ie.renames),xe=me.length===0?new Map:D(me,z());if(re.size===xe.size&&[...re].
every(([Ie,Ee])=>xe.get(Ie)===Ee)){if(fe.some(({changes:Ie})=>Ie.length>0))return fe;break}re=xe}return Q(new Map)}function B(y){let C;return()=>(C??={value:y()},C.value)}}),3499:((Y,se,e)=>{e.d(se,{a2:()=>w,
gN:()=>u,lY:()=>O,pi:()=>f,rL:()=>c});var S=e(3436),U=e(2742);const W=s(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),H=["x","y"],F=s("w h width height left\
 top zoom"),D=[["x"],["position"],["left","top"]],j=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,P=s("_?id uuid guid identifier instanc\
eIdentifier instanceId groupId"),N=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,A=s("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),b=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
j],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[A,/^\d{1,15}$/],[A,N]];function s(p){return new RegExp(`^(${p.replaceAll(" ","|")})$`,"i")}function f({base:p,head:m}){const R={base:(0,U.
Z)(()=>new Set((0,S.PX)(p))),head:(0,U.Z)(()=>new Set((0,S.PX)(m)))};return d=>{const{kind:g,path:n}=d;if(g==="reordered"||g==="moved")return!1;const[a,$=a]=g==="modified"?[d.from,d.to]:[d.value];if(v(
n)&&E(a)&&E($))return!0;if(g!=="modified"||a.type!==$.type||!("text"in a)||!("text"in $))return!1;const[T,M,V]=[l(n.at(-1)),(0,S.e1)(a.text),(0,S.e1)($.text)],ne=ue=>ue.test(M)&&ue.test(V);return b.some(
([ue,ge])=>ue.test(T)&&ne(ge))?!0:n.at(-2)?.type!=="member"&&P.test(T)&&ne(N)&&!R.head().has(M)&&!R.base().has(V)}}function u(p){return N.test(p)||j.test(p)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(p)}function c(p,m){
return P.test(p)&&(0,S.jn)(m)||(W.test(p)||H.includes(p))&&E(m)}function v(p){if(p.slice(w(p)).some(g=>W.test(l(g))))return!0;const[m,R]=[p.at(-2),l(p.at(-1))],d=m?.type==="item"&&m.item.type==="objec\
t"?m.item.members:void 0;return H.includes(R)||F.test(R)&&D.some(g=>g.every(n=>d?.has(n)))}function w(p){return p.findLastIndex(({type:m})=>m==="item")+1}function O(p,{matches:m}){const R=new Map(m.map(
g=>[g.path.at(-1),g])),d=new Map;for(const g of p){const n=w(g.path),[a,$]=[g.path[n-1],g.path[n]],T=H.includes(l($)),M=T?H:W.test(l($))?[l($)]:[],[V,ne]=[o(R.get(a)?.base,M),o(R.get(a)?.head,M)],ie=[
...g.path.slice(0,n),{type:"member",key:M.join(", ")}];V&&ne?d.set(T?a:$,{kind:"modified",path:ie,from:V,to:ne}):d.set(g,g)}return[...d.values()]}function o(p,m){const R=p?.type==="object"?m.flatMap(d=>p.
members.get(d)??[]):[];if(!(R.length<m.length))return R.length>1?{type:"array",id:0,items:R,unordered:!1}:R[0]}function l(p){return p?.type==="member"?p.key:""}function E(p){if(p.type==="literal")return/\d/.
test(p.text);const m=p.type==="array"?p.items:p.type==="object"?[...p.members.values()]:[];return m.length>0&&m.every(E)}}),1345:((Y,se,e)=>{e.d(se,{Oe:()=>u,Vg:()=>c,Vn:()=>o,j9:()=>P,qU:()=>N});var S=e(
3436),U=e(5408);const W=/group|parent|folder|owner/i,H=/^(locale|locales|localeData|i18n|translations)$/,F=/^(data|node)$/,D=/(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i,j=40;function P(E){
const p=E.map(f),m=n=>p.find(a=>a.get(n))?.get(n);function R(n,a){for(const $ of(0,S.YD)(n).sort()){if(W.test($))continue;const T=(0,S.TN)(n,$),M=$!=="type"?T:T&&/^"\w+:/.test(T)?T.replace(/\w+:/,""):
void 0,V=M===void 0?void 0:m(M);if(V===void 0||V.item===n||N(V.item)===void 0)continue;const ne=p.some(ie=>{const ue=ie.get(M??"");return ue&&(ue.array===a||s(a,ue.item))});if($==="type"||!ne)return V.
item}}function d(n,a){const $=(0,S.Gg)(n);return N(n)??N(R(n,a))??($&&(0,S.e1)($))}function g(n){const a=/\d/.test(n)?m(n):void 0,$=a&&d(a.item,a.array);return $!==void 0&&JSON.stringify($)!==n?$:void 0}
return{componentOf:R,nameOf:d,labelOf:g}}function N(E){const p=E&&((0,S.TN)(E,"name")??A(E));return p&&(0,S.e1)(p)}function A(E){for(const[p,m]of E.type==="object"?E.members:[]){const d=(H.test(p)&&m.
type==="object"?["en",...[...m.members.keys()].sort()]:[]).map(a=>(0,S.TN)(b(m,a)??m,"name")),g=F.test(p)?[...S.eX.map(a=>(0,S.TN)(m,a)),(0,S.TN)(m,"display_name"),A(m)]:[],n=[...d,...g].find(a=>a!==void 0);
if(n!==void 0)return n}}function b(E,p){return E.type==="object"?E.members.get(p):void 0}function s(E,p){return(p.type==="object"?[...p.members.values()]:[]).some(R=>R.type==="array"&&R.items===E)}function f(E){
const p=new Map,m=R=>{if(R.type==="object")for(const d of R.members.values())m(d);if(R.type==="array")for(const d of R.items){const g=(0,S.YD)(d).filter(a=>S.ZM.test(a)),n=new Set(g.flatMap(a=>(0,S.TN)(
d,a)??[]));for(const a of n)p.set(a,p.has(a)?void 0:{item:d,array:R.items});m(d)}};return m(E),p}function u(E,p,m){const R=(0,U.FF)(E,p),d=[...R.base.map(n=>({...n,base:n.item})),...p.map(({base:n,head:a})=>({
...a,base:n.item,head:a.item})),...R.head.map(n=>({...n,head:n.item}))],g=O(d,m);return d.map(n=>({...n,step:v(n,g.get(n))})).sort(w)}function c(E,p){return E.type==="object"?Array.from(E.members,([R,
d])=>({step:{type:"member",key:R},value:d})):(E.type==="array"?u({base:[],head:(0,U.S3)(E.items)},[],p):[]).flatMap(({step:R,head:d})=>d?[{step:R,value:d}]:[])}function v({item:E,index:p},m){if(m===void 0)
return{type:"element",index:p,item:E};const R=l(E),d=R!==void 0&&R.length<=j&&!m.startsWith(R);return{type:"item",label:m,...d&&{hint:R},item:E}}function w({step:E},{step:p}){return E.type==="item"&&p.
type==="item"?E.label<p.label?-1:1:E.type==="element"&&p.type==="element"?E.index-p.index:E.type==="item"?-1:1}function O(E,p){const m=new Map,R=new Set;let d=E.filter(({item:M})=>(N(M)??(0,S.Gg)(M)??
(0,S.TH)(M))!==void 0);const g=M=>{const V=d.map(M),ne=o(V);d=d.filter((ie,ue)=>{const ge=V[ue];return ge===void 0||ne.get(ge)!==1||R.has(ge)?!0:(R.add(ge),m.set(ie,ge),!1)})};g(({item:M})=>N(M));const n=new Map(
d.map(M=>[M,N(M.item)??N(p(M.item,M.array))])),a=o([...n.values()]),$=M=>{const[V,ne]=[n.get(M),(0,S.Gg)(M.item)];return N(M.item)??(a.get(V)===1?V:void 0)??(ne&&(0,S.e1)(ne))},T=(M,V="")=>{const[ne,ie]=[
(0,S.TH)(M.item),$(M)??l(M.item)],ue=ne&&(0,S.e1)(ne).replace(V,"");return ie&&ue?`${ie} (${ue})`:ie??ue};return g(M=>$(M)??T(M,D)),g(M=>T(M,D)),g(M=>T(M)),g(M=>`${$(M)??l(M.item)??T(M)} [${M.index}${M.
head?"":", before"}]`),m}function o(E){const p=new Map;for(const m of E)p.set(m,(p.get(m)??0)+1);return p}function l(E){const p=(0,S.TN)(E,"type");return p?.startsWith('"')?(0,S.e1)(p):void 0}}),7856:((Y,se,e)=>{
e.d(se,{$C:()=>o,Wr:()=>m,_p:()=>l,lb:()=>u});var S=e(706),U=e(3436),W=e(2742);const H=8,F="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscriptio\
n)[-_. ]?key|cookie",D=new RegExp(`(?:${F}|(?:password|secret|apikey)s)$`),j=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,P=new RegExp(`^x?(?:${F})$`),N=/name|key|header|field/i,A=["value","values",
"default","defaultvalue"],b=/\{\{|\$\{|<%/,s="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",f=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,
`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${F}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${F})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`]))\
.{1,4000}?(?=\\1)`,`(?<=(?:${F})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${s}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${s}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${F}\
)(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(R=>new RegExp(R,"giu"));function u({workflows:R}){const d=new S.pO;for(const{secrets:n,files:a}of R){const $=a.flatMap(({base:T,head:M})=>[T,M].flatMap(m));for(const T of[...n,...$].flatMap(c))d.add(
T,v)}const g=new Map;return n=>{const a=g.get(n);if(a)return a;const $=[],T=ne=>($.push(ne),S.v5),V={shown:f.reduce((ne,ie)=>ne.replace(ie,T),d.hide(n,T)),hidden:JSON.stringify($)};return g.set(n,V),V}}
function c(R){return[R,R.replace(/^(?:bearer|basic|token) /i,""),...(0,U.PX)((0,W.yR)(R))]}function v(R){return R.length>=H&&!new RegExp("^\\p{L}+$","u").test(R)}function w(R){const d=O(R);return D.test(
d)&&!j.test(d)}function O(R){return R.toLowerCase().replace(/[^a-z]/g,"")}function o(R,d,g){if(E(d))return!1;if(w(R))return p(d)||P.test(O(R));const n=a=>N.test(a)&&w(String(g&&(0,U.TN)(g,a)));return A.
includes(O(R))&&g!==void 0&&(0,U.YD)(g).some(n)}function l(R,...d){return d.every(E)?!1:R.some((g,n)=>{const a=R[n-1],$=a&&"item"in a?a.item:void 0,T=R.slice(n+1).every(({type:V})=>V==="element"),M=V=>g.
type==="member"&&o(g.key,T?V:void 0,$);return d.some(M)})}function E(R){return R?.type==="literal"&&!/\d/.test(R.text)}function p(R){return R?.type==="array"?R.items.every(p):R!==void 0&&(0,U.jn)(R)}function m(R){
const d=[],g=n=>{if(n!==void 0)if((0,U.jn)(n))g((0,W.yR)((0,U.e1)(n.text)));else if(n.type==="array")for(const a of n.items)g(a);else for(const[a,$]of n.members)o(a,$,n)&&d.push(...(0,U.PX)($)),g($)};
return g(R),d.filter(n=>!b.test(n))}}),5408:((Y,se,e)=>{e.d(se,{$z:()=>P,FF:()=>b,Ms:()=>A,O6:()=>s,S3:()=>W,eV:()=>H,kh:()=>F,kk:()=>D,qc:()=>j,yU:()=>N});var S=e(8965);const U=500;function W(f){return f.
map((u,c)=>({item:u,index:c,array:f}))}function H(f,u){const c=l=>f[l].map(E=>u(E,l)),v=(l,E)=>l!==void 0&&l===E,w=(0,S.E)(c("base"),c("head"),{maxEditLength:U,comparator:v});if(w===void 0)return A(F(
f,u));let[O,o]=[0,0];return w.flatMap(({added:l,removed:E,count:p})=>{const[m,R]=[f.base.slice(O,O+p),f.head.slice(o,o+p)];return l||(O+=p),E||(o+=p),l||E?[]:N({base:m,head:R})})}function F(f,u){return j(
f,u).flatMap(N)}function D(f,u){return j(f,u).flatMap(c=>c.base.length===1&&c.head.length===1?N(c):[])}function j(f,u){const c=P(f.head,v=>u(v,"head"));return c.delete(void 0),[...P(f.base,v=>u(v,"bas\
e"))].flatMap(([v,w])=>{const O=c.get(v);return O?[{base:w,head:O}]:[]})}function P(f,u){const c=new Map;for(const v of f){const w=u(v),O=c.get(w);O?O.push(v):c.set(w,[v])}return c}function N({base:f,
head:u}){return f.flatMap((c,v)=>{const w=u[v];return w===void 0?[]:[{base:c,head:w}]})}function A(f){const u=[];for(const v of f.toSorted((w,O)=>w.base.index-O.base.index)){let[w,O]=[0,u.length];for(;w<
O;){const o=w+O>>1;(u[o]?.last.head.index??0)<v.head.index?w=o+1:O=o}u[w]={last:v,before:u[w-1]}}const c=[];for(let v=u.at(-1);v;v=v.before)c.push(v.last);return c.reverse()}function b({base:f,head:u},c){
const v=new Set(c.flatMap(w=>[w.base,w.head]));return{base:f.filter(w=>!v.has(w)),head:u.filter(w=>!v.has(w))}}function s(f,u){const c=A(f),v={base:0,head:0};return j(u,({index:w},O)=>{for(;(c[v[O]]?.[O].
index??1/0)<w;)v[O]++;return v[O]})}}),9462:((Y,se,e)=>{e.d(se,{N:()=>W,R:()=>H});var S=e(7279),U=e(706);async function W(F,{ms:D,error:j},P){const N=new AbortController,A=setTimeout(()=>N.abort(j),D),
b=Math.min(F.endsAt,performance.now()+D);try{return await P({...F,signal:AbortSignal.any([F.signal,N.signal]),endsAt:b})}finally{clearTimeout(A)}}function H(F,D){const j=`${D} within ${(0,U.zK)(F)} (t\
imeout-minutes)`;return{ms:F,error:new S.HR({what:j,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((Y,se,e)=>{e.d(se,{CQ:()=>N,Rs:()=>b,TF:()=>s,Uc:()=>A,lo:()=>c});var S=e(
7598),U=e(1455),W=e(6760),H=e(7975),F=e(7279),D=e(706);const j={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission \
denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"anoth\
er program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function P(v){return/^E[A-Z0-9]+$/.test(Object(v).code)}function N(v){if(!P(v))return(0,F.gJ)(v);const{code:w="",errno:O=0}=v;
return j[w]??(0,H.getSystemErrorMap)().get(O)?.[1]??w}function A(v){const{path:w,dest:O=w}=Object(v);return P(v)&&O?`${N(v)} (${(0,D.MW)(O)})`:N(v)}function b(v,w,O="Set another directory, or free som\
e space."){const o=Object(v).code==="ENAMETOOLONG",l={what:`Can't write ${w}`,why:N(v)};return new F.HR({...l,advice:o?"Set a shorter name.":O},{cause:v})}async function s(v){await(0,U.rm)(v,{recursive:!0,
force:!0,maxRetries:10})}const f=/^\.workflow-export-[0-9a-f]{12}$/;async function u(v,w,O=(0,W.dirname)(v)){const o=(0,W.join)(O,`.workflow-export-${(0,S.randomBytes)(6).toString("hex")}`);try{await(0,U.
writeFile)(o,w,{flag:"wx"}),await(0,U.rename)(o,v)}catch(l){throw await s(o).catch(()=>{}),l}}async function c(v,w){await u(v,w).catch(O=>{throw b(O,v)})}}),7279:((Y,se,e)=>{e.d(se,{$N:()=>W,HR:()=>U,
gJ:()=>j,h_:()=>D,iT:()=>F});const S=null;class U extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(N,A={}){super(H(N),{cause:A.cause}),
this.what=N.what,this.why=N.why??"",this.advice=N.advice??"",this.topic=N.topic,this.status=A.status,this.maybeProcessed=A.maybeProcessed??!1,this.affectsAll=A.affectsAll??!1,this.busy=A.busy??!1,this.
retryable=A.retryable??!1,this.retryAfterMs=A.retryAfterMs??0,this.maxRetries=A.maxRetries}with(N){const A={...this,cause:this,...N};return new U(A,A)}}function W({what:P,why:N=""}){return N===""?P:`${P}\
: ${N}`}function H(P){const N=W(P);return`${N}${/[.!?…]$/.test(N)?"":"."} ${P.advice??""}`.trim()}function F(P){return P instanceof Error?P:new Error(String(P))}function D(P){return P instanceof U?P:
new U({what:j(P)},{cause:P})}function j(P){return F(P).message}}),6191:((Y,se,e)=>{e.d(se,{B6:()=>s,R9:()=>O,mz:()=>o,wn:()=>w});var S=e(1455),U=e(6760),W=e(6671),H=e(2145),F=e(9462),D=e(532),j=e(7279),
P=e(2975),N=e(706),A=e(8725),b=e(7487);class s extends j.HR{}const f=10*6e4,u=3;async function c(){const{DefaultArtifactClient:M}=await e.e(348).then(e.bind(e,9348));return new M}async function v({signal:M,
log:V},ne){const ie=await c(),ue=(0,A.QJ)(V,()=>ne(ie));return await(0,P.Mu)(M,ue)}async function w(M){return await v(M,async V=>(await V.listArtifacts()).artifacts)}async function O(M,V){const ne=await(0,b.
Pd)("workflow-artifact-");try{await v(M,ue=>ue.downloadArtifact(V,{path:ne,skipDecompress:!0}));const[ie=""]=await(0,S.readdir)(ne);return await(0,S.readFile)((0,U.join)(ne,ie))}finally{await(0,D.TF)(
ne).catch(()=>{})}}async function o(M,{path:V,digest:ne},ie){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const ue=(0,U.basename)(V),ge={client:await c(),options:ie,name:ue,path:V,digest:ne,mayHaveCreated:!1,
taken:0},le={ms:f,error:new Error(`it didn't finish within ${f/6e4} minutes`)},x=await(0,F.N)(M,le,B=>(0,P.L5)(B,()=>(0,P.Mu)(B.signal,l(ge,B.log)))).catch(B=>{throw M.signal.throwIfAborted(),n(B,ue)}),
{GITHUB_SERVER_URL:k,GITHUB_REPOSITORY:X,GITHUB_RUN_ID:i}=process.env,_=`${k}/${X}/actions/runs/${i}/artifacts/${x}`;return{id:x,name:ue,url:_,digest:ne}}async function l(M,V){const{client:ne,name:ie,
path:ue,digest:ge}=M,{overwrite:le,retentionDays:x}=M.options,k=X=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(X)&&(M.mayHaveCreated=!0),V.debug(X)};try{return await(0,A.QJ)({...V,debug:k},
async()=>{le&&await ne.deleteArtifact(ie).catch(E);const X={skipArchive:!0,...x!==void 0&&{retentionDays:x}},i=await ne.uploadArtifact(ie,[ue],(0,U.dirname)(ue),X);if(i.id!==void 0&&i.digest===ge)return i.
id;throw new Error("the uploaded file differs from the package")})}catch(X){return await(0,A.QJ)(V,()=>p(M,X))}}function E(M){if(!(M instanceof Error&&M.name==="ArtifactNotFoundError"))throw M}async function p(M,V){
const ne=(0,j.gJ)(V),{client:ie,name:ue,digest:ge,options:le}=M,[x,k]=[d.test(ne),R.test(ne)];M.mayHaveCreated||=x;const i=k||M.mayHaveCreated?await ie.getArtifact(ue).catch(()=>{}):void 0;if(M.mayHaveCreated&&
i?.artifact.digest===`sha256:${ge}`)return i.artifact.id;if(x)throw $("the connection to the artifact service failed",V);if(!k)throw V;M.taken++;const _=M.mayHaveCreated&&!i;if(_&&M.taken===u&&await T(
ue),M.taken<=(_?u:Number(le.overwrite)))throw $("the name is still taken",V);const y=i?`this run already has an artifact named ${ue}`:`an upload that isn't finished holds the name ${ue}, for example a\
nother job's`,C=i?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new s({what:"Artifact",why:y,advice:C,topic:"the-artifact"},{cause:V})}const m="Set upload-a\
rtifact: false.",R=/already exists/,d=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,g=[[/supported on GHES/,"GitHub Enterprise Server has\
 no artifact service for this action",m],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",m],[/quota|insufficient usage/,"the account's artifact storage i\
s used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the upload of %",m],[/(?:)/,"\
the upload of % failed","Re-run the job."]];function n(M,V){if(M instanceof j.HR)return M;const ne=(0,j.gJ)(M),[,ie="",ue=""]=g.find(([le])=>le.test(ne))??[],ge=(0,N.OX)(ne,200).replace(/\.$/,"");return a(
/%/.test(ie)?`${ie.replace("%",()=>V)} (${ge})`:ie,ue,{cause:M})}function a(M,V,ne){return new j.HR({what:"Artifact",why:M,advice:V,topic:"the-artifact"},ne)}function $(M,V){return a(M,"Re-run the job\
 later.",{retryable:!0,cause:V})}async function T(M){const{ACTIONS_RUNTIME_TOKEN:V="",ACTIONS_RESULTS_URL:ne}=process.env,{scp:ie}=JSON.parse(Buffer.from(V.split(".")[1]??"","base64url").toString()),[
,ue,ge]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(ie))??[],{href:le}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",ne);await new W.Qq("export-workflow-action",[new H.
tZ(V)],{socketTimeout:3e4}).postJson(le,{workflow_run_backend_id:ue,workflow_job_run_backend_id:ge,name:M})}}),8725:((Y,se,e)=>{e.d(se,{lm:()=>U.lm,t1:()=>W,QJ:()=>N});const S=Ne(import.meta.url)("nod\
e:async_hooks");var U=e(819);function W(b=""){return{info:s=>F(b+s),warning:s=>U.$e(b+s),debug:s=>U.Yz(b+s),mask:U.Pq}}function H(b){const s=[];return{...W(`[${b}] `),info:f=>s.push(f),end(f){core.startGroup(
D(f));for(const u of s)F(u);core.endGroup()}}}function F(b){U.pq(D(b))}function D(b){return b.replaceAll("##[","## [")}const j=new S.AsyncLocalStorage;let P=!1;function N(b,s){return P||A(),P=!0,j.run(
b,s)}function A(){const b=process.stdout.write.bind(process.stdout);process.stdout.write=((s,...f)=>{const u=j.getStore(),c=String(s);return u===void 0||/^::(add-mask|debug)::/.test(c)?b(s,...f):(j.exit(
()=>u.debug(c.trimEnd())),!0)})}}),7487:((Y,se,e)=>{e.d(se,{GQ:()=>u,Pd:()=>f,Tm:()=>c,VY:()=>b,eF:()=>A,n0:()=>s});var S=e(3024),U=e(1455),W=e(8161),H=e(6760),F=e(819),D=e(532),j=e(7279),P=e(706);const N=6e4;
async function A(v){const w=new AbortController;for(const O of["SIGINT","SIGTERM","SIGBREAK"]){const o={what:`Cancelled (${O})`,topic:"the-job-on-the-platform"};process.on(O,()=>w.abort(new j.HR(o)))}
try{await v(w.signal)}catch(O){for(let l=O;l instanceof Error;l=l.cause)F.Yz(l.stack??l.message);const o=b(O);F.C1(`${(0,P.OX)((0,j.gJ)(O),N)}${o===void 0?"":` See ${o}`}`)}process.stdout.write("",()=>process.
exit())}function b(v){const{GITHUB_SERVER_URL:w,GITHUB_ACTION_REPOSITORY:O,GITHUB_ACTION_REF:o}=process.env;if(!(!(v instanceof j.HR)||v.topic===void 0||!w||!O||!o))return encodeURI(`${w}/${O}/blob/${o}\
/docs/troubleshooting.md#${v.topic}`)}function s(v){for(const[w,O]of Object.entries(v))O!==void 0&&F.uH(w,O)}async function f(v){const w=process.env.RUNNER_TEMP||(0,W.tmpdir)();return await(0,U.mkdtemp)(
(0,H.join)(w,v)).catch(O=>{throw(0,D.Rs)(O,w,"Check the runner's temporary folder.")})}function u(){try{return JSON.parse((0,S.readFileSync)(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===
!1}catch{return!1}}function c(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((Y,se,e)=>{e.d(se,{Sy:()=>u,cj:()=>N,il:()=>A,tp:()=>j});var S=e(819),U=e(7279),W=e(8132),H=e(706);const F=1024*
1024-1e4,D=2e5;function j(c,v){const w=v.map(p=>p.map(s)),O=c.map((p,m)=>w.some(R=>R[m]!=="")),o=(p,m)=>`<tr>${p.flatMap((R,d)=>O[d]?`<${m}>${R}</${m}>`:[]).join("")}</tr>`,l=w.map(p=>o(p,"td")),E=p=>`\
<tr><td colspan="${c.length}">\u2026 and ${(0,H.hS)(p,"more row")}</td></tr>`;return`<table>${o(c.map(W.FO),"th")}${f(l,E).join("")}</table>`}function P(c){return`<table>${c.map(([w,O])=>O===void 0?"":
`<tr><th align="left">${escapeAll(w)}</th><td>${s(O)}</td></tr>`).join("")}</table>`}function N(c){const v=c.map(({names:w,message:O,help:o})=>{const l=w.map(p=>`**${(0,W.wh)(p)}**`);return`- ${f(l,p=>`\
and ${p} more`,D/2).join(", ")}: ${A(O,o)}`});return f(v,w=>`- \u2026 and ${(0,H.hS)(w,"more cause")}`).join(`
`)}function A(c,v){return v===void 0?(0,W.wh)(c):`${(0,W.wh)(c)} <a href="${(0,W.FO)(v)}">Troubleshooting</a>`}function b(c,v){return`<details><summary>${escapeAll(c)}</summary>

${v}

</details>`}function s(c){return typeof c=="string"?c===""?"":`<code>${(0,W.FO)((0,W.RK)(c))}</code>`:"words"in c?(0,W.wh)(c.words):`<a href="${(0,W.FO)(c.href)}">${(0,W.wh)(c.text)}</a>${(0,W.FO)(c.after??
"")}`}function f(c,v,w=D){let O=w;const o=c.filter(l=>{const E=Buffer.byteLength(l),p=E<=O;return p&&(O-=E),p});return o.length===c.length?o:[...o,v(c.length-o.length)]}async function u(c,...v){const w=o=>`${(0,H.
hS)(o,"part")} of this page would not fit and ${o===1?"is":"are"} left out.`,O=[`### ${(0,W.wh)(c)}`,...f(v,w,F)];try{await S.z.addRaw(O.join(`

`),!0).write()}catch(o){S.$e(`Can't write the job summary: ${(0,U.gJ)(o)}`)}}}),8132:((Y,se,e)=>{e.d(se,{EU:()=>j,FO:()=>A,Jj:()=>F,RK:()=>W,SS:()=>D,wh:()=>N});const S="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=D\
eva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",U=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_P\
ictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${S})[\\u200C\\u200D](?=${S})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code\
_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function W(f){return/^[ -[\]-~]*$/.test(f)&&!f.includes("##[")?f:f.replace(U,(u,c)=>c===void 0?u:H(c))}function H(f){return`\\u\
{${f.codePointAt(0)?.toString(16)}}`}function F(f,u){if(f.length<=u)return f;const c=Array.from(f.slice(0,2*u+2));return c.length>u?`${c.slice(0,u).join("")}\u2026`:f}function D(f,u=100){const c=W(F(f,
u)).replaceAll("	",H)||'""',v="`".repeat(s(c)+1);return/^`|`$/.test(c)||/^ .*[^ ].* $/.test(c)?`${v} ${c} ${v}`:v+c+v}function j(f,u,c){const w=f.map(o=>c+W(o).replace(/(?<=^\s*):(?=:)/,H)).join(`
`),O="`".repeat(Math.max(3,s(w)+1));return`${c}${O}${u}
${w}
${c}${O}`}const P=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function N(f){return A(W(f).replaceAll("	"," ")).replace(P,"$&<wbr>")}function A(f){return f.replace(b,u=>`&#${u.codePointAt(0)}\
;`)}const b=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function s(f){return(f.match(/`+/g)??[]).reduce((u,c)=>Math.max(u,c.length),0)}}),8920:((Y,se,e)=>{e.d(se,{Ch:()=>P,
Rc:()=>b,mu:()=>D});var S=e(1455),U=e(532),W=e(7279),H=e(9870);const F=1024*1024;function D({files:s},f){const[u,c]=[j(H.uq,s),j(H.n7,s)];if(u&&c)return{app:u,flow:c,env:f??j(H.Km,s)};const v=[H.uq,H.
n7].filter(w=>!s.has(w));throw new Error(`lacks ${v.join(" and ")}, at its root and in its only subfolder`)}function j(s,f){const u=f.get(s);try{return u&&N({name:s,bytes:u})}catch(c){throw new Error(
`has a file that ${(0,W.gJ)(c)}: ${s}`)}}async function P(s,f){const u=await(0,S.readFile)(s,{signal:f}).catch(c=>{throw f.throwIfAborted(),new Error(`can't be read: ${(0,U.Uc)(c)}`)});return N({name:H.
Km,bytes:u})}function N(s){const{name:f,bytes:u}=s;if(f===H.Km&&u.length>F)throw new Error("is larger than 1 MiB, the limit for environment variables");try{A(u)}catch{throw new Error("is not JSON")}return s}
function A(s){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(s))}function b({files:s}){for(const f of[H.uq,H.n7])try{const{name:u,version:c}=Object(A(s.get(f)));if(u.trim()==="")continue;
return{name:u,version:["string","number"].includes(typeof c)?String(c):void 0}}catch{}}}),8142:((Y,se,e)=>{e.d(se,{q:()=>H});const S=500,U=1e6,W=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function H(P,N,A){let b=P.startsWith("\uFEFF")?1:0,s=0;function f(){for(;;){const w=P.charAt(b);if(w!==" "&&w!==`
`&&w!=="\r"&&w!=="	")return w;b++}}function u(){const w=b;if(W.lastIndex=w,!W.test(P))throw new SyntaxError;return b=W.lastIndex,P.slice(w,b)}function c(w,O){const o=f();if(o==="["){const E=[],p=A.enter(
w);return v("]",O,()=>E.push(c(p,O+1))),A.array(E,w)}if(o==="{"){const E=new Map;return v("}",O,()=>{if(f()!=='"')throw new SyntaxError;const p=u(),m=p.includes("\\")?JSON.parse(p):p.slice(1,-1);if(E.
has(m)||f()!==":")throw new SyntaxError;b++,E.set(m,c(A.enter(w,m),O+1))}),A.object(E,w)}const l=u();return A.scalar(l.includes("\\")?JSON.stringify(JSON.parse(l)):l)}function v(w,O,o){if(O===S)throw new RangeError;
b++;let l=f()===w?w:",";for(;l===",";){if(++s>U)throw new RangeError;o(),l=f(),l===","&&b++}if(l!==w)throw new SyntaxError;b++}try{const w=c(N,0);if(f()==="")return w}catch{}}function F(P){const N=H(P,
`
`,D);return N===void 0?void 0:`${N}
`}const D={enter:P=>`${P}  `,scalar:P=>P,array:(P,N)=>j("[",P,"]",N),object(P,N){const A=[...P.keys()].sort().map(b=>`${JSON.stringify(b)}: ${P.get(b)}`);return j("{",A,"}",N)}};function j(P,N,A,b){if(N.
length===0)return P+A;const s=`,${b}  `,u=N.some(({length:c})=>c>4096)?N.reduce((c,v)=>c+s+v):N.join(s);return`${P}${b}  ${u}${b}${A}`}}),5806:((Y,se,e)=>{e.d(se,{Oj:()=>s,Sr:()=>b,dU:()=>A,fw:()=>F,gv:()=>S,
jq:()=>P,x5:()=>j});const S=".workflow-export.json",U=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,W=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,
H=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,F=[["is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],D=[
...F,["has a part of more than 255 characters",/[^/]{256}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is\
 in a ".git" folder',U],["changes how git or GitHub treats the repository",W],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",
/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["is the name of one of the action's own files",H]];function j(u,c=D){
const v=f(u);return c.find(([,w])=>w.test(u)||w.test(v))?.[0]}function P(u){return[H,U,W].some(c=>c.test(f(u)))}function N(u){return U.test(f(u))?"is in a .git folder":u.includes(":")?"contains a colo\
n, which Windows takes for a drive or a stream":void 0}function A(u){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(b(f(u)))}function b(u){return u.normalize("NFC").toUpperCase().toLowerCase()}
function s(u){const c=new Map;for(const v of u){const w=b(v.replace(/\/$/,"")),O=c.get(w);if(O!==void 0)return[O,v];c.set(w,v)}for(const[v,w]of c)for(const{index:O}of v.matchAll(/\//g)){const o=c.get(
v.slice(0,O));if(o?.endsWith("/")===!1)return[o,w]}}function f(u){return u.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((Y,se,e)=>{e.d(se,{BE:()=>D,KC:()=>N,Km:()=>H,LX:()=>F,jz:()=>P,n7:()=>U,uq:()=>W,
wg:()=>b,zx:()=>j});var S=e(5806);const[U,W,H]=["flow_definition.json","app_definition.json","env_variables.json"],F=[U,W,H],D=1e4,j=256*1024*1024;function P(f,u){const c=[...u].filter(([v])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.
test(v));return{kind:f,files:new Map(c.sort(([v],[w])=>v<w?-1:1))}}function N({kind:f,files:u}){return{kind:f,files:new Map([...u].filter(([c])=>!(0,S.dU)(c)))}}const A=/^\.|^__MACOSX$/;function b(f){
const u=new Set(f),c=o=>F.some(l=>u.has(o+l));if(c(""))return"";const v=new Set(f.filter(o=>o.includes("/")).map(o=>o.slice(0,o.indexOf("/")))),[w,...O]=[...v].filter(o=>!A.test(o));return O.length===
0&&c(`${w}/`)?`${w}/`:""}function s(f){const u=b(f);return f.includes(u+W)||f.includes(u+U)}}),1519:((Y,se,e)=>{e.d(se,{DF:()=>F,aC:()=>P,x3:()=>j});var S=e(4573),U=e(8142),W=e(5806);const H={enter:()=>{},
scalar:N=>({json:N}),array:N=>({json:`[${N.map(({json:A})=>A)}]`,items:N}),object(N){return{json:`{${Array.from(N,([b,{json:s}])=>`${JSON.stringify(b)}:${s}`).sort()}}`,members:N}}};function F(N){const A=(0,S.
isUtf8)(N)?(0,U.q)(N.toString(),void 0,H):void 0,b=A?.members??A?.items?.map(f=>[D(f),f]);if(b===void 0)return;const s=new Map;for(const[f,{members:u,json:c}]of b){if(f===void 0||s.has(f))return;s.set(
f,{name:f,keys:[...u?.keys()??[]],content:c})}return{container:Array.isArray(b)?"array":"object",variables:[...s.values()]}}function D({members:N}){if(!N?.has("value"))return;const A=[N.get("name"),N.
get("key")].find(b=>b?.json[0]==='"');return A&&JSON.parse(A.json)}function j({files:N}){const A=[...N].filter(([b])=>(0,W.dU)(b)).map(([,b])=>P(b));return[...new Set(A.flat())]}function P(N){const A=new TextDecoder().
decode(N);try{JSON.parse(A)}catch{return[]}const b=F(N),s=new Set(b?.container==="array"?b.variables.map(({name:c})=>c):void 0),u=Array.from(A.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(
([c,v,w])=>v===void 0?[c,String(Number(c))]:w===void 0?[JSON.parse(v)]:[]);return[...new Set(u)].filter(c=>!s.has(c))}}),3657:((Y,se,e)=>{e.d(se,{u:()=>A,z:()=>n});var S=e(4573),U=e(8522),W=e(663),H=e(
7279),F=e(706),D=e(5806),j=e(9870);const P=2048,N=new Set([0,10]);async function A($,T){T?.throwIfAborted();const{zip:M,source:V,entries:ne}=await b($).catch(o("The package")),ie=(0,j.wg)([...ne.keys()]),
ue=[];for(const[ge,le]of ne){T?.throwIfAborted();const x=await v(M,V,le).catch(o(`${(0,F.TL)(ge)} in the package`));ge.startsWith(ie)&&!w(ge)&&ue.push([ge.slice(ie.length),x])}return(0,j.jz)("zip",ue)}
async function b($){const T=s($),M=await(0,W.SY)(T,{decodeStrings:!1});return{zip:M,source:T,entries:await f(M)}}function s($){for(let T=$.length-21;T>0;){T=$.lastIndexOf("PK",T-1,"latin1");const M=T+
22+(T<0?1/0:$.readUInt16LE(T+20));if(M<=$.length)return $.subarray(0,M)}throw $.toString("latin1",0,2)==="PK"?new Error("its end is missing"):E($)}async function f($){if($.entryCount>j.BE)throw O(`The\
 package has ${$.entryCount} entries. The limit is 10,000`);const T=new Map;let M=0;for await(const ie of $.eachEntry()){const ue=u(ie);if(T.has(ue))throw O(`The package has ${(0,F.TL)(ue)} twice`,"Ex\
port it again.");const ge=c(ue,ie);if(ge!==void 0)throw O(`${(0,F.TL)(ue)} in the package ${ge}`);if(M+=ie.uncompressedSize,M>j.zx)throw O("The package takes more than 256 MiB unpacked, the limit");T.
set(ue,ie)}const V=[...T.keys()];if(V.every(w))throw O("The package has no files in it","Export it again.");const ne=(0,D.Oj)(V);if(ne===void 0)return T;throw O(`${ne.map(ie=>(0,F.TL)(ie)).join(" and ")}\
 in the package collide on a disk that ignores case`)}function u({generalPurposeBitFlag:$,fileNameRaw:T,extraFields:M,versionMadeBy:V}){const ne=(0,S.isUtf8)(T)?P:$,ie=N.has(V>>>8);return(0,W.ax)(ne,T,
M,!ie).replace(/^(\.\/+)+/,"")}function c($,T){const M=T.externalFileAttributes>>>16&61440;return M===40960?"is a symbolic link":M!==0&&M!==32768&&M!==16384?"is neither a file nor a folder":w($)&&T.uncompressedSize>
0?"is a folder with a content of its own":T.canDecodeFileData()?(0,D.dU)(T.fileNameRaw.toString())&&!(0,D.dU)($)?"is also named env_variables.json":(0,D.x5)($,D.fw):"is encrypted, or compressed by ano\
ther method than deflate"}async function v($,T,M){const{compressedSize:V,compressionMethod:ne,uncompressedSize:ie}=M,{fileDataStart:ue}=await $.readLocalFileHeaderPromise(M),ge=T.subarray(ue,ue+V),le={
maxOutputLength:ie||1,chunkSize:ie+64},x=ne===0?ge:(0,U.inflateRawSync)(ge,le);if(x.length!==ie)throw new Error(`it unpacks to ${x.length} bytes, not the ${ie} listed`);if((0,U.crc32)(x)!==M.crc32)throw new Error(
"its CRC-32 isn't the one listed");return x}function w($){return $===""||$.endsWith("/")}function O($,T=""){return new H.HR({what:$,advice:T,topic:"the-package"})}function o($){return T=>{if(T instanceof
H.HR)throw T;const M={what:`${$} is cut off or damaged`,why:(0,F.TL)(T.message).slice(1,-1)};throw new H.HR({...M,advice:"Export it again.",topic:"the-package"},{cause:T})}}const l=[["empty",/^$/],["a\
 web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function E($){const T=$.toString("utf8",0,512),[M]=l.find(([,ne])=>ne.test(T))??["text"],V=`${M===
"a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return O(`The package is ${M}, not a zip`,V)}const p=33,m=20,R=3,d=8,g=33188;function n({files:$}){const T=[],M=[];
let V=0;for(const[ue,ge]of $){const[le,x]=[Buffer.from(ue),(0,U.deflateRawSync)(ge)],k=[a(2,m,P,d,0,p),a(4,(0,U.crc32)(ge),x.length,ge.length),a(2,le.length,0)],X=[a(2,0,0,0),a(4,g*65536,V)];T.push(Buffer.
from("PK"),...k,le,x),M.push(Buffer.from("PK"),Buffer.of(m,R),...k,...X,le),V+=30+le.length+x.length}const ne=Buffer.concat(M),ie=[a(2,0,0,$.size,$.size),a(4,ne.length,V),a(2,0)];return Buffer.concat(
[...T,ne,Buffer.from("PK"),...ie])}function a($,...T){const M=Buffer.alloc($*T.length);for(const[V,ne]of T.entries())M.writeUIntLE(ne,V*$,$);return M}}),2227:((Y,se,e)=>{e.d(se,{HB:()=>E,xR:()=>l,px:()=>p,
Ng:()=>w});var S=e(7279),U=e(2975),W=e(706),H=e(1858),F=e(5805),D=e(2053),j=e(6294),P=e(7596);const N=6,A=32,b=2e3,s=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,f=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class u extends W.pO{#n=new Set;#e=new Set;allow(...n){for(const a of n)this.#n.add(a)}maskFields(n,a,$){const T=v(n).slice(0,b);for(const[M,V]of T)/id$/i.test(M)&&(0,P.eQ)(V)&&this.allow(V);for(const[
M,V]of T)/url$/i.test(M)?this.maskUrl(V,a,$):this.#t(c(V),$)}maskUrl(n,a,$){const T=URL.canParse(n,a.href)?new URL(n,a.href):void 0;if(T&&a.href.startsWith(T.href))return;const M=[n,T?T.pathname+T.search:
n].filter(V=>/[?:]|^\/\//.test(V));this.#t(M,$),T&&this.#t([T.href,T.password,(0,P.D4)(T.password),...c(T.search)],$)}#t(n,a){const $=V=>Array.from(this.#n).some(ne=>ne.includes(V)),T=n.filter(V=>!$(V)&&
!$((0,P.D4)(V))),M=V=>encodeURIComponent(Buffer.from(V).toString());for(const V of T.flatMap(ne=>[ne,M(ne)]))V.length<N||this.#e.has(V)||(this.#e.add(V),this.add(V),a.mask(V))}}function c(g){return Array.
from(g.matchAll(s)).flatMap(([,n,a])=>{const $=String(a).replace(/[.,:!?)\]}]+$/,"");return f.test(String(n))||(0,P.D4)($).length>=A?[$,(0,P.D4)($)]:[]})}function v(g){const n=Object.entries(g);for(const[
,a]of n)if(typeof a=="object")for(const $ of Object.entries(a??{}))n.push($);return n.filter(a=>typeof a[1]=="string")}function w(g,n,a={}){const $=new u([n,...a.secrets??[]]);return $.allow(g.href,...a.
known??[]),{url:g,apiKey:n,secrets:$,connections:(0,F.Y7)(),rateLimit:new D.q,collections:new Map}}const O=1024*1024,o=12e4,l=12e4,E="The job may have started, so the request was not retried. Check th\
e workflow in AI for Process before you re-run the job.";async function p(g,n){const{label:a,method:$,path:T,isTransient:M}=n,{secrets:V,rateLimit:ne}=g.platform;V.allow(...T.split(/[/?&=]/));const ie=$===
"GET"?T:void 0,ue=()=>ne.run(a,ie,g,()=>m(g,n));return await(0,U.L5)(g,ue,{atLeastMs:M?l:0})}async function m(g,n){const{platform:a,signal:$,log:T}=g,{label:M,method:V,path:ne,body:ie,idempotent:ue=!0,
isTransient:ge}=n,le=new URL(`api/public/${ne}`,a.url),x={accept:"application/json","content-type":"application/json","x-api-key":a.apiKey},k={maxBytes:O,...!ue&&{idleMs:o}};try{const X=await(0,F.tN)(
a.connections,{label:M,method:V,url:le,headers:x,body:ie,...k},$);return T.debug(`${V} ${a.secrets.redact(le.pathname)}: ${X.status}`),R(g,n,le,X)}catch(X){const i=X instanceof S.HR?X:void 0;if(!ue&&($.
aborted||i?.maybeProcessed)){const _=(0,S.h_)(X),B=`${_.retryable?"":_.advice} ${E}`.trim();throw _.with({advice:B,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw i&&ge?.(i)?i.
with({retryable:!0}):X}}function R({platform:g,log:n},a,$,T){const{label:M,isCreation:V=!1}=a,{status:ne,headers:ie,bytes:ue}=T,{secrets:ge}=g,le=(z,te,J)=>(0,H.ue)(M,z,te,J),x=(0,F.ET)(T,$,M);if(x){ge.
maskUrl(x.href,g.url,n);const z=`the platform redirects to ${(0,W.OX)(x.origin,100)}, and the key follows no redirect`;throw le(z,"If that is your environment, set host to it.",{status:ne,maybeProcessed:ne!==
307&&ne!==308})}const k=new TextDecoder().decode(ue),X=d(k);ge.maskFields(X??{},g.url,n);const i=(0,j.wv)(X??{},M,ge.redact),{message:_}=i,B=/^\s*</.test(k)||ie["content-type"]?.includes("html")===!0;
if(ne<200||ne>299){const z=g.collections.has(M),te=(0,j.ik)(a,ne,{message:_,isPage:B,hasWorked:z});throw le(`the platform answered ${ne}${(0,j.Te)(_)}`,te,{...(0,H.xS)(ne,ie),affectsAll:(ne===401||ne===
403)&&!z,busy:ne===423||ne===409&&!V})}if(X!==void 0)return i;throw le(`the platform answered ${k===""?"nothing":B?"with a web page":"with something other than a JSON object"} (${ne})`,"Check that hos\
t is the environment's own address.",{maybeProcessed:!0})}function d(g){try{const n=JSON.parse(g);return(0,j.Gv)(n)?n:void 0}catch{return}}}),5645:((Y,se,e)=>{e.d(se,{I:()=>v,R:()=>f});var S=e(7598),U=e(
7279),W=e(2975),H=e(706),F=e(1858),D=e(7596),j=e(5805);const P=256*1024**2,N=5,A=new Set([400,401,403,404,410]),b="Download",s="Re-run the job.";async function f(w,{url:O,freshUrl:o,read:l}){let E=O;return await(0,W.
L5)(w,async()=>{E??=await o();const p=await c(w,E).catch(n=>{throw n instanceof U.HR&&n.affectsAll?n.with({affectsAll:!1}):n}),{status:m,headers:R,bytes:d}=p;if(A.has(m))throw E=void 0,u(`the URL was \
refused (${m})`,s,{retryable:!0});if(m!==200)throw u(`the server answered ${m}`,s,{retryable:m===206});if(R["content-type"]?.includes("text/html"))throw u("the server sent a web page instead of the pa\
ckage","Check host, then re-run the job.",{retryable:!0});const g=await l(d).catch(n=>{const a=!R["content-length"]&&!R["transfer-encoding"];throw n instanceof U.HR&&a?n.with({retryable:!0}):n});return{
bytes:d,sha256:(0,S.createHash)("sha256").update(d).digest("hex"),content:g}})}function u(w,O,o={}){return new U.HR({what:b,why:w,advice:O,topic:"the-package"},o)}async function c(w,O){const{platform:o,
log:l,signal:E}=w;let p=O;for(let m=0;;m++){const R=m===0&&p.origin===o.url.origin,d={accept:"*/*",...R&&{"x-api-key":o.apiKey}},g={label:b,method:"GET",url:p,headers:d,maxBytes:P};o.connections.proven.
add(p.origin);const n=async()=>{const T=await(0,j.tN)(o.connections,g,E),{status:M,headers:V}=T;l.debug(`GET a package from ${(0,H.OX)(g.url.origin)}: ${M}`);const ne=`the server answered ${M}`;if((0,F.
dg)(M))throw(0,F.ue)(b,ne,F.$_,(0,F.xS)(M,V));return T},a=await(R?o.rateLimit.run(b,void 0,w,n):n()),$=(0,j.ET)(a,p,b);if($===void 0)return a;if(m===N)throw u("the URL redirects in a circle",s);$.origin===
p.origin&&$.username+$.password===""&&Object.assign($,{username:p.username,password:p.password}),p=v($.href,w)}}function v(w,{platform:O,log:o}){const l=O.url;if(O.secrets.maskUrl(w,l,o),!URL.canParse(
w,l.href))throw u("the platform's download URL can't be read",s);const E=new URL(w,l.href);E.protocol==="http:"&&l.protocol==="https:"&&E.hostname===l.hostname&&(E.protocol="https:",E.port===""&&(E.port=
l.port),O.secrets.maskUrl(E.href,l,o));const p=E.protocol==="http:"&&l.protocol==="http:"&&(0,D.U9)(E.hostname);if(E.protocol!=="https:"&&!p)throw u("the platform's download URL isn't https","Check ho\
st.");return E}}),1858:((Y,se,e)=>{e.d(se,{$_:()=>j,Dx:()=>F,Ur:()=>f,dg:()=>w,ue:()=>H,xS:()=>O});var S=e(7279),U=e(2975),W=e(706);function H(o,l,E,p={}){return new S.HR({what:o,why:l,advice:E,topic:"\
the-platforms-response"},p)}function F(o,l,E,p){return new S.HR({what:o,why:l,advice:E,topic:"the-connection"},p)}const D={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cu\
t",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},
j="Re-run the job later.",P="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",N=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
A=/EPROTO|ERR_SSL_/,b=/Z_|ERR__ERROR_/,s=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function f(o,l,E,p){if(!(o instanceof Error&&"code"in o))return o;const m=String(o.code);
if(N.test(m)){const T=`the TLS connection can't be trusted (${m})`;return F(l,T,`Check host. ${P}`,{affectsAll:!0,cause:o})}const[,R]=s.exec(o.message)??[];if(R!==void 0)return u(l,R,o);const d=!E&&A.
test(m),g=d?"the TLS connection failed":"the connection failed",n=D[m]??`${b.test(m)?"the response can't be decoded":g} (${m})`,a={retryable:!0,maybeProcessed:E,affectsAll:!E,cause:o};if(p||!(d||m==="\
ENOTFOUND"))return F(l,n,j,a);const $=d?`Check host and its port. ${P}`:"Check host.";return F(l,n,$,{...a,maxRetries:2})}function u(o,l,E){const p=(d,g,n=!1)=>F(o,d,g,{affectsAll:!0,cause:E,retryable:n});
if(l==="407")return p("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const m=Number(l);if(m<500&&!w(m))return p(`the proxy refuses the connection (${l})`,"Allow the \
host there, or add it to NO_PROXY.");const R=`the proxy made no connection (${(0,W.OX)(l,100)})`;return p(R,"Check HTTPS_PROXY, or re-run the job later.",!0)}const c=new Set([408,421,425,429]),v=new Set(
[501,505,506,508,510,511]);function w(o){return c.has(o)||o>=500&&!v.has(o)}function O(o,l){return{status:o,retryable:w(o),retryAfterMs:(0,U.Vs)(l["retry-after"]),maybeProcessed:o===408||o>=500}}}),7596:((Y,se,e)=>{
e.d(se,{d4:()=>b,D4:()=>N,eQ:()=>j,U9:()=>D,hk:()=>A,o6:()=>F,wh:()=>P});const S=Ne(import.meta.url)("node:net");var U=e(9783),W=e(1858);const H=200;function F(s){const f=/^[a-z0-9+.-]+:\/\//i.test(s)?
s:`https://${s}`;if(/[\s\p{C}\\]/u.test(f)||!URL.canParse(f))throw new Error("is not an address such as https://ai-for-process.example.ai");const u=new URL(f);if(u.protocol!=="https:"&&u.protocol!=="h\
ttp:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(f))throw new Error("must not contain a user name or password");if(u.protocol==="http:"&&!D(u.hostname))throw new Error(
"must be https:// (only loopback addresses may use http://)");return u.pathname.endsWith("/")||(u.pathname+="/"),u}function D(s){return s==="localhost"||s==="[::1]"||(0,S.isIPv4)(s)&&s.startsWith("127\
.")}function j(s){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(s)}function P(...s){return s.find(f=>typeof f=="string"&&f.length<=H&&j(f))}function N(s){try{return decodeURIComponent(s)}catch{return s}}function A(){
for(const s of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const f=process.env[s]?.trim();f!==void 0&&(process.env[s]=f===""||f.includes("://")?f:`http://${f}`)}for(const s of["no_proxy","\
NO_PROXY"]){const f=process.env[s];f!==void 0&&(process.env[s]=f.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function b(s,f){const u=process.env.https_proxy||process.env.HTTPS_PROXY;if(!u||(0,U.H)(s)||
/^https?:/i.test(u)&&(0,U.s)(s))return;throw(0,W.Dx)(f,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",
{affectsAll:!0})}}),5805:((Y,se,e)=>{e.d(se,{ET:()=>E,J9:()=>u,Y7:()=>f,tN:()=>c});var S=e(7067),U=e(4708),W=e(8522),H=e(6671),F=e(2975),D=e(706),j=e(1858),P=e(7596);const N=3e4,A=65536,b=new Set([301,
302,303,307,308]),s="export-workflow-action";function f(){(0,P.hk)();const p=()=>new H.Qq(s,[],{keepAlive:!0});return{kept:{http:p(),https:p()},proven:new Set}}function u(p){return{type:"application/j\
son",bytes:Buffer.from(JSON.stringify(p))}}async function c({kept:p,proven:m},R,d){const{label:g,method:n,url:a,headers:$,body:T,maxBytes:M,idleMs:V=N}=R;(0,P.d4)(a,g);const ne=a.protocol==="https:"?"\
https":"http",ie=T?new H.Qq(s):p[ne],ue=new AbortController,ge=AbortSignal.any([d,ue.signal]);let[le,x]=[!1,"no response"];const k=setTimeout(()=>{const i={retryable:!0,maybeProcessed:le};ue.abort((0,j.
Dx)(g,`${x} within ${V/1e3} s`,j.$_,i))},V);let X;try{X={http:S,https:U}[ne].request({method:n,host:a.hostname.replace(/^\[|\]$/g,""),port:a.port,path:a.pathname+a.search,headers:{...$,...T&&{"content\
-type":T.type,"content-length":T.bytes.length},"accept-encoding":"identity","user-agent":s},...a.username+a.password!==""&&{auth:`${(0,P.D4)(a.username)}:${(0,P.D4)(a.password)}`},agent:ie.getAgent(a.
href),signal:ge});const i=v(X,g,()=>{le=!0});w(X,T?.bytes??Buffer.alloc(0),()=>k.refresh());const _=await(0,F.Mu)(ge,i);m.add(a.origin),x="no data";const B=[];let y=M;for await(const z of _){if(k.refresh(),
y-=z.length,y<0)throw l(g,M);B.push(z)}const C=o(Buffer.concat(B),_.headers["content-encoding"],g,M);return{status:_.statusCode??0,headers:_.headers,bytes:C}}catch(i){throw X?.destroy(),ge.throwIfAborted(),
(0,j.Ur)(i,g,le,m.has(a.origin))}finally{clearTimeout(k),T&&X?.destroy()}}function v(p,m,R){return new Promise((d,g)=>{p.once("socket",a=>{p.reusedSocket?R():a.once(p.protocol==="https:"?"secureConnec\
t":"connect",R)});const n=a=>{a.socket.destroy();const $={retryable:!0,maybeProcessed:!0};g((0,j.Dx)(m,"the server switched protocols (101)",j.$_,$))};p.once("upgrade",n),p.once("response",a=>a.statusCode===
101?n(a):d(a)),p.on("error",g)})}function w(p,m,R){m.length===0?p.end():p.write(m.subarray(0,A),d=>{R(),d||w(p,m.subarray(A),R)})}const O=new Set(["gzip","x-gzip","deflate"]);function o(p,m="",R,d){const g=m.
toLowerCase().split(/[\s,]+/);try{return g.reduceRight((n,a)=>{const $=a==="br"?W.brotliDecompressSync:O.has(a)?W.unzipSync:void 0;return $&&n.length>0?$(n,{maxOutputLength:d}):n},p)}catch(n){throw n.
code==="ERR_BUFFER_TOO_LARGE"?l(R,d):n}}function l(p,m){const R=`the response is larger than ${(0,D.Xe)(m)}, the limit`;return(0,j.ue)(p,R,"Check host.",{maybeProcessed:!0})}function E({status:p,headers:m},R,d){
if(!b.has(p)||m.location===void 0)return;const g=m.location.replace(/[\x80-\xff]/g,n=>`%${n.charCodeAt(0).toString(16)}`);if(URL.canParse(g,R.href))return new URL(g,R.href);throw(0,j.ue)(d,`the platfo\
rm redirects (${p}) to an address that can't be read`,"Check host.")}}),6006:((Y,se,e)=>{e.d(se,{SO:()=>s,cd:()=>A,qt:()=>o});var S=e(7279),U=e(2975),W=e(706),H=e(2227),F=e(7596),D=e(2053),j=e(6294);const P=[
["running",/^IN_?PROGRESS$/],["succeeded",/^(SUCCESS|SUCCEEDED|SUCCESSFUL|COMPLETED?|DONE|FINISHED)$/],["failed",/^(FAIL(ED|URE)?|ERROR(ED)?|CANCELL?ED|ABORTED|TIMED?_?OUT|EXPIRED|REJECTED|TERMINATED|KILLED)$/]];
function N(m){return P.find(([,R])=>R.test(m))?.[0]??"unknown"}function A({fields:m,message:R,redact:d}){const g=(0,j.Gv)(m.response)?m.response:{},n=[g.downloadUrl,g.downloadURL,m.downloadUrl,m.downloadURL];
return{dockStatusId:(0,F.wh)(m["dock-statusId"],m.dockStatusId,m._id),workflowId:(0,F.wh)(m.workflowId,m.toolId),exportJobId:(0,F.wh)(m.exportJobId),status:b(m.status,d),downloadUrl:n.map(a=>typeof a==
"string"?a.trim():"").find(a=>a!==""),refused:m.success===!1,message:R}}function b(m,R){const d=typeof m=="string"||typeof m=="number"?String(m).trim():"",g=d.toUpperCase().replace(/[\s-]+/g,"_");return N(
g)==="unknown"?R(d,40).toUpperCase():g}async function s(m,R,d=()=>!0){const g=`dock-status/${R}`;return A(await(0,H.px)(m,{label:"Dock status",method:"GET",path:g,isTransient:d}))}const f="the-job-on-\
the-platform",u=50,c=294,v=6.12,w=2e3;function O(m,R){const d=Math.max(c,m/v);return m<D.k?d:Math.max(w,Math.min(R,d))}async function o(m,R,d){const{log:g,signal:n}=m,a=performance.now(),$=l(m,a);let T=R,
M;for(let V=0;;V++){d.onStatus(T),$(T);const ne=N(T.status);if(ne==="failed"||ne==="succeeded"&&T.refused){const ue=`The job ${T.status==="FAILED"?"failed":`ended as ${T.status}`} on the platform`,ge=`${T.
message??"it gave no reason"} (dock status ${R.dockStatusId})`;throw new S.HR({what:ue,why:ge,advice:d.advice,topic:f})}if(ne==="succeeded")return T.status!=="SUCCESS"&&g.warning(`The platform reports\
 ${T.status}, which is treated as SUCCESS.`),T;const ie=performance.now();M=ne==="unknown"&&T.refused?M??ie:void 0;try{if(M!==void 0&&ie-M>=H.xR){const ge=`The platform refused to report the job's sta\
tus for ${(0,W.zK)(H.xR)}`;throw new S.HR({what:ge,topic:f})}await(0,U.yy)(V===0?u:O(ie-a,d.longestWaitMs),n);const ue=({status:ge=404})=>V>0||ge===404;T=await s(m,R.dockStatusId,ue)}catch(ue){throw p(
ue,R,T)}}}function l({log:m},R){let d,g=R;return n=>{const a=performance.now(),$=(0,W.zK)(a-R),T=n.status!==d,M=a-g>=D.k;(T||M)&&(g=a),T&&d!==void 0?m.info(`${n.status||"No status"} after ${$}`):M&&m.
info(`Still ${n.status||"without a status"} after ${$}`),T&&N(n.status)==="unknown"&&m.warning(`The platform reports an unknown status (${E(n)}). The action keeps waiting.`),d=n.status}}function E({status:m,
message:R}){return`${m||"none"}${R===void 0?"":`, "${R}"`}`}function p(m,{dockStatusId:R},d){const g=N(d.status)==="unknown"||d.message!==void 0?`, last status ${E(d)}`:"",n=`The job may still be runn\
ing on the platform: dock status ${R}${g}.`,a=(0,S.h_)(m);return a.with({advice:`${a.advice} ${n}`.trim(),cause:m})}}),2053:((Y,se,e)=>{e.d(se,{k:()=>F,q:()=>A});var S=e(7279),U=e(2975),W=e(1858);const H=30,
F=6e4,D=500,j=16e3,P=.95,N=20;class A{#n=new Map;#e=0;#t=0;#o=0;async run(s,f,u,c){const v=await this.#r(s,f,u),w=()=>v>this.#o;try{const O=await c();return w()&&(this.#t=this.#t<N?0:this.#t*P),O}catch(O){
if(!(O instanceof S.HR&&O.status===U.kU))throw O;const o=performance.now();throw w()&&(this.#t=Math.min(j,Math.max(D,this.#t*2)),this.#o=o),this.#e=Math.max(this.#e,o+(O.retryAfterMs||2*this.#t)),O.with(
{retryAfterMs:this.#e-o})}}async#r(s,f,{signal:u,endsAt:c}){const v=f!==void 0&&this.#n.get(f)||[];for(f!==void 0&&this.#n.set(f,v);;){if(u.throwIfAborted(),this.#e>=c)throw(0,W.ue)(s,"the platform as\
ked for a pause that exceeds the timeout",W.$_);const w=performance.now(),O=v.at(-H)??Number.NEGATIVE_INFINITY,o=Math.max(this.#e,O+F);if(o<=w)return this.#e=w+this.#t,v.push(w),w;await(0,U.yy)(o-w,u)}}}}),
6294:((Y,se,e)=>{e.d(se,{Gv:()=>F,LO:()=>W,Te:()=>H,ik:()=>A,wv:()=>U});var S=e(1858);function U(b,s,f){const u=P(b,0);return{fields:b,label:s,redact:f,message:u&&f(u)||void 0}}function W({label:b,message:s},f,u){
return(0,S.ue)(b,`the platform answered without a ${f}${H(s)}`,u)}function H(b){return b===void 0?"":` (${b})`}function F(b){return typeof b=="object"&&b!==null&&!Array.isArray(b)}const D=["errors","e\
rror","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],j=4;function P(b,s){if(typeof b=="string")return b.trim()||void 0;if(!(s>j)){
if(Array.isArray(b))return P(b[0],s+1);if(F(b))for(const f of D){const u=P(b[f],s+1);if(u!==void 0){const{code:c}=b;return typeof c=="number"||typeof c=="string"?`${u}, code ${c}`:u}}}}const N="Settin\
gs \u2192 Security & Control \u2192 API Scopes";function A(b,s,{message:f,isPage:u,hasWorked:c}){if((0,S.dg)(s))return S.$_;if(s===404)return"Check host, the IDs, and that the key's account can see th\
e workflow.";if(s===409&&b.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(s===409||s===423)return"Another job may be changing the workflow. Check it in AI f\
or Process, then re-run the job.";if(s<400||s===405||s>=500)return"Check host.";if(s!==401&&s!==403)return b.isTransient?S.$_:"Check the inputs.";if(u)return"A gateway or firewall in front of the plat\
form may have refused it. Check host, and that the runner may reach it.";if(c)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const v=b.scope===void 0?
"another scope":`the scope "${b.scope}"`;if(s===403)return`The key needs ${v}. Add it under ${N}.`;const w=/scope/i.test(String(f))?` The key also needs ${v}.`:"";return`The platform does not know the\
 key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${N}.${w}`}}),3349:((Y,se,e)=>{e.d(se,{EH:()=>b,Nq:()=>A,kZ:()=>f,s8:()=>s});var S=e(
7279),U=e(2975),W=e(2227),H=e(5645),F=e(5805),D=e(6006),j=e(6294);const P=["workflows","workflow","tools"];async function N(u,c){const{collections:v}=u.platform;let w;for(const O of new Set([...v.values(),
...P])){const o=c(O),{label:l,idempotent:E=!0}=o,p=v.get(l);if(!(p&&p!==O))try{const m=await(0,W.px)(u,o);v.set(l,O);const R=(0,D.cd)(m),{dockStatusId:d}=R;if(d!==void 0)return{...R,dockStatusId:d};throw(0,j.
LO)(m,"dock status ID",E?"Check host and the IDs.":W.HB)}catch(m){if(m instanceof S.HR&&m.busy&&v.set(l,O),!(m instanceof S.HR&&m.status===404))throw m;w??=m}}throw w}async function A(u,{workflowId:c,
flowId:v}){return await N(u,w=>({label:"Export",method:"POST",path:`${w}/${c}/export?flowId=${v}`,scope:"Export workflow"}))}async function b(u,c,v){const w=v.downloadUrl??c.downloadUrl??(await(0,D.SO)(
u,c.dockStatusId)).downloadUrl;if(w!==void 0)return(0,H.I)(w,u);const O=`the platform reports ${v.status} but names no download URL`;throw new S.HR({what:"Export",why:O,advice:"Re-run the job.",topic:"\
the-job-on-the-platform"})}async function s(u,c,{app:v,flow:w,env:O}){const o="workflowName"in c,l=E=>E==="tools"?"tool":"workflow";return await N(u,E=>({label:"Import",method:"POST",path:o?`${E}/impo\
rt`:`${E}/${c.workflowId}/import`,body:(0,F.J9)({[`${l(E)}DataFileId`]:v,flowDataFileId:w,envVariablesFileId:O,...o&&{[`${l(E)}Name`]:c.workflowName}}),idempotent:!1,isCreation:o,scope:"Import workflo\
w"}))}async function f(u,c){const v=w=>({label:"Deploy",method:"POST",path:`${w}/${c}/deploy`,body:(0,F.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,U.L5)(u,()=>N(u,v),{untilFree:!0})}}),
2597:((Y,se,e)=>{e.d(se,{g:()=>x,L:()=>ge});var S=e(6760),U=e(3e3),W=e(9462),H=e(3349),F=e(706),D=e(2227),j=e(7596),P=e(5805),N=e(6294);const A=25e6,b=1e7,s="bulkImport",f="Re-run the job.";async function u(i,{
name:_,bytes:B}){const y=`Upload of ${_}`,C=(J,Q)=>(0,D.px)(i,{label:y,method:"POST",path:J,body:Q,scope:"Import workflow"});let z;if(B.length<A)z=await C("files",await c("fileContext",s,{name:_,bytes:B}));else{
const J=Math.ceil(B.length/b),Q={totalChunks:J,fileExtension:"json",fileName:_,fileSize:B.length},re=await C("files/session/start",(0,P.J9)({fileContext:s,...Q})),ae=(0,j.wh)(re.fields.sessionId);if(ae===
void 0)throw(0,N.LO)(re,"session ID",f);for(let fe=0;fe<J;fe++){const me=B.subarray(fe*b,(fe+1)*b);await C(`files/session/${ae}`,await c("chunkNumber",String(fe),{name:_,bytes:me}))}z=await C(`files/s\
ession/${ae}/complete`)}const{fileId:te}=z.fields;if(typeof te!="string"||te==="")throw(0,N.LO)(z,"file ID",f);return i.log.info(`Uploaded ${_}: ${(0,F.Xe)(B.length)}`),te}async function c(i,_,{name:B,
bytes:y}){const C=new FormData;C.set(i,_),C.set("file",new Blob([y],{type:"application/json"}),B);const z=new Response(C);return{type:z.headers.get("content-type")??"",bytes:Buffer.from(await z.arrayBuffer())}}
var v=e(2975),w=e(6779);const O="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",o="Set missing models, guardrails and l\
inked workflows in AI for Process, then re-run the job.";async function l(i,_,{source:B,target:y,definitions:{app:C,flow:z,env:te},whenBusy:J="retry",timeoutMs:Q,longestWaitMs:re}){const ae="workflowI\
d"in y?y.workflowId:void 0,fe="workflowId"in y?`workflow ${y.workflowId}`:`a new workflow, ${y.workflowName}`;return i.log.info(`Importing ${(0,F.OX)(B)} into ${fe}, at ${_.url.href}`),await(0,W.N)({...i,
platform:_},(0,W.R)(Q,"No import"),async me=>{const xe={app:await u(me,C),flow:await u(me,z),env:te&&await u(me,te)},Ie=J==="retry",Ee=await(0,v.L5)(me,()=>(0,H.s8)(me,y,xe),{untilFree:Ie}),{outputs:he}=await(0,w.
Bv)(me,Ee,{title:"Import job",longestWaitMs:re,advice:O,idsIn:({workflowId:Te=ae})=>({...Te!==void 0&&{"workflow-id":ae??Te}})});return he})}async function E(i,_,{workflowId:B,timeoutMs:y,longestWaitMs:C}){
return i.log.info(`Deploying workflow ${B}, at ${_.url.href}`),await(0,W.N)({...i,platform:_},(0,W.R)(y,"No deployment"),async z=>{const{outputs:te}=await(0,w.Bv)(z,await(0,H.kZ)(z,B),{title:"Deploy j\
ob",longestWaitMs:C,advice:o,idsIn:()=>({"workflow-id":B})});return te})}var p=e(2697),m=e(9630),R=e(532),d=e(7279),g=e(6191),n=e(7487),a=e(8920),$=e(9870),T=e(3657),M=e(4264),V=e(6224),ne=e(7833);const ie="\
import-deploy-and-promote",ue="Make and approve a new plan.";async function ge(i,_,B){const{approved:y,upload:C,deploy:z,ignore:te}=i.inputs,J=B.workflows.map(({outcome:ae})=>ae==="unchanged"?"finish":
"import"),{differences:Q,actions:re}=y?(0,M.Gy)(y,B):{differences:[],actions:J};if(Q.length>0){const ae="The approved plan doesn't hold any more, so this attempt changed nothing";throw new d.HR({what:ae,
why:Q.join("; "),advice:ue,topic:ie})}try{const fe=(0,n.Tm)()>1&&C!==void 0&&re.includes("finish")?await(0,g.wn)(i):[];for(const[me,xe]of _.entries()){if(xe.action=re[me],xe.action!=="finish")continue;
const Ie=Ee=>!y||(0,M.cM)(y,me,(0,m.ol)(Ee,te));xe.backup=await le(i,fe,xe.candidate.name,Ie),(!z||!(y||xe.backup))&&(xe.action="leave")}}catch(ae){i.signal.throwIfAborted();const fe="Can't look for t\
he backups of the earlier attempts, so this attempt changed nothing",Ie=` What an earlier attempt imported can also be deployed with the deploy action: ${_.filter((he,Te)=>re[Te]==="finish").map(({candidate:he,
plan:Te})=>`${he.name} (${Te.target})`).join(", ")}.`,Ee=`Use "Re-run failed jobs".${z?Ie:""}`;throw new d.HR({what:fe,why:(0,d.gJ)(ae),advice:Ee,topic:ie},{cause:ae})}}async function le(i,_,B,y){const C=`${B}\
-before-`,z=J=>Number(/^(\d+)(-\d+)?\.zip$/.exec(J)?.[1]),te=_.filter(({name:J})=>J.startsWith(C)&&z(J.slice(C.length))<(0,n.Tm)());for(const{id:J,name:Q}of te.sort((re,ae)=>ae.id-re.id)){const re=(0,a.
mu)(await(0,T.u)(await(0,g.R9)(i,J),i.signal));if(y((0,V.YR)(re)))return{id:J,name:Q,holdsVariables:re.env!==void 0}}}async function x(i,_){const{platform:B,inputs:y}=i,{path:C,target:z,definitions:te,
name:J}=_.candidate;if(_.action==="leave"){i.log.info("Neither imported nor deployed"),_.begun="nothing";return}let Q=y.candidates.length>1?void 0:_.plan;_.begun="import";try{const re=async()=>{const fe=Q??
await(0,V.Cs)(i,_.candidate);if(Q=void 0,!(0,V.cS)(_.plan,fe)){const xe=`The target of ${J} has changed since this step compared it, so it was left as it is`;throw new d.HR({what:xe,advice:ue,topic:ie})}
if(_.action==="finish")return;fe.state&&(_.backup=await k(i,_,fe.state));const me={...y,source:C,target:z,definitions:te,whenBusy:"throw"};_.job=await l(i,B,me),_.imported=!0};if(await(0,v.L5)({...i,endsAt:performance.
now()+y.timeoutMs},re,{untilFree:!0}),!y.deploy)return;_.begun="deploy";const ae=(0,ne.wZ)(_);if(ae===void 0){const fe="Look for it in AI for Process, and deploy it there.";throw new d.HR({what:"the p\
latform didn't name the new workflow's ID",advice:fe})}_.job=await E(i,B,{...y,workflowId:ae}),_.deployed=!0}catch(re){const ae=(0,d.iT)(re);_.job={..._.job,...(0,w.Zw)(ae)},_.error=X(ae,_,(0,p.Sm)(y.
host))}}async function k(i,{candidate:_,plan:B},y){const{upload:C,artifactEnvVariables:z,host:te}=i.inputs,J=`${_.name}-before-${(0,n.Tm)()}`,Q=y.package.files.has($.Km),re=`Backup of workflow ${B.target}\
 at ${(0,p.Sm)(te)}`,ae=await(0,n.Pd)("workflow-backup-");for(let fe=1;;fe++){const me=(0,S.join)(ae,`${J}${fe===1?"":`-${fe}`}.zip`);if(await(0,R.lo)(me,y.bytes),!C)return i.log.info(`${re}: ${me}, o\
n this runner only`),{name:me,holdsVariables:Q};try{const xe=await(0,U.mJ)(i,{...y,path:me},{upload:C,artifactEnvVariables:z});return i.log.info(`${re}: ${xe.name}, ${xe.url}`),{name:xe.name,id:xe.id,
holdsVariables:Q&&z}}catch(xe){if(!(xe instanceof g.B6))throw xe}}}function X(i,_,B){const{candidate:y,begun:C,imported:z,backup:te}=_,J=(0,d.h_)(i),Q=(0,ne.wZ)(_),[re,ae]=["workflowName"in y.target,C===
"deploy"],fe=`deploy workflow ${Q} with the deploy action`,me=re?ae?fe:"start a new run":'use "Re-run failed jobs"',xe=`${y.name} ${z?"was imported":"was already imported"}${Q?` into workflow ${Q}`:""}\
 but not deployed: `,Ie=[J.advice.replace(/(r)e-run the job/gi,(Ee,he)=>he==="r"?me:me[0]?.toUpperCase()+me.slice(1)),ae&&!re?`Or ${fe}.`:"",re&&Q?`The new workflow's ID is ${Q}.`:"",te?`The package t\
hat ${B} had before is ${te.name}${te.id?` (artifact ${te.id})`:""}.`:""];return J.with({what:(ae?xe:"")+J.what,advice:Ie.filter(Boolean).join(" ")})}}),161:((Y,se,e)=>{e.d(se,{K:()=>ge});var S=e(3024),
U=e(6760),W=e(3e3),H=e(819),F=e(7279),D=e(6584);class j{#n=[];#e;constructor(){const _=H.V4("api-key");_!==""&&H.Pq(_)}text(_){return H.V4(_)}lines(_){return H.V4(_,{trimWhitespace:!1})}optional(_,B){
const y=this.text(_);return y===""?void 0:this.parse(_,y,B)}parse(_,B,y){try{return y(B)}catch(C){this.refuse(_,(0,F.gJ)(C),(0,F.h_)(C).topic);return}}required(_,B,y="is required"){return this.text(_)===
""&&this.refuse(_,y),this.optional(_,B)}notEmpty(_,B,y){if(process.env[`INPUT_${_.toUpperCase()}`]?.trim()===""){const C=`Where an event has no inputs, write \`\${{ inputs.${_} || ${y} }}\``;this.refuse(
_,`is empty. Is the name in the expression right?${y===void 0?"":` ${C}`}`)}return this.optional(_,B)}boolean(_,B){return this.notEmpty(_,D.yG,B?void 0:"false")??B}refuse(_,B,y="before-anything-is-sen\
t"){this.#e??=y,this.#n.push(`${_} ${B.replace(/(?<=[a-z])\.$/,"")}`)}check(_){if(_!==void 0&&this.#n.length===0)return _;throw new F.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function P(i){
const _=i.required("host",D.or),y=i.required("api-key",D.Do,"is required. The secret isn't set, or this job can't read it"),C=(i.optional("timeout-minutes",(0,D.$J)(1440))??30)*6e4,z=(i.optional("poll\
-interval-seconds",(0,D.$J)(3600))??10)*1e3,te=i.boolean("summary",!0);return _&&y?{host:_,apiKey:y,timeoutMs:C,longestWaitMs:z,summary:te}:void 0}var N=e(8920),A=e(7598),b=e(1455),s=e(532),f=e(706),u=e(
5806),c=e(9870);function v(i,_){return new F.HR({what:i,advice:_,topic:"unpacking"})}function w(i,_){for(const{index:B}of`${_}/`.matchAll(/\//g)){const y=_.slice(0,B),C=(0,S.lstatSync)((0,U.join)(i,y),
{throwIfNoEntry:!1});if(C?.isSymbolicLink())throw v(`${(0,f.TL)(y)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(y===_&&C?.isFile())return C;if(!C?.isDirectory())break}}async function O(i){
return(await(0,b.readdir)(i,{withFileTypes:!0})).map(B=>B.name+(B.isDirectory()?"/":""))}async function o(i,_){const B=[],y=[""];for(const C of y){_.throwIfAborted();for(const z of await O((0,U.join)(
i,C))){if((0,u.jq)(z.replace("/","")))continue;if((z.endsWith("/")?y:B).push(C+z),B.length+y.length>c.BE)throw new Error("more than 10,000 files are in it")}}return B}async function l(i){if(!w(i,u.gv))
return;const _=await(0,b.readFile)((0,U.join)(i,u.gv),"utf8");try{const{unpackedFiles:B}=JSON.parse(_),y=B.every(C=>(0,u.x5)(C)===void 0);return{text:_,paths:y?new Set(B):void 0}}catch{return{text:_,paths:void 0}}}
async function E(i,_){const B=new Set(_.map(caseFold));return(await O(i).catch(()=>[])).filter(z=>z.endsWith("/")).map(z=>z.slice(0,-1)).filter(z=>!B.has(caseFold(z))).filter(z=>existsSync(join(i,z,RECORD))).
sort()}function p(i){return`${JSON.stringify({unpackedFiles:[...new Set(i)].sort()},null,2)}
`}var m=e(3657);async function R(i,_){try{const B=await(0,b.stat)(i);if(B.isDirectory())return await $(i,_);if(B.size>c.zx)throw new Error("it is larger than 256 MiB, the limit");const y=await(0,b.readFile)(
i);return{...await(0,m.u)(y,_),sha256:(0,A.createHash)("sha256").update(y).digest("hex")}}catch(B){throw a(B,i,_)}}async function d(i,_){const B=()=>R(i,_);try{const y=statSync(i,{throwIfNoEntry:!1});
if(y===void 0)return{kind:"missing"};const C=y.isDirectory()?await g(i,_):new Map,[z,...te]=[...C.values()].flat();return z===void 0?{kind:"single",read:B}:{kind:"several",names:[...C.keys()],async read(J){
const[Q,re]=C.get(J)??[];if(Q&&re)throw new Error(`is there twice, as ${quoted(Q.name)} and as ${quoted(re.name)}. Remove one of them`);if(Q?.isSymbolicLink())throw new Error("is a link, which isn't f\
ollowed");return await R(join(i,Q?.name??J),_)},...te.length===0&&z.isDirectory()&&{readSingle:B}}}catch(y){throw a(y,i,_)}}async function g(i,_){const B=new Map,y=await readdir(i,{withFileTypes:!0});
if(isWorkflow(y.map(({name:C})=>C)))return B;for(const C of y){if(_.throwIfAborted(),C.name.startsWith(".")||!await n(join(i,C.name),_))continue;const z=C.isDirectory()?C.name:C.name.replace(/\.zip$/i,
"");B.set(z,[...B.get(z)??[],C])}return B}async function n(i,_){const B=await stat(i).catch(()=>{});if(B?.isDirectory())return isWorkflow(await T(i));if(!B?.isFile()||!/\.zip$/i.test(i))return!1;try{return isWorkflow(
[...(await R(i,_)).files.keys()])}catch{return _.throwIfAborted(),!0}}function a(i,_,B){if(B.aborted)return B.reason;const y=/The package (is .*, not a zip)/.exec((0,F.gJ)(i))?.[1],C=(0,S.existsSync)(
_)?`can't be read: ${(0,s.Uc)(i)}`:`doesn't exist: ${(0,f.MW)(_)}`;return new Error(y?`${y}. Set a package (.zip), or the folder with its unpacked files`:C,{cause:i})}async function $(i,_){const B=(0,U.
join)(i,(0,c.wg)(await T(i))),y=await l(B);if(y&&!y.paths)throw new Error(`${u.gv} isn't as this action writes it`);const C=y?.paths?new Set([...c.LX,...y.paths]):await o(B,_),z=new Map;let te=c.zx;for(const J of C){
_.throwIfAborted();const Q=w(B,J);if(Q!==void 0){if(te-=Q.size,te<0)throw new Error("its files take more than 256 MiB, the limit");z.set(J,await(0,b.readFile)((0,U.join)(B,J)))}}if(z.size===0)throw new Error(
"no files are in it");return(0,c.jz)("folder",z)}async function T(i){const _=await O(i),y=_.filter(C=>C.endsWith("/")).map(async C=>(await O((0,U.join)(i,C))).map(z=>C+z));return[..._,...(await Promise.
all(y)).flat()]}async function M(i,{path:_,variables:B,sha256:y,needsVariables:C,of:z=""},te){const J=(me,xe)=>i.refuse(me+z,xe,"import-deploy-and-promote"),Q=me=>xe=>{te.throwIfAborted(),J(me,(0,F.gJ)(
xe))},re=B?await(0,N.Ch)(B,te).catch(Q("env-variables")):void 0,fe=await(async()=>{const{sha256:me,...xe}=await R(_,te),Ie=(0,N.mu)(xe,re),Ee=B&&(0,U.basename)(B);return{path:_,package:xe,sha256:me,definitions:Ie,
variablesFile:Ee}})().catch(Q("package"));if(fe&&y!==void 0&&fe.sha256!==y){const me=`is not the digest of the package, which is ${fe.sha256}`;J("package-sha256",fe.sha256?me:"is only for a package th\
at is a .zip")}return fe&&C&&B===void 0&&!fe.definitions.env&&J("env-variables","is required for an existing workflow, because the package has no env_variables.json"),fe}var V=e(682),ne=e(2899),ie=e(7487),
ue=e(4264);async function ge(i){const _=new j,B=_.boolean("plan",!1),y=B?void 0:le(_),C=x(_,B),z=await k(_,C,i),te=P(_),J=(0,W.WZ)(_,!1),Q=_.boolean("deploy",!0),re=_.optional("ignore",ne.wo)??ne.K$,{
fromList:ae}=C;return{..._.check(te),...J,candidates:z,fromList:ae,isPlan:B,approved:y,deploy:Q,ignore:re}}function le(i){const _=i.text("approved-plan");return _===""&&i.refuse("approved-plan","is em\
pty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set none"),
_==="none"?void 0:i.optional("approved-plan",ue.ud)}function x(i,_){if(i.text("workflow-name")===""){const{targets:C,fromList:z}=(0,V.R)(i,"workflow-"),te=C.map(({workflowId:re})=>re),J=te.find((re,ae)=>te.
indexOf(re)<ae),Q=i.text("workflows")===""?"workflows-file":"workflows";return J!==void 0&&i.refuse(Q,`has workflow-id ${J} twice`),{targets:C.map(({name:re,...ae})=>({name:re,target:ae})),fromList:z}}
for(const C of["workflow-id","flow-id","workflows","workflows-file"])i.text(C)!==""&&i.refuse(C,"can't be combined with workflow-name");if(!_&&(0,ie.Tm)()>1){const C=`can't be applied in run attempt ${(0,ie.
Tm)()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;i.refuse("workflow-name",C,"import-deploy-and-promote")}const B=i.optional(
"workflow-name",D.sU),y=i.optional("name",D.$q)??B;return y===void 0||B===void 0?{targets:[],fromList:!1}:{targets:[{name:y,target:{workflowName:B}}],fromList:!1}}async function k(i,{targets:_,fromList:B},y){
const C=i.required("package",D.EO),z=i.notEmpty("package-sha256",D.tz,"'any'");B&&z!==void 0&&i.refuse("package-sha256","is only for a single package");const te=re=>re==="package"?re:(0,D.EO)(re),J=i.
notEmpty("env-variables",te,"'package'");if(C===void 0)return[];const Q=[];for(const{name:re,target:ae}of _){const fe=B?` of ${re}`:"",me=B?i.parse(`package${fe}`,re,be=>X(C,be)):C,xe=J&&B?(0,U.join)(
J,`${re}.json`):J,Ie=J==="package"?void 0:xe,Ee="workflowId"in ae&&J==="package",Te=me&&await M(i,{path:me,...{variables:Ie,sha256:B?void 0:z,needsVariables:Ee,of:fe}},y);Te&&Q.push({name:re,target:ae,
...Te})}return Q}function X(i,_){const B=(0,U.join)(i,`${_}.zip`),[y=B,C]=[(0,U.join)(i,_),B].filter(z=>(0,S.existsSync)(z));if(C){const z=`as ${(0,D.bY)(`${_}.zip`)} and as ${(0,D.bY)(`${_}/`)}`;throw new Error(
`is there twice, ${z}. Remove one of them`)}if((0,S.existsSync)(y)&&(0,S.lstatSync)(y).isSymbolicLink())throw new Error("is a link, which isn't followed");return y}}),6325:((Y,se,e)=>{e.a(Y,async(S,U)=>{
try{let l=function({rows:E}){for(const{candidate:p}of(0,w.p1)(E)){const{name:m,target:R}=p,d="workflowId"in R?`workflow-id ${R.workflowId}, flow-id ${R.flowId}`:"";(0,P.t1)().warning(`Nothing differs \
in ${m}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${d}).`)}};var W=e(3e3),H=e(6779),F=e(3018),D=e(682),j=e(
7279),P=e(8725),N=e(7487),A=e(1519),b=e(2227),s=e(2597),f=e(161),u=e(1415),c=e(4264),v=e(6224),w=e(7833);const O=4;await(0,N.eF)(async E=>{(0,N.n0)({promotions:[]});const p=await(0,f.K)(E),m=await o(p,
E);await(0,w.A2)(m,p);const R=(0,w.jb)(m.rows),d=await(0,F.S3)(R);p.summary&&await(0,u.c)(m,p,d),(0,F.$0)(R),(0,N.Tm)()>1&&p.deploy&&l(m);const g=(0,w.c2)(m,p);if(g)throw g;p.isPlan&&(0,P.lm)((0,u.o)(
m.rows,p))});async function o(E,p){const{candidates:m,fromList:R,approved:d,host:g,ignore:n,deploy:a,upload:$,artifactEnvVariables:T}=E,M=m.flatMap(({definitions:{env:y}})=>y?(0,A.aC)(y.bytes):[]),V=(0,b.
Ng)(g,E.apiKey,{secrets:M,known:m.map(({name:y})=>y)}),ne=(0,P.t1)(),ue={log:ne,publish:y=>(0,N.n0)((0,w.WZ)(y)),signal:p,endsAt:Number.POSITIVE_INFINITY,platform:V,inputs:E},ge=({name:y})=>R?{...ue,log:(0,P.
t1)(`[${y}] `),publish:()=>{}}:ue;let le;const x=await(0,D.H)(m,O,async y=>{try{if(le)throw new j.HR({what:"Not tried: another target failed for a cause that is the same for all"});const C=await(0,v.Cs)(
ge(y),y);return{candidate:y,plan:C,job:C.state?.job??{}}}catch(C){const z=(0,j.iT)(C);return z instanceof j.HR&&z.affectsAll&&(le??=z),{candidate:y,error:z,job:(0,H.Zw)(z)}}}),k=(0,w.sb)(x);if(k.length<
x.length)return{rows:x};const i={options:{host:g.href,ignore:[...n.lines].sort().join(`
`),deploy:a,"upload-artifact":$!==void 0,"artifact-env-variables":T},workflows:k.map(({plan:y})=>y)},_=(0,c.Rd)(i,d?.salt);if(E.isPlan)return{rows:x,digest:_};const B=await(0,s.L)(ue,k,i).then(()=>{},
j.iT);if(B)return{rows:x,digest:_,refusal:B};d||ne.info("Applied without an approved plan"),k.some(({plan:y,action:C})=>y.state&&C==="import")&&(0,W.j)(E,ne);for(const y of k)if(await(0,s.g)(ge(y.candidate),
y),y.error)break;return{rows:x,digest:_}}U()}catch(O){U(O)}},1)}),1415:((Y,se,e)=>{e.d(se,{c:()=>v,o:()=>c});var S=e(6760),U=e(2697),W=e(3018),H=e(1124),F=e(2614),D=e(7487),j=e(4057),P=e(8132),N=e(8920),
A=e(706),b=e(7833);const s=d=>{const{name:g,version:n}=(0,N.Rc)(d)??{};return[g,n].filter(Boolean).join(" ")},f=d=>d.map(g=>(0,P.SS)(g)).join(", "),u=(...d)=>d.filter(Boolean).join(" ");function c(d,{
host:g}){return`Plan: ${(0,b.sb)(d).length-(0,b.p1)(d).length} of ${(0,A.hS)(d.length,"workflow")} will change at ${(0,U.Sm)(g)}`}async function v(d,g,n){const{rows:a,refusal:$,digest:T}=d,M=a.some(({
begun:ue})=>ue),V=g.isPlan&&T!==void 0,ne=T&&(0,P.SS)(T.slice(0,12)),ie=[M?p(a):O(a,g),(0,j.cj)((0,U.cZ)((0,b.dJ)(a))),$&&(0,j.il)((0,U.UX)($),(0,D.VY)($)),V&&l(a,g),(V||M)&&E((0,b.p1)(a)),...M?R(a,g):
[],V&&`Plan ${ne}.`,g.approved&&ne&&`${M?"Applied":"Approved"} plan ${ne}.`,M&&!g.approved&&"Applied without an approved plan."].flatMap(ue=>ue||[]);(0,H.Hq)((0,b.jb)(a))&&ie.push((0,W.uu)(n,g.fromList,
ie,M?"What differed":"What changes")),await(0,j.Sy)(w(d,g,M),...ie)}function w({rows:d,refusal:g},n,a){const $=(0,U.Sm)(n.host),T=(0,b.dJ)(d).length,M=d.filter(({begun:ie,error:ue})=>ie&&ie!=="nothing"&&
!ue).length,V=`${M} of ${(0,A.hS)(d.length,"workflow")} promoted`;return[a&&T>0&&`Promotion to ${$} failed: ${V}`,a&&M===0&&`Nothing differs at ${$}: nothing was done`,a&&`${V} to ${$}`,T===0&&!g&&c(d,
n),n.isPlan&&`Plan for ${$} failed: ${T} of ${(0,A.hS)(d.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${$} failed: nothing was changed`}function O(d,{isPlan:g}){const n=d.map(
({candidate:a,plan:$})=>{const{name:T,target:M,path:V,sha256:ne}=a,ie=ne??$?.shown,ue=ie&&`${ne?"sha256":"content"} ${ie.slice(0,12)}\u2026`,ge=$?.state&&s($.state.package),le="workflowName"in M?"a ne\
w workflow":M.workflowId;return[{words:T},{words:[s(a.package),(0,S.basename)(V),ue].filter(Boolean).join(", ")},{words:ge?`${ge} (${le})`:le},{words:$?o($.changes):"\u274C Failed"}]});return(0,j.tp)(
["Workflow","Package","Target",g?"What will change":"What would change"],n)}function o({status:d,counts:g,files:n}){if(d==="unchanged")return"nothing: it stays";if(d==="changed")return(0,H.cq)(g);const $=n.
flatMap(T=>T.kind==="json"?(0,F.I)(T)?.size??[]:[]).find(({nodes:T})=>T>0);return $?`${(0,A.hS)($.nodes,"node")}, ${(0,A.hS)($.connections,"connection")}`:"everything: it is new"}function l(d,{deploy:g,
upload:n,artifactEnvVariables:a}){return(0,b.sb)(d).flatMap(({candidate:T,plan:M})=>{const{state:V,outcome:ne,variables:ie}=M,[ue,ge,le]=[M.added,M.kept,M.ignored].map(f),x=(0,P.SS)(T.name),k=(0,P.SS)(
`${T.name}-before-<run attempt>.zip`),X=V?`The in-development version of ${x} is replaced${g?", then deployed":""}.`:`${x} is created${g?" and deployed":""}: there is nothing to back up.`,_=n?`A backu\
p is kept first, as ${k}${a?"":", without environment variables"}.`:"No backup is kept.",B=T.variablesFile&&`variables of ${(0,P.SS)(T.variablesFile)}`,y=u(X,V&&_,ie.length>0&&`The import sends the ${B??
"package's own variables"}.`,ue&&`Added: ${ue}.`,ge&&`The target keeps its own value of ${ge}.`,le&&`Ignored fields that differ, and that the import brings too: ${le}.`);return ne==="changed"?`- ${y}`:
[]}).join(`
`)}function E(d){const g=T=>d.filter(({plan:V})=>V[T].length>0).map(({candidate:V,plan:ne})=>`${(0,P.SS)(V.name)} (${f(ne[T])})`).join(", "),n=f(d.map(({candidate:T})=>T.name)),[a,$]=[g("kept"),g("ign\
ored")];return u(n&&`Nothing differs in ${n}: neither imported nor deployed.`,n&&"That doesn't mean that the version there is deployed, which no export tells.",a&&`Variables that differ, and that an i\
mport would keep: ${a}.`,$&&`Ignored fields that differ: ${$}.`)}function p(d){const g=d.map(n=>[{words:n.candidate.name},(0,b.wZ)(n)??{words:"a new workflow"},{words:m(n)},{words:n.imported&&n.plan?o(
n.plan.changes):""},n.backup?.name??""]);return(0,j.tp)(["Workflow","Target","Result","What changed","Backup"],g)}function m({begun:d,imported:g,deployed:n,backup:a,error:$}){return d?d==="nothing"?a?
"\u2705 Imported by an earlier attempt":"\u2705 Unchanged":$?d==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":n?g?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 \
Imported, not deployed":"\u23F8\uFE0F Not started"}function R(d,{host:g}){const n=d.flatMap(M=>{const{backup:V}=M;if(!V)return[];const ne=V.id===void 0?"on this runner only":`artifact ${V.id}`,ie=V.holdsVariables?
"":" with env-variables, because it holds none";return[`${(0,P.SS)(V.name)} (${ne}) to workflow ${(0,P.SS)((0,b.wZ)(M)??"")}${ie}`]}),a=`promote from run ${(0,P.SS)(process.env.GITHUB_RUN_ID??"")}: ${n.
join(", ")}.`,$="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",T=d.flatMap(M=>"workflowName"in M.candidate.target?(0,b.wZ)(M)??[]:[]);return[
n.length>0?`To roll back at ${(0,P.wh)((0,U.Sm)(g))}, ${a} ${$}`:"",...T.map(M=>`Workflow ${(0,P.SS)(M)} is new: no action can remove it, only AI for Process.`)]}}),4264:((Y,se,e)=>{e.d(se,{Gy:()=>A,Rd:()=>P,
cM:()=>b,ud:()=>N});var S=e(7598),U=e(7487),W=e(706);const H="v1",[F,D]=[["name","target","package","variables"],["outcome","targetVariables","content"]],j=[...F,...D];function P(o,l=(0,S.randomBytes)(
12).toString("base64url")){const E=c(o,l),p=[H,l,w(o,l,E),...E.map(m=>m.join("~"))].join(".");return`${p}.${O([p],6)}`}function N(o){const[l="",E="",p="",...m]=o.split(".");if(/^v\d/.test(l)&&l!==H)throw new Error(
`is of another version of this action (format ${l.slice(1)}). Make and approve a new plan`);if(m.pop()!==O([o.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the o\
utput of the plan's step as it is");return{salt:E,seal:p,rows:m.map(R=>R.split("~"))}}function A({salt:o,seal:l,rows:E},p){const m=c(p,o),R=(a,$)=>a.filter((T,M)=>E[$]?.[M]!==m[$]?.[M]),d=R(Object.keys(
p.options),0),g=d.map(a=>s(a,p.options[a]));if(E.length!==m.length){const a=(0,W.hS)(E.length-1,"workflow");return{differences:[...g,`the plan is for ${a}, this step for ${m.length-1}`],actions:[]}}const n=p.
workflows.map((a,$)=>{const T=R(j,$+1),M=v(E[$+1]?.at(-1)??"",o,$);g.push(...f(a,T,M).map(ue=>`${a.name}: ${ue}`));const V=a.outcome==="changed",ne=V!==T.includes("outcome");if(!T.includes("targetVari\
ables")&&!T.includes("content"))return ne?"import":"leave";const ie=[...d,...T].some(ue=>["host","ignore","name","target"].includes(ue));return V&&!ie&&g.push(u(a,T.includes("content"))),ne?"finish":"\
leave"});return g.length===0&&l!==w(p,o,E)&&g.push("the plan's digest isn't as the plan wrote it"),{differences:g,actions:n}}function b({salt:o,rows:l},E,p){return l[E+1]?.includes(O([o,E,"content",p],
22))===!0}function s(o,l){return o==="host"?`the host isn't the approved one (now ${l})`:o==="ignore"?"ignore isn't as approved":`${o} isn't as approved (was ${!l}, is ${l})`}function f({target:o,shown:l,
variables:E},p,m){if(p.includes("name"))return["the plan has another workflow in its place"];const R={target:`the target isn't the approved one (now ${o})`,package:`the package isn't the approved one \
(was ${m}\u2026, is ${l.slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${E.join(", ")||"none"})`};return p.flatMap(d=>R[d]??[])}function u({name:o,target:l,fields:E,
targetVariables:p},m){const d=`differs from the package in ${E.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,g=`its environment variables differ${p.length>0?` (now ${p.join(
", ")})`:""}`,n=m&&E.length>0?d:g,a=`: look at the workflow, and if it is right, deploy it with the deploy action (${l})`,$=`If an earlier attempt imported the package, AI for Process may have changed\
 it on import${(0,U.Tm)()>1?a:""}`;return`${o}: the target has changed since the plan: it is neither as planned nor as in the package, and ${n}. ${$}`}function c({options:o,workflows:l},E){const p=l.map(
(m,R)=>[...j.map(d=>O([E,R,d,m[d]],d==="content"?22:4)),v(m.shown,E,R)]);return[Object.entries(o).map(m=>O([E,...m],4)),...p]}function v(o,l,E){const p=(0,S.createHash)("sha256").update(`${l} ${E}`).digest().
readUIntBE(0,3);return(Number.parseInt(o.slice(0,6),16)^p).toString(16).padStart(6,"0")}function w({options:o,workflows:l},E,p){const m=l.map(R=>F.map(d=>R[d]));return O([E,"seal",o,m,p],43)}function O(o,l){
return(0,S.createHash)("sha256").update(JSON.stringify(o)).digest("base64url").slice(0,l)}}),6224:((Y,se,e)=>{e.d(se,{Cs:()=>m,cS:()=>g,YR:()=>M});var S=e(7975),U=e(6779),W=e(9630),H=e(2899),F=e(5806),
D=e(1519),j=e(1124),P=e(3436),N=e(2742),A=e(7856);const b=1024*1024;function s(le,x,{name:k,ignore:X}){const i=[le,x].filter(ae=>ae!==void 0),_=i.length===2&&i.some(u),B=[...new Set(i.flatMap(({files:ae})=>[
...ae.keys()]))].sort(),y=new Set(X.lines),C=new P.Ms(X,ae=>y.delete(ae)),z=B.flatMap(ae=>{const[fe,me]=[le?.files.get(ae),x?.files.get(ae)],xe=fe!==void 0&&me!==void 0&&fe.equals(me);if(_&&(0,F.dU)(ae)||
xe&&y.size===0)return[];const Ie=fe&&(0,W.TA)(ae,fe,C),Ee=xe?Ie:me&&(0,W.TA)(ae,me,C);return xe||Ie!==void 0&&Ie.id===Ee?.id?[]:[{name:ae,from:fe,to:me,base:Ie,head:Ee}]}),te=v(z,C),J=ae=>X.lines.length===
0&&te.some(fe=>fe.name===ae),Q=te.length===0?[]:B.filter(ae=>!J(ae)&&!(0,F.dU)(ae)),re=le===void 0?"added":x===void 0?"removed":void 0;return{name:k,status:re??(te.length>0?"changed":"unchanged"),counts:re?
{added:0,modified:0,removed:0,[re]:1}:(0,j.cz)(te.map(j.xS)),files:te,variablesCompared:!(_&&i.some(c)),secrets:[...new Set(i.flatMap(ae=>[...(0,D.x3)(ae),...f(ae,Q)]))],unusedIgnores:[...y]}}function f({
files:le},x){return x.flatMap(k=>(0,A.Wr)((0,W.TA)(k,le.get(k)??Buffer.of(),new P.Ms(H.K$))))}function u({kind:le,files:x}){return le==="folder"&&![...x.keys()].some(F.dU)}function c({files:le}){return[
...le].some(([x,k])=>(0,F.dU)(x)&&(0,D.DF)(k)?.variables.length!==0)}function v(le,x){const k=le.flatMap(({name:i,base:_,head:B})=>_&&B&&!(0,F.dU)(i)?[{name:i,base:_,head:B}]:[]),X=new Map((0,N.OD)(k,
x).map((i,_)=>[k[_]?.name,i]));return le.map(i=>w(i,X.get(i.name)))}function w({name:le,from:x,to:k,base:X,head:i},_){const B=x===void 0?"added":k===void 0?"removed":"modified",y={name:le,status:B,changes:[],
references:[],matches:[],base:void 0,head:void 0};if((0,F.dU)(le))return{...y,kind:"variables",changes:o(X,i,B)};if(_||B!=="modified"&&(X??i))return{...y,kind:"json",base:X,head:i,..._};const[C,z]=[x&&
O(x),k&&O(k)];return x&&C===void 0||k&&z===void 0?{...y,kind:"binary"}:{...y,kind:"text",text:{base:C,head:z}}}function O(le){return le.length<=b&&!le.includes(0)?(0,W.b6)(le):void 0}function o(le,x,k){
const[X,i]=[le,x].map(J=>J&&(0,D.DF)(Buffer.from((0,P.dj)(J))));if(k==="modified"&&(X===void 0||X.container!==i?.container))return[{kind:"modified",path:[],from:j.RG,to:j.RG}];const _=J=>new Map(J?.variables.
map(({name:Q,content:re})=>[Q,re])),[B,y]=[_(X),_(i)],C=[],z=[...B.keys()].filter(J=>y.has(J)),te=[...y.keys()].filter(J=>B.has(J));z.some((J,Q)=>J!==te[Q])&&C.push({kind:"reordered",path:[],moved:[]});
for(const J of[...new Set([...B.keys(),...y.keys()])].sort()){const Q=[{type:"member",key:J}];B.has(J)?y.has(J)?B.get(J)!==y.get(J)&&C.push({kind:"modified",path:Q,from:j.RG,to:j.RG}):C.push({kind:"re\
moved",path:Q,value:j.RG}):C.push({kind:"added",path:Q,value:j.RG})}return C}var l=e(7279),E=e(8920),p=e(9870);async function m(le,x){const{platform:k,inputs:X}=le,{target:i}=x;if("workflowName"in i)return R(
x,void 0,X.ignore);const _=await(0,U.X7)(le,k,{...X,...i});for(const B of(0,D.x3)(_.package))k.secrets.add(B);return R(x,_,X.ignore)}function R(le,x,k){const{name:X,target:i,package:_,definitions:B,variablesFile:y}=le,
C=x&&d(x.package),z=[C?.env?.bytes,_.files.get(p.Km)];y&&B.env&&V(X,B.env.bytes,z);const[te,J]=[$(C?.env),$(B.env)],Q=te&&J&&new Map([...J,...te]),re=C&&M(C,te,C.env),ae=M(B,B.env&&Q,B.env),fe=s(re,ae,
{name:X,ignore:k}),me=n(fe),xe=n(s(re,ae,{name:X,ignore:H.K$})),Ie=[...z,B.env?.bytes].flatMap(he=>he?(0,D.aC)(he):[]),Ee=(0,W.ol)(M(B),H.K$);return{state:x,changes:{...fe,secrets:[...fe.secrets,...Ie]},
ignored:xe.filter(he=>!me.includes(he)),added:T(Q).filter(he=>!te?.has(he)),kept:T(J).filter(he=>te?.has(he)&&te.get(he)!==J?.get(he)),name:X,target:"workflowId"in i?`${i.workflowId} ${i.flowId}`:`new\
 workflow ${i.workflowName}`,package:Ee,variables:T(J),shown:le.sha256??Ee,outcome:fe.status==="unchanged"?fe.status:"changed",targetVariables:T(te),content:C?(0,W.ol)(M(C),k):"",fields:me}}function d(le){
try{return(0,E.mu)(le)}catch(x){const k=`The target's package ${(0,l.gJ)(x)}`;throw new l.HR({what:k,advice:"Check the workflow in AI for Process.",topic:"the-package"},{cause:x})}}function g(le,x){return le.
content===x.content&&(0,S.isDeepStrictEqual)(le.targetVariables,x.targetVariables)}function n({files:le}){const x=le.flatMap(({kind:k,name:X,changes:i})=>k==="variables"?[]:i.length===0?[X]:i.map(_=>a(
_)||X));return[...new Set(x)]}function a({kind:le,path:x}){return x.map(X=>X.type==="member"?X.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(le==="reordered"?"[]":"")}function $(le){return le===void 0?
new Map:(0,D.DF)(le.bytes)?.variables.reduce((x,{name:k,content:X})=>x.set(k,X),new Map)}function T(le){return[...le?.keys()??[]].sort()}function M({app:le,flow:x},k,X){const i=T(k).map(B=>[B,""]),_=k?
Buffer.from(JSON.stringify(Object.fromEntries(i))):X?.bytes;return(0,p.jz)("zip",[[p.uq,le.bytes],[p.n7,x.bytes],..._?[[p.Km,_]]:[]])}function V(le,x,k){const X=k.map(z=>z&&(0,D.DF)(z)),i=X.find(z=>z?.
variables.length)??X.find(Boolean),_=ne((0,D.DF)(x),i);if(_===void 0)return;const B=X.indexOf(i)===1?"package":"target",y=`env-variables of ${le} doesn't have the shape of the ${B}'s variables`,C=`Wri\
te it like this, with your names and values: ${ge(i)}`;throw new l.HR({what:y,why:_,advice:C,topic:"import-deploy-and-promote"})}function ne(le,x){if(le===void 0)return"it must be a list or an object \
of variables, each with its own name and a value";if(x===void 0)return;if(le.container!==x.container)return le.container==="array"?"it is a list, and must be an object":"it is an object, and must be a\
 list";if(x.variables.length===0)return;const k=new Set(x.variables.flatMap(({keys:i})=>i)),X=x.variables.every(({keys:i})=>i.includes("value"));for(const{name:i,keys:_}of le.variables){const B=_.find(
y=>!k.has(y));if(B!==void 0)return`${i} has "${B}", which no variable there has`;if(X&&!_.includes("value"))return`${i} has no "value"`}}const ie={name:"API_URL",key:"API_URL",value:"https://api.examp\
le.com"},ue={string:"",number:0,boolean:!1};function ge({container:le,variables:[x]}={container:"array",variables:[]}){const k=le==="array",{keys:X,content:i}=x??{keys:k?["name","value"]:[],content:"{\
}"},_=JSON.parse(i),B=X.map(C=>[C,ie[C]??ue[typeof _[C]]??null]),y=X.length===0?ie.value:Object.fromEntries(B);return JSON.stringify(k?[y]:{API_URL:y})}}),7833:((Y,se,e)=>{e.d(se,{A2:()=>A,WZ:()=>s,c2:()=>f,
dJ:()=>j,jb:()=>N,p1:()=>D,sb:()=>F,wZ:()=>P});var S=e(2697),U=e(1124),W=e(7279),H=e(7487);function F(u){return u.filter(c=>c.plan!==void 0)}function D(u){return F(u).filter(({plan:c,action:v,backup:w})=>c.
outcome==="unchanged"&&v!=="finish"&&!w)}function j(u){return u.flatMap(({candidate:{name:c},error:v})=>v?[{name:c,error:v}]:[])}function P({candidate:{target:u},job:c}){return"workflowId"in u?u.workflowId:
c["workflow-id"]}function N(u){const c=u.filter(({plan:v})=>!v).map(({candidate:v})=>v.name);return{workflows:F(u).map(({plan:v})=>v.changes),notCompared:c}}async function A({rows:u,digest:c},{fromList:v}){
const[w]=u,O=N(u);(0,H.n0)({...c&&{changed:(0,U.Hq)(O),...(0,U.xW)(O),"plan-digest":c},...!v&&w&&{...s(w.job),"workflow-id":P(w)},...await(0,S.dF)("promotions",u.map(b))})}function b(u){const{candidate:c,
plan:v,imported:w=!1,deployed:O=!1,backup:o,job:l,error:E}=u;return{name:c.name,"workflow-id":P(u),...v&&{changed:v.outcome==="changed",...v.changes.counts},"package-sha256":c.sha256,imported:w,deployed:O,
"dock-status-id":l["dock-status-id"],...o?.id&&{"backup-artifact-id":o.id,"backup-artifact-name":o.name},error:E&&(0,S.UX)(E)}}function s({"workflow-id":u,"dock-status-id":c,status:v}){return{"workflo\
w-id":u,"dock-status-id":c,status:v}}function f({rows:u,refusal:c,digest:v},{fromList:w,isPlan:O}){const o=j(u),[l]=o;if(l===void 0||!w)return l?.error??c;const E=u.filter(({begun:m})=>!m).map(({candidate:m})=>m.
name),p=[!v&&`${o.length} of ${u.length} targets could not be compared.`,(0,S.As)(o),!v&&!O&&"Nothing was changed.",v&&E.length>0&&`Not started: ${E.join(", ")}.`];return(0,W.h_)(l.error).with({what:p.
filter(Boolean).join(" "),why:"",advice:""})}}),2975:((Y,se,e)=>{e.d(se,{L5:()=>D,Mu:()=>A,Vs:()=>P,kU:()=>F,yy:()=>N});var S=e(7279),U=e(706);const W=7,H=3e4,F=429;async function D({log:b,signal:s,endsAt:f},u,{
atLeastMs:c=0,untilFree:v=!1}={}){let w=0,O=0,o;for(;;)try{return await u()}catch(l){if(!(l instanceof S.HR&&(l.retryable||v&&l.busy)))throw l;s.throwIfAborted(),o??=performance.now();const E=l.status===
F,p=l.busy||E;O=p?O+1:0,p||w++;const m=w>(l.maxRetries??W)&&performance.now()-o>=c;if(!p&&m)throw j(l,`${w} times in a row`);const R=Math.min(H,1e3*2**((O||w)-1))*(.5+Math.random()/2),d=E&&l.retryAfterMs>
0?l.retryAfterMs:Math.max(l.retryAfterMs,R),g=(0,U.zK)(d);if(performance.now()+d>=f)throw j(l,`and waiting ${g} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeou\
t-minutes.");b.info(`${(0,U.OX)((0,S.$N)(l),1e3)}; retrying in ${g}`),await N(d,s)}}function j(b,s,f=b.advice){return b.with({why:`${b.why}, ${s}`,advice:f,retryable:!1})}function P(b){const s=String(
b),f=/^\d+$/.test(s)?Number(s)*1e3:Date.parse(s)-Date.now();return Math.min(Math.max(f||0,0),2**31-1)}async function N(b,s){let f;const u=new Promise(c=>{f=setTimeout(c,b)});await A(s,u).finally(()=>clearTimeout(
f))}function A(b,s){return new Promise((f,u)=>{const c=()=>u(b.reason);s.then(f,u).finally(()=>b.removeEventListener("abort",c)),b.aborted?c():b.addEventListener("abort",c)})}}),706:((Y,se,e)=>{e.d(se,
{MW:()=>H,OX:()=>U,TL:()=>W,Xe:()=>F,hS:()=>j,pO:()=>s,v5:()=>N,zD:()=>D,zK:()=>P});var S=e(8132);function U(c,v=300){const w=c.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,S.
Jj)(w,v)}function W(c,v=100){return(0,S.RK)(JSON.stringify((0,S.Jj)(c,v)))}function H(c){return W(c,1e3).replaceAll("\\\\","\\")}function F(c){if(c<1024)return`${c} B`;const v=["KiB","MiB","GiB"];let w=c/
1024;for(;Number(w.toFixed(1))>=1024&&v.length>1;)w/=1024,v.shift();return`${w.toFixed(1)} ${v[0]}`}function D(c){return String(c).replace(/\B(?=(\d{3})+$)/g,",")}function j(c,v){return`${D(c)} ${v}${c===
1?"":"s"}`}function P(c){if(c<9950)return`${(c/1e3).toFixed(1)} s`;const v=Math.round(c/1e3);if(v<60)return`${v} s`;const[w,O]=[Math.floor(v/60),Math.floor(v/3600)];return O>0?`${O} h ${w%60} min`:`${w}\
 min ${v%60} s`}const N="***",A=4,b=8;class s{#n=new Map;#e=new Set;constructor(v=[]){for(const w of v)this.add(w)}add(v,w=O=>!0){const O=new Set([v,...v.split(/[\r\n]/)].map(o=>o.trim()));for(const o of[
...O].filter(w).flatMap(f)){const l=o.slice(0,b);this.#n.set(l,(this.#n.get(l)??new Set).add(o)),this.#e.add(l.length)}}redact=(v,w=300)=>{const O=v.trimStart(),o=Math.min(O.length,w*4);return U(this.
hide(O,()=>{},o)+(o<O.length?"\u2026":""),w)};hide(v,w=o=>{},O=v.length){let[o,l]=["",0];for(let E=0;E<O;E++){const p=this.#t(v,E);p!==""&&(w(p),E>=l&&(o+=v.slice(l,E)+N),l=Math.max(l,E+p.length))}return o+
v.slice(l,O)}#t(v,w){let O="";for(const o of this.#e)for(const l of this.#n.get(v.slice(w,w+o))??[])l.length<=O.length||!v.startsWith(l,w)||(l.length>=A||u(v,w,w+l.length))&&(O=l);return O}}function f(c){
const v=E=>JSON.stringify(E).slice(1,-1),w=Buffer.from(c).toString(),O=encodeURIComponent(w),o=[O,O.replaceAll("%20","+"),O.replace(/%../g,E=>E.toLowerCase())];return[...[c,w].flatMap(E=>[E,v(E),v(v(E))]),
...o,encodeURI(w)]}function u(c,v,w){const O=c.slice(Math.max(0,v-2),v);return!/[\p{L}\p{N}]$/u.test(O)&&!/^[\p{L}\p{N}]/u.test(c.slice(w,w+2))}}),819:((Y,se,e)=>{e.d(se,{Yz:()=>pt,z3:()=>ct,V4:()=>it,
pq:()=>gt,lm:()=>wt,C1:()=>ht,uH:()=>lt,Pq:()=>ut,z:()=>a,$e:()=>mt});var S=e(857);function U(G){return G==null?"":typeof G=="string"||G instanceof String?G:JSON.stringify(G)}function W(G){return Object.
keys(G).length?{title:G.title,file:G.file,line:G.startLine,endLine:G.endLine,col:G.startColumn,endColumn:G.endColumn}:{}}function H(G,L,t){const r=new j(G,L,t);process.stdout.write(r.toString()+S.EOL)}
function F(G,L=""){H(G,{},L)}const D="::";class j{constructor(L,t,r){L||(L="missing.command"),this.command=L,this.properties=t,this.message=r}toString(){let L=D+this.command;if(this.properties&&Object.
keys(this.properties).length>0){L+=" ";let t=!0;for(const r in this.properties)if(this.properties.hasOwnProperty(r)){const h=this.properties[r];h&&(t?t=!1:L+=",",L+=`${r}=${N(h)}`)}}return L+=`${D}${P(
this.message)}`,L}}function P(G){return U(G).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function N(G){return U(G).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}var A=e(6982),b=e(9896);function s(G,L){const t=process.env[`GITHUB_${G}`];if(!t)throw new Error(`Unable to find environment variable for file command ${G}`);if(!b.existsSync(
t))throw new Error(`Missing file at path: ${t}`);b.appendFileSync(t,`${U(L)}${S.EOL}`,{encoding:"utf8"})}function f(G,L){const t=`ghadelimiter_${A.randomUUID()}`,r=U(L);if(G.includes(t))throw new Error(
`Unexpected input: name should not contain the delimiter "${t}"`);if(r.includes(t))throw new Error(`Unexpected input: value should not contain the delimiter "${t}"`);return`${G}<<${t}${S.EOL}${r}${S.EOL}${t}`}
var u=e(6928),c=e(6671),v=e(2145),w=function(G,L,t,r){function h(I){return I instanceof t?I:new t(function(K){K(I)})}return new(t||(t=Promise))(function(I,K){function q(ee){try{oe(r.next(ee))}catch(ce){
K(ce)}}function Z(ee){try{oe(r.throw(ee))}catch(ce){K(ce)}}function oe(ee){ee.done?I(ee.value):h(ee.value).then(q,Z)}oe((r=r.apply(G,L||[])).next())})};class O{static createHttpClient(L=!0,t=10){const r={
allowRetries:L,maxRetries:t};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(O.getRequestToken())],r)}static getRequestToken(){const L=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!L)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return L}static getIDTokenUrl(){const L=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!L)throw new Error("Unable to get\
 ACTIONS_ID_TOKEN_REQUEST_URL env variable");return L}static getCall(L){return w(this,void 0,void 0,function*(){var t;const I=(t=(yield O.createHttpClient().getJson(L).catch(K=>{throw new Error(`Faile\
d to get ID Token. 
 
        Error Code : ${K.statusCode}
 
        Error Message: ${K.message}`)})).result)===null||t===void 0?void 0:t.value;if(!I)throw new Error("Response json body do not have ID Token field");return I})}static getIDToken(L){return w(this,
void 0,void 0,function*(){try{let t=O.getIDTokenUrl();if(L){const h=encodeURIComponent(L);t=`${t}&audience=${h}`}debug(`ID token url is ${t}`);const r=yield O.getCall(t);return setSecret(r),r}catch(t){
throw new Error(`Error message: ${t.message}`)}})}}var o=function(G,L,t,r){function h(I){return I instanceof t?I:new t(function(K){K(I)})}return new(t||(t=Promise))(function(I,K){function q(ee){try{oe(
r.next(ee))}catch(ce){K(ce)}}function Z(ee){try{oe(r.throw(ee))}catch(ce){K(ce)}}function oe(ee){ee.done?I(ee.value):h(ee.value).then(q,Z)}oe((r=r.apply(G,L||[])).next())})};const{access:l,appendFile:E,
writeFile:p}=b.promises,m="GITHUB_STEP_SUMMARY",R="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class d{constructor(){this._buffer=""}filePath(){
return o(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const L=process.env[m];if(!L)throw new Error(`Unable to find environment variable for $${m}. Check if your runtime envir\
onment supports job summaries.`);try{yield l(L,b.constants.R_OK|b.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${L}'. Check if the file has correct read/write permissions.`)}
return this._filePath=L,this._filePath})}wrap(L,t,r={}){const h=Object.entries(r).map(([I,K])=>` ${I}="${K}"`).join("");return t?`<${L}${h}>${t}</${L}>`:`<${L}${h}>`}write(L){return o(this,void 0,void 0,
function*(){const t=!!L?.overwrite,r=yield this.filePath();return yield(t?p:E)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return o(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(L,t=!1){return this._buffer+=L,t?this.addEOL():this}addEOL(){
return this.addRaw(S.EOL)}addCodeBlock(L,t){const r=Object.assign({},t&&{lang:t}),h=this.wrap("pre",this.wrap("code",L),r);return this.addRaw(h).addEOL()}addList(L,t=!1){const r=t?"ol":"ul",h=L.map(K=>this.
wrap("li",K)).join(""),I=this.wrap(r,h);return this.addRaw(I).addEOL()}addTable(L){const t=L.map(h=>{const I=h.map(K=>{if(typeof K=="string")return this.wrap("td",K);const{header:q,data:Z,colspan:oe,rowspan:ee}=K,
ce=q?"th":"td",Ae=Object.assign(Object.assign({},oe&&{colspan:oe}),ee&&{rowspan:ee});return this.wrap(ce,Z,Ae)}).join("");return this.wrap("tr",I)}).join(""),r=this.wrap("table",t);return this.addRaw(
r).addEOL()}addDetails(L,t){const r=this.wrap("details",this.wrap("summary",L)+t);return this.addRaw(r).addEOL()}addImage(L,t,r){const{width:h,height:I}=r||{},K=Object.assign(Object.assign({},h&&{width:h}),
I&&{height:I}),q=this.wrap("img",null,Object.assign({src:L,alt:t},K));return this.addRaw(q).addEOL()}addHeading(L,t){const r=`h${t}`,h=["h1","h2","h3","h4","h5","h6"].includes(r)?r:"h1",I=this.wrap(h,
L);return this.addRaw(I).addEOL()}addSeparator(){const L=this.wrap("hr",null);return this.addRaw(L).addEOL()}addBreak(){const L=this.wrap("br",null);return this.addRaw(L).addEOL()}addQuote(L,t){const r=Object.
assign({},t&&{cite:t}),h=this.wrap("blockquote",L,r);return this.addRaw(h).addEOL()}addLink(L,t){const r=this.wrap("a",L,{href:t});return this.addRaw(r).addEOL()}}const g=new d,n=null,a=g;function $(G){
return G.replace(/[\\]/g,"/")}function T(G){return G.replace(/[/]/g,"\\")}function M(G){return G.replace(/[/\\]/g,path.sep)}const V=Ne(import.meta.url)("string_decoder");var ne=e(4434);const ie=Ne(import.meta.
url)("child_process");var ue=e(2613),ge=function(G,L,t,r){function h(I){return I instanceof t?I:new t(function(K){K(I)})}return new(t||(t=Promise))(function(I,K){function q(ee){try{oe(r.next(ee))}catch(ce){
K(ce)}}function Z(ee){try{oe(r.throw(ee))}catch(ce){K(ce)}}function oe(ee){ee.done?I(ee.value):h(ee.value).then(q,Z)}oe((r=r.apply(G,L||[])).next())})};const{chmod:le,copyFile:x,lstat:k,mkdir:X,open:i,
readdir:_,rename:B,rm:y,rmdir:C,stat:z,symlink:te,unlink:J}=b.promises,Q=process.platform==="win32";function re(G){return ge(this,void 0,void 0,function*(){const L=yield fs.promises.readlink(G);return Q&&
!L.endsWith("\\")?`${L}\\`:L})}const ae=268435456,fe=b.constants.O_RDONLY;function me(G){return ge(this,void 0,void 0,function*(){try{yield z(G)}catch(L){if(L.code==="ENOENT")return!1;throw L}return!0})}
function xe(G){return ge(this,arguments,void 0,function*(L,t=!1){return(t?yield z(L):yield k(L)).isDirectory()})}function Ie(G){if(G=he(G),!G)throw new Error('isRooted() parameter "p" cannot be empty');
return Q?G.startsWith("\\")||/^[A-Z]:/i.test(G):G.startsWith("/")}function Ee(G,L){return ge(this,void 0,void 0,function*(){let t;try{t=yield z(G)}catch(h){h.code!=="ENOENT"&&console.log(`Unexpected e\
rror attempting to determine if executable file exists '${G}': ${h}`)}if(t&&t.isFile()){if(Q){const h=u.extname(G).toUpperCase();if(L.some(I=>I.toUpperCase()===h))return G}else if(Te(t))return G}const r=G;
for(const h of L){G=r+h,t=void 0;try{t=yield z(G)}catch(I){I.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${G}': ${I}`)}if(t&&t.isFile()){if(Q){try{
const I=u.dirname(G),K=u.basename(G).toUpperCase();for(const q of yield _(I))if(K===q.toUpperCase()){G=u.join(I,q);break}}catch(I){console.log(`Unexpected error attempting to determine the actual case\
 of the file '${G}': ${I}`)}return G}else if(Te(t))return G}}return""})}function he(G){return G=G||"",Q?(G=G.replace(/\//g,"\\"),G.replace(/\\\\+/g,"\\")):G.replace(/\/\/+/g,"/")}function Te(G){return(G.
mode&1)>0||(G.mode&8)>0&&process.getgid!==void 0&&G.gid===process.getgid()||(G.mode&64)>0&&process.getuid!==void 0&&G.uid===process.getuid()}function be(){var G;return(G=process.env.COMSPEC)!==null&&G!==
void 0?G:"cmd.exe"}var ye=function(G,L,t,r){function h(I){return I instanceof t?I:new t(function(K){K(I)})}return new(t||(t=Promise))(function(I,K){function q(ee){try{oe(r.next(ee))}catch(ce){K(ce)}}function Z(ee){
try{oe(r.throw(ee))}catch(ce){K(ce)}}function oe(ee){ee.done?I(ee.value):h(ee.value).then(q,Z)}oe((r=r.apply(G,L||[])).next())})};function De(G,L){return ye(this,arguments,void 0,function*(t,r,h={}){const{
force:I,recursive:K,copySourceDirectory:q}=Xe(h),Z=(yield ioUtil.exists(r))?yield ioUtil.stat(r):null;if(Z&&Z.isFile()&&!I)return;const oe=Z&&Z.isDirectory()&&q?path.join(r,path.basename(t)):r;if(!(yield ioUtil.
exists(t)))throw new Error(`no such file or directory: ${t}`);if((yield ioUtil.stat(t)).isDirectory())if(K)yield de(t,oe,0,I);else throw new Error(`Failed to copy. ${t} is a directory, but tried to co\
py without recursive flag.`);else{if(path.relative(t,oe)==="")throw new Error(`'${oe}' and '${t}' are the same file`);yield ve(t,oe,I)}})}function Ke(G,L){return ye(this,arguments,void 0,function*(t,r,h={}){
if(yield ioUtil.exists(r)){let I=!0;if((yield ioUtil.isDirectory(r))&&(r=path.join(r,path.basename(t)),I=yield ioUtil.exists(r)),I)if(h.force==null||h.force)yield We(r);else throw new Error("Destinati\
on already exists")}yield ze(path.dirname(r)),yield ioUtil.rename(t,r)})}function We(G){return ye(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(G))throw new Error('File path must\
 not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(G,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(L){throw new Error(`File was unable to be removed ${L}`)}})}function ze(G){
return ye(this,void 0,void 0,function*(){ok(G,"a path argument must be provided"),yield ioUtil.mkdir(G,{recursive:!0})})}function Ye(G,L){return ye(this,void 0,void 0,function*(){if(!G)throw new Error(
"parameter 'tool' is required");if(L){const r=yield Ye(G,!1);if(!r)throw Q?new Error(`Unable to locate executable file: ${G}. Please verify either the file path exists or the file can be found within \
a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${G}. Please verify either the\
 file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return r}const t=yield qe(G);return t&&
t.length>0?t[0]:""})}function qe(G){return ye(this,void 0,void 0,function*(){if(!G)throw new Error("parameter 'tool' is required");const L=[];if(Q&&process.env.PATHEXT)for(const h of process.env.PATHEXT.
split(u.delimiter))h&&L.push(h);if(Ie(G)){const h=yield Ee(G,L);return h?[h]:[]}if(G.includes(u.sep))return[];const t=[];if(process.env.PATH)for(const h of process.env.PATH.split(u.delimiter))h&&t.push(
h);const r=[];for(const h of t){const I=yield Ee(u.join(h,G),L);I&&r.push(I)}return r})}function Xe(G){const L=G.force==null?!0:G.force,t=!!G.recursive,r=G.copySourceDirectory==null?!0:!!G.copySourceDirectory;
return{force:L,recursive:t,copySourceDirectory:r}}function de(G,L,t,r){return ye(this,void 0,void 0,function*(){if(t>=255)return;t++,yield ze(L);const h=yield ioUtil.readdir(G);for(const I of h){const K=`${G}\
/${I}`,q=`${L}/${I}`;(yield ioUtil.lstat(K)).isDirectory()?yield de(K,q,t,r):yield ve(K,q,r)}yield ioUtil.chmod(L,(yield ioUtil.stat(G)).mode)})}function ve(G,L,t){return ye(this,void 0,void 0,function*(){
if((yield ioUtil.lstat(G)).isSymbolicLink()){try{yield ioUtil.lstat(L),yield ioUtil.unlink(L)}catch(h){h.code==="EPERM"&&(yield ioUtil.chmod(L,"0666"),yield ioUtil.unlink(L))}const r=yield ioUtil.readlink(
G);yield ioUtil.symlink(r,L,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(L))||t)&&(yield ioUtil.copyFile(G,L))})}const we=Ne(import.meta.url)("timers");var Oe=function(G,L,t,r){function h(I){
return I instanceof t?I:new t(function(K){K(I)})}return new(t||(t=Promise))(function(I,K){function q(ee){try{oe(r.next(ee))}catch(ce){K(ce)}}function Z(ee){try{oe(r.throw(ee))}catch(ce){K(ce)}}function oe(ee){
ee.done?I(ee.value):h(ee.value).then(q,Z)}oe((r=r.apply(G,L||[])).next())})};const _e=process.platform==="win32";class Se extends ne.EventEmitter{constructor(L,t,r){if(super(),!L)throw new Error("Para\
meter 'toolPath' cannot be null or empty.");this.toolPath=L,this.args=t||[],this.options=r||{}}_debug(L){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(L)}_getCommandString(L,t){
const r=this._getSpawnFileName(),h=this._getSpawnArgs(L);let I=t?"":"[command]";if(_e)if(this._isCmdFile()){I+=r;for(const K of h)I+=` ${K}`}else if(L.windowsVerbatimArguments){I+=`"${r}"`;for(const K of h)
I+=` ${K}`}else{I+=this._windowsQuoteCmdArg(r);for(const K of h)I+=` ${this._windowsQuoteCmdArg(K)}`}else{I+=r;for(const K of h)I+=` ${K}`}return I}_processLineBuffer(L,t,r){try{let h=t+L.toString(),I=h.
indexOf(S.EOL);for(;I>-1;){const K=h.substring(0,I);r(K),h=h.substring(I+S.EOL.length),I=h.indexOf(S.EOL)}return h}catch(h){return this._debug(`error processing line. Failed with error ${h}`),""}}_getSpawnFileName(){
return _e&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(L){if(_e&&this._isCmdFile()){let t=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const r of this.args)
t+=" ",t+=L.windowsVerbatimArguments?r:this._windowsQuoteCmdArg(r);return t+='"',[t]}return this.args}_endsWith(L,t){return L.endsWith(t)}_isCmdFile(){const L=this.toolPath.toUpperCase();return this._endsWith(
L,".CMD")||this._endsWith(L,".BAT")}_windowsQuoteCmdArg(L){if(!this._isCmdFile())return this._uvQuoteCmdArg(L);if(!L)return'""';const t=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",",
"`","~","|","<",">",'"'];let r=!1;for(const K of L)if(t.some(q=>q===K)){r=!0;break}if(!r)return L;let h='"',I=!0;for(let K=L.length;K>0;K--)h+=L[K-1],I&&L[K-1]==="\\"?h+="\\":L[K-1]==='"'?(I=!0,h+='"'):
I=!1;return h+='"',h.split("").reverse().join("")}_uvQuoteCmdArg(L){if(!L)return'""';if(!L.includes(" ")&&!L.includes("	")&&!L.includes('"'))return L;if(!L.includes('"')&&!L.includes("\\"))return`"${L}\
"`;let t='"',r=!0;for(let h=L.length;h>0;h--)t+=L[h-1],r&&L[h-1]==="\\"?t+="\\":L[h-1]==='"'?(r=!0,t+="\\"):r=!1;return t+='"',t.split("").reverse().join("")}_cloneExecOptions(L){L=L||{};const t={cwd:L.
cwd||process.cwd(),env:L.env||process.env,silent:L.silent||!1,windowsVerbatimArguments:L.windowsVerbatimArguments||!1,failOnStdErr:L.failOnStdErr||!1,ignoreReturnCode:L.ignoreReturnCode||!1,delay:L.delay||
1e4};return t.outStream=L.outStream||process.stdout,t.errStream=L.errStream||process.stderr,t}_getSpawnOptions(L,t){L=L||{};const r={};return r.cwd=L.cwd,r.env=L.env,r.windowsVerbatimArguments=L.windowsVerbatimArguments||
this._isCmdFile(),L.windowsVerbatimArguments&&(r.argv0=`"${t}"`),r}exec(){return Oe(this,void 0,void 0,function*(){return!Ie(this.toolPath)&&(this.toolPath.includes("/")||_e&&this.toolPath.includes("\\"))&&
(this.toolPath=u.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Ye(this.toolPath,!0),new Promise((L,t)=>Oe(this,void 0,void 0,function*(){this._debug(`exec t\
ool: ${this.toolPath}`),this._debug("arguments:");for(const oe of this.args)this._debug(`   ${oe}`);const r=this._cloneExecOptions(this.options);!r.silent&&r.outStream&&r.outStream.write(this._getCommandString(
r)+S.EOL);const h=new $e(r,this.toolPath);if(h.on("debug",oe=>{this._debug(oe)}),this.options.cwd&&!(yield me(this.options.cwd)))return t(new Error(`The cwd: ${this.options.cwd} does not exist!`));const I=this.
_getSpawnFileName(),K=ie.spawn(I,this._getSpawnArgs(r),this._getSpawnOptions(this.options,I));let q="";K.stdout&&K.stdout.on("data",oe=>{this.options.listeners&&this.options.listeners.stdout&&this.options.
listeners.stdout(oe),!r.silent&&r.outStream&&r.outStream.write(oe),q=this._processLineBuffer(oe,q,ee=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(ee)})});let Z="";
if(K.stderr&&K.stderr.on("data",oe=>{h.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(oe),!r.silent&&r.errStream&&r.outStream&&(r.failOnStdErr?r.
errStream:r.outStream).write(oe),Z=this._processLineBuffer(oe,Z,ee=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(ee)})}),K.on("error",oe=>{h.processError=oe.
message,h.processExited=!0,h.processClosed=!0,h.CheckComplete()}),K.on("exit",oe=>{h.processExitCode=oe,h.processExited=!0,this._debug(`Exit code ${oe} received from tool '${this.toolPath}'`),h.CheckComplete()}),
K.on("close",oe=>{h.processExitCode=oe,h.processExited=!0,h.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),h.CheckComplete()}),h.on("done",(oe,ee)=>{q.length>0&&
this.emit("stdline",q),Z.length>0&&this.emit("errline",Z),K.removeAllListeners(),oe?t(oe):L(ee)}),this.options.input){if(!K.stdin)throw new Error("child process missing stdin");K.stdin.end(this.options.
input)}}))})}}function ke(G){const L=[];let t=!1,r=!1,h="";function I(K){r&&K!=='"'&&(h+="\\"),h+=K,r=!1}for(let K=0;K<G.length;K++){const q=G.charAt(K);if(q==='"'){r?I(q):t=!t;continue}if(q==="\\"&&r){
I(q);continue}if(q==="\\"&&t){r=!0;continue}if(q===" "&&!t){h.length>0&&(L.push(h),h="");continue}I(q)}return h.length>0&&L.push(h.trim()),L}class $e extends ne.EventEmitter{constructor(L,t){if(super(),
this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!t)throw new Error("toolPath must not be emp\
ty");this.options=L,this.toolPath=t,L.delay&&(this.delay=L.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,we.setTimeout)($e.HandleTimeout,
this.delay,this)))}_debug(L){this.emit("debug",L)}_setResult(){let L;this.processExited&&(this.processError?L=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. T\
his may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?L=new Error(`The process '${this.toolPath}' failed with exit code ${this.
processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(L=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(
this.timeout),this.timeout=null),this.done=!0,this.emit("done",L,this.processExitCode)}static HandleTimeout(L){if(!L.done){if(!L.processClosed&&L.processExited){const t=`The STDIO streams did not clos\
e within ${L.delay/1e3} seconds of the exit event from process '${L.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;L._debug(t)}L._setResult()}}}var pe=function(G,L,t,r){
function h(I){return I instanceof t?I:new t(function(K){K(I)})}return new(t||(t=Promise))(function(I,K){function q(ee){try{oe(r.next(ee))}catch(ce){K(ce)}}function Z(ee){try{oe(r.throw(ee))}catch(ce){
K(ce)}}function oe(ee){ee.done?I(ee.value):h(ee.value).then(q,Z)}oe((r=r.apply(G,L||[])).next())})};function Me(G,L,t){return pe(this,void 0,void 0,function*(){const r=tr.argStringToArray(G);if(r.length===
0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const h=r[0];return L=r.slice(1).concat(L||[]),new tr.ToolRunner(h,L,t).exec()})}function Re(G,L,t){return pe(this,void 0,void 0,function*(){
var r,h;let I="",K="";const q=new StringDecoder("utf8"),Z=new StringDecoder("utf8"),oe=(r=t?.listeners)===null||r===void 0?void 0:r.stdout,ee=(h=t?.listeners)===null||h===void 0?void 0:h.stderr,ce=Be=>{
K+=Z.write(Be),ee&&ee(Be)},Ae=Be=>{I+=q.write(Be),oe&&oe(Be)},Ue=Object.assign(Object.assign({},t?.listeners),{stdout:Ae,stderr:ce}),Ce=yield Me(G,L,Object.assign(Object.assign({},t),{listeners:Ue}));
return I+=q.end(),K+=Z.end(),{exitCode:Ce,stdout:I,stderr:K}})}var Pe=function(G,L,t,r){function h(I){return I instanceof t?I:new t(function(K){K(I)})}return new(t||(t=Promise))(function(I,K){function q(ee){
try{oe(r.next(ee))}catch(ce){K(ce)}}function Z(ee){try{oe(r.throw(ee))}catch(ce){K(ce)}}function oe(ee){ee.done?I(ee.value):h(ee.value).then(q,Z)}oe((r=r.apply(G,L||[])).next())})};const Le=()=>Pe(void 0,
void 0,void 0,function*(){const{stdout:G}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:L}=yield exec.getExecOutput(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:L.trim(),version:G.trim()}}),je=()=>Pe(void 0,void 0,void 0,function*(){var G,L,t,r;const{
stdout:h}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),I=(L=(G=h.match(/ProductVersion:\s*(.+)/))===null||G===void 0?void 0:G[1])!==null&&L!==void 0?L:"";return{name:(r=(t=h.match(/ProductName:\s*(.+)/))===
null||t===void 0?void 0:t[1])!==null&&r!==void 0?r:"",version:I}}),Fe=()=>Pe(void 0,void 0,void 0,function*(){const{stdout:G}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[L,t]=G.
trim().split(`
`);return{name:L,version:t}}),Je=S.platform(),Ve=S.arch(),et=Je==="win32",Ze=Je==="darwin",tt=Je==="linux";function rt(){return Pe(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield et?Le():Ze?je():Fe()),{platform:Je,arch:Ve,isWindows:et,isMacOS:Ze,isLinux:tt})})}var ot=function(G,L,t,r){function h(I){return I instanceof t?I:new t(function(K){K(I)})}return new(t||(t=Promise))(
function(I,K){function q(ee){try{oe(r.next(ee))}catch(ce){K(ce)}}function Z(ee){try{oe(r.throw(ee))}catch(ce){K(ce)}}function oe(ee){ee.done?I(ee.value):h(ee.value).then(q,Z)}oe((r=r.apply(G,L||[])).next())})},
st;(function(G){G[G.Success=0]="Success",G[G.Failure=1]="Failure"})(st||(st={}));function vt(G,L){const t=toCommandValue(L);if(process.env[G]=t,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",
prepareKeyValueMessage(G,L));issueCommand("set-env",{name:G},t)}function ut(G){H("add-mask",{},G)}function at(G){process.env.GITHUB_PATH||""?issueFileCommand("PATH",G):issueCommand("add-path",{},G),process.
env.PATH=`${G}${path.delimiter}${process.env.PATH}`}function it(G,L){const t=process.env[`INPUT_${G.replace(/ /g,"_").toUpperCase()}`]||"";if(L&&L.required&&!t)throw new Error(`Input required and not \
supplied: ${G}`);return L&&L.trimWhitespace===!1?t:t.trim()}function _t(G,L){const t=it(G,L).split(`
`).filter(r=>r!=="");return L&&L.trimWhitespace===!1?t:t.map(r=>r.trim())}function xt(G,L){const t=["true","True","TRUE"],r=["false","False","FALSE"],h=it(G,L);if(t.includes(h))return!0;if(r.includes(
h))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${G}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function lt(G,L){if(process.env.GITHUB_OUTPUT||"")return s("OUTPUT",f(G,L));process.stdout.write(S.EOL),H("set-output",{name:G},
U(L))}function Ot(G){issue("echo",G?"on":"off")}function ht(G){process.exitCode=st.Failure,ct(G)}function St(){return process.env.RUNNER_DEBUG==="1"}function pt(G){H("debug",{},G)}function ct(G,L={}){
H("error",W(L),G instanceof Error?G.toString():G)}function mt(G,L={}){H("warning",W(L),G instanceof Error?G.toString():G)}function wt(G,L={}){H("notice",W(L),G instanceof Error?G.toString():G)}function gt(G){
process.stdout.write(G+S.EOL)}function yt(G){issue("group",G)}function Et(){issue("endgroup")}function $t(G,L){return ot(this,void 0,void 0,function*(){yt(G);let t;try{t=yield L()}finally{Et()}return t})}
function Mt(G,L){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(G,L));issueCommand("save-state",{name:G},toCommandValue(L))}function At(G){return process.env[`S\
TATE_${G}`]||""}function Tt(G){return ot(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(G)})}}),2145:((Y,se,e)=>{e.d(se,{tZ:()=>W});var S=function(F,D,j,P){function N(A){return A instanceof
j?A:new j(function(b){b(A)})}return new(j||(j=Promise))(function(A,b){function s(c){try{u(P.next(c))}catch(v){b(v)}}function f(c){try{u(P.throw(c))}catch(v){b(v)}}function u(c){c.done?A(c.value):N(c.value).
then(s,f)}u((P=P.apply(F,D||[])).next())})};class U{constructor(D,j){this.username=D,this.password=j}prepareRequest(D){if(!D.headers)throw Error("The request has no headers");D.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return S(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class W{constructor(D){this.token=D}prepareRequest(D){if(!D.headers)throw Error("The request has no headers");D.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return S(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class H{constructor(D){this.token=D}prepareRequest(D){if(!D.headers)throw Error("The request has no headers");D.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return S(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((Y,se,e)=>{e.d(se,{Qq:()=>m,Hv:()=>b});var S=e(8611),U=e.t(S,2),W=e(5692),H=e.t(W,2),F=e(9783),D=e(770),j=d=>{var g={};return e.d(g,d),g},P=d=>(()=>d);const N=j({ProxyAgent:()=>Nt.ProxyAgent});var A=function(d,g,n,a){
function $(T){return T instanceof n?T:new n(function(M){M(T)})}return new(n||(n=Promise))(function(T,M){function V(ue){try{ie(a.next(ue))}catch(ge){M(ge)}}function ne(ue){try{ie(a.throw(ue))}catch(ge){
M(ge)}}function ie(ue){ue.done?T(ue.value):$(ue.value).then(V,ne)}ie((a=a.apply(d,g||[])).next())})},b;(function(d){d[d.OK=200]="OK",d[d.MultipleChoices=300]="MultipleChoices",d[d.MovedPermanently=301]=
"MovedPermanently",d[d.ResourceMoved=302]="ResourceMoved",d[d.SeeOther=303]="SeeOther",d[d.NotModified=304]="NotModified",d[d.UseProxy=305]="UseProxy",d[d.SwitchProxy=306]="SwitchProxy",d[d.TemporaryRedirect=
307]="TemporaryRedirect",d[d.PermanentRedirect=308]="PermanentRedirect",d[d.BadRequest=400]="BadRequest",d[d.Unauthorized=401]="Unauthorized",d[d.PaymentRequired=402]="PaymentRequired",d[d.Forbidden=403]=
"Forbidden",d[d.NotFound=404]="NotFound",d[d.MethodNotAllowed=405]="MethodNotAllowed",d[d.NotAcceptable=406]="NotAcceptable",d[d.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",d[d.RequestTimeout=
408]="RequestTimeout",d[d.Conflict=409]="Conflict",d[d.Gone=410]="Gone",d[d.TooManyRequests=429]="TooManyRequests",d[d.InternalServerError=500]="InternalServerError",d[d.NotImplemented=501]="NotImplem\
ented",d[d.BadGateway=502]="BadGateway",d[d.ServiceUnavailable=503]="ServiceUnavailable",d[d.GatewayTimeout=504]="GatewayTimeout"})(b||(b={}));var s;(function(d){d.Accept="accept",d.ContentType="conte\
nt-type"})(s||(s={}));var f;(function(d){d.ApplicationJson="application/json"})(f||(f={}));function u(d){const g=pm.getProxyUrl(new URL(d));return g?g.href:""}const c=[b.MovedPermanently,b.ResourceMoved,
b.SeeOther,b.TemporaryRedirect,b.PermanentRedirect],v=[b.BadGateway,b.ServiceUnavailable,b.GatewayTimeout],w=["OPTIONS","GET","DELETE","HEAD"],O=10,o=5;class l extends Error{constructor(g,n){super(g),
this.name="HttpClientError",this.statusCode=n,Object.setPrototypeOf(this,l.prototype)}}class E{constructor(g){this.message=g}readBody(){return A(this,void 0,void 0,function*(){return new Promise(g=>A(
this,void 0,void 0,function*(){let n=Buffer.alloc(0);this.message.on("data",a=>{n=Buffer.concat([n,a])}),this.message.on("end",()=>{g(n.toString())})}))})}readBodyBuffer(){return A(this,void 0,void 0,
function*(){return new Promise(g=>A(this,void 0,void 0,function*(){const n=[];this.message.on("data",a=>{n.push(a)}),this.message.on("end",()=>{g(Buffer.concat(n))})}))})}}function p(d){return new URL(
d).protocol==="https:"}class m{constructor(g,n,a){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(g),this.handlers=n||[],this.requestOptions=a,a&&(a.ignoreSslError!=null&&(this._ignoreSslError=a.ignoreSslError),this._socketTimeout=
a.socketTimeout,a.allowRedirects!=null&&(this._allowRedirects=a.allowRedirects),a.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=a.allowRedirectDowngrade),a.maxRedirects!=null&&(this._maxRedirects=
Math.max(a.maxRedirects,0)),a.keepAlive!=null&&(this._keepAlive=a.keepAlive),a.allowRetries!=null&&(this._allowRetries=a.allowRetries),a.maxRetries!=null&&(this._maxRetries=a.maxRetries))}options(g,n){
return A(this,void 0,void 0,function*(){return this.request("OPTIONS",g,null,n||{})})}get(g,n){return A(this,void 0,void 0,function*(){return this.request("GET",g,null,n||{})})}del(g,n){return A(this,
void 0,void 0,function*(){return this.request("DELETE",g,null,n||{})})}post(g,n,a){return A(this,void 0,void 0,function*(){return this.request("POST",g,n,a||{})})}patch(g,n,a){return A(this,void 0,void 0,
function*(){return this.request("PATCH",g,n,a||{})})}put(g,n,a){return A(this,void 0,void 0,function*(){return this.request("PUT",g,n,a||{})})}head(g,n){return A(this,void 0,void 0,function*(){return this.
request("HEAD",g,null,n||{})})}sendStream(g,n,a,$){return A(this,void 0,void 0,function*(){return this.request(g,n,a,$)})}getJson(g){return A(this,arguments,void 0,function*(n,a={}){a[s.Accept]=this._getExistingOrDefaultHeader(
a,s.Accept,f.ApplicationJson);const $=yield this.get(n,a);return this._processResponse($,this.requestOptions)})}postJson(g,n){return A(this,arguments,void 0,function*(a,$,T={}){const M=JSON.stringify(
$,null,2);T[s.Accept]=this._getExistingOrDefaultHeader(T,s.Accept,f.ApplicationJson),T[s.ContentType]=this._getExistingOrDefaultContentTypeHeader(T,f.ApplicationJson);const V=yield this.post(a,M,T);return this.
_processResponse(V,this.requestOptions)})}putJson(g,n){return A(this,arguments,void 0,function*(a,$,T={}){const M=JSON.stringify($,null,2);T[s.Accept]=this._getExistingOrDefaultHeader(T,s.Accept,f.ApplicationJson),
T[s.ContentType]=this._getExistingOrDefaultContentTypeHeader(T,f.ApplicationJson);const V=yield this.put(a,M,T);return this._processResponse(V,this.requestOptions)})}patchJson(g,n){return A(this,arguments,
void 0,function*(a,$,T={}){const M=JSON.stringify($,null,2);T[s.Accept]=this._getExistingOrDefaultHeader(T,s.Accept,f.ApplicationJson),T[s.ContentType]=this._getExistingOrDefaultContentTypeHeader(T,f.
ApplicationJson);const V=yield this.patch(a,M,T);return this._processResponse(V,this.requestOptions)})}request(g,n,a,$){return A(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const T=new URL(n);let M=this._prepareRequest(g,T,$);const V=this._allowRetries&&w.includes(g)?this._maxRetries+1:1;let ne=0,ie;do{if(ie=yield this.requestRaw(M,a),ie&&ie.
message&&ie.message.statusCode===b.Unauthorized){let ge;for(const le of this.handlers)if(le.canHandleAuthentication(ie)){ge=le;break}return ge?ge.handleAuthentication(this,M,a):ie}let ue=this._maxRedirects;
for(;ie.message.statusCode&&c.includes(ie.message.statusCode)&&this._allowRedirects&&ue>0;){const ge=ie.message.headers.location;if(!ge)break;const le=new URL(ge);if(T.protocol==="https:"&&T.protocol!==
le.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ie.readBody(),le.hostname!==T.hostname)for(const x in $)x.toLowerCase()==="authorization"&&delete $[x];M=this._prepareRequest(g,le,$),ie=yield this.requestRaw(
M,a),ue--}if(!ie.message.statusCode||!v.includes(ie.message.statusCode))return ie;ne+=1,ne<V&&(yield ie.readBody(),yield this._performExponentialBackoff(ne))}while(ne<V);return ie})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(g,n){return A(this,void 0,void 0,function*(){return new Promise((a,$)=>{function T(M,V){M?$(M):V?a(V):$(new Error("Unknown error"))}this.requestRawWithCallback(
g,n,T)})})}requestRawWithCallback(g,n,a){typeof n=="string"&&(g.options.headers||(g.options.headers={}),g.options.headers["Content-Length"]=Buffer.byteLength(n,"utf8"));let $=!1;function T(ne,ie){$||($=
!0,a(ne,ie))}const M=g.httpModule.request(g.options,ne=>{const ie=new E(ne);T(void 0,ie)});let V;M.on("socket",ne=>{V=ne}),M.setTimeout(this._socketTimeout||3*6e4,()=>{V&&V.end(),T(new Error(`Request \
timeout: ${g.options.path}`))}),M.on("error",function(ne){T(ne)}),n&&typeof n=="string"&&M.write(n,"utf8"),n&&typeof n!="string"?(n.on("close",function(){M.end()}),n.pipe(M)):M.end()}getAgent(g){const n=new URL(
g);return this._getAgent(n)}getAgentDispatcher(g){const n=new URL(g),a=F.s(n);if(a&&a.hostname)return this._getProxyAgentDispatcher(n,a)}_prepareRequest(g,n,a){const $={};$.parsedUrl=n;const T=$.parsedUrl.
protocol==="https:";$.httpModule=T?H:U;const M=T?443:80;if($.options={},$.options.host=$.parsedUrl.hostname,$.options.port=$.parsedUrl.port?parseInt($.parsedUrl.port):M,$.options.path=($.parsedUrl.pathname||
"")+($.parsedUrl.search||""),$.options.method=g,$.options.headers=this._mergeHeaders(a),this.userAgent!=null&&($.options.headers["user-agent"]=this.userAgent),$.options.agent=this._getAgent($.parsedUrl),
this.handlers)for(const V of this.handlers)V.prepareRequest($.options);return $}_mergeHeaders(g){return this.requestOptions&&this.requestOptions.headers?Object.assign({},R(this.requestOptions.headers),
R(g||{})):R(g||{})}_getExistingOrDefaultHeader(g,n,a){let $;if(this.requestOptions&&this.requestOptions.headers){const M=R(this.requestOptions.headers)[n];M&&($=typeof M=="number"?M.toString():M)}const T=g[n];
return T!==void 0?typeof T=="number"?T.toString():T:$!==void 0?$:a}_getExistingOrDefaultContentTypeHeader(g,n){let a;if(this.requestOptions&&this.requestOptions.headers){const T=R(this.requestOptions.
headers)[s.ContentType];T&&(typeof T=="number"?a=String(T):Array.isArray(T)?a=T.join(", "):a=T)}const $=g[s.ContentType];return $!==void 0?typeof $=="number"?String($):Array.isArray($)?$.join(", "):$:
a!==void 0?a:n}_getAgent(g){let n;const a=F.s(g),$=a&&a.hostname;if(this._keepAlive&&$&&(n=this._proxyAgent),$||(n=this._agent),n)return n;const T=g.protocol==="https:";let M=100;if(this.requestOptions&&
(M=this.requestOptions.maxSockets||S.globalAgent.maxSockets),a&&a.hostname){const V={maxSockets:M,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(a.username||a.password)&&{proxyAuth:`${a.
username}:${a.password}`}),{host:a.hostname,port:a.port})};let ne;const ie=a.protocol==="https:";T?ne=ie?D.httpsOverHttps:D.httpsOverHttp:ne=ie?D.httpOverHttps:D.httpOverHttp,n=ne(V),this._proxyAgent=
n}if(!n){const V={keepAlive:this._keepAlive,maxSockets:M};n=T?new W.Agent(V):new S.Agent(V),this._agent=n}return T&&this._ignoreSslError&&(n.options=Object.assign(n.options||{},{rejectUnauthorized:!1})),
n}_getProxyAgentDispatcher(g,n){let a;if(this._keepAlive&&(a=this._proxyAgentDispatcher),a)return a;const $=g.protocol==="https:";return a=new N.ProxyAgent(Object.assign({uri:n.href,pipelining:this._keepAlive?
1:0},(n.username||n.password)&&{token:`Basic ${Buffer.from(`${n.username}:${n.password}`).toString("base64")}`})),this._proxyAgentDispatcher=a,$&&this._ignoreSslError&&(a.options=Object.assign(a.options.
requestTls||{},{rejectUnauthorized:!1})),a}_getUserAgentWithOrchestrationId(g){const n=g||"actions/http-client",a=process.env.ACTIONS_ORCHESTRATION_ID;if(a){const $=a.replace(/[^a-z0-9_.-]/gi,"_");return`${n}\
 actions_orchestration_id/${$}`}return n}_performExponentialBackoff(g){return A(this,void 0,void 0,function*(){g=Math.min(O,g);const n=o*Math.pow(2,g);return new Promise(a=>setTimeout(()=>a(),n))})}_processResponse(g,n){
return A(this,void 0,void 0,function*(){return new Promise((a,$)=>A(this,void 0,void 0,function*(){const T=g.message.statusCode||0,M={statusCode:T,result:null,headers:{}};T===b.NotFound&&a(M);function V(ue,ge){
if(typeof ge=="string"){const le=new Date(ge);if(!isNaN(le.valueOf()))return le}return ge}let ne,ie;try{ie=yield g.readBody(),ie&&ie.length>0&&(n&&n.deserializeDates?ne=JSON.parse(ie,V):ne=JSON.parse(
ie),M.result=ne),M.headers=g.message.headers}catch{}if(T>299){let ue;ne&&ne.message?ue=ne.message:ie&&ie.length>0?ue=ie:ue=`Failed request: (${T})`;const ge=new l(ue,T);ge.result=M.result,$(ge)}else a(
M)}))})}}const R=d=>Object.keys(d).reduce((g,n)=>(g[n.toLowerCase()]=d[n],g),{})}),9783:((Y,se,e)=>{e.d(se,{H:()=>U,s:()=>S});function S(F){const D=F.protocol==="https:";if(U(F))return;const j=D?process.
env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(j)try{return new H(j)}catch{if(!j.startsWith("http://")&&!j.startsWith("https://"))return new H(`http://${j}`)}else
return}function U(F){if(!F.hostname)return!1;const D=F.hostname;if(W(D))return!0;const j=process.env.no_proxy||process.env.NO_PROXY||"";if(!j)return!1;let P;F.port?P=Number(F.port):F.protocol==="http:"?
P=80:F.protocol==="https:"&&(P=443);const N=[F.hostname.toUpperCase()];typeof P=="number"&&N.push(`${N[0]}:${P}`);for(const A of j.split(",").map(b=>b.trim().toUpperCase()).filter(b=>b))if(A==="*"||N.
some(b=>b===A||b.endsWith(`.${A}`)||A.startsWith(".")&&b.endsWith(`${A}`)))return!0;return!1}function W(F){const D=F.toLowerCase();return D==="localhost"||D.startsWith("127.")||D.startsWith("[::1]")||
D.startsWith("[0:0:0:0:0:0:0:1]")}class H extends URL{constructor(D,j){super(D,j),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((Y,se,e)=>{e.d(se,{E:()=>H});class S{diff(D,j,P={}){let N;typeof P=="function"?(N=P,P={}):"callback"in P&&(N=P.callback);
const A=this.castInput(D,P),b=this.castInput(j,P),s=this.removeEmpty(this.tokenize(A,P)),f=this.removeEmpty(this.tokenize(b,P));return this.diffWithOptionsObj(s,f,P,N)}diffWithOptionsObj(D,j,P,N){var A;
const b=m=>{if(m=this.postProcess(m,P),N){setTimeout(function(){N(m)},0);return}else return m},s=j.length,f=D.length;let u=1,c=s+f;P.maxEditLength!=null&&(c=Math.min(c,P.maxEditLength));const v=(A=P.timeout)!==
null&&A!==void 0?A:1/0,w=Date.now()+v,O=[{oldPos:-1,lastComponent:void 0}];let o=this.extractCommon(O[0],j,D,0,P);if(O[0].oldPos+1>=f&&o+1>=s)return b(this.buildValues(O[0].lastComponent,j,D));let l=-1/0,
E=1/0;const p=()=>{for(let m=Math.max(l,-u);m<=Math.min(E,u);m+=2){let R;const d=O[m-1],g=O[m+1];d&&(O[m-1]=void 0);let n=!1;if(g){const $=g.oldPos-m;n=g&&0<=$&&$<s}const a=d&&d.oldPos+1<f;if(!n&&!a){
O[m]=void 0;continue}if(!a||n&&d.oldPos<g.oldPos?R=this.addToPath(g,!0,!1,0,P):R=this.addToPath(d,!1,!0,1,P),o=this.extractCommon(R,j,D,m,P),R.oldPos+1>=f&&o+1>=s)return b(this.buildValues(R.lastComponent,
j,D))||!0;O[m]=R,R.oldPos+1>=f&&(E=Math.min(E,m-1)),o+1>=s&&(l=Math.max(l,m+1))}u++};if(N)(function m(){setTimeout(function(){if(u>c||Date.now()>w)return N(void 0);p()||m()},0)})();else for(;u<=c&&Date.
now()<=w;){const m=p();if(m)return m}}addToPath(D,j,P,N,A){const b=D.lastComponent;return b&&!A.oneChangePerToken&&b.added===j&&b.removed===P?{oldPos:D.oldPos+N,lastComponent:{count:b.count+1,added:j,
removed:P,previousComponent:b.previousComponent}}:{oldPos:D.oldPos+N,lastComponent:{count:1,added:j,removed:P,previousComponent:b}}}extractCommon(D,j,P,N,A){const b=j.length,s=P.length;let f=D.oldPos,
u=f-N,c=0;for(;u+1<b&&f+1<s&&this.equals(P[f+1],j[u+1],A);)u++,f++,c++,A.oneChangePerToken&&(D.lastComponent={count:1,previousComponent:D.lastComponent,added:!1,removed:!1});return c&&!A.oneChangePerToken&&
(D.lastComponent={count:c,previousComponent:D.lastComponent,added:!1,removed:!1}),D.oldPos=f,u}equals(D,j,P){return P.comparator?P.comparator(D,j):D===j||!!P.ignoreCase&&D.toLowerCase()===j.toLowerCase()}removeEmpty(D){
const j=[];for(let P=0;P<D.length;P++)D[P]&&j.push(D[P]);return j}castInput(D,j){return D}tokenize(D,j){return Array.from(D)}join(D){return D.join("")}postProcess(D,j){return D}get useLongestToken(){return!1}buildValues(D,j,P){
const N=[];let A;for(;D;)N.push(D),A=D.previousComponent,delete D.previousComponent,D=A;N.reverse();const b=N.length;let s=0,f=0,u=0;for(;s<b;s++){const c=N[s];if(c.removed)c.value=this.join(P.slice(u,
u+c.count)),u+=c.count;else{if(!c.added&&this.useLongestToken){let v=j.slice(f,f+c.count);v=v.map(function(w,O){const o=P[u+O];return o.length>w.length?o:w}),c.value=this.join(v)}else c.value=this.join(
j.slice(f,f+c.count));f+=c.count,c.added||(u+=c.count)}}return N}}class U extends S{tokenize(D){return D.slice()}join(D){return D}removeEmpty(D){return D}}const W=new U;function H(F,D,j){return W.diff(
F,D,j)}})},bt={};function He(Y){var se=bt[Y];if(se!==void 0)return se.exports;var e=bt[Y]={exports:{}},S=!0;try{It[Y].call(e.exports,e,e.exports,He),S=!1}finally{S&&delete bt[Y]}return e.exports}He.m=
It,typeof He<"u"&&(He.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var Y=typeof Symbol=="function"?Symbol("webpack que\
ues"):"__webpack_queues__",se=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",S=W=>{W&&W.d<1&&(W.d=1,W.
forEach(H=>H.r--),W.forEach(H=>H.r--?H.r++:H()))},U=W=>W.map(H=>{if(H!==null&&typeof H=="object"){if(H[Y])return H;if(H.then){var F=[];F.d=0,H.then(P=>{D[se]=P,S(F)},P=>{D[e]=P,S(F)});var D={};return D[Y]=
P=>P(F),D}}var j={};return j[Y]=P=>{},j[se]=H,j});He.a=(W,H,F)=>{var D;F&&((D=[]).d=-1);var j=new Set,P=W.exports,N,A,b,s=new Promise((f,u)=>{b=u,A=f});s[se]=P,s[Y]=f=>(D&&f(D),j.forEach(f),s.catch(u=>{})),
W.exports=s,H(f=>{N=U(f);var u,c=()=>N.map(w=>{if(w[e])throw w[e];return w[se]}),v=new Promise(w=>{u=()=>w(c),u.r=0;var O=o=>o!==D&&!j.has(o)&&(j.add(o),o&&!o.d&&(u.r++,o.push(u)));N.map(o=>o[Y](O))});
return u.r?v:c()},f=>(f?b(s[e]=f):A(P),S(D))),D&&D.d<0&&(D.d=0)}})(),(()=>{var Y=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,se;He.t=function(e,S){if(S&1&&(e=this(e)),S&8||typeof e==
"object"&&e&&(S&4&&e.__esModule||S&16&&typeof e.then=="function"))return e;var U=Object.create(null);He.r(U);var W={};se=se||[null,Y({}),Y([]),Y(Y)];for(var H=S&2&&e;typeof H=="object"&&!~se.indexOf(H);H=
Y(H))Object.getOwnPropertyNames(H).forEach(F=>W[F]=()=>e[F]);return W.default=()=>e,He.d(U,W),U}})(),He.d=(Y,se)=>{for(var e in se)He.o(se,e)&&!He.o(Y,e)&&Object.defineProperty(Y,e,{enumerable:!0,get:se[e]})},
He.f={},He.e=Y=>Promise.all(Object.keys(He.f).reduce((se,e)=>(He.f[e](Y,se),se),[])),He.u=Y=>""+Y+".index.js",He.o=(Y,se)=>Object.prototype.hasOwnProperty.call(Y,se),He.r=Y=>{typeof Symbol<"u"&&Symbol.
toStringTag&&Object.defineProperty(Y,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(Y,"__esModule",{value:!0})},(()=>{var Y={792:0},se=e=>{var{ids:S,modules:U,runtime:W}=e,H,F,D=0;for(H in U)
He.o(U,H)&&(He.m[H]=U[H]);for(W&&W(He);D<S.length;D++)F=S[D],He.o(Y,F)&&Y[F]&&Y[F][0](),Y[S[D]]=0};He.f.j=(e,S)=>{var U=He.o(Y,e)?Y[e]:void 0;if(U!==0)if(U)S.push(U[1]);else{var W=import("./"+He.u(e)).
then(se,H=>{throw Y[e]!==0&&(Y[e]=void 0),H}),W=Promise.race([W,new Promise(H=>U=Y[e]=[H])]);S.push(U[1]=W)}}})();var Rt=He(6325);Rt=await Rt;
