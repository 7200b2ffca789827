import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { root } from '../../simulator/runner/runner.js'
import { parseName, parsePath, parseSha256, parseWorkflowName, workspace } from '../../src/action/values.js'
import { type ExportInputs, readInputs } from '../../src/export/inputs.js'
import { capturePrinted, stepWith } from '../step.js'

const good = { host: 'https://platform.invalid', 'workflow-id': 'a-1', 'flow-id': 'cf-1', 'api-key': 'kg-1234567890' }

/** The inputs of an export with these, in a repository that keeps artifacts for 90 days. */
function read(inputs: Record<string, string>): ExportInputs {
  capturePrinted()
  stepWith({ ...good, ...inputs }, { GITHUB_RETENTION_DAYS: '90', GITHUB_WORKSPACE: resolve('/work', 'space') })
  return readInputs()
}

const noAddress = 'is not an address such as https://ai-for-process.example.ai'
const onlyStart = 'must not contain a query or a fragment. Set only the beginning of the address: "https://example.ai"'
const noLoopback = 'must be https:// (only loopback addresses may use http://)'
const noUser = 'must not contain a user name or password'
const noApi = 'must not contain /api/public, which the action adds'
const noId = 'must be an ID of letters, digits, ".", "_" and "-", not'
const noAscii = 'must be printable ASCII without spaces or line breaks'
const noName = (shown: string) => `can't be a name: "${shown}"; leave out " < > | * ? : \\ / and control characters`
const shell = (start: string) =>
  `begins with ${start}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`
const tooLong = 'is too long: at most 200 characters'
const noPath = 'must be a path without control characters'
const each = (name: string, values: string[], why: string | ((value: string) => string)) =>
  values.map((value): [string, string, string] => [name, value, typeof why === 'string' ? why : why(value)])

/** Input, bad value, and what the error says of it after the input's name. */
const bad: [name: string, value: string, why: string][] = [
  ...each('host', ['', ' \t '], 'is required'),
  ...each('host', ['ftp://example.ai', 'javascript://example.ai'], 'must be an https:// address'),
  ...each('host', ['http://example.ai', 'http://127.0.0.1.example.ai'], noLoopback),
  ...each('host', ['https://user:secret@example.ai', 'user:secret@example.ai?a=b', 'https://@example.ai'], noUser),
  ...each('host', ['https://example.ai?a=b', 'https://example.ai?'], onlyStart),
  ['host', 'https://example.ai/#/workflows/a-1?flowId=b', onlyStart],
  ...each('host', ['"https://example.ai"', "'https://example.ai'", '`example.ai`'], 'contains quotes. Remove them'),
  ...each('host', ['https://example.ai/api/public', 'example.ai/api/public/workflows'], noApi),
  ['host', 'https://example.ai\u200b', 'contains an invisible character (U+200B). Type the address again'],
  ['host', 'https://exam\u0001ple.ai', 'contains an invisible character (U+0001). Type the address again'],
  ...each('host', ['https://exam ple.ai', 'https://a.ai\nhttps://b.ai', 'https:\\\\a.ai'], noAddress),
  ...each('host', ['https://', 'a.ai:99999'], noAddress),
  ...each('workflow-id', ['', '   '], 'is required'),
  ...each(
    'flow-id',
    ['a/b', 'a?b', 'a#b', '%2e%2e', '..', '.', 'a b', 'a\\b', 'a"b', 'ä', 'a:b'],
    (id) => `${noId} "${id}"`,
  ),
  ['workflow-id', 'a\nb', `${noId} "a b"`],
  ['workflow-id', 'a-1\u200b', `${noId} "a-1" with an invisible character (U+200B)`],
  ['workflow-id', '\u2060a\u00a01\u{e0001}', `${noId} "a 1" with invisible characters (U+2060, U+00A0, U+E0001)`],
  ['workflow-id', `a b${'c'.repeat(100)}`, `${noId} "a b${'c'.repeat(57)}…"`],
  ['workflow-id', 'a'.repeat(185), tooLong],
  ...each('api-key', ['', '  '], "is required. The secret isn't set, or this job can't read it"),
  ...each('api-key', ['kg-1 234', 'kg-1\nkg-2', 'kg-1\r\nhost: evil', 'kg-schlüssel'], noAscii),
  ['api-key', 'kg-\u0001', 'contains an invisible character (U+0001). Set the secret again'],
  ['api-key', 'Bearer kg-1', 'begins with "Bearer". Set the secret to the key only'],
  ['api-key', 'x-api-key: kg-1', 'begins with "x-api-key:". Set the secret to the key only'],
  ['api-key', '"kg-1"', 'is in quotes. Set the secret without them'],
  ...each('name', ['a/b', 'a\\b', 'a:b', 'a*b', 'a?b', 'a"b', 'a<b', 'a>b', 'a|b', '.', '..', '...'], noName),
  ['name', 'a\nb', noName('a b')],
  ['name', 'con', `can't be a name: "con" has a part that is a device on Windows`],
  ...each('name', ['a'.repeat(201), '流'.repeat(100), `${'流'.repeat(80)}a`], tooLong),
  ['name', 'backup.zip', 'must not end in .zip, which the action adds: "backup.zip"'],
  ...each('directory', ['a\u0001b', 'a\nb'], noPath),
  ['directory', '~/x', shell('~')],
  ['directory', '$HOME/x', shell('$HOME')],
  ['directory', `\${RUNNER_TEMP}/x`, shell(`\${RUNNER_TEMP}`)],
  ['directory', '%USERPROFILE%\\x', shell('%USERPROFILE%')],
  ['unpack-to', 'a\u0001b', noPath],
  ['unpack-to', 'flows:one', 'contains a colon, which Windows takes for a drive or a stream'],
  ...each('unpack-to', ['..', '../space2', 'a/../..', '/', '/work/spaces'], 'must be a folder in the workspace'),
  ...each('unpack-to', ['.git', 'a/.Git/hooks', '.git.', 'GIT~1', '.git::$INDEX_ALLOCATION'], 'is in a .git folder'),
  ['ignore', 'position', 'is only used with unpack-to. Set unpack-to, or remove ignore'],
  ...['upload-artifact', 'overwrite', 'unpack-env-variables', 'artifact-env-variables', 'summary'].flatMap((name) =>
    each(name, ['yes', 'no', '1', 'on', 'tRUE', 'truefalse'], (value) => `must be true or false, not "${value}"`),
  ),
  ...each(
    'retention-days',
    ['-1', 'NaN', '1e9', '1.5', 'ten', '0x10', '+5', '5 days'],
    (days) => `must be a whole number above 0, not "${days}"`,
  ),
  ['retention-days', '91', "must be at most 90, the repository's limit in days, not 91"],
  ...(['timeout-minutes', 'poll-interval-seconds'] as const).flatMap((name, at) => {
    const max = [1440, 3600][at]
    const values = ['0', '0.0', '-1', 'Infinity', '1e1', '.5', '5.', '0x10', '+5', '1,5', 'ten', '1 2', `${max}.1`]
    return each(name, values, (value) => `must be a number above 0 and at most ${max}, not "${value}"`)
  }),
  ...each(
    'max-parallel',
    ['0', '1.5', '101', 'four'],
    (n) => `must be a whole number above 0 and at most 100, not "${n}"`,
  ),
]

