import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { ArtifactService } from '../fakes/artifact-service.js'
import { samplePackage } from '../fakes/platform.js'
import { filesOf, sampleWorkflow } from '../fakes/sample.js'
import { filesIn } from '../runner/read-artifact.js'
import type { RunResult } from '../runner/runner.js'

/** What a run must have come to. */
interface Expectation {
  run: RunResult
  /** The folder to unpack into, in the workspace, if there was one. */
  unpackTo: string | undefined
  artifacts: ArtifactService | undefined
  /** What must not be seen anywhere. */
  secrets: string[]
  /** Whether each workflow must have passed. */
  mustPass: boolean
  /** Whether a run before this one was killed. What it left stays if its workflow fails again. */
  afterKill: boolean
}

interface Row {
  name: string
  'workflow-id': string
  'package-path'?: string
  'artifact-name'?: string
  error?: string
}

/** What a check found. */
export interface Finding {
  passed: number
  failed: number
  /** What is wrong, a line each. */
  wrong: string[]
}

/** Checks a run that came to its end: its words, its packages, artifacts and folders, what it left behind and what it showed. */
export async function check(expectation: Expectation): Promise<Finding> {
  const { run, mustPass } = expectation
  const rows: Row[] = JSON.parse(run.outputs.exports ?? '[]')
  const failed = rows.filter(({ error }) => error !== undefined)
  const wrong = [
    ...checkEnd(run, failed.length),
    ...checkSecrets(expectation),
    ...(await checkLeftovers(expectation, rows)),
    ...(await Promise.all(rows.map((row) => checkRow(row, expectation)))).flat(),
  ]
  if (rows.length === 0 && run.exitCode === 0) wrong.push('passed without a row in exports')
  if (mustPass) wrong.push(...failed.map(({ name, error }) => `${name} should have passed: ${error}`))
  return { passed: rows.length - failed.length, failed: failed.length, wrong }
}

function checkEnd({ exitCode, raw, stderr, annotations }: RunResult, failed: number): string[] {
  const wrong: string[] = []
  const errors = annotations.filter(({ level }) => level === 'error')
  if (exitCode !== 0 && exitCode !== 1) wrong.push(`ended with ${exitCode}`)
  if (stderr !== '') wrong.push(`wrote to stderr: ${stderr.slice(0, 500)}`)
  if (errors.length !== exitCode) wrong.push(`${errors.length} errors at exit code ${exitCode}`)
  if ((raw.match(/^::error/gm) ?? []).length !== errors.length) wrong.push('an error of more than a line')
  if (failed > 0 && exitCode === 0) wrong.push(`${failed} rows failed at exit code 0`)
  for (const { message } of errors) if (message.length > 4_001) wrong.push(`an error of ${message.length} characters`)
  return wrong
}

function checkSecrets({ run, secrets }: Expectation): string[] {
  const printed = run.raw.split(/\r?\n/).filter((line) => !line.startsWith('::add-mask::'))
  const seen = [printed.join('\n'), run.log, run.summary, JSON.stringify(run.outputs), run.stderr].join('\n')
  return secrets.filter((secret) => seen.includes(secret)).map((secret) => `shows ${secret}`)
}

async function checkRow(row: Row, { run, unpackTo, artifacts, afterKill }: Expectation): Promise<string[]> {
  const { name, error, 'workflow-id': id, 'package-path': path, 'artifact-name': artifact } = row
  const wrong: string[] = []
  const sample = filesOf(sampleWorkflow(id))
  const content = samplePackage(sample)
  if (path !== undefined && !(await readFile(path)).equals(content)) wrong.push(`${name}: another package`)
  if (error === undefined && path === undefined) wrong.push(`${name}: passed without a package`)
  if (artifact !== undefined && !(await artifacts?.read(artifact))?.equals(content))
    wrong.push(`${name}: another artifact`)
  if (error === undefined && artifacts && artifact === undefined) wrong.push(`${name}: passed without an artifact`)
  if (unpackTo === undefined) return wrong
  const folder = join(run.workspace, unpackTo, name)
  if (error !== undefined && afterKill) return wrong
  const found = await filesIn(folder)
  const { 'env_variables.json': _, ...files } = sample
  const all = ['.workflow-export.json', ...Object.keys(files)].sort()
  // Each file is whole. A step that was cancelled may lack some.
  if (error === undefined ? !isDeepStrictEqual(found, all) : found.some((file) => !all.includes(file)))
    wrong.push(`${name}: the folder has ${found.join(', ')}`)
  for (const [file, content] of Object.entries(files).filter(([file]) => found.includes(file))) {
    const unpacked: unknown = JSON.parse(await readFile(join(folder, file), 'utf8'))
    if (!isDeepStrictEqual(unpacked, content)) wrong.push(`${name}: another ${file}`)
  }
  return wrong
}

/** Finds files that are neither a row's package, nor named by an output, nor in a workflow's folder. */
async function checkLeftovers({ run, unpackTo }: Expectation, rows: Row[]): Promise<string[]> {
  const outputs = ['report-path', 'full-report-path', 'exports-path'].map((name) => run.outputs[name])
  const kept = new Set([...rows.map((row) => row['package-path']), ...outputs])
  const own = /^(_runner_file_commands|_github_workflow)\//
  const inTemp = (await filesIn(run.temp)).filter((name) => !own.test(name) && !kept.has(join(run.temp, name)))
  const folders = new Set(rows.map(({ name }) => `${unpackTo}/${name}`))
  const inWorkspace = (await filesIn(run.workspace)).filter(
    (name) => !folders.has(name.split('/').slice(0, 2).join('/')),
  )
  return [...inTemp, ...inWorkspace].map((name) => `leaves ${name}`)
}
