import { spawnSync } from 'node:child_process'
import { rmdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname } from 'node:path'
import { expect, test } from '@jest/globals'
import { bareEnvironment } from '../../simulator/runner/runner.js'
import { Failure } from '../../src/failure.js'
import { helpFor, isPublicRepository, makeTempFolder } from '../../src/github/step.js'
import { stepWith, temporaryPath } from '../step.js'

/** What a process does that runs this as an action's main. */
function runMain(main: string) {
  const url = new URL('../../src/github/step.js', import.meta.url).href
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

const where = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_ACTION_REPOSITORY: 'o/r', GITHUB_ACTION_REF: 'v1' }

test("a failure has the entry of the troubleshooting page in the action's own version, if the runner names that", () => {
  const error = new Failure({ what: 'No', topic: 'the-package' })
  stepWith({}, where)
  expect(helpFor(error)).toBe('https://github.com/o/r/blob/v1/docs/troubleshooting.md#the-package')
  for (const other of [new Error('No'), new Failure({ what: 'No' }), 'No']) expect(helpFor(other)).toBeUndefined()
  for (const name of Object.keys(where)) {
    stepWith({}, { ...where, [name]: '' })
    expect(helpFor(error)).toBeUndefined()
  }
})

test('only a repository of which the event says that it is not private is public', () => {
  const path = temporaryPath()
  stepWith({}, { GITHUB_EVENT_PATH: path })
  expect(isPublicRepository()).toBe(false)
  for (const event of ['{"repository":{"private":true}}', '{"repository":{}}', '{}', 'null', '{']) {
    writeFileSync(path, event)
    expect(isPublicRepository()).toBe(false)
  }
  writeFileSync(path, '{"repository":{"private":false}}')
  expect(isPublicRepository()).toBe(true)
  stepWith({}, { GITHUB_EVENT_PATH: undefined })
  expect(isPublicRepository()).toBe(false)
})

test('a runner without RUNNER_TEMP has the temporary directory of the system', async () => {
  stepWith({}, { RUNNER_TEMP: '' })
  const folder = await makeTempFolder('some-')
  rmdirSync(folder)
  expect(dirname(folder)).toBe(tmpdir())
})