test.each(bad)('the input %s is refused if it is %j, and troubleshooting has an entry for it', (name, value, why) => {
  expect(() => read({ [name]: value })).toThrow(new Error(`Bad input: ${name} ${why}.`))
  expect(listed.some((message) => message.test(why))).toBe(true)
})

/** Messages as the troubleshooting page lists them, `…` for what differs. */
const listed = Array.from(
  readFileSync(join(root, 'docs/troubleshooting.md'), 'utf8').matchAll(/^\| `([^`]+)` \|/gm),
  ([, message = '']) => new RegExp(message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '.*')),
)

type Good = [name: string, value: string, expected: Partial<ExportInputs>]
const upload = { overwrite: false, retentionDays: undefined }

test.each<Good>([
  ['directory', 'a/../packages', { directory: resolve('/work', 'space', 'packages') }],
  ['directory', resolve('/else'), { directory: resolve('/else') }],
  ...['.', 'a', '..x', 'a/..', 'a.git', '.github', '...'].map<Good>((folder) => [
    'unpack-to',
    folder,
    { unpackTo: resolve('/work', 'space', folder) },
  ]),
  ['unpack-env-variables', 'True', { unpackEnvVariables: true }],
  ['artifact-env-variables', 'FALSE', { artifactEnvVariables: false }],
  ['upload-artifact', 'false', { upload: undefined }],
  ['overwrite', 'TRUE', { upload: { overwrite: true, retentionDays: undefined } }],
  ['retention-days', '90', { upload: { overwrite: false, retentionDays: 90 } }],
  ...['0', '00', ''].map<Good>((days) => ['retention-days', days, { upload }]),
  ['timeout-minutes', '1440', { timeoutMs: 1440 * 60_000 }],
  ['timeout-minutes', '0.5', { timeoutMs: 30_000 }],
  ['timeout-minutes', '', { timeoutMs: 30 * 60_000 }],
  ['poll-interval-seconds', '', { longestWaitMs: 10_000 }],
  ['max-parallel', '100', { maxParallel: 100 }],
  ['max-parallel', '', { maxParallel: 4 }],
  ['workflow-id', 'A.b_c-1', { targets: [{ name: 'workflow-export-A.b_c-1', workflowId: 'A.b_c-1', flowId: 'cf-1' }] }],
])('the input %s may be %j', (name, value, expected) => {
  expect(read({ [name]: value })).toMatchObject(expected)
})

test('a name may have 200 characters of any script, and as many bytes as leave room in a file name', () => {
  const names = ['a'.repeat(200), '流'.repeat(80), '😀'.repeat(60), '...a', '-', 'Flüge nach Köln', '#1', 'a.zip.old']
  for (const name of names) expect(parseName(name)).toBe(name)
})

test("a workflow's name on the platform need not be a file name", () => {
  const names = ['Claims: intake/triage', 'con', 'a.zip', '流'.repeat(200)]
  for (const name of names) expect(parseWorkflowName(name)).toBe(name)
  expect(() => parseWorkflowName('a\u200b')).toThrow('must not contain control characters: "a" with an invisible')
  expect(() => parseWorkflowName('a'.repeat(201))).toThrow(tooLong)
})

test('a digest is 64 hexadecimal digits in any case, and "any" stands for none', () => {
  expect(parseSha256('AB'.repeat(32))).toBe('ab'.repeat(32))
  expect(parseSha256('any')).toBeUndefined()
  for (const text of ['ab', 'g'.repeat(64), 'Any', `sha256:${'a'.repeat(64)}`])
    expect(() => parseSha256(text)).toThrow('must be a SHA-256: 64 hexadecimal digits, or any')
})

test('a path is relative to the workspace, which is the current folder if none is named', () => {
  stepWith({}, { GITHUB_WORKSPACE: undefined })
  for (const text of ['~x', 'a/~', '$x/y', 'x$HOME']) expect(parsePath(text)).toBe(resolve(workspace(), text))
  expect(workspace()).toBe(process.cwd())
})
