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
import type { Change, Match, Reference } from './changes.js'
import type { JsonPair } from './document.js'
import { NOTHING } from './ignore.js'
import { type Matching, makeMatching } from './match-arrays.js'
import { findMoves, NO_MOVES, type Unmatched } from './moves.js'
import { type ComponentNames, findComponents } from './names.js'
import { type Interner, makeInterner, readDocument } from './read-document.js'
import { countHolders, type Holders, type Rename, type Renames, renamesOf, unambiguous } from './references.js'
import { type Route, walk } from './walk.js'

/** What differs in a JSON document. */
export interface JsonChanges {
  readonly changes: readonly Change[]
  /** The references that follow a new ID or name. */
  readonly references: readonly Reference[]
  readonly matches: readonly Match[]
}

/** How often renames, and moved items, are looked for: those found may bring up others. */
const MAX_PASSES = 5

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

/**
 * Returns what differs in documents that may refer to each other's items, in their order. If they differ at all, there is at least one change.
 * All must be read into `interner`.
 */
export function compareDocuments(documents: readonly JsonPair[], interner: Interner): JsonChanges[] {
  const context = { documents, holders: lazily(() => holdersIn(documents)), componentOf: componentsIn(documents) }
  let renames: Renames = new Map()
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const { results, found } = compareOnce(context, makeMatching(interner, renames))
    const next = found.length === 0 ? new Map() : unambiguous(found, context.holders())
    if (areEqual(renames, next)) {
      if (results.some(({ changes }) => changes.length > 0)) return results
      break
    }
    renames = next
  }
  // The matches that the renames come from change with the renames, or nothing but references differ: then no reference follows.
  return compareOnce(context, makeMatching(interner, new Map())).results
}

function areEqual(some: Renames, others: Renames): boolean {
  return some.size === others.size && [...some].every(([from, to]) => others.get(from) === to)
}

/** What all passes share. */
interface Context {
  readonly documents: readonly JsonPair[]
  readonly holders: () => { readonly base: Holders; readonly head: Holders }
  readonly componentOf: ComponentNames
}

function holdersIn(documents: readonly JsonPair[]) {
  return {
    base: countHolders(documents.map(({ base }) => base)),
    head: countHolders(documents.map(({ head }) => head)),
  }
}

/** Most comparisons need no names of components. */
function componentsIn(documents: readonly JsonPair[]): ComponentNames {
  const find = lazily(() =>
    findComponents([...documents.map(({ head }) => head), ...documents.map(({ base }) => base)]),
  )
  return (item, array) => find()(item, array)
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Compares the documents while references follow some renames, and returns the renames that it finds. */
function compareOnce(context: Context, matching: Matching): { results: JsonChanges[]; found: Rename[] } {
  const walked = context.documents.map((document) => compareOne(document, context, matching))
  return {
    results: walked.map(({ changes, references, matches }) => ({ changes, references, matches })),
    found: walked.flatMap(({ renames }) => renames),
  }
}

/** Compares a document until no more moved items are found. */
function compareOne(document: JsonPair, { holders, componentOf }: Context, matching: Matching) {
  let moves = NO_MOVES
  for (let pass = 1; ; pass++) {
    const { unmatched, ...walked } = walkOnce(document, { matching, moves, componentOf })
    if (pass > MAX_PASSES || unmatched.base.length === 0 || unmatched.head.length === 0) return walked
    const all = findMoves(unmatched, moves, { matching, componentOf, holders: holders() })
    if (all.heads.size === moves.heads.size) return walked
    moves = all
  }
}

function walkOnce(document: JsonPair, route: Route) {
  const renames: Rename[] = []
  const unmatched: Record<'base' | 'head', Unmatched[]> = { base: [], head: [] }
  const changes: Change[] = []
  const references: Reference[] = []
  const matches: Match[] = []
  walk(document, route, {
    change: (change) => changes.push(change),
    reference: (reference) => references.push(reference),
    match(match, isElement) {
      matches.push(match)
      if (isElement) renames.push(...renamesOf(match))
    },
    unmatched: (side, each) => unmatched[side].push(each),
  })
  return { changes, references, matches, renames, unmatched }
}
