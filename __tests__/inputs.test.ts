import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { root, runAction } from '../simulator/runner/runner.js'
import { platformFor, runExport, runImport, workspaceWith } from './scene.js'

const inputsOf = (action: string): Record<string, { default?: string }> =>
  parse(readFileSync(join(root, action), 'utf8')).inputs

test('every bad input is named in one error before any request, and a bad key is masked all the same', async () => {
  const platform = await platformFor()
  const bad: [string, string, string][] = [
    ['workflow-id', 'a/b', 'must be an ID of letters, digits, ".", "_" and "-", not "a/b"'],
    ['flow-id', '', 'is required'],
    ['unpack-to', '../x', 'must be a folder in the workspace'],
    ['max-parallel', '0', 'must be a whole number above 0 and at most 100, not "0"'],
    ['api-key', 'kg-1234 kg-5678', 'must be printable ASCII without spaces or line breaks'],
    ['retention-days', '1.5', 'must be a whole number above 0, not "1.5"'],
  ]
  const run = await runExport(platform, Object.fromEntries(bad))
  const [{ message = '' } = {}, ...others] = run.annotations
  expect(
    message
      .replace(/^Bad input: |\.$/g, '')
      .split('; ')
      .sort(),
  ).toEqual(bad.map(([name, , why]) => `${name} ${why}`).sort())
  expect(others).toEqual([])
  expect(run).toMatchObject({ exitCode: 1, outputs: { exports: '[]' }, summary: '' })
  expect(run.masks).toContain('kg-1234 kg-5678')
  expect(run.log).not.toContain('kg-1234')
  expect(platform.seen).toEqual([])
})

test.each([
  ['action.yml', 5],
  ['diff/action.yml', 2],
  ['import/action.yml', 2],
  ['deploy/action.yml', 1],
])(
  'an input of %s that an expression has set to nothing is refused if it is a boolean or a digest',
  async (action, count) => {
    const inputs = inputsOf(action)
    const names = Object.keys(inputs).filter((name) => /^(true|false|any)$/.test(inputs[name]?.default ?? ''))
    expect(names).toHaveLength(count)
    const run = await runAction({ action, inputs: Object.fromEntries(names.map((name) => [name, ''])) })
    for (const name of names) {
      const fallback = { true: '', false: ' || false', any: " || 'any'" }[inputs[name]?.default ?? '']
      const instead = fallback && ` Where an event has no inputs, write \`\${{ inputs.${name}${fallback} }}\``
      expect(run.annotations[0]?.message).toContain(`${name} is empty. Is the name in the expression right?${instead}`)
    }
  },
)

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

const printReads = `
  const read = new Set()
  process.env = new Proxy(process.env, {
    get: (variables, name) => (String(name).startsWith('INPUT_') && read.add(name), variables[name]),
  })
  process.on('exit', () => console.error('read', [...read].join(' ')))`
const platformInputs = "host is required; api-key is required. The secret isn't set, or this job can't read it"

test.each([
  ['action.yml', `workflow-id is required; flow-id is required; ${platformInputs}`],
  ['diff/action.yml', 'base is required; head is required'],
  ['import/action.yml', `workflow-id or workflow-name is required; package is required; ${platformInputs}`],
  ['deploy/action.yml', `workflow-id is required; ${platformInputs}`],
])('%s reads all inputs that it declares, and names all that are missing in one error', async (action, missing) => {
  const nodeArgs = ['--import', `data:text/javascript,${encodeURIComponent(printReads)}`]
  const { stderr, annotations } = await runAction({ action, nodeArgs })
  expect(annotations).toEqual([{ level: 'error', message: `Bad input: ${missing}.` }])
  const [, names = ''] = /^read (.*)$/m.exec(stderr) ?? []
  const declared = Object.keys(inputsOf(action)).map((name) => `INPUT_${name.toUpperCase()}`)
  // The key is looked for first of all, to mask it.
  expect(new Set([...names.split(' '), 'INPUT_API-KEY'])).toEqual(new Set([...declared, 'INPUT_API-KEY']))
})
