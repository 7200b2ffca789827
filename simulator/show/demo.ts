import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startArtifactService } from '../fakes/artifact-service.js'
import { startAzurite } from '../fakes/azurite.js'
import { Refusal } from '../fakes/body.js'
import { type PlatformSimulator, samplePackage, startPlatform } from '../fakes/platform.js'
import {
  addNode,
  edited,
  editPrompt,
  filesOf,
  moveNodes,
  removeNode,
  sampleWorkflow,
  setField,
  setVariable,
} from '../fakes/sample.js'
import { git } from '../runner/foreign-actions.js'
import { downloadWithClient } from '../runner/read-artifact.js'
import { cleanUp, type RunOptions, type RunResult, root, runAction } from '../runner/runner.js'
import { type Act, demoPage, type Scene } from './demo-page.js'

const SUPPORT = 'a-12'
const KYC = 'a-99'
/** The same workflow in staging. */
const TARGET = 'a-91'
const LIST = `banking a-4 cf-4\nsupport ${SUPPORT} cf-12\ntravel  a-2 cf-2\nkyc     ${KYC} cf-9`
const PAGE = join(root, 'reports', 'demo.html')

/** Lines of a report that are worth reading in a terminal. The page has all of them. */
const MAX_REPORT_LINES = 19
const verbose = process.argv.includes('--verbose')
const folder = await mkdtemp(join(tmpdir(), 'demo-'))
const store = await startAzurite()
const artifacts = await startArtifactService(store)
/** Those of the run that rolls back. */
const laterArtifacts = await startArtifactService(store)
/** The workflow that people edit on the platform, as it is now, and the same workflow in staging, until it is promoted to. */
let support = sampleWorkflow(SUPPORT)
let target = support
/** Whether somebody has deleted the workflow `kyc`. */
let isDeleted = false
const production = await startPlatform({
  packageOf: (id) => {
    if (id === KYC && isDeleted) throw new Refusal(404, 'Workflow not found')
    return samplePackage(filesOf(id === SUPPORT ? support : sampleWorkflow(id)))
  },
})
const staging = await startPlatform({ packageOf: () => samplePackage(filesOf(target)) })

/** Runs a step as a scene. The demo fails if the step ends with another exit code. */
async function play(title: string, options: RunOptions, exitCode = 0): Promise<{ run: RunResult; scene: Scene }> {
  const run = await runAction(options)
  if (run.exitCode !== exitCode) {
    console.error(run.log)
    process.exitCode = 1
  }
  const { 'report-path': path } = run.outputs
  const report = path === undefined ? undefined : await readFile(path, 'utf8')
  return { run, scene: { title, log: run.log, outputs: run.outputs, summary: run.summary, report } }
}

/** The inputs that every step on a platform has. */
function on({ url, apiKey }: PlatformSimulator): Record<string, string> {
  return { host: url, 'api-key': apiKey, 'poll-interval-seconds': '0.2' }
}

async function nights(): Promise<[changed: Act, deleted: Act, first: Act]> {
  const workspace = join(folder, 'repository')
  git(folder, 'init', '--quiet', workspace)
  const commit = (message: string) => {
    git(workspace, 'add', '--all')
    git(workspace, 'commit', '--quiet', '--message', message)
  }
  const inputs = { ...on(production), workflows: LIST, 'unpack-to': 'workflows', 'upload-artifact': 'false' }
  const first = await play('The first night', { inputs, workspace })
  commit('First night')

  support = edited(
    support,
    editPrompt('Greet and answer', 'Be brief.', 'Be brief and polite.'),
    setField('Fetch claim', 'timeout', 60),
    addNode('Note in CRM', { type: 'human', name: 'Ask for feedback', message: 'Was this helpful?' }),
    removeNode('Wait for CRM'),
    moveNodes({ x: 0, y: 40 }),
    setVariable('CRM_URL', 'https://crm.example.com'),
    setVariable('FEEDBACK_TOKEN', 'feedback-1f0a'),
  )
  const changed = await play('The next night: somebody has edited support on the platform', { inputs, workspace })
  const stat = { title: 'The commit', log: git(workspace, 'diff', '--stat').trimEnd() }
  commit('Second night')

  isDeleted = true
  const deleted = await play('The third night: somebody has deleted kyc', { inputs, workspace }, 1)
  return [
    { title: 'A night that changed something', scenes: [{ ...changed.scene, isReportShown: true }, stat] },
    { title: 'A workflow that is gone', scenes: [deleted.scene] },
    { title: 'How it began', scenes: [first.scene], isQuiet: true },
  ]
}

