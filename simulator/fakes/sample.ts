import { createHash } from 'node:crypto'

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
export interface SampleWorkflow {
  app: { name: string; version: string; guardrails: unknown[]; [field: string]: unknown }
  flow: { name: string; timeout: number; nodes: Node[]; edges: Edge[]; [field: string]: unknown }
  env: { name: string; value: string; secure: boolean }[]
}

interface Theme {
  name: string
  company: string
  /** What customers ask about, and what it is called in an API. */
  record: string
  field: string
  documents: string
  topics: string[]
}

const THEMES: Theme[] = [
  {
    name: 'Claims Assistant',
    company: 'Northwind Insurance',
    record: 'claim',
    field: 'claimNumber',
    documents: 'policy terms',
    topics: ['status', 'new claim', 'documents', 'complaint'],
  },
  {
    name: 'Banking Assistant',
    company: 'Contoso Bank',
    record: 'account',
    field: 'accountNumber',
    documents: 'price list',
    topics: ['balance', 'card lost', 'transfer', 'complaint'],
  },
  {
    name: 'Travel Desk',
    company: 'Fabrikam Travel',
    record: 'booking',
    field: 'bookingCode',
    documents: 'travel guidelines',
    topics: ['change of date', 'cancellation', 'invoice', 'complaint'],
  },
  {
    name: 'Order Support',
    company: 'Tailwind Store',
    record: 'order',
    field: 'orderNumber',
    documents: 'return policy',
    topics: ['delivery', 'return', 'invoice', 'complaint'],
  },
]

/** Returns the workflow of an ID: always the same for the same ID, of another name and content for most others. */
export function sampleWorkflow(workflowId: string): SampleWorkflow {
  const seed = createHash('sha256').update(workflowId).digest()
  const pick = (at: number, below: number) => seed.readUInt16BE(at * 2) % below
  const theme = THEMES[pick(0, THEMES.length)] ?? THEMES[0]
  if (theme === undefined) throw new Error('There is no theme.')
  const number = 100 + pick(1, 900)
  const name = `${theme.name} ${number}`
  const id = (of: string) => createHash('sha256').update(`${workflowId} ${of}`).digest('hex').slice(0, 12)
  const nodes = nodesOf(theme, 20 + 5 * pick(2, 5)).map((node, at) => ({
    id: `node-${id(node.name)}`,
    position: { x: 120 + 240 * Math.floor(at / 3), y: 80 + 160 * (at % 3) + pick(3, 40) },
    ...node,
  }))
  const idOf = (wanted: string) => nodes.find((node) => node.name === wanted)?.id ?? ''
  return {
    app: {
      name,
      description: `Answers customers of ${theme.company} who write about a ${theme.record}.`,
      version: `1.${pick(4, 10)}`,
      language: 'en',
      guardrails: [
        { name: 'Toxicity', stage: 'input', enabled: true, threshold: 0.7 },
        { name: 'Personal data', stage: 'input', enabled: true, threshold: 0.5, action: 'anonymize' },
        { name: 'Restricted topics', stage: 'output', enabled: true, topics: ['legal advice', 'competitors'] },
      ],
    },
    flow: {
      name,
      timeout: 300,
      variables: [
        { name: 'message', type: 'string', required: true },
        { name: 'language', type: 'string', required: false, default: 'en' },
        { name: 'files', type: 'list', required: false, default: [] },
      ],
      nodes,
      edges: edgesOf(theme).map(([source, type, target]) => ({
        id: edgeId(source, target),
        type,
        source: idOf(source),
        target: idOf(target),
      })),
    },
    env: [
      { name: 'CRM_URL', value: `https://crm-${number}.example.com`, secure: false },
      { name: 'CRM_TOKEN', value: `token-${id('token')}`, secure: true },
      { name: 'REGION', value: 'eu-west-1', secure: false },
    ],
  }
}

