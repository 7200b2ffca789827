import { expect, test } from '@jest/globals'
import { runnerLog } from '../../src/github/log.js'
import { capturePrinted } from '../step.js'

test('warnings and debug lines begin with the prefix, a mask does not', () => {
  const printed = capturePrinted()
  const log = runnerLog('[one] ')
  log.warning('look out')
  log.debug('details')
  log.mask('secret')
  expect(printed()).toEqual(['::warning::[one] look out', '::debug::[one] details', '::add-mask::secret'])
})

test('an old command mark of the runner is broken up', () => {
  const printed = capturePrinted()
  runnerLog().info('a ##[error]b ##[debug]c')
  expect(printed()).toEqual(['a ## [error]b ## [debug]c'])
})
