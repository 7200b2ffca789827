import { basename, dirname } from 'node:path'
import type { ArtifactClient } from '@actions/artifact'
import { HttpClient } from '@actions/http-client'
import { BearerCredentialHandler } from '@actions/http-client/lib/auth'
import { type Context, withDeadline } from '../context.js'
import { errorMessage, Failure } from '../failure.js'
import { raceAbort, retry } from '../retry.js'
import { toSingleLine } from '../text.js'
import { withQuietStdout } from './quiet-stdout.js'

/** An artifact of this run, as `actions/upload-artifact` names its outputs; the digest is hex. */
export interface Artifact {
  id: number
  name: string
  url: string
  digest: string
}

/** A package on the disk: its absolute path, and its SHA-256 in hex. */
export interface PackageOnDisk {
  path: string
  sha256: string
}

/** The run has an artifact of that name. */
export class NameTakenError extends Error {}

/** How to keep a package as an artifact. */
export interface UploadOptions {
  overwrite: boolean
  /** Undefined for the repository's default. */
  retentionDays: number | undefined
}

const LIMIT_MS = 10 * 60_000

/** Loads what uploads while there is something else to wait for: it is most of the bundle. */
export function prepareUpload(): void {
  // Node 24 compiles it before `import` returns. What is already due, as the first line on the job, comes before that.
  setImmediate(() => {
    // If that fails, so does the upload, which says so.
    import('@actions/artifact').catch(() => {})
  })
}

/**
 * Uploads a package as it is, under its file name. Retries after a cut connection, without leaving a second artifact. Throws an
 * `Error` in one line that says where the package stays, or the signal's reason.
 */
export async function uploadPackage(
  context: Context,
  { path, sha256 }: PackageOnDisk,
  options: UploadOptions,
): Promise<Artifact> {
  const name = basename(path)
  const limit = { ms: LIMIT_MS, error: new Error(`it didn't finish within ${LIMIT_MS / 60_000} minutes`) }
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact')
    // The client holds a block of 8 MiB for each connection: five, the default, cost 40 MiB and gain little.
    process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY ||= '2'
    const client = new DefaultArtifactClient()
    const id = await withDeadline(context, limit, async (limited) => {
      let attempts = 0
      return await retry(limited, () => {
        const upload = { client, path, sha256, options, isRetry: attempts++ > 0 }
        return raceAbort(
          limited.signal,
          withQuietStdout(limited.log, () => uploadOnce(upload)),
        )
      })
    })
    const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = process.env
    const url = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`
    return { id, name, url, digest: sha256 }
  } catch (error) {
    context.signal.throwIfAborted()
    const message = `${inWords(error, name)} The package stays at ${path}.`
    throw isNameTaken(error) ? new NameTakenError(message, { cause: error }) : new Error(message, { cause: error })
  }
}

function isNameTaken(error: unknown): boolean {
  return /already exists/.test(errorMessage(error))
}

interface Upload extends PackageOnDisk {
  client: ArtifactClient
  options: UploadOptions
  isRetry: boolean
}

async function uploadOnce({ client, path, sha256, options, isRetry }: Upload): Promise<number> {
  const name = basename(path)
  try {
    if (isRetry) {
      const there = await find(client, name)
      if (there?.digest === `sha256:${sha256}`) return there.id
      // The client deletes only what is listed; what a cut left unfinished is not, and holds the name.
      if (there === undefined) await deleteUnfinished(name)
    }
    if (options.overwrite) await client.deleteArtifact(name).catch(unlessNotFound)
    const { id, digest } = await client.uploadArtifact(name, [path], dirname(path), {
      skipArchive: true,
      ...(options.retentionDays !== undefined && { retentionDays: options.retentionDays }),
    })
    if (id === undefined || digest !== sha256) throw new Error('the uploaded file differs from the verified package')
    return id
  } catch (error) {
    const message = errorMessage(error)
    // The client gives its errors no codes: they are known by message.
    if (
      /\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/.test(
        message,
      )
    ) {
      throw transientFailure('the connection to the artifact service failed', error)
    }
    // If only an answer was lost, the client's own second try stumbles over what its first one did.
    if (/FinalizeArtifact/.test(message)) {
      const there = await find(client, name)
      if (there?.digest === `sha256:${sha256}`) return there.id
    }
    if (isNameTaken(error) && !isRetry && (await find(client, name)) === undefined) {
      throw transientFailure('an unfinished upload holds the name', error)
    }
    throw error
  }
}

function transientFailure(why: string, cause: unknown): Failure {
  return new Failure({ what: 'Artifact', why, advice: 'Re-run the job later.' }, { retryable: true, cause })
}

async function find(client: ArtifactClient, name: string) {
  const found = await client.getArtifact(name).catch(unlessNotFound)
  return found?.artifact
}

function unlessNotFound(error: unknown): undefined {
  if (error instanceof Error && error.name === 'ArtifactNotFoundError') return undefined
  throw error
}

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
  const answer = await http.post(url.href, body, { 'content-type': 'application/json' })
  await answer.readBody()
}

function inWords(error: unknown, name: string): string {
  const message = errorMessage(error)
  const named = error instanceof Error ? error.name : ''
  if (error instanceof Failure) return message
  if (named === 'GHESNotSupportedError') {
    return 'Artifact: GitHub Enterprise Server has no artifact service for this action. Set upload-artifact: false.'
  }
  if (/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/.test(message)) {
    return 'Artifact: no artifact service is available on this runner. Set upload-artifact: false.'
  }
  if (isNameTaken(error)) {
    return `Artifact: this run already has an artifact named ${name}. Set overwrite: true or another name.`
  }
  if (/quota|insufficient usage/.test(message)) {
    return "Artifact: the account's artifact storage is used up. Delete old artifacts or lower retention-days, then re-run the job."
  }
  return `Artifact: the upload of ${name} failed (${toSingleLine(message, 200).replace(/\.$/, '')}). Re-run the job.`
}
