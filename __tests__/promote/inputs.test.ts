import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { errorOf, packageWith, scene, several, variables } from './promote.js'

type Scene = Awaited<ReturnType<typeof scene>>

const empty = 'is empty. Is the name in the expression right?'
const bare = packageWith('new', { 'env_variables.json': undefined })
const digest = createHash('sha256').update(packageWith('new')).digest('hex')

/** What is given, and what the error says. */
const refused: [string, Record<string, string>, string | RegExp][] = [
  ['an empty plan', { plan: '' }, `plan ${empty} Where an event has no inputs, write \`\${{ inputs.plan || false }}\``],
  ['an empty deploy', { deploy: '' }, `deploy ${empty}`],
  ['an empty summary', { summary: '' }, `summary ${empty}`],
  ['an empty upload-artifact', { 'upload-artifact': '' }, `upload-artifact ${empty}`],
  ['an empty artifact-env-variables', { 'artifact-env-variables': '' }, `artifact-env-variables ${empty}`],
  ['an empty package-sha256', { 'package-sha256': '' }, `package-sha256 ${empty}`],
  ['an empty env-variables', { 'env-variables': '' }, `env-variables ${empty}`],
  [
    'an empty approved-plan',
    { 'approved-plan': '' },
    "or GitHub dropped the output: see the warnings of the plan's job",
  ],
  ['an approved-plan that is none', { 'approved-plan': 'None' }, "approved-plan isn't a plan-digest"],
  [
    'another digest',
    { 'package-sha256': 'a'.repeat(64) },
    `package-sha256 is not the digest of the package, which is ${digest}`,
  ],
  [
    'a digest of another length',
    { 'package-sha256': `${digest}0` },
    'package-sha256 must be a SHA-256: 64 hexadecimal digits',
  ],
  [
    'a digest of a folder',
    { package: 'folder', 'package-sha256': digest },
    'package-sha256 is only for a package that is a .zip',
  ],
  ['a digest of several', { ...several(1), 'package-sha256': digest }, 'package-sha256 is only for a single package'],
  ['no package', { package: 'none.zip' }, /^Bad input: package doesn't exist: /],
  [
    'a package and a folder of one name',
    { ...several(2), package: 'twice' },
    'package of first is there twice, as "first.zip" and as "first/". Remove one of them',
  ],
  [
    'no packages of two',
    { workflows: 'first a-1 cf-1\nx a-2 cf-2\nz a-3 cf-3', package: 'packages' },
    /package of x doesn't exist.*; package of z doesn't exist/,
  ],
  [
    'no folder of variables',
    { ...several(2), 'env-variables': 'variables/prodcution' },
    `env-variables doesn't exist: "variables/prodcution"`,
  ],
  [
    'a file as folder of variables',
    { ...several(2), 'env-variables': 'env.json' },
    "env-variables of first isn't a file",
  ],
  [
    'no variables of one',
    { ...several(2), 'env-variables': 'variables' },
    /^Bad input: env-variables of second isn't a file: "second\.json"|env-variables of second/,
  ],
  ['no file of variables', { 'env-variables': 'none.json' }, "env-variables doesn't exist"],
  ['variables that are no JSON', { 'env-variables': 'new.zip' }, 'env-variables'],
  [
    'a package without variables',
    { package: 'bare.zip' },
    'env-variables is required for an existing workflow, because the package has no env_variables.json',
  ],
  [
    'a new workflow and an ID',
    { 'workflow-name': 'New', 'workflow-id': 'a-1' },
    "workflow-id can't be combined with workflow-name",
  ],
  [
    'a new workflow and a flow',
    { 'workflow-name': 'New', 'flow-id': 'cf-1' },
    "flow-id can't be combined with workflow-name",
  ],
  [
    'a new workflow and a list',
    { 'workflow-name': 'New', workflows: 'a b c' },
    "workflows can't be combined with workflow-name",
  ],
  [
    'a new workflow and a file',
    { 'workflow-name': 'New', 'workflows-file': 'x' },
    "workflows-file can't be combined with workflow-name",
  ],
  ['no target', { 'workflow-id': '', 'flow-id': '' }, /workflow-id is required; flow-id is required/],
  ['ignore of everything', { ignore: '*' }, 'ignore has only *'],
  [
    'nonsense in several',
    { plan: 'maybe', deploy: 'perhaps', host: 'ftp://x' },
    /plan must be .*deploy must be .*host|host.*deploy/,
  ],
]
const files = {
  'folder/app_definition.json': '{}',
  'folder/flow_definition.json': '{}',
  'folder/env_variables.json': variables,
  'twice/first.zip': packageWith('new'),
  'twice/first/README.md': '',
  'twice/second.zip': packageWith('new'),
  'variables/first.json': variables,
  'env.json': variables,
  'bare.zip': bare,
}

test.each(refused)('%s is refused before any request', async (_, inputs, message) => {
  const { platform, artifacts, run }: Scene = await scene({}, files)
  const result = await run(inputs)
  expect(result.exitCode).toBe(1)
  expect(errorOf(result)).toMatch(/^Bad input: /)
  if (typeof message === 'string') expect(errorOf(result)).toContain(message)
  else expect(errorOf(result)).toMatch(message)
  expect(platform.seen).toEqual([])
  expect(artifacts.requests).toEqual([])
  expect(result.outputs.promotions).toBe('[]')
})

test.each([
  ['a digest in capitals', { 'package-sha256': digest.toUpperCase() }],
  ['any digest', { 'package-sha256': 'any' }],
  ['no approved plan', { 'approved-plan': '' }],
  ['a new workflow without variables', { 'workflow-name': 'New', package: 'bare.zip' }],
  ['variables for a package that has none', { package: 'bare.zip', 'env-variables': 'env.json' }],
])('a plan takes %s', async (_, inputs) => {
  const { run } = await scene({}, files)
  expect(await run({ ...inputs, plan: 'true' })).toMatchObject({ exitCode: 0 })
})

const other = (text: string) => JSON.stringify(text)
const shapes: [string, string, string, RegExp][] = [
  [
    'an object for a list',
    variables,
    '{"REGION":"x"}',
    /it is an object, and must be a list\. .*\[\{"name":"API_URL","value":"https:\/\/api\.example\.com"\}\]/,
  ],
  [
    'a list for an object',
    '{"REGION":"x"}',
    variables,
    /it is a list, and must be an object\. .*\{"API_URL":"https:\/\/api\.example\.com"\}/,
  ],
  [
    'a key that no variable has',
    variables,
    '[{"name":"A","value":"b","secret":true}]',
    /A has "secret", which no variable there has/,
  ],
  ['key for name', variables, '[{"key":"A","value":"b"}]', /A has "key", which no variable there has/],
  ['an item without a value', variables, '[{"name":"A"}]', /each with its own name and a value/],
  ['something else', variables, other('x'), /each with its own name and a value/],
]
test.each(shapes)(
  '%s is refused as variables of a target, and the shape is shown',
  async (_, target, given, message) => {
    const { platform, artifacts, run } = await scene(
      { packageOf: () => packageWith('old', { 'env_variables.json': target }) },
      { 'env.json': given },
    )
    for (const plan of ['true', 'false']) {
      const result = await run({ plan, 'env-variables': 'env.json', name: 'banking' })
      expect(errorOf(result)).toMatch(/^env-variables of banking doesn't have the shape of the target's variables: /)
      expect(errorOf(result)).toMatch(message)
      expect(errorOf(result)).not.toMatch(/production-secret|REGION/)
    }
    expect(platform.workflows.size).toBe(0)
    expect(artifacts.artifacts).toEqual([])
  },
)
