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
  'authorization|bearer|passw(?:or[dt]|d)|passphrase|passcode|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|signing|shared|encryption|consumer|auth|app)[-_. ]?key|cookie'
const CREDENTIAL = new RegExp(`(?:(?:${CALLED})(?:value)?|(?:password|secret|apikey|accesstoken|cookie)s)$`)
/** Limits and marks of texts, such as `maxToken`. */
const NO_CREDENTIAL = '(?:max|min|num|count|stop|end|pad|bos|eos|unk)'
/** Names of which all that is inside is hidden. Others may be those of a node: `Get token`. */
const WHOLE = new RegExp(`^x?(?:${CALLED}|(?:password|secret|apikey|cookie)s)$`)
/** What names an item, and what such an item has for a value. Labels may be those of a choice: only "Password" itself is a credential's. */
const NAMES = /name|key|header|field/i
const LABELS = /^(k|id|label|title|property|var(iable)?|param(eter)?|type)$/i
const VALUES = /^(.*values?|default|contents?|val|v)$/
/** Values that stand for another at run time. */
const TEMPLATE = /\{\{|\$\{|<%/

const { raw } = String
/** What may stand before a quote in JSON in a text, and a quote. */
const ESCAPES = raw`\\{0,7}`
const QUOTE = `["'\`]`
const NAME = raw`(?<!${NO_CREDENTIAL}[-_. ]?)(?:${CALLED})`
/** No plain word, such as in "Authorization: required", and no expression of a program or a template. */
const NO_WORD = raw`(?!\p{L}{1,20}(?:[.:!?]?(?:${QUOTE}|[\s,;&)}\]\\])|$)|[\p{L}_.]{1,60}[([]|(?:process\.|\$)env|\$?\{)`
const SCHEME = raw`(?:(?:bearer|basic|token)\s{1,4})?`
/** What leads from a name to a text in quotes, as in `headers["Authorization"] = "…"`, `set("x-api-key", "…")` and `withToken("…")`. */
const ASSIGNED =
  raw`\s?${ESCAPES}${QUOTE}\s{0,4}[,+]|${ESCAPES}${QUOTE}?\s{0,4}\]?\s{0,4}(?::\s{0,4}\w{1,20}\s{0,4}(?==))?` +
  raw`(?:=>|[:=!]?={1,3}|:|(?:\|\||\?\?)=?|\((?=${QUOTE}${NO_WORD}(?!\w+:/)(?:(?!${QUOTE})\S){6,}${QUOTE}))`
const CONTENT = raw`(?:(?!\1)(?:\\.|[^\\\n])){1,4000}`
const PATTERNS = [
  // https://user:password@host, jdbc:oracle:thin:user/password@host, ?token=…, also percent-encoded
  /(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,
  /(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,
  /(?<=:thin:[\w.]{1,100}\/)[^\s"'@]+(?=@)/,
  raw`(?<=(?:[?&;#]|%3F|%26)(?:[\w.-]{0,40}(?:${NAME}|signature|key)|code|sig|auth)(?:=|%3D))(?!\$?\{)(?:(?!%26|%23)[^&#\s"'<>\\]|'(?=\w))+`,
  // https://hooks.slack.com/services/T0/B0/…
  /(?<=:\/\/[^\s"'<>?#]{0,100}hook[^\s"'<>?#]{0,100}\/)(?=[\w-]{0,99}\d)(?=[\w-]{0,99}[a-z])(?:[a-z\d]{16,}|[\w-]{60,})/,
  // password: "…", "Bearer " + "…"
  raw`(?<=${NAME}(?:${ASSIGNED})\s{0,9}(${ESCAPES}(?:"""|'''|${QUOTE})))${CONTENT}(?:\1\s{0,4}\+\s{0,4}${QUOTE}${CONTENT})?(?=\1(?!:))`,
  // Authorization: Bearer …, Cookie: a=1; b=2
  /(?<=\b(?:cookie|authorization):\s{0,4})(?=(?:[\w-]{1,20}\s)?[\w.-]{1,60}=)(?:=\\{0,7}"[^"\n]*"|[^"'`\n\\])+/,
  raw`(?<=${NAME}\s{0,4}=\s{0,4}${SCHEME})${NO_WORD}(?:(?!${QUOTE})[^\s,;&)}\]\\]){6,}`,
  raw`(?<=${NAME}(?:[\s*_]{0,4}:|\s\|(?!\|))\*{0,2}(?:[\s_|>]|${QUOTE}){0,6}${SCHEME}|authorization:\s{0,4}[\w-]{1,20}\s{1,4})${NO_WORD}(?:(?!${QUOTE})[^\s,)}\]\\]|[')}\]](?=\w)){6,}`,
  raw`(?<=\bbearer\s{1,4})${NO_WORD}[\w.~+/=-]{8,}|(?<=\bbasic\s{1,4})${NO_WORD}[\w+/=]{8,}(?![\w-])`,
  // <password>…</password>, {"name": "password", "value": "…"}, and the same in YAML and XML
  raw`(?<=<[\w:.-]{0,40}${NAME}(?:\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,
  raw`(?<=${NAME}(?:${ESCAPES}["'],?|\n|\\n)(?:\s|\\n){0,20}${ESCAPES}["']?\b(?:value|content|default)${ESCAPES}["']?\s{0,4}[:=]\s{0,4}${ESCAPES}["']?)${NO_WORD}(?!\s)[^"'\n\\<>]{1,4000}`,
  raw`(?<=<[^<>]{0,200}["']${NAME}${ESCAPES}["'][^<>]{0,200}\svalue=${ESCAPES}["'])[^"'\n\\<>]{1,4000}`,
  // curl -u user:password, --password …, -b name=…, btoa("user:password"), auth=("user", "password")
  /(?<=\s(?:-u|--user)[\s=]{0,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,
  raw`(?<=\s(?:--?[\w-]{0,30}${NAME}[\s=]{1,4}|-b\s{0,4}(?=["']?[\w.-]{1,60}=))["']?)(?![-\s])${NO_WORD}(?:(?<=["'])[^"'\n]+|[^\s"']{4,})`,
  /(?<=(?:btoa|base64\w*|b64encode|Buffer\.from)\(\s?b?["'`][^\s"'`:]{1,100}:)[^"'`\n]+/,
  /(?<=\b(?:auth|\w{0,20}basic_?auth)\s?(?:=\s?)?[([]["'][^"'\n]{1,100}["'],\s?["'])[^"'\n]+/,
  /(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----)[\s\S]{1,9999}?(?=-----|$)/,
  // JSON Web Tokens, and keys that begin with their issuer's mark
  /\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?=[\w.-]{0,99}\d)(?:gh[oprsu]_|github_pat_|glpat-|npm_|hf_|sk-|[rs]k_(?:live|test)_|SG\.|ya29\.|shp\w{2}_|whsec_|GOCSPX-|pypi-|xapp-|xox|d[op]p_v1_|AIza|kg-)[\w.-]{16,}|A[KS]IA[A-Z\d]{16}|(?:bot)?\d{8,10}:AA[\w-]{16,})/,
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
  // A short text could be anything, and a plain word would blacken prompts.
  const isLong = (text: string) => text.length >= MIN_SECRET && !/^\p{L}+$/u.test(text)
  for (const { secrets, files } of workflows) {
    const credentials = files.flatMap(({ base, head }) => [base, head].flatMap(credentialsIn))
    for (const secret of [...secrets, ...credentials]) {
      // Without the word before it in a header, and the values that it holds as JSON.
      const texts = [secret, secret.replace(/^(?:bearer|basic|token) /i, ''), ...scalarsIn(readText(secret))]
      for (const text of texts) known.add(text, isLong)
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
    const shown = PATTERNS.reduce((left, pattern) => left.replace(pattern, hide), known.hide(text, hide))
    const result = { shown, hidden: JSON.stringify(hidden) }
    masked.set(text, result)
    return result
  }
}

/** Whether a member of that name holds a credential. */
function isCredential(name: string): boolean {
  const letters = lettersOf(name)
  return CREDENTIAL.test(letters) && !letters.match(`^${NO_CREDENTIAL}`)
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '')
}

/** Whether a member's value is a credential: by its own name, or by its item's. Of an undefined value only so much is known that it isn't flat. */
export function isSecretMember(key: string, value: Json | undefined, item?: Json): boolean {
  if (isFlag(value)) return false
  if (isCredential(key)) return isFlat(value) || WHOLE.test(lettersOf(key))
  if (!VALUES.test(lettersOf(key)) || item?.type !== 'object') return false
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
