import { describe, expect, test } from '@jest/globals'
import type { Fields } from '../../src/platform/response.js'
import { Secrets } from '../../src/platform/secrets.js'
import { recorder } from './bench.js'

const home = new URL('https://ai.example.com/tenant/')
const LONG = 'v'.repeat(32)

function make() {
  const { context, masks } = recorder()
  const secrets = new Secrets(['kg-1234'])
  const maskUrl = (raw: string) => secrets.maskUrl(raw, home, context.log)
  const maskFields = (fields: Fields) => secrets.maskFields(fields, home, context.log)
  return { secrets, masks, maskUrl, maskFields }
}

describe('a URL', () => {
  const masksOf = (raw: string) => {
    const it = make()
    it.maskUrl(raw)
    return it.masks
  }
  const withEncoded = (all: string[]) => new Set(all.flatMap((each) => [each, encodeURIComponent(each)]))

  test('is masked as it was written and as it is asked for, whole, from its path on and by its signature', () => {
    const written = '/p.zip?a=b c&s=abc%2Bdef'
    const path = '/p.zip?a=b%20c&s=abc%2Bdef'
    const all = [written, path, `https://ai.example.com${path}`, 'abc%2Bdef', 'abc+def']
    expect(new Set(masksOf(written))).toEqual(withEncoded(all))
  })

  test.each(['https://storage.example.com/abcdef', '/a//b', '//storage.example.com/a'])(
    'without a query is masked only whole: %s',
    (raw) => {
      const whole = [new URL(raw, home).href, ...(raw === '/a//b' ? [] : [raw])]
      expect(new Set(masksOf(raw))).toEqual(withEncoded(whole))
    },
  )

  test.each(['', '/', 'https://ai.example.com', 'https://AI.example.com/tenant/'])('that is %j is public', (raw) => {
    expect(masksOf(raw)).toEqual([])
  })

  test('hides its password', () => {
    const masks = masksOf('https://user:pa%40word@storage.example.com/p')
    expect(masks).toEqual(expect.arrayContaining(['pa%40word', 'pa@word']))
    expect(masks).not.toContain('user')
  })

  test('is not shown any more', () => {
    const it = make()
    it.maskUrl('/p?n=1&s=abc%2Bdef')
    expect(it.secrets.redact('kg-1234: no abc+def at https://ai.example.com/p?n=1&s=abc%2Bdef')).toBe(
      '***: no *** at ***',
    )
  })
})

describe('a query', () => {
  /** The values that are masked of a query in a text. */
  const masksOf = (query: string, ...paths: string[]) => {
    const it = make()
    for (const path of paths) it.secrets.allow(...path.split(/[/?&=]/))
    it.maskFields({ message: `Can't read https://storage.example.com/p?${query} "now"` })
    return it.masks
  }

  test.each([
    ...['s', 'sig', 'sign', 'Signature', 'access_token', 'key', 'Key-Pair-Id', 'Policy', 'X-Amz-Signature'],
    ...['X-Amz-Credential', 'X-Amz-Security-Token', 'x-goog-credential', 'AWSAccessKeyId', 'OSSAccessKeyId'],
    ...['client_secret', 'apiKey', 'api-key', 'q-signature'],
  ])('hides the value of %s, from 6 characters on', (name) => {
    expect(masksOf(`n=1&${name}=abcdef&e=1`)).toEqual(['abcdef'])
    expect(masksOf(`n=1&${name}=abcde&e=1`)).toEqual([])
  })

  test.each(['n', 'e', 'h', 'es', 'sx', 'sv', 'se', 'x-amz-signatures'])('hides a long value of %s', (name) => {
    expect(masksOf(`${name}=${LONG}`)).toEqual([LONG])
    expect(masksOf(`${name}=${LONG.slice(1)}`)).toEqual([])
  })

  const hex = 'abcdef0123456789'.repeat(2)

  test.each([
    ['it', `n=${hex}`, `workflows/${hex}/export?flowId=1`],
    ['it, even under the name of a secret', `key=${hex}`, `dock-status/${hex}`],
    ['its end', `n=${hex}`, `workflows/x/export?flowId=ej-${hex}`],
  ])('shows an ID that a call names: %s', (_, query, path) => {
    expect(masksOf(query)).toEqual([hex])
    expect(masksOf(query, path)).toEqual([])
  })

  test.each([
    ['encoded as it stands', 's=abc%2Bdef', ['abc%2Bdef', 'abc%252Bdef', 'abc+def']],
    ['encoded further', 's=abc+def/', ['abc+def/', 'abc%2Bdef%2F']],
    ['with an = in it', 's=abcdef==', ['abcdef==', 'abcdef%3D%3D']],
    ['encoded wrongly', 's=abc%zzdef', ['abc%zzdef', 'abc%25zzdef']],
    ['with half an emoji', 's=abcdef\ud83d', ['abcdef\ud83d', 'abcdef%EF%BF%BD']],
    ['nothing', 's', []],
    ['empty', 's=', []],
    ['no name', '=abcdef', []],
    ['two of them', 's=abcdef&sig=ghijkl', ['abcdef', 'ghijkl']],
    ['one twice', 's=abcdef&sig=abcdef', ['abcdef']],
    ['before a comma', 's=abcdef, and', ['abcdef']],
    ['at the end of a sentence', 's=abcdef.)', ['abcdef']],
    ['after an entity', 'n=1&amp;s=abcdef', ['abcdef']],
    ['a long value without a name', 'v'.repeat(40), []],
  ])('has a signature %s', (_, query, masks) => {
    expect(masksOf(query)).toEqual(masks)
  })
})