async function promotion(): Promise<Act> {
  const scenes: Scene[] = []
  const source = { ...on(production), 'workflow-id': SUPPORT, 'flow-id': 'cf-12', name: 'support' }
  const { run: exported } = await play('Export', { inputs: { ...source, 'upload-artifact': 'false' } })
  const to = {
    ...on(staging),
    'workflow-id': TARGET,
    'flow-id': 'cf-91',
    name: 'support',
    package: exported.outputs['package-path'] ?? '',
  }
  const promote = async (title: string, inputs: Record<string, string>, exitCode = 0, { env } = artifacts) => {
    const { run, scene } = await play(
      title,
      { action: 'promote/action.yml', inputs: { ...to, ...inputs }, env },
      exitCode,
    )
    scenes.push(scene)
    return run.outputs
  }
  const approved = (plan: Record<string, string>) => ({ 'approved-plan': plan['plan-digest'] ?? '' })

  const plan = await promote('The plan, for the person who approves it', { plan: 'true' })
  target = edited(target, setField('Fetch claim', 'timeout', 45))
  await promote('Somebody has edited staging meanwhile: the plan is stale', approved(plan), 1)
  const newPlan = await promote('A new plan', { plan: 'true' })
  const applied = await promote('The promotion', approved(newPlan))

  const [row] = JSON.parse(applied.promotions ?? '[]')
  const backup = join(folder, 'backup')
  await downloadWithClient(artifacts.env, row['backup-artifact-id'], backup)
  const wayBack = { package: backup, 'approved-plan': 'none' }
  const back = await promote('The roll-back: the backup is promoted', wayBack, 0, laterArtifacts)
  if (back.changed !== 'true') process.exitCode = 1
  return { title: 'The edited workflow goes to staging, and back', scenes, isStrip: true }
}

async function oneArtifact(): Promise<Act> {
  const inputs = { ...on(production), 'workflow-id': SUPPORT, 'flow-id': 'cf-12', name: 'support' }
  const { run, scene } = await play('One workflow as an artifact', { inputs, env: artifacts.env })
  const unpacked = join(folder, 'artifact')
  const files = await downloadWithClient(artifacts.env, Number(run.outputs['artifact-id']), unpacked)
  const sizes = files.map(async (file) => `${file}: ${(await readFile(join(unpacked, file))).length} bytes`)
  const readBack = {
    title: 'The artifact, read back by the official client',
    log: (await Promise.all(sizes)).join('\n'),
  }
  return { title: 'The main job', scenes: [scene, readBack] }
}

try {
  const [changed, deleted, first] = await nights()
  const acts = [changed, deleted, await promotion(), await oneArtifact(), first]
  for (const { title, scenes, isQuiet } of acts) {
    if (isQuiet && !verbose) continue
    printTitle(title)
    for (const scene of scenes) printScene(scene)
  }
  await mkdir(join(root, 'reports'), { recursive: true })
  await writeFile(PAGE, await demoPage(acts))
  console.log(`\nThe same as a page, with the pictures: ${PAGE}`)
  if (!verbose) console.log('All logs and outputs: npm run demo -- --verbose')
} finally {
  await Promise.all([production.close(), staging.close(), artifacts.close(), laterArtifacts.close()])
  await cleanUp()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** Prints the title of an act. */
function printTitle(text: string): void {
  console.log(`\n\x1b[1m━━ ${text} ${'━'.repeat(Math.max(0, 76 - text.length))}\x1b[0m`)
}

/** Prints what a person needs to see of a scene: the result and the errors, or with `verbose` everything. */
function printScene(scene: Scene): void {
  const { title, log, outputs = {}, summary, report, isReportShown } = scene
  console.log(`\n\x1b[36m${title}\x1b[0m`)
  if (verbose || summary === undefined) console.log(log)
  if (verbose) for (const [name, value] of Object.entries(outputs)) console.log(`  ${name}=${value}`)
  const opened = verbose ? summary : summary?.replace(/<details>[\s\S]*<\/details>/g, '')
  if (opened !== undefined) print(asLines(opened))
  if (!isReportShown || report === undefined) return
  const lines = asLines(report)
  print(verbose ? lines : lines.slice(0, MAX_REPORT_LINES))
  if (!verbose && lines.length > MAX_REPORT_LINES)
    print([`… ${lines.length - MAX_REPORT_LINES} more lines on the page`])
}

function print(lines: string[]): void {
  for (const line of lines) console.log(`  ${line}`)
}

/** Returns what Markdown says, without its marks and its HTML. The flow's picture is on the page. */
function asLines(markdown: string): string[] {
  return markdown
    .replace(/```mermaid[\s\S]*?```\n?/g, '(here the page shows the flow as a picture)\n')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^\s*```\w*\n/gm, '')
    .replace(/<\/(tr|table|h3|summary|details|li|p|blockquote)>/g, '\n')
    .replace(/<\/t[hd]><t[hd][^>]*>/g, '  ')
    .replace(/<\/?(table|tr|t[hd]|code|a|details|summary|wbr)\b[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/\*\*|^#+ |`/gm, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
}
