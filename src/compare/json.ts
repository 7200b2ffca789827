import type { Change } from './changes.js'
import type { Json, Store } from './document.js'
import type { Equality } from './elements.js'
import { type JsonPair, type Rename, type Renames, relabeler, renamesOf, unambiguous } from './references.js'
import { walk } from './walk.js'

/** What differs in a JSON document. */
export interface JsonChanges {
  readonly changes: readonly Change[]
  /** How many references follow a new ID or name. */
  readonly references: number
}

/** How often renames are looked for: items that are matched thanks to some may bring up others. Two passes are usual. */
const MAX_PASSES = 5

/**
 * Returns what differs in documents that may refer to each other's items, in their order. If they differ at all, there is at least one change.
 * All must be read into `store`.
 */
export function compareDocuments(documents: readonly JsonPair[], store: Store): JsonChanges[] {
  let renames: Renames = new Map()
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const { results, found } = compareOnce(documents, renames, store)
    const next = unambiguous(found, documents)
    if (areEqual(renames, next)) {
      if (results.some(({ changes }) => changes.length > 0)) return results
      break
    }
    renames = next
  }
  // The matches that the renames come from change with the renames, or nothing but references differ: then no reference follows.
  return compareOnce(documents, new Map(), store).results
}

function areEqual(some: Renames, others: Renames): boolean {
  return some.size === others.size && [...some].every(([from, to]) => others.get(from) === to)
}

/** Compares the documents, given the renames that references may follow, and returns the renames that it finds. */
function compareOnce(documents: readonly JsonPair[], renames: Renames, store: Store) {
  const found: Rename[] = []
  const equality = equalityUnder(renames, store)
  const results = documents.map((document): JsonChanges => {
    const changes: Change[] = []
    let references = 0
    walk(document, equality, {
      change: (change) => changes.push(change),
      reference: () => references++,
      match: (base, head) => found.push(...renamesOf(base, head)),
    })
    return { changes, references }
  })
  return { results, found }
}

function equalityUnder(renames: Renames, store: Store): Equality {
  if (renames.size === 0) return { renames, labels: [{ base: unchanged, head: unchanged }] }
  const either = new Set([...renames.keys(), ...renames.values()])
  const following = relabeler(store, (text) => renames.get(text) ?? text)
  // The same word may be a reference at one place and not at another. So all words that could be references are taken for equal here:
  // what really differs in two matched elements is seen when they are compared.
  const alike = relabeler(store, (text) => (either.has(text) ? '""' : text))
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
