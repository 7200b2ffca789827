/** The files that the platform imports. */
export const [FLOW, APP, ENV] = ['flow_definition.json', 'app_definition.json', 'env_variables.json'] as const
export const DEFINITIONS = [FLOW, APP, ENV] as const

/** Folders that git, GitHub, editors and macOS put next to a package's files. */
const BESIDE = /^(\..*|__MACOSX)$/

function isDefinition(name: string): boolean {
  return DEFINITIONS.some((definition) => definition === name)
}

/**
 * Returns the folder around a package's files, with a slash at its end, or '' if they are at the root: if no path is a definition, and
 * all folders except hidden ones are one.
 */
export function findRoot(paths: Iterable<string>): string {
  const folders = new Set<string>()
  for (const path of paths) {
    if (isDefinition(path.replace(/\/$/, ''))) return ''
    const end = path.indexOf('/')
    if (end > 0) folders.add(path.slice(0, end))
  }
  const [only, ...more] = [...folders].filter((name) => !BESIDE.test(name))
  return only !== undefined && more.length === 0 ? `${only}/` : ''
}
