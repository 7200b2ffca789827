import dns from 'node:dns'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { generate } from 'selfsigned'
import { type Manner, type RunningProxy, startProxy } from '../../simulator/fakes/proxy.js'
import { reply } from '../../simulator/fakes/replies.js'
import { Failure } from '../../src/failure.js'
import { callApi, connect } from '../../src/platform/client.js'
import { startDeploy } from '../../src/platform/start.js'
import { failure, faster, leap, pause, recorder, until } from './bench.js'
import { stage } from './stage.js'

const open: RunningProxy[] = []
const { env } = process
const before = { ...env }
afterEach(async () => {
  for (const name of Object.keys(env)) if (!(name in before)) delete env[name]
  Object.assign(env, before)
  await Promise.all(open.splice(0).map((proxy) => proxy.close()))
})

/** A session with a platform that only a proxy could find. */
async function behindProxy(manner: Manner | ((connection: number) => Manner), url = 'https://platform.test/') {
  const proxy = await startProxy(manner)
  open.push(proxy)
  env.HTTPS_PROXY = proxy.url
  const kept = recorder()
  return { proxy, ...kept, session: { ...kept.context, platform: connect(new URL(url), 'kg-1') } }
}
type Behind = Awaited<ReturnType<typeof behindProxy>>

const look = ({ session }: Pick<Behind, 'session'>) =>
  callApi(session, { label: 'Look', method: 'GET', path: 'dock-status/ds-1' })

describe('a proxy', () => {
  const silent: Manner[] = ['unread', 'unanswered', 'half-answer', 'dead-tunnel']

  test.each(silent)('that is %s does not keep an abort from ending a call', async (manner) => {
    const it = await behindProxy(manner)
    const work = failure(look(it))
    await until(() => it.proxy.connections() === 1)
    await pause(30)
    const reason = new Error('Cancelled.')
    it.abort(reason)
    expect(await work).toBe(reason)
  })

  test.each(silent)('that is %s let nothing through: what must not be sent twice is sent again', async (manner) => {
    const it = await behindProxy((connection) => (connection === 0 ? manner : 403))
    faster(500)
    expect((await failure(startDeploy(it.session, 'a-1'))).message).toMatch(/^Deploy: the proxy refuses the connection/)
    expect(it.lines).toEqual([expect.stringMatching(/^info: Deploy: no response within 120 s; retrying/)])
  })

  test.each([407, 403, 404])('that refuses with %i ends every workflow at once', async (status) => {
    const it = await behindProxy(status)
    const error = await failure(look(it))
    expect(error).toBeInstanceOf(Failure)
    expect(error).toMatchObject({ affectsAll: true })
    expect(it.proxy.connections()).toBe(1)
    expect(it.lines).toEqual([])
  })

  test('that is busy is asked again, and ends every workflow if it stays so', async () => {
    const it = await behindProxy(503)
    leap()
    const error = await failure(look(it))
    expect(error.message).toBe(
      'Look: the proxy made no connection (503), 8 times in a row. Check HTTPS_PROXY, or re-run the job later.',
    )
    expect(error).toMatchObject({ affectsAll: true })
    expect(it.proxy.connections()).toBe(8)
  })

  test.each(['HTTPS_PROXY', 'https_proxy'])('is used where %s names it without a scheme', async (name) => {
    const it = await behindProxy(403)
    delete env.HTTPS_PROXY
    env[name] = ` user:pass@localhost:${it.proxy.port} `
    const session = { ...it.session, platform: connect(new URL('https://platform.test/'), 'kg-1') }
    await failure(look({ session }))
    const authorization = `Basic ${Buffer.from('user:pass').toString('base64')}`
    expect(it.proxy.passages).toEqual([{ host: 'platform.test', authorization }])
  })

  test.each([
    ['HTTPS_PROXY', 'HTTP://proxy.test:1', 'HTTP://proxy.test:1'],
    ['https_proxy', ' https://proxy.test:1\n', 'https://proxy.test:1'],
    ['HTTPS_PROXY', ' ', ''],
    ['http_proxy', 'proxy.test:1', 'http://proxy.test:1'],
    ['HTTP_PROXY', 'proxy.test:1', 'http://proxy.test:1'],
    ['NO_PROXY', '*.corp.example, a.example:8443  b.example', '.corp.example,a.example:8443,b.example'],
    ['no_proxy', '*  a', '*,a'],
    ['NO_PROXY', '', ''],
  ])('is read as others read it: %s=%j', (name, value, read) => {
    env[name] = value
    connect(new URL('https://platform.test/'), 'kg-1')
    expect(env[name]).toBe(read)
  })

  test.each([
    ['*.test', true],
    ['other.example *.test', true],
    ['*.example', false],
  ])('is left out for a host in NO_PROXY=%s: %p', async (hosts, isLeftOut) => {
    const it = await behindProxy(403)
    env.NO_PROXY = hosts
    leap()
    const session = { ...it.session, platform: connect(new URL('https://platform.test/'), 'kg-1') }
    await failure(look({ session }))
    expect(it.proxy.connections()).toBe(isLeftOut ? 0 : 1)
  })
})

