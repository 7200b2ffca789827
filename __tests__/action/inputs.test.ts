import { expect, test } from '@jest/globals'
import { InputReader, readPlatformInputs } from '../../src/action/inputs.js'
import { Failure } from '../../src/failure.js'
import { capturePrinted, stepWith } from '../step.js'

test('the key is masked before anything else is done, also a bad one', () => {
  const printed = capturePrinted()
  stepWith({ 'api-key': 'kg 1' })
  const reader = new InputReader()
  expect(printed()).toEqual(['::add-mask::kg 1'])
  readPlatformInputs(reader)
  expect(printed()).toHaveLength(1)
})

test('a reader trims what it reads, and parses only what is given', () => {
  stepWith({ one: '  1 \n', empty: ' \t ', lines: '\n 1 ' })
  const reader = new InputReader()
  expect(reader.text('one')).toBe('1')
  expect(reader.lines('lines')).toBe('\n 1 ')
  expect(reader.optional('one', Number)).toBe(1)
  expect(reader.optional('empty', () => 'parsed')).toBeUndefined()
  expect(reader.required('one', Number)).toBe(1)
  expect(reader.check('read')).toBe('read')
})

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

test('a boolean that is left out has its default, and one that is empty is refused', () => {
  stepWith({ plan: ' ', summary: '', 'package-sha256': '' })
  const reader = new InputReader()
  expect(reader.boolean('deploy', true)).toBe(true)
  reader.boolean('plan', false)
  reader.boolean('summary', true)
  expect(reader.notEmpty('package-sha256', String, "'any'")).toBeUndefined()
  expect(() => reader.check('read')).toThrow(
    [
      `Bad input: plan is empty. Is the name in the expression right? Where an event has no inputs, write \`\${{ inputs.plan || false }}\``,
      'summary is empty. Is the name in the expression right?',
      `package-sha256 is empty. Is the name in the expression right? Where an event has no inputs, write \`\${{ inputs.package-sha256 || 'any' }}\`.`,
    ].join('; '),
  )
})
