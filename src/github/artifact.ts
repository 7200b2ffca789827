import { basename, dirname } from 'node:path'
import type { ArtifactClient } from '@actions/artifact'
import { HttpClient } from '@actions/http-client'
import { BearerCredentialHandler } from '@actions/http-client/lib/auth'
import { type Context, type Log, withDeadline } from '../context.js'
import { errorMessage, Failure } from '../failure.js'
import { raceAbort, retry } from '../retry.js'
import { toSingleLine } from '../text.js'
import { withQuietStdout } from './log.js'

/** An artifact of this run, as `actions/upload-artifact` names its outputs; the digest is hex. */
export interface Artifact {
  id: number
  name: string
  url: string
  digest: string
}

/** A file on the disk: its absolute path, and its SHA-256 in hex. */
export interface FileOnDisk {
  path: string
  sha256: string
}

/** The run has an artifact of that name, or another upload holds the name. */
export class NameTakenError extends Failure {}

/** How to keep a package as an artifact. */
export interface UploadOptions {
  overwrite: boolean
  /** Undefined for the repository's default. */
  retentionDays: number | undefined
}

const LIMIT_MS = 10 * 60_000
const TOPIC = 'the-artifact'
/** How often an unfinished upload may hold the name before it is believed to be ours. Another job's ends within seconds, and is listed then. */
const MAX_HELD = 3

/** Loads what uploads while there is something else to wait for: it is most of the bundle. */
export function prepareUpload(): void {
  // Node 24 compiles it before `import` returns. What is already due, as the first line on the job, comes before that.
  setImmediate(() => {
    // If that fails, so does the upload, which says so.
    import('@actions/artifact').catch(() => {})
  })
}

/**
 * Uploads a file as it is, under its own name. Retries after a cut connection, without leaving a second artifact. Throws `Failure`, or
 * the signal's reason.
 */
