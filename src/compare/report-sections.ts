/**
 * Sorts what changed in a file, what matters first: items with their settings and texts, connections, the rest, then layout and bookkeeping, folded.
 * Above it stands the picture of the flow, below it which references follow.
 */
import { fence } from '../markdown.js'
import { counted } from '../text.js'
import { type Change, type Counts, countChanges, type FileChanges, type Step } from './changes.js'
import { type Json, lazily, scalarsIn } from './document.js'
import { type ChangedConnection, describeFlow, type Flow, OWN_IDS } from './flow.js'
import { itemsEnd, makeLayoutTest, memberKey, mergeLayout } from './layout.js'
import { countAll, listInside, type Names } from './names.js'
import { detailOf, entries, MIN_ITEMS, outerNames } from './report-entries.js'
import { indented, type Part, partOf, sectionOf } from './report-room.js'
import { ICONS, nameSpan, numbered, type Printer, pathOf, tailOf } from './report-values.js'
import type { Mask } from './secrets.js'
import { groupBy } from './sequence.js'

/** References that follow are named up to this number. */
const MAX_REFERENCES = 5

/** Returns the picture of a file's flow, and what changed in the file. It may refer to items that `elsewhere` returns. */
export function fileParts(file: FileChanges, elsewhere: Names['itemOf'], mask: Mask): Part[] {
  const flow = describeFlow(file, (text) => mask(text).shown, elsewhere)
  const counts = lazily(() => countAll(scalarsIn(file.head ?? file.base)))
  const printer: Printer = {
    mask,
    labelOf: (text, isId) => flow?.labelOf(JSON.stringify(text), isId),
    endsOf: (item) => flow?.endsOf(item),
    countOf: (text) => counts().get(text) ?? 0,
  }
  const changes = totalOf(countChanges(file))
  const isModified = file.status === 'modified'
  const parts = isModified ? changedParts(file, printer, flow) : entries(asItems(wholeFile(file), flow), printer)
  const { nodes = 0, connections = 0 } = flow?.size ?? {}
  const size = nodes === 0 ? 'What is in it' : `${counted(nodes, 'node')}, ${counted(connections, 'connection')}`
  const content = isModified ? parts : sectionOf(size, parts, { changes, folded: true })
  const all = [...content, ...referencesNote(file, printer)]
  return [...pictureOf(flow), partOf(titleOf(file, mask), { parts: all, changes })]
}

/** Returns how many changes there are of all kinds. */
export function totalOf({ added, modified, removed }: Counts): number {
  return added + modified + removed
}

function pictureOf(flow: Flow | undefined): Part[] {
  if (flow?.note !== undefined) return [partOf(flow.note)]
  if (!flow?.picture) return []
  return [partOf(fence(flow.picture.split('\n'), 'mermaid', ''), { least: "The picture doesn't fit here." })]
}

function titleOf({ name, kind, status, changes }: FileChanges, mask: Mask): string {
  const title = `**${nameSpan(name, { mask })}**`
  if (status !== 'modified') return `${ICONS[status]} ${title}: file ${status}`
  if (kind === 'binary' || (kind === 'variables' && changes.length === 0))
    return `${ICONS.modified} ${title}: content modified`
  return kind === 'variables' ? `${title} (values are never shown)` : title
}

function referencesNote({ references }: FileChanges, printer: Printer): Part[] {
  if (references.length === 0) return []
  const places = references.slice(0, MAX_REFERENCES).map(({ path, from, to }) => {
    return `${pathOf(path, printer)} (${nameSpan(from, printer)} → ${nameSpan(to, printer)})`
  })
  const more = references.length > MAX_REFERENCES ? ', …' : ''
  const verbs = references.length === 1 ? "follows and isn't" : "follow and aren't"
  const words = `${counted(references.length, 'reference')} to new IDs and names ${verbs} counted`
  return [partOf(`${words}: ${places.join(', ')}${more}`)]
}

/** Returns what changed in a file that both versions have. */
function changedParts(file: FileChanges, printer: Printer, flow: Flow | undefined): Part[] {
  const isLayout = makeLayoutTest(file)
  const numbers = new Set<Change>(file.changes.filter(isNumber))
  const connections = flow?.connections ?? []
  const ownItems = new Set<unknown>(connections.map(({ item }) => item))
  const [from, to] = [toJson(file.text?.base), toJson(file.text?.head)]
  const kinds = groupBy(file.text ? [{ kind: 'modified', path: [], from, to } as const] : file.changes, (change) => {
    // Another ID of a connection, which no line of the connections shows.
    if (flow?.tells(change)) return isOwnId(change) ? 'layout' : 'told'
    if ('value' in change && ownItems.has(change.value)) return 'connection'
    if (isLayout(change)) return 'layout'
    if (numbers.size >= MIN_ITEMS && numbers.has(change)) return 'number'
    if (!isInItem(change.path, flow)) return 'rest'
    return change.kind === 'reordered' ? 'order' : 'item'
  })
  const [layout, more] = [kinds.get('layout') ?? [], kinds.get('connection') ?? []]
  const rest = entries(kinds.get('rest') ?? [], printer)
  const lines = connectionLines(connections, more, printer)
  const changes = (kinds.get('told')?.length ?? 0) + more.length
  const title = `Layout and bookkeeping: ${counted(layout.length, 'change')}`
  return [
    ...entries(asItems([...(kinds.get('item') ?? []), ...(kinds.get('order') ?? [])], flow), printer),
    ...listedLines(asItems(kinds.get('number') ?? [], flow), printer),
    ...sectionOf('Connections', lines, { noun: 'connection', changes }),
    ...(lines.length === 0 ? rest : sectionOf('Elsewhere in the file', rest)),
    ...sectionOf(title, listedLines(asItems(mergeLayout(layout, file), flow), printer), { folded: true }),
  ]
}

