import { isIPv4 } from 'node:net'
import { checkBypass, getProxyUrl } from '@actions/http-client/lib/proxy'
import { connectionFailure } from './failures.js'

const MAX_ID_LENGTH = 200

/** Whether a URL's host name is this machine's own. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || (isIPv4(hostname) && hostname.startsWith('127.'))
}

/** Whether `text` can be an ID of the platform's. IDs become parts of paths: this one can't change a path's meaning. */
export function isId(text: string): boolean {
  return /^(?!\.+$)[A-Za-z0-9._-]+$/.test(text)
}

/** Returns the first of the spellings in a response that is an ID, undefined if none is. A number is one, unless it has lost digits. */
export function readId(...spellings: unknown[]): string | undefined {
  const texts = spellings.map((id) => (Number.isSafeInteger(id) ? String(id) : id))
  return texts.find((id): id is string => typeof id === 'string' && id.length <= MAX_ID_LENGTH && isId(id))
}

/**
 * Rewrites the environment's proxy settings as HttpClient reads them. It would ignore a proxy without `http://`, and connect directly. In
 * `NO_PROXY` it knows neither `*.example.com` nor names with only spaces between them.
 */
export function normalizeProxySettings(): void {
  for (const name of ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']) {
    const proxy = process.env[name]?.trim()
    if (proxy !== undefined) process.env[name] = proxy === '' || proxy.includes('://') ? proxy : `http://${proxy}`
  }
  for (const name of ['no_proxy', 'NO_PROXY']) {
    const hosts = process.env[name]
    if (hosts !== undefined) process.env[name] = hosts.replace(/[\s,]+/g, ',').replaceAll('*.', '.')
  }
}

/** Throws a `Failure` if the environment names a proxy for `url` that HttpClient can't read, and so would ignore. */
export function checkProxy(url: URL, label: string): void {
  // HTTP is for loopback addresses, which have no proxy.
  const proxy = process.env.https_proxy || process.env.HTTPS_PROXY
  if (!proxy || checkBypass(url) || (/^https?:/i.test(proxy) && getProxyUrl(url))) return
  const advice = 'Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).'
  throw connectionFailure(label, "the proxy in HTTPS_PROXY can't be used", advice, { affectsAll: true })
}
