// Draws the changed part of a flow as a Mermaid flowchart.
//
// 1. Drawn are the changed nodes, the ends of changed connections, and the neighbours of changed nodes, with all connections among them.
// 2. If these are too many for a picture that can be read, the neighbours are left out. If there are still too many, a sentence says so.
// 3. A label can't leave its quotes: all but letters, digits and a few marks are written as Mermaid's entities (`#quot;`).
//
// Example: nodes A and B (added) with an added connection "On Success" become n1["A"] ==>|"➕ On Success"| n2["➕ B"]

import { cut, visible } from '../markdown.js'
import { counted } from '../text.js'
import type { Connection, Node } from './graph.js'
import { countAll } from './names.js'

const ICONS = { same: '', added: '➕ ', modified: '✏️ ', removed: '➖ ' }
const COLOURS = {
  added: 'fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
  modified: 'fill:#fff8c5,stroke:#9a6700,color:#1f2328',
  removed: 'fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3',
}
const LINES = { same: '-->', added: '==>', removed: '-.->' }
const MAX_NODES = 40
/** Mermaid draws at most 500 connections and 50,000 characters. */
const MAX_CONNECTIONS = 500
const MAX_SOURCE = 50_000
const MAX_LABEL = 40
/** Nodes side by side that GitHub's column has room for. More are drawn from top to bottom. */
const MAX_COLUMNS = 6

/** Returns the source of a picture of what changed, or of all if the whole flow is new or was removed, or why it is left out. `hide` hides secrets. */
export function drawFlow(
  nodes: readonly Node[],
  connections: readonly Connection[],
  { isWhole, hide }: { isWhole: boolean; hide: (text: string) => string },
): { picture?: string; note?: string } {
  const isChanged = ({ status }: Node | Connection) => isWhole || status !== 'same'
  const changed = new Set([...nodes.filter(isChanged), ...connections.filter(isChanged).flatMap(endsOf)])
  const near = connections.filter((connection) => endsOf(connection).some(isChanged)).flatMap(endsOf)
  if (changed.size === 0) return {}
  for (const shown of [new Set([...changed, ...near]), changed]) {
    const drawn = connections.filter((connection) => endsOf(connection).every((end) => shown.has(end)))
    if (shown.size > MAX_NODES || drawn.length > MAX_CONNECTIONS) continue
    const shownNodes = nodes.filter((node) => shown.has(node))
    const picture = draw(shownNodes, drawn, hide)
    if (picture.length <= MAX_SOURCE) return { picture }
  }
  const count = changed.size > MAX_NODES ? counted(changed.size, 'node') : 'too many connections'
  return { note: `The picture is left out: it would have ${count}.` }
}

function endsOf({ source, target }: Connection): Node[] {
  return [source, target]
}

function draw(nodes: readonly Node[], connections: readonly Connection[], hide: (text: string) => string) {
  const ids = new Map(nodes.map((node, index) => [node, `n${index + 1}`]))
  const counts = countAll(nodes.map(({ name }) => name))
  const lines = nodes.map((node) => {
    const label = counts.get(node.name) === 1 ? node.name : node.label
    return `  ${ids.get(node)}["${ICONS[node.status]}${quoted(hide(label)) || '?'}"]`
  })
  for (const { source, target, label, status } of connections) {
    const text = `${ICONS[status]}${quoted(hide(label))}`.trim()
    lines.push(`  ${ids.get(source)} ${LINES[status]}${text === '' ? '' : `|"${text}"|`} ${ids.get(target)}`)
  }
  for (const [status, colours] of Object.entries(COLOURS)) {
    const members = nodes.filter((node) => node.status === status).map((node) => ids.get(node))
    if (members.length > 0) lines.push(`  classDef ${status} ${colours}`, `  class ${members.join()} ${status}`)
  }
  // Equal connections, such as those for several errors, are one line.
  return [`flowchart ${columnsOf(nodes, connections) > MAX_COLUMNS ? 'TD' : 'LR'}`, ...new Set(lines)].join('\n')
}

/** Returns how many nodes follow one another from the first ones on. */
function columnsOf(nodes: readonly Node[], connections: readonly Connection[]): number {
  const targets = new Set(connections.map(({ target }) => target))
  const starts = nodes.filter((node) => !targets.has(node))
  const columns = new Map((starts.length > 0 ? starts : nodes.slice(0, 1)).map((node) => [node, 1]))
  // The map grows while it is read.
  for (const [node, column] of columns) {
    for (const { source, target } of connections)
      if (source === node && !columns.has(target)) columns.set(target, column + 1)
  }
  return Math.max(...columns.values())
}

/** Returns foreign text as it can stand in quotes in Mermaid. */
function quoted(text: string): string {
  return visible(cut(text.replace(/\s+/g, ' ').trim(), MAX_LABEL)).replace(UNSAFE, (character) =>
    character === '"' ? '#quot;' : `#${character.codePointAt(0)};`,
  )
}

const UNSAFE = /[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu
