import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from '@jest/globals'
import { root } from '../simulator/runner.js'
import { platformFor, workspaceWith } from './scene.js'

/** Runs `npm run try` with a key on stdin. */
async function tryAction(
  args: string[],
  key: string,
  cwd = root,
): Promise<{ exitCode: number | null; output: string }> {
  const child = spawn(process.execPath, [join(root, 'build', 'scripts', 'try.js'), ...args], { cwd })
  child.stdin.end(key)
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { exitCode: await ended, output: stdout + stderr }
}

test('an action runs by hand, and the key is shown nowhere', async () => {
  const platform = await platformFor()
  const workspace = await workspaceWith({})
  const inputs = ['workflow-id=a-1', 'flow-id=cf-1', 'directory=packages', 'upload-artifact=false']
  const { exitCode, output } = await tryAction(
    ['export', `host=${platform.url}`, ...inputs],
    `${platform.apiKey}\n`,
    workspace,
  )
  expect(exitCode).toBe(0)
  expect(output).toContain(`package-path=${join(workspace, 'packages', 'workflow-export-a-1.zip')}`)
  expect(output).not.toContain(platform.apiKey)
})

test('a key among the arguments is refused, and not shown', async () => {
  const { exitCode, output } = await tryAction(['export', 'api-key=kg-secret'], '')
  expect(exitCode).toBe(1)
  expect(output).toContain('The key comes from stdin')
  expect(output).not.toContain('kg-secret')
})
