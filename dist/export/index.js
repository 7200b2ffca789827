import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 73313:
/***/ ((module) => {

module.exports = Pend;

function Pend() {
  this.pending = 0;
  this.max = Infinity;
  this.listeners = [];
  this.waiting = [];
  this.error = null;
}

Pend.prototype.go = function(fn) {
  if (this.pending < this.max) {
    pendGo(this, fn);
  } else {
    this.waiting.push(fn);
  }
};

Pend.prototype.wait = function(cb) {
  if (this.pending === 0) {
    cb(this.error);
  } else {
    this.listeners.push(cb);
  }
};

Pend.prototype.hold = function() {
  return pendHold(this);
};

function pendHold(self) {
  self.pending += 1;
  var called = false;
  return onCb;
  function onCb(err) {
    if (called) throw new Error("callback called twice");
    called = true;
    self.error = self.error || err;
    self.pending -= 1;
    if (self.waiting.length > 0 && self.pending < self.max) {
      pendGo(self, self.waiting.shift());
    } else if (self.pending === 0) {
      var listeners = self.listeners;
      self.listeners = [];
      listeners.forEach(cbListener);
    }
  }
  function cbListener(listener) {
    listener(self.error);
  }
}

function pendGo(self, fn) {
  fn(pendHold(self));
}


/***/ }),

/***/ 44248:
/***/ ((module) => {

// Adapted from https://github.com/brianloveswords/buffer-crc32/blob/v0.2.13/index.js
const CRC_TABLE = new Int32Array([
  0x00000000, 0x77073096, 0xee0e612c, 0x990951ba, 0x076dc419, 0x706af48f, 0xe963a535, 0x9e6495a3,
  0x0edb8832, 0x79dcb8a4, 0xe0d5e91e, 0x97d2d988, 0x09b64c2b, 0x7eb17cbd, 0xe7b82d07, 0x90bf1d91,
  0x1db71064, 0x6ab020f2, 0xf3b97148, 0x84be41de, 0x1adad47d, 0x6ddde4eb, 0xf4d4b551, 0x83d385c7,
  0x136c9856, 0x646ba8c0, 0xfd62f97a, 0x8a65c9ec, 0x14015c4f, 0x63066cd9, 0xfa0f3d63, 0x8d080df5,
  0x3b6e20c8, 0x4c69105e, 0xd56041e4, 0xa2677172, 0x3c03e4d1, 0x4b04d447, 0xd20d85fd, 0xa50ab56b,
  0x35b5a8fa, 0x42b2986c, 0xdbbbc9d6, 0xacbcf940, 0x32d86ce3, 0x45df5c75, 0xdcd60dcf, 0xabd13d59,
  0x26d930ac, 0x51de003a, 0xc8d75180, 0xbfd06116, 0x21b4f4b5, 0x56b3c423, 0xcfba9599, 0xb8bda50f,
  0x2802b89e, 0x5f058808, 0xc60cd9b2, 0xb10be924, 0x2f6f7c87, 0x58684c11, 0xc1611dab, 0xb6662d3d,
  0x76dc4190, 0x01db7106, 0x98d220bc, 0xefd5102a, 0x71b18589, 0x06b6b51f, 0x9fbfe4a5, 0xe8b8d433,
  0x7807c9a2, 0x0f00f934, 0x9609a88e, 0xe10e9818, 0x7f6a0dbb, 0x086d3d2d, 0x91646c97, 0xe6635c01,
  0x6b6b51f4, 0x1c6c6162, 0x856530d8, 0xf262004e, 0x6c0695ed, 0x1b01a57b, 0x8208f4c1, 0xf50fc457,
  0x65b0d9c6, 0x12b7e950, 0x8bbeb8ea, 0xfcb9887c, 0x62dd1ddf, 0x15da2d49, 0x8cd37cf3, 0xfbd44c65,
  0x4db26158, 0x3ab551ce, 0xa3bc0074, 0xd4bb30e2, 0x4adfa541, 0x3dd895d7, 0xa4d1c46d, 0xd3d6f4fb,
  0x4369e96a, 0x346ed9fc, 0xad678846, 0xda60b8d0, 0x44042d73, 0x33031de5, 0xaa0a4c5f, 0xdd0d7cc9,
  0x5005713c, 0x270241aa, 0xbe0b1010, 0xc90c2086, 0x5768b525, 0x206f85b3, 0xb966d409, 0xce61e49f,
  0x5edef90e, 0x29d9c998, 0xb0d09822, 0xc7d7a8b4, 0x59b33d17, 0x2eb40d81, 0xb7bd5c3b, 0xc0ba6cad,
  0xedb88320, 0x9abfb3b6, 0x03b6e20c, 0x74b1d29a, 0xead54739, 0x9dd277af, 0x04db2615, 0x73dc1683,
  0xe3630b12, 0x94643b84, 0x0d6d6a3e, 0x7a6a5aa8, 0xe40ecf0b, 0x9309ff9d, 0x0a00ae27, 0x7d079eb1,
  0xf00f9344, 0x8708a3d2, 0x1e01f268, 0x6906c2fe, 0xf762575d, 0x806567cb, 0x196c3671, 0x6e6b06e7,
  0xfed41b76, 0x89d32be0, 0x10da7a5a, 0x67dd4acc, 0xf9b9df6f, 0x8ebeeff9, 0x17b7be43, 0x60b08ed5,
  0xd6d6a3e8, 0xa1d1937e, 0x38d8c2c4, 0x4fdff252, 0xd1bb67f1, 0xa6bc5767, 0x3fb506dd, 0x48b2364b,
  0xd80d2bda, 0xaf0a1b4c, 0x36034af6, 0x41047a60, 0xdf60efc3, 0xa867df55, 0x316e8eef, 0x4669be79,
  0xcb61b38c, 0xbc66831a, 0x256fd2a0, 0x5268e236, 0xcc0c7795, 0xbb0b4703, 0x220216b9, 0x5505262f,
  0xc5ba3bbe, 0xb2bd0b28, 0x2bb45a92, 0x5cb36a04, 0xc2d7ffa7, 0xb5d0cf31, 0x2cd99e8b, 0x5bdeae1d,
  0x9b64c2b0, 0xec63f226, 0x756aa39c, 0x026d930a, 0x9c0906a9, 0xeb0e363f, 0x72076785, 0x05005713,
  0x95bf4a82, 0xe2b87a14, 0x7bb12bae, 0x0cb61b38, 0x92d28e9b, 0xe5d5be0d, 0x7cdcefb7, 0x0bdbdf21,
  0x86d3d2d4, 0xf1d4e242, 0x68ddb3f8, 0x1fda836e, 0x81be16cd, 0xf6b9265b, 0x6fb077e1, 0x18b74777,
  0x88085ae6, 0xff0f6a70, 0x66063bca, 0x11010b5c, 0x8f659eff, 0xf862ae69, 0x616bffd3, 0x166ccf45,
  0xa00ae278, 0xd70dd2ee, 0x4e048354, 0x3903b3c2, 0xa7672661, 0xd06016f7, 0x4969474d, 0x3e6e77db,
  0xaed16a4a, 0xd9d65adc, 0x40df0b66, 0x37d83bf0, 0xa9bcae53, 0xdebb9ec5, 0x47b2cf7f, 0x30b5ffe9,
  0xbdbdf21c, 0xcabac28a, 0x53b39330, 0x24b4a3a6, 0xbad03605, 0xcdd70693, 0x54de5729, 0x23d967bf,
  0xb3667a2e, 0xc4614ab8, 0x5d681b02, 0x2a6f2b94, 0xb40bbe37, 0xc30c8ea1, 0x5a05df1b, 0x2d02ef8d,
]);

function crc32(buf) {
  let crc = -1;
  for (let x of buf) {
    crc = CRC_TABLE[(crc ^ x) & 0xff] ^ (crc >>> 8);
  }
  return (crc ^ -1) >>> 0;
}

module.exports = crc32;


/***/ }),

/***/ 33502:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

// This was adapted from https://github.com/andrewrk/node-fd-slicer by Andrew Kelley under the MIT License.
var fs = __nccwpck_require__(79896);
var util = __nccwpck_require__(39023);
var stream = __nccwpck_require__(2203);
var Readable = stream.Readable;
var PassThrough = stream.PassThrough;
var Pend = __nccwpck_require__(73313);
var EventEmitter = (__nccwpck_require__(24434).EventEmitter);

exports.BufferSlicer = BufferSlicer;
exports.FdSlicer = FdSlicer;

util.inherits(FdSlicer, EventEmitter);
function FdSlicer(fd) {
  EventEmitter.call(this);

  this.fd = fd;
  this.pend = new Pend();
  this.pend.max = 1;
  this.refCount = 0;
}

FdSlicer.prototype.read = function(buffer, offset, length, position, callback) {
  var self = this;
  self.pend.go(function(cb) {
    fs.read(self.fd, buffer, offset, length, position, function(err, bytesRead, buffer) {
      cb();
      callback(err, bytesRead, buffer);
    });
  });
};

FdSlicer.prototype.createReadStream = function(options) {
  return new ReadStream(this, options);
};

FdSlicer.prototype.ref = function() {
  this.refCount += 1;
};

FdSlicer.prototype.unref = function() {
  var self = this;
  self.refCount -= 1;
  if (self.refCount < 0) throw new Error("invalid unref");
  if (self.refCount > 0) return;

  fs.close(self.fd, onCloseDone);

  function onCloseDone(err) {
    if (err) {
      self.emit('error', err);
    } else {
      self.emit('close');
    }
  }
};

util.inherits(ReadStream, Readable);
function ReadStream(context, options) {
  options = options || {};
  Readable.call(this, options);

  this.context = context;
  this.context.ref();

  this.start = options.start || 0;
  this.endOffset = options.end;
  this.pos = this.start;
}

ReadStream.prototype._read = function(n) {
  var self = this;

  var toRead = Math.min(self._readableState.highWaterMark, n);
  if (self.endOffset != null) {
    toRead = Math.min(toRead, self.endOffset - self.pos);
  }
  if (toRead <= 0) {
    self.push(null);
    this._cleanup();
    return;
  }
  self.context.pend.go(function(cb) {
    var buffer = Buffer.allocUnsafe(toRead);
    fs.read(self.context.fd, buffer, 0, toRead, self.pos, function(err, bytesRead) {
      if (err) {
        self.destroy(err);
      } else if (bytesRead === 0) {
        self.push(null);
        self._cleanup();
      } else {
        self.pos += bytesRead;
        self.push(buffer.slice(0, bytesRead));
      }
      cb();
    });
  });
};

ReadStream.prototype._destroy = function(err, cb) {
  // Node 14+ calls this automatically at EOF.
  this._cleanup();
  cb(err);
};

ReadStream.prototype._cleanup = function() {
  if (this.context != null) {
    this.context.unref();
    this.context = null;
  }
};

util.inherits(BufferSlicer, EventEmitter);
function BufferSlicer(buffer) {
  EventEmitter.call(this);

  this.refCount = 0;
  this.buffer = buffer;
}

BufferSlicer.prototype.read = function(buffer, offset, length, position, callback) {
  if (!(0 <= offset && offset <= buffer.length)) throw new RangeError("offset outside buffer: 0 <= " + offset + " <= " + buffer.length);
  if (position < 0) throw new RangeError("position is negative: " + position);
  if (offset + length > buffer.length) {
    // The caller's buffer can't hold all the bytes they're trying to read.
    // Clamp the length instead of giving an error.
    // The callback will be informed of fewer than expected bytes written.
    length = buffer.length - offset;
  }
  if (position + length > this.buffer.length) {
    // Clamp any attempt to read past the end of the source buffer.
    length = this.buffer.length - position;
  }
  if (length <= 0) {
    // After any clamping, we're fully out of bounds or otherwise have nothing to do.
    // This isn't an error; it's just zero bytes written.
    setImmediate(function() {
      callback(null, 0);
    });
    return;
  }
  this.buffer.copy(buffer, offset, position, position + length);
  setImmediate(function() {
    callback(null, length);
  });
};

BufferSlicer.prototype.createReadStream = function(options) {
  options = options || {};
  var readStream = new PassThrough(options);
  readStream.start = options.start || 0;
  readStream.endOffset = options.end;
  // by the time this function returns, we'll be done.
  readStream.pos = readStream.endOffset || this.buffer.length;

  var entireSlice = this.buffer.slice(readStream.start, readStream.pos);
  // Cut the buffer into smaller slices for better memory usage when streaming into a zlib inflate stream.
  // See https://github.com/thejoshwolfe/yauzl/issues/87
  var maxChunkSize = 0x10000;
  var offset = 0;
  while (true) {
    var nextOffset = offset + maxChunkSize;
    if (nextOffset >= entireSlice.length) {
      // last chunk
      if (offset < entireSlice.length) {
        readStream.write(entireSlice.slice(offset, entireSlice.length));
      }
      break;
    }
    readStream.write(entireSlice.slice(offset, nextOffset));
    offset = nextOffset;
  }

  readStream.end();
  return readStream;
};

BufferSlicer.prototype.ref = function() {
  this.refCount += 1;
};

BufferSlicer.prototype.unref = function() {
  this.refCount -= 1;

  if (this.refCount < 0) {
    throw new Error("invalid unref");
  }
};


/***/ }),

/***/ 20663:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;
var fs = __nccwpck_require__(79896);
var zlib = __nccwpck_require__(43106);
var fd_slicer = __nccwpck_require__(33502);
var util = __nccwpck_require__(39023);
var EventEmitter = (__nccwpck_require__(24434).EventEmitter);
var Transform = (__nccwpck_require__(2203).Transform);
var PassThrough = (__nccwpck_require__(2203).PassThrough);
var Writable = (__nccwpck_require__(2203).Writable);

// Node 20 added zlib.crc32.
const crc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : __nccwpck_require__(44248);

__webpack_unused_export__ = open;
__webpack_unused_export__ = fromFd;
__webpack_unused_export__ = fromBuffer;
__webpack_unused_export__ = fromRandomAccessReader;
__webpack_unused_export__ = openPromise;
__webpack_unused_export__ = fromFdPromise;
__webpack_unused_export__ = fromBufferPromise;
exports.or = fromRandomAccessReaderPromise;

__webpack_unused_export__ = dosDateTimeToDate;
exports.ax = getFileNameLowLevel;
__webpack_unused_export__ = validateFileName;
__webpack_unused_export__ = parseExtraFields;
__webpack_unused_export__ = ZipFile;
__webpack_unused_export__ = Entry;
__webpack_unused_export__ = LocalFileHeader;
exports.lJ = RandomAccessReader;

