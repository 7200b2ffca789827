import { isEnvVariables } from './names.js'

/** The files that the platform imports. */
export const [FLOW, APP, ENV] = ['flow_definition.json', 'app_definition.json', 'env_variables.json'] as const
export const DEFINITIONS = [FLOW, APP, ENV] as const

/** Files of a package, and entries of a zip. */
export const MAX_FILES = 10_000
/** Bytes of a zip, and of all files of a package together. */
export const MAX_BYTES = 256 * 1024 * 1024

/** The files of one version of a workflow. */
export interface Package {
  /** Whether it was read from a zip, or from an unpacked folder, which may lack `env_variables.json` on purpose. */
  readonly kind: 'zip' | 'folder'
  /** Contents by path inside the root folder, `/` between parts, sorted by path. Without what macOS adds. */
  readonly files: ReadonlyMap<string, Buffer>
}

/** Returns a package of these files, sorted and without what macOS adds to zips and folders. */
export function makePackage(kind: Package['kind'], files: Iterable<readonly [path: string, content: Buffer]>): Package {
  const kept = [...files].filter(([path]) => !/^__MACOSX\/|(^|\/)\.DS_Store$/.test(path))
  return { kind, files: new Map(kept.sort(([left], [right]) => (left < right ? -1 : 1))) }
}

/** Returns a package without its environment variables. */
export function withoutVariables({ kind, files }: Package): Package {
  return { kind, files: new Map([...files].filter(([name]) => !isEnvVariables(name))) }
}

/** Folders that git, GitHub, editors and macOS put next to a package's files. */
const BESIDE = /^\.|^__MACOSX$/

/**
 * Returns the folder around a package's files, with a slash at its end, or '' if they are at the root: if no definition is at the root, all
 * folders except hidden ones are one, and a definition is in it.
 */
export function findRoot(paths: readonly string[]): string {
  const known = new Set(paths)
  const holdsDefinition = (folder: string) => DEFINITIONS.some((name) => known.has(folder + name))
  if (holdsDefinition('')) return ''
  const folders = new Set(paths.filter((path) => path.includes('/')).map((path) => path.slice(0, path.indexOf('/'))))
  const [only, ...more] = [...folders].filter((name) => !BESIDE.test(name))
  return more.length === 0 && holdsDefinition(`${only}/`) ? `${only}/` : ''
}

/** Returns whether paths are those of a workflow: whether the app's or the flow's definition is in their root folder. */
export function isWorkflow(paths: readonly string[]): boolean {
  const root = findRoot(paths)
  return paths.includes(root + APP) || paths.includes(root + FLOW)
}