function nodesOf({ company, record, field, documents, topics }: Theme, timeout: number) {
  const model = { model: 'gpt-4o', connection: 'Azure OpenAI' }
  return [
    { type: 'start', name: 'Start' },
    {
      type: 'text_to_text',
      name: 'Classify request',
      ...model,
      hyperparameters: { temperature: 0, topP: 1, maxTokens: 50 },
      prompt: [
        `You sort the messages that customers send to ${company}.`,
        '',
        'Choose exactly one topic:',
        ...topics.map((topic) => `- ${topic}`),
        '',
        'Message: {{context.steps.Start.message}}',
        'Reply with the topic only.',
      ].join('\n'),
    },
    {
      type: 'condition',
      name: 'Complaint?',
      conditions: [{ operand: '{{context.steps.Classify request.output}}', operator: 'equals', value: 'complaint' }],
    },
    {
      type: 'api',
      name: `Fetch ${record}`,
      method: 'GET',
      url: `{{env.CRM_URL}}/${record}s/{{context.steps.Start.${field}}}`,
      headers: [{ key: 'Authorization', value: 'Bearer {{env.CRM_TOKEN}}' }],
      timeout,
      retry: { attempts: 2, delay: 5 },
      inputs: [
        { name: field, type: 'string', required: true },
        { name: 'lang', type: 'string', required: false },
      ],
    },
    {
      type: 'doc_search',
      name: `Search ${documents}`,
      source: `${company}: ${documents}`,
      query: '{{context.steps.Start.message}}',
      top: 5,
      filters: { language: '{{context.steps.Start.language}}', archived: false },
    },
    {
      type: 'function',
      name: 'Prepare facts',
      language: 'javascript',
      code: [
        `const ${record} = context.steps['Fetch ${record}'].output`,
        `const passages = context.steps['Search ${documents}'].output.map(({ text }) => text.trim())`,
        '',
        `return { ${record}, passages: passages.slice(0, 3) }`,
      ].join('\n'),
    },
    {
      type: 'text_to_text',
      name: 'Greet and answer',
      ...model,
      hyperparameters: { temperature: 0.3, topP: 1, maxTokens: 600 },
      prompt: [
        `You answer customers of ${company}.`,
        '',
        'Greet the customer by name.',
        'Be brief.',
        `Ask for the ${record} number if it is missing.`,
        `Use only the ${documents} and the ${record} below. If they don't answer the question, say so.`,
        '',
        'Facts:',
        '{{context.steps.Prepare facts.output}}',
      ].join('\n'),
    },
    {
      type: 'loop',
      name: 'Each file',
      items: '{{context.steps.Start.files}}',
      maxIterations: 10,
      steps: [{ name: 'Read file', type: 'doc_intelligence', schema: { pages: 'number', text: 'string' } }],
    },
    {
      type: 'condition',
      name: 'Sure enough?',
      conditions: [
        { operand: '{{context.steps.Greet and answer.confidence}}', operator: 'greaterThan', value: 0.8 },
        { operand: '{{context.steps.Each file.failed}}', operator: 'equals', value: 0 },
      ],
      combine: 'and',
    },
    {
      type: 'human',
      name: 'Ask a colleague',
      assignees: [`${record}s-team`],
      timeout: 3600,
      message: `Please check this answer about a ${record}.`,
    },
    {
      type: 'integration',
      name: 'Note in CRM',
      connector: 'Salesforce',
      action: 'createNote',
      fields: { subject: `Answered by the assistant`, body: '{{context.steps.Greet and answer.output}}' },
    },
    { type: 'delay', name: 'Wait for CRM', seconds: 2 },
    { type: 'end', name: 'End', output: [{ name: 'answer', value: '{{context.steps.Greet and answer.output}}' }] },
  ]
}

function edgesOf({ record, documents }: Theme): [source: string, type: Edge['type'], target: string][] {
  return [
    ['Start', 'On Success', 'Classify request'],
    ['Classify request', 'On Success', 'Complaint?'],
    ['Classify request', 'On Failure', 'Ask a colleague'],
    ['Complaint?', 'On Success', `Fetch ${record}`],
    ['Complaint?', 'Go To', 'Ask a colleague'],
    [`Fetch ${record}`, 'On Success', `Search ${documents}`],
    [`Fetch ${record}`, 'On Failure', 'Ask a colleague'],
    [`Search ${documents}`, 'On Success', 'Prepare facts'],
    ['Prepare facts', 'On Success', 'Greet and answer'],
    ['Greet and answer', 'On Success', 'Each file'],
    ['Greet and answer', 'On Failure', 'Ask a colleague'],
    ['Each file', 'On Success', 'Sure enough?'],
    ['Sure enough?', 'On Success', 'Note in CRM'],
    ['Sure enough?', 'Go To', 'Ask a colleague'],
    ['Ask a colleague', 'On Success', 'Note in CRM'],
    ['Note in CRM', 'On Success', 'Wait for CRM'],
    ['Wait for CRM', 'On Success', 'End'],
  ]
}

function edgeId(source: string, target: string): string {
  return `${source} to ${target}`.replace(/[^A-Za-z]+/g, '-').toLowerCase()
}

/** Returns the files of a workflow's package, for `samplePackage`. */
export function filesOf({ app, flow, env }: SampleWorkflow): Record<string, unknown> {
  return { 'app_definition.json': app, 'flow_definition.json': flow, 'env_variables.json': env }
}

/** Changes something of a workflow, as a person would in the editor. */
export type Edit = (workflow: SampleWorkflow) => void

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
    const id = `node-${createHash('sha256').update(`${before.id} ${node.name}`).digest('hex').slice(0, 12)}`
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
