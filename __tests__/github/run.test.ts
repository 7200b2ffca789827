import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { bareEnvironment } from '../../simulator/runner/runner.js'

/** What a process does that runs this as an action's main. */
function runMain(main: string) {
  const url = new URL('../../src/github/run.js', import.meta.url).href
  const args = ['--input-type=module', '--eval', `import { run } from '${url}'\nawait run(${main})`]
  const { status, stdout } = spawnSync(process.execPath, args, { env: bareEnvironment(), encoding: 'utf8' })
  return { status, lines: stdout.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('::debug::')) }
}

test('an action that ends well has exit code 0, also if something keeps the process alive', () => {
  expect(runMain(`async () => { setInterval(() => {}, 1000) }`)).toEqual({ status: 0, lines: [] })
})

test('an error becomes one line of at most 60,000 characters, and exit code 1', () => {
  const { status, lines } = runMain(`async () => { throw new Error('a\\n::warning::b' + 'x'.repeat(70_000)) }`)
  expect(status).toBe(1)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^::error::a ::warning::bx{100}/)
  expect(lines[0]?.length).toBe('::error::'.length + 60_001)
})

test('what is thrown and no error is told too', () => {
  expect(runMain(`async () => { throw 'broken' }`)).toEqual({ status: 1, lines: ['::error::broken'] })
})
