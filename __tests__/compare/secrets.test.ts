import { describe, expect, test } from '@jest/globals'
import { makeMask } from '../../src/compare/secrets.js'
import { unchanged, write } from './changes.js'
import { compareFiles } from './compare.js'

const FLOW = 'flow_definition.json'

/** What stands in a text whose secrets are hidden. */
function masked(text: string, ...secrets: string[]): string {
  return makeMask({ workflows: [unchanged('a', { secrets })] })(text).shown
}

/** The full report of two flows. */
function show(base: object, head: object, variables?: object): string {
  const files = (flow: object) => ({ [FLOW]: flow, ...(variables && { 'env_variables.json': variables }) })
  return write({ workflows: [compareFiles(files(base), files(head))] }, { maxLength: Infinity })
}

describe('a value of an environment variable is hidden', () => {
  const secret = 'a"b/c 12%ü'
  const half = '\ud800-half-1'

  test.each<[string, string, string?]>([
    ['as it is', `x ${secret} y`],
    ['in JSON', `x ${JSON.stringify(secret).slice(1, -1)} y`],
    ['in JSON in a text', `x ${JSON.stringify(JSON.stringify(secret)).slice(3, -3)} y`],
    ['percent-encoded', `x ${encodeURIComponent(secret)} y`],
    ['percent-encoded in lower case', `x ${encodeURIComponent(secret).toLowerCase()} y`],
    ['in a file, with half a character', `x ${half} y`.replace('\ud800', '\ufffd'), half],
    ['as a form spells it', `x ${encodeURIComponent(secret).replaceAll('%20', '+')} y`],
    ['percent-encoded by Python', 'x it%27s/12%28%29 y', "it's/12()"],
    ['percent-encoded by Java', 'x it%27s%2F12*%7E y', "it's/12*~"],
    ['in JSON by PHP', 'x m\\u00fc\\/12345 y', 'mü/12345'],
    ['in JSON by Go', 'x a\\u0026b\\u003c1234 y', 'a&b<1234'],
    ['decoded', 'x ab c-1234 y', 'ab%20c-1234'],
    ['in HTML', 'x a&amp;b&lt;1234 y', 'a&b<1234'],
    ['in Base64', 'x aHVudGVyLTItc2VjcmV0 y', 'hunter-2-secret'],
  ])('%s', (_, text, hidden = secret) => {
    expect(masked(text, hidden)).toBe('x *** y')
  })

  test('from 8 characters on, except plain words', () => {
    const text = '1234567 12345678 Customer customer1'
    expect(masked(text, ...text.split(' '))).toBe('1234567 *** Customer ***')
  })

  test('if it overlaps with another, and by its lines and what it holds as JSON', () => {
    expect(masked('abcdefg1234567xyz', 'abcdefg12345', '12345678', '1234567xy')).toBe('***z')
    expect(masked('one abcdefg1 two', 'abcdefg1\r\n  hijklmn2 ')).toBe('one *** two')
    expect(masked('hijklmn2 abcdefg1\r\nab', 'abcdefg1\r\n  hijklmn2 ', 'abcdefg1\r\nab\n')).toBe('*** ***')
    expect(masked('hijklmn2', JSON.stringify({ key: ['abcdefg1\nhijklmn2'] }))).toBe('***')
  })

  test('without the word before it in a header', () => {
    expect(masked('tok-12345, use tok-54321', 'Bearer tok-12345', 'use token tok-54321')).toBe('***, use tok-54321')
  })

  test('if it is a number, whose change is told', () => {
    const side = (pin: number) => ({ [FLOW]: { pin }, 'env_variables.json': { PIN: pin } })
    const report = write({ workflows: [compareFiles(side(12345678), side(87654321))] })
    expect(report).toContain('- ✏️ `pin`: changed, hidden\n')
  })

  test('in keys, names, pictures, and items that were added, and the report says that it changed', () => {
    const [from, to] = ['hunter-2-old', 'hunter-2-new']
    const flow = (value: string) => ({
      nodes: [
        { id: 'a1', name: `Node ${value}`, next: 'b2', url: `https://x.example/${value}`, [value]: 1 },
        { id: 'b2', name: 'B', prompt: encodeURIComponent(`Log in as ${value}, please.`), next: 'c3' },
        { id: 'c3', name: 'C', json: JSON.stringify({ a: value }) },
      ],
    })
    const base = compareFiles({ [FLOW]: flow(from), 'env_variables.json': { A: from } }, undefined)
    const both = compareFiles(
      { [FLOW]: flow(from), 'env_variables.json': { A: from } },
      { [FLOW]: flow(to), 'env_variables.json': { A: to } },
    )
    for (const changes of [base, both]) {
      const report = write({ workflows: [changes] }, { maxLength: Infinity })
      expect(report).not.toMatch(/hunter/)
      expect(report).toContain('Node ***')
    }
    const report = write({ workflows: [both] })
    expect(report).toContain('`url`: changed, hidden')
    expect(report).toContain('`prompt` (percent-encoded): changed, hidden')
    expect(report).toContain('`json` (JSON in a text) › `a`: changed, hidden')
  })
})

