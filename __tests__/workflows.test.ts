import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { root } from '../simulator/runner/runner.js'

interface Step {
  uses?: string
  with?: Record<string, unknown>
}
interface Job {
  needs?: string | string[]
  permissions?: unknown
  'timeout-minutes'?: number
  uses?: string
  steps?: Step[]
}
interface Workflow {
  permissions?: unknown
  jobs: Record<string, Job>
}

const folder = join(root, '.github', 'workflows')
const files = readdirSync(folder)
const read = (file: string) => readFileSync(join(folder, file), 'utf8')
const workflow = (file: string): Workflow => parse(read(file))

test('the gate needs every other job of CI', () => {
  const { gate, ...others } = workflow('ci.yml').jobs
  expect([...(gate?.needs ?? [])].sort()).toEqual(Object.keys(others).sort())
  expect(others).toHaveProperty('end-to-end')
})

test.each(files)('%s grants nothing to all jobs, names each action by its commit, and keeps no credentials', (file) => {
  const { permissions, jobs } = workflow(file)
  expect(permissions).toEqual({})
  for (const [, used = ''] of read(file).matchAll(/uses: (.+)/g)) {
    expect(used).toMatch(/^\.\/|^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  }
  for (const { steps = [], uses, ...job } of Object.values(jobs)) {
    expect(job).toHaveProperty('permissions')
    if (uses === undefined) expect(job).toHaveProperty('timeout-minutes')
    for (const step of steps.filter((step) => step.uses?.startsWith('actions/checkout@'))) {
      expect(step.with).toMatchObject({ 'persist-credentials': false })
    }
  }
})
