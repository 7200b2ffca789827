import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { definitionsOf } from '../../src/package/definitions.js'
import { readZip } from '../../src/package/zip.js'

/** Zips of the same four files, written by other tools: `make.sh` there says how. */
const zips = fileURLToPath(new URL('../../../__tests__/fixtures/zips/', import.meta.url))
const names = readdirSync(zips).filter((name) => name.endsWith('.zip'))

const contents: Record<string, string> = {
  'app_definition.json': '{"name":"hello"}',
  'docs/größe.txt': 'größe\n',
  'env_variables.json': '{"REGION":"eu-west-1"}',
  'flow_definition.json': '{"nodes":[{"id":"n-1","name":"Größe"}]}',
}

/** Leaves out what some tools add, and composes names, which macOS decomposes. */
function ours(names: Iterable<string>): string[] {
  return [...names].filter((name) => !name.startsWith('META-INF/')).map((name) => name.normalize('NFC'))
}

async function expectRead(bytes: Buffer): Promise<void> {
  const read = await readZip(bytes)
  expect(ours(read.files.keys())).toEqual(Object.keys(contents))
  for (const [name, content] of read.files) {
    if (!name.startsWith('META-INF/')) expect(`${content}`).toBe(contents[name.normalize('NFC')])
  }
  const { app, flow, env } = definitionsOf(read)
  for (const file of [app, flow, env]) expect(`${file?.bytes}`).toBe(contents[file?.name ?? ''])
}

test('the fixtures are of at least ten tools', () => {
  expect(new Set(names.map((name) => name.split(/[-.]/)[0])).size).toBeGreaterThanOrEqual(10)
})

describe.each(names)('%s', (name) => {
  const whole = readFileSync(join(zips, name))

  test('is read whole', async () => {
    await expectRead(whole)
  })

  test('is read with bytes after its end', async () => {
    await expectRead(Buffer.concat([whole, Buffer.from('\r\n')]))
  })

  test('is refused if it is cut off', async () => {
    const end = whole.lastIndexOf('PK\x05\x06') + 22
    for (const length of [end - 1, end - 10, end - 23, end >> 1, 40]) {
      await expect(readZip(whole.subarray(0, length))).rejects.toThrow(
        /^The package is (cut off or damaged|binary data, not a zip|text, not a zip)/,
      )
    }
  })
})