describe('a credential is hidden', () => {
  test.each(['authorization', 'password', 'clientSecret', 'api-key', 'X-API-Key', 'accountKey', 'passwords'])(
    'in a member that is called %s',
    (key) => {
      const report = show({ a: { [key]: 'old' } }, { a: { [key]: 'new' } })
      expect(report).toContain(`\`a\` › \`${key}\`: changed, hidden\n`)
      expect(show({}, { a: { [key]: 'new', b: 'x'.repeat(200) } })).not.toContain('new')
      expect(show({}, { a: { [key]: 'new', b: 'x'.repeat(200) } })).toContain(`"${key}": ***\n`)
      expect(show({}, { [key]: 'new' })).toContain(`➕ \`${key}\`: hidden\n`)
    },
  )

  test.each(['maxTokens', 'max_token', 'tokens', 'passwordPolicy', 'secretary', 'value'])('but not in %s', (key) => {
    expect(show({ [key]: 1 }, { [key]: 2 })).toContain(`\`${key}\`: \`1\` → \`2\`\n`)
  })

  test('in an item that is called so, and in all that is inside such a member', () => {
    const headers = (value: string) => ({
      headers: [
        { name: 'Authorization', value },
        { name: 'Accept', value: 'x' },
      ],
    })
    expect(show(headers('abc'), headers('def'))).toContain('**`Authorization`** › `value`: changed, hidden\n')
    expect(show({ a: 1 }, { a: 1, ...headers('abc') })).not.toContain('abc')
    expect(show(headers('abc'), { headers: [{ name: 'Authorization' }, { name: 'Accept' }] })).not.toContain('abc')
    for (const key of ['value', 'Values', 'default', 'initial_value', 'content', 'v']) {
      const item = (value: string) => ({ list: [{ 'header-name': 'api key', in: {}, [key]: value }] })
      expect(show(item('abc'), item('def'))).toContain(`\`${key}\`: changed, hidden\n`)
    }
    expect(show({}, { list: [{ name: 'Authorization', env: 'prod' }] })).toContain('"prod"')
    const labels = ['label', 'id', 'type', 'title', 'var', 'variable', 'param', 'parameter', 'k', 'property']
    const marks = [...labels.map((key) => ({ [key]: 'apiKey' })), { type: 'Password' }, { password: true }]
    for (const mark of marks) expect(show({}, { list: [{ ...mark, value: 'abc' }] })).not.toContain('abc')
    for (const list of [{ secret: { en: ['abc'] } }, { passwords: ['abc'] }, { dbPasswords: ['abc'] }]) {
      const other = JSON.parse(JSON.stringify(list).replace('abc', 'def'))
      expect(show(list, other)).toContain('`[0]`: changed, hidden')
    }
    const steps = { items: [{ label: 'Your password', labelFor: 'pwd', value: 'abc' }], passwords: [{ a: 'def' }, 'x'] }
    const lists = { userPasswords: ['xyz'], adminPasswords: ['x', { a: 'def' }], modelId: 'password', value: 'm' }
    expect(show({}, { a: 1, lists })).toMatch(/`userPasswords`: `\*\*\*`.*"x", \{"a": "def"\}.*`value`: `"m"`/)
    expect(show({}, { steps, apikeys: ['ghi'] })).toMatch(/`apikeys`: hidden.*"abc".*`passwords`: `\*\*\*`/s)
    // A node of that name is none.
    expect(show({ 'Get token': { next: 'a' } }, { 'Get token': { next: 'b' } })).toContain('`"a"` → `"b"`')
    const node = (validation: string) => ({ nodes: [{ name: 'Get token', validation }] })
    expect(show(node('a'), node('b'))).toContain('`"a"` → `"b"`')
  })

  test('but not if it is true, false or null', () => {
    expect(show({ isSecret: true, token: null }, { isSecret: false, token: 'a' })).toContain('`true` → `false`')
    expect(show({ token: null }, { token: 'a' })).toContain('`token`: changed, hidden\n')
    expect(show({ secret: { on: true } }, { secret: { on: false } })).toContain('`true` → `false`')
    expect(show({ a: 1 }, { a: 1, b: { isSecret: true, c: 1 } })).toContain('`isSecret`: `true`')
  })

  test('in a text, if it stands in another, in JSON in one, in a file that is equal, or in an ignored field', () => {
    const token = 'tok-12345678'
    const side = (script: string, flow: object, app: object) => ({
      [FLOW]: { script, ...flow },
      'app_definition.json': app,
    })
    const places = [
      [{ token }, {}, ''],
      [{ json: ` ${JSON.stringify({ token })}` }, {}, ''],
      [{}, { token }, ''],
      [{ app: { token } }, {}, 'app.token'],
    ] as const
    for (const [flow, app, ignore] of places) {
      const all = { ...flow, auth: { password: '{{PASSWORD}}' } }
      const changes = compareFiles(side('a', all, app), side(`b ${token} {{PASSWORD}}`, all, app), ignore)
      expect(write({ workflows: [changes] })).toContain('`"a"` → `"b *** {{PASSWORD}}"`')
    }
  })

  test.each([
    ['https://me:p@w@crm.example/a@b', 'https://***@crm.example/a@b'],
    ['?to=https%3A%2F%2Fme%3Apw%40crm.example%2Fa%40b', '?to=https%3A%2F%2F***%40crm.example%2Fa%40b'],
    ['https://crm.example/#access_token=abc', 'https://crm.example/#access_token=***'],
    ["https://me:p'w@crm.example/?token=a'b", 'https://***@crm.example/?token=***'],
    ['https%3A%2F%2Fcrm.example%3Ftoken%3Dabc%26b%3D2', 'https%3A%2F%2Fcrm.example%3Ftoken%3D***%26b%3D2'],
    ['headers["Authorization"] = "Bearer abc"', 'headers["Authorization"] = "***"'],
    ["set('X-Api-Key', 'abc'), password = `hunter2`", "set('X-Api-Key', '***'), password = `***`"],
    ['token = "a\\"b";', 'token = "***";'],
    ['{\\"Authorization\\": \\"Bearer xyz\\"}', '{\\"Authorization\\": \\"***\\"}'],
    ['-H "Authorization: Bearer abc.d-1" -H "x-api-key: k-1"', '-H "Authorization: Bearer ***" -H "x-api-key: k-1"'],
    ['docker run -u 1000:1000 image, --user 1:1 "me:1 5"', 'docker run -u 1000:1000 image, --user 1:1 "me:1 5"'],
    ['curl -u me:abc a, curl --user  "me:12a" x', 'curl -u me:*** a, curl --user  "me:***" x'],
    [`uses Bearer ${'a'.repeat(21)}`, 'uses Bearer ***'],
    ['<a><o:Password Type="x">abc</o:Password></a>', '<a><o:Password Type="x">***</o:Password></a>'],
    ['Authorization: ApiKey k1&b;(c)d-12', 'Authorization: ApiKey ***'],
    ['Authorization: Digest user="u", response="ab"\n', 'Authorization: ***\n'],
    ['a token=abc-1234;b=1 token=Bearer a1-b2c', 'a token=***;b=1 token=Bearer ***'],
    ['token: token ab-12345, auth("me", "pw1")', 'token: token ***, auth("me", "***")'],
    ['rk_live_0123456789abcdefgh shpat_0123456789abcdefgh ASIA0123456789ABCDEF', '*** *** ***'],
    ['Cookie:a=b1; c=d', 'Cookie:***'],
    ['-----BEGIN EC PRIVATE KEY-----\nMI\n-----END', '-----BEGIN EC PRIVATE KEY-----***-----END'],
    ['Put <token> here, then <b>go</b>', 'Put <token> here, then <b>go</b>'],
    ['auth: "eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.c2ln", ghp_0123456789abcdefgh', 'auth: "***", ***'],
    ['Authorization: required. The token: a word.', 'Authorization: required. The token: a word.'],
    // A dollar sign stands for a secret.
    ...[
      'setPassword("$"); withToken(\'$\', "b"); token: string = "$"; password ||= """$"""; const a = "Bearer " + "$"',
      'set("Authorization", "$"); btoa("me:$"); base64_encode( b"me:$"); auth=(\'me\', \'$\'); http_basicAuth = ["me","$"]; curl --oauth2-bearer $ -b "a=$" --cookie \'b=$\'',
      'Cookie: a=$; b=$\n jdbc:oracle:thin:me/$@host https://hooks.slack.com/services/T01/B01/$',
      '**Token:** $, **key** and **API key**: `$`\n| token | $ |\npassword: |\n  $\n- name: PASSWORD\n  value: "$"',
      '{"name": "Authorization", "value": "$", "next": "b"} <add key="ApiKey" value="$"/> <i type="password" value="$">',
      '-----BEGIN PGP PRIVATE KEY BLOCK-----$-----END glpat-$ 123456789:AA$ -----BEGIN PRIVATE KEY-----$',
      `https://x.example/hooks/T/abcdefghijklmnop1 https://x.example/webhook/${'aB3-'.repeat(16)}`,
    ].map((text) => {
      const shown = text
        .replace(/(?<=\/)[\w-]+1(?= )|(?:aB3-)+|glpat-\$|\d+:AA\$|\w=\$(; b=\$)?/g, '$$')
        .replaceAll('$', '***')
      return [text.replaceAll('$', 'a1b2c3d4e5f6g7h8'), shown]
    }),
    ...[
      'password: "", user: "b", token = getToken(a), password={PASSWORD}, api_key: process.env.API_KEY || $env.KEY || aLongerName',
      'basic customer-service, max_token: 123456, https://x.example/?zipcode=12345&country_code=DE&token={{token}}',
      'The secret content: is this. isAuth("read", "write") https://x.example/webhook/orders-2024-05-01-a https://x.example/webhook/abcdefghijklmnopqrst https://x.example/hook/20240501123456789',
      'sk-learn-pipelines-are-good-here, use --token when needed, t("password")',
    ].map((text) => [text, text]),
  ])('in %s', (text, shown) => {
    expect(masked(text)).toBe(shown)
  })

  test('while the rest of a text is shown, and the report says if more than that changed', () => {
    const flow = (word: string, token: string) => ({ script: `${word}("https://x.example/?token=${token}")` })
    expect(show(flow('get', 'a'), flow('put', 'a'))).toMatch(/"get\(.*\*\*\*.*"put\(.*\*\*\*.*`\n/)
    expect(show(flow('get', 'a'), flow('put', 'b'))).toContain(' (hidden values differ, too)\n')
    expect(show(flow('get', 'a'), flow('get', 'b'))).toContain('`script`: changed, hidden\n')
    expect(show(flow('\nget', 'a'), flow('\nput', 'b'))).toContain('`script` (hidden values differ, too)\n  ```diff\n')
    // Decoded, nobody knows where it ends.
    expect(show({ url: 'https://x.example/?token=a%20b&c' }, { url: 'https://x.example/' })).not.toContain(' b')
    expect(show({ a: [] }, { a: [{ name: 'B', password: 'x' }] })).toContain('- ➕ **`B`**: `password`: `***`\n')
  })
})
