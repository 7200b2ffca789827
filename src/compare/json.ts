import type { Change, Match, Reference } from './changes.js'
import type { Json } from './document.js'
import { NOTHING } from './ignore.js'
import { type Interner, makeInterner } from './interner.js'
import type { Equality } from './match-arrays.js'
import { readDocument } from './read-document.js'
import { canonicalize, type JsonPair, type Rename, type Renames, renamesOf, unambiguous } from './references.js'
import { walk } from './walk.js'

/** What differs in a JSON document. */
export interface JsonChanges {
  readonly changes: readonly Change[]
  /** The references that follow a new ID or name. */
  readonly references: readonly Reference[]
  readonly matches: readonly Match[]
}

/** Returns what differs in two texts of JSON objects or arrays, or undefined if one isn't. */
export function compareTexts(base: string, head: string): (JsonPair & JsonChanges) | undefined {
  const reading = { interner: makeInterner(), ignore: NOTHING }
  const isJson = /^\s*[[{]/
  if (!isJson.test(base) || !isJson.test(head)) return undefined
  const [from, to] = [readDocument(base, reading), readDocument(head, reading)]
  if (from === undefined || to === undefined) return undefined
  const [result = { changes: [], references: [], matches: [] }] = compareDocuments(
    [{ base: from, head: to }],
    reading.interner,
  )
  return { base: from, head: to, ...result }
}

/** How often renames are looked for: items that are matched thanks to some may bring up others. Two passes are usual. */
const MAX_PASSES = 5

/**
 * Returns what differs in documents that may refer to each other's items, in their order. If they differ at all, there is at least one change.
 * All must be read into `interner`.
 */
export function compareDocuments(documents: readonly JsonPair[], interner: Interner): JsonChanges[] {
  let renames: Renames = new Map()
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const { results, found } = compareOnce(documents, renames, interner)
    const next = unambiguous(found, documents)
    if (areEqual(renames, next)) {
      if (results.some(({ changes }) => changes.length > 0)) return results
      break
    }
    renames = next
  }
  // The matches that the renames come from change with the renames, or nothing but references differ: then no reference follows.
  return compareOnce(documents, new Map(), interner).results
}

function areEqual(some: Renames, others: Renames): boolean {
  return some.size === others.size && [...some].every(([from, to]) => others.get(from) === to)
}

/** Compares the documents, given the renames that references may follow, and returns the renames that it finds. */
function compareOnce(documents: readonly JsonPair[], renames: Renames, interner: Interner) {
  const found: Rename[] = []
  const equality = equalityUnder(renames, interner)
  const results = documents.map((document): JsonChanges => {
    const changes: Change[] = []
    const references: Reference[] = []
    const matches: Match[] = []
    walk(document, equality, {
      change: (change) => changes.push(change),
      reference: (reference) => references.push(reference),
      match(match, isElement) {
        matches.push(match)
        if (isElement) found.push(...renamesOf(match.base, match.head))
      },
    })
    return { changes, references, matches }
  })
  return { results, found }
}

function equalityUnder(renames: Renames, interner: Interner): Equality {
  if (renames.size === 0) return { renames, labels: [{ base: unchanged, head: unchanged }] }
  const either = new Set([...renames.keys(), ...renames.values()])
  const following = canonicalize(interner, (text) => renames.get(text) ?? text)
  // The same word may be a reference at one place and not at another. So all words that could be references are taken for equal here:
  // what really differs in two matched elements is seen when they are compared.
  const alike = canonicalize(interner, (text) => (either.has(text) ? '""' : text))
  return {
    renames,
    labels: [
      { base: following, head: unchanged },
      { base: alike, head: alike },
    ],
  }
}

function unchanged(value: Json): Json {
  return value
}
