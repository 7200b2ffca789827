import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { artifactsFor, platformFor, runExport, workspaceWith } from './scene.js'

/** Runs an export and returns the texts of the scripts that it loaded. */
async function loaded(...[platform, inputs, options]: Parameters<typeof runExport>): Promise<string[]> {
  const folder = await workspaceWith({})
  await runExport(platform, inputs, { ...options, env: { NODE_V8_COVERAGE: folder } })
  const reports = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
  const urls: string[] = reports.flatMap((report) => JSON.parse(report).result.map(({ url }: { url: string }) => url))
  const files = urls.filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url))
  // A script has lines of limited length, which may end within a word of a text.
  return files.map((file) => readFileSync(file, 'utf8').replaceAll('\\\n', ''))
}

test('what uploads and what compares is only loaded by a step that does it', async () => {
  const parts = (scripts: string[]) =>
    [/BlockBlobClient/, /classDef/].map((part) => scripts.some((text) => part.test(text)))
  const platform = await platformFor()
  expect(parts(await loaded(platform))).toEqual([false, false])
  expect(parts(await loaded(platform, {}, { artifacts: await artifactsFor() }))).toEqual([true, false])
  expect(parts(await loaded(platform, { 'unpack-to': 'flow' }))).toEqual([false, true])
})