test('secrets that are known later are redacted from then on, and not masked', () => {
  const { secrets, masks } = make()
  secrets.add('variable-1')
  expect(secrets.redact('kg-1234, variable-1')).toBe('***, ***')
  expect(masks).toEqual([])
})

describe('what is known to be public', () => {
  const PATH = '/home/runner/work/exports/banking.zip'

  test.each([
    ['a file name', 'key=banking.zip&sig=abcdef', ['abcdef']],
    ['a part of a path', 'key=exports%2Fbanking.zip', []],
    ['an ID as a signature', 'sig=ds-000001', []],
    ['the host', 'token=ai.example.com', []],
    ['more than what is known', 'key=banking.zipped', ['banking.zipped']],
  ])('is not masked: %s', (_, query, masks) => {
    const { context, masks: masked } = recorder()
    const secrets = new Secrets(['kg-1234'])
    secrets.allow(PATH, home.href, 'ds-000001')
    secrets.maskFields({ message: `See https://s.example/p?${query}` }, home, context.log)
    expect(masked).toEqual(masks)
    expect(secrets.redact(PATH)).toBe(PATH)
  })

  test('does not show a URL whole', () => {
    const { context, masks } = recorder()
    const url = 'https://storage.example/banking.zip?key=banking.zip'
    const secrets = new Secrets()
    secrets.allow('banking.zip')
    secrets.maskUrl(url, home, context.log)
    secrets.maskUrl('https://user:banking.zip@storage.example/p', home, context.log)
    expect(masks).toContain(url)
    expect(masks).not.toContain('banking.zip')
  })
})

describe('an answer', () => {
  const masksOf = (fields: Fields) => {
    const it = make()
    it.maskFields(fields)
    return it.masks
  }

  test.each<[string, Fields]>([
    ['its URL', { downloadUrl: ' /p?s=abcdef ' }],
    ['the URL in its response', { response: { downloadURL: '/p?s=abcdef' } }],
    ['an uploaded file', { url: '/p?s=abcdef', fileId: 'f-1' }],
    ['a list', { errors: [{ msg: 'Not /p?s=abcdef' }] }],
    ['its message', { message: 'Not https://ai.example.com/p?n=1&s=abcdef' }],
    ['an invalid ID', { fileId: '/p?s=abcdef' }],
    ["what isn't an ID", { identity: 'abcdef', message: '/p?s=abcdef' }],
  ])('is masked by %s', (_, fields) => {
    expect(masksOf(fields)).toContain('abcdef')
    expect(masksOf(fields).includes('/p?s=abcdef')).toBe('url' in fields || JSON.stringify(fields).includes('ownload'))
  })

  test('is shown with its IDs, wherever they stand', () => {
    const hex = 'abcdef0123456789'.repeat(2)
    const it = make()
    it.maskFields({ response: { downloadUrl: `/p?n=${hex}&s=uvwxyz` }, exportJobId: hex })
    expect(it.masks).not.toContain(hex)
    expect(it.masks).toContain('uvwxyz')
    expect(it.secrets.redact(hex)).toBe(hex)
  })

  test('is shown with its other URLs', () => {
    expect(masksOf({ message: 'See https://docs.example.com/a', urlOfHelp: 'https://docs.example.com/b' })).toEqual([])
  })

  test('as deep and wide as hostile ones is read, but not without end', () => {
    let deep: unknown = 'https://ai.example.com/p?s=abcdef'
    for (let level = 0; level < 100_000; level++) deep = [deep]
    const wide = Array.from({ length: 100_000 }, (_, index) => `/p?s=abcdef${index}`)
    expect(masksOf({ deep, wide, none: null }).length).toBeLessThan(10_000)
  })
})
