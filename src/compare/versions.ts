import { stat } from 'node:fs/promises'
import { errorMessage } from '../errors.js'
import { type ContentFile, findWorkflows, withContents } from '../package/contents.js'
import { quoted } from '../package/names.js'
import type { Package } from '../package/package.js'
import type { Comparison, WorkflowChanges } from './changes.js'
import { hold } from './hold.js'
import type { Ignore } from './ignore.js'
import { compareWorkflow } from './workflow.js'

/** How versions are compared. */
export interface VersionsOptions {
  readonly ignore: Ignore
  readonly signal: AbortSignal
}

type Side = 'base' | 'head'

/**
 * Compares two versions at absolute paths. Each is a package (`.zip`), a folder with a package's unpacked files, or a folder that holds several of
 * either, which are matched by name and sorted by it. Throws one line that begins with `base` or `head` if a version can't be read, or if one is a
 * single workflow and the other holds several, and the signal's reason after an abort.
 */
export async function compareVersions(base: string, head: string, options: VersionsOptions): Promise<Comparison> {
  const inBase = await findNamed('base', base, options)
  const inHead = await findNamed('head', head, options)
  if (!areSeveral(inBase, inHead)) return { workflows: [await compareNamed({ base, head }, undefined, options)] }
  const workflows: WorkflowChanges[] = []
  for (const name of [...new Set([...inBase.paths.keys(), ...inHead.paths.keys()])].sort()) {
    const paths = { base: inBase.paths.get(name), head: inHead.paths.get(name) }
    workflows.push(await compareNamed(paths, name, options))
  }
  return { workflows }
}

/** The workflows that a version holds, by their names. */
interface Named {
  readonly paths: ReadonlyMap<string, string>
  /** A single workflow may have a folder around its files, so a folder in a folder may be either. */
  readonly kind: 'single' | 'several' | 'either'
}

async function findNamed(side: Side, path: string, { signal }: VersionsOptions): Promise<Named> {
  const paths = await findWorkflows(path, signal).catch((error: unknown) => {
    throw signal.aborted ? signal.reason : inputError(side, error)
  })
  const [only] = paths.values()
  if (only === undefined) return { paths, kind: 'single' }
  return { paths, kind: paths.size === 1 && (await stat(only)).isDirectory() ? 'either' : 'several' }
}

function areSeveral(base: Named, head: Named): boolean {
  if (base.kind === 'either' && head.kind === 'either')
    return [...base.paths.keys()].join() === [...head.paths.keys()].join()
  if (base.kind !== 'several' && head.kind !== 'several') return false
  if (base.kind !== 'single' && head.kind !== 'single') return true
  const [single, several] = base.kind === 'single' ? ['base', 'head'] : ['head', 'base']
  throw new Error(`${single} is a single workflow, but ${several} is a folder of several. Set both to the same kind.`)
}

function label(side: Side, name: string | undefined): string {
  return name === undefined ? side : `${side} ${quoted(name)}`
}

async function compareNamed(
  paths: { readonly base: string | undefined; readonly head: string | undefined },
  name: string | undefined,
  options: VersionsOptions,
): Promise<WorkflowChanges> {
  const { ignore } = options
  const base = paths.base === undefined ? undefined : await readVersion(label('base', name), paths.base, options)
  const head = paths.head === undefined ? undefined : await readVersion(label('head', name), paths.head, options)
  return compareWorkflow(base, head, { name, ignore })
}

/** Reads a version, whose errors then say which it is. */
async function readVersion(version: string, path: string, { signal }: VersionsOptions): Promise<Package> {
  let isOpen = false
  const opening = withContents(path, signal, async (contents) => {
    isOpen = true
    return await hold({
      ...contents,
      files: contents.files.map((file) => ({ ...file, read: () => named(version, file, signal) })),
    })
  })
  return await opening.catch((error: unknown) => {
    throw isOpen || signal.aborted ? error : inputError(version, error)
  })
}

async function* named(version: string, file: ContentFile, signal: AbortSignal): AsyncGenerator<Buffer> {
  try {
    yield* file.read()
  } catch (error) {
    throw signal.aborted ? signal.reason : inputError(version, error)
  }
}

function inputError(version: string, error: unknown): Error {
  return new Error(`${version} ${errorMessage(error)}`, { cause: error })
}
