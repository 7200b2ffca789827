import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { reply } from '../../simulator/fakes/platform.js'
import { makeZip } from '../../simulator/fakes/zip.js'
import { posixTest } from '../posix.js'
import { platformFor, runExport, workspaceWith } from '../scene.js'

/** A small package that takes about a second to verify, as its contents are large. */
function slowPackage(): Buffer {
  const content = Buffer.alloc(64 * 1024 ** 2)
  const file = { content: '', packed: deflateRawSync(content), size: content.length, crc: crc32(content) }
  return makeZip(Array.from({ length: 15 }, (_, n) => ({ ...file, name: `${n}.json` })))
}

posixTest('a cancellation ends the verification of a package, and leaves nothing of it', async () => {
  const content = slowPackage()
  const platform = await platformFor({ packageOf: () => content, statuses: ['SUCCESS'] })
  const workspace = await workspaceWith({})
  let cancel = () => {}
  platform.fault('download', (_request, response, serve) => {
    response.once('finish', () => setTimeout(cancel, 100))
    serve()
  })
  const run = await runExport(
    platform,
    { directory: 'packages' },
    {
      workspace,
      onStart(child) {
        cancel = () => child.kill('SIGTERM')
      },
    },
  )
  expect(run.annotations).toMatchObject([
    { level: 'error', message: expect.stringMatching(/^Cancelled \(SIGTERM\)\./) },
  ])
  expect(run.exitCode).toBe(1)
  expect(readdirSync(`${workspace}/packages`)).toEqual([])
})

test('what the platform does not name is no output', async () => {
  const platform = await platformFor()
  platform.fault('start', reply(200, { dockStatusId: 'ds-1' }))
  platform.fault('status', reply(200, {}), 999)
  const run = await runExport(platform, { 'timeout-minutes': '0.01' })
  expect(run.annotations.at(-1)?.message).toMatch(/^No package within 0\.6 s/)
  expect(run.outputs).toEqual({ 'dock-status-id': 'ds-1', exports: expect.any(String) })
  const [row] = JSON.parse(run.outputs.exports ?? '')
  expect(Object.keys(row).sort()).toEqual(['dock-status-id', 'error', 'name', 'workflow-id'])
  expect(run.log).toMatch(/^Export job .*no status, dock status ds-1$/m)
})

test('packages go into a new folder in the temporary directory of the runner', async () => {
  const platform = await platformFor()
  const run = await runExport(platform)
  const path = run.outputs['package-path'] ?? ''
  expect(dirname(dirname(path))).toBe(run.temp)
  expect(readFileSync(path).length).toBeGreaterThan(0)
  const workspace = await workspaceWith({ 'no-folder': '' })
  const failed = await runExport(platform, {}, { env: { RUNNER_TEMP: `${workspace}/no-folder` } })
  expect(failed.annotations).toMatchObject([
    { level: 'error', message: expect.stringMatching(/^Can't write [^\n]*no-folder[^\n]*: [^\n]+\.$/) },
  ])
  expect(existsSync(path)).toBe(true)
})