const words =
  "Look: the proxy in HTTPS_PROXY can't be used. Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40)."

test.each(['http://user:p%zz@localhost:1', 'http://[', 'socks5://localhost:1', 'socks5://[', 'ftp://https:1'])(
  'a proxy that can not be read is not ignored: %s',
  async (proxy) => {
    const it = await behindProxy('forward')
    env.HTTPS_PROXY = proxy
    const session = { ...it.session, platform: connect(new URL('https://platform.test/'), 'kg-1') }
    const error = await failure(look({ session }))
    expect(error.message).toBe(words)
    expect(error).toMatchObject({ affectsAll: true })
    expect(it.lines).toEqual([])
  },
)

test('a host that DNS does not know is looked up a few times, for every workflow', async () => {
  const it = recorder()
  const session = { ...it.context, platform: connect(new URL('https://nowhere.invalid/'), 'kg-1') }
  leap()
  const error = await failure(look({ session }))
  expect(error.message).toBe('Look: the host name was not found (DNS), 3 times in a row. Check host.')
  expect(error).toMatchObject({ affectsAll: true })
  expect(it.lines).toHaveLength(2)
})

describe('a certificate', () => {
  test('for another purpose ends every workflow, with nothing sent', async () => {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
      extensions: [
        { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
        { name: 'extKeyUsage', clientAuth: true },
      ],
    })
    const it = await stage({ tls: { key, cert }, hostname: 'localhost' })
    const agent = it.platform.connections.kept.https.getAgent(it.simulator.url)
    if ('options' in agent) Object.assign(agent.options as object, { ca: cert })
    const error = await failure(look(it))
    expect(error.message).toMatch(/^Look: the TLS connection can't be trusted \(INVALID_PURPOSE\)/)
    expect(error).toMatchObject({ affectsAll: true })
    expect([it.lines, it.simulator.seen]).toEqual([[], []])
  })

  test('is none where the host speaks no TLS', async () => {
    const it = await stage()
    leap()
    const url = new URL(it.simulator.url.replace('http:', 'https:'))
    const error = await failure(startDeploy({ ...it.session, platform: connect(url, 'kg-1') }, 'a-1'))
    expect(error.message).toMatch(
      /^Deploy: the TLS connection failed \((EPROTO|ERR_SSL_\w+)\), 3 times in a row\. Check host and its port\. For a private certificate authority, set NODE_EXTRA_CA_CERTS/,
    )
    expect(error).toMatchObject({ affectsAll: true, maybeProcessed: false })
  })
})

test('a job under way goes on while DNS does not know the host, which has answered before', async () => {
  const it = await stage({ hostname: 'localhost' })
  const lookup = jest.spyOn(dns, 'lookup')
  it.simulator.fault('status', (...call) => {
    const unknown = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })
    for (let time = 0; time < 6; time++) {
      lookup.mockImplementationOnce(((_host: string, _options: object, done: (error: Error) => void) => {
        setImmediate(() => done(unknown))
      }) as never)
    }
    reply(200, { status: 'IN_PROGRESS' }, { connection: 'close' })(...call)
  })
  it.simulator.fault('status', reply(200, { status: 'SUCCESS' }))
  leap()
  // A host that has answered is looked up as often as anything is retried, also for other calls.
  await look(it)
  await look(it)
  expect(it.lines.filter((line) => /not found \(DNS\); retrying in/.test(line))).toHaveLength(6)
  lookup.mockRestore()
})
