import { posix } from 'node:path'

/** The action's record of the files it unpacked, in the folder it unpacks into. */
export const RECORD = '.workflow-export.json'

/** A part of a path that a disk takes for `.git`. */
const GIT = /(^|\/)(\.git|git~\d+)[. ]*(\/|$)/i

/** Why a path from a package is refused on every system, so that what one takes, all can check out. */
const REFUSED: [why: string, pattern: RegExp][] = [
  ['is longer than 1,000 characters', /.{1001}/s],
  ['holds a control character', /\p{Cc}/u],
  ['holds a backslash', /\\/],
  ['is an absolute path', /^\//],
  ['is a drive path', /^[a-z]:/i],
  ['leaves the folder with ".."', /(^|\/)\.\.(\/|$)/],
  ['has an empty or "." part', /(^|\/)\.?(\/|$)/],
  ['is in a ".git" folder', GIT],
  ['holds a character that Windows refuses', /[<>:"|?*]/],
  ['has a part that ends in a dot or a blank, which Windows drops', /[. ](\/|$)/],
  ['has a part that is a device on Windows', /(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
]

/** Returns whether a path, `/` between its parts, leads into a git folder on any system. */
export function isInGitFolder(path: string): boolean {
  return GIT.test(path)
}

/** Returns whether a path in a package is `env_variables.json`, in any case and at any depth. It may hold secrets in plain text. */
export function isEnvVariables(path: string): boolean {
  return caseFold(posix.basename(path)) === 'env_variables.json'
}

/**
 * Why a path from a package, `/` between its parts and none at its end, must not be written; undefined where it may be.
 * Characters that macOS ignores in names count as not there.
 */
export function refusal(path: string): string | undefined {
  const seen = path.replace(/\p{Cf}/gu, '')
  if (caseFold(seen) === RECORD) return "is the name of the action's own record"
  return REFUSED.find(([, pattern]) => pattern.test(seen))?.[0]
}

/** A path as a disk sees it that knows neither case nor Unicode form: equal for paths that are one file there. */
export function caseFold(path: string): string {
  return path.normalize('NFC').toUpperCase().toLowerCase()
}

/** Two of the paths that are one on such a disk, or a file and a folder at once; undefined where none are. */
export function findCollision(paths: string[]): [string, string] | undefined {
  const seen = new Map<string, string>()
  for (const path of paths) {
    const parts = path.split('/')
    for (let depth = 1; depth <= parts.length; depth++) {
      const spelled = depth < parts.length ? `${parts.slice(0, depth).join('/')}/` : path
      const key = caseFold(spelled.replace(/\/$/, ''))
      const other = seen.get(key)
      if (other !== undefined && (other !== spelled || !spelled.endsWith('/'))) return [other, path]
      seen.set(key, spelled)
    }
  }
  return undefined
}

/** Text from a package for a message: in quotes, what does not print escaped, cut after 100 characters. */
export function quoted(text: string): string {
  const characters = [...text]
  const cut = characters.length > 100 ? `${characters.slice(0, 100).join('')}…` : text
  return JSON.stringify(cut).replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  )
}
