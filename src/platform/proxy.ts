import { checkBypass, getProxyUrl } from '@actions/http-client/lib/proxy'
import { connectionFailure } from './failures.js'

const PROXY_VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']

/**
 * Rewrites the environment's proxy settings as HttpClient reads them. It would ignore a proxy without `http://`, and connect directly. In
 * `NO_PROXY` it knows neither `*.example.com` nor names with only spaces between them.
 */
export function normalizeProxySettings(): void {
  for (const name of PROXY_VARIABLES) {
    const proxy = process.env[name]?.trim()
    if (proxy === undefined) continue
    process.env[name] = proxy === '' || /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`
  }
  for (const name of ['no_proxy', 'NO_PROXY']) {
    const hosts = process.env[name]?.split(/[\s,]+/).map((host) => host.replace(/^\*\./, '.'))
    if (hosts) process.env[name] = hosts.filter((host) => host !== '').join(',')
  }
}

/** Throws a `Failure` if the environment names a proxy for `url` that HttpClient can't read, and so would ignore. */
export function checkProxy(url: URL, label: string): void {
  const names = PROXY_VARIABLES.filter((name) => name.toLowerCase() === `${url.protocol.slice(0, -1)}_proxy`)
  const name = names.find((each) => process.env[each])
  if (name === undefined || checkBypass(url)) return
  if (/^https?:\/\//i.test(process.env[name] ?? '') && getProxyUrl(url)?.hostname) return
  const advice = 'Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).'
  throw connectionFailure(label, `the proxy in ${name} can't be used`, advice, { affectsAll: true })
}
