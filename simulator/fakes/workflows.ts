import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { type Fields, Refusal, takeFields } from './body.js'
import type { Words } from './jobs.js'
import { makeZip, readZip } from './zip.js'

/** The files of a workflow, to the byte; `env` is undefined where an import came without. */
export interface Version {
  app: Buffer
  flow: Buffer
  env: Buffer | undefined
}

/** A workflow that was imported or deployed: its in-development version, and the one that is deployed. */
export interface Workflow extends Version {
  /** The one given on import; the id where there was none. */
  name: string
  deployed: Version | undefined
}

/** What a job will have done to a workflow once `finish` was called. */
export interface Change {
  workflowId: string
  finish: () => void
}

/** The workflows of a platform. */
export type Workflows = ReturnType<typeof makeWorkflows>

/**
 * Keeps workflows. `original` makes the package of one that was not imported; `files` are the uploaded ones by their ids. What is asked for
 * wrongly throws `Refusal`.
 */
export function makeWorkflows(original: (workflowId: string) => Buffer, files: Map<string, Buffer>, words: Words) {
  /** What imports and deployments have made of them so far, by their ids. */
  const known = new Map<string, Workflow>()

  /** Returns a workflow's package: of its in-development version, if it was imported. */
  const packageOf = (workflowId: string) => {
    const workflow = known.get(workflowId)
    return workflow ? zipOf(workflow) : original(workflowId)
  }

  const fileOf = (field: string, fileId = '') => {
    const content = files.get(fileId)
    if (!content) throw new Refusal(400, `${field} is not the id of an uploaded file`)
    return content
  }

  return {
    known,
    packageOf,
    /** Imports uploaded files into a workflow, without an id as a new one; `fields` are the call's. */
    async import(existingId: string | undefined, fields: Fields): Promise<Change> {
      const isNew = existingId === undefined
      const { dataFileId, name: nameField } = words
      const shape: Record<string, 'string' | 'string?'> = {
        [dataFileId]: 'string',
        flowDataFileId: 'string',
        envVariablesFileId: isNew ? 'string?' : 'string',
        ...(isNew ? { [nameField]: 'string' } : {}),
      }
      const given = takeFields(fields, shape)
      const { envVariablesFileId } = given
      const version = {
        app: fileOf(dataFileId, given[dataFileId]),
        flow: fileOf('flowDataFileId', given.flowDataFileId),
        env: envVariablesFileId === undefined ? undefined : fileOf('envVariablesFileId', envVariablesFileId),
      }
      const workflowId = existingId ?? `a-${randomUUID()}`
      const original = isNew ? undefined : await versionIn(packageOf(workflowId))
      const finish = () => {
        const { name = given[nameField] ?? workflowId, deployed, env } = { ...original, ...known.get(workflowId) }
        known.set(workflowId, { name, ...version, env: mergeVariables(env, version.env), deployed })
      }
      return { workflowId, finish }
    },
    async deploy(workflowId: string, fields: Fields): Promise<Change> {
      takeFields(fields, { isAsync: 'boolean' })
      const version = await versionIn(packageOf(workflowId))
      const finish = () => {
        known.set(workflowId, { name: workflowId, ...version, ...known.get(workflowId), deployed: version })
      }
      return { workflowId, finish }
    },
  }
}

/** Returns the target's variables and those that only the import brings. The target keeps the values of the others. */
function mergeVariables(target: Buffer | undefined, brought: Buffer | undefined): Buffer | undefined {
  if (!target || !brought) return target ?? brought
  const [kept, added] = [target, brought].map((content) => JSON.parse(content.toString()))
  const nameOf = (item: { name?: string; key?: string }) => item.name ?? item.key
  const isLacking = (item: object) => !kept.some((each: object) => nameOf(each) === nameOf(item))
  const merged = Array.isArray(kept) ? [...kept, ...added.filter(isLacking)] : { ...added, ...kept }
  return isDeepStrictEqual(merged, kept) ? target : Buffer.from(JSON.stringify(merged))
}

function zipOf({ app, flow, env }: Version): Buffer {
  return makeZip([
    { name: 'app_definition.json', content: app },
    { name: 'flow_definition.json', content: flow },
    ...(env ? [{ name: 'env_variables.json', content: env }] : []),
  ])
}

async function versionIn(content: Buffer): Promise<Version> {
  const files = await readZip(content)
  const [app, flow] = [files.get('app_definition.json'), files.get('flow_definition.json')]
  if (!app || !flow) throw new Refusal(400, 'The workflow has no definition')
  return { app, flow, env: files.get('env_variables.json') }
}
