import { expect, test } from '@jest/globals'
import { InputReader } from '../../src/action/inputs.js'
import { Failure } from '../../src/failure.js'
import { stepWith } from '../step.js'

test('a reader collects everything that is wrong, with the topic of the first', () => {
  stepWith({ bad: 'x' })
  const reader = new InputReader()
  const refuse = () => {
    throw new Failure({ what: 'must not be x', topic: 'the-package' })
  }
  expect(reader.optional('bad', refuse)).toBeUndefined()
  expect(reader.required('missing', refuse)).toBeUndefined()
  reader.refuse('other', 'is odd')
  const message = 'Bad input: bad must not be x; missing is required; other is odd.'
  expect(() => reader.check('read')).toThrow(expect.objectContaining({ message, topic: 'the-package' }))
})
