// Not built on lossless-json: it takes some 50 bytes of memory for each of the text, lists keys such as "10" by number,
// and drops one of two different values of a key when the one looks like its own number object.

/** Deeper than people or platforms nest, and the same everywhere, where the end of the stack is not. */
const MAX_DEPTH = 500
/** Of all lines, each its indentation and the 32 bytes or so it takes on the way: the text's length tells neither. */
const MAX_WEIGHT = 32 * 1024 * 1024

const BLANKS = new Set<string | undefined>(' \t\n\r')
const MARKS = new Set<string | undefined>('[]{}:,"')

/**
 * Lays JSON out one way, so that the same content is the same file: two-space indent, keys sorted by UTF-16 code units,
 * arrays in their order, `{}` and `[]` for empty ones, one final newline. Numbers stay to the letter; a string keeps its
 * characters, escaped as `JSON.stringify` does (`\u0041` becomes `A`). A byte order mark at the start is left out.
 *
 * Returns undefined for what is no JSON (RFC 8259), for an object with the same key twice, as one value would be lost,
 * and for what is nested more than 500 deep or has more lines than memory should be spent on (a million, fewer if deep).
 */
export function formatJson(text: string): string | undefined {
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let weight = 0

  function next(): string {
    while (BLANKS.has(text[at])) at++
    const start = at++
    if (text[start] === '"') {
      while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
      at++
    } else if (!MARKS.has(text[start])) {
      while (at < text.length && !BLANKS.has(text[at]) && !MARKS.has(text[at])) at++
    }
    return text.slice(start, at)
  }

  function value(token: string, indent: string): string {
    if (token === '[') {
      const items: string[] = []
      eachItem(']', indent, (first, inner) => items.push(value(first, inner)))
      return block('[', items, ']', indent)
    }
    if (token === '{') {
      const members = new Map<string, string>()
      eachItem('}', indent, (first, inner) => {
        const key: unknown = JSON.parse(first)
        if (typeof key !== 'string' || members.has(key) || next() !== ':') throw new SyntaxError()
        members.set(key, `${JSON.stringify(key)}: ${value(next(), inner)}`)
      })
      const sorted = [...members.keys()].sort().map((key) => `${members.get(key)}`)
      return block('{', sorted, '}', indent)
    }
    const scalar: unknown = JSON.parse(token)
    return typeof scalar === 'string' ? JSON.stringify(scalar) : token
  }

  function eachItem(close: string, indent: string, item: (first: string, inner: string) => void): void {
    const inner = `${indent}  `
    if (inner.length > 2 * MAX_DEPTH + 1) throw new RangeError()
    let token = next()
    while (token !== close) {
      weight += inner.length + 32
      if (weight > MAX_WEIGHT) throw new RangeError()
      item(token, inner)
      token = next()
      if (token === close) return
      if (token !== ',') throw new SyntaxError()
      token = next()
      if (token === close) throw new SyntaxError()
    }
  }

  try {
    const formatted = value(next(), '\n')
    return next() === '' ? `${formatted}\n` : undefined
  } catch {
    return undefined
  }
}

function block(open: string, items: string[], close: string, indent: string): string {
  return items.length === 0 ? open + close : `${open}${indent}  ${items.join(`,${indent}  `)}${indent}${close}`
}
