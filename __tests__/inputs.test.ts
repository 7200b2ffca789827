import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { root, runAction } from '../simulator/runner/runner.js'
import { platformFor, runExport, runImport, workspaceWith } from './scene.js'

const good = { host: 'https://platform.invalid', 'workflow-id': 'a-1', 'flow-id': 'cf-1', 'api-key': 'kg-1234567890' }

const only = 'Set only the beginning of the address: "https://example.ai"'

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
  ['host', 'https://example.ai/?a=b', `must not contain a query or a fragment. ${only}`],
  ['host', 'https://example.ai?', `must not contain a query or a fragment. ${only}`],
  ['host', 'https://example.ai/#top', `must not contain a query or a fragment. ${only}`],
  ['host', '"https://example.ai"', 'contains quotes. Remove them'],
  ['host', 'https://example.ai/api/public', 'must not contain /api/public, which the action adds'],
  ['host', 'https://example.ai\u200b', 'contains an invisible character (U+200B). Type the address again'],
  ['host', 'https://exam ple.ai', 'is not an address such as https://ai-for-process.example.ai'],
  ['host', 'https://example.ai\nhttps://other.ai', 'is not an address such as https://ai-for-process.example.ai'],
  ['host', 'https://exam\u0001ple.ai', 'contains an invisible character (U+0001). Type the address again'],
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
        ['a"b', 'a"b'],
        ['ä', 'ä'],
        ['a:b', 'a:b'],
      ] as const
    ).map(([value, shown]): [string, string, string] => [
      name,
      value,
      `must be an ID of letters, digits, ".", "_" and "-", not "${shown}"`,
    ]),
  ]),
  ...(
    [
      ['a\u0007b', 'a b', 'U+0007'],
      ['a-1\u200b', 'a-1', 'U+200B'],
    ] as const
  ).map(([value, shown, code]): [string, string, string] => [
    'workflow-id',
    value,
    `must be an ID of letters, digits, ".", "_" and "-", not "${shown}" with an invisible character (${code})`,
  ]),
  ['workflow-id', 'a'.repeat(185), 'is too long'],
  ['api-key', '', "is required. The secret isn't set, or this job can't read it"],
  ['api-key', '  ', "is required. The secret isn't set, or this job can't read it"],
  ['api-key', 'kg-1 234', 'must be printable ASCII without spaces or line breaks'],
  ['api-key', 'kg-1\nkg-2', 'must be printable ASCII without spaces or line breaks'],
  ['api-key', 'kg-1\r\nhost: evil', 'must be printable ASCII without spaces or line breaks'],
  ['api-key', 'kg-\u0001', 'contains an invisible character (U+0001). Set the secret again'],
  ['api-key', 'Bearer kg-1', 'begins with "Bearer". Set the secret to the key only'],
  ['api-key', '"kg-1"', 'is in quotes. Set the secret without them'],
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
  ['name', 'backup.zip', 'must not end in .zip, which the action adds: "backup.zip"'],
  ['directory', 'a\u0001b', 'must be a path without control characters'],
  [
    'directory',
    '~/x',
    `begins with ~, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`,
  ],
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

test('an input that an expression has set to nothing is refused if it is a boolean or a digest, in every action', async () => {
  const empty = async (action: string) => {
    const { inputs }: { inputs: Record<string, { default?: string }> } = parse(readFileSync(join(root, action), 'utf8'))
    const names = Object.keys(inputs).filter((name) => /^(true|false|any)$/.test(inputs[name]?.default ?? ''))
    const run = await runAction({ action, inputs: Object.fromEntries(names.map((name) => [name, ''])) })
    const message = run.annotations[0]?.message ?? ''
    for (const name of names) {
      const fallback = { true: '', false: ' || false', any: " || 'any'" }[inputs[name]?.default ?? '']
      const instead = fallback && ` Where an event has no inputs, write \`\${{ inputs.${name}${fallback} }}\``
      expect(message).toContain(`${name} is empty. Is the name in the expression right?${instead}`)
    }
    return names
  }
  expect(await empty('action.yml')).toHaveLength(5)
  expect(await empty('diff/action.yml')).toEqual(['fail-on-change', 'summary'])
  expect(await empty('import/action.yml')).toEqual(['package-sha256', 'summary'])
  expect(await empty('deploy/action.yml')).toEqual(['summary'])
})

