import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ArtifactClient } from '@actions/artifact'
import { HttpClient } from '@actions/http-client'
import { BearerCredentialHandler } from '@actions/http-client/lib/auth'
import { type Context, type Log, withDeadline } from '../context.js'
import { remove, toDiskError } from '../disk.js'
import { errorMessage, type Facts, Failure } from '../failure.js'
import { raceAbort, retry } from '../retry.js'
import { toSingleLine } from '../text.js'
import { withQuietStdout } from './log.js'
import { makeTempFolder } from './step.js'

/** An artifact of the run, of any attempt. */
export interface RunArtifact {
  readonly id: number
  readonly name: string
}

/** An artifact that was uploaded, as `actions/upload-artifact` names its outputs; the digest is hex. */
export interface Artifact extends RunArtifact {
  readonly url: string
  readonly digest: string
}

/** The run has an artifact of that name, or another upload holds the name. */
export class NameTakenError extends Failure {}

/** What to upload. The client only takes files, and names the artifact after the file. */
export interface UploadContent {
  name: string
  bytes: Buffer
  /** Of the bytes, in hex. */
  sha256: string
  /** A file of that name with these bytes, if there is one. */
  path?: string
}

/** How to keep a package as an artifact. */
export interface UploadOptions {
  overwrite: boolean
  /** Undefined for the repository's default. */
  retentionDays: number | undefined
}

const LIMIT_MS = 10 * 60_000
/** How often the name may be taken before it is believed to be by ours. */
const MAX_TAKEN = 3

/** Loads what uploads while there is something else to wait for: it is most of the bundle. If that fails, so does the upload, which says so. */
export function prepareUpload(): void {
  import('@actions/artifact').catch(() => {})
}

/** Returns what `use` makes of the artifact client, which prints nothing. Throws what it throws, or the signal's reason. */
async function withClient<T>({ signal, log }: Context, use: (client: ArtifactClient) => Promise<T>): Promise<T> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const work = withQuietStdout(log, () => use(new DefaultArtifactClient()))
  return await raceAbort(signal, work)
}

/** Returns what `use` makes of a new folder, which is removed after it. */
async function withTempFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await makeTempFolder('workflow-artifact-')
  try {
    return await use(folder)
  } finally {
    await remove(folder).catch(() => {})
  }
}

/** Returns the run's artifacts. Throws an `Error`, or the signal's reason. */
export async function listArtifacts(context: Context): Promise<RunArtifact[]> {
  return await withClient(context, async (client) => (await client.listArtifacts()).artifacts)
}

/** Returns the bytes of an artifact of the run that is a single file. Throws an `Error`, or the signal's reason. */
export async function readArtifact(context: Context, id: number): Promise<Buffer> {
  return await withTempFolder(async (folder) => {
    const options = { path: folder, skipDecompress: true }
    await withClient(context, (client) => client.downloadArtifact(id, options))
    const [file = ''] = await readdir(folder)
    return await readFile(join(folder, file))
  })
}

/** Uploads bytes as they are. Retries after a cut connection, without leaving a second artifact. Throws `Failure`, or the signal's reason. */
export async function uploadArtifact(
  context: Context,
  { name, bytes, sha256: digest, path }: UploadContent,
  options: UploadOptions,
): Promise<Artifact> {
  if (path !== undefined) return await uploadFile(context, { name, digest, folder: dirname(path) }, options)
  return await withTempFolder(async (folder) => {
    const copy = join(folder, name)
    await writeFile(copy, bytes).catch((error: unknown) => {
      throw toDiskError(error, copy)
    })
    return await uploadFile(context, { name, digest, folder }, options)
  })
}

