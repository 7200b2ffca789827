/**
 * Shows what changed in a file, what matters first: items with their settings and texts, connections, the rest, then layout and bookkeeping, folded.
 * An equal change in many items is said once.
 */
import { counted } from '../text.js'
import type { Change, FileChanges, Step } from './changes.js'
import type { Json } from './document.js'
import type { ChangedConnection, Flow } from './flow.js'
import { listInside } from './labels.js'
import { makeLayoutTest, mergeLayout } from './layout.js'
import { type Detail, detailOf, fenceUnder, foldedUnder, indented, namesDetail } from './report-details.js'
import { type Entry, entryOf, type Part, writeSection } from './report-room.js'
import { distinctPaths, itemsEnd, nameSpan, type Printer, pathOf } from './report-values.js'

export const ICONS = { added: '➕', removed: '➖', modified: '✏️', reordered: '✏️', moved: '✏️', rewired: '✏️' }

/** Items that share a change, before it is said once. */
const MIN_ITEMS = 3

/** Returns what changed in a file, or what is in a file that only one version has. */
export function changeParts(file: FileChanges, printer: Printer, flow: Flow | undefined): Part[] {
  if (file.status !== 'modified') return entries(file.kind === 'json' ? wholeFile(file) : file.changes, printer)
  const isLayout = makeLayoutTest(file)
  const connections = flow?.connections ?? []
  const ownItems = new Set<unknown>(connections.map(({ item }) => item))
  /** Changes that say more of a connection than its line. */
  const more = new Map<unknown, Change>()
  const [items, rest, layout]: [Change[], Change[], Change[]] = [[], [], []]
  let told = 0
  for (const change of file.changes) {
    if (flow?.tells(change)) told++
    else if ('value' in change && ownItems.has(change.value)) more.set(change.value, change)
    else if (isLayout(change)) layout.push(change)
    else if (isInItem(change.path, printer)) items.push(change)
    else rest.push(change)
  }
  const chains = groupBy(chainsOf(connections, more), (chain) => connectionLine(chain, printer))
  const lines = chains.flatMap((same) => connectionParts(same, more, printer))
  const others = entries(rest, printer)
  return [
    ...entries(items, printer),
    ...(lines.length === 0
      ? []
      : [{ heading: 'Connections', parts: lines, noun: 'connection' as const, changes: told + more.size }]),
    ...(lines.length === 0 || others.length === 0 ? others : [{ heading: 'Elsewhere in the file', parts: others }]),
    ...(layout.length === 0 ? [] : [foldedLayout(file, layout, printer)]),
  ]
}

/** Whether a change is in an item, or in a member that is a node of a flow. */
function isInItem(path: readonly Step[], { labelOf }: Printer): boolean {
  return path.some((step) => step.type === 'item' || (step.type === 'member' && labelOf(step.key) !== undefined))
}

/** Returns what a file holds as changes: a change for each item and for each other member. */
function wholeFile({ base, head, status }: FileChanges): Change[] {
  const kind = status === 'removed' ? 'removed' : 'added'
  const changes: Change[] = []
  const visit = (value: Json, path: readonly Step[]) => {
    const inside = listInside(value, () => undefined)
    const isList = path.length < 3 && inside.length > 0 && inside.every((inner) => inner.value.type === 'object')
    if (isList || (path.length === 0 && value.type === 'object')) {
      for (const { step, value: inner } of inside) {
        if (step.type === 'member') visit(inner, [...path, step])
        else changes.push({ kind, path: [...path, step], value: inner })
      }
    } else changes.push({ kind, path, value })
  }
  const document = base ?? head
  if (document) visit(document, [])
  return changes
}

/** Returns a part for each change, or for an equal change in many items. */
function entries(changes: readonly Change[], printer: Printer): Entry[] {
  const groups = groupBy(changes, sharedKey)
  const paths = new Map<Change, string>()
  for (const alike of groupBy(groups.filter((group) => group.length < MIN_ITEMS).flat(), ({ kind }) => ICONS[kind])) {
    const distinct = distinctPaths(alike, printer)
    for (const [at, change] of alike.entries()) paths.set(change, distinct[at] ?? '')
  }
  return groups.flatMap((group) => {
    if (group.length >= MIN_ITEMS) return [sharedPart(group, printer)]
    return group.map((change) => {
      const detail = detailOf(change, printer)
      return entryOf(`- ${ICONS[change.kind]} ${paths.get(change)}${detail.line}`, 1, underLine(detail, printer))
    })
  })
}

/** Returns lists of what has the same key, in the order of their first ones. */
function groupBy<T>(values: readonly T[], keyOf: (value: T) => unknown): [T, ...T[]][] {
  const groups = new Map<unknown, [T, ...T[]]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return [...groups.values()]
}

/** Returns a text that equal changes of items share, else the change itself. */
function sharedKey(change: Change): unknown {
  const end = itemsEnd(change.path)
  const values = change.kind === 'modified' ? [change.from, change.to] : 'value' in change ? [change.value] : []
  const ids = values.flatMap((value) => ('id' in value ? [value.id] : []))
  if (end === 0 || end === change.path.length || ids.length === 0) return change
  return JSON.stringify([change.kind, ids, change.path.slice(end)])
}