function openPromise(path, options) {
  return new Promise((resolve, reject) => {
    open(path, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}
function fromFdPromise(fd, options) {
  return new Promise((resolve, reject) => {
    fromFd(fd, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}
function fromBufferPromise(buffer, options) {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}
function fromRandomAccessReaderPromise(reader, totalSize, options) {
  return new Promise((resolve, reject) => {
    fromRandomAccessReader(reader, totalSize, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}

function open(path, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  if (options.autoClose == null) options.autoClose = true;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  if (callback == null) callback = defaultCallback;
  fs.open(path, "r", function(err, fd) {
    if (err) return callback(err);
    fromFd(fd, options, function(err, zipfile) {
      if (err) fs.close(fd, defaultCallback);
      callback(err, zipfile);
    });
  });
}

function fromFd(fd, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  if (options.autoClose == null) options.autoClose = false;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  if (callback == null) callback = defaultCallback;
  fs.fstat(fd, function(err, stats) {
    if (err) return callback(err);
    var reader = new fd_slicer.FdSlicer(fd);
    fromRandomAccessReader(reader, stats.size, options, callback);
  });
}

function fromBuffer(buffer, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  options.autoClose = false;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  var reader = new fd_slicer.BufferSlicer(buffer);
  fromRandomAccessReader(reader, buffer.length, options, callback);
}

function fromRandomAccessReader(reader, totalSize, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  if (options.autoClose == null) options.autoClose = true;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  var decodeStrings = !!options.decodeStrings;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  if (callback == null) callback = defaultCallback;
  if (typeof totalSize !== "number") throw new Error("expected totalSize parameter to be a number");
  if (totalSize > Number.MAX_SAFE_INTEGER) {
    throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
  }

  // the matching unref() call is in zipfile.close()
  reader.ref();

  // eocdr means End of Central Directory Record.
  // search backwards for the eocdr signature.
  // the last field of the eocdr is a variable-length comment.
  // the comment size is encoded in a 2-byte field in the eocdr, which we can't find without trudging backwards through the comment to find it.
  // as a consequence of this design decision, it's possible to have ambiguous zip file metadata if a coherent eocdr was in the comment.
  // we search backwards for a eocdr signature, and hope that whoever made the zip file was smart enough to forbid the eocdr signature in the comment.
  var eocdrWithoutCommentSize = 22;
  var zip64EocdlSize = 20; // Zip64 end of central directory locator
  var maxCommentSize = 0xffff; // 2-byte size
  var bufferSize = Math.min(zip64EocdlSize + eocdrWithoutCommentSize + maxCommentSize, totalSize);
  var buffer = newBuffer(bufferSize);
  var bufferReadStart = totalSize - buffer.length;
  readAndAssertNoEof(reader, buffer, 0, bufferSize, bufferReadStart, function(err) {
    if (err) return callback(err);
    for (var i = bufferSize - eocdrWithoutCommentSize; i >= 0; i -= 1) {
      if (buffer.readUInt32LE(i) !== 0x06054b50) continue;
      // found eocdr
      var eocdrBuffer = buffer.subarray(i);

      // 0 - End of central directory signature = 0x06054b50
      // 4 - Number of this disk
      var diskNumber = eocdrBuffer.readUInt16LE(4);
      // 6 - Disk where central directory starts
      // 8 - Number of central directory records on this disk
      // 10 - Total number of central directory records
      var entryCount = eocdrBuffer.readUInt16LE(10);
      // 12 - Size of central directory (bytes)
      // 16 - Offset of start of central directory, relative to start of archive
      var centralDirectoryOffset = eocdrBuffer.readUInt32LE(16);
      // 20 - Comment length
      var commentLength = eocdrBuffer.readUInt16LE(20);
      var expectedCommentLength = eocdrBuffer.length - eocdrWithoutCommentSize;
      if (commentLength !== expectedCommentLength) {
        return callback(new Error("Invalid comment length. Expected: " + expectedCommentLength + ". Found: " + commentLength + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
      }
      // 22 - Comment
      // the encoding is always cp437.
      var comment = decodeStrings ? decodeBuffer(eocdrBuffer.subarray(22), false)
                                  : eocdrBuffer.subarray(22);

      // Look for a Zip64 end of central directory locator
      if (i - zip64EocdlSize >= 0 && buffer.readUInt32LE(i - zip64EocdlSize) === 0x07064b50) {
        // ZIP64 format
        var zip64EocdlBuffer = buffer.subarray(i - zip64EocdlSize, i - zip64EocdlSize + zip64EocdlSize);
        // 0 - zip64 end of central dir locator signature = 0x07064b50
        // 4 - number of the disk with the start of the zip64 end of central directory
        // 8 - relative offset of the zip64 end of central directory record
        var zip64EocdrOffset = readUInt64LE(zip64EocdlBuffer, 8);
        // 16 - total number of disks

        // ZIP64 end of central directory record
        var zip64EocdrBuffer = newBuffer(56);
        return readAndAssertNoEof(reader, zip64EocdrBuffer, 0, zip64EocdrBuffer.length, zip64EocdrOffset, function(err) {
          if (err) return callback(err);

          // 0 - zip64 end of central dir signature                           4 bytes  (0x06064b50)
          if (zip64EocdrBuffer.readUInt32LE(0) !== 0x06064b50) {
            return callback(new Error("invalid zip64 end of central directory record signature"));
          }
          // 4 - size of zip64 end of central directory record                8 bytes
          // 12 - version made by                                             2 bytes
          // 14 - version needed to extract                                   2 bytes
          // 16 - number of this disk                                         4 bytes
          diskNumber = zip64EocdrBuffer.readUInt32LE(16);
          if (diskNumber !== 0) {
            // Check this only after zip64 overrides. See #118.
            return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
          }
          // 20 - number of the disk with the start of the central directory  4 bytes
          // 24 - total number of entries in the central directory on this disk         8 bytes
          // 32 - total number of entries in the central directory            8 bytes
          entryCount = readUInt64LE(zip64EocdrBuffer, 32);
          // 40 - size of the central directory                               8 bytes
          // 48 - offset of start of central directory with respect to the starting disk number     8 bytes
          centralDirectoryOffset = readUInt64LE(zip64EocdrBuffer, 48);
          // 56 - zip64 extensible data sector                                (variable size)
          return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
        });
      }

      // Not ZIP64 format
      if (diskNumber !== 0) {
        return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
      }
      return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));

    }

    // Not a zip file.
    callback(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
  });
}

util.inherits(ZipFile, EventEmitter);
function ZipFile(reader, centralDirectoryOffset, fileSize, entryCount, comment, autoClose, lazyEntries, decodeStrings, validateEntrySizes, strictFileNames) {
  var self = this;
  EventEmitter.call(self);
  self.reader = reader;
  // forward close events
  self.reader.on("error", function(err) {
    // error closing the fd
    emitError(self, err);
  });
  self.reader.once("close", function() {
    self.emit("close");
  });
  self.readEntryCursor = centralDirectoryOffset;
  self.fileSize = fileSize;
  self.entryCount = entryCount;
  self.comment = comment;
  self.entriesRead = 0;
  self.autoClose = !!autoClose;
  self.lazyEntries = !!lazyEntries;
  self.decodeStrings = !!decodeStrings;
  self.validateEntrySizes = !!validateEntrySizes;
  self.strictFileNames = !!strictFileNames;
  self.isOpen = true;
  self.emittedError = false;
  self.hasEachEntryBeenCalled = false;

  if (!self.lazyEntries) self._readEntry();
}
ZipFile.prototype.close = function() {
  if (!this.isOpen) return;
  this.isOpen = false;
  this.reader.unref();
};

function emitErrorAndAutoClose(self, err) {
  if (self.autoClose) self.close();
  emitError(self, err);
}
function emitError(self, err) {
  if (self.emittedError) return;
  self.emittedError = true;
  self.emit("error", err);
}

ZipFile.prototype.readEntry = function() {
  if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
  this._readEntry();
};
ZipFile.prototype._readEntry = function() {
  var self = this;
  if (self.entryCount === self.entriesRead) {
    // done with metadata
    setImmediate(function() {
      if (self.autoClose) self.close();
      if (self.emittedError) return;
      self.emit("end");
    });
    return;
  }
  if (self.emittedError) return;
  var buffer = newBuffer(46);
  readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
    if (err) return emitErrorAndAutoClose(self, err);
    if (self.emittedError) return;
    var entry = new Entry();
    // 0 - Central directory file header signature
    var signature = buffer.readUInt32LE(0);
    if (signature !== 0x02014b50) return emitErrorAndAutoClose(self, new Error("invalid central directory file header signature: 0x" + signature.toString(16)));
    // 4 - Version made by
    entry.versionMadeBy = buffer.readUInt16LE(4);
    // 6 - Version needed to extract (minimum)
    entry.versionNeededToExtract = buffer.readUInt16LE(6);
    // 8 - General purpose bit flag
    entry.generalPurposeBitFlag = buffer.readUInt16LE(8);
    // 10 - Compression method
    entry.compressionMethod = buffer.readUInt16LE(10);
    // 12 - File last modification time
    entry.lastModFileTime = buffer.readUInt16LE(12);
    // 14 - File last modification date
    entry.lastModFileDate = buffer.readUInt16LE(14);
    // 16 - CRC-32
    entry.crc32 = buffer.readUInt32LE(16);
    // 20 - Compressed size
    entry.compressedSize = buffer.readUInt32LE(20);
    // 24 - Uncompressed size
    entry.uncompressedSize = buffer.readUInt32LE(24);
    // 28 - File name length (n)
    entry.fileNameLength = buffer.readUInt16LE(28);
    // 30 - Extra field length (m)
    entry.extraFieldLength = buffer.readUInt16LE(30);
    // 32 - File comment length (k)
    entry.fileCommentLength = buffer.readUInt16LE(32);
    // 34 - Disk number where file starts
    // 36 - Internal file attributes
    entry.internalFileAttributes = buffer.readUInt16LE(36);
    // 38 - External file attributes
    entry.externalFileAttributes = buffer.readUInt32LE(38);
    // 42 - Relative offset of local file header
    entry.relativeOffsetOfLocalHeader = buffer.readUInt32LE(42);

    if (entry.generalPurposeBitFlag & 0x40) return emitErrorAndAutoClose(self, new Error("strong encryption is not supported"));

    self.readEntryCursor += 46;

    buffer = newBuffer(entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength);
    readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
      if (err) return emitErrorAndAutoClose(self, err);
      if (self.emittedError) return;
      // 46 - File name
      entry.fileNameRaw = buffer.subarray(0, entry.fileNameLength);
      // 46+n - Extra field
      var fileCommentStart = entry.fileNameLength + entry.extraFieldLength;
      entry.extraFieldRaw = buffer.subarray(entry.fileNameLength, fileCommentStart);
      // 46+n+m - File comment
      entry.fileCommentRaw = buffer.subarray(fileCommentStart, fileCommentStart + entry.fileCommentLength);

      // Parse the extra fields, which we need for processing other fields.
      try {
        entry.extraFields = parseExtraFields(entry.extraFieldRaw);
      } catch (err) {
        return emitErrorAndAutoClose(self, err);
      }

      // Interpret strings according to bit flags, extra fields, and options.
      if (self.decodeStrings) {
        var isUtf8 = (entry.generalPurposeBitFlag & 0x800) !== 0;
        entry.fileComment = decodeBuffer(entry.fileCommentRaw, isUtf8);
        entry.fileName = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, self.strictFileNames);
        var errorMessage = validateFileName(entry.fileName);
        if (errorMessage != null) return emitErrorAndAutoClose(self, new Error(errorMessage));
      } else {
        entry.fileComment = entry.fileCommentRaw;
        entry.fileName = entry.fileNameRaw;
      }
      // Maintain API compatibility. See https://github.com/thejoshwolfe/yauzl/issues/47
      entry.comment = entry.fileComment;

      self.readEntryCursor += buffer.length;
      self.entriesRead += 1;

      // Check for the Zip64 Extended Information Extra Field.
      for (var i = 0; i < entry.extraFields.length; i++) {
        var extraField = entry.extraFields[i];
        if (extraField.id !== 0x0001) continue;
        // Found it.

        var zip64EiefBuffer = extraField.data;
        var index = 0;
        // 0 - Original Size          8 bytes
        if (entry.uncompressedSize === 0xffffffff) {
          if (index + 8 > zip64EiefBuffer.length) {
            return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include uncompressed size"));
          }
          entry.uncompressedSize = readUInt64LE(zip64EiefBuffer, index);
          index += 8;
        }
        // 8 - Compressed Size        8 bytes
        if (entry.compressedSize === 0xffffffff) {
          if (index + 8 > zip64EiefBuffer.length) {
            return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include compressed size"));
          }
          entry.compressedSize = readUInt64LE(zip64EiefBuffer, index);
          index += 8;
        }
        // 16 - Relative Header Offset 8 bytes
        if (entry.relativeOffsetOfLocalHeader === 0xffffffff) {
          if (index + 8 > zip64EiefBuffer.length) {
            return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include relative header offset"));
          }
          entry.relativeOffsetOfLocalHeader = readUInt64LE(zip64EiefBuffer, index);
          index += 8;
        }
        // 24 - Disk Start Number      4 bytes

        break;
      }

      // validate file size
      if (self.validateEntrySizes && entry.compressionMethod === 0) {
        var expectedCompressedSize = entry.uncompressedSize;
        if (entry.isEncrypted()) {
          // traditional encryption prefixes the file data with a header
          expectedCompressedSize += 12;
        }
        if (entry.compressedSize !== expectedCompressedSize) {
          var msg = "compressed/uncompressed size mismatch for stored file: " + entry.compressedSize + " != " + entry.uncompressedSize;
          return emitErrorAndAutoClose(self, new Error(msg));
        }
      }

      self.emit("entry", entry);

      if (!self.lazyEntries) self._readEntry();
    });
  });
};

ZipFile.prototype.eachEntry = function() {
  const self = this;
  if (!self.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
  if (self.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
  self.hasEachEntryBeenCalled = true;

  let pendingResolveReject = null;
  self.on("entry", onEntry);
  self.on("end", onEnd);
  self.on("error", onError);
  function cleanup() {
    self.removeListener("entry", onEntry);
    self.removeListener("end", onEnd);
    self.removeListener("error", onError);
    if (self.autoClose) self.close();
  }

  function onEntry(entry) {
    let {resolve} = pendingResolveReject;
    pendingResolveReject = null;
    resolve({value: entry});
  }
  function onEnd() {
    let {resolve} = pendingResolveReject;
    pendingResolveReject = null;
    cleanup();
    resolve({done: true});
  }
  function onError(err) {
    let {reject} = pendingResolveReject;
    pendingResolveReject = null;
    cleanup();
    reject(err);
  }

  return {
    [Symbol.asyncIterator]() {
      // Called once by `for await...of`.
      return this;
    },
    next() {
      // Called on each iteration in a `for await...of`.
      const promise = new Promise((resolve, reject) => {
        if (pendingResolveReject != null) throw new Error("next() called before previous Promise was resolved.");
        pendingResolveReject = {resolve, reject};
      });
      self.readEntry();
      return promise;
    },
    return(value) {
      // Called when breaking, returning, throwing out of a `for await...of`.
      cleanup();
      return Promise.resolve({done: true, value});
    },
    throw(value) {
      // Almost never called. Something about `yield*` maybe?
      cleanup();
      return Promise.reject(value);
    },
  };
};

ZipFile.prototype.openReadStream = function(entry, options, callback) {
  var self = this;
  // parameter validation
  var relativeStart = 0;
  var relativeEnd = entry.compressedSize;
  if (callback == null) {
    callback = options;
    options = null;
  }
  if (options == null) {
    options = {};
  } else {
    if (options.decodeFileData === false) {
      // new, simple option
      if (options.decrypt != null) {
        throw new Error("cannot use options.decrypt when options.decodeFileData === false");
      }
      if (options.decompress != null) {
        throw new Error("cannot use options.decompress when options.decodeFileData === false");
      }
      // start and end are allowed
    } else {
      // old, complicated options
      if (options.decrypt != null) {
        if (!entry.isEncrypted()) {
          throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
        }
        if (options.decrypt !== false) throw new Error("invalid options.decrypt value: " + options.decrypt);
        if (entry.isCompressed()) {
          if (options.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
        }
      }
      if (options.decompress != null) {
        if (!entry.isCompressed()) {
          throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
        }
        if (!(options.decompress === false || options.decompress === true)) {
          throw new Error("invalid options.decompress value: " + options.decompress);
        }
        decompress = options.decompress;
      }
    }
    if (options.start != null) {
      relativeStart = options.start;
      if (relativeStart < 0) throw new Error("options.start < 0");
      if (relativeStart > entry.compressedSize) throw new Error("options.start > entry.compressedSize");
    }
    if (options.end != null) {
      relativeEnd = options.end;
      if (relativeEnd < 0) throw new Error("options.end < 0");
      if (relativeEnd > entry.compressedSize) throw new Error("options.end > entry.compressedSize");
      if (relativeEnd < relativeStart) throw new Error("options.end < options.start");
    }
  }
  var rawMode = (
    options.decodeFileData === false || // Explicitly requested raw.
    (
      (entry.compressionMethod === 0 || // Naturally without compression.
        (entry.compressionMethod === 8 && options.decompress === false) // Deprecated compression bypass option.
      ) &&
      (!entry.isEncrypted() || // Naturally without encryption.
        options.decrypt === false // Deprecated encryption bypass option.
      )
    )
  );
  if (options.start != null || options.end != null) {
    // Ensure slicing deals with raw data.
    if (!rawMode) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
  }

  // any further errors can either be caused by the zipfile,
  // or were introduced in a minor version of yauzl,
  // so should be passed to the client rather than thrown.
  if (!self.isOpen) return callback(new Error("closed"));
  if (entry.isEncrypted() && !rawMode) {
    if (options.decrypt !== false) return callback(new Error("entry is encrypted, and options.decodeFileData !== false"));
  }
  var decompress;
  if (rawMode) {
    decompress = false;
  } else if (entry.compressionMethod === 8) {
    // 8 - The file is Deflated
    decompress = options.decodeFileData !== true;
  } else {
    return callback(new Error("unsupported compression method: " + entry.compressionMethod));
  }

  self.readLocalFileHeader(entry, {minimal: true}, function(err, localFileHeader) {
    if (err) return callback(err);
    self.openReadStreamLowLevel(
      localFileHeader.fileDataStart, entry.compressedSize,
      relativeStart, relativeEnd,
      decompress, entry.uncompressedSize,
      callback);
  });
};

ZipFile.prototype.openReadStreamLowLevel = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, callback) {
  var self = this;

  var fileDataEnd = fileDataStart + compressedSize;
  var readStream = self.reader.createReadStream({
    start: fileDataStart + relativeStart,
    end: fileDataStart + relativeEnd,
  });
  var endpointStream = readStream;
  if (decompress) {
    var destroyed = false;
    var inflateFilter = zlib.createInflateRaw();
    readStream.on("error", function(err) {
      // setImmediate here because errors can be emitted during the first call to pipe()
      setImmediate(function() {
        if (!destroyed) inflateFilter.emit("error", err);
      });
    });
    readStream.pipe(inflateFilter);

    if (self.validateEntrySizes) {
      endpointStream = new AssertByteCountStream(uncompressedSize);
      inflateFilter.on("error", function(err) {
        // forward zlib errors to the client-visible stream
        setImmediate(function() {
          if (!destroyed) endpointStream.emit("error", err);
        });
      });
      inflateFilter.pipe(endpointStream);
    } else {
      // the zlib filter is the client-visible stream
      endpointStream = inflateFilter;
    }
    // this is part of yauzl's API, so implement this function on the client-visible stream
    installDestroyFn(endpointStream, function() {
      destroyed = true;
      if (inflateFilter !== endpointStream) inflateFilter.unpipe(endpointStream);
      readStream.unpipe(inflateFilter);
      // TODO: the inflateFilter may cause a memory leak. see Issue #27.
      readStream.destroy();
    });
  }
  callback(null, endpointStream);
};

ZipFile.prototype.readLocalFileHeader = function(entry, options, callback) {
  var self = this;
  if (callback == null) {
    callback = options;
    options = null;
  }
  if (options == null) options = {};

  self.reader.ref();
  var buffer = newBuffer(30);
  readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader, function(err) {
    try {
      if (err) return callback(err);
      // 0 - Local file header signature = 0x04034b50
      var signature = buffer.readUInt32LE(0);
      if (signature !== 0x04034b50) {
        return callback(new Error("invalid local file header signature: 0x" + signature.toString(16)));
      }

      var fileNameLength = buffer.readUInt16LE(26);
      var extraFieldLength = buffer.readUInt16LE(28);
      var fileDataStart = entry.relativeOffsetOfLocalHeader + 30 + fileNameLength + extraFieldLength;
      // We now have enough information to do this bounds check.
      if (fileDataStart + entry.compressedSize > self.fileSize) {
        return callback(new Error("file data overflows file bounds: " +
            fileDataStart + " + " + entry.compressedSize + " > " + self.fileSize));
      }

      if (options.minimal) {
        return callback(null, {fileDataStart: fileDataStart});
      }

      var localFileHeader = new LocalFileHeader();
      localFileHeader.fileDataStart = fileDataStart;

      // 4 - Version needed to extract (minimum)
      localFileHeader.versionNeededToExtract = buffer.readUInt16LE(4);
      // 6 - General purpose bit flag
      localFileHeader.generalPurposeBitFlag = buffer.readUInt16LE(6);
      // 8 - Compression method
      localFileHeader.compressionMethod = buffer.readUInt16LE(8);
      // 10 - File last modification time
      localFileHeader.lastModFileTime = buffer.readUInt16LE(10);
      // 12 - File last modification date
      localFileHeader.lastModFileDate = buffer.readUInt16LE(12);
      // 14 - CRC-32
      localFileHeader.crc32 = buffer.readUInt32LE(14);
      // 18 - Compressed size
      localFileHeader.compressedSize = buffer.readUInt32LE(18);
      // 22 - Uncompressed size
      localFileHeader.uncompressedSize = buffer.readUInt32LE(22);
      // 26 - File name length (n)
      localFileHeader.fileNameLength = fileNameLength;
      // 28 - Extra field length (m)
      localFileHeader.extraFieldLength = extraFieldLength;
      // 30 - File name
      // 30+n - Extra field

      buffer = newBuffer(fileNameLength + extraFieldLength);
      self.reader.ref();
      readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader + 30, function(err) {
        try {
          if (err) return callback(err);
          localFileHeader.fileName = buffer.subarray(0, fileNameLength);
          localFileHeader.extraField = buffer.subarray(fileNameLength);
          return callback(null, localFileHeader);
        } finally {
          self.reader.unref();
        }
      });
    } finally {
      self.reader.unref();
    }
  });
};

ZipFile.prototype.openReadStreamPromise = function(entry, options) {
  return new Promise((resolve, reject) => {
    this.openReadStream(entry, options, function(err, readStream) {
      if (err) return reject(err);
      resolve(readStream);
    });
  });
};
ZipFile.prototype.openReadStreamLowLevelPromise = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize) {
  return new Promise((resolve, reject) => {
    this.openReadStream(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, function(err, readStream) {
      if (err) return reject(err);
      resolve(readStream);
    });
  });
};
ZipFile.prototype.readLocalFileHeaderPromise = function(entry, options) {
  return new Promise((resolve, reject) => {
    this.readLocalFileHeader(entry, options, function(err, localFileHeader) {
      if (err) return reject(err);
      resolve(localFileHeader);
    });
  });
};

function Entry() {
}
Entry.prototype.getLastModDate = function(options) {
  if (options == null) options = {};

  if (!options.forceDosFormat) {
    // Check extended fields.
    for (var i = 0; i < this.extraFields.length; i++) {
      var extraField = this.extraFields[i];
      if (extraField.id === 0x5455) {
        // Info-ZIP "universal timestamp" extended field (`0x5455` aka `"UT"`).
        // See the Info-ZIP source code unix/unix.c:set_extra_field() and zipfile.c:ef_scan_ut_time().
        var data = extraField.data;
        if (data.length < 5) continue; // Too short.
        // The flags define which of the three fields are present: mtime, atime, ctime.
        // We only care about mtime.
        // Also, ctime is never included in practice.
        // And also, atime is only included in the local file header for some reason
        // despite the flags lying about its inclusion in the central header.
        var flags = data[0];
        var HAS_MTIME = 1;
        if (!(flags & HAS_MTIME)) continue; // This will realistically never happen.
        // Although the positions of all of the fields shift around depending on the presence of other fields,
        // mtime is always first if present, and that's the only one we care about.
        var posixTimestamp = data.readInt32LE(1);
        return new Date(posixTimestamp * 1000);
      } else if (extraField.id === 0x000a) {
        var data = extraField.data;
        if (data.length !== 32) continue; // The length is always the same.
        // 4 bytes reserved
        // 2 bytes Tag
        if (data.readUInt16LE(4) !== 1) continue; // Tag1 is actually the only defined Tag.
        // 2 bytes Size
        if (data.readUInt16LE(6) !== 24) continue; // Size is always 24.
        // 8 bytes Mtime
        var hundredNanoSecondsSince1601 = data.readUInt32LE(8) + 4294967296 * data.readInt32LE(12);
        // Convert from NTFS to POSIX milliseconds.
        // The big number below is the milliseconds between year 1601 and year 1970
        // (i.e. the negative POSIX timestamp of 1601-01-01 00:00:00Z)
        var millisecondsSince1970 = hundredNanoSecondsSince1601 / 10000 - 11644473600000;
        // Note on numeric precision: JavaScript Number objects lose precision above Number.MAX_SAFE_INTEGER,
        // and NTFS timestamps are typically much bigger than that limit.
        // (MAX_SAFE_INTEGER would represent 1629-07-17T23:58:45.475Z.)
        // However, we're losing precision in the conversion from 100nanosecond units to millisecond units anyway,
        // and the time at which we also lose 1-millisecond precision is year 275760, the JavaScript Date limit (by design).
        // Up through the year 2057, this conversion only drops 4 bits of precision,
        // which is well under the 13-14 bits ratio between the milliseconds and 100nanoseconds.
        return new Date(millisecondsSince1970);
      }
    }
  }

  // Fallback to non-extended encoding.
  return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, options.timezone);
};

Entry.prototype.canDecodeFileData = function() {
  return (
    !this.isEncrypted() &&
    (this.compressionMethod === 0 || this.compressionMethod === 8)
  );
};
Entry.prototype.isEncrypted = function() {
  return (this.generalPurposeBitFlag & 0x1) !== 0;
};
Entry.prototype.isCompressed = function() {
  return this.compressionMethod === 8;
};

function LocalFileHeader() {
}

function dosDateTimeToDate(date, time, timezone) {
  var day = date & 0x1f; // 1-31
  var month = (date >> 5 & 0xf) - 1; // 1-12, 0-11
  var year = (date >> 9 & 0x7f) + 1980; // 0-128, 1980-2108

  var millisecond = 0;
  var second = (time & 0x1f) * 2; // 0-29, 0-58 (even numbers)
  var minute = time >> 5 & 0x3f; // 0-59
  var hour = time >> 11 & 0x1f; // 0-23

  if (timezone == null || timezone === "local") {
    return new Date(year, month, day, hour, minute, second, millisecond);
  } else if (timezone === "UTC") {
    return new Date(Date.UTC(year, month, day, hour, minute, second, millisecond));
  } else {
    throw new Error("unrecognized options.timezone: " + options.timezone);
  }
}

function getFileNameLowLevel(generalPurposeBitFlag, fileNameBuffer, extraFields, strictFileNames) {
  var fileName = null;

  // check for Info-ZIP Unicode Path Extra Field (0x7075)
  // see https://github.com/thejoshwolfe/yauzl/issues/33
  for (var i = 0; i < extraFields.length; i++) {
    var extraField = extraFields[i];
    if (extraField.id === 0x7075) {
      if (extraField.data.length < 6) {
        // too short to be meaningful
        continue;
      }
      // Version       1 byte      version of this extra field, currently 1
      if (extraField.data.readUInt8(0) !== 1) {
        // > Changes may not be backward compatible so this extra
        // > field should not be used if the version is not recognized.
        continue;
      }
      // NameCRC32     4 bytes     File Name Field CRC32 Checksum
      var oldNameCrc32 = extraField.data.readUInt32LE(1);
      if (crc32(fileNameBuffer) !== oldNameCrc32) {
        // > If the CRC check fails, this UTF-8 Path Extra Field should be
        // > ignored and the File Name field in the header should be used instead.
        continue;
      }
      // UnicodeName   Variable    UTF-8 version of the entry File Name
      fileName = decodeBuffer(extraField.data.subarray(5), true);
      break;
    }
  }

  if (fileName == null) {
    // The typical case.
    var isUtf8 = (generalPurposeBitFlag & 0x800) !== 0;
    fileName = decodeBuffer(fileNameBuffer, isUtf8);
  }

  if (!strictFileNames) {
    // Allow backslash.
    fileName = fileName.replace(/\\/g, "/");
  }
  return fileName;
}

function validateFileName(fileName) {
  if (fileName.indexOf("\\") !== -1) {
    return "invalid characters in fileName: " + fileName;
  }
  if (/^[a-zA-Z]:/.test(fileName) || /^\//.test(fileName)) {
    return "absolute path: " + fileName;
  }
  if (fileName.split("/").indexOf("..") !== -1) {
    return "invalid relative path: " + fileName;
  }
  // all good
  return null;
}

function parseExtraFields(extraFieldBuffer) {
  var extraFields = [];
  var i = 0;
  while (i < extraFieldBuffer.length - 3) {
    var headerId = extraFieldBuffer.readUInt16LE(i + 0);
    var dataSize = extraFieldBuffer.readUInt16LE(i + 2);
    var dataStart = i + 4;
    var dataEnd = dataStart + dataSize;
    if (dataEnd > extraFieldBuffer.length) throw new Error("extra field length exceeds extra field buffer size");
    var dataBuffer = extraFieldBuffer.subarray(dataStart, dataEnd);
    extraFields.push({
      id: headerId,
      data: dataBuffer,
    });
    i = dataEnd;
  }
  return extraFields;
}

function readAndAssertNoEof(reader, buffer, offset, length, position, callback) {
  if (length === 0) {
    // fs.read will throw an out-of-bounds error if you try to read 0 bytes from a 0 byte file
    return setImmediate(function() { callback(null, newBuffer(0)); });
  }
  reader.read(buffer, offset, length, position, function(err, bytesRead) {
    if (err) return callback(err);
    if (bytesRead < length) {
      return callback(new Error("unexpected EOF"));
    }
    callback();
  });
}

util.inherits(AssertByteCountStream, Transform);
function AssertByteCountStream(byteCount) {
  Transform.call(this);
  this.actualByteCount = 0;
  this.expectedByteCount = byteCount;
}
AssertByteCountStream.prototype._transform = function(chunk, encoding, cb) {
  this.actualByteCount += chunk.length;
  if (this.actualByteCount > this.expectedByteCount) {
    var msg = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
    return cb(new Error(msg));
  }
  cb(null, chunk);
};
AssertByteCountStream.prototype._flush = function(cb) {
  if (this.actualByteCount < this.expectedByteCount) {
    var msg = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
    return cb(new Error(msg));
  }
  cb();
};

util.inherits(RandomAccessReader, EventEmitter);
function RandomAccessReader() {
  EventEmitter.call(this);
  this.refCount = 0;
}
RandomAccessReader.prototype.ref = function() {
  this.refCount += 1;
};
RandomAccessReader.prototype.unref = function() {
  var self = this;
  self.refCount -= 1;

  if (self.refCount > 0) return;
  if (self.refCount < 0) throw new Error("invalid unref");

  self.close(onCloseDone);

  function onCloseDone(err) {
    if (err) return self.emit('error', err);
    self.emit('close');
  }
};
RandomAccessReader.prototype.createReadStream = function(options) {
  if (options == null) options = {};
  var start = options.start;
  var end = options.end;
  if (start === end) {
    var emptyStream = new PassThrough();
    setImmediate(function() {
      emptyStream.end();
    });
    return emptyStream;
  }
  var stream = this._readStreamForRange(start, end);

  var destroyed = false;
  var refUnrefFilter = new RefUnrefFilter(this);
  stream.on("error", function(err) {
    setImmediate(function() {
      if (!destroyed) refUnrefFilter.emit("error", err);
    });
  });
  installDestroyFn(refUnrefFilter, function() {
    stream.unpipe(refUnrefFilter);
    refUnrefFilter.unref();
    stream.destroy();
  });

  var byteCounter = new AssertByteCountStream(end - start);
  refUnrefFilter.on("error", function(err) {
    setImmediate(function() {
      if (!destroyed) byteCounter.emit("error", err);
    });
  });
  installDestroyFn(byteCounter, function() {
    destroyed = true;
    refUnrefFilter.unpipe(byteCounter);
    refUnrefFilter.destroy();
  });

  return stream.pipe(refUnrefFilter).pipe(byteCounter);
};
RandomAccessReader.prototype._readStreamForRange = function(start, end) {
  throw new Error("not implemented");
};
RandomAccessReader.prototype.read = function(buffer, offset, length, position, callback) {
  var readStream = this.createReadStream({start: position, end: position + length});
  var writeStream = new Writable();
  var written = 0;
  writeStream._write = function(chunk, encoding, cb) {
    chunk.copy(buffer, offset + written, 0, chunk.length);
    written += chunk.length;
    cb();
  };
  writeStream.on("finish", callback);
  readStream.on("error", function(error) {
    callback(error);
  });
  readStream.pipe(writeStream);
};
RandomAccessReader.prototype.close = function(callback) {
  setImmediate(callback);
};

util.inherits(RefUnrefFilter, PassThrough);
function RefUnrefFilter(context) {
  PassThrough.call(this);
  this.context = context;
  this.context.ref();
  this.unreffedYet = false;
}
RefUnrefFilter.prototype._flush = function(cb) {
  this.unref();
  cb();
};
RefUnrefFilter.prototype.unref = function(cb) {
  if (this.unreffedYet) return;
  this.unreffedYet = true;
  this.context.unref();
};

var cp437 = '\u0000☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ';
function decodeBuffer(buffer, isUtf8) {
  if (isUtf8) {
    return buffer.toString("utf8");
  } else {
    var result = "";
    for (var i = 0; i < buffer.length; i++) {
      result += cp437[buffer[i]];
    }
    return result;
  }
}

function readUInt64LE(buffer, offset) {
  // There is no native function for this, because we can't actually store 64-bit integers precisely.
  // after 53 bits, JavaScript's Number type (IEEE 754 double) can't store individual integers anymore.
  // but since 53 bits is a whole lot more than 32 bits, we do our best anyway.
  // As of 2020, Node has added support for BigInt, which obviates this whole function,
  // but yauzl hasn't been updated to depend on BigInt (yet?).
  var lower32 = buffer.readUInt32LE(offset);
  var upper32 = buffer.readUInt32LE(offset + 4);
  // we can't use bitshifting here, because JavaScript bitshifting only works on 32-bit integers.
  return upper32 * 0x100000000 + lower32;
  // as long as we're bounds checking the result of this function against the total file size,
  // we'll catch any overflow errors, because we already made sure the total file size was within reason.
}

// Node 10 deprecated new Buffer().
var newBuffer;
if (typeof Buffer.allocUnsafe === "function") {
  newBuffer = function(len) {
    return Buffer.allocUnsafe(len);
  };
} else {
  newBuffer = function(len) {
    return new Buffer(len);
  };
}

// Node 8 introduced a proper destroy() implementation on writable streams.
function installDestroyFn(stream, fn) {
  if (typeof stream.destroy === "function") {
    // New API.
    stream._destroy = function(err, cb) {
      fn();
      if (cb != null) cb(err);
    };
  } else {
    // Old API.
    stream.destroy = fn;
  }
}

function defaultCallback(err) {
  if (err) throw err;
}


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 79576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/src/platform/host.js
var platform_host = __nccwpck_require__(62291);
// EXTERNAL MODULE: ./build/src/runner/commands.js
var commands = __nccwpck_require__(62492);
// EXTERNAL MODULE: ./build/src/text.js
var src_text = __nccwpck_require__(30706);
;// CONCATENATED MODULE: ./build/src/runner/inputs.js


/** Makes a reader of the step's inputs. */
function inputReader() {
    const problems = [];
    const reader = {
        text: (name) => commands/* getInput */.V4(name),
        parsed(name, parse) {
            const text = reader.text(name);
            try {
                return text === '' ? undefined : parse(text);
            }
            catch (error) {
                reader.refuse(name, error instanceof Error ? error.message : String(error));
                return undefined;
            }
        },
        required(name, parse) {
            if (reader.text(name) === '')
                reader.refuse(name, 'is required');
            return reader.parsed(name, parse);
        },
        refuse: (name, why) => problems.push(`${name} ${why}`),
        check() {
            if (problems.length > 0)
                throw new Error(`Bad input: ${problems.join('; ')}.`);
        },
    };
    return reader;
}
/** YAML 1.2's booleans. */
function parseBoolean(text) {
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    throw new Error(`must be true or false, not ${quoted(text)}`);
}
/** Parses a decimal number above 0 and up to `most`, whole ones alone if so asked. */
function parseNumber(most, whole = false) {
    return (text) => {
        const value = Number(text);
        const written = whole ? /^\d+$/ : /^\d+(\.\d+)?$/;
        if (!written.test(text) || value <= 0 || value > most) {
            throw new Error(`must be a ${whole ? 'whole ' : ''}number above 0${most === Infinity ? '' : ` and at most ${most}`}, not ${quoted(text)}`);
        }
        return value;
    };
}
/** Parses an id of the platform's; it goes into URLs. */
function parseId(text) {
    if (!/^[A-Za-z0-9._-]+$/.test(text) || /^\.+$/.test(text)) {
        throw new Error(`must be an id of letters, digits, ".", "_" and "-", not ${quoted(text)}`);
    }
    return text;
}
/** Parses a key that can be sent as an HTTP header; what it is stays unsaid. */
function parseKey(text) {
    if (!/^[\x21-\x7e]+$/.test(text))
        throw new Error('must be printable ASCII without blanks or line breaks');
    return text;
}
/** Parses the name of an artifact and of a file, both of which add `.zip` to it. */
function parseArtifactName(text) {
    // `@actions/artifact` refuses these characters; the file systems that an artifact is unpacked on do.
    if (/["<>|*?:\\/\p{C}]/u.test(text) || /^\.+$/.test(text)) {
        throw new Error(`can't be an artifact's name: ${quoted(text)}; leave out " < > | * ? : \\ / and control characters`);
    }
    if (Array.from(text).length > 200 || Buffer.byteLength(text) > 240)
        throw new Error('is too long: at most 200 characters');
    return text;
}
/** Parses a path of the file system. */
function parsePath(text) {
    if (/\p{Cc}/u.test(text))
        throw new Error('must be a path without control characters');
    return text;
}
function quoted(text) {
    return `"${(0,src_text/* plain */.pj)(text, 60)}"`;
}

;// CONCATENATED MODULE: ./build/src/export/inputs.js





/**
 * Reads the inputs that `interface.md` names and masks the key before anything is printed. Throws one `Error` that names every bad
 * input.
 */
function readInputs() {
    const reader = inputReader();
    const key = reader.text('api-key');
    if (key !== '')
        commands/* setSecret */.Pq(key);
    const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
    const inWorkspace = (text) => (0,external_node_path_.resolve)(workspace, parsePath(text));
    const flag = (name) => reader.parsed(name, parseBoolean);
    const host = reader.required('host', platform_host/* parseHost */.o);
    const apiKey = reader.required('api-key', parseKey);
    const many = reader.text('workflows') !== '';
    const targets = many ? readTargets(reader) : readTarget(reader);
    const directory = reader.parsed('directory', inWorkspace);
    const unpackTo = reader.parsed('unpack-to', (text) => unpackFolder(workspace, inWorkspace(text)));
    const unpackEnvVariables = flag('unpack-env-variables') ?? false;
    const uploadArtifact = flag('upload-artifact') ?? true;
    const overwrite = flag('overwrite') ?? false;
    const retentionDays = reader.parsed('retention-days', parseRetention);
    const timeoutMinutes = reader.parsed('timeout-minutes', parseNumber(1440)) ?? 30;
    const pollSeconds = reader.parsed('poll-interval-seconds', parseNumber(3600)) ?? 10;
    const maxParallel = reader.parsed('max-parallel', parseNumber(100, true)) ?? 4;
    const summary = flag('summary') ?? true;
    reader.check();
    if (host === undefined || apiKey === undefined)
        throw new Error('host and api-key are required');
    return {
        host,
        apiKey,
        targets,
        many,
        workspace,
        directory,
        temp: process.env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(),
        unpackTo,
        unpackEnvVariables,
        upload: uploadArtifact ? { overwrite, retentionDays } : undefined,
        timeoutMs: timeoutMinutes * 60_000,
        pollMs: pollSeconds * 1000,
        maxParallel,
        summary,
    };
}
function readTarget(reader) {
    const workflowId = reader.required('workflow-id', parseId);
    const flowId = reader.required('flow-id', parseId);
    const name = reader.parsed('name', parseArtifactName);
    if (workflowId === undefined || flowId === undefined)
        return [];
    const target = { name: name ?? `workflow-export-${workflowId}`, workflowId, flowId };
    try {
        parseArtifactName(target.name);
    }
    catch {
        reader.refuse('workflow-id', 'is too long');
    }
    return [target];
}
function readTargets(reader) {
    for (const other of ['workflow-id', 'flow-id', 'name']) {
        if (reader.text(other) !== '')
            reader.refuse(other, 'must not be given with workflows');
    }
    const targets = [];
    const lines = new Map();
    // Not trimmed, so that the numbers of the lines are the user's.
    const text = commands/* getInput */.V4('workflows', { trim: false });
    for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
        const refuse = (why) => reader.refuse(`workflows line ${index + 1}`, why);
        const words = line.split(/[ \t]+/).filter((word) => word !== '');
        const comment = words.findIndex((word) => word.startsWith('#'));
        if (comment >= 0)
            words.length = comment;
        if (words.length === 0)
            continue;
        const [name = '', workflowId = '', flowId = ''] = words;
        if (words.length !== 3) {
            refuse(`must be "name workflow-id flow-id", not ${words.length} ${words.length === 1 ? 'word' : 'words'}`);
            continue;
        }
        for (const [what, word, parse] of [
            ['name', name, parseArtifactName],
            ['workflow-id', workflowId, parseId],
            ['flow-id', flowId, parseId],
        ]) {
            try {
                parse(word);
            }
            catch (error) {
                refuse(`${what} ${error instanceof Error ? error.message : String(error)}`);
            }
        }
        // Names become files, and some disks tell no upper case from lower.
        const first = lines.get(name.toLowerCase());
        if (first === undefined)
            lines.set(name.toLowerCase(), index + 1);
        else
            refuse(`has the name of line ${first}`);
        targets.push({ name, workflowId, flowId });
    }
    if (targets.length === 0)
        reader.refuse('workflows', 'names no workflow');
    return targets;
}
/** Refuses what can be seen to lead out of the workspace; links are followed when it comes to unpacking. */
function unpackFolder(workspace, folder) {
    const way = (0,external_node_path_.relative)(workspace, folder);
    const parts = way.split(external_node_path_.sep);
    if (parts[0] === '..' || (0,external_node_path_.isAbsolute)(way))
        throw new Error('must be a folder in the workspace');
    if (parts.some((part) => part.toLowerCase() === '.git'))
        throw new Error('must not be in .git');
    return folder;
}
function parseRetention(text) {
    if (/^0+$/.test(text))
        return undefined;
    const days = parseNumber(Infinity, true)(text);
    const most = Number(process.env.GITHUB_RETENTION_DAYS || Infinity);
    if (days > most)
        throw new Error(`must be at most ${most}, the days that this repository keeps artifacts, not ${days}`);
    return days;
}


/***/ }),

/***/ 95631:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _runner_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62492);
/* harmony import */ var _runner_run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79425);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(79576);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(98044);
/* harmony import */ var _workflows_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(90550);





