export const id = 521;
export const ids = [521];
export const modules = {

/***/ 12521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportWorkflows: () => (/* binding */ exportWorkflows)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 13 modules
var core = __webpack_require__(77094);
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
var src_text = __webpack_require__(30706);
;// CONCATENATED MODULE: ./build/src/retry.js

/**
 * Runs `work` with a deadline in `ms` milliseconds, at which its signal aborts with an `Error` that begins with `late`; it aborts
 * with `cancelled`, too.
 */
async function withDeadline(ms, late, cancelled, log, work) {
    const deadline = new AbortController();
    const error = new Error(`${late} within ${(0,src_text/* humanTime */.zK)(ms)} (timeout-minutes). Raise timeout-minutes.`);
    const timer = setTimeout(() => deadline.abort(error), ms);
    try {
        return await work({ log, signal: AbortSignal.any([cancelled, deadline.signal]), endsAt: performance.now() + ms });
    }
    finally {
        clearTimeout(timer);
    }
}
/** A failure that may pass: another try can be worth it, after the wait the server asked for, if it did. */
class TryAgain extends Error {
    afterMs;
    /** Something was gained before the failure, so that tries are counted anew. */
    progress;
    /** False where the failure proves that the server has not acted on the request. */
    taken;
    constructor(message, { afterMs = 0, progress = false, taken = true, cause, } = {}) {
        super(message, { cause });
        this.afterMs = afterMs;
        this.progress = progress;
        this.taken = taken;
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

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(44942);
;// CONCATENATED MODULE: ./build/src/platform/http.js






/** Makes a pool of connections whose requests carry the user agent given; without `keepAlive` each request gets a new one. */
function makePool(userAgent, keepAlive) {
    const make = () => new lib/* HttpClient */.Qq(userAgent, [], { keepAlive });
    return { 'http:': make(), 'https:': make() };
}
/** A value as the JSON that a request carries. */
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
const SILENCE_MS = 30_000;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MAY_PASS = new Set([408, 429, 500, 502, 503, 504]);
/**
 * Sends one request and returns the answer once its headers are here; follows no redirect. The signal aborts the request and
 * the reading of its answer; `alive` is called for each piece of the body on its way. Throws `TryAgain` for what may pass, the
 * signal's reason when aborted, what reading the body throws, and an `Error` for the rest.
 */
async function send(pool, method, url, headers, signal, body, alive = () => { }) {
    signal.throwIfAborted();
    const secure = url.protocol === 'https:';
    const client = pool[secure ? 'https:' : 'http:'];
    const unreadable = new AbortController();
    const stream = body && external_node_stream_.Readable.from(watched(body, alive), { objectMode: false });
    stream?.once('error', (error) => unreadable.abort(error));
    const content = body && { 'content-type': body.type, 'content-length': body.length };
    const options = {
        method,
        host: url.hostname.replace(/^\[|\]$/g, ''),
        port: url.port || (secure ? 443 : 80),
        path: url.pathname + url.search,
        headers: { ...headers, ...content, 'user-agent': client.userAgent },
        agent: client.getAgent(url.href),
        signal: stream ? AbortSignal.any([signal, unreadable.signal]) : signal,
    };
    try {
        // HttpClient.request() knows no abort and takes every header along on a redirect; its raw form leaves both to us.
        const { message } = await client.requestRaw({ options, parsedUrl: url, httpModule: secure ? external_node_https_ : external_node_http_ }, stream ?? (method === 'POST' ? '' : null));
        message.once('close', () => stream?.destroy());
        return message;
    }
    catch (error) {
        stream?.destroy();
        unreadable.signal.throwIfAborted();
        throw networkFault(error, signal);
    }
}
async function* watched(body, alive) {
    for await (const chunk of body.open()) {
        yield chunk;
        alive();
    }
}
/** The place a redirect points to, resolved against `from`; undefined where the answer is none. Ends the answer and throws where it can't be read. */
function redirectTarget(answer, from) {
    const { statusCode = 0, headers } = answer;
    if (!REDIRECTS.has(statusCode) || headers.location === undefined)
        return undefined;
    if (!URL.canParse(headers.location, from.href)) {
        answer.destroy();
        throw new Error(`the platform redirects (${statusCode}) to an address that can't be read. Check host.`);
    }
    return new URL(headers.location, from.href);
}
/** The failure that an HTTP status says may pass (RFC 9110 and RFC 6585), or undefined. */
function passingFault(answer, words) {
    if (!MAY_PASS.has(answer.statusCode ?? 0))
        return undefined;
    return new TryAgain(words, {
        afterMs: retryAfterMs(answer.headers['retry-after']),
        taken: answer.statusCode !== 429,
    });
}
const http_WORDS = {
    ECONNREFUSED: 'the connection was refused',
    ECONNABORTED: 'the connection was cut',
    ECONNRESET: 'the connection was cut',
    EPIPE: 'the connection was cut',
    ENOTFOUND: 'the host name was not found (DNS)',
    EAI_AGAIN: 'the host name was not found (DNS)',
    ETIMEDOUT: 'the connection timed out',
};
/** What ended before the request could be sent, by its message alone: a proxy's tunnel (what it says of the cause follows) or TLS. */
const TUNNEL = /^tunneling socket could not be established, (?:statusCode|cause)=(.*)$/s;
const HANDSHAKE = 'Client network socket disconnected before secure TLS connection was established';
/**
 * Puts a network error in words: `TryAgain`, or an `Error` for TLS or a proxy that no other try would change. When aborted the signal's reason
 * comes back; what has no code is no network error and comes back as it is.
 */
function networkFault(error, signal) {
    if (signal.aborted)
        return signal.reason;
    if (!(error instanceof Error) || !('code' in error))
        return error;
    const code = String(error.code);
    if (/^(EPROTO$|CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_)/.test(code)) {
        return new Error(`the TLS connection can't be trusted (${code}). Check host; for a private certificate authority set NODE_EXTRA_CA_CERTS on the runner.`, { cause: error });
    }
    const [, refusal] = TUNNEL.exec(error.message) ?? [];
    if (refusal === '407') {
        return new Error('the proxy asks for a user name and a password (407). Put them into HTTPS_PROXY.', {
            cause: error,
        });
    }
    if (refusal !== undefined) {
        return new TryAgain(`the proxy made no connection (${(0,src_text/* plain */.pj)(refusal, 100)})`, { taken: false, cause: error });
    }
    return new TryAgain(http_WORDS[code] ?? `the connection failed (${code})`, { taken: !neverMade(error), cause: error });
}
function neverMade(error) {
    // A host of several addresses, none of which answered.
    if (error instanceof AggregateError)
        return error.errors.every(neverMade);
    if (!(error instanceof Error))
        return false;
    const connecting = 'syscall' in error && (error.syscall === 'connect' || error.syscall === 'getaddrinfo');
    return connecting || error.message === HANDSHAKE;
}
/** Runs `work` under `signal` and a limit of `ms` milliseconds since it last called `alive`, after which it fails with `TryAgain`. */
async function within(ms, signal, work) {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(new TryAgain(`no answer within ${ms / 1000} s`)), ms);
    try {
        return await work(AbortSignal.any([signal, limit.signal]), () => timer.refresh());
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./build/src/platform/api.js



/** Takes the environment's URL, the key and the scope it needs, and what else must not be shown; opens no connection yet. */
function connect(url, apiKey, scope, secrets = []) {
    const agent = 'export-workflow-action';
    return {
        url,
        apiKey,
        scope,
        secrets: [apiKey, ...secrets],
        pool: makePool(agent, true),
        freshPool: makePool(agent, false),
        quietUntil: 0,
        asked: new Map(),
    };
}
/** A call that failed for good. */
class CallFailed extends Error {
    /** The HTTP status of the answer that refused it, where there was one. */
    status;
    /** Whether the platform may have acted on it all the same. */
    taken;
    constructor(message, { status, taken = false, cause } = {}) {
        super(message, { cause });
        this.status = status;
        this.taken = taken;
    }
}
const MAX_ANSWER_BYTES = 1024 * 1024;
const MAX_REDIRECTS = 5;
// A sibling product allows 60 checks a minute and 1,800 an hour for one job; 30 a minute stays within both.
const MOST_A_MINUTE = 30;
/** Longer than a gateway waits: an answer to what can't be asked twice has the only word of the job's id. */
const ONCE_SILENCE_MS = 120_000;
// For a 429 that names no time of its own.
const QUIET_MS = 5_000;
/**
 * Calls the public API and returns the JSON object it answers. What may pass is tried again. The key goes to the platform's
 * own origin alone. Throws `CallFailed`, in one line with what to do next.
 */
async function callApi(platform, call, context) {
    const { what, once = false } = call;
    return retry(what, context, async () => {
        await takeTurn(platform, call, context);
        try {
            return await within(once ? ONCE_SILENCE_MS : SILENCE_MS, context.signal, (...limits) => attempt(platform, call, context.log, ...limits));
        }
        catch (error) {
            if (!(error instanceof Error))
                throw error;
            const failed = error instanceof CallFailed || error instanceof TryAgain;
            const { aborted } = context.signal;
            const words = aborted ? error.message : `${what}: ${error.message}`;
            if (once && (aborted || (failed && error.taken))) {
                throw new CallFailed(`${words.replace(/\.$/, '')}. ${MAY_BE_TAKEN}`, { taken: true, cause: error });
            }
            if (aborted || error instanceof TryAgain)
                throw error;
            const status = error instanceof CallFailed ? error.status : undefined;
            throw new CallFailed(words, { ...(status && { status }), cause: error });
        }
    });
}
/** What to do where a job that must not begin twice may have begun. */
const MAY_BE_TAKEN = 'The platform may have begun all the same, so it is not asked twice: look at the workflow there before you run the job again.';
async function takeTurn(platform, { what, method, path }, { signal, endsAt }) {
    const asked = platform.asked.get(path) ?? [];
    platform.asked.set(path, asked);
    for (;;) {
        const now = performance.now();
        const first = method === 'GET' && asked.length >= MOST_A_MINUTE ? asked[0] : undefined;
        const until = Math.max(platform.quietUntil, first === undefined ? 0 : first + 60_000);
        if (until <= now)
            break;
        if (until >= endsAt)
            throw new Error(`${what}: the platform asked for a pause that passes the deadline. Run the job again later.`);
        await sleep(until - now, signal);
    }
    asked.push(performance.now());
    if (asked.length > MOST_A_MINUTE)
        asked.shift();
}
async function attempt(platform, { method, path, body, once }, log, signal, alive) {
    const pool = body ? platform.freshPool : platform.pool;
    let url = new URL(`api/public/${path}`, platform.url);
    for (let hops = 0;; hops++) {
        const headers = { accept: 'application/json', 'content-type': 'application/json', 'x-api-key': platform.apiKey };
        const answer = await send(pool, method, url, headers, signal, body, alive);
        log.debug(`${method} ${(0,src_text/* plain */.pj)((0,src_text/* hide */.jD)(url.pathname, platform.secrets))}: ${answer.statusCode}`);
        const target = redirectTarget(answer, url);
        if (target === undefined)
            return readAnswer(platform, answer, signal);
        answer.destroy();
        // RFC 9110, section 15.4: only these two ask for the same request at another place.
        const taken = answer.statusCode !== 307 && answer.statusCode !== 308;
        if (target.origin !== platform.url.origin) {
            throw new CallFailed(`the platform redirects to ${(0,src_text/* plain */.pj)(target.origin, 100)}, where the key is not sent. If that is your environment, set host to it.`, { taken });
        }
        if (once && taken)
            throw new CallFailed(`the platform redirects (${answer.statusCode}). Check host.`, { taken });
        if (hops === MAX_REDIRECTS)
            throw new CallFailed('the platform redirects in a circle. Check host.');
        url = target;
    }
}
async function readAnswer(platform, answer, signal) {
    const status = answer.statusCode ?? 0;
    const text = await readText(answer, signal);
    const body = parseObject(text);
    const said = body && platformMessage(body, platform.secrets);
    const words = `the platform answered ${status}${said ? ` (${said})` : ''}`;
    const passing = passingFault(answer, words);
    if (status === 429) {
        platform.quietUntil = Math.max(platform.quietUntil, performance.now() + (passing?.afterMs || QUIET_MS));
    }
    if (passing)
        throw passing;
    if (status === 401 || status === 403) {
        throw new CallFailed(`${words}. The key needs the scope "${platform.scope}": make an account key under Settings → Security & Control → API Scopes; a workflow's own endpoint key does not work here.`, { status });
    }
    if (status === 404)
        throw new CallFailed(`${words}. Check host and the ids, and that the key's account can see the workflow.`, {
            status,
        });
    if (status < 200 || status > 299)
        throw new CallFailed(`${words}. Check the inputs.`, { status, taken: status >= 500 });
    if (body === undefined) {
        const page = /^\s*</.test(text) || answer.headers['content-type']?.includes('html');
        throw new CallFailed(`the platform answered ${text === '' ? 'nothing' : page ? 'with a web page' : 'with something that is no JSON object'} (${status}). Check that host is the environment's own address.`, { taken: true });
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
                throw new CallFailed('the platform answered with more than 1 MiB. Check host.', { taken: true });
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
/** The failure of a call whose answer lacks what is needed of it, with the platform's own words, if any, and what to do. */
function lacking(what, field, answer, secrets, advice) {
    const said = platformMessage(answer, secrets);
    const words = said === undefined ? '' : ` (${said})`;
    return new CallFailed(`${what}: the platform answered without a ${field}${words}. ${advice}`);
}
const MESSAGE_FIELDS = [
    ...['errors', 'error', 'message', 'msg', 'reason', 'failureReason', 'errorMessage', 'statusMessage'],
    ...['description', 'detail', 'details', 'response'],
];
/**
 * The platform's own words in an answer, made safe for one line and without the secrets; undefined where it says none. No
 * error schema is documented: these are the ones that sibling APIs use.
 */
function platformMessage(answer, secrets) {
    const said = findMessage(answer, 0);
    return said === undefined ? undefined : (0,src_text/* plain */.pj)((0,src_text/* hide */.jD)(said, secrets)) || undefined;
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
var external_node_async_hooks_ = __webpack_require__(16698);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/auth.js
var auth = __webpack_require__(92145);
;// CONCATENATED MODULE: ./build/src/runner/artifact.js







const LIMIT_MS = 10 * 60_000;
/** Loads what uploads while there is something else to wait for: it is most of the bundle. */
function prepareUpload() {
    // Where that fails, so will the upload, which says so.
    __webpack_require__.e(/* import() */ 599).then(__webpack_require__.bind(__webpack_require__, 37599)).catch(() => { });
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
        const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 599).then(__webpack_require__.bind(__webpack_require__, 37599));
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
        if (/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/.test(message)) {
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

;// CONCATENATED MODULE: ./build/src/runner/log.js

/**
 * The run's log, each line after `prefix`, which tells workflows apart that run side by side. The runner's old command mark, which
 * counts anywhere in a line, is broken up: a user's name or path may hold it.
 */
function runnerLog(prefix = '') {
    return {
        info: (line) => core/* info */.pq((prefix + line).replaceAll('##[', '## [')),
        warning: (line) => core/* warning */.$e(prefix + line),
        debug: (line) => core/* debug */.Yz(prefix + line),
        mask: core/* setSecret */.Pq,
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/runner/temp.js




/** Makes a new folder in the runner's temporary directory, its name beginning with `prefix`; returns its path. Throws one line. */
async function makeTempFolder(prefix) {
    const temp = process.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)();
    return await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, prefix)).catch((error) => {
        throw diskFault(error, temp);
    });
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
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
/** What is there does not begin as a zip. The message shows how it does. */
class NoZip extends Error {
}
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
        throw new NoZip('The package is empty (0 bytes): export it again');
    if (/^\uFEFF?\s*</.test(beginning)) {
        throw new NoZip('A web page came instead of the package: see what answers at that host (a login, a proxy), then export again');
    }
    if (!beginning.startsWith('PK')) {
        throw new NoZip(`The package is not a zip, it begins with ${quoted(beginning.slice(0, 40))}: export it again`);
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
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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



const KNOWN = new Set(['IN_PROGRESS', 'SUCCESS', 'FAILED']);
/** Reads a job out of the answer to an export, import, deploy or dock-status call. Fields of the wrong type count as missing. */
function readJob(answer, secrets) {
    const response = isObject(answer.response) ? answer.response : {};
    return {
        dockStatusId: readId(answer['dock-statusId'], answer.dockStatusId, answer._id),
        workflowId: readId(answer.workflowId),
        exportJobId: readId(answer.exportJobId),
        status: typeof answer.status === 'string' ? readStatus(answer.status, secrets) : '',
        downloadUrl: [response.downloadUrl, response.downloadURL, answer.downloadUrl, answer.downloadURL]
            .filter((url) => typeof url === 'string')
            .map((url) => url.trim())
            .find((url) => url !== ''),
        percent: typeof answer.percentageComplete === 'number' ? answer.percentageComplete : undefined,
        message: platformMessage(answer, secrets),
    };
}
function readStatus(text, secrets) {
    const status = (0,src_text/* plain */.pj)(text, 40).toUpperCase();
    return KNOWN.has(status) ? status : (0,src_text/* plain */.pj)((0,src_text/* hide */.jD)(text, secrets), 40).toUpperCase();
}
/**
 * The first of the spellings that is an id of the platform's. It goes into paths and outputs: one that would change a path's
 * meaning is none.
 */
function readId(...spellings) {
    return spellings.find((id) => typeof id === 'string' && /^(?!\.+$)[A-Za-z0-9._-]{1,200}$/.test(id));
}
/** Reads the answer that begins a job; throws `CallFailed` with `advice` where that names no dock status. */
function readStarted(answer, what, secrets, advice) {
    const job = readJob(answer, secrets);
    const { dockStatusId } = job;
    if (dockStatusId === undefined)
        throw lacking(what, 'dock status id', answer, secrets, advice);
    return { ...job, dockStatusId };
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
 * Throws, with `advice`, when the job failed; and when a call did or the signal aborts, with a word that the job may go on.
 */
async function waitForJob(platform, started, longestWaitMs, advice, context, seen) {
    const { dockStatusId } = started;
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
            throw new CallFailed(`The job failed on the platform: ${job.message ?? 'it gave no reason'} (dock status ${dockStatusId}). ${advice}`);
        }
        if (!KNOWN.has(status) && !unknown.has(status)) {
            unknown.add(status);
            context.log.warning(`The platform reports a status that is not known here (${status || 'none'}): waiting on.`);
        }
        try {
            await sleep(nextWait(elapsed(), longestWaitMs), context.signal);
            job = await readDockStatus(platform, dockStatusId, context);
        }
        catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            const running = `The job may still be running on the platform: dock status ${dockStatusId}.`;
            throw new Error(`${message} ${running}`, { cause: error });
        }
    }
}
/** Asks once for a job's dock status: `GET /dock-status/{dockStatusId}`. */
async function readDockStatus(platform, dockStatusId, context) {
    const call = { what: 'Dock status', method: 'GET', path: `dock-status/${dockStatusId}` };
    return readJob(await callApi(platform, call, context), platform.secrets);
}

// EXTERNAL MODULE: ./build/src/platform/host.js
var host = __webpack_require__(62291);
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
        const expected = await place(progress, answer, path);
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
        const { answer, target } = await within(SILENCE_MS, signal, async (limited) => {
            const got = await send(platform.pool, 'GET', from, { ...headers, ...key }, limited);
            log.debug(`GET a package from ${(0,src_text/* plain */.pj)(from.origin)}: ${got.statusCode}`);
            return { answer: got, target: redirectTarget(got, from) };
        }).catch((error) => {
            if (signal.aborted || error instanceof TryAgain || !(error instanceof Error))
                throw error;
            throw new Error(`Download: ${error.message}`, { cause: error });
        });
        if (target === undefined)
            return answer;
        answer.destroy();
        if (hops === download_MAX_REDIRECTS)
            throw new Error('Download: the URL redirects in a circle. Run the job again.');
        from = downloadUrl(target.href, platform.url, log);
    }
}
/** Lines the file up with what the answer brings: the rest of it, or all of it. Returns the length of the whole in bytes, where it is known. */
async function place(progress, answer, path) {
    const length = Number(answer.headers['content-length'] ?? Number.NaN);
    const tag = answer.headers.etag;
    const [, from, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(answer.headers['content-range'] ?? '') ?? [];
    if (answer.statusCode === 206 && Number(from) === progress.received && tag === progress.tag)
        return Number(total);
    const startOver = progress.received > 0;
    if (startOver) {
        await progress.file.truncate(0).catch((error) => {
            throw diskFault(error, path);
        });
    }
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
 * Starts an export and returns what the platform says of the job; its `dockStatusId` is there.
 * The vendor's page names two routes (`docs/platform-api.md`): where the plural one answers 404, the singular is asked once.
 */
async function startExport(platform, workflowId, flowId, context) {
    const ask = (collection) => callApi(platform, { what: 'Export', method: 'POST', path: `${collection}/${workflowId}/export?flowId=${flowId}` }, context);
    const answer = await ask('workflows').catch(async (plural) => {
        if (!isNotFound(plural))
            throw plural;
        return ask('workflow').catch((singular) => {
            throw isNotFound(singular) ? plural : singular;
        });
    });
    return readStarted(answer, 'Export', platform.secrets, 'Check host and the ids.');
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
    const { size, sha256, files } = await withDeadline(inputs.timeoutMs, 'No package', cancelled, log, (context) => fetchPackage(target, platform, inputs, path, context, tell));
    tell({ 'package-path': path, 'package-sha256': sha256, 'package-size': size });
    log.info(`Package ${path}: ${(0,src_text/* humanSize */.Xe)(size)}, ${files.length} ${files.length === 1 ? 'file' : 'files'}, every checksum right`);
    await inTurn([
        () => keepAsArtifact(path, sha256, inputs, log, cancelled, tell),
        () => unpackForGit(target, path, inputs, log, cancelled, tell),
    ], cancelled);
    return files;
}
/** Runs all of `work`, as one is worth having without the other; throws one `Error` then for what failed, the signal's reason at once. */
async function inTurn(work, cancelled) {
    const failures = [];
    for (const each of work) {
        await each().catch((error) => {
            cancelled.throwIfAborted();
            failures.push(error instanceof Error ? error : new Error(String(error)));
        });
    }
    const [first, ...more] = failures;
    if (first === undefined)
        return;
    if (more.length === 0)
        throw first;
    throw new Error(failures.map(({ message }) => message).join(' Also: '), { cause: first });
}
async function keepAsArtifact(path, sha256, { upload }, log, cancelled, tell) {
    if (!upload)
        return;
    const { id, name, url, digest } = await uploadPackage(path, sha256, upload, log, cancelled);
    tell({ 'artifact-id': id, 'artifact-name': name, 'artifact-url': url, 'artifact-digest': digest });
    log.info(`Artifact ${name}: ${url}`);
}
async function unpackForGit(target, path, { unpackTo, many, workspace, unpackEnvVariables: envVariables }, log, signal, tell) {
    if (unpackTo === undefined)
        return;
    const folder = many ? (0,external_node_path_.join)(unpackTo, target.name) : unpackTo;
    const { changed, written, removed, unchanged } = await unpackPackage(path, folder, {
        workspace,
        envVariables,
        signal,
        log,
    });
    tell({ changed });
    const what = changed
        ? `${written.length} written, ${removed.length} removed, ${unchanged} unchanged`
        : 'nothing changed';
    log.info(`Unpacked to ${(0,external_node_path_.relative)(workspace, folder) || 'the workspace'}: ${what}`);
}
const FAILED_ADVICE = 'See the workflow there, then run the job again.';
async function fetchPackage(target, platform, { pollMs, upload }, path, context, tell) {
    const partial = `${path}.part`;
    try {
        const started = await startExport(platform, target.workflowId, target.flowId, context);
        const { dockStatusId, exportJobId } = started;
        context.log.info(`Export job ${exportJobId ?? 'without an id'}: ${started.status || 'no status'}, dock status ${dockStatusId}`);
        tell({ 'dock-status-id': dockStatusId, ...(exportJobId === undefined ? {} : { 'export-job-id': exportJobId }) });
        if (upload)
            prepareUpload();
        const finished = await waitForJob(platform, started, pollMs, FAILED_ADVICE, context, ({ status }) => {
            if (status !== '')
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
        // What failed first is what there is to say.
        await (0,promises_.rm)(partial, { force: true, maxRetries: 3 }).catch(() => { });
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
    const directory = inputs.directory === undefined ? await makeTempFolder('workflow-export-') : await makeDirectory(inputs.directory);
    for (const target of targets)
        await refuseExisting(directory, target);
    if (inputs.upload && isPublicRepository()) {
        core/* warning */.$e('This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set upload-artifact: false if they hold secrets.');
    }
    const platform = connect(inputs.host, inputs.apiKey, 'Export workflow');
    const step = { inputs, platform, directory, cancelled };
    const failures = [];
    all.push(...targets.map((target) => ({ target, outputs: {}, files: [], elapsedMs: 0 })));
    await inParallel(all, inputs.maxParallel, async (exported) => {
        const { target, outputs } = exported;
        const since = performance.now();
        const log = runnerLog(many ? `[${target.name}] ` : '');
        const tell = (known) => {
            Object.assign(outputs, known);
            if (!many)
                for (const [name, value] of Object.entries(known))
                    core/* setOutput */.uH(name, value);
        };
        try {
            cancelled.throwIfAborted();
            exported.files = await exportWorkflow(target, step, log, tell);
        }
        catch (error) {
            const failure = error instanceof Error ? error : new Error(String(error));
            exported.error = (0,src_text/* plain */.pj)(failure.message, 1000);
            failures.push(failure);
            if (many)
                log.info(`Failed: ${exported.error}`);
        }
        exported.elapsedMs = performance.now() - since;
    });
    const changed = all.some(({ outputs }) => outputs.changed);
    if (many && inputs.unpackTo !== undefined)
        core/* setOutput */.uH('changed', changed);
    const [first] = failures;
    if (first === undefined)
        return;
    if (!many)
        throw first;
    const named = all.flatMap(({ target, error }) => (error === undefined ? [] : [`${target.name}: ${error}`]));
    throw new Error(`${named.length} of ${all.length} exports failed. ${named.join(' | ')}`, { cause: first });
}
async function makeDirectory(directory) {
    await (0,promises_.mkdir)(directory, { recursive: true }).catch((error) => {
        throw diskFault(error, directory);
    });
    return directory;
}
async function inParallel(items, most, work) {
    const queue = items.values();
    const lane = async () => {
        for (const item of queue)
            await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(most, items.length) }, lane));
}


/***/ })

};
