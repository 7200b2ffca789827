import type { Comparison, WorkflowChanges } from '../compare/changes.js'
import type { Ignore } from '../compare/ignore.js'
import { compareWorkflow } from '../compare/workflow.js'
import { errorMessage, Failure } from '../failure.js'
import type { Package } from '../package/package.js'
import { type Packages, readPackages } from '../package/read-package.js'
import { quoted } from '../text.js'

/**
 * Compares two versions at absolute paths, of which one must exist. Each is a package (`.zip`), a folder with a package's unpacked files, or a
 * folder that holds several of either, which are matched by name and sorted by it. Throws a `Failure` that begins with `base` or `head` if a
 * version can't be read, or if one is a single workflow and the other holds several, and the signal's reason.
 */
export async function compareVersions(
  basePath: string,
  headPath: string,
  { ignore, signal }: { ignore: Ignore; signal: AbortSignal },
): Promise<Comparison> {
  const base = await readAs('base', signal, () => readPackages(basePath, signal))
  const head = await readAs('head', signal, () => readPackages(headPath, signal))
  const names = areSingle(base, head) ? [undefined] : [...new Set([...namesIn(base), ...namesIn(head)])].sort()
  const workflows: WorkflowChanges[] = []
  for (const name of names) {
    const label = name === undefined ? '' : ` ${quoted(name)}`
    const left = await readAs(`base${label}`, signal, () => readOne(base, name))
    const right = await readAs(`head${label}`, signal, () => readOne(head, name))
    workflows.push(compareWorkflow(left, right, { name, ignore }))
  }
  const isThere = ({ single, several }: Packages) => single !== undefined || several !== undefined
  if (isThere(base) && isThere(head)) return { workflows }
  return { workflows, missing: isThere(base) ? 'head' : 'base' }
}

/** Whether both are a single workflow. A folder in a folder may be one of several, or that around a package's files. Throws if only one is single. */
function areSingle(base: Packages, head: Packages): boolean {
  const sides = [base, head]
  const areEither = sides.every(({ single, several }) => single && several)
  const areOther = areEither && namesIn(base).join() !== namesIn(head).join()
  if (!areOther && sides.every(({ single, several }) => !single || several)) return false
  if (sides.every(({ single, several }) => !several || single)) return true
  const [single, several] = base.several ? ['head', 'base'] : ['base', 'head']
  throw new Failure({
    what: `${single} is a single workflow, but ${several} is a folder of several`,
    advice: 'Set both to the same kind.',
    topic: 'import-deploy-and-promote',
  })
}

function namesIn({ several }: Packages): string[] {
  return [...(several?.keys() ?? [])]
}

/** Reads a version's workflow of a name, or its only workflow. Returns undefined if it has no such workflow. */
async function readOne({ single, several }: Packages, name: string | undefined): Promise<Package | undefined> {
  return await (name === undefined ? single : several?.get(name))?.()
}

/** Reads a part of a version, whose failure then says which it is. */
async function readAs<T>(label: string, signal: AbortSignal, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    signal.throwIfAborted()
    const topic = error instanceof Failure ? error.topic : 'import-deploy-and-promote'
    throw new Failure({ what: `${label} ${errorMessage(error)}`, topic, cause: error })
  }
}