await (0,_runner_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(async (cancelled) => {
    const all = [];
    let inputs;
    try {
        inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K)();
        await (0,_workflows_js__WEBPACK_IMPORTED_MODULE_4__/* .exportWorkflows */ .D)(inputs, all, cancelled);
    }
    finally {
        _runner_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('exports', all.map(_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .n));
        if (inputs?.summary && all.length > 0)
            await (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .writeExportSummary */ .a)(all, inputs);
    }
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 98044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ row),
  a: () => (/* binding */ writeExportSummary)
});

// EXTERNAL MODULE: ./build/src/runner/commands.js
var commands = __nccwpck_require__(62492);
;// CONCATENATED MODULE: ./build/src/runner/summary.js

/** An HTML table. Titles are the action's own words; a cell is shown as code, so that no Markdown, mention or link comes of it. */
function table(titles, rows) {
    const head = titles.map((title) => `<th>${escapeHtml(title)}</th>`).join('');
    const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cellHtml(cell)}</td>`).join('')}</tr>`);
    return `<table><tr>${head}</tr>${body.join('')}</table>\n`;
}
/** An HTML table of named facts, one a row. */
function factTable(facts) {
    const rows = facts.map(([title, cell]) => `<tr><th align="left">${escapeHtml(title)}</th><td>${cellHtml(cell)}</td></tr>`);
    return `<table>${rows.join('')}</table>\n`;
}
function cellHtml(cell) {
    if (typeof cell !== 'string')
        return `<a href="${escapeHtml(cell.href)}">${escapeHtml(cell.text)}</a>`;
    return cell === '' ? '' : `<code>${escapeHtml(cell)}</code>`;
}
function escapeHtml(text) {
    return text.replace(/[^\p{L}\p{N} ,./%()-]/gu, (character) => `&#${character.codePointAt(0)};`);
}
/** Appends a heading and what is under it to the job summary. A summary that can't be written is a warning: the job is done. */
async function writeSummary(heading, html) {
    try {
        await commands/* appendSummary */.fe(`<h3>${escapeHtml(heading)}</h3>\n\n${html}`);
    }
    catch (error) {
        commands/* warning */.$e(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
}

// EXTERNAL MODULE: ./build/src/text.js
var src_text = __nccwpck_require__(30706);
;// CONCATENATED MODULE: ./build/src/export/summary.js


/** What the `exports` output says of a workflow. */
function row({ target, outputs, error }) {
    return { name: target.name, 'workflow-id': target.workflowId, ...outputs, ...(error === undefined ? {} : { error }) };
}
const MOST_FILES = 50;
/** Writes the job summary: one workflow in detail, or many in one table, failures first. */
async function writeExportSummary(all, { many }) {
    const [first] = all;
    if (!many && first) {
        await writeSummary(first.error === undefined ? 'Workflow exported' : 'Workflow export failed', details(first));
        return;
    }
    const failed = all.filter(({ error }) => error !== undefined);
    const succeeded = all.filter(({ error }) => error === undefined);
    const heading = failed.length === 0
        ? `${all.length} workflows exported`
        : `${failed.length} of ${all.length} workflow exports failed`;
    await writeSummary(heading, overview([...failed, ...succeeded]));
}
function details({ target, outputs, files, elapsedMs, error }) {
    const { 'package-size': size } = outputs;
    const facts = [
        ['Error', error],
        ['Workflow', target.workflowId],
        ['Flow', target.flowId],
        ['Dock status', outputs['dock-status-id']],
        ['Export job', outputs['export-job-id']],
        ['Status', outputs.status],
        ['Duration', (0,src_text/* humanTime */.zK)(elapsedMs)],
        ['Package', size === undefined ? undefined : `${target.name}.zip`],
        ['Size', size === undefined ? undefined : (0,src_text/* humanSize */.Xe)(size)],
        ['SHA-256', outputs['package-sha256']],
        ['Artifact', artifactLink(outputs)],
        ['Changed', changedWord(outputs)],
    ];
    const known = facts.filter((fact) => fact[1] !== undefined);
    const listed = files.slice(0, MOST_FILES).map(({ name, size: bytes }) => [(0,src_text/* plain */.pj)(name), (0,src_text/* humanSize */.Xe)(bytes)]);
    if (files.length > MOST_FILES)
        listed.push([`and ${files.length - MOST_FILES} more`, '']);
    return factTable(known) + (listed.length === 0 ? '' : `\n${table(['File', 'Size'], listed)}`);
}
function overview(all) {
    const rows = all.map(({ target, outputs, elapsedMs, error }) => {
        const { 'package-size': size } = outputs;
        return [
            target.name,
            error ?? outputs.status ?? '',
            (0,src_text/* humanTime */.zK)(elapsedMs),
            size === undefined ? '' : (0,src_text/* humanSize */.Xe)(size),
            artifactLink(outputs) ?? '',
            changedWord(outputs) ?? '',
            outputs['dock-status-id'] ?? '',
        ];
    });
    return table(['Workflow', 'Result', 'Duration', 'Size', 'Artifact', 'Changed', 'Dock status'], rows);
}
function artifactLink({ 'artifact-url': href, 'artifact-name': text }) {
    return href === undefined || text === undefined ? undefined : { text, href };
}
function changedWord({ changed }) {
    return changed === undefined ? undefined : changed ? 'yes' : 'no';
}


/***/ }),

