import { JSONParser } from '@streamparser/json'

/**
 * Reads JSON (RFC 8259, a byte order mark allowed) to its end without holding it; `each` gets every string and number that is
 * a value. Throws an `Error` where it is no JSON, and what reading throws.
 */
export async function readJson(chunks: AsyncIterable<Uint8Array>, each?: (value: string) => void): Promise<void> {
  const parser = new JSONParser({ keepStack: false, ...(each ? {} : { paths: [] }) })
  parser.onValue = ({ value }) => {
    if (typeof value === 'string' || typeof value === 'number') each?.(String(value))
  }
  let blank = true
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  const parse = (step: () => void) => {
    try {
      step()
    } catch (error) {
      throw new Error('is not JSON', { cause: error })
    }
  }
  for await (const chunk of chunks) {
    parse(() => {
      // The parser lets pass what is no UTF-8, and nothing at all.
      blank = !/\S/.test(utf8.decode(chunk, { stream: true })) && blank
      parser.write(chunk)
    })
  }
  parse(() => {
    utf8.decode()
    if (!parser.isEnded) parser.end()
    if (blank) throw new Error('nothing is there')
  })
}
