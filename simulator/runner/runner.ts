import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { realpathSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parse } from 'yaml'
import { checkDist } from './dist.js'
import { type Annotation, LogView, readLines } from './log-view.js'

/** The repository's root. */
export const root = resolve(import.meta.dirname, '../../..')

/** Returns whether a file of this project is the program that runs, also if its folder is reached by a link. */
export function isProgram(file: string): boolean {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === file
}

/** The arguments that make node run `preload.ts` before a program. */
export const PRELOAD = ['--import', new URL('./preload.js', import.meta.url).href]

/** How to run an action; everything has a default. */
export interface RunOptions {
  /** The action's metadata file, relative to the repository; `action.yml`. */
  action?: string
  /** The step's `with:`. */
  inputs?: Record<string, string>
  /** Further environment variables, as the step's `env:` or the service's own. */
  env?: Record<string, string>
  /** A new folder if unset. */
  workspace?: string
  nodeArgs?: string[]
  /** The content of the event file. */
  event?: object
  /** Shows debug lines and tells the action so. */
  debug?: boolean
  /** How many times faster the action's clock runs. */
  speed?: number
  /** When to give up; 60 seconds if unset. */
  timeoutMs?: number
  onStart?: (child: ChildProcess) => void
  /** Sends the signal as soon as stdout matches. */
  signalAfter?: { signal: NodeJS.Signals; when: RegExp }
}

/** What became of an action. */
export interface RunResult {
  exitCode: number | null
  signal: NodeJS.Signals | null
  /** The log as people see it: stdout and stderr with commands carried out and secrets masked. */
  log: string
  /** The whole stdout as written. */
  raw: string
  stderr: string
  outputs: Record<string, string>
  /** The job summary as people see it. */
  summary: string
  annotations: Annotation[]
  masks: string[]
  workspace: string
  temp: string
  /** Milliseconds it ran. */
  elapsed: number
}

interface Metadata {
  inputs?: Record<string, { default?: unknown } | null>
  runs: { main: string }
}

const folders: string[] = []
const dist = join(root, 'dist', '/')
let checked = false

/** Starts an action as GitHub's runner does and waits for its end. Throws if that is a bundle of other sources than are there. */
export async function runAction(options: RunOptions = {}): Promise<RunResult> {
  const { inputs = {}, nodeArgs = [], timeoutMs = 60_000, signalAfter } = options
  const file = resolve(root, options.action ?? 'action.yml')
  const metadata: Metadata = parse(await readFile(file, 'utf8'))
  const inputVariables = toVariables(metadata, inputs)
  const base = await realpath(await mkdtemp(join(tmpdir(), 'runner-')))
  folders.push(base)
  const temp = join(base, 'temp')
  const workspace = options.workspace ?? join(base, 'workspace')
  await mkdir(workspace, { recursive: true })
  const commandFiles = await makeCommandFiles(join(temp, '_runner_file_commands'))
  const eventFile = join(temp, '_github_workflow', 'event.json')
  await mkdir(dirname(eventFile))
  const event = options.event ?? { repository: { private: true, visibility: 'private' } }
  await writeFile(eventFile, JSON.stringify(event))

  const entry = join(dirname(file), metadata.runs.main)
  if (!checked && entry.startsWith(dist)) {
    checkDist(root)
    checked = true
  }
  const started = performance.now()
  const child = spawn(process.execPath, [...(options.speed ? PRELOAD : []), ...nodeArgs, entry], {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
    env: {
      ...bareEnvironment(),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'octo-org/flows',
      GITHUB_RUN_ID: String(randomInt(1_000_000_000, 10_000_000_000)),
      GITHUB_RETENTION_DAYS: '90',
      GITHUB_EVENT_PATH: eventFile,
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temp,
      ...(options.debug ? { RUNNER_DEBUG: '1' } : {}),
      ...(options.speed ? { SIMULATOR_SPEED: String(options.speed) } : {}),
      ...commandFiles,
      ...inputVariables,
      ...options.env,
    },
  })
  options.onStart?.(child)

  const view = new LogView(options.debug ?? false)
  let raw = ''
  let stderr = ''
  let signalled = false
  readLines(child.stderr, view, (text) => {
    stderr += text
  })
  readLines(child.stdout, view, (text) => {
    raw += text
    if (!signalled && signalAfter?.when.test(raw)) signalled = child.kill(signalAfter.signal)
  })
  const [exitCode, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
  const elapsed = performance.now() - started
  if (signal === 'SIGKILL' && elapsed >= timeoutMs)
    throw new Error(`The action was still running after ${timeoutMs} ms. Its log:\n${view.text()}`)
  const { outputs, masks, annotations } = view
  Object.assign(outputs, parsePairs(await readFile(commandFiles.GITHUB_OUTPUT, 'utf8')))
  const summary = view.summary(await readFile(commandFiles.GITHUB_STEP_SUMMARY, 'utf8'))
  const log = view.text()
  return { exitCode, signal, log, raw, stderr, outputs, summary, annotations, masks, workspace, temp, elapsed }
}

/** Deletes the folders that `runAction` made. */
export async function cleanUp(): Promise<void> {
  const options = { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }
  await Promise.all(folders.splice(0).map((folder) => rm(folder, options)))
}

/** What a child process needs of this machine's environment, and no more. */
export function bareEnvironment(): Record<string, string> {
  const names = ['PATH', 'HOME', 'USERPROFILE', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR']
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])))
}

function toVariables({ inputs: declared = {} }: Metadata, given: Record<string, string>): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !(name in declared))
  if (unknown.length > 0) throw new Error(`The action has no input ${unknown.join(', ')}`)
  const variables: Record<string, string> = {}
  for (const [name, input] of Object.entries(declared)) {
    const value = given[name] ?? String(input?.default ?? '')
    if (value.includes('${{')) throw new Error(`Expressions are not supported: ${value}`)
    variables[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value
  }
  return variables
}

async function makeCommandFiles(folder: string) {
  await mkdir(folder, { recursive: true })
  const files = {
    GITHUB_ENV: join(folder, 'set_env'),
    GITHUB_OUTPUT: join(folder, 'set_output'),
    GITHUB_PATH: join(folder, 'add_path'),
    GITHUB_STATE: join(folder, 'save_state'),
    GITHUB_STEP_SUMMARY: join(folder, 'step_summary'),
  }
  await Promise.all(Object.values(files).map((file) => writeFile(file, '')))
  return files
}

/** Reads what a step wrote to a command file, such as `name=value`. */
export function parsePairs(text: string): Record<string, string> {
  const pairs: Record<string, string> = {}
  const lines = text.split(process.platform === 'win32' ? /\r?\n/ : '\n')
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue
    const [, name, separator, rest = ''] = /^([^=]+?)(<<|=)(.*)$/s.exec(line) ?? []
    const end = lines.indexOf(rest)
    if (!name || (separator === '<<' && end < 0)) throw new Error(`Invalid line in a command file: ${line}`)
    if (separator === '=') {
      pairs[name] = rest
    } else {
      pairs[name] = lines.slice(0, end).join('\n')
      lines.splice(0, end + 1)
    }
  }
  return pairs
}