export async function uploadFile(context: Context, file: FileOnDisk, options: UploadOptions): Promise<Artifact> {
  const name = basename(file.path)
  const limit = { ms: LIMIT_MS, error: new Error(`it didn't finish within ${LIMIT_MS / 60_000} minutes`) }
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact')
    // The client holds a block of 8 MiB for each connection: five, the default, cost 40 MiB and gain little.
    process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY ||= '2'
    const upload = new Upload(new DefaultArtifactClient(), file, options)
    const id = await withDeadline(context, limit, (limited) =>
      retry(limited, () => raceAbort(limited.signal, upload.attempt(limited.log))),
    )
    const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = process.env
    const url = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`
    return { id, name, url, digest: file.sha256 }
  } catch (error) {
    context.signal.throwIfAborted()
    throw toFailure(error, name)
  }
}

/**
 * The attempts to upload one file. A name belongs to an artifact from its creation on, but only a finished one is listed. So after a cut,
 * an unlisted one may be ours or another job's. Ours never gets listed, and only ours is deleted.
 */
class Upload {
  readonly #client: ArtifactClient
  readonly #file: FileOnDisk
  readonly #options: UploadOptions
  readonly #name: string
  /** Whether an earlier attempt has created an artifact that holds the name. */
  #created: 'no' | 'maybe' | 'yes' = 'no'
  #held = 0
  #retriedOverwrite = false

  constructor(client: ArtifactClient, file: FileOnDisk, options: UploadOptions) {
    this.#client = client
    this.#file = file
    this.#options = options
    this.#name = basename(file.path)
  }

  /** Returns the artifact's ID. Throws a retryable `Failure` if another attempt can be worth it. */
  async attempt(log: Log): Promise<number> {
    try {
      const finished = this.#created === 'no' ? undefined : await withQuietStdout(log, () => this.#ours())
      if (finished !== undefined) return finished
      if (this.#created === 'yes' || this.#held >= MAX_HELD) {
        await deleteUnfinished(this.#name)
        this.#created = 'no'
        this.#held = 0
      }
      return await withQuietStdout(this.#watching(log), () => this.#create())
    } catch (error) {
      return await withQuietStdout(log, () => this.#recover(error))
    }
  }

  async #create(): Promise<number> {
    const { path, sha256 } = this.#file
    const { overwrite, retentionDays } = this.#options
    if (overwrite) await this.#client.deleteArtifact(this.#name).catch(unlessNotFound)
    const { id, digest } = await this.#client.uploadArtifact(this.#name, [path], dirname(path), {
      skipArchive: true,
      ...(retentionDays !== undefined && { retentionDays }),
    })
    if (id === undefined || digest !== sha256) throw new Error('the uploaded file differs from the verified package')
    return id
  }

  /** Returns the ID of a finished artifact with our content: an earlier attempt succeeded, and only the response was lost. */
  async #ours(): Promise<number | undefined> {
    const found = await this.#find()
    return found?.digest === `sha256:${this.#file.sha256}` ? found.id : undefined
  }

  async #find() {
    const found = await this.#client.getArtifact(this.#name).catch(unlessNotFound)
    return found?.artifact
  }

  /** The client only tells in its own log lines how far it has come. */
  #watching(log: Log): Log {
    return {
      ...log,
      debug: (line) => {
        if (line.startsWith('Uploading artifact: ')) this.#created = 'yes'
        else if (/^Attempt \d+ of \d+ failed/.test(line) && this.#created === 'no') this.#created = 'maybe'
        log.debug(line)
      },
    }
  }

  async #recover(error: unknown): Promise<number> {
    const message = errorMessage(error)
    if (isConnectionError(message)) {
      if (this.#created === 'no') this.#created = 'maybe'
      throw retryable('the connection to the artifact service failed', error)
    }
    // If only a response was lost, the client's own second try stumbles over what its first one did.
    const finished = /FinalizeArtifact/.test(message) ? await this.#ours() : undefined
    if (finished !== undefined) return finished
    if (!isNameTaken(error)) throw error
    if (this.#options.overwrite && !this.#retriedOverwrite) {
      this.#retriedOverwrite = true
      throw retryable('the name of the deleted artifact is still taken', error)
    }
    if ((await this.#find()) !== undefined) throw error
    if (this.#created === 'no') {
      const why = `an upload that isn't finished holds the name ${this.#name}, for example another job's`
      const advice = 'Set another name, or re-run the job later.'
      throw new NameTakenError({ what: 'Artifact', why, advice, topic: TOPIC }, { cause: error })
    }
    this.#held++
    throw retryable('an unfinished upload holds the name', error)
  }
}

function retryable(why: string, cause: unknown): Failure {
  const words = { what: 'Artifact', why, advice: 'Re-run the job later.', topic: TOPIC } as const
  return new Failure(words, { retryable: true, cause })
}

function isConnectionError(message: string): boolean {
  // The client gives its errors no codes: they are known by message.
  return /\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/.test(
    message,
  )
}

function isNameTaken(error: unknown): boolean {
  return /already exists/.test(errorMessage(error))
}

function unlessNotFound(error: unknown): undefined {
  if (error instanceof Error && error.name === 'ArtifactNotFoundError') return undefined
  throw error
}

/** Deletes what this job has created under a name and not finished. The client only deletes what is listed. */
async function deleteUnfinished(name: string): Promise<void> {
  const token = process.env.ACTIONS_RUNTIME_TOKEN ?? ''
  const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
  const scopes = typeof payload === 'object' && payload !== null && 'scp' in payload ? String(payload.scp) : ''
  const [, run, job] = /Actions\.Results:([^: ]+):([^: ]+)/.exec(scopes) ?? []
  const url = new URL(
    '/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact',
    process.env.ACTIONS_RESULTS_URL,
  )
  const http = new HttpClient('export-workflow-action', [new BearerCredentialHandler(token)], { socketTimeout: 30_000 })
  const body = JSON.stringify({ workflow_run_backend_id: run, workflow_job_run_backend_id: job, name })
  const response = await http.post(url.href, body, { 'content-type': 'application/json' })
  await response.readBody()
}

/** Puts what the client threw in words. */
function toFailure(error: unknown, name: string): Failure {
  if (error instanceof Failure) return error
  const message = errorMessage(error)
  const fail = (why: string, advice: string) =>
    new Failure({ what: 'Artifact', why, advice, topic: TOPIC }, { cause: error })
  if (error instanceof Error && error.name === 'GHESNotSupportedError') {
    return fail('GitHub Enterprise Server has no artifact service for this action', 'Set upload-artifact: false.')
  }
  if (/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/.test(message)) {
    return fail('no artifact service is available on this runner', 'Set upload-artifact: false.')
  }
  if (isNameTaken(error)) {
    const why = `this run already has an artifact named ${name}`
    const advice = 'Set overwrite: true or another name.'
    return new NameTakenError({ what: 'Artifact', why, advice, topic: TOPIC }, { cause: error })
  }
  if (/quota|insufficient usage/.test(message)) {
    const advice = 'Delete old artifacts or lower retention-days, then re-run the job.'
    return fail("the account's artifact storage is used up", advice)
  }
  const shown = toSingleLine(message, 200).replace(/\.$/, '')
  // A server that stands in for GitHub's, such as act's, doesn't know every field of the request.
  if (/CreateArtifact: .*(\(400\)|mime_type|Error deco)/.test(message)) {
    return fail(`the artifact service here can't take the upload of ${name} (${shown})`, 'Set upload-artifact: false.')
  }
  return fail(`the upload of ${name} failed (${shown})`, 'Re-run the job.')
}
