import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import type { UnpackPlan } from '../../src/package/unpack.js'
import { folder as workspace } from '../folder.js'

const disk: typeof import('node:fs/promises') = createRequire(import.meta.url)('node:fs/promises')

/** How many steps are left until the process is killed: from then on, nothing more is done on the disk. Or until a step fails once. */
let steps = Number.POSITIVE_INFINITY
let once = false

function step(): void {
  if (--steps >= 0) return
  if (once) steps = Number.POSITIVE_INFINITY
  throw new Error('killed')
}

jest.unstable_mockModule('node:fs/promises', () => ({
  ...disk,
  async writeFile(path: string, content: Buffer | string, options: object) {
    step()
    await disk.writeFile(path, content.slice(0, content.length / 2), options)
    step()
    await disk.writeFile(path, content)
  },
  ...Object.fromEntries(
    (['mkdir', 'rename', 'rm', 'rmdir'] as const).map((name) => [
      name,
      async (...args: [string, string]) => {
        step()
        return await disk[name](...args)
      },
    ]),
  ),
}))

const { makePackage } = await import('../../src/package/package.js')
const { applyUnpack, planUnpack } = await import('../../src/package/unpack.js')

const RECORD = '.workflow-export.json'
const TEMPORARY = /^\.workflow-export-[0-9a-f]{12}$/
const signal = new AbortController().signal

type Files = Record<string, string>

async function unpack(files: Files): Promise<UnpackPlan> {
  const content = makePackage(
    'zip',
    Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]),
  )
  const options = { workspace, envVariables: false, isUnchanged: () => false, signal }
  const plan = await planUnpack(content, join(workspace, 'backup'), options)
  await applyUnpack(plan, signal)
  return plan
}

/** The files in the folder by their paths, and its empty folders. */
function contents(): Files {
  const found: Files = {}
  const items = readdirSync(join(workspace, 'backup'), { recursive: true, encoding: 'utf8' })
  for (const item of items.sort()) {
    const path = join(workspace, 'backup', item)
    if (lstatSync(path).isFile()) found[item.replaceAll('\\', '/')] = readFileSync(path, 'utf8')
    else if (readdirSync(path).length === 0) found[`${item}/`] = ''
  }
  return found
}

function put(path: string, content = ''): void {
  mkdirSync(dirname(join(workspace, 'backup', path)), { recursive: true })
  writeFileSync(join(workspace, 'backup', path), content)
}

const first: Files = { a: 'first', 'gone/b': 'first', c: 'first', D: 'first', 'e/f/g': 'first' }
const second: Files = { a: 'second', 'new/c': 'second', 'c/d': 'second', d: 'second' }

const later: [() => Promise<unknown>, Files] = [async () => await unpack(first), { a: '3', 'gone/b': '3', e: '3' }]
test.each<[what: string, prepare: () => Promise<unknown>, third: Files, failsOnce: boolean]>([
  ['kill at any step of a later unpacking', ...later, false],
  ['failure at any step of a later unpacking', ...later, true],
  ['kill at any step of one over a copy by hand', async () => put('a', 'by hand'), { a: '3', d: '3' }, false],
])('a %s leaves whole files, and the next run heals', async (_, prepare, third, failsOnce) => {
  once = failsOnce
  const start = async () => {
    rmSync(join(workspace, 'backup'), { recursive: true, force: true })
    await prepare()
    put('new/mine', 'mine')
    put('mine', 'mine')
  }
  await start()
  const before = contents()
  await unpack(second)
  await unpack(third)
  const clean = contents()
  expect(clean).toMatchObject({ ...third, mine: 'mine', 'new/mine': 'mine' })

  let leftovers = 0
  let count = 0
  for (let ended = false; !ended; count++) {
    await start()
    steps = count
    ended = await unpack(second).then(
      () => true,
      (error) => Boolean(expect(error.message).toBe('killed')),
    )
    steps = Number.POSITIVE_INFINITY
    for (const [name, content] of Object.entries(contents())) {
      if (TEMPORARY.test(name)) leftovers++
      else if (name !== RECORD && !name.endsWith('/')) expect([before[name], second[name]]).toContain(content)
    }
    expect(contents()).toMatchObject({ mine: 'mine', 'new/mine': 'mine' })
    const plan = await unpack(third)
    expect([count, plan.changed, plan.warnings]).toEqual([count, true, []])
    expect([count, contents()]).toEqual([count, clean])
  }
  expect(leftovers).toBeGreaterThan(failsOnce ? -1 : 5)
  expect(count).toBeGreaterThan(20)
})

test('only files of the very name of a leftover are removed, and links are left alone', async () => {
  await unpack(first)
  const names = ['.workflow-export-0123456789ab', '.workflow-export-0123456789abc', '.workflow-export-mine', 'x']
  for (const name of names) put(name, 'x')
  put('.workflow-export-abcdefabcdef/mine', 'mine')
  expect((await unpack(first)).changed).toBe(true)
  const { '.workflow-export-abcdefabcdef/mine': mine, ...rest } = contents()
  expect(mine).toBe('mine')
  expect(Object.keys(rest).sort()).toEqual([...names.slice(1), RECORD, ...Object.keys(first)].sort())
  expect((await unpack(first)).changed).toBe(false)
})
