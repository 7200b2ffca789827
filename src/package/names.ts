/** The action's record of the files it unpacked, in the folder it unpacks into. */
export const RECORD = '.workflow-export.json'

/** A part of a path that a disk takes for `.git`, also as a short name or with the name of an NTFS stream. */
const GIT = /(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i

/**
 * Files and folders that change how git or GitHub treats a repository, and their short names on Windows, from the fifth on made of two
 * letters and four digits of a hash.
 */
const GIT_SETTINGS =
  /(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i

/** The record, and files that aren't whole yet. */
const OWN = /(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu

type Rule = readonly [why: string, pattern: RegExp]

/** Why a path in a zip is refused, also if it isn't unpacked. Outside of the folder are an absolute path, a drive, and "..". */
export const IN_ZIPS: readonly Rule[] = [
  ['is longer than 1,000 characters', /.{1001}/s],
  ['leads outside the folder that it is unpacked into', /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i],
]

/** Why a path from a package is refused on every system, so that each system can check out what another unpacked. */
const ON_DISKS: readonly Rule[] = [
  ...IN_ZIPS,
  ['has a part of more than 255 characters', /[^/]{256}/],
  ['contains a control character', /\p{Cc}/u],
  ['contains a backslash', /\\/],
  ['has an empty or "." part', /(^|\/)\.?(\/|$)/],
  ['is in a ".git" folder', GIT],
  ['changes how git or GitHub treats the repository', GIT_SETTINGS],
  ['contains a character that Windows refuses', /[<>:"|?*]/],
  ['has a part that ends in a dot or a space, which Windows drops', /[. ](\/|$)/],
  ['has a part that is a device on Windows', /(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
  ["is the name of one of the action's own files", OWN],
]

/**
 * Returns why a path from a package, `/` between its parts and none at its end, or a workflow's name must not be written; undefined if
 * it may be. Ignores characters that macOS ignores in names.
 */
export function refusal(path: string, rules = ON_DISKS): string | undefined {
  const seen = withoutIgnored(path)
  return rules.find(([, pattern]) => pattern.test(path) || pattern.test(seen))?.[0]
}

/** Returns whether a name in a folder belongs to git, GitHub or this action, so that a package can't have it. */
export function isForeign(name: string): boolean {
  return [OWN, GIT, GIT_SETTINGS].some((names) => names.test(withoutIgnored(name)))
}

/** Returns why a path in the workspace, `/` between its parts, must not be unpacked into; undefined if it may be. */
export function folderRefusal(path: string): string | undefined {
  if (GIT.test(withoutIgnored(path))) return 'is in a .git folder'
  return path.includes(':') ? 'contains a colon, which Windows takes for a drive or a stream' : undefined
}

/** Returns whether a path's last part is a name of `env_variables.json` for some disk or reader. */
export function isEnvVariables(path: string): boolean {
  // Windows reads a name up to a colon, and drops dots and spaces at its end.
  return /(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(caseFold(withoutIgnored(path)))
}

/** Returns a path as a disk sees it that ignores case and Unicode forms: equal for paths that are one file there. */
export function caseFold(path: string): string {
  return path.normalize('NFC').toUpperCase().toLowerCase()
}

/** Returns two of the paths, those of folders with a slash at the end, that are one on such a disk, or a file and a folder at once, or undefined. */
export function findCollision(paths: readonly string[]): [string, string] | undefined {
  const known = new Map<string, string>()
  for (const path of paths) {
    const key = caseFold(path.replace(/\/$/, ''))
    const other = known.get(key)
    if (other !== undefined) return [other, path]
    known.set(key, path)
  }
  for (const [key, path] of known) {
    for (const { index } of key.matchAll(/\//g)) {
      const outer = known.get(key.slice(0, index))
      if (outer?.endsWith('/') === false) return [outer, path]
    }
  }
  return undefined
}

function withoutIgnored(path: string): string {
  return path.replace(/\p{Cf}/gu, '')
}
