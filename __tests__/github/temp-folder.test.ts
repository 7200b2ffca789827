import { mkdirSync, rmdirSync, writeFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname } from 'node:path'
import { expect, test } from '@jest/globals'
import { makeTempFolder } from '../../src/github/temp-folder.js'
import { failure } from '../platform/bench.js'
import { stepWith, temporaryPath } from '../step.js'

test('a new folder is made in RUNNER_TEMP at each call', async () => {
  const temp = temporaryPath()
  mkdirSync(temp)
  stepWith({}, { RUNNER_TEMP: temp })
  const [one, two] = [await makeTempFolder('some-'), await makeTempFolder('some-')]
  for (const folder of [one, two]) {
    expect(dirname(folder)).toBe(temp)
    expect(basename(folder)).toMatch(/^some-\w{6}$/)
    expect((await stat(folder)).isDirectory()).toBe(true)
  }
  expect(one).not.toBe(two)
})

test.each([undefined, ''])(
  'a runner whose RUNNER_TEMP is %p has the temporary directory of the system',
  async (unset) => {
    stepWith({}, { RUNNER_TEMP: unset })
    const folder = await makeTempFolder('some-')
    rmdirSync(folder)
    expect(dirname(folder)).toBe(tmpdir())
  },
)

test('a temporary directory that can not be written is one line with its path', async () => {
  const temp = temporaryPath()
  writeFileSync(temp, 'a file')
  stepWith({}, { RUNNER_TEMP: temp })
  const { message, cause } = await failure(makeTempFolder('some-'))
  expect(message).toMatch(/^Can't write [^\n]+: [^\n]+\.$/)
  expect(message).toContain(temp)
  expect(message).not.toMatch(/ENOTDIR|mkdtemp/)
  expect(cause).toMatchObject({ code: 'ENOTDIR' })
})
