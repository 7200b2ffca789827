import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { ArtifactClient } from '@actions/artifact'
import { HttpClient } from '@actions/http-client'
import { BearerCredentialHandler } from '@actions/http-client/lib/auth'
import { type Context, type Log, withDeadline } from '../context.js'
import { remove } from '../disk.js'
import { errorMessage, Failure } from '../failure.js'
import { raceAbort, retry } from '../retry.js'
import { toSingleLine } from '../text.js'
import { withQuietStdout } from './log.js'
import { makeTempFolder } from './step.js'

/** An artifact of the run, of any attempt. */
export type RunArtifact = Pick<Artifact, 'id' | 'name'>

/** An artifact that was uploaded, as `actions/upload-artifact` names its outputs; the digest is hex. */
export interface Artifact {
  readonly id: number
  readonly name: string
  readonly url: string
  readonly digest: string
}

/** The run has an artifact of that name, or another upload holds the name. */
export class NameTakenError extends Failure {}

/** How to keep a package as an artifact. */
export interface UploadOptions {
  overwrite: boolean
  /** Undefined for the repository's default. */
  retentionDays: number | undefined
}

const ARTIFACT = { what: 'Artifact', topic: 'the-artifact' } as const
const LIMIT_MS = 10 * 60_000
/** How often the name may be taken before it is believed to be by ours. */
const MAX_TAKEN = 3

/** Returns the artifact client, which is most of the bundle and loaded by the first call. */
export async function loadClient(): Promise<ArtifactClient> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  return new DefaultArtifactClient()
}

/** Returns what `use` makes of the artifact client, which prints nothing. Throws what it throws, or the signal's reason. */
async function withClient<T>(context: Context, use: (client: ArtifactClient) => Promise<T>): Promise<T> {
  const client = await loadClient()
  return await withLimit(context, ({ log }) => withQuietStdout(log, () => use(client)))
}

/** Returns what `work` does, or throws after ten minutes: of a response that is cut off, the client waits for the rest without end. */
async function withLimit<T>(context: Context, work: (context: Context) => Promise<T>): Promise<T> {
  const limit = { ms: LIMIT_MS, error: new Error(`it didn't finish within ${LIMIT_MS / 60_000} minutes`) }
  return await withDeadline(context, limit, (limited) => raceAbort(limited.signal, work(limited)))
}

/** Returns the run's artifacts. Throws an `Error`, or the signal's reason. */
export async function listArtifacts(context: Context): Promise<RunArtifact[]> {
  return await withClient(context, async (client) => (await client.listArtifacts()).artifacts)
}

/** Returns the bytes of an artifact of the run that is a single file. Throws an `Error`, or the signal's reason. */
export async function readArtifact(context: Context, id: number): Promise<Buffer> {
  const folder = await makeTempFolder('workflow-artifact-')
  try {
    await withClient(context, (client) => client.downloadArtifact(id, { path: folder, skipDecompress: true }))
    const [file = ''] = await readdir(folder)
    return await readFile(join(folder, file))
  } finally {
    await remove(folder).catch(() => {})
  }
}

/**
 * Uploads a file as it is, under its own name, which the client insists on. Takes its SHA-256 in hex. Retries after a cut connection, without
 * leaving a second artifact. Throws `Failure`, or the signal's reason.
 */
