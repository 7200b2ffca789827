/** Levels of nesting, more than real documents have. A fixed limit, because the stack size differs between machines. */
const MAX_DEPTH = 500
/** Values that memory is spent on. */
const MAX_VALUES = 1_000_000

/** A string, a number, `true`, `false` or `null`. `JSON.parse` checks escapes. */
const SCALAR =
  /"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** What a reader makes of JSON, from the inside out. `C` is known from the outside in: the place of a value. */
export interface JsonBuilder<T, C> {
  /** Returns the place of an object's member, or of an array's elements without a key. */
  enter(place: C, key?: string): C
  /** Takes a number, `true`, `false` or `null` as written, or a string as `JSON.stringify` writes it. */
  scalar(text: string): T
  array(items: T[], place: C): T
  object(members: Map<string, T>, place: C): T
}

/**
 * Reads JSON token by token and returns what `builder` makes of its outermost value. Unlike `JSON.parse`, numbers keep their digits. A byte order
 * mark at the start is left out.
 *
 * Returns undefined for text that isn't JSON (RFC 8259), for an object with a duplicate key, because one value would be lost, for values that are
 * nested more than 500 deep or more than a million, and if the builder throws.
 */
export function parseJson<T, C>(text: string, root: C, builder: JsonBuilder<T, C>): T | undefined {
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let count = 0

  /** Skips white space and returns the next character, empty at the end. */
  function peek(): string {
    for (;;) {
      const next = text.charAt(at)
      if (next !== ' ' && next !== '\n' && next !== '\r' && next !== '\t') return next
      at++
    }
  }

  /** Takes a scalar as written. */
  function take(): string {
    const start = at
    SCALAR.lastIndex = start
    if (!SCALAR.test(text)) throw new SyntaxError()
    at = SCALAR.lastIndex
    return text.slice(start, at)
  }

  function value(place: C, depth: number): T {
    const opening = peek()
    if (opening === '[') {
      const items: T[] = []
      const inner = builder.enter(place)
      eachItem(']', depth, () => items.push(value(inner, depth + 1)))
      return builder.array(items, place)
    }
    if (opening === '{') {
      const members = new Map<string, T>()
      eachItem('}', depth, () => {
        if (peek() !== '"') throw new SyntaxError()
        const written = take()
        const key: string = written.includes('\\') ? JSON.parse(written) : written.slice(1, -1)
        if (members.has(key) || peek() !== ':') throw new SyntaxError()
        at++
        members.set(key, value(builder.enter(place, key), depth + 1))
      })
      return builder.object(members, place)
    }
    const written = take()
    return builder.scalar(written.includes('\\') ? JSON.stringify(JSON.parse(written)) : written)
  }

  function eachItem(close: string, depth: number, item: () => void): void {
    if (depth === MAX_DEPTH) throw new RangeError()
    at++
    let next = peek() === close ? close : ','
    while (next === ',') {
      if (++count > MAX_VALUES) throw new RangeError()
      item()
      next = peek()
      if (next === ',') at++
    }
    if (next !== close) throw new SyntaxError()
    at++
  }

  try {
    const result = value(root, 0)
    if (peek() === '') return result
  } catch {}
  return undefined
}

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
