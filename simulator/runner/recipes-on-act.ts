import { execFile } from 'node:child_process'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'yaml'
import { startArtifactService } from '../fakes/artifact-service.js'
import { startAzurite } from '../fakes/azurite.js'
import { samplePackage, startPlatform } from '../fakes/platform.js'
import { readRecipes } from './recipes.js'
import { makeRepository } from './repository.js'
import { bareEnvironment, root } from './runner.js'

/** Runs the workflows of the README, the recipes and the page for a first try as they stand on act, a runner written by others. */
const [act = ''] = process.argv.slice(2)
const recipes = readRecipes('docs/recipes.md', 'README.md', 'docs/try-it.md')
const prompts = { development: 'Hello', production: 'Old' }
const packageOf = (environment: keyof typeof prompts) => () =>
  samplePackage({ 'flow_definition.json': { prompt: prompts[environment] } })
const azurite = await startAzurite()
let artifacts = await startArtifactService(azurite)
const development = await startPlatform({ packageOf: packageOf('development') })
const production = await startPlatform({ packageOf: packageOf('production') })
const repository = makeRepository()
const { folder, bin } = repository.surroundings
// What a release is made of: act copies all of it for each step.
const released = join(folder, 'released')
for (const part of ['action.yml', 'diff', 'promote', 'import', 'deploy', 'dist']) {
  await cp(join(root, part), join(released, part), { recursive: true })
}

const VARIABLES = {
  AI_FOR_PROCESS_HOST: development.url,
  BANKING_WORKFLOW_ID: 'a-1',
  BANKING_FLOW_ID: 'cf-1',
  SCRATCH_WORKFLOW_ID: 'a-1',
  SCRATCH_FLOW_ID: 'cf-1',
  COPY_WORKFLOW_ID: 'a-2',
  COPY_FLOW_ID: 'cf-2',
  TARGET_HOST: production.url,
  TARGET_BANKING_WORKFLOW_ID: 'p-1',
  TARGET_BANKING_FLOW_ID: 'cf-1',
}

/** Runs a workflow with inputs. Throws if a job failed. */
async function run(
  name: string,
  inputs: Record<string, string> = {},
  event: string[] = ['workflow_dispatch'],
): Promise<void> {
  const file = join(folder, `${name}.yml`)
  await writeFile(file, recipes.get(name) ?? '')
  const pairs = (option: string, values: Record<string, string>) =>
    Object.entries(values).flatMap(([key, value]) => [option, `${key}=${value}`])
  const { stdout } = await promisify(execFile)(
    act,
    [
      ...[...event, '--directory', repository.seed, '--workflows', file, '--no-skip-checkout'],
      ...['--platform', 'ubuntu-latest=-self-hosted', '--no-cache-server'],
      ...['--local-repository', `owner/repo@v1=${released}`],
      ...pairs('--local-repository', await standIns()),
      ...pairs('--var', VARIABLES),
      ...pairs('--secret', { AI_FOR_PROCESS_API_KEY: development.apiKey, TARGET_API_KEY: production.apiKey }),
      ...pairs('--input', inputs),
    ],
    { env: { ...bareEnvironment(), ...artifacts.env, PATH: `${bin}${delimiter}${process.env.PATH}`, HOME: folder } },
  ).catch((error: unknown) => {
    console.log(error instanceof Error && 'stdout' in error ? error.stdout : error)
    throw new Error(`"${name}" failed on act`, { cause: error })
  })
  const steps = stdout.match(/^.*(?:✅ {2}Success - Main|🏁).*$/gm) ?? []
  console.log(`${name}: ${steps.length} steps and jobs succeeded`)
}

