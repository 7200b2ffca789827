import { describe, expect, test } from '@jest/globals'
import { connect } from '../../src/platform/client.js'
import { downloadUrl } from '../../src/platform/download-url.js'
import { recorder } from './bench.js'

const home = new URL('https://ai.example.com/tenant/')

function session(base = home) {
  const { context, masks, lines } = recorder()
  return { ...context, platform: connect(base, 'key-1'), masks, lines }
}

function read(raw: string, base = home) {
  const it = session(base)
  const url = downloadUrl(raw, it).href
  expect(it.lines).toEqual([])
  return { url, masks: it.masks }
}

test.each([
  ['https://storage.example.com/p.zip?s=1', 'https://storage.example.com/p.zip?s=1'],
  ['/api/v1/p.zip?s=1', 'https://ai.example.com/api/v1/p.zip?s=1'],
  ['api/v1/p.zip', 'https://ai.example.com/tenant/api/v1/p.zip'],
  ['//storage.example.com/p.zip', 'https://storage.example.com/p.zip'],
  ['?s=1', 'https://ai.example.com/tenant/?s=1'],
  ['HTTPS://Storage.Example.com/p q.zip', 'https://storage.example.com/p%20q.zip'],
])('%s is read as %s', (raw, url) => {
  expect(read(raw).url).toBe(url)
})

describe('http', () => {
  test.each([
    [
      "the platform's own host",
      'http://ai.example.com/p.zip',
      'https://ai.example.com/',
      'https://ai.example.com/p.zip',
    ],
    ['its own port', 'http://ai.example.com/p', 'https://ai.example.com:8443/', 'https://ai.example.com:8443/p'],
    ['another port', 'http://ai.example.com:81/p', 'https://ai.example.com:8443/', 'https://ai.example.com:81/p'],
    ['https after all', 'https://ai.example.com/p', 'https://ai.example.com:8443/', 'https://ai.example.com/p'],
  ])('is upgraded: %s', (_, raw, base, url) => {
    expect(read(raw, new URL(base)).url).toBe(url)
  })

  test.each([
    ['http://127.0.0.1:80/p', 'http://127.0.0.1/p'],
    ['http://127.0.0.1:9000/p', 'http://127.0.0.1:9000/p'],
    ['http://[::1]:9000/p', 'http://[::1]:9000/p'],
    ['https://storage.example.com/p', 'https://storage.example.com/p'],
    ['/p', 'http://127.0.0.1:3000/p'],
  ])('of a platform on loopback may name loopback: %s', (raw, url) => {
    expect(read(raw, new URL('http://127.0.0.1:3000/')).url).toBe(url)
  })

  test.each([
    ['http://storage.example.com/p', 'https://ai.example.com/'],
    ['http://127.0.0.1/p', 'https://ai.example.com/'],
    ['http://storage.example.com/p', 'http://127.0.0.1:3000/'],
    ['ftp://ai.example.com/p', 'https://ai.example.com/'],
    ['ftp://127.0.0.1/p', 'http://127.0.0.1:3000/'],
    ['file:///etc/passwd', 'http://127.0.0.1:3000/'],
    ['data:application/zip;base64,UEs=', 'https://ai.example.com/'],
  ])('and the like are refused: %s at %s', (raw, base) => {
    const it = session(new URL(base))
    expect(() => downloadUrl(raw, it)).toThrow(
      new Error("Download: the platform's download URL isn't https. Check host."),
    )
    expect(it.masks).toContain(raw)
  })
})

test('what is no URL is refused, masked all the same', () => {
  const it = session()
  expect(() => downloadUrl('http://[secret', it)).toThrow(
    new Error("Download: the platform's download URL can't be read. Re-run the job."),
  )
  expect(it.masks).toEqual(['http://[secret'])
})

test('an upgraded URL is masked as it was written and as it is asked for', () => {
  const { masks } = read('http://ai.example.com/p?s=abcdef')
  expect(masks).toContain('http://ai.example.com/p?s=abcdef')
  expect(masks).toContain('https://ai.example.com/p?s=abcdef')
  expect(masks).toContain('abcdef')
})
