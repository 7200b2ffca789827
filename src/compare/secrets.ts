/**
 * Hides secrets in a report.
 *
 * 1. Values of environment variables and of credentials in any file are hidden wherever they occur, as they are, in JSON, or percent-encoded.
 * 2. A member is a credential if it is called so (`authorization`, `clientSecret`, `X-API-Key`), or if its item is: `{"name": "Authorization", "value": …}`.
 * 3. In texts, so is what stands after such a name, after `Bearer`, or in a URL.
 *
 * Example: `https://me:pw@crm.example/?token=abc` becomes `https://***@crm.example/?token=***`.
 */
import type { Comparison, Step } from './changes.js'
import { asText, isScalar, type Json, type JsonObject } from './document.js'
import { readText } from './json.js'

/** What stands for a hidden value. */
export const MASK = '***'
/** Characters of a value that is hidden wherever it occurs. A shorter one could be anything. */
const MIN_SECRET = 8

const CALLED =
  'authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie'
const CREDENTIAL = new RegExp(`(?:${CALLED}|(?:password|secret|apikey)s)$`)
/** Limits and marks of texts, such as `maxToken`. */
const NO_CREDENTIAL = /^(max|min|num|count|stop|end|pad|bos|eos|unk)/
/** Names of which all that is inside is hidden. Others may be those of a node: `Get token`. */
const WHOLE = new RegExp(`^(?:x[-_]?)?(?:${CALLED})$`, 'i')
const NAMES = /name|key|header|field/i
const VALUES = /^(?:val(?:ue)?s?|default[-_ ]?(?:value)?)$/i
/** Values that stand for another at run time. */
const TEMPLATE = /\{\{|\$\{|<%/

/** No plain word, such as in "Authorization: required". */
const NO_WORD = `(?!\\p{L}+(?:[.:!?]?[\\s"'\`,;&)}\\]\\\\]|$))`
const PATTERNS = [
  // https://user:password@host
  /(?<=[a-z]:(?:\\?\/){2})[^\s/@"'<>\\]{1,500}(?=@)/,
  // ?token=…, also percent-encoded
  `(?<=(?:[?&;]|%3F|%26)[\\w.-]{0,40}(?:${CALLED}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,
  // password: "…", headers["Authorization"] = "…", set("x-api-key", "…")
  `(?<=(?:${CALLED})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,
  // Authorization: Bearer …
  `(?<=(?:${CALLED})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${NO_WORD}[^\\s"'\`,;&)}\\]\\\\]{8,}`,
  `(?<=\\b(?:bearer|basic)\\s{1,4})${NO_WORD}[\\w.~+/=-]{8,}`,
  // <password>…</password>, curl -u user:password
  `(?<=<[\\w:.-]{0,40}(?:${CALLED})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,
  /(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?:\s|$))[^\s"']+/,
  // JSON Web Tokens, and keys that begin with their issuer's mark
  /\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox[abp]-|AKIA|kg-)[\w-]{16,})/,
].map((pattern) => new RegExp(pattern, 'giu'))

/** A text as it may be shown, and what was hidden in it: texts that are equal to the eye may still differ. */
export interface Masked {
  readonly shown: string
  readonly hidden: string
}

export type Mask = (text: string) => Masked

/** Makes a function that hides the secrets of all compared workflows in a text, each text once. */
export function makeMask({ workflows }: Comparison): Mask {
  /** Spellings of secrets by their first characters. */
  const known = new Map<string, Set<string>>()
  const visited = new Set<Json>()
  for (const { secrets, files } of workflows) {
    const credentials = files.flatMap(({ base, head }) => [base, head].flatMap((side) => credentialsIn(side, visited)))
    for (const spelling of [...secrets, ...credentials].flatMap(spellings)) {
      const start = spelling.slice(0, MIN_SECRET)
      known.set(start, (known.get(start) ?? new Set()).add(spelling))
    }
  }
  const masked = new Map<string, Masked>()
  return (text) => {
    const done = masked.get(text)
    if (done) return done
    const hidden: string[] = []
    const hide = (secret: string) => {
      hidden.push(secret)
      return MASK
    }
    const shown = PATTERNS.reduce((left, pattern) => left.replace(pattern, hide), maskKnown(text, known, hide))
    const result = { shown, hidden: hidden.join('\0') }
    masked.set(text, result)
    return result
  }
}

/** Whether a member of that name holds a credential. */
function isCredential(name: string): boolean {
  const letters = name.toLowerCase().replace(/[^a-z]/g, '')
  return CREDENTIAL.test(letters) && !NO_CREDENTIAL.test(letters)
}

/** Whether a member's value is a credential: by its own name, or by its item's. */
export function isSecretMember(key: string, value: Json, { members }: JsonObject): boolean {
  if (isFlag(value)) return false
  if (isCredential(key)) return isFlat(value) || WHOLE.test(key)
  const isNamed = ([name, other]: [string, Json]) =>
    isScalar(other) && NAMES.test(name) && isCredential(asText(other.text))
  return VALUES.test(key) && [...members].some(isNamed)
}

/** Whether values at a path are credentials, or inside one. */
export function isSecretPath(path: readonly Step[], ...values: Json[]): boolean {
  if (values.every(isFlag)) return false
  return path.some((step, at) => {
    if (step.type !== 'member') return false
    const outer = path[at - 1]
    const item = outer?.type === 'item' && outer.item.type === 'object' ? outer.item : undefined
    const value = item?.members.get(step.key)
    if (item && value && isSecretMember(step.key, value, item)) return true
    const isInList = path.slice(at + 1).every(({ type }) => type === 'element')
    return isCredential(step.key) && (WHOLE.test(step.key) || (isInList && values.some(isFlat)))
  })
}

/** Whether a value is `true`, `false` or `null`, which no credential is. */
function isFlag(value: Json): boolean {
  return value.type === 'literal' && !/\d/.test(value.text)
}

function isFlat(value: Json): boolean {
  return isScalar(value) || (value.type === 'array' && value.items.every(isFlat))
}

/** Returns the credentials in a document, except those that are only known at run time. */
export function credentialsIn(value: Json | undefined, visited = new Set<Json>()): string[] {
  if (value === undefined || visited.has(value)) return []
  visited.add(value)
  if (isScalar(value)) return credentialsIn(readText(asText(value.text)), visited)
  if (value.type === 'array') return value.items.flatMap((item) => credentialsIn(item, visited))
  return [...value.members].flatMap(([key, member]) => [
    ...(isSecretMember(key, member, value) ? scalarsIn(member).filter((text) => !TEMPLATE.test(text)) : []),
    ...credentialsIn(member, visited),
  ])
}

function scalarsIn(value: Json | undefined): string[] {
  if (value === undefined) return []
  if (isScalar(value)) return [asText(value.text)]
  return (value.type === 'array' ? value.items : [...value.members.values()]).flatMap(scalarsIn)
}

/** Returns how texts, JSON, JSON in a text, and URLs spell a secret, its lines and what it holds as JSON. Short ones and plain words aren't secrets. */
function spellings(secret: string): string[] {
  const json = (text: string) => JSON.stringify(text).slice(1, -1)
  const whole = [secret, secret.replace(/^(?:bearer|basic|token)\s+/i, ''), ...scalarsIn(readText(secret))]
  const parts = [...whole, ...whole.flatMap((text) => text.split(/[\r\n]+/))]
  return parts.flatMap((part) => {
    const text = part.trim()
    if (text.length < MIN_SECRET || /^\p{L}+$/u.test(text)) return []
    // Without half characters, which no file can hold.
    const wellFormed = Buffer.from(text).toString()
    const url = encodeURIComponent(wellFormed)
    const inUrls = [
      url,
      url.replaceAll('%20', '+'),
      url.replace(/%../g, (code) => code.toLowerCase()),
      encodeURI(wellFormed),
    ]
    return [text, wellFormed, ...[text, wellFormed].flatMap((each) => [json(each), json(json(each))]), ...inUrls]
  })
}

/** Replaces known secrets, also those that overlap. */
function maskKnown(
  text: string,
  known: ReadonlyMap<string, ReadonlySet<string>>,
  hide: (secret: string) => string,
): string {
  if (known.size === 0) return text
  let [shown, hiddenUntil] = ['', 0]
  for (let at = 0; at <= text.length - MIN_SECRET; at++) {
    for (const secret of known.get(text.slice(at, at + MIN_SECRET)) ?? []) {
      if (!text.startsWith(secret, at)) continue
      const mask = hide(secret)
      if (at >= hiddenUntil) shown += text.slice(hiddenUntil, at) + mask
      hiddenUntil = Math.max(hiddenUntil, at + secret.length)
    }
  }
  return shown + text.slice(hiddenUntil)
}
