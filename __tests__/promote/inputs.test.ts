import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { errorOf, packageWith, scene, several, variables } from './promote.js'

const digest = createHash('sha256').update(packageWith('new')).digest('hex')
const files = {
  'folder/app_definition.json': '{}',
  'folder/flow_definition.json': '{}',
  'folder/env_variables.json': variables,
  'many/first.zip': packageWith('new'),
  'many/first/README.md': '',
  'many/second.zip': packageWith('new'),
  'many/third.zip': 'no zip',
  'variables/first.json': variables,
  'env.json': variables,
  'bare.zip': packageWith('new', { 'env_variables.json': undefined }),
}

/** Inputs that are wrong, each with what the one error says of it. */
const refused: [string, Record<string, string>, string[]][] = [
  [
    'inputs that an expression left empty',
    {
      ...{ plan: '', deploy: '', summary: '', 'upload-artifact': '', 'artifact-env-variables': '' },
      ...{ 'package-sha256': '', 'env-variables': '', 'approved-plan': '' },
    },
    [
      `plan is empty. Is the name in the expression right? Where an event has no inputs, write \`\${{ inputs.plan || false }}\``,
      "approved-plan is empty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set none",
      ...['deploy', 'summary', 'upload-artifact', 'artifact-env-variables', 'package-sha256', 'env-variables'].map(
        (name) => `; ${name} is empty. Is the name in the expression right?`,
      ),
    ],
  ],
  [
    'values of other kinds',
    {
      plan: 'maybe',
      deploy: 'perhaps',
      host: 'ftp://x',
      ignore: '\n*',
      'approved-plan': 'None',
      'package-sha256': `${digest}0`,
    },
    [
      'plan must be true or false, not "maybe"',
      "; approved-plan isn't a plan-digest",
      '; package-sha256 must be a SHA-256: 64 hexadecimal digits',
      '; host must be ',
      '; deploy must be ',
      '; ignore has only * in line 2',
    ],
  ],
  [
    'another digest',
    { 'package-sha256': 'a'.repeat(64) },
    [`package-sha256 is not the digest of the package, which is ${digest}`],
  ],
  [
    'a digest of a folder',
    { package: 'folder', 'package-sha256': digest },
    ['package-sha256 is only for a package that is a .zip'],
  ],
  [
    'what does not exist',
    { package: 'none.zip', 'env-variables': 'none.json' },
    ['package doesn\'t exist: "none.zip"; env-variables doesn\'t exist: "none.json"'],
  ],
  [
    'packages and variables of several',
    {
      ...{ workflows: 'first a-1 cf-1\nsecond a-2 cf-2\nthird a-3 cf-3\nx a-4 cf-4', package: 'many' },
      ...{ 'package-sha256': digest, 'env-variables': 'variables' },
    },
    [
      'package-sha256 is only for a single package',
      '; package of first is there twice, as "first.zip" and as "first/". Remove one of them',
      "; env-variables of second can't be read",
      '; package of third is text, not a zip',
      "; package of x doesn't exist",
    ],
  ],
  [
    'no folder of variables',
    { ...several(2), 'env-variables': 'variables/prodcution' },
    ['env-variables doesn\'t exist: "variables/prodcution"'],
  ],
  [
    'a file as folder of variables',
    { ...several(1), 'env-variables': 'env.json' },
    ["env-variables of first can't be read"],
  ],
  ['variables that are no JSON', { 'env-variables': 'bare.zip' }, ['env-variables is not JSON']],
  [
    'a package without variables',
    { package: 'bare.zip' },
    ['env-variables is required for an existing workflow, because the package has no env_variables.json'],
  ],
  [
    'a new workflow and others',
    { 'workflow-name': 'New', 'workflow-id': 'a-1', 'flow-id': 'cf-1', workflows: 'a b c', 'workflows-file': 'x' },
    ['workflow-id', 'flow-id', 'workflows', 'workflows-file'].map(
      (name) => `${name} can't be combined with workflow-name`,
    ),
  ],
  [
    'a target twice',
    { workflows: 'first a-1 cf-1\nsecond a-1 cf-2', package: 'packages' },
    ['workflows has workflow-id a-1 twice'],
  ],
  ['no target', { 'workflow-id': '', 'flow-id': '' }, ['workflow-id is required; flow-id is required']],
]

test.each(refused)('%s: refused before any request', async (_, inputs, messages) => {
  const { platform, artifacts, run } = await scene({ files })
  const result = await run(inputs)
  expect(result.exitCode).toBe(1)
  expect(errorOf(result)).toMatch(/^Bad input: /)
  for (const message of messages) expect(errorOf(result)).toContain(message)
  expect(platform.seen).toEqual([])
  expect(artifacts.requests).toEqual([])
  expect(result.outputs.promotions).toBe('[]')
})

test.each([
  ['a digest in capitals and no approved plan', { 'package-sha256': digest.toUpperCase(), 'approved-plan': '' }],
  ['a new workflow without variables', { 'workflow-name': 'New', package: 'bare.zip' }],
  ['variables for a package that has none', { package: 'bare.zip', 'env-variables': 'env.json' }],
])('a plan takes %s', async (_, inputs) => {
  const { run } = await scene({ files })
  expect(await run({ ...inputs, plan: 'true' })).toMatchObject({ exitCode: 0 })
})

test('variables of another shape than the target has are refused, and the shape is shown without any value', async () => {
  const { platform, artifacts, run } = await scene({ files: { 'env.json': '{"REGION":"x"}' } })
  for (const plan of ['true', 'false']) {
    const result = await run({ plan, 'env-variables': 'env.json', name: 'banking' })
    expect(errorOf(result)).toBe(
      'env-variables of banking doesn\'t have the shape of the target\'s variables: it is an object, and must be a list. Write it like this, with your names and values: [{"name":"API_URL","value":"https://api.example.com"}]',
    )
  }
  expect(platform.workflows.size).toBe(0)
  expect(artifacts.artifacts).toEqual([])
})
