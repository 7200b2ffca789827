import { execFile } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { makeZip } from '../../simulator/fakes/zip.js'
import { STAGING } from '../../src/package/names.js'
import { withStaging } from '../../src/package/staging.js'
import { type Unpacked, unpackPackage } from '../../src/package/unpack.js'
import { posixTest } from '../posix.js'

const RECORD = '.workflow-export.json'
/** For what Windows doesn't allow everyone. */

let workspace: string
let log: string[]

beforeEach(() => {
  workspace = mkdtempSync(join(realpathSync(tmpdir()), 'recover-'))
  log = []
})

afterEach(() => rmSync(workspace, { recursive: true, maxRetries: 5 }))

type Files = Record<string, string>

function zipOf(files: Files): string {
  const path = join(workspace, 'package.zip')
  writeFileSync(path, makeZip(Object.entries(files).map(([name, content]) => ({ name, content }))))
  return path
}

async function unpack(files: Files): Promise<Unpacked> {
  return await unpackPackage(zipOf(files), 'backup', {
    workspace,
    envVariables: false,
    signal: new AbortController().signal,
    log: {
      info: (line) => log.push(`info: ${line}`),
      warning: (line) => log.push(`warning: ${line}`),
      debug() {},
      mask() {},
    },
  })
}

/** The files in the folder by their paths. */
function contents(): Files {
  const found: Files = {}
  for (const item of readdirSync(join(workspace, 'backup'), { recursive: true, encoding: 'utf8' })) {
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

/** Unpacks in a process that kills itself when the signal is asked for the nth time. Returns whether it came to its end. */
async function unpackAndKill(files: Files, count: number): Promise<boolean> {
  const script = `
    import { unpackPackage } from ${JSON.stringify(new URL('../../src/package/unpack.js', import.meta.url).href)}
    let asked = 0
    const throwIfAborted = () => ++asked === ${count} && process.kill(process.pid, 'SIGKILL')
    const signal = Object.assign(new AbortController().signal, { throwIfAborted })
    const log = { info() {}, warning() {}, debug() {}, mask() {} }
    const options = { workspace: ${JSON.stringify(workspace)}, envVariables: false, signal, log }
    await unpackPackage(${JSON.stringify(zipOf(files))}, 'backup', options)`
  return await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]).then(
    () => true,
    (error) => {
      if (error.stderr !== '') throw error
      return false
    },
  )
}

const first: Files = { a: 'first', 'gone/b': 'first' }
const second: Files = { a: 'second', 'new/c': 'second' }

describe('after a kill at any point', () => {
  test.each<[what: string, prepare: () => Promise<void>, third: Files]>([
    ['of a later unpacking', async () => void (await unpack(first)), { a: 'third', 'gone/b': 'third' }],
    ['of the first one, over a copy unpacked by hand', async () => put('a', 'by hand'), { a: 'third', d: 'third' }],
  ])('%s, the next run leaves the folder as ever', async (_, prepare, third) => {
    const start = async () => {
      rmSync(join(workspace, 'backup'), { recursive: true, force: true })
      await prepare()
      put('new/mine', 'mine')
      put('mine', 'mine')
    }
    await start()
    await unpack(second)
    await unpack(third)
    const clean = contents()
    expect(clean).toMatchObject({ ...third, mine: 'mine', 'new/mine': 'mine' })

    let leftovers = 0
    for (let count = 1; ; count++) {
      await start()
      const ended = await unpackAndKill(second, count)
      leftovers += readdirSync(join(workspace, 'backup')).filter((name) => STAGING.test(name)).length
      log = []
      expect((await unpack(third)).changed).toBe(true)
      expect([count, contents()]).toEqual([count, clean])
      expect(log.filter((line) => line.startsWith('warning'))).toEqual([])
      if (ended) break
    }
    expect(leftovers).toBeGreaterThan(8)
  })

  test('after the last move, what was removed stays removed', async () => {
    await unpack(first)
    put(`${staging}/old/gone/deep/x`, 'removed')
    put(`${staging}/old/a`, 'replaced')
    put(`${staging}/old/${RECORD}`, record('a', 'gone/b', 'gone/deep/x'))
    expect(await unpack(first)).toMatchObject({ changed: true, written: [], removed: [] })
    expect(contents()).toEqual({ ...first, [RECORD]: record('a', 'gone/b') })
    expect(log).toEqual([`info: Removed ${staging}, which an interrupted run left behind`])
  })

  test('between two moves of the record, the old one is put back', async () => {
    await unpack(first)
    mkdirSync(join(workspace, 'backup', staging, 'old/gone'), { recursive: true })
    for (const name of [RECORD, 'gone/b']) {
      renameSync(join(workspace, 'backup', name), join(workspace, 'backup', staging, 'old', name))
    }
    expect(await unpack({ a: 'first' })).toMatchObject({ removed: ['gone/b'] })
    expect(contents()).toEqual({ a: 'first', [RECORD]: record('a') })
  })
})

const staging = '.workflow-export-01234567-89ab-4cde-8f01-23456789abcd'

function record(...names: string[]): string {
  return `${JSON.stringify({ unpackedFiles: names }, null, 2)}\n`
}

