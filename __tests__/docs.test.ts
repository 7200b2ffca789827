import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { root } from '../simulator/runner.js'

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const action: { inputs: Record<string, { default?: string; description: string }>; outputs: Record<string, unknown> } =
  parse(read('action.yml'))
const readme = read('README.md')

/** The rows of the table under a heading: names, and the cell after them. */
function table(heading: string): Map<string, string> {
  const section = readme.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('| `'))
  return new Map(
    rows.flatMap((line) => {
      const [, names = '', next = ''] = line.split('|')
      return Array.from(names.matchAll(/`([a-z0-9-]+)`/g), ([, name = '']): [string, string] => [name, next.trim()])
    }),
  )
}

test('the README tells of every input, with its default, and of every output', () => {
  const inputs = table('Inputs')
  expect([...inputs.keys()].sort()).toEqual(Object.keys(action.inputs).sort())
  for (const [name, { default: value }] of Object.entries(action.inputs)) {
    if (value !== undefined) expect([name, inputs.get(name)]).toEqual([name, `\`${value}\``])
  }
  expect([...table('Outputs').keys()].sort()).toEqual(Object.keys(action.outputs).sort())
})
