import { writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { isPublicRepository } from '../../src/github/event.js'
import { stepWith, temporaryPath } from '../step.js'

test.each([
  ['a public repository is', '{"repository":{"private":false}}', true],
  ['a private repository is not', '{"repository":{"private":true}}', false],
  ['a repository of which nothing is said is not', '{"repository":{}}', false],
  ['an event without a repository is not', '{}', false],
  ['an event of null is not', 'null', false],
  ['an event that is no JSON is not', '{', false],
])('%s public', (_, event, expected) => {
  const path = temporaryPath()
  writeFileSync(path, event)
  stepWith({}, { GITHUB_EVENT_PATH: path })
  expect(isPublicRepository()).toBe(expected)
})

test.each([
  ['is missing', temporaryPath()],
  ['is not named', undefined],
])('no repository is public if the event file %s', (_, path) => {
  stepWith({}, { GITHUB_EVENT_PATH: path })
  expect(isPublicRepository()).toBe(false)
})
