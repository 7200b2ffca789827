import type { Log } from '../log.js'
import { isLoopback } from './host.js'

/**
 * Reads the download URL that the platform hands out (or redirects to), which may be relative to the platform's `base`, and
 * masks it. An `http` URL is upgraded where it names the platform's own host and refused elsewhere, but for a platform on
 * loopback. Throws an `Error` in one line that does not hold the URL.
 */
export function downloadUrl(raw: string, base: URL, log: Log): URL {
  if (raw.length >= SHORTEST_SECRET) log.mask(raw)
  if (!URL.canParse(raw, base.href))
    throw new Error("Download: the platform's download URL can't be read. Run the job again.")
  const url = new URL(raw, base.href)
  if (url.protocol === 'http:' && base.protocol === 'https:' && url.hostname === base.hostname) {
    url.protocol = 'https:'
    if (url.port === '') url.port = base.port
  }
  for (const secret of secretsOf(url)) log.mask(secret)
  if (
    url.protocol !== 'https:' &&
    !(url.protocol === 'http:' && base.protocol === 'http:' && isLoopback(url.hostname))
  ) {
    throw new Error('Download: the platform hands out a download URL that is not https, which is refused.')
  }
  return url
}

// Masking a short value (`/`, `v=1`) would blank out half the log and hide nothing.
const SHORTEST_SECRET = 6

const SIGNATURE =
  /^(s|se|sv|sig|sign|signature|token|key|key-pair-id|policy|x-(amz|goog)-(signature|credential|security-token))$/i

/** All spellings under which a signed URL could be printed: whole and by its signature, raw and URL-encoded. */
function secretsOf(url: URL): string[] {
  const values = [url.href]
  if (url.search !== '') values.push(url.pathname + url.search)
  for (const pair of url.search.slice(1).split('&')) {
    const [name = '', ...rest] = pair.split('=')
    const value = rest.join('=')
    if (value.length >= (SIGNATURE.test(name) ? SHORTEST_SECRET : 32)) values.push(value, decode(value))
  }
  return [...new Set(values.flatMap((value) => [value, encodeURIComponent(value)]))]
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
