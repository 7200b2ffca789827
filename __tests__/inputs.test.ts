import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { root, runAction } from '../simulator/runner/runner.js'
import { platformFor, runExport } from './scene.js'

const good = { host: 'https://platform.invalid', 'workflow-id': 'a-1', 'flow-id': 'cf-1', 'api-key': 'kg-1234567890' }

/** Input, bad value, and what the error says of it after the input's name. */
const bad: [string, string, string][] = [
  ['host', '', 'is required'],
  ['host', ' \t ', 'is required'],
  ['host', 'ftp://example.ai', 'must be an https:// address'],
  ['host', 'javascript://example.ai', 'must be an https:// address'],
  ['host', 'http://example.ai', 'must be https:// (only loopback addresses may use http://)'],
  ['host', 'http://127.0.0.1.example.ai', 'must be https:// (only loopback addresses may use http://)'],
  ['host', 'https://user:secret@example.ai', 'must not contain a user name or password'],
  ['host', 'user@example.ai', 'must not contain a user name or password'],
  ['host', 'https://@example.ai', 'must not contain a user name or password'],
  ['host', 'https://example.ai/?a=b', 'must not contain a query or a fragment'],
  ['host', 'https://example.ai?', 'must not contain a query or a fragment'],
  ['host', 'https://example.ai/#top', 'must not contain a query or a fragment'],
  ['host', 'https://exam ple.ai', 'is not an address such as https://ai-for-process.example.ai'],
  ['host', 'https://example.ai\nhttps://other.ai', 'is not an address such as https://ai-for-process.example.ai'],
  ['host', 'https://exam\u0001ple.ai', 'is not an address such as https://ai-for-process.example.ai'],
  ['host', 'https:\\\\example.ai', 'is not an address such as https://ai-for-process.example.ai'],
  ['host', 'https://', 'is not an address such as https://ai-for-process.example.ai'],
  ['host', 'example.ai:99999', 'is not an address such as https://ai-for-process.example.ai'],
  ...(['workflow-id', 'flow-id'] as const).flatMap((name): [string, string, string][] => [
    [name, '', 'is required'],
    [name, '   ', 'is required'],
    ...(
      [
        ['a/b', 'a/b'],
        ['a?b', 'a?b'],
        ['a#b', 'a#b'],
        ['%2e%2e', '%2e%2e'],
        ['..', '..'],
        ['.', '.'],
        ['a b', 'a b'],
        ['a\\b', 'a\\b'],
        ['a\nb', 'a b'],
        ['a\u0007b', 'a b'],
        ['ä', 'ä'],
        ['a:b', 'a:b'],
      ] as const
    ).map(([value, shown]): [string, string, string] => [
      name,
      value,
      `must be an ID of letters, digits, ".", "_" and "-", not "${shown}"`,
    ]),
  ]),
  ['workflow-id', 'a'.repeat(185), 'is too long'],
  ['api-key', '', 'is required'],
  ['api-key', '  ', 'is required'],
  ['api-key', 'kg-1 234', 'must be printable ASCII without spaces or line breaks'],
  ['api-key', 'kg-1\nkg-2', 'must be printable ASCII without spaces or line breaks'],
  ['api-key', 'kg-1\r\nhost: evil', 'must be printable ASCII without spaces or line breaks'],
  ['api-key', 'kg-\u0001', 'must be printable ASCII without spaces or line breaks'],
  ['api-key', 'kg-schlüssel', 'must be printable ASCII without spaces or line breaks'],
  ...['a/b', 'a\\b', 'a:b', 'a*b', 'a?b', 'a"b', 'a<b', 'a>b', 'a|b', '..', '.'].map(
    (value): [string, string, string] => [
      'name',
      value,
      `can't be a name: "${value}"; leave out " < > | * ? : \\ / and control characters`,
    ],
  ),
  ['name', 'a\nb', `can't be a name: "a b"; leave out " < > | * ? : \\ / and control characters`],
  ['name', 'a'.repeat(201), 'is too long: at most 200 characters'],
  ['name', '流'.repeat(100), 'is too long: at most 200 characters'],
  ['directory', 'a\u0001b', 'must be a path without control characters'],
  ['directory', 'a\nb', 'must be a path without control characters'],
  ['unpack-to', 'a\u0001b', 'must be a path without control characters'],
  ['unpack-to', 'flows:one', 'contains a colon, which Windows takes for a drive or a stream'],
  ['unpack-to', '.git::$INDEX_ALLOCATION', 'is in a .git folder'],
  ...['upload-artifact', 'overwrite', 'unpack-env-variables', 'summary'].flatMap((name) =>
    ['yes', 'no', '1', '0', 'on', 'tRUE', 'truefalse'].map((value): [string, string, string] => [
      name,
      value,
      `must be true or false, not "${value}"`,
    ]),
  ),
  ...['-1', 'NaN', 'Infinity', '1e9', '1.5', 'ten', '0x10', '+5', '5 days', '91'].map(
    (value): [string, string, string] => [
      'retention-days',
      value,
      value === '91'
        ? "must be at most 90, the repository's limit in days, not 91"
        : `must be a whole number above 0, not "${value}"`,
    ],
  ),
  ...(
    [
      ['timeout-minutes', 1440],
      ['poll-interval-seconds', 3600],
    ] as const
  ).flatMap(([name, most]) =>
    ['0', '-1', 'NaN', 'Infinity', '1e9', '1e1', '.5', '5.', '0x10', '+5', '1,5', 'ten', '1 2', String(most + 0.1)].map(
      (value): [string, string, string] => [
        name,
        value,
        `must be a number above 0 and at most ${most}, not "${value}"`,
      ],
    ),
  ),
  ...['0', '-1', '1.5', 'NaN', '1e1', '101', 'four'].map((value): [string, string, string] => [
    'max-parallel',
    value,
    `must be a whole number above 0 and at most 100, not "${value}"`,
  ]),
]

