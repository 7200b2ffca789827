import { describe, expect, test } from '@jest/globals'
import { nodeName } from '../../src/compare/flow.js'
import { findFlow } from '../../src/compare/graph.js'
import { makeNames } from '../../src/compare/names.js'
import { read } from './compare.js'

/** The linter takes a literal `then` for a promise. */
const THEN = 'then'

const named = (...names: string[]) => names.map((name) => ({ name, type: name.toLowerCase() }))
const main = (node: string, type = 'main') => ({ node, type, index: 0 })
const end = (id: string, name?: string) => ({ groupId: 'g-1', id, name })
const dialog = (...nodes: [nodeId: string, componentId: string, ...transitions: unknown[]][]) => ({
  nodes: nodes.map(([nodeId, componentId, ...transitions]) => ({ nodeId, componentId, type: 'x', transitions })),
})
const wire = (id: string, name: string, wires: string[][], more = { z: 't1', server: 'c1' }) => ({
  ...{ id, name, type: name === '' ? 'debug' : 'call', wires },
  ...more,
})

const UUID = '9a3f1c2e-0000-4000-8000-00000000000a'
/** As long as a label can be. */
const LONG = `${'x '.repeat(29)}xx`
const links = (key: string, ...pairs: string[]) => pairs.map(([id, to]) => ({ id, [key]: to }))
const twice = (name: string) => links('next', '12', '21').map((each) => ({ ...each, name: name + each.id }))
const groups = (count: number) => Array.from({ length: count }, () => ({ steps: links('next', 'ab', 'ba') }))

