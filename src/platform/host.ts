const MAX_ID_LENGTH = 200

/**
 * Takes the environment's address as a user writes it and returns its URL, the path ending with a slash; a bare host name gets
 * `https://`. Throws an `Error` that says what the address must be.
 */
export function parseHost(text: string): URL {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`
  // URL parsing drops line breaks and turns backslashes: what is odd is refused as it was written.
  if (/[\s\p{C}\\]/u.test(address) || !URL.canParse(address))
    throw new Error('is not an address such as https://ai-for-process.example.ai')
  const url = new URL(address)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Error('must be an https:// address')
  if (/^[^/]*\/{2,}[^/]*@/.test(address)) throw new Error('must not contain a user name or password')
  if (url.protocol === 'http:' && !isLoopback(url.hostname))
    throw new Error('must be https:// (only loopback addresses may use http://)')
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return url
}

/** Whether a URL's host name is this machine's own. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}

/** Whether `text` can be an ID of the platform's. IDs become parts of paths: this one can't change a path's meaning. */
export function isId(text: string): boolean {
  return /^(?!\.+$)[A-Za-z0-9._-]+$/.test(text)
}

/** Returns the first of the spellings in a response that is an ID, undefined if none is. */
export function readId(...spellings: unknown[]): string | undefined {
  return spellings.find((id): id is string => typeof id === 'string' && id.length <= MAX_ID_LENGTH && isId(id))
}

/** Returns percent-encoded text decoded, or as it is if it is encoded wrongly. */
export function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
