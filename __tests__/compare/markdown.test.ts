import { describe, expect, test } from '@jest/globals'
import { codeSpan, cut, fence, plainText, visible } from '../../src/markdown.js'
import { unescaped } from './rendered.js'

describe('visible', () => {
  test.each([
    ['a bidirectional mark', 'admin\u202e txt', 'admin\\u{202e} txt'],
    ['a lone return', 'a\rb', 'a\\u{d}b'],
    ['line separators', 'a\u2028b\u2029c\u0085d', 'a\\u{2028}b\\u{2029}c\\u{85}d'],
    ['NUL and escape', '\0\u001b[31m', '\\u{0}\\u{1b}[31m'],
    ['spaces that look like one', 'a\u00a0b\u2003c', 'a\\u{a0}b\\u{2003}c'],
    ['what has no width', 'a\u200bb\u2060c\ufeffd\u00ade', 'a\\u{200b}b\\u{2060}c\\u{feff}d\\u{ad}e'],
    ['a hidden text of tag characters', 'Hi\u{e0068}\u{e0069}', 'Hi\\u{e0068}\\u{e0069}'],
    ['hidden bytes of variation selectors', '😀\u{e0101}\ufe00\ufe0f\ufe0f', '😀\\u{e0101}\\u{fe00}\\u{fe0f}\\u{fe0f}'],
    ['a Hangul filler', 'a\u3164b', 'a\\u{3164}b'],
    ['lone surrogates', 'a\ud800b\udc00', 'a\\u{d800}b\\u{dc00}'],
    ['joiners where nothing is joined', 'ad\u200dmin \u200c', 'ad\\u{200d}min \\u{200c}'],
    ["the runner's old command mark", 'a ##[error]b', 'a ##\\u{5b}error]b'],
    ['what looks like its own escapes', 'a\\u{202e}b\\\\u{d}', 'a\\u{5c}u{202e}b\\\\u{5c}u{d}'],
  ])('shows %s', (_, text, shown) => {
    expect(visible(text)).toBe(shown)
    expect(unescaped(shown)).toBe(text)
  })

  test.each([
    ['accents, other scripts and wide spaces', 'Crème brûlée, 你好\u3000世界, שלום'],
    ['emojis of several characters', '👩‍💻 ✏️ 👍🏽 ❤️‍🔥 1️⃣'],
    ['joiners in Persian and Hindi', 'می\u200cخواهم क्\u200dष'],
    ['tabs and backslashes', 'a\tb C:\\users\\new \\d+'],
  ])('leaves %s as they are', (_, text) => {
    expect(visible(text)).toBe(text)
  })
})

test.each([
  ['backticks', 'a`b``c', '```a`b``c```'],
  ['a backtick at an end', 'a`', '`` a` ``'],
  ['a space at both ends', ' a ', '`  a  `'],
  ['a space at one end', ' a b', '` a b`'],
  ['a space at the other end', 'a b ', '`a b `'],
  ['only spaces', '  ', '`  `'],
  ['nothing', '', '`""`'],
  ['line breaks and tabs', 'a\nb\tc', '`a\\u{a}b\\u{9}c`'],
  ['more than the limit', 'x'.repeat(101), `\`${'x'.repeat(100)}…\``],
  ['a backslash at the end', 'a\\', '`a\\`'],
])('codeSpan holds %s', (_, text, span) => {
  expect(codeSpan(text)).toBe(span)
})

test('fence keeps commands from the runner if a step prints it', () => {
  const commands = ['::error::a', '  ::stop-commands::x', '\t::add-mask::y', 'a ##[group]b', 'a::b']
  expect(fence(commands, 'diff', '')).not.toMatch(/^\s*::|##\[/m)
  expect(fence(commands, 'diff', '')).toContain('a::b')
})

test('plainText leaves what people read as it is', () => {
  expect(plainText('kyc: 404 (Not found), see file-1.json.')).toBe('kyc&#58; 404 (Not found&#41;, see file-1.json&#46;')
  expect(plainText('@octocat\twww')).toBe('&#64;<wbr>octocat www')
})

test('cut counts characters and never takes one apart', () => {
  expect(cut('ab', 2)).toBe('ab')
  expect(cut('😀😀', 2)).toBe('😀😀')
  expect(cut('😀😀😀', 2)).toBe('😀😀…')
  expect(cut('abc', 2)).toBe('ab…')
})
