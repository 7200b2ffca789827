import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { billedMinutes, costTable } from '../bench/cost.js'
import { root } from '../simulator/runner/runner.js'

test.each([
  // A job has 40 s for workflows in its first minute.
  [1, { step: 1, matrix: 1, shell: 1 }],
  [8, { step: 1, matrix: 8, shell: 4 }],
  [9, { step: 2, matrix: 9, shell: 4 }],
  [100, { step: 7, matrix: 100, shell: 39 }],
])('a night of %i workflows is billed by the minute', (workflows, minutes) => {
  expect(billedMinutes(workflows)).toEqual(minutes)
})

test('the recipes have the table as it is reckoned', () => {
  expect(readFileSync(join(root, 'docs', 'recipes.md'), 'utf8')).toContain(costTable())
})
