import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startArtifactService } from './artifact-service.js'
import { startAzurite } from './azurite.js'
import { samplePackage, startPlatform } from './platform.js'
import { downloadWithClient } from './read-artifact.js'
import { cleanUp, type RunResult, runAction } from './runner.js'
import { readZip } from './zip.js'

const heading = (text: string) => console.log(`\n\x1b[1m━━ ${text} ${'━'.repeat(Math.max(0, 76 - text.length))}\x1b[0m`)

const folder = await mkdtemp(join(tmpdir(), 'demo-'))
const azurite = await startAzurite()
const artifacts = await startArtifactService(azurite)
let prompt = 'Greet the customer.'
const platform = await startPlatform({
  packageOf: (workflowId) =>
    samplePackage({
      'app_definition.json': { version: '1.4', name: workflowId, guardrails: [] },
      'flow_definition.json': {
        timeout: 30,
        nodes: [{ type: 'llm', id: 'n1', prompt: workflowId === 'a-2' ? prompt : 'Answer.' }],
      },
    }),
})
const staging = await startPlatform()
const fast = { 'poll-interval-seconds': '0.2' }
const common = { host: platform.url, 'api-key': platform.apiKey, ...fast }
let failed = false

try {
  heading('Act 1: one workflow, kept as an artifact')
  const one = await runAction({ inputs: { ...common, 'workflow-id': 'a-1', 'flow-id': 'cf-1' }, env: artifacts.env })
  show(one)
  heading('The artifact, read back by the official client')
  for (const file of await downloadWithClient(
    artifacts.env,
    Number(one.outputs['artifact-id']),
    join(folder, 'artifact'),
  )) {
    console.log(`${file}: ${await readFile(join(folder, 'artifact', file), 'utf8')}`)
  }

  heading('Act 2: three workflows, kept in git')
  const repository = join(folder, 'repository')
  const git = (...args: string[]) => {
    const identity = ['-c', 'user.name=demo', '-c', 'user.email=demo@example.com', '-c', 'core.autocrlf=false']
    return execFileSync('git', [...identity, ...args], { cwd: repository, encoding: 'utf8' })
  }
  execFileSync('git', ['init', '--quiet', repository])
  const backUp = () =>
    runAction({
      inputs: {
        ...common,
        workflows: 'banking  a-1 cf-1\nsupport  a-2 cf-2\ntravel   a-3 cf-3 # the pilot',
        'unpack-to': 'workflows',
        'upload-artifact': 'false',
      },
      workspace: repository,
    })
  show(await backUp())
  git('add', '--all')
  git('commit', '--quiet', '--message', 'First night')
  heading('The next night: one prompt was edited on the platform')
  prompt = 'Greet the customer by name.'
  show(await backUp())
  heading('git diff --stat')
  console.log(git('diff', '--stat'))
  console.log(git('diff', '--unified=1'))

  heading('Act 3: the edited workflow goes to staging, as a new one with variables of its own')
  const exportOf = async (from: Record<string, string>, workflowId: string) => {
    const run = await runAction({
      inputs: { ...from, 'workflow-id': workflowId, 'flow-id': 'cf-2', 'upload-artifact': 'false' },
    })
    show(run)
    return run.outputs['package-path'] ?? ''
  }
  const exported = await exportOf(common, 'a-2')
  const there = { host: staging.url, 'api-key': staging.apiKey, ...fast }
  const variables = join(folder, 'staging.env.json')
  await writeFile(variables, '[{ "name": "REGION", "value": "staging" }]\n')
  heading('Import')
  const imported = await runAction({
    action: 'import/action.yml',
    inputs: { ...there, package: exported, 'workflow-name': 'Support', 'env-variables': variables },
  })
  show(imported)
  const { 'workflow-id': workflowId = '' } = imported.outputs
  heading('Deploy')
  show(await runAction({ action: 'deploy/action.yml', inputs: { ...there, 'workflow-id': workflowId } }))
  heading('Exported again, from staging')
  const [before, after] = await Promise.all(
    [exported, await exportOf(there, workflowId)].map(async (file) => readZip(await readFile(file))),
  )
  heading('The same definitions?')
  for (const [name, content] of after ?? []) {
    const same = before?.get(name)?.equals(content) ?? false
    console.log(`${name}: ${same ? 'the same, to the byte' : `staging's own, ${content}`}`)
    if (same === name.startsWith('env_')) failed = true
  }
} finally {
  await Promise.all([platform.close(), staging.close(), artifacts.close()])
  await azurite.stop()
  await cleanUp()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}
process.exitCode = failed ? 1 : 0

function show(run: RunResult): void {
  console.log(run.log)
  heading('Outputs')
  for (const [name, value] of Object.entries(run.outputs)) console.log(`${name}=${value}`)
  heading('Summary')
  console.log(asText(run.summary))
  if (run.exitCode !== 0) failed = true
}

/** What a summary's tables say, without the HTML. */
function asText(html: string): string {
  return html
    .replace(/<\/(tr|table|h3)>/g, '\n')
    .replace(/<\/t[hd]><t[hd][^>]*>/g, '  ')
    .replace(/<[^>]+>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/\n{2,}/g, '\n')
    .trim()
}
