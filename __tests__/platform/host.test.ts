import { expect, test } from '@jest/globals'
import { parseAddress } from '../../src/action/values.js'
import { readId } from '../../src/platform/host.js'

test.each([
  ['ai.example.com', 'https://ai.example.com/'],
  ['ai.example.com:8443', 'https://ai.example.com:8443/'],
  ['https://ai.example.com', 'https://ai.example.com/'],
  ['https://ai.example.com/', 'https://ai.example.com/'],
  ['HTTPS://AI.Example.com', 'https://ai.example.com/'],
  ['https://ai.example.com:443', 'https://ai.example.com/'],
  ['ai.example.com/tenant/a', 'https://ai.example.com/tenant/a/'],
  ['https://ai.example.com/tenant/a/', 'https://ai.example.com/tenant/a/'],
  ['ai.example.com/@tenant', 'https://ai.example.com/@tenant/'],
  ['ai.example.com/a//b@c', 'https://ai.example.com/a//b@c/'],
  ['ai.example.com/a://b', 'https://ai.example.com/a://b/'],
  ['bücher.example', 'https://xn--bcher-kva.example/'],
  ['localhost:3000', 'https://localhost:3000/'],
  ['http://localhost:3000', 'http://localhost:3000/'],
  ['HTTP://LOCALHOST', 'http://localhost/'],
  ['http://127.0.0.1:3000/a', 'http://127.0.0.1:3000/a/'],
  ['http://127.255.255.254', 'http://127.255.255.254/'],
  ['http://[::1]:3000', 'http://[::1]:3000/'],
  ['[::1]:3000', 'https://[::1]:3000/'],
])('%s is %s', (text, href) => {
  expect(parseAddress(text).href).toBe(href)
})

const NONE = 'is not an address such as https://ai-for-process.example.ai'
const USER = 'must not contain a user name or password'
const SCHEME = 'must be an https:// address'
const PLAIN = 'must be https:// (only loopback addresses may use http://)'

test.each([
  ['https://ai.example.com\t', NONE],
  ['https://ai.example.com/\ue000', NONE],
  ['https://ai.example.com\\tenant', NONE],
  ['https://[::1', NONE],
  ['http:ai.example.com', NONE],
  ['file:///etc/passwd', SCHEME],
  ['ws+tls-1.3://ai.example.com', SCHEME],
  ['javascript://ai.example.com/%0aalert(1)', SCHEME],
  ['https://user@ai.example.com', USER],
  ['https://:pass@ai.example.com', USER],
  ['https:///user:pass@ai.example.com', USER],
  ['https:////user@ai.example.com', USER],
  ['HTTPS:///@ai.example.com', USER],
  ['http://localhost.example.com', PLAIN],
  ['http://128.0.0.1', PLAIN],
  ['http://[::10]', PLAIN],
  ['http://0.0.0.0', PLAIN],
  ['http://[::2]', PLAIN],
  ['http://[::ffff:127.0.0.1]', PLAIN],
])('%j is refused', (text, why) => {
  expect(() => parseAddress(text)).toThrow(new Error(why))
})

test.each<[unknown[], string | undefined]>([
  [[7, 'a'], '7'],
  [[2 ** 53, null, undefined, '', '../x', 'a', 'b'], 'a'],
  [['a'.repeat(201), 'a'.repeat(200)], 'a'.repeat(200)],
  [['a'.repeat(201), '.', '..'], undefined],
  [['..', '.a'], '.a'],
  [[], undefined],
])('of %j, the first ID is %p', (spellings, id) => {
  expect(readId(...spellings)).toBe(id)
})
