import { isUtf8 } from 'node:buffer'
import { relative } from 'node:path'
import type { Task } from '../action/job.js'
import type { Target } from '../action/targets.js'
import type { WorkflowChanges } from '../compare/changes.js'
import { equalIgnoring } from '../compare/files.js'
import { compareWorkflow } from '../compare/workflow.js'
import { runnerLog } from '../github/log.js'
import { findOrphans } from '../package/folder.js'
import { isEnvVariables } from '../package/names.js'
import type { Package } from '../package/package.js'
import { applyUnpack, planUnpack } from '../package/unpack.js'
import { variableValues } from '../package/variables.js'
import { quoted } from '../text.js'
import type { ExportInputs } from './inputs.js'

/** What came of unpacking for git: whether a file changed, and what a comparison says of it. */
export interface Unpacked {
  changed: boolean
  changes: WorkflowChanges
}

/** Unpacks the package of the workflow `name` into its folder for git. Throws a `Failure` for what the disk refuses, and the signal's reason. */
export async function unpackForGit(
  { log, signal }: Task,
  pkg: Package,
  inputs: ExportInputs & { name: string; folder: string },
): Promise<Unpacked> {
  const { name, folder, workspace, unpackEnvVariables: envVariables, ignore } = inputs
  const isUnchanged = (file: string, before: Buffer, after: Buffer) =>
    ignore.lines.length > 0 && equalIgnoring(file, before, after, ignore)
  const plan = await planUnpack(pkg, folder, { workspace, envVariables, isUnchanged, signal })
  const { base, head, changed, write, remove, unchanged, warnings } = plan
  for (const warning of [...warnings, ...credentialsIn(write)]) log.warning(warning)
  const compared = compareWorkflow(base, head, { name, ignore })
  await applyUnpack(plan, signal)
  const result = changed ? `${write.size} written, ${remove.length} removed, ${unchanged} unchanged` : 'nothing changed'
  const isLeftOut = !envVariables && [...pkg.files.keys()].some(isEnvVariables)
  const leftOut = isLeftOut ? ', without env_variables.json (unpack-env-variables: false)' : ''
  log.info(`Unpacked to ${relative(workspace, folder) || 'the workspace'}: ${result}${leftOut}`)
  // Variables that aren't unpacked still tell what must be hidden.
  return { changed, changes: { ...compared, secrets: [...compared.secrets, ...variableValues(pkg)] } }
}

/** Warns of folders that this action has unpacked into and that no line of the list names any more. */
export async function warnOfOrphans(targets: readonly Target[], unpackTo: string): Promise<void> {
  const names = targets.map(({ name }) => name)
  for (const name of await findOrphans(unpackTo, names)) {
    runnerLog().warning(
      `The folder ${quoted(name)} was unpacked by this action, but no line of the list names it. Delete the folder, or add its line.`,
    )
  }
}

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
function credentialsIn(files: ReadonlyMap<string, Buffer>): string[] {
  return [...files].flatMap(([name, content]) => {
    const text = isUtf8(content) ? content.toString('latin1', 0, MAX_SEARCHED) : ''
    const [kind] = CREDENTIALS.find(([, pattern]) => pattern.test(text)) ?? []
    if (kind === undefined) return []
    return `${quoted(name)} contains what looks like ${kind}. GitHub may refuse a push with it (GH013). Move it to an environment variable of the workflow, and replace it.`
  })
}
