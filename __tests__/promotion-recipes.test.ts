import { expect, jest, test } from '@jest/globals'
import type { ArtifactService } from '../simulator/fakes/artifact-service.js'
import { type PlatformSimulator, samplePackage } from '../simulator/fakes/platform.js'
import { readZip } from '../simulator/fakes/zip.js'
import type { JobResult, Workflow } from '../simulator/runner/workflow.js'
import { type Dispatched, dispatch, jobOf, makeGitHub, names, recipe, recipeTest, texts } from './recipe-scene.js'
import { artifactsFor, platformFor } from './scene.js'

jest.setTimeout(600_000)

const flowOf = (id: string, prompt: string) => ({ nodes: [{ id: 'n1', name: `Greet ${id}`, prompt }] })
const packageOf = (prompt: () => string) => (id: string) =>
  samplePackage({ 'flow_definition.json': flowOf(id.slice(-1), prompt()) })
const callsOf = (platform: PlatformSimulator) => platform.seen.map(({ call }) => call)

type Inputs = Record<string, string>

/** Makes three environments with workflows of these names. `start` runs a workflow file as GitHub does, with an approval. */
async function promotion(workflows = names) {
  const prompts = { development: 'Hello', staging: 'Old', production: 'Old' }
  const platforms = {
    development: await platformFor({ packageOf: packageOf(() => prompts.development) }),
    staging: await platformFor({ packageOf: packageOf(() => prompts.staging) }),
    production: await platformFor({ packageOf: packageOf(() => prompts.production) }),
  }
  const { staging, production } = platforms
  const targets = { staging, production, 'staging-plan': staging, 'production-plan': production }
  const runs: Record<string, ArtifactService> = {}
  const github = makeGitHub(platforms.development, targets, runs)
  const variables = (stage: string) => JSON.stringify(['REGION', 'STAGE'].map((name) => ({ name, value: stage })))
  const valuesOf = (platform: PlatformSimulator) =>
    String(platform.workflows.get('p-1')?.env).match(/(?<="value":\s*")[^"]*/g)
  const list = (prefix: string) => workflows.map((name, n) => `${name}  ${prefix}-${n + 1} cf-${n + 1} # of ${name}\n`)
  const files: Record<string, string> = { 'lists/development.txt': list('a').join('') }
  for (const target of ['staging', 'production']) {
    files[`lists/${target}.txt`] = list('p').join('')
    for (const name of workflows) files[`variables/${target}/${name}.json`] = variables(target)
  }
  github.commit(files)
  const start = (name: string, id: string, inputs: Inputs, approve = () => {}): Promise<Dispatched> =>
    dispatch(github, runs, { workflow: recipe(name), id, inputs }, { approve })
  const backUp = async () => {
    const { exitCode } = await github.run(jobOf('Back up', 'back-up'), { env: (await artifactsFor()).env })
    expect(exitCode).toBe(0)
  }
  const deployedTo = (target: 'staging' | 'production') =>
    Object.fromEntries(
      Array.from(platforms[target].workflows, ([id, { deployed }]) => [
        id,
        /"prompt":\s*"(.*?)"/.exec(String(deployed?.flow))?.[1],
      ]),
    )
  /** Compares production as every night. Returns the calls of GitHub's command line. */
  const night = async () => {
    const before = github.state().calls.length
    const { exitCode, log } = await github.run(jobOf('Drift', 'compare'), { env: (await artifactsFor()).env })
    expect([exitCode, log]).toEqual([0, expect.anything()])
    const calls = github.state().calls.slice(before)
    return calls.map((call) => call.split(' ').slice(0, 2).join(' '))
  }
  /** Edits the second workflow of production by hand. */
  const edit = (prompt: string) => {
    const workflow = production.workflows.get('p-2')
    if (workflow) workflow.flow = Buffer.from(JSON.stringify(flowOf('2', prompt)))
  }
  return { ...github, prompts, platforms, runs, variables, valuesOf, start, backUp, deployedTo, night, edit }
}

