const Ct={},Lt={},Nt={},Ut={},jt={},Bt={};import{createRequire as Je}from"module";const Wt={};var Pt={3313:(ce=>{ce.exports=pe;function pe(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=
[],this.error=null}pe.prototype.go=function(T){this.pending<this.max?u(this,T):this.waiting.push(T)},pe.prototype.wait=function(T){this.pending===0?T(this.error):this.listeners.push(T)},pe.prototype.hold=
function(){return e(this)};function e(T){T.pending+=1;var A=!1;return L;function L(v){if(A)throw new Error("callback called twice");if(A=!0,T.error=T.error||v,T.pending-=1,T.waiting.length>0&&T.pending<
T.max)u(T,T.waiting.shift());else if(T.pending===0){var I=T.listeners;T.listeners=[],I.forEach(J)}}function J(v){v(T.error)}}function u(T,A){A(e(T))}}),770:((ce,pe,e)=>{ce.exports=e(218)}),218:((ce,pe,e)=>{
var u,T=e(9278),A=e(4756),L=e(8611),J=e(5692),v=e(4434),I=e(2613),N=e(9023);pe.httpOverHttp=j,pe.httpsOverHttp=O,pe.httpOverHttps=w,pe.httpsOverHttps=c;function j(x){var i=new r(x);return i.request=L.
request,i}function O(x){var i=new r(x);return i.request=L.request,i.createSocket=m,i.defaultPort=443,i}function w(x){var i=new r(x);return i.request=J.request,i}function c(x){var i=new r(x);return i.request=
J.request,i.createSocket=m,i.defaultPort=443,i}function r(x){var i=this;i.options=x||{},i.proxyOptions=i.options.proxy||{},i.maxSockets=i.options.maxSockets||L.Agent.defaultMaxSockets,i.requests=[],i.
sockets=[],i.on("free",function(b,B,M,y){for(var n=p(B,M,y),s=0,l=i.requests.length;s<l;++s){var t=i.requests[s];if(t.host===n.host&&t.port===n.port){i.requests.splice(s,1),t.request.onSocket(b);return}}
b.destroy(),i.removeSocket(b)})}N.inherits(r,v.EventEmitter),r.prototype.addRequest=function(i,h,b,B){var M=this,y=S({request:i},M.options,p(h,b,B));if(M.sockets.length>=this.maxSockets){M.requests.push(
y);return}M.createSocket(y,function(n){n.on("free",s),n.on("close",l),n.on("agentRemove",l),i.onSocket(n);function s(){M.emit("free",n,y)}function l(t){M.removeSocket(n),n.removeListener("free",s),n.removeListener(
"close",l),n.removeListener("agentRemove",l)}})},r.prototype.createSocket=function(i,h){var b=this,B={};b.sockets.push(B);var M=S({},b.proxyOptions,{method:"CONNECT",path:i.host+":"+i.port,agent:!1,headers:{
host:i.host+":"+i.port}});i.localAddress&&(M.localAddress=i.localAddress),M.proxyAuth&&(M.headers=M.headers||{},M.headers["Proxy-Authorization"]="Basic "+new Buffer(M.proxyAuth).toString("base64")),$(
"making CONNECT request");var y=b.request(M);y.useChunkedEncodingByDefault=!1,y.once("response",n),y.once("upgrade",s),y.once("connect",l),y.once("error",t),y.end();function n(a){a.upgrade=!0}function s(a,f,W){
process.nextTick(function(){l(a,f,W)})}function l(a,f,W){if(y.removeAllListeners(),f.removeAllListeners(),a.statusCode!==200){$("tunneling socket could not be established, statusCode=%d",a.statusCode),
f.destroy();var F=new Error("tunneling socket could not be established, statusCode="+a.statusCode);F.code="ECONNRESET",i.request.emit("error",F),b.removeSocket(B);return}if(W.length>0){$("got illegal \
response body from proxy"),f.destroy();var F=new Error("got illegal response body from proxy");F.code="ECONNRESET",i.request.emit("error",F),b.removeSocket(B);return}return $("tunneling connection has\
 established"),b.sockets[b.sockets.indexOf(B)]=f,h(f)}function t(a){y.removeAllListeners(),$(`tunneling socket could not be established, cause=%s
`,a.message,a.stack);var f=new Error("tunneling socket could not be established, cause="+a.message);f.code="ECONNRESET",i.request.emit("error",f),b.removeSocket(B)}},r.prototype.removeSocket=function(i){
var h=this.sockets.indexOf(i);if(h!==-1){this.sockets.splice(h,1);var b=this.requests.shift();b&&this.createSocket(b,function(B){b.request.onSocket(B)})}};function m(x,i){var h=this;r.prototype.createSocket.
call(h,x,function(b){var B=x.request.getHeader("host"),M=S({},h.options,{socket:b,servername:B?B.replace(/:.*$/,""):x.host}),y=A.connect(0,M);h.sockets[h.sockets.indexOf(b)]=y,i(y)})}function p(x,i,h){
return typeof x=="string"?{host:x,port:i,localAddress:h}:x}function S(x){for(var i=1,h=arguments.length;i<h;++i){var b=arguments[i];if(typeof b=="object")for(var B=Object.keys(b),M=0,y=B.length;M<y;++M){
var n=B[M];b[n]!==void 0&&(x[n]=b[n])}}return x}var $;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?$=function(){var x=Array.prototype.slice.call(arguments);typeof x[0]=="string"?x[0]=
"TUNNEL: "+x[0]:x.unshift("TUNNEL:"),console.error.apply(console,x)}:$=function(){},u=$}),4248:(ce=>{const pe=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(u){let T=-1;for(let A of u)T=pe[(T^A)&255]^T>>>8;return(T^-1)>>>0}ce.exports=e}),3502:((ce,pe,e)=>{var u=e(9896),T=e(9023),A=e(2203),L=A.Readable,J=A.PassThrough,v=e(3313),I=e(4434).
EventEmitter;pe.BufferSlicer=O,pe.FdSlicer=N,T.inherits(N,I);function N(w){I.call(this),this.fd=w,this.pend=new v,this.pend.max=1,this.refCount=0}N.prototype.read=function(w,c,r,m,p){var S=this;S.pend.
go(function($){u.read(S.fd,w,c,r,m,function(x,i,h){$(),p(x,i,h)})})},N.prototype.createReadStream=function(w){return new j(this,w)},N.prototype.ref=function(){this.refCount+=1},N.prototype.unref=function(){
var w=this;if(w.refCount-=1,w.refCount<0)throw new Error("invalid unref");if(w.refCount>0)return;u.close(w.fd,c);function c(r){r?w.emit("error",r):w.emit("close")}},T.inherits(j,L);function j(w,c){c=c||
{},L.call(this,c),this.context=w,this.context.ref(),this.start=c.start||0,this.endOffset=c.end,this.pos=this.start}j.prototype._read=function(w){var c=this,r=Math.min(c._readableState.highWaterMark,w);
if(c.endOffset!=null&&(r=Math.min(r,c.endOffset-c.pos)),r<=0){c.push(null),this._cleanup();return}c.context.pend.go(function(m){var p=Buffer.allocUnsafe(r);u.read(c.context.fd,p,0,r,c.pos,function(S,$){
S?c.destroy(S):$===0?(c.push(null),c._cleanup()):(c.pos+=$,c.push(p.slice(0,$))),m()})})},j.prototype._destroy=function(w,c){this._cleanup(),c(w)},j.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},T.inherits(O,I);function O(w){I.call(this),this.refCount=0,this.buffer=w}O.prototype.read=function(w,c,r,m,p){if(!(0<=c&&c<=w.length))throw new RangeError("offset o\
utside buffer: 0 <= "+c+" <= "+w.length);if(m<0)throw new RangeError("position is negative: "+m);if(c+r>w.length&&(r=w.length-c),m+r>this.buffer.length&&(r=this.buffer.length-m),r<=0){setImmediate(function(){
p(null,0)});return}this.buffer.copy(w,c,m,m+r),setImmediate(function(){p(null,r)})},O.prototype.createReadStream=function(w){w=w||{};var c=new J(w);c.start=w.start||0,c.endOffset=w.end,c.pos=c.endOffset||
this.buffer.length;for(var r=this.buffer.slice(c.start,c.pos),m=65536,p=0;;){var S=p+m;if(S>=r.length){p<r.length&&c.write(r.slice(p,r.length));break}c.write(r.slice(p,S)),p=S}return c.end(),c},O.prototype.
ref=function(){this.refCount+=1},O.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((ce,pe,e)=>{var u,T=e(9896),A=e(3106),L=e(3502),J=e(9023),v=e(
4434).EventEmitter,I=e(2203).Transform,N=e(2203).PassThrough,j=e(2203).Writable;const O=typeof A.crc32=="function"?A.crc32:e(4248);u=p,u=S,u=$,u=x,u=w,u=c,pe.SY=r,u=m,u=y,pe.ax=n,u=s,u=l,u=i,u=B,u=M,u=
f;function w(g,_){return new Promise((D,U)=>{p(g,{..._,lazyEntries:!0},function(G,re){if(G)return U(G);D(re)})})}function c(g,_){return new Promise((D,U)=>{S(g,{..._,lazyEntries:!0},function(G,re){if(G)
return U(G);D(re)})})}function r(g,_){return new Promise((D,U)=>{$(g,{..._,lazyEntries:!0},function(G,re){if(G)return U(G);D(re)})})}function m(g,_,D){return new Promise((U,G)=>{x(g,_,{...D,lazyEntries:!0},
function(re,P){if(re)return G(re);U(P)})})}function p(g,_,D){typeof _=="function"&&(D=_,_=null),_==null&&(_={}),_.autoClose==null&&(_.autoClose=!0),_.lazyEntries==null&&(_.lazyEntries=!1),_.decodeStrings==
null&&(_.decodeStrings=!0),_.validateEntrySizes==null&&(_.validateEntrySizes=!0),_.strictFileNames==null&&(_.strictFileNames=!1),D==null&&(D=de),T.open(g,"r",function(U,G){if(U)return D(U);S(G,_,function(re,P){
re&&T.close(G,de),D(re,P)})})}function S(g,_,D){typeof _=="function"&&(D=_,_=null),_==null&&(_={}),_.autoClose==null&&(_.autoClose=!1),_.lazyEntries==null&&(_.lazyEntries=!1),_.decodeStrings==null&&(_.
decodeStrings=!0),_.validateEntrySizes==null&&(_.validateEntrySizes=!0),_.strictFileNames==null&&(_.strictFileNames=!1),D==null&&(D=de),T.fstat(g,function(U,G){if(U)return D(U);var re=new L.FdSlicer(g);
x(re,G.size,_,D)})}function $(g,_,D){typeof _=="function"&&(D=_,_=null),_==null&&(_={}),_.autoClose=!1,_.lazyEntries==null&&(_.lazyEntries=!1),_.decodeStrings==null&&(_.decodeStrings=!0),_.validateEntrySizes==
null&&(_.validateEntrySizes=!0),_.strictFileNames==null&&(_.strictFileNames=!1);var U=new L.BufferSlicer(g);x(U,g.length,_,D)}function x(g,_,D,U){typeof D=="function"&&(U=D,D=null),D==null&&(D={}),D.autoClose==
null&&(D.autoClose=!0),D.lazyEntries==null&&(D.lazyEntries=!1),D.decodeStrings==null&&(D.decodeStrings=!0);var G=!!D.decodeStrings;if(D.validateEntrySizes==null&&(D.validateEntrySizes=!0),D.strictFileNames==
null&&(D.strictFileNames=!1),U==null&&(U=de),typeof _!="number")throw new Error("expected totalSize parameter to be a number");if(_>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only fi\
le sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");g.ref();var re=22,P=20,X=65535,ne=Math.min(P+re+X,_),he=C(ne),le=_-he.length;t(g,he,0,ne,le,function(K){if(K)
return U(K);for(var ie=ne-re;ie>=0;ie-=1)if(he.readUInt32LE(ie)===101010256){var ee=he.subarray(ie),ue=ee.readUInt16LE(4),me=ee.readUInt16LE(10),ye=ee.readUInt32LE(16),ge=ee.readUInt16LE(20),Re=ee.length-
re;if(ge!==Re)return U(new Error("Invalid comment length. Expected: "+Re+". Found: "+ge+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));
var ke=G?E(ee.subarray(22),!1):ee.subarray(22);if(ie-P>=0&&he.readUInt32LE(ie-P)===117853008){var Te=he.subarray(ie-P,ie-P+P),Be=Z(Te,8),Fe=C(56);return t(g,Fe,0,Fe.length,Be,function(Pe){return Pe?U(
Pe):Fe.readUInt32LE(0)!==101075792?U(new Error("invalid zip64 end of central directory record signature")):(ue=Fe.readUInt32LE(16),ue!==0?U(new Error("multi-disk zip files are not supported: found dis\
k number: "+ue)):(me=Z(Fe,32),ye=Z(Fe,48),U(null,new i(g,ye,_,me,ke,D.autoClose,D.lazyEntries,G,D.validateEntrySizes,D.strictFileNames))))})}return ue!==0?U(new Error("multi-disk zip files are not sup\
ported: found disk number: "+ue)):U(null,new i(g,ye,_,me,ke,D.autoClose,D.lazyEntries,G,D.validateEntrySizes,D.strictFileNames))}U(new Error("End of central directory record signature not found. Eithe\
r not a zip file, or file is truncated."))})}J.inherits(i,v);function i(g,_,D,U,G,re,P,X,ne,he){var le=this;v.call(le),le.reader=g,le.reader.on("error",function(K){b(le,K)}),le.reader.once("close",function(){
le.emit("close")}),le.readEntryCursor=_,le.fileSize=D,le.entryCount=U,le.comment=G,le.entriesRead=0,le.autoClose=!!re,le.lazyEntries=!!P,le.decodeStrings=!!X,le.validateEntrySizes=!!ne,le.strictFileNames=
!!he,le.isOpen=!0,le.emittedError=!1,le.hasEachEntryBeenCalled=!1,le.lazyEntries||le._readEntry()}i.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function h(g,_){g.autoClose&&
g.close(),b(g,_)}function b(g,_){g.emittedError||(g.emittedError=!0,g.emit("error",_))}i.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:tru\
e");this._readEntry()},i.prototype._readEntry=function(){var g=this;if(g.entryCount===g.entriesRead){setImmediate(function(){g.autoClose&&g.close(),!g.emittedError&&g.emit("end")});return}if(!g.emittedError){
var _=C(46);t(g.reader,_,0,_.length,g.readEntryCursor,function(D){if(D)return h(g,D);if(!g.emittedError){var U=new B,G=_.readUInt32LE(0);if(G!==33639248)return h(g,new Error("invalid central directory\
 file header signature: 0x"+G.toString(16)));if(U.versionMadeBy=_.readUInt16LE(4),U.versionNeededToExtract=_.readUInt16LE(6),U.generalPurposeBitFlag=_.readUInt16LE(8),U.compressionMethod=_.readUInt16LE(
10),U.lastModFileTime=_.readUInt16LE(12),U.lastModFileDate=_.readUInt16LE(14),U.crc32=_.readUInt32LE(16),U.compressedSize=_.readUInt32LE(20),U.uncompressedSize=_.readUInt32LE(24),U.fileNameLength=_.readUInt16LE(
28),U.extraFieldLength=_.readUInt16LE(30),U.fileCommentLength=_.readUInt16LE(32),U.internalFileAttributes=_.readUInt16LE(36),U.externalFileAttributes=_.readUInt32LE(38),U.relativeOffsetOfLocalHeader=_.
readUInt32LE(42),U.generalPurposeBitFlag&64)return h(g,new Error("strong encryption is not supported"));g.readEntryCursor+=46,_=C(U.fileNameLength+U.extraFieldLength+U.fileCommentLength),t(g.reader,_,
0,_.length,g.readEntryCursor,function(re){if(re)return h(g,re);if(!g.emittedError){U.fileNameRaw=_.subarray(0,U.fileNameLength);var P=U.fileNameLength+U.extraFieldLength;U.extraFieldRaw=_.subarray(U.fileNameLength,
P),U.fileCommentRaw=_.subarray(P,P+U.fileCommentLength);try{U.extraFields=l(U.extraFieldRaw)}catch(me){return h(g,me)}if(g.decodeStrings){var X=(U.generalPurposeBitFlag&2048)!==0;U.fileComment=E(U.fileCommentRaw,
X),U.fileName=n(U.generalPurposeBitFlag,U.fileNameRaw,U.extraFields,g.strictFileNames);var ne=s(U.fileName);if(ne!=null)return h(g,new Error(ne))}else U.fileComment=U.fileCommentRaw,U.fileName=U.fileNameRaw;
U.comment=U.fileComment,g.readEntryCursor+=_.length,g.entriesRead+=1;for(var he=0;he<U.extraFields.length;he++){var le=U.extraFields[he];if(le.id===1){var K=le.data,ie=0;if(U.uncompressedSize===4294967295){
if(ie+8>K.length)return h(g,new Error("zip64 extended information extra field does not include uncompressed size"));U.uncompressedSize=Z(K,ie),ie+=8}if(U.compressedSize===4294967295){if(ie+8>K.length)
return h(g,new Error("zip64 extended information extra field does not include compressed size"));U.compressedSize=Z(K,ie),ie+=8}if(U.relativeOffsetOfLocalHeader===4294967295){if(ie+8>K.length)return h(
g,new Error("zip64 extended information extra field does not include relative header offset"));U.relativeOffsetOfLocalHeader=Z(K,ie),ie+=8}break}}if(g.validateEntrySizes&&U.compressionMethod===0){var ee=U.
uncompressedSize;if(U.isEncrypted()&&(ee+=12),U.compressedSize!==ee){var ue="compressed/uncompressed size mismatch for stored file: "+U.compressedSize+" != "+U.uncompressedSize;return h(g,new Error(ue))}}
g.emit("entry",U),g.lazyEntries||g._readEntry()}})}})}},i.prototype.eachEntry=function(){const g=this;if(!g.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(g.hasEachEntryBeenCalled)
throw new Error("eachEntry() must only be called once per ZipFile");g.hasEachEntryBeenCalled=!0;let _=null;g.on("entry",U),g.on("end",G),g.on("error",re);function D(){g.removeListener("entry",U),g.removeListener(
"end",G),g.removeListener("error",re),g.autoClose&&g.close()}function U(P){let{resolve:X}=_;_=null,X({value:P})}function G(){let{resolve:P}=_;_=null,D(),P({done:!0})}function re(P){let{reject:X}=_;_=null,
D(),X(P)}return{[Symbol.asyncIterator](){return this},next(){const P=new Promise((X,ne)=>{if(_!=null)throw new Error("next() called before previous Promise was resolved.");_={resolve:X,reject:ne}});return g.
readEntry(),P},return(P){return D(),Promise.resolve({done:!0,value:P})},throw(P){return D(),Promise.reject(P)}}},i.prototype.openReadStream=function(g,_,D){var U=this,G=0,re=g.compressedSize;if(D==null&&
(D=_,_=null),_==null)_={};else{if(_.decodeFileData===!1){if(_.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(_.decompress!=null)throw new Error("c\
annot use options.decompress when options.decodeFileData === false")}else{if(_.decrypt!=null){if(!g.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also\
 option decodeFileData.");if(_.decrypt!==!1)throw new Error("invalid options.decrypt value: "+_.decrypt);if(g.isCompressed()&&_.decompress!==!1)throw new Error("entry is encrypted and compressed, and \
options.decompress !== false. See also option decodeFileData.")}if(_.decompress!=null){if(!g.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also o\
ption decodeFileData.");if(!(_.decompress===!1||_.decompress===!0))throw new Error("invalid options.decompress value: "+_.decompress);X=_.decompress}}if(_.start!=null){if(G=_.start,G<0)throw new Error(
"options.start < 0");if(G>g.compressedSize)throw new Error("options.start > entry.compressedSize")}if(_.end!=null){if(re=_.end,re<0)throw new Error("options.end < 0");if(re>g.compressedSize)throw new Error(
"options.end > entry.compressedSize");if(re<G)throw new Error("options.end < options.start")}}var P=_.decodeFileData===!1||(g.compressionMethod===0||g.compressionMethod===8&&_.decompress===!1)&&(!g.isEncrypted()||
_.decrypt===!1);if((_.start!=null||_.end!=null)&&!P)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!U.isOpen)return D(new Error("closed"));
if(g.isEncrypted()&&!P&&_.decrypt!==!1)return D(new Error("entry is encrypted, and options.decodeFileData !== false"));var X;if(P)X=!1;else if(g.compressionMethod===8)X=_.decodeFileData!==!0;else return D(
new Error("unsupported compression method: "+g.compressionMethod));U.readLocalFileHeader(g,{minimal:!0},function(ne,he){if(ne)return D(ne);U.openReadStreamLowLevel(he.fileDataStart,g.compressedSize,G,
re,X,g.uncompressedSize,D)})},i.prototype.openReadStreamLowLevel=function(g,_,D,U,G,re,P){var X=this,ne=g+_,he=X.reader.createReadStream({start:g+D,end:g+U}),le=he;if(G){var K=!1,ie=A.createInflateRaw();
he.on("error",function(ee){setImmediate(function(){K||ie.emit("error",ee)})}),he.pipe(ie),X.validateEntrySizes?(le=new a(re),ie.on("error",function(ee){setImmediate(function(){K||le.emit("error",ee)})}),
ie.pipe(le)):le=ie,oe(le,function(){K=!0,ie!==le&&ie.unpipe(le),he.unpipe(ie),he.destroy()})}P(null,le)},i.prototype.readLocalFileHeader=function(g,_,D){var U=this;D==null&&(D=_,_=null),_==null&&(_={}),
U.reader.ref();var G=C(30);t(U.reader,G,0,G.length,g.relativeOffsetOfLocalHeader,function(re){try{if(re)return D(re);var P=G.readUInt32LE(0);if(P!==67324752)return D(new Error("invalid local file head\
er signature: 0x"+P.toString(16)));var X=G.readUInt16LE(26),ne=G.readUInt16LE(28),he=g.relativeOffsetOfLocalHeader+30+X+ne;if(he+g.compressedSize>U.fileSize)return D(new Error("file data overflows fil\
e bounds: "+he+" + "+g.compressedSize+" > "+U.fileSize));if(_.minimal)return D(null,{fileDataStart:he});var le=new M;le.fileDataStart=he,le.versionNeededToExtract=G.readUInt16LE(4),le.generalPurposeBitFlag=
G.readUInt16LE(6),le.compressionMethod=G.readUInt16LE(8),le.lastModFileTime=G.readUInt16LE(10),le.lastModFileDate=G.readUInt16LE(12),le.crc32=G.readUInt32LE(14),le.compressedSize=G.readUInt32LE(18),le.
uncompressedSize=G.readUInt32LE(22),le.fileNameLength=X,le.extraFieldLength=ne,G=C(X+ne),U.reader.ref(),t(U.reader,G,0,G.length,g.relativeOffsetOfLocalHeader+30,function(K){try{return K?D(K):(le.fileName=
G.subarray(0,X),le.extraField=G.subarray(X),D(null,le))}finally{U.reader.unref()}})}finally{U.reader.unref()}})},i.prototype.openReadStreamPromise=function(g,_){return new Promise((D,U)=>{this.openReadStream(
g,_,function(G,re){if(G)return U(G);D(re)})})},i.prototype.openReadStreamLowLevelPromise=function(g,_,D,U,G,re){return new Promise((P,X)=>{this.openReadStream(g,_,D,U,G,re,function(ne,he){if(ne)return X(
ne);P(he)})})},i.prototype.readLocalFileHeaderPromise=function(g,_){return new Promise((D,U)=>{this.readLocalFileHeader(g,_,function(G,re){if(G)return U(G);D(re)})})};function B(){}B.prototype.getLastModDate=
function(g){if(g==null&&(g={}),!g.forceDosFormat)for(var _=0;_<this.extraFields.length;_++){var D=this.extraFields[_];if(D.id===21589){var U=D.data;if(U.length<5)continue;var G=U[0],re=1;if(!(G&re))continue;
var P=U.readInt32LE(1);return new Date(P*1e3)}else if(D.id===10){var U=D.data;if(U.length!==32||U.readUInt16LE(4)!==1||U.readUInt16LE(6)!==24)continue;var X=U.readUInt32LE(8)+4294967296*U.readInt32LE(
12),ne=X/1e4-116444736e5;return new Date(ne)}}return y(this.lastModFileDate,this.lastModFileTime,g.timezone)},B.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===
0||this.compressionMethod===8)},B.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},B.prototype.isCompressed=function(){return this.compressionMethod===8};function M(){}function y(g,_,D){
var U=g&31,G=(g>>5&15)-1,re=(g>>9&127)+1980,P=0,X=(_&31)*2,ne=_>>5&63,he=_>>11&31;if(D==null||D==="local")return new Date(re,G,U,he,ne,X,P);if(D==="UTC")return new Date(Date.UTC(re,G,U,he,ne,X,P));throw new Error(
"unrecognized options.timezone: "+options.timezone)}function n(g,_,D,U){for(var G=null,re=0;re<D.length;re++){var P=D[re];if(P.id===28789){if(P.data.length<6||P.data.readUInt8(0)!==1)continue;var X=P.
data.readUInt32LE(1);if(O(_)!==X)continue;G=E(P.data.subarray(5),!0);break}}if(G==null){var ne=(g&2048)!==0;G=E(_,ne)}return U||(G=G.replace(/\\/g,"/")),G}function s(g){return g.indexOf("\\")!==-1?"in\
valid characters in fileName: "+g:/^[a-zA-Z]:/.test(g)||/^\//.test(g)?"absolute path: "+g:g.split("/").indexOf("..")!==-1?"invalid relative path: "+g:null}function l(g){for(var _=[],D=0;D<g.length-3;){
var U=g.readUInt16LE(D+0),G=g.readUInt16LE(D+2),re=D+4,P=re+G;if(P>g.length)throw new Error("extra field length exceeds extra field buffer size");var X=g.subarray(re,P);_.push({id:U,data:X}),D=P}return _}
function t(g,_,D,U,G,re){if(U===0)return setImmediate(function(){re(null,C(0))});g.read(_,D,U,G,function(P,X){if(P)return re(P);if(X<U)return re(new Error("unexpected EOF"));re()})}J.inherits(a,I);function a(g){
I.call(this),this.actualByteCount=0,this.expectedByteCount=g}a.prototype._transform=function(g,_,D){if(this.actualByteCount+=g.length,this.actualByteCount>this.expectedByteCount){var U="too many bytes\
 in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return D(new Error(U))}D(null,g)},a.prototype._flush=function(g){if(this.actualByteCount<this.expectedByteCount){
var _="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return g(new Error(_))}g()},J.inherits(f,v);function f(){v.call(this),this.refCount=0}f.prototype.
ref=function(){this.refCount+=1},f.prototype.unref=function(){var g=this;if(g.refCount-=1,g.refCount>0)return;if(g.refCount<0)throw new Error("invalid unref");g.close(_);function _(D){if(D)return g.emit(
"error",D);g.emit("close")}},f.prototype.createReadStream=function(g){g==null&&(g={});var _=g.start,D=g.end;if(_===D){var U=new N;return setImmediate(function(){U.end()}),U}var G=this._readStreamForRange(
_,D),re=!1,P=new W(this);G.on("error",function(ne){setImmediate(function(){re||P.emit("error",ne)})}),oe(P,function(){G.unpipe(P),P.unref(),G.destroy()});var X=new a(D-_);return P.on("error",function(ne){
setImmediate(function(){re||X.emit("error",ne)})}),oe(X,function(){re=!0,P.unpipe(X),P.destroy()}),G.pipe(P).pipe(X)},f.prototype._readStreamForRange=function(g,_){throw new Error("not implemented")},
f.prototype.read=function(g,_,D,U,G){var re=this.createReadStream({start:U,end:U+D}),P=new j,X=0;P._write=function(ne,he,le){ne.copy(g,_+X,0,ne.length),X+=ne.length,le()},P.on("finish",G),re.on("error",
function(ne){G(ne)}),re.pipe(P)},f.prototype.close=function(g){setImmediate(g)},J.inherits(W,N);function W(g){N.call(this),this.context=g,this.context.ref(),this.unreffedYet=!1}W.prototype._flush=function(g){
this.unref(),g()},W.prototype.unref=function(g){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var F="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQR\
STUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function E(g,_){if(_)return g.toString("utf8");for(var D="",U=0;U<g.length;U++)D+=F[g[U]];return D}function Z(g,_){var D=g.readUInt32LE(_),U=g.readUInt32LE(_+4);return U*4294967296+D}var C;typeof Buffer.
allocUnsafe=="function"?C=function(g){return Buffer.allocUnsafe(g)}:C=function(g){return new Buffer(g)};function oe(g,_){typeof g.destroy=="function"?g._destroy=function(D,U){_(),U?.(D)}:g.destroy=_}function de(g){
if(g)throw g}}),9037:((ce,pe,e)=>{var u=A=>{var L={};return e.d(L,A),L},T=A=>(()=>A);ce.exports=u({getOctokit:()=>Ct.getOctokit})}),6543:((ce,pe,e)=>{var u=A=>{var L={};return e.d(L,A),L},T=A=>(()=>A);
ce.exports=u({defaults:()=>Lt.defaults})}),8008:((ce,pe,e)=>{var u=A=>{var L={};return e.d(L,A),L},T=A=>(()=>A);ce.exports=u({requestLog:()=>Nt.requestLog})}),212:((ce,pe,e)=>{var u=A=>{var L={};return e.
d(L,A),L},T=A=>(()=>A);ce.exports=u({retry:()=>Ut.retry})}),938:((ce,pe,e)=>{var u=A=>{var L={};return e.d(L,A),L},T=A=>(()=>A);ce.exports=u({default:()=>jt.default})}),5131:((ce,pe,e)=>{var u=A=>{var L={};
return e.d(L,A),L},T=A=>(()=>A);ce.exports=u({default:()=>Bt.default})}),2613:(ce=>{ce.exports=Je(import.meta.url)("assert")}),181:(ce=>{ce.exports=Je(import.meta.url)("buffer")}),6982:(ce=>{ce.exports=
Je(import.meta.url)("crypto")}),4434:(ce=>{ce.exports=Je(import.meta.url)("events")}),9896:(ce=>{ce.exports=Je(import.meta.url)("fs")}),1943:(ce=>{ce.exports=Je(import.meta.url)("fs/promises")}),8611:(ce=>{
ce.exports=Je(import.meta.url)("http")}),5692:(ce=>{ce.exports=Je(import.meta.url)("https")}),9278:(ce=>{ce.exports=Je(import.meta.url)("net")}),4573:(ce=>{ce.exports=Je(import.meta.url)("node:buffer")}),
7598:(ce=>{ce.exports=Je(import.meta.url)("node:crypto")}),3024:(ce=>{ce.exports=Je(import.meta.url)("node:fs")}),1455:(ce=>{ce.exports=Je(import.meta.url)("node:fs/promises")}),7067:(ce=>{ce.exports=
Je(import.meta.url)("node:http")}),4708:(ce=>{ce.exports=Je(import.meta.url)("node:https")}),8995:(ce=>{ce.exports=Je(import.meta.url)("node:module")}),8161:(ce=>{ce.exports=Je(import.meta.url)("node:\
os")}),6760:(ce=>{ce.exports=Je(import.meta.url)("node:path")}),1708:(ce=>{ce.exports=Je(import.meta.url)("node:process")}),7075:(ce=>{ce.exports=Je(import.meta.url)("node:stream")}),3136:(ce=>{ce.exports=
Je(import.meta.url)("node:url")}),7975:(ce=>{ce.exports=Je(import.meta.url)("node:util")}),8522:(ce=>{ce.exports=Je(import.meta.url)("node:zlib")}),857:(ce=>{ce.exports=Je(import.meta.url)("os")}),6928:(ce=>{
ce.exports=Je(import.meta.url)("path")}),2203:(ce=>{ce.exports=Je(import.meta.url)("stream")}),4756:(ce=>{ce.exports=Je(import.meta.url)("tls")}),2018:(ce=>{ce.exports=Je(import.meta.url)("tty")}),7016:(ce=>{
ce.exports=Je(import.meta.url)("url")}),9023:(ce=>{ce.exports=Je(import.meta.url)("util")}),3106:(ce=>{ce.exports=Je(import.meta.url)("zlib")}),3e3:((ce,pe,e)=>{e.d(pe,{WZ:()=>j,j:()=>c,mJ:()=>w});var u=e(
7598),T=e(6760),A=e(532),L=e(6191),J=e(7487),v=e(9870),I=e(3657),N=e(6584);function j(r,m){const p=r.boolean("upload-artifact",!0),S={overwrite:m,retentionDays:r.optional("retention-days",O)},$=r.boolean(
"artifact-env-variables",!0);return{upload:p?S:void 0,artifactEnvVariables:$}}function O(r){if(/^0+$/.test(r))return;const m=(0,N.$J)(1/0,!0)(r),p=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(m>p)
throw new Error(`must be at most ${p}, the repository's limit in days, not ${m}`);return m}async function w(r,{path:m,sha256:p,package:S},{upload:$,artifactEnvVariables:x}){if(x)return await(0,L.mz)(r,
{path:m,digest:p},$);const i=(0,I.z)((0,v.KC)(S)),h=(0,T.join)(await(0,J.Pd)("workflow-artifact-"),(0,T.basename)(m));await(0,A.lo)(h,i);const b=(0,u.createHash)("sha256").update(i).digest("hex");return await(0,L.
mz)(r,{path:h,digest:b},$)}function c({upload:r,artifactEnvVariables:m},p){!r||!m||!(0,J.GQ)()||p.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment \
variables included. Set artifact-env-variables: false to leave them out.")}}),6779:((ce,pe,e)=>{e.d(pe,{B:()=>I,X:()=>j});var u=e(7975),T=e(9462),A=e(3657),L=e(5645),J=e(6006),v=e(3349);async function I(O,w,{
title:c,advice:r,idsIn:m}){O.log.info(`${c}: ${w.status||"no status"}, dock status ${w.dockStatusId}`);let p={};const S=$=>{const i={...{"dock-status-id":w.dockStatusId,...m($)},status:$.status||p.status};
(0,u.isDeepStrictEqual)(i,p)||O.publish(i),p=i};return await(0,J.qt)(O,w,{longestWaitMs:O.inputs.longestWaitMs,advice:r,onStatus:S})}const N="Check the workflow in AI for Process, then re-run the job.";
async function j(O,{workflowId:w,flowId:c}){return O.log.info(`Exporting workflow ${w}, flow ${c}, from ${O.platform.url.href}`),await(0,T.N)(O,(0,T.R)(O.inputs.timeoutMs,"No package"),async r=>{const m=await(0,v.
Nq)(r,{workflowId:w,flowId:c}),{dockStatusId:p,exportJobId:S}=m,$=await I(r,m,{title:`Export job ${S??"without an ID"}`,advice:N,idsIn:()=>({"export-job-id":S})}),x=await(0,v.EH)(r,m,$),i=async()=>(0,v.
EH)(r,m,await(0,J.SO)(r,p)),h=M=>(0,A.u)(M,r.signal),{content:b,...B}=await(0,L.R)(r,{url:x,freshUrl:i,read:h});return{...B,package:b}})}}),2697:((ce,pe,e)=>{e.d(pe,{$l:()=>x,As:()=>r,Sm:()=>N,UX:()=>O,
Xd:()=>p,bg:()=>i,cZ:()=>c});var u=e(1455),T=e(6760),A=e(7279),L=e(8725),J=e(7487),v=e(4057),I=e(706);function N({host:h,pathname:b}){return h+b.replace(/\/$/,"")}const j=2e4;function O({message:h}){return(0,I.
OX)(h,1e3)}const w="<dock status ID>";function c(h){const b=new Map;for(const{name:M,error:y,job:n}of h){if(!y)continue;const{"dock-status-id":s}=n,l=s===void 0?y.message:y.message.replaceAll(s,w),t=b.
get(l)??{names:[],ids:[],help:(0,J.VY)(y)};b.set(l,t),t.names.push(M),s!==void 0&&t.ids.push(s)}const B=Math.max(100,Math.min(1e3,Math.floor(j/b.size)));return Array.from(b,([M,{names:y,ids:n,help:s}])=>({
names:y,message:(0,I.OX)(M,B).replaceAll(w,()=>n.join(", ")),help:s}))}function r(h){return c(h).map(({names:b,message:B})=>`${b.join(", ")}: ${B}`).join(" | ")}function m(h,b){return!h||!b||h.message===
b.message?h??b:p(h,`${h.message} Also: ${b.message}`)}function p(h,b){return new A.HR({what:b,topic:(0,A.h_)(h).topic,cause:h})}async function S(h,b,{platform:B,titles:M,facts:y=[],known:n,work:s}){let l=n;
const t=W=>{l=W,setOutputs(W)};t(n);const a={inputs:h,platform:B,log:runnerLog(),signal:b,endsAt:1/0,publish:t},f=await s(a).then(()=>{},toError);if(h.summary){const W=factTable([["Host",{words:N(h.host)}],
...y,["Workflow ID",l["workflow-id"]],["Dock status ID",l["dock-status-id"]],["Status",l.status&&{words:l.status}],["Duration",{words:humanTime(performance.now())}]]);f?await writeSummary(M.failed,withHelp(
O(f),helpFor(f)),W):await writeSummary(M.done,W)}if(f)throw f}const $=1e6;async function x(h,b){const B=JSON.stringify(b);await i(`the output ${h}`,{[`${h}.json`]:B});const M=Buffer.byteLength(B)>$;M&&
(0,L.lm)(`The output ${h} would be longer than GitHub's limit of 1 MB. Read the file in ${h}-path.`),(0,J.n0)({[h]:M?[]:b})}async function i(h,b){try{const B=await(0,J.Pd)("workflow-results-");for(const[
M,y]of Object.entries(b)){const n=(0,T.join)(B,M);await(0,u.writeFile)(n,y).catch((0,J.E_)(n)),(0,J.n0)({[`${(0,T.parse)(M).name}-path`]:n})}}catch(B){(0,L.t1)().warning(`Can't keep ${h} as a file. ${(0,A.
gJ)(B)}`)}}}),3018:((ce,pe,e)=>{e.d(pe,{S:()=>z});var u=e(1124),T=e(706),A=e(3436),L=e(9665);const J=Number.MAX_SAFE_INTEGER,v=2,I=60,N="</details>",j=41,O=100;function w(o,d={}){const{under:R=()=>"",
parts:H=[],noun:V="change",folded:te=!1}=d,{length:Y}=R(J),{least:_e=Y===0?o:`${o} \u2026`,changes:Oe=i(H)}=d;return{line:o,under:R,size:o.length+Y,least:_e,parts:H,changes:Oe,noun:V,folded:te}}function c(o,d,R={}){
return d.length===0?[]:[w(o,{...R,parts:d})]}function r(o,d){const R=({leaf:$e,outer:Le})=>Le.length===1?0:$e.size,H=($e,Le)=>R($e)-R(Le),V=new Map,te=()=>h($(o,V).filter(([$e])=>$e!=="")),Y=[];let _e=p(
o,[]).sort(H),Oe=d;for(let $e=-1;_e.length>0&&$e<Y.length;Oe=d-m(te()))$e=Y.length,_e=_e.filter(Le=>{const We=Le.outer.filter(He=>!V.has(He)),Ge=We.map(He=>He.line.length+v+I+(He.folded?j:0)).reduce((He,Qe)=>He+
Qe,Le.leaf.least.length+v);if(Ge>Oe)return!0;Oe-=Ge;for(const He of We)V.set(He,[]);return V.set(Le.leaf,[Le.leaf.least]),Y.push(Le),!1});for(const[$e,{leaf:Le}]of Y.sort(H).entries()){const We=S(Le,Le.
least.length+Math.floor(Oe/(Y.length-$e)));Oe-=m(We)-Le.least.length,V.set(Le,We)}return te()}function m(o){return o.reduce((d,{length:R})=>d+R,0)}function p(o,d){return o.parts.length===0?[{leaf:o,outer:d}]:
o.parts.flatMap(R=>p(R,[...d,o]))}function S({line:o,under:d,size:R,least:H},V){if(R<=V)return[o,d(Math.max(V,J))];for(let te=V-o.length-I;te>O;te=Math.floor(te*.7)){const Y=d(te);if(Y!==""&&o.length+
Y.length<=V)return[o,Y]}return[H]}function $(o,d){const{line:R,parts:H,folded:V}=o;if(H.length===0)return[d.get(o)??[]];const te=H.filter(Oe=>d.has(Oe)).flatMap(Oe=>$(Oe,d)),Y=H.filter(Oe=>!d.has(Oe)),
_e=[...te,[x(o,Y)]];return V?[[`<details><summary>${R}</summary>`],..._e,[N]]:[[R],..._e]}function x({noun:o},d){if(o==="connection"&&d.length>0)return`\u2026 and ${(0,T.hS)(d.length,"more connection")}`;
if(i(d)===0)return"";const R=o==="workflow"?` in ${(0,T.hS)(d.length,"more workflow")}`:"";return`\u2026 and ${(0,T.hS)(i(d),"more change")}${R}`}function i(o){return o.reduce((d,{changes:R})=>d+R,0)}
function h(o){const d=R=>R?.[0]?.startsWith("- ");return o.flatMap((R,H)=>{const V=R[0]===N||d(R)&&d(o[H-1]);return[H===0?"":V?`
`:`

`,...R]})}var b=e(8132),B=e(8151),M=e(3499),y=e(8965),n=e(5408);const s=2,l=1e3,t=240,a=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],f="...";function W(o,d){const R=[F(o??d),F(d??o)],[H,V]=[Z(o),Z(d)],te=oe(H,V);return R[0]===R[1]?te:[`@@ line ends: ${R[0]} \u2192 ${R[1]} @@`,...te]}function F(o=""){return o.includes(
`
`)&&!/(?<!\r)\n/.test(o)?"CRLF":"LF"}function E(o){return o.split(F(o)==="CRLF"?`\r
`:`
`)}function Z(o){return(o===void 0?[]:E(o)).flatMap(R=>a.reduce(C,[R]).map((H,V)=>V===0?H:f+H))}function C(o,d){return o.flatMap(R=>R.length>t?Array.from(R.matchAll(d),([H])=>H):R)}function oe(o,d){const R=new Set(
o),V=d.some(Y=>R.has(Y))?(0,y.E)([...o],[...d],{maxEditLength:l}):void 0;if(V===void 0)return[..._(o,d),...de("+",d)];let te=0;return V.flatMap(({added:Y,removed:_e,value:Oe},$e)=>{const Le=V[$e+1];if(_e)
return _(Oe,Le?.added?Le.value:[]);const[We,Ye]=[$e===0?0:s,Oe.length-s],Ge=te+g(Oe.slice(0,Ye+1));return te+=g(Oe),Y?de("+",Oe):Le===void 0?de(" ",Oe.slice(0,We)):Ye-We<2?de(" ",Oe):[...de(" ",Oe.slice(
0,We)),`@@ line ${Ge} @@`,...de(" ",Oe.slice(Ye))]})}function de(o,d){return d.map(R=>`${o} ${R}`)}function g(o){return o.filter(d=>!d.startsWith(f)).length}function _(o,d){const R=new Map(o.map($e=>[
G($e),$e])),H=$e=>G($e)!=="",V=d.filter(H),Y=(o.length-o.filter(H).length!==d.length-V.length?V:d).flatMap($e=>U(R.get(G($e))??$e,$e)),_e=Y.length>0||d.length===0?Y:U(D(o),D(d));return[..._e.length===
0?[]:[`@@ hard to see: ${[...new Set(_e)].join(", ")} @@`],...de("-",o)]}function D(o){return o.map(d=>d.startsWith(f)?d.slice(f.length):`
${d}`).join("")}function U(o,d){if(G(o)!==G(d))return[];const[R,H]=[o.normalize(),d.normalize()],V=re(o)===re(d)?[]:["Unicode forms"];return R===H?V:[...V,R.trimEnd()===H.trimEnd()?"spaces at the end":
"white space"]}function G(o){return re(o.normalize())}function re(o){return o.replace(/\s/g,"")}function P(o,d){const R=Oe=>/^[-+]/.test(Oe);let[H,V]=[0,d];const Y=[...(0,n.$z)(o,Oe=>Oe.startsWith("@@\
 line ")?++H:H).values()].flatMap(Oe=>{const $e=X(Oe,V);return V-=ne(Oe),$e}),_e=o.filter(R).length-Y.filter(R).length;return _e===0?Y:[...Y,`@@ ${(0,T.hS)(_e,"more changed line")} @@`]}function X(o,d){
const R=Y=>Y.startsWith("-"),H=ne(o.filter(R)),V=ne(o)-H,te={removed:Math.max(d/2,d-V),others:Math.max(d/2,d-H)};return o.filter(Y=>{const _e=R(Y)?"removed":"others";return te[_e]-=Y.length+1,te[_e]>=
0})}function ne(o){return o.reduce((d,R)=>d+R.length+1,0)}var he=e(2742),le=e(7856);const K={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\
\u270F\uFE0F"},ie=80,ee={texts:3,min:4,max:60,usual:2,usualWeight:.001},ue=o=>`  ${o}`;function me(o,d,R){if(o.type==="string")return ye(Te((0,A.e1)(o.text),d.mask),d,R);const[H="",...V]=ke(o,d);return V.
length>0||H.length>ie?void 0:(0,b.SS)(H,1/0)}function ye(o,d,R){const H=d.mask(o).shown;if(H.length>ie||H.includes(`
`))return;const V=ge(o,d,R);return(0,b.SS)(JSON.stringify(H),1/0)+(V===void 0?"":` (${Pe(V,d)})`)}function ge(o,{labelOf:d},R){const H=d(o),V=R!==void 0&&(0,A.e1)((0,A.TH)(R)??"")===o;return H===void 0||
V||H.toLowerCase()===o.toLowerCase()||[...R?.members.values()??[]].some(Y=>(0,A.jn)(Y)&&(0,A.e1)(Y.text)===H)?void 0:H}function Re(o,d,{labelOf:R}){const[H,V]=o.slice(-2);return H?.type!=="item"||V?.type!==
"member"||!A.ZM.test(V.key)?!1:(0,A.TH)(H.item)===d||R((0,A.e1)(d))===H.label}function ke(o,d,R){const{mask:H}=d;if((0,A.jn)(o)){if(o.type==="literal")return[H(o.text).shown];const $e=Te((0,A.e1)(o.text),
H),{shown:Le}=H($e);if(Le.includes(`
`))return["|",...E(Le).map(ue)];const We=ge($e,d,R);return[JSON.stringify(Le)+(We===void 0?"":` (${H(We).shown})`)]}const[V="",te=""]=o.type==="array"?"[]":"{}",Y=o.type==="array"?o.items.map($e=>ke($e,
d)):Array.from(o.members,([$e,Le])=>{const[We,...Ye]=(0,le.$C)($e,Le,o)?[T.v5]:ke(Le,d,o);return[`${JSON.stringify(H($e).shown)}: ${We}`,...Ye]}),_e=V+Y.join(", ")+te;return _e.length<=ie&&Y.every($e=>$e.
length===1)?[_e]:[V,...Y.flat().map(ue),te]}function Te(o,d){if(!o.includes("%")||o.includes("://")&&d(o).shown!==o)return o;try{const R=decodeURIComponent(o);return[encodeURIComponent(R),encodeURI(R)].
includes(o)?R:o}catch{return o}}function Be(o,d,R){const H=[Te(o,R),Te(d,R)];return[o,d].some(te=>te.includes("%")&&H.includes(te))||H[0]===H[1]?[o,d]:H}function Fe(o,d,R){const H=new Map,V=(Y,_e,Oe)=>{
Oe>(H.get(Y)?.weight??0)&&H.set(Y,{text:_e,weight:Oe})},te=(Y,_e,Oe)=>{if(Y.type==="array")for(const He of Y.items)te(He,_e,Oe+1);if(Y.type==="object")for(const[He,Qe]of Y.members)A.eX.some(tt=>tt===He)&&
(0,A.TN)(Y,"name")===JSON.stringify(_e)||((0,le.$C)(He,Qe,Y)?V(He,T.v5,ee.max):te(Qe,He,Oe+1));if(Y.type!=="string")return;const $e=(0,A.e1)(Y.text),We=/^type$/i.test(_e)||(0,M.rL)(_e,Y)||(0,M.gN)($e)||
d(Y)||R.labelOf($e)!==void 0;if($e.length<ee.min||We)return;const Ye=$e.includes("://")?2*ee.max:Math.min($e.length,ee.max),Ge=R.countOf($e)>ee.usual?ee.usualWeight:1;V(_e,R.mask(Te($e,R.mask)).shown,
Ge*Ye/(Oe+1))};return te(o,"",0),[...H].sort(([,Y],[,_e])=>_e.weight-Y.weight).filter(([,{weight:Y}],_e)=>_e===0||_e<ee.texts&&Y>ee.usualWeight*2*ee.max).map(([Y,{text:_e}])=>`${Pe(Y,R)}: ${(0,b.SS)(JSON.
stringify((0,b.Jj)(_e,ee.max)),1/0)}`).join(", ")}function Pe(o,{mask:d},R=100){return(0,b.SS)(d(o).shown,R)}function Ce(o,d,R=!1){const H=o.findLastIndex(({type:Y})=>Y==="item"),V=R?1/0:100;return o.
flatMap((Y,_e)=>{if(Y.type==="element"){const We=o[_e+1],Ye=We?.type==="member"&&Y.item?(0,A.TN)(Y.item,We.key):void 0,Ge=Y.text===void 0||_e>0&&!We||Ye===JSON.stringify(Y.text);return[(0,b.SS)(`[${Y.
index}]`)+(Ge?"":` (${Pe(Y.text,d)})`)]}if(Y.type==="item"){const We=d.endsOf(Y.item),Ye=We===void 0?Y.label:R?`${We} (${Y.label})`:We,Ge=_e===H&&Y.hint!==void 0?` (${Pe(Y.hint,d)})`:"";return[`**${Pe(
Ye,d,V)}**${Ge}`]}const Oe=o.slice(_e+1).find(({type:We})=>We!=="member")?.type==="item",$e=!R&&Oe&&/^([A-Za-z]*|[a-z_]+)$/.test(Y.key),Le=ge(Y.key,d);return $e?[]:[Pe(Y.key,d,V)+(Le?` (${Pe(Le,d)})`:
"")]}).join(" \u203A ")||(d.whole??"the whole file")}function Ke({path:o},d,R){const V=o.slice(d(o)).map(te=>te.type==="element"?{...te,text:void 0}:te);return Ce(V,R)}function Ee(o,d){const R=Y=>o.map(
({path:_e,kind:Oe})=>(Oe?`${K[Oe]} `:"")+Ce(_e,d,Y)),[H,V]=[R(!1),R(!0)],te=(0,L.Vn)(H);return q(H.map((Y,_e)=>te.get(Y)===1?Y:V[_e]??Y))}function q(o){const[d,R]=[(0,L.Vn)(o),new Map];return o.map(H=>{
const[V=1,te]=[d.get(H),(R.get(H)??0)+1];return R.set(H,te),V===1?H:`${H} (${te} of ${V})`})}const se="  ",ae=3,we=5,ve=120,Se={line:": changed, hidden"};function xe(o,d){const R=new Map;let H=o;for(const te of[
M.a2,({length:Y})=>Y-1]){const Y=[...(0,n.$z)(H,_e=>Ie(_e,te(_e.path))).values()];for(const _e of Y)_e.length>=ae&&R.set(_e[0],Ae(_e,te,d));H=Y.filter(_e=>_e.length<ae).flat()}const V=Ee(H,d);for(const[
te,Y]of H.entries()){const{line:_e,...Oe}=De(Y,d);R.set(Y,w(`- ${V[te]}${_e}`,{changes:1,...Oe}))}return o.flatMap(te=>R.get(te)??[])}function Ie(o,d){const H=(o.kind==="modified"?[o.from,o.to]:"value"in
o?[o.value]:[]).flatMap(Y=>"id"in Y?[Y.id]:[]);if(d<=0||H.length===0)return o;const V=Y=>Y.type==="member"?Y.key:Y.type==="item"?[Y.label]:Y.index,te=o.path.slice(d).map(V);return JSON.stringify([o.kind,
H,te])}function Ae(o,d,R){const[H]=o,{line:V,under:te=()=>""}=De(H,R),Y=Me(Ue(o,d,R)),_e=H.kind==="modified"?"":` ${H.kind}`,Oe=`- ${K[H.kind]} ${Ke(H,d,R)}${V}${_e} in ${Y.line}`;return w(Oe,{changes:o.
length,under:$e=>te($e)+(Y.under?.($e)??"")})}function Ue(o,d,R){const H=o.map(({path:V})=>({path:V.slice(0,d(V))}));return Ee(H,R)}function De(o,d){if(o.kind==="modified")return je(o,d);if("value"in o)
return Ve(o,d);if(o.kind==="moved"){const[te,Y]=[o.from.at(-1),o.path.at(-1)],_e=Y&&"label"in Y?Y.label:Y&&"key"in Y&&Y.key;if(te?.type==="member"&&te.key!==_e)return{line:`: renamed from ${Pe(te.key,
d)}`};const[Oe,$e]=[o.from,o.path].map(Le=>Ce(Le.slice(0,-1),d));return{line:`: moved from ${Oe} to ${$e}`}}if(o.moved.length===0)return{line:": in a new order"};const R=o.moved.map(te=>({path:[te]})),
H=Me(Ee(R,d)),V=H.under?`${H.line} moved`:`moved: ${H.line}`;return{...H,line:`: in a new order (${V})`}}function Me(o){if(o.length<=we)return{line:o.join(", ")};const d=(0,T.hS)(o.length,"item"),R=ot(
d,se+o.join(", "));return{line:d,under:H=>R.length<=H?R:""}}function je({path:o,from:d,to:R},H){if(d.type==="hidden"||R.type==="hidden")return{line:""};if((0,le._p)(o,d,R))return Se;if(d.type==="strin\
g"&&R.type==="string"){const We=Re(o,R.text,H)?{...H,labelOf:()=>{}}:H;return Ze((0,A.e1)(d.text),(0,A.e1)(R.text),We)}const V=Xe(d,R);if(V?.changes.length===0)return{line:`: the same ${V.words}`};if(V)
return{line:` (${V.words})`,under:Ne(xe(V.changes,H))};const[te,Y]=[ke(d,H).join(`
`),ke(R,H).join(`
`)];if(te===Y)return Se;const[_e,Oe]=[me(d,H),me(R,H)],$e=`: ${_e??"\u2026"} \u2192 ${Oe??"\u2026"}`;return _e&&Oe?{line:$e}:[te,Y].includes("null")&&![d.type,R.type].includes("string")?{line:$e,under:nt(
te,Y,"All of it")}:{line:"",under:nt(te,Y)}}function Xe(o,d){const R=o.type==="string"!=(d.type==="string"),[H,...V]=[o,d].flatMap(We=>We.type==="array"?We.items:[]);if(!R&&(H?.type!=="object"||V.length>
0))return;const te=We=>(0,he.dj)(!R&&We.type==="array"&&H?H:We),Y=We=>We.type==="string"?(0,A.e1)(We.text):te(We),_e=(0,he.qy)(Y(o),Y(d))?.changes,[Oe,$e,Le]=R?["JSON","text","string"]:["object","list",
"array"];return _e&&{changes:_e,words:`${Oe}, ${d.type===Le?"now":"no longer"} in a ${$e}`}}function Ne(o){const d=w("",{parts:o});return R=>`
${st(r(d,R).join(""))}`}function Ze(o,d,R){const[H,V]=Be(o,d,R.mask),te=H===o&&V===d?"":" (percent-encoded)",[Y,..._e]=(0,he.qy)(H,V)?.changes??[];if(Y!==void 0){const tt={...R,whole:"the whole text"},
rt=`${te} (JSON in a text)`;if(_e.length===0&&Y.kind==="modified"){const pt=je(Y,tt);return{...pt,line:`${rt} \u203A ${Ce(Y.path,tt)}${pt.line}`}}return{line:rt,under:Ne(xe([Y,..._e],tt))}}const[Oe,$e]=[
R.mask(H),R.mask(V)];if(Oe.shown===$e.shown)return{line:te+Se.line};const Le=Oe.hidden===$e.hidden?"":" (hidden values differ, too)",We=[H,V].every(tt=>R.labelOf(tt,!0)!==void 0)||void 0,Ye={...R,labelOf:tt=>R.
labelOf(tt,We)},[Ge,He]=[ye(H,Ye),ye(V,Ye)];if(!Ge||!He)return{line:te+Le,under:nt(Oe.shown,$e.shown)};const Qe=U(Oe.shown,$e.shown).join(", ");return{line:`${te}: ${Ge} \u2192 ${He}${Qe&&` (${Qe})`}${Le}`}}
function Ve(o,d){const{path:R,value:H}=o;if(H.type==="hidden")return{line:""};if((0,le._p)(R,H))return{line:": hidden"};if(H.type==="object")return ze(o,H,d);const V=me(H,d);return V!==void 0?{line:`:\
 ${V}`}:H.type==="array"?{line:"",under:et(o,ke(H,d),(0,T.hS)(H.items.length,"element"))}:{line:"",under:et(o,[d.mask(Te((0,A.e1)(H.text),d.mask)).shown])}}function ze(o,d,R){const H=o.path.at(-1),V=H?.
type==="item"?H:void 0;if(d.members.size===0&&!V)return{line:": `{}`"};const te=Ge=>(0,A.jn)(Ge)&&[V?.label,V?.hint].includes((0,A.e1)(Ge.text)),Y=[...d.members].filter(([,Ge])=>!V||!te(Ge)),_e=Y.filter(
([Ge,He])=>!V||!(0,M.rL)(Ge,He)),Oe=_e.map(([Ge,He])=>{const Qe=(0,le.$C)(Ge,He,d)?(0,b.SS)(T.v5):me(He,R,d);return Qe&&`${Pe(Ge,R)}: ${Qe}`}),$e=!Oe.includes(void 0)&&Oe.join(", ").length<=ve,Le=$e?Oe.
join(", "):Fe(d,te,R),We=Le&&`: ${Le}`;if($e&&_e.length===Y.length)return{line:We};const Ye=et(o,ke(d,R),(0,T.hS)(d.members.size,"field"));return{line:We,under:$e?Ge=>Ge===1/0?Ye(Ge):"":Ye}}function et({
kind:o},d,R){const H=d.join(`
`);return o==="added"?nt(void 0,H,R):nt(H,void 0,R)}function nt(o,d,R){const H=(0,b.EU)(W(o,d),"diff",se);return V=>{const te=H.length<=V?H:it(H,V);return R===void 0?`
${te}`:ot(R,te)}}function it(o,d){const R=o.split(`
`),H=R.slice(1,-1).map(V=>V.slice(se.length));return[...R.slice(0,1),...P(H,d).map(V=>se+V),...R.slice(-1)].join(`
`)}function ot(o,d){return`
${se}<details><summary>${o}</summary>

${d}
${se}</details>`}function st(o){return o.replace(/^(?=.)/gm,se)}const at=5;function ct(o,d,R){const H=(0,B.ID)(o,He=>R(He).shown,d),V=(0,A.qy)(()=>(0,L.Vn)((0,A.PX)(o.head??o.base))),te={mask:R,labelOf:(He,Qe)=>H?.
labelOf(JSON.stringify(He),Qe),endsOf:He=>H?.endsOf(He),countOf:He=>V().get(He)??0},Y=ft((0,u.xS)(o)),_e=o.status==="modified",Oe=_e?dt(o,te,H):xe(lt(Mt(o),H),te),{nodes:$e=0,connections:Le=0}=H?.size??
{},We=$e===0?"What is in it":`${(0,T.hS)($e,"node")}, ${(0,T.hS)(Le,"connection")}`,Ge=[..._e?Oe:c(We,Oe,{changes:Y,folded:!0}),...$t(o,te)];return[...xt(H),w(mt(o,R),{parts:Ge,changes:Y})]}function ft({
added:o,modified:d,removed:R}){return o+d+R}function xt(o){return o?.note!==void 0?[w(o.note)]:o?.picture?[w((0,b.EU)(o.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function mt({name:o,kind:d,status:R,changes:H},V){const te=`**${Pe(o,{mask:V})}**`;return R!=="modified"?`${K[R]} ${te}: file ${R}`:d==="b\
inary"||d==="variables"&&H.length===0?`${K.modified} ${te}: content modified`:d==="variables"?`${te} (values are never shown)`:te}function $t({references:o},d){if(o.length===0)return[];const R=o.slice(
0,at).map(({path:Y,from:_e,to:Oe})=>`${Ce(Y,d)} (${Pe(_e,d)} \u2192 ${Pe(Oe,d)})`),H=o.length>at?", \u2026":"",V=o.length===1?"follows and isn't":"follow and aren't",te=`${(0,T.hS)(o.length,"reference")}\
 to new IDs and names ${V} counted`;return[w(`${te}: ${R.join(", ")}${H}`)]}function dt(o,d,R){const H=(0,M.pi)(o),V=R?.connections??[],te=new Set(V.map(({item:Qe})=>Qe)),[Y,_e]=[ut(o.text?.base),ut(o.
text?.head)],Oe=(0,n.$z)(o.text?[{kind:"modified",path:[],from:Y,to:_e}]:o.changes,Qe=>{const[tt,rt]=Qe.path.slice(-2),pt=tt?.type==="item"&&rt?.type==="member"&&B.md.includes(rt.key);return R?.tells(
Qe)?pt?"layout":"told":"value"in Qe&&te.has(Qe.value)?"connection":H(Qe)?"layout":St(Qe.path,R)?Qe.kind==="reordered"?"order":"item":"rest"}),[$e,Le]=[Oe.get("layout")??[],Oe.get("connection")??[]],We=xe(
Oe.get("rest")??[],d),Ye=wt(V,Le,d),Ge=(Oe.get("told")?.length??0)+Le.length,He=`Layout and bookkeeping: ${(0,T.hS)($e.length,"change")}`;return[...xe(lt([...Oe.get("item")??[],...Oe.get("order")??[]],
R),d),...c("Connections",Ye,{noun:"connection",changes:Ge}),...Ye.length===0?We:c("Elsewhere in the file",We),...c(He,ht(lt((0,M.lY)($e,o),R),d),{folded:!0})]}function lt(o,d){return d?o.map(d.withItems):
o}function St(o,d){return o.some(R=>R.type==="item"||R.type==="member"&&d?.isItemKey(R.key))}function ut(o=""){return{type:"string",id:0,text:JSON.stringify(o)}}function Mt({base:o,head:d,text:R,status:H,
changes:V}){const te=H==="removed"?"removed":"added",Y=(Oe,$e)=>{const Le=(0,L.Vg)(Oe,()=>{});return!($e.length<3&&Le.length>0&&Le.every(Ye=>Ye.value.type==="object"))&&($e.length>0||Oe.type!=="object")?
[{kind:te,path:$e,value:Oe}]:Le.flatMap(({step:Ye,value:Ge})=>Ye.type==="member"?Y(Ge,[...$e,Ye]):[{kind:te,path:[...$e,Ye],value:Ge}])},_e=o??d??(R&&ut(R.base??R.head));return _e?Y(_e,[]):V}function wt(o,d,R){
const H=new Map(d.map(Y=>["value"in Y&&Y.value,Y])),V=At(o,H),te=q(V.map(Y=>gt(Y,R)));return V.map(([{item:Y}],_e)=>{const Oe=H.get(Y),{line:$e,under:Le=()=>""}=Oe?De(Oe,R):{line:""};return w(`${te[_e]}${Le(
0)===""?$e:""}`,{under:Le})})}function At(o,d){const R={added:new Map,removed:new Map};return o.flatMap(H=>{const{kind:V,source:te,target:Y,item:_e}=H;if(V==="rewired"||d.has(_e))return[[H]];const Oe=R[V].
get(te),$e=Oe??[H];return Oe&&Oe.push(H),R[V].delete(te),R[V].set(Y,$e),Oe?[]:[$e]})}function gt(o,d){const[{kind:R,source:H,target:V,was:te}]=o,Y=Le=>`**${Pe(Le.label,d)}**`,_e=Le=>Le===""?"":` (${Pe(
Le,d)})`,Oe=o.map(({target:Le,label:We})=>` \u2192 ${Y(Le)}${_e(We)}`),$e=te?.target===V?_e(te.label)||" without a label":te&&` ${Y(te.target)}`;return`- ${K[R]} ${Y(H)}${Oe.join("")}${$e===void 0?"":
`, was${$e}`}`}function ht(o,d){const R=V=>`${V.kind} ${(0,M.a2)(V.path)>0} ${Ke(V,M.a2,d)}`;return[...(0,n.$z)(o,R).values()].flatMap(V=>{const te=V.map($e=>De($e,d));if(V.length<ae||te.some(({under:$e})=>$e))
return xe(V,d);const Y=Ue(V,M.a2,d),_e=st(te.map(({line:$e},Le)=>`- ${Y[Le]}${$e}`).join(`
`)),Oe=`- ${K[V[0].kind]} ${Ke(V[0],M.a2,d)} of ${(0,T.hS)(V.length,"item")}`;return w(Oe,{changes:V.length,under:()=>`
${_e}`})})}const yt="<!-- workflow-report -->",Et=6e4,bt=1e3;function vt(o){const{workflows:d,missing:R}=o,H=(0,le.lb)(o),te=["changed","added","removed"].flatMap(Oe=>d.filter($e=>$e.status===Oe)).map(
Oe=>{const $e=ft(Oe.counts),Le=Oe.files.flatMap(({base:Ge,head:He})=>[He??[],Ge??[]].flat()),We=(0,A.qy)(()=>(0,L.j9)([...Le,...Oe.unchanged])),Ye=Ge=>ct(Ge,He=>We().itemOf(He),H);return{workflow:Oe,changes:$e,
parts:Oe.files.flatMap(Ye)}}),Y=Tt(o,H),_e=R===void 0?"":`\`${R}\` doesn't exist: it counts as empty.`;return({maxLength:Oe=Et,maxBytes:$e=1/0,headings:Le=!0,mark:We=!0}={})=>{const Ye=te.map(({workflow:Qe,
...tt})=>w(It(Qe,H,Le),tt)),Ge=w(_e,{parts:[...c("",Ye,{noun:"workflow"}),...Y]}),He=We?`${yt}
`:"";for(let Qe=Math.min(Oe,$e);;){const tt=[He,...r(Ge,Qe-He.length-1),`
`],rt=$e===1/0?0:Buffer.byteLength(tt.join(""));if(rt<=$e||Qe<bt)return tt;Qe=Math.floor(Qe*$e*.99/rt)}}}function _t(o,d){return o.length<=3e3&&o.split(`
`).length<=50?o:`<details><summary>${d}</summary>

${o}
</details>
`}function It({name:o,status:d,counts:R},H,V){const te=V?"### ":"",Y=o===void 0?void 0:Pe(o,{mask:H});return d==="added"||d==="removed"?`${te}${K[d]} ${Y===void 0?"Workflow":`${Y}: workflow`} ${d}`:V?
`${te}${Y===void 0?"":`${Y}: `}${(0,u.cq)(R)}`:""}function Tt({workflows:o,notCompared:d=[]},R){const H=(Y,_e)=>{const Oe=Y.flatMap($e=>$e===void 0?[]:[Pe($e,{mask:R})]).join(", ");return Y.length===0?
[]:[w(_e(Oe),{least:_e((0,T.hS)(Y.length,"workflow"))})]},V=o.flatMap(({name:Y,status:_e})=>_e==="unchanged"?[Y]:[]),te=o.flatMap(({name:Y,variablesCompared:_e})=>_e?[]:[Y]);return[...o.length===0?[w(
"No workflow was compared")]:[],...H(V,Y=>Y===""?"No changes":`${Y}: no changes`),...H(te,Y=>`The environment variables${te.length===o.length?"":` of ${Y}`} weren't compared, because one side is a fol\
der without \`env_variables.json\`.`),...H(d,Y=>`${Y}: not compared, because the step failed`)]}var Rt=e(8725),kt=e(2697),Q=e(6584);const k=900*1024;async function z(o){be(o);const d=vt(o),R={"report.\
md":d(),"full-report.md":d({maxLength:1/0})};return await(0,kt.bg)("the report",R),fe(d)}function fe(o){return(d,R,H)=>{const V=k-Buffer.byteLength(R.join()),te=o({headings:d,maxLength:1/0,maxBytes:V,
mark:!1}).join("");return H===void 0?te:_t(te,H)}}function be(o){const d=(0,u.AS)(o);if(d.length===0)return;const R=d.slice(0,20).map(Q.bY),H=d.length>20?` and ${(0,T.hS)(d.length-20,"more line")}`:"";
(0,Rt.lm)(`No field matched ${R.join(", ")}${H} in ignore. Check the spelling.`)}}),682:((ce,pe,e)=>{e.d(pe,{H:()=>c,R:()=>I});var u=e(3024),T=e(532),A=e(7279),L=e(5806),J=e(706),v=e(6584);function I(r,m){
const p=["workflows","workflows-file"].find($=>r.text($)!=="");if(p===void 0)return{targets:N(r,m),fromList:!1};p==="workflows"&&r.exclude(["workflows-file"],p),r.exclude(["workflow-id","flow-id","nam\
e"],p);const S=p==="workflows"?r.lines(p):r.optional(p,j);return{targets:S===void 0?[]:w(r,p,S),fromList:!0}}function N(r,m){const p=r.required("workflow-id",v.Fg),S=r.required("flow-id",v.Fg),$=r.optional(
"name",v.$q);return p===void 0||S===void 0?[]:[{name:$??r.parse("workflow-id",m+p,v.$q)??"",workflowId:p,flowId:S}]}function j(r){const m=(0,v.EO)(r);try{return new TextDecoder("utf-8",{fatal:!0}).decode(
(0,u.readFileSync)(m))}catch(p){throw new Error(`can't be read: ${r}: ${(0,T.CQ)(p)}`)}}const O=(0,v.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,"has commas between the words. Use spaces: name wor\
kflow-id flow-id"],(0,v.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${v.kH.source}`,"u")),[/^[^ ]+$/,([r])=>`(${(0,J.OX)(r,60)}) has no IDs. Is the variable set that each ID comes f\
rom?`],[/^([^ ]+) [^ ]+$/,([,r=""])=>`(${(0,J.OX)(r,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,({input:r})=>`must be "name workflow-id flow-id"\
, not ${(0,v.bY)(r)}`]);function w(r,m,p){const S=[],$=new Map,x=p.split(/\r\n|\n|\r/).map(i=>i.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[i,h]of x.entries()){const b=`${m} line ${i+1}`;
if(!r.parse(b,h.join(" "),O))continue;const[B="",M="",y=""]=h;r.parse(`${b} name`,B,v.$q),r.parse(`${b} workflow-id`,M,v.Fg),r.parse(`${b} flow-id`,y,v.Fg);const[n,s]=[(0,L.Sr)(B),`${M} ${y}`].map(t=>{
const a=$.get(t);return a===void 0&&$.set(t,i+1),a});n!==void 0&&r.refuse(b,`has the name of line ${n}`),s!==void 0&&r.refuse(b,`has the IDs of line ${s}. Set the IDs of its own workflow, or remove th\
e line`),S.push({name:B,workflowId:M,flowId:y})}return x.every(i=>i.length===0)&&r.refuse(m,"names no workflow"),S}async function c(r,m,p){const S=[],$=r.entries();let x;const i=async()=>{for(const[h,
b]of $){const B=await p(b,x);S[h]=B,B.error&&(0,A.h_)(B.error).affectsAll&&(x??=B.error)}};return await Promise.all(Array.from({length:Math.min(m,r.length)},i)),S}}),6584:((ce,pe,e)=>{e.d(pe,{$J:()=>O,
$q:()=>i,Do:()=>p,EO:()=>y,Fg:()=>m,bY:()=>s,il:()=>N,kH:()=>v,or:()=>r,sJ:()=>I,sU:()=>$,tz:()=>h,yG:()=>j});var u=e(3024),T=e(6760),A=e(5806),L=e(7596),J=e(706);const v=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function I(t,a=v){return[a,({input:f})=>`contains ${l(f)}. ${t}`]}function N(...t){return a=>{for(const[f,W]of t){const F=f.exec(a);if(F)throw new Error(typeof W=="string"?W:W(F))}return a}}function j(t){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(t))return t.toLowerCase()==="true";throw new Error(`must be true or false, not ${s(t)}`)}function O(t,a=!1){return f=>{const W=Number(f);if((a?/^\d+$/:/^\d+(\.\d+)?$/).
test(f)&&W>0&&W<=t)return W;const F=t===1/0?"":` and at most ${t}`;throw new Error(`must be a ${a?"whole ":""}number above 0${F}, not ${s(f)}`)}}const w="is not an address such as https://ai-for-proce\
ss.example.ai",c=N(I("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,
([,t])=>`must not contain a query or a fragment. Set only the beginning of the address: "${t}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"],[/[\s\p{C}\\]/u,w]);function r(t){
const a=/^[a-z0-9+.-]+:\/\//i.test(c(t))?t:`https://${t}`;if(!URL.canParse(a))throw new Error(w);const f=new URL(a);if(f.protocol!=="https:"&&f.protocol!=="http:")throw new Error("must be an https:// \
address");if(f.protocol==="http:"&&!(0,L.U9)(f.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return f.pathname.endsWith("/")||(f.pathname+="/"),f}function m(t){
if((0,L.eQ)(t))return t;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${s(t)}`)}const p=N(I("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,t])=>`begins \
with "${t}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),S="is too long: at\
 most 200 characters",$=N([new RegExp("\\p{C}","u"),({input:t})=>`must not contain control characters: ${s(t)}`],[/.{201}/u,S]),x=N([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:t})=>`can't be a name: ${s(t)}; \
leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:t})=>`must not end in .zip, which the action adds: ${s(t)}`],[/.{201}/u,S]);function i(t){const a=(0,A.x5)(x(t));if(a!==void 0)
throw new Error(`can't be a name: ${s(t)} ${a}`);if(Buffer.byteLength(t)>240)throw new Error(S);return t}function h(t){if(t!=="any"){if(/^[0-9a-f]{64}$/i.test(t))return t.toLowerCase();throw new Error(
"must be a SHA-256: 64 hexadecimal digits, or any")}}function b(){return(0,T.resolve)(process.env.GITHUB_WORKSPACE??"")}const B=N([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],
[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,t])=>`begins with ${t}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function M(t){return(0,T.
resolve)(b(),B(t))}function y(t){const a=M(t);if((0,u.existsSync)(a))return a;throw new Error(n(t))}function n(t){const a=!(0,u.existsSync)(b())||(0,u.readdirSync)(b()).length===0;return`doesn't exist\
: ${s(t)}${a?". The workspace is empty: run actions/checkout before this step":""}`}function s(t){const a=l(t);return`"${(0,J.OX)(t,60)}"${a===""?"":` with ${a}`}`}function l(t){const a=(t.match(new RegExp(
v,"gu"))??[]).map(F=>F.codePointAt(0)??0),f=[...new Set(a)].map(F=>`U+${F.toString(16).toUpperCase().padStart(4,"0")}`),W=f.length===1?"an invisible character":"invisible characters";return f.length===
0?"":`${W} (${f.slice(0,5).join(", ")})`}}),1124:((ce,pe,e)=>{e.d(pe,{AS:()=>I,Hq:()=>J,RG:()=>T,cq:()=>N,cz:()=>A,xS:()=>L,xW:()=>v});var u=e(706);const T={type:"hidden"};function A(j){const O=w=>j.reduce(
(c,r)=>c+r[w],0);return{added:O("added"),modified:O("modified"),removed:O("removed")}}function L({status:j,changes:O,references:w}){const c={added:0,modified:0,removed:0};if(j!=="modified")return{...c,
[j]:1};if(O.length===0&&w.length===0)return{...c,modified:1};for(const{kind:r}of O)c[r==="added"||r==="removed"?r:"modified"]++;return c}function J({workflows:j}){return j.some(({status:O})=>O!=="unch\
anged")}function v({workflows:j}){return A(j.map(({counts:O})=>O))}function I({workflows:[j,...O]}){return j?.unusedIgnores.filter(w=>O.every(({unusedIgnores:c})=>c.includes(w)))??[]}function N({modified:j,
added:O,removed:w}){return Object.entries({modified:j,added:O,removed:w}).flatMap(([r,m])=>m===0?[]:[`${(0,u.zD)(m)} ${r}`]).join(", ")||"no changes"}}),3436:((ce,pe,e)=>{e.d(pe,{C5:()=>S,Gg:()=>r,Ku:()=>p,
MH:()=>L,Ms:()=>b,Op:()=>i,PX:()=>x,QP:()=>m,Rk:()=>A,TH:()=>c,TN:()=>O,YD:()=>w,ZM:()=>v,e1:()=>h,eX:()=>J,jn:()=>$,kk:()=>j,qy:()=>M,yR:()=>B});var u=e(8142),T=e(2899);const A=["id","_id","key","nam\
e"],L=[...A,"uuid","guid","identifier","instanceIdentifier"],J=["name","title","label","displayName","Name","Title","Label","DisplayName"],v=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i,
I=["data","attributes","definition","properties","_source"],N=["title","label","displayName","display_name","name"],j=/^"?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"?$/i;function O(y,n){if(y.type!=="objec\
t")return;const s=y.members.get(n)??y.matchOnly?.get(n);if(!(s===void 0||!$(s)))return(s.type==="string"?s.text.length>2:/\d/.test(s.text))?s.text:void 0}function w(y){return y.type==="object"?[...y.members.
keys()]:[]}function c(y){const n=()=>w(y).filter(l=>v.test(l)),s=l=>j.test(l);return p(y,["id","_id","key"])??p(y,n().sort())??p(y,["name"],s)}function r(y){const n=l=>!j.test(l);let s=p(y,J,n);for(const l of I)
s??=p(S(y,l),N,n);return s}function m(y){return p(y,["type","Type"])}function p(y,n,s=l=>!0){for(const l of n){const t=y&&O(y,l);if(t!==void 0&&s(t))return t}}function S(y,n){return y?.type==="object"?
y.members.get(n):void 0}function $(y){return y.type==="string"||y.type==="literal"}function x(y,n=[]){if(y===void 0)return n;if($(y))n.push(h(y.text));else for(const s of y.type==="array"?y.items:y.members.
values())x(s,n);return n}function i(y,n,s){return s&&L.includes(y)&&$(n)}function h(y){return y.startsWith('"')?y.includes("\\")?JSON.parse(y):y.slice(1,-1):y}class b{#n;#e;#t;#o=new Map;#s=new Map;#r=0;constructor(n,s=l=>{}){
this.#n=n,this.#e=n.lines.length===0,this.#t=s}read(n){const{fields:s,orders:l}=this.#n,t=a=>(0,T.pi)(s,a,this.#t);return(0,u.q)(n,void 0,{enter:(a,f="")=>this.#e?void 0:{key:f,outer:a},scalar:a=>this.
scalar(a),array:(a,f)=>{const W=a.length>0&&t({key:"",outer:f});return this.array(W?[]:a,(0,T.pi)(l,f,this.#t))},object:(a,f)=>{let W;for(const[F,E]of s.size===0?[]:a)t({key:F,outer:f})&&(a.delete(F),
A.includes(F)&&(W=(W??new Map).set(F,E)));return this.object(a,W)}})}scalar(n){let s=this.#o.get(n);return s===void 0&&(s={type:n.startsWith('"')?"string":"literal",id:++this.#r,text:n},this.#o.set(n,
s)),s}array(n,s){const l=n.map(({id:a})=>a),t=s?l.sort((a,f)=>a-f):l;return this.#i(`[${t}`,a=>({type:"array",id:a,items:n,unordered:s}))}object(n,s){const l=Array.from(n,([t,{id:a}])=>`${this.scalar(
t).id}:${a}`).sort();return this.#i(`{${l}`,t=>({type:"object",id:t,members:n,matchOnly:s}))}#i(n,s){const l=this.#s.get(n);if(l&&this.#e)return l;const t=s(l?.id??++this.#r);return l||this.#s.set(n,t),
t}}function B(y,n=new b(T.K$)){return/^\s*[[{]/.test(y)?n.read(y):void 0}function M(y){let n;return()=>(n??={value:y()},n.value)}}),9630:((ce,pe,e)=>{e.d(pe,{TA:()=>v,b6:()=>J,ol:()=>N});var u=e(4573),
T=e(7598),A=e(3436),L=e(2742);function J(j){return(0,u.isUtf8)(j)?j.toString():void 0}function v(j,O,w){const c=/\.json$/i.test(j)?J(O):void 0;return c===void 0?void 0:w.read(c)}function I(j,O,w,c){if(O.
equals(w))return!0;const r=new Interner(c),m=v(j,O,r);return m!==void 0&&m.id===v(j,w,r)?.id}function N({files:j},O){const w=r=>(0,T.createHash)("sha256").update(r).digest("hex"),c=Array.from(j,([r,m])=>{
const p=v(r,m,new A.Ms(O));return[r,w(p?(0,L.dj)(p):m)]});return w(JSON.stringify(c.sort(([r],[m])=>r<m?-1:1)))}}),8151:((ce,pe,e)=>{e.d(pe,{md:()=>ue,ID:()=>ye});var u=e(3436),T=e(9665),A=e(6997),L=e(
5408);const J="next to goto target targets dest destination wire wires link links edge edges transition transitions connection connections",v="source from origin src tail out".split(" "),I=`${J} runaf\
ter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),N="action activity block node state step task widget id".split(" "),j="label title name condition if w\
hen intent event dependencyconditions type errortype relationship selectedrelationships".split(" "),O="handle port pin output socket".split(" "),w=/^[\p{L} _-]{1,30}$/u,c=60;function r(q,se){return m(
q).some(ae=>se.includes(ae))}function m(q){return q.flatMap(se=>se.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(se=>se.toLowerCase())}function p({slot:q,value:se},ae,we){const ve=ae?(0,u.YD)(ae.value):
[],xe=j.flatMap(De=>ve.filter(Me=>Me.toLowerCase()===De)).map(De=>{const[Me,je]=[ae?.field.inner.get(De),S(ae?.value.members.get(De))];return Me&&(0,A.t5)(Me).some(({texts:Ne})=>Ne.size>1)||je.includes(
" ")?je:""}),Ie=De=>m([De]).every(Me=>[...I,...N].includes(Me)),Ae=we.filter(De=>!I.includes(De.toLowerCase())&&!Ie(De)),Ue=q===void 0?[]:[`output ${q+1}`];return[S(se),...xe].find(De=>De!=="")??[...Ae,
...Ue].join(", ")}function S(q){const ae=(q?.type==="literal"?[]:(0,u.PX)(q).flatMap(we=>we.trim()||[])).join(", ");return ae.length>c||u.kk.test(ae)?"":ae}function $(q,{find:se}){const ae=new Map(q.map(
xe=>[xe,x(xe)])),we=(0,T.Vn)([...ae.values()].map(xe=>xe?.text)),ve=[...we.values()].reduce((xe,Ie)=>Math.max(xe,Ie),0),Se=(0,L.$z)(q,({source:xe})=>xe);return q.map(xe=>{const Ie=ae.get(xe);if(Ie===void 0||
xe.label!=="")return xe;const Ae=se(Ie.text,Ie.place),Ue=Ae&&(0,A.FK)(Ae,xe.source)?j.map(Ne=>S(Ae.value.members.get(Ne))):[],De=[...Ue,(0,u.e1)(Ie.text)].find(Ne=>Ne!=="")??"",Me=Se.get(xe.source)?.some(
Ne=>ae.get(Ne)?.text!==Ie.text),je=Ue.length>0||we.get(Ie.text)===ve;return(Me||!je)&&(De!==(0,u.e1)(Ie.text)||w.test(De))?{...xe,label:De,links:[...xe.links,{...Ie,target:xe.target}]}:xe})}function x({
links:[q]}){const se=q&&(0,u.YD)(q.place.value).find(ve=>r([ve],v)&&r([ve],O)),[ae,we]=se?[q.place.value.members.get(se),q.place.field.inner.get(se)]:[];return q&&we&&ae?.type==="string"?{...q,text:ae.
text,field:we,value:ae}:void 0}const i="target to dest destination head in".split(" "),b=`${J} then else default on success failure fail error timeout case cases choice choices branch branches outgoin\
g output outputs successor successors`.split(" "),B="after depends dependencies needs requires prev previous predecessor predecessors".split(" ");function M(q,se){const ae=(0,A.BQ)(q,se),we=(0,A.t5)(ae.
root).flatMap(De=>n(De,ae)),ve=$(l(we),ae),Se=ve.length>0?ve:F(we,ae),xe=new Set(Se.flatMap(({source:De,target:Me})=>[De.field,Me.field])),Ie=(0,L.$z)(ae.places,({field:De})=>De),Ae=[...xe].filter(De=>[
...xe].some(Me=>y(Ie.get(De),Ie.get(Me))));for(const De of Ae)xe.delete(De);const Ue=Se.filter(({source:De,target:Me})=>xe.has(De.field)&&xe.has(Me.field));return{root:ae.root,nodes:ae.places.filter(({
field:De})=>xe.has(De)),edges:Ue}}function y(q=[],se=[]){const ae=([ve])=>ve?.field.keys.length??0;if(ae(se)>=ae(q))return!1;const we=new Set(se.map(({value:ve})=>(0,u.TH)(ve)));return 2*q.filter(({value:ve})=>(0,u.
TH)(ve)!==void 0&&we.has((0,u.TH)(ve))).length>q.length}function n(q,{find:se}){const ae=q.references.flatMap(Ie=>{const Ae=se(Ie.text,Ie.place,Ie.object);return Ae?[{...Ie,field:q,target:Ae}]:[]}),we=ae.
filter(({place:Ie,target:Ae})=>!(0,A.FK)(Ie,Ae)),ve=ae.length/q.references.length,Se=ve>=.5&&s(q.references)-s(ae)<=2;return(ve>=.9||Se&&r(q.keys.slice(-2),b))&&2*we.length>=ae.length?[ae]:[]}function s(q){
return new Set(q.map(({text:se})=>se)).size}function l(q){const se=q.filter(ae=>!ae.some(({place:we,target:ve})=>ve.field===we.field));return[...(0,L.$z)(se,([ae])=>ae?.place.field).values()].flatMap(
ae=>{const we=(0,L.$z)(ae,xe=>t(xe,v)),ve=(0,L.$z)(ae,xe=>t(xe,i));we.delete(void 0);const Se=[...we].flatMap(([xe,Ie])=>Ie.flatMap(Ae=>(ve.get(xe)??[]).map(Ue=>a(Ae,Ue))));return Se.sort((xe,Ie)=>f(Ie)-
f(xe)||W(xe)-W(Ie)),Se[0]??[]})}function t([q],se){const ae=m(q?.field.keys.slice(-2)??[]),we=ae.filter(ve=>!se.includes(ve));return we.length<ae.length?we.join(" "):void 0}function a(q,se){const ae=new Map(
q.map(we=>[we.place,we]));return se.flatMap(we=>{const ve=ae.get(we.place),Se=ve&&{source:ve.target,target:we.target,links:[ve,we]};return Se?[{...Se,label:p(we,we.place,[]),item:we.place.value}]:[]})}
function f(q){return q.filter(({source:se,target:ae})=>!(0,A.FK)(se,ae)&&!(0,A.FK)(ae,se)).length}function W([q]){return q?q.source.field.keys.length+q.target.field.keys.length:0}function F(q,se){const[
ae,we]=[[],[]],ve=new Set;for(const Ae of q){const Ue=Ae.flatMap(Ne=>Z(Ne,se)),[De]=Ue;if(De===void 0||10*Ue.length<9*Ae.length)continue;const Me=De.link.field.keys.slice(De.inside.field.keys.length),
je=Ue.filter(({source:Ne,inside:Ze})=>Ne!==Ze);for(const{inside:Ne}of je)ve.add(Ne.key);const Xe=r(Me,B);if(!(!Xe&&je.length===0&&!r(Me,b)))for(const{link:Ne,source:Ze}of Ue){const Ve=Ne.place===Ze?void 0:
Ne.place,ze={label:p(Ne,Ve,Me),links:[Ne],item:Ve?.value};Xe?we.push({source:Ne.target,target:Ze,...ze}):ae.push({source:Ze,target:Ne.target,...ze})}}const Se=ae.length<we.length?we:ae,xe=Se.filter(({
links:Ae})=>Ae.some(({text:Ue,target:De})=>De.key??(0,u.TH)(De.value)===Ue)),Ie=E(2*xe.length>Se.length?xe:Se);return ve.size>1||s(Ie.flatMap(({links:Ae})=>Ae))>1?Ie:[]}function E(q){const se=({links:[
ae]})=>ae?.field;return[...(0,L.$z)(q,se)].flatMap(([ae,we])=>{const ve=[...(0,L.$z)(we,({source:Me})=>Me)],Se=new Map(ve.map(([Me,je])=>[Me,new Map(je.map(Xe=>[Xe.target,Xe]))])),xe=({source:Me,target:je})=>Se.
get(je)?.get(Me);if(10*we.filter(xe).length<9*we.length)return we;const Ie=q.filter(Me=>se(Me)!==ae),[Ae,Ue]=[new Set(Ie.map(({source:Me})=>Me)),new Set(Ie.map(({target:Me})=>Me))],De=({source:Me,target:je})=>Ue.
has(Me)&&!Ae.has(Me)&&Ae.has(je)&&!Ue.has(je);return we.flatMap(Me=>{const je=xe(Me);return!je||De(Me)===De(je)?Me:De(Me)?{...Me,links:[...Me.links,...je.links]}:[]})})}function Z(q,{find:se}){for(let ae=q.
place;ae;ae=ae.outer){const we=se(JSON.stringify(ae.key),ae),ve=[ae,we].find(Se=>Se?.field===q.target.field);if(ve)return[{link:q,source:ve,inside:ae}]}return[]}var C=e(3499),oe=e(8132),de=e(706);const g={
same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},_={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stro\
ke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},D={same:"-->",added:"==>",removed:"-.->"},U=40,G=500,re=5e4,P=40,X=6;function ne(q,se,{isWhole:ae,hide:we}){const ve=({status:Ae})=>ae||Ae!=="same",Se=new Set(
[...q.filter(ve),...se.filter(ve).flatMap(he)]),xe=se.filter(Ae=>he(Ae).some(ve)).flatMap(he);if(Se.size===0)return{};for(const Ae of[new Set([...Se,...xe]),Se]){const Ue=se.filter(je=>he(je).every(Xe=>Ae.
has(Xe)));if(Ae.size>U||Ue.length>G)continue;const De=q.filter(je=>Ae.has(je)),Me=le(De,Ue,we);if(Me.length<=re)return{picture:Me}}return{note:`The picture is left out: it would have ${Se.size>U?(0,de.
hS)(Se.size,"node"):"too many connections"}.`}}function he({source:q,target:se}){return[q,se]}function le(q,se,ae){const we=new Map(q.map((xe,Ie)=>[xe,`n${Ie+1}`])),ve=(0,T.Vn)(q.map(({name:xe})=>xe)),
Se=q.map(xe=>{const Ie=ve.get(xe.name)===1?xe.name:xe.label;return`  ${we.get(xe)}["${g[xe.status]}${ie(ae(Ie))||"?"}"]`});for(const{source:xe,target:Ie,label:Ae,status:Ue}of se){const De=`${g[Ue]}${ie(
ae(Ae))}`.trim();Se.push(`  ${we.get(xe)} ${D[Ue]}${De===""?"":`|"${De}"|`} ${we.get(Ie)}`)}for(const[xe,Ie]of Object.entries(_)){const Ae=q.filter(Ue=>Ue.status===xe).map(Ue=>we.get(Ue));Ae.length>0&&
Se.push(`  classDef ${xe} ${Ie}`,`  class ${Ae.join()} ${xe}`)}return[`flowchart ${K(q,se)>X?"TD":"LR"}`,...new Set(Se)].join(`
`)}function K(q,se){const ae=new Set(se.map(({target:Se})=>Se)),we=q.filter(Se=>!ae.has(Se)),ve=new Map((we.length>0?we:q.slice(0,1)).map(Se=>[Se,1]));for(const[Se,xe]of ve)for(const{source:Ie,target:Ae}of se)
Ie===Se&&!ve.has(Ae)&&ve.set(Ae,xe+1);return Math.max(...ve.values())}function ie(q){return(0,oe.RK)((0,oe.Jj)(q.replace(/\s+/g," ").trim(),P)).replace(ee,se=>se==='"'?"#quot;":`#${se.codePointAt(0)};`)}
const ee=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,ue="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),me="* if when id name label title\
 type key handle condition event relationships".split(" ");function ye(q,se=we=>we,ae){const we=q.head??q.base;if(we===void 0)return;const[ve,Se]=[q.base??we,q.head??we];if(ve.type!==Se.type)return;const xe=(0,T.
j9)([Se,ve],ae),Ie=M(ve,Se),Ae=Te(q,Ie,xe),Ue=[...new Set(Ae.values())].sort((ze,et)=>ze.rank-et.rank);Be(Ue);const De=Pe(Ie,Ae),Me=De.filter(ze=>ze.status!=="same"),je=Ke(Ie,Me);Ee(q,Ue,xe,je);const Xe=new Map(
De.map(({item:ze,source:et,target:nt})=>[ze,`${et.label} \u2192 ${nt.label}`])),Ne=new Set(Ue.map(({place:ze})=>ze.key)),Ze=new Set(Ie.nodes.flatMap(({key:ze,field:et})=>ze===void 0?[]:et.keys.at(-2)??
"")),Ve=ze=>ze.filter(({status:et})=>et!=="removed").length;return{...ne(Ue,De,{isWhole:q.status!=="modified",hide:se}),connections:Ce(Me),size:{nodes:Ve(Ue),connections:Ve(De)},tells:je,isItemKey:ze=>Ne.
has(ze)||xe.labelOf(JSON.stringify(ze))!==void 0,labelOf:xe.labelOf,endsOf:ze=>Xe.get(ze),withItems:ze=>Ze.size===0?ze:ge(ze,Ze,we)}}function ge(q,se,ae){let we=ae;const ve=q.path.map((Se,xe)=>{const Ie=xe===
0?"":q.path[xe-1];if(xe===q.path.length-1&&"value"in q?we=q.value:Se.type!=="member"?we=Se.item:we=we&&"members"in we?we.members.get(Se.key):void 0,Se.type!=="member"||Ie===void 0||we===void 0||!("mem\
bers"in we))return Se;const Ae=typeof Ie=="string"?Ie:Ie.type==="member"?Ie.key:void 0;return Ae!==void 0&&se.has(Ae)?(0,T.s3)(we,Se.key):Se});return{...q,path:ve}}function Re({side:q}){return q==="he\
ad"}function ke(q){return q&&[q.key,ke(q.outer)]}function Te({matches:q},{nodes:se},ae){const we=Ne=>JSON.stringify(ke(Ne)),ve=se.filter(({key:Ne})=>Ne!==void 0),Se=[...(0,L.$z)(ve,we).values()].filter(
Ne=>Ne.some(Re)&&!Ne.every(Re)),xe=new Set(Se.flat()),Ie=Ne=>xe.has(Ne)?we(Ne):`${Ne.value.id}`,Ae=new Map(se.map((Ne,Ze)=>[Ne,Ze])),Ue=(0,L.$z)(se.filter(Re),Ie),De=(0,L.$z)(q,({base:Ne})=>Ne.id),Me=Ne=>{
const Ze=(xe.has(Ne)?void 0:De.get(Ne.value.id))??[];for(let Ve=Ze.shift();Ve;Ve=Ze.shift()){const ze=Ue.get(`${Ve.head.id}`)?.shift();if(ze)return ze}return Ue.get(Ie(Ne))?.shift()},je=new Map;let Xe=0;
for(const Ne of se){if(je.has(Ne))continue;const Ze=Re(Ne)?Ne:Me(Ne);Xe=(Ze&&Ae.get(Ze))??Xe+1e-6;const Ve=Ze===void 0?"removed":Ze===Ne?"added":"same",ze=Ze??Ne,et=Fe(ze,ae),nt={name:et,label:et,status:Ve,
rank:Xe,place:ze,old:Ve==="same"?Ne:void 0};je.set(Ne,nt).set(ze,nt)}return je}function Be(q){const se=(0,T.Vn)(q.map(({name:ae})=>ae));for(const ae of q){const we=(0,u.TH)(ae.place.value);we&&(se.get(
ae.name)??0)>1&&(ae.label=(0,T.oP)(ae.name,we))}}function Fe({key:q,value:se,array:ae},we){const[ve,...Se]=["componentType",...se.members.keys()].map(Ie=>(0,u.TN)(se,Ie)),[xe="?"]=[(0,u.QP)(se),ve,(0,u.
TH)(se),...Se].filter(Ie=>Ie!==void 0);return q??we.nameOf(se,ae)??(0,u.e1)(xe)}function Pe({edges:q},se){const ae=q.flatMap(Ae=>{const[Ue,De]=[se.get(Ae.source),se.get(Ae.target)];return Ue&&De?[{...Ae,
source:Ue,target:De,status:Re(Ae.source)?"added":"removed"}]:[]}),we=({source:Ae,target:Ue,label:De})=>`${Ae.rank} ${Ue.rank} ${De.replace(/(, )?output 1$/,"")}`,ve=(0,L.$z)(ae,({status:Ae})=>Ae),Se=(0,L.
$z)(ve.get("removed")??[],we);return[...(ve.get("added")??[]).map(Ae=>Se.get(we(Ae))?.pop()?{...Ae,status:"same"}:Ae),...[...Se.values()].flat()].sort((Ae,Ue)=>Ae.source.rank-Ue.source.rank||Ae.target.
rank-Ue.target.rank)}function Ce(q){const se=new Map;for(const ae of["target","label"]){const we=ve=>`${ve.source.rank} ${ae==="label"?ve.label:ve.target.rank}`;for(const[ve,Se,...xe]of(0,L.$z)(q,we).
values()){if(!ve||!Se||xe.length>0||ve.status===Se.status)continue;[ve.source,ve.target,Se.target].every(({old:Ae})=>Ae)&&!se.has(ve)&&!se.has(Se)&&se.set(ve,Se).set(Se,ve)}}return q.flatMap(ae=>{const we=se.
get(ae);return we&&ae.status==="removed"?[]:[{...ae,kind:we?"rewired":ae.status,was:we}]})}function Ke({root:q,nodes:se},ae){const we=({keys:Me})=>`${Me[0]} ${Me.length} ${Me.at(-1)}`,ve=(0,L.$z)((0,A.
t5)(q),we),Se=new Set(ae.flatMap(Me=>Me.links.map(({field:je})=>je))),xe=new Set(ae.map(({item:Me})=>Me)),Ie=new Set([q,...se.map(({field:Me})=>Me)]),Ae={added:new Set,removed:new Set};for(const Me of ae){
const je=[Me.source.name,Me.target.name,...Me.label.split(", ")].map(Xe=>JSON.stringify(Xe));for(const Xe of[...je,...Me.links.map(Ne=>Ne.text)])Ae[Me.status].add(Xe)}function Ue(Me,je,Xe){if(je===void 0||
Ie.has(je))return[{text:Xe,field:q}];const Ne=je.keys.at(-1)===A.NQ?[{text:JSON.stringify(Xe),field:je}]:[];if("text"in Me)return[...Ne,{text:Me.text,field:je}];const Ze="members"in Me?[...Me.members]:
[],Ve="items"in Me?Me.items.map(ze=>["[]",ze]):Ze;return[...Ne,...Ve.flatMap(([ze,et])=>Ue(et,(0,A.Fu)(je,ze),ze))]}function De(Me,je){const Xe=ve.get(we(je))??[],Ne=Xe.reduce((Ve,{texts:ze})=>Ve+(ze.
get(Me)??0),0);if(Ne<3||!/^"?[\w.-]{0,30}"?$/.test(Me))return!1;const Ze=Xe.flatMap(({texts:Ve})=>[...Ve.values()]);return 2*Ne>Ze.reduce((Ve,ze)=>Ve+ze,0)}return({path:Me,...je})=>{const Xe=Me.map(Ve=>Ve.
type==="member"?Ve.key:"[]"),Ne=Me.some(Ve=>"item"in Ve&&xe.has(Ve.item)),Ze=(Ve,ze)=>{const et=Ue(Ve,Xe.reduce(A.Fu,q),`${Xe.at(-1)}`),nt=et.some(({field:ot})=>Se.has(ot)),it=({text:ot,field:st})=>{if(Se.
has(st))return ze.has(ot);const at=`${st.keys.findLast(ct=>ct!=="[]")}`;return ue.includes(at)||ze.has(ot)&&r([at],me)||nt&&De(ot,st)};return(nt||Ne)&&et.every(it)};return je.kind==="modified"?Ze(je.from,
Ae.removed)&&Ze(je.to,Ae.added):"value"in je&&Ze(je.value,Ae[je.kind])}}function Ee(q,se,{componentOf:ae},we){const ve=(0,C.pi)(q),Se=se.flatMap(Ae=>{const{key:Ue,value:De,array:Me}=Ae.place,je=(0,T.qU)(
De)===void 0?ae(De,Me):void 0;return[De.id===Ae.old?.value.id&&Ue===Ae.old.key?void 0:De,je].map(Ne=>({owner:Ne,node:Ae}))}),xe=(0,L.$z)(Se,({owner:Ae})=>Ae);xe.delete(void 0);const Ie=new Map(q.matches.
map(({path:Ae,head:Ue})=>[Ae.at(-1),Ue]));for(const Ae of q.changes){if(we(Ae)||ve(Ae))continue;const Ue=Ae.path.map(Me=>Ie.get(Me)).reverse(),De=["value"in Ae&&Ae.value,...Ue].find(Me=>xe.has(Me));for(const{
node:Me}of xe.get(De)??[])Me.status==="same"&&(Me.status="modified")}}}),2899:((ce,pe,e)=>{e.d(pe,{K$:()=>u,pi:()=>A,wo:()=>T});const u=T("");function T(v){const I=new Set,[N,j]=[new Map,new Map];for(const[
O,w]of v.split(/\r\n|\r|\n/).entries()){const c=w.trim();if(c===""||c.startsWith("#"))continue;const[r,m]=c.endsWith("[]")?[c.slice(0,-2),j]:[c,N],p=r.split(".").reverse(),S=L(r);if(p.includes(""))throw new Error(
`has an empty key in line ${O+1} (join keys by single dots)`);if(p.every($=>$==="*"))throw new Error(`has only * in line ${O+1}, which would ignore everything (name a key)`);I.add(c),m.set(S,[...m.get(
S)??[],{line:c,keys:p}])}return{lines:[...I],fields:N,orders:j}}function A(v,I,N){if(v.size===0||I===void 0)return!1;const j=["*",L(I.key)].flatMap(O=>v.get(O)??[]).filter(({keys:O})=>J(I,O));for(const{
line:O}of j)N(O);return j.length>0}function L(v){return v.slice(v.lastIndexOf(".")+1)}function J(v,I){if(v===void 0||I.length===0)return I.length===0;const N=I[0]==="*"?["*"]:v.key.split(".").reverse();
return N.every((j,O)=>j===I[O])&&J(v.outer,I.slice(N.length))}}),2742:((ce,pe,e)=>{e.d(pe,{dj:()=>le,OD:()=>he,qy:()=>ne});var u=e(3436),T=e(2899),A=e(9665);function L(K,ie){const ee=ie.size===0?void 0:
ie.get(JSON.stringify(K));return ee===void 0?K:(0,u.e1)(ee)}function J({base:K,head:ie}){return K===ie?[]:u.MH.flatMap(ee=>{const[ue,me]=[(0,u.TN)(K,ee),(0,u.TN)(ie,ee)];return ue!==me&&ue?.startsWith(
'"')&&me?.startsWith('"')?[[ue,me]]:[]})}function v(K,ie){const ee=new Map;for(const[ye,ge]of K)ee.set(ye,(ee.get(ye)??new Set).add(ge));const ue=(ye,ge)=>(ye.get(ge)??ye.get(`.${ge}`))===1,me=([ye,ge])=>ee.
get(ye)?.size===1&&ue(ie.base,ye)&&ue(ie.head,ge);return new Map(K.filter(me))}function I(K){const ie=ee=>{const ue=new Map,me=(ye,ge)=>{if(ye.type==="array")for(const Te of ye.items)me(Te);if(ye.type!==
"object")return;const Re=ge!==void 0&&(0,u.QP)(ye)!==void 0?[`.${JSON.stringify(ge)}`]:[],ke=ge===void 0?u.MH.flatMap(Te=>(0,u.TN)(ye,Te)??[]):Re;for(const Te of new Set([ye.id,...ke]))ue.set(Te,(ue.get(
Te)??0)+1);for(const[Te,Be]of ye.members)me(Be,Te)};for(const ye of K)me(ye[ee],"");return ue};return{base:ie("base"),head:ie("head")}}function N(K,ie,ee){const ue={element:new Map,member:new Map};function me(ge,Re){
if(ie.size===0&&!ee)return ge;if((0,u.jn)(ge))return K.scalar(ie.get(ge.text)??ge.text);const ke=ue[Re?"element":"member"],Te=ke.get(ge.id)??ye(ge,Re);return ke.set(ge.id,Te),Te}function ye(ge,Re){if(ge.
type==="array"){const Fe=ge.items.map(Pe=>me(Pe,!0));return K.array(Fe,ge.unordered)}const ke=new Map,Te=ee&&Re?u.Rk.map(Fe=>(0,u.TN)(ge,Fe)):[],Be=Fe=>Fe.type==="string"&&Te.includes(Fe.text);for(const[
Fe,Pe]of ge.members)!(0,u.Op)(Fe,Pe,Re)&&!Be(Pe)?ke.set(L(Fe,ie),me(Pe,!1)):ee||ke.set(Fe,Pe);return K.object(ke)}return(ge,Re=!1)=>me(ge,Re).id}function j(K,ie,ee){const ue={base:N(K,ie,!0),head:N(K,
new Map,!0)};return{interner:K,renames:ie,holders:ee,follow:N(K,ie,!1),bare:ue}}var O=e(5408);const w=.4,c=.8,r=.9,m=4e4,p=4,S=/^(""|0|true|false|null)$/,$=.25,x=new Set([...u.eX,"type"]);function i(K,ie,ee,ue){
const{compare:me,shareRare:ye}=B(K,ee),ge=h(K,ie);return Re=>(ke,Te)=>{const Be=(0,O.qc)(ke,Te),Fe=Be.reduce((Ee,{base:q,head:se})=>Ee+q.length*se.length,0),Pe=Ee=>Fe>m?[...ye(Ee),...(0,O.O6)(ie,Ee).flatMap(
O.yU)]:Ee.base.flatMap(q=>Ee.head.map(se=>({base:q,head:se}))),Ce=Be.flatMap(Pe).flatMap(Ee=>{const q=me(Ee);return(Re>0&&ue(Ee)?me(Ee,()=>1)>=r:q>=Re)?[{pair:Ee,alike:q,distance:ge(Ee)}]:[]});Ce.sort(
(Ee,q)=>q.alike-Ee.alike||Ee.distance-q.distance);const Ke=new Set;return Ce.flatMap(({pair:Ee})=>Ke.has(Ee.base)||Ke.has(Ee.head)?[]:(Ke.add(Ee.base).add(Ee.head),[Ee]))}}function h({base:K},ie){const ee=new Map(
(0,O.Ms)(ie).map(ye=>[ye.base.index,ye.head.index-ye.base.index]));let ue=0;const me=K.map(({index:ye})=>(ue=ee.get(ye)??ue,ye+ue));return ye=>Math.abs((me[ye.base.index]??0)-ye.head.index)}function b({
base:K,head:ie}){const ee=({item:ge})=>[(0,u.TH)(ge),(0,u.Gg)(ge)],[ue,me]=[new Set(K.flatMap(ee)),new Set(ie.flatMap(ee))],ye=(ge,Re)=>ee(ge).every(ke=>ke!==void 0&&!Re.has(ke));return ge=>ye(ge.base,
me)&&ye(ge.head,ue)}function B(K,{renames:ie,follow:ee}){const ue=new Map([["",0]]),me=new Set;function ye(Pe){const Ce=ue.get(Pe)??ue.size;return ue.set(Pe,Ce),Ce}function ge(Pe,Ce){const Ke=new Set,
Ee=(q,se,ae)=>{if((0,u.jn)(q)||(q.type==="array"?q.items.length:q.members.size)===0){const we=ye(`${se}=${Ce==="base"?ee(q):q.id}`);Ke.add(we),(!(0,u.jn)(q)||S.test(q.text))&&me.add(we)}else if(q.type===
"array")for(const we of q.items)Ee(we,ye(`${se}[]`),!0);else for(const[we,ve]of q.members)se===0&&(0,u.jn)(ve)&&x.has(we)||(0,u.Op)(we,ve,ae)||Ee(ve,ye(`${se}.${Ce==="base"?L(we,ie):we}`),!1)};return Ee(
Pe,0,!0),Ke}const Re=new Map,ke=new Map,Te=Pe=>Re.get(Pe)??new Set;for(const Pe of["base","head"]){for(const Ce of K[Pe])Re.set(Ce,ge(Ce.item,Pe));for(const[Ce,Ke]of(0,A.Vn)(K[Pe].flatMap(Ee=>[...Te(Ee)]))){
const Ee=(me.has(Ce)?$:1)/Ke;ke.set(Ce,Math.min(ke.get(Ce)??1,Ee))}}const Be=Pe=>ke.get(Pe)??0,Fe=Pe=>[...Te(Pe)].filter(Ce=>Be(Ce)>=1/p);return{compare({base:Pe,head:Ce},Ke=Be){const Ee=we=>[...we].reduce(
(ve,Se)=>ve+Ke(Se),0),[q,se]=[Te(Pe),Te(Ce)],ae=[...q].filter(we=>se.has(we));return 2*Ee(ae)/(Ee(q)+Ee(se))||0},shareRare(Pe){const Ce=new Map;for(const Ke of Pe.head)for(const Ee of Fe(Ke))Ce.set(Ee,
[...Ce.get(Ee)??[],Ke]);return Pe.base.flatMap(Ke=>{const Ee=new Set(Fe(Ke).flatMap(q=>Ce.get(q)??[]));return Array.from(Ee,q=>({base:Ke,head:q}))})}}}function M(K,ie,ee){const ue={base:(0,O.S3)([K]),
head:(0,O.S3)([ie])};return Math.max(...(0,O.yU)(ue).map(me=>B(ue,ee).compare(me)))}function y(K){return(0,u.QP)(K)!==void 0}function n(K,ie){const ee=ue=>K[ue].some(({item:me})=>y(me));return!ee("bas\
e")||!ee("head")?[]:i(K,[],ie,()=>!1)(c)(K,({item:ue})=>(0,u.QP)(ue))}const s=/^"[\w-]{0,20}"$/,l=({item:K})=>(0,u.Gg)(K),t=500;function a(K,ie,ee){let ue=[],me=K;const ye=()=>me.base.length===0||me.head.
length===0,ge=(Ee,q)=>{const se=ye()?[]:Ee(me,q);se.length!==0&&(ue=ue.concat(se),me=(0,O.FF)(me,se))},Re=Ee=>(q,se)=>(0,O.O6)(ue,q).flatMap(ae=>Ee(ae,se)),ke=ee||[...K.base,...K.head].some(({item:Ee})=>Ee.
type==="object"),Te=u.Rk.filter(Ee=>!E(Ee,K,ie));for(const Ee of C(Te,K,ie))ge(O.kk,W(Ee));const Be=({item:Ee})=>Ee.id,Fe=({item:Ee},q)=>q==="base"?ie.follow(Ee,!0):Ee.id;for(const Ee of ie.renames.size>
0?[Fe,Be]:[Be])ge(Re(O.eV),Ee),ke&&ge(O.kh,Ee);if(ke&&!ye()){const Ee=b(K);for(const ae of C(de(K),K,ie).slice(0,1)){const we=ve=>!u.ZM.test(ae)&&Ee(ve)&&s.test((0,u.TN)(ve.head.item,ae)??"");ge((ve,Se)=>(0,O.
kk)(ve,Se).filter(xe=>!we(xe)),W(ae))}const q=ae=>({item:we},ve)=>F(we,ie.bare[ve],ae);ge(Re(O.eV),q(1)),ge(O.kh,q(3));const se=i(K,ue,ie,Ee);for(const ae of[...u.eX,"key"])ge(se(0),W(ae));ge(se(0),l),
ge(se(w),({item:ae})=>ae.type==="object"?(0,u.QP)(ae)??"":void 0)}const Pe=Te.length<u.Rk.length,Ce=Ee=>(0,u.Gg)(Ee)??(Pe?Te.find(q=>(0,u.TN)(Ee,q)):(0,u.TH)(Ee));return ge(Re((Ee,q)=>Pe&&f(Ee.base)===
f(Ee.head)?(0,O.yU)(Ee):(0,O.kh)(Ee,q)),({item:Ee})=>Ce(Ee)===void 0?"":void 0),ue}function f(K){return K.map(({index:ie})=>ie).join()}function W(K){return({item:ie})=>(0,u.TN)(ie,K)}function F(K,ie,ee){
return K.type!=="object"||[...K.members].filter(([me,ye])=>!(0,u.Op)(me,ye,!0)).length<ee?void 0:ie(K,!0)}function E(K,ie,ee){const[ue,me]=[Z(ie.base,K),Z(ie.head,K)];if(ue===void 0||ue.word!==me?.word)
return!1;if(ue.word===""&&ue.first<2&&me.first<2)return!0;const ye=(0,O.kk)(ie,W(K)),ge=ye.filter(({base:ke,head:Te})=>(0,u.Gg)(ke.item)===(0,u.Gg)(Te.item));return(0,O.kk)(ie,l).length>2*ge.length?!0:
ue.word===""||ie.base.length===ie.head.length||ie.base.length>t?!1:(0,O.eV)(ie,({item:ke},Te)=>F(ke,ee.bare[Te],1)).length>oe(ye,ee)||(0,O.eV)(ie,l).length>ge.length}function Z(K,ie){const ee=K.map(({
item:ge})=>/^"?(.*?)(\d+)"?$/.exec((0,u.TN)(ge,ie)??"")),[ue,me]=[ee[0]?.[1],Number(ee[0]?.[2])],ye=ge=>ee[ge]?.[1]===ue&&Number(ee[ge]?.[2])===me+ge;return ue!==void 0&&ee.length>1&&K.every(({index:ge})=>ye(
ge))?{word:ue,first:me}:void 0}function C(K,ie,ee){const ue=K.map(ye=>({key:ye,pairs:(0,O.kk)(ie,W(ye))})),me=(ye,ge)=>ye.every(({base:ke,head:Te},Be)=>ke===ge[Be]?.base&&Te===ge[Be]?.head)?0:oe(ge,ee)-
oe(ye,ee);return ue.sort(({pairs:ye},{pairs:ge})=>ge.length-ye.length||me(ye,ge)),ue.map(({key:ye})=>ye)}function oe(K,{interner:ie,renames:ee,bare:ue}){const me=K.map(({base:ge,head:Re})=>({base:ge.item,
head:Re.item})),ye=N(ie,new Map([...ee,...me.flatMap(J)]),!0);return me.filter(({base:ge,head:Re})=>[ye,ue.head].some(ke=>ke(ge,!0)===ue.head(Re,!0))).length}function de({base:K,head:ie}){const ee=(0,A.
Vn)(ie.flatMap(({item:ye})=>(0,u.YD)(ye))),ue=ye=>2*(ee.get(ye)??0)>ie.length&&ye!=="type",me=[...ee.keys()].filter(ye=>ue(ye)&&g(K,ye)&&g(ie,ye)).sort();return[...me.filter(ye=>u.ZM.test(ye)),...me]}
function g(K,ie){const ee=K.flatMap(({item:me})=>(0,u.TN)(me,ie)??[]).filter(me=>me.startsWith('"'));if(ee.length<(u.ZM.test(ie)?1:2)||2*ee.length<=K.length||new Set(ee).size<ee.length)return!1;const ue=new Set(
K.flatMap(({item:me})=>u.Rk.map(ye=>(0,u.TN)(me,ye))));return 2*ee.filter(me=>ue.has(me)).length<ee.length}const _=8,D=.5;function U(K,ie,ee){const ue=ie.holders(),me=se=>K[se].flatMap(ae=>[ae,...G(ae,
ee)]),ye={base:me("base"),head:me("head")},ge=se=>{const ae=we=>ye[we].filter(({path:ve,value:Se})=>ve.at(-1)?.type===se&&ue[we].get(Se.id)===1);return{base:ae("base"),head:ae("head")}},Re={bases:new Set,
heads:new Map};let ke=ge("item");const Te=(se,ae)=>{const we=(0,O.kk)(ke,se).filter(({base:ve,head:Se})=>ve.owner!==Se.owner&&ae(ve.value,Se.value));for(const{base:ve,head:Se}of we)Re.bases.add(ve.value),
Re.heads.set(Se.value,ve);ke=(0,O.FF)(ke,we)},Be=(se,ae)=>(0,u.QP)(se)===(0,u.QP)(ae),Fe=(se,ae)=>(0,u.Gg)(se)!==void 0&&(0,u.Gg)(se)===(0,u.Gg)(ae),Pe=(se,ae)=>Be(se,ae)&&M(se,ae,ie)>=D,Ce=(se,ae)=>(ue[ae].
get(se??"")??0)<2,Ke=(se,ae)=>Ce(se,ae)?se:void 0;Te(({value:se},ae)=>Ke((0,u.TH)(se),ae),(se,ae)=>((0,u.TH)(se)?.length??0)>=_||Fe(se,ae)||Pe(se,ae)),Te(({value:se},ae)=>Ke((0,u.Gg)(se)??(0,A.qU)(se),
ae),Pe);const Ee=({value:se},ae)=>F(se,ie.bare[ae],3);Te((se,ae)=>Ce((0,u.TH)(se.value),ae)?Ee(se,ae):void 0,Be),ke=ge("member");const q=({path:se})=>se.at(-2)?.type==="member";return Te(se=>q(se)&&y(
se.value)?JSON.stringify(se.path.slice(-2)):void 0,Pe),Re}function G({value:K,path:ie},ee){return(0,A.Vg)(K,ee).flatMap(ue=>{if((0,u.jn)(ue.value))return[];const me={value:ue.value,path:[...ie,ue.step]};
return[me,...G(me,ee)]})}function re(K,ie,ee,ue){const me=[],ye=[],ge=[],Re=[],ke={base:[],head:[]};function Te({base:Ee,head:q},se,ae){ae==="element"&&Re.push(...J({base:Ee,head:q})),(ae==="element"||
ae==="member"&&Ee.type==="object"&&q.type==="object")&&ge.push({base:Ee,head:q,path:se}),Ee.id!==q.id&&(Ee.type==="array"&&q.type==="array"?Ke(Ee,q,se):Ee.type==="object"&&q.type==="object"?Ce({base:Ee,
head:q},se,ae):ae!=="own"&&(0,u.jn)(Ee)&&(0,u.jn)(q)&&ie.renames.get(Ee.text)===q.text?ye.push({path:se,from:(0,u.e1)(Ee.text),to:(0,u.e1)(q.text)}):me.push({kind:"modified",path:se,from:Ee,to:q}))}function Be({
base:Ee,head:q},se,ae,we){Ee!==void 0&&q!==void 0?Te({base:Ee,head:q},se,ae):q!==void 0&&!Fe(q,se)?(me.push({kind:"added",path:se,value:q}),ke.head.push({value:q,path:se,owner:we}),ee.heads.size>0&&Pe(
q,se)):Ee!==void 0&&!ee.bases.has(Ee)&&(me.push({kind:"removed",path:se,value:Ee}),ke.base.push({value:Ee,path:se,owner:we}))}function Fe(Ee,q){const se=ee.heads.get(Ee);return se===void 0?!1:(me.push(
{kind:"moved",path:q,from:se.path}),Te({base:se.value,head:Ee},q,q.at(-1)?.type==="member"?"member":"element"),!0)}function Pe(Ee,q){for(const{step:se,value:ae}of(0,A.Vg)(Ee,ue)){const we=[...q,se];Fe(
ae,we)||Pe(ae,we)}}function Ce(Ee,q,se){for(const{key:ae,from:we,isRenamed:ve,...Se}of P(Ee,ie)){const xe=[...q,{type:"member",key:ae}];ve?(me.push({kind:"moved",path:xe,from:[...q,{type:"member",key:we}]}),
Re.push([JSON.stringify(we),JSON.stringify(ae)])):we!==ae&&ye.push({path:xe,from:we,to:ae});const Ie=Se.base!==void 0&&(0,u.Op)(ae,Se.base,se==="element");Be(Se,xe,Ie?"own":"member",Ee)}}function Ke(Ee,q,se){
const ae={base:(0,O.S3)(Ee.items),head:(0,O.S3)(q.items)},we=a(ae,ie,q.unordered).filter(Ie=>!ee.bases.has(Ie.base.item)&&!ee.heads.has(Ie.head.item)),ve=(0,A.Oe)(ae,we,ue),Se=new Set((0,O.Ms)(we).map(
Ie=>Ie.head.index)),xe=ve.filter(Ie=>Ie.base&&Ie.head&&!Se.has(Ie.index));xe.length>0&&!q.unordered&&me.push({kind:"reordered",path:se,moved:xe.map(({step:Ie})=>Ie)});for(const{step:Ie,...Ae}of ve)Be(
Ae,[...se,Ie],"element",ae)}return Te(K,[],"root"),{changes:me,references:ye,matches:ge,renames:Re,unmatched:ke}}function P({base:K,head:ie},ee){const{renames:ue,follow:me,holders:ye}=ee,ge=new Map(K.
members),Re=new Map,ke=(Ce,Ke)=>Ce.id===Ke.id||me(Ce)===Ke.id;for(const Ce of[ke,()=>!0])for(const Ke of[Ee=>Ee,Ee=>L(Ee,ue)])for(const[Ee,q]of ge){const se=Ke(Ee),ae=ie.members.get(se);if(ae===void 0||
Re.has(se)||!Ce(q,ae))continue;ge.delete(Ee);const we=Ee!==se&&y(q)&&!ye().base.has(JSON.stringify(Ee));Re.set(se,{key:se,from:Ee,isRenamed:we,base:q,head:ae})}const Te=new Map([...ie.members].filter(
([Ce])=>!Re.has(Ce))),Be={base:[...ge.keys()],head:[...Te.keys()]},Fe=n({base:(0,O.S3)([...ge.values()]),head:(0,O.S3)([...Te.values()])},ee);for(const Ce of Fe){const[Ke="",Ee=""]=[Be.base[Ce.base.index],
Be.head[Ce.head.index]];ge.delete(Ke),Re.set(Ee,{key:Ee,from:Ke,isRenamed:!0,base:Ce.base.item,head:Ce.head.item})}for(const[Ce,Ke]of Te)Re.has(Ce)||Re.set(Ce,{key:Ce,from:Ce,head:Ke});const Pe=Array.
from(ge,([Ce,Ke])=>({key:Ce,from:Ce,base:Ke}));return[...Re.values(),...Pe].sort((Ce,Ke)=>Ce.key<Ke.key?-1:1)}const X=5;function ne(K,ie){const ee=new u.Ms(T.K$),[ue,me]=[K,ie].map(ye=>(0,u.yR)(ye,ee));
return ue&&me&&he([{base:ue,head:me}],ee)[0]}function he(K,ie,ee=[]){const ue=(0,u.qy)(()=>I(K)),me=K.flatMap(({head:Te,base:Be})=>[Te,Be]),ye=(0,u.qy)(()=>(0,A.j9)(me,(0,A.j9)(ee).itemOf)),ge=(Te,Be)=>ye().
componentOf(Te,Be);function Re(Te){const Be=j(ie,Te,ue);return K.map(Fe=>{const Pe=re(Fe,Be,{bases:new Set,heads:new Map},ge),{base:Ce,head:Ke}=Pe.unmatched;if(Ce.length===0||Ke.length===0)return Pe;const Ee=U(
Pe.unmatched,Be,ge);if(Ee.heads.size===0)return Pe;const q=re(Fe,Be,Ee,ge);return q.matches.filter(({head:se})=>Ee.heads.has(se)).length===Ee.heads.size?q:Pe})}let ke=new Map;for(let Te=0;Te<X;Te++){const Be=Re(
ke),Fe=Be.flatMap(Ce=>Ce.renames),Pe=Fe.length===0?new Map:v(Fe,ue());if(ke.size===Pe.size&&[...ke].every(([Ce,Ke])=>Pe.get(Ce)===Ke)){if(Be.some(({changes:Ce})=>Ce.length>0))return Be;break}ke=Pe}return Re(
new Map)}function le(K){if((0,u.jn)(K))return K.text;if(K.type==="array"){const ee=K.items.map(le);return`[${(K.unordered?ee.sort():ee).join()}]`}return`{${Array.from(K.members,([ee,ue])=>`${JSON.stringify(
ee)}:${le(ue)}`).sort().join()}}`}}),3499:((ce,pe,e)=>{e.d(pe,{Ab:()=>h,a2:()=>t,gN:()=>y,lY:()=>a,pi:()=>b,rL:()=>n});var u=e(3436),T=e(5408);const A=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,
L=["x","y"],J=h("viewport canvas"),v=h("w h width height left top zoom"),I=[["x"],["position"],["left","top"]],N=h("selected dragging"),j=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
O=/^\d{4}-\d\d-\d\d$/,w=h("_?id uuid guid identifier instanceIdentifier"),c=/^\d{1,15}$/,r=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,m=/^(.*[-_])(?=\w*\d[A-Za-z]|[A-Za-z]+[A-Z])[A-Za-z\d]{5,6}$/,
p=/(id|handle)$/i,S=h("_?rev revision version versionId activeVersionId versionCounter versionNumber"),$=h("meta(data)? .*info revision flow workflow"),x=100,i=[[h(".*(updated|modified|created|edited|\
saved|exported|published|deployed)[-_]?(at|on|date|time)*"),j,O],[h(".*(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)*"),j],[h(".*timestamp .*iteration"),j],[h("[lc]Mo\
d [mc]time (last[-_]?active|built|generated)[-_]?(at|on|date|time)*"),j,O],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];function h(E){return new RegExp(`^(${E.
replaceAll(" ","|")})$`,"i")}function b({base:E,head:Z,changes:C,matches:oe,references:de}){const g=(0,u.qy)(()=>C.flatMap(G=>M(G)??[]).slice(0,x)),_=(0,u.qy)(()=>new Map(oe.map(G=>[G.path.at(-1),G]))),
D=(0,u.qy)(()=>(0,T.$z)(de,({path:G})=>G[t(G)-1])),U={base:(0,u.qy)(()=>new Set((0,u.PX)(E))),head:(0,u.qy)(()=>new Set((0,u.PX)(Z)))};return G=>{const{kind:re,path:P}=G;if(re==="reordered"||re==="mov\
ed")return!1;const[X,ne=X]=re==="modified"?[G.from,G.to]:[G.value];if(F(X)&&F(ne)&&s(P,X.type==="literal"))return!0;const he=Te=>"text"in Te&&/^(true|false)$/.test(Te.text);if(N.test(W(P.at(-1)))&&l(P[t(
P)-1])&&he(X)&&he(ne))return!0;if(re!=="modified"||X.type!==ne.type||!("text"in X)||!("text"in ne))return!1;const[K,ie,ee]=[W(P.at(-1)),(0,u.e1)(X.text),(0,u.e1)(ne.text)],ue=(...Te)=>[ie,ee].every(Be=>Te.
some(Fe=>Fe.test(Be)));if(i.some(([Te,...Be])=>Te.test(K)&&ue(...Be)))return!0;const me=W(P.at(-2));if(S.test(K)&&ue(c,r))return me===""||$.test(me);const ye=p.test(K)?[...D().get(P.at(-2))??[],...g()]:
[];if(B(ie,ye)===ee)return!0;const ge=Te=>Te&&(0,u.TH)(Te.base)===X.text&&(0,u.TH)(Te.head)===ne.text;if(ue(r)&&P.slice(0,-2).some(Te=>ge(_().get(Te))))return!0;const Re=w.test(K)||K===`${W(P.at(-3)).
replace(/s$/,"")}Id`,ke=ue(r)||ue(m)&&m.exec(ie)?.[1]===m.exec(ee)?.[1];return me===""&&Re&&ke&&!U.head().has(ie)&&!U.base().has(ee)}}function B(E,Z){const C=Z.filter(({from:de,to:g})=>de!==E&&E.includes(
de)&&!E.includes(g)),oe=[...new Map(C.map(({from:de,to:g})=>[de,g]))];return oe.sort(([de],[g])=>g.length-de.length),oe.reduce((de,[g,_])=>de.replaceAll(g,_),E)}function M(E){const[Z,C]=E.path.slice(-2);
if(!(!(E.kind==="modified"&&Z?.type==="item"&&w.test(W(C)))||E.from.type!=="string"||E.to.type!=="string"))return{from:(0,u.e1)(E.from.text),to:(0,u.e1)(E.to.text)}}function y(E){return r.test(E)||j.test(
E)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(E)}function n(E,Z){const C=(0,u.jn)(Z)&&(w.test(E)||E==="name"&&u.kk.test(Z.text)),oe=L.includes(E)||A.test(E)&&Z.type!=="literal";return C||oe&&F(Z)}function s(E,Z){
const[C,oe]=[E.at(-2),W(E.at(-1))],de=E.slice(t(E)).find(_=>A.test(W(_)));return de?de===E.at(-1)?!Z:oe===""||L.includes(oe)||v.test(oe):oe==="zoom"&&J.test(W(C))||L.includes(oe)||v.test(oe)&&l(C)}function l(E){
const Z=E?.type==="item"&&E.item.type==="object"?E.item.members:void 0;return I.some(C=>C.every(oe=>Z?.has(oe)))}function t(E){return E.slice(0,-1).findLastIndex(({type:Z})=>Z==="item")+1}function a(E,{
matches:Z}){const C=new Map(Z.map(de=>[de.path.at(-1),de])),oe=new Map;for(const de of E){const g=t(de.path),[_,D]=[de.path[g-1],de.path[g]],U=L.includes(W(D)),G=U?L:A.test(W(D))?[W(D)]:[],[re,P]=[f(C.
get(_)?.base,G),f(C.get(_)?.head,G)],X=[...de.path.slice(0,g),{type:"member",key:G.join(", ")}];re&&P?oe.set(U?_:D,{kind:"modified",path:X,from:re,to:P}):oe.set(de,de)}return[...oe.values()]}function f(E,Z){
const C=E?.type==="object"?Z.flatMap(oe=>E.members.get(oe)??[]):[];if(!(C.length<Z.length))return C.length>1?{type:"array",id:0,items:C,unordered:!1}:C[0]}function W(E){return E?.type==="member"?E.key:
""}function F(E){if(E.type==="literal")return/\d/.test(E.text);const Z=E.type==="array"?E.items:E.type==="object"?[...E.members.values()]:[];return Z.length>0&&Z.every(F)}}),9665:((ce,pe,e)=>{e.d(pe,{
Vn:()=>M,s3:()=>i,Oe:()=>S,Vg:()=>$,j9:()=>w,qU:()=>c,oP:()=>B});var u=e(3436),T=e(5408),A=e(3499),L=e(6997),J=e(7856);function v(n){const l=n.flatMap(f=>f.type==="object"?[...f.members]:[]).filter(([
,{type:f}])=>f==="string"),t=[...(0,T.$z)(l,([f])=>f)].flatMap(([f,W])=>{const{size:F}=new Set(W.map(([,{id:de}])=>de));if(!(F>1&&F===W.length&&2*F>n.length)||f==="type"||L.Z_.test(f))return[];const Z=n.
flatMap(de=>I(de,f)??[]),C=2*Z.length>n.length&&!Z.some(A.gN),oe=W.reduce((de,[,g])=>de+("text"in g?g.text.length:0),0);return C?[{key:f,size:F,length:oe}]:[]});t.sort((f,W)=>W.size-f.size||f.length-W.
length||(f.key<W.key?-1:1));const[a]=t;return f=>a&&I(f,a.key)}function I(n,s){const l=(0,u.C5)(n,s),t=l?.type==="string"?(0,u.e1)(l.text):"";return/^[^\n]{1,60}$/.test(t)&&!(0,J.$C)(s,l,n)?t:void 0}const N=/group|parent|folder|owner/i,
j=/(-[\da-f]{4}){3}-[\da-f]{12}/i,O=40;function w(n,s=l=>{}){const l=n.map(p),t=F=>l.find(E=>E.get(F))?.get(F)??(/[^\d"]/.test(F)?s(F):void 0);function a(F,E){for(const Z of(0,u.YD)(F).sort()){if(N.test(
Z))continue;const C=`${(0,u.TN)(F,Z)}`,oe=Z==="type"?`"${C.split(":")[1]}`:C,de=t(oe);if(de===void 0||c(de.item)===void 0)continue;const g=l.some(_=>{const D=_.get(oe);return D&&(D.array===E||m(E,D.item))});
if(Z==="type"||!g)return de.item}}function f(F,E){const Z=(0,u.Gg)(F);return c(F)??c(a(F,E))??(Z&&(0,u.e1)(Z))}function W(F,E=/\d/.test(F)){const Z=E?t(F):void 0;return Z&&(f(Z.item,Z.array)??y(Z.item))}
return{itemOf:t,componentOf:a,nameOf:f,labelOf:W}}function c(n){const s=(0,u.Ku)(n,["name","Name"]);if(s&&!u.kk.test(s))return(0,u.e1)(s);const t=s===void 0&&(0,u.Ku)(n,u.eX)!==void 0?void 0:(0,u.Gg)(
n)??(n&&r(n));return t&&(0,u.e1)(t)}function r(n){const s=(0,u.C5)(n,"localeData");return[...(s?["en",...(0,u.YD)(s)]:[]).map(f=>(0,u.C5)(s,f)),(0,u.C5)((0,u.C5)(n,"data"),"node")].map(f=>(0,u.Gg)(f)??
(0,u.Ku)(f,["display_name"])).find(f=>f!==void 0)}function m(n,s){return(0,u.YD)(s).map(t=>(0,u.C5)(s,t)).some(t=>t?.type==="array"&&t.items===n)}function p(n){const s=new Map,l=t=>{if(t.type==="objec\
t")for(const a of t.members.values())l(a);if(t.type==="array")for(const a of(0,T.S3)(t.items)){const f=(0,u.YD)(a.item).filter(F=>u.ZM.test(F)),W=new Set(f.flatMap(F=>(0,u.TN)(a.item,F)??[]));for(const F of W)
s.set(F,s.has(F)?void 0:a);l(a.item)}};return l(n),s}function S(n,s,l){const t=(0,T.FF)(n,s),a=[...t.base.map(E=>({...E,base:E.item})),...s.map(({base:E,head:Z})=>({...Z,base:E.item,head:Z.item})),...t.
head.map(E=>({...E,head:E.item}))],f=b(a,l),W=v(a.filter(E=>!f.has(E)).map(({item:E})=>E)),F=E=>x(E,f.get(E),W(E.item));return a.map(E=>({...E,step:F(E)})).sort(h)}function $(n,s){return n.type==="obj\
ect"?Array.from(n.members,([t,a])=>({step:{type:"member",key:t},value:a})):(n.type==="array"?S({base:[],head:(0,T.S3)(n.items)},[],s):[]).map(({step:t,item:a})=>({step:t,value:a}))}function x({item:n,
index:s},l,t){return l===void 0?{type:"element",index:s,item:n,text:t}:i(n,l)}function i(n,s){const l=y(n),t=l!==void 0&&l.length<=O&&!s.startsWith(l);return{type:"item",label:s,...t&&{hint:l},item:n}}
function h({step:n},{step:s}){return n.type==="item"&&s.type==="item"?n.label<s.label?-1:1:n.type==="element"&&s.type==="element"?n.index-s.index:n.type==="item"?-1:1}function b(n,s){const l=new Map,t=new Set;
let a=n.filter(({item:C})=>(c(C)??(0,u.Gg)(C)??(0,u.TH)(C))!==void 0);const f=C=>{const oe=a.map(C),de=M(oe);a=a.filter((g,_)=>{const D=oe[_];return D===void 0||de.get(D)!==1||t.has(D)?!0:(t.add(D),l.
set(g,D),!1)})};f(({item:C})=>c(C));const W=new Map(a.map(C=>[C,c(C.item)??c(s(C.item,C.array))])),F=M([...W.values()]),E=C=>{const[oe,de]=[W.get(C),(0,u.Gg)(C.item)];return c(C.item)??(F.get(oe)===1?
oe:void 0)??(de&&(0,u.e1)(de))},Z=(C,oe)=>{const[de,g]=[(0,u.TH)(C.item),E(C)??y(C.item)];return de?B(g,de,oe):g};return f(C=>E(C)??Z(C,j)),f(C=>Z(C,j)),f(C=>Z(C,/$/)),f(C=>`${E(C)??y(C.item)??Z(C,/$/)}\
 [${C.index}${C.head?"":", before"}]`),l}function B(n,s,l=j){const t=(0,u.e1)(s).replace(l,"");return n?`${n} (${t})`:t}function M(n){const s=new Map;for(const l of n)s.set(l,(s.get(l)??0)+1);return s}
