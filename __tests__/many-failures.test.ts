import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { reply } from '../simulator/fakes/replies.js'
import { platformFor, runExport, workspaceWith } from './scene.js'

const three = 'banking a-1 cf-1\nsupport a-2 cf-2\ntravel a-3 cf-3'

test('no package of several that is there already is overwritten, and none is asked for', async () => {
  const platform = await platformFor()
  for (const name of ['banking', 'travel']) {
    const workspace = await workspaceWith({ [`packages/${name}.zip`]: 'mine' })
    const run = await runExport(platform, { workflows: three, directory: 'packages' }, { workspace })
    const path = join(workspace, 'packages', `${name}.zip`)
    expect(run.annotations).toMatchObject([
      { level: 'error', message: expect.stringContaining(`${path} already exists.`) },
    ])
    expect(readFileSync(path, 'utf8')).toBe('mine')
  }
  expect(platform.seen).toEqual([])
})

test('what is wrong is told in the order of the workflows, whichever failed first', async () => {
  const answers: Record<string, [delay: number, message: string]> = { 'a-1': [400, 'first'], 'a-3': [0, 'third'] }
  const platform = await platformFor({
    gateway(request, response, serve) {
      const [delay, message] = answers[/\/workflows\/(a-\d)\//.exec(request.url ?? '')?.[1] ?? ''] ?? []
      if (message === undefined) serve()
      else setTimeout(() => reply(400, { message })(request, response, serve), delay)
    },
  })
  const run = await runExport(platform, { workflows: three })
  expect(run.annotations).toMatchObject([
    { message: expect.stringMatching(/^2 of 3 exports failed\. banking: .*\(first\).* \| travel: .*\(third\)/) },
  ])
  expect(run.log).toMatch(/^▸ .*: banking failed: .*\(first\)/m)
})

const forty = Array.from({ length: 40 }, (_, n) => `w${n} a-${n} cf-${n}`).join('\n')
const count = (text: string, part: string) => text.split(part).length - 1

/** For `node --import`: no name is found, as if the host were mistyped. */
const noName = `import dns from 'node:dns'
  dns.lookup = (name, options, callback) =>
    process.nextTick(callback, Object.assign(new Error('getaddrinfo ENOTFOUND ' + name), { code: 'ENOTFOUND' }))`

test.each([1, 16])('a wrong key makes at most max-parallel (%i) requests, and is told once', async (most) => {
  const platform = await platformFor()
  const inputs = { workflows: forty, 'api-key': 'kg-wrong', 'max-parallel': String(most) }
  const run = await runExport(platform, inputs)
  expect(platform.seen.length).toBeLessThanOrEqual(most)
  expect(run.annotations).toHaveLength(1)
  const message = run.annotations[0]?.message ?? ''
  const [, failed, notTried] = /^(\d+) of 40 exports failed, (\d+) not tried\. /.exec(message) ?? []
  expect(Number(failed)).toBe(platform.seen.length)
  expect(Number(failed) + Number(notTried)).toBe(40)
  expect(count(message, '(Invalid API key')).toBe(1)
  expect(message.length).toBeLessThan(500)
  const rows = JSON.parse(run.outputs.exports ?? '')
  expect(rows.map(({ name }: { name: string }) => name)).toEqual(Array.from({ length: 40 }, (_, n) => `w${n}`))
  expect(rows.filter(({ error }: { error: string }) => error.includes('401'))).toHaveLength(Number(failed))
  expect(rows.filter(({ error }: { error: string }) => /not tried/i.test(error))).toHaveLength(Number(notTried))
})

test('a mistyped host ends within seconds, and is told once', async () => {
  const platform = await platformFor()
  const nodeArgs = ['--import', `data:text/javascript,${encodeURIComponent(noName)}`]
  const run = await runExport(platform, { workflows: forty, host: 'https://mistyped.invalid' }, { nodeArgs })
  expect(run.elapsed).toBeLessThan(20_000)
  expect(run.annotations).toHaveLength(1)
  const message = run.annotations[0]?.message ?? ''
  expect(message).toMatch(/^4 of 40 exports failed, 36 not tried\. w0, w1, w2, w3: /)
  expect(count(message, 'host name was not found')).toBe(1)
  expect(run.log.split('\n').length).toBeLessThan(60)
})