recipeTest(
  'a promotion brings the same packages to staging and production, also if it stops half-way, and is rolled back',
  async () => {
    const it = await promotion()
    const { staging, production } = it.platforms
    staging.fault('deploy', (_request, response) => response.writeHead(400).end('{"message":"no"}'))
    const toStaging = await it.start('Promote', '1', { environment: 'staging' }, () => {
      // The plan has imported nothing.
      expect(new Set(callsOf(staging))).toEqual(new Set(['start', 'status', 'download']))
    })
    expect([toStaging.plan.known['outputs.changed'], toStaging.apply?.exitCode]).toEqual(['true', 1])
    expect(it.deployedTo('staging')).toEqual({ 'p-1': undefined })
    // Re-run failed jobs finishes it, under the same plan.
    expect((await toStaging.rerun()).exitCode).toBe(0)
    expect(it.deployedTo('staging')).toEqual({ 'p-1': 'Hello', 'p-2': 'Hello' })
    expect(callsOf(staging).filter((call) => call === 'import')).toHaveLength(2)
    expect(it.commitOf('promoted-staging')).toBeTruthy()
    expect(production.seen).toEqual([])
    const packages = ['banking.zip', 'support.zip', 'banking-before-1.zip', 'support-before-2.zip']
    expect(it.runs['1']?.artifacts.map(({ name }) => name).sort()).toEqual(packages.toSorted())

    it.prompts.development = 'Edited after staging'
    const toProduction = await it.start('Promote', '2', { environment: 'production', 'run-id': '1' })
    expect(toProduction.apply?.exitCode).toBe(0)
    expect(it.deployedTo('production')).toEqual({ 'p-1': 'Hello', 'p-2': 'Hello' })
    // The target keeps the value of a variable that it has, and gets the one that it lacks.
    expect(it.valuesOf(production)).toEqual(['eu-west-1', 'production'])
    expect(it.files('promoted-production').filter((name) => name.endsWith('flow_definition.json'))).toHaveLength(2)
    // Drift is silent after it, and opens, updates and closes an issue after an edit.
    expect(await it.night()).toEqual(['issue list'])
    it.edit('Edited by hand')
    expect(await it.night()).toEqual(['issue list', 'label create', 'issue create'])
    expect(it.state().issues[0]?.body).toContain('Edited by hand')

    const artifact = 'banking-before-1.zip'
    const back = await it.start('Promote', '3', { environment: 'production', 'run-id': '2', artifact })
    expect(back.apply?.exitCode).toBe(0)
    expect(it.deployedTo('production')).toEqual({ 'p-1': 'Old', 'p-2': 'Hello' })
    expect(it.deployedTo('staging')).toEqual({ 'p-1': 'Hello', 'p-2': 'Hello' })
    // It doesn't hide the edit of the other workflow.
    expect(await it.night()).toEqual(['issue list', 'issue edit'])
    expect(it.state().issues[0]?.body).toContain('`banking`: no changes')
    it.edit('Hello')
    expect(await it.night()).toEqual(['issue list', 'issue close'])
    // A roll-back keeps a backup too.
    const undone = await readZip((await it.runs['3']?.read(artifact)) ?? Buffer.of())
    expect(String(undone.get('flow_definition.json'))).toContain('Hello')
    expect(it.runs['3']?.artifacts).toHaveLength(1)
  },
)

recipeTest('a single workflow is promoted and rolled back, even if it is called like a backup', async () => {
  const name = 'claims-before-2024'
  const it = await promotion([name])
  expect((await it.start('Promote', '1', { environment: 'production' })).apply?.exitCode).toBe(0)
  expect(it.deployedTo('production')).toEqual({ 'p-1': 'Hello' })
  const inputs = (artifact: string) => ({ environment: 'production', 'run-id': '1', artifact })
  const unchanged = await it.start('Promote', '2', inputs(`${name}.zip`))
  expect(unchanged).toMatchObject({ plan: { exitCode: 0 }, apply: undefined })
  expect((await it.start('Promote', '3', inputs(`${name}-before-1.zip`))).apply?.exitCode).toBe(0)
  expect(it.deployedTo('production')).toEqual({ 'p-1': 'Old' })
  expect(await it.start('Promote', '4', inputs('unknown.zip'))).toMatchObject({
    plan: { exitCode: 1 },
    apply: undefined,
  })
})

