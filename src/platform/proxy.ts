import { checkBypass, getProxyUrl } from '@actions/http-client/lib/proxy'
import { Unreachable } from './network-error.js'

/** HttpClient ignores a proxy that is written without `http://`, and would connect directly. */
export function addProxySchemes(): void {
  for (const name of ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']) {
    const proxy = process.env[name]?.trim()
    if (proxy && !/^[a-z][a-z0-9+.-]*:\/\//i.test(proxy)) process.env[name] = `http://${proxy}`
  }
}

/** Throws `Unreachable` if the environment names a proxy for `url` that HttpClient can't read, and so would ignore. */
export function checkProxy(url: URL): void {
  const names = url.protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY']
  const name = names.find((each) => process.env[each])
  if (name === undefined || checkBypass(url)) return
  if (/^https?:\/\//i.test(process.env[name] ?? '') && getProxyUrl(url)?.hostname) return
  throw new Unreachable(
    `the proxy in ${name} can't be used. Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).`,
  )
}
