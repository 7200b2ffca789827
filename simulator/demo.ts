import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ArtifactService, startArtifactService } from './artifact-service.js'
import { startAzurite } from './azurite.js'
import { Refusal } from './body.js'
import { type Act, demoPage, type Scene } from './demo-page.js'
import { type PlatformSimulator, samplePackage, startPlatform } from './platform.js'
import { downloadWithClient } from './read-artifact.js'
import { cleanUp, type RunOptions, type RunResult, root, runAction } from './runner.js'
import { addNode, edited, editPrompt, filesOf, removeNode, sampleWorkflow, setField, setVariable } from './sample.js'
import { readZip } from './zip.js'

/** What the acts play on. */
interface Stage {
  folder: string
  artifacts: ArtifactService
  production: PlatformSimulator
  staging: PlatformSimulator
  /** The workflow that people edit on the platform, as it is now. */
  support: ReturnType<typeof sampleWorkflow>
}

const SUPPORT = 'a-12'
const DELETED = 'a-99'

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

async function bringToStaging({ folder, production, staging }: Stage): Promise<Act> {
  const scenes: Scene[] = []
  const exportOf = async (title: string, platform: PlatformSimulator, workflowId: string) => {
    const inputs = { ...on(platform), 'workflow-id': workflowId, 'flow-id': 'cf-12', 'upload-artifact': 'false' }
    return (await play(scenes, title, { inputs })).outputs['package-path'] ?? ''
  }
  const exported = await exportOf('Export', production, SUPPORT)
  const variables = join(folder, 'staging.env.json')
  await writeFile(variables, '[{ "name": "REGION", "value": "staging" }]\n')
  const { outputs } = await play(scenes, 'Import, as a new workflow with variables of its own', {
    action: 'import/action.yml',
    inputs: { ...on(staging), package: exported, 'workflow-name': 'Support', 'env-variables': variables },
  })
  const { 'workflow-id': workflowId = '' } = outputs
  await play(scenes, 'Deploy', {
    action: 'deploy/action.yml',
    inputs: { ...on(staging), 'workflow-id': workflowId },
  })
  const back = await exportOf('Export from staging', staging, workflowId)
  const [before, after] = await Promise.all([exported, back].map(async (file) => readZip(await readFile(file))))
  const lines = Array.from(after ?? [], ([name, content]) => {
    const same = before?.get(name)?.equals(content) ?? false
    if (same === name.startsWith('env_')) process.exitCode = 1
    return `${name}: ${same ? 'the same, to the byte' : "staging's own"}`
  })
  tell(scenes, { title: 'The same definitions?', log: lines.join('\n') })
  return { title: 'the edited workflow goes to staging', scenes }
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
const staging = await startPlatform()
const stage: Stage = { folder, artifacts, production, staging, support: sampleWorkflow(SUPPORT) }
const acts: Act[] = []
try {
  for (const act of [keepOneWorkflow, keepManyInGit, bringToStaging]) acts.push(await act(stage))
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
