export const id = 24;
export const ids = [24];
export const modules = {

/***/ 82024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportAll: () => (/* binding */ exportAll)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_path_, 2);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js
var lib = __webpack_require__(22779);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/auth.js
var auth = __webpack_require__(92145);
// EXTERNAL MODULE: ./build/src/text.js
var src_text = __webpack_require__(30706);
;// CONCATENATED MODULE: ./build/src/context.js

/**
 * Runs `work` with the context given, narrowed to a time limit: its signal aborts with the limit's error after `ms`, and with the
 * outer signal's reason when that aborts. Returns what `work` returns and throws what it throws.
 */
async function withDeadline(context, { ms, error }, work) {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(error), ms);
    const endsAt = Math.min(context.endsAt, performance.now() + ms);
    try {
        return await work({ ...context, signal: AbortSignal.any([context.signal, deadline.signal]), endsAt });
    }
    finally {
        clearTimeout(timer);
    }
}
/** The limit that `timeout-minutes` sets, given in milliseconds. `what` begins its error, as in "No package". */
function userLimit(ms, what) {
    return { ms, error: new Error(`${what} within ${(0,src_text/* humanTime */.zK)(ms)} (timeout-minutes). Raise timeout-minutes.`) };
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/retry.js

/** A failure that may pass: another attempt can be worth it. */
class RetryableError extends Error {
    afterMs;
    progress;
    maybeProcessed;
    limited;
    unreachable;
    maxAttempts;
    advice;
    constructor(message, known = {}) {
        super(message, { cause: known.cause });
        this.afterMs = known.afterMs ?? 0;
        this.progress = known.progress ?? false;
        this.maybeProcessed = known.maybeProcessed ?? true;
        this.limited = known.limited ?? false;
        this.unreachable = known.unreachable ?? false;
        this.maxAttempts = known.maxAttempts ?? MAX_ATTEMPTS;
        this.advice = known.advice ?? 'Re-run the job later.';
    }
}
const MAX_ATTEMPTS = 8;
const MAX_BACKOFF_MS = 30_000;
/** The longest that a timer can wait. No deadline is as far away. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/**
 * Runs `operation` until it succeeds, with exponential backoff and jitter between attempts. Only a `RetryableError` is retried. Throws what
 * `operation` threw, after eight failures in a row or if the next wait would pass `endsAt`.
 */
async function retry(what, { log, signal, endsAt }, operation) {
    let failures = 0;
    let limited = 0;
    for (;;) {
        try {
            return await operation();
        }
        catch (error) {
            if (!(error instanceof RetryableError))
                throw error;
            limited = error.limited ? limited + 1 : 0;
            if (!error.limited)
                failures = error.progress ? 1 : failures + 1;
            const said = `${what}: ${(0,src_text/* toSingleLine */.OX)(error.message, 1000)}`;
            if (!error.limited && failures >= error.maxAttempts) {
                throw new Error(`${said}, ${failures} times in a row. ${error.advice}`, { cause: error });
            }
            const wait = error.limited && error.afterMs > 0 ? error.afterMs : backoff(limited || failures, error.afterMs);
            if (performance.now() + wait >= endsAt) {
                throw new Error(`${said}, and waiting ${(0,src_text/* humanTime */.zK)(wait)} before the next attempt would exceed the timeout. Re-run the job later, or raise timeout-minutes.`, { cause: error });
            }
            log.info(`${said}; retrying in ${(0,src_text/* humanTime */.zK)(wait)}`);
            await sleep(wait, signal);
        }
    }
}
function backoff(failures, atLeastMs) {
    const growing = Math.min(MAX_BACKOFF_MS, 1000 * 2 ** (failures - 1));
    return Math.max(atLeastMs, growing * (0.5 + Math.random() / 2));
}
/** Takes a `Retry-After` header (RFC 9110, section 10.2.3: seconds or a date), returns milliseconds, at most what a timer can wait, 0 if it says nothing. */
function retryAfterMs(header) {
    if (header === undefined)
        return 0;
    if (/^\d+$/.test(header))
        return Math.min(Number(header) * 1000, LONGEST_TIMER_MS);
    const date = Date.parse(header);
    return Number.isNaN(date) ? 0 : Math.min(Math.max(0, date - Date.now()), LONGEST_TIMER_MS);
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
/** Returns what `work` does, or throws the signal's reason as soon as it aborts. Whatever `work` does after that is ignored. */
function raceAbort(signal, work) {
    return new Promise((resolve, reject) => {
        const abort = () => reject(signal.reason);
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
        if (signal.aborted)
            abort();
        else
            signal.addEventListener('abort', abort, { once: true });
    });
}

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
;// CONCATENATED MODULE: ./build/src/github/quiet-stdout.js

const quiet = new external_node_async_hooks_.AsyncLocalStorage();
let patched = false;
/**
 * Runs `work` and turns what it writes to stdout into debug lines of `log`, except masks and debug commands. Other work that runs
 * at the same time is not affected. For libraries that log on their own: the artifact client writes ten lines per upload.
 */
function withQuietStdout(log, work) {
    if (!patched) {
        patched = true;
        patchStdout();
    }
    return quiet.run(log, work);
}
function patchStdout() {
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = ((chunk, ...rest) => {
        const log = quiet.getStore();
        const text = String(chunk);
        if (log === undefined || /^::(add-mask|debug)::/.test(text))
            return write(chunk, ...rest);
        return quiet.exit(() => {
            log.debug(text.trimEnd());
            return true;
        });
    });
}

;// CONCATENATED MODULE: ./build/src/github/artifact.js








/** The run has an artifact of that name. */
class NameTakenError extends Error {
}
const LIMIT_MS = 10 * 60_000;
/** Loads what uploads while there is something else to wait for: it is most of the bundle. */
function prepareUpload() {
    // Node 24 compiles it before `import` returns. What is already due, as the first line on the job, comes before that.
    setImmediate(() => {
        // If that fails, so does the upload, which says so.
        __webpack_require__.e(/* import() */ 599).then(__webpack_require__.bind(__webpack_require__, 37599)).catch(() => { });
    });
}
/**
 * Uploads a package as it is, under its file name. Retries after a cut connection, without leaving a second artifact. Throws an
 * `Error` in one line that says where the package stays, or the signal's reason.
 */
async function uploadPackage(context, { path, sha256 }, options) {
    const name = (0,external_node_path_.basename)(path);
    const limit = { ms: LIMIT_MS, error: new Error(`it didn't finish within ${LIMIT_MS / 60_000} minutes`) };
    try {
        const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 599).then(__webpack_require__.bind(__webpack_require__, 37599));
        // The client holds a block of 8 MiB for each connection: five, the default, cost 40 MiB and gain little.
        process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY ||= '2';
        const client = new DefaultArtifactClient();
        const id = await withDeadline(context, limit, async (limited) => {
            let attempts = 0;
            return await retry('Artifact', limited, () => {
                const upload = { client, path, sha256, options, isRetry: attempts++ > 0 };
                return raceAbort(limited.signal, withQuietStdout(limited.log, () => uploadOnce(upload)));
            });
        });
        const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = process.env;
        const url = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`;
        return { id, name, url, digest: sha256 };
    }
    catch (error) {
        context.signal.throwIfAborted();
        const message = `${inWords(error, name)} The package stays at ${path}.`;
        throw isNameTaken(error) ? new NameTakenError(message, { cause: error }) : new Error(message, { cause: error });
    }
}
function isNameTaken(error) {
    return /already exists/.test((0,errors/* errorMessage */.g)(error));
}
async function uploadOnce({ client, path, sha256, options, isRetry }) {
    const name = (0,external_node_path_.basename)(path);
    try {
        if (isRetry) {
            const there = await find(client, name);
            if (there?.digest === `sha256:${sha256}`)
                return there.id;
            // The client deletes only what is listed; what a cut left unfinished is not, and holds the name.
            if (there === undefined)
                await deleteUnfinished(name);
        }
        if (options.overwrite)
            await client.deleteArtifact(name).catch(unlessNotFound);
        const { id, digest } = await client.uploadArtifact(name, [path], (0,external_node_path_.dirname)(path), {
            skipArchive: true,
            ...(options.retentionDays !== undefined && { retentionDays: options.retentionDays }),
        });
        if (id === undefined || digest !== sha256)
            throw new Error('the uploaded file differs from the verified package');
        return id;
    }
    catch (error) {
        const message = (0,errors/* errorMessage */.g)(error);
        // The client gives its errors no codes: they are known by message.
        if (/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/.test(message)) {
            throw new RetryableError('the connection to the artifact service failed', { cause: error });
        }
        // If only an answer was lost, the client's own second try stumbles over what its first one did.
        if (/FinalizeArtifact/.test(message)) {
            const there = await find(client, name);
            if (there?.digest === `sha256:${sha256}`)
                return there.id;
        }
        if (isNameTaken(error) && !isRetry && (await find(client, name)) === undefined) {
            throw new RetryableError('an unfinished upload holds the name', { cause: error });
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
    const token = process.env.ACTIONS_RUNTIME_TOKEN ?? '';
    const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const scopes = typeof payload === 'object' && payload !== null && 'scp' in payload ? String(payload.scp) : '';
    const [, run, job] = /Actions\.Results:([^: ]+):([^: ]+)/.exec(scopes) ?? [];
    const url = new URL('/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact', process.env.ACTIONS_RESULTS_URL);
    const http = new lib/* HttpClient */.Qq('export-workflow-action', [new auth/* BearerCredentialHandler */.tZ(token)], { socketTimeout: 30_000 });
    const body = JSON.stringify({ workflow_run_backend_id: run, workflow_job_run_backend_id: job, name });
    const answer = await http.post(url.href, body, { 'content-type': 'application/json' });
    await answer.readBody();
}
function inWords(error, name) {
    const message = (0,errors/* errorMessage */.g)(error);
    const named = error instanceof Error ? error.name : '';
    if (error instanceof Error && error.cause instanceof RetryableError)
        return message;
    if (named === 'GHESNotSupportedError') {
        return 'Artifact: GitHub Enterprise Server has no artifact service for this action. Set upload-artifact: false.';
    }
    if (/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/.test(message)) {
        return 'Artifact: no artifact service is available on this runner. Set upload-artifact: false.';
    }
    if (isNameTaken(error)) {
        return `Artifact: this run already has an artifact named ${name}. Set overwrite: true or another name.`;
    }
    if (/quota|insufficient usage/.test(message)) {
        return "Artifact: the account's artifact storage is used up. Delete old artifacts or lower retention-days, then re-run the job.";
    }
    return `Artifact: the upload of ${name} failed (${(0,src_text/* toSingleLine */.OX)(message, 200).replace(/\.$/, '')}). Re-run the job.`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/github/event.js

/** Returns whether the event that started the run says that the repository is public. False if it says nothing. */
function isPublicRepository() {
    try {
        const event = JSON.parse((0,external_node_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH ?? '', 'utf8'));
        return event?.repository?.private === false;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/src/github/temp-folder.js
var temp_folder = __webpack_require__(86560);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/src/disk.js + 1 modules
var disk = __webpack_require__(97228);
;// CONCATENATED MODULE: ./build/src/package/limits.js
/** Entries in a zip, or files in a folder. */
const MAX_ENTRIES = 10_000;
/** Bytes of all files of a package together, unpacked. */
const MAX_UNPACKED = 1024 ** 3;
/** Bytes of the list at the end of a zip, which is held in memory: a hundred times the size of 10,000 plain entries. */
const MAX_LIST = 16 * 1024 * 1024;
/** Bytes of a JSON file, or of the record, that are held in memory to be formatted. */
const MAX_JSON = 8 * 1024 * 1024;
/** Bytes of a JSON file after formatting, which may take five times the room. Larger ones are only compared by their digests. */
const MAX_FORMATTED = 5 * MAX_JSON;
/** Bytes of environment variables. Their values are held in memory to keep them out of the log. */
const MAX_ENV = (/* unused pure expression or super */ null && (1024 * 1024));
/** Levels of nesting in JSON, more than real documents have. A fixed limit, because the stack size differs between machines. */
const MAX_DEPTH = 500;

// EXTERNAL MODULE: ./build/src/package/names.js
var package_names = __webpack_require__(5806);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./build/src/package/disk.js








/** Returns in words what the file system refused and where, or the message of any other error. */
function describeError(error) {
    if (!(0,disk/* isDiskError */.Mi)(error))
        return (0,errors/* errorMessage */.g)(error);
    const place = 'dest' in error ? error.dest : error.path;
    return typeof place === 'string' ? `${(0,disk/* diskReason */.CQ)(error)} (${(0,package_names/* quotedPath */.MW)(place)})` : (0,disk/* diskReason */.CQ)(error);
}
/** Returns what is on the disk at a path in the folder, or at its first part that isn't a folder. Throws at a link. */
function locate(root, name) {
    const parts = name.split('/');
    for (let depth = 1;; depth++) {
        const path = parts.slice(0, depth).join('/');
        const stats = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path), { throwIfNoEntry: false });
        if (stats?.isSymbolicLink()) {
            throw new Error(`${(0,package_names/* quoted */.TL)(path)} in the folder is a symbolic link, which isn't followed. Delete it.`);
        }
        if (stats === undefined || depth === parts.length || !stats.isDirectory())
            return stats && { path, stats };
    }
}
/** Returns whether `name` is a file in the folder. Throws at a link. */
function isFile(root, name) {
    const found = locate(root, name);
    return found?.path === name && found.stats.isFile();
}
/** Returns the SHA-256 of a file, in hex. */
async function digest(path, signal) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(path)) {
        signal.throwIfAborted();
        hash.update(chunk);
    }
    return hash.digest('hex');
}
/** Runs `work`, which moves files by what it is given. If it fails, moves them back, as far as possible, and throws its error. */
async function withRollback(signal, work) {
    const undo = [];
    try {
        await work(async (from, to) => {
            signal.throwIfAborted();
            const created = await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
            if (created)
                undo.push(() => removeEmptyFolders((0,external_node_path_.dirname)(to), (0,external_node_path_.dirname)(created)));
            await (0,disk/* renameWithRetry */.fU)(from, to);
            undo.push(async () => {
                await (0,promises_.mkdir)((0,external_node_path_.dirname)(from), { recursive: true });
                await (0,disk/* renameWithRetry */.fU)(to, from);
            });
        });
    }
    catch (error) {
        for (const step of undo.reverse())
            await step().catch(() => { });
        throw error;
    }
}
/** Removes empty folders, from `folder` up to but not including `end`, and stops at the first that isn't empty. */
async function removeEmptyFolders(folder, end) {
    try {
        for (const path of foldersBelow(folder, end))
            await (0,promises_.rmdir)(path);
    }
    catch {
        // Someone's files are in it.
    }
}
/** Returns the folders from `folder` up to but not including `end`, innermost first; none if `end` isn't around it. */
function foldersBelow(folder, end, path = external_node_path_namespaceObject) {
    // On Windows, a recursive mkdir returns its path with the prefix for long ones.
    const last = path.toNamespacedPath(end);
    const folders = [];
    for (let at = folder; path.toNamespacedPath(at) !== last; at = path.dirname(at)) {
        if (path.dirname(at) === at)
            return [];
        folders.push(at);
    }
    return folders;
}

;// CONCATENATED MODULE: ./build/src/package/kind.js

