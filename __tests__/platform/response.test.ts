import { expect, test } from '@jest/globals'
import { type Fields, makeResponse } from '../../src/platform/response.js'
import { Redactor } from '../../src/text.js'

const deep = (levels: number): unknown => (levels === 0 ? 'deep' : { error: deep(levels - 1) })

test.each<[Fields, string | undefined]>([
  [{ errors: [{ msg: 'No flow', code: 4002 }] }, 'No flow, code 4002'],
  [{ errors: [{ msg: 'First' }, { msg: 'Second' }] }, 'First'],
  [{ errors: ['In words'] }, 'In words'],
  [{ errors: { message: 'In an object' } }, 'In an object'],
  [{ success: false, error: { code: 'NOT_FOUND', message: 'No flow' } }, 'No flow, code NOT_FOUND'],
  [{ success: false, error: { code: 0, message: 'No flow' } }, 'No flow, code 0'],
  [{ error: 'No flow' }, 'No flow'],
  [{ message: 'No flow' }, 'No flow'],
  [{ msg: 'No flow' }, 'No flow'],
  [{ reason: 'No flow' }, 'No flow'],
  [{ failureReason: 'No flow' }, 'No flow'],
  [{ errorMessage: 'No flow' }, 'No flow'],
  [{ statusMessage: 'No flow' }, 'No flow'],
  [{ description: 'No flow' }, 'No flow'],
  [{ detail: 'No flow' }, 'No flow'],
  [{ details: [{ description: 'No flow' }] }, 'No flow'],
  [{ response: { error: 'No flow' } }, 'No flow'],
  [{ response: { errors: [{ msg: 'No flow', code: 1 }] } }, 'No flow, code 1'],
  [{ message: 'No flow', code: 7 }, 'No flow, code 7'],
  [{ message: 'No flow', code: { a: 1 } }, 'No flow'],
  [{ message: 'No flow', code: true }, 'No flow'],
  [{ error: 'Second', errors: [{ msg: 'First' }] }, 'First'],
  [{ message: 'Second', error: 'First' }, 'First'],
  [{ errors: [], error: '', message: ' \n', msg: null, reason: 'Last' }, 'Last'],
  [{ errors: [null], error: 5, message: true, msg: [[]], reason: {}, failureReason: 'Last' }, 'Last'],
  [{ message: '  around  ' }, 'around'],
  [{ message: 'two\nlines\u2028and ##[error] more' }, 'two lines and ## [error] more'],
  [{ message: '\u0000\u200b' }, undefined],
  [{ message: 'a'.repeat(301) }, `${'a'.repeat(300)}…`],
  [{ message: 'with kg-1 and kg-1.' }, 'with *** and ***.'],
  [{ message: `${'a'.repeat(298)}kg-1` }, `${'a'.repeat(298)}**…`],
  [{ message: 'No flow', code: 'kg-1' }, 'No flow, code ***'],
  [{ status: 'FAILED', text: 'Unheard' }, undefined],
  [{}, undefined],
  [{ error: deep(3) }, 'deep'],
  [{ error: deep(4) }, 'deep'],
  [{ error: deep(5) }, undefined],
  [{ error: [[[['deep']]]] }, 'deep'],
  [{ error: [[[[['deeper']]]]] }, undefined],
])("the platform's words in %j are %j", (fields, words) => {
  expect(makeResponse(fields, 'Call', new Redactor(['kg-1']).redact).message).toBe(words)
})
