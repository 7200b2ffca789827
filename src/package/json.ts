import { JSONParser } from '@streamparser/json'

/**
 * Reads JSON (RFC 8259, a byte order mark allowed) to its end without holding it. Throws an `Error` where it is no JSON, and what
 * reading throws.
 */
export async function readJson(chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const parser = new JSONParser({ keepStack: false, paths: [] })
  // The parser takes nothing at all for JSON.
  let blank = true
  parser.onToken = () => {
    blank = false
  }
  const parse = (step: () => void) => {
    try {
      step()
    } catch (error) {
      throw new Error('is not JSON', { cause: error })
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