recipeTest('a promotion whose target changes after the plan imports nothing', async () => {
  const it = await promotion()
  const { apply } = await it.start('Promote', '1', { environment: 'staging' }, () => {
    it.prompts.staging = 'Edited behind its back'
  })
  expect(apply?.exitCode).toBe(1)
  expect(callsOf(it.platforms.staging)).not.toContain('import')
})

recipeTest('a restore promotes a commit, a tag or a date, and applies the commit that was planned', async () => {
  const it = await promotion()
  await it.backUp()
  const wanted = it.commitOf('main')
  it.prompts.development = 'Edited later'
  await it.backUp()
  it.commit({ 'variables/production/banking.json': it.variables('production-2') })
  const restore = (id: string, at: string, approve?: () => void, name = '') =>
    it.start('Restore', id, { environment: 'production', at, name }, approve)

  expect((await restore('1', wanted)).apply?.exitCode).toBe(0)
  expect(it.deployedTo('production')).toEqual({ 'p-1': 'Hello', 'p-2': 'Hello' })
  expect(it.valuesOf(it.platforms.production)).toEqual(['eu-west-1', 'production-2'])
  const byDate = await restore('2', '2090-01-01 18:00', undefined, 'banking')
  expect(byDate.plan.known['steps.commit.outputs.sha']).toBe(it.commitOf('main'))
  expect(it.deployedTo('production')).toEqual({ 'p-1': 'Edited later', 'p-2': 'Hello' })
  // The tag is moved between plan and approval. What was planned is applied.
  const atTag = await restore('3', 'main', () => it.commit({ 'workflows/banking/flow_definition.json': '{}' }))
  expect(atTag.apply?.known['steps.commit.outputs.sha']).toBe(atTag.plan.known['steps.commit.outputs.sha'])
  expect(it.deployedTo('production')).toEqual({ 'p-1': 'Edited later', 'p-2': 'Edited later' })
  for (const at of ['promotd-production', '']) {
    expect(await restore('4', at)).toMatchObject({ plan: { exitCode: 128 }, apply: undefined })
  }
})

recipeTest('a workflow is created on a target from git, and the summary has its line', async () => {
  const it = await promotion()
  await it.backUp()
  const inputs = { environment: 'production', name: 'banking', 'workflow-name': 'Banking' }
  const { plan, apply } = await it.start('Create on a target', '1', inputs)
  const [id] = it.platforms.production.workflows.keys()
  expect([plan.exitCode, apply?.exitCode]).toEqual([0, 0])
  expect(apply?.summary).toContain(`    banking ${id} FLOW-ID\n`)
  expect(plan.summary).not.toContain('FLOW-ID')
  expect(it.deployedTo('production')).toEqual({ [id ?? '']: 'Hello' })
})

test('every promotion waits for its turn, and only what changes a target is filed as a deployment', () => {
  for (const [name, text] of texts) {
    const groups = Array.from(text.matchAll(/group: promote-.*\n(.*)/g), ([, next = '']) => next.trim())
    expect(new Set(groups)).toEqual(new Set(groups.length > 0 ? ['queue: max'] : []))
    const { jobs } = recipe(name)
    for (const [job, { environment }] of Object.entries(jobs)) {
      if (environment === undefined) continue
      const expected =
        job === 'apply' ? expect.any(String) : { name: expect.stringMatching(/-plan$/), deployment: false }
      expect(environment).toEqual(expected)
    }
  }
})

/**
 * The ways to misspell a property, which is then empty, or a text in the expressions of a workflow file, as what to do to it. The steps between
 * the promotion and the job `apply` are left out: they run after it, and can't change a target. So are the group of a job and the token.
 */