/***/ 90550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ exportWorkflows)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./build/src/disk.js
const WORDS = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EACCES: 'the directory is not writable',
    EPERM: 'the directory is not writable',
    EROFS: 'the disk is read-only',
    ENOTDIR: 'part of the path is no directory',
    EEXIST: 'a file of that name is in the way',
};
/** Puts an error of the file system, met while writing `path`, in one line that says what to do. */
function diskFault(error, path) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return new Error(`Can't write ${path}: ${WORDS[code] ?? code}. Choose another directory, or make room there.`, {
        cause: error,
    });
}

// EXTERNAL MODULE: ./build/src/text.js
var src_text = __nccwpck_require__(30706);
;// CONCATENATED MODULE: ./build/src/retry.js

/** A failure that may pass: another try can be worth it, after the wait the server asked for, if it did. */
class TryAgain extends Error {
    afterMs;
    /** Something was gained before the failure, so that tries are counted anew. */
    progress;
    constructor(message, { afterMs = 0, progress = false, cause } = {}) {
        super(message, { cause });
        this.afterMs = afterMs;
        this.progress = progress;
    }
}
const TRIES = 8;
const LONGEST_WAIT_MS = 30_000;
/** The longest that a timer can wait; no deadline is as far away. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/**
 * Runs `operation` until it succeeds, waiting ever longer, with jitter, between tries. Only `TryAgain` is tried again.
 * Throws what `operation` threw, after eight failures in a row or when the next wait would pass `endsAt`.
 */
async function retry(what, { log, signal, endsAt }, operation) {
    for (let failures = 0;;) {
        try {
            return await operation();
        }
        catch (error) {
            if (!(error instanceof TryAgain))
                throw error;
            failures = error.progress ? 1 : failures + 1;
            const growing = Math.min(LONGEST_WAIT_MS, 1000 * 2 ** (failures - 1));
            const wait = Math.max(error.afterMs, growing * (0.5 + Math.random() / 2));
            if (failures === TRIES) {
                throw new Error(`${what}: ${error.message}, ${TRIES} times in a row. Run the job again later.`, {
                    cause: error,
                });
            }
            if (performance.now() + wait >= endsAt) {
                throw new Error(`${what}: ${error.message}, and waiting ${(0,src_text/* humanTime */.zK)(wait)} for another try would pass the deadline. Run the job again later, or raise timeout-minutes.`, { cause: error });
            }
            log.info(`${what}: ${error.message}; trying again in ${(0,src_text/* humanTime */.zK)(wait)}`);
            await sleep(wait, signal);
        }
    }
}
/** Takes a `Retry-After` header (RFC 9110, section 10.2.3: seconds or a date), returns milliseconds, at most what a timer can wait, 0 where it says nothing. */
function retryAfterMs(header) {
    if (header === undefined)
        return 0;
    if (/^\d+$/.test(header))
        return Math.min(Number(header) * 1000, LONGEST_TIMER_MS);
    const date = Date.parse(header);
    return Number.isNaN(date) ? 0 : Math.max(0, date - Date.now());
}
/** Waits `ms` milliseconds; throws the signal's reason as soon as it aborts. */
async function sleep(ms, signal) {
    signal.throwIfAborted();
    await new Promise((resolve, reject) => {
        const abort = () => {
            clearTimeout(timer);
            reject(signal.reason);
        };
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', abort);
            resolve();
        }, ms);
        signal.addEventListener('abort', abort, { once: true });
    });
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(44708);
;// CONCATENATED MODULE: ./build/src/platform/http.js



/** Makes a pool of connections whose requests carry the user agent given. */
function makePool(userAgent) {
    const make = () => {
        let client;
        return async () => {
            // Loaded with the first request: it takes longer than all that comes before.
            const { HttpClient } = await __nccwpck_require__.e(/* import() */ 942).then(__nccwpck_require__.bind(__nccwpck_require__, 44942));
            client ??= new HttpClient(userAgent, [], { keepAlive: true });
            return client;
        };
    };
    return { 'http:': make(), 'https:': make() };
}
/** How long the platform may take for an answer, and how long a download may stand still. */
const SILENCE_MS = 30_000;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MAY_PASS = new Set([408, 429, 500, 502, 503, 504]);
/**
 * Sends one request and returns the answer once its headers are here; follows no redirect. The signal aborts the request and
 * the reading of its answer. Throws `TryAgain` for what may pass, the signal's reason when aborted, and an `Error` for the rest.
 */
async function send(pool, method, url, headers, signal) {
    signal.throwIfAborted();
    const secure = url.protocol === 'https:';
    const client = await pool[secure ? 'https:' : 'http:']();
    const options = {
        method,
        host: url.hostname.replace(/^\[|\]$/g, ''),
        port: url.port || (secure ? 443 : 80),
        path: url.pathname + url.search,
        headers: { ...headers, 'user-agent': client.userAgent },
        agent: client.getAgent(url.href),
        signal,
    };
    try {
        // HttpClient.request() knows no abort and takes every header along on a redirect; its raw form leaves both to us.
        const { message } = await client.requestRaw({ options, parsedUrl: url, httpModule: secure ? external_node_https_ : external_node_http_ }, method === 'POST' ? '' : null);
        return message;
    }
    catch (error) {
        throw networkFault(error, signal);
    }
}
/** The place a redirect points to, resolved against `from`; undefined where the answer is none. Throws where it can't be read. */
function redirectTarget(answer, from) {
    const { statusCode = 0, headers } = answer;
    if (!REDIRECTS.has(statusCode) || headers.location === undefined)
        return undefined;
    if (!URL.canParse(headers.location, from.href)) {
        throw new Error(`the platform redirects (${statusCode}) to an address that can't be read. Check host.`);
    }
    return new URL(headers.location, from.href);
}
/** The failure that an HTTP status says may pass (RFC 9110 and RFC 6585), or undefined. */
function passingFault(answer, words) {
    if (!MAY_PASS.has(answer.statusCode ?? 0))
        return undefined;
    return new TryAgain(words, { afterMs: retryAfterMs(answer.headers['retry-after']) });
}
const http_WORDS = {
    ECONNREFUSED: 'the connection was refused',
    ECONNRESET: 'the connection was cut',
    EPIPE: 'the connection was cut',
    ENOTFOUND: 'the host name was not found (DNS)',
    EAI_AGAIN: 'the host name was not found (DNS)',
    ETIMEDOUT: 'the connection timed out',
};
/**
 * Puts a network error in words: `TryAgain`, or an `Error` for a certificate that can't be trusted. When aborted the signal's reason
 * comes back; what has no code is no network error and comes back as it is.
 */
