import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { artifactsFor, platformFor, runExport } from './scene.js'

/** Runs an export and returns the scripts that it loaded, their text by their name. */
async function loaded(...[platform, inputs, options]: Parameters<typeof runExport>): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'coverage-'))
  try {
    await runExport(platform, inputs, { ...options, env: { NODE_V8_COVERAGE: folder } })
    const reports = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
    const urls: string[] = reports.flatMap((report) => JSON.parse(report).result.map(({ url }: { url: string }) => url))
    const paths = urls.filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url))
    return new Map(paths.map((path) => [basename(path), readFileSync(path, 'utf8')]))
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

test('no part is loaded before it is needed', async () => {
  const hasClient = (scripts: Map<string, string>) => [...scripts.values()].some((text) => /BlockBlobClient/.test(text))
  const platform = await platformFor()
  const refused = await loaded(platform, { 'workflow-id': 'a/b' })
  expect([...refused.keys()]).toEqual(['index.js'])
  expect(hasClient(refused)).toBe(false)
  const kept = await loaded(platform)
  expect(kept.size).toBeGreaterThan(1)
  expect(hasClient(kept)).toBe(false)
  expect(hasClient(await loaded(platform, {}, { artifacts: await artifactsFor() }))).toBe(true)
})
