import type { Comparison, WorkflowChanges } from '../compare/changes.js'
import type { Ignore } from '../compare/ignore.js'
import { compareWorkflow } from '../compare/workflow.js'
import { errorMessage, Failure } from '../failure.js'
import type { Package } from '../package/package.js'
import { type Packages, readPackages } from '../package/read-package.js'
import { quoted } from '../text.js'

type Side = 'base' | 'head'

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
  const missing = [base, head].some(({ kind }) => kind === 'missing') && {
    missing: base.kind === 'missing' ? ('base' as const) : ('head' as const),
  }
  if (!areSeveral(base, head)) {
    const changes = compareWorkflow(await readSingle('base', base, signal), await readSingle('head', head, signal), {
      ignore,
    })
    return { workflows: [changes], ...missing }
  }
  const workflows: WorkflowChanges[] = []
  for (const name of [...new Set([...namesIn(base), ...namesIn(head)])].sort()) {
    const [left, right] = [await readNamed('base', base, name, signal), await readNamed('head', head, name, signal)]
    workflows.push(compareWorkflow(left, right, { name, ignore }))
  }
  return { workflows, ...missing }
}

/** Returns whether workflows are compared by name. A folder in a folder may be several, or a package with a folder around its files. */
function areSeveral(base: Packages, head: Packages): boolean {
  if (base.kind === 'missing' || head.kind === 'missing') return base.kind === 'several' || head.kind === 'several'
  if (base.kind === 'several' && head.kind === 'several') {
    const areSingle = base.readSingle !== undefined && head.readSingle !== undefined
    return !areSingle || base.names.join() === head.names.join()
  }
  if (base.kind === 'single' && head.kind === 'single') return false
  const [single, several, folder] = base.kind === 'single' ? ['base', 'head', head] : ['head', 'base', base]
  if (folder.kind === 'several' && folder.readSingle) return false
  throw new Failure({
    what: `${single} is a single workflow, but ${several} is a folder of several`,
    advice: 'Set both to the same kind.',
    topic: 'import-deploy-and-promote',
  })
}

function namesIn(version: Packages): readonly string[] {
  return version.kind === 'several' ? version.names : []
}

async function readSingle(side: Side, version: Packages, signal: AbortSignal): Promise<Package | undefined> {
  if (version.kind === 'missing') return undefined
  return await readAs(
    side,
    signal,
    async () => await (version.kind === 'single' ? version.read() : version.readSingle?.()),
  )
}

async function readNamed(
  side: Side,
  version: Packages,
  name: string,
  signal: AbortSignal,
): Promise<Package | undefined> {
  if (version.kind !== 'several' || !version.names.includes(name)) return undefined
  return await readAs(`${side} ${quoted(name)}`, signal, () => version.read(name))
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