test('every bad value is named with its input, before any request', async () => {
  const platform = await platformFor()
  // A process for each input at a time would be slow: the values of different inputs are refused together, all named at once.
  const byInput = groupByName()
  const rounds = Math.max(...Array.from(byInput.values(), (values) => values.length))
  for (let round = 0; round < rounds; round++) {
    const chosen = Array.from(byInput.values(), (values) => values[round]).filter((value) => value !== undefined)
    const inputs = { host: platform.url, 'api-key': platform.apiKey, 'workflow-id': 'a-1', 'flow-id': 'cf-1' }
    for (const [name, value] of chosen) Object.assign(inputs, { [name]: value })
    const run = await runAction({ inputs })
    expect(run.exitCode).toBe(1)
    expect(run.annotations).toHaveLength(1)
    const message = run.annotations[0]?.message ?? ''
    expect(message.startsWith('Bad input: ')).toBe(true)
    const expected = chosen.map(([name, , why]) => `${name} ${why}`)
    expect(message.slice('Bad input: '.length, -1).split('; ').sort()).toEqual(
      expected.flatMap((one) => one.split('; ')).sort(),
    )
    expect(run.outputs).toEqual({ exports: '[]' })
    expect(run.summary).toBe('')
  }
  expect(platform.seen).toEqual([])
}, 60_000)

function groupByName(): Map<string, typeof bad> {
  const groups = new Map<string, typeof bad>()
  for (const value of bad) groups.set(value[0], [...(groups.get(value[0]) ?? []), value])
  return groups
}

test('inputs that are given empty, as by an expression, have their defaults', () => {
  const module = new URL('../src/deploy/inputs.js', import.meta.url).href
  const script = `import { readInputs } from '${module}'\nconsole.log(JSON.stringify(readInputs()))`
  const { PATH, SystemRoot } = process.env
  const read = (given: Record<string, string>) => {
    const inputs = { HOST: good.host, 'API-KEY': good['api-key'], 'WORKFLOW-ID': 'a-1', ...given }
    const env = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value]))
    const options = { env: { PATH, SystemRoot, ...env }, encoding: 'utf8' } as const
    return JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '--eval', script], options).trim().split('\n').at(-1) ??
        '',
    )
  }
  expect(read({ 'TIMEOUT-MINUTES': '', 'POLL-INTERVAL-SECONDS': '', SUMMARY: '' })).toEqual({
    host: `${good.host}/`,
    apiKey: good['api-key'],
    workflowId: 'a-1',
    timeoutMs: 1_800_000,
    longestWaitMs: 10_000,
    summary: true,
  })
  expect(read({ 'TIMEOUT-MINUTES': '0.5', 'POLL-INTERVAL-SECONDS': '1.5', SUMMARY: 'false' })).toMatchObject({
    timeoutMs: 30_000,
    longestWaitMs: 1500,
    summary: false,
  })
})

test('a bad key is masked all the same', async () => {
  const run = await runAction({ inputs: { ...good, 'api-key': 'kg-1234 kg-5678' } })
  expect(run.masks).toContain('kg-1234 kg-5678')
  expect(run.log).not.toContain('kg-1234')
})

