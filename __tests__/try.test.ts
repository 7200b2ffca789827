import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from '@jest/globals'
import { root } from '../simulator/runner/runner.js'
import { platformFor, workspaceWith } from './scene.js'

/** Runs `npm run try` with a key on stdin. */
async function tryAction(
  args: string[],
  key: string,
): Promise<{ exitCode: number | null; shown: string; errors: string }> {
  const child = spawn(process.execPath, [join(root, 'build', 'scripts', 'try.js'), ...args])
  child.stdin.end(key)
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [shown, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { exitCode: await ended, shown, errors }
}

test('a maintainer tries an export on an environment without seeing the key', async () => {
  const platform = await platformFor()
  const folder = await workspaceWith({})
  const inputs = { host: platform.url, 'workflow-id': 'a-1', 'flow-id': 'cf-1', name: 'tried', directory: folder }
  const args = Object.entries({ ...inputs, 'upload-artifact': 'false' }).map(([name, value]) => `${name}=${value}`)
  const { exitCode, shown, errors } = await tryAction(['export', ...args], `${platform.apiKey}\n`)
  expect(exitCode).toBe(0)
  expect(shown).toContain(`package-path=${join(folder, 'tried.zip')}`)
  expect(shown).toContain('Debug: POST')
  expect(shown + errors).not.toContain(platform.apiKey)
  expect(existsSync(join(folder, 'tried.zip'))).toBe(true)
})

test('a key among the arguments is refused, and not shown', async () => {
  const { exitCode, shown, errors } = await tryAction(['export', 'api-key=kg-secret'], '')
  expect(exitCode).toBe(1)
  expect(errors).toContain('The key comes from stdin')
  expect(shown + errors).not.toContain('kg-secret')
})
