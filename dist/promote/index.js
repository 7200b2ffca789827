const Ut={},Nt={},jt={},Bt={},Wt={},Ft={};import{createRequire as Je}from"module";const Kt={};var Ct={3313:(oe=>{oe.exports=de;function de(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=
[],this.error=null}de.prototype.go=function(k){this.pending<this.max?l(this,k):this.waiting.push(k)},de.prototype.wait=function(k){this.pending===0?k(this.error):this.listeners.push(k)},de.prototype.hold=
function(){return e(this)};function e(k){k.pending+=1;var I=!1;return K;function K(v){if(I)throw new Error("callback called twice");if(I=!0,k.error=k.error||v,k.pending-=1,k.waiting.length>0&&k.pending<
k.max)l(k,k.waiting.shift());else if(k.pending===0){var T=k.listeners;k.listeners=[],T.forEach(X)}}function X(v){v(k.error)}}function l(k,I){I(e(k))}}),770:((oe,de,e)=>{oe.exports=e(218)}),218:((oe,de,e)=>{
var l,k=e(9278),I=e(4756),K=e(8611),X=e(5692),v=e(4434),T=e(2613),j=e(9023);de.httpOverHttp=F,de.httpsOverHttp=b,de.httpOverHttps=m,de.httpsOverHttps=a;function F(B){var i=new r(B);return i.request=K.
request,i}function b(B){var i=new r(B);return i.request=K.request,i.createSocket=u,i.defaultPort=443,i}function m(B){var i=new r(B);return i.request=X.request,i}function a(B){var i=new r(B);return i.request=
X.request,i.createSocket=u,i.defaultPort=443,i}function r(B){var i=this;i.options=B||{},i.proxyOptions=i.options.proxy||{},i.maxSockets=i.options.maxSockets||K.Agent.defaultMaxSockets,i.requests=[],i.
sockets=[],i.on("free",function(y,C,S,R){for(var n=p(C,S,R),o=0,s=i.requests.length;o<s;++o){var t=i.requests[o];if(t.host===n.host&&t.port===n.port){i.requests.splice(o,1),t.request.onSocket(y);return}}
y.destroy(),i.removeSocket(y)})}j.inherits(r,v.EventEmitter),r.prototype.addRequest=function(i,f,y,C){var S=this,R=$({request:i},S.options,p(f,y,C));if(S.sockets.length>=this.maxSockets){S.requests.push(
R);return}S.createSocket(R,function(n){n.on("free",o),n.on("close",s),n.on("agentRemove",s),i.onSocket(n);function o(){S.emit("free",n,R)}function s(t){S.removeSocket(n),n.removeListener("free",o),n.removeListener(
"close",s),n.removeListener("agentRemove",s)}})},r.prototype.createSocket=function(i,f){var y=this,C={};y.sockets.push(C);var S=$({},y.proxyOptions,{method:"CONNECT",path:i.host+":"+i.port,agent:!1,headers:{
host:i.host+":"+i.port}});i.localAddress&&(S.localAddress=i.localAddress),S.proxyAuth&&(S.headers=S.headers||{},S.headers["Proxy-Authorization"]="Basic "+new Buffer(S.proxyAuth).toString("base64")),_(
"making CONNECT request");var R=y.request(S);R.useChunkedEncodingByDefault=!1,R.once("response",n),R.once("upgrade",o),R.once("connect",s),R.once("error",t),R.end();function n(d){d.upgrade=!0}function o(d,c,w){
process.nextTick(function(){s(d,c,w)})}function s(d,c,w){if(R.removeAllListeners(),c.removeAllListeners(),d.statusCode!==200){_("tunneling socket could not be established, statusCode=%d",d.statusCode),
c.destroy();var W=new Error("tunneling socket could not be established, statusCode="+d.statusCode);W.code="ECONNRESET",i.request.emit("error",W),y.removeSocket(C);return}if(w.length>0){_("got illegal \
response body from proxy"),c.destroy();var W=new Error("got illegal response body from proxy");W.code="ECONNRESET",i.request.emit("error",W),y.removeSocket(C);return}return _("tunneling connection has\
 established"),y.sockets[y.sockets.indexOf(C)]=c,f(c)}function t(d){R.removeAllListeners(),_(`tunneling socket could not be established, cause=%s
`,d.message,d.stack);var c=new Error("tunneling socket could not be established, cause="+d.message);c.code="ECONNRESET",i.request.emit("error",c),y.removeSocket(C)}},r.prototype.removeSocket=function(i){
var f=this.sockets.indexOf(i);if(f!==-1){this.sockets.splice(f,1);var y=this.requests.shift();y&&this.createSocket(y,function(C){y.request.onSocket(C)})}};function u(B,i){var f=this;r.prototype.createSocket.
call(f,B,function(y){var C=B.request.getHeader("host"),S=$({},f.options,{socket:y,servername:C?C.replace(/:.*$/,""):B.host}),R=I.connect(0,S);f.sockets[f.sockets.indexOf(y)]=R,i(R)})}function p(B,i,f){
return typeof B=="string"?{host:B,port:i,localAddress:f}:B}function $(B){for(var i=1,f=arguments.length;i<f;++i){var y=arguments[i];if(typeof y=="object")for(var C=Object.keys(y),S=0,R=C.length;S<R;++S){
var n=C[S];y[n]!==void 0&&(B[n]=y[n])}}return B}var _;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?_=function(){var B=Array.prototype.slice.call(arguments);typeof B[0]=="string"?B[0]=
"TUNNEL: "+B[0]:B.unshift("TUNNEL:"),console.error.apply(console,B)}:_=function(){},l=_}),4248:(oe=>{const de=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(l){let k=-1;for(let I of l)k=de[(k^I)&255]^k>>>8;return(k^-1)>>>0}oe.exports=e}),3502:((oe,de,e)=>{var l=e(9896),k=e(9023),I=e(2203),K=I.Readable,X=I.PassThrough,v=e(3313),T=e(4434).
EventEmitter;de.BufferSlicer=b,de.FdSlicer=j,k.inherits(j,T);function j(m){T.call(this),this.fd=m,this.pend=new v,this.pend.max=1,this.refCount=0}j.prototype.read=function(m,a,r,u,p){var $=this;$.pend.
go(function(_){l.read($.fd,m,a,r,u,function(B,i,f){_(),p(B,i,f)})})},j.prototype.createReadStream=function(m){return new F(this,m)},j.prototype.ref=function(){this.refCount+=1},j.prototype.unref=function(){
var m=this;if(m.refCount-=1,m.refCount<0)throw new Error("invalid unref");if(m.refCount>0)return;l.close(m.fd,a);function a(r){r?m.emit("error",r):m.emit("close")}},k.inherits(F,K);function F(m,a){a=a||
{},K.call(this,a),this.context=m,this.context.ref(),this.start=a.start||0,this.endOffset=a.end,this.pos=this.start}F.prototype._read=function(m){var a=this,r=Math.min(a._readableState.highWaterMark,m);
if(a.endOffset!=null&&(r=Math.min(r,a.endOffset-a.pos)),r<=0){a.push(null),this._cleanup();return}a.context.pend.go(function(u){var p=Buffer.allocUnsafe(r);l.read(a.context.fd,p,0,r,a.pos,function($,_){
$?a.destroy($):_===0?(a.push(null),a._cleanup()):(a.pos+=_,a.push(p.slice(0,_))),u()})})},F.prototype._destroy=function(m,a){this._cleanup(),a(m)},F.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},k.inherits(b,T);function b(m){T.call(this),this.refCount=0,this.buffer=m}b.prototype.read=function(m,a,r,u,p){if(!(0<=a&&a<=m.length))throw new RangeError("offset o\
utside buffer: 0 <= "+a+" <= "+m.length);if(u<0)throw new RangeError("position is negative: "+u);if(a+r>m.length&&(r=m.length-a),u+r>this.buffer.length&&(r=this.buffer.length-u),r<=0){setImmediate(function(){
p(null,0)});return}this.buffer.copy(m,a,u,u+r),setImmediate(function(){p(null,r)})},b.prototype.createReadStream=function(m){m=m||{};var a=new X(m);a.start=m.start||0,a.endOffset=m.end,a.pos=a.endOffset||
this.buffer.length;for(var r=this.buffer.slice(a.start,a.pos),u=65536,p=0;;){var $=p+u;if($>=r.length){p<r.length&&a.write(r.slice(p,r.length));break}a.write(r.slice(p,$)),p=$}return a.end(),a},b.prototype.
ref=function(){this.refCount+=1},b.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((oe,de,e)=>{var l,k=e(9896),I=e(3106),K=e(3502),X=e(9023),v=e(
4434).EventEmitter,T=e(2203).Transform,j=e(2203).PassThrough,F=e(2203).Writable;const b=typeof I.crc32=="function"?I.crc32:e(4248);l=p,l=$,l=_,l=B,l=m,l=a,de.SY=r,l=u,l=R,de.ax=n,l=o,l=s,l=i,l=C,l=S,l=
c;function m(g,E){return new Promise((P,L)=>{p(g,{...E,lazyEntries:!0},function(J,Z){if(J)return L(J);P(Z)})})}function a(g,E){return new Promise((P,L)=>{$(g,{...E,lazyEntries:!0},function(J,Z){if(J)return L(
J);P(Z)})})}function r(g,E){return new Promise((P,L)=>{_(g,{...E,lazyEntries:!0},function(J,Z){if(J)return L(J);P(Z)})})}function u(g,E,P){return new Promise((L,J)=>{B(g,E,{...P,lazyEntries:!0},function(Z,N){
if(Z)return J(Z);L(N)})})}function p(g,E,P){typeof E=="function"&&(P=E,E=null),E==null&&(E={}),E.autoClose==null&&(E.autoClose=!0),E.lazyEntries==null&&(E.lazyEntries=!1),E.decodeStrings==null&&(E.decodeStrings=
!0),E.validateEntrySizes==null&&(E.validateEntrySizes=!0),E.strictFileNames==null&&(E.strictFileNames=!1),P==null&&(P=se),k.open(g,"r",function(L,J){if(L)return P(L);$(J,E,function(Z,N){Z&&k.close(J,se),
P(Z,N)})})}function $(g,E,P){typeof E=="function"&&(P=E,E=null),E==null&&(E={}),E.autoClose==null&&(E.autoClose=!1),E.lazyEntries==null&&(E.lazyEntries=!1),E.decodeStrings==null&&(E.decodeStrings=!0),
E.validateEntrySizes==null&&(E.validateEntrySizes=!0),E.strictFileNames==null&&(E.strictFileNames=!1),P==null&&(P=se),k.fstat(g,function(L,J){if(L)return P(L);var Z=new K.FdSlicer(g);B(Z,J.size,E,P)})}
function _(g,E,P){typeof E=="function"&&(P=E,E=null),E==null&&(E={}),E.autoClose=!1,E.lazyEntries==null&&(E.lazyEntries=!1),E.decodeStrings==null&&(E.decodeStrings=!0),E.validateEntrySizes==null&&(E.validateEntrySizes=
!0),E.strictFileNames==null&&(E.strictFileNames=!1);var L=new K.BufferSlicer(g);B(L,g.length,E,P)}function B(g,E,P,L){typeof P=="function"&&(L=P,P=null),P==null&&(P={}),P.autoClose==null&&(P.autoClose=
!0),P.lazyEntries==null&&(P.lazyEntries=!1),P.decodeStrings==null&&(P.decodeStrings=!0);var J=!!P.decodeStrings;if(P.validateEntrySizes==null&&(P.validateEntrySizes=!0),P.strictFileNames==null&&(P.strictFileNames=
!1),L==null&&(L=se),typeof E!="number")throw new Error("expected totalSize parameter to be a number");if(E>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");g.ref();var Z=22,N=20,H=65535,ee=Math.min(N+Z+H,E),le=q(ee),O=E-le.length;t(g,le,0,ee,O,function(z){if(z)return L(z);for(var te=ee-
Z;te>=0;te-=1)if(le.readUInt32LE(te)===101010256){var ce=le.subarray(te),ne=ce.readUInt16LE(4),fe=ce.readUInt16LE(10),we=ce.readUInt32LE(16),Ae=ce.readUInt16LE(20),Re=ce.length-Z;if(Ae!==Re)return L(new Error(
"Invalid comment length. Expected: "+Re+". Found: "+Ae+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var Me=J?A(ce.subarray(
22),!1):ce.subarray(22);if(te-N>=0&&le.readUInt32LE(te-N)===117853008){var We=le.subarray(te-N,te-N+N),Ke=V(We,8),Ce=q(56);return t(g,Ce,0,Ce.length,Ke,function(Le){return Le?L(Le):Ce.readUInt32LE(0)!==
101075792?L(new Error("invalid zip64 end of central directory record signature")):(ne=Ce.readUInt32LE(16),ne!==0?L(new Error("multi-disk zip files are not supported: found disk number: "+ne)):(fe=V(Ce,
32),we=V(Ce,48),L(null,new i(g,we,E,fe,Me,P.autoClose,P.lazyEntries,J,P.validateEntrySizes,P.strictFileNames))))})}return ne!==0?L(new Error("multi-disk zip files are not supported: found disk number:\
 "+ne)):L(null,new i(g,we,E,fe,Me,P.autoClose,P.lazyEntries,J,P.validateEntrySizes,P.strictFileNames))}L(new Error("End of central directory record signature not found. Either not a zip file, or file \
is truncated."))})}X.inherits(i,v);function i(g,E,P,L,J,Z,N,H,ee,le){var O=this;v.call(O),O.reader=g,O.reader.on("error",function(z){y(O,z)}),O.reader.once("close",function(){O.emit("close")}),O.readEntryCursor=
E,O.fileSize=P,O.entryCount=L,O.comment=J,O.entriesRead=0,O.autoClose=!!Z,O.lazyEntries=!!N,O.decodeStrings=!!H,O.validateEntrySizes=!!ee,O.strictFileNames=!!le,O.isOpen=!0,O.emittedError=!1,O.hasEachEntryBeenCalled=
!1,O.lazyEntries||O._readEntry()}i.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function f(g,E){g.autoClose&&g.close(),y(g,E)}function y(g,E){g.emittedError||(g.emittedError=
!0,g.emit("error",E))}i.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},i.prototype._readEntry=function(){var g=this;
if(g.entryCount===g.entriesRead){setImmediate(function(){g.autoClose&&g.close(),!g.emittedError&&g.emit("end")});return}if(!g.emittedError){var E=q(46);t(g.reader,E,0,E.length,g.readEntryCursor,function(P){
if(P)return f(g,P);if(!g.emittedError){var L=new C,J=E.readUInt32LE(0);if(J!==33639248)return f(g,new Error("invalid central directory file header signature: 0x"+J.toString(16)));if(L.versionMadeBy=E.
readUInt16LE(4),L.versionNeededToExtract=E.readUInt16LE(6),L.generalPurposeBitFlag=E.readUInt16LE(8),L.compressionMethod=E.readUInt16LE(10),L.lastModFileTime=E.readUInt16LE(12),L.lastModFileDate=E.readUInt16LE(
14),L.crc32=E.readUInt32LE(16),L.compressedSize=E.readUInt32LE(20),L.uncompressedSize=E.readUInt32LE(24),L.fileNameLength=E.readUInt16LE(28),L.extraFieldLength=E.readUInt16LE(30),L.fileCommentLength=E.
readUInt16LE(32),L.internalFileAttributes=E.readUInt16LE(36),L.externalFileAttributes=E.readUInt32LE(38),L.relativeOffsetOfLocalHeader=E.readUInt32LE(42),L.generalPurposeBitFlag&64)return f(g,new Error(
"strong encryption is not supported"));g.readEntryCursor+=46,E=q(L.fileNameLength+L.extraFieldLength+L.fileCommentLength),t(g.reader,E,0,E.length,g.readEntryCursor,function(Z){if(Z)return f(g,Z);if(!g.
emittedError){L.fileNameRaw=E.subarray(0,L.fileNameLength);var N=L.fileNameLength+L.extraFieldLength;L.extraFieldRaw=E.subarray(L.fileNameLength,N),L.fileCommentRaw=E.subarray(N,N+L.fileCommentLength);
try{L.extraFields=s(L.extraFieldRaw)}catch(fe){return f(g,fe)}if(g.decodeStrings){var H=(L.generalPurposeBitFlag&2048)!==0;L.fileComment=A(L.fileCommentRaw,H),L.fileName=n(L.generalPurposeBitFlag,L.fileNameRaw,
L.extraFields,g.strictFileNames);var ee=o(L.fileName);if(ee!=null)return f(g,new Error(ee))}else L.fileComment=L.fileCommentRaw,L.fileName=L.fileNameRaw;L.comment=L.fileComment,g.readEntryCursor+=E.length,
g.entriesRead+=1;for(var le=0;le<L.extraFields.length;le++){var O=L.extraFields[le];if(O.id===1){var z=O.data,te=0;if(L.uncompressedSize===4294967295){if(te+8>z.length)return f(g,new Error("zip64 exte\
nded information extra field does not include uncompressed size"));L.uncompressedSize=V(z,te),te+=8}if(L.compressedSize===4294967295){if(te+8>z.length)return f(g,new Error("zip64 extended information \
extra field does not include compressed size"));L.compressedSize=V(z,te),te+=8}if(L.relativeOffsetOfLocalHeader===4294967295){if(te+8>z.length)return f(g,new Error("zip64 extended information extra fi\
eld does not include relative header offset"));L.relativeOffsetOfLocalHeader=V(z,te),te+=8}break}}if(g.validateEntrySizes&&L.compressionMethod===0){var ce=L.uncompressedSize;if(L.isEncrypted()&&(ce+=12),
L.compressedSize!==ce){var ne="compressed/uncompressed size mismatch for stored file: "+L.compressedSize+" != "+L.uncompressedSize;return f(g,new Error(ne))}}g.emit("entry",L),g.lazyEntries||g._readEntry()}})}})}},
i.prototype.eachEntry=function(){const g=this;if(!g.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(g.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");g.hasEachEntryBeenCalled=!0;let E=null;g.on("entry",L),g.on("end",J),g.on("error",Z);function P(){g.removeListener("entry",L),g.removeListener("end",J),g.removeListener("error",Z),g.
autoClose&&g.close()}function L(N){let{resolve:H}=E;E=null,H({value:N})}function J(){let{resolve:N}=E;E=null,P(),N({done:!0})}function Z(N){let{reject:H}=E;E=null,P(),H(N)}return{[Symbol.asyncIterator](){
return this},next(){const N=new Promise((H,ee)=>{if(E!=null)throw new Error("next() called before previous Promise was resolved.");E={resolve:H,reject:ee}});return g.readEntry(),N},return(N){return P(),
Promise.resolve({done:!0,value:N})},throw(N){return P(),Promise.reject(N)}}},i.prototype.openReadStream=function(g,E,P){var L=this,J=0,Z=g.compressedSize;if(P==null&&(P=E,E=null),E==null)E={};else{if(E.
decodeFileData===!1){if(E.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(E.decompress!=null)throw new Error("cannot use options.decompress when op\
tions.decodeFileData === false")}else{if(E.decrypt!=null){if(!g.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(E.decrypt!==
!1)throw new Error("invalid options.decrypt value: "+E.decrypt);if(g.isCompressed()&&E.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also op\
tion decodeFileData.")}if(E.decompress!=null){if(!g.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(E.decompress===
!1||E.decompress===!0))throw new Error("invalid options.decompress value: "+E.decompress);H=E.decompress}}if(E.start!=null){if(J=E.start,J<0)throw new Error("options.start < 0");if(J>g.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(E.end!=null){if(Z=E.end,Z<0)throw new Error("options.end < 0");if(Z>g.compressedSize)throw new Error("options.end > entry.compressedSize");if(Z<
J)throw new Error("options.end < options.start")}}var N=E.decodeFileData===!1||(g.compressionMethod===0||g.compressionMethod===8&&E.decompress===!1)&&(!g.isEncrypted()||E.decrypt===!1);if((E.start!=null||
E.end!=null)&&!N)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!L.isOpen)return P(new Error("closed"));if(g.isEncrypted()&&!N&&E.decrypt!==
!1)return P(new Error("entry is encrypted, and options.decodeFileData !== false"));var H;if(N)H=!1;else if(g.compressionMethod===8)H=E.decodeFileData!==!0;else return P(new Error("unsupported compress\
ion method: "+g.compressionMethod));L.readLocalFileHeader(g,{minimal:!0},function(ee,le){if(ee)return P(ee);L.openReadStreamLowLevel(le.fileDataStart,g.compressedSize,J,Z,H,g.uncompressedSize,P)})},i.
prototype.openReadStreamLowLevel=function(g,E,P,L,J,Z,N){var H=this,ee=g+E,le=H.reader.createReadStream({start:g+P,end:g+L}),O=le;if(J){var z=!1,te=I.createInflateRaw();le.on("error",function(ce){setImmediate(
function(){z||te.emit("error",ce)})}),le.pipe(te),H.validateEntrySizes?(O=new d(Z),te.on("error",function(ce){setImmediate(function(){z||O.emit("error",ce)})}),te.pipe(O)):O=te,pe(O,function(){z=!0,te!==
O&&te.unpipe(O),le.unpipe(te),le.destroy()})}N(null,O)},i.prototype.readLocalFileHeader=function(g,E,P){var L=this;P==null&&(P=E,E=null),E==null&&(E={}),L.reader.ref();var J=q(30);t(L.reader,J,0,J.length,
g.relativeOffsetOfLocalHeader,function(Z){try{if(Z)return P(Z);var N=J.readUInt32LE(0);if(N!==67324752)return P(new Error("invalid local file header signature: 0x"+N.toString(16)));var H=J.readUInt16LE(
26),ee=J.readUInt16LE(28),le=g.relativeOffsetOfLocalHeader+30+H+ee;if(le+g.compressedSize>L.fileSize)return P(new Error("file data overflows file bounds: "+le+" + "+g.compressedSize+" > "+L.fileSize));
if(E.minimal)return P(null,{fileDataStart:le});var O=new S;O.fileDataStart=le,O.versionNeededToExtract=J.readUInt16LE(4),O.generalPurposeBitFlag=J.readUInt16LE(6),O.compressionMethod=J.readUInt16LE(8),
O.lastModFileTime=J.readUInt16LE(10),O.lastModFileDate=J.readUInt16LE(12),O.crc32=J.readUInt32LE(14),O.compressedSize=J.readUInt32LE(18),O.uncompressedSize=J.readUInt32LE(22),O.fileNameLength=H,O.extraFieldLength=
ee,J=q(H+ee),L.reader.ref(),t(L.reader,J,0,J.length,g.relativeOffsetOfLocalHeader+30,function(z){try{return z?P(z):(O.fileName=J.subarray(0,H),O.extraField=J.subarray(H),P(null,O))}finally{L.reader.unref()}})}finally{
L.reader.unref()}})},i.prototype.openReadStreamPromise=function(g,E){return new Promise((P,L)=>{this.openReadStream(g,E,function(J,Z){if(J)return L(J);P(Z)})})},i.prototype.openReadStreamLowLevelPromise=
function(g,E,P,L,J,Z){return new Promise((N,H)=>{this.openReadStream(g,E,P,L,J,Z,function(ee,le){if(ee)return H(ee);N(le)})})},i.prototype.readLocalFileHeaderPromise=function(g,E){return new Promise((P,L)=>{
this.readLocalFileHeader(g,E,function(J,Z){if(J)return L(J);P(Z)})})};function C(){}C.prototype.getLastModDate=function(g){if(g==null&&(g={}),!g.forceDosFormat)for(var E=0;E<this.extraFields.length;E++){
var P=this.extraFields[E];if(P.id===21589){var L=P.data;if(L.length<5)continue;var J=L[0],Z=1;if(!(J&Z))continue;var N=L.readInt32LE(1);return new Date(N*1e3)}else if(P.id===10){var L=P.data;if(L.length!==
32||L.readUInt16LE(4)!==1||L.readUInt16LE(6)!==24)continue;var H=L.readUInt32LE(8)+4294967296*L.readInt32LE(12),ee=H/1e4-116444736e5;return new Date(ee)}}return R(this.lastModFileDate,this.lastModFileTime,
g.timezone)},C.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},C.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&
1)!==0},C.prototype.isCompressed=function(){return this.compressionMethod===8};function S(){}function R(g,E,P){var L=g&31,J=(g>>5&15)-1,Z=(g>>9&127)+1980,N=0,H=(E&31)*2,ee=E>>5&63,le=E>>11&31;if(P==null||
P==="local")return new Date(Z,J,L,le,ee,H,N);if(P==="UTC")return new Date(Date.UTC(Z,J,L,le,ee,H,N));throw new Error("unrecognized options.timezone: "+options.timezone)}function n(g,E,P,L){for(var J=null,
Z=0;Z<P.length;Z++){var N=P[Z];if(N.id===28789){if(N.data.length<6||N.data.readUInt8(0)!==1)continue;var H=N.data.readUInt32LE(1);if(b(E)!==H)continue;J=A(N.data.subarray(5),!0);break}}if(J==null){var ee=(g&
2048)!==0;J=A(E,ee)}return L||(J=J.replace(/\\/g,"/")),J}function o(g){return g.indexOf("\\")!==-1?"invalid characters in fileName: "+g:/^[a-zA-Z]:/.test(g)||/^\//.test(g)?"absolute path: "+g:g.split(
"/").indexOf("..")!==-1?"invalid relative path: "+g:null}function s(g){for(var E=[],P=0;P<g.length-3;){var L=g.readUInt16LE(P+0),J=g.readUInt16LE(P+2),Z=P+4,N=Z+J;if(N>g.length)throw new Error("extra \
field length exceeds extra field buffer size");var H=g.subarray(Z,N);E.push({id:L,data:H}),P=N}return E}function t(g,E,P,L,J,Z){if(L===0)return setImmediate(function(){Z(null,q(0))});g.read(E,P,L,J,function(N,H){
if(N)return Z(N);if(H<L)return Z(new Error("unexpected EOF"));Z()})}X.inherits(d,T);function d(g){T.call(this),this.actualByteCount=0,this.expectedByteCount=g}d.prototype._transform=function(g,E,P){if(this.
actualByteCount+=g.length,this.actualByteCount>this.expectedByteCount){var L="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return P(new Error(
L))}P(null,g)},d.prototype._flush=function(g){if(this.actualByteCount<this.expectedByteCount){var E="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;
return g(new Error(E))}g()},X.inherits(c,v);function c(){v.call(this),this.refCount=0}c.prototype.ref=function(){this.refCount+=1},c.prototype.unref=function(){var g=this;if(g.refCount-=1,g.refCount>0)
return;if(g.refCount<0)throw new Error("invalid unref");g.close(E);function E(P){if(P)return g.emit("error",P);g.emit("close")}},c.prototype.createReadStream=function(g){g==null&&(g={});var E=g.start,
P=g.end;if(E===P){var L=new j;return setImmediate(function(){L.end()}),L}var J=this._readStreamForRange(E,P),Z=!1,N=new w(this);J.on("error",function(ee){setImmediate(function(){Z||N.emit("error",ee)})}),
pe(N,function(){J.unpipe(N),N.unref(),J.destroy()});var H=new d(P-E);return N.on("error",function(ee){setImmediate(function(){Z||H.emit("error",ee)})}),pe(H,function(){Z=!0,N.unpipe(H),N.destroy()}),J.
pipe(N).pipe(H)},c.prototype._readStreamForRange=function(g,E){throw new Error("not implemented")},c.prototype.read=function(g,E,P,L,J){var Z=this.createReadStream({start:L,end:L+P}),N=new F,H=0;N._write=
function(ee,le,O){ee.copy(g,E+H,0,ee.length),H+=ee.length,O()},N.on("finish",J),Z.on("error",function(ee){J(ee)}),Z.pipe(N)},c.prototype.close=function(g){setImmediate(g)},X.inherits(w,j);function w(g){
j.call(this),this.context=g,this.context.ref(),this.unreffedYet=!1}w.prototype._flush=function(g){this.unref(),g()},w.prototype.unref=function(g){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};
var W="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\
\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function A(g,E){if(E)return g.toString("utf8");for(var P="",L=0;L<g.length;L++)P+=W[g[L]];return P}function V(g,E){var P=g.readUInt32LE(E),L=g.readUInt32LE(E+4);return L*4294967296+P}var q;typeof Buffer.
allocUnsafe=="function"?q=function(g){return Buffer.allocUnsafe(g)}:q=function(g){return new Buffer(g)};function pe(g,E){typeof g.destroy=="function"?g._destroy=function(P,L){E(),L?.(P)}:g.destroy=E}function se(g){
if(g)throw g}}),9037:((oe,de,e)=>{var l=I=>{var K={};return e.d(K,I),K},k=I=>(()=>I);oe.exports=l({getOctokit:()=>Ut.getOctokit})}),6543:((oe,de,e)=>{var l=I=>{var K={};return e.d(K,I),K},k=I=>(()=>I);
oe.exports=l({defaults:()=>Nt.defaults})}),8008:((oe,de,e)=>{var l=I=>{var K={};return e.d(K,I),K},k=I=>(()=>I);oe.exports=l({requestLog:()=>jt.requestLog})}),212:((oe,de,e)=>{var l=I=>{var K={};return e.
d(K,I),K},k=I=>(()=>I);oe.exports=l({retry:()=>Bt.retry})}),938:((oe,de,e)=>{var l=I=>{var K={};return e.d(K,I),K},k=I=>(()=>I);oe.exports=l({default:()=>Wt.default})}),5131:((oe,de,e)=>{var l=I=>{var K={};
return e.d(K,I),K},k=I=>(()=>I);oe.exports=l({default:()=>Ft.default})}),2613:(oe=>{oe.exports=Je(import.meta.url)("assert")}),181:(oe=>{oe.exports=Je(import.meta.url)("buffer")}),6982:(oe=>{oe.exports=
Je(import.meta.url)("crypto")}),4434:(oe=>{oe.exports=Je(import.meta.url)("events")}),9896:(oe=>{oe.exports=Je(import.meta.url)("fs")}),1943:(oe=>{oe.exports=Je(import.meta.url)("fs/promises")}),8611:(oe=>{
oe.exports=Je(import.meta.url)("http")}),5692:(oe=>{oe.exports=Je(import.meta.url)("https")}),9278:(oe=>{oe.exports=Je(import.meta.url)("net")}),4573:(oe=>{oe.exports=Je(import.meta.url)("node:buffer")}),
7598:(oe=>{oe.exports=Je(import.meta.url)("node:crypto")}),3024:(oe=>{oe.exports=Je(import.meta.url)("node:fs")}),1455:(oe=>{oe.exports=Je(import.meta.url)("node:fs/promises")}),7067:(oe=>{oe.exports=
Je(import.meta.url)("node:http")}),4708:(oe=>{oe.exports=Je(import.meta.url)("node:https")}),8995:(oe=>{oe.exports=Je(import.meta.url)("node:module")}),8161:(oe=>{oe.exports=Je(import.meta.url)("node:\
os")}),6760:(oe=>{oe.exports=Je(import.meta.url)("node:path")}),1708:(oe=>{oe.exports=Je(import.meta.url)("node:process")}),7075:(oe=>{oe.exports=Je(import.meta.url)("node:stream")}),3136:(oe=>{oe.exports=
Je(import.meta.url)("node:url")}),7975:(oe=>{oe.exports=Je(import.meta.url)("node:util")}),8522:(oe=>{oe.exports=Je(import.meta.url)("node:zlib")}),857:(oe=>{oe.exports=Je(import.meta.url)("os")}),6928:(oe=>{
oe.exports=Je(import.meta.url)("path")}),2203:(oe=>{oe.exports=Je(import.meta.url)("stream")}),4756:(oe=>{oe.exports=Je(import.meta.url)("tls")}),2018:(oe=>{oe.exports=Je(import.meta.url)("tty")}),7016:(oe=>{
oe.exports=Je(import.meta.url)("url")}),9023:(oe=>{oe.exports=Je(import.meta.url)("util")}),3106:(oe=>{oe.exports=Je(import.meta.url)("zlib")}),3e3:((oe,de,e)=>{e.d(de,{WZ:()=>F,j:()=>a,mJ:()=>m});var l=e(
7598),k=e(6760),I=e(532),K=e(6191),X=e(7487),v=e(9870),T=e(3657),j=e(6584);function F(r,u){const p=r.boolean("upload-artifact",!0),$={overwrite:u,retentionDays:r.optional("retention-days",b)},_=r.boolean(
"artifact-env-variables",!0);return{upload:p?$:void 0,artifactEnvVariables:_}}function b(r){if(/^0+$/.test(r))return;const u=(0,j.$J)(1/0,!0)(r),p=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(u>p)
throw new Error(`must be at most ${p}, the repository's limit in days, not ${u}`);return u}async function m(r,{path:u,sha256:p,package:$},{upload:_,artifactEnvVariables:B}){if(B)return await(0,K.mz)(r,
{path:u,digest:p},_);const i=(0,T.z)((0,v.KC)($)),f=(0,k.join)(await(0,X.Pd)("workflow-artifact-"),(0,k.basename)(u));await(0,I.lo)(f,i);const y=(0,l.createHash)("sha256").update(i).digest("hex");return await(0,K.
mz)(r,{path:f,digest:y},_)}function a({upload:r,artifactEnvVariables:u},p){!r||!u||!(0,X.GQ)()||p.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment \
variables included. Set artifact-env-variables: false to leave them out.")}}),6779:((oe,de,e)=>{e.d(de,{B:()=>T,X:()=>F});var l=e(7975),k=e(9462),I=e(3657),K=e(5645),X=e(6006),v=e(3349);async function T(b,m,{
title:a,advice:r,idsIn:u}){b.log.info(`${a}: ${m.status||"no status"}, dock status ${m.dockStatusId}`);let p={};const $=_=>{const i={...{"dock-status-id":m.dockStatusId,...u(_)},status:_.status||p.status};
(0,l.isDeepStrictEqual)(i,p)||b.publish(i),p=i};return await(0,X.qt)(b,m,{longestWaitMs:b.inputs.longestWaitMs,advice:r,onStatus:$})}const j="Check the workflow in AI for Process, then re-run the job.";
async function F(b,{workflowId:m,flowId:a}){return b.log.info(`Exporting workflow ${m}, flow ${a}, from ${b.platform.url.href}`),await(0,k.N)(b,(0,k.R)(b.inputs.timeoutMs,"No package"),async r=>{const u=await(0,v.
Nq)(r,{workflowId:m,flowId:a}),{dockStatusId:p,exportJobId:$}=u,_=await T(r,u,{title:`Export job ${$??"without an ID"}`,advice:j,idsIn:()=>({"export-job-id":$})}),B=await(0,v.EH)(r,u,_),i=async()=>(0,v.
EH)(r,u,await(0,X.SO)(r,p)),f=S=>(0,I.u)(S,r.signal),{content:y,...C}=await(0,K.R)(r,{url:B,freshUrl:i,read:f});return{...C,package:y}})}}),2697:((oe,de,e)=>{e.d(de,{$l:()=>B,As:()=>r,Sm:()=>j,UX:()=>b,
Xd:()=>p,bg:()=>i,cZ:()=>a});var l=e(1455),k=e(6760),I=e(7279),K=e(8725),X=e(7487),v=e(4057),T=e(706);function j({host:f,pathname:y}){return f+y.replace(/\/$/,"")}const F=2e4;function b({message:f}){return(0,T.
OX)(f,1e3)}const m="<dock status ID>";function a(f){const y=new Map;for(const{name:S,error:R,job:n}of f){if(!R)continue;const{"dock-status-id":o}=n,s=o===void 0?R.message:R.message.replaceAll(o,m),t=y.
get(s)??{names:[],ids:[],help:(0,X.VY)(R)};y.set(s,t),t.names.push(S),o!==void 0&&t.ids.push(o)}const C=Math.max(100,Math.min(1e3,Math.floor(F/y.size)));return Array.from(y,([S,{names:R,ids:n,help:o}])=>({
names:R,message:(0,T.OX)(S,C).replaceAll(m,()=>n.join(", ")),help:o}))}function r(f){return a(f).map(({names:y,message:C})=>`${y.join(", ")}: ${C}`).join(" | ")}function u(f,y){return!f||!y||f.message===
y.message?f??y:p(f,`${f.message} Also: ${y.message}`)}function p(f,y){return new I.HR({what:y,topic:(0,I.h_)(f).topic,cause:f})}async function $(f,y,{platform:C,titles:S,facts:R=[],known:n,work:o}){let s=n;
const t=w=>{s=w,setOutputs(w)};t(n);const d={inputs:f,platform:C,log:runnerLog(),signal:y,endsAt:1/0,publish:t},c=await o(d).then(()=>{},toError);if(f.summary){const w=factTable([["Host",{words:j(f.host)}],
...R,["Workflow ID",s["workflow-id"]],["Dock status ID",s["dock-status-id"]],["Status",s.status&&{words:s.status}],["Duration",{words:humanTime(performance.now())}]]);c?await writeSummary(S.failed,withHelp(
b(c),helpFor(c)),w):await writeSummary(S.done,w)}if(c)throw c}const _=1e6;async function B(f,y){const C=JSON.stringify(y);await i(`the output ${f}`,{[`${f}.json`]:C});const S=Buffer.byteLength(C)>_;S&&
(0,K.lm)(`The output ${f} would be longer than GitHub's limit of 1 MB. Read the file in ${f}-path.`),(0,X.n0)({[f]:S?[]:y})}async function i(f,y){try{const C=await(0,X.Pd)("workflow-results-");for(const[
S,R]of Object.entries(y)){const n=(0,k.join)(C,S);await(0,l.writeFile)(n,R).catch((0,X.E_)(n)),(0,X.n0)({[`${(0,k.parse)(S).name}-path`]:n})}}catch(C){(0,K.t1)().warning(`Can't keep ${f} as a file. ${(0,I.
gJ)(C)}`)}}}),3018:((oe,de,e)=>{e.d(de,{S:()=>ye});var l=e(1124),k=e(706),I=e(3436),K=e(9665);const X=Number.MAX_SAFE_INTEGER,v=2,T=60,j="</details>",F=41,b=100;function m(h,x={}){const{under:M=()=>"",
parts:D=[],noun:ie="change",folded:be=!1}=x,{length:ae}=M(X),{least:xe=ae===0?h:`${h} \u2026`,changes:Se=i(D)}=x;return{line:h,under:M,size:h.length+ae,least:xe,parts:D,changes:Se,noun:ie,folded:be}}function a(h,x,M={}){
return x.length===0?[]:[m(h,{...M,parts:x})]}function r(h,x){const M=({leaf:Ie,outer:je})=>je.length===1?0:Ie.size,D=(Ie,je)=>M(Ie)-M(je),ie=new Map,be=()=>f(_(h,ie).filter(([Ie])=>Ie!=="")),ae=[];let xe=p(
h,[]).sort(D),Se=x;for(let Ie=-1;xe.length>0&&Ie<ae.length;Se=x-u(be()))Ie=ae.length,xe=xe.filter(je=>{const He=je.outer.filter(Ye=>!ie.has(Ye)),Fe=He.map(Ye=>Ye.line.length+v+T+(Ye.folded?F:0)).reduce(
(Ye,tt)=>Ye+tt,je.leaf.least.length+v);if(Fe>Se)return!0;Se-=Fe;for(const Ye of He)ie.set(Ye,[]);return ie.set(je.leaf,[je.leaf.least]),ae.push(je),!1});for(const[Ie,{leaf:je}]of ae.sort(D).entries()){
const He=$(je,je.least.length+Math.floor(Se/(ae.length-Ie)));Se-=u(He)-je.least.length,ie.set(je,He)}return be()}function u(h){return h.reduce((x,{length:M})=>x+M,0)}function p(h,x){return h.parts.length===
0?[{leaf:h,outer:x}]:h.parts.flatMap(M=>p(M,[...x,h]))}function $({line:h,under:x,size:M,least:D},ie){if(M<=ie)return[h,x(Math.max(ie,X))];for(let be=ie-h.length-T;be>b;be=Math.floor(be*.7)){const ae=x(
be);if(ae!==""&&h.length+ae.length<=ie)return[h,ae]}return[D]}function _(h,x){const{line:M,parts:D,folded:ie}=h;if(D.length===0)return[x.get(h)??[]];const be=D.filter(Se=>x.has(Se)).flatMap(Se=>_(Se,x)),
ae=D.filter(Se=>!x.has(Se)),xe=[...be,[B(h,ae)]];return ie?[[`<details><summary>${M}</summary>`],...xe,[j]]:[[M],...xe]}function B({noun:h},x){if(h==="connection"&&x.length>0)return`\u2026 and ${(0,k.
hS)(x.length,"more connection")}`;if(i(x)===0)return"";const M=h==="workflow"?` in ${(0,k.hS)(x.length,"more workflow")}`:"";return`\u2026 and ${(0,k.hS)(i(x),"more change")}${M}`}function i(h){return h.
reduce((x,{changes:M})=>x+M,0)}function f(h){const x=M=>M?.[0]?.startsWith("- ");return h.flatMap((M,D)=>{const ie=M[0]===j||x(M)&&x(h[D-1]);return[D===0?"":ie?`
`:`

`,...M]})}var y=e(8132),C=e(8151),S=e(3499),R=e(8965),n=e(5408);const o=2,s=1e3,t=240,d=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],c="...";function w(h,x){const M=[W(h??x),W(x??h)],[D,ie]=[V(h),V(x)],be=pe(D,ie);return M[0]===M[1]?be:[`@@ line ends: ${M[0]} \u2192 ${M[1]} @@`,...be]}function W(h=""){return h.includes(
`
`)&&!/(?<!\r)\n/.test(h)?"CRLF":"LF"}function A(h){return h.split(W(h)==="CRLF"?`\r
`:`
`)}function V(h){return(h===void 0?[]:A(h)).flatMap(M=>d.reduce(q,[M]).map((D,ie)=>ie===0?D:c+D))}function q(h,x){return h.flatMap(M=>M.length>t?Array.from(M.matchAll(x),([D])=>D):M)}function pe(h,x){
const M=new Set(h),ie=x.some(ae=>M.has(ae))?(0,R.E)([...h],[...x],{maxEditLength:s}):void 0;if(ie===void 0)return[...E(h,x),...se("+",x)];let be=0;return ie.flatMap(({added:ae,removed:xe,value:Se},Ie)=>{
const je=ie[Ie+1];if(xe)return E(Se,je?.added?je.value:[]);const[He,Ve]=[Ie===0?0:o,Se.length-o],Fe=be+g(Se.slice(0,Ve+1));return be+=g(Se),ae?se("+",Se):je===void 0?se(" ",Se.slice(0,He)):Ve-He<2?se(
" ",Se):[...se(" ",Se.slice(0,He)),`@@ line ${Fe} @@`,...se(" ",Se.slice(Ve))]})}function se(h,x){return x.map(M=>`${h} ${M}`)}function g(h){return h.filter(x=>!x.startsWith(c)).length}function E(h,x){
const M=new Map(h.map(Ie=>[J(Ie),Ie])),D=Ie=>J(Ie)!=="",ie=x.filter(D),ae=(h.length-h.filter(D).length!==x.length-ie.length?ie:x).flatMap(Ie=>L(M.get(J(Ie))??Ie,Ie)),xe=ae.length>0||x.length===0?ae:L(
P(h),P(x));return[...xe.length===0?[]:[`@@ hard to see: ${[...new Set(xe)].join(", ")} @@`],...se("-",h)]}function P(h){return h.map(x=>x.startsWith(c)?x.slice(c.length):`
${x}`).join("")}function L(h,x){if(J(h)!==J(x))return[];const[M,D]=[h.normalize(),x.normalize()],ie=Z(h)===Z(x)?[]:["Unicode forms"];return M===D?ie:[...ie,M.trimEnd()===D.trimEnd()?"spaces at the end":
"white space"]}function J(h){return Z(h.normalize())}function Z(h){return h.replace(/\s/g,"")}function N(h,x){let[M,D]=[0,x];const be=[...(0,n.$z)(h,xe=>xe.startsWith("@@ line ")?++M:M).values()].flatMap(
xe=>{const Se=H(xe,D);return D-=le(xe),Se}),ae=h.filter(ee).length-be.filter(ee).length;return ae===0?be:[...be,`@@ ${(0,k.hS)(ae,"more changed line")} @@`]}function H(h,x){const M=ae=>ae.startsWith("\
-"),D=le(h.filter(M)),ie=le(h)-D,be={removed:Math.max(x/2,x-ie),others:Math.max(x/2,x-D)};return h.filter(ae=>{const xe=M(ae)?"removed":"others";return be[xe]-=ae.length+1,be[xe]>=0})}function ee(h){return h.
startsWith("-")||h.startsWith("+")}function le(h){return h.reduce((x,M)=>x+M.length+1,0)}var O=e(2742),z=e(7856);const te={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",
moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},ce=80,ne={texts:3,min:4,max:60,usual:2,usualWeight:.001};function fe(h,x,M){if(h.type==="string")return we(Ke((0,I.e1)(h.text),x.mask),x,M);const[D="",...ie]=Me(
h,x);return ie.length>0||D.length>ce?void 0:(0,y.SS)(D,1/0)}function we(h,x,M){const D=x.mask(h).shown;if(D.length>ce||D.includes(`
`))return;const ie=Ae(h,x,M);return(0,y.SS)(JSON.stringify(D),1/0)+(ie===void 0?"":` (${Ne(ie,x)})`)}function Ae(h,{labelOf:x},M){const D=x(h),ie=M!==void 0&&(0,I.e1)((0,I.TH)(M)??"")===h;return D===void 0||
ie||D.toLowerCase()===h.toLowerCase()||[...M?.members.values()??[]].some(ae=>(0,I.jn)(ae)&&(0,I.e1)(ae.text)===D)?void 0:D}function Re(h,x,{labelOf:M}){const[D,ie]=h.slice(-2);return D?.type!=="item"||
ie?.type!=="member"||!I.ZM.test(ie.key)?!1:(0,I.TH)(D.item)===x||M((0,I.e1)(x))===D.label}function Me(h,x,M){const{mask:D}=x;if((0,I.jn)(h)){if(h.type==="literal")return[D(h.text).shown];const Ie=Ke((0,I.
e1)(h.text),D),{shown:je}=D(Ie);if(je.includes(`
`))return["|",...We(A(je))];const He=Ae(Ie,x,M);return[JSON.stringify(je)+(He===void 0?"":` (${D(He).shown})`)]}const[ie="",be=""]=h.type==="array"?"[]":"{}",ae=h.type==="array"?h.items.map(Ie=>Me(Ie,
x)):Array.from(h.members,([Ie,je])=>{const[He,...Ve]=(0,z.$C)(Ie,je,h)?[k.v5]:Me(je,x,h);return[`${JSON.stringify(D(Ie).shown)}: ${He}`,...Ve]}),xe=ie+ae.join(", ")+be;return xe.length<=ce&&ae.every(Ie=>Ie.
length===1)?[xe]:[ie,...We(ae.flat()),be]}function We(h){return h.map(x=>`  ${x}`)}function Ke(h,x){if(!h.includes("%")||h.includes("://")&&x(h).shown!==h)return h;try{const M=decodeURIComponent(h);return[
encodeURIComponent(M),encodeURI(M)].includes(h)?M:h}catch{return h}}function Ce(h,x,M){const D=[Ke(h,M),Ke(x,M)];return[h,x].some(be=>be.includes("%")&&D.includes(be))||D[0]===D[1]?[h,x]:D}function Le(h,x,M){
const D=new Map,ie=(ae,xe,Se)=>{Se>(D.get(ae)?.weight??0)&&D.set(ae,{text:xe,weight:Se})},be=(ae,xe,Se)=>{if(ae.type==="array")for(const Ye of ae.items)be(Ye,xe,Se+1);if(ae.type==="object")for(const[Ye,
tt]of ae.members)(0,z.$C)(Ye,tt,ae)?ie(Ye,k.v5,ne.max):be(tt,Ye,Se+1);if(ae.type!=="string")return;const Ie=(0,I.e1)(ae.text),He=/^type$/i.test(xe)||(0,S.rL)(xe,ae)||(0,S.gN)(Ie)||x(ae)||M.labelOf(Ie)!==
void 0;if(Ie.length<ne.min||He)return;const Ve=Ie.includes("://")?2*ne.max:Math.min(Ie.length,ne.max),Fe=M.countOf(Ie)>ne.usual?ne.usualWeight:1;ie(xe,M.mask(Ke(Ie,M.mask)).shown,Fe*Ve/(Se+1))};return be(
h,"",0),[...D].sort(([,ae],[,xe])=>xe.weight-ae.weight).filter(([,{weight:ae}],xe)=>xe===0||xe<ne.texts&&ae>ne.usualWeight*2*ne.max).map(([ae,{text:xe}])=>`${Ne(ae,M)}: ${(0,y.SS)(JSON.stringify((0,y.
Jj)(xe,ne.max)),1/0)}`).join(", ")}function Ne(h,{mask:x},M=100){return(0,y.SS)(x(h).shown,M)}function me(h,x,M=!1){const D=h.findLastIndex(({type:ae})=>ae==="item"),ie=M?1/0:100;return h.flatMap((ae,xe)=>{
if(ae.type==="element"){const He=h[xe+1],Ve=He?.type==="member"&&ae.item?(0,I.TN)(ae.item,He.key):void 0,Fe=ae.text===void 0||xe>0&&!He||Ve===JSON.stringify(ae.text);return[(0,y.SS)(`[${ae.index}]`)+(Fe?
"":` (${Ne(ae.text,x)})`)]}if(ae.type==="item"){const He=x.endsOf(ae.item),Ve=He===void 0?ae.label:M?`${He} (${ae.label})`:He,Fe=xe===D&&ae.hint!==void 0?` (${Ne(ae.hint,x)})`:"";return[`**${Ne(Ve,x,ie)}\
**${Fe}`]}const Se=h.slice(xe+1).find(({type:He})=>He!=="member")?.type==="item",Ie=!M&&Se&&/^([A-Za-z]*|[a-z_]+)$/.test(ae.key),je=Ae(ae.key,x);return Ie?[]:[Ne(ae.key,x,ie)+(je?` (${Ne(je,x)})`:"")]}).
join(" \u203A ")||(x.whole??"the whole file")}function ge({path:h},x,M){const ie=h.slice(x(h)).map(be=>be.type==="element"?{...be,text:void 0}:be);return me(ie,M)}function Q(h,x){const M=ae=>h.map(({path:xe,
kind:Se})=>(Se?`${te[Se]} `:"")+me(xe,x,ae)),[D,ie]=[M(!1),M(!0)],be=(0,K.Vn)(D);return he(D.map((ae,xe)=>be.get(ae)===1?ae:ie[xe]??ae))}function he(h){const[x,M]=[(0,K.Vn)(h),new Map];return h.map(D=>{
const[ie=1,be]=[x.get(D),(M.get(D)??0)+1];return M.set(D,be),ie===1?D:`${D} (${be} of ${ie})`})}const ue="  ",Ee=3,Te=5,ke=120,_e={line:": changed, hidden"};function Pe(h,x){const M=new Map;let D=h;for(const be of[
S.a2,({length:ae})=>ae-1]){const ae=[...(0,n.$z)(D,xe=>$e(xe,be(xe.path))).values()];for(const xe of ae)xe.length>=Ee&&M.set(xe[0],Ue(xe,be,x));D=ae.filter(xe=>xe.length<Ee).flat()}const ie=Q(D,x);for(const[
be,ae]of D.entries()){const{line:xe,...Se}=ze(ae,x);M.set(ae,m(`- ${ie[be]}${xe}`,{changes:1,...Se}))}return h.flatMap(be=>M.get(be)??[])}function $e(h,x){const D=(h.kind==="modified"?[h.from,h.to]:"v\
alue"in h?[h.value]:[]).flatMap(ae=>"id"in ae?[ae.id]:[]);if(x<=0||D.length===0)return h;const ie=ae=>ae.type==="member"?ae.key:ae.type==="item"?[ae.label]:ae.index,be=h.path.slice(x).map(ie);return JSON.
stringify([h.kind,D,be])}function Ue(h,x,M){const[D]=h,{line:ie,under:be=()=>""}=ze(D,M),ae=Ge(De(h,x,M)),xe=D.kind==="modified"?"":` ${D.kind}`,Se=`- ${te[D.kind]} ${ge(D,x,M)}${ie}${xe} in ${ae.line}`;
return m(Se,{changes:h.length,under:Ie=>be(Ie)+(ae.under?.(Ie)??"")})}function De(h,x,M){const D=h.map(({path:ie})=>({path:ie.slice(0,x(ie))}));return Q(D,M)}function ze(h,x){if(h.kind==="modified")return Qe(
h,x);if("value"in h)return nt(h,x);if(h.kind==="moved"){const[be,ae]=[h.from.at(-1),h.path.at(-1)],xe=ae&&"label"in ae?ae.label:ae&&"key"in ae&&ae.key;if(be?.type==="member"&&be.key!==xe)return{line:`\
: renamed from ${Ne(be.key,x)}`};const[Se,Ie]=[h.from,h.path].map(je=>me(je.slice(0,-1),x));return{line:`: moved from ${Se} to ${Ie}`}}if(h.moved.length===0)return{line:": in a new order"};const M=h.moved.
map(be=>({path:[be]})),D=Ge(Q(M,x)),ie=D.under?`${D.line} moved`:`moved: ${D.line}`;return{...D,line:`: in a new order (${ie})`}}function Ge(h){if(h.length<=Te)return{line:h.join(", ")};const x=(0,k.hS)(
h.length,"item"),M=it(x,ue+h.join(", "));return{line:x,under:D=>M.length<=D?M:""}}function Qe({path:h,from:x,to:M},D){if(x.type==="hidden"||M.type==="hidden")return{line:""};if((0,z._p)(h,x,M))return _e;
if(x.type==="string"&&M.type==="string"){const Se=Re(h,M.text,D)?{...D,labelOf:()=>{}}:D;return qe((0,I.e1)(x.text),(0,I.e1)(M.text),Se)}const[ie,be]=[Me(x,D).join(`
`),Me(M,D).join(`
`)];if(ie===be)return _e;const[ae,xe]=[fe(x,D),fe(M,D)];return ae&&xe?{line:`: ${ae} \u2192 ${xe}`}:{line:"",under:ot(ie,be)}}function Be(h){const x=m("",{parts:h});return M=>`
${ut(r(x,M).join(""))}`}function qe(h,x,M){const[D,ie]=Ce(h,x,M.mask),be=D===h&&ie===x?"":" (percent-encoded)",[ae,...xe]=(0,O.qy)(D,ie)?.changes??[];if(ae!==void 0){const rt={...M,whole:"the whole te\
xt"},dt=`${be} (JSON in a text)`;if(xe.length===0&&ae.kind==="modified"){const Dt=Qe(ae,rt);return{...Dt,line:`${dt} \u203A ${me(ae.path,rt)}${Dt.line}`}}return{line:dt,under:Be(Pe([ae,...xe],rt))}}const[
Se,Ie]=[M.mask(D),M.mask(ie)];if(Se.shown===Ie.shown)return{line:be+_e.line};const je=Se.hidden===Ie.hidden?"":" (hidden values differ, too)",He=[D,ie].every(rt=>M.labelOf(rt,!0)!==void 0)||void 0,Ve={
...M,labelOf:rt=>M.labelOf(rt,He)},[Fe,Ye]=[we(D,Ve),we(ie,Ve)];if(!Fe||!Ye)return{line:be+je,under:ot(Se.shown,Ie.shown)};const tt=L(Se.shown,Ie.shown).join(", ");return{line:`${be}: ${Fe} \u2192 ${Ye}${tt&&
` (${tt})`}${je}`}}function nt(h,x){const{path:M,value:D}=h;if(D.type==="hidden")return{line:""};if((0,z._p)(M,D))return{line:": hidden"};if(D.type==="object")return Xe(h,D,x);const ie=fe(D,x);return ie!==
void 0?{line:`: ${ie}`}:D.type==="array"?{line:"",under:et(h,Me(D,x),(0,k.hS)(D.items.length,"element"))}:{line:"",under:et(h,[x.mask(Ke((0,I.e1)(D.text),x.mask)).shown])}}function Xe(h,x,M){const D=h.
path.at(-1),ie=D?.type==="item"?D:void 0;if(x.members.size===0&&!ie)return{line:": `{}`"};const be=Fe=>(0,I.jn)(Fe)&&[ie?.label,ie?.hint].includes((0,I.e1)(Fe.text)),ae=[...x.members].filter(([,Fe])=>!ie||
!be(Fe)),xe=ae.filter(([Fe,Ye])=>!ie||!(0,S.rL)(Fe,Ye)),Se=xe.map(([Fe,Ye])=>{const tt=(0,z.$C)(Fe,Ye,x)?(0,y.SS)(k.v5):fe(Ye,M,x);return tt&&`${Ne(Fe,M)}: ${tt}`}),Ie=!Se.includes(void 0)&&Se.join(",\
 ").length<=ke,je=Ie?Se.join(", "):Le(x,be,M),He=je&&`: ${je}`;if(Ie&&xe.length===ae.length)return{line:He};const Ve=et(h,Me(x,M),(0,k.hS)(x.members.size,"field"));return{line:He,under:Ie?Fe=>Fe===1/0?
Ve(Fe):"":Ve}}function et({kind:h},x,M){const D=x.join(`
`);return h==="added"?ot(void 0,D,M):ot(D,void 0,M)}function ot(h,x,M){const D=(0,y.EU)(w(h,x),"diff",ue);return ie=>{const be=D.length<=ie?D:st(D,ie);return M===void 0?`
${be}`:it(M,be)}}function st(h,x){const M=h.split(`
`),D=M.slice(1,-1).map(ie=>ie.slice(ue.length));return[...M.slice(0,1),...N(D,x).map(ie=>ue+ie),...M.slice(-1)].join(`
`)}function it(h,x){return`
${ue}<details><summary>${h}</summary>

${x}
${ue}</details>`}function ut(h){return h.replace(/^(?=.)/gm,ue)}const mt=5;function lt(h,x,M){const D=(0,C.ID)(h,Fe=>M(Fe).shown,x),ie=(0,I.qy)(()=>(0,K.Vn)((0,I.PX)(h.head??h.base))),be={mask:M,labelOf:(Fe,Ye)=>D?.
labelOf(JSON.stringify(Fe),Ye),endsOf:Fe=>D?.endsOf(Fe),countOf:Fe=>ie().get(Fe)??0},ae=at((0,l.xS)(h)),xe=h.status==="modified",Se=xe?ct(h,be,D):Pe(ht(It(h),D),be),{nodes:Ie=0,connections:je=0}=D?.size??
{},He=Ie===0?"What is in it":`${(0,k.hS)(Ie,"node")}, ${(0,k.hS)(je,"connection")}`,Ve=xe?Se:a(He,Se,{changes:ae,folded:!0});return[...$t(D),m(wt(h,M),{parts:[...Ve,...St(h,be)],changes:ae})]}function at({
added:h,modified:x,removed:M}){return h+x+M}function $t(h){return h?.note!==void 0?[m(h.note)]:h?.picture?[m((0,y.EU)(h.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function wt({name:h,kind:x,status:M,changes:D},ie){const be=`**${Ne(h,{mask:ie})}**`;return M!=="modified"?`${te[M]} ${be}: file ${M}`:x===
"binary"||x==="variables"&&D.length===0?`${te.modified} ${be}: content modified`:x==="variables"?`${be} (values are never shown)`:be}function St({references:h},x){if(h.length===0)return[];const M=h.slice(
0,mt).map(({path:ae,from:xe,to:Se})=>`${me(ae,x)} (${Ne(xe,x)} \u2192 ${Ne(Se,x)})`),D=h.length>mt?", \u2026":"",ie=h.length===1?"follows and isn't":"follow and aren't",be=`${(0,k.hS)(h.length,"refere\
nce")} to new IDs and names ${ie} counted`;return[m(`${be}: ${M.join(", ")}${D}`)]}function ct(h,x,M){const D=(0,S.pi)(h),ie=M?.connections??[],be=new Set(ie.map(({item:Fe})=>Fe)),ae=(0,n.$z)(h.text?[
At(h.text)]:h.changes,Fe=>M?.tells(Fe)?Mt(Fe)?"layout":"told":"value"in Fe&&be.has(Fe.value)?"connection":D(Fe)?"layout":gt(Fe.path,M)?"item":"rest"),[xe,Se]=[ae.get("layout")??[],ae.get("connection")??
[]],Ie=Pe(ae.get("rest")??[],x),je=yt(ie,Se,x),He=(ae.get("told")?.length??0)+Se.length,Ve=`Layout and bookkeeping: ${(0,k.hS)(xe.length,"change")}`;return[...Pe(ht(ae.get("item")??[],M),x),...a("Conn\
ections",je,{noun:"connection",changes:He}),...je.length===0?Ie:a("Elsewhere in the file",Ie),...a(Ve,bt(ht((0,S.lY)(xe,h),M),x),{folded:!0})]}function ht(h,x){return x?h.map(x.withItems):h}function Mt({
path:h}){const[x,M]=h.slice(-2);return x?.type==="item"&&M?.type==="member"&&C.md.includes(M.key)}function gt(h,x){return h.some(M=>M.type==="item"||M.type==="member"&&x?.isItemKey(M.key))}function At({
base:h,head:x}){return{kind:"modified",path:[],from:ft(h),to:ft(x)}}function ft(h=""){return{type:"string",id:0,text:JSON.stringify(h)}}function It({base:h,head:x,text:M,status:D,changes:ie}){const be=D===
"removed"?"removed":"added",ae=(Se,Ie)=>{const je=(0,K.Vg)(Se,()=>{});return!(Ie.length<3&&je.length>0&&je.every(Ve=>Ve.value.type==="object"))&&(Ie.length>0||Se.type!=="object")?[{kind:be,path:Ie,value:Se}]:
je.flatMap(({step:Ve,value:Fe})=>Ve.type==="member"?ae(Fe,[...Ie,Ve]):[{kind:be,path:[...Ie,Ve],value:Fe}])},xe=h??x??(M&&ft(M.base??M.head));return xe?ae(xe,[]):ie}function yt(h,x,M){const D=new Map(
x.map(ae=>["value"in ae&&ae.value,ae])),ie=pt(h,D),be=he(ie.map(ae=>Et(ae,M)));return ie.map(([{item:ae}],xe)=>{const Se=D.get(ae),{line:Ie,under:je=()=>""}=Se?ze(Se,M):{line:""};return m(`${be[xe]}${je(
0)===""?Ie:""}`,{under:je})})}function pt(h,x){const M={added:new Map,removed:new Map};return h.flatMap(D=>{const{kind:ie,source:be,target:ae,item:xe}=D;if(ie==="rewired"||x.has(xe))return[[D]];const Se=M[ie].
get(be),Ie=Se??[D];return Se&&Se.push(D),M[ie].delete(be),M[ie].set(ae,Ie),Se?[]:[Ie]})}function Et(h,x){const[{kind:M,source:D,target:ie,was:be}]=h,ae=je=>`**${Ne(je.label,x)}**`,xe=je=>je===""?"":` \
(${Ne(je,x)})`,Se=h.map(({target:je,label:He})=>` \u2192 ${ae(je)}${xe(He)}`),Ie=be?.target===ie?xe(be.label)||" without a label":be&&` ${ae(be.target)}`;return`- ${te[M]} ${ae(D)}${Se.join("")}${Ie===
void 0?"":`, was${Ie}`}`}function bt(h,x){const M=ie=>`${ie.kind} ${(0,S.a2)(ie.path)>0} ${ge(ie,S.a2,x)}`;return[...(0,n.$z)(h,M).values()].flatMap(ie=>{const be=ie.map(Ie=>ze(Ie,x));if(ie.length<Ee||
be.some(({under:Ie})=>Ie))return Pe(ie,x);const ae=De(ie,S.a2,x),xe=ut(be.map(({line:Ie},je)=>`- ${ae[je]}${Ie}`).join(`
`)),Se=`- ${te[ie[0].kind]} ${ge(ie[0],S.a2,x)} of ${(0,k.hS)(ie.length,"item")}`;return m(Se,{changes:ie.length,under:()=>`
${xe}`})})}const vt="<!-- workflow-report -->",_t=6e4,Ot=1e3;function Tt(h){const{workflows:x,missing:M}=h,D=(0,z.lb)(h),be=["changed","added","removed"].flatMap(Se=>x.filter(Ie=>Ie.status===Se)).map(
Se=>{const Ie=at(Se.counts),je=Se.files.flatMap(({base:Fe,head:Ye})=>[Ye??[],Fe??[]].flat()),He=(0,I.qy)(()=>(0,K.j9)([...je,...Se.unchanged])),Ve=Fe=>lt(Fe,Ye=>He().itemOf(Ye),D);return{workflow:Se,changes:Ie,
parts:Se.files.flatMap(Ve)}}),ae=Pt(h,D),xe=M===void 0?"":`\`${M}\` doesn't exist: it counts as empty.`;return({maxLength:Se=_t,maxBytes:Ie=1/0,headings:je=!0,mark:He=!0}={})=>{const Ve=be.map(({workflow:tt,
...rt})=>m(kt(tt,D,je),rt)),Fe=m(xe,{parts:[...a("",Ve,{noun:"workflow"}),...ae]}),Ye=He?`${vt}
`:"";for(let tt=Math.min(Se,Ie);;){const rt=[Ye,...r(Fe,tt-Ye.length-1),`
`],dt=Ie===1/0?0:Buffer.byteLength(rt.join(""));if(dt<=Ie||tt<Ot)return rt;tt=Math.floor(tt*Ie*.99/dt)}}}function Rt(h,x){return h.length<=3e3&&h.split(`
`).length<=50?h:`<details><summary>${x}</summary>

${h}
</details>
`}function kt({name:h,status:x,counts:M},D,ie){const be=ie?"### ":"",ae=h===void 0?void 0:Ne(h,{mask:D});return x==="added"||x==="removed"?`${be}${te[x]} ${ae===void 0?"Workflow":`${ae}: workflow`} ${x}`:
ie?`${be}${ae===void 0?"":`${ae}: `}${(0,l.cq)(M)}`:""}function Pt({workflows:h,notCompared:x=[]},M){const D=(ae,xe)=>{const Se=ae.flatMap(Ie=>Ie===void 0?[]:[Ne(Ie,{mask:M})]).join(", ");return ae.length===
0?[]:[m(xe(Se),{least:xe((0,k.hS)(ae.length,"workflow"))})]},ie=h.flatMap(({name:ae,status:xe})=>xe==="unchanged"?[ae]:[]),be=h.flatMap(({name:ae,variablesCompared:xe})=>xe?[]:[ae]);return[...h.length===
0?[m("No workflow was compared")]:[],...D(ie,ae=>ae===""?"No changes":`${ae}: no changes`),...D(be,ae=>`The environment variables${be.length===h.length?"":` of ${ae}`} weren't compared, because one si\
de is a folder without \`env_variables.json\`.`),...D(x,ae=>`${ae}: not compared, because the step failed`)]}var Y=e(8725),U=e(2697),G=e(6584);const re=900*1024;async function ye(h){Oe(h);const x=Tt(h),
M={"report.md":x(),"full-report.md":x({maxLength:1/0})};return await(0,U.bg)("the report",M),ve(x)}function ve(h){return(x,M,D)=>{const ie=re-Buffer.byteLength(M.join()),be=h({headings:x,maxLength:1/0,
maxBytes:ie,mark:!1}).join("");return D===void 0?be:Rt(be,D)}}function Oe(h){const x=(0,l.AS)(h);if(x.length===0)return;const M=x.slice(0,20).map(G.bY),D=x.length>20?` and ${(0,k.hS)(x.length-20,"more\
 line")}`:"";(0,Y.lm)(`No field matched ${M.join(", ")}${D} in ignore. Check the spelling.`)}}),682:((oe,de,e)=>{e.d(de,{H:()=>a,R:()=>T});var l=e(3024),k=e(532),I=e(7279),K=e(5806),X=e(706),v=e(6584);
function T(r,u){const p=["workflows","workflows-file"].find(_=>r.text(_)!=="");if(p===void 0)return{targets:j(r,u),fromList:!1};p==="workflows"&&r.exclude(["workflows-file"],p),r.exclude(["workflow-id",
"flow-id","name"],p);const $=p==="workflows"?r.lines(p):r.optional(p,F);return{targets:$===void 0?[]:m(r,p,$),fromList:!0}}function j(r,u){const p=r.required("workflow-id",v.Fg),$=r.required("flow-id",
v.Fg),_=r.optional("name",v.$q);return p===void 0||$===void 0?[]:[{name:_??r.parse("workflow-id",u+p,v.$q)??"",workflowId:p,flowId:$}]}function F(r){const u=(0,v.EO)(r);try{return new TextDecoder("utf\
-8",{fatal:!0}).decode((0,l.readFileSync)(u))}catch(p){throw new Error(`can't be read: ${r}: ${(0,k.CQ)(p)}`)}}const b=(0,v.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,"has commas between the word\
s. Use spaces: name workflow-id flow-id"],(0,v.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${v.kH.source}`,"u")),[/^[^ ]+$/,([r])=>`(${(0,X.OX)(r,60)}) has no IDs. Is the variable s\
et that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,r=""])=>`(${(0,X.OX)(r,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,({input:r})=>`must be "na\
me workflow-id flow-id", not ${(0,v.bY)(r)}`]);function m(r,u,p){const $=[],_=new Map,B=p.split(/\r\n|\n|\r/).map(i=>i.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[i,f]of B.entries()){const y=`${u}\
 line ${i+1}`;if(!r.parse(y,f.join(" "),b))continue;const[C="",S="",R=""]=f;r.parse(`${y} name`,C,v.$q),r.parse(`${y} workflow-id`,S,v.Fg),r.parse(`${y} flow-id`,R,v.Fg);const[n,o]=[(0,K.Sr)(C),`${S} ${R}`].
map(t=>{const d=_.get(t);return d===void 0&&_.set(t,i+1),d});n!==void 0&&r.refuse(y,`has the name of line ${n}`),o!==void 0&&r.refuse(y,`has the IDs of line ${o}. Set the IDs of its own workflow, or r\
emove the line`),$.push({name:C,workflowId:S,flowId:R})}return B.every(i=>i.length===0)&&r.refuse(u,"names no workflow"),$}async function a(r,u,p){const $=[],_=r.entries();let B;const i=async()=>{for(const[
f,y]of _){const C=await p(y,B);$[f]=C,C.error&&(0,I.h_)(C.error).affectsAll&&(B??=C.error)}};return await Promise.all(Array.from({length:Math.min(u,r.length)},i)),$}}),6584:((oe,de,e)=>{e.d(de,{$J:()=>b,
$q:()=>i,Do:()=>p,EO:()=>R,Fg:()=>u,bY:()=>o,il:()=>j,kH:()=>v,or:()=>r,sJ:()=>T,sU:()=>_,tz:()=>f,yG:()=>F});var l=e(3024),k=e(6760),I=e(5806),K=e(7596),X=e(706);const v=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function T(t,d=v){return[d,({input:c})=>`contains ${s(c)}. ${t}`]}function j(...t){return d=>{for(const[c,w]of t){const W=c.exec(d);if(W)throw new Error(typeof w=="string"?w:w(W))}return d}}function F(t){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(t))return t.toLowerCase()==="true";throw new Error(`must be true or false, not ${o(t)}`)}function b(t,d=!1){return c=>{const w=Number(c);if((d?/^\d+$/:/^\d+(\.\d+)?$/).
test(c)&&w>0&&w<=t)return w;const W=t===1/0?"":` and at most ${t}`;throw new Error(`must be a ${d?"whole ":""}number above 0${W}, not ${o(c)}`)}}const m="is not an address such as https://ai-for-proce\
ss.example.ai",a=j(T("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,
([,t])=>`must not contain a query or a fragment. Set only the beginning of the address: "${t}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"],[/[\s\p{C}\\]/u,m]);function r(t){
const d=/^[a-z0-9+.-]+:\/\//i.test(a(t))?t:`https://${t}`;if(!URL.canParse(d))throw new Error(m);const c=new URL(d);if(c.protocol!=="https:"&&c.protocol!=="http:")throw new Error("must be an https:// \
address");if(c.protocol==="http:"&&!(0,K.U9)(c.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return c.pathname.endsWith("/")||(c.pathname+="/"),c}function u(t){
if((0,K.eQ)(t))return t;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${o(t)}`)}const p=j(T("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,t])=>`begins \
with "${t}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),$="is too long: at\
 most 200 characters",_=j([new RegExp("\\p{C}","u"),({input:t})=>`must not contain control characters: ${o(t)}`],[/.{201}/u,$]),B=j([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:t})=>`can't be a name: ${o(t)}; \
leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:t})=>`must not end in .zip, which the action adds: ${o(t)}`],[/.{201}/u,$]);function i(t){const d=(0,I.x5)(B(t));if(d!==void 0)
throw new Error(`can't be a name: ${o(t)} ${d}`);if(Buffer.byteLength(t)>240)throw new Error($);return t}function f(t){if(t!=="any"){if(/^[0-9a-f]{64}$/i.test(t))return t.toLowerCase();throw new Error(
"must be a SHA-256: 64 hexadecimal digits, or any")}}function y(){return(0,k.resolve)(process.env.GITHUB_WORKSPACE??"")}const C=j([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],
[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,t])=>`begins with ${t}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function S(t){return(0,k.
resolve)(y(),C(t))}function R(t){const d=S(t);if((0,l.existsSync)(d))return d;throw new Error(n(t))}function n(t){const d=!(0,l.existsSync)(y())||(0,l.readdirSync)(y()).length===0;return`doesn't exist\
: ${o(t)}${d?". The workspace is empty: run actions/checkout before this step":""}`}function o(t){const d=s(t);return`"${(0,X.OX)(t,60)}"${d===""?"":` with ${d}`}`}function s(t){const d=(t.match(new RegExp(
v,"gu"))??[]).map(W=>W.codePointAt(0)??0),c=[...new Set(d)].map(W=>`U+${W.toString(16).toUpperCase().padStart(4,"0")}`),w=c.length===1?"an invisible character":"invisible characters";return c.length===
0?"":`${w} (${c.slice(0,5).join(", ")})`}}),1124:((oe,de,e)=>{e.d(de,{AS:()=>T,Hq:()=>X,RG:()=>k,cq:()=>j,cz:()=>I,xS:()=>K,xW:()=>v});var l=e(706);const k={type:"hidden"};function I(F){const b=m=>F.reduce(
(a,r)=>a+r[m],0);return{added:b("added"),modified:b("modified"),removed:b("removed")}}function K({status:F,changes:b,references:m}){const a={added:0,modified:0,removed:0};if(F!=="modified")return{...a,
[F]:1};if(b.length===0&&m.length===0)return{...a,modified:1};for(const{kind:r}of b)a[r==="added"||r==="removed"?r:"modified"]++;return a}function X({workflows:F}){return F.some(({status:b})=>b!=="unch\
anged")}function v({workflows:F}){return I(F.map(({counts:b})=>b))}function T({workflows:[F,...b]}){return F?.unusedIgnores.filter(m=>b.every(({unusedIgnores:a})=>a.includes(m)))??[]}function j({modified:F,
added:b,removed:m}){return Object.entries({modified:F,added:b,removed:m}).flatMap(([r,u])=>u===0?[]:[`${(0,l.zD)(u)} ${r}`]).join(", ")||"no changes"}}),3436:((oe,de,e)=>{e.d(de,{C5:()=>p,Gg:()=>a,Ku:()=>u,
Ms:()=>f,Op:()=>B,PX:()=>_,QP:()=>r,Rk:()=>I,TH:()=>m,TN:()=>F,YD:()=>b,ZM:()=>X,e1:()=>i,eX:()=>K,jn:()=>$,kk:()=>j,qy:()=>R,yR:()=>S});var l=e(8142),k=e(2899);const I=["id","_id","key","name"],K=["n\
ame","title","label","displayName","Name","Title","Label","DisplayName"],X=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i,v=["data","attributes","definition","propert\
ies","_source"],T=["title","label","displayName","display_name","name"],j=/^"?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"?$/i;function F(n,o){if(n.type!=="object")return;const s=n.members.get(o)??n.matchOnly?.
get(o);if(!(s===void 0||!$(s)))return(s.type==="string"?s.text.length>2:/\d/.test(s.text))?s.text:void 0}function b(n){return n.type==="object"?[...n.members.keys()]:[]}function m(n){const o=()=>b(n).
filter(t=>X.test(t)),s=t=>j.test(t);return u(n,["id","_id","key"])??u(n,o().sort())??u(n,["name"],s)}function a(n){const o=t=>!j.test(t);let s=u(n,K,o);for(const t of v)s??=u(p(n,t),T,o);return s}function r(n){
return u(n,["type","Type"])}function u(n,o,s=t=>!0){for(const t of o){const d=n&&F(n,t);if(d!==void 0&&s(d))return d}}function p(n,o){return n?.type==="object"?n.members.get(o):void 0}function $(n){return n.
type==="string"||n.type==="literal"}function _(n,o=[]){if(n===void 0)return o;if($(n))o.push(i(n.text));else for(const s of n.type==="array"?n.items:n.members.values())_(s,o);return o}function B(n,o,s){
return s&&I.includes(n)&&$(o)}function i(n){return n.startsWith('"')?n.includes("\\")?JSON.parse(n):n.slice(1,-1):n}class f{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(o,s=t=>{}){this.#n=o,this.#e=
o.lines.length===0,this.#t=s}read(o){const{fields:s,orders:t}=this.#n,d=c=>(0,k.pi)(s,c,this.#t);return(0,l.q)(o,void 0,{enter:(c,w="")=>this.#e?void 0:{key:w,outer:c},scalar:c=>this.scalar(c),array:(c,w)=>{
const W=c.length>0&&d({key:"",outer:w});return this.array(W?[]:c,(0,k.pi)(t,w,this.#t))},object:(c,w)=>{let W;for(const[A,V]of s.size===0?[]:c)d({key:A,outer:w})&&(c.delete(A),I.includes(A)&&(W=(W??new Map).
set(A,V)));return this.object(c,W)}})}scalar(o){let s=this.#o.get(o);return s===void 0&&(s={type:o.startsWith('"')?"string":"literal",id:++this.#s,text:o},this.#o.set(o,s)),s}array(o,s){const t=s?o.toSorted(
(w,W)=>w.id-W.id):o;let d=t.length;for(const{id:w}of t)d=C(d,w);const c=this.#i(d,{type:"array",id:this.#s+1,items:t,unordered:s});return this.#e?c:{type:"array",id:c.id,items:o,unordered:s}}object(o,s){
let t=~o.size;for(const[c,{id:w}]of o)t=t+C(this.scalar(c).id,w)|0;const d=this.#i(t,{type:"object",id:this.#s+1,members:o,matchOnly:s});return this.#e?d:{type:"object",id:d.id,members:o,matchOnly:s}}#i(o,s){
for(let t=o;;t=t+1|0){const d=this.#r.get(t);if(d&&y(d,s))return d;if(!d)return this.#r.set(t,s),this.#s++,s}}}function y(n,o){if(n.type==="array")return o.type==="object"||n.items.length!==o.items.length?
!1:n.items.every(({id:s},t)=>s===o.items[t]?.id);if(o.type==="array"||n.members.size!==o.members.size)return!1;for(const[s,{id:t}]of o.members)if(n.members.get(s)?.id!==t)return!1;return!0}function C(n,o){
const s=Math.imul(n^n>>>15,739982445)^Math.imul(o^o>>>16,73244475);return Math.imul(s^s>>>13,695872825)}function S(n,o=new f(k.K$)){return/^\s*[[{]/.test(n)?o.read(n):void 0}function R(n){let o;return()=>(o??=
{value:n()},o.value)}}),9630:((oe,de,e)=>{e.d(de,{TA:()=>v,b6:()=>X,ol:()=>j});var l=e(4573),k=e(7598),I=e(3436),K=e(2742);function X(F){return(0,l.isUtf8)(F)?F.toString():void 0}function v(F,b,m){const a=/\.json$/i.
test(F)?X(b):void 0;return a===void 0?void 0:m.read(a)}function T(F,b,m,a){if(b.equals(m))return!0;const r=new Interner(a),u=v(F,b,r);return u!==void 0&&u.id===v(F,m,r)?.id}function j({files:F},b){const m=r=>(0,k.
createHash)("sha256").update(r).digest("hex"),a=Array.from(F,([r,u])=>{const p=v(r,u,new I.Ms(b));return[r,m(p?(0,K.dj)(p):u)]});return m(JSON.stringify(a.sort(([r],[u])=>r<u?-1:1)))}}),8151:((oe,de,e)=>{
e.d(de,{md:()=>ce,ID:()=>fe});var l=e(3436),k=e(9665),I=e(6997),K=e(5408);const X="next to goto target targets dest destination wire wires link links edge edges transition transitions connection conne\
ctions",v="source from origin src tail out".split(" "),T=`${X} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),j="action activity block node stat\
e step task widget id".split(" "),F="label title name condition if when intent event dependencyconditions type errortype relationship selectedrelationships".split(" "),b="handle port pin output socket".
split(" "),m=/^[\p{L} _-]{1,30}$/u,a=60;function r(Q,he){return u(Q).some(ue=>he.includes(ue))}function u(Q){return Q.flatMap(he=>he.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(he=>he.toLowerCase())}
function p({slot:Q,value:he},ue,Ee){const Te=ue?(0,l.YD)(ue.value):[],_e=F.flatMap(De=>Te.filter(ze=>ze.toLowerCase()===De)).map(De=>{const[ze,Ge]=[ue?.field.inner.get(De),$(ue?.value.members.get(De))];
return ze&&(0,I.t5)(ze).some(({texts:Be})=>Be.size>1)||Ge.includes(" ")?Ge:""}),Pe=De=>u([De]).every(ze=>[...T,...j].includes(ze)),$e=Ee.filter(De=>!T.includes(De.toLowerCase())&&!Pe(De)),Ue=Q===void 0?
[]:[`output ${Q+1}`];return[$(he),..._e].find(De=>De!=="")??[...$e,...Ue].join(", ")}function $(Q){const ue=(Q?.type==="literal"?[]:(0,l.PX)(Q).flatMap(Ee=>Ee.trim()||[])).join(", ");return ue.length>
a||l.kk.test(ue)?"":ue}function _(Q,{find:he}){const ue=new Map(Q.map(_e=>[_e,B(_e)])),Ee=(0,k.Vn)([...ue.values()].map(_e=>_e?.text)),Te=[...Ee.values()].reduce((_e,Pe)=>Math.max(_e,Pe),0),ke=(0,K.$z)(
Q,({source:_e})=>_e);return Q.map(_e=>{const Pe=ue.get(_e);if(Pe===void 0||_e.label!=="")return _e;const $e=he(Pe.text,Pe.place),Ue=$e&&(0,I.FK)($e,_e.source)?F.map(Be=>$($e.value.members.get(Be))):[],
De=[...Ue,(0,l.e1)(Pe.text)].find(Be=>Be!=="")??"",ze=ke.get(_e.source)?.some(Be=>ue.get(Be)?.text!==Pe.text),Ge=Ue.length>0||Ee.get(Pe.text)===Te;return(ze||!Ge)&&(De!==(0,l.e1)(Pe.text)||m.test(De))?
{..._e,label:De,links:[..._e.links,{...Pe,target:_e.target}]}:_e})}function B({links:[Q]}){const he=Q&&(0,l.YD)(Q.place.value).find(Te=>r([Te],v)&&r([Te],b)),[ue,Ee]=he?[Q.place.value.members.get(he),
Q.place.field.inner.get(he)]:[];return Q&&Ee&&ue?.type==="string"?{...Q,text:ue.text,field:Ee,value:ue}:void 0}const i="target to dest destination head in".split(" "),y=`${X} then else default on succ\
ess failure fail error timeout case cases choice choices branch branches outgoing output outputs successor successors`.split(" "),C="after depends dependencies needs requires prev previous predecessor\
 predecessors".split(" ");function S(Q,he){const ue=(0,I.BQ)(Q,he),Ee=(0,I.t5)(ue.root).flatMap(De=>n(De,ue)),Te=_(s(Ee),ue),ke=Te.length>0?Te:W(Ee,ue),_e=new Set(ke.flatMap(({source:De,target:ze})=>[
De.field,ze.field])),Pe=(0,K.$z)(ue.places,({field:De})=>De),$e=[..._e].filter(De=>[..._e].some(ze=>R(Pe.get(De),Pe.get(ze))));for(const De of $e)_e.delete(De);const Ue=ke.filter(({source:De,target:ze})=>_e.
has(De.field)&&_e.has(ze.field));return{root:ue.root,nodes:ue.places.filter(({field:De})=>_e.has(De)),edges:Ue}}function R(Q=[],he=[]){const ue=([Te])=>Te?.field.keys.length??0;if(ue(he)>=ue(Q))return!1;
const Ee=new Set(he.map(({value:Te})=>(0,l.TH)(Te)));return 2*Q.filter(({value:Te})=>(0,l.TH)(Te)!==void 0&&Ee.has((0,l.TH)(Te))).length>Q.length}function n(Q,{find:he}){const ue=Q.references.flatMap(
Pe=>{const $e=he(Pe.text,Pe.place);return $e?[{...Pe,field:Q,target:$e}]:[]}),Ee=ue.filter(({place:Pe,target:$e})=>!(0,I.FK)(Pe,$e)),Te=ue.length/Q.references.length,ke=Te>=.5&&o(Q.references)-o(ue)<=
2;return(Te>=.9||ke&&r(Q.keys.slice(-2),y))&&2*Ee.length>=ue.length?[ue]:[]}function o(Q){return new Set(Q.map(({text:he})=>he)).size}function s(Q){const he=Q.filter(ue=>!ue.some(({place:Ee,target:Te})=>Te.
field===Ee.field));return[...(0,K.$z)(he,([ue])=>ue?.place.field).values()].flatMap(ue=>{const Ee=(0,K.$z)(ue,_e=>t(_e,v)),Te=(0,K.$z)(ue,_e=>t(_e,i));Ee.delete(void 0);const ke=[...Ee].flatMap(([_e,Pe])=>Pe.
flatMap($e=>(Te.get(_e)??[]).map(Ue=>d($e,Ue))));return ke.sort((_e,Pe)=>c(Pe)-c(_e)||w(_e)-w(Pe)),ke[0]??[]})}function t([Q],he){const ue=u(Q?.field.keys.slice(-2)??[]),Ee=ue.filter(Te=>!he.includes(
Te));return Ee.length<ue.length?Ee.join(" "):void 0}function d(Q,he){const ue=new Map(Q.map(Ee=>[Ee.place,Ee]));return he.flatMap(Ee=>{const Te=ue.get(Ee.place),ke=Te&&{source:Te.target,target:Ee.target,
links:[Te,Ee]};return ke?[{...ke,label:p(Ee,Ee.place,[]),item:Ee.place.value}]:[]})}function c(Q){return Q.filter(({source:he,target:ue})=>!(0,I.FK)(he,ue)&&!(0,I.FK)(ue,he)).length}function w([Q]){return Q?
Q.source.field.keys.length+Q.target.field.keys.length:0}function W(Q,he){const[ue,Ee]=[[],[]],Te=new Set;for(const _e of Q){const Pe=_e.flatMap(Ge=>A(Ge,he)),[$e]=Pe;if($e===void 0||10*Pe.length<9*_e.
length)continue;const Ue=$e.link.field.keys.slice($e.inside.field.keys.length),De=Pe.filter(({source:Ge,inside:Qe})=>Ge!==Qe);for(const{inside:Ge}of De)Te.add(Ge.key);const ze=r(Ue,C);if(!(!ze&&De.length===
0&&!r(Ue,y)))for(const{link:Ge,source:Qe}of Pe){const Be=Ge.place===Qe?void 0:Ge.place,qe={label:p(Ge,Be,Ue),links:[Ge],item:Be?.value};ze?Ee.push({source:Ge.target,target:Qe,...qe}):ue.push({source:Qe,
target:Ge.target,...qe})}}const ke=ue.length<Ee.length?Ee:ue;return Te.size>1||o(ke.flatMap(({links:_e})=>_e))>1?ke:[]}function A(Q,{find:he}){for(let ue=Q.place;ue;ue=ue.outer){const Ee=he(JSON.stringify(
ue.key),ue),Te=[ue,Ee].find(ke=>ke?.field===Q.target.field);if(Te)return[{link:Q,source:Te,inside:ue}]}return[]}var V=e(3499),q=e(8132),pe=e(706);const se={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",
removed:"\u2796 "},g={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},E={
same:"-->",added:"==>",removed:"-.->"},P=40,L=500,J=5e4,Z=40,N=6;function H(Q,he,{isWhole:ue,hide:Ee}){const Te=({status:$e})=>ue||$e!=="same",ke=new Set([...Q.filter(Te),...he.filter(Te).flatMap(ee)]),
_e=he.filter($e=>ee($e).some(Te)).flatMap(ee);if(ke.size===0)return{};for(const $e of[new Set([...ke,..._e]),ke]){const Ue=he.filter(Ge=>ee(Ge).every(Qe=>$e.has(Qe)));if($e.size>P||Ue.length>L)continue;
const De=Q.filter(Ge=>$e.has(Ge)),ze=le(De,Ue,Ee);if(ze.length<=J)return{picture:ze}}return{note:`The picture is left out: it would have ${ke.size>P?(0,pe.hS)(ke.size,"node"):"too many connections"}.`}}
function ee({source:Q,target:he}){return[Q,he]}function le(Q,he,ue){const Ee=new Map(Q.map((_e,Pe)=>[_e,`n${Pe+1}`])),Te=(0,k.Vn)(Q.map(({name:_e})=>_e)),ke=Q.map(_e=>{const Pe=Te.get(_e.name)===1?_e.
name:_e.label;return`  ${Ee.get(_e)}["${se[_e.status]}${z(ue(Pe))||"?"}"]`});for(const{source:_e,target:Pe,label:$e,status:Ue}of he){const De=`${se[Ue]}${z(ue($e))}`.trim();ke.push(`  ${Ee.get(_e)} ${E[Ue]}${De===
""?"":`|"${De}"|`} ${Ee.get(Pe)}`)}for(const[_e,Pe]of Object.entries(g)){const $e=Q.filter(Ue=>Ue.status===_e).map(Ue=>Ee.get(Ue));$e.length>0&&ke.push(`  classDef ${_e} ${Pe}`,`  class ${$e.join()} ${_e}`)}
return[`flowchart ${O(Q,he)>N?"TD":"LR"}`,...new Set(ke)].join(`
`)}function O(Q,he){const ue=new Set(he.map(({target:ke})=>ke)),Ee=Q.filter(ke=>!ue.has(ke)),Te=new Map((Ee.length>0?Ee:Q.slice(0,1)).map(ke=>[ke,1]));for(const[ke,_e]of Te)for(const{source:Pe,target:$e}of he)
Pe===ke&&!Te.has($e)&&Te.set($e,_e+1);return Math.max(...Te.values())}function z(Q){return(0,q.RK)((0,q.Jj)(Q.replace(/\s+/g," ").trim(),Z)).replace(te,he=>he==='"'?"#quot;":`#${he.codePointAt(0)};`)}
const te=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,ce="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),ne="* if when id name label title\
 type key handle condition event relationships".split(" ");function fe(Q,he=Ee=>Ee,ue){const Ee=Q.head??Q.base;if(Ee===void 0)return;const[Te,ke]=[Q.base??Ee,Q.head??Ee],_e=(0,k.j9)([ke,Te],ue),Pe=S(Te,
ke),$e=Me(Q,Pe,_e),Ue=[...new Set($e.values())].sort((Xe,et)=>Xe.rank-et.rank);We(Ue);const De=Ce(Pe,$e),ze=De.filter(Xe=>Xe.status!=="same"),Ge=Ne(Pe,ze);ge(Q,Ue,_e,Ge);const Qe=new Map(De.map(({item:Xe,
source:et,target:ot})=>[Xe,`${et.label} \u2192 ${ot.label}`])),Be=new Set(Ue.map(({place:Xe})=>Xe.key)),qe=new Set(Pe.nodes.flatMap(({key:Xe,field:et})=>Xe===void 0?[]:et.keys.at(-2)??"")),nt=Xe=>Xe.filter(
({status:et})=>et!=="removed").length;return{...H(Ue,De,{isWhole:Q.status!=="modified",hide:he}),connections:Le(ze),size:{nodes:nt(Ue),connections:nt(De)},tells:Ge,isItemKey:Xe=>Be.has(Xe)||_e.labelOf(
JSON.stringify(Xe))!==void 0,labelOf:_e.labelOf,endsOf:Xe=>Qe.get(Xe),withItems:Xe=>qe.size===0?Xe:we(Xe,qe,Ee)}}function we(Q,he,ue){let Ee=ue;const Te=Q.path.map((ke,_e)=>{const Pe=_e===0?"":Q.path[_e-
1];if(_e===Q.path.length-1&&"value"in Q?Ee=Q.value:ke.type!=="member"?Ee=ke.item:Ee=Ee&&"members"in Ee?Ee.members.get(ke.key):void 0,ke.type!=="member"||Pe===void 0||Ee===void 0||!("members"in Ee))return ke;
const $e=typeof Pe=="string"?Pe:Pe.type==="member"?Pe.key:void 0;return $e!==void 0&&he.has($e)?(0,k.s3)(Ee,ke.key):ke});return{...Q,path:Te}}function Ae({side:Q}){return Q==="head"}function Re(Q){return Q&&
[Q.key,Re(Q.outer)]}function Me({matches:Q},{nodes:he},ue){const Ee=Be=>JSON.stringify(Re(Be)),Te=he.filter(({key:Be})=>Be!==void 0),ke=[...(0,K.$z)(Te,Ee).values()].filter(Be=>Be.some(Ae)&&!Be.every(
Ae)),_e=new Set(ke.flat()),Pe=Be=>_e.has(Be)?Ee(Be):`${Be.value.id}`,$e=new Map(he.map((Be,qe)=>[Be,qe])),Ue=(0,K.$z)(he.filter(Ae),Pe),De=(0,K.$z)(Q,({base:Be})=>Be.id),ze=Be=>{const qe=(_e.has(Be)?void 0:
De.get(Be.value.id))??[];for(let nt=qe.shift();nt;nt=qe.shift()){const Xe=Ue.get(`${nt.head.id}`)?.shift();if(Xe)return Xe}return Ue.get(Pe(Be))?.shift()},Ge=new Map;let Qe=0;for(const Be of he){if(Ge.
has(Be))continue;const qe=Ae(Be)?Be:ze(Be);Qe=(qe&&$e.get(qe))??Qe+1e-6;const nt=qe===void 0?"removed":qe===Be?"added":"same",Xe=qe??Be,et=Ke(Xe,ue),ot={name:et,label:et,status:nt,rank:Qe,place:Xe,old:nt===
"same"?Be:void 0};Ge.set(Be,ot).set(Xe,ot)}return Ge}function We(Q){const he=(0,k.Vn)(Q.map(({name:ue})=>ue));for(const ue of Q){const Ee=(0,l.TH)(ue.place.value);Ee&&(he.get(ue.name)??0)>1&&(ue.label=
(0,k.oP)(ue.name,Ee))}}function Ke({key:Q,value:he,array:ue},Ee){const[Te,...ke]=["componentType",...he.members.keys()].map(Pe=>(0,l.TN)(he,Pe)),[_e="?"]=[(0,l.QP)(he),Te,(0,l.TH)(he),...ke].filter(Pe=>Pe!==
void 0);return Q??Ee.nameOf(he,ue)??(0,l.e1)(_e)}function Ce({edges:Q},he){const ue=Q.flatMap($e=>{const[Ue,De]=[he.get($e.source),he.get($e.target)];return Ue&&De?[{...$e,source:Ue,target:De,status:Ae(
$e.source)?"added":"removed"}]:[]}),Ee=({source:$e,target:Ue,label:De})=>`${$e.rank} ${Ue.rank} ${De}`,Te=(0,K.$z)(ue,({status:$e})=>$e),ke=(0,K.$z)(Te.get("removed")??[],Ee);return[...(Te.get("added")??
[]).map($e=>ke.get(Ee($e))?.pop()?{...$e,status:"same"}:$e),...[...ke.values()].flat()].sort(($e,Ue)=>$e.source.rank-Ue.source.rank||$e.target.rank-Ue.target.rank)}function Le(Q){const he=new Map;for(const ue of[
"target","label"]){const Ee=Te=>`${Te.source.rank} ${ue==="label"?Te.label:Te.target.rank}`;for(const[Te,ke,..._e]of(0,K.$z)(Q,Ee).values()){if(!Te||!ke||_e.length>0||Te.status===ke.status)continue;[Te.
source,Te.target,ke.target].every(({old:$e})=>$e)&&!he.has(Te)&&!he.has(ke)&&he.set(Te,ke).set(ke,Te)}}return Q.flatMap(ue=>{const Ee=he.get(ue);return Ee&&ue.status==="removed"?[]:[{...ue,kind:Ee?"re\
wired":ue.status,was:Ee}]})}function Ne({root:Q,nodes:he},ue){const Ee=new Set(ue.flatMap($e=>$e.links.map(({field:Ue})=>Ue))),Te=new Set(ue.map(({item:$e})=>$e)),ke=new Set([Q,...he.map(({field:$e})=>$e)]),
_e={added:new Set,removed:new Set};for(const $e of ue){const Ue=[$e.source.name,$e.target.name,...$e.label.split(", ")].map(De=>JSON.stringify(De));for(const De of[...Ue,...$e.links.map(ze=>ze.text)])
_e[$e.status].add(De)}function Pe($e,Ue,De){if(Ue===void 0||ke.has(Ue))return[{text:De,field:Q}];const ze=Ue.keys.at(-1)===I.NQ?[{text:JSON.stringify(De),field:Ue}]:[];if("text"in $e)return[...ze,{text:$e.
text,field:Ue}];const Ge="members"in $e?[...$e.members]:[],Qe="items"in $e?$e.items.map(Be=>["[]",Be]):Ge;return[...ze,...Qe.flatMap(([Be,qe])=>Pe(qe,(0,I.Fu)(Ue,Be),Be))]}return({path:$e,...Ue})=>{const De=$e.
map(Qe=>Qe.type==="member"?Qe.key:"[]"),ze=$e.some(Qe=>"item"in Qe&&Te.has(Qe.item)),Ge=(Qe,Be)=>{const qe=Pe(Qe,De.reduce(I.Fu,Q),`${De.at(-1)}`),nt=qe.some(({field:et})=>Ee.has(et)),Xe=({text:et,field:ot})=>{
if(Ee.has(ot))return Be.has(et);const st=`${ot.keys.findLast(it=>it!=="[]")}`;return ce.includes(st)||Be.has(et)&&r([st],ne)||nt&&me(et,ot)};return(nt||ze)&&qe.every(Xe)};return Ue.kind==="modified"?Ge(
Ue.from,_e.removed)&&Ge(Ue.to,_e.added):"value"in Ue&&Ge(Ue.value,_e[Ue.kind])}}function me(Q,{texts:he}){const ue=he.get(Q)??0,Ee=[...he.values()].reduce((Te,ke)=>Te+ke,0);return ue>2&&2*ue>Ee&&/^"?[\w.-]{0,30}"?$/.
test(Q)}function ge(Q,he,{componentOf:ue},Ee){const Te=(0,V.pi)(Q),ke=he.flatMap($e=>{const{key:Ue,value:De,array:ze}=$e.place,Ge=(0,k.qU)(De)===void 0?ue(De,ze):void 0;return[De.id===$e.old?.value.id&&
Ue===$e.old.key?void 0:De,Ge].map(Be=>({owner:Be,node:$e}))}),_e=(0,K.$z)(ke,({owner:$e})=>$e);_e.delete(void 0);const Pe=new Map(Q.matches.map(({path:$e,head:Ue})=>[$e.at(-1),Ue]));for(const $e of Q.
changes){if(Ee($e)||Te($e))continue;const Ue=$e.path.map(ze=>Pe.get(ze)).reverse(),De=["value"in $e&&$e.value,...Ue].find(ze=>_e.has(ze));for(const{node:ze}of _e.get(De)??[])ze.status==="same"&&(ze.status=
"modified")}}}),2899:((oe,de,e)=>{e.d(de,{K$:()=>l,pi:()=>I,wo:()=>k});const l=k("");function k(v){const T=new Set,[j,F]=[new Map,new Map];for(const[b,m]of v.split(/\r\n|\r|\n/).entries()){const a=m.trim();
if(a===""||a.startsWith("#"))continue;const[r,u]=a.endsWith("[]")?[a.slice(0,-2),F]:[a,j],p=r.split(".").reverse(),$=K(r);if(p.includes(""))throw new Error(`has an empty key in line ${b+1} (join keys \
by single dots)`);if(p.every(_=>_==="*"))throw new Error(`has only * in line ${b+1}, which would ignore everything (name a key)`);T.add(a),u.set($,[...u.get($)??[],{line:a,keys:p}])}return{lines:[...T],
fields:j,orders:F}}function I(v,T,j){if(v.size===0||T===void 0)return!1;const F=["*",K(T.key)].flatMap(b=>v.get(b)??[]).filter(({keys:b})=>X(T,b));for(const{line:b}of F)j(b);return F.length>0}function K(v){
return v.slice(v.lastIndexOf(".")+1)}function X(v,T){if(v===void 0||T.length===0)return T.length===0;const j=T[0]==="*"?["*"]:v.key.split(".").reverse();return j.every((F,b)=>F===T[b])&&X(v.outer,T.slice(
j.length))}}),2742:((oe,de,e)=>{e.d(de,{dj:()=>le,OD:()=>ee,qy:()=>H});var l=e(3436),k=e(2899),I=e(9665);function K(O,z){const te=z.size===0?void 0:z.get(JSON.stringify(O));return te===void 0?O:(0,l.e1)(
te)}function X({base:O,head:z}){return O===z?[]:l.Rk.flatMap(te=>{const[ce,ne]=[(0,l.TN)(O,te),(0,l.TN)(z,te)];return ce!==ne&&ce?.startsWith('"')&&ne?.startsWith('"')?[[ce,ne]]:[]})}function v(O,z){const te=new Map;
for(const[fe,we]of O)te.set(fe,(te.get(fe)??new Set).add(we));const ce=(fe,we)=>(fe.get(we)??fe.get(`.${we}`))===1,ne=([fe,we])=>te.get(fe)?.size===1&&ce(z.base,fe)&&ce(z.head,we);return new Map(O.filter(
ne))}function T(O){const z=te=>{const ce=new Map,ne=(fe,we)=>{if(fe.type==="array")for(const Me of fe.items)ne(Me);if(fe.type!=="object")return;const Ae=we!==void 0&&(0,l.QP)(fe)!==void 0?[`.${JSON.stringify(
we)}`]:[],Re=we===void 0?l.Rk.flatMap(Me=>(0,l.TN)(fe,Me)??[]):Ae;for(const Me of new Set([fe.id,...Re]))ce.set(Me,(ce.get(Me)??0)+1);for(const[Me,We]of fe.members)ne(We,Me)};for(const fe of O)ne(fe[te],
"");return ce};return{base:z("base"),head:z("head")}}function j(O,z,te){const ce={element:new Map,member:new Map};function ne(we,Ae){if(z.size===0&&!te)return we;if((0,l.jn)(we))return O.scalar(z.get(
we.text)??we.text);const Re=ce[Ae?"element":"member"],Me=Re.get(we.id)??fe(we,Ae);return Re.set(we.id,Me),Me}function fe(we,Ae){if(we.type==="array"){const Ke=we.items.map(Ce=>ne(Ce,!0));return O.array(
Ke,we.unordered)}const Re=new Map,Me=te&&Ae?l.Rk.map(Ke=>(0,l.TN)(we,Ke)):[],We=Ke=>Ke.type==="string"&&Me.includes(Ke.text);for(const[Ke,Ce]of we.members)!(0,l.Op)(Ke,Ce,Ae)&&!We(Ce)?Re.set(K(Ke,z),ne(
Ce,!1)):te||Re.set(Ke,Ce);return O.object(Re)}return(we,Ae=!1)=>ne(we,Ae).id}function F(O,z,te){const ce={base:j(O,z,!0),head:j(O,new Map,!0)};return{interner:O,renames:z,holders:te,follow:j(O,z,!1),bare:ce}}
var b=e(5408);const m=.4,a=.8,r=.9,u=4e4,p=4,$=/^(""|0|true|false|null)$/,_=.25,B=new Set([...l.eX,"type"]);function i(O,z,te,ce){const{compare:ne,shareRare:fe}=C(O,te),we=f(O,z);return Ae=>(Re,Me)=>{
const We=(0,b.qc)(Re,Me),Ke=We.reduce((me,{base:ge,head:Q})=>me+ge.length*Q.length,0),Ce=me=>Ke>u?[...fe(me),...(0,b.O6)(z,me).flatMap(b.yU)]:me.base.flatMap(ge=>me.head.map(Q=>({base:ge,head:Q}))),Le=We.
flatMap(Ce).flatMap(me=>{const ge=ne(me);return(Ae>0&&ce(me)?ne(me,()=>1)>=r:ge>=Ae)?[{pair:me,alike:ge,distance:we(me)}]:[]});Le.sort((me,ge)=>ge.alike-me.alike||me.distance-ge.distance);const Ne=new Set;
return Le.flatMap(({pair:me})=>Ne.has(me.base)||Ne.has(me.head)?[]:(Ne.add(me.base).add(me.head),[me]))}}function f({base:O},z){const te=new Map((0,b.Ms)(z).map(fe=>[fe.base.index,fe.head.index-fe.base.
index]));let ce=0;const ne=O.map(({index:fe})=>(ce=te.get(fe)??ce,fe+ce));return fe=>Math.abs((ne[fe.base.index]??0)-fe.head.index)}function y({base:O,head:z}){const te=({item:we})=>[(0,l.TH)(we),(0,l.
Gg)(we)],[ce,ne]=[new Set(O.flatMap(te)),new Set(z.flatMap(te))],fe=(we,Ae)=>te(we).every(Re=>Re!==void 0&&!Ae.has(Re));return we=>fe(we.base,ne)&&fe(we.head,ce)}function C(O,{renames:z,follow:te}){const ce=new Map(
[["",0]]),ne=new Set;function fe(Ce){const Le=ce.get(Ce)??ce.size;return ce.set(Ce,Le),Le}function we(Ce,Le){const Ne=new Set,me=(ge,Q,he)=>{if((0,l.jn)(ge)||(ge.type==="array"?ge.items.length:ge.members.
size)===0){const ue=fe(`${Q}=${Le==="base"?te(ge):ge.id}`);Ne.add(ue),(!(0,l.jn)(ge)||$.test(ge.text))&&ne.add(ue)}else if(ge.type==="array")for(const ue of ge.items)me(ue,fe(`${Q}[]`),!0);else for(const[
ue,Ee]of ge.members)Q===0&&(0,l.jn)(Ee)&&B.has(ue)||(0,l.Op)(ue,Ee,he)||me(Ee,fe(`${Q}.${Le==="base"?K(ue,z):ue}`),!1)};return me(Ce,0,!0),Ne}const Ae=new Map,Re=new Map,Me=Ce=>Ae.get(Ce)??new Set;for(const Ce of[
"base","head"]){for(const Le of O[Ce])Ae.set(Le,we(Le.item,Ce));for(const[Le,Ne]of(0,I.Vn)(O[Ce].flatMap(me=>[...Me(me)]))){const me=(ne.has(Le)?_:1)/Ne;Re.set(Le,Math.min(Re.get(Le)??1,me))}}const We=Ce=>Re.
get(Ce)??0,Ke=Ce=>[...Me(Ce)].filter(Le=>We(Le)>=1/p);return{compare({base:Ce,head:Le},Ne=We){const me=ue=>{let Ee=0;for(const Te of ue)Ee+=Ne(Te);return Ee},[ge,Q]=[Me(Ce),Me(Le)],he=[...ge].filter(ue=>Q.
has(ue));return 2*me(he)/(me(ge)+me(Q))||0},shareRare(Ce){const Le=new Map;for(const Ne of Ce.head)for(const me of Ke(Ne))Le.set(me,[...Le.get(me)??[],Ne]);return Ce.base.flatMap(Ne=>{const me=new Set(
Ke(Ne).flatMap(ge=>Le.get(ge)??[]));return Array.from(me,ge=>({base:Ne,head:ge}))})}}}function S(O,z,te){const ce={base:(0,b.S3)([O]),head:(0,b.S3)([z])};return Math.max(...(0,b.yU)(ce).map(ne=>C(ce,te).
compare(ne)))}function R(O){return(0,l.QP)(O)!==void 0}function n(O,z){const te=ce=>O[ce].some(({item:ne})=>R(ne));return!te("base")||!te("head")?[]:i(O,[],z,()=>!1)(a)(O,({item:ce})=>(0,l.QP)(ce))}const o=/^"[\w-]{0,20}"$/,
s=500;function t(O,z,te){let ce=[],ne=O;const fe=()=>ne.base.length===0||ne.head.length===0,we=(me,ge)=>{const Q=fe()?[]:me(ne,ge);Q.length!==0&&(ce=ce.concat(Q),ne=(0,b.FF)(ne,Q))},Ae=me=>(ge,Q)=>(0,b.
O6)(ce,ge).flatMap(he=>me(he,Q)),Re=te||[...O.base,...O.head].some(({item:me})=>me.type==="object"),Me=l.Rk.filter(me=>!W(me,O,z));for(const me of V(Me,O,z))we(b.kk,c(me));const We=({item:me})=>me.id,
Ke=({item:me},ge)=>ge==="base"?z.follow(me,!0):me.id;for(const me of z.renames.size>0?[Ke,We]:[We])we(Ae(b.eV),me),Re&&we(b.kh,me);if(Re&&!fe()){const me=y(O);for(const he of V(pe(O),O,z).slice(0,1)){
const ue=Ee=>!l.ZM.test(he)&&me(Ee)&&o.test((0,l.TN)(Ee.head.item,he)??"");we((Ee,Te)=>(0,b.kk)(Ee,Te).filter(ke=>!ue(ke)),c(he))}const ge=he=>({item:ue},Ee)=>w(ue,z.bare[Ee],he);we(Ae(b.eV),ge(1)),we(
b.kh,ge(3));const Q=i(O,ce,z,me);for(const he of[...l.eX,"key"])we(Q(0),c(he));we(Q(0),({item:he})=>(0,l.Gg)(he)),we(Q(m),({item:he})=>he.type==="object"?(0,l.QP)(he)??"":void 0)}const Ce=Me.length<l.
Rk.length,Le=me=>(0,l.Gg)(me)??(Ce?Me.find(ge=>(0,l.TN)(me,ge)):(0,l.TH)(me));return we(Ae((me,ge)=>Ce&&d(me.base)===d(me.head)?(0,b.yU)(me):(0,b.kh)(me,ge)),({item:me})=>Le(me)===void 0?"":void 0),ce}
function d(O){return O.map(({index:z})=>z).join()}function c(O){return({item:z})=>(0,l.TN)(z,O)}function w(O,z,te){return O.type!=="object"||[...O.members].filter(([ne,fe])=>!(0,l.Op)(ne,fe,!0)).length<
te?void 0:z(O,!0)}function W(O,z,te){const[ce,ne]=[A(z.base,O),A(z.head,O)];if(ce===void 0||ce.word!==ne?.word)return!1;if(ce.word===""&&ce.first<2&&ne.first<2)return!0;const fe=(0,b.kk)(z,c(O)),we=fe.
filter(({base:Re,head:Me})=>(0,l.Gg)(Re.item)===(0,l.Gg)(Me.item));return(0,b.kk)(z,({item:Re})=>(0,l.Gg)(Re)).length>2*we.length?!0:ce.word===""||z.base.length===z.head.length||z.base.length>s?!1:(0,b.
eV)(z,({item:Re},Me)=>w(Re,te.bare[Me],1)).length>q(fe,te)}function A(O,z){const te=({item:Ae})=>(0,l.TN)(Ae,z)?.replaceAll('"',""),[,ce="",ne]=/^(.*?)(\d+)$/.exec((O[0]&&te(O[0]))??"")??[],fe=Number(
ne);return O.length>1&&O.every(Ae=>te(Ae)===`${ce}${fe+Ae.index}`)?{word:ce,first:fe}:void 0}function V(O,z,te){const ce=O.map(fe=>({key:fe,pairs:(0,b.kk)(z,c(fe))})),ne=(fe,we)=>fe.every(({base:Re,head:Me},We)=>Re===
we[We]?.base&&Me===we[We]?.head)?0:q(we,te)-q(fe,te);return ce.sort(({pairs:fe},{pairs:we})=>we.length-fe.length||ne(fe,we)),ce.map(({key:fe})=>fe)}function q(O,{interner:z,renames:te,bare:ce}){const ne=O.
map(({base:we,head:Ae})=>({base:we.item,head:Ae.item})),fe=j(z,new Map([...te,...ne.flatMap(X)]),!0);return ne.filter(({base:we,head:Ae})=>[fe,ce.head].some(Re=>Re(we,!0)===ce.head(Ae,!0))).length}function pe({
base:O,head:z}){const te=(0,I.Vn)(z.flatMap(({item:fe})=>(0,l.YD)(fe))),ce=fe=>2*(te.get(fe)??0)>z.length&&fe!=="type",ne=[...te.keys()].filter(fe=>ce(fe)&&se(O,fe)&&se(z,fe)).sort();return[...ne.filter(
fe=>l.ZM.test(fe)),...ne]}function se(O,z){const te=O.flatMap(({item:ne})=>(0,l.TN)(ne,z)??[]).filter(ne=>ne.startsWith('"'));if(te.length<(l.ZM.test(z)?1:2)||2*te.length<=O.length||new Set(te).size<te.
length)return!1;const ce=new Set(O.flatMap(({item:ne})=>l.Rk.map(fe=>(0,l.TN)(ne,fe))));return 2*te.filter(ne=>ce.has(ne)).length<te.length}const g=8,E=.5;function P(O,z,te){const ce=z.holders(),ne=ge=>O[ge].
flatMap(Q=>[Q,...L(Q,te)]),fe={base:ne("base"),head:ne("head")},we=ge=>{const Q=he=>fe[he].filter(({path:ue,value:Ee})=>ue.at(-1)?.type===ge&&ce[he].get(Ee.id)===1);return{base:Q("base"),head:Q("head")}},
Ae={bases:new Set,heads:new Map};let Re=we("item");const Me=(ge,Q)=>{const he=(0,b.kk)(Re,ge).filter(({base:ue,head:Ee})=>ue.owner!==Ee.owner&&Q(ue.value,Ee.value));for(const{base:ue,head:Ee}of he)Ae.
bases.add(ue.value),Ae.heads.set(Ee.value,ue);Re=(0,b.FF)(Re,he)},We=(ge,Q)=>(0,l.QP)(ge)===(0,l.QP)(Q),Ke=(ge,Q)=>(0,l.Gg)(ge)!==void 0&&(0,l.Gg)(ge)===(0,l.Gg)(Q),Ce=(ge,Q)=>We(ge,Q)&&S(ge,Q,z)>=E,Le=(ge,Q)=>(ce[Q].
get(ge??"")??0)<2,Ne=(ge,Q)=>Le(ge,Q)?ge:void 0;Me(({value:ge},Q)=>Ne((0,l.TH)(ge),Q),(ge,Q)=>((0,l.TH)(ge)?.length??0)>=g||Ke(ge,Q)||Ce(ge,Q)),Me(({value:ge},Q)=>Ne((0,l.Gg)(ge)??(0,I.qU)(ge),Q),Ce),
Me(({value:ge},Q)=>Le((0,l.TH)(ge),Q)?w(ge,z.bare[Q],3):void 0,We),Re=we("member");const me=({path:ge})=>ge.at(-2)?.type==="member";return Me(ge=>me(ge)&&R(ge.value)?JSON.stringify(ge.path.slice(-2)):
void 0,Ce),Ae}function L({value:O,path:z},te){return(0,I.Vg)(O,te).flatMap(ce=>{if((0,l.jn)(ce.value))return[];const ne={value:ce.value,path:[...z,ce.step]};return[ne,...L(ne,te)]})}function J(O,z,te,ce){
const ne=[],fe=[],we=[],Ae=[],Re={base:[],head:[]};function Me({base:me,head:ge},Q,he){he==="element"&&Ae.push(...X({base:me,head:ge})),(he==="element"||he==="member"&&me.type==="object"&&ge.type==="o\
bject")&&we.push({base:me,head:ge,path:Q}),me.id!==ge.id&&(me.type==="array"&&ge.type==="array"?Ne(me,ge,Q):me.type==="object"&&ge.type==="object"?Le({base:me,head:ge},Q,he):he!=="own"&&(0,l.jn)(me)&&
(0,l.jn)(ge)&&z.renames.get(me.text)===ge.text?fe.push({path:Q,from:(0,l.e1)(me.text),to:(0,l.e1)(ge.text)}):ne.push({kind:"modified",path:Q,from:me,to:ge}))}function We({base:me,head:ge},Q,he,ue){me!==
void 0&&ge!==void 0?Me({base:me,head:ge},Q,he):ge!==void 0&&!Ke(ge,Q)?(ne.push({kind:"added",path:Q,value:ge}),Re.head.push({value:ge,path:Q,owner:ue}),te.heads.size>0&&Ce(ge,Q)):me!==void 0&&!te.bases.
has(me)&&(ne.push({kind:"removed",path:Q,value:me}),Re.base.push({value:me,path:Q,owner:ue}))}function Ke(me,ge){const Q=te.heads.get(me);return Q===void 0?!1:(ne.push({kind:"moved",path:ge,from:Q.path}),
Me({base:Q.value,head:me},ge,ge.at(-1)?.type==="member"?"member":"element"),!0)}function Ce(me,ge){for(const{step:Q,value:he}of(0,I.Vg)(me,ce)){const ue=[...ge,Q];Ke(he,ue)||Ce(he,ue)}}function Le(me,ge,Q){
for(const{key:he,from:ue,isRenamed:Ee,...Te}of Z(me,z)){const ke=[...ge,{type:"member",key:he}];Ee?(ne.push({kind:"moved",path:ke,from:[...ge,{type:"member",key:ue}]}),Ae.push([JSON.stringify(ue),JSON.
stringify(he)])):ue!==he&&fe.push({path:ke,from:ue,to:he});const _e=Te.base!==void 0&&(0,l.Op)(he,Te.base,Q==="element");We(Te,ke,_e?"own":"member",me)}}function Ne(me,ge,Q){const he={base:(0,b.S3)(me.
items),head:(0,b.S3)(ge.items)},ue=t(he,z,ge.unordered).filter(_e=>!te.bases.has(_e.base.item)&&!te.heads.has(_e.head.item)),Ee=(0,I.Oe)(he,ue,ce),Te=new Set((0,b.Ms)(ue).map(_e=>_e.head.index)),ke=Ee.
filter(_e=>_e.base&&_e.head&&!Te.has(_e.index));ke.length>0&&!ge.unordered&&ne.push({kind:"reordered",path:Q,moved:ke.map(({step:_e})=>_e)});for(const{step:_e,...Pe}of Ee)We(Pe,[...Q,_e],"element",he)}
return Me(O,[],"root"),{changes:ne,references:fe,matches:we,renames:Ae,unmatched:Re}}function Z({base:O,head:z},te){const{renames:ce,follow:ne,holders:fe}=te,we=new Map(O.members),Ae=new Map,Re=(Le,Ne)=>Le.
id===Ne.id||ne(Le)===Ne.id;for(const Le of[Re,()=>!0])for(const Ne of[me=>me,me=>K(me,ce)])for(const[me,ge]of we){const Q=Ne(me),he=z.members.get(Q);if(he===void 0||Ae.has(Q)||!Le(ge,he))continue;we.delete(
me);const ue=me!==Q&&R(ge)&&!fe().base.has(JSON.stringify(me));Ae.set(Q,{key:Q,from:me,isRenamed:ue,base:ge,head:he})}const Me=new Map([...z.members].filter(([Le])=>!Ae.has(Le))),We={base:[...we.keys()],
head:[...Me.keys()]},Ke=n({base:(0,b.S3)([...we.values()]),head:(0,b.S3)([...Me.values()])},te);for(const Le of Ke){const[Ne="",me=""]=[We.base[Le.base.index],We.head[Le.head.index]];we.delete(Ne),Ae.
set(me,{key:me,from:Ne,isRenamed:!0,base:Le.base.item,head:Le.head.item})}for(const[Le,Ne]of Me)Ae.has(Le)||Ae.set(Le,{key:Le,from:Le,head:Ne});const Ce=Array.from(we,([Le,Ne])=>({key:Le,from:Le,base:Ne}));
return[...Ae.values(),...Ce].sort((Le,Ne)=>Le.key<Ne.key?-1:1)}const N=5;function H(O,z){const te=new l.Ms(k.K$),[ce,ne]=[O,z].map(fe=>(0,l.yR)(fe,te));return ce&&ne&&ee([{base:ce,head:ne}],te)[0]}function ee(O,z,te=[]){
const ce=(0,l.qy)(()=>T(O)),ne=O.flatMap(({head:Me,base:We})=>[Me,We]),fe=(0,l.qy)(()=>(0,I.j9)(ne,(0,I.j9)(te).itemOf)),we=(Me,We)=>fe().componentOf(Me,We);function Ae(Me){const We=F(z,Me,ce);return O.
map(Ke=>{const Ce=J(Ke,We,{bases:new Set,heads:new Map},we),{base:Le,head:Ne}=Ce.unmatched;if(Le.length===0||Ne.length===0)return Ce;const me=P(Ce.unmatched,We,we);if(me.heads.size===0)return Ce;const ge=J(
Ke,We,me,we);return ge.matches.filter(({head:Q})=>me.heads.has(Q)).length===me.heads.size?ge:Ce})}let Re=new Map;for(let Me=0;Me<N;Me++){const We=Ae(Re),Ke=We.flatMap(Le=>Le.renames),Ce=Ke.length===0?
new Map:v(Ke,ce());if(Re.size===Ce.size&&[...Re].every(([Le,Ne])=>Ce.get(Le)===Ne)){if(We.some(({changes:Le})=>Le.length>0))return We;break}Re=Ce}return Ae(new Map)}function le(O){if((0,l.jn)(O))return O.
text;if(O.type==="array"){const te=O.items.map(le);return`[${(O.unordered?te.sort():te).join()}]`}return`{${Array.from(O.members,([te,ce])=>`${JSON.stringify(te)}:${le(ce)}`).sort().join()}}`}}),3499:((oe,de,e)=>{
e.d(de,{Ab:()=>_,a2:()=>n,gN:()=>f,lY:()=>o,pi:()=>B,rL:()=>y});var l=e(3436);const k=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,
I=["x","y"],K=_("viewport canvas"),X=_("w h width height left top zoom"),v=[["x"],["position"],["left","top"]],T=_("selected dragging"),j=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
F=/^\d{4}-\d\d-\d\d$/,b=_("_?id uuid guid identifier instanceIdentifier"),m=/^\d{1,15}$/,a=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,r=_("_?rev revision version versionId activeVersionId\
 versionCounter versionNumber"),u=_("meta(data)? .*info revision flow workflow"),p=100,$=[[_(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),j,F],[_(".*\
(update|modification|creat(e|ion)|save|export|publish)[-_]?(at|on|date|time)* .*timestamp .*iteration"),j],[_("[lc]Mod [mc]time"),j],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];
function _(w){return new RegExp(`^(${w.replaceAll(" ","|")})$`,"i")}function B({base:w,head:W,changes:A}){const V=(0,l.qy)(()=>A.flatMap(pe=>i(pe)??[]).slice(0,p)),q={base:(0,l.qy)(()=>new Set((0,l.PX)(
w))),head:(0,l.qy)(()=>new Set((0,l.PX)(W)))};return pe=>{const{kind:se,path:g}=pe;if(se==="reordered"||se==="moved")return!1;const[E,P=E]=se==="modified"?[pe.from,pe.to]:[pe.value];if(c(E)&&c(P)&&C(g,
E.type==="literal")||S(g)&&d(E)&&d(P))return!0;if(se!=="modified"||E.type!==P.type||!("text"in E)||!("text"in P))return!1;const[L,J,Z]=[t(g.at(-1)),(0,l.e1)(E.text),(0,l.e1)(P.text)],N=(...z)=>[J,Z].every(
te=>z.some(ce=>ce.test(te)));if($.some(([z,...te])=>z.test(L)&&N(...te)))return!0;const H=t(g.at(-2));if(r.test(L)&&N(m,a))return H===""||u.test(H);if((i(pe)?V().filter(z=>z.old!==J&&J.includes(z.old)):
[]).some(z=>J.replaceAll(z.old,z.recent)===Z))return!0;const le=b.test(L)||L===`${t(g.at(-3)).replace(/s$/,"")}Id`;return H===""&&le&&N(a)&&!q.head().has(J)&&!q.base().has(Z)}}function i(w){const[W,A]=w.
path.slice(-2);if(!(!(w.kind==="modified"&&W?.type==="item"&&b.test(t(A)))||w.from.type!=="string"||w.to.type!=="string"))return{old:(0,l.e1)(w.from.text),recent:(0,l.e1)(w.to.text)}}function f(w){return a.
test(w)||j.test(w)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(w)}function y(w,W){return(0,l.jn)(W)&&(b.test(w)||w==="name"&&l.kk.test(W.text))||k.test(w)&&W.type!=="literal"&&c(W)||I.includes(w)&&c(W)}function C(w,W){
const[A,V]=[w.at(-2),t(w.at(-1))],q=w.slice(n(w)).find(se=>k.test(t(se)));return q?q===w.at(-1)?!W:V===""||I.includes(V)||X.test(V):V==="zoom"&&K.test(t(A))||I.includes(V)||X.test(V)&&R(A)}function S(w){
return T.test(t(w.at(-1)))&&R(w[n(w)-1])}function R(w){const W=w?.type==="item"&&w.item.type==="object"?w.item.members:void 0;return v.some(A=>A.every(V=>W?.has(V)))}function n(w){return w.slice(0,-1).
findLastIndex(({type:W})=>W==="item")+1}function o(w,{matches:W}){const A=new Map(W.map(q=>[q.path.at(-1),q])),V=new Map;for(const q of w){const pe=n(q.path),[se,g]=[q.path[pe-1],q.path[pe]],E=I.includes(
t(g)),P=E?I:k.test(t(g))?[t(g)]:[],[L,J]=[s(A.get(se)?.base,P),s(A.get(se)?.head,P)],Z=[...q.path.slice(0,pe),{type:"member",key:P.join(", ")}];L&&J?V.set(E?se:g,{kind:"modified",path:Z,from:L,to:J}):
V.set(q,q)}return[...V.values()]}function s(w,W){const A=w?.type==="object"?W.flatMap(V=>w.members.get(V)??[]):[];if(!(A.length<W.length))return A.length>1?{type:"array",id:0,items:A,unordered:!1}:A[0]}
function t(w){return w?.type==="member"?w.key:""}function d(w){return w.type==="literal"&&/^(true|false)$/.test(w.text)}function c(w){if(w.type==="literal")return/\d/.test(w.text);const W=w.type==="ar\
ray"?w.items:w.type==="object"?[...w.members.values()]:[];return W.length>0&&W.every(c)}}),9665:((oe,de,e)=>{e.d(de,{Vn:()=>S,s3:()=>i,Oe:()=>$,Vg:()=>_,j9:()=>m,qU:()=>a,oP:()=>C});var l=e(3436),k=e(
5408),I=e(3499),K=e(6997),X=e(7856);function v(n){const o=new Map;for(const d of n)for(const[c,w]of d.type==="object"?d.members:[]){if(w.type!=="string")continue;const{ids:W,length:A,isRepeated:V}=o.get(
c)??{ids:new Set,length:0,isRepeated:!1};o.set(c,{ids:W,length:A+w.text.length,isRepeated:V||W.has(w.id)}),W.add(w.id)}const s=[...o].filter(([d,{ids:c,isRepeated:w}])=>c.size>1&&2*c.size>n.length&&!w&&
d!=="type"&&!K.Z_.test(d));s.sort(([d,c],[w,W])=>W.ids.size-c.ids.size||c.length-W.length||(d<w?-1:1));const t=s.find(([d])=>{const c=n.flatMap(w=>T(w,d)??[]);return 2*c.length>n.length&&!c.some(I.gN)});
return d=>t&&T(d,t[0])}function T(n,o){const s=(0,l.C5)(n,o),t=s?.type==="string"?(0,l.e1)(s.text):"";return/^[^\n]{1,60}$/.test(t)&&!(0,X.$C)(o,s,n)?t:void 0}const j=/group|parent|folder|owner/i,F=/(-[\da-f]{4}){3}-[\da-f]{12}/i,
b=40;function m(n,o=s=>{}){const s=n.map(p),t=W=>s.find(A=>A.get(W))?.get(W)??(/[^\d"]/.test(W)?o(W):void 0);function d(W,A){for(const V of(0,l.YD)(W).sort()){if(j.test(V))continue;const q=`${(0,l.TN)(
W,V)}`,pe=V==="type"?`"${q.split(":")[1]}`:q,se=t(pe);if(se===void 0||a(se.item)===void 0)continue;const g=s.some(E=>{const P=E.get(pe);return P&&(P.array===A||u(A,P.item))});if(V==="type"||!g)return se.
item}}function c(W,A){const V=(0,l.Gg)(W);return a(W)??a(d(W,A))??(V&&(0,l.e1)(V))}function w(W,A=/\d/.test(W)){const V=A?t(W):void 0;return V&&(c(V.item,V.array)??R(V.item))}return{itemOf:t,componentOf:d,
nameOf:c,labelOf:w}}function a(n){const o=(0,l.Ku)(n,["name","Name"]);if(o&&!l.kk.test(o))return(0,l.e1)(o);const t=o===void 0&&(0,l.Ku)(n,l.eX)!==void 0?void 0:(0,l.Gg)(n)??(n&&r(n));return t&&(0,l.e1)(
t)}function r(n){const o=(0,l.C5)(n,"localeData");return[...(o?["en",...(0,l.YD)(o)]:[]).map(c=>(0,l.C5)(o,c)),(0,l.C5)((0,l.C5)(n,"data"),"node")].map(c=>(0,l.Gg)(c)??(0,l.Ku)(c,["display_name"])).find(
c=>c!==void 0)}function u(n,o){return(0,l.YD)(o).map(t=>(0,l.C5)(o,t)).some(t=>t?.type==="array"&&t.items===n)}function p(n){const o=new Map,s=t=>{if(t.type==="object")for(const d of t.members.values())
s(d);if(t.type==="array")for(const d of(0,k.S3)(t.items)){const c=(0,l.YD)(d.item).filter(W=>l.ZM.test(W)),w=new Set(c.flatMap(W=>(0,l.TN)(d.item,W)??[]));for(const W of w)o.set(W,o.has(W)?void 0:d);s(
d.item)}};return s(n),o}function $(n,o,s){const t=(0,k.FF)(n,o),d=[...t.base.map(A=>({...A,base:A.item})),...o.map(({base:A,head:V})=>({...V,base:A.item,head:V.item})),...t.head.map(A=>({...A,head:A.item}))],
c=y(d,s),w=v(d.filter(A=>!c.has(A)).map(({item:A})=>A)),W=A=>B(A,c.get(A),w(A.item));return d.map(A=>({...A,step:W(A)})).sort(f)}function _(n,o){return n.type==="object"?Array.from(n.members,([t,d])=>({
step:{type:"member",key:t},value:d})):(n.type==="array"?$({base:[],head:(0,k.S3)(n.items)},[],o):[]).map(({step:t,item:d})=>({step:t,value:d}))}function B({item:n,index:o},s,t){return s===void 0?{type:"\
element",index:o,item:n,text:t}:i(n,s)}function i(n,o){const s=R(n),t=s!==void 0&&s.length<=b&&!o.startsWith(s);return{type:"item",label:o,...t&&{hint:s},item:n}}function f({step:n},{step:o}){return n.
type==="item"&&o.type==="item"?n.label<o.label?-1:1:n.type==="element"&&o.type==="element"?n.index-o.index:n.type==="item"?-1:1}function y(n,o){const s=new Map,t=new Set;let d=n.filter(({item:q})=>(a(
q)??(0,l.Gg)(q)??(0,l.TH)(q))!==void 0);const c=q=>{const pe=d.map(q),se=S(pe);d=d.filter((g,E)=>{const P=pe[E];return P===void 0||se.get(P)!==1||t.has(P)?!0:(t.add(P),s.set(g,P),!1)})};c(({item:q})=>a(
q));const w=new Map(d.map(q=>[q,a(q.item)??a(o(q.item,q.array))])),W=S([...w.values()]),A=q=>{const[pe,se]=[w.get(q),(0,l.Gg)(q.item)];return a(q.item)??(W.get(pe)===1?pe:void 0)??(se&&(0,l.e1)(se))},
V=(q,pe)=>{const[se,g]=[(0,l.TH)(q.item),A(q)??R(q.item)];return se?C(g,se,pe):g};return c(q=>A(q)??V(q,F)),c(q=>V(q,F)),c(q=>V(q,/$/)),c(q=>`${A(q)??R(q.item)??V(q,/$/)} [${q.index}${q.head?"":", bef\
ore"}]`),s}function C(n,o,s=F){const t=(0,l.e1)(o).replace(s,"");return n?`${n} (${t})`:t}function S(n){const o=new Map;for(const s of n)o.set(s,(o.get(s)??0)+1);return o}function R(n){const o=(0,l.QP)(
n);return o?.startsWith('"')?(0,l.e1)(o):void 0}}),6997:((oe,de,e)=>{e.d(de,{BQ:()=>T,FK:()=>i,Fu:()=>m,NQ:()=>X,Z_:()=>K,t5:()=>b});var l=e(3436),k=e(3499);const I=[(0,k.Ab)("_?id key uuid guid ident\
ifier"),(0,k.Ab)("(node|step|state)_?id"),(0,k.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,k.Ab)("\\*")],K=(0,k.Ab)("(source|from|target|to|next|then|else|goto|defau\
lt)(_?id)?"),X="*",v=64;function T(f,y){const C=j([]),S=[],R=new Set([f,y].flatMap(s=>[...(0,l.PX)(s),...r(s)]));function n(s,t,d){if((0,l.jn)(s))a(s.text,t,d);else if(s.type==="object")o(s,t,d);else{
const c=s.items.length>1&&s.items.some(({type:w})=>w==="array");for(const[w,W]of s.items.entries())n(W,F(t,"[]"),{...d,array:s.items,...c&&{slot:w}})}}function o(s,t,{key:d,array:c,map:w,...W}){let A=W;
if(c!==void 0||d!==void 0){const pe={side:W.side,value:s,field:t,outer:W.place,key:d,array:c??[]};A={...W,place:pe,map:w},S.push(pe)}const V=p(s,R),q=A===W&&(0,l.YD)(s).some(pe=>w?.members.has(pe));for(const[
pe,se]of s.members){const g=F(t,V||q?X:pe);q&&a(JSON.stringify(pe),g,A,se),(!q||se.type==="array")&&n(se,g,V?{...A,key:pe,map:s}:A)}}return n(f,C,{side:"base"}),n(y,C,{side:"head"}),{root:C,places:S,find:$(
S)}}function j(f){return{keys:f,inner:new Map,texts:new Map,references:[]}}function F(f,y){const C=f.inner.get(y)??j([...f.keys,y]);return f.inner.set(y,C),C}function b(f){const y=[f];for(const C of y)
for(const S of C.inner.values())y.push(S);return y}function m(f,y){return f?.inner.get(y)??f?.inner.get(X)}function a(f,{keys:y,texts:C,references:S},{place:R,slot:n},o){C.set(f,(C.get(f)??0)+1);const s=f.
startsWith('"')?f.length>2:K.test(y.findLast(t=>t!=="[]")??"")&&Number.isInteger(Number(f));R&&s&&S.push({text:f,place:R,slot:n,value:o})}function r(f){if((0,l.jn)(f))return[];const y=f.type==="array"?
f.items:[...f.members.values()];return[...y.flatMap(r),...y.some(u)?[]:(0,l.YD)(f)]}function u(f){return f.type==="object"}function p({members:f},y){return 2*[...f.keys()].filter(S=>!K.test(S)&&y.has(
S)).length>=f.size&&[...f.values()].every(u)}function $(f){const y={base:new Map,head:new Map};for(const C of f){const S=(R,n)=>{const o=I.findIndex(t=>t.test(R));if(o<0)return;const s=y[C.side].get(n)??
[];s[o]=(s[o]??new Set).add(C),y[C.side].set(n,s)};C.key!==void 0&&S(X,JSON.stringify(C.key));for(const[R,n]of C.value.members)(0,l.jn)(n)&&S(R,n.text)}return(C,S)=>{const R=y[S.side].get(C)?.find(n=>n);
return R&&R.size<=v?_([...R],S,S):void 0}}function _(f,y,C){const S=C?f.filter(t=>i(t,C)):f;if(S.length===0&&C)return _(f,y,C.outer);const R=S.length>1?S.filter(({value:t})=>t.members.size>2):S,n=R.map(
({field:t})=>B(y.field,t)),[o,...s]=R.filter((t,d)=>n[d]===Math.min(...n));return s.length===0?o:void 0}function B(f,{keys:y}){const C=y.findIndex((S,R)=>S!==f.keys[R]);return C<0?0:y.length-C}function i(f,y){
return f!==void 0&&(f===y||i(f.outer,y))}}),7856:((oe,de,e)=>{e.d(de,{$C:()=>o,Wr:()=>c,_p:()=>s,lb:()=>y});var l=e(706),k=e(3436);const I=8,K="authorization|bearer|passw(?:or[dt]|d)|passphrase|passco\
de|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|signing|shared|encryption|consumer|auth|app)[-_. ]?key|cookie",X=new RegExp(`(?:(?:${K})(?:value)?|(?:p\
assword|secret|apikey|accesstoken|cookie)s)$`),v="(?:max|min|num|count|stop|end|pad|bos|eos|unk)",T=new RegExp(`^x?(?:${K}|(?:password|secret|apikey|cookie)s)$`),j=/name|key|header|field/i,F=/^(k|id|label|title|property|var(iable)?|param(eter)?|type)$/i,
b=/^(.*values?|default|contents?|val|v)$/,m=/\{\{|\$\{|<%/,{raw:a}=String,r=a`\\{0,7}`,u="[\"'`]",p=a`(?<!${v}[-_. ]?)(?:${K})`,$=a`(?!\p{L}{1,20}(?:[.:!?]?(?:${u}|[\s,;&)}\]\\])|$)|[\p{L}_.]{1,60}[([]|process\.env|\$?\{)`,
_=a`(?:(?:bearer|basic|token)\s{1,4})?`,B=a`\s?${r}${u}\s{0,4}[,+]|${r}${u}?\s{0,4}\]?\s{0,4}(?::\s{0,4}\w{1,20}\s{0,4}(?==))?`+a`(?:=>|[:=!]?={1,3}|:|(?:\|\||\?\?)=?|\((?=${u}${$}(?!\w+:/)(?:(?!${u})\S){6,}${u}))`,
i=a`(?:(?!\1)(?:\\.|[^\\\n])){1,4000}`,f=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,/(?<=:thin:[\w.]{1,100}\/)[^\s"'@]+(?=@)/,
a`(?<=(?:[?&;#]|%3F|%26)(?:[\w.-]{0,40}(?:${p}|signature|key)|code|sig|auth)(?:=|%3D))(?!\$?\{)(?:(?!%26|%23)[^&#\s"'<>\\]|'(?=\w))+`,/(?<=:\/\/[^\s"'<>?#]{0,100}hook[^\s"'<>?#]{0,100}\/)(?=[\w-]{0,99}\d)(?=[\w-]{0,99}[a-z])(?:[a-z\d]{16,}|[\w-]{60,})/,
a`(?<=${p}(?:${B})\s{0,9}(${r}(?:"""|'''|${u})))${i}(?:\1\s{0,4}\+\s{0,4}${u}${i})?(?=\1(?!:))`,/(?<=\b(?:cookie|authorization):\s{0,4})(?=(?:[\w-]{1,20}\s)?[\w.-]{1,60}=)(?:=\\{0,7}"[^"\n]*"|[^"'`\n\\])+/,
a`(?<=${p}\s{0,4}=\s{0,4}${_})${$}(?:(?!${u})[^\s,;&)}\]\\]){6,}`,a`(?<=${p}(?:[\s*_]{0,4}:|\s\|)\*{0,2}(?:[\s_|>]|${u}){0,6}${_}|authorization:\s{0,4}[\w-]{1,20}\s{1,4})${$}(?:(?!${u})[^\s,)}\]\\]|[')}\]](?=\w)){6,}`,
a`(?<=\bbearer\s{1,4})${$}[\w.~+/=-]{8,}|(?<=\bbasic\s{1,4})${$}[\w+/=]{8,}(?![\w-])`,a`(?<=<[\w:.-]{0,40}${p}(?:\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,a`(?<=${p}(?:${r}["'],?|\n|\\n)(?:\s|\\n){0,20}${r}["']?\b(?:value|content|default)${r}["']?\s{0,4}[:=]\s{0,4}${r}["']?)${$}(?!\s)[^"'\n\\<>]{1,4000}`,
a`(?<=<[^<>]{0,200}["']${p}${r}["'][^<>]{0,200}\svalue=${r}["'])[^"'\n\\<>]{1,4000}`,/(?<=\s(?:-u|--user)[\s=]{0,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,a`(?<=\s(?:--?[\w-]{0,30}${p}[\s=]{1,4}|-b\s{0,4}(?=["']?[\w.-]{1,60}=))["']?)(?![-\s])${$}(?:(?<=["'])[^"'\n]+|[^\s"']{4,})`,
/(?<=(?:btoa|base64\w*|b64encode|Buffer\.from)\(\s?b?["'`][^\s"'`:]{1,100}:)[^"'`\n]+/,/(?<=\b(?:auth|\w{0,20}basic_?auth)\s?(?:=\s?)?[([]["'][^"'\n]{1,100}["'],\s?["'])[^"'\n]+/,/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----)[\s\S]{1,9999}?(?=-----|$)/,
/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?=[\w.-]{0,99}\d)(?:gh[oprsu]_|github_pat_|glpat-|npm_|hf_|sk-|[rs]k_(?:live|test)_|SG\.|ya29\.|shp\w{2}_|whsec_|GOCSPX-|pypi-|xapp-|xox|d[op]p_v1_|AIza|kg-)[\w.-]{16,}|A[KS]IA[A-Z\d]{16}|(?:bot)?\d{8,10}:AA[\w-]{16,})/].
map(w=>new RegExp(w,"giu"));function y({workflows:w}){const W=new l.pO;for(const{secrets:V,files:q}of w){const pe=q.flatMap(({base:se,head:g})=>[se,g].flatMap(c));for(const se of[...V,...pe].flatMap(C))
W.add(se,S)}const A=new Map;return V=>{const q=A.get(V);if(q)return q;const pe=[],se=P=>(pe.push(P),l.v5),E={shown:f.reduce((P,L)=>P.replace(L,se),W.hide(V,se)),hidden:JSON.stringify(pe)};return A.set(
V,E),E}}function C(w){return[w,w.replace(/^(?:bearer|basic|token) /i,""),...(0,k.PX)((0,k.yR)(w))]}function S(w){return w.length>=I&&!new RegExp("^\\p{L}+$","u").test(w)}function R(w){const W=n(w);return X.
test(W)&&!W.match(`^${v}`)}function n(w){return w.toLowerCase().replace(/[^a-z]/g,"")}function o(w,W,A){return t(W)?!1:R(w)?d(W)||T.test(n(w)):!b.test(n(w))||A?.type!=="object"?!1:[...A.members].some(
([V,q])=>{const pe=(0,k.jn)(q)&&(q.text==="true"?V:F.test(V)&&(0,k.e1)(q.text));return j.test(V)&&R(`${(0,k.TN)(A,V)}`)||pe&&T.test(n(pe))})}function s(w,...W){return W.every(t)?!1:w.some((A,V)=>{const q=w[V-
1],pe=q&&"item"in q?q.item:void 0,se=w.slice(V+1).every(({type:E})=>E==="element"),g=E=>A.type==="member"&&o(A.key,se?E:void 0,pe);return W.some(g)})}function t(w){return w?.type==="literal"&&!/\d/.test(
w.text)}function d(w){return w?.type==="array"?w.items.every(d):w!==void 0&&(0,k.jn)(w)}function c(w){const W=[],A=V=>{if(V!==void 0)if((0,k.jn)(V))A((0,k.yR)((0,k.e1)(V.text)));else if(V.type==="arra\
y")for(const q of V.items)A(q);else for(const[q,pe]of V.members)o(q,pe,V)&&(0,k.PX)(pe,W),A(pe)};return A(w),W.filter(V=>!m.test(V))}}),5408:((oe,de,e)=>{e.d(de,{$z:()=>j,FF:()=>m,Ms:()=>b,O6:()=>a,S3:()=>I,
eV:()=>K,kh:()=>X,kk:()=>v,qc:()=>T,yU:()=>F});var l=e(8965);const k=500;function I(r){return r.map((u,p)=>({item:u,index:p,array:r}))}function K(r,u){const p=f=>r[f].map(y=>u(y,f)),$=(f,y)=>f!==void 0&&
f===y,_=(0,l.E)(p("base"),p("head"),{maxEditLength:k,comparator:$});if(_===void 0)return b(X(r,u));let[B,i]=[0,0];return _.flatMap(({added:f,removed:y,count:C})=>{const[S,R]=[r.base.slice(B,B+C),r.head.
slice(i,i+C)];return f||(B+=C),y||(i+=C),f||y?[]:F({base:S,head:R})})}function X(r,u){return T(r,u).flatMap(F)}function v(r,u){return T(r,u).flatMap(p=>p.base.length===1&&p.head.length===1?F(p):[])}function T(r,u){
const p=j(r.head,$=>u($,"head"));return p.delete(void 0),[...j(r.base,$=>u($,"base"))].flatMap(([$,_])=>{const B=p.get($);return B?[{base:_,head:B}]:[]})}function j(r,u){const p=new Map;for(const $ of r){
const _=u($),B=p.get(_);B?B.push($):p.set(_,[$])}return p}function F({base:r,head:u}){return r.flatMap((p,$)=>{const _=u[$];return _===void 0?[]:[{base:p,head:_}]})}function b(r){const u=[];for(const $ of r.
toSorted((_,B)=>_.base.index-B.base.index)){let[_,B]=[0,u.length];for(;_<B;){const i=_+B>>1;(u[i]?.last.head.index??0)<$.head.index?_=i+1:B=i}u[_]={last:$,before:u[_-1]}}const p=[];for(let $=u.at(-1);$;$=
$.before)p.push($.last);return p.reverse()}function m({base:r,head:u},p){const $=new Set(p.flatMap(_=>[_.base,_.head]));return{base:r.filter(_=>!$.has(_)),head:u.filter(_=>!$.has(_))}}function a(r,u){
const p=b(r),$={base:0,head:0};return T(u,({index:_},B)=>{for(;(p[$[B]]?.[B].index??1/0)<_;)$[B]++;return $[B]})}}),9462:((oe,de,e)=>{e.d(de,{N:()=>I,R:()=>K});var l=e(7279),k=e(706);async function I(X,{
ms:v,error:T},j){const F=new AbortController,b=setTimeout(()=>F.abort(T),v),m=Math.min(X.endsAt,performance.now()+v);try{return await j({...X,signal:AbortSignal.any([X.signal,F.signal]),endsAt:m})}finally{
clearTimeout(b)}}function K(X,v){const T=`${v} within ${(0,k.zK)(X)} (timeout-minutes)`;return{ms:X,error:new l.HR({what:T,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((oe,de,e)=>{
e.d(de,{CQ:()=>F,Rs:()=>m,TF:()=>a,Uc:()=>b,lo:()=>p});var l=e(7598),k=e(1455),I=e(6760),K=e(7975),X=e(7279),v=e(706);const T={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the d\
isk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name \
already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function j($){return/^E[A-Z0-9]+$/.test(Object($).code)}
function F($){if(!j($))return(0,X.gJ)($);const{code:_="",errno:B=0}=$;return T[_]??(0,K.getSystemErrorMap)().get(B)?.[1]??_}function b($){const{path:_,dest:B=_}=Object($);return j($)&&B?`${F($)} (${(0,v.
MW)(B)})`:F($)}function m($,_,B="Set another directory, or free some space."){const i=Object($).code==="ENAMETOOLONG",f={what:`Can't write ${_}`,why:F($),cause:$};return new X.HR({...f,advice:i?"Set a\
 shorter name.":B})}async function a($){await(0,k.rm)($,{recursive:!0,force:!0,maxRetries:10})}const r=/^\.workflow-export-[0-9a-f]{12}$/;async function u($,_,B=(0,I.dirname)($)){const i=(0,I.join)(B,
`.workflow-export-${(0,l.randomBytes)(6).toString("hex")}`);try{await(0,k.writeFile)(i,_,{flag:"wx"}),await(0,k.rename)(i,$)}catch(f){throw await a(i).catch(()=>{}),f}}async function p($,_){await u($,
_).catch(B=>{throw m(B,$)})}}),7279:((oe,de,e)=>{e.d(de,{$N:()=>I,HR:()=>k,gJ:()=>T,h_:()=>v,iT:()=>X});const l=null;class k extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(F){
super(K(F),{cause:F.cause}),this.what=F.what,Object.assign(this,F)}with(F){return new k({...this,cause:this,...F})}}function I({what:j,why:F=""}){return F===""?j:`${j}: ${F}`}function K(j){const F=I(j);
return`${F}${/[.!?…]$/.test(F)?"":"."} ${j.advice??""}`.trim()}function X(j){return j instanceof Error?j:new Error(String(j))}function v(j){return j instanceof k?j:new k({what:T(j),cause:j})}function T(j){
return X(j).message}}),6191:((oe,de,e)=>{e.d(de,{B6:()=>a,R9:()=>f,mz:()=>y,wn:()=>i});var l=e(1455),k=e(6760),I=e(6671),K=e(2145),X=e(9462),v=e(532),T=e(7279),j=e(2975),F=e(706),b=e(8725),m=e(7487);class a extends T.
HR{}const r={what:"Artifact",topic:"the-artifact"},u=10*6e4,p=3;async function $(){const{DefaultArtifactClient:A}=await e.e(348).then(e.bind(e,9348));return new A}async function _(A,V){const q=await $();
return await B(A,({log:pe})=>(0,b.QJ)(pe,()=>V(q)))}async function B(A,V){const q={ms:u,error:new Error(`it didn't finish within ${u/6e4} minutes`)};return await(0,X.N)(A,q,pe=>(0,j.Mu)(pe.signal,V(pe)))}
async function i(A){return await _(A,async V=>(await V.listArtifacts()).artifacts)}async function f(A,V){const q=await(0,m.Pd)("workflow-artifact-");try{await _(A,se=>se.downloadArtifact(V,{path:q,skipDecompress:!0}));
const[pe=""]=await(0,l.readdir)(q);return await(0,l.readFile)((0,k.join)(q,pe))}finally{await(0,v.TF)(q).catch(()=>{})}}async function y(A,{path:V,digest:q},pe){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||=
"2";const se=(0,k.basename)(V),g={client:await $(),options:pe,name:se,path:V,digest:q,mayHaveCreated:!1,taken:0},P=await B(A,H=>(0,j.L5)(H,()=>C(g,H.log))).catch(H=>{throw A.signal.throwIfAborted(),c(
H,se)}),{GITHUB_SERVER_URL:L,GITHUB_REPOSITORY:J,GITHUB_RUN_ID:Z}=process.env,N=`${L}/${J}/actions/runs/${Z}/artifacts/${P}`;return{id:P,name:se,url:N,digest:q}}async function C(A,V){const{client:q,name:pe,
path:se,digest:g}=A,{overwrite:E,retentionDays:P}=A.options,L=J=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(J)&&(A.mayHaveCreated=!0),V.debug(J)};try{return await(0,b.QJ)({...V,debug:L},
async()=>{E&&await q.deleteArtifact(pe).catch(S);const J={skipArchive:!0,...P!==void 0&&{retentionDays:P}},Z=await q.uploadArtifact(pe,[se],(0,k.dirname)(se),J);if(Z.id!==void 0&&Z.digest===g)return Z.
id;throw new Error("the uploaded file differs from the package")})}catch(J){return await(0,b.QJ)(V,()=>R(A,J))}}function S(A){if(!(A instanceof Error&&A.name==="ArtifactNotFoundError"))throw A}async function R(A,V){
const q=(0,T.gJ)(V),{client:pe,name:se,digest:g,options:E}=A,[P,L]=[t.test(q),s.test(q)];A.mayHaveCreated||=P;const Z=L||A.mayHaveCreated?await pe.getArtifact(se).catch(()=>{}):void 0;if(A.mayHaveCreated&&
Z?.artifact.digest===`sha256:${g}`)return Z.artifact.id;if(P)throw w(n,V);if(!L)throw V;A.taken++;const N=A.mayHaveCreated&&!Z;if(N&&A.taken===p&&await W(se)&&Object.assign(A,{mayHaveCreated:!1,taken:0}),
A.taken<(N?p:1+Number(E.overwrite)))throw w(N?n:"the name is still taken",V);const ee=Z?`this run already has an artifact named ${se}`:`an upload that isn't finished holds the name ${se}, for example \
another job's`,le=Z?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new a({...r,why:ee,advice:le,cause:V})}const n="the connection to the artifact service fai\
led",o="Set upload-artifact: false.",s=/already exists/,t=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,d=[[/supported on GHES/,"GitHub E\
nterprise Server has no artifact service for this action",o],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",o],[/quota|insufficient usage/,"the account'\
s artifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the uploa\
d of %",o],[/(?:)/,"the upload of % failed","Re-run the job."]];function c(A,V){if(A instanceof T.HR)return A;const q=(0,T.gJ)(A)||`status ${Object(A).statusCode}`,[,pe="",se=""]=d.find(([P])=>P.test(
q))??[],g=(0,F.OX)(q,200).replace(/\.$/,""),E=/%/.test(pe)?`${pe.replace("%",()=>V)} (${g})`:pe;return new T.HR({...r,why:E,advice:se,cause:A})}function w(A,V){return new T.HR({...r,why:A,advice:"Re-r\
un the job later.",retryable:!0,cause:V})}async function W(A){const{ACTIONS_RUNTIME_TOKEN:V="",ACTIONS_RESULTS_URL:q}=process.env,{scp:pe}=JSON.parse(Buffer.from(V.split(".")[1]??"","base64url").toString()),
[,se,g]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(pe))??[],{href:E}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",q),P=new I.Qq("export-workflow-action",[new K.tZ(
V)],{socketTimeout:3e4}),L={workflow_run_backend_id:se,workflow_job_run_backend_id:g,name:A};return(await P.postJson(E,L)).statusCode!==404}}),8725:((oe,de,e)=>{e.d(de,{lm:()=>k.lm,t1:()=>I,QJ:()=>F});
const l=Je(import.meta.url)("node:async_hooks");var k=e(819);function I(m=""){return{info:a=>X(m+a),warning:a=>k.$e(m+a),debug:a=>k.Yz(m+a),mask:k.Pq}}function K(m){const a=[];return{...I(`[${m}] `),info:r=>a.
push(r),end(r){core.startGroup(v(r));for(const u of a)X(u);core.endGroup()}}}function X(m){k.pq(v(m))}function v(m){return m.replaceAll("##[","## [")}const T=new l.AsyncLocalStorage;let j=!1;function F(m,a){
return j||b(),j=!0,T.run(m,a)}function b(){const m=process.stdout.write.bind(process.stdout);process.stdout.write=((a,...r)=>{const u=T.getStore(),p=String(a);return u===void 0||/^::(add-mask|debug)::/.
test(p)?m(a,...r):(T.exit(()=>u.debug(p.trimEnd())),!0)})}}),7487:((oe,de,e)=>{e.d(de,{E_:()=>p,GQ:()=>$,Pd:()=>u,Tm:()=>_,VY:()=>m,eF:()=>b,n0:()=>r});var l=e(3024),k=e(1455),I=e(8161),K=e(6760),X=e(
819),v=e(532),T=e(7279),j=e(706);const F=6e4;async function b(B){const i=new AbortController;for(const f of["SIGINT","SIGTERM","SIGBREAK"]){const y={what:`Cancelled (${f})`,topic:"the-job-on-the-platf\
orm"};process.on(f,()=>i.abort(new T.HR(y)))}try{if(await B(i.signal),a)throw a}catch(f){for(let C=f;C instanceof Error;C=C.cause)X.Yz(C.stack??C.message);const y=m(f);X.C1(`${(0,j.OX)((0,T.gJ)(f),F)}${y===
void 0?"":` See ${y}`}`)}process.stdout.write("",()=>process.exit())}function m(B){const{GITHUB_SERVER_URL:i,GITHUB_ACTION_REPOSITORY:f,GITHUB_ACTION_REF:y}=process.env;if(!(!(B instanceof T.HR)||B.topic===
void 0||!i||!f||!y))return encodeURI(`${i}/${f}/blob/${y}/docs/troubleshooting.md#${B.topic}`)}let a;function r(B){try{for(const[i,f]of Object.entries(B))f!==void 0&&X.uH(i,f)}catch(i){const f="Check \
the runner's disk.";a=new T.HR({what:"Can't write the step's outputs",why:(0,v.Uc)(i),advice:f,cause:i})}}async function u(B){const i=process.env.RUNNER_TEMP||(0,I.tmpdir)();return await(0,k.mkdtemp)(
(0,K.join)(i,B)).catch(p(i))}function p(B){return i=>{throw(0,v.Rs)(i,B,"Check the runner's temporary folder.")}}function $(){try{return JSON.parse((0,l.readFileSync)(process.env.GITHUB_EVENT_PATH??"",
"utf8"))?.repository?.private===!1}catch{return!1}}function _(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((oe,de,e)=>{e.d(de,{Sy:()=>u,cj:()=>F,il:()=>b,tp:()=>T});var l=e(819),k=e(7279),
I=e(8132),K=e(706);const X=1024*1024-1e4,v=2e5;function T(p,$){const _=$.map(C=>C.map(a)),B=p.map((C,S)=>_.some(R=>R[S]!=="")),i=(C,S)=>`<tr>${C.flatMap((R,n)=>B[n]?`<${S}>${R}</${S}>`:[]).join("")}</\
tr>`,f=_.map(C=>i(C,"td")),y=C=>`<tr><td colspan="${p.length}">\u2026 and ${(0,K.hS)(C,"more row")}</td></tr>`;return`<table>${i(p.map(I.FO),"th")}${r(f,y).join("")}</table>`}function j(p){return`<tab\
le>${p.map(([_,B])=>B===void 0?"":`<tr><th align="left">${escapeAll(_)}</th><td>${a(B)}</td></tr>`).join("")}</table>`}function F(p){const $=p.map(({names:_,message:B,help:i})=>{const f=_.map(C=>`**${(0,I.
wh)(C)}**`);return`- ${r(f,C=>`and ${C} more`,v/2).join(", ")}: ${b(B,i)}`});return r($,_=>`- \u2026 and ${(0,K.hS)(_,"more cause")}`).join(`
`)}function b(p,$){return $===void 0?(0,I.wh)(p):`${(0,I.wh)(p)} <a href="${(0,I.FO)($)}">Troubleshooting</a>`}function m(p,$){return`<details><summary>${escapeAll(p)}</summary>

${$}

</details>`}function a(p){return typeof p=="string"?p===""?"":`<code>${(0,I.FO)((0,I.RK)(p))}</code>`:"words"in p?(0,I.wh)(p.words):`<a href="${(0,I.FO)(p.href)}">${(0,I.wh)(p.text)}</a>${(0,I.FO)(p.after??
"")}`}function r(p,$,_=v){let B=_;const i=p.filter(f=>{const y=Buffer.byteLength(f),C=y<=B;return C&&(B-=y),C});return i.length===p.length?i:[...i,$(p.length-i.length)]}async function u(p,...$){const _=i=>`${(0,K.
hS)(i,"part")} of this page would not fit and ${i===1?"is":"are"} left out.`,B=[`### ${(0,I.wh)(p)}`,...r($,_,X)];try{await l.z.addRaw(B.join(`

`),!0).write()}catch(i){l.$e(`Can't write the job summary: ${(0,k.gJ)(i)}`)}}}),8132:((oe,de,e)=>{e.d(de,{EU:()=>T,FO:()=>b,Jj:()=>X,RK:()=>I,SS:()=>v,wh:()=>F});const l="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",k=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${l})[\\u200C\\u200D](?=${l})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function I(r){return/^[ -[\]-~]*$/.test(r)&&!r.includes("##[")?r:r.replace(k,(u,p)=>p===void 0?u:K(p))}function K(r){return`\\\
u{${r.codePointAt(0)?.toString(16)}}`}function X(r,u){if(r.length<=u)return r;const p=Array.from(r.slice(0,2*u+2));return p.length>u?`${p.slice(0,u).join("")}\u2026`:r}function v(r,u=100){const p=I(X(
r,u)).replaceAll("	",K)||'""',$="`".repeat(a(p)+1);return/^`|`$/.test(p)||/^ .*[^ ].* $/.test(p)?`${$} ${p} ${$}`:$+p+$}function T(r,u,p){const _=r.map(i=>p+I(i).replace(/(?<=^\s*):(?=:)/,K)).join(`
`),B="`".repeat(Math.max(3,a(_)+1));return`${p}${B}${u}
${_}
${p}${B}`}const j=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function F(r){return b(I(r).replaceAll("	"," ")).replace(j,"$&<wbr>")}function b(r){return r.replace(m,u=>`&#${u.codePointAt(0)}\
;`)}const m=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function a(r){return(r.match(/`+/g)??[]).reduce((u,p)=>Math.max(u,p.length),0)}}),8920:((oe,de,e)=>{e.d(de,{Ch:()=>j,
Rc:()=>m,mu:()=>v});var l=e(1455),k=e(532),I=e(7279),K=e(9870);const X=1024*1024;function v({files:a},r){const[u,p]=[T(K.uq,a),T(K.n7,a)];if(u&&p)return{app:u,flow:p,env:r??T(K.Km,a)};const $=[K.uq,K.
n7].filter(_=>!a.has(_));throw new Error(`lacks ${$.join(" and ")}, at its root and in its only subfolder`)}function T(a,r){const u=r.get(a);try{return u&&F({name:a,bytes:u})}catch(p){throw new Error(
`has a file that ${(0,I.gJ)(p)}: ${a}`)}}async function j(a,r){const u=await(0,l.readFile)(a,{signal:r}).catch(p=>{throw r.throwIfAborted(),new Error(`can't be read: ${(0,k.Uc)(p)}`)});return F({name:K.
Km,bytes:u})}function F(a){const{name:r,bytes:u}=a;if(r===K.Km&&u.length>X)throw new Error("is larger than 1 MiB, the limit for environment variables");try{b(u)}catch{throw new Error("is not JSON")}return a}
function b(a){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(a))}function m({files:a}){for(const r of[K.uq,K.n7])try{const{name:u,version:p}=Object(b(a.get(r)));if(u.trim()==="")continue;
return{name:u,version:["string","number"].includes(typeof p)?String(p):void 0}}catch{}}}),8142:((oe,de,e)=>{e.d(de,{q:()=>K});const l=500,k=1e6,I=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function K(j,F,b){let m=j.startsWith("\uFEFF")?1:0,a=0;function r(){for(;;){const _=j.charAt(m);if(_!==" "&&_!==`
`&&_!=="\r"&&_!=="	")return _;m++}}function u(){const _=m;if(I.lastIndex=_,!I.test(j))throw new SyntaxError;return m=I.lastIndex,j.slice(_,m)}function p(_,B){const i=r();if(i==="["){const y=[],C=b.enter(
_);return $("]",B,()=>y.push(p(C,B+1))),b.array(y,_)}if(i==="{"){const y=new Map;return $("}",B,()=>{if(r()!=='"')throw new SyntaxError;const C=u(),S=C.includes("\\")?JSON.parse(C):C.slice(1,-1);if(y.
has(S)||r()!==":")throw new SyntaxError;m++,y.set(S,p(b.enter(_,S),B+1))}),b.object(y,_)}const f=u();return b.scalar(f.includes("\\")?JSON.stringify(JSON.parse(f)):f)}function $(_,B,i){if(B===l)throw new RangeError;
m++;let f=r()===_?_:",";for(;f===",";){if(++a>k)throw new RangeError;i(),f=r(),f===","&&m++}if(f!==_)throw new SyntaxError;m++}try{const _=p(F,0);if(r()==="")return _}catch{}}function X(j){const F=K(j,
`
`,v);return F===void 0?void 0:`${F}
`}const v={enter:j=>`${j}  `,scalar:j=>j,array:(j,F)=>T("[",j,"]",F),object(j,F){const b=[...j.keys()].sort().map(m=>`${JSON.stringify(m)}: ${j.get(m)}`);return T("{",b,"}",F)}};function T(j,F,b,m){return F.
length===0?j+b:`${j}${m}  ${F.join(`,${m}  `)}${m}${b}`}}),5806:((oe,de,e)=>{e.d(de,{Oj:()=>a,Sr:()=>m,dU:()=>b,fw:()=>X,gv:()=>l,jq:()=>j,x5:()=>T});const l=".workflow-export.json",k=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
I=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,K=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,X=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],v=[...X,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',k],["changes how git or GitHub treats t\
he repository",I],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",K]];function T(u,p=v){const $=r(u);return p.find(([,_])=>_.test(u)||_.test($))?.[0]}function j(u){return[K,k,I].some(p=>p.test(r(u)))}function F(u){return k.
test(r(u))?"is in a .git folder":u.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function b(u){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(m(r(u)))}
function m(u){return u.normalize("NFC").toUpperCase().toLowerCase()}function a(u){const p=new Map;for(const $ of u){const _=m($.replace(/\/$/,"")),B=p.get(_);if(B!==void 0)return[B,$];p.set(_,$)}for(const[
$,_]of p)for(const{index:B}of $.matchAll(/\//g)){const i=p.get($.slice(0,B));if(i?.endsWith("/")===!1)return[i,_]}}function r(u){return u.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((oe,de,e)=>{e.
d(de,{BE:()=>v,KC:()=>F,Km:()=>K,LX:()=>X,jz:()=>j,n7:()=>k,uq:()=>I,wg:()=>m,zx:()=>T});var l=e(5806);const[k,I,K]=["flow_definition.json","app_definition.json","env_variables.json"],X=[k,I,K],v=1e4,
T=256*1024*1024;function j(r,u){const p=[...u].filter(([$])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test($));return{kind:r,files:new Map(p.sort(([$],[_])=>$<_?-1:1))}}function F({kind:r,files:u}){return{kind:r,
files:new Map([...u].filter(([p])=>!(0,l.dU)(p)))}}const b=/^\.|^__MACOSX$/;function m(r){const u=new Set(r),p=i=>X.some(f=>u.has(i+f));if(p(""))return"";const $=new Set(r.filter(i=>i.includes("/")).map(
i=>i.slice(0,i.indexOf("/")))),[_,...B]=[...$].filter(i=>!b.test(i));return B.length===0&&p(`${_}/`)?`${_}/`:""}function a(r){const u=m(r);return r.includes(u+I)||r.includes(u+k)}}),1519:((oe,de,e)=>{
e.d(de,{DF:()=>X,aC:()=>j,x3:()=>T});var l=e(4573),k=e(8142),I=e(5806);const K={enter:()=>{},scalar:F=>({json:F}),array:F=>({json:`[${F.map(({json:b})=>b)}]`,items:F}),object(F){return{json:`{${Array.
from(F,([m,{json:a}])=>`${JSON.stringify(m)}:${a}`).sort()}}`,members:F}}};function X(F){const b=(0,l.isUtf8)(F)?(0,k.q)(F.toString(),void 0,K):void 0,m=b?.members??b?.items?.map(r=>[v(r),r]);if(m===void 0)
return;const a=new Map;for(const[r,{members:u,json:p}]of m){if(r===void 0||a.has(r))return;a.set(r,{name:r,keys:[...u?.keys()??[]],content:p})}return{container:Array.isArray(m)?"array":"object",variables:[
...a.values()]}}function v({members:F}){if(!F?.has("value"))return;const b=[F.get("name"),F.get("key")].find(m=>m?.json[0]==='"');return b&&JSON.parse(b.json)}function T({files:F}){const b=[...F].filter(
([m])=>(0,I.dU)(m)).map(([,m])=>j(m));return[...new Set(b.flat())]}function j(F){const b=new TextDecoder().decode(F);try{JSON.parse(b)}catch{return[]}const m=X(F),a=new Set(m?.container==="array"?m.variables.
map(({name:p})=>p):void 0),u=Array.from(b.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([p,$,_])=>$===void 0?[p,String(Number(p))]:_===void 0?[JSON.parse($)]:[]);return[...new Set(u)].
filter(p=>!a.has(p))}}),3657:((oe,de,e)=>{e.d(de,{u:()=>b,z:()=>o});var l=e(4573),k=e(8522),I=e(663),K=e(7279),X=e(706),v=e(5806),T=e(9870);const j=2048,F=new Set([0,10]);async function b(t,d){d?.throwIfAborted();
const c=m(t),w=await(0,I.SY)(c,{decodeStrings:!1}).catch(B("The package")),W=await a(w).catch(B("The package")),A=(0,T.wg)([...W.keys()]),V=[];for(const[q,pe]of W){d?.throwIfAborted();const se=await p(
w,c,pe).catch(B(`${(0,X.TL)(q)} in the package`));q.startsWith(A)&&!$(q)&&V.push([q.slice(A.length),se])}return(0,T.jz)("zip",V)}function m(t){for(let d=t.length-21;d>0;){d=t.lastIndexOf("PK",d-1,"l\
atin1");const c=d+22+(d<0?1/0:t.readUInt16LE(d+20));if(c<=t.length)return t.subarray(0,c)}if(t.toString("latin1",0,2)!=="PK")throw f(t);return B("The package")(new Error("its end is missing"))}async function a(t){
if(t.entryCount>T.BE)throw _(`The package has ${t.entryCount} entries. The limit is 10,000`);const d=new Map;let c=0;for await(const A of t.eachEntry()){const V=r(A);if(d.has(V))throw _(`The package h\
as ${(0,X.TL)(V)} twice`,"Export it again.");const q=u(V,A);if(q!==void 0)throw _(`${(0,X.TL)(V)} in the package ${q}`);if(c+=A.uncompressedSize,c>T.zx)throw _("The package takes more than 256 MiB unp\
acked, the limit");d.set(V,A)}const w=[...d.keys()];if(w.every($))throw _("The package has no files in it","Export it again.");const W=(0,v.Oj)(w);if(W===void 0)return d;throw _(`${W.map(A=>(0,X.TL)(A)).
join(" and ")} in the package collide on a disk that ignores case`)}function r({generalPurposeBitFlag:t,fileNameRaw:d,extraFields:c,versionMadeBy:w}){const W=(0,l.isUtf8)(d)?j:t,A=F.has(w>>>8);return(0,I.
ax)(W,d,c,!A).replace(/^(\.\/+)+/,"")}function u(t,d){const c=d.externalFileAttributes>>>16&61440;return c===40960?"is a symbolic link":c!==0&&c!==32768&&c!==16384?"is neither a file nor a folder":$(t)&&
d.uncompressedSize>0?"is a folder with a content of its own":d.canDecodeFileData()?(0,v.dU)(d.fileNameRaw.toString())&&!(0,v.dU)(t)?"is also named env_variables.json":(0,v.x5)(t,v.fw):"is encrypted, o\
r compressed by another method than deflate"}async function p(t,d,c){const{compressedSize:w,compressionMethod:W,uncompressedSize:A}=c,{fileDataStart:V}=await t.readLocalFileHeaderPromise(c),q=d.subarray(
V,V+w),pe={maxOutputLength:A||1,chunkSize:A+64},se=W===0?q:(0,k.inflateRawSync)(q,pe);if(se.length!==A)throw new Error(`it unpacks to ${se.length} bytes, not the ${A} listed`);if((0,k.crc32)(se)!==c.crc32)
throw new Error("its CRC-32 isn't the one listed");return se}function $(t){return t===""||t.endsWith("/")}function _(t,d="Check where the package comes from."){return new K.HR({what:t,advice:d,topic:"\
the-package"})}function B(t){return d=>{if(d instanceof K.HR)throw d;const c={what:`${t} is cut off or damaged`,why:(0,X.TL)(d.message).slice(1,-1)};throw new K.HR({...c,advice:"Export it again.",topic:"\
the-package",cause:d})}}const i=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function f(t){const d=t.toString("utf8",0,512),
[c]=i.find(([,W])=>W.test(d))??["text"],w=`${c==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return _(`The package is ${c}, not a zip`,w)}const y=33,C=20,S=3,
R=8,n=33188;function o({files:t}){const d=[],c=[];let w=0;for(const[V,q]of t){const[pe,se]=[Buffer.from(V),(0,k.deflateRawSync)(q)],g=[s(2,C,j,R,0,y),s(4,(0,k.crc32)(q),se.length,q.length),s(2,pe.length,
0)],E=[s(2,0,0,0),s(4,n*65536,w)];d.push(Buffer.from("PK"),...g,pe,se),c.push(Buffer.from("PK"),Buffer.of(C,S),...g,...E,pe),w+=30+pe.length+se.length}const W=Buffer.concat(c),A=[s(2,0,0,t.size,t.
size),s(4,W.length,w),s(2,0)];return Buffer.concat([...d,W,Buffer.from("PK"),...A])}function s(t,...d){const c=Buffer.alloc(t*d.length);for(const[w,W]of d.entries())c.writeUIntLE(W,w*t,t);return c}}),
2227:((oe,de,e)=>{e.d(de,{HB:()=>y,xR:()=>f,px:()=>C,Ng:()=>_});var l=e(7279),k=e(2975),I=e(706),K=e(1858),X=e(5805),v=e(2053),T=e(6294),j=e(7596);const F=6,b=32,m=2e3,a=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
r=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class u extends I.pO{#n=new Set;#e=new Set;allow(...s){
for(const t of s)this.#n.add(t)}maskFields(s,t,d){const c=$(s).slice(0,m);for(const[w,W]of c)/id$/i.test(w)&&(0,j.eQ)(W)&&this.allow(W);for(const[w,W]of c)/url$/i.test(w)?this.maskUrl(W.trim(),t,d):this.#t(
p(W),d)}maskUrl(s,t,d){const c=URL.canParse(s,t.href)?new URL(s,t.href):void 0;if(c&&t.href.startsWith(c.href))return;const w=[s,c?c.pathname+c.search:s].filter(W=>/[?:]|^\/\//.test(W));this.#t(w,d),c&&
this.#t([c.href,c.password,(0,I.D4)(c.password),...p(c.search)],d)}#t(s,t){const d=W=>Array.from(this.#n).some(A=>A.includes(W)),c=s.filter(W=>!d(W)&&!d((0,I.D4)(W))),w=W=>encodeURIComponent(Buffer.from(
W).toString());for(const W of c.flatMap(A=>[A,w(A)]))W.length<F||this.#e.has(W)||(this.#e.add(W),this.add(W),t.mask(W))}}function p(o){return Array.from(o.matchAll(a)).flatMap(([,s,t])=>{const d=String(
t).replace(/[.,:!?)\]}]+$/,"");return r.test(String(s))||(0,I.D4)(d).length>=b?[d,(0,I.D4)(d)]:[]})}function $(o){const s=Object.entries(o);for(const[,t]of s)if(typeof t=="object")for(const d of Object.
entries(t??{}))s.push(d);return s.filter(t=>typeof t[1]=="string")}function _(o,s,t={}){const d=new u([s,...t.secrets??[]]);return d.allow(o.href,...t.known??[]),{url:o,apiKey:s,secrets:d,connections:(0,X.
Y7)(),rateLimit:new v.q,collections:new Map}}const B=1024*1024,i=12e4,f=12e4,y="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job\
.";async function C(o,s){const{label:t,method:d,path:c,isTransient:w}=s,{secrets:W,rateLimit:A}=o.platform;W.allow(...c.split(/[/?&=]/));const V=d==="GET"?c:void 0,q=()=>A.run(t,V,o,()=>S(o,s));return await(0,k.
L5)(o,q,{atLeastMs:w?f:0})}async function S(o,s){const{platform:t,signal:d,log:c}=o,{label:w,method:W,path:A,body:V,idempotent:q=!0,isTransient:pe}=s,se=new URL(`api/public/${A}`,t.url),g={accept:"app\
lication/json","content-type":"application/json","x-api-key":t.apiKey},E={maxBytes:B,...!q&&{idleMs:i}};try{const P=await(0,X.tN)(t.connections,{label:w,method:W,url:se,headers:g,body:V,...E},d);return c.
debug(`${W} ${t.secrets.redact(se.pathname)}: ${P.status}`),R(o,s,se,P)}catch(P){const L=P instanceof l.HR?P:void 0;if(!q&&(d.aborted||L?.maybeProcessed)){const J=(0,l.h_)(P),Z=`${J.retryable?"":J.advice}\
 ${y}`.trim();throw J.with({advice:Z,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw L&&pe?.(L)?L.with({retryable:!0}):P}}function R({platform:o,log:s},t,d,c){const{label:w,isCreation:W=!1}=t,
{status:A,headers:V,bytes:q}=c,{secrets:pe}=o,se=(O,z,te)=>(0,K.ue)(w,O,z,te),g=(0,X.ET)(c,d,w);if(g){pe.maskUrl(g.href,o.url,s);const O=`the platform redirects to ${(0,I.OX)(g.origin,100)}, and the k\
ey follows no redirect`;throw se(O,"If that is your environment, set host to it.",{status:A,maybeProcessed:A!==307&&A!==308})}const E=new TextDecoder().decode(q),P=n(E);pe.maskFields(P??{},o.url,s);const L=(0,T.
wv)(P??{},w,pe.redact),{message:J}=L,Z=(0,X.yp)(c);if(A<200||A>299){const O=o.collections.has(w),z=(0,T.ik)(t,A,{message:J,isPage:Z,hasWorked:O});throw se(`the platform answered ${A}${(0,T.Te)(J)}`,z,
{...(0,K.xS)(A,V),affectsAll:(A===401||A===403)&&!O,busy:A===423||A===409&&!W})}if(P!==void 0)return L;const N=(0,X.VL)(c)&&/^\s*\{/.test(E);throw se(`the platform answered ${E===""?"nothing":Z?"with \
a web page":N?"with half an object":"with something other than a JSON object"} (${A})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:N})}function n(o){try{const s=JSON.
parse(o);return(0,T.Gv)(s)?s:void 0}catch{return}}}),5645:((oe,de,e)=>{e.d(de,{I:()=>$,R:()=>r});var l=e(7598),k=e(7279),I=e(2975),K=e(706),X=e(1858),v=e(7596),T=e(5805);const j=256*1024**2,F=5,b=new Set(
[400,401,403,404,410]),m="Download",a="Re-run the job.";async function r(_,{url:B,freshUrl:i,read:f}){let y=B;return await(0,I.L5)(_,async()=>{y??=await i();const C=await p(_,y).catch(o=>{throw o instanceof
k.HR&&o.affectsAll?o.with({affectsAll:!1}):o}),{status:S,bytes:R}=C;if(b.has(S))throw y=void 0,u(`the URL was refused (${S})`,a,{retryable:!0});if(S!==200)throw u(`the server answered ${S}`,a,{retryable:S===
206});if((0,T.yp)(C))throw u("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const n=await f(R).catch(o=>{throw o instanceof k.HR&&(0,T.VL)(C)?o.
with({retryable:!0}):o});return{bytes:R,sha256:(0,l.createHash)("sha256").update(R).digest("hex"),content:n}})}function u(_,B,i={}){return new k.HR({what:m,why:_,advice:B,topic:"the-package",...i})}async function p(_,B){
const{platform:i,log:f,signal:y}=_;let C=B;for(let S=0;;S++){const R=S===0&&C.origin===i.url.origin,n={accept:"*/*",...R&&{"x-api-key":i.apiKey}},o={label:m,method:"GET",url:C,headers:n,maxBytes:j};i.
connections.proven.add(C.origin);const s=async()=>{const c=await(0,T.tN)(i.connections,o,y),{status:w,headers:W}=c;f.debug(`GET a package from ${(0,K.OX)(o.url.origin)}: ${w}`);const A=`the server ans\
wered ${w}`;if((0,X.dg)(w))throw(0,X.ue)(m,A,X.$_,(0,X.xS)(w,W));return c},t=await(R?i.rateLimit.run(m,void 0,_,s):s()),d=(0,T.ET)(t,C,m);if(d===void 0)return t;if(S===F)throw u("the URL redirects in \
a circle",a);d.origin===C.origin&&d.username+d.password===""&&Object.assign(d,{username:C.username,password:C.password}),C=$(d.href,_)}}function $(_,{platform:B,log:i}){const f=B.url;if(B.secrets.maskUrl(
_,f,i),!URL.canParse(_,f.href))throw u("the platform's download URL can't be read",a);const y=new URL(_,f.href);y.protocol==="http:"&&f.protocol==="https:"&&y.hostname===f.hostname&&(y.protocol="https\
:",y.port===""&&(y.port=f.port),B.secrets.maskUrl(y.href,f,i));const C=y.protocol==="http:"&&f.protocol==="http:"&&(0,v.U9)(y.hostname);if(y.protocol!=="https:"&&!C)throw u("the platform's download UR\
L isn't https","Check host.");return y}}),1858:((oe,de,e)=>{e.d(de,{$_:()=>T,Dx:()=>X,Ur:()=>r,dg:()=>_,ue:()=>K,xS:()=>B});var l=e(7279),k=e(2975),I=e(706);function K(i,f,y,C={}){return new l.HR({what:i,
why:f,advice:y,topic:"the-platforms-response",...C})}function X(i,f,y,C){return new l.HR({what:i,why:f,advice:y,topic:"the-connection",...C})}const v={ECONNREFUSED:"the connection was refused",ECONNABORTED:"\
the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the co\
nnection timed out"},T="Re-run the job later.",j="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",F=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
b=/EPROTO|ERR_SSL_/,m=/Z_|ERR__ERROR_/,a=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function r(i,f,y,C){if(!(i instanceof Error&&"code"in i))return i;const S=String(i.code);
if(F.test(S)){const c=`the TLS connection can't be trusted (${S})`;return X(f,c,`Check host. ${j}`,{affectsAll:!0,cause:i})}const[,R]=a.exec(i.message)??[];if(R!==void 0)return u(f,R,i);const n=!y&&b.
test(S),o=n?"the TLS connection failed":"the connection failed",s=v[S]??`${m.test(S)?"the response can't be decoded":o} (${S})`,t={retryable:!0,maybeProcessed:y,affectsAll:!y,cause:i};if(C||!(n||S==="\
ENOTFOUND"))return X(f,s,T,t);const d=n?`Check host and its port. ${j}`:"Check host.";return X(f,s,d,{...t,maxRetries:2})}function u(i,f,y){const C=(n,o,s=!1)=>X(i,n,o,{affectsAll:!0,cause:y,retryable:s});
if(f==="407")return C("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const S=Number(f);if(S<500&&!_(S))return C(`the proxy refuses the connection (${f})`,"Allow the \
host there, or add it to NO_PROXY.");const R=`the proxy made no connection (${(0,I.OX)(f,100)})`;return C(R,"Check HTTPS_PROXY, or re-run the job later.",!0)}const p=new Set([408,421,425,429]),$=new Set(
[501,505,506,508,510,511]);function _(i){return p.has(i)||i>=500&&!$.has(i)}function B(i,f){return{status:i,retryable:_(i),retryAfterMs:(0,k.Vs)(f["retry-after"]),maybeProcessed:i<400||i===408||i>=500}}}),
7596:((oe,de,e)=>{e.d(de,{d4:()=>F,eQ:()=>v,U9:()=>X,hk:()=>j,wh:()=>T});const l=Je(import.meta.url)("node:net");var k=e(9783),I=e(1858);const K=200;function X(b){return b==="localhost"||b==="[::1]"||
(0,l.isIPv4)(b)&&b.startsWith("127.")}function v(b){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(b)}function T(...b){return b.map(a=>Number.isSafeInteger(a)?String(a):a).find(a=>typeof a=="string"&&a.length<=
K&&v(a))}function j(){for(const b of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const m=process.env[b]?.trim();m!==void 0&&(process.env[b]=m===""||m.includes("://")?m:`http://${m}`)}for(const b of[
"no_proxy","NO_PROXY"]){const m=process.env[b];m!==void 0&&(process.env[b]=m.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function F(b,m){const a=process.env.https_proxy||process.env.HTTPS_PROXY;if(!a||
(0,k.H)(b)||/^https?:/i.test(a)&&(0,k.s)(b))return;throw(0,I.Dx)(m,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (\
@ as %40).",{affectsAll:!0})}}),5805:((oe,de,e)=>{e.d(de,{ET:()=>C,J9:()=>u,VL:()=>S,Y7:()=>r,tN:()=>p,yp:()=>y});var l=e(7067),k=e(4708),I=e(8522),K=e(6671),X=e(2975),v=e(706),T=e(1858),j=e(7596);const F=3e4,
b=65536,m=new Set([301,302,303,307,308]),a="export-workflow-action";function r(){process.noDeprecation=!0,(0,j.hk)();const R=()=>new K.Qq(void 0,void 0,{keepAlive:!0});return{kept:{http:R(),https:R()},
proven:new Set}}function u(R){return{type:"application/json",bytes:Buffer.from(JSON.stringify(R))}}async function p({kept:R,proven:n},o,s){const{label:t,method:d,url:c,headers:w,body:W,maxBytes:A,idleMs:V=F}=o;
(0,j.d4)(c,t);const q=c.protocol==="https:"?"https":"http",pe=W?new K.Qq:R[q],se=new AbortController,g=AbortSignal.any([s,se.signal]);let[E,P]=[!1,"no response"];const L=setTimeout(()=>{const Z={retryable:!0,
maybeProcessed:E};se.abort((0,T.Dx)(t,`${P} within ${V/1e3} s`,T.$_,Z))},V);let J;try{J={http:l,https:k}[q].request({method:d,host:c.hostname.replace(/[[\]]/g,""),port:c.port,path:c.pathname+c.search,
headers:{...w,...W&&{"content-type":W.type,"content-length":W.bytes.length},"accept-encoding":"identity","user-agent":a},...c.username+c.password!==""&&{auth:`${(0,v.D4)(c.username)}:${(0,v.D4)(c.password)}`},
agent:pe.getAgent(c.href),signal:g});const Z=$(J,t,()=>{E=!0});_(J,W?.bytes??Buffer.alloc(0),()=>L.refresh());const N=await(0,X.Mu)(g,Z);n.add(c.origin),P="no data";const H=[];let ee=A;for await(const O of N){
if(L.refresh(),ee-=O.length,ee<0)throw f(t,A);H.push(O)}const le=i(Buffer.concat(H),N.headers["content-encoding"],t,A);return{status:N.statusCode??0,headers:N.headers,bytes:le}}catch(Z){throw g.throwIfAborted(),
(0,T.Ur)(Z,t,E,n.has(c.origin))}finally{clearTimeout(L),J?.destroy()}}function $(R,n,o){return new Promise((s,t)=>{R.once("socket",c=>{R.reusedSocket?o():c.once(R.protocol==="https:"?"secureConnect":"\
connect",o)});const d=c=>{c.socket.destroy();const w={retryable:!0,maybeProcessed:!0};t((0,T.Dx)(n,"the server switched protocols (101)",T.$_,w))};R.once("upgrade",d),R.once("response",c=>c.statusCode===
101?d(c):s(c)),R.on("error",t)})}function _(R,n,o){n.length===0?R.end():R.write(n.subarray(0,b),s=>{o(),s||_(R,n.subarray(b),o)})}const B=new Set(["gzip","x-gzip","deflate"]);function i(R,n="",o,s){const t=n.
toLowerCase().split(/[\s,]/);try{return t.reduceRight((d,c)=>{const w=c==="br"?I.brotliDecompressSync:B.has(c)?I.unzipSync:void 0;return w&&d.length>0?w(d,{maxOutputLength:s}):d},R)}catch(d){throw d.code===
"ERR_BUFFER_TOO_LARGE"?f(o,s):d}}function f(R,n){const o=`the response is larger than ${(0,v.Xe)(n)}, the limit`;return(0,T.ue)(R,o,"Check host.",{maybeProcessed:!0})}function y({headers:R,bytes:n}){return R["\
content-type"]?.includes("html")===!0||/^\s*</.test(n.toString("utf8",0,100))}function C({status:R,headers:n},o,s){if(!m.has(R)||n.location===void 0)return;const t=n.location.replace(/[\x80-\xff]/g,c=>`\
%${c.charCodeAt(0).toString(16)}`);if(URL.canParse(t,o.href))return new URL(t,o.href);const d=`the platform redirects (${R}) to an address that can't be read`;throw(0,T.ue)(s,d,"Check host.",{maybeProcessed:!0})}
function S({headers:R}){return!R["content-length"]&&!R["transfer-encoding"]}}),6006:((oe,de,e)=>{e.d(de,{SO:()=>a,cd:()=>b,qt:()=>i});var l=e(7279),k=e(2975),I=e(706),K=e(2227),X=e(7596),v=e(2053),T=e(
6294);const j=[["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPLETED COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTE\
D REJECTED TERMINATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function F(S){return j.find(([,R])=>R.split(" ").includes(S))?.[0]??"unknown"}function b({fields:S,message:R,redact:n}){
const o=(0,T.Gv)(S.response)?S.response:{},s=[o.downloadUrl,o.downloadURL,S.downloadUrl,S.downloadURL];return{dockStatusId:(0,X.wh)(S["dock-statusId"],S.dockStatusId,S._id),workflowId:(0,X.wh)(S.workflowId,
S.toolId),exportJobId:(0,X.wh)(S.exportJobId),status:m(S.status,n),downloadUrl:s.map(t=>typeof t=="string"?t.trim():"").find(t=>t!==""),refused:S.success===!1,message:R}}function m(S,R){const n=typeof S==
"string"||typeof S=="number"?String(S).trim():"",o=n.toUpperCase().replace(/[\s-]+/g,"_");return F(o)==="unknown"?R(n,40).toUpperCase():o}async function a(S,R,n=()=>!0){const o=`dock-status/${R}`;return b(
await(0,K.px)(S,{label:"Dock status",method:"GET",path:o,isTransient:n}))}const r="the-job-on-the-platform",u=50,p=294,$=6.12,_=2e3;function B(S,R){const n=Math.max(p,S/$);return S<v.k?n:Math.max(_,Math.
min(R,n))}async function i(S,R,n){const{log:o,signal:s}=S,t=performance.now(),d=f(S,t);let c=R,w=t,W;for(let A=0;;A++){n.onStatus(c),d(c);const V=F(c.status);if(V==="failed"||V==="succeeded"&&c.refused){
const q=`The job ${c.status==="FAILED"?"failed":`ended as ${c.status}`} on the platform`,pe=`${c.message??"it gave no reason"} (dock status ${R.dockStatusId})`;throw new l.HR({what:q,why:pe,advice:n.advice,
topic:r})}if(V==="succeeded")return c.status!=="SUCCESS"&&o.warning(`The platform reports ${c.status}, which is treated as SUCCESS.`),c;W=V==="unknown"&&c.refused?W??w:void 0;try{if(W!==void 0&&w-W>=K.
xR){const se=`The platform refused to report the job's status for ${(0,I.zK)(K.xR)}`;throw new l.HR({what:se,topic:r})}const q=A===0?u:B(w-t,n.longestWaitMs);await(0,k.yy)(Math.max(0,w+q-performance.now()),
s),w=performance.now();const pe=({status:se=404})=>A>0||se===404;c=await a(S,R.dockStatusId,pe)}catch(q){throw C(q,R,c)}}}function f({log:S},R){let n,o=R;return s=>{const t=performance.now(),d=(0,I.zK)(
t-R),c=s.status!==n,w=t-o>=v.k;(c||w)&&(o=t),c&&n!==void 0?S.info(`${s.status||"No status"} after ${d}`):w&&S.info(`Still ${s.status||"without a status"} after ${d}`),c&&F(s.status)==="unknown"&&S.warning(
`The platform reports an unknown status (${y(s)}). The action keeps waiting.`),n=s.status}}function y({status:S,message:R}){return`${S||"none"}${R===void 0?"":`, "${R}"`}`}function C(S,{dockStatusId:R},n){
const o=F(n.status)==="unknown"||n.message!==void 0?`, last status ${y(n)}`:"",s=`The job may still be running on the platform: dock status ${R}${o}.`,t=(0,l.h_)(S);return t.with({advice:`${t.advice} ${s}`.
trim(),busy:!1,cause:S})}}),2053:((oe,de,e)=>{e.d(de,{k:()=>X,q:()=>b});var l=e(7279),k=e(2975),I=e(1858);const K=30,X=6e4,v=500,T=16e3,j=.95,F=20;class b{#n=new Map;#e=0;#t=0;#o=0;async run(a,r,u,p){
const $=await this.#r(a,r,u),_=()=>$>this.#o;try{const B=await p();return _()&&(this.#t=this.#t<F?0:this.#t*j),B}catch(B){if(!(B instanceof l.HR&&B.status===k.kU))throw B;const i=performance.now();throw _()&&
(this.#t=Math.min(T,Math.max(v,this.#t*2)),this.#o=i),this.#e=Math.max(this.#e,i+(B.retryAfterMs||2*this.#t)),B.with({retryAfterMs:this.#e-i})}}async#r(a,r,{signal:u,endsAt:p}){const $=r!==void 0&&this.#n.
get(r)||[];for(r!==void 0&&this.#n.set(r,$);;){if(u.throwIfAborted(),this.#e>=p)throw(0,I.ue)(a,"the platform asked for a pause that exceeds the timeout",I.$_);const _=performance.now(),B=$.at(-K)??Number.
NEGATIVE_INFINITY,i=Math.max(this.#e,B+X);if(i<=_)return this.#e=_+this.#t,$.push(_),_;await(0,k.yy)(i-_,u)}}}}),6294:((oe,de,e)=>{e.d(de,{Gv:()=>X,LO:()=>I,Te:()=>K,ik:()=>b,wv:()=>k});var l=e(1858);
function k(m,a,r){const u=j(m,0);return{fields:m,label:a,redact:r,message:u&&r(u)||void 0}}function I({label:m,message:a},r,u){return(0,l.ue)(m,`the platform answered without a ${r}${K(a)}`,u)}function K(m){
return m===void 0?"":` (${m})`}function X(m){return typeof m=="object"&&m!==null&&!Array.isArray(m)}const v=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","d\
escription","detail","details","response"],T=4;function j(m,a){if(typeof m=="string")return m.trim()||void 0;if(!(a>T)){if(Array.isArray(m))return j(m[0],a+1);if(X(m))for(const r of v){const u=j(m[r],
a+1);if(u!==void 0){const{code:p}=m;return typeof p=="number"||typeof p=="string"?`${u}, code ${p}`:u}}}}const F="Settings \u2192 Security & Control \u2192 API Scopes";function b(m,a,{message:r,isPage:u,
hasWorked:p}){if((0,l.dg)(a))return l.$_;if(a===404)return"Check host, the IDs, and that the key's account can see the workflow.";if(a===409&&m.isCreation)return"The name may be taken. Set another nam\
e, or the ID of that workflow.";if(a===409||a===423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(a<400||a===405||a>=500)return"Check host.";if(a!==
401&&a!==403)return m.isTransient?l.$_:"Check the inputs.";if(u)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(p)return"Th\
e key works for other workflows. Check the IDs, and that the key's account can see this one.";const $=m.scope===void 0?"another scope":`the scope "${m.scope}"`;if(a===403)return`The key needs ${$}. Ad\
d it under ${F}.`;const _=/scope/i.test(String(r))?` The key also needs ${$}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint \
key. Set api-key to an account key from ${F}.${_}`}}),3349:((oe,de,e)=>{e.d(de,{EH:()=>m,Nq:()=>b,kZ:()=>r,s8:()=>a});var l=e(7279),k=e(2975),I=e(2227),K=e(5645),X=e(5805),v=e(6006),T=e(6294);const j=[
"workflows","workflow","tools"];async function F(u,p){const{collections:$}=u.platform;let _;for(const B of new Set([...$.values(),...j])){const i=p(B),{label:f,idempotent:y=!0}=i,C=$.get(f);if(!(C&&C!==
B))try{const S=await(0,I.px)(u,i);$.set(f,B);const R=(0,v.cd)(S),{dockStatusId:n}=R;if(n!==void 0)return{...R,dockStatusId:n};throw(0,T.LO)(S,"dock status ID",y?"Check host and the IDs.":I.HB)}catch(S){
if(S instanceof l.HR&&S.busy&&$.set(f,B),!(S instanceof l.HR&&S.status===404))throw S;_??=S}}throw _}async function b(u,{workflowId:p,flowId:$}){return await F(u,_=>({label:"Export",method:"POST",path:`${_}\
/${p}/export?flowId=${$}`,scope:"Export workflow"}))}async function m(u,p,$){const _=$.downloadUrl??p.downloadUrl??(await(0,v.SO)(u,p.dockStatusId)).downloadUrl;if(_!==void 0)return(0,K.I)(_,u);const B=`\
the platform reports ${$.status} but names no download URL`;throw new l.HR({what:"Export",why:B,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function a(u,p,{app:$,flow:_,env:B}){const i="\
workflowName"in p,f=y=>y==="tools"?"tool":"workflow";return await F(u,y=>({label:"Import",method:"POST",path:i?`${y}/import`:`${y}/${p.workflowId}/import`,body:(0,X.J9)({[`${f(y)}DataFileId`]:$,flowDataFileId:_,
envVariablesFileId:B,...i&&{[`${f(y)}Name`]:p.workflowName}}),idempotent:!1,isCreation:i,scope:"Import workflow"}))}async function r(u,p){const $=_=>({label:"Deploy",method:"POST",path:`${_}/${p}/depl\
oy`,body:(0,X.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,k.L5)(u,()=>F(u,$),{untilFree:!0})}}),2597:((oe,de,e)=>{e.d(de,{g:()=>E,L:()=>pe});var l=e(6760),k=e(3e3),I=e(9462),
K=e(3349),X=e(706),v=e(2227),T=e(7596),j=e(5805),F=e(6294);const b=25e6,m=1e7,a="bulkImport",r="Re-run the job.";async function u(J,{name:Z,bytes:N}){const H=`Upload of ${Z}`,ee=(z,te)=>(0,v.px)(J,{label:H,
method:"POST",path:z,body:te,scope:"Import workflow"});let le;if(N.length<b)le=await ee("files",await p("fileContext",a,{name:Z,bytes:N}));else{const z=Math.ceil(N.length/m),te={totalChunks:z,fileExtension:"\
json",fileName:Z,fileSize:N.length},ce=await ee("files/session/start",(0,j.J9)({fileContext:a,...te})),ne=(0,T.wh)(ce.fields.sessionId);if(ne===void 0)throw(0,F.LO)(ce,"session ID",r);for(let fe=0;fe<
z;fe++){const we=N.subarray(fe*m,(fe+1)*m);await ee(`files/session/${ne}`,await p("chunkNumber",String(fe),{name:Z,bytes:we}))}le=await ee(`files/session/${ne}/complete`)}const{fileId:O}=le.fields;if(typeof O!=
"string"||O==="")throw(0,F.LO)(le,"file ID",r);return J.log.info(`Uploaded ${Z}: ${(0,X.Xe)(N.length)}`),O}async function p(J,Z,{name:N,bytes:H}){const ee=new FormData;ee.set(J,Z),ee.set("file",new Blob(
[H],{type:"application/json"}),N);const le=new Response(ee);return{type:le.headers.get("content-type")??"",bytes:Buffer.from(await le.arrayBuffer())}}var $=e(2975),_=e(6779);const B="Imports fail if t\
he version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",i="Set missing models, guardrails and linked workflows in AI for Process, then re-run the\
 job.";async function f(J,{source:Z,target:N,definitions:{app:H,flow:ee,env:le},untilFree:O}){let z="workflowId"in N?N.workflowId:void 0;const te="workflowId"in N?`workflow ${N.workflowId}`:`a new wor\
kflow, ${N.workflowName}`;return J.log.info(`Importing ${(0,X.OX)(Z)} into ${te}, at ${J.platform.url.href}`),await(0,I.N)(J,(0,I.R)(J.inputs.timeoutMs,"No import"),async ce=>{const ne={app:await u(ce,
H),flow:await u(ce,ee),env:le&&await u(ce,le)},fe=await(0,$.L5)(ce,()=>(0,K.s8)(ce,N,ne),{untilFree:O});return await(0,_.B)(ce,fe,{title:"Import job",advice:B,idsIn:({workflowId:we})=>(z??=we,{"workfl\
ow-id":z})}),z})}async function y(J,Z){J.log.info(`Deploying workflow ${Z}, at ${J.platform.url.href}`),await(0,I.N)(J,(0,I.R)(J.inputs.timeoutMs,"No deployment"),async N=>{await(0,_.B)(N,await(0,K.kZ)(
N,Z),{title:"Deploy job",advice:i,idsIn:()=>({"workflow-id":Z})})})}var C=e(2697),S=e(9630),R=e(532),n=e(7279),o=e(6191),s=e(7487),t=e(8920),d=e(9870),c=e(3657),w=e(4264),W=e(6224),A=e(7833);const V="\
import-deploy-and-promote",q="Make and approve a new plan.";async function pe(J,Z,N){const{approved:H,upload:ee,deploy:le,ignore:O}=J.inputs,z=N.workflows.map(({outcome:ne})=>ne==="unchanged"?"finish":
"import"),{differences:te,actions:ce}=H?(0,w.Gy)(H,N):{differences:[],actions:z};if(te.length>0){const ne="The approved plan doesn't hold any more, so this attempt changed nothing";throw new n.HR({what:ne,
why:te.join("; "),advice:q,topic:V})}try{const fe=(0,s.Tm)()>1&&ee!==void 0&&ce.includes("finish")?await(0,o.wn)(J):[];for(const[we,Ae]of Z.entries()){if(Ae.action=ce[we],Ae.action!=="finish")continue;
const Re=Me=>!H||(0,w.cM)(H,we,(0,S.ol)(Me,O));Ae.backup=await se(J,fe,Ae.name,Re),(!le||!(H||Ae.backup))&&(Ae.action="leave")}}catch(ne){J.signal.throwIfAborted();const fe="Can't look for the backups\
 of the earlier attempts, so this attempt changed nothing",Re=` What an earlier attempt imported can also be deployed with the deploy action: ${Z.filter((We,Ke)=>ce[Ke]==="finish").map(({name:We,plan:Ke})=>`${We}\
 (${Ke.target})`).join(", ")}.`,Me=`Use "Re-run failed jobs".${le?Re:""}`;throw new n.HR({what:fe,why:(0,n.gJ)(ne),advice:Me,topic:V,cause:ne})}}async function se(J,Z,N,H){const ee=`${N}-before-`,le=z=>Number(
/^(\d+)(-\d+)?\.zip$/.exec(z)?.[1]),O=Z.filter(({name:z})=>z.startsWith(ee)&&le(z.slice(ee.length))<(0,s.Tm)());for(const{id:z,name:te}of O.sort((ce,ne)=>ne.id-ce.id)){const ce=await(0,o.R9)(J,z),ne=await g(
ce,J.signal);if(ne&&H((0,W.YR)(ne)))return{id:z,name:te,holdsVariables:ne.env!==void 0}}}async function g(J,Z){try{return(0,t.mu)(await(0,c.u)(J,Z))}catch{Z.throwIfAborted();return}}async function E(J,Z){
const{inputs:N}=J,{path:H,target:ee,definitions:le,name:O}=Z;if(Z.action==="leave"){J.log.info("Neither imported nor deployed"),Z.begun="nothing";return}let z=N.candidates.length>1?void 0:Z.plan;Z.begun=
"import";try{const te=async()=>{const ne=z??await(0,W.Cs)(J,Z);if(z=void 0,!(0,W.cS)(Z.plan,ne)){const fe=`The target of ${O} has changed since this step compared it, so it was left as it is`;throw new n.
HR({what:fe,advice:q,topic:V})}Z.action!=="finish"&&(ne.state&&(Z.backup=await P(J,Z,ne.state)),await f(J,{source:H,target:ee,definitions:le,untilFree:!1}),Z.imported=!0)};if(await(0,$.L5)({...J,endsAt:performance.
now()+N.timeoutMs},te,{untilFree:!0}),!N.deploy)return;Z.begun="deploy";const ce=(0,A.wZ)(Z);if(ce===void 0){const ne="Look for it in AI for Process, and deploy it there.";throw new n.HR({what:"the pl\
atform didn't name the new workflow's ID",advice:ne})}await y(J,ce),Z.deployed=!0}catch(te){Z.error=L((0,n.h_)(te),Z,(0,C.Sm)(N.host))}}async function P(J,Z,N){const{upload:H,artifactEnvVariables:ee,host:le}=J.
inputs,O=`${Z.name}-before-${(0,s.Tm)()}`,z=N.package.files.has(d.Km),te=`Backup of workflow ${Z.plan.target} at ${(0,C.Sm)(le)}`,ce=await(0,s.Pd)("workflow-backup-");for(let ne=1;;ne++){const fe=(0,l.
join)(ce,`${O}${ne===1?"":`-${ne}`}.zip`);if(await(0,R.lo)(fe,N.bytes),!H)return J.log.info(`${te}: ${fe}, on this runner only`),{name:fe,holdsVariables:z};try{const we=await(0,k.mJ)(J,{...N,path:fe},
{upload:H,artifactEnvVariables:ee});return J.log.info(`${te}: ${we.name}, ${we.url}`),{name:we.name,id:we.id,holdsVariables:z&&ee}}catch(we){if(!(we instanceof o.B6))throw we}}}function L(J,Z,N){const{
name:H,target:ee,begun:le,imported:O,backup:z}=Z,te=(0,A.wZ)(Z),[ce,ne]=["workflowName"in ee,le==="deploy"],fe=`deploy workflow ${te} with the deploy action`,we=ce?ne?fe:"start a new run":'use "Re-run\
 failed jobs"',Ae=`${H} ${O?"was imported":"was already imported"}${te?` into workflow ${te}`:""} but not deployed: `,Re=[J.advice.replace(/(r)e-run the job/gi,(Me,We)=>We==="r"?we:we[0]?.toUpperCase()+
we.slice(1)),ne&&!ce?`Or ${fe}.`:"",ce&&te?`The new workflow's ID is ${te}.`:"",z?`The package that ${N} had before is ${z.name}${z.id?` (artifact ${z.id})`:""}.`:""];return J.with({what:(ne?Ae:"")+J.
what,advice:Re.filter(Boolean).join(" ")})}}),161:((oe,de,e)=>{e.d(de,{K:()=>E});var l=e(3024),k=e(6760),I=e(3e3),K=e(819),X=e(2899),v=e(7279),T=e(6584);class j{#n=[];#e;constructor(){const H=K.V4("ap\
i-key");H!==""&&K.Pq(H)}text(H){return K.V4(H)}lines(H){return K.V4(H,{trimWhitespace:!1})}optional(H,ee){const le=this.text(H);return le===""?void 0:this.parse(H,le,ee)}parse(H,ee,le){try{return le(ee)}catch(O){
this.refuse(H,(0,v.gJ)(O),(0,v.h_)(O).topic);return}}required(H,ee,le="is required"){return this.text(H)===""&&this.refuse(H,le),this.optional(H,ee)}notEmpty(H,ee,le){if(process.env[`INPUT_${H.toUpperCase()}`]?.
trim()===""){const O=`Where an event has no inputs, write \`\${{ inputs.${H} || ${le} }}\``;this.refuse(H,`is empty. Is the name in the expression right?${le===void 0?"":` ${O}`}`)}return this.optional(
H,ee)}boolean(H,ee){return this.notEmpty(H,T.yG,ee?void 0:"false")??ee}exclude(H,ee){for(const le of H)this.text(le)!==""&&this.refuse(le,`can't be combined with ${ee}`)}refuse(H,ee,le="before-anythin\
g-is-sent"){this.#e??=le,this.#n.push(`${H} ${ee.replace(/(?<=[a-z])\.$/,"")}`)}check(H){if(H!==void 0&&this.#n.length===0)return H;throw new v.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}
function F(N){return N.parse("ignore",N.lines("ignore"),X.wo)??X.K$}function b(N){const H=N.required("host",T.or),le=N.required("api-key",T.Do,"is required. The secret isn't set, or this job can't rea\
d it"),O=(N.optional("timeout-minutes",(0,T.$J)(1440))??30)*6e4,z=(N.optional("poll-interval-seconds",(0,T.$J)(3600))??10)*1e3,te=N.boolean("summary",!0);return H&&le?{host:H,apiKey:le,timeoutMs:O,longestWaitMs:z,
summary:te}:void 0}var m=e(8920),a=e(7598),r=e(1455),u=e(532),p=e(706),$=e(5806),_=e(9870);function B(N,H){return new v.HR({what:N,advice:H,topic:"unpacking"})}function i(N,H){for(const{index:ee}of`${H}\
/`.matchAll(/\//g)){const le=H.slice(0,ee),O=(0,l.lstatSync)((0,k.join)(N,le),{throwIfNoEntry:!1});if(O?.isSymbolicLink())throw B(`${(0,p.TL)(le)} in the folder is a symbolic link, which isn't followe\
d`,"Delete it.");if(le===H&&O?.isFile())return O;if(!O?.isDirectory())break}}async function f(N,H,ee,le=1/0){const O=new Map,z=new Map;let te=le;for(const ce of H){ee.throwIfAborted();const ne=i(N,ce);
if(!(ne===void 0||z.get((0,$.Sr)(ce))===ne.ino)){if(z.set((0,$.Sr)(ce),ne.ino),te-=ne.size,te<0)throw new Error("its files take more than 256 MiB, the limit");O.set(ce,await(0,r.readFile)((0,k.join)(N,
ce)))}}return O}async function y(N){return(await(0,r.readdir)(N,{withFileTypes:!0})).map(ee=>ee.name+(ee.isDirectory()?"/":""))}async function C(N,H){const ee=[],le=[""];for(const O of le){H.throwIfAborted();
for(const z of await y((0,k.join)(N,O))){if((0,$.jq)(z))continue;if((z.endsWith("/")?le:ee).push(O+z),ee.length+le.length>_.BE)throw new Error("more than 10,000 files are in it")}}return ee}async function S(N){
if(!i(N,$.gv))return;const H=await(0,r.readFile)((0,k.join)(N,$.gv),"utf8");let ee;try{const{unpackedFiles:le}=JSON.parse(H);le.every(O=>(0,$.x5)(O)===void 0)&&(ee=new Set(le))}catch{}return{text:H,paths:ee}}
async function R(N,H){const ee=new Set(H.map(caseFold));return(await readdir(N).catch(()=>[])).filter(O=>!ee.has(caseFold(O))&&existsSync(join(N,O,RECORD)))}function n(N){return`${JSON.stringify({unpackedFiles:[
...N]},null,2)}
`}var o=e(3657);async function s(N,H){try{const ee=await(0,r.stat)(N);if(ee.isDirectory())return await A(N,H);if(ee.size>_.zx)throw new Error("it is larger than 256 MiB, the limit");const le=await(0,r.
readFile)(N);return{...await(0,o.u)(le,H),sha256:(0,a.createHash)("sha256").update(le).digest("hex")}}catch(ee){throw W(ee,N,H)}}async function t(N,H){const ee=()=>s(N,H);try{const le=statSync(N,{throwIfNoEntry:!1});
if(le===void 0)return{};const O=le.isDirectory()?await c(N,H):new Map,[z,...te]=[...O.values()].flat();return z===void 0?{single:ee}:{several:new Map(Array.from(O,([ne,fe])=>[ne,()=>d(N,fe,H)])),...te.
length===0&&z.isDirectory()&&{single:ee}}}catch(le){throw W(le,N,H)}}async function d(N,H,ee){const[le="",O]=H.map(z=>z.name);if(O!==void 0)throw new Error(`is there twice, as ${quoted(le)} and as ${quoted(
O)}. Remove one of them`);if(H[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await s(join(N,le),ee)}async function c(N,H){const ee=new Map,le=await readdir(N,{withFileTypes:!0});
if(isWorkflow(le.map(({name:O})=>O)))return ee;for(const O of le){if(H.throwIfAborted(),O.name.startsWith(".")||!await w(join(N,O.name),H))continue;const z=O.isDirectory()?O.name:O.name.replace(/\.zip$/i,
"");ee.set(z,[...ee.get(z)??[],O])}return ee}async function w(N,H){const ee=await stat(N).catch(()=>{});if(ee?.isDirectory())return isWorkflow(await V(N));if(!ee?.isFile()||!/\.zip$/i.test(N))return!1;
try{return isWorkflow([...(await s(N,H)).files.keys()])}catch{return H.throwIfAborted(),!0}}function W(N,H,ee){if(ee.aborted)return ee.reason;const le=/The package (is .*, not a zip)/.exec((0,v.gJ)(N))?.[1],
O=(0,l.existsSync)(H)?`can't be read: ${(0,u.Uc)(N)}`:`doesn't exist: ${(0,p.MW)(H)}`;return new Error(le?`${le}. Set a package (.zip), or the folder with its unpacked files`:O,{cause:N})}async function A(N,H){
const ee=(0,k.join)(N,(0,_.wg)(await V(N))),le=await S(ee);if(le&&!le.paths)throw new Error(`${$.gv} isn't as this action writes it`);const O=le?.paths?new Set([..._.LX,...le.paths]):await C(ee,H),z=await f(
ee,O,H,_.zx);if(z.size===0)throw new Error("no files are in it");return(0,_.jz)("folder",z)}async function V(N){const H=await y(N),le=H.filter(O=>O.endsWith("/")).map(async O=>(await y((0,k.join)(N,O))).
map(z=>O+z));return[...H,...(await Promise.all(le)).flat()]}async function q(N,{path:H,variables:ee,sha256:le,needsVariables:O,of:z=""},te){const ce=(Re,Me)=>N.refuse(Re+z,Me,"import-deploy-and-promot\
e"),ne=Re=>Me=>{te.throwIfAborted(),ce(Re,(0,v.gJ)(Me))},fe=ee?await(0,m.Ch)(ee,te).catch(ne("env-variables")):void 0,Ae=await(async()=>{const{sha256:Re,...Me}=await s(H,te),We=(0,m.mu)(Me,fe),Ke=ee&&
(0,k.basename)(ee);return{path:H,package:Me,sha256:Re,definitions:We,variablesFile:Ke}})().catch(ne("package"));if(Ae&&le!==void 0&&Ae.sha256!==le){const Re=`is not the digest of the package, which is\
 ${Ae.sha256}`;ce("package-sha256",Ae.sha256?Re:"is only for a package that is a .zip")}return Ae&&O&&ee===void 0&&!Ae.definitions.env&&ce("env-variables","is required for an existing workflow, becaus\
e the package has no env_variables.json"),Ae}var pe=e(682),se=e(7487),g=e(4264);async function E(N){const H=new j,ee=H.boolean("plan",!1),le=ee?void 0:P(H),O=L(H,ee),z=await J(H,O,N),te=b(H),ce=(0,I.WZ)(
H,!1),ne=H.boolean("deploy",!0),fe=F(H),{fromList:we}=O;return{...H.check(te),...ce,candidates:z,fromList:we,isPlan:ee,approved:le,deploy:ne,ignore:fe}}function P(N){const H=N.text("approved-plan");return H===
""&&N.refuse("approved-plan","is empty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. \
To apply without a plan, set none"),H==="none"?void 0:N.optional("approved-plan",g.ud)}function L(N,H){if(N.text("workflow-name")===""){const{targets:O,fromList:z}=(0,pe.R)(N,"workflow-"),te=O.map(({workflowId:fe})=>fe),
ce=te.find((fe,we)=>te.indexOf(fe)<we),ne=N.text("workflows")===""?"workflows-file":"workflows";return ce!==void 0&&N.refuse(ne,`has workflow-id ${ce} twice`),{targets:O.map(({name:fe,...we})=>({name:fe,
target:we})),fromList:z}}if(N.exclude(["workflow-id","flow-id","workflows","workflows-file"],"workflow-name"),!H&&(0,se.Tm)()>1){const O=`can't be applied in run attempt ${(0,se.Tm)()}: an earlier att\
empt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;N.refuse("workflow-name",O,"import-deploy-and-promote")}const ee=N.optional("workflow-name",T.sU),
le=N.optional("name",T.$q)??ee??"";return{targets:ee===void 0?[]:[{name:le,target:{workflowName:ee}}],fromList:!1}}async function J(N,{targets:H,fromList:ee},le){const O=N.required("package",T.EO),z=N.
notEmpty("package-sha256",T.tz,"'any'");ee&&z!==void 0&&N.refuse("package-sha256","is only for a single package");const te=fe=>fe==="package"?fe:(0,T.EO)(fe),ce=N.notEmpty("env-variables",te,"'package\
'");if(O===void 0)return[];const ne=[];for(const{name:fe,target:we}of H){const Ae=ee?` of ${fe}`:"",Re=ee?N.parse(`package${Ae}`,fe,Ne=>Z(O,Ne)):O,Me=ce&&ee?(0,k.join)(ce,`${fe}.json`):ce,We=ce==="pac\
kage"?void 0:Me,Ke="workflowId"in we&&ce==="package",Le=Re&&await q(N,{path:Re,...{variables:We,sha256:ee?void 0:z,needsVariables:Ke,of:Ae}},le);Le&&ne.push({name:fe,target:we,...Le})}return ne}function Z(N,H){
const ee=(0,k.join)(N,`${H}.zip`),[le=ee,O]=[(0,k.join)(N,H),ee].filter(z=>(0,l.existsSync)(z));if(O){const z=`as ${(0,T.bY)(`${H}.zip`)} and as ${(0,T.bY)(`${H}/`)}`;throw new Error(`is there twice, ${z}\
. Remove one of them`)}if((0,l.existsSync)(le)&&(0,l.lstatSync)(le).isSymbolicLink())throw new Error("is a link, which isn't followed");return le}}),6325:((oe,de,e)=>{e.a(oe,async(l,k)=>{try{let i=function({
rows:f}){for(const{name:y,target:C}of(0,$.p1)(f)){const S="workflowId"in C?`workflow-id ${C.workflowId}, flow-id ${C.flowId}`:"";(0,T.t1)().warning(`Nothing differs in ${y}, which doesn't mean that it\
 is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${S}).`)}};var I=e(3e3),K=e(3018),X=e(682),v=e(7279),T=e(8725),j=e(7487),F=e(1519),b=e(2227),
m=e(2597),a=e(161),r=e(1415),u=e(4264),p=e(6224),$=e(7833);const _=4;await(0,j.eF)(async f=>{(0,j.n0)({promotions:[]});const y=await(0,a.K)(f),C=await B(y,f);await(0,$.A2)(C,y);const S=await(0,K.S)((0,$.
jb)(C.rows));y.summary&&await(0,r.c)(C,y,S),(0,j.Tm)()>1&&y.deploy&&i(C);const R=(0,$.c2)(C,y);if(R)throw R;y.isPlan&&(0,T.lm)((0,r.o)(C.rows,y))});async function B(f,y){const{candidates:C,fromList:S,
approved:R,host:n,ignore:o,deploy:s,upload:t,artifactEnvVariables:d}=f,c=C.flatMap(({definitions:{env:P}})=>P?(0,F.aC)(P.bytes):[]),W={platform:(0,b.Ng)(n,f.apiKey,{secrets:c,known:C.map(({name:P})=>P)}),
inputs:f,log:(0,T.t1)(),signal:y,endsAt:1/0},A=P=>({...W,log:(0,T.t1)(S?`[${P.name}] `:""),publish(L){P.job={...P.job,...L},S||(0,j.n0)((0,$.ZB)(P))}}),V=C.map(P=>({...P,job:{}}));await(0,X.H)(V,_,async(P,L)=>{
try{if(L)throw new v.HR({what:"Not tried: another target failed for a cause that is the same for all"});P.plan=await(0,p.Cs)(A(P),P)}catch(J){P.error=(0,v.iT)(J)}return P});const q=(0,$.sb)(V);if(q.length<
V.length)return{rows:V};const se={options:{host:n.href,ignore:[...o.lines].sort().join(`
`),deploy:s,"upload-artifact":t!==void 0,"artifact-env-variables":d},workflows:q.map(({plan:P})=>P)},g=(0,u.Rd)(se,R?.salt);if(f.isPlan)return{rows:V,digest:g};const E=await(0,m.L)(W,q,se).then(()=>{},
v.iT);if(E)return{rows:V,digest:g,refusal:E};R||W.log.info("Applied without an approved plan"),q.some(({plan:P,action:L})=>P.state&&L==="import")&&(0,I.j)(f,W.log);for(const P of q)if(await(0,m.g)(A(P),
P),P.error)break;return{rows:V,digest:g}}k()}catch(_){k(_)}},1)}),1415:((oe,de,e)=>{e.d(de,{c:()=>p,o:()=>u});var l=e(6760),k=e(2697),I=e(1124),K=e(8151),X=e(7487),v=e(4057),T=e(8132),j=e(8920),F=e(706),
b=e(7833);const m=R=>{const{name:n,version:o}=(0,j.Rc)(R)??{};return[n,o].filter(Boolean).join(" ")},a=R=>R.map(n=>(0,T.SS)(n)).join(", "),r=(...R)=>R.filter(Boolean).join(" ");function u(R,{host:n}){
return`Plan: ${(0,b.sb)(R).length-(0,b.p1)(R).length} of ${(0,F.hS)(R.length,"workflow")} will change at ${(0,k.Sm)(n)}`}async function p(R,n,o){const{rows:s,refusal:t,digest:d}=R,c=s.some(({begun:V})=>V),
w=n.isPlan&&d!==void 0,W=d&&(0,T.SS)(d.slice(0,12)),A=[c?y(s):_(s,n),(0,v.cj)((0,k.cZ)(s)),t&&(0,v.il)((0,k.UX)(t),(0,X.VY)(t)),w&&i(s,n),(w||c)&&f((0,b.p1)(s)),...c?S(s,n):[],w&&`Plan ${W}.`,n.approved&&
W&&`${c?"Applied":"Approved"} plan ${W}.`,c&&!n.approved&&"Applied without an approved plan."].flatMap(V=>V||[]);(0,I.Hq)((0,b.jb)(s))&&A.push(o(n.fromList,A,c?"What differed":"What changes")),await(0,v.
Sy)($(R,n,c),...A)}function $({rows:R,refusal:n},o,s){const t=(0,k.Sm)(o.host),d=R.filter(({error:A})=>A).length,c=R.filter(({begun:A,error:V})=>A&&A!=="nothing"&&!V).length,w=`${c} of ${(0,F.hS)(R.length,
"workflow")} promoted`;return[s&&d>0&&`Promotion to ${t} failed: ${w}`,s&&c===0&&`Nothing differs at ${t}: nothing was done`,s&&`${w} to ${t}`,d===0&&!n&&u(R,o),o.isPlan&&`Plan for ${t} failed: ${d} o\
f ${(0,F.hS)(R.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${t} failed: nothing was changed`}function _(R,{isPlan:n}){const o=R.map(({name:s,target:t,path:d,package:c,sha256:w,
plan:W})=>{const A=w??W?.shown,V=A&&`${w?"sha256":"content"} ${A.slice(0,12)}\u2026`,q=W?.state&&m(W.state.package),pe="workflowName"in t?"a new workflow":t.workflowId;return[{words:s},{words:[m(c),(0,l.
basename)(d),V].filter(Boolean).join(", ")},{words:q?`${q} (${pe})`:pe},{words:W?B(W.changes):"\u274C Failed"}]});return(0,v.tp)(["Workflow","Package","Target",n?"What will change":"What would change"],
o)}function B({status:R,counts:n,files:o}){if(R==="unchanged")return"nothing: it stays";if(R==="changed")return(0,I.cq)(n);const t=o.flatMap(d=>d.kind==="json"?(0,K.ID)(d)?.size??[]:[]).find(({nodes:d})=>d>
0);return t?`${(0,F.hS)(t.nodes,"node")}, ${(0,F.hS)(t.connections,"connection")}`:"everything: it is new"}function i(R,{deploy:n,upload:o,artifactEnvVariables:s}){return(0,b.sb)(R).flatMap(({name:d,variablesFile:c,
plan:w})=>{const{state:W,outcome:A,variables:V}=w,[q,pe,se]=[w.added,w.kept,w.ignored].map(a),g=(0,T.SS)(`${d}-before-<run attempt>.zip`),E=W?`The in-development version of ${(0,T.SS)(d)} is replaced${n?
", then deployed":""}.`:`${(0,T.SS)(d)} is created${n?" and deployed":""}: there is nothing to back up.`,L=o?`A backup is kept first, as ${g}${s?"":", without environment variables"}.`:"No backup is k\
ept.",J=c&&`variables of ${(0,T.SS)(c)}`,Z=r(E,W&&L,V.length>0&&`The import sends the ${J??"package's own variables"}.`,q&&`Added: ${q}.`,pe&&`The target keeps its own value of ${pe}.`,se&&`Ignored fi\
elds that differ, and that the import brings too: ${se}.`);return A==="changed"?`- ${Z}`:[]}).join(`
`)}function f(R){const n=d=>R.filter(({plan:w})=>w[d].length>0).map(({name:w,plan:W})=>`${(0,T.SS)(w)} (${a(W[d])})`).join(", "),o=a(R.map(({name:d})=>d)),[s,t]=[n("kept"),n("ignored")];return r(o&&`N\
othing differs in ${o}: neither imported nor deployed.`,o&&"That doesn't mean that the version there is deployed, which no export tells.",s&&`Variables that differ, and that an import would keep: ${s}\
.`,t&&`Ignored fields that differ: ${t}.`)}function y(R){const n=R.map(o=>[{words:o.name},(0,b.wZ)(o)??{words:"a new workflow"},{words:C(o)},{words:o.imported&&o.plan?B(o.plan.changes):""},o.backup?.name??
""]);return(0,v.tp)(["Workflow","Target","Result","What changed","Backup"],n)}function C({begun:R,imported:n,deployed:o,backup:s,error:t}){return R?R==="nothing"?s?"\u2705 Imported by an earlier attempt":
"\u2705 Unchanged":t?R==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":o?n?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 Imported, not deployed":"\u23F8\uFE0F Not sta\
rted"}function S(R,{host:n}){const o=R.flatMap(c=>{const{backup:w}=c;if(!w)return[];const W=w.id===void 0?"on this runner only":`artifact ${w.id}`,A=w.holdsVariables?"":" with env-variables, because i\
t holds none";return[`${(0,T.SS)(w.name)} (${W}) to workflow ${(0,T.SS)((0,b.wZ)(c)??"")}${A}`]}),s=`promote from run ${(0,T.SS)(process.env.GITHUB_RUN_ID??"")}: ${o.join(", ")}.`,t="If a target had a\
 draft that was not deployed, its backup is that draft. Variables that were added stay.",d=R.flatMap(c=>"workflowName"in c.target?(0,b.wZ)(c)??[]:[]);return[o.length>0?`To roll back at ${(0,T.wh)((0,k.
Sm)(n))}, ${s} ${t}`:"",...d.map(c=>`Workflow ${(0,T.SS)(c)} is new: no action can remove it, only AI for Process.`)]}}),4264:((oe,de,e)=>{e.d(de,{Gy:()=>b,Rd:()=>j,cM:()=>m,ud:()=>F});var l=e(7598),k=e(
7487),I=e(706);const K="v1",[X,v]=[["name","target","package","variables"],["outcome","targetVariables","content"]],T=[...X,...v];function j(i,f=(0,l.randomBytes)(12).toString("base64url")){const y=p(
i,f),C=[K,f,_(i,f,y),...y.map(S=>S.join("~"))].join(".");return`${C}.${B([C],6)}`}function F(i){const[f="",y="",C="",...S]=i.split(".");if(/^v\d/.test(f)&&f!==K)throw new Error(`is of another version \
of this action (format ${f.slice(1)}). Make and approve a new plan`);if(S.pop()!==B([i.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan's ste\
p as it is");return{salt:y,seal:C,rows:S.map(R=>R.split("~"))}}function b({salt:i,seal:f,rows:y},C){const S=p(C,i),R=(t,d)=>t.filter((c,w)=>y[d]?.[w]!==S[d]?.[w]),n=R(Object.keys(C.options),0),o=n.map(
t=>a(t,C.options[t]));if(y.length!==S.length){const t=(0,I.hS)(y.length-1,"workflow");return{differences:[...o,`the plan is for ${t}, this step for ${S.length-1}`],actions:[]}}const s=C.workflows.map(
(t,d)=>{const c=R(T,d+1),w=$(y[d+1]?.at(-1)??"",i,d);o.push(...r(t,c,w).map(q=>`${t.name}: ${q}`));const W=t.outcome==="changed",A=W!==c.includes("outcome");if(!c.includes("targetVariables")&&!c.includes(
"content"))return A?"import":"leave";const V=[...n,...c].some(q=>["host","ignore","name","target"].includes(q));return W&&!V&&o.push(u(t,c.includes("content"))),A?"finish":"leave"});return o.length===
0&&f!==_(C,i,y)&&o.push("the plan's digest isn't as the plan wrote it"),{differences:o,actions:s}}function m({salt:i,rows:f},y,C){return f[y+1]?.includes(B([i,y,"content",C],22))===!0}function a(i,f){
return i==="host"?`the host isn't the approved one (now ${f})`:i==="ignore"?"ignore isn't as approved":`${i} isn't as approved (was ${!f}, is ${f})`}function r({target:i,shown:f,variables:y},C,S){if(C.
includes("name"))return["the plan has another workflow in its place"];const R={target:`the target isn't the approved one (now ${i})`,package:`the package isn't the approved one (was ${S}\u2026, is ${f.
slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${y.join(", ")||"none"})`};return C.flatMap(n=>R[n]??[])}function u({name:i,target:f,fields:y,targetVariables:C},S){const n=`\
differs from the package in ${y.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,o=`its environment variables differ${C.length>0?` (now ${C.join(", ")})`:""}`,s=S&&y.length>0?
n:o,t=`: look at the workflow, and if it is right, deploy it with the deploy action (${f})`,d=`If an earlier attempt imported the package, AI for Process may have changed it on import${(0,k.Tm)()>1?t:
""}`;return`${i}: the target has changed since the plan: it is neither as planned nor as in the package, and ${s}. ${d}`}function p({options:i,workflows:f},y){const C=f.map((S,R)=>[...T.map(n=>B([y,R,
n,S[n]],n==="content"?22:4)),$(S.shown,y,R)]);return[Object.entries(i).map(S=>B([y,...S],4)),...C]}function $(i,f,y){const C=(0,l.createHash)("sha256").update(`${f} ${y}`).digest().readUIntBE(0,3);return(Number.
parseInt(i.slice(0,6),16)^C).toString(16).padStart(6,"0")}function _({options:i,workflows:f},y,C){const S=f.map(R=>X.map(n=>R[n]));return B([y,"seal",i,S,C],43)}function B(i,f){return(0,l.createHash)(
"sha256").update(JSON.stringify(i)).digest("base64url").slice(0,f)}}),6224:((oe,de,e)=>{e.d(de,{Cs:()=>S,cS:()=>o,YR:()=>w});var l=e(7975),k=e(6779),I=e(9630),K=e(2899),X=e(5806),v=e(1519),T=e(1124),j=e(
3436),F=e(2742),b=e(7856);const m=1024*1024;function a(se,g,{name:E,ignore:P}){const L=[se,g].filter(ne=>ne!==void 0),J=L.some(u),Z=[...new Set(L.flatMap(({files:ne})=>[...ne.keys()]))].sort(),N=new Set(
P.lines),H=new j.Ms(P,ne=>N.delete(ne)),ee=Z.flatMap(ne=>{const[fe,we]=[se?.files.get(ne),g?.files.get(ne)],Ae=fe!==void 0&&we!==void 0&&fe.equals(we);if(J&&(0,X.dU)(ne)||Ae&&N.size===0)return[];const Re=fe&&
(0,I.TA)(ne,fe,H),Me=Ae?Re:we&&(0,I.TA)(ne,we,H);return Ae||Re!==void 0&&Re.id===Me?.id?[]:[{name:ne,from:fe,to:we,base:Re,head:Me}]}),le=ne=>P.lines.length===0&&ee.some(fe=>fe.name===ne),z=(ee.length===
0?[]:Z.filter(ne=>!le(ne)&&!(0,X.dU)(ne))).flatMap(ne=>r(ne,g?.files.get(ne),se?.files.get(ne))),te=$(ee,H,z),ce=se===void 0?"added":g===void 0?"removed":void 0;return{name:E,status:ce??(te.length>0?"\
changed":"unchanged"),counts:ce?{added:0,modified:0,removed:0,[ce]:1}:(0,T.cz)(te.map(T.xS)),files:te,unchanged:z,variablesCompared:!(J&&L.some(p)),secrets:[...new Set([...L.flatMap(v.x3),...z.flatMap(
b.Wr)])],unusedIgnores:[...N]}}function r(se,g=Buffer.of(),E=g){return(g.equals(E)?[g]:[g,E]).flatMap(L=>(0,I.TA)(se,L,new j.Ms(K.K$))??[])}function u({kind:se,files:g}){return se==="folder"&&![...g.keys()].
some(X.dU)}function p({files:se}){return[...se].some(([g,E])=>(0,X.dU)(g)&&(0,v.DF)(E)?.variables.length!==0)}function $(se,g,E){const P=se.flatMap(({name:J,base:Z,head:N})=>Z&&N&&!(0,X.dU)(J)?[{name:J,
base:Z,head:N}]:[]),L=new Map((0,F.OD)(P,g,E).map((J,Z)=>[P[Z]?.name,J]));return se.map(J=>_(J,L.get(J.name)))}function _({name:se,from:g,to:E,base:P,head:L},J){const Z=g===void 0?"added":E===void 0?"\
removed":"modified",N={name:se,status:Z,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,X.dU)(se))return{...N,kind:"variables",changes:i(P,L,Z)};if(J||Z!=="modified"&&(P??L))return{
...N,kind:"json",base:P,head:L,...J};const[H,ee]=[g&&B(g),E&&B(E)];return g&&H===void 0||E&&ee===void 0?{...N,kind:"binary"}:{...N,kind:"text",text:{base:H,head:ee}}}function B(se){return se.length<=m&&
!se.includes(0)?(0,I.b6)(se):void 0}function i(se,g,E){const[P,L]=[se,g].map(O=>O&&(0,v.DF)(Buffer.from((0,F.dj)(O))));if(E==="modified"&&(P===void 0||P.container!==L?.container))return[{kind:"modifie\
d",path:[],from:T.RG,to:T.RG}];const J=O=>new Map(O?.variables.map(({name:z,content:te})=>[z,te])),[Z,N]=[J(P),J(L)],H=[],ee=[...Z.keys()].filter(O=>N.has(O)),le=[...N.keys()].filter(O=>Z.has(O));ee.some(
(O,z)=>O!==le[z])&&H.push({kind:"reordered",path:[],moved:[]});for(const O of[...new Set([...Z.keys(),...N.keys()])].sort()){const z=[{type:"member",key:O}];Z.has(O)?N.has(O)?Z.get(O)!==N.get(O)&&H.push(
{kind:"modified",path:z,from:T.RG,to:T.RG}):H.push({kind:"removed",path:z,value:T.RG}):H.push({kind:"added",path:z,value:T.RG})}return H}var f=e(7279),y=e(8920),C=e(9870);async function S(se,g){const{
inputs:E,platform:P}=se,{target:L}=g;if("workflowName"in L)return R(g,void 0,E.ignore);const J=await(0,k.X)(se,L);for(const Z of(0,v.x3)(J.package))P.secrets.add(Z);return R(g,J,E.ignore)}function R(se,g,E){
const{name:P,target:L,package:J,definitions:Z,variablesFile:N}=se,H=g&&n(g.package),ee=[H?.env?.bytes,J.files.get(C.Km)];N&&Z.env&&W(P,Z.env.bytes,ee);const[le,O]=[d(H?.env),d(Z.env)],z=le&&O&&new Map(
[...O,...le]),te=H&&w(H,le,H.env),ce=w(Z,Z.env&&z,Z.env),ne=a(te,ce,{name:P,ignore:E}),fe=s(ne),we=s(a(te,ce,{name:P,ignore:K.K$})),Ae=[...ee,Z.env?.bytes].flatMap(Me=>Me?(0,v.aC)(Me):[]),Re=(0,I.ol)(
w(Z),K.K$);return{state:g,changes:{...ne,secrets:[...ne.secrets,...Ae]},ignored:we.filter(Me=>!fe.includes(Me)),added:c(z).filter(Me=>!le?.has(Me)),kept:c(O).filter(Me=>le?.has(Me)&&le.get(Me)!==O?.get(
Me)),name:P,target:"workflowId"in L?`${L.workflowId} ${L.flowId}`:`new workflow ${L.workflowName}`,package:Re,variables:c(O),shown:se.sha256??Re,outcome:ne.status==="unchanged"?ne.status:"changed",targetVariables:c(
le),content:H?(0,I.ol)(w(H),E):"",fields:fe}}function n(se){try{return(0,y.mu)(se)}catch(g){const E=`The target's package ${(0,f.gJ)(g)}`;throw new f.HR({what:E,advice:"Check the workflow in AI for Pr\
ocess.",topic:"the-package",cause:g})}}function o(se,g){return se.content===g.content&&(0,l.isDeepStrictEqual)(se.targetVariables,g.targetVariables)}function s({files:se}){const g=se.flatMap(({kind:E,
name:P,changes:L})=>E==="variables"?[]:L.length===0?[P]:L.map(J=>t(J)||P));return[...new Set(g)]}function t({kind:se,path:g}){return g.map(P=>P.type==="member"?P.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,
"")+(se==="reordered"?"[]":"")}function d(se){return se===void 0?new Map:(0,v.DF)(se.bytes)?.variables.reduce((g,{name:E,content:P})=>g.set(E,P),new Map)}function c(se){return[...se?.keys()??[]].sort()}
function w({app:se,flow:g},E,P){const L=c(E).map(Z=>[Z,""]),J=E?Buffer.from(JSON.stringify(Object.fromEntries(L))):P?.bytes;return(0,C.jz)("zip",[[C.uq,se.bytes],[C.n7,g.bytes],...J?[[C.Km,J]]:[]])}function W(se,g,E){
const P=E.map(ee=>ee&&(0,v.DF)(ee)),L=P.find(ee=>ee?.variables.length)??P.find(Boolean),J=A((0,v.DF)(g),L);if(J===void 0)return;const Z=P.indexOf(L)===1?"package":"target",N=`env-variables of ${se} do\
esn't have the shape of the ${Z}'s variables`,H=`Write it like this, with your names and values: ${pe(L)}`;throw new f.HR({what:N,why:J,advice:H,topic:"import-deploy-and-promote"})}function A(se,g){if(se===
void 0)return"it must be a list or an object of variables, each with its own name and a value";if(g===void 0)return;if(se.container!==g.container)return se.container==="array"?"it is a list, and must \
be an object":"it is an object, and must be a list";if(g.variables.length===0)return;const E=new Set(g.variables.flatMap(({keys:L})=>L)),P=g.variables.every(({keys:L})=>L.includes("value"));for(const{
name:L,keys:J}of se.variables){const Z=J.find(N=>!E.has(N));if(Z!==void 0)return`${L} has "${Z}", which no variable there has`;if(P&&!J.includes("value"))return`${L} has no "value"`}}const V={name:"AP\
I_URL",key:"API_URL",value:"https://api.example.com"},q={string:"",number:0,boolean:!1};function pe({container:se,variables:[g]}={container:"array",variables:[]}){const E=se==="array",{keys:P,content:L}=g??
{keys:E?["name","value"]:[],content:"{}"},J=JSON.parse(L),Z=P.map(H=>[H,V[H]??q[typeof J[H]]??null]),N=P.length===0?V.value:Object.fromEntries(Z);return JSON.stringify(E?[N]:{API_URL:N})}}),7833:((oe,de,e)=>{
e.d(de,{A2:()=>j,ZB:()=>b,c2:()=>m,jb:()=>T,p1:()=>X,sb:()=>K,wZ:()=>v});var l=e(2697),k=e(1124),I=e(7487);function K(a){return a.filter(r=>r.plan!==void 0)}function X(a){return K(a).filter(({plan:r,action:u,
backup:p})=>r.outcome==="unchanged"&&u!=="finish"&&!p)}function v({target:a,job:r}){return"workflowId"in a?a.workflowId:r["workflow-id"]}function T(a){const r=a.filter(({plan:u})=>!u).map(({name:u})=>u);
return{workflows:K(a).map(({plan:u})=>u.changes),notCompared:r}}async function j({rows:a,digest:r},{fromList:u}){const[p]=a,$=T(a);(0,I.n0)({...r&&{changed:(0,k.Hq)($),...(0,k.xW)($),"plan-digest":r},
...!u&&p&&b(p)}),await(0,l.$l)("promotions",a.map(F))}function F(a){const{name:r,sha256:u,plan:p,imported:$=!1,deployed:_=!1,backup:B,job:i,error:f}=a;return{name:r,"workflow-id":v(a),...p&&{changed:p.
outcome==="changed",...p.changes.counts},"package-sha256":u,imported:$,deployed:_,"dock-status-id":i["dock-status-id"],...B?.id&&{"backup-artifact-id":B.id,"backup-artifact-name":B.name},error:f&&(0,l.
UX)(f)}}function b(a){const{"export-job-id":r,...u}=a.job;return{...u,"workflow-id":v(a)}}function m({rows:a,refusal:r,digest:u},{fromList:p,isPlan:$}){const _=a.flatMap(({error:y})=>y??[]),[B]=_;if(B===
void 0||!p)return B??r;const i=a.filter(({begun:y})=>!y).map(({name:y})=>y),f=[!u&&`${_.length} of ${a.length} targets could not be compared.`,(0,l.As)(a),!u&&!$&&"Nothing was changed.",u&&i.length>0&&
`Not started: ${i.join(", ")}.`];return(0,l.Xd)(B,f.filter(Boolean).join(" "))}}),2975:((oe,de,e)=>{e.d(de,{L5:()=>v,Mu:()=>b,Vs:()=>j,kU:()=>X,yy:()=>F});var l=e(7279),k=e(706);const I=7,K=3e4,X=429;
async function v({log:m,signal:a,endsAt:r},u,{atLeastMs:p=0,untilFree:$=!1}={}){let _=0,B=0,i;for(;;)try{return await u()}catch(f){if(!(f instanceof l.HR&&(f.retryable||$&&f.busy)))throw f;a.throwIfAborted(),
i??=performance.now();const y=f.status===X,C=f.busy||y;B=C?B+1:0,C||_++;const S=_>(f.maxRetries??I)&&performance.now()-i>=p;if(!C&&S)throw T(f,`${_} times in a row`);const R=Math.min(K,1e3*2**((B||_)-
1))*(.5+Math.random()/2),n=y&&f.retryAfterMs>0?f.retryAfterMs:Math.max(f.retryAfterMs,R),o=(0,k.zK)(n);if(performance.now()+n>=r)throw T(f,`and waiting ${o} before the next attempt would exceed the ti\
meout`,"Re-run the job later, or raise timeout-minutes.");m.info(`${(0,k.OX)((0,l.$N)(f),1e3)}; retrying in ${o}`),await F(n,a)}}function T(m,a,r=m.advice){const{what:u,why:p}=m,$=p?{why:`${p}, ${a}`}:
{what:`${u}, ${a}`};return m.with({...$,advice:r,retryable:!1})}function j(m){const a=String(m),r=/^\d+$/.test(a)?Number(a)*1e3:Date.parse(a)-Date.now();return Math.min(Math.max(r||0,0),2**31-1)}async function F(m,a){
let r;const u=new Promise(p=>{r=setTimeout(p,m)});await b(a,u).finally(()=>clearTimeout(r))}function b(m,a){return new Promise((r,u)=>{const p=()=>u(m.reason);a.then(r,u).finally(()=>m.removeEventListener(
"abort",p)),m.aborted?p():m.addEventListener("abort",p)})}}),706:((oe,de,e)=>{e.d(de,{D4:()=>p,MW:()=>K,OX:()=>k,TL:()=>I,Xe:()=>X,hS:()=>T,pO:()=>a,v5:()=>F,zD:()=>v,zK:()=>j});var l=e(8132);function k(i,f=300){
const y=i.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,l.Jj)(y,f)}function I(i,f=100){return(0,l.RK)(JSON.stringify((0,l.Jj)(i,f)))}function K(i){return I(i,1e3).replaceAll(
"\\\\","\\")}function X(i){if(i<1024)return`${i} B`;const f=(i/1024).toFixed(1);return Number(f)<1024?`${f} KiB`:`${(i/1024**2).toFixed(1)} MiB`}function v(i){return String(i).replace(/\B(?=(\d{3})+$)/g,
",")}function T(i,f){return`${v(i)} ${f}${i===1?"":"s"}`}function j(i){if(i<9950)return`${(i/1e3).toFixed(1)} s`;const f=Math.round(i/1e3);if(f<60)return`${f} s`;const[y,C]=[Math.floor(f/60),Math.floor(
f/3600)];return C>0?`${C} h ${y%60} min`:`${y} min ${f%60} s`}const F="***",b=4,m=8;class a{#n=new Map;#e=new Set;constructor(f=[]){for(const y of f)this.add(y)}add(f,y=C=>!0){const C=new Set([f,...f.
split(/[\r\n]/)].map(S=>S.trim()));for(const S of[...C].filter(y).flatMap(r)){const R=S.slice(0,m);this.#n.set(R,(this.#n.get(R)??new Set).add(S)),this.#e.add(R.length)}}redact=(f,y=300)=>{const C=f.trimStart(),
S=Math.min(C.length,y*4);return k(this.hide(C,()=>{},S)+(S<C.length?"\u2026":""),y)};hide(f,y=S=>{},C=f.length){let[S,R]=["",0];for(let n=0;n<C;n++){const o=this.#t(f,n);o!==""&&(y(o),n>=R&&(S+=f.slice(
R,n)+F),R=Math.max(R,n+o.length))}return S+f.slice(R,C)}#t(f,y){let C="";for(const S of this.#e)for(const R of this.#n.get(f.slice(y,y+S))??[])R.length<=C.length||!f.startsWith(R,y)||(R.length>=b||B(f,
y,y+R.length))&&(C=R);return C}}function r(i){const f=A=>JSON.stringify(A).slice(1,-1),y=Buffer.from(i).toString(),C=[i,y,p(i)].flatMap(A=>[A,f(A),f(f(A))]),S=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(A=>f(
y).replace(A,_)),R=[f(y),...S].flatMap(A=>[A,A.replaceAll("/","\\/")]),n=encodeURIComponent(y),o=n.replace(/[!'()*]/g,$),s=o.replaceAll("%2A","*").replaceAll("~","%7E"),d=[n,o,o.replaceAll("%2F","/"),
s].flatMap(A=>[A,A.replaceAll("%20","+")]),c=d.map(A=>A.replace(/%../g,V=>V.toLowerCase())),w=y.replace(/[&<>"']/g,A=>u[A]??""),W=i.length<m?i:Buffer.from(i).toString("base64").replace(/=+$/,"");return[
...C,...R,w,...d,...c,encodeURI(y),W]}const u={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function p(i){try{return decodeURIComponent(i)}catch{return i}}function $(i){return`%${i.charCodeAt(
0).toString(16).toUpperCase()}`}function _(i){return`\\u${i.charCodeAt(0).toString(16).padStart(4,"0")}`}function B(i,f,y){const C=i.slice(Math.max(0,f-2),f);return!/[\p{L}\p{N}]$/u.test(C)&&!/^[\p{L}\p{N}]/u.
test(i.slice(y,y+2))}}),819:((oe,de,e)=>{e.d(de,{Yz:()=>yt,z3:()=>pt,V4:()=>ct,pq:()=>vt,lm:()=>bt,C1:()=>ft,uH:()=>gt,Pq:()=>wt,z:()=>t,$e:()=>Et});var l=e(857);function k(Y){return Y==null?"":typeof Y==
"string"||Y instanceof String?Y:JSON.stringify(Y)}function I(Y){return Object.keys(Y).length?{title:Y.title,file:Y.file,line:Y.startLine,endLine:Y.endLine,col:Y.startColumn,endColumn:Y.endColumn}:{}}function K(Y,U,G){
const re=new T(Y,U,G);process.stdout.write(re.toString()+l.EOL)}function X(Y,U=""){K(Y,{},U)}const v="::";class T{constructor(U,G,re){U||(U="missing.command"),this.command=U,this.properties=G,this.message=
re}toString(){let U=v+this.command;if(this.properties&&Object.keys(this.properties).length>0){U+=" ";let G=!0;for(const re in this.properties)if(this.properties.hasOwnProperty(re)){const ye=this.properties[re];
ye&&(G?G=!1:U+=",",U+=`${re}=${F(ye)}`)}}return U+=`${v}${j(this.message)}`,U}}function j(Y){return k(Y).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function F(Y){return k(Y).replace(
/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var b=e(6982),m=e(9896);function a(Y,U){const G=process.env[`GITHUB_${Y}`];if(!G)throw new Error(`Unable t\
o find environment variable for file command ${Y}`);if(!m.existsSync(G))throw new Error(`Missing file at path: ${G}`);m.appendFileSync(G,`${k(U)}${l.EOL}`,{encoding:"utf8"})}function r(Y,U){const G=`g\
hadelimiter_${b.randomUUID()}`,re=k(U);if(Y.includes(G))throw new Error(`Unexpected input: name should not contain the delimiter "${G}"`);if(re.includes(G))throw new Error(`Unexpected input: value sho\
uld not contain the delimiter "${G}"`);return`${Y}<<${G}${l.EOL}${re}${l.EOL}${G}`}var u=e(6928),p=e(6671),$=e(2145),_=function(Y,U,G,re){function ye(ve){return ve instanceof G?ve:new G(function(Oe){Oe(
ve)})}return new(G||(G=Promise))(function(ve,Oe){function h(D){try{M(re.next(D))}catch(ie){Oe(ie)}}function x(D){try{M(re.throw(D))}catch(ie){Oe(ie)}}function M(D){D.done?ve(D.value):ye(D.value).then(
h,x)}M((re=re.apply(Y,U||[])).next())})};class B{static createHttpClient(U=!0,G=10){const re={allowRetries:U,maxRetries:G};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(B.getRequestToken())],
re)}static getRequestToken(){const U=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!U)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return U}static getIDTokenUrl(){const U=process.
env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!U)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return U}static getCall(U){return _(this,void 0,void 0,function*(){var G;const ve=(G=(yield B.
createHttpClient().getJson(U).catch(Oe=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${Oe.statusCode}
 
        Error Message: ${Oe.message}`)})).result)===null||G===void 0?void 0:G.value;if(!ve)throw new Error("Response json body do not have ID Token field");return ve})}static getIDToken(U){return _(this,
void 0,void 0,function*(){try{let G=B.getIDTokenUrl();if(U){const ye=encodeURIComponent(U);G=`${G}&audience=${ye}`}debug(`ID token url is ${G}`);const re=yield B.getCall(G);return setSecret(re),re}catch(G){
throw new Error(`Error message: ${G.message}`)}})}}var i=function(Y,U,G,re){function ye(ve){return ve instanceof G?ve:new G(function(Oe){Oe(ve)})}return new(G||(G=Promise))(function(ve,Oe){function h(D){
try{M(re.next(D))}catch(ie){Oe(ie)}}function x(D){try{M(re.throw(D))}catch(ie){Oe(ie)}}function M(D){D.done?ve(D.value):ye(D.value).then(h,x)}M((re=re.apply(Y,U||[])).next())})};const{access:f,appendFile:y,
writeFile:C}=m.promises,S="GITHUB_STEP_SUMMARY",R="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class n{constructor(){this._buffer=""}filePath(){
return i(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const U=process.env[S];if(!U)throw new Error(`Unable to find environment variable for $${S}. Check if your runtime envir\
onment supports job summaries.`);try{yield f(U,m.constants.R_OK|m.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${U}'. Check if the file has correct read/write permissions.`)}
return this._filePath=U,this._filePath})}wrap(U,G,re={}){const ye=Object.entries(re).map(([ve,Oe])=>` ${ve}="${Oe}"`).join("");return G?`<${U}${ye}>${G}</${U}>`:`<${U}${ye}>`}write(U){return i(this,void 0,
void 0,function*(){const G=!!U?.overwrite,re=yield this.filePath();return yield(G?C:y)(re,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return i(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(U,G=!1){return this._buffer+=U,G?this.
addEOL():this}addEOL(){return this.addRaw(l.EOL)}addCodeBlock(U,G){const re=Object.assign({},G&&{lang:G}),ye=this.wrap("pre",this.wrap("code",U),re);return this.addRaw(ye).addEOL()}addList(U,G=!1){const re=G?
"ol":"ul",ye=U.map(Oe=>this.wrap("li",Oe)).join(""),ve=this.wrap(re,ye);return this.addRaw(ve).addEOL()}addTable(U){const G=U.map(ye=>{const ve=ye.map(Oe=>{if(typeof Oe=="string")return this.wrap("td",
Oe);const{header:h,data:x,colspan:M,rowspan:D}=Oe,ie=h?"th":"td",be=Object.assign(Object.assign({},M&&{colspan:M}),D&&{rowspan:D});return this.wrap(ie,x,be)}).join("");return this.wrap("tr",ve)}).join(
""),re=this.wrap("table",G);return this.addRaw(re).addEOL()}addDetails(U,G){const re=this.wrap("details",this.wrap("summary",U)+G);return this.addRaw(re).addEOL()}addImage(U,G,re){const{width:ye,height:ve}=re||
{},Oe=Object.assign(Object.assign({},ye&&{width:ye}),ve&&{height:ve}),h=this.wrap("img",null,Object.assign({src:U,alt:G},Oe));return this.addRaw(h).addEOL()}addHeading(U,G){const re=`h${G}`,ye=["h1","\
h2","h3","h4","h5","h6"].includes(re)?re:"h1",ve=this.wrap(ye,U);return this.addRaw(ve).addEOL()}addSeparator(){const U=this.wrap("hr",null);return this.addRaw(U).addEOL()}addBreak(){const U=this.wrap(
"br",null);return this.addRaw(U).addEOL()}addQuote(U,G){const re=Object.assign({},G&&{cite:G}),ye=this.wrap("blockquote",U,re);return this.addRaw(ye).addEOL()}addLink(U,G){const re=this.wrap("a",U,{href:G});
return this.addRaw(re).addEOL()}}const o=new n,s=null,t=o;function d(Y){return Y.replace(/[\\]/g,"/")}function c(Y){return Y.replace(/[/]/g,"\\")}function w(Y){return Y.replace(/[/\\]/g,path.sep)}const W=Je(
import.meta.url)("string_decoder");var A=e(4434);const V=Je(import.meta.url)("child_process");var q=e(2613),pe=function(Y,U,G,re){function ye(ve){return ve instanceof G?ve:new G(function(Oe){Oe(ve)})}
return new(G||(G=Promise))(function(ve,Oe){function h(D){try{M(re.next(D))}catch(ie){Oe(ie)}}function x(D){try{M(re.throw(D))}catch(ie){Oe(ie)}}function M(D){D.done?ve(D.value):ye(D.value).then(h,x)}M(
(re=re.apply(Y,U||[])).next())})};const{chmod:se,copyFile:g,lstat:E,mkdir:P,open:L,readdir:J,rename:Z,rm:N,rmdir:H,stat:ee,symlink:le,unlink:O}=m.promises,z=process.platform==="win32";function te(Y){return pe(
this,void 0,void 0,function*(){const U=yield fs.promises.readlink(Y);return z&&!U.endsWith("\\")?`${U}\\`:U})}const ce=268435456,ne=m.constants.O_RDONLY;function fe(Y){return pe(this,void 0,void 0,function*(){
try{yield ee(Y)}catch(U){if(U.code==="ENOENT")return!1;throw U}return!0})}function we(Y){return pe(this,arguments,void 0,function*(U,G=!1){return(G?yield ee(U):yield E(U)).isDirectory()})}function Ae(Y){
if(Y=Me(Y),!Y)throw new Error('isRooted() parameter "p" cannot be empty');return z?Y.startsWith("\\")||/^[A-Z]:/i.test(Y):Y.startsWith("/")}function Re(Y,U){return pe(this,void 0,void 0,function*(){let G;
try{G=yield ee(Y)}catch(ye){ye.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${Y}': ${ye}`)}if(G&&G.isFile()){if(z){const ye=u.extname(Y).toUpperCase();
if(U.some(ve=>ve.toUpperCase()===ye))return Y}else if(We(G))return Y}const re=Y;for(const ye of U){Y=re+ye,G=void 0;try{G=yield ee(Y)}catch(ve){ve.code!=="ENOENT"&&console.log(`Unexpected error attemp\
ting to determine if executable file exists '${Y}': ${ve}`)}if(G&&G.isFile()){if(z){try{const ve=u.dirname(Y),Oe=u.basename(Y).toUpperCase();for(const h of yield J(ve))if(Oe===h.toUpperCase()){Y=u.join(
ve,h);break}}catch(ve){console.log(`Unexpected error attempting to determine the actual case of the file '${Y}': ${ve}`)}return Y}else if(We(G))return Y}}return""})}function Me(Y){return Y=Y||"",z?(Y=
Y.replace(/\//g,"\\"),Y.replace(/\\\\+/g,"\\")):Y.replace(/\/\/+/g,"/")}function We(Y){return(Y.mode&1)>0||(Y.mode&8)>0&&process.getgid!==void 0&&Y.gid===process.getgid()||(Y.mode&64)>0&&process.getuid!==
void 0&&Y.uid===process.getuid()}function Ke(){var Y;return(Y=process.env.COMSPEC)!==null&&Y!==void 0?Y:"cmd.exe"}var Ce=function(Y,U,G,re){function ye(ve){return ve instanceof G?ve:new G(function(Oe){
Oe(ve)})}return new(G||(G=Promise))(function(ve,Oe){function h(D){try{M(re.next(D))}catch(ie){Oe(ie)}}function x(D){try{M(re.throw(D))}catch(ie){Oe(ie)}}function M(D){D.done?ve(D.value):ye(D.value).then(
h,x)}M((re=re.apply(Y,U||[])).next())})};function Le(Y,U){return Ce(this,arguments,void 0,function*(G,re,ye={}){const{force:ve,recursive:Oe,copySourceDirectory:h}=ue(ye),x=(yield ioUtil.exists(re))?yield ioUtil.
stat(re):null;if(x&&x.isFile()&&!ve)return;const M=x&&x.isDirectory()&&h?path.join(re,path.basename(G)):re;if(!(yield ioUtil.exists(G)))throw new Error(`no such file or directory: ${G}`);if((yield ioUtil.
stat(G)).isDirectory())if(Oe)yield Ee(G,M,0,ve);else throw new Error(`Failed to copy. ${G} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(G,M)==="")throw new Error(`\
'${M}' and '${G}' are the same file`);yield Te(G,M,ve)}})}function Ne(Y,U){return Ce(this,arguments,void 0,function*(G,re,ye={}){if(yield ioUtil.exists(re)){let ve=!0;if((yield ioUtil.isDirectory(re))&&
(re=path.join(re,path.basename(G)),ve=yield ioUtil.exists(re)),ve)if(ye.force==null||ye.force)yield me(re);else throw new Error("Destination already exists")}yield ge(path.dirname(re)),yield ioUtil.rename(
G,re)})}function me(Y){return Ce(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(Y))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.
rm(Y,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(U){throw new Error(`File was unable to be removed ${U}`)}})}function ge(Y){return Ce(this,void 0,void 0,function*(){ok(Y,"a path argumen\
t must be provided"),yield ioUtil.mkdir(Y,{recursive:!0})})}function Q(Y,U){return Ce(this,void 0,void 0,function*(){if(!Y)throw new Error("parameter 'tool' is required");if(U){const re=yield Q(Y,!1);
if(!re)throw z?new Error(`Unable to locate executable file: ${Y}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also\
 verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${Y}. Please verify either the file path exists or the file can be found within a director\
y specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return re}const G=yield he(Y);return G&&G.length>0?G[0]:""})}function he(Y){return Ce(this,void 0,
void 0,function*(){if(!Y)throw new Error("parameter 'tool' is required");const U=[];if(z&&process.env.PATHEXT)for(const ye of process.env.PATHEXT.split(u.delimiter))ye&&U.push(ye);if(Ae(Y)){const ye=yield Re(
Y,U);return ye?[ye]:[]}if(Y.includes(u.sep))return[];const G=[];if(process.env.PATH)for(const ye of process.env.PATH.split(u.delimiter))ye&&G.push(ye);const re=[];for(const ye of G){const ve=yield Re(
u.join(ye,Y),U);ve&&re.push(ve)}return re})}function ue(Y){const U=Y.force==null?!0:Y.force,G=!!Y.recursive,re=Y.copySourceDirectory==null?!0:!!Y.copySourceDirectory;return{force:U,recursive:G,copySourceDirectory:re}}
function Ee(Y,U,G,re){return Ce(this,void 0,void 0,function*(){if(G>=255)return;G++,yield ge(U);const ye=yield ioUtil.readdir(Y);for(const ve of ye){const Oe=`${Y}/${ve}`,h=`${U}/${ve}`;(yield ioUtil.
lstat(Oe)).isDirectory()?yield Ee(Oe,h,G,re):yield Te(Oe,h,re)}yield ioUtil.chmod(U,(yield ioUtil.stat(Y)).mode)})}function Te(Y,U,G){return Ce(this,void 0,void 0,function*(){if((yield ioUtil.lstat(Y)).
isSymbolicLink()){try{yield ioUtil.lstat(U),yield ioUtil.unlink(U)}catch(ye){ye.code==="EPERM"&&(yield ioUtil.chmod(U,"0666"),yield ioUtil.unlink(U))}const re=yield ioUtil.readlink(Y);yield ioUtil.symlink(
re,U,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(U))||G)&&(yield ioUtil.copyFile(Y,U))})}const ke=Je(import.meta.url)("timers");var _e=function(Y,U,G,re){function ye(ve){return ve instanceof
G?ve:new G(function(Oe){Oe(ve)})}return new(G||(G=Promise))(function(ve,Oe){function h(D){try{M(re.next(D))}catch(ie){Oe(ie)}}function x(D){try{M(re.throw(D))}catch(ie){Oe(ie)}}function M(D){D.done?ve(
D.value):ye(D.value).then(h,x)}M((re=re.apply(Y,U||[])).next())})};const Pe=process.platform==="win32";class $e extends A.EventEmitter{constructor(U,G,re){if(super(),!U)throw new Error("Parameter 'too\
lPath' cannot be null or empty.");this.toolPath=U,this.args=G||[],this.options=re||{}}_debug(U){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(U)}_getCommandString(U,G){
const re=this._getSpawnFileName(),ye=this._getSpawnArgs(U);let ve=G?"":"[command]";if(Pe)if(this._isCmdFile()){ve+=re;for(const Oe of ye)ve+=` ${Oe}`}else if(U.windowsVerbatimArguments){ve+=`"${re}"`;
for(const Oe of ye)ve+=` ${Oe}`}else{ve+=this._windowsQuoteCmdArg(re);for(const Oe of ye)ve+=` ${this._windowsQuoteCmdArg(Oe)}`}else{ve+=re;for(const Oe of ye)ve+=` ${Oe}`}return ve}_processLineBuffer(U,G,re){
try{let ye=G+U.toString(),ve=ye.indexOf(l.EOL);for(;ve>-1;){const Oe=ye.substring(0,ve);re(Oe),ye=ye.substring(ve+l.EOL.length),ve=ye.indexOf(l.EOL)}return ye}catch(ye){return this._debug(`error proce\
ssing line. Failed with error ${ye}`),""}}_getSpawnFileName(){return Pe&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(U){if(Pe&&this._isCmdFile()){let G=`/D /S /C "${this.
_windowsQuoteCmdArg(this.toolPath)}`;for(const re of this.args)G+=" ",G+=U.windowsVerbatimArguments?re:this._windowsQuoteCmdArg(re);return G+='"',[G]}return this.args}_endsWith(U,G){return U.endsWith(
G)}_isCmdFile(){const U=this.toolPath.toUpperCase();return this._endsWith(U,".CMD")||this._endsWith(U,".BAT")}_windowsQuoteCmdArg(U){if(!this._isCmdFile())return this._uvQuoteCmdArg(U);if(!U)return'""';
const G=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let re=!1;for(const Oe of U)if(G.some(h=>h===Oe)){re=!0;break}if(!re)return U;let ye='"',ve=!0;for(let Oe=U.
length;Oe>0;Oe--)ye+=U[Oe-1],ve&&U[Oe-1]==="\\"?ye+="\\":U[Oe-1]==='"'?(ve=!0,ye+='"'):ve=!1;return ye+='"',ye.split("").reverse().join("")}_uvQuoteCmdArg(U){if(!U)return'""';if(!U.includes(" ")&&!U.includes(
"	")&&!U.includes('"'))return U;if(!U.includes('"')&&!U.includes("\\"))return`"${U}"`;let G='"',re=!0;for(let ye=U.length;ye>0;ye--)G+=U[ye-1],re&&U[ye-1]==="\\"?G+="\\":U[ye-1]==='"'?(re=!0,G+="\\"):
re=!1;return G+='"',G.split("").reverse().join("")}_cloneExecOptions(U){U=U||{};const G={cwd:U.cwd||process.cwd(),env:U.env||process.env,silent:U.silent||!1,windowsVerbatimArguments:U.windowsVerbatimArguments||
!1,failOnStdErr:U.failOnStdErr||!1,ignoreReturnCode:U.ignoreReturnCode||!1,delay:U.delay||1e4};return G.outStream=U.outStream||process.stdout,G.errStream=U.errStream||process.stderr,G}_getSpawnOptions(U,G){
U=U||{};const re={};return re.cwd=U.cwd,re.env=U.env,re.windowsVerbatimArguments=U.windowsVerbatimArguments||this._isCmdFile(),U.windowsVerbatimArguments&&(re.argv0=`"${G}"`),re}exec(){return _e(this,
void 0,void 0,function*(){return!Ae(this.toolPath)&&(this.toolPath.includes("/")||Pe&&this.toolPath.includes("\\"))&&(this.toolPath=u.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield Q(this.toolPath,!0),new Promise((U,G)=>_e(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const M of this.args)this._debug(`\
   ${M}`);const re=this._cloneExecOptions(this.options);!re.silent&&re.outStream&&re.outStream.write(this._getCommandString(re)+l.EOL);const ye=new De(re,this.toolPath);if(ye.on("debug",M=>{this._debug(
M)}),this.options.cwd&&!(yield fe(this.options.cwd)))return G(new Error(`The cwd: ${this.options.cwd} does not exist!`));const ve=this._getSpawnFileName(),Oe=V.spawn(ve,this._getSpawnArgs(re),this._getSpawnOptions(
this.options,ve));let h="";Oe.stdout&&Oe.stdout.on("data",M=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(M),!re.silent&&re.outStream&&re.outStream.write(M),h=
this._processLineBuffer(M,h,D=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(D)})});let x="";if(Oe.stderr&&Oe.stderr.on("data",M=>{ye.processStderr=!0,this.options.
listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(M),!re.silent&&re.errStream&&re.outStream&&(re.failOnStdErr?re.errStream:re.outStream).write(M),x=this._processLineBuffer(M,x,D=>{
this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(D)})}),Oe.on("error",M=>{ye.processError=M.message,ye.processExited=!0,ye.processClosed=!0,ye.CheckComplete()}),Oe.
on("exit",M=>{ye.processExitCode=M,ye.processExited=!0,this._debug(`Exit code ${M} received from tool '${this.toolPath}'`),ye.CheckComplete()}),Oe.on("close",M=>{ye.processExitCode=M,ye.processExited=
!0,ye.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),ye.CheckComplete()}),ye.on("done",(M,D)=>{h.length>0&&this.emit("stdline",h),x.length>0&&this.emit("errline",
x),Oe.removeAllListeners(),M?G(M):U(D)}),this.options.input){if(!Oe.stdin)throw new Error("child process missing stdin");Oe.stdin.end(this.options.input)}}))})}}function Ue(Y){const U=[];let G=!1,re=!1,
ye="";function ve(Oe){re&&Oe!=='"'&&(ye+="\\"),ye+=Oe,re=!1}for(let Oe=0;Oe<Y.length;Oe++){const h=Y.charAt(Oe);if(h==='"'){re?ve(h):G=!G;continue}if(h==="\\"&&re){ve(h);continue}if(h==="\\"&&G){re=!0;
continue}if(h===" "&&!G){ye.length>0&&(U.push(ye),ye="");continue}ve(h)}return ye.length>0&&U.push(ye.trim()),U}class De extends A.EventEmitter{constructor(U,G){if(super(),this.processClosed=!1,this.processError=
"",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!G)throw new Error("toolPath must not be empty");this.options=U,this.toolPath=G,U.delay&&
(this.delay=U.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,ke.setTimeout)(De.HandleTimeout,this.delay,this)))}_debug(U){this.emit("debug",
U)}_setResult(){let U;this.processExited&&(this.processError?U=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. E\
rror: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?U=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.
options.failOnStdErr&&(U=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.
done=!0,this.emit("done",U,this.processExitCode)}static HandleTimeout(U){if(!U.done){if(!U.processClosed&&U.processExited){const G=`The STDIO streams did not close within ${U.delay/1e3} seconds of the\
 exit event from process '${U.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;U._debug(G)}U._setResult()}}}var ze=function(Y,U,G,re){function ye(ve){
return ve instanceof G?ve:new G(function(Oe){Oe(ve)})}return new(G||(G=Promise))(function(ve,Oe){function h(D){try{M(re.next(D))}catch(ie){Oe(ie)}}function x(D){try{M(re.throw(D))}catch(ie){Oe(ie)}}function M(D){
D.done?ve(D.value):ye(D.value).then(h,x)}M((re=re.apply(Y,U||[])).next())})};function Ge(Y,U,G){return ze(this,void 0,void 0,function*(){const re=tr.argStringToArray(Y);if(re.length===0)throw new Error(
"Parameter 'commandLine' cannot be null or empty.");const ye=re[0];return U=re.slice(1).concat(U||[]),new tr.ToolRunner(ye,U,G).exec()})}function Qe(Y,U,G){return ze(this,void 0,void 0,function*(){var re,
ye;let ve="",Oe="";const h=new StringDecoder("utf8"),x=new StringDecoder("utf8"),M=(re=G?.listeners)===null||re===void 0?void 0:re.stdout,D=(ye=G?.listeners)===null||ye===void 0?void 0:ye.stderr,ie=Se=>{
Oe+=x.write(Se),D&&D(Se)},be=Se=>{ve+=h.write(Se),M&&M(Se)},ae=Object.assign(Object.assign({},G?.listeners),{stdout:be,stderr:ie}),xe=yield Ge(Y,U,Object.assign(Object.assign({},G),{listeners:ae}));return ve+=
h.end(),Oe+=x.end(),{exitCode:xe,stdout:ve,stderr:Oe}})}var Be=function(Y,U,G,re){function ye(ve){return ve instanceof G?ve:new G(function(Oe){Oe(ve)})}return new(G||(G=Promise))(function(ve,Oe){function h(D){
try{M(re.next(D))}catch(ie){Oe(ie)}}function x(D){try{M(re.throw(D))}catch(ie){Oe(ie)}}function M(D){D.done?ve(D.value):ye(D.value).then(h,x)}M((re=re.apply(Y,U||[])).next())})};const qe=()=>Be(void 0,
void 0,void 0,function*(){const{stdout:Y}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:U}=yield exec.getExecOutput(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:U.trim(),version:Y.trim()}}),nt=()=>Be(void 0,void 0,void 0,function*(){var Y,U,G,re;
const{stdout:ye}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),ve=(U=(Y=ye.match(/ProductVersion:\s*(.+)/))===null||Y===void 0?void 0:Y[1])!==null&&U!==void 0?U:"";return{name:(re=(G=ye.match(
/ProductName:\s*(.+)/))===null||G===void 0?void 0:G[1])!==null&&re!==void 0?re:"",version:ve}}),Xe=()=>Be(void 0,void 0,void 0,function*(){const{stdout:Y}=yield exec.getExecOutput("lsb_release",["-i",
"-r","-s"],{silent:!0}),[U,G]=Y.trim().split(`
`);return{name:U,version:G}}),et=l.platform(),ot=l.arch(),st=et==="win32",it=et==="darwin",ut=et==="linux";function mt(){return Be(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield st?qe():it?nt():Xe()),{platform:et,arch:ot,isWindows:st,isMacOS:it,isLinux:ut})})}var lt=function(Y,U,G,re){function ye(ve){return ve instanceof G?ve:new G(function(Oe){Oe(ve)})}return new(G||(G=
Promise))(function(ve,Oe){function h(D){try{M(re.next(D))}catch(ie){Oe(ie)}}function x(D){try{M(re.throw(D))}catch(ie){Oe(ie)}}function M(D){D.done?ve(D.value):ye(D.value).then(h,x)}M((re=re.apply(Y,U||
[])).next())})},at;(function(Y){Y[Y.Success=0]="Success",Y[Y.Failure=1]="Failure"})(at||(at={}));function $t(Y,U){const G=toCommandValue(U);if(process.env[Y]=G,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(Y,U));issueCommand("set-env",{name:Y},G)}function wt(Y){K("add-mask",{},Y)}function St(Y){process.env.GITHUB_PATH||""?issueFileCommand("PATH",Y):issueCommand("add-path",{},
Y),process.env.PATH=`${Y}${path.delimiter}${process.env.PATH}`}function ct(Y,U){const G=process.env[`INPUT_${Y.replace(/ /g,"_").toUpperCase()}`]||"";if(U&&U.required&&!G)throw new Error(`Input requir\
ed and not supplied: ${Y}`);return U&&U.trimWhitespace===!1?G:G.trim()}function ht(Y,U){const G=ct(Y,U).split(`
`).filter(re=>re!=="");return U&&U.trimWhitespace===!1?G:G.map(re=>re.trim())}function Mt(Y,U){const G=["true","True","TRUE"],re=["false","False","FALSE"],ye=ct(Y,U);if(G.includes(ye))return!0;if(re.includes(
ye))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${Y}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function gt(Y,U){if(process.env.GITHUB_OUTPUT||"")return a("OUTPUT",r(Y,U));process.stdout.write(l.EOL),K("set-output",{name:Y},
k(U))}function At(Y){issue("echo",Y?"on":"off")}function ft(Y){process.exitCode=at.Failure,pt(Y)}function It(){return process.env.RUNNER_DEBUG==="1"}function yt(Y){K("debug",{},Y)}function pt(Y,U={}){
K("error",I(U),Y instanceof Error?Y.toString():Y)}function Et(Y,U={}){K("warning",I(U),Y instanceof Error?Y.toString():Y)}function bt(Y,U={}){K("notice",I(U),Y instanceof Error?Y.toString():Y)}function vt(Y){
process.stdout.write(Y+l.EOL)}function _t(Y){issue("group",Y)}function Ot(){issue("endgroup")}function Tt(Y,U){return lt(this,void 0,void 0,function*(){_t(Y);let G;try{G=yield U()}finally{Ot()}return G})}
function Rt(Y,U){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(Y,U));issueCommand("save-state",{name:Y},toCommandValue(U))}function kt(Y){return process.env[`S\
TATE_${Y}`]||""}function Pt(Y){return lt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(Y)})}}),2145:((oe,de,e)=>{e.d(de,{tZ:()=>I});var l=function(X,v,T,j){function F(b){return b instanceof
T?b:new T(function(m){m(b)})}return new(T||(T=Promise))(function(b,m){function a(p){try{u(j.next(p))}catch($){m($)}}function r(p){try{u(j.throw(p))}catch($){m($)}}function u(p){p.done?b(p.value):F(p.value).
then(a,r)}u((j=j.apply(X,v||[])).next())})};class k{constructor(v,T){this.username=v,this.password=T}prepareRequest(v){if(!v.headers)throw Error("The request has no headers");v.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return l(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class I{constructor(v){this.token=v}prepareRequest(v){if(!v.headers)throw Error("The request has no headers");v.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return l(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class K{constructor(v){this.token=v}prepareRequest(v){if(!v.headers)throw Error("The request has no headers");v.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return l(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((oe,de,e)=>{e.d(de,{Qq:()=>S,Hv:()=>m});var l=e(8611),k=e.t(l,2),I=e(5692),K=e.t(I,2),X=e(9783),v=e(770),T=n=>{var o={};return e.d(o,n),o},j=n=>(()=>n);const F=T({ProxyAgent:()=>Kt.ProxyAgent});
var b=function(n,o,s,t){function d(c){return c instanceof s?c:new s(function(w){w(c)})}return new(s||(s=Promise))(function(c,w){function W(q){try{V(t.next(q))}catch(pe){w(pe)}}function A(q){try{V(t.throw(
q))}catch(pe){w(pe)}}function V(q){q.done?c(q.value):d(q.value).then(W,A)}V((t=t.apply(n,o||[])).next())})},m;(function(n){n[n.OK=200]="OK",n[n.MultipleChoices=300]="MultipleChoices",n[n.MovedPermanently=
301]="MovedPermanently",n[n.ResourceMoved=302]="ResourceMoved",n[n.SeeOther=303]="SeeOther",n[n.NotModified=304]="NotModified",n[n.UseProxy=305]="UseProxy",n[n.SwitchProxy=306]="SwitchProxy",n[n.TemporaryRedirect=
307]="TemporaryRedirect",n[n.PermanentRedirect=308]="PermanentRedirect",n[n.BadRequest=400]="BadRequest",n[n.Unauthorized=401]="Unauthorized",n[n.PaymentRequired=402]="PaymentRequired",n[n.Forbidden=403]=
"Forbidden",n[n.NotFound=404]="NotFound",n[n.MethodNotAllowed=405]="MethodNotAllowed",n[n.NotAcceptable=406]="NotAcceptable",n[n.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",n[n.RequestTimeout=
408]="RequestTimeout",n[n.Conflict=409]="Conflict",n[n.Gone=410]="Gone",n[n.TooManyRequests=429]="TooManyRequests",n[n.InternalServerError=500]="InternalServerError",n[n.NotImplemented=501]="NotImplem\
ented",n[n.BadGateway=502]="BadGateway",n[n.ServiceUnavailable=503]="ServiceUnavailable",n[n.GatewayTimeout=504]="GatewayTimeout"})(m||(m={}));var a;(function(n){n.Accept="accept",n.ContentType="conte\
nt-type"})(a||(a={}));var r;(function(n){n.ApplicationJson="application/json"})(r||(r={}));function u(n){const o=pm.getProxyUrl(new URL(n));return o?o.href:""}const p=[m.MovedPermanently,m.ResourceMoved,
m.SeeOther,m.TemporaryRedirect,m.PermanentRedirect],$=[m.BadGateway,m.ServiceUnavailable,m.GatewayTimeout],_=["OPTIONS","GET","DELETE","HEAD"],B=10,i=5;class f extends Error{constructor(o,s){super(o),
this.name="HttpClientError",this.statusCode=s,Object.setPrototypeOf(this,f.prototype)}}class y{constructor(o){this.message=o}readBody(){return b(this,void 0,void 0,function*(){return new Promise(o=>b(
this,void 0,void 0,function*(){let s=Buffer.alloc(0);this.message.on("data",t=>{s=Buffer.concat([s,t])}),this.message.on("end",()=>{o(s.toString())})}))})}readBodyBuffer(){return b(this,void 0,void 0,
function*(){return new Promise(o=>b(this,void 0,void 0,function*(){const s=[];this.message.on("data",t=>{s.push(t)}),this.message.on("end",()=>{o(Buffer.concat(s))})}))})}}function C(n){return new URL(
n).protocol==="https:"}class S{constructor(o,s,t){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(o),this.handlers=s||[],this.requestOptions=t,t&&(t.ignoreSslError!=null&&(this._ignoreSslError=t.ignoreSslError),this._socketTimeout=
t.socketTimeout,t.allowRedirects!=null&&(this._allowRedirects=t.allowRedirects),t.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=t.allowRedirectDowngrade),t.maxRedirects!=null&&(this._maxRedirects=
Math.max(t.maxRedirects,0)),t.keepAlive!=null&&(this._keepAlive=t.keepAlive),t.allowRetries!=null&&(this._allowRetries=t.allowRetries),t.maxRetries!=null&&(this._maxRetries=t.maxRetries))}options(o,s){
return b(this,void 0,void 0,function*(){return this.request("OPTIONS",o,null,s||{})})}get(o,s){return b(this,void 0,void 0,function*(){return this.request("GET",o,null,s||{})})}del(o,s){return b(this,
void 0,void 0,function*(){return this.request("DELETE",o,null,s||{})})}post(o,s,t){return b(this,void 0,void 0,function*(){return this.request("POST",o,s,t||{})})}patch(o,s,t){return b(this,void 0,void 0,
function*(){return this.request("PATCH",o,s,t||{})})}put(o,s,t){return b(this,void 0,void 0,function*(){return this.request("PUT",o,s,t||{})})}head(o,s){return b(this,void 0,void 0,function*(){return this.
request("HEAD",o,null,s||{})})}sendStream(o,s,t,d){return b(this,void 0,void 0,function*(){return this.request(o,s,t,d)})}getJson(o){return b(this,arguments,void 0,function*(s,t={}){t[a.Accept]=this._getExistingOrDefaultHeader(
t,a.Accept,r.ApplicationJson);const d=yield this.get(s,t);return this._processResponse(d,this.requestOptions)})}postJson(o,s){return b(this,arguments,void 0,function*(t,d,c={}){const w=JSON.stringify(
d,null,2);c[a.Accept]=this._getExistingOrDefaultHeader(c,a.Accept,r.ApplicationJson),c[a.ContentType]=this._getExistingOrDefaultContentTypeHeader(c,r.ApplicationJson);const W=yield this.post(t,w,c);return this.
_processResponse(W,this.requestOptions)})}putJson(o,s){return b(this,arguments,void 0,function*(t,d,c={}){const w=JSON.stringify(d,null,2);c[a.Accept]=this._getExistingOrDefaultHeader(c,a.Accept,r.ApplicationJson),
c[a.ContentType]=this._getExistingOrDefaultContentTypeHeader(c,r.ApplicationJson);const W=yield this.put(t,w,c);return this._processResponse(W,this.requestOptions)})}patchJson(o,s){return b(this,arguments,
void 0,function*(t,d,c={}){const w=JSON.stringify(d,null,2);c[a.Accept]=this._getExistingOrDefaultHeader(c,a.Accept,r.ApplicationJson),c[a.ContentType]=this._getExistingOrDefaultContentTypeHeader(c,r.
ApplicationJson);const W=yield this.patch(t,w,c);return this._processResponse(W,this.requestOptions)})}request(o,s,t,d){return b(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const c=new URL(s);let w=this._prepareRequest(o,c,d);const W=this._allowRetries&&_.includes(o)?this._maxRetries+1:1;let A=0,V;do{if(V=yield this.requestRaw(w,t),V&&V.message&&
V.message.statusCode===m.Unauthorized){let pe;for(const se of this.handlers)if(se.canHandleAuthentication(V)){pe=se;break}return pe?pe.handleAuthentication(this,w,t):V}let q=this._maxRedirects;for(;V.
message.statusCode&&p.includes(V.message.statusCode)&&this._allowRedirects&&q>0;){const pe=V.message.headers.location;if(!pe)break;const se=new URL(pe);if(c.protocol==="https:"&&c.protocol!==se.protocol&&
!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngr\
ade option to true.");if(yield V.readBody(),se.hostname!==c.hostname)for(const g in d)g.toLowerCase()==="authorization"&&delete d[g];w=this._prepareRequest(o,se,d),V=yield this.requestRaw(w,t),q--}if(!V.
message.statusCode||!$.includes(V.message.statusCode))return V;A+=1,A<W&&(yield V.readBody(),yield this._performExponentialBackoff(A))}while(A<W);return V})}dispose(){this._agent&&this._agent.destroy(),
this._disposed=!0}requestRaw(o,s){return b(this,void 0,void 0,function*(){return new Promise((t,d)=>{function c(w,W){w?d(w):W?t(W):d(new Error("Unknown error"))}this.requestRawWithCallback(o,s,c)})})}requestRawWithCallback(o,s,t){
typeof s=="string"&&(o.options.headers||(o.options.headers={}),o.options.headers["Content-Length"]=Buffer.byteLength(s,"utf8"));let d=!1;function c(A,V){d||(d=!0,t(A,V))}const w=o.httpModule.request(o.
options,A=>{const V=new y(A);c(void 0,V)});let W;w.on("socket",A=>{W=A}),w.setTimeout(this._socketTimeout||3*6e4,()=>{W&&W.end(),c(new Error(`Request timeout: ${o.options.path}`))}),w.on("error",function(A){
c(A)}),s&&typeof s=="string"&&w.write(s,"utf8"),s&&typeof s!="string"?(s.on("close",function(){w.end()}),s.pipe(w)):w.end()}getAgent(o){const s=new URL(o);return this._getAgent(s)}getAgentDispatcher(o){
const s=new URL(o),t=X.s(s);if(t&&t.hostname)return this._getProxyAgentDispatcher(s,t)}_prepareRequest(o,s,t){const d={};d.parsedUrl=s;const c=d.parsedUrl.protocol==="https:";d.httpModule=c?K:k;const w=c?
443:80;if(d.options={},d.options.host=d.parsedUrl.hostname,d.options.port=d.parsedUrl.port?parseInt(d.parsedUrl.port):w,d.options.path=(d.parsedUrl.pathname||"")+(d.parsedUrl.search||""),d.options.method=
o,d.options.headers=this._mergeHeaders(t),this.userAgent!=null&&(d.options.headers["user-agent"]=this.userAgent),d.options.agent=this._getAgent(d.parsedUrl),this.handlers)for(const W of this.handlers)
W.prepareRequest(d.options);return d}_mergeHeaders(o){return this.requestOptions&&this.requestOptions.headers?Object.assign({},R(this.requestOptions.headers),R(o||{})):R(o||{})}_getExistingOrDefaultHeader(o,s,t){
let d;if(this.requestOptions&&this.requestOptions.headers){const w=R(this.requestOptions.headers)[s];w&&(d=typeof w=="number"?w.toString():w)}const c=o[s];return c!==void 0?typeof c=="number"?c.toString():
c:d!==void 0?d:t}_getExistingOrDefaultContentTypeHeader(o,s){let t;if(this.requestOptions&&this.requestOptions.headers){const c=R(this.requestOptions.headers)[a.ContentType];c&&(typeof c=="number"?t=String(
c):Array.isArray(c)?t=c.join(", "):t=c)}const d=o[a.ContentType];return d!==void 0?typeof d=="number"?String(d):Array.isArray(d)?d.join(", "):d:t!==void 0?t:s}_getAgent(o){let s;const t=X.s(o),d=t&&t.
hostname;if(this._keepAlive&&d&&(s=this._proxyAgent),d||(s=this._agent),s)return s;const c=o.protocol==="https:";let w=100;if(this.requestOptions&&(w=this.requestOptions.maxSockets||l.globalAgent.maxSockets),
t&&t.hostname){const W={maxSockets:w,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(t.username||t.password)&&{proxyAuth:`${t.username}:${t.password}`}),{host:t.hostname,port:t.port})};
let A;const V=t.protocol==="https:";c?A=V?v.httpsOverHttps:v.httpsOverHttp:A=V?v.httpOverHttps:v.httpOverHttp,s=A(W),this._proxyAgent=s}if(!s){const W={keepAlive:this._keepAlive,maxSockets:w};s=c?new I.
Agent(W):new l.Agent(W),this._agent=s}return c&&this._ignoreSslError&&(s.options=Object.assign(s.options||{},{rejectUnauthorized:!1})),s}_getProxyAgentDispatcher(o,s){let t;if(this._keepAlive&&(t=this.
_proxyAgentDispatcher),t)return t;const d=o.protocol==="https:";return t=new F.ProxyAgent(Object.assign({uri:s.href,pipelining:this._keepAlive?1:0},(s.username||s.password)&&{token:`Basic ${Buffer.from(
`${s.username}:${s.password}`).toString("base64")}`})),this._proxyAgentDispatcher=t,d&&this._ignoreSslError&&(t.options=Object.assign(t.options.requestTls||{},{rejectUnauthorized:!1})),t}_getUserAgentWithOrchestrationId(o){
const s=o||"actions/http-client",t=process.env.ACTIONS_ORCHESTRATION_ID;if(t){const d=t.replace(/[^a-z0-9_.-]/gi,"_");return`${s} actions_orchestration_id/${d}`}return s}_performExponentialBackoff(o){
return b(this,void 0,void 0,function*(){o=Math.min(B,o);const s=i*Math.pow(2,o);return new Promise(t=>setTimeout(()=>t(),s))})}_processResponse(o,s){return b(this,void 0,void 0,function*(){return new Promise(
(t,d)=>b(this,void 0,void 0,function*(){const c=o.message.statusCode||0,w={statusCode:c,result:null,headers:{}};c===m.NotFound&&t(w);function W(q,pe){if(typeof pe=="string"){const se=new Date(pe);if(!isNaN(
se.valueOf()))return se}return pe}let A,V;try{V=yield o.readBody(),V&&V.length>0&&(s&&s.deserializeDates?A=JSON.parse(V,W):A=JSON.parse(V),w.result=A),w.headers=o.message.headers}catch{}if(c>299){let q;
A&&A.message?q=A.message:V&&V.length>0?q=V:q=`Failed request: (${c})`;const pe=new f(q,c);pe.result=w.result,d(pe)}else t(w)}))})}}const R=n=>Object.keys(n).reduce((o,s)=>(o[s.toLowerCase()]=n[s],o),{})}),
9783:((oe,de,e)=>{e.d(de,{H:()=>k,s:()=>l});function l(X){const v=X.protocol==="https:";if(k(X))return;const T=v?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;
if(T)try{return new K(T)}catch{if(!T.startsWith("http://")&&!T.startsWith("https://"))return new K(`http://${T}`)}else return}function k(X){if(!X.hostname)return!1;const v=X.hostname;if(I(v))return!0;
const T=process.env.no_proxy||process.env.NO_PROXY||"";if(!T)return!1;let j;X.port?j=Number(X.port):X.protocol==="http:"?j=80:X.protocol==="https:"&&(j=443);const F=[X.hostname.toUpperCase()];typeof j==
"number"&&F.push(`${F[0]}:${j}`);for(const b of T.split(",").map(m=>m.trim().toUpperCase()).filter(m=>m))if(b==="*"||F.some(m=>m===b||m.endsWith(`.${b}`)||b.startsWith(".")&&m.endsWith(`${b}`)))return!0;
return!1}function I(X){const v=X.toLowerCase();return v==="localhost"||v.startsWith("127.")||v.startsWith("[::1]")||v.startsWith("[0:0:0:0:0:0:0:1]")}class K extends URL{constructor(v,T){super(v,T),this.
_decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),
8965:((oe,de,e)=>{e.d(de,{E:()=>K});class l{diff(v,T,j={}){let F;typeof j=="function"?(F=j,j={}):"callback"in j&&(F=j.callback);const b=this.castInput(v,j),m=this.castInput(T,j),a=this.removeEmpty(this.
tokenize(b,j)),r=this.removeEmpty(this.tokenize(m,j));return this.diffWithOptionsObj(a,r,j,F)}diffWithOptionsObj(v,T,j,F){var b;const m=S=>{if(S=this.postProcess(S,j),F){setTimeout(function(){F(S)},0);
return}else return S},a=T.length,r=v.length;let u=1,p=a+r;j.maxEditLength!=null&&(p=Math.min(p,j.maxEditLength));const $=(b=j.timeout)!==null&&b!==void 0?b:1/0,_=Date.now()+$,B=[{oldPos:-1,lastComponent:void 0}];
let i=this.extractCommon(B[0],T,v,0,j);if(B[0].oldPos+1>=r&&i+1>=a)return m(this.buildValues(B[0].lastComponent,T,v));let f=-1/0,y=1/0;const C=()=>{for(let S=Math.max(f,-u);S<=Math.min(y,u);S+=2){let R;
const n=B[S-1],o=B[S+1];n&&(B[S-1]=void 0);let s=!1;if(o){const d=o.oldPos-S;s=o&&0<=d&&d<a}const t=n&&n.oldPos+1<r;if(!s&&!t){B[S]=void 0;continue}if(!t||s&&n.oldPos<o.oldPos?R=this.addToPath(o,!0,!1,
0,j):R=this.addToPath(n,!1,!0,1,j),i=this.extractCommon(R,T,v,S,j),R.oldPos+1>=r&&i+1>=a)return m(this.buildValues(R.lastComponent,T,v))||!0;B[S]=R,R.oldPos+1>=r&&(y=Math.min(y,S-1)),i+1>=a&&(f=Math.max(
f,S+1))}u++};if(F)(function S(){setTimeout(function(){if(u>p||Date.now()>_)return F(void 0);C()||S()},0)})();else for(;u<=p&&Date.now()<=_;){const S=C();if(S)return S}}addToPath(v,T,j,F,b){const m=v.lastComponent;
return m&&!b.oneChangePerToken&&m.added===T&&m.removed===j?{oldPos:v.oldPos+F,lastComponent:{count:m.count+1,added:T,removed:j,previousComponent:m.previousComponent}}:{oldPos:v.oldPos+F,lastComponent:{
count:1,added:T,removed:j,previousComponent:m}}}extractCommon(v,T,j,F,b){const m=T.length,a=j.length;let r=v.oldPos,u=r-F,p=0;for(;u+1<m&&r+1<a&&this.equals(j[r+1],T[u+1],b);)u++,r++,p++,b.oneChangePerToken&&
(v.lastComponent={count:1,previousComponent:v.lastComponent,added:!1,removed:!1});return p&&!b.oneChangePerToken&&(v.lastComponent={count:p,previousComponent:v.lastComponent,added:!1,removed:!1}),v.oldPos=
r,u}equals(v,T,j){return j.comparator?j.comparator(v,T):v===T||!!j.ignoreCase&&v.toLowerCase()===T.toLowerCase()}removeEmpty(v){const T=[];for(let j=0;j<v.length;j++)v[j]&&T.push(v[j]);return T}castInput(v,T){
return v}tokenize(v,T){return Array.from(v)}join(v){return v.join("")}postProcess(v,T){return v}get useLongestToken(){return!1}buildValues(v,T,j){const F=[];let b;for(;v;)F.push(v),b=v.previousComponent,
delete v.previousComponent,v=b;F.reverse();const m=F.length;let a=0,r=0,u=0;for(;a<m;a++){const p=F[a];if(p.removed)p.value=this.join(j.slice(u,u+p.count)),u+=p.count;else{if(!p.added&&this.useLongestToken){
let $=T.slice(r,r+p.count);$=$.map(function(_,B){const i=j[u+B];return i.length>_.length?i:_}),p.value=this.join($)}else p.value=this.join(T.slice(r,r+p.count));r+=p.count,p.added||(u+=p.count)}}return F}}
class k extends l{tokenize(v){return v.slice()}join(v){return v}removeEmpty(v){return v}}const I=new k;function K(X,v,T){return I.diff(X,v,T)}})},xt={};function Ze(oe){var de=xt[oe];if(de!==void 0)return de.
exports;var e=xt[oe]={exports:{}},l=!0;try{Ct[oe].call(e.exports,e,e.exports,Ze),l=!1}finally{l&&delete xt[oe]}return e.exports}Ze.m=Ct,typeof Ze<"u"&&(Ze.ab=decodeURIComponent(new URL(".",import.meta.
url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var oe=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",de=typeof Symbol=="function"?Symbol("web\
pack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",l=I=>{I&&I.d<1&&(I.d=1,I.forEach(K=>K.r--),I.forEach(K=>K.r--?K.r++:K()))},k=I=>I.map(K=>{if(K!==
null&&typeof K=="object"){if(K[oe])return K;if(K.then){var X=[];X.d=0,K.then(j=>{v[de]=j,l(X)},j=>{v[e]=j,l(X)});var v={};return v[oe]=j=>j(X),v}}var T={};return T[oe]=j=>{},T[de]=K,T});Ze.a=(I,K,X)=>{
var v;X&&((v=[]).d=-1);var T=new Set,j=I.exports,F,b,m,a=new Promise((r,u)=>{m=u,b=r});a[de]=j,a[oe]=r=>(v&&r(v),T.forEach(r),a.catch(u=>{})),I.exports=a,K(r=>{F=k(r);var u,p=()=>F.map(_=>{if(_[e])throw _[e];
return _[de]}),$=new Promise(_=>{u=()=>_(p),u.r=0;var B=i=>i!==v&&!T.has(i)&&(T.add(i),i&&!i.d&&(u.r++,i.push(u)));F.map(i=>i[oe](B))});return u.r?$:p()},r=>(r?m(a[e]=r):b(j),l(v))),v&&v.d<0&&(v.d=0)}})(),
(()=>{var oe=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,de;Ze.t=function(e,l){if(l&1&&(e=this(e)),l&8||typeof e=="object"&&e&&(l&4&&e.__esModule||l&16&&typeof e.then=="function"))
return e;var k=Object.create(null);Ze.r(k);var I={};de=de||[null,oe({}),oe([]),oe(oe)];for(var K=l&2&&e;typeof K=="object"&&!~de.indexOf(K);K=oe(K))Object.getOwnPropertyNames(K).forEach(X=>I[X]=()=>e[X]);
return I.default=()=>e,Ze.d(k,I),k}})(),Ze.d=(oe,de)=>{for(var e in de)Ze.o(de,e)&&!Ze.o(oe,e)&&Object.defineProperty(oe,e,{enumerable:!0,get:de[e]})},Ze.f={},Ze.e=oe=>Promise.all(Object.keys(Ze.f).reduce(
(de,e)=>(Ze.f[e](oe,de),de),[])),Ze.u=oe=>""+oe+".index.js",Ze.o=(oe,de)=>Object.prototype.hasOwnProperty.call(oe,de),Ze.r=oe=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(oe,Symbol.toStringTag,
{value:"Module"}),Object.defineProperty(oe,"__esModule",{value:!0})},(()=>{var oe={792:0},de=e=>{var{ids:l,modules:k,runtime:I}=e,K,X,v=0;for(K in k)Ze.o(k,K)&&(Ze.m[K]=k[K]);for(I&&I(Ze);v<l.length;v++)
X=l[v],Ze.o(oe,X)&&oe[X]&&oe[X][0](),oe[l[v]]=0};Ze.f.j=(e,l)=>{var k=Ze.o(oe,e)?oe[e]:void 0;if(k!==0)if(k)l.push(k[1]);else{var I=import("./"+Ze.u(e)).then(de,K=>{throw oe[e]!==0&&(oe[e]=void 0),K}),
I=Promise.race([I,new Promise(K=>k=oe[e]=[K])]);l.push(k[1]=I)}}})();var Lt=Ze(6325);Lt=await Lt;
