import type { Log } from '../context.js'
import { decode, Redactor } from '../text.js'
import { isId } from './host.js'
import type { Fields } from './response.js'

/** Masking a short value (`/`, `v=1`) would blank out half the log and hide nothing. */
const SHORTEST_SECRET = 6
/** Shorter values of unknown names sign nothing. */
const SHORTEST_UNNAMED = 32
const MAX_STRINGS = 2000

/** A name and a value in a URL's query, wherever it stands in a text. */
const PAIR = /[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g
const SIGNATURE =
  /^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i

/**
 * Knows what must not be shown: the key, what was sent in confidence, and the signed URLs that the platform hands out. Signatures and
 * credentials are secrets. What is known to be public isn't, such as names, paths and IDs: GitHub drops an output that contains a masked value.
 */
export class Secrets extends Redactor {
  readonly #known = new Set<string>()
  readonly #masked = new Set<string>()

  /** Remembers texts that are public: nothing that is part of one is masked from now on. */
  allow(...known: string[]): void {
    for (const text of known) this.#known.add(text)
  }

  /** Masks the signed URLs in a response, before anything of it is shown. */
  maskFields(fields: Fields, base: URL, log: Log): void {
    const strings = stringsIn(fields).slice(0, MAX_STRINGS)
    for (const [name, text] of strings) if (/id$/i.test(name) && isId(text)) this.allow(text)
    for (const [name, text] of strings) {
      if (/url$/i.test(name)) this.maskUrl(text.trim(), base, log)
      else this.#mask(secretsIn(text), log)
    }
  }

  /** Masks a URL as it was written and as it will be requested, whole and by its signature. */
  maskUrl(raw: string, base: URL, log: Log): void {
    const url = URL.canParse(raw, base.href) ? new URL(raw, base.href) : undefined
    // The platform's own address isn't a secret, nor is a path without a query.
    if (url && base.href.startsWith(url.href)) return
    const paths = [raw, url ? url.pathname + url.search : raw].filter((text) => /[?:]|^\/\//.test(text))
    this.#mask(paths, log)
    if (url) this.#mask([url.href, url.password, decode(url.password), ...secretsIn(url.search)], log)
  }

  #mask(values: string[], log: Log): void {
    const isKnown = (value: string) => Array.from(this.#known).some((text) => text.includes(value))
    const secrets = values.filter((value) => !isKnown(value) && !isKnown(decode(value)))
    // A lone half of a surrogate pair can't be encoded.
    const encode = (text: string) => encodeURIComponent(Buffer.from(text).toString())
    for (const value of secrets.flatMap((secret) => [secret, encode(secret)])) {
      if (value.length < SHORTEST_SECRET || this.#masked.has(value)) continue
      this.#masked.add(value)
      this.add(value)
      log.mask(value)
    }
  }
}

/** Returns the signatures and credentials in a text, as written and decoded. */
function secretsIn(text: string): string[] {
  return Array.from(text.matchAll(PAIR)).flatMap(([, name, written]) => {
    // A sentence may go on behind it.
    const value = String(written).replace(/[.,:!?)\]}]+$/, '')
    return SIGNATURE.test(String(name)) || decode(value).length >= SHORTEST_UNNAMED ? [value, decode(value)] : []
  })
}

/** Returns the texts in a response with the names of their fields, the outer ones first. */
function stringsIn(fields: Fields): [name: string, text: string][] {
  const all: [name: string, value: unknown][] = Object.entries(fields)
  for (const [, value] of all) {
    if (typeof value === 'object') for (const entry of Object.entries(value ?? {})) all.push(entry)
  }
  return all.filter((entry): entry is [string, string] => typeof entry[1] === 'string')
}
