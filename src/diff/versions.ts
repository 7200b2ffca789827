import type { Comparison, WorkflowChanges } from '../compare/changes.js'
import type { Ignore } from '../compare/ignore.js'
import { compareWorkflow } from '../compare/workflow.js'
import { errorMessage, Failure } from '../failure.js'
import type { Package } from '../package/package.js'
import { type Packages, readPackages } from '../package/read-package.js'
import { quoted } from '../text.js'

/** How versions are compared. */
export interface VersionsOptions {
  readonly ignore: Ignore
  readonly signal: AbortSignal
}

/**
 * Compares two versions at absolute paths, of which one must exist. Each is a package (`.zip`), a folder with a package's unpacked files, or a
 * folder that holds several of either, which are matched by name and sorted by it. Throws a `Failure` that begins with `base` or `head` if a
 * version can't be read, or if one is a single workflow and the other holds several, and the signal's reason.
 */
export async function compareVersions(
  basePath: string,
  headPath: string,
  { ignore, signal }: VersionsOptions,
): Promise<Comparison> {
  const base = await readAs('base', signal, () => readPackages(basePath, signal))
  const head = await readAs('head', signal, () => readPackages(headPath, signal))
  const names = areSeveral(base, head) ? [...new Set([...namesIn(base), ...namesIn(head)])].sort() : [undefined]
  const workflows: WorkflowChanges[] = []
  for (const name of names) {
    const [left, right] = [await readOne('base', base, name, signal), await readOne('head', head, name, signal)]
    workflows.push(compareWorkflow(left, right, { name, ignore }))
  }
  if (base.kind !== 'missing' && head.kind !== 'missing') return { workflows }
  return { workflows, missing: base.kind === 'missing' ? 'base' : 'head' }
}

/** Returns whether workflows are compared by name. A folder in a folder may be several, or a package with a folder around its files. */
function areSeveral(base: Packages, head: Packages): boolean {
  const sides = [base, head]
  const areEither = sides.every((side) => side.kind === 'several' && side.readSingle)
  const areDifferent = namesIn(base).join() !== namesIn(head).join()
  if (sides.every(({ kind }) => kind !== 'single') && !(areEither && areDifferent)) return true
  if (sides.every((side) => side.kind !== 'several' || side.readSingle)) return false
  const [single, several] = base.kind === 'single' ? ['base', 'head'] : ['head', 'base']
  throw new Failure({
    what: `${single} is a single workflow, but ${several} is a folder of several`,
    advice: 'Set both to the same kind.',
    topic: 'import-deploy-and-promote',
  })
}

function namesIn(version: Packages): readonly string[] {
  return version.kind === 'several' ? version.names : []
}

/** Returns a version's workflow of a name, or its only one; undefined if it has none. */
async function readOne(
  side: string,
  version: Packages,
  name: string | undefined,
  signal: AbortSignal,
): Promise<Package | undefined> {
  if (version.kind === 'missing') return undefined
  if (version.kind === 'single') return await readAs(side, signal, version.read)
  const { names, read, readSingle } = version
  if (name === undefined) return readSingle && (await readAs(side, signal, readSingle))
  return names.includes(name) ? await readAs(`${side} ${quoted(name)}`, signal, () => read(name)) : undefined
}

/** Reads a part of a version, whose failure then says which it is. */
async function readAs<T>(label: string, signal: AbortSignal, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    signal.throwIfAborted()
    const topic = error instanceof Failure ? error.topic : 'import-deploy-and-promote'
    throw new Failure({ what: `${label} ${errorMessage(error)}`, topic }, { cause: error })
  }
}
