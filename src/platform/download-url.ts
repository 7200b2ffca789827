import { Failure } from '../failure.js'
import type { Session } from './client.js'
import { isLoopback } from './host.js'

/**
 * Reads the download URL that the platform hands out (or redirects to), which may be relative to the platform's own, and masks it. An
 * `http` URL is upgraded if it names the platform's own host and refused elsewhere, except for a platform on loopback. Throws a
 * `Failure` that does not hold the URL.
 */
export function downloadUrl(raw: string, { platform, log }: Session): URL {
  const base = platform.url
  platform.secrets.maskUrl(raw, base, log)
  if (!URL.canParse(raw, base.href)) throw refusal("the platform's download URL can't be read", 'Re-run the job.')
  const url = new URL(raw, base.href)
  if (url.protocol === 'http:' && base.protocol === 'https:' && url.hostname === base.hostname) {
    url.protocol = 'https:'
    if (url.port === '') url.port = base.port
    platform.secrets.maskUrl(url.href, base, log)
  }
  const isLocal = url.protocol === 'http:' && base.protocol === 'http:' && isLoopback(url.hostname)
  if (url.protocol !== 'https:' && !isLocal) throw refusal("the platform's download URL isn't https", 'Check host.')
  return url
}

function refusal(why: string, advice: string): Failure {
  return new Failure({ what: 'Download', why, advice, topic: 'the-package' })
}
