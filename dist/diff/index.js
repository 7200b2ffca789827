import{createRequire as Je}from"module";const gr={};var wr={3313:(be=>{be.exports=xe;function xe(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}xe.prototype.go=function(Z){
this.pending<this.max?C(this,Z):this.waiting.push(Z)},xe.prototype.wait=function(Z){this.pending===0?Z(this.error):this.listeners.push(Z)},xe.prototype.hold=function(){return m(this)};function m(Z){Z.
pending+=1;var ae=!1;return le;function le(H){if(ae)throw new Error("callback called twice");if(ae=!0,Z.error=Z.error||H,Z.pending-=1,Z.waiting.length>0&&Z.pending<Z.max)C(Z,Z.waiting.shift());else if(Z.
pending===0){var F=Z.listeners;Z.listeners=[],F.forEach(ce)}}function ce(H){H(Z.error)}}function C(Z,ae){ae(m(Z))}}),770:((be,xe,m)=>{m(218)}),218:((be,xe,m)=>{var C,Z=m(9278),ae=m(4756),le=m(8611),ce=m(
5692),H=m(4434),F=m(2613),x=m(9023);C=z,C=K,C=U,C=A;function z(I){var s=new h(I);return s.request=le.request,s}function K(I){var s=new h(I);return s.request=le.request,s.createSocket=P,s.defaultPort=443,
s}function U(I){var s=new h(I);return s.request=ce.request,s}function A(I){var s=new h(I);return s.request=ce.request,s.createSocket=P,s.defaultPort=443,s}function h(I){var s=this;s.options=I||{},s.proxyOptions=
s.options.proxy||{},s.maxSockets=s.options.maxSockets||le.Agent.defaultMaxSockets,s.requests=[],s.sockets=[],s.on("free",function(M,G,y,S){for(var p=b(G,y,S),R=0,k=s.requests.length;R<k;++R){var Y=s.requests[R];
if(Y.host===p.host&&Y.port===p.port){s.requests.splice(R,1),Y.request.onSocket(M);return}}M.destroy(),s.removeSocket(M)})}x.inherits(h,H.EventEmitter),h.prototype.addRequest=function(s,u,M,G){var y=this,
S=L({request:s},y.options,b(u,M,G));if(y.sockets.length>=this.maxSockets){y.requests.push(S);return}y.createSocket(S,function(p){p.on("free",R),p.on("close",k),p.on("agentRemove",k),s.onSocket(p);function R(){
y.emit("free",p,S)}function k(Y){y.removeSocket(p),p.removeListener("free",R),p.removeListener("close",k),p.removeListener("agentRemove",k)}})},h.prototype.createSocket=function(s,u){var M=this,G={};M.
sockets.push(G);var y=L({},M.proxyOptions,{method:"CONNECT",path:s.host+":"+s.port,agent:!1,headers:{host:s.host+":"+s.port}});s.localAddress&&(y.localAddress=s.localAddress),y.proxyAuth&&(y.headers=y.
headers||{},y.headers["Proxy-Authorization"]="Basic "+new Buffer(y.proxyAuth).toString("base64")),O("making CONNECT request");var S=M.request(y);S.useChunkedEncodingByDefault=!1,S.once("response",p),S.
once("upgrade",R),S.once("connect",k),S.once("error",Y),S.end();function p(D){D.upgrade=!0}function R(D,q,ie){process.nextTick(function(){k(D,q,ie)})}function k(D,q,ie){if(S.removeAllListeners(),q.removeAllListeners(),
D.statusCode!==200){O("tunneling socket could not be established, statusCode=%d",D.statusCode),q.destroy();var we=new Error("tunneling socket could not be established, statusCode="+D.statusCode);we.code=
"ECONNRESET",s.request.emit("error",we),M.removeSocket(G);return}if(ie.length>0){O("got illegal response body from proxy"),q.destroy();var we=new Error("got illegal response body from proxy");we.code=
"ECONNRESET",s.request.emit("error",we),M.removeSocket(G);return}return O("tunneling connection has established"),M.sockets[M.sockets.indexOf(G)]=q,u(q)}function Y(D){S.removeAllListeners(),O(`tunneli\
ng socket could not be established, cause=%s
`,D.message,D.stack);var q=new Error("tunneling socket could not be established, cause="+D.message);q.code="ECONNRESET",s.request.emit("error",q),M.removeSocket(G)}},h.prototype.removeSocket=function(s){
var u=this.sockets.indexOf(s);if(u!==-1){this.sockets.splice(u,1);var M=this.requests.shift();M&&this.createSocket(M,function(G){M.request.onSocket(G)})}};function P(I,s){var u=this;h.prototype.createSocket.
call(u,I,function(M){var G=I.request.getHeader("host"),y=L({},u.options,{socket:M,servername:G?G.replace(/:.*$/,""):I.host}),S=ae.connect(0,y);u.sockets[u.sockets.indexOf(M)]=S,s(S)})}function b(I,s,u){
return typeof I=="string"?{host:I,port:s,localAddress:u}:I}function L(I){for(var s=1,u=arguments.length;s<u;++s){var M=arguments[s];if(typeof M=="object")for(var G=Object.keys(M),y=0,S=G.length;y<S;++y){
var p=G[y];M[p]!==void 0&&(I[p]=M[p])}}return I}var O;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?O=function(){var I=Array.prototype.slice.call(arguments);typeof I[0]=="string"?I[0]=
"TUNNEL: "+I[0]:I.unshift("TUNNEL:"),console.error.apply(console,I)}:O=function(){},C=O}),4248:(be=>{const xe=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function m(C){let Z=-1;for(let ae of C)Z=xe[(Z^ae)&255]^Z>>>8;return(Z^-1)>>>0}be.exports=m}),3502:((be,xe,m)=>{var C=m(9896),Z=m(9023),ae=m(2203),le=ae.Readable,ce=ae.PassThrough,H=m(3313),
F=m(4434).EventEmitter;xe.BufferSlicer=K,xe.FdSlicer=x,Z.inherits(x,F);function x(U){F.call(this),this.fd=U,this.pend=new H,this.pend.max=1,this.refCount=0}x.prototype.read=function(U,A,h,P,b){var L=this;
L.pend.go(function(O){C.read(L.fd,U,A,h,P,function(I,s,u){O(),b(I,s,u)})})},x.prototype.createReadStream=function(U){return new z(this,U)},x.prototype.ref=function(){this.refCount+=1},x.prototype.unref=
function(){var U=this;if(U.refCount-=1,U.refCount<0)throw new Error("invalid unref");if(U.refCount>0)return;C.close(U.fd,A);function A(h){h?U.emit("error",h):U.emit("close")}},Z.inherits(z,le);function z(U,A){
A=A||{},le.call(this,A),this.context=U,this.context.ref(),this.start=A.start||0,this.endOffset=A.end,this.pos=this.start}z.prototype._read=function(U){var A=this,h=Math.min(A._readableState.highWaterMark,
U);if(A.endOffset!=null&&(h=Math.min(h,A.endOffset-A.pos)),h<=0){A.push(null),this._cleanup();return}A.context.pend.go(function(P){var b=Buffer.allocUnsafe(h);C.read(A.context.fd,b,0,h,A.pos,function(L,O){
L?A.destroy(L):O===0?(A.push(null),A._cleanup()):(A.pos+=O,A.push(b.slice(0,O))),P()})})},z.prototype._destroy=function(U,A){this._cleanup(),A(U)},z.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},Z.inherits(K,F);function K(U){F.call(this),this.refCount=0,this.buffer=U}K.prototype.read=function(U,A,h,P,b){if(!(0<=A&&A<=U.length))throw new RangeError("offset o\
utside buffer: 0 <= "+A+" <= "+U.length);if(P<0)throw new RangeError("position is negative: "+P);if(A+h>U.length&&(h=U.length-A),P+h>this.buffer.length&&(h=this.buffer.length-P),h<=0){setImmediate(function(){
b(null,0)});return}this.buffer.copy(U,A,P,P+h),setImmediate(function(){b(null,h)})},K.prototype.createReadStream=function(U){U=U||{};var A=new ce(U);A.start=U.start||0,A.endOffset=U.end,A.pos=A.endOffset||
this.buffer.length;for(var h=this.buffer.slice(A.start,A.pos),P=65536,b=0;;){var L=b+P;if(L>=h.length){b<h.length&&A.write(h.slice(b,h.length));break}A.write(h.slice(b,L)),b=L}return A.end(),A},K.prototype.
ref=function(){this.refCount+=1},K.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((be,xe,m)=>{var C,Z=m(9896),ae=m(3106),le=m(3502),ce=m(9023),
H=m(4434).EventEmitter,F=m(2203).Transform,x=m(2203).PassThrough,z=m(2203).Writable;const K=typeof ae.crc32=="function"?ae.crc32:m(4248);C=b,C=L,C=O,C=I,C=U,C=A,xe.SY=h,C=P,C=S,xe.ax=p,C=R,C=k,C=s,C=G,
C=y,C=q;function U(E,_){return new Promise((Q,X)=>{b(E,{..._,lazyEntries:!0},function(pe,Se){if(pe)return X(pe);Q(Se)})})}function A(E,_){return new Promise((Q,X)=>{L(E,{..._,lazyEntries:!0},function(pe,Se){
if(pe)return X(pe);Q(Se)})})}function h(E,_){return new Promise((Q,X)=>{O(E,{..._,lazyEntries:!0},function(pe,Se){if(pe)return X(pe);Q(Se)})})}function P(E,_,Q){return new Promise((X,pe)=>{I(E,_,{...Q,
lazyEntries:!0},function(Se,Ee){if(Se)return pe(Se);X(Ee)})})}function b(E,_,Q){typeof _=="function"&&(Q=_,_=null),_==null&&(_={}),_.autoClose==null&&(_.autoClose=!0),_.lazyEntries==null&&(_.lazyEntries=
!1),_.decodeStrings==null&&(_.decodeStrings=!0),_.validateEntrySizes==null&&(_.validateEntrySizes=!0),_.strictFileNames==null&&(_.strictFileNames=!1),Q==null&&(Q=Xe),Z.open(E,"r",function(X,pe){if(X)return Q(
X);L(pe,_,function(Se,Ee){Se&&Z.close(pe,Xe),Q(Se,Ee)})})}function L(E,_,Q){typeof _=="function"&&(Q=_,_=null),_==null&&(_={}),_.autoClose==null&&(_.autoClose=!1),_.lazyEntries==null&&(_.lazyEntries=!1),
_.decodeStrings==null&&(_.decodeStrings=!0),_.validateEntrySizes==null&&(_.validateEntrySizes=!0),_.strictFileNames==null&&(_.strictFileNames=!1),Q==null&&(Q=Xe),Z.fstat(E,function(X,pe){if(X)return Q(
X);var Se=new le.FdSlicer(E);I(Se,pe.size,_,Q)})}function O(E,_,Q){typeof _=="function"&&(Q=_,_=null),_==null&&(_={}),_.autoClose=!1,_.lazyEntries==null&&(_.lazyEntries=!1),_.decodeStrings==null&&(_.decodeStrings=
!0),_.validateEntrySizes==null&&(_.validateEntrySizes=!0),_.strictFileNames==null&&(_.strictFileNames=!1);var X=new le.BufferSlicer(E);I(X,E.length,_,Q)}function I(E,_,Q,X){typeof Q=="function"&&(X=Q,
Q=null),Q==null&&(Q={}),Q.autoClose==null&&(Q.autoClose=!0),Q.lazyEntries==null&&(Q.lazyEntries=!1),Q.decodeStrings==null&&(Q.decodeStrings=!0);var pe=!!Q.decodeStrings;if(Q.validateEntrySizes==null&&
(Q.validateEntrySizes=!0),Q.strictFileNames==null&&(Q.strictFileNames=!1),X==null&&(X=Xe),typeof _!="number")throw new Error("expected totalSize parameter to be a number");if(_>Number.MAX_SAFE_INTEGER)
throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");E.ref();var Se=22,Ee=20,ee=65535,ne=Math.min(Ee+Se+ee,_),de=Ue(
ne),re=_-de.length;Y(E,de,0,ne,re,function(fe){if(fe)return X(fe);for(var oe=ne-Se;oe>=0;oe-=1)if(de.readUInt32LE(oe)===101010256){var ve=de.subarray(oe),Ae=ve.readUInt16LE(4),_e=ve.readUInt16LE(10),Le=ve.
readUInt32LE(16),Pe=ve.readUInt16LE(20),ze=ve.length-Se;if(Pe!==ze)return X(new Error("Invalid comment length. Expected: "+ze+". Found: "+Pe+". Are there extra bytes at the end of the file? Or is the \
end of central dir signature `PK\u263A\u263B` in the comment?"));var j=pe?Ie(ve.subarray(22),!1):ve.subarray(22);if(oe-Ee>=0&&de.readUInt32LE(oe-Ee)===117853008){var J=de.subarray(oe-Ee,oe-Ee+Ee),te=Te(
J,8),w=Ue(56);return Y(E,w,0,w.length,te,function(B){return B?X(B):w.readUInt32LE(0)!==101075792?X(new Error("invalid zip64 end of central directory record signature")):(Ae=w.readUInt32LE(16),Ae!==0?X(
new Error("multi-disk zip files are not supported: found disk number: "+Ae)):(_e=Te(w,32),Le=Te(w,48),X(null,new s(E,Le,_,_e,j,Q.autoClose,Q.lazyEntries,pe,Q.validateEntrySizes,Q.strictFileNames))))})}
return Ae!==0?X(new Error("multi-disk zip files are not supported: found disk number: "+Ae)):X(null,new s(E,Le,_,_e,j,Q.autoClose,Q.lazyEntries,pe,Q.validateEntrySizes,Q.strictFileNames))}X(new Error(
"End of central directory record signature not found. Either not a zip file, or file is truncated."))})}ce.inherits(s,H);function s(E,_,Q,X,pe,Se,Ee,ee,ne,de){var re=this;H.call(re),re.reader=E,re.reader.
on("error",function(fe){M(re,fe)}),re.reader.once("close",function(){re.emit("close")}),re.readEntryCursor=_,re.fileSize=Q,re.entryCount=X,re.comment=pe,re.entriesRead=0,re.autoClose=!!Se,re.lazyEntries=
!!Ee,re.decodeStrings=!!ee,re.validateEntrySizes=!!ne,re.strictFileNames=!!de,re.isOpen=!0,re.emittedError=!1,re.hasEachEntryBeenCalled=!1,re.lazyEntries||re._readEntry()}s.prototype.close=function(){
this.isOpen&&(this.isOpen=!1,this.reader.unref())};function u(E,_){E.autoClose&&E.close(),M(E,_)}function M(E,_){E.emittedError||(E.emittedError=!0,E.emit("error",_))}s.prototype.readEntry=function(){
if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},s.prototype._readEntry=function(){var E=this;if(E.entryCount===E.entriesRead){setImmediate(function(){
E.autoClose&&E.close(),!E.emittedError&&E.emit("end")});return}if(!E.emittedError){var _=Ue(46);Y(E.reader,_,0,_.length,E.readEntryCursor,function(Q){if(Q)return u(E,Q);if(!E.emittedError){var X=new G,
pe=_.readUInt32LE(0);if(pe!==33639248)return u(E,new Error("invalid central directory file header signature: 0x"+pe.toString(16)));if(X.versionMadeBy=_.readUInt16LE(4),X.versionNeededToExtract=_.readUInt16LE(
6),X.generalPurposeBitFlag=_.readUInt16LE(8),X.compressionMethod=_.readUInt16LE(10),X.lastModFileTime=_.readUInt16LE(12),X.lastModFileDate=_.readUInt16LE(14),X.crc32=_.readUInt32LE(16),X.compressedSize=
_.readUInt32LE(20),X.uncompressedSize=_.readUInt32LE(24),X.fileNameLength=_.readUInt16LE(28),X.extraFieldLength=_.readUInt16LE(30),X.fileCommentLength=_.readUInt16LE(32),X.internalFileAttributes=_.readUInt16LE(
36),X.externalFileAttributes=_.readUInt32LE(38),X.relativeOffsetOfLocalHeader=_.readUInt32LE(42),X.generalPurposeBitFlag&64)return u(E,new Error("strong encryption is not supported"));E.readEntryCursor+=
46,_=Ue(X.fileNameLength+X.extraFieldLength+X.fileCommentLength),Y(E.reader,_,0,_.length,E.readEntryCursor,function(Se){if(Se)return u(E,Se);if(!E.emittedError){X.fileNameRaw=_.subarray(0,X.fileNameLength);
var Ee=X.fileNameLength+X.extraFieldLength;X.extraFieldRaw=_.subarray(X.fileNameLength,Ee),X.fileCommentRaw=_.subarray(Ee,Ee+X.fileCommentLength);try{X.extraFields=k(X.extraFieldRaw)}catch(_e){return u(
E,_e)}if(E.decodeStrings){var ee=(X.generalPurposeBitFlag&2048)!==0;X.fileComment=Ie(X.fileCommentRaw,ee),X.fileName=p(X.generalPurposeBitFlag,X.fileNameRaw,X.extraFields,E.strictFileNames);var ne=R(X.
fileName);if(ne!=null)return u(E,new Error(ne))}else X.fileComment=X.fileCommentRaw,X.fileName=X.fileNameRaw;X.comment=X.fileComment,E.readEntryCursor+=_.length,E.entriesRead+=1;for(var de=0;de<X.extraFields.
length;de++){var re=X.extraFields[de];if(re.id===1){var fe=re.data,oe=0;if(X.uncompressedSize===4294967295){if(oe+8>fe.length)return u(E,new Error("zip64 extended information extra field does not incl\
ude uncompressed size"));X.uncompressedSize=Te(fe,oe),oe+=8}if(X.compressedSize===4294967295){if(oe+8>fe.length)return u(E,new Error("zip64 extended information extra field does not include compressed\
 size"));X.compressedSize=Te(fe,oe),oe+=8}if(X.relativeOffsetOfLocalHeader===4294967295){if(oe+8>fe.length)return u(E,new Error("zip64 extended information extra field does not include relative header\
 offset"));X.relativeOffsetOfLocalHeader=Te(fe,oe),oe+=8}break}}if(E.validateEntrySizes&&X.compressionMethod===0){var ve=X.uncompressedSize;if(X.isEncrypted()&&(ve+=12),X.compressedSize!==ve){var Ae="\
compressed/uncompressed size mismatch for stored file: "+X.compressedSize+" != "+X.uncompressedSize;return u(E,new Error(Ae))}}E.emit("entry",X),E.lazyEntries||E._readEntry()}})}})}},s.prototype.eachEntry=
function(){const E=this;if(!E.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(E.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");E.hasEachEntryBeenCalled=
!0;let _=null;E.on("entry",X),E.on("end",pe),E.on("error",Se);function Q(){E.removeListener("entry",X),E.removeListener("end",pe),E.removeListener("error",Se),E.autoClose&&E.close()}function X(Ee){let{
resolve:ee}=_;_=null,ee({value:Ee})}function pe(){let{resolve:Ee}=_;_=null,Q(),Ee({done:!0})}function Se(Ee){let{reject:ee}=_;_=null,Q(),ee(Ee)}return{[Symbol.asyncIterator](){return this},next(){const Ee=new Promise(
(ee,ne)=>{if(_!=null)throw new Error("next() called before previous Promise was resolved.");_={resolve:ee,reject:ne}});return E.readEntry(),Ee},return(Ee){return Q(),Promise.resolve({done:!0,value:Ee})},
throw(Ee){return Q(),Promise.reject(Ee)}}},s.prototype.openReadStream=function(E,_,Q){var X=this,pe=0,Se=E.compressedSize;if(Q==null&&(Q=_,_=null),_==null)_={};else{if(_.decodeFileData===!1){if(_.decrypt!=
null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(_.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{
if(_.decrypt!=null){if(!E.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(_.decrypt!==!1)throw new Error("invalid optio\
ns.decrypt value: "+_.decrypt);if(E.isCompressed()&&_.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(_.decompress!=
null){if(!E.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(_.decompress===!1||_.decompress===!0))throw new Error(
"invalid options.decompress value: "+_.decompress);ee=_.decompress}}if(_.start!=null){if(pe=_.start,pe<0)throw new Error("options.start < 0");if(pe>E.compressedSize)throw new Error("options.start > en\
try.compressedSize")}if(_.end!=null){if(Se=_.end,Se<0)throw new Error("options.end < 0");if(Se>E.compressedSize)throw new Error("options.end > entry.compressedSize");if(Se<pe)throw new Error("options.\
end < options.start")}}var Ee=_.decodeFileData===!1||(E.compressionMethod===0||E.compressionMethod===8&&_.decompress===!1)&&(!E.isEncrypted()||_.decrypt===!1);if((_.start!=null||_.end!=null)&&!Ee)throw new Error(
"start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!X.isOpen)return Q(new Error("closed"));if(E.isEncrypted()&&!Ee&&_.decrypt!==!1)return Q(new Error("entr\
y is encrypted, and options.decodeFileData !== false"));var ee;if(Ee)ee=!1;else if(E.compressionMethod===8)ee=_.decodeFileData!==!0;else return Q(new Error("unsupported compression method: "+E.compressionMethod));
X.readLocalFileHeader(E,{minimal:!0},function(ne,de){if(ne)return Q(ne);X.openReadStreamLowLevel(de.fileDataStart,E.compressedSize,pe,Se,ee,E.uncompressedSize,Q)})},s.prototype.openReadStreamLowLevel=
function(E,_,Q,X,pe,Se,Ee){var ee=this,ne=E+_,de=ee.reader.createReadStream({start:E+Q,end:E+X}),re=de;if(pe){var fe=!1,oe=ae.createInflateRaw();de.on("error",function(ve){setImmediate(function(){fe||
oe.emit("error",ve)})}),de.pipe(oe),ee.validateEntrySizes?(re=new D(Se),oe.on("error",function(ve){setImmediate(function(){fe||re.emit("error",ve)})}),oe.pipe(re)):re=oe,Be(re,function(){fe=!0,oe!==re&&
oe.unpipe(re),de.unpipe(oe),de.destroy()})}Ee(null,re)},s.prototype.readLocalFileHeader=function(E,_,Q){var X=this;Q==null&&(Q=_,_=null),_==null&&(_={}),X.reader.ref();var pe=Ue(30);Y(X.reader,pe,0,pe.
length,E.relativeOffsetOfLocalHeader,function(Se){try{if(Se)return Q(Se);var Ee=pe.readUInt32LE(0);if(Ee!==67324752)return Q(new Error("invalid local file header signature: 0x"+Ee.toString(16)));var ee=pe.
readUInt16LE(26),ne=pe.readUInt16LE(28),de=E.relativeOffsetOfLocalHeader+30+ee+ne;if(de+E.compressedSize>X.fileSize)return Q(new Error("file data overflows file bounds: "+de+" + "+E.compressedSize+" >\
 "+X.fileSize));if(_.minimal)return Q(null,{fileDataStart:de});var re=new y;re.fileDataStart=de,re.versionNeededToExtract=pe.readUInt16LE(4),re.generalPurposeBitFlag=pe.readUInt16LE(6),re.compressionMethod=
pe.readUInt16LE(8),re.lastModFileTime=pe.readUInt16LE(10),re.lastModFileDate=pe.readUInt16LE(12),re.crc32=pe.readUInt32LE(14),re.compressedSize=pe.readUInt32LE(18),re.uncompressedSize=pe.readUInt32LE(
22),re.fileNameLength=ee,re.extraFieldLength=ne,pe=Ue(ee+ne),X.reader.ref(),Y(X.reader,pe,0,pe.length,E.relativeOffsetOfLocalHeader+30,function(fe){try{return fe?Q(fe):(re.fileName=pe.subarray(0,ee),re.
extraField=pe.subarray(ee),Q(null,re))}finally{X.reader.unref()}})}finally{X.reader.unref()}})},s.prototype.openReadStreamPromise=function(E,_){return new Promise((Q,X)=>{this.openReadStream(E,_,function(pe,Se){
if(pe)return X(pe);Q(Se)})})},s.prototype.openReadStreamLowLevelPromise=function(E,_,Q,X,pe,Se){return new Promise((Ee,ee)=>{this.openReadStream(E,_,Q,X,pe,Se,function(ne,de){if(ne)return ee(ne);Ee(de)})})},
s.prototype.readLocalFileHeaderPromise=function(E,_){return new Promise((Q,X)=>{this.readLocalFileHeader(E,_,function(pe,Se){if(pe)return X(pe);Q(Se)})})};function G(){}G.prototype.getLastModDate=function(E){
if(E==null&&(E={}),!E.forceDosFormat)for(var _=0;_<this.extraFields.length;_++){var Q=this.extraFields[_];if(Q.id===21589){var X=Q.data;if(X.length<5)continue;var pe=X[0],Se=1;if(!(pe&Se))continue;var Ee=X.
readInt32LE(1);return new Date(Ee*1e3)}else if(Q.id===10){var X=Q.data;if(X.length!==32||X.readUInt16LE(4)!==1||X.readUInt16LE(6)!==24)continue;var ee=X.readUInt32LE(8)+4294967296*X.readInt32LE(12),ne=ee/
1e4-116444736e5;return new Date(ne)}}return S(this.lastModFileDate,this.lastModFileTime,E.timezone)},G.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.
compressionMethod===8)},G.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},G.prototype.isCompressed=function(){return this.compressionMethod===8};function y(){}function S(E,_,Q){
var X=E&31,pe=(E>>5&15)-1,Se=(E>>9&127)+1980,Ee=0,ee=(_&31)*2,ne=_>>5&63,de=_>>11&31;if(Q==null||Q==="local")return new Date(Se,pe,X,de,ne,ee,Ee);if(Q==="UTC")return new Date(Date.UTC(Se,pe,X,de,ne,ee,
Ee));throw new Error("unrecognized options.timezone: "+options.timezone)}function p(E,_,Q,X){for(var pe=null,Se=0;Se<Q.length;Se++){var Ee=Q[Se];if(Ee.id===28789){if(Ee.data.length<6||Ee.data.readUInt8(
0)!==1)continue;var ee=Ee.data.readUInt32LE(1);if(K(_)!==ee)continue;pe=Ie(Ee.data.subarray(5),!0);break}}if(pe==null){var ne=(E&2048)!==0;pe=Ie(_,ne)}return X||(pe=pe.replace(/\\/g,"/")),pe}function R(E){
return E.indexOf("\\")!==-1?"invalid characters in fileName: "+E:/^[a-zA-Z]:/.test(E)||/^\//.test(E)?"absolute path: "+E:E.split("/").indexOf("..")!==-1?"invalid relative path: "+E:null}function k(E){
for(var _=[],Q=0;Q<E.length-3;){var X=E.readUInt16LE(Q+0),pe=E.readUInt16LE(Q+2),Se=Q+4,Ee=Se+pe;if(Ee>E.length)throw new Error("extra field length exceeds extra field buffer size");var ee=E.subarray(
Se,Ee);_.push({id:X,data:ee}),Q=Ee}return _}function Y(E,_,Q,X,pe,Se){if(X===0)return setImmediate(function(){Se(null,Ue(0))});E.read(_,Q,X,pe,function(Ee,ee){if(Ee)return Se(Ee);if(ee<X)return Se(new Error(
"unexpected EOF"));Se()})}ce.inherits(D,F);function D(E){F.call(this),this.actualByteCount=0,this.expectedByteCount=E}D.prototype._transform=function(E,_,Q){if(this.actualByteCount+=E.length,this.actualByteCount>
this.expectedByteCount){var X="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return Q(new Error(X))}Q(null,E)},D.prototype._flush=function(E){if(this.
actualByteCount<this.expectedByteCount){var _="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return E(new Error(_))}E()},ce.inherits(q,H);function q(){
H.call(this),this.refCount=0}q.prototype.ref=function(){this.refCount+=1},q.prototype.unref=function(){var E=this;if(E.refCount-=1,E.refCount>0)return;if(E.refCount<0)throw new Error("invalid unref");
E.close(_);function _(Q){if(Q)return E.emit("error",Q);E.emit("close")}},q.prototype.createReadStream=function(E){E==null&&(E={});var _=E.start,Q=E.end;if(_===Q){var X=new x;return setImmediate(function(){
X.end()}),X}var pe=this._readStreamForRange(_,Q),Se=!1,Ee=new ie(this);pe.on("error",function(ne){setImmediate(function(){Se||Ee.emit("error",ne)})}),Be(Ee,function(){pe.unpipe(Ee),Ee.unref(),pe.destroy()});
var ee=new D(Q-_);return Ee.on("error",function(ne){setImmediate(function(){Se||ee.emit("error",ne)})}),Be(ee,function(){Se=!0,Ee.unpipe(ee),Ee.destroy()}),pe.pipe(Ee).pipe(ee)},q.prototype._readStreamForRange=
function(E,_){throw new Error("not implemented")},q.prototype.read=function(E,_,Q,X,pe){var Se=this.createReadStream({start:X,end:X+Q}),Ee=new z,ee=0;Ee._write=function(ne,de,re){ne.copy(E,_+ee,0,ne.length),
ee+=ne.length,re()},Ee.on("finish",pe),Se.on("error",function(ne){pe(ne)}),Se.pipe(Ee)},q.prototype.close=function(E){setImmediate(E)},ce.inherits(ie,x);function ie(E){x.call(this),this.context=E,this.
context.ref(),this.unreffedYet=!1}ie.prototype._flush=function(E){this.unref(),E()},ie.prototype.unref=function(E){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var we="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\
\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\
\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Ie(E,_){if(_)return E.toString("utf8");for(var Q="",X=0;X<E.length;X++)Q+=we[E[X]];return Q}function Te(E,_){var Q=E.readUInt32LE(_),X=E.readUInt32LE(_+4);return X*4294967296+Q}var Ue;typeof Buffer.
allocUnsafe=="function"?Ue=function(E){return Buffer.allocUnsafe(E)}:Ue=function(E){return new Buffer(E)};function Be(E,_){typeof E.destroy=="function"?E._destroy=function(Q,X){_(),X?.(Q)}:E.destroy=_}
function Xe(E){if(E)throw E}}),2613:(be=>{be.exports=Je(import.meta.url)("assert")}),4434:(be=>{be.exports=Je(import.meta.url)("events")}),9896:(be=>{be.exports=Je(import.meta.url)("fs")}),8611:(be=>{
be.exports=Je(import.meta.url)("http")}),5692:(be=>{be.exports=Je(import.meta.url)("https")}),9278:(be=>{be.exports=Je(import.meta.url)("net")}),4573:(be=>{be.exports=Je(import.meta.url)("node:buffer")}),
7598:(be=>{be.exports=Je(import.meta.url)("node:crypto")}),3024:(be=>{be.exports=Je(import.meta.url)("node:fs")}),1455:(be=>{be.exports=Je(import.meta.url)("node:fs/promises")}),6760:(be=>{be.exports=
Je(import.meta.url)("node:path")}),8522:(be=>{be.exports=Je(import.meta.url)("node:zlib")}),2203:(be=>{be.exports=Je(import.meta.url)("stream")}),4756:(be=>{be.exports=Je(import.meta.url)("tls")}),9023:(be=>{
be.exports=Je(import.meta.url)("util")}),3106:(be=>{be.exports=Je(import.meta.url)("zlib")}),3991:((be,xe,m)=>{m.d(xe,{i:()=>le});var C=m(5358),Z=m(7279),ae=m(6584);class le{#n=[];#e;constructor(){const F=C.
V4("api-key");F!==""&&C.Pq(F)}text(F){return C.V4(F)}lines(F){return C.V4(F,{trimWhitespace:!1})}optional(F,x){const z=this.text(F);return z===""?void 0:this.parse(F,z,x)}parse(F,x,z){try{return z(x)}catch(K){
this.refuse(F,(0,Z.gJ)(K),(0,Z.h_)(K).topic);return}}required(F,x,z="is required"){return this.text(F)===""&&this.refuse(F,z),this.optional(F,x)}notEmpty(F,x,z){if(process.env[`INPUT_${F.toUpperCase()}`]?.
trim()===""){const K=`Where an event has no inputs, write \`\${{ inputs.${F} || ${z} }}\``;this.refuse(F,`is empty. Is the name in the expression right?${z===void 0?"":` ${K}`}`)}return this.optional(
F,x)}boolean(F,x){return this.notEmpty(F,ae.yG,x?void 0:"false")??x}refuse(F,x,z="before-anything-is-sent"){this.#e??=z,this.#n.push(`${F} ${x.replace(/(?<=[a-z])\.$/,"")}`)}check(F){if(F!==void 0&&this.#n.
length===0)return F;throw new Z.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function ce(H){const F=H.required("host",parseAddress),z=H.required("api-key",parseKey,"is required. The se\
cret isn't set, or this job can't read it"),K=(H.optional("timeout-minutes",parseNumber(1440))??30)*6e4,U=(H.optional("poll-interval-seconds",parseNumber(3600))??10)*1e3,A=H.boolean("summary",!0);return F&&
z?{host:F,apiKey:z,timeoutMs:K,longestWaitMs:U,summary:A}:void 0}}),4022:((be,xe,m)=>{m.d(xe,{UX:()=>Pt,N9:()=>vt});var C=m(1455),Z=m(6760),ae=m(7279),le=m(8725),ce=m(276),H=m(4057),F=m(706);async function x(N,{
ms:n,error:t},r){const a=new AbortController,l=setTimeout(()=>a.abort(t),n),d=Math.min(N.endsAt,performance.now()+n);try{return await r({...N,signal:AbortSignal.any([N.signal,a.signal]),endsAt:d})}finally{
clearTimeout(l)}}function z(N,n){const t=`${n} within ${humanTime(N)} (timeout-minutes)`;return{ms:N,error:new Failure({what:t,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}var K=m(
3657),U=m(7598),A=m(2975),h=m(1858),P=m(7596);const b=Je(import.meta.url)("node:http"),L=Je(import.meta.url)("node:https");var O=m(8522),I=m(6671);const s=3e4,u=65536,M=new Set([301,302,303,307,308]),
G="export-workflow-action";function y(){normalizeProxySettings();const N=()=>new HttpClient(void 0,void 0,{keepAlive:!0});return{kept:{http:N(),https:N()},proven:new Set}}function S(N){return{type:"ap\
plication/json",bytes:Buffer.from(JSON.stringify(N))}}async function p({kept:N,proven:n},t,r){const{label:a,method:l,url:d,headers:T,body:ye,maxBytes:$e,idleMs:me=s}=t;checkProxy(d,a);const ue=d.protocol===
"https:"?"https":"http",Re=ye?new HttpClient:N[ue],Ye=new AbortController,Ge=AbortSignal.any([r,Ye.signal]);let[Qe,Ze]=[!1,"no response"];const et=setTimeout(()=>{const ft={retryable:!0,maybeProcessed:Qe};
Ye.abort(connectionFailure(a,`${Ze} within ${me/1e3} s`,RUN_LATER,ft))},me);let tt;try{tt={http,https}[ue].request({method:l,host:d.hostname.replace(/[[\]]/g,""),port:d.port,path:d.pathname+d.search,headers:{
...T,...ye&&{"content-type":ye.type,"content-length":ye.bytes.length},"accept-encoding":"identity","user-agent":G},...d.username+d.password!==""&&{auth:`${decode(d.username)}:${decode(d.password)}`},agent:Re.
getAgent(d.href),signal:Ge});const ft=R(tt,a,()=>{Qe=!0});k(tt,ye?.bytes??Buffer.alloc(0),()=>et.refresh());const xt=await raceAbort(Ge,ft);n.add(d.origin),Ze="no data";const St=[];let st=$e;for await(const Ft of xt){
if(et.refresh(),st-=Ft.length,st<0)throw q(a,$e);St.push(Ft)}const mt=D(Buffer.concat(St),xt.headers["content-encoding"],a,$e);return{status:xt.statusCode??0,headers:xt.headers,bytes:mt}}catch(ft){throw Ge.
throwIfAborted(),toNetworkError(ft,a,Qe,n.has(d.origin))}finally{clearTimeout(et),tt?.destroy()}}function R(N,n,t){return new Promise((r,a)=>{N.once("socket",d=>{N.reusedSocket?t():d.once(N.protocol===
"https:"?"secureConnect":"connect",t)});const l=d=>{d.socket.destroy();const T={retryable:!0,maybeProcessed:!0};a(connectionFailure(n,"the server switched protocols (101)",RUN_LATER,T))};N.once("upgra\
de",l),N.once("response",d=>d.statusCode===101?l(d):r(d)),N.on("error",a)})}function k(N,n,t){n.length===0?N.end():N.write(n.subarray(0,u),r=>{t(),r||k(N,n.subarray(u),t)})}const Y=new Set(["gzip","x-\
gzip","deflate"]);function D(N,n="",t,r){const a=n.toLowerCase().split(/[\s,]/);try{return a.reduceRight((l,d)=>{const T=d==="br"?brotliDecompressSync:Y.has(d)?unzipSync:void 0;return T&&l.length>0?T(
l,{maxOutputLength:r}):l},N)}catch(l){throw l.code==="ERR_BUFFER_TOO_LARGE"?q(t,r):l}}function q(N,n){const t=`the response is larger than ${humanSize(n)}, the limit`;return responseFailure(N,t,"Check\
 host.",{maybeProcessed:!0})}function ie({headers:N,bytes:n}){return N["content-type"]?.includes("html")===!0||/^\s*</.test(n.toString("utf8",0,100))}function we({status:N,headers:n},t,r){if(!M.has(N)||
n.location===void 0)return;const a=n.location.replace(/[\x80-\xff]/g,d=>`%${d.charCodeAt(0).toString(16)}`);if(URL.canParse(a,t.href))return new URL(a,t.href);const l=`the platform redirects (${N}) to\
 an address that can't be read`;throw responseFailure(r,l,"Check host.",{maybeProcessed:!0})}function Ie({headers:N}){return!N["content-length"]&&!N["transfer-encoding"]}const Te=null,Ue=5,Be=new Set(
[400,401,403,404,410]),Xe="Download",E="Re-run the job.";async function _(N,{url:n,freshUrl:t,read:r}){let a=n;return await retry(N,async()=>{a??=await t();const l=await X(N,a).catch($e=>{throw $e instanceof
Failure&&$e.affectsAll?$e.with({affectsAll:!1}):$e}),{status:d,bytes:T}=l;if(Be.has(d))throw a=void 0,Q(`the URL was refused (${d})`,E,{retryable:!0});if(d!==200)throw Q(`the server answered ${d}`,E,{
retryable:d===206});if(isPage(l))throw Q("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const ye=await r(T).catch($e=>{throw $e instanceof Failure&&
isOpenEnded(l)?$e.with({retryable:!0}):$e});return{bytes:T,sha256:createHash("sha256").update(T).digest("hex"),content:ye}})}function Q(N,n,t={}){return new Failure({what:Xe,why:N,advice:n,topic:"the-\
package",...t})}async function X(N,n){const{platform:t,log:r,signal:a}=N;let l=n;for(let d=0;;d++){const T=d===0&&l.origin===t.url.origin,ye={accept:"*/*",...T&&{"x-api-key":t.apiKey}},$e={label:Xe,method:"\
GET",url:l,headers:ye,maxBytes:Te};t.connections.proven.add(l.origin);const me=async()=>{const Ye=await send(t.connections,$e,a),{status:Ge,headers:Qe}=Ye;r.debug(`GET a package from ${toSingleLine($e.
url.origin)}: ${Ge}`);const Ze=`the server answered ${Ge}`;if(isTransient(Ge))throw responseFailure(Xe,Ze,RUN_LATER,factsOf(Ge,Qe));return Ye},ue=await(T?t.rateLimit.run(Xe,void 0,N,me):me()),Re=redirectTarget(
ue,l,Xe);if(Re===void 0)return ue;if(d===Ue)throw Q("the URL redirects in a circle",E);Re.origin===l.origin&&Re.username+Re.password===""&&Object.assign(Re,{username:l.username,password:l.password}),l=
pe(Re.href,N)}}function pe(N,{platform:n,log:t}){const r=n.url;if(n.secrets.maskUrl(N,r,t),!URL.canParse(N,r.href))throw Q("the platform's download URL can't be read",E);const a=new URL(N,r.href);a.protocol===
"http:"&&r.protocol==="https:"&&a.hostname===r.hostname&&(a.protocol="https:",a.port===""&&(a.port=r.port),n.secrets.maskUrl(a.href,r,t));const l=a.protocol==="http:"&&r.protocol==="http:"&&isLoopback(
a.hostname);if(a.protocol!=="https:"&&!l)throw Q("the platform's download URL isn't https","Check host.");return a}const Se=30,Ee=6e4,ee=500,ne=16e3,de=.95,re=20;class fe{#n=new Map;#e=0;#t=0;#r=0;async run(n,t,r,a){
const l=await this.#o(n,t,r),d=()=>l>this.#r;try{const T=await a();return d()&&(this.#t=this.#t<re?0:this.#t*de),T}catch(T){if(!(T instanceof Failure&&T.status===RATE_LIMITED))throw T;const ye=performance.
now();throw d()&&(this.#t=Math.min(ne,Math.max(ee,this.#t*2)),this.#r=ye),this.#e=Math.max(this.#e,ye+(T.retryAfterMs||2*this.#t)),T.with({retryAfterMs:this.#e-ye})}}async#o(n,t,{signal:r,endsAt:a}){const l=t!==
void 0&&this.#n.get(t)||[];for(t!==void 0&&this.#n.set(t,l);;){if(r.throwIfAborted(),this.#e>=a)throw responseFailure(n,"the platform asked for a pause that exceeds the timeout",RUN_LATER);const d=performance.
now(),T=l.at(-Se)??Number.NEGATIVE_INFINITY,ye=Math.max(this.#e,T+Ee);if(ye<=d)return this.#e=d+this.#t,l.push(d),d;await sleep(ye-d,r)}}}function oe(N,n,t){const r=ze(N,0);return{fields:N,label:n,redact:t,
message:r&&t(r)||void 0}}function ve({label:N,message:n},t,r){return responseFailure(N,`the platform answered without a ${t}${Ae(n)}`,r)}function Ae(N){return N===void 0?"":` (${N})`}function _e(N){return typeof N==
"object"&&N!==null&&!Array.isArray(N)}const Le=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],Pe=4;function ze(N,n){
if(typeof N=="string")return N.trim()||void 0;if(!(n>Pe)){if(Array.isArray(N))return ze(N[0],n+1);if(_e(N))for(const t of Le){const r=ze(N[t],n+1);if(r!==void 0){const{code:a}=N;return typeof a=="numb\
er"||typeof a=="string"?`${r}, code ${a}`:r}}}}const j="Settings \u2192 Security & Control \u2192 API Scopes";function J(N,n,{message:t,isPage:r,hasWorked:a}){if(isTransient(n))return RUN_LATER;if(n===
404)return"Check host, the IDs, and that the key's account can see the workflow.";if(n===409&&N.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(n===409||n===
423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(n<400||n===405||n>=500)return"Check host.";if(n!==401&&n!==403)return N.isTransient?RUN_LATER:
"Check the inputs.";if(r)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(a)return"The key works for other workflows. Check \
the IDs, and that the key's account can see this one.";const l=N.scope===void 0?"another scope":`the scope "${N.scope}"`;if(n===403)return`The key needs ${l}. Add it under ${j}.`;const d=/scope/i.test(
String(t))?` The key also needs ${l}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${j}\
.${d}`}const te=6,w=32,B=2e3,he=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,ge=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class Me extends null{#n=new Set;#e=new Set;allow(...n){for(const t of n)this.#n.add(t)}maskFields(n,t,r){const a=We(n).slice(0,B);for(const[l,d]of a)/id$/i.test(l)&&isId(d)&&this.allow(d);for(const[l,
d]of a)/url$/i.test(l)?this.maskUrl(d.trim(),t,r):this.#t(Ne(d),r)}maskUrl(n,t,r){const a=URL.canParse(n,t.href)?new URL(n,t.href):void 0;if(a&&t.href.startsWith(a.href))return;const l=[n,a?a.pathname+
a.search:n].filter(d=>/[?:]|^\/\//.test(d));this.#t(l,r),a&&this.#t([a.href,a.password,decode(a.password),...Ne(a.search)],r)}#t(n,t){const r=d=>Array.from(this.#n).some(T=>T.includes(d)),a=n.filter(d=>!r(
d)&&!r(decode(d))),l=d=>encodeURIComponent(Buffer.from(d).toString());for(const d of a.flatMap(T=>[T,l(T)]))d.length<te||this.#e.has(d)||(this.#e.add(d),this.add(d),t.mask(d))}}function Ne(N){return Array.
from(N.matchAll(he)).flatMap(([,n,t])=>{const r=String(t).replace(/[.,:!?)\]}]+$/,"");return ge.test(String(n))||decode(r).length>=w?[r,decode(r)]:[]})}function We(N){const n=Object.entries(N);for(const[
,t]of n)if(typeof t=="object")for(const r of Object.entries(t??{}))n.push(r);return n.filter(t=>typeof t[1]=="string")}function Ve(N,n,t={}){const r=new Secrets([n,...t.secrets??[]]);return r.allow(N.
href,...t.known??[]),{url:N,apiKey:n,secrets:r,connections:makeConnections(),rateLimit:new RateLimit,collections:new Map}}const Fe=null,qe=12e4,ct=12e4,He="The job may have started, so the request was\
 not retried. Check the workflow in AI for Process before you re-run the job.";async function rt(N,n){const{label:t,method:r,path:a,isTransient:l}=n,{secrets:d,rateLimit:T}=N.platform;d.allow(...a.split(
/[/?&=]/));const ye=r==="GET"?a:void 0,$e=()=>T.run(t,ye,N,()=>ut(N,n));return await retry(N,$e,{atLeastMs:l?ct:0})}async function ut(N,n){const{platform:t,signal:r,log:a}=N,{label:l,method:d,path:T,body:ye,
idempotent:$e=!0,isTransient:me}=n,ue=new URL(`api/public/${T}`,t.url),Re={accept:"application/json","content-type":"application/json","x-api-key":t.apiKey},Ye={maxBytes:Fe,...!$e&&{idleMs:qe}};try{const Ge=await send(
t.connections,{label:l,method:d,url:ue,headers:Re,body:ye,...Ye},r);return a.debug(`${d} ${t.secrets.redact(ue.pathname)}: ${Ge.status}`),nt(N,n,ue,Ge)}catch(Ge){const Qe=Ge instanceof Failure?Ge:void 0;
if(!$e&&(r.aborted||Qe?.maybeProcessed)){const Ze=asFailure(Ge),et=`${Ze.retryable?"":Ze.advice} ${He}`.trim();throw Ze.with({advice:et,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}
throw Qe&&me?.(Qe)?Qe.with({retryable:!0}):Ge}}function nt({platform:N,log:n},t,r,a){const{label:l,isCreation:d=!1}=t,{status:T,headers:ye,bytes:$e}=a,{secrets:me}=N,ue=(st,mt,Ft)=>responseFailure(l,st,
mt,Ft),Re=redirectTarget(a,r,l);if(Re){me.maskUrl(Re.href,N.url,n);const st=`the platform redirects to ${toSingleLine(Re.origin,100)}, and the key follows no redirect`;throw ue(st,"If that is your env\
ironment, set host to it.",{status:T,maybeProcessed:T!==307&&T!==308})}const Ye=new TextDecoder().decode($e),Ge=ot(Ye);me.maskFields(Ge??{},N.url,n);const Qe=makeResponse(Ge??{},l,me.redact),{message:Ze}=Qe,
et=isPage(a);if(T<200||T>299){const st=N.collections.has(l),mt=adviceOn(t,T,{message:Ze,isPage:et,hasWorked:st});throw ue(`the platform answered ${T}${inBrackets(Ze)}`,mt,{...factsOf(T,ye),affectsAll:(T===
401||T===403)&&!st,busy:T===423||T===409&&!d})}if(Ge!==void 0)return Qe;const tt=isOpenEnded(a)&&/^\s*\{/.test(Ye);throw ue(`the platform answered ${Ye===""?"nothing":et?"with a web page":tt?"with hal\
f an object":"with something other than a JSON object"} (${T})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:tt})}function ot(N){try{const n=JSON.parse(N);return isObject(
n)?n:void 0}catch{return}}const yt=null;function gt(N){return yt.find(([,n])=>n.split(" ").includes(N))?.[0]??"unknown"}function Ot({fields:N,message:n,redact:t}){const r=isObject(N.response)?N.response:
{},a=[r.downloadUrl,r.downloadURL,N.downloadUrl,N.downloadURL];return{dockStatusId:readId(N["dock-statusId"],N.dockStatusId,N._id),workflowId:readId(N.workflowId,N.toolId),exportJobId:readId(N.exportJobId),
status:_t(N.status,t),downloadUrl:a.map(l=>typeof l=="string"?l.trim():"").find(l=>l!==""),refused:N.success===!1,message:n}}function _t(N,n){const t=typeof N=="string"||typeof N=="number"?String(N).trim():
"",r=t.toUpperCase().replace(/[\s-]+/g,"_");return gt(r)==="unknown"?n(t,40).toUpperCase():r}async function It(N,n,t=()=>!0){const r=`dock-status/${n}`;return Ot(await callApi(N,{label:"Dock status",method:"\
GET",path:r,isTransient:t}))}const dt="the-job-on-the-platform",ht=50,Bt=294,Wt=6.12,Mt=2e3;function bt(N,n){const t=Math.max(Bt,N/Wt);return N<MINUTE_MS?t:Math.max(Mt,Math.min(n,t))}async function Jt(N,n,t){
const{log:r,signal:a}=N,l=performance.now(),d=Ct(N,l);let T=n,ye=l,$e;for(let me=0;;me++){t.onStatus(T),d(T);const ue=gt(T.status);if(ue==="failed"||ue==="succeeded"&&T.refused){const Re=`The job ${T.
status==="FAILED"?"failed":`ended as ${T.status}`} on the platform`,Ye=`${T.message??"it gave no reason"} (dock status ${n.dockStatusId})`;throw new Failure({what:Re,why:Ye,advice:t.advice,topic:dt})}
if(ue==="succeeded")return T.status!=="SUCCESS"&&r.warning(`The platform reports ${T.status}, which is treated as SUCCESS.`),T;$e=ue==="unknown"&&T.refused?$e??ye:void 0;try{if($e!==void 0&&ye-$e>=PATIENCE_MS){
const Ge=`The platform refused to report the job's status for ${humanTime(PATIENCE_MS)}`;throw new Failure({what:Ge,topic:dt})}const Re=me===0?ht:bt(ye-l,t.longestWaitMs);await sleep(Math.max(0,ye+Re-
performance.now()),a),ye=performance.now();const Ye=({status:Ge=404})=>me>0||Ge===404;T=await It(N,n.dockStatusId,Ye)}catch(Re){throw Ht(Re,n,T)}}}function Ct({log:N},n){let t,r=n;return a=>{const l=performance.
now(),d=humanTime(l-n),T=a.status!==t,ye=l-r>=MINUTE_MS;(T||ye)&&(r=l),T&&t!==void 0?N.info(`${a.status||"No status"} after ${d}`):ye&&N.info(`Still ${a.status||"without a status"} after ${d}`),T&&gt(
a.status)==="unknown"&&N.warning(`The platform reports an unknown status (${kt(a)}). The action keeps waiting.`),t=a.status}}function kt({status:N,message:n}){return`${N||"none"}${n===void 0?"":`, "${n}\
"`}`}function Ht(N,{dockStatusId:n},t){const r=gt(t.status)==="unknown"||t.message!==void 0?`, last status ${kt(t)}`:"",a=`The job may still be running on the platform: dock status ${n}${r}.`,l=asFailure(
N);return l.with({advice:`${l.advice} ${a}`.trim(),cause:N})}const Tt=null;async function Et(N,n){const{collections:t}=N.platform;let r;for(const a of new Set([...t.values(),...Tt])){const l=n(a),{label:d,
idempotent:T=!0}=l,ye=t.get(d);if(!(ye&&ye!==a))try{const $e=await callApi(N,l);t.set(d,a);const me=readJob($e),{dockStatusId:ue}=me;if(ue!==void 0)return{...me,dockStatusId:ue};throw missing($e,"dock\
 status ID",T?"Check host and the IDs.":MAYBE_STARTED)}catch($e){if($e instanceof Failure&&$e.busy&&t.set(d,a),!($e instanceof Failure&&$e.status===404))throw $e;r??=$e}}throw r}async function Lt(N,{workflowId:n,
flowId:t}){return await Et(N,r=>({label:"Export",method:"POST",path:`${r}/${n}/export?flowId=${t}`,scope:"Export workflow"}))}async function Vt(N,n,t){const r=t.downloadUrl??n.downloadUrl??(await readDockStatus(
N,n.dockStatusId)).downloadUrl;if(r!==void 0)return downloadUrl(r,N);const a=`the platform reports ${t.status} but names no download URL`;throw new Failure({what:"Export",why:a,advice:"Re-run the job.",
topic:"the-job-on-the-platform"})}async function Yt(N,n,{app:t,flow:r,env:a}){const l="workflowName"in n,d=T=>T==="tools"?"tool":"workflow";return await Et(N,T=>({label:"Import",method:"POST",path:l?`${T}\
/import`:`${T}/${n.workflowId}/import`,body:jsonBody({[`${d(T)}DataFileId`]:t,flowDataFileId:r,envVariablesFileId:a,...l&&{[`${d(T)}Name`]:n.workflowName}}),idempotent:!1,isCreation:l,scope:"Import wo\
rkflow"}))}async function Zt(N,n){const t=r=>({label:"Deploy",method:"POST",path:`${r}/${n}/deploy`,body:jsonBody({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await retry(N,()=>Et(N,t),
{untilFree:!0})}class pt extends ae.HR{job;constructor(n,t){super({...(0,ae.h_)(t),busy:!1,cause:t}),this.job=n}}function an(N){return N instanceof pt?N.job:{}}async function Nt(N,n,{title:t,longestWaitMs:r,
advice:a,idsIn:l}){N.log.info(`${t}: ${n.status||"no status"}, dock status ${n.dockStatusId}`);let d={};const T=ye=>{const $e={"dock-status-id":n.dockStatusId,...l(ye)},me=Object.keys($e).some(ue=>!(ue in
d));d={...$e,...d,...ye.status!==""&&{status:ye.status}},me&&N.publish(d)};try{return{last:await waitForJob(N,n,{longestWaitMs:r,advice:a,onStatus:T}),outputs:d}}catch(ye){throw new pt(d,toError(ye))}}
const Ut="Check the workflow in AI for Process, then re-run the job.";async function cn(N,n,{workflowId:t,flowId:r,timeoutMs:a,longestWaitMs:l}){return N.log.info(`Exporting workflow ${t}, flow ${r}, \
from ${n.url.href}`),await withDeadline({...N,platform:n},userLimit(a,"No package"),async d=>{const T=await startExport(d,{workflowId:t,flowId:r}),{dockStatusId:ye,exportJobId:$e}=T,{last:me,outputs:ue}=await Nt(
d,T,{title:`Export job ${$e??"without an ID"}`,longestWaitMs:l,advice:Ut,idsIn:()=>$e===void 0?{}:{"export-job-id":$e}});try{const Re=await packageUrl(d,T,me),Ye=async()=>packageUrl(d,T,await readDockStatus(
d,ye)),Ge=et=>readZip(et,d.signal),{content:Qe,...Ze}=await download(d,{url:Re,freshUrl:Ye,read:Ge});return{...Ze,package:Qe,job:ue}}catch(Re){throw new pt(ue,toError(Re))}})}function Qt({host:N,pathname:n}){
return N+n.replace(/\/$/,"")}const qt=2e4;function Pt({message:N}){return(0,F.OX)(N,1e3)}const Dt="<dock status ID>";function Kt(N){const n=new Map;for(const{name:r,error:a}of N){const{"dock-status-id":l}=jobOf(
a),d=l===void 0?a.message:a.message.replaceAll(l,Dt),T=n.get(d)??{names:[],ids:[],help:helpFor(a)};n.set(d,T),T.names.push(r),l!==void 0&&T.ids.push(l)}const t=Math.max(100,Math.min(1e3,Math.floor(qt/
n.size)));return Array.from(n,([r,{names:a,ids:l,help:d}])=>({names:a,message:toSingleLine(r,t).replaceAll(Dt,()=>l.join(", ")),help:d}))}function en(N){return Kt(N).map(({names:n,message:t})=>`${n.join(
", ")}: ${t}`).join(" | ")}function tn(N,n){return!N||!n||N.message===n.message?N??n:jt(N,`${N.message} Also: ${n.message}`)}function jt(N,n){return new Failure({what:n,topic:asFailure(N).topic,cause:N})}
async function nn(N,n,t){let r;const a=await N.catch(l=>(r=toError(l),{...n,...jobOf(r)}));if(setOutputs(a),t){const{titles:l,facts:d}=t,T=factTable([...d,["Workflow ID",a["workflow-id"]],["Dock statu\
s ID",a["dock-status-id"]],["Status",a.status&&{words:a.status}],["Duration",{words:humanTime(performance.now())}]]);r?await writeSummary(l.failed,withHelp(Pt(r),helpFor(r)),T):await writeSummary(l.done,
T)}if(r)throw r}const rn=1e6;async function un(N,n){const t=JSON.stringify(n),r=await vt(`the output ${N}`,{[`${N}.json`]:t}),a=Buffer.byteLength(t)>rn;return a&&notice(`The output ${N} would be longe\
r than GitHub's limit of 1 MB. Read the file in ${N}-path.`),{[N]:a?[]:n,...r}}async function vt(N,n){try{const t=await(0,ce.Pd)("workflow-results-"),r={};for(const[a,l]of Object.entries(n)){const d=(0,Z.
join)(t,a);await(0,C.writeFile)(d,l).catch((0,ce.E_)(d)),r[`${(0,Z.parse)(a).name}-path`]=d}return r}catch(t){return(0,le.t1)().warning(`Can't keep ${N} as a file. ${(0,ae.gJ)(t)}`),{}}}}),2345:((be,xe,m)=>{
m.d(xe,{uu:()=>hr,S3:()=>fr,$0:()=>pr});var C=m(1124),Z=m(706);const ae=Number.MAX_SAFE_INTEGER,le=2,ce=60,H="</details>",F=41,x=100;function z(e,o={}){const{under:i=()=>"",parts:c=[],noun:f="change",
folded:v=!1}=o,{length:g}=i(ae),{least:W=g===0?e:`${e} \u2026`,changes:$=O(c)}=o;return{line:e,under:i,size:e.length+g,least:W,parts:c,changes:$,noun:f,folded:v}}function K(e,o,i={}){return o.length===
0?[]:[z(e,{...i,parts:o})]}function U(e,o){const i=({leaf:V,outer:se})=>se.length===1?0:V.size,c=(V,se)=>i(V)-i(se),f=new Map,v=()=>I(b(e,f).filter(([V])=>V!=="")),g=[];let W=h(e,[]).sort(c),$=o;for(let V=-1;W.
length>0&&V<g.length;$=o-A(v()))V=g.length,W=W.filter(se=>{const Oe=se.outer.filter(je=>!f.has(je)),Ce=Oe.map(je=>je.line.length+le+ce+(je.folded?F:0)).reduce((je,De)=>je+De,se.leaf.least.length+le);if(Ce>
$)return!0;$-=Ce;for(const je of Oe)f.set(je,[]);return f.set(se.leaf,[se.leaf.least]),g.push(se),!1});for(const[V,{leaf:se}]of g.sort(c).entries()){const Oe=P(se,se.least.length+Math.floor($/(g.length-
V)));$-=A(Oe)-se.least.length,f.set(se,Oe)}return v()}function A(e){return e.reduce((o,{length:i})=>o+i,0)}function h(e,o){return e.parts.length===0?[{leaf:e,outer:o}]:e.parts.flatMap(i=>h(i,[...o,e]))}
function P({line:e,under:o,size:i,least:c},f){if(i<=f)return[e,o(Math.max(f,ae))];for(let v=f-e.length-ce;v>x;v=Math.floor(v*.7)){const g=o(v);if(g!==""&&e.length+g.length<=f)return[e,g]}return[c]}function b(e,o){
const{line:i,parts:c,folded:f}=e;if(c.length===0)return[o.get(e)??[]];const g=[...c.filter(W=>o.has(W)).flatMap(W=>b(W,o)),[L(e,c.filter(W=>!o.has(W)))]];return f?[[`<details><summary>${i}</summary>`],
...g,[H]]:[[i],...g]}function L({noun:e},o){if(e==="connection"&&o.length>0)return`\u2026 and ${(0,Z.hS)(o.length,"more connection")}`;if(O(o)===0)return"";const i=e==="workflow"?` in ${(0,Z.hS)(o.length,
"more workflow")}`:"";return`\u2026 and ${(0,Z.hS)(O(o),"more change")}${i}`}function O(e){return e.reduce((o,{changes:i})=>o+i,0)}function I(e){const o=i=>i?.[0]?.startsWith("- ");return e.flatMap((i,c)=>{
const f=i[0]===H||o(i)&&o(e[c-1]);return[c===0?"":f?`
`:`

`,...i]})}var s=m(8132),u=m(3436),M=m(2742);const G=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,y=["x","y"],S=Ue("vi\
ewport canvas"),p=Ue("w h width height left top zoom"),R=[["x"],["position"],["left","top"]],k=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
Y=/^\d{4}-\d\d-\d\d$/,D=Ue("_?id uuid guid identifier instanceIdentifier"),q=/^\d{1,15}$/,ie=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,we=Ue("_?rev revision version versionId activeVersi\
onId versionCounter versionNumber"),Ie=Ue("meta(data)? .*info revision flow workflow"),Te=[[Ue(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),k,Y],[Ue(
".*(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),k],[Ue("[lc]Mod [mc]time"),k],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)[\w+/=-]{16,}$/]];
function Ue(e){return new RegExp(`^(${e.replaceAll(" ","|")})$`,"i")}function Be({base:e,head:o}){const i={base:(0,M.Z)(()=>new Set((0,u.PX)(e))),head:(0,M.Z)(()=>new Set((0,u.PX)(o)))};return c=>{const{
kind:f,path:v}=c;if(f==="reordered"||f==="moved")return!1;const[g,W=g]=f==="modified"?[c.from,c.to]:[c.value];if(Ee(g)&&Ee(W)&&_(v,g.type==="literal"))return!0;if(f!=="modified"||g.type!==W.type||!("t\
ext"in g)||!("text"in W))return!1;const[$,V,se]=[Se(v.at(-1)),(0,u.e1)(g.text),(0,u.e1)(W.text)],Oe=(...De)=>[V,se].every(Ke=>De.some(at=>at.test(Ke)));if(Te.some(([De,...Ke])=>De.test($)&&Oe(...Ke)))
return!0;const ke=Se(v.at(-2));if(we.test($)&&Oe(q,ie))return ke===""||Ie.test(ke);const Ce=D.test($)||$===`${Se(v.at(-3)).replace(/s$/,"")}Id`;return ke===""&&Ce&&Oe(ie)&&!i.head().has(V)&&!i.base().
has(se)}}function Xe(e){return ie.test(e)||k.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(e)}function E(e,o){return D.test(e)&&(0,u.jn)(o)||G.test(e)&&o.type!=="literal"&&Ee(o)||y.includes(e)&&Ee(o)}function _(e,o){
const[i,c]=[e.at(-2),Se(e.at(-1))],f=e.slice(Q(e)).find(W=>G.test(Se(W)));if(f)return f===e.at(-1)?!o:c===""||y.includes(c)||p.test(c);const v=i?.type==="item"&&i.item.type==="object"?i.item.members:void 0;
return c==="zoom"&&S.test(Se(i))||y.includes(c)||p.test(c)&&R.some(W=>W.every($=>v?.has($)))}function Q(e){return e.findLastIndex(({type:o})=>o==="item")+1}function X(e,{matches:o}){const i=new Map(o.
map(f=>[f.path.at(-1),f])),c=new Map;for(const f of e){const v=Q(f.path),[g,W]=[f.path[v-1],f.path[v]],$=y.includes(Se(W)),V=$?y:G.test(Se(W))?[Se(W)]:[],[se,Oe]=[pe(i.get(g)?.base,V),pe(i.get(g)?.head,
V)],ke=[...f.path.slice(0,v),{type:"member",key:V.join(", ")}];se&&Oe?c.set($?g:W,{kind:"modified",path:ke,from:se,to:Oe}):c.set(f,f)}return[...c.values()]}function pe(e,o){const i=e?.type==="object"?
o.flatMap(c=>e.members.get(c)??[]):[];if(!(i.length<o.length))return i.length>1?{type:"array",id:0,items:i,unordered:!1}:i[0]}function Se(e){return e?.type==="member"?e.key:""}function Ee(e){if(e.type===
"literal")return/\d/.test(e.text);const o=e.type==="array"?e.items:e.type==="object"?[...e.members.values()]:[];return o.length>0&&o.every(Ee)}const ee=[Ue("_?id key uuid guid identifier"),Ue("(node|s\
tep|state)_?id"),Ue("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,Ue("\\*")],ne=Ue("(source|from|target|to|next|then|else|goto|default)(_?id)?"),de="*",re=64;function fe(e,o){
const i=oe([]),c=[],f=new Set([e,o].flatMap(W=>[...(0,u.PX)(W),...Le(W)]));function v(W,$,V){if((0,u.jn)(W))_e(W.text,$,V);else if(W.type==="object")g(W,$,V);else{const se=W.items.length>1&&W.items.some(
({type:Oe})=>Oe==="array");for(const[Oe,ke]of W.items.entries())v(ke,ve($,"[]"),{...V,array:W.items,...se&&{slot:Oe}})}}function g(W,$,{key:V,array:se,map:Oe,...ke}){let Ce=ke;if(se!==void 0||V!==void 0){
const Ke={side:ke.side,value:W,field:$,outer:ke.place,key:V,array:se??[]};Ce={...ke,place:Ke,map:Oe},c.push(Ke)}const je=ze(W,f),De=Ce===ke&&(0,u.YD)(W).some(Ke=>Oe?.members.has(Ke));for(const[Ke,at]of W.
members){const $t=ve($,je||De?de:Ke);De&&_e(JSON.stringify(Ke),$t,Ce,at),(!De||at.type==="array")&&v(at,$t,je?{...Ce,key:Ke,map:W}:Ce)}}return v(e,i,{side:"base"}),v(o,i,{side:"head"}),{root:i,places:c,
find:j(c)}}function oe(e){return{keys:e,inner:new Map,texts:new Map,references:[]}}function ve(e,o){const i=e.inner.get(o)??oe([...e.keys,o]);return e.inner.set(o,i),i}function Ae(e,o){return e?.inner.
get(o)??e?.inner.get(de)}function _e(e,{keys:o,texts:i,references:c},{place:f,slot:v},g){i.set(e,(i.get(e)??0)+1);const W=e.startsWith('"')?e.length>2:ne.test(o.findLast($=>$!=="[]")??"")&&Number.isInteger(
Number(e));f&&W&&c.push({text:e,place:f,slot:v,value:g})}function Le(e){if((0,u.jn)(e))return[];const o=e.type==="array"?e.items:[...e.members.values()];return[...o.flatMap(Le),...o.some(Pe)?[]:(0,u.YD)(
e)]}function Pe(e){return e.type==="object"}function ze({members:e},o){return 2*[...e.keys()].filter(c=>!ne.test(c)&&o.has(c)).length>=e.size&&[...e.values()].every(Pe)}function j(e){const o=new Map;for(const i of e){
const c=(f,v)=>{const g=ee.findIndex(V=>V.test(f));if(g<0)return;const W=`${i.side} ${v}`,$=o.get(W)??[];$[g]=($[g]??new Set).add(i),o.set(W,$)};i.key!==void 0&&c(de,JSON.stringify(i.key));for(const[f,
v]of i.value.members)(0,u.jn)(v)&&c(f,v.text)}return(i,c)=>{const f=o.get(`${c.side} ${i}`)?.find(v=>v);return f&&f.size<=re?J([...f],c):void 0}}function J(e,o){const i=o?e.filter(f=>te(f,o)):e;if(i.length===
0&&o)return J(e,o.outer);const c=i.length>1?i.filter(({value:f})=>f.members.size>2):i;return c.length===1?c[0]:void 0}function te(e,o){return e!==void 0&&(e===o||te(e.outer,o))}var w=m(5408);const B="\
source from origin src tail out".split(" "),he="target to dest destination head in".split(" "),ge="next to goto target targets wire wires link links edge edges transition transitions connection connec\
tions",Ne=`${ge} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),We="after d\
epends dependencies needs requires prev previous predecessor predecessors".split(" "),Ve=`${ge} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),Fe="\
label title name condition if when event type relationship selectedRelationships".split(" "),qe=60;function ct(e,o){const i=fe(e,o),c=rt(i.root).flatMap(W=>ut(W,i)),f=ot(c),v=f.length>0?f:gt(c,i),g=new Set(
v.flatMap(({source:W,target:$})=>[W.field,$.field]));return{root:i.root,nodes:i.places.filter(({field:W})=>g.has(W)),edges:v}}function He(e,o){return e.flatMap(c=>c.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).
some(c=>o.includes(c.toLowerCase()))}function rt(e){const o=[e];for(const i of o)o.push(...i.inner.values());return o}function ut(e,{find:o}){const i=e.references.flatMap(W=>{const $=o(W.text,W.place);
return $?[{...W,field:e,target:$}]:[]}),c=i.filter(({place:W,target:$})=>!te(W,$)),f=i.length/e.references.length,v=f>=.5&&nt(e.references)-nt(i)<=2;return(f>=.9||v&&He(e.keys.slice(-2),Ne))&&2*c.length>=
i.length?[i]:[]}function nt(e){return new Set(e.map(({text:o})=>o)).size}function ot(e){const o=e.filter(i=>!i.some(({place:c,target:f})=>f.field===c.field));return[...(0,w.$z)(o,([i])=>i?.place.field).
values()].flatMap(i=>{const c=new Map(yt(i,B).map(f=>[f.place,f]));return yt(i,he).flatMap(f=>{const v=c.get(f.place),g=v&&{source:v.target,target:f.target,links:[v,f]};return g?[{...g,label:_t(f,f.place,
[]),item:f.place.value}]:[]})})}function yt(e,o){return e.filter(([c])=>c&&He(c.field.keys.slice(-2),o)).sort((c,f)=>nt(f)-nt(c))[0]??[]}function gt(e,o){const[i,c]=[[],[]],f=new Set;for(const g of e){
const W=g.flatMap(ke=>Ot(ke,o)),[$]=W;if($===void 0||10*W.length<9*g.length)continue;const V=$.link.field.keys.slice($.inside.field.keys.length),se=W.filter(({source:ke,inside:Ce})=>ke!==Ce);for(const{
inside:ke}of se)f.add(ke.key);const Oe=He(V,We);if(!(!Oe&&se.length===0&&!He(V,Ne)))for(const{link:ke,source:Ce}of W){const je=ke.place===Ce?void 0:ke.place,De={label:_t(ke,je,V),links:[ke],item:je?.value};
Oe?c.push({source:ke.target,target:Ce,...De}):i.push({source:Ce,target:ke.target,...De})}}const v=i.length<c.length?c:i;return f.size>1||nt(v.flatMap(({links:g})=>g))>1?v:[]}function Ot(e,{find:o}){for(let i=e.
place;i;i=i.outer){const c=o(JSON.stringify(i.key),i),f=[i,c].find(v=>v?.field===e.target.field);if(f)return[{link:e,source:f,inside:i}]}return[]}function _t({slot:e,value:o},i,c){const f=Fe.map(W=>{const[
$,V]=[i?.field.inner.get(W),It(i?.value.members.get(W))];return $&&$.texts.size+($.inner.get("[]")?.texts.size??0)>1||V.includes(" ")?V:""}),v=c.filter(W=>!Ve.includes(W.toLowerCase())),g=e===void 0?[]:
[`output ${e+1}`];return[It(o),...f].find(W=>W!=="")??[...v,...g].join(", ")}function It(e){const i=(e?.type==="array"?e.items:[e]).flatMap(c=>c?.type==="string"&&(0,u.e1)(c.text).trim()||[]).join(", ");
return i.length>qe?"":i}var dt=m(1345);const ht={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Bt={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke\
:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Wt={same:"-->",added:"==>",removed:"-.->"},Mt=40,bt=500,Jt=5e4,Ct=40,kt=6;function Ht(e,o,{isWhole:i,hide:c}){
const f=({status:$})=>i||$!=="same",v=new Set([...e.filter(f),...o.filter(f).flatMap(Tt)]),g=o.filter($=>Tt($).some(f)).flatMap(Tt);if(v.size===0)return{};for(const $ of[new Set([...v,...g]),v]){const V=o.
filter(Oe=>Tt(Oe).every(ke=>$.has(ke)));if($.size>Mt||V.length>bt)continue;const se=Et(e.filter(Oe=>$.has(Oe)),V,c);if(se.length<=Jt)return{picture:se}}return{note:`The picture is left out: it would h\
ave ${v.size>Mt?(0,Z.hS)(v.size,"node"):"too many connections"}.`}}function Tt({source:e,target:o}){return[e,o]}function Et(e,o,i){const c=new Map(e.map((v,g)=>[v,`n${g+1}`])),f=e.map(v=>`  ${c.get(v)}\
["${ht[v.status]}${Vt(i(v.label))||"?"}"]`);for(const{source:v,target:g,label:W,status:$}of o){const V=`${ht[$]}${Vt(i(W))}`.trim();f.push(`  ${c.get(v)} ${Wt[$]}${V===""?"":`|"${V}"|`} ${c.get(g)}`)}
for(const[v,g]of Object.entries(Bt)){const W=e.filter($=>$.status===v).map($=>c.get($));W.length>0&&f.push(`  classDef ${v} ${g}`,`  class ${W.join()} ${v}`)}return[`flowchart ${Lt(e,o)>kt?"TD":"LR"}`,
...f].join(`
`)}function Lt(e,o){const i=new Set(o.map(({target:v})=>v)),c=e.filter(v=>!i.has(v)),f=new Map((c.length>0?c:e.slice(0,1)).map(v=>[v,1]));for(const[v,g]of f)for(const{source:W,target:$}of o)W===v&&!f.
has($)&&f.set($,g+1);return Math.max(...f.values())}function Vt(e){return(0,s.RK)((0,s.Jj)(e.replace(/\s+/g," ").trim(),Ct)).replace(Yt,o=>o==='"'?"#quot;":`#${o.codePointAt(0)};`)}const Yt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Zt="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),pt="* if when id name label title type key handle condition event relationships".split(" ");function an(e,o=i=>i){const i=e.
head??e.base;if(i===void 0)return;const[c,f]=[e.base??i,e.head??i],v=(0,dt.j9)([f,c]),g=ct(c,f),W=cn(e,g,v),$=[...new Set(W.values())].sort((De,Ke)=>De.rank-Ke.rank),V=qt(g,W),se=V.filter(De=>De.status!==
"same"),Oe=Dt(g,se);en(e,$,v,Oe);const ke=new Map(V.map(({item:De,source:Ke,target:at})=>[De,`${Ke.label} \u2192 ${at.label}`])),Ce=new Set($.map(({place:De})=>De.key)),je=De=>De.filter(({status:Ke})=>Ke!==
"removed").length;return{...Ht($,V,{isWhole:e.status!=="modified",hide:o}),connections:Pt(se),size:{nodes:je($),connections:je(V)},tells:Oe,isItemKey:De=>Ce.has(De)||v.labelOf(JSON.stringify(De))!==void 0,
labelOf:v.labelOf,endsOf:De=>ke.get(De)}}function Nt({side:e}){return e==="head"}function Ut(e){return e&&[e.key,Ut(e.outer)]}function cn({matches:e},{nodes:o},i){const c=se=>se.key===void 0?`${se.value.
id}`:JSON.stringify(Ut(se)),f=new Map(o.map((se,Oe)=>[se,Oe])),v=(0,w.$z)(o.filter(Nt),c),g=(0,w.$z)(e,({base:se})=>se.id),W=se=>{const Oe=g.get(se.value.id)?.shift();return(Oe&&v.get(`${Oe.head.id}`)?.
shift())??v.get(c(se))?.shift()},$=new Map;let V=0;for(const se of o){if($.has(se))continue;const Oe=Nt(se)?se:W(se);V=(Oe&&f.get(Oe))??V+1e-6;const ke=Oe===void 0?"removed":Oe===se?"added":"same",Ce=Oe??
se,je={label:Qt(Ce,i),status:ke,rank:V,place:Ce,old:ke==="same"?se:void 0};$.set(se,je).set(Ce,je)}return $}function Qt({key:e,value:o,array:i},c){const[f,v,...g]=["type","componentType",...o.members.
keys()].map($=>(0,u.TN)(o,$)),[W="?"]=[f,v,(0,u.TH)(o),...g].filter($=>$!==void 0);return e??c.nameOf(o,i)??(0,u.e1)(W)}function qt({edges:e},o){const i=e.flatMap($=>{const[V,se]=[o.get($.source),o.get(
$.target)];return V&&se?[{...$,source:V,target:se,status:Nt($.source)?"added":"removed"}]:[]}),c=({source:$,target:V,label:se})=>`${$.rank} ${V.rank} ${se}`,f=(0,w.$z)(i,({status:$})=>$),v=(0,w.$z)(f.
get("removed")??[],c);return[...(f.get("added")??[]).map($=>v.get(c($))?.pop()?{...$,status:"same"}:$),...[...v.values()].flat()].sort(($,V)=>$.source.rank-V.source.rank||$.target.rank-V.target.rank)}
function Pt(e){const o=new Map;for(const i of["target","label"]){const c=f=>`${f.source.rank} ${i==="label"?f.label:f.target.rank}`;for(const[f,v,...g]of(0,w.$z)(e,c).values()){if(!f||!v||g.length>0||
f.status===v.status)continue;[f.source,f.target,v.target].every(({old:$})=>$)&&!o.has(f)&&!o.has(v)&&o.set(f,v).set(v,f)}}return e.flatMap(i=>{const c=o.get(i);return c&&i.status==="removed"?[]:[{...i,
kind:c?"rewired":i.status,was:c}]})}function Dt({root:e,nodes:o},i){const c=new Set(i.flatMap($=>$.links.map(({field:V})=>V))),f=new Set(i.map(({item:$})=>$)),v=new Set([e,...o.map(({field:$})=>$)]),g={
added:new Set,removed:new Set};for(const $ of i){const V=[$.source.label,$.target.label,...$.label.split(", ")].map(se=>JSON.stringify(se));for(const se of[...V,...$.links.map(Oe=>Oe.text)])g[$.status].
add(se)}function W($,V,se){if(V===void 0||v.has(V))return[{text:se,field:e}];const Oe=V.keys.at(-1)===de?[{text:JSON.stringify(se),field:V}]:[];if("text"in $)return[...Oe,{text:$.text,field:V}];const ke="\
members"in $?[...$.members]:[],Ce="items"in $?$.items.map(je=>["[]",je]):ke;return[...Oe,...Ce.flatMap(([je,De])=>W(De,Ae(V,je),je))]}return({path:$,...V})=>{const se=$.map(Ce=>Ce.type==="member"?Ce.key:
"[]"),Oe=$.some(Ce=>"item"in Ce&&f.has(Ce.item)),ke=(Ce,je)=>{const De=W(Ce,se.reduce(Ae,e),`${se.at(-1)}`),Ke=De.some(({field:$t})=>c.has($t)),at=({text:$t,field:mn})=>{if(c.has(mn))return je.has($t);
const kn=`${mn.keys.findLast(mr=>mr!=="[]")}`;return Zt.includes(kn)||je.has($t)&&He([kn],pt)||Ke&&Kt($t,mn)};return(Ke||Oe)&&De.every(at)};return V.kind==="modified"?ke(V.from,g.removed)&&ke(V.to,g.added):
"value"in V&&ke(V.value,g[V.kind])}}function Kt(e,{texts:o}){const i=o.get(e)??0,c=[...o.values()].reduce((f,v)=>f+v,0);return i>2&&2*i>c&&/^"?[\w.-]{0,30}"?$/.test(e)}function en(e,o,{componentOf:i},c){
const f=Be(e),v=o.flatMap($=>{const{value:V,array:se}=$.place,Oe=(0,dt.qU)(V)===void 0?i(V,se):void 0;return[V.id===$.old?.value.id?void 0:V,Oe].map(ke=>({owner:ke,node:$}))}),g=(0,w.$z)(v,({owner:$})=>$);
g.delete(void 0);const W=new Map(e.matches.map(({path:$,head:V})=>[$.at(-1),V]));for(const $ of e.changes){if(c($)||f($))continue;const V=$.path.map(Oe=>W.get(Oe)).reverse(),se=["value"in $&&$.value,...V].
find(Oe=>g.has(Oe));for(const{node:Oe}of g.get(se)??[])Oe.status==="same"&&(Oe.status="modified")}}var tn=m(8965);const jt=2,nn=1e3,rn=240,un=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,
/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,/.{1,120}/gsu],vt="...";function N(e,o){const i=[n(e??o),n(o??e)],[c,f]=[r(e),r(o)],v=l(c,f);return i[0]===i[1]?v:[`@@ line ends:\
 ${i[0]} \u2192 ${i[1]} @@`,...v]}function n(e=""){return e.includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function t(e){return e.split(n(e)==="CRLF"?`\r
`:`
`)}function r(e){return(e===void 0?[]:t(e)).flatMap(i=>un.reduce(a,[i]).map((c,f)=>f===0?c:vt+c))}function a(e,o){return e.flatMap(i=>i.length>rn?Array.from(i.matchAll(o),([c])=>c):i)}function l(e,o){
const i=new Set(e),f=o.some(g=>i.has(g))?(0,tn.E)([...e],[...o],{maxEditLength:nn}):void 0;if(f===void 0)return[...ye(e,o),...d("+",o)];let v=0;return f.flatMap(({added:g,removed:W,value:$},V)=>{const se=f[V+
1];if(W)return ye($,se?.added?se.value:[]);const[Oe,ke]=[V===0?0:jt,$.length-jt],Ce=v+T($.slice(0,ke+1));return v+=T($),g?d("+",$):se===void 0?d(" ",$.slice(0,Oe)):ke-Oe<2?d(" ",$):[...d(" ",$.slice(0,
Oe)),`@@ line ${Ce} @@`,...d(" ",$.slice(ke))]})}function d(e,o){return o.map(i=>`${e} ${i}`)}function T(e){return e.filter(o=>!o.startsWith(vt)).length}function ye(e,o){const i=new Map(e.map(g=>[ue(g),
g])),c=o.flatMap(g=>me(i.get(ue(g))??g,g)),f=c.length>0||o.length===0?c:me($e(e),$e(o));return[...f.length===0?[]:[`@@ hard to see: ${[...new Set(f)].join(", ")} @@`],...d("-",e)]}function $e(e){return e.
map(o=>o.startsWith(vt)?o.slice(vt.length):`
${o}`).join("")}function me(e,o){if(ue(e)!==ue(o))return[];const[i,c]=[e.normalize(),o.normalize()],f=Re(e)===Re(o)?[]:["Unicode forms"];return i===c?f:[...f,i.trimEnd()===c.trimEnd()?"spaces at the e\
nd":"white space"]}function ue(e){return Re(e.normalize())}function Re(e){return e.replace(/\s/g,"")}function Ye(e,o){let[i,c]=[0,o];const v=[...(0,w.$z)(e,W=>W.startsWith("@@ line ")?++i:i).values()].
flatMap(W=>{const $=Ge(W,c);return c-=Ze(W),$}),g=e.filter(Qe).length-v.filter(Qe).length;return g===0?v:[...v,`@@ ${(0,Z.hS)(g,"more changed line")} @@`]}function Ge(e,o){const i=g=>g.startsWith("-"),
c=Ze(e.filter(i)),f=Ze(e)-c,v={removed:Math.max(o/2,o-f),others:Math.max(o/2,o-c)};return e.filter(g=>{const W=i(g)?"removed":"others";return v[W]-=g.length+1,v[W]>=0})}function Qe(e){return e.startsWith(
"-")||e.startsWith("+")}function Ze(e){return e.reduce((o,i)=>o+i.length+1,0)}var et=m(7856);const tt={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",
rewired:"\u270F\uFE0F"},ft=80,xt=8;function St(e,o,i){if(e.type==="string")return st(zt((0,u.e1)(e.text),o.mask),o,i);const[c="",...f]=At(e,o);return f.length>0||c.length>ft?void 0:(0,s.SS)(c,1/0)}function st(e,o,i){
const c=o.mask(e).shown;if(c.length>ft||c.includes(`
`))return;const f=mt(e,o,i);return(0,s.SS)(JSON.stringify(c),1/0)+(f===void 0?"":` (${it(f,o)})`)}function mt(e,{labelOf:o},i){const c=o(e);return c===void 0||c.toLowerCase()===e.toLowerCase()||[...i?.
members.values()??[]].some(v=>(0,u.jn)(v)&&(0,u.e1)(v.text)===c)?void 0:c}function Ft(e,o,{labelOf:i}){const[c,f]=e.slice(-2);return c?.type!=="item"||f?.type!=="member"||!u.ZM.test(f.key)?!1:(0,u.TH)(
c.item)===o||i((0,u.e1)(o))===c.label}function At(e,o,i){const{mask:c}=o;if((0,u.jn)(e)){if(e.type==="literal")return[c(e.text).shown];const V=zt((0,u.e1)(e.text),c),{shown:se}=c(V);if(se.includes(`
`))return["|",...yn(t(se))];const Oe=mt(V,o,i);return[JSON.stringify(se)+(Oe===void 0?"":` (${c(Oe).shown})`)]}const[f="",v=""]=e.type==="array"?"[]":"{}",g=e.type==="array"?e.items.map(V=>At(V,o)):Array.
from(e.members,([V,se])=>{const[Oe,...ke]=(0,et.$C)(V,se,e)?[Z.v5]:At(se,o,e);return[`${JSON.stringify(c(V).shown)}: ${Oe}`,...ke]}),W=f+g.join(", ")+v;return W.length<=ft&&g.every(V=>V.length===1)?[W]:
[f,...yn(g.flat()),v]}function yn(e){return e.map(o=>`  ${o}`)}function zt(e,o){if(!e.includes("%")||e.includes("://")&&o(e).shown!==e)return e;try{const i=decodeURIComponent(e);return[encodeURIComponent(
i),encodeURI(i)].includes(e)?i:e}catch{return e}}function An(e,o,i){const c=[zt(e,i),zt(o,i)];return[e,o].some(v=>v.includes("%")&&c.includes(v))||c[0]===c[1]?[e,o]:c}function it(e,{mask:o},i=100){return(0,s.
SS)(o(e).shown,i)}function Gt(e,o,i=!1){const c=Q(e),f=i?1/0:100,v=e.flatMap((g,W)=>{if(g.type==="element")return[(0,s.SS)(`[${g.index}]`)];if(g.type==="item"){const V=o.endsOf(g.item),se=V===void 0?g.
label:i?`${V} (${g.label})`:V,Oe=W===c-1&&g.hint!==void 0?` (${it(g.hint,o)})`:"";return[`**${it(se,o,f)}**${Oe}`]}return!i&&e.slice(W+1).find(({type:V})=>V!=="member")?.type==="item"?[]:[it(g.key,o,f)]});
return v.length>xt&&!i&&v.splice(2,v.length-xt+1,"\u2026"),v.join(" \u203A ")||"the whole file"}function dn(e,o){const i=g=>e.map(({path:W,kind:$})=>($?`${tt[$]} `:"")+Gt(W,o,g)),[c,f]=[i(!1),i(!0)],v=(0,dt.
Vn)(c);return gn(c.map((g,W)=>v.get(g)===1?g:f[W]??g))}function gn(e){const[o,i]=[(0,dt.Vn)(e),new Map];return e.map(c=>{const[f=1,v]=[o.get(c),(i.get(c)??0)+1];return i.set(c,v),f===1?c:`${c} (${v} o\
f ${f})`})}const Rt="  ",bn=3,Rn=5,In=120,lt={texts:3,min:4,max:60,usual:2,usualWeight:.001},fn={line:": changed, hidden"};function Xt(e,o){const i=[...(0,w.$z)(e,Mn).values()],c=i.filter(g=>g.length<
bn).flat(),f=dn(c,o),v=new Map(c.map((g,W)=>{const{line:$,...V}=on(g,o);return[g,z(`- ${f[W]}${$}`,{changes:1,...V})]}));return i.flatMap(g=>{const W=g.flatMap($=>v.get($)??[]);return W.length===0?Cn(
g,o):W})}function Mn(e){const o=Q(e.path),c=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(v=>"id"in v?[v.id]:[]);if(o===0||o===e.path.length||c.length===0)return e;const f=e.path.
slice(o).map(v=>v.type==="member"?v.key:"index"in v&&v.index);return JSON.stringify([e.kind,c,f])}function Cn(e,o){const[i]=e,{line:c,under:f=()=>""}=on(i,o),v=vn(En(e,o)),g=i.kind==="modified"?"":` ${i.
kind}`,W=`- ${tt[i.kind]} ${ln(i,o)}${c}${g} in ${v.line}`;return z(W,{changes:e.length,under:$=>f($)+(v.under?.($)??"")})}function En(e,o){const i=e.map(({path:c})=>({path:c.slice(0,Q(c))}));return dn(
i,o)}function ln({path:e},o){return Gt(e.slice(Q(e)),o)}function on(e,o){if(e.kind==="modified")return xn(e,o);if("value"in e)return Nn(e,o);if(e.kind==="moved"){const[v,g]=[e.from,e.path].map(W=>Gt(W.
slice(0,-1),o,!0));return{line:`: moved from ${v} to ${g}`}}if(e.moved.length===0)return{line:": in a new order"};const i=e.moved.map(v=>({path:[v]})),c=vn(dn(i,o)),f=c.under?`${c.line} moved`:`moved:\
 ${c.line}`;return{...c,line:`: in a new order (${f})`}}function vn(e){if(e.length<=Rn)return{line:e.join(", ")};const o=(0,Z.hS)(e.length,"item"),i=Sn(o,Rt+e.join(", "));return{line:o,under:c=>i.length<=
c?i:""}}function xn({path:e,from:o,to:i},c){if(o.type==="hidden"||i.type==="hidden")return{line:""};if((0,et._p)(e,o,i))return fn;if(o.type==="string"&&i.type==="string"){const $=Ft(e,i.text,c)?{...c,
labelOf:()=>{}}:c;return Ln((0,u.e1)(o.text),(0,u.e1)(i.text),$)}const[f,v]=[At(o,c).join(`
`),At(i,c).join(`
`)];if(f===v)return fn;const[g,W]=[St(o,c),St(i,c)];return g&&W?{line:`: ${g} \u2192 ${W}`}:{line:"",under:sn(f,v)}}function Ln(e,o,i){const[c,f]=An(e,o,i.mask),v=c===e&&f===o?"":" (percent-encoded)",
[g,...W]=(0,M.qy)(c,f)?.changes??[];if(g!==void 0){const je=`${v} (JSON in a text)`;if(W.length===0&&g.kind==="modified"){const Ke=xn(g,i);return{...Ke,line:`${je} \u203A ${Gt(g.path,i)}${Ke.line}`}}const De=z(
"",{parts:Xt([g,...W],i)});return{line:je,under:Ke=>`
${$n(U(De,Ke).join(""))}`}}const[$,V]=[i.mask(c),i.mask(f)];if($.shown===V.shown)return{line:v+fn.line};const se=$.hidden===V.hidden?"":" (hidden values differ, too)",[Oe,ke]=[st(c,i),st(f,i)];if(!Oe||
!ke)return{line:v+se,under:sn($.shown,V.shown)};const Ce=me($.shown,V.shown).join(", ");return{line:`${v}: ${Oe} \u2192 ${ke}${Ce&&` (${Ce})`}${se}`}}function Nn(e,o){const{path:i,value:c}=e;if(c.type===
"hidden")return{line:""};if((0,et._p)(i,c))return{line:": hidden"};if(c.type==="object")return Un(e,c,o);const f=St(c,o);return f!==void 0?{line:`: ${f}`}:c.type==="array"?{line:"",under:hn(e,At(c,o),
(0,Z.hS)(c.items.length,"element"))}:{line:"",under:hn(e,[o.mask(zt((0,u.e1)(c.text),o.mask)).shown])}}function Un(e,o,i){const c=e.path.at(-1),f=c?.type==="item"?c:void 0;if(o.members.size===0&&!f)return{
line:": `{}`"};const v=Ce=>(0,u.jn)(Ce)&&[f?.label,f?.hint].includes((0,u.e1)(Ce.text)),g=[...o.members].filter(([,Ce])=>!f||!v(Ce)),W=g.filter(([Ce,je])=>!f||!E(Ce,je)),$=W.map(([Ce,je])=>{const De=(0,et.
$C)(Ce,je,o)?(0,s.SS)(Z.v5):St(je,i,o);return De&&`${it(Ce,i)}: ${De}`}),V=!$.includes(void 0)&&$.join(", ").length<=In,se=V?$.join(", "):Pn(o,v,i),Oe=se&&`: ${se}`;if(V&&W.length===g.length)return{line:Oe};
const ke=hn(e,At(o,i),(0,Z.hS)(o.members.size,"field"));return{line:Oe,under:V?Ce=>Ce===1/0?ke(Ce):"":ke}}function hn({kind:e},o,i){const c=o.join(`
`);return e==="added"?sn(void 0,c,i):sn(c,void 0,i)}function Pn(e,o,i){const c=new Map,f=(g,W,$)=>{$>(c.get(g)?.weight??0)&&c.set(g,{text:W,weight:$})},v=(g,W,$)=>{if(g.type==="array")for(const je of g.
items)v(je,W,$+1);if(g.type==="object")for(const[je,De]of g.members)(0,et.$C)(je,De,g)?f(je,Z.v5,lt.max):v(De,je,$+1);if(g.type!=="string")return;const V=(0,u.e1)(g.text),Oe=/^type$/i.test(W)||E(W,g)||
Xe(V)||o(g)||i.labelOf(V)!==void 0;if(V.length<lt.min||Oe)return;const ke=V.includes("://")?2*lt.max:Math.min(V.length,lt.max),Ce=i.countOf(V)>lt.usual?lt.usualWeight:1;f(W,i.mask(zt(V,i.mask)).shown,
Ce*ke/($+1))};return v(e,"",0),[...c].sort(([,g],[,W])=>W.weight-g.weight).filter(([,{weight:g}],W)=>W===0||W<lt.texts&&g>lt.usualWeight*2*lt.max).map(([g,{text:W}])=>`${it(g,i)}: ${(0,s.SS)(JSON.stringify(
(0,s.Jj)(W,lt.max)),1/0)}`).join(", ")}function sn(e,o,i){const c=(0,s.EU)(N(e,o),"diff",Rt);return f=>{const v=c.length<=f?c:Dn(c,f);return i===void 0?`
${v}`:Sn(i,v)}}function Dn(e,o){const i=e.split(`
`),c=i.slice(1,-1).map(f=>f.slice(Rt.length));return[...i.slice(0,1),...Ye(c,o).map(f=>Rt+f),...i.slice(-1)].join(`
`)}function Sn(e,o){return`
${Rt}<details><summary>${e}</summary>

${o}
${Rt}</details>`}function $n(e){return e.replace(/^(?=.)/gm,Rt)}const jn=100,On=5;function Fn(e,o){const i=e.kind==="json"?an(e,ke=>o(ke).shown):void 0,c=(0,M.Z)(()=>(0,dt.Vn)((0,u.PX)(e.head??e.base))),
f={mask:o,labelOf:ke=>ke.length>jn?void 0:i?.labelOf(JSON.stringify(ke)),endsOf:ke=>i?.endsOf(ke),countOf:ke=>c().get(ke)??0},v=_n((0,C.xS)(e)),g=e.status==="modified",W=g?Hn(e,f,i):Xt(Jn(e),f),{nodes:$=0,
connections:V=0}=i?.size??{},se=$===0?"What is in it":`${(0,Z.hS)($,"node")}, ${(0,Z.hS)(V,"connection")}`,Oe=g?W:K(se,W,{changes:v,folded:!0});return[...zn(i),z(Bn(e,o),{parts:[...Oe,...Wn(e,f)],changes:v})]}
function _n({added:e,modified:o,removed:i}){return e+o+i}function zn(e){return e?.note!==void 0?[z(e.note)]:e?.picture?[z((0,s.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function Bn({name:e,kind:o,status:i,changes:c},f){const v=`**${it(e,{mask:f})}**`;return i!=="modified"?`${tt[i]} ${v}: file ${i}`:o==="bi\
nary"||o==="variables"&&c.length===0?`${tt.modified} ${v}: content modified`:o==="variables"?`${v} (values are never shown)`:v}function Wn({references:e},o){if(e.length===0)return[];const i=e.slice(0,
On).map(({path:g,from:W,to:$})=>`${Gt(g,o)} (${it(W,o)} \u2192 ${it($,o)})`),c=e.length>On?", \u2026":"",f=e.length===1?"follows and isn't":"follow and aren't",v=`${(0,Z.hS)(e.length,"reference")} to \
new IDs and names ${f} counted`;return[z(`${v}: ${i.join(", ")}${c}`)]}function Hn(e,o,i){const c=Be(e),f=i?.connections??[],v=new Set(f.map(({item:Ce})=>Ce)),g=(0,w.$z)(e.text?[Xn(e.text)]:e.changes,
Ce=>i?.tells(Ce)?Kn(Ce)?"layout":"told":"value"in Ce&&v.has(Ce.value)?"connection":c(Ce)?"layout":Gn(Ce.path,i)?"item":"rest"),[W,$]=[g.get("layout")??[],g.get("connection")??[]],V=Xt(g.get("rest")??[],
o),se=Vn(f,$,o),Oe=(g.get("told")?.length??0)+$.length,ke=`Layout and bookkeeping: ${(0,Z.hS)(W.length,"change")}`;return[...Xt(g.get("item")??[],o),...K("Connections",se,{noun:"connection",changes:Oe}),
...se.length===0?V:K("Elsewhere in the file",V),...K(ke,Qn(W,e,o),{folded:!0})]}function Kn({kind:e,path:o}){const[i,c]=o.slice(-2);return e==="modified"&&i?.type==="item"&&c?.type==="member"&&Zt.includes(
c.key)}function Gn(e,o){return e.some(i=>i.type==="item"||i.type==="member"&&o?.isItemKey(i.key))}function Xn({base:e,head:o}){return{kind:"modified",path:[],from:pn(e),to:pn(o)}}function pn(e=""){return{
type:"string",id:0,text:JSON.stringify(e)}}function Jn({base:e,head:o,text:i,status:c,changes:f}){const v=c==="removed"?"removed":"added",g=($,V)=>{const se=(0,dt.Vg)($,()=>{});return!(V.length<3&&se.
length>0&&se.every(ke=>ke.value.type==="object"))&&(V.length>0||$.type!=="object")?[{kind:v,path:V,value:$}]:se.flatMap(({step:ke,value:Ce})=>ke.type==="member"?g(Ce,[...V,ke]):[{kind:v,path:[...V,ke],
value:Ce}])},W=e??o??(i&&pn(i.base??i.head));return W?g(W,[]):f}function Vn(e,o,i){const c=new Map(o.map(g=>["value"in g&&g.value,g])),f=Yn(e,c),v=gn(f.map(g=>Zn(g,i)));return f.map(([{item:g}],W)=>{const $=c.
get(g),{line:V,under:se=()=>""}=$?on($,i):{line:""};return z(`${v[W]}${se(0)===""?V:""}`,{under:se})})}function Yn(e,o){const i={added:new Map,removed:new Map};return e.flatMap(c=>{const{kind:f,source:v,
target:g,item:W}=c;if(f==="rewired"||o.has(W))return[[c]];const $=i[f].get(v),V=$??[c];return $&&$.push(c),i[f].delete(v),i[f].set(g,V),$?[]:[V]})}function Zn(e,o){const[{kind:i,source:c,target:f,was:v}]=e,
g=se=>`**${it(se.label,o)}**`,W=se=>se===""?"":` (${it(se,o)})`,$=e.map(se=>` \u2192 ${g(se.target)}${W(se.label)}`),V=v?.target===f?W(v.label)||" without a label":v&&` ${g(v.target)}`;return`- ${tt[i]}\
 ${g(c)}${$.join("")}${V===void 0?"":`, was${V}`}`}function Qn(e,o,i){return[...(0,w.$z)(X(e,o),f=>f.kind+ln(f,i)).values()].flatMap(f=>{const v=f.map(V=>on(V,i));if(f.length<bn||Q(f[0].path)===0||v.some(
({under:V})=>V))return Xt(f,i);const g=En(f,i),W=$n(v.map(({line:V},se)=>`- ${g[se]}${V}`).join(`
`)),$=`- ${tt[f[0].kind]} ${ln(f[0],i)} of ${(0,Z.hS)(f.length,"item")}`;return z($,{changes:f.length,under:()=>`
${W}`})})}const qn="<!-- workflow-report -->",er=6e4,nr=1e3;function rr(e){const{workflows:o,missing:i}=e,c=(0,et.lb)(e),v=["changed","added","removed"].flatMap($=>o.filter(V=>V.status===$)).map($=>{const V=_n(
$.counts);return{workflow:$,changes:V,parts:$.files.flatMap(se=>Fn(se,c))}}),g=ir(e,c),W=i===void 0?"":`\`${i}\` doesn't exist: it counts as empty.`;return({maxLength:$=er,maxBytes:V=1/0,headings:se=!0,
mark:Oe=!0}={})=>{const ke=v.map(({workflow:De,...Ke})=>z(sr(De,c,se),Ke)),Ce=z(W,{parts:[...K("",ke,{noun:"workflow"}),...g]}),je=Oe?`${qn}
`:"";for(let De=Math.min($,V);;){const Ke=[je,...U(Ce,De-je.length-1),`
`],at=V===1/0?0:Buffer.byteLength(Ke.join(""));if(at<=V||De<nr)return Ke;De=Math.floor(De*V*.99/at)}}}function or(e,o){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${o}</summary>

${e}
</details>
`}function sr({name:e,status:o,counts:i},c,f){const v=f?"### ":"",g=e===void 0?void 0:it(e,{mask:c});return o==="added"||o==="removed"?`${v}${tt[o]} ${g===void 0?"Workflow":`${g}: workflow`} ${o}`:f?`${v}${g===
void 0?"":`${g}: `}${(0,C.cq)(i)}`:""}function ir({workflows:e,notCompared:o=[]},i){const c=(g,W)=>{const $=g.flatMap(V=>V===void 0?[]:[it(V,{mask:i})]).join(", ");return g.length===0?[]:[z(W($),{least:W(
(0,Z.hS)(g.length,"workflow"))})]},f=e.flatMap(({name:g,status:W})=>W==="unchanged"?[g]:[]),v=e.flatMap(({name:g,variablesCompared:W})=>W?[]:[g]);return[...e.length===0?[z("No workflow was compared")]:
[],...c(f,g=>g===""?"No changes":`${g}: no changes`),...c(v,g=>`The environment variables${v.length===e.length?"":` of ${g}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...c(o,g=>`${g}: not compared, because the step failed`)]}var ar=m(8725),cr=m(276),ur=m(4022),dr=m(6584);async function fr(e){const o=rr(e),i={"report.md":o(),"full-report.md":o({maxLength:1/0})};
return(0,cr.n0)(await(0,ur.N9)("the report",i)),o}const lr=900*1024;function hr(e,o,i,c){const f=lr-Buffer.byteLength(i.join()),v=e({headings:o,maxLength:1/0,maxBytes:f,mark:!1}).join("");return c===void 0?
v:or(v,c)}function pr(e){const o=(0,C.AS)(e);if(o.length===0)return;const i=o.slice(0,20).map(dr.bY),c=o.length>20?` and ${(0,Z.hS)(o.length-20,"more line")}`:"";(0,ar.lm)(`No field matched ${i.join("\
, ")}${c} in ignore. Check the spelling.`)}}),6584:((be,xe,m)=>{m.d(xe,{LO:()=>S,Rr:()=>G,bY:()=>p,yG:()=>z});var C=m(3024),Z=m(6760),ae=m(5806),le=m(7596),ce=m(706);const H=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function F(k,Y=H){return[Y,({input:D})=>`contains ${R(D)}. ${k}`]}function x(...k){return Y=>{for(const[D,q]of k){const ie=D.exec(Y);if(ie)throw new Error(typeof q=="string"?q:q(ie))}return Y}}function z(k){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(k))return k.toLowerCase()==="true";throw new Error(`must be true or false, not ${p(k)}`)}function K(k,Y=!1){return D=>{const q=Number(D);if((Y?/^\d+$/:/^\d+(\.\d+)?$/).
test(D)&&q>0&&q<=k)return q;const ie=k===1/0?"":` and at most ${k}`;throw new Error(`must be a ${Y?"whole ":""}number above 0${ie}, not ${p(D)}`)}}const U=x(F("Type the address again"),[/["'`]/,"conta\
ins quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,k])=>`must not contain a query or a fragment. Set only the \
beginning of the address: "${k}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"]);function A(k){return parseHost(U(k))}function h(k){if(isId(k))return k;throw new Error(
`must be an ID of letters, digits, ".", "_" and "-", not ${p(k)}`)}const P=x(F("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,k])=>`begins with "${k}". Set the secret to the key o\
nly`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),b="is too long: at most 200 characters",L=x([new RegExp("\\\
p{C}","u"),({input:k})=>`must not contain control characters: ${p(k)}`],[/.{201}/u,b]),O=x([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:k})=>`can't be a name: ${p(k)}; leave out " < > | * ? : \\ / and control c\
haracters`],[/\.zip$/i,({input:k})=>`must not end in .zip, which the action adds: ${p(k)}`],[/.{201}/u,b]);function I(k){const Y=refusal(O(k));if(Y!==void 0)throw new Error(`can't be a name: ${p(k)} ${Y}`);
if(Buffer.byteLength(k)>240)throw new Error(b);return k}function s(k){if(k!=="any"){if(/^[0-9a-f]{64}$/i.test(k))return k.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or an\
y")}}function u(){return(0,Z.resolve)(process.env.GITHUB_WORKSPACE??"")}const M=x([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,
k])=>`begins with ${k}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function G(k){return(0,Z.resolve)(u(),M(k))}function y(k){const Y=G(
k);if(existsSync(Y))return Y;throw new Error(S(k))}function S(k){const Y=!(0,C.existsSync)(u())||(0,C.readdirSync)(u()).length===0;return`doesn't exist: ${p(k)}${Y?". The workspace is empty: run actio\
ns/checkout before this step":""}`}function p(k){const Y=R(k);return`"${(0,ce.OX)(k,60)}"${Y===""?"":` with ${Y}`}`}function R(k){const Y=(k.match(new RegExp(H,"gu"))??[]).map(ie=>ie.codePointAt(0)??0),
D=[...new Set(Y)].map(ie=>`U+${ie.toString(16).toUpperCase().padStart(4,"0")}`),q=D.length===1?"an invisible character":"invisible characters";return D.length===0?"":`${q} (${D.slice(0,5).join(", ")})`}}),
1124:((be,xe,m)=>{m.d(xe,{AS:()=>F,Hq:()=>ce,RG:()=>Z,cq:()=>x,cz:()=>ae,xS:()=>le,xW:()=>H});var C=m(706);const Z={type:"hidden"};function ae(z){const K=U=>z.reduce((A,h)=>A+h[U],0);return{added:K("a\
dded"),modified:K("modified"),removed:K("removed")}}function le({status:z,changes:K,references:U}){const A={added:0,modified:0,removed:0};if(z!=="modified")return{...A,[z]:1};if(K.length===0&&U.length===
0)return{...A,modified:1};for(const{kind:h}of K)A[h==="added"||h==="removed"?h:"modified"]++;return A}function ce({workflows:z}){return z.some(({status:K})=>K!=="unchanged")}function H({workflows:z}){
return ae(z.map(({counts:K})=>K))}function F({workflows:[z,...K]}){return z?.unusedIgnores.filter(U=>K.every(({unusedIgnores:A})=>A.includes(U)))??[]}function x({modified:z,added:K,removed:U}){return Object.
entries({modified:z,added:K,removed:U}).flatMap(([h,P])=>P===0?[]:[`${(0,C.zD)(P)} ${h}`]).join(", ")||"no changes"}}),3436:((be,xe,m)=>{m.d(xe,{Gg:()=>z,Ms:()=>b,Op:()=>h,PX:()=>A,Rk:()=>ae,TH:()=>x,
TN:()=>H,YD:()=>F,ZM:()=>ce,dj:()=>I,e1:()=>P,eX:()=>le,jn:()=>U});var C=m(8142),Z=m(2899);const ae=["id","_id","key","name"],le=["name","title","label","displayName"],ce=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;
function H(s,u){if(s.type!=="object")return;const M=s.members.get(u)??s.matchOnly?.get(u);if(!(M===void 0||!U(M)))return(M.type==="string"?M.text.length>2:/\d/.test(M.text))?M.text:void 0}function F(s){
return s.type==="object"?[...s.members.keys()]:[]}function x(s){const u=()=>F(s).filter(M=>ce.test(M));return K(s,["id","_id","key"])??K(s,u().sort())}function z(s){return K(s,le)}function K(s,u){const M=u.
find(G=>H(s,G)!==void 0);return M&&H(s,M)}function U(s){return s.type==="string"||s.type==="literal"}function A(s){return s===void 0?[]:U(s)?[P(s.text)]:(s.type==="array"?s.items:[...s.members.values()]).
flatMap(A)}function h(s,u,M){return M&&ae.includes(s)&&U(u)}function P(s){return s.startsWith('"')?s.includes("\\")?JSON.parse(s):s.slice(1,-1):s}class b{#n;#e;#t;#r=new Map;#o=new Map;#s=0;constructor(u,M=G=>{}){
this.#n=u,this.#e=u.lines.length===0,this.#t=M}read(u){const{fields:M,orders:G}=this.#n,y=S=>(0,Z.pi)(M,S,this.#t);return(0,C.q)(u,void 0,{enter:(S,p="")=>this.#e?void 0:{key:p,outer:S},scalar:S=>this.
scalar(S),array:(S,p)=>{const R=S.length>0&&y({key:"",outer:p});return this.array(R?[]:S,(0,Z.pi)(G,p,this.#t))},object:(S,p)=>{let R;for(const[k,Y]of M.size===0?[]:S)y({key:k,outer:p})&&(S.delete(k),
ae.includes(k)&&(R=(R??new Map).set(k,Y)));return this.object(S,R)}})}scalar(u){let M=this.#r.get(u);return M===void 0&&(M={type:u.startsWith('"')?"string":"literal",id:++this.#s,text:u},this.#r.set(u,
M)),M}array(u,M){const G=M?u.toSorted((p,R)=>p.id-R.id):u;let y=G.length;for(const{id:p}of G)y=O(y,p);const S=this.#i(y,{type:"array",id:this.#s+1,items:G,unordered:M});return this.#e?S:{type:"array",
id:S.id,items:u,unordered:M}}object(u,M){let G=~u.size;for(const[S,{id:p}]of u)G=G+O(this.scalar(S).id,p)|0;const y=this.#i(G,{type:"object",id:this.#s+1,members:u,matchOnly:M});return this.#e?y:{type:"\
object",id:y.id,members:u,matchOnly:M}}#i(u,M){for(let G=u;;G=G+1|0){const y=this.#o.get(G);if(y&&L(y,M))return y;if(!y)return this.#o.set(G,M),this.#s++,M}}}function L(s,u){if(s.type==="array")return u.
type==="object"||s.items.length!==u.items.length?!1:s.items.every(({id:M},G)=>M===u.items[G]?.id);if(u.type==="array"||s.members.size!==u.members.size)return!1;for(const[M,{id:G}]of u.members)if(s.members.
get(M)?.id!==G)return!1;return!0}function O(s,u){const M=Math.imul(s^s>>>15,739982445)^Math.imul(u^u>>>16,73244475);return Math.imul(M^M>>>13,695872825)}function I(s){if(U(s))return s.text;if(s.type===
"array"){const M=s.items.map(I);return`[${(s.unordered?M.sort():M).join()}]`}return`{${Array.from(s.members,([M,G])=>`${JSON.stringify(M)}:${I(G)}`).sort().join()}}`}}),2899:((be,xe,m)=>{m.d(xe,{K$:()=>C,
pi:()=>ae,wo:()=>Z});const C=Z("");function Z(H){const F=new Set,[x,z]=[new Map,new Map];for(const[K,U]of H.split(/\r\n|\r|\n/).entries()){const A=U.trim();if(A===""||A.startsWith("#"))continue;const[
h,P]=A.endsWith("[]")?[A.slice(0,-2),z]:[A,x],b=h.split(".").reverse(),L=le(h);if(b.includes(""))throw new Error(`has an empty key in line ${K+1} (join keys by single dots)`);if(b.every(O=>O==="*"))throw new Error(
`has only * in line ${K+1}, which would ignore everything (name a key)`);F.add(A),P.set(L,[...P.get(L)??[],{line:A,keys:b}])}return{lines:[...F],fields:x,orders:z}}function ae(H,F,x){if(H.size===0||F===
void 0)return!1;const z=["*",le(F.key)].flatMap(K=>H.get(K)??[]).filter(({keys:K})=>ce(F,K));for(const{line:K}of z)x(K);return z.length>0}function le(H){return H.slice(H.lastIndexOf(".")+1)}function ce(H,F){
if(H===void 0||F.length===0)return F.length===0;const x=F[0]==="*"?["*"]:H.key.split(".").reverse();return x.every((z,K)=>z===F[K])&&ce(H.outer,F.slice(x.length))}}),2742:((be,xe,m)=>{m.d(xe,{OD:()=>Se,
qy:()=>X,Z:()=>Ee,yR:()=>pe});var C=m(3436),Z=m(2899),ae=m(1345);function le(ee,ne){const de=ne.size===0?void 0:ne.get(JSON.stringify(ee));return de===void 0?ee:(0,C.e1)(de)}function ce({base:ee,head:ne}){
return ee===ne?[]:C.Rk.flatMap(de=>{const[re,fe]=[(0,C.TN)(ee,de),(0,C.TN)(ne,de)];return re!==fe&&re?.startsWith('"')&&fe?.startsWith('"')?[[re,fe]]:[]})}function H(ee,ne){const de=new Map;for(const[
fe,oe]of ee)de.set(fe,(de.get(fe)??new Set).add(oe));const re=([fe,oe])=>de.get(fe)?.size===1&&ne.base.get(fe)===1&&ne.head.get(oe)===1;return new Map(ee.filter(re))}function F(ee){const ne=de=>{const re=new Map,
fe=(oe,ve)=>{if(oe.type==="array")for(const _e of oe.items)fe(_e,!0);if(oe.type!=="object")return;const Ae=ve?[oe.id,...C.Rk.flatMap(_e=>(0,C.TN)(oe,_e)??[])]:[];for(const _e of new Set(Ae))re.set(_e,
(re.get(_e)??0)+1);for(const _e of oe.members.values())fe(_e,!1)};for(const oe of ee)fe(oe[de],!1);return re};return{base:ne("base"),head:ne("head")}}function x(ee,ne,de){const re={element:new Map,member:new Map};
function fe(ve,Ae){if(ne.size===0&&!de)return ve;if((0,C.jn)(ve))return ee.scalar(ne.get(ve.text)??ve.text);const _e=re[Ae?"element":"member"],Le=_e.get(ve.id)??oe(ve,Ae);return _e.set(ve.id,Le),Le}function oe(ve,Ae){
if(ve.type==="array"){const Le=ve.items.map(Pe=>fe(Pe,!0));return ee.array(Le,ve.unordered)}const _e=new Map;for(const[Le,Pe]of ve.members)(0,C.Op)(Le,Pe,Ae)?de||_e.set(Le,Pe):_e.set(le(Le,ne),fe(Pe,!1));
return ee.object(_e)}return(ve,Ae=!1)=>fe(ve,Ae).id}function z(ee,ne){const de={base:x(ee,ne,!0),head:x(ee,new Map,!0)};return{interner:ee,renames:ne,follow:x(ee,ne,!1),bare:de}}var K=m(5408);const U=.4,
A=.9,h=4e4,P=4,b=/^(""|0|true|false|null)$/,L=.25,O=new Set([...C.eX,"type"]);function I(ee,ne,de){const{compare:re,shareRare:fe}=M(ee,de),oe=s(ee,ne),ve=u(ee);return Ae=>(_e,Le)=>{const Pe=(0,K.qc)(_e,
Le),ze=Pe.reduce((w,{base:B,head:he})=>w+B.length*he.length,0),j=w=>ze>h?[...fe(w),...(0,K.O6)(ne,w).flatMap(K.yU)]:w.base.flatMap(B=>w.head.map(he=>({base:B,head:he}))),J=Pe.flatMap(j).flatMap(w=>{const B=re(
w);return(Ae>0&&ve(w)?re(w,()=>1)>=A:B>=Ae)?[{pair:w,alike:B,distance:oe(w)}]:[]});J.sort((w,B)=>B.alike-w.alike||w.distance-B.distance);const te=new Set;return J.flatMap(({pair:w})=>te.has(w.base)||te.
has(w.head)?[]:(te.add(w.base).add(w.head),[w]))}}function s({base:ee},ne){const de=new Map((0,K.Ms)(ne).map(oe=>[oe.base.index,oe.head.index-oe.base.index]));let re=0;const fe=ee.map(({index:oe})=>(re=
de.get(oe)??re,oe+re));return oe=>Math.abs((fe[oe.base.index]??0)-oe.head.index)}function u({base:ee,head:ne}){const de=({item:ve})=>[(0,C.TH)(ve),(0,C.Gg)(ve)],[re,fe]=[new Set(ee.flatMap(de)),new Set(
ne.flatMap(de))],oe=(ve,Ae)=>de(ve).every(_e=>_e!==void 0&&!Ae.has(_e));return ve=>oe(ve.base,fe)&&oe(ve.head,re)}function M(ee,{renames:ne,follow:de}){const re=new Map([["",0]]),fe=new Set;function oe(j){
const J=re.get(j)??re.size;return J===re.size&&re.set(j,J),J}function ve(j,J){const te=new Set,w=(B,he,ge)=>{if((0,C.jn)(B)||(B.type==="array"?B.items.length:B.members.size)===0){const Me=oe(`${he}=${J===
"base"?de(B):B.id}`);te.add(Me),(!(0,C.jn)(B)||b.test(B.text))&&fe.add(Me)}else if(B.type==="array")for(const Me of B.items)w(Me,oe(`${he}[]`),!0);else for(const[Me,Ne]of B.members)he===0&&(0,C.jn)(Ne)&&
O.has(Me)||(0,C.Op)(Me,Ne,ge)||w(Ne,oe(`${he}.${J==="base"?le(Me,ne):Me}`),!1)};return w(j,0,!0),te}const Ae=new Map,_e=new Map,Le=j=>Ae.get(j)??new Set;for(const j of["base","head"]){for(const J of ee[j])
Ae.set(J,ve(J.item,j));for(const[J,te]of(0,ae.Vn)(ee[j].flatMap(w=>[...Le(w)]))){const w=(fe.has(J)?L:1)/te;_e.set(J,Math.min(_e.get(J)??1,w))}}const Pe=j=>_e.get(j)??0,ze=j=>[...Le(j)].filter(J=>Pe(J)>=
1/P);return{compare({base:j,head:J},te=Pe){const w=Me=>{let Ne=0;for(const We of Me)Ne+=te(We);return Ne},[B,he]=[Le(j),Le(J)],ge=[...B].filter(Me=>he.has(Me));return 2*w(ge)/(w(B)+w(he))||0},shareRare(j){
const J=new Map;for(const te of j.head)for(const w of ze(te))J.set(w,[...J.get(w)??[],te]);return j.base.flatMap(te=>{const w=new Set(ze(te).flatMap(B=>J.get(B)??[]));return Array.from(w,B=>({base:te,
head:B}))})}}}function G(ee,ne,de){const re={base:{item:ee,index:0,array:[ee]},head:{item:ne,index:0,array:[ne]}};return M({base:[re.base],head:[re.head]},de).compare(re)}const y=/^"[\w-]{0,20}"$/;function S(ee,ne,de){
let re=[],fe=ee;const oe=()=>fe.base.length===0||fe.head.length===0,ve=(w,B)=>{const he=oe()?[]:w(fe,B);he.length!==0&&(re=re.concat(he),fe=(0,K.FF)(fe,he))},Ae=w=>(B,he)=>(0,K.O6)(re,B).flatMap(ge=>w(
ge,he)),_e=de||[...ee.base,...ee.head].some(({item:w})=>w.type==="object"),Le=C.Rk.filter(w=>!(Y(ee.base,w)&&Y(ee.head,w)));for(const w of D(Le,ee,ne))ve(K.kk,R(w));const Pe=({item:w})=>w.id,ze=({item:w},B)=>B===
"base"?ne.follow(w,!0):w.id;for(const w of ne.renames.size>0?[ze,Pe]:[Pe])ve(Ae(K.eV),w),_e&&ve(K.kh,w);if(_e&&!oe()){const w=u(ee);for(const ge of D(ie(ee),ee,ne).slice(0,1)){const Me=Ne=>!C.ZM.test(
ge)&&w(Ne)&&y.test((0,C.TN)(Ne.head.item,ge)??"");ve((Ne,We)=>(0,K.kk)(Ne,We).filter(Ve=>!Me(Ve)),R(ge))}const B=ge=>({item:Me},Ne)=>k(Me,ne.bare[Ne],ge);ve(Ae(K.eV),B(1)),ve(K.kh,B(3));const he=I(ee,
re,ne);for(const ge of[...C.eX,"key"])ve(he(0),R(ge));ve(he(U),({item:ge})=>ge.type==="object"?(0,C.TN)(ge,"type")??"":void 0)}const j=Le.length<C.Rk.length,J=w=>(0,C.Gg)(w)??(j?Le.find(B=>(0,C.TN)(w,
B)):(0,C.TH)(w));return ve(Ae((w,B)=>j&&p(w.base)===p(w.head)?(0,K.yU)(w):(0,K.kh)(w,B)),({item:w})=>J(w)===void 0?"":void 0),re}function p(ee){return ee.map(({index:ne})=>ne).join()}function R(ee){return({
item:ne})=>(0,C.TN)(ne,ee)}function k(ee,ne,de){return ee.type!=="object"||[...ee.members].filter(([fe,oe])=>!(0,C.Op)(fe,oe,!0)).length<de?void 0:ne(ee,!0)}function Y(ee,ne){const de=re=>ee.every(({item:fe,
index:oe})=>(0,C.TN)(fe,ne)?.replaceAll('"',"")===`${re+oe}`);return ee.length>1&&(de(0)||de(1))}function D(ee,ne,de){const re=ee.map(oe=>({key:oe,pairs:(0,K.kk)(ne,R(oe))})),fe=(oe,ve)=>oe.every(({base:_e,
head:Le},Pe)=>_e===ve[Pe]?.base&&Le===ve[Pe]?.head)?0:q(ve,de)-q(oe,de);return re.sort(({pairs:oe},{pairs:ve})=>ve.length-oe.length||fe(oe,ve)),re.map(({key:oe})=>oe)}function q(ee,{interner:ne,renames:de,
bare:re}){const fe=ee.map(({base:ve,head:Ae})=>({base:ve.item,head:Ae.item})),oe=x(ne,new Map([...de,...fe.flatMap(ce)]),!0);return fe.filter(({base:ve,head:Ae})=>[oe,re.head].some(_e=>_e(ve,!0)===re.
head(Ae,!0))).length}function ie({base:ee,head:ne}){const de=(0,ae.Vn)(ne.flatMap(({item:oe})=>(0,C.YD)(oe))),re=oe=>2*(de.get(oe)??0)>ne.length&&oe!=="type",fe=[...de.keys()].filter(oe=>re(oe)&&we(ee,
oe)&&we(ne,oe)).sort();return[...fe.filter(oe=>C.ZM.test(oe)),...fe]}function we(ee,ne){const de=ee.flatMap(({item:fe})=>(0,C.TN)(fe,ne)??[]).filter(fe=>fe.startsWith('"'));if(de.length<2||2*de.length<=
ee.length||new Set(de).size<de.length)return!1;const re=new Set(ee.flatMap(({item:fe})=>C.Rk.map(oe=>(0,C.TN)(fe,oe))));return 2*de.filter(fe=>re.has(fe)).length<de.length}const Ie=8,Te=.5;function Ue(ee,ne,de,re){
const fe=j=>ee[j].flatMap(te=>[te,...Be(te,re)]).filter(({path:te,value:w})=>te.at(-1)?.type==="item"&&de[j].get(w.id)===1),oe={bases:new Set,heads:new Map};let ve={base:fe("base"),head:fe("head")};const Ae=(j,J)=>{
const te=(0,K.kk)(ve,j).filter(({base:w,head:B})=>w.arrays!==B.arrays&&J(w.value,B.value));for(const{base:w,head:B}of te)oe.bases.add(w.value),oe.heads.set(B.value,w);ve=(0,K.FF)(ve,te)},_e=(j,J)=>(0,C.
TN)(j,"type")===(0,C.TN)(J,"type"),Le=(j,J)=>_e(j,J)&&G(j,J,ne)>=Te,Pe=(j,J)=>(de[J].get(j??"")??0)<2,ze=(j,J)=>Pe(j,J)?j:void 0;return Ae(({value:j},J)=>ze((0,C.TH)(j),J),(j,J)=>((0,C.TH)(j)?.length??
0)>=Ie||Le(j,J)),Ae(({value:j},J)=>ze((0,C.Gg)(j),J),Le),Ae(({value:j},J)=>Pe((0,C.TH)(j),J)?k(j,ne.bare[J],3):void 0,_e),oe}function Be({value:ee,path:ne},de){return(0,ae.Vg)(ee,de).flatMap(re=>{if((0,C.
jn)(re.value))return[];const fe={value:re.value,path:[...ne,re.step]};return[fe,...Be(fe,de)]})}function Xe(ee,ne,de,re){const fe=[],oe=[],ve=[],Ae=[],_e={base:[],head:[]};function Le({base:w,head:B},he,ge){
ge==="element"&&Ae.push(...ce({base:w,head:B})),(ge==="element"||ge==="member"&&w.type==="object"&&B.type==="object")&&ve.push({base:w,head:B,path:he}),w.id!==B.id&&(w.type==="array"&&B.type==="array"?
te(w,B,he):w.type==="object"&&B.type==="object"?J({base:w,head:B},he,ge):ge!=="own"&&(0,C.jn)(w)&&(0,C.jn)(B)&&ne.renames.get(w.text)===B.text?oe.push({path:he,from:(0,C.e1)(w.text),to:(0,C.e1)(B.text)}):
fe.push({kind:"modified",path:he,from:w,to:B}))}function Pe({base:w,head:B},he,ge,Me){w!==void 0&&B!==void 0?Le({base:w,head:B},he,ge):B!==void 0&&!ze(B,he)?(fe.push({kind:"added",path:he,value:B}),_e.
head.push({value:B,path:he,arrays:Me}),de.heads.size>0&&j(B,he)):w!==void 0&&!de.bases.has(w)&&(fe.push({kind:"removed",path:he,value:w}),_e.base.push({value:w,path:he,arrays:Me}))}function ze(w,B){const he=de.
heads.get(w);return he===void 0?!1:(fe.push({kind:"moved",path:B,from:he.path}),Le({base:he.value,head:w},B,"element"),!0)}function j(w,B){for(const{step:he,value:ge}of(0,ae.Vg)(w,re)){const Me=[...B,
he];ze(ge,Me)||j(ge,Me)}}function J(w,B,he){for(const{key:ge,from:Me,...Ne}of E(w,ne)){const We=[...B,{type:"member",key:ge}];Me!==ge&&oe.push({path:We,from:Me,to:ge});const Ve=Ne.base!==void 0&&(0,C.
Op)(ge,Ne.base,he==="element");Pe(Ne,We,Ve?"own":"member")}}function te(w,B,he){const ge={base:(0,K.S3)(w.items),head:(0,K.S3)(B.items)},Me=S(ge,ne,w.unordered&&B.unordered).filter(Fe=>!de.bases.has(Fe.
base.item)&&!de.heads.has(Fe.head.item)),Ne=(0,ae.Oe)(ge,Me,re),We=new Set((0,K.Ms)(Me).map(Fe=>Fe.head.index)),Ve=Ne.filter(Fe=>Fe.base&&Fe.head&&!We.has(Fe.index));Ve.length>0&&!B.unordered&&fe.push(
{kind:"reordered",path:he,moved:Ve.map(({step:Fe})=>Fe)});for(const{step:Fe,...qe}of Ne)Pe(qe,[...he,Fe],"element",ge)}return Le(ee,[],"root"),{changes:fe,references:oe,matches:ve,renames:Ae,unmatched:_e}}
function E({base:ee,head:ne},{renames:de,follow:re}){const fe=new Map(ee.members),oe=new Map,ve=(_e,Le)=>_e.id===Le.id||re(_e)===Le.id;for(const _e of[ve,()=>!0])for(const Le of[Pe=>Pe,Pe=>le(Pe,de)])
for(const[Pe,ze]of fe){const j=Le(Pe),J=ne.members.get(j);J===void 0||oe.has(j)||!_e(ze,J)||(fe.delete(Pe),oe.set(j,{key:j,from:Pe,base:ze,head:J}))}for(const[_e,Le]of ne.members)oe.has(_e)||oe.set(_e,
{key:_e,from:_e,head:Le});const Ae=Array.from(fe,([_e,Le])=>({key:_e,from:_e,base:Le}));return[...oe.values(),...Ae].sort((_e,Le)=>_e.key<Le.key?-1:1)}const _={bases:new Set,heads:new Map},Q=5;function X(ee,ne){
const de=new C.Ms(Z.K$),[re,fe]=[ee,ne].map(oe=>pe(oe,de));return re&&fe&&Se([{base:re,head:fe}],de)[0]}function pe(ee,ne=new C.Ms(Z.K$)){return/^\s*[[{]/.test(ee)?ne.read(ee):void 0}function Se(ee,ne){
const de=Ee(()=>F(ee)),re=Ee(()=>(0,ae.j9)([...ee.map(({head:Ae})=>Ae),...ee.map(({base:Ae})=>Ae)])),fe=(Ae,_e)=>re().componentOf(Ae,_e);function oe(Ae){const _e=z(ne,Ae);return ee.map(Le=>{const Pe=Xe(
Le,_e,_,fe),{base:ze,head:j}=Pe.unmatched;if(ze.length===0||j.length===0)return Pe;const J=Ue(Pe.unmatched,_e,de(),fe);if(J.heads.size===0)return Pe;const te=Xe(Le,_e,J,fe);return te.changes.filter(({
kind:w})=>w==="moved").length===J.heads.size?te:Pe})}let ve=new Map;for(let Ae=0;Ae<Q;Ae++){const _e=oe(ve),Le=_e.flatMap(ze=>ze.renames),Pe=Le.length===0?new Map:H(Le,de());if(ve.size===Pe.size&&[...ve].
every(([ze,j])=>Pe.get(ze)===j)){if(_e.some(({changes:ze})=>ze.length>0))return _e;break}ve=Pe}return oe(new Map)}function Ee(ee){let ne;return()=>(ne??={value:ee()},ne.value)}}),1345:((be,xe,m)=>{m.d(
xe,{Oe:()=>A,Vg:()=>h,Vn:()=>O,j9:()=>H,qU:()=>F});var C=m(3436),Z=m(5408);const ae=/group|parent|folder|owner/i,le=/(-[\da-f]{4}){3}-[\da-f]{12}/i,ce=40;function H(s){const u=s.map(U),M=p=>u.find(R=>R.
get(p))?.get(p);function G(p,R){for(const k of(0,C.YD)(p).sort()){if(ae.test(k))continue;const Y=`${(0,C.TN)(p,k)}`,D=k==="type"?`"${Y.split(":")[1]}`:Y,q=M(D);if(q===void 0||F(q.item)===void 0)continue;
const ie=u.some(we=>{const Ie=we.get(D);return Ie&&(Ie.array===R||K(R,Ie.item))});if(k==="type"||!ie)return q.item}}function y(p,R){const k=(0,C.Gg)(p);return F(p)??F(G(p,R))??(k&&(0,C.e1)(k))}function S(p){
const R=/\d/.test(p)?M(p):void 0;return R&&y(R.item,R.array)}return{componentOf:G,nameOf:y,labelOf:S}}function F(s){const u=s&&((0,C.TN)(s,"name")??x(s));return u&&(0,C.e1)(u)}function x(s){const[u,M]=[
z(s,"localeData"),z(s,"data")];return[...(u?["en",...(0,C.YD)(u)]:[]).map(p=>z(u,p)),M,z(M,"node")].map(p=>p&&((0,C.Gg)(p)??(0,C.TN)(p,"display_name"))).find(p=>p!==void 0)}function z(s,u){return s?.type===
"object"?s.members.get(u):void 0}function K(s,u){return(0,C.YD)(u).map(G=>z(u,G)).some(G=>G?.type==="array"&&G.items===s)}function U(s){const u=new Map,M=G=>{if(G.type==="object")for(const y of G.members.
values())M(y);if(G.type==="array")for(const y of G.items){const S=(0,C.YD)(y).filter(R=>C.ZM.test(R)),p=new Set(S.flatMap(R=>(0,C.TN)(y,R)??[]));for(const R of p)u.set(R,u.has(R)?void 0:{item:y,array:G.
items});M(y)}};return M(s),u}function A(s,u,M){const G=(0,Z.FF)(s,u),y=[...G.base.map(p=>({...p,base:p.item})),...u.map(({base:p,head:R})=>({...R,base:p.item,head:R.item})),...G.head.map(p=>({...p,head:p.
item}))],S=L(y,M);return y.map(p=>({...p,step:P(p,S.get(p))})).sort(b)}function h(s,u){return s.type==="object"?Array.from(s.members,([G,y])=>({step:{type:"member",key:G},value:y})):(s.type==="array"?
A({base:[],head:(0,Z.S3)(s.items)},[],u):[]).map(({step:G,item:y})=>({step:G,value:y}))}function P({item:s,index:u},M){if(M===void 0)return{type:"element",index:u,item:s};const G=I(s),y=G!==void 0&&G.
length<=ce&&!M.startsWith(G);return{type:"item",label:M,...y&&{hint:G},item:s}}function b({step:s},{step:u}){return s.type==="item"&&u.type==="item"?s.label<u.label?-1:1:s.type==="element"&&u.type==="\
element"?s.index-u.index:s.type==="item"?-1:1}function L(s,u){const M=new Map,G=new Set;let y=s.filter(({item:D})=>(F(D)??(0,C.Gg)(D)??(0,C.TH)(D))!==void 0);const S=D=>{const q=y.map(D),ie=O(q);y=y.filter(
(we,Ie)=>{const Te=q[Ie];return Te===void 0||ie.get(Te)!==1||G.has(Te)?!0:(G.add(Te),M.set(we,Te),!1)})};S(({item:D})=>F(D));const p=new Map(y.map(D=>[D,F(D.item)??F(u(D.item,D.array))])),R=O([...p.values()]),
k=D=>{const[q,ie]=[p.get(D),(0,C.Gg)(D.item)];return F(D.item)??(R.get(q)===1?q:void 0)??(ie&&(0,C.e1)(ie))},Y=(D,q="")=>{const[ie,we]=[(0,C.TH)(D.item),k(D)??I(D.item)],Ie=ie&&(0,C.e1)(ie).replace(q,
"");return we&&Ie?`${we} (${Ie})`:we??Ie};return S(D=>k(D)??Y(D,le)),S(D=>Y(D,le)),S(D=>Y(D)),S(D=>`${k(D)??I(D.item)??Y(D)} [${D.index}${D.head?"":", before"}]`),M}function O(s){const u=new Map;for(const M of s)
u.set(M,(u.get(M)??0)+1);return u}function I(s){const u=(0,C.TN)(s,"type");return u?.startsWith('"')?(0,C.e1)(u):void 0}}),7856:((be,xe,m)=>{m.d(xe,{$C:()=>s,Wr:()=>y,_p:()=>u,lb:()=>P});var C=m(706),
Z=m(3436),ae=m(2742);const le=8,ce="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account)[-_. ]?key|cookie",H=new RegExp(`(?:${ce}|(?:p\
assword|secret|apikey)s)$`),F=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,x=new RegExp(`^x?(?:${ce})$`),z=/name|key|header|field/i,K=["value","values","default","defaultvalue","headervalue"],U=/\{\{|\$\{|<%/,
A="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",h=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]\
{0,40}(?:${ce}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${ce})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,
`(?<=(?:${ce})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${A}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${A}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${ce})(?:\\s[^<>]{0,20\
0})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].map(S=>new RegExp(
S,"giu"));function P({workflows:S}){const p=new C.pO;for(const{secrets:k,files:Y}of S){const D=Y.flatMap(({base:q,head:ie})=>[q,ie].flatMap(y));for(const q of[...k,...D].flatMap(b))p.add(q,L)}const R=new Map;
return k=>{const Y=R.get(k);if(Y)return Y;const D=[],q=Ie=>(D.push(Ie),C.v5),we={shown:h.reduce((Ie,Te)=>Ie.replace(Te,q),p.hide(k,q)),hidden:JSON.stringify(D)};return R.set(k,we),we}}function b(S){return[
S,S.replace(/^(?:bearer|basic|token) /i,""),...(0,Z.PX)((0,ae.yR)(S))]}function L(S){return S.length>=le&&!new RegExp("^\\p{L}+$","u").test(S)}function O(S){const p=I(S);return H.test(p)&&!F.test(p)}function I(S){
return S.toLowerCase().replace(/[^a-z]/g,"")}function s(S,p,R){if(M(p))return!1;if(O(S))return G(p)||x.test(I(S));const k=Y=>z.test(Y)&&O(String(R&&(0,Z.TN)(R,Y)));return K.includes(I(S))&&R!==void 0&&
(0,Z.YD)(R).some(k)}function u(S,...p){return p.every(M)?!1:S.some((R,k)=>{const Y=S[k-1],D=Y&&"item"in Y?Y.item:void 0,q=S.slice(k+1).every(({type:we})=>we==="element"),ie=we=>R.type==="member"&&s(R.
key,q?we:void 0,D);return p.some(ie)})}function M(S){return S?.type==="literal"&&!/\d/.test(S.text)}function G(S){return S?.type==="array"?S.items.every(G):S!==void 0&&(0,Z.jn)(S)}function y(S){const p=[],
R=k=>{if(k!==void 0)if((0,Z.jn)(k))R((0,ae.yR)((0,Z.e1)(k.text)));else if(k.type==="array")for(const Y of k.items)R(Y);else for(const[Y,D]of k.members)s(Y,D,k)&&p.push(...(0,Z.PX)(D)),R(D)};return R(S),
p.filter(k=>!U.test(k))}}),5408:((be,xe,m)=>{m.d(xe,{$z:()=>x,FF:()=>U,Ms:()=>K,O6:()=>A,S3:()=>ae,eV:()=>le,kh:()=>ce,kk:()=>H,qc:()=>F,yU:()=>z});var C=m(8965);const Z=500;function ae(h){return h.map(
(P,b)=>({item:P,index:b,array:h}))}function le(h,P){const b=u=>h[u].map(M=>P(M,u)),L=(u,M)=>u!==void 0&&u===M,O=(0,C.E)(b("base"),b("head"),{maxEditLength:Z,comparator:L});if(O===void 0)return K(ce(h,
P));let[I,s]=[0,0];return O.flatMap(({added:u,removed:M,count:G})=>{const[y,S]=[h.base.slice(I,I+G),h.head.slice(s,s+G)];return u||(I+=G),M||(s+=G),u||M?[]:z({base:y,head:S})})}function ce(h,P){return F(
h,P).flatMap(z)}function H(h,P){return F(h,P).flatMap(b=>b.base.length===1&&b.head.length===1?z(b):[])}function F(h,P){const b=x(h.head,L=>P(L,"head"));return b.delete(void 0),[...x(h.base,L=>P(L,"bas\
e"))].flatMap(([L,O])=>{const I=b.get(L);return I?[{base:O,head:I}]:[]})}function x(h,P){const b=new Map;for(const L of h){const O=P(L),I=b.get(O);I?I.push(L):b.set(O,[L])}return b}function z({base:h,
head:P}){return h.flatMap((b,L)=>{const O=P[L];return O===void 0?[]:[{base:b,head:O}]})}function K(h){const P=[];for(const L of h.toSorted((O,I)=>O.base.index-I.base.index)){let[O,I]=[0,P.length];for(;O<
I;){const s=O+I>>1;(P[s]?.last.head.index??0)<L.head.index?O=s+1:I=s}P[O]={last:L,before:P[O-1]}}const b=[];for(let L=P.at(-1);L;L=L.before)b.push(L.last);return b.reverse()}function U({base:h,head:P},b){
const L=new Set(b.flatMap(O=>[O.base,O.head]));return{base:h.filter(O=>!L.has(O)),head:P.filter(O=>!L.has(O))}}function A(h,P){const b=K(h),L={base:0,head:0};return F(P,({index:O},I)=>{for(;(b[L[I]]?.[I].
index??1/0)<O;)L[I]++;return L[I]})}}),6384:((be,xe,m)=>{m.a(be,async(C,Z)=>{try{let L=function(){const O=new le.i,I=O.required("base",F.Rr),s=O.required("head",F.Rr);[I,s].some(y=>y!==void 0&&(0,ae.existsSync)(
y))||(I!==void 0&&O.refuse("base",(0,F.LO)(O.text("base"))),s!==void 0&&O.refuse("head",(0,F.LO)(O.text("head"))));const u=O.optional("ignore",()=>(0,z.wo)(O.lines("ignore")))??z.K$,M=O.boolean("fail-\
on-change",!1),G=O.boolean("summary",!0);return{base:O.check(I),head:O.check(s),ignore:u,failOnChange:M,summary:G}};var ae=m(3024),le=m(3991),ce=m(4022),H=m(2345),F=m(6584),x=m(1124),z=m(2899),K=m(7279),
U=m(8725),A=m(276),h=m(4057),P=m(706),b=m(1532);await(0,A.eF)(async O=>{const{base:I,head:s,ignore:u,failOnChange:M,summary:G}=L(),y=(0,U.t1)(),[S,p]=[(0,P.OX)(I),(0,P.OX)(s)],R=(0,h.Bu)(Object.entries(
{Base:S,Head:p}));y.info(`Comparing ${S} with ${p}`);const k=await(0,b.Z)(I,s,{ignore:u,signal:O}).catch(async ie=>{const we=(0,K.iT)(ie);throw G&&await(0,h.Sy)("Workflow comparison failed",(0,h.il)((0,ce.
UX)(we),(0,A.VY)(we)),R),we});for(const{name:ie,status:we,counts:Ie,variablesCompared:Te}of k.workflows){const Ue=we==="changed"||we==="unchanged"?(0,x.cq)(Ie):we,Be=Te?"":" (environment variables are\
 not compared)";y.info(`${ie===void 0?"":`${(0,P.OX)(ie)}: `}${Ue}${Be}`)}(0,H.$0)(k);const[Y,D]=[(0,x.Hq)(k),(0,x.xW)(k)];(0,A.n0)({changed:Y,...D});const q=await(0,H.S3)(k);if(G){const ie=(0,H.uu)(q,
k.workflows.length>1,[R]);await(0,h.Sy)(`Workflow comparison: ${(0,x.cq)(D)}`,ie,R)}if(Y&&M){const ie=`The versions differ (${(0,x.cq)(D)}), and fail-on-change is true`;throw new K.HR({what:ie,advice:"\
The report shows what changed.",topic:"import-deploy-and-promote"})}}),Z()}catch(L){Z(L)}},1)}),1532:((be,xe,m)=>{m.d(xe,{Z:()=>Ae});var C=m(5806),Z=m(4573),ae=m(8142);const le={enter:()=>{},scalar:j=>({
json:j}),array:j=>({json:`[${j.map(({json:J})=>J)}]`,items:j}),object(j){return{json:`{${Array.from(j,([te,{json:w}])=>`${JSON.stringify(te)}:${w}`).sort()}}`,members:j}}};function ce(j){const J=(0,Z.
isUtf8)(j)?(0,ae.q)(j.toString(),void 0,le):void 0,te=J?.members??J?.items?.map(B=>[H(B),B]);if(te===void 0)return;const w=new Map;for(const[B,{members:he,json:ge}]of te){if(B===void 0||w.has(B))return;
w.set(B,{name:B,keys:[...he?.keys()??[]],content:ge})}return{container:Array.isArray(te)?"array":"object",variables:[...w.values()]}}function H({members:j}){if(!j?.has("value"))return;const J=[j.get("\
name"),j.get("key")].find(te=>te?.json[0]==='"');return J&&JSON.parse(J.json)}function F({files:j}){const J=[...j].filter(([te])=>(0,C.dU)(te)).map(([,te])=>x(te));return[...new Set(J.flat())]}function x(j){
const J=new TextDecoder().decode(j);try{JSON.parse(J)}catch{return[]}const te=ce(j),w=new Set(te?.container==="array"?te.variables.map(({name:ge})=>ge):void 0),he=Array.from(J.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).
flatMap(([ge,Me,Ne])=>Me===void 0?[ge,String(Number(ge))]:Ne===void 0?[JSON.parse(Me)]:[]);return[...new Set(he)].filter(ge=>!w.has(ge))}var z=m(1124),K=m(3436),U=m(7598);function A(j){return(0,Z.isUtf8)(
j)?j.toString():void 0}function h(j,J,te){const w=/\.json$/i.test(j)?A(J):void 0;return w===void 0?void 0:te.read(w)}function P(j,J,te,w){if(J.equals(te))return!0;const B=new Interner(w),he=h(j,J,B);return he!==
void 0&&he.id===h(j,te,B)?.id}function b({files:j},J){const te=B=>createHash("sha256").update(B).digest("hex"),w=Array.from(j,([B,he])=>{const ge=h(B,he,new Interner(J));return[B,te(ge?canonicalJson(ge):
he)]});return te(JSON.stringify(w.sort(([B],[he])=>B<he?-1:1)))}var L=m(2899),O=m(2742),I=m(7856);const s=1024*1024;function u(j,J,{name:te,ignore:w}){const B=[j,J].filter(He=>He!==void 0),he=B.length===
2&&B.some(G),ge=[...new Set(B.flatMap(({files:He})=>[...He.keys()]))].sort(),Me=new Set(w.lines),Ne=new K.Ms(w,He=>Me.delete(He)),We=ge.flatMap(He=>{const[rt,ut]=[j?.files.get(He),J?.files.get(He)],nt=rt!==
void 0&&ut!==void 0&&rt.equals(ut);if(he&&(0,C.dU)(He)||nt&&Me.size===0)return[];const ot=rt&&h(He,rt,Ne),yt=nt?ot:ut&&h(He,ut,Ne);return nt||ot!==void 0&&ot.id===yt?.id?[]:[{name:He,from:rt,to:ut,base:ot,
head:yt}]}),Ve=S(We,Ne),Fe=He=>w.lines.length===0&&Ve.some(rt=>rt.name===He),qe=Ve.length===0?[]:ge.filter(He=>!Fe(He)&&!(0,C.dU)(He)),ct=j===void 0?"added":J===void 0?"removed":void 0;return{name:te,
status:ct??(Ve.length>0?"changed":"unchanged"),counts:ct?{added:0,modified:0,removed:0,[ct]:1}:(0,z.cz)(Ve.map(z.xS)),files:Ve,variablesCompared:!(he&&B.some(y)),secrets:[...new Set(B.flatMap(He=>[...F(
He),...M(He,qe)]))],unusedIgnores:[...Me]}}function M({files:j},J){return J.flatMap(te=>(0,I.Wr)(h(te,j.get(te)??Buffer.of(),new K.Ms(L.K$))))}function G({kind:j,files:J}){return j==="folder"&&![...J.
keys()].some(C.dU)}function y({files:j}){return[...j].some(([J,te])=>(0,C.dU)(J)&&ce(te)?.variables.length!==0)}function S(j,J){const te=j.flatMap(({name:B,base:he,head:ge})=>he&&ge&&!(0,C.dU)(B)?[{name:B,
base:he,head:ge}]:[]),w=new Map((0,O.OD)(te,J).map((B,he)=>[te[he]?.name,B]));return j.map(B=>p(B,w.get(B.name)))}function p({name:j,from:J,to:te,base:w,head:B},he){const ge=J===void 0?"added":te===void 0?
"removed":"modified",Me={name:j,status:ge,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,C.dU)(j))return{...Me,kind:"variables",changes:k(w,B,ge)};if(he||ge!=="modified"&&(w??B))return{
...Me,kind:"json",base:w,head:B,...he};const[Ne,We]=[J&&R(J),te&&R(te)];return J&&Ne===void 0||te&&We===void 0?{...Me,kind:"binary"}:{...Me,kind:"text",text:{base:Ne,head:We}}}function R(j){return j.length<=
s&&!j.includes(0)?A(j):void 0}function k(j,J,te){const[w,B]=[j,J].map(Fe=>Fe&&ce(Buffer.from((0,K.dj)(Fe))));if(te==="modified"&&(w===void 0||w.container!==B?.container))return[{kind:"modified",path:[],
from:z.RG,to:z.RG}];const he=Fe=>new Map(Fe?.variables.map(({name:qe,content:ct})=>[qe,ct])),[ge,Me]=[he(w),he(B)],Ne=[],We=[...ge.keys()].filter(Fe=>Me.has(Fe)),Ve=[...Me.keys()].filter(Fe=>ge.has(Fe));
We.some((Fe,qe)=>Fe!==Ve[qe])&&Ne.push({kind:"reordered",path:[],moved:[]});for(const Fe of[...new Set([...ge.keys(),...Me.keys()])].sort()){const qe=[{type:"member",key:Fe}];ge.has(Fe)?Me.has(Fe)?ge.
get(Fe)!==Me.get(Fe)&&Ne.push({kind:"modified",path:qe,from:z.RG,to:z.RG}):Ne.push({kind:"removed",path:qe,value:z.RG}):Ne.push({kind:"added",path:qe,value:z.RG})}return Ne}var Y=m(7279),D=m(3024),q=m(
1455),ie=m(6760),we=m(1142),Ie=m(706),Te=m(9870);function Ue(j,J){return new Y.HR({what:j,advice:J,topic:"unpacking"})}function Be(j,J){for(const{index:te}of`${J}/`.matchAll(/\//g)){const w=J.slice(0,
te),B=(0,D.lstatSync)((0,ie.join)(j,w),{throwIfNoEntry:!1});if(B?.isSymbolicLink())throw Ue(`${(0,Ie.TL)(w)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(w===J&&B?.isFile())
return B;if(!B?.isDirectory())break}}async function Xe(j,J,te,w=1/0){const B=new Map,he=new Map;let ge=w;for(const Me of J){te.throwIfAborted();const Ne=Be(j,Me);if(!(Ne===void 0||he.get((0,C.Sr)(Me))===
Ne.ino)){if(he.set((0,C.Sr)(Me),Ne.ino),ge-=Ne.size,ge<0)throw new Error("its files take more than 256 MiB, the limit");B.set(Me,await(0,q.readFile)((0,ie.join)(j,Me)))}}return B}async function E(j){return(await(0,q.
readdir)(j,{withFileTypes:!0})).map(te=>te.name+(te.isDirectory()?"/":""))}async function _(j,J){const te=[],w=[""];for(const B of w){J.throwIfAborted();for(const he of await E((0,ie.join)(j,B))){if((0,C.
jq)(he))continue;if((he.endsWith("/")?w:te).push(B+he),te.length+w.length>Te.BE)throw new Error("more than 10,000 files are in it")}}return te}async function Q(j){if(!Be(j,C.gv))return;const J=await(0,q.
readFile)((0,ie.join)(j,C.gv),"utf8");let te;try{const{unpackedFiles:w}=JSON.parse(J);w.every(B=>(0,C.x5)(B)===void 0)&&(te=new Set(w))}catch{}return{text:J,paths:te}}async function X(j,J){const te=new Set(
J.map(caseFold));return(await readdir(j).catch(()=>[])).filter(B=>!te.has(caseFold(B))&&existsSync(join(j,B,RECORD)))}function pe(j){return`${JSON.stringify({unpackedFiles:[...j]},null,2)}
`}var Se=m(3657);async function Ee(j,J){try{const te=await(0,q.stat)(j);if(te.isDirectory())return await oe(j,J);if(te.size>Te.zx)throw new Error("it is larger than 256 MiB, the limit");const w=await(0,q.
readFile)(j);return{...await(0,Se.u)(w,J),sha256:(0,U.createHash)("sha256").update(w).digest("hex")}}catch(te){throw fe(te,j,J)}}async function ee(j,J){const te=()=>Ee(j,J);try{const w=(0,D.statSync)(
j,{throwIfNoEntry:!1});if(w===void 0)return{};const B=w.isDirectory()?await de(j,J):new Map,[he,...ge]=[...B.values()].flat();return he===void 0?{single:te}:{several:new Map(Array.from(B,([Ne,We])=>[Ne,
()=>ne(j,We,J)])),...ge.length===0&&he.isDirectory()&&{single:te}}}catch(w){throw fe(w,j,J)}}async function ne(j,J,te){const[w="",B]=J.map(he=>he.name);if(B!==void 0)throw new Error(`is there twice, a\
s ${(0,Ie.TL)(w)} and as ${(0,Ie.TL)(B)}. Remove one of them`);if(J[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await Ee((0,ie.join)(j,w),te)}async function de(j,J){
const te=new Map,w=await(0,q.readdir)(j,{withFileTypes:!0});if((0,Te._2)(w.map(({name:B})=>B)))return te;for(const B of w){if(J.throwIfAborted(),B.name.startsWith(".")||!await re((0,ie.join)(j,B.name),
J))continue;const he=B.isDirectory()?B.name:B.name.replace(/\.zip$/i,"");te.set(he,[...te.get(he)??[],B])}return te}async function re(j,J){const te=await(0,q.stat)(j).catch(()=>{});if(te?.isDirectory())
return(0,Te._2)(await ve(j));if(!te?.isFile()||!/\.zip$/i.test(j))return!1;try{return(0,Te._2)([...(await Ee(j,J)).files.keys()])}catch{return J.throwIfAborted(),!0}}function fe(j,J,te){if(te.aborted)
return te.reason;const w=/The package (is .*, not a zip)/.exec((0,Y.gJ)(j))?.[1],B=(0,D.existsSync)(J)?`can't be read: ${(0,we.Uc)(j)}`:`doesn't exist: ${(0,Ie.MW)(J)}`;return new Error(w?`${w}. Set a\
 package (.zip), or the folder with its unpacked files`:B,{cause:j})}async function oe(j,J){const te=(0,ie.join)(j,(0,Te.wg)(await ve(j))),w=await Q(te);if(w&&!w.paths)throw new Error(`${C.gv} isn't a\
s this action writes it`);const B=w?.paths?new Set([...Te.LX,...w.paths]):await _(te,J),he=await Xe(te,B,J,Te.zx);if(he.size===0)throw new Error("no files are in it");return(0,Te.jz)("folder",he)}async function ve(j){
const J=await E(j),w=J.filter(B=>B.endsWith("/")).map(async B=>(await E((0,ie.join)(j,B))).map(he=>B+he));return[...J,...(await Promise.all(w)).flat()]}async function Ae(j,J,{ignore:te,signal:w}){const B=await ze(
"base",w,()=>ee(j,w)),he=await ze("head",w,()=>ee(J,w)),ge=_e(B,he)?[void 0]:[...new Set([...Le(B),...Le(he)])].sort(),Me=[];for(const We of ge){const Ve=We===void 0?"":` ${(0,Ie.TL)(We)}`,Fe=await ze(
`base${Ve}`,w,()=>Pe(B,We)),qe=await ze(`head${Ve}`,w,()=>Pe(he,We));Me.push(u(Fe,qe,{name:We,ignore:te}))}const Ne=({single:We,several:Ve})=>We!==void 0||Ve!==void 0;return Ne(B)&&Ne(he)?{workflows:Me}:
{workflows:Me,missing:Ne(B)?"head":"base"}}function _e(j,J){const te=[j,J];if(!(te.every(({single:Me,several:Ne})=>Me&&Ne)&&Le(j).join()!==Le(J).join())&&te.every(({single:Me,several:Ne})=>!Me||Ne))return!1;
if(te.every(({single:Me,several:Ne})=>!Ne||Me))return!0;const[he,ge]=j.several?["head","base"]:["base","head"];throw new Y.HR({what:`${he} is a single workflow, but ${ge} is a folder of several`,advice:"\
Set both to the same kind.",topic:"import-deploy-and-promote"})}function Le({several:j}){return[...j?.keys()??[]]}async function Pe({single:j,several:J},te){return await(te===void 0?j:J?.get(te))?.()}
async function ze(j,J,te){try{return await te()}catch(w){J.throwIfAborted();const B=w instanceof Y.HR?w.topic:"import-deploy-and-promote";throw new Y.HR({what:`${j} ${(0,Y.gJ)(w)}`,topic:B,cause:w})}}}),
1142:((be,xe,m)=>{m.d(xe,{Uc:()=>K,Rs:()=>U});var C=m(7598),Z=m(1455),ae=m(6760);const le=Je(import.meta.url)("node:util");var ce=m(7279),H=m(706);const F={ENOSPC:"the disk is full",EDQUOT:"the disk q\
uota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",
EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function x(L){return/^E[A-Z0-9]+$/.
test(Object(L).code)}function z(L){if(!x(L))return(0,ce.gJ)(L);const{code:O="",errno:I=0}=L;return F[O]??(0,le.getSystemErrorMap)().get(I)?.[1]??O}function K(L){const{path:O,dest:I=O}=Object(L);return x(
L)&&I?`${z(L)} (${(0,H.MW)(I)})`:z(L)}function U(L,O,I="Set another directory, or free some space."){const s=Object(L).code==="ENAMETOOLONG",u={what:`Can't write ${O}`,why:z(L),cause:L};return new ce.
HR({...u,advice:s?"Set a shorter name.":I})}async function A(L){await rm(L,{recursive:!0,force:!0,maxRetries:10})}const h=/^\.workflow-export-[0-9a-f]{12}$/;async function P(L,O,I=dirname(L)){const s=join(
I,`.workflow-export-${randomBytes(6).toString("hex")}`);try{await writeFile(s,O,{flag:"wx"}),await rename(s,L)}catch(u){throw await A(s).catch(()=>{}),u}}async function b(L,O){await P(L,O).catch(I=>{throw U(
I,L)})}}),7279:((be,xe,m)=>{m.d(xe,{HR:()=>Z,gJ:()=>F,h_:()=>H,iT:()=>ce});const C=null;class Z extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(z){
super(le(z),{cause:z.cause}),this.what=z.what,Object.assign(this,z)}with(z){return new Z({...this,cause:this,...z})}}function ae({what:x,why:z=""}){return z===""?x:`${x}: ${z}`}function le(x){const z=ae(
x);return`${z}${/[.!?…]$/.test(z)?"":"."} ${x.advice??""}`.trim()}function ce(x){return x instanceof Error?x:new Error(String(x))}function H(x){return x instanceof Z?x:new Z({what:F(x),cause:x})}function F(x){
return ce(x).message}}),8725:((be,xe,m)=>{m.d(xe,{lm:()=>Z.lm,t1:()=>ae});const C=Je(import.meta.url)("node:async_hooks");var Z=m(5358);function ae(U=""){return{info:A=>ce(U+A),warning:A=>Z.$e(U+A),debug:A=>Z.
Yz(U+A),mask:Z.Pq}}function le(U){const A=[];return{...ae(`[${U}] `),info:h=>A.push(h),end(h){core.startGroup(H(h));for(const P of A)ce(P);core.endGroup()}}}function ce(U){Z.pq(H(U))}function H(U){return U.
replaceAll("##[","## [")}const F=new C.AsyncLocalStorage;let x=!1;function z(U,A){return x||K(),x=!0,F.run(U,A)}function K(){const U=process.stdout.write.bind(process.stdout);process.stdout.write=((A,...h)=>{
const P=F.getStore(),b=String(A);return P===void 0||/^::(add-mask|debug)::/.test(b)?U(A,...h):(F.exit(()=>P.debug(b.trimEnd())),!0)})}}),276:((be,xe,m)=>{m.d(xe,{VY:()=>U,Pd:()=>P,E_:()=>b,eF:()=>K,n0:()=>h});
var C=m(3024),Z=m(1455);const ae=Je(import.meta.url)("node:os");var le=m(6760),ce=m(5358),H=m(1142),F=m(7279),x=m(706);const z=6e4;async function K(I){const s=new AbortController;for(const u of["SIGIN\
T","SIGTERM","SIGBREAK"]){const M={what:`Cancelled (${u})`,topic:"the-job-on-the-platform"};process.on(u,()=>s.abort(new F.HR(M)))}try{if(await I(s.signal),A)throw A}catch(u){for(let G=u;G instanceof Error;G=
G.cause)ce.Yz(G.stack??G.message);const M=U(u);ce.C1(`${(0,x.OX)((0,F.gJ)(u),z)}${M===void 0?"":` See ${M}`}`)}process.stdout.write("",()=>process.exit())}function U(I){const{GITHUB_SERVER_URL:s,GITHUB_ACTION_REPOSITORY:u,
GITHUB_ACTION_REF:M}=process.env;if(!(!(I instanceof F.HR)||I.topic===void 0||!s||!u||!M))return encodeURI(`${s}/${u}/blob/${M}/docs/troubleshooting.md#${I.topic}`)}let A;function h(I){try{for(const[s,
u]of Object.entries(I))u!==void 0&&ce.uH(s,u)}catch(s){const u="Check the runner's disk.";A=new F.HR({what:"Can't write the step's outputs",why:(0,H.Uc)(s),advice:u,cause:s})}}async function P(I){const s=process.
env.RUNNER_TEMP||(0,ae.tmpdir)();return await(0,Z.mkdtemp)((0,le.join)(s,I)).catch(b(s))}function b(I){return s=>{throw(0,H.Rs)(s,I,"Check the runner's temporary folder.")}}function L(){try{return JSON.
parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function O(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((be,xe,m)=>{m.d(xe,{Bu:()=>x,
Sy:()=>P,il:()=>K});var C=m(5358),Z=m(7279),ae=m(8132),le=m(706);const ce=1024*1024-1e4,H=2e5;function F(b,L){const O=L.map(G=>G.map(A)),I=b.map((G,y)=>O.some(S=>S[y]!=="")),s=(G,y)=>`<tr>${G.flatMap(
(S,p)=>I[p]?`<${y}>${S}</${y}>`:[]).join("")}</tr>`,u=O.map(G=>s(G,"td")),M=G=>`<tr><td colspan="${b.length}">\u2026 and ${counted(G,"more row")}</td></tr>`;return`<table>${s(b.map(escapeAll),"th")}${h(
u,M).join("")}</table>`}function x(b){return`<table>${b.map(([O,I])=>I===void 0?"":`<tr><th align="left">${(0,ae.FO)(O)}</th><td>${A(I)}</td></tr>`).join("")}</table>`}function z(b){const L=b.map(({names:O,
message:I,help:s})=>{const u=O.map(G=>`**${plainText(G)}**`);return`- ${h(u,G=>`and ${G} more`,H/2).join(", ")}: ${K(I,s)}`});return h(L,O=>`- \u2026 and ${counted(O,"more cause")}`).join(`
`)}function K(b,L){return L===void 0?(0,ae.wh)(b):`${(0,ae.wh)(b)} <a href="${(0,ae.FO)(L)}">Troubleshooting</a>`}function U(b,L){return`<details><summary>${escapeAll(b)}</summary>

${L}

</details>`}function A(b){return typeof b=="string"?b===""?"":`<code>${(0,ae.FO)((0,ae.RK)(b))}</code>`:"words"in b?(0,ae.wh)(b.words):`<a href="${(0,ae.FO)(b.href)}">${(0,ae.wh)(b.text)}</a>${(0,ae.FO)(
b.after??"")}`}function h(b,L,O=H){let I=O;const s=b.filter(u=>{const M=Buffer.byteLength(u),G=M<=I;return G&&(I-=M),G});return s.length===b.length?s:[...s,L(b.length-s.length)]}async function P(b,...L){
const O=s=>`${(0,le.hS)(s,"part")} of this page would not fit and ${s===1?"is":"are"} left out.`,I=[`### ${(0,ae.wh)(b)}`,...h(L,O,ce)];try{await C.z.addRaw(I.join(`

`),!0).write()}catch(s){C.$e(`Can't write the job summary: ${(0,Z.gJ)(s)}`)}}}),8132:((be,xe,m)=>{m.d(xe,{EU:()=>F,FO:()=>K,Jj:()=>ce,RK:()=>ae,SS:()=>H,wh:()=>z});const C="[\\p{sc=Arab}\\p{sc=Syrc}\\p{s\
c=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",Z=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extende\
d_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${C})[\\u200C\\u200D](?=${C})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_C\
ode_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function ae(h){return/^[ -[\]-~]*$/.test(h)&&!h.includes("##[")?h:h.replace(Z,(P,b)=>b===void 0?P:le(b))}function le(h){return`\
\\u{${h.codePointAt(0)?.toString(16)}}`}function ce(h,P){if(h.length<=P)return h;const b=Array.from(h.slice(0,2*P+2));return b.length>P?`${b.slice(0,P).join("")}\u2026`:h}function H(h,P=100){const b=ae(
ce(h,P)).replaceAll("	",le)||'""',L="`".repeat(A(b)+1);return/^`|`$/.test(b)||/^ .*[^ ].* $/.test(b)?`${L} ${b} ${L}`:L+b+L}function F(h,P,b){const O=h.map(s=>b+ae(s).replace(/(?<=^\s*):(?=:)/,le)).join(
`
`),I="`".repeat(Math.max(3,A(O)+1));return`${b}${I}${P}
${O}
${b}${I}`}const x=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function z(h){return K(ae(h).replaceAll("	"," ")).replace(x,"$&<wbr>")}function K(h){return h.replace(U,P=>`&#${P.codePointAt(0)}\
;`)}const U=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function A(h){return(h.match(/`+/g)??[]).reduce((P,b)=>Math.max(P,b.length),0)}}),8142:((be,xe,m)=>{m.d(xe,{q:()=>le});
const C=500,Z=1e6,ae=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function le(x,z,K){let U=x.startsWith("\uFEFF")?1:0,A=0;function h(){for(;;){
const O=x.charAt(U);if(O!==" "&&O!==`
`&&O!=="\r"&&O!=="	")return O;U++}}function P(){const O=U;if(ae.lastIndex=O,!ae.test(x))throw new SyntaxError;return U=ae.lastIndex,x.slice(O,U)}function b(O,I){const s=h();if(s==="["){const M=[],G=K.
enter(O);return L("]",I,()=>M.push(b(G,I+1))),K.array(M,O)}if(s==="{"){const M=new Map;return L("}",I,()=>{if(h()!=='"')throw new SyntaxError;const G=P(),y=G.includes("\\")?JSON.parse(G):G.slice(1,-1);
if(M.has(y)||h()!==":")throw new SyntaxError;U++,M.set(y,b(K.enter(O,y),I+1))}),K.object(M,O)}const u=P();return K.scalar(u.includes("\\")?JSON.stringify(JSON.parse(u)):u)}function L(O,I,s){if(I===C)throw new RangeError;
U++;let u=h()===O?O:",";for(;u===",";){if(++A>Z)throw new RangeError;s(),u=h(),u===","&&U++}if(u!==O)throw new SyntaxError;U++}try{const O=b(z,0);if(h()==="")return O}catch{}}function ce(x){const z=le(
x,`
`,H);return z===void 0?void 0:`${z}
`}const H={enter:x=>`${x}  `,scalar:x=>x,array:(x,z)=>F("[",x,"]",z),object(x,z){const K=[...x.keys()].sort().map(U=>`${JSON.stringify(U)}: ${x.get(U)}`);return F("{",K,"}",z)}};function F(x,z,K,U){return z.
length===0?x+K:`${x}${U}  ${z.join(`,${U}  `)}${U}${K}`}}),5806:((be,xe,m)=>{m.d(xe,{Oj:()=>A,Sr:()=>U,dU:()=>K,fw:()=>ce,gv:()=>C,jq:()=>x,x5:()=>F});const C=".workflow-export.json",Z=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
ae=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,le=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,ce=[[
"is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],H=[...ce,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',Z],["changes how git or GitHub treats t\
he repository",ae],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",le]];function F(P,b=H){const L=h(P);return b.find(([,O])=>O.test(P)||O.test(L))?.[0]}function x(P){return[le,Z,ae].some(b=>b.test(h(P)))}function z(P){return Z.
test(h(P))?"is in a .git folder":P.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function K(P){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(U(h(P)))}
function U(P){return P.normalize("NFC").toUpperCase().toLowerCase()}function A(P){const b=new Map;for(const L of P){const O=U(L.replace(/\/$/,"")),I=b.get(O);if(I!==void 0)return[I,L];b.set(O,L)}for(const[
L,O]of b)for(const{index:I}of L.matchAll(/\//g)){const s=b.get(L.slice(0,I));if(s?.endsWith("/")===!1)return[s,O]}}function h(P){return P.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((be,xe,m)=>{m.
d(xe,{BE:()=>H,LX:()=>ce,_2:()=>A,jz:()=>x,wg:()=>U,zx:()=>F});var C=m(5806);const[Z,ae,le]=["flow_definition.json","app_definition.json","env_variables.json"],ce=[Z,ae,le],H=1e4,F=256*1024*1024;function x(h,P){
const b=[...P].filter(([L])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(L));return{kind:h,files:new Map(b.sort(([L],[O])=>L<O?-1:1))}}function z({kind:h,files:P}){return{kind:h,files:new Map([...P].filter(
([b])=>!isEnvVariables(b)))}}const K=/^\.|^__MACOSX$/;function U(h){const P=new Set(h),b=s=>ce.some(u=>P.has(s+u));if(b(""))return"";const L=new Set(h.filter(s=>s.includes("/")).map(s=>s.slice(0,s.indexOf(
"/")))),[O,...I]=[...L].filter(s=>!K.test(s));return I.length===0&&b(`${O}/`)?`${O}/`:""}function A(h){const P=U(h);return h.includes(P+ae)||h.includes(P+Z)}}),3657:((be,xe,m)=>{m.d(xe,{u:()=>K});var C=m(
4573),Z=m(8522),ae=m(663),le=m(7279),ce=m(706),H=m(5806),F=m(9870);const x=2048,z=new Set([0,10]);async function K(D,q){q?.throwIfAborted();const{zip:ie,source:we,entries:Ie}=await U(D).catch(s("The p\
ackage")),Te=(0,F.wg)([...Ie.keys()]),Ue=[];for(const[Be,Xe]of Ie){q?.throwIfAborted();const E=await L(ie,we,Xe).catch(s(`${(0,ce.TL)(Be)} in the package`));Be.startsWith(Te)&&!O(Be)&&Ue.push([Be.slice(
Te.length),E])}return(0,F.jz)("zip",Ue)}async function U(D){const q=A(D),ie=await(0,ae.SY)(q,{decodeStrings:!1});return{zip:ie,source:q,entries:await h(ie)}}function A(D){for(let q=D.length-21;q>0;){q=
D.lastIndexOf("PK",q-1,"latin1");const ie=q+22+(q<0?1/0:D.readUInt16LE(q+20));if(ie<=D.length)return D.subarray(0,ie)}throw D.toString("latin1",0,2)==="PK"?new Error("its end is missing"):M(D)}async function h(D){
if(D.entryCount>F.BE)throw I(`The package has ${D.entryCount} entries. The limit is 10,000`);const q=new Map;let ie=0;for await(const Te of D.eachEntry()){const Ue=P(Te);if(q.has(Ue))throw I(`The pack\
age has ${(0,ce.TL)(Ue)} twice`,"Export it again.");const Be=b(Ue,Te);if(Be!==void 0)throw I(`${(0,ce.TL)(Ue)} in the package ${Be}`);if(ie+=Te.uncompressedSize,ie>F.zx)throw I("The package takes more\
 than 256 MiB unpacked, the limit");q.set(Ue,Te)}const we=[...q.keys()];if(we.every(O))throw I("The package has no files in it","Export it again.");const Ie=(0,H.Oj)(we);if(Ie===void 0)return q;throw I(
`${Ie.map(Te=>(0,ce.TL)(Te)).join(" and ")} in the package collide on a disk that ignores case`)}function P({generalPurposeBitFlag:D,fileNameRaw:q,extraFields:ie,versionMadeBy:we}){const Ie=(0,C.isUtf8)(
q)?x:D,Te=z.has(we>>>8);return(0,ae.ax)(Ie,q,ie,!Te).replace(/^(\.\/+)+/,"")}function b(D,q){const ie=q.externalFileAttributes>>>16&61440;return ie===40960?"is a symbolic link":ie!==0&&ie!==32768&&ie!==
16384?"is neither a file nor a folder":O(D)&&q.uncompressedSize>0?"is a folder with a content of its own":q.canDecodeFileData()?(0,H.dU)(q.fileNameRaw.toString())&&!(0,H.dU)(D)?"is also named env_vari\
ables.json":(0,H.x5)(D,H.fw):"is encrypted, or compressed by another method than deflate"}async function L(D,q,ie){const{compressedSize:we,compressionMethod:Ie,uncompressedSize:Te}=ie,{fileDataStart:Ue}=await D.
readLocalFileHeaderPromise(ie),Be=q.subarray(Ue,Ue+we),Xe={maxOutputLength:Te||1,chunkSize:Te+64},E=Ie===0?Be:(0,Z.inflateRawSync)(Be,Xe);if(E.length!==Te)throw new Error(`it unpacks to ${E.length} by\
tes, not the ${Te} listed`);if((0,Z.crc32)(E)!==ie.crc32)throw new Error("its CRC-32 isn't the one listed");return E}function O(D){return D===""||D.endsWith("/")}function I(D,q=""){return new le.HR({what:D,
advice:q,topic:"the-package"})}function s(D){return q=>{if(q instanceof le.HR)throw q;const ie={what:`${D} is cut off or damaged`,why:(0,ce.TL)(q.message).slice(1,-1)};throw new le.HR({...ie,advice:"E\
xport it again.",topic:"the-package",cause:q})}}const u=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function M(D){const q=D.
toString("utf8",0,512),[ie]=u.find(([,Ie])=>Ie.test(q))??["text"],we=`${ie==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return I(`The package is ${ie}, no\
t a zip`,we)}const G=33,y=20,S=3,p=8,R=33188;function k({files:D}){const q=[],ie=[];let we=0;for(const[Ue,Be]of D){const[Xe,E]=[Buffer.from(Ue),deflateRawSync(Be)],_=[Y(2,y,x,p,0,G),Y(4,crc32(Be),E.length,
Be.length),Y(2,Xe.length,0)],Q=[Y(2,0,0,0),Y(4,R*65536,we)];q.push(Buffer.from("PK"),..._,Xe,E),ie.push(Buffer.from("PK"),Buffer.of(y,S),..._,...Q,Xe),we+=30+Xe.length+E.length}const Ie=Buffer.concat(
ie),Te=[Y(2,0,0,D.size,D.size),Y(4,Ie.length,we),Y(2,0)];return Buffer.concat([...q,Ie,Buffer.from("PK"),...Te])}function Y(D,...q){const ie=Buffer.alloc(D*q.length);for(const[we,Ie]of q.entries())ie.
writeUIntLE(Ie,we*D,D);return ie}}),1858:((be,xe,m)=>{var C=m(7279),Z=m(2975),ae=m(706);function le(s,u,M,G={}){return new Failure({what:s,why:u,advice:M,topic:"the-platforms-response",...G})}function ce(s,u,M,G){
return new Failure({what:s,why:u,advice:M,topic:"the-connection",...G})}const H={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"\
the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},F="Re-run the job later.",x="For a private cer\
tificate authority, set NODE_EXTRA_CA_CERTS on the runner.",z=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,K=/EPROTO|ERR_SSL_/,U=/Z_|ERR__ERROR_/,
A=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function h(s,u,M,G){if(!(s instanceof Error&&"code"in s))return s;const y=String(s.code);if(z.test(y)){const q=`the TLS connec\
tion can't be trusted (${y})`;return ce(u,q,`Check host. ${x}`,{affectsAll:!0,cause:s})}const[,S]=A.exec(s.message)??[];if(S!==void 0)return P(u,S,s);const p=!M&&K.test(y),R=p?"the TLS connection fail\
ed":"the connection failed",k=H[y]??`${U.test(y)?"the response can't be decoded":R} (${y})`,Y={retryable:!0,maybeProcessed:M,affectsAll:!M,cause:s};if(G||!(p||y==="ENOTFOUND"))return ce(u,k,F,Y);const D=p?
`Check host and its port. ${x}`:"Check host.";return ce(u,k,D,{...Y,maxRetries:2})}function P(s,u,M){const G=(p,R,k=!1)=>ce(s,p,R,{affectsAll:!0,cause:M,retryable:k});if(u==="407")return G("the proxy \
requires a user name and a password (407)","Set them in HTTPS_PROXY.");const y=Number(u);if(y<500&&!O(y))return G(`the proxy refuses the connection (${u})`,"Allow the host there, or add it to NO_PROXY\
.");const S=`the proxy made no connection (${toSingleLine(u,100)})`;return G(S,"Check HTTPS_PROXY, or re-run the job later.",!0)}const b=new Set([408,421,425,429]),L=new Set([501,505,506,508,510,511]);
function O(s){return b.has(s)||s>=500&&!L.has(s)}function I(s,u){return{status:s,retryable:O(s),retryAfterMs:retryAfterMs(u["retry-after"]),maybeProcessed:s<400||s===408||s>=500}}}),7596:((be,xe,m)=>{
const C=Je(import.meta.url)("node:net");var Z=m(9783),ae=m(1858);const le=200;function ce(A){const h=/^[a-z0-9+.-]+:\/\//i.test(A)?A:`https://${A}`;if(/[\s\p{C}\\]/u.test(h)||!URL.canParse(h))throw new Error(
"is not an address such as https://ai-for-process.example.ai");const P=new URL(h);if(P.protocol!=="https:"&&P.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.
test(h))throw new Error("must not contain a user name or password");if(P.protocol==="http:"&&!H(P.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return P.pathname.
endsWith("/")||(P.pathname+="/"),P}function H(A){return A==="localhost"||A==="[::1]"||isIPv4(A)&&A.startsWith("127.")}function F(A){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(A)}function x(...A){return A.
find(h=>typeof h=="string"&&h.length<=le&&F(h))}function z(A){try{return decodeURIComponent(A)}catch{return A}}function K(){for(const A of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const h=process.
env[A]?.trim();h!==void 0&&(process.env[A]=h===""||h.includes("://")?h:`http://${h}`)}for(const A of["no_proxy","NO_PROXY"]){const h=process.env[A];h!==void 0&&(process.env[A]=h.replace(/[\s,]+/g,",").
replaceAll("*.","."))}}function U(A,h){const P=process.env.https_proxy||process.env.HTTPS_PROXY;if(!P||checkBypass(A)||/^https?:/i.test(P)&&getProxyUrl(A))return;throw connectionFailure(h,"the proxy i\
n HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),2975:((be,xe,m)=>{var C=m(7279),Z=m(706);const ae=7,
le=3e4,ce=429;async function H({log:U,signal:A,endsAt:h},P,{atLeastMs:b=0,untilFree:L=!1}={}){let O=0,I=0,s;for(;;)try{return await P()}catch(u){if(!(u instanceof Failure&&(u.retryable||L&&u.busy)))throw u;
A.throwIfAborted(),s??=performance.now();const M=u.status===ce,G=u.busy||M;I=G?I+1:0,G||O++;const y=O>(u.maxRetries??ae)&&performance.now()-s>=b;if(!G&&y)throw F(u,`${O} times in a row`);const S=Math.
min(le,1e3*2**((I||O)-1))*(.5+Math.random()/2),p=M&&u.retryAfterMs>0?u.retryAfterMs:Math.max(u.retryAfterMs,S),R=humanTime(p);if(performance.now()+p>=h)throw F(u,`and waiting ${R} before the next atte\
mpt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");U.info(`${toSingleLine(sentenceOf(u),1e3)}; retrying in ${R}`),await z(p,A)}}function F(U,A,h=U.advice){const{what:P,why:b}=U,
L=b?{why:`${b}, ${A}`}:{what:`${P}, ${A}`};return U.with({...L,advice:h,retryable:!1})}function x(U){const A=String(U),h=/^\d+$/.test(A)?Number(A)*1e3:Date.parse(A)-Date.now();return Math.min(Math.max(
h||0,0),2**31-1)}async function z(U,A){let h;const P=new Promise(b=>{h=setTimeout(b,U)});await K(A,P).finally(()=>clearTimeout(h))}function K(U,A){return new Promise((h,P)=>{const b=()=>P(U.reason);A.
then(h,P).finally(()=>U.removeEventListener("abort",b)),U.aborted?b():U.addEventListener("abort",b)})}}),706:((be,xe,m)=>{m.d(xe,{MW:()=>le,OX:()=>Z,TL:()=>ae,hS:()=>F,pO:()=>A,v5:()=>z,zD:()=>H});var C=m(
8132);function Z(b,L=300){const O=b.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,C.Jj)(O,L)}function ae(b,L=100){return(0,C.RK)(JSON.stringify((0,C.Jj)(b,L)))}function le(b){
return ae(b,1e3).replaceAll("\\\\","\\")}function ce(b){if(b<1024)return`${b} B`;const L=(b/1024).toFixed(1);return Number(L)<1024?`${L} KiB`:`${(b/1024**2).toFixed(1)} MiB`}function H(b){return String(
b).replace(/\B(?=(\d{3})+$)/g,",")}function F(b,L){return`${H(b)} ${L}${b===1?"":"s"}`}function x(b){if(b<9950)return`${(b/1e3).toFixed(1)} s`;const L=Math.round(b/1e3);if(L<60)return`${L} s`;const[O,
I]=[Math.floor(L/60),Math.floor(L/3600)];return I>0?`${I} h ${O%60} min`:`${O} min ${L%60} s`}const z="***",K=4,U=8;class A{#n=new Map;#e=new Set;constructor(L=[]){for(const O of L)this.add(O)}add(L,O=I=>!0){
const I=new Set([L,...L.split(/[\r\n]/)].map(s=>s.trim()));for(const s of[...I].filter(O).flatMap(h)){const u=s.slice(0,U);this.#n.set(u,(this.#n.get(u)??new Set).add(s)),this.#e.add(u.length)}}redact=(L,O=300)=>{
const I=L.trimStart(),s=Math.min(I.length,O*4);return Z(this.hide(I,()=>{},s)+(s<I.length?"\u2026":""),O)};hide(L,O=s=>{},I=L.length){let[s,u]=["",0];for(let M=0;M<I;M++){const G=this.#t(L,M);G!==""&&
(O(G),M>=u&&(s+=L.slice(u,M)+z),u=Math.max(u,M+G.length))}return s+L.slice(u,I)}#t(L,O){let I="";for(const s of this.#e)for(const u of this.#n.get(L.slice(O,O+s))??[])u.length<=I.length||!L.startsWith(
u,O)||(u.length>=K||P(L,O,O+u.length))&&(I=u);return I}}function h(b){const L=M=>JSON.stringify(M).slice(1,-1),O=Buffer.from(b).toString(),I=encodeURIComponent(O),s=[I,I.replaceAll("%20","+"),I.replace(
/%../g,M=>M.toLowerCase())];return[...[b,O].flatMap(M=>[M,L(M),L(L(M))]),...s,encodeURI(O)]}function P(b,L,O){const I=b.slice(Math.max(0,L-2),L);return!/[\p{L}\p{N}]$/u.test(I)&&!/^[\p{L}\p{N}]/u.test(
b.slice(O,O+2))}}),5358:((be,xe,m)=>{m.d(xe,{Yz:()=>Pt,V4:()=>pt,pq:()=>tn,lm:()=>en,C1:()=>Qt,uH:()=>Ut,Pq:()=>Yt,z:()=>ie,$e:()=>Kt});const C=Je(import.meta.url)("os");function Z(n){return n==null?"":
typeof n=="string"||n instanceof String?n:JSON.stringify(n)}function ae(n){return Object.keys(n).length?{title:n.title,file:n.file,line:n.startLine,endLine:n.endLine,col:n.startColumn,endColumn:n.endColumn}:
{}}function le(n,t,r){const a=new F(n,t,r);process.stdout.write(a.toString()+C.EOL)}function ce(n,t=""){le(n,{},t)}const H="::";class F{constructor(t,r,a){t||(t="missing.command"),this.command=t,this.
properties=r,this.message=a}toString(){let t=H+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(const a in this.properties)if(this.properties.hasOwnProperty(
a)){const l=this.properties[a];l&&(r?r=!1:t+=",",t+=`${a}=${z(l)}`)}}return t+=`${H}${x(this.message)}`,t}}function x(n){return Z(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function z(n){
return Z(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const K=Je(import.meta.url)("crypto");var U=m(9896);function A(n,t){const r=process.env[`\
GITHUB_${n}`];if(!r)throw new Error(`Unable to find environment variable for file command ${n}`);if(!U.existsSync(r))throw new Error(`Missing file at path: ${r}`);U.appendFileSync(r,`${Z(t)}${C.EOL}`,
{encoding:"utf8"})}function h(n,t){const r=`ghadelimiter_${K.randomUUID()}`,a=Z(t);if(n.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(a.includes(r))throw new Error(
`Unexpected input: value should not contain the delimiter "${r}"`);return`${n}<<${r}${C.EOL}${a}${C.EOL}${r}`}const P=Je(import.meta.url)("path");var b=m(6671),L=function(n,t,r,a){function l(d){return d instanceof
r?d:new r(function(T){T(d)})}return new(r||(r=Promise))(function(d,T){function ye(ue){try{me(a.next(ue))}catch(Re){T(Re)}}function $e(ue){try{me(a.throw(ue))}catch(Re){T(Re)}}function me(ue){ue.done?d(
ue.value):l(ue.value).then(ye,$e)}me((a=a.apply(n,t||[])).next())})};class O{constructor(t,r){this.username=t,this.password=r}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");
t.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return L(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}class I{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return L(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class s{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The reque\
st has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return L(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}var u=function(n,t,r,a){function l(d){return d instanceof r?d:new r(function(T){T(d)})}return new(r||(r=Promise))(function(d,T){function ye(ue){try{me(a.next(ue))}catch(Re){
T(Re)}}function $e(ue){try{me(a.throw(ue))}catch(Re){T(Re)}}function me(ue){ue.done?d(ue.value):l(ue.value).then(ye,$e)}me((a=a.apply(n,t||[])).next())})};class M{static createHttpClient(t=!0,r=10){const a={
allowRetries:t,maxRetries:r};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(M.getRequestToken())],a)}static getRequestToken(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get\
 ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return u(this,void 0,void 0,function*(){var r;const d=(r=(yield M.createHttpClient().getJson(t).catch(T=>{throw new Error(`Faile\
d to get ID Token. 
 
        Error Code : ${T.statusCode}
 
        Error Message: ${T.message}`)})).result)===null||r===void 0?void 0:r.value;if(!d)throw new Error("Response json body do not have ID Token field");return d})}static getIDToken(t){return u(this,
void 0,void 0,function*(){try{let r=M.getIDTokenUrl();if(t){const l=encodeURIComponent(t);r=`${r}&audience=${l}`}debug(`ID token url is ${r}`);const a=yield M.getCall(r);return setSecret(a),a}catch(r){
throw new Error(`Error message: ${r.message}`)}})}}var G=function(n,t,r,a){function l(d){return d instanceof r?d:new r(function(T){T(d)})}return new(r||(r=Promise))(function(d,T){function ye(ue){try{me(
a.next(ue))}catch(Re){T(Re)}}function $e(ue){try{me(a.throw(ue))}catch(Re){T(Re)}}function me(ue){ue.done?d(ue.value):l(ue.value).then(ye,$e)}me((a=a.apply(n,t||[])).next())})};const{access:y,appendFile:S,
writeFile:p}=U.promises,R="GITHUB_STEP_SUMMARY",k="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class Y{constructor(){this._buffer=""}filePath(){
return G(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[R];if(!t)throw new Error(`Unable to find environment variable for $${R}. Check if your runtime envir\
onment supports job summaries.`);try{yield y(t,U.constants.R_OK|U.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}
return this._filePath=t,this._filePath})}wrap(t,r,a={}){const l=Object.entries(a).map(([d,T])=>` ${d}="${T}"`).join("");return r?`<${t}${l}>${r}</${t}>`:`<${t}${l}>`}write(t){return G(this,void 0,void 0,
function*(){const r=!!t?.overwrite,a=yield this.filePath();return yield(r?p:S)(a,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return G(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){return this._buffer+=t,r?this.addEOL():this}addEOL(){
return this.addRaw(C.EOL)}addCodeBlock(t,r){const a=Object.assign({},r&&{lang:r}),l=this.wrap("pre",this.wrap("code",t),a);return this.addRaw(l).addEOL()}addList(t,r=!1){const a=r?"ol":"ul",l=t.map(T=>this.
wrap("li",T)).join(""),d=this.wrap(a,l);return this.addRaw(d).addEOL()}addTable(t){const r=t.map(l=>{const d=l.map(T=>{if(typeof T=="string")return this.wrap("td",T);const{header:ye,data:$e,colspan:me,
rowspan:ue}=T,Re=ye?"th":"td",Ye=Object.assign(Object.assign({},me&&{colspan:me}),ue&&{rowspan:ue});return this.wrap(Re,$e,Ye)}).join("");return this.wrap("tr",d)}).join(""),a=this.wrap("table",r);return this.
addRaw(a).addEOL()}addDetails(t,r){const a=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(a).addEOL()}addImage(t,r,a){const{width:l,height:d}=a||{},T=Object.assign(Object.assign({},l&&
{width:l}),d&&{height:d}),ye=this.wrap("img",null,Object.assign({src:t,alt:r},T));return this.addRaw(ye).addEOL()}addHeading(t,r){const a=`h${r}`,l=["h1","h2","h3","h4","h5","h6"].includes(a)?a:"h1",d=this.
wrap(l,t);return this.addRaw(d).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){
const a=Object.assign({},r&&{cite:r}),l=this.wrap("blockquote",t,a);return this.addRaw(l).addEOL()}addLink(t,r){const a=this.wrap("a",t,{href:r});return this.addRaw(a).addEOL()}}const D=new Y,q=null,ie=D;
function we(n){return n.replace(/[\\]/g,"/")}function Ie(n){return n.replace(/[/]/g,"\\")}function Te(n){return n.replace(/[/\\]/g,path.sep)}const Ue=Je(import.meta.url)("string_decoder");var Be=m(4434);
const Xe=Je(import.meta.url)("child_process");var E=m(2613),_=function(n,t,r,a){function l(d){return d instanceof r?d:new r(function(T){T(d)})}return new(r||(r=Promise))(function(d,T){function ye(ue){
try{me(a.next(ue))}catch(Re){T(Re)}}function $e(ue){try{me(a.throw(ue))}catch(Re){T(Re)}}function me(ue){ue.done?d(ue.value):l(ue.value).then(ye,$e)}me((a=a.apply(n,t||[])).next())})};const{chmod:Q,copyFile:X,
lstat:pe,mkdir:Se,open:Ee,readdir:ee,rename:ne,rm:de,rmdir:re,stat:fe,symlink:oe,unlink:ve}=U.promises,Ae=process.platform==="win32";function _e(n){return _(this,void 0,void 0,function*(){const t=yield fs.
promises.readlink(n);return Ae&&!t.endsWith("\\")?`${t}\\`:t})}const Le=268435456,Pe=U.constants.O_RDONLY;function ze(n){return _(this,void 0,void 0,function*(){try{yield fe(n)}catch(t){if(t.code==="E\
NOENT")return!1;throw t}return!0})}function j(n){return _(this,arguments,void 0,function*(t,r=!1){return(r?yield fe(t):yield pe(t)).isDirectory()})}function J(n){if(n=w(n),!n)throw new Error('isRooted\
() parameter "p" cannot be empty');return Ae?n.startsWith("\\")||/^[A-Z]:/i.test(n):n.startsWith("/")}function te(n,t){return _(this,void 0,void 0,function*(){let r;try{r=yield fe(n)}catch(l){l.code!==
"ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${l}`)}if(r&&r.isFile()){if(Ae){const l=P.extname(n).toUpperCase();if(t.some(d=>d.toUpperCase()===l))return n}else if(B(
r))return n}const a=n;for(const l of t){n=a+l,r=void 0;try{r=yield fe(n)}catch(d){d.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${d}`)}if(r&&
r.isFile()){if(Ae){try{const d=P.dirname(n),T=P.basename(n).toUpperCase();for(const ye of yield ee(d))if(T===ye.toUpperCase()){n=P.join(d,ye);break}}catch(d){console.log(`Unexpected error attempting t\
o determine the actual case of the file '${n}': ${d}`)}return n}else if(B(r))return n}}return""})}function w(n){return n=n||"",Ae?(n=n.replace(/\//g,"\\"),n.replace(/\\\\+/g,"\\")):n.replace(/\/\/+/g,
"/")}function B(n){return(n.mode&1)>0||(n.mode&8)>0&&process.getgid!==void 0&&n.gid===process.getgid()||(n.mode&64)>0&&process.getuid!==void 0&&n.uid===process.getuid()}function he(){var n;return(n=process.
env.COMSPEC)!==null&&n!==void 0?n:"cmd.exe"}var ge=function(n,t,r,a){function l(d){return d instanceof r?d:new r(function(T){T(d)})}return new(r||(r=Promise))(function(d,T){function ye(ue){try{me(a.next(
ue))}catch(Re){T(Re)}}function $e(ue){try{me(a.throw(ue))}catch(Re){T(Re)}}function me(ue){ue.done?d(ue.value):l(ue.value).then(ye,$e)}me((a=a.apply(n,t||[])).next())})};function Me(n,t){return ge(this,
arguments,void 0,function*(r,a,l={}){const{force:d,recursive:T,copySourceDirectory:ye}=ct(l),$e=(yield ioUtil.exists(a))?yield ioUtil.stat(a):null;if($e&&$e.isFile()&&!d)return;const me=$e&&$e.isDirectory()&&
ye?path.join(a,path.basename(r)):a;if(!(yield ioUtil.exists(r)))throw new Error(`no such file or directory: ${r}`);if((yield ioUtil.stat(r)).isDirectory())if(T)yield He(r,me,0,d);else throw new Error(
`Failed to copy. ${r} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(r,me)==="")throw new Error(`'${me}' and '${r}' are the same file`);yield rt(r,me,d)}})}function Ne(n,t){
return ge(this,arguments,void 0,function*(r,a,l={}){if(yield ioUtil.exists(a)){let d=!0;if((yield ioUtil.isDirectory(a))&&(a=path.join(a,path.basename(r)),d=yield ioUtil.exists(a)),d)if(l.force==null||
l.force)yield We(a);else throw new Error("Destination already exists")}yield Ve(path.dirname(a)),yield ioUtil.rename(r,a)})}function We(n){return ge(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(n))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(n,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(t){throw new Error(
`File was unable to be removed ${t}`)}})}function Ve(n){return ge(this,void 0,void 0,function*(){ok(n,"a path argument must be provided"),yield ioUtil.mkdir(n,{recursive:!0})})}function Fe(n,t){return ge(
this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");if(t){const a=yield Fe(n,!1);if(!a)throw Ae?new Error(`Unable to locate executable file: ${n}. Please verify either\
 the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to \
locate executable file: ${n}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the f\
ile is executable.`);return a}const r=yield qe(n);return r&&r.length>0?r[0]:""})}function qe(n){return ge(this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");const t=[];
if(Ae&&process.env.PATHEXT)for(const l of process.env.PATHEXT.split(P.delimiter))l&&t.push(l);if(J(n)){const l=yield te(n,t);return l?[l]:[]}if(n.includes(P.sep))return[];const r=[];if(process.env.PATH)
for(const l of process.env.PATH.split(P.delimiter))l&&r.push(l);const a=[];for(const l of r){const d=yield te(P.join(l,n),t);d&&a.push(d)}return a})}function ct(n){const t=n.force==null?!0:n.force,r=!!n.
recursive,a=n.copySourceDirectory==null?!0:!!n.copySourceDirectory;return{force:t,recursive:r,copySourceDirectory:a}}function He(n,t,r,a){return ge(this,void 0,void 0,function*(){if(r>=255)return;r++,
yield Ve(t);const l=yield ioUtil.readdir(n);for(const d of l){const T=`${n}/${d}`,ye=`${t}/${d}`;(yield ioUtil.lstat(T)).isDirectory()?yield He(T,ye,r,a):yield rt(T,ye,a)}yield ioUtil.chmod(t,(yield ioUtil.
stat(n)).mode)})}function rt(n,t,r){return ge(this,void 0,void 0,function*(){if((yield ioUtil.lstat(n)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(t)}catch(l){l.code==="EPERM"&&(yield ioUtil.
chmod(t,"0666"),yield ioUtil.unlink(t))}const a=yield ioUtil.readlink(n);yield ioUtil.symlink(a,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(t))||r)&&(yield ioUtil.copyFile(n,t))})}
const ut=Je(import.meta.url)("timers");var nt=function(n,t,r,a){function l(d){return d instanceof r?d:new r(function(T){T(d)})}return new(r||(r=Promise))(function(d,T){function ye(ue){try{me(a.next(ue))}catch(Re){
T(Re)}}function $e(ue){try{me(a.throw(ue))}catch(Re){T(Re)}}function me(ue){ue.done?d(ue.value):l(ue.value).then(ye,$e)}me((a=a.apply(n,t||[])).next())})};const ot=process.platform==="win32";class yt extends Be.
EventEmitter{constructor(t,r,a){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=r||[],this.options=a||{}}_debug(t){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,r){const a=this._getSpawnFileName(),l=this._getSpawnArgs(t);let d=r?"":"[command]";if(ot)if(this._isCmdFile()){d+=a;for(const T of l)
d+=` ${T}`}else if(t.windowsVerbatimArguments){d+=`"${a}"`;for(const T of l)d+=` ${T}`}else{d+=this._windowsQuoteCmdArg(a);for(const T of l)d+=` ${this._windowsQuoteCmdArg(T)}`}else{d+=a;for(const T of l)
d+=` ${T}`}return d}_processLineBuffer(t,r,a){try{let l=r+t.toString(),d=l.indexOf(C.EOL);for(;d>-1;){const T=l.substring(0,d);a(T),l=l.substring(d+C.EOL.length),d=l.indexOf(C.EOL)}return l}catch(l){return this.
_debug(`error processing line. Failed with error ${l}`),""}}_getSpawnFileName(){return ot&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(t){if(ot&&this._isCmdFile()){let r=`\
/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.args)r+=" ",r+=t.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(a);return r+='"',[r]}return this.args}_endsWith(t,r){return t.
endsWith(r)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)
return'""';const r=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let a=!1;for(const T of t)if(r.some(ye=>ye===T)){a=!0;break}if(!a)return t;let l='"',d=!0;for(let T=t.
length;T>0;T--)l+=t[T-1],d&&t[T-1]==="\\"?l+="\\":t[T-1]==='"'?(d=!0,l+='"'):d=!1;return l+='"',l.split("").reverse().join("")}_uvQuoteCmdArg(t){if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&
!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let r='"',a=!0;for(let l=t.length;l>0;l--)r+=t[l-1],a&&t[l-1]==="\\"?r+="\\":t[l-1]==='"'?(a=!0,r+="\\"):a=!1;return r+=
'"',r.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const r={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.windowsVerbatimArguments||!1,failOnStdErr:t.
failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return r.outStream=t.outStream||process.stdout,r.errStream=t.errStream||process.stderr,r}_getSpawnOptions(t,r){t=t||{};const a={};
return a.cwd=t.cwd,a.env=t.env,a.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(a.argv0=`"${r}"`),a}exec(){return nt(this,void 0,void 0,function*(){
return!J(this.toolPath)&&(this.toolPath.includes("/")||ot&&this.toolPath.includes("\\"))&&(this.toolPath=P.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Fe(
this.toolPath,!0),new Promise((t,r)=>nt(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const me of this.args)this._debug(`   ${me}`);const a=this.
_cloneExecOptions(this.options);!a.silent&&a.outStream&&a.outStream.write(this._getCommandString(a)+C.EOL);const l=new Ot(a,this.toolPath);if(l.on("debug",me=>{this._debug(me)}),this.options.cwd&&!(yield ze(
this.options.cwd)))return r(new Error(`The cwd: ${this.options.cwd} does not exist!`));const d=this._getSpawnFileName(),T=Xe.spawn(d,this._getSpawnArgs(a),this._getSpawnOptions(this.options,d));let ye="";
T.stdout&&T.stdout.on("data",me=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(me),!a.silent&&a.outStream&&a.outStream.write(me),ye=this._processLineBuffer(me,ye,
ue=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(ue)})});let $e="";if(T.stderr&&T.stderr.on("data",me=>{l.processStderr=!0,this.options.listeners&&this.options.
listeners.stderr&&this.options.listeners.stderr(me),!a.silent&&a.errStream&&a.outStream&&(a.failOnStdErr?a.errStream:a.outStream).write(me),$e=this._processLineBuffer(me,$e,ue=>{this.options.listeners&&
this.options.listeners.errline&&this.options.listeners.errline(ue)})}),T.on("error",me=>{l.processError=me.message,l.processExited=!0,l.processClosed=!0,l.CheckComplete()}),T.on("exit",me=>{l.processExitCode=
me,l.processExited=!0,this._debug(`Exit code ${me} received from tool '${this.toolPath}'`),l.CheckComplete()}),T.on("close",me=>{l.processExitCode=me,l.processExited=!0,l.processClosed=!0,this._debug(
`STDIO streams have closed for tool '${this.toolPath}'`),l.CheckComplete()}),l.on("done",(me,ue)=>{ye.length>0&&this.emit("stdline",ye),$e.length>0&&this.emit("errline",$e),T.removeAllListeners(),me?r(
me):t(ue)}),this.options.input){if(!T.stdin)throw new Error("child process missing stdin");T.stdin.end(this.options.input)}}))})}}function gt(n){const t=[];let r=!1,a=!1,l="";function d(T){a&&T!=='"'&&
(l+="\\"),l+=T,a=!1}for(let T=0;T<n.length;T++){const ye=n.charAt(T);if(ye==='"'){a?d(ye):r=!r;continue}if(ye==="\\"&&a){d(ye);continue}if(ye==="\\"&&r){a=!0;continue}if(ye===" "&&!r){l.length>0&&(t.push(
l),l="");continue}d(ye)}return l.length>0&&t.push(l.trim()),t}class Ot extends Be.EventEmitter{constructor(t,r){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=
!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!r)throw new Error("toolPath must not be empty");this.options=t,this.toolPath=r,t.delay&&(this.delay=t.delay)}CheckComplete(){this.
done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,ut.setTimeout)(Ot.HandleTimeout,this.delay,this)))}_debug(t){this.emit("debug",t)}_setResult(){let t;this.processExited&&
(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==
0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(t=new Error(`The process '${this.
toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){
if(!t.done){if(!t.processClosed&&t.processExited){const r=`The STDIO streams did not close within ${t.delay/1e3} seconds of the exit event from process '${t.toolPath}'. This may indicate a child proce\
ss inherited the STDIO streams and has not yet exited.`;t._debug(r)}t._setResult()}}}var _t=function(n,t,r,a){function l(d){return d instanceof r?d:new r(function(T){T(d)})}return new(r||(r=Promise))(
function(d,T){function ye(ue){try{me(a.next(ue))}catch(Re){T(Re)}}function $e(ue){try{me(a.throw(ue))}catch(Re){T(Re)}}function me(ue){ue.done?d(ue.value):l(ue.value).then(ye,$e)}me((a=a.apply(n,t||[])).
next())})};function It(n,t,r){return _t(this,void 0,void 0,function*(){const a=tr.argStringToArray(n);if(a.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const l=a[0];return t=
a.slice(1).concat(t||[]),new tr.ToolRunner(l,t,r).exec()})}function dt(n,t,r){return _t(this,void 0,void 0,function*(){var a,l;let d="",T="";const ye=new StringDecoder("utf8"),$e=new StringDecoder("ut\
f8"),me=(a=r?.listeners)===null||a===void 0?void 0:a.stdout,ue=(l=r?.listeners)===null||l===void 0?void 0:l.stderr,Re=Ze=>{T+=$e.write(Ze),ue&&ue(Ze)},Ye=Ze=>{d+=ye.write(Ze),me&&me(Ze)},Ge=Object.assign(
Object.assign({},r?.listeners),{stdout:Ye,stderr:Re}),Qe=yield It(n,t,Object.assign(Object.assign({},r),{listeners:Ge}));return d+=ye.end(),T+=$e.end(),{exitCode:Qe,stdout:d,stderr:T}})}var ht=function(n,t,r,a){
function l(d){return d instanceof r?d:new r(function(T){T(d)})}return new(r||(r=Promise))(function(d,T){function ye(ue){try{me(a.next(ue))}catch(Re){T(Re)}}function $e(ue){try{me(a.throw(ue))}catch(Re){
T(Re)}}function me(ue){ue.done?d(ue.value):l(ue.value).then(ye,$e)}me((a=a.apply(n,t||[])).next())})};const Bt=()=>ht(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput('powersh\
ell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSyst\
em).Caption"',void 0,{silent:!0});return{name:t.trim(),version:n.trim()}}),Wt=()=>ht(void 0,void 0,void 0,function*(){var n,t,r,a;const{stdout:l}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),
d=(t=(n=l.match(/ProductVersion:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&t!==void 0?t:"";return{name:(a=(r=l.match(/ProductName:\s*(.+)/))===null||r===void 0?void 0:r[1])!==null&&a!==void 0?
a:"",version:d}}),Mt=()=>ht(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=n.trim().split(`
`);return{name:t,version:r}}),bt=C.platform(),Jt=C.arch(),Ct=bt==="win32",kt=bt==="darwin",Ht=bt==="linux";function Tt(){return ht(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Ct?Bt():kt?Wt():Mt()),{platform:bt,arch:Jt,isWindows:Ct,isMacOS:kt,isLinux:Ht})})}var Et=function(n,t,r,a){function l(d){return d instanceof r?d:new r(function(T){T(d)})}return new(r||(r=Promise))(
function(d,T){function ye(ue){try{me(a.next(ue))}catch(Re){T(Re)}}function $e(ue){try{me(a.throw(ue))}catch(Re){T(Re)}}function me(ue){ue.done?d(ue.value):l(ue.value).then(ye,$e)}me((a=a.apply(n,t||[])).
next())})},Lt;(function(n){n[n.Success=0]="Success",n[n.Failure=1]="Failure"})(Lt||(Lt={}));function Vt(n,t){const r=toCommandValue(t);if(process.env[n]=r,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(n,t));issueCommand("set-env",{name:n},r)}function Yt(n){le("add-mask",{},n)}function Zt(n){process.env.GITHUB_PATH||""?issueFileCommand("PATH",n):issueCommand("add-path",{},
n),process.env.PATH=`${n}${path.delimiter}${process.env.PATH}`}function pt(n,t){const r=process.env[`INPUT_${n.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input requir\
ed and not supplied: ${n}`);return t&&t.trimWhitespace===!1?r:r.trim()}function an(n,t){const r=pt(n,t).split(`
`).filter(a=>a!=="");return t&&t.trimWhitespace===!1?r:r.map(a=>a.trim())}function Nt(n,t){const r=["true","True","TRUE"],a=["false","False","FALSE"],l=pt(n,t);if(r.includes(l))return!0;if(a.includes(
l))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${n}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Ut(n,t){if(process.env.GITHUB_OUTPUT||"")return A("OUTPUT",h(n,t));process.stdout.write(C.EOL),le("set-output",{name:n},
Z(t))}function cn(n){issue("echo",n?"on":"off")}function Qt(n){process.exitCode=Lt.Failure,Dt(n)}function qt(){return process.env.RUNNER_DEBUG==="1"}function Pt(n){le("debug",{},n)}function Dt(n,t={}){
le("error",ae(t),n instanceof Error?n.toString():n)}function Kt(n,t={}){le("warning",ae(t),n instanceof Error?n.toString():n)}function en(n,t={}){le("notice",ae(t),n instanceof Error?n.toString():n)}function tn(n){
process.stdout.write(n+C.EOL)}function jt(n){issue("group",n)}function nn(){issue("endgroup")}function rn(n,t){return Et(this,void 0,void 0,function*(){jt(n);let r;try{r=yield t()}finally{nn()}return r})}
function un(n,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(n,t));issueCommand("save-state",{name:n},toCommandValue(t))}function vt(n){return process.env[`S\
TATE_${n}`]||""}function N(n){return Et(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(n)})}}),6671:((be,xe,m)=>{var C=m(8611),Z=m(5692),ae=m(9783),le=m(770),ce=y=>{var S={};return m.
d(S,y),S},H=y=>(()=>y);const F=ce({});var x=function(y,S,p,R){function k(Y){return Y instanceof p?Y:new p(function(D){D(Y)})}return new(p||(p=Promise))(function(Y,D){function q(Ie){try{we(R.next(Ie))}catch(Te){
D(Te)}}function ie(Ie){try{we(R.throw(Ie))}catch(Te){D(Te)}}function we(Ie){Ie.done?Y(Ie.value):k(Ie.value).then(q,ie)}we((R=R.apply(y,S||[])).next())})},z;(function(y){y[y.OK=200]="OK",y[y.MultipleChoices=
300]="MultipleChoices",y[y.MovedPermanently=301]="MovedPermanently",y[y.ResourceMoved=302]="ResourceMoved",y[y.SeeOther=303]="SeeOther",y[y.NotModified=304]="NotModified",y[y.UseProxy=305]="UseProxy",
y[y.SwitchProxy=306]="SwitchProxy",y[y.TemporaryRedirect=307]="TemporaryRedirect",y[y.PermanentRedirect=308]="PermanentRedirect",y[y.BadRequest=400]="BadRequest",y[y.Unauthorized=401]="Unauthorized",y[y.
PaymentRequired=402]="PaymentRequired",y[y.Forbidden=403]="Forbidden",y[y.NotFound=404]="NotFound",y[y.MethodNotAllowed=405]="MethodNotAllowed",y[y.NotAcceptable=406]="NotAcceptable",y[y.ProxyAuthenticationRequired=
407]="ProxyAuthenticationRequired",y[y.RequestTimeout=408]="RequestTimeout",y[y.Conflict=409]="Conflict",y[y.Gone=410]="Gone",y[y.TooManyRequests=429]="TooManyRequests",y[y.InternalServerError=500]="I\
nternalServerError",y[y.NotImplemented=501]="NotImplemented",y[y.BadGateway=502]="BadGateway",y[y.ServiceUnavailable=503]="ServiceUnavailable",y[y.GatewayTimeout=504]="GatewayTimeout"})(z||(z={}));var K;
(function(y){y.Accept="accept",y.ContentType="content-type"})(K||(K={}));var U;(function(y){y.ApplicationJson="application/json"})(U||(U={}));function A(y){const S=pm.getProxyUrl(new URL(y));return S?
S.href:""}const h=[z.MovedPermanently,z.ResourceMoved,z.SeeOther,z.TemporaryRedirect,z.PermanentRedirect],P=[z.BadGateway,z.ServiceUnavailable,z.GatewayTimeout],b=null,L=10,O=5;class I extends Error{constructor(S,p){
super(S),this.name="HttpClientError",this.statusCode=p,Object.setPrototypeOf(this,I.prototype)}}class s{constructor(S){this.message=S}readBody(){return x(this,void 0,void 0,function*(){return new Promise(
S=>x(this,void 0,void 0,function*(){let p=Buffer.alloc(0);this.message.on("data",R=>{p=Buffer.concat([p,R])}),this.message.on("end",()=>{S(p.toString())})}))})}readBodyBuffer(){return x(this,void 0,void 0,
function*(){return new Promise(S=>x(this,void 0,void 0,function*(){const p=[];this.message.on("data",R=>{p.push(R)}),this.message.on("end",()=>{S(Buffer.concat(p))})}))})}}function u(y){return new URL(
y).protocol==="https:"}class M{constructor(S,p,R){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(S),this.handlers=p||[],this.requestOptions=R,R&&(R.ignoreSslError!=null&&(this._ignoreSslError=R.ignoreSslError),this._socketTimeout=
R.socketTimeout,R.allowRedirects!=null&&(this._allowRedirects=R.allowRedirects),R.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=R.allowRedirectDowngrade),R.maxRedirects!=null&&(this._maxRedirects=
Math.max(R.maxRedirects,0)),R.keepAlive!=null&&(this._keepAlive=R.keepAlive),R.allowRetries!=null&&(this._allowRetries=R.allowRetries),R.maxRetries!=null&&(this._maxRetries=R.maxRetries))}options(S,p){
return x(this,void 0,void 0,function*(){return this.request("OPTIONS",S,null,p||{})})}get(S,p){return x(this,void 0,void 0,function*(){return this.request("GET",S,null,p||{})})}del(S,p){return x(this,
void 0,void 0,function*(){return this.request("DELETE",S,null,p||{})})}post(S,p,R){return x(this,void 0,void 0,function*(){return this.request("POST",S,p,R||{})})}patch(S,p,R){return x(this,void 0,void 0,
function*(){return this.request("PATCH",S,p,R||{})})}put(S,p,R){return x(this,void 0,void 0,function*(){return this.request("PUT",S,p,R||{})})}head(S,p){return x(this,void 0,void 0,function*(){return this.
request("HEAD",S,null,p||{})})}sendStream(S,p,R,k){return x(this,void 0,void 0,function*(){return this.request(S,p,R,k)})}getJson(S){return x(this,arguments,void 0,function*(p,R={}){R[K.Accept]=this._getExistingOrDefaultHeader(
R,K.Accept,U.ApplicationJson);const k=yield this.get(p,R);return this._processResponse(k,this.requestOptions)})}postJson(S,p){return x(this,arguments,void 0,function*(R,k,Y={}){const D=JSON.stringify(
k,null,2);Y[K.Accept]=this._getExistingOrDefaultHeader(Y,K.Accept,U.ApplicationJson),Y[K.ContentType]=this._getExistingOrDefaultContentTypeHeader(Y,U.ApplicationJson);const q=yield this.post(R,D,Y);return this.
_processResponse(q,this.requestOptions)})}putJson(S,p){return x(this,arguments,void 0,function*(R,k,Y={}){const D=JSON.stringify(k,null,2);Y[K.Accept]=this._getExistingOrDefaultHeader(Y,K.Accept,U.ApplicationJson),
Y[K.ContentType]=this._getExistingOrDefaultContentTypeHeader(Y,U.ApplicationJson);const q=yield this.put(R,D,Y);return this._processResponse(q,this.requestOptions)})}patchJson(S,p){return x(this,arguments,
void 0,function*(R,k,Y={}){const D=JSON.stringify(k,null,2);Y[K.Accept]=this._getExistingOrDefaultHeader(Y,K.Accept,U.ApplicationJson),Y[K.ContentType]=this._getExistingOrDefaultContentTypeHeader(Y,U.
ApplicationJson);const q=yield this.patch(R,D,Y);return this._processResponse(q,this.requestOptions)})}request(S,p,R,k){return x(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const Y=new URL(p);let D=this._prepareRequest(S,Y,k);const q=this._allowRetries&&b.includes(S)?this._maxRetries+1:1;let ie=0,we;do{if(we=yield this.requestRaw(D,R),we&&we.
message&&we.message.statusCode===z.Unauthorized){let Te;for(const Ue of this.handlers)if(Ue.canHandleAuthentication(we)){Te=Ue;break}return Te?Te.handleAuthentication(this,D,R):we}let Ie=this._maxRedirects;
for(;we.message.statusCode&&h.includes(we.message.statusCode)&&this._allowRedirects&&Ie>0;){const Te=we.message.headers.location;if(!Te)break;const Ue=new URL(Te);if(Y.protocol==="https:"&&Y.protocol!==
Ue.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield we.readBody(),Ue.hostname!==Y.hostname)for(const Be in k)Be.toLowerCase()==="authorization"&&delete k[Be];D=this._prepareRequest(S,Ue,k),we=yield this.requestRaw(
D,R),Ie--}if(!we.message.statusCode||!P.includes(we.message.statusCode))return we;ie+=1,ie<q&&(yield we.readBody(),yield this._performExponentialBackoff(ie))}while(ie<q);return we})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(S,p){return x(this,void 0,void 0,function*(){return new Promise((R,k)=>{function Y(D,q){D?k(D):q?R(q):k(new Error("Unknown error"))}this.requestRawWithCallback(
S,p,Y)})})}requestRawWithCallback(S,p,R){typeof p=="string"&&(S.options.headers||(S.options.headers={}),S.options.headers["Content-Length"]=Buffer.byteLength(p,"utf8"));let k=!1;function Y(ie,we){k||(k=
!0,R(ie,we))}const D=S.httpModule.request(S.options,ie=>{const we=new s(ie);Y(void 0,we)});let q;D.on("socket",ie=>{q=ie}),D.setTimeout(this._socketTimeout||3*6e4,()=>{q&&q.end(),Y(new Error(`Request \
timeout: ${S.options.path}`))}),D.on("error",function(ie){Y(ie)}),p&&typeof p=="string"&&D.write(p,"utf8"),p&&typeof p!="string"?(p.on("close",function(){D.end()}),p.pipe(D)):D.end()}getAgent(S){const p=new URL(
S);return this._getAgent(p)}getAgentDispatcher(S){const p=new URL(S),R=pm.getProxyUrl(p);if(R&&R.hostname)return this._getProxyAgentDispatcher(p,R)}_prepareRequest(S,p,R){const k={};k.parsedUrl=p;const Y=k.
parsedUrl.protocol==="https:";k.httpModule=Y?https:http;const D=Y?443:80;if(k.options={},k.options.host=k.parsedUrl.hostname,k.options.port=k.parsedUrl.port?parseInt(k.parsedUrl.port):D,k.options.path=
(k.parsedUrl.pathname||"")+(k.parsedUrl.search||""),k.options.method=S,k.options.headers=this._mergeHeaders(R),this.userAgent!=null&&(k.options.headers["user-agent"]=this.userAgent),k.options.agent=this.
_getAgent(k.parsedUrl),this.handlers)for(const q of this.handlers)q.prepareRequest(k.options);return k}_mergeHeaders(S){return this.requestOptions&&this.requestOptions.headers?Object.assign({},G(this.
requestOptions.headers),G(S||{})):G(S||{})}_getExistingOrDefaultHeader(S,p,R){let k;if(this.requestOptions&&this.requestOptions.headers){const D=G(this.requestOptions.headers)[p];D&&(k=typeof D=="numb\
er"?D.toString():D)}const Y=S[p];return Y!==void 0?typeof Y=="number"?Y.toString():Y:k!==void 0?k:R}_getExistingOrDefaultContentTypeHeader(S,p){let R;if(this.requestOptions&&this.requestOptions.headers){
const Y=G(this.requestOptions.headers)[K.ContentType];Y&&(typeof Y=="number"?R=String(Y):Array.isArray(Y)?R=Y.join(", "):R=Y)}const k=S[K.ContentType];return k!==void 0?typeof k=="number"?String(k):Array.
isArray(k)?k.join(", "):k:R!==void 0?R:p}_getAgent(S){let p;const R=pm.getProxyUrl(S),k=R&&R.hostname;if(this._keepAlive&&k&&(p=this._proxyAgent),k||(p=this._agent),p)return p;const Y=S.protocol==="ht\
tps:";let D=100;if(this.requestOptions&&(D=this.requestOptions.maxSockets||http.globalAgent.maxSockets),R&&R.hostname){const q={maxSockets:D,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign(
{},(R.username||R.password)&&{proxyAuth:`${R.username}:${R.password}`}),{host:R.hostname,port:R.port})};let ie;const we=R.protocol==="https:";Y?ie=we?tunnel.httpsOverHttps:tunnel.httpsOverHttp:ie=we?tunnel.
httpOverHttps:tunnel.httpOverHttp,p=ie(q),this._proxyAgent=p}if(!p){const q={keepAlive:this._keepAlive,maxSockets:D};p=Y?new https.Agent(q):new http.Agent(q),this._agent=p}return Y&&this._ignoreSslError&&
(p.options=Object.assign(p.options||{},{rejectUnauthorized:!1})),p}_getProxyAgentDispatcher(S,p){let R;if(this._keepAlive&&(R=this._proxyAgentDispatcher),R)return R;const k=S.protocol==="https:";return R=
new ProxyAgent(Object.assign({uri:p.href,pipelining:this._keepAlive?1:0},(p.username||p.password)&&{token:`Basic ${Buffer.from(`${p.username}:${p.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
R,k&&this._ignoreSslError&&(R.options=Object.assign(R.options.requestTls||{},{rejectUnauthorized:!1})),R}_getUserAgentWithOrchestrationId(S){const p=S||"actions/http-client",R=process.env.ACTIONS_ORCHESTRATION_ID;
if(R){const k=R.replace(/[^a-z0-9_.-]/gi,"_");return`${p} actions_orchestration_id/${k}`}return p}_performExponentialBackoff(S){return x(this,void 0,void 0,function*(){S=Math.min(L,S);const p=O*Math.pow(
2,S);return new Promise(R=>setTimeout(()=>R(),p))})}_processResponse(S,p){return x(this,void 0,void 0,function*(){return new Promise((R,k)=>x(this,void 0,void 0,function*(){const Y=S.message.statusCode||
0,D={statusCode:Y,result:null,headers:{}};Y===z.NotFound&&R(D);function q(Ie,Te){if(typeof Te=="string"){const Ue=new Date(Te);if(!isNaN(Ue.valueOf()))return Ue}return Te}let ie,we;try{we=yield S.readBody(),
we&&we.length>0&&(p&&p.deserializeDates?ie=JSON.parse(we,q):ie=JSON.parse(we),D.result=ie),D.headers=S.message.headers}catch{}if(Y>299){let Ie;ie&&ie.message?Ie=ie.message:we&&we.length>0?Ie=we:Ie=`Fa\
iled request: (${Y})`;const Te=new I(Ie,Y);Te.result=D.result,k(Te)}else R(D)}))})}}const G=y=>Object.keys(y).reduce((S,p)=>(S[p.toLowerCase()]=y[p],S),{})}),9783:((be,xe,m)=>{function C(ce){const H=ce.
protocol==="https:";if(Z(ce))return;const F=H?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(F)try{return new le(F)}catch{if(!F.startsWith("http://")&&
!F.startsWith("https://"))return new le(`http://${F}`)}else return}function Z(ce){if(!ce.hostname)return!1;const H=ce.hostname;if(ae(H))return!0;const F=process.env.no_proxy||process.env.NO_PROXY||"";
if(!F)return!1;let x;ce.port?x=Number(ce.port):ce.protocol==="http:"?x=80:ce.protocol==="https:"&&(x=443);const z=[ce.hostname.toUpperCase()];typeof x=="number"&&z.push(`${z[0]}:${x}`);for(const K of F.
split(",").map(U=>U.trim().toUpperCase()).filter(U=>U))if(K==="*"||z.some(U=>U===K||U.endsWith(`.${K}`)||K.startsWith(".")&&U.endsWith(`${K}`)))return!0;return!1}function ae(ce){const H=ce.toLowerCase();
return H==="localhost"||H.startsWith("127.")||H.startsWith("[::1]")||H.startsWith("[0:0:0:0:0:0:0:1]")}class le extends URL{constructor(H,F){super(H,F),this._decodedUsername=decodeURIComponent(super.username),
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((be,xe,m)=>{m.d(xe,{E:()=>le});class C{diff(H,F,x={}){
let z;typeof x=="function"?(z=x,x={}):"callback"in x&&(z=x.callback);const K=this.castInput(H,x),U=this.castInput(F,x),A=this.removeEmpty(this.tokenize(K,x)),h=this.removeEmpty(this.tokenize(U,x));return this.
diffWithOptionsObj(A,h,x,z)}diffWithOptionsObj(H,F,x,z){var K;const U=y=>{if(y=this.postProcess(y,x),z){setTimeout(function(){z(y)},0);return}else return y},A=F.length,h=H.length;let P=1,b=A+h;x.maxEditLength!=
null&&(b=Math.min(b,x.maxEditLength));const L=(K=x.timeout)!==null&&K!==void 0?K:1/0,O=Date.now()+L,I=[{oldPos:-1,lastComponent:void 0}];let s=this.extractCommon(I[0],F,H,0,x);if(I[0].oldPos+1>=h&&s+1>=
A)return U(this.buildValues(I[0].lastComponent,F,H));let u=-1/0,M=1/0;const G=()=>{for(let y=Math.max(u,-P);y<=Math.min(M,P);y+=2){let S;const p=I[y-1],R=I[y+1];p&&(I[y-1]=void 0);let k=!1;if(R){const D=R.
oldPos-y;k=R&&0<=D&&D<A}const Y=p&&p.oldPos+1<h;if(!k&&!Y){I[y]=void 0;continue}if(!Y||k&&p.oldPos<R.oldPos?S=this.addToPath(R,!0,!1,0,x):S=this.addToPath(p,!1,!0,1,x),s=this.extractCommon(S,F,H,y,x),
S.oldPos+1>=h&&s+1>=A)return U(this.buildValues(S.lastComponent,F,H))||!0;I[y]=S,S.oldPos+1>=h&&(M=Math.min(M,y-1)),s+1>=A&&(u=Math.max(u,y+1))}P++};if(z)(function y(){setTimeout(function(){if(P>b||Date.
now()>O)return z(void 0);G()||y()},0)})();else for(;P<=b&&Date.now()<=O;){const y=G();if(y)return y}}addToPath(H,F,x,z,K){const U=H.lastComponent;return U&&!K.oneChangePerToken&&U.added===F&&U.removed===
x?{oldPos:H.oldPos+z,lastComponent:{count:U.count+1,added:F,removed:x,previousComponent:U.previousComponent}}:{oldPos:H.oldPos+z,lastComponent:{count:1,added:F,removed:x,previousComponent:U}}}extractCommon(H,F,x,z,K){
const U=F.length,A=x.length;let h=H.oldPos,P=h-z,b=0;for(;P+1<U&&h+1<A&&this.equals(x[h+1],F[P+1],K);)P++,h++,b++,K.oneChangePerToken&&(H.lastComponent={count:1,previousComponent:H.lastComponent,added:!1,
removed:!1});return b&&!K.oneChangePerToken&&(H.lastComponent={count:b,previousComponent:H.lastComponent,added:!1,removed:!1}),H.oldPos=h,P}equals(H,F,x){return x.comparator?x.comparator(H,F):H===F||!!x.
ignoreCase&&H.toLowerCase()===F.toLowerCase()}removeEmpty(H){const F=[];for(let x=0;x<H.length;x++)H[x]&&F.push(H[x]);return F}castInput(H,F){return H}tokenize(H,F){return Array.from(H)}join(H){return H.
join("")}postProcess(H,F){return H}get useLongestToken(){return!1}buildValues(H,F,x){const z=[];let K;for(;H;)z.push(H),K=H.previousComponent,delete H.previousComponent,H=K;z.reverse();const U=z.length;
let A=0,h=0,P=0;for(;A<U;A++){const b=z[A];if(b.removed)b.value=this.join(x.slice(P,P+b.count)),P+=b.count;else{if(!b.added&&this.useLongestToken){let L=F.slice(h,h+b.count);L=L.map(function(O,I){const s=x[P+
I];return s.length>O.length?s:O}),b.value=this.join(L)}else b.value=this.join(F.slice(h,h+b.count));h+=b.count,b.added||(P+=b.count)}}return z}}class Z extends C{tokenize(H){return H.slice()}join(H){return H}removeEmpty(H){
return H}}const ae=new Z;function le(ce,H,F){return ae.diff(ce,H,F)}})},wn={};function wt(be){var xe=wn[be];if(xe!==void 0)return xe.exports;var m=wn[be]={exports:{}},C=!0;try{wr[be](m,m.exports,wt),C=
!1}finally{C&&delete wn[be]}return m.exports}typeof wt<"u"&&(wt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var be=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",xe=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",m=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_err\
or__",C=ae=>{ae&&ae.d<1&&(ae.d=1,ae.forEach(le=>le.r--),ae.forEach(le=>le.r--?le.r++:le()))},Z=ae=>ae.map(le=>{if(le!==null&&typeof le=="object"){if(le[be])return le;if(le.then){var ce=[];ce.d=0,le.then(
x=>{H[xe]=x,C(ce)},x=>{H[m]=x,C(ce)});var H={};return H[be]=x=>x(ce),H}}var F={};return F[be]=x=>{},F[xe]=le,F});wt.a=(ae,le,ce)=>{var H;ce&&((H=[]).d=-1);var F=new Set,x=ae.exports,z,K,U,A=new Promise(
(h,P)=>{U=P,K=h});A[xe]=x,A[be]=h=>(H&&h(H),F.forEach(h),A.catch(P=>{})),ae.exports=A,le(h=>{z=Z(h);var P,b=()=>z.map(O=>{if(O[m])throw O[m];return O[xe]}),L=new Promise(O=>{P=()=>O(b),P.r=0;var I=s=>s!==
H&&!F.has(s)&&(F.add(s),s&&!s.d&&(P.r++,s.push(P)));z.map(s=>s[be](I))});return P.r?L:b()},h=>(h?U(A[m]=h):K(x),C(H))),H&&H.d<0&&(H.d=0)}})(),wt.d=(be,xe)=>{for(var m in xe)wt.o(xe,m)&&!wt.o(be,m)&&Object.
defineProperty(be,m,{enumerable:!0,get:xe[m]})},wt.o=(be,xe)=>Object.prototype.hasOwnProperty.call(be,xe);var Tn=wt(6384);Tn=await Tn;