/** Kinds of files by how they begin. */
const SIGNATURES = [
    ['a gzip file', '\x1f\x8b'],
    ['a bzip2 file', 'BZh'],
    ['an xz file', '\xfd7zXZ\0'],
    ['a Zstandard file', '\x28\xb5\x2f\xfd'],
    ['a 7z archive', '7z\xbc\xaf\x27\x1c'],
    ['a RAR archive', 'Rar!'],
    ['a tar archive', 'ustar', 257],
    ['a PDF', '%PDF-'],
    ['a Git LFS pointer', 'version https://git-lfs'],
    ['text in UTF-16', '\xff\xfe'],
    ['text in UTF-16', '\xfe\xff'],
];
/** Returns what a file that isn't a zip is, by its first bytes. Never shows the bytes: they may echo a key. */
function describeKind(beginning) {
    const bytes = beginning.toString('latin1');
    const known = SIGNATURES.find(([, signature, at = 0]) => bytes.startsWith(signature, at));
    if (known)
        return known[0];
    if (/^\0*$/.test(bytes))
        return 'nothing but zero bytes';
    const text = beginning.toString().replace(/^\uFEFF/, '');
    if (/^\s*<\?xml/i.test(text))
        return 'XML';
    if (/^\s*</.test(text))
        return 'a web page';
    if (/^\s*[[{"]/.test(text))
        return 'JSON';
    return isText(beginning) ? 'text' : 'binary data';
}
function isText(bytes) {
    // The beginning may end inside a character.
    const whole = [0, 1, 2, 3].some((cut) => (0,external_node_buffer_.isUtf8)(bytes.subarray(0, Math.max(1, bytes.length - cut))));
    return whole && !/\p{Cc}/u.test(bytes.toString().replace(/\s/g, ''));
}

;// CONCATENATED MODULE: ./build/src/package/zip-file.js

/** Bytes of the record that ends a zip, without its comment. */
const END_SIZE = 22;
const ZIP64_LOCATOR_SIZE = 20;
const ZIP64_END_SIZE = 56;
/** Bytes of a zip's comment, and what follows it, that are searched for the record. */
const MAX_TAIL = 0xffff;
/**
 * Returns where the zip in an open file is, or undefined if the file isn't a zip, by its last end record (APPNOTE.TXT 6.3.10, sections
 * 4.3.14 to 4.3.16) that leads to a list of entries. As for unzip, bytes may follow it, and other bytes may precede it. However, a file
 * that begins as a zip has its offsets from there: in one that is cut off, a zip inside it could be taken for it.
 */
async function findZip(handle) {
    const { size } = await handle.stat();
    const beginsAsZip = (await signatureAt(handle, 0)).startsWith('PK');
    const tail = await readAt(handle, Math.max(0, size - END_SIZE - MAX_TAIL), END_SIZE + MAX_TAIL);
    for (let at = tail.lastIndexOf('PK\x05\x06'); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf('PK\x05\x06', at - 1)) {
        if (at + END_SIZE > tail.length)
            continue;
        const found = size - tail.length + at;
        const end = found + END_SIZE + tail.readUInt16LE(at + 20);
        if (end > size)
            continue;
        for (const start of await possibleStarts(handle, found, tail.subarray(at))) {
            if (start === 0 || !beginsAsZip)
                return { handle, start, end };
        }
    }
    return beginsAsZip ? { handle, start: 0, end: size } : undefined;
}
/** Returns from where the offsets in an end record lead to a list of entries: from the file's beginning, from the zip's, or neither. */
async function possibleStarts(handle, found, record) {
    const before = found - ZIP64_LOCATOR_SIZE;
    const locator = await readAt(handle, Math.max(0, before), ZIP64_LOCATOR_SIZE);
    const [listed, actual, signature] = before >= 0 && locator.toString('latin1').startsWith('PK\x06\x07')
        ? [Number(locator.readBigUInt64LE(8)), before - ZIP64_END_SIZE, 'PK\x06\x06']
        : [
            record.readUInt32LE(16),
            found - record.readUInt32LE(12),
            record.readUInt16LE(10) > 0 ? 'PK\x01\x02' : 'PK\x05\x06',
        ];
    const starts = [];
    for (const start of new Set([0, actual - listed])) {
        if (start >= 0 && (await signatureAt(handle, start + listed)) === signature)
            starts.push(start);
    }
    return starts;
}
async function signatureAt(handle, position) {
    return Number.isSafeInteger(position) ? (await readAt(handle, position, 4)).toString('latin1') : '';
}
/** Reads bytes at a place in a file, fewer at its end. */
async function readAt(handle, position, length) {
    const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(length), 0, length, position);
    return buffer.subarray(0, bytesRead);
}
/** Opens the zip for yauzl. */
async function openZip(source) {
    const options = { decodeStrings: false, autoClose: false };
    return await (0,yauzl/* fromRandomAccessReaderPromise */.or)(new SourceReader(source), source.end - source.start, options);
}
/** yauzl's own reader throws past every catch at an offset beyond what a number holds. */
class SourceReader extends yauzl/* RandomAccessReader */.lJ {
    #source;
    constructor(source) {
        super();
        this.#source = source;
    }
    read(buffer, offset, length, position, callback) {
        const { handle, start, end } = this.#source;
        if (position + length > end - start)
            callback(new Error('it points beyond its end'));
        else
            handle.read(buffer, offset, length, start + position).then(() => callback(null), callback);
    }
}

;// CONCATENATED MODULE: ./build/src/package/zip.js










const UTF8_FLAG = 0x0800;
/** MS-DOS and NTFS, in the upper byte of "version made by". */
const WINDOWS_HOSTS = new Set([0, 10]);
/** Bytes read, and unpacked, at once: with 64 KiB, a large package takes more than twice as long. */
const CHUNK = 1024 * 1024;
/** The file isn't a zip. */
class NotAZipError extends Error {
    /** What it is, as in "a gzip file". */
    kind;
    constructor(message, kind) {
        super(message);
        this.kind = kind;
    }
}
/**
 * Opens the zip at `path`, calls `use` with what it lists, and closes it. Follows APPNOTE.TXT 6.3.10. Contents are
 * checked as they are read. Throws one line for what is not a whole zip of stored and deflated files, has a name twice,
 * more than 10,000 entries or more than 1 GiB unpacked, and `signal.reason` soon after an abort.
 */
async function zip_withPackage(path, signal, use) {
    signal.throwIfAborted();
    const handle = await (0,promises_.open)(path).catch((error) => {
        throw new Error(`The package can't be opened: ${describeError(error)}`, { cause: error });
    });
    try {
        const source = await findZip(handle);
        if (source === undefined)
            throw await refuseFile(handle);
        const zip = await openZip(source).catch((error) => {
            throw damage('The package', error);
        });
        return await use(await listEntries(zip, source, signal));
    }
    finally {
        await handle.close();
    }
}
/** Returns what to say of a file that isn't a zip, without showing anything of it. */
async function refuseFile(handle) {
    const beginning = await readAt(handle, 0, 512);
    if (beginning.length === 0)
        return new NotAZipError('The package is empty (0 bytes). Export it again.', 'empty');
    const kind = describeKind(beginning);
    const message = kind === 'a web page' || kind === 'XML'
        ? 'The server sent a web page instead of the package. Check what answers at that host (a login, a proxy), then export it again.'
        : `The package is ${kind}, not a zip. Export it again.`;
    return new NotAZipError(message, kind);
}
async function listEntries(zip, source, signal) {
    if (zip.entryCount > MAX_ENTRIES) {
        throw new Error(`The package has ${zip.entryCount} entries. The limit is 10,000.`);
    }
    if (zip.fileSize - Number(zip.readEntryCursor) > MAX_LIST) {
        throw new Error('The package lists its entries in more than 16 MiB, the limit.');
    }
    const entries = new Map();
    let unpacked = 0;
    for await (const entry of sound('The package', zip.eachEntry(), signal)) {
        const name = decodeName(entry);
        const size = entry.uncompressedSize;
        // The folder around all, as tar lists it.
        if (name === '' && size === 0 && entry.fileNameLength > 0)
            continue;
        if (entries.has(name))
            throw new Error(`The package has ${(0,package_names/* quoted */.TL)(name)} twice. Export it again.`);
        if (entry.isEncrypted()) {
            throw new Error(`${(0,package_names/* quoted */.TL)(name)} in the package is encrypted. Export it without a password.`);
        }
        if (!entry.canDecodeFileData()) {
            throw new Error(`${(0,package_names/* quoted */.TL)(name)} in the package is compressed by method ${entry.compressionMethod}: only 0 and 8 are read`);
        }
        unpacked += size;
        if (unpacked > MAX_UNPACKED)
            throw new Error('The package takes more than 1 GiB unpacked, the limit.');
        const type = (entry.externalFileAttributes >>> 16) & 0o170000;
        const read = () => sound(`${(0,package_names/* quoted */.TL)(name)} in the package`, readEntry(zip, source, entry), signal);
        entries.set(name, { name, size, type, read });
    }
    if ([...entries.keys()].every(isFolder))
        throw new Error('The package has no files in it. Export it again.');
    const next = await readAt(source.handle, source.start + Number(zip.readEntryCursor), 4);
    if (next.toString('latin1') === 'PK\x01\x02') {
        throw damage('The package', new Error('it lists more entries than it counts'));
    }
    return [...entries.values()];
}
/**
 * Returns an entry's path. Names without the flag for UTF-8 are still in UTF-8 if they can be, because Info-ZIP, macOS and others
 * leave the flag out. Windows' own tools write backslashes, and tar begins each path with "./".
 */
function decodeName({ generalPurposeBitFlag, fileNameRaw, extraFields, versionMadeBy }) {
    const flags = (0,external_node_buffer_.isUtf8)(fileNameRaw) ? generalPurposeBitFlag | UTF8_FLAG : generalPurposeBitFlag;
    const madeOnWindows = WINDOWS_HOSTS.has(versionMadeBy >>> 8);
    return (0,yauzl/* getFileNameLowLevel */.ax)(flags, fileNameRaw, extraFields, !madeOnWindows).replace(/^(\.\/+)+/, '');
}
/** Passes on what is read. Errors while reading it, except an abort, are damage. */
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
async function* readEntry(zip, { handle, start }, entry) {
    const listed = entry.uncompressedSize;
    let crc = 0;
    let size = 0;
    const header = await zip.readLocalFileHeaderPromise(entry);
    if (!header.fileName.equals(entry.fileNameRaw))
        throw new Error('its own header has another name');
    const packed = readBytes(handle, start + header.fileDataStart, entry.compressedSize);
    for await (const chunk of entry.isCompressed() ? inflate(packed, listed) : packed) {
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
/** Streams a part of a file, and ends early if the file does. */
async function* readBytes(handle, start, length) {
    for (let done = 0; done < length;) {
        const size = Math.min(length - done, CHUNK);
        const chunk = await readAt(handle, start + done, size);
        if (chunk.length === 0)
            return;
        yield chunk;
        done += chunk.length;
    }
}
/** Unpacks. `size` is that of the content, so that a small one takes little memory. */
function inflate(packed, size) {
    const chunkSize = Math.max(1024, Math.min(CHUNK, size));
    return (0,external_node_stream_.pipeline)(packed, (0,external_node_zlib_.createInflateRaw)({ chunkSize }), () => { });
}
/** Reads an entry to its end, only to check it. */
async function verify(entry) {
    const content = entry.read();
    while (!(await content.next()).done)
        ;
}
/** Whether a name in a zip is a folder's. */
function isFolder(name) {
    return name.endsWith('/');
}
/** Returns the error for a package, or a part of it, that can't be read. */
function damage(what, reason) {
    const message = (0,package_names/* quoted */.TL)(reason.message).slice(1, -1);
    return new Error(`${what} is cut off or damaged (${message}). Export it again.`, { cause: reason });
}
function hex(crc) {
    return `0x${crc.toString(16).padStart(8, '0')}`;
}

;// CONCATENATED MODULE: ./build/src/package/zip-records.js

/**
 * Returns the bytes of what follows an entry's data if its header doesn't tell its sizes (APPNOTE.TXT 6.3.10, section 4.3.9): with or
 * without a signature, a CRC-32 and two sizes of 4 or 8 bytes.
 */
async function descriptorSize({ handle, start }, entry, at) {
    if ((entry.generalPurposeBitFlag & 0x0008) === 0)
        return 0;
    const bytes = await readAt(handle, start + at, 24);
    for (const signature of [4, 0]) {
        for (const width of [4, 8]) {
            const size = signature + 4 + 2 * width;
            if (bytes.length < size || (signature > 0 && bytes.toString('latin1', 0, 4) !== 'PK\x07\x08'))
                continue;
            const [packed, unpacked] = [0, width].map((offset) => readNumber(bytes, signature + 4 + offset, width));
            const crc = bytes.readUInt32LE(signature);
            if (crc === entry.crc32 && packed === entry.compressedSize && unpacked === entry.uncompressedSize)
                return size;
        }
    }
    return 0;
}
function readNumber(bytes, at, width) {
    return width === 4 ? bytes.readUInt32LE(at) : Number(bytes.readBigUInt64LE(at));
}
/** Returns copies of the records in the bytes after a zip's list of entries, which begin `position` bytes after the zip's beginning. */
function readEnding(bytes, position) {
    const at = bytes.lastIndexOf('PK\x05\x06');
    const end = Buffer.from(bytes.subarray(at));
    const locatorAt = at - 20;
    if (locatorAt < 0 || bytes.toString('latin1', locatorAt, locatorAt + 4) !== 'PK\x06\x07')
        return { end, zip64: undefined };
    const recordAt = Number(bytes.readBigUInt64LE(locatorAt + 8)) - position;
    if (recordAt < 0 || locatorAt - recordAt < 56)
        throw new Error('its Zip64 record is not before its end');
    const record = Buffer.from(bytes.subarray(recordAt, locatorAt));
    return { end, zip64: { record, locator: Buffer.from(bytes.subarray(locatorAt, at)) } };
}
/** Returns an entry's record with its new place, which is 4 bytes, or 8 in the field for Zip64. */
function withOffset(record, offset) {
    const copy = Buffer.from(record);
    if (copy.readUInt32LE(42) !== 0xffffffff) {
        copy.writeUInt32LE(offset, 42);
        return copy;
    }
    const extraEnd = 46 + copy.readUInt16LE(28) + copy.readUInt16LE(30);
    for (let at = 46 + copy.readUInt16LE(28); at + 4 <= extraEnd; at += 4 + copy.readUInt16LE(at + 2)) {
        if (copy.readUInt16LE(at) !== 0x0001)
            continue;
        const before = [20, 24].filter((size) => copy.readUInt32LE(size) === 0xffffffff).length;
        copy.writeBigUInt64LE(BigInt(offset), at + 4 + 8 * before);
        break;
    }
    return copy;
}
/** Returns the records after the list, with the list's new count, size and place. */
function renewed({ end, zip64 }, list) {
    for (const [at, value] of [
        [8, list.count],
        [10, list.count],
    ]) {
        if (zip64 === undefined || end.readUInt16LE(at) !== 0xffff)
            end.writeUInt16LE(value, at);
    }
    for (const [at, value] of [
        [12, list.size],
        [16, list.offset],
    ]) {
        if (zip64 === undefined || end.readUInt32LE(at) !== 0xffffffff)
            end.writeUInt32LE(value, at);
    }
    if (zip64 === undefined)
        return [end];
    const { record, locator } = zip64;
    for (const [at, value] of [
        [24, list.count],
        [32, list.count],
        [40, list.size],
        [48, list.offset],
    ]) {
        record.writeBigUInt64LE(BigInt(value), at);
    }
    locator.writeBigUInt64LE(BigInt(list.offset + list.size), 8);
    return [record, locator, end];
}

;// CONCATENATED MODULE: ./build/src/package/copy.js










/**
 * Copies the package at `path` to `target` without `env_variables.json`, in any case and at any depth. The bytes of all other entries stay
 * the same; only their list is written again, with their new places. A package without such a file is copied whole. Throws one line if the
 * package is damaged or the disk refuses, and the signal's reason; `target` is removed then.
 */
async function copyWithoutEnvVariables(path, target, signal) {
    signal.throwIfAborted();
    const handle = await (0,promises_.open)(path);
    try {
        const source = await findZip(handle);
        if (source === undefined)
            throw damage('The package', new Error('it is not a zip'));
        const parts = await readParts(source, signal).catch((error) => {
            signal.throwIfAborted();
            throw damage('The package', error);
        });
        const chunks = parts ? copyParts(source, parts, signal) : copyAll(handle, signal);
        return await write(chunks, target);
    }
    finally {
        await handle.close();
    }
}
async function readParts(source, signal) {
    const zip = await openZip(source);
    const listAt = Number(zip.readEntryCursor);
    const listSize = source.end - source.start - listAt;
    if (listSize > MAX_LIST)
        throw new Error('its list takes more than 16 MiB');
    const list = await readAt(source.handle, source.start + listAt, listSize);
    const kept = [];
    let at = 0;
    for await (const entry of zip.eachEntry()) {
        signal.throwIfAborted();
        const { fileNameRaw, extraFieldLength, fileCommentLength, relativeOffsetOfLocalHeader: start } = entry;
        const record = list.subarray(at, at + 46 + fileNameRaw.length + extraFieldLength + fileCommentLength);
        at += record.length;
        const header = await zip.readLocalFileHeaderPromise(entry);
        if (!header.fileName.equals(fileNameRaw))
            throw new Error('the header of an entry has another name');
        const dataEnd = header.fileDataStart + entry.compressedSize;
        const end = dataEnd + (await descriptorSize(source, entry, dataEnd));
        if (!holdsEnvVariables(entry))
            kept.push({ start, end, record });
    }
    if (kept.length === zip.entryCount)
        return undefined;
    if (kept.length === 0)
        throw new Error('nothing but env_variables.json is in it');
    kept.sort((a, b) => a.start - b.start);
    // Otherwise a small package could have a huge copy.
    if (kept.some(({ start }, index) => start < (kept[index - 1]?.end ?? 0)))
        throw new Error('its entries overlap');
    return { kept, ending: readEnding(list.subarray(at), listAt + at) };
}
/** Whichever name a reader takes: the one that this action shows, or the plain one. */
function holdsEnvVariables(entry) {
    return [decodeName(entry), entry.fileNameRaw.toString()].some((name) => (0,package_names/* isEnvVariables */.dU)(name.replaceAll('\\', '/')));
}
async function* copyAll(handle, signal) {
    for await (const chunk of readBytes(handle, 0, (await handle.stat()).size)) {
        signal.throwIfAborted();
        yield chunk;
    }
}
async function* copyParts(source, { kept, ending }, signal) {
    let at = 0;
    const records = [];
    for (const { start, end, record } of kept) {
        const placedAt = at;
        records.push(withOffset(record, placedAt));
        for await (const chunk of readBytes(source.handle, source.start + start, end - start)) {
            signal.throwIfAborted();
            at += chunk.length;
            yield chunk;
        }
        if (at !== placedAt + end - start)
            throw damage('The package', new Error('it got shorter'));
    }
    const list = Buffer.concat(records);
    yield list;
    yield* renewed(ending, { count: kept.length, size: list.length, offset: at });
}
async function write(chunks, target) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    const counted = async function* () {
        for await (const chunk of chunks) {
            hash.update(chunk);
            size += chunk.length;
            yield chunk;
        }
    };
    try {
        await (0,external_node_stream_promises_.pipeline)(counted, (0,external_node_fs_.createWriteStream)(target));
    }
    catch (error) {
        await (0,disk/* remove */.TF)(target).catch(() => { });
        throw (0,disk/* isDiskError */.Mi)(error) ? (0,disk/* toDiskError */.Rs)(error, target) : error;
    }
    return { size, sha256: hash.digest('hex') };
}

;// CONCATENATED MODULE: ./build/src/action/keep-artifact.js





/**
 * Uploads a package as an artifact, or a copy of it without `env_variables.json` if that is to stay out. Throws an `Error` in one line,
 * or the signal's reason.
 */
async function keepArtifact(context, kept, { upload, artifactEnvVariables }) {
    if (artifactEnvVariables)
        return await uploadPackage(context, kept, upload);
    const path = (0,external_node_path_.join)(await (0,temp_folder/* makeTempFolder */.P)('workflow-artifact-'), (0,external_node_path_.basename)(kept.path));
    const { sha256 } = await copyWithoutEnvVariables(kept.path, path, context.signal);
    return await uploadPackage(context, { path, sha256 }, upload);
}
/** Warns if the artifacts of a public repository hold environment variables. */
function warnIfPublic({ upload, artifactEnvVariables }, log) {
    if (!upload || !artifactEnvVariables || !isPublicRepository())
        return;
    log.warning('This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set artifact-env-variables: false to leave them out.');
}

;// CONCATENATED MODULE: ./build/src/action/parallel.js
/** Returns what `work` makes of each item, in their order. At most `max` run at once. */
async function mapInParallel(items, max, work) {
    const results = [];
    const queue = items.entries();
    const lane = async () => {
        for (const [index, item] of queue)
            results[index] = await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(max, items.length) }, lane));
    return results;
}

;// CONCATENATED MODULE: ./build/src/action/task.js

/** Runs `work` as a task and returns its result. Never throws: what `work` throws becomes the result's error. */
async function runTask({ log, signal, publish }, work) {
    const since = performance.now();
    const outputs = {};
    const report = (known) => {
        Object.assign(outputs, known);
        publish(known);
    };
    const failure = await work({ log, signal, endsAt: Number.POSITIVE_INFINITY, report }).then(() => undefined, errors/* toError */.i);
    return { outputs, elapsedMs: performance.now() - since, ...(failure && { error: failure }) };
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 13 modules
var lib_core = __webpack_require__(77094);
;// CONCATENATED MODULE: ./build/src/github/log.js

/** Returns the run's log. Warnings and debug lines begin with `prefix`, which tells workflows apart that run side by side. */
function runnerLog(prefix = '') {
    return {
        info,
        warning: (line) => lib_core/* warning */.$e(prefix + line),
        debug: (line) => lib_core/* debug */.Yz(prefix + line),
        mask: lib_core/* setSecret */.Pq,
    };
}
/** Returns a log for one of several workflows that run side by side. Warnings are shown at once, with the workflow's name. */
function groupedLog(name) {
    const lines = [];
    return {
        ...runnerLog(`[${name}] `),
        info: (line) => lines.push(line),
        end(title) {
            lib_core/* startGroup */.Oh(withoutCommandMark(title));
            for (const line of lines)
                info(line);
            lib_core/* endGroup */.N4();
        },
    };
}
/** Shows a line on the run's page. */
function notice(line) {
    core.notice(line);
}
function info(line) {
    lib_core/* info */.pq(withoutCommandMark(line));
}
/** Breaks up the runner's old command mark, which counts anywhere in a line: a user's name or path may contain it. */
function withoutCommandMark(line) {
    return line.replaceAll('##[', '## [');
}

// EXTERNAL MODULE: ./build/src/github/outputs.js
var outputs = __webpack_require__(4687);
;// CONCATENATED MODULE: ./build/src/platform/call-failed.js
/** A call that failed for good. */
class CallFailed extends Error {
    status;
    maybeProcessed;
    affectsAll;
    constructor(message, { status, maybeProcessed = false, affectsAll = false, cause } = {}) {
        super(message, { cause });
        this.status = status;
        this.maybeProcessed = maybeProcessed;
        this.affectsAll = affectsAll;
    }
}
/** Whether an error, or what caused it, would meet every other workflow too: the key, the host, the certificate or the proxy. */
function affectsAll(error) {
    if (!(error instanceof Error))
        return false;
    return (error instanceof CallFailed && error.affectsAll) || affectsAll(error.cause);
}

;// CONCATENATED MODULE: ./build/src/platform/answer.js

/** A JSON object that the platform answered. Its words can only be had in one line and without secrets. */
class Answer {
    fields;
    /** What was called, for messages. */
    what;
    /** Makes a text of the answer safe to show: in one line, without secrets, cut after `limit` characters. */
    safe;
    constructor(fields, what, safe) {
        this.fields = fields;
        this.what = what;
        this.safe = safe;
    }
    /** The platform's own words, safe to show; undefined if it gave none. */
    get message() {
        const said = findMessage(this.fields, 0);
        return said === undefined ? undefined : this.safe(said) || undefined;
    }
    /** Returns the failure of a call whose answer lacks `field`, with the platform's own words, if any, and what to do. */
    missing(field, advice) {
        const { what, message } = this;
        const words = message === undefined ? '' : ` (${message})`;
        return new CallFailed(`${what}: the platform answered without a ${field}${words}. ${advice}`);
    }
}
/** Whether a value is an object with fields, neither null nor an array. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
// No error schema is documented: these are the fields that sibling APIs use.
const MESSAGE_FIELDS = [
    ...['errors', 'error', 'message', 'msg', 'reason', 'failureReason', 'errorMessage', 'statusMessage'],
    ...['description', 'detail', 'details', 'response'],
];
const answer_MAX_DEPTH = 4;
function findMessage(value, depth) {
    if (typeof value === 'string')
        return value.trim() || undefined;
    if (depth > answer_MAX_DEPTH)
        return undefined;
    if (Array.isArray(value))
        return findMessage(value[0], depth + 1);
    if (!isObject(value))
        return undefined;
    for (const field of MESSAGE_FIELDS) {
        const said = findMessage(value[field], depth + 1);
        if (said !== undefined) {
            const { code } = value;
            return typeof code === 'number' || typeof code === 'string' ? `${said}, code ${code}` : said;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/platform/decode.js



/** Picks the decoder by the first bytes: servers mean two formats by `deflate`, with and without zlib's header. */
const DECODERS = {
    gzip: () => (0,external_node_zlib_.createGunzip)(),
    'x-gzip': () => (0,external_node_zlib_.createGunzip)(),
    deflate: ([byte = 0]) => ((byte & 0x0f) === 8 ? (0,external_node_zlib_.createInflate)() : (0,external_node_zlib_.createInflateRaw)()),
    br: () => (0,external_node_zlib_.createBrotliDecompress)(),
};
const MAX_CODINGS = 3;
/**
 * Returns the content codings of an answer that have to be decoded, the outer one first. We ask for none, but gateways still compress. Names
 * that aren't codings, such as S3's `aws-chunked`, change nothing of the bytes.
 */
function codingsOf({ headers }) {
    const named = (headers['content-encoding'] ?? '').split(',').map((name) => name.trim().toLowerCase());
    return named.filter((name) => name in DECODERS).reverse();
}
/** Reads an answer without its content codings. Never holds more of it than a piece, so the reader can stop at a limit. */
function decoded(answer) {
    const codings = codingsOf(answer);
    if (codings.length > MAX_CODINGS)
        throw new RetryableError(`the response is encoded ${codings.length} times`);
    return codings.reduce((bytes, coding) => decodeOne(bytes, coding), answer);
}
async function* decodeOne(source, coding) {
    const pieces = source[Symbol.asyncIterator]();
    const first = await pieces.next();
    if (first.done)
        return;
    const decoder = DECODERS[coding]?.(first.value);
    if (!decoder)
        return;
    const all = async function* () {
        yield first.value;
        yield* { [Symbol.asyncIterator]: () => pieces };
    };
    // What fails is thrown by the decoder.
    (0,external_node_stream_.pipeline)(all, decoder, () => { });
    yield* decoder;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./build/src/platform/network-error.js


/** A connection that no other attempt would get: TLS or a proxy refuses it. */
class Unreachable extends Error {
}
const WORDS = {
    ECONNREFUSED: 'the connection was refused',
    ECONNABORTED: 'the connection was cut',
    ECONNRESET: 'the connection was cut',
    EPIPE: 'the connection was cut',
    EAI_AGAIN: 'the host name was not found (DNS)',
    ETIMEDOUT: 'the connection timed out',
};
/** A name that DNS does not know is mostly mistyped: a few seconds are enough to see that. */
const UNKNOWN_HOST = { maxAttempts: 3, advice: 'Check host.' };
/** OpenSSL's codes for a certificate that is refused, as Node names them. */
const CERTIFICATE = /^(CERT_|CRL_|ERROR_IN_C|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|(OUT_OF_MEM|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|UNSPECIFIED)$)/;
const HANDSHAKE = /^(EPROTO$|ERR_SSL_)/;
/** A server that wants a certificate of the client says so after the handshake. */
const ALERT = /^ERR_SSL_.*ALERT_(CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED|BAD_CERTIFICATE)/;
const DECODING = /^(Z_|ERR__ERROR_|ERR_BROTLI)/;
/** What a proxy's tunnel says of its failure. */
const TUNNEL = /^tunneling socket could not be established, (?:statusCode|cause)=(.*)$/s;
/**
 * Puts a network error in words: `RetryableError`, or `Unreachable` if no other attempt would change it. `connected` tells whether the
 * server may have seen the request. When aborted the signal's reason comes back. An error without a code isn't a network error and comes
 * back as it is.
 */
function toNetworkError(error, signal, connected = true) {
    if (signal.aborted)
        return signal.reason;
    if (!(error instanceof Error) || !('code' in error))
        return error;
    const code = String(error.code);
    if (CERTIFICATE.test(code) || ALERT.test(code) || (!connected && HANDSHAKE.test(code))) {
        return new Unreachable(`the TLS connection can't be trusted (${code}). Check host. For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.`, { cause: error });
    }
    const [, refusal] = TUNNEL.exec(error.message) ?? [];
    if (refusal !== undefined)
        return proxyError(refusal, error);
    const known = { maybeProcessed: connected, unreachable: !connected, cause: error };
    if (code === 'ENOTFOUND')
        return new RetryableError('the host name was not found (DNS)', { ...known, ...UNKNOWN_HOST });
    if (DECODING.test(code))
        return new RetryableError(`the response can't be decoded (${code})`, known);
    return new RetryableError(WORDS[code] ?? `the connection failed (${code})`, known);
}
function proxyError(refusal, cause) {
    const known = { maybeProcessed: false, unreachable: true, cause };
    const words = (0,src_text/* toSingleLine */.OX)(refusal, 100);
    if (refusal === '407') {
        return new Unreachable('the proxy requires a user name and a password (407). Set them in HTTPS_PROXY.', { cause });
    }
    if (/^4(?!08|25|29)\d\d$/.test(refusal)) {
        return new Unreachable(`the proxy refuses the connection (${refusal}). Allow the host there, or add it to NO_PROXY.`, {
            cause,
        });
    }
    if (/certificate|altnames/i.test(refusal)) {
        return new Unreachable(`the proxy's TLS connection can't be trusted (${words}). Check HTTPS_PROXY. For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.`, { cause });
    }
    if (/ENOTFOUND/.test(refusal)) {
        return new RetryableError("the proxy's host name was not found (DNS)", {
            ...known,
            ...UNKNOWN_HOST,
            advice: 'Check HTTPS_PROXY.',
        });
    }
    return new RetryableError(`the proxy made no connection (${words})`, known);
}

// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/proxy.js
var proxy = __webpack_require__(19783);
;// CONCATENATED MODULE: ./build/src/platform/proxy.js


/** HttpClient ignores a proxy that is written without `http://`, and would connect directly. */
function addProxySchemes() {
    for (const name of ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']) {
        const proxy = process.env[name]?.trim();
        if (proxy && !/^[a-z][a-z0-9+.-]*:\/\//i.test(proxy))
            process.env[name] = `http://${proxy}`;
    }
}
/** Throws `Unreachable` if the environment names a proxy for `url` that HttpClient can't read, and so would ignore. */
function checkProxy(url) {
    const names = url.protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY'];
    const name = names.find((each) => process.env[each]);
    if (name === undefined || (0,proxy/* checkBypass */.H)(url))
        return;
    if (/^https?:\/\//i.test(process.env[name] ?? '') && (0,proxy/* getProxyUrl */.s)(url)?.hostname)
        return;
    throw new Unreachable(`the proxy in ${name} can't be used. Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).`);
}

;// CONCATENATED MODULE: ./build/src/platform/http.js







/** Makes a pool of connections whose requests carry the user agent given. Without `keepAlive` each request gets a new one. */
function makePool(userAgent, keepAlive) {
    addProxySchemes();
    const make = () => new lib/* HttpClient */.Qq(userAgent, [], { keepAlive });
    return { 'http:': make(), 'https:': make() };
}
/** Returns a value as the JSON that a request carries. */
function jsonBody(value) {
    const bytes = Buffer.from(JSON.stringify(value));
    return {
        type: 'application/json',
        length: bytes.length,
        async *open() {
            yield bytes;
        },
    };
}
/** How long the platform may take for an answer, and how long a transfer may stand still. */
const IDLE_TIMEOUT_MS = 30_000;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const TRANSIENT_4XX = new Set([408, 421, 425, 429]);
/** These say that the server can't do it or that a setting is wrong. Every other 5xx is one of 500's kind (RFC 9110, section 15). */
const FINAL_5XX = new Set([501, 505, 506, 508, 510, 511]);
/** These prove that the request was not processed: it came to the wrong server, too early, or once too often. */
const UNPROCESSED = new Set([421, 425, 429]);
/**
 * Sends one request and returns the answer once its headers are here. Follows no redirect. The signal aborts the request, even before it
 * has a connection, and the reading of its answer. Throws `RetryableError` for transient failures, the signal's reason when
 * aborted, what reading the body throws, and an `Error` for the rest.
 */
async function send(pool, asked, signal) {
    signal.throwIfAborted();
    const { method, url, headers, body, onProgress, onConnect } = asked;
    const secure = url.protocol === 'https:';
    const client = pool[secure ? 'https:' : 'http:'];
    const unreadable = new AbortController();
    const stream = body && external_node_stream_.Readable.from(watched(body, onProgress), { objectMode: false });
    stream?.once('error', (error) => unreadable.abort(error));
    const either = stream ? AbortSignal.any([signal, unreadable.signal]) : signal;
    const content = body && { 'content-type': body.type, 'content-length': body.length };
    let connected = false;
    try {
        checkProxy(url);
        // HttpClient knows the proxies. Its own requests can't be aborted, and take every header along on a redirect.
        const request = (secure ? external_node_https_ : external_node_http_).request({
            method,
            host: url.hostname.replace(/^\[|\]$/g, ''),
            port: url.port || (secure ? 443 : 80),
            path: url.pathname + url.search,
            headers: { ...headers, ...content, 'user-agent': client.userAgent },
            agent: client.getAgent(url.href),
            signal: either,
        });
        whenConnected(request, secure, () => {
            connected = true;
            onConnect?.();
        });
        // While a proxy's tunnel is being made, the request has no socket, and an abort of it is not reported.
        const answer = await raceAbort(either, answerTo(request, stream));
        answer.once('close', () => stream?.destroy());
        return answer;
    }
    catch (error) {
        stream?.destroy();
        unreadable.signal.throwIfAborted();
        throw toNetworkError(error, signal, connected);
    }
}
function answerTo(request, body) {
    return new Promise((resolve, reject) => {
        request.once('response', resolve);
        request.on('error', reject);
        if (body)
            body.pipe(request);
        else
            request.end();
    });
}
function whenConnected(request, secure, connected) {
    request.once('socket', (socket) => {
        if (request.reusedSocket)
            connected();
        else
            socket.once(secure ? 'secureConnect' : 'connect', connected);
    });
}
async function* watched(body, onProgress = () => { }) {
    for await (const chunk of body.open()) {
        yield chunk;
        onProgress();
    }
}
/** Returns where a redirect leads, resolved against `from`, or undefined for any other answer. Ends the answer and throws if it can't be read. */
function redirectTarget(answer, from) {
    const { statusCode = 0, headers } = answer;
    if (!REDIRECTS.has(statusCode) || headers.location === undefined)
        return undefined;
    const location = encodeBytes(headers.location);
    if (!URL.canParse(location, from.href)) {
        answer.destroy();
        throw new Error(`the platform redirects (${statusCode}) to an address that can't be read. Check host.`);
    }
    return new URL(location, from.href);
}
/** Node reads headers as Latin-1, but a raw address is mostly UTF-8: its bytes are kept as they came. */
function encodeBytes(header) {
    return header.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Whether only the end of the connection ends an answer, so that a cut looks like its end. */
function isOpenEnded({ headers }) {
    return headers['content-length'] === undefined && headers['transfer-encoding'] === undefined;
}
/** Returns the failure of an answer whose status says that it is transient, or undefined. */
function transientFailure(answer, words) {
    const { statusCode: status = 0, headers } = answer;
    if (!TRANSIENT_4XX.has(status) && !(status >= 500 && status <= 599 && !FINAL_5XX.has(status)))
        return undefined;
    return new RetryableError(words, {
        afterMs: retryAfterMs(headers['retry-after']),
        maybeProcessed: !UNPROCESSED.has(status),
        limited: status === 429,
    });
}
/** The limit on the time without an answer. */
function noAnswerWithin(ms) {
    return { ms, error: new RetryableError(`no response within ${ms / 1000} s`) };
}
/** Runs `work` under `signal` and a limit on the time since it last called `onProgress`, after which it fails with the limit's error. */
async function withIdleTimeout({ ms, error }, signal, work) {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(error), ms);
    try {
        return await work(AbortSignal.any([signal, limit.signal]), () => timer.refresh());
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./build/src/platform/rate-limit.js

// A sibling product allows 60 checks a minute and 1,800 an hour for one job; 30 a minute stays within both.
const MAX_CHECKS_PER_MINUTE = 30;
const MINUTE_MS = 60_000;
/** The pause after a 429 that names no time. It doubles as long as the first call after it is refused too. */
const PAUSE_MS = 1000;
const MAX_PAUSE_MS = 60_000;
/** The time between two calls after the first 429. It doubles with each further one, and shrinks with each call that passes. */
const INTERVAL_MS = 250;
const MAX_INTERVAL_MS = 15_000;
const SHRINK = 0.95;
/** Shorter intervals limit nothing. */
const MIN_INTERVAL_MS = 20;
/**
 * Keeps the calls of one platform under its limits: a 429 for one call pauses all of them. Then one call goes first, and the others follow
 * at a pace that adapts to what the platform allows. Times are on the scale of `performance.now()`, in milliseconds.
 */
class RateLimit {
    /** When each path was last asked for. */
    calls = new Map();
    /** No call starts before this moment. */
    pausedUntil = 0;
    /** The time between the starts of two calls. 0 until the platform limits them. */
    intervalMs = 0;
    /** The end of a pause that the platform itself asked for. */
    #askedUntil = 0;
    #nextStart = 0;
    /** How many 429s came, those for calls under way at the same time counted as one: in all, and in a row. */
    #slowdowns = 0;
    #refusals = 0;
    /** Settles when the first call after a pause ends, if it is under way. */
    #probe;
    /** Whether calls wait for the first one after a pause. */
    #isProbing = false;
    /** Lets no call start within the next `ms` milliseconds, as the platform asked. */
    pause(ms) {
        this.#askedUntil = Math.max(this.#askedUntil, performance.now() + ms);
        this.pausedUntil = Math.max(this.pausedUntil, this.#askedUntil);
    }
    /**
     * Runs a call as soon as the limits allow it. If it fails because the platform limits calls, the error comes back with the pause that all of
     * them now make. Throws what `work` throws, and at once if the platform asked for a pause that exceeds the timeout.
     */
    async run(call, context, work) {
        const turn = await this.#acquire(call, context);
        try {
            const result = await work();
            this.#speedUp(turn);
            return result;
        }
        catch (error) {
            if (error instanceof RetryableError && error.limited) {
                throw new RetryableError(error.message, {
                    limited: true,
                    afterMs: this.#slowDown(turn, error.afterMs),
                    maybeProcessed: error.maybeProcessed,
                    cause: error,
                });
            }
            if (!context.signal.aborted)
                this.#endProbing(turn);
            throw error;
        }
        finally {
            turn.end();
        }
    }
    /**
     * Waits until the call may start, and counts it. Throws at once if the platform asked for a pause that exceeds the timeout, or the
     * signal's reason. Our own limits only make a call wait.
     */
    async #acquire({ what, checked }, { signal, endsAt }) {
        const calls = checked === undefined ? [] : (this.calls.get(checked) ?? []);
        if (checked !== undefined)
            this.calls.set(checked, calls);
        for (;;) {
            signal.throwIfAborted();
            const now = performance.now();
            if (this.#askedUntil >= endsAt) {
                throw new Error(`${what}: the platform asked for a pause that exceeds the timeout. Re-run the job later.`);
            }
            const first = calls.length < MAX_CHECKS_PER_MINUTE ? undefined : calls[0];
            const until = Math.max(this.pausedUntil, this.#nextStart, first === undefined ? 0 : first + MINUTE_MS);
            if (until > now)
                await sleep(until - now, signal);
            else if (this.#probe)
                await raceAbort(signal, this.#probe);
            else
                break;
        }
        const now = performance.now();
        this.#nextStart = now + this.intervalMs;
        calls.push(now);
        if (calls.length > MAX_CHECKS_PER_MINUTE)
            calls.shift();
        const slowdowns = this.#slowdowns;
        if (!this.#isProbing)
            return { slowdowns, end() { } };
        let end = () => { };
        this.#probe = new Promise((resolve) => {
            end = () => {
                this.#probe = undefined;
                resolve();
            };
        });
        return { slowdowns, end };
    }
    #endProbing(turn) {
        // A call from before the last 429 says nothing of the time since.
        const isLater = turn.slowdowns === this.#slowdowns;
        if (isLater)
            this.#isProbing = false;
        return isLater;
    }
    #speedUp(turn) {
        if (!this.#endProbing(turn))
            return;
        this.#refusals = 0;
        this.intervalMs = this.intervalMs < MIN_INTERVAL_MS ? 0 : this.intervalMs * SHRINK;
    }
    /** Returns how long calls pause now. */
    #slowDown(turn, askedMs) {
        const now = performance.now();
        if (turn.slowdowns === this.#slowdowns) {
            this.#slowdowns++;
            this.#refusals++;
            this.intervalMs = Math.min(MAX_INTERVAL_MS, Math.max(INTERVAL_MS, this.intervalMs * 2));
        }
        if (askedMs > 0)
            this.pause(askedMs);
        else
            this.pausedUntil = Math.max(this.pausedUntil, now + Math.min(MAX_PAUSE_MS, PAUSE_MS * 2 ** (this.#refusals - 1)));
        this.#isProbing = true;
        return this.pausedUntil - now;
    }
}

// EXTERNAL MODULE: ./build/src/platform/ids.js
var ids = __webpack_require__(81115);
;// CONCATENATED MODULE: ./build/src/platform/secrets.js



/** Masking a short value (`/`, `v=1`) would blank out half the log and hide nothing. */
const SHORTEST_SECRET = 6;
/** Shorter values of unknown names sign nothing. */
const SHORTEST_UNNAMED = 32;
const secrets_MAX_DEPTH = 6;
const MAX_STRINGS = 2000;
/** A name and a value in a URL's query, wherever it stands in a text. */
const PAIR = /[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g;
const SIGNATURE = /^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
const NO_SECRET = /(id|uuid|guid|name|file|path|job|workflow|flow|tool|date|algorithm|expires|headers|type|disposition|encoding|version|region)$/i;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;
/**
 * Knows what must not be shown: the key, what was sent in confidence, and the signed URLs that the platform hands out. Signatures and
 * credentials are secrets. IDs are not: a masked ID would take outputs and paths with it.
 */
class Secrets {
    redact;
    #redactor;
    #ids = new Set();
    #masked = new Set();
    constructor(secrets) {
        this.#redactor = new src_text/* Redactor */.pO(secrets);
        this.redact = this.#redactor.redact;
    }
    /** Remembers the IDs in a call's path. */
    allowPath(path) {
        for (const part of path.split(/[/?&=]/))
            if (part.length >= SHORTEST_SECRET)
                this.#ids.add(part);
    }
    /** Masks the signed URLs in an answer, before anything of it is shown. */
    maskAnswer(fields, base, log) {
        const strings = Array.from(stringsIn(fields));
        for (const [name, text] of strings)
            if (/id$/i.test(name) && (0,ids/* isId */.e)(text))
                this.#ids.add(text);
        for (const [name, text] of strings) {
            if (/url$/i.test(name))
                this.maskUrl(text.trim(), base, log);
            else
                this.#mask(this.#secretsIn(text), log);
        }
    }
    /** Masks a URL as it was written and as it will be requested, whole and by its signature. */
    maskUrl(raw, base, log) {
        const url = URL.canParse(raw, base.href) ? new URL(raw, base.href) : undefined;
        // The platform's own address isn't a secret.
        if (url && base.href.startsWith(url.href))
            return;
        const values = /[?:]|^\/\//.test(raw) ? [raw] : [];
        if (url) {
            values.push(url.href, encodeURIComponent(url.href), decode(url.password), ...this.#secretsIn(url.search));
            if (url.search !== '')
                values.push(url.pathname + url.search, encodeURIComponent(url.pathname + url.search));
        }
        this.#mask(values, log);
    }
    #mask(values, log) {
        for (const value of values) {
            if (value.length < SHORTEST_SECRET || this.#masked.has(value))
                continue;
            this.#masked.add(value);
            this.#redactor.add(value);
            log.mask(value);
        }
    }
    /** Returns the signatures and credentials in a text, in every spelling that could be shown. */
    #secretsIn(text) {
        return Array.from(text.matchAll(PAIR)).flatMap(([, name = '', written = '']) => {
            // A sentence may go on behind it.
            const value = written.replace(/[.,:!?)\]}]+$/, '');
            if (!this.#isSecret(name, decode(value)))
                return [];
            return [value, encodeURIComponent(value), decode(value), encodeURIComponent(decode(value))];
        });
    }
    #isSecret(name, value) {
        if (Array.from(this.#ids).some((id) => id.includes(value)))
            return false;
        if (SIGNATURE.test(name))
            return true;
        return value.length >= SHORTEST_UNNAMED && !NO_SECRET.test(name) && !UUID.test(value);
    }
}
/** Every text in an answer with the name of its field, as far as an honest answer goes. */
function* stringsIn(fields) {
    const queue = [['', fields, 0]];
    let count = 0;
    for (const [name, value, depth] of queue) {
        if (count > MAX_STRINGS)
            return;
        count++;
        if (typeof value === 'string')
            yield [name, value];
        else if (depth < secrets_MAX_DEPTH && Array.isArray(value))
            for (const item of value)
                queue.push([name, item, depth + 1]);
        else if (depth < secrets_MAX_DEPTH && isObject(value)) {
            for (const [key, item] of Object.entries(value))
                queue.push([key, item, depth + 1]);
        }
    }
}
function decode(value) {
    try {
        return decodeURIComponent(value);
    }
    catch {
        return value;
    }
}

;// CONCATENATED MODULE: ./build/src/platform/client.js










/** Takes the environment's URL, the key, and what else must not be shown. Opens no connection yet. */
function connect(url, apiKey, secrets = []) {
    const agent = 'export-workflow-action';
    return {
        url,
        apiKey,
        secrets: new Secrets([apiKey, ...secrets]),
        pool: makePool(agent, true),
        freshPool: makePool(agent, false),
        rateLimit: new RateLimit(),
        dialects: new Map(),
    };
}
const MAX_ANSWER_BYTES = 1024 * 1024;
const MAX_REDIRECTS = 5;
/** Longer than a gateway's timeout: the job's ID is only in this response, and the request must not be sent again. */
const START_TIMEOUT_MS = 120_000;
/** What to do if a job that must not start twice may have started. */
const MAYBE_STARTED = 'The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job.';
/**
 * Calls the public API and returns the JSON object it answers. Transient failures are retried. The key is only sent to the platform's
 * own origin. Throws `CallFailed`, in one line with what to do next, or the signal's reason.
 */
async function callApi(session, call) {
    const { what, method, path } = call;
    session.platform.secrets.allowPath(path);
    const limited = method === 'GET' ? { what, checked: path } : { what };
    try {
        return await retry(what, session, () => session.platform.rateLimit.run(limited, session, () => attempt(session, call)));
    }
    catch (error) {
        const last = error instanceof Error ? error.cause : undefined;
        if (error instanceof CallFailed || !(error instanceof Error && last instanceof RetryableError))
            throw error;
        throw new CallFailed(error.message, { affectsAll: last.unreachable, cause: last });
    }
}
async function attempt(session, call) {
    const { signal } = session;
    const { what, idempotent = true } = call;
    const limit = noAnswerWithin(idempotent ? IDLE_TIMEOUT_MS : START_TIMEOUT_MS);
    let isConnected = false;
    const onConnect = () => {
        isConnected = true;
    };
    try {
        return await withIdleTimeout(limit, signal, (limited, onProgress) => request({ ...session, signal: limited }, call, { onProgress, onConnect }));
    }
    catch (thrown) {
        const error = (0,errors/* toError */.i)(thrown);
        const words = signal.aborted ? error.message : `${what}: ${error.message}`;
        const failed = error instanceof CallFailed || error instanceof RetryableError;
        if (!idempotent && isConnected && (signal.aborted || (failed && error.maybeProcessed))) {
            const message = `${words.replace(/\.$/, '')}. ${MAYBE_STARTED}`;
            throw new CallFailed(message, { maybeProcessed: true, cause: error });
        }
        if (signal.aborted || error instanceof RetryableError)
            throw thrown;
        const known = error instanceof CallFailed ? error : { affectsAll: error instanceof Unreachable };
        throw new CallFailed(words, { ...known, cause: error });
    }
}
async function request(session, call, hooks) {
    const { platform, signal, log } = session;
    const { method, path, body, idempotent = true } = call;
    const pool = body ? platform.freshPool : platform.pool;
    const headers = {
        accept: 'application/json',
        'accept-encoding': 'identity',
        'content-type': 'application/json',
        'x-api-key': platform.apiKey,
    };
    let url = new URL(`api/public/${path}`, platform.url);
    for (let hops = 0;; hops++) {
        const answer = await send(pool, { method, url, headers, ...hooks, ...(body && { body }) }, signal);
        log.debug(`${method} ${platform.secrets.redact(url.pathname)}: ${answer.statusCode}`);
        const target = redirectTarget(answer, url);
        if (target === undefined)
            return readAnswer(session, call, answer);
        answer.destroy();
        platform.secrets.maskUrl(target.href, platform.url, log);
        // RFC 9110, section 15.4: only these two ask for the same request at another place.
        const maybeProcessed = answer.statusCode !== 307 && answer.statusCode !== 308;
        if (target.origin !== platform.url.origin) {
            throw new CallFailed(`the platform redirects to ${(0,src_text/* toSingleLine */.OX)(target.origin, 100)}, where the key is not sent. If that is your environment, set host to it.`, { maybeProcessed });
        }
        if (!idempotent && maybeProcessed)
            throw new CallFailed(`the platform redirects (${answer.statusCode}). Check host.`, { maybeProcessed });
        if (hops === MAX_REDIRECTS)
            throw new CallFailed('the platform redirects in a circle. Check host.');
        url = target;
    }
}
async function readAnswer(session, call, response) {
    const { platform, log, signal } = session;
    const status = response.statusCode ?? 0;
    const text = await readText(response, signal);
    const fields = parseObject(text);
    platform.secrets.maskAnswer(fields ?? {}, platform.url, log);
    const answer = new Answer(fields ?? {}, call.what, platform.secrets.redact);
    const { message } = answer;
    const words = `the platform answered ${status}${message === undefined ? '' : ` (${message})`}`;
    const transient = transientFailure(response, words);
    if (transient)
        throw transient;
    const isPage = /^\s*</.test(text) || response.headers['content-type']?.includes('html') === true;
    if (status < 200 || status > 299) {
        const isRefusal = status === 401 || status === 403;
        const hasWorked = platform.dialects.has(call.what);
        const advice = isRefusal ? adviceOnKey(status, call, { message, isPage, hasWorked }) : adviceOn(status, call);
        throw new CallFailed(`${words}. ${advice}`, {
            status,
            maybeProcessed: status >= 500,
            affectsAll: isRefusal && !hasWorked,
        });
    }
    if (fields !== undefined)
        return answer;
    if (text.trimStart().startsWith('{') && isOpenEnded(response))
        throw new RetryableError('the response was cut off');
    const what = text === '' ? 'nothing' : isPage ? 'with a web page' : 'with something other than a JSON object';
    throw new CallFailed(`the platform answered ${what} (${status}). Check that host is the environment's own address.`, {
        maybeProcessed: true,
    });
}
const KEYS = 'Settings → Security & Control → API Scopes';
/** The request does not fit what answers it, whatever the inputs. */
const WRONG_HOST = new Set([405, 406, 411, 415, 417, 426, 431]);
/** Returns what to do about an answer that refuses a call. */
function adviceOn(status, { advice = 'Check the inputs.' }) {
    if (status === 404)
        return "Check host, the IDs, and that the key's account can see the workflow.";
    if (status === 409)
        return 'Another job may be changing the workflow. Check it in AI for Process, then re-run the job.';
    return status < 400 || status >= 500 || WRONG_HOST.has(status) ? 'Check host.' : advice;
}
/** Returns what to do about an answer that refuses the key. */
function adviceOnKey(status, { scope }, { message, isPage, hasWorked }) {
    if (isPage) {
        return 'A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.';
    }
    if (hasWorked)
        return "The key works for other workflows. Check the IDs, and that the key's account can see this one.";
    const scoped = scope === undefined ? 'another scope' : `the scope "${scope}"`;
    if (status === 403)
        return `The key needs ${scoped}. Add it under ${KEYS}.`;
    const also = /scope/i.test(message ?? '') ? ` The key also needs ${scoped}.` : '';
    return `The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${KEYS}.${also}`;
}
async function readText(response, signal) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of decoded(response)) {
            size += chunk.length;
            if (size > MAX_ANSWER_BYTES)
                throw new CallFailed('the platform answered with more than 1 MiB. Check host.', { maybeProcessed: true });
            chunks.push(chunk);
        }
    }
    catch (error) {
        throw toNetworkError(error, signal);
    }
    // The decoder drops a byte order mark, which JSON.parse refuses.
    return new TextDecoder().decode(Buffer.concat(chunks));
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

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
;// CONCATENATED MODULE: ./build/src/package/json-tokens.js

/** Of all lines as `formatJson` lays them out, each its indentation and the 32 bytes or so that it takes in memory. */
const MAX_WEIGHT = 32 * 1024 * 1024;
const [QUOTE, COMMA, COLON, BACKSLASH] = [0x22, 0x2c, 0x3a, 0x5c];
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
/**
 * Reads JSON token by token and returns what `builder` makes of its outermost value. Unlike `JSON.parse`, numbers keep their digits. A byte order
 * mark at the start is left out.
 *
 * Returns undefined for text that isn't JSON (RFC 8259), for an object with a duplicate key, because one value would be lost, and for values that
 * are nested more than 500 deep or have more lines than memory should be spent on (a million, fewer if deep).
 */
function parseJson(text, root, builder) {
    const token = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
    let at = text.startsWith('\uFEFF') ? 1 : 0;
    let weight = 0;
    /** Skips white space and returns the code of the next character, NaN at the end. */
    function peek() {
        for (;;) {
            const code = text.charCodeAt(at);
            if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09)
                return code;
            at++;
        }
    }
    /** Moves past a string and returns whether `JSON.stringify` could write it in another way. */
    function skipString() {
        let rewritten = false;
        for (;;) {
            const code = text.charCodeAt(++at);
            if (code === QUOTE)
                break;
            if (code === BACKSLASH) {
                rewritten = true;
                at++;
            }
            else if (code >= 0xd800 && code <= 0xdfff) {
                rewritten = true;
            }
            else if (!(code >= 0x20))
                throw new SyntaxError();
        }
        at++;
        return rewritten;
    }
    function value(place, depth) {
        const code = peek();
        const start = at;
        if (code === QUOTE) {
            const rewritten = skipString();
            const written = text.slice(start, at);
            return builder.scalar(rewritten ? JSON.stringify(JSON.parse(written)) : written);
        }
        if (code === OPEN_ARRAY) {
            const items = [];
            const inner = builder.enter(place);
            eachItem(CLOSE_ARRAY, depth, () => items.push(value(inner, depth + 1)));
            return builder.array(items, place);
        }
        if (code === OPEN_OBJECT) {
            const members = new Map();
            eachItem(CLOSE_OBJECT, depth, () => {
                const key = readKey();
                if (members.has(key))
                    throw new SyntaxError();
                members.set(key, value(builder.enter(place, key), depth + 1));
            });
            return builder.object(members, place);
        }
        token.lastIndex = at;
        if (!token.test(text))
            throw new SyntaxError();
        at = token.lastIndex;
        return builder.scalar(text.slice(start, at));
    }
    function readKey() {
        if (peek() !== QUOTE)
            throw new SyntaxError();
        const start = at;
        const rewritten = skipString();
        const key = rewritten ? JSON.parse(text.slice(start, at)) : text.slice(start + 1, at - 1);
        if (peek() !== COLON)
            throw new SyntaxError();
        at++;
        return key;
    }
    function eachItem(close, depth, item) {
        if (depth === MAX_DEPTH)
            throw new RangeError();
        at++;
        if (peek() === close) {
            at++;
            return;
        }
        for (;;) {
            weight += 2 * depth + 35;
            if (weight > MAX_WEIGHT)
                throw new RangeError();
            item();
            const code = peek();
            at++;
            if (code === close)
                return;
            if (code !== COMMA)
                throw new SyntaxError();
        }
    }
    try {
        const result = value(root, 0);
        return Number.isNaN(peek()) ? result : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/compare/ignore.js
var compare_ignore = __webpack_require__(72899);
;// CONCATENATED MODULE: ./build/src/compare/document.js


/** The members by which items of arrays are matched, the earlier first. */
const document_KEYS = ['id', '_id', 'key', 'name'];
/**
 * Makes a store. A value that is there already is not kept twice. Hashes only say where to look: values with the same ID have been compared, so no
 * two different values can ever be taken for equal.
 */
function makeStore() {
    const scalars = new Map();
    const keys = new Map();
    const others = new Map();
    let last = 0;
    /** Returns the value with that hash that `isEqual` accepts, or what `make` makes of a new ID. */
    function find(hash, isEqual, make) {
        for (let place = hash;; place = (place + 1) | 0) {
            const other = others.get(place);
            if (other === undefined) {
                const made = make(++last);
                others.set(place, made);
                return made;
            }
            if (isEqual(other))
                return other;
        }
    }
    function keyNumber(key) {
        const number = keys.get(key) ?? keys.size;
        if (number === keys.size)
            keys.set(key, number);
        return number;
    }
    return {
        scalar(text) {
            for (let place = hashOf(text);; place = (place + 1) | 0) {
                const other = scalars.get(place);
                if (other === undefined) {
                    const made = { type: text.startsWith('"') ? 'string' : 'literal', id: ++last, text };
                    scalars.set(place, made);
                    return made;
                }
                if (other.text === text)
                    return other;
            }
        },
        array(items) {
            let hash = items.length;
            for (const { id } of items)
                hash = mix(hash, id);
            const isEqual = (other) => other.type === 'array' &&
                other.items.length === items.length &&
                other.items.every((item, index) => item.id === items[index]?.id);
            const found = find(hash, isEqual, (id) => ({ type: 'array', id, items }));
            // Its ID doesn't tell of hidden members, by which it may still differ.
            return found.items.every((item, index) => item === items[index]) ? found : { ...found, items };
        },
        object(members, hidden) {
            let hash = ~members.size;
            // In any order of the keys.
            for (const [key, { id }] of members)
                hash = (hash + mix(keyNumber(key), id)) | 0;
            const isEqual = (other) => {
                if (other.type !== 'object' || other.members.size !== members.size)
                    return false;
                for (const [key, { id }] of members)
                    if (other.members.get(key)?.id !== id)
                        return false;
                return true;
            };
            const found = find(hash, isEqual, (id) => ({ type: 'object', id, members, hidden }));
            if (found.members === members)
                return found;
            let isSame = hidden === undefined && found.hidden === undefined;
            for (const [key, value] of members)
                isSame &&= found.members.get(key) === value;
            return isSame ? found : { ...found, members, hidden };
        },
    };
}
function hashOf(text) {
    let hash = text.length;
    for (let index = 0; index < text.length; index++)
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x1000193);
    return hash ^ (hash >>> 15);
}
/** Spreads two numbers over 32 bits. */
function mix(one, other) {
    const mixed = Math.imul(one ^ (one >>> 15), 0x2c1b3c6d) ^ Math.imul(other ^ (other >>> 16), 0x45d9f3b);
    return Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39);
}
/** Reads a JSON text into a store. Returns undefined for text that `parseJson` doesn't read. */
function readDocument(text, store, ignore) {
    return parseJson(text, ROOT, pruning(store, ignore));
}
/**
 * Returns a JSON text in one form: without ignored fields, white space and the order of keys. Two texts have the same content if these are equal.
 * Returns undefined for text that `parseJson` doesn't read.
 */
function canonicalJson(text, ignore) {
    const texts = {
        scalar: (scalar) => scalar,
        array: (items) => `[${items.join()}]`,
        object: (members) => {
            const sorted = [...members.keys()].sort().map((key) => `${JSON.stringify(key)}:${members.get(key)}`);
            return `{${sorted.join()}}`;
        },
    };
    return parseJson(text, ROOT, pruning(texts, ignore));
}
/** What an item is called by a key, as written: a string or number. Undefined if it has neither. */
function keyOf(item, key) {
    if (item.type !== 'object')
        return undefined;
    const value = item.members.get(key) ?? item.hidden?.get(key);
    if (value?.type === 'string')
        return value.text;
    return value?.type === 'literal' && /\d/.test(value.text) ? value.text : undefined;
}
/** Whether an element of an array has a key by which it can be matched. */
function isItem(element) {
    return document_KEYS.some((key) => keyOf(element, key) !== undefined);
}
/** Whether a member is one of those by which items are matched. */
function isKey(key) {
    return key === 'id' || key === '_id' || key === 'key' || key === 'name';
}
/** Whether a value is a string, a number, `true`, `false` or `null`. */
function isScalar(value) {
    return value.type === 'string' || value.type === 'literal';
}
const ROOT = { key: undefined, outer: undefined };
/** Makes a builder that leaves out ignored fields. */
function pruning(values, ignore) {
    const { scalar, array } = values;
    if (ignore.patterns.length === 0) {
        return { enter: (place) => place, scalar, array, object: (members) => values.object(members) };
    }
    return {
        enter: (outer, key) => ({ key, outer }),
        scalar,
        array: (items, place) => values.array((0,compare_ignore/* isIgnored */.pi)(ignore, { key: undefined, outer: place }) ? [] : items),
        object(members, place) {
            const hidden = new Map();
            for (const [key, value] of members) {
                if (!(0,compare_ignore/* isIgnored */.pi)(ignore, { key, outer: place }))
                    continue;
                members.delete(key);
                if (isKey(key))
                    hidden.set(key, value);
            }
            return values.object(members, hidden.size > 0 ? hidden : undefined);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/compare/files.js





/** Bytes of a file that is held in memory. `formatJson` may make five times as much of a JSON file of 8 MiB. */
const MAX_HELD = 40 * 1024 * 1024;
/** Bytes of a text that is shown. */
const MAX_SHOWN = 256 * 1024;
/** Reads a file to its end, so that it is verified. */
async function readContent(file) {
    if (file.size <= MAX_HELD)
        return { bytes: await (0,consumers_.buffer)(file.read()) };
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of file.read())
        hash.update(chunk);
    return { digest: hash.digest('hex') };
}
/** Whether two files are equal to the byte. */
function isEqual(base, head) {
    if ('bytes' in base)
        return 'bytes' in head && base.bytes.equals(head.bytes);
    return 'digest' in head && base.digest === head.digest;
}
/** Returns a file's text, or undefined if it isn't UTF-8 or too large to be held in memory. */
function textOf(content) {
    return 'bytes' in content && (0,external_node_buffer_.isUtf8)(content.bytes) ? content.bytes.toString() : undefined;
}
/** Whether a file is compared as JSON, if it is JSON. */
function isJsonFile(name) {
    return /\.json$/i.test(name);
}
/** Describes a file that only one version has. */
function describeFile(name, content, status) {
    const kind = (0,package_names/* isEnvVariables */.dU)(name)
        ? 'variables'
        : isJsonFile(name)
            ? 'json'
            : textOf(content) === undefined
                ? 'binary'
                : 'text';
    return { name, kind, status, changes: [], references: 0 };
}
/** Compares files that aren't JSON and aren't equal. Texts are shown unless they are long. */
function compareBytes(name, base, head) {
    const [from, to] = [textOf(base), textOf(head)];
    if (from === undefined || to === undefined)
        return { name, kind: 'binary', status: 'modified', changes: [], references: 0 };
    const isShown = from.length <= MAX_SHOWN && to.length <= MAX_SHOWN;
    const change = {
        kind: 'modified',
        path: [],
        from: { type: 'string', text: from },
        to: { type: 'string', text: to },
    };
    return { name, kind: 'text', status: 'modified', changes: isShown ? [change] : [], references: 0 };
}
/** Whether two contents of a file are equal outside ignored fields. */
function equalIgnoring(name, base, head, ignore) {
    if (base.equals(head))
        return true;
    const content = canonical(name, { bytes: base }, ignore);
    return content !== undefined && content === canonical(name, { bytes: head }, ignore);
}
/** Returns the SHA-256 (hex) of a file's content outside ignored fields. */
function digestFile(name, content, ignore) {
    if ('digest' in content)
        return content.digest;
    const text = canonical(name, content, ignore);
    return createHash('sha256')
        .update(text ?? content.bytes)
        .digest('hex');
}
/** Returns the content of a JSON file in one form, or undefined if it isn't one. */
function canonical(name, content, ignore) {
    const text = isJsonFile(name) ? textOf(content) : undefined;
    return text === undefined ? undefined : canonicalJson(text, ignore);
}

// EXTERNAL MODULE: ./build/src/compare/counts.js
var compare_counts = __webpack_require__(66561);
;// CONCATENATED MODULE: ./build/src/compare/references.js

/** Returns the new key of an object's member if its key refers to an item with a new ID or name. */
function renamedKey(key, renames) {
    const renamed = renames.size === 0 ? undefined : renames.get(JSON.stringify(key));
    return renamed === undefined ? undefined : JSON.parse(renamed);
}
/** Whether a member is an item's own ID or name, which is never a reference. */
function isOwnKey(key, value, isElement) {
    return isElement && isKey(key) && isScalar(value);
}
/** Returns the new IDs and names that a matched item got. */
function renamesOf(base, head) {
    return document_KEYS.flatMap((key) => {
        const [from, to] = [keyOf(base, key), keyOf(head, key)];
        return from !== to && from?.startsWith('"') && to?.startsWith('"') ? [[from, to]] : [];
    });
}
/**
 * Returns those of the renames that say to which item a value refers: only one item had the old value, only one has the new one, and the old value
 * has only one new one.
 */
function unambiguous(renames, documents) {
    const found = new Map();
    for (const [from, to] of renames)
        found.set(from, !found.has(from) || found.get(from) === to ? to : undefined);
    const [holders, newHolders] = [new Map(), new Map()];
    if (found.size > 0) {
        for (const { base, head } of documents) {
            countHolders(base, false, holders);
            countHolders(head, false, newHolders);
        }
    }
    const sure = new Map();
    for (const [from, to] of found) {
        if (to !== undefined && holders.get(from) === 1 && newHolders.get(to) === 1)
            sure.set(from, to);
    }
    return sure;
}
/** Counts the items that have a value as ID or name. */
function countHolders(value, isElement, holders) {
    if (value.type === 'array')
        for (const item of value.items)
            countHolders(item, true, holders);
    if (value.type !== 'object')
        return;
    if (isElement) {
        const own = new Set(document_KEYS.flatMap((key) => keyOf(value, key) ?? []));
        for (const name of own)
            holders.set(name, (holders.get(name) ?? 0) + 1);
    }
    for (const member of value.members.values())
        countHolders(member, false, holders);
}
/** Makes a function that replaces each string and key by what `rename` returns, except an item's own IDs and names. */
function relabeler(store, rename) {
    const known = { element: new Map(), member: new Map() };
    const keys = new Map();
    function relabelKey(key) {
        let relabelled = keys.get(key);
        if (relabelled === undefined) {
            relabelled = JSON.parse(rename(JSON.stringify(key)));
            keys.set(key, relabelled);
        }
        return relabelled;
    }
    function relabelMembers({ members }, isElement) {
        const relabelled = new Map();
        for (const [key, value] of members) {
            const isOwn = isOwnKey(key, value, isElement);
            relabelled.set(isOwn ? key : relabelKey(key), isOwn ? value : relabel(value, false));
        }
        return relabelled;
    }
    function relabel(value, isElement) {
        if (isScalar(value))
            return store.scalar(rename(value.text));
        const done = isElement ? known.element : known.member;
        const before = done.get(value);
        if (before)
            return before;
        const relabelled = value.type === 'array'
            ? store.array(value.items.map((item) => relabel(item, true)))
            : store.object(relabelMembers(value, isElement));
        done.set(value, relabelled);
        return relabelled;
    }
    return relabel;
}
/** Whether two items are equal except for their own IDs and names and for references that follow. */
function equalOtherwise(base, head, renames) {
    if (base.type !== 'object' || head.type !== 'object')
        return false;
    return equalMembers(base, head, { renames, isElement: true, skipOwn: true });
}
function equalFollowing(base, head, renames, isElement) {
    if (base.id === head.id)
        return true;
    if (renames.size === 0)
        return false;
    if (isScalar(base))
        return isScalar(head) && renames.get(base.text) === head.text;
    if (base.type === 'array') {
        if (head.type !== 'array' || base.items.length !== head.items.length)
            return false;
        return base.items.every((item, index) => equalFollowing(item, head.items[index], renames, true));
    }
    return head.type === 'object' && equalMembers(base, head, { renames, isElement, skipOwn: false });
}
function equalMembers(base, head, { renames, isElement, skipOwn }) {
    let own = 0;
    if (skipOwn)
        for (const [key, value] of head.members)
            if (isOwnKey(key, value, isElement))
                own++;
    for (const [key, value] of base.members) {
        const isOwn = isOwnKey(key, value, isElement);
        if (isOwn && skipOwn) {
            own--;
            continue;
        }
        const other = head.members.get(key) ?? head.members.get(renamedKey(key, renames) ?? key);
        if (other === undefined)
            return false;
        if (isOwn ? other.id !== value.id : !equalFollowing(value, other, renames, false))
            return false;
    }
    return head.members.size === base.members.size + own;
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js
var array = __webpack_require__(61318);
;// CONCATENATED MODULE: ./build/src/compare/sequence.js

/** Lists of fewer changes than this are compared exactly, however short they are. */
const MIN_EDITS = 100;
/** How much work an element is worth: the search takes as many steps as the square of the changes. */
const STEPS_PER_ELEMENT = 50;
/** Elements of a block in which a long list with too many changes is compared. */
const BLOCK = 64;
/**
 * Returns a longest common subsequence of two lists, by index. For long lists with many changes among elements that both lists have, it may be a
 * shorter one, so that the time doesn't grow with the square of the length.
 */
function commonSubsequence(base, head) {
    // An element that only one list has is in no common subsequence. Without those, most lists are nearly equal.
    const [inBase, inHead] = [new Set(base), new Set(head)];
    const baseIndices = [...base.keys()].filter((index) => inHead.has(base[index]));
    const headIndices = [...head.keys()].filter((index) => inBase.has(head[index]));
    const [first, second] = [baseIndices.map((index) => base[index]), headIndices.map((index) => head[index])];
    const maxEditLength = Math.max(MIN_EDITS, Math.floor(Math.sqrt(STEPS_PER_ELEMENT * (first.length + second.length))));
    const pairs = searched(first, second, maxEditLength) ?? anchored(first, second);
    return pairs.map(([one, other]) => [baseIndices[one], headIndices[other]]);
}
/** Returns undefined if there are more changes than `maxEditLength`. */
function searched(base, head, maxEditLength) {
    const parts = (0,array/* diffArrays */.E)(base, head, { maxEditLength });
    if (parts === undefined)
        return undefined;
    const pairs = [];
    let [one, other] = [0, 0];
    for (const { added, removed, count } of parts) {
        if (!added && !removed)
            for (let offset = 0; offset < count; offset++)
                pairs.push([one + offset, other + offset]);
        if (!added)
            one += count;
        if (!removed)
            other += count;
    }
    return pairs;
}
/** Takes the elements that both lists have once, as far as they are in the same order, and searches between them block by block. */
function anchored(base, head) {
    const inHead = indexOnce(head);
    const candidates = [];
    for (const [element, index] of indexOnce(base)) {
        const other = inHead.get(element);
        if (index !== undefined && other !== undefined)
            candidates.push([index, other]);
    }
    const pairs = [];
    let [one, other] = [0, 0];
    for (const [nextOne, nextOther] of [...longestIncreasing(candidates), [base.length, head.length]]) {
        for (; one < nextOne && other < nextOther; one += BLOCK, other += BLOCK) {
            const [first, second] = [
                base.slice(one, Math.min(one + BLOCK, nextOne)),
                head.slice(other, Math.min(other + BLOCK, nextOther)),
            ];
            for (const [a, b] of searched(first, second, 2 * BLOCK) ?? [])
                pairs.push([one + a, other + b]);
        }
        if (nextOne < base.length)
            pairs.push([nextOne, nextOther]);
        [one, other] = [nextOne + 1, nextOther + 1];
    }
    return pairs;
}
/** The index of each element, undefined for one that is there again. */
function indexOnce(elements) {
    const indices = new Map();
    for (const [index, element] of elements.entries())
        indices.set(element, indices.has(element) ? undefined : index);
    return indices;
}
/** Takes pairs in the order of `base`, returns the most of them that are in the order of `head` too. */
function longestIncreasing(pairs) {
    // For each length, the index of the pair that ends a run of that length earliest in `head`.
    const ends = [];
    const before = [];
    for (const [index, [, head]] of pairs.entries()) {
        let [low, high] = [0, ends.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (pairs[ends[middle]][1] < head)
                low = middle + 1;
            else
                high = middle;
        }
        before.push(ends[low - 1]);
        ends[low] = index;
    }
    const longest = [];
    for (let index = ends.at(-1); index !== undefined; index = before[index])
        longest.push(pairs[index]);
    return longest.reverse();
}
/** Whether pairs in the order of `base` are in another order in `head`. */
function isReordered(pairs) {
    return pairs.some(([, head], index) => head < (pairs[index - 1]?.[1] ?? 0));
}

;// CONCATENATED MODULE: ./build/src/compare/elements.js



/**
 * Returns the elements of two arrays that belong together, in the order of `base`. Items are matched by the best key, then by the other keys, then by
 * equal content. Other elements are matched by a common subsequence, and what remains between two matched ones is paired in order.
 */
function matchElements(arrays, equality) {
    const { base, head } = arrays;
    let pairs = [];
    let rest = { base: [...base.keys()], head: [...head.keys()] };
    const take = (found) => {
        if (found.length === 0)
            return;
        const [inBase, inHead] = [new Set(found.map(([index]) => index)), new Set(found.map(([, index]) => index))];
        rest = {
            base: rest.base.filter((index) => !inBase.has(index)),
            head: rest.head.filter((index) => !inHead.has(index)),
        };
        pairs = [...pairs, ...found].sort(([one], [other]) => one - other);
    };
    const haveItems = base.some(isItem) || head.some(isItem);
    if (haveItems) {
        const best = bestKey(arrays, rest, equality.renames);
        for (const key of [best, ...document_KEYS.filter((each) => each !== best)])
            take(matchByKey(arrays, rest, key));
    }
    for (const labels of equality.labels) {
        take(gapsBetween(pairs, rest).flatMap((gap) => matchInOrder(arrays, gap, labels)));
        if (haveItems)
            take(matchAnywhere(arrays, rest, labels));
    }
    const others = {
        base: rest.base.filter((index) => !isItem(base[index])),
        head: rest.head.filter((index) => !isItem(head[index])),
    };
    take(gapsBetween(pairs, others).flatMap(pairInOrder));
    return pairs;
}
/** Returns the key that matches the most items, among equals the one that leaves the most of them otherwise equal, then the earlier one. */
function bestKey(arrays, rest, renames) {
    const matches = document_KEYS.map((key) => ({ key, pairs: matchByKey(arrays, rest, key) }));
    const most = Math.max(...matches.map(({ pairs }) => pairs.length));
    const best = matches.filter(({ pairs }) => pairs.length === most);
    const counted = best.map(({ key, pairs }) => ({ key, equal: countEqual(arrays, pairs, renames) }));
    return counted.reduce((one, other) => (other.equal > one.equal ? other : one)).key;
}
/** Counts the matched items that are otherwise equal if references follow these matches. */
function countEqual({ base, head }, pairs, renames) {
    const items = pairs.map(([one, other]) => [base[one], head[other]]);
    const all = new Map([...renames, ...items.flatMap(([one, other]) => renamesOf(one, other))]);
    return items.filter(([one, other]) => equalOtherwise(one, other, all)).length;
}
/** Matches items by a key that no other item of the rest has. */
function matchByKey({ base, head }, rest, key) {
    const inHead = indexByKey(head, rest.head, key);
    const pairs = [];
    for (const [name, index] of indexByKey(base, rest.base, key)) {
        const other = inHead.get(name);
        if (index !== undefined && other !== undefined)
            pairs.push([index, other]);
    }
    return pairs;
}
/** Where the item of each name is, undefined for a name that is repeated. */
function indexByKey(elements, indices, key) {
    const found = new Map();
    for (const index of indices) {
        const name = keyOf(elements[index], key);
        if (name !== undefined)
            found.set(name, found.has(name) ? undefined : index);
    }
    return found;
}
/** Matches equal elements by a common subsequence. */
function matchInOrder({ base, head }, gap, labels) {
    const inBase = gap.base.map((index) => labels.base(base[index], true).id);
    const inHead = gap.head.map((index) => labels.head(head[index], true).id);
    return commonSubsequence(inBase, inHead).map(([one, other]) => [gap.base[one], gap.head[other]]);
}
/** Matches equal elements wherever they are. */
function matchAnywhere({ base, head }, rest, labels) {
    const inHead = new Map();
    // From the end, so that the first can be taken from the end of each list.
    for (const index of rest.head.toReversed()) {
        const id = labels.head(head[index], true).id;
        const indices = inHead.get(id);
        if (indices)
            indices.push(index);
        else
            inHead.set(id, [index]);
    }
    return rest.base.flatMap((index) => {
        const other = inHead.get(labels.base(base[index], true).id)?.pop();
        return other === undefined ? [] : [[index, other]];
    });
}
/** Pairs elements by their order. */
function pairInOrder(gap) {
    return gap.base.slice(0, gap.head.length).map((one, index) => [one, gap.head[index]]);
}
/** Returns the elements of the rest between each two pairs that are in the same order in both arrays, if both arrays have some there. */
function gapsBetween(pairs, rest) {
    const gaps = [];
    let [one, other] = [0, 0];
    for (const [baseEnd, headEnd] of [
        ...longestIncreasing(pairs),
        [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    ]) {
        const [baseStart, headStart] = [one, other];
        while ((rest.base[one] ?? Number.NaN) < baseEnd)
            one++;
        while ((rest.head[other] ?? Number.NaN) < headEnd)
            other++;
        if (one > baseStart && other > headStart) {
            gaps.push({ base: rest.base.slice(baseStart, one), head: rest.head.slice(headStart, other) });
        }
    }
    return gaps;
}

;// CONCATENATED MODULE: ./build/src/compare/members.js

/** Returns the members of two objects that belong together and those that only one has, sorted by key. */
function matchMembers(base, head, equality) {
    const matched = new Set();
    const members = new Map();
    const match = (keyInHead, fits) => {
        for (const [key, value] of base.members) {
            const other = matched.has(key) ? undefined : keyInHead(key);
            if (other === undefined || members.has(other))
                continue;
            const otherValue = head.members.get(other);
            if (otherValue === undefined || !fits(value, otherValue))
                continue;
            matched.add(key);
            members.set(other, { key: other, base: value, head: otherValue, renamed: key !== other });
        }
    };
    const same = (key) => key;
    const any = () => true;
    if (equality.renames.size > 0) {
        // If IDs were numbered again, the same key may belong to two items: the values tell which members belong together.
        const renamed = (key) => renamedKey(key, equality.renames);
        const equal = (one, other) => equality.labels.some((labels) => labels.base(one, false).id === labels.head(other, false).id);
        match(same, equal);
        match(renamed, equal);
        match(same, any);
        match(renamed, any);
    }
    else
        match(same, any);
    const onlyInHead = Array.from(head.members, ([key, value]) => ({ key, head: value, renamed: false }));
    const onlyInBase = Array.from(base.members, ([key, value]) => ({ key, base: value, renamed: false }));
    return [
        ...members.values(),
        ...onlyInBase.filter(({ key }) => !matched.has(key)),
        ...onlyInHead.filter(({ key }) => !members.has(key)),
    ].sort((one, other) => (one.key < other.key ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/src/compare/steps.js

/** Characters of an item's type that are shown beside its name. */
const MAX_HINT = 40;
/** Lists the elements of two arrays that aren't equal: items in the order of what they are called, then others by their index. */
function listElements({ base, head }, pairs) {
    const [inBase, inHead] = [new Set(pairs.map(([one]) => one)), new Set(pairs.map(([, other]) => other))];
    const [baseNames, headNames] = [countNames(base), countNames(head)];
    const onlyInBase = [...base.entries()].filter(([index]) => !inBase.has(index));
    const onlyInHead = [...head.entries()].filter(([index]) => !inHead.has(index));
    const inBoth = pairs.map(([one, other]) => ({ base: base[one], head: head[other], index: other }));
    const listed = [
        ...onlyInBase.map(([index, element]) => toListed({ base: element }, element, index, baseNames)),
        ...inBoth
            .filter((sides) => sides.base.id !== sides.head.id)
            .map(({ index, ...sides }) => toListed(sides, sides.head, index, headNames)),
        ...onlyInHead.map(([index, element]) => toListed({ head: element }, element, index, headNames)),
    ];
    return listed.sort(byName);
}
function toListed(sides, element, index, names) {
    if (!isItem(element))
        return { ...sides, step: { type: 'element', index }, names: '', index };
    const step = itemStep(element, names);
    return { ...sides, step, names: [step.label, ...document_KEYS.map((key) => keyOf(element, key))].join(), index };
}
/** Puts items first. Those that are called the same are in the order of their array. */
function byName(one, other) {
    if (one.names === other.names)
        return one.index - other.index;
    if (one.names === '' || other.names === '')
        return one.names === '' ? 1 : -1;
    return one.names < other.names ? -1 : 1;
}
function countNames(elements) {
    const names = new Map();
    for (const element of elements) {
        const name = keyOf(element, 'name');
        if (name !== undefined)
            names.set(name, (names.get(name) ?? 0) + 1);
    }
    return names;
}
/** Calls an item by its name, or by an ID if others of the array have that name too. */
function itemStep(item, names) {
    const name = keyOf(item, 'name');
    const ids = document_KEYS.flatMap((key) => keyOf(item, key) ?? []);
    const label = name !== undefined && names.get(name) === 1 ? name : (ids[0] ?? '');
    const type = item.type === 'object' ? item.members.get('type') : undefined;
    const hint = type?.type === 'string' ? asText(type.text) : '';
    return { type: 'item', label: asText(label), ...(hint !== '' && hint.length <= MAX_HINT ? { hint } : {}) };
}
/** The text of a string, or a number as written. */
function asText(scalar) {
    return scalar.startsWith('"') ? JSON.parse(scalar) : scalar;
}

;// CONCATENATED MODULE: ./build/src/compare/walk.js






/** Walks through what differs in two documents, in one order. */
function walk(document, equality, visitor) {
    const path = [];
    function compareValues(base, head, role) {
        if (base.id === head.id)
            return;
        if (base.type === 'array' && head.type === 'array')
            compareArrays(base, head);
        else if (base.type === 'object' && head.type === 'object')
            compareObjects(base, head, role);
        else if (role !== 'own' && isReference(base, head))
            visitor.reference();
        else
            visitor.change({ kind: 'modified', path: [...path], from: asValue(base), to: asValue(head) });
    }
    function isReference(base, head) {
        return isScalar(base) && isScalar(head) && equality.renames.get(base.text) === head.text;
    }
    function compareAt(step, { base, head }, role) {
        path.push(step);
        if (base !== undefined && head !== undefined)
            compareValues(base, head, role);
        else if (head !== undefined)
            visitor.change({ kind: 'added', path: [...path], value: asValue(head) });
        else if (base !== undefined)
            visitor.change({ kind: 'removed', path: [...path], value: asValue(base) });
        path.pop();
    }
    function compareObjects(base, head, role) {
        for (const { key, renamed, ...sides } of matchMembers(base, head, equality)) {
            if (renamed)
                visitor.reference();
            const isOwn = sides.base !== undefined && isOwnKey(key, sides.base, role === 'element');
            compareAt({ type: 'member', key }, sides, isOwn ? 'own' : 'member');
        }
    }
    function compareArrays(base, head) {
        const arrays = { base: base.items, head: head.items };
        const pairs = matchElements(arrays, equality);
        for (const [one, other] of pairs)
            visitor.match(base.items[one], head.items[other]);
        if (isReordered(pairs))
            visitor.change({ kind: 'reordered', path: [...path] });
        for (const { step, ...sides } of listElements(arrays, pairs))
            compareAt(step, sides, 'element');
    }
    compareValues(document.base, document.head, 'member');
}
function asValue(json) {
    if (json.type === 'array')
        return { type: 'array', size: json.items.length };
    if (json.type === 'object')
        return { type: 'object', size: json.members.size };
    return { type: json.type, text: json.type === 'string' ? JSON.parse(json.text) : json.text };
}

;// CONCATENATED MODULE: ./build/src/compare/json.js


/** How often renames are looked for: items that are matched thanks to some may bring up others. Two passes are usual. */
const MAX_PASSES = 5;
/**
 * Returns what differs in documents that may refer to each other's items, in their order. If they differ at all, there is at least one change.
 * All must be read into `store`.
 */
function compareDocuments(documents, store) {
    let renames = new Map();
    for (let pass = 0; pass < MAX_PASSES; pass++) {
        const { results, found } = compareOnce(documents, renames, store);
        const next = unambiguous(found, documents);
        if (areEqual(renames, next)) {
            if (results.some(({ changes }) => changes.length > 0))
                return results;
            break;
        }
        renames = next;
    }
    // The matches that the renames come from change with the renames, or nothing but references differ: then no reference follows.
    return compareOnce(documents, new Map(), store).results;
}
function areEqual(some, others) {
    return some.size === others.size && [...some].every(([from, to]) => others.get(from) === to);
}
/** Compares the documents, given the renames that references may follow, and returns the renames that it finds. */
function compareOnce(documents, renames, store) {
    const found = [];
    const equality = equalityUnder(renames, store);
    const results = documents.map((document) => {
        const changes = [];
        let references = 0;
        walk(document, equality, {
            change: (change) => changes.push(change),
            reference: () => references++,
            match: (base, head) => found.push(...renamesOf(base, head)),
        });
        return { changes, references };
    });
    return { results, found };
}
function equalityUnder(renames, store) {
    if (renames.size === 0)
        return { renames, labels: [{ base: unchanged, head: unchanged }] };
    const either = new Set([...renames.keys(), ...renames.values()]);
    const following = relabeler(store, (text) => renames.get(text) ?? text);
    // The same word may be a reference at one place and not at another. So all words that could be references are taken for equal here:
    // what really differs in two matched elements is seen when they are compared.
    const alike = relabeler(store, (text) => (either.has(text) ? '""' : text));
    return {
        renames,
        labels: [
            { base: following, head: unchanged },
            { base: alike, head: alike },
        ],
    };
}
function unchanged(value) {
    return value;
}

;// CONCATENATED MODULE: ./build/src/compare/variables.js


const HIDDEN = { type: 'hidden' };
/** The whole file, if its variables can't be told apart. */
const WHOLE = { kind: 'modified', path: [], from: HIDDEN, to: HIDDEN };
/**
 * Returns what differs in two files of environment variables: by name, sorted, or as a whole. Their values don't leave this function. A text is
 * undefined if it isn't UTF-8. The files must differ.
 */
function compareVariables(base, head, ignore) {
    const store = makeStore();
    const read = (text) => (text === undefined ? undefined : readDocument(text, store, ignore));
    const [from, to] = [read(base), read(head)];
    if (from === undefined || to === undefined)
        return [WHOLE];
    if (from.id === to.id)
        return [];
    const [before, after] = [variablesIn(from), variablesIn(to)];
    if (before === undefined || after === undefined || from.type !== to.type)
        return [WHOLE];
    const changes = [];
    const order = [...after.keys()];
    const places = new Map(order.map((name, index) => [name, index]));
    const kept = [...before.keys()].flatMap((name, index) => {
        const place = places.get(name);
        return place === undefined ? [] : [[index, place]];
    });
    if (from.type === 'array' && isReordered(kept))
        changes.push({ kind: 'reordered', path: [] });
    for (const name of [...new Set([...before.keys(), ...order])].sort()) {
        const path = [{ type: 'member', key: name }];
        const [one, other] = [before.get(name), after.get(name)];
        if (one === undefined)
            changes.push({ kind: 'added', path, value: HIDDEN });
        else if (other === undefined)
            changes.push({ kind: 'removed', path, value: HIDDEN });
        else if (one !== other)
            changes.push({ kind: 'modified', path, from: HIDDEN, to: HIDDEN });
    }
    return changes;
}
/** The ID of each variable's content by its name, or undefined if the document has another shape. */
function variablesIn(document) {
    if (document.type === 'object')
        return new Map(Array.from(document.members, ([name, { id }]) => [name, id]));
    if (document.type !== 'array')
        return undefined;
    const variables = new Map();
    for (const item of document.items) {
        const name = item.type === 'object' && item.members.has('value') ? nameOf(item) : undefined;
        if (name === undefined || variables.has(name))
            return undefined;
        variables.set(name, item.id);
    }
    return variables;
}
function nameOf(item) {
    const text = [keyOf(item, 'name'), keyOf(item, 'key')].find((name) => name?.startsWith('"'));
    return text === undefined ? undefined : JSON.parse(text);
}

;// CONCATENATED MODULE: ./build/src/compare/workflow.js






/** Bytes of JSON files that may refer to each other's items. They are held in memory, so those of larger packages are compared part by part. */
const MAX_TOGETHER = 32 * 1024 * 1024;
/** Compares two versions of a workflow, called `name` if it is one of several. Verifies all of their files. Throws what reading throws. */
async function compareWorkflow(base, head, { name, ignore, signal }) {
    const variablesCompared = !lacksVariables(base) && !lacksVariables(head);
    const files = [];
    let batch = makeBatch(ignore);
    for (const { file, ...sides } of pairFiles(base.files, head.files)) {
        signal.throwIfAborted();
        const before = sides.base && (await readContent(sides.base));
        const after = sides.head && (await readContent(sides.head));
        if ((0,package_names/* isEnvVariables */.dU)(file) && !variablesCompared)
            continue;
        if (before === undefined || after === undefined) {
            if (after)
                files.push(describeFile(file, after, 'added'));
            if (before)
                files.push(describeFile(file, before, 'removed'));
        }
        else if (!isEqual(before, after) && !batch.add(file, before, after)) {
            files.push(...compareFile(file, before, after, ignore));
        }
        if (batch.bytes > MAX_TOGETHER) {
            files.push(...batch.compare());
            batch = makeBatch(ignore);
        }
    }
    files.push(...batch.compare());
    files.sort((one, other) => (one.name < other.name ? -1 : 1));
    const counts = (0,compare_counts/* sum */.cz)(files.map(compare_counts/* countChanges */.xS));
    return { name, status: files.length > 0 ? 'changed' : 'unchanged', counts, files, variablesCompared };
}
/** Returns the change of a workflow that one version has and the other doesn't. */
function wholeWorkflow(name, status) {
    const counts = { added: 0, modified: 0, removed: 0, [status]: 1 };
    return { name, status, counts, files: [], variablesCompared: true };
}
/** Whether a version's environment variables are unknown, because it is a folder that they weren't unpacked into. */
function lacksVariables({ kind, files }) {
    return kind === 'folder' && !files.some(({ name }) => (0,package_names/* isEnvVariables */.dU)(name));
}
function pairFiles(base, head) {
    const [inBase, inHead] = [workflow_byName(base), workflow_byName(head)];
    const names = [...new Set([...inBase.keys(), ...inHead.keys()])];
    return names.map((file) => ({ file, base: inBase.get(file), head: inHead.get(file) }));
}
function workflow_byName(files) {
    return new Map(files.map((file) => [file.name, file]));
}
/** Compares two contents that aren't equal to the byte and aren't both JSON, unless they are environment variables. */
function compareFile(name, base, head, ignore) {
    if (!(0,package_names/* isEnvVariables */.dU)(name))
        return [compareBytes(name, base, head)];
    const changes = compareVariables(textOf(base), textOf(head), ignore);
    return changes.length === 0 ? [] : [{ name, kind: 'variables', status: 'modified', changes, references: 0 }];
}
function makeBatch(ignore) {
    const store = makeStore();
    const documents = [];
    let bytes = 0;
    const read = (name, content) => {
        const text = isJsonFile(name) && !(0,package_names/* isEnvVariables */.dU)(name) ? textOf(content) : undefined;
        bytes += text?.length ?? 0;
        return text === undefined ? undefined : readDocument(text, store, ignore);
    };
    return {
        get bytes() {
            return bytes;
        },
        add(name, base, head) {
            const [from, to] = [read(name, base), read(name, head)];
            if (from === undefined || to === undefined)
                return false;
            documents.push({ name, base: from, head: to });
            return true;
        },
        compare() {
            const results = compareDocuments(documents, store);
            return documents.flatMap(({ name, base, head }, index) => {
                const result = results[index];
                if (base.id === head.id || result === undefined)
                    return [];
                return [{ name, kind: 'json', status: 'modified', ...result }];
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/src/package/record.js






/** The record isn't as this action writes it. */
class InvalidRecordError extends Error {
    constructor(cause) {
        super(`${package_names/* RECORD */.gv} isn't as this action writes it`, { cause });
    }
}
/**
 * Returns the paths of the files that the last unpacking wrote into the folder `root`, or undefined if the folder has no record.
 * Throws an `InvalidRecordError` if the record isn't as `formatRecord` writes it.
 *
 * The record is a file in the folder, because a run on a new machine sees nothing but the committed folder. Anyone may have edited it.
 */
async function readRecord(root) {
    if (!isFile(root, package_names/* RECORD */.gv))
        return undefined;
    const path = (0,external_node_path_.join)(root, package_names/* RECORD */.gv);
    if ((0,external_node_fs_.lstatSync)(path).size > MAX_JSON)
        throw new InvalidRecordError();
    const text = await (0,promises_.readFile)(path, 'utf8');
    try {
        const { unpackedFiles } = JSON.parse(text);
        if (isListOfPaths(unpackedFiles))
            return unpackedFiles;
    }
    catch (error) {
        throw new InvalidRecordError(error);
    }
    throw new InvalidRecordError();
}
/** Returns the record's text for these paths. */
function formatRecord(paths) {
    return `${JSON.stringify({ unpackedFiles: [...paths].sort() }, null, 2)}\n`;
}
function isListOfPaths(value) {
    const sound = (path) => typeof path === 'string' && (0,package_names/* refusal */.x5)(path) === undefined;
    return Array.isArray(value) && value.every(sound) && (0,package_names/* findCollision */.Oj)(value) === undefined;
}

;// CONCATENATED MODULE: ./build/src/package/root.js
/** The files that the platform imports. */
const [root_FLOW, root_APP, ENV] = ['flow_definition.json', 'app_definition.json', 'env_variables.json'];
const DEFINITIONS = [root_FLOW, root_APP, ENV];
/** Folders that git, GitHub, editors and macOS put next to a package's files. */
const BESIDE = /^(\..*|__MACOSX)$/;
function isDefinition(name) {
    return DEFINITIONS.some((definition) => definition === name);
}
/**
 * Returns the folder around a package's files, with a slash at its end, or '' if they are at the root: if no path is a definition, and
 * all folders except hidden ones are one.
 */
function root_findRoot(paths) {
    const folders = new Set();
    for (const path of paths) {
        if (isDefinition(path.replace(/\/$/, '')))
            return '';
        const end = path.indexOf('/');
        if (end > 0)
            folders.add(path.slice(0, end));
    }
    const [only, ...more] = [...folders].filter((name) => !BESIDE.test(name));
    return only !== undefined && more.length === 0 ? `${only}/` : '';
}

;// CONCATENATED MODULE: ./build/src/package/format.js

// Not built on lossless-json: it takes some 50 bytes of memory for each of the text, lists keys such as "10" by number,
// and drops one of two different values of a key when the one looks like its own number object.
/**
 * Lays JSON out one way, so that the same content is the same file: two-space indent, keys sorted by UTF-16 code units,
 * arrays in their order, `{}` and `[]` for empty ones, one final newline. Numbers stay to the letter; a string keeps its
 * characters, escaped as `JSON.stringify` does (`\u0041` becomes `A`). A byte order mark at the start is left out.
 *
 * Returns undefined for what `parseJson` does not read.
 */
function formatJson(text) {
    const formatted = parseJson(text, '\n', LINES);
    return formatted === undefined ? undefined : `${formatted}\n`;
}
/** The place of a value is the newline and the indentation of its last line. */
const LINES = {
    enter: (indent) => `${indent}  `,
    scalar: (text) => text,
    array: (items, indent) => block('[', items, ']', indent),
    object(members, indent) {
        const sorted = [...members.keys()].sort().map((key) => `${JSON.stringify(key)}: ${members.get(key)}`);
        return block('{', sorted, '}', indent);
    },
};
function block(open, items, close, indent) {
    return items.length === 0 ? open + close : `${open}${indent}  ${items.join(`,${indent}  `)}${indent}${close}`;
}

;// CONCATENATED MODULE: ./build/src/package/stage.js










/**
 * Returns the paths to write for a package, the record's among them. Throws one line if any of its paths must not be written on some
 * system, or two of them collide there.
 */
function selectFiles(entries, options) {
    for (const entry of entries) {
        const why = (0,package_names/* refusal */.x5)(entry.name.replace(/\/$/, '')) ?? unfit(entry);
        if (why !== undefined)
            throw new Error(`${(0,package_names/* quoted */.TL)(entry.name)} in the package ${why}. Nothing was unpacked.`);
    }
    const paths = entries.map(({ name }) => name);
    const same = (0,package_names/* findCollision */.Oj)(paths);
    if (same) {
        throw new Error(`${(0,package_names/* quoted */.TL)(same[0])} and ${(0,package_names/* quoted */.TL)(same[1])} in the package collide on a disk that ignores case. Nothing was unpacked.`);
    }
    const files = paths.filter((path) => !isFolder(path));
    return new Set([...files.filter((path) => options.envVariables || !(0,package_names/* isEnvVariables */.dU)(path)), package_names/* RECORD */.gv]);
}
/** Returns why an entry can't become a file or a folder, or undefined if it can. */
function unfit({ name, type, size }) {
    if (type === 0o120000)
        return 'is a symbolic link';
    if (type !== 0 && type !== 0o100000 && type !== 0o040000)
        return 'is neither a file nor a folder';
    return isFolder(name) && size > 0 ? 'is a folder with a content of its own' : undefined;
}
/**
 * Writes the files to unpack, and the record, into the folder `folder`. Returns their places there by their paths, the record last.
 * Verifies the rest of the package.
 */
async function stageFiles(entries, names, folder, log) {
    const staged = new Map();
    for (const entry of entries) {
        if (!names.has(entry.name)) {
            await verify(entry);
            continue;
        }
        const path = (0,external_node_path_.join)(folder, `${staged.size}`);
        await (0,promises_.writeFile)(path, isJson(entry, log) ? await readFormatted(entry, log) : entry.read());
        staged.set(entry.name, path);
    }
    return staged.set(package_names/* RECORD */.gv, await stageRecord(folder, [...names]));
}
/** Writes a record of these paths into the folder, next to others, and returns its path. */
async function stageRecord(folder, names) {
    const path = (0,external_node_path_.join)(folder, `record-${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.writeFile)(path, formatRecord([...new Set(names)].filter((name) => name !== package_names/* RECORD */.gv)));
    return path;
}
function isJson({ name, size }, log) {
    if (!/\.json$/i.test(name))
        return false;
    if (size <= MAX_JSON)
        return true;
    log.warning(`${(0,package_names/* quoted */.TL)(name)} is larger than 8 MiB. It is kept as it is, unformatted`);
    return false;
}
async function readFormatted(entry, log) {
    const content = await (0,consumers_.buffer)(entry.read());
    const formatted = (0,external_node_buffer_.isUtf8)(content) ? formatJson(content.toString()) : undefined;
    if (formatted !== undefined)
        return formatted;
    log.warning(`${(0,package_names/* quoted */.TL)(entry.name)} is not valid JSON, has a duplicate key, or is too deep or long. It is kept as it is, unformatted`);
    return content;
}

;// CONCATENATED MODULE: ./build/src/package/contents.js










/**
 * Opens the package at `path`, a zip or a folder with its unpacked files, calls `use` with its files, and closes it. If a single
 * folder is around the files, their names are those inside it. Contents are verified as they are read. Throws one line that goes on
 * after the name of the input, the signal's reason, or what `use` throws.
 */
async function withContents(path, signal, use) {
    signal.throwIfAborted();
    const stats = await (0,promises_.stat)(path).catch(() => undefined);
    if (stats === undefined)
        throw new Error(`doesn't exist: ${(0,package_names/* quotedPath */.MW)(path)}`);
    if (stats.isDirectory())
        return await use(await readFolder(path, signal).catch((error) => {
            throw toInputError(error, signal);
        }));
    let opened = false;
    const opening = zip_withPackage(path, signal, async (entries) => {
        const contents = readZip(entries, signal);
        opened = true;
        return await use(contents);
    });
    return await opening.catch((error) => {
        throw opened ? error : toInputError(error, signal);
    });
}
/**
 * Returns what a folder holds of a package: the files that its record lists or, without a record, those of the `names` given.
 * Undefined if it holds none of them. Throws one line that goes on after the name of the folder.
 */
async function findUnpacked(folder, names, signal) {
    try {
        const recorded = await readRecord(folder).catch((error) => {
            if (!(error instanceof InvalidRecordError))
                throw error;
            return undefined;
        });
        const root = root_findRoot(recorded ?? []);
        const files = listFiles(folder, recorded ?? names, signal).flatMap((file) => insideOf(root, file));
        return files.length === 0 ? undefined : { kind: 'folder', recorded: recorded !== undefined, files: relevant(files) };
    }
    catch (error) {
        throw toInputError(error, signal);
    }
}
/**
 * Returns the paths of the workflows in a folder of several by their names, sorted: subfolders and zips, if definitions are in them.
 * Returns none for anything but a folder, and for a folder with a record or definitions of its own. Throws as `withContents` does, and
 * if a subfolder and a zip have one name.
 */
async function findWorkflows(path, signal) {
    const found = new Map();
    const items = await readdir(path, { withFileTypes: true }).catch(() => []);
    if (items.some(({ name }) => name === RECORD || isMainDefinition(name)))
        return found;
    for (const item of items.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        signal.throwIfAborted();
        const isZip = /\.zip$/i.test(item.name);
        if (item.name.startsWith('.') || (item.isFile() && !isZip))
            continue;
        const inner = join(path, item.name);
        const isOne = await hasDefinitions(inner, signal).catch((error) => {
            throw toInputError(error, signal, item.name);
        });
        if (!isOne)
            continue;
        if (item.isSymbolicLink())
            throw new Error(`has a link, which is not followed: ${quoted(item.name)}`);
        const name = item.isFile() ? item.name.slice(0, -'.zip'.length) : item.name;
        const other = found.get(name);
        if (other)
            throw new Error(`has a folder ${quoted(name)} and a package ${quoted(item.name)}. Remove one of them`);
        found.set(name, inner);
    }
    return found;
}
async function hasDefinitions(path, signal) {
    const stats = await stat(path).catch(() => undefined);
    if (stats?.isFile())
        return await withPackage(path, signal, async (entries) => isWorkflow(entries.map(({ name }) => name)));
    if (!stats?.isDirectory())
        return false;
    const names = await listNames(path);
    const root = findRoot(names);
    if (root === '')
        return isWorkflow(names);
    return isWorkflow((await readdir(join(path, root))).map((name) => root + name));
}
function isWorkflow(paths) {
    const root = findRoot(paths);
    return paths.some((path) => path.startsWith(root) && isMainDefinition(path.slice(root.length)));
}
function isMainDefinition(name) {
    return name === APP || name === FLOW;
}
function readZip(entries, signal) {
    for (const entry of entries) {
        const why = unfit(entry);
        if (why !== undefined)
            throw new Error(`${(0,package_names/* quoted */.TL)(entry.name)} in the package ${why}`);
    }
    const root = root_findRoot(entries.map(({ name }) => name));
    const files = entries.flatMap(({ name, size, read }) => {
        if (!name.startsWith(root) || isFolder(name))
            return [];
        return [{ name: name.slice(root.length), size, read: () => translated(read(), signal) }];
    });
    return { kind: 'zip', recorded: false, files: relevant(files) };
}
async function readFolder(path, signal) {
    let folder = path;
    let recorded = await readRecord(folder);
    if (recorded === undefined) {
        folder = (0,external_node_path_.join)(path, root_findRoot(await listNames(path)));
        if (folder !== path)
            recorded = await readRecord(folder);
    }
    const names = recorded ?? (await contents_walk(folder, signal));
    const root = recorded === undefined ? '' : root_findRoot(recorded);
    const files = listFiles(folder, names, signal).flatMap((file) => insideOf(root, file));
    if (files.length === 0)
        throw new Error('no files are in it');
    return { kind: 'folder', recorded: recorded !== undefined, files: relevant(files) };
}
/** Returns those of the named files that exist in a folder. */
function listFiles(folder, names, signal) {
    return names.flatMap((name) => {
        const found = locate(folder, name);
        if (found?.path !== name || !found.stats.isFile())
            return [];
        return [{ name, size: found.stats.size, read: () => translated((0,external_node_fs_.createReadStream)((0,external_node_path_.join)(folder, name)), signal) }];
    });
}
/** Returns a file by its name inside the folder around the package's files, or nothing if it isn't in there. */
function insideOf(root, file) {
    return file.name.startsWith(root) ? [{ ...file, name: file.name.slice(root.length) }] : [];
}
/** Returns the paths of the files in a folder at any depth, except those that no package can have. */
async function contents_walk(root, signal) {
    const found = [];
    const folders = [''];
    for (const folder of folders) {
        signal.throwIfAborted();
        for (const item of await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true })) {
            const path = folder + item.name;
            if ((0,package_names/* isForeign */.jq)(item.name))
                continue;
            if (item.isDirectory())
                folders.push(`${path}/`);
            else
                found.push(path);
            if (found.length + folders.length > MAX_ENTRIES)
                throw new Error('more than 10,000 files are in it');
        }
    }
    return found;
}
/** Returns the names in a folder, with a slash at the end of folders' names. */
async function listNames(path) {
    const items = await (0,promises_.readdir)(path, { withFileTypes: true });
    return items.map((item) => item.name + (item.isDirectory() ? '/' : ''));
}
/** Leaves out what macOS adds to zips and folders. Throws if the files are larger than a package may be. */
function relevant(files) {
    const size = files.reduce((sum, file) => sum + file.size, 0);
    if (size > MAX_UNPACKED)
        throw new Error('its files take more than 1 GiB, the limit');
    return files
        .filter(({ name }) => !/^__MACOSX\/|(^|\/)\.DS_Store$/.test(name))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** Passes on what is read, and turns errors into ones that go on after the name of the input. */
async function* translated(chunks, signal) {
    try {
        for await (const chunk of chunks) {
            signal.throwIfAborted();
            yield chunk;
        }
    }
    catch (error) {
        throw toInputError(error, signal);
    }
}
function toInputError(error, signal, name) {
    if (signal.aborted)
        throw signal.reason;
    const what = name === undefined ? "can't be read" : `has a package that can't be read, ${(0,package_names/* quoted */.TL)(name)}`;
    return new Error(`${what}: ${describeError(error)}`, { cause: error });
}

;// CONCATENATED MODULE: ./build/src/package/folder.js




/**
 * Returns the real path of the folder to unpack into, which need not exist yet. Throws if it is outside the workspace, in `.git`, has a
 * colon in its path, or is inside a folder of another package.
 */
async function resolveFolder(folder, workspace) {
    const base = await (0,promises_.realpath)(workspace);
    const target = (0,external_node_path_.resolve)(workspace, folder);
    const why = whyNot((0,external_node_path_.relative)(workspace, target), package_names/* folderRefusal */.pr);
    if (why !== undefined)
        throw new Error(`unpack-to ${(0,package_names/* quotedPath */.MW)(folder)} ${why}`);
    const root = await resolveLinks(target);
    const reallyWhy = whyNot((0,external_node_path_.relative)(base, root), (path) => ((0,package_names/* isInGitFolder */.e9)(path) ? 'is in a .git folder' : undefined));
    if (reallyWhy !== undefined)
        throw new Error(`unpack-to ${(0,package_names/* quotedPath */.MW)(folder)} ${reallyWhy}`);
    const outer = findOuter(root, base);
    if (outer !== undefined) {
        throw new Error(`unpack-to ${(0,package_names/* quotedPath */.MW)(folder)} is inside ${(0,package_names/* quotedPath */.MW)((0,external_node_path_.relative)(base, outer))}, into which another package is unpacked. Set a folder next to it, or delete its ${package_names/* RECORD */.gv} if it is no longer used`);
    }
    return root;
}
function whyNot(way, refuse) {
    if ((0,external_node_path_.isAbsolute)(way) || way.split(external_node_path_.sep)[0] === '..')
        return 'is outside the workspace. Set a folder in it';
    const why = refuse(way.replaceAll(external_node_path_.sep, '/'));
    return why && `${why}. Set another`;
}
/** Returns the real path, as far as something exists, and the rest as it is. */
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
/** Returns the folder around `root` that has a record, if any. The workspace itself may have one. */
function findOuter(root, base) {
    for (let path = (0,external_node_path_.dirname)(root); path.length > base.length; path = (0,external_node_path_.dirname)(path)) {
        if ((0,external_node_fs_.lstatSync)((0,external_node_path_.join)(path, package_names/* RECORD */.gv), { throwIfNoEntry: false })?.isFile())
            return path;
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/package/staging.js









/** The staging folders that this process uses. */
const inUse = new Set();
/**
 * Makes a staging folder in the folder `root` itself, because another place may be another disk, where moving is copying and can fail
 * half-way. Calls `use` with it, and removes it, and the folders made for it if `use` fails.
 */
async function withStaging(root, log, use, removeFolder = disk/* remove */.TF) {
    const path = (0,external_node_path_.join)(root, `.workflow-export-${(0,external_node_crypto_.randomUUID)()}`);
    const staging = { fresh: (0,external_node_path_.join)(path, 'new'), old: (0,external_node_path_.join)(path, 'old') };
    inUse.add(path);
    try {
        const created = (await (0,promises_.mkdir)(staging.old, { recursive: true })) ?? staging.old;
        await (0,promises_.writeFile)((0,external_node_path_.join)(path, 'owner'), thisProcess());
        let result;
        try {
            await (0,promises_.mkdir)(staging.fresh);
            result = await use(staging);
        }
        catch (error) {
            for (const name of ['new', 'owner'])
                await (0,disk/* remove */.TF)((0,external_node_path_.join)(path, name)).catch(() => { });
            await removeEmptyFolders(staging.old, (0,external_node_path_.dirname)(created));
            if ((0,external_node_fs_.existsSync)(staging.old)) {
                log.warning(`Can't restore all files. The rest is in ${staging.old}`);
            }
            throw error;
        }
        // All is in place: a leftover is not worth failing for, and the next unpacking removes it.
        await removeFolder(path).catch((error) => {
            log.warning(`Can't remove ${(0,package_names/* quotedPath */.MW)(path)}: ${(0,disk/* diskReason */.CQ)(error)}. The next run removes it.`);
        });
        return result;
    }
    finally {
        inUse.delete(path);
    }
}
/**
 * Puts back what an unpacking into the folder `root` moved away before it was killed, if the record lists it, and removes its staging
 * folder. Returns whether there was one. Touches nothing that isn't as this action makes it, or that another process uses.
 */
async function recover(root, log) {
    const items = await (0,promises_.readdir)(root, { withFileTypes: true }).catch(() => []);
    let recovered = false;
    for (const { name } of items.filter((item) => item.isDirectory() && package_names/* STAGING */.Cj.test(item.name))) {
        const path = (0,external_node_path_.join)(root, name);
        if (inUse.has(path) || !(await isAbandoned(path)))
            continue;
        if (await putBack((0,external_node_path_.join)(path, 'old'), root)) {
            await (0,disk/* remove */.TF)(path);
            log.info(`Removed ${name}, which an interrupted run left behind`);
            recovered = true;
        }
        else {
            log.warning(`${(0,package_names/* quotedPath */.MW)((0,external_node_path_.join)(path, 'old'))} has files of an interrupted run that can't be put back: move them away`);
        }
    }
    return recovered;
}
async function isAbandoned(staging) {
    const items = await (0,promises_.readdir)(staging, { withFileTypes: true });
    const known = items.every((item) => item.name === 'owner' ? item.isFile() : /^(new|old)$/.test(item.name) && item.isDirectory());
    if (!known)
        return false;
    const owner = await (0,promises_.readFile)((0,external_node_path_.join)(staging, 'owner'), 'utf8').catch(() => '');
    const [host, pid] = owner.trim().split(' ');
    return host !== (0,external_node_os_.hostname)() || Number(pid) === process.pid || !isRunning(Number(pid));
}
function thisProcess() {
    return `${(0,external_node_os_.hostname)()} ${process.pid}\n`;
}
function isRunning(pid) {
    try {
        return Number.isSafeInteger(pid) && pid > 0 && process.kill(pid, 0);
    }
    catch (error) {
        return (0,disk/* isDiskError */.Mi)(error) && error.code === 'EPERM';
    }
}
/** Moves the files in `old` back into `root` that the record lists and nothing has replaced. Returns whether that was possible. */
async function putBack(old, root) {
    const items = await (0,promises_.readdir)(old, { withFileTypes: true, recursive: true }).catch(() => []);
    const names = items
        .filter((item) => item.isFile())
        .map((item) => (0,external_node_path_.relative)(old, (0,external_node_path_.join)(item.parentPath, item.name)).replaceAll(external_node_path_.sep, '/'));
    if (names.includes(package_names/* RECORD */.gv) && !(0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, package_names/* RECORD */.gv), { throwIfNoEntry: false })) {
        await (0,disk/* renameWithRetry */.fU)((0,external_node_path_.join)(old, package_names/* RECORD */.gv), (0,external_node_path_.join)(root, package_names/* RECORD */.gv));
    }
    const recorded = new Set(await readRecord(root).catch(() => undefined));
    let all = true;
    for (const name of names.filter((each) => recorded.has(each) && (0,package_names/* refusal */.x5)(each) === undefined)) {
        const found = locate(root, name);
        if (found && found.path === name && found.stats.isFile())
            continue;
        if (found) {
            all = false;
            continue;
        }
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, name)), { recursive: true });
        await (0,disk/* renameWithRetry */.fU)((0,external_node_path_.join)(old, name), (0,external_node_path_.join)(root, name));
    }
    return all;
}

;// CONCATENATED MODULE: ./build/src/package/unpack.js












/**
 * Unpacks the package at path `zip` for git into `folder` (absolute, or within the workspace): JSON as `formatJson` lays
 * it out; all else byte for byte, as is JSON which that can't lay out or which is over 8 MiB, with a warning. Files of the
 * last unpacking that are gone from the package are removed, and the folders which that leaves empty.
 *
 * A file that the record of the last unpacking does not list is a person's: never removed, and if the package has
 * another content for its path, nothing is unpacked. With no record, as over a copy unpacked by hand, the package wins.
 *
 * All or nothing. Throws one line and leaves the tree as it was for what `withPackage` throws, paths that some system
 * can't hold or that lead elsewhere, a folder outside the workspace or in `.git`, and whatever the disk refuses.
 */
async function unpackPackage(zip, folder, options) {
    try {
        const root = await resolveFolder(folder, options.workspace);
        return await zip_withPackage(zip, options.signal, (entries) => unpackInto(root, entries, options));
    }
    catch (error) {
        if (!(0,disk/* isDiskError */.Mi)(error))
            throw error;
        throw new Error(`The package can't be unpacked into ${(0,package_names/* quotedPath */.MW)(folder)}: ${describeError(error)}`, {
            cause: error,
        });
    }
}
async function unpackInto(root, entries, options) {
    const { signal, log } = options;
    const names = selectFiles(entries, options);
    const recovered = await recover(root, log);
    const recorded = await readOwnRecord(root, log);
    const removed = [...(recorded ?? [])].filter((name) => !names.has(name) && isFile(root, name)).sort();
    refuseInner(root, names);
    const replaced = findReplaced(root, names, removed);
    return await withStaging(root, log, async (staging) => {
        const staged = await stageFiles(entries, names, staging.fresh, log);
        const pending = await findChanged(root, staged, { ...options, replaced, recorded });
        await withRollback(signal, async (move) => {
            const moveAway = (name) => move((0,external_node_path_.join)(root, name), (0,external_node_path_.join)(staging.old, name));
            const placeRecord = async (path) => {
                if (replaced.has(package_names/* RECORD */.gv))
                    await moveAway(package_names/* RECORD */.gv);
                await move(path, (0,external_node_path_.join)(root, package_names/* RECORD */.gv));
            };
            // Lists both the old files and the new ones: if the process is killed in between, the next run knows them all as its own.
            const both = await stageRecord(staging.fresh, [...names, ...(recorded ?? [])]);
            const record = pending.get(package_names/* RECORD */.gv);
            if (record !== undefined)
                await placeRecord(both);
            for (const name of removed) {
                await moveAway(name);
                await removeEmptyFolders((0,external_node_path_.dirname)((0,external_node_path_.join)(root, name)), root);
            }
            for (const [name, path] of pending) {
                if (name === package_names/* RECORD */.gv)
                    continue;
                if (replaced.has(name))
                    await moveAway(name);
                await move(path, (0,external_node_path_.join)(root, name));
            }
            signal.throwIfAborted();
            if (record !== undefined)
                await (0,disk/* renameWithRetry */.fU)(record, (0,external_node_path_.join)(root, package_names/* RECORD */.gv));
        });
        const written = [...pending.keys()].filter((name) => name !== package_names/* RECORD */.gv).sort();
        return {
            changed: recovered || pending.size + removed.length > 0,
            written,
            removed,
            unchanged: names.size - 1 - written.length,
        };
    });
}
/** Throws if a folder that the package has files in is another package's. */
function refuseInner(root, names) {
    const folders = new Set([...names].flatMap((name) => [...name.matchAll(/\//g)].map(({ index }) => name.slice(0, index))));
    for (const folder of folders) {
        if (!isFile(root, `${folder}/${package_names/* RECORD */.gv}`))
            continue;
        throw new Error(`${(0,package_names/* quoted */.TL)(folder)} in the folder has another package unpacked into it: choose another folder for one of them`);
    }
}
/** Returns which of the staged files differ from the folder's. Throws if that would replace a person's file. */
async function findChanged(root, staged, options) {
    const { replaced, recorded } = options;
    const changed = new Map();
    for (const [name, path] of staged) {
        if (replaced.has(name)) {
            if (await isUnchanged(name, (0,external_node_path_.join)(root, name), path, options))
                continue;
            if (recorded?.has(name) === false) {
                throw new Error(`${(0,package_names/* quoted */.TL)(name)} in the folder wasn't created by this action, but the package contains it. Move or delete yours.`);
            }
        }
        changed.set(name, path);
    }
    return changed;
}
/** Returns whether a file of the folder, at path `before`, need not be rewritten by the one at path `after`. */
async function isUnchanged(name, before, after, options) {
    if ((await digest(before, options.signal)) === (await digest(after, options.signal)))
        return true;
    if (name === package_names/* RECORD */.gv || !options.isUnchanged)
        return false;
    const sizes = await Promise.all([(0,promises_.stat)(before), (0,promises_.stat)(after)]);
    if (sizes.some(({ size }) => size > MAX_FORMATTED))
        return false;
    return options.isUnchanged(name, await (0,promises_.readFile)(before), await (0,promises_.readFile)(after));
}
async function readOwnRecord(root, log) {
    try {
        const recorded = await readRecord(root);
        return recorded && new Set([...recorded, package_names/* RECORD */.gv]);
    }
    catch (error) {
        if (!(error instanceof InvalidRecordError))
            throw error;
        log.warning(`${error.message}. It is written again, and files that the package no longer has stay`);
        return undefined;
    }
}
/** Which of the paths are files on the disk once `removed` are gone. Throws if anything else is in the way. */
function findReplaced(root, names, removed) {
    // On a disk that ignores case, a path finds a file that is removed under another spelling: the inode tells.
    const leaving = new Map(removed.map((name) => [(0,package_names/* caseFold */.Sr)(name), (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, name)).ino]));
    const replaced = [...names].filter((name) => {
        const found = locate(root, name);
        if (found === undefined || leaving.get((0,package_names/* caseFold */.Sr)(found.path)) === found.stats.ino)
            return false;
        if (found.stats.isDirectory() && removed.some((path) => path.startsWith(`${name}/`)))
            return false;
        if (found.path !== name || !found.stats.isFile()) {
            throw new Error(`${(0,package_names/* quoted */.TL)(found.path)} in the folder is in the way of ${(0,package_names/* quoted */.TL)(name)} in the package. Move it.`);
        }
        return true;
    });
    return new Set(replaced);
}

;// CONCATENATED MODULE: ./build/src/platform/job.js



const OUTCOMES = {
    running: ['IN_PROGRESS', 'INPROGRESS'],
    succeeded: ['SUCCESS', 'SUCCEEDED', 'SUCCESSFUL', 'COMPLETED', 'COMPLETE', 'DONE', 'FINISHED'],
    failed: [
        ...['FAILED', 'FAILURE', 'FAIL', 'ERROR', 'ERRORED', 'CANCELLED', 'CANCELED', 'ABORTED', 'TIMEOUT', 'TIMED_OUT'],
        ...['TIMEDOUT', 'EXPIRED', 'REJECTED', 'TERMINATED', 'KILLED'],
    ],
};
const OUTCOME_OF = new Map(Object.entries(OUTCOMES).flatMap(([outcome, words]) => words.map((word) => [word, outcome])));
/** Returns what a status means, if its word can only mean one thing. */
function outcomeOf(status) {
    return OUTCOME_OF.get(status) ?? 'unknown';
}
/** Reads a job out of the answer to an export, import, deploy or dock status call. Fields of the wrong type count as missing. */
function readJob(answer) {
    const { fields, message } = answer;
    const response = isObject(fields.response) ? fields.response : {};
    return {
        dockStatusId: (0,ids/* readId */.w)(fields['dock-statusId'], fields.dockStatusId, fields._id),
        workflowId: (0,ids/* readId */.w)(fields.workflowId, fields.toolId),
        exportJobId: (0,ids/* readId */.w)(fields.exportJobId),
        status: typeof fields.status === 'string' ? readStatus(fields.status, answer) : '',
        downloadUrl: [response.downloadUrl, response.downloadURL, fields.downloadUrl, fields.downloadURL]
            .filter((url) => typeof url === 'string')
            .map((url) => url.trim())
            .find((url) => url !== ''),
        percent: typeof fields.percentageComplete === 'number' ? fields.percentageComplete : undefined,
        refused: fields.success === false,
        message,
    };
}
function readStatus(text, answer) {
    const status = text
        .trim()
        .toUpperCase()
        .replace(/[\s-]+/g, '_');
    // A secret may be one of these words.
    return outcomeOf(status) === 'unknown' ? answer.safe(text, 40).toUpperCase() : status;
}
/** Reads the answer that starts a job. Throws `CallFailed` with `advice` if it names no dock status. */
function readStarted(answer, advice) {
    const job = readJob(answer);
    const { dockStatusId } = job;
    if (dockStatusId === undefined)
        throw answer.missing('dock status ID', advice);
    return { ...job, dockStatusId };
}
/** Asks once for a job's dock status: `GET /dock-status/{dockStatusId}`. */
async function readDockStatus(session, dockStatusId) {
    const path = `dock-status/${dockStatusId}`;
    return readJob(await callApi(session, { what: 'Dock status', method: 'GET', path, advice: 'Re-run the job later.' }));
}

;// CONCATENATED MODULE: ./build/src/platform/wait.js






const HEARTBEAT_MS = MINUTE_MS;
/** How long a job that was just started may be unknown to the platform. */
const UNKNOWN_JOB_MS = 10_000;
/** How long the platform may refuse to tell a status. */
const REFUSED_MS = 120_000;
const FIRST_WAIT_MS = 150;
/** Under 0.3 s and a sixth of the job's time, which is what a wait may add to it. These make 30 checks in the first minute. */
const SHORTEST_WAIT_MS = 294;
const PART_OF_ELAPSED = 6.12;
/** The shortest wait that stays within 30 checks a minute for good. */
const STEADY_WAIT_MS = 2000;
/** Returns the time from one status check to the next. `elapsedMs` is how long the job had run at the first of the two. */
function nextWait(elapsedMs, longestMs) {
    const growing = Math.max(SHORTEST_WAIT_MS, elapsedMs / PART_OF_ELAPSED);
    return elapsedMs < MINUTE_MS ? growing : Math.max(STEADY_WAIT_MS, Math.min(longestMs, growing));
}
/**
 * Checks a job's dock status, soon at first and then less and less often, until it has ended. `started` is the answer that started the
 * job: if it has finished already, nothing is asked. Returns the last status. A word that clearly means success is taken for it, with a warning,
 * so the caller has to verify what came of the job if it can. Throws with `advice` if the job failed. If a call failed or the signal
 * aborted, the error says that the job may still be running, and what the platform said last.
 */
async function waitForJob(session, started, wait) {
    const { log, signal } = session;
    const since = performance.now();
    const tell = progressTeller(session, since);
    let job = started;
    let checkedAt = since;
    let refusedSince;
    for (let checks = 0;;) {
        wait.onStatus(job);
        tell(job);
        const outcome = outcomeOf(job.status);
        if (outcome === 'failed' || (outcome === 'succeeded' && job.refused))
            throw failure(started, job, wait.advice);
        if (outcome === 'succeeded') {
            if (job.status !== 'SUCCESS')
                log.warning(`The platform reports ${job.status}, which is treated as SUCCESS.`);
            return job;
        }
        refusedSince = outcome === 'unknown' && job.refused ? (refusedSince ?? checkedAt) : undefined;
        if (refusedSince !== undefined && checkedAt - refusedSince >= REFUSED_MS) {
            const words = `The platform refused to report the job's status for ${(0,src_text/* humanTime */.zK)(REFUSED_MS)}.`;
            throw interrupted(new Error(words), started, job);
        }
        const gap = checkedAt === since
            ? Math.min(FIRST_WAIT_MS, wait.longestWaitMs)
            : nextWait(checkedAt - since, wait.longestWaitMs);
        try {
            await sleep(Math.max(0, checkedAt + gap - performance.now()), signal);
            checkedAt = performance.now();
            job = await readDockStatus(session, started.dockStatusId);
            checks++;
        }
        catch (error) {
            const isUnknown = error instanceof CallFailed && error.status === 404;
            if (!isUnknown || checks > 0 || checkedAt - since >= UNKNOWN_JOB_MS)
                throw interrupted(error, started, job);
            log.debug('The platform does not know the job yet.');
        }
    }
}
/** Returns what logs each change of the status, a warning for one that is not known, and a sign of life each minute. */
function progressTeller({ log }, since) {
    const unknown = new Set();
    let status;
    let lastSaid = since;
    return (job) => {
        const now = performance.now();
        const elapsed = (0,src_text/* humanTime */.zK)(now - since);
        if (status !== undefined && job.status !== status) {
            log.info(`${job.status || 'No status'} after ${elapsed}`);
            lastSaid = now;
        }
        else if (now - lastSaid >= HEARTBEAT_MS) {
            const percent = job.percent === undefined ? '' : `, ${Math.round(job.percent)} % done`;
            log.info(`Still ${job.status || 'without a status'} after ${elapsed}${percent}`);
            lastSaid = now;
        }
        status = job.status;
        if (outcomeOf(status) !== 'unknown' || unknown.has(status))
            return;
        unknown.add(status);
        log.warning(`The platform reports an unknown status (${wait_inWords(job)}). The action keeps waiting.`);
    };
}
function wait_inWords({ status, message }) {
    return `${status || 'none'}${message === undefined ? '' : `, "${message}"`}`;
}
function failure({ dockStatusId }, { status, message }, advice) {
    const how = status === 'FAILED' ? 'failed' : `ended as ${status}`;
    return new CallFailed(`The job ${how} on the platform: ${message ?? 'it gave no reason'} (dock status ${dockStatusId}). ${advice}`);
}
function interrupted(cause, { dockStatusId }, job) {
    const last = outcomeOf(job.status) === 'unknown' || job.message !== undefined ? `, last status ${wait_inWords(job)}` : '';
    const running = `The job may still be running on the platform: dock status ${dockStatusId}${last}.`;
    return new CallFailed(`${(0,errors/* errorMessage */.g)(cause)} ${running}`, { affectsAll: affectsAll(cause), cause });
}

;// CONCATENATED MODULE: ./build/src/action/job.js

/**
 * Logs and reports a job that has started, waits until it ends, and returns its last status. Throws what `waitForJob` throws.
 */
async function followJob(session, started, { title, longestWaitMs, advice, onStatus }) {
    const { dockStatusId } = started;
    session.log.info(`${title}: ${started.status || 'no status'}, dock status ${dockStatusId}`);
    session.report({ 'dock-status-id': dockStatusId });
    return await waitForJob(session, started, {
        longestWaitMs,
        advice,
        onStatus(job) {
            if (job.status !== '')
                session.report({ status: job.status });
            onStatus?.(job);
        },
    });
}

;// CONCATENATED MODULE: ./build/src/package/check.js

/**
 * Verifies every content of the package at `path` against the CRC-32 and the size that it lists, and returns its files (without
 * folders) in the order listed. Throws what `withPackage` throws.
 */
async function checkPackage(path, signal) {
    return await zip_withPackage(path, signal, async (entries) => {
        for (const entry of entries)
            await verify(entry);
        return entries.filter(({ name }) => !isFolder(name)).map(({ name, size }) => ({ name, size }));
    });
}

// EXTERNAL MODULE: ./build/src/platform/host.js
var host = __webpack_require__(62291);
;// CONCATENATED MODULE: ./build/src/platform/download-url.js

/**
 * Reads the download URL that the platform hands out (or redirects to), which may be relative to the platform's own, and masks it. An
 * `http` URL is upgraded if it names the platform's own host and refused elsewhere, except for a platform on loopback. Throws an
 * `Error` in one line that does not hold the URL.
 */
function downloadUrl(raw, { platform, log }) {
    const base = platform.url;
    platform.secrets.maskUrl(raw, base, log);
    if (!URL.canParse(raw, base.href))
        throw new Error("Download: the platform's download URL can't be read. Re-run the job.");
    const url = new URL(raw, base.href);
    if (url.protocol === 'http:' && base.protocol === 'https:' && url.hostname === base.hostname) {
        url.protocol = 'https:';
        if (url.port === '')
            url.port = base.port;
        platform.secrets.maskUrl(url.href, base, log);
    }
    if (url.protocol !== 'https:' &&
        !(url.protocol === 'http:' && base.protocol === 'http:' && (0,host/* isLoopback */.U)(url.hostname))) {
        throw new Error("Download: the platform's download URL isn't https. Check host.");
    }
    return url;
}

;// CONCATENATED MODULE: ./build/src/platform/download.js










/** A package holds a few JSON files: more than this is an answer without end. */
const MAX_BYTES = 1024 ** 3;
const download_MAX_REDIRECTS = 5;
/** How often a URL may be refused before it is believed to be gone: storage can be behind the platform's word. */
const REFUSALS = 5;
/** Besides 403: S3 and Google answer 400 for an expired token, others 401, and a file that is deleted is 404 or 410. */
const REFUSED = new Set([400, 401, 403, 404, 410]);
/** How often the same bytes have to come before they are believed to be all there is. */
const SAME_BYTES = 3;
/**
 * Downloads `url` by streaming to the file `path`. A download cut off is resumed (RFC 9110, sections 13.1.5 and 14.2) or restarted.
 * A URL that is refused is replaced by what `freshUrl` returns. Throws an `Error` in one line if that does not help, if length or
 * digest don't add up, or if the disk fails. The caller then removes the file.
 */
async function download(session, { url, path, freshUrl, verify }) {
    const file = await (0,promises_.open)(path, 'w').catch((error) => {
        throw (0,disk/* toDiskError */.Rs)(error, path);
    });
    try {
        const beginning = { hash: (0,external_node_crypto_.createHash)('sha256'), received: 0, furthest: 0, tag: undefined, refusals: 0 };
        const progress = { file, path, url, ...beginning, rejected: new Map() };
        return await retry('Download', session, async () => {
            const from = progress.url ?? (await freshUrl());
            progress.url = from;
            const { isWhole, ...downloaded } = await download_attempt(session, progress, from);
            await verify?.().catch((error) => {
                session.signal.throwIfAborted();
                const times = (progress.rejected.get(downloaded.sha256) ?? 0) + 1;
                if (isWhole || times === SAME_BYTES)
                    throw error;
                progress.rejected.set(downloaded.sha256, times);
                progress.tag = undefined;
                throw new RetryableError('the package is incomplete', { cause: error });
            });
            return downloaded;
        });
    }
    finally {
        await file.close();
    }
}
async function download_attempt(session, progress, url) {
    const limit = { ms: IDLE_TIMEOUT_MS, error: new RetryableError(`no data for ${IDLE_TIMEOUT_MS / 1000} s`) };
    const answer = await download_request(session, progress, url);
    try {
        return await withIdleTimeout(limit, session.signal, (signal, onProgress) => take(answer, progress, signal, onProgress));
    }
    catch (error) {
        // From a new furthest point on, failures are counted from zero. A server that cuts off at the same byte each time is given up.
        const gained = progress.received > progress.furthest;
        progress.furthest = Math.max(progress.furthest, progress.received);
        if (!(error instanceof RetryableError && gained))
            throw error;
        throw new RetryableError(error.message, { afterMs: error.afterMs, progress: true, cause: error });
    }
    finally {
        answer.destroy();
    }
}
/** Takes what an answer brings of the package. Returns the whole, or throws. */
async function take(answer, progress, signal, onProgress) {
    const status = answer.statusCode ?? 0;
    const transient = transientFailure(answer, `the server answered ${status}`);
    if (transient)
        throw transient;
    if (REFUSED.has(status)) {
        progress.refusals++;
        if (progress.refusals === REFUSALS) {
            throw new Error(`Download: the URL was refused ${REFUSALS} times (${status}). Re-run the job.`);
        }
        progress.url = undefined;
        throw new RetryableError(`the URL was refused (${status})`);
    }
    const expected = await resumeOrRestart(progress, answer);
    if (answer.headers['content-type']?.includes('text/html')) {
        throw new Error('Download: the server sent a web page instead of the package. Check host, then re-run the job.');
    }
    if (expected !== undefined && expected > MAX_BYTES)
        throw tooLong();
    try {
        for await (const chunk of decoded((0,external_node_stream_.addAbortSignal)(signal, answer))) {
            onProgress();
            if (progress.received + chunk.length > MAX_BYTES)
                throw tooLong();
            const written = download_write(progress, chunk);
            progress.hash.update(chunk);
            await written;
            progress.received += chunk.length;
        }
    }
    catch (error) {
        throw toNetworkError(error, signal);
    }
    return verifyDigest(progress, expected, answer);
}
async function download_request(session, { received, tag }, url) {
    const { platform } = session;
    const headers = { accept: '*/*', 'accept-encoding': 'identity' };
    if (received > 0 && tag !== undefined) {
        headers.range = `bytes=${received}-`;
        headers['if-range'] = tag;
    }
    let from = url;
    for (let hops = 0;; hops++) {
        // The key is only sent to the platform itself, and never where a redirect leads.
        const isPlatform = hops === 0 && from.origin === platform.url.origin;
        const key = isPlatform ? { 'x-api-key': platform.apiKey } : {};
        const asked = { method: 'GET', url: from, headers: { ...headers, ...key } };
        const follow = () => ask(session, asked);
        const { answer, target } = await (isPlatform
            ? platform.rateLimit.run({ what: 'Download' }, session, follow)
            : follow());
        if (target === undefined)
            return answer;
        answer.destroy();
        if (hops === download_MAX_REDIRECTS)
            throw new Error('Download: the URL redirects in a circle. Re-run the job.');
        from = downloadUrl(target.href, session);
    }
}
/** Returns an answer and the target of its redirect, if it has one. */
async function ask(session, asked) {
    const { platform, log, signal } = session;
    try {
        const answer = await withIdleTimeout(noAnswerWithin(IDLE_TIMEOUT_MS), signal, (limited) => send(platform.pool, asked, limited));
        log.debug(`GET a package from ${(0,src_text/* toSingleLine */.OX)(asked.url.origin)}: ${answer.statusCode}`);
        if (answer.statusCode === 429) {
            answer.destroy();
            throw transientFailure(answer, 'the server answered 429');
        }
        return { answer, target: redirectTarget(answer, asked.url) };
    }
    catch (error) {
        if (signal.aborted || error instanceof RetryableError || !(error instanceof Error))
            throw error;
        throw new Error(`Download: ${error.message}`, { cause: error });
    }
}
/** Prepares the file for what the answer brings: the rest of it, or all of it. Returns the length of the whole in bytes, if it is known. */
async function resumeOrRestart(progress, answer) {
    const length = Number(answer.headers['content-length'] ?? Number.NaN);
    const tag = answer.headers.etag;
    const isEncoded = codingsOf(answer).length > 0;
    const [, from, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(answer.headers['content-range'] ?? '') ?? [];
    const isRest = answer.statusCode === 206 && Number(from) === progress.received && tag === progress.tag;
    if (isRest && !isEncoded)
        return Number(total);
    const startOver = progress.received > 0;
    if (startOver) {
        await progress.file.truncate(0).catch((error) => {
            throw (0,disk/* toDiskError */.Rs)(error, progress.path);
        });
    }
    progress.hash = (0,external_node_crypto_.createHash)('sha256');
    progress.received = 0;
    progress.tag = undefined;
    if (answer.statusCode !== 200) {
        if (startOver)
            throw new RetryableError(`the server didn't resume the download (${answer.statusCode})`);
        throw new Error(`Download: the server answered ${answer.statusCode}. Re-run the job.`);
    }
    // Ranges and lengths are those of the encoded bytes.
    if (isEncoded)
        return undefined;
    if (answer.headers['accept-ranges'] === 'bytes' && tag?.startsWith('"'))
        progress.tag = tag;
    return Number.isNaN(length) ? undefined : length;
}
const tooLong = () => new Error(`Download: the package is larger than ${(0,src_text/* humanSize */.Xe)(MAX_BYTES)}, the limit. Check host.`);
async function download_write({ file, path, received }, chunk) {
    for (let done = 0; done < chunk.length;) {
        const { bytesWritten } = await file
            .write(chunk, done, chunk.length - done, received + done)
            .catch((error) => {
            throw (0,disk/* toDiskError */.Rs)(error, path);
        });
        done += bytesWritten;
    }
}
function verifyDigest(progress, expected, answer) {
    const { received } = progress;
    if (expected !== undefined && received !== expected) {
        throw new RetryableError(`${received} of ${expected} bytes were received`);
    }
    const digest = progress.hash.digest();
    const promised = promisedDigest(answer);
    if (promised !== undefined && !isDigest(promised, digest)) {
        // Nothing of it can be trusted: without a tag the next attempt starts over.
        progress.tag = undefined;
        throw new RetryableError("the download doesn't have the digest that the server named");
    }
    const isWhole = promised !== undefined || !isOpenEnded(answer);
    return { size: received, sha256: digest.toString('hex'), isWhole };
}
/**
 * Returns the SHA-256 that the server names for the whole file, as RFC 9530 (`Repr-Digest`), RFC 3230 (`Digest`) or S3 spell it. What is named
 * for encoded bytes or for the parts of a multipart upload (`…-2`, `COMPOSITE`) says nothing of the file.
 */
function promisedDigest(answer) {
    const { headers } = answer;
    if (codingsOf(answer).length > 0)
        return undefined;
    const named = [headers['repr-digest'], headers.digest].join(',');
    const [, standard] = /(?:^|[,\s])sha-256=:?([A-Za-z0-9+/_-]+=*)/i.exec(named) ?? [];
    const amazon = headers['x-amz-checksum-sha256'];
    const isComposite = headers['x-amz-checksum-type'] === 'COMPOSITE' || /-\d+$/.test(String(amazon));
    return standard ?? (typeof amazon === 'string' && !isComposite ? amazon : undefined);
}
/** Whether a text spells the digest, in base64 or in hex. */
function isDigest(text, digest) {
    return text.toLowerCase() === digest.toString('hex') || Buffer.from(text, 'base64').equals(digest);
}

;// CONCATENATED MODULE: ./build/src/platform/dialects.js
const WORKFLOWS = { dataFileId: 'workflowDataFileId', name: 'workflowName' };
/** In the order to try them. */
const DIALECTS = [
    { collection: 'workflows', ...WORKFLOWS },
    { collection: 'workflow', ...WORKFLOWS },
    { collection: 'tools', dataFileId: 'toolDataFileId', name: 'toolName' },
];

;// CONCATENATED MODULE: ./build/src/platform/call-workflow.js



/**
 * Makes a call in the dialect that the platform knows. A 404 proves that a call was not processed, so the next dialect is tried, even if
 * the call must not be sent twice. What worked is remembered. If all answer 404, the first error is thrown: most likely the ID is wrong.
 */
async function callWorkflow(session, spell) {
    const { dialects } = session.platform;
    let notFound;
    for (const dialect of new Set([...dialects.values(), ...DIALECTS])) {
        const call = spell(dialect);
        const known = dialects.get(call.what);
        if (known && known !== dialect)
            continue;
        try {
            const answer = await callApi(session, call);
            dialects.set(call.what, dialect);
            return answer;
        }
        catch (error) {
            if (!(error instanceof CallFailed && error.status === 404))
                throw error;
            notFound ??= error;
        }
    }
    throw notFound;
}

;// CONCATENATED MODULE: ./build/src/platform/export.js




/** Starts an export and returns what the platform says of the job. Throws `CallFailed` or the signal's reason. */
async function startExport(session, { workflowId, flowId }) {
    const answer = await callWorkflow(session, ({ collection }) => ({
        what: 'Export',
        method: 'POST',
        path: `${collection}/${workflowId}/export?flowId=${flowId}`,
        scope: 'Export workflow',
    }));
    return readStarted(answer, 'Check host and the IDs.');
}
/**
 * Returns where the package of a finished export is: the URL of the finished status if it has one, else of the answer that started the
 * job, else of one more status check. Throws if none has a URL or the URL must not be used.
 */
async function packageUrl(session, started, finished) {
    const raw = finished.downloadUrl ?? started.downloadUrl ?? (await readDockStatus(session, started.dockStatusId)).downloadUrl;
    if (raw === undefined) {
        throw new CallFailed(`Export: the platform reports ${finished.status} but names no download URL. Re-run the job.`);
    }
    return downloadUrl(raw, session);
}

;// CONCATENATED MODULE: ./build/src/export/fetch-package.js






const ADVICE = 'Check the workflow in AI for Process, then re-run the job.';
/**
 * Exports one workflow to the file `path`: starts the job, waits for it, downloads the package and verifies it. Reports each output
 * as soon as it is known. Throws an `Error` in one line, or the signal's reason, and leaves no part of a package then.
 */
async function fetchPackage(session, { workflowId, flowId, path, longestWaitMs, onStarted }) {
    const partial = `${path}.part`;
    try {
        const started = await startExport(session, { workflowId, flowId });
        const { dockStatusId, exportJobId } = started;
        if (exportJobId !== undefined)
            session.report({ 'export-job-id': exportJobId });
        onStarted?.();
        const title = `Export job ${exportJobId ?? 'without an ID'}`;
        const finished = await followJob(session, started, { title, longestWaitMs, advice: ADVICE });
        const url = await packageUrl(session, started, finished);
        const freshUrl = async () => packageUrl(session, started, await readDockStatus(session, dockStatusId));
        let files = [];
        const verify = async () => {
            files = await checkPackage(partial, session.signal);
        };
        const downloaded = await download(session, { url, path: partial, freshUrl, verify });
        await (0,disk/* renameWithRetry */.fU)(partial, path).catch((error) => {
            throw (0,disk/* toDiskError */.Rs)(error, path);
        });
        return { ...downloaded, path, files };
    }
    catch (error) {
        // What failed first is what there is to say.
        await (0,disk/* remove */.TF)(partial).catch(() => { });
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/export/export-workflow.js











/**
 * Exports one workflow: fetches the package, then keeps it as an artifact and unpacks it, as asked for. Reports each output as soon
 * as it is known. Throws an `Error` in one line, or the signal's reason.
 */
async function exportWorkflow(task, platform, target, options) {
    const { workflowId, flowId, name } = target;
    const { directory, longestWaitMs, timeoutMs, upload } = options;
    task.log.info(`Exporting workflow ${workflowId}, flow ${flowId}, from ${platform.url.href}`);
    const fetched = await withDeadline({ ...task, platform }, userLimit(timeoutMs, 'No package'), (session) => fetchPackage(session, {
        workflowId,
        flowId,
        path: (0,external_node_path_.join)(directory, `${name}.zip`),
        longestWaitMs,
        ...(upload && { onStarted: prepareUpload }),
    }));
    const { path, sha256, size, files } = fetched;
    task.report({ 'package-path': path, 'package-sha256': sha256, 'package-size': size });
    options.onContent({ files });
    task.log.info(`Package ${path}: ${(0,src_text/* humanSize */.Xe)(size)}, ${files.length} ${files.length === 1 ? 'file' : 'files'}, all checksums verified`);
    await allOf([() => keepAsArtifact(task, fetched, options), () => unpackForGit(task, target, fetched, options)], task.signal);
}
/** Runs all of `work`, because each is worth having without the others. Throws one `Error` for what failed, the signal's reason at once. */
async function allOf(work, signal) {
    const failures = [];
    for (const each of work) {
        await each().catch((error) => {
            signal.throwIfAborted();
            failures.push((0,errors/* toError */.i)(error));
        });
    }
    const [first, ...more] = failures;
    if (first === undefined)
        return;
    if (more.length === 0)
        throw first;
    throw new Error(failures.map(({ message }) => message).join(' Also: '), { cause: first });
}
async function keepAsArtifact(task, fetched, { upload, artifactEnvVariables }) {
    if (!upload)
        return;
    const { id, name, url, digest } = await keepArtifact(task, fetched, { upload, artifactEnvVariables });
    task.report({ 'artifact-id': id, 'artifact-name': name, 'artifact-url': url, 'artifact-digest': digest });
    task.log.info(`Artifact ${name}: ${url}`);
}
async function unpackForGit({ log, signal, report }, { name }, { path }, { unpackTo, many, workspace, unpackEnvVariables: envVariables, ignore, onContent }) {
    if (unpackTo === undefined)
        return;
    const folder = many ? (0,external_node_path_.join)(unpackTo, name) : unpackTo;
    const compared = await compareWithFolder(folder, path, { name, ignore, signal }).catch(errors/* toError */.i);
    const { changed, written, removed, unchanged } = await unpackPackage(path, folder, {
        workspace,
        envVariables,
        ...(ignore.patterns.length > 0 && {
            isUnchanged: (file, before, after) => equalIgnoring(file, before, after, ignore),
        }),
        signal,
        log,
    });
    report({ changed });
    const what = changed
        ? `${written.length} written, ${removed.length} removed, ${unchanged} unchanged`
        : 'nothing changed';
    log.info(`Unpacked to ${(0,external_node_path_.relative)(workspace, folder) || 'the workspace'}: ${what}`);
    signal.throwIfAborted();
    // A backup is worth having without a report.
    if (compared instanceof Error) {
        throw new Error(`Can't show what changed in ${folder}: it ${compared.message}`, { cause: compared });
    }
    onContent({ changes: compared });
    report(compared.counts);
}
/** Compares what was unpacked into a folder before with a package. */
async function compareWithFolder(folder, zip, options) {
    const { name, signal } = options;
    return await withContents(zip, signal, async (head) => {
        const base = await findUnpacked(folder, head.files.map((file) => file.name), signal);
        return base ? await compareWorkflow(base, head, options) : wholeWorkflow(name, 'added');
    });
}

// EXTERNAL MODULE: ./build/src/action/failures.js
var failures = __webpack_require__(83273);
// EXTERNAL MODULE: ./build/src/compare/report.js + 3 modules
var report = __webpack_require__(17959);
;// CONCATENATED MODULE: ./build/src/export/result-line.js



/** Returns what came of one of several exports, as the log's line for it. */
function resultLine({ target, outputs, changes, error }) {
    if (error)
        return `${target.name} failed: ${(0,failures/* inOneLine */.UX)(error)}`;
    const { 'package-size': size = 0 } = outputs;
    const what = changes === undefined ? 'exported' : (0,report/* summarizeCounts */.cq)(changes.counts);
    return `${target.name}: ${what}, ${(0,src_text/* humanSize */.Xe)(size)}`;
}

;// CONCATENATED MODULE: ./build/src/export/export-all.js













/**
 * Exports the workflows of one step, at most `max-parallel` at once, and returns what came of each, in the order given. A failure of one
 * is in its result and doesn't stop the others, unless its cause is the same for all. Throws an `Error` in one line if the folder for the packages can't be used.
 */
async function exportAll({ targets, ...inputs }, signal) {
    const directory = await makeDirectory(inputs.directory);
    for (const target of targets)
        await refuseExisting(directory, target);
    warnIfPublic(inputs, runnerLog());
    const platform = connect(inputs.host, inputs.apiKey);
    let stop;
    let ended = 0;
    const all = await mapInParallel(targets, inputs.maxParallel, async (target) => {
        if (stop) {
            const error = new Error('Not tried: another export failed for a cause that is the same for all.', { cause: stop });
            return { target, tried: false, outputs: {}, elapsedMs: 0, error };
        }
        const group = inputs.many ? groupedLog(target.name) : undefined;
        const log = group ?? runnerLog();
        const publish = inputs.many ? () => { } : outputs/* setOutputs */.n;
        const content = {};
        const onContent = (known) => Object.assign(content, known);
        const result = await runTask({ log, signal, publish }, async (task) => {
            signal.throwIfAborted();
            await exportWorkflow(task, platform, target, { ...inputs, directory, onContent });
        });
        if (isSameForAll(result.error))
            stop ??= result.error;
        const exported = { ...result, ...content, target, tried: true };
        group?.end(`${++ended} of ${targets.length}: ${resultLine(exported)}`);
        return exported;
    });
    const withVariables = all.some(({ files = [] }) => files.some(({ name }) => (0,package_names/* isEnvVariables */.dU)(name)));
    if (inputs.unpackTo !== undefined && !inputs.unpackEnvVariables && withVariables) {
        runnerLog().info("env_variables.json isn't unpacked, because it may contain secrets. Set unpack-env-variables: true to unpack it");
    }
    return all;
}
/** Returns whether an error would meet each workflow: a refused key, a host that doesn't exist. */
function isSameForAll(error) {
    return error !== undefined && 'affectsAll' in error && error.affectsAll === true;
}
async function makeDirectory(directory) {
    if (directory === undefined)
        return await (0,temp_folder/* makeTempFolder */.P)('workflow-export-');
    await (0,promises_.mkdir)(directory, { recursive: true }).catch((error) => {
        throw (0,disk/* toDiskError */.Rs)(error, directory);
    });
    return directory;
}
/** Throws if `directory` already contains a package of that name, so that nothing is overwritten. */
async function refuseExisting(directory, { name }) {
    const path = (0,external_node_path_.join)(directory, `${name}.zip`);
    const exists = await (0,promises_.access)(path).then(() => true, () => false);
    if (exists)
        throw new Error(`${path} already exists. Delete it, or set another directory or name.`);
}


/***/ })

};
