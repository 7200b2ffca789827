/**
 * Compares JSON documents that may refer to each other's items.
 *
 * 1. Walk through all documents. Matched items with a new ID or name are renames.
 * 2. Look for items that moved to another array among what was not matched, and walk again if there are some.
 * 3. Walk again with the references that follow the renames, until no more are found. Two passes are usual.
 * 4. If only references differ, or if what follows depends on what follows, nothing follows.
 *
 * Example: the node `a` is now `b`, and `"start": "a"` is now `"start": "b"`: one change and one reference.
 */
import type { JsonChanges } from './changes.js'
import { Interner, isScalar, type Json, lazily, readText, type Sides } from './document.js'
import { NOTHING } from './ignore.js'
import { findMoves } from './moves.js'
import { makeNames } from './names.js'
import { countHolders, makeMatching, type Renames, unambiguous } from './references.js'
import { type Walked, walk } from './walk.js'

/** How often renames are looked for: those found may bring up others. */
const MAX_PASSES = 5

/** Returns what differs in two texts of JSON objects or arrays, or undefined if one isn't. */
export function compareTexts(base: string, head: string): JsonChanges | undefined {
  const interner = new Interner(NOTHING)
  const [from, to] = [base, head].map((text) => readText(text, interner))
  return from && to && compareDocuments([{ base: from, head: to }], interner)[0]
}

/**
 * Returns what differs in documents that may refer to each other's items, in their order. If they differ at all, there is at least one change.
 * All must be read with `interner`. `others` have items that they may refer to.
 */
export function compareDocuments(
  documents: readonly Sides<Json>[],
  interner: Interner,
  others: readonly Json[] = [],
): JsonChanges[] {
  const holders = lazily(() => countHolders(documents))
  const known = documents.flatMap(({ head, base }) => [head, base])
  const names = lazily(() => makeNames(known, makeNames(others).itemOf))
  const componentOf = (item: Json, array: readonly Json[]) => names().componentOf(item, array)

  function compareOnce(renames: Renames): Walked[] {
    const matching = makeMatching(interner, renames, holders)
    return documents.map((document) => {
      const walked = walk(document, matching, { bases: new Set(), heads: new Map() }, componentOf)
      const { base, head } = walked.unmatched
      if (base.length === 0 || head.length === 0) return walked
      const moves = findMoves(walked.unmatched, matching, componentOf)
      if (moves.heads.size === 0) return walked
      const again = walk(document, matching, moves, componentOf)
      // Every move must be seen on both sides, else something would be hidden.
      return again.matches.filter(({ head }) => moves.heads.has(head)).length === moves.heads.size ? again : walked
    })
  }

  let renames: Renames = new Map()
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const results = compareOnce(renames)
    const found = results.flatMap((result) => result.renames)
    const next: Renames = found.length === 0 ? new Map() : unambiguous(found, holders())
    if (renames.size === next.size && [...renames].every(([from, to]) => next.get(from) === to)) {
      if (results.some(({ changes }) => changes.length > 0)) return results
      break
    }
    renames = next
  }
  // The matches that the renames come from change with the renames, or nothing but references differ: then no reference follows.
  return compareOnce(new Map())
}

/** Returns a document as JSON in one form: without white space, and with sorted keys. */
export function canonicalJson(value: Json): string {
  if (isScalar(value)) return value.text
  if (value.type === 'array') {
    const items = value.items.map(canonicalJson)
    return `[${(value.unordered ? items.sort() : items).join()}]`
  }
  const members = Array.from(value.members, ([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
  return `{${members.sort().join()}}`
}