function typos(text: string): { typo: string; change: (text: string) => string }[] {
  const [promoted, apply] = [text.indexOf('env.APPROVED_PLAN'), text.indexOf('\n  apply:')]
  const isLater = (index: number) => promoted > 0 && index > promoted && index < apply
  const isUnread = (index: number) => /(?:group|github-token): \S*$/.test(text.slice(0, index))
  const expressions = Array.from(text.matchAll(/\$\{\{ (.+?) \}\}/g)).filter(
    ({ index }) => !isLater(index) && !isUnread(index),
  )
  return expressions.flatMap(({ 0: whole, 1: expression = '', index }) =>
    Array.from(expression.matchAll(/(?<=\.)[\w-]{2,}(?![\w.-])|(?<=')[\w-]{2,}(?=')/g)).map((word) => {
      const end = word.index + word[0].length
      const broken = expression.slice(0, end - 1) + expression.slice(end)
      const typo = `line ${text.slice(0, index).split('\n').length}: ${broken}`
      const fixed = [text.slice(0, index), `\${{ ${broken} }}`, text.slice(index + whole.length)].join('')
      return { typo, change: () => fixed }
    }),
  )
}

/** The steps up to the promotion. The ones after it can't change a target: none of them imports or deploys. */
function untilPromotion(workflow: Workflow): Workflow {
  for (const job of Object.values(workflow.jobs)) {
    const last = job.steps.findIndex(({ uses = '' }) => uses.includes('/promote@')) + 1
    for (const { uses = '' } of job.steps.splice(last)) expect(uses).not.toMatch(/promote|import|deploy/)
  }
  return workflow
}

const unchanged = { 'p-1': 'Hello', 'p-2': 'Hello' }
/** What to start after a promotion and another backup, and what production has then. */
const asked = [
  { name: 'Promote', inputs: { artifact: 'banking-before-1.zip' }, wanted: { 'p-1': 'Old', 'p-2': 'Hello' } },
  { name: 'Restore', inputs: { at: 'main' }, wanted: { 'p-1': 'Restored', 'p-2': 'Restored' } },
  { name: 'Promote banking', inputs: {}, wanted: { ...unchanged, 'p-3f0c1b2a': 'Restored' } },
  {
    name: 'Create on a target',
    inputs: { name: 'banking', 'workflow-name': 'Banking' },
    wanted: { ...unchanged, new: 'Restored' },
  },
]

recipeTest('no single typo in an expression of a recipe changes a target otherwise than asked', async () => {
  const nothing = { typo: 'none', change: (text: string) => text }
  const queue = asked
    .flatMap((each) => [nothing, ...typos(texts.get(each.name) ?? '')].map((typo) => ({ ...each, ...typo })))
    .values()
  const right: string[] = []
  const wrong: string[] = []
  /** Tries what is left in the queue, in environments of its own. */
  const lane = async () => {
    const it = await promotion()
    const given = { environment: 'production', 'run-id': '1' }
    await dispatch(it, it.runs, {
      workflow: untilPromotion(recipe('Promote')),
      id: '1',
      inputs: { ...given, 'run-id': '' },
    })
    it.prompts.development = 'Restored'
    await it.backUp()
    const { staging, production } = it.platforms
    const before = Array.from(production.workflows, ([id, workflow]) => ({ id, workflow }))
    const plans = new Map<string, JobResult>()
    for (const { name, inputs, wanted, typo, change } of queue) {
      production.workflows.clear()
      for (const { id, workflow } of before) production.workflows.set(id, { ...workflow })
      production.seen.length = 0
      const workflow = untilPromotion(recipe(name, change))
      await dispatch(it, it.runs, { workflow, id: '2', inputs: { ...given, ...inputs } }, { lenient: true, plans })
      if (!callsOf(production).some((call) => call === 'import' || call === 'deploy')) continue
      const outcome = JSON.stringify(it.deployedTo('production')).replace(/"a-[\w-]{36}"/g, '"new"')
      // Without what was approved, or for whom, nothing is imported at all.
      const isApproved =
        !/: (?:env\.(?:PLA|APPROVED_PLA)|needs\..*|steps\.\w+\.outputs\.plan-diges|\w+\.TARGET\w*)$/.test(typo)
      if (!isApproved || outcome !== JSON.stringify(wanted)) wrong.push(`${name}, ${typo}: ${outcome}`)
      else if (typo === 'none') right.push(name)
    }
    expect(staging.seen).toEqual([])
  }
  // Each starts one process at a time.
  await Promise.all([lane(), lane()])
  expect(wrong).toEqual([])
  expect(right).toHaveLength(asked.length)
})
