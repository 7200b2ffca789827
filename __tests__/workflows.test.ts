import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { root } from '../simulator/runner/runner.js'

interface Workflow {
  permissions?: unknown
  jobs: Record<string, { needs?: string[]; uses?: string }>
}

const folder = join(root, '.github', 'workflows')
const workflow = (file: string): Workflow => parse(readFileSync(join(folder, file), 'utf8'))

test('the gate needs every other job of CI', () => {
  const { gate, ...others } = workflow('ci.yml').jobs
  expect([...(gate?.needs ?? [])].sort()).toEqual(Object.keys(others).sort())
  expect(others).toHaveProperty('end-to-end')
})

// zizmor looks at the rest: each action is named by its commit, and no checkout keeps credentials.
test.each(readdirSync(folder))(
  '%s grants nothing to all jobs, and each job has permissions and a time limit',
  (file) => {
    const { permissions, jobs } = workflow(file)
    expect(permissions).toEqual({})
    for (const job of Object.values(jobs)) {
      expect(job).toHaveProperty('permissions')
      if (job.uses === undefined) expect(job).toHaveProperty('timeout-minutes')
    }
  },
)
