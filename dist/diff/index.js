import{createRequire as Ke}from"module";const dr={};var cr={3313:(ge=>{ge.exports=xe;function xe(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}xe.prototype.go=function(Q){
this.pending<this.max?U(this,Q):this.waiting.push(Q)},xe.prototype.wait=function(Q){this.pending===0?Q(this.error):this.listeners.push(Q)},xe.prototype.hold=function(){return m(this)};function m(Q){Q.
pending+=1;var se=!1;return fe;function fe(W){if(se)throw new Error("callback called twice");if(se=!0,Q.error=Q.error||W,Q.pending-=1,Q.waiting.length>0&&Q.pending<Q.max)U(Q,Q.waiting.shift());else if(Q.
pending===0){var j=Q.listeners;Q.listeners=[],j.forEach(ae)}}function ae(W){W(Q.error)}}function U(Q,se){se(m(Q))}}),770:((ge,xe,m)=>{m(218)}),218:((ge,xe,m)=>{var U,Q=m(9278),se=m(4756),fe=m(8611),ae=m(
5692),W=m(4434),j=m(2613),v=m(9023);U=K,U=z,U=L,U=R;function K(M){var s=new h(M);return s.request=fe.request,s}function z(M){var s=new h(M);return s.request=fe.request,s.createSocket=P,s.defaultPort=443,
s}function L(M){var s=new h(M);return s.request=ae.request,s}function R(M){var s=new h(M);return s.request=ae.request,s.createSocket=P,s.defaultPort=443,s}function h(M){var s=this;s.options=M||{},s.proxyOptions=
s.options.proxy||{},s.maxSockets=s.options.maxSockets||fe.Agent.defaultMaxSockets,s.requests=[],s.sockets=[],s.on("free",function(C,G,b,S){for(var p=g(G,b,S),I=0,T=s.requests.length;I<T;++I){var Y=s.requests[I];
if(Y.host===p.host&&Y.port===p.port){s.requests.splice(I,1),Y.request.onSocket(C);return}}C.destroy(),s.removeSocket(C)})}v.inherits(h,W.EventEmitter),h.prototype.addRequest=function(s,c,C,G){var b=this,
S=N({request:s},b.options,g(c,C,G));if(b.sockets.length>=this.maxSockets){b.requests.push(S);return}b.createSocket(S,function(p){p.on("free",I),p.on("close",T),p.on("agentRemove",T),s.onSocket(p);function I(){
b.emit("free",p,S)}function T(Y){b.removeSocket(p),p.removeListener("free",I),p.removeListener("close",T),p.removeListener("agentRemove",T)}})},h.prototype.createSocket=function(s,c){var C=this,G={};C.
sockets.push(G);var b=N({},C.proxyOptions,{method:"CONNECT",path:s.host+":"+s.port,agent:!1,headers:{host:s.host+":"+s.port}});s.localAddress&&(b.localAddress=s.localAddress),b.proxyAuth&&(b.headers=b.
headers||{},b.headers["Proxy-Authorization"]="Basic "+new Buffer(b.proxyAuth).toString("base64")),_("making CONNECT request");var S=C.request(b);S.useChunkedEncodingByDefault=!1,S.once("response",p),S.
once("upgrade",I),S.once("connect",T),S.once("error",Y),S.end();function p(D){D.upgrade=!0}function I(D,q,oe){process.nextTick(function(){T(D,q,oe)})}function T(D,q,oe){if(S.removeAllListeners(),q.removeAllListeners(),
D.statusCode!==200){_("tunneling socket could not be established, statusCode=%d",D.statusCode),q.destroy();var we=new Error("tunneling socket could not be established, statusCode="+D.statusCode);we.code=
"ECONNRESET",s.request.emit("error",we),C.removeSocket(G);return}if(oe.length>0){_("got illegal response body from proxy"),q.destroy();var we=new Error("got illegal response body from proxy");we.code=
"ECONNRESET",s.request.emit("error",we),C.removeSocket(G);return}return _("tunneling connection has established"),C.sockets[C.sockets.indexOf(G)]=q,c(q)}function Y(D){S.removeAllListeners(),_(`tunneli\
ng socket could not be established, cause=%s
`,D.message,D.stack);var q=new Error("tunneling socket could not be established, cause="+D.message);q.code="ECONNRESET",s.request.emit("error",q),C.removeSocket(G)}},h.prototype.removeSocket=function(s){
var c=this.sockets.indexOf(s);if(c!==-1){this.sockets.splice(c,1);var C=this.requests.shift();C&&this.createSocket(C,function(G){C.request.onSocket(G)})}};function P(M,s){var c=this;h.prototype.createSocket.
call(c,M,function(C){var G=M.request.getHeader("host"),b=N({},c.options,{socket:C,servername:G?G.replace(/:.*$/,""):M.host}),S=se.connect(0,b);c.sockets[c.sockets.indexOf(C)]=S,s(S)})}function g(M,s,c){
return typeof M=="string"?{host:M,port:s,localAddress:c}:M}function N(M){for(var s=1,c=arguments.length;s<c;++s){var C=arguments[s];if(typeof C=="object")for(var G=Object.keys(C),b=0,S=G.length;b<S;++b){
var p=G[b];C[p]!==void 0&&(M[p]=C[p])}}return M}var _;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?_=function(){var M=Array.prototype.slice.call(arguments);typeof M[0]=="string"?M[0]=
"TUNNEL: "+M[0]:M.unshift("TUNNEL:"),console.error.apply(console,M)}:_=function(){},U=_}),4248:(ge=>{const xe=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function m(U){let Q=-1;for(let se of U)Q=xe[(Q^se)&255]^Q>>>8;return(Q^-1)>>>0}ge.exports=m}),3502:((ge,xe,m)=>{var U=m(9896),Q=m(9023),se=m(2203),fe=se.Readable,ae=se.PassThrough,W=m(3313),
j=m(4434).EventEmitter;xe.BufferSlicer=z,xe.FdSlicer=v,Q.inherits(v,j);function v(L){j.call(this),this.fd=L,this.pend=new W,this.pend.max=1,this.refCount=0}v.prototype.read=function(L,R,h,P,g){var N=this;
N.pend.go(function(_){U.read(N.fd,L,R,h,P,function(M,s,c){_(),g(M,s,c)})})},v.prototype.createReadStream=function(L){return new K(this,L)},v.prototype.ref=function(){this.refCount+=1},v.prototype.unref=
function(){var L=this;if(L.refCount-=1,L.refCount<0)throw new Error("invalid unref");if(L.refCount>0)return;U.close(L.fd,R);function R(h){h?L.emit("error",h):L.emit("close")}},Q.inherits(K,fe);function K(L,R){
R=R||{},fe.call(this,R),this.context=L,this.context.ref(),this.start=R.start||0,this.endOffset=R.end,this.pos=this.start}K.prototype._read=function(L){var R=this,h=Math.min(R._readableState.highWaterMark,
L);if(R.endOffset!=null&&(h=Math.min(h,R.endOffset-R.pos)),h<=0){R.push(null),this._cleanup();return}R.context.pend.go(function(P){var g=Buffer.allocUnsafe(h);U.read(R.context.fd,g,0,h,R.pos,function(N,_){
N?R.destroy(N):_===0?(R.push(null),R._cleanup()):(R.pos+=_,R.push(g.slice(0,_))),P()})})},K.prototype._destroy=function(L,R){this._cleanup(),R(L)},K.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},Q.inherits(z,j);function z(L){j.call(this),this.refCount=0,this.buffer=L}z.prototype.read=function(L,R,h,P,g){if(!(0<=R&&R<=L.length))throw new RangeError("offset o\
utside buffer: 0 <= "+R+" <= "+L.length);if(P<0)throw new RangeError("position is negative: "+P);if(R+h>L.length&&(h=L.length-R),P+h>this.buffer.length&&(h=this.buffer.length-P),h<=0){setImmediate(function(){
g(null,0)});return}this.buffer.copy(L,R,P,P+h),setImmediate(function(){g(null,h)})},z.prototype.createReadStream=function(L){L=L||{};var R=new ae(L);R.start=L.start||0,R.endOffset=L.end,R.pos=R.endOffset||
this.buffer.length;for(var h=this.buffer.slice(R.start,R.pos),P=65536,g=0;;){var N=g+P;if(N>=h.length){g<h.length&&R.write(h.slice(g,h.length));break}R.write(h.slice(g,N)),g=N}return R.end(),R},z.prototype.
ref=function(){this.refCount+=1},z.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((ge,xe,m)=>{var U,Q=m(9896),se=m(3106),fe=m(3502),ae=m(9023),
W=m(4434).EventEmitter,j=m(2203).Transform,v=m(2203).PassThrough,K=m(2203).Writable;const z=typeof se.crc32=="function"?se.crc32:m(4248);U=g,U=N,U=_,U=M,U=L,U=R,xe.SY=h,U=P,U=S,xe.ax=p,U=I,U=T,U=s,U=G,
U=b,U=q;function L(E,$){return new Promise((ee,J)=>{g(E,{...$,lazyEntries:!0},function(me,Oe){if(me)return J(me);ee(Oe)})})}function R(E,$){return new Promise((ee,J)=>{N(E,{...$,lazyEntries:!0},function(me,Oe){
if(me)return J(me);ee(Oe)})})}function h(E,$){return new Promise((ee,J)=>{_(E,{...$,lazyEntries:!0},function(me,Oe){if(me)return J(me);ee(Oe)})})}function P(E,$,ee){return new Promise((J,me)=>{M(E,$,{
...ee,lazyEntries:!0},function(Oe,X){if(Oe)return me(Oe);J(X)})})}function g(E,$,ee){typeof $=="function"&&(ee=$,$=null),$==null&&($={}),$.autoClose==null&&($.autoClose=!0),$.lazyEntries==null&&($.lazyEntries=
!1),$.decodeStrings==null&&($.decodeStrings=!0),$.validateEntrySizes==null&&($.validateEntrySizes=!0),$.strictFileNames==null&&($.strictFileNames=!1),ee==null&&(ee=Ge),Q.open(E,"r",function(J,me){if(J)
return ee(J);N(me,$,function(Oe,X){Oe&&Q.close(me,Ge),ee(Oe,X)})})}function N(E,$,ee){typeof $=="function"&&(ee=$,$=null),$==null&&($={}),$.autoClose==null&&($.autoClose=!1),$.lazyEntries==null&&($.lazyEntries=
!1),$.decodeStrings==null&&($.decodeStrings=!0),$.validateEntrySizes==null&&($.validateEntrySizes=!0),$.strictFileNames==null&&($.strictFileNames=!1),ee==null&&(ee=Ge),Q.fstat(E,function(J,me){if(J)return ee(
J);var Oe=new fe.FdSlicer(E);M(Oe,me.size,$,ee)})}function _(E,$,ee){typeof $=="function"&&(ee=$,$=null),$==null&&($={}),$.autoClose=!1,$.lazyEntries==null&&($.lazyEntries=!1),$.decodeStrings==null&&($.
decodeStrings=!0),$.validateEntrySizes==null&&($.validateEntrySizes=!0),$.strictFileNames==null&&($.strictFileNames=!1);var J=new fe.BufferSlicer(E);M(J,E.length,$,ee)}function M(E,$,ee,J){typeof ee==
"function"&&(J=ee,ee=null),ee==null&&(ee={}),ee.autoClose==null&&(ee.autoClose=!0),ee.lazyEntries==null&&(ee.lazyEntries=!1),ee.decodeStrings==null&&(ee.decodeStrings=!0);var me=!!ee.decodeStrings;if(ee.
validateEntrySizes==null&&(ee.validateEntrySizes=!0),ee.strictFileNames==null&&(ee.strictFileNames=!1),J==null&&(J=Ge),typeof $!="number")throw new Error("expected totalSize parameter to be a number");
if($>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");E.ref();var Oe=22,X=20,ne=65535,ce=Math.
min(X+Oe+ne,$),le=De(ce),te=$-le.length;Y(E,le,0,ce,te,function(ue){if(ue)return J(ue);for(var he=ce-Oe;he>=0;he-=1)if(le.readUInt32LE(he)===101010256){var Re=le.subarray(he),Ee=Re.readUInt16LE(4),Ce=Re.
readUInt16LE(10),Le=Re.readUInt32LE(16),ze=Re.readUInt16LE(20),be=Re.length-Oe;if(ze!==be)return J(new Error("Invalid comment length. Expected: "+be+". Found: "+ze+". Are there extra bytes at the end \
of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var F=me?Me(Re.subarray(22),!1):Re.subarray(22);if(he-X>=0&&le.readUInt32LE(he-X)===117853008){var re=le.subarray(
he-X,he-X+X),y=Te(re,8),H=De(56);return Y(E,H,0,H.length,y,function(Z){return Z?J(Z):H.readUInt32LE(0)!==101075792?J(new Error("invalid zip64 end of central directory record signature")):(Ee=H.readUInt32LE(
16),Ee!==0?J(new Error("multi-disk zip files are not supported: found disk number: "+Ee)):(Ce=Te(H,32),Le=Te(H,48),J(null,new s(E,Le,$,Ce,F,ee.autoClose,ee.lazyEntries,me,ee.validateEntrySizes,ee.strictFileNames))))})}
return Ee!==0?J(new Error("multi-disk zip files are not supported: found disk number: "+Ee)):J(null,new s(E,Le,$,Ce,F,ee.autoClose,ee.lazyEntries,me,ee.validateEntrySizes,ee.strictFileNames))}J(new Error(
"End of central directory record signature not found. Either not a zip file, or file is truncated."))})}ae.inherits(s,W);function s(E,$,ee,J,me,Oe,X,ne,ce,le){var te=this;W.call(te),te.reader=E,te.reader.
on("error",function(ue){C(te,ue)}),te.reader.once("close",function(){te.emit("close")}),te.readEntryCursor=$,te.fileSize=ee,te.entryCount=J,te.comment=me,te.entriesRead=0,te.autoClose=!!Oe,te.lazyEntries=
!!X,te.decodeStrings=!!ne,te.validateEntrySizes=!!ce,te.strictFileNames=!!le,te.isOpen=!0,te.emittedError=!1,te.hasEachEntryBeenCalled=!1,te.lazyEntries||te._readEntry()}s.prototype.close=function(){this.
isOpen&&(this.isOpen=!1,this.reader.unref())};function c(E,$){E.autoClose&&E.close(),C(E,$)}function C(E,$){E.emittedError||(E.emittedError=!0,E.emit("error",$))}s.prototype.readEntry=function(){if(!this.
lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},s.prototype._readEntry=function(){var E=this;if(E.entryCount===E.entriesRead){setImmediate(function(){E.autoClose&&
E.close(),!E.emittedError&&E.emit("end")});return}if(!E.emittedError){var $=De(46);Y(E.reader,$,0,$.length,E.readEntryCursor,function(ee){if(ee)return c(E,ee);if(!E.emittedError){var J=new G,me=$.readUInt32LE(
0);if(me!==33639248)return c(E,new Error("invalid central directory file header signature: 0x"+me.toString(16)));if(J.versionMadeBy=$.readUInt16LE(4),J.versionNeededToExtract=$.readUInt16LE(6),J.generalPurposeBitFlag=
$.readUInt16LE(8),J.compressionMethod=$.readUInt16LE(10),J.lastModFileTime=$.readUInt16LE(12),J.lastModFileDate=$.readUInt16LE(14),J.crc32=$.readUInt32LE(16),J.compressedSize=$.readUInt32LE(20),J.uncompressedSize=
$.readUInt32LE(24),J.fileNameLength=$.readUInt16LE(28),J.extraFieldLength=$.readUInt16LE(30),J.fileCommentLength=$.readUInt16LE(32),J.internalFileAttributes=$.readUInt16LE(36),J.externalFileAttributes=
$.readUInt32LE(38),J.relativeOffsetOfLocalHeader=$.readUInt32LE(42),J.generalPurposeBitFlag&64)return c(E,new Error("strong encryption is not supported"));E.readEntryCursor+=46,$=De(J.fileNameLength+J.
extraFieldLength+J.fileCommentLength),Y(E.reader,$,0,$.length,E.readEntryCursor,function(Oe){if(Oe)return c(E,Oe);if(!E.emittedError){J.fileNameRaw=$.subarray(0,J.fileNameLength);var X=J.fileNameLength+
J.extraFieldLength;J.extraFieldRaw=$.subarray(J.fileNameLength,X),J.fileCommentRaw=$.subarray(X,X+J.fileCommentLength);try{J.extraFields=T(J.extraFieldRaw)}catch(Ce){return c(E,Ce)}if(E.decodeStrings){
var ne=(J.generalPurposeBitFlag&2048)!==0;J.fileComment=Me(J.fileCommentRaw,ne),J.fileName=p(J.generalPurposeBitFlag,J.fileNameRaw,J.extraFields,E.strictFileNames);var ce=I(J.fileName);if(ce!=null)return c(
E,new Error(ce))}else J.fileComment=J.fileCommentRaw,J.fileName=J.fileNameRaw;J.comment=J.fileComment,E.readEntryCursor+=$.length,E.entriesRead+=1;for(var le=0;le<J.extraFields.length;le++){var te=J.extraFields[le];
if(te.id===1){var ue=te.data,he=0;if(J.uncompressedSize===4294967295){if(he+8>ue.length)return c(E,new Error("zip64 extended information extra field does not include uncompressed size"));J.uncompressedSize=
Te(ue,he),he+=8}if(J.compressedSize===4294967295){if(he+8>ue.length)return c(E,new Error("zip64 extended information extra field does not include compressed size"));J.compressedSize=Te(ue,he),he+=8}if(J.
relativeOffsetOfLocalHeader===4294967295){if(he+8>ue.length)return c(E,new Error("zip64 extended information extra field does not include relative header offset"));J.relativeOffsetOfLocalHeader=Te(ue,
he),he+=8}break}}if(E.validateEntrySizes&&J.compressionMethod===0){var Re=J.uncompressedSize;if(J.isEncrypted()&&(Re+=12),J.compressedSize!==Re){var Ee="compressed/uncompressed size mismatch for store\
d file: "+J.compressedSize+" != "+J.uncompressedSize;return c(E,new Error(Ee))}}E.emit("entry",J),E.lazyEntries||E._readEntry()}})}})}},s.prototype.eachEntry=function(){const E=this;if(!E.lazyEntries)
throw new Error("eachEntry() requires lazyEntries: true");if(E.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");E.hasEachEntryBeenCalled=!0;let $=null;E.on("e\
ntry",J),E.on("end",me),E.on("error",Oe);function ee(){E.removeListener("entry",J),E.removeListener("end",me),E.removeListener("error",Oe),E.autoClose&&E.close()}function J(X){let{resolve:ne}=$;$=null,
ne({value:X})}function me(){let{resolve:X}=$;$=null,ee(),X({done:!0})}function Oe(X){let{reject:ne}=$;$=null,ee(),ne(X)}return{[Symbol.asyncIterator](){return this},next(){const X=new Promise((ne,ce)=>{
if($!=null)throw new Error("next() called before previous Promise was resolved.");$={resolve:ne,reject:ce}});return E.readEntry(),X},return(X){return ee(),Promise.resolve({done:!0,value:X})},throw(X){
return ee(),Promise.reject(X)}}},s.prototype.openReadStream=function(E,$,ee){var J=this,me=0,Oe=E.compressedSize;if(ee==null&&(ee=$,$=null),$==null)$={};else{if($.decodeFileData===!1){if($.decrypt!=null)
throw new Error("cannot use options.decrypt when options.decodeFileData === false");if($.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if($.
decrypt!=null){if(!E.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if($.decrypt!==!1)throw new Error("invalid options.de\
crypt value: "+$.decrypt);if(E.isCompressed()&&$.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if($.decompress!=
null){if(!E.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!($.decompress===!1||$.decompress===!0))throw new Error(
"invalid options.decompress value: "+$.decompress);ne=$.decompress}}if($.start!=null){if(me=$.start,me<0)throw new Error("options.start < 0");if(me>E.compressedSize)throw new Error("options.start > en\
try.compressedSize")}if($.end!=null){if(Oe=$.end,Oe<0)throw new Error("options.end < 0");if(Oe>E.compressedSize)throw new Error("options.end > entry.compressedSize");if(Oe<me)throw new Error("options.\
end < options.start")}}var X=$.decodeFileData===!1||(E.compressionMethod===0||E.compressionMethod===8&&$.decompress===!1)&&(!E.isEncrypted()||$.decrypt===!1);if(($.start!=null||$.end!=null)&&!X)throw new Error(
"start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!J.isOpen)return ee(new Error("closed"));if(E.isEncrypted()&&!X&&$.decrypt!==!1)return ee(new Error("ent\
ry is encrypted, and options.decodeFileData !== false"));var ne;if(X)ne=!1;else if(E.compressionMethod===8)ne=$.decodeFileData!==!0;else return ee(new Error("unsupported compression method: "+E.compressionMethod));
J.readLocalFileHeader(E,{minimal:!0},function(ce,le){if(ce)return ee(ce);J.openReadStreamLowLevel(le.fileDataStart,E.compressedSize,me,Oe,ne,E.uncompressedSize,ee)})},s.prototype.openReadStreamLowLevel=
function(E,$,ee,J,me,Oe,X){var ne=this,ce=E+$,le=ne.reader.createReadStream({start:E+ee,end:E+J}),te=le;if(me){var ue=!1,he=se.createInflateRaw();le.on("error",function(Re){setImmediate(function(){ue||
he.emit("error",Re)})}),le.pipe(he),ne.validateEntrySizes?(te=new D(Oe),he.on("error",function(Re){setImmediate(function(){ue||te.emit("error",Re)})}),he.pipe(te)):te=he,Fe(te,function(){ue=!0,he!==te&&
he.unpipe(te),le.unpipe(he),le.destroy()})}X(null,te)},s.prototype.readLocalFileHeader=function(E,$,ee){var J=this;ee==null&&(ee=$,$=null),$==null&&($={}),J.reader.ref();var me=De(30);Y(J.reader,me,0,
me.length,E.relativeOffsetOfLocalHeader,function(Oe){try{if(Oe)return ee(Oe);var X=me.readUInt32LE(0);if(X!==67324752)return ee(new Error("invalid local file header signature: 0x"+X.toString(16)));var ne=me.
readUInt16LE(26),ce=me.readUInt16LE(28),le=E.relativeOffsetOfLocalHeader+30+ne+ce;if(le+E.compressedSize>J.fileSize)return ee(new Error("file data overflows file bounds: "+le+" + "+E.compressedSize+" \
> "+J.fileSize));if($.minimal)return ee(null,{fileDataStart:le});var te=new b;te.fileDataStart=le,te.versionNeededToExtract=me.readUInt16LE(4),te.generalPurposeBitFlag=me.readUInt16LE(6),te.compressionMethod=
me.readUInt16LE(8),te.lastModFileTime=me.readUInt16LE(10),te.lastModFileDate=me.readUInt16LE(12),te.crc32=me.readUInt32LE(14),te.compressedSize=me.readUInt32LE(18),te.uncompressedSize=me.readUInt32LE(
22),te.fileNameLength=ne,te.extraFieldLength=ce,me=De(ne+ce),J.reader.ref(),Y(J.reader,me,0,me.length,E.relativeOffsetOfLocalHeader+30,function(ue){try{return ue?ee(ue):(te.fileName=me.subarray(0,ne),
te.extraField=me.subarray(ne),ee(null,te))}finally{J.reader.unref()}})}finally{J.reader.unref()}})},s.prototype.openReadStreamPromise=function(E,$){return new Promise((ee,J)=>{this.openReadStream(E,$,
function(me,Oe){if(me)return J(me);ee(Oe)})})},s.prototype.openReadStreamLowLevelPromise=function(E,$,ee,J,me,Oe){return new Promise((X,ne)=>{this.openReadStream(E,$,ee,J,me,Oe,function(ce,le){if(ce)return ne(
ce);X(le)})})},s.prototype.readLocalFileHeaderPromise=function(E,$){return new Promise((ee,J)=>{this.readLocalFileHeader(E,$,function(me,Oe){if(me)return J(me);ee(Oe)})})};function G(){}G.prototype.getLastModDate=
function(E){if(E==null&&(E={}),!E.forceDosFormat)for(var $=0;$<this.extraFields.length;$++){var ee=this.extraFields[$];if(ee.id===21589){var J=ee.data;if(J.length<5)continue;var me=J[0],Oe=1;if(!(me&Oe))
continue;var X=J.readInt32LE(1);return new Date(X*1e3)}else if(ee.id===10){var J=ee.data;if(J.length!==32||J.readUInt16LE(4)!==1||J.readUInt16LE(6)!==24)continue;var ne=J.readUInt32LE(8)+4294967296*J.
readInt32LE(12),ce=ne/1e4-116444736e5;return new Date(ce)}}return S(this.lastModFileDate,this.lastModFileTime,E.timezone)},G.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===
0||this.compressionMethod===8)},G.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},G.prototype.isCompressed=function(){return this.compressionMethod===8};function b(){}function S(E,$,ee){
var J=E&31,me=(E>>5&15)-1,Oe=(E>>9&127)+1980,X=0,ne=($&31)*2,ce=$>>5&63,le=$>>11&31;if(ee==null||ee==="local")return new Date(Oe,me,J,le,ce,ne,X);if(ee==="UTC")return new Date(Date.UTC(Oe,me,J,le,ce,ne,
X));throw new Error("unrecognized options.timezone: "+options.timezone)}function p(E,$,ee,J){for(var me=null,Oe=0;Oe<ee.length;Oe++){var X=ee[Oe];if(X.id===28789){if(X.data.length<6||X.data.readUInt8(
0)!==1)continue;var ne=X.data.readUInt32LE(1);if(z($)!==ne)continue;me=Me(X.data.subarray(5),!0);break}}if(me==null){var ce=(E&2048)!==0;me=Me($,ce)}return J||(me=me.replace(/\\/g,"/")),me}function I(E){
return E.indexOf("\\")!==-1?"invalid characters in fileName: "+E:/^[a-zA-Z]:/.test(E)||/^\//.test(E)?"absolute path: "+E:E.split("/").indexOf("..")!==-1?"invalid relative path: "+E:null}function T(E){
for(var $=[],ee=0;ee<E.length-3;){var J=E.readUInt16LE(ee+0),me=E.readUInt16LE(ee+2),Oe=ee+4,X=Oe+me;if(X>E.length)throw new Error("extra field length exceeds extra field buffer size");var ne=E.subarray(
Oe,X);$.push({id:J,data:ne}),ee=X}return $}function Y(E,$,ee,J,me,Oe){if(J===0)return setImmediate(function(){Oe(null,De(0))});E.read($,ee,J,me,function(X,ne){if(X)return Oe(X);if(ne<J)return Oe(new Error(
"unexpected EOF"));Oe()})}ae.inherits(D,j);function D(E){j.call(this),this.actualByteCount=0,this.expectedByteCount=E}D.prototype._transform=function(E,$,ee){if(this.actualByteCount+=E.length,this.actualByteCount>
this.expectedByteCount){var J="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return ee(new Error(J))}ee(null,E)},D.prototype._flush=function(E){
if(this.actualByteCount<this.expectedByteCount){var $="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return E(new Error($))}E()},ae.inherits(q,W);
function q(){W.call(this),this.refCount=0}q.prototype.ref=function(){this.refCount+=1},q.prototype.unref=function(){var E=this;if(E.refCount-=1,E.refCount>0)return;if(E.refCount<0)throw new Error("inv\
alid unref");E.close($);function $(ee){if(ee)return E.emit("error",ee);E.emit("close")}},q.prototype.createReadStream=function(E){E==null&&(E={});var $=E.start,ee=E.end;if($===ee){var J=new v;return setImmediate(
function(){J.end()}),J}var me=this._readStreamForRange($,ee),Oe=!1,X=new oe(this);me.on("error",function(ce){setImmediate(function(){Oe||X.emit("error",ce)})}),Fe(X,function(){me.unpipe(X),X.unref(),me.
destroy()});var ne=new D(ee-$);return X.on("error",function(ce){setImmediate(function(){Oe||ne.emit("error",ce)})}),Fe(ne,function(){Oe=!0,X.unpipe(ne),X.destroy()}),me.pipe(X).pipe(ne)},q.prototype._readStreamForRange=
function(E,$){throw new Error("not implemented")},q.prototype.read=function(E,$,ee,J,me){var Oe=this.createReadStream({start:J,end:J+ee}),X=new K,ne=0;X._write=function(ce,le,te){ce.copy(E,$+ne,0,ce.length),
ne+=ce.length,te()},X.on("finish",me),Oe.on("error",function(ce){me(ce)}),Oe.pipe(X)},q.prototype.close=function(E){setImmediate(E)},ae.inherits(oe,v);function oe(E){v.call(this),this.context=E,this.context.
ref(),this.unreffedYet=!1}oe.prototype._flush=function(E){this.unref(),E()},oe.prototype.unref=function(E){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var we="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\
\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\
\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";function Me(E,$){
if($)return E.toString("utf8");for(var ee="",J=0;J<E.length;J++)ee+=we[E[J]];return ee}function Te(E,$){var ee=E.readUInt32LE($),J=E.readUInt32LE($+4);return J*4294967296+ee}var De;typeof Buffer.allocUnsafe==
"function"?De=function(E){return Buffer.allocUnsafe(E)}:De=function(E){return new Buffer(E)};function Fe(E,$){typeof E.destroy=="function"?E._destroy=function(ee,J){$(),J?.(ee)}:E.destroy=$}function Ge(E){
if(E)throw E}}),2613:(ge=>{ge.exports=Ke(import.meta.url)("assert")}),4434:(ge=>{ge.exports=Ke(import.meta.url)("events")}),9896:(ge=>{ge.exports=Ke(import.meta.url)("fs")}),8611:(ge=>{ge.exports=Ke(import.meta.
url)("http")}),5692:(ge=>{ge.exports=Ke(import.meta.url)("https")}),9278:(ge=>{ge.exports=Ke(import.meta.url)("net")}),4573:(ge=>{ge.exports=Ke(import.meta.url)("node:buffer")}),7598:(ge=>{ge.exports=
Ke(import.meta.url)("node:crypto")}),3024:(ge=>{ge.exports=Ke(import.meta.url)("node:fs")}),1455:(ge=>{ge.exports=Ke(import.meta.url)("node:fs/promises")}),6760:(ge=>{ge.exports=Ke(import.meta.url)("n\
ode:path")}),8522:(ge=>{ge.exports=Ke(import.meta.url)("node:zlib")}),2203:(ge=>{ge.exports=Ke(import.meta.url)("stream")}),4756:(ge=>{ge.exports=Ke(import.meta.url)("tls")}),9023:(ge=>{ge.exports=Ke(
import.meta.url)("util")}),3106:(ge=>{ge.exports=Ke(import.meta.url)("zlib")}),3991:((ge,xe,m)=>{m.d(xe,{i:()=>fe});var U=m(5358),Q=m(7279),se=m(6584);class fe{#n=[];#e;constructor(){const j=U.V4("api\
-key");j!==""&&U.Pq(j)}text(j){return U.V4(j)}lines(j){return U.V4(j,{trimWhitespace:!1})}optional(j,v){const K=this.text(j);return K===""?void 0:this.parse(j,K,v)}parse(j,v,K){try{return K(v)}catch(z){
this.refuse(j,(0,Q.gJ)(z),(0,Q.h_)(z).topic);return}}required(j,v,K="is required"){return this.text(j)===""&&this.refuse(j,K),this.optional(j,v)}notEmpty(j,v,K){if(process.env[`INPUT_${j.toUpperCase()}`]?.
trim()===""){const z=`Where an event has no inputs, write \`\${{ inputs.${j} || ${K} }}\``;this.refuse(j,`is empty. Is the name in the expression right?${K===void 0?"":` ${z}`}`)}return this.optional(
j,v)}boolean(j,v){return this.notEmpty(j,se.yG,v?void 0:"false")??v}refuse(j,v,K="before-anything-is-sent"){this.#e??=K,this.#n.push(`${j} ${v.replace(/(?<=[a-z])\.$/,"")}`)}check(j){if(j!==void 0&&this.#n.
length===0)return j;throw new Q.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function ae(W){const j=W.required("host",parseAddress),K=W.required("api-key",parseKey,"is required. The se\
cret isn't set, or this job can't read it"),z=(W.optional("timeout-minutes",parseNumber(1440))??30)*6e4,L=(W.optional("poll-interval-seconds",parseNumber(3600))??10)*1e3,R=W.boolean("summary",!0);return j&&
K?{host:j,apiKey:K,timeoutMs:z,longestWaitMs:L,summary:R}:void 0}}),4022:((ge,xe,m)=>{m.d(xe,{UX:()=>$t,N9:()=>Gt});var U=m(1455),Q=m(6760),se=m(7279),fe=m(8725),ae=m(276),W=m(4057),j=m(706);async function v(A,{
ms:n,error:t},r){const a=new AbortController,l=setTimeout(()=>a.abort(t),n),d=Math.min(A.endsAt,performance.now()+n);try{return await r({...A,signal:AbortSignal.any([A.signal,a.signal]),endsAt:d})}finally{
clearTimeout(l)}}function K(A,n){const t=`${n} within ${humanTime(A)} (timeout-minutes)`;return{ms:A,error:new Failure({what:t,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}var z=m(
3657),L=m(7598),R=m(2975),h=m(1858),P=m(7596);const g=Ke(import.meta.url)("node:http"),N=Ke(import.meta.url)("node:https");var _=m(8522),M=m(6671);const s=3e4,c=65536,C=new Set([301,302,303,307,308]),
G="export-workflow-action";function b(){normalizeProxySettings();const A=()=>new HttpClient(void 0,void 0,{keepAlive:!0});return{kept:{http:A(),https:A()},proven:new Set}}function S(A){return{type:"ap\
plication/json",bytes:Buffer.from(JSON.stringify(A))}}async function p({kept:A,proven:n},t,r){const{label:a,method:l,url:d,headers:k,body:ye,maxBytes:Se,idleMs:pe=s}=t;checkProxy(d,a);const ie=d.protocol===
"https:"?"https":"http",Ie=ye?new HttpClient:A[ie],Ye=new AbortController,We=AbortSignal.any([r,Ye.signal]);let[Qe,Ze]=[!1,"no response"];const at=setTimeout(()=>{const yt={retryable:!0,maybeProcessed:Qe};
Ye.abort(connectionFailure(a,`${Ze} within ${pe/1e3} s`,RUN_LATER,yt))},pe);let nt;try{nt={http,https}[ie].request({method:l,host:d.hostname.replace(/[[\]]/g,""),port:d.port,path:d.pathname+d.search,headers:{
...k,...ye&&{"content-type":ye.type,"content-length":ye.bytes.length},"accept-encoding":"identity","user-agent":G},...d.username+d.password!==""&&{auth:`${decode(d.username)}:${decode(d.password)}`},agent:Ie.
getAgent(d.href),signal:We});const yt=I(nt,a,()=>{Qe=!0});T(nt,ye?.bytes??Buffer.alloc(0),()=>at.refresh());const ct=await raceAbort(We,yt);n.add(d.origin),Ze="no data";const et=[];let rt=Se;for await(const Ot of ct){
if(at.refresh(),rt-=Ot.length,rt<0)throw q(a,Se);et.push(Ot)}const ht=D(Buffer.concat(et),ct.headers["content-encoding"],a,Se);return{status:ct.statusCode??0,headers:ct.headers,bytes:ht}}catch(yt){throw We.
throwIfAborted(),toNetworkError(yt,a,Qe,n.has(d.origin))}finally{clearTimeout(at),nt?.destroy()}}function I(A,n,t){return new Promise((r,a)=>{A.once("socket",d=>{A.reusedSocket?t():d.once(A.protocol===
"https:"?"secureConnect":"connect",t)});const l=d=>{d.socket.destroy();const k={retryable:!0,maybeProcessed:!0};a(connectionFailure(n,"the server switched protocols (101)",RUN_LATER,k))};A.once("upgra\
de",l),A.once("response",d=>d.statusCode===101?l(d):r(d)),A.on("error",a)})}function T(A,n,t){n.length===0?A.end():A.write(n.subarray(0,c),r=>{t(),r||T(A,n.subarray(c),t)})}const Y=new Set(["gzip","x-\
gzip","deflate"]);function D(A,n="",t,r){const a=n.toLowerCase().split(/[\s,]/);try{return a.reduceRight((l,d)=>{const k=d==="br"?brotliDecompressSync:Y.has(d)?unzipSync:void 0;return k&&l.length>0?k(
l,{maxOutputLength:r}):l},A)}catch(l){throw l.code==="ERR_BUFFER_TOO_LARGE"?q(t,r):l}}function q(A,n){const t=`the response is larger than ${humanSize(n)}, the limit`;return responseFailure(A,t,"Check\
 host.",{maybeProcessed:!0})}function oe({headers:A,bytes:n}){return A["content-type"]?.includes("html")===!0||/^\s*</.test(n.toString("utf8",0,100))}function we({status:A,headers:n},t,r){if(!C.has(A)||
n.location===void 0)return;const a=n.location.replace(/[\x80-\xff]/g,d=>`%${d.charCodeAt(0).toString(16)}`);if(URL.canParse(a,t.href))return new URL(a,t.href);const l=`the platform redirects (${A}) to\
 an address that can't be read`;throw responseFailure(r,l,"Check host.",{maybeProcessed:!0})}function Me({headers:A}){return!A["content-length"]&&!A["transfer-encoding"]}const Te=null,De=5,Fe=new Set(
[400,401,403,404,410]),Ge="Download",E="Re-run the job.";async function $(A,{url:n,freshUrl:t,read:r}){let a=n;return await retry(A,async()=>{a??=await t();const l=await J(A,a).catch(Se=>{throw Se instanceof
Failure&&Se.affectsAll?Se.with({affectsAll:!1}):Se}),{status:d,bytes:k}=l;if(Fe.has(d))throw a=void 0,ee(`the URL was refused (${d})`,E,{retryable:!0});if(d!==200)throw ee(`the server answered ${d}`,E,
{retryable:d===206});if(isPage(l))throw ee("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const ye=await r(k).catch(Se=>{throw Se instanceof Failure&&
isOpenEnded(l)?Se.with({retryable:!0}):Se});return{bytes:k,sha256:createHash("sha256").update(k).digest("hex"),content:ye}})}function ee(A,n,t={}){return new Failure({what:Ge,why:A,advice:n,topic:"the\
-package",...t})}async function J(A,n){const{platform:t,log:r,signal:a}=A;let l=n;for(let d=0;;d++){const k=d===0&&l.origin===t.url.origin,ye={accept:"*/*",...k&&{"x-api-key":t.apiKey}},Se={label:Ge,method:"\
GET",url:l,headers:ye,maxBytes:Te};t.connections.proven.add(l.origin);const pe=async()=>{const Ye=await send(t.connections,Se,a),{status:We,headers:Qe}=Ye;r.debug(`GET a package from ${toSingleLine(Se.
url.origin)}: ${We}`);const Ze=`the server answered ${We}`;if(isTransient(We))throw responseFailure(Ge,Ze,RUN_LATER,factsOf(We,Qe));return Ye},ie=await(k?t.rateLimit.run(Ge,void 0,A,pe):pe()),Ie=redirectTarget(
ie,l,Ge);if(Ie===void 0)return ie;if(d===De)throw ee("the URL redirects in a circle",E);Ie.origin===l.origin&&Ie.username+Ie.password===""&&Object.assign(Ie,{username:l.username,password:l.password}),
l=me(Ie.href,A)}}function me(A,{platform:n,log:t}){const r=n.url;if(n.secrets.maskUrl(A,r,t),!URL.canParse(A,r.href))throw ee("the platform's download URL can't be read",E);const a=new URL(A,r.href);a.
protocol==="http:"&&r.protocol==="https:"&&a.hostname===r.hostname&&(a.protocol="https:",a.port===""&&(a.port=r.port),n.secrets.maskUrl(a.href,r,t));const l=a.protocol==="http:"&&r.protocol==="http:"&&
isLoopback(a.hostname);if(a.protocol!=="https:"&&!l)throw ee("the platform's download URL isn't https","Check host.");return a}const Oe=30,X=6e4,ne=500,ce=16e3,le=.95,te=20;class ue{#n=new Map;#e=0;#t=0;#r=0;async run(n,t,r,a){
const l=await this.#o(n,t,r),d=()=>l>this.#r;try{const k=await a();return d()&&(this.#t=this.#t<te?0:this.#t*le),k}catch(k){if(!(k instanceof Failure&&k.status===RATE_LIMITED))throw k;const ye=performance.
now();throw d()&&(this.#t=Math.min(ce,Math.max(ne,this.#t*2)),this.#r=ye),this.#e=Math.max(this.#e,ye+(k.retryAfterMs||2*this.#t)),k.with({retryAfterMs:this.#e-ye})}}async#o(n,t,{signal:r,endsAt:a}){const l=t!==
void 0&&this.#n.get(t)||[];for(t!==void 0&&this.#n.set(t,l);;){if(r.throwIfAborted(),this.#e>=a)throw responseFailure(n,"the platform asked for a pause that exceeds the timeout",RUN_LATER);const d=performance.
now(),k=l.at(-Oe)??Number.NEGATIVE_INFINITY,ye=Math.max(this.#e,k+X);if(ye<=d)return this.#e=d+this.#t,l.push(d),d;await sleep(ye-d,r)}}}function he(A,n,t){const r=be(A,0);return{fields:A,label:n,redact:t,
message:r&&t(r)||void 0}}function Re({label:A,message:n},t,r){return responseFailure(A,`the platform answered without a ${t}${Ee(n)}`,r)}function Ee(A){return A===void 0?"":` (${A})`}function Ce(A){return typeof A==
"object"&&A!==null&&!Array.isArray(A)}const Le=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],ze=4;function be(A,n){
if(typeof A=="string")return A.trim()||void 0;if(!(n>ze)){if(Array.isArray(A))return be(A[0],n+1);if(Ce(A))for(const t of Le){const r=be(A[t],n+1);if(r!==void 0){const{code:a}=A;return typeof a=="numb\
er"||typeof a=="string"?`${r}, code ${a}`:r}}}}const F="Settings \u2192 Security & Control \u2192 API Scopes";function re(A,n,{message:t,isPage:r,hasWorked:a}){if(isTransient(n))return RUN_LATER;if(n===
404)return"Check host, the IDs, and that the key's account can see the workflow.";if(n===409&&A.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(n===409||n===
423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(n<400||n===405||n>=500)return"Check host.";if(n!==401&&n!==403)return A.isTransient?RUN_LATER:
"Check the inputs.";if(r)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(a)return"The key works for other workflows. Check \
the IDs, and that the key's account can see this one.";const l=A.scope===void 0?"another scope":`the scope "${A.scope}"`;if(n===403)return`The key needs ${l}. Add it under ${F}.`;const d=/scope/i.test(
String(t))?` The key also needs ${l}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${F}\
.${d}`}const y=6,H=32,Z=2e3,ve=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,_e=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class Ne extends null{#n=new Set;#e=new Set;allow(...n){for(const t of n)this.#n.add(t)}maskFields(n,t,r){const a=Xe(n).slice(0,Z);for(const[l,d]of a)/id$/i.test(l)&&isId(d)&&this.allow(d);for(const[l,
d]of a)/url$/i.test(l)?this.maskUrl(d.trim(),t,r):this.#t(je(d),r)}maskUrl(n,t,r){const a=URL.canParse(n,t.href)?new URL(n,t.href):void 0;if(a&&t.href.startsWith(a.href))return;const l=[n,a?a.pathname+
a.search:n].filter(d=>/[?:]|^\/\//.test(d));this.#t(l,r),a&&this.#t([a.href,a.password,decode(a.password),...je(a.search)],r)}#t(n,t){const r=d=>Array.from(this.#n).some(k=>k.includes(d)),a=n.filter(d=>!r(
d)&&!r(decode(d))),l=d=>encodeURIComponent(Buffer.from(d).toString());for(const d of a.flatMap(k=>[k,l(k)]))d.length<y||this.#e.has(d)||(this.#e.add(d),this.add(d),t.mask(d))}}function je(A){return Array.
from(A.matchAll(ve)).flatMap(([,n,t])=>{const r=String(t).replace(/[.,:!?)\]}]+$/,"");return _e.test(String(n))||decode(r).length>=H?[r,decode(r)]:[]})}function Xe(A){const n=Object.entries(A);for(const[
,t]of n)if(typeof t=="object")for(const r of Object.entries(t??{}))n.push(r);return n.filter(t=>typeof t[1]=="string")}function Be(A,n,t={}){const r=new Secrets([n,...t.secrets??[]]);return r.allow(A.
href,...t.known??[]),{url:A,apiKey:n,secrets:r,connections:makeConnections(),rateLimit:new RateLimit,collections:new Map}}const He=null,qe=12e4,tt=12e4,Je="The job may have started, so the request was\
 not retried. Check the workflow in AI for Process before you re-run the job.";async function ot(A,n){const{label:t,method:r,path:a,isTransient:l}=n,{secrets:d,rateLimit:k}=A.platform;d.allow(...a.split(
/[/?&=]/));const ye=r==="GET"?a:void 0,Se=()=>k.run(t,ye,A,()=>dt(A,n));return await retry(A,Se,{atLeastMs:l?tt:0})}async function dt(A,n){const{platform:t,signal:r,log:a}=A,{label:l,method:d,path:k,body:ye,
idempotent:Se=!0,isTransient:pe}=n,ie=new URL(`api/public/${k}`,t.url),Ie={accept:"application/json","content-type":"application/json","x-api-key":t.apiKey},Ye={maxBytes:He,...!Se&&{idleMs:qe}};try{const We=await send(
t.connections,{label:l,method:d,url:ie,headers:Ie,body:ye,...Ye},r);return a.debug(`${d} ${t.secrets.redact(ie.pathname)}: ${We.status}`),lt(A,n,ie,We)}catch(We){const Qe=We instanceof Failure?We:void 0;
if(!Se&&(r.aborted||Qe?.maybeProcessed)){const Ze=asFailure(We),at=`${Ze.retryable?"":Ze.advice} ${Je}`.trim();throw Ze.with({advice:at,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}
throw Qe&&pe?.(Qe)?Qe.with({retryable:!0}):We}}function lt({platform:A,log:n},t,r,a){const{label:l,isCreation:d=!1}=t,{status:k,headers:ye,bytes:Se}=a,{secrets:pe}=A,ie=(rt,ht,Ot)=>responseFailure(l,rt,
ht,Ot),Ie=redirectTarget(a,r,l);if(Ie){pe.maskUrl(Ie.href,A.url,n);const rt=`the platform redirects to ${toSingleLine(Ie.origin,100)}, and the key follows no redirect`;throw ie(rt,"If that is your env\
ironment, set host to it.",{status:k,maybeProcessed:k!==307&&k!==308})}const Ye=new TextDecoder().decode(Se),We=st(Ye);pe.maskFields(We??{},A.url,n);const Qe=makeResponse(We??{},l,pe.redact),{message:Ze}=Qe,
at=isPage(a);if(k<200||k>299){const rt=A.collections.has(l),ht=adviceOn(t,k,{message:Ze,isPage:at,hasWorked:rt});throw ie(`the platform answered ${k}${inBrackets(Ze)}`,ht,{...factsOf(k,ye),affectsAll:(k===
401||k===403)&&!rt,busy:k===423||k===409&&!d})}if(We!==void 0)return Qe;const nt=isOpenEnded(a)&&/^\s*\{/.test(Ye);throw ie(`the platform answered ${Ye===""?"nothing":at?"with a web page":nt?"with hal\
f an object":"with something other than a JSON object"} (${k})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:nt})}function st(A){try{const n=JSON.parse(A);return isObject(
n)?n:void 0}catch{return}}const bt=null;function mt(A){return bt.find(([,n])=>n.split(" ").includes(A))?.[0]??"unknown"}function St({fields:A,message:n,redact:t}){const r=isObject(A.response)?A.response:
{},a=[r.downloadUrl,r.downloadURL,A.downloadUrl,A.downloadURL];return{dockStatusId:readId(A["dock-statusId"],A.dockStatusId,A._id),workflowId:readId(A.workflowId,A.toolId),exportJobId:readId(A.exportJobId),
status:kt(A.status,t),downloadUrl:a.map(l=>typeof l=="string"?l.trim():"").find(l=>l!==""),refused:A.success===!1,message:n}}function kt(A,n){const t=typeof A=="string"||typeof A=="number"?String(A).trim():
"",r=t.toUpperCase().replace(/[\s-]+/g,"_");return mt(r)==="unknown"?n(t,40).toUpperCase():r}async function Tt(A,n,t=()=>!0){const r=`dock-status/${n}`;return St(await callApi(A,{label:"Dock status",method:"\
GET",path:r,isTransient:t}))}const Mt="the-job-on-the-platform",Et=50,Ct=294,Lt=6.12,Nt=2e3;function ft(A,n){const t=Math.max(Ct,A/Lt);return A<MINUTE_MS?t:Math.max(Nt,Math.min(n,t))}async function Jt(A,n,t){
const{log:r,signal:a}=A,l=performance.now(),d=At(A,l);let k=n,ye=l,Se;for(let pe=0;;pe++){t.onStatus(k),d(k);const ie=mt(k.status);if(ie==="failed"||ie==="succeeded"&&k.refused){const Ie=`The job ${k.
status==="FAILED"?"failed":`ended as ${k.status}`} on the platform`,Ye=`${k.message??"it gave no reason"} (dock status ${n.dockStatusId})`;throw new Failure({what:Ie,why:Ye,advice:t.advice,topic:Mt})}
if(ie==="succeeded")return k.status!=="SUCCESS"&&r.warning(`The platform reports ${k.status}, which is treated as SUCCESS.`),k;Se=ie==="unknown"&&k.refused?Se??ye:void 0;try{if(Se!==void 0&&ye-Se>=PATIENCE_MS){
const We=`The platform refused to report the job's status for ${humanTime(PATIENCE_MS)}`;throw new Failure({what:We,topic:Mt})}const Ie=pe===0?Et:ft(ye-l,t.longestWaitMs);await sleep(Math.max(0,ye+Ie-
performance.now()),a),ye=performance.now();const Ye=({status:We=404})=>pe>0||We===404;k=await Tt(A,n.dockStatusId,Ye)}catch(Ie){throw Ut(Ie,n,k)}}}function At({log:A},n){let t,r=n;return a=>{const l=performance.
now(),d=humanTime(l-n),k=a.status!==t,ye=l-r>=MINUTE_MS;(k||ye)&&(r=l),k&&t!==void 0?A.info(`${a.status||"No status"} after ${d}`):ye&&A.info(`Still ${a.status||"without a status"} after ${d}`),k&&mt(
a.status)==="unknown"&&A.warning(`The platform reports an unknown status (${vt(a)}). The action keeps waiting.`),t=a.status}}function vt({status:A,message:n}){return`${A||"none"}${n===void 0?"":`, "${n}\
"`}`}function Ut(A,{dockStatusId:n},t){const r=mt(t.status)==="unknown"||t.message!==void 0?`, last status ${vt(t)}`:"",a=`The job may still be running on the platform: dock status ${n}${r}.`,l=asFailure(
A);return l.with({advice:`${l.advice} ${a}`.trim(),cause:A})}const Pt=null;async function xt(A,n){const{collections:t}=A.platform;let r;for(const a of new Set([...t.values(),...Pt])){const l=n(a),{label:d,
idempotent:k=!0}=l,ye=t.get(d);if(!(ye&&ye!==a))try{const Se=await callApi(A,l);t.set(d,a);const pe=readJob(Se),{dockStatusId:ie}=pe;if(ie!==void 0)return{...pe,dockStatusId:ie};throw missing(Se,"dock\
 status ID",k?"Check host and the IDs.":MAYBE_STARTED)}catch(Se){if(Se instanceof Failure&&Se.busy&&t.set(d,a),!(Se instanceof Failure&&Se.status===404))throw Se;r??=Se}}throw r}async function Rt(A,{workflowId:n,
flowId:t}){return await xt(A,r=>({label:"Export",method:"POST",path:`${r}/${n}/export?flowId=${t}`,scope:"Export workflow"}))}async function Dt(A,n,t){const r=t.downloadUrl??n.downloadUrl??(await readDockStatus(
A,n.dockStatusId)).downloadUrl;if(r!==void 0)return downloadUrl(r,A);const a=`the platform reports ${t.status} but names no download URL`;throw new Failure({what:"Export",why:a,advice:"Re-run the job.",
topic:"the-job-on-the-platform"})}async function jt(A,n,{app:t,flow:r,env:a}){const l="workflowName"in n,d=k=>k==="tools"?"tool":"workflow";return await xt(A,k=>({label:"Import",method:"POST",path:l?`${k}\
/import`:`${k}/${n.workflowId}/import`,body:jsonBody({[`${d(k)}DataFileId`]:t,flowDataFileId:r,envVariablesFileId:a,...l&&{[`${d(k)}Name`]:n.workflowName}}),idempotent:!1,isCreation:l,scope:"Import wo\
rkflow"}))}async function tn(A,n){const t=r=>({label:"Deploy",method:"POST",path:`${r}/${n}/deploy`,body:jsonBody({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await retry(A,()=>xt(A,t),
{untilFree:!0})}class wt extends se.HR{job;constructor(n,t){super({...(0,se.h_)(t),busy:!1,cause:t}),this.job=n}}function nn(A){return A instanceof wt?A.job:{}}async function Vt(A,n,{title:t,longestWaitMs:r,
advice:a,idsIn:l}){A.log.info(`${t}: ${n.status||"no status"}, dock status ${n.dockStatusId}`);let d={};const k=ye=>{const Se={"dock-status-id":n.dockStatusId,...l(ye)},pe=Object.keys(Se).some(ie=>!(ie in
d));d={...Se,...d,...ye.status!==""&&{status:ye.status}},pe&&A.publish(d)};try{return{last:await waitForJob(A,n,{longestWaitMs:r,advice:a,onStatus:k}),outputs:d}}catch(ye){throw new wt(d,toError(ye))}}
const Ft="Check the workflow in AI for Process, then re-run the job.";async function rn(A,n,{workflowId:t,flowId:r,timeoutMs:a,longestWaitMs:l}){return A.log.info(`Exporting workflow ${t}, flow ${r}, \
from ${n.url.href}`),await withDeadline({...A,platform:n},userLimit(a,"No package"),async d=>{const k=await startExport(d,{workflowId:t,flowId:r}),{dockStatusId:ye,exportJobId:Se}=k,{last:pe,outputs:ie}=await Vt(
d,k,{title:`Export job ${Se??"without an ID"}`,longestWaitMs:l,advice:Ft,idsIn:()=>Se===void 0?{}:{"export-job-id":Se}});try{const Ie=await packageUrl(d,k,pe),Ye=async()=>packageUrl(d,k,await readDockStatus(
d,ye)),We=at=>readZip(at,d.signal),{content:Qe,...Ze}=await download(d,{url:Ie,freshUrl:Ye,read:We});return{...Ze,package:Qe,job:ie}}catch(Ie){throw new wt(ie,toError(Ie))}})}function Yt({host:A,pathname:n}){
return A+n.replace(/\/$/,"")}const Zt=2e4;function $t({message:A}){return(0,j.OX)(A,1e3)}const It="<dock status ID>";function zt(A){const n=new Map;for(const{name:r,error:a}of A){const{"dock-status-id":l}=jobOf(
a),d=l===void 0?a.message:a.message.replaceAll(l,It),k=n.get(d)??{names:[],ids:[],help:helpFor(a)};n.set(d,k),k.names.push(r),l!==void 0&&k.ids.push(l)}const t=Math.max(100,Math.min(1e3,Math.floor(Zt/
n.size)));return Array.from(n,([r,{names:a,ids:l,help:d}])=>({names:a,message:toSingleLine(r,t).replaceAll(It,()=>l.join(", ")),help:d}))}function Qt(A){return zt(A).map(({names:n,message:t})=>`${n.join(
", ")}: ${t}`).join(" | ")}function Bt(A,n){return!A||!n||A.message===n.message?A??n:Wt(A,`${A.message} Also: ${n.message}`)}function Wt(A,n){return new Failure({what:n,topic:asFailure(A).topic,cause:A})}
async function Ht(A,n,t){let r;const a=await A.catch(l=>(r=toError(l),{...n,...jobOf(r)}));if(setOutputs(a),t){const{titles:l,facts:d}=t,k=factTable([...d,["Workflow ID",a["workflow-id"]],["Dock statu\
s ID",a["dock-status-id"]],["Status",a.status&&{words:a.status}],["Duration",{words:humanTime(performance.now())}]]);r?await writeSummary(l.failed,withHelp($t(r),helpFor(r)),k):await writeSummary(l.done,
k)}if(r)throw r}const Kt=1e6;async function on(A,n){const t=JSON.stringify(n),r=await Gt(`the output ${A}`,{[`${A}.json`]:t}),a=Buffer.byteLength(t)>Kt;return a&&notice(`The output ${A} would be longe\
r than GitHub's limit of 1 MB. Read the file in ${A}-path.`),{[A]:a?[]:n,...r}}async function Gt(A,n){try{const t=await(0,ae.Pd)("workflow-results-"),r={};for(const[a,l]of Object.entries(n)){const d=(0,Q.
join)(t,a);await(0,U.writeFile)(d,l).catch((0,ae.E_)(d)),r[`${(0,Q.parse)(a).name}-path`]=d}return r}catch(t){return(0,fe.t1)().warning(`Can't keep ${A} as a file. ${(0,se.gJ)(t)}`),{}}}}),2345:((ge,xe,m)=>{
m.d(xe,{uu:()=>sr,S3:()=>rr,$0:()=>ir});var U=m(1124),Q=m(706),se=m(1345);const fe=Number.MAX_SAFE_INTEGER,ae=2,W=60,j="</details>",v=41,K=100;function z(e,o={}){const{under:i=()=>"",parts:u=[],noun:f="\
change",folded:w=!1}=o,{length:O}=i(fe),{least:B=O===0?e:`${e} \u2026`,changes:x=_(u)}=o;return{line:e,under:i,size:e.length+O,least:B,parts:u,changes:x,noun:f,folded:w}}function L(e,o,i={}){return o.
length===0?[]:[z(e,{...i,parts:o})]}function R(e,o){const i=h(e,[]),u=({leaf:x,outer:V})=>V.length===1?0:x.size,f=(0,se.Vn)(i.flatMap(({outer:x})=>x)),w=new Map;let O=o;const B=i.sort((x,V)=>u(x)-u(V)).
filter(({leaf:x,outer:V})=>{const de=V.filter(Ue=>!w.has(Ue)),$e=V.filter(Ue=>f.get(Ue)===1),Ae=de.map(({line:Ue,folded:Pe})=>Ue.length+ae+W+(Pe?v:0)).reduce((Ue,Pe)=>Ue+Pe,x.least.length+ae-W*$e.length);
if(Ae>O)return!1;O-=Ae;for(const Ue of V)w.set(Ue,[]),f.set(Ue,(f.get(Ue)??0)-1);return!0});for(const[x,{leaf:V}]of B.entries()){const de=P(V,V.least.length+Math.floor(O/(B.length-x)));O-=de.reduce(($e,{
length:ke})=>$e+ke,-V.least.length),w.set(V,de)}return M(g(e,w).filter(([x])=>x!==""))}function h(e,o){return e.parts.length===0?[{leaf:e,outer:o}]:e.parts.flatMap(i=>h(i,[...o,e]))}function P({line:e,
under:o,size:i,least:u},f){if(i<=f)return[e,o(Math.max(f,fe))];for(let w=f-e.length-W;w>K;w=Math.floor(w*.7)){const O=o(w);if(O!==""&&e.length+O.length<=f)return[e,O]}return[u]}function g(e,o){const{line:i,
parts:u,folded:f}=e;if(u.length===0)return[o.get(e)??[]];const O=[...u.filter(B=>o.has(B)).flatMap(B=>g(B,o)),[N(e,u.filter(B=>!o.has(B)))]];return f?[[`<details><summary>${i}</summary>`],...O,[j]]:[[
i],...O]}function N({noun:e},o){if(e==="connection"&&o.length>0)return`\u2026 and ${(0,Q.hS)(o.length,"more connection")}`;if(_(o)===0)return"";const i=e==="workflow"?` in ${(0,Q.hS)(o.length,"more wo\
rkflow")}`:"";return`\u2026 and ${(0,Q.hS)(_(o),"more change")}${i}`}function _(e){return e.reduce((o,{changes:i})=>o+i,0)}function M(e){const o=i=>i?.[0]?.startsWith("- ");return e.flatMap((i,u)=>{const f=i[0]===
j||o(i)&&o(e[u-1]);return[u===0?"":f?`
`:`

`,...i]})}var s=m(8132),c=m(3436),C=m(2742);const G=oe(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),b=["x","y"],S=oe("w h width height left top zoom"),p=[[
"x"],["position"],["left","top"]],I=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,T=oe("_?id uuid guid identifier instanceIdentifier ins\
tanceId groupId"),Y=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,D=oe("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),q=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
I],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[D,/^\d{1,15}$/],[D,Y]];function oe(e){return new RegExp(`^(${e.replaceAll(" ","|")})$`,"i")}function we({base:e,head:o}){const i={
base:(0,C.Z)(()=>new Set((0,c.PX)(e))),head:(0,C.Z)(()=>new Set((0,c.PX)(o)))};return u=>{const{kind:f,path:w}=u;if(f==="reordered"||f==="moved")return!1;const[O,B=O]=f==="modified"?[u.from,u.to]:[u.value];
if(De(w)&&ee(O)&&ee(B))return!0;if(f!=="modified"||O.type!==B.type||!("text"in O)||!("text"in B))return!1;const[x,V,de]=[$(w.at(-1)),(0,c.e1)(O.text),(0,c.e1)(B.text)],$e=Ae=>Ae.test(V)&&Ae.test(de);return q.
some(([Ae,Ue])=>Ae.test(x)&&$e(Ue))?!0:w.at(-2)?.type!=="member"&&T.test(x)&&$e(Y)&&!i.head().has(V)&&!i.base().has(de)}}function Me(e){return Y.test(e)||I.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(
e)}function Te(e,o){return T.test(e)&&(0,c.jn)(o)||(G.test(e)||b.includes(e))&&ee(o)}function De(e){if(e.slice(Fe(e)).some(f=>G.test($(f))))return!0;const[o,i]=[e.at(-2),$(e.at(-1))],u=o?.type==="item"&&
o.item.type==="object"?o.item.members:void 0;return b.includes(i)||S.test(i)&&p.some(f=>f.every(w=>u?.has(w)))}function Fe(e){return e.findLastIndex(({type:o})=>o==="item")+1}function Ge(e,{matches:o}){
const i=new Map(o.map(f=>[f.path.at(-1),f])),u=new Map;for(const f of e){const w=Fe(f.path),[O,B]=[f.path[w-1],f.path[w]],x=b.includes($(B)),V=x?b:G.test($(B))?[$(B)]:[],[de,$e]=[E(i.get(O)?.base,V),E(
i.get(O)?.head,V)],ke=[...f.path.slice(0,w),{type:"member",key:V.join(", ")}];de&&$e?u.set(x?O:B,{kind:"modified",path:ke,from:de,to:$e}):u.set(f,f)}return[...u.values()]}function E(e,o){const i=e?.type===
"object"?o.flatMap(u=>e.members.get(u)??[]):[];if(!(i.length<o.length))return i.length>1?{type:"array",id:0,items:i,unordered:!1}:i[0]}function $(e){return e?.type==="member"?e.key:""}function ee(e){if(e.
type==="literal")return/\d/.test(e.text);const o=e.type==="array"?e.items:e.type==="object"?[...e.members.values()]:[];return o.length>0&&o.every(ee)}const J=[oe("_?id key uuid guid identifier"),oe("(\
node|step|state)_?id"),oe("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,oe("\\*")],me=oe("(source|from|target|to|next|then|else|goto|default)(_?id)?"),Oe="*",X=64;function ne(e,o){
const i=ce([]),u=[],f=new Set([e,o].flatMap(B=>[...(0,c.PX)(B),...he(B)]));function w(B,x,V){if((0,c.jn)(B))ue(B.text,x,V);else if(B.type==="object")O(B,x,V);else{const de=B.items.length>1&&B.items.some(
({type:$e})=>$e==="array");for(const[$e,ke]of B.items.entries())w(ke,le(x,"[]"),{...V,array:B.items,...de&&{slot:$e}})}}function O(B,x,{key:V,array:de,map:$e,...ke}){let Ae=ke;if(de!==void 0||V!==void 0){
const Ve={side:ke.side,value:B,field:x,outer:ke.place,key:V,array:de??[]};Ae={...ke,place:Ve,map:$e},u.push(Ve)}const Ue=Ee(B,f),Pe=Ae===ke&&(0,c.YD)(B).some(Ve=>$e?.members.has(Ve));for(const[Ve,ut]of B.
members){const it=le(x,Ue||Pe?Oe:Ve);Pe&&ue(JSON.stringify(Ve),it,Ae,ut),(!Pe||ut.type==="array")&&w(ut,it,Ue?{...Ae,key:Ve,map:B}:Ae)}}return w(e,i,{side:"base"}),w(o,i,{side:"head"}),{root:i,places:u,
find:Ce(u)}}function ce(e){return{keys:e,inner:new Map,texts:new Map,references:[]}}function le(e,o){const i=e.inner.get(o)??ce([...e.keys,o]);return e.inner.set(o,i),i}function te(e,o){return e?.inner.
get(o)??e?.inner.get(Oe)}function ue(e,{keys:o,texts:i,references:u},{place:f,slot:w},O){i.set(e,(i.get(e)??0)+1);const B=e.startsWith('"')?e.length>2:me.test(o.findLast(x=>x!=="[]")??"")&&Number.isInteger(
Number(e));f&&B&&u.push({text:e,place:f,slot:w,value:O})}function he(e){if((0,c.jn)(e))return[];const o=e.type==="array"?e.items:[...e.members.values()];return[...o.flatMap(he),...o.some(Re)?[]:(0,c.YD)(
e)]}function Re(e){return e.type==="object"}function Ee({members:e},o){return 2*[...e.keys()].filter(u=>!me.test(u)&&o.has(u)).length>=e.size&&[...e.values()].every(Re)}function Ce(e){const o=new Map;
for(const i of e){const u=(f,w)=>{const O=J.findIndex(V=>V.test(f));if(O<0)return;const B=`${i.side} ${w}`,x=o.get(B)??[];x[O]=(x[O]??new Set).add(i),o.set(B,x)};i.key!==void 0&&u(Oe,JSON.stringify(i.
key));for(const[f,w]of i.value.members)(0,c.jn)(w)&&u(f,w.text)}return(i,u)=>{const f=o.get(`${u.side} ${i}`)?.find(w=>w);return f&&f.size<=X?Le([...f],u):void 0}}function Le(e,o){const i=o?e.filter(f=>ze(
f,o)):e;if(i.length===0&&o)return Le(e,o.outer);const u=i.length>1?i.filter(({value:f})=>f.members.size>2):i;return u.length===1?u[0]:void 0}function ze(e,o){return e!==void 0&&(e===o||ze(e.outer,o))}
var be=m(5408);const F="source from origin src tail out".split(" "),re="target to dest destination head in".split(" "),y="next to goto target targets wire wires link links edge edges transition transi\
tions connection connections",Z=`${y} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(
" "),ve="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),_e=`${y} runafter run_after dependson depends_on needs requires previous outgoing [] * id node mai\
n`.split(" "),Ne="label title name condition if when event type relationship selectedRelationships".split(" "),je=60;function Xe(e,o){const i=ne(e,o),u=He(i.root).flatMap(B=>qe(B,i)),f=Je(u),w=f.length>
0?f:dt(u,i),O=new Set(w.flatMap(({source:B,target:x})=>[B.field,x.field]));return{root:i.root,nodes:i.places.filter(({field:B})=>O.has(B)),edges:w}}function Be(e,o){return e.flatMap(u=>u.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).
some(u=>o.includes(u.toLowerCase()))}function He(e){const o=[e];for(const i of o)o.push(...i.inner.values());return o}function qe(e,{find:o}){const i=e.references.flatMap(B=>{const x=o(B.text,B.place);
return x?[{...B,field:e,target:x}]:[]}),u=i.filter(({place:B,target:x})=>!ze(B,x)),f=i.length/e.references.length,w=f>=.5&&tt(e.references)-tt(i)<=2;return(f>=.9||w&&Be(e.keys.slice(-2),Z))&&2*u.length>=
i.length?[i]:[]}function tt(e){return new Set(e.map(({text:o})=>o)).size}function Je(e){const o=e.filter(i=>!i.some(({place:u,target:f})=>f.field===u.field));return[...(0,be.$z)(o,([i])=>i?.place.field).
values()].flatMap(i=>{const u=new Map(ot(i,F).map(f=>[f.place,f]));return ot(i,re).flatMap(f=>{const w=u.get(f.place),O=w&&{source:w.target,target:f.target,links:[w,f]};return O?[{...O,label:st(f,f.place,
[]),item:f.place.value}]:[]})})}function ot(e,o){return e.filter(([u])=>u&&Be(u.field.keys.slice(-2),o)).sort((u,f)=>tt(f)-tt(u))[0]??[]}function dt(e,o){const[i,u]=[[],[]],f=new Set;for(const O of e){
const B=O.flatMap(ke=>lt(ke,o)),[x]=B;if(x===void 0||10*B.length<9*O.length)continue;const V=x.link.field.keys.slice(x.inside.field.keys.length),de=B.filter(({source:ke,inside:Ae})=>ke!==Ae);for(const{
inside:ke}of de)f.add(ke.key);const $e=Be(V,ve);if(!(!$e&&de.length===0&&!Be(V,Z)))for(const{link:ke,source:Ae}of B){const Ue=ke.place===Ae?void 0:ke.place,Pe={label:st(ke,Ue,V),links:[ke],item:Ue?.value};
$e?u.push({source:ke.target,target:Ae,...Pe}):i.push({source:Ae,target:ke.target,...Pe})}}const w=i.length<u.length?u:i;return f.size>1||tt(w.flatMap(({links:O})=>O))>1?w:[]}function lt(e,{find:o}){for(let i=e.
place;i;i=i.outer){const u=o(JSON.stringify(i.key),i),f=[i,u].find(w=>w?.field===e.target.field);if(f)return[{link:e,source:f,inside:i}]}return[]}function st({slot:e,value:o},i,u){const f=Ne.map(B=>{const[
x,V]=[i?.field.inner.get(B),bt(i?.value.members.get(B))];return x&&x.texts.size+(x.inner.get("[]")?.texts.size??0)>1||V.includes(" ")?V:""}),w=u.filter(B=>!_e.includes(B.toLowerCase())),O=e===void 0?[]:
[`output ${e+1}`];return[bt(o),...f].find(B=>B!=="")??[...w,...O].join(", ")}function bt(e){const i=(e?.type==="array"?e.items:[e]).flatMap(u=>u?.type==="string"&&(0,c.e1)(u.text).trim()||[]).join(", ");
return i.length>je?"":i}const mt={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},St={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:\
#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},kt={same:"-->",added:"==>",removed:"-.->"},Tt=40,Mt=500,Et=5e4,Ct=40,Lt=6;function Nt(e,o,{isWhole:i,hide:u}){const f=({
status:x})=>i||x!=="same",w=new Set([...e.filter(f),...o.filter(f).flatMap(ft)]),O=o.filter(x=>ft(x).some(f)).flatMap(ft);if(w.size===0)return{};for(const x of[new Set([...w,...O]),w]){const V=o.filter(
$e=>ft($e).every(ke=>x.has(ke)));if(x.size>Tt||V.length>Mt)continue;const de=Jt(e.filter($e=>x.has($e)),V,u);if(de.length<=Et)return{picture:de}}return{note:`The picture is left out: it would have ${w.
size>Tt?(0,Q.hS)(w.size,"node"):"too many connections"}.`}}function ft({source:e,target:o}){return[e,o]}function Jt(e,o,i){const u=new Map(e.map((w,O)=>[w,`n${O+1}`])),f=e.map(w=>`  ${u.get(w)}["${mt[w.
status]}${vt(i(w.label))||"?"}"]`);for(const{source:w,target:O,label:B,status:x}of o){const V=`${mt[x]}${vt(i(B))}`.trim();f.push(`  ${u.get(w)} ${kt[x]}${V===""?"":`|"${V}"|`} ${u.get(O)}`)}for(const[
w,O]of Object.entries(St)){const B=e.filter(x=>x.status===w).map(x=>u.get(x));B.length>0&&f.push(`  classDef ${w} ${O}`,`  class ${B.join()} ${w}`)}return[`flowchart ${At(e,o)>Lt?"TD":"LR"}`,...f].join(
`
`)}function At(e,o){const i=new Set(o.map(({target:w})=>w)),u=e.filter(w=>!i.has(w)),f=new Map((u.length>0?u:e.slice(0,1)).map(w=>[w,1]));for(const[w,O]of f)for(const{source:B,target:x}of o)B===w&&!f.
has(x)&&f.set(x,O+1);return Math.max(...f.values())}function vt(e){return(0,s.RK)((0,s.Jj)(e.replace(/\s+/g," ").trim(),Ct)).replace(Ut,o=>o==='"'?"#quot;":`#${o.codePointAt(0)};`)}const Ut=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Pt="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),xt="* if when id name label title type key handle condition event relationships".split(" ");function Rt(e,o=i=>i){const i=e.
head??e.base;if(i===void 0)return;const[u,f]=[e.base??i,e.head??i],w=(0,se.j9)([f,u]),O=Xe(u,f),B=tn(e,O,w),x=[...new Set(B.values())].sort((Pe,Ve)=>Pe.rank-Ve.rank),V=nn(O,B),de=V.filter(Pe=>Pe.status!==
"same"),$e=Ft(O,de);Yt(e,x,w,$e);const ke=new Map(V.map(({item:Pe,source:Ve,target:ut})=>[Pe,`${Ve.label} \u2192 ${ut.label}`])),Ae=new Set(x.map(({place:Pe})=>Pe.key)),Ue=Pe=>Pe.filter(({status:Ve})=>Ve!==
"removed").length;return{...Nt(x,V,{isWhole:e.status!=="modified",hide:o}),connections:Vt(de),size:{nodes:Ue(x),connections:Ue(V)},tells:$e,isItemKey:Pe=>Ae.has(Pe)||w.labelOf(JSON.stringify(Pe))!==void 0,
labelOf:w.labelOf,endsOf:Pe=>ke.get(Pe)}}function Dt({side:e}){return e==="head"}function jt(e){return e&&[e.key,jt(e.outer)]}function tn({matches:e},{nodes:o},i){const u=de=>de.key===void 0?`${de.value.
id}`:JSON.stringify(jt(de)),f=new Map(o.map((de,$e)=>[de,$e])),w=(0,be.$z)(o.filter(Dt),u),O=(0,be.$z)(e,({base:de})=>de.id),B=de=>{const $e=O.get(de.value.id)?.shift();return($e&&w.get(`${$e.head.id}`)?.
shift())??w.get(u(de))?.shift()},x=new Map;let V=0;for(const de of o){if(x.has(de))continue;const $e=Dt(de)?de:B(de);V=($e&&f.get($e))??V+1e-6;const ke=$e===void 0?"removed":$e===de?"added":"same",Ae=$e??
de,Ue={label:wt(Ae,i),status:ke,rank:V,place:Ae,old:ke==="same"?de:void 0};x.set(de,Ue).set(Ae,Ue)}return x}function wt({key:e,value:o,array:i},u){const[f,w,...O]=["type","componentType",...o.members.
keys()].map(x=>(0,c.TN)(o,x)),[B="?"]=[f,w,(0,c.TH)(o),...O].filter(x=>x!==void 0);return e??u.nameOf(o,i)??(0,c.e1)(B)}function nn({edges:e},o){const i=e.flatMap(x=>{const[V,de]=[o.get(x.source),o.get(
x.target)];return V&&de?[{...x,source:V,target:de,status:Dt(x.source)?"added":"removed"}]:[]}),u=({source:x,target:V,label:de})=>`${x.rank} ${V.rank} ${de}`,f=(0,be.$z)(i,({status:x})=>x),w=(0,be.$z)(
f.get("removed")??[],u);return[...(f.get("added")??[]).map(x=>w.get(u(x))?.pop()?{...x,status:"same"}:x),...[...w.values()].flat()].sort((x,V)=>x.source.rank-V.source.rank||x.target.rank-V.target.rank)}
function Vt(e){const o=new Map;for(const i of["target","label"]){const u=f=>`${f.source.rank} ${i==="label"?f.label:f.target.rank}`;for(const[f,w,...O]of(0,be.$z)(e,u).values()){if(!f||!w||O.length>0||
f.status===w.status)continue;[f.source,f.target,w.target].every(({old:x})=>x)&&!o.has(f)&&!o.has(w)&&o.set(f,w).set(w,f)}}return e.flatMap(i=>{const u=o.get(i);return u&&i.status==="removed"?[]:[{...i,
kind:u?"rewired":i.status,was:u}]})}function Ft({root:e,nodes:o},i){const u=new Set(i.flatMap(x=>x.links.map(({field:V})=>V))),f=new Set(i.map(({item:x})=>x)),w=new Set([e,...o.map(({field:x})=>x)]),O={
added:new Set,removed:new Set};for(const x of i){const V=[x.source.label,x.target.label,...x.label.split(", ")].map(de=>JSON.stringify(de));for(const de of[...V,...x.links.map($e=>$e.text)])O[x.status].
add(de)}function B(x,V,de){if(V===void 0||w.has(V))return[{text:de,field:e}];const $e=V.keys.at(-1)===Oe?[{text:JSON.stringify(de),field:V}]:[];if("text"in x)return[...$e,{text:x.text,field:V}];const ke="\
members"in x?[...x.members]:[],Ae="items"in x?x.items.map(Ue=>["[]",Ue]):ke;return[...$e,...Ae.flatMap(([Ue,Pe])=>B(Pe,te(V,Ue),Ue))]}return({path:x,...V})=>{const de=x.map(Ae=>Ae.type==="member"?Ae.key:
"[]"),$e=x.some(Ae=>Ae.type==="item"&&f.has(Ae.item)),ke=(Ae,Ue)=>{const Pe=B(Ae,de.reduce(te,e),`${de.at(-1)}`),Ve=Pe.some(({field:it})=>u.has(it)),ut=({text:it,field:dn})=>{if(u.has(dn))return Ue.has(
it);const En=`${dn.keys.findLast(ar=>ar!=="[]")}`;return Pt.includes(En)||Ue.has(it)&&Be([En],xt)||Ve&&rn(it,dn)};return(Ve||$e)&&Pe.every(ut)};return V.kind==="modified"?ke(V.from,O.removed)&&ke(V.to,
O.added):"value"in V&&ke(V.value,O[V.kind])}}function rn(e,{texts:o}){const i=o.get(e)??0,u=[...o.values()].reduce((f,w)=>f+w,0);return i>2&&2*i>u&&/^"?[\w.-]{0,30}"?$/.test(e)}function Yt(e,o,{componentOf:i},u){
const f=we(e),w=o.flatMap(x=>{const{value:V,array:de}=x.place,$e=(0,se.qU)(V)===void 0?i(V,de):void 0;return[V.id===x.old?.value.id?void 0:V,$e].map(ke=>({owner:ke,node:x}))}),O=(0,be.$z)(w,({owner:x})=>x);
O.delete(void 0);const B=new Map(e.matches.map(({path:x,head:V})=>[x.at(-1),V]));for(const x of e.changes){if(u(x)||f(x))continue;const V=x.path.map($e=>B.get($e)).reverse(),de=["value"in x&&x.value,...V].
find($e=>O.has($e));for(const{node:$e}of O.get(de)??[])$e.status==="same"&&($e.status="modified")}}var Zt=m(8965);const $t=2,It=1e3,zt=240,Qt=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,
/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,/.{1,120}/gsu],Bt="...";function Wt(e,o){const i=[Ht(e??o),Ht(o??e)],[u,f]=[Kt(e,i[0]),Kt(o,i[1])],w=Gt(u,f);return i[0]===i[1]?w:
[`@@ line ends: ${i[0]} \u2192 ${i[1]} @@`,...w]}function Ht(e=""){return e.includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function Kt(e,o){return(e?.split(o==="CRLF"?`\r
`:`
`)??[]).flatMap(u=>Qt.reduce(on,[u]).map((f,w)=>w===0?f:Bt+f))}function on(e,o){return e.flatMap(i=>i.length>zt?Array.from(i.matchAll(o),([u])=>u):i)}function Gt(e,o){const i=new Set(e),f=o.some(O=>i.
has(O))?(0,Zt.E)([...e],[...o],{maxEditLength:It}):void 0;if(f===void 0)return[...t(e,o),...A("+",o)];let w=0;return f.flatMap(({added:O,removed:B,value:x},V)=>{const de=f[V+1];if(B)return t(x,de?.added?
de.value:[]);const[$e,ke]=[V===0?0:$t,x.length-$t],Ae=w+n(x.slice(0,ke+1));return w+=n(x),O?A("+",x):de===void 0?A(" ",x.slice(0,$e)):ke-$e<2?A(" ",x):[...A(" ",x.slice(0,$e)),`@@ line ${Ae} @@`,...A(
" ",x.slice(ke))]})}function A(e,o){return o.map(i=>`${e} ${i}`)}function n(e){return e.filter(o=>!o.startsWith(Bt)).length}function t(e,o){const i=new Map(e.map(w=>[a(w),w])),u=o.flatMap(w=>r(i.get(a(
w))??w,w));return[...u.length===0?[]:[`@@ hard to see: ${[...new Set(u)].join(", ")} @@`],...A("-",e)]}function r(e,o){if(a(e)!==a(o))return[];const[i,u]=[e.normalize(),o.normalize()],f=l(e)===l(o)?[]:
["Unicode forms"];return i===u?f:[...f,i.trimEnd()===u.trimEnd()?"spaces at the end":"white space"]}function a(e){return l(e.normalize())}function l(e){return e.replace(/\s/g,"")}function d(e,o){let[i,
u]=[0,o];const w=[...(0,be.$z)(e,B=>B.startsWith("@@ line ")?++i:i).values()].flatMap(B=>{const x=k(B,u);return u-=Se(B),x}),O=e.filter(ye).length-w.filter(ye).length;return O===0?w:[...w,`@@ ${(0,Q.hS)(
O,"more changed line")} @@`]}function k(e,o){const i=O=>O.startsWith("-"),u=Se(e.filter(i)),f=Se(e)-u,w={removed:Math.max(o/2,o-f),others:Math.max(o/2,o-u)};return e.filter(O=>{const B=i(O)?"removed":
"others";return w[B]-=O.length+1,w[B]>=0})}function ye(e){return e.startsWith("-")||e.startsWith("+")}function Se(e){return e.reduce((o,i)=>o+i.length+1,0)}var pe=m(7856);const ie={added:"\u2795",removed:"\
\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Ie=80,Ye=8;function We(e,o,i){if(e.type==="string")return Qe(ct((0,c.e1)(e.text)),o,i);const[u="",
...f]=nt(e,o);return f.length>0||u.length>Ie?void 0:(0,s.SS)(u,1/0)}function Qe(e,o,i){const u=o.mask(e).shown;if(u.length>Ie||u.includes(`
`))return;const f=Ze(e,o,i);return(0,s.SS)(JSON.stringify(u),1/0)+(f===void 0?"":` (${et(f,o)})`)}function Ze(e,{labelOf:o},i){const u=o(e);return u===void 0||u.toLowerCase()===e.toLowerCase()||[...i?.
members.values()??[]].some(w=>(0,c.jn)(w)&&(0,c.e1)(w.text)===u)?void 0:u}function at(e,o,{labelOf:i}){const[u,f]=e.slice(-2);return u?.type!=="item"||f?.type!=="member"||!c.ZM.test(f.key)?!1:(0,c.TH)(
u.item)===o||i((0,c.e1)(o))===u.label}function nt(e,o,i){const{mask:u}=o;if((0,c.jn)(e)){if(e.type==="literal")return[u(e.text).shown];const V=ct((0,c.e1)(e.text)),{shown:de}=u(V);if(de.includes(`
`))return["|",...yt(de.split(`
`))];const $e=Ze(V,o,i);return[JSON.stringify(de)+($e===void 0?"":` (${u($e).shown})`)]}const[f="",w=""]=e.type==="array"?"[]":"{}",O=e.type==="array"?e.items.map(V=>nt(V,o)):Array.from(e.members,([V,
de])=>{const[$e,...ke]=(0,pe.$C)(V,de,e)?[Q.v5]:nt(de,o,e);return[`${JSON.stringify(u(V).shown)}: ${$e}`,...ke]}),B=f+O.join(", ")+w;return B.length<=Ie&&O.every(V=>V.length===1)?[B]:[f,...yt(O.flat()),
w]}function yt(e){return e.map(o=>`  ${o}`)}function ct(e){if(!e.includes("%"))return e;try{const o=decodeURIComponent(e);return[encodeURIComponent(o),encodeURI(o)].includes(e)?o:e}catch{return e}}function et(e,{
mask:o},i=100){return(0,s.SS)(o(e).shown,i)}function rt(e,o,i=!1){const u=Fe(e),f=i?1/0:100,w=e.flatMap((O,B)=>{if(O.type==="element")return[(0,s.SS)(`[${O.index}]`)];if(O.type==="item"){const V=o.endsOf(
O.item),de=V===void 0?O.label:i?`${V} (${O.label})`:V,$e=B===u-1&&O.hint!==void 0?` (${et(O.hint,o)})`:"";return[`**${et(de,o,f)}**${$e}`]}return!i&&e.slice(B+1).find(({type:V})=>V!=="member")?.type===
"item"?[]:[et(O.key,o,f)]});return w.length>Ye&&!i&&w.splice(2,w.length-Ye+1,"\u2026"),w.join(" \u203A ")||"the whole file"}function ht(e,o){const i=O=>e.map(({path:B,kind:x})=>(x?`${ie[x]} `:"")+rt(B,
o,O)),[u,f]=[i(!1),i(!0)],w=(0,se.Vn)(u);return Ot(u.map((O,B)=>w.get(O)===1?O:f[B]??O))}function Ot(e){const[o,i]=[(0,se.Vn)(e),new Map];return e.map(u=>{const[f=1,w]=[o.get(u),(i.get(u)??0)+1];return i.
set(u,w),f===1?u:`${u} (${w} of ${f})`})}const _t="  ",ln=3,xn=5,Sn=120,pt={texts:3,min:4,max:60,usual:2,usualWeight:.001},sn={line:": changed, hidden"};function Xt(e,o){const i=[...(0,be.$z)(e,$n).values()],
u=i.filter(O=>O.length<ln).flat(),f=ht(u,o),w=new Map(u.map((O,B)=>{const{line:x,...V}=qt(O,o);return[O,z(`- ${f[B]}${x}`,{changes:1,...V})]}));return i.flatMap(O=>{const B=O.flatMap(x=>w.get(x)??[]);
return B.length===0?On(O,o):B})}function $n(e){const o=Fe(e.path),u=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(w=>"id"in w?[w.id]:[]);if(o===0||o===e.path.length||u.length===
0)return e;const f=e.path.slice(o).map(w=>w.type==="member"?w.key:"index"in w&&w.index);return JSON.stringify([e.kind,u,f])}function On(e,o){const[i]=e,{line:u,under:f=()=>""}=qt(i,o),w=pn(hn(e,o)),O=i.
kind==="modified"?"":` ${i.kind}`,B=`- ${ie[i.kind]} ${an(i,o)}${u}${O} in ${w.line}`;return z(B,{changes:e.length,under:x=>f(x)+(w.under?.(x)??"")})}function hn(e,o){const i=e.map(({path:u})=>({path:u.
slice(0,Fe(u))}));return ht(i,o)}function an({path:e},o){return rt(e.slice(Fe(e)),o)}function qt(e,o){if(e.kind==="modified")return mn(e,o);if("value"in e)return kn(e,o);if(e.kind==="moved"){const[w,O]=[
e.from,e.path].map(B=>rt(B.slice(0,-1),o,!0));return{line:`: moved from ${w} to ${O}`}}if(e.moved.length===0)return{line:": in a new order"};const i=e.moved.map(w=>({path:[w]})),u=pn(ht(i,o)),f=u.under?
`${u.line} moved`:`moved: ${u.line}`;return{...u,line:`: in a new order (${f})`}}function pn(e){if(e.length<=xn)return{line:e.join(", ")};const o=(0,Q.hS)(e.length,"item"),i=wn(o,_t+e.join(", "));return{
line:o,under:u=>i.length<=u?i:""}}function mn({path:e,from:o,to:i},u){if(o.type==="hidden"||i.type==="hidden")return{line:""};if((0,pe._p)(e,o,i))return sn;if(o.type==="string"&&i.type==="string"){const x=at(
e,i.text,u)?{...u,labelOf:()=>{}}:u;return _n((0,c.e1)(o.text),(0,c.e1)(i.text),x)}const[f,w]=[nt(o,u).join(`
`),nt(i,u).join(`
`)];if(f===w)return sn;const[O,B]=[We(o,u),We(i,u)];return O&&B?{line:`: ${O} \u2192 ${B}`}:{line:"",under:en(f,w)}}function _n(e,o,i){const u=[ct(e),ct(o)],f=u[0]!==u[1]&&(u[0]!==e||u[1]!==o),[w,O]=f?
u:[e,o],B=f?" (percent-encoded)":"",[x,...V]=(0,C.qy)(w,O)?.changes??[];if(x!==void 0){const Ve=`${B} (JSON in a text)`;if(V.length===0&&x.kind==="modified"){const it=mn(x,i);return{...it,line:`${Ve} \
\u203A ${rt(x.path,i)}${it.line}`}}const ut=z("",{parts:Xt([x,...V],i)});return{line:Ve,under:it=>`
${yn(R(ut,it).join(""))}`}}const[de,$e]=[i.mask(w),i.mask(O)];if(de.shown===$e.shown)return{line:B+sn.line};const ke=de.hidden===$e.hidden?"":" (hidden values differ, too)",[Ae,Ue]=[Qe(w,i),Qe(O,i)];if(!Ae||
!Ue)return{line:B+ke,under:en(de.shown,$e.shown)};const Pe=r(de.shown,$e.shown).join(", ");return{line:`${B}: ${Ae} \u2192 ${Ue}${Pe&&` (${Pe})`}${ke}`}}function kn(e,o){const{path:i,value:u}=e;if(u.type===
"hidden")return{line:""};if((0,pe._p)(i,u))return{line:": hidden"};if(u.type==="object")return Tn(e,u,o);const f=We(u,o);return f!==void 0?{line:`: ${f}`}:u.type==="array"?{line:"",under:cn(e,nt(u,o),
(0,Q.hS)(u.items.length,"element"))}:{line:"",under:cn(e,[o.mask(ct((0,c.e1)(u.text))).shown])}}function Tn(e,o,i){const u=e.path.at(-1),f=u?.type==="item"?u:void 0;if(o.members.size===0&&!f)return{line:"\
: `{}`"};const w=Ae=>(0,c.jn)(Ae)&&[f?.label,f?.hint].includes((0,c.e1)(Ae.text)),O=[...o.members].filter(([,Ae])=>!f||!w(Ae)),B=O.filter(([Ae,Ue])=>!f||!Te(Ae,Ue)),x=B.map(([Ae,Ue])=>{const Pe=(0,pe.
$C)(Ae,Ue,o)?(0,s.SS)(Q.v5):We(Ue,i,o);return Pe&&`${et(Ae,i)}: ${Pe}`}),V=!x.includes(void 0)&&x.join(", ").length<=Sn,de=V?x.join(", "):An(o,w,i),$e=de&&`: ${de}`;if(V&&B.length===O.length)return{line:$e};
const ke=cn(e,nt(o,i),(0,Q.hS)(o.members.size,"field"));return{line:$e,under:V?Ae=>Ae===1/0?ke(Ae):"":ke}}function cn({kind:e},o,i){const u=o.join(`
`);return e==="added"?en(void 0,u,i):en(u,void 0,i)}function An(e,o,i){const u=new Map,f=(O,B,x)=>{x>(u.get(O)?.weight??0)&&u.set(O,{text:B,weight:x})},w=(O,B,x)=>{if(O.type==="array")for(const Ue of O.
items)w(Ue,B,x+1);if(O.type==="object")for(const[Ue,Pe]of O.members)(0,pe.$C)(Ue,Pe,O)?f(Ue,Q.v5,pt.max):w(Pe,Ue,x+1);if(O.type!=="string")return;const V=(0,c.e1)(O.text),$e=/^type$/i.test(B)||Te(B,O)||
Me(V)||o(O)||i.labelOf(V)!==void 0;if(V.length<pt.min||$e)return;const ke=V.includes("://")?2*pt.max:Math.min(V.length,pt.max),Ae=i.countOf(V)>pt.usual?pt.usualWeight:1;f(B,i.mask(ct(V)).shown,Ae*ke/(x+
1))};return w(e,"",0),[...u].sort(([,O],[,B])=>B.weight-O.weight).filter(([,{weight:O}],B)=>B===0||B<pt.texts&&O>pt.usualWeight*2*pt.max).map(([O,{text:B}])=>`${et(O,i)}: ${(0,s.SS)(JSON.stringify((0,s.
Jj)(B,pt.max)),1/0)}`).join(", ")}function en(e,o,i){const u=(0,s.EU)(Wt(e,o),"diff",_t);return f=>{const w=u.length<=f?u:Rn(u,f);return i===void 0?`
${w}`:wn(i,w)}}function Rn(e,o){const i=e.split(`
`),u=i.slice(1,-1).map(f=>f.slice(_t.length));return[...i.slice(0,1),...d(u,o).map(f=>_t+f),...i.slice(-1)].join(`
`)}function wn(e,o){return`
${_t}<details><summary>${e}</summary>

${o}
${_t}</details>`}function yn(e){return e.replace(/^(?=.)/gm,_t)}const In=100,gn=5;function Mn(e,o){const i=e.kind==="json"?Rt(e,ke=>o(ke).shown):void 0,u=(0,C.Z)(()=>(0,se.Vn)((0,c.PX)(e.head??e.base))),
f={mask:o,labelOf:ke=>ke.length>In?void 0:i?.labelOf(JSON.stringify(ke)),endsOf:ke=>i?.endsOf(ke),countOf:ke=>u().get(ke)??0},w=bn((0,U.xS)(e)),O=e.status==="modified",B=O?Un(e,f,i):Xt(Fn(e),f),{nodes:x=0,
connections:V=0}=i?.size??{},de=x===0?"What is in it":`${(0,Q.hS)(x,"node")}, ${(0,Q.hS)(V,"connection")}`,$e=O?B:L(de,B,{changes:w,folded:!0});return[...Cn(i),z(Ln(e,o),{parts:[...$e,...Nn(e,f)],changes:w})]}
function bn({added:e,modified:o,removed:i}){return e+o+i}function Cn(e){return e?.note!==void 0?[z(e.note)]:e?.picture?[z((0,s.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function Ln({name:e,kind:o,status:i,changes:u},f){const w=`**${et(e,{mask:f})}**`;return i!=="modified"?`${ie[i]} ${w}: file ${i}`:o==="bi\
nary"||o==="variables"&&u.length===0?`${ie.modified} ${w}: content modified`:o==="variables"?`${w} (values are never shown)`:w}function Nn({references:e},o){if(e.length===0)return[];const i=e.slice(0,
gn).map(({path:O,from:B,to:x})=>`${rt(O,o)} (${et(B,o)} \u2192 ${et(x,o)})`),u=e.length>gn?", \u2026":"",f=e.length===1?"follows and isn't":"follow and aren't",w=`${(0,Q.hS)(e.length,"reference")} to \
new IDs and names ${f} counted`;return[z(`${w}: ${i.join(", ")}${u}`)]}function Un(e,o,i){const u=we(e),f=i?.connections??[],w=new Set(f.map(({item:Ae})=>Ae)),O=(0,be.$z)(e.text?[jn(e.text)]:e.changes,
Ae=>i?.tells(Ae)?Pn(Ae)?"layout":"told":"value"in Ae&&w.has(Ae.value)?"connection":u(Ae)?"layout":Dn(Ae.path,i)?"item":"rest"),[B,x]=[O.get("layout")??[],O.get("connection")??[]],V=Xt(O.get("rest")??[],
o),de=zn(f,x,o),$e=(O.get("told")?.length??0)+x.length,ke=`Layout and bookkeeping: ${(0,Q.hS)(B.length,"change")}`;return[...Xt(O.get("item")??[],o),...L("Connections",de,{noun:"connection",changes:$e}),
...de.length===0?V:L("Elsewhere in the file",V),...L(ke,Hn(B,e,o),{folded:!0})]}function Pn({kind:e,path:o}){const[i,u]=o.slice(-2);return e==="modified"&&i?.type==="item"&&u?.type==="member"&&Pt.includes(
u.key)}function Dn(e,o){return e.some(i=>i.type==="item"||i.type==="member"&&o?.isItemKey(i.key))}function jn({base:e,head:o}){return{kind:"modified",path:[],from:un(e),to:un(o)}}function un(e=""){return{
type:"string",id:0,text:JSON.stringify(e)}}function Fn({base:e,head:o,text:i,status:u,changes:f}){const w=u==="removed"?"removed":"added",O=(x,V)=>{const de=(0,se.Vg)(x,()=>{});return!(V.length<3&&de.
length>0&&de.every(ke=>ke.value.type==="object"))&&(V.length>0||x.type!=="object")?[{kind:w,path:V,value:x}]:de.flatMap(({step:ke,value:Ae})=>ke.type==="member"?O(Ae,[...V,ke]):[{kind:w,path:[...V,ke],
value:Ae}])},B=e??o??(i&&un(i.base??i.head));return B?O(B,[]):f}function zn(e,o,i){const u=new Map(o.map(O=>["value"in O&&O.value,O])),f=Bn(e,u),w=Ot(f.map(O=>Wn(O,i)));return f.map(([{item:O}],B)=>{const x=u.
get(O),{line:V,under:de=()=>""}=x?qt(x,i):{line:""};return z(`${w[B]}${de(0)===""?V:""}`,{under:de})})}function Bn(e,o){const i={added:new Map,removed:new Map};return e.flatMap(u=>{const{kind:f,source:w,
target:O,item:B}=u;if(f==="rewired"||o.has(B))return[[u]];const x=i[f].get(w),V=x??[u];return x&&x.push(u),i[f].delete(w),i[f].set(O,V),x?[]:[V]})}function Wn(e,o){const[{kind:i,source:u,target:f,was:w}]=e,
O=de=>`**${et(de.label,o)}**`,B=de=>de===""?"":` (${et(de,o)})`,x=e.map(de=>` \u2192 ${O(de.target)}${B(de.label)}`),V=w?.target===f?B(w.label)||" without a label":w&&` ${O(w.target)}`;return`- ${ie[i]}\
 ${O(u)}${x.join("")}${V===void 0?"":`, was${V}`}`}function Hn(e,o,i){return[...(0,be.$z)(Ge(e,o),f=>f.kind+an(f,i)).values()].flatMap(f=>{const w=f.map(V=>qt(V,i));if(f.length<ln||Fe(f[0].path)===0||
w.some(({under:V})=>V))return Xt(f,i);const O=hn(f,i),B=yn(w.map(({line:V},de)=>`- ${O[de]}${V}`).join(`
`)),x=`- ${ie[f[0].kind]} ${an(f[0],i)} of ${(0,Q.hS)(f.length,"item")}`;return z(x,{changes:f.length,under:()=>`
${B}`})})}const Kn="<!-- workflow-report -->",Gn=6e4,Xn=1e3;function Jn(e){const{workflows:o,missing:i}=e,u=(0,pe.lb)(e),w=["changed","added","removed"].flatMap(x=>o.filter(V=>V.status===x)).map(x=>{const V=bn(
x.counts);return{workflow:x,changes:V,parts:x.files.flatMap(de=>Mn(de,u))}}),O=Zn(e,u),B=i===void 0?"":`\`${i}\` doesn't exist: it counts as empty.`;return({maxLength:x=Gn,maxBytes:V=1/0,headings:de=!0,
mark:$e=!0}={})=>{const ke=w.map(({workflow:Pe,...Ve})=>z(Yn(Pe,u,de),Ve)),Ae=z(B,{parts:[...L("",ke,{noun:"workflow"}),...O]}),Ue=$e?`${Kn}
`:"";for(let Pe=Math.min(x,V);;){const Ve=[Ue,...R(Ae,Pe-Ue.length-1),`
`],ut=V===1/0?0:Buffer.byteLength(Ve.join(""));if(ut<=V||Pe<Xn)return Ve;Pe=Math.floor(Pe*V*.99/ut)}}}function Vn(e,o){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${o}</summary>

${e}
</details>
`}function Yn({name:e,status:o,counts:i},u,f){const w=f?"### ":"",O=e===void 0?void 0:et(e,{mask:u});return o==="added"||o==="removed"?`${w}${ie[o]} ${O===void 0?"Workflow":`${O}: workflow`} ${o}`:f?`${w}${O===
void 0?"":`${O}: `}${(0,U.cq)(i)}`:""}function Zn({workflows:e,notCompared:o=[]},i){const u=(O,B)=>{const x=O.flatMap(V=>V===void 0?[]:[et(V,{mask:i})]).join(", ");return O.length===0?[]:[z(B(x),{least:B(
(0,Q.hS)(O.length,"workflow"))})]},f=e.flatMap(({name:O,status:B})=>B==="unchanged"?[O]:[]),w=e.flatMap(({name:O,variablesCompared:B})=>B?[]:[O]);return[...e.length===0?[z("No workflow was compared")]:
[],...u(f,O=>O===""?"No changes":`${O}: no changes`),...u(w,O=>`The environment variables${w.length===e.length?"":` of ${O}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...u(o,O=>`${O}: not compared, because the step failed`)]}var Qn=m(8725),qn=m(276),er=m(4022),nr=m(6584);async function rr(e){const o=Jn(e),i={"report.md":o(),"full-report.md":o({maxLength:1/0})};
return(0,qn.n0)(await(0,er.N9)("the report",i)),o}const or=900*1024;function sr(e,o,i,u){const f=or-Buffer.byteLength(i.join()),w=e({headings:o,maxLength:1/0,maxBytes:f,mark:!1}).join("");return u===void 0?
w:Vn(w,u)}function ir(e){const o=(0,U.AS)(e);if(o.length===0)return;const i=o.slice(0,20).map(nr.bY),u=o.length>20?` and ${(0,Q.hS)(o.length-20,"more line")}`:"";(0,Qn.lm)(`No field matched ${i.join("\
, ")}${u} in ignore. Check the spelling.`)}}),6584:((ge,xe,m)=>{m.d(xe,{LO:()=>S,Rr:()=>G,bY:()=>p,yG:()=>K});var U=m(3024),Q=m(6760),se=m(5806),fe=m(7596),ae=m(706);const W=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function j(T,Y=W){return[Y,({input:D})=>`contains ${I(D)}. ${T}`]}function v(...T){return Y=>{for(const[D,q]of T){const oe=D.exec(Y);if(oe)throw new Error(typeof q=="string"?q:q(oe))}return Y}}function K(T){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(T))return T.toLowerCase()==="true";throw new Error(`must be true or false, not ${p(T)}`)}function z(T,Y=!1){return D=>{const q=Number(D);if((Y?/^\d+$/:/^\d+(\.\d+)?$/).
test(D)&&q>0&&q<=T)return q;const oe=T===1/0?"":` and at most ${T}`;throw new Error(`must be a ${Y?"whole ":""}number above 0${oe}, not ${p(D)}`)}}const L=v(j("Type the address again"),[/["'`]/,"conta\
ins quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,T])=>`must not contain a query or a fragment. Set only the \
beginning of the address: "${T}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"]);function R(T){return parseHost(L(T))}function h(T){if(isId(T))return T;throw new Error(
`must be an ID of letters, digits, ".", "_" and "-", not ${p(T)}`)}const P=v(j("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,T])=>`begins with "${T}". Set the secret to the key o\
nly`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),g="is too long: at most 200 characters",N=v([new RegExp("\\\
p{C}","u"),({input:T})=>`must not contain control characters: ${p(T)}`],[/.{201}/u,g]),_=v([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:T})=>`can't be a name: ${p(T)}; leave out " < > | * ? : \\ / and control c\
haracters`],[/\.zip$/i,({input:T})=>`must not end in .zip, which the action adds: ${p(T)}`],[/.{201}/u,g]);function M(T){const Y=refusal(_(T));if(Y!==void 0)throw new Error(`can't be a name: ${p(T)} ${Y}`);
if(Buffer.byteLength(T)>240)throw new Error(g);return T}function s(T){if(T!=="any"){if(/^[0-9a-f]{64}$/i.test(T))return T.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or an\
y")}}function c(){return(0,Q.resolve)(process.env.GITHUB_WORKSPACE??"")}const C=v([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,
T])=>`begins with ${T}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function G(T){return(0,Q.resolve)(c(),C(T))}function b(T){const Y=G(
T);if(existsSync(Y))return Y;throw new Error(S(T))}function S(T){const Y=!(0,U.existsSync)(c())||(0,U.readdirSync)(c()).length===0;return`doesn't exist: ${p(T)}${Y?". The workspace is empty: run actio\
ns/checkout before this step":""}`}function p(T){const Y=I(T);return`"${(0,ae.OX)(T,60)}"${Y===""?"":` with ${Y}`}`}function I(T){const Y=(T.match(new RegExp(W,"gu"))??[]).map(oe=>oe.codePointAt(0)??0),
D=[...new Set(Y)].map(oe=>`U+${oe.toString(16).toUpperCase().padStart(4,"0")}`),q=D.length===1?"an invisible character":"invisible characters";return D.length===0?"":`${q} (${D.slice(0,5).join(", ")})`}}),
1124:((ge,xe,m)=>{m.d(xe,{AS:()=>j,Hq:()=>ae,RG:()=>Q,cq:()=>v,cz:()=>se,xS:()=>fe,xW:()=>W});var U=m(706);const Q={type:"hidden"};function se(K){const z=L=>K.reduce((R,h)=>R+h[L],0);return{added:z("a\
dded"),modified:z("modified"),removed:z("removed")}}function fe({status:K,changes:z,references:L}){const R={added:0,modified:0,removed:0};if(K!=="modified")return{...R,[K]:1};if(z.length===0&&L.length===
0)return{...R,modified:1};for(const{kind:h}of z)R[h==="added"||h==="removed"?h:"modified"]++;return R}function ae({workflows:K}){return K.some(({status:z})=>z!=="unchanged")}function W({workflows:K}){
return se(K.map(({counts:z})=>z))}function j({workflows:[K,...z]}){return K?.unusedIgnores.filter(L=>z.every(({unusedIgnores:R})=>R.includes(L)))??[]}function v({modified:K,added:z,removed:L}){return Object.
entries({modified:K,added:z,removed:L}).flatMap(([h,P])=>P===0?[]:[`${(0,U.zD)(P)} ${h}`]).join(", ")||"no changes"}}),3436:((ge,xe,m)=>{m.d(xe,{Gg:()=>K,Ms:()=>g,Op:()=>h,PX:()=>R,Rk:()=>se,TH:()=>v,
TN:()=>W,YD:()=>j,ZM:()=>ae,dj:()=>M,e1:()=>P,eX:()=>fe,jn:()=>L});var U=m(8142),Q=m(2899);const se=["id","_id","key","name"],fe=["name","title","label","displayName"],ae=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;
function W(s,c){if(s.type!=="object")return;const C=s.members.get(c)??s.matchOnly?.get(c);if(!(C===void 0||!L(C)))return(C.type==="string"?C.text.length>2:/\d/.test(C.text))?C.text:void 0}function j(s){
return s.type==="object"?[...s.members.keys()]:[]}function v(s){const c=()=>j(s).filter(C=>ae.test(C));return z(s,["id","_id","key"])??z(s,c().sort())}function K(s){return z(s,fe)}function z(s,c){const C=c.
find(G=>W(s,G)!==void 0);return C&&W(s,C)}function L(s){return s.type==="string"||s.type==="literal"}function R(s){return s===void 0?[]:L(s)?[P(s.text)]:(s.type==="array"?s.items:[...s.members.values()]).
flatMap(R)}function h(s,c,C){return C&&se.includes(s)&&L(c)}function P(s){return s.startsWith('"')?s.includes("\\")?JSON.parse(s):s.slice(1,-1):s}class g{#n;#e;#t;#r=new Map;#o=new Map;#s=0;constructor(c,C=G=>{}){
this.#n=c,this.#e=c.lines.length===0,this.#t=C}read(c){const{fields:C,orders:G}=this.#n,b=S=>(0,Q.pi)(C,S,this.#t);return(0,U.q)(c,void 0,{enter:(S,p="")=>this.#e?void 0:{key:p,outer:S},scalar:S=>this.
scalar(S),array:(S,p)=>{const I=S.length>0&&b({key:"",outer:p});return this.array(I?[]:S,(0,Q.pi)(G,p,this.#t))},object:(S,p)=>{let I;for(const[T,Y]of C.size===0?[]:S)b({key:T,outer:p})&&(S.delete(T),
se.includes(T)&&(I=(I??new Map).set(T,Y)));return this.object(S,I)}})}scalar(c){let C=this.#r.get(c);return C===void 0&&(C={type:c.startsWith('"')?"string":"literal",id:++this.#s,text:c},this.#r.set(c,
C)),C}array(c,C){const G=C?c.toSorted((p,I)=>p.id-I.id):c;let b=G.length;for(const{id:p}of G)b=_(b,p);const S=this.#i(b,{type:"array",id:this.#s+1,items:G,unordered:C});return this.#e?S:{type:"array",
id:S.id,items:c,unordered:C}}object(c,C){let G=~c.size;for(const[S,{id:p}]of c)G=G+_(this.scalar(S).id,p)|0;const b=this.#i(G,{type:"object",id:this.#s+1,members:c,matchOnly:C});return this.#e?b:{type:"\
object",id:b.id,members:c,matchOnly:C}}#i(c,C){for(let G=c;;G=G+1|0){const b=this.#o.get(G);if(b&&N(b,C))return b;if(!b)return this.#o.set(G,C),this.#s++,C}}}function N(s,c){if(s.type==="array")return c.
type==="object"||s.items.length!==c.items.length?!1:s.items.every(({id:C},G)=>C===c.items[G]?.id);if(c.type==="array"||s.members.size!==c.members.size)return!1;for(const[C,{id:G}]of c.members)if(s.members.
get(C)?.id!==G)return!1;return!0}function _(s,c){const C=Math.imul(s^s>>>15,739982445)^Math.imul(c^c>>>16,73244475);return Math.imul(C^C>>>13,695872825)}function M(s){if(L(s))return s.text;if(s.type===
"array"){const C=s.items.map(M);return`[${(s.unordered?C.sort():C).join()}]`}return`{${Array.from(s.members,([C,G])=>`${JSON.stringify(C)}:${M(G)}`).sort().join()}}`}}),2899:((ge,xe,m)=>{m.d(xe,{K$:()=>U,
pi:()=>se,wo:()=>Q});const U=Q("");function Q(W){const j=new Set,[v,K]=[new Map,new Map];for(const[z,L]of W.split(/\r\n|\r|\n/).entries()){const R=L.trim();if(R===""||R.startsWith("#"))continue;const[
h,P]=R.endsWith("[]")?[R.slice(0,-2),K]:[R,v],g=h.split(".").reverse(),N=fe(h);if(g.includes(""))throw new Error(`has an empty key in line ${z+1} (join keys by single dots)`);if(g.every(_=>_==="*"))throw new Error(
`has only * in line ${z+1}, which would ignore everything (name a key)`);j.add(R),P.set(N,[...P.get(N)??[],{line:R,keys:g}])}return{lines:[...j],fields:v,orders:K}}function se(W,j,v){if(W.size===0||j===
void 0)return!1;const K=["*",fe(j.key)].flatMap(z=>W.get(z)??[]).filter(({keys:z})=>ae(j,z));for(const{line:z}of K)v(z);return K.length>0}function fe(W){return W.slice(W.lastIndexOf(".")+1)}function ae(W,j){
if(W===void 0||j.length===0)return j.length===0;const v=j[0]==="*"?["*"]:W.key.split(".").reverse();return v.every((K,z)=>K===j[z])&&ae(W.outer,j.slice(v.length))}}),2742:((ge,xe,m)=>{m.d(xe,{OD:()=>me,
qy:()=>ee,Z:()=>Oe,yR:()=>J});var U=m(3436),Q=m(2899),se=m(1345);function fe(X,ne){const ce=ne.size===0?void 0:ne.get(JSON.stringify(X));return ce===void 0?X:(0,U.e1)(ce)}function ae({base:X,head:ne}){
return X===ne?[]:U.Rk.flatMap(ce=>{const[le,te]=[(0,U.TN)(X,ce),(0,U.TN)(ne,ce)];return le!==te&&le?.startsWith('"')&&te?.startsWith('"')?[[le,te]]:[]})}function W(X,ne){const ce=new Map;for(const[te,
ue]of X)ce.set(te,(ce.get(te)??new Set).add(ue));const le=([te,ue])=>ce.get(te)?.size===1&&ne.base.get(te)===1&&ne.head.get(ue)===1;return new Map(X.filter(le))}function j(X){const ne=ce=>{const le=new Map,
te=(ue,he)=>{if(ue.type==="array")for(const Ee of ue.items)te(Ee,!0);if(ue.type!=="object")return;const Re=he?[ue.id,...U.Rk.flatMap(Ee=>(0,U.TN)(ue,Ee)??[])]:[];for(const Ee of new Set(Re))le.set(Ee,
(le.get(Ee)??0)+1);for(const Ee of ue.members.values())te(Ee,!1)};for(const ue of X)te(ue[ce],!1);return le};return{base:ne("base"),head:ne("head")}}function v(X,ne,ce){const le={element:new Map,member:new Map};
function te(he,Re){if(ne.size===0&&!ce)return he;if((0,U.jn)(he))return X.scalar(ne.get(he.text)??he.text);const Ee=le[Re?"element":"member"],Ce=Ee.get(he.id)??ue(he,Re);return Ee.set(he.id,Ce),Ce}function ue(he,Re){
if(he.type==="array"){const Ce=he.items.map(Le=>te(Le,!0));return X.array(Ce,he.unordered)}const Ee=new Map;for(const[Ce,Le]of he.members)(0,U.Op)(Ce,Le,Re)?ce||Ee.set(Ce,Le):Ee.set(fe(Ce,ne),te(Le,!1));
return X.object(Ee)}return(he,Re=!1)=>te(he,Re).id}function K(X,ne){const ce={base:v(X,ne,!0),head:v(X,new Map,!0)};return{interner:X,renames:ne,follow:v(X,ne,!1),bare:ce}}var z=m(5408);const L=.4,R=.9,
h=4e4,P=4,g=/^(""|0|true|false|null)$/,N=.25,_=new Set([...U.eX,"type"]);function M(X,ne,ce){const{compare:le,shareRare:te}=C(X,ce),ue=s(X,ne),he=c(X);return Re=>(Ee,Ce)=>{const Le=(0,z.qc)(Ee,Ce),ze=Le.
reduce((y,{base:H,head:Z})=>y+H.length*Z.length,0),be=y=>ze>h?[...te(y),...(0,z.O6)(ne,y).flatMap(z.yU)]:y.base.flatMap(H=>y.head.map(Z=>({base:H,head:Z}))),F=Le.flatMap(be).flatMap(y=>{const H=le(y);
return(Re>0&&he(y)?le(y,()=>1)>=R:H>=Re)?[{pair:y,alike:H,distance:ue(y)}]:[]});F.sort((y,H)=>H.alike-y.alike||y.distance-H.distance);const re=new Set;return F.flatMap(({pair:y})=>re.has(y.base)||re.has(
y.head)?[]:(re.add(y.base).add(y.head),[y]))}}function s({base:X},ne){const ce=new Map((0,z.Ms)(ne).map(ue=>[ue.base.index,ue.head.index-ue.base.index]));let le=0;const te=X.map(({index:ue})=>(le=ce.get(
ue)??le,ue+le));return ue=>Math.abs((te[ue.base.index]??0)-ue.head.index)}function c({base:X,head:ne}){const ce=({item:he})=>[(0,U.TH)(he),(0,U.Gg)(he)],[le,te]=[new Set(X.flatMap(ce)),new Set(ne.flatMap(
ce))],ue=(he,Re)=>ce(he).every(Ee=>Ee!==void 0&&!Re.has(Ee));return he=>ue(he.base,te)&&ue(he.head,le)}function C(X,{renames:ne,follow:ce}){const le=new Map([["",0]]),te=new Set;function ue(be){const F=le.
get(be)??le.size;return F===le.size&&le.set(be,F),F}function he(be,F){const re=new Set,y=(H,Z,ve)=>{if((0,U.jn)(H)||(H.type==="array"?H.items.length:H.members.size)===0){const _e=ue(`${Z}=${F==="base"?
ce(H):H.id}`);re.add(_e),(!(0,U.jn)(H)||g.test(H.text))&&te.add(_e)}else if(H.type==="array")for(const _e of H.items)y(_e,ue(`${Z}[]`),!0);else for(const[_e,Ne]of H.members)Z===0&&(0,U.jn)(Ne)&&_.has(
_e)||(0,U.Op)(_e,Ne,ve)||y(Ne,ue(`${Z}.${F==="base"?fe(_e,ne):_e}`),!1)};return y(be,0,!0),re}const Re=new Map,Ee=new Map,Ce=be=>Re.get(be)??new Set;for(const be of["base","head"]){for(const F of X[be])
Re.set(F,he(F.item,be));for(const[F,re]of(0,se.Vn)(X[be].flatMap(y=>[...Ce(y)]))){const y=(te.has(F)?N:1)/re;Ee.set(F,Math.min(Ee.get(F)??1,y))}}const Le=be=>Ee.get(be)??0,ze=be=>[...Ce(be)].filter(F=>Le(
F)>=1/P);return{compare({base:be,head:F},re=Le){const y=_e=>{let Ne=0;for(const je of _e)Ne+=re(je);return Ne},[H,Z]=[Ce(be),Ce(F)],ve=[...H].filter(_e=>Z.has(_e));return 2*y(ve)/(y(H)+y(Z))||0},shareRare(be){
const F=new Map;for(const re of be.head)for(const y of ze(re))F.set(y,[...F.get(y)??[],re]);return be.base.flatMap(re=>{const y=new Set(ze(re).flatMap(H=>F.get(H)??[]));return Array.from(y,H=>({base:re,
head:H}))})}}}function G(X,ne,ce){const le={base:{item:X,index:0,array:[X]},head:{item:ne,index:0,array:[ne]}};return C({base:[le.base],head:[le.head]},ce).compare(le)}function b(X,ne,ce){let le=[],te=X;
const ue=()=>te.base.length===0||te.head.length===0,he=(y,H)=>{const Z=ue()?[]:y(te,H);Z.length!==0&&(le=le.concat(Z),te=(0,z.FF)(te,Z))},Re=y=>(H,Z)=>(0,z.O6)(le,H).flatMap(ve=>y(ve,Z)),Ee=ce||[...X.
base,...X.head].some(({item:y})=>y.type==="object"),Ce=U.Rk.filter(y=>!(T(X.base,y)&&T(X.head,y)));for(const y of Y(Ce,X,ne))he(z.kk,p(y));const Le=({item:y})=>y.id,ze=({item:y},H)=>H==="base"?ne.follow(
y,!0):y.id;for(const y of ne.renames.size>0?[ze,Le]:[Le])he(Re(z.eV),y),Ee&&he(z.kh,y);if(Ee&&!ue()){for(const Z of Y(q(X),X,ne).slice(0,1))he(z.kk,p(Z));const y=Z=>({item:ve},_e)=>I(ve,ne.bare[_e],Z);
he(Re(z.eV),y(1)),he(z.kh,y(3));const H=M(X,le,ne);for(const Z of[...U.eX,"key"])he(H(0),p(Z));he(H(L),({item:Z})=>Z.type==="object"?(0,U.TN)(Z,"type")??"":void 0)}const be=Ce.length<U.Rk.length,F=y=>(0,U.
Gg)(y)??(be?Ce.find(H=>(0,U.TN)(y,H)):(0,U.TH)(y));return he(Re((y,H)=>be&&S(y.base)===S(y.head)?(0,z.yU)(y):(0,z.kh)(y,H)),({item:y})=>F(y)===void 0?"":void 0),le}function S(X){return X.map(({index:ne})=>ne).
join()}function p(X){return({item:ne})=>(0,U.TN)(ne,X)}function I(X,ne,ce){return X.type!=="object"||[...X.members].filter(([te,ue])=>!(0,U.Op)(te,ue,!0)).length<ce?void 0:ne(X,!0)}function T(X,ne){const ce=le=>X.
every(({item:te,index:ue})=>(0,U.TN)(te,ne)?.replaceAll('"',"")===`${le+ue}`);return X.length>1&&(ce(0)||ce(1))}function Y(X,ne,ce){const le=X.map(ue=>({key:ue,pairs:(0,z.kk)(ne,p(ue))})),te=(ue,he)=>ue.
every(({base:Ee,head:Ce},Le)=>Ee===he[Le]?.base&&Ce===he[Le]?.head)?0:D(he,ce)-D(ue,ce);return le.sort(({pairs:ue},{pairs:he})=>he.length-ue.length||te(ue,he)),le.map(({key:ue})=>ue)}function D(X,{interner:ne,
renames:ce,bare:le}){const te=X.map(({base:he,head:Re})=>({base:he.item,head:Re.item})),ue=v(ne,new Map([...ce,...te.flatMap(ae)]),!0);return te.filter(({base:he,head:Re})=>[ue,le.head].some(Ee=>Ee(he,
!0)===le.head(Re,!0))).length}function q({base:X,head:ne}){const ce=(0,se.Vn)(ne.flatMap(({item:ue})=>(0,U.YD)(ue))),le=ue=>2*(ce.get(ue)??0)>ne.length&&ue!=="type",te=[...ce.keys()].filter(ue=>le(ue)&&
oe(X,ue)&&oe(ne,ue)).sort();return[...te.filter(ue=>U.ZM.test(ue)),...te]}function oe(X,ne){const ce=X.flatMap(({item:te})=>(0,U.TN)(te,ne)??[]).filter(te=>te.startsWith('"'));if(ce.length<2||2*ce.length<=
X.length||new Set(ce).size<ce.length)return!1;const le=new Set(X.flatMap(({item:te})=>U.Rk.map(ue=>(0,U.TN)(te,ue))));return 2*ce.filter(te=>le.has(te)).length<ce.length}const we=8,Me=.5;function Te(X,ne,ce,le){
const te=be=>X[be].flatMap(re=>[re,...De(re,le)]).filter(({path:re,value:y})=>re.at(-1)?.type==="item"&&ce[be].get(y.id)===1),ue={bases:new Set,heads:new Map};let he={base:te("base"),head:te("head")};
const Re=(be,F)=>{const re=(0,z.kk)(he,be).filter(({base:y,head:H})=>y.arrays!==H.arrays&&F(y.value,H.value));for(const{base:y,head:H}of re)ue.bases.add(y.value),ue.heads.set(H.value,y);he=(0,z.FF)(he,
re)},Ee=(be,F)=>(0,U.TN)(be,"type")===(0,U.TN)(F,"type"),Ce=(be,F)=>Ee(be,F)&&G(be,F,ne)>=Me,Le=(be,F)=>(ce[F].get(be??"")??0)<2,ze=(be,F)=>Le(be,F)?be:void 0;return Re(({value:be},F)=>ze((0,U.TH)(be),
F),(be,F)=>((0,U.TH)(be)?.length??0)>=we||Ce(be,F)),Re(({value:be},F)=>ze((0,U.Gg)(be),F),Ce),Re(({value:be},F)=>Le((0,U.TH)(be),F)?I(be,ne.bare[F],3):void 0,Ee),ue}function De({value:X,path:ne},ce){return(0,se.
Vg)(X,ce).flatMap(le=>{if((0,U.jn)(le.value))return[];const te={value:le.value,path:[...ne,le.step]};return[te,...De(te,ce)]})}function Fe(X,ne,ce,le){const te=[],ue=[],he=[],Re=[],Ee={base:[],head:[]};
function Ce({base:y,head:H},Z,ve){ve==="element"&&Re.push(...ae({base:y,head:H})),(ve==="element"||ve==="member"&&y.type==="object"&&H.type==="object")&&he.push({base:y,head:H,path:Z}),y.id!==H.id&&(y.
type==="array"&&H.type==="array"?re(y,H,Z):y.type==="object"&&H.type==="object"?F({base:y,head:H},Z,ve):ve!=="own"&&(0,U.jn)(y)&&(0,U.jn)(H)&&ne.renames.get(y.text)===H.text?ue.push({path:Z,from:(0,U.
e1)(y.text),to:(0,U.e1)(H.text)}):te.push({kind:"modified",path:Z,from:y,to:H}))}function Le({base:y,head:H},Z,ve,_e){y!==void 0&&H!==void 0?Ce({base:y,head:H},Z,ve):H!==void 0&&!ze(H,Z)?(te.push({kind:"\
added",path:Z,value:H}),Ee.head.push({value:H,path:Z,arrays:_e}),ce.heads.size>0&&be(H,Z)):y!==void 0&&!ce.bases.has(y)&&(te.push({kind:"removed",path:Z,value:y}),Ee.base.push({value:y,path:Z,arrays:_e}))}
function ze(y,H){const Z=ce.heads.get(y);return Z===void 0?!1:(te.push({kind:"moved",path:H,from:Z.path}),Ce({base:Z.value,head:y},H,"element"),!0)}function be(y,H){for(const{step:Z,value:ve}of(0,se.Vg)(
y,le)){const _e=[...H,Z];ze(ve,_e)||be(ve,_e)}}function F(y,H,Z){for(const{key:ve,from:_e,...Ne}of Ge(y,ne)){const je=[...H,{type:"member",key:ve}];_e!==ve&&ue.push({path:je,from:_e,to:ve});const Xe=Ne.
base!==void 0&&(0,U.Op)(ve,Ne.base,Z==="element");Le(Ne,je,Xe?"own":"member")}}function re(y,H,Z){const ve={base:(0,z.S3)(y.items),head:(0,z.S3)(H.items)},_e=b(ve,ne,y.unordered&&H.unordered).filter(Be=>!ce.
bases.has(Be.base.item)&&!ce.heads.has(Be.head.item)),Ne=(0,se.Oe)(ve,_e,le),je=new Set((0,z.Ms)(_e).map(Be=>Be.head.index)),Xe=Ne.filter(Be=>Be.base&&Be.head&&!je.has(Be.index));Xe.length>0&&!H.unordered&&
te.push({kind:"reordered",path:Z,moved:Xe.map(({step:Be})=>Be)});for(const{step:Be,...He}of Ne)Le(He,[...Z,Be],"element",ve)}return Ce(X,[],"root"),{changes:te,references:ue,matches:he,renames:Re,unmatched:Ee}}
function Ge({base:X,head:ne},{renames:ce,follow:le}){const te=new Map(X.members),ue=new Map,he=(Ee,Ce)=>Ee.id===Ce.id||le(Ee)===Ce.id;for(const Ee of[he,()=>!0])for(const Ce of[Le=>Le,Le=>fe(Le,ce)])for(const[
Le,ze]of te){const be=Ce(Le),F=ne.members.get(be);F===void 0||ue.has(be)||!Ee(ze,F)||(te.delete(Le),ue.set(be,{key:be,from:Le,base:ze,head:F}))}for(const[Ee,Ce]of ne.members)ue.has(Ee)||ue.set(Ee,{key:Ee,
from:Ee,head:Ce});const Re=Array.from(te,([Ee,Ce])=>({key:Ee,from:Ee,base:Ce}));return[...ue.values(),...Re].sort((Ee,Ce)=>Ee.key<Ce.key?-1:1)}const E={bases:new Set,heads:new Map},$=5;function ee(X,ne){
const ce=new U.Ms(Q.K$),[le,te]=[X,ne].map(ue=>J(ue,ce));return le&&te&&me([{base:le,head:te}],ce)[0]}function J(X,ne=new U.Ms(Q.K$)){return/^\s*[[{]/.test(X)?ne.read(X):void 0}function me(X,ne){const ce=Oe(
()=>j(X)),le=Oe(()=>(0,se.j9)([...X.map(({head:Re})=>Re),...X.map(({base:Re})=>Re)])),te=(Re,Ee)=>le().componentOf(Re,Ee);function ue(Re){const Ee=K(ne,Re);return X.map(Ce=>{const Le=Fe(Ce,Ee,E,te),{base:ze,
head:be}=Le.unmatched;if(ze.length===0||be.length===0)return Le;const F=Te(Le.unmatched,Ee,ce(),te);if(F.heads.size===0)return Le;const re=Fe(Ce,Ee,F,te);return re.changes.filter(({kind:y})=>y==="move\
d").length===F.heads.size?re:Le})}let he=new Map;for(let Re=0;Re<$;Re++){const Ee=ue(he),Ce=Ee.flatMap(ze=>ze.renames),Le=Ce.length===0?new Map:W(Ce,ce());if(he.size===Le.size&&[...he].every(([ze,be])=>Le.
get(ze)===be)){if(Ee.some(({changes:ze})=>ze.length>0))return Ee;break}he=Le}return ue(new Map)}function Oe(X){let ne;return()=>(ne??={value:X()},ne.value)}}),1345:((ge,xe,m)=>{m.d(xe,{Oe:()=>R,Vg:()=>h,
Vn:()=>_,j9:()=>W,qU:()=>j});var U=m(3436),Q=m(5408);const se=/group|parent|folder|owner/i,fe=/(-[\da-f]{4}){3}-[\da-f]{12}/i,ae=40;function W(s){const c=s.map(L),C=p=>c.find(I=>I.get(p))?.get(p);function G(p,I){
for(const T of(0,U.YD)(p).sort()){if(se.test(T))continue;const Y=`${(0,U.TN)(p,T)}`,D=T==="type"?`"${Y.split(":")[1]}`:Y,q=C(D);if(q===void 0||j(q.item)===void 0)continue;const oe=c.some(we=>{const Me=we.
get(D);return Me&&(Me.array===I||z(I,Me.item))});if(T==="type"||!oe)return q.item}}function b(p,I){const T=(0,U.Gg)(p);return j(p)??j(G(p,I))??(T&&(0,U.e1)(T))}function S(p){const I=/\d/.test(p)?C(p):
void 0;return I&&b(I.item,I.array)}return{componentOf:G,nameOf:b,labelOf:S}}function j(s){const c=s&&((0,U.TN)(s,"name")??v(s));return c&&(0,U.e1)(c)}function v(s){const[c,C]=[K(s,"localeData"),K(s,"d\
ata")];return[...(c?["en",...(0,U.YD)(c)]:[]).map(p=>K(c,p)),C,K(C,"node")].map(p=>p&&((0,U.Gg)(p)??(0,U.TN)(p,"display_name"))).find(p=>p!==void 0)}function K(s,c){return s?.type==="object"?s.members.
get(c):void 0}function z(s,c){return(0,U.YD)(c).map(G=>K(c,G)).some(G=>G?.type==="array"&&G.items===s)}function L(s){const c=new Map,C=G=>{if(G.type==="object")for(const b of G.members.values())C(b);if(G.
type==="array")for(const b of G.items){const S=(0,U.YD)(b).filter(I=>U.ZM.test(I)),p=new Set(S.flatMap(I=>(0,U.TN)(b,I)??[]));for(const I of p)c.set(I,c.has(I)?void 0:{item:b,array:G.items});C(b)}};return C(
s),c}function R(s,c,C){const G=(0,Q.FF)(s,c),b=[...G.base.map(p=>({...p,base:p.item})),...c.map(({base:p,head:I})=>({...I,base:p.item,head:I.item})),...G.head.map(p=>({...p,head:p.item}))],S=N(b,C);return b.
map(p=>({...p,step:P(p,S.get(p))})).sort(g)}function h(s,c){return s.type==="object"?Array.from(s.members,([G,b])=>({step:{type:"member",key:G},value:b})):(s.type==="array"?R({base:[],head:(0,Q.S3)(s.
items)},[],c):[]).map(({step:G,item:b})=>({step:G,value:b}))}function P({item:s,index:c},C){if(C===void 0)return{type:"element",index:c,item:s};const G=M(s),b=G!==void 0&&G.length<=ae&&!C.startsWith(G);
return{type:"item",label:C,...b&&{hint:G},item:s}}function g({step:s},{step:c}){return s.type==="item"&&c.type==="item"?s.label<c.label?-1:1:s.type==="element"&&c.type==="element"?s.index-c.index:s.type===
"item"?-1:1}function N(s,c){const C=new Map,G=new Set;let b=s.filter(({item:D})=>(j(D)??(0,U.Gg)(D)??(0,U.TH)(D))!==void 0);const S=D=>{const q=b.map(D),oe=_(q);b=b.filter((we,Me)=>{const Te=q[Me];return Te===
void 0||oe.get(Te)!==1||G.has(Te)?!0:(G.add(Te),C.set(we,Te),!1)})};S(({item:D})=>j(D));const p=new Map(b.map(D=>[D,j(D.item)??j(c(D.item,D.array))])),I=_([...p.values()]),T=D=>{const[q,oe]=[p.get(D),
(0,U.Gg)(D.item)];return j(D.item)??(I.get(q)===1?q:void 0)??(oe&&(0,U.e1)(oe))},Y=(D,q="")=>{const[oe,we]=[(0,U.TH)(D.item),T(D)??M(D.item)],Me=oe&&(0,U.e1)(oe).replace(q,"");return we&&Me?`${we} (${Me}\
)`:we??Me};return S(D=>T(D)??Y(D,fe)),S(D=>Y(D,fe)),S(D=>Y(D)),S(D=>`${T(D)??M(D.item)??Y(D)} [${D.index}${D.head?"":", before"}]`),C}function _(s){const c=new Map;for(const C of s)c.set(C,(c.get(C)??
0)+1);return c}function M(s){const c=(0,U.TN)(s,"type");return c?.startsWith('"')?(0,U.e1)(c):void 0}}),7856:((ge,xe,m)=>{m.d(xe,{$C:()=>s,Wr:()=>b,_p:()=>c,lb:()=>P});var U=m(706),Q=m(3436),se=m(2742);
const fe=8,ae="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account)[-_. ]?key|cookie",W=new RegExp(`(?:${ae}|(?:password|secret|apikey\
)s)$`),j=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,v=new RegExp(`^x?(?:${ae})$`),K=/name|key|header|field/i,z=["value","values","default","defaultvalue","headervalue"],L=/\{\{|\$\{|<%/,R="(?!\\p{\
L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",h=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${ae}\
|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${ae})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${ae}\
)\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${R}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${R}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${ae})(?:\\s[^<>]{0,200})?>)[^<]{1,\
4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].map(S=>new RegExp(S,
"giu"));function P({workflows:S}){const p=new U.pO;for(const{secrets:T,files:Y}of S){const D=Y.flatMap(({base:q,head:oe})=>[q,oe].flatMap(b));for(const q of[...T,...D].flatMap(g))p.add(q,N)}const I=new Map;
return T=>{const Y=I.get(T);if(Y)return Y;const D=[],q=Me=>(D.push(Me),U.v5),we={shown:h.reduce((Me,Te)=>Me.replace(Te,q),p.hide(T,q)),hidden:JSON.stringify(D)};return I.set(T,we),we}}function g(S){return[
S,S.replace(/^(?:bearer|basic|token) /i,""),...(0,Q.PX)((0,se.yR)(S))]}function N(S){return S.length>=fe&&!new RegExp("^\\p{L}+$","u").test(S)}function _(S){const p=M(S);return W.test(p)&&!j.test(p)}function M(S){
return S.toLowerCase().replace(/[^a-z]/g,"")}function s(S,p,I){if(C(p))return!1;if(_(S))return G(p)||v.test(M(S));const T=Y=>K.test(Y)&&_(String(I&&(0,Q.TN)(I,Y)));return z.includes(M(S))&&I!==void 0&&
(0,Q.YD)(I).some(T)}function c(S,...p){return p.every(C)?!1:S.some((I,T)=>{const Y=S[T-1],D=Y&&"item"in Y?Y.item:void 0,q=S.slice(T+1).every(({type:we})=>we==="element"),oe=we=>I.type==="member"&&s(I.
key,q?we:void 0,D);return p.some(oe)})}function C(S){return S?.type==="literal"&&!/\d/.test(S.text)}function G(S){return S?.type==="array"?S.items.every(G):S!==void 0&&(0,Q.jn)(S)}function b(S){const p=[],
I=T=>{if(T!==void 0)if((0,Q.jn)(T))I((0,se.yR)((0,Q.e1)(T.text)));else if(T.type==="array")for(const Y of T.items)I(Y);else for(const[Y,D]of T.members)s(Y,D,T)&&p.push(...(0,Q.PX)(D)),I(D)};return I(S),
p.filter(T=>!L.test(T))}}),5408:((ge,xe,m)=>{m.d(xe,{$z:()=>v,FF:()=>L,Ms:()=>z,O6:()=>R,S3:()=>se,eV:()=>fe,kh:()=>ae,kk:()=>W,qc:()=>j,yU:()=>K});var U=m(8965);const Q=500;function se(h){return h.map(
(P,g)=>({item:P,index:g,array:h}))}function fe(h,P){const g=c=>h[c].map(C=>P(C,c)),N=(c,C)=>c!==void 0&&c===C,_=(0,U.E)(g("base"),g("head"),{maxEditLength:Q,comparator:N});if(_===void 0)return z(ae(h,
P));let[M,s]=[0,0];return _.flatMap(({added:c,removed:C,count:G})=>{const[b,S]=[h.base.slice(M,M+G),h.head.slice(s,s+G)];return c||(M+=G),C||(s+=G),c||C?[]:K({base:b,head:S})})}function ae(h,P){return j(
h,P).flatMap(K)}function W(h,P){return j(h,P).flatMap(g=>g.base.length===1&&g.head.length===1?K(g):[])}function j(h,P){const g=v(h.head,N=>P(N,"head"));return g.delete(void 0),[...v(h.base,N=>P(N,"bas\
e"))].flatMap(([N,_])=>{const M=g.get(N);return M?[{base:_,head:M}]:[]})}function v(h,P){const g=new Map;for(const N of h){const _=P(N),M=g.get(_);M?M.push(N):g.set(_,[N])}return g}function K({base:h,
head:P}){return h.flatMap((g,N)=>{const _=P[N];return _===void 0?[]:[{base:g,head:_}]})}function z(h){const P=[];for(const N of h.toSorted((_,M)=>_.base.index-M.base.index)){let[_,M]=[0,P.length];for(;_<
M;){const s=_+M>>1;(P[s]?.last.head.index??0)<N.head.index?_=s+1:M=s}P[_]={last:N,before:P[_-1]}}const g=[];for(let N=P.at(-1);N;N=N.before)g.push(N.last);return g.reverse()}function L({base:h,head:P},g){
const N=new Set(g.flatMap(_=>[_.base,_.head]));return{base:h.filter(_=>!N.has(_)),head:P.filter(_=>!N.has(_))}}function R(h,P){const g=z(h),N={base:0,head:0};return j(P,({index:_},M)=>{for(;(g[N[M]]?.[M].
index??1/0)<_;)N[M]++;return N[M]})}}),6384:((ge,xe,m)=>{m.a(ge,async(U,Q)=>{try{let N=function(){const _=new fe.i,M=_.required("base",j.Rr),s=_.required("head",j.Rr);[M,s].some(b=>b!==void 0&&(0,se.existsSync)(
b))||(M!==void 0&&_.refuse("base",(0,j.LO)(_.text("base"))),s!==void 0&&_.refuse("head",(0,j.LO)(_.text("head"))));const c=_.optional("ignore",()=>(0,K.wo)(_.lines("ignore")))??K.K$,C=_.boolean("fail-\
on-change",!1),G=_.boolean("summary",!0);return{base:_.check(M),head:_.check(s),ignore:c,failOnChange:C,summary:G}};var se=m(3024),fe=m(3991),ae=m(4022),W=m(2345),j=m(6584),v=m(1124),K=m(2899),z=m(7279),
L=m(8725),R=m(276),h=m(4057),P=m(706),g=m(1532);await(0,R.eF)(async _=>{const{base:M,head:s,ignore:c,failOnChange:C,summary:G}=N(),b=(0,L.t1)(),[S,p]=[(0,P.OX)(M),(0,P.OX)(s)],I=(0,h.Bu)(Object.entries(
{Base:S,Head:p}));b.info(`Comparing ${S} with ${p}`);const T=await(0,g.Z)(M,s,{ignore:c,signal:_}).catch(async oe=>{const we=(0,z.iT)(oe);throw G&&await(0,h.Sy)("Workflow comparison failed",(0,h.il)((0,ae.
UX)(we),(0,R.VY)(we)),I),we});for(const{name:oe,status:we,counts:Me,variablesCompared:Te}of T.workflows){const De=we==="changed"||we==="unchanged"?(0,v.cq)(Me):we,Fe=Te?"":" (environment variables are\
 not compared)";b.info(`${oe===void 0?"":`${(0,P.OX)(oe)}: `}${De}${Fe}`)}(0,W.$0)(T);const[Y,D]=[(0,v.Hq)(T),(0,v.xW)(T)];(0,R.n0)({changed:Y,...D});const q=await(0,W.S3)(T);if(G){const oe=(0,W.uu)(q,
T.workflows.length>1,[I]);await(0,h.Sy)(`Workflow comparison: ${(0,v.cq)(D)}`,oe,I)}if(Y&&C){const oe=`The versions differ (${(0,v.cq)(D)}), and fail-on-change is true`;throw new z.HR({what:oe,advice:"\
The report shows what changed.",topic:"import-deploy-and-promote"})}}),Q()}catch(N){Q(N)}},1)}),1532:((ge,xe,m)=>{m.d(xe,{Z:()=>Ee});var U=m(5806),Q=m(4573),se=m(8142);const fe={enter:()=>{},scalar:F=>({
json:F}),array:F=>({json:`[${F.map(({json:re})=>re)}]`,items:F}),object(F){return{json:`{${Array.from(F,([y,{json:H}])=>`${JSON.stringify(y)}:${H}`).sort()}}`,members:F}}};function ae(F){const re=(0,Q.
isUtf8)(F)?(0,se.q)(F.toString(),void 0,fe):void 0,y=re?.members??re?.items?.map(Z=>[W(Z),Z]);if(y===void 0)return;const H=new Map;for(const[Z,{members:ve,json:_e}]of y){if(Z===void 0||H.has(Z))return;
H.set(Z,{name:Z,keys:[...ve?.keys()??[]],content:_e})}return{container:Array.isArray(y)?"array":"object",variables:[...H.values()]}}function W({members:F}){if(!F?.has("value"))return;const re=[F.get("\
name"),F.get("key")].find(y=>y?.json[0]==='"');return re&&JSON.parse(re.json)}function j({files:F}){const re=[...F].filter(([y])=>(0,U.dU)(y)).map(([,y])=>v(y));return[...new Set(re.flat())]}function v(F){
const re=new TextDecoder().decode(F);try{JSON.parse(re)}catch{return[]}const y=ae(F),H=new Set(y?.container==="array"?y.variables.map(({name:_e})=>_e):void 0),ve=Array.from(re.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).
flatMap(([_e,Ne,je])=>Ne===void 0?[_e,String(Number(_e))]:je===void 0?[JSON.parse(Ne)]:[]);return[...new Set(ve)].filter(_e=>!H.has(_e))}var K=m(1124),z=m(3436),L=m(7598);function R(F){return(0,Q.isUtf8)(
F)?F.toString():void 0}function h(F,re,y){const H=/\.json$/i.test(F)?R(re):void 0;return H===void 0?void 0:y.read(H)}function P(F,re,y,H){if(re.equals(y))return!0;const Z=new Interner(H),ve=h(F,re,Z);
return ve!==void 0&&ve.id===h(F,y,Z)?.id}function g({files:F},re){const y=Z=>createHash("sha256").update(Z).digest("hex"),H=Array.from(F,([Z,ve])=>{const _e=h(Z,ve,new Interner(re));return[Z,y(_e?canonicalJson(
_e):ve)]});return y(JSON.stringify(H.sort(([Z],[ve])=>Z<ve?-1:1)))}var N=m(2899),_=m(2742),M=m(7856);const s=1024*1024;function c(F,re,{name:y,ignore:H}){const Z=[F,re].filter(Je=>Je!==void 0),ve=Z.length===
2&&Z.some(G),_e=[...new Set(Z.flatMap(({files:Je})=>[...Je.keys()]))].sort(),Ne=new Set(H.lines),je=new z.Ms(H,Je=>Ne.delete(Je)),Xe=_e.flatMap(Je=>{const[ot,dt]=[F?.files.get(Je),re?.files.get(Je)],lt=ot!==
void 0&&dt!==void 0&&ot.equals(dt);if(ve&&(0,U.dU)(Je)||lt&&Ne.size===0)return[];const st=ot&&h(Je,ot,je),bt=lt?st:dt&&h(Je,dt,je);return lt||st!==void 0&&st.id===bt?.id?[]:[{name:Je,from:ot,to:dt,base:st,
head:bt}]}),Be=S(Xe,je),He=Je=>H.lines.length===0&&Be.some(ot=>ot.name===Je),qe=Be.length===0?[]:_e.filter(Je=>!He(Je)&&!(0,U.dU)(Je)),tt=F===void 0?"added":re===void 0?"removed":void 0;return{name:y,
status:tt??(Be.length>0?"changed":"unchanged"),counts:tt?{added:0,modified:0,removed:0,[tt]:1}:(0,K.cz)(Be.map(K.xS)),files:Be,variablesCompared:!(ve&&Z.some(b)),secrets:[...new Set(Z.flatMap(Je=>[...j(
Je),...C(Je,qe)]))],unusedIgnores:[...Ne]}}function C({files:F},re){return re.flatMap(y=>(0,M.Wr)(h(y,F.get(y)??Buffer.of(),new z.Ms(N.K$))))}function G({kind:F,files:re}){return F==="folder"&&![...re.
keys()].some(U.dU)}function b({files:F}){return[...F].some(([re,y])=>(0,U.dU)(re)&&ae(y)?.variables.length!==0)}function S(F,re){const y=F.flatMap(({name:Z,base:ve,head:_e})=>ve&&_e&&!(0,U.dU)(Z)?[{name:Z,
base:ve,head:_e}]:[]),H=new Map((0,_.OD)(y,re).map((Z,ve)=>[y[ve]?.name,Z]));return F.map(Z=>p(Z,H.get(Z.name)))}function p({name:F,from:re,to:y,base:H,head:Z},ve){const _e=re===void 0?"added":y===void 0?
"removed":"modified",Ne={name:F,status:_e,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,U.dU)(F))return{...Ne,kind:"variables",changes:T(H,Z,_e)};if(ve||_e!=="modified"&&(H??Z))return{
...Ne,kind:"json",base:H,head:Z,...ve};const[je,Xe]=[re&&I(re),y&&I(y)];return re&&je===void 0||y&&Xe===void 0?{...Ne,kind:"binary"}:{...Ne,kind:"text",text:{base:je,head:Xe}}}function I(F){return F.length<=
s&&!F.includes(0)?R(F):void 0}function T(F,re,y){const[H,Z]=[F,re].map(He=>He&&ae(Buffer.from((0,z.dj)(He))));if(y==="modified"&&(H===void 0||H.container!==Z?.container))return[{kind:"modified",path:[],
from:K.RG,to:K.RG}];const ve=He=>new Map(He?.variables.map(({name:qe,content:tt})=>[qe,tt])),[_e,Ne]=[ve(H),ve(Z)],je=[],Xe=[..._e.keys()].filter(He=>Ne.has(He)),Be=[...Ne.keys()].filter(He=>_e.has(He));
Xe.some((He,qe)=>He!==Be[qe])&&je.push({kind:"reordered",path:[],moved:[]});for(const He of[...new Set([..._e.keys(),...Ne.keys()])].sort()){const qe=[{type:"member",key:He}];_e.has(He)?Ne.has(He)?_e.
get(He)!==Ne.get(He)&&je.push({kind:"modified",path:qe,from:K.RG,to:K.RG}):je.push({kind:"removed",path:qe,value:K.RG}):je.push({kind:"added",path:qe,value:K.RG})}return je}var Y=m(7279),D=m(3024),q=m(
1455),oe=m(6760),we=m(1142),Me=m(706),Te=m(9870);function De(F,re){return new Y.HR({what:F,advice:re,topic:"unpacking"})}function Fe(F,re){for(const{index:y}of`${re}/`.matchAll(/\//g)){const H=re.slice(
0,y),Z=(0,D.lstatSync)((0,oe.join)(F,H),{throwIfNoEntry:!1});if(Z?.isSymbolicLink())throw De(`${(0,Me.TL)(H)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(H===re&&Z?.isFile())
return Z;if(!Z?.isDirectory())break}}async function Ge(F,re,y,H=1/0){const Z=new Map,ve=new Map;let _e=H;for(const Ne of re){y.throwIfAborted();const je=Fe(F,Ne);if(!(je===void 0||ve.get((0,U.Sr)(Ne))===
je.ino)){if(ve.set((0,U.Sr)(Ne),je.ino),_e-=je.size,_e<0)throw new Error("its files take more than 256 MiB, the limit");Z.set(Ne,await(0,q.readFile)((0,oe.join)(F,Ne)))}}return Z}async function E(F){return(await(0,q.
readdir)(F,{withFileTypes:!0})).map(y=>y.name+(y.isDirectory()?"/":""))}async function $(F,re){const y=[],H=[""];for(const Z of H){re.throwIfAborted();for(const ve of await E((0,oe.join)(F,Z))){if((0,U.
jq)(ve))continue;if((ve.endsWith("/")?H:y).push(Z+ve),y.length+H.length>Te.BE)throw new Error("more than 10,000 files are in it")}}return y}async function ee(F){if(!Fe(F,U.gv))return;const re=await(0,q.
readFile)((0,oe.join)(F,U.gv),"utf8");let y;try{const{unpackedFiles:H}=JSON.parse(re);H.every(Z=>(0,U.x5)(Z)===void 0)&&(y=new Set(H))}catch{}return{text:re,paths:y}}async function J(F,re){const y=new Set(
re.map(caseFold));return(await readdir(F).catch(()=>[])).filter(Z=>!y.has(caseFold(Z))&&existsSync(join(F,Z,RECORD)))}function me(F){return`${JSON.stringify({unpackedFiles:[...F]},null,2)}
`}var Oe=m(3657);async function X(F,re){try{const y=await(0,q.stat)(F);if(y.isDirectory())return await he(F,re);if(y.size>Te.zx)throw new Error("it is larger than 256 MiB, the limit");const H=await(0,q.
readFile)(F);return{...await(0,Oe.u)(H,re),sha256:(0,L.createHash)("sha256").update(H).digest("hex")}}catch(y){throw ue(y,F,re)}}async function ne(F,re){const y=()=>X(F,re);try{const H=(0,D.statSync)(
F,{throwIfNoEntry:!1});if(H===void 0)return{};const Z=H.isDirectory()?await le(F,re):new Map,[ve,..._e]=[...Z.values()].flat();return ve===void 0?{single:y}:{several:new Map(Array.from(Z,([je,Xe])=>[je,
()=>ce(F,Xe,re)])),..._e.length===0&&ve.isDirectory()&&{single:y}}}catch(H){throw ue(H,F,re)}}async function ce(F,re,y){const[H="",Z]=re.map(ve=>ve.name);if(Z!==void 0)throw new Error(`is there twice,\
 as ${(0,Me.TL)(H)} and as ${(0,Me.TL)(Z)}. Remove one of them`);if(re[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await X((0,oe.join)(F,H),y)}async function le(F,re){
const y=new Map,H=await(0,q.readdir)(F,{withFileTypes:!0});if((0,Te._2)(H.map(({name:Z})=>Z)))return y;for(const Z of H){if(re.throwIfAborted(),Z.name.startsWith(".")||!await te((0,oe.join)(F,Z.name),
re))continue;const ve=Z.isDirectory()?Z.name:Z.name.replace(/\.zip$/i,"");y.set(ve,[...y.get(ve)??[],Z])}return y}async function te(F,re){const y=await(0,q.stat)(F).catch(()=>{});if(y?.isDirectory())return(0,Te.
_2)(await Re(F));if(!y?.isFile()||!/\.zip$/i.test(F))return!1;try{return(0,Te._2)([...(await X(F,re)).files.keys()])}catch{return re.throwIfAborted(),!0}}function ue(F,re,y){if(y.aborted)return y.reason;
const H=/The package (is .*, not a zip)/.exec((0,Y.gJ)(F))?.[1],Z=(0,D.existsSync)(re)?`can't be read: ${(0,we.Uc)(F)}`:`doesn't exist: ${(0,Me.MW)(re)}`;return new Error(H?`${H}. Set a package (.zip)\
, or the folder with its unpacked files`:Z,{cause:F})}async function he(F,re){const y=(0,oe.join)(F,(0,Te.wg)(await Re(F))),H=await ee(y);if(H&&!H.paths)throw new Error(`${U.gv} isn't as this action w\
rites it`);const Z=H?.paths?new Set([...Te.LX,...H.paths]):await $(y,re),ve=await Ge(y,Z,re,Te.zx);if(ve.size===0)throw new Error("no files are in it");return(0,Te.jz)("folder",ve)}async function Re(F){
const re=await E(F),H=re.filter(Z=>Z.endsWith("/")).map(async Z=>(await E((0,oe.join)(F,Z))).map(ve=>Z+ve));return[...re,...(await Promise.all(H)).flat()]}async function Ee(F,re,{ignore:y,signal:H}){const Z=await be(
"base",H,()=>ne(F,H)),ve=await be("head",H,()=>ne(re,H)),_e=Ce(Z,ve)?[void 0]:[...new Set([...Le(Z),...Le(ve)])].sort(),Ne=[];for(const Xe of _e){const Be=Xe===void 0?"":` ${(0,Me.TL)(Xe)}`,He=await be(
`base${Be}`,H,()=>ze(Z,Xe)),qe=await be(`head${Be}`,H,()=>ze(ve,Xe));Ne.push(c(He,qe,{name:Xe,ignore:y}))}const je=({single:Xe,several:Be})=>Xe!==void 0||Be!==void 0;return je(Z)&&je(ve)?{workflows:Ne}:
{workflows:Ne,missing:je(Z)?"head":"base"}}function Ce(F,re){const y=[F,re];if(!(y.every(({single:Ne,several:je})=>Ne&&je)&&Le(F).join()!==Le(re).join())&&y.every(({single:Ne,several:je})=>!Ne||je))return!1;
if(y.every(({single:Ne,several:je})=>!je||Ne))return!0;const[ve,_e]=F.several?["head","base"]:["base","head"];throw new Y.HR({what:`${ve} is a single workflow, but ${_e} is a folder of several`,advice:"\
Set both to the same kind.",topic:"import-deploy-and-promote"})}function Le({several:F}){return[...F?.keys()??[]]}async function ze({single:F,several:re},y){return await(y===void 0?F:re?.get(y))?.()}async function be(F,re,y){
try{return await y()}catch(H){re.throwIfAborted();const Z=H instanceof Y.HR?H.topic:"import-deploy-and-promote";throw new Y.HR({what:`${F} ${(0,Y.gJ)(H)}`,topic:Z,cause:H})}}}),1142:((ge,xe,m)=>{m.d(xe,
{Uc:()=>z,Rs:()=>L});var U=m(7598),Q=m(1455),se=m(6760);const fe=Ke(import.meta.url)("node:util");var ae=m(7279),W=m(706);const j={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"t\
he disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that n\
ame already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function v(N){return/^E[A-Z0-9]+$/.test(Object(
N).code)}function K(N){if(!v(N))return(0,ae.gJ)(N);const{code:_="",errno:M=0}=N;return j[_]??(0,fe.getSystemErrorMap)().get(M)?.[1]??_}function z(N){const{path:_,dest:M=_}=Object(N);return v(N)&&M?`${K(
N)} (${(0,W.MW)(M)})`:K(N)}function L(N,_,M="Set another directory, or free some space."){const s=Object(N).code==="ENAMETOOLONG",c={what:`Can't write ${_}`,why:K(N),cause:N};return new ae.HR({...c,advice:s?
"Set a shorter name.":M})}async function R(N){await rm(N,{recursive:!0,force:!0,maxRetries:10})}const h=/^\.workflow-export-[0-9a-f]{12}$/;async function P(N,_,M=dirname(N)){const s=join(M,`.workflow-\
export-${randomBytes(6).toString("hex")}`);try{await writeFile(s,_,{flag:"wx"}),await rename(s,N)}catch(c){throw await R(s).catch(()=>{}),c}}async function g(N,_){await P(N,_).catch(M=>{throw L(M,N)})}}),
7279:((ge,xe,m)=>{m.d(xe,{HR:()=>Q,gJ:()=>j,h_:()=>W,iT:()=>ae});const U=null;class Q extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(K){
super(fe(K),{cause:K.cause}),this.what=K.what,Object.assign(this,K)}with(K){return new Q({...this,cause:this,...K})}}function se({what:v,why:K=""}){return K===""?v:`${v}: ${K}`}function fe(v){const K=se(
v);return`${K}${/[.!?…]$/.test(K)?"":"."} ${v.advice??""}`.trim()}function ae(v){return v instanceof Error?v:new Error(String(v))}function W(v){return v instanceof Q?v:new Q({what:j(v),cause:v})}function j(v){
return ae(v).message}}),8725:((ge,xe,m)=>{m.d(xe,{lm:()=>Q.lm,t1:()=>se});const U=Ke(import.meta.url)("node:async_hooks");var Q=m(5358);function se(L=""){return{info:R=>ae(L+R),warning:R=>Q.$e(L+R),debug:R=>Q.
Yz(L+R),mask:Q.Pq}}function fe(L){const R=[];return{...se(`[${L}] `),info:h=>R.push(h),end(h){core.startGroup(W(h));for(const P of R)ae(P);core.endGroup()}}}function ae(L){Q.pq(W(L))}function W(L){return L.
replaceAll("##[","## [")}const j=new U.AsyncLocalStorage;let v=!1;function K(L,R){return v||z(),v=!0,j.run(L,R)}function z(){const L=process.stdout.write.bind(process.stdout);process.stdout.write=((R,...h)=>{
const P=j.getStore(),g=String(R);return P===void 0||/^::(add-mask|debug)::/.test(g)?L(R,...h):(j.exit(()=>P.debug(g.trimEnd())),!0)})}}),276:((ge,xe,m)=>{m.d(xe,{VY:()=>L,Pd:()=>P,E_:()=>g,eF:()=>z,n0:()=>h});
var U=m(3024),Q=m(1455);const se=Ke(import.meta.url)("node:os");var fe=m(6760),ae=m(5358),W=m(1142),j=m(7279),v=m(706);const K=6e4;async function z(M){const s=new AbortController;for(const c of["SIGIN\
T","SIGTERM","SIGBREAK"]){const C={what:`Cancelled (${c})`,topic:"the-job-on-the-platform"};process.on(c,()=>s.abort(new j.HR(C)))}try{if(await M(s.signal),R)throw R}catch(c){for(let G=c;G instanceof Error;G=
G.cause)ae.Yz(G.stack??G.message);const C=L(c);ae.C1(`${(0,v.OX)((0,j.gJ)(c),K)}${C===void 0?"":` See ${C}`}`)}process.stdout.write("",()=>process.exit())}function L(M){const{GITHUB_SERVER_URL:s,GITHUB_ACTION_REPOSITORY:c,
GITHUB_ACTION_REF:C}=process.env;if(!(!(M instanceof j.HR)||M.topic===void 0||!s||!c||!C))return encodeURI(`${s}/${c}/blob/${C}/docs/troubleshooting.md#${M.topic}`)}let R;function h(M){try{for(const[s,
c]of Object.entries(M))c!==void 0&&ae.uH(s,c)}catch(s){const c="Check the runner's disk.";R=new j.HR({what:"Can't write the step's outputs",why:(0,W.Uc)(s),advice:c,cause:s})}}async function P(M){const s=process.
env.RUNNER_TEMP||(0,se.tmpdir)();return await(0,Q.mkdtemp)((0,fe.join)(s,M)).catch(g(s))}function g(M){return s=>{throw(0,W.Rs)(s,M,"Check the runner's temporary folder.")}}function N(){try{return JSON.
parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function _(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((ge,xe,m)=>{m.d(xe,{Bu:()=>v,
Sy:()=>P,il:()=>z});var U=m(5358),Q=m(7279),se=m(8132),fe=m(706);const ae=1024*1024-1e4,W=2e5;function j(g,N){const _=N.map(G=>G.map(R)),M=g.map((G,b)=>_.some(S=>S[b]!=="")),s=(G,b)=>`<tr>${G.flatMap(
(S,p)=>M[p]?`<${b}>${S}</${b}>`:[]).join("")}</tr>`,c=_.map(G=>s(G,"td")),C=G=>`<tr><td colspan="${g.length}">\u2026 and ${counted(G,"more row")}</td></tr>`;return`<table>${s(g.map(escapeAll),"th")}${h(
c,C).join("")}</table>`}function v(g){return`<table>${g.map(([_,M])=>M===void 0?"":`<tr><th align="left">${(0,se.FO)(_)}</th><td>${R(M)}</td></tr>`).join("")}</table>`}function K(g){const N=g.map(({names:_,
message:M,help:s})=>{const c=_.map(G=>`**${plainText(G)}**`);return`- ${h(c,G=>`and ${G} more`,W/2).join(", ")}: ${z(M,s)}`});return h(N,_=>`- \u2026 and ${counted(_,"more cause")}`).join(`
`)}function z(g,N){return N===void 0?(0,se.wh)(g):`${(0,se.wh)(g)} <a href="${(0,se.FO)(N)}">Troubleshooting</a>`}function L(g,N){return`<details><summary>${escapeAll(g)}</summary>

${N}

</details>`}function R(g){return typeof g=="string"?g===""?"":`<code>${(0,se.FO)((0,se.RK)(g))}</code>`:"words"in g?(0,se.wh)(g.words):`<a href="${(0,se.FO)(g.href)}">${(0,se.wh)(g.text)}</a>${(0,se.FO)(
g.after??"")}`}function h(g,N,_=W){let M=_;const s=g.filter(c=>{const C=Buffer.byteLength(c),G=C<=M;return G&&(M-=C),G});return s.length===g.length?s:[...s,N(g.length-s.length)]}async function P(g,...N){
const _=s=>`${(0,fe.hS)(s,"part")} of this page would not fit and ${s===1?"is":"are"} left out.`,M=[`### ${(0,se.wh)(g)}`,...h(N,_,ae)];try{await U.z.addRaw(M.join(`

`),!0).write()}catch(s){U.$e(`Can't write the job summary: ${(0,Q.gJ)(s)}`)}}}),8132:((ge,xe,m)=>{m.d(xe,{EU:()=>j,FO:()=>z,Jj:()=>ae,RK:()=>se,SS:()=>W,wh:()=>K});const U="[\\p{sc=Arab}\\p{sc=Syrc}\\p{s\
c=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",Q=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extende\
d_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${U})[\\u200C\\u200D](?=${U})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_C\
ode_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function se(h){return/^[ -[\]-~]*$/.test(h)&&!h.includes("##[")?h:h.replace(Q,(P,g)=>g===void 0?P:fe(g))}function fe(h){return`\
\\u{${h.codePointAt(0)?.toString(16)}}`}function ae(h,P){if(h.length<=P)return h;const g=Array.from(h.slice(0,2*P+2));return g.length>P?`${g.slice(0,P).join("")}\u2026`:h}function W(h,P=100){const g=se(
ae(h,P)).replaceAll("	",fe)||'""',N="`".repeat(R(g)+1);return/^`|`$/.test(g)||/^ .*[^ ].* $/.test(g)?`${N} ${g} ${N}`:N+g+N}function j(h,P,g){const _=h.map(s=>g+se(s).replace(/(?<=^\s*):(?=:)/,fe)).join(
`
`),M="`".repeat(Math.max(3,R(_)+1));return`${g}${M}${P}
${_}
${g}${M}`}const v=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function K(h){return z(se(h).replaceAll("	"," ")).replace(v,"$&<wbr>")}function z(h){return h.replace(L,P=>`&#${P.codePointAt(0)}\
;`)}const L=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function R(h){return(h.match(/`+/g)??[]).reduce((P,g)=>Math.max(P,g.length),0)}}),8142:((ge,xe,m)=>{m.d(xe,{q:()=>fe});
const U=500,Q=1e6,se=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function fe(v,K,z){let L=v.startsWith("\uFEFF")?1:0,R=0;function h(){for(;;){
const _=v.charAt(L);if(_!==" "&&_!==`
`&&_!=="\r"&&_!=="	")return _;L++}}function P(){const _=L;if(se.lastIndex=_,!se.test(v))throw new SyntaxError;return L=se.lastIndex,v.slice(_,L)}function g(_,M){const s=h();if(s==="["){const C=[],G=z.
enter(_);return N("]",M,()=>C.push(g(G,M+1))),z.array(C,_)}if(s==="{"){const C=new Map;return N("}",M,()=>{if(h()!=='"')throw new SyntaxError;const G=P(),b=G.includes("\\")?JSON.parse(G):G.slice(1,-1);
if(C.has(b)||h()!==":")throw new SyntaxError;L++,C.set(b,g(z.enter(_,b),M+1))}),z.object(C,_)}const c=P();return z.scalar(c.includes("\\")?JSON.stringify(JSON.parse(c)):c)}function N(_,M,s){if(M===U)throw new RangeError;
L++;let c=h()===_?_:",";for(;c===",";){if(++R>Q)throw new RangeError;s(),c=h(),c===","&&L++}if(c!==_)throw new SyntaxError;L++}try{const _=g(K,0);if(h()==="")return _}catch{}}function ae(v){const K=fe(
v,`
`,W);return K===void 0?void 0:`${K}
`}const W={enter:v=>`${v}  `,scalar:v=>v,array:(v,K)=>j("[",v,"]",K),object(v,K){const z=[...v.keys()].sort().map(L=>`${JSON.stringify(L)}: ${v.get(L)}`);return j("{",z,"}",K)}};function j(v,K,z,L){return K.
length===0?v+z:`${v}${L}  ${K.join(`,${L}  `)}${L}${z}`}}),5806:((ge,xe,m)=>{m.d(xe,{Oj:()=>R,Sr:()=>L,dU:()=>z,fw:()=>ae,gv:()=>U,jq:()=>v,x5:()=>j});const U=".workflow-export.json",Q=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
se=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,fe=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,ae=[[
"is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],W=[...ae,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',Q],["changes how git or GitHub treats t\
he repository",se],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",fe]];function j(P,g=W){const N=h(P);return g.find(([,_])=>_.test(P)||_.test(N))?.[0]}function v(P){return[fe,Q,se].some(g=>g.test(h(P)))}function K(P){return Q.
test(h(P))?"is in a .git folder":P.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function z(P){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(L(h(P)))}
function L(P){return P.normalize("NFC").toUpperCase().toLowerCase()}function R(P){const g=new Map;for(const N of P){const _=L(N.replace(/\/$/,"")),M=g.get(_);if(M!==void 0)return[M,N];g.set(_,N)}for(const[
N,_]of g)for(const{index:M}of N.matchAll(/\//g)){const s=g.get(N.slice(0,M));if(s?.endsWith("/")===!1)return[s,_]}}function h(P){return P.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((ge,xe,m)=>{m.
d(xe,{BE:()=>W,LX:()=>ae,_2:()=>R,jz:()=>v,wg:()=>L,zx:()=>j});var U=m(5806);const[Q,se,fe]=["flow_definition.json","app_definition.json","env_variables.json"],ae=[Q,se,fe],W=1e4,j=256*1024*1024;function v(h,P){
const g=[...P].filter(([N])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(N));return{kind:h,files:new Map(g.sort(([N],[_])=>N<_?-1:1))}}function K({kind:h,files:P}){return{kind:h,files:new Map([...P].filter(
([g])=>!isEnvVariables(g)))}}const z=/^\.|^__MACOSX$/;function L(h){const P=new Set(h),g=s=>ae.some(c=>P.has(s+c));if(g(""))return"";const N=new Set(h.filter(s=>s.includes("/")).map(s=>s.slice(0,s.indexOf(
"/")))),[_,...M]=[...N].filter(s=>!z.test(s));return M.length===0&&g(`${_}/`)?`${_}/`:""}function R(h){const P=L(h);return h.includes(P+se)||h.includes(P+Q)}}),3657:((ge,xe,m)=>{m.d(xe,{u:()=>z});var U=m(
4573),Q=m(8522),se=m(663),fe=m(7279),ae=m(706),W=m(5806),j=m(9870);const v=2048,K=new Set([0,10]);async function z(D,q){q?.throwIfAborted();const{zip:oe,source:we,entries:Me}=await L(D).catch(s("The p\
ackage")),Te=(0,j.wg)([...Me.keys()]),De=[];for(const[Fe,Ge]of Me){q?.throwIfAborted();const E=await N(oe,we,Ge).catch(s(`${(0,ae.TL)(Fe)} in the package`));Fe.startsWith(Te)&&!_(Fe)&&De.push([Fe.slice(
Te.length),E])}return(0,j.jz)("zip",De)}async function L(D){const q=R(D),oe=await(0,se.SY)(q,{decodeStrings:!1});return{zip:oe,source:q,entries:await h(oe)}}function R(D){for(let q=D.length-21;q>0;){q=
D.lastIndexOf("PK",q-1,"latin1");const oe=q+22+(q<0?1/0:D.readUInt16LE(q+20));if(oe<=D.length)return D.subarray(0,oe)}throw D.toString("latin1",0,2)==="PK"?new Error("its end is missing"):C(D)}async function h(D){
if(D.entryCount>j.BE)throw M(`The package has ${D.entryCount} entries. The limit is 10,000`);const q=new Map;let oe=0;for await(const Te of D.eachEntry()){const De=P(Te);if(q.has(De))throw M(`The pack\
age has ${(0,ae.TL)(De)} twice`,"Export it again.");const Fe=g(De,Te);if(Fe!==void 0)throw M(`${(0,ae.TL)(De)} in the package ${Fe}`);if(oe+=Te.uncompressedSize,oe>j.zx)throw M("The package takes more\
 than 256 MiB unpacked, the limit");q.set(De,Te)}const we=[...q.keys()];if(we.every(_))throw M("The package has no files in it","Export it again.");const Me=(0,W.Oj)(we);if(Me===void 0)return q;throw M(
`${Me.map(Te=>(0,ae.TL)(Te)).join(" and ")} in the package collide on a disk that ignores case`)}function P({generalPurposeBitFlag:D,fileNameRaw:q,extraFields:oe,versionMadeBy:we}){const Me=(0,U.isUtf8)(
q)?v:D,Te=K.has(we>>>8);return(0,se.ax)(Me,q,oe,!Te).replace(/^(\.\/+)+/,"")}function g(D,q){const oe=q.externalFileAttributes>>>16&61440;return oe===40960?"is a symbolic link":oe!==0&&oe!==32768&&oe!==
16384?"is neither a file nor a folder":_(D)&&q.uncompressedSize>0?"is a folder with a content of its own":q.canDecodeFileData()?(0,W.dU)(q.fileNameRaw.toString())&&!(0,W.dU)(D)?"is also named env_vari\
ables.json":(0,W.x5)(D,W.fw):"is encrypted, or compressed by another method than deflate"}async function N(D,q,oe){const{compressedSize:we,compressionMethod:Me,uncompressedSize:Te}=oe,{fileDataStart:De}=await D.
readLocalFileHeaderPromise(oe),Fe=q.subarray(De,De+we),Ge={maxOutputLength:Te||1,chunkSize:Te+64},E=Me===0?Fe:(0,Q.inflateRawSync)(Fe,Ge);if(E.length!==Te)throw new Error(`it unpacks to ${E.length} by\
tes, not the ${Te} listed`);if((0,Q.crc32)(E)!==oe.crc32)throw new Error("its CRC-32 isn't the one listed");return E}function _(D){return D===""||D.endsWith("/")}function M(D,q=""){return new fe.HR({what:D,
advice:q,topic:"the-package"})}function s(D){return q=>{if(q instanceof fe.HR)throw q;const oe={what:`${D} is cut off or damaged`,why:(0,ae.TL)(q.message).slice(1,-1)};throw new fe.HR({...oe,advice:"E\
xport it again.",topic:"the-package",cause:q})}}const c=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function C(D){const q=D.
toString("utf8",0,512),[oe]=c.find(([,Me])=>Me.test(q))??["text"],we=`${oe==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return M(`The package is ${oe}, no\
t a zip`,we)}const G=33,b=20,S=3,p=8,I=33188;function T({files:D}){const q=[],oe=[];let we=0;for(const[De,Fe]of D){const[Ge,E]=[Buffer.from(De),deflateRawSync(Fe)],$=[Y(2,b,v,p,0,G),Y(4,crc32(Fe),E.length,
Fe.length),Y(2,Ge.length,0)],ee=[Y(2,0,0,0),Y(4,I*65536,we)];q.push(Buffer.from("PK"),...$,Ge,E),oe.push(Buffer.from("PK"),Buffer.of(b,S),...$,...ee,Ge),we+=30+Ge.length+E.length}const Me=Buffer.concat(
oe),Te=[Y(2,0,0,D.size,D.size),Y(4,Me.length,we),Y(2,0)];return Buffer.concat([...q,Me,Buffer.from("PK"),...Te])}function Y(D,...q){const oe=Buffer.alloc(D*q.length);for(const[we,Me]of q.entries())oe.
writeUIntLE(Me,we*D,D);return oe}}),1858:((ge,xe,m)=>{var U=m(7279),Q=m(2975),se=m(706);function fe(s,c,C,G={}){return new Failure({what:s,why:c,advice:C,topic:"the-platforms-response",...G})}function ae(s,c,C,G){
return new Failure({what:s,why:c,advice:C,topic:"the-connection",...G})}const W={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"\
the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},j="Re-run the job later.",v="For a private cer\
tificate authority, set NODE_EXTRA_CA_CERTS on the runner.",K=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,z=/EPROTO|ERR_SSL_/,L=/Z_|ERR__ERROR_/,
R=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function h(s,c,C,G){if(!(s instanceof Error&&"code"in s))return s;const b=String(s.code);if(K.test(b)){const q=`the TLS connec\
tion can't be trusted (${b})`;return ae(c,q,`Check host. ${v}`,{affectsAll:!0,cause:s})}const[,S]=R.exec(s.message)??[];if(S!==void 0)return P(c,S,s);const p=!C&&z.test(b),I=p?"the TLS connection fail\
ed":"the connection failed",T=W[b]??`${L.test(b)?"the response can't be decoded":I} (${b})`,Y={retryable:!0,maybeProcessed:C,affectsAll:!C,cause:s};if(G||!(p||b==="ENOTFOUND"))return ae(c,T,j,Y);const D=p?
`Check host and its port. ${v}`:"Check host.";return ae(c,T,D,{...Y,maxRetries:2})}function P(s,c,C){const G=(p,I,T=!1)=>ae(s,p,I,{affectsAll:!0,cause:C,retryable:T});if(c==="407")return G("the proxy \
requires a user name and a password (407)","Set them in HTTPS_PROXY.");const b=Number(c);if(b<500&&!_(b))return G(`the proxy refuses the connection (${c})`,"Allow the host there, or add it to NO_PROXY\
.");const S=`the proxy made no connection (${toSingleLine(c,100)})`;return G(S,"Check HTTPS_PROXY, or re-run the job later.",!0)}const g=new Set([408,421,425,429]),N=new Set([501,505,506,508,510,511]);
function _(s){return g.has(s)||s>=500&&!N.has(s)}function M(s,c){return{status:s,retryable:_(s),retryAfterMs:retryAfterMs(c["retry-after"]),maybeProcessed:s<400||s===408||s>=500}}}),7596:((ge,xe,m)=>{
const U=Ke(import.meta.url)("node:net");var Q=m(9783),se=m(1858);const fe=200;function ae(R){const h=/^[a-z0-9+.-]+:\/\//i.test(R)?R:`https://${R}`;if(/[\s\p{C}\\]/u.test(h)||!URL.canParse(h))throw new Error(
"is not an address such as https://ai-for-process.example.ai");const P=new URL(h);if(P.protocol!=="https:"&&P.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.
test(h))throw new Error("must not contain a user name or password");if(P.protocol==="http:"&&!W(P.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return P.pathname.
endsWith("/")||(P.pathname+="/"),P}function W(R){return R==="localhost"||R==="[::1]"||isIPv4(R)&&R.startsWith("127.")}function j(R){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(R)}function v(...R){return R.
find(h=>typeof h=="string"&&h.length<=fe&&j(h))}function K(R){try{return decodeURIComponent(R)}catch{return R}}function z(){for(const R of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const h=process.
env[R]?.trim();h!==void 0&&(process.env[R]=h===""||h.includes("://")?h:`http://${h}`)}for(const R of["no_proxy","NO_PROXY"]){const h=process.env[R];h!==void 0&&(process.env[R]=h.replace(/[\s,]+/g,",").
replaceAll("*.","."))}}function L(R,h){const P=process.env.https_proxy||process.env.HTTPS_PROXY;if(!P||checkBypass(R)||/^https?:/i.test(P)&&getProxyUrl(R))return;throw connectionFailure(h,"the proxy i\
n HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),2975:((ge,xe,m)=>{var U=m(7279),Q=m(706);const se=7,
fe=3e4,ae=429;async function W({log:L,signal:R,endsAt:h},P,{atLeastMs:g=0,untilFree:N=!1}={}){let _=0,M=0,s;for(;;)try{return await P()}catch(c){if(!(c instanceof Failure&&(c.retryable||N&&c.busy)))throw c;
R.throwIfAborted(),s??=performance.now();const C=c.status===ae,G=c.busy||C;M=G?M+1:0,G||_++;const b=_>(c.maxRetries??se)&&performance.now()-s>=g;if(!G&&b)throw j(c,`${_} times in a row`);const S=Math.
min(fe,1e3*2**((M||_)-1))*(.5+Math.random()/2),p=C&&c.retryAfterMs>0?c.retryAfterMs:Math.max(c.retryAfterMs,S),I=humanTime(p);if(performance.now()+p>=h)throw j(c,`and waiting ${I} before the next atte\
mpt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");L.info(`${toSingleLine(sentenceOf(c),1e3)}; retrying in ${I}`),await K(p,R)}}function j(L,R,h=L.advice){const{what:P,why:g}=L,
N=g?{why:`${g}, ${R}`}:{what:`${P}, ${R}`};return L.with({...N,advice:h,retryable:!1})}function v(L){const R=String(L),h=/^\d+$/.test(R)?Number(R)*1e3:Date.parse(R)-Date.now();return Math.min(Math.max(
h||0,0),2**31-1)}async function K(L,R){let h;const P=new Promise(g=>{h=setTimeout(g,L)});await z(R,P).finally(()=>clearTimeout(h))}function z(L,R){return new Promise((h,P)=>{const g=()=>P(L.reason);R.
then(h,P).finally(()=>L.removeEventListener("abort",g)),L.aborted?g():L.addEventListener("abort",g)})}}),706:((ge,xe,m)=>{m.d(xe,{MW:()=>fe,OX:()=>Q,TL:()=>se,hS:()=>j,pO:()=>R,v5:()=>K,zD:()=>W});var U=m(
8132);function Q(g,N=300){const _=g.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,U.Jj)(_,N)}function se(g,N=100){return(0,U.RK)(JSON.stringify((0,U.Jj)(g,N)))}function fe(g){
return se(g,1e3).replaceAll("\\\\","\\")}function ae(g){if(g<1024)return`${g} B`;const N=(g/1024).toFixed(1);return Number(N)<1024?`${N} KiB`:`${(g/1024**2).toFixed(1)} MiB`}function W(g){return String(
g).replace(/\B(?=(\d{3})+$)/g,",")}function j(g,N){return`${W(g)} ${N}${g===1?"":"s"}`}function v(g){if(g<9950)return`${(g/1e3).toFixed(1)} s`;const N=Math.round(g/1e3);if(N<60)return`${N} s`;const[_,
M]=[Math.floor(N/60),Math.floor(N/3600)];return M>0?`${M} h ${_%60} min`:`${_} min ${N%60} s`}const K="***",z=4,L=8;class R{#n=new Map;#e=new Set;constructor(N=[]){for(const _ of N)this.add(_)}add(N,_=M=>!0){
const M=new Set([N,...N.split(/[\r\n]/)].map(s=>s.trim()));for(const s of[...M].filter(_).flatMap(h)){const c=s.slice(0,L);this.#n.set(c,(this.#n.get(c)??new Set).add(s)),this.#e.add(c.length)}}redact=(N,_=300)=>{
const M=N.trimStart(),s=Math.min(M.length,_*4);return Q(this.hide(M,()=>{},s)+(s<M.length?"\u2026":""),_)};hide(N,_=s=>{},M=N.length){let[s,c]=["",0];for(let C=0;C<M;C++){const G=this.#t(N,C);G!==""&&
(_(G),C>=c&&(s+=N.slice(c,C)+K),c=Math.max(c,C+G.length))}return s+N.slice(c,M)}#t(N,_){let M="";for(const s of this.#e)for(const c of this.#n.get(N.slice(_,_+s))??[])c.length<=M.length||!N.startsWith(
c,_)||(c.length>=z||P(N,_,_+c.length))&&(M=c);return M}}function h(g){const N=C=>JSON.stringify(C).slice(1,-1),_=Buffer.from(g).toString(),M=encodeURIComponent(_),s=[M,M.replaceAll("%20","+"),M.replace(
/%../g,C=>C.toLowerCase())];return[...[g,_].flatMap(C=>[C,N(C),N(N(C))]),...s,encodeURI(_)]}function P(g,N,_){const M=g.slice(Math.max(0,N-2),N);return!/[\p{L}\p{N}]$/u.test(M)&&!/^[\p{L}\p{N}]/u.test(
g.slice(_,_+2))}}),5358:((ge,xe,m)=>{m.d(xe,{Yz:()=>$t,V4:()=>wt,pq:()=>Bt,lm:()=>Qt,C1:()=>Yt,uH:()=>Ft,Pq:()=>jt,z:()=>oe,$e:()=>zt});const U=Ke(import.meta.url)("os");function Q(n){return n==null?"":
typeof n=="string"||n instanceof String?n:JSON.stringify(n)}function se(n){return Object.keys(n).length?{title:n.title,file:n.file,line:n.startLine,endLine:n.endLine,col:n.startColumn,endColumn:n.endColumn}:
{}}function fe(n,t,r){const a=new j(n,t,r);process.stdout.write(a.toString()+U.EOL)}function ae(n,t=""){fe(n,{},t)}const W="::";class j{constructor(t,r,a){t||(t="missing.command"),this.command=t,this.
properties=r,this.message=a}toString(){let t=W+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(const a in this.properties)if(this.properties.hasOwnProperty(
a)){const l=this.properties[a];l&&(r?r=!1:t+=",",t+=`${a}=${K(l)}`)}}return t+=`${W}${v(this.message)}`,t}}function v(n){return Q(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function K(n){
return Q(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const z=Ke(import.meta.url)("crypto");var L=m(9896);function R(n,t){const r=process.env[`\
GITHUB_${n}`];if(!r)throw new Error(`Unable to find environment variable for file command ${n}`);if(!L.existsSync(r))throw new Error(`Missing file at path: ${r}`);L.appendFileSync(r,`${Q(t)}${U.EOL}`,
{encoding:"utf8"})}function h(n,t){const r=`ghadelimiter_${z.randomUUID()}`,a=Q(t);if(n.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(a.includes(r))throw new Error(
`Unexpected input: value should not contain the delimiter "${r}"`);return`${n}<<${r}${U.EOL}${a}${U.EOL}${r}`}const P=Ke(import.meta.url)("path");var g=m(6671),N=function(n,t,r,a){function l(d){return d instanceof
r?d:new r(function(k){k(d)})}return new(r||(r=Promise))(function(d,k){function ye(ie){try{pe(a.next(ie))}catch(Ie){k(Ie)}}function Se(ie){try{pe(a.throw(ie))}catch(Ie){k(Ie)}}function pe(ie){ie.done?d(
ie.value):l(ie.value).then(ye,Se)}pe((a=a.apply(n,t||[])).next())})};class _{constructor(t,r){this.username=t,this.password=r}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");
t.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return N(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}class M{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return N(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class s{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The reque\
st has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return N(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}var c=function(n,t,r,a){function l(d){return d instanceof r?d:new r(function(k){k(d)})}return new(r||(r=Promise))(function(d,k){function ye(ie){try{pe(a.next(ie))}catch(Ie){
k(Ie)}}function Se(ie){try{pe(a.throw(ie))}catch(Ie){k(Ie)}}function pe(ie){ie.done?d(ie.value):l(ie.value).then(ye,Se)}pe((a=a.apply(n,t||[])).next())})};class C{static createHttpClient(t=!0,r=10){const a={
allowRetries:t,maxRetries:r};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(C.getRequestToken())],a)}static getRequestToken(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get\
 ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return c(this,void 0,void 0,function*(){var r;const d=(r=(yield C.createHttpClient().getJson(t).catch(k=>{throw new Error(`Faile\
d to get ID Token. 
 
        Error Code : ${k.statusCode}
 
        Error Message: ${k.message}`)})).result)===null||r===void 0?void 0:r.value;if(!d)throw new Error("Response json body do not have ID Token field");return d})}static getIDToken(t){return c(this,
void 0,void 0,function*(){try{let r=C.getIDTokenUrl();if(t){const l=encodeURIComponent(t);r=`${r}&audience=${l}`}debug(`ID token url is ${r}`);const a=yield C.getCall(r);return setSecret(a),a}catch(r){
throw new Error(`Error message: ${r.message}`)}})}}var G=function(n,t,r,a){function l(d){return d instanceof r?d:new r(function(k){k(d)})}return new(r||(r=Promise))(function(d,k){function ye(ie){try{pe(
a.next(ie))}catch(Ie){k(Ie)}}function Se(ie){try{pe(a.throw(ie))}catch(Ie){k(Ie)}}function pe(ie){ie.done?d(ie.value):l(ie.value).then(ye,Se)}pe((a=a.apply(n,t||[])).next())})};const{access:b,appendFile:S,
writeFile:p}=L.promises,I="GITHUB_STEP_SUMMARY",T="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class Y{constructor(){this._buffer=""}filePath(){
return G(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[I];if(!t)throw new Error(`Unable to find environment variable for $${I}. Check if your runtime envir\
onment supports job summaries.`);try{yield b(t,L.constants.R_OK|L.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}
return this._filePath=t,this._filePath})}wrap(t,r,a={}){const l=Object.entries(a).map(([d,k])=>` ${d}="${k}"`).join("");return r?`<${t}${l}>${r}</${t}>`:`<${t}${l}>`}write(t){return G(this,void 0,void 0,
function*(){const r=!!t?.overwrite,a=yield this.filePath();return yield(r?p:S)(a,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return G(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){return this._buffer+=t,r?this.addEOL():this}addEOL(){
return this.addRaw(U.EOL)}addCodeBlock(t,r){const a=Object.assign({},r&&{lang:r}),l=this.wrap("pre",this.wrap("code",t),a);return this.addRaw(l).addEOL()}addList(t,r=!1){const a=r?"ol":"ul",l=t.map(k=>this.
wrap("li",k)).join(""),d=this.wrap(a,l);return this.addRaw(d).addEOL()}addTable(t){const r=t.map(l=>{const d=l.map(k=>{if(typeof k=="string")return this.wrap("td",k);const{header:ye,data:Se,colspan:pe,
rowspan:ie}=k,Ie=ye?"th":"td",Ye=Object.assign(Object.assign({},pe&&{colspan:pe}),ie&&{rowspan:ie});return this.wrap(Ie,Se,Ye)}).join("");return this.wrap("tr",d)}).join(""),a=this.wrap("table",r);return this.
addRaw(a).addEOL()}addDetails(t,r){const a=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(a).addEOL()}addImage(t,r,a){const{width:l,height:d}=a||{},k=Object.assign(Object.assign({},l&&
{width:l}),d&&{height:d}),ye=this.wrap("img",null,Object.assign({src:t,alt:r},k));return this.addRaw(ye).addEOL()}addHeading(t,r){const a=`h${r}`,l=["h1","h2","h3","h4","h5","h6"].includes(a)?a:"h1",d=this.
wrap(l,t);return this.addRaw(d).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){
const a=Object.assign({},r&&{cite:r}),l=this.wrap("blockquote",t,a);return this.addRaw(l).addEOL()}addLink(t,r){const a=this.wrap("a",t,{href:r});return this.addRaw(a).addEOL()}}const D=new Y,q=null,oe=D;
function we(n){return n.replace(/[\\]/g,"/")}function Me(n){return n.replace(/[/]/g,"\\")}function Te(n){return n.replace(/[/\\]/g,path.sep)}const De=Ke(import.meta.url)("string_decoder");var Fe=m(4434);
const Ge=Ke(import.meta.url)("child_process");var E=m(2613),$=function(n,t,r,a){function l(d){return d instanceof r?d:new r(function(k){k(d)})}return new(r||(r=Promise))(function(d,k){function ye(ie){
try{pe(a.next(ie))}catch(Ie){k(Ie)}}function Se(ie){try{pe(a.throw(ie))}catch(Ie){k(Ie)}}function pe(ie){ie.done?d(ie.value):l(ie.value).then(ye,Se)}pe((a=a.apply(n,t||[])).next())})};const{chmod:ee,copyFile:J,
lstat:me,mkdir:Oe,open:X,readdir:ne,rename:ce,rm:le,rmdir:te,stat:ue,symlink:he,unlink:Re}=L.promises,Ee=process.platform==="win32";function Ce(n){return $(this,void 0,void 0,function*(){const t=yield fs.
promises.readlink(n);return Ee&&!t.endsWith("\\")?`${t}\\`:t})}const Le=268435456,ze=L.constants.O_RDONLY;function be(n){return $(this,void 0,void 0,function*(){try{yield ue(n)}catch(t){if(t.code==="E\
NOENT")return!1;throw t}return!0})}function F(n){return $(this,arguments,void 0,function*(t,r=!1){return(r?yield ue(t):yield me(t)).isDirectory()})}function re(n){if(n=H(n),!n)throw new Error('isRoote\
d() parameter "p" cannot be empty');return Ee?n.startsWith("\\")||/^[A-Z]:/i.test(n):n.startsWith("/")}function y(n,t){return $(this,void 0,void 0,function*(){let r;try{r=yield ue(n)}catch(l){l.code!==
"ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${l}`)}if(r&&r.isFile()){if(Ee){const l=P.extname(n).toUpperCase();if(t.some(d=>d.toUpperCase()===l))return n}else if(Z(
r))return n}const a=n;for(const l of t){n=a+l,r=void 0;try{r=yield ue(n)}catch(d){d.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${d}`)}if(r&&
r.isFile()){if(Ee){try{const d=P.dirname(n),k=P.basename(n).toUpperCase();for(const ye of yield ne(d))if(k===ye.toUpperCase()){n=P.join(d,ye);break}}catch(d){console.log(`Unexpected error attempting t\
o determine the actual case of the file '${n}': ${d}`)}return n}else if(Z(r))return n}}return""})}function H(n){return n=n||"",Ee?(n=n.replace(/\//g,"\\"),n.replace(/\\\\+/g,"\\")):n.replace(/\/\/+/g,
"/")}function Z(n){return(n.mode&1)>0||(n.mode&8)>0&&process.getgid!==void 0&&n.gid===process.getgid()||(n.mode&64)>0&&process.getuid!==void 0&&n.uid===process.getuid()}function ve(){var n;return(n=process.
env.COMSPEC)!==null&&n!==void 0?n:"cmd.exe"}var _e=function(n,t,r,a){function l(d){return d instanceof r?d:new r(function(k){k(d)})}return new(r||(r=Promise))(function(d,k){function ye(ie){try{pe(a.next(
ie))}catch(Ie){k(Ie)}}function Se(ie){try{pe(a.throw(ie))}catch(Ie){k(Ie)}}function pe(ie){ie.done?d(ie.value):l(ie.value).then(ye,Se)}pe((a=a.apply(n,t||[])).next())})};function Ne(n,t){return _e(this,
arguments,void 0,function*(r,a,l={}){const{force:d,recursive:k,copySourceDirectory:ye}=tt(l),Se=(yield ioUtil.exists(a))?yield ioUtil.stat(a):null;if(Se&&Se.isFile()&&!d)return;const pe=Se&&Se.isDirectory()&&
ye?path.join(a,path.basename(r)):a;if(!(yield ioUtil.exists(r)))throw new Error(`no such file or directory: ${r}`);if((yield ioUtil.stat(r)).isDirectory())if(k)yield Je(r,pe,0,d);else throw new Error(
`Failed to copy. ${r} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(r,pe)==="")throw new Error(`'${pe}' and '${r}' are the same file`);yield ot(r,pe,d)}})}function je(n,t){
return _e(this,arguments,void 0,function*(r,a,l={}){if(yield ioUtil.exists(a)){let d=!0;if((yield ioUtil.isDirectory(a))&&(a=path.join(a,path.basename(r)),d=yield ioUtil.exists(a)),d)if(l.force==null||
l.force)yield Xe(a);else throw new Error("Destination already exists")}yield Be(path.dirname(a)),yield ioUtil.rename(r,a)})}function Xe(n){return _e(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(n))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(n,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(t){throw new Error(
`File was unable to be removed ${t}`)}})}function Be(n){return _e(this,void 0,void 0,function*(){ok(n,"a path argument must be provided"),yield ioUtil.mkdir(n,{recursive:!0})})}function He(n,t){return _e(
this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");if(t){const a=yield He(n,!1);if(!a)throw Ee?new Error(`Unable to locate executable file: ${n}. Please verify either\
 the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to \
locate executable file: ${n}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the f\
ile is executable.`);return a}const r=yield qe(n);return r&&r.length>0?r[0]:""})}function qe(n){return _e(this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");const t=[];
if(Ee&&process.env.PATHEXT)for(const l of process.env.PATHEXT.split(P.delimiter))l&&t.push(l);if(re(n)){const l=yield y(n,t);return l?[l]:[]}if(n.includes(P.sep))return[];const r=[];if(process.env.PATH)
for(const l of process.env.PATH.split(P.delimiter))l&&r.push(l);const a=[];for(const l of r){const d=yield y(P.join(l,n),t);d&&a.push(d)}return a})}function tt(n){const t=n.force==null?!0:n.force,r=!!n.
recursive,a=n.copySourceDirectory==null?!0:!!n.copySourceDirectory;return{force:t,recursive:r,copySourceDirectory:a}}function Je(n,t,r,a){return _e(this,void 0,void 0,function*(){if(r>=255)return;r++,
yield Be(t);const l=yield ioUtil.readdir(n);for(const d of l){const k=`${n}/${d}`,ye=`${t}/${d}`;(yield ioUtil.lstat(k)).isDirectory()?yield Je(k,ye,r,a):yield ot(k,ye,a)}yield ioUtil.chmod(t,(yield ioUtil.
stat(n)).mode)})}function ot(n,t,r){return _e(this,void 0,void 0,function*(){if((yield ioUtil.lstat(n)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(t)}catch(l){l.code==="EPERM"&&(yield ioUtil.
chmod(t,"0666"),yield ioUtil.unlink(t))}const a=yield ioUtil.readlink(n);yield ioUtil.symlink(a,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(t))||r)&&(yield ioUtil.copyFile(n,t))})}
const dt=Ke(import.meta.url)("timers");var lt=function(n,t,r,a){function l(d){return d instanceof r?d:new r(function(k){k(d)})}return new(r||(r=Promise))(function(d,k){function ye(ie){try{pe(a.next(ie))}catch(Ie){
k(Ie)}}function Se(ie){try{pe(a.throw(ie))}catch(Ie){k(Ie)}}function pe(ie){ie.done?d(ie.value):l(ie.value).then(ye,Se)}pe((a=a.apply(n,t||[])).next())})};const st=process.platform==="win32";class bt extends Fe.
EventEmitter{constructor(t,r,a){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=r||[],this.options=a||{}}_debug(t){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,r){const a=this._getSpawnFileName(),l=this._getSpawnArgs(t);let d=r?"":"[command]";if(st)if(this._isCmdFile()){d+=a;for(const k of l)
d+=` ${k}`}else if(t.windowsVerbatimArguments){d+=`"${a}"`;for(const k of l)d+=` ${k}`}else{d+=this._windowsQuoteCmdArg(a);for(const k of l)d+=` ${this._windowsQuoteCmdArg(k)}`}else{d+=a;for(const k of l)
d+=` ${k}`}return d}_processLineBuffer(t,r,a){try{let l=r+t.toString(),d=l.indexOf(U.EOL);for(;d>-1;){const k=l.substring(0,d);a(k),l=l.substring(d+U.EOL.length),d=l.indexOf(U.EOL)}return l}catch(l){return this.
_debug(`error processing line. Failed with error ${l}`),""}}_getSpawnFileName(){return st&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(t){if(st&&this._isCmdFile()){let r=`\
/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.args)r+=" ",r+=t.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(a);return r+='"',[r]}return this.args}_endsWith(t,r){return t.
endsWith(r)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)
return'""';const r=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let a=!1;for(const k of t)if(r.some(ye=>ye===k)){a=!0;break}if(!a)return t;let l='"',d=!0;for(let k=t.
length;k>0;k--)l+=t[k-1],d&&t[k-1]==="\\"?l+="\\":t[k-1]==='"'?(d=!0,l+='"'):d=!1;return l+='"',l.split("").reverse().join("")}_uvQuoteCmdArg(t){if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&
!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let r='"',a=!0;for(let l=t.length;l>0;l--)r+=t[l-1],a&&t[l-1]==="\\"?r+="\\":t[l-1]==='"'?(a=!0,r+="\\"):a=!1;return r+=
'"',r.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const r={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.windowsVerbatimArguments||!1,failOnStdErr:t.
failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return r.outStream=t.outStream||process.stdout,r.errStream=t.errStream||process.stderr,r}_getSpawnOptions(t,r){t=t||{};const a={};
return a.cwd=t.cwd,a.env=t.env,a.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(a.argv0=`"${r}"`),a}exec(){return lt(this,void 0,void 0,function*(){
return!re(this.toolPath)&&(this.toolPath.includes("/")||st&&this.toolPath.includes("\\"))&&(this.toolPath=P.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield He(
this.toolPath,!0),new Promise((t,r)=>lt(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const pe of this.args)this._debug(`   ${pe}`);const a=this.
_cloneExecOptions(this.options);!a.silent&&a.outStream&&a.outStream.write(this._getCommandString(a)+U.EOL);const l=new St(a,this.toolPath);if(l.on("debug",pe=>{this._debug(pe)}),this.options.cwd&&!(yield be(
this.options.cwd)))return r(new Error(`The cwd: ${this.options.cwd} does not exist!`));const d=this._getSpawnFileName(),k=Ge.spawn(d,this._getSpawnArgs(a),this._getSpawnOptions(this.options,d));let ye="";
k.stdout&&k.stdout.on("data",pe=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(pe),!a.silent&&a.outStream&&a.outStream.write(pe),ye=this._processLineBuffer(pe,ye,
ie=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(ie)})});let Se="";if(k.stderr&&k.stderr.on("data",pe=>{l.processStderr=!0,this.options.listeners&&this.options.
listeners.stderr&&this.options.listeners.stderr(pe),!a.silent&&a.errStream&&a.outStream&&(a.failOnStdErr?a.errStream:a.outStream).write(pe),Se=this._processLineBuffer(pe,Se,ie=>{this.options.listeners&&
this.options.listeners.errline&&this.options.listeners.errline(ie)})}),k.on("error",pe=>{l.processError=pe.message,l.processExited=!0,l.processClosed=!0,l.CheckComplete()}),k.on("exit",pe=>{l.processExitCode=
pe,l.processExited=!0,this._debug(`Exit code ${pe} received from tool '${this.toolPath}'`),l.CheckComplete()}),k.on("close",pe=>{l.processExitCode=pe,l.processExited=!0,l.processClosed=!0,this._debug(
`STDIO streams have closed for tool '${this.toolPath}'`),l.CheckComplete()}),l.on("done",(pe,ie)=>{ye.length>0&&this.emit("stdline",ye),Se.length>0&&this.emit("errline",Se),k.removeAllListeners(),pe?r(
pe):t(ie)}),this.options.input){if(!k.stdin)throw new Error("child process missing stdin");k.stdin.end(this.options.input)}}))})}}function mt(n){const t=[];let r=!1,a=!1,l="";function d(k){a&&k!=='"'&&
(l+="\\"),l+=k,a=!1}for(let k=0;k<n.length;k++){const ye=n.charAt(k);if(ye==='"'){a?d(ye):r=!r;continue}if(ye==="\\"&&a){d(ye);continue}if(ye==="\\"&&r){a=!0;continue}if(ye===" "&&!r){l.length>0&&(t.push(
l),l="");continue}d(ye)}return l.length>0&&t.push(l.trim()),t}class St extends Fe.EventEmitter{constructor(t,r){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=
!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!r)throw new Error("toolPath must not be empty");this.options=t,this.toolPath=r,t.delay&&(this.delay=t.delay)}CheckComplete(){this.
done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,dt.setTimeout)(St.HandleTimeout,this.delay,this)))}_debug(t){this.emit("debug",t)}_setResult(){let t;this.processExited&&
(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==
0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(t=new Error(`The process '${this.
toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){
if(!t.done){if(!t.processClosed&&t.processExited){const r=`The STDIO streams did not close within ${t.delay/1e3} seconds of the exit event from process '${t.toolPath}'. This may indicate a child proce\
ss inherited the STDIO streams and has not yet exited.`;t._debug(r)}t._setResult()}}}var kt=function(n,t,r,a){function l(d){return d instanceof r?d:new r(function(k){k(d)})}return new(r||(r=Promise))(
function(d,k){function ye(ie){try{pe(a.next(ie))}catch(Ie){k(Ie)}}function Se(ie){try{pe(a.throw(ie))}catch(Ie){k(Ie)}}function pe(ie){ie.done?d(ie.value):l(ie.value).then(ye,Se)}pe((a=a.apply(n,t||[])).
next())})};function Tt(n,t,r){return kt(this,void 0,void 0,function*(){const a=tr.argStringToArray(n);if(a.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const l=a[0];return t=
a.slice(1).concat(t||[]),new tr.ToolRunner(l,t,r).exec()})}function Mt(n,t,r){return kt(this,void 0,void 0,function*(){var a,l;let d="",k="";const ye=new StringDecoder("utf8"),Se=new StringDecoder("ut\
f8"),pe=(a=r?.listeners)===null||a===void 0?void 0:a.stdout,ie=(l=r?.listeners)===null||l===void 0?void 0:l.stderr,Ie=Ze=>{k+=Se.write(Ze),ie&&ie(Ze)},Ye=Ze=>{d+=ye.write(Ze),pe&&pe(Ze)},We=Object.assign(
Object.assign({},r?.listeners),{stdout:Ye,stderr:Ie}),Qe=yield Tt(n,t,Object.assign(Object.assign({},r),{listeners:We}));return d+=ye.end(),k+=Se.end(),{exitCode:Qe,stdout:d,stderr:k}})}var Et=function(n,t,r,a){
function l(d){return d instanceof r?d:new r(function(k){k(d)})}return new(r||(r=Promise))(function(d,k){function ye(ie){try{pe(a.next(ie))}catch(Ie){k(Ie)}}function Se(ie){try{pe(a.throw(ie))}catch(Ie){
k(Ie)}}function pe(ie){ie.done?d(ie.value):l(ie.value).then(ye,Se)}pe((a=a.apply(n,t||[])).next())})};const Ct=()=>Et(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput('powersh\
ell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSyst\
em).Caption"',void 0,{silent:!0});return{name:t.trim(),version:n.trim()}}),Lt=()=>Et(void 0,void 0,void 0,function*(){var n,t,r,a;const{stdout:l}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),
d=(t=(n=l.match(/ProductVersion:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&t!==void 0?t:"";return{name:(a=(r=l.match(/ProductName:\s*(.+)/))===null||r===void 0?void 0:r[1])!==null&&a!==void 0?
a:"",version:d}}),Nt=()=>Et(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=n.trim().split(`
`);return{name:t,version:r}}),ft=U.platform(),Jt=U.arch(),At=ft==="win32",vt=ft==="darwin",Ut=ft==="linux";function Pt(){return Et(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield At?Ct():vt?Lt():Nt()),{platform:ft,arch:Jt,isWindows:At,isMacOS:vt,isLinux:Ut})})}var xt=function(n,t,r,a){function l(d){return d instanceof r?d:new r(function(k){k(d)})}return new(r||(r=Promise))(
function(d,k){function ye(ie){try{pe(a.next(ie))}catch(Ie){k(Ie)}}function Se(ie){try{pe(a.throw(ie))}catch(Ie){k(Ie)}}function pe(ie){ie.done?d(ie.value):l(ie.value).then(ye,Se)}pe((a=a.apply(n,t||[])).
next())})},Rt;(function(n){n[n.Success=0]="Success",n[n.Failure=1]="Failure"})(Rt||(Rt={}));function Dt(n,t){const r=toCommandValue(t);if(process.env[n]=r,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(n,t));issueCommand("set-env",{name:n},r)}function jt(n){fe("add-mask",{},n)}function tn(n){process.env.GITHUB_PATH||""?issueFileCommand("PATH",n):issueCommand("add-path",{},
n),process.env.PATH=`${n}${path.delimiter}${process.env.PATH}`}function wt(n,t){const r=process.env[`INPUT_${n.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input requir\
ed and not supplied: ${n}`);return t&&t.trimWhitespace===!1?r:r.trim()}function nn(n,t){const r=wt(n,t).split(`
`).filter(a=>a!=="");return t&&t.trimWhitespace===!1?r:r.map(a=>a.trim())}function Vt(n,t){const r=["true","True","TRUE"],a=["false","False","FALSE"],l=wt(n,t);if(r.includes(l))return!0;if(a.includes(
l))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${n}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Ft(n,t){if(process.env.GITHUB_OUTPUT||"")return R("OUTPUT",h(n,t));process.stdout.write(U.EOL),fe("set-output",{name:n},
Q(t))}function rn(n){issue("echo",n?"on":"off")}function Yt(n){process.exitCode=Rt.Failure,It(n)}function Zt(){return process.env.RUNNER_DEBUG==="1"}function $t(n){fe("debug",{},n)}function It(n,t={}){
fe("error",se(t),n instanceof Error?n.toString():n)}function zt(n,t={}){fe("warning",se(t),n instanceof Error?n.toString():n)}function Qt(n,t={}){fe("notice",se(t),n instanceof Error?n.toString():n)}function Bt(n){
process.stdout.write(n+U.EOL)}function Wt(n){issue("group",n)}function Ht(){issue("endgroup")}function Kt(n,t){return xt(this,void 0,void 0,function*(){Wt(n);let r;try{r=yield t()}finally{Ht()}return r})}
function on(n,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(n,t));issueCommand("save-state",{name:n},toCommandValue(t))}function Gt(n){return process.env[`S\
TATE_${n}`]||""}function A(n){return xt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(n)})}}),6671:((ge,xe,m)=>{var U=m(8611),Q=m(5692),se=m(9783),fe=m(770),ae=b=>{var S={};return m.
d(S,b),S},W=b=>(()=>b);const j=ae({});var v=function(b,S,p,I){function T(Y){return Y instanceof p?Y:new p(function(D){D(Y)})}return new(p||(p=Promise))(function(Y,D){function q(Me){try{we(I.next(Me))}catch(Te){
D(Te)}}function oe(Me){try{we(I.throw(Me))}catch(Te){D(Te)}}function we(Me){Me.done?Y(Me.value):T(Me.value).then(q,oe)}we((I=I.apply(b,S||[])).next())})},K;(function(b){b[b.OK=200]="OK",b[b.MultipleChoices=
300]="MultipleChoices",b[b.MovedPermanently=301]="MovedPermanently",b[b.ResourceMoved=302]="ResourceMoved",b[b.SeeOther=303]="SeeOther",b[b.NotModified=304]="NotModified",b[b.UseProxy=305]="UseProxy",
b[b.SwitchProxy=306]="SwitchProxy",b[b.TemporaryRedirect=307]="TemporaryRedirect",b[b.PermanentRedirect=308]="PermanentRedirect",b[b.BadRequest=400]="BadRequest",b[b.Unauthorized=401]="Unauthorized",b[b.
PaymentRequired=402]="PaymentRequired",b[b.Forbidden=403]="Forbidden",b[b.NotFound=404]="NotFound",b[b.MethodNotAllowed=405]="MethodNotAllowed",b[b.NotAcceptable=406]="NotAcceptable",b[b.ProxyAuthenticationRequired=
407]="ProxyAuthenticationRequired",b[b.RequestTimeout=408]="RequestTimeout",b[b.Conflict=409]="Conflict",b[b.Gone=410]="Gone",b[b.TooManyRequests=429]="TooManyRequests",b[b.InternalServerError=500]="I\
nternalServerError",b[b.NotImplemented=501]="NotImplemented",b[b.BadGateway=502]="BadGateway",b[b.ServiceUnavailable=503]="ServiceUnavailable",b[b.GatewayTimeout=504]="GatewayTimeout"})(K||(K={}));var z;
(function(b){b.Accept="accept",b.ContentType="content-type"})(z||(z={}));var L;(function(b){b.ApplicationJson="application/json"})(L||(L={}));function R(b){const S=pm.getProxyUrl(new URL(b));return S?
S.href:""}const h=[K.MovedPermanently,K.ResourceMoved,K.SeeOther,K.TemporaryRedirect,K.PermanentRedirect],P=[K.BadGateway,K.ServiceUnavailable,K.GatewayTimeout],g=null,N=10,_=5;class M extends Error{constructor(S,p){
super(S),this.name="HttpClientError",this.statusCode=p,Object.setPrototypeOf(this,M.prototype)}}class s{constructor(S){this.message=S}readBody(){return v(this,void 0,void 0,function*(){return new Promise(
S=>v(this,void 0,void 0,function*(){let p=Buffer.alloc(0);this.message.on("data",I=>{p=Buffer.concat([p,I])}),this.message.on("end",()=>{S(p.toString())})}))})}readBodyBuffer(){return v(this,void 0,void 0,
function*(){return new Promise(S=>v(this,void 0,void 0,function*(){const p=[];this.message.on("data",I=>{p.push(I)}),this.message.on("end",()=>{S(Buffer.concat(p))})}))})}}function c(b){return new URL(
b).protocol==="https:"}class C{constructor(S,p,I){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(S),this.handlers=p||[],this.requestOptions=I,I&&(I.ignoreSslError!=null&&(this._ignoreSslError=I.ignoreSslError),this._socketTimeout=
I.socketTimeout,I.allowRedirects!=null&&(this._allowRedirects=I.allowRedirects),I.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=I.allowRedirectDowngrade),I.maxRedirects!=null&&(this._maxRedirects=
Math.max(I.maxRedirects,0)),I.keepAlive!=null&&(this._keepAlive=I.keepAlive),I.allowRetries!=null&&(this._allowRetries=I.allowRetries),I.maxRetries!=null&&(this._maxRetries=I.maxRetries))}options(S,p){
return v(this,void 0,void 0,function*(){return this.request("OPTIONS",S,null,p||{})})}get(S,p){return v(this,void 0,void 0,function*(){return this.request("GET",S,null,p||{})})}del(S,p){return v(this,
void 0,void 0,function*(){return this.request("DELETE",S,null,p||{})})}post(S,p,I){return v(this,void 0,void 0,function*(){return this.request("POST",S,p,I||{})})}patch(S,p,I){return v(this,void 0,void 0,
function*(){return this.request("PATCH",S,p,I||{})})}put(S,p,I){return v(this,void 0,void 0,function*(){return this.request("PUT",S,p,I||{})})}head(S,p){return v(this,void 0,void 0,function*(){return this.
request("HEAD",S,null,p||{})})}sendStream(S,p,I,T){return v(this,void 0,void 0,function*(){return this.request(S,p,I,T)})}getJson(S){return v(this,arguments,void 0,function*(p,I={}){I[z.Accept]=this._getExistingOrDefaultHeader(
I,z.Accept,L.ApplicationJson);const T=yield this.get(p,I);return this._processResponse(T,this.requestOptions)})}postJson(S,p){return v(this,arguments,void 0,function*(I,T,Y={}){const D=JSON.stringify(
T,null,2);Y[z.Accept]=this._getExistingOrDefaultHeader(Y,z.Accept,L.ApplicationJson),Y[z.ContentType]=this._getExistingOrDefaultContentTypeHeader(Y,L.ApplicationJson);const q=yield this.post(I,D,Y);return this.
_processResponse(q,this.requestOptions)})}putJson(S,p){return v(this,arguments,void 0,function*(I,T,Y={}){const D=JSON.stringify(T,null,2);Y[z.Accept]=this._getExistingOrDefaultHeader(Y,z.Accept,L.ApplicationJson),
Y[z.ContentType]=this._getExistingOrDefaultContentTypeHeader(Y,L.ApplicationJson);const q=yield this.put(I,D,Y);return this._processResponse(q,this.requestOptions)})}patchJson(S,p){return v(this,arguments,
void 0,function*(I,T,Y={}){const D=JSON.stringify(T,null,2);Y[z.Accept]=this._getExistingOrDefaultHeader(Y,z.Accept,L.ApplicationJson),Y[z.ContentType]=this._getExistingOrDefaultContentTypeHeader(Y,L.
ApplicationJson);const q=yield this.patch(I,D,Y);return this._processResponse(q,this.requestOptions)})}request(S,p,I,T){return v(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const Y=new URL(p);let D=this._prepareRequest(S,Y,T);const q=this._allowRetries&&g.includes(S)?this._maxRetries+1:1;let oe=0,we;do{if(we=yield this.requestRaw(D,I),we&&we.
message&&we.message.statusCode===K.Unauthorized){let Te;for(const De of this.handlers)if(De.canHandleAuthentication(we)){Te=De;break}return Te?Te.handleAuthentication(this,D,I):we}let Me=this._maxRedirects;
for(;we.message.statusCode&&h.includes(we.message.statusCode)&&this._allowRedirects&&Me>0;){const Te=we.message.headers.location;if(!Te)break;const De=new URL(Te);if(Y.protocol==="https:"&&Y.protocol!==
De.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield we.readBody(),De.hostname!==Y.hostname)for(const Fe in T)Fe.toLowerCase()==="authorization"&&delete T[Fe];D=this._prepareRequest(S,De,T),we=yield this.requestRaw(
D,I),Me--}if(!we.message.statusCode||!P.includes(we.message.statusCode))return we;oe+=1,oe<q&&(yield we.readBody(),yield this._performExponentialBackoff(oe))}while(oe<q);return we})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(S,p){return v(this,void 0,void 0,function*(){return new Promise((I,T)=>{function Y(D,q){D?T(D):q?I(q):T(new Error("Unknown error"))}this.requestRawWithCallback(
S,p,Y)})})}requestRawWithCallback(S,p,I){typeof p=="string"&&(S.options.headers||(S.options.headers={}),S.options.headers["Content-Length"]=Buffer.byteLength(p,"utf8"));let T=!1;function Y(oe,we){T||(T=
!0,I(oe,we))}const D=S.httpModule.request(S.options,oe=>{const we=new s(oe);Y(void 0,we)});let q;D.on("socket",oe=>{q=oe}),D.setTimeout(this._socketTimeout||3*6e4,()=>{q&&q.end(),Y(new Error(`Request \
timeout: ${S.options.path}`))}),D.on("error",function(oe){Y(oe)}),p&&typeof p=="string"&&D.write(p,"utf8"),p&&typeof p!="string"?(p.on("close",function(){D.end()}),p.pipe(D)):D.end()}getAgent(S){const p=new URL(
S);return this._getAgent(p)}getAgentDispatcher(S){const p=new URL(S),I=pm.getProxyUrl(p);if(I&&I.hostname)return this._getProxyAgentDispatcher(p,I)}_prepareRequest(S,p,I){const T={};T.parsedUrl=p;const Y=T.
parsedUrl.protocol==="https:";T.httpModule=Y?https:http;const D=Y?443:80;if(T.options={},T.options.host=T.parsedUrl.hostname,T.options.port=T.parsedUrl.port?parseInt(T.parsedUrl.port):D,T.options.path=
(T.parsedUrl.pathname||"")+(T.parsedUrl.search||""),T.options.method=S,T.options.headers=this._mergeHeaders(I),this.userAgent!=null&&(T.options.headers["user-agent"]=this.userAgent),T.options.agent=this.
_getAgent(T.parsedUrl),this.handlers)for(const q of this.handlers)q.prepareRequest(T.options);return T}_mergeHeaders(S){return this.requestOptions&&this.requestOptions.headers?Object.assign({},G(this.
requestOptions.headers),G(S||{})):G(S||{})}_getExistingOrDefaultHeader(S,p,I){let T;if(this.requestOptions&&this.requestOptions.headers){const D=G(this.requestOptions.headers)[p];D&&(T=typeof D=="numb\
er"?D.toString():D)}const Y=S[p];return Y!==void 0?typeof Y=="number"?Y.toString():Y:T!==void 0?T:I}_getExistingOrDefaultContentTypeHeader(S,p){let I;if(this.requestOptions&&this.requestOptions.headers){
const Y=G(this.requestOptions.headers)[z.ContentType];Y&&(typeof Y=="number"?I=String(Y):Array.isArray(Y)?I=Y.join(", "):I=Y)}const T=S[z.ContentType];return T!==void 0?typeof T=="number"?String(T):Array.
isArray(T)?T.join(", "):T:I!==void 0?I:p}_getAgent(S){let p;const I=pm.getProxyUrl(S),T=I&&I.hostname;if(this._keepAlive&&T&&(p=this._proxyAgent),T||(p=this._agent),p)return p;const Y=S.protocol==="ht\
tps:";let D=100;if(this.requestOptions&&(D=this.requestOptions.maxSockets||http.globalAgent.maxSockets),I&&I.hostname){const q={maxSockets:D,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign(
{},(I.username||I.password)&&{proxyAuth:`${I.username}:${I.password}`}),{host:I.hostname,port:I.port})};let oe;const we=I.protocol==="https:";Y?oe=we?tunnel.httpsOverHttps:tunnel.httpsOverHttp:oe=we?tunnel.
httpOverHttps:tunnel.httpOverHttp,p=oe(q),this._proxyAgent=p}if(!p){const q={keepAlive:this._keepAlive,maxSockets:D};p=Y?new https.Agent(q):new http.Agent(q),this._agent=p}return Y&&this._ignoreSslError&&
(p.options=Object.assign(p.options||{},{rejectUnauthorized:!1})),p}_getProxyAgentDispatcher(S,p){let I;if(this._keepAlive&&(I=this._proxyAgentDispatcher),I)return I;const T=S.protocol==="https:";return I=
new ProxyAgent(Object.assign({uri:p.href,pipelining:this._keepAlive?1:0},(p.username||p.password)&&{token:`Basic ${Buffer.from(`${p.username}:${p.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
I,T&&this._ignoreSslError&&(I.options=Object.assign(I.options.requestTls||{},{rejectUnauthorized:!1})),I}_getUserAgentWithOrchestrationId(S){const p=S||"actions/http-client",I=process.env.ACTIONS_ORCHESTRATION_ID;
if(I){const T=I.replace(/[^a-z0-9_.-]/gi,"_");return`${p} actions_orchestration_id/${T}`}return p}_performExponentialBackoff(S){return v(this,void 0,void 0,function*(){S=Math.min(N,S);const p=_*Math.pow(
2,S);return new Promise(I=>setTimeout(()=>I(),p))})}_processResponse(S,p){return v(this,void 0,void 0,function*(){return new Promise((I,T)=>v(this,void 0,void 0,function*(){const Y=S.message.statusCode||
0,D={statusCode:Y,result:null,headers:{}};Y===K.NotFound&&I(D);function q(Me,Te){if(typeof Te=="string"){const De=new Date(Te);if(!isNaN(De.valueOf()))return De}return Te}let oe,we;try{we=yield S.readBody(),
we&&we.length>0&&(p&&p.deserializeDates?oe=JSON.parse(we,q):oe=JSON.parse(we),D.result=oe),D.headers=S.message.headers}catch{}if(Y>299){let Me;oe&&oe.message?Me=oe.message:we&&we.length>0?Me=we:Me=`Fa\
iled request: (${Y})`;const Te=new M(Me,Y);Te.result=D.result,T(Te)}else I(D)}))})}}const G=b=>Object.keys(b).reduce((S,p)=>(S[p.toLowerCase()]=b[p],S),{})}),9783:((ge,xe,m)=>{function U(ae){const W=ae.
protocol==="https:";if(Q(ae))return;const j=W?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(j)try{return new fe(j)}catch{if(!j.startsWith("http://")&&
!j.startsWith("https://"))return new fe(`http://${j}`)}else return}function Q(ae){if(!ae.hostname)return!1;const W=ae.hostname;if(se(W))return!0;const j=process.env.no_proxy||process.env.NO_PROXY||"";
if(!j)return!1;let v;ae.port?v=Number(ae.port):ae.protocol==="http:"?v=80:ae.protocol==="https:"&&(v=443);const K=[ae.hostname.toUpperCase()];typeof v=="number"&&K.push(`${K[0]}:${v}`);for(const z of j.
split(",").map(L=>L.trim().toUpperCase()).filter(L=>L))if(z==="*"||K.some(L=>L===z||L.endsWith(`.${z}`)||z.startsWith(".")&&L.endsWith(`${z}`)))return!0;return!1}function se(ae){const W=ae.toLowerCase();
return W==="localhost"||W.startsWith("127.")||W.startsWith("[::1]")||W.startsWith("[0:0:0:0:0:0:0:1]")}class fe extends URL{constructor(W,j){super(W,j),this._decodedUsername=decodeURIComponent(super.username),
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((ge,xe,m)=>{m.d(xe,{E:()=>fe});class U{diff(W,j,v={}){
let K;typeof v=="function"?(K=v,v={}):"callback"in v&&(K=v.callback);const z=this.castInput(W,v),L=this.castInput(j,v),R=this.removeEmpty(this.tokenize(z,v)),h=this.removeEmpty(this.tokenize(L,v));return this.
diffWithOptionsObj(R,h,v,K)}diffWithOptionsObj(W,j,v,K){var z;const L=b=>{if(b=this.postProcess(b,v),K){setTimeout(function(){K(b)},0);return}else return b},R=j.length,h=W.length;let P=1,g=R+h;v.maxEditLength!=
null&&(g=Math.min(g,v.maxEditLength));const N=(z=v.timeout)!==null&&z!==void 0?z:1/0,_=Date.now()+N,M=[{oldPos:-1,lastComponent:void 0}];let s=this.extractCommon(M[0],j,W,0,v);if(M[0].oldPos+1>=h&&s+1>=
R)return L(this.buildValues(M[0].lastComponent,j,W));let c=-1/0,C=1/0;const G=()=>{for(let b=Math.max(c,-P);b<=Math.min(C,P);b+=2){let S;const p=M[b-1],I=M[b+1];p&&(M[b-1]=void 0);let T=!1;if(I){const D=I.
oldPos-b;T=I&&0<=D&&D<R}const Y=p&&p.oldPos+1<h;if(!T&&!Y){M[b]=void 0;continue}if(!Y||T&&p.oldPos<I.oldPos?S=this.addToPath(I,!0,!1,0,v):S=this.addToPath(p,!1,!0,1,v),s=this.extractCommon(S,j,W,b,v),
S.oldPos+1>=h&&s+1>=R)return L(this.buildValues(S.lastComponent,j,W))||!0;M[b]=S,S.oldPos+1>=h&&(C=Math.min(C,b-1)),s+1>=R&&(c=Math.max(c,b+1))}P++};if(K)(function b(){setTimeout(function(){if(P>g||Date.
now()>_)return K(void 0);G()||b()},0)})();else for(;P<=g&&Date.now()<=_;){const b=G();if(b)return b}}addToPath(W,j,v,K,z){const L=W.lastComponent;return L&&!z.oneChangePerToken&&L.added===j&&L.removed===
v?{oldPos:W.oldPos+K,lastComponent:{count:L.count+1,added:j,removed:v,previousComponent:L.previousComponent}}:{oldPos:W.oldPos+K,lastComponent:{count:1,added:j,removed:v,previousComponent:L}}}extractCommon(W,j,v,K,z){
const L=j.length,R=v.length;let h=W.oldPos,P=h-K,g=0;for(;P+1<L&&h+1<R&&this.equals(v[h+1],j[P+1],z);)P++,h++,g++,z.oneChangePerToken&&(W.lastComponent={count:1,previousComponent:W.lastComponent,added:!1,
removed:!1});return g&&!z.oneChangePerToken&&(W.lastComponent={count:g,previousComponent:W.lastComponent,added:!1,removed:!1}),W.oldPos=h,P}equals(W,j,v){return v.comparator?v.comparator(W,j):W===j||!!v.
ignoreCase&&W.toLowerCase()===j.toLowerCase()}removeEmpty(W){const j=[];for(let v=0;v<W.length;v++)W[v]&&j.push(W[v]);return j}castInput(W,j){return W}tokenize(W,j){return Array.from(W)}join(W){return W.
join("")}postProcess(W,j){return W}get useLongestToken(){return!1}buildValues(W,j,v){const K=[];let z;for(;W;)K.push(W),z=W.previousComponent,delete W.previousComponent,W=z;K.reverse();const L=K.length;
let R=0,h=0,P=0;for(;R<L;R++){const g=K[R];if(g.removed)g.value=this.join(v.slice(P,P+g.count)),P+=g.count;else{if(!g.added&&this.useLongestToken){let N=j.slice(h,h+g.count);N=N.map(function(_,M){const s=v[P+
M];return s.length>_.length?s:_}),g.value=this.join(N)}else g.value=this.join(j.slice(h,h+g.count));h+=g.count,g.added||(P+=g.count)}}return K}}class Q extends U{tokenize(W){return W.slice()}join(W){return W}removeEmpty(W){
return W}}const se=new Q;function fe(ae,W,j){return se.diff(ae,W,j)}})},fn={};function gt(ge){var xe=fn[ge];if(xe!==void 0)return xe.exports;var m=fn[ge]={exports:{}},U=!0;try{cr[ge](m,m.exports,gt),U=
!1}finally{U&&delete fn[ge]}return m.exports}typeof gt<"u"&&(gt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var ge=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",xe=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",m=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_err\
or__",U=se=>{se&&se.d<1&&(se.d=1,se.forEach(fe=>fe.r--),se.forEach(fe=>fe.r--?fe.r++:fe()))},Q=se=>se.map(fe=>{if(fe!==null&&typeof fe=="object"){if(fe[ge])return fe;if(fe.then){var ae=[];ae.d=0,fe.then(
v=>{W[xe]=v,U(ae)},v=>{W[m]=v,U(ae)});var W={};return W[ge]=v=>v(ae),W}}var j={};return j[ge]=v=>{},j[xe]=fe,j});gt.a=(se,fe,ae)=>{var W;ae&&((W=[]).d=-1);var j=new Set,v=se.exports,K,z,L,R=new Promise(
(h,P)=>{L=P,z=h});R[xe]=v,R[ge]=h=>(W&&h(W),j.forEach(h),R.catch(P=>{})),se.exports=R,fe(h=>{K=Q(h);var P,g=()=>K.map(_=>{if(_[m])throw _[m];return _[xe]}),N=new Promise(_=>{P=()=>_(g),P.r=0;var M=s=>s!==
W&&!j.has(s)&&(j.add(s),s&&!s.d&&(P.r++,s.push(P)));K.map(s=>s[ge](M))});return P.r?N:g()},h=>(h?L(R[m]=h):z(v),U(W))),W&&W.d<0&&(W.d=0)}})(),gt.d=(ge,xe)=>{for(var m in xe)gt.o(xe,m)&&!gt.o(ge,m)&&Object.
defineProperty(ge,m,{enumerable:!0,get:xe[m]})},gt.o=(ge,xe)=>Object.prototype.hasOwnProperty.call(ge,xe);var vn=gt(6384);vn=await vn;
