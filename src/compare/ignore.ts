/**
 * The lines of the input `ignore`, compiled once into two trees, so that a hundred lines cost as much as one.
 *
 * 1. Each line is cut into its keys: `nodes.*.position`.
 * 2. They are put into a tree from the last key to the first: `position` → `*` → `nodes`. A line that ends in `[]` goes into the tree of orders.
 * 3. A place in a document is looked up from its own key outwards. Most places end at the first look.
 *
 * Example: with the lines `position` and `*.meta.at`, the place `nodes › #0 › position` matches the first, `app › meta › at` the second,
 * and `at` none.
 */

/** Fields that don't count as a change, and arrays whose order doesn't. */
export interface Ignore {
  readonly lines: readonly string[]
  readonly fields: Branch
  readonly orders: Branch
}

/** What lies before the keys that led here. */
interface Branch {
  /** The line that ends here. */
  line: string | undefined
  readonly keys: Map<string, Branch>
  /** `*` */
  any: Branch | undefined
}

/** The place of a value in a document. Its key is undefined for an element of an array. */
export interface Place {
  readonly key: string | undefined
  readonly outer: Place | undefined
}

/** No field is ignored. */
export const NOTHING: Ignore = { lines: [], fields: makeBranch(), orders: makeBranch() }

/** Reads the fields to ignore, one per line. Empty lines and lines that begin with `#` are skipped. Throws if a line isn't a field. */
export function parseIgnore(text: string): Ignore {
  const lines: string[] = []
  const [fields, orders] = [makeBranch(), makeBranch()]
  for (const [index, each] of text.split(/\r\n|\r|\n/).entries()) {
    const line = each.trim()
    if (line === '' || line.startsWith('#')) continue
    const field = line.replace(/\[\]$/, '')
    const keys = field.split('.')
    if (keys.includes('')) throw new Error(`has an empty key in line ${index + 1} (join keys by single dots)`)
    if (keys.every((key) => key === '*')) {
      throw new Error(`has only * in line ${index + 1}, which would ignore everything (name a key)`)
    }
    lines.push(line)
    const branch = keys.reduceRight(grow, field === line ? fields : orders)
    branch.line = line
  }
  return { lines: [...new Set(lines)], fields, orders }
}

/** Whether a line matches the place. Tells `onMatch` each one that does. */
export function matches(branch: Branch, place: Place | undefined, onMatch: (line: string) => void): boolean {
  let found = branch.line !== undefined
  if (branch.line !== undefined) onMatch(branch.line)
  // The document itself has no key and matches nothing.
  if (place?.outer === undefined) return found
  if (branch.any && matches(branch.any, place.outer, onMatch)) found = true
  const inner = place.key === undefined ? undefined : follow(branch, place.key)
  if (inner && matches(inner, place.outer, onMatch)) found = true
  return found
}

function makeBranch(): Branch {
  return { line: undefined, keys: new Map(), any: undefined }
}

function grow(branch: Branch, key: string): Branch {
  if (key === '*') {
    branch.any ??= makeBranch()
    return branch.any
  }
  const next = branch.keys.get(key) ?? makeBranch()
  branch.keys.set(key, next)
  return next
}

/** Follows a key, which may have dots of its own. */
function follow(branch: Branch, key: string): Branch | undefined {
  if (branch.keys.size === 0) return undefined
  if (!key.includes('.')) return branch.keys.get(key)
  return key.split('.').reduceRight((at: Branch | undefined, part) => at?.keys.get(part), branch)
}
