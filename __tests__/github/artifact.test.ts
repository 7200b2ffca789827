import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { bareEnvironment } from '../../simulator/runner/runner.js'
import { artifactsFor } from '../scene.js'
import { temporaryPath } from '../step.js'

/** What a process prints that uploads a file with the content "content", said to have that digest, and is cancelled after so many ms. */
async function upload(env: Record<string, string>, sha256: string, cancelledAfter = 60_000): Promise<string[]> {
  const path = `${temporaryPath()}.zip`
  writeFileSync(path, 'content')
  const url = new URL('../../src/github/artifact.js', import.meta.url).href
  const script = `
    import { uploadFile } from '${url}'
    const log = { info: console.log, warning: console.log, debug: () => {}, mask: () => {} }
    const controller = new AbortController()
    const context = { log, signal: controller.signal, endsAt: Infinity }
    setTimeout(() => controller.abort(new Error('Cancelled.')), ${cancelledAfter})
    const options = { overwrite: false, retentionDays: undefined }
    await uploadFile(context, ${JSON.stringify({ path, sha256 })}, options).then(
      ({ digest }) => console.log('digest', digest),
      ({ message }) => console.log('error', message),
    )
    process.exit()`
  const options = {
    env: { ...bareEnvironment(), GITHUB_SERVER_URL: 'https://github.com', GITHUB_RUN_ID: '1', ...env },
  }
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], options)
  return stdout.split('\n').slice(0, -1)
}

const sha256 = 'ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73'

test('the signature that the artifact client is given is masked, and it prints nothing else', async () => {
  const { env } = await artifactsFor()
  const printed = await upload(env, sha256)
  const masks = printed.flatMap((line) => (line.startsWith('::add-mask::') ? [line.slice(12)] : []))
  expect(masks.map(decodeURIComponent)).toEqual(expect.arrayContaining([expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/)]))
  expect(printed.filter((line) => !/^::(add-mask|debug)::/.test(line))).toEqual([`digest ${sha256}`])
})

test('an upload of anything but the package that was checked fails', async () => {
  const { env } = await artifactsFor()
  const printed = await upload(env, sha256.replace(/^e/, 'f'))
  expect(printed.at(-1)).toMatch(/^error Artifact: .*the uploaded file differs from the verified package/)
})

test('a cancelled upload ends at once with the reason', async () => {
  const { env, faults } = await artifactsFor()
  faults.push({ call: 'CreateArtifact', stall: true })
  expect((await upload(env, sha256, 1000)).at(-1)).toBe('error Cancelled.')
})
