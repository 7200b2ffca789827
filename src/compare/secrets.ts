/**
 * Hides secrets in a report.
 *
 * 1. Values of environment variables and of credentials in any file are hidden wherever they occur, as they are, in JSON, or percent-encoded.
 * 2. A member is a credential if it is called so (`authorization`, `clientSecret`, `X-API-Key`), or if its item is: `{"name": "Authorization", "value": …}`.
 * 3. In texts, so is what stands after such a name, after `Bearer`, or in a URL.
 *
 * Example: `https://me:pw@crm.example/?token=abc` becomes `https://***@crm.example/?token=***`.
 */
import { MASK, Redactor } from '../text.js'
import type { Comparison, Step } from './changes.js'
import { asText, isScalar, type Json, keyOf, readText, scalarsIn } from './document.js'

/** Characters of a value that is hidden wherever it occurs. A shorter one could be anything. */
const MIN_SECRET = 8

const CALLED =
  'authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|signing|shared)[-_. ]?key|cookie'
const CREDENTIAL = new RegExp(`(?:(?:${CALLED})(?:value)?|(?:password|secret|apikey|accesstoken)s)$`)
/** Limits and marks of texts, such as `maxToken`. */
const NO_CREDENTIAL = /^(max|min|num|count|stop|end|pad|bos|eos|unk)/
/** Names of which all that is inside is hidden. Others may be those of a node: `Get token`. */
const WHOLE = new RegExp(`^x?(?:${CALLED}|(?:password|secret|apikey)s)$`)
/** What names an item, and what such an item has for a value. Labels may be those of a choice: only "Password" itself is a credential's. */
const NAMES = /name|key|header|field/i
const LABELS = /^(id|label|title|var(iable)?|param(eter)?|type)$/i
const VALUES = ['value', 'values', 'default', 'defaultvalue', 'headervalue']
/** Values that stand for another at run time. */
const TEMPLATE = /\{\{|\$\{|<%/

/** No plain word, such as in "Authorization: required". */
const NO_WORD = `(?!\\p{L}{1,20}(?:[.:!?]?[\\s"'\`,;&)}\\]\\\\]|$))`
const SCHEME = '(?:(?:bearer|basic|token)\\s{1,4})?'
const PATTERNS = [
  // https://user:password@host, ?token=…, also percent-encoded
  /(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,
  /(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,
  `(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${CALLED}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\]|'(?=\\w))+`,
  // password: "…", headers["Authorization"] = "…", set("x-api-key", "…")
  `(?<=(?:${CALLED})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?<!\\\\)(?=\\1)`,
  // Authorization: Bearer …
  `(?<=(?:${CALLED})\\s{0,4}=\\s{0,4}${SCHEME})${NO_WORD}[^\\s"'\`,;&)}\\]\\\\]{8,}`,
  `(?<=(?:${CALLED})\\s{0,4}:\\s{0,4}${SCHEME}|authorization:\\s{0,4}[\\w-]{1,20}\\s{1,4})${NO_WORD}(?:[^\\s"'\`,)}\\]\\\\]|[')}\\]](?=\\w)){8,}`,
  `(?<=\\b(?:bearer|basic)\\s{1,4})${NO_WORD}[\\w.~+/=-]{8,}`,
  // <password>…</password>, curl -u user:password
  `(?<=<[\\w:.-]{0,40}(?:${CALLED})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,
  /(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,
  /(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,9999}/,
  // JSON Web Tokens, and keys that begin with their issuer's mark
  /\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|AIza|kg-)[\w-]{16,})/,
].map((pattern) => new RegExp(pattern, 'giu'))

/** A text as it may be shown, and what was hidden in it: texts that are equal to the eye may still differ. */
export interface Masked {
  readonly shown: string
  readonly hidden: string
}

export type Mask = (text: string) => Masked

/** Makes a function that hides the secrets of all compared workflows in a text, each text once. */
export function makeMask({ workflows }: Comparison): Mask {
  const known = new Redactor()
  for (const { secrets, files } of workflows) {
    const credentials = files.flatMap(({ base, head }) => [base, head].flatMap(credentialsIn))
    for (const text of [...secrets, ...credentials].flatMap(textsIn)) known.add(text, isLong)
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
    const shown = PATTERNS.reduce((left, pattern) => left.replace(pattern, hide), known.hide(text, hide))
    const result = { shown, hidden: JSON.stringify(hidden) }
    masked.set(text, result)
    return result
  }
}

/** Returns a secret, without the word before it in a header, and the values that it holds as JSON. */
function textsIn(secret: string): string[] {
  return [secret, secret.replace(/^(?:bearer|basic|token) /i, ''), ...scalarsIn(readText(secret))]
}

/** Whether a text is hidden wherever it occurs. A short one could be anything, and a plain word would blacken prompts. */
function isLong(text: string): boolean {
  return text.length >= MIN_SECRET && !/^\p{L}+$/u.test(text)
}

/** Whether a member of that name holds a credential. */
function isCredential(name: string): boolean {
  const letters = lettersOf(name)
  return CREDENTIAL.test(letters) && !NO_CREDENTIAL.test(letters)
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '')
}

/** Whether a member's value is a credential: by its own name, or by its item's. Of an undefined value only so much is known that it isn't flat. */
export function isSecretMember(key: string, value: Json | undefined, item?: Json): boolean {
  if (isFlag(value)) return false
  if (isCredential(key)) return isFlat(value) || WHOLE.test(lettersOf(key))
  if (!VALUES.includes(lettersOf(key)) || item?.type !== 'object') return false
  return [...item.members].some(([name, member]) => {
    // As in {"type": "password"} and {"password": true}.
    const mark = isScalar(member) && (member.text === 'true' ? name : LABELS.test(name) && asText(member.text))
    return (NAMES.test(name) && isCredential(`${keyOf(item, name)}`)) || (mark && WHOLE.test(lettersOf(mark)))
  })
}

/** Whether values at a path are credentials, or inside one. */
export function isSecretPath(path: readonly Step[], ...values: Json[]): boolean {
  if (values.every(isFlag)) return false
  return path.some((step, at) => {
    const outer = path[at - 1]
    const item = outer && 'item' in outer ? outer.item : undefined
    const isInList = path.slice(at + 1).every(({ type }) => type === 'element')
    const isSecret = (value: Json) =>
      step.type === 'member' && isSecretMember(step.key, isInList ? value : undefined, item)
    return values.some(isSecret)
  })
}

/** Whether a value is `true`, `false` or `null`, which no credential is. */
function isFlag(value: Json | undefined): boolean {
  return value?.type === 'literal' && !/\d/.test(value.text)
}

/** Whether a value is a scalar, or a list of scalars. */
function isFlat(value: Json | undefined): boolean {
  return value?.type === 'array' ? value.items.every(isFlat) : value !== undefined && isScalar(value)
}

/** Returns the credentials in a document, except those that are only known at run time. */
export function credentialsIn(document: Json | undefined): string[] {
  const found: string[] = []
  const visit = (value: Json | undefined): void => {
    if (value === undefined) return
    if (isScalar(value)) visit(readText(asText(value.text)))
    else if (value.type === 'array') for (const item of value.items) visit(item)
    else {
      for (const [key, member] of value.members) {
        if (isSecretMember(key, member, value)) scalarsIn(member, found)
        visit(member)
      }
    }
  }
  visit(document)
  return found.filter((text) => !TEMPLATE.test(text))
}
