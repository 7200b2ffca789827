import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { makeZip, readZip as readElsewhere } from '../../simulator/fakes/zip.js'
import { withoutVariables } from '../../src/package/package.js'
import { readZip, writeZip } from '../../src/package/zip.js'
import { packageOf } from '../compare/compare.js'
import { folder } from '../folder.js'
import { rawZip, unicodePath } from './raw-zip.js'

/** Whether other programs read a zip whole. Those that this machine lacks are left out. */
function readsElsewhere(path: string): string[] {
  const script =
    'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), any(n.endswith("/env_variables.json") or n == "env_variables.json" for n in z.namelist()))'
  const programs: [string, string[], RegExp][] = [
    ['unzip', ['-tqq', path], /^$/],
    [process.platform === 'win32' ? 'python' : 'python3', ['-c', script, path], /^None False\s*$/],
  ]
  return programs.flatMap(([program, args, expected]) => {
    try {
      const output = execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
      return expected.test(output) ? [] : [`${program}: ${output}`]
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ENOENT' ? [] : [`${program}: ${error}`]
    }
  })
}

test('a package is written so that all readers find its files', async () => {
  const files = { 'app_definition.json': '{}', 'docs/größe.txt': 'größe\n'.repeat(1000), 'a\\b': '', '😀': 'x' }
  const zip = writeZip(packageOf(files))
  expect((await readZip(zip)).files).toEqual(packageOf(files).files)
  expect(Object.fromEntries(Array.from(await readElsewhere(zip), ([name, content]) => [name, `${content}`]))).toEqual({
    ...files,
    'a/b': '',
    'a\\b': undefined,
  })
  writeFileSync(join(folder, 'a.zip'), zip)
  expect(readsElsewhere(join(folder, 'a.zip'))).toEqual([])
})

test('a file is written as one that its owner may write and everyone may read', () => {
  const zip = writeZip(packageOf({ a: '1' }))
  const attributes = zip.readUInt32LE(zip.indexOf('PK\x01\x02') + 38)
  expect(attributes >>> 16).toBe(0o100644)
})

test('equal packages are written equally, whatever their order was', () => {
  const zip = writeZip(packageOf({ a: '1', b: '2' }))
  expect(writeZip(packageOf({ b: '2', a: '1' })).equals(zip)).toBe(true)
  expect(writeZip(packageOf({ a: '1', b: '3' })).equals(zip)).toBe(false)
})

/** Names of the file of variables that some reader takes for it. */
const spellings: [what: string, zip: () => Buffer][] = [
  ...['env_variables.json', 'x/y/Env_Variables.JSON', 'b\\env_variable\u017F.json'].map(
    (name): [string, () => Buffer] => [
      JSON.stringify(name),
      () =>
        makeZip([
          { name, content: '{"KEY":"secret"}', store: true },
          ...['a', 'z.json'].map((other) => ({ name: other, content: '1' })),
        ]),
    ],
  ),
  ...(
    [
      ['_', 'deep/ENV_variables.json'],
      ['x_y', 'b\\env_variables.json'],
    ] as const
  ).map(([name, unicode]): [string, () => Buffer] => [
    `"${name}" whose other Unicode name is "${unicode}"`,
    () =>
      rawZip([
        { name: Buffer.from(name), flags: 0, extra: unicodePath(name, unicode), content: '{"KEY":"secret"}' },
        { name: Buffer.from('a'), content: '1' },
        { name: Buffer.from('z.json'), content: '1' },
      ]),
  ]),
]

test.each(spellings)('a copy without variables has no %s', async (_, zip) => {
  const bytes = zip()
  expect(bytes.includes('secret')).toBe(true)
  const copy = writeZip(withoutVariables(await readZip(bytes)))
  expect([...(await readElsewhere(copy)).keys()]).toEqual(['a', 'z.json'])
  expect(copy.includes('secret')).toBe(false)
  expect(/env.?_variable/i.test(copy.toString('latin1'))).toBe(false)
})

test.each(['env_variables.json', 'x/Env_variables.json', 'b\\ENV_VARIABLES.json'])(
  'an entry named %s whose Unicode name is another is refused',
  async (name) => {
    const zip = rawZip([{ name: Buffer.from(name), flags: 0, extra: unicodePath(name, 'other') }])
    await expect(readZip(zip)).rejects.toThrow('"other" in the package is also named env_variables.json.')
  },
)
