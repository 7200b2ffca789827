import { isUtf8 } from 'node:buffer'

/** Levels of nesting, more than real documents have. A fixed limit, because the stack size differs between machines. */
const MAX_DEPTH = 500
/** Of all lines as `formatJson` lays them out, each its indentation and the 32 bytes or so that it takes in memory. */
const MAX_WEIGHT = 32 * 1024 * 1024

const [QUOTE, COMMA, COLON, BACKSLASH] = [0x22, 0x2c, 0x3a, 0x5c]
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d]

/** What a reader makes of JSON, from the inside out. `C` is known from the outside in: the place of a value. */
export interface JsonBuilder<T, C> {
  /** Returns the place of an object's member, or of an array's elements without a key. */
  enter(place: C, key?: string): C
  /** Takes a number, `true`, `false` or `null` as written, or a string as `JSON.stringify` writes it. */
  scalar(text: string): T
  array(items: T[], place: C): T
  object(members: Map<string, T>, place: C): T
  /** Takes a duplicate key, whose last value stays. Without this, an object with a duplicate key isn't read, because one value would be lost. */
  duplicate?(key: string): void
}

/**
 * Reads JSON token by token and returns what `builder` makes of its outermost value. Unlike `JSON.parse`, numbers keep their digits. A byte order
 * mark at the start is left out.
 *
 * Returns undefined for text that isn't JSON (RFC 8259) and for values that are nested more than 500 deep or have more lines than memory should be
 * spent on (a million, fewer if deep).
 */
export function parseJson<T, C>(text: string, root: C, builder: JsonBuilder<T, C>): T | undefined {
  try {
    return read(text, root, builder, MAX_WEIGHT)
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined
    throw error
  }
}

/** Returns what `builder` makes of JSON of any size. Throws an `Error` that says what is wrong with the bytes, as in "is not JSON". */
export function parseJsonBytes<T, C>(bytes: Buffer, root: C, builder: JsonBuilder<T, C>): T {
  try {
    if (!isUtf8(bytes)) throw new SyntaxError()
    return read(bytes.toString(), root, builder, Number.POSITIVE_INFINITY)
  } catch (error) {
    throw new Error(error instanceof RangeError ? 'is nested deeper than 500 levels' : 'is not JSON', { cause: error })
  }
}

/** Throws a `SyntaxError` at what isn't JSON, and a `RangeError` at what is too deep or too long. */
function read<T, C>(text: string, root: C, builder: JsonBuilder<T, C>, maxWeight: number): T {
  const token = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let weight = 0

  /** Skips white space and returns the code of the next character, NaN at the end. */
  function peek(): number {
    for (;;) {
      const code = text.charCodeAt(at)
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return code
      at++
    }
  }

  /** Moves past a string and returns whether `JSON.stringify` could write it in another way. */
  function skipString(): boolean {
    let rewritten = false
    for (;;) {
      const code = text.charCodeAt(++at)
      if (code === QUOTE) break
      if (code === BACKSLASH) {
        rewritten = true
        at++
      } else if (code >= 0xd800 && code <= 0xdfff) {
        rewritten = true
      } else if (!(code >= 0x20)) throw new SyntaxError()
    }
    at++
    return rewritten
  }

  function value(place: C, depth: number): T {
    const code = peek()
    const start = at
    if (code === QUOTE) {
      const rewritten = skipString()
      const written = text.slice(start, at)
      return builder.scalar(rewritten ? JSON.stringify(JSON.parse(written)) : written)
    }
    if (code === OPEN_ARRAY) {
      const items: T[] = []
      const inner = builder.enter(place)
      eachItem(CLOSE_ARRAY, depth, () => items.push(value(inner, depth + 1)))
      return builder.array(items, place)
    }
    if (code === OPEN_OBJECT) {
      const members = new Map<string, T>()
      eachItem(CLOSE_OBJECT, depth, () => {
        const key = readKey()
        if (members.has(key)) {
          if (!builder.duplicate) throw new SyntaxError()
          builder.duplicate(key)
        }
        members.set(key, value(builder.enter(place, key), depth + 1))
      })
      return builder.object(members, place)
    }
    token.lastIndex = at
    if (!token.test(text)) throw new SyntaxError()
    at = token.lastIndex
    return builder.scalar(text.slice(start, at))
  }

  function readKey(): string {
    if (peek() !== QUOTE) throw new SyntaxError()
    const start = at
    const rewritten = skipString()
    const key: string = rewritten ? JSON.parse(text.slice(start, at)) : text.slice(start + 1, at - 1)
    if (peek() !== COLON) throw new SyntaxError()
    at++
    return key
  }

  function eachItem(close: number, depth: number, item: () => void): void {
    if (depth === MAX_DEPTH) throw new RangeError()
    at++
    if (peek() === close) {
      at++
      return
    }
    for (;;) {
      weight += 2 * depth + 35
      if (weight > maxWeight) throw new RangeError()
      item()
      const code = peek()
      at++
      if (code === close) return
      if (code !== COMMA) throw new SyntaxError()
    }
  }

  const result = value(root, 0)
  if (!Number.isNaN(peek())) throw new SyntaxError()
  return result
}

/** Throws an `Error` that says what is wrong with bytes that aren't JSON, as in "is not JSON". Duplicate keys are fine. */
export function checkJson(bytes: Buffer): void {
  parseJsonBytes(bytes, undefined, CHECK)
}

const CHECK: JsonBuilder<undefined, undefined> = {
  enter: () => undefined,
  scalar: () => undefined,
  array: () => undefined,
  object: () => undefined,
  duplicate() {},
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
