import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { BUILDERS, checkDist, digestSources, NOTE } from '../simulator/runner/dist.js'
import { git } from '../simulator/runner/foreign-actions.js'
import { root } from '../simulator/runner/runner.js'
import { posixTest } from './posix.js'
import { workspaceWith } from './scene.js'

const lock = (packages: object) => JSON.stringify({ packages: { '': { version: '1.0.0' }, ...packages } })
const shipped = { 'node_modules/yauzl': { version: '3.4.0', integrity: 'sha512-a' } }
const files = {
  'package.json': '{"scripts":{"build":"a","compile":"b","test":"c"}}',
  'package-lock.json': lock(shipped),
  'tsconfig.json': '{}',
  'scripts/build.ts': 'build()',
  'src/export/main.ts': 'run()',
}

const npm = (name: string, version: string, dev: boolean) => ({
  'package-lock.json': lock({ ...shipped, [`node_modules/${name}`]: { version, dev } }),
})

test.each([
  ['a source is edited', { 'src/export/main.ts': 'run(1)' }, true],
  ['a source is added', { 'src/export/other.ts': '' }, true],
  ['the build script is edited', { 'scripts/build.ts': 'build(1)' }, true],
  ['the build command is edited', { 'package.json': '{"scripts":{"build":"x","compile":"b"}}' }, true],
  ['a shipped package is updated', npm('yauzl', '3.4.1', false), true],
  ['the bundler is added', npm('@vercel/ncc', '1.0.0', true), true],
  ['a development dependency is added', npm('jest', '1.0.0', true), false],
  ['the test command is edited', { 'package.json': '{"scripts":{"build":"a","compile":"b","test":"x"}}' }, false],
  ['a page is added', { 'src/README.md': 'text', 'docs/page.md': 'text' }, false],
])('the digest of the sources tells if %s', async (_, edited, changes) => {
  const before = digestSources(await workspaceWith(files))
  const after = digestSources(await workspaceWith({ ...files, ...edited }))
  expect(after === before).toBe(!changes)
})

test('a bundle of other sources is refused', async () => {
  const folder = await workspaceWith({ ...files, 'dist/index.js': '' })
  const stale = 'dist/ is older than src/. Run npm run build.'
  expect(() => checkDist(folder)).toThrow(stale)
  writeFileSync(join(folder, NOTE), `${digestSources(folder)}\n`)
  checkDist(folder)
  writeFileSync(join(folder, 'src/export/main.ts'), 'run(1)')
  expect(() => checkDist(folder)).toThrow(stale)
})

test('the committed note matches the sources', () => {
  expect(readFileSync(join(root, NOTE), 'utf8')).toBe(`${digestSources(root)}\n`)
})

test('no development dependency is a part of the bundles', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const names = Object.keys(packages[''].devDependencies)
  expect(names).toEqual(expect.arrayContaining(BUILDERS))
  const tools = names.filter((name) => !BUILDERS.includes(name))
  expect(tools.filter((name) => !packages[`node_modules/${name}`].dev)).toEqual([])
})

test('Dependabot proposes what changes dist/ apart from the rest', () => {
  const { updates } = parse(readFileSync(join(root, '.github', 'dependabot.yml'), 'utf8'))
  expect(updates[0]).toMatchObject({
    'package-ecosystem': 'npm',
    groups: {
      bundled: { 'dependency-type': 'production' },
      builders: { patterns: BUILDERS },
      tools: { 'dependency-type': 'development', 'exclude-patterns': BUILDERS },
    },
  })
})

posixTest('the check of dist/ lists changed, new, ignored and missing files, and no others', async () => {
  const committed = { 'dist/export/index.js': 'a', 'dist/export/old.js': 'b', '.gitignore': '*.log\n' }
  const script = readFileSync(join(root, '.ci', 'same-dist'))
  const folder = await workspaceWith({ ...committed, '.ci/same-dist': script })
  const check = () => spawnSync('bash', [join('.ci', 'same-dist')], { cwd: folder, encoding: 'utf8' })
  git(folder, 'init', '--quiet')
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', 'First')
  writeFileSync(join(folder, 'other.txt'), '')
  expect(check()).toMatchObject({ status: 0, stderr: '' })
  for (const name of ['index.js', 'new.js', 'build.log']) writeFileSync(join(folder, 'dist', 'export', name), 'x')
  rmSync(join(folder, 'dist', 'export', 'old.js'))
  const { status, stderr } = check()
  expect([status, stderr.split('\n').sort()]).toEqual([
    1,
    [
      '',
      ' D dist/export/old.js',
      ' M dist/export/index.js',
      '!! dist/export/build.log',
      '?? dist/export/new.js',
      'dist/ is not what the sources make. Run "npm run build" and commit dist/:',
    ],
  ])
})
