import { type JsonBuilder, parseJson } from './json-tokens.js'

// Not built on lossless-json: it takes some 50 bytes of memory for each of the text, lists keys such as "10" by number,
// and drops one of two different values of a key when the one looks like its own number object.

/**
 * Lays JSON out one way, so that the same content is the same file: two-space indent, keys sorted by UTF-16 code units,
 * arrays in their order, `{}` and `[]` for empty ones, one final newline. Numbers stay to the letter; a string keeps its
 * characters, escaped as `JSON.stringify` does (`\u0041` becomes `A`). A byte order mark at the start is left out.
 *
 * Returns undefined for what `parseJson` does not read.
 */
export function formatJson(text: string): string | undefined {
  const formatted = parseJson(text, '\n', LINES)
  return formatted === undefined ? undefined : `${formatted}\n`
}

/** The place of a value is the newline and the indentation of its last line. */
const LINES: JsonBuilder<string, string> = {
  enter: (indent) => `${indent}  `,
  scalar: (text) => text,
  array: (items, indent) => block('[', items, ']', indent),
  object(members, indent) {
    const sorted = [...members.keys()].sort().map((key) => `${JSON.stringify(key)}: ${members.get(key)}`)
    return block('{', sorted, '}', indent)
  },
}

function block(open: string, items: string[], close: string, indent: string): string {
  return items.length === 0 ? open + close : `${open}${indent}  ${items.join(`,${indent}  `)}${indent}${close}`
}