function y(n){const s=(0,u.QP)(n);return s?.startsWith('"')?(0,u.e1)(s):void 0}}),6997:((ce,pe,e)=>{e.d(pe,{BQ:()=>I,FK:()=>$,Fu:()=>w,NQ:()=>J,Z_:()=>L,t5:()=>O});var u=e(3436),T=e(3499);const A=[(0,T.
Ab)("_?id key uuid guid identifier"),(0,T.Ab)("(node|step|state)_?id"),(0,T.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,T.Ab)("\\*")],L=(0,T.Ab)("(source|from|target\
|to|next|then|else|goto|default)(_?id)?"),J="*",v=64;function I(x,i){const h=N([]),b=[],B=new Set([x,i].flatMap(n=>[...(0,u.PX)(n),...m(n)]));function M(n,s,l){if((0,u.jn)(n))c(n.text,s,l);else if(n.type===
"object")y(n,s,l);else{const t=n.items.length>1&&n.items.some(({type:a})=>a==="array");for(const[a,f]of n.items.entries())M(f,j(s,"[]"),{...l,array:n.items,object:void 0,...t&&{slot:a}})}}function y(n,s,{
key:l,array:t,map:a,...f}){let W=f;if(t!==void 0||l!==void 0){const C={side:f.side,value:n,field:s,outer:f.place,key:l,array:t??[]};W={...f,place:C,map:a},b.push(C)}const E=2*(0,u.YD)(n).filter(C=>!L.
test(C)&&B.has(C)).length>=n.members.size&&[...n.members.values()].every(r),Z=W===f&&(0,u.YD)(n).some(C=>a?.members.has(C));for(const[C,oe]of n.members){const de=j(s,E||Z?J:C);Z&&c(JSON.stringify(C),de,
W,oe),(!Z||oe.type==="array")&&M(oe,de,{...W,object:n,...E&&{key:C,map:n}})}}return M(x,h,{side:"base"}),M(i,h,{side:"head"}),{root:h,places:b,find:p(b)}}function N(x){return{keys:x,inner:new Map,texts:new Map,
references:[]}}function j(x,i){const h=x.inner.get(i)??N([...x.keys,i]);return x.inner.set(i,h),h}function O(x){const i=[x];for(const h of i)for(const b of h.inner.values())i.push(b);return i}function w(x,i){
return x?.inner.get(i)??x?.inner.get(J)}function c(x,{keys:i,texts:h,references:b},{place:B,slot:M,object:y},n){h.set(x,(h.get(x)??0)+1);const s=x.startsWith('"')?x.length>2:L.test(i.findLast(l=>l!=="\
[]")??"")&&Number.isInteger(Number(x));B&&s&&b.push({text:x,place:B,slot:M,value:n,object:y})}const r=({type:x})=>x==="object";function m(x){if((0,u.jn)(x))return[];const i=x.type==="array"?x.items:[...x.
members.values()];return[...i.flatMap(m),...i.some(r)?[]:(0,u.YD)(x)]}function p(x){const i={base:new Map,head:new Map};for(const h of x){const b=(B,M)=>{const y=A.findIndex(s=>s.test(B));if(y<0)return;
const n=i[h.side].get(M)??[];n[y]=(n[y]??new Set).add(h),i[h.side].set(M,n)};h.key!==void 0&&b(J,JSON.stringify(h.key));for(const[B,M]of h.value.members)(0,u.jn)(M)&&b(B,M.text)}return(h,b,B)=>{const M=i[b.
side].get(h)?.find(s=>s);if(!M||M.size>v)return;const y=M.size>1?[...B?.members.values()??[]].map(({id:s})=>s):[],n=[...M].filter(({outer:s})=>[...s?.value.members??[]].some(([l,{id:t}])=>u.ZM.test(l)&&
y.includes(t)));return S(n.length>0?n:[...M],b,b)}}function S(x,i,h){const b=h?x.filter(s=>$(s,h)):x;if(b.length===0&&h)return S(x,i,h.outer);const B=b.length>1?b.filter(({value:s})=>s.members.size>2):
b,M=B.map(({field:{keys:s}})=>{const l=s.findIndex((t,a)=>t!==i.field.keys[a]);return l<0?0:s.length-l}),[y,...n]=B.filter((s,l)=>M[l]===Math.min(...M));return n.length===0?y:void 0}function $(x,i){return x!==
void 0&&(x===i||$(x.outer,i))}}),7856:((ce,pe,e)=>{e.d(pe,{$C:()=>y,Wr:()=>t,_p:()=>n,lb:()=>b});var u=e(706),T=e(3436);const A=8,L="authorization|bearer|passw(?:or[dt]|d)|passphrase|passcode|pwd|secr\
et|token|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|signing|shared|encryption|consumer|auth|app)[-_. ]?key|cookie",J=new RegExp(`(?:(?:${L})(?:value)?|(?:password|sec\
ret|apikey|accesstoken|cookie)s)$`),v="(?:max|min|num|count|stop|end|pad|bos|eos|unk)",I=new RegExp(`^x?(?:${L}|(?:password|secret|apikey|cookie)s)$`),N=/name|key|header|field/i,j=/^(k|id|label|title|property|var(iable)?|param(eter)?|type)$/i,
O=/^(.*values?|default|contents?|val|v)$/,w=/\{\{|\$\{|<%/,{raw:c}=String,r=c`\\{0,7}`,m="[\"'`]",p=c`(?<!${v}[-_. ]?)(?:${L})`,S=c`(?!\p{L}{1,20}(?:[.:!?]?(?:${m}|[\s,;&)}\]\\])|$)|[\p{L}_.]{1,60}[([]|(?:process\.|\$)env|\$?\{)`,
$=c`(?:(?:bearer|basic|token)\s{1,4})?`,x=c`\s?${r}${m}\s{0,4}[,+]|${r}${m}?\s{0,4}\]?\s{0,4}(?::\s{0,4}\w{1,20}\s{0,4}(?==))?`+c`(?:=>|[:=!]?={1,3}|:|(?:\|\||\?\?)=?|\((?=${m}${S}(?!\w+:/)(?:(?!${m})\S){6,}${m}))`,
i=c`(?:(?!\1)(?:\\.|[^\\\n])){1,4000}`,h=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,/(?<=:thin:[\w.]{1,100}\/)[^\s"'@]+(?=@)/,
c`(?<=(?:[?&;#]|%3F|%26)(?:[\w.-]{0,40}(?:${p}|signature|key)|code|sig|auth)(?:=|%3D))(?!\$?\{)(?:(?!%26|%23)[^&#\s"'<>\\]|'(?=\w))+`,/(?<=:\/\/[^\s"'<>?#]{0,100}hook[^\s"'<>?#]{0,100}\/)(?=[\w-]{0,99}\d)(?=[\w-]{0,99}[a-z])(?:[a-z\d]{16,}|[\w-]{60,})/,
c`(?<=${p}(?:${x})\s{0,9}(${r}(?:"""|'''|${m})))${i}(?:\1\s{0,4}\+\s{0,4}${m}${i})?(?=\1(?!:))`,/(?<=\b(?:cookie|authorization):\s{0,4})(?=(?:[\w-]{1,20}\s)?[\w.-]{1,60}=)(?:=\\{0,7}"[^"\n]*"|[^"'`\n\\])+/,
c`(?<=${p}\s{0,4}=\s{0,4}${$})${S}(?:(?!${m})[^\s,;&)}\]\\]){6,}`,c`(?<=${p}(?:[\s*_]{0,4}:|\s\|(?!\|))\*{0,2}(?:[\s_|>]|${m}){0,6}${$}|authorization:\s{0,4}[\w-]{1,20}\s{1,4})${S}(?:(?!${m})[^\s,)}\]\\]|[')}\]](?=\w)){6,}`,
c`(?<=\bbearer\s{1,4})${S}[\w.~+/=-]{8,}|(?<=\bbasic\s{1,4})${S}[\w+/=]{8,}(?![\w-])`,c`(?<=<[\w:.-]{0,40}${p}(?:\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,c`(?<=${p}(?:${r}["'],?|\n|\\n)(?:\s|\\n){0,20}${r}["']?\b(?:value|content|default)${r}["']?\s{0,4}[:=]\s{0,4}${r}["']?)${S}(?!\s)[^"'\n\\<>]{1,4000}`,
c`(?<=<[^<>]{0,200}["']${p}${r}["'][^<>]{0,200}\svalue=${r}["'])[^"'\n\\<>]{1,4000}`,/(?<=\s(?:-u|--user)[\s=]{0,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,c`(?<=\s(?:--?[\w-]{0,30}${p}[\s=]{1,4}|-b\s{0,4}(?=["']?[\w.-]{1,60}=))["']?)(?![-\s])${S}(?:(?<=["'])[^"'\n]+|[^\s"']{4,})`,
/(?<=(?:btoa|base64\w*|b64encode|Buffer\.from)\(\s?b?["'`][^\s"'`:]{1,100}:)[^"'`\n]+/,/(?<=\b(?:auth|\w{0,20}basic_?auth)\s?(?:=\s?)?[([]["'][^"'\n]{1,100}["'],\s?["'])[^"'\n]+/,/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----)[\s\S]{1,9999}?(?=-----|$)/,
/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?=[\w.-]{0,99}\d)(?:gh[oprsu]_|github_pat_|glpat-|npm_|hf_|sk-|[rs]k_(?:live|test)_|SG\.|ya29\.|shp\w{2}_|whsec_|GOCSPX-|pypi-|xapp-|xox|d[op]p_v1_|AIza|kg-)[\w.-]{16,}|A[KS]IA[A-Z\d]{16}|(?:bot)?\d{8,10}:AA[\w-]{16,})/].
map(a=>new RegExp(a,"giu"));function b({workflows:a}){const f=new u.pO,W=E=>E.length>=A&&!new RegExp("^\\p{L}+$","u").test(E);for(const{secrets:E,files:Z}of a){const C=Z.flatMap(({base:oe,head:de})=>[
oe,de].flatMap(t));for(const oe of[...E,...C]){const de=[oe,oe.replace(/^(?:bearer|basic|token) /i,""),...(0,T.PX)((0,T.yR)(oe))];for(const g of de)f.add(g,W)}}const F=new Map;return E=>{const Z=F.get(
E);if(Z)return Z;const C=[],oe=_=>(C.push(_),u.v5),g={shown:h.reduce((_,D)=>_.replace(D,oe),f.hide(E,oe)),hidden:JSON.stringify(C)};return F.set(E,g),g}}function B(a){const f=M(a);return J.test(f)&&!f.
match(`^${v}`)}function M(a){return a.toLowerCase().replace(/[^a-z]/g,"")}function y(a,f,W){return s(f)?!1:B(a)?l(f)||I.test(M(a)):!O.test(M(a))||W?.type!=="object"?!1:[...W.members].some(([F,E])=>{const Z=(0,T.
jn)(E)&&(E.text==="true"?F:j.test(F)&&(0,T.e1)(E.text));return N.test(F)&&B(`${(0,T.TN)(W,F)}`)||Z&&I.test(M(Z))})}function n(a,...f){return f.every(s)?!1:a.some((W,F)=>{const E=a[F-1],Z=E&&"item"in E?
E.item:void 0,C=a.slice(F+1).every(({type:de})=>de==="element"),oe=de=>W.type==="member"&&y(W.key,C?de:void 0,Z);return f.some(oe)})}function s(a){return a?.type==="literal"&&!/\d/.test(a.text)}function l(a){
return a?.type==="array"?a.items.every(l):a!==void 0&&(0,T.jn)(a)}function t(a){const f=[],W=F=>{if(F!==void 0)if((0,T.jn)(F))W((0,T.yR)((0,T.e1)(F.text)));else if(F.type==="array")for(const E of F.items)
W(E);else for(const[E,Z]of F.members)y(E,Z,F)&&(0,T.PX)(Z,f),W(Z)};return W(a),f.filter(F=>!w.test(F))}}),5408:((ce,pe,e)=>{e.d(pe,{$z:()=>N,FF:()=>w,Ms:()=>O,O6:()=>c,S3:()=>A,eV:()=>L,kh:()=>J,kk:()=>v,
qc:()=>I,yU:()=>j});var u=e(8965);const T=500;function A(r){return r.map((m,p)=>({item:m,index:p,array:r}))}function L(r,m){const p=h=>r[h].map(b=>m(b,h)),S=(h,b)=>h!==void 0&&h===b,$=(0,u.E)(p("base"),
p("head"),{maxEditLength:T,comparator:S});if($===void 0)return O(J(r,m));let[x,i]=[0,0];return $.flatMap(({added:h,removed:b,count:B})=>{const[M,y]=[r.base.slice(x,x+B),r.head.slice(i,i+B)];return h||
(x+=B),b||(i+=B),h||b?[]:j({base:M,head:y})})}function J(r,m){return I(r,m).flatMap(j)}function v(r,m){return I(r,m).flatMap(p=>p.base.length===1&&p.head.length===1?j(p):[])}function I(r,m){const p=N(
r.head,S=>m(S,"head"));return p.delete(void 0),[...N(r.base,S=>m(S,"base"))].flatMap(([S,$])=>{const x=p.get(S);return x?[{base:$,head:x}]:[]})}function N(r,m){const p=new Map;for(const S of r){const $=m(
S),x=p.get($);x?x.push(S):p.set($,[S])}return p}function j({base:r,head:m}){return r.flatMap((p,S)=>{const $=m[S];return $===void 0?[]:[{base:p,head:$}]})}function O(r){const m=[];for(const S of r.toSorted(
($,x)=>$.base.index-x.base.index)){let[$,x]=[0,m.length];for(;$<x;){const i=$+x>>1;(m[i]?.last.head.index??0)<S.head.index?$=i+1:x=i}m[$]={last:S,before:m[$-1]}}const p=[];for(let S=m.at(-1);S;S=S.before)
p.push(S.last);return p.reverse()}function w({base:r,head:m},p){const S=new Set(p.flatMap($=>[$.base,$.head]));return{base:r.filter($=>!S.has($)),head:m.filter($=>!S.has($))}}function c(r,m){const p=O(
r),S={base:0,head:0};return I(m,({index:$},x)=>{for(;(p[S[x]]?.[x].index??1/0)<$;)S[x]++;return S[x]})}}),9462:((ce,pe,e)=>{e.d(pe,{N:()=>A,R:()=>L});var u=e(7279),T=e(706);async function A(J,{ms:v,error:I},N){
const j=new AbortController,O=setTimeout(()=>j.abort(I),v),w=Math.min(J.endsAt,performance.now()+v);try{return await N({...J,signal:AbortSignal.any([J.signal,j.signal]),endsAt:w})}finally{clearTimeout(
O)}}function L(J,v){const I=`${v} within ${(0,T.zK)(J)} (timeout-minutes)`;return{ms:J,error:new u.HR({what:I,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((ce,pe,e)=>{e.d(
pe,{CQ:()=>j,Rs:()=>w,TF:()=>c,Uc:()=>O,lo:()=>p});var u=e(7598),T=e(1455),A=e(6760),L=e(7975),J=e(7279),v=e(706);const I={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk \
is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name alre\
ady exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function N(S){return/^E[A-Z0-9]+$/.test(Object(S).code)}
function j(S){if(!N(S))return(0,J.gJ)(S);const{code:$="",errno:x=0}=S;return I[$]??(0,L.getSystemErrorMap)().get(x)?.[1]??$}function O(S){const{path:$,dest:x=$}=Object(S);return N(S)&&x?`${j(S)} (${(0,v.
MW)(x)})`:j(S)}function w(S,$,x="Set another directory, or free some space."){const i=Object(S).code==="ENAMETOOLONG",h={what:`Can't write ${$}`,why:j(S),cause:S};return new J.HR({...h,advice:i?"Set a\
 shorter name.":x})}async function c(S){await(0,T.rm)(S,{recursive:!0,force:!0,maxRetries:10})}const r=/^\.workflow-export-[0-9a-f]{12}$/;async function m(S,$,x=(0,A.dirname)(S)){const i=(0,A.join)(x,
`.workflow-export-${(0,u.randomBytes)(6).toString("hex")}`);try{await(0,T.writeFile)(i,$,{flag:"wx"}),await(0,T.rename)(i,S)}catch(h){throw await c(i).catch(()=>{}),h}}async function p(S,$){await m(S,
$).catch(x=>{throw w(x,S)})}}),7279:((ce,pe,e)=>{e.d(pe,{$N:()=>A,HR:()=>T,gJ:()=>I,h_:()=>v,iT:()=>J});const u=null;class T extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(j){
super(L(j),{cause:j.cause}),this.what=j.what,Object.assign(this,j)}with(j){return new T({...this,cause:this,...j})}}function A({what:N,why:j=""}){return j===""?N:`${N}: ${j}`}function L(N){const j=A(N);
return`${j}${/[.!?…]$/.test(j)?"":"."} ${N.advice??""}`.trim()}function J(N){return N instanceof Error?N:new Error(String(N))}function v(N){return N instanceof T?N:new T({what:I(N),cause:N})}function I(N){
return J(N).message}}),6191:((ce,pe,e)=>{e.d(pe,{B6:()=>c,R9:()=>h,mz:()=>b,wn:()=>i});var u=e(1455),T=e(6760),A=e(6671),L=e(2145),J=e(9462),v=e(532),I=e(7279),N=e(2975),j=e(706),O=e(8725),w=e(7487);class c extends I.
HR{}const r={what:"Artifact",topic:"the-artifact"},m=10*6e4,p=3;async function S(){const{DefaultArtifactClient:E}=await e.e(348).then(e.bind(e,9348));return new E}async function $(E,Z){const C=await S();
return await x(E,({log:oe})=>(0,O.QJ)(oe,()=>Z(C)))}async function x(E,Z){const C={ms:m,error:new Error(`it didn't finish within ${m/6e4} minutes`)};return await(0,J.N)(E,C,oe=>(0,N.Mu)(oe.signal,Z(oe)))}
async function i(E){return await $(E,async Z=>(await Z.listArtifacts()).artifacts)}async function h(E,Z){const C=await(0,w.Pd)("workflow-artifact-");try{await $(E,de=>de.downloadArtifact(Z,{path:C,skipDecompress:!0}));
const[oe=""]=await(0,u.readdir)(C);return await(0,u.readFile)((0,T.join)(C,oe))}finally{await(0,v.TF)(C).catch(()=>{})}}async function b(E,{path:Z,digest:C},oe){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||=
"2";const de=(0,T.basename)(Z),g={client:await S(),options:oe,name:de,path:Z,digest:C,mayHaveCreated:!1,taken:0},D=await x(E,X=>(0,N.L5)(X,()=>B(g,X.log))).catch(X=>{throw E.signal.throwIfAborted(),f(
X,de)}),{GITHUB_SERVER_URL:U,GITHUB_REPOSITORY:G,GITHUB_RUN_ID:re}=process.env,P=`${U}/${G}/actions/runs/${re}/artifacts/${D}`;return{id:D,name:de,url:P,digest:C}}async function B(E,Z){const{client:C,
name:oe,path:de,digest:g}=E,{overwrite:_,retentionDays:D}=E.options,U=G=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(G)&&(E.mayHaveCreated=!0),Z.debug(G)};try{return await(0,O.QJ)({...Z,debug:U},
async()=>{_&&await C.deleteArtifact(oe).catch(M);const G={skipArchive:!0,...D!==void 0&&{retentionDays:D}},re=await C.uploadArtifact(oe,[de],(0,T.dirname)(de),G);if(re.id!==void 0&&re.digest===g)return re.
id;throw new Error("the uploaded file differs from the package")})}catch(G){return await(0,O.QJ)(Z,()=>y(E,G))}}function M(E){if(!(E instanceof Error&&E.name==="ArtifactNotFoundError"))throw E}async function y(E,Z){
const C=(0,I.gJ)(Z),{client:oe,name:de,digest:g,options:_}=E,[D,U]=[t.test(C),l.test(C)];E.mayHaveCreated||=D;const re=U||E.mayHaveCreated?await oe.getArtifact(de).catch(()=>{}):void 0;if(E.mayHaveCreated&&
re?.artifact.digest===`sha256:${g}`)return re.artifact.id;if(D)throw W(n,Z);if(!U)throw Z;E.taken++;const P=E.mayHaveCreated&&!re;if(P&&E.taken===p&&await F(de)&&Object.assign(E,{mayHaveCreated:!1,taken:0}),
E.taken<(P?p:1+Number(_.overwrite)))throw W(P?n:"the name is still taken",Z);const ne=re?`this run already has an artifact named ${de}`:`an upload that isn't finished holds the name ${de}, for example\
 another job's`,he=re?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new c({...r,why:ne,advice:he,cause:Z})}const n="the connection to the artifact service f\
ailed",s="Set upload-artifact: false.",l=/already exists/,t=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,a=[[/supported on GHES/,"GitHub\
 Enterprise Server has no artifact service for this action",s],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",s],[/quota|insufficient usage/,"the accoun\
t's artifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the upl\
oad of %",s],[/(?:)/,"the upload of % failed","Re-run the job."]];function f(E,Z){if(E instanceof I.HR)return E;const C=(0,I.gJ)(E)||`status ${Object(E).statusCode}`,[,oe="",de=""]=a.find(([D])=>D.test(
C))??[],g=(0,j.OX)(C,200).replace(/\.$/,""),_=/%/.test(oe)?`${oe.replace("%",()=>Z)} (${g})`:oe;return new I.HR({...r,why:_,advice:de,cause:E})}function W(E,Z){return new I.HR({...r,why:E,advice:"Re-r\
un the job later.",retryable:!0,cause:Z})}async function F(E){const{ACTIONS_RUNTIME_TOKEN:Z="",ACTIONS_RESULTS_URL:C}=process.env,{scp:oe}=JSON.parse(Buffer.from(Z.split(".")[1]??"","base64url").toString()),
[,de,g]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(oe))??[],{href:_}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",C),D=new A.Qq("export-workflow-action",[new L.tZ(
Z)],{socketTimeout:3e4}),U={workflow_run_backend_id:de,workflow_job_run_backend_id:g,name:E};return(await D.postJson(_,U)).statusCode!==404}}),8725:((ce,pe,e)=>{e.d(pe,{lm:()=>T.lm,t1:()=>A,QJ:()=>j});
const u=Je(import.meta.url)("node:async_hooks");var T=e(819);function A(w=""){return{info:c=>J(w+c),warning:c=>T.$e(w+c),debug:c=>T.Yz(w+c),mask:T.Pq}}function L(w){const c=[];return{...A(`[${w}] `),info:r=>c.
push(r),end(r){core.startGroup(v(r));for(const m of c)J(m);core.endGroup()}}}function J(w){T.pq(v(w))}function v(w){return w.replaceAll("##[","## [")}const I=new u.AsyncLocalStorage;let N=!1;function j(w,c){
return N||O(),N=!0,I.run(w,c)}function O(){const w=process.stdout.write.bind(process.stdout);process.stdout.write=((c,...r)=>{const m=I.getStore(),p=String(c);return m===void 0||/^::(add-mask|debug)::/.
test(p)?w(c,...r):(I.exit(()=>m.debug(p.trimEnd())),!0)})}}),7487:((ce,pe,e)=>{e.d(pe,{E_:()=>p,GQ:()=>S,Pd:()=>m,Tm:()=>$,VY:()=>w,eF:()=>O,n0:()=>r});var u=e(3024),T=e(1455),A=e(8161),L=e(6760),J=e(
819),v=e(532),I=e(7279),N=e(706);const j=6e4;async function O(x){const i=new AbortController;for(const h of["SIGINT","SIGTERM","SIGBREAK"]){const b={what:`Cancelled (${h})`,topic:"the-job-on-the-platf\
orm"};process.on(h,()=>i.abort(new I.HR(b)))}try{if(await x(i.signal),c)throw c}catch(h){for(let B=h;B instanceof Error;B=B.cause)J.Yz(B.stack??B.message);const b=w(h);J.C1(`${(0,N.OX)((0,I.gJ)(h),j)}${b===
void 0?"":` See ${b}`}`)}process.stdout.write("",()=>process.exit())}function w(x){const{GITHUB_SERVER_URL:i,GITHUB_ACTION_REPOSITORY:h,GITHUB_ACTION_REF:b}=process.env;if(!(!(x instanceof I.HR)||x.topic===
void 0||!i||!h||!b))return encodeURI(`${i}/${h}/blob/${b}/docs/troubleshooting.md#${x.topic}`)}let c;function r(x){try{for(const[i,h]of Object.entries(x))h!==void 0&&J.uH(i,h)}catch(i){const h="Check \
the runner's disk.";c=new I.HR({what:"Can't write the step's outputs",why:(0,v.Uc)(i),advice:h,cause:i})}}async function m(x){const i=process.env.RUNNER_TEMP||(0,A.tmpdir)();return await(0,T.mkdtemp)(
(0,L.join)(i,x)).catch(p(i))}function p(x){return i=>{throw(0,v.Rs)(i,x,"Check the runner's temporary folder.")}}function S(){try{return JSON.parse((0,u.readFileSync)(process.env.GITHUB_EVENT_PATH??"",
"utf8"))?.repository?.private===!1}catch{return!1}}function $(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((ce,pe,e)=>{e.d(pe,{Sy:()=>m,cj:()=>j,il:()=>O,tp:()=>I});var u=e(819),T=e(7279),
A=e(8132),L=e(706);const J=1024*1024-1e4,v=2e5;function I(p,S){const $=S.map(B=>B.map(c)),x=p.map((B,M)=>$.some(y=>y[M]!=="")),i=(B,M)=>`<tr>${B.flatMap((y,n)=>x[n]?`<${M}>${y}</${M}>`:[]).join("")}</\
tr>`,h=$.map(B=>i(B,"td")),b=B=>`<tr><td colspan="${p.length}">\u2026 and ${(0,L.hS)(B,"more row")}</td></tr>`;return`<table>${i(p.map(A.FO),"th")}${r(h,b).join("")}</table>`}function N(p){return`<tab\
le>${p.map(([$,x])=>x===void 0?"":`<tr><th align="left">${escapeAll($)}</th><td>${c(x)}</td></tr>`).join("")}</table>`}function j(p){const S=p.map(({names:$,message:x,help:i})=>{const h=$.map(B=>`**${(0,A.
wh)(B)}**`);return`- ${r(h,B=>`and ${B} more`,v/2).join(", ")}: ${O(x,i)}`});return r(S,$=>`- \u2026 and ${(0,L.hS)($,"more cause")}`).join(`
`)}function O(p,S){return S===void 0?(0,A.wh)(p):`${(0,A.wh)(p)} <a href="${(0,A.FO)(S)}">Troubleshooting</a>`}function w(p,S){return`<details><summary>${escapeAll(p)}</summary>

${S}

</details>`}function c(p){return typeof p=="string"?p===""?"":`<code>${(0,A.FO)((0,A.RK)(p))}</code>`:"words"in p?(0,A.wh)(p.words):`<a href="${(0,A.FO)(p.href)}">${(0,A.wh)(p.text)}</a>${(0,A.FO)(p.after??
"")}`}function r(p,S,$=v){let x=$;const i=p.filter(h=>{const b=Buffer.byteLength(h),B=b<=x;return B&&(x-=b),B});return i.length===p.length?i:[...i,S(p.length-i.length)]}async function m(p,...S){const $=i=>`${(0,L.
hS)(i,"part")} of this page would not fit and ${i===1?"is":"are"} left out.`,x=[`### ${(0,A.wh)(p)}`,...r(S,$,J)];try{await u.z.addRaw(x.join(`

`),!0).write()}catch(i){u.$e(`Can't write the job summary: ${(0,T.gJ)(i)}`)}}}),8132:((ce,pe,e)=>{e.d(pe,{EU:()=>I,FO:()=>O,Jj:()=>J,RK:()=>A,SS:()=>v,wh:()=>j});const u="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",T=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${u})[\\u200C\\u200D](?=${u})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function A(r){return/^[ -[\]-~]*$/.test(r)&&!r.includes("##[")?r:r.replace(T,(m,p)=>p===void 0?m:L(p))}function L(r){return`\\\
u{${r.codePointAt(0)?.toString(16)}}`}function J(r,m){if(r.length<=m)return r;const p=Array.from(r.slice(0,2*m+2));return p.length>m?`${p.slice(0,m).join("")}\u2026`:r}function v(r,m=100){const p=A(J(
r,m)).replaceAll("	",L)||'""',S="`".repeat(c(p)+1);return/^`|`$/.test(p)||/^ .*[^ ].* $/.test(p)?`${S} ${p} ${S}`:S+p+S}function I(r,m,p){const $=r.map(i=>p+A(i).replace(/(?<=^\s*):(?=:)/,L)).join(`
`),x="`".repeat(Math.max(3,c($)+1));return`${p}${x}${m}
${$}
${p}${x}`}const N=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function j(r){return O(A(r).replaceAll("	"," ")).replace(N,"$&<wbr>")}function O(r){return r.replace(w,m=>`&#${m.codePointAt(0)}\
;`)}const w=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function c(r){return(r.match(/`+/g)??[]).reduce((m,p)=>Math.max(m,p.length),0)}}),8920:((ce,pe,e)=>{e.d(pe,{Ch:()=>N,
Rc:()=>w,mu:()=>v});var u=e(1455),T=e(532),A=e(7279),L=e(9870);const J=1024*1024;function v({files:c},r){const[m,p]=[I(L.uq,c),I(L.n7,c)];if(m&&p)return{app:m,flow:p,env:r??I(L.Km,c)};const S=[L.uq,L.
n7].filter($=>!c.has($));throw new Error(`lacks ${S.join(" and ")}, at its root and in its only subfolder`)}function I(c,r){const m=r.get(c);try{return m&&j({name:c,bytes:m})}catch(p){throw new Error(
`has a file that ${(0,A.gJ)(p)}: ${c}`)}}async function N(c,r){const m=await(0,u.readFile)(c,{signal:r}).catch(p=>{throw r.throwIfAborted(),new Error(`can't be read: ${(0,T.Uc)(p)}`)});return j({name:L.
Km,bytes:m})}function j(c){const{name:r,bytes:m}=c;if(r===L.Km&&m.length>J)throw new Error("is larger than 1 MiB, the limit for environment variables");try{O(m)}catch{throw new Error("is not JSON")}return c}
function O(c){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(c))}function w({files:c}){for(const r of[L.uq,L.n7])try{const{name:m,version:p}=Object(O(c.get(r)));if(m.trim()==="")continue;
return{name:m,version:["string","number"].includes(typeof p)?String(p):void 0}}catch{}}}),8142:((ce,pe,e)=>{e.d(pe,{q:()=>L});const u=500,T=1e6,A=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function L(N,j,O){let w=N.startsWith("\uFEFF")?1:0,c=0;function r(){for(;;){const $=N.charAt(w);if($!==" "&&$!==`
`&&$!=="\r"&&$!=="	")return $;w++}}function m(){const $=w;if(A.lastIndex=$,!A.test(N))throw new SyntaxError;return w=A.lastIndex,N.slice($,w)}function p($,x){const i=r();if(i==="["){const b=[],B=O.enter(
$);return S("]",x,()=>b.push(p(B,x+1))),O.array(b,$)}if(i==="{"){const b=new Map;return S("}",x,()=>{if(r()!=='"')throw new SyntaxError;const B=m(),M=B.includes("\\")?JSON.parse(B):B.slice(1,-1);if(b.
has(M)||r()!==":")throw new SyntaxError;w++,b.set(M,p(O.enter($,M),x+1))}),O.object(b,$)}const h=m();return O.scalar(h.includes("\\")?JSON.stringify(JSON.parse(h)):h)}function S($,x,i){if(x===u)throw new RangeError;
w++;let h=r()===$?$:",";for(;h===",";){if(++c>T)throw new RangeError;i(),h=r(),h===","&&w++}if(h!==$)throw new SyntaxError;w++}try{const $=p(j,0);if(r()==="")return $}catch{}}function J(N){const j=L(N,
`
`,v);return j===void 0?void 0:`${j}
`}const v={enter:N=>`${N}  `,scalar:N=>N,array:(N,j)=>I("[",N,"]",j),object(N,j){const O=[...N.keys()].sort().map(w=>`${JSON.stringify(w)}: ${N.get(w)}`);return I("{",O,"}",j)}};function I(N,j,O,w){return j.
length===0?N+O:`${N}${w}  ${j.join(`,${w}  `)}${w}${O}`}}),5806:((ce,pe,e)=>{e.d(pe,{Oj:()=>c,Sr:()=>w,dU:()=>O,fw:()=>J,gv:()=>u,jq:()=>N,x5:()=>I});const u=".workflow-export.json",T=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
A=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,L=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,J=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],v=[...J,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',T],["changes how git or GitHub treats t\
he repository",A],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",L]];function I(m,p=v){const S=r(m);return p.find(([,$])=>$.test(m)||$.test(S))?.[0]}function N(m){return[L,T,A].some(p=>p.test(r(m)))}function j(m){return T.
test(r(m))?"is in a .git folder":m.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function O(m){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(w(r(m)))}
function w(m){return m.normalize("NFC").toUpperCase().toLowerCase()}function c(m){const p=new Map;for(const S of m){const $=w(S.replace(/\/$/,"")),x=p.get($);if(x!==void 0)return[x,S];p.set($,S)}for(const[
S,$]of p)for(const{index:x}of S.matchAll(/\//g)){const i=p.get(S.slice(0,x));if(i?.endsWith("/")===!1)return[i,$]}}function r(m){return m.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((ce,pe,e)=>{e.
d(pe,{BE:()=>v,KC:()=>j,Km:()=>L,LX:()=>J,jz:()=>N,n7:()=>T,uq:()=>A,wg:()=>w,zx:()=>I});var u=e(5806);const[T,A,L]=["flow_definition.json","app_definition.json","env_variables.json"],J=[T,A,L],v=1e4,
I=256*1024*1024;function N(r,m){const p=[...m].filter(([S])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(S));return{kind:r,files:new Map(p.sort(([S],[$])=>S<$?-1:1))}}function j({kind:r,files:m}){return{kind:r,
files:new Map([...m].filter(([p])=>!(0,u.dU)(p)))}}const O=/^\.|^__MACOSX$/;function w(r){const m=new Set(r),p=i=>J.some(h=>m.has(i+h));if(p(""))return"";const S=new Set(r.filter(i=>i.includes("/")).map(
i=>i.slice(0,i.indexOf("/")))),[$,...x]=[...S].filter(i=>!O.test(i));return x.length===0&&p(`${$}/`)?`${$}/`:""}function c(r){const m=w(r);return r.includes(m+A)||r.includes(m+T)}}),1519:((ce,pe,e)=>{
e.d(pe,{DF:()=>J,aC:()=>N,x3:()=>I});var u=e(4573),T=e(8142),A=e(5806);const L={enter:()=>{},scalar:j=>({json:j}),array:j=>({json:`[${j.map(({json:O})=>O)}]`,items:j}),object(j){return{json:`{${Array.
from(j,([w,{json:c}])=>`${JSON.stringify(w)}:${c}`).sort()}}`,members:j}}};function J(j){const O=(0,u.isUtf8)(j)?(0,T.q)(j.toString(),void 0,L):void 0,w=O?.members??O?.items?.map(r=>[v(r),r]);if(w===void 0)
return;const c=new Map;for(const[r,{members:m,json:p}]of w){if(r===void 0||c.has(r))return;c.set(r,{name:r,keys:[...m?.keys()??[]],content:p})}return{container:Array.isArray(w)?"array":"object",variables:[
...c.values()]}}function v({members:j}){if(!j?.has("value"))return;const O=[j.get("name"),j.get("key")].find(w=>w?.json[0]==='"');return O&&JSON.parse(O.json)}function I({files:j}){const O=[...j].filter(
([w])=>(0,A.dU)(w)).map(([,w])=>N(w));return[...new Set(O.flat())]}function N(j){const O=new TextDecoder().decode(j);try{JSON.parse(O)}catch{return[]}const w=J(j),c=new Set(w?.container==="array"?w.variables.
map(({name:p})=>p):void 0),m=Array.from(O.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([p,S,$])=>S===void 0?[p,String(Number(p))]:$===void 0?[JSON.parse(S)]:[]);return[...new Set(m)].
filter(p=>!c.has(p))}}),3657:((ce,pe,e)=>{e.d(pe,{u:()=>O,z:()=>s});var u=e(4573),T=e(8522),A=e(663),L=e(7279),J=e(706),v=e(5806),I=e(9870);const N=2048,j=new Set([0,10]);async function O(t,a){a?.throwIfAborted();
const f=w(t),W=await(0,A.SY)(f,{decodeStrings:!1}).catch(x("The package")),F=await c(W).catch(x("The package")),E=(0,I.wg)([...F.keys()]),Z=[];for(const[C,oe]of F){a?.throwIfAborted();const de=await p(
W,f,oe).catch(x(`${(0,J.TL)(C)} in the package`));C.startsWith(E)&&!S(C)&&Z.push([C.slice(E.length),de])}return(0,I.jz)("zip",Z)}function w(t){for(let a=t.length-21;a>0;){a=t.lastIndexOf("PK",a-1,"l\
atin1");const f=a+22+(a<0?1/0:t.readUInt16LE(a+20));if(f<=t.length)return t.subarray(0,f)}if(t.toString("latin1",0,2)!=="PK")throw h(t);return x("The package")(new Error("its end is missing"))}async function c(t){
if(t.entryCount>I.BE)throw $(`The package has ${t.entryCount} entries. The limit is 10,000`);const a=new Map;let f=0;for await(const E of t.eachEntry()){const Z=r(E);if(a.has(Z))throw $(`The package h\
as ${(0,J.TL)(Z)} twice`,"Export it again.");const C=m(Z,E);if(C!==void 0)throw $(`${(0,J.TL)(Z)} in the package ${C}`);if(f+=E.uncompressedSize,f>I.zx)throw $("The package takes more than 256 MiB unp\
acked, the limit");a.set(Z,E)}const W=[...a.keys()];if(W.every(S))throw $("The package has no files in it","Export it again.");const F=(0,v.Oj)(W);if(F===void 0)return a;throw $(`${F.map(E=>(0,J.TL)(E)).
join(" and ")} in the package collide on a disk that ignores case`)}function r({generalPurposeBitFlag:t,fileNameRaw:a,extraFields:f,versionMadeBy:W}){const F=(0,u.isUtf8)(a)?N:t,E=j.has(W>>>8);return(0,A.
ax)(F,a,f,!E).replace(/^(\.\/+)+/,"")}function m(t,a){const f=a.externalFileAttributes>>>16&61440;return f===40960?"is a symbolic link":f!==0&&f!==32768&&f!==16384?"is neither a file nor a folder":S(t)&&
a.uncompressedSize>0?"is a folder with a content of its own":a.canDecodeFileData()?(0,v.dU)(a.fileNameRaw.toString())&&!(0,v.dU)(t)?"is also named env_variables.json":(0,v.x5)(t,v.fw):"is encrypted, o\
r compressed by another method than deflate"}async function p(t,a,f){const{compressedSize:W,compressionMethod:F,uncompressedSize:E}=f,{fileDataStart:Z}=await t.readLocalFileHeaderPromise(f),C=a.subarray(
Z,Z+W),oe={maxOutputLength:E||1,chunkSize:E+64},de=F===0?C:(0,T.inflateRawSync)(C,oe);if(de.length!==E)throw new Error(`it unpacks to ${de.length} bytes, not the ${E} listed`);if((0,T.crc32)(de)!==f.crc32)
throw new Error("its CRC-32 isn't the one listed");return de}function S(t){return t===""||t.endsWith("/")}function $(t,a="Check where the package comes from."){return new L.HR({what:t,advice:a,topic:"\
the-package"})}function x(t){return a=>{if(a instanceof L.HR)throw a;const f={what:`${t} is cut off or damaged`,why:(0,J.TL)(a.message).slice(1,-1)};throw new L.HR({...f,advice:"Export it again.",topic:"\
the-package",cause:a})}}const i=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function h(t){const a=t.toString("utf8",0,512),
[f]=i.find(([,F])=>F.test(a))??["text"],W=`${f==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return $(`The package is ${f}, not a zip`,W)}const b=33,B=20,M=3,
y=8,n=33188;function s({files:t}){const a=[],f=[];let W=0;for(const[Z,C]of t){const[oe,de]=[Buffer.from(Z),(0,T.deflateRawSync)(C)],g=[l(2,B,N,y,0,b),l(4,(0,T.crc32)(C),de.length,C.length),l(2,oe.length,
0)],_=[l(2,0,0,0),l(4,n*65536,W)];a.push(Buffer.from("PK"),...g,oe,de),f.push(Buffer.from("PK"),Buffer.of(B,M),...g,..._,oe),W+=30+oe.length+de.length}const F=Buffer.concat(f),E=[l(2,0,0,t.size,t.
size),l(4,F.length,W),l(2,0)];return Buffer.concat([...a,F,Buffer.from("PK"),...E])}function l(t,...a){const f=Buffer.alloc(t*a.length);for(const[W,F]of a.entries())f.writeUIntLE(F,W*t,t);return f}}),
2227:((ce,pe,e)=>{e.d(pe,{HB:()=>b,xR:()=>h,px:()=>B,Ng:()=>$});var u=e(7279),T=e(2975),A=e(706),L=e(1858),J=e(5805),v=e(2053),I=e(6294),N=e(7596);const j=6,O=32,w=2e3,c=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
r=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class m extends A.pO{#n=new Set;#e=new Set;allow(...l){
for(const t of l)this.#n.add(t)}maskFields(l,t,a){const f=S(l).slice(0,w);for(const[W,F]of f)/id$/i.test(W)&&(0,N.eQ)(F)&&this.allow(F);for(const[W,F]of f)/url$/i.test(W)?this.maskUrl(F.trim(),t,a):this.#t(
p(F),a)}maskUrl(l,t,a){const f=URL.canParse(l,t.href)?new URL(l,t.href):void 0;if(f&&t.href.startsWith(f.href))return;const W=[l,f?f.pathname+f.search:l].filter(F=>/[?:]|^\/\//.test(F));this.#t(W,a),f&&
this.#t([f.href,f.password,(0,A.D4)(f.password),...p(f.search)],a)}#t(l,t){const a=F=>Array.from(this.#n).some(E=>E.includes(F)),f=l.filter(F=>!a(F)&&!a((0,A.D4)(F))),W=F=>encodeURIComponent(Buffer.from(
F).toString());for(const F of f.flatMap(E=>[E,W(E)]))F.length<j||this.#e.has(F)||(this.#e.add(F),this.add(F),t.mask(F))}}function p(s){return Array.from(s.matchAll(c)).flatMap(([,l,t])=>{const a=String(
t).replace(/[.,:!?)\]}]+$/,"");return r.test(String(l))||(0,A.D4)(a).length>=O?[a,(0,A.D4)(a)]:[]})}function S(s){const l=Object.entries(s);for(const[,t]of l)if(typeof t=="object")for(const a of Object.
entries(t??{}))l.push(a);return l.filter(t=>typeof t[1]=="string")}function $(s,l,t={}){const a=new m([l,...t.secrets??[]]);return a.allow(s.href,...t.known??[]),{url:s,apiKey:l,secrets:a,connections:(0,J.
Y7)(),rateLimit:new v.q,collections:new Map}}const x=1024*1024,i=12e4,h=12e4,b="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job\
.";async function B(s,l){const{label:t,method:a,path:f,isTransient:W}=l,{secrets:F,rateLimit:E}=s.platform;F.allow(...f.split(/[/?&=]/));const Z=a==="GET"?f:void 0,C=()=>E.run(t,Z,s,()=>M(s,l));return await(0,T.
L5)(s,C,{atLeastMs:W?h:0})}async function M(s,l){const{platform:t,signal:a,log:f}=s,{label:W,method:F,path:E,body:Z,idempotent:C=!0,isTransient:oe}=l,de=new URL(`api/public/${E}`,t.url),g={accept:"app\
lication/json","content-type":"application/json","x-api-key":t.apiKey},_={maxBytes:x,...!C&&{idleMs:i}};try{const D=await(0,J.tN)(t.connections,{label:W,method:F,url:de,headers:g,body:Z,..._},a);return f.
debug(`${F} ${t.secrets.redact(de.pathname)}: ${D.status}`),y(s,l,de,D)}catch(D){const U=D instanceof u.HR?D:void 0;if(!C&&(a.aborted||U?.maybeProcessed)){const G=(0,u.h_)(D),re=`${G.retryable?"":G.advice}\
 ${b}`.trim();throw G.with({advice:re,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw U&&oe?.(U)?U.with({retryable:!0}):D}}function y({platform:s,log:l},t,a,f){const{label:W,isCreation:F=!1}=t,
{status:E,headers:Z,bytes:C}=f,{secrets:oe}=s,de=(le,K,ie)=>(0,L.ue)(W,le,K,ie),g=(0,J.ET)(f,a,W);if(g){oe.maskUrl(g.href,s.url,l);const le=`the platform redirects to ${(0,A.OX)(g.origin,100)}, and th\
e key follows no redirect`;throw de(le,"If that is your environment, set host to it.",{status:E,maybeProcessed:E!==307&&E!==308})}const _=new TextDecoder().decode(C),D=n(_);oe.maskFields(D??{},s.url,l);
const U=(0,I.wv)(D??{},W,oe.redact),{message:G}=U,re=(0,J.yp)(f);if(E<200||E>299){const le=s.collections.has(W),K=(0,I.ik)(t,E,{message:G,isPage:re,hasWorked:le});throw de(`the platform answered ${E}${(0,I.
Te)(G)}`,K,{...(0,L.xS)(E,Z),affectsAll:(E===401||E===403)&&!le,busy:E===423||E===409&&!F})}if(D!==void 0)return U;const P=(0,J.VL)(f)&&/^\s*\{/.test(_);throw de(`the platform answered ${_===""?"nothi\
ng":re?"with a web page":P?"with half an object":"with something other than a JSON object"} (${E})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:P})}function n(s){try{
const l=JSON.parse(s);return(0,I.Gv)(l)?l:void 0}catch{return}}}),5645:((ce,pe,e)=>{e.d(pe,{I:()=>S,R:()=>r});var u=e(7598),T=e(7279),A=e(2975),L=e(706),J=e(1858),v=e(7596),I=e(5805);const N=256*1024**
2,j=5,O=new Set([400,401,403,404,410]),w="Download",c="Re-run the job.";async function r($,{url:x,freshUrl:i,read:h}){let b=x;return await(0,A.L5)($,async()=>{b??=await i();const B=await p($,b).catch(
s=>{throw s instanceof T.HR&&s.affectsAll?s.with({affectsAll:!1}):s}),{status:M,bytes:y}=B;if(O.has(M))throw b=void 0,m(`the URL was refused (${M})`,c,{retryable:!0});if(M!==200)throw m(`the server an\
swered ${M}`,c,{retryable:M===206});if((0,I.yp)(B))throw m("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const n=await h(y).catch(s=>{throw s instanceof
T.HR&&(0,I.VL)(B)?s.with({retryable:!0}):s});return{bytes:y,sha256:(0,u.createHash)("sha256").update(y).digest("hex"),content:n}})}function m($,x,i={}){return new T.HR({what:w,why:$,advice:x,topic:"th\
e-package",...i})}async function p($,x){const{platform:i,log:h,signal:b}=$;let B=x;for(let M=0;;M++){const y=M===0&&B.origin===i.url.origin,n={accept:"*/*",...y&&{"x-api-key":i.apiKey}},s={label:w,method:"\
GET",url:B,headers:n,maxBytes:N};i.connections.proven.add(B.origin);const l=async()=>{const f=await(0,I.tN)(i.connections,s,b),{status:W,headers:F}=f;h.debug(`GET a package from ${(0,L.OX)(s.url.origin)}\
: ${W}`);const E=`the server answered ${W}`;if((0,J.dg)(W))throw(0,J.ue)(w,E,J.$_,(0,J.xS)(W,F));return f},t=await(y?i.rateLimit.run(w,void 0,$,l):l()),a=(0,I.ET)(t,B,w);if(a===void 0)return t;if(M===
j)throw m("the URL redirects in a circle",c);a.origin===B.origin&&a.username+a.password===""&&Object.assign(a,{username:B.username,password:B.password}),B=S(a.href,$)}}function S($,{platform:x,log:i}){
const h=x.url;if(x.secrets.maskUrl($,h,i),!URL.canParse($,h.href))throw m("the platform's download URL can't be read",c);const b=new URL($,h.href);b.protocol==="http:"&&h.protocol==="https:"&&b.hostname===
h.hostname&&(b.protocol="https:",b.port===""&&(b.port=h.port),x.secrets.maskUrl(b.href,h,i));const B=b.protocol==="http:"&&h.protocol==="http:"&&(0,v.U9)(b.hostname);if(b.protocol!=="https:"&&!B)throw m(
"the platform's download URL isn't https","Check host.");return b}}),1858:((ce,pe,e)=>{e.d(pe,{$_:()=>I,Dx:()=>J,Ur:()=>r,dg:()=>$,ue:()=>L,xS:()=>x});var u=e(7279),T=e(2975),A=e(706);function L(i,h,b,B={}){
return new u.HR({what:i,why:h,advice:b,topic:"the-platforms-response",...B})}function J(i,h,b,B){return new u.HR({what:i,why:h,advice:b,topic:"the-connection",...B})}const v={ECONNREFUSED:"the connect\
ion was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not\
 found (DNS)",ETIMEDOUT:"the connection timed out"},I="Re-run the job later.",N="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",j=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
O=/EPROTO|ERR_SSL_/,w=/Z_|ERR__ERROR_/,c=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function r(i,h,b,B){if(!(i instanceof Error&&"code"in i))return i;const M=String(i.code);
if(j.test(M)){const f=`the TLS connection can't be trusted (${M})`;return J(h,f,`Check host. ${N}`,{affectsAll:!0,cause:i})}const[,y]=c.exec(i.message)??[];if(y!==void 0)return m(h,y,i);const n=!b&&O.
test(M),s=n?"the TLS connection failed":"the connection failed",l=v[M]??`${w.test(M)?"the response can't be decoded":s} (${M})`,t={retryable:!0,maybeProcessed:b,affectsAll:!b,cause:i};if(B||!(n||M==="\
ENOTFOUND"))return J(h,l,I,t);const a=n?`Check host and its port. ${N}`:"Check host.";return J(h,l,a,{...t,maxRetries:2})}function m(i,h,b){const B=(n,s,l=!1)=>J(i,n,s,{affectsAll:!0,cause:b,retryable:l});
if(h==="407")return B("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const M=Number(h);if(M<500&&!$(M))return B(`the proxy refuses the connection (${h})`,"Allow the \
host there, or add it to NO_PROXY.");const y=`the proxy made no connection (${(0,A.OX)(h,100)})`;return B(y,"Check HTTPS_PROXY, or re-run the job later.",!0)}const p=new Set([408,421,425,429]),S=new Set(
[501,505,506,508,510,511]);function $(i){return p.has(i)||i>=500&&!S.has(i)}function x(i,h){return{status:i,retryable:$(i),retryAfterMs:(0,T.Vs)(h["retry-after"]),maybeProcessed:i<400||i===408||i>=500}}}),
7596:((ce,pe,e)=>{e.d(pe,{d4:()=>j,eQ:()=>v,U9:()=>J,hk:()=>N,wh:()=>I});const u=Je(import.meta.url)("node:net");var T=e(9783),A=e(1858);const L=200;function J(O){return O==="localhost"||O==="[::1]"||
(0,u.isIPv4)(O)&&O.startsWith("127.")}function v(O){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(O)}function I(...O){return O.map(c=>Number.isSafeInteger(c)?String(c):c).find(c=>typeof c=="string"&&c.length<=
L&&v(c))}function N(){for(const O of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const w=process.env[O]?.trim();w!==void 0&&(process.env[O]=w===""||w.includes("://")?w:`http://${w}`)}for(const O of[
"no_proxy","NO_PROXY"]){const w=process.env[O];w!==void 0&&(process.env[O]=w.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function j(O,w){const c=process.env.https_proxy||process.env.HTTPS_PROXY;if(!c||
(0,T.H)(O)||/^https?:/i.test(c)&&(0,T.s)(O))return;throw(0,A.Dx)(w,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (\
@ as %40).",{affectsAll:!0})}}),5805:((ce,pe,e)=>{e.d(pe,{ET:()=>B,J9:()=>m,VL:()=>M,Y7:()=>r,tN:()=>p,yp:()=>b});var u=e(7067),T=e(4708),A=e(8522),L=e(6671),J=e(2975),v=e(706),I=e(1858),N=e(7596);const j=3e4,
O=65536,w=new Set([301,302,303,307,308]),c="export-workflow-action";function r(){process.noDeprecation=!0,(0,N.hk)();const y=()=>new L.Qq(void 0,void 0,{keepAlive:!0});return{kept:{http:y(),https:y()},
proven:new Set}}function m(y){return{type:"application/json",bytes:Buffer.from(JSON.stringify(y))}}async function p({kept:y,proven:n},s,l){const{label:t,method:a,url:f,headers:W,body:F,maxBytes:E,idleMs:Z=j}=s;
(0,N.d4)(f,t);const C=f.protocol==="https:"?"https":"http",oe=F?new L.Qq:y[C],de=new AbortController,g=AbortSignal.any([l,de.signal]);let[_,D]=[!1,"no response"];const U=setTimeout(()=>{const re={retryable:!0,
maybeProcessed:_};de.abort((0,I.Dx)(t,`${D} within ${Z/1e3} s`,I.$_,re))},Z);let G;try{G={http:u,https:T}[C].request({method:a,host:f.hostname.replace(/[[\]]/g,""),port:f.port,path:f.pathname+f.search,
headers:{...W,...F&&{"content-type":F.type,"content-length":F.bytes.length},"accept-encoding":"identity","user-agent":c},...f.username+f.password!==""&&{auth:`${(0,v.D4)(f.username)}:${(0,v.D4)(f.password)}`},
agent:oe.getAgent(f.href),signal:g});const re=S(G,t,()=>{_=!0});$(G,F?.bytes??Buffer.alloc(0),()=>U.refresh());const P=await(0,J.Mu)(g,re);n.add(f.origin),D="no data";const X=[];let ne=E;for await(const le of P){
if(U.refresh(),ne-=le.length,ne<0)throw h(t,E);X.push(le)}const he=i(Buffer.concat(X),P.headers["content-encoding"],t,E);return{status:P.statusCode??0,headers:P.headers,bytes:he}}catch(re){throw g.throwIfAborted(),
(0,I.Ur)(re,t,_,n.has(f.origin))}finally{clearTimeout(U),G?.destroy()}}function S(y,n,s){return new Promise((l,t)=>{y.once("socket",f=>{y.reusedSocket?s():f.once(y.protocol==="https:"?"secureConnect":
"connect",s)});const a=f=>{f.socket.destroy();const W={retryable:!0,maybeProcessed:!0};t((0,I.Dx)(n,"the server switched protocols (101)",I.$_,W))};y.once("upgrade",a),y.once("response",f=>f.statusCode===
101?a(f):l(f)),y.on("error",t)})}function $(y,n,s){n.length===0?y.end():y.write(n.subarray(0,O),l=>{s(),l||$(y,n.subarray(O),s)})}const x=new Set(["gzip","x-gzip","deflate"]);function i(y,n="",s,l){const t=n.
toLowerCase().split(/[\s,]/);try{return t.reduceRight((a,f)=>{const W=f==="br"?A.brotliDecompressSync:x.has(f)?A.unzipSync:void 0;return W&&a.length>0?W(a,{maxOutputLength:l}):a},y)}catch(a){throw a.code===
"ERR_BUFFER_TOO_LARGE"?h(s,l):a}}function h(y,n){const s=`the response is larger than ${(0,v.Xe)(n)}, the limit`;return(0,I.ue)(y,s,"Check host.",{maybeProcessed:!0})}function b({headers:y,bytes:n}){return y["\
content-type"]?.includes("html")===!0||/^\s*</.test(n.toString("utf8",0,100))}function B({status:y,headers:n},s,l){if(!w.has(y)||n.location===void 0)return;const t=n.location.replace(/[\x80-\xff]/g,f=>`\
%${f.charCodeAt(0).toString(16)}`);if(URL.canParse(t,s.href))return new URL(t,s.href);const a=`the platform redirects (${y}) to an address that can't be read`;throw(0,I.ue)(l,a,"Check host.",{maybeProcessed:!0})}
function M({headers:y}){return!y["content-length"]&&!y["transfer-encoding"]}}),6006:((ce,pe,e)=>{e.d(pe,{SO:()=>c,cd:()=>O,qt:()=>i});var u=e(7279),T=e(2975),A=e(706),L=e(2227),J=e(7596),v=e(2053),I=e(
6294);const N=[["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPLETED COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTE\
D REJECTED TERMINATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function j(M){return N.find(([,y])=>y.split(" ").includes(M))?.[0]??"unknown"}function O({fields:M,message:y,redact:n}){
const s=(0,I.Gv)(M.response)?M.response:{},l=[s.downloadUrl,s.downloadURL,M.downloadUrl,M.downloadURL];return{dockStatusId:(0,J.wh)(M["dock-statusId"],M.dockStatusId,M._id),workflowId:(0,J.wh)(M.workflowId,
M.toolId),exportJobId:(0,J.wh)(M.exportJobId),status:w(M.status,n),downloadUrl:l.map(t=>typeof t=="string"?t.trim():"").find(t=>t!==""),refused:M.success===!1,message:y}}function w(M,y){const n=typeof M==
"string"||typeof M=="number"?String(M).trim():"",s=n.toUpperCase().replace(/[\s-]+/g,"_");return j(s)==="unknown"?y(n,40).toUpperCase():s}async function c(M,y,n=()=>!0){const s=`dock-status/${y}`;return O(
await(0,L.px)(M,{label:"Dock status",method:"GET",path:s,isTransient:n}))}const r="the-job-on-the-platform",m=50,p=294,S=6.12,$=2e3;function x(M,y){const n=Math.max(p,M/S);return M<v.k?n:Math.max($,Math.
min(y,n))}async function i(M,y,n){const{log:s,signal:l}=M,t=performance.now(),a=h(M,t);let f=y,W=t,F;for(let E=0;;E++){n.onStatus(f),a(f);const Z=j(f.status);if(Z==="failed"||Z==="succeeded"&&f.refused){
const C=`The job ${f.status==="FAILED"?"failed":`ended as ${f.status}`} on the platform`,oe=`${f.message??"it gave no reason"} (dock status ${y.dockStatusId})`;throw new u.HR({what:C,why:oe,advice:n.advice,
topic:r})}if(Z==="succeeded")return f.status!=="SUCCESS"&&s.warning(`The platform reports ${f.status}, which is treated as SUCCESS.`),f;F=Z==="unknown"&&f.refused?F??W:void 0;try{if(F!==void 0&&W-F>=L.
xR){const de=`The platform refused to report the job's status for ${(0,A.zK)(L.xR)}`;throw new u.HR({what:de,topic:r})}const C=E===0?m:x(W-t,n.longestWaitMs);await(0,T.yy)(Math.max(0,W+C-performance.now()),
l),W=performance.now();const oe=({status:de=404})=>E>0||de===404;f=await c(M,y.dockStatusId,oe)}catch(C){throw B(C,y,f)}}}function h({log:M},y){let n,s=y;return l=>{const t=performance.now(),a=(0,A.zK)(
t-y),f=l.status!==n,W=t-s>=v.k;(f||W)&&(s=t),f&&n!==void 0?M.info(`${l.status||"No status"} after ${a}`):W&&M.info(`Still ${l.status||"without a status"} after ${a}`),f&&j(l.status)==="unknown"&&M.warning(
`The platform reports an unknown status (${b(l)}). The action keeps waiting.`),n=l.status}}function b({status:M,message:y}){return`${M||"none"}${y===void 0?"":`, "${y}"`}`}function B(M,{dockStatusId:y},n){
const s=j(n.status)==="unknown"||n.message!==void 0?`, last status ${b(n)}`:"",l=`The job may still be running on the platform: dock status ${y}${s}.`,t=(0,u.h_)(M);return t.with({advice:`${t.advice} ${l}`.
trim(),busy:!1,cause:M})}}),2053:((ce,pe,e)=>{e.d(pe,{k:()=>J,q:()=>O});var u=e(7279),T=e(2975),A=e(1858);const L=30,J=6e4,v=500,I=16e3,N=.95,j=20;class O{#n=new Map;#e=0;#t=0;#o=0;async run(c,r,m,p){
const S=await this.#s(c,r,m),$=()=>S>this.#o;try{const x=await p();return $()&&(this.#t=this.#t<j?0:this.#t*N),x}catch(x){if(!(x instanceof u.HR&&x.status===T.kU))throw x;const i=performance.now();throw $()&&
(this.#t=Math.min(I,Math.max(v,this.#t*2)),this.#o=i),this.#e=Math.max(this.#e,i+(x.retryAfterMs||2*this.#t)),x.with({retryAfterMs:this.#e-i})}}async#s(c,r,{signal:m,endsAt:p}){const S=r!==void 0&&this.#n.
get(r)||[];for(r!==void 0&&this.#n.set(r,S);;){if(m.throwIfAborted(),this.#e>=p)throw(0,A.ue)(c,"the platform asked for a pause that exceeds the timeout",A.$_);const $=performance.now(),x=S.at(-L)??Number.
NEGATIVE_INFINITY,i=Math.max(this.#e,x+J);if(i<=$)return this.#e=$+this.#t,S.push($),$;await(0,T.yy)(i-$,m)}}}}),6294:((ce,pe,e)=>{e.d(pe,{Gv:()=>J,LO:()=>A,Te:()=>L,ik:()=>O,wv:()=>T});var u=e(1858);
function T(w,c,r){const m=N(w,0);return{fields:w,label:c,redact:r,message:m&&r(m)||void 0}}function A({label:w,message:c},r,m){return(0,u.ue)(w,`the platform answered without a ${r}${L(c)}`,m)}function L(w){
return w===void 0?"":` (${w})`}function J(w){return typeof w=="object"&&w!==null&&!Array.isArray(w)}const v=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","d\
escription","detail","details","response"],I=4;function N(w,c){if(typeof w=="string")return w.trim()||void 0;if(!(c>I)){if(Array.isArray(w))return N(w[0],c+1);if(J(w))for(const r of v){const m=N(w[r],
c+1);if(m!==void 0){const{code:p}=w;return typeof p=="number"||typeof p=="string"?`${m}, code ${p}`:m}}}}const j="Settings \u2192 Security & Control \u2192 API Scopes";function O(w,c,{message:r,isPage:m,
hasWorked:p}){if((0,u.dg)(c))return u.$_;if(c===404)return"Check host, the IDs, and that the key's account can see the workflow.";if(c===409&&w.isCreation)return"The name may be taken. Set another nam\
e, or the ID of that workflow.";if(c===409||c===423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(c<400||c===405||c>=500)return"Check host.";if(c!==
401&&c!==403)return w.isTransient?u.$_:"Check the inputs.";if(m)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(p)return"Th\
e key works for other workflows. Check the IDs, and that the key's account can see this one.";const S=w.scope===void 0?"another scope":`the scope "${w.scope}"`;if(c===403)return`The key needs ${S}. Ad\
d it under ${j}.`;const $=/scope/i.test(String(r))?` The key also needs ${S}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint \
key. Set api-key to an account key from ${j}.${$}`}}),3349:((ce,pe,e)=>{e.d(pe,{EH:()=>w,Nq:()=>O,kZ:()=>r,s8:()=>c});var u=e(7279),T=e(2975),A=e(2227),L=e(5645),J=e(5805),v=e(6006),I=e(6294);const N=[
"workflows","workflow","tools"];async function j(m,p){const{collections:S}=m.platform;let $;for(const x of new Set([...S.values(),...N])){const i=p(x),{label:h,idempotent:b=!0}=i,B=S.get(h);if(!(B&&B!==
x))try{const M=await(0,A.px)(m,i);S.set(h,x);const y=(0,v.cd)(M),{dockStatusId:n}=y;if(n!==void 0)return{...y,dockStatusId:n};throw(0,I.LO)(M,"dock status ID",b?"Check host and the IDs.":A.HB)}catch(M){
if(M instanceof u.HR&&M.busy&&S.set(h,x),!(M instanceof u.HR&&M.status===404))throw M;$??=M}}throw $}async function O(m,{workflowId:p,flowId:S}){return await j(m,$=>({label:"Export",method:"POST",path:`${$}\
/${p}/export?flowId=${S}`,scope:"Export workflow"}))}async function w(m,p,S){const $=S.downloadUrl??p.downloadUrl??(await(0,v.SO)(m,p.dockStatusId)).downloadUrl;if($!==void 0)return(0,L.I)($,m);const x=`\
the platform reports ${S.status} but names no download URL`;throw new u.HR({what:"Export",why:x,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function c(m,p,{app:S,flow:$,env:x}){const i="\
workflowName"in p,h=b=>b==="tools"?"tool":"workflow";return await j(m,b=>({label:"Import",method:"POST",path:i?`${b}/import`:`${b}/${p.workflowId}/import`,body:(0,J.J9)({[`${h(b)}DataFileId`]:S,flowDataFileId:$,
envVariablesFileId:x,...i&&{[`${h(b)}Name`]:p.workflowName}}),idempotent:!1,isCreation:i,scope:"Import workflow"}))}async function r(m,p){const S=$=>({label:"Deploy",method:"POST",path:`${$}/${p}/depl\
oy`,body:(0,J.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,T.L5)(m,()=>j(m,S),{untilFree:!0})}}),2597:((ce,pe,e)=>{e.d(pe,{g:()=>_,L:()=>oe});var u=e(6760),T=e(3e3),A=e(9462),
L=e(3349),J=e(706),v=e(2227),I=e(7596),N=e(5805),j=e(6294);const O=25e6,w=1e7,c="bulkImport",r="Re-run the job.";async function m(G,{name:re,bytes:P}){const X=`Upload of ${re}`,ne=(K,ie)=>(0,v.px)(G,{
label:X,method:"POST",path:K,body:ie,scope:"Import workflow"});let he;if(P.length<O)he=await ne("files",await p("fileContext",c,{name:re,bytes:P}));else{const K=Math.ceil(P.length/w),ie={totalChunks:K,
fileExtension:"json",fileName:re,fileSize:P.length},ee=await ne("files/session/start",(0,N.J9)({fileContext:c,...ie})),ue=(0,I.wh)(ee.fields.sessionId);if(ue===void 0)throw(0,j.LO)(ee,"session ID",r);
for(let me=0;me<K;me++){const ye=P.subarray(me*w,(me+1)*w);await ne(`files/session/${ue}`,await p("chunkNumber",String(me),{name:re,bytes:ye}))}he=await ne(`files/session/${ue}/complete`)}const{fileId:le}=he.
fields;if(typeof le!="string"||le==="")throw(0,j.LO)(he,"file ID",r);return G.log.info(`Uploaded ${re}: ${(0,J.Xe)(P.length)}`),le}async function p(G,re,{name:P,bytes:X}){const ne=new FormData;ne.set(
G,re),ne.set("file",new Blob([X],{type:"application/json"}),P);const he=new Response(ne);return{type:he.headers.get("content-type")??"",bytes:Buffer.from(await he.arrayBuffer())}}var S=e(2975),$=e(6779);
const x="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",i="Set missing models, guardrails and linked workflows in AI fo\
r Process, then re-run the job.";async function h(G,{source:re,target:P,definitions:{app:X,flow:ne,env:he},untilFree:le}){let K="workflowId"in P?P.workflowId:void 0;const ie="workflowId"in P?`workflow\
 ${P.workflowId}`:`a new workflow, ${P.workflowName}`;return G.log.info(`Importing ${(0,J.OX)(re)} into ${ie}, at ${G.platform.url.href}`),await(0,A.N)(G,(0,A.R)(G.inputs.timeoutMs,"No import"),async ee=>{
const ue={app:await m(ee,X),flow:await m(ee,ne),env:he&&await m(ee,he)},me=await(0,S.L5)(ee,()=>(0,L.s8)(ee,P,ue),{untilFree:le});return await(0,$.B)(ee,me,{title:"Import job",advice:x,idsIn:({workflowId:ye})=>(K??=
ye,{"workflow-id":K})}),K})}async function b(G,re){G.log.info(`Deploying workflow ${re}, at ${G.platform.url.href}`),await(0,A.N)(G,(0,A.R)(G.inputs.timeoutMs,"No deployment"),async P=>{await(0,$.B)(P,
await(0,L.kZ)(P,re),{title:"Deploy job",advice:i,idsIn:()=>({"workflow-id":re})})})}var B=e(2697),M=e(9630),y=e(532),n=e(7279),s=e(6191),l=e(7487),t=e(8920),a=e(9870),f=e(3657),W=e(4264),F=e(6224),E=e(
7833);const Z="import-deploy-and-promote",C="Make and approve a new plan.";async function oe(G,re,P){const{approved:X,upload:ne,deploy:he,ignore:le}=G.inputs,K=P.workflows.map(({outcome:ue})=>ue==="un\
changed"?"finish":"import"),{differences:ie,actions:ee}=X?(0,W.Gy)(X,P):{differences:[],actions:K};if(ie.length>0){const ue="The approved plan doesn't hold any more, so this attempt changed nothing";throw new n.
HR({what:ue,why:ie.join("; "),advice:C,topic:Z})}try{const me=(0,l.Tm)()>1&&ne!==void 0&&ee.includes("finish")?await(0,s.wn)(G):[];for(const[ye,ge]of re.entries()){if(ge.action=ee[ye],ge.action!=="fin\
ish")continue;const Re=ke=>!X||(0,W.cM)(X,ye,(0,M.ol)(ke,le));ge.backup=await de(G,me,ge.name,Re),(!he||!(X||ge.backup))&&(ge.action="leave")}}catch(ue){G.signal.throwIfAborted();const me="Can't look \
for the backups of the earlier attempts, so this attempt changed nothing",Re=` What an earlier attempt imported can also be deployed with the deploy action: ${re.filter((Te,Be)=>ee[Be]==="finish").map(
({name:Te,plan:Be})=>`${Te} (${Be.target})`).join(", ")}.`,ke=`Use "Re-run failed jobs".${he?Re:""}`;throw new n.HR({what:me,why:(0,n.gJ)(ue),advice:ke,topic:Z,cause:ue})}}async function de(G,re,P,X){
const ne=`${P}-before-`,he=K=>Number(/^(\d+)(-\d+)?\.zip$/.exec(K)?.[1]),le=re.filter(({name:K})=>K.startsWith(ne)&&he(K.slice(ne.length))<(0,l.Tm)());for(const{id:K,name:ie}of le.sort((ee,ue)=>ue.id-
ee.id)){const ee=await(0,s.R9)(G,K),ue=await g(ee,G.signal);if(ue&&X((0,F.YR)(ue)))return{id:K,name:ie,holdsVariables:ue.env!==void 0}}}async function g(G,re){try{return(0,t.mu)(await(0,f.u)(G,re))}catch{
re.throwIfAborted();return}}async function _(G,re){const{inputs:P}=G,{path:X,target:ne,definitions:he,name:le}=re;if(re.action==="leave"){G.log.info("Neither imported nor deployed"),re.begun="nothing";
return}let K=P.candidates.length>1?void 0:re.plan;re.begun="import";try{const ie=async()=>{const ue=K??await(0,F.Cs)(G,re);if(K=void 0,!(0,F.cS)(re.plan,ue)){const me=`The target of ${le} has changed \
since this step compared it, so it was left as it is`;throw new n.HR({what:me,advice:C,topic:Z})}re.action!=="finish"&&(ue.state&&(re.backup=await D(G,re,ue.state)),await h(G,{source:X,target:ne,definitions:he,
untilFree:!1}),re.imported=!0)};if(await(0,S.L5)({...G,endsAt:performance.now()+P.timeoutMs},ie,{untilFree:!0}),!P.deploy)return;re.begun="deploy";const ee=(0,E.wZ)(re);if(ee===void 0){const ue="Look \
for it in AI for Process, and deploy it there.";throw new n.HR({what:"the platform didn't name the new workflow's ID",advice:ue})}await b(G,ee),re.deployed=!0}catch(ie){re.error=U((0,n.h_)(ie),re,(0,B.
Sm)(P.host))}}async function D(G,re,P){const{upload:X,artifactEnvVariables:ne,host:he}=G.inputs,le=`${re.name}-before-${(0,l.Tm)()}`,K=P.package.files.has(a.Km),ie=`Backup of workflow ${re.plan.target}\
 at ${(0,B.Sm)(he)}`,ee=await(0,l.Pd)("workflow-backup-");for(let ue=1;;ue++){const me=(0,u.join)(ee,`${le}${ue===1?"":`-${ue}`}.zip`);if(await(0,y.lo)(me,P.bytes),!X)return G.log.info(`${ie}: ${me}, \
on this runner only`),{name:me,holdsVariables:K};try{const ye=await(0,T.mJ)(G,{...P,path:me},{upload:X,artifactEnvVariables:ne});return G.log.info(`${ie}: ${ye.name}, ${ye.url}`),{name:ye.name,id:ye.id,
holdsVariables:K&&ne}}catch(ye){if(!(ye instanceof s.B6))throw ye}}}function U(G,re,P){const{name:X,target:ne,begun:he,imported:le,backup:K}=re,ie=(0,E.wZ)(re),[ee,ue]=["workflowName"in ne,he==="deplo\
y"],me=`deploy workflow ${ie} with the deploy action`,ye=ee?ue?me:"start a new run":'use "Re-run failed jobs"',ge=`${X} ${le?"was imported":"was already imported"}${ie?` into workflow ${ie}`:""} but n\
ot deployed: `,Re=[G.advice.replace(/(r)e-run the job/gi,(ke,Te)=>Te==="r"?ye:ye[0]?.toUpperCase()+ye.slice(1)),ue&&!ee?`Or ${me}.`:"",ee&&ie?`The new workflow's ID is ${ie}.`:"",K?`The package that ${P}\
 had before is ${K.name}${K.id?` (artifact ${K.id})`:""}.`:""];return G.with({what:(ue?ge:"")+G.what,advice:Re.filter(Boolean).join(" ")})}}),161:((ce,pe,e)=>{e.d(pe,{K:()=>_});var u=e(3024),T=e(6760),
A=e(3e3),L=e(819),J=e(2899),v=e(7279),I=e(6584);class N{#n=[];#e;constructor(){const X=L.V4("api-key");X!==""&&L.Pq(X)}text(X){return L.V4(X)}lines(X){return L.V4(X,{trimWhitespace:!1})}optional(X,ne){
const he=this.text(X);return he===""?void 0:this.parse(X,he,ne)}parse(X,ne,he){try{return he(ne)}catch(le){this.refuse(X,(0,v.gJ)(le),(0,v.h_)(le).topic);return}}required(X,ne,he="is required"){return this.
text(X)===""&&this.refuse(X,he),this.optional(X,ne)}notEmpty(X,ne,he){if(process.env[`INPUT_${X.toUpperCase()}`]?.trim()===""){const le=`Where an event has no inputs, write \`\${{ inputs.${X} || ${he}\
 }}\``;this.refuse(X,`is empty. Is the name in the expression right?${he===void 0?"":` ${le}`}`)}return this.optional(X,ne)}boolean(X,ne){return this.notEmpty(X,I.yG,ne?void 0:"false")??ne}exclude(X,ne){
for(const he of X)this.text(he)!==""&&this.refuse(he,`can't be combined with ${ne}`)}refuse(X,ne,he="before-anything-is-sent"){this.#e??=he,this.#n.push(`${X} ${ne.replace(/(?<=[a-z])\.$/,"")}`)}check(X){
if(X!==void 0&&this.#n.length===0)return X;throw new v.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function j(P){return P.parse("ignore",P.lines("ignore"),J.wo)??J.K$}function O(P){const X=P.
required("host",I.or),he=P.required("api-key",I.Do,"is required. The secret isn't set, or this job can't read it"),le=(P.optional("timeout-minutes",(0,I.$J)(1440))??30)*6e4,K=(P.optional("poll-interva\
l-seconds",(0,I.$J)(3600))??10)*1e3,ie=P.boolean("summary",!0);return X&&he?{host:X,apiKey:he,timeoutMs:le,longestWaitMs:K,summary:ie}:void 0}var w=e(8920),c=e(7598),r=e(1455),m=e(532),p=e(706),S=e(5806),
$=e(9870);function x(P,X){return new v.HR({what:P,advice:X,topic:"unpacking"})}function i(P,X){for(const{index:ne}of`${X}/`.matchAll(/\//g)){const he=X.slice(0,ne),le=(0,u.lstatSync)((0,T.join)(P,he),
{throwIfNoEntry:!1});if(le?.isSymbolicLink())throw x(`${(0,p.TL)(he)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(he===X&&le?.isFile())return le;if(!le?.isDirectory())break}}
async function h(P,X,ne,he=1/0){const le=new Map,K=new Map;let ie=he;for(const ee of X){ne.throwIfAborted();const ue=i(P,ee);if(!(ue===void 0||K.get((0,S.Sr)(ee))===ue.ino)){if(K.set((0,S.Sr)(ee),ue.ino),
ie-=ue.size,ie<0)throw new Error("its files take more than 256 MiB, the limit");le.set(ee,await(0,r.readFile)((0,T.join)(P,ee)))}}return le}async function b(P){return(await(0,r.readdir)(P,{withFileTypes:!0})).
map(ne=>ne.name+(ne.isDirectory()?"/":""))}async function B(P,X){const ne=[],he=[""];for(const le of he){X.throwIfAborted();for(const K of await b((0,T.join)(P,le))){if((0,S.jq)(K))continue;if((K.endsWith(
"/")?he:ne).push(le+K),ne.length+he.length>$.BE)throw new Error("more than 10,000 files are in it")}}return ne}async function M(P){if(!i(P,S.gv))return;const X=await(0,r.readFile)((0,T.join)(P,S.gv),"\
utf8");let ne;try{const{unpackedFiles:he}=JSON.parse(X);he.every(le=>(0,S.x5)(le)===void 0)&&(ne=new Set(he))}catch{}return{text:X,paths:ne}}async function y(P,X){const ne=new Set(X.map(caseFold));return(await readdir(
P).catch(()=>[])).filter(le=>!ne.has(caseFold(le))&&existsSync(join(P,le,RECORD)))}function n(P){return`${JSON.stringify({unpackedFiles:[...P]},null,2)}
`}var s=e(3657);async function l(P,X){try{const ne=await(0,r.stat)(P);if(ne.isDirectory())return await E(P,X);if(ne.size>$.zx)throw new Error("it is larger than 256 MiB, the limit");const he=await(0,r.
readFile)(P);return{...await(0,s.u)(he,X),sha256:(0,c.createHash)("sha256").update(he).digest("hex")}}catch(ne){throw F(ne,P,X)}}async function t(P,X){const ne=()=>l(P,X);try{const he=statSync(P,{throwIfNoEntry:!1});
if(he===void 0)return{};const le=he.isDirectory()?await f(P,X):new Map,[K,...ie]=[...le.values()].flat();return K===void 0?{single:ne}:{several:new Map(Array.from(le,([ue,me])=>[ue,()=>a(P,me,X)])),...ie.
length===0&&K.isDirectory()&&{single:ne}}}catch(he){throw F(he,P,X)}}async function a(P,X,ne){const[he="",le]=X.map(K=>K.name);if(le!==void 0)throw new Error(`is there twice, as ${quoted(he)} and as ${quoted(
le)}. Remove one of them`);if(X[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await l(join(P,he),ne)}async function f(P,X){const ne=new Map,he=await readdir(P,{withFileTypes:!0});
if(isWorkflow(he.map(({name:le})=>le)))return ne;for(const le of he){if(X.throwIfAborted(),le.name.startsWith(".")||!await W(join(P,le.name),X))continue;const K=le.isDirectory()?le.name:le.name.replace(
/\.zip$/i,"");ne.set(K,[...ne.get(K)??[],le])}return ne}async function W(P,X){const ne=await stat(P).catch(()=>{});if(ne?.isDirectory())return isWorkflow(await Z(P));if(!ne?.isFile()||!/\.zip$/i.test(
P))return!1;try{return isWorkflow([...(await l(P,X)).files.keys()])}catch{return X.throwIfAborted(),!0}}function F(P,X,ne){if(ne.aborted)return ne.reason;const he=/The package (is .*, not a zip)/.exec(
(0,v.gJ)(P))?.[1],le=(0,u.existsSync)(X)?`can't be read: ${(0,m.Uc)(P)}`:`doesn't exist: ${(0,p.MW)(X)}`;return new Error(he?`${he}. Set a package (.zip), or the folder with its unpacked files`:le,{cause:P})}
async function E(P,X){const ne=(0,T.join)(P,(0,$.wg)(await Z(P))),he=await M(ne);if(he&&!he.paths)throw new Error(`${S.gv} isn't as this action writes it`);const le=he?.paths?new Set([...$.LX,...he.paths]):
await B(ne,X),K=await h(ne,le,X,$.zx);if(K.size===0)throw new Error("no files are in it");return(0,$.jz)("folder",K)}async function Z(P){const X=await b(P),he=X.filter(le=>le.endsWith("/")).map(async le=>(await b(
(0,T.join)(P,le))).map(K=>le+K));return[...X,...(await Promise.all(he)).flat()]}async function C(P,{path:X,variables:ne,sha256:he,needsVariables:le,of:K=""},ie){const ee=(Re,ke)=>P.refuse(Re+K,ke,"imp\
ort-deploy-and-promote"),ue=Re=>ke=>{ie.throwIfAborted(),ee(Re,(0,v.gJ)(ke))},me=ne?await(0,w.Ch)(ne,ie).catch(ue("env-variables")):void 0,ge=await(async()=>{const{sha256:Re,...ke}=await l(X,ie),Te=(0,w.
mu)(ke,me),Be=ne&&(0,T.basename)(ne);return{path:X,package:ke,sha256:Re,definitions:Te,variablesFile:Be}})().catch(ue("package"));if(ge&&he!==void 0&&ge.sha256!==he){const Re=`is not the digest of the\
 package, which is ${ge.sha256}`;ee("package-sha256",ge.sha256?Re:"is only for a package that is a .zip")}return ge&&le&&ne===void 0&&!ge.definitions.env&&ee("env-variables","is required for an existi\
ng workflow, because the package has no env_variables.json"),ge}var oe=e(682),de=e(7487),g=e(4264);async function _(P){const X=new N,ne=X.boolean("plan",!1),he=ne?void 0:D(X),le=U(X,ne),K=await G(X,le,
P),ie=O(X),ee=(0,A.WZ)(X,!1),ue=X.boolean("deploy",!0),me=j(X),{fromList:ye}=le;return{...X.check(ie),...ee,candidates:K,fromList:ye,isPlan:ne,approved:he,deploy:ue,ignore:me}}function D(P){const X=P.
text("approved-plan");return X===""&&P.refuse("approved-plan","is empty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's jo\
b. To only plan, set plan: true. To apply without a plan, set none"),X==="none"?void 0:P.optional("approved-plan",g.ud)}function U(P,X){if(P.text("workflow-name")===""){const{targets:le,fromList:K}=(0,oe.
R)(P,"workflow-"),ie=le.map(({workflowId:me})=>me),ee=ie.find((me,ye)=>ie.indexOf(me)<ye),ue=P.text("workflows")===""?"workflows-file":"workflows";return ee!==void 0&&P.refuse(ue,`has workflow-id ${ee}\
 twice`),{targets:le.map(({name:me,...ye})=>({name:me,target:ye})),fromList:K}}if(P.exclude(["workflow-id","flow-id","workflows","workflows-file"],"workflow-name"),!X&&(0,de.Tm)()>1){const le=`can't b\
e applied in run attempt ${(0,de.Tm)()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;P.refuse("workflow-name",le,"import-depl\
oy-and-promote")}const ne=P.optional("workflow-name",I.sU),he=P.optional("name",I.$q)??ne??"";return{targets:ne===void 0?[]:[{name:he,target:{workflowName:ne}}],fromList:!1}}async function G(P,{targets:X,
fromList:ne},he){const le=P.required("package",I.EO),K=P.notEmpty("package-sha256",I.tz,"'any'");ne&&K!==void 0&&P.refuse("package-sha256","is only for a single package");const ie=me=>me==="package"?me:
(0,I.EO)(me),ee=P.notEmpty("env-variables",ie,"'package'");if(le===void 0)return[];const ue=[];for(const{name:me,target:ye}of X){const ge=ne?` of ${me}`:"",Re=ne?P.parse(`package${ge}`,me,Ce=>re(le,Ce)):
le,ke=ee&&ne?(0,T.join)(ee,`${me}.json`):ee,Te=ee==="package"?void 0:ke,Be="workflowId"in ye&&ee==="package",Pe=Re&&await C(P,{path:Re,...{variables:Te,sha256:ne?void 0:K,needsVariables:Be,of:ge}},he);
Pe&&ue.push({name:me,target:ye,...Pe})}return ue}function re(P,X){const ne=(0,T.join)(P,`${X}.zip`),[he=ne,le]=[(0,T.join)(P,X),ne].filter(K=>(0,u.existsSync)(K));if(le){const K=`as ${(0,I.bY)(`${X}.z\
ip`)} and as ${(0,I.bY)(`${X}/`)}`;throw new Error(`is there twice, ${K}. Remove one of them`)}if((0,u.existsSync)(he)&&(0,u.lstatSync)(he).isSymbolicLink())throw new Error("is a link, which isn't fol\
lowed");return he}}),6325:((ce,pe,e)=>{e.a(ce,async(u,T)=>{try{let i=function({rows:h}){for(const{name:b,target:B}of(0,S.p1)(h)){const M="workflowId"in B?`workflow-id ${B.workflowId}, flow-id ${B.flowId}`:
"";(0,I.t1)().warning(`Nothing differs in ${b}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${M}).`)}};var A=e(
3e3),L=e(3018),J=e(682),v=e(7279),I=e(8725),N=e(7487),j=e(1519),O=e(2227),w=e(2597),c=e(161),r=e(1415),m=e(4264),p=e(6224),S=e(7833);const $=4;await(0,N.eF)(async h=>{(0,N.n0)({promotions:[]});const b=await(0,c.
K)(h),B=await x(b,h);await(0,S.A2)(B,b);const M=await(0,L.S)((0,S.jb)(B.rows));b.summary&&await(0,r.c)(B,b,M),(0,N.Tm)()>1&&b.deploy&&i(B);const y=(0,S.c2)(B,b);if(y)throw y;b.isPlan&&(0,I.lm)((0,r.o)(
B.rows,b))});async function x(h,b){const{candidates:B,fromList:M,approved:y,host:n,ignore:s,deploy:l,upload:t,artifactEnvVariables:a}=h,f=B.flatMap(({definitions:{env:D}})=>D?(0,j.aC)(D.bytes):[]),F={
platform:(0,O.Ng)(n,h.apiKey,{secrets:f,known:B.map(({name:D})=>D)}),inputs:h,log:(0,I.t1)(),signal:b,endsAt:1/0},E=D=>({...F,log:(0,I.t1)(M?`[${D.name}] `:""),publish(U){D.job={...D.job,...U},M||(0,N.
n0)((0,S.ZB)(D))}}),Z=B.map(D=>({...D,job:{}}));await(0,J.H)(Z,$,async(D,U)=>{try{if(U)throw new v.HR({what:"Not tried: another target failed for a cause that is the same for all"});D.plan=await(0,p.Cs)(
E(D),D)}catch(G){D.error=(0,v.iT)(G)}return D});const C=(0,S.sb)(Z);if(C.length<Z.length)return{rows:Z};const de={options:{host:n.href,ignore:[...s.lines].sort().join(`
`),deploy:l,"upload-artifact":t!==void 0,"artifact-env-variables":a},workflows:C.map(({plan:D})=>D)},g=(0,m.Rd)(de,y?.salt);if(h.isPlan)return{rows:Z,digest:g};const _=await(0,w.L)(F,C,de).then(()=>{},
v.iT);if(_)return{rows:Z,digest:g,refusal:_};y||F.log.info("Applied without an approved plan"),C.some(({plan:D,action:U})=>D.state&&U==="import")&&(0,A.j)(h,F.log);for(const D of C)if(await(0,w.g)(E(D),
D),D.error)break;return{rows:Z,digest:g}}T()}catch($){T($)}},1)}),1415:((ce,pe,e)=>{e.d(pe,{c:()=>p,o:()=>m});var u=e(6760),T=e(2697),A=e(1124),L=e(8151),J=e(7487),v=e(4057),I=e(8132),N=e(8920),j=e(706),
O=e(7833);const w=y=>{const{name:n,version:s}=(0,N.Rc)(y)??{};return[n,s].filter(Boolean).join(" ")},c=y=>y.map(n=>(0,I.SS)(n)).join(", "),r=(...y)=>y.filter(Boolean).join(" ");function m(y,{host:n}){
return`Plan: ${(0,O.sb)(y).length-(0,O.p1)(y).length} of ${(0,j.hS)(y.length,"workflow")} will change at ${(0,T.Sm)(n)}`}async function p(y,n,s){const{rows:l,refusal:t,digest:a}=y,f=l.some(({begun:Z})=>Z),
W=n.isPlan&&a!==void 0,F=a&&(0,I.SS)(a.slice(0,12)),E=[f?b(l):$(l,n),(0,v.cj)((0,T.cZ)(l)),t&&(0,v.il)((0,T.UX)(t),(0,J.VY)(t)),W&&i(l,n),(W||f)&&h((0,O.p1)(l)),...f?M(l,n):[],W&&`Plan ${F}.`,n.approved&&
F&&`${f?"Applied":"Approved"} plan ${F}.`,f&&!n.approved&&"Applied without an approved plan."].flatMap(Z=>Z||[]);(0,A.Hq)((0,O.jb)(l))&&E.push(s(n.fromList,E,f?"What differed":"What changes")),await(0,v.
Sy)(S(y,n,f),...E)}function S({rows:y,refusal:n},s,l){const t=(0,T.Sm)(s.host),a=y.filter(({error:E})=>E).length,f=y.filter(({begun:E,error:Z})=>E&&E!=="nothing"&&!Z).length,W=`${f} of ${(0,j.hS)(y.length,
"workflow")} promoted`;return[l&&a>0&&`Promotion to ${t} failed: ${W}`,l&&f===0&&`Nothing differs at ${t}: nothing was done`,l&&`${W} to ${t}`,a===0&&!n&&m(y,s),s.isPlan&&`Plan for ${t} failed: ${a} o\
f ${(0,j.hS)(y.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${t} failed: nothing was changed`}function $(y,{isPlan:n}){const s=y.map(({name:l,target:t,path:a,package:f,sha256:W,
plan:F})=>{const E=W??F?.shown,Z=E&&`${W?"sha256":"content"} ${E.slice(0,12)}\u2026`,C=F?.state&&w(F.state.package),oe="workflowName"in t?"a new workflow":t.workflowId;return[{words:l},{words:[w(f),(0,u.
basename)(a),Z].filter(Boolean).join(", ")},{words:C?`${C} (${oe})`:oe},{words:F?x(F.changes):"\u274C Failed"}]});return(0,v.tp)(["Workflow","Package","Target",n?"What will change":"What would change"],
s)}function x({status:y,counts:n,files:s}){if(y==="unchanged")return"nothing: it stays";if(y==="changed")return(0,A.cq)(n);const t=s.flatMap(a=>a.kind==="json"?(0,L.ID)(a)?.size??[]:[]).find(({nodes:a})=>a>
0);return t?`${(0,j.hS)(t.nodes,"node")}, ${(0,j.hS)(t.connections,"connection")}`:"everything: it is new"}function i(y,{deploy:n,upload:s,artifactEnvVariables:l}){return(0,O.sb)(y).flatMap(({name:a,variablesFile:f,
plan:W})=>{const{state:F,outcome:E,variables:Z}=W,[C,oe,de]=[W.added,W.kept,W.ignored].map(c),g=(0,I.SS)(`${a}-before-<run attempt>.zip`),_=F?`The in-development version of ${(0,I.SS)(a)} is replaced${n?
", then deployed":""}.`:`${(0,I.SS)(a)} is created${n?" and deployed":""}: there is nothing to back up.`,U=s?`A backup is kept first, as ${g}${l?"":", without environment variables"}.`:"No backup is k\
ept.",G=f&&`variables of ${(0,I.SS)(f)}`,re=r(_,F&&U,Z.length>0&&`The import sends the ${G??"package's own variables"}.`,C&&`Added: ${C}.`,oe&&`The target keeps its own value of ${oe}.`,de&&`Ignored f\
ields that differ, and that the import brings too: ${de}.`);return E==="changed"?`- ${re}`:[]}).join(`
`)}function h(y){const n=a=>y.filter(({plan:W})=>W[a].length>0).map(({name:W,plan:F})=>`${(0,I.SS)(W)} (${c(F[a])})`).join(", "),s=c(y.map(({name:a})=>a)),[l,t]=[n("kept"),n("ignored")];return r(s&&`N\
othing differs in ${s}: neither imported nor deployed.`,s&&"That doesn't mean that the version there is deployed, which no export tells.",l&&`Variables that differ, and that an import would keep: ${l}\
.`,t&&`Ignored fields that differ: ${t}.`)}function b(y){const n=y.map(s=>[{words:s.name},(0,O.wZ)(s)??{words:"a new workflow"},{words:B(s)},{words:s.imported&&s.plan?x(s.plan.changes):""},s.backup?.name??
""]);return(0,v.tp)(["Workflow","Target","Result","What changed","Backup"],n)}function B({begun:y,imported:n,deployed:s,backup:l,error:t}){return y?y==="nothing"?l?"\u2705 Imported by an earlier attempt":
"\u2705 Unchanged":t?y==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":s?n?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 Imported, not deployed":"\u23F8\uFE0F Not sta\
rted"}function M(y,{host:n}){const s=y.flatMap(f=>{const{backup:W}=f;if(!W)return[];const F=W.id===void 0?"on this runner only":`artifact ${W.id}`,E=W.holdsVariables?"":" with env-variables, because i\
t holds none";return[`${(0,I.SS)(W.name)} (${F}) to workflow ${(0,I.SS)((0,O.wZ)(f)??"")}${E}`]}),l=`promote from run ${(0,I.SS)(process.env.GITHUB_RUN_ID??"")}: ${s.join(", ")}.`,t="If a target had a\
 draft that was not deployed, its backup is that draft. Variables that were added stay.",a=y.flatMap(f=>"workflowName"in f.target?(0,O.wZ)(f)??[]:[]);return[s.length>0?`To roll back at ${(0,I.wh)((0,T.
Sm)(n))}, ${l} ${t}`:"",...a.map(f=>`Workflow ${(0,I.SS)(f)} is new: no action can remove it, only AI for Process.`)]}}),4264:((ce,pe,e)=>{e.d(pe,{Gy:()=>O,Rd:()=>N,cM:()=>w,ud:()=>j});var u=e(7598),T=e(
7487),A=e(706);const L="v1",[J,v]=[["name","target","package","variables"],["outcome","targetVariables","content"]],I=[...J,...v];function N(i,h=(0,u.randomBytes)(12).toString("base64url")){const b=p(
i,h),B=[L,h,$(i,h,b),...b.map(M=>M.join("~"))].join(".");return`${B}.${x([B],6)}`}function j(i){const[h="",b="",B="",...M]=i.split(".");if(/^v\d/.test(h)&&h!==L)throw new Error(`is of another version \
of this action (format ${h.slice(1)}). Make and approve a new plan`);if(M.pop()!==x([i.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan's ste\
p as it is");return{salt:b,seal:B,rows:M.map(y=>y.split("~"))}}function O({salt:i,seal:h,rows:b},B){const M=p(B,i),y=(t,a)=>t.filter((f,W)=>b[a]?.[W]!==M[a]?.[W]),n=y(Object.keys(B.options),0),s=n.map(
t=>c(t,B.options[t]));if(b.length!==M.length){const t=(0,A.hS)(b.length-1,"workflow");return{differences:[...s,`the plan is for ${t}, this step for ${M.length-1}`],actions:[]}}const l=B.workflows.map(
(t,a)=>{const f=y(I,a+1),W=S(b[a+1]?.at(-1)??"",i,a);s.push(...r(t,f,W).map(C=>`${t.name}: ${C}`));const F=t.outcome==="changed",E=F!==f.includes("outcome");if(!f.includes("targetVariables")&&!f.includes(
"content"))return E?"import":"leave";const Z=[...n,...f].some(C=>["host","ignore","name","target"].includes(C));return F&&!Z&&s.push(m(t,f.includes("content"))),E?"finish":"leave"});return s.length===
0&&h!==$(B,i,b)&&s.push("the plan's digest isn't as the plan wrote it"),{differences:s,actions:l}}function w({salt:i,rows:h},b,B){return h[b+1]?.includes(x([i,b,"content",B],22))===!0}function c(i,h){
return i==="host"?`the host isn't the approved one (now ${h})`:i==="ignore"?"ignore isn't as approved":`${i} isn't as approved (was ${!h}, is ${h})`}function r({target:i,shown:h,variables:b},B,M){if(B.
includes("name"))return["the plan has another workflow in its place"];const y={target:`the target isn't the approved one (now ${i})`,package:`the package isn't the approved one (was ${M}\u2026, is ${h.
slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${b.join(", ")||"none"})`};return B.flatMap(n=>y[n]??[])}function m({name:i,target:h,fields:b,targetVariables:B},M){const n=`\
differs from the package in ${b.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,s=`its environment variables differ${B.length>0?` (now ${B.join(", ")})`:""}`,l=M&&b.length>0?
n:s,t=`: look at the workflow, and if it is right, deploy it with the deploy action (${h})`,a=`If an earlier attempt imported the package, AI for Process may have changed it on import${(0,T.Tm)()>1?t:
""}`;return`${i}: the target has changed since the plan: it is neither as planned nor as in the package, and ${l}. ${a}`}function p({options:i,workflows:h},b){const B=h.map((M,y)=>[...I.map(n=>x([b,y,
n,M[n]],n==="content"?22:4)),S(M.shown,b,y)]);return[Object.entries(i).map(M=>x([b,...M],4)),...B]}function S(i,h,b){const B=(0,u.createHash)("sha256").update(`${h} ${b}`).digest().readUIntBE(0,3);return(Number.
parseInt(i.slice(0,6),16)^B).toString(16).padStart(6,"0")}function $({options:i,workflows:h},b,B){const M=h.map(y=>J.map(n=>y[n]));return x([b,"seal",i,M,B],43)}function x(i,h){return(0,u.createHash)(
"sha256").update(JSON.stringify(i)).digest("base64url").slice(0,h)}}),6224:((ce,pe,e)=>{e.d(pe,{Cs:()=>b,cS:()=>y,YR:()=>a});var u=e(7975),T=e(6779),A=e(9630),L=e(2899),J=e(5806),v=e(1519),I=e(1124),N=e(
3436),j=e(2742),O=e(7856);const w=1024*1024;function c(C,oe,{name:de,ignore:g}){const _=[C,oe].filter(ee=>ee!==void 0),D=_.some(({kind:ee,files:ue})=>ee==="folder"&&![...ue.keys()].some(J.dU)),U=_.flatMap(
({files:ee})=>[...ee].filter(([ue])=>(0,J.dU)(ue))),G=[...new Set(_.flatMap(({files:ee})=>[...ee.keys()]))].sort(),re=new Set(g.lines),P=new N.Ms(g,ee=>re.delete(ee)),X=G.flatMap(ee=>{const[ue,me]=[C?.
files.get(ee),oe?.files.get(ee)],ye=ue!==void 0&&me!==void 0&&ue.equals(me);if(D&&(0,J.dU)(ee)||ye&&re.size===0)return[];const ge=ue&&(0,A.TA)(ee,ue,P),Re=ye?ge:me&&(0,A.TA)(ee,me,P);return ye||ge!==void 0&&
ge.id===Re?.id?[]:[{name:ee,from:ue,to:me,base:ge,head:Re}]}),ne=ee=>g.lines.length===0&&X.some(ue=>ue.name===ee),le=(X.length===0?[]:G.filter(ee=>!ne(ee)&&!(0,J.dU)(ee))).flatMap(ee=>r(ee,oe?.files.get(
ee),C?.files.get(ee))),K=m(X,P,le),ie=C===void 0?"added":oe===void 0?"removed":void 0;return{name:de,status:ie??(K.length>0?"changed":"unchanged"),counts:ie?{added:0,modified:0,removed:0,[ie]:1}:(0,I.
cz)(K.map(I.xS)),files:K,unchanged:le,variablesCompared:!(D&&U.some(([,ee])=>(0,v.DF)(ee)?.variables.length!==0)),secrets:[...new Set([..._.flatMap(v.x3),...le.flatMap(O.Wr)])],unusedIgnores:[...re]}}
function r(C,oe=Buffer.of(),de=oe){return(oe.equals(de)?[oe]:[oe,de]).flatMap(_=>(0,A.TA)(C,_,new N.Ms(L.K$))??[])}function m(C,oe,de){const g=C.flatMap(({name:D,base:U,head:G})=>U&&G&&!(0,J.dU)(D)?[{
name:D,base:U,head:G}]:[]),_=new Map((0,j.OD)(g,oe,de).map((D,U)=>[g[U]?.name,D]));return C.map(D=>p(D,_.get(D.name)))}function p({name:C,from:oe,to:de,base:g,head:_},D){const U=oe===void 0?"added":de===
void 0?"removed":"modified",G={name:C,status:U,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,J.dU)(C))return{...G,kind:"variables",changes:$(g,_,U)};if(D||U!=="modified"&&(g??_))return{
...G,kind:"json",base:g,head:_,...D};const[re,P]=[oe&&S(oe),de&&S(de)];return oe&&re===void 0||de&&P===void 0?{...G,kind:"binary"}:{...G,kind:"text",text:{base:re,head:P}}}function S(C){return C.length<=
w&&!C.includes(0)?(0,A.b6)(C):void 0}function $(C,oe,de){const[g,_]=[C,oe].map(ne=>ne&&(0,v.DF)(Buffer.from((0,j.dj)(ne))));if(de==="modified"&&(g===void 0||g.container!==_?.container))return[{kind:"m\
odified",path:[],from:I.RG,to:I.RG}];const D=ne=>new Map(ne?.variables.map(({name:he,content:le})=>[he,le])),[U,G]=[D(g),D(_)],re=[],P=[...U.keys()].filter(ne=>G.has(ne)),X=[...G.keys()].filter(ne=>U.
has(ne));P.some((ne,he)=>ne!==X[he])&&re.push({kind:"reordered",path:[],moved:[]});for(const ne of[...new Set([...U.keys(),...G.keys()])].sort()){const he=[{type:"member",key:ne}];U.has(ne)?G.has(ne)?
U.get(ne)!==G.get(ne)&&re.push({kind:"modified",path:he,from:I.RG,to:I.RG}):re.push({kind:"removed",path:he,value:I.RG}):re.push({kind:"added",path:he,value:I.RG})}return re}var x=e(7279),i=e(8920),h=e(
9870);async function b(C,oe){const{inputs:de,platform:g}=C,{target:_}=oe;if("workflowName"in _)return B(oe,void 0,de.ignore);const D=await(0,T.X)(C,_);for(const U of(0,v.x3)(D.package))g.secrets.add(U);
return B(oe,D,de.ignore)}function B(C,oe,de){const{name:g,target:_,package:D,definitions:U,variablesFile:G}=C,re=oe&&M(oe.package),P=[re?.env?.bytes,D.files.get(h.Km)];G&&U.env&&f(g,U.env.bytes,P);const[
X,ne]=[l(re?.env),l(U.env)],he=X&&ne&&new Map([...ne,...X]),le=re&&a(re,X,re.env),K=a(U,U.env&&he,U.env),ie=c(le,K,{name:g,ignore:de}),ee=n(ie),ue=n(c(le,K,{name:g,ignore:L.K$})),me=[...P,U.env?.bytes].
flatMap(ge=>ge?(0,v.aC)(ge):[]),ye=(0,A.ol)(a(U),L.K$);return{state:oe,changes:{...ie,secrets:[...ie.secrets,...me]},ignored:ue.filter(ge=>!ee.includes(ge)),added:t(he).filter(ge=>!X?.has(ge)),kept:t(
ne).filter(ge=>X?.has(ge)&&X.get(ge)!==ne?.get(ge)),name:g,target:"workflowId"in _?`${_.workflowId} ${_.flowId}`:`new workflow ${_.workflowName}`,package:ye,variables:t(ne),shown:C.sha256??ye,outcome:ie.
status==="unchanged"?ie.status:"changed",targetVariables:t(X),content:re?(0,A.ol)(a(re),de):"",fields:ee}}function M(C){try{return(0,i.mu)(C)}catch(oe){const de=`The target's package ${(0,x.gJ)(oe)}`;
throw new x.HR({what:de,advice:"Check the workflow in AI for Process.",topic:"the-package",cause:oe})}}function y(C,oe){return C.content===oe.content&&(0,u.isDeepStrictEqual)(C.targetVariables,oe.targetVariables)}
function n({files:C}){const oe=C.flatMap(({kind:de,name:g,changes:_})=>de==="variables"?[]:_.length===0?[g]:_.map(D=>s(D)||g));return[...new Set(oe)]}function s({kind:C,path:oe}){return oe.map(g=>g.type===
"member"?g.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(C==="reordered"?"[]":"")}function l(C){return C===void 0?new Map:(0,v.DF)(C.bytes)?.variables.reduce((oe,{name:de,content:g})=>oe.set(de,g),
new Map)}function t(C){return[...C?.keys()??[]].sort()}function a({app:C,flow:oe},de,g){const _=t(de).map(U=>[U,""]),D=de?Buffer.from(JSON.stringify(Object.fromEntries(_))):g?.bytes;return(0,h.jz)("zi\
p",[[h.uq,C.bytes],[h.n7,oe.bytes],...D?[[h.Km,D]]:[]])}function f(C,oe,de){const g=de.map(P=>P&&(0,v.DF)(P)),_=g.find(P=>P?.variables.length)??g.find(Boolean),D=W((0,v.DF)(oe),_);if(D===void 0)return;
const U=g.indexOf(_)===1?"package":"target",G=`env-variables of ${C} doesn't have the shape of the ${U}'s variables`,re=`Write it like this, with your names and values: ${Z(_)}`;throw new x.HR({what:G,
why:D,advice:re,topic:"import-deploy-and-promote"})}function W(C,oe){if(C===void 0)return"it must be a list or an object of variables, each with its own name and a value";if(oe===void 0)return;if(C.container!==
oe.container)return C.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(oe.variables.length===0)return;const de=new Set(oe.variables.flatMap(({keys:_})=>_)),
g=oe.variables.every(({keys:_})=>_.includes("value"));for(const{name:_,keys:D}of C.variables){const U=D.find(G=>!de.has(G));if(U!==void 0)return`${_} has "${U}", which no variable there has`;if(g&&!D.
includes("value"))return`${_} has no "value"`}}const F={name:"API_URL",key:"API_URL",value:"https://api.example.com"},E={string:"",number:0,boolean:!1};function Z({container:C,variables:[oe]}={container:"\
array",variables:[]}){const de=C==="array",{keys:g,content:_}=oe??{keys:de?["name","value"]:[],content:"{}"},D=JSON.parse(_),U=g.map(re=>[re,F[re]??E[typeof D[re]]??null]),G=g.length===0?F.value:Object.
fromEntries(U);return JSON.stringify(de?[G]:{API_URL:G})}}),7833:((ce,pe,e)=>{e.d(pe,{A2:()=>N,ZB:()=>O,c2:()=>w,jb:()=>I,p1:()=>J,sb:()=>L,wZ:()=>v});var u=e(2697),T=e(1124),A=e(7487);function L(c){return c.
filter(r=>r.plan!==void 0)}function J(c){return L(c).filter(({plan:r,action:m,backup:p})=>r.outcome==="unchanged"&&m!=="finish"&&!p)}function v({target:c,job:r}){return"workflowId"in c?c.workflowId:r["\
workflow-id"]}function I(c){const r=c.filter(({plan:m})=>!m).map(({name:m})=>m);return{workflows:L(c).map(({plan:m})=>m.changes),notCompared:r}}async function N({rows:c,digest:r},{fromList:m}){const[p]=c,
S=I(c);(0,A.n0)({...r&&{changed:(0,T.Hq)(S),...(0,T.xW)(S),"plan-digest":r},...!m&&p&&O(p)}),await(0,u.$l)("promotions",c.map(j))}function j(c){const{name:r,sha256:m,plan:p,imported:S=!1,deployed:$=!1,
backup:x,job:i,error:h}=c;return{name:r,"workflow-id":v(c),...p&&{changed:p.outcome==="changed",...p.changes.counts},"package-sha256":m,imported:S,deployed:$,"dock-status-id":i["dock-status-id"],...x?.
id&&{"backup-artifact-id":x.id,"backup-artifact-name":x.name},error:h&&(0,u.UX)(h)}}function O(c){const{"export-job-id":r,...m}=c.job;return{...m,"workflow-id":v(c)}}function w({rows:c,refusal:r,digest:m},{
fromList:p,isPlan:S}){const $=c.flatMap(({error:b})=>b??[]),[x]=$;if(x===void 0||!p)return x??r;const i=c.filter(({begun:b})=>!b).map(({name:b})=>b),h=[!m&&`${$.length} of ${c.length} targets could no\
t be compared.`,(0,u.As)(c),!m&&!S&&"Nothing was changed.",m&&i.length>0&&`Not started: ${i.join(", ")}.`];return(0,u.Xd)(x,h.filter(Boolean).join(" "))}}),2975:((ce,pe,e)=>{e.d(pe,{L5:()=>v,Mu:()=>O,
Vs:()=>N,kU:()=>J,yy:()=>j});var u=e(7279),T=e(706);const A=7,L=3e4,J=429;async function v({log:w,signal:c,endsAt:r},m,{atLeastMs:p=0,untilFree:S=!1}={}){let $=0,x=0,i;for(;;)try{return await m()}catch(h){
if(!(h instanceof u.HR&&(h.retryable||S&&h.busy)))throw h;c.throwIfAborted(),i??=performance.now();const b=h.status===J,B=h.busy||b;x=B?x+1:0,B||$++;const M=$>(h.maxRetries??A)&&performance.now()-i>=p;
if(!B&&M)throw I(h,`${$} times in a row`);const y=Math.min(L,1e3*2**((x||$)-1))*(.5+Math.random()/2),n=b&&h.retryAfterMs>0?h.retryAfterMs:Math.max(h.retryAfterMs,y),s=(0,T.zK)(n);if(performance.now()+
n>=r)throw I(h,`and waiting ${s} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");w.info(`${(0,T.OX)((0,u.$N)(h),1e3)}; retrying in ${s}`),await j(n,
c)}}function I(w,c,r=w.advice){const{what:m,why:p}=w,S=p?{why:`${p}, ${c}`}:{what:`${m}, ${c}`};return w.with({...S,advice:r,retryable:!1})}function N(w){const c=String(w),r=/^\d+$/.test(c)?Number(c)*
1e3:Date.parse(c)-Date.now();return Math.min(Math.max(r||0,0),2**31-1)}async function j(w,c){let r;const m=new Promise(p=>{r=setTimeout(p,w)});await O(c,m).finally(()=>clearTimeout(r))}function O(w,c){
return new Promise((r,m)=>{const p=()=>m(w.reason);c.then(r,m).finally(()=>w.removeEventListener("abort",p)),w.aborted?p():w.addEventListener("abort",p)})}}),706:((ce,pe,e)=>{e.d(pe,{D4:()=>p,MW:()=>L,
OX:()=>T,TL:()=>A,Xe:()=>J,hS:()=>I,pO:()=>c,v5:()=>j,zD:()=>v,zK:()=>N});var u=e(8132);function T(i,h=300){const b=i.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,u.Jj)(b,h)}
function A(i,h=100){return(0,u.RK)(JSON.stringify((0,u.Jj)(i,h)))}function L(i){return A(i,1e3).replaceAll("\\\\","\\")}function J(i){if(i<1024)return`${i} B`;const h=(i/1024).toFixed(1);return Number(
h)<1024?`${h} KiB`:`${(i/1024**2).toFixed(1)} MiB`}function v(i){return String(i).replace(/\B(?=(\d{3})+$)/g,",")}function I(i,h){return`${v(i)} ${h}${i===1?"":"s"}`}function N(i){if(i<9950)return`${(i/
1e3).toFixed(1)} s`;const h=Math.round(i/1e3);if(h<60)return`${h} s`;const[b,B]=[Math.floor(h/60),Math.floor(h/3600)];return B>0?`${B} h ${b%60} min`:`${b} min ${h%60} s`}const j="***",O=4,w=8;class c{#n=new Map;#e=new Set;constructor(h=[]){
for(const b of h)this.add(b)}add(h,b=B=>!0){const B=new Set([h,...h.split(/[\r\n]/)].map(M=>M.trim()));for(const M of[...B].filter(b).flatMap(r)){const y=M.slice(0,w);this.#n.set(y,(this.#n.get(y)??new Set).
add(M)),this.#e.add(y.length)}}redact=(h,b=300)=>{const B=h.trimStart(),M=Math.min(B.length,b*4);return T(this.hide(B,()=>{},M)+(M<B.length?"\u2026":""),b)};hide(h,b=M=>{},B=h.length){let[M,y]=["",0];
for(let n=0;n<B;n++){const s=this.#t(h,n);s!==""&&(b(s),n>=y&&(M+=h.slice(y,n)+j),y=Math.max(y,n+s.length))}return M+h.slice(y,B)}#t(h,b){let B="";for(const M of this.#e)for(const y of this.#n.get(h.slice(
b,b+M))??[])y.length<=B.length||!h.startsWith(y,b)||(y.length>=O||x(h,b,b+y.length))&&(B=y);return B}}function r(i){const h=E=>JSON.stringify(E).slice(1,-1),b=Buffer.from(i).toString(),B=[i,b,p(i)].flatMap(
E=>[E,h(E),h(h(E))]),M=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(E=>h(b).replace(E,$)),y=[h(b),...M].flatMap(E=>[E,E.replaceAll("/","\\/")]),n=encodeURIComponent(b),s=n.replace(/[!'()*]/g,S),l=s.replaceAll(
"%2A","*").replaceAll("~","%7E"),a=[n,s,s.replaceAll("%2F","/"),l].flatMap(E=>[E,E.replaceAll("%20","+")]),f=a.map(E=>E.replace(/%../g,Z=>Z.toLowerCase())),W=b.replace(/[&<>"']/g,E=>m[E]??""),F=i.length<
w?i:Buffer.from(i).toString("base64").replace(/=+$/,"");return[...B,...y,W,...a,...f,encodeURI(b),F]}const m={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function p(i){try{return decodeURIComponent(
i)}catch{return i}}function S(i){return`%${i.charCodeAt(0).toString(16).toUpperCase()}`}function $(i){return`\\u${i.charCodeAt(0).toString(16).padStart(4,"0")}`}function x(i,h,b){const B=i.slice(Math.
max(0,h-2),h);return!/[\p{L}\p{N}]$/u.test(B)&&!/^[\p{L}\p{N}]/u.test(i.slice(b,b+2))}}),819:((ce,pe,e)=>{e.d(pe,{Yz:()=>gt,z3:()=>ht,V4:()=>dt,pq:()=>bt,lm:()=>Et,C1:()=>wt,uH:()=>ut,Pq:()=>mt,z:()=>t,
$e:()=>yt});var u=e(857);function T(Q){return Q==null?"":typeof Q=="string"||Q instanceof String?Q:JSON.stringify(Q)}function A(Q){return Object.keys(Q).length?{title:Q.title,file:Q.file,line:Q.startLine,
endLine:Q.endLine,col:Q.startColumn,endColumn:Q.endColumn}:{}}function L(Q,k,z){const fe=new I(Q,k,z);process.stdout.write(fe.toString()+u.EOL)}function J(Q,k=""){L(Q,{},k)}const v="::";class I{constructor(k,z,fe){
k||(k="missing.command"),this.command=k,this.properties=z,this.message=fe}toString(){let k=v+this.command;if(this.properties&&Object.keys(this.properties).length>0){k+=" ";let z=!0;for(const fe in this.
properties)if(this.properties.hasOwnProperty(fe)){const be=this.properties[fe];be&&(z?z=!1:k+=",",k+=`${fe}=${j(be)}`)}}return k+=`${v}${N(this.message)}`,k}}function N(Q){return T(Q).replace(/%/g,"%2\
5").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function j(Q){return T(Q).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var O=e(6982),w=e(9896);function c(Q,k){
const z=process.env[`GITHUB_${Q}`];if(!z)throw new Error(`Unable to find environment variable for file command ${Q}`);if(!w.existsSync(z))throw new Error(`Missing file at path: ${z}`);w.appendFileSync(
z,`${T(k)}${u.EOL}`,{encoding:"utf8"})}function r(Q,k){const z=`ghadelimiter_${O.randomUUID()}`,fe=T(k);if(Q.includes(z))throw new Error(`Unexpected input: name should not contain the delimiter "${z}"`);
if(fe.includes(z))throw new Error(`Unexpected input: value should not contain the delimiter "${z}"`);return`${Q}<<${z}${u.EOL}${fe}${u.EOL}${z}`}var m=e(6928),p=e(6671),S=e(2145),$=function(Q,k,z,fe){
function be(o){return o instanceof z?o:new z(function(d){d(o)})}return new(z||(z=Promise))(function(o,d){function R(te){try{V(fe.next(te))}catch(Y){d(Y)}}function H(te){try{V(fe.throw(te))}catch(Y){d(
Y)}}function V(te){te.done?o(te.value):be(te.value).then(R,H)}V((fe=fe.apply(Q,k||[])).next())})};class x{static createHttpClient(k=!0,z=10){const fe={allowRetries:k,maxRetries:z};return new HttpClient(
"actions/oidc-client",[new BearerCredentialHandler(x.getRequestToken())],fe)}static getRequestToken(){const k=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!k)throw new Error("Unable to get ACTIONS_ID\
_TOKEN_REQUEST_TOKEN env variable");return k}static getIDTokenUrl(){const k=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!k)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return k}static getCall(k){
return $(this,void 0,void 0,function*(){var z;const o=(z=(yield x.createHttpClient().getJson(k).catch(d=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${d.statusCode}
 
        Error Message: ${d.message}`)})).result)===null||z===void 0?void 0:z.value;if(!o)throw new Error("Response json body do not have ID Token field");return o})}static getIDToken(k){return $(this,
void 0,void 0,function*(){try{let z=x.getIDTokenUrl();if(k){const be=encodeURIComponent(k);z=`${z}&audience=${be}`}debug(`ID token url is ${z}`);const fe=yield x.getCall(z);return setSecret(fe),fe}catch(z){
throw new Error(`Error message: ${z.message}`)}})}}var i=function(Q,k,z,fe){function be(o){return o instanceof z?o:new z(function(d){d(o)})}return new(z||(z=Promise))(function(o,d){function R(te){try{
V(fe.next(te))}catch(Y){d(Y)}}function H(te){try{V(fe.throw(te))}catch(Y){d(Y)}}function V(te){te.done?o(te.value):be(te.value).then(R,H)}V((fe=fe.apply(Q,k||[])).next())})};const{access:h,appendFile:b,
writeFile:B}=w.promises,M="GITHUB_STEP_SUMMARY",y="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class n{constructor(){this._buffer=""}filePath(){
return i(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const k=process.env[M];if(!k)throw new Error(`Unable to find environment variable for $${M}. Check if your runtime envir\
onment supports job summaries.`);try{yield h(k,w.constants.R_OK|w.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${k}'. Check if the file has correct read/write permissions.`)}
return this._filePath=k,this._filePath})}wrap(k,z,fe={}){const be=Object.entries(fe).map(([o,d])=>` ${o}="${d}"`).join("");return z?`<${k}${be}>${z}</${k}>`:`<${k}${be}>`}write(k){return i(this,void 0,
void 0,function*(){const z=!!k?.overwrite,fe=yield this.filePath();return yield(z?B:b)(fe,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return i(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(k,z=!1){return this._buffer+=k,z?this.
addEOL():this}addEOL(){return this.addRaw(u.EOL)}addCodeBlock(k,z){const fe=Object.assign({},z&&{lang:z}),be=this.wrap("pre",this.wrap("code",k),fe);return this.addRaw(be).addEOL()}addList(k,z=!1){const fe=z?
"ol":"ul",be=k.map(d=>this.wrap("li",d)).join(""),o=this.wrap(fe,be);return this.addRaw(o).addEOL()}addTable(k){const z=k.map(be=>{const o=be.map(d=>{if(typeof d=="string")return this.wrap("td",d);const{
header:R,data:H,colspan:V,rowspan:te}=d,Y=R?"th":"td",_e=Object.assign(Object.assign({},V&&{colspan:V}),te&&{rowspan:te});return this.wrap(Y,H,_e)}).join("");return this.wrap("tr",o)}).join(""),fe=this.
wrap("table",z);return this.addRaw(fe).addEOL()}addDetails(k,z){const fe=this.wrap("details",this.wrap("summary",k)+z);return this.addRaw(fe).addEOL()}addImage(k,z,fe){const{width:be,height:o}=fe||{},
d=Object.assign(Object.assign({},be&&{width:be}),o&&{height:o}),R=this.wrap("img",null,Object.assign({src:k,alt:z},d));return this.addRaw(R).addEOL()}addHeading(k,z){const fe=`h${z}`,be=["h1","h2","h3",
"h4","h5","h6"].includes(fe)?fe:"h1",o=this.wrap(be,k);return this.addRaw(o).addEOL()}addSeparator(){const k=this.wrap("hr",null);return this.addRaw(k).addEOL()}addBreak(){const k=this.wrap("br",null);
return this.addRaw(k).addEOL()}addQuote(k,z){const fe=Object.assign({},z&&{cite:z}),be=this.wrap("blockquote",k,fe);return this.addRaw(be).addEOL()}addLink(k,z){const fe=this.wrap("a",k,{href:z});return this.
addRaw(fe).addEOL()}}const s=new n,l=null,t=s;function a(Q){return Q.replace(/[\\]/g,"/")}function f(Q){return Q.replace(/[/]/g,"\\")}function W(Q){return Q.replace(/[/\\]/g,path.sep)}const F=Je(import.meta.
url)("string_decoder");var E=e(4434);const Z=Je(import.meta.url)("child_process");var C=e(2613),oe=function(Q,k,z,fe){function be(o){return o instanceof z?o:new z(function(d){d(o)})}return new(z||(z=Promise))(
function(o,d){function R(te){try{V(fe.next(te))}catch(Y){d(Y)}}function H(te){try{V(fe.throw(te))}catch(Y){d(Y)}}function V(te){te.done?o(te.value):be(te.value).then(R,H)}V((fe=fe.apply(Q,k||[])).next())})};
const{chmod:de,copyFile:g,lstat:_,mkdir:D,open:U,readdir:G,rename:re,rm:P,rmdir:X,stat:ne,symlink:he,unlink:le}=w.promises,K=process.platform==="win32";function ie(Q){return oe(this,void 0,void 0,function*(){
const k=yield fs.promises.readlink(Q);return K&&!k.endsWith("\\")?`${k}\\`:k})}const ee=268435456,ue=w.constants.O_RDONLY;function me(Q){return oe(this,void 0,void 0,function*(){try{yield ne(Q)}catch(k){
if(k.code==="ENOENT")return!1;throw k}return!0})}function ye(Q){return oe(this,arguments,void 0,function*(k,z=!1){return(z?yield ne(k):yield _(k)).isDirectory()})}function ge(Q){if(Q=ke(Q),!Q)throw new Error(
'isRooted() parameter "p" cannot be empty');return K?Q.startsWith("\\")||/^[A-Z]:/i.test(Q):Q.startsWith("/")}function Re(Q,k){return oe(this,void 0,void 0,function*(){let z;try{z=yield ne(Q)}catch(be){
be.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${Q}': ${be}`)}if(z&&z.isFile()){if(K){const be=m.extname(Q).toUpperCase();if(k.some(o=>o.toUpperCase()===
be))return Q}else if(Te(z))return Q}const fe=Q;for(const be of k){Q=fe+be,z=void 0;try{z=yield ne(Q)}catch(o){o.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable fil\
e exists '${Q}': ${o}`)}if(z&&z.isFile()){if(K){try{const o=m.dirname(Q),d=m.basename(Q).toUpperCase();for(const R of yield G(o))if(d===R.toUpperCase()){Q=m.join(o,R);break}}catch(o){console.log(`Unex\
pected error attempting to determine the actual case of the file '${Q}': ${o}`)}return Q}else if(Te(z))return Q}}return""})}function ke(Q){return Q=Q||"",K?(Q=Q.replace(/\//g,"\\"),Q.replace(/\\\\+/g,
"\\")):Q.replace(/\/\/+/g,"/")}function Te(Q){return(Q.mode&1)>0||(Q.mode&8)>0&&process.getgid!==void 0&&Q.gid===process.getgid()||(Q.mode&64)>0&&process.getuid!==void 0&&Q.uid===process.getuid()}function Be(){
var Q;return(Q=process.env.COMSPEC)!==null&&Q!==void 0?Q:"cmd.exe"}var Fe=function(Q,k,z,fe){function be(o){return o instanceof z?o:new z(function(d){d(o)})}return new(z||(z=Promise))(function(o,d){function R(te){
try{V(fe.next(te))}catch(Y){d(Y)}}function H(te){try{V(fe.throw(te))}catch(Y){d(Y)}}function V(te){te.done?o(te.value):be(te.value).then(R,H)}V((fe=fe.apply(Q,k||[])).next())})};function Pe(Q,k){return Fe(
this,arguments,void 0,function*(z,fe,be={}){const{force:o,recursive:d,copySourceDirectory:R}=ae(be),H=(yield ioUtil.exists(fe))?yield ioUtil.stat(fe):null;if(H&&H.isFile()&&!o)return;const V=H&&H.isDirectory()&&
R?path.join(fe,path.basename(z)):fe;if(!(yield ioUtil.exists(z)))throw new Error(`no such file or directory: ${z}`);if((yield ioUtil.stat(z)).isDirectory())if(d)yield we(z,V,0,o);else throw new Error(
`Failed to copy. ${z} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(z,V)==="")throw new Error(`'${V}' and '${z}' are the same file`);yield ve(z,V,o)}})}function Ce(Q,k){
return Fe(this,arguments,void 0,function*(z,fe,be={}){if(yield ioUtil.exists(fe)){let o=!0;if((yield ioUtil.isDirectory(fe))&&(fe=path.join(fe,path.basename(z)),o=yield ioUtil.exists(fe)),o)if(be.force==
null||be.force)yield Ke(fe);else throw new Error("Destination already exists")}yield Ee(path.dirname(fe)),yield ioUtil.rename(z,fe)})}function Ke(Q){return Fe(this,void 0,void 0,function*(){if(ioUtil.
IS_WINDOWS&&/[*"<>|]/.test(Q))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(Q,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(k){throw new Error(
`File was unable to be removed ${k}`)}})}function Ee(Q){return Fe(this,void 0,void 0,function*(){ok(Q,"a path argument must be provided"),yield ioUtil.mkdir(Q,{recursive:!0})})}function q(Q,k){return Fe(
this,void 0,void 0,function*(){if(!Q)throw new Error("parameter 'tool' is required");if(k){const fe=yield q(Q,!1);if(!fe)throw K?new Error(`Unable to locate executable file: ${Q}. Please verify either\
 the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to \
locate executable file: ${Q}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the f\
ile is executable.`);return fe}const z=yield se(Q);return z&&z.length>0?z[0]:""})}function se(Q){return Fe(this,void 0,void 0,function*(){if(!Q)throw new Error("parameter 'tool' is required");const k=[];
if(K&&process.env.PATHEXT)for(const be of process.env.PATHEXT.split(m.delimiter))be&&k.push(be);if(ge(Q)){const be=yield Re(Q,k);return be?[be]:[]}if(Q.includes(m.sep))return[];const z=[];if(process.env.
PATH)for(const be of process.env.PATH.split(m.delimiter))be&&z.push(be);const fe=[];for(const be of z){const o=yield Re(m.join(be,Q),k);o&&fe.push(o)}return fe})}function ae(Q){const k=Q.force==null?!0:
Q.force,z=!!Q.recursive,fe=Q.copySourceDirectory==null?!0:!!Q.copySourceDirectory;return{force:k,recursive:z,copySourceDirectory:fe}}function we(Q,k,z,fe){return Fe(this,void 0,void 0,function*(){if(z>=
255)return;z++,yield Ee(k);const be=yield ioUtil.readdir(Q);for(const o of be){const d=`${Q}/${o}`,R=`${k}/${o}`;(yield ioUtil.lstat(d)).isDirectory()?yield we(d,R,z,fe):yield ve(d,R,fe)}yield ioUtil.
chmod(k,(yield ioUtil.stat(Q)).mode)})}function ve(Q,k,z){return Fe(this,void 0,void 0,function*(){if((yield ioUtil.lstat(Q)).isSymbolicLink()){try{yield ioUtil.lstat(k),yield ioUtil.unlink(k)}catch(be){
be.code==="EPERM"&&(yield ioUtil.chmod(k,"0666"),yield ioUtil.unlink(k))}const fe=yield ioUtil.readlink(Q);yield ioUtil.symlink(fe,k,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(k))||
z)&&(yield ioUtil.copyFile(Q,k))})}const Se=Je(import.meta.url)("timers");var xe=function(Q,k,z,fe){function be(o){return o instanceof z?o:new z(function(d){d(o)})}return new(z||(z=Promise))(function(o,d){
function R(te){try{V(fe.next(te))}catch(Y){d(Y)}}function H(te){try{V(fe.throw(te))}catch(Y){d(Y)}}function V(te){te.done?o(te.value):be(te.value).then(R,H)}V((fe=fe.apply(Q,k||[])).next())})};const Ie=process.
platform==="win32";class Ae extends E.EventEmitter{constructor(k,z,fe){if(super(),!k)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=k,this.args=z||[],this.options=fe||{}}_debug(k){
this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(k)}_getCommandString(k,z){const fe=this._getSpawnFileName(),be=this._getSpawnArgs(k);let o=z?"":"[command]";if(Ie)if(this.
_isCmdFile()){o+=fe;for(const d of be)o+=` ${d}`}else if(k.windowsVerbatimArguments){o+=`"${fe}"`;for(const d of be)o+=` ${d}`}else{o+=this._windowsQuoteCmdArg(fe);for(const d of be)o+=` ${this._windowsQuoteCmdArg(
d)}`}else{o+=fe;for(const d of be)o+=` ${d}`}return o}_processLineBuffer(k,z,fe){try{let be=z+k.toString(),o=be.indexOf(u.EOL);for(;o>-1;){const d=be.substring(0,o);fe(d),be=be.substring(o+u.EOL.length),
o=be.indexOf(u.EOL)}return be}catch(be){return this._debug(`error processing line. Failed with error ${be}`),""}}_getSpawnFileName(){return Ie&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(k){
if(Ie&&this._isCmdFile()){let z=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const fe of this.args)z+=" ",z+=k.windowsVerbatimArguments?fe:this._windowsQuoteCmdArg(fe);return z+='"',[z]}
return this.args}_endsWith(k,z){return k.endsWith(z)}_isCmdFile(){const k=this.toolPath.toUpperCase();return this._endsWith(k,".CMD")||this._endsWith(k,".BAT")}_windowsQuoteCmdArg(k){if(!this._isCmdFile())
return this._uvQuoteCmdArg(k);if(!k)return'""';const z=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let fe=!1;for(const d of k)if(z.some(R=>R===d)){fe=!0;break}
if(!fe)return k;let be='"',o=!0;for(let d=k.length;d>0;d--)be+=k[d-1],o&&k[d-1]==="\\"?be+="\\":k[d-1]==='"'?(o=!0,be+='"'):o=!1;return be+='"',be.split("").reverse().join("")}_uvQuoteCmdArg(k){if(!k)
return'""';if(!k.includes(" ")&&!k.includes("	")&&!k.includes('"'))return k;if(!k.includes('"')&&!k.includes("\\"))return`"${k}"`;let z='"',fe=!0;for(let be=k.length;be>0;be--)z+=k[be-1],fe&&k[be-1]===
"\\"?z+="\\":k[be-1]==='"'?(fe=!0,z+="\\"):fe=!1;return z+='"',z.split("").reverse().join("")}_cloneExecOptions(k){k=k||{};const z={cwd:k.cwd||process.cwd(),env:k.env||process.env,silent:k.silent||!1,
windowsVerbatimArguments:k.windowsVerbatimArguments||!1,failOnStdErr:k.failOnStdErr||!1,ignoreReturnCode:k.ignoreReturnCode||!1,delay:k.delay||1e4};return z.outStream=k.outStream||process.stdout,z.errStream=
k.errStream||process.stderr,z}_getSpawnOptions(k,z){k=k||{};const fe={};return fe.cwd=k.cwd,fe.env=k.env,fe.windowsVerbatimArguments=k.windowsVerbatimArguments||this._isCmdFile(),k.windowsVerbatimArguments&&
(fe.argv0=`"${z}"`),fe}exec(){return xe(this,void 0,void 0,function*(){return!ge(this.toolPath)&&(this.toolPath.includes("/")||Ie&&this.toolPath.includes("\\"))&&(this.toolPath=m.resolve(process.cwd(),
this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield q(this.toolPath,!0),new Promise((k,z)=>xe(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arg\
uments:");for(const V of this.args)this._debug(`   ${V}`);const fe=this._cloneExecOptions(this.options);!fe.silent&&fe.outStream&&fe.outStream.write(this._getCommandString(fe)+u.EOL);const be=new De(fe,
this.toolPath);if(be.on("debug",V=>{this._debug(V)}),this.options.cwd&&!(yield me(this.options.cwd)))return z(new Error(`The cwd: ${this.options.cwd} does not exist!`));const o=this._getSpawnFileName(),
d=Z.spawn(o,this._getSpawnArgs(fe),this._getSpawnOptions(this.options,o));let R="";d.stdout&&d.stdout.on("data",V=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(
V),!fe.silent&&fe.outStream&&fe.outStream.write(V),R=this._processLineBuffer(V,R,te=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(te)})});let H="";if(d.stderr&&
d.stderr.on("data",V=>{be.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(V),!fe.silent&&fe.errStream&&fe.outStream&&(fe.failOnStdErr?fe.errStream:
fe.outStream).write(V),H=this._processLineBuffer(V,H,te=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(te)})}),d.on("error",V=>{be.processError=V.message,be.processExited=
!0,be.processClosed=!0,be.CheckComplete()}),d.on("exit",V=>{be.processExitCode=V,be.processExited=!0,this._debug(`Exit code ${V} received from tool '${this.toolPath}'`),be.CheckComplete()}),d.on("clos\
e",V=>{be.processExitCode=V,be.processExited=!0,be.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),be.CheckComplete()}),be.on("done",(V,te)=>{R.length>0&&this.emit(
"stdline",R),H.length>0&&this.emit("errline",H),d.removeAllListeners(),V?z(V):k(te)}),this.options.input){if(!d.stdin)throw new Error("child process missing stdin");d.stdin.end(this.options.input)}}))})}}
function Ue(Q){const k=[];let z=!1,fe=!1,be="";function o(d){fe&&d!=='"'&&(be+="\\"),be+=d,fe=!1}for(let d=0;d<Q.length;d++){const R=Q.charAt(d);if(R==='"'){fe?o(R):z=!z;continue}if(R==="\\"&&fe){o(R);
continue}if(R==="\\"&&z){fe=!0;continue}if(R===" "&&!z){be.length>0&&(k.push(be),be="");continue}o(R)}return be.length>0&&k.push(be.trim()),k}class De extends E.EventEmitter{constructor(k,z){if(super(),
this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!z)throw new Error("toolPath must not be emp\
ty");this.options=k,this.toolPath=z,k.delay&&(this.delay=k.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,Se.setTimeout)(De.HandleTimeout,
this.delay,this)))}_debug(k){this.emit("debug",k)}_setResult(){let k;this.processExited&&(this.processError?k=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. T\
his may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?k=new Error(`The process '${this.toolPath}' failed with exit code ${this.
processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(k=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(
this.timeout),this.timeout=null),this.done=!0,this.emit("done",k,this.processExitCode)}static HandleTimeout(k){if(!k.done){if(!k.processClosed&&k.processExited){const z=`The STDIO streams did not clos\
e within ${k.delay/1e3} seconds of the exit event from process '${k.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;k._debug(z)}k._setResult()}}}var Me=function(Q,k,z,fe){
function be(o){return o instanceof z?o:new z(function(d){d(o)})}return new(z||(z=Promise))(function(o,d){function R(te){try{V(fe.next(te))}catch(Y){d(Y)}}function H(te){try{V(fe.throw(te))}catch(Y){d(
Y)}}function V(te){te.done?o(te.value):be(te.value).then(R,H)}V((fe=fe.apply(Q,k||[])).next())})};function je(Q,k,z){return Me(this,void 0,void 0,function*(){const fe=tr.argStringToArray(Q);if(fe.length===
0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const be=fe[0];return k=fe.slice(1).concat(k||[]),new tr.ToolRunner(be,k,z).exec()})}function Xe(Q,k,z){return Me(this,void 0,void 0,
function*(){var fe,be;let o="",d="";const R=new StringDecoder("utf8"),H=new StringDecoder("utf8"),V=(fe=z?.listeners)===null||fe===void 0?void 0:fe.stdout,te=(be=z?.listeners)===null||be===void 0?void 0:
be.stderr,Y=Le=>{d+=H.write(Le),te&&te(Le)},_e=Le=>{o+=R.write(Le),V&&V(Le)},Oe=Object.assign(Object.assign({},z?.listeners),{stdout:_e,stderr:Y}),$e=yield je(Q,k,Object.assign(Object.assign({},z),{listeners:Oe}));
return o+=R.end(),d+=H.end(),{exitCode:$e,stdout:o,stderr:d}})}var Ne=function(Q,k,z,fe){function be(o){return o instanceof z?o:new z(function(d){d(o)})}return new(z||(z=Promise))(function(o,d){function R(te){
try{V(fe.next(te))}catch(Y){d(Y)}}function H(te){try{V(fe.throw(te))}catch(Y){d(Y)}}function V(te){te.done?o(te.value):be(te.value).then(R,H)}V((fe=fe.apply(Q,k||[])).next())})};const Ze=()=>Ne(void 0,
void 0,void 0,function*(){const{stdout:Q}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:k}=yield exec.getExecOutput(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:k.trim(),version:Q.trim()}}),Ve=()=>Ne(void 0,void 0,void 0,function*(){var Q,k,z,fe;
const{stdout:be}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),o=(k=(Q=be.match(/ProductVersion:\s*(.+)/))===null||Q===void 0?void 0:Q[1])!==null&&k!==void 0?k:"";return{name:(fe=(z=be.match(
/ProductName:\s*(.+)/))===null||z===void 0?void 0:z[1])!==null&&fe!==void 0?fe:"",version:o}}),ze=()=>Ne(void 0,void 0,void 0,function*(){const{stdout:Q}=yield exec.getExecOutput("lsb_release",["-i","\
-r","-s"],{silent:!0}),[k,z]=Q.trim().split(`
`);return{name:k,version:z}}),et=u.platform(),nt=u.arch(),it=et==="win32",ot=et==="darwin",st=et==="linux";function at(){return Ne(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield it?Ze():ot?Ve():ze()),{platform:et,arch:nt,isWindows:it,isMacOS:ot,isLinux:st})})}var ct=function(Q,k,z,fe){function be(o){return o instanceof z?o:new z(function(d){d(o)})}return new(z||(z=Promise))(
function(o,d){function R(te){try{V(fe.next(te))}catch(Y){d(Y)}}function H(te){try{V(fe.throw(te))}catch(Y){d(Y)}}function V(te){te.done?o(te.value):be(te.value).then(R,H)}V((fe=fe.apply(Q,k||[])).next())})},
ft;(function(Q){Q[Q.Success=0]="Success",Q[Q.Failure=1]="Failure"})(ft||(ft={}));function xt(Q,k){const z=toCommandValue(k);if(process.env[Q]=z,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",
prepareKeyValueMessage(Q,k));issueCommand("set-env",{name:Q},z)}function mt(Q){L("add-mask",{},Q)}function $t(Q){process.env.GITHUB_PATH||""?issueFileCommand("PATH",Q):issueCommand("add-path",{},Q),process.
env.PATH=`${Q}${path.delimiter}${process.env.PATH}`}function dt(Q,k){const z=process.env[`INPUT_${Q.replace(/ /g,"_").toUpperCase()}`]||"";if(k&&k.required&&!z)throw new Error(`Input required and not \
supplied: ${Q}`);return k&&k.trimWhitespace===!1?z:z.trim()}function lt(Q,k){const z=dt(Q,k).split(`
`).filter(fe=>fe!=="");return k&&k.trimWhitespace===!1?z:z.map(fe=>fe.trim())}function St(Q,k){const z=["true","True","TRUE"],fe=["false","False","FALSE"],be=dt(Q,k);if(z.includes(be))return!0;if(fe.includes(
be))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${Q}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function ut(Q,k){if(process.env.GITHUB_OUTPUT||"")return c("OUTPUT",r(Q,k));process.stdout.write(u.EOL),L("set-output",{name:Q},
T(k))}function Mt(Q){issue("echo",Q?"on":"off")}function wt(Q){process.exitCode=ft.Failure,ht(Q)}function At(){return process.env.RUNNER_DEBUG==="1"}function gt(Q){L("debug",{},Q)}function ht(Q,k={}){
L("error",A(k),Q instanceof Error?Q.toString():Q)}function yt(Q,k={}){L("warning",A(k),Q instanceof Error?Q.toString():Q)}function Et(Q,k={}){L("notice",A(k),Q instanceof Error?Q.toString():Q)}function bt(Q){
process.stdout.write(Q+u.EOL)}function vt(Q){issue("group",Q)}function _t(){issue("endgroup")}function It(Q,k){return ct(this,void 0,void 0,function*(){vt(Q);let z;try{z=yield k()}finally{_t()}return z})}
function Tt(Q,k){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(Q,k));issueCommand("save-state",{name:Q},toCommandValue(k))}function Rt(Q){return process.env[`S\
TATE_${Q}`]||""}function kt(Q){return ct(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(Q)})}}),2145:((ce,pe,e)=>{e.d(pe,{tZ:()=>A});var u=function(J,v,I,N){function j(O){return O instanceof
I?O:new I(function(w){w(O)})}return new(I||(I=Promise))(function(O,w){function c(p){try{m(N.next(p))}catch(S){w(S)}}function r(p){try{m(N.throw(p))}catch(S){w(S)}}function m(p){p.done?O(p.value):j(p.value).
then(c,r)}m((N=N.apply(J,v||[])).next())})};class T{constructor(v,I){this.username=v,this.password=I}prepareRequest(v){if(!v.headers)throw Error("The request has no headers");v.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return u(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class A{constructor(v){this.token=v}prepareRequest(v){if(!v.headers)throw Error("The request has no headers");v.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return u(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class L{constructor(v){this.token=v}prepareRequest(v){if(!v.headers)throw Error("The request has no headers");v.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return u(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((ce,pe,e)=>{e.d(pe,{Qq:()=>M,Hv:()=>w});var u=e(8611),T=e.t(u,2),A=e(5692),L=e.t(A,2),J=e(9783),v=e(770),I=n=>{var s={};return e.d(s,n),s},N=n=>(()=>n);const j=I({ProxyAgent:()=>Wt.ProxyAgent});
var O=function(n,s,l,t){function a(f){return f instanceof l?f:new l(function(W){W(f)})}return new(l||(l=Promise))(function(f,W){function F(C){try{Z(t.next(C))}catch(oe){W(oe)}}function E(C){try{Z(t.throw(
C))}catch(oe){W(oe)}}function Z(C){C.done?f(C.value):a(C.value).then(F,E)}Z((t=t.apply(n,s||[])).next())})},w;(function(n){n[n.OK=200]="OK",n[n.MultipleChoices=300]="MultipleChoices",n[n.MovedPermanently=
301]="MovedPermanently",n[n.ResourceMoved=302]="ResourceMoved",n[n.SeeOther=303]="SeeOther",n[n.NotModified=304]="NotModified",n[n.UseProxy=305]="UseProxy",n[n.SwitchProxy=306]="SwitchProxy",n[n.TemporaryRedirect=
307]="TemporaryRedirect",n[n.PermanentRedirect=308]="PermanentRedirect",n[n.BadRequest=400]="BadRequest",n[n.Unauthorized=401]="Unauthorized",n[n.PaymentRequired=402]="PaymentRequired",n[n.Forbidden=403]=
"Forbidden",n[n.NotFound=404]="NotFound",n[n.MethodNotAllowed=405]="MethodNotAllowed",n[n.NotAcceptable=406]="NotAcceptable",n[n.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",n[n.RequestTimeout=
408]="RequestTimeout",n[n.Conflict=409]="Conflict",n[n.Gone=410]="Gone",n[n.TooManyRequests=429]="TooManyRequests",n[n.InternalServerError=500]="InternalServerError",n[n.NotImplemented=501]="NotImplem\
ented",n[n.BadGateway=502]="BadGateway",n[n.ServiceUnavailable=503]="ServiceUnavailable",n[n.GatewayTimeout=504]="GatewayTimeout"})(w||(w={}));var c;(function(n){n.Accept="accept",n.ContentType="conte\
nt-type"})(c||(c={}));var r;(function(n){n.ApplicationJson="application/json"})(r||(r={}));function m(n){const s=pm.getProxyUrl(new URL(n));return s?s.href:""}const p=[w.MovedPermanently,w.ResourceMoved,
w.SeeOther,w.TemporaryRedirect,w.PermanentRedirect],S=[w.BadGateway,w.ServiceUnavailable,w.GatewayTimeout],$=["OPTIONS","GET","DELETE","HEAD"],x=10,i=5;class h extends Error{constructor(s,l){super(s),
this.name="HttpClientError",this.statusCode=l,Object.setPrototypeOf(this,h.prototype)}}class b{constructor(s){this.message=s}readBody(){return O(this,void 0,void 0,function*(){return new Promise(s=>O(
this,void 0,void 0,function*(){let l=Buffer.alloc(0);this.message.on("data",t=>{l=Buffer.concat([l,t])}),this.message.on("end",()=>{s(l.toString())})}))})}readBodyBuffer(){return O(this,void 0,void 0,
function*(){return new Promise(s=>O(this,void 0,void 0,function*(){const l=[];this.message.on("data",t=>{l.push(t)}),this.message.on("end",()=>{s(Buffer.concat(l))})}))})}}function B(n){return new URL(
n).protocol==="https:"}class M{constructor(s,l,t){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(s),this.handlers=l||[],this.requestOptions=t,t&&(t.ignoreSslError!=null&&(this._ignoreSslError=t.ignoreSslError),this._socketTimeout=
t.socketTimeout,t.allowRedirects!=null&&(this._allowRedirects=t.allowRedirects),t.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=t.allowRedirectDowngrade),t.maxRedirects!=null&&(this._maxRedirects=
Math.max(t.maxRedirects,0)),t.keepAlive!=null&&(this._keepAlive=t.keepAlive),t.allowRetries!=null&&(this._allowRetries=t.allowRetries),t.maxRetries!=null&&(this._maxRetries=t.maxRetries))}options(s,l){
return O(this,void 0,void 0,function*(){return this.request("OPTIONS",s,null,l||{})})}get(s,l){return O(this,void 0,void 0,function*(){return this.request("GET",s,null,l||{})})}del(s,l){return O(this,
void 0,void 0,function*(){return this.request("DELETE",s,null,l||{})})}post(s,l,t){return O(this,void 0,void 0,function*(){return this.request("POST",s,l,t||{})})}patch(s,l,t){return O(this,void 0,void 0,
function*(){return this.request("PATCH",s,l,t||{})})}put(s,l,t){return O(this,void 0,void 0,function*(){return this.request("PUT",s,l,t||{})})}head(s,l){return O(this,void 0,void 0,function*(){return this.
request("HEAD",s,null,l||{})})}sendStream(s,l,t,a){return O(this,void 0,void 0,function*(){return this.request(s,l,t,a)})}getJson(s){return O(this,arguments,void 0,function*(l,t={}){t[c.Accept]=this._getExistingOrDefaultHeader(
t,c.Accept,r.ApplicationJson);const a=yield this.get(l,t);return this._processResponse(a,this.requestOptions)})}postJson(s,l){return O(this,arguments,void 0,function*(t,a,f={}){const W=JSON.stringify(
a,null,2);f[c.Accept]=this._getExistingOrDefaultHeader(f,c.Accept,r.ApplicationJson),f[c.ContentType]=this._getExistingOrDefaultContentTypeHeader(f,r.ApplicationJson);const F=yield this.post(t,W,f);return this.
_processResponse(F,this.requestOptions)})}putJson(s,l){return O(this,arguments,void 0,function*(t,a,f={}){const W=JSON.stringify(a,null,2);f[c.Accept]=this._getExistingOrDefaultHeader(f,c.Accept,r.ApplicationJson),
f[c.ContentType]=this._getExistingOrDefaultContentTypeHeader(f,r.ApplicationJson);const F=yield this.put(t,W,f);return this._processResponse(F,this.requestOptions)})}patchJson(s,l){return O(this,arguments,
void 0,function*(t,a,f={}){const W=JSON.stringify(a,null,2);f[c.Accept]=this._getExistingOrDefaultHeader(f,c.Accept,r.ApplicationJson),f[c.ContentType]=this._getExistingOrDefaultContentTypeHeader(f,r.
ApplicationJson);const F=yield this.patch(t,W,f);return this._processResponse(F,this.requestOptions)})}request(s,l,t,a){return O(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const f=new URL(l);let W=this._prepareRequest(s,f,a);const F=this._allowRetries&&$.includes(s)?this._maxRetries+1:1;let E=0,Z;do{if(Z=yield this.requestRaw(W,t),Z&&Z.message&&
Z.message.statusCode===w.Unauthorized){let oe;for(const de of this.handlers)if(de.canHandleAuthentication(Z)){oe=de;break}return oe?oe.handleAuthentication(this,W,t):Z}let C=this._maxRedirects;for(;Z.
message.statusCode&&p.includes(Z.message.statusCode)&&this._allowRedirects&&C>0;){const oe=Z.message.headers.location;if(!oe)break;const de=new URL(oe);if(f.protocol==="https:"&&f.protocol!==de.protocol&&
!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngr\
ade option to true.");if(yield Z.readBody(),de.hostname!==f.hostname)for(const g in a)g.toLowerCase()==="authorization"&&delete a[g];W=this._prepareRequest(s,de,a),Z=yield this.requestRaw(W,t),C--}if(!Z.
message.statusCode||!S.includes(Z.message.statusCode))return Z;E+=1,E<F&&(yield Z.readBody(),yield this._performExponentialBackoff(E))}while(E<F);return Z})}dispose(){this._agent&&this._agent.destroy(),
this._disposed=!0}requestRaw(s,l){return O(this,void 0,void 0,function*(){return new Promise((t,a)=>{function f(W,F){W?a(W):F?t(F):a(new Error("Unknown error"))}this.requestRawWithCallback(s,l,f)})})}requestRawWithCallback(s,l,t){
typeof l=="string"&&(s.options.headers||(s.options.headers={}),s.options.headers["Content-Length"]=Buffer.byteLength(l,"utf8"));let a=!1;function f(E,Z){a||(a=!0,t(E,Z))}const W=s.httpModule.request(s.
options,E=>{const Z=new b(E);f(void 0,Z)});let F;W.on("socket",E=>{F=E}),W.setTimeout(this._socketTimeout||3*6e4,()=>{F&&F.end(),f(new Error(`Request timeout: ${s.options.path}`))}),W.on("error",function(E){
f(E)}),l&&typeof l=="string"&&W.write(l,"utf8"),l&&typeof l!="string"?(l.on("close",function(){W.end()}),l.pipe(W)):W.end()}getAgent(s){const l=new URL(s);return this._getAgent(l)}getAgentDispatcher(s){
const l=new URL(s),t=J.s(l);if(t&&t.hostname)return this._getProxyAgentDispatcher(l,t)}_prepareRequest(s,l,t){const a={};a.parsedUrl=l;const f=a.parsedUrl.protocol==="https:";a.httpModule=f?L:T;const W=f?
443:80;if(a.options={},a.options.host=a.parsedUrl.hostname,a.options.port=a.parsedUrl.port?parseInt(a.parsedUrl.port):W,a.options.path=(a.parsedUrl.pathname||"")+(a.parsedUrl.search||""),a.options.method=
s,a.options.headers=this._mergeHeaders(t),this.userAgent!=null&&(a.options.headers["user-agent"]=this.userAgent),a.options.agent=this._getAgent(a.parsedUrl),this.handlers)for(const F of this.handlers)
F.prepareRequest(a.options);return a}_mergeHeaders(s){return this.requestOptions&&this.requestOptions.headers?Object.assign({},y(this.requestOptions.headers),y(s||{})):y(s||{})}_getExistingOrDefaultHeader(s,l,t){
let a;if(this.requestOptions&&this.requestOptions.headers){const W=y(this.requestOptions.headers)[l];W&&(a=typeof W=="number"?W.toString():W)}const f=s[l];return f!==void 0?typeof f=="number"?f.toString():
f:a!==void 0?a:t}_getExistingOrDefaultContentTypeHeader(s,l){let t;if(this.requestOptions&&this.requestOptions.headers){const f=y(this.requestOptions.headers)[c.ContentType];f&&(typeof f=="number"?t=String(
f):Array.isArray(f)?t=f.join(", "):t=f)}const a=s[c.ContentType];return a!==void 0?typeof a=="number"?String(a):Array.isArray(a)?a.join(", "):a:t!==void 0?t:l}_getAgent(s){let l;const t=J.s(s),a=t&&t.
hostname;if(this._keepAlive&&a&&(l=this._proxyAgent),a||(l=this._agent),l)return l;const f=s.protocol==="https:";let W=100;if(this.requestOptions&&(W=this.requestOptions.maxSockets||u.globalAgent.maxSockets),
t&&t.hostname){const F={maxSockets:W,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(t.username||t.password)&&{proxyAuth:`${t.username}:${t.password}`}),{host:t.hostname,port:t.port})};
let E;const Z=t.protocol==="https:";f?E=Z?v.httpsOverHttps:v.httpsOverHttp:E=Z?v.httpOverHttps:v.httpOverHttp,l=E(F),this._proxyAgent=l}if(!l){const F={keepAlive:this._keepAlive,maxSockets:W};l=f?new A.
Agent(F):new u.Agent(F),this._agent=l}return f&&this._ignoreSslError&&(l.options=Object.assign(l.options||{},{rejectUnauthorized:!1})),l}_getProxyAgentDispatcher(s,l){let t;if(this._keepAlive&&(t=this.
_proxyAgentDispatcher),t)return t;const a=s.protocol==="https:";return t=new j.ProxyAgent(Object.assign({uri:l.href,pipelining:this._keepAlive?1:0},(l.username||l.password)&&{token:`Basic ${Buffer.from(
`${l.username}:${l.password}`).toString("base64")}`})),this._proxyAgentDispatcher=t,a&&this._ignoreSslError&&(t.options=Object.assign(t.options.requestTls||{},{rejectUnauthorized:!1})),t}_getUserAgentWithOrchestrationId(s){
const l=s||"actions/http-client",t=process.env.ACTIONS_ORCHESTRATION_ID;if(t){const a=t.replace(/[^a-z0-9_.-]/gi,"_");return`${l} actions_orchestration_id/${a}`}return l}_performExponentialBackoff(s){
return O(this,void 0,void 0,function*(){s=Math.min(x,s);const l=i*Math.pow(2,s);return new Promise(t=>setTimeout(()=>t(),l))})}_processResponse(s,l){return O(this,void 0,void 0,function*(){return new Promise(
(t,a)=>O(this,void 0,void 0,function*(){const f=s.message.statusCode||0,W={statusCode:f,result:null,headers:{}};f===w.NotFound&&t(W);function F(C,oe){if(typeof oe=="string"){const de=new Date(oe);if(!isNaN(
de.valueOf()))return de}return oe}let E,Z;try{Z=yield s.readBody(),Z&&Z.length>0&&(l&&l.deserializeDates?E=JSON.parse(Z,F):E=JSON.parse(Z),W.result=E),W.headers=s.message.headers}catch{}if(f>299){let C;
E&&E.message?C=E.message:Z&&Z.length>0?C=Z:C=`Failed request: (${f})`;const oe=new h(C,f);oe.result=W.result,a(oe)}else t(W)}))})}}const y=n=>Object.keys(n).reduce((s,l)=>(s[l.toLowerCase()]=n[l],s),{})}),
9783:((ce,pe,e)=>{e.d(pe,{H:()=>T,s:()=>u});function u(J){const v=J.protocol==="https:";if(T(J))return;const I=v?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;
if(I)try{return new L(I)}catch{if(!I.startsWith("http://")&&!I.startsWith("https://"))return new L(`http://${I}`)}else return}function T(J){if(!J.hostname)return!1;const v=J.hostname;if(A(v))return!0;
const I=process.env.no_proxy||process.env.NO_PROXY||"";if(!I)return!1;let N;J.port?N=Number(J.port):J.protocol==="http:"?N=80:J.protocol==="https:"&&(N=443);const j=[J.hostname.toUpperCase()];typeof N==
"number"&&j.push(`${j[0]}:${N}`);for(const O of I.split(",").map(w=>w.trim().toUpperCase()).filter(w=>w))if(O==="*"||j.some(w=>w===O||w.endsWith(`.${O}`)||O.startsWith(".")&&w.endsWith(`${O}`)))return!0;
return!1}function A(J){const v=J.toLowerCase();return v==="localhost"||v.startsWith("127.")||v.startsWith("[::1]")||v.startsWith("[0:0:0:0:0:0:0:1]")}class L extends URL{constructor(v,I){super(v,I),this.
_decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),
8965:((ce,pe,e)=>{e.d(pe,{E:()=>L});class u{diff(v,I,N={}){let j;typeof N=="function"?(j=N,N={}):"callback"in N&&(j=N.callback);const O=this.castInput(v,N),w=this.castInput(I,N),c=this.removeEmpty(this.
tokenize(O,N)),r=this.removeEmpty(this.tokenize(w,N));return this.diffWithOptionsObj(c,r,N,j)}diffWithOptionsObj(v,I,N,j){var O;const w=M=>{if(M=this.postProcess(M,N),j){setTimeout(function(){j(M)},0);
return}else return M},c=I.length,r=v.length;let m=1,p=c+r;N.maxEditLength!=null&&(p=Math.min(p,N.maxEditLength));const S=(O=N.timeout)!==null&&O!==void 0?O:1/0,$=Date.now()+S,x=[{oldPos:-1,lastComponent:void 0}];
let i=this.extractCommon(x[0],I,v,0,N);if(x[0].oldPos+1>=r&&i+1>=c)return w(this.buildValues(x[0].lastComponent,I,v));let h=-1/0,b=1/0;const B=()=>{for(let M=Math.max(h,-m);M<=Math.min(b,m);M+=2){let y;
const n=x[M-1],s=x[M+1];n&&(x[M-1]=void 0);let l=!1;if(s){const a=s.oldPos-M;l=s&&0<=a&&a<c}const t=n&&n.oldPos+1<r;if(!l&&!t){x[M]=void 0;continue}if(!t||l&&n.oldPos<s.oldPos?y=this.addToPath(s,!0,!1,
0,N):y=this.addToPath(n,!1,!0,1,N),i=this.extractCommon(y,I,v,M,N),y.oldPos+1>=r&&i+1>=c)return w(this.buildValues(y.lastComponent,I,v))||!0;x[M]=y,y.oldPos+1>=r&&(b=Math.min(b,M-1)),i+1>=c&&(h=Math.max(
h,M+1))}m++};if(j)(function M(){setTimeout(function(){if(m>p||Date.now()>$)return j(void 0);B()||M()},0)})();else for(;m<=p&&Date.now()<=$;){const M=B();if(M)return M}}addToPath(v,I,N,j,O){const w=v.lastComponent;
return w&&!O.oneChangePerToken&&w.added===I&&w.removed===N?{oldPos:v.oldPos+j,lastComponent:{count:w.count+1,added:I,removed:N,previousComponent:w.previousComponent}}:{oldPos:v.oldPos+j,lastComponent:{
count:1,added:I,removed:N,previousComponent:w}}}extractCommon(v,I,N,j,O){const w=I.length,c=N.length;let r=v.oldPos,m=r-j,p=0;for(;m+1<w&&r+1<c&&this.equals(N[r+1],I[m+1],O);)m++,r++,p++,O.oneChangePerToken&&
(v.lastComponent={count:1,previousComponent:v.lastComponent,added:!1,removed:!1});return p&&!O.oneChangePerToken&&(v.lastComponent={count:p,previousComponent:v.lastComponent,added:!1,removed:!1}),v.oldPos=
r,m}equals(v,I,N){return N.comparator?N.comparator(v,I):v===I||!!N.ignoreCase&&v.toLowerCase()===I.toLowerCase()}removeEmpty(v){const I=[];for(let N=0;N<v.length;N++)v[N]&&I.push(v[N]);return I}castInput(v,I){
return v}tokenize(v,I){return Array.from(v)}join(v){return v.join("")}postProcess(v,I){return v}get useLongestToken(){return!1}buildValues(v,I,N){const j=[];let O;for(;v;)j.push(v),O=v.previousComponent,
delete v.previousComponent,v=O;j.reverse();const w=j.length;let c=0,r=0,m=0;for(;c<w;c++){const p=j[c];if(p.removed)p.value=this.join(N.slice(m,m+p.count)),m+=p.count;else{if(!p.added&&this.useLongestToken){
let S=I.slice(r,r+p.count);S=S.map(function($,x){const i=N[m+x];return i.length>$.length?i:$}),p.value=this.join(S)}else p.value=this.join(I.slice(r,r+p.count));r+=p.count,p.added||(m+=p.count)}}return j}}
class T extends u{tokenize(v){return v.slice()}join(v){return v}removeEmpty(v){return v}}const A=new T;function L(J,v,I){return A.diff(J,v,I)}})},Ot={};function qe(ce){var pe=Ot[ce];if(pe!==void 0)return pe.
exports;var e=Ot[ce]={exports:{}},u=!0;try{Pt[ce].call(e.exports,e,e.exports,qe),u=!1}finally{u&&delete Ot[ce]}return e.exports}qe.m=Pt,typeof qe<"u"&&(qe.ab=decodeURIComponent(new URL(".",import.meta.
url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var ce=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",pe=typeof Symbol=="function"?Symbol("web\
pack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",u=A=>{A&&A.d<1&&(A.d=1,A.forEach(L=>L.r--),A.forEach(L=>L.r--?L.r++:L()))},T=A=>A.map(L=>{if(L!==
null&&typeof L=="object"){if(L[ce])return L;if(L.then){var J=[];J.d=0,L.then(N=>{v[pe]=N,u(J)},N=>{v[e]=N,u(J)});var v={};return v[ce]=N=>N(J),v}}var I={};return I[ce]=N=>{},I[pe]=L,I});qe.a=(A,L,J)=>{
var v;J&&((v=[]).d=-1);var I=new Set,N=A.exports,j,O,w,c=new Promise((r,m)=>{w=m,O=r});c[pe]=N,c[ce]=r=>(v&&r(v),I.forEach(r),c.catch(m=>{})),A.exports=c,L(r=>{j=T(r);var m,p=()=>j.map($=>{if($[e])throw $[e];
return $[pe]}),S=new Promise($=>{m=()=>$(p),m.r=0;var x=i=>i!==v&&!I.has(i)&&(I.add(i),i&&!i.d&&(m.r++,i.push(m)));j.map(i=>i[ce](x))});return m.r?S:p()},r=>(r?w(c[e]=r):O(N),u(v))),v&&v.d<0&&(v.d=0)}})(),
(()=>{var ce=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,pe;qe.t=function(e,u){if(u&1&&(e=this(e)),u&8||typeof e=="object"&&e&&(u&4&&e.__esModule||u&16&&typeof e.then=="function"))
return e;var T=Object.create(null);qe.r(T);var A={};pe=pe||[null,ce({}),ce([]),ce(ce)];for(var L=u&2&&e;typeof L=="object"&&!~pe.indexOf(L);L=ce(L))Object.getOwnPropertyNames(L).forEach(J=>A[J]=()=>e[J]);
return A.default=()=>e,qe.d(T,A),T}})(),qe.d=(ce,pe)=>{for(var e in pe)qe.o(pe,e)&&!qe.o(ce,e)&&Object.defineProperty(ce,e,{enumerable:!0,get:pe[e]})},qe.f={},qe.e=ce=>Promise.all(Object.keys(qe.f).reduce(
(pe,e)=>(qe.f[e](ce,pe),pe),[])),qe.u=ce=>""+ce+".index.js",qe.o=(ce,pe)=>Object.prototype.hasOwnProperty.call(ce,pe),qe.r=ce=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(ce,Symbol.toStringTag,
{value:"Module"}),Object.defineProperty(ce,"__esModule",{value:!0})},(()=>{var ce={792:0},pe=e=>{var{ids:u,modules:T,runtime:A}=e,L,J,v=0;for(L in T)qe.o(T,L)&&(qe.m[L]=T[L]);for(A&&A(qe);v<u.length;v++)
J=u[v],qe.o(ce,J)&&ce[J]&&ce[J][0](),ce[u[v]]=0};qe.f.j=(e,u)=>{var T=qe.o(ce,e)?ce[e]:void 0;if(T!==0)if(T)u.push(T[1]);else{var A=import("./"+qe.u(e)).then(pe,L=>{throw ce[e]!==0&&(ce[e]=void 0),L}),
A=Promise.race([A,new Promise(L=>T=ce[e]=[L])]);u.push(T[1]=A)}}})();var Dt=qe(6325);Dt=await Dt;