/** Invented flows in the forms that products write, each with its connections as `source -label-> target`. */
const FLOWS: Record<string, [flow: unknown, ...connections: string[]]> = {
  'a list of edges': [
    {
      nodes: [
        { id: 'n1', type: 'start', name: 'Start' },
        { id: 'n2', type: 'api' },
        { id: 'end', type: 'end' },
      ],
      edges: [
        { id: 'e1', type: 'On Success', label: ' ', name: UUID, source: 'n1', target: 'n2' },
        { id: 'e2', type: 'On Failure', label: `${LONG}x`, source: 'n2', target: 'end' },
        { id: 'e3', target: 'n2' },
      ],
      more: [{ id: 'e4', label: LONG, source: 'n2', target: 'n1' }],
    },
    ...['Start -On Success-> api', 'api -On Failure-> end', `api -${LONG}-> Start`],
  ],
  'a list of edges with numbers as IDs, several targets and one type': [
    {
      nodes: [1, 2, 3].map((id) => ({ id, title: `T${id}`, retries: id - 1 })),
      links: [
        { from: 1, to: [2, 3], type: 'smoothstep', when: 1 },
        { from: 3, to: [1], type: 'smoothstep', when: 2 },
      ],
      ports: [1, 2, 3].map((id) => ({ id, port: 0 })),
    },
    ...['T1 --> T2', 'T1 --> T3', 'T3 --> T1'],
  ],
  'the names of nodes as keys, as n8n writes them': [
    {
      nodes: named('Hook', 'Sort', 'Mail', 'Model').map((node, id) => ({ ...node, id: `f1e${id}` })),
      connections: {
        Hook: { main: [[main('Sort')]] },
        Sort: { main: [[main('Mail')], [main('Hook')]] },
        Mail: { main: [null, [main('Sort')]] },
        Model: { ai_model: [[main('Sort', 'ai_model')]] },
      },
    },
    ...['Hook --> Sort', 'Sort -output 1-> Mail', 'Sort -output 2-> Hook', 'Model -ai_model-> Sort'],
    'Mail -output 2-> Sort',
  ],
  'nodes that all lead to one, under their own names': [
    {
      nodes: named('Agent', 'Model', 'Tool'),
      connections: { Model: { main: [[main('Agent')]] }, Tool: { main: [[main('Agent')]] } },
    },
    ...['Model --> Agent', 'Tool --> Agent'],
  ],
  'a map of states, as Step Functions writes it': [
    {
      StartAt: 'Ask',
      States: {
        Ask: { Type: 'Task', Next: 'Sure?', Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Catch' }] },
        'Sure?': { Type: 'Choice', Choices: [{ Variable: '$.ok', Next: 'Done' }], Default: 'Ask' },
        Done: { Type: 'Succeed' },
        Catch: { Type: 'Fail' },
      },
    },
    ...['Ask --> Sure?', 'Sure? -Default-> Ask', 'Ask -Catch-> Catch', 'Sure? -Choices-> Done'],
  ],
  'a list of steps, of which some lead to the end': [
    {
      steps: [
        { name: 'Check', on: { [THEN]: { goto: 'Login' }, else: { goto: 'Search' } } },
        { name: 'Again', type: 'if', [THEN]: 'Login', else: 'Search' },
        { name: 'Ask', on: { yes: { goto: 'Check' }, no: { goto: 'Again' }, form: { goto: 'Login' } } },
        { name: 'Login', type: 'form', next: 'Search' },
        { name: 'Search', type: 'form', onError: 'Login', next: 'end' },
        { name: 'Back', next: 'Login' },
        { name: 'Bye', next: 'stop', nextTry: 'Login' },
      ],
    },
    ...['Check -on, then-> Login', 'Check -on, else-> Search', 'Again -then-> Login', 'Again -else-> Search'],
    ...['Ask -on, yes-> Check', 'Ask -on, no-> Again', 'Ask -on, form-> Login'],
    ...['Login --> Search', 'Search -onError-> Login', 'Back --> Login', 'Bye -nextTry-> Login'],
  ],
  'nodes without names and with IDs of their dialog only, as Kore.ai writes them': [
    {
      dialogs: [
        dialog(
          ['intent0', 'dc-1', { default: 'Hello' }],
          ['Hello', 'dc-2', { if: 'yes', [THEN]: 'nd-2' }],
          ['nd-2', 'dc-3', ...['', '', '', ''].map((none) => ({ default: none }))],
        ),
        dialog(['intent0', 'dc-4', { default: 'nd-3' }], ['nd-3', 'dc-5', { if: 'no', [THEN]: 'intent0' }]),
      ],
      components: ['Pay', 'Hello', 'Script', 'Talk', 'Bye'].map((name, at) => ({ _id: `dc-${at + 1}`, name })),
    },
    ...['Pay -default-> Hello', 'Talk -default-> Bye', 'Bye -no-> Talk', 'Hello -yes-> Script'],
  ],
  'nodes in several arrays, as NiFi writes them': [
    {
      inputPorts: [
        { identifier: 'p-1', name: 'Fetch', groupIdentifier: 'g-1', propertyDescriptors: { url: { name: 'url' } } },
      ],
      processors: [{ identifier: 'p-2', name: 'Split', groupIdentifier: 'g-1', propertyDescriptors: {} }],
      funnels: [{ identifier: 'f-1', componentType: 'FUNNEL', groupIdentifier: 'g-1' }],
      connections: [
        { source: end('p-1', 'Fetch'), destination: end('p-2', 'Split'), selectedRelationships: ['success'] },
        { source: end('p-2', 'Split'), destination: end('f-1'), selectedRelationships: ['failure', 'timeout'] },
      ].map((each, at) => ({ ...each, identifier: `c-${at}`, name: '', groupIdentifier: 'g-1' })),
      groups: [{ identifier: 'g-1', name: 'All' }],
    },
    ...['Fetch -success-> Split', 'Split -failure, timeout-> FUNNEL'],
  ],
  'arrays of arrays of IDs beside a tab, as Node-RED writes them': [
    [
      { id: 't1', type: 'tab', label: 'Lights' },
      { id: 'c1', type: 'server', name: 'Home' },
      ...[wire('a1', 'Tick', [['a2']]), wire('a2', 'Dark?', [['a3', 'a4'], ['a1']])],
      ...[wire('a3', 'On', [[]]), wire('a4', '', [])],
      { id: 's1', type: 'subflow', name: 'Lamp', out: [{ wires: ['a2', 'a3'].map((id) => ({ id, port: 0 })) }] },
    ],
    ...['Tick --> Dark?', 'Dark? -output 1-> On', 'Dark? -output 1-> debug', 'Dark? -output 2-> Tick'],
  ],
  'ends of a virtual wire that name each other, and names by chance': [
    [
      ...[wire('a1', 'Tick', [['o1']]), { ...wire('o1', 'Out', []), links: ['i1'], outputs: '2' }],
      ...[{ ...wire('i1', 'In', [['a2']]), links: ['o1'], to: 'Tick' }, wire('a2', '2', [])],
    ],
    ...['Tick --> Out', 'Out --> In', 'In --> 2'],
  ],
  'links of which few name each other': [
    [
      ...[wire('a1', 'Tick', [['o1']]), { ...wire('o1', 'Out', []), links: ['i1'] }],
      ...[
        { ...wire('i1', 'In', [['a1']]), links: ['o1'] },
        ...['pq', 'qr', 'rs', 'sp'].map(([id, to]) => ({ id, links: [to] })),
      ],
    ],
    ...['Tick --> Out', 'In --> Tick', 'Out --> In', 'In --> Out', 'p --> q', 'q --> r', 'r --> s', 's --> p'],
  ],
  'IDs that two groups have, told apart by the group beside them': [
    {
      groups: ['1', '2'].map((id) => ({ id, ports: ['P', 'Q'].map((port) => ({ id: port, name: port + id, x: 1 })) })),
      links: ['P1Q2', 'Q2P1', 'P1Q1'].map(([from, a, to, b]) => ({ from: { id: from, in: a }, to: { id: to, in: b } })),
    },
    ...['P1 --> Q2', 'Q2 --> P1', 'P1 --> Q1'],
  ],
  'references that are keys, as Logic Apps writes them': [
    {
      triggers: { manual: { type: 'Request' } },
      actions: {
        Read: { type: 'Http', inputs: { method: 'GET' }, runAfter: {} },
        Each: {
          type: 'Foreach',
          runAfter: { Read: ['Succeeded'] },
          actions: {
            Add: { type: 'Compose', runAfter: {} },
            Log: { type: 'Http', runAfter: { Add: ['Failed', 'TimedOut'] } },
          },
        },
      },
    },
    ...['Read -Succeeded-> Each', 'Add -Failed, TimedOut-> Log'],
  ],
  'actions in capitals with conditions and errors, as Amazon Connect writes them': [
    {
      Actions: [
        ['a1', 'Ask', { Errors: [{ NextAction: 'c3', ErrorType: 'Timeout' }] }],
        ['b2', 'Say', { Conditions: ['1', '2'].map((key) => ({ NextAction: 'c3', Condition: { Operands: [key] } })) }],
        ['c3', 'End', { NextAction: 'a1', Errors: [{ NextAction: 'b2', ErrorType: 'NoMatch' }] }],
      ].map(([Identifier, Type, Transitions]) => ({ Identifier, Type, Transitions })),
    },
    ...['Ask -Timeout-> End', 'Say -1-> End', 'Say -2-> End', 'End --> Ask', 'End -NoMatch-> Say'],
  ],
  'how the ones before must end, as Data Factory writes it': [
    [['Copy'], ['Log', 'Copy', 'Failed'], ['Mail', 'Log', 'Succeeded']].map(([name, activity, condition]) => ({
      name,
      dependsOn: activity ? [{ activity, dependencyConditions: [condition] }] : [],
    })),
    ...['Copy -Failed-> Log', 'Log -Succeeded-> Mail'],
  ],
  'a list of edges with handles, as Langflow writes it': [
    {
      nodes: ['Ask', 'Answer'].map((name) => ({
        id: `${name}-x1`,
        data: { id: `${name}-x1`, node: { display_name: name } },
      })),
      edges: [
        {
          data: { sourceHandle: { id: 'Ask-x1', name: 'text' }, targetHandle: { id: 'Answer-x1', fieldName: 'in' } },
          ...{ id: 'reactflow__edge-Ask-x1-Answer-x1', className: '', source: 'Ask-x1', target: 'Answer-x1' },
        },
      ],
    },
    'Ask --> Answer',
  ],
  'a list of edges to the ports of nodes, as Flowise writes it': [
    {
      edges: [...['model', 'memory'].map((to) => ['llm', 'agent', to]), ['agent', 'llm', 'memory']].map(
        ([source, target, to]) => {
          return { sourceHandle: `${source}-out`, source, targetHandle: `${target}-${to}`, target }
        },
      ),
      nodes: ['llm', 'agent'].map((id) => ({
        id,
        data: {
          ...{ id, name: 'customNode', label: `My ${id}` },
          anchors: ['out', 'model', 'memory'].map((name) => ({ id: `${id}-${name}`, name, type: 'port' })),
        },
      })),
    },
    ...['My llm --> My agent', 'My llm --> My agent', 'My agent --> My llm'],
  ],
  'a list of edges from several outputs of a node, as Dify writes it': [
    {
      nodes: ['q', 'a', 'b', 'c', 'd'].map((id) => {
        return { id, data: { title: id, cases: [{ id: `${id}-1`, name: 'Case 1' }] } }
      }),
      edges:
        'q q-1 a, q false b, q x9 c, q 9x a, q b-1 b, a source b, b source c, b - d, c source d So, d else a, d else b No'
          .split(', ')
          .map((text) => text.split(' '))
          .map(([source, handle, target, label]) => ({
            source,
            sourceHandle: handle === '-' ? null : handle,
            target,
            label,
          })),
    },
    ...'q -Case 1-> a, q -false-> b, q --> c, q --> a, q --> b'.split(', '),
    ...'a --> b, b -source-> c, b --> d, c -So-> d, d -else-> a, d -No-> b'.split(', '),
  ],
  'nodes of which the active version is a copy, as n8n writes them': [
    ((part) => ({ ...part, active: part, history: [part] }))({
      nodes: named('Hook', 'Sort', 'Mail').map((node, id) => ({ ...node, id: `f1e${id}` })),
      connections: { Hook: { main: [[main('Sort')]] }, Sort: { main: [[main('Mail')]] } },
    }),
    ...['Hook --> Sort', 'Sort --> Mail'],
  ],
  'nodes that name the ones around them': [
    [
      { id: 'a', else: 'b' },
      { id: 'b', from: 'a', previous: 'a', to: 'c' },
      { id: 'c', from: 'b', previous: 'b' },
    ],
    ...['a -else-> b', 'b --> c'],
  ],
  'equal IDs in 64 groups': [groups(64), ...groups(64).flatMap(() => ['a --> b', 'b --> a'])],
  'a group inside that shares half of its IDs': [
    { steps: links('next', 'ab', 'bb'), groups: [{ steps: links('next', 'ac', 'ca') }] },
    ...['a --> b', 'b --> b', 'a --> c', 'c --> a'],
  ],
  'two lists with equal IDs': [
    { one: { steps: twice('A') }, two: { steps: twice('B') } },
    ...['A1 --> A2', 'A2 --> A1', 'B1 --> B2', 'B2 --> B1'],
  ],
  'steps of which half repeat themselves': [
    [...links('next', 'aa', 'bb', 'ca', 'db'), { next: ['a'] }],
    ...['a --> a', 'b --> b', 'c --> a', 'd --> b', '? --> a'],
  ],
  'nodes of which one in ten needs something unknown or of another kind': [
    {
      nodes: ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih', 'ji', 'ax'].map(([id, needs]) => {
        return { id, needs, requires: needs === 'x' ? 'y' : needs }
      }),
      others: [{ id: 'y' }],
    },
    ...[...'abcdefghiabcdefghi'].map((id, at) => `${id} --> ${'bcdefghij'[at % 9]}`),
  ],
  'nodes that name the ones before them': [
    {
      jobs: {
        build: { run: 'make', fail: 'ship' },
        test: { run: 'make test', type: 'check', dependsOn: ['build'] },
        ship: { run: 'make ship', type: 'push', dependsOn: ['build', 'test'] },
      },
    },
    ...['build --> test', 'build --> ship', 'test --> ship'],
  ],
}

