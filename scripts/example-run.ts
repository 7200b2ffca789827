import { startArtifactService } from '../simulator/fakes/artifact-service.js'
import type { BlobStore } from '../simulator/fakes/azurite.js'
import { startPlatform } from '../simulator/fakes/platform.js'
import {
  edited,
  editPrompt,
  filesOf,
  type SampleWorkflow,
  sampleWorkflow,
  setField,
} from '../simulator/fakes/sample.js'
import { makeZip } from '../simulator/fakes/zip.js'
import { runExport } from '../simulator/runner/actions.js'
import { plainText } from '../src/markdown.js'

/** What a person sees of an export: its log and its job summary. */
export interface Run {
  log: string
  summary: string
}

/**
 * Keeps a workflow in git with the committed bundle, edits a prompt and a timeout, and returns what is seen of the next export. What
 * differs from run to run, except times, is replaced: IDs, the address of the simulated platform, and the runner's folders.
 */
export async function exampleRun(store: BlobStore): Promise<Run> {
  let workflow = sampleWorkflow('a-4')
  const artifacts = await startArtifactService(store)
  const platform = await startPlatform({
    packageOf: () => packageOf(workflow),
    statuses: ['IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS', 'SUCCESS'],
  })
  try {
    // The README's first workflow file.
    const inputs = { workflows: 'banking a-3f0c1b2a cf-5555', 'unpack-to': 'workflows', 'poll-interval-seconds': '10' }
    const { workspace } = await runExport(platform, inputs, { speed: 100 })
    workflow = edited(
      workflow,
      editPrompt('Greet and answer', 'Be brief.', 'Be brief and polite.'),
      setField('Fetch account', 'timeout', 60),
    )
    const options = { artifacts, env: { GITHUB_RUN_ID: '17254408143' }, speed: 4, workspace }
    const { log, summary, outputs, temp, exitCode } = await runExport(platform, inputs, options)
    if (exitCode !== 0) throw new Error(`The export failed:\n${log}`)
    const [row] = JSON.parse(outputs.exports ?? '[]')
    const fixed = (text: string) =>
      [
        [platform.url, 'https://ai-for-process.example.ai'],
        [plainText(new URL(platform.url).host), 'ai-for-process.example.ai'],
        [row['dock-status-id'], 'ds-c2d19e57'],
        [row['export-job-id'], 'workflow-ej-25c1f0aa'],
        [`artifacts/${row['artifact-id']}`, 'artifacts/3920117645'],
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

/** Returns a package that comes out the same whatever compresses it. */
function packageOf(workflow: SampleWorkflow): Buffer {
  const files = Object.entries(filesOf(workflow))
  return makeZip(files.map(([name, content]) => ({ name, content: JSON.stringify(content), store: true })))
}
