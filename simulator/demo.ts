import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startArtifactService } from './artifact-service.js'
import { startAzurite } from './azurite.js'
import { samplePackage, startPlatform } from './platform.js'
import { downloadWithClient } from './read-artifact.js'
import { cleanUp, type RunResult, runAction } from './runner.js'

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
const common = { host: platform.url, 'api-key': platform.apiKey, 'poll-interval-seconds': '0.2' }
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
} finally {
  await Promise.all([platform.close(), artifacts.close()])
  await azurite.stop()
  await cleanUp()
  await rm(folder, { recursive: true, force: true })
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