/** Writes the actions of others that the recipes use as ones that hand their inputs to `stand-in.js`. Returns their folders. */
async function standIns(): Promise<Record<string, string>> {
  const texts = [...recipes.values()].join('\n')
  const used = new Set(
    Array.from(texts.matchAll(/uses: ((?:actions|peter-evans)\/[\w-]+@\w+)/g), ([, uses = '']) => uses),
  )
  const folders: Record<string, string> = {}
  for (const uses of used) {
    const [name = ''] = uses.split('@')
    const inputs = [
      'ref',
      'name',
      'pattern',
      'run-id',
      'path',
      'skip-decompress',
      'branch',
      'add-paths',
      'commit-message',
      'body-path',
      'delete-branch',
    ]
    const remote = join(folder, 'remote.git')
    const script = join(import.meta.dirname, 'stand-in.js')
    const step = {
      shell: 'bash',
      run: `node "${script}" "${name}" "${remote}" "$INPUTS"`,
      env: { INPUTS: `$\{{ toJSON(inputs) }}` },
    }
    folders[uses] = join(folder, 'stand-ins', name)
    await mkdir(folders[uses], { recursive: true })
    const action = {
      name,
      inputs: Object.fromEntries(inputs.map((input) => [input, { required: false }])),
      runs: { using: 'composite', steps: [step] },
    }
    await writeFile(join(folders[uses], 'action.yml'), JSON.stringify(action))
  }
  return folders
}

/** Returns which calls of GitHub's command line of a kind there were. act makes calls of its own. */
function ghCalls(kind: string): string[] {
  const calls = repository.state().calls.map((call) => call.split(' ').slice(0, 2).join(' '))
  return calls.filter((call) => call.startsWith(`${kind} `))
}

function expect(what: string, actual: unknown, wanted: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(wanted)) {
    throw new Error(`${what}: ${JSON.stringify(actual)}, not ${JSON.stringify(wanted)}`)
  }
}

const deployed = () => parse(String(production.workflows.get('p-1')?.deployed?.flow ?? '{}')).prompt

try {
  for (const list of ['development', 'first-500', 'second-500']) {
    repository.commitFile(`lists/${list}.txt`, `${list === 'development' ? 'banking' : list} a-1 cf-1\n`)
  }
  repository.commitFile('lists/production.txt', 'banking p-1 cf-1\n')
  repository.commitFile('variables/production/banking.json', '[]')
  repository.commitFile('config/production.env.json', '[]')

  // The recipes.
  await run('Export attested packages')
  await run('Nightly backup')
  expect('The last commit', repository.log('main')[0], 'Back up AI for Process workflows')
  await run('Promote', { environment: 'production' })
  expect('The deployed prompt', deployed(), 'Hello')
  await run('Promote', { environment: 'production', 'run-id': '1', artifact: 'banking-before-1.zip' })
  expect('The prompt after the roll-back', deployed(), 'Old')
  await run('Restore', { environment: 'production', at: 'main' })
  expect('The prompt after the restore', deployed(), 'Hello')
  await run('Drift')
  expect('The issues', ghCalls('issue'), ['issue list'])
  prompts.development = 'Good morning'
  await run('Propose workflow changes')
  expect('The pull requests', repository.pullRequests(), ['workflow-changes'])
  repository.merge('workflow-changes')
  await run('Back up every environment')
  await run('Back up all workflows')
  const names = ['banking-staging.zip', 'banking-production.zip', 'first-500.zip', 'second-500.zip']
  for (const name of names) expect(name, artifacts.artifacts.filter((each) => each.name === name).length, 1)

  // The README's and the page for a first try, in runs of their own.
  await artifacts.close()
  artifacts = await startArtifactService(azurite)
  prompts.development = 'Good evening'
  await run('Back up')
  expect('The last file', repository.log('main')[0], 'Back up AI for Process workflows')
  await run('Promote banking')
  expect('The deployed prompt', deployed(), 'Good evening')
  await run('Restore banking', { 'run-id': '1', artifact: 'banking-before-1.zip' })
  expect('The prompt after the restore', deployed(), 'Hello')
  prompts.development = 'Good night'
  await run('Propose changes')
  expect('The pull request', ghCalls('pr'), ['pr create'])
  const event = join(folder, 'event.json')
  await writeFile(event, JSON.stringify({ pull_request: { base: { sha: repository.commitOf('main~1') } } }))
  await run('Show changes', {}, ['pull_request', '--eventpath', event])
  await run('Copy the scratch workflow')
  await run('Compare the scratch workflow with its copy')
  console.log('All workflows of the README, the recipes and the page for a first try work on act.')
} finally {
  await Promise.all([development.close(), production.close(), artifacts.close()])
  await azurite.stop()
  repository.remove()
}
