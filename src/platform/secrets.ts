import type { Log } from '../context.js'
import { type Redact, Redactor } from '../text.js'
import { isId } from './host.js'
import { type Fields, isObject } from './response.js'

/** Masking a short value (`/`, `v=1`) would blank out half the log and hide nothing. */
const SHORTEST_SECRET = 6
/** Shorter values of unknown names sign nothing. */
const SHORTEST_UNNAMED = 32
const MAX_DEPTH = 6
const MAX_STRINGS = 2000

/** A name and a value in a URL's query, wherever it stands in a text. */
const PAIR = /[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g
const SIGNATURE =
  /^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i
const NO_SECRET =
  /(id|uuid|guid|name|file|path|job|workflow|flow|tool|date|algorithm|expires|headers|type|disposition|encoding|version|region)$/i
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i

/**
 * Knows what must not be shown: the key, what was sent in confidence, and the signed URLs that the platform hands out. Signatures and
 * credentials are secrets. What is known to be public isn't, such as names, paths and IDs: GitHub drops an output that contains a masked value.
 */
export class Secrets {
  readonly redact: Redact
  readonly #redactor: Redactor
  readonly #known = new Set<string>()
  readonly #masked = new Set<string>()

  constructor(secrets: string[], known: string[] = []) {
    this.#redactor = new Redactor(secrets)
    this.redact = this.#redactor.redact
    this.allow(...known)
  }

  /** Redacts values from now on, without masking them in the log. */
  add(...secrets: string[]): void {
    for (const secret of secrets) this.#redactor.add(secret)
  }

  /** Remembers texts that are public: nothing that is part of one is masked from now on. */
  allow(...known: string[]): void {
    for (const text of known) if (text.length >= SHORTEST_SECRET) this.#known.add(text)
  }

  /** Masks the signed URLs in a response, before anything of it is shown. */
  maskFields(fields: Fields, base: URL, log: Log): void {
    const strings = Array.from(stringsIn(fields))
    for (const [name, text] of strings) if (/id$/i.test(name) && isId(text)) this.allow(text)
    for (const [name, text] of strings) {
      if (/url$/i.test(name)) this.maskUrl(text.trim(), base, log)
      else this.#mask(this.#secretsIn(text), log)
    }
  }

  /** Masks a URL as it was written and as it will be requested, whole and by its signature. */
  maskUrl(raw: string, base: URL, log: Log): void {
    const url = URL.canParse(raw, base.href) ? new URL(raw, base.href) : undefined
    // The platform's own address isn't a secret.
    if (url && base.href.startsWith(url.href)) return
    const values = /[?:]|^\/\//.test(raw) ? [raw] : []
    if (url) {
      values.push(url.href, encodeURIComponent(url.href), url.password, decode(url.password))
      values.push(...this.#secretsIn(url.search))
      if (url.search !== '') values.push(url.pathname + url.search, encodeURIComponent(url.pathname + url.search))
    }
    this.#mask(values, log)
  }

  #mask(values: string[], log: Log): void {
    for (const value of values) {
      if (value.length < SHORTEST_SECRET || this.#masked.has(value) || this.#isKnown(value)) continue
      this.#masked.add(value)
      this.#redactor.add(value)
      log.mask(value)
    }
  }

  /** Returns the signatures and credentials in a text, in every spelling that could be shown. */
  #secretsIn(text: string): string[] {
    return Array.from(text.matchAll(PAIR)).flatMap(([, name = '', written = '']) => {
      // A sentence may go on behind it.
      const value = written.replace(/[.,:!?)\]}]+$/, '')
      if (!this.#isSecret(name, decode(value))) return []
      return [value, encodeURIComponent(value), decode(value), encodeURIComponent(decode(value))]
    })
  }

  #isKnown(value: string): boolean {
    return Array.from(this.#known).some((text) => text.includes(value))
  }

  #isSecret(name: string, value: string): boolean {
    if (this.#isKnown(value)) return false
    if (SIGNATURE.test(name)) return true
    return value.length >= SHORTEST_UNNAMED && !NO_SECRET.test(name) && !UUID.test(value)
  }
}

/** Every text in a response with the name of its field, as far as an honest response goes. */
function* stringsIn(fields: Fields): Generator<[string, string]> {
  const queue: [string, unknown, number][] = [['', fields, 0]]
  let count = 0
  for (const [name, value, depth] of queue) {
    if (count > MAX_STRINGS) return
    count++
    if (typeof value === 'string') yield [name, value]
    else if (depth < MAX_DEPTH && Array.isArray(value)) for (const item of value) queue.push([name, item, depth + 1])
    else if (depth < MAX_DEPTH && isObject(value)) {
      for (const [key, item] of Object.entries(value)) queue.push([key, item, depth + 1])
    }
  }
}

/** Returns percent-encoded text decoded, or as it is if it is encoded wrongly. */
export function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
