import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ArtifactService, startArtifactService } from '../fakes/artifact-service.js'
import { startAzurite } from '../fakes/azurite.js'
import { Refusal } from '../fakes/body.js'
import { type PlatformSimulator, samplePackage, startPlatform } from '../fakes/platform.js'
import {
  addNode,
  edited,
  editPrompt,
  filesOf,
  removeNode,
  sampleWorkflow,
  setField,
  setVariable,
} from '../fakes/sample.js'
import { downloadWithClient } from '../runner/read-artifact.js'
import { cleanUp, type RunOptions, type RunResult, root, runAction } from '../runner/runner.js'
import { type Act, demoPage, type Scene } from './demo-page.js'

/** What the acts play on. */
interface Stage {
  folder: string
  artifacts: ArtifactService
  production: PlatformSimulator
  staging: PlatformSimulator
  /** The workflow that people edit on the platform, as it is now. */
  support: ReturnType<typeof sampleWorkflow>
  /** The same workflow in staging, until it is promoted to. */
  target: ReturnType<typeof sampleWorkflow>
}

const SUPPORT = 'a-12'
const DELETED = 'a-99'
/** The same workflow in staging. */
const TARGET = 'a-91'

/** Runs a step and shows it. Fails the demo if the step ends with another exit code. */
async function play(scenes: Scene[], title: string, options: RunOptions, exitCode = 0): Promise<RunResult> {
  const run = await runAction(options)
  const { 'report-path': reportPath } = run.outputs
  const report = reportPath === undefined ? undefined : await readFile(reportPath, 'utf8')
  tell(scenes, { title, log: run.log, outputs: run.outputs, summary: run.summary, report })
  if (run.exitCode !== exitCode) process.exitCode = 1
  return run
}

/** Shows something, here and later on the page. */
function tell(scenes: Scene[], scene: Scene): void {
  scenes.push(scene)
  heading(scene.title)
  console.log(scene.log)
  for (const [name, value] of Object.entries(scene.outputs ?? {})) console.log(`  ${name}=${value}`)
  if (scene.summary) console.log(`\n${asText(scene.summary)}`)
}

function heading(text: string): void {
  console.log(`\n\x1b[1m━━ ${text} ${'━'.repeat(Math.max(0, 76 - text.length))}\x1b[0m`)
}

/** Returns what a summary says, without its HTML. */
function asText(html: string): string {
  return html
    .replace(/<\/(tr|table|h3|summary|details|li|p|blockquote)>/g, '\n')
    .replace(/<\/t[hd]><t[hd][^>]*>/g, '  ')
    .replace(/<[^>]+>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/\n{2,}/g, '\n')
    .trim()
}

/** The inputs that every step on a platform has. */
function on({ url, apiKey }: PlatformSimulator): Record<string, string> {
  return { host: url, 'api-key': apiKey, 'poll-interval-seconds': '0.2' }
}

async function keepOneWorkflow({ folder, artifacts, production }: Stage): Promise<Act> {
  const scenes: Scene[] = []
  const inputs = { ...on(production), 'workflow-id': SUPPORT, 'flow-id': 'cf-12', name: 'support' }
  const run = await play(scenes, 'Export', { inputs, env: artifacts.env })
  const unpacked = join(folder, 'artifact')
  const files = await downloadWithClient(artifacts.env, Number(run.outputs['artifact-id']), unpacked)
  const sizes = files.map(async (file) => `${file}: ${(await readFile(join(unpacked, file))).length} bytes`)
  tell(scenes, { title: 'The artifact, read back by the official client', log: (await Promise.all(sizes)).join('\n') })
  return { title: 'one workflow, kept as an artifact', scenes }
}

