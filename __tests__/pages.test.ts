import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { samplePackage } from '../simulator/fakes/platform.js'
import { reply } from '../simulator/fakes/replies.js'
import { edited, editPrompt, filesOf, sampleWorkflow, setVariable } from '../simulator/fakes/sample.js'
import { type RunResult, root, runAction } from '../simulator/runner/runner.js'
import { artifactsFor, platformFor, runDeploy, runExport, runImport, runPromote, workspaceWith } from './scene.js'

/** What a person sees of a run, as Markdown, without what differs from run to run. */
function pageOf({ log, summary, exitCode, workspace, temp }: RunResult): string {
  const fence = '````'
  const parts = [
    'The log:',
    `${fence}text\n${log.trimEnd()}\n${fence}`,
    `Exit code ${exitCode}. The summary:`,
    summary.trim(),
  ]
  const page = `${parts.join('\n\n').trim()}\n`
  return page
    .replaceAll(workspace, '/workspace')
    .replaceAll(temp, '/temp')
    .replace(/(workflow-\w+-)\w{6}\b/g, '$1…')
    .replace(/127\.0\.0\.1(?::|&#58;<wbr>)\d+/g, 'ai.example.com')
    .replace(/\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/g, '…')
    .replace(/\b(?:\d+ min )?[\d.]+ s\b/g, '1 s')
    .replace(/\b\d{10}\b/g, '7')
    .replace(/\b[\da-f]{64}\b/g, '…')
    .replace(/\bv1\.[\w-]{9}/g, 'v1.…')
    .replace(/\b[\d.]+ (?:B|KiB)\b/g, '1 KiB')
    .replace(/(artifacts?[/ ])\d+/g, '$18')
}

/** Expects a run to look as the page in `pages/` does. To accept a change, delete that page, run the test, and read what it wrote. */
function expectPage(name: string, run: RunResult): void {
  const file = join(root, '__tests__', 'pages', `${name}.md`)
  const page = pageOf(run)
  if (!existsSync(file)) {
    writeFileSync(file, page)
    throw new Error(
      `There was no page ${name}.md. It is written now: read it, and commit it if it is what people should see.`,
    )
  }
  expect(page).toBe(readFileSync(file, 'utf8'))
}

const support = sampleWorkflow('support')
const later = edited(
  support,
  editPrompt('Greet and answer', 'Be brief.', 'Be brief and polite.'),
  setVariable('CRM_URL', 'https://crm.example.com'),
)
const packageOf = () => samplePackage(filesOf(support))
const three = 'banking a-1 cf-1\nsupport a-2 cf-2\ntravel a-3 cf-3'

test('an export of one workflow keeps its page', async () => {
  const platform = await platformFor({ packageOf })
  const artifacts = await artifactsFor()
  expectPage('export', await runExport(platform, { name: 'support' }, { artifacts }))
})

test('a backup in which one changed and one is gone keeps its page', async () => {
  let now = support
  const platform = await platformFor({ packageOf: (id) => samplePackage(filesOf(id === 'a-2' ? now : support)) })
  const inputs = { workflows: three, 'unpack-to': 'workflows' }
  const { workspace } = await runExport(platform, inputs)
  now = later
  const gone = reply(404, { message: 'Workflow not found' })
  platform.fault('start', (...all) => (all[0].url?.includes('a-3') ? gone(...all) : all[2]()), 3)
  expectPage('backup', await runExport(platform, { ...inputs, 'max-parallel': '1' }, { workspace }))
})

test('a refused key of many workflows keeps its page', async () => {
  const platform = await platformFor()
  const run = await runExport(platform, { workflows: three, 'api-key': 'no-such-key', 'max-parallel': '1' })
  expectPage('key-refused', run)
})

test('a failed job keeps its page', async () => {
  const platform = await platformFor({ statuses: ['IN_PROGRESS', 'FAILED'] })
  expectPage('job-failed', await runExport(platform))
})

test('bad inputs keep their page', async () => {
  const platform = await platformFor()
  expectPage('bad-inputs', await runExport(platform, { 'workflow-id': '', host: 'ftp://x', 'max-parallel': '0' }))
})

test('a comparison keeps its page', async () => {
  const workspace = await workspaceWith({
    'old.zip': samplePackage(filesOf(support)),
    'new.zip': samplePackage(filesOf(later)),
  })
  const run = await runAction({ action: 'diff/action.yml', inputs: { base: 'old.zip', head: 'new.zip' }, workspace })
  expectPage('diff', run)
})

test('a plan, its application and a stale plan keep their pages', async () => {
  let now = support
  const platform = await platformFor({ packageOf: () => samplePackage(filesOf(now)) })
  const artifacts = await artifactsFor()
  const workspace = await workspaceWith({ 'new.zip': samplePackage(filesOf(later)) })
  const options = { workspace, artifacts }
  const plan = await runPromote(platform, { plan: 'true' }, options)
  expectPage('plan', plan)
  const approved = { 'approved-plan': plan.outputs['plan-digest'] ?? '' }
  now = edited(support, editPrompt('Greet and answer', 'Be brief.', 'Be quick.'))
  expectPage('stale-plan', await runPromote(platform, approved, options))
  now = support
  expectPage('promotion', await runPromote(platform, approved, options))
})

test('an import, and a deployment that fails, keep their pages', async () => {
  const platform = await platformFor()
  const workspace = await workspaceWith({ 'a.zip': samplePackage(filesOf(support)) })
  expectPage('import', await runImport(platform, {}, { workspace }))
  platform.fault('status', reply(200, { status: 'FAILED', message: 'A guardrail is missing' }))
  expectPage('deployment-failed', await runDeploy(platform))
})
