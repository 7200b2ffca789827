import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from '@jest/globals'
import { root } from '../simulator/runner.js'
import { platformFor, workspaceWith } from './scene.js'

test('a maintainer tries an export on an environment without seeing the key', async () => {
  const platform = await platformFor()
  const folder = await workspaceWith({})
  const inputs = { host: platform.url, 'workflow-id': 'a-1', 'flow-id': 'cf-1', name: 'tried', directory: folder }
  const args = Object.entries({ ...inputs, 'upload-artifact': 'false' }).map(([name, value]) => `${name}=${value}`)
  const child = spawn(process.execPath, [join(root, 'build', 'scripts', 'try.js'), 'export', ...args])
  child.stdin.end(`${platform.apiKey}\n`)
  const [shown, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
  expect(shown).toContain('package-path=')
  expect(shown).toContain('Debug: POST')
  expect(shown + errors).not.toContain(platform.apiKey)
  expect(existsSync(join(folder, 'tried.zip'))).toBe(true)
})
