import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { startArtifactService } from '../fakes/artifact-service.js'
import { startAzurite } from '../fakes/azurite.js'
import { type PlatformOptions, samplePackage, startPlatform } from '../fakes/platform.js'
import { reply } from '../fakes/replies.js'
import { makeRepository } from './repository.js'
import { bareEnvironment, root } from './runner.js'
import { readRecipes } from './workflow.js'

/**
 * Runs the end-to-end workflow, and every workflow file of the pages as it stands, on act, a runner written by others: twice in a row, after a
 * failure, and as a re-run of an old commit.
 */
const [act = ''] = process.argv.slice(2)
const recipes = readRecipes()
const artifacts = await startArtifactService(await startAzurite())
const apiKey = 'kg-on-act'
const platformWith = (options: PlatformOptions) => startPlatform({ apiKey, ...options })
const packageOf = (flow: () => object) => () => samplePackage({ 'flow_definition.json': flow() })
let prompt = 'Hello'
let stamp = 0
const development = await platformWith({ packageOf: packageOf(() => ({ prompt })) })
const production = await platformWith({ packageOf: packageOf(() => ({ prompt: 'Old' })) })
const rewriting = await platformWith({})
rewriting.fault('start', (_request, _response, serve) => serve(), 2)
rewriting.fault('start', (_request, _response, serve) => {
  const imported = rewriting.workflows.get('a-1')
  if (imported) imported.flow = Buffer.from('{"prompt":"Rewritten"}')
  serve()
})
/** Platforms that answer in the other spelling, stamp times, or rewrite what was imported. */
const others = [
  await platformWith({ dialect: 'tools' }),
  await platformWith({ packageOf: packageOf(() => ({ updatedAt: ++stamp })) }),
  rewriting,
]
const repository = makeRepository()
const { folder, bin } = repository.surroundings
// What a release is made of: act copies all of it for each step.
const released = join(folder, 'released')
for (const part of ['action.yml', 'diff', 'promote', 'import', 'deploy', 'dist']) {
  await cp(join(root, part), join(released, part), { recursive: true })
}
const ran = new Set<string>()

const options = (option: string, values: Record<string, string>) =>
  Object.entries(values).flatMap(([key, value]) => [option, `${key}=${value}`])

/** Runs a workflow's file on act. Throws if it ends in another way than expected. */
async function runOnAct(file: string, args: string[], { fails = false, home = process.env.HOME ?? '' } = {}) {
  const command = [...args, '--workflows', file, '--platform', 'ubuntu-latest=-self-hosted', '--no-cache-server']
  const own = { PATH: `${bin}${delimiter}${process.env.PATH}`, HOME: home, XDG_CACHE_HOME: join(folder, 'cache') }
  const env = { ...bareEnvironment(), ...artifacts.env, ...own, XDG_CONFIG_HOME: join(folder, 'config') }
  const ended = await promisify(execFile)(act, command, { cwd: root, env, maxBuffer: 2 ** 26 }).then(
    ({ stdout }) => ({ stdout, failed: false }),
    (error) => ({ stdout: String(error.stdout ?? error), failed: true }),
  )
  if (ended.failed !== fails) {
    console.log(ended.stdout)
    throw new Error(`${file} ${ended.failed ? 'failed' : 'succeeded'} on act`)
  }
  const steps = ended.stdout.match(/^.*(?:✅ {2}Success - Main|🏁).*$/gm) ?? []
  console.log(`${basename(file)}: ${steps.length} steps and jobs succeeded${fails ? ', and it failed as it must' : ''}`)
}

/** Runs a workflow of the pages with inputs. */
async function run(
  name: string,
  inputs: Record<string, string> = {},
  { event = ['workflow_dispatch'], fails = false, host = development.url } = {},
): Promise<void> {
  ran.add(name)
  const file = join(folder, `${name}.yml`)
  // GitHub knows these two keys since 2026. act doesn't yet.
  await writeFile(file, recipes.get(name)?.replace(/^ +(?:deployment: false|queue: max)\n/gm, '') ?? '')
  const variables = {
    AI_FOR_PROCESS_HOST: host,
    TARGET_HOST: production.url,
    TARGET_BANKING_WORKFLOW_ID: 'p-1',
    TARGET_BANKING_FLOW_ID: 'cf-1',
  }
  const args = [
    ...[...event, '--directory', repository.seed, '--no-skip-checkout'],
    ...options('--local-repository', { 'owner/repo@v1': released, ...(await standIns()) }),
    ...options('--var', variables),
    ...options('--env', { GITHUB_REPOSITORY: 'octo-org/flows' }),
    ...options('--secret', { AI_FOR_PROCESS_API_KEY: apiKey, SCRATCH_API_KEY: apiKey, TARGET_API_KEY: apiKey }),
    ...options('--input', inputs),
  ]
  await runOnAct(file, args, { fails, home: folder })
}

/** Writes the actions of others that the recipes use as ones that hand their inputs to `stand-in.js`. Returns their folders. */
async function standIns(): Promise<Record<string, string>> {
  const texts = [...recipes.values()].join('\n')
  const used = texts.match(/(?<=uses: )(?:actions|peter-evans)\/[\w-]+@\w+/g) ?? []
  const inputs = `ref name pattern run-id path skip-decompress merge-multiple fetch-depth subject-path branch add-paths
    commit-message body-path delete-branch`
  const folders: Record<string, string> = {}
  for (const uses of new Set(used)) {
    const [name = ''] = uses.split('@')
    const script = join(import.meta.dirname, 'stand-in.js')
    const action = {
      name,
      inputs: Object.fromEntries(inputs.split(/\s+/).map((input) => [input, { required: false }])),
      runs: {
        using: 'composite',
        steps: [
          {
            shell: 'bash',
            run: `node "${script}" "${name}" "${join(folder, 'remote.git')}" "$INPUTS"`,
            env: { INPUTS: `$\{{ toJSON(inputs) }}` },
          },
        ],
      },
    }
    folders[uses] = join(folder, 'stand-ins', name)
    await mkdir(folders[uses], { recursive: true })
    await writeFile(join(folders[uses], 'action.yml'), JSON.stringify(action))
  }
  return folders
}