function networkFault(error, signal) {
    if (signal.aborted)
        return signal.reason;
    if (!(error instanceof Error) || !('code' in error))
        return error;
    const code = String(error.code);
    if (/^(CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_)/.test(code)) {
        return new Error(`the TLS connection can't be trusted (${code}). Check host; for a private certificate authority set NODE_EXTRA_CA_CERTS on the runner.`, { cause: error });
    }
    return new TryAgain(http_WORDS[code] ?? `the connection failed (${code})`, { cause: error });
}
/** Runs `work` under `signal` and a limit of `ms` milliseconds, after which it fails with `TryAgain`. */
async function within(ms, signal, work) {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(new TryAgain(`no answer within ${ms / 1000} s`)), ms);
    try {
        return await work(AbortSignal.any([signal, limit.signal]));
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./build/src/platform/api.js



/** Takes the environment's URL, the key and the scope it needs; opens no connection yet. */
function connect(url, apiKey, scope) {
    return { url, apiKey, scope, pool: makePool('export-workflow-action'), quietUntil: 0, asked: new Map() };
}
/** A call that failed for good: `status` is the HTTP status of the answer, where there was one. */
class CallFailed extends Error {
    status;
    constructor(message, status, cause) {
        super(message, { cause });
        this.status = status;
    }
}
const MAX_ANSWER_BYTES = 1024 * 1024;
const MAX_REDIRECTS = 5;
// A sibling product allows 60 checks a minute and 1,800 an hour for one job; 30 a minute stays within both.
const MOST_A_MINUTE = 30;
// For a 429 that names no time of its own.
const QUIET_MS = 5_000;
/**
 * Calls the public API (`path` starts after `/api/public/`) and returns the JSON object it answers. What may pass is tried
 * again. The key goes to the platform's own origin alone. Throws `CallFailed`, in one line with what to do next.
 */
async function callApi(platform, what, method, path, context) {
    return retry(what, context, async () => {
        await takeTurn(platform, path, context);
        try {
            return await within(SILENCE_MS, context.signal, (signal) => attempt(platform, method, path, context.log, signal));
        }
        catch (error) {
            if (context.signal.aborted || error instanceof TryAgain || !(error instanceof Error))
                throw error;
            throw new CallFailed(`${what}: ${error.message}`, error instanceof CallFailed ? error.status : undefined, error);
        }
    });
}
async function takeTurn(platform, path, { signal, endsAt }) {
    const asked = platform.asked.get(path) ?? [];
    platform.asked.set(path, asked);
    for (;;) {
        const now = performance.now();
        const first = asked.length < MOST_A_MINUTE ? undefined : asked[0];
        const until = Math.max(platform.quietUntil, first === undefined ? 0 : first + 60_000);
        if (until <= now)
            break;
        if (until >= endsAt)
            throw new Error('the platform asked for a pause that passes the deadline. Run the job again later.');
        await sleep(until - now, signal);
    }
    asked.push(performance.now());
    if (asked.length > MOST_A_MINUTE)
        asked.shift();
}
async function attempt(platform, method, path, log, signal) {
    let url = new URL(`api/public/${path}`, platform.url);
    for (let hops = 0;; hops++) {
        const headers = { accept: 'application/json', 'content-type': 'application/json', 'x-api-key': platform.apiKey };
        const answer = await send(platform.pool, method, url, headers, signal);
        log.debug(`${method} ${(0,src_text/* plain */.pj)(url.pathname)}: ${answer.statusCode}`);
        const target = redirectTarget(answer, url);
        if (target === undefined)
            return readAnswer(platform, answer, signal);
        answer.destroy();
        if (target.origin !== platform.url.origin) {
            throw new CallFailed(`the platform redirects to ${(0,src_text/* plain */.pj)(target.origin, 100)}, where the key is not sent. If that is your environment, set host to it.`);
        }
        if (hops === MAX_REDIRECTS)
            throw new CallFailed('the platform redirects in a circle. Check host.');
        url = target;
    }
}
async function readAnswer(platform, answer, signal) {
    const status = answer.statusCode ?? 0;
    const text = await readText(answer, signal);
    const body = parseObject(text);
    const said = body && platformMessage(body, platform.apiKey);
    const words = `the platform answered ${status}${said ? ` (${said})` : ''}`;
    const passing = passingFault(answer, words);
    if (status === 429) {
        platform.quietUntil = Math.max(platform.quietUntil, performance.now() + (passing?.afterMs || QUIET_MS));
    }
    if (passing)
        throw passing;
    if (status === 401 || status === 403) {
        throw new CallFailed(`${words}. The key needs the scope "${platform.scope}": make an account key under Settings → Security & Control → API Scopes; a workflow's own endpoint key does not work here.`, status);
    }
    if (status === 404)
        throw new CallFailed(`${words}. Check host and the ids, and that the key's account can see the workflow.`, status);
    if (status < 200 || status > 299)
        throw new CallFailed(`${words}. Check the inputs.`, status);
    if (body === undefined) {
        const page = /^\s*</.test(text) || answer.headers['content-type']?.includes('html');
        throw new CallFailed(`the platform answered ${text === '' ? 'nothing' : page ? 'with a web page' : 'with something that is no JSON object'} (${status}). Check that host is the environment's own address.`);
    }
    return body;
}
async function readText(answer, signal) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of answer) {
            size += chunk.length;
            if (size > MAX_ANSWER_BYTES)
                throw new CallFailed('the platform answered with more than 1 MiB. Check host.');
            chunks.push(chunk);
        }
    }
    catch (error) {
        throw networkFault(error, signal);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether a value is an object with fields, neither null nor an array. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const MESSAGE_FIELDS = [
    ...['errors', 'error', 'message', 'msg', 'reason', 'failureReason', 'errorMessage', 'statusMessage'],
    ...['description', 'detail', 'details', 'response'],
];
/**
 * The platform's own words in an answer, made safe for one line and without the key; undefined where it says none. No error
 * schema is documented: these are the ones that sibling APIs use.
 */
function platformMessage(answer, apiKey) {
    const said = findMessage(answer, 0);
    return said === undefined ? undefined : (0,src_text/* plain */.pj)(said.replaceAll(apiKey, '***')) || undefined;
}
function findMessage(value, depth) {
    if (typeof value === 'string')
        return value.trim() || undefined;
    if (depth > 4)
        return undefined;
    if (Array.isArray(value))
        return findMessage(value[0], depth + 1);
    if (!isObject(value))
        return undefined;
    for (const field of MESSAGE_FIELDS) {
        const said = findMessage(value[field], depth + 1);
        if (said !== undefined) {
            const code = value.code;
            return typeof code === 'number' || typeof code === 'string' ? `${said}, code ${code}` : said;
        }
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __nccwpck_require__(16698);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: ./build/src/runner/artifact.js





const LIMIT_MS = 10 * 60_000;
/** Loads what uploads while there is something else to wait for: it is most of the bundle. */
function prepareUpload() {
    // Where that fails, so will the upload, which says so.
    Promise.all(/* import() */[__nccwpck_require__.e(942), __nccwpck_require__.e(150)]).then(__nccwpck_require__.bind(__nccwpck_require__, 38150)).catch(() => { });
}
/**
 * Uploads the package at `path`, whose SHA-256 is `sha256` in hex, as it is; its file name becomes the artifact's. A connection cut
 * is tried again without leaving a second artifact. Throws an `Error` in one line that says where the package stays, or the
 * signal's reason.
 */
async function uploadPackage(path, sha256, options, log, signal) {
    const name = (0,external_node_path_.basename)(path);
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(new Error(`no end after ${LIMIT_MS / 60_000} minutes`)), LIMIT_MS);
    const either = AbortSignal.any([signal, limit.signal]);
    const context = { log, signal: either, endsAt: performance.now() + LIMIT_MS };
    let tried = false;
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__nccwpck_require__.e(942), __nccwpck_require__.e(150)]).then(__nccwpck_require__.bind(__nccwpck_require__, 38150));
        // The client holds a block of 8 MiB for each connection: five, if not told, cost 40 MiB and gain little.
        process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY ||= '2';
        const client = new DefaultArtifactClient();
        const id = await retry('Artifact', context, () => {
            const again = tried;
            tried = true;
            return orAbort(either, quietly(log, () => uploadOnce(client, path, sha256, options, again)));
        });
        const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = process.env;
        const url = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`;
        return { id, name, url, digest: sha256 };
    }
    catch (error) {
        if (signal.aborted)
            throw signal.reason;
        throw new Error(`${inWords(error, name)} The package stays at ${path}.`, { cause: error });
    }
    finally {
        clearTimeout(timer);
    }
}
async function uploadOnce(client, path, sha256, { overwrite, retentionDays }, again) {
    const name = (0,external_node_path_.basename)(path);
    try {
        if (again) {
            const there = await find(client, name);
            if (there?.digest === `sha256:${sha256}`)
                return there.id;
            // The client deletes only what is listed; what a cut left unfinished is not, and holds the name.
            if (there === undefined)
                await deleteUnfinished(name);
        }
        if (overwrite)
            await client.deleteArtifact(name).catch(unlessNotFound);
        const { id, digest } = await client.uploadArtifact(name, [path], (0,external_node_path_.dirname)(path), {
            skipArchive: true,
            ...(retentionDays === undefined ? {} : { retentionDays }),
        });
        if (id === undefined || digest !== sha256)
            throw new Error('what was uploaded is not the package that was checked');
        return id;
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        // The client gives its errors no codes: they are known by message.
        if (/\b(ECONNRESET|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/.test(message)) {
            throw new TryAgain('the connection to the artifact service failed', { cause: error });
        }
        // Where only an answer was lost, the client's own second try stumbles over what its first one did.
        if (/FinalizeArtifact/.test(message)) {
            const there = await find(client, name);
            if (there?.digest === `sha256:${sha256}`)
                return there.id;
        }
        if (/already exists/.test(message) && !again && (await find(client, name)) === undefined) {
            throw new TryAgain('an unfinished upload holds the name', { cause: error });
        }
        throw error;
    }
}
async function find(client, name) {
    const found = await client.getArtifact(name).catch(unlessNotFound);
    return found?.artifact;
}
function unlessNotFound(error) {
    if (error instanceof Error && error.name === 'ArtifactNotFoundError')
        return undefined;
    throw error;
}
async function deleteUnfinished(name) {
    const { HttpClient } = await __nccwpck_require__.e(/* import() */ 942).then(__nccwpck_require__.bind(__nccwpck_require__, 44942));
    const token = process.env.ACTIONS_RUNTIME_TOKEN ?? '';
    const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const scopes = typeof payload === 'object' && payload !== null && 'scp' in payload ? String(payload.scp) : '';
    const [, run, job] = /Actions\.Results:([^: ]+):([^: ]+)/.exec(scopes) ?? [];
    const url = new URL('/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact', process.env.ACTIONS_RESULTS_URL);
    const http = new HttpClient('export-workflow-action', [], { socketTimeout: 30_000 });
    const body = JSON.stringify({ workflow_run_backend_id: run, workflow_job_run_backend_id: job, name });
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const answer = await http.post(url.href, body, headers);
    await answer.readBody();
}
function inWords(error, name) {
    const message = error instanceof Error ? error.message : String(error);
    const named = error instanceof Error ? error.name : '';
    if (error instanceof Error && error.cause instanceof TryAgain)
        return message;
    if (named === 'GHESNotSupportedError') {
        return 'Artifact: GitHub Enterprise Server has no artifact service for this action. Set upload-artifact: false.';
    }
    if (/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/.test(message)) {
        return 'Artifact: there is no artifact service here. Set upload-artifact: false.';
    }
    if (/already exists/.test(message)) {
        return `Artifact: this run has an artifact named ${name} already. Set overwrite: true, or another name.`;
    }
    if (/quota|insufficient usage/.test(message)) {
        return "Artifact: the account's artifact storage is used up. Delete old artifacts or lower retention-days, then run the job again.";
    }
    return `Artifact: the upload of ${name} failed (${(0,src_text/* plain */.pj)(message, 200).replace(/\.$/, '')}). Run the job again.`;
}
function orAbort(signal, work) {
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
        const abort = () => reject(signal.reason);
        signal.addEventListener('abort', abort, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
    });
}
const quiet = new external_node_async_hooks_.AsyncLocalStorage();
let listening = false;
/** Runs `work` with its lines of log, but for masks, turned into debug: the client writes ten for each upload. */
function quietly(log, work) {
    if (!listening) {
        listening = true;
        const write = process.stdout.write.bind(process.stdout);
        process.stdout.write = ((chunk, ...rest) => {
            const store = quiet.getStore();
            const text = String(chunk);
            if (store === undefined || text.startsWith('::add-mask::') || text.startsWith('::debug::'))
                return write(chunk, ...rest);
            return quiet.exit(() => {
                store.debug(text.trimEnd());
                return true;
            });
        });
    }
    return quiet.run(log, work);
}
/** Whether the event that started the run says that the repository is public; false where it says nothing. */
function isPublicRepository() {
    try {
        const event = JSON.parse((0,external_node_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH ?? '', 'utf8'));
        return event?.repository?.private === false;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/src/runner/commands.js
var commands = __nccwpck_require__(62492);
;// CONCATENATED MODULE: ./build/src/runner/log.js

/** The run's log, each line after `prefix`, which tells workflows apart that run side by side. */
function runnerLog(prefix = '') {
    return {
        info: (line) => commands/* info */.pq(prefix + line),
        warning: (line) => commands/* warning */.$e(prefix + line),
        debug: (line) => commands/* debug */.Yz(prefix + line),
        mask: commands/* setSecret */.Pq,
    };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(78474);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(38522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __nccwpck_require__(20663);
;// CONCATENATED MODULE: ./build/src/package/names.js
/** The action's record of the files it unpacked, in the folder it unpacks into. */
const RECORD = '.workflow-export.json';
/** A path into a git folder, by whatever name a disk takes for `.git`. */
const GIT = /(^|\/)(\.git|git~\d+)[. ]*(\/|$)/i;
/** Why a path from a package is refused on every system, so that what one takes, all can check out. */
const REFUSED = [
    ['is longer than 1,000 characters', /.{1001}/s],
    ['holds a control character', /\p{Cc}/u],
    ['holds a backslash', /\\/],
    ['is an absolute path', /^\//],
    ['is a drive path', /^[a-z]:/i],
    ['leaves the folder with ".."', /(^|\/)\.\.(\/|$)/],
    ['has an empty or "." part', /(^|\/)\.?(\/|$)/],
    ['is in a ".git" folder', GIT],
    ['holds a character that Windows refuses', /[<>:"|?*]/],
    ['has a part that ends in a dot or a blank, which Windows drops', /[. ](\/|$)/],
    ['has a part that is a device on Windows', /(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
];
/**
 * Why a path from a package, `/` between its parts and none at its end, must not be written; undefined where it may be.
 * Characters that macOS ignores in names count as not there.
 */
function refusal(path) {
    const seen = path.replace(/\p{Cf}/gu, '');
    if (folded(seen) === RECORD)
        return "is the name of the action's own record";
    return REFUSED.find(([, pattern]) => pattern.test(seen))?.[0];
}
/** A path as a disk sees it that knows neither case nor Unicode form: equal for paths that are one file there. */
function folded(path) {
    return path.normalize('NFC').toUpperCase().toLowerCase();
}
/** Two of the paths that are one on such a disk, or a file and a folder at once; undefined where none are. */
function collision(paths) {
    const seen = new Map();
    for (const path of paths) {
        const parts = path.split('/');
        for (let depth = 1; depth <= parts.length; depth++) {
            const spelled = depth < parts.length ? `${parts.slice(0, depth).join('/')}/` : path;
            const key = folded(spelled.replace(/\/$/, ''));
            const other = seen.get(key);
            if (other !== undefined && (other !== spelled || !spelled.endsWith('/')))
                return [other, path];
            seen.set(key, spelled);
        }
    }
    return undefined;
}
/** Text from a package for a message: in quotes, what does not print escaped, cut after 100 characters. */
function quoted(text) {
    const characters = [...text];
    const cut = characters.length > 100 ? `${characters.slice(0, 100).join('')}…` : text;
    return JSON.stringify(cut).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

;// CONCATENATED MODULE: ./build/src/package/zip.js





const MAX_ENTRIES = 10_000;
const MAX_UNPACKED = 1024 ** 3;
/** Bytes of the list at the end of the zip, a hundred times what 10,000 plain entries take: it is held in memory. */
const MAX_LIST = 16 * 1024 * 1024;
/** Bytes read at once. */
const CHUNK = 64 * 1024;
/**
 * Opens the zip at `path`, calls `use` with what it lists, and closes it. Follows APPNOTE.TXT 6.3.10. Contents are
 * checked as they are read. Throws one line for what is not a whole zip of stored and deflated files, has a name twice,
 * more than 10,000 entries or more than 1 GiB unpacked, and `signal.reason` soon after an abort.
 */
async function withPackage(path, signal, use) {
    signal.throwIfAborted();
    const handle = await (0,promises_.open)(path);
    try {
        await checkBeginning(handle);
        const { size } = await handle.stat();
        const reader = new PackageReader(handle, size);
        const options = { decodeStrings: false, autoClose: false };
        const zip = await (0,yauzl/* fromRandomAccessReaderPromise */.or)(reader, size, options).catch((error) => {
            throw damage('The package', error);
        });
        return await use(await listEntries(zip, handle, signal));
    }
    finally {
        await handle.close();
    }
}
async function checkBeginning(handle) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0);
    const beginning = buffer.toString('utf8', 0, bytesRead);
    if (beginning === '')
        throw new Error('The package is empty (0 bytes): export it again');
    if (/^\uFEFF?\s*</.test(beginning)) {
        throw new Error('A web page came instead of the package: see what answers at that host (a login, a proxy), then export again');
    }
    if (!beginning.startsWith('PK')) {
        throw new Error(`The package is not a zip, it begins with ${quoted(beginning.slice(0, 40))}: export it again`);
    }
}
async function listEntries(zip, handle, signal) {
    if (zip.entryCount > MAX_ENTRIES) {
        throw new Error(`The package has ${zip.entryCount} entries: no more than 10,000 are read`);
    }
    if (zip.fileSize - Number(zip.readEntryCursor) > MAX_LIST) {
        throw new Error('The package lists its entries in more than 16 MiB: no more is read');
    }
    const entries = new Map();
    let unpacked = 0;
    for await (const entry of sound('The package', zip.eachEntry(), signal)) {
        const name = (0,yauzl/* getFileNameLowLevel */.ax)(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
        const size = entry.uncompressedSize;
        if (entries.has(name))
            throw new Error(`The package has ${quoted(name)} twice: export it again`);
        if (entry.isEncrypted()) {
            throw new Error(`${quoted(name)} in the package is encrypted: export it without a password`);
        }
        if (!entry.canDecodeFileData()) {
            throw new Error(`${quoted(name)} in the package is compressed by method ${entry.compressionMethod}: only 0 and 8 are read`);
        }
        unpacked += size;
        if (unpacked > MAX_UNPACKED)
            throw new Error('The package takes more than 1 GiB unpacked: no more is read');
        const type = (entry.externalFileAttributes >>> 16) & 0o170000;
        const read = () => sound(`${quoted(name)} in the package`, readEntry(zip, handle, entry), signal);
        const isListed = (content) => content.name.equals(entry.fileNameRaw) &&
            content.method === entry.compressionMethod &&
            content.packedSize === entry.compressedSize &&
            content.size === size &&
            content.crc === entry.crc32;
        entries.set(name, { name, size, type, header: entry.relativeOffsetOfLocalHeader, isListed, read });
    }
    if ([...entries.keys()].every(isFolder))
        throw new Error('The package has no files in it: export it again');
    const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, Number(zip.readEntryCursor));
    if (buffer.toString('latin1') === 'PK\x01\x02') {
        throw damage('The package', new Error('it lists more entries than it counts'));
    }
    return [...entries.values()];
}
/** Passes on what is read; what goes wrong in reading it, but for an abort, is damage. */
async function* sound(what, items, signal) {
    try {
        signal.throwIfAborted();
        for await (const item of items) {
            yield item;
            signal.throwIfAborted();
        }
    }
    catch (error) {
        signal.throwIfAborted();
        throw damage(what, error);
    }
}
async function* readEntry(zip, handle, entry) {
    const listed = entry.uncompressedSize;
    let crc = 0;
    let size = 0;
    const header = await zip.readLocalFileHeaderPromise(entry);
    if (!header.fileName.equals(entry.fileNameRaw))
        throw new Error('its own header has another name');
    const packed = readBytes(handle, header.fileDataStart, entry.compressedSize);
    for await (const chunk of entry.isCompressed() ? inflate(packed) : packed) {
        crc = (0,external_node_zlib_.crc32)(chunk, crc);
        size += chunk.length;
        if (size > listed)
            throw new Error(`it unpacks to more than the ${listed} bytes listed`);
        yield chunk;
    }
    if (size < listed)
        throw new Error(`it unpacks to ${size} bytes, not the ${listed} listed`);
    if (crc !== entry.crc32)
        throw new Error(`its CRC-32 is ${hex(crc)}, not the ${hex(entry.crc32)} listed`);
}
async function* readBytes(handle, start, length) {
    for (let done = 0; done < length;) {
        const size = Math.min(length - done, CHUNK);
        const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(size), 0, size, start + done);
        if (bytesRead === 0)
            return;
        yield buffer.subarray(0, bytesRead);
        done += bytesRead;
    }
}
function inflate(packed) {
    return (0,external_node_stream_.pipeline)(packed, (0,external_node_zlib_.createInflateRaw)({ chunkSize: CHUNK }), () => { });
}
/** Reads an entry to its end for the check alone. */
async function drain(entry) {
    const content = entry.read();
    while (!(await content.next()).done)
        ;
}
/** Whether a name in a zip is a folder's. */
function isFolder(name) {
    return name.endsWith('/');
}
function damage(what, reason) {
    const message = quoted(reason.message).slice(1, -1);
    return new Error(`${what} is cut off or damaged (${message}): export it again`, { cause: reason });
}
function hex(crc) {
    return `0x${crc.toString(16).padStart(8, '0')}`;
}
/** yauzl's own reader throws past every catch at an offset beyond what a number holds. */
class PackageReader extends yauzl/* RandomAccessReader */.lJ {
    #handle;
    #size;
    constructor(handle, size) {
        super();
        this.#handle = handle;
        this.#size = size;
    }
    read(buffer, offset, length, position, callback) {
        if (position + length > this.#size)
            callback(new Error('it points beyond its end'));
        else
            this.#handle.read(buffer, offset, length, position).then(() => callback(null), callback);
    }
}

;// CONCATENATED MODULE: ./build/src/package/arrival.js




/**
 * Reads a package front to back while it arrives, so that its contents need not be read from the disk for their check. It is no
 * judge: it stops at what can't be read that way or is more than is ever read, and what it did not get to is for `checkPackage`.
 */
function watchArrival() {
    const contents = new Map();
    const stream = new external_node_stream_.PassThrough({ highWaterMark: 1024 * 1024 });
    let stopped = false;
    const reading = readContents(new Bytes(stream), contents)
        .catch(() => { })
        .finally(() => {
        stopped = true;
    });
    return {
        async write(chunk) {
            if (!stopped && !stream.write(chunk))
                await Promise.race([(0,external_node_events_.once)(stream, 'drain'), reading]);
        },
        async end() {
            stream.end();
            await reading;
            return contents;
        },
    };
}
/** Follows APPNOTE.TXT 6.3.10, sections 4.3.7 to 4.3.9. Throws where the bytes end. */
async function readContents(bytes, contents) {
    let named = 0;
    let unpacked = 0;
    while (contents.size < MAX_ENTRIES && named < MAX_LIST) {
        const header = bytes.position;
        const fields = await bytes.take(30);
        if (fields.toString('latin1', 0, 4) !== 'PK\x03\x04')
            return;
        const sizesFollow = (fields.readUInt16LE(6) & 0x0008) !== 0;
        const method = fields.readUInt16LE(8);
        const name = await bytes.take(fields.readUInt16LE(26));
        await bytes.take(fields.readUInt16LE(28));
        // Only deflated data tells where it ends.
        if (method !== 8 && (method !== 0 || sizesFollow))
            return;
        named += name.length;
        const start = bytes.position;
        let crc = 0;
        let size = 0;
        for await (const chunk of method === 8 ? arrival_inflate(bytes) : bytes.upTo(fields.readUInt32LE(18))) {
            crc = (0,external_node_zlib_.crc32)(chunk, crc);
            size += chunk.length;
            unpacked += chunk.length;
            if (unpacked > MAX_UNPACKED)
                return;
        }
        contents.set(header, { name, method, packedSize: bytes.position - start, size, crc });
        // A signature, which may be left out, a CRC-32 and two sizes.
        if (sizesFollow)
            await bytes.take((await bytes.take(4)).toString('latin1') === 'PK\x07\x08' ? 12 : 8);
    }
}
/** Inflates up to the end of the deflated data and leaves what comes after. */
async function* arrival_inflate(bytes) {
    const inflater = (0,external_node_zlib_.createInflateRaw)({ chunkSize: CHUNK });
    const start = bytes.position;
    let chunk = Buffer.alloc(0);
    const left = () => bytes.position - start - inflater.bytesWritten;
    const feed = async () => {
        while (left() === 0) {
            chunk = await bytes.next();
            await new Promise((resolve) => inflater.write(chunk, resolve));
        }
    };
    feed().catch((error) => inflater.destroy(error));
    yield* inflater;
    bytes.unread(chunk.subarray(chunk.length - left()));
}
/** The bytes of a stream, piece by piece. Reading past their end throws. */
class Bytes {
    /** How many were read. */
    position = 0;
    #rest = Buffer.alloc(0);
    #chunks;
    constructor(stream) {
        this.#chunks = stream[Symbol.asyncIterator]();
    }
    /** As many as are at hand. */
    async next() {
        let chunk = this.#rest;
        this.#rest = Buffer.alloc(0);
        if (chunk.length === 0) {
            const { value, done } = await this.#chunks.next();
            if (done)
                throw new Error('there are no more bytes');
            chunk = value;
        }
        this.position += chunk.length;
        return chunk;
    }
    /** Puts the end of the last piece back. */
    unread(rest) {
        this.position -= rest.length;
        this.#rest = rest;
    }
    async *upTo(length) {
        for (let left = length; left > 0;) {
            const chunk = await this.next();
            const part = chunk.subarray(0, left);
            this.unread(chunk.subarray(left));
            left -= part.length;
            yield part;
        }
    }
    async take(length) {
        const parts = [];
        for await (const part of this.upTo(length))
            parts.push(part);
        return Buffer.concat(parts);
    }
}

;// CONCATENATED MODULE: ./build/src/package/check.js

/**
 * Checks every content of the package at `path` against the CRC-32 and size it lists, and returns its files (folders left
 * out) in the order listed. What was read while the package `arrived`, and is as listed, is not read again. Throws what
 * `withPackage` throws.
 */
async function checkPackage(path, signal, arrived = new Map()) {
    return await withPackage(path, signal, async (entries) => {
        for (const entry of entries) {
            const content = arrived.get(entry.header);
            if (content === undefined || !entry.isListed(content))
                await drain(entry);
        }
        return entries.filter(({ name }) => !isFolder(name)).map(({ name, size }) => ({ name, size }));
    });
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: ./build/src/package/disk.js





/** What is on the disk at a path in the folder, or at the first part of it that is no folder. Throws at a link. */
function locate(root, name) {
    const parts = name.split('/');
    for (let depth = 1;; depth++) {
        const path = parts.slice(0, depth).join('/');
        const stats = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path), { throwIfNoEntry: false });
        if (stats?.isSymbolicLink()) {
            throw new Error(`${quoted(path)} in the folder is a symbolic link, which is not followed: delete it`);
        }
        if (stats === undefined || depth === parts.length || !stats.isDirectory())
            return stats && { path, stats };
    }
}
/** SHA-256 of a file, in hex. */
async function digest(path, signal) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(path)) {
        signal.throwIfAborted();
        hash.update(chunk);
    }
    return hash.digest('hex');
}
/** Runs `work`, which moves files by what it is given, and moves them back, as far as that goes, where it fails. */
async function undoable(signal, work) {
    const undo = [];
    try {
        await work(async (from, to) => {
            signal.throwIfAborted();
            const created = await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
            if (created)
                undo.push(() => removeEmptyFolders((0,external_node_path_.dirname)(to), (0,external_node_path_.dirname)(created)));
            await (0,promises_.rename)(from, to);
            undo.push(async () => {
                await (0,promises_.mkdir)((0,external_node_path_.dirname)(from), { recursive: true });
                await (0,promises_.rename)(to, from);
            });
        });
    }
    catch (error) {
        for (const step of undo.reverse())
            await step().catch(() => { });
        throw error;
    }
}
/** Removes folders that hold nothing, from one up to but not including `end`, and stops at the first that does. */
async function removeEmptyFolders(folder, end) {
    try {
        for (let path = folder; path !== end; path = (0,external_node_path_.dirname)(path))
            await (0,promises_.rmdir)(path);
    }
    catch {
        // Someone's files are in it.
    }
}
/** The folder by its real path, which need not exist yet. Throws where it is outside the workspace, or in `.git`. */
async function resolveFolder(folder, workspace) {
    const base = await (0,promises_.realpath)(workspace);
    const target = (0,external_node_path_.resolve)(workspace, folder);
    refuseFolder(folder, (0,external_node_path_.relative)(workspace, target));
    const root = await resolveLinks(target);
    refuseFolder(folder, (0,external_node_path_.relative)(base, root));
    return root;
}
function refuseFolder(folder, way) {
    if ((0,external_node_path_.isAbsolute)(way) || way.split(external_node_path_.sep)[0] === '..') {
        throw new Error(`unpack-to ${quoted(folder)} is outside the workspace: choose a folder in it`);
    }
    if (GIT.test(way.replaceAll(external_node_path_.sep, '/'))) {
        throw new Error(`unpack-to ${quoted(folder)} is in a .git folder: choose another`);
    }
}
/** The real path, as far as there is something, and the rest as it is. */
async function resolveLinks(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch {
        // It leads nowhere, which this says again, or another workflow's unpacking made it just now.
        if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }))
            return await (0,promises_.realpath)(path);
        return (0,external_node_path_.join)(await resolveLinks((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
    }
}

;// CONCATENATED MODULE: ./build/src/package/format.js
// Not built on lossless-json: it takes some 50 bytes of memory for each of the text, lists keys such as "10" by number,
// and drops one of two different values of a key when the one looks like its own number object.
/** Deeper than people or platforms nest, and the same everywhere, where the end of the stack is not. */
const MAX_DEPTH = 500;
/** Of all lines, each its indentation and the 32 bytes or so it takes on the way: the text's length tells neither. */
const MAX_WEIGHT = 32 * 1024 * 1024;
const BLANKS = new Set(' \t\n\r');
const MARKS = new Set('[]{}:,"');
/**
 * Lays JSON out one way, so that the same content is the same file: two-space indent, keys sorted by UTF-16 code units,
 * arrays in their order, `{}` and `[]` for empty ones, one final newline. Numbers stay to the letter; a string keeps its
 * characters, escaped as `JSON.stringify` does (`\u0041` becomes `A`). A byte order mark at the start is left out.
 *
 * Returns undefined for what is no JSON (RFC 8259), for an object with the same key twice, as one value would be lost,
 * and for what is nested more than 500 deep or has more lines than memory should be spent on (a million, fewer if deep).
 */
function formatJson(text) {
    let at = text.startsWith('\uFEFF') ? 1 : 0;
    let weight = 0;
    function next() {
        while (BLANKS.has(text[at]))
            at++;
        const start = at++;
        if (text[start] === '"') {
            while (at < text.length && text[at] !== '"')
                at += text[at] === '\\' ? 2 : 1;
            at++;
        }
        else if (!MARKS.has(text[start])) {
            while (at < text.length && !BLANKS.has(text[at]) && !MARKS.has(text[at]))
                at++;
        }
        return text.slice(start, at);
    }
    function value(token, indent) {
        if (token === '[') {
            const items = [];
            eachItem(']', indent, (first, inner) => items.push(value(first, inner)));
            return block('[', items, ']', indent);
        }
        if (token === '{') {
            const members = new Map();
            eachItem('}', indent, (first, inner) => {
                const key = JSON.parse(first);
                if (typeof key !== 'string' || members.has(key) || next() !== ':')
                    throw new SyntaxError();
                members.set(key, `${JSON.stringify(key)}: ${value(next(), inner)}`);
            });
            const sorted = [...members.keys()].sort().map((key) => `${members.get(key)}`);
            return block('{', sorted, '}', indent);
        }
        const scalar = JSON.parse(token);
        return typeof scalar === 'string' ? JSON.stringify(scalar) : token;
    }
    function eachItem(close, indent, item) {
        const inner = `${indent}  `;
        if (inner.length > 2 * MAX_DEPTH + 1)
            throw new RangeError();
        let token = next();
        while (token !== close) {
            weight += inner.length + 32;
            if (weight > MAX_WEIGHT)
                throw new RangeError();
            item(token, inner);
            token = next();
            if (token === close)
                return;
            if (token !== ',')
                throw new SyntaxError();
            token = next();
            if (token === close)
                throw new SyntaxError();
        }
    }
    try {
        const formatted = value(next(), '\n');
        return next() === '' ? `${formatted}\n` : undefined;
    }
    catch {
        return undefined;
    }
}
function block(open, items, close, indent) {
    return items.length === 0 ? open + close : `${open}${indent}  ${items.join(`,${indent}  `)}${indent}${close}`;
}

;// CONCATENATED MODULE: ./build/src/package/unpack.js









/** Bytes of JSON, or of a record, that are held in memory at once. */
const MAX_JSON = 8 * 1024 * 1024;
/**
 * Unpacks the package at path `zip` for git into `folder` (absolute, or within the workspace): JSON as `formatJson` lays
 * it out; all else byte for byte, as is JSON which that can't lay out or which is over 8 MiB, with a warning. Files of the
 * last unpacking that are gone from the package are removed, and the folders which that leaves empty.
 *
 * A file that the record of the last unpacking does not list is a person's: never removed, and where the package has
 * another content for its path, nothing is unpacked. With no record, as over a copy unpacked by hand, the package wins.
 *
 * All or nothing. Throws one line and leaves the tree as it was for what `withPackage` throws, paths that some system
 * can't hold or that lead elsewhere, a folder outside the workspace or in `.git`, and whatever the disk refuses.
 */
async function unpackPackage(zip, folder, options) {
    try {
        const root = await resolveFolder(folder, options.workspace);
        return await withPackage(zip, options.signal, (entries) => unpackInto(root, entries, options));
    }
    catch (error) {
        const { message, syscall } = error;
        if (syscall === undefined)
            throw error;
        throw new Error(`The package can't be unpacked into ${quoted(folder)}: ${message}`, { cause: error });
    }
}
async function unpackInto(root, entries, options) {
    const { signal, log } = options;
    const names = selectFiles(entries, options);
    const recorded = await readRecord(root, log);
    const removed = [...(recorded ?? [])].filter((name) => !names.has(name) && isFile(root, name)).sort();
    const replaced = findReplaced(root, names, removed);
    // In the folder itself: another place may be another disk, where moving is copying and can fail half-way.
    const staging = (0,external_node_path_.join)(root, `.workflow-export-${(0,external_node_crypto_.randomUUID)()}`);
    const old = (0,external_node_path_.join)(staging, 'old');
    const created = (await (0,promises_.mkdir)(old, { recursive: true }));
    const pending = new Map();
    try {
        for (const [name, path] of await stage(entries, names, (0,external_node_path_.join)(staging, 'new'), log)) {
            const there = replaced.has(name);
            if (there && (await digest(path, signal)) === (await digest((0,external_node_path_.join)(root, name), signal)))
                continue;
            if (there && recorded?.has(name) === false) {
                throw new Error(`${quoted(name)} in the folder was not unpacked by this action, but the package has one: move yours away`);
            }
            pending.set(name, path);
        }
        await undoable(signal, async (move) => {
            for (const name of removed) {
                await move((0,external_node_path_.join)(root, name), (0,external_node_path_.join)(old, name));
                await removeEmptyFolders((0,external_node_path_.dirname)((0,external_node_path_.join)(root, name)), root);
            }
            for (const [name, path] of pending) {
                if (replaced.has(name))
                    await move((0,external_node_path_.join)(root, name), (0,external_node_path_.join)(old, name));
                await move(path, (0,external_node_path_.join)(root, name));
            }
        });
    }
    catch (error) {
        await (0,promises_.rm)((0,external_node_path_.join)(staging, 'new'), { recursive: true, force: true, maxRetries: 3 });
        await removeEmptyFolders(old, (0,external_node_path_.dirname)(created));
        if ((0,external_node_fs_.existsSync)(old))
            log.warning(`Not all could be put back as it was: the rest is kept in ${old}`);
        throw error;
    }
    await (0,promises_.rm)(staging, { recursive: true, force: true, maxRetries: 3 });
    const written = [...pending.keys()].filter((name) => name !== RECORD).sort();
    return {
        changed: pending.size + removed.length > 0,
        written,
        removed,
        unchanged: names.size - 1 - written.length,
    };
}
/** The paths to write, the record's among them. */
function selectFiles(entries, { envVariables, log }) {
    for (const { name, type, size } of entries) {
        const why = refusal(name.replace(/\/$/, '')) ?? unfit(name, type, size);
        if (why !== undefined)
            throw new Error(`${quoted(name)} in the package ${why}: nothing is unpacked`);
    }
    const paths = entries.map(({ name }) => name);
    const same = collision(paths);
    if (same) {
        throw new Error(`${quoted(same[0])} and ${quoted(same[1])} in the package collide on a disk that ignores case: nothing is unpacked`);
    }
    const files = paths.filter((path) => !isFolder(path));
    const selected = files.filter((path) => envVariables || folded((0,external_node_path_.basename)(path)) !== 'env_variables.json');
    if (selected.length < files.length) {
        log.info('env_variables.json is not unpacked, as it may hold secrets: unpack-env-variables: true unpacks it too');
    }
    return new Set([...selected, RECORD]);
}
function unfit(name, type, size) {
    if (type === 0o120000)
        return 'is a symbolic link';
    if (type !== 0 && type !== 0o100000 && type !== 0o040000)
        return 'is neither a file nor a folder';
    return isFolder(name) && size > 0 ? 'is a folder with a content of its own' : undefined;
}
/**
 * The paths of the last unpacking, the record's among them; undefined where there is no record to go by. The record is a
 * file in the folder because the folder, committed, is all that the next run on a fresh machine gets to see; one small
 * file with a dot. Anyone may have edited it.
 */
