import{createRequire as Ke}from"module";const dr={};var cr={3313:(xe=>{xe.exports=Se;function Se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}Se.prototype.go=function(ee){
this.pending<this.max?C(this,ee):this.waiting.push(ee)},Se.prototype.wait=function(ee){this.pending===0?ee(this.error):this.listeners.push(ee)},Se.prototype.hold=function(){return h(this)};function h(ee){
ee.pending+=1;var ae=!1;return me;function me(z){if(ae)throw new Error("callback called twice");if(ae=!0,ee.error=ee.error||z,ee.pending-=1,ee.waiting.length>0&&ee.pending<ee.max)C(ee,ee.waiting.shift());else if(ee.
pending===0){var P=ee.listeners;ee.listeners=[],P.forEach(fe)}}function fe(z){z(ee.error)}}function C(ee,ae){ae(h(ee))}}),770:((xe,Se,h)=>{h(218)}),218:((xe,Se,h)=>{var C,ee=h(9278),ae=h(4756),me=h(8611),
fe=h(5692),z=h(4434),P=h(2613),E=h(9023);C=F,C=I,C=M,C=T;function F(A){var s=new f(A);return s.request=me.request,s}function I(A){var s=new f(A);return s.request=me.request,s.createSocket=L,s.defaultPort=
443,s}function M(A){var s=new f(A);return s.request=fe.request,s}function T(A){var s=new f(A);return s.request=fe.request,s.createSocket=L,s.defaultPort=443,s}function f(A){var s=this;s.options=A||{},
s.proxyOptions=s.options.proxy||{},s.maxSockets=s.options.maxSockets||me.Agent.defaultMaxSockets,s.requests=[],s.sockets=[],s.on("free",function(D,K,g,x){for(var l=y(K,g,x),R=0,_=s.requests.length;R<_;++R){
var J=s.requests[R];if(J.host===l.host&&J.port===l.port){s.requests.splice(R,1),J.request.onSocket(D);return}}D.destroy(),s.removeSocket(D)})}E.inherits(f,z.EventEmitter),f.prototype.addRequest=function(s,c,D,K){
var g=this,x=k({request:s},g.options,y(c,D,K));if(g.sockets.length>=this.maxSockets){g.requests.push(x);return}g.createSocket(x,function(l){l.on("free",R),l.on("close",_),l.on("agentRemove",_),s.onSocket(
l);function R(){g.emit("free",l,x)}function _(J){g.removeSocket(l),l.removeListener("free",R),l.removeListener("close",_),l.removeListener("agentRemove",_)}})},f.prototype.createSocket=function(s,c){var D=this,
K={};D.sockets.push(K);var g=k({},D.proxyOptions,{method:"CONNECT",path:s.host+":"+s.port,agent:!1,headers:{host:s.host+":"+s.port}});s.localAddress&&(g.localAddress=s.localAddress),g.proxyAuth&&(g.headers=
g.headers||{},g.headers["Proxy-Authorization"]="Basic "+new Buffer(g.proxyAuth).toString("base64")),w("making CONNECT request");var x=D.request(g);x.useChunkedEncodingByDefault=!1,x.once("response",l),
x.once("upgrade",R),x.once("connect",_),x.once("error",J),x.end();function l(N){N.upgrade=!0}function R(N,te,ie){process.nextTick(function(){_(N,te,ie)})}function _(N,te,ie){if(x.removeAllListeners(),
te.removeAllListeners(),N.statusCode!==200){w("tunneling socket could not be established, statusCode=%d",N.statusCode),te.destroy();var Ee=new Error("tunneling socket could not be established, statusC\
ode="+N.statusCode);Ee.code="ECONNRESET",s.request.emit("error",Ee),D.removeSocket(K);return}if(ie.length>0){w("got illegal response body from proxy"),te.destroy();var Ee=new Error("got illegal respon\
se body from proxy");Ee.code="ECONNRESET",s.request.emit("error",Ee),D.removeSocket(K);return}return w("tunneling connection has established"),D.sockets[D.sockets.indexOf(K)]=te,c(te)}function J(N){x.
removeAllListeners(),w(`tunneling socket could not be established, cause=%s
`,N.message,N.stack);var te=new Error("tunneling socket could not be established, cause="+N.message);te.code="ECONNRESET",s.request.emit("error",te),D.removeSocket(K)}},f.prototype.removeSocket=function(s){
var c=this.sockets.indexOf(s);if(c!==-1){this.sockets.splice(c,1);var D=this.requests.shift();D&&this.createSocket(D,function(K){D.request.onSocket(K)})}};function L(A,s){var c=this;f.prototype.createSocket.
call(c,A,function(D){var K=A.request.getHeader("host"),g=k({},c.options,{socket:D,servername:K?K.replace(/:.*$/,""):A.host}),x=ae.connect(0,g);c.sockets[c.sockets.indexOf(D)]=x,s(x)})}function y(A,s,c){
return typeof A=="string"?{host:A,port:s,localAddress:c}:A}function k(A){for(var s=1,c=arguments.length;s<c;++s){var D=arguments[s];if(typeof D=="object")for(var K=Object.keys(D),g=0,x=K.length;g<x;++g){
var l=K[g];D[l]!==void 0&&(A[l]=D[l])}}return A}var w;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?w=function(){var A=Array.prototype.slice.call(arguments);typeof A[0]=="string"?A[0]=
"TUNNEL: "+A[0]:A.unshift("TUNNEL:"),console.error.apply(console,A)}:w=function(){},C=w}),4248:(xe=>{const Se=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function h(C){let ee=-1;for(let ae of C)ee=Se[(ee^ae)&255]^ee>>>8;return(ee^-1)>>>0}xe.exports=h}),3502:((xe,Se,h)=>{var C=h(9896),ee=h(9023),ae=h(2203),me=ae.Readable,fe=ae.PassThrough,z=h(
3313),P=h(4434).EventEmitter;Se.BufferSlicer=I,Se.FdSlicer=E,ee.inherits(E,P);function E(M){P.call(this),this.fd=M,this.pend=new z,this.pend.max=1,this.refCount=0}E.prototype.read=function(M,T,f,L,y){
var k=this;k.pend.go(function(w){C.read(k.fd,M,T,f,L,function(A,s,c){w(),y(A,s,c)})})},E.prototype.createReadStream=function(M){return new F(this,M)},E.prototype.ref=function(){this.refCount+=1},E.prototype.
unref=function(){var M=this;if(M.refCount-=1,M.refCount<0)throw new Error("invalid unref");if(M.refCount>0)return;C.close(M.fd,T);function T(f){f?M.emit("error",f):M.emit("close")}},ee.inherits(F,me);
function F(M,T){T=T||{},me.call(this,T),this.context=M,this.context.ref(),this.start=T.start||0,this.endOffset=T.end,this.pos=this.start}F.prototype._read=function(M){var T=this,f=Math.min(T._readableState.
highWaterMark,M);if(T.endOffset!=null&&(f=Math.min(f,T.endOffset-T.pos)),f<=0){T.push(null),this._cleanup();return}T.context.pend.go(function(L){var y=Buffer.allocUnsafe(f);C.read(T.context.fd,y,0,f,T.
pos,function(k,w){k?T.destroy(k):w===0?(T.push(null),T._cleanup()):(T.pos+=w,T.push(y.slice(0,w))),L()})})},F.prototype._destroy=function(M,T){this._cleanup(),T(M)},F.prototype._cleanup=function(){this.
context!=null&&(this.context.unref(),this.context=null)},ee.inherits(I,P);function I(M){P.call(this),this.refCount=0,this.buffer=M}I.prototype.read=function(M,T,f,L,y){if(!(0<=T&&T<=M.length))throw new RangeError(
"offset outside buffer: 0 <= "+T+" <= "+M.length);if(L<0)throw new RangeError("position is negative: "+L);if(T+f>M.length&&(f=M.length-T),L+f>this.buffer.length&&(f=this.buffer.length-L),f<=0){setImmediate(
function(){y(null,0)});return}this.buffer.copy(M,T,L,L+f),setImmediate(function(){y(null,f)})},I.prototype.createReadStream=function(M){M=M||{};var T=new fe(M);T.start=M.start||0,T.endOffset=M.end,T.pos=
T.endOffset||this.buffer.length;for(var f=this.buffer.slice(T.start,T.pos),L=65536,y=0;;){var k=y+L;if(k>=f.length){y<f.length&&T.write(f.slice(y,f.length));break}T.write(f.slice(y,k)),y=k}return T.end(),
T},I.prototype.ref=function(){this.refCount+=1},I.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((xe,Se,h)=>{var C,ee=h(9896),ae=h(3106),me=h(3502),
fe=h(9023),z=h(4434).EventEmitter,P=h(2203).Transform,E=h(2203).PassThrough,F=h(2203).Writable;const I=typeof ae.crc32=="function"?ae.crc32:h(4248);C=y,C=k,C=w,C=A,C=M,C=T,Se.SY=f,C=L,C=x,Se.ax=l,C=R,
C=_,C=s,C=K,C=g,C=te;function M($,v){return new Promise((oe,X)=>{y($,{...v,lazyEntries:!0},function(ye,ke){if(ye)return X(ye);oe(ke)})})}function T($,v){return new Promise((oe,X)=>{k($,{...v,lazyEntries:!0},
function(ye,ke){if(ye)return X(ye);oe(ke)})})}function f($,v){return new Promise((oe,X)=>{w($,{...v,lazyEntries:!0},function(ye,ke){if(ye)return X(ye);oe(ke)})})}function L($,v,oe){return new Promise(
(X,ye)=>{A($,v,{...oe,lazyEntries:!0},function(ke,H){if(ke)return ye(ke);X(H)})})}function y($,v,oe){typeof v=="function"&&(oe=v,v=null),v==null&&(v={}),v.autoClose==null&&(v.autoClose=!0),v.lazyEntries==
null&&(v.lazyEntries=!1),v.decodeStrings==null&&(v.decodeStrings=!0),v.validateEntrySizes==null&&(v.validateEntrySizes=!0),v.strictFileNames==null&&(v.strictFileNames=!1),oe==null&&(oe=He),ee.open($,"\
r",function(X,ye){if(X)return oe(X);k(ye,v,function(ke,H){ke&&ee.close(ye,He),oe(ke,H)})})}function k($,v,oe){typeof v=="function"&&(oe=v,v=null),v==null&&(v={}),v.autoClose==null&&(v.autoClose=!1),v.
lazyEntries==null&&(v.lazyEntries=!1),v.decodeStrings==null&&(v.decodeStrings=!0),v.validateEntrySizes==null&&(v.validateEntrySizes=!0),v.strictFileNames==null&&(v.strictFileNames=!1),oe==null&&(oe=He),
ee.fstat($,function(X,ye){if(X)return oe(X);var ke=new me.FdSlicer($);A(ke,ye.size,v,oe)})}function w($,v,oe){typeof v=="function"&&(oe=v,v=null),v==null&&(v={}),v.autoClose=!1,v.lazyEntries==null&&(v.
lazyEntries=!1),v.decodeStrings==null&&(v.decodeStrings=!0),v.validateEntrySizes==null&&(v.validateEntrySizes=!0),v.strictFileNames==null&&(v.strictFileNames=!1);var X=new me.BufferSlicer($);A(X,$.length,
v,oe)}function A($,v,oe,X){typeof oe=="function"&&(X=oe,oe=null),oe==null&&(oe={}),oe.autoClose==null&&(oe.autoClose=!0),oe.lazyEntries==null&&(oe.lazyEntries=!1),oe.decodeStrings==null&&(oe.decodeStrings=
!0);var ye=!!oe.decodeStrings;if(oe.validateEntrySizes==null&&(oe.validateEntrySizes=!0),oe.strictFileNames==null&&(oe.strictFileNames=!1),X==null&&(X=He),typeof v!="number")throw new Error("expected \
totalSize parameter to be a number");if(v>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double\
.");$.ref();var ke=22,H=20,se=65535,ue=Math.min(H+ke+se,v),pe=je(ue),re=v-pe.length;J($,pe,0,ue,re,function(de){if(de)return X(de);for(var ge=ue-ke;ge>=0;ge-=1)if(pe.readUInt32LE(ge)===101010256){var Me=pe.
subarray(ge),ve=Me.readUInt16LE(4),Ue=Me.readUInt16LE(10),Pe=Me.readUInt32LE(16),Z=Me.readUInt16LE(20),W=Me.length-ke;if(Z!==W)return X(new Error("Invalid comment length. Expected: "+W+". Found: "+Z+"\
. Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var Y=ye?Ie(Me.subarray(22),!1):Me.subarray(22);if(ge-H>=0&&pe.readUInt32LE(ge-
H)===117853008){var le=pe.subarray(ge-H,ge-H+H),S=Te(le,8),ne=je(56);return J($,ne,0,ne.length,S,function(we){return we?X(we):ne.readUInt32LE(0)!==101075792?X(new Error("invalid zip64 end of central d\
irectory record signature")):(ve=ne.readUInt32LE(16),ve!==0?X(new Error("multi-disk zip files are not supported: found disk number: "+ve)):(Ue=Te(ne,32),Pe=Te(ne,48),X(null,new s($,Pe,v,Ue,Y,oe.autoClose,
oe.lazyEntries,ye,oe.validateEntrySizes,oe.strictFileNames))))})}return ve!==0?X(new Error("multi-disk zip files are not supported: found disk number: "+ve)):X(null,new s($,Pe,v,Ue,Y,oe.autoClose,oe.lazyEntries,
ye,oe.validateEntrySizes,oe.strictFileNames))}X(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."))})}fe.inherits(s,z);function s($,v,oe,X,ye,ke,H,se,ue,pe){
var re=this;z.call(re),re.reader=$,re.reader.on("error",function(de){D(re,de)}),re.reader.once("close",function(){re.emit("close")}),re.readEntryCursor=v,re.fileSize=oe,re.entryCount=X,re.comment=ye,re.
entriesRead=0,re.autoClose=!!ke,re.lazyEntries=!!H,re.decodeStrings=!!se,re.validateEntrySizes=!!ue,re.strictFileNames=!!pe,re.isOpen=!0,re.emittedError=!1,re.hasEachEntryBeenCalled=!1,re.lazyEntries||
re._readEntry()}s.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function c($,v){$.autoClose&&$.close(),D($,v)}function D($,v){$.emittedError||($.emittedError=!0,$.emit(
"error",v))}s.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},s.prototype._readEntry=function(){var $=this;if($.entryCount===
$.entriesRead){setImmediate(function(){$.autoClose&&$.close(),!$.emittedError&&$.emit("end")});return}if(!$.emittedError){var v=je(46);J($.reader,v,0,v.length,$.readEntryCursor,function(oe){if(oe)return c(
$,oe);if(!$.emittedError){var X=new K,ye=v.readUInt32LE(0);if(ye!==33639248)return c($,new Error("invalid central directory file header signature: 0x"+ye.toString(16)));if(X.versionMadeBy=v.readUInt16LE(
4),X.versionNeededToExtract=v.readUInt16LE(6),X.generalPurposeBitFlag=v.readUInt16LE(8),X.compressionMethod=v.readUInt16LE(10),X.lastModFileTime=v.readUInt16LE(12),X.lastModFileDate=v.readUInt16LE(14),
X.crc32=v.readUInt32LE(16),X.compressedSize=v.readUInt32LE(20),X.uncompressedSize=v.readUInt32LE(24),X.fileNameLength=v.readUInt16LE(28),X.extraFieldLength=v.readUInt16LE(30),X.fileCommentLength=v.readUInt16LE(
32),X.internalFileAttributes=v.readUInt16LE(36),X.externalFileAttributes=v.readUInt32LE(38),X.relativeOffsetOfLocalHeader=v.readUInt32LE(42),X.generalPurposeBitFlag&64)return c($,new Error("strong enc\
ryption is not supported"));$.readEntryCursor+=46,v=je(X.fileNameLength+X.extraFieldLength+X.fileCommentLength),J($.reader,v,0,v.length,$.readEntryCursor,function(ke){if(ke)return c($,ke);if(!$.emittedError){
X.fileNameRaw=v.subarray(0,X.fileNameLength);var H=X.fileNameLength+X.extraFieldLength;X.extraFieldRaw=v.subarray(X.fileNameLength,H),X.fileCommentRaw=v.subarray(H,H+X.fileCommentLength);try{X.extraFields=
_(X.extraFieldRaw)}catch(Ue){return c($,Ue)}if($.decodeStrings){var se=(X.generalPurposeBitFlag&2048)!==0;X.fileComment=Ie(X.fileCommentRaw,se),X.fileName=l(X.generalPurposeBitFlag,X.fileNameRaw,X.extraFields,
$.strictFileNames);var ue=R(X.fileName);if(ue!=null)return c($,new Error(ue))}else X.fileComment=X.fileCommentRaw,X.fileName=X.fileNameRaw;X.comment=X.fileComment,$.readEntryCursor+=v.length,$.entriesRead+=
1;for(var pe=0;pe<X.extraFields.length;pe++){var re=X.extraFields[pe];if(re.id===1){var de=re.data,ge=0;if(X.uncompressedSize===4294967295){if(ge+8>de.length)return c($,new Error("zip64 extended infor\
mation extra field does not include uncompressed size"));X.uncompressedSize=Te(de,ge),ge+=8}if(X.compressedSize===4294967295){if(ge+8>de.length)return c($,new Error("zip64 extended information extra f\
ield does not include compressed size"));X.compressedSize=Te(de,ge),ge+=8}if(X.relativeOffsetOfLocalHeader===4294967295){if(ge+8>de.length)return c($,new Error("zip64 extended information extra field \
does not include relative header offset"));X.relativeOffsetOfLocalHeader=Te(de,ge),ge+=8}break}}if($.validateEntrySizes&&X.compressionMethod===0){var Me=X.uncompressedSize;if(X.isEncrypted()&&(Me+=12),
X.compressedSize!==Me){var ve="compressed/uncompressed size mismatch for stored file: "+X.compressedSize+" != "+X.uncompressedSize;return c($,new Error(ve))}}$.emit("entry",X),$.lazyEntries||$._readEntry()}})}})}},
s.prototype.eachEntry=function(){const $=this;if(!$.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if($.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");$.hasEachEntryBeenCalled=!0;let v=null;$.on("entry",X),$.on("end",ye),$.on("error",ke);function oe(){$.removeListener("entry",X),$.removeListener("end",ye),$.removeListener("error",ke),
$.autoClose&&$.close()}function X(H){let{resolve:se}=v;v=null,se({value:H})}function ye(){let{resolve:H}=v;v=null,oe(),H({done:!0})}function ke(H){let{reject:se}=v;v=null,oe(),se(H)}return{[Symbol.asyncIterator](){
return this},next(){const H=new Promise((se,ue)=>{if(v!=null)throw new Error("next() called before previous Promise was resolved.");v={resolve:se,reject:ue}});return $.readEntry(),H},return(H){return oe(),
Promise.resolve({done:!0,value:H})},throw(H){return oe(),Promise.reject(H)}}},s.prototype.openReadStream=function($,v,oe){var X=this,ye=0,ke=$.compressedSize;if(oe==null&&(oe=v,v=null),v==null)v={};else{
if(v.decodeFileData===!1){if(v.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(v.decompress!=null)throw new Error("cannot use options.decompress wh\
en options.decodeFileData === false")}else{if(v.decrypt!=null){if(!$.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(v.
decrypt!==!1)throw new Error("invalid options.decrypt value: "+v.decrypt);if($.isCompressed()&&v.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. S\
ee also option decodeFileData.")}if(v.decompress!=null){if(!$.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(v.
decompress===!1||v.decompress===!0))throw new Error("invalid options.decompress value: "+v.decompress);se=v.decompress}}if(v.start!=null){if(ye=v.start,ye<0)throw new Error("options.start < 0");if(ye>
$.compressedSize)throw new Error("options.start > entry.compressedSize")}if(v.end!=null){if(ke=v.end,ke<0)throw new Error("options.end < 0");if(ke>$.compressedSize)throw new Error("options.end > entry\
.compressedSize");if(ke<ye)throw new Error("options.end < options.start")}}var H=v.decodeFileData===!1||($.compressionMethod===0||$.compressionMethod===8&&v.decompress===!1)&&(!$.isEncrypted()||v.decrypt===
!1);if((v.start!=null||v.end!=null)&&!H)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!X.isOpen)return oe(new Error("closed"));if($.isEncrypted()&&
!H&&v.decrypt!==!1)return oe(new Error("entry is encrypted, and options.decodeFileData !== false"));var se;if(H)se=!1;else if($.compressionMethod===8)se=v.decodeFileData!==!0;else return oe(new Error(
"unsupported compression method: "+$.compressionMethod));X.readLocalFileHeader($,{minimal:!0},function(ue,pe){if(ue)return oe(ue);X.openReadStreamLowLevel(pe.fileDataStart,$.compressedSize,ye,ke,se,$.
uncompressedSize,oe)})},s.prototype.openReadStreamLowLevel=function($,v,oe,X,ye,ke,H){var se=this,ue=$+v,pe=se.reader.createReadStream({start:$+oe,end:$+X}),re=pe;if(ye){var de=!1,ge=ae.createInflateRaw();
pe.on("error",function(Me){setImmediate(function(){de||ge.emit("error",Me)})}),pe.pipe(ge),se.validateEntrySizes?(re=new N(ke),ge.on("error",function(Me){setImmediate(function(){de||re.emit("error",Me)})}),
ge.pipe(re)):re=ge,De(re,function(){de=!0,ge!==re&&ge.unpipe(re),pe.unpipe(ge),pe.destroy()})}H(null,re)},s.prototype.readLocalFileHeader=function($,v,oe){var X=this;oe==null&&(oe=v,v=null),v==null&&(v=
{}),X.reader.ref();var ye=je(30);J(X.reader,ye,0,ye.length,$.relativeOffsetOfLocalHeader,function(ke){try{if(ke)return oe(ke);var H=ye.readUInt32LE(0);if(H!==67324752)return oe(new Error("invalid loca\
l file header signature: 0x"+H.toString(16)));var se=ye.readUInt16LE(26),ue=ye.readUInt16LE(28),pe=$.relativeOffsetOfLocalHeader+30+se+ue;if(pe+$.compressedSize>X.fileSize)return oe(new Error("file da\
ta overflows file bounds: "+pe+" + "+$.compressedSize+" > "+X.fileSize));if(v.minimal)return oe(null,{fileDataStart:pe});var re=new g;re.fileDataStart=pe,re.versionNeededToExtract=ye.readUInt16LE(4),re.
generalPurposeBitFlag=ye.readUInt16LE(6),re.compressionMethod=ye.readUInt16LE(8),re.lastModFileTime=ye.readUInt16LE(10),re.lastModFileDate=ye.readUInt16LE(12),re.crc32=ye.readUInt32LE(14),re.compressedSize=
ye.readUInt32LE(18),re.uncompressedSize=ye.readUInt32LE(22),re.fileNameLength=se,re.extraFieldLength=ue,ye=je(se+ue),X.reader.ref(),J(X.reader,ye,0,ye.length,$.relativeOffsetOfLocalHeader+30,function(de){
try{return de?oe(de):(re.fileName=ye.subarray(0,se),re.extraField=ye.subarray(se),oe(null,re))}finally{X.reader.unref()}})}finally{X.reader.unref()}})},s.prototype.openReadStreamPromise=function($,v){
return new Promise((oe,X)=>{this.openReadStream($,v,function(ye,ke){if(ye)return X(ye);oe(ke)})})},s.prototype.openReadStreamLowLevelPromise=function($,v,oe,X,ye,ke){return new Promise((H,se)=>{this.openReadStream(
$,v,oe,X,ye,ke,function(ue,pe){if(ue)return se(ue);H(pe)})})},s.prototype.readLocalFileHeaderPromise=function($,v){return new Promise((oe,X)=>{this.readLocalFileHeader($,v,function(ye,ke){if(ye)return X(
ye);oe(ke)})})};function K(){}K.prototype.getLastModDate=function($){if($==null&&($={}),!$.forceDosFormat)for(var v=0;v<this.extraFields.length;v++){var oe=this.extraFields[v];if(oe.id===21589){var X=oe.
data;if(X.length<5)continue;var ye=X[0],ke=1;if(!(ye&ke))continue;var H=X.readInt32LE(1);return new Date(H*1e3)}else if(oe.id===10){var X=oe.data;if(X.length!==32||X.readUInt16LE(4)!==1||X.readUInt16LE(
6)!==24)continue;var se=X.readUInt32LE(8)+4294967296*X.readInt32LE(12),ue=se/1e4-116444736e5;return new Date(ue)}}return x(this.lastModFileDate,this.lastModFileTime,$.timezone)},K.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},K.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},K.prototype.isCompressed=function(){
return this.compressionMethod===8};function g(){}function x($,v,oe){var X=$&31,ye=($>>5&15)-1,ke=($>>9&127)+1980,H=0,se=(v&31)*2,ue=v>>5&63,pe=v>>11&31;if(oe==null||oe==="local")return new Date(ke,ye,
X,pe,ue,se,H);if(oe==="UTC")return new Date(Date.UTC(ke,ye,X,pe,ue,se,H));throw new Error("unrecognized options.timezone: "+options.timezone)}function l($,v,oe,X){for(var ye=null,ke=0;ke<oe.length;ke++){
var H=oe[ke];if(H.id===28789){if(H.data.length<6||H.data.readUInt8(0)!==1)continue;var se=H.data.readUInt32LE(1);if(I(v)!==se)continue;ye=Ie(H.data.subarray(5),!0);break}}if(ye==null){var ue=($&2048)!==
0;ye=Ie(v,ue)}return X||(ye=ye.replace(/\\/g,"/")),ye}function R($){return $.indexOf("\\")!==-1?"invalid characters in fileName: "+$:/^[a-zA-Z]:/.test($)||/^\//.test($)?"absolute path: "+$:$.split("/").
indexOf("..")!==-1?"invalid relative path: "+$:null}function _($){for(var v=[],oe=0;oe<$.length-3;){var X=$.readUInt16LE(oe+0),ye=$.readUInt16LE(oe+2),ke=oe+4,H=ke+ye;if(H>$.length)throw new Error("ex\
tra field length exceeds extra field buffer size");var se=$.subarray(ke,H);v.push({id:X,data:se}),oe=H}return v}function J($,v,oe,X,ye,ke){if(X===0)return setImmediate(function(){ke(null,je(0))});$.read(
v,oe,X,ye,function(H,se){if(H)return ke(H);if(se<X)return ke(new Error("unexpected EOF"));ke()})}fe.inherits(N,P);function N($){P.call(this),this.actualByteCount=0,this.expectedByteCount=$}N.prototype.
_transform=function($,v,oe){if(this.actualByteCount+=$.length,this.actualByteCount>this.expectedByteCount){var X="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.
actualByteCount;return oe(new Error(X))}oe(null,$)},N.prototype._flush=function($){if(this.actualByteCount<this.expectedByteCount){var v="not enough bytes in the stream. expected "+this.expectedByteCount+
". got only "+this.actualByteCount;return $(new Error(v))}$()},fe.inherits(te,z);function te(){z.call(this),this.refCount=0}te.prototype.ref=function(){this.refCount+=1},te.prototype.unref=function(){
var $=this;if($.refCount-=1,$.refCount>0)return;if($.refCount<0)throw new Error("invalid unref");$.close(v);function v(oe){if(oe)return $.emit("error",oe);$.emit("close")}},te.prototype.createReadStream=
function($){$==null&&($={});var v=$.start,oe=$.end;if(v===oe){var X=new E;return setImmediate(function(){X.end()}),X}var ye=this._readStreamForRange(v,oe),ke=!1,H=new ie(this);ye.on("error",function(ue){
setImmediate(function(){ke||H.emit("error",ue)})}),De(H,function(){ye.unpipe(H),H.unref(),ye.destroy()});var se=new N(oe-v);return H.on("error",function(ue){setImmediate(function(){ke||se.emit("error",
ue)})}),De(se,function(){ke=!0,H.unpipe(se),H.destroy()}),ye.pipe(H).pipe(se)},te.prototype._readStreamForRange=function($,v){throw new Error("not implemented")},te.prototype.read=function($,v,oe,X,ye){
var ke=this.createReadStream({start:X,end:X+oe}),H=new F,se=0;H._write=function(ue,pe,re){ue.copy($,v+se,0,ue.length),se+=ue.length,re()},H.on("finish",ye),ke.on("error",function(ue){ye(ue)}),ke.pipe(
H)},te.prototype.close=function($){setImmediate($)},fe.inherits(ie,E);function ie($){E.call(this),this.context=$,this.context.ref(),this.unreffedYet=!1}ie.prototype._flush=function($){this.unref(),$()},
ie.prototype.unref=function($){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var Ee="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`ab\
cdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Ie($,v){if(v)return $.toString("utf8");for(var oe="",X=0;X<$.length;X++)oe+=Ee[$[X]];return oe}function Te($,v){var oe=$.readUInt32LE(v),X=$.readUInt32LE(v+4);return X*4294967296+oe}var je;typeof Buffer.
allocUnsafe=="function"?je=function($){return Buffer.allocUnsafe($)}:je=function($){return new Buffer($)};function De($,v){typeof $.destroy=="function"?$._destroy=function(oe,X){v(),X?.(oe)}:$.destroy=
v}function He($){if($)throw $}}),2613:(xe=>{xe.exports=Ke(import.meta.url)("assert")}),4434:(xe=>{xe.exports=Ke(import.meta.url)("events")}),9896:(xe=>{xe.exports=Ke(import.meta.url)("fs")}),8611:(xe=>{
xe.exports=Ke(import.meta.url)("http")}),5692:(xe=>{xe.exports=Ke(import.meta.url)("https")}),9278:(xe=>{xe.exports=Ke(import.meta.url)("net")}),4573:(xe=>{xe.exports=Ke(import.meta.url)("node:buffer")}),
7598:(xe=>{xe.exports=Ke(import.meta.url)("node:crypto")}),3024:(xe=>{xe.exports=Ke(import.meta.url)("node:fs")}),1455:(xe=>{xe.exports=Ke(import.meta.url)("node:fs/promises")}),6760:(xe=>{xe.exports=
Ke(import.meta.url)("node:path")}),8522:(xe=>{xe.exports=Ke(import.meta.url)("node:zlib")}),2203:(xe=>{xe.exports=Ke(import.meta.url)("stream")}),4756:(xe=>{xe.exports=Ke(import.meta.url)("tls")}),9023:(xe=>{
xe.exports=Ke(import.meta.url)("util")}),3106:(xe=>{xe.exports=Ke(import.meta.url)("zlib")}),3991:((xe,Se,h)=>{h.d(Se,{i:()=>me});var C=h(5358),ee=h(7279),ae=h(6584);class me{#n=[];#e;constructor(){const P=C.
V4("api-key");P!==""&&C.Pq(P)}text(P){return C.V4(P)}lines(P){return C.V4(P,{trimWhitespace:!1})}optional(P,E){const F=this.text(P);return F===""?void 0:this.parse(P,F,E)}parse(P,E,F){try{return F(E)}catch(I){
this.refuse(P,(0,ee.gJ)(I),(0,ee.h_)(I).topic);return}}required(P,E,F="is required"){return this.text(P)===""&&this.refuse(P,F),this.optional(P,E)}notEmpty(P,E,F){if(process.env[`INPUT_${P.toUpperCase()}`]?.
trim()===""){const I=`Where an event has no inputs, write \`\${{ inputs.${P} || ${F} }}\``;this.refuse(P,`is empty. Is the name in the expression right?${F===void 0?"":` ${I}`}`)}return this.optional(
P,E)}boolean(P,E){return this.notEmpty(P,ae.yG,E?void 0:"false")??E}refuse(P,E,F="before-anything-is-sent"){this.#e??=F,this.#n.push(`${P} ${E.replace(/(?<=[a-z])\.$/,"")}`)}check(P){if(P!==void 0&&this.#n.
length===0)return P;throw new ee.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function fe(z){const P=z.required("host",parseAddress),F=z.required("api-key",parseKey,"is required. The s\
ecret isn't set, or this job can't read it"),I=(z.optional("timeout-minutes",parseNumber(1440))??30)*6e4,M=(z.optional("poll-interval-seconds",parseNumber(3600))??10)*1e3,T=z.boolean("summary",!0);return P&&
F?{host:P,apiKey:F,timeoutMs:I,longestWaitMs:M,summary:T}:void 0}}),4022:((xe,Se,h)=>{h.d(Se,{UX:()=>Bt,N9:()=>Rt});var C=h(1455),ee=h(6760),ae=h(7279),me=h(8725),fe=h(276),z=h(4057),P=h(706);async function E(U,{
ms:V,error:Q},n){const t=new AbortController,r=setTimeout(()=>t.abort(Q),V),a=Math.min(U.endsAt,performance.now()+V);try{return await n({...U,signal:AbortSignal.any([U.signal,t.signal]),endsAt:a})}finally{
clearTimeout(r)}}function F(U,V){const Q=`${V} within ${humanTime(U)} (timeout-minutes)`;return{ms:U,error:new Failure({what:Q,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}var I=h(
3657),M=h(7598),T=h(2975),f=h(1858),L=h(7596);const y=Ke(import.meta.url)("node:http"),k=Ke(import.meta.url)("node:https");var w=h(8522),A=h(6671);const s=3e4,c=65536,D=new Set([301,302,303,307,308]),
K="export-workflow-action";function g(){normalizeProxySettings();const U=()=>new HttpClient(K,[],{keepAlive:!0});return{kept:{http:U(),https:U()},proven:new Set}}function x(U){return{type:"application\
/json",bytes:Buffer.from(JSON.stringify(U))}}async function l({kept:U,proven:V},Q,n){const{label:t,method:r,url:a,headers:p,body:B,maxBytes:q,idleMs:Oe=s}=Q;checkProxy(a,t);const Le=a.protocol==="http\
s:"?"https":"http",be=B?new HttpClient(K):U[Le],he=new AbortController,Ae=AbortSignal.any([n,he.signal]);let[Je,Ze]=[!1,"no response"];const tt=setTimeout(()=>{const gt={retryable:!0,maybeProcessed:Je};
he.abort(connectionFailure(t,`${Ze} within ${Oe/1e3} s`,RUN_LATER,gt))},Oe);let et;try{et={http,https}[Le].request({method:r,host:a.hostname.replace(/^\[|\]$/g,""),port:a.port,path:a.pathname+a.search,
headers:{...p,...B&&{"content-type":B.type,"content-length":B.bytes.length},"accept-encoding":"identity","user-agent":K},...a.username+a.password!==""&&{auth:`${decode(a.username)}:${decode(a.password)}`},
agent:be.getAgent(a.href),signal:Ae});const gt=R(et,t,()=>{Je=!0});_(et,B?.bytes??Buffer.alloc(0),()=>tt.refresh());const st=await raceAbort(Ae,gt);V.add(a.origin),Ze="no data";const It=[];let nt=q;for await(const lt of st){
if(tt.refresh(),nt-=lt.length,nt<0)throw te(t,q);It.push(lt)}const Qe=N(Buffer.concat(It),st.headers["content-encoding"],t,q);return{status:st.statusCode??0,headers:st.headers,bytes:Qe}}catch(gt){throw et?.
destroy(),Ae.throwIfAborted(),toNetworkError(gt,t,Je,V.has(a.origin))}finally{clearTimeout(tt),B&&et?.destroy()}}function R(U,V,Q){return new Promise((n,t)=>{U.once("socket",a=>{U.reusedSocket?Q():a.once(
U.protocol==="https:"?"secureConnect":"connect",Q)});const r=a=>{a.socket.destroy();const p={retryable:!0,maybeProcessed:!0};t(connectionFailure(V,"the server switched protocols (101)",RUN_LATER,p))};
U.once("upgrade",r),U.once("response",a=>a.statusCode===101?r(a):n(a)),U.on("error",t)})}function _(U,V,Q){V.length===0?U.end():U.write(V.subarray(0,c),n=>{Q(),n||_(U,V.subarray(c),Q)})}const J=new Set(
["gzip","x-gzip","deflate"]);function N(U,V="",Q,n){const t=V.toLowerCase().split(/[\s,]+/);try{return t.reduceRight((r,a)=>{const p=a==="br"?brotliDecompressSync:J.has(a)?unzipSync:void 0;return p&&r.
length>0?p(r,{maxOutputLength:n}):r},U)}catch(r){throw r.code==="ERR_BUFFER_TOO_LARGE"?te(Q,n):r}}function te(U,V){const Q=`the response is larger than ${humanSize(V)}, the limit`;return responseFailure(
U,Q,"Check host.",{maybeProcessed:!0})}function ie({status:U,headers:V},Q,n){if(!D.has(U)||V.location===void 0)return;const t=V.location.replace(/[\x80-\xff]/g,r=>`%${r.charCodeAt(0).toString(16)}`);if(URL.
canParse(t,Q.href))return new URL(t,Q.href);throw responseFailure(n,`the platform redirects (${U}) to an address that can't be read`,"Check host.")}function Ee({headers:U}){return!U["content-length"]&&
!U["transfer-encoding"]}const Ie=null,Te=5,je=new Set([400,401,403,404,410]),De="Download",He="Re-run the job.";async function $(U,{url:V,freshUrl:Q,read:n}){let t=V;return await retry(U,async()=>{t??=
await Q();const r=await oe(U,t).catch(Oe=>{throw Oe instanceof Failure&&Oe.affectsAll?Oe.with({affectsAll:!1}):Oe}),{status:a,headers:p,bytes:B}=r;if(je.has(a))throw t=void 0,v(`the URL was refused (${a}\
)`,He,{retryable:!0});if(a!==200)throw v(`the server answered ${a}`,He,{retryable:a===206});if(p["content-type"]?.includes("text/html"))throw v("the server sent a web page instead of the package","Che\
ck host, then re-run the job.",{retryable:!0});const q=await n(B).catch(Oe=>{throw Oe instanceof Failure&&isOpenEnded(r)?Oe.with({retryable:!0}):Oe});return{bytes:B,sha256:createHash("sha256").update(
B).digest("hex"),content:q}})}function v(U,V,Q={}){return new Failure({what:De,why:U,advice:V,topic:"the-package"},Q)}async function oe(U,V){const{platform:Q,log:n,signal:t}=U;let r=V;for(let a=0;;a++){
const p=a===0&&r.origin===Q.url.origin,B={accept:"*/*",...p&&{"x-api-key":Q.apiKey}},q={label:De,method:"GET",url:r,headers:B,maxBytes:Ie};Q.connections.proven.add(r.origin);const Oe=async()=>{const he=await send(
Q.connections,q,t),{status:Ae,headers:Je}=he;n.debug(`GET a package from ${toSingleLine(q.url.origin)}: ${Ae}`);const Ze=`the server answered ${Ae}`;if(isTransient(Ae))throw responseFailure(De,Ze,RUN_LATER,
factsOf(Ae,Je));return he},Le=await(p?Q.rateLimit.run(De,void 0,U,Oe):Oe()),be=redirectTarget(Le,r,De);if(be===void 0)return Le;if(a===Te)throw v("the URL redirects in a circle",He);be.origin===r.origin&&
be.username+be.password===""&&Object.assign(be,{username:r.username,password:r.password}),r=X(be.href,U)}}function X(U,{platform:V,log:Q}){const n=V.url;if(V.secrets.maskUrl(U,n,Q),!URL.canParse(U,n.href))
throw v("the platform's download URL can't be read",He);const t=new URL(U,n.href);t.protocol==="http:"&&n.protocol==="https:"&&t.hostname===n.hostname&&(t.protocol="https:",t.port===""&&(t.port=n.port),
V.secrets.maskUrl(t.href,n,Q));const r=t.protocol==="http:"&&n.protocol==="http:"&&isLoopback(t.hostname);if(t.protocol!=="https:"&&!r)throw v("the platform's download URL isn't https","Check host.");
return t}const ye=30,ke=6e4,H=500,se=16e3,ue=.95,pe=20;class re{#n=new Map;#e=0;#t=0;#r=0;async run(V,Q,n,t){const r=await this.#o(V,Q,n),a=()=>r>this.#r;try{const p=await t();return a()&&(this.#t=this.#t<
pe?0:this.#t*ue),p}catch(p){if(!(p instanceof Failure&&p.status===RATE_LIMITED))throw p;const B=performance.now();throw a()&&(this.#t=Math.min(se,Math.max(H,this.#t*2)),this.#r=B),this.#e=Math.max(this.#e,
B+(p.retryAfterMs||2*this.#t)),p.with({retryAfterMs:this.#e-B})}}async#o(V,Q,{signal:n,endsAt:t}){const r=Q!==void 0&&this.#n.get(Q)||[];for(Q!==void 0&&this.#n.set(Q,r);;){if(n.throwIfAborted(),this.#e>=
t)throw responseFailure(V,"the platform asked for a pause that exceeds the timeout",RUN_LATER);const a=performance.now(),p=r.at(-ye)??Number.NEGATIVE_INFINITY,B=Math.max(this.#e,p+ke);if(B<=a)return this.#e=
a+this.#t,r.push(a),a;await sleep(B-a,n)}}}function de(U,V,Q){const n=Z(U,0);return{fields:U,label:V,redact:Q,message:n&&Q(n)||void 0}}function ge({label:U,message:V},Q,n){return responseFailure(U,`th\
e platform answered without a ${Q}${Me(V)}`,n)}function Me(U){return U===void 0?"":` (${U})`}function ve(U){return typeof U=="object"&&U!==null&&!Array.isArray(U)}const Ue=["errors","error","message",
"msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],Pe=4;function Z(U,V){if(typeof U=="string")return U.trim()||void 0;if(!(V>Pe)){if(Array.isArray(
U))return Z(U[0],V+1);if(ve(U))for(const Q of Ue){const n=Z(U[Q],V+1);if(n!==void 0){const{code:t}=U;return typeof t=="number"||typeof t=="string"?`${n}, code ${t}`:n}}}}const W="Settings \u2192 Security &\
 Control \u2192 API Scopes";function Y(U,V,{message:Q,isPage:n,hasWorked:t}){if(isTransient(V))return RUN_LATER;if(V===404)return"Check host, the IDs, and that the key's account can see the workflow.";
if(V===409&&U.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(V===409||V===423)return"Another job may be changing the workflow. Check it in AI for Process, t\
hen re-run the job.";if(V<400||V===405||V>=500)return"Check host.";if(V!==401&&V!==403)return U.isTransient?RUN_LATER:"Check the inputs.";if(n)return"A gateway or firewall in front of the platform may\
 have refused it. Check host, and that the runner may reach it.";if(t)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const r=U.scope===void 0?"a\
nother scope":`the scope "${U.scope}"`;if(V===403)return`The key needs ${r}. Add it under ${W}.`;const a=/scope/i.test(String(Q))?` The key also needs ${r}.`:"";return`The platform does not know the k\
ey: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${W}.${a}`}const le=6,S=32,ne=2e3,we=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,Re=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class Ce extends null{#n=new Set;#e=new Set;allow(...V){for(const Q of V)this.#n.add(Q)}maskFields(V,Q,n){const t=Ye(V).slice(0,ne);for(const[r,a]of t)/id$/i.test(r)&&isId(a)&&this.allow(a);for(const[
r,a]of t)/url$/i.test(r)?this.maskUrl(a.trim(),Q,n):this.#t(We(a),n)}maskUrl(V,Q,n){const t=URL.canParse(V,Q.href)?new URL(V,Q.href):void 0;if(t&&Q.href.startsWith(t.href))return;const r=[V,t?t.pathname+
t.search:V].filter(a=>/[?:]|^\/\//.test(a));this.#t(r,n),t&&this.#t([t.href,t.password,decode(t.password),...We(t.search)],n)}#t(V,Q){const n=a=>Array.from(this.#n).some(p=>p.includes(a)),t=V.filter(a=>!n(
a)&&!n(decode(a))),r=a=>encodeURIComponent(Buffer.from(a).toString());for(const a of t.flatMap(p=>[p,r(p)]))a.length<le||this.#e.has(a)||(this.#e.add(a),this.add(a),Q.mask(a))}}function We(U){return Array.
from(U.matchAll(we)).flatMap(([,V,Q])=>{const n=String(Q).replace(/[.,:!?)\]}]+$/,"");return Re.test(String(V))||decode(n).length>=S?[n,decode(n)]:[]})}function Ye(U){const V=Object.entries(U);for(const[
,Q]of V)if(typeof Q=="object")for(const n of Object.entries(Q??{}))V.push(n);return V.filter(Q=>typeof Q[1]=="string")}function Ge(U,V,Q={}){const n=new Secrets([V,...Q.secrets??[]]);return n.allow(U.
href,...Q.known??[]),{url:U,apiKey:V,secrets:n,connections:makeConnections(),rateLimit:new RateLimit,collections:new Map}}const Be=null,rt=12e4,Xe=12e4,qe="The job may have started, so the request was\
 not retried. Check the workflow in AI for Process before you re-run the job.";async function at(U,V){const{label:Q,method:n,path:t,isTransient:r}=V,{secrets:a,rateLimit:p}=U.platform;a.allow(...t.split(
/[/?&=]/));const B=n==="GET"?t:void 0,q=()=>p.run(Q,B,U,()=>ct(U,V));return await retry(U,q,{atLeastMs:r?Xe:0})}async function ct(U,V){const{platform:Q,signal:n,log:t}=U,{label:r,method:a,path:p,body:B,
idempotent:q=!0,isTransient:Oe}=V,Le=new URL(`api/public/${p}`,Q.url),be={accept:"application/json","content-type":"application/json","x-api-key":Q.apiKey},he={maxBytes:Be,...!q&&{idleMs:rt}};try{const Ae=await send(
Q.connections,{label:r,method:a,url:Le,headers:be,body:B,...he},n);return t.debug(`${a} ${Q.secrets.redact(Le.pathname)}: ${Ae.status}`),ut(U,V,Le,Ae)}catch(Ae){const Je=Ae instanceof Failure?Ae:void 0;
if(!q&&(n.aborted||Je?.maybeProcessed)){const Ze=asFailure(Ae),tt=`${Ze.retryable?"":Ze.advice} ${qe}`.trim();throw Ze.with({advice:tt,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}
throw Je&&Oe?.(Je)?Je.with({retryable:!0}):Ae}}function ut({platform:U,log:V},Q,n,t){const{label:r,isCreation:a=!1}=Q,{status:p,headers:B,bytes:q}=t,{secrets:Oe}=U,Le=(nt,Qe,lt)=>responseFailure(r,nt,
Qe,lt),be=redirectTarget(t,n,r);if(be){Oe.maskUrl(be.href,U.url,V);const nt=`the platform redirects to ${toSingleLine(be.origin,100)}, and the key follows no redirect`;throw Le(nt,"If that is your env\
ironment, set host to it.",{status:p,maybeProcessed:p!==307&&p!==308})}const he=new TextDecoder().decode(q),Ae=pt(he);Oe.maskFields(Ae??{},U.url,V);const Je=makeResponse(Ae??{},r,Oe.redact),{message:Ze}=Je,
tt=/^\s*</.test(he)||B["content-type"]?.includes("html")===!0;if(p<200||p>299){const nt=U.collections.has(r),Qe=adviceOn(Q,p,{message:Ze,isPage:tt,hasWorked:nt});throw Le(`the platform answered ${p}${inBrackets(
Ze)}`,Qe,{...factsOf(p,B),affectsAll:(p===401||p===403)&&!nt,busy:p===423||p===409&&!a})}if(Ae!==void 0)return Je;const et=isOpenEnded(t)&&/^\s*\{/.test(he);throw Le(`the platform answered ${he===""?"\
nothing":tt?"with a web page":et?"with half an object":"with something other than a JSON object"} (${p})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:et})}function pt(U){
try{const V=JSON.parse(U);return isObject(V)?V:void 0}catch{return}}const dt=null;function wt(U){return dt.find(([,V])=>V.split(" ").includes(U))?.[0]??"unknown"}function Mt({fields:U,message:V,redact:Q}){
const n=isObject(U.response)?U.response:{},t=[n.downloadUrl,n.downloadURL,U.downloadUrl,U.downloadURL];return{dockStatusId:readId(U["dock-statusId"],U.dockStatusId,U._id),workflowId:readId(U.workflowId,
U.toolId),exportJobId:readId(U.exportJobId),status:bt(U.status,Q),downloadUrl:t.map(r=>typeof r=="string"?r.trim():"").find(r=>r!==""),refused:U.success===!1,message:V}}function bt(U,V){const Q=typeof U==
"string"||typeof U=="number"?String(U).trim():"",n=Q.toUpperCase().replace(/[\s-]+/g,"_");return wt(n)==="unknown"?V(Q,40).toUpperCase():n}async function kt(U,V,Q=()=>!0){const n=`dock-status/${V}`;return Mt(
await callApi(U,{label:"Dock status",method:"GET",path:n,isTransient:Q}))}const Et="the-job-on-the-platform",Jt=50,yt=294,Ct=6.12,Lt=2e3;function Nt(U,V){const Q=Math.max(yt,U/Ct);return U<MINUTE_MS?Q:
Math.max(Lt,Math.min(V,Q))}async function ft(U,V,Q){const{log:n,signal:t}=U,r=performance.now(),a=Ut(U,r);let p=V,B=r,q;for(let Oe=0;;Oe++){Q.onStatus(p),a(p);const Le=wt(p.status);if(Le==="failed"||Le===
"succeeded"&&p.refused){const he=`The job ${p.status==="FAILED"?"failed":`ended as ${p.status}`} on the platform`,Ae=`${p.message??"it gave no reason"} (dock status ${V.dockStatusId})`;throw new Failure(
{what:he,why:Ae,advice:Q.advice,topic:Et})}if(Le==="succeeded")return p.status!=="SUCCESS"&&n.warning(`The platform reports ${p.status}, which is treated as SUCCESS.`),p;const be=performance.now();q=Le===
"unknown"&&p.refused?q??be:void 0;try{if(q!==void 0&&be-q>=PATIENCE_MS){const Je=`The platform refused to report the job's status for ${humanTime(PATIENCE_MS)}`;throw new Failure({what:Je,topic:Et})}const he=Oe===
0?Jt:Nt(B-r,Q.longestWaitMs);await sleep(Math.max(0,B+he-performance.now()),t),B=performance.now();const Ae=({status:Je=404})=>Oe>0||Je===404;p=await kt(U,V.dockStatusId,Ae)}catch(he){throw xt(he,V,p)}}}
function Ut({log:U},V){let Q,n=V;return t=>{const r=performance.now(),a=humanTime(r-V),p=t.status!==Q,B=r-n>=MINUTE_MS;(p||B)&&(n=r),p&&Q!==void 0?U.info(`${t.status||"No status"} after ${a}`):B&&U.info(
`Still ${t.status||"without a status"} after ${a}`),p&&wt(t.status)==="unknown"&&U.warning(`The platform reports an unknown status (${vt(t)}). The action keeps waiting.`),Q=t.status}}function vt({status:U,
message:V}){return`${U||"none"}${V===void 0?"":`, "${V}"`}`}function xt(U,{dockStatusId:V},Q){const n=wt(Q.status)==="unknown"||Q.message!==void 0?`, last status ${vt(Q)}`:"",t=`The job may still be r\
unning on the platform: dock status ${V}${n}.`,r=asFailure(U);return r.with({advice:`${r.advice} ${t}`.trim(),cause:U})}const Pt=null;async function St(U,V){const{collections:Q}=U.platform;let n;for(const t of new Set(
[...Q.values(),...Pt])){const r=V(t),{label:a,idempotent:p=!0}=r,B=Q.get(a);if(!(B&&B!==t))try{const q=await callApi(U,r);Q.set(a,t);const Oe=readJob(q),{dockStatusId:Le}=Oe;if(Le!==void 0)return{...Oe,
dockStatusId:Le};throw missing(q,"dock status ID",p?"Check host and the IDs.":MAYBE_STARTED)}catch(q){if(q instanceof Failure&&q.busy&&Q.set(a,t),!(q instanceof Failure&&q.status===404))throw q;n??=q}}
throw n}async function Dt(U,{workflowId:V,flowId:Q}){return await St(U,n=>({label:"Export",method:"POST",path:`${n}/${V}/export?flowId=${Q}`,scope:"Export workflow"}))}async function _t(U,V,Q){const n=Q.
downloadUrl??V.downloadUrl??(await readDockStatus(U,V.dockStatusId)).downloadUrl;if(n!==void 0)return downloadUrl(n,U);const t=`the platform reports ${Q.status} but names no download URL`;throw new Failure(
{what:"Export",why:t,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function jt(U,V,{app:Q,flow:n,env:t}){const r="workflowName"in V,a=p=>p==="tools"?"tool":"workflow";return await St(
U,p=>({label:"Import",method:"POST",path:r?`${p}/import`:`${p}/${V.workflowId}/import`,body:jsonBody({[`${a(p)}DataFileId`]:Q,flowDataFileId:n,envVariablesFileId:t,...r&&{[`${a(p)}Name`]:V.workflowName}}),
idempotent:!1,isCreation:r,scope:"Import workflow"}))}async function Ft(U,V){const Q=n=>({label:"Deploy",method:"POST",path:`${n}/${V}/deploy`,body:jsonBody({isAsync:!0}),idempotent:!1,scope:"Deploy w\
orkflow"});return await retry(U,()=>St(U,Q),{untilFree:!0})}class Tt extends ae.HR{job;constructor(V,Q){super({what:Q.message,...Q},{...Q,busy:!1,cause:Q}),this.job=V}}function At(U){return U instanceof
Tt?U.job:{}}async function Vt(U,V,{title:Q,longestWaitMs:n,advice:t,idsIn:r}){U.log.info(`${Q}: ${V.status||"no status"}, dock status ${V.dockStatusId}`);let a={};const p=B=>{const q={"dock-status-id":V.
dockStatusId,...r(B)},Oe=Object.keys(q).some(Le=>!(Le in a));a={...q,...a,...B.status!==""&&{status:B.status}},Oe&&U.publish(a)};try{return{last:await waitForJob(U,V,{longestWaitMs:n,advice:t,onStatus:p}),
outputs:a}}catch(B){throw new Tt(a,toError(B))}}const Yt="Check the workflow in AI for Process, then re-run the job.";async function Zt(U,V,{workflowId:Q,flowId:n,timeoutMs:t,longestWaitMs:r}){return U.
log.info(`Exporting workflow ${Q}, flow ${n}, from ${V.url.href}`),await withDeadline({...U,platform:V},userLimit(t,"No package"),async a=>{const p=await startExport(a,{workflowId:Q,flowId:n}),{dockStatusId:B,
exportJobId:q}=p,{last:Oe,outputs:Le}=await Vt(a,p,{title:`Export job ${q??"without an ID"}`,longestWaitMs:r,advice:Yt,idsIn:()=>q===void 0?{}:{"export-job-id":q}});try{const be=await packageUrl(a,p,Oe),
he=async()=>packageUrl(a,p,await readDockStatus(a,B)),Ae=tt=>readZip(tt,a.signal),{content:Je,...Ze}=await download(a,{url:be,freshUrl:he,read:Ae});return{...Ze,package:Je,job:Le}}catch(be){throw new Tt(
Le,toError(be))}})}function nn({host:U,pathname:V}){return U+V.replace(/\/$/,"")}const zt=2e4;function Bt({message:U}){return(0,P.OX)(U,1e3)}const $t="<dock status ID>";function Wt(U){const V=new Map;
for(const{name:n,error:t}of U){const{"dock-status-id":r}=jobOf(t),a=r===void 0?t.message:t.message.replaceAll(r,$t),p=V.get(a)??{names:[],ids:[],help:helpFor(t)};V.set(a,p),p.names.push(n),r!==void 0&&
p.ids.push(r)}const Q=Math.max(100,Math.min(1e3,Math.floor(zt/V.size)));return Array.from(V,([n,{names:t,ids:r,help:a}])=>({names:t,message:toSingleLine(n,Q).replaceAll($t,()=>r.join(", ")),help:a}))}
function Qt(U){return Wt(U).map(({names:V,message:Q})=>`${V.join(", ")}: ${Q}`).join(" | ")}function qt(U,V){if(!U||!V||U.message===V.message)return U??V;const Q=`${U.message} Also: ${V.message}`;return new Failure(
{what:Q,topic:asFailure(U).topic},{cause:U})}async function Gt(U,V,Q){let n;const t=await U.catch(r=>(n=toError(r),{...V,...jobOf(n)}));if(setOutputs(t),Q){const{titles:r,facts:a}=Q,p=factTable([...a,
["Workflow ID",t["workflow-id"]],["Dock status ID",t["dock-status-id"]],["Status",t.status&&{words:t.status}],["Duration",{words:humanTime(performance.now())}]]);n?await writeSummary(r.failed,withHelp(
Bt(n),helpFor(n)),p):await writeSummary(r.done,p)}if(n)throw n}const Ht=1e6;async function Kt(U,V){const Q=JSON.stringify(V),n=await Rt(`the output ${U}`,{[`${U}.json`]:Q}),t=Buffer.byteLength(Q)>Ht;return t&&
notice(`The output ${U} would be longer than GitHub's limit of 1 MB. Read the file in ${U}-path.`),{[U]:t?[]:V,...n}}async function Rt(U,V){try{const Q=await(0,fe.Pd)("workflow-results-"),n={};for(const[
t,r]of Object.entries(V)){const a=(0,ee.join)(Q,t);await(0,C.writeFile)(a,r),n[`${(0,ee.parse)(t).name}-path`]=a}return n}catch(Q){return(0,me.t1)().warning(`Can't keep ${U} as a file. ${(0,ae.gJ)(Q)}`),
{}}}}),2345:((xe,Se,h)=>{h.d(Se,{uu:()=>sr,S3:()=>rr,$0:()=>ir});var C=h(1124),ee=h(706),ae=h(1345);const me=Number.MAX_SAFE_INTEGER,fe=2,z=60,P="</details>",E=41,F=100;function I(e,o={}){const{under:i=()=>"",
parts:u=[],noun:d="change",folded:m=!1}=o,{length:O}=i(me),{least:j=O===0?e:`${e} \u2026`,changes:b=w(u)}=o;return{line:e,under:i,size:e.length+O,least:j,parts:u,changes:b,noun:d,folded:m}}function M(e,o,i={}){
return o.length===0?[]:[I(e,{...i,parts:o})]}function T(e,o){const i=f(e,[]),u=({leaf:b,outer:G})=>G.length===1?0:b.size,d=(0,ae.Vn)(i.flatMap(({outer:b})=>b)),m=new Map;let O=o;const j=i.sort((b,G)=>u(
b)-u(G)).filter(({leaf:b,outer:G})=>{const ce=G.filter(Fe=>!m.has(Fe)),$e=G.filter(Fe=>d.get(Fe)===1),Ne=ce.map(({line:Fe,folded:ze})=>Fe.length+fe+z+(ze?E:0)).reduce((Fe,ze)=>Fe+ze,b.least.length+fe-
z*$e.length);if(Ne>O)return!1;O-=Ne;for(const Fe of G)m.set(Fe,[]),d.set(Fe,(d.get(Fe)??0)-1);return!0});for(const[b,{leaf:G}]of j.entries()){const ce=L(G,G.least.length+Math.floor(O/(j.length-b)));O-=
ce.reduce(($e,{length:_e})=>$e+_e,-G.least.length),m.set(G,ce)}return A(y(e,m).filter(([b])=>b!==""))}function f(e,o){return e.parts.length===0?[{leaf:e,outer:o}]:e.parts.flatMap(i=>f(i,[...o,e]))}function L({
line:e,under:o,size:i,least:u},d){if(i<=d)return[e,o(Math.max(d,me))];for(let m=d-e.length-z;m>F;m=Math.floor(m*.7)){const O=o(m);if(O!==""&&e.length+O.length<=d)return[e,O]}return[u]}function y(e,o){
const{line:i,parts:u,folded:d}=e;if(u.length===0)return[o.get(e)??[]];const O=[...u.filter(j=>o.has(j)).flatMap(j=>y(j,o)),[k(e,u.filter(j=>!o.has(j)))]];return d?[[`<details><summary>${i}</summary>`],
...O,[P]]:[[i],...O]}function k({noun:e},o){if(e==="connection"&&o.length>0)return`\u2026 and ${(0,ee.hS)(o.length,"more connection")}`;if(w(o)===0)return"";const i=e==="workflow"?` in ${(0,ee.hS)(o.length,
"more workflow")}`:"";return`\u2026 and ${(0,ee.hS)(w(o),"more change")}${i}`}function w(e){return e.reduce((o,{changes:i})=>o+i,0)}function A(e){const o=i=>i?.[0]?.startsWith("- ");return e.flatMap((i,u)=>{
const d=i[0]===P||o(i)&&o(e[u-1]);return[u===0?"":d?`
`:`

`,...i]})}var s=h(8132),c=h(3436),D=h(2742);const K=ie(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),g=["x","y"],x=ie("w h width height left top zoom"),l=[[
"x"],["position"],["left","top"]],R=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,_=ie("_?id uuid guid identifier instanceIdentifier ins\
tanceId groupId"),J=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,N=ie("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),te=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
R],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[N,/^\d{1,15}$/],[N,J]];function ie(e){return new RegExp(`^(${e.replaceAll(" ","|")})$`,"i")}function Ee({base:e,head:o}){const i={
base:(0,D.Z)(()=>new Set((0,c.PX)(e))),head:(0,D.Z)(()=>new Set((0,c.PX)(o)))};return u=>{const{kind:d,path:m}=u;if(d==="reordered"||d==="moved")return!1;const[O,j=O]=d==="modified"?[u.from,u.to]:[u.value];
if(je(m)&&oe(O)&&oe(j))return!0;if(d!=="modified"||O.type!==j.type||!("text"in O)||!("text"in j))return!1;const[b,G,ce]=[v(m.at(-1)),(0,c.e1)(O.text),(0,c.e1)(j.text)],$e=Ne=>Ne.test(G)&&Ne.test(ce);return te.
some(([Ne,Fe])=>Ne.test(b)&&$e(Fe))?!0:m.at(-2)?.type!=="member"&&_.test(b)&&$e(J)&&!i.head().has(G)&&!i.base().has(ce)}}function Ie(e){return J.test(e)||R.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(
e)}function Te(e,o){return _.test(e)&&(0,c.jn)(o)||(K.test(e)||g.includes(e))&&oe(o)}function je(e){if(e.slice(De(e)).some(d=>K.test(v(d))))return!0;const[o,i]=[e.at(-2),v(e.at(-1))],u=o?.type==="item"&&
o.item.type==="object"?o.item.members:void 0;return g.includes(i)||x.test(i)&&l.some(d=>d.every(m=>u?.has(m)))}function De(e){return e.findLastIndex(({type:o})=>o==="item")+1}function He(e,{matches:o}){
const i=new Map(o.map(d=>[d.path.at(-1),d])),u=new Map;for(const d of e){const m=De(d.path),[O,j]=[d.path[m-1],d.path[m]],b=g.includes(v(j)),G=b?g:K.test(v(j))?[v(j)]:[],[ce,$e]=[$(i.get(O)?.base,G),$(
i.get(O)?.head,G)],_e=[...d.path.slice(0,m),{type:"member",key:G.join(", ")}];ce&&$e?u.set(b?O:j,{kind:"modified",path:_e,from:ce,to:$e}):u.set(d,d)}return[...u.values()]}function $(e,o){const i=e?.type===
"object"?o.flatMap(u=>e.members.get(u)??[]):[];if(!(i.length<o.length))return i.length>1?{type:"array",id:0,items:i,unordered:!1}:i[0]}function v(e){return e?.type==="member"?e.key:""}function oe(e){if(e.
type==="literal")return/\d/.test(e.text);const o=e.type==="array"?e.items:e.type==="object"?[...e.members.values()]:[];return o.length>0&&o.every(oe)}const X=[ie("_?id key uuid guid identifier"),ie("(\
node|step|state)_?id"),ie("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,ie("\\*")],ye=ie("(source|from|target|to|next|then|else|goto|default)(_?id)?"),ke="*",H=64;function se(e,o){
const i=ue([]),u=[],d=new Set([e,o].flatMap(j=>[...(0,c.PX)(j),...ge(j)]));function m(j,b,G){if((0,c.jn)(j))de(j.text,b,G);else if(j.type==="object")O(j,b,G);else{const ce=j.items.length>1&&j.items.some(
({type:$e})=>$e==="array");for(const[$e,_e]of j.items.entries())m(_e,pe(b,"[]"),{...G,array:j.items,...ce&&{slot:$e}})}}function O(j,b,{key:G,array:ce,map:$e,..._e}){let Ne=_e;if(ce!==void 0||G!==void 0){
const Ve={side:_e.side,value:j,field:b,outer:_e.place,key:G,array:ce??[]};Ne={..._e,place:Ve,map:$e},u.push(Ve)}const Fe=ve(j,d),ze=Ne===_e&&(0,c.YD)(j).some(Ve=>$e?.members.has(Ve));for(const[Ve,it]of j.
members){const ot=pe(b,Fe||ze?ke:Ve);ze&&de(JSON.stringify(Ve),ot,Ne,it),(!ze||it.type==="array")&&m(it,ot,Fe?{...Ne,key:Ve,map:j}:Ne)}}return m(e,i,{side:"base"}),m(o,i,{side:"head"}),{root:i,places:u,
find:Ue(u)}}function ue(e){return{keys:e,inner:new Map,texts:new Map,references:[]}}function pe(e,o){const i=e.inner.get(o)??ue([...e.keys,o]);return e.inner.set(o,i),i}function re(e,o){return e?.inner.
get(o)??e?.inner.get(ke)}function de(e,{keys:o,texts:i,references:u},{place:d,slot:m},O){i.set(e,(i.get(e)??0)+1);const j=e.startsWith('"')?e.length>2:ye.test(o.findLast(b=>b!=="[]")??"")&&Number.isInteger(
Number(e));d&&j&&u.push({text:e,place:d,slot:m,value:O})}function ge(e){if((0,c.jn)(e))return[];const o=e.type==="array"?e.items:[...e.members.values()];return[...o.flatMap(ge),...o.some(Me)?[]:(0,c.YD)(
e)]}function Me(e){return e.type==="object"}function ve({members:e},o){return 2*[...e.keys()].filter(u=>!ye.test(u)&&o.has(u)).length>=e.size&&[...e.values()].every(Me)}function Ue(e){const o=new Map;
for(const i of e){const u=(d,m)=>{const O=X.findIndex(G=>G.test(d));if(O<0)return;const j=`${i.side} ${m}`,b=o.get(j)??[];b[O]=(b[O]??new Set).add(i),o.set(j,b)};i.key!==void 0&&u(ke,JSON.stringify(i.
key));for(const[d,m]of i.value.members)(0,c.jn)(m)&&u(d,m.text)}return(i,u)=>{const d=o.get(`${u.side} ${i}`)?.find(m=>m);return d&&d.size<=H?Pe([...d],u):void 0}}function Pe(e,o){const i=o?e.filter(d=>Z(
d,o)):e;if(i.length===0&&o)return Pe(e,o.outer);const u=i.length>1?i.filter(({value:d})=>d.members.size>2):i;return u.length===1?u[0]:void 0}function Z(e,o){return e!==void 0&&(e===o||Z(e.outer,o))}var W=h(
5408);const Y="source from origin src tail out".split(" "),le="target to dest destination head in".split(" "),S="next to goto target targets wire wires link links edge edges transition transitions con\
nection connections",we=`${S} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),
Re="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),Ce=`${S} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(
" "),We="label title name condition if when event type relationship selectedRelationships".split(" "),Ye=60;function Ge(e,o){const i=se(e,o),u=rt(i.root).flatMap(j=>Xe(j,i)),d=at(u),m=d.length>0?d:ut(
u,i),O=new Set(m.flatMap(({source:j,target:b})=>[j.field,b.field]));return{root:i.root,nodes:i.places.filter(({field:j})=>O.has(j)),edges:m}}function Be(e,o){return e.flatMap(u=>u.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).
some(u=>o.includes(u.toLowerCase()))}function rt(e){const o=[e];for(const i of o)o.push(...i.inner.values());return o}function Xe(e,{find:o}){const i=e.references.flatMap(j=>{const b=o(j.text,j.place);
return b?[{...j,field:e,target:b}]:[]}),u=i.filter(({place:j,target:b})=>!Z(j,b)),d=i.length/e.references.length,m=d>=.5&&qe(e.references)-qe(i)<=2;return(d>=.9||m&&Be(e.keys.slice(-2),we))&&2*u.length>=
i.length?[i]:[]}function qe(e){return new Set(e.map(({text:o})=>o)).size}function at(e){const o=e.filter(i=>!i.some(({place:u,target:d})=>d.field===u.field));return[...(0,W.$z)(o,([i])=>i?.place.field).
values()].flatMap(i=>{const u=new Map(ct(i,Y).map(d=>[d.place,d]));return ct(i,le).flatMap(d=>{const m=u.get(d.place),O=m&&{source:m.target,target:d.target,links:[m,d]};return O?[{...O,label:dt(d,d.place,
[]),item:d.place.value}]:[]})})}function ct(e,o){return e.filter(([u])=>u&&Be(u.field.keys.slice(-2),o)).sort((u,d)=>qe(d)-qe(u))[0]??[]}function ut(e,o){const[i,u]=[[],[]],d=new Set;for(const O of e){
const j=O.flatMap(_e=>pt(_e,o)),[b]=j;if(b===void 0||10*j.length<9*O.length)continue;const G=b.link.field.keys.slice(b.inside.field.keys.length),ce=j.filter(({source:_e,inside:Ne})=>_e!==Ne);for(const{
inside:_e}of ce)d.add(_e.key);const $e=Be(G,Re);if(!(!$e&&ce.length===0&&!Be(G,we)))for(const{link:_e,source:Ne}of j){const Fe=_e.place===Ne?void 0:_e.place,ze={label:dt(_e,Fe,G),links:[_e],item:Fe?.value};
$e?u.push({source:_e.target,target:Ne,...ze}):i.push({source:Ne,target:_e.target,...ze})}}const m=i.length<u.length?u:i;return d.size>1||qe(m.flatMap(({links:O})=>O))>1?m:[]}function pt(e,{find:o}){for(let i=e.
place;i;i=i.outer){const u=o(JSON.stringify(i.key),i),d=[i,u].find(m=>m?.field===e.target.field);if(d)return[{link:e,source:d,inside:i}]}return[]}function dt({slot:e,value:o},i,u){const d=We.map(j=>{const[
b,G]=[i?.field.inner.get(j),wt(i?.value.members.get(j))];return b&&b.texts.size+(b.inner.get("[]")?.texts.size??0)>1||G.includes(" ")?G:""}),m=u.filter(j=>!Ce.includes(j.toLowerCase())),O=e===void 0?[]:
[`output ${e+1}`];return[wt(o),...d].find(j=>j!=="")??[...m,...O].join(", ")}function wt(e){const i=(e?.type==="array"?e.items:[e]).flatMap(u=>u?.type==="string"&&(0,c.e1)(u.text).trim()||[]).join(", ");
return i.length>Ye?"":i}const Mt={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},bt={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:\
#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},kt={same:"-->",added:"==>",removed:"-.->"},Et=40,Jt=500,yt=5e4,Ct=40,Lt=6;function Nt(e,o,{isWhole:i,hide:u}){const d=({
status:b})=>i||b!=="same",m=new Set([...e.filter(d),...o.filter(d).flatMap(ft)]),O=o.filter(b=>ft(b).some(d)).flatMap(ft);if(m.size===0)return{};for(const b of[new Set([...m,...O]),m]){const G=o.filter(
$e=>ft($e).every(_e=>b.has(_e)));if(b.size>Et||G.length>Jt)continue;const ce=Ut(e.filter($e=>b.has($e)),G,u);if(ce.length<=yt)return{picture:ce}}return{note:`The picture is left out: it would have ${m.
size>Et?(0,ee.hS)(m.size,"node"):"too many connections"}.`}}function ft({source:e,target:o}){return[e,o]}function Ut(e,o,i){const u=new Map(e.map((m,O)=>[m,`n${O+1}`])),d=e.map(m=>`  ${u.get(m)}["${Mt[m.
status]}${xt(i(m.label))||"?"}"]`);for(const{source:m,target:O,label:j,status:b}of o){const G=`${Mt[b]}${xt(i(j))}`.trim();d.push(`  ${u.get(m)} ${kt[b]}${G===""?"":`|"${G}"|`} ${u.get(O)}`)}for(const[
m,O]of Object.entries(bt)){const j=e.filter(b=>b.status===m).map(b=>u.get(b));j.length>0&&d.push(`  classDef ${m} ${O}`,`  class ${j.join()} ${m}`)}return[`flowchart ${vt(e,o)>Lt?"TD":"LR"}`,...d].join(
`
`)}function vt(e,o){const i=new Set(o.map(({target:m})=>m)),u=e.filter(m=>!i.has(m)),d=new Map((u.length>0?u:e.slice(0,1)).map(m=>[m,1]));for(const[m,O]of d)for(const{source:j,target:b}of o)j===m&&!d.
has(b)&&d.set(b,O+1);return Math.max(...d.values())}function xt(e){return(0,s.RK)((0,s.Jj)(e.replace(/\s+/g," ").trim(),Ct)).replace(Pt,o=>o==='"'?"#quot;":`#${o.codePointAt(0)};`)}const Pt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
St="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),Dt="* if when id name label title type key handle condition event relationships".split(" ");function _t(e,o=i=>i){const i=e.
head??e.base;if(i===void 0)return;const[u,d]=[e.base??i,e.head??i],m=(0,ae.j9)([d,u]),O=Ge(u,d),j=Tt(e,O,m),b=[...new Set(j.values())].sort((ze,Ve)=>ze.rank-Ve.rank),G=Vt(O,j),ce=G.filter(ze=>ze.status!==
"same"),$e=Zt(O,ce);zt(e,b,m,$e);const _e=new Map(G.map(({item:ze,source:Ve,target:it})=>[ze,`${Ve.label} \u2192 ${it.label}`])),Ne=new Set(b.map(({place:ze})=>ze.key)),Fe=ze=>ze.filter(({status:Ve})=>Ve!==
"removed").length;return{...Nt(b,G,{isWhole:e.status!=="modified",hide:o}),connections:Yt(ce),size:{nodes:Fe(b),connections:Fe(G)},tells:$e,isItemKey:ze=>Ne.has(ze)||m.labelOf(JSON.stringify(ze))!==void 0,
labelOf:m.labelOf,endsOf:ze=>_e.get(ze)}}function jt({side:e}){return e==="head"}function Ft(e){return e&&[e.key,Ft(e.outer)]}function Tt({matches:e},{nodes:o},i){const u=ce=>ce.key===void 0?`${ce.value.
id}`:JSON.stringify(Ft(ce)),d=new Map(o.map((ce,$e)=>[ce,$e])),m=(0,W.$z)(o.filter(jt),u),O=(0,W.$z)(e,({base:ce})=>ce.id),j=ce=>{const $e=O.get(ce.value.id)?.shift();return($e&&m.get(`${$e.head.id}`)?.
shift())??m.get(u(ce))?.shift()},b=new Map;let G=0;for(const ce of o){if(b.has(ce))continue;const $e=jt(ce)?ce:j(ce);G=($e&&d.get($e))??G+1e-6;const _e=$e===void 0?"removed":$e===ce?"added":"same",Ne=$e??
ce,Fe={label:At(Ne,i),status:_e,rank:G,place:Ne,old:_e==="same"?ce:void 0};b.set(ce,Fe).set(Ne,Fe)}return b}function At({key:e,value:o,array:i},u){const[d,m,...O]=["type","componentType",...o.members.
keys()].map(b=>(0,c.TN)(o,b)),[j="?"]=[d,m,(0,c.TH)(o),...O].filter(b=>b!==void 0);return e??u.nameOf(o,i)??(0,c.e1)(j)}function Vt({edges:e},o){const i=e.flatMap(b=>{const[G,ce]=[o.get(b.source),o.get(
b.target)];return G&&ce?[{...b,source:G,target:ce,status:jt(b.source)?"added":"removed"}]:[]}),u=({source:b,target:G,label:ce})=>`${b.rank} ${G.rank} ${ce}`,d=(0,W.$z)(i,({status:b})=>b),m=(0,W.$z)(d.
get("removed")??[],u);return[...(d.get("added")??[]).map(b=>m.get(u(b))?.pop()?{...b,status:"same"}:b),...[...m.values()].flat()].sort((b,G)=>b.source.rank-G.source.rank||b.target.rank-G.target.rank)}
function Yt(e){const o=new Map;for(const i of["target","label"]){const u=d=>`${d.source.rank} ${i==="label"?d.label:d.target.rank}`;for(const[d,m,...O]of(0,W.$z)(e,u).values()){if(!d||!m||O.length>0||
d.status===m.status)continue;[d.source,d.target,m.target].every(({old:b})=>b)&&!o.has(d)&&!o.has(m)&&o.set(d,m).set(m,d)}}return e.flatMap(i=>{const u=o.get(i);return u&&i.status==="removed"?[]:[{...i,
kind:u?"rewired":i.status,was:u}]})}function Zt({root:e,nodes:o},i){const u=new Set(i.flatMap(b=>b.links.map(({field:G})=>G))),d=new Set(i.map(({item:b})=>b)),m=new Set([e,...o.map(({field:b})=>b)]),O={
added:new Set,removed:new Set};for(const b of i){const G=[b.source.label,b.target.label,...b.label.split(", ")].map(ce=>JSON.stringify(ce));for(const ce of[...G,...b.links.map($e=>$e.text)])O[b.status].
add(ce)}function j(b,G,ce){if(G===void 0||m.has(G))return[{text:ce,field:e}];const $e=G.keys.at(-1)===ke?[{text:JSON.stringify(ce),field:G}]:[];if("text"in b)return[...$e,{text:b.text,field:G}];const _e="\
members"in b?[...b.members]:[],Ne="items"in b?b.items.map(Fe=>["[]",Fe]):_e;return[...$e,...Ne.flatMap(([Fe,ze])=>j(ze,re(G,Fe),Fe))]}return({path:b,...G})=>{const ce=b.map(Ne=>Ne.type==="member"?Ne.key:
"[]"),$e=b.some(Ne=>Ne.type==="item"&&d.has(Ne.item)),_e=(Ne,Fe)=>{const ze=j(Ne,ce.reduce(re,e),`${ce.at(-1)}`),Ve=ze.some(({field:ot})=>u.has(ot)),it=({text:ot,field:cn})=>{if(u.has(cn))return Fe.has(
ot);const bn=`${cn.keys.findLast(ar=>ar!=="[]")}`;return St.includes(bn)||Fe.has(ot)&&Be([bn],Dt)||Ve&&nn(ot,cn)};return(Ve||$e)&&ze.every(it)};return G.kind==="modified"?_e(G.from,O.removed)&&_e(G.to,
O.added):"value"in G&&_e(G.value,O[G.kind])}}function nn(e,{texts:o}){const i=o.get(e)??0,u=[...o.values()].reduce((d,m)=>d+m,0);return i>2&&2*i>u&&/^"?[\w.-]{0,30}"?$/.test(e)}function zt(e,o,{componentOf:i},u){
const d=Ee(e),m=o.flatMap(b=>{const{value:G,array:ce}=b.place,$e=(0,ae.qU)(G)===void 0?i(G,ce):void 0;return[G.id===b.old?.value.id?void 0:G,$e].map(_e=>({owner:_e,node:b}))}),O=(0,W.$z)(m,({owner:b})=>b);
O.delete(void 0);const j=new Map(e.matches.map(({path:b,head:G})=>[b.at(-1),G]));for(const b of e.changes){if(u(b)||d(b))continue;const G=b.path.map($e=>j.get($e)).reverse(),ce=["value"in b&&b.value,...G].
find($e=>O.has($e));for(const{node:$e}of O.get(ce)??[])$e.status==="same"&&($e.status="modified")}}var Bt=h(8965);const $t=2,Wt=1e3,Qt=240,qt=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,
/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,/.{1,120}/gsu],Gt="...";function Ht(e,o){const i=[Kt(e??o),Kt(o??e)],[u,d]=[Rt(e,i[0]),Rt(o,i[1])],m=V(u,d);return i[0]===i[1]?m:
[`@@ line ends: ${i[0]} \u2192 ${i[1]} @@`,...m]}function Kt(e=""){return e.includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function Rt(e,o){return(e?.split(o==="CRLF"?`\r
`:`
`)??[]).flatMap(u=>qt.reduce(U,[u]).map((d,m)=>m===0?d:Gt+d))}function U(e,o){return e.flatMap(i=>i.length>Qt?Array.from(i.matchAll(o),([u])=>u):i)}function V(e,o){const i=new Set(e),d=o.some(O=>i.has(
O))?(0,Bt.E)([...e],[...o],{maxEditLength:Wt}):void 0;if(d===void 0)return[...t(e,o),...Q("+",o)];let m=0;return d.flatMap(({added:O,removed:j,value:b},G)=>{const ce=d[G+1];if(j)return t(b,ce?.added?ce.
value:[]);const[$e,_e]=[G===0?0:$t,b.length-$t],Ne=m+n(b.slice(0,_e+1));return m+=n(b),O?Q("+",b):ce===void 0?Q(" ",b.slice(0,$e)):_e-$e<2?Q(" ",b):[...Q(" ",b.slice(0,$e)),`@@ line ${Ne} @@`,...Q(" ",
b.slice(_e))]})}function Q(e,o){return o.map(i=>`${e} ${i}`)}function n(e){return e.filter(o=>!o.startsWith(Gt)).length}function t(e,o){const i=new Map(e.map(m=>[a(m),m])),u=o.flatMap(m=>r(i.get(a(m))??
m,m));return[...u.length===0?[]:[`@@ hard to see: ${[...new Set(u)].join(", ")} @@`],...Q("-",e)]}function r(e,o){if(a(e)!==a(o))return[];const[i,u]=[e.normalize(),o.normalize()],d=p(e)===p(o)?[]:["Un\
icode forms"];return i===u?d:[...d,i.trimEnd()===u.trimEnd()?"spaces at the end":"white space"]}function a(e){return p(e.normalize())}function p(e){return e.replace(/\s/g,"")}function B(e,o){let[i,u]=[
0,o];const m=[...(0,W.$z)(e,j=>j.startsWith("@@ line ")?++i:i).values()].flatMap(j=>{const b=q(j,u);return u-=Le(j),b}),O=e.filter(Oe).length-m.filter(Oe).length;return O===0?m:[...m,`@@ ${(0,ee.hS)(O,
"more changed line")} @@`]}function q(e,o){const i=O=>O.startsWith("-"),u=Le(e.filter(i)),d=Le(e)-u,m={removed:Math.max(o/2,o-d),others:Math.max(o/2,o-u)};return e.filter(O=>{const j=i(O)?"removed":"o\
thers";return m[j]-=O.length+1,m[j]>=0})}function Oe(e){return e.startsWith("-")||e.startsWith("+")}function Le(e){return e.reduce((o,i)=>o+i.length+1,0)}var be=h(7856);const he={added:"\u2795",removed:"\
\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Ae=80,Je=8;function Ze(e,o,i){if(e.type==="string")return tt(nt((0,c.e1)(e.text)),o,i);const[u="",
...d]=st(e,o);return d.length>0||u.length>Ae?void 0:(0,s.SS)(u,1/0)}function tt(e,o,i){const u=o.mask(e).shown;if(u.length>Ae||u.includes(`
`))return;const d=et(e,o,i);return(0,s.SS)(JSON.stringify(u),1/0)+(d===void 0?"":` (${Qe(d,o)})`)}function et(e,{labelOf:o},i){const u=o(e);return u===void 0||u.toLowerCase()===e.toLowerCase()||[...i?.
members.values()??[]].some(m=>(0,c.jn)(m)&&(0,c.e1)(m.text)===u)?void 0:u}function gt(e,o,{labelOf:i}){const[u,d]=e.slice(-2);return u?.type!=="item"||d?.type!=="member"||!c.ZM.test(d.key)?!1:(0,c.TH)(
u.item)===o||i((0,c.e1)(o))===u.label}function st(e,o,i){const{mask:u}=o;if((0,c.jn)(e)){if(e.type==="literal")return[u(e.text).shown];const G=nt((0,c.e1)(e.text)),{shown:ce}=u(G);if(ce.includes(`
`))return["|",...It(ce.split(`
`))];const $e=et(G,o,i);return[JSON.stringify(ce)+($e===void 0?"":` (${u($e).shown})`)]}const[d="",m=""]=e.type==="array"?"[]":"{}",O=e.type==="array"?e.items.map(G=>st(G,o)):Array.from(e.members,([G,
ce])=>{const[$e,..._e]=(0,be.$C)(G,ce,e)?[ee.v5]:st(ce,o,e);return[`${JSON.stringify(u(G).shown)}: ${$e}`,..._e]}),j=d+O.join(", ")+m;return j.length<=Ae&&O.every(G=>G.length===1)?[j]:[d,...It(O.flat()),
m]}function It(e){return e.map(o=>`  ${o}`)}function nt(e){if(!e.includes("%"))return e;try{const o=decodeURIComponent(e);return[encodeURIComponent(o),encodeURI(o)].includes(e)?o:e}catch{return e}}function Qe(e,{
mask:o},i=100){return(0,s.SS)(o(e).shown,i)}function lt(e,o,i=!1){const u=De(e),d=i?1/0:100,m=e.flatMap((O,j)=>{if(O.type==="element")return[(0,s.SS)(`[${O.index}]`)];if(O.type==="item"){const G=o.endsOf(
O.item),ce=G===void 0?O.label:i?`${G} (${O.label})`:G,$e=j===u-1&&O.hint!==void 0?` (${Qe(O.hint,o)})`:"";return[`**${Qe(ce,o,d)}**${$e}`]}return!i&&e.slice(j+1).find(({type:G})=>G!=="member")?.type===
"item"?[]:[Qe(O.key,o,d)]});return m.length>Je&&!i&&m.splice(2,m.length-Je+1,"\u2026"),m.join(" \u203A ")||"the whole file"}function rn(e,o){const i=O=>e.map(({path:j,kind:b})=>(b?`${he[b]} `:"")+lt(j,
o,O)),[u,d]=[i(!1),i(!0)],m=(0,ae.Vn)(u);return dn(u.map((O,j)=>m.get(O)===1?O:d[j]??O))}function dn(e){const[o,i]=[(0,ae.Vn)(e),new Map];return e.map(u=>{const[d=1,m]=[o.get(u),(i.get(u)??0)+1];return i.
set(u,m),d===1?u:`${u} (${m} of ${d})`})}const Ot="  ",fn=3,vn=5,xn=120,ht={texts:3,min:4,max:60,usual:2,usualWeight:.001},Sn=/^(type|_?id|uuid|identifier)$/i,on={line:": changed, hidden"};function Xt(e,o){
const i=[...(0,W.$z)(e,$n).values()],u=i.filter(O=>O.length<fn).flat(),d=rn(u,o),m=new Map(u.map((O,j)=>{const{line:b,...G}=en(O,o);return[O,I(`- ${d[j]}${b}`,{changes:1,...G})]}));return i.flatMap(O=>{
const j=O.flatMap(b=>m.get(b)??[]);return j.length===0?On(O,o):j})}function $n(e){const o=De(e.path),u=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(m=>"id"in m?[m.id]:[]);if(o===
0||o===e.path.length||u.length===0)return e;const d=e.path.slice(o).map(m=>m.type==="member"?m.key:"index"in m&&m.index);return JSON.stringify([e.kind,u,d])}function On(e,o){const[i]=e,{line:u,under:d=()=>""}=en(
i,o),m=hn(ln(e,o)),O=i.kind==="modified"?"":` ${i.kind}`,j=`- ${he[i.kind]} ${sn(i,o)}${u}${O} in ${m.line}`;return I(j,{changes:e.length,under:b=>d(b)+(m.under?.(b)??"")})}function ln(e,o){const i=e.
map(({path:u})=>({path:u.slice(0,De(u))}));return rn(i,o)}function sn({path:e},o){return lt(e.slice(De(e)),o)}function en(e,o){if(e.kind==="modified")return pn(e,o);if("value"in e)return _n(e,o);if(e.
kind==="moved"){const[m,O]=[e.from,e.path].map(j=>lt(j.slice(0,-1),o,!0));return{line:`: moved from ${m} to ${O}`}}if(e.moved.length===0)return{line:": in a new order"};const i=e.moved.map(m=>({path:[
m]})),u=hn(rn(i,o)),d=u.under?`${u.line} moved`:`moved: ${u.line}`;return{...u,line:`: in a new order (${d})`}}function hn(e){if(e.length<=vn)return{line:e.join(", ")};const o=(0,ee.hS)(e.length,"item"),
i=mn(o,Ot+e.join(", "));return{line:o,under:u=>i.length<=u?i:""}}function pn({path:e,from:o,to:i},u){if(o.type==="hidden"||i.type==="hidden")return{line:""};if((0,be._p)(e,o,i))return on;if(o.type==="\
string"&&i.type==="string"){const b=gt(e,i.text,u)?{...u,labelOf:()=>{}}:u;return kn((0,c.e1)(o.text),(0,c.e1)(i.text),b)}const[d,m]=[st(o,u).join(`
`),st(i,u).join(`
`)];if(d===m)return on;const[O,j]=[Ze(o,u),Ze(i,u)];return O&&j?{line:`: ${O} \u2192 ${j}`}:{line:"",under:tn(d,m)}}function kn(e,o,i){const u=[nt(e),nt(o)],d=u[0]!==u[1]&&(u[0]!==e||u[1]!==o),[m,O]=d?
u:[e,o],j=d?" (percent-encoded)":"",[b,...G]=(0,D.qy)(m,O)?.changes??[];if(b!==void 0){const Ve=`${j} (JSON in a text)`;if(G.length===0&&b.kind==="modified"){const ot=pn(b,i);return{...ot,line:`${Ve} \
\u203A ${lt(b.path,i)}${ot.line}`}}const it=I("",{parts:Xt([b,...G],i)});return{line:Ve,under:ot=>`
${wn(T(it,ot).join(""))}`}}const[ce,$e]=[i.mask(m),i.mask(O)];if(ce.shown===$e.shown)return{line:j+on.line};const _e=ce.hidden===$e.hidden?"":" (hidden values differ, too)",[Ne,Fe]=[tt(m,i),tt(O,i)];if(!Ne||
!Fe)return{line:j+_e,under:tn(ce.shown,$e.shown)};const ze=r(ce.shown,$e.shown).join(", ");return{line:`${j}: ${Ne} \u2192 ${Fe}${ze&&` (${ze})`}${_e}`}}function _n({kind:e,path:o,value:i},u){if(i.type===
"hidden")return{line:""};if((0,be._p)(o,i))return{line:": hidden"};const d=i.type==="object"?void 0:Ze(i,u);if(d!==void 0)return{line:`: ${d}`};const O=i.type==="string"?u.mask(nt((0,c.e1)(i.text))).shown:
st(i,u).join(`
`),j=_e=>e==="added"?tn(void 0,O,_e):tn(O,void 0,_e);if(i.type==="array")return{line:"",under:j((0,ee.hS)(i.items.length,"element"))};if(i.type!=="object")return{line:"",under:j()};const b=j((0,ee.hS)(
i.members.size,"field")),{line:G,left:ce}=Tn(i,o.at(-1),u),$e=G===""?"":`: ${G}`;return ce==="nothing"?{line:$e}:{line:$e,under:ce==="place"?_e=>_e===1/0?b(_e):"":b}}function Tn(e,o,i){const u=o?.type===
"item"?o:void 0;if(e.members.size===0&&!u)return{line:"`{}`",left:"nothing"};const d=G=>(0,c.jn)(G)&&[u?.label,u?.hint].includes((0,c.e1)(G.text)),m=[...e.members].filter(([,G])=>!u||!d(G)),O=m.filter(
([G,ce])=>!u||!Te(G,ce)),j=O.map(([G,ce])=>{const $e=(0,be.$C)(G,ce,e)?(0,s.SS)(ee.v5):Ze(ce,i,e);return $e&&`${Qe(G,i)}: ${$e}`}),b=j.join(", ");return j.includes(void 0)||b.length>xn?{line:An(e,d,i),
left:"more"}:{line:b,left:O.length<m.length?"place":"nothing"}}function An(e,o,i){const u=new Map,d=(O,j,b)=>{b>(u.get(O)?.weight??0)&&u.set(O,{text:j,weight:b})},m=(O,j,b)=>{if(O.type==="array")for(const Ne of O.
items)m(Ne,j,b+1);if(O.type==="object")for(const[Ne,Fe]of O.members)(0,be.$C)(Ne,Fe,O)?d(Ne,ee.v5,ht.max):m(Fe,Ne,b+1);if(O.type!=="string")return;const G=(0,c.e1)(O.text),ce=Sn.test(j)||o(O)||Ie(G)||
i.labelOf(G)!==void 0;if(G.length<ht.min||ce)return;const $e=G.includes("://")?2*ht.max:Math.min(G.length,ht.max),_e=i.countOf(G)>ht.usual?ht.usualWeight:1;d(j,i.mask(nt(G)).shown,_e*$e/(b+1))};return m(
e,"",0),[...u].sort(([,O],[,j])=>j.weight-O.weight).filter(([,{weight:O}],j)=>j===0||j<ht.texts&&O>ht.usualWeight*2*ht.max).map(([O,{text:j}])=>`${Qe(O,i)}: ${(0,s.SS)(JSON.stringify((0,s.Jj)(j,ht.max)),
1/0)}`).join(", ")}function tn(e,o,i){const u=(0,s.EU)(Ht(e,o),"diff",Ot);return d=>{const m=u.length<=d?u:Rn(u,d);return i===void 0?`
${m}`:mn(i,m)}}function Rn(e,o){const i=e.split(`
`),u=i.slice(1,-1).map(d=>d.slice(Ot.length));return[...i.slice(0,1),...B(u,o).map(d=>Ot+d),...i.slice(-1)].join(`
`)}function mn(e,o){return`
${Ot}<details><summary>${e}</summary>

${o}
${Ot}</details>`}function wn(e){return e.replace(/^(?=.)/gm,Ot)}const In=100,yn=5;function Mn(e,o){const i=e.kind==="json"?_t(e,_e=>o(_e).shown):void 0,u=(0,D.Z)(()=>(0,ae.Vn)((0,c.PX)(e.head??e.base))),
d={mask:o,labelOf:_e=>_e.length>In?void 0:i?.labelOf(JSON.stringify(_e)),endsOf:_e=>i?.endsOf(_e),countOf:_e=>u().get(_e)??0},m=gn((0,C.xS)(e)),O=e.status==="modified",j=O?Un(e,d,i):Xt(Fn(e),d),{nodes:b=0,
connections:G=0}=i?.size??{},ce=b===0?"What is in it":`${(0,ee.hS)(b,"node")}, ${(0,ee.hS)(G,"connection")}`,$e=O?j:M(ce,j,{changes:m,folded:!0});return[...Cn(i),I(Ln(e,o),{parts:[...$e,...Nn(e,d)],changes:m})]}
function gn({added:e,modified:o,removed:i}){return e+o+i}function Cn(e){return e?.note!==void 0?[I(e.note)]:e?.picture?[I((0,s.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function Ln({name:e,kind:o,status:i,changes:u},d){const m=`**${Qe(e,{mask:d})}**`;return i!=="modified"?`${he[i]} ${m}: file ${i}`:o==="bi\
nary"||o==="variables"&&u.length===0?`${he.modified} ${m}: content modified`:o==="variables"?`${m} (values are never shown)`:m}function Nn({references:e},o){if(e.length===0)return[];const i=e.slice(0,
yn).map(({path:O,from:j,to:b})=>`${lt(O,o)} (${Qe(j,o)} \u2192 ${Qe(b,o)})`),u=e.length>yn?", \u2026":"",d=e.length===1?"follows and isn't":"follow and aren't",m=`${(0,ee.hS)(e.length,"reference")} to\
 new IDs and names ${d} counted`;return[I(`${m}: ${i.join(", ")}${u}`)]}function Un(e,o,i){const u=Ee(e),d=i?.connections??[],m=new Set(d.map(({item:Ne})=>Ne)),O=(0,W.$z)(e.text?[jn(e.text)]:e.changes,
Ne=>i?.tells(Ne)?Pn(Ne)?"layout":"told":"value"in Ne&&m.has(Ne.value)?"connection":u(Ne)?"layout":Dn(Ne.path,i)?"item":"rest"),[j,b]=[O.get("layout")??[],O.get("connection")??[]],G=Xt(O.get("rest")??[],
o),ce=zn(d,b,o),$e=(O.get("told")?.length??0)+b.length,_e=`Layout and bookkeeping: ${(0,ee.hS)(j.length,"change")}`;return[...Xt(O.get("item")??[],o),...M("Connections",ce,{noun:"connection",changes:$e}),
...ce.length===0?G:M("Elsewhere in the file",G),...M(_e,Gn(j,e,o),{folded:!0})]}function Pn({kind:e,path:o}){const[i,u]=o.slice(-2);return e==="modified"&&i?.type==="item"&&u?.type==="member"&&St.includes(
u.key)}function Dn(e,o){return e.some(i=>i.type==="item"||i.type==="member"&&o?.isItemKey(i.key))}function jn({base:e,head:o}){return{kind:"modified",path:[],from:an(e),to:an(o)}}function an(e=""){return{
type:"string",id:0,text:JSON.stringify(e)}}function Fn({base:e,head:o,text:i,status:u,changes:d}){const m=u==="removed"?"removed":"added",O=(b,G)=>{const ce=(0,ae.Vg)(b,()=>{});return!(G.length<3&&ce.
length>0&&ce.every(_e=>_e.value.type==="object"))&&(G.length>0||b.type!=="object")?[{kind:m,path:G,value:b}]:ce.flatMap(({step:_e,value:Ne})=>_e.type==="member"?O(Ne,[...G,_e]):[{kind:m,path:[...G,_e],
value:Ne}])},j=e??o??(i&&an(i.base??i.head));return j?O(j,[]):d}function zn(e,o,i){const u=new Map(o.map(O=>["value"in O&&O.value,O])),d=Bn(e,u),m=dn(d.map(O=>Wn(O,i)));return d.map(([{item:O}],j)=>{const b=u.
get(O),{line:G,under:ce=()=>""}=b?en(b,i):{line:""};return I(`${m[j]}${ce(0)===""?G:""}`,{under:ce})})}function Bn(e,o){const i={added:new Map,removed:new Map};return e.flatMap(u=>{const{kind:d,source:m,
target:O,item:j}=u;if(d==="rewired"||o.has(j))return[[u]];const b=i[d].get(m),G=b??[u];return b&&b.push(u),i[d].delete(m),i[d].set(O,G),b?[]:[G]})}function Wn(e,o){const[{kind:i,source:u,target:d,was:m}]=e,
O=ce=>`**${Qe(ce.label,o)}**`,j=ce=>ce===""?"":` (${Qe(ce,o)})`,b=e.map(ce=>` \u2192 ${O(ce.target)}${j(ce.label)}`),G=m?.target===d?j(m.label)||" without a label":m&&` ${O(m.target)}`;return`- ${he[i]}\
 ${O(u)}${b.join("")}${G===void 0?"":`, was${G}`}`}function Gn(e,o,i){return[...(0,W.$z)(He(e,o),d=>d.kind+sn(d,i)).values()].flatMap(d=>{const m=d.map(G=>en(G,i));if(d.length<fn||De(d[0].path)===0||m.
some(({under:G})=>G))return Xt(d,i);const O=ln(d,i),j=wn(m.map(({line:G},ce)=>`- ${O[ce]}${G}`).join(`
`)),b=`- ${he[d[0].kind]} ${sn(d[0],i)} of ${(0,ee.hS)(d.length,"item")}`;return I(b,{changes:d.length,under:G=>j.length>G?"":`
${j}`})})}const Hn="<!-- workflow-report -->",Kn=6e4,Xn=1e3;function Jn(e){const{workflows:o,missing:i}=e,u=(0,be.lb)(e),m=["changed","added","removed"].flatMap(b=>o.filter(G=>G.status===b)).map(b=>{const G=gn(
b.counts);return{workflow:b,changes:G,parts:b.files.flatMap(ce=>Mn(ce,u))}}),O=Zn(e,u),j=i===void 0?"":`\`${i}\` doesn't exist: it counts as empty.`;return({maxLength:b=Kn,maxBytes:G=1/0,headings:ce=!0,
mark:$e=!0}={})=>{const _e=m.map(({workflow:ze,...Ve})=>I(Yn(ze,u,ce),Ve)),Ne=I(j,{parts:[...M("",_e,{noun:"workflow"}),...O]}),Fe=$e?`${Hn}
`:"";for(let ze=Math.min(b,G);;){const Ve=[Fe,...T(Ne,ze-Fe.length-1),`
`],it=G===1/0?0:Buffer.byteLength(Ve.join(""));if(it<=G||ze<Xn)return Ve;ze=Math.floor(ze*G*.99/it)}}}function Vn(e,o){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${o}</summary>

${e}
</details>
`}function Yn({name:e,status:o,counts:i},u,d){const m=d?"### ":"",O=e===void 0?void 0:Qe(e,{mask:u});return o==="added"||o==="removed"?`${m}${he[o]} ${O===void 0?"Workflow":`${O}: workflow`} ${o}`:d?`${m}${O===
void 0?"":`${O}: `}${(0,C.cq)(i)}`:""}function Zn({workflows:e,notCompared:o=[]},i){const u=(O,j)=>{const b=O.flatMap(G=>G===void 0?[]:[Qe(G,{mask:i})]).join(", ");return O.length===0?[]:[I(j(b),{least:j(
(0,ee.hS)(O.length,"workflow"))})]},d=e.flatMap(({name:O,status:j})=>j==="unchanged"?[O]:[]),m=e.flatMap(({name:O,variablesCompared:j})=>j?[]:[O]);return[...e.length===0?[I("No workflow was compared")]:
[],...u(d,O=>O===""?"No changes":`${O}: no changes`),...u(m,O=>`The environment variables${m.length===e.length?"":` of ${O}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...u(o,O=>`${O}: not compared, because the step failed`)]}var Qn=h(8725),qn=h(276),er=h(4022),nr=h(6584);async function rr(e){const o=Jn(e),i={"report.md":o(),"full-report.md":o({maxLength:1/0})};
return(0,qn.n0)(await(0,er.N9)("the report",i)),o}const or=900*1024;function sr(e,o,i,u){const d=or-Buffer.byteLength(i.join()),m=e({headings:o,maxLength:1/0,maxBytes:d,mark:!1}).join("");return u===void 0?
m:Vn(m,u)}function ir(e){const o=(0,C.AS)(e);if(o.length===0)return;const i=o.slice(0,20).map(nr.bY),u=o.length>20?` and ${(0,ee.hS)(o.length-20,"more line")}`:"";(0,Qn.lm)(`No field matched ${i.join(
", ")}${u} in ignore. Check the spelling.`)}}),6584:((xe,Se,h)=>{h.d(Se,{LO:()=>x,Rr:()=>K,bY:()=>l,yG:()=>F});var C=h(3024),ee=h(6760),ae=h(5806),me=h(7596),fe=h(706);const z=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function P(_,J=z){return[J,({input:N})=>`contains ${R(N)}. ${_}`]}function E(..._){return J=>{for(const[N,te]of _){const ie=N.exec(J);if(ie)throw new Error(typeof te=="string"?te:te(ie))}return J}}function F(_){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(_))return _.toLowerCase()==="true";throw new Error(`must be true or false, not ${l(_)}`)}function I(_,J=!1){return N=>{const te=Number(N);if((J?/^\d+$/:/^\d+(\.\d+)?$/).
test(N)&&te>0&&te<=_)return te;const ie=_===1/0?"":` and at most ${_}`;throw new Error(`must be a ${J?"whole ":""}number above 0${ie}, not ${l(N)}`)}}const M=E(P("Type the address again"),[/["'`]/,"co\
ntains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,_])=>`must not contain a query or a fragment. Set only t\
he beginning of the address: "${_}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"]);function T(_){return parseHost(M(_))}function f(_){if(isId(_))return _;throw new Error(
`must be an ID of letters, digits, ".", "_" and "-", not ${l(_)}`)}const L=E(P("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,_])=>`begins with "${_}". Set the secret to the key o\
nly`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),y="is too long: at most 200 characters",k=E([new RegExp("\\\
p{C}","u"),({input:_})=>`must not contain control characters: ${l(_)}`],[/.{201}/u,y]),w=E([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:_})=>`can't be a name: ${l(_)}; leave out " < > | * ? : \\ / and control c\
haracters`],[/\.zip$/i,({input:_})=>`must not end in .zip, which the action adds: ${l(_)}`],[/.{201}/u,y]);function A(_){const J=refusal(w(_));if(J!==void 0)throw new Error(`can't be a name: ${l(_)} ${J}`);
if(Buffer.byteLength(_)>240)throw new Error(y);return _}function s(_){if(_!=="any"){if(/^[0-9a-f]{64}$/i.test(_))return _.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or an\
y")}}function c(){return(0,ee.resolve)(process.env.GITHUB_WORKSPACE??"")}const D=E([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([
,_])=>`begins with ${_}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function K(_){return(0,ee.resolve)(c(),D(_))}function g(_){const J=K(
_);if(existsSync(J))return J;throw new Error(x(_))}function x(_){const J=!(0,C.existsSync)(c())||(0,C.readdirSync)(c()).length===0;return`doesn't exist: ${l(_)}${J?". The workspace is empty: run actio\
ns/checkout before this step":""}`}function l(_){const J=R(_);return`"${(0,fe.OX)(_,60)}"${J===""?"":` with ${J}`}`}function R(_){const J=(_.match(new RegExp(z,"gu"))??[]).map(ie=>ie.codePointAt(0)??0),
N=[...new Set(J)].map(ie=>`U+${ie.toString(16).toUpperCase().padStart(4,"0")}`),te=N.length===1?"an invisible character":"invisible characters";return N.length===0?"":`${te} (${N.slice(0,5).join(", ")}\
)`}}),1124:((xe,Se,h)=>{h.d(Se,{AS:()=>P,Hq:()=>fe,RG:()=>ee,cq:()=>E,cz:()=>ae,xS:()=>me,xW:()=>z});var C=h(706);const ee={type:"hidden"};function ae(F){const I=M=>F.reduce((T,f)=>T+f[M],0);return{added:I(
"added"),modified:I("modified"),removed:I("removed")}}function me({status:F,changes:I,references:M}){const T={added:0,modified:0,removed:0};if(F!=="modified")return{...T,[F]:1};if(I.length===0&&M.length===
0)return{...T,modified:1};for(const{kind:f}of I)T[f==="added"||f==="removed"?f:"modified"]++;return T}function fe({workflows:F}){return F.some(({status:I})=>I!=="unchanged")}function z({workflows:F}){
return ae(F.map(({counts:I})=>I))}function P({workflows:[F,...I]}){return F?.unusedIgnores.filter(M=>I.every(({unusedIgnores:T})=>T.includes(M)))??[]}function E({modified:F,added:I,removed:M}){return Object.
entries({modified:F,added:I,removed:M}).flatMap(([f,L])=>L===0?[]:[`${(0,C.zD)(L)} ${f}`]).join(", ")||"no changes"}}),3436:((xe,Se,h)=>{h.d(Se,{Gg:()=>F,Ms:()=>y,Op:()=>f,PX:()=>T,Rk:()=>ae,TH:()=>E,
TN:()=>z,YD:()=>P,ZM:()=>fe,dj:()=>A,e1:()=>L,eX:()=>me,jn:()=>M});var C=h(8142),ee=h(2899);const ae=["id","_id","key","name"],me=["name","title","label","displayName"],fe=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;
function z(s,c){if(s.type!=="object")return;const D=s.members.get(c)??s.matchOnly?.get(c);return D&&M(D)&&/^("[^"]|[-\d])/.test(D.text)?D.text:void 0}function P(s){return s.type==="object"?[...s.members.
keys()]:[]}function E(s){return I(s,["id","_id","key"])??I(s,P(s).sort().filter(c=>fe.test(c)))}function F(s){return I(s,me)}function I(s,c){const D=c.find(K=>z(s,K)!==void 0);return D&&z(s,D)}function M(s){
return s.type==="string"||s.type==="literal"}function T(s){return s===void 0?[]:M(s)?[L(s.text)]:(s.type==="array"?s.items:[...s.members.values()]).flatMap(T)}function f(s,c,D){return D&&ae.includes(s)&&
M(c)}function L(s){return s.startsWith('"')?s.includes("\\")?JSON.parse(s):s.slice(1,-1):s}class y{#n;#e;#t;#r=new Map;#o=new Map;#s=0;constructor(c,D=K=>{}){this.#n=c,this.#e=c.lines.length===0,this.#t=
D}read(c){const{fields:D,orders:K}=this.#n,g=x=>(0,ee.pi)(D,x,this.#t);return(0,C.q)(c,void 0,{enter:(x,l="")=>this.#e?void 0:{key:l,outer:x},scalar:x=>this.scalar(x),array:(x,l)=>{const R=x.length>0&&
g({key:"",outer:l});return this.array(R?[]:x,(0,ee.pi)(K,l,this.#t))},object:(x,l)=>{let R;for(const[_,J]of D.size===0?[]:x)g({key:_,outer:l})&&(x.delete(_),ae.includes(_)&&(R=(R??new Map).set(_,J)));
return this.object(x,R)}})}scalar(c){let D=this.#r.get(c);return D===void 0&&(D={type:c.startsWith('"')?"string":"literal",id:++this.#s,text:c},this.#r.set(c,D)),D}array(c,D=!1){const K=D?c.toSorted((l,R)=>l.
id-R.id):c;let g=K.length;for(const{id:l}of K)g=w(g,l);const x=this.#i(g,{type:"array",id:this.#s+1,items:K,unordered:D});return this.#e?x:{type:"array",id:x.id,items:c,unordered:D}}object(c,D){let K=~c.
size;for(const[x,{id:l}]of c)K=K+w(this.scalar(x).id,l)|0;const g=this.#i(K,{type:"object",id:this.#s+1,members:c,matchOnly:D});return this.#e?g:{type:"object",id:g.id,members:c,matchOnly:D}}#i(c,D){for(let K=c;;K=
K+1|0){const g=this.#o.get(K);if(g&&k(g,D))return g;if(!g)return this.#o.set(K,D),this.#s++,D}}}function k(s,c){if(s.type==="array")return c.type==="object"||s.items.length!==c.items.length?!1:s.items.
every(({id:D},K)=>D===c.items[K]?.id);if(c.type==="array"||s.members.size!==c.members.size)return!1;for(const[D,{id:K}]of c.members)if(s.members.get(D)?.id!==K)return!1;return!0}function w(s,c){const D=Math.
imul(s^s>>>15,739982445)^Math.imul(c^c>>>16,73244475);return Math.imul(D^D>>>13,695872825)}function A(s){if(M(s))return s.text;if(s.type==="array"){const D=s.items.map(A);return`[${(s.unordered?D.sort():
D).join()}]`}return`{${Array.from(s.members,([D,K])=>`${JSON.stringify(D)}:${A(K)}`).sort().join()}}`}}),2899:((xe,Se,h)=>{h.d(Se,{K$:()=>C,pi:()=>ae,wo:()=>ee});const C=ee("");function ee(z){const P=new Set,
[E,F]=[new Map,new Map];for(const[I,M]of z.split(/\r\n|\r|\n/).entries()){const T=M.trim();if(T===""||T.startsWith("#"))continue;const[f,L]=T.endsWith("[]")?[T.slice(0,-2),F]:[T,E],y=f.split(".").reverse(),
k=me(f);if(y.includes(""))throw new Error(`has an empty key in line ${I+1} (join keys by single dots)`);if(y.every(w=>w==="*"))throw new Error(`has only * in line ${I+1}, which would ignore everything\
 (name a key)`);P.add(T),L.set(k,[...L.get(k)??[],{line:T,keys:y}])}return{lines:[...P],fields:E,orders:F}}function ae(z,P,E){if(z.size===0||P===void 0)return!1;const F=["*",me(P.key)].flatMap(I=>z.get(
I)??[]).filter(({keys:I})=>fe(P,I));for(const{line:I}of F)E(I);return F.length>0}function me(z){return z.slice(z.lastIndexOf(".")+1)}function fe(z,P){if(z===void 0||P.length===0)return P.length===0;const E=P[0]===
"*"?["*"]:z.key.split(".").reverse();return E.every((F,I)=>F===P[I])&&fe(z.outer,P.slice(E.length))}}),2742:((xe,Se,h)=>{h.d(Se,{OD:()=>ye,qy:()=>oe,Z:()=>ke,yR:()=>X});var C=h(3436),ee=h(2899),ae=h(1345);
function me(H,se){const ue=se.size===0?void 0:se.get(JSON.stringify(H));return ue===void 0?H:(0,C.e1)(ue)}function fe({base:H,head:se}){return H===se?[]:C.Rk.flatMap(ue=>{const[pe,re]=[(0,C.TN)(H,ue),
(0,C.TN)(se,ue)];return pe!==re&&pe?.startsWith('"')&&re?.startsWith('"')?[[pe,re]]:[]})}function z(H,se){const ue=new Map;for(const[re,de]of H)ue.set(re,(ue.get(re)??new Set).add(de));const pe=([re,de])=>ue.
get(re)?.size===1&&se.base.get(re)===1&&se.head.get(de)===1;return new Map(H.filter(pe))}function P(H){const se=ue=>{const pe=new Map,re=(de,ge)=>{if(de.type==="array")for(const ve of de.items)re(ve,!0);
if(de.type!=="object")return;const Me=ge?[de.id,...C.Rk.flatMap(ve=>(0,C.TN)(de,ve)??[])]:[];for(const ve of new Set(Me))pe.set(ve,(pe.get(ve)??0)+1);for(const ve of de.members.values())re(ve,!1)};for(const de of H)
re(de[ue],!1);return pe};return{base:se("base"),head:se("head")}}function E(H,se,ue){const pe={element:new Map,member:new Map};function re(ge,Me){if(se.size===0&&!ue)return ge;if((0,C.jn)(ge))return H.
scalar(se.get(ge.text)??ge.text);const ve=pe[Me?"element":"member"],Ue=ve.get(ge.id)??de(ge,Me);return ve.set(ge.id,Ue),Ue}function de(ge,Me){if(ge.type==="array"){const Ue=ge.items.map(Pe=>re(Pe,!0));
return H.array(Ue,ge.unordered)}const ve=new Map;for(const[Ue,Pe]of ge.members)(0,C.Op)(Ue,Pe,Me)?ue||ve.set(Ue,Pe):ve.set(me(Ue,se),re(Pe,!1));return H.object(ve)}return(ge,Me=!1)=>re(ge,Me).id}function F(H,se){
const ue={base:E(H,se,!0),head:E(H,new Map,!0)};return{interner:H,renames:se,follow:E(H,se,!1),bare:ue}}var I=h(5408);const M=.4,T=.9,f=4e4,L=4,y=/^(""|0|true|false|null)$/,k=.25,w=new Set([...C.eX,"t\
ype"]);function A(H,se,ue){const{compare:pe,shareRare:re}=D(H,ue),de=s(H,se),ge=c(H);return Me=>(ve,Ue)=>{const Pe=(0,I.qc)(ve,Ue),Z=Pe.reduce((S,{base:ne,head:we})=>S+ne.length*we.length,0),W=S=>Z>f?
[...re(S),...(0,I.O6)(se,S).flatMap(I.yU)]:S.base.flatMap(ne=>S.head.map(we=>({base:ne,head:we}))),Y=Pe.flatMap(W).flatMap(S=>{const ne=pe(S);return(Me>0&&ge(S)?pe(S,()=>1)>=T:ne>=Me)?[{pair:S,alike:ne,
distance:de(S)}]:[]});Y.sort((S,ne)=>ne.alike-S.alike||S.distance-ne.distance);const le=new Set;return Y.flatMap(({pair:S})=>le.has(S.base)||le.has(S.head)?[]:(le.add(S.base).add(S.head),[S]))}}function s({
base:H},se){const ue=new Map((0,I.Ms)(se).map(de=>[de.base.index,de.head.index-de.base.index]));let pe=0;const re=H.map(({index:de})=>(pe=ue.get(de)??pe,de+pe));return de=>Math.abs((re[de.base.index]??
0)-de.head.index)}function c({base:H,head:se}){const ue=({item:ge})=>[(0,C.TH)(ge),(0,C.Gg)(ge)],[pe,re]=[new Set(H.flatMap(ue)),new Set(se.flatMap(ue))],de=(ge,Me)=>ue(ge).every(ve=>ve!==void 0&&!Me.
has(ve));return ge=>de(ge.base,re)&&de(ge.head,pe)}function D(H,{renames:se,follow:ue}){const pe=new Map([["",0]]),re=new Set;function de(W){const Y=pe.get(W)??pe.size;return Y===pe.size&&pe.set(W,Y),
Y}function ge(W,Y){const le=new Set,S=(ne,we,Re)=>{if((0,C.jn)(ne)||(ne.type==="array"?ne.items.length:ne.members.size)===0){const Ce=de(`${we}=${Y==="base"?ue(ne):ne.id}`);le.add(Ce),(!(0,C.jn)(ne)||
y.test(ne.text))&&re.add(Ce)}else if(ne.type==="array")for(const Ce of ne.items)S(Ce,de(`${we}[]`),!0);else for(const[Ce,We]of ne.members)we===0&&(0,C.jn)(We)&&w.has(Ce)||(0,C.Op)(Ce,We,Re)||S(We,de(`${we}\
.${Y==="base"?me(Ce,se):Ce}`),!1)};return S(W,0,!0),le}const Me=new Map,ve=new Map,Ue=W=>Me.get(W)??new Set;for(const W of["base","head"]){for(const Y of H[W])Me.set(Y,ge(Y.item,W));for(const[Y,le]of(0,ae.
Vn)(H[W].flatMap(S=>[...Ue(S)]))){const S=(re.has(Y)?k:1)/le;ve.set(Y,Math.min(ve.get(Y)??1,S))}}const Pe=W=>ve.get(W)??0,Z=W=>[...Ue(W)].filter(Y=>Pe(Y)>=1/L);return{compare({base:W,head:Y},le=Pe){const S=Ce=>{
let We=0;for(const Ye of Ce)We+=le(Ye);return We},[ne,we]=[Ue(W),Ue(Y)],Re=[...ne].filter(Ce=>we.has(Ce));return 2*S(Re)/(S(ne)+S(we))||0},shareRare(W){const Y=new Map;for(const le of W.head)for(const S of Z(
le))Y.set(S,[...Y.get(S)??[],le]);return W.base.flatMap(le=>{const S=new Set(Z(le).flatMap(ne=>Y.get(ne)??[]));return Array.from(S,ne=>({base:le,head:ne}))})}}}function K(H,se,ue){const pe={base:{item:H,
index:0,array:[H]},head:{item:se,index:0,array:[se]}};return D({base:[pe.base],head:[pe.head]},ue).compare(pe)}function g(H,se,ue){let pe=[],re=H;const de=()=>re.base.length===0||re.head.length===0,ge=(S,ne)=>{
const we=de()?[]:S(re,ne);we.length!==0&&(pe=pe.concat(we),re=(0,I.FF)(re,we))},Me=S=>(ne,we)=>(0,I.O6)(pe,ne).flatMap(Re=>S(Re,we)),ve=ue||[...H.base,...H.head].some(({item:S})=>S.type==="object"),Ue=C.
Rk.filter(S=>!(_(H.base,S)&&_(H.head,S)));for(const S of J(Ue,H,se))ge(I.kk,l(S));const Pe=({item:S})=>S.id,Z=({item:S},ne)=>ne==="base"?se.follow(S,!0):S.id;for(const S of se.renames.size>0?[Z,Pe]:[Pe])
ge(Me(I.eV),S),ve&&ge(I.kh,S);if(ve&&!de()){for(const we of J(te(H),H,se).slice(0,1))ge(I.kk,l(we));const S=we=>({item:Re},Ce)=>R(Re,se.bare[Ce],we);ge(Me(I.eV),S(1)),ge(I.kh,S(3));const ne=A(H,pe,se);
for(const we of[...C.eX,"key"])ge(ne(0),l(we));ge(ne(M),({item:we})=>we.type==="object"?(0,C.TN)(we,"type")??"":void 0)}const W=Ue.length<C.Rk.length,Y=S=>(0,C.Gg)(S)??(W?Ue.find(ne=>(0,C.TN)(S,ne)):(0,C.
TH)(S));return ge(Me((S,ne)=>W&&x(S.base)===x(S.head)?(0,I.yU)(S):(0,I.kh)(S,ne)),({item:S})=>Y(S)===void 0?"":void 0),pe}function x(H){return H.map(({index:se})=>se).join()}function l(H){return({item:se})=>(0,C.
TN)(se,H)}function R(H,se,ue){return H.type!=="object"||[...H.members].filter(([re,de])=>!(0,C.Op)(re,de,!0)).length<ue?void 0:se(H,!0)}function _(H,se){const ue=pe=>H.every(({item:re,index:de})=>(0,C.
TN)(re,se)?.replaceAll('"',"")===`${pe+de}`);return H.length>1&&(ue(0)||ue(1))}function J(H,se,ue){const pe=H.map(de=>({key:de,pairs:(0,I.kk)(se,l(de))})),re=(de,ge)=>de.every(({base:ve,head:Ue},Pe)=>ve===
ge[Pe]?.base&&Ue===ge[Pe]?.head)?0:N(ge,ue)-N(de,ue);return pe.sort(({pairs:de},{pairs:ge})=>ge.length-de.length||re(de,ge)),pe.map(({key:de})=>de)}function N(H,{interner:se,renames:ue,bare:pe}){const re=H.
map(({base:ge,head:Me})=>({base:ge.item,head:Me.item})),de=E(se,new Map([...ue,...re.flatMap(fe)]),!0);return re.filter(({base:ge,head:Me})=>[de,pe.head].some(ve=>ve(ge,!0)===pe.head(Me,!0))).length}function te({
base:H,head:se}){const ue=(0,ae.Vn)(se.flatMap(({item:de})=>(0,C.YD)(de))),pe=de=>2*(ue.get(de)??0)>se.length&&!C.Rk.includes(de)&&de!=="type",re=[...ue.keys()].filter(de=>pe(de)&&ie(H,de)&&ie(se,de)).
sort();return[...re.filter(de=>C.ZM.test(de)),...re]}function ie(H,se){const ue=H.flatMap(({item:re})=>(0,C.TN)(re,se)??[]).filter(re=>re.startsWith('"'));if(ue.length<2||2*ue.length<=H.length||new Set(
ue).size<ue.length)return!1;const pe=new Set(H.flatMap(({item:re})=>C.Rk.map(de=>(0,C.TN)(re,de))));return 2*ue.filter(re=>pe.has(re)).length<ue.length}const Ee=8,Ie=.5;function Te(H,se,ue,pe){const re=W=>H[W].
flatMap(le=>[le,...je(le,pe)]).filter(({path:le,value:S})=>le.at(-1)?.type==="item"&&ue[W].get(S.id)===1),de={bases:new Set,heads:new Map};let ge={base:re("base"),head:re("head")};const Me=(W,Y)=>{const le=(0,I.
kk)(ge,W).filter(({base:S,head:ne})=>S.arrays!==ne.arrays&&Y(S.value,ne.value));for(const{base:S,head:ne}of le)de.bases.add(S.value),de.heads.set(ne.value,S);ge=(0,I.FF)(ge,le)},ve=(W,Y)=>(0,C.TN)(W,"\
type")===(0,C.TN)(Y,"type"),Ue=(W,Y)=>ve(W,Y)&&K(W,Y,se)>=Ie,Pe=(W,Y)=>(ue[Y].get(W??"")??0)<2,Z=(W,Y)=>Pe(W,Y)?W:void 0;return Me(({value:W},Y)=>Z((0,C.TH)(W),Y),(W,Y)=>((0,C.TH)(W)?.length??0)>=Ee||
Ue(W,Y)),Me(({value:W},Y)=>Z((0,C.Gg)(W),Y),Ue),Me(({value:W},Y)=>Pe((0,C.TH)(W),Y)?R(W,se.bare[Y],3):void 0,ve),de}function je({value:H,path:se},ue){return(0,ae.Vg)(H,ue).flatMap(pe=>{if((0,C.jn)(pe.
value))return[];const re={value:pe.value,path:[...se,pe.step]};return[re,...je(re,ue)]})}function De(H,se,ue,pe){const re=[],de=[],ge=[],Me=[],ve={base:[],head:[]};function Ue({base:S,head:ne},we,Re){
Re==="element"&&Me.push(...fe({base:S,head:ne})),(Re==="element"||Re==="member"&&S.type==="object"&&ne.type==="object")&&ge.push({base:S,head:ne,path:we}),S.id!==ne.id&&(S.type==="array"&&ne.type==="a\
rray"?le(S,ne,we):S.type==="object"&&ne.type==="object"?Y({base:S,head:ne},we,Re):Re!=="own"&&(0,C.jn)(S)&&(0,C.jn)(ne)&&se.renames.get(S.text)===ne.text?de.push({path:we,from:(0,C.e1)(S.text),to:(0,C.
e1)(ne.text)}):re.push({kind:"modified",path:we,from:S,to:ne}))}function Pe({base:S,head:ne},we,Re,Ce){S!==void 0&&ne!==void 0?Ue({base:S,head:ne},we,Re):ne!==void 0&&!Z(ne,we)?(re.push({kind:"added",
path:we,value:ne}),ve.head.push({value:ne,path:we,arrays:Ce}),ue.heads.size>0&&W(ne,we)):S!==void 0&&!ue.bases.has(S)&&(re.push({kind:"removed",path:we,value:S}),ve.base.push({value:S,path:we,arrays:Ce}))}
function Z(S,ne){const we=ue.heads.get(S);return we===void 0?!1:(re.push({kind:"moved",path:ne,from:we.path}),Ue({base:we.value,head:S},ne,"element"),!0)}function W(S,ne){for(const{step:we,value:Re}of(0,ae.
Vg)(S,pe)){const Ce=[...ne,we];Z(Re,Ce)||W(Re,Ce)}}function Y(S,ne,we){for(const{key:Re,from:Ce,...We}of He(S,se)){const Ye=[...ne,{type:"member",key:Re}];Ce!==Re&&de.push({path:Ye,from:Ce,to:Re});const Ge=We.
base!==void 0&&(0,C.Op)(Re,We.base,we==="element");Pe(We,Ye,Ge?"own":"member")}}function le(S,ne,we){const Re={base:(0,I.S3)(S.items),head:(0,I.S3)(ne.items)},Ce=g(Re,se,S.unordered&&ne.unordered).filter(
Be=>!ue.bases.has(Be.base.item)&&!ue.heads.has(Be.head.item)),We=(0,ae.Oe)(Re,Ce,pe),Ye=new Set((0,I.Ms)(Ce).map(Be=>Be.head.index)),Ge=We.filter(Be=>Be.base&&Be.head&&!Ye.has(Be.index));Ge.length>0&&
!ne.unordered&&re.push({kind:"reordered",path:we,moved:Ge.map(({step:Be})=>Be)});for(const{step:Be,...rt}of We)Pe(rt,[...we,Be],"element",Re)}return Ue(H,[],"root"),{changes:re,references:de,matches:ge,
renames:Me,unmatched:ve}}function He({base:H,head:se},{renames:ue,follow:pe}){const re=new Map(H.members),de=new Map,ge=(ve,Ue)=>ve.id===Ue.id||pe(ve)===Ue.id;for(const ve of[ge,()=>!0])for(const Ue of[
Pe=>Pe,Pe=>me(Pe,ue)])for(const[Pe,Z]of re){const W=Ue(Pe),Y=se.members.get(W);Y===void 0||de.has(W)||!ve(Z,Y)||(re.delete(Pe),de.set(W,{key:W,from:Pe,base:Z,head:Y}))}for(const[ve,Ue]of se.members)de.
has(ve)||de.set(ve,{key:ve,from:ve,head:Ue});const Me=Array.from(re,([ve,Ue])=>({key:ve,from:ve,base:Ue}));return[...de.values(),...Me].sort((ve,Ue)=>ve.key<Ue.key?-1:1)}const $={bases:new Set,heads:new Map},
v=5;function oe(H,se){const ue=new C.Ms(ee.K$),[pe,re]=[H,se].map(de=>X(de,ue));return pe&&re&&ye([{base:pe,head:re}],ue)[0]}function X(H,se=new C.Ms(ee.K$)){return/^\s*[[{]/.test(H)?se.read(H):void 0}
function ye(H,se){const ue=ke(()=>P(H)),pe=ke(()=>(0,ae.j9)([...H.map(({head:Me})=>Me),...H.map(({base:Me})=>Me)])),re=(Me,ve)=>pe().componentOf(Me,ve);function de(Me){const ve=F(se,Me);return H.map(Ue=>{
const Pe=De(Ue,ve,$,re),{base:Z,head:W}=Pe.unmatched;if(Z.length===0||W.length===0)return Pe;const Y=Te(Pe.unmatched,ve,ue(),re);if(Y.heads.size===0)return Pe;const le=De(Ue,ve,Y,re);return le.changes.
filter(({kind:S})=>S==="moved").length===Y.heads.size?le:Pe})}let ge=new Map;for(let Me=0;Me<v;Me++){const ve=de(ge),Ue=ve.flatMap(Z=>Z.renames),Pe=Ue.length===0?new Map:z(Ue,ue());if(ge.size===Pe.size&&
[...ge].every(([Z,W])=>Pe.get(Z)===W)){if(ve.some(({changes:Z})=>Z.length>0))return ve;break}ge=Pe}return de(new Map)}function ke(H){let se;return()=>(se??={value:H()},se.value)}}),1345:((xe,Se,h)=>{h.
d(Se,{Oe:()=>T,Vg:()=>f,Vn:()=>w,j9:()=>z,qU:()=>P});var C=h(3436),ee=h(5408);const ae=/group|parent|folder|owner/i,me=/(-[\da-f]{4}){3}-[\da-f]{12}/i,fe=40;function z(s){const c=s.map(M),D=l=>c.find(
R=>R.get(l))?.get(l);function K(l,R){for(const _ of(0,C.YD)(l).sort()){if(ae.test(_))continue;const J=`${(0,C.TN)(l,_)}`,N=_==="type"?`"${J.split(":")[1]}`:J,te=D(N);if(te===void 0||P(te.item)===void 0)
continue;const ie=c.some(Ee=>{const Ie=Ee.get(N);return Ie&&(Ie.array===R||I(R,Ie.item))});if(_==="type"||!ie)return te.item}}function g(l,R){const _=(0,C.Gg)(l);return P(l)??P(K(l,R))??(_&&(0,C.e1)(_))}
function x(l){const R=/\d/.test(l)?D(l):void 0;return R&&g(R.item,R.array)}return{componentOf:K,nameOf:g,labelOf:x}}function P(s){const c=s&&((0,C.TN)(s,"name")??E(s));return c&&(0,C.e1)(c)}function E(s){
const[c,D]=[F(s,"localeData"),F(s,"data")];return[...(c?["en",...(0,C.YD)(c)]:[]).map(l=>F(c,l)),D,F(D,"node")].map(l=>l&&((0,C.Gg)(l)??(0,C.TN)(l,"display_name"))).find(l=>l!==void 0)}function F(s,c){
return s?.type==="object"?s.members.get(c):void 0}function I(s,c){return(0,C.YD)(c).map(K=>F(c,K)).some(K=>K?.type==="array"&&K.items===s)}function M(s){const c=new Map,D=K=>{if(K.type==="object")for(const g of K.
members.values())D(g);if(K.type==="array")for(const g of K.items){const x=(0,C.YD)(g).filter(R=>C.ZM.test(R)),l=new Set(x.flatMap(R=>(0,C.TN)(g,R)??[]));for(const R of l)c.set(R,c.has(R)?void 0:{item:g,
array:K.items});D(g)}};return D(s),c}function T(s,c,D){const K=(0,ee.FF)(s,c),g=[...K.base.map(l=>({...l,base:l.item})),...c.map(({base:l,head:R})=>({...R,base:l.item,head:R.item})),...K.head.map(l=>({
...l,head:l.item}))],x=k(g,D);return g.map(l=>({...l,step:L(l,x.get(l))})).sort(y)}function f(s,c){return s.type==="object"?Array.from(s.members,([K,g])=>({step:{type:"member",key:K},value:g})):(s.type===
"array"?T({base:[],head:(0,ee.S3)(s.items)},[],c):[]).map(({step:K,item:g})=>({step:K,value:g}))}function L({item:s,index:c},D){if(D===void 0)return{type:"element",index:c,item:s};const K=A(s),g=K!==void 0&&
K.length<=fe&&!D.startsWith(K);return{type:"item",label:D,...g&&{hint:K},item:s}}function y({step:s},{step:c}){return s.type==="item"&&c.type==="item"?s.label<c.label?-1:1:s.type==="element"&&c.type===
"element"?s.index-c.index:s.type==="item"?-1:1}function k(s,c){const D=new Map,K=new Set;let g=s.filter(({item:N})=>(P(N)??(0,C.Gg)(N)??(0,C.TH)(N))!==void 0);const x=N=>{const te=g.map(N),ie=w(te);g=
g.filter((Ee,Ie)=>{const Te=te[Ie];return Te===void 0||ie.get(Te)!==1||K.has(Te)?!0:(K.add(Te),D.set(Ee,Te),!1)})};x(({item:N})=>P(N));const l=new Map(g.map(N=>[N,P(N.item)??P(c(N.item,N.array))])),R=w(
[...l.values()]),_=N=>{const[te,ie]=[l.get(N),(0,C.Gg)(N.item)];return P(N.item)??(R.get(te)===1?te:void 0)??(ie&&(0,C.e1)(ie))},J=(N,te="")=>{const[ie,Ee]=[(0,C.TH)(N.item),_(N)??A(N.item)],Ie=ie&&(0,C.
e1)(ie).replace(te,"");return Ee&&Ie?`${Ee} (${Ie})`:Ee??Ie};return x(N=>_(N)??J(N,me)),x(N=>J(N,me)),x(N=>J(N)),x(N=>`${_(N)??A(N.item)??J(N)} [${N.index}${N.head?"":", before"}]`),D}function w(s){const c=new Map;
for(const D of s)c.set(D,(c.get(D)??0)+1);return c}function A(s){const c=(0,C.TN)(s,"type");return c?.startsWith('"')?(0,C.e1)(c):void 0}}),7856:((xe,Se,h)=>{h.d(Se,{$C:()=>s,Wr:()=>g,_p:()=>c,lb:()=>L});
var C=h(706),ee=h(3436),ae=h(2742);const me=8,fe="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account)[-_. ]?key|cookie",z=new RegExp(
`(?:${fe}|(?:password|secret|apikey)s)$`),P=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,E=new RegExp(`^x?(?:${fe})$`),F=/name|key|header|field/i,I=["value","values","default","defaultvalue","heade\
rvalue"],M=/\{\{|\$\{|<%/,T="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",f=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?\
<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${fe}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${fe})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).\
{1,4000}?(?=\\1)`,`(?<=(?:${fe})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${T}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${T}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${fe}\
)(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(x=>new RegExp(x,"giu"));function L({workflows:x}){const l=new C.pO;for(const{secrets:_,files:J}of x){const N=J.flatMap(({base:te,head:ie})=>[te,ie].flatMap(g));for(const te of[..._,...N].flatMap(y))
l.add(te,k)}const R=new Map;return _=>{const J=R.get(_);if(J)return J;const N=[],te=Ie=>(N.push(Ie),C.v5),Ee={shown:f.reduce((Ie,Te)=>Ie.replace(Te,te),l.hide(_,te)),hidden:JSON.stringify(N)};return R.
set(_,Ee),Ee}}function y(x){return[x,x.replace(/^(?:bearer|basic|token) /i,""),...(0,ee.PX)((0,ae.yR)(x))]}function k(x){return x.length>=me&&!new RegExp("^\\p{L}+$","u").test(x)}function w(x){const l=A(
x);return z.test(l)&&!P.test(l)}function A(x){return x.toLowerCase().replace(/[^a-z]/g,"")}function s(x,l,R){if(D(l))return!1;if(w(x))return K(l)||E.test(A(x));const _=J=>F.test(J)&&w(String(R&&(0,ee.
TN)(R,J)));return I.includes(A(x))&&R!==void 0&&(0,ee.YD)(R).some(_)}function c(x,...l){return l.every(D)?!1:x.some((R,_)=>{const J=x[_-1],N=J&&"item"in J?J.item:void 0,te=x.slice(_+1).every(({type:Ee})=>Ee===
"element"),ie=Ee=>R.type==="member"&&s(R.key,te?Ee:void 0,N);return l.some(ie)})}function D(x){return x?.type==="literal"&&!/\d/.test(x.text)}function K(x){return x?.type==="array"?x.items.every(K):x!==
void 0&&(0,ee.jn)(x)}function g(x){const l=[],R=_=>{if(_!==void 0)if((0,ee.jn)(_))R((0,ae.yR)((0,ee.e1)(_.text)));else if(_.type==="array")for(const J of _.items)R(J);else for(const[J,N]of _.members)s(
J,N,_)&&l.push(...(0,ee.PX)(N)),R(N)};return R(x),l.filter(_=>!M.test(_))}}),5408:((xe,Se,h)=>{h.d(Se,{$z:()=>E,FF:()=>M,Ms:()=>I,O6:()=>T,S3:()=>ae,eV:()=>me,kh:()=>fe,kk:()=>z,qc:()=>P,yU:()=>F});var C=h(
8965);const ee=500;function ae(f){return f.map((L,y)=>({item:L,index:y,array:f}))}function me(f,L){const y=c=>f[c].map(D=>L(D,c)),k=(c,D)=>c!==void 0&&c===D,w=(0,C.E)(y("base"),y("head"),{maxEditLength:ee,
comparator:k});if(w===void 0)return I(fe(f,L));let[A,s]=[0,0];return w.flatMap(({added:c,removed:D,count:K})=>{const[g,x]=[f.base.slice(A,A+K),f.head.slice(s,s+K)];return c||(A+=K),D||(s+=K),c||D?[]:F(
{base:g,head:x})})}function fe(f,L){return P(f,L).flatMap(F)}function z(f,L){return P(f,L).flatMap(y=>y.base.length===1&&y.head.length===1?F(y):[])}function P(f,L){const y=E(f.head,k=>L(k,"head"));return y.
delete(void 0),[...E(f.base,k=>L(k,"base"))].flatMap(([k,w])=>{const A=y.get(k);return A?[{base:w,head:A}]:[]})}function E(f,L){const y=new Map;for(const k of f){const w=L(k),A=y.get(w);A?A.push(k):y.
set(w,[k])}return y}function F({base:f,head:L}){return f.flatMap((y,k)=>{const w=L[k];return w===void 0?[]:[{base:y,head:w}]})}function I(f){const L=[];for(const k of f.toSorted((w,A)=>w.base.index-A.
base.index)){let[w,A]=[0,L.length];for(;w<A;){const s=w+A>>1;(L[s]?.last.head.index??0)<k.head.index?w=s+1:A=s}L[w]={last:k,before:L[w-1]}}const y=[];for(let k=L.at(-1);k;k=k.before)y.push(k.last);return y.
reverse()}function M({base:f,head:L},y){const k=new Set(y.flatMap(w=>[w.base,w.head]));return{base:f.filter(w=>!k.has(w)),head:L.filter(w=>!k.has(w))}}function T(f,L){const y=I(f),k={base:0,head:0};return P(
L,({index:w},A)=>{for(;(y[k[A]]?.[A].index??1/0)<w;)k[A]++;return k[A]})}}),6384:((xe,Se,h)=>{h.a(xe,async(C,ee)=>{try{let k=function(){const w=new me.i,A=w.required("base",P.Rr),s=w.required("head",P.
Rr);[A,s].some(g=>g!==void 0&&(0,ae.existsSync)(g))||(A!==void 0&&w.refuse("base",(0,P.LO)(w.text("base"))),s!==void 0&&w.refuse("head",(0,P.LO)(w.text("head"))));const c=w.optional("ignore",()=>(0,F.
wo)(w.lines("ignore")))??F.K$,D=w.boolean("fail-on-change",!1),K=w.boolean("summary",!0);return{base:w.check(A),head:w.check(s),ignore:c,failOnChange:D,summary:K}};var ae=h(3024),me=h(3991),fe=h(4022),
z=h(2345),P=h(6584),E=h(1124),F=h(2899),I=h(7279),M=h(8725),T=h(276),f=h(4057),L=h(706),y=h(1532);await(0,T.eF)(async w=>{const{base:A,head:s,ignore:c,failOnChange:D,summary:K}=k(),g=(0,M.t1)(),[x,l]=[
(0,L.OX)(A),(0,L.OX)(s)],R=(0,f.Bu)(Object.entries({Base:x,Head:l}));g.info(`Comparing ${x} with ${l}`);const _=await(0,y.Z)(A,s,{ignore:c,signal:w}).catch(async ie=>{const Ee=(0,I.iT)(ie);throw K&&await(0,f.
Sy)("Workflow comparison failed",(0,f.il)((0,fe.UX)(Ee),(0,T.VY)(Ee)),R),Ee});for(const{name:ie,status:Ee,counts:Ie,variablesCompared:Te}of _.workflows){const je=Ee==="changed"||Ee==="unchanged"?(0,E.
cq)(Ie):Ee,De=Te?"":" (environment variables are not compared)";g.info(`${ie===void 0?"":`${(0,L.OX)(ie)}: `}${je}${De}`)}(0,z.$0)(_);const[J,N]=[(0,E.Hq)(_),(0,E.xW)(_)];(0,T.n0)({changed:J,...N});const te=await(0,z.
S3)(_);if(K){const ie=(0,z.uu)(te,_.workflows.length>1,[R]);await(0,f.Sy)(`Workflow comparison: ${(0,E.cq)(N)}`,ie,R)}if(J&&D){const ie=`The versions differ (${(0,E.cq)(N)}), and fail-on-change is tru\
e`;throw new I.HR({what:ie,advice:"The report shows what changed.",topic:"import-deploy-and-promote"})}}),ee()}catch(k){ee(k)}},1)}),1532:((xe,Se,h)=>{h.d(Se,{Z:()=>ge});var C=h(5806),ee=h(4573),ae=h(
8142);const me={enter:()=>{},scalar:Z=>({json:Z}),array:Z=>({json:`[${Z.map(({json:W})=>W)}]`,items:Z}),object(Z){return{json:`{${Array.from(Z,([Y,{json:le}])=>`${JSON.stringify(Y)}:${le}`).sort()}}`,
members:Z}}};function fe(Z){const W=(0,ee.isUtf8)(Z)?(0,ae.q)(Z.toString(),void 0,me):void 0,Y=W?.members??W?.items?.map(S=>[z(S),S]);if(Y===void 0)return;const le=new Map;for(const[S,{members:ne,json:we}]of Y){
if(S===void 0||le.has(S))return;le.set(S,{name:S,keys:[...ne?.keys()??[]],content:we})}return{container:Array.isArray(Y)?"array":"object",variables:[...le.values()]}}function z({members:Z}){if(!Z?.has(
"value"))return;const W=[Z.get("name"),Z.get("key")].find(Y=>Y?.json[0]==='"');return W&&JSON.parse(W.json)}function P({files:Z}){const W=[...Z].filter(([Y])=>(0,C.dU)(Y)).map(([,Y])=>E(Y));return[...new Set(
W.flat())]}function E(Z){const W=new TextDecoder().decode(Z);try{JSON.parse(W)}catch{return[]}const Y=fe(Z),le=new Set(Y?.container==="array"?Y.variables.map(({name:we})=>we):void 0),ne=Array.from(W.matchAll(
/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([we,Re,Ce])=>Re===void 0?[we,String(Number(we))]:Ce===void 0?[JSON.parse(Re)]:[]);return[...new Set(ne)].filter(we=>!le.has(we))}var F=h(1124),I=h(
3436),M=h(7598);function T(Z){return(0,ee.isUtf8)(Z)?Z.toString():void 0}function f(Z,W,Y){const le=/\.json$/i.test(Z)?T(W):void 0;return le===void 0?void 0:Y.read(le)}function L(Z,W,Y,le){if(W.equals(
Y))return!0;const S=new Interner(le),ne=f(Z,W,S);return ne!==void 0&&ne.id===f(Z,Y,S)?.id}function y({files:Z},W){const Y=S=>createHash("sha256").update(S).digest("hex"),le=Array.from(Z,([S,ne])=>{const we=f(
S,ne,new Interner(W));return[S,Y(we?canonicalJson(we):ne)]});return Y(JSON.stringify(le.sort(([S],[ne])=>S<ne?-1:1)))}var k=h(2899),w=h(2742),A=h(7856);const s=1024*1024;function c(Z,W,{name:Y,ignore:le}){
const S=[Z,W].filter(Xe=>Xe!==void 0),ne=S.length===2&&S.some(K),we=[...new Set(S.flatMap(({files:Xe})=>[...Xe.keys()]))].sort(),Re=new Set(le.lines),Ce=new I.Ms(le,Xe=>Re.delete(Xe)),We=we.flatMap(Xe=>{
const[qe,at]=[Z?.files.get(Xe),W?.files.get(Xe)],ct=qe!==void 0&&at!==void 0&&qe.equals(at);if(ne&&(0,C.dU)(Xe)||ct&&Re.size===0)return[];const ut=qe&&f(Xe,qe,Ce),pt=ct?ut:at&&f(Xe,at,Ce);return ct||ut!==
void 0&&ut.id===pt?.id?[]:[{name:Xe,from:qe,to:at,base:ut,head:pt}]}),Ye=x(We,Ce),Ge=Xe=>le.lines.length===0&&Ye.some(qe=>qe.name===Xe),Be=Ye.length===0?[]:we.filter(Xe=>!Ge(Xe)&&!(0,C.dU)(Xe)),rt=Z===
void 0?"added":W===void 0?"removed":void 0;return{name:Y,status:rt??(Ye.length>0?"changed":"unchanged"),counts:rt?{added:0,modified:0,removed:0,[rt]:1}:(0,F.cz)(Ye.map(F.xS)),files:Ye,variablesCompared:!(ne&&
S.some(g)),secrets:[...new Set(S.flatMap(Xe=>[...P(Xe),...D(Xe,Be)]))],unusedIgnores:[...Re]}}function D({files:Z},W){return W.flatMap(Y=>(0,A.Wr)(f(Y,Z.get(Y)??Buffer.of(),new I.Ms(k.K$))))}function K({
kind:Z,files:W}){return Z==="folder"&&![...W.keys()].some(C.dU)}function g({files:Z}){return[...Z].some(([W,Y])=>(0,C.dU)(W)&&fe(Y)?.variables.length!==0)}function x(Z,W){const Y=Z.flatMap(({name:S,base:ne,
head:we})=>ne&&we&&!(0,C.dU)(S)?[{name:S,base:ne,head:we}]:[]),le=new Map((0,w.OD)(Y,W).map((S,ne)=>[Y[ne]?.name,S]));return Z.map(S=>l(S,le.get(S.name)))}function l({name:Z,from:W,to:Y,base:le,head:S},ne){
const we=W===void 0?"added":Y===void 0?"removed":"modified",Re={name:Z,status:we,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,C.dU)(Z))return{...Re,kind:"variables",changes:_(le,
S,we)};if(ne||we!=="modified"&&(le??S))return{...Re,kind:"json",base:le,head:S,...ne};const[Ce,We]=[W&&R(W),Y&&R(Y)];return W&&Ce===void 0||Y&&We===void 0?{...Re,kind:"binary"}:{...Re,kind:"text",text:{
base:Ce,head:We}}}function R(Z){return Z.length<=s&&!Z.includes(0)?T(Z):void 0}function _(Z,W,Y){const[le,S]=[Z,W].map(Ge=>Ge&&fe(Buffer.from((0,I.dj)(Ge))));if(Y==="modified"&&(le===void 0||le.container!==
S?.container))return[{kind:"modified",path:[],from:F.RG,to:F.RG}];const ne=Ge=>new Map(Ge?.variables.map(({name:Be,content:rt})=>[Be,rt])),[we,Re]=[ne(le),ne(S)],Ce=[],We=[...we.keys()].filter(Ge=>Re.
has(Ge)),Ye=[...Re.keys()].filter(Ge=>we.has(Ge));We.some((Ge,Be)=>Ge!==Ye[Be])&&Ce.push({kind:"reordered",path:[],moved:[]});for(const Ge of[...new Set([...we.keys(),...Re.keys()])].sort()){const Be=[
{type:"member",key:Ge}];we.has(Ge)?Re.has(Ge)?we.get(Ge)!==Re.get(Ge)&&Ce.push({kind:"modified",path:Be,from:F.RG,to:F.RG}):Ce.push({kind:"removed",path:Be,value:F.RG}):Ce.push({kind:"added",path:Be,value:F.
RG})}return Ce}var J=h(7279),N=h(3024),te=h(1455),ie=h(6760),Ee=h(1142),Ie=h(706),Te=h(9870);function je(Z,W){return new J.HR({what:Z,advice:W,topic:"unpacking"})}function De(Z,W){for(const{index:Y}of`${W}\
/`.matchAll(/\//g)){const le=W.slice(0,Y),S=(0,N.lstatSync)((0,ie.join)(Z,le),{throwIfNoEntry:!1});if(S?.isSymbolicLink())throw je(`${(0,Ie.TL)(le)} in the folder is a symbolic link, which isn't follo\
wed`,"Delete it.");if(le===W&&S?.isFile())return S;if(!S?.isDirectory())break}}async function He(Z){return(await(0,te.readdir)(Z,{withFileTypes:!0})).map(Y=>Y.name+(Y.isDirectory()?"/":""))}async function $(Z,W){
const Y=[],le=[""];for(const S of le){W.throwIfAborted();for(const ne of await He((0,ie.join)(Z,S))){if((0,C.jq)(ne))continue;if((ne.endsWith("/")?le:Y).push(S+ne),Y.length+le.length>Te.BE)throw new Error(
"more than 10,000 files are in it")}}return Y}async function v(Z){if(!De(Z,C.gv))return;const W=await(0,te.readFile)((0,ie.join)(Z,C.gv),"utf8");let Y;try{const{unpackedFiles:le}=JSON.parse(W);le.every(
S=>(0,C.x5)(S)===void 0)&&(Y=new Set(le))}catch{}return{text:W,paths:Y}}async function oe(Z,W){const Y=new Set(W.map(caseFold));return(await readdir(Z).catch(()=>[])).filter(S=>!Y.has(caseFold(S))&&existsSync(
join(Z,S,RECORD)))}function X(Z){return`${JSON.stringify({unpackedFiles:[...Z]},null,2)}
`}var ye=h(3657);async function ke(Z,W){try{const Y=await(0,te.stat)(Z);if(Y.isDirectory())return await re(Z,W);if(Y.size>Te.zx)throw new Error("it is larger than 256 MiB, the limit");const le=await(0,te.
readFile)(Z);return{...await(0,ye.u)(le,W),sha256:(0,M.createHash)("sha256").update(le).digest("hex")}}catch(Y){throw pe(Y,Z,W)}}async function H(Z,W){const Y=()=>ke(Z,W);try{const le=(0,N.statSync)(Z,
{throwIfNoEntry:!1});if(le===void 0)return{kind:"missing"};const S=le.isDirectory()?await se(Z,W):new Map,[ne,...we]=[...S.values()].flat();return ne===void 0?{kind:"single",read:Y}:{kind:"several",names:[
...S.keys()],async read(Re){const[Ce,We]=S.get(Re)??[];if(Ce&&We)throw new Error(`is there twice, as ${(0,Ie.TL)(Ce.name)} and as ${(0,Ie.TL)(We.name)}. Remove one of them`);if(Ce?.isSymbolicLink())throw new Error(
"is a link, which isn't followed");return await ke((0,ie.join)(Z,Ce?.name??Re),W)},...we.length===0&&ne.isDirectory()&&{readSingle:Y}}}catch(le){throw pe(le,Z,W)}}async function se(Z,W){const Y=new Map,
le=await(0,te.readdir)(Z,{withFileTypes:!0});if((0,Te._2)(le.map(({name:S})=>S)))return Y;for(const S of le){if(W.throwIfAborted(),S.name.startsWith(".")||!await ue((0,ie.join)(Z,S.name),W))continue;const ne=S.
isDirectory()?S.name:S.name.replace(/\.zip$/i,"");Y.set(ne,[...Y.get(ne)??[],S])}return Y}async function ue(Z,W){const Y=await(0,te.stat)(Z).catch(()=>{});if(Y?.isDirectory())return(0,Te._2)(await de(
Z));if(!Y?.isFile()||!/\.zip$/i.test(Z))return!1;try{return(0,Te._2)([...(await ke(Z,W)).files.keys()])}catch{return W.throwIfAborted(),!0}}function pe(Z,W,Y){if(Y.aborted)return Y.reason;const le=/The package (is .*, not a zip)/.
exec((0,J.gJ)(Z))?.[1],S=(0,N.existsSync)(W)?`can't be read: ${(0,Ee.Uc)(Z)}`:`doesn't exist: ${(0,Ie.MW)(W)}`;return new Error(le?`${le}. Set a package (.zip), or the folder with its unpacked files`:
S,{cause:Z})}async function re(Z,W){const Y=(0,ie.join)(Z,(0,Te.wg)(await de(Z))),le=await v(Y);if(le&&!le.paths)throw new Error(`${C.gv} isn't as this action writes it`);const S=le?.paths?new Set([...Te.
LX,...le.paths]):await $(Y,W),ne=new Map;let we=Te.zx;for(const Re of S){W.throwIfAborted();const Ce=De(Y,Re);if(Ce!==void 0){if(we-=Ce.size,we<0)throw new Error("its files take more than 256 MiB, the\
 limit");ne.set(Re,await(0,te.readFile)((0,ie.join)(Y,Re)))}}if(ne.size===0)throw new Error("no files are in it");return(0,Te.jz)("folder",ne)}async function de(Z){const W=await He(Z),le=W.filter(S=>S.
endsWith("/")).map(async S=>(await He((0,ie.join)(Z,S))).map(ne=>S+ne));return[...W,...(await Promise.all(le)).flat()]}async function ge(Z,W,{ignore:Y,signal:le}){const S=await Pe("base",le,()=>H(Z,le)),
ne=await Pe("head",le,()=>H(W,le)),we=Me(S,ne)?[void 0]:[...new Set([...ve(S),...ve(ne)])].sort(),Re=[];for(const Ce of we){const We=Ce===void 0?"":` ${(0,Ie.TL)(Ce)}`,Ye=await Pe(`base${We}`,le,()=>Ue(
S,Ce)),Ge=await Pe(`head${We}`,le,()=>Ue(ne,Ce));Re.push(c(Ye,Ge,{name:Ce,ignore:Y}))}return S.kind!=="missing"&&ne.kind!=="missing"?{workflows:Re}:{workflows:Re,missing:S.kind==="missing"?"base":"hea\
d"}}function Me(Z,W){const Y=[Z,W];if(!(Y.every(Re=>Re.kind==="several"&&Re.readSingle)&&ve(Z).join()!==ve(W).join())&&Y.every(({kind:Re})=>Re!=="single"))return!1;if(Y.every(Re=>Re.kind!=="several"||
Re.readSingle))return!0;const[ne,we]=Z.kind==="single"?["base","head"]:["head","base"];throw new J.HR({what:`${ne} is a single workflow, but ${we} is a folder of several`,advice:"Set both to the same \
kind.",topic:"import-deploy-and-promote"})}function ve(Z){return Z.kind==="several"?Z.names:[]}async function Ue(Z,W){if(Z.kind!=="missing")return Z.kind==="single"?await Z.read():W===void 0?await Z.readSingle?.():
Z.names.includes(W)?await Z.read(W):void 0}async function Pe(Z,W,Y){try{return await Y()}catch(le){W.throwIfAborted();const S=le instanceof J.HR?le.topic:"import-deploy-and-promote";throw new J.HR({what:`${Z}\
 ${(0,J.gJ)(le)}`,topic:S},{cause:le})}}}),1142:((xe,Se,h)=>{h.d(Se,{Uc:()=>I,Rs:()=>M});var C=h(7598),ee=h(1455),ae=h(6760);const me=Ke(import.meta.url)("node:util");var fe=h(7279),z=h(706);const P={
ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the pat\
h isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"t\
he path is too long"};function E(k){return/^E[A-Z0-9]+$/.test(Object(k).code)}function F(k){if(!E(k))return(0,fe.gJ)(k);const{code:w="",errno:A=0}=k;return P[w]??(0,me.getSystemErrorMap)().get(A)?.[1]??
w}function I(k){const{path:w,dest:A=w}=Object(k);return E(k)&&A?`${F(k)} (${(0,z.MW)(A)})`:F(k)}function M(k,w,A="Set another directory, or free some space."){const s=Object(k).code==="ENAMETOOLONG",c={
what:`Can't write ${w}`,why:F(k)};return new fe.HR({...c,advice:s?"Set a shorter name.":A},{cause:k})}async function T(k){await rm(k,{recursive:!0,force:!0,maxRetries:10})}const f=/^\.workflow-export-[0-9a-f]{12}$/;
async function L(k,w,A=dirname(k)){const s=join(A,`.workflow-export-${randomBytes(6).toString("hex")}`);try{await writeFile(s,w,{flag:"wx"}),await rename(s,k)}catch(c){throw await T(s).catch(()=>{}),c}}
async function y(k,w){await L(k,w).catch(A=>{throw M(A,k)})}}),7279:((xe,Se,h)=>{h.d(Se,{HR:()=>ee,gJ:()=>P,h_:()=>z,iT:()=>fe});const C=null;class ee extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(F,I={}){
super(me(F),{cause:I.cause}),this.what=F.what,this.why=F.why??"",this.advice=F.advice??"",this.topic=F.topic,this.status=I.status,this.maybeProcessed=I.maybeProcessed??!1,this.affectsAll=I.affectsAll??
!1,this.busy=I.busy??!1,this.retryable=I.retryable??!1,this.retryAfterMs=I.retryAfterMs??0,this.maxRetries=I.maxRetries}with(F){const I={...this,cause:this,...F};return new ee(I,I)}}function ae({what:E,
why:F=""}){return F===""?E:`${E}: ${F}`}function me(E){const F=ae(E);return`${F}${/[.!?…]$/.test(F)?"":"."} ${E.advice??""}`.trim()}function fe(E){return E instanceof Error?E:new Error(String(E))}function z(E){
return E instanceof ee?E:new ee({what:P(E)},{cause:E})}function P(E){return fe(E).message}}),8725:((xe,Se,h)=>{h.d(Se,{lm:()=>ee.lm,t1:()=>ae});const C=Ke(import.meta.url)("node:async_hooks");var ee=h(
5358);function ae(M=""){return{info:T=>fe(M+T),warning:T=>ee.$e(M+T),debug:T=>ee.Yz(M+T),mask:ee.Pq}}function me(M){const T=[];return{...ae(`[${M}] `),info:f=>T.push(f),end(f){core.startGroup(z(f));for(const L of T)
fe(L);core.endGroup()}}}function fe(M){ee.pq(z(M))}function z(M){return M.replaceAll("##[","## [")}const P=new C.AsyncLocalStorage;let E=!1;function F(M,T){return E||I(),E=!0,P.run(M,T)}function I(){const M=process.
stdout.write.bind(process.stdout);process.stdout.write=((T,...f)=>{const L=P.getStore(),y=String(T);return L===void 0||/^::(add-mask|debug)::/.test(y)?M(T,...f):(P.exit(()=>L.debug(y.trimEnd())),!0)})}}),
276:((xe,Se,h)=>{h.d(Se,{VY:()=>M,Pd:()=>f,eF:()=>I,n0:()=>T});var C=h(3024),ee=h(1455);const ae=Ke(import.meta.url)("node:os");var me=h(6760),fe=h(5358),z=h(1142),P=h(7279),E=h(706);const F=6e4;async function I(k){
const w=new AbortController;for(const A of["SIGINT","SIGTERM","SIGBREAK"]){const s={what:`Cancelled (${A})`,topic:"the-job-on-the-platform"};process.on(A,()=>w.abort(new P.HR(s)))}try{await k(w.signal)}catch(A){
for(let c=A;c instanceof Error;c=c.cause)fe.Yz(c.stack??c.message);const s=M(A);fe.C1(`${(0,E.OX)((0,P.gJ)(A),F)}${s===void 0?"":` See ${s}`}`)}process.stdout.write("",()=>process.exit())}function M(k){
const{GITHUB_SERVER_URL:w,GITHUB_ACTION_REPOSITORY:A,GITHUB_ACTION_REF:s}=process.env;if(!(!(k instanceof P.HR)||k.topic===void 0||!w||!A||!s))return encodeURI(`${w}/${A}/blob/${s}/docs/troubleshootin\
g.md#${k.topic}`)}function T(k){for(const[w,A]of Object.entries(k))A!==void 0&&fe.uH(w,A)}async function f(k){const w=process.env.RUNNER_TEMP||(0,ae.tmpdir)();return await(0,ee.mkdtemp)((0,me.join)(w,
k)).catch(A=>{throw(0,z.Rs)(A,w,"Check the runner's temporary folder.")})}function L(){try{return JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}
function y(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((xe,Se,h)=>{h.d(Se,{Bu:()=>E,Sy:()=>L,il:()=>I});var C=h(5358),ee=h(7279),ae=h(8132),me=h(706);const fe=1024*1024-1e4,z=2e5;function P(y,k){
const w=k.map(K=>K.map(T)),A=y.map((K,g)=>w.some(x=>x[g]!=="")),s=(K,g)=>`<tr>${K.flatMap((x,l)=>A[l]?`<${g}>${x}</${g}>`:[]).join("")}</tr>`,c=w.map(K=>s(K,"td")),D=K=>`<tr><td colspan="${y.length}">\
\u2026 and ${counted(K,"more row")}</td></tr>`;return`<table>${s(y.map(escapeAll),"th")}${f(c,D).join("")}</table>`}function E(y){return`<table>${y.map(([w,A])=>A===void 0?"":`<tr><th align="left">${(0,ae.
FO)(w)}</th><td>${T(A)}</td></tr>`).join("")}</table>`}function F(y){const k=y.map(({names:w,message:A,help:s})=>{const c=w.map(K=>`**${plainText(K)}**`);return`- ${f(c,K=>`and ${K} more`,z/2).join(",\
 ")}: ${I(A,s)}`});return f(k,w=>`- \u2026 and ${counted(w,"more cause")}`).join(`
`)}function I(y,k){return k===void 0?(0,ae.wh)(y):`${(0,ae.wh)(y)} <a href="${(0,ae.FO)(k)}">Troubleshooting</a>`}function M(y,k){return`<details><summary>${escapeAll(y)}</summary>

${k}

</details>`}function T(y){return typeof y=="string"?y===""?"":`<code>${(0,ae.FO)((0,ae.RK)(y))}</code>`:"words"in y?(0,ae.wh)(y.words):`<a href="${(0,ae.FO)(y.href)}">${(0,ae.wh)(y.text)}</a>${(0,ae.FO)(
y.after??"")}`}function f(y,k,w=z){let A=w;const s=y.filter(c=>{const D=Buffer.byteLength(c),K=D<=A;return K&&(A-=D),K});return s.length===y.length?s:[...s,k(y.length-s.length)]}async function L(y,...k){
const w=s=>`${(0,me.hS)(s,"part")} of this page would not fit and ${s===1?"is":"are"} left out.`,A=[`### ${(0,ae.wh)(y)}`,...f(k,w,fe)];try{await C.z.addRaw(A.join(`

`),!0).write()}catch(s){C.$e(`Can't write the job summary: ${(0,ee.gJ)(s)}`)}}}),8132:((xe,Se,h)=>{h.d(Se,{EU:()=>P,FO:()=>I,Jj:()=>fe,RK:()=>ae,SS:()=>z,wh:()=>F});const C="[\\p{sc=Arab}\\p{sc=Syrc}\\p{\
sc=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",ee=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Exten\
ded_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${C})[\\u200C\\u200D](?=${C})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter\
_Code_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function ae(f){return/^[ -[\]-~]*$/.test(f)&&!f.includes("##[")?f:f.replace(ee,(L,y)=>y===void 0?L:me(y))}function me(f){
return`\\u{${f.codePointAt(0)?.toString(16)}}`}function fe(f,L){if(f.length<=L)return f;const y=Array.from(f.slice(0,2*L+2));return y.length>L?`${y.slice(0,L).join("")}\u2026`:f}function z(f,L=100){const y=ae(
fe(f,L)).replaceAll("	",me)||'""',k="`".repeat(T(y)+1);return/^`|`$/.test(y)||/^ .*[^ ].* $/.test(y)?`${k} ${y} ${k}`:k+y+k}function P(f,L,y){const w=f.map(s=>y+ae(s).replace(/(?<=^\s*):(?=:)/,me)).join(
`
`),A="`".repeat(Math.max(3,T(w)+1));return`${y}${A}${L}
${w}
${y}${A}`}const E=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function F(f){return I(ae(f).replaceAll("	"," ")).replace(E,"$&<wbr>")}function I(f){return f.replace(M,L=>`&#${L.codePointAt(0)}\
;`)}const M=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function T(f){return(f.match(/`+/g)??[]).reduce((L,y)=>Math.max(L,y.length),0)}}),8142:((xe,Se,h)=>{h.d(Se,{q:()=>me});
const C=500,ee=1e6,ae=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function me(E,F,I){let M=E.startsWith("\uFEFF")?1:0,T=0;function f(){for(;;){
const w=E.charAt(M);if(w!==" "&&w!==`
`&&w!=="\r"&&w!=="	")return w;M++}}function L(){const w=M;if(ae.lastIndex=w,!ae.test(E))throw new SyntaxError;return M=ae.lastIndex,E.slice(w,M)}function y(w,A){const s=f();if(s==="["){const D=[],K=I.
enter(w);return k("]",A,()=>D.push(y(K,A+1))),I.array(D,w)}if(s==="{"){const D=new Map;return k("}",A,()=>{if(f()!=='"')throw new SyntaxError;const K=L(),g=K.includes("\\")?JSON.parse(K):K.slice(1,-1);
if(D.has(g)||f()!==":")throw new SyntaxError;M++,D.set(g,y(I.enter(w,g),A+1))}),I.object(D,w)}const c=L();return I.scalar(c.includes("\\")?JSON.stringify(JSON.parse(c)):c)}function k(w,A,s){if(A===C)throw new RangeError;
M++;let c=f()===w?w:",";for(;c===",";){if(++T>ee)throw new RangeError;s(),c=f(),c===","&&M++}if(c!==w)throw new SyntaxError;M++}try{const w=y(F,0);if(f()==="")return w}catch{}}function fe(E){const F=me(
E,`
`,z);return F===void 0?void 0:`${F}
`}const z={enter:E=>`${E}  `,scalar:E=>E,array:(E,F)=>P("[",E,"]",F),object(E,F){const I=[...E.keys()].sort().map(M=>`${JSON.stringify(M)}: ${E.get(M)}`);return P("{",I,"}",F)}};function P(E,F,I,M){if(F.
length===0)return E+I;const T=`,${M}  `,L=F.some(({length:y})=>y>4096)?F.reduce((y,k)=>y+T+k):F.join(T);return`${E}${M}  ${L}${M}${I}`}}),5806:((xe,Se,h)=>{h.d(Se,{Oj:()=>T,dU:()=>I,fw:()=>fe,gv:()=>C,
jq:()=>E,x5:()=>P});const C=".workflow-export.json",ee=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,ae=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,
me=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,fe=[["is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],z=[
...fe,["has a part of more than 255 characters",/[^/]{256}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['i\
s in a ".git" folder',ee],["changes how git or GitHub treats the repository",ae],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows dro\
ps",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["is the name of one of the action's own files",me]];function P(L,y=z){
const k=f(L);return y.find(([,w])=>w.test(L)||w.test(k))?.[0]}function E(L){return[me,ee,ae].some(y=>y.test(f(L)))}function F(L){return ee.test(f(L))?"is in a .git folder":L.includes(":")?"contains a \
colon, which Windows takes for a drive or a stream":void 0}function I(L){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(M(f(L)))}function M(L){return L.normalize("NFC").toUpperCase().toLowerCase()}
function T(L){const y=new Map;for(const k of L){const w=M(k.replace(/\/$/,"")),A=y.get(w);if(A!==void 0)return[A,k];y.set(w,k)}for(const[k,w]of y)for(const{index:A}of k.matchAll(/\//g)){const s=y.get(
k.slice(0,A));if(s?.endsWith("/")===!1)return[s,w]}}function f(L){return L.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((xe,Se,h)=>{h.d(Se,{BE:()=>z,LX:()=>fe,_2:()=>T,jz:()=>E,wg:()=>M,zx:()=>P});
var C=h(5806);const[ee,ae,me]=["flow_definition.json","app_definition.json","env_variables.json"],fe=[ee,ae,me],z=1e4,P=256*1024*1024;function E(f,L){const y=[...L].filter(([k])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.
test(k));return{kind:f,files:new Map(y.sort(([k],[w])=>k<w?-1:1))}}function F({kind:f,files:L}){return{kind:f,files:new Map([...L].filter(([y])=>!isEnvVariables(y)))}}const I=/^\.|^__MACOSX$/;function M(f){
const L=new Set(f),y=s=>fe.some(c=>L.has(s+c));if(y(""))return"";const k=new Set(f.filter(s=>s.includes("/")).map(s=>s.slice(0,s.indexOf("/")))),[w,...A]=[...k].filter(s=>!I.test(s));return A.length===
0&&y(`${w}/`)?`${w}/`:""}function T(f){const L=M(f);return f.includes(L+ae)||f.includes(L+ee)}}),3657:((xe,Se,h)=>{h.d(Se,{u:()=>I});var C=h(4573),ee=h(8522),ae=h(663),me=h(7279),fe=h(706),z=h(5806),P=h(
9870);const E=2048,F=new Set([0,10]);async function I(N,te){te?.throwIfAborted();const{zip:ie,source:Ee,entries:Ie}=await M(N).catch(s("The package")),Te=(0,P.wg)([...Ie.keys()]),je=[];for(const[De,He]of Ie){
te?.throwIfAborted();const $=await k(ie,Ee,He).catch(s(`${(0,fe.TL)(De)} in the package`));De.startsWith(Te)&&!w(De)&&je.push([De.slice(Te.length),$])}return(0,P.jz)("zip",je)}async function M(N){const te=T(
N),ie=await(0,ae.SY)(te,{decodeStrings:!1});return{zip:ie,source:te,entries:await f(ie)}}function T(N){for(let te=N.length-21;te>0;){te=N.lastIndexOf("PK",te-1,"latin1");const ie=te+22+(te<0?1/0:N.readUInt16LE(
te+20));if(ie<=N.length)return N.subarray(0,ie)}throw N.toString("latin1",0,2)==="PK"?new Error("its end is missing"):D(N)}async function f(N){if(N.entryCount>P.BE)throw A(`The package has ${N.entryCount}\
 entries. The limit is 10,000`);const te=new Map;let ie=0;for await(const Te of N.eachEntry()){const je=L(Te);if(te.has(je))throw A(`The package has ${(0,fe.TL)(je)} twice`,"Export it again.");const De=y(
je,Te);if(De!==void 0)throw A(`${(0,fe.TL)(je)} in the package ${De}`);if(ie+=Te.uncompressedSize,ie>P.zx)throw A("The package takes more than 256 MiB unpacked, the limit");te.set(je,Te)}const Ee=[...te.
keys()];if(Ee.every(w))throw A("The package has no files in it","Export it again.");const Ie=(0,z.Oj)(Ee);if(Ie===void 0)return te;throw A(`${Ie.map(Te=>(0,fe.TL)(Te)).join(" and ")} in the package co\
llide on a disk that ignores case`)}function L({generalPurposeBitFlag:N,fileNameRaw:te,extraFields:ie,versionMadeBy:Ee}){const Ie=(0,C.isUtf8)(te)?E:N,Te=F.has(Ee>>>8);return(0,ae.ax)(Ie,te,ie,!Te).replace(
/^(\.\/+)+/,"")}function y(N,te){const ie=te.externalFileAttributes>>>16&61440;return ie===40960?"is a symbolic link":ie!==0&&ie!==32768&&ie!==16384?"is neither a file nor a folder":w(N)&&te.uncompressedSize>
0?"is a folder with a content of its own":te.canDecodeFileData()?(0,z.dU)(te.fileNameRaw.toString())&&!(0,z.dU)(N)?"is also named env_variables.json":(0,z.x5)(N,z.fw):"is encrypted, or compressed by a\
nother method than deflate"}async function k(N,te,ie){const{compressedSize:Ee,compressionMethod:Ie,uncompressedSize:Te}=ie,{fileDataStart:je}=await N.readLocalFileHeaderPromise(ie),De=te.subarray(je,je+
Ee),He={maxOutputLength:Te||1,chunkSize:Te+64},$=Ie===0?De:(0,ee.inflateRawSync)(De,He);if($.length!==Te)throw new Error(`it unpacks to ${$.length} bytes, not the ${Te} listed`);if((0,ee.crc32)($)!==ie.
crc32)throw new Error("its CRC-32 isn't the one listed");return $}function w(N){return N===""||N.endsWith("/")}function A(N,te=""){return new me.HR({what:N,advice:te,topic:"the-package"})}function s(N){
return te=>{if(te instanceof me.HR)throw te;const ie={what:`${N} is cut off or damaged`,why:(0,fe.TL)(te.message).slice(1,-1)};throw new me.HR({...ie,advice:"Export it again.",topic:"the-package"},{cause:te})}}
const c=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function D(N){const te=N.toString("utf8",0,512),[ie]=c.find(([,Ie])=>Ie.
test(te))??["text"],Ee=`${ie==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return A(`The package is ${ie}, not a zip`,Ee)}const K=33,g=20,x=3,l=8,R=33188;function _({
files:N}){const te=[],ie=[];let Ee=0;for(const[je,De]of N){const[He,$]=[Buffer.from(je),deflateRawSync(De)],v=[J(2,g,E,l,0,K),J(4,crc32(De),$.length,De.length),J(2,He.length,0)],oe=[J(2,0,0,0),J(4,R*65536,
Ee)];te.push(Buffer.from("PK"),...v,He,$),ie.push(Buffer.from("PK"),Buffer.of(g,x),...v,...oe,He),Ee+=30+He.length+$.length}const Ie=Buffer.concat(ie),Te=[J(2,0,0,N.size,N.size),J(4,Ie.length,Ee),
J(2,0)];return Buffer.concat([...te,Ie,Buffer.from("PK"),...Te])}function J(N,...te){const ie=Buffer.alloc(N*te.length);for(const[Ee,Ie]of te.entries())ie.writeUIntLE(Ie,Ee*N,N);return ie}}),1858:((xe,Se,h)=>{
var C=h(7279),ee=h(2975),ae=h(706);function me(s,c,D,K={}){return new Failure({what:s,why:c,advice:D,topic:"the-platforms-response"},K)}function fe(s,c,D,K){return new Failure({what:s,why:c,advice:D,topic:"\
the-connection"},K)}const z={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name\
 was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},P="Re-run the job later.",E="For a private certificate authority, set NODE_EXTRA_CA_CERTS on t\
he runner.",F=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,I=/EPROTO|ERR_SSL_/,M=/Z_|ERR__ERROR_/,T=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;
function f(s,c,D,K){if(!(s instanceof Error&&"code"in s))return s;const g=String(s.code);if(F.test(g)){const te=`the TLS connection can't be trusted (${g})`;return fe(c,te,`Check host. ${E}`,{affectsAll:!0,
cause:s})}const[,x]=T.exec(s.message)??[];if(x!==void 0)return L(c,x,s);const l=!D&&I.test(g),R=l?"the TLS connection failed":"the connection failed",_=z[g]??`${M.test(g)?"the response can't be decode\
d":R} (${g})`,J={retryable:!0,maybeProcessed:D,affectsAll:!D,cause:s};if(K||!(l||g==="ENOTFOUND"))return fe(c,_,P,J);const N=l?`Check host and its port. ${E}`:"Check host.";return fe(c,_,N,{...J,maxRetries:2})}
function L(s,c,D){const K=(l,R,_=!1)=>fe(s,l,R,{affectsAll:!0,cause:D,retryable:_});if(c==="407")return K("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const g=Number(
c);if(g<500&&!w(g))return K(`the proxy refuses the connection (${c})`,"Allow the host there, or add it to NO_PROXY.");const x=`the proxy made no connection (${toSingleLine(c,100)})`;return K(x,"Check \
HTTPS_PROXY, or re-run the job later.",!0)}const y=new Set([408,421,425,429]),k=new Set([501,505,506,508,510,511]);function w(s){return y.has(s)||s>=500&&!k.has(s)}function A(s,c){return{status:s,retryable:w(
s),retryAfterMs:retryAfterMs(c["retry-after"]),maybeProcessed:s===408||s>=500}}}),7596:((xe,Se,h)=>{const C=Ke(import.meta.url)("node:net");var ee=h(9783),ae=h(1858);const me=200;function fe(T){const f=/^[a-z0-9+.-]+:\/\//i.
test(T)?T:`https://${T}`;if(/[\s\p{C}\\]/u.test(f)||!URL.canParse(f))throw new Error("is not an address such as https://ai-for-process.example.ai");const L=new URL(f);if(L.protocol!=="https:"&&L.protocol!==
"http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(f))throw new Error("must not contain a user name or password");if(L.protocol==="http:"&&!z(L.hostname))throw new Error(
"must be https:// (only loopback addresses may use http://)");return L.pathname.endsWith("/")||(L.pathname+="/"),L}function z(T){return T==="localhost"||T==="[::1]"||isIPv4(T)&&T.startsWith("127.")}function P(T){
return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(T)}function E(...T){return T.find(f=>typeof f=="string"&&f.length<=me&&P(f))}function F(T){try{return decodeURIComponent(T)}catch{return T}}function I(){for(const T of[
"https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const f=process.env[T]?.trim();f!==void 0&&(process.env[T]=f===""||f.includes("://")?f:`http://${f}`)}for(const T of["no_proxy","NO_PROXY"]){const f=process.
env[T];f!==void 0&&(process.env[T]=f.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function M(T,f){const L=process.env.https_proxy||process.env.HTTPS_PROXY;if(!L||checkBypass(T)||/^https?:/i.test(L)&&
getProxyUrl(T))return;throw connectionFailure(f,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),
2975:((xe,Se,h)=>{var C=h(7279),ee=h(706);const ae=7,me=3e4,fe=429;async function z({log:M,signal:T,endsAt:f},L,{atLeastMs:y=0,untilFree:k=!1}={}){let w=0,A=0,s;for(;;)try{return await L()}catch(c){if(!(c instanceof
Failure&&(c.retryable||k&&c.busy)))throw c;T.throwIfAborted(),s??=performance.now();const D=c.status===fe,K=c.busy||D;A=K?A+1:0,K||w++;const g=w>(c.maxRetries??ae)&&performance.now()-s>=y;if(!K&&g)throw P(
c,`${w} times in a row`);const x=Math.min(me,1e3*2**((A||w)-1))*(.5+Math.random()/2),l=D&&c.retryAfterMs>0?c.retryAfterMs:Math.max(c.retryAfterMs,x),R=humanTime(l);if(performance.now()+l>=f)throw P(c,
`and waiting ${R} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");M.info(`${toSingleLine(sentenceOf(c),1e3)}; retrying in ${R}`),await F(l,T)}}function P(M,T,f=M.
advice){const{what:L,why:y}=M,k=y?{why:`${y}, ${T}`}:{what:`${L}, ${T}`};return M.with({...k,advice:f,retryable:!1})}function E(M){const T=String(M),f=/^\d+$/.test(T)?Number(T)*1e3:Date.parse(T)-Date.
now();return Math.min(Math.max(f||0,0),2**31-1)}async function F(M,T){let f;const L=new Promise(y=>{f=setTimeout(y,M)});await I(T,L).finally(()=>clearTimeout(f))}function I(M,T){return new Promise((f,L)=>{
const y=()=>L(M.reason);T.then(f,L).finally(()=>M.removeEventListener("abort",y)),M.aborted?y():M.addEventListener("abort",y)})}}),706:((xe,Se,h)=>{h.d(Se,{MW:()=>me,OX:()=>ee,TL:()=>ae,hS:()=>P,pO:()=>T,
v5:()=>F,zD:()=>z});var C=h(8132);function ee(y,k=300){const w=y.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,C.Jj)(w,k)}function ae(y,k=100){return(0,C.RK)(JSON.stringify((0,C.
Jj)(y,k)))}function me(y){return ae(y,1e3).replaceAll("\\\\","\\")}function fe(y){if(y<1024)return`${y} B`;const k=["KiB","MiB","GiB"];let w=y/1024;for(;Number(w.toFixed(1))>=1024&&k.length>1;)w/=1024,
k.shift();return`${w.toFixed(1)} ${k[0]}`}function z(y){return String(y).replace(/\B(?=(\d{3})+$)/g,",")}function P(y,k){return`${z(y)} ${k}${y===1?"":"s"}`}function E(y){if(y<9950)return`${(y/1e3).toFixed(
1)} s`;const k=Math.round(y/1e3);if(k<60)return`${k} s`;const[w,A]=[Math.floor(k/60),Math.floor(k/3600)];return A>0?`${A} h ${w%60} min`:`${w} min ${k%60} s`}const F="***",I=4,M=8;class T{#n=new Map;#e=new Set;constructor(k=[]){
for(const w of k)this.add(w)}add(k,w=A=>!0){const A=new Set([k,...k.split(/[\r\n]/)].map(s=>s.trim()));for(const s of[...A].filter(w).flatMap(f)){const c=s.slice(0,M);this.#n.set(c,(this.#n.get(c)??new Set).
add(s)),this.#e.add(c.length)}}redact=(k,w=300)=>{const A=k.trimStart(),s=Math.min(A.length,w*4);return ee(this.hide(A,()=>{},s)+(s<A.length?"\u2026":""),w)};hide(k,w=s=>{},A=k.length){let[s,c]=["",0];
for(let D=0;D<A;D++){const K=this.#t(k,D);K!==""&&(w(K),D>=c&&(s+=k.slice(c,D)+F),c=Math.max(c,D+K.length))}return s+k.slice(c,A)}#t(k,w){let A="";for(const s of this.#e)for(const c of this.#n.get(k.slice(
w,w+s))??[])c.length<=A.length||!k.startsWith(c,w)||(c.length>=I||L(k,w,w+c.length))&&(A=c);return A}}function f(y){const k=D=>JSON.stringify(D).slice(1,-1),w=Buffer.from(y).toString(),A=encodeURIComponent(
w),s=[A,A.replaceAll("%20","+"),A.replace(/%../g,D=>D.toLowerCase())];return[...[y,w].flatMap(D=>[D,k(D),k(k(D))]),...s,encodeURI(w)]}function L(y,k,w){const A=y.slice(Math.max(0,k-2),k);return!/[\p{L}\p{N}]$/u.
test(A)&&!/^[\p{L}\p{N}]/u.test(y.slice(w,w+2))}}),5358:((xe,Se,h)=>{h.d(Se,{Yz:()=>$t,V4:()=>At,pq:()=>Gt,lm:()=>qt,C1:()=>zt,uH:()=>Zt,Pq:()=>Ft,z:()=>ie,$e:()=>Qt});const C=Ke(import.meta.url)("os");
function ee(n){return n==null?"":typeof n=="string"||n instanceof String?n:JSON.stringify(n)}function ae(n){return Object.keys(n).length?{title:n.title,file:n.file,line:n.startLine,endLine:n.endLine,col:n.
startColumn,endColumn:n.endColumn}:{}}function me(n,t,r){const a=new P(n,t,r);process.stdout.write(a.toString()+C.EOL)}function fe(n,t=""){me(n,{},t)}const z="::";class P{constructor(t,r,a){t||(t="mis\
sing.command"),this.command=t,this.properties=r,this.message=a}toString(){let t=z+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(const a in this.properties)
if(this.properties.hasOwnProperty(a)){const p=this.properties[a];p&&(r?r=!1:t+=",",t+=`${a}=${F(p)}`)}}return t+=`${z}${E(this.message)}`,t}}function E(n){return ee(n).replace(/%/g,"%25").replace(/\r/g,
"%0D").replace(/\n/g,"%0A")}function F(n){return ee(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const I=Ke(import.meta.url)("crypto");var M=h(
9896);function T(n,t){const r=process.env[`GITHUB_${n}`];if(!r)throw new Error(`Unable to find environment variable for file command ${n}`);if(!M.existsSync(r))throw new Error(`Missing file at path: ${r}`);
M.appendFileSync(r,`${ee(t)}${C.EOL}`,{encoding:"utf8"})}function f(n,t){const r=`ghadelimiter_${I.randomUUID()}`,a=ee(t);if(n.includes(r))throw new Error(`Unexpected input: name should not contain th\
e delimiter "${r}"`);if(a.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${n}<<${r}${C.EOL}${a}${C.EOL}${r}`}const L=Ke(import.meta.url)("path");
var y=h(6671),k=function(n,t,r,a){function p(B){return B instanceof r?B:new r(function(q){q(B)})}return new(r||(r=Promise))(function(B,q){function Oe(he){try{be(a.next(he))}catch(Ae){q(Ae)}}function Le(he){
try{be(a.throw(he))}catch(Ae){q(Ae)}}function be(he){he.done?B(he.value):p(he.value).then(Oe,Le)}be((a=a.apply(n,t||[])).next())})};class w{constructor(t,r){this.username=t,this.password=r}prepareRequest(t){
if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){
return k(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class A{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=
`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return k(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class s{constructor(t){this.token=t}prepareRequest(t){
if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){
return k(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var c=function(n,t,r,a){function p(B){return B instanceof r?B:new r(function(q){q(B)})}return new(r||(r=Promise))(function(B,q){
function Oe(he){try{be(a.next(he))}catch(Ae){q(Ae)}}function Le(he){try{be(a.throw(he))}catch(Ae){q(Ae)}}function be(he){he.done?B(he.value):p(he.value).then(Oe,Le)}be((a=a.apply(n,t||[])).next())})};
class D{static createHttpClient(t=!0,r=10){const a={allowRetries:t,maxRetries:r};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(D.getRequestToken())],a)}static getRequestToken(){
const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return c(this,void 0,void 0,function*(){var r;const B=(r=(yield D.createHttpClient().getJson(
t).catch(q=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${q.statusCode}
 
        Error Message: ${q.message}`)})).result)===null||r===void 0?void 0:r.value;if(!B)throw new Error("Response json body do not have ID Token field");return B})}static getIDToken(t){return c(this,
void 0,void 0,function*(){try{let r=D.getIDTokenUrl();if(t){const p=encodeURIComponent(t);r=`${r}&audience=${p}`}debug(`ID token url is ${r}`);const a=yield D.getCall(r);return setSecret(a),a}catch(r){
throw new Error(`Error message: ${r.message}`)}})}}var K=function(n,t,r,a){function p(B){return B instanceof r?B:new r(function(q){q(B)})}return new(r||(r=Promise))(function(B,q){function Oe(he){try{be(
a.next(he))}catch(Ae){q(Ae)}}function Le(he){try{be(a.throw(he))}catch(Ae){q(Ae)}}function be(he){he.done?B(he.value):p(he.value).then(Oe,Le)}be((a=a.apply(n,t||[])).next())})};const{access:g,appendFile:x,
writeFile:l}=M.promises,R="GITHUB_STEP_SUMMARY",_="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class J{constructor(){this._buffer=""}filePath(){
return K(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[R];if(!t)throw new Error(`Unable to find environment variable for $${R}. Check if your runtime envir\
onment supports job summaries.`);try{yield g(t,M.constants.R_OK|M.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}
return this._filePath=t,this._filePath})}wrap(t,r,a={}){const p=Object.entries(a).map(([B,q])=>` ${B}="${q}"`).join("");return r?`<${t}${p}>${r}</${t}>`:`<${t}${p}>`}write(t){return K(this,void 0,void 0,
function*(){const r=!!t?.overwrite,a=yield this.filePath();return yield(r?l:x)(a,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return K(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){return this._buffer+=t,r?this.addEOL():this}addEOL(){
return this.addRaw(C.EOL)}addCodeBlock(t,r){const a=Object.assign({},r&&{lang:r}),p=this.wrap("pre",this.wrap("code",t),a);return this.addRaw(p).addEOL()}addList(t,r=!1){const a=r?"ol":"ul",p=t.map(q=>this.
wrap("li",q)).join(""),B=this.wrap(a,p);return this.addRaw(B).addEOL()}addTable(t){const r=t.map(p=>{const B=p.map(q=>{if(typeof q=="string")return this.wrap("td",q);const{header:Oe,data:Le,colspan:be,
rowspan:he}=q,Ae=Oe?"th":"td",Je=Object.assign(Object.assign({},be&&{colspan:be}),he&&{rowspan:he});return this.wrap(Ae,Le,Je)}).join("");return this.wrap("tr",B)}).join(""),a=this.wrap("table",r);return this.
addRaw(a).addEOL()}addDetails(t,r){const a=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(a).addEOL()}addImage(t,r,a){const{width:p,height:B}=a||{},q=Object.assign(Object.assign({},p&&
{width:p}),B&&{height:B}),Oe=this.wrap("img",null,Object.assign({src:t,alt:r},q));return this.addRaw(Oe).addEOL()}addHeading(t,r){const a=`h${r}`,p=["h1","h2","h3","h4","h5","h6"].includes(a)?a:"h1",B=this.
wrap(p,t);return this.addRaw(B).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){
const a=Object.assign({},r&&{cite:r}),p=this.wrap("blockquote",t,a);return this.addRaw(p).addEOL()}addLink(t,r){const a=this.wrap("a",t,{href:r});return this.addRaw(a).addEOL()}}const N=new J,te=null,
ie=N;function Ee(n){return n.replace(/[\\]/g,"/")}function Ie(n){return n.replace(/[/]/g,"\\")}function Te(n){return n.replace(/[/\\]/g,path.sep)}const je=Ke(import.meta.url)("string_decoder");var De=h(
4434);const He=Ke(import.meta.url)("child_process");var $=h(2613),v=function(n,t,r,a){function p(B){return B instanceof r?B:new r(function(q){q(B)})}return new(r||(r=Promise))(function(B,q){function Oe(he){
try{be(a.next(he))}catch(Ae){q(Ae)}}function Le(he){try{be(a.throw(he))}catch(Ae){q(Ae)}}function be(he){he.done?B(he.value):p(he.value).then(Oe,Le)}be((a=a.apply(n,t||[])).next())})};const{chmod:oe,copyFile:X,
lstat:ye,mkdir:ke,open:H,readdir:se,rename:ue,rm:pe,rmdir:re,stat:de,symlink:ge,unlink:Me}=M.promises,ve=process.platform==="win32";function Ue(n){return v(this,void 0,void 0,function*(){const t=yield fs.
promises.readlink(n);return ve&&!t.endsWith("\\")?`${t}\\`:t})}const Pe=268435456,Z=M.constants.O_RDONLY;function W(n){return v(this,void 0,void 0,function*(){try{yield de(n)}catch(t){if(t.code==="ENO\
ENT")return!1;throw t}return!0})}function Y(n){return v(this,arguments,void 0,function*(t,r=!1){return(r?yield de(t):yield ye(t)).isDirectory()})}function le(n){if(n=ne(n),!n)throw new Error('isRooted\
() parameter "p" cannot be empty');return ve?n.startsWith("\\")||/^[A-Z]:/i.test(n):n.startsWith("/")}function S(n,t){return v(this,void 0,void 0,function*(){let r;try{r=yield de(n)}catch(p){p.code!==
"ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${p}`)}if(r&&r.isFile()){if(ve){const p=L.extname(n).toUpperCase();if(t.some(B=>B.toUpperCase()===p))return n}else if(we(
r))return n}const a=n;for(const p of t){n=a+p,r=void 0;try{r=yield de(n)}catch(B){B.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${B}`)}if(r&&
r.isFile()){if(ve){try{const B=L.dirname(n),q=L.basename(n).toUpperCase();for(const Oe of yield se(B))if(q===Oe.toUpperCase()){n=L.join(B,Oe);break}}catch(B){console.log(`Unexpected error attempting t\
o determine the actual case of the file '${n}': ${B}`)}return n}else if(we(r))return n}}return""})}function ne(n){return n=n||"",ve?(n=n.replace(/\//g,"\\"),n.replace(/\\\\+/g,"\\")):n.replace(/\/\/+/g,
"/")}function we(n){return(n.mode&1)>0||(n.mode&8)>0&&process.getgid!==void 0&&n.gid===process.getgid()||(n.mode&64)>0&&process.getuid!==void 0&&n.uid===process.getuid()}function Re(){var n;return(n=process.
env.COMSPEC)!==null&&n!==void 0?n:"cmd.exe"}var Ce=function(n,t,r,a){function p(B){return B instanceof r?B:new r(function(q){q(B)})}return new(r||(r=Promise))(function(B,q){function Oe(he){try{be(a.next(
he))}catch(Ae){q(Ae)}}function Le(he){try{be(a.throw(he))}catch(Ae){q(Ae)}}function be(he){he.done?B(he.value):p(he.value).then(Oe,Le)}be((a=a.apply(n,t||[])).next())})};function We(n,t){return Ce(this,
arguments,void 0,function*(r,a,p={}){const{force:B,recursive:q,copySourceDirectory:Oe}=qe(p),Le=(yield ioUtil.exists(a))?yield ioUtil.stat(a):null;if(Le&&Le.isFile()&&!B)return;const be=Le&&Le.isDirectory()&&
Oe?path.join(a,path.basename(r)):a;if(!(yield ioUtil.exists(r)))throw new Error(`no such file or directory: ${r}`);if((yield ioUtil.stat(r)).isDirectory())if(q)yield at(r,be,0,B);else throw new Error(
`Failed to copy. ${r} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(r,be)==="")throw new Error(`'${be}' and '${r}' are the same file`);yield ct(r,be,B)}})}function Ye(n,t){
return Ce(this,arguments,void 0,function*(r,a,p={}){if(yield ioUtil.exists(a)){let B=!0;if((yield ioUtil.isDirectory(a))&&(a=path.join(a,path.basename(r)),B=yield ioUtil.exists(a)),B)if(p.force==null||
p.force)yield Ge(a);else throw new Error("Destination already exists")}yield Be(path.dirname(a)),yield ioUtil.rename(r,a)})}function Ge(n){return Ce(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(n))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(n,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(t){throw new Error(
`File was unable to be removed ${t}`)}})}function Be(n){return Ce(this,void 0,void 0,function*(){ok(n,"a path argument must be provided"),yield ioUtil.mkdir(n,{recursive:!0})})}function rt(n,t){return Ce(
this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");if(t){const a=yield rt(n,!1);if(!a)throw ve?new Error(`Unable to locate executable file: ${n}. Please verify either\
 the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to \
locate executable file: ${n}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the f\
ile is executable.`);return a}const r=yield Xe(n);return r&&r.length>0?r[0]:""})}function Xe(n){return Ce(this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");const t=[];
if(ve&&process.env.PATHEXT)for(const p of process.env.PATHEXT.split(L.delimiter))p&&t.push(p);if(le(n)){const p=yield S(n,t);return p?[p]:[]}if(n.includes(L.sep))return[];const r=[];if(process.env.PATH)
for(const p of process.env.PATH.split(L.delimiter))p&&r.push(p);const a=[];for(const p of r){const B=yield S(L.join(p,n),t);B&&a.push(B)}return a})}function qe(n){const t=n.force==null?!0:n.force,r=!!n.
recursive,a=n.copySourceDirectory==null?!0:!!n.copySourceDirectory;return{force:t,recursive:r,copySourceDirectory:a}}function at(n,t,r,a){return Ce(this,void 0,void 0,function*(){if(r>=255)return;r++,
yield Be(t);const p=yield ioUtil.readdir(n);for(const B of p){const q=`${n}/${B}`,Oe=`${t}/${B}`;(yield ioUtil.lstat(q)).isDirectory()?yield at(q,Oe,r,a):yield ct(q,Oe,a)}yield ioUtil.chmod(t,(yield ioUtil.
stat(n)).mode)})}function ct(n,t,r){return Ce(this,void 0,void 0,function*(){if((yield ioUtil.lstat(n)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(t)}catch(p){p.code==="EPERM"&&(yield ioUtil.
chmod(t,"0666"),yield ioUtil.unlink(t))}const a=yield ioUtil.readlink(n);yield ioUtil.symlink(a,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(t))||r)&&(yield ioUtil.copyFile(n,t))})}
const ut=Ke(import.meta.url)("timers");var pt=function(n,t,r,a){function p(B){return B instanceof r?B:new r(function(q){q(B)})}return new(r||(r=Promise))(function(B,q){function Oe(he){try{be(a.next(he))}catch(Ae){
q(Ae)}}function Le(he){try{be(a.throw(he))}catch(Ae){q(Ae)}}function be(he){he.done?B(he.value):p(he.value).then(Oe,Le)}be((a=a.apply(n,t||[])).next())})};const dt=process.platform==="win32";class wt extends De.
EventEmitter{constructor(t,r,a){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=r||[],this.options=a||{}}_debug(t){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,r){const a=this._getSpawnFileName(),p=this._getSpawnArgs(t);let B=r?"":"[command]";if(dt)if(this._isCmdFile()){B+=a;for(const q of p)
B+=` ${q}`}else if(t.windowsVerbatimArguments){B+=`"${a}"`;for(const q of p)B+=` ${q}`}else{B+=this._windowsQuoteCmdArg(a);for(const q of p)B+=` ${this._windowsQuoteCmdArg(q)}`}else{B+=a;for(const q of p)
B+=` ${q}`}return B}_processLineBuffer(t,r,a){try{let p=r+t.toString(),B=p.indexOf(C.EOL);for(;B>-1;){const q=p.substring(0,B);a(q),p=p.substring(B+C.EOL.length),B=p.indexOf(C.EOL)}return p}catch(p){return this.
_debug(`error processing line. Failed with error ${p}`),""}}_getSpawnFileName(){return dt&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(t){if(dt&&this._isCmdFile()){let r=`\
/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.args)r+=" ",r+=t.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(a);return r+='"',[r]}return this.args}_endsWith(t,r){return t.
endsWith(r)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)
return'""';const r=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let a=!1;for(const q of t)if(r.some(Oe=>Oe===q)){a=!0;break}if(!a)return t;let p='"',B=!0;for(let q=t.
length;q>0;q--)p+=t[q-1],B&&t[q-1]==="\\"?p+="\\":t[q-1]==='"'?(B=!0,p+='"'):B=!1;return p+='"',p.split("").reverse().join("")}_uvQuoteCmdArg(t){if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&
!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let r='"',a=!0;for(let p=t.length;p>0;p--)r+=t[p-1],a&&t[p-1]==="\\"?r+="\\":t[p-1]==='"'?(a=!0,r+="\\"):a=!1;return r+=
'"',r.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const r={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.windowsVerbatimArguments||!1,failOnStdErr:t.
failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return r.outStream=t.outStream||process.stdout,r.errStream=t.errStream||process.stderr,r}_getSpawnOptions(t,r){t=t||{};const a={};
return a.cwd=t.cwd,a.env=t.env,a.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(a.argv0=`"${r}"`),a}exec(){return pt(this,void 0,void 0,function*(){
return!le(this.toolPath)&&(this.toolPath.includes("/")||dt&&this.toolPath.includes("\\"))&&(this.toolPath=L.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield rt(
this.toolPath,!0),new Promise((t,r)=>pt(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const be of this.args)this._debug(`   ${be}`);const a=this.
_cloneExecOptions(this.options);!a.silent&&a.outStream&&a.outStream.write(this._getCommandString(a)+C.EOL);const p=new bt(a,this.toolPath);if(p.on("debug",be=>{this._debug(be)}),this.options.cwd&&!(yield W(
this.options.cwd)))return r(new Error(`The cwd: ${this.options.cwd} does not exist!`));const B=this._getSpawnFileName(),q=He.spawn(B,this._getSpawnArgs(a),this._getSpawnOptions(this.options,B));let Oe="";
q.stdout&&q.stdout.on("data",be=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(be),!a.silent&&a.outStream&&a.outStream.write(be),Oe=this._processLineBuffer(be,Oe,
he=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(he)})});let Le="";if(q.stderr&&q.stderr.on("data",be=>{p.processStderr=!0,this.options.listeners&&this.options.
listeners.stderr&&this.options.listeners.stderr(be),!a.silent&&a.errStream&&a.outStream&&(a.failOnStdErr?a.errStream:a.outStream).write(be),Le=this._processLineBuffer(be,Le,he=>{this.options.listeners&&
this.options.listeners.errline&&this.options.listeners.errline(he)})}),q.on("error",be=>{p.processError=be.message,p.processExited=!0,p.processClosed=!0,p.CheckComplete()}),q.on("exit",be=>{p.processExitCode=
be,p.processExited=!0,this._debug(`Exit code ${be} received from tool '${this.toolPath}'`),p.CheckComplete()}),q.on("close",be=>{p.processExitCode=be,p.processExited=!0,p.processClosed=!0,this._debug(
`STDIO streams have closed for tool '${this.toolPath}'`),p.CheckComplete()}),p.on("done",(be,he)=>{Oe.length>0&&this.emit("stdline",Oe),Le.length>0&&this.emit("errline",Le),q.removeAllListeners(),be?r(
be):t(he)}),this.options.input){if(!q.stdin)throw new Error("child process missing stdin");q.stdin.end(this.options.input)}}))})}}function Mt(n){const t=[];let r=!1,a=!1,p="";function B(q){a&&q!=='"'&&
(p+="\\"),p+=q,a=!1}for(let q=0;q<n.length;q++){const Oe=n.charAt(q);if(Oe==='"'){a?B(Oe):r=!r;continue}if(Oe==="\\"&&a){B(Oe);continue}if(Oe==="\\"&&r){a=!0;continue}if(Oe===" "&&!r){p.length>0&&(t.push(
p),p="");continue}B(Oe)}return p.length>0&&t.push(p.trim()),t}class bt extends De.EventEmitter{constructor(t,r){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=
!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!r)throw new Error("toolPath must not be empty");this.options=t,this.toolPath=r,t.delay&&(this.delay=t.delay)}CheckComplete(){this.
done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,ut.setTimeout)(bt.HandleTimeout,this.delay,this)))}_debug(t){this.emit("debug",t)}_setResult(){let t;this.processExited&&
(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==
0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(t=new Error(`The process '${this.
toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){
if(!t.done){if(!t.processClosed&&t.processExited){const r=`The STDIO streams did not close within ${t.delay/1e3} seconds of the exit event from process '${t.toolPath}'. This may indicate a child proce\
ss inherited the STDIO streams and has not yet exited.`;t._debug(r)}t._setResult()}}}var kt=function(n,t,r,a){function p(B){return B instanceof r?B:new r(function(q){q(B)})}return new(r||(r=Promise))(
function(B,q){function Oe(he){try{be(a.next(he))}catch(Ae){q(Ae)}}function Le(he){try{be(a.throw(he))}catch(Ae){q(Ae)}}function be(he){he.done?B(he.value):p(he.value).then(Oe,Le)}be((a=a.apply(n,t||[])).
next())})};function Et(n,t,r){return kt(this,void 0,void 0,function*(){const a=tr.argStringToArray(n);if(a.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const p=a[0];return t=
a.slice(1).concat(t||[]),new tr.ToolRunner(p,t,r).exec()})}function Jt(n,t,r){return kt(this,void 0,void 0,function*(){var a,p;let B="",q="";const Oe=new StringDecoder("utf8"),Le=new StringDecoder("ut\
f8"),be=(a=r?.listeners)===null||a===void 0?void 0:a.stdout,he=(p=r?.listeners)===null||p===void 0?void 0:p.stderr,Ae=et=>{q+=Le.write(et),he&&he(et)},Je=et=>{B+=Oe.write(et),be&&be(et)},Ze=Object.assign(
Object.assign({},r?.listeners),{stdout:Je,stderr:Ae}),tt=yield Et(n,t,Object.assign(Object.assign({},r),{listeners:Ze}));return B+=Oe.end(),q+=Le.end(),{exitCode:tt,stdout:B,stderr:q}})}var yt=function(n,t,r,a){
function p(B){return B instanceof r?B:new r(function(q){q(B)})}return new(r||(r=Promise))(function(B,q){function Oe(he){try{be(a.next(he))}catch(Ae){q(Ae)}}function Le(he){try{be(a.throw(he))}catch(Ae){
q(Ae)}}function be(he){he.done?B(he.value):p(he.value).then(Oe,Le)}be((a=a.apply(n,t||[])).next())})};const Ct=()=>yt(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput('powersh\
ell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSyst\
em).Caption"',void 0,{silent:!0});return{name:t.trim(),version:n.trim()}}),Lt=()=>yt(void 0,void 0,void 0,function*(){var n,t,r,a;const{stdout:p}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),
B=(t=(n=p.match(/ProductVersion:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&t!==void 0?t:"";return{name:(a=(r=p.match(/ProductName:\s*(.+)/))===null||r===void 0?void 0:r[1])!==null&&a!==void 0?
a:"",version:B}}),Nt=()=>yt(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=n.trim().split(`
`);return{name:t,version:r}}),ft=C.platform(),Ut=C.arch(),vt=ft==="win32",xt=ft==="darwin",Pt=ft==="linux";function St(){return yt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield vt?Ct():xt?Lt():Nt()),{platform:ft,arch:Ut,isWindows:vt,isMacOS:xt,isLinux:Pt})})}var Dt=function(n,t,r,a){function p(B){return B instanceof r?B:new r(function(q){q(B)})}return new(r||(r=Promise))(
function(B,q){function Oe(he){try{be(a.next(he))}catch(Ae){q(Ae)}}function Le(he){try{be(a.throw(he))}catch(Ae){q(Ae)}}function be(he){he.done?B(he.value):p(he.value).then(Oe,Le)}be((a=a.apply(n,t||[])).
next())})},_t;(function(n){n[n.Success=0]="Success",n[n.Failure=1]="Failure"})(_t||(_t={}));function jt(n,t){const r=toCommandValue(t);if(process.env[n]=r,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(n,t));issueCommand("set-env",{name:n},r)}function Ft(n){me("add-mask",{},n)}function Tt(n){process.env.GITHUB_PATH||""?issueFileCommand("PATH",n):issueCommand("add-path",{},
n),process.env.PATH=`${n}${path.delimiter}${process.env.PATH}`}function At(n,t){const r=process.env[`INPUT_${n.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input requir\
ed and not supplied: ${n}`);return t&&t.trimWhitespace===!1?r:r.trim()}function Vt(n,t){const r=At(n,t).split(`
`).filter(a=>a!=="");return t&&t.trimWhitespace===!1?r:r.map(a=>a.trim())}function Yt(n,t){const r=["true","True","TRUE"],a=["false","False","FALSE"],p=At(n,t);if(r.includes(p))return!0;if(a.includes(
p))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${n}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Zt(n,t){if(process.env.GITHUB_OUTPUT||"")return T("OUTPUT",f(n,t));process.stdout.write(C.EOL),me("set-output",{name:n},
ee(t))}function nn(n){issue("echo",n?"on":"off")}function zt(n){process.exitCode=_t.Failure,Wt(n)}function Bt(){return process.env.RUNNER_DEBUG==="1"}function $t(n){me("debug",{},n)}function Wt(n,t={}){
me("error",ae(t),n instanceof Error?n.toString():n)}function Qt(n,t={}){me("warning",ae(t),n instanceof Error?n.toString():n)}function qt(n,t={}){me("notice",ae(t),n instanceof Error?n.toString():n)}function Gt(n){
process.stdout.write(n+C.EOL)}function Ht(n){issue("group",n)}function Kt(){issue("endgroup")}function Rt(n,t){return Dt(this,void 0,void 0,function*(){Ht(n);let r;try{r=yield t()}finally{Kt()}return r})}
function U(n,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(n,t));issueCommand("save-state",{name:n},toCommandValue(t))}function V(n){return process.env[`STA\
TE_${n}`]||""}function Q(n){return Dt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(n)})}}),6671:((xe,Se,h)=>{var C=h(8611),ee=h(5692),ae=h(9783),me=h(770),fe=g=>{var x={};return h.
d(x,g),x},z=g=>(()=>g);const P=fe({});var E=function(g,x,l,R){function _(J){return J instanceof l?J:new l(function(N){N(J)})}return new(l||(l=Promise))(function(J,N){function te(Ie){try{Ee(R.next(Ie))}catch(Te){
N(Te)}}function ie(Ie){try{Ee(R.throw(Ie))}catch(Te){N(Te)}}function Ee(Ie){Ie.done?J(Ie.value):_(Ie.value).then(te,ie)}Ee((R=R.apply(g,x||[])).next())})},F;(function(g){g[g.OK=200]="OK",g[g.MultipleChoices=
300]="MultipleChoices",g[g.MovedPermanently=301]="MovedPermanently",g[g.ResourceMoved=302]="ResourceMoved",g[g.SeeOther=303]="SeeOther",g[g.NotModified=304]="NotModified",g[g.UseProxy=305]="UseProxy",
g[g.SwitchProxy=306]="SwitchProxy",g[g.TemporaryRedirect=307]="TemporaryRedirect",g[g.PermanentRedirect=308]="PermanentRedirect",g[g.BadRequest=400]="BadRequest",g[g.Unauthorized=401]="Unauthorized",g[g.
PaymentRequired=402]="PaymentRequired",g[g.Forbidden=403]="Forbidden",g[g.NotFound=404]="NotFound",g[g.MethodNotAllowed=405]="MethodNotAllowed",g[g.NotAcceptable=406]="NotAcceptable",g[g.ProxyAuthenticationRequired=
407]="ProxyAuthenticationRequired",g[g.RequestTimeout=408]="RequestTimeout",g[g.Conflict=409]="Conflict",g[g.Gone=410]="Gone",g[g.TooManyRequests=429]="TooManyRequests",g[g.InternalServerError=500]="I\
nternalServerError",g[g.NotImplemented=501]="NotImplemented",g[g.BadGateway=502]="BadGateway",g[g.ServiceUnavailable=503]="ServiceUnavailable",g[g.GatewayTimeout=504]="GatewayTimeout"})(F||(F={}));var I;
(function(g){g.Accept="accept",g.ContentType="content-type"})(I||(I={}));var M;(function(g){g.ApplicationJson="application/json"})(M||(M={}));function T(g){const x=pm.getProxyUrl(new URL(g));return x?
x.href:""}const f=[F.MovedPermanently,F.ResourceMoved,F.SeeOther,F.TemporaryRedirect,F.PermanentRedirect],L=[F.BadGateway,F.ServiceUnavailable,F.GatewayTimeout],y=null,k=10,w=5;class A extends Error{constructor(x,l){
super(x),this.name="HttpClientError",this.statusCode=l,Object.setPrototypeOf(this,A.prototype)}}class s{constructor(x){this.message=x}readBody(){return E(this,void 0,void 0,function*(){return new Promise(
x=>E(this,void 0,void 0,function*(){let l=Buffer.alloc(0);this.message.on("data",R=>{l=Buffer.concat([l,R])}),this.message.on("end",()=>{x(l.toString())})}))})}readBodyBuffer(){return E(this,void 0,void 0,
function*(){return new Promise(x=>E(this,void 0,void 0,function*(){const l=[];this.message.on("data",R=>{l.push(R)}),this.message.on("end",()=>{x(Buffer.concat(l))})}))})}}function c(g){return new URL(
g).protocol==="https:"}class D{constructor(x,l,R){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(x),this.handlers=l||[],this.requestOptions=R,R&&(R.ignoreSslError!=null&&(this._ignoreSslError=R.ignoreSslError),this._socketTimeout=
R.socketTimeout,R.allowRedirects!=null&&(this._allowRedirects=R.allowRedirects),R.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=R.allowRedirectDowngrade),R.maxRedirects!=null&&(this._maxRedirects=
Math.max(R.maxRedirects,0)),R.keepAlive!=null&&(this._keepAlive=R.keepAlive),R.allowRetries!=null&&(this._allowRetries=R.allowRetries),R.maxRetries!=null&&(this._maxRetries=R.maxRetries))}options(x,l){
return E(this,void 0,void 0,function*(){return this.request("OPTIONS",x,null,l||{})})}get(x,l){return E(this,void 0,void 0,function*(){return this.request("GET",x,null,l||{})})}del(x,l){return E(this,
void 0,void 0,function*(){return this.request("DELETE",x,null,l||{})})}post(x,l,R){return E(this,void 0,void 0,function*(){return this.request("POST",x,l,R||{})})}patch(x,l,R){return E(this,void 0,void 0,
function*(){return this.request("PATCH",x,l,R||{})})}put(x,l,R){return E(this,void 0,void 0,function*(){return this.request("PUT",x,l,R||{})})}head(x,l){return E(this,void 0,void 0,function*(){return this.
request("HEAD",x,null,l||{})})}sendStream(x,l,R,_){return E(this,void 0,void 0,function*(){return this.request(x,l,R,_)})}getJson(x){return E(this,arguments,void 0,function*(l,R={}){R[I.Accept]=this._getExistingOrDefaultHeader(
R,I.Accept,M.ApplicationJson);const _=yield this.get(l,R);return this._processResponse(_,this.requestOptions)})}postJson(x,l){return E(this,arguments,void 0,function*(R,_,J={}){const N=JSON.stringify(
_,null,2);J[I.Accept]=this._getExistingOrDefaultHeader(J,I.Accept,M.ApplicationJson),J[I.ContentType]=this._getExistingOrDefaultContentTypeHeader(J,M.ApplicationJson);const te=yield this.post(R,N,J);return this.
_processResponse(te,this.requestOptions)})}putJson(x,l){return E(this,arguments,void 0,function*(R,_,J={}){const N=JSON.stringify(_,null,2);J[I.Accept]=this._getExistingOrDefaultHeader(J,I.Accept,M.ApplicationJson),
J[I.ContentType]=this._getExistingOrDefaultContentTypeHeader(J,M.ApplicationJson);const te=yield this.put(R,N,J);return this._processResponse(te,this.requestOptions)})}patchJson(x,l){return E(this,arguments,
void 0,function*(R,_,J={}){const N=JSON.stringify(_,null,2);J[I.Accept]=this._getExistingOrDefaultHeader(J,I.Accept,M.ApplicationJson),J[I.ContentType]=this._getExistingOrDefaultContentTypeHeader(J,M.
ApplicationJson);const te=yield this.patch(R,N,J);return this._processResponse(te,this.requestOptions)})}request(x,l,R,_){return E(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Cli\
ent has already been disposed.");const J=new URL(l);let N=this._prepareRequest(x,J,_);const te=this._allowRetries&&y.includes(x)?this._maxRetries+1:1;let ie=0,Ee;do{if(Ee=yield this.requestRaw(N,R),Ee&&
Ee.message&&Ee.message.statusCode===F.Unauthorized){let Te;for(const je of this.handlers)if(je.canHandleAuthentication(Ee)){Te=je;break}return Te?Te.handleAuthentication(this,N,R):Ee}let Ie=this._maxRedirects;
for(;Ee.message.statusCode&&f.includes(Ee.message.statusCode)&&this._allowRedirects&&Ie>0;){const Te=Ee.message.headers.location;if(!Te)break;const je=new URL(Te);if(J.protocol==="https:"&&J.protocol!==
je.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield Ee.readBody(),je.hostname!==J.hostname)for(const De in _)De.toLowerCase()==="authorization"&&delete _[De];N=this._prepareRequest(x,je,_),Ee=yield this.requestRaw(
N,R),Ie--}if(!Ee.message.statusCode||!L.includes(Ee.message.statusCode))return Ee;ie+=1,ie<te&&(yield Ee.readBody(),yield this._performExponentialBackoff(ie))}while(ie<te);return Ee})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(x,l){return E(this,void 0,void 0,function*(){return new Promise((R,_)=>{function J(N,te){N?_(N):te?R(te):_(new Error("Unknown error"))}this.requestRawWithCallback(
x,l,J)})})}requestRawWithCallback(x,l,R){typeof l=="string"&&(x.options.headers||(x.options.headers={}),x.options.headers["Content-Length"]=Buffer.byteLength(l,"utf8"));let _=!1;function J(ie,Ee){_||(_=
!0,R(ie,Ee))}const N=x.httpModule.request(x.options,ie=>{const Ee=new s(ie);J(void 0,Ee)});let te;N.on("socket",ie=>{te=ie}),N.setTimeout(this._socketTimeout||3*6e4,()=>{te&&te.end(),J(new Error(`Requ\
est timeout: ${x.options.path}`))}),N.on("error",function(ie){J(ie)}),l&&typeof l=="string"&&N.write(l,"utf8"),l&&typeof l!="string"?(l.on("close",function(){N.end()}),l.pipe(N)):N.end()}getAgent(x){const l=new URL(
x);return this._getAgent(l)}getAgentDispatcher(x){const l=new URL(x),R=pm.getProxyUrl(l);if(R&&R.hostname)return this._getProxyAgentDispatcher(l,R)}_prepareRequest(x,l,R){const _={};_.parsedUrl=l;const J=_.
parsedUrl.protocol==="https:";_.httpModule=J?https:http;const N=J?443:80;if(_.options={},_.options.host=_.parsedUrl.hostname,_.options.port=_.parsedUrl.port?parseInt(_.parsedUrl.port):N,_.options.path=
(_.parsedUrl.pathname||"")+(_.parsedUrl.search||""),_.options.method=x,_.options.headers=this._mergeHeaders(R),this.userAgent!=null&&(_.options.headers["user-agent"]=this.userAgent),_.options.agent=this.
_getAgent(_.parsedUrl),this.handlers)for(const te of this.handlers)te.prepareRequest(_.options);return _}_mergeHeaders(x){return this.requestOptions&&this.requestOptions.headers?Object.assign({},K(this.
requestOptions.headers),K(x||{})):K(x||{})}_getExistingOrDefaultHeader(x,l,R){let _;if(this.requestOptions&&this.requestOptions.headers){const N=K(this.requestOptions.headers)[l];N&&(_=typeof N=="numb\
er"?N.toString():N)}const J=x[l];return J!==void 0?typeof J=="number"?J.toString():J:_!==void 0?_:R}_getExistingOrDefaultContentTypeHeader(x,l){let R;if(this.requestOptions&&this.requestOptions.headers){
const J=K(this.requestOptions.headers)[I.ContentType];J&&(typeof J=="number"?R=String(J):Array.isArray(J)?R=J.join(", "):R=J)}const _=x[I.ContentType];return _!==void 0?typeof _=="number"?String(_):Array.
isArray(_)?_.join(", "):_:R!==void 0?R:l}_getAgent(x){let l;const R=pm.getProxyUrl(x),_=R&&R.hostname;if(this._keepAlive&&_&&(l=this._proxyAgent),_||(l=this._agent),l)return l;const J=x.protocol==="ht\
tps:";let N=100;if(this.requestOptions&&(N=this.requestOptions.maxSockets||http.globalAgent.maxSockets),R&&R.hostname){const te={maxSockets:N,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign(
{},(R.username||R.password)&&{proxyAuth:`${R.username}:${R.password}`}),{host:R.hostname,port:R.port})};let ie;const Ee=R.protocol==="https:";J?ie=Ee?tunnel.httpsOverHttps:tunnel.httpsOverHttp:ie=Ee?tunnel.
httpOverHttps:tunnel.httpOverHttp,l=ie(te),this._proxyAgent=l}if(!l){const te={keepAlive:this._keepAlive,maxSockets:N};l=J?new https.Agent(te):new http.Agent(te),this._agent=l}return J&&this._ignoreSslError&&
(l.options=Object.assign(l.options||{},{rejectUnauthorized:!1})),l}_getProxyAgentDispatcher(x,l){let R;if(this._keepAlive&&(R=this._proxyAgentDispatcher),R)return R;const _=x.protocol==="https:";return R=
new ProxyAgent(Object.assign({uri:l.href,pipelining:this._keepAlive?1:0},(l.username||l.password)&&{token:`Basic ${Buffer.from(`${l.username}:${l.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
R,_&&this._ignoreSslError&&(R.options=Object.assign(R.options.requestTls||{},{rejectUnauthorized:!1})),R}_getUserAgentWithOrchestrationId(x){const l=x||"actions/http-client",R=process.env.ACTIONS_ORCHESTRATION_ID;
if(R){const _=R.replace(/[^a-z0-9_.-]/gi,"_");return`${l} actions_orchestration_id/${_}`}return l}_performExponentialBackoff(x){return E(this,void 0,void 0,function*(){x=Math.min(k,x);const l=w*Math.pow(
2,x);return new Promise(R=>setTimeout(()=>R(),l))})}_processResponse(x,l){return E(this,void 0,void 0,function*(){return new Promise((R,_)=>E(this,void 0,void 0,function*(){const J=x.message.statusCode||
0,N={statusCode:J,result:null,headers:{}};J===F.NotFound&&R(N);function te(Ie,Te){if(typeof Te=="string"){const je=new Date(Te);if(!isNaN(je.valueOf()))return je}return Te}let ie,Ee;try{Ee=yield x.readBody(),
Ee&&Ee.length>0&&(l&&l.deserializeDates?ie=JSON.parse(Ee,te):ie=JSON.parse(Ee),N.result=ie),N.headers=x.message.headers}catch{}if(J>299){let Ie;ie&&ie.message?Ie=ie.message:Ee&&Ee.length>0?Ie=Ee:Ie=`F\
ailed request: (${J})`;const Te=new A(Ie,J);Te.result=N.result,_(Te)}else R(N)}))})}}const K=g=>Object.keys(g).reduce((x,l)=>(x[l.toLowerCase()]=g[l],x),{})}),9783:((xe,Se,h)=>{function C(fe){const z=fe.
protocol==="https:";if(ee(fe))return;const P=z?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(P)try{return new me(P)}catch{if(!P.startsWith("http://")&&
!P.startsWith("https://"))return new me(`http://${P}`)}else return}function ee(fe){if(!fe.hostname)return!1;const z=fe.hostname;if(ae(z))return!0;const P=process.env.no_proxy||process.env.NO_PROXY||"";
if(!P)return!1;let E;fe.port?E=Number(fe.port):fe.protocol==="http:"?E=80:fe.protocol==="https:"&&(E=443);const F=[fe.hostname.toUpperCase()];typeof E=="number"&&F.push(`${F[0]}:${E}`);for(const I of P.
split(",").map(M=>M.trim().toUpperCase()).filter(M=>M))if(I==="*"||F.some(M=>M===I||M.endsWith(`.${I}`)||I.startsWith(".")&&M.endsWith(`${I}`)))return!0;return!1}function ae(fe){const z=fe.toLowerCase();
return z==="localhost"||z.startsWith("127.")||z.startsWith("[::1]")||z.startsWith("[0:0:0:0:0:0:0:1]")}class me extends URL{constructor(z,P){super(z,P),this._decodedUsername=decodeURIComponent(super.username),
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((xe,Se,h)=>{h.d(Se,{E:()=>me});class C{diff(z,P,E={}){
let F;typeof E=="function"?(F=E,E={}):"callback"in E&&(F=E.callback);const I=this.castInput(z,E),M=this.castInput(P,E),T=this.removeEmpty(this.tokenize(I,E)),f=this.removeEmpty(this.tokenize(M,E));return this.
diffWithOptionsObj(T,f,E,F)}diffWithOptionsObj(z,P,E,F){var I;const M=g=>{if(g=this.postProcess(g,E),F){setTimeout(function(){F(g)},0);return}else return g},T=P.length,f=z.length;let L=1,y=T+f;E.maxEditLength!=
null&&(y=Math.min(y,E.maxEditLength));const k=(I=E.timeout)!==null&&I!==void 0?I:1/0,w=Date.now()+k,A=[{oldPos:-1,lastComponent:void 0}];let s=this.extractCommon(A[0],P,z,0,E);if(A[0].oldPos+1>=f&&s+1>=
T)return M(this.buildValues(A[0].lastComponent,P,z));let c=-1/0,D=1/0;const K=()=>{for(let g=Math.max(c,-L);g<=Math.min(D,L);g+=2){let x;const l=A[g-1],R=A[g+1];l&&(A[g-1]=void 0);let _=!1;if(R){const N=R.
oldPos-g;_=R&&0<=N&&N<T}const J=l&&l.oldPos+1<f;if(!_&&!J){A[g]=void 0;continue}if(!J||_&&l.oldPos<R.oldPos?x=this.addToPath(R,!0,!1,0,E):x=this.addToPath(l,!1,!0,1,E),s=this.extractCommon(x,P,z,g,E),
x.oldPos+1>=f&&s+1>=T)return M(this.buildValues(x.lastComponent,P,z))||!0;A[g]=x,x.oldPos+1>=f&&(D=Math.min(D,g-1)),s+1>=T&&(c=Math.max(c,g+1))}L++};if(F)(function g(){setTimeout(function(){if(L>y||Date.
now()>w)return F(void 0);K()||g()},0)})();else for(;L<=y&&Date.now()<=w;){const g=K();if(g)return g}}addToPath(z,P,E,F,I){const M=z.lastComponent;return M&&!I.oneChangePerToken&&M.added===P&&M.removed===
E?{oldPos:z.oldPos+F,lastComponent:{count:M.count+1,added:P,removed:E,previousComponent:M.previousComponent}}:{oldPos:z.oldPos+F,lastComponent:{count:1,added:P,removed:E,previousComponent:M}}}extractCommon(z,P,E,F,I){
const M=P.length,T=E.length;let f=z.oldPos,L=f-F,y=0;for(;L+1<M&&f+1<T&&this.equals(E[f+1],P[L+1],I);)L++,f++,y++,I.oneChangePerToken&&(z.lastComponent={count:1,previousComponent:z.lastComponent,added:!1,
removed:!1});return y&&!I.oneChangePerToken&&(z.lastComponent={count:y,previousComponent:z.lastComponent,added:!1,removed:!1}),z.oldPos=f,L}equals(z,P,E){return E.comparator?E.comparator(z,P):z===P||!!E.
ignoreCase&&z.toLowerCase()===P.toLowerCase()}removeEmpty(z){const P=[];for(let E=0;E<z.length;E++)z[E]&&P.push(z[E]);return P}castInput(z,P){return z}tokenize(z,P){return Array.from(z)}join(z){return z.
join("")}postProcess(z,P){return z}get useLongestToken(){return!1}buildValues(z,P,E){const F=[];let I;for(;z;)F.push(z),I=z.previousComponent,delete z.previousComponent,z=I;F.reverse();const M=F.length;
let T=0,f=0,L=0;for(;T<M;T++){const y=F[T];if(y.removed)y.value=this.join(E.slice(L,L+y.count)),L+=y.count;else{if(!y.added&&this.useLongestToken){let k=P.slice(f,f+y.count);k=k.map(function(w,A){const s=E[L+
A];return s.length>w.length?s:w}),y.value=this.join(k)}else y.value=this.join(P.slice(f,f+y.count));f+=y.count,y.added||(L+=y.count)}}return F}}class ee extends C{tokenize(z){return z.slice()}join(z){
return z}removeEmpty(z){return z}}const ae=new ee;function me(fe,z,P){return ae.diff(fe,z,P)}})},un={};function mt(xe){var Se=un[xe];if(Se!==void 0)return Se.exports;var h=un[xe]={exports:{}},C=!0;try{
cr[xe](h,h.exports,mt),C=!1}finally{C&&delete un[xe]}return h.exports}typeof mt<"u"&&(mt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,
-1)+"/"),(()=>{var xe=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",Se=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",h=typeof Symbol=="function"?Symbol(
"webpack error"):"__webpack_error__",C=ae=>{ae&&ae.d<1&&(ae.d=1,ae.forEach(me=>me.r--),ae.forEach(me=>me.r--?me.r++:me()))},ee=ae=>ae.map(me=>{if(me!==null&&typeof me=="object"){if(me[xe])return me;if(me.
then){var fe=[];fe.d=0,me.then(E=>{z[Se]=E,C(fe)},E=>{z[h]=E,C(fe)});var z={};return z[xe]=E=>E(fe),z}}var P={};return P[xe]=E=>{},P[Se]=me,P});mt.a=(ae,me,fe)=>{var z;fe&&((z=[]).d=-1);var P=new Set,
E=ae.exports,F,I,M,T=new Promise((f,L)=>{M=L,I=f});T[Se]=E,T[xe]=f=>(z&&f(z),P.forEach(f),T.catch(L=>{})),ae.exports=T,me(f=>{F=ee(f);var L,y=()=>F.map(w=>{if(w[h])throw w[h];return w[Se]}),k=new Promise(
w=>{L=()=>w(y),L.r=0;var A=s=>s!==z&&!P.has(s)&&(P.add(s),s&&!s.d&&(L.r++,s.push(L)));F.map(s=>s[xe](A))});return L.r?k:y()},f=>(f?M(T[h]=f):I(E),C(z))),z&&z.d<0&&(z.d=0)}})(),mt.d=(xe,Se)=>{for(var h in Se)
mt.o(Se,h)&&!mt.o(xe,h)&&Object.defineProperty(xe,h,{enumerable:!0,get:Se[h]})},mt.o=(xe,Se)=>Object.prototype.hasOwnProperty.call(xe,Se);var En=mt(6384);En=await En;
