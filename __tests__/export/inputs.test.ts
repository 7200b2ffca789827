import { resolve, sep } from 'node:path'
import { expect, test } from '@jest/globals'
import { readInputs } from '../../src/export/inputs.js'
import { capturePrinted, stepWith } from '../step.js'

const workspace = resolve('/work', 'space')
const required = {
  host: 'https://platform.example.ai',
  'api-key': 'kg-1',
  'workflow-id': 'a-1',
  'flow-id': 'cf-1',
}

/** The inputs of a step with these, in a repository that keeps artifacts for 90 days. */
function read(inputs: Record<string, string>, days = '90') {
  capturePrinted()
  stepWith({ ...required, ...inputs }, { GITHUB_WORKSPACE: workspace, GITHUB_RETENTION_DAYS: days })
  return readInputs()
}

test('what is empty has its default', () => {
  const names = ['directory', 'unpack-to', 'max-parallel', 'retention-days', 'workflows', 'name', 'ignore']
  const empty = Object.fromEntries(names.map((name) => [name, '']))
  const { upload, ...inputs } = read(empty)
  expect(upload).toMatchObject({ overwrite: false, retentionDays: undefined })
  expect(inputs).toMatchObject({
    targets: [{ name: 'workflow-export-a-1', workflowId: 'a-1', flowId: 'cf-1' }],
    fromList: false,
    workspace,
    directory: undefined,
    unpackTo: undefined,
    unpackEnvVariables: false,
    maxParallel: 4,
  })
})

test('what is given is read', () => {
  expect(
    read({
      directory: 'packages',
      'unpack-to': 'flows',
      'unpack-env-variables': 'true',
      overwrite: 'true',
      'retention-days': '90',
      'max-parallel': '100',
    }),
  ).toMatchObject({
    directory: `${workspace}${sep}packages`,
    unpackTo: `${workspace}${sep}flows`,
    unpackEnvVariables: true,
    upload: { overwrite: true, retentionDays: 90 },
    maxParallel: 100,
  })
  expect(read({ 'upload-artifact': 'false' }).upload).toBeUndefined()
})

test.each(['.', 'a', '..x', 'a/..', '..x/..y', 'a.git', '.github', '...'])('%s may be unpacked into', (folder) => {
  expect(read({ 'unpack-to': folder }).unpackTo).toBe(resolve(workspace, folder))
})

test.each(['..', '../space2', 'a/../..', '/', '/work/spaces'])('%s is not in the workspace', (folder) => {
  expect(() => read({ 'unpack-to': folder })).toThrow('Bad input: unpack-to must be a folder in the workspace.')
})

test.each(['.git', '.GIT', 'a/.Git/hooks', '.git.', 'GIT~1', '.git::$INDEX_ALLOCATION'])(
  '%s is a folder of git on some disk',
  (folder) => {
    expect(() => read({ 'unpack-to': folder })).toThrow(/^Bad input: unpack-to is in a \.git folder\.$/)
  },
)

test('days of retention are whole, at most what the repository keeps; 0 is the default', () => {
  expect(read({ 'retention-days': '1' }).upload?.retentionDays).toBe(1)
  for (const days of ['0', '00']) expect(read({ 'retention-days': days }).upload?.retentionDays).toBeUndefined()
  expect(() => read({ 'retention-days': '91' })).toThrow("retention-days must be at most 90, the repository's limit")
  expect(() => read({ 'retention-days': '1.5' })).toThrow('must be a whole number above 0, not "1.5"')
  for (const unknown of ['', '0', 'forever'])
    expect(read({ 'retention-days': '400' }, unknown).upload?.retentionDays).toBe(400)
})
