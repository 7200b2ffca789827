import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { BUILDERS, checkDist, digestSources, NOTE } from '../simulator/runner/dist.js'
import { bareEnvironment, root } from '../simulator/runner/runner.js'
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

test.each([
  ['a source is edited', { 'src/export/main.ts': 'run(1)' }, true],
  ['a source is added', { 'src/export/other.ts': '' }, true],
  ['the build script is edited', { 'scripts/build.ts': 'build(1)' }, true],
  ['the build command is edited', { 'package.json': '{"scripts":{"build":"x","compile":"b"}}' }, true],
  [
    'a shipped package is updated',
    { 'package-lock.json': lock({ 'node_modules/yauzl': { version: '3.4.1', integrity: 'sha512-b' } }) },
    true,
  ],
  [
    'the bundler is added',
    { 'package-lock.json': lock({ ...shipped, 'node_modules/@vercel/ncc': { version: '1.0.0', dev: true } }) },
    true,
  ],
  [
    'a development dependency is added',
    { 'package-lock.json': lock({ ...shipped, 'node_modules/jest': { version: '1.0.0', dev: true } }) },
    false,
  ],
  ['the test command is edited', { 'package.json': '{"scripts":{"build":"a","compile":"b","test":"x"}}' }, false],
  ['a page is added', { 'src/README.md': 'text', 'docs/page.md': 'text' }, false],
])('the digest of the sources tells if %s', async (_, edited, changes) => {
  const before = digestSources(await workspaceWith(files))
  const after = digestSources(await workspaceWith({ ...files, ...edited }))
  expect(before).toMatch(/^[0-9a-f]{64}$/)
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

/** A repository with a committed `dist/`, `.ci/same-dist` in it, and what that says after `change`. */
async function sameDist(change: (folder: string) => void) {
  const folder = await workspaceWith({ 'dist/export/index.js': 'a', 'dist/notes.txt': 'b', '.gitignore': '*.log\n' })
  const git = (...args: string[]) => {
    const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com']
    execFileSync('git', [...identity, ...args], { cwd: folder, env: bareEnvironment(), stdio: 'pipe' })
  }
  mkdirSync(join(folder, '.ci'))
  cpSync(join(root, '.ci', 'same-dist'), join(folder, '.ci', 'same-dist'))
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'First')
  change(folder)
  const { status, stderr } = spawnSync('bash', [join('.ci', 'same-dist')], {
    cwd: folder,
    env: bareEnvironment(),
    encoding: 'utf8',
  })
  return { status, stderr }
}

posixTest.each([
  ['changed', 'export/index.js', 'x'],
  ['new', 'export/2.index.js', ''],
  ['ignored', 'export/build.log', ''],
  ['missing', 'notes.txt', undefined],
])('the check of dist/ fails if a file is %s', async (_, name, content) => {
  const { status, stderr } = await sameDist((folder) => {
    const file = join(folder, 'dist', name)
    if (content === undefined) execFileSync('git', ['rm', '--quiet', file], { cwd: folder })
    else writeFileSync(file, content)
  })
  expect(status).toBe(1)
  expect(stderr).toContain('dist/ is not what the sources make. Run "npm run build" and commit dist/:\n')
  expect(stderr).toContain(`dist/${name}`)
})

posixTest('the check of dist/ passes if only other files differ', async () => {
  const { status, stderr } = await sameDist((folder) => writeFileSync(join(folder, 'other.txt'), ''))
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})
