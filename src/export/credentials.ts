import { quoted } from '../text.js'

/** Bytes of a file that are searched. */
const MAX_SEARCHED = 8 * 1024 * 1024

/** Credentials for which GitHub refuses a push (GH013), by how they begin. None of them is quoted. */
const CREDENTIALS: [kind: string, pattern: RegExp][] = [
  ['a GitHub token', /\b(gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{60})/],
  ['an AWS access key', /\b(AKIA|ASIA)[0-9A-Z]{16}\b/],
  ['a Google API key', /\bAIza[\w-]{35}/],
  ['a Slack token', /\bxox[abeoprs]-[\w-]{20}/],
  ['a key of OpenAI or Anthropic', /\bsk-(ant-|proj-)?[\w-]{32}/],
  ['a Stripe key', /\b[rs]k_live_\w{20}/],
  ['a GitLab token', /\bglpat-[\w-]{20}/],
  ['a SendGrid key', /\bSG\.[\w-]{16,}\.[\w-]{16}/],
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
]

/** Returns a warning for each file to be pushed that holds a credential, because GitHub would refuse the push. */
export function credentialsIn(files: ReadonlyMap<string, Buffer>): string[] {
  return [...files].flatMap(([name, content]) => {
    if (content.length > MAX_SEARCHED) return []
    const text = content.toString('latin1')
    const found = CREDENTIALS.find(([, pattern]) => pattern.test(text))
    if (!found) return []
    return `${quoted(name)} contains what looks like ${found[0]}. GitHub may refuse a push with it (GH013). Move it to an environment variable of the workflow, and replace it.`
  })
}
