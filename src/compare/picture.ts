// Draws the changed part of a flow as a Mermaid flowchart.
//
// 1. Drawn are the changed nodes, the ends of changed connections, and the neighbours of changed nodes, with all connections among them.
// 2. If these are too many for a picture that can be read, the neighbours are left out. If there are still too many, a sentence says so.
// 3. A label can't leave its quotes: all but letters, digits and a few marks are written as Mermaid's entities (`#quot;`).
//
// Example: nodes A and B (added) with an added connection "On Success" become n1["A"] ==>|"➕ On Success"| n2["➕ B"]

import { cut, visible } from '../markdown.js'
import { counted } from '../text.js'

export interface DrawnNode {
  readonly label: string
  readonly status: 'same' | 'added' | 'modified' | 'removed'
}

export interface DrawnConnection {
  readonly source: DrawnNode
  readonly target: DrawnNode
  readonly label: string
  readonly status: 'same' | 'added' | 'removed'
}

type Hide = (text: string) => string

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
  nodes: readonly DrawnNode[],
  connections: readonly DrawnConnection[],
  { isWhole, hide }: { isWhole: boolean; hide: Hide },
): { picture?: string; note?: string } {
  const changed = new Set(nodes.filter(({ status }) => isWhole || status !== 'same'))
  const near = [...changed]
  for (const { source, target, status } of connections) {
    if (status !== 'same') changed.add(source).add(target)
    if (source.status !== 'same' || target.status !== 'same') near.push(source, target)
  }
  if (changed.size === 0) return {}
  for (const shown of [new Set([...changed, ...near]), changed]) {
    const drawn = connections.filter(({ source, target }) => shown.has(source) && shown.has(target))
    const ordered = nodes.filter((node) => shown.has(node))
    const picture = shown.size <= MAX_NODES && drawn.length <= MAX_CONNECTIONS ? draw(ordered, drawn, hide) : undefined
    if (picture && picture.length <= MAX_SOURCE) return { picture }
  }
  const count = changed.size > MAX_NODES ? counted(changed.size, 'node') : 'too many connections'
  return { note: `The picture is left out: it would have ${count}.` }
}

function draw(nodes: readonly DrawnNode[], connections: readonly DrawnConnection[], hide: Hide): string {
  const ids = new Map(nodes.map((node, index) => [node, `n${index + 1}`]))
  const lines = nodes.map((node) => `  ${ids.get(node)}["${ICONS[node.status]}${quoted(hide(node.label)) || '?'}"]`)
  for (const { source, target, label, status } of connections) {
    const text = `${ICONS[status]}${quoted(hide(label))}`.trim()
    lines.push(`  ${ids.get(source)} ${LINES[status]}${text === '' ? '' : `|"${text}"|`} ${ids.get(target)}`)
  }
  for (const [status, colours] of Object.entries(COLOURS)) {
    const members = nodes.filter((node) => node.status === status).map((node) => ids.get(node))
    if (members.length > 0) lines.push(`  classDef ${status} ${colours}`, `  class ${members.join()} ${status}`)
  }
  return [`flowchart ${columnsOf(nodes, connections) > MAX_COLUMNS ? 'TD' : 'LR'}`, ...lines].join('\n')
}

/** Returns how many nodes follow one another from the first ones on. */
function columnsOf(nodes: readonly DrawnNode[], connections: readonly DrawnConnection[]): number {
  const targets = new Set(connections.map(({ target }) => target))
  const left = new Set(nodes)
  let front = nodes.filter((node) => !targets.has(node))
  let columns = 0
  if (front.length === 0) front = nodes.slice(0, 1)
  for (; front.length > 0; columns++) {
    for (const node of front) left.delete(node)
    const next = connections.filter(({ source, target }) => front.includes(source) && left.has(target))
    front = next.map(({ target }) => target)
  }
  return columns
}

/** Returns foreign text as it can stand in quotes in Mermaid. */
function quoted(text: string): string {
  return visible(cut(text.replace(/\s+/g, ' ').trim(), MAX_LABEL)).replace(UNSAFE, (character) =>
    character === '"' ? '#quot;' : `#${character.codePointAt(0)};`,
  )
}

const UNSAFE = /[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu
