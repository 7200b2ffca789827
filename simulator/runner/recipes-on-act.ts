import { execFile } from 'node:child_process'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'yaml'
import { startArtifactService } from '../fakes/artifact-service.js'
import { startAzurite } from '../fakes/azurite.js'
import { samplePackage, startPlatform } from '../fakes/platform.js'
import { reply } from '../fakes/replies.js'
import { readRecipes } from './recipes.js'
import { makeRepository } from './repository.js'
import { bareEnvironment, root } from './runner.js'

/**
 * Runs every workflow file of the pages as it stands on act, a runner written by others: twice in a row, after a failure, and as a re-run of
 * an old commit.
 */
const [act = ''] = process.argv.slice(2)
const recipes = readRecipes('README.md', 'docs/recipes.md', 'docs/try-it.md', 'diff/README.md', 'promote/README.md')
const prompts = { development: 'Hello', production: 'Old' }
const packageOf = (environment: keyof typeof prompts) => () =>
  samplePackage({ 'flow_definition.json': { prompt: prompts[environment] } })
const azurite = await startAzurite()
const artifacts = await startArtifactService(azurite)
const development = await startPlatform({ packageOf: packageOf('development') })
const production = await startPlatform({ packageOf: packageOf('production') })
/** Platforms that answer in the other spelling, stamp times, or rewrite what was imported. */
let stamp = 0
const apiKey = development.apiKey
const others = [
  await startPlatform({ apiKey, dialect: 'tools', packageOf: packageOf('development') }),
  await startPlatform({ apiKey, packageOf: () => samplePackage({ 'flow_definition.json': { updatedAt: ++stamp } }) }),
  await startPlatform({ apiKey, packageOf: packageOf('development') }),
]
others[2]?.fault('start', (_request, _response, serve) => serve(), 2)
others[2]?.fault('start', (_request, _response, serve) => {
  const imported = others[2]?.workflows.get('a-1')
  if (imported) imported.flow = Buffer.from('{"prompt":"Rewritten"}')
  serve()
})
const ran: string[] = []
const repository = makeRepository()
const { folder, bin } = repository.surroundings
// What a release is made of: act copies all of it for each step.
const released = join(folder, 'released')
for (const part of ['action.yml', 'diff', 'promote', 'import', 'deploy', 'dist']) {
  await cp(join(root, part), join(released, part), { recursive: true })
}

const VARIABLES = {
  AI_FOR_PROCESS_HOST: development.url,
  TARGET_HOST: production.url,
  TARGET_BANKING_WORKFLOW_ID: 'p-1',
  TARGET_BANKING_FLOW_ID: 'cf-1',
}

/** Runs a workflow with inputs. Throws if it ended in another way than expected. */
async function run(
  name: string,
  inputs: Record<string, string> = {},
  { event = ['workflow_dispatch'], fails = false, host = development.url } = {},
): Promise<void> {
  ran.push(name)
  const file = join(folder, `${name}.yml`)
  // GitHub knows these two keys since 2026. act doesn't yet.
  await writeFile(file, recipes.get(name)?.replace(/^ +(?:deployment: false|queue: max)\n/gm, '') ?? '')
  const pairs = (option: string, values: Record<string, string>) =>
    Object.entries(values).flatMap(([key, value]) => [option, `${key}=${value}`])
  const { stdout, failed } = await promisify(execFile)(
    act,
    [
      ...[...event, '--directory', repository.seed, '--workflows', file, '--no-skip-checkout'],
      ...['--platform', 'ubuntu-latest=-self-hosted', '--no-cache-server'],
      ...['--local-repository', `owner/repo@v1=${released}`],
      ...pairs('--local-repository', await standIns()),
      ...pairs('--var', { ...VARIABLES, AI_FOR_PROCESS_HOST: host }),
      ...pairs('--env', { GITHUB_REPOSITORY: 'octo-org/flows' }),
      ...pairs('--secret', { AI_FOR_PROCESS_API_KEY: development.apiKey, TARGET_API_KEY: production.apiKey }),
      ...pairs('--input', inputs),
    ],
    { env: { ...bareEnvironment(), ...artifacts.env, PATH: `${bin}${delimiter}${process.env.PATH}`, HOME: folder } },
  ).then(
    (ended) => ({ stdout: ended.stdout, failed: false }),
    (error: unknown) => ({
      stdout: String(error instanceof Error && 'stdout' in error ? error.stdout : error),
      failed: true,
    }),
  )
  if (failed !== fails) {
    console.log(stdout)
    throw new Error(`"${name}" ${failed ? 'failed' : 'succeeded'} on act`)
  }
  const steps = stdout.match(/^.*(?:✅ {2}Success - Main|🏁).*$/gm) ?? []
  console.log(`${name}: ${steps.length} steps and jobs succeeded${fails ? ', and it failed as it must' : ''}`)
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
      'merge-multiple',
      'fetch-depth',
      'subject-path',
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

function expect(what: string, actual: unknown, wanted: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(wanted)) {
    throw new Error(`${what}: ${JSON.stringify(actual)}, not ${JSON.stringify(wanted)}`)
  }
}

const deployed = (id = 'p-1') => parse(String(production.workflows.get(id)?.deployed?.flow ?? '{}')).prompt
const BACKED_UP = 'Back up AI for Process workflows'
const toProduction = { environment: 'production' }

try {
  for (const list of ['development', 'first-400', 'second-400']) {
    repository.commitFile(`lists/${list}.txt`, `${list === 'development' ? 'banking' : list} a-1 cf-1\n`)
  }
  repository.commitFile('lists/production.txt', 'banking p-1 cf-1\n')
  repository.commitFile('variables/production/banking.json', '[{"name":"REGION","value":"eu-west-1"}]')

  // The backup: after a failure, again on the same commit, and with nothing to commit.
  development.fault('start', reply(400))
  await run('Back up', {}, { fails: true })
  await run('Back up')
  expect('The last commit', repository.log('main')[0], BACKED_UP)
  prompts.development = 'Hello again'
  await run('Back up')
  await run('Back up')
  expect('The commits', repository.log('main').slice(0, 3), [BACKED_UP, BACKED_UP, 'variables/production/banking.json'])
  repository.setState({ runs: [{ startedAt: '2020-01-01T00:00:00Z', status: 'success' }] })
  await run('The backup is recent', {}, { fails: true })
  repository.setState({ runs: [{ startedAt: '2999-01-01T00:00:00Z', status: 'success' }] })
  await run('The backup is recent')

  // The pull request: twice, then merged, then nothing.
  prompts.development = 'Good morning'
  await run('Propose workflow changes')
  await run('Propose workflow changes')
  expect('The pull requests', repository.pullRequests(), ['workflow-changes'])
  repository.makeMergeCommit('workflow-changes')
  const event = join(folder, 'event.json')
  const pullRequest = {
    number: 1,
    head: { ref: 'workflow-changes', repo: { full_name: 'octo-org/flows' } },
    base: { ref: 'main' },
  }
  await writeFile(event, JSON.stringify({ number: 1, pull_request: pullRequest }))
  for (const _ of [1, 2]) await run('What changed', {}, { event: ['pull_request', '--eventpath', event] })
  expect('The comments', repository.state().comments.length, 1)
  repository.merge('workflow-changes')
  await run('Propose workflow changes')
  expect('The pull requests', repository.pullRequests(), [])

  // Promotions: refused, done, and undone. Each leaves the tag that Drift reads.
  development.fault('start', reply(400))
  await run('Promote', toProduction, { fails: true })
  await run('Promote', toProduction)
  expect('The deployed prompt', deployed(), 'Good morning')
  await run('Promote', toProduction)
  await run('Drift')
  await run('Promote', { ...toProduction, 'run-id': '1', artifact: 'banking-before-1.zip' })
  expect('The prompt after the roll-back', deployed(), 'Old')
  await run('Restore', { ...toProduction, at: 'no-such-tag' }, { fails: true })
  await run('Restore', { ...toProduction, at: 'main' })
  expect('The prompt after the restore', deployed(), 'Good morning')
  await run('Drift')
  expect('The issues', repository.state().issues, [])
  const edited = production.workflows.get('p-1')
  if (edited) edited.flow = Buffer.from('{"prompt":"Edited by hand"}')
  for (const _ of [1, 2]) await run('Drift')
  expect('The issues', repository.state().issues.length, 1)
  await run('Promote banking')
  await run('Create on a target', { ...toProduction, name: 'banking', 'workflow-name': 'Banking' })
  expect('The created workflow', deployed([...production.workflows.keys()].pop()), 'Good morning')

  for (const _ of [1, 2]) await run('Export attested packages')
  for (const _ of [1, 2]) await run('Back up every environment')
  for (const _ of [1, 2]) await run('Back up all workflows')
  const names = ['banking-staging.zip', 'banking-production.zip', 'first-400.zip', 'second-400.zip']
  for (const name of names) expect(name, artifacts.artifacts.filter((each) => each.name === name).length, 1)
  await run('Compare two backups', { before: '1', after: '1' })

  const scratch = { 'workflow-id': 'a-1', 'flow-id': 'cf-1' }
  await run('Verify a live platform', scratch)
  for (const platform of others) await run('Verify a live platform', scratch, { host: platform.url })
  const tried = new Set(ran)
  expect(
    'The workflow files that were not run',
    [...recipes.keys()].filter((name) => !tried.has(name)),
    [],
  )
  console.log('All workflow files of the pages work on act.')
} finally {
  await Promise.all([development, production, artifacts, ...others].map((service) => service.close()))
  await azurite.stop()
  repository.remove()
}
