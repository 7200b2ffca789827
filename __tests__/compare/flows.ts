/** The linter takes a literal `then` for a promise. */
const THEN = 'then'

/** Invented flows in the forms that products write, each with its connections as `source -label-> target`. */
export const FLOWS: Record<string, { flow: unknown; connections: string[] }> = {
  'a list of edges': {
    flow: {
      nodes: [
        { id: 'n1', type: 'start', name: 'Start' },
        { id: 'n2', type: 'api', name: 'Fetch' },
        { id: 'end', type: 'end', name: 'End' },
      ],
      edges: [
        { id: 'e1', type: 'On Success', source: 'n1', target: 'n2' },
        { id: 'e2', type: 'On Failure', source: 'n2', target: 'end' },
      ],
    },
    connections: ['Start -On Success-> Fetch', 'Fetch -On Failure-> End'],
  },
  'a list of edges with numbers as IDs': {
    flow: {
      nodes: [
        { id: 1, title: 'Start', retries: 2 },
        { id: 2, title: 'End', retries: 1 },
      ],
      links: [{ from: 1, to: 2, weight: 1 }],
    },
    connections: ['Start --> End'],
  },
  'the names of nodes as keys, as n8n writes them': {
    flow: {
      nodes: [
        { id: 'f1e2', name: 'Hook', type: 'webhook' },
        { id: 'a3b4', name: 'Sort', type: 'switch' },
        { id: 'c5d6', name: 'Mail', type: 'email' },
        { id: 'e7f8', name: 'Model', type: 'chat' },
      ],
      connections: {
        Hook: { main: [[{ node: 'Sort', type: 'main', index: 0 }]] },
        Sort: { main: [[{ node: 'Mail', type: 'main', index: 0 }], [{ node: 'Hook', type: 'main', index: 0 }]] },
        Model: { ai_model: [[{ node: 'Sort', type: 'ai_model', index: 0 }]] },
      },
    },
    connections: ['Hook --> Sort', 'Sort -output 1-> Mail', 'Sort -output 2-> Hook', 'Model -ai_model-> Sort'],
  },
  'a map of states, as Step Functions writes it': {
    flow: {
      StartAt: 'Ask',
      States: {
        Ask: { Type: 'Task', Next: 'Sure?', Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Give up' }] },
        'Sure?': { Type: 'Choice', Choices: [{ Variable: '$.ok', Next: 'Done' }], Default: 'Ask' },
        Done: { Type: 'Succeed' },
        'Give up': { Type: 'Fail' },
      },
    },
    connections: ['Ask --> Sure?', 'Sure? -Default-> Ask', 'Ask -Catch-> Give up', 'Sure? -Choices-> Done'],
  },
  'a list of steps': {
    flow: {
      steps: [
        { name: 'Check', type: 'if', [THEN]: { goto: 'Login' }, else: { goto: 'Search' } },
        { name: 'Login', type: 'form', next: 'Search' },
        { name: 'Search', type: 'form', onError: 'Login', next: 'end' },
      ],
    },
    connections: ['Check -then-> Login', 'Check -else-> Search', 'Login --> Search', 'Search -onError-> Login'],
  },
  'nodes without names, as Kore.ai writes them': {
    flow: {
      dialogs: [
        {
          nodes: [
            { nodeId: 'intent0', type: 'intent', componentId: 'dc-1', transitions: [{ default: 'nd-1' }] },
            {
              nodeId: 'nd-1',
              type: 'message',
              componentId: 'dc-2',
              transitions: [{ if: 'yes', [THEN]: 'nd-2' }, { default: 'end' }],
            },
            { nodeId: 'nd-2', type: 'script', componentId: 'dc-3', transitions: [{ default: 'end' }] },
          ],
        },
        {
          nodes: [
            { nodeId: 'intent0', type: 'intent', componentId: 'dc-4', transitions: [{ default: 'nd-3' }] },
            { nodeId: 'nd-3', type: 'message', componentId: 'dc-5', transitions: [{ if: 'no', [THEN]: 'intent0' }] },
          ],
        },
      ],
      components: ['Pay', 'Hello', 'Script', 'Talk', 'Bye'].map((name, at) => ({ _id: `dc-${at + 1}`, name })),
    },
    connections: ['Pay -default-> Hello', 'Talk -default-> Bye', 'Bye -no-> Talk', 'Hello -yes-> Script'],
  },
  'nodes in several arrays, as NiFi writes them': {
    flow: {
      processors: [
        {
          identifier: 'p-1',
          name: 'Fetch',
          type: 'org.http',
          groupIdentifier: 'g-1',
          propertyDescriptors: { url: { name: 'url', displayName: 'URL' }, method: { name: 'method' } },
        },
        { identifier: 'p-2', name: 'Split', type: 'org.split', groupIdentifier: 'g-1', propertyDescriptors: {} },
      ],
      funnels: [{ identifier: 'f-1', componentType: 'FUNNEL', groupIdentifier: 'g-1' }],
      connections: [
        {
          identifier: 'c-1',
          name: '',
          source: { id: 'p-1', name: 'Fetch', groupId: 'g-1' },
          destination: { id: 'p-2', name: 'Split', groupId: 'g-1' },
          selectedRelationships: ['success'],
          groupIdentifier: 'g-1',
        },
        {
          identifier: 'c-2',
          name: '',
          source: { id: 'p-2', name: 'Split', groupId: 'g-1' },
          destination: { id: 'f-1', groupId: 'g-1' },
          selectedRelationships: ['failure', 'timeout'],
          groupIdentifier: 'g-1',
        },
      ],
      groups: [{ identifier: 'g-1', name: 'All' }],
    },
    connections: ['Fetch -success-> Split', 'Split -failure, timeout-> FUNNEL'],
  },
  'arrays of arrays of IDs beside a tab, as Node-RED writes them': {
    flow: [
      { id: 't1', type: 'tab', label: 'Lights' },
      { id: 'c1', type: 'server', name: 'Home' },
      { id: 'a1', type: 'inject', z: 't1', server: 'c1', name: 'Tick', wires: [['a2']] },
      { id: 'a2', type: 'switch', z: 't1', server: 'c1', name: 'Dark?', wires: [['a3', 'a4'], ['a1']] },
      { id: 'a3', type: 'call', z: 't1', server: 'c1', name: 'On', wires: [[]] },
      { id: 'a4', type: 'debug', z: 't1', server: 'c1', name: '', wires: [] },
    ],
    connections: ['Tick --> Dark?', 'Dark? -output 1-> On', 'Dark? -output 1-> debug', 'Dark? -output 2-> Tick'],
  },
  'references that are keys, as Logic Apps writes them': {
    flow: {
      definition: {
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
    },
    connections: ['Read -Succeeded-> Each', 'Add -Failed, TimedOut-> Log'],
  },
  'a list of edges with handles, as Langflow writes it': {
    flow: {
      data: {
        nodes: [
          {
            id: 'Prompt-x1',
            type: 'genericNode',
            data: { id: 'Prompt-x1', type: 'Prompt', node: { display_name: 'Ask' } },
          },
          {
            id: 'Chat-y2',
            type: 'genericNode',
            data: { id: 'Chat-y2', type: 'Chat', node: { display_name: 'Answer' } },
          },
        ],
        edges: [
          {
            id: 'reactflow__edge-Prompt-x1-Chat-y2',
            className: '',
            source: 'Prompt-x1',
            target: 'Chat-y2',
            data: { sourceHandle: { id: 'Prompt-x1', name: 'text' }, targetHandle: { id: 'Chat-y2', fieldName: 'in' } },
          },
        ],
      },
    },
    connections: ['Ask --> Answer'],
  },
  'nodes that name the ones before them': {
    flow: {
      jobs: {
        build: { run: 'make' },
        test: { run: 'make test', needs: ['build'] },
        ship: { run: 'make ship', needs: ['build', 'test'] },
      },
    },
    connections: ['build --> test', 'build --> ship', 'test --> ship'],
  },
}

/** Documents in which values are IDs of items although nothing flows. */
export const NO_FLOWS: Record<string, unknown> = {
  'types that are called like a node': {
    nodes: [
      { id: 'start', type: 'start' },
      { id: 'a', type: 'task' },
      { id: 'b', type: 'task' },
      { id: 'end', type: 'end' },
    ],
  },
  'IDs that are unique in their array only, as in Grafana': {
    panels: [1, 2, 3].map((id) => ({ id, title: `Panel ${id}`, targets: [{ refId: 'A' }, { refId: 'B', hide: 'A' }] })),
  },
  'names that repeat their own keys': {
    properties: { url: { name: 'url' }, method: { name: 'method' }, body: { name: 'body' } },
  },
  'groups that many items are in': {
    items: ['a', 'b', 'c', 'd', 'e']
      .map((id) => ({ id, category: id < 'c' ? 'g1' : 'g2' }))
      .concat([
        { id: 'g1', category: '' },
        { id: 'g2', category: '' },
      ]),
  },
  'a parent for each item': {
    items: [{ id: 'r1' }, { id: 'a1', parentId: 'r1' }, { id: 'b1', parentId: 'a1' }, { id: 'c1', parentId: 'b1' }],
  },
  'components that items are made of': {
    nodes: [1, 2, 3, 4].map((at) => ({ id: `n${at}`, componentId: `c${at}` })),
    components: [1, 2, 3, 4].map((at) => ({ id: `c${at}`, name: `C ${at}` })),
  },
  'a schema that requires some of its properties': {
    properties: { name: { type: 'string' }, size: { type: 'number' }, kind: { type: 'string' } },
    required: ['name', 'size', 'kind'],
  },
  'an empty object': {},
  'a single text': '"start"',
}