describe('a folder that looks left behind', () => {
  const kept = async (message?: string) => {
    const before = contents()
    expect(await unpack(first)).toMatchObject({ changed: false })
    expect(contents()).toEqual(before)
    expect(log).toEqual(message === undefined ? [] : [message])
  }

  beforeEach(async () => void (await unpack(first)))

  test.each(['', 'new/0', 'old/x', 'owner'])('is removed with "%s" in it', async (inner) => {
    put(`${staging}/${inner || 'new/x'}`)
    if (inner === '') rmSync(join(workspace, 'backup', staging, 'new'), { recursive: true })
    expect(await unpack(first)).toMatchObject({ changed: true })
    expect(contents()).toEqual({ ...first, [RECORD]: record('a', 'gone/b') })
  })

  test.each([
    ['of a process that ended', `${hostname()} 999999999`],
    ['of this process', `${hostname()} ${process.pid}`],
    ['of another machine', `elsewhere ${process.ppid}`],
    ['of nobody', 'x'],
  ])('is removed if it is %s', async (_, owner) => {
    put(`${staging}/owner`, `${owner}\n`)
    expect(await unpack(first)).toMatchObject({ changed: true })
    expect(existsSync(join(workspace, 'backup', staging))).toBe(false)
  })

  test('is kept if another process uses it', async () => {
    put(`${staging}/owner`, `${hostname()} ${process.ppid}\n`)
    await kept()
  })

  test.each([
    '.workflow-export-mine/new/x',
    `${staging}x/new/x`,
    `${staging}/mine`,
    `${staging}/new/x`.replace('/new/x', '/old'),
    `${staging}/owner/x`,
  ])('is kept with %s, as this action does not make it so', async (path) => {
    put(path)
    await kept()
  })

  posixTest('is kept if it is a link, or its parts are', async () => {
    const elsewhere = join(workspace, 'elsewhere')
    mkdirSync(join(elsewhere, 'old'), { recursive: true })
    writeFileSync(join(elsewhere, 'old/a'), 'mine')
    symlinkSync(elsewhere, join(workspace, 'backup', staging))
    rmSync(join(workspace, 'backup/a'))
    expect(await unpack(first)).toMatchObject({ written: ['a'] })
    rmSync(join(workspace, 'backup', staging))
    mkdirSync(join(workspace, 'backup', staging))
    symlinkSync(join(elsewhere, 'old'), join(workspace, 'backup', staging, 'old'))
    rmSync(join(workspace, 'backup/a'))
    expect(await unpack(first)).toMatchObject({ written: ['a'] })
    expect(readFileSync(join(elsewhere, 'old/a'), 'utf8')).toBe('mine')
  })

  posixTest('puts nothing outside the folder', async () => {
    mkdirSync(join(workspace, 'elsewhere'))
    rmSync(join(workspace, 'backup/gone'), { recursive: true })
    symlinkSync(join(workspace, 'elsewhere'), join(workspace, 'backup/gone'))
    put(`${staging}/old/gone/b`, 'evil')
    await expect(unpack(first)).rejects.toThrow('"gone" in the folder is a symbolic link')
    expect(readdirSync(join(workspace, 'elsewhere'))).toEqual([])
  })

  test('is kept with files that can not be put back, and the log says so', async () => {
    rmSync(join(workspace, 'backup/gone'), { recursive: true })
    put('gone', 'mine')
    put(`${staging}/old/gone/b`, 'old')
    await expect(unpack(first)).rejects.toThrow('"gone" in the folder is in the way of "gone/b" in the package')
    expect(contents()).toMatchObject({ gone: 'mine', [`${staging}/old/gone/b`]: 'old' })
    const place = join(workspace, 'backup', staging, 'old')
    const why = "has files of an interrupted run that can't be put back: move them away"
    expect(log).toEqual([`warning: "${place}" ${why}`])
  })
})

test('a staging folder that can not be removed is a warning', async () => {
  const logged: string[] = []
  const log = { info() {}, warning: (line: string) => void logged.push(line), debug() {}, mask() {} }
  let place = ''
  const fault = Object.assign(new Error('raw'), { code: 'EBUSY' })
  const result = await withStaging(
    join(workspace, 'backup'),
    log,
    async ({ fresh }) => {
      place = dirname(fresh)
      return 'done'
    },
    async () => Promise.reject(fault),
  )
  expect(result).toBe('done')
  expect(logged).toEqual([
    `Can't remove "${place}": another program has it open, such as a virus scanner. The next run removes it.`,
  ])
  expect(await unpack(first)).toMatchObject({ changed: true })
  expect(existsSync(place)).toBe(false)
})

test('folders of the workflows of one step do not disturb each other', async () => {
  const zip = zipOf(first)
  const options = {
    workspace,
    envVariables: false,
    signal: new AbortController().signal,
    log: { info() {}, warning() {}, debug() {}, mask() {} },
  }
  await Promise.all(Array.from({ length: 8 }, (_, index) => unpackPackage(zip, `backup/${index}`, options)))
  const { [RECORD]: _, ...files } = contents()
  expect(Object.keys(files)).toHaveLength(24)
})
