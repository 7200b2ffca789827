import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { bareEnvironment } from '../../simulator/runner/runner.js'
import { groupedLog, runnerLog } from '../../src/github/log.js'
import { capturePrinted } from '../step.js'

test('lines begin with the prefix, a mask does not, and an old command mark of the runner is broken up', () => {
  const printed = capturePrinted()
  const log = runnerLog('[one] ')
  log.info('story ##[error]b ##[debug]c')
  log.warning('look out')
  log.debug('details')
  log.mask('secret')
  expect(printed()).toEqual([
    '[one] story ## [error]b ## [debug]c',
    '::warning::[one] look out',
    '::debug::[one] details',
    '::add-mask::secret',
  ])
})

test('the lines of a group are shown folded under its title when it ends, and its warnings at once', () => {
  const printed = capturePrinted()
  const log = groupedLog('one')
  log.info('first')
  log.warning('look out')
  log.info('second ##[error]')
  expect(printed()).toEqual(['::warning::[one] look out'])
  log.end('done ##[error]')
  expect(printed().slice(1)).toEqual(['::group::done ## [error]', 'first', 'second ## [error]', '::endgroup::'])
})

test('what quiet work prints becomes lines of its log, except masks and debug commands; other work prints as before', () => {
  // A process of its own, as stdout stays patched.
  const script = `
    import { withQuietStdout } from '${new URL('../../src/github/log.js', import.meta.url).href}'
    const pause = () => new Promise((resolve) => setTimeout(resolve, 5))
    const logOf = (name) => ({ debug: (line) => console.log(name, JSON.stringify(line)) })
    const quiet = (name, print) => withQuietStdout(logOf(name), async () => {
      await pause()
      print()
      await pause()
      return name
    })
    const loud = async () => {
      await pause()
      console.log('loud')
    }
    const results = await Promise.all([
      quiet('one', () => process.stdout.write(Buffer.from('of bytes\\n'))),
      quiet('two', () => ['chatter', '::warning::look out', '::add-mask::s', '::debug::d'].map((line) => console.log(line))),
      loud(),
    ])
    console.log(results.join())
    await withQuietStdout(logOf('three'), async () => { throw 'broken' }).catch(console.log)`
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: bareEnvironment(),
    encoding: 'utf8',
  })
  const lines = 'one "of bytes"\ntwo "chatter"\ntwo "::warning::look out"\n'
  expect(printed).toBe(`${lines}::add-mask::s\n::debug::d\nloud\none,two,\nbroken\n`)
})