/** Returns what makes the text under a line. */
function underLine({ lines, title, inner, names }: Detail, printer: Printer): (max: number) => string {
  if (lines) return (max) => fenceUnder(lines(max), title)
  if (inner) {
    const list = { heading: '', parts: entries(inner, printer) }
    return (max) => `\n${indented(writeSection(list, max).join(''))}`
  }
  const list = names === undefined ? '' : foldedUnder(counted(names.length, 'item'), names.join(', '))
  return (max) => (list.length <= max ? list : '')
}

/** Returns a line for an equal change in many items. */
function sharedPart(group: readonly [Change, ...Change[]], printer: Printer): Entry {
  const [first] = group
  const detail = detailOf(first, printer)
  const names = namesDetail(distinctPaths(itemsOf(group), printer))
  const verb = first.kind === 'modified' ? '' : ` ${first.kind}`
  const line = `- ${ICONS[first.kind]} ${tailOf(first, printer)}${detail.line}${verb} in ${names.line}`
  const [under, list] = [underLine(detail, printer), underLine({ ...names, line: '' }, printer)]
  return entryOf(line, group.length, (max) => under(max) + list(max))
}

/** Returns layout and bookkeeping in a fold: a line for what changed in many items, with the items under it. */
function foldedLayout(file: FileChanges, changes: readonly Change[], printer: Printer): Part {
  const groups = groupBy(mergeLayout(changes, file), (change) => change.kind + tailOf(change, printer))
  const parts = groups.flatMap((group) => {
    const details = group.map((change) => detailOf(change, printer))
    const isLong = itemsEnd(group[0].path) === 0 || details.some(({ lines }) => lines)
    if (group.length < MIN_ITEMS || isLong) return entries(group, printer)
    const names = distinctPaths(itemsOf(group), printer)
    const rows = details.map(({ line }, at) => `- ${names[at]}${line}`).join('\n')
    const line = `- ${ICONS[group[0].kind]} ${tailOf(group[0], printer)} of ${counted(group.length, 'item')}`
    return [entryOf(line, group.length, (max) => (rows.length > max ? '' : `\n${indented(rows)}`))]
  })
  const heading = `Layout and bookkeeping: ${counted(changes.length, 'change')}`
  return { heading, parts, changes: changes.length, folded: true }
}

/** Returns the innermost items that changes are in. */
function itemsOf(changes: readonly Change[]): { path: readonly Step[] }[] {
  return changes.map(({ path }) => ({ path: path.slice(0, itemsEnd(path)) }))
}

/** Returns the path from the innermost item on. */
function tailOf({ path }: Change, printer: Printer): string {
  return pathOf(path.slice(itemsEnd(path)), printer)
}

type Chain = [ChangedConnection, ...ChangedConnection[]]

/** Joins connections that lead on from one another, unless there is more to say of them. */
function chainsOf(connections: readonly ChangedConnection[], more: ReadonlyMap<unknown, Change>): Chain[] {
  const ends = { added: new Map<object, Chain>(), removed: new Map<object, Chain>() }
  return connections.flatMap((connection): Chain[] => {
    const { kind, source, target, item } = connection
    if (kind === 'rewired' || more.has(item)) return [[connection]]
    const before = ends[kind].get(source)
    const chain: Chain = before ?? [connection]
    if (before) before.push(connection)
    ends[kind].delete(source)
    ends[kind].set(target, chain)
    return before ? [] : [chain]
  })
}

/** Returns lines for connections that are called the same: one if their lines say everything, else one each with the fields of its item. */
function connectionParts(
  same: readonly [Chain, ...Chain[]],
  more: ReadonlyMap<unknown, Change>,
  printer: Printer,
): Entry[] {
  const line = connectionLine(same[0], printer)
  if (!same.some(([first]) => more.has(first.item))) {
    return [entryOf(same.length === 1 ? line : `${line} (${same.length} times)`)]
  }
  return same.map(([first], at) => {
    const change = more.get(first.item)
    const numbered = same.length === 1 ? line : `${line} (${at + 1} of ${same.length})`
    return change ? entryOf(numbered, 1, underLine(detailOf(change, printer), printer)) : entryOf(numbered)
  })
}

function connectionLine(chain: Chain, { mask }: Printer): string {
  const [{ kind, source, target, was }] = chain
  const node = (end: { label: string }) => `**${nameSpan(end.label, mask)}**`
  const labelled = (text: string) => (text === '' ? '' : ` (${nameSpan(text, mask)})`)
  const steps = chain.map((each) => ` → ${node(each.target)}${labelled(each.label)}`)
  const before = was?.target === target ? labelled(was.label) || ' without a label' : was && ` ${node(was.target)}`
  return `- ${ICONS[kind]} ${node(source)}${steps.join('')}${before === undefined ? '' : `, was${before}`}`
}