async function keepManyInGit(stage: Stage): Promise<Act> {
  const scenes: Scene[] = []
  const repository = join(stage.folder, 'repository')
  const git = (...args: string[]) => {
    const identity = ['-c', 'user.name=demo', '-c', 'user.email=demo@example.com', '-c', 'core.autocrlf=false']
    return execFileSync('git', [...identity, ...args], { cwd: repository, encoding: 'utf8' })
  }
  execFileSync('git', ['init', '--quiet', repository])
  const workflows = `banking a-4 cf-4\nsupport ${SUPPORT} cf-12\ntravel  a-2 cf-2\norders  a-1 cf-1 # the pilot`
  const inputs = { ...on(stage.production), workflows, 'unpack-to': 'workflows', 'upload-artifact': 'false' }
  const workspace = repository
  await play(scenes, 'The first night', { inputs, workspace })
  git('add', '--all')
  git('commit', '--quiet', '--message', 'First night')

  stage.support = edited(
    stage.support,
    editPrompt('Greet and answer', 'Be brief.', 'Be brief and polite.'),
    setField('Fetch claim', 'timeout', 60),
    addNode('Note in CRM', { type: 'human', name: 'Ask for feedback', message: 'Was this helpful?' }),
    removeNode('Wait for CRM'),
    setVariable('CRM_URL', 'https://crm.example.com'),
    setVariable('FEEDBACK_TOKEN', 'feedback-1f0a'),
  )
  await play(scenes, 'The next night: support was edited on the platform', { inputs, workspace })
  tell(scenes, { title: 'git diff --stat', log: git('diff', '--stat').trimEnd() })

  const withDeleted = { ...inputs, workflows: `${workflows}\nkyc     ${DELETED} cf-9` }
  await play(scenes, 'A third night: one workflow was deleted', { inputs: withDeleted, workspace }, 1)
  return { title: 'four workflows, kept in git', scenes }
}

async function promoteToStaging(stage: Stage): Promise<Act> {
  const { folder, artifacts, production, staging } = stage
  const scenes: Scene[] = []
  const source = { ...on(production), 'workflow-id': SUPPORT, 'flow-id': 'cf-12', name: 'support' }
  const exported = await play(scenes, 'Export', { inputs: { ...source, 'upload-artifact': 'false' } })
  const variables = join(folder, 'staging.env.json')
  await writeFile(variables, JSON.stringify(filesOf(stage.target)['env_variables.json']))
  const target = {
    ...on(staging),
    'workflow-id': TARGET,
    'flow-id': 'cf-91',
    name: 'support',
    'env-variables': variables,
    package: exported.outputs['package-path'] ?? '',
  }
  const promote = (title: string, inputs: Record<string, string>, exitCode = 0) =>
    play(
      scenes,
      title,
      { action: 'promote/action.yml', inputs: { ...target, ...inputs }, env: artifacts.env },
      exitCode,
    )
  const digestOf = ({ outputs }: RunResult) => ({ 'expected-target': outputs['target-digest'] ?? '' })

  const plan = await promote('The plan, for the person who approves it', { plan: 'true' })
  stage.target = edited(stage.target, setField('Fetch claim', 'timeout', 45))
  await promote('Somebody edited staging meanwhile: the plan is stale', digestOf(plan), 1)
  const newPlan = await promote('A new plan', { plan: 'true' })
  const applied = await promote('The promotion', digestOf(newPlan))

  const [row] = JSON.parse(applied.outputs.promotions ?? '[]')
  const backup = join(folder, 'backup')
  await downloadWithClient(artifacts.env, row['backup-artifact-id'], backup)
  const back = await promote('The roll-back: the backup is promoted', { package: backup })
  if (back.outputs.changed !== 'true') process.exitCode = 1
  return { title: 'the edited workflow goes to staging, and back', scenes }
}

const folder = await mkdtemp(join(tmpdir(), 'demo-'))
const azurite = await startAzurite()
const artifacts = await startArtifactService(azurite)
const production = await startPlatform({
  packageOf: (id) => {
    if (id === DELETED) throw new Refusal(404, 'Workflow not found')
    return samplePackage(filesOf(id === SUPPORT ? stage.support : sampleWorkflow(id)))
  },
})
const staging = await startPlatform({ packageOf: () => samplePackage(filesOf(stage.target)) })
const stage: Stage = {
  folder,
  artifacts,
  production,
  staging,
  support: sampleWorkflow(SUPPORT),
  target: sampleWorkflow(SUPPORT),
}
const acts: Act[] = []
try {
  for (const act of [keepOneWorkflow, keepManyInGit, promoteToStaging]) acts.push(await act(stage))
} finally {
  await Promise.all([production.close(), staging.close(), artifacts.close()])
  await azurite.stop()
  await cleanUp()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}
const page = join(root, 'build', 'demo.html')
await mkdir(join(root, 'build'), { recursive: true })
await writeFile(page, await demoPage(acts))
console.log(`\nThe same as a page: ${page}`)
