import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { create } from 'jsondiffpatch'
import { makeZip } from '../simulator/fakes/zip.js'
import { runAction } from '../simulator/runner/runner.js'
import { parseIgnore } from '../src/compare/ignore.js'
import { compareWorkflow } from '../src/compare/workflow.js'
import type { Package } from '../src/package/package.js'
import { atMost, median, type Part } from './page.js'
import { type Bench, withPeak } from './scene.js'

/** Two JSON texts that differ. */
interface Versions {
  base: string
  head: string
}

/** How long a comparison takes, beside the package that most use for it, and how much memory the step has. */
export async function measureCompare(bench: Bench): Promise<Part> {
  const rounds = bench.quick ? 3 : 11
  const large = { base: workflowText(8, 0), head: workflowText(8, 5) }
  const lines = Array.from({ length: 100 }, (_, index) => `nodes.*.parameters.field${index}`)
  const times: Record<'json' | 'ours' | 'one' | 'hundred', number[]> = { json: [], ours: [], one: [], hundred: [] }
  for (let round = 0; round < rounds; round++) {
    times.json.push(timeOf(() => create({ objectHash }).diff(JSON.parse(large.base), JSON.parse(large.head))))
    times.ours.push(timeOf(() => compare(large, [])))
    times.one.push(timeOf(() => compare(large, lines.slice(0, 1))))
    times.hundred.push(timeOf(() => compare(large, lines)))
  }
  const ratio = (one: number[], other: number[]) => median(one) / median(other)
  const { seconds, peak } = await measureStep(large, bench)
  const figures = [
    atMost('Two files of 8 MiB, of `JSON.parse` and `jsondiffpatch`', 2, ratio(times.ours, times.json), ' times'),
    atMost('100 lines in `ignore`, of one line', 1.3, ratio(times.hundred, times.one), ' times'),
    atMost('The step with two files of 8 MiB', 2, seconds, ' s'),
  ]
  if (process.platform === 'linux') figures.push(atMost('Its peak of the memory', 400, peak, ' MiB'))
  return {
    title: 'Comparison',
    how: 'The time from two packages in memory to the list of changes. It takes turns with `JSON.parse` of both and `jsondiffpatch` with `objectHash`. `jsondiffpatch` takes two different long numbers for equal and knows no renamed items. Every fifth node of the large files has another prompt. The step is a whole run of `diff` with two packages, from the start of node to its end, with the report. All figures are medians.',
    figures,
  }
}

function objectHash(item: object): string | undefined {
  return ['id', '_id', 'key', 'name'].flatMap((key) => Object(item)[key] ?? []).join() || undefined
}

function compare({ base, head }: Versions, ignored: string[]): void {
  const pack = (text: string): Package => ({
    kind: 'zip',
    files: new Map([['flow_definition.json', Buffer.from(text)]]),
  })
  const { status } = compareWorkflow(pack(base), pack(head), { ignore: parseIgnore(ignored.join('\n')) })
  if (status !== 'changed') throw new Error('Two versions that differ were found to be equal')
}

function timeOf(work: () => unknown): number {
  const since = performance.now()
  work()
  return performance.now() - since
}

/** Runs `diff` with the committed bundle. */
async function measureStep({ base, head }: Versions, bench: Bench): Promise<{ seconds: number; peak: number }> {
  const zip = (content: string) => makeZip([{ name: 'flow_definition.json', content }])
  await writeFile(join(bench.folder, 'base.zip'), zip(base))
  await writeFile(join(bench.folder, 'head.zip'), zip(head))
  const inputs = { base: 'base.zip', head: 'head.zip' }
  const step = { action: 'diff/action.yml', workspace: bench.folder, inputs }
  const [times, peaks]: [number[], number[]] = [[], []]
  for (let round = 0; round < (bench.quick ? 1 : 3); round++) {
    const run = await withPeak(bench, (options) => runAction({ ...step, ...options }))
    if (run.exitCode !== 0 || run.outputs.changed !== 'true') throw new Error(`A comparison failed:\n${run.log}`)
    times.push(run.elapsed / 1000)
    peaks.push(run.peak)
  }
  return { seconds: median(times), peak: median(peaks) }
}

const WORDS = 'agent answer balance customer escalate greet intent order policy prompt refund route verify'.split(' ')

/** A text of that many words which depends on the number only. */
function words(count: number, number: number): string {
  return Array.from({ length: count }, (_, at) => WORDS[(number * 7 + at * at) % WORDS.length]).join(' ')
}

/** A workflow of about that many MiB, as it is unpacked. Each node whose number is divisible by `changed` has another prompt. */
function workflowText(mebibytes: number, changed: number): string {
  const nodes: object[] = []
  for (let size = 0; size < mebibytes * 1024 ** 2; ) {
    const index = nodes.length
    const node = {
      id: `node-${index}`,
      inputs: [
        { name: 'language', required: false },
        { name: 'question', required: true },
      ],
      name: `Node ${index}`,
      next: [`node-${index + 1}`],
      parameters: { maxTokens: (index * 37) % 4096, temperature: (index % 100) / 100, topP: 1 },
      position: { x: (index * 211) % 4000, y: (index * 97) % 4000 },
      prompt: `${words(40, index)}${index % changed === 0 ? ' politely' : ''}`,
      type: 'llm',
    }
    nodes.push(node)
    size += JSON.stringify(node, null, 2).length + 100
  }
  return JSON.stringify({ nodes }, null, 2)
}
