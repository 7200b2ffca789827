/** Fields that don't count as a change. */
export interface Ignore {
  /** By the last part of a field's path. */
  readonly patterns: readonly Pattern[]
}

/** Keys from the outermost to the field's own; `*` stands for one item or key. */
type Pattern = readonly string[]

/** The place of a value in a document. Its key is undefined for an element of an array. */
export interface Place {
  readonly key: string | undefined
  readonly outer: Place | undefined
}

/** No field is ignored. */
export const NOTHING: Ignore = { patterns: [] }

/** Reads the fields to ignore, one per line. Empty lines and lines that begin with `#` are skipped. Throws if a line isn't a field. */
export function parseIgnore(text: string): Ignore {
  const patterns: Pattern[] = []
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const field = line.trim()
    if (field === '' || field.startsWith('#')) continue
    const pattern = field.split('.')
    if (pattern.includes('')) throw new Error(`has an empty key in line ${index + 1} (join keys by single dots)`)
    if (pattern.every((part) => part === '*')) {
      throw new Error(`has only * in line ${index + 1}, which would ignore everything (name a key)`)
    }
    patterns.push(pattern)
  }
  return { patterns }
}

/** Whether the field at `place` is to be ignored. */
export function isIgnored({ patterns }: Ignore, place: Place): boolean {
  return patterns.some((pattern) => endsWith(place, pattern, pattern.length))
}

/** Whether the path to `place` ends with the first `length` parts of the pattern. The document itself has no key and matches nothing. */
function endsWith(place: Place | undefined, pattern: Pattern, length: number): boolean {
  if (length === 0) return true
  if (place?.outer === undefined) return false
  if (pattern[length - 1] === '*' && endsWith(place.outer, pattern, length - 1)) return true
  if (place.key === undefined) return false
  // A key may have dots of its own.
  const first = length - place.key.split('.').length
  return first >= 0 && pattern.slice(first, length).join('.') === place.key && endsWith(place.outer, pattern, first)
}
