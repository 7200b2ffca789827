import { JSONParser, TokenType } from '@streamparser/json'
import { MAX_DEPTH } from './limits.js'

/**
 * Reads JSON (RFC 8259, a byte order mark allowed) to its end without holding it. Throws an `Error` if it isn't JSON, if it is nested
 * more than 500 levels deep, for which the parser takes minutes, and what reading throws.
 */
export async function readJson(chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const parser = new JSONParser({ keepStack: false, paths: [] })
  let depth = 0
  // The parser accepts an empty document, which is not JSON.
  let blank = true
  parser.onToken = ({ token }) => {
    blank = false
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) depth++
    if (depth > MAX_DEPTH) throw new RangeError()
    if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) depth--
  }
  const parse = (step: () => void) => {
    try {
      step()
    } catch (error) {
      throw new Error(depth > MAX_DEPTH ? 'is nested deeper than 500 levels' : 'is not JSON', { cause: error })
    }
  }
  for await (const chunk of chunks) parse(() => parser.write(chunk))
  parse(() => {
    if (!parser.isEnded) parser.end()
    if (blank) throw new Error('nothing is there')
  })
}

/** Every string and number that is a value in a JSON text, without its quotes and escapes; numbers as the text has them and as they print. */
export function valuesIn(json: string): string[] {
  const tokens = json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|-?\d[\d.eE+-]*/g)
  return Array.from(tokens).flatMap(([token, colon]) => {
    if (colon !== undefined) return []
    const value: unknown = JSON.parse(token)
    return typeof value === 'number' ? [token, String(value)] : [String(value)]
  })
}