/** Returns changes in whose paths nodes in maps are items. */
function asItems(changes: readonly Change[], flow: Flow | undefined): readonly Change[] {
  return flow ? changes.map(flow.withItems) : changes
}

/** Whether a change is that of an item's own ID. */
function isOwnId({ path }: Change): boolean {
  return path.at(-2)?.type === 'item' && OWN_IDS.includes(memberKey(path.at(-1)))
}

/** Whether an item's own number changed. Those behind an inserted item may all have a new one. */
function isNumber(change: Change): boolean {
  if (change.kind !== 'modified' || !isOwnId(change)) return false
  return [change.from, change.to].every(({ type }) => type === 'literal')
}

/** Whether a change is in an item, in a member that is a node of a flow, or in one that is called like an item. */
function isInItem(path: readonly Step[], flow: Flow | undefined): boolean {
  return path.some((step) => step.type === 'item' || (step.type === 'member' && flow?.isItemKey(step.key)))
}

function toJson(text = ''): Json {
  return { type: 'string', id: 0, text: JSON.stringify(text) }
}

/** Returns what a file holds as changes: a change for each item and for each other member, or for the whole text. */
function wholeFile({ base, head, text, status, changes }: FileChanges): readonly Change[] {
  const kind = status === 'removed' ? 'removed' : 'added'
  const visit = (value: Json, path: readonly Step[]): Change[] => {
    const inside = listInside(value, () => undefined)
    const isList = path.length < 3 && inside.length > 0 && inside.every((inner) => inner.value.type === 'object')
    if (!isList && (path.length > 0 || value.type !== 'object')) return [{ kind, path, value }]
    return inside.flatMap(({ step, value: inner }) =>
      step.type === 'member' ? visit(inner, [...path, step]) : [{ kind, path: [...path, step], value: inner }],
    )
  }
  const document = base ?? head ?? (text && toJson(text.base ?? text.head))
  return document ? visit(document, []) : changes
}

/** Returns a line for each chain of connections. `changes` say more of some of them. */
function connectionLines(
  connections: readonly ChangedConnection[],
  changes: readonly Change[],
  printer: Printer,
): Part[] {
  const said = new Map<unknown, Change>(changes.map((change) => ['value' in change && change.value, change]))
  const chains = chainsOf(connections, said)
  const lines = numbered(chains.map((chain) => connectionLine(chain, printer)))
  return chains.map(([{ item }], at) => {
    const change = said.get(item)
    const { line, under = () => '' } = change ? detailOf(change, printer) : { line: '' }
    // Either all that it says stands on the line, or under it.
    return partOf(`${lines[at]}${under(0) === '' ? line : ''}`, { under })
  })
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

function connectionLine(chain: Chain, printer: Printer): string {
  const [{ kind, source, target, was }] = chain
  const node = (end: { label: string }) => `**${nameSpan(end.label, printer)}**`
  const labelled = (text: string) => (text === '' ? '' : ` (${nameSpan(text, printer)})`)
  const steps = chain.map(({ target, label }) => ` → ${node(target)}${labelled(label)}`)
  const before = was?.target === target ? labelled(was.label) || ' without a label' : was && ` ${node(was.target)}`
  return `- ${ICONS[kind]} ${node(source)}${steps.join('')}${before === undefined ? '' : `, was${before}`}`
}

/** Returns a line for what changed in many items, with the items under it. */
function listedLines(changes: readonly Change[], printer: Printer): Part[] {
  const signOf = (change: Change) => `${change.kind} ${itemsEnd(change.path) > 0} ${tailOf(change, itemsEnd, printer)}`
  const groups = groupBy(changes, signOf)
  return [...groups.values()].flatMap((group) => {
    const details = group.map((change) => detailOf(change, printer))
    if (group.length < MIN_ITEMS || details.some(({ under }) => under)) return entries(group, printer)
    const names = outerNames(group, itemsEnd, printer)
    const rows = indented(details.map(({ line }, at) => `- ${names[at]}${line}`).join('\n'))
    const line = `- ${ICONS[group[0].kind]} ${tailOf(group[0], itemsEnd, printer)} of ${counted(group.length, 'item')}`
    return partOf(line, { changes: group.length, under: () => `\n${rows}` })
  })
}