test.each([
  ['action.yml', 'workflow-id is required; flow-id is required'],
  ['import/action.yml', 'workflow-id or workflow-name is required; package is required'],
  ['deploy/action.yml', 'workflow-id is required'],
])('nothing given to %s: all that is missing is named in one error', async (action, missing) => {
  const run = await runAction({ action })
  expect(run.annotations).toEqual([
    { level: 'error', message: `Bad input: ${missing}; host is required; api-key is required.` },
  ])
})

test.each([
  ['retention-days', '90'],
  ['timeout-minutes', '1440'],
  ['timeout-minutes', '0.5'],
  ['max-parallel', '100'],
  ['summary', 'True'],
  ['overwrite', 'FALSE'],
  ['name', 'Flüge nach Köln'],
  ['name', 'a'.repeat(200)],
  ['workflow-id', 'A.b_c-1'],
])('%s may be %s', async (name, value) => {
  const run = await runExport(await platformFor(), { [name]: value })
  expect(run).toMatchObject({ exitCode: 0, annotations: [] })
})

test.each([
  ['trailing slash and blanks', (url: string) => `  ${url}/  `],
  ['upper-case scheme', (url: string) => url.replace('http', 'HTTP')],
  ['localhost', (url: string) => url.replace('127.0.0.1', 'localhost')],
])('host: %s is fine', async (_, spell) => {
  const platform = await platformFor()
  const run = await runExport(platform, { host: spell(platform.url) })
  expect(run.exitCode).toBe(0)
  expect(platform.seen[0]?.url).toBe('/api/public/workflows/a-1/export?flowId=cf-1')
})

test('a bare host name gets https://', async () => {
  const run = await runExport(await platformFor(), { host: 'nowhere.invalid' }, { speed: 60 })
  expect(run.log).toContain('from https://nowhere.invalid/')
})

test('bad lines of workflows are named with their numbers, duplicates too, before any request', async () => {
  const platform = await platformFor()
  const workflows = [
    '',
    '# a comment',
    'one a-1 cf-1',
    'two a-2',
    'three a/3 cf-3',
    'fo*ur a-4 ..',
    'ONE a-5 cf-5',
    'six a-6 cf-6 more',
  ].join('\n')
  const run = await runExport(platform, { workflows, name: 'x', 'workflow-id': 'a-1' })
  expect(run.annotations).toEqual([
    {
      level: 'error',
      message: [
        "Bad input: workflow-id can't be combined with workflows",
        "name can't be combined with workflows",
        'workflows line 4 must be "name workflow-id flow-id", not 2 words',
        'workflows line 5 workflow-id must be an ID of letters, digits, ".", "_" and "-", not "a/3"',
        `workflows line 6 name can't be a name: "fo*ur"; leave out " < > | * ? : \\ / and control characters`,
        'workflows line 6 flow-id must be an ID of letters, digits, ".", "_" and "-", not ".."',
        'workflows line 7 has the name of line 3',
        'workflows line 8 must be "name workflow-id flow-id", not 4 words.',
      ].join('; '),
    },
  ])
  expect(platform.seen).toEqual([])
})

test('workflows of comments alone name none', async () => {
  const run = await runExport(await platformFor(), { workflows: '# later' })
  expect(run.annotations[0]?.message).toBe('Bad input: workflows names no workflow.')
})

test('a runner that knows of no limit to retention sets none', async () => {
  const run = await runExport(await platformFor(), { 'retention-days': '91' }, { env: { GITHUB_RETENTION_DAYS: '0' } })
  expect(run.annotations).toEqual([])
})

const printReads = `
  const read = new Set()
  process.env = new Proxy(process.env, {
    get: (variables, name) => (String(name).startsWith('INPUT_') && read.add(name), variables[name]),
  })
  process.on('exit', () => console.error('read', [...read].join(' ')))`

test.each(['action.yml', 'import/action.yml', 'deploy/action.yml'])(
  'what %s declares is what is read',
  async (action) => {
    const { inputs }: { inputs: Record<string, unknown> } = parse(readFileSync(join(root, action), 'utf8'))
    const nodeArgs = ['--import', `data:text/javascript,${encodeURIComponent(printReads)}`]
    const { stderr } = await runAction({ action, nodeArgs })
    const [, names = ''] = /^read (.*)$/m.exec(stderr) ?? []
    const declared = Object.keys(inputs).map((name) => `INPUT_${name.toUpperCase()}`)
    expect(names.split(' ').sort()).toEqual(declared.sort())
  },
)
