/** A message that GitHub shows on the run's page. */
export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  message: string
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
export class LogView {
  readonly annotations: Annotation[] = []
  readonly masks: string[] = []
  readonly outputs: Record<string, string> = {}
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
    if (!this.masks.some((secret) => text.includes(secret))) return text
    const hidden = new Uint8Array(text.length)
    for (const secret of this.masks)
      for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1))
        hidden.fill(1, at, at + secret.length)
    return Array.from(hidden, (flag, at) => (flag ? (hidden[at - 1] ? '' : '***') : text[at])).join('')
  }
}

/** Passes the lines of a stream on. The runner's reader ends a line at LF, CR LF and a lone CR, and carries out commands of both streams. */
export function readLines(stream: NodeJS.ReadableStream, view: LogView, onText: (text: string) => void): void {
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
