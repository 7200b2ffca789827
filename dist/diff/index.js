import{createRequire as Je}from"module";const pr={};var lr={3313:(be=>{be.exports=xe;function xe(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}xe.prototype.go=function(Z){
this.pending<this.max?L(this,Z):this.waiting.push(Z)},xe.prototype.wait=function(Z){this.pending===0?Z(this.error):this.listeners.push(Z)},xe.prototype.hold=function(){return m(this)};function m(Z){Z.
pending+=1;var oe=!1;return le;function le(H){if(oe)throw new Error("callback called twice");if(oe=!0,Z.error=Z.error||H,Z.pending-=1,Z.waiting.length>0&&Z.pending<Z.max)L(Z,Z.waiting.shift());else if(Z.
pending===0){var F=Z.listeners;Z.listeners=[],F.forEach(ae)}}function ae(H){H(Z.error)}}function L(Z,oe){oe(m(Z))}}),770:((be,xe,m)=>{m(218)}),218:((be,xe,m)=>{var L,Z=m(9278),oe=m(4756),le=m(8611),ae=m(
5692),H=m(4434),F=m(2613),x=m(9023);L=K,L=z,L=N,L=A;function K(I){var s=new h(I);return s.request=le.request,s}function z(I){var s=new h(I);return s.request=le.request,s.createSocket=P,s.defaultPort=443,
s}function N(I){var s=new h(I);return s.request=ae.request,s}function A(I){var s=new h(I);return s.request=ae.request,s.createSocket=P,s.defaultPort=443,s}function h(I){var s=this;s.options=I||{},s.proxyOptions=
s.options.proxy||{},s.maxSockets=s.options.maxSockets||le.Agent.defaultMaxSockets,s.requests=[],s.sockets=[],s.on("free",function(M,G,b,S){for(var p=E(G,b,S),R=0,k=s.requests.length;R<k;++R){var Y=s.requests[R];
if(Y.host===p.host&&Y.port===p.port){s.requests.splice(R,1),Y.request.onSocket(M);return}}M.destroy(),s.removeSocket(M)})}x.inherits(h,H.EventEmitter),h.prototype.addRequest=function(s,c,M,G){var b=this,
S=U({request:s},b.options,E(c,M,G));if(b.sockets.length>=this.maxSockets){b.requests.push(S);return}b.createSocket(S,function(p){p.on("free",R),p.on("close",k),p.on("agentRemove",k),s.onSocket(p);function R(){
b.emit("free",p,S)}function k(Y){b.removeSocket(p),p.removeListener("free",R),p.removeListener("close",k),p.removeListener("agentRemove",k)}})},h.prototype.createSocket=function(s,c){var M=this,G={};M.
sockets.push(G);var b=U({},M.proxyOptions,{method:"CONNECT",path:s.host+":"+s.port,agent:!1,headers:{host:s.host+":"+s.port}});s.localAddress&&(b.localAddress=s.localAddress),b.proxyAuth&&(b.headers=b.
headers||{},b.headers["Proxy-Authorization"]="Basic "+new Buffer(b.proxyAuth).toString("base64")),O("making CONNECT request");var S=M.request(b);S.useChunkedEncodingByDefault=!1,S.once("response",p),S.
once("upgrade",R),S.once("connect",k),S.once("error",Y),S.end();function p(D){D.upgrade=!0}function R(D,q,ie){process.nextTick(function(){k(D,q,ie)})}function k(D,q,ie){if(S.removeAllListeners(),q.removeAllListeners(),
D.statusCode!==200){O("tunneling socket could not be established, statusCode=%d",D.statusCode),q.destroy();var we=new Error("tunneling socket could not be established, statusCode="+D.statusCode);we.code=
"ECONNRESET",s.request.emit("error",we),M.removeSocket(G);return}if(ie.length>0){O("got illegal response body from proxy"),q.destroy();var we=new Error("got illegal response body from proxy");we.code=
"ECONNRESET",s.request.emit("error",we),M.removeSocket(G);return}return O("tunneling connection has established"),M.sockets[M.sockets.indexOf(G)]=q,c(q)}function Y(D){S.removeAllListeners(),O(`tunneli\
ng socket could not be established, cause=%s
`,D.message,D.stack);var q=new Error("tunneling socket could not be established, cause="+D.message);q.code="ECONNRESET",s.request.emit("error",q),M.removeSocket(G)}},h.prototype.removeSocket=function(s){
var c=this.sockets.indexOf(s);if(c!==-1){this.sockets.splice(c,1);var M=this.requests.shift();M&&this.createSocket(M,function(G){M.request.onSocket(G)})}};function P(I,s){var c=this;h.prototype.createSocket.
call(c,I,function(M){var G=I.request.getHeader("host"),b=U({},c.options,{socket:M,servername:G?G.replace(/:.*$/,""):I.host}),S=oe.connect(0,b);c.sockets[c.sockets.indexOf(M)]=S,s(S)})}function E(I,s,c){
return typeof I=="string"?{host:I,port:s,localAddress:c}:I}function U(I){for(var s=1,c=arguments.length;s<c;++s){var M=arguments[s];if(typeof M=="object")for(var G=Object.keys(M),b=0,S=G.length;b<S;++b){
var p=G[b];M[p]!==void 0&&(I[p]=M[p])}}return I}var O;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?O=function(){var I=Array.prototype.slice.call(arguments);typeof I[0]=="string"?I[0]=
"TUNNEL: "+I[0]:I.unshift("TUNNEL:"),console.error.apply(console,I)}:O=function(){},L=O}),4248:(be=>{const xe=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function m(L){let Z=-1;for(let oe of L)Z=xe[(Z^oe)&255]^Z>>>8;return(Z^-1)>>>0}be.exports=m}),3502:((be,xe,m)=>{var L=m(9896),Z=m(9023),oe=m(2203),le=oe.Readable,ae=oe.PassThrough,H=m(3313),
F=m(4434).EventEmitter;xe.BufferSlicer=z,xe.FdSlicer=x,Z.inherits(x,F);function x(N){F.call(this),this.fd=N,this.pend=new H,this.pend.max=1,this.refCount=0}x.prototype.read=function(N,A,h,P,E){var U=this;
U.pend.go(function(O){L.read(U.fd,N,A,h,P,function(I,s,c){O(),E(I,s,c)})})},x.prototype.createReadStream=function(N){return new K(this,N)},x.prototype.ref=function(){this.refCount+=1},x.prototype.unref=
function(){var N=this;if(N.refCount-=1,N.refCount<0)throw new Error("invalid unref");if(N.refCount>0)return;L.close(N.fd,A);function A(h){h?N.emit("error",h):N.emit("close")}},Z.inherits(K,le);function K(N,A){
A=A||{},le.call(this,A),this.context=N,this.context.ref(),this.start=A.start||0,this.endOffset=A.end,this.pos=this.start}K.prototype._read=function(N){var A=this,h=Math.min(A._readableState.highWaterMark,
N);if(A.endOffset!=null&&(h=Math.min(h,A.endOffset-A.pos)),h<=0){A.push(null),this._cleanup();return}A.context.pend.go(function(P){var E=Buffer.allocUnsafe(h);L.read(A.context.fd,E,0,h,A.pos,function(U,O){
U?A.destroy(U):O===0?(A.push(null),A._cleanup()):(A.pos+=O,A.push(E.slice(0,O))),P()})})},K.prototype._destroy=function(N,A){this._cleanup(),A(N)},K.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},Z.inherits(z,F);function z(N){F.call(this),this.refCount=0,this.buffer=N}z.prototype.read=function(N,A,h,P,E){if(!(0<=A&&A<=N.length))throw new RangeError("offset o\
utside buffer: 0 <= "+A+" <= "+N.length);if(P<0)throw new RangeError("position is negative: "+P);if(A+h>N.length&&(h=N.length-A),P+h>this.buffer.length&&(h=this.buffer.length-P),h<=0){setImmediate(function(){
E(null,0)});return}this.buffer.copy(N,A,P,P+h),setImmediate(function(){E(null,h)})},z.prototype.createReadStream=function(N){N=N||{};var A=new ae(N);A.start=N.start||0,A.endOffset=N.end,A.pos=A.endOffset||
this.buffer.length;for(var h=this.buffer.slice(A.start,A.pos),P=65536,E=0;;){var U=E+P;if(U>=h.length){E<h.length&&A.write(h.slice(E,h.length));break}A.write(h.slice(E,U)),E=U}return A.end(),A},z.prototype.
ref=function(){this.refCount+=1},z.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((be,xe,m)=>{var L,Z=m(9896),oe=m(3106),le=m(3502),ae=m(9023),
H=m(4434).EventEmitter,F=m(2203).Transform,x=m(2203).PassThrough,K=m(2203).Writable;const z=typeof oe.crc32=="function"?oe.crc32:m(4248);L=E,L=U,L=O,L=I,L=N,L=A,xe.SY=h,L=P,L=S,xe.ax=p,L=R,L=k,L=s,L=G,
L=b,L=q;function N(v,_){return new Promise((Q,X)=>{E(v,{..._,lazyEntries:!0},function(pe,Se){if(pe)return X(pe);Q(Se)})})}function A(v,_){return new Promise((Q,X)=>{U(v,{..._,lazyEntries:!0},function(pe,Se){
if(pe)return X(pe);Q(Se)})})}function h(v,_){return new Promise((Q,X)=>{O(v,{..._,lazyEntries:!0},function(pe,Se){if(pe)return X(pe);Q(Se)})})}function P(v,_,Q){return new Promise((X,pe)=>{I(v,_,{...Q,
lazyEntries:!0},function(Se,Ee){if(Se)return pe(Se);X(Ee)})})}function E(v,_,Q){typeof _=="function"&&(Q=_,_=null),_==null&&(_={}),_.autoClose==null&&(_.autoClose=!0),_.lazyEntries==null&&(_.lazyEntries=
!1),_.decodeStrings==null&&(_.decodeStrings=!0),_.validateEntrySizes==null&&(_.validateEntrySizes=!0),_.strictFileNames==null&&(_.strictFileNames=!1),Q==null&&(Q=Xe),Z.open(v,"r",function(X,pe){if(X)return Q(
X);U(pe,_,function(Se,Ee){Se&&Z.close(pe,Xe),Q(Se,Ee)})})}function U(v,_,Q){typeof _=="function"&&(Q=_,_=null),_==null&&(_={}),_.autoClose==null&&(_.autoClose=!1),_.lazyEntries==null&&(_.lazyEntries=!1),
_.decodeStrings==null&&(_.decodeStrings=!0),_.validateEntrySizes==null&&(_.validateEntrySizes=!0),_.strictFileNames==null&&(_.strictFileNames=!1),Q==null&&(Q=Xe),Z.fstat(v,function(X,pe){if(X)return Q(
X);var Se=new le.FdSlicer(v);I(Se,pe.size,_,Q)})}function O(v,_,Q){typeof _=="function"&&(Q=_,_=null),_==null&&(_={}),_.autoClose=!1,_.lazyEntries==null&&(_.lazyEntries=!1),_.decodeStrings==null&&(_.decodeStrings=
!0),_.validateEntrySizes==null&&(_.validateEntrySizes=!0),_.strictFileNames==null&&(_.strictFileNames=!1);var X=new le.BufferSlicer(v);I(X,v.length,_,Q)}function I(v,_,Q,X){typeof Q=="function"&&(X=Q,
Q=null),Q==null&&(Q={}),Q.autoClose==null&&(Q.autoClose=!0),Q.lazyEntries==null&&(Q.lazyEntries=!1),Q.decodeStrings==null&&(Q.decodeStrings=!0);var pe=!!Q.decodeStrings;if(Q.validateEntrySizes==null&&
(Q.validateEntrySizes=!0),Q.strictFileNames==null&&(Q.strictFileNames=!1),X==null&&(X=Xe),typeof _!="number")throw new Error("expected totalSize parameter to be a number");if(_>Number.MAX_SAFE_INTEGER)
throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");v.ref();var Se=22,Ee=20,ee=65535,ne=Math.min(Ee+Se+ee,_),ue=Ue(
ne),re=_-ue.length;Y(v,ue,0,ne,re,function(fe){if(fe)return X(fe);for(var se=ne-Se;se>=0;se-=1)if(ue.readUInt32LE(se)===101010256){var ve=ue.subarray(se),Ae=ve.readUInt16LE(4),_e=ve.readUInt16LE(10),Le=ve.
readUInt32LE(16),Pe=ve.readUInt16LE(20),ze=ve.length-Se;if(Pe!==ze)return X(new Error("Invalid comment length. Expected: "+ze+". Found: "+Pe+". Are there extra bytes at the end of the file? Or is the \
end of central dir signature `PK\u263A\u263B` in the comment?"));var j=pe?Re(ve.subarray(22),!1):ve.subarray(22);if(se-Ee>=0&&ue.readUInt32LE(se-Ee)===117853008){var J=ue.subarray(se-Ee,se-Ee+Ee),te=Te(
J,8),y=Ue(56);return Y(v,y,0,y.length,te,function(B){return B?X(B):y.readUInt32LE(0)!==101075792?X(new Error("invalid zip64 end of central directory record signature")):(Ae=y.readUInt32LE(16),Ae!==0?X(
new Error("multi-disk zip files are not supported: found disk number: "+Ae)):(_e=Te(y,32),Le=Te(y,48),X(null,new s(v,Le,_,_e,j,Q.autoClose,Q.lazyEntries,pe,Q.validateEntrySizes,Q.strictFileNames))))})}
return Ae!==0?X(new Error("multi-disk zip files are not supported: found disk number: "+Ae)):X(null,new s(v,Le,_,_e,j,Q.autoClose,Q.lazyEntries,pe,Q.validateEntrySizes,Q.strictFileNames))}X(new Error(
"End of central directory record signature not found. Either not a zip file, or file is truncated."))})}ae.inherits(s,H);function s(v,_,Q,X,pe,Se,Ee,ee,ne,ue){var re=this;H.call(re),re.reader=v,re.reader.
on("error",function(fe){M(re,fe)}),re.reader.once("close",function(){re.emit("close")}),re.readEntryCursor=_,re.fileSize=Q,re.entryCount=X,re.comment=pe,re.entriesRead=0,re.autoClose=!!Se,re.lazyEntries=
!!Ee,re.decodeStrings=!!ee,re.validateEntrySizes=!!ne,re.strictFileNames=!!ue,re.isOpen=!0,re.emittedError=!1,re.hasEachEntryBeenCalled=!1,re.lazyEntries||re._readEntry()}s.prototype.close=function(){
this.isOpen&&(this.isOpen=!1,this.reader.unref())};function c(v,_){v.autoClose&&v.close(),M(v,_)}function M(v,_){v.emittedError||(v.emittedError=!0,v.emit("error",_))}s.prototype.readEntry=function(){
if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},s.prototype._readEntry=function(){var v=this;if(v.entryCount===v.entriesRead){setImmediate(function(){
v.autoClose&&v.close(),!v.emittedError&&v.emit("end")});return}if(!v.emittedError){var _=Ue(46);Y(v.reader,_,0,_.length,v.readEntryCursor,function(Q){if(Q)return c(v,Q);if(!v.emittedError){var X=new G,
pe=_.readUInt32LE(0);if(pe!==33639248)return c(v,new Error("invalid central directory file header signature: 0x"+pe.toString(16)));if(X.versionMadeBy=_.readUInt16LE(4),X.versionNeededToExtract=_.readUInt16LE(
6),X.generalPurposeBitFlag=_.readUInt16LE(8),X.compressionMethod=_.readUInt16LE(10),X.lastModFileTime=_.readUInt16LE(12),X.lastModFileDate=_.readUInt16LE(14),X.crc32=_.readUInt32LE(16),X.compressedSize=
_.readUInt32LE(20),X.uncompressedSize=_.readUInt32LE(24),X.fileNameLength=_.readUInt16LE(28),X.extraFieldLength=_.readUInt16LE(30),X.fileCommentLength=_.readUInt16LE(32),X.internalFileAttributes=_.readUInt16LE(
36),X.externalFileAttributes=_.readUInt32LE(38),X.relativeOffsetOfLocalHeader=_.readUInt32LE(42),X.generalPurposeBitFlag&64)return c(v,new Error("strong encryption is not supported"));v.readEntryCursor+=
46,_=Ue(X.fileNameLength+X.extraFieldLength+X.fileCommentLength),Y(v.reader,_,0,_.length,v.readEntryCursor,function(Se){if(Se)return c(v,Se);if(!v.emittedError){X.fileNameRaw=_.subarray(0,X.fileNameLength);
var Ee=X.fileNameLength+X.extraFieldLength;X.extraFieldRaw=_.subarray(X.fileNameLength,Ee),X.fileCommentRaw=_.subarray(Ee,Ee+X.fileCommentLength);try{X.extraFields=k(X.extraFieldRaw)}catch(_e){return c(
v,_e)}if(v.decodeStrings){var ee=(X.generalPurposeBitFlag&2048)!==0;X.fileComment=Re(X.fileCommentRaw,ee),X.fileName=p(X.generalPurposeBitFlag,X.fileNameRaw,X.extraFields,v.strictFileNames);var ne=R(X.
fileName);if(ne!=null)return c(v,new Error(ne))}else X.fileComment=X.fileCommentRaw,X.fileName=X.fileNameRaw;X.comment=X.fileComment,v.readEntryCursor+=_.length,v.entriesRead+=1;for(var ue=0;ue<X.extraFields.
length;ue++){var re=X.extraFields[ue];if(re.id===1){var fe=re.data,se=0;if(X.uncompressedSize===4294967295){if(se+8>fe.length)return c(v,new Error("zip64 extended information extra field does not incl\
ude uncompressed size"));X.uncompressedSize=Te(fe,se),se+=8}if(X.compressedSize===4294967295){if(se+8>fe.length)return c(v,new Error("zip64 extended information extra field does not include compressed\
 size"));X.compressedSize=Te(fe,se),se+=8}if(X.relativeOffsetOfLocalHeader===4294967295){if(se+8>fe.length)return c(v,new Error("zip64 extended information extra field does not include relative header\
 offset"));X.relativeOffsetOfLocalHeader=Te(fe,se),se+=8}break}}if(v.validateEntrySizes&&X.compressionMethod===0){var ve=X.uncompressedSize;if(X.isEncrypted()&&(ve+=12),X.compressedSize!==ve){var Ae="\
compressed/uncompressed size mismatch for stored file: "+X.compressedSize+" != "+X.uncompressedSize;return c(v,new Error(Ae))}}v.emit("entry",X),v.lazyEntries||v._readEntry()}})}})}},s.prototype.eachEntry=
function(){const v=this;if(!v.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(v.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");v.hasEachEntryBeenCalled=
!0;let _=null;v.on("entry",X),v.on("end",pe),v.on("error",Se);function Q(){v.removeListener("entry",X),v.removeListener("end",pe),v.removeListener("error",Se),v.autoClose&&v.close()}function X(Ee){let{
resolve:ee}=_;_=null,ee({value:Ee})}function pe(){let{resolve:Ee}=_;_=null,Q(),Ee({done:!0})}function Se(Ee){let{reject:ee}=_;_=null,Q(),ee(Ee)}return{[Symbol.asyncIterator](){return this},next(){const Ee=new Promise(
(ee,ne)=>{if(_!=null)throw new Error("next() called before previous Promise was resolved.");_={resolve:ee,reject:ne}});return v.readEntry(),Ee},return(Ee){return Q(),Promise.resolve({done:!0,value:Ee})},
throw(Ee){return Q(),Promise.reject(Ee)}}},s.prototype.openReadStream=function(v,_,Q){var X=this,pe=0,Se=v.compressedSize;if(Q==null&&(Q=_,_=null),_==null)_={};else{if(_.decodeFileData===!1){if(_.decrypt!=
null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(_.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{
if(_.decrypt!=null){if(!v.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(_.decrypt!==!1)throw new Error("invalid optio\
ns.decrypt value: "+_.decrypt);if(v.isCompressed()&&_.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(_.decompress!=
null){if(!v.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(_.decompress===!1||_.decompress===!0))throw new Error(
"invalid options.decompress value: "+_.decompress);ee=_.decompress}}if(_.start!=null){if(pe=_.start,pe<0)throw new Error("options.start < 0");if(pe>v.compressedSize)throw new Error("options.start > en\
try.compressedSize")}if(_.end!=null){if(Se=_.end,Se<0)throw new Error("options.end < 0");if(Se>v.compressedSize)throw new Error("options.end > entry.compressedSize");if(Se<pe)throw new Error("options.\
end < options.start")}}var Ee=_.decodeFileData===!1||(v.compressionMethod===0||v.compressionMethod===8&&_.decompress===!1)&&(!v.isEncrypted()||_.decrypt===!1);if((_.start!=null||_.end!=null)&&!Ee)throw new Error(
"start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!X.isOpen)return Q(new Error("closed"));if(v.isEncrypted()&&!Ee&&_.decrypt!==!1)return Q(new Error("entr\
y is encrypted, and options.decodeFileData !== false"));var ee;if(Ee)ee=!1;else if(v.compressionMethod===8)ee=_.decodeFileData!==!0;else return Q(new Error("unsupported compression method: "+v.compressionMethod));
X.readLocalFileHeader(v,{minimal:!0},function(ne,ue){if(ne)return Q(ne);X.openReadStreamLowLevel(ue.fileDataStart,v.compressedSize,pe,Se,ee,v.uncompressedSize,Q)})},s.prototype.openReadStreamLowLevel=
function(v,_,Q,X,pe,Se,Ee){var ee=this,ne=v+_,ue=ee.reader.createReadStream({start:v+Q,end:v+X}),re=ue;if(pe){var fe=!1,se=oe.createInflateRaw();ue.on("error",function(ve){setImmediate(function(){fe||
se.emit("error",ve)})}),ue.pipe(se),ee.validateEntrySizes?(re=new D(Se),se.on("error",function(ve){setImmediate(function(){fe||re.emit("error",ve)})}),se.pipe(re)):re=se,Be(re,function(){fe=!0,se!==re&&
se.unpipe(re),ue.unpipe(se),ue.destroy()})}Ee(null,re)},s.prototype.readLocalFileHeader=function(v,_,Q){var X=this;Q==null&&(Q=_,_=null),_==null&&(_={}),X.reader.ref();var pe=Ue(30);Y(X.reader,pe,0,pe.
length,v.relativeOffsetOfLocalHeader,function(Se){try{if(Se)return Q(Se);var Ee=pe.readUInt32LE(0);if(Ee!==67324752)return Q(new Error("invalid local file header signature: 0x"+Ee.toString(16)));var ee=pe.
readUInt16LE(26),ne=pe.readUInt16LE(28),ue=v.relativeOffsetOfLocalHeader+30+ee+ne;if(ue+v.compressedSize>X.fileSize)return Q(new Error("file data overflows file bounds: "+ue+" + "+v.compressedSize+" >\
 "+X.fileSize));if(_.minimal)return Q(null,{fileDataStart:ue});var re=new b;re.fileDataStart=ue,re.versionNeededToExtract=pe.readUInt16LE(4),re.generalPurposeBitFlag=pe.readUInt16LE(6),re.compressionMethod=
pe.readUInt16LE(8),re.lastModFileTime=pe.readUInt16LE(10),re.lastModFileDate=pe.readUInt16LE(12),re.crc32=pe.readUInt32LE(14),re.compressedSize=pe.readUInt32LE(18),re.uncompressedSize=pe.readUInt32LE(
22),re.fileNameLength=ee,re.extraFieldLength=ne,pe=Ue(ee+ne),X.reader.ref(),Y(X.reader,pe,0,pe.length,v.relativeOffsetOfLocalHeader+30,function(fe){try{return fe?Q(fe):(re.fileName=pe.subarray(0,ee),re.
extraField=pe.subarray(ee),Q(null,re))}finally{X.reader.unref()}})}finally{X.reader.unref()}})},s.prototype.openReadStreamPromise=function(v,_){return new Promise((Q,X)=>{this.openReadStream(v,_,function(pe,Se){
if(pe)return X(pe);Q(Se)})})},s.prototype.openReadStreamLowLevelPromise=function(v,_,Q,X,pe,Se){return new Promise((Ee,ee)=>{this.openReadStream(v,_,Q,X,pe,Se,function(ne,ue){if(ne)return ee(ne);Ee(ue)})})},
s.prototype.readLocalFileHeaderPromise=function(v,_){return new Promise((Q,X)=>{this.readLocalFileHeader(v,_,function(pe,Se){if(pe)return X(pe);Q(Se)})})};function G(){}G.prototype.getLastModDate=function(v){
if(v==null&&(v={}),!v.forceDosFormat)for(var _=0;_<this.extraFields.length;_++){var Q=this.extraFields[_];if(Q.id===21589){var X=Q.data;if(X.length<5)continue;var pe=X[0],Se=1;if(!(pe&Se))continue;var Ee=X.
readInt32LE(1);return new Date(Ee*1e3)}else if(Q.id===10){var X=Q.data;if(X.length!==32||X.readUInt16LE(4)!==1||X.readUInt16LE(6)!==24)continue;var ee=X.readUInt32LE(8)+4294967296*X.readInt32LE(12),ne=ee/
1e4-116444736e5;return new Date(ne)}}return S(this.lastModFileDate,this.lastModFileTime,v.timezone)},G.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.
compressionMethod===8)},G.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},G.prototype.isCompressed=function(){return this.compressionMethod===8};function b(){}function S(v,_,Q){
var X=v&31,pe=(v>>5&15)-1,Se=(v>>9&127)+1980,Ee=0,ee=(_&31)*2,ne=_>>5&63,ue=_>>11&31;if(Q==null||Q==="local")return new Date(Se,pe,X,ue,ne,ee,Ee);if(Q==="UTC")return new Date(Date.UTC(Se,pe,X,ue,ne,ee,
Ee));throw new Error("unrecognized options.timezone: "+options.timezone)}function p(v,_,Q,X){for(var pe=null,Se=0;Se<Q.length;Se++){var Ee=Q[Se];if(Ee.id===28789){if(Ee.data.length<6||Ee.data.readUInt8(
0)!==1)continue;var ee=Ee.data.readUInt32LE(1);if(z(_)!==ee)continue;pe=Re(Ee.data.subarray(5),!0);break}}if(pe==null){var ne=(v&2048)!==0;pe=Re(_,ne)}return X||(pe=pe.replace(/\\/g,"/")),pe}function R(v){
return v.indexOf("\\")!==-1?"invalid characters in fileName: "+v:/^[a-zA-Z]:/.test(v)||/^\//.test(v)?"absolute path: "+v:v.split("/").indexOf("..")!==-1?"invalid relative path: "+v:null}function k(v){
for(var _=[],Q=0;Q<v.length-3;){var X=v.readUInt16LE(Q+0),pe=v.readUInt16LE(Q+2),Se=Q+4,Ee=Se+pe;if(Ee>v.length)throw new Error("extra field length exceeds extra field buffer size");var ee=v.subarray(
Se,Ee);_.push({id:X,data:ee}),Q=Ee}return _}function Y(v,_,Q,X,pe,Se){if(X===0)return setImmediate(function(){Se(null,Ue(0))});v.read(_,Q,X,pe,function(Ee,ee){if(Ee)return Se(Ee);if(ee<X)return Se(new Error(
"unexpected EOF"));Se()})}ae.inherits(D,F);function D(v){F.call(this),this.actualByteCount=0,this.expectedByteCount=v}D.prototype._transform=function(v,_,Q){if(this.actualByteCount+=v.length,this.actualByteCount>
this.expectedByteCount){var X="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return Q(new Error(X))}Q(null,v)},D.prototype._flush=function(v){if(this.
actualByteCount<this.expectedByteCount){var _="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return v(new Error(_))}v()},ae.inherits(q,H);function q(){
H.call(this),this.refCount=0}q.prototype.ref=function(){this.refCount+=1},q.prototype.unref=function(){var v=this;if(v.refCount-=1,v.refCount>0)return;if(v.refCount<0)throw new Error("invalid unref");
v.close(_);function _(Q){if(Q)return v.emit("error",Q);v.emit("close")}},q.prototype.createReadStream=function(v){v==null&&(v={});var _=v.start,Q=v.end;if(_===Q){var X=new x;return setImmediate(function(){
X.end()}),X}var pe=this._readStreamForRange(_,Q),Se=!1,Ee=new ie(this);pe.on("error",function(ne){setImmediate(function(){Se||Ee.emit("error",ne)})}),Be(Ee,function(){pe.unpipe(Ee),Ee.unref(),pe.destroy()});
var ee=new D(Q-_);return Ee.on("error",function(ne){setImmediate(function(){Se||ee.emit("error",ne)})}),Be(ee,function(){Se=!0,Ee.unpipe(ee),Ee.destroy()}),pe.pipe(Ee).pipe(ee)},q.prototype._readStreamForRange=
function(v,_){throw new Error("not implemented")},q.prototype.read=function(v,_,Q,X,pe){var Se=this.createReadStream({start:X,end:X+Q}),Ee=new K,ee=0;Ee._write=function(ne,ue,re){ne.copy(v,_+ee,0,ne.length),
ee+=ne.length,re()},Ee.on("finish",pe),Se.on("error",function(ne){pe(ne)}),Se.pipe(Ee)},q.prototype.close=function(v){setImmediate(v)},ae.inherits(ie,x);function ie(v){x.call(this),this.context=v,this.
context.ref(),this.unreffedYet=!1}ie.prototype._flush=function(v){this.unref(),v()},ie.prototype.unref=function(v){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var we="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\
\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\
\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Re(v,_){if(_)return v.toString("utf8");for(var Q="",X=0;X<v.length;X++)Q+=we[v[X]];return Q}function Te(v,_){var Q=v.readUInt32LE(_),X=v.readUInt32LE(_+4);return X*4294967296+Q}var Ue;typeof Buffer.
allocUnsafe=="function"?Ue=function(v){return Buffer.allocUnsafe(v)}:Ue=function(v){return new Buffer(v)};function Be(v,_){typeof v.destroy=="function"?v._destroy=function(Q,X){_(),X?.(Q)}:v.destroy=_}
function Xe(v){if(v)throw v}}),2613:(be=>{be.exports=Je(import.meta.url)("assert")}),4434:(be=>{be.exports=Je(import.meta.url)("events")}),9896:(be=>{be.exports=Je(import.meta.url)("fs")}),8611:(be=>{
be.exports=Je(import.meta.url)("http")}),5692:(be=>{be.exports=Je(import.meta.url)("https")}),9278:(be=>{be.exports=Je(import.meta.url)("net")}),4573:(be=>{be.exports=Je(import.meta.url)("node:buffer")}),
7598:(be=>{be.exports=Je(import.meta.url)("node:crypto")}),3024:(be=>{be.exports=Je(import.meta.url)("node:fs")}),1455:(be=>{be.exports=Je(import.meta.url)("node:fs/promises")}),6760:(be=>{be.exports=
Je(import.meta.url)("node:path")}),8522:(be=>{be.exports=Je(import.meta.url)("node:zlib")}),2203:(be=>{be.exports=Je(import.meta.url)("stream")}),4756:(be=>{be.exports=Je(import.meta.url)("tls")}),9023:(be=>{
be.exports=Je(import.meta.url)("util")}),3106:(be=>{be.exports=Je(import.meta.url)("zlib")}),3991:((be,xe,m)=>{m.d(xe,{i:()=>le});var L=m(5358),Z=m(7279),oe=m(6584);class le{#n=[];#e;constructor(){const F=L.
V4("api-key");F!==""&&L.Pq(F)}text(F){return L.V4(F)}lines(F){return L.V4(F,{trimWhitespace:!1})}optional(F,x){const K=this.text(F);return K===""?void 0:this.parse(F,K,x)}parse(F,x,K){try{return K(x)}catch(z){
this.refuse(F,(0,Z.gJ)(z),(0,Z.h_)(z).topic);return}}required(F,x,K="is required"){return this.text(F)===""&&this.refuse(F,K),this.optional(F,x)}notEmpty(F,x,K){if(process.env[`INPUT_${F.toUpperCase()}`]?.
trim()===""){const z=`Where an event has no inputs, write \`\${{ inputs.${F} || ${K} }}\``;this.refuse(F,`is empty. Is the name in the expression right?${K===void 0?"":` ${z}`}`)}return this.optional(
F,x)}boolean(F,x){return this.notEmpty(F,oe.yG,x?void 0:"false")??x}refuse(F,x,K="before-anything-is-sent"){this.#e??=K,this.#n.push(`${F} ${x.replace(/(?<=[a-z])\.$/,"")}`)}check(F){if(F!==void 0&&this.#n.
length===0)return F;throw new Z.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function ae(H){const F=H.required("host",parseAddress),K=H.required("api-key",parseKey,"is required. The se\
cret isn't set, or this job can't read it"),z=(H.optional("timeout-minutes",parseNumber(1440))??30)*6e4,N=(H.optional("poll-interval-seconds",parseNumber(3600))??10)*1e3,A=H.boolean("summary",!0);return F&&
K?{host:F,apiKey:K,timeoutMs:z,longestWaitMs:N,summary:A}:void 0}}),4022:((be,xe,m)=>{m.d(xe,{UX:()=>Ct,N9:()=>Ht});var L=m(1455),Z=m(6760),oe=m(7279),le=m(8725),ae=m(276),H=m(4057),F=m(706);async function x(C,{
ms:n,error:t},r){const a=new AbortController,l=setTimeout(()=>a.abort(t),n),d=Math.min(C.endsAt,performance.now()+n);try{return await r({...C,signal:AbortSignal.any([C.signal,a.signal]),endsAt:d})}finally{
clearTimeout(l)}}function K(C,n){const t=`${n} within ${humanTime(C)} (timeout-minutes)`;return{ms:C,error:new Failure({what:t,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}var z=m(
3657),N=m(7598),A=m(2975),h=m(1858),P=m(7596);const E=Je(import.meta.url)("node:http"),U=Je(import.meta.url)("node:https");var O=m(8522),I=m(6671);const s=3e4,c=65536,M=new Set([301,302,303,307,308]),
G="export-workflow-action";function b(){normalizeProxySettings();const C=()=>new HttpClient(void 0,void 0,{keepAlive:!0});return{kept:{http:C(),https:C()},proven:new Set}}function S(C){return{type:"ap\
plication/json",bytes:Buffer.from(JSON.stringify(C))}}async function p({kept:C,proven:n},t,r){const{label:a,method:l,url:d,headers:T,body:me,maxBytes:$e,idleMs:ye=s}=t;checkProxy(d,a);const ce=d.protocol===
"https:"?"https":"http",Me=me?new HttpClient:C[ce],Ye=new AbortController,We=AbortSignal.any([r,Ye.signal]);let[Ze,Qe]=[!1,"no response"];const st=setTimeout(()=>{const lt={retryable:!0,maybeProcessed:Ze};
Ye.abort(connectionFailure(a,`${Qe} within ${ye/1e3} s`,RUN_LATER,lt))},ye);let ct;try{ct={http,https}[ce].request({method:l,host:d.hostname.replace(/[[\]]/g,""),port:d.port,path:d.pathname+d.search,headers:{
...T,...me&&{"content-type":me.type,"content-length":me.bytes.length},"accept-encoding":"identity","user-agent":G},...d.username+d.password!==""&&{auth:`${decode(d.username)}:${decode(d.password)}`},agent:Me.
getAgent(d.href),signal:We});const lt=R(ct,a,()=>{Ze=!0});k(ct,me?.bytes??Buffer.alloc(0),()=>st.refresh());const St=await raceAbort(We,lt);n.add(d.origin),Qe="no data";const Kt=[];let et=$e;for await(const ft of St){
if(st.refresh(),et-=ft.length,et<0)throw q(a,$e);Kt.push(ft)}const mt=D(Buffer.concat(Kt),St.headers["content-encoding"],a,$e);return{status:St.statusCode??0,headers:St.headers,bytes:mt}}catch(lt){throw We.
throwIfAborted(),toNetworkError(lt,a,Ze,n.has(d.origin))}finally{clearTimeout(st),ct?.destroy()}}function R(C,n,t){return new Promise((r,a)=>{C.once("socket",d=>{C.reusedSocket?t():d.once(C.protocol===
"https:"?"secureConnect":"connect",t)});const l=d=>{d.socket.destroy();const T={retryable:!0,maybeProcessed:!0};a(connectionFailure(n,"the server switched protocols (101)",RUN_LATER,T))};C.once("upgra\
de",l),C.once("response",d=>d.statusCode===101?l(d):r(d)),C.on("error",a)})}function k(C,n,t){n.length===0?C.end():C.write(n.subarray(0,c),r=>{t(),r||k(C,n.subarray(c),t)})}const Y=new Set(["gzip","x-\
gzip","deflate"]);function D(C,n="",t,r){const a=n.toLowerCase().split(/[\s,]/);try{return a.reduceRight((l,d)=>{const T=d==="br"?brotliDecompressSync:Y.has(d)?unzipSync:void 0;return T&&l.length>0?T(
l,{maxOutputLength:r}):l},C)}catch(l){throw l.code==="ERR_BUFFER_TOO_LARGE"?q(t,r):l}}function q(C,n){const t=`the response is larger than ${humanSize(n)}, the limit`;return responseFailure(C,t,"Check\
 host.",{maybeProcessed:!0})}function ie({headers:C,bytes:n}){return C["content-type"]?.includes("html")===!0||/^\s*</.test(n.toString("utf8",0,100))}function we({status:C,headers:n},t,r){if(!M.has(C)||
n.location===void 0)return;const a=n.location.replace(/[\x80-\xff]/g,d=>`%${d.charCodeAt(0).toString(16)}`);if(URL.canParse(a,t.href))return new URL(a,t.href);const l=`the platform redirects (${C}) to\
 an address that can't be read`;throw responseFailure(r,l,"Check host.",{maybeProcessed:!0})}function Re({headers:C}){return!C["content-length"]&&!C["transfer-encoding"]}const Te=null,Ue=5,Be=new Set(
[400,401,403,404,410]),Xe="Download",v="Re-run the job.";async function _(C,{url:n,freshUrl:t,read:r}){let a=n;return await retry(C,async()=>{a??=await t();const l=await X(C,a).catch($e=>{throw $e instanceof
Failure&&$e.affectsAll?$e.with({affectsAll:!1}):$e}),{status:d,bytes:T}=l;if(Be.has(d))throw a=void 0,Q(`the URL was refused (${d})`,v,{retryable:!0});if(d!==200)throw Q(`the server answered ${d}`,v,{
retryable:d===206});if(isPage(l))throw Q("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const me=await r(T).catch($e=>{throw $e instanceof Failure&&
isOpenEnded(l)?$e.with({retryable:!0}):$e});return{bytes:T,sha256:createHash("sha256").update(T).digest("hex"),content:me}})}function Q(C,n,t={}){return new Failure({what:Xe,why:C,advice:n,topic:"the-\
package",...t})}async function X(C,n){const{platform:t,log:r,signal:a}=C;let l=n;for(let d=0;;d++){const T=d===0&&l.origin===t.url.origin,me={accept:"*/*",...T&&{"x-api-key":t.apiKey}},$e={label:Xe,method:"\
GET",url:l,headers:me,maxBytes:Te};t.connections.proven.add(l.origin);const ye=async()=>{const Ye=await send(t.connections,$e,a),{status:We,headers:Ze}=Ye;r.debug(`GET a package from ${toSingleLine($e.
url.origin)}: ${We}`);const Qe=`the server answered ${We}`;if(isTransient(We))throw responseFailure(Xe,Qe,RUN_LATER,factsOf(We,Ze));return Ye},ce=await(T?t.rateLimit.run(Xe,void 0,C,ye):ye()),Me=redirectTarget(
ce,l,Xe);if(Me===void 0)return ce;if(d===Ue)throw Q("the URL redirects in a circle",v);Me.origin===l.origin&&Me.username+Me.password===""&&Object.assign(Me,{username:l.username,password:l.password}),l=
pe(Me.href,C)}}function pe(C,{platform:n,log:t}){const r=n.url;if(n.secrets.maskUrl(C,r,t),!URL.canParse(C,r.href))throw Q("the platform's download URL can't be read",v);const a=new URL(C,r.href);a.protocol===
"http:"&&r.protocol==="https:"&&a.hostname===r.hostname&&(a.protocol="https:",a.port===""&&(a.port=r.port),n.secrets.maskUrl(a.href,r,t));const l=a.protocol==="http:"&&r.protocol==="http:"&&isLoopback(
a.hostname);if(a.protocol!=="https:"&&!l)throw Q("the platform's download URL isn't https","Check host.");return a}const Se=30,Ee=6e4,ee=500,ne=16e3,ue=.95,re=20;class fe{#n=new Map;#e=0;#t=0;#r=0;async run(n,t,r,a){
const l=await this.#o(n,t,r),d=()=>l>this.#r;try{const T=await a();return d()&&(this.#t=this.#t<re?0:this.#t*ue),T}catch(T){if(!(T instanceof Failure&&T.status===RATE_LIMITED))throw T;const me=performance.
now();throw d()&&(this.#t=Math.min(ne,Math.max(ee,this.#t*2)),this.#r=me),this.#e=Math.max(this.#e,me+(T.retryAfterMs||2*this.#t)),T.with({retryAfterMs:this.#e-me})}}async#o(n,t,{signal:r,endsAt:a}){const l=t!==
void 0&&this.#n.get(t)||[];for(t!==void 0&&this.#n.set(t,l);;){if(r.throwIfAborted(),this.#e>=a)throw responseFailure(n,"the platform asked for a pause that exceeds the timeout",RUN_LATER);const d=performance.
now(),T=l.at(-Se)??Number.NEGATIVE_INFINITY,me=Math.max(this.#e,T+Ee);if(me<=d)return this.#e=d+this.#t,l.push(d),d;await sleep(me-d,r)}}}function se(C,n,t){const r=ze(C,0);return{fields:C,label:n,redact:t,
message:r&&t(r)||void 0}}function ve({label:C,message:n},t,r){return responseFailure(C,`the platform answered without a ${t}${Ae(n)}`,r)}function Ae(C){return C===void 0?"":` (${C})`}function _e(C){return typeof C==
"object"&&C!==null&&!Array.isArray(C)}const Le=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],Pe=4;function ze(C,n){
if(typeof C=="string")return C.trim()||void 0;if(!(n>Pe)){if(Array.isArray(C))return ze(C[0],n+1);if(_e(C))for(const t of Le){const r=ze(C[t],n+1);if(r!==void 0){const{code:a}=C;return typeof a=="numb\
er"||typeof a=="string"?`${r}, code ${a}`:r}}}}const j="Settings \u2192 Security & Control \u2192 API Scopes";function J(C,n,{message:t,isPage:r,hasWorked:a}){if(isTransient(n))return RUN_LATER;if(n===
404)return"Check host, the IDs, and that the key's account can see the workflow.";if(n===409&&C.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(n===409||n===
423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(n<400||n===405||n>=500)return"Check host.";if(n!==401&&n!==403)return C.isTransient?RUN_LATER:
"Check the inputs.";if(r)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(a)return"The key works for other workflows. Check \
the IDs, and that the key's account can see this one.";const l=C.scope===void 0?"another scope":`the scope "${C.scope}"`;if(n===403)return`The key needs ${l}. Add it under ${j}.`;const d=/scope/i.test(
String(t))?` The key also needs ${l}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${j}\
.${d}`}const te=6,y=32,B=2e3,he=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,ge=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class Ie extends null{#n=new Set;#e=new Set;allow(...n){for(const t of n)this.#n.add(t)}maskFields(n,t,r){const a=He(n).slice(0,B);for(const[l,d]of a)/id$/i.test(l)&&isId(d)&&this.allow(d);for(const[l,
d]of a)/url$/i.test(l)?this.maskUrl(d.trim(),t,r):this.#t(Ne(d),r)}maskUrl(n,t,r){const a=URL.canParse(n,t.href)?new URL(n,t.href):void 0;if(a&&t.href.startsWith(a.href))return;const l=[n,a?a.pathname+
a.search:n].filter(d=>/[?:]|^\/\//.test(d));this.#t(l,r),a&&this.#t([a.href,a.password,decode(a.password),...Ne(a.search)],r)}#t(n,t){const r=d=>Array.from(this.#n).some(T=>T.includes(d)),a=n.filter(d=>!r(
d)&&!r(decode(d))),l=d=>encodeURIComponent(Buffer.from(d).toString());for(const d of a.flatMap(T=>[T,l(T)]))d.length<te||this.#e.has(d)||(this.#e.add(d),this.add(d),t.mask(d))}}function Ne(C){return Array.
from(C.matchAll(he)).flatMap(([,n,t])=>{const r=String(t).replace(/[.,:!?)\]}]+$/,"");return ge.test(String(n))||decode(r).length>=y?[r,decode(r)]:[]})}function He(C){const n=Object.entries(C);for(const[
,t]of n)if(typeof t=="object")for(const r of Object.entries(t??{}))n.push(r);return n.filter(t=>typeof t[1]=="string")}function Ve(C,n,t={}){const r=new Secrets([n,...t.secrets??[]]);return r.allow(C.
href,...t.known??[]),{url:C,apiKey:n,secrets:r,connections:makeConnections(),rateLimit:new RateLimit,collections:new Map}}const Fe=null,qe=12e4,ut=12e4,Ke="The job may have started, so the request was\
 not retried. Check the workflow in AI for Process before you re-run the job.";async function rt(C,n){const{label:t,method:r,path:a,isTransient:l}=n,{secrets:d,rateLimit:T}=C.platform;d.allow(...a.split(
/[/?&=]/));const me=r==="GET"?a:void 0,$e=()=>T.run(t,me,C,()=>dt(C,n));return await retry(C,$e,{atLeastMs:l?ut:0})}async function dt(C,n){const{platform:t,signal:r,log:a}=C,{label:l,method:d,path:T,body:me,
idempotent:$e=!0,isTransient:ye}=n,ce=new URL(`api/public/${T}`,t.url),Me={accept:"application/json","content-type":"application/json","x-api-key":t.apiKey},Ye={maxBytes:Fe,...!$e&&{idleMs:qe}};try{const We=await send(
t.connections,{label:l,method:d,url:ce,headers:Me,body:me,...Ye},r);return a.debug(`${d} ${t.secrets.redact(ce.pathname)}: ${We.status}`),tt(C,n,ce,We)}catch(We){const Ze=We instanceof Failure?We:void 0;
if(!$e&&(r.aborted||Ze?.maybeProcessed)){const Qe=asFailure(We),st=`${Qe.retryable?"":Qe.advice} ${Ke}`.trim();throw Qe.with({advice:st,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}
throw Ze&&ye?.(Ze)?Ze.with({retryable:!0}):We}}function tt({platform:C,log:n},t,r,a){const{label:l,isCreation:d=!1}=t,{status:T,headers:me,bytes:$e}=a,{secrets:ye}=C,ce=(et,mt,ft)=>responseFailure(l,et,
mt,ft),Me=redirectTarget(a,r,l);if(Me){ye.maskUrl(Me.href,C.url,n);const et=`the platform redirects to ${toSingleLine(Me.origin,100)}, and the key follows no redirect`;throw ce(et,"If that is your env\
ironment, set host to it.",{status:T,maybeProcessed:T!==307&&T!==308})}const Ye=new TextDecoder().decode($e),We=ot(Ye);ye.maskFields(We??{},C.url,n);const Ze=makeResponse(We??{},l,ye.redact),{message:Qe}=Ze,
st=isPage(a);if(T<200||T>299){const et=C.collections.has(l),mt=adviceOn(t,T,{message:Qe,isPage:st,hasWorked:et});throw ce(`the platform answered ${T}${inBrackets(Qe)}`,mt,{...factsOf(T,me),affectsAll:(T===
401||T===403)&&!et,busy:T===423||T===409&&!d})}if(We!==void 0)return Ze;const ct=isOpenEnded(a)&&/^\s*\{/.test(Ye);throw ce(`the platform answered ${Ye===""?"nothing":st?"with a web page":ct?"with hal\
f an object":"with something other than a JSON object"} (${T})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:ct})}function ot(C){try{const n=JSON.parse(C);return isObject(
n)?n:void 0}catch{return}}const yt=null;function gt(C){return yt.find(([,n])=>n.split(" ").includes(C))?.[0]??"unknown"}function $t({fields:C,message:n,redact:t}){const r=isObject(C.response)?C.response:
{},a=[r.downloadUrl,r.downloadURL,C.downloadUrl,C.downloadURL];return{dockStatusId:readId(C["dock-statusId"],C.dockStatusId,C._id),workflowId:readId(C.workflowId,C.toolId),exportJobId:readId(C.exportJobId),
status:Ot(C.status,t),downloadUrl:a.map(l=>typeof l=="string"?l.trim():"").find(l=>l!==""),refused:C.success===!1,message:n}}function Ot(C,n){const t=typeof C=="string"||typeof C=="number"?String(C).trim():
"",r=t.toUpperCase().replace(/[\s-]+/g,"_");return gt(r)==="unknown"?n(t,40).toUpperCase():r}async function At(C,n,t=()=>!0){const r=`dock-status/${n}`;return $t(await callApi(C,{label:"Dock status",method:"\
GET",path:r,isTransient:t}))}const Rt="the-job-on-the-platform",bt=50,Nt=294,It=6.12,Ut=2e3;function Et(C,n){const t=Math.max(Nt,C/It);return C<MINUTE_MS?t:Math.max(Ut,Math.min(n,t))}async function Jt(C,n,t){
const{log:r,signal:a}=C,l=performance.now(),d=Mt(C,l);let T=n,me=l,$e;for(let ye=0;;ye++){t.onStatus(T),d(T);const ce=gt(T.status);if(ce==="failed"||ce==="succeeded"&&T.refused){const Me=`The job ${T.
status==="FAILED"?"failed":`ended as ${T.status}`} on the platform`,Ye=`${T.message??"it gave no reason"} (dock status ${n.dockStatusId})`;throw new Failure({what:Me,why:Ye,advice:t.advice,topic:Rt})}
if(ce==="succeeded")return T.status!=="SUCCESS"&&r.warning(`The platform reports ${T.status}, which is treated as SUCCESS.`),T;$e=ce==="unknown"&&T.refused?$e??me:void 0;try{if($e!==void 0&&me-$e>=PATIENCE_MS){
const We=`The platform refused to report the job's status for ${humanTime(PATIENCE_MS)}`;throw new Failure({what:We,topic:Rt})}const Me=ye===0?bt:Et(me-l,t.longestWaitMs);await sleep(Math.max(0,me+Me-
performance.now()),a),me=performance.now();const Ye=({status:We=404})=>ye>0||We===404;T=await At(C,n.dockStatusId,Ye)}catch(Me){throw vt(Me,n,T)}}}function Mt({log:C},n){let t,r=n;return a=>{const l=performance.
now(),d=humanTime(l-n),T=a.status!==t,me=l-r>=MINUTE_MS;(T||me)&&(r=l),T&&t!==void 0?C.info(`${a.status||"No status"} after ${d}`):me&&C.info(`Still ${a.status||"without a status"} after ${d}`),T&&gt(
a.status)==="unknown"&&C.warning(`The platform reports an unknown status (${_t(a)}). The action keeps waiting.`),t=a.status}}function _t({status:C,message:n}){return`${C||"none"}${n===void 0?"":`, "${n}\
"`}`}function vt(C,{dockStatusId:n},t){const r=gt(t.status)==="unknown"||t.message!==void 0?`, last status ${_t(t)}`:"",a=`The job may still be running on the platform: dock status ${n}${r}.`,l=asFailure(
C);return l.with({advice:`${l.advice} ${a}`.trim(),cause:C})}const Vt=null;async function xt(C,n){const{collections:t}=C.platform;let r;for(const a of new Set([...t.values(),...Vt])){const l=n(a),{label:d,
idempotent:T=!0}=l,me=t.get(d);if(!(me&&me!==a))try{const $e=await callApi(C,l);t.set(d,a);const ye=readJob($e),{dockStatusId:ce}=ye;if(ce!==void 0)return{...ye,dockStatusId:ce};throw missing($e,"dock\
 status ID",T?"Check host and the IDs.":MAYBE_STARTED)}catch($e){if($e instanceof Failure&&$e.busy&&t.set(d,a),!($e instanceof Failure&&$e.status===404))throw $e;r??=$e}}throw r}async function kt(C,{workflowId:n,
flowId:t}){return await xt(C,r=>({label:"Export",method:"POST",path:`${r}/${n}/export?flowId=${t}`,scope:"Export workflow"}))}async function on(C,n,t){const r=t.downloadUrl??n.downloadUrl??(await readDockStatus(
C,n.dockStatusId)).downloadUrl;if(r!==void 0)return downloadUrl(r,C);const a=`the platform reports ${t.status} but names no download URL`;throw new Failure({what:"Export",why:a,advice:"Re-run the job.",
topic:"the-job-on-the-platform"})}async function Pt(C,n,{app:t,flow:r,env:a}){const l="workflowName"in n,d=T=>T==="tools"?"tool":"workflow";return await xt(C,T=>({label:"Import",method:"POST",path:l?`${T}\
/import`:`${T}/${n.workflowId}/import`,body:jsonBody({[`${d(T)}DataFileId`]:t,flowDataFileId:r,envVariablesFileId:a,...l&&{[`${d(T)}Name`]:n.workflowName}}),idempotent:!1,isCreation:l,scope:"Import wo\
rkflow"}))}async function sn(C,n){const t=r=>({label:"Deploy",method:"POST",path:`${r}/${n}/deploy`,body:jsonBody({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await retry(C,()=>xt(C,t),
{untilFree:!0})}class pt extends oe.HR{job;constructor(n,t){super({...(0,oe.h_)(t),busy:!1,cause:t}),this.job=n}}function Dt(C){return C instanceof pt?C.job:{}}async function jt(C,n,{title:t,longestWaitMs:r,
advice:a,idsIn:l}){C.log.info(`${t}: ${n.status||"no status"}, dock status ${n.dockStatusId}`);let d={};const T=me=>{const $e={"dock-status-id":n.dockStatusId,...l(me)},ye=Object.keys($e).some(ce=>!(ce in
d));d={...$e,...d,...me.status!==""&&{status:me.status}},ye&&C.publish(d)};try{return{last:await waitForJob(C,n,{longestWaitMs:r,advice:a,onStatus:T}),outputs:d}}catch(me){throw new pt(d,toError(me))}}
const Ft="Check the workflow in AI for Process, then re-run the job.";async function an(C,n,{workflowId:t,flowId:r,timeoutMs:a,longestWaitMs:l}){return C.log.info(`Exporting workflow ${t}, flow ${r}, \
from ${n.url.href}`),await withDeadline({...C,platform:n},userLimit(a,"No package"),async d=>{const T=await startExport(d,{workflowId:t,flowId:r}),{dockStatusId:me,exportJobId:$e}=T,{last:ye,outputs:ce}=await jt(
d,T,{title:`Export job ${$e??"without an ID"}`,longestWaitMs:l,advice:Ft,idsIn:()=>$e===void 0?{}:{"export-job-id":$e}});try{const Me=await packageUrl(d,T,ye),Ye=async()=>packageUrl(d,T,await readDockStatus(
d,me)),We=st=>readZip(st,d.signal),{content:Ze,...Qe}=await download(d,{url:Me,freshUrl:Ye,read:We});return{...Qe,package:Ze,job:ce}}catch(Me){throw new pt(ce,toError(Me))}})}function Yt({host:C,pathname:n}){
return C+n.replace(/\/$/,"")}const Zt=2e4;function Ct({message:C}){return(0,F.OX)(C,1e3)}const Lt="<dock status ID>";function zt(C){const n=new Map;for(const{name:r,error:a}of C){const{"dock-status-id":l}=jobOf(
a),d=l===void 0?a.message:a.message.replaceAll(l,Lt),T=n.get(d)??{names:[],ids:[],help:helpFor(a)};n.set(d,T),T.names.push(r),l!==void 0&&T.ids.push(l)}const t=Math.max(100,Math.min(1e3,Math.floor(Zt/
n.size)));return Array.from(n,([r,{names:a,ids:l,help:d}])=>({names:a,message:toSingleLine(r,t).replaceAll(Lt,()=>l.join(", ")),help:d}))}function Qt(C){return zt(C).map(({names:n,message:t})=>`${n.join(
", ")}: ${t}`).join(" | ")}function Bt(C,n){return!C||!n||C.message===n.message?C??n:Wt(C,`${C.message} Also: ${n.message}`)}function Wt(C,n){return new Failure({what:n,topic:asFailure(C).topic,cause:C})}
async function qt(C,n,t){let r;const a=await C.catch(l=>(r=toError(l),{...n,...jobOf(r)}));if(setOutputs(a),t){const{titles:l,facts:d}=t,T=factTable([...d,["Workflow ID",a["workflow-id"]],["Dock statu\
s ID",a["dock-status-id"]],["Status",a.status&&{words:a.status}],["Duration",{words:humanTime(performance.now())}]]);r?await writeSummary(l.failed,withHelp(Ct(r),helpFor(r)),T):await writeSummary(l.done,
T)}if(r)throw r}const en=1e6;async function tn(C,n){const t=JSON.stringify(n),r=await Ht(`the output ${C}`,{[`${C}.json`]:t}),a=Buffer.byteLength(t)>en;return a&&notice(`The output ${C} would be longe\
r than GitHub's limit of 1 MB. Read the file in ${C}-path.`),{[C]:a?[]:n,...r}}async function Ht(C,n){try{const t=await(0,ae.Pd)("workflow-results-"),r={};for(const[a,l]of Object.entries(n)){const d=(0,Z.
join)(t,a);await(0,L.writeFile)(d,l).catch((0,ae.E_)(d)),r[`${(0,Z.parse)(a).name}-path`]=d}return r}catch(t){return(0,le.t1)().warning(`Can't keep ${C} as a file. ${(0,oe.gJ)(t)}`),{}}}}),2345:((be,xe,m)=>{
m.d(xe,{uu:()=>ur,S3:()=>ar,$0:()=>dr});var L=m(1124),Z=m(706),oe=m(1345);const le=Number.MAX_SAFE_INTEGER,ae=2,H=60,F="</details>",x=41,K=100;function z(e,o={}){const{under:i=()=>"",parts:u=[],noun:f="\
change",folded:w=!1}=o,{length:$}=i(le),{least:W=$===0?e:`${e} \u2026`,changes:g=O(u)}=o;return{line:e,under:i,size:e.length+$,least:W,parts:u,changes:g,noun:f,folded:w}}function N(e,o,i={}){return o.
length===0?[]:[z(e,{...i,parts:o})]}function A(e,o){const i=h(e,[]),u=({leaf:g,outer:V})=>V.length===1?0:g.size,f=(0,oe.Vn)(i.flatMap(({outer:g})=>g)),w=new Map;let $=o;const W=i.sort((g,V)=>u(g)-u(V)).
filter(({leaf:g,outer:V})=>{const de=V.filter(je=>!w.has(je)),Oe=V.filter(je=>f.get(je)===1),Ce=de.map(({line:je,folded:De})=>je.length+ae+H+(De?x:0)).reduce((je,De)=>je+De,g.least.length+ae-H*Oe.length);
if(Ce>$)return!1;$-=Ce;for(const je of V)w.set(je,[]),f.set(je,(f.get(je)??0)-1);return!0});for(const[g,{leaf:V}]of W.entries()){const de=P(V,V.least.length+Math.floor($/(W.length-g)));$-=de.reduce((Oe,{
length:ke})=>Oe+ke,-V.least.length),w.set(V,de)}return I(E(e,w).filter(([g])=>g!==""))}function h(e,o){return e.parts.length===0?[{leaf:e,outer:o}]:e.parts.flatMap(i=>h(i,[...o,e]))}function P({line:e,
under:o,size:i,least:u},f){if(i<=f)return[e,o(Math.max(f,le))];for(let w=f-e.length-H;w>K;w=Math.floor(w*.7)){const $=o(w);if($!==""&&e.length+$.length<=f)return[e,$]}return[u]}function E(e,o){const{line:i,
parts:u,folded:f}=e;if(u.length===0)return[o.get(e)??[]];const $=[...u.filter(W=>o.has(W)).flatMap(W=>E(W,o)),[U(e,u.filter(W=>!o.has(W)))]];return f?[[`<details><summary>${i}</summary>`],...$,[F]]:[[
i],...$]}function U({noun:e},o){if(e==="connection"&&o.length>0)return`\u2026 and ${(0,Z.hS)(o.length,"more connection")}`;if(O(o)===0)return"";const i=e==="workflow"?` in ${(0,Z.hS)(o.length,"more wo\
rkflow")}`:"";return`\u2026 and ${(0,Z.hS)(O(o),"more change")}${i}`}function O(e){return e.reduce((o,{changes:i})=>o+i,0)}function I(e){const o=i=>i?.[0]?.startsWith("- ");return e.flatMap((i,u)=>{const f=i[0]===
F||o(i)&&o(e[u-1]);return[u===0?"":f?`
`:`

`,...i]})}var s=m(8132),c=m(3436),M=m(2742);const G=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,b=["x","y"],S=Ue("vi\
ewport canvas"),p=Ue("w h width height left top zoom"),R=[["x"],["position"],["left","top"]],k=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
Y=/^\d{4}-\d\d-\d\d$/,D=Ue("_?id uuid guid identifier instanceIdentifier"),q=/^\d{1,15}$/,ie=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,we=Ue("_?rev revision version versionId activeVersi\
onId versionCounter versionNumber"),Re=Ue("meta(data)? .*info revision flow workflow"),Te=[[Ue(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),k,Y],[Ue(
".*(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),k],[Ue("[lc]Mod [mc]time"),k],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)[\w+/=-]{16,}$/]];
function Ue(e){return new RegExp(`^(${e.replaceAll(" ","|")})$`,"i")}function Be({base:e,head:o}){const i={base:(0,M.Z)(()=>new Set((0,c.PX)(e))),head:(0,M.Z)(()=>new Set((0,c.PX)(o)))};return u=>{const{
kind:f,path:w}=u;if(f==="reordered"||f==="moved")return!1;const[$,W=$]=f==="modified"?[u.from,u.to]:[u.value];if(Ee($)&&Ee(W)&&_(w,$.type==="literal"))return!0;if(f!=="modified"||$.type!==W.type||!("t\
ext"in $)||!("text"in W))return!1;const[g,V,de]=[Se(w.at(-1)),(0,c.e1)($.text),(0,c.e1)(W.text)],Oe=(...De)=>[V,de].every(Ge=>De.some(nt=>nt.test(Ge)));if(Te.some(([De,...Ge])=>De.test(g)&&Oe(...Ge)))
return!0;const ke=Se(w.at(-2));if(we.test(g)&&Oe(q,ie))return ke===""||Re.test(ke);const Ce=D.test(g)||g===`${Se(w.at(-3)).replace(/s$/,"")}Id`;return ke===""&&Ce&&Oe(ie)&&!i.head().has(V)&&!i.base().
has(de)}}function Xe(e){return ie.test(e)||k.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(e)}function v(e,o){return D.test(e)&&(0,c.jn)(o)||G.test(e)&&o.type!=="literal"&&Ee(o)||b.includes(e)&&Ee(o)}function _(e,o){
const[i,u]=[e.at(-2),Se(e.at(-1))],f=e.slice(Q(e)).find(W=>G.test(Se(W)));if(f)return f===e.at(-1)?!o:u===""||b.includes(u)||p.test(u);const w=i?.type==="item"&&i.item.type==="object"?i.item.members:void 0;
return u==="zoom"&&S.test(Se(i))||b.includes(u)||p.test(u)&&R.some(W=>W.every(g=>w?.has(g)))}function Q(e){return e.findLastIndex(({type:o})=>o==="item")+1}function X(e,{matches:o}){const i=new Map(o.
map(f=>[f.path.at(-1),f])),u=new Map;for(const f of e){const w=Q(f.path),[$,W]=[f.path[w-1],f.path[w]],g=b.includes(Se(W)),V=g?b:G.test(Se(W))?[Se(W)]:[],[de,Oe]=[pe(i.get($)?.base,V),pe(i.get($)?.head,
V)],ke=[...f.path.slice(0,w),{type:"member",key:V.join(", ")}];de&&Oe?u.set(g?$:W,{kind:"modified",path:ke,from:de,to:Oe}):u.set(f,f)}return[...u.values()]}function pe(e,o){const i=e?.type==="object"?
o.flatMap(u=>e.members.get(u)??[]):[];if(!(i.length<o.length))return i.length>1?{type:"array",id:0,items:i,unordered:!1}:i[0]}function Se(e){return e?.type==="member"?e.key:""}function Ee(e){if(e.type===
"literal")return/\d/.test(e.text);const o=e.type==="array"?e.items:e.type==="object"?[...e.members.values()]:[];return o.length>0&&o.every(Ee)}const ee=[Ue("_?id key uuid guid identifier"),Ue("(node|s\
tep|state)_?id"),Ue("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,Ue("\\*")],ne=Ue("(source|from|target|to|next|then|else|goto|default)(_?id)?"),ue="*",re=64;function fe(e,o){
const i=se([]),u=[],f=new Set([e,o].flatMap(W=>[...(0,c.PX)(W),...Le(W)]));function w(W,g,V){if((0,c.jn)(W))_e(W.text,g,V);else if(W.type==="object")$(W,g,V);else{const de=W.items.length>1&&W.items.some(
({type:Oe})=>Oe==="array");for(const[Oe,ke]of W.items.entries())w(ke,ve(g,"[]"),{...V,array:W.items,...de&&{slot:Oe}})}}function $(W,g,{key:V,array:de,map:Oe,...ke}){let Ce=ke;if(de!==void 0||V!==void 0){
const Ge={side:ke.side,value:W,field:g,outer:ke.place,key:V,array:de??[]};Ce={...ke,place:Ge,map:Oe},u.push(Ge)}const je=ze(W,f),De=Ce===ke&&(0,c.YD)(W).some(Ge=>Oe?.members.has(Ge));for(const[Ge,nt]of W.
members){const at=ve(g,je||De?ue:Ge);De&&_e(JSON.stringify(Ge),at,Ce,nt),(!De||nt.type==="array")&&w(nt,at,je?{...Ce,key:Ge,map:W}:Ce)}}return w(e,i,{side:"base"}),w(o,i,{side:"head"}),{root:i,places:u,
find:j(u)}}function se(e){return{keys:e,inner:new Map,texts:new Map,references:[]}}function ve(e,o){const i=e.inner.get(o)??se([...e.keys,o]);return e.inner.set(o,i),i}function Ae(e,o){return e?.inner.
get(o)??e?.inner.get(ue)}function _e(e,{keys:o,texts:i,references:u},{place:f,slot:w},$){i.set(e,(i.get(e)??0)+1);const W=e.startsWith('"')?e.length>2:ne.test(o.findLast(g=>g!=="[]")??"")&&Number.isInteger(
Number(e));f&&W&&u.push({text:e,place:f,slot:w,value:$})}function Le(e){if((0,c.jn)(e))return[];const o=e.type==="array"?e.items:[...e.members.values()];return[...o.flatMap(Le),...o.some(Pe)?[]:(0,c.YD)(
e)]}function Pe(e){return e.type==="object"}function ze({members:e},o){return 2*[...e.keys()].filter(u=>!ne.test(u)&&o.has(u)).length>=e.size&&[...e.values()].every(Pe)}function j(e){const o=new Map;for(const i of e){
const u=(f,w)=>{const $=ee.findIndex(V=>V.test(f));if($<0)return;const W=`${i.side} ${w}`,g=o.get(W)??[];g[$]=(g[$]??new Set).add(i),o.set(W,g)};i.key!==void 0&&u(ue,JSON.stringify(i.key));for(const[f,
w]of i.value.members)(0,c.jn)(w)&&u(f,w.text)}return(i,u)=>{const f=o.get(`${u.side} ${i}`)?.find(w=>w);return f&&f.size<=re?J([...f],u):void 0}}function J(e,o){const i=o?e.filter(f=>te(f,o)):e;if(i.length===
0&&o)return J(e,o.outer);const u=i.length>1?i.filter(({value:f})=>f.members.size>2):i;return u.length===1?u[0]:void 0}function te(e,o){return e!==void 0&&(e===o||te(e.outer,o))}var y=m(5408);const B="\
source from origin src tail out".split(" "),he="target to dest destination head in".split(" "),ge="next to goto target targets wire wires link links edge edges transition transitions connection connec\
tions",Ne=`${ge} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),He="after d\
epends dependencies needs requires prev previous predecessor predecessors".split(" "),Ve=`${ge} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),Fe="\
label title name condition if when event type relationship selectedRelationships".split(" "),qe=60;function ut(e,o){const i=fe(e,o),u=rt(i.root).flatMap(W=>dt(W,i)),f=ot(u),w=f.length>0?f:gt(u,i),$=new Set(
w.flatMap(({source:W,target:g})=>[W.field,g.field]));return{root:i.root,nodes:i.places.filter(({field:W})=>$.has(W)),edges:w}}function Ke(e,o){return e.flatMap(u=>u.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).
some(u=>o.includes(u.toLowerCase()))}function rt(e){const o=[e];for(const i of o)o.push(...i.inner.values());return o}function dt(e,{find:o}){const i=e.references.flatMap(W=>{const g=o(W.text,W.place);
return g?[{...W,field:e,target:g}]:[]}),u=i.filter(({place:W,target:g})=>!te(W,g)),f=i.length/e.references.length,w=f>=.5&&tt(e.references)-tt(i)<=2;return(f>=.9||w&&Ke(e.keys.slice(-2),Ne))&&2*u.length>=
i.length?[i]:[]}function tt(e){return new Set(e.map(({text:o})=>o)).size}function ot(e){const o=e.filter(i=>!i.some(({place:u,target:f})=>f.field===u.field));return[...(0,y.$z)(o,([i])=>i?.place.field).
values()].flatMap(i=>{const u=new Map(yt(i,B).map(f=>[f.place,f]));return yt(i,he).flatMap(f=>{const w=u.get(f.place),$=w&&{source:w.target,target:f.target,links:[w,f]};return $?[{...$,label:Ot(f,f.place,
[]),item:f.place.value}]:[]})})}function yt(e,o){return e.filter(([u])=>u&&Ke(u.field.keys.slice(-2),o)).sort((u,f)=>tt(f)-tt(u))[0]??[]}function gt(e,o){const[i,u]=[[],[]],f=new Set;for(const $ of e){
const W=$.flatMap(ke=>$t(ke,o)),[g]=W;if(g===void 0||10*W.length<9*$.length)continue;const V=g.link.field.keys.slice(g.inside.field.keys.length),de=W.filter(({source:ke,inside:Ce})=>ke!==Ce);for(const{
inside:ke}of de)f.add(ke.key);const Oe=Ke(V,He);if(!(!Oe&&de.length===0&&!Ke(V,Ne)))for(const{link:ke,source:Ce}of W){const je=ke.place===Ce?void 0:ke.place,De={label:Ot(ke,je,V),links:[ke],item:je?.value};
Oe?u.push({source:ke.target,target:Ce,...De}):i.push({source:Ce,target:ke.target,...De})}}const w=i.length<u.length?u:i;return f.size>1||tt(w.flatMap(({links:$})=>$))>1?w:[]}function $t(e,{find:o}){for(let i=e.
place;i;i=i.outer){const u=o(JSON.stringify(i.key),i),f=[i,u].find(w=>w?.field===e.target.field);if(f)return[{link:e,source:f,inside:i}]}return[]}function Ot({slot:e,value:o},i,u){const f=Fe.map(W=>{const[
g,V]=[i?.field.inner.get(W),At(i?.value.members.get(W))];return g&&g.texts.size+(g.inner.get("[]")?.texts.size??0)>1||V.includes(" ")?V:""}),w=u.filter(W=>!Ve.includes(W.toLowerCase())),$=e===void 0?[]:
[`output ${e+1}`];return[At(o),...f].find(W=>W!=="")??[...w,...$].join(", ")}function At(e){const i=(e?.type==="array"?e.items:[e]).flatMap(u=>u?.type==="string"&&(0,c.e1)(u.text).trim()||[]).join(", ");
return i.length>qe?"":i}const Rt={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},bt={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:\
#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Nt={same:"-->",added:"==>",removed:"-.->"},It=40,Ut=500,Et=5e4,Jt=40,Mt=6;function _t(e,o,{isWhole:i,hide:u}){const f=({
status:g})=>i||g!=="same",w=new Set([...e.filter(f),...o.filter(f).flatMap(vt)]),$=o.filter(g=>vt(g).some(f)).flatMap(vt);if(w.size===0)return{};for(const g of[new Set([...w,...$]),w]){const V=o.filter(
Oe=>vt(Oe).every(ke=>g.has(ke)));if(g.size>It||V.length>Ut)continue;const de=Vt(e.filter(Oe=>g.has(Oe)),V,u);if(de.length<=Et)return{picture:de}}return{note:`The picture is left out: it would have ${w.
size>It?(0,Z.hS)(w.size,"node"):"too many connections"}.`}}function vt({source:e,target:o}){return[e,o]}function Vt(e,o,i){const u=new Map(e.map((w,$)=>[w,`n${$+1}`])),f=e.map(w=>`  ${u.get(w)}["${Rt[w.
status]}${kt(i(w.label))||"?"}"]`);for(const{source:w,target:$,label:W,status:g}of o){const V=`${Rt[g]}${kt(i(W))}`.trim();f.push(`  ${u.get(w)} ${Nt[g]}${V===""?"":`|"${V}"|`} ${u.get($)}`)}for(const[
w,$]of Object.entries(bt)){const W=e.filter(g=>g.status===w).map(g=>u.get(g));W.length>0&&f.push(`  classDef ${w} ${$}`,`  class ${W.join()} ${w}`)}return[`flowchart ${xt(e,o)>Mt?"TD":"LR"}`,...f].join(
`
`)}function xt(e,o){const i=new Set(o.map(({target:w})=>w)),u=e.filter(w=>!i.has(w)),f=new Map((u.length>0?u:e.slice(0,1)).map(w=>[w,1]));for(const[w,$]of f)for(const{source:W,target:g}of o)W===w&&!f.
has(g)&&f.set(g,$+1);return Math.max(...f.values())}function kt(e){return(0,s.RK)((0,s.Jj)(e.replace(/\s+/g," ").trim(),Jt)).replace(on,o=>o==='"'?"#quot;":`#${o.codePointAt(0)};`)}const on=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Pt="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),sn="* if when id name label title type key handle condition event relationships".split(" ");function pt(e,o=i=>i){const i=e.
head??e.base;if(i===void 0)return;const[u,f]=[e.base??i,e.head??i],w=(0,oe.j9)([f,u]),$=ut(u,f),W=Ft(e,$,w),g=[...new Set(W.values())].sort((De,Ge)=>De.rank-Ge.rank),V=Yt($,W),de=V.filter(De=>De.status!==
"same"),Oe=Ct($,de);zt(e,g,w,Oe);const ke=new Map(V.map(({item:De,source:Ge,target:nt})=>[De,`${Ge.label} \u2192 ${nt.label}`])),Ce=new Set(g.map(({place:De})=>De.key)),je=De=>De.filter(({status:Ge})=>Ge!==
"removed").length;return{..._t(g,V,{isWhole:e.status!=="modified",hide:o}),connections:Zt(de),size:{nodes:je(g),connections:je(V)},tells:Oe,isItemKey:De=>Ce.has(De)||w.labelOf(JSON.stringify(De))!==void 0,
labelOf:w.labelOf,endsOf:De=>ke.get(De)}}function Dt({side:e}){return e==="head"}function jt(e){return e&&[e.key,jt(e.outer)]}function Ft({matches:e},{nodes:o},i){const u=de=>de.key===void 0?`${de.value.
id}`:JSON.stringify(jt(de)),f=new Map(o.map((de,Oe)=>[de,Oe])),w=(0,y.$z)(o.filter(Dt),u),$=(0,y.$z)(e,({base:de})=>de.id),W=de=>{const Oe=$.get(de.value.id)?.shift();return(Oe&&w.get(`${Oe.head.id}`)?.
shift())??w.get(u(de))?.shift()},g=new Map;let V=0;for(const de of o){if(g.has(de))continue;const Oe=Dt(de)?de:W(de);V=(Oe&&f.get(Oe))??V+1e-6;const ke=Oe===void 0?"removed":Oe===de?"added":"same",Ce=Oe??
de,je={label:an(Ce,i),status:ke,rank:V,place:Ce,old:ke==="same"?de:void 0};g.set(de,je).set(Ce,je)}return g}function an({key:e,value:o,array:i},u){const[f,w,...$]=["type","componentType",...o.members.
keys()].map(g=>(0,c.TN)(o,g)),[W="?"]=[f,w,(0,c.TH)(o),...$].filter(g=>g!==void 0);return e??u.nameOf(o,i)??(0,c.e1)(W)}function Yt({edges:e},o){const i=e.flatMap(g=>{const[V,de]=[o.get(g.source),o.get(
g.target)];return V&&de?[{...g,source:V,target:de,status:Dt(g.source)?"added":"removed"}]:[]}),u=({source:g,target:V,label:de})=>`${g.rank} ${V.rank} ${de}`,f=(0,y.$z)(i,({status:g})=>g),w=(0,y.$z)(f.
get("removed")??[],u);return[...(f.get("added")??[]).map(g=>w.get(u(g))?.pop()?{...g,status:"same"}:g),...[...w.values()].flat()].sort((g,V)=>g.source.rank-V.source.rank||g.target.rank-V.target.rank)}
function Zt(e){const o=new Map;for(const i of["target","label"]){const u=f=>`${f.source.rank} ${i==="label"?f.label:f.target.rank}`;for(const[f,w,...$]of(0,y.$z)(e,u).values()){if(!f||!w||$.length>0||
f.status===w.status)continue;[f.source,f.target,w.target].every(({old:g})=>g)&&!o.has(f)&&!o.has(w)&&o.set(f,w).set(w,f)}}return e.flatMap(i=>{const u=o.get(i);return u&&i.status==="removed"?[]:[{...i,
kind:u?"rewired":i.status,was:u}]})}function Ct({root:e,nodes:o},i){const u=new Set(i.flatMap(g=>g.links.map(({field:V})=>V))),f=new Set(i.map(({item:g})=>g)),w=new Set([e,...o.map(({field:g})=>g)]),$={
added:new Set,removed:new Set};for(const g of i){const V=[g.source.label,g.target.label,...g.label.split(", ")].map(de=>JSON.stringify(de));for(const de of[...V,...g.links.map(Oe=>Oe.text)])$[g.status].
add(de)}function W(g,V,de){if(V===void 0||w.has(V))return[{text:de,field:e}];const Oe=V.keys.at(-1)===ue?[{text:JSON.stringify(de),field:V}]:[];if("text"in g)return[...Oe,{text:g.text,field:V}];const ke="\
members"in g?[...g.members]:[],Ce="items"in g?g.items.map(je=>["[]",je]):ke;return[...Oe,...Ce.flatMap(([je,De])=>W(De,Ae(V,je),je))]}return({path:g,...V})=>{const de=g.map(Ce=>Ce.type==="member"?Ce.key:
"[]"),Oe=g.some(Ce=>"item"in Ce&&f.has(Ce.item)),ke=(Ce,je)=>{const De=W(Ce,de.reduce(Ae,e),`${de.at(-1)}`),Ge=De.some(({field:at})=>u.has(at)),nt=({text:at,field:hn})=>{if(u.has(hn))return je.has(at);
const $n=`${hn.keys.findLast(fr=>fr!=="[]")}`;return Pt.includes($n)||je.has(at)&&Ke([$n],sn)||Ge&&Lt(at,hn)};return(Ge||Oe)&&De.every(nt)};return V.kind==="modified"?ke(V.from,$.removed)&&ke(V.to,$.added):
"value"in V&&ke(V.value,$[V.kind])}}function Lt(e,{texts:o}){const i=o.get(e)??0,u=[...o.values()].reduce((f,w)=>f+w,0);return i>2&&2*i>u&&/^"?[\w.-]{0,30}"?$/.test(e)}function zt(e,o,{componentOf:i},u){
const f=Be(e),w=o.flatMap(g=>{const{value:V,array:de}=g.place,Oe=(0,oe.qU)(V)===void 0?i(V,de):void 0;return[V.id===g.old?.value.id?void 0:V,Oe].map(ke=>({owner:ke,node:g}))}),$=(0,y.$z)(w,({owner:g})=>g);
$.delete(void 0);const W=new Map(e.matches.map(({path:g,head:V})=>[g.at(-1),V]));for(const g of e.changes){if(u(g)||f(g))continue;const V=g.path.map(Oe=>W.get(Oe)).reverse(),de=["value"in g&&g.value,...V].
find(Oe=>$.has(Oe));for(const{node:Oe}of $.get(de)??[])Oe.status==="same"&&(Oe.status="modified")}}var Qt=m(8965);const Bt=2,Wt=1e3,qt=240,en=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,
/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,/.{1,120}/gsu],tn="...";function Ht(e,o){const i=[C(e??o),C(o??e)],[u,f]=[n(e,i[0]),n(o,i[1])],w=r(u,f);return i[0]===i[1]?w:[`@@\
 line ends: ${i[0]} \u2192 ${i[1]} @@`,...w]}function C(e=""){return e.includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function n(e,o){return(e?.split(o==="CRLF"?`\r
`:`
`)??[]).flatMap(u=>en.reduce(t,[u]).map((f,w)=>w===0?f:tn+f))}function t(e,o){return e.flatMap(i=>i.length>qt?Array.from(i.matchAll(o),([u])=>u):i)}function r(e,o){const i=new Set(e),f=o.some($=>i.has(
$))?(0,Qt.E)([...e],[...o],{maxEditLength:Wt}):void 0;if(f===void 0)return[...d(e,o),...a("+",o)];let w=0;return f.flatMap(({added:$,removed:W,value:g},V)=>{const de=f[V+1];if(W)return d(g,de?.added?de.
value:[]);const[Oe,ke]=[V===0?0:Bt,g.length-Bt],Ce=w+l(g.slice(0,ke+1));return w+=l(g),$?a("+",g):de===void 0?a(" ",g.slice(0,Oe)):ke-Oe<2?a(" ",g):[...a(" ",g.slice(0,Oe)),`@@ line ${Ce} @@`,...a(" ",
g.slice(ke))]})}function a(e,o){return o.map(i=>`${e} ${i}`)}function l(e){return e.filter(o=>!o.startsWith(tn)).length}function d(e,o){const i=new Map(e.map(w=>[me(w),w])),u=o.flatMap(w=>T(i.get(me(w))??
w,w));return[...u.length===0?[]:[`@@ hard to see: ${[...new Set(u)].join(", ")} @@`],...a("-",e)]}function T(e,o){if(me(e)!==me(o))return[];const[i,u]=[e.normalize(),o.normalize()],f=$e(e)===$e(o)?[]:
["Unicode forms"];return i===u?f:[...f,i.trimEnd()===u.trimEnd()?"spaces at the end":"white space"]}function me(e){return $e(e.normalize())}function $e(e){return e.replace(/\s/g,"")}function ye(e,o){let[
i,u]=[0,o];const w=[...(0,y.$z)(e,W=>W.startsWith("@@ line ")?++i:i).values()].flatMap(W=>{const g=ce(W,u);return u-=Ye(W),g}),$=e.filter(Me).length-w.filter(Me).length;return $===0?w:[...w,`@@ ${(0,Z.
hS)($,"more changed line")} @@`]}function ce(e,o){const i=$=>$.startsWith("-"),u=Ye(e.filter(i)),f=Ye(e)-u,w={removed:Math.max(o/2,o-f),others:Math.max(o/2,o-u)};return e.filter($=>{const W=i($)?"remo\
ved":"others";return w[W]-=$.length+1,w[W]>=0})}function Me(e){return e.startsWith("-")||e.startsWith("+")}function Ye(e){return e.reduce((o,i)=>o+i.length+1,0)}var We=m(7856);const Ze={added:"\u2795",
removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Qe=80,st=8;function ct(e,o,i){if(e.type==="string")return lt(ft((0,c.e1)(e.text)),o,i);const[
u="",...f]=et(e,o);return f.length>0||u.length>Qe?void 0:(0,s.SS)(u,1/0)}function lt(e,o,i){const u=o.mask(e).shown;if(u.length>Qe||u.includes(`
`))return;const f=St(e,o,i);return(0,s.SS)(JSON.stringify(u),1/0)+(f===void 0?"":` (${it(f,o)})`)}function St(e,{labelOf:o},i){const u=o(e);return u===void 0||u.toLowerCase()===e.toLowerCase()||[...i?.
members.values()??[]].some(w=>(0,c.jn)(w)&&(0,c.e1)(w.text)===u)?void 0:u}function Kt(e,o,{labelOf:i}){const[u,f]=e.slice(-2);return u?.type!=="item"||f?.type!=="member"||!c.ZM.test(f.key)?!1:(0,c.TH)(
u.item)===o||i((0,c.e1)(o))===u.label}function et(e,o,i){const{mask:u}=o;if((0,c.jn)(e)){if(e.type==="literal")return[u(e.text).shown];const V=ft((0,c.e1)(e.text)),{shown:de}=u(V);if(de.includes(`
`))return["|",...mt(de.split(`
`))];const Oe=St(V,o,i);return[JSON.stringify(de)+(Oe===void 0?"":` (${u(Oe).shown})`)]}const[f="",w=""]=e.type==="array"?"[]":"{}",$=e.type==="array"?e.items.map(V=>et(V,o)):Array.from(e.members,([V,
de])=>{const[Oe,...ke]=(0,We.$C)(V,de,e)?[Z.v5]:et(de,o,e);return[`${JSON.stringify(u(V).shown)}: ${Oe}`,...ke]}),W=f+$.join(", ")+w;return W.length<=Qe&&$.every(V=>V.length===1)?[W]:[f,...mt($.flat()),
w]}function mt(e){return e.map(o=>`  ${o}`)}function ft(e){if(!e.includes("%"))return e;try{const o=decodeURIComponent(e);return[encodeURIComponent(o),encodeURI(o)].includes(e)?o:e}catch{return e}}function it(e,{
mask:o},i=100){return(0,s.SS)(o(e).shown,i)}function Gt(e,o,i=!1){const u=Q(e),f=i?1/0:100,w=e.flatMap(($,W)=>{if($.type==="element")return[(0,s.SS)(`[${$.index}]`)];if($.type==="item"){const V=o.endsOf(
$.item),de=V===void 0?$.label:i?`${V} (${$.label})`:V,Oe=W===u-1&&$.hint!==void 0?` (${it($.hint,o)})`:"";return[`**${it(de,o,f)}**${Oe}`]}return!i&&e.slice(W+1).find(({type:V})=>V!=="member")?.type===
"item"?[]:[it($.key,o,f)]});return w.length>st&&!i&&w.splice(2,w.length-st+1,"\u2026"),w.join(" \u203A ")||"the whole file"}function cn(e,o){const i=$=>e.map(({path:W,kind:g})=>(g?`${Ze[g]} `:"")+Gt(W,
o,$)),[u,f]=[i(!1),i(!0)],w=(0,oe.Vn)(u);return mn(u.map(($,W)=>w.get($)===1?$:f[W]??$))}function mn(e){const[o,i]=[(0,oe.Vn)(e),new Map];return e.map(u=>{const[f=1,w]=[o.get(u),(i.get(u)??0)+1];return i.
set(u,w),f===1?u:`${u} (${w} of ${f})`})}const Tt="  ",wn=3,_n=5,kn=120,ht={texts:3,min:4,max:60,usual:2,usualWeight:.001},un={line:": changed, hidden"};function Xt(e,o){const i=[...(0,y.$z)(e,Tn).values()],
u=i.filter($=>$.length<wn).flat(),f=cn(u,o),w=new Map(u.map(($,W)=>{const{line:g,...V}=nn($,o);return[$,z(`- ${f[W]}${g}`,{changes:1,...V})]}));return i.flatMap($=>{const W=$.flatMap(g=>w.get(g)??[]);
return W.length===0?An($,o):W})}function Tn(e){const o=Q(e.path),u=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(w=>"id"in w?[w.id]:[]);if(o===0||o===e.path.length||u.length===0)
return e;const f=e.path.slice(o).map(w=>w.type==="member"?w.key:"index"in w&&w.index);return JSON.stringify([e.kind,u,f])}function An(e,o){const[i]=e,{line:u,under:f=()=>""}=nn(i,o),w=gn(yn(e,o)),$=i.
kind==="modified"?"":` ${i.kind}`,W=`- ${Ze[i.kind]} ${dn(i,o)}${u}${$} in ${w.line}`;return z(W,{changes:e.length,under:g=>f(g)+(w.under?.(g)??"")})}function yn(e,o){const i=e.map(({path:u})=>({path:u.
slice(0,Q(u))}));return cn(i,o)}function dn({path:e},o){return Gt(e.slice(Q(e)),o)}function nn(e,o){if(e.kind==="modified")return bn(e,o);if("value"in e)return In(e,o);if(e.kind==="moved"){const[w,$]=[
e.from,e.path].map(W=>Gt(W.slice(0,-1),o,!0));return{line:`: moved from ${w} to ${$}`}}if(e.moved.length===0)return{line:": in a new order"};const i=e.moved.map(w=>({path:[w]})),u=gn(cn(i,o)),f=u.under?
`${u.line} moved`:`moved: ${u.line}`;return{...u,line:`: in a new order (${f})`}}function gn(e){if(e.length<=_n)return{line:e.join(", ")};const o=(0,Z.hS)(e.length,"item"),i=En(o,Tt+e.join(", "));return{
line:o,under:u=>i.length<=u?i:""}}function bn({path:e,from:o,to:i},u){if(o.type==="hidden"||i.type==="hidden")return{line:""};if((0,We._p)(e,o,i))return un;if(o.type==="string"&&i.type==="string"){const g=Kt(
e,i.text,u)?{...u,labelOf:()=>{}}:u;return Rn((0,c.e1)(o.text),(0,c.e1)(i.text),g)}const[f,w]=[et(o,u).join(`
`),et(i,u).join(`
`)];if(f===w)return un;const[$,W]=[ct(o,u),ct(i,u)];return $&&W?{line:`: ${$} \u2192 ${W}`}:{line:"",under:rn(f,w)}}function Rn(e,o,i){const u=[ft(e),ft(o)],f=u[0]!==u[1]&&(u[0]!==e||u[1]!==o),[w,$]=f?
u:[e,o],W=f?" (percent-encoded)":"",[g,...V]=(0,M.qy)(w,$)?.changes??[];if(g!==void 0){const Ge=`${W} (JSON in a text)`;if(V.length===0&&g.kind==="modified"){const at=bn(g,i);return{...at,line:`${Ge} \
\u203A ${Gt(g.path,i)}${at.line}`}}const nt=z("",{parts:Xt([g,...V],i)});return{line:Ge,under:at=>`
${vn(A(nt,at).join(""))}`}}const[de,Oe]=[i.mask(w),i.mask($)];if(de.shown===Oe.shown)return{line:W+un.line};const ke=de.hidden===Oe.hidden?"":" (hidden values differ, too)",[Ce,je]=[lt(w,i),lt($,i)];if(!Ce||
!je)return{line:W+ke,under:rn(de.shown,Oe.shown)};const De=T(de.shown,Oe.shown).join(", ");return{line:`${W}: ${Ce} \u2192 ${je}${De&&` (${De})`}${ke}`}}function In(e,o){const{path:i,value:u}=e;if(u.type===
"hidden")return{line:""};if((0,We._p)(i,u))return{line:": hidden"};if(u.type==="object")return Mn(e,u,o);const f=ct(u,o);return f!==void 0?{line:`: ${f}`}:u.type==="array"?{line:"",under:fn(e,et(u,o),
(0,Z.hS)(u.items.length,"element"))}:{line:"",under:fn(e,[o.mask(ft((0,c.e1)(u.text))).shown])}}function Mn(e,o,i){const u=e.path.at(-1),f=u?.type==="item"?u:void 0;if(o.members.size===0&&!f)return{line:"\
: `{}`"};const w=Ce=>(0,c.jn)(Ce)&&[f?.label,f?.hint].includes((0,c.e1)(Ce.text)),$=[...o.members].filter(([,Ce])=>!f||!w(Ce)),W=$.filter(([Ce,je])=>!f||!v(Ce,je)),g=W.map(([Ce,je])=>{const De=(0,We.$C)(
Ce,je,o)?(0,s.SS)(Z.v5):ct(je,i,o);return De&&`${it(Ce,i)}: ${De}`}),V=!g.includes(void 0)&&g.join(", ").length<=kn,de=V?g.join(", "):Cn(o,w,i),Oe=de&&`: ${de}`;if(V&&W.length===$.length)return{line:Oe};
const ke=fn(e,et(o,i),(0,Z.hS)(o.members.size,"field"));return{line:Oe,under:V?Ce=>Ce===1/0?ke(Ce):"":ke}}function fn({kind:e},o,i){const u=o.join(`
`);return e==="added"?rn(void 0,u,i):rn(u,void 0,i)}function Cn(e,o,i){const u=new Map,f=($,W,g)=>{g>(u.get($)?.weight??0)&&u.set($,{text:W,weight:g})},w=($,W,g)=>{if($.type==="array")for(const je of $.
items)w(je,W,g+1);if($.type==="object")for(const[je,De]of $.members)(0,We.$C)(je,De,$)?f(je,Z.v5,ht.max):w(De,je,g+1);if($.type!=="string")return;const V=(0,c.e1)($.text),Oe=/^type$/i.test(W)||v(W,$)||
Xe(V)||o($)||i.labelOf(V)!==void 0;if(V.length<ht.min||Oe)return;const ke=V.includes("://")?2*ht.max:Math.min(V.length,ht.max),Ce=i.countOf(V)>ht.usual?ht.usualWeight:1;f(W,i.mask(ft(V)).shown,Ce*ke/(g+
1))};return w(e,"",0),[...u].sort(([,$],[,W])=>W.weight-$.weight).filter(([,{weight:$}],W)=>W===0||W<ht.texts&&$>ht.usualWeight*2*ht.max).map(([$,{text:W}])=>`${it($,i)}: ${(0,s.SS)(JSON.stringify((0,s.
Jj)(W,ht.max)),1/0)}`).join(", ")}function rn(e,o,i){const u=(0,s.EU)(Ht(e,o),"diff",Tt);return f=>{const w=u.length<=f?u:Ln(u,f);return i===void 0?`
${w}`:En(i,w)}}function Ln(e,o){const i=e.split(`
`),u=i.slice(1,-1).map(f=>f.slice(Tt.length));return[...i.slice(0,1),...ye(u,o).map(f=>Tt+f),...i.slice(-1)].join(`
`)}function En(e,o){return`
${Tt}<details><summary>${e}</summary>

${o}
${Tt}</details>`}function vn(e){return e.replace(/^(?=.)/gm,Tt)}const Nn=100,xn=5;function Un(e,o){const i=e.kind==="json"?pt(e,ke=>o(ke).shown):void 0,u=(0,M.Z)(()=>(0,oe.Vn)((0,c.PX)(e.head??e.base))),
f={mask:o,labelOf:ke=>ke.length>Nn?void 0:i?.labelOf(JSON.stringify(ke)),endsOf:ke=>i?.endsOf(ke),countOf:ke=>u().get(ke)??0},w=Sn((0,L.xS)(e)),$=e.status==="modified",W=$?Fn(e,f,i):Xt(Hn(e),f),{nodes:g=0,
connections:V=0}=i?.size??{},de=g===0?"What is in it":`${(0,Z.hS)(g,"node")}, ${(0,Z.hS)(V,"connection")}`,Oe=$?W:N(de,W,{changes:w,folded:!0});return[...Pn(i),z(Dn(e,o),{parts:[...Oe,...jn(e,f)],changes:w})]}
function Sn({added:e,modified:o,removed:i}){return e+o+i}function Pn(e){return e?.note!==void 0?[z(e.note)]:e?.picture?[z((0,s.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function Dn({name:e,kind:o,status:i,changes:u},f){const w=`**${it(e,{mask:f})}**`;return i!=="modified"?`${Ze[i]} ${w}: file ${i}`:o==="bi\
nary"||o==="variables"&&u.length===0?`${Ze.modified} ${w}: content modified`:o==="variables"?`${w} (values are never shown)`:w}function jn({references:e},o){if(e.length===0)return[];const i=e.slice(0,
xn).map(({path:$,from:W,to:g})=>`${Gt($,o)} (${it(W,o)} \u2192 ${it(g,o)})`),u=e.length>xn?", \u2026":"",f=e.length===1?"follows and isn't":"follow and aren't",w=`${(0,Z.hS)(e.length,"reference")} to \
new IDs and names ${f} counted`;return[z(`${w}: ${i.join(", ")}${u}`)]}function Fn(e,o,i){const u=Be(e),f=i?.connections??[],w=new Set(f.map(({item:Ce})=>Ce)),$=(0,y.$z)(e.text?[Wn(e.text)]:e.changes,
Ce=>i?.tells(Ce)?zn(Ce)?"layout":"told":"value"in Ce&&w.has(Ce.value)?"connection":u(Ce)?"layout":Bn(Ce.path,i)?"item":"rest"),[W,g]=[$.get("layout")??[],$.get("connection")??[]],V=Xt($.get("rest")??[],
o),de=Kn(f,g,o),Oe=($.get("told")?.length??0)+g.length,ke=`Layout and bookkeeping: ${(0,Z.hS)(W.length,"change")}`;return[...Xt($.get("item")??[],o),...N("Connections",de,{noun:"connection",changes:Oe}),
...de.length===0?V:N("Elsewhere in the file",V),...N(ke,Jn(W,e,o),{folded:!0})]}function zn({kind:e,path:o}){const[i,u]=o.slice(-2);return e==="modified"&&i?.type==="item"&&u?.type==="member"&&Pt.includes(
u.key)}function Bn(e,o){return e.some(i=>i.type==="item"||i.type==="member"&&o?.isItemKey(i.key))}function Wn({base:e,head:o}){return{kind:"modified",path:[],from:ln(e),to:ln(o)}}function ln(e=""){return{
type:"string",id:0,text:JSON.stringify(e)}}function Hn({base:e,head:o,text:i,status:u,changes:f}){const w=u==="removed"?"removed":"added",$=(g,V)=>{const de=(0,oe.Vg)(g,()=>{});return!(V.length<3&&de.
length>0&&de.every(ke=>ke.value.type==="object"))&&(V.length>0||g.type!=="object")?[{kind:w,path:V,value:g}]:de.flatMap(({step:ke,value:Ce})=>ke.type==="member"?$(Ce,[...V,ke]):[{kind:w,path:[...V,ke],
value:Ce}])},W=e??o??(i&&ln(i.base??i.head));return W?$(W,[]):f}function Kn(e,o,i){const u=new Map(o.map($=>["value"in $&&$.value,$])),f=Gn(e,u),w=mn(f.map($=>Xn($,i)));return f.map(([{item:$}],W)=>{const g=u.
get($),{line:V,under:de=()=>""}=g?nn(g,i):{line:""};return z(`${w[W]}${de(0)===""?V:""}`,{under:de})})}function Gn(e,o){const i={added:new Map,removed:new Map};return e.flatMap(u=>{const{kind:f,source:w,
target:$,item:W}=u;if(f==="rewired"||o.has(W))return[[u]];const g=i[f].get(w),V=g??[u];return g&&g.push(u),i[f].delete(w),i[f].set($,V),g?[]:[V]})}function Xn(e,o){const[{kind:i,source:u,target:f,was:w}]=e,
$=de=>`**${it(de.label,o)}**`,W=de=>de===""?"":` (${it(de,o)})`,g=e.map(de=>` \u2192 ${$(de.target)}${W(de.label)}`),V=w?.target===f?W(w.label)||" without a label":w&&` ${$(w.target)}`;return`- ${Ze[i]}\
 ${$(u)}${g.join("")}${V===void 0?"":`, was${V}`}`}function Jn(e,o,i){return[...(0,y.$z)(X(e,o),f=>f.kind+dn(f,i)).values()].flatMap(f=>{const w=f.map(V=>nn(V,i));if(f.length<wn||Q(f[0].path)===0||w.some(
({under:V})=>V))return Xt(f,i);const $=yn(f,i),W=vn(w.map(({line:V},de)=>`- ${$[de]}${V}`).join(`
`)),g=`- ${Ze[f[0].kind]} ${dn(f[0],i)} of ${(0,Z.hS)(f.length,"item")}`;return z(g,{changes:f.length,under:()=>`
${W}`})})}const Vn="<!-- workflow-report -->",Yn=6e4,Zn=1e3;function Qn(e){const{workflows:o,missing:i}=e,u=(0,We.lb)(e),w=["changed","added","removed"].flatMap(g=>o.filter(V=>V.status===g)).map(g=>{const V=Sn(
g.counts);return{workflow:g,changes:V,parts:g.files.flatMap(de=>Un(de,u))}}),$=nr(e,u),W=i===void 0?"":`\`${i}\` doesn't exist: it counts as empty.`;return({maxLength:g=Yn,maxBytes:V=1/0,headings:de=!0,
mark:Oe=!0}={})=>{const ke=w.map(({workflow:De,...Ge})=>z(er(De,u,de),Ge)),Ce=z(W,{parts:[...N("",ke,{noun:"workflow"}),...$]}),je=Oe?`${Vn}
`:"";for(let De=Math.min(g,V);;){const Ge=[je,...A(Ce,De-je.length-1),`
`],nt=V===1/0?0:Buffer.byteLength(Ge.join(""));if(nt<=V||De<Zn)return Ge;De=Math.floor(De*V*.99/nt)}}}function qn(e,o){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${o}</summary>

${e}
</details>
`}function er({name:e,status:o,counts:i},u,f){const w=f?"### ":"",$=e===void 0?void 0:it(e,{mask:u});return o==="added"||o==="removed"?`${w}${Ze[o]} ${$===void 0?"Workflow":`${$}: workflow`} ${o}`:f?`${w}${$===
void 0?"":`${$}: `}${(0,L.cq)(i)}`:""}function nr({workflows:e,notCompared:o=[]},i){const u=($,W)=>{const g=$.flatMap(V=>V===void 0?[]:[it(V,{mask:i})]).join(", ");return $.length===0?[]:[z(W(g),{least:W(
(0,Z.hS)($.length,"workflow"))})]},f=e.flatMap(({name:$,status:W})=>W==="unchanged"?[$]:[]),w=e.flatMap(({name:$,variablesCompared:W})=>W?[]:[$]);return[...e.length===0?[z("No workflow was compared")]:
[],...u(f,$=>$===""?"No changes":`${$}: no changes`),...u(w,$=>`The environment variables${w.length===e.length?"":` of ${$}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...u(o,$=>`${$}: not compared, because the step failed`)]}var rr=m(8725),or=m(276),sr=m(4022),ir=m(6584);async function ar(e){const o=Qn(e),i={"report.md":o(),"full-report.md":o({maxLength:1/0})};
return(0,or.n0)(await(0,sr.N9)("the report",i)),o}const cr=900*1024;function ur(e,o,i,u){const f=cr-Buffer.byteLength(i.join()),w=e({headings:o,maxLength:1/0,maxBytes:f,mark:!1}).join("");return u===void 0?
w:qn(w,u)}function dr(e){const o=(0,L.AS)(e);if(o.length===0)return;const i=o.slice(0,20).map(ir.bY),u=o.length>20?` and ${(0,Z.hS)(o.length-20,"more line")}`:"";(0,rr.lm)(`No field matched ${i.join("\
, ")}${u} in ignore. Check the spelling.`)}}),6584:((be,xe,m)=>{m.d(xe,{LO:()=>S,Rr:()=>G,bY:()=>p,yG:()=>K});var L=m(3024),Z=m(6760),oe=m(5806),le=m(7596),ae=m(706);const H=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function F(k,Y=H){return[Y,({input:D})=>`contains ${R(D)}. ${k}`]}function x(...k){return Y=>{for(const[D,q]of k){const ie=D.exec(Y);if(ie)throw new Error(typeof q=="string"?q:q(ie))}return Y}}function K(k){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(k))return k.toLowerCase()==="true";throw new Error(`must be true or false, not ${p(k)}`)}function z(k,Y=!1){return D=>{const q=Number(D);if((Y?/^\d+$/:/^\d+(\.\d+)?$/).
test(D)&&q>0&&q<=k)return q;const ie=k===1/0?"":` and at most ${k}`;throw new Error(`must be a ${Y?"whole ":""}number above 0${ie}, not ${p(D)}`)}}const N=x(F("Type the address again"),[/["'`]/,"conta\
ins quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,k])=>`must not contain a query or a fragment. Set only the \
beginning of the address: "${k}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"]);function A(k){return parseHost(N(k))}function h(k){if(isId(k))return k;throw new Error(
`must be an ID of letters, digits, ".", "_" and "-", not ${p(k)}`)}const P=x(F("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,k])=>`begins with "${k}". Set the secret to the key o\
nly`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),E="is too long: at most 200 characters",U=x([new RegExp("\\\
p{C}","u"),({input:k})=>`must not contain control characters: ${p(k)}`],[/.{201}/u,E]),O=x([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:k})=>`can't be a name: ${p(k)}; leave out " < > | * ? : \\ / and control c\
haracters`],[/\.zip$/i,({input:k})=>`must not end in .zip, which the action adds: ${p(k)}`],[/.{201}/u,E]);function I(k){const Y=refusal(O(k));if(Y!==void 0)throw new Error(`can't be a name: ${p(k)} ${Y}`);
if(Buffer.byteLength(k)>240)throw new Error(E);return k}function s(k){if(k!=="any"){if(/^[0-9a-f]{64}$/i.test(k))return k.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or an\
y")}}function c(){return(0,Z.resolve)(process.env.GITHUB_WORKSPACE??"")}const M=x([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,
k])=>`begins with ${k}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function G(k){return(0,Z.resolve)(c(),M(k))}function b(k){const Y=G(
k);if(existsSync(Y))return Y;throw new Error(S(k))}function S(k){const Y=!(0,L.existsSync)(c())||(0,L.readdirSync)(c()).length===0;return`doesn't exist: ${p(k)}${Y?". The workspace is empty: run actio\
ns/checkout before this step":""}`}function p(k){const Y=R(k);return`"${(0,ae.OX)(k,60)}"${Y===""?"":` with ${Y}`}`}function R(k){const Y=(k.match(new RegExp(H,"gu"))??[]).map(ie=>ie.codePointAt(0)??0),
D=[...new Set(Y)].map(ie=>`U+${ie.toString(16).toUpperCase().padStart(4,"0")}`),q=D.length===1?"an invisible character":"invisible characters";return D.length===0?"":`${q} (${D.slice(0,5).join(", ")})`}}),
1124:((be,xe,m)=>{m.d(xe,{AS:()=>F,Hq:()=>ae,RG:()=>Z,cq:()=>x,cz:()=>oe,xS:()=>le,xW:()=>H});var L=m(706);const Z={type:"hidden"};function oe(K){const z=N=>K.reduce((A,h)=>A+h[N],0);return{added:z("a\
dded"),modified:z("modified"),removed:z("removed")}}function le({status:K,changes:z,references:N}){const A={added:0,modified:0,removed:0};if(K!=="modified")return{...A,[K]:1};if(z.length===0&&N.length===
0)return{...A,modified:1};for(const{kind:h}of z)A[h==="added"||h==="removed"?h:"modified"]++;return A}function ae({workflows:K}){return K.some(({status:z})=>z!=="unchanged")}function H({workflows:K}){
return oe(K.map(({counts:z})=>z))}function F({workflows:[K,...z]}){return K?.unusedIgnores.filter(N=>z.every(({unusedIgnores:A})=>A.includes(N)))??[]}function x({modified:K,added:z,removed:N}){return Object.
entries({modified:K,added:z,removed:N}).flatMap(([h,P])=>P===0?[]:[`${(0,L.zD)(P)} ${h}`]).join(", ")||"no changes"}}),3436:((be,xe,m)=>{m.d(xe,{Gg:()=>K,Ms:()=>E,Op:()=>h,PX:()=>A,Rk:()=>oe,TH:()=>x,
TN:()=>H,YD:()=>F,ZM:()=>ae,dj:()=>I,e1:()=>P,eX:()=>le,jn:()=>N});var L=m(8142),Z=m(2899);const oe=["id","_id","key","name"],le=["name","title","label","displayName"],ae=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;
function H(s,c){if(s.type!=="object")return;const M=s.members.get(c)??s.matchOnly?.get(c);if(!(M===void 0||!N(M)))return(M.type==="string"?M.text.length>2:/\d/.test(M.text))?M.text:void 0}function F(s){
return s.type==="object"?[...s.members.keys()]:[]}function x(s){const c=()=>F(s).filter(M=>ae.test(M));return z(s,["id","_id","key"])??z(s,c().sort())}function K(s){return z(s,le)}function z(s,c){const M=c.
find(G=>H(s,G)!==void 0);return M&&H(s,M)}function N(s){return s.type==="string"||s.type==="literal"}function A(s){return s===void 0?[]:N(s)?[P(s.text)]:(s.type==="array"?s.items:[...s.members.values()]).
flatMap(A)}function h(s,c,M){return M&&oe.includes(s)&&N(c)}function P(s){return s.startsWith('"')?s.includes("\\")?JSON.parse(s):s.slice(1,-1):s}class E{#n;#e;#t;#r=new Map;#o=new Map;#s=0;constructor(c,M=G=>{}){
this.#n=c,this.#e=c.lines.length===0,this.#t=M}read(c){const{fields:M,orders:G}=this.#n,b=S=>(0,Z.pi)(M,S,this.#t);return(0,L.q)(c,void 0,{enter:(S,p="")=>this.#e?void 0:{key:p,outer:S},scalar:S=>this.
scalar(S),array:(S,p)=>{const R=S.length>0&&b({key:"",outer:p});return this.array(R?[]:S,(0,Z.pi)(G,p,this.#t))},object:(S,p)=>{let R;for(const[k,Y]of M.size===0?[]:S)b({key:k,outer:p})&&(S.delete(k),
oe.includes(k)&&(R=(R??new Map).set(k,Y)));return this.object(S,R)}})}scalar(c){let M=this.#r.get(c);return M===void 0&&(M={type:c.startsWith('"')?"string":"literal",id:++this.#s,text:c},this.#r.set(c,
M)),M}array(c,M){const G=M?c.toSorted((p,R)=>p.id-R.id):c;let b=G.length;for(const{id:p}of G)b=O(b,p);const S=this.#i(b,{type:"array",id:this.#s+1,items:G,unordered:M});return this.#e?S:{type:"array",
id:S.id,items:c,unordered:M}}object(c,M){let G=~c.size;for(const[S,{id:p}]of c)G=G+O(this.scalar(S).id,p)|0;const b=this.#i(G,{type:"object",id:this.#s+1,members:c,matchOnly:M});return this.#e?b:{type:"\
object",id:b.id,members:c,matchOnly:M}}#i(c,M){for(let G=c;;G=G+1|0){const b=this.#o.get(G);if(b&&U(b,M))return b;if(!b)return this.#o.set(G,M),this.#s++,M}}}function U(s,c){if(s.type==="array")return c.
type==="object"||s.items.length!==c.items.length?!1:s.items.every(({id:M},G)=>M===c.items[G]?.id);if(c.type==="array"||s.members.size!==c.members.size)return!1;for(const[M,{id:G}]of c.members)if(s.members.
get(M)?.id!==G)return!1;return!0}function O(s,c){const M=Math.imul(s^s>>>15,739982445)^Math.imul(c^c>>>16,73244475);return Math.imul(M^M>>>13,695872825)}function I(s){if(N(s))return s.text;if(s.type===
"array"){const M=s.items.map(I);return`[${(s.unordered?M.sort():M).join()}]`}return`{${Array.from(s.members,([M,G])=>`${JSON.stringify(M)}:${I(G)}`).sort().join()}}`}}),2899:((be,xe,m)=>{m.d(xe,{K$:()=>L,
pi:()=>oe,wo:()=>Z});const L=Z("");function Z(H){const F=new Set,[x,K]=[new Map,new Map];for(const[z,N]of H.split(/\r\n|\r|\n/).entries()){const A=N.trim();if(A===""||A.startsWith("#"))continue;const[
h,P]=A.endsWith("[]")?[A.slice(0,-2),K]:[A,x],E=h.split(".").reverse(),U=le(h);if(E.includes(""))throw new Error(`has an empty key in line ${z+1} (join keys by single dots)`);if(E.every(O=>O==="*"))throw new Error(
`has only * in line ${z+1}, which would ignore everything (name a key)`);F.add(A),P.set(U,[...P.get(U)??[],{line:A,keys:E}])}return{lines:[...F],fields:x,orders:K}}function oe(H,F,x){if(H.size===0||F===
void 0)return!1;const K=["*",le(F.key)].flatMap(z=>H.get(z)??[]).filter(({keys:z})=>ae(F,z));for(const{line:z}of K)x(z);return K.length>0}function le(H){return H.slice(H.lastIndexOf(".")+1)}function ae(H,F){
if(H===void 0||F.length===0)return F.length===0;const x=F[0]==="*"?["*"]:H.key.split(".").reverse();return x.every((K,z)=>K===F[z])&&ae(H.outer,F.slice(x.length))}}),2742:((be,xe,m)=>{m.d(xe,{OD:()=>Se,
qy:()=>X,Z:()=>Ee,yR:()=>pe});var L=m(3436),Z=m(2899),oe=m(1345);function le(ee,ne){const ue=ne.size===0?void 0:ne.get(JSON.stringify(ee));return ue===void 0?ee:(0,L.e1)(ue)}function ae({base:ee,head:ne}){
return ee===ne?[]:L.Rk.flatMap(ue=>{const[re,fe]=[(0,L.TN)(ee,ue),(0,L.TN)(ne,ue)];return re!==fe&&re?.startsWith('"')&&fe?.startsWith('"')?[[re,fe]]:[]})}function H(ee,ne){const ue=new Map;for(const[
fe,se]of ee)ue.set(fe,(ue.get(fe)??new Set).add(se));const re=([fe,se])=>ue.get(fe)?.size===1&&ne.base.get(fe)===1&&ne.head.get(se)===1;return new Map(ee.filter(re))}function F(ee){const ne=ue=>{const re=new Map,
fe=(se,ve)=>{if(se.type==="array")for(const _e of se.items)fe(_e,!0);if(se.type!=="object")return;const Ae=ve?[se.id,...L.Rk.flatMap(_e=>(0,L.TN)(se,_e)??[])]:[];for(const _e of new Set(Ae))re.set(_e,
(re.get(_e)??0)+1);for(const _e of se.members.values())fe(_e,!1)};for(const se of ee)fe(se[ue],!1);return re};return{base:ne("base"),head:ne("head")}}function x(ee,ne,ue){const re={element:new Map,member:new Map};
function fe(ve,Ae){if(ne.size===0&&!ue)return ve;if((0,L.jn)(ve))return ee.scalar(ne.get(ve.text)??ve.text);const _e=re[Ae?"element":"member"],Le=_e.get(ve.id)??se(ve,Ae);return _e.set(ve.id,Le),Le}function se(ve,Ae){
if(ve.type==="array"){const Le=ve.items.map(Pe=>fe(Pe,!0));return ee.array(Le,ve.unordered)}const _e=new Map;for(const[Le,Pe]of ve.members)(0,L.Op)(Le,Pe,Ae)?ue||_e.set(Le,Pe):_e.set(le(Le,ne),fe(Pe,!1));
return ee.object(_e)}return(ve,Ae=!1)=>fe(ve,Ae).id}function K(ee,ne){const ue={base:x(ee,ne,!0),head:x(ee,new Map,!0)};return{interner:ee,renames:ne,follow:x(ee,ne,!1),bare:ue}}var z=m(5408);const N=.4,
A=.9,h=4e4,P=4,E=/^(""|0|true|false|null)$/,U=.25,O=new Set([...L.eX,"type"]);function I(ee,ne,ue){const{compare:re,shareRare:fe}=M(ee,ue),se=s(ee,ne),ve=c(ee);return Ae=>(_e,Le)=>{const Pe=(0,z.qc)(_e,
Le),ze=Pe.reduce((y,{base:B,head:he})=>y+B.length*he.length,0),j=y=>ze>h?[...fe(y),...(0,z.O6)(ne,y).flatMap(z.yU)]:y.base.flatMap(B=>y.head.map(he=>({base:B,head:he}))),J=Pe.flatMap(j).flatMap(y=>{const B=re(
y);return(Ae>0&&ve(y)?re(y,()=>1)>=A:B>=Ae)?[{pair:y,alike:B,distance:se(y)}]:[]});J.sort((y,B)=>B.alike-y.alike||y.distance-B.distance);const te=new Set;return J.flatMap(({pair:y})=>te.has(y.base)||te.
has(y.head)?[]:(te.add(y.base).add(y.head),[y]))}}function s({base:ee},ne){const ue=new Map((0,z.Ms)(ne).map(se=>[se.base.index,se.head.index-se.base.index]));let re=0;const fe=ee.map(({index:se})=>(re=
ue.get(se)??re,se+re));return se=>Math.abs((fe[se.base.index]??0)-se.head.index)}function c({base:ee,head:ne}){const ue=({item:ve})=>[(0,L.TH)(ve),(0,L.Gg)(ve)],[re,fe]=[new Set(ee.flatMap(ue)),new Set(
ne.flatMap(ue))],se=(ve,Ae)=>ue(ve).every(_e=>_e!==void 0&&!Ae.has(_e));return ve=>se(ve.base,fe)&&se(ve.head,re)}function M(ee,{renames:ne,follow:ue}){const re=new Map([["",0]]),fe=new Set;function se(j){
const J=re.get(j)??re.size;return J===re.size&&re.set(j,J),J}function ve(j,J){const te=new Set,y=(B,he,ge)=>{if((0,L.jn)(B)||(B.type==="array"?B.items.length:B.members.size)===0){const Ie=se(`${he}=${J===
"base"?ue(B):B.id}`);te.add(Ie),(!(0,L.jn)(B)||E.test(B.text))&&fe.add(Ie)}else if(B.type==="array")for(const Ie of B.items)y(Ie,se(`${he}[]`),!0);else for(const[Ie,Ne]of B.members)he===0&&(0,L.jn)(Ne)&&
O.has(Ie)||(0,L.Op)(Ie,Ne,ge)||y(Ne,se(`${he}.${J==="base"?le(Ie,ne):Ie}`),!1)};return y(j,0,!0),te}const Ae=new Map,_e=new Map,Le=j=>Ae.get(j)??new Set;for(const j of["base","head"]){for(const J of ee[j])
Ae.set(J,ve(J.item,j));for(const[J,te]of(0,oe.Vn)(ee[j].flatMap(y=>[...Le(y)]))){const y=(fe.has(J)?U:1)/te;_e.set(J,Math.min(_e.get(J)??1,y))}}const Pe=j=>_e.get(j)??0,ze=j=>[...Le(j)].filter(J=>Pe(J)>=
1/P);return{compare({base:j,head:J},te=Pe){const y=Ie=>{let Ne=0;for(const He of Ie)Ne+=te(He);return Ne},[B,he]=[Le(j),Le(J)],ge=[...B].filter(Ie=>he.has(Ie));return 2*y(ge)/(y(B)+y(he))||0},shareRare(j){
const J=new Map;for(const te of j.head)for(const y of ze(te))J.set(y,[...J.get(y)??[],te]);return j.base.flatMap(te=>{const y=new Set(ze(te).flatMap(B=>J.get(B)??[]));return Array.from(y,B=>({base:te,
head:B}))})}}}function G(ee,ne,ue){const re={base:{item:ee,index:0,array:[ee]},head:{item:ne,index:0,array:[ne]}};return M({base:[re.base],head:[re.head]},ue).compare(re)}const b=/^"[\w-]{0,20}"$/;function S(ee,ne,ue){
let re=[],fe=ee;const se=()=>fe.base.length===0||fe.head.length===0,ve=(y,B)=>{const he=se()?[]:y(fe,B);he.length!==0&&(re=re.concat(he),fe=(0,z.FF)(fe,he))},Ae=y=>(B,he)=>(0,z.O6)(re,B).flatMap(ge=>y(
ge,he)),_e=ue||[...ee.base,...ee.head].some(({item:y})=>y.type==="object"),Le=L.Rk.filter(y=>!(Y(ee.base,y)&&Y(ee.head,y)));for(const y of D(Le,ee,ne))ve(z.kk,R(y));const Pe=({item:y})=>y.id,ze=({item:y},B)=>B===
"base"?ne.follow(y,!0):y.id;for(const y of ne.renames.size>0?[ze,Pe]:[Pe])ve(Ae(z.eV),y),_e&&ve(z.kh,y);if(_e&&!se()){const y=c(ee);for(const ge of D(ie(ee),ee,ne).slice(0,1)){const Ie=Ne=>!L.ZM.test(
ge)&&y(Ne)&&b.test((0,L.TN)(Ne.head.item,ge)??"");ve((Ne,He)=>(0,z.kk)(Ne,He).filter(Ve=>!Ie(Ve)),R(ge))}const B=ge=>({item:Ie},Ne)=>k(Ie,ne.bare[Ne],ge);ve(Ae(z.eV),B(1)),ve(z.kh,B(3));const he=I(ee,
re,ne);for(const ge of[...L.eX,"key"])ve(he(0),R(ge));ve(he(N),({item:ge})=>ge.type==="object"?(0,L.TN)(ge,"type")??"":void 0)}const j=Le.length<L.Rk.length,J=y=>(0,L.Gg)(y)??(j?Le.find(B=>(0,L.TN)(y,
B)):(0,L.TH)(y));return ve(Ae((y,B)=>j&&p(y.base)===p(y.head)?(0,z.yU)(y):(0,z.kh)(y,B)),({item:y})=>J(y)===void 0?"":void 0),re}function p(ee){return ee.map(({index:ne})=>ne).join()}function R(ee){return({
item:ne})=>(0,L.TN)(ne,ee)}function k(ee,ne,ue){return ee.type!=="object"||[...ee.members].filter(([fe,se])=>!(0,L.Op)(fe,se,!0)).length<ue?void 0:ne(ee,!0)}function Y(ee,ne){const ue=re=>ee.every(({item:fe,
index:se})=>(0,L.TN)(fe,ne)?.replaceAll('"',"")===`${re+se}`);return ee.length>1&&(ue(0)||ue(1))}function D(ee,ne,ue){const re=ee.map(se=>({key:se,pairs:(0,z.kk)(ne,R(se))})),fe=(se,ve)=>se.every(({base:_e,
head:Le},Pe)=>_e===ve[Pe]?.base&&Le===ve[Pe]?.head)?0:q(ve,ue)-q(se,ue);return re.sort(({pairs:se},{pairs:ve})=>ve.length-se.length||fe(se,ve)),re.map(({key:se})=>se)}function q(ee,{interner:ne,renames:ue,
bare:re}){const fe=ee.map(({base:ve,head:Ae})=>({base:ve.item,head:Ae.item})),se=x(ne,new Map([...ue,...fe.flatMap(ae)]),!0);return fe.filter(({base:ve,head:Ae})=>[se,re.head].some(_e=>_e(ve,!0)===re.
head(Ae,!0))).length}function ie({base:ee,head:ne}){const ue=(0,oe.Vn)(ne.flatMap(({item:se})=>(0,L.YD)(se))),re=se=>2*(ue.get(se)??0)>ne.length&&se!=="type",fe=[...ue.keys()].filter(se=>re(se)&&we(ee,
se)&&we(ne,se)).sort();return[...fe.filter(se=>L.ZM.test(se)),...fe]}function we(ee,ne){const ue=ee.flatMap(({item:fe})=>(0,L.TN)(fe,ne)??[]).filter(fe=>fe.startsWith('"'));if(ue.length<2||2*ue.length<=
ee.length||new Set(ue).size<ue.length)return!1;const re=new Set(ee.flatMap(({item:fe})=>L.Rk.map(se=>(0,L.TN)(fe,se))));return 2*ue.filter(fe=>re.has(fe)).length<ue.length}const Re=8,Te=.5;function Ue(ee,ne,ue,re){
const fe=j=>ee[j].flatMap(te=>[te,...Be(te,re)]).filter(({path:te,value:y})=>te.at(-1)?.type==="item"&&ue[j].get(y.id)===1),se={bases:new Set,heads:new Map};let ve={base:fe("base"),head:fe("head")};const Ae=(j,J)=>{
const te=(0,z.kk)(ve,j).filter(({base:y,head:B})=>y.arrays!==B.arrays&&J(y.value,B.value));for(const{base:y,head:B}of te)se.bases.add(y.value),se.heads.set(B.value,y);ve=(0,z.FF)(ve,te)},_e=(j,J)=>(0,L.
TN)(j,"type")===(0,L.TN)(J,"type"),Le=(j,J)=>_e(j,J)&&G(j,J,ne)>=Te,Pe=(j,J)=>(ue[J].get(j??"")??0)<2,ze=(j,J)=>Pe(j,J)?j:void 0;return Ae(({value:j},J)=>ze((0,L.TH)(j),J),(j,J)=>((0,L.TH)(j)?.length??
0)>=Re||Le(j,J)),Ae(({value:j},J)=>ze((0,L.Gg)(j),J),Le),Ae(({value:j},J)=>Pe((0,L.TH)(j),J)?k(j,ne.bare[J],3):void 0,_e),se}function Be({value:ee,path:ne},ue){return(0,oe.Vg)(ee,ue).flatMap(re=>{if((0,L.
jn)(re.value))return[];const fe={value:re.value,path:[...ne,re.step]};return[fe,...Be(fe,ue)]})}function Xe(ee,ne,ue,re){const fe=[],se=[],ve=[],Ae=[],_e={base:[],head:[]};function Le({base:y,head:B},he,ge){
ge==="element"&&Ae.push(...ae({base:y,head:B})),(ge==="element"||ge==="member"&&y.type==="object"&&B.type==="object")&&ve.push({base:y,head:B,path:he}),y.id!==B.id&&(y.type==="array"&&B.type==="array"?
te(y,B,he):y.type==="object"&&B.type==="object"?J({base:y,head:B},he,ge):ge!=="own"&&(0,L.jn)(y)&&(0,L.jn)(B)&&ne.renames.get(y.text)===B.text?se.push({path:he,from:(0,L.e1)(y.text),to:(0,L.e1)(B.text)}):
fe.push({kind:"modified",path:he,from:y,to:B}))}function Pe({base:y,head:B},he,ge,Ie){y!==void 0&&B!==void 0?Le({base:y,head:B},he,ge):B!==void 0&&!ze(B,he)?(fe.push({kind:"added",path:he,value:B}),_e.
head.push({value:B,path:he,arrays:Ie}),ue.heads.size>0&&j(B,he)):y!==void 0&&!ue.bases.has(y)&&(fe.push({kind:"removed",path:he,value:y}),_e.base.push({value:y,path:he,arrays:Ie}))}function ze(y,B){const he=ue.
heads.get(y);return he===void 0?!1:(fe.push({kind:"moved",path:B,from:he.path}),Le({base:he.value,head:y},B,"element"),!0)}function j(y,B){for(const{step:he,value:ge}of(0,oe.Vg)(y,re)){const Ie=[...B,
he];ze(ge,Ie)||j(ge,Ie)}}function J(y,B,he){for(const{key:ge,from:Ie,...Ne}of v(y,ne)){const He=[...B,{type:"member",key:ge}];Ie!==ge&&se.push({path:He,from:Ie,to:ge});const Ve=Ne.base!==void 0&&(0,L.
Op)(ge,Ne.base,he==="element");Pe(Ne,He,Ve?"own":"member")}}function te(y,B,he){const ge={base:(0,z.S3)(y.items),head:(0,z.S3)(B.items)},Ie=S(ge,ne,y.unordered&&B.unordered).filter(Fe=>!ue.bases.has(Fe.
base.item)&&!ue.heads.has(Fe.head.item)),Ne=(0,oe.Oe)(ge,Ie,re),He=new Set((0,z.Ms)(Ie).map(Fe=>Fe.head.index)),Ve=Ne.filter(Fe=>Fe.base&&Fe.head&&!He.has(Fe.index));Ve.length>0&&!B.unordered&&fe.push(
{kind:"reordered",path:he,moved:Ve.map(({step:Fe})=>Fe)});for(const{step:Fe,...qe}of Ne)Pe(qe,[...he,Fe],"element",ge)}return Le(ee,[],"root"),{changes:fe,references:se,matches:ve,renames:Ae,unmatched:_e}}
function v({base:ee,head:ne},{renames:ue,follow:re}){const fe=new Map(ee.members),se=new Map,ve=(_e,Le)=>_e.id===Le.id||re(_e)===Le.id;for(const _e of[ve,()=>!0])for(const Le of[Pe=>Pe,Pe=>le(Pe,ue)])
for(const[Pe,ze]of fe){const j=Le(Pe),J=ne.members.get(j);J===void 0||se.has(j)||!_e(ze,J)||(fe.delete(Pe),se.set(j,{key:j,from:Pe,base:ze,head:J}))}for(const[_e,Le]of ne.members)se.has(_e)||se.set(_e,
{key:_e,from:_e,head:Le});const Ae=Array.from(fe,([_e,Le])=>({key:_e,from:_e,base:Le}));return[...se.values(),...Ae].sort((_e,Le)=>_e.key<Le.key?-1:1)}const _={bases:new Set,heads:new Map},Q=5;function X(ee,ne){
const ue=new L.Ms(Z.K$),[re,fe]=[ee,ne].map(se=>pe(se,ue));return re&&fe&&Se([{base:re,head:fe}],ue)[0]}function pe(ee,ne=new L.Ms(Z.K$)){return/^\s*[[{]/.test(ee)?ne.read(ee):void 0}function Se(ee,ne){
const ue=Ee(()=>F(ee)),re=Ee(()=>(0,oe.j9)([...ee.map(({head:Ae})=>Ae),...ee.map(({base:Ae})=>Ae)])),fe=(Ae,_e)=>re().componentOf(Ae,_e);function se(Ae){const _e=K(ne,Ae);return ee.map(Le=>{const Pe=Xe(
Le,_e,_,fe),{base:ze,head:j}=Pe.unmatched;if(ze.length===0||j.length===0)return Pe;const J=Ue(Pe.unmatched,_e,ue(),fe);if(J.heads.size===0)return Pe;const te=Xe(Le,_e,J,fe);return te.changes.filter(({
kind:y})=>y==="moved").length===J.heads.size?te:Pe})}let ve=new Map;for(let Ae=0;Ae<Q;Ae++){const _e=se(ve),Le=_e.flatMap(ze=>ze.renames),Pe=Le.length===0?new Map:H(Le,ue());if(ve.size===Pe.size&&[...ve].
every(([ze,j])=>Pe.get(ze)===j)){if(_e.some(({changes:ze})=>ze.length>0))return _e;break}ve=Pe}return se(new Map)}function Ee(ee){let ne;return()=>(ne??={value:ee()},ne.value)}}),1345:((be,xe,m)=>{m.d(
xe,{Oe:()=>A,Vg:()=>h,Vn:()=>O,j9:()=>H,qU:()=>F});var L=m(3436),Z=m(5408);const oe=/group|parent|folder|owner/i,le=/(-[\da-f]{4}){3}-[\da-f]{12}/i,ae=40;function H(s){const c=s.map(N),M=p=>c.find(R=>R.
get(p))?.get(p);function G(p,R){for(const k of(0,L.YD)(p).sort()){if(oe.test(k))continue;const Y=`${(0,L.TN)(p,k)}`,D=k==="type"?`"${Y.split(":")[1]}`:Y,q=M(D);if(q===void 0||F(q.item)===void 0)continue;
const ie=c.some(we=>{const Re=we.get(D);return Re&&(Re.array===R||z(R,Re.item))});if(k==="type"||!ie)return q.item}}function b(p,R){const k=(0,L.Gg)(p);return F(p)??F(G(p,R))??(k&&(0,L.e1)(k))}function S(p){
const R=/\d/.test(p)?M(p):void 0;return R&&b(R.item,R.array)}return{componentOf:G,nameOf:b,labelOf:S}}function F(s){const c=s&&((0,L.TN)(s,"name")??x(s));return c&&(0,L.e1)(c)}function x(s){const[c,M]=[
K(s,"localeData"),K(s,"data")];return[...(c?["en",...(0,L.YD)(c)]:[]).map(p=>K(c,p)),M,K(M,"node")].map(p=>p&&((0,L.Gg)(p)??(0,L.TN)(p,"display_name"))).find(p=>p!==void 0)}function K(s,c){return s?.type===
"object"?s.members.get(c):void 0}function z(s,c){return(0,L.YD)(c).map(G=>K(c,G)).some(G=>G?.type==="array"&&G.items===s)}function N(s){const c=new Map,M=G=>{if(G.type==="object")for(const b of G.members.
values())M(b);if(G.type==="array")for(const b of G.items){const S=(0,L.YD)(b).filter(R=>L.ZM.test(R)),p=new Set(S.flatMap(R=>(0,L.TN)(b,R)??[]));for(const R of p)c.set(R,c.has(R)?void 0:{item:b,array:G.
items});M(b)}};return M(s),c}function A(s,c,M){const G=(0,Z.FF)(s,c),b=[...G.base.map(p=>({...p,base:p.item})),...c.map(({base:p,head:R})=>({...R,base:p.item,head:R.item})),...G.head.map(p=>({...p,head:p.
item}))],S=U(b,M);return b.map(p=>({...p,step:P(p,S.get(p))})).sort(E)}function h(s,c){return s.type==="object"?Array.from(s.members,([G,b])=>({step:{type:"member",key:G},value:b})):(s.type==="array"?
A({base:[],head:(0,Z.S3)(s.items)},[],c):[]).map(({step:G,item:b})=>({step:G,value:b}))}function P({item:s,index:c},M){if(M===void 0)return{type:"element",index:c,item:s};const G=I(s),b=G!==void 0&&G.
length<=ae&&!M.startsWith(G);return{type:"item",label:M,...b&&{hint:G},item:s}}function E({step:s},{step:c}){return s.type==="item"&&c.type==="item"?s.label<c.label?-1:1:s.type==="element"&&c.type==="\
element"?s.index-c.index:s.type==="item"?-1:1}function U(s,c){const M=new Map,G=new Set;let b=s.filter(({item:D})=>(F(D)??(0,L.Gg)(D)??(0,L.TH)(D))!==void 0);const S=D=>{const q=b.map(D),ie=O(q);b=b.filter(
(we,Re)=>{const Te=q[Re];return Te===void 0||ie.get(Te)!==1||G.has(Te)?!0:(G.add(Te),M.set(we,Te),!1)})};S(({item:D})=>F(D));const p=new Map(b.map(D=>[D,F(D.item)??F(c(D.item,D.array))])),R=O([...p.values()]),
k=D=>{const[q,ie]=[p.get(D),(0,L.Gg)(D.item)];return F(D.item)??(R.get(q)===1?q:void 0)??(ie&&(0,L.e1)(ie))},Y=(D,q="")=>{const[ie,we]=[(0,L.TH)(D.item),k(D)??I(D.item)],Re=ie&&(0,L.e1)(ie).replace(q,
"");return we&&Re?`${we} (${Re})`:we??Re};return S(D=>k(D)??Y(D,le)),S(D=>Y(D,le)),S(D=>Y(D)),S(D=>`${k(D)??I(D.item)??Y(D)} [${D.index}${D.head?"":", before"}]`),M}function O(s){const c=new Map;for(const M of s)
c.set(M,(c.get(M)??0)+1);return c}function I(s){const c=(0,L.TN)(s,"type");return c?.startsWith('"')?(0,L.e1)(c):void 0}}),7856:((be,xe,m)=>{m.d(xe,{$C:()=>s,Wr:()=>b,_p:()=>c,lb:()=>P});var L=m(706),
Z=m(3436),oe=m(2742);const le=8,ae="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account)[-_. ]?key|cookie",H=new RegExp(`(?:${ae}|(?:p\
assword|secret|apikey)s)$`),F=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,x=new RegExp(`^x?(?:${ae})$`),K=/name|key|header|field/i,z=["value","values","default","defaultvalue","headervalue"],N=/\{\{|\$\{|<%/,
A="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",h=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]\
{0,40}(?:${ae}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${ae})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,
`(?<=(?:${ae})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${A}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${A}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${ae})(?:\\s[^<>]{0,20\
0})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].map(S=>new RegExp(
S,"giu"));function P({workflows:S}){const p=new L.pO;for(const{secrets:k,files:Y}of S){const D=Y.flatMap(({base:q,head:ie})=>[q,ie].flatMap(b));for(const q of[...k,...D].flatMap(E))p.add(q,U)}const R=new Map;
return k=>{const Y=R.get(k);if(Y)return Y;const D=[],q=Re=>(D.push(Re),L.v5),we={shown:h.reduce((Re,Te)=>Re.replace(Te,q),p.hide(k,q)),hidden:JSON.stringify(D)};return R.set(k,we),we}}function E(S){return[
S,S.replace(/^(?:bearer|basic|token) /i,""),...(0,Z.PX)((0,oe.yR)(S))]}function U(S){return S.length>=le&&!new RegExp("^\\p{L}+$","u").test(S)}function O(S){const p=I(S);return H.test(p)&&!F.test(p)}function I(S){
return S.toLowerCase().replace(/[^a-z]/g,"")}function s(S,p,R){if(M(p))return!1;if(O(S))return G(p)||x.test(I(S));const k=Y=>K.test(Y)&&O(String(R&&(0,Z.TN)(R,Y)));return z.includes(I(S))&&R!==void 0&&
(0,Z.YD)(R).some(k)}function c(S,...p){return p.every(M)?!1:S.some((R,k)=>{const Y=S[k-1],D=Y&&"item"in Y?Y.item:void 0,q=S.slice(k+1).every(({type:we})=>we==="element"),ie=we=>R.type==="member"&&s(R.
key,q?we:void 0,D);return p.some(ie)})}function M(S){return S?.type==="literal"&&!/\d/.test(S.text)}function G(S){return S?.type==="array"?S.items.every(G):S!==void 0&&(0,Z.jn)(S)}function b(S){const p=[],
R=k=>{if(k!==void 0)if((0,Z.jn)(k))R((0,oe.yR)((0,Z.e1)(k.text)));else if(k.type==="array")for(const Y of k.items)R(Y);else for(const[Y,D]of k.members)s(Y,D,k)&&p.push(...(0,Z.PX)(D)),R(D)};return R(S),
p.filter(k=>!N.test(k))}}),5408:((be,xe,m)=>{m.d(xe,{$z:()=>x,FF:()=>N,Ms:()=>z,O6:()=>A,S3:()=>oe,eV:()=>le,kh:()=>ae,kk:()=>H,qc:()=>F,yU:()=>K});var L=m(8965);const Z=500;function oe(h){return h.map(
(P,E)=>({item:P,index:E,array:h}))}function le(h,P){const E=c=>h[c].map(M=>P(M,c)),U=(c,M)=>c!==void 0&&c===M,O=(0,L.E)(E("base"),E("head"),{maxEditLength:Z,comparator:U});if(O===void 0)return z(ae(h,
P));let[I,s]=[0,0];return O.flatMap(({added:c,removed:M,count:G})=>{const[b,S]=[h.base.slice(I,I+G),h.head.slice(s,s+G)];return c||(I+=G),M||(s+=G),c||M?[]:K({base:b,head:S})})}function ae(h,P){return F(
h,P).flatMap(K)}function H(h,P){return F(h,P).flatMap(E=>E.base.length===1&&E.head.length===1?K(E):[])}function F(h,P){const E=x(h.head,U=>P(U,"head"));return E.delete(void 0),[...x(h.base,U=>P(U,"bas\
e"))].flatMap(([U,O])=>{const I=E.get(U);return I?[{base:O,head:I}]:[]})}function x(h,P){const E=new Map;for(const U of h){const O=P(U),I=E.get(O);I?I.push(U):E.set(O,[U])}return E}function K({base:h,
head:P}){return h.flatMap((E,U)=>{const O=P[U];return O===void 0?[]:[{base:E,head:O}]})}function z(h){const P=[];for(const U of h.toSorted((O,I)=>O.base.index-I.base.index)){let[O,I]=[0,P.length];for(;O<
I;){const s=O+I>>1;(P[s]?.last.head.index??0)<U.head.index?O=s+1:I=s}P[O]={last:U,before:P[O-1]}}const E=[];for(let U=P.at(-1);U;U=U.before)E.push(U.last);return E.reverse()}function N({base:h,head:P},E){
const U=new Set(E.flatMap(O=>[O.base,O.head]));return{base:h.filter(O=>!U.has(O)),head:P.filter(O=>!U.has(O))}}function A(h,P){const E=z(h),U={base:0,head:0};return F(P,({index:O},I)=>{for(;(E[U[I]]?.[I].
index??1/0)<O;)U[I]++;return U[I]})}}),6384:((be,xe,m)=>{m.a(be,async(L,Z)=>{try{let U=function(){const O=new le.i,I=O.required("base",F.Rr),s=O.required("head",F.Rr);[I,s].some(b=>b!==void 0&&(0,oe.existsSync)(
b))||(I!==void 0&&O.refuse("base",(0,F.LO)(O.text("base"))),s!==void 0&&O.refuse("head",(0,F.LO)(O.text("head"))));const c=O.optional("ignore",()=>(0,K.wo)(O.lines("ignore")))??K.K$,M=O.boolean("fail-\
on-change",!1),G=O.boolean("summary",!0);return{base:O.check(I),head:O.check(s),ignore:c,failOnChange:M,summary:G}};var oe=m(3024),le=m(3991),ae=m(4022),H=m(2345),F=m(6584),x=m(1124),K=m(2899),z=m(7279),
N=m(8725),A=m(276),h=m(4057),P=m(706),E=m(1532);await(0,A.eF)(async O=>{const{base:I,head:s,ignore:c,failOnChange:M,summary:G}=U(),b=(0,N.t1)(),[S,p]=[(0,P.OX)(I),(0,P.OX)(s)],R=(0,h.Bu)(Object.entries(
{Base:S,Head:p}));b.info(`Comparing ${S} with ${p}`);const k=await(0,E.Z)(I,s,{ignore:c,signal:O}).catch(async ie=>{const we=(0,z.iT)(ie);throw G&&await(0,h.Sy)("Workflow comparison failed",(0,h.il)((0,ae.
UX)(we),(0,A.VY)(we)),R),we});for(const{name:ie,status:we,counts:Re,variablesCompared:Te}of k.workflows){const Ue=we==="changed"||we==="unchanged"?(0,x.cq)(Re):we,Be=Te?"":" (environment variables are\
 not compared)";b.info(`${ie===void 0?"":`${(0,P.OX)(ie)}: `}${Ue}${Be}`)}(0,H.$0)(k);const[Y,D]=[(0,x.Hq)(k),(0,x.xW)(k)];(0,A.n0)({changed:Y,...D});const q=await(0,H.S3)(k);if(G){const ie=(0,H.uu)(q,
k.workflows.length>1,[R]);await(0,h.Sy)(`Workflow comparison: ${(0,x.cq)(D)}`,ie,R)}if(Y&&M){const ie=`The versions differ (${(0,x.cq)(D)}), and fail-on-change is true`;throw new z.HR({what:ie,advice:"\
The report shows what changed.",topic:"import-deploy-and-promote"})}}),Z()}catch(U){Z(U)}},1)}),1532:((be,xe,m)=>{m.d(xe,{Z:()=>Ae});var L=m(5806),Z=m(4573),oe=m(8142);const le={enter:()=>{},scalar:j=>({
json:j}),array:j=>({json:`[${j.map(({json:J})=>J)}]`,items:j}),object(j){return{json:`{${Array.from(j,([te,{json:y}])=>`${JSON.stringify(te)}:${y}`).sort()}}`,members:j}}};function ae(j){const J=(0,Z.
isUtf8)(j)?(0,oe.q)(j.toString(),void 0,le):void 0,te=J?.members??J?.items?.map(B=>[H(B),B]);if(te===void 0)return;const y=new Map;for(const[B,{members:he,json:ge}]of te){if(B===void 0||y.has(B))return;
y.set(B,{name:B,keys:[...he?.keys()??[]],content:ge})}return{container:Array.isArray(te)?"array":"object",variables:[...y.values()]}}function H({members:j}){if(!j?.has("value"))return;const J=[j.get("\
name"),j.get("key")].find(te=>te?.json[0]==='"');return J&&JSON.parse(J.json)}function F({files:j}){const J=[...j].filter(([te])=>(0,L.dU)(te)).map(([,te])=>x(te));return[...new Set(J.flat())]}function x(j){
const J=new TextDecoder().decode(j);try{JSON.parse(J)}catch{return[]}const te=ae(j),y=new Set(te?.container==="array"?te.variables.map(({name:ge})=>ge):void 0),he=Array.from(J.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).
flatMap(([ge,Ie,Ne])=>Ie===void 0?[ge,String(Number(ge))]:Ne===void 0?[JSON.parse(Ie)]:[]);return[...new Set(he)].filter(ge=>!y.has(ge))}var K=m(1124),z=m(3436),N=m(7598);function A(j){return(0,Z.isUtf8)(
j)?j.toString():void 0}function h(j,J,te){const y=/\.json$/i.test(j)?A(J):void 0;return y===void 0?void 0:te.read(y)}function P(j,J,te,y){if(J.equals(te))return!0;const B=new Interner(y),he=h(j,J,B);return he!==
void 0&&he.id===h(j,te,B)?.id}function E({files:j},J){const te=B=>createHash("sha256").update(B).digest("hex"),y=Array.from(j,([B,he])=>{const ge=h(B,he,new Interner(J));return[B,te(ge?canonicalJson(ge):
he)]});return te(JSON.stringify(y.sort(([B],[he])=>B<he?-1:1)))}var U=m(2899),O=m(2742),I=m(7856);const s=1024*1024;function c(j,J,{name:te,ignore:y}){const B=[j,J].filter(Ke=>Ke!==void 0),he=B.length===
2&&B.some(G),ge=[...new Set(B.flatMap(({files:Ke})=>[...Ke.keys()]))].sort(),Ie=new Set(y.lines),Ne=new z.Ms(y,Ke=>Ie.delete(Ke)),He=ge.flatMap(Ke=>{const[rt,dt]=[j?.files.get(Ke),J?.files.get(Ke)],tt=rt!==
void 0&&dt!==void 0&&rt.equals(dt);if(he&&(0,L.dU)(Ke)||tt&&Ie.size===0)return[];const ot=rt&&h(Ke,rt,Ne),yt=tt?ot:dt&&h(Ke,dt,Ne);return tt||ot!==void 0&&ot.id===yt?.id?[]:[{name:Ke,from:rt,to:dt,base:ot,
head:yt}]}),Ve=S(He,Ne),Fe=Ke=>y.lines.length===0&&Ve.some(rt=>rt.name===Ke),qe=Ve.length===0?[]:ge.filter(Ke=>!Fe(Ke)&&!(0,L.dU)(Ke)),ut=j===void 0?"added":J===void 0?"removed":void 0;return{name:te,
status:ut??(Ve.length>0?"changed":"unchanged"),counts:ut?{added:0,modified:0,removed:0,[ut]:1}:(0,K.cz)(Ve.map(K.xS)),files:Ve,variablesCompared:!(he&&B.some(b)),secrets:[...new Set(B.flatMap(Ke=>[...F(
Ke),...M(Ke,qe)]))],unusedIgnores:[...Ie]}}function M({files:j},J){return J.flatMap(te=>(0,I.Wr)(h(te,j.get(te)??Buffer.of(),new z.Ms(U.K$))))}function G({kind:j,files:J}){return j==="folder"&&![...J.
keys()].some(L.dU)}function b({files:j}){return[...j].some(([J,te])=>(0,L.dU)(J)&&ae(te)?.variables.length!==0)}function S(j,J){const te=j.flatMap(({name:B,base:he,head:ge})=>he&&ge&&!(0,L.dU)(B)?[{name:B,
base:he,head:ge}]:[]),y=new Map((0,O.OD)(te,J).map((B,he)=>[te[he]?.name,B]));return j.map(B=>p(B,y.get(B.name)))}function p({name:j,from:J,to:te,base:y,head:B},he){const ge=J===void 0?"added":te===void 0?
"removed":"modified",Ie={name:j,status:ge,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,L.dU)(j))return{...Ie,kind:"variables",changes:k(y,B,ge)};if(he||ge!=="modified"&&(y??B))return{
...Ie,kind:"json",base:y,head:B,...he};const[Ne,He]=[J&&R(J),te&&R(te)];return J&&Ne===void 0||te&&He===void 0?{...Ie,kind:"binary"}:{...Ie,kind:"text",text:{base:Ne,head:He}}}function R(j){return j.length<=
s&&!j.includes(0)?A(j):void 0}function k(j,J,te){const[y,B]=[j,J].map(Fe=>Fe&&ae(Buffer.from((0,z.dj)(Fe))));if(te==="modified"&&(y===void 0||y.container!==B?.container))return[{kind:"modified",path:[],
from:K.RG,to:K.RG}];const he=Fe=>new Map(Fe?.variables.map(({name:qe,content:ut})=>[qe,ut])),[ge,Ie]=[he(y),he(B)],Ne=[],He=[...ge.keys()].filter(Fe=>Ie.has(Fe)),Ve=[...Ie.keys()].filter(Fe=>ge.has(Fe));
He.some((Fe,qe)=>Fe!==Ve[qe])&&Ne.push({kind:"reordered",path:[],moved:[]});for(const Fe of[...new Set([...ge.keys(),...Ie.keys()])].sort()){const qe=[{type:"member",key:Fe}];ge.has(Fe)?Ie.has(Fe)?ge.
get(Fe)!==Ie.get(Fe)&&Ne.push({kind:"modified",path:qe,from:K.RG,to:K.RG}):Ne.push({kind:"removed",path:qe,value:K.RG}):Ne.push({kind:"added",path:qe,value:K.RG})}return Ne}var Y=m(7279),D=m(3024),q=m(
1455),ie=m(6760),we=m(1142),Re=m(706),Te=m(9870);function Ue(j,J){return new Y.HR({what:j,advice:J,topic:"unpacking"})}function Be(j,J){for(const{index:te}of`${J}/`.matchAll(/\//g)){const y=J.slice(0,
te),B=(0,D.lstatSync)((0,ie.join)(j,y),{throwIfNoEntry:!1});if(B?.isSymbolicLink())throw Ue(`${(0,Re.TL)(y)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(y===J&&B?.isFile())
return B;if(!B?.isDirectory())break}}async function Xe(j,J,te,y=1/0){const B=new Map,he=new Map;let ge=y;for(const Ie of J){te.throwIfAborted();const Ne=Be(j,Ie);if(!(Ne===void 0||he.get((0,L.Sr)(Ie))===
Ne.ino)){if(he.set((0,L.Sr)(Ie),Ne.ino),ge-=Ne.size,ge<0)throw new Error("its files take more than 256 MiB, the limit");B.set(Ie,await(0,q.readFile)((0,ie.join)(j,Ie)))}}return B}async function v(j){return(await(0,q.
readdir)(j,{withFileTypes:!0})).map(te=>te.name+(te.isDirectory()?"/":""))}async function _(j,J){const te=[],y=[""];for(const B of y){J.throwIfAborted();for(const he of await v((0,ie.join)(j,B))){if((0,L.
jq)(he))continue;if((he.endsWith("/")?y:te).push(B+he),te.length+y.length>Te.BE)throw new Error("more than 10,000 files are in it")}}return te}async function Q(j){if(!Be(j,L.gv))return;const J=await(0,q.
readFile)((0,ie.join)(j,L.gv),"utf8");let te;try{const{unpackedFiles:y}=JSON.parse(J);y.every(B=>(0,L.x5)(B)===void 0)&&(te=new Set(y))}catch{}return{text:J,paths:te}}async function X(j,J){const te=new Set(
J.map(caseFold));return(await readdir(j).catch(()=>[])).filter(B=>!te.has(caseFold(B))&&existsSync(join(j,B,RECORD)))}function pe(j){return`${JSON.stringify({unpackedFiles:[...j]},null,2)}
`}var Se=m(3657);async function Ee(j,J){try{const te=await(0,q.stat)(j);if(te.isDirectory())return await se(j,J);if(te.size>Te.zx)throw new Error("it is larger than 256 MiB, the limit");const y=await(0,q.
readFile)(j);return{...await(0,Se.u)(y,J),sha256:(0,N.createHash)("sha256").update(y).digest("hex")}}catch(te){throw fe(te,j,J)}}async function ee(j,J){const te=()=>Ee(j,J);try{const y=(0,D.statSync)(
j,{throwIfNoEntry:!1});if(y===void 0)return{};const B=y.isDirectory()?await ue(j,J):new Map,[he,...ge]=[...B.values()].flat();return he===void 0?{single:te}:{several:new Map(Array.from(B,([Ne,He])=>[Ne,
()=>ne(j,He,J)])),...ge.length===0&&he.isDirectory()&&{single:te}}}catch(y){throw fe(y,j,J)}}async function ne(j,J,te){const[y="",B]=J.map(he=>he.name);if(B!==void 0)throw new Error(`is there twice, a\
s ${(0,Re.TL)(y)} and as ${(0,Re.TL)(B)}. Remove one of them`);if(J[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await Ee((0,ie.join)(j,y),te)}async function ue(j,J){
const te=new Map,y=await(0,q.readdir)(j,{withFileTypes:!0});if((0,Te._2)(y.map(({name:B})=>B)))return te;for(const B of y){if(J.throwIfAborted(),B.name.startsWith(".")||!await re((0,ie.join)(j,B.name),
J))continue;const he=B.isDirectory()?B.name:B.name.replace(/\.zip$/i,"");te.set(he,[...te.get(he)??[],B])}return te}async function re(j,J){const te=await(0,q.stat)(j).catch(()=>{});if(te?.isDirectory())
return(0,Te._2)(await ve(j));if(!te?.isFile()||!/\.zip$/i.test(j))return!1;try{return(0,Te._2)([...(await Ee(j,J)).files.keys()])}catch{return J.throwIfAborted(),!0}}function fe(j,J,te){if(te.aborted)
return te.reason;const y=/The package (is .*, not a zip)/.exec((0,Y.gJ)(j))?.[1],B=(0,D.existsSync)(J)?`can't be read: ${(0,we.Uc)(j)}`:`doesn't exist: ${(0,Re.MW)(J)}`;return new Error(y?`${y}. Set a\
 package (.zip), or the folder with its unpacked files`:B,{cause:j})}async function se(j,J){const te=(0,ie.join)(j,(0,Te.wg)(await ve(j))),y=await Q(te);if(y&&!y.paths)throw new Error(`${L.gv} isn't a\
s this action writes it`);const B=y?.paths?new Set([...Te.LX,...y.paths]):await _(te,J),he=await Xe(te,B,J,Te.zx);if(he.size===0)throw new Error("no files are in it");return(0,Te.jz)("folder",he)}async function ve(j){
const J=await v(j),y=J.filter(B=>B.endsWith("/")).map(async B=>(await v((0,ie.join)(j,B))).map(he=>B+he));return[...J,...(await Promise.all(y)).flat()]}async function Ae(j,J,{ignore:te,signal:y}){const B=await ze(
"base",y,()=>ee(j,y)),he=await ze("head",y,()=>ee(J,y)),ge=_e(B,he)?[void 0]:[...new Set([...Le(B),...Le(he)])].sort(),Ie=[];for(const He of ge){const Ve=He===void 0?"":` ${(0,Re.TL)(He)}`,Fe=await ze(
`base${Ve}`,y,()=>Pe(B,He)),qe=await ze(`head${Ve}`,y,()=>Pe(he,He));Ie.push(c(Fe,qe,{name:He,ignore:te}))}const Ne=({single:He,several:Ve})=>He!==void 0||Ve!==void 0;return Ne(B)&&Ne(he)?{workflows:Ie}:
{workflows:Ie,missing:Ne(B)?"head":"base"}}function _e(j,J){const te=[j,J];if(!(te.every(({single:Ie,several:Ne})=>Ie&&Ne)&&Le(j).join()!==Le(J).join())&&te.every(({single:Ie,several:Ne})=>!Ie||Ne))return!1;
if(te.every(({single:Ie,several:Ne})=>!Ne||Ie))return!0;const[he,ge]=j.several?["head","base"]:["base","head"];throw new Y.HR({what:`${he} is a single workflow, but ${ge} is a folder of several`,advice:"\
Set both to the same kind.",topic:"import-deploy-and-promote"})}function Le({several:j}){return[...j?.keys()??[]]}async function Pe({single:j,several:J},te){return await(te===void 0?j:J?.get(te))?.()}
async function ze(j,J,te){try{return await te()}catch(y){J.throwIfAborted();const B=y instanceof Y.HR?y.topic:"import-deploy-and-promote";throw new Y.HR({what:`${j} ${(0,Y.gJ)(y)}`,topic:B,cause:y})}}}),
1142:((be,xe,m)=>{m.d(xe,{Uc:()=>z,Rs:()=>N});var L=m(7598),Z=m(1455),oe=m(6760);const le=Je(import.meta.url)("node:util");var ae=m(7279),H=m(706);const F={ENOSPC:"the disk is full",EDQUOT:"the disk q\
uota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",
EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function x(U){return/^E[A-Z0-9]+$/.
test(Object(U).code)}function K(U){if(!x(U))return(0,ae.gJ)(U);const{code:O="",errno:I=0}=U;return F[O]??(0,le.getSystemErrorMap)().get(I)?.[1]??O}function z(U){const{path:O,dest:I=O}=Object(U);return x(
U)&&I?`${K(U)} (${(0,H.MW)(I)})`:K(U)}function N(U,O,I="Set another directory, or free some space."){const s=Object(U).code==="ENAMETOOLONG",c={what:`Can't write ${O}`,why:K(U),cause:U};return new ae.
HR({...c,advice:s?"Set a shorter name.":I})}async function A(U){await rm(U,{recursive:!0,force:!0,maxRetries:10})}const h=/^\.workflow-export-[0-9a-f]{12}$/;async function P(U,O,I=dirname(U)){const s=join(
I,`.workflow-export-${randomBytes(6).toString("hex")}`);try{await writeFile(s,O,{flag:"wx"}),await rename(s,U)}catch(c){throw await A(s).catch(()=>{}),c}}async function E(U,O){await P(U,O).catch(I=>{throw N(
I,U)})}}),7279:((be,xe,m)=>{m.d(xe,{HR:()=>Z,gJ:()=>F,h_:()=>H,iT:()=>ae});const L=null;class Z extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(K){
super(le(K),{cause:K.cause}),this.what=K.what,Object.assign(this,K)}with(K){return new Z({...this,cause:this,...K})}}function oe({what:x,why:K=""}){return K===""?x:`${x}: ${K}`}function le(x){const K=oe(
x);return`${K}${/[.!?…]$/.test(K)?"":"."} ${x.advice??""}`.trim()}function ae(x){return x instanceof Error?x:new Error(String(x))}function H(x){return x instanceof Z?x:new Z({what:F(x),cause:x})}function F(x){
return ae(x).message}}),8725:((be,xe,m)=>{m.d(xe,{lm:()=>Z.lm,t1:()=>oe});const L=Je(import.meta.url)("node:async_hooks");var Z=m(5358);function oe(N=""){return{info:A=>ae(N+A),warning:A=>Z.$e(N+A),debug:A=>Z.
Yz(N+A),mask:Z.Pq}}function le(N){const A=[];return{...oe(`[${N}] `),info:h=>A.push(h),end(h){core.startGroup(H(h));for(const P of A)ae(P);core.endGroup()}}}function ae(N){Z.pq(H(N))}function H(N){return N.
replaceAll("##[","## [")}const F=new L.AsyncLocalStorage;let x=!1;function K(N,A){return x||z(),x=!0,F.run(N,A)}function z(){const N=process.stdout.write.bind(process.stdout);process.stdout.write=((A,...h)=>{
const P=F.getStore(),E=String(A);return P===void 0||/^::(add-mask|debug)::/.test(E)?N(A,...h):(F.exit(()=>P.debug(E.trimEnd())),!0)})}}),276:((be,xe,m)=>{m.d(xe,{VY:()=>N,Pd:()=>P,E_:()=>E,eF:()=>z,n0:()=>h});
var L=m(3024),Z=m(1455);const oe=Je(import.meta.url)("node:os");var le=m(6760),ae=m(5358),H=m(1142),F=m(7279),x=m(706);const K=6e4;async function z(I){const s=new AbortController;for(const c of["SIGIN\
T","SIGTERM","SIGBREAK"]){const M={what:`Cancelled (${c})`,topic:"the-job-on-the-platform"};process.on(c,()=>s.abort(new F.HR(M)))}try{if(await I(s.signal),A)throw A}catch(c){for(let G=c;G instanceof Error;G=
G.cause)ae.Yz(G.stack??G.message);const M=N(c);ae.C1(`${(0,x.OX)((0,F.gJ)(c),K)}${M===void 0?"":` See ${M}`}`)}process.stdout.write("",()=>process.exit())}function N(I){const{GITHUB_SERVER_URL:s,GITHUB_ACTION_REPOSITORY:c,
GITHUB_ACTION_REF:M}=process.env;if(!(!(I instanceof F.HR)||I.topic===void 0||!s||!c||!M))return encodeURI(`${s}/${c}/blob/${M}/docs/troubleshooting.md#${I.topic}`)}let A;function h(I){try{for(const[s,
c]of Object.entries(I))c!==void 0&&ae.uH(s,c)}catch(s){const c="Check the runner's disk.";A=new F.HR({what:"Can't write the step's outputs",why:(0,H.Uc)(s),advice:c,cause:s})}}async function P(I){const s=process.
env.RUNNER_TEMP||(0,oe.tmpdir)();return await(0,Z.mkdtemp)((0,le.join)(s,I)).catch(E(s))}function E(I){return s=>{throw(0,H.Rs)(s,I,"Check the runner's temporary folder.")}}function U(){try{return JSON.
parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function O(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((be,xe,m)=>{m.d(xe,{Bu:()=>x,
Sy:()=>P,il:()=>z});var L=m(5358),Z=m(7279),oe=m(8132),le=m(706);const ae=1024*1024-1e4,H=2e5;function F(E,U){const O=U.map(G=>G.map(A)),I=E.map((G,b)=>O.some(S=>S[b]!=="")),s=(G,b)=>`<tr>${G.flatMap(
(S,p)=>I[p]?`<${b}>${S}</${b}>`:[]).join("")}</tr>`,c=O.map(G=>s(G,"td")),M=G=>`<tr><td colspan="${E.length}">\u2026 and ${counted(G,"more row")}</td></tr>`;return`<table>${s(E.map(escapeAll),"th")}${h(
c,M).join("")}</table>`}function x(E){return`<table>${E.map(([O,I])=>I===void 0?"":`<tr><th align="left">${(0,oe.FO)(O)}</th><td>${A(I)}</td></tr>`).join("")}</table>`}function K(E){const U=E.map(({names:O,
message:I,help:s})=>{const c=O.map(G=>`**${plainText(G)}**`);return`- ${h(c,G=>`and ${G} more`,H/2).join(", ")}: ${z(I,s)}`});return h(U,O=>`- \u2026 and ${counted(O,"more cause")}`).join(`
`)}function z(E,U){return U===void 0?(0,oe.wh)(E):`${(0,oe.wh)(E)} <a href="${(0,oe.FO)(U)}">Troubleshooting</a>`}function N(E,U){return`<details><summary>${escapeAll(E)}</summary>

${U}

</details>`}function A(E){return typeof E=="string"?E===""?"":`<code>${(0,oe.FO)((0,oe.RK)(E))}</code>`:"words"in E?(0,oe.wh)(E.words):`<a href="${(0,oe.FO)(E.href)}">${(0,oe.wh)(E.text)}</a>${(0,oe.FO)(
E.after??"")}`}function h(E,U,O=H){let I=O;const s=E.filter(c=>{const M=Buffer.byteLength(c),G=M<=I;return G&&(I-=M),G});return s.length===E.length?s:[...s,U(E.length-s.length)]}async function P(E,...U){
const O=s=>`${(0,le.hS)(s,"part")} of this page would not fit and ${s===1?"is":"are"} left out.`,I=[`### ${(0,oe.wh)(E)}`,...h(U,O,ae)];try{await L.z.addRaw(I.join(`

`),!0).write()}catch(s){L.$e(`Can't write the job summary: ${(0,Z.gJ)(s)}`)}}}),8132:((be,xe,m)=>{m.d(xe,{EU:()=>F,FO:()=>z,Jj:()=>ae,RK:()=>oe,SS:()=>H,wh:()=>K});const L="[\\p{sc=Arab}\\p{sc=Syrc}\\p{s\
c=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",Z=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extende\
d_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${L})[\\u200C\\u200D](?=${L})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_C\
ode_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function oe(h){return/^[ -[\]-~]*$/.test(h)&&!h.includes("##[")?h:h.replace(Z,(P,E)=>E===void 0?P:le(E))}function le(h){return`\
\\u{${h.codePointAt(0)?.toString(16)}}`}function ae(h,P){if(h.length<=P)return h;const E=Array.from(h.slice(0,2*P+2));return E.length>P?`${E.slice(0,P).join("")}\u2026`:h}function H(h,P=100){const E=oe(
ae(h,P)).replaceAll("	",le)||'""',U="`".repeat(A(E)+1);return/^`|`$/.test(E)||/^ .*[^ ].* $/.test(E)?`${U} ${E} ${U}`:U+E+U}function F(h,P,E){const O=h.map(s=>E+oe(s).replace(/(?<=^\s*):(?=:)/,le)).join(
`
`),I="`".repeat(Math.max(3,A(O)+1));return`${E}${I}${P}
${O}
${E}${I}`}const x=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function K(h){return z(oe(h).replaceAll("	"," ")).replace(x,"$&<wbr>")}function z(h){return h.replace(N,P=>`&#${P.codePointAt(0)}\
;`)}const N=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function A(h){return(h.match(/`+/g)??[]).reduce((P,E)=>Math.max(P,E.length),0)}}),8142:((be,xe,m)=>{m.d(xe,{q:()=>le});
const L=500,Z=1e6,oe=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function le(x,K,z){let N=x.startsWith("\uFEFF")?1:0,A=0;function h(){for(;;){
const O=x.charAt(N);if(O!==" "&&O!==`
`&&O!=="\r"&&O!=="	")return O;N++}}function P(){const O=N;if(oe.lastIndex=O,!oe.test(x))throw new SyntaxError;return N=oe.lastIndex,x.slice(O,N)}function E(O,I){const s=h();if(s==="["){const M=[],G=z.
enter(O);return U("]",I,()=>M.push(E(G,I+1))),z.array(M,O)}if(s==="{"){const M=new Map;return U("}",I,()=>{if(h()!=='"')throw new SyntaxError;const G=P(),b=G.includes("\\")?JSON.parse(G):G.slice(1,-1);
if(M.has(b)||h()!==":")throw new SyntaxError;N++,M.set(b,E(z.enter(O,b),I+1))}),z.object(M,O)}const c=P();return z.scalar(c.includes("\\")?JSON.stringify(JSON.parse(c)):c)}function U(O,I,s){if(I===L)throw new RangeError;
N++;let c=h()===O?O:",";for(;c===",";){if(++A>Z)throw new RangeError;s(),c=h(),c===","&&N++}if(c!==O)throw new SyntaxError;N++}try{const O=E(K,0);if(h()==="")return O}catch{}}function ae(x){const K=le(
x,`
`,H);return K===void 0?void 0:`${K}
`}const H={enter:x=>`${x}  `,scalar:x=>x,array:(x,K)=>F("[",x,"]",K),object(x,K){const z=[...x.keys()].sort().map(N=>`${JSON.stringify(N)}: ${x.get(N)}`);return F("{",z,"}",K)}};function F(x,K,z,N){return K.
length===0?x+z:`${x}${N}  ${K.join(`,${N}  `)}${N}${z}`}}),5806:((be,xe,m)=>{m.d(xe,{Oj:()=>A,Sr:()=>N,dU:()=>z,fw:()=>ae,gv:()=>L,jq:()=>x,x5:()=>F});const L=".workflow-export.json",Z=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
oe=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,le=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,ae=[[
"is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],H=[...ae,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',Z],["changes how git or GitHub treats t\
he repository",oe],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",le]];function F(P,E=H){const U=h(P);return E.find(([,O])=>O.test(P)||O.test(U))?.[0]}function x(P){return[le,Z,oe].some(E=>E.test(h(P)))}function K(P){return Z.
test(h(P))?"is in a .git folder":P.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function z(P){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(N(h(P)))}
function N(P){return P.normalize("NFC").toUpperCase().toLowerCase()}function A(P){const E=new Map;for(const U of P){const O=N(U.replace(/\/$/,"")),I=E.get(O);if(I!==void 0)return[I,U];E.set(O,U)}for(const[
U,O]of E)for(const{index:I}of U.matchAll(/\//g)){const s=E.get(U.slice(0,I));if(s?.endsWith("/")===!1)return[s,O]}}function h(P){return P.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((be,xe,m)=>{m.
d(xe,{BE:()=>H,LX:()=>ae,_2:()=>A,jz:()=>x,wg:()=>N,zx:()=>F});var L=m(5806);const[Z,oe,le]=["flow_definition.json","app_definition.json","env_variables.json"],ae=[Z,oe,le],H=1e4,F=256*1024*1024;function x(h,P){
const E=[...P].filter(([U])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(U));return{kind:h,files:new Map(E.sort(([U],[O])=>U<O?-1:1))}}function K({kind:h,files:P}){return{kind:h,files:new Map([...P].filter(
([E])=>!isEnvVariables(E)))}}const z=/^\.|^__MACOSX$/;function N(h){const P=new Set(h),E=s=>ae.some(c=>P.has(s+c));if(E(""))return"";const U=new Set(h.filter(s=>s.includes("/")).map(s=>s.slice(0,s.indexOf(
"/")))),[O,...I]=[...U].filter(s=>!z.test(s));return I.length===0&&E(`${O}/`)?`${O}/`:""}function A(h){const P=N(h);return h.includes(P+oe)||h.includes(P+Z)}}),3657:((be,xe,m)=>{m.d(xe,{u:()=>z});var L=m(
4573),Z=m(8522),oe=m(663),le=m(7279),ae=m(706),H=m(5806),F=m(9870);const x=2048,K=new Set([0,10]);async function z(D,q){q?.throwIfAborted();const{zip:ie,source:we,entries:Re}=await N(D).catch(s("The p\
ackage")),Te=(0,F.wg)([...Re.keys()]),Ue=[];for(const[Be,Xe]of Re){q?.throwIfAborted();const v=await U(ie,we,Xe).catch(s(`${(0,ae.TL)(Be)} in the package`));Be.startsWith(Te)&&!O(Be)&&Ue.push([Be.slice(
Te.length),v])}return(0,F.jz)("zip",Ue)}async function N(D){const q=A(D),ie=await(0,oe.SY)(q,{decodeStrings:!1});return{zip:ie,source:q,entries:await h(ie)}}function A(D){for(let q=D.length-21;q>0;){q=
D.lastIndexOf("PK",q-1,"latin1");const ie=q+22+(q<0?1/0:D.readUInt16LE(q+20));if(ie<=D.length)return D.subarray(0,ie)}throw D.toString("latin1",0,2)==="PK"?new Error("its end is missing"):M(D)}async function h(D){
if(D.entryCount>F.BE)throw I(`The package has ${D.entryCount} entries. The limit is 10,000`);const q=new Map;let ie=0;for await(const Te of D.eachEntry()){const Ue=P(Te);if(q.has(Ue))throw I(`The pack\
age has ${(0,ae.TL)(Ue)} twice`,"Export it again.");const Be=E(Ue,Te);if(Be!==void 0)throw I(`${(0,ae.TL)(Ue)} in the package ${Be}`);if(ie+=Te.uncompressedSize,ie>F.zx)throw I("The package takes more\
 than 256 MiB unpacked, the limit");q.set(Ue,Te)}const we=[...q.keys()];if(we.every(O))throw I("The package has no files in it","Export it again.");const Re=(0,H.Oj)(we);if(Re===void 0)return q;throw I(
`${Re.map(Te=>(0,ae.TL)(Te)).join(" and ")} in the package collide on a disk that ignores case`)}function P({generalPurposeBitFlag:D,fileNameRaw:q,extraFields:ie,versionMadeBy:we}){const Re=(0,L.isUtf8)(
q)?x:D,Te=K.has(we>>>8);return(0,oe.ax)(Re,q,ie,!Te).replace(/^(\.\/+)+/,"")}function E(D,q){const ie=q.externalFileAttributes>>>16&61440;return ie===40960?"is a symbolic link":ie!==0&&ie!==32768&&ie!==
16384?"is neither a file nor a folder":O(D)&&q.uncompressedSize>0?"is a folder with a content of its own":q.canDecodeFileData()?(0,H.dU)(q.fileNameRaw.toString())&&!(0,H.dU)(D)?"is also named env_vari\
ables.json":(0,H.x5)(D,H.fw):"is encrypted, or compressed by another method than deflate"}async function U(D,q,ie){const{compressedSize:we,compressionMethod:Re,uncompressedSize:Te}=ie,{fileDataStart:Ue}=await D.
readLocalFileHeaderPromise(ie),Be=q.subarray(Ue,Ue+we),Xe={maxOutputLength:Te||1,chunkSize:Te+64},v=Re===0?Be:(0,Z.inflateRawSync)(Be,Xe);if(v.length!==Te)throw new Error(`it unpacks to ${v.length} by\
tes, not the ${Te} listed`);if((0,Z.crc32)(v)!==ie.crc32)throw new Error("its CRC-32 isn't the one listed");return v}function O(D){return D===""||D.endsWith("/")}function I(D,q=""){return new le.HR({what:D,
advice:q,topic:"the-package"})}function s(D){return q=>{if(q instanceof le.HR)throw q;const ie={what:`${D} is cut off or damaged`,why:(0,ae.TL)(q.message).slice(1,-1)};throw new le.HR({...ie,advice:"E\
xport it again.",topic:"the-package",cause:q})}}const c=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function M(D){const q=D.
toString("utf8",0,512),[ie]=c.find(([,Re])=>Re.test(q))??["text"],we=`${ie==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return I(`The package is ${ie}, no\
t a zip`,we)}const G=33,b=20,S=3,p=8,R=33188;function k({files:D}){const q=[],ie=[];let we=0;for(const[Ue,Be]of D){const[Xe,v]=[Buffer.from(Ue),deflateRawSync(Be)],_=[Y(2,b,x,p,0,G),Y(4,crc32(Be),v.length,
Be.length),Y(2,Xe.length,0)],Q=[Y(2,0,0,0),Y(4,R*65536,we)];q.push(Buffer.from("PK"),..._,Xe,v),ie.push(Buffer.from("PK"),Buffer.of(b,S),..._,...Q,Xe),we+=30+Xe.length+v.length}const Re=Buffer.concat(
ie),Te=[Y(2,0,0,D.size,D.size),Y(4,Re.length,we),Y(2,0)];return Buffer.concat([...q,Re,Buffer.from("PK"),...Te])}function Y(D,...q){const ie=Buffer.alloc(D*q.length);for(const[we,Re]of q.entries())ie.
writeUIntLE(Re,we*D,D);return ie}}),1858:((be,xe,m)=>{var L=m(7279),Z=m(2975),oe=m(706);function le(s,c,M,G={}){return new Failure({what:s,why:c,advice:M,topic:"the-platforms-response",...G})}function ae(s,c,M,G){
return new Failure({what:s,why:c,advice:M,topic:"the-connection",...G})}const H={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"\
the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},F="Re-run the job later.",x="For a private cer\
tificate authority, set NODE_EXTRA_CA_CERTS on the runner.",K=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,z=/EPROTO|ERR_SSL_/,N=/Z_|ERR__ERROR_/,
A=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function h(s,c,M,G){if(!(s instanceof Error&&"code"in s))return s;const b=String(s.code);if(K.test(b)){const q=`the TLS connec\
tion can't be trusted (${b})`;return ae(c,q,`Check host. ${x}`,{affectsAll:!0,cause:s})}const[,S]=A.exec(s.message)??[];if(S!==void 0)return P(c,S,s);const p=!M&&z.test(b),R=p?"the TLS connection fail\
ed":"the connection failed",k=H[b]??`${N.test(b)?"the response can't be decoded":R} (${b})`,Y={retryable:!0,maybeProcessed:M,affectsAll:!M,cause:s};if(G||!(p||b==="ENOTFOUND"))return ae(c,k,F,Y);const D=p?
`Check host and its port. ${x}`:"Check host.";return ae(c,k,D,{...Y,maxRetries:2})}function P(s,c,M){const G=(p,R,k=!1)=>ae(s,p,R,{affectsAll:!0,cause:M,retryable:k});if(c==="407")return G("the proxy \
requires a user name and a password (407)","Set them in HTTPS_PROXY.");const b=Number(c);if(b<500&&!O(b))return G(`the proxy refuses the connection (${c})`,"Allow the host there, or add it to NO_PROXY\
.");const S=`the proxy made no connection (${toSingleLine(c,100)})`;return G(S,"Check HTTPS_PROXY, or re-run the job later.",!0)}const E=new Set([408,421,425,429]),U=new Set([501,505,506,508,510,511]);
function O(s){return E.has(s)||s>=500&&!U.has(s)}function I(s,c){return{status:s,retryable:O(s),retryAfterMs:retryAfterMs(c["retry-after"]),maybeProcessed:s<400||s===408||s>=500}}}),7596:((be,xe,m)=>{
const L=Je(import.meta.url)("node:net");var Z=m(9783),oe=m(1858);const le=200;function ae(A){const h=/^[a-z0-9+.-]+:\/\//i.test(A)?A:`https://${A}`;if(/[\s\p{C}\\]/u.test(h)||!URL.canParse(h))throw new Error(
"is not an address such as https://ai-for-process.example.ai");const P=new URL(h);if(P.protocol!=="https:"&&P.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.
test(h))throw new Error("must not contain a user name or password");if(P.protocol==="http:"&&!H(P.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return P.pathname.
endsWith("/")||(P.pathname+="/"),P}function H(A){return A==="localhost"||A==="[::1]"||isIPv4(A)&&A.startsWith("127.")}function F(A){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(A)}function x(...A){return A.
find(h=>typeof h=="string"&&h.length<=le&&F(h))}function K(A){try{return decodeURIComponent(A)}catch{return A}}function z(){for(const A of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const h=process.
env[A]?.trim();h!==void 0&&(process.env[A]=h===""||h.includes("://")?h:`http://${h}`)}for(const A of["no_proxy","NO_PROXY"]){const h=process.env[A];h!==void 0&&(process.env[A]=h.replace(/[\s,]+/g,",").
replaceAll("*.","."))}}function N(A,h){const P=process.env.https_proxy||process.env.HTTPS_PROXY;if(!P||checkBypass(A)||/^https?:/i.test(P)&&getProxyUrl(A))return;throw connectionFailure(h,"the proxy i\
n HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),2975:((be,xe,m)=>{var L=m(7279),Z=m(706);const oe=7,
le=3e4,ae=429;async function H({log:N,signal:A,endsAt:h},P,{atLeastMs:E=0,untilFree:U=!1}={}){let O=0,I=0,s;for(;;)try{return await P()}catch(c){if(!(c instanceof Failure&&(c.retryable||U&&c.busy)))throw c;
A.throwIfAborted(),s??=performance.now();const M=c.status===ae,G=c.busy||M;I=G?I+1:0,G||O++;const b=O>(c.maxRetries??oe)&&performance.now()-s>=E;if(!G&&b)throw F(c,`${O} times in a row`);const S=Math.
min(le,1e3*2**((I||O)-1))*(.5+Math.random()/2),p=M&&c.retryAfterMs>0?c.retryAfterMs:Math.max(c.retryAfterMs,S),R=humanTime(p);if(performance.now()+p>=h)throw F(c,`and waiting ${R} before the next atte\
mpt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");N.info(`${toSingleLine(sentenceOf(c),1e3)}; retrying in ${R}`),await K(p,A)}}function F(N,A,h=N.advice){const{what:P,why:E}=N,
U=E?{why:`${E}, ${A}`}:{what:`${P}, ${A}`};return N.with({...U,advice:h,retryable:!1})}function x(N){const A=String(N),h=/^\d+$/.test(A)?Number(A)*1e3:Date.parse(A)-Date.now();return Math.min(Math.max(
h||0,0),2**31-1)}async function K(N,A){let h;const P=new Promise(E=>{h=setTimeout(E,N)});await z(A,P).finally(()=>clearTimeout(h))}function z(N,A){return new Promise((h,P)=>{const E=()=>P(N.reason);A.
then(h,P).finally(()=>N.removeEventListener("abort",E)),N.aborted?E():N.addEventListener("abort",E)})}}),706:((be,xe,m)=>{m.d(xe,{MW:()=>le,OX:()=>Z,TL:()=>oe,hS:()=>F,pO:()=>A,v5:()=>K,zD:()=>H});var L=m(
8132);function Z(E,U=300){const O=E.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,L.Jj)(O,U)}function oe(E,U=100){return(0,L.RK)(JSON.stringify((0,L.Jj)(E,U)))}function le(E){
return oe(E,1e3).replaceAll("\\\\","\\")}function ae(E){if(E<1024)return`${E} B`;const U=(E/1024).toFixed(1);return Number(U)<1024?`${U} KiB`:`${(E/1024**2).toFixed(1)} MiB`}function H(E){return String(
E).replace(/\B(?=(\d{3})+$)/g,",")}function F(E,U){return`${H(E)} ${U}${E===1?"":"s"}`}function x(E){if(E<9950)return`${(E/1e3).toFixed(1)} s`;const U=Math.round(E/1e3);if(U<60)return`${U} s`;const[O,
I]=[Math.floor(U/60),Math.floor(U/3600)];return I>0?`${I} h ${O%60} min`:`${O} min ${U%60} s`}const K="***",z=4,N=8;class A{#n=new Map;#e=new Set;constructor(U=[]){for(const O of U)this.add(O)}add(U,O=I=>!0){
const I=new Set([U,...U.split(/[\r\n]/)].map(s=>s.trim()));for(const s of[...I].filter(O).flatMap(h)){const c=s.slice(0,N);this.#n.set(c,(this.#n.get(c)??new Set).add(s)),this.#e.add(c.length)}}redact=(U,O=300)=>{
const I=U.trimStart(),s=Math.min(I.length,O*4);return Z(this.hide(I,()=>{},s)+(s<I.length?"\u2026":""),O)};hide(U,O=s=>{},I=U.length){let[s,c]=["",0];for(let M=0;M<I;M++){const G=this.#t(U,M);G!==""&&
(O(G),M>=c&&(s+=U.slice(c,M)+K),c=Math.max(c,M+G.length))}return s+U.slice(c,I)}#t(U,O){let I="";for(const s of this.#e)for(const c of this.#n.get(U.slice(O,O+s))??[])c.length<=I.length||!U.startsWith(
c,O)||(c.length>=z||P(U,O,O+c.length))&&(I=c);return I}}function h(E){const U=M=>JSON.stringify(M).slice(1,-1),O=Buffer.from(E).toString(),I=encodeURIComponent(O),s=[I,I.replaceAll("%20","+"),I.replace(
/%../g,M=>M.toLowerCase())];return[...[E,O].flatMap(M=>[M,U(M),U(U(M))]),...s,encodeURI(O)]}function P(E,U,O){const I=E.slice(Math.max(0,U-2),U);return!/[\p{L}\p{N}]$/u.test(I)&&!/^[\p{L}\p{N}]/u.test(
E.slice(O,O+2))}}),5358:((be,xe,m)=>{m.d(xe,{Yz:()=>Ct,V4:()=>pt,pq:()=>Bt,lm:()=>Qt,C1:()=>Yt,uH:()=>Ft,Pq:()=>Pt,z:()=>ie,$e:()=>zt});const L=Je(import.meta.url)("os");function Z(n){return n==null?"":
typeof n=="string"||n instanceof String?n:JSON.stringify(n)}function oe(n){return Object.keys(n).length?{title:n.title,file:n.file,line:n.startLine,endLine:n.endLine,col:n.startColumn,endColumn:n.endColumn}:
{}}function le(n,t,r){const a=new F(n,t,r);process.stdout.write(a.toString()+L.EOL)}function ae(n,t=""){le(n,{},t)}const H="::";class F{constructor(t,r,a){t||(t="missing.command"),this.command=t,this.
properties=r,this.message=a}toString(){let t=H+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(const a in this.properties)if(this.properties.hasOwnProperty(
a)){const l=this.properties[a];l&&(r?r=!1:t+=",",t+=`${a}=${K(l)}`)}}return t+=`${H}${x(this.message)}`,t}}function x(n){return Z(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function K(n){
return Z(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const z=Je(import.meta.url)("crypto");var N=m(9896);function A(n,t){const r=process.env[`\
GITHUB_${n}`];if(!r)throw new Error(`Unable to find environment variable for file command ${n}`);if(!N.existsSync(r))throw new Error(`Missing file at path: ${r}`);N.appendFileSync(r,`${Z(t)}${L.EOL}`,
{encoding:"utf8"})}function h(n,t){const r=`ghadelimiter_${z.randomUUID()}`,a=Z(t);if(n.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(a.includes(r))throw new Error(
`Unexpected input: value should not contain the delimiter "${r}"`);return`${n}<<${r}${L.EOL}${a}${L.EOL}${r}`}const P=Je(import.meta.url)("path");var E=m(6671),U=function(n,t,r,a){function l(d){return d instanceof
r?d:new r(function(T){T(d)})}return new(r||(r=Promise))(function(d,T){function me(ce){try{ye(a.next(ce))}catch(Me){T(Me)}}function $e(ce){try{ye(a.throw(ce))}catch(Me){T(Me)}}function ye(ce){ce.done?d(
ce.value):l(ce.value).then(me,$e)}ye((a=a.apply(n,t||[])).next())})};class O{constructor(t,r){this.username=t,this.password=r}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");
t.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return U(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}class I{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return U(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class s{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The reque\
st has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return U(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}var c=function(n,t,r,a){function l(d){return d instanceof r?d:new r(function(T){T(d)})}return new(r||(r=Promise))(function(d,T){function me(ce){try{ye(a.next(ce))}catch(Me){
T(Me)}}function $e(ce){try{ye(a.throw(ce))}catch(Me){T(Me)}}function ye(ce){ce.done?d(ce.value):l(ce.value).then(me,$e)}ye((a=a.apply(n,t||[])).next())})};class M{static createHttpClient(t=!0,r=10){const a={
allowRetries:t,maxRetries:r};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(M.getRequestToken())],a)}static getRequestToken(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get\
 ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return c(this,void 0,void 0,function*(){var r;const d=(r=(yield M.createHttpClient().getJson(t).catch(T=>{throw new Error(`Faile\
d to get ID Token. 
 
        Error Code : ${T.statusCode}
 
        Error Message: ${T.message}`)})).result)===null||r===void 0?void 0:r.value;if(!d)throw new Error("Response json body do not have ID Token field");return d})}static getIDToken(t){return c(this,
void 0,void 0,function*(){try{let r=M.getIDTokenUrl();if(t){const l=encodeURIComponent(t);r=`${r}&audience=${l}`}debug(`ID token url is ${r}`);const a=yield M.getCall(r);return setSecret(a),a}catch(r){
throw new Error(`Error message: ${r.message}`)}})}}var G=function(n,t,r,a){function l(d){return d instanceof r?d:new r(function(T){T(d)})}return new(r||(r=Promise))(function(d,T){function me(ce){try{ye(
a.next(ce))}catch(Me){T(Me)}}function $e(ce){try{ye(a.throw(ce))}catch(Me){T(Me)}}function ye(ce){ce.done?d(ce.value):l(ce.value).then(me,$e)}ye((a=a.apply(n,t||[])).next())})};const{access:b,appendFile:S,
writeFile:p}=N.promises,R="GITHUB_STEP_SUMMARY",k="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class Y{constructor(){this._buffer=""}filePath(){
return G(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[R];if(!t)throw new Error(`Unable to find environment variable for $${R}. Check if your runtime envir\
onment supports job summaries.`);try{yield b(t,N.constants.R_OK|N.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}
return this._filePath=t,this._filePath})}wrap(t,r,a={}){const l=Object.entries(a).map(([d,T])=>` ${d}="${T}"`).join("");return r?`<${t}${l}>${r}</${t}>`:`<${t}${l}>`}write(t){return G(this,void 0,void 0,
function*(){const r=!!t?.overwrite,a=yield this.filePath();return yield(r?p:S)(a,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return G(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){return this._buffer+=t,r?this.addEOL():this}addEOL(){
return this.addRaw(L.EOL)}addCodeBlock(t,r){const a=Object.assign({},r&&{lang:r}),l=this.wrap("pre",this.wrap("code",t),a);return this.addRaw(l).addEOL()}addList(t,r=!1){const a=r?"ol":"ul",l=t.map(T=>this.
wrap("li",T)).join(""),d=this.wrap(a,l);return this.addRaw(d).addEOL()}addTable(t){const r=t.map(l=>{const d=l.map(T=>{if(typeof T=="string")return this.wrap("td",T);const{header:me,data:$e,colspan:ye,
rowspan:ce}=T,Me=me?"th":"td",Ye=Object.assign(Object.assign({},ye&&{colspan:ye}),ce&&{rowspan:ce});return this.wrap(Me,$e,Ye)}).join("");return this.wrap("tr",d)}).join(""),a=this.wrap("table",r);return this.
addRaw(a).addEOL()}addDetails(t,r){const a=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(a).addEOL()}addImage(t,r,a){const{width:l,height:d}=a||{},T=Object.assign(Object.assign({},l&&
{width:l}),d&&{height:d}),me=this.wrap("img",null,Object.assign({src:t,alt:r},T));return this.addRaw(me).addEOL()}addHeading(t,r){const a=`h${r}`,l=["h1","h2","h3","h4","h5","h6"].includes(a)?a:"h1",d=this.
wrap(l,t);return this.addRaw(d).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){
const a=Object.assign({},r&&{cite:r}),l=this.wrap("blockquote",t,a);return this.addRaw(l).addEOL()}addLink(t,r){const a=this.wrap("a",t,{href:r});return this.addRaw(a).addEOL()}}const D=new Y,q=null,ie=D;
function we(n){return n.replace(/[\\]/g,"/")}function Re(n){return n.replace(/[/]/g,"\\")}function Te(n){return n.replace(/[/\\]/g,path.sep)}const Ue=Je(import.meta.url)("string_decoder");var Be=m(4434);
const Xe=Je(import.meta.url)("child_process");var v=m(2613),_=function(n,t,r,a){function l(d){return d instanceof r?d:new r(function(T){T(d)})}return new(r||(r=Promise))(function(d,T){function me(ce){
try{ye(a.next(ce))}catch(Me){T(Me)}}function $e(ce){try{ye(a.throw(ce))}catch(Me){T(Me)}}function ye(ce){ce.done?d(ce.value):l(ce.value).then(me,$e)}ye((a=a.apply(n,t||[])).next())})};const{chmod:Q,copyFile:X,
lstat:pe,mkdir:Se,open:Ee,readdir:ee,rename:ne,rm:ue,rmdir:re,stat:fe,symlink:se,unlink:ve}=N.promises,Ae=process.platform==="win32";function _e(n){return _(this,void 0,void 0,function*(){const t=yield fs.
promises.readlink(n);return Ae&&!t.endsWith("\\")?`${t}\\`:t})}const Le=268435456,Pe=N.constants.O_RDONLY;function ze(n){return _(this,void 0,void 0,function*(){try{yield fe(n)}catch(t){if(t.code==="E\
NOENT")return!1;throw t}return!0})}function j(n){return _(this,arguments,void 0,function*(t,r=!1){return(r?yield fe(t):yield pe(t)).isDirectory()})}function J(n){if(n=y(n),!n)throw new Error('isRooted\
() parameter "p" cannot be empty');return Ae?n.startsWith("\\")||/^[A-Z]:/i.test(n):n.startsWith("/")}function te(n,t){return _(this,void 0,void 0,function*(){let r;try{r=yield fe(n)}catch(l){l.code!==
"ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${l}`)}if(r&&r.isFile()){if(Ae){const l=P.extname(n).toUpperCase();if(t.some(d=>d.toUpperCase()===l))return n}else if(B(
r))return n}const a=n;for(const l of t){n=a+l,r=void 0;try{r=yield fe(n)}catch(d){d.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${d}`)}if(r&&
r.isFile()){if(Ae){try{const d=P.dirname(n),T=P.basename(n).toUpperCase();for(const me of yield ee(d))if(T===me.toUpperCase()){n=P.join(d,me);break}}catch(d){console.log(`Unexpected error attempting t\
o determine the actual case of the file '${n}': ${d}`)}return n}else if(B(r))return n}}return""})}function y(n){return n=n||"",Ae?(n=n.replace(/\//g,"\\"),n.replace(/\\\\+/g,"\\")):n.replace(/\/\/+/g,
"/")}function B(n){return(n.mode&1)>0||(n.mode&8)>0&&process.getgid!==void 0&&n.gid===process.getgid()||(n.mode&64)>0&&process.getuid!==void 0&&n.uid===process.getuid()}function he(){var n;return(n=process.
env.COMSPEC)!==null&&n!==void 0?n:"cmd.exe"}var ge=function(n,t,r,a){function l(d){return d instanceof r?d:new r(function(T){T(d)})}return new(r||(r=Promise))(function(d,T){function me(ce){try{ye(a.next(
ce))}catch(Me){T(Me)}}function $e(ce){try{ye(a.throw(ce))}catch(Me){T(Me)}}function ye(ce){ce.done?d(ce.value):l(ce.value).then(me,$e)}ye((a=a.apply(n,t||[])).next())})};function Ie(n,t){return ge(this,
arguments,void 0,function*(r,a,l={}){const{force:d,recursive:T,copySourceDirectory:me}=ut(l),$e=(yield ioUtil.exists(a))?yield ioUtil.stat(a):null;if($e&&$e.isFile()&&!d)return;const ye=$e&&$e.isDirectory()&&
me?path.join(a,path.basename(r)):a;if(!(yield ioUtil.exists(r)))throw new Error(`no such file or directory: ${r}`);if((yield ioUtil.stat(r)).isDirectory())if(T)yield Ke(r,ye,0,d);else throw new Error(
`Failed to copy. ${r} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(r,ye)==="")throw new Error(`'${ye}' and '${r}' are the same file`);yield rt(r,ye,d)}})}function Ne(n,t){
return ge(this,arguments,void 0,function*(r,a,l={}){if(yield ioUtil.exists(a)){let d=!0;if((yield ioUtil.isDirectory(a))&&(a=path.join(a,path.basename(r)),d=yield ioUtil.exists(a)),d)if(l.force==null||
l.force)yield He(a);else throw new Error("Destination already exists")}yield Ve(path.dirname(a)),yield ioUtil.rename(r,a)})}function He(n){return ge(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(n))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(n,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(t){throw new Error(
`File was unable to be removed ${t}`)}})}function Ve(n){return ge(this,void 0,void 0,function*(){ok(n,"a path argument must be provided"),yield ioUtil.mkdir(n,{recursive:!0})})}function Fe(n,t){return ge(
this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");if(t){const a=yield Fe(n,!1);if(!a)throw Ae?new Error(`Unable to locate executable file: ${n}. Please verify either\
 the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to \
locate executable file: ${n}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the f\
ile is executable.`);return a}const r=yield qe(n);return r&&r.length>0?r[0]:""})}function qe(n){return ge(this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");const t=[];
if(Ae&&process.env.PATHEXT)for(const l of process.env.PATHEXT.split(P.delimiter))l&&t.push(l);if(J(n)){const l=yield te(n,t);return l?[l]:[]}if(n.includes(P.sep))return[];const r=[];if(process.env.PATH)
for(const l of process.env.PATH.split(P.delimiter))l&&r.push(l);const a=[];for(const l of r){const d=yield te(P.join(l,n),t);d&&a.push(d)}return a})}function ut(n){const t=n.force==null?!0:n.force,r=!!n.
recursive,a=n.copySourceDirectory==null?!0:!!n.copySourceDirectory;return{force:t,recursive:r,copySourceDirectory:a}}function Ke(n,t,r,a){return ge(this,void 0,void 0,function*(){if(r>=255)return;r++,
yield Ve(t);const l=yield ioUtil.readdir(n);for(const d of l){const T=`${n}/${d}`,me=`${t}/${d}`;(yield ioUtil.lstat(T)).isDirectory()?yield Ke(T,me,r,a):yield rt(T,me,a)}yield ioUtil.chmod(t,(yield ioUtil.
stat(n)).mode)})}function rt(n,t,r){return ge(this,void 0,void 0,function*(){if((yield ioUtil.lstat(n)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(t)}catch(l){l.code==="EPERM"&&(yield ioUtil.
chmod(t,"0666"),yield ioUtil.unlink(t))}const a=yield ioUtil.readlink(n);yield ioUtil.symlink(a,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(t))||r)&&(yield ioUtil.copyFile(n,t))})}
const dt=Je(import.meta.url)("timers");var tt=function(n,t,r,a){function l(d){return d instanceof r?d:new r(function(T){T(d)})}return new(r||(r=Promise))(function(d,T){function me(ce){try{ye(a.next(ce))}catch(Me){
T(Me)}}function $e(ce){try{ye(a.throw(ce))}catch(Me){T(Me)}}function ye(ce){ce.done?d(ce.value):l(ce.value).then(me,$e)}ye((a=a.apply(n,t||[])).next())})};const ot=process.platform==="win32";class yt extends Be.
EventEmitter{constructor(t,r,a){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=r||[],this.options=a||{}}_debug(t){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,r){const a=this._getSpawnFileName(),l=this._getSpawnArgs(t);let d=r?"":"[command]";if(ot)if(this._isCmdFile()){d+=a;for(const T of l)
d+=` ${T}`}else if(t.windowsVerbatimArguments){d+=`"${a}"`;for(const T of l)d+=` ${T}`}else{d+=this._windowsQuoteCmdArg(a);for(const T of l)d+=` ${this._windowsQuoteCmdArg(T)}`}else{d+=a;for(const T of l)
d+=` ${T}`}return d}_processLineBuffer(t,r,a){try{let l=r+t.toString(),d=l.indexOf(L.EOL);for(;d>-1;){const T=l.substring(0,d);a(T),l=l.substring(d+L.EOL.length),d=l.indexOf(L.EOL)}return l}catch(l){return this.
_debug(`error processing line. Failed with error ${l}`),""}}_getSpawnFileName(){return ot&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(t){if(ot&&this._isCmdFile()){let r=`\
/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.args)r+=" ",r+=t.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(a);return r+='"',[r]}return this.args}_endsWith(t,r){return t.
endsWith(r)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)
return'""';const r=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let a=!1;for(const T of t)if(r.some(me=>me===T)){a=!0;break}if(!a)return t;let l='"',d=!0;for(let T=t.
length;T>0;T--)l+=t[T-1],d&&t[T-1]==="\\"?l+="\\":t[T-1]==='"'?(d=!0,l+='"'):d=!1;return l+='"',l.split("").reverse().join("")}_uvQuoteCmdArg(t){if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&
!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let r='"',a=!0;for(let l=t.length;l>0;l--)r+=t[l-1],a&&t[l-1]==="\\"?r+="\\":t[l-1]==='"'?(a=!0,r+="\\"):a=!1;return r+=
'"',r.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const r={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.windowsVerbatimArguments||!1,failOnStdErr:t.
failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return r.outStream=t.outStream||process.stdout,r.errStream=t.errStream||process.stderr,r}_getSpawnOptions(t,r){t=t||{};const a={};
return a.cwd=t.cwd,a.env=t.env,a.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(a.argv0=`"${r}"`),a}exec(){return tt(this,void 0,void 0,function*(){
return!J(this.toolPath)&&(this.toolPath.includes("/")||ot&&this.toolPath.includes("\\"))&&(this.toolPath=P.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Fe(
this.toolPath,!0),new Promise((t,r)=>tt(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const ye of this.args)this._debug(`   ${ye}`);const a=this.
_cloneExecOptions(this.options);!a.silent&&a.outStream&&a.outStream.write(this._getCommandString(a)+L.EOL);const l=new $t(a,this.toolPath);if(l.on("debug",ye=>{this._debug(ye)}),this.options.cwd&&!(yield ze(
this.options.cwd)))return r(new Error(`The cwd: ${this.options.cwd} does not exist!`));const d=this._getSpawnFileName(),T=Xe.spawn(d,this._getSpawnArgs(a),this._getSpawnOptions(this.options,d));let me="";
T.stdout&&T.stdout.on("data",ye=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(ye),!a.silent&&a.outStream&&a.outStream.write(ye),me=this._processLineBuffer(ye,me,
ce=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(ce)})});let $e="";if(T.stderr&&T.stderr.on("data",ye=>{l.processStderr=!0,this.options.listeners&&this.options.
listeners.stderr&&this.options.listeners.stderr(ye),!a.silent&&a.errStream&&a.outStream&&(a.failOnStdErr?a.errStream:a.outStream).write(ye),$e=this._processLineBuffer(ye,$e,ce=>{this.options.listeners&&
this.options.listeners.errline&&this.options.listeners.errline(ce)})}),T.on("error",ye=>{l.processError=ye.message,l.processExited=!0,l.processClosed=!0,l.CheckComplete()}),T.on("exit",ye=>{l.processExitCode=
ye,l.processExited=!0,this._debug(`Exit code ${ye} received from tool '${this.toolPath}'`),l.CheckComplete()}),T.on("close",ye=>{l.processExitCode=ye,l.processExited=!0,l.processClosed=!0,this._debug(
`STDIO streams have closed for tool '${this.toolPath}'`),l.CheckComplete()}),l.on("done",(ye,ce)=>{me.length>0&&this.emit("stdline",me),$e.length>0&&this.emit("errline",$e),T.removeAllListeners(),ye?r(
ye):t(ce)}),this.options.input){if(!T.stdin)throw new Error("child process missing stdin");T.stdin.end(this.options.input)}}))})}}function gt(n){const t=[];let r=!1,a=!1,l="";function d(T){a&&T!=='"'&&
(l+="\\"),l+=T,a=!1}for(let T=0;T<n.length;T++){const me=n.charAt(T);if(me==='"'){a?d(me):r=!r;continue}if(me==="\\"&&a){d(me);continue}if(me==="\\"&&r){a=!0;continue}if(me===" "&&!r){l.length>0&&(t.push(
l),l="");continue}d(me)}return l.length>0&&t.push(l.trim()),t}class $t extends Be.EventEmitter{constructor(t,r){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=
!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!r)throw new Error("toolPath must not be empty");this.options=t,this.toolPath=r,t.delay&&(this.delay=t.delay)}CheckComplete(){this.
done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,dt.setTimeout)($t.HandleTimeout,this.delay,this)))}_debug(t){this.emit("debug",t)}_setResult(){let t;this.processExited&&
(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==
0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(t=new Error(`The process '${this.
toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){
if(!t.done){if(!t.processClosed&&t.processExited){const r=`The STDIO streams did not close within ${t.delay/1e3} seconds of the exit event from process '${t.toolPath}'. This may indicate a child proce\
ss inherited the STDIO streams and has not yet exited.`;t._debug(r)}t._setResult()}}}var Ot=function(n,t,r,a){function l(d){return d instanceof r?d:new r(function(T){T(d)})}return new(r||(r=Promise))(
function(d,T){function me(ce){try{ye(a.next(ce))}catch(Me){T(Me)}}function $e(ce){try{ye(a.throw(ce))}catch(Me){T(Me)}}function ye(ce){ce.done?d(ce.value):l(ce.value).then(me,$e)}ye((a=a.apply(n,t||[])).
next())})};function At(n,t,r){return Ot(this,void 0,void 0,function*(){const a=tr.argStringToArray(n);if(a.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const l=a[0];return t=
a.slice(1).concat(t||[]),new tr.ToolRunner(l,t,r).exec()})}function Rt(n,t,r){return Ot(this,void 0,void 0,function*(){var a,l;let d="",T="";const me=new StringDecoder("utf8"),$e=new StringDecoder("ut\
f8"),ye=(a=r?.listeners)===null||a===void 0?void 0:a.stdout,ce=(l=r?.listeners)===null||l===void 0?void 0:l.stderr,Me=Qe=>{T+=$e.write(Qe),ce&&ce(Qe)},Ye=Qe=>{d+=me.write(Qe),ye&&ye(Qe)},We=Object.assign(
Object.assign({},r?.listeners),{stdout:Ye,stderr:Me}),Ze=yield At(n,t,Object.assign(Object.assign({},r),{listeners:We}));return d+=me.end(),T+=$e.end(),{exitCode:Ze,stdout:d,stderr:T}})}var bt=function(n,t,r,a){
function l(d){return d instanceof r?d:new r(function(T){T(d)})}return new(r||(r=Promise))(function(d,T){function me(ce){try{ye(a.next(ce))}catch(Me){T(Me)}}function $e(ce){try{ye(a.throw(ce))}catch(Me){
T(Me)}}function ye(ce){ce.done?d(ce.value):l(ce.value).then(me,$e)}ye((a=a.apply(n,t||[])).next())})};const Nt=()=>bt(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput('powersh\
ell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSyst\
em).Caption"',void 0,{silent:!0});return{name:t.trim(),version:n.trim()}}),It=()=>bt(void 0,void 0,void 0,function*(){var n,t,r,a;const{stdout:l}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),
d=(t=(n=l.match(/ProductVersion:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&t!==void 0?t:"";return{name:(a=(r=l.match(/ProductName:\s*(.+)/))===null||r===void 0?void 0:r[1])!==null&&a!==void 0?
a:"",version:d}}),Ut=()=>bt(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=n.trim().split(`
`);return{name:t,version:r}}),Et=L.platform(),Jt=L.arch(),Mt=Et==="win32",_t=Et==="darwin",vt=Et==="linux";function Vt(){return bt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Mt?Nt():_t?It():Ut()),{platform:Et,arch:Jt,isWindows:Mt,isMacOS:_t,isLinux:vt})})}var xt=function(n,t,r,a){function l(d){return d instanceof r?d:new r(function(T){T(d)})}return new(r||(r=Promise))(
function(d,T){function me(ce){try{ye(a.next(ce))}catch(Me){T(Me)}}function $e(ce){try{ye(a.throw(ce))}catch(Me){T(Me)}}function ye(ce){ce.done?d(ce.value):l(ce.value).then(me,$e)}ye((a=a.apply(n,t||[])).
next())})},kt;(function(n){n[n.Success=0]="Success",n[n.Failure=1]="Failure"})(kt||(kt={}));function on(n,t){const r=toCommandValue(t);if(process.env[n]=r,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(n,t));issueCommand("set-env",{name:n},r)}function Pt(n){le("add-mask",{},n)}function sn(n){process.env.GITHUB_PATH||""?issueFileCommand("PATH",n):issueCommand("add-path",{},
n),process.env.PATH=`${n}${path.delimiter}${process.env.PATH}`}function pt(n,t){const r=process.env[`INPUT_${n.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input requir\
ed and not supplied: ${n}`);return t&&t.trimWhitespace===!1?r:r.trim()}function Dt(n,t){const r=pt(n,t).split(`
`).filter(a=>a!=="");return t&&t.trimWhitespace===!1?r:r.map(a=>a.trim())}function jt(n,t){const r=["true","True","TRUE"],a=["false","False","FALSE"],l=pt(n,t);if(r.includes(l))return!0;if(a.includes(
l))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${n}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Ft(n,t){if(process.env.GITHUB_OUTPUT||"")return A("OUTPUT",h(n,t));process.stdout.write(L.EOL),le("set-output",{name:n},
Z(t))}function an(n){issue("echo",n?"on":"off")}function Yt(n){process.exitCode=kt.Failure,Lt(n)}function Zt(){return process.env.RUNNER_DEBUG==="1"}function Ct(n){le("debug",{},n)}function Lt(n,t={}){
le("error",oe(t),n instanceof Error?n.toString():n)}function zt(n,t={}){le("warning",oe(t),n instanceof Error?n.toString():n)}function Qt(n,t={}){le("notice",oe(t),n instanceof Error?n.toString():n)}function Bt(n){
process.stdout.write(n+L.EOL)}function Wt(n){issue("group",n)}function qt(){issue("endgroup")}function en(n,t){return xt(this,void 0,void 0,function*(){Wt(n);let r;try{r=yield t()}finally{qt()}return r})}
function tn(n,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(n,t));issueCommand("save-state",{name:n},toCommandValue(t))}function Ht(n){return process.env[`S\
TATE_${n}`]||""}function C(n){return xt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(n)})}}),6671:((be,xe,m)=>{var L=m(8611),Z=m(5692),oe=m(9783),le=m(770),ae=b=>{var S={};return m.
d(S,b),S},H=b=>(()=>b);const F=ae({});var x=function(b,S,p,R){function k(Y){return Y instanceof p?Y:new p(function(D){D(Y)})}return new(p||(p=Promise))(function(Y,D){function q(Re){try{we(R.next(Re))}catch(Te){
D(Te)}}function ie(Re){try{we(R.throw(Re))}catch(Te){D(Te)}}function we(Re){Re.done?Y(Re.value):k(Re.value).then(q,ie)}we((R=R.apply(b,S||[])).next())})},K;(function(b){b[b.OK=200]="OK",b[b.MultipleChoices=
300]="MultipleChoices",b[b.MovedPermanently=301]="MovedPermanently",b[b.ResourceMoved=302]="ResourceMoved",b[b.SeeOther=303]="SeeOther",b[b.NotModified=304]="NotModified",b[b.UseProxy=305]="UseProxy",
b[b.SwitchProxy=306]="SwitchProxy",b[b.TemporaryRedirect=307]="TemporaryRedirect",b[b.PermanentRedirect=308]="PermanentRedirect",b[b.BadRequest=400]="BadRequest",b[b.Unauthorized=401]="Unauthorized",b[b.
PaymentRequired=402]="PaymentRequired",b[b.Forbidden=403]="Forbidden",b[b.NotFound=404]="NotFound",b[b.MethodNotAllowed=405]="MethodNotAllowed",b[b.NotAcceptable=406]="NotAcceptable",b[b.ProxyAuthenticationRequired=
407]="ProxyAuthenticationRequired",b[b.RequestTimeout=408]="RequestTimeout",b[b.Conflict=409]="Conflict",b[b.Gone=410]="Gone",b[b.TooManyRequests=429]="TooManyRequests",b[b.InternalServerError=500]="I\
nternalServerError",b[b.NotImplemented=501]="NotImplemented",b[b.BadGateway=502]="BadGateway",b[b.ServiceUnavailable=503]="ServiceUnavailable",b[b.GatewayTimeout=504]="GatewayTimeout"})(K||(K={}));var z;
(function(b){b.Accept="accept",b.ContentType="content-type"})(z||(z={}));var N;(function(b){b.ApplicationJson="application/json"})(N||(N={}));function A(b){const S=pm.getProxyUrl(new URL(b));return S?
S.href:""}const h=[K.MovedPermanently,K.ResourceMoved,K.SeeOther,K.TemporaryRedirect,K.PermanentRedirect],P=[K.BadGateway,K.ServiceUnavailable,K.GatewayTimeout],E=null,U=10,O=5;class I extends Error{constructor(S,p){
super(S),this.name="HttpClientError",this.statusCode=p,Object.setPrototypeOf(this,I.prototype)}}class s{constructor(S){this.message=S}readBody(){return x(this,void 0,void 0,function*(){return new Promise(
S=>x(this,void 0,void 0,function*(){let p=Buffer.alloc(0);this.message.on("data",R=>{p=Buffer.concat([p,R])}),this.message.on("end",()=>{S(p.toString())})}))})}readBodyBuffer(){return x(this,void 0,void 0,
function*(){return new Promise(S=>x(this,void 0,void 0,function*(){const p=[];this.message.on("data",R=>{p.push(R)}),this.message.on("end",()=>{S(Buffer.concat(p))})}))})}}function c(b){return new URL(
b).protocol==="https:"}class M{constructor(S,p,R){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(S),this.handlers=p||[],this.requestOptions=R,R&&(R.ignoreSslError!=null&&(this._ignoreSslError=R.ignoreSslError),this._socketTimeout=
R.socketTimeout,R.allowRedirects!=null&&(this._allowRedirects=R.allowRedirects),R.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=R.allowRedirectDowngrade),R.maxRedirects!=null&&(this._maxRedirects=
Math.max(R.maxRedirects,0)),R.keepAlive!=null&&(this._keepAlive=R.keepAlive),R.allowRetries!=null&&(this._allowRetries=R.allowRetries),R.maxRetries!=null&&(this._maxRetries=R.maxRetries))}options(S,p){
return x(this,void 0,void 0,function*(){return this.request("OPTIONS",S,null,p||{})})}get(S,p){return x(this,void 0,void 0,function*(){return this.request("GET",S,null,p||{})})}del(S,p){return x(this,
void 0,void 0,function*(){return this.request("DELETE",S,null,p||{})})}post(S,p,R){return x(this,void 0,void 0,function*(){return this.request("POST",S,p,R||{})})}patch(S,p,R){return x(this,void 0,void 0,
function*(){return this.request("PATCH",S,p,R||{})})}put(S,p,R){return x(this,void 0,void 0,function*(){return this.request("PUT",S,p,R||{})})}head(S,p){return x(this,void 0,void 0,function*(){return this.
request("HEAD",S,null,p||{})})}sendStream(S,p,R,k){return x(this,void 0,void 0,function*(){return this.request(S,p,R,k)})}getJson(S){return x(this,arguments,void 0,function*(p,R={}){R[z.Accept]=this._getExistingOrDefaultHeader(
R,z.Accept,N.ApplicationJson);const k=yield this.get(p,R);return this._processResponse(k,this.requestOptions)})}postJson(S,p){return x(this,arguments,void 0,function*(R,k,Y={}){const D=JSON.stringify(
k,null,2);Y[z.Accept]=this._getExistingOrDefaultHeader(Y,z.Accept,N.ApplicationJson),Y[z.ContentType]=this._getExistingOrDefaultContentTypeHeader(Y,N.ApplicationJson);const q=yield this.post(R,D,Y);return this.
_processResponse(q,this.requestOptions)})}putJson(S,p){return x(this,arguments,void 0,function*(R,k,Y={}){const D=JSON.stringify(k,null,2);Y[z.Accept]=this._getExistingOrDefaultHeader(Y,z.Accept,N.ApplicationJson),
Y[z.ContentType]=this._getExistingOrDefaultContentTypeHeader(Y,N.ApplicationJson);const q=yield this.put(R,D,Y);return this._processResponse(q,this.requestOptions)})}patchJson(S,p){return x(this,arguments,
void 0,function*(R,k,Y={}){const D=JSON.stringify(k,null,2);Y[z.Accept]=this._getExistingOrDefaultHeader(Y,z.Accept,N.ApplicationJson),Y[z.ContentType]=this._getExistingOrDefaultContentTypeHeader(Y,N.
ApplicationJson);const q=yield this.patch(R,D,Y);return this._processResponse(q,this.requestOptions)})}request(S,p,R,k){return x(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const Y=new URL(p);let D=this._prepareRequest(S,Y,k);const q=this._allowRetries&&E.includes(S)?this._maxRetries+1:1;let ie=0,we;do{if(we=yield this.requestRaw(D,R),we&&we.
message&&we.message.statusCode===K.Unauthorized){let Te;for(const Ue of this.handlers)if(Ue.canHandleAuthentication(we)){Te=Ue;break}return Te?Te.handleAuthentication(this,D,R):we}let Re=this._maxRedirects;
for(;we.message.statusCode&&h.includes(we.message.statusCode)&&this._allowRedirects&&Re>0;){const Te=we.message.headers.location;if(!Te)break;const Ue=new URL(Te);if(Y.protocol==="https:"&&Y.protocol!==
Ue.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield we.readBody(),Ue.hostname!==Y.hostname)for(const Be in k)Be.toLowerCase()==="authorization"&&delete k[Be];D=this._prepareRequest(S,Ue,k),we=yield this.requestRaw(
D,R),Re--}if(!we.message.statusCode||!P.includes(we.message.statusCode))return we;ie+=1,ie<q&&(yield we.readBody(),yield this._performExponentialBackoff(ie))}while(ie<q);return we})}dispose(){this._agent&&
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
const Y=G(this.requestOptions.headers)[z.ContentType];Y&&(typeof Y=="number"?R=String(Y):Array.isArray(Y)?R=Y.join(", "):R=Y)}const k=S[z.ContentType];return k!==void 0?typeof k=="number"?String(k):Array.
isArray(k)?k.join(", "):k:R!==void 0?R:p}_getAgent(S){let p;const R=pm.getProxyUrl(S),k=R&&R.hostname;if(this._keepAlive&&k&&(p=this._proxyAgent),k||(p=this._agent),p)return p;const Y=S.protocol==="ht\
tps:";let D=100;if(this.requestOptions&&(D=this.requestOptions.maxSockets||http.globalAgent.maxSockets),R&&R.hostname){const q={maxSockets:D,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign(
{},(R.username||R.password)&&{proxyAuth:`${R.username}:${R.password}`}),{host:R.hostname,port:R.port})};let ie;const we=R.protocol==="https:";Y?ie=we?tunnel.httpsOverHttps:tunnel.httpsOverHttp:ie=we?tunnel.
httpOverHttps:tunnel.httpOverHttp,p=ie(q),this._proxyAgent=p}if(!p){const q={keepAlive:this._keepAlive,maxSockets:D};p=Y?new https.Agent(q):new http.Agent(q),this._agent=p}return Y&&this._ignoreSslError&&
(p.options=Object.assign(p.options||{},{rejectUnauthorized:!1})),p}_getProxyAgentDispatcher(S,p){let R;if(this._keepAlive&&(R=this._proxyAgentDispatcher),R)return R;const k=S.protocol==="https:";return R=
new ProxyAgent(Object.assign({uri:p.href,pipelining:this._keepAlive?1:0},(p.username||p.password)&&{token:`Basic ${Buffer.from(`${p.username}:${p.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
R,k&&this._ignoreSslError&&(R.options=Object.assign(R.options.requestTls||{},{rejectUnauthorized:!1})),R}_getUserAgentWithOrchestrationId(S){const p=S||"actions/http-client",R=process.env.ACTIONS_ORCHESTRATION_ID;
if(R){const k=R.replace(/[^a-z0-9_.-]/gi,"_");return`${p} actions_orchestration_id/${k}`}return p}_performExponentialBackoff(S){return x(this,void 0,void 0,function*(){S=Math.min(U,S);const p=O*Math.pow(
2,S);return new Promise(R=>setTimeout(()=>R(),p))})}_processResponse(S,p){return x(this,void 0,void 0,function*(){return new Promise((R,k)=>x(this,void 0,void 0,function*(){const Y=S.message.statusCode||
0,D={statusCode:Y,result:null,headers:{}};Y===K.NotFound&&R(D);function q(Re,Te){if(typeof Te=="string"){const Ue=new Date(Te);if(!isNaN(Ue.valueOf()))return Ue}return Te}let ie,we;try{we=yield S.readBody(),
we&&we.length>0&&(p&&p.deserializeDates?ie=JSON.parse(we,q):ie=JSON.parse(we),D.result=ie),D.headers=S.message.headers}catch{}if(Y>299){let Re;ie&&ie.message?Re=ie.message:we&&we.length>0?Re=we:Re=`Fa\
iled request: (${Y})`;const Te=new I(Re,Y);Te.result=D.result,k(Te)}else R(D)}))})}}const G=b=>Object.keys(b).reduce((S,p)=>(S[p.toLowerCase()]=b[p],S),{})}),9783:((be,xe,m)=>{function L(ae){const H=ae.
protocol==="https:";if(Z(ae))return;const F=H?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(F)try{return new le(F)}catch{if(!F.startsWith("http://")&&
!F.startsWith("https://"))return new le(`http://${F}`)}else return}function Z(ae){if(!ae.hostname)return!1;const H=ae.hostname;if(oe(H))return!0;const F=process.env.no_proxy||process.env.NO_PROXY||"";
if(!F)return!1;let x;ae.port?x=Number(ae.port):ae.protocol==="http:"?x=80:ae.protocol==="https:"&&(x=443);const K=[ae.hostname.toUpperCase()];typeof x=="number"&&K.push(`${K[0]}:${x}`);for(const z of F.
split(",").map(N=>N.trim().toUpperCase()).filter(N=>N))if(z==="*"||K.some(N=>N===z||N.endsWith(`.${z}`)||z.startsWith(".")&&N.endsWith(`${z}`)))return!0;return!1}function oe(ae){const H=ae.toLowerCase();
return H==="localhost"||H.startsWith("127.")||H.startsWith("[::1]")||H.startsWith("[0:0:0:0:0:0:0:1]")}class le extends URL{constructor(H,F){super(H,F),this._decodedUsername=decodeURIComponent(super.username),
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((be,xe,m)=>{m.d(xe,{E:()=>le});class L{diff(H,F,x={}){
let K;typeof x=="function"?(K=x,x={}):"callback"in x&&(K=x.callback);const z=this.castInput(H,x),N=this.castInput(F,x),A=this.removeEmpty(this.tokenize(z,x)),h=this.removeEmpty(this.tokenize(N,x));return this.
diffWithOptionsObj(A,h,x,K)}diffWithOptionsObj(H,F,x,K){var z;const N=b=>{if(b=this.postProcess(b,x),K){setTimeout(function(){K(b)},0);return}else return b},A=F.length,h=H.length;let P=1,E=A+h;x.maxEditLength!=
null&&(E=Math.min(E,x.maxEditLength));const U=(z=x.timeout)!==null&&z!==void 0?z:1/0,O=Date.now()+U,I=[{oldPos:-1,lastComponent:void 0}];let s=this.extractCommon(I[0],F,H,0,x);if(I[0].oldPos+1>=h&&s+1>=
A)return N(this.buildValues(I[0].lastComponent,F,H));let c=-1/0,M=1/0;const G=()=>{for(let b=Math.max(c,-P);b<=Math.min(M,P);b+=2){let S;const p=I[b-1],R=I[b+1];p&&(I[b-1]=void 0);let k=!1;if(R){const D=R.
oldPos-b;k=R&&0<=D&&D<A}const Y=p&&p.oldPos+1<h;if(!k&&!Y){I[b]=void 0;continue}if(!Y||k&&p.oldPos<R.oldPos?S=this.addToPath(R,!0,!1,0,x):S=this.addToPath(p,!1,!0,1,x),s=this.extractCommon(S,F,H,b,x),
S.oldPos+1>=h&&s+1>=A)return N(this.buildValues(S.lastComponent,F,H))||!0;I[b]=S,S.oldPos+1>=h&&(M=Math.min(M,b-1)),s+1>=A&&(c=Math.max(c,b+1))}P++};if(K)(function b(){setTimeout(function(){if(P>E||Date.
now()>O)return K(void 0);G()||b()},0)})();else for(;P<=E&&Date.now()<=O;){const b=G();if(b)return b}}addToPath(H,F,x,K,z){const N=H.lastComponent;return N&&!z.oneChangePerToken&&N.added===F&&N.removed===
x?{oldPos:H.oldPos+K,lastComponent:{count:N.count+1,added:F,removed:x,previousComponent:N.previousComponent}}:{oldPos:H.oldPos+K,lastComponent:{count:1,added:F,removed:x,previousComponent:N}}}extractCommon(H,F,x,K,z){
const N=F.length,A=x.length;let h=H.oldPos,P=h-K,E=0;for(;P+1<N&&h+1<A&&this.equals(x[h+1],F[P+1],z);)P++,h++,E++,z.oneChangePerToken&&(H.lastComponent={count:1,previousComponent:H.lastComponent,added:!1,
removed:!1});return E&&!z.oneChangePerToken&&(H.lastComponent={count:E,previousComponent:H.lastComponent,added:!1,removed:!1}),H.oldPos=h,P}equals(H,F,x){return x.comparator?x.comparator(H,F):H===F||!!x.
ignoreCase&&H.toLowerCase()===F.toLowerCase()}removeEmpty(H){const F=[];for(let x=0;x<H.length;x++)H[x]&&F.push(H[x]);return F}castInput(H,F){return H}tokenize(H,F){return Array.from(H)}join(H){return H.
join("")}postProcess(H,F){return H}get useLongestToken(){return!1}buildValues(H,F,x){const K=[];let z;for(;H;)K.push(H),z=H.previousComponent,delete H.previousComponent,H=z;K.reverse();const N=K.length;
let A=0,h=0,P=0;for(;A<N;A++){const E=K[A];if(E.removed)E.value=this.join(x.slice(P,P+E.count)),P+=E.count;else{if(!E.added&&this.useLongestToken){let U=F.slice(h,h+E.count);U=U.map(function(O,I){const s=x[P+
I];return s.length>O.length?s:O}),E.value=this.join(U)}else E.value=this.join(F.slice(h,h+E.count));h+=E.count,E.added||(P+=E.count)}}return K}}class Z extends L{tokenize(H){return H.slice()}join(H){return H}removeEmpty(H){
return H}}const oe=new Z;function le(ae,H,F){return oe.diff(ae,H,F)}})},pn={};function wt(be){var xe=pn[be];if(xe!==void 0)return xe.exports;var m=pn[be]={exports:{}},L=!0;try{lr[be](m,m.exports,wt),L=
!1}finally{L&&delete pn[be]}return m.exports}typeof wt<"u"&&(wt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var be=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",xe=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",m=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_err\
or__",L=oe=>{oe&&oe.d<1&&(oe.d=1,oe.forEach(le=>le.r--),oe.forEach(le=>le.r--?le.r++:le()))},Z=oe=>oe.map(le=>{if(le!==null&&typeof le=="object"){if(le[be])return le;if(le.then){var ae=[];ae.d=0,le.then(
x=>{H[xe]=x,L(ae)},x=>{H[m]=x,L(ae)});var H={};return H[be]=x=>x(ae),H}}var F={};return F[be]=x=>{},F[xe]=le,F});wt.a=(oe,le,ae)=>{var H;ae&&((H=[]).d=-1);var F=new Set,x=oe.exports,K,z,N,A=new Promise(
(h,P)=>{N=P,z=h});A[xe]=x,A[be]=h=>(H&&h(H),F.forEach(h),A.catch(P=>{})),oe.exports=A,le(h=>{K=Z(h);var P,E=()=>K.map(O=>{if(O[m])throw O[m];return O[xe]}),U=new Promise(O=>{P=()=>O(E),P.r=0;var I=s=>s!==
H&&!F.has(s)&&(F.add(s),s&&!s.d&&(P.r++,s.push(P)));K.map(s=>s[be](I))});return P.r?U:E()},h=>(h?N(A[m]=h):z(x),L(H))),H&&H.d<0&&(H.d=0)}})(),wt.d=(be,xe)=>{for(var m in xe)wt.o(xe,m)&&!wt.o(be,m)&&Object.
defineProperty(be,m,{enumerable:!0,get:xe[m]})},wt.o=(be,xe)=>Object.prototype.hasOwnProperty.call(be,xe);var On=wt(6384);On=await On;
