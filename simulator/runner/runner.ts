import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parse } from 'yaml'
import { checkDist } from './dist.js'

/** The repository's root. */
export const root = resolve(import.meta.dirname, '../../..')

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
  /** The node to run it with; the current one if unset. */
  node?: string
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

/** A message that GitHub shows on the run's page. */
export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  message: string
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
  state: Record<string, string>
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

  const preload = options.speed ? ['--import', new URL('./fast.js', import.meta.url).href] : []
  const entry = join(dirname(file), metadata.runs.main)
  if (!checked && entry.startsWith(dist)) {
    checkDist(root)
    checked = true
  }
  const started = performance.now()
  const child = spawn(options.node ?? process.execPath, [...preload, ...nodeArgs, entry], {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
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
  const { exitCode, signal } = await ended(child, timeoutMs, view)
  const elapsed = performance.now() - started
  const { outputs, state, masks, annotations } = view
  Object.assign(outputs, parsePairs(await readFile(commandFiles.GITHUB_OUTPUT, 'utf8')))
  Object.assign(state, parsePairs(await readFile(commandFiles.GITHUB_STATE, 'utf8')))
  const summary = view.summary(await readFile(commandFiles.GITHUB_STEP_SUMMARY, 'utf8'))
  const log = view.text()
  return { exitCode, signal, log, raw, stderr, outputs, state, summary, annotations, masks, workspace, temp, elapsed }
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

function parsePairs(text: string): Record<string, string> {
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

// The runner's reader ends a line at LF, CR LF and a lone CR, and carries out commands of both streams.
function readLines(stream: NodeJS.ReadableStream, view: LogView, onText: (text: string) => void): void {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (text: string) => {
    onText(text)
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    for (const line of lines) view.line(line)
  })
  stream.on('end', () => {
    if (rest !== '') view.line(rest.replace(/\r$/, ''))
  })
}

function ended(child: ChildProcess, timeoutMs: number, view: LogView): Promise<Pick<RunResult, 'exitCode' | 'signal'>> {
  return new Promise((resolve, reject) => {
    let late = false
    const timer = setTimeout(() => {
      late = true
      child.kill('SIGKILL')
    }, timeoutMs)
    child.once('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.once('close', (exitCode, signal) => {
      clearTimeout(timer)
      if (late) reject(new Error(`The action was still running after ${timeoutMs} ms. Its log:\n${view.text()}`))
      else resolve({ exitCode, signal })
    })
  })
}

const commandNames = new Set(
  `add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher save-state set-env set-output
  stop-commands warning`.split(/\s+/),
)

interface Command {
  name: string
  /** The property `name`, which some commands take. */
  target: string
  data: string
}

function parseCommand(line: string, stopToken: string | undefined): Command | undefined {
  const modern = /^\s*::(.*?)::(.*)$/s.exec(line)
  return readCommand(modern, unescapeData) ?? readCommand(/##\[(.*?)\](.*)$/s.exec(line), unescapeOld)

  function readCommand(match: RegExpExecArray | null, decode: (text: string) => string): Command | undefined {
    const [, info = '', data = ''] = match ?? []
    const name = (info.split(' ')[0] ?? '').toLowerCase()
    if (!commandNames.has(name) && (name === '' || name !== stopToken)) return undefined
    const target = decode(/[ ,;]name=([^,;]*)/.exec(info)?.[1] ?? '')
    return { name, target, data: decode(data) }
  }
}

const unescapeData = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
const unescapeOld = (text: string) => unescapeData(text.replaceAll('%3B', ';').replaceAll('%5D', ']'))

const labels = { error: 'Error', warning: 'Warning', notice: 'Notice' }

/** Turns what an action prints into what the runner shows. Unlike the runner it masks no encoded forms of a secret. */
class LogView {
  readonly annotations: Annotation[] = []
  readonly masks: string[] = []
  readonly outputs: Record<string, string> = {}
  readonly state: Record<string, string> = {}
  readonly #debug: boolean
  readonly #shown: string[] = []
  #stopToken: string | undefined

  constructor(debug: boolean) {
    this.#debug = debug
  }

  text(): string {
    return this.#shown.join('\n')
  }

  summary(text: string): string {
    const kilobytes = Math.ceil(Buffer.byteLength(text) / 1024)
    if (kilobytes <= 1024) return text.replace(/.+/g, (line) => this.#mask(line))
    this.#annotate('error', `$GITHUB_STEP_SUMMARY upload aborted, supports content up to 1024k, got ${kilobytes}k`)
    return ''
  }

  line(line: string): void {
    const command = parseCommand(line, this.#stopToken)
    if (!command || this.#stopToken !== undefined) {
      if (command?.name === this.#stopToken) this.#stopToken = undefined
      this.#show(line)
      return
    }
    const { name, target, data } = command
    if (name === 'add-mask') this.#addMask(data)
    else if (name === 'error' || name === 'warning' || name === 'notice') this.#annotate(name, data)
    else if (name === 'debug' && this.#debug) this.#show(`Debug: ${data}`)
    else if (name === 'group') this.#show(`▸ ${data}`)
    else if (name === 'set-output') this.outputs[target] = data
    else if (name === 'save-state') this.state[target] = data
    else if (name === 'set-env' || name === 'add-path')
      this.#annotate('error', `Unable to process command '${line}' successfully.`)
    else if (name === 'stop-commands') {
      this.#stopToken = data.toLowerCase()
      this.#show(line)
    }
  }

  #show(text: string): void {
    this.#shown.push(this.#mask(text))
  }

  #annotate(level: Annotation['level'], text: string): void {
    const message = this.#mask(text)
    this.annotations.push({ level, message })
    this.#shown.push(`${labels[level]}: ${message}`)
  }

  #addMask(secret: string): void {
    if (secret.trim() === '') {
      this.#annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.")
      return
    }
    for (const mask of [secret, ...secret.split(/[\r\n]+/).map((line) => line.trim())])
      if (mask !== '' && !this.masks.includes(mask)) this.masks.push(mask)
  }

  // As the runner does, secrets that overlap or touch become one mask.
  #mask(text: string): string {
    const hidden = new Uint8Array(text.length)
    for (const secret of this.masks)
      for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1))
        hidden.fill(1, at, at + secret.length)
    return Array.from(hidden, (flag, at) => (flag ? (hidden[at - 1] ? '' : '***') : text[at])).join('')
  }
}