async function readRecord(root, log) {
    if (!isFile(root, RECORD))
        return undefined;
    const path = (0,external_node_path_.join)(root, RECORD);
    try {
        if ((0,external_node_fs_.lstatSync)(path).size > MAX_JSON)
            throw new RangeError();
        const { unpackedFiles } = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
        const sound = (name) => typeof name === 'string' && refusal(name) === undefined;
        if (!Array.isArray(unpackedFiles) || !unpackedFiles.every(sound) || collision(unpackedFiles))
            throw new TypeError();
        return new Set([...unpackedFiles, RECORD]);
    }
    catch {
        log.warning(`${RECORD} is not as this action writes it: it is made anew, and files gone from the package stay`);
        return undefined;
    }
}
/** Writes what is to be in the folder into another, and returns where, by path; the rest of the package is checked. */
async function stage(entries, names, folder, log) {
    const staged = new Map();
    await (0,promises_.mkdir)(folder);
    for (const entry of entries) {
        if (!names.has(entry.name)) {
            await drain(entry);
            continue;
        }
        const path = (0,external_node_path_.join)(folder, `${staged.size}`);
        await (0,promises_.writeFile)(path, entry.read());
        if (/\.json$/i.test(entry.name))
            await formatFile(path, entry, log);
        staged.set(entry.name, path);
    }
    const unpackedFiles = [...names].filter((name) => name !== RECORD).sort();
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, RECORD), `${JSON.stringify({ unpackedFiles }, null, 2)}\n`);
    return staged.set(RECORD, (0,external_node_path_.join)(folder, RECORD));
}
async function formatFile(path, { name, size }, log) {
    if (size > MAX_JSON)
        return log.warning(`${quoted(name)} is larger than 8 MiB: written as it is, not formatted`);
    const content = await (0,promises_.readFile)(path);
    const formatted = (0,external_node_buffer_.isUtf8)(content) ? formatJson(content.toString()) : undefined;
    if (formatted !== undefined)
        return await (0,promises_.writeFile)(path, formatted);
    log.warning(`${quoted(name)} is not JSON, has a key twice, or is too deep or long: written as it is, not formatted`);
}
/** Which of the paths are files on the disk once `removed` are gone. Throws where anything else is in the way. */
function findReplaced(root, names, removed) {
    // On a disk that ignores case, a path finds a file that is removed under another spelling: the inode tells.
    const leaving = new Map(removed.map((name) => [folded(name), (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, name)).ino]));
    const replaced = [...names].filter((name) => {
        const found = locate(root, name);
        if (found === undefined || leaving.get(folded(found.path)) === found.stats.ino)
            return false;
        if (found.stats.isDirectory() && removed.some((path) => path.startsWith(`${name}/`)))
            return false;
        if (found.path !== name || !found.stats.isFile()) {
            throw new Error(`${quoted(found.path)} in the folder is in the way of ${quoted(name)} in the package: move it away`);
        }
        return true;
    });
    return new Set(replaced);
}
function isFile(root, name) {
    const found = locate(root, name);
    return found?.path === name && found.stats.isFile();
}

