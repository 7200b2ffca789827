import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { NOTHING } from '../../src/compare/ignore.js'
import { compareVersions } from '../../src/diff/versions.js'
import { folder, put } from '../folder.js'

type Files = Record<string, string>

const flow = (x: number): Files => ({ 'flow_definition.json': `{"x":${x}}`, 'app_definition.json': '{}' })
const under = (name: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [`${name}/${path}`, content]))

async function compare(base: string, head: string, signal = new AbortController().signal) {
  const { workflows } = await compareVersions(base, head, { ignore: NOTHING, signal })
  return workflows.map(({ name, status, counts }) => [name, status, counts.added, counts.modified, counts.removed])
}

describe('several workflows', () => {
  test('can be one, if the other side has it or several', async () => {
    const one = put('one', under('support', flow(1)))
    expect(await compare(one, put('same', under('support', flow(2))))).toEqual([['support', 'changed', 0, 1, 0]])
    const two = put('two', { ...under('support', flow(1)), ...under('kyc', flow(1)) })
    expect(await compare(one, two)).toEqual([
      ['kyc', 'added', 1, 0, 0],
      ['support', 'unchanged', 0, 0, 0],
    ])
    const zips = join(folder, 'zips')
    put('zips/support.zip', flow(1))
    expect(await compare(zips, one)).toEqual([['support', 'unchanged', 0, 0, 0]])
  })

  test('against a single one are an error', async () => {
    const [single, several] = [put('a.zip', flow(1)), put('b', { ...under('x', flow(1)), ...under('y', flow(1)) })]
    await expect(compare(single, several)).rejects.toThrow(
      new Error('base is a single workflow, but head is a folder of several. Set both to the same kind.'),
    )
    await expect(compare(several, single)).rejects.toThrow(
      'head is a single workflow, but base is a folder of several.',
    )
  })
})

describe('errors', () => {
  test('name the workflow of several, also if only one version has it', async () => {
    const head = put('head', under('x', flow(1)))
    put('head/y.zip', flow(1), { crc: 1 })
    await expect(compare(put('base', under('x', flow(1))), head)).rejects.toThrow(/^head "y" can't be read: .*CRC-32/)
    put('both/x.zip', flow(1))
    put('both/y.zip', flow(1))
    await expect(compare(head, join(folder, 'both'))).rejects.toThrow(/^base "y" can't be read: .*CRC-32/)
  })

  test('do not hide an abort', async () => {
    const abort = AbortSignal.abort(new Error('cancelled'))
    await expect(compare(put('a.zip', flow(1)), put('b.zip', flow(1)), abort)).rejects.toThrow('cancelled')
    await expect(compare(put('c', under('x', flow(1))), put('d', under('x', flow(1))), abort)).rejects.toThrow(
      new Error('cancelled'),
    )
  })
})
