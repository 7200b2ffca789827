/**
 * Sorts what changed in a file, what matters first: items with their settings and texts, connections, the rest, then layout and bookkeeping, folded.
 */
import { counted } from '../text.js'
import type { Change, FileChanges, Step } from './changes.js'
import type { Json } from './document.js'
import type { ChangedConnection, Flow } from './flow.js'
import { itemsEnd, makeLayoutTest, mergeLayout } from './layout.js'
import { listInside } from './names.js'
import { detailOf, entries, ICONS, indented, itemNames, MIN_ITEMS, tailOf } from './report-entries.js'
import { type Entry, entryOf, type Part } from './report-room.js'
import { nameSpan, numbered, type Printer } from './report-values.js'
import { groupBy } from './sequence.js'

/** Returns what changed in a file, or what is in a file that only one version has. */
export function fileSections(file: FileChanges, printer: Printer, flow: Flow | undefined): Part[] {
  if (file.kind === 'text') return entries([textChange(file)], printer)
  if (file.status !== 'modified') return entries(file.kind === 'json' ? wholeFile(file) : file.changes, printer)
  const isLayout = makeLayoutTest(file)
  const connections = flow?.connections ?? []
  const ownItems = new Set<unknown>(connections.map(({ item }) => item))
  const kindOf = (change: Change) => {
    if (flow?.tells(change)) return 'told'
    if ('value' in change && ownItems.has(change.value)) return 'connection'
    if (isLayout(change)) return 'layout'
    return isInItem(change.path, printer) ? 'item' : 'rest'
  }
  const kinds = new Map(file.changes.map((change) => [change, kindOf(change)]))
  const all = (kind: ReturnType<typeof kindOf>) => file.changes.filter((change) => kinds.get(change) === kind)
  const [others, layout, more] = [entries(all('rest'), printer), all('layout'), all('connection')]
  const lines = connectionEntries(connections, more, printer)
  const changes = all('told').length + more.length
  const title = `Layout and bookkeeping: ${counted(layout.length, 'change')}`
  return [
    ...entries(all('item'), printer),
    ...(lines.length === 0 ? [] : [{ heading: 'Connections', parts: lines, noun: 'connection', changes } as const]),
    ...(lines.length === 0 || others.length === 0 ? others : [{ heading: 'Elsewhere in the file', parts: others }]),
    ...(layout.length === 0 ? [] : [{ heading: title, parts: layoutEntries(layout, file, printer), folded: true }]),
  ]
}

/** Whether a change is in an item, or in a member that is a node of a flow. */
function isInItem(path: readonly Step[], { labelOf }: Printer): boolean {
  return path.some((step) => step.type === 'item' || (step.type === 'member' && labelOf(step.key) !== undefined))
}

/** Returns a text file as one change. */
function textChange({ status, text = {} }: FileChanges): Change {
  const toJson = (side = ''): Json => ({ type: 'string', id: 0, text: JSON.stringify(side) })
  if (status !== 'modified') return { kind: status, path: [], value: toJson(text.base ?? text.head) }
  return { kind: status, path: [], from: toJson(text.base), to: toJson(text.head) }
}

/** Returns what a file holds as changes: a change for each item and for each other member. */
function wholeFile({ base, head, status }: FileChanges): Change[] {
  const kind = status === 'removed' ? 'removed' : 'added'
  const visit = (value: Json, path: readonly Step[]): Change[] => {
    const inside = listInside(value, () => undefined)
    const isList = path.length < 3 && inside.length > 0 && inside.every((inner) => inner.value.type === 'object')
    if (!isList && (path.length > 0 || value.type !== 'object')) return [{ kind, path, value }]
    return inside.flatMap(({ step, value: inner }) =>
      step.type === 'member' ? visit(inner, [...path, step]) : [{ kind, path: [...path, step], value: inner }],
    )
  }
  const document = base ?? head
  return document ? visit(document, []) : []
}

/** Returns a line for each chain of connections. `changes` say more of some of them. */
function connectionEntries(
  connections: readonly ChangedConnection[],
  changes: readonly Change[],
  printer: Printer,
): Entry[] {
  const more = new Map(changes.map((change) => ['value' in change ? change.value : undefined, change]))
  const chains = chainsOf(connections, (item) => more.has(item))
  const lines = numbered(chains.map((chain) => connectionLine(chain, printer)))
  return chains.map(([{ item }], at) => {
    const change = item && more.get(item)
    return entryOf(lines[at] ?? '', { under: change && detailOf(change, printer).under })
  })
}

type Chain = [ChangedConnection, ...ChangedConnection[]]

/** Joins connections that lead on from one another, unless there is more to say of them. */
function chainsOf(connections: readonly ChangedConnection[], hasMore: (item: Json) => boolean): Chain[] {
  const ends = { added: new Map<object, Chain>(), removed: new Map<object, Chain>() }
  return connections.flatMap((connection): Chain[] => {
    const { kind, source, target, item } = connection
    if (kind === 'rewired' || (item && hasMore(item))) return [[connection]]
    const before = ends[kind].get(source)
    const chain: Chain = before ?? [connection]
    if (before) before.push(connection)
    ends[kind].delete(source)
    ends[kind].set(target, chain)
    return before ? [] : [chain]
  })
}

function connectionLine(chain: Chain, printer: Printer): string {
  const [{ kind, source, target, was }] = chain
  const node = (end: { label: string }) => `**${nameSpan(end.label, printer)}**`
  const labelled = (text: string) => (text === '' ? '' : ` (${nameSpan(text, printer)})`)
  const steps = chain.map((each) => ` → ${node(each.target)}${labelled(each.label)}`)
  const before = was?.target === target ? labelled(was.label) || ' without a label' : was && ` ${node(was.target)}`
  return `- ${ICONS[kind]} ${node(source)}${steps.join('')}${before === undefined ? '' : `, was${before}`}`
}

/** Returns a line for what changed in many items, with the items under it. */
function layoutEntries(changes: readonly Change[], file: FileChanges, printer: Printer): Entry[] {
  const groups = groupBy(mergeLayout(changes, file), (change) => change.kind + tailOf(change, printer))
  return [...groups.values()].flatMap((group) => {
    const details = group.map((change) => detailOf(change, printer))
    if (group.length < MIN_ITEMS || itemsEnd(group[0].path) === 0 || details.some(({ under }) => under))
      return entries(group, printer)
    const names = itemNames(group, printer)
    const rows = details.map(({ line }, at) => `- ${names[at]}${line}`).join('\n')
    const line = `- ${ICONS[group[0].kind]} ${tailOf(group[0], printer)} of ${counted(group.length, 'item')}`
    return [entryOf(line, { changes: group.length, under: (max) => (rows.length > max ? '' : `\n${indented(rows)}`) })]
  })
}
