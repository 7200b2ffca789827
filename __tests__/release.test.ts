import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { notesOf } from '../scripts/release-notes.js'
import { bareEnvironment, root } from '../simulator/runner/runner.js'
import { folder } from './folder.js'
import { posixTest } from './posix.js'

const changelog = `# Changelog

## 1.10.0

- New

### Fixed

- Old

## 1.1.0

## 1.0.0

- First
`

const unreleased = (lines: string) => changelog.replace('## 1.10.0', `## Unreleased\n${lines}\n## 1.10.0`)

test('the notes are the text under the heading of the version itself', () => {
  expect(notesOf(changelog, '1.10.0')).toBe('- New\n\n### Fixed\n\n- Old')
  expect(notesOf(unreleased(''), '1.0.0')).toBe('- First')
})

test.each([
  ['1.10.0', unreleased('\n- Not yet\n'), 'lines under "## Unreleased"'],
  ['1.1.0', changelog, 'CHANGELOG.md says nothing under "## 1.1.0"'],
  ['1.0.1', changelog, 'CHANGELOG.md says nothing under "## 1.0.1"'],
  ...['1.0', 'v1.0.0', 'Unreleased', '1.0.0\n', ''].map((version) => [version, changelog, 'is not a version such as']),
])('version %j is refused', (version, text, message) => {
  expect(() => notesOf(text, version)).toThrow(message)
})

test('the version in package.json has notes', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(notesOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version)).toMatch(/^- /)
})

/**
 * Runs `.ci/release` with a GitHub whose command line fails for what matches one of the patterns `fails` of the shell, and has the
 * tag at the commit `tagged`; returns its exit code, what it asked and what it said.
 */
function release(fails: string, tagged = 'abc') {
  const calls = join(folder, 'calls')
  writeFileSync(calls, '')
  const gh = `#!/bin/sh
echo "$*" >> '${calls}'
case "$*" in ${fails}) exit 1 ;; *--jq*) echo ${tagged} ;; esac
`
  writeFileSync(join(folder, 'gh'), gh, { mode: 0o755 })
  const { status, stdout } = spawnSync('bash', [join(root, '.ci', 'release')], {
    encoding: 'utf8',
    env: {
      ...bareEnvironment(),
      PATH: `${folder}${delimiter}${process.env.PATH}`,
      VERSION: '1.2.3',
      NOTES: '- New',
      GITHUB_SHA: 'abc',
      GITHUB_REPOSITORY: 'o/r',
    },
  })
  return { status, stdout, asked: readFileSync(calls, 'utf8').trim().split('\n') }
}

const tag = 'api --silent repos/o/r/git/refs --raw-field ref=refs/tags/v1.2.3 --raw-field sha=abc'
const where = 'api repos/o/r/git/ref/tags/v1.2.3 --jq .object.sha'
const view = 'release view v1.2.3 --repo o/r'
const notes = 'release create v1.2.3 --repo o/r --verify-tag --title v1.2.3 --notes - New'
const move = 'api --silent --method PATCH repos/o/r/git/refs/tags/v1 --raw-field sha=abc --field force=true'
const first = 'api --silent repos/o/r/git/refs --raw-field ref=refs/tags/v1 --raw-field sha=abc'

posixTest('a release is tagged and made, and the major tag moves to it, or is made the first time', () => {
  expect(release('*view*')).toMatchObject({ status: 0, asked: [tag, view, notes, move] })
  expect(release('*view* | *PATCH*')).toMatchObject({ status: 0, asked: [tag, view, notes, move, first] })
})

posixTest('one that failed half-way goes on when run again', () => {
  expect(release('*view* | *create*')).toMatchObject({ status: 1, asked: [tag, view, notes] })
  expect(release('*ref=refs/tags/v1.2.3* | *view*')).toMatchObject({
    status: 0,
    asked: [tag, where, view, notes, move],
  })
  expect(release('*ref=refs/tags/v1.2.3*')).toMatchObject({ status: 0, asked: [tag, where, view, move] })
})

posixTest('a version of another commit is not released again, and the major tag stays', () => {
  const { status, asked, stdout } = release('*ref=refs/tags/v1.2.3*', 'def')
  expect([status, asked]).toEqual([1, [tag, where]])
  expect(stdout).toMatch(/^::error::v1\.2\.3 is there already, at def: /)
  expect(release('*refs/tags/v1.2.3* | *--jq*')).toMatchObject({ status: 1, asked: [tag, where] })
})
