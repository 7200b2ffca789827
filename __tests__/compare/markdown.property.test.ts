import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { codeSpan, fence, plainText, visible } from '../../src/markdown.js'
import { nastyText } from './nasty.js'
import { render, unescaped } from './rendered.js'

test('visible shows different texts differently', () => {
  fc.assert(
    fc.property(nastyText, (text) => expect(unescaped(visible(text))).toBe(text)),
    { numRuns: 700 },
  )
})

test('codeSpan gives back every text to the letter, and lets nothing out', () => {
  fc.assert(
    fc.property(nastyText, nastyText, (a, b) => {
      const { tags, spans, words } = render(`- ✏️ **${codeSpan(a, 1000)}** › ${codeSpan(b, 1000)}: changed`)
      expect(tags).toEqual('<ul> <li> <strong> <code> </code> </strong> <code> </code> </li> </ul>'.split(' '))
      expect(spans.map(unescaped)).toEqual([a, b].map((text) => text || '""'))
      expect(words.trim()).toBe('✏️  › : changed')
    }),
    { numRuns: 700 },
  )
})

test('fence gives back every line to the letter, and lets nothing out', () => {
  fc.assert(
    fc.property(fc.array(nastyText, { minLength: 1 }), fc.constantFrom('- ', '+ ', '  '), (texts, mark) => {
      const lines = texts.flatMap((text) => text.split('\n')).map((line) => mark + line)
      const { tags, fences, words } = render(`- first\n${fence(lines, 'diff', '  ')}\n- second`)
      expect(tags).toEqual('<ul> <li> <pre> </pre> </li> <li> </li> </ul>'.split(' '))
      expect(fences.map((shown) => shown.map(unescaped))).toEqual([lines])
      expect(words.split(/\s+/)).toEqual(['', 'first', 'second', ''])
    }),
    { numRuns: 700 },
  )
})

test('plainText gives back every text to the letter, and GitHub makes nothing of it', () => {
  fc.assert(
    fc.property(nastyText, (text) => {
      const expected = text.replaceAll('\t', ' ').trim()
      for (const [before, after] of [
        ['> **x**: ', ' y\n'],
        ['### a ', ' y\n'],
        ['<table><tr><td>x ', ' y</td></tr></table>\n'],
      ] as const) {
        const { tags, words, nodes } = render(before + plainText(text) + after)
        expect(tags.filter((tag) => !/^<\/?(blockquote|p|strong|h3|table|tr|td)>$|^<wbr>$/.test(tag))).toEqual([])
        for (const node of nodes) expect(node).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\.|:\w+:|\$.+\$/)
        expect(unescaped(words)).toContain(expected)
      }
    }),
    { numRuns: 400 },
  )
})