const deployed = (id = 'p-1') => JSON.parse(String(production.workflows.get(id)?.deployed?.flow ?? '{}')).prompt
const BACKED_UP = 'Back up AI for Process workflows'
const toProduction = { environment: 'production' }

try {
  // act looks up every action of a job, also of steps that it will not run. The real `download-artifact` is one of them.
  const workflow = join(root, '.github', 'workflows', 'end-to-end.yml')
  const [uses = ''] = /actions\/download-artifact@\w+/.exec(await readFile(workflow, 'utf8')) ?? []
  const [standIn = ''] = Object.values(await standIns())
  const matrix = ['--matrix', 'os:ubuntu-latest', ...options('--local-repository', { [uses]: standIn })]
  await runOnAct(workflow, ['workflow_dispatch', ...matrix])

  const [variables, lists] = ['variables/production/banking.json', ['development', 'first-400', 'second-400']]
  const lines = lists.map((list) => [`lists/${list}.txt`, `${list.replace('development', 'banking')} a-1 cf-1\n`])
  repository.commit({ ...Object.fromEntries(lines), 'lists/production.txt': 'banking p-1 cf-1\n' })
  repository.commit({ [variables]: '[{"name":"REGION","value":"eu-west-1"}]' })

  // The backup: after a failure, again on the same commit, and with nothing to commit.
  development.fault('start', reply(400))
  await run('Back up', {}, { fails: true })
  await run('Back up')
  assert.deepEqual(repository.log('main')[0], BACKED_UP)
  prompt = 'Hello again'
  await run('Back up')
  await run('Back up')
  assert.deepEqual(repository.log('main').slice(0, 3), [BACKED_UP, BACKED_UP, variables])
  repository.setState({ runs: [{ startedAt: '2020-01-01T00:00:00Z', status: 'success' }] })
  await run('The backup is recent', {}, { fails: true })
  repository.setState({ runs: [{ startedAt: '2999-01-01T00:00:00Z', status: 'success' }] })
  await run('The backup is recent')

  // The pull request: twice, then merged, then nothing.
  prompt = 'Good morning'
  await run('Propose workflow changes')
  await run('Propose workflow changes')
  assert.deepEqual(repository.pullRequests(), ['workflow-changes'])
  repository.makeMergeCommit('workflow-changes')
  const event = join(folder, 'event.json')
  const pullRequest = {
    number: 1,
    head: { ref: 'workflow-changes', repo: { full_name: 'octo-org/flows' } },
    base: { ref: 'main' },
  }
  await writeFile(event, JSON.stringify({ number: 1, pull_request: pullRequest }))
  for (const _ of [1, 2]) await run('What changed', {}, { event: ['pull_request', '--eventpath', event] })
  assert.deepEqual(repository.state().comments.length, 1)
  repository.merge('workflow-changes')
  await run('Propose workflow changes')
  assert.deepEqual(repository.pullRequests(), [])

  // Promotions: refused, done, and undone. Each leaves the tag that Drift reads.
  development.fault('start', reply(400))
  await run('Promote', toProduction, { fails: true })
  await run('Promote', toProduction)
  assert.deepEqual(deployed(), 'Good morning')
  await run('Promote', toProduction)
  await run('Drift')
  await run('Promote', { ...toProduction, 'run-id': '1', artifact: 'banking-before-1.zip' })
  assert.deepEqual(deployed(), 'Old')
  await run('Restore', { ...toProduction, at: 'no-such-tag' }, { fails: true })
  await run('Restore', { ...toProduction, at: 'main' })
  assert.deepEqual(deployed(), 'Good morning')
  await run('Drift')
  assert.deepEqual(repository.state().issues, [])
  const edited = production.workflows.get('p-1')
  if (edited) edited.flow = Buffer.from('{"prompt":"Edited by hand"}')
  for (const _ of [1, 2]) await run('Drift')
  assert.deepEqual(repository.state().issues.length, 1)
  await run('Promote banking')
  await run('Create on a target', { ...toProduction, name: 'banking', 'workflow-name': 'Banking' })
  assert.deepEqual(deployed([...production.workflows.keys()].pop()), 'Good morning')

  for (const _ of [1, 2]) await run('Export attested packages')
  for (const _ of [1, 2]) await run('Back up every environment')
  for (const _ of [1, 2]) await run('Back up all workflows')
  const names = ['banking-staging.zip', 'banking-production.zip', 'first-400.zip', 'second-400.zip']
  for (const name of names) assert.deepEqual(artifacts.artifacts.filter((each) => each.name === name).length, 1)
  await run('Compare two backups', { before: '1', after: '1' })

  const scratch = { 'workflow-id': 'a-1', 'flow-id': 'cf-1' }
  await run('Verify a live platform', scratch)
  for (const platform of others) await run('Verify a live platform', scratch, { host: platform.url })
  const untried = [...recipes.keys()].filter((name) => !ran.has(name))
  assert.deepEqual(untried, [])
  console.log('All workflow files of the pages work on act.')
} finally {
  await Promise.all([development, production, artifacts, ...others].map((service) => service.close()))
  repository.remove()
}
