import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bareEnvironment, root } from '../simulator/runner/runner.js'
import { bundle } from './bundle.js'
import { atMost, median, type Part } from './figures.js'

/** How long it takes to the first line of output. */
export async function measureStart(rounds: number): Promise<Part> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-start-'))
  try {
    const eager = await bundle(join(import.meta.dirname, 'eager.js'), join(folder, 'eager'))
    const inputs = { HOST: 'http://127.0.0.1:9', 'API-KEY': 'kg-bench', 'WORKFLOW-ID': 'a-1', 'FLOW-ID': 'cf-1' }
    const step = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value]))
    const output = join(folder, 'output')
    await writeFile(output, '')
    const env = { ...step, RUNNER_TEMP: folder, GITHUB_WORKSPACE: folder, GITHUB_OUTPUT: output }
    const action = [join(root, 'dist', 'export', 'index.js')]
    const cases = {
      bare: () => timeTo(undefined, ['-e', '0']),
      first: () => timeTo(/^::add-mask::.*\n/, action, env),
      seen: () => timeTo(/^Exporting workflow/m, action, env),
      eager: () => timeTo(/^Exporting workflow/, [eager]),
    }
    const names = ['bare', 'first', 'seen', 'eager'] as const
    const times: Record<keyof typeof cases, number[]> = { bare: [], first: [], seen: [], eager: [] }
    for (let round = 0; round < rounds; round++) {
      for (const name of names) times[name].push(await cases[name]())
    }
    const [bare = 0, first = 0, seen = 0, late = 0] = names.map((name) => median(times[name]))
    const ms = (value: number) => `${value.toFixed(0)} ms`
    return {
      title: 'Start-up',
      how: `Medians of ${rounds} rounds that take turns, measured from the start of node. The first line of output is the command that masks the key, because nothing may be printed before it. The first line that you see is “Exporting workflow …”. The bundle that imports \`@actions/artifact\` at once is made by the same ncc with the same options, and prints a line. Most of the time goes into \`@actions/core\`, which reads the inputs and brings an HTTP client along.`,
      figures: [
        atMost('First line, of bare `node -e 0`', 3, first / bare, {
          unit: ' times',
          note: `${ms(first)} and ${ms(bare)}`,
          ifMissed: 'The log stays empty that much longer, a fraction of a second.',
        }),
        atMost('First line, of a bundle that imports `@actions/artifact` at once', 0.4, first / late, {
          unit: ' times',
          note: ms(late),
          ifMissed:
            'The action loads the artifact client late to start sooner. The rest of the start takes a larger share than planned, still a fraction of a second.',
        }),
        {
          what: 'First line that you see, of bare `node -e 0`',
          measured: `${(seen / bare).toFixed(2)} times (${ms(seen)})`,
        },
      ],
      bars: {
        title: 'Time to the first line',
        unit: 'milliseconds',
        bars: [
          { label: 'node -e 0', kind: 'ideal', value: bare },
          { label: 'the action', kind: 'action', value: first },
          { label: 'the client loaded at once', kind: 'today', value: late },
        ],
      },
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Milliseconds until a new node has printed what matches, or has ended. */
async function timeTo(line: RegExp | undefined, args: string[], env: Record<string, string> = {}): Promise<number> {
  const started = performance.now()
  const child = spawn(process.execPath, args, {
    env: { ...bareEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  let printed: number | undefined
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
    if (printed === undefined && line?.test(output)) {
      printed = performance.now()
      child.kill('SIGKILL')
    }
  })
  await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  if (line && printed === undefined) throw new Error(`${args.join(' ')} did not print ${line}:\n${output}`)
  return (printed ?? performance.now()) - started
}
