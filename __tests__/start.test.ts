import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { artifactsFor, platformFor, runExport } from './scene.js'

type Options = Parameters<typeof runExport>

/** Runs an export and returns which libraries were in the scripts that it loaded. */
async function libraries(...[platform, inputs, options]: Options): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'coverage-'))
  try {
    await runExport(platform, inputs, { ...options, env: { NODE_V8_COVERAGE: folder } })
    const reports = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
    const urls: string[] = reports.flatMap((report) => JSON.parse(report).result.map(({ url }: { url: string }) => url))
    const scripts = urls.filter((url) => url.startsWith('file:')).map((url) => readFileSync(fileURLToPath(url), 'utf8'))
    expect(scripts.length).toBeGreaterThan(0)
    const signs = { yauzl: 'Invalid comment length', artifact: 'FinalizeArtifactRequest', azure: 'BlockBlobClient' }
    return Object.entries(signs).flatMap(([name, sign]) => (scripts.join('\n').includes(sign) ? [name] : []))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test('zips are read, and artifacts uploaded, by code that is loaded only then', async () => {
  const platform = await platformFor()
  expect(await libraries(platform, { 'workflow-id': 'a/b' })).toEqual([])
  expect(platform.seen).toEqual([])
  expect(await libraries(platform)).toEqual(['yauzl'])
  expect(await libraries(platform, {}, { artifacts: await artifactsFor() })).toEqual(['yauzl', 'artifact', 'azure'])
})