;// CONCATENATED MODULE: ./build/src/platform/dock-status.js



/** Reads a job out of the answer to an export, import, deploy or dock-status call. Fields of the wrong type count as missing. */
function readJob(answer, apiKey) {
    const response = isObject(answer.response) ? answer.response : {};
    return {
        dockStatusId: readId(answer['dock-statusId'], answer.dockStatusId, answer._id),
        exportJobId: readId(answer.exportJobId),
        status: typeof answer.status === 'string' ? (0,src_text/* plain */.pj)(answer.status, 40).toUpperCase() : '',
        downloadUrl: [response.downloadUrl, response.downloadURL, answer.downloadUrl, answer.downloadURL]
            .filter((url) => typeof url === 'string')
            .map((url) => url.trim())
            .find((url) => url !== ''),
        percent: typeof answer.percentageComplete === 'number' ? answer.percentageComplete : undefined,
        message: platformMessage(answer, apiKey),
    };
}
function readId(...spellings) {
    // An id goes into a path and into outputs: one that would change the path's meaning is none.
    return spellings.find((id) => typeof id === 'string' && /^(?!\.+$)[A-Za-z0-9._-]{1,200}$/.test(id));
}
const HEARTBEAT_MS = 60_000;
/**
 * How long to wait for the next look at a job that has run for `elapsedMs`. A sixth of that is what the wait can add to a job's
 * time; 50 looks are enough for five minutes, 23 for the first one.
 */
function nextWait(elapsedMs, longestMs) {
    return Math.min(longestMs, Math.max(750, elapsedMs / 6));
}
/**
 * Asks for a job's dock status, soon at first and then ever later up to `longestWaitMs`, until it is `SUCCESS`. `started` is the
 * answer that began the job; when it has finished already nothing is asked. `seen` gets every answer. Returns the last one.
 * Throws when the job failed, when a call did, or the signal's reason.
 */
async function waitForJob(platform, dockStatusId, started, longestWaitMs, context, seen) {
    const since = performance.now();
    const elapsed = () => performance.now() - since;
    const unknown = new Set();
    let job = started;
    let status = started.status;
    let lastSaid = since;
    for (;;) {
        seen(job);
        if (job.status !== status) {
            context.log.info(`${job.status || 'No status'} after ${(0,src_text/* humanTime */.zK)(elapsed())}`);
            lastSaid = performance.now();
        }
        else if (performance.now() - lastSaid >= HEARTBEAT_MS) {
            const percent = job.percent === undefined ? '' : `, ${Math.round(job.percent)} % done`;
            context.log.info(`Still ${job.status || 'without a status'} after ${(0,src_text/* humanTime */.zK)(elapsed())}${percent}`);
            lastSaid = performance.now();
        }
        status = job.status;
        if (status === 'SUCCESS')
            return job;
        if (status === 'FAILED') {
            throw new CallFailed(`The job failed on the platform: ${job.message ?? 'it gave no reason'} (dock status ${dockStatusId}). See the workflow there, then run the job again.`);
        }
        if (status !== 'IN_PROGRESS' && !unknown.has(status)) {
            unknown.add(status);
            context.log.warning(`The platform reports a status that is not known here (${status || 'none'}): waiting on.`);
        }
        await sleep(nextWait(elapsed(), longestWaitMs), context.signal);
        job = await readDockStatus(platform, dockStatusId, context);
    }
}
/** Asks once for a job's dock status: `GET /dock-status/{dockStatusId}`. */
async function readDockStatus(platform, dockStatusId, context) {
    return readJob(await callApi(platform, 'Dock status', 'GET', `dock-status/${dockStatusId}`, context), platform.apiKey);
}

// EXTERNAL MODULE: ./build/src/platform/host.js
var host = __nccwpck_require__(62291);
;// CONCATENATED MODULE: ./build/src/platform/download-url.js

/**
 * Reads the download URL that the platform hands out (or redirects to), which may be relative to the platform's `base`, and
 * masks it. An `http` URL is upgraded where it names the platform's own host and refused elsewhere, but for a platform on
 * loopback. Throws an `Error` in one line that does not hold the URL.
 */
function downloadUrl(raw, base, log) {
    if (raw.length >= SHORTEST_SECRET)
        log.mask(raw);
    if (!URL.canParse(raw, base.href))
        throw new Error("Download: the platform's download URL can't be read. Run the job again.");
    const url = new URL(raw, base.href);
    if (url.protocol === 'http:' && base.protocol === 'https:' && url.hostname === base.hostname) {
        url.protocol = 'https:';
        if (url.port === '')
            url.port = base.port;
    }
    for (const secret of secretsOf(url))
        log.mask(secret);
    if (url.protocol !== 'https:' &&
        !(url.protocol === 'http:' && base.protocol === 'http:' && (0,host/* isLoopback */.U)(url.hostname))) {
        throw new Error('Download: the platform hands out a download URL that is not https, which is refused.');
    }
    return url;
}
// Masking a short value (`/`, `v=1`) would blank out half the log and hide nothing.
const SHORTEST_SECRET = 6;
const SIGNATURE = /^(s|se|sv|sig|sign|signature|token|key|key-pair-id|policy|x-(amz|goog)-(signature|credential|security-token))$/i;
/** All spellings under which a signed URL could be printed: whole and by its signature, raw and URL-encoded. */
function secretsOf(url) {
    const values = [url.href];
    if (url.search !== '')
        values.push(url.pathname + url.search);
    for (const pair of url.search.slice(1).split('&')) {
        const [name = '', ...rest] = pair.split('=');
        const value = rest.join('=');
        if (value.length >= (SIGNATURE.test(name) ? SHORTEST_SECRET : 32))
            values.push(value, decode(value));
    }
    return [...new Set(values.flatMap((value) => [value, encodeURIComponent(value)]))];
}
function decode(value) {
    try {
        return decodeURIComponent(value);
    }
    catch {
        return value;
    }
}

;// CONCATENATED MODULE: ./build/src/platform/download.js







/** A package holds a few JSON files: more than this is an answer without end. */
const MAX_BYTES = 1024 ** 3;
const download_MAX_REDIRECTS = 5;
/** How often a URL may be refused before it is believed to be gone: storage can be behind the platform's word. */
const REFUSALS = 5;
/**
 * Downloads `url` by streaming to the file `path`. A download cut off goes on where it stopped (RFC 9110, sections 13.1.5 and
 * 14.2) or starts over; a URL that is refused is replaced by what `freshUrl` returns. Each start asks
 * `watch` for a new watcher. Throws an `Error` in one line when that does not help,
 * when length or digest don't add up, or when the disk fails; the file is then left for the caller to remove.
 */
