import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** A node of a flow. Only what the edits below touch is named: the platform's real schema is unknown. */
interface Node {
  id: string
  type: string
  name: string
  position: { x: number; y: number }
  [field: string]: unknown
}

interface Edge {
  id: string
  type: 'On Success' | 'On Failure' | 'Go To'
  source: string
  target: string
}

/** A workflow as people build them, with a dozen nodes of the documented kinds. */
interface SampleWorkflow {
  app: { name: string; version: string; guardrails: unknown[]; [field: string]: unknown }
  flow: { name: string; timeout: number; nodes: Node[]; edges: Edge[]; [field: string]: unknown }
  env: { name: string; value: string; secure: boolean }[]
}

// The compiler copies no YAML into `build/`.
const TEXT = readFileSync(new URL('../../../simulator/fakes/sample.yaml', import.meta.url), 'utf8')

/** Returns the workflow of an ID: always the same for the same ID, of another name and content for most others. */
export function sampleWorkflow(workflowId: string): SampleWorkflow {
  const seed = digest(workflowId)
  const pick = (at: number, below: number) => seed.readUInt16BE(at * 2) % below
  const id = (of: string) => digest(`${workflowId} ${of}`).toString('hex').slice(0, 12)
  const { themes } = parse(TEXT)
  const { name, topics, ...theme } = themes[pick(0, themes.length)]
  const number = 100 + pick(1, 900)
  const words: Record<string, string | number> = {
    ...theme,
    ...Object.fromEntries(topics.map((topic: string, at: number) => [`topic ${at + 1}`, topic])),
    name: `${name} ${number}`,
    number,
    timeout: 20 + 5 * pick(2, 5),
    version: pick(4, 10),
    token: id('token'),
  }
  const { app, flow, env } = parse(TEXT.replace(/<([\w ]+)>/g, (_, word: string) => String(words[word])))
  const nodes: Node[] = flow.nodes.map((node: { name: string }, at: number) => ({
    id: `node-${id(node.name)}`,
    position: { x: 120 + 240 * Math.floor(at / 3), y: 80 + 160 * (at % 3) + pick(3, 40) },
    ...node,
  }))
  const idOf = (wanted: string) => nodes.find((node) => node.name === wanted)?.id ?? ''
  const edges = flow.edges.map(([source, type, target]: [string, Edge['type'], string]) => ({
    id: edgeId(source, target),
    type,
    source: idOf(source),
    target: idOf(target),
  }))
  return { app, flow: { ...flow, nodes, edges }, env }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

function edgeId(source: string, target: string): string {
  return `${source} to ${target}`.replace(/[^A-Za-z]+/g, '-').toLowerCase()
}

/** Returns the files of a workflow's package, for `samplePackage`. */
export function filesOf({ app, flow, env }: SampleWorkflow): Record<string, unknown> {
  return { 'app_definition.json': app, 'flow_definition.json': flow, 'env_variables.json': env }
}

/** Changes something of a workflow, as a person would in the editor. */
type Edit = (workflow: SampleWorkflow) => void

/** Returns a copy of a workflow with edits made, one after another. */
export function edited(workflow: SampleWorkflow, ...edits: Edit[]): SampleWorkflow {
  const copy = structuredClone(workflow)
  for (const edit of edits) edit(copy)
  return copy
}

/** Replaces words in a node's prompt. Throws if they aren't there. */
export function editPrompt(node: string, from: string, to: string): Edit {
  return (workflow) => {
    const found = nodeOf(workflow, node)
    if (typeof found.prompt !== 'string' || !found.prompt.includes(from))
      throw new Error(`${node} doesn't say "${from}".`)
    found.prompt = found.prompt.replace(from, () => to)
  }
}

/** Sets a field of a node, such as its `timeout`. */
export function setField(node: string, field: string, value: unknown): Edit {
  return (workflow) => {
    nodeOf(workflow, node)[field] = value
  }
}

/** Inserts a node after another, which then leads to it on success. */
export function addNode(after: string, node: { type: string; name: string; [field: string]: unknown }): Edit {
  return ({ flow }) => {
    const before = nodeOf({ flow }, after)
    const { x, y } = before.position
    const id = `node-${digest(`${before.id} ${node.name}`).toString('hex').slice(0, 12)}`
    flow.nodes.splice(flow.nodes.indexOf(before) + 1, 0, { id, position: { x: x + 60, y: y + 80 }, ...node })
    for (const edge of flow.edges) if (edge.source === before.id && edge.type === 'On Success') edge.source = id
    flow.edges.push({ id: edgeId(after, node.name), type: 'On Success', source: before.id, target: id })
  }
}

/** Removes a node with the edges from and to it. */
export function removeNode(node: string): Edit {
  return ({ flow }) => {
    const { id } = nodeOf({ flow }, node)
    flow.nodes = flow.nodes.filter((each) => each.id !== id)
    flow.edges = flow.edges.filter(({ source, target }) => source !== id && target !== id)
  }
}

/** Moves all nodes, as a person does who tidies up. */
export function moveNodes(by: { x: number; y: number }): Edit {
  return ({ flow }) => {
    for (const { position } of flow.nodes) {
      position.x += by.x
      position.y += by.y
    }
  }
}

/** Sets an environment variable, a new one if it doesn't exist. */
export function setVariable(name: string, value: string): Edit {
  return ({ env }) => {
    const found = env.find((variable) => variable.name === name)
    if (found) found.value = value
    else env.push({ name, value, secure: true })
  }
}

function nodeOf({ flow }: Pick<SampleWorkflow, 'flow'>, name: string): Node {
  const found = flow.nodes.find((node) => node.name === name)
  if (!found) throw new Error(`The workflow has no node "${name}".`)
  return found
}
