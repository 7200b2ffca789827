import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { bareEnvironment } from '../../simulator/runner/runner.js'

/** What a process of its own prints, as stdout stays patched, if `script` runs with `withQuietStdout` and a `log` that prints too. */
function printedBy(script: string): string[] {
  const url = new URL('../../src/github/log.js', import.meta.url).href
  const log = `{ debug: (line) => process.stdout.write('debug ' + JSON.stringify(line) + '\\n') }`
  const args = [
    '--input-type=module',
    '--eval',
    `import { withQuietStdout } from '${url}'\nconst log = ${log}\n${script}`,
  ]
  const printed = execFileSync(process.execPath, args, { env: bareEnvironment(), encoding: 'utf8' })
  return printed.split('\n').slice(0, -1)
}

test('what the work prints becomes debug lines; masks and debug commands stay commands', () => {
  expect(
    printedBy(`
      console.log('before')
      const result = await withQuietStdout(log, async () => {
        console.log('chatter')
        await new Promise(setImmediate)
        process.stdout.write(Buffer.from('of bytes\\n'))
        console.log('::add-mask::secret')
        console.log('::debug::details')
        console.log('::warning::look out')
        return 'result'
      })
      console.log(result)
    `),
  ).toEqual([
    'before',
    'debug "chatter"',
    'debug "of bytes"',
    '::add-mask::secret',
    '::debug::details',
    'debug "::warning::look out"',
    'result',
  ])
})

test('other work that runs at the same time prints as before, and each work has its own log', () => {
  expect(
    printedBy(`
      const other = { debug: (line) => process.stdout.write('other ' + line + '\\n') }
      const pause = () => new Promise((resolve) => setTimeout(resolve, 5))
      const quiet = (log, text) => withQuietStdout(log, async () => {
        await pause()
        console.log(text)
        await pause()
      })
      const loud = async () => {
        await pause()
        console.log('loud')
      }
      await Promise.all([quiet(log, 'one'), quiet(other, 'two'), loud()])
      console.log('after')
    `),
  ).toEqual(['debug "one"', 'other two', 'loud', 'after'])
})

test('what the work throws is thrown', () => {
  expect(
    printedBy(`await withQuietStdout(log, async () => { throw 'broken' }).catch((error) => console.log(error))`),
  ).toEqual(['broken'])
})