export async function uploadArtifact(
  context: Context,
  { path, digest }: { path: string; digest: string },
  options: UploadOptions,
): Promise<Artifact> {
  // The client holds a block of 8 MiB for each connection: five, the default, cost 40 MiB and gain little.
  process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY ||= '2'
  const name = basename(path)
  const upload = { client: await loadClient(), options, name, path, digest, mayHaveCreated: false, taken: 0 }
  const uploading = withLimit(context, (limited) => retry(limited, () => attempt(upload, limited.log)))
  const id = await uploading.catch((error: unknown) => {
    context.signal.throwIfAborted()
    throw toFailure(error, name)
  })
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = process.env
  const url = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`
  return { id, name, url, digest }
}

/**
 * The attempts to upload one file. A name belongs to an artifact from its creation on, but only a finished one is listed. So after a failure,
 * an unlisted one may be ours or another job's, which ends within seconds and is listed then. Only ours is deleted.
 */
interface Upload {
  readonly client: ArtifactClient
  readonly options: UploadOptions
  readonly name: string
  readonly path: string
  readonly digest: string
  mayHaveCreated: boolean
  /** How often the name was taken. */
  taken: number
}

/** Returns the artifact's ID. Throws a retryable `Failure` if another attempt can be worth it. */
async function attempt(upload: Upload, log: Log): Promise<number> {
  const { client, name, path, digest } = upload
  const { overwrite, retentionDays } = upload.options
  // The client only tells in its own log lines how far it has come.
  const debug = (line: string) => {
    if (/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(line)) upload.mayHaveCreated = true
    log.debug(line)
  }
  try {
    return await withQuietStdout({ ...log, debug }, async () => {
      if (overwrite) await client.deleteArtifact(name).catch(unlessNotFound)
      const options = { skipArchive: true, ...(retentionDays !== undefined && { retentionDays }) }
      const uploaded = await client.uploadArtifact(name, [path], dirname(path), options)
      if (uploaded.id !== undefined && uploaded.digest === digest) return uploaded.id
      throw new Error('the uploaded file differs from the package')
    })
  } catch (error) {
    return await withQuietStdout(log, () => recover(upload, error))
  }
}

function unlessNotFound(error: unknown): void {
  if (!(error instanceof Error && error.name === 'ArtifactNotFoundError')) throw error
}

/** Returns the ID if only the response was lost. Throws what the failure makes of the attempt. */
async function recover(upload: Upload, error: unknown): Promise<number> {
  const message = errorMessage(error)
  const { client, name, digest, options } = upload
  const [isCut, isTaken] = [CONNECTION_ERROR.test(message), NAME_TAKEN.test(message)]
  upload.mayHaveCreated ||= isCut
  const looksForIt = isTaken || upload.mayHaveCreated
  const found = looksForIt ? await client.getArtifact(name).catch(() => undefined) : undefined
  if (upload.mayHaveCreated && found?.artifact.digest === `sha256:${digest}`) return found.artifact.id
  if (isCut) throw retryable(CUT, error)
  if (!isTaken) throw error
  upload.taken++
  const isOurs = upload.mayHaveCreated && !found
  if (isOurs && upload.taken === MAX_TAKEN && (await deleteUnfinished(name))) {
    Object.assign(upload, { mayHaveCreated: false, taken: 0 })
  }
  const isWorthIt = upload.taken < (isOurs ? MAX_TAKEN : 1 + Number(options.overwrite))
  if (isWorthIt) throw retryable(isOurs ? CUT : 'the name is still taken', error)
  const why = found
    ? `this run already has an artifact named ${name}`
    : `an upload that isn't finished holds the name ${name}, for example another job's`
  const advice = found ? 'Set overwrite: true or another name.' : 'Set another name, or re-run the job later.'
  throw new NameTakenError({ ...ARTIFACT, why, advice, cause: error })
}

const CUT = 'the connection to the artifact service failed'
const NO_UPLOAD = 'Set upload-artifact: false.'

// The client gives its errors no codes: they are known by message.
const NAME_TAKEN = /already exists/
const CONNECTION_ERROR =
  /\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/
/** Why an upload failed and what to do, with `%` for the artifact and the message. The last pattern matches any. */
const REASONS: [pattern: RegExp, why: string, advice: string][] = [
  [/supported on GHES/, 'GitHub Enterprise Server has no artifact service for this action', NO_UPLOAD],
  [/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/, 'no artifact service is available on this runner', NO_UPLOAD],
  [
    /quota|insufficient usage/,
    "the account's artifact storage is used up",
    'Delete old artifacts or lower retention-days, then re-run the job.',
  ],
  // A server that stands in for GitHub's, such as act's, doesn't know every field of the request.
  [
    /CreateArtifact: .*(\(400\)|mime_type|Error deco)/,
    "the artifact service here can't take the upload of %",
    NO_UPLOAD,
  ],
  [/(?:)/, 'the upload of % failed', 'Re-run the job.'],
]

/** Puts what the client threw in words. */
function toFailure(error: unknown, name: string): Failure {
  if (error instanceof Failure) return error
  // The storage's client has no message for a response without a body.
  const message = errorMessage(error) || `status ${Object(error).statusCode}`
  const [, why = '', advice = ''] = REASONS.find(([pattern]) => pattern.test(message)) ?? []
  const shown = toSingleLine(message, 200).replace(/\.$/, '')
  const words = /%/.test(why) ? `${why.replace('%', () => name)} (${shown})` : why
  return new Failure({ ...ARTIFACT, why: words, advice, cause: error })
}

function retryable(why: string, cause: unknown): Failure {
  return new Failure({ ...ARTIFACT, why, advice: 'Re-run the job later.', retryable: true, cause })
}

/** Deletes what this job has created under a name and not finished. Returns whether there was any. The client only deletes what is listed. */
async function deleteUnfinished(name: string): Promise<boolean> {
  const { ACTIONS_RUNTIME_TOKEN: token = '', ACTIONS_RESULTS_URL: server } = process.env
  const { scp }: { scp?: unknown } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  const [, run, job] = /Actions\.Results:([^: ]+):([^: ]+)/.exec(String(scp)) ?? []
  const { href } = new URL('/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact', server)
  const http = new HttpClient('export-workflow-action', [new BearerCredentialHandler(token)], { socketTimeout: 30_000 })
  const artifact = { workflow_run_backend_id: run, workflow_job_run_backend_id: job, name }
  return (await http.postJson(href, artifact)).statusCode !== 404
}
