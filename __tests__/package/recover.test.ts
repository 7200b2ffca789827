import { execFile } from 'node:child_process'
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { makePackage } from '../../src/package/package.js'
import type { UnpackPlan } from '../../src/package/plan-unpack.js'
import { applyUnpack, prepareUnpack } from '../../src/package/unpack.js'

const RECORD = '.workflow-export.json'
const TEMPORARY = /^\.workflow-export-[0-9a-f]{12}$/
const signal = new AbortController().signal

let workspace: string

beforeEach(() => {
  workspace = mkdtempSync(join(realpathSync(tmpdir()), 'recover-'))
})

afterEach(() => rmSync(workspace, { recursive: true, maxRetries: 5 }))

type Files = Record<string, string>

async function unpack(files: Files): Promise<UnpackPlan> {
  const content = makePackage(
    'zip',
    Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]),
  )
  const plan = await prepareUnpack(content, 'backup', { workspace, envVariables: false, signal })
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

/**
 * Unpacks in a process that is killed at the nth step of all calls of the file system: before one, after it, or in the middle of a write. Returns
 * whether it came to its end.
 */
async function unpackAndKill(files: Files, count: number): Promise<boolean> {
  const script = `
    import fs from 'node:fs/promises'
    import { syncBuiltinESMExports } from 'node:module'
    let step = 0
    const killAt = () => ++step === ${count} && process.kill(process.pid, 'SIGKILL')
    const { writeFile } = fs
    const writeHalf = async (path, content, options) => {
      await writeFile(path, content.slice(0, content.length / 2), options)
      killAt()
      await writeFile(path, content)
    }
    for (const name of ['mkdir', 'rename', 'rm', 'rmdir', 'writeFile']) {
      const call = name === 'writeFile' ? writeHalf : fs[name]
      fs[name] = async (...args) => {
        killAt()
        const result = await call(...args)
        killAt()
        return result
      }
    }
    syncBuiltinESMExports()
    const { makePackage } = await import(${JSON.stringify(new URL('../../src/package/package.js', import.meta.url).href)})
    const { applyUnpack, prepareUnpack } = await import(${JSON.stringify(new URL('../../src/package/unpack.js', import.meta.url).href)})
    const content = makePackage('zip', ${JSON.stringify(Object.entries(files))}.map(([name, text]) => [name, Buffer.from(text)]))
    const { signal } = new AbortController()
    const options = { workspace: ${JSON.stringify(workspace)}, envVariables: false, signal }
    await applyUnpack(await prepareUnpack(content, 'backup', options), signal)`
  return await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]).then(
    () => true,
    (error) => {
      if (error.stderr !== '') throw error
      return false
    },
  )
}

const first: Files = { a: 'first', 'gone/b': 'first', c: 'first', D: 'first' }
const second: Files = { a: 'second', 'new/c': 'second', 'c/d': 'second', d: 'second' }

test.each<[what: string, prepare: () => Promise<unknown>, third: Files]>([
  ['a later unpacking', async () => await unpack(first), { a: 'third', 'gone/b': 'third' }],
  ['the first unpacking, over a copy by hand', async () => put('a', 'by hand'), { a: 'third', d: 'third' }],
])('a kill at any step of %s leaves whole files, and the next run heals', async (_, prepare, third) => {
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
  let steps = 1
  for (; ; steps++) {
    await start()
    const ended = await unpackAndKill(second, steps)
    for (const [name, content] of Object.entries(contents())) {
      if (TEMPORARY.test(name)) leftovers++
      else if (name !== RECORD && !name.endsWith('/')) expect([before[name], second[name]]).toContain(content)
    }
    expect(contents()).toMatchObject({ mine: 'mine', 'new/mine': 'mine' })
    const plan = await unpack(third)
    expect([steps, plan.changed, plan.warnings]).toEqual([steps, true, []])
    expect([steps, contents()]).toEqual([steps, clean])
    if (ended) break
  }
  expect(leftovers).toBeGreaterThan(5)
  expect(steps).toBeGreaterThan(20)
})

test('an abort at any file leaves whole files, and its reason is thrown', async () => {
  const reason = new Error('stopped')
  for (let count = 1; ; count++) {
    rmSync(join(workspace, 'backup'), { recursive: true, force: true })
    await unpack(first)
    const content = makePackage(
      'zip',
      Object.entries(second).map(([name, text]) => [name, Buffer.from(text)]),
    )
    const plan = await prepareUnpack(content, 'backup', { workspace, envVariables: false, signal })
    const controller = new AbortController()
    let left = count
    const write = new Map(plan.write)
    const forEach = write.entries.bind(write)
    write[Symbol.iterator] = function* () {
      for (const entry of forEach()) {
        if (--left === 0) controller.abort(reason)
        yield entry
      }
      return undefined
    }
    const ended = await applyUnpack({ ...plan, write }, controller.signal).then(
      () => true,
      (error) => expect(error).toBe(reason),
    )
    expect(Object.keys(contents()).filter((name) => name.startsWith('.workflow-export-'))).toEqual([])
    expect(contents()).toMatchObject(ended ? second : { a: count === 1 ? 'first' : 'second' })
    await unpack(first)
    expect(contents()).toMatchObject(first)
    if (ended) break
  }
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