/** Documents in which values are IDs of items although nothing flows. */
const NO_FLOWS: Record<string, unknown> = {
  'types that are called like a node': links('type', 'aa', 'bx', 'cx', 'dd'),
  'IDs that are unique in their array only, as in Grafana': {
    panels: [1, 2, 3].map((id) => ({ id, title: `Panel ${id}`, targets: [{ refId: 'A' }, { refId: 'B', hide: 'A' }] })),
  },
  'names that repeat their own keys': {
    properties: { url: { name: 'url' }, next: { name: 'next' }, to: { name: 'to' } },
  },
  'groups that many items are in': [...links('category', 'a1', 'b1', 'c2', 'd2'), { id: '1' }, { id: '2' }],
  'a parent for each item': [{ id: 'r' }, ...links('parentId', 'ar', 'ba', 'cb')],
  'components that items are made of': {
    nodes: [1, 2, 3, 4].map((at) => ({ id: `n${at}`, componentId: `c${at}`, next: 'x' })),
    components: [1, 2, 3, 4].map((at) => ({ id: `c${at}`, name: `C ${at}` })),
  },
  'targets of which half are unknown': links('target', 'ab', 'bc', 'cx', 'dy', 'ez', 'fa'),
  'links of which most lead to an end': links('next', 'ab', 'bc', 'cx', 'dx', 'ex', 'fx'),
  'links of which most are unclear': [...links('next', 'ab', 'bc', 'cb', 'da', 'eb'), { id: 'b' }].map((each) => ({
    ...{ ...each, x: 1, y: 2 },
  })),
  'equal IDs in more than 64 groups': groups(65),
  'texts in members that are not called like an ID': ['ab', 'bc', 'ca'].map(([Keyword, next]) => ({ Keyword, next })),
  'members of which too few are named': {
    of: { a: { next: 'b' }, b: { next: 'a' }, c: {}, d: {}, e: {} },
    other: { c: 1, d: {}, e: 1 },
  },
  'targets that repeat an ID': links('target', 'aa', 'bb', 'cc', 'da', 'eb'),
  'counts that are IDs by chance': [1, 2, 3].map((id) => ({ id, outputs: (id % 3) + 1 })),
  'links of which most lead to another list': {
    items: links('next', 'ab', 'bc', 'cx', 'dx', 'ey', 'fy'),
    others: [{ id: 'x' }, { id: 'y' }],
  },
  'edges of which half start nowhere': {
    nodes: links('name', 'ab', 'bc', 'ca'),
    edges: ['a', 'api'].map((source) => ({ source, target: 'b' })),
  },
  'nodes that name others of another kind, too': {
    steps: ['axb', 'bax'].map(([id, from, to]) => ({ id, from, to })),
    others: [{ id: 'x' }],
  },
  'pairs under the name of an end': {
    nodes: ['a', 'b', 'c'].map((id) => ({ id })),
    from: { to: ['ab', 'bc', 'ca'].map(([one, other]) => ({ one, other })) },
  },
  'a single connection under its own name': { nodes: named('A', 'B'), connections: { A: { main: [[main('B')]] } } },
  'a single connection': [{ id: 'a', next: 'b' }, { id: 'b' }],
  'a schema that requires some of its properties': {
    properties: { name: { type: 'string' }, size: { type: 'number' }, kind: { type: 'string' } },
    required: ['name', 'size', 'kind'],
  },
  'a single text': '"start"',
}

function connectionsOf(document: unknown): string[] {
  const json = read(document)
  const names = makeNames([json])
  const { nodes, ...graph } = findFlow(json, json)
  const edges = graph.edges.filter(({ source }) => source.side === 'head')
  expect(nodes).toEqual(expect.arrayContaining(edges.flatMap(({ source, target }) => [source, target])))
  return edges.map(({ source, target, label }) => `${nodeName(source, names)} -${label}-> ${nodeName(target, names)}`)
}

describe('findFlow', () => {
  test.each(Object.entries(FLOWS))('finds the connections of %s', (_, [flow, ...connections]) => {
    expect(connectionsOf(flow).sort()).toEqual(connections.sort())
  })

  test.each(Object.entries(NO_FLOWS))('finds no flow in %s', (_, document) => {
    expect(connectionsOf(document)).toEqual([])
  })
})