async function download(platform, url, path, freshUrl, watch, context) {
    const file = await (0,promises_.open)(path, 'w').catch((error) => {
        throw diskFault(error, path);
    });
    try {
        const beginning = { hash: (0,external_node_crypto_.createHash)('sha256'), watcher: watch(), received: 0, tag: undefined };
        const progress = { file, url, watch, ...beginning, furthest: 0, refusals: 0 };
        return await retry('Download', context, () => download_attempt(platform, progress, path, freshUrl, context));
    }
    finally {
        await file.close();
    }
}
async function download_attempt(platform, progress, path, freshUrl, context) {
    const answer = await ask(platform, progress, context);
    const status = answer.statusCode ?? 0;
    try {
        const passing = passingFault(answer, `the server answered ${status}`);
        if (passing)
            throw passing;
        if (status === 403 || status === 404 || status === 410) {
            progress.refusals++;
            if (progress.refusals === REFUSALS) {
                throw new Error(`Download: the URL was refused ${REFUSALS} times (${status}). Run the job again.`);
            }
            progress.url = await freshUrl();
            throw new TryAgain(`the URL was refused (${status})`);
        }
        const expected = await place(progress, answer);
        if (answer.headers['content-type']?.includes('text/html')) {
            throw new Error('Download: a web page came instead of the package. Check host, then run the job again.');
        }
        if (expected !== undefined && expected > MAX_BYTES)
            throw tooLong();
        await receive(progress, answer, path, context.signal);
        return finish(progress, expected, answer);
    }
    catch (error) {
        // From a new furthest point on, failures count anew; a server that cuts off at the same byte each time is given up.
        const gained = progress.received > progress.furthest;
        progress.furthest = Math.max(progress.furthest, progress.received);
        if (!(error instanceof TryAgain && gained))
            throw error;
        throw new TryAgain(error.message, { afterMs: error.afterMs, progress: true, cause: error });
    }
    finally {
        answer.destroy();
    }
}
async function ask(platform, { url, received, tag }, { signal, log }) {
    const headers = { accept: '*/*', 'accept-encoding': 'identity' };
    if (received > 0 && tag !== undefined) {
        headers.range = `bytes=${received}-`;
        headers['if-range'] = tag;
    }
    let from = url;
    for (let hops = 0;; hops++) {
        // The key goes along only to the platform itself, and never where a redirect leads.
        const key = hops === 0 && from.origin === platform.url.origin ? { 'x-api-key': platform.apiKey } : {};
        const answer = await within(SILENCE_MS, signal, (limited) => send(platform.pool, 'GET', from, { ...headers, ...key }, limited));
        log.debug(`GET a package from ${(0,src_text/* plain */.pj)(from.origin)}: ${answer.statusCode}`);
        const target = redirectTarget(answer, from);
        if (target === undefined)
            return answer;
        answer.destroy();
        if (hops === download_MAX_REDIRECTS)
            throw new Error('Download: the URL redirects in a circle. Run the job again.');
        from = downloadUrl(target.href, platform.url, log);
    }
}
/** Lines the file up with what the answer brings: the rest of it, or all of it. Returns the length of the whole in bytes, where it is known. */
async function place(progress, answer) {
    const length = Number(answer.headers['content-length'] ?? Number.NaN);
    const tag = answer.headers.etag;
    const [, from, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(answer.headers['content-range'] ?? '') ?? [];
    if (answer.statusCode === 206 && Number(from) === progress.received && tag === progress.tag)
        return Number(total);
    const startOver = progress.received > 0;
    if (startOver)
        await progress.file.truncate(0);
    progress.hash = (0,external_node_crypto_.createHash)('sha256');
    progress.watcher = progress.watch();
    progress.received = 0;
    progress.tag = undefined;
    if (answer.statusCode !== 200) {
        if (startOver)
            throw new TryAgain(`the server did not go on where the download stopped (${answer.statusCode})`);
        throw new Error(`Download: the server answered ${answer.statusCode}. Run the job again.`);
    }
    if (answer.headers['accept-ranges'] === 'bytes' && tag?.startsWith('"'))
        progress.tag = tag;
    return Number.isNaN(length) ? undefined : length;
}
async function receive(progress, answer, path, signal) {
    const idle = setTimeout(() => answer.destroy(new TryAgain(`no data for ${SILENCE_MS / 1000} s`)), SILENCE_MS);
    try {
        for await (const chunk of answer) {
            idle.refresh();
            if (progress.received + chunk.length > MAX_BYTES)
                throw tooLong();
            const watched = progress.watcher(chunk);
            const written = write(progress.file, chunk, progress.received, path);
            progress.hash.update(chunk);
            await Promise.all([written, watched]);
            progress.received += chunk.length;
        }
    }
    catch (error) {
        throw networkFault(error, signal);
    }
    finally {
        clearTimeout(idle);
    }
}
const tooLong = () => new Error(`Download: the package is larger than ${(0,src_text/* humanSize */.Xe)(MAX_BYTES)}, which no workflow is. Check host.`);
async function write(file, chunk, position, path) {
    for (let done = 0; done < chunk.length;) {
        const { bytesWritten } = await file
            .write(chunk, done, chunk.length - done, position + done)
            .catch((error) => {
            throw diskFault(error, path);
        });
        done += bytesWritten;
    }
}
function finish(progress, expected, answer) {
    const { received } = progress;
    if (expected !== undefined && received !== expected) {
        throw new TryAgain(`${received} of ${expected} bytes came`);
    }
    const digest = progress.hash.digest();
    const promised = promisedDigest(answer);
    if (promised !== undefined && promised !== digest.toString('base64')) {
        // Nothing of it can be trusted: without a tag the next try starts over.
        progress.tag = undefined;
        throw new TryAgain('what came has not the digest that the server named');
    }
    return { size: received, sha256: digest.toString('hex') };
}
/** The SHA-256 in base64 that the server names for the whole, as RFC 9530 (`Repr-Digest`), RFC 3230 (`Digest`) or S3 spell it. */
function promisedDigest({ headers }) {
    const named = [headers['repr-digest'], headers.digest].join(',');
    const amazon = headers['x-amz-checksum-sha256'];
    return /sha-256=:?([A-Za-z0-9+/]+=*)/i.exec(named)?.[1] ?? (typeof amazon === 'string' ? amazon : undefined);
}

;// CONCATENATED MODULE: ./build/src/platform/export.js



/**
 * Starts an export (`export-a-workflow-api.txt`) and returns what the platform says of the job; its `dockStatusId` is there.
 * The page names two routes: where the plural one answers 404, the singular is asked once.
 */
async function startExport(platform, workflowId, flowId, context) {
    const ask = (collection) => callApi(platform, 'Export', 'POST', `${collection}/${workflowId}/export?flowId=${flowId}`, context);
    const answer = await ask('workflows').catch(async (plural) => {
        if (!isNotFound(plural))
            throw plural;
        return ask('workflow').catch((singular) => {
            throw isNotFound(singular) ? plural : singular;
        });
    });
    const job = readJob(answer, platform.apiKey);
    if (job.dockStatusId === undefined) {
        throw new CallFailed(`Export: the platform answered without a dock status id${job.message ? ` (${job.message})` : ''}. Check host and the ids.`);
    }
    return { ...job, dockStatusId: job.dockStatusId };
}
function isNotFound(error) {
    return error instanceof CallFailed && error.status === 404;
}
/**
 * Where the package of a finished export is: the URL of the finished status if it has one, else of the answer that started it,
 * else of one more look at the dock status. Throws where none has a URL or the URL must not be used.
 */
async function packageUrl(platform, started, finished, context) {
    const raw = finished.downloadUrl ??
        started.downloadUrl ??
        (await readDockStatus(platform, started.dockStatusId, context)).downloadUrl;
    if (raw === undefined) {
        throw new CallFailed('Export: the platform reports SUCCESS but names no download URL. Run the job again.');
    }
    return downloadUrl(raw, platform.url, context.log);
}

;// CONCATENATED MODULE: ./build/src/export/workflow.js










/**
 * Exports one workflow: from the export request to the package on disk, checked, then the artifact and the unpacked folder. Each
 * output goes to `tell` as soon as it is known. Throws an `Error` in one line, or the signal's reason.
 */
async function exportWorkflow(target, { inputs, platform, directory, cancelled }, log, tell) {
    const path = (0,external_node_path_.join)(directory, `${target.name}.zip`);
    log.info(`Exporting workflow ${target.workflowId}, flow ${target.flowId}, from ${platform.url.href}`);
    const { size, sha256, files } = await withDeadline(inputs.timeoutMs, cancelled, log, (context) => fetchPackage(target, platform, inputs, path, context, tell));
    tell({ 'package-path': path, 'package-sha256': sha256, 'package-size': size });
    log.info(`Package ${path}: ${(0,src_text/* humanSize */.Xe)(size)}, ${files.length} ${files.length === 1 ? 'file' : 'files'}, every checksum right`);
    if (inputs.upload) {
        const artifact = await uploadPackage(path, sha256, inputs.upload, log, cancelled);
        tell({
            'artifact-id': artifact.id,
            'artifact-name': artifact.name,
            'artifact-url': artifact.url,
            'artifact-digest': artifact.digest,
        });
        log.info(`Artifact ${artifact.name}: ${artifact.url}`);
    }
    if (inputs.unpackTo !== undefined) {
        const folder = inputs.many ? (0,external_node_path_.join)(inputs.unpackTo, target.name) : inputs.unpackTo;
        const { changed, written, removed, unchanged } = await unpackPackage(path, folder, {
            workspace: inputs.workspace,
            envVariables: inputs.unpackEnvVariables,
            signal: cancelled,
            log,
        });
        tell({ changed });
        log.info(`Unpacked to ${(0,external_node_path_.relative)(inputs.workspace, folder) || 'the workspace'}: ${changed ? `${written.length} written, ${removed.length} removed, ${unchanged} unchanged` : 'nothing changed'}`);
    }
    return files;
}
async function withDeadline(ms, cancelled, log, work) {
    const deadline = new AbortController();
    const late = new Error(`No package within ${(0,src_text/* humanTime */.zK)(ms)} (timeout-minutes). Raise timeout-minutes, or see the job on the platform.`);
    const timer = setTimeout(() => deadline.abort(late), ms);
    try {
        return await work({ log, signal: AbortSignal.any([cancelled, deadline.signal]), endsAt: performance.now() + ms });
    }
    finally {
        clearTimeout(timer);
    }
}
async function fetchPackage(target, platform, { pollMs, upload }, path, context, tell) {
    const partial = `${path}.part`;
    let job = '';
    let status = '';
    try {
        const started = await startExport(platform, target.workflowId, target.flowId, context);
        const { dockStatusId, exportJobId } = started;
        job = dockStatusId;
        tell({ 'dock-status-id': dockStatusId, ...(exportJobId === undefined ? {} : { 'export-job-id': exportJobId }) });
        context.log.info(`Export job ${exportJobId ?? 'without an id'}: ${started.status || 'no status'}, dock status ${dockStatusId}`);
        if (upload)
            prepareUpload();
        const finished = await waitForJob(platform, dockStatusId, started, pollMs, context, (seen) => {
            if (seen.status === '')
                return;
            status = seen.status;
            tell({ status });
        });
        const url = await packageUrl(platform, started, finished, context);
        const freshUrl = async () => packageUrl(platform, started, await readDockStatus(platform, dockStatusId, context), context);
        let arrival = watchArrival();
        const watch = () => {
            arrival = watchArrival();
            return arrival.write;
        };
        const downloaded = await download(platform, url, partial, freshUrl, watch, context);
        const files = await checkPackage(partial, context.signal, await arrival.end());
        await (0,promises_.rename)(partial, path);
        return { ...downloaded, files };
    }
    catch (error) {
        await (0,promises_.rm)(partial, { force: true });
        if (context.signal.aborted && job !== '' && status !== 'SUCCESS' && status !== 'FAILED') {
            const message = error instanceof Error ? error.message : String(error);
            throw new Error(`${message} The job may still be running on the platform: dock status ${job}.`, { cause: error });
        }
        throw error;
    }
}
/** Throws an `Error` where a package of that name is in `directory` already: nothing is lost by writing over it. */
async function refuseExisting(directory, target) {
    const path = (0,external_node_path_.join)(directory, `${target.name}.zip`);
    const exists = await (0,promises_.access)(path).then(() => true, () => false);
    if (exists)
        throw new Error(`${path} exists already. Remove it first, or choose another directory or name.`);
}

;// CONCATENATED MODULE: ./build/src/export/workflows.js









/**
 * Exports the workflows of one step, at most `max-parallel` at once, and keeps in `all` what is known of each, in the order given. One
 * that fails does not stop the others. Throws one `Error` in the end that names every failure.
 */
async function exportWorkflows(inputs, all, cancelled) {
    const { many, targets } = inputs;
    const directory = await makeDirectory(inputs);
    for (const target of targets)
        await refuseExisting(directory, target);
    if (inputs.upload && isPublicRepository()) {
        commands/* warning */.$e('This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set upload-artifact: false if they hold secrets.');
    }
    const platform = connect(inputs.host, inputs.apiKey, 'Export workflow');
    const step = { inputs, platform, directory, cancelled };
    const failures = [];
    all.push(...targets.map((target) => ({ target, outputs: {}, files: [], elapsedMs: 0 })));
    await inParallel(all, inputs.maxParallel, async (exported) => {
        const { target, outputs } = exported;
        const since = performance.now();
        const tell = (known) => {
            Object.assign(outputs, known);
            if (!many)
                for (const [name, value] of Object.entries(known))
                    commands/* setOutput */.uH(name, value);
        };
        try {
            cancelled.throwIfAborted();
            exported.files = await exportWorkflow(target, step, runnerLog(many ? `[${target.name}] ` : ''), tell);
        }
        catch (error) {
            const failure = error instanceof Error ? error : new Error(String(error));
            exported.error = (0,src_text/* plain */.pj)(failure.message, 1000);
            failures.push(failure);
            if (many)
                commands/* info */.pq(`[${target.name}] Failed: ${exported.error}`);
        }
        exported.elapsedMs = performance.now() - since;
    });
    const changed = all.some(({ outputs }) => outputs.changed);
    if (many && inputs.unpackTo !== undefined)
        commands/* setOutput */.uH('changed', changed);
    const [first] = failures;
    if (first === undefined)
        return;
    if (!many)
        throw first;
    const named = all.flatMap(({ target, error }) => (error === undefined ? [] : [`${target.name}: ${error}`]));
    throw new Error(`${named.length} of ${all.length} exports failed. ${named.join(' | ')}`, { cause: first });
}
async function makeDirectory({ directory, temp }) {
    try {
        if (directory === undefined)
            return await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'workflow-export-'));
        await (0,promises_.mkdir)(directory, { recursive: true });
        return directory;
    }
    catch (error) {
        throw diskFault(error, directory ?? temp);
    }
}
async function inParallel(items, most, work) {
    const queue = items.values();
    const lane = async () => {
        for (const item of queue)
            await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(most, items.length) }, lane));
}


/***/ }),

/***/ 62291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback),
/* harmony export */   o: () => (/* binding */ parseHost)
/* harmony export */ });
/**
 * Takes the environment's address as a user writes it and returns its URL, the path ending with a slash; a bare host name gets
 * `https://`. Throws an `Error` that says what the address must be.
 */
function parseHost(text) {
    const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
    // URL parsing drops line breaks and turns backslashes: what is odd is refused as it was written.
    if (/[\s\p{C}\\]/u.test(address) || !URL.canParse(address))
        throw new Error('is not an address such as https://ai-for-process.example.ai');
    const url = new URL(address);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        throw new Error('must be an https:// address');
    if (/^[^/]*\/\/[^/]*@/.test(address))
        throw new Error('must not hold a user name or password');
    if (/[?#]/.test(address))
        throw new Error('must not hold a query or a fragment');
    if (url.protocol === 'http:' && !isLoopback(url.hostname))
        throw new Error('must be https://; http:// is for loopback addresses alone');
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return url;
}
/** Whether a URL's host name is this machine's own. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}


/***/ }),

/***/ 62492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   C1: () => (/* binding */ setFailed),
/* harmony export */   Pq: () => (/* binding */ setSecret),
/* harmony export */   V4: () => (/* binding */ getInput),
/* harmony export */   Yz: () => (/* binding */ debug),
/* harmony export */   fe: () => (/* binding */ appendSummary),
/* harmony export */   pq: () => (/* binding */ info),
/* harmony export */   uH: () => (/* binding */ setOutput)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(48161);




// GitHub's workflow commands, as its documentation has them. `@actions/core` offers the same but brings an HTTP client along, for
// calls that are not made here: it would be most of the time to the first line of output.
/** The value of the step's input, trimmed unless told otherwise; empty where it is not given. */
function getInput(name, { trim = true } = {}) {
    const value = process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
    return trim ? value.trim() : value;
}
/** Sets an output of the step; what is no string goes as JSON. */
function setOutput(name, value) {
    const { GITHUB_OUTPUT } = process.env;
    // Started by hand, there is nothing to tell it to.
    if (!GITHUB_OUTPUT)
        return;
    const end = `end_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(GITHUB_OUTPUT, [`${name}<<${end}`, asText(value), end, ''].join(node_os__WEBPACK_IMPORTED_MODULE_3__.EOL));
}
/** Appends HTML or Markdown to the job summary. Throws what the file system does. */
async function appendSummary(text) {
    const { GITHUB_STEP_SUMMARY } = process.env;
    if (GITHUB_STEP_SUMMARY)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.appendFile)(GITHUB_STEP_SUMMARY, text + node_os__WEBPACK_IMPORTED_MODULE_3__.EOL);
}
/** Prints a line. */
function info(line) {
    process.stdout.write(line + node_os__WEBPACK_IMPORTED_MODULE_3__.EOL);
}
/** Prints a line that shows with debug logging alone. */
function debug(text) {
    command('debug', text);
}
/** Prints a warning, which shows on the run's page, too. */
function warning(text) {
    command('warning', text);
}
/** Hides a secret in all that is printed from now on. */
function setSecret(secret) {
    command('add-mask', secret);
}
/** Prints the step's error and has the process end with 1. */
function setFailed(text) {
    process.exitCode = 1;
    command('error', text);
}
function command(name, text) {
    info(`::${name}::${text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}`);
}
function asText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}


/***/ }),

/***/ 79425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(30706);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62492);


/**
 * Runs an action's `main` and ends the process: exit code 0, or 1 with one error line. SIGINT and SIGTERM, by which a runner
 * cancels a step, abort the signal that `main` gets.
 */
async function run(main) {
    const cancel = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.on(name, () => cancel.abort(new Error(`Cancelled (${name}).`)));
    }
    try {
        await main(cancel.signal);
    }
    catch (error) {
        for (let cause = error; cause instanceof Error; cause = cause.cause)
            _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(cause.stack ?? cause.message);
        _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(error instanceof Error ? error.message : String(error), 4000));
    }
    // Sockets that a library left open, such as a stalled upload's, would keep the process alive.
    process.stdout.write('', () => process.exit());
}


/***/ }),

/***/ 30706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xe: () => (/* binding */ humanSize),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   zK: () => (/* binding */ humanTime)
/* harmony export */ });
/**
 * Makes foreign text safe for one line of a log: control, format and white space characters become one blank, the runner's
 * old command mark `##[` is broken up, and what is longer than `limit` characters is cut.
 */
function plain(text, limit = 300) {
    const line = text
        .replace(/[\p{C}\p{Z}]+/gu, ' ')
        .replaceAll('##[', '## [')
        .trim();
    const characters = Array.from(line);
    return characters.length > limit ? `${characters.slice(0, limit).join('')}…` : line;
}
/** Takes bytes, returns them in the unit a person would choose: `812 B`, `48.2 KiB`. */
function humanSize(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    const units = ['KiB', 'MiB', 'GiB'];
    let value = bytes / 1024;
    while (value >= 1023.95 && units.length > 1) {
        value /= 1024;
        units.shift();
    }
    return `${value.toFixed(1)} ${units[0]}`;
}
/** Takes milliseconds, returns them as a person would say them: `0.4 s`, `12 s`, `3 min 5 s`, `2 h 1 min`. */
function humanTime(ms) {
    if (ms < 9_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3600)];
    return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min ${seconds % 60} s`;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(95631);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
