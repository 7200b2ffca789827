import { describe, expect, test } from '@jest/globals'
import { downloadUrl } from '../../src/platform/download-url.js'
import { recorder } from './bench.js'

const platform = new URL('https://ai.example.com/tenant/')

function read(raw: string, base = platform) {
  const { context, masks, lines } = recorder()
  const url = downloadUrl(raw, base, context.log).href
  expect(lines).toEqual([])
  return { url, masks }
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
    const { context, masks } = recorder()
    expect(() => downloadUrl(raw, new URL(base), context.log)).toThrow(
      new Error('Download: the platform hands out a download URL that is not https, which is refused.'),
    )
    expect(masks).toContain(raw)
  })
})

test('what is no URL is refused, masked all the same', () => {
  const { context, masks } = recorder()
  expect(() => downloadUrl('http://[secret', platform, context.log)).toThrow(
    new Error("Download: the platform's download URL can't be read. Run the job again."),
  )
  expect(masks).toEqual(['http://[secret'])
})

describe('masked', () => {
  const storage = 'https://storage.example.com/p'
  /** Every mask but those of the whole URL and its path. */
  const values = (query: string) => {
    const { masks } = read(`${storage}?${query}`)
    const whole = [`${storage}?${query}`, `/p?${query}`].flatMap((text) => [text, encodeURIComponent(text)])
    return masks.filter((mask) => !whole.includes(mask))
  }

  test('are the URL as written, whole, and from its path on, each URL-encoded too', () => {
    expect(read('/p.zip?a=b c').masks).toEqual([
      '/p.zip?a=b c',
      'https://ai.example.com/p.zip?a=b%20c',
      'https%3A%2F%2Fai.example.com%2Fp.zip%3Fa%3Db%2520c',
      '/p.zip?a=b%20c',
      '%2Fp.zip%3Fa%3Db%2520c',
    ])
  })

  test('is no path alone', () => {
    expect(read(`${storage}/abcdef`).masks).toEqual([
      `${storage}/abcdef`,
      `${storage}/abcdef`,
      encodeURIComponent(`${storage}/abcdef`),
    ])
  })

  test.each([
    ['abcdef', true],
    ['abcde', false],
    ['/', false],
    ['', false],
  ])('is %j as it was written: %p', (raw, hidden) => {
    expect(read(raw).masks.includes(raw)).toBe(hidden)
  })

  test('is what an upgraded URL was and is', () => {
    const { masks } = read('http://ai.example.com/p?s=abcdef')
    expect(masks).toContain('http://ai.example.com/p?s=abcdef')
    expect(masks).toContain('https://ai.example.com/p?s=abcdef')
  })

  test.each([
    's',
    'se',
    'sv',
    'sig',
    'sign',
    'signature',
    'Signature',
    'token',
    'key',
    'Key-Pair-Id',
    'Policy',
    'X-Amz-Signature',
    'X-Amz-Credential',
    'X-Amz-Security-Token',
    'X-Goog-Signature',
    'x-goog-credential',
  ])('is the value of %s, from 6 characters on', (name) => {
    expect(values(`n=1&${name}=abcdef&e=1`)).toEqual(['abcdef'])
    expect(values(`n=1&${name}=abcde&e=1`)).toEqual([])
  })

  test.each(['es', 'sx', 'asig', 'sigs', 'n', 'e', 'fileName', 'x-amz-date', 'xx-amz-signature', 'x-amz-signatures'])(
    'is the value of %s from 32 characters on only',
    (name) => {
      expect(values(`${name}=${'v'.repeat(31)}`)).toEqual([])
      expect(values(`${name}=${'v'.repeat(32)}`)).toEqual(['v'.repeat(32)])
    },
  )

  test.each([
    ['encoded as it stands', 's=abc%2Bdef', ['abc%2Bdef', 'abc%252Bdef', 'abc+def']],
    ['encoded further', 's=abc+def/', ['abc+def/', 'abc%2Bdef%2F']],
    ['with an = in it', 's=abcdef==', ['abcdef==', 'abcdef%3D%3D']],
    ['encoded wrongly', 's=abc%zzdef', ['abc%zzdef', 'abc%25zzdef']],
    ['nothing', 's', []],
    ['empty', 's=', []],
    ['no name', '=abcdef', []],
    ['two of them', 's=abcdef&sig=ghijkl', ['abcdef', 'ghijkl']],
    ['one twice', 's=abcdef&sig=abcdef', ['abcdef']],
    ['a long value without a name', 'v'.repeat(40), []],
  ])('is a signature %s', (_, query, masks) => {
    expect(values(query)).toEqual(masks)
  })
})
