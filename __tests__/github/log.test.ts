import { expect, test } from '@jest/globals'
import { groupedLog, runnerLog } from '../../src/github/log.js'
import { capturePrinted } from '../step.js'

test('lines begin with the prefix, a mask does not', () => {
  const printed = capturePrinted()
  const log = runnerLog('[one] ')
  log.info('story')
  log.warning('look out')
  log.debug('details')
  log.mask('secret')
  expect(printed()).toEqual([
    '[one] story',
    '::warning::[one] look out',
    '::debug::[one] details',
    '::add-mask::secret',
  ])
})

test('an old command mark of the runner is broken up', () => {
  const printed = capturePrinted()
  runnerLog().info('a ##[error]b ##[debug]c')
  expect(printed()).toEqual(['a ## [error]b ## [debug]c'])
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
