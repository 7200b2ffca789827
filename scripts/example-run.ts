import { runExport } from '../simulator/actions.js'
import { startArtifactService } from '../simulator/artifact-service.js'
import type { BlobStore } from '../simulator/azurite.js'
import { startPlatform } from '../simulator/platform.js'
import { makeZip } from '../simulator/zip.js'
import { plainText } from '../src/markdown.js'

/** What a person sees of an export: its log and its job summary. */
export interface Run {
  log: string
  summary: string
}

/**
 * Exports a workflow with the committed bundle, as the README's first lines do, and returns what is seen of it. What differs
 * from run to run, but for times, is replaced: ids, the address of the simulated platform, and the runner's folders.
 */
export async function exampleRun(store: BlobStore): Promise<Run> {
  const artifacts = await startArtifactService(store)
  const platform = await startPlatform({
    packageOf: () => bankingAssistant(),
    statuses: ['IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS', 'SUCCESS'],
  })
  try {
    const inputs = { 'workflow-id': 'a-3f0c1b2a', 'flow-id': 'cf-5555', name: 'banking', 'poll-interval-seconds': '10' }
    const options = { artifacts, env: { GITHUB_RUN_ID: '17254408143' }, speed: 4 }
    const { log, summary, outputs, temp, exitCode } = await runExport(platform, inputs, options)
    if (exitCode !== 0) throw new Error(`The export failed:\n${log}`)
    const { 'artifact-id': artifact = '', 'dock-status-id': dockStatus = '', 'export-job-id': job = '' } = outputs
    const fixed = (text: string) =>
      [
        [platform.url, 'https://ai-for-process.example.ai'],
        [plainText(new URL(platform.url).host), 'ai-for-process.example.ai'],
        [dockStatus, 'ds-c2d19e57'],
        [job, 'workflow-ej-25c1f0aa'],
        [`artifacts/${artifact}`, 'artifacts/3920117645'],
        [temp.replaceAll('\\', '/'), '/home/runner/work/_temp'],
      ].reduce((done, [from = '', to = '']) => done.replaceAll(from, to), text.replaceAll('\\', '/'))
    return {
      log: fixed(log).replace(/workflow-export-\w+\//, ''),
      summary: fixed(summary),
    }
  } finally {
    await Promise.all([platform.close(), artifacts.close()])
  }
}

/** A package that comes out the same whatever compresses it. */
function bankingAssistant(): Buffer {
  const intents = ['balance', 'transfer', 'card lost', 'card limit', 'loan', 'opening hours', 'complaint', 'goodbye']
  const nodes = intents.flatMap((intent, index) => [
    { id: `n${2 * index + 1}`, type: 'condition', when: `intent == "${intent}"` },
    { id: `n${2 * index + 2}`, type: 'llm', prompt: `Answer the customer about: ${intent}.`, temperature: 0.2 },
  ])
  const files = {
    'app_definition.json': { name: 'Banking Assistant', version: '1.4', guardrails: ['toxicity', 'pii'] },
    'flow_definition.json': { nodes, timeout: 30 },
    'env_variables.json': [{ name: 'REGION', value: 'eu-west-1' }],
  }
  return makeZip(
    Object.entries(files).map(([name, content]) => ({ name, content: JSON.stringify(content), store: true })),
  )
}
