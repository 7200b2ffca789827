import { MAX_DEPTH } from './limits.js'

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
}

/**
 * Reads JSON token by token and returns what `builder` makes of its outermost value. Unlike `JSON.parse`, numbers keep their digits. A byte order
 * mark at the start is left out.
 *
 * Returns undefined for text that isn't JSON (RFC 8259), for an object with a duplicate key, because one value would be lost, and for values that
 * are nested more than 500 deep or have more lines than memory should be spent on (a million, fewer if deep).
 */
export function parseJson<T, C>(text: string, root: C, builder: JsonBuilder<T, C>): T | undefined {
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
        if (members.has(key)) throw new SyntaxError()
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
      if (weight > MAX_WEIGHT) throw new RangeError()
      item()
      const code = peek()
      at++
      if (code === close) return
      if (code !== COMMA) throw new SyntaxError()
    }
  }

  try {
    const result = value(root, 0)
    return Number.isNaN(peek()) ? result : undefined
  } catch {
    return undefined
  }
}