async function uploadFile(
  context: Context,
  file: Pick<Upload, 'name' | 'digest' | 'folder'>,
  options: UploadOptions,
): Promise<Artifact> {
  const { name, digest } = file
  // The client holds a block of 8 MiB for each connection: five, the default, cost 40 MiB and gain little.
  process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY ||= '2'
  const limit = { ms: LIMIT_MS, error: new Error(`it didn't finish within ${LIMIT_MS / 60_000} minutes`) }
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const client = new DefaultArtifactClient()
  const upload = { client, options, ...file, mayHaveCreated: false, taken: 0 }
  const id = await withDeadline(context, limit, (limited) =>
    retry(limited, () => raceAbort(limited.signal, attempt(upload, limited.log))),
  ).catch((error: unknown) => {
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
  readonly folder: string
  /** SHA-256 in hex. */
  readonly digest: string
  mayHaveCreated: boolean
  /** How often the name was taken. */
  taken: number
}

/** Returns the artifact's ID. Throws a retryable `Failure` if another attempt can be worth it. */
async function attempt(upload: Upload, log: Log): Promise<number> {
  const { client, name, folder, digest } = upload
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
      const uploaded = await client.uploadArtifact(name, [join(folder, name)], folder, options)
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
  if (isCut) throw retryable('the connection to the artifact service failed', error)
  if (!isTaken) throw error
  upload.taken++
  const isOurs = upload.mayHaveCreated && !found
  if (isOurs && upload.taken === MAX_TAKEN) await deleteUnfinished(name)
  const isWorthIt = upload.taken <= (isOurs ? MAX_TAKEN : Number(options.overwrite))
  if (isWorthIt) throw retryable('the name is still taken', error)
  const why = found
    ? `this run already has an artifact named ${name}`
    : `an upload that isn't finished holds the name ${name}, for example another job's`
  const advice = found ? 'Set overwrite: true or another name.' : 'Set another name, or re-run the job later.'
  throw new NameTakenError({ what: 'Artifact', why, advice, topic: 'the-artifact' }, { cause: error })
}

const NO_UPLOAD = 'Set upload-artifact: false.'

// The client gives its errors no codes: they are known by message.
const NAME_TAKEN = /already exists/
const CONNECTION_ERROR =
  /\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/
const FINAL: [pattern: RegExp, why: string, advice: string][] = [
  [/supported on GHES/, 'GitHub Enterprise Server has no artifact service for this action', NO_UPLOAD],
  [/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/, 'no artifact service is available on this runner', NO_UPLOAD],
  [
    /quota|insufficient usage/,
    "the account's artifact storage is used up",
    'Delete old artifacts or lower retention-days, then re-run the job.',
  ],
]
/** What a server answers that stands in for GitHub's, such as act's, and doesn't know every field of the request. */
const STAND_IN = /CreateArtifact: .*(\(400\)|mime_type|Error deco)/

/** Puts what the client threw in words. */
function toFailure(error: unknown, name: string): Failure {
  if (error instanceof Failure) return error
  const message = errorMessage(error)
  const [, why, advice] = FINAL.find(([pattern]) => pattern.test(message)) ?? []
  if (why !== undefined && advice !== undefined) return failure(why, advice, { cause: error })
  const shown = toSingleLine(message, 200).replace(/\.$/, '')
  return STAND_IN.test(message)
    ? failure(`the artifact service here can't take the upload of ${name} (${shown})`, NO_UPLOAD, { cause: error })
    : failure(`the upload of ${name} failed (${shown})`, 'Re-run the job.', { cause: error })
}

function failure(why: string, advice: string, facts: Facts): Failure {
  return new Failure({ what: 'Artifact', why, advice, topic: 'the-artifact' }, facts)
}

function retryable(why: string, cause: unknown): Failure {
  return failure(why, 'Re-run the job later.', { retryable: true, cause })
}

/** Deletes what this job has created under a name and not finished. The client only deletes what is listed. */
async function deleteUnfinished(name: string): Promise<void> {
  const { ACTIONS_RUNTIME_TOKEN: token = '', ACTIONS_RESULTS_URL: server } = process.env
  const { scp }: { scp?: unknown } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  const [, run, job] = /Actions\.Results:([^: ]+):([^: ]+)/.exec(String(scp)) ?? []
  const { href } = new URL('/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact', server)
  const http = new HttpClient('export-workflow-action', [new BearerCredentialHandler(token)], { socketTimeout: 30_000 })
  await http.postJson(href, { workflow_run_backend_id: run, workflow_job_run_backend_id: job, name })
}