test('other inputs that are empty have their defaults', async () => {
  const platform = await platformFor()
  const empty = ['timeout-minutes', 'poll-interval-seconds', 'max-parallel', 'retention-days', 'directory', 'name']
  const run = await runExport(platform, Object.fromEntries(empty.map((name) => [name, ''])))
  expect(run).toMatchObject({ exitCode: 0, annotations: [] })
})

test('ignore is refused without unpack-to, and not asked for with it', async () => {
  const platform = await platformFor()
  const run = await runExport(platform, { ignore: 'position' })
  expect(run.annotations[0]?.message).toBe(
    'Bad input: ignore is only used with unpack-to. Set unpack-to, or remove ignore.',
  )
  expect(platform.seen).toEqual([])
})

test('without a checkout, a list, a package and both versions are missing for that reason', async () => {
  const platform = await platformFor()
  const workspace = await workspaceWith({})
  const why = `doesn't exist: "x". The workspace is empty: run actions/checkout before this step`
  const list = await runExport(platform, { 'workflows-file': 'x' }, { workspace })
  const pkg = await runImport(platform, { package: 'x', 'env-variables': 'x' }, { workspace })
  const diff = await runAction({ action: 'diff/action.yml', inputs: { base: 'x', head: 'x' }, workspace })
  expect([list, pkg, diff].map(({ annotations }) => annotations[0]?.message)).toEqual([
    `Bad input: workflows-file ${why}.`,
    `Bad input: package ${why}; env-variables ${why}.`,
    `Bad input: base ${why}; head ${why}.`,
  ])
  expect(platform.seen).toEqual([])
})

/** Messages about inputs, as the troubleshooting page lists them. */
const listed = Array.from(
  readFileSync(join(root, 'docs/troubleshooting.md'), 'utf8').matchAll(/^\| `([^`]+)` \|/gm),
  ([, message = '']) =>
    new RegExp(
      message
        .split('…')
        .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('.*'),
    ),
)

test.each([...new Set(bad.map(([, , why]) => why.replace(/"[^"]*"|\d+/g, '…')))])(
  '"%s" has an entry in troubleshooting',
  (why) => {
    const full = bad.find(([, , each]) => each.replace(/"[^"]*"|\d+/g, '…') === why)?.[2] ?? ''
    expect(listed.filter((message) => message.test(full))).not.toEqual([])
  },
)

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
    {
      level: 'error',
      message: `Bad input: ${missing}; host is required; api-key is required. The secret isn't set, or this job can't read it.`,
    },
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
        'workflows line 4 (two) has only one ID. Is the variable set that the other comes from?',
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

test.each(['action.yml', 'diff/action.yml', 'import/action.yml', 'deploy/action.yml'])(
  'what %s declares is what is read',
  async (action) => {
    const { inputs }: { inputs: Record<string, unknown> } = parse(readFileSync(join(root, action), 'utf8'))
    const nodeArgs = ['--import', `data:text/javascript,${encodeURIComponent(printReads)}`]
    const { stderr } = await runAction({ action, nodeArgs })
    const [, names = ''] = /^read (.*)$/m.exec(stderr) ?? []
    const declared = Object.keys(inputs).map((name) => `INPUT_${name.toUpperCase()}`)
    // The key is looked for first of all, to mask it.
    expect(new Set([...names.split(' '), 'INPUT_API-KEY'])).toEqual(new Set([...declared, 'INPUT_API-KEY']))
  },
)
