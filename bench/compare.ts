import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { create } from 'jsondiffpatch'
import { makeZip } from '../simulator/fakes/zip.js'
import { runAction } from '../simulator/runner/runner.js'
import { NOTHING } from '../src/compare/ignore.js'
import { makeInterner } from '../src/compare/interner.js'
import { compareDocuments } from '../src/compare/json.js'
import { readDocument } from '../src/compare/read-document.js'
import { atMost, type Figure, median, type Part } from './figures.js'

/** Two JSON texts that differ. */
interface Versions {
  base: string
  head: string
}

/** How long a comparison takes, beside the package that most use for it, and how much memory the step has. */
export async function measureCompare(quick: boolean, folder: string): Promise<Part> {
  const large = { base: workflowOf(8, 0), head: workflowOf(8, 5) }
  const prompts = { base: promptsOf(15_000, 0), head: promptsOf(15_000, 5) }
  // jsondiffpatch takes a minute for all of them.
  const count = quick ? 2_000 : 8_000
  const list = { base: listOf(count, 0), head: listOf(count, 16) }
  const elements = `${count.toLocaleString('en-US')} elements without keys`
  const longList = { base: listOf(60_000, 0), head: listOf(60_000, 20) }
  const figures: Figure[] = []

  const largeTimes = timesOf(large, quick ? 3 : 11)
  const ratio = largeTimes.ours / largeTimes.theirs
  const note = `${largeTimes.ours.toFixed(0)} ms and ${largeTimes.theirs.toFixed(0)} ms`
  figures.push(atMost('Two files of 8 MiB, of `JSON.parse` and `jsondiffpatch`', 3, ratio, { unit: ' times', note }))
  const listTimes = timesOf(list, 1)
  figures.push(atMost(elements, 500, listTimes.ours, { unit: ' ms', digits: 0 }), {
    what: `${elements}, by \`jsondiffpatch\``,
    measured: `${listTimes.theirs.toFixed(0)} ms`,
  })

  const steps: [what: string, versions: Versions][] = [
    ['The step with two files of 8 MiB', large],
    ['The step with 3,000 changed prompts', prompts],
    ['The step with 60,000 elements without keys', longList],
  ]
  for (const [what, versions] of steps) {
    const { seconds, peak } = await measureStep(versions, folder, quick ? 1 : 3)
    figures.push(atMost(what, 2, seconds, { unit: ' s' }))
    if (versions === large && peak > 0)
      figures.push(atMost('Its peak of the memory', 400, peak, { unit: ' MiB', digits: 0 }))
  }
  return {
    title: 'Comparison',
    how: 'The time from two JSON texts in memory to the list of changes. It takes turns with `JSON.parse` of both and `jsondiffpatch` with `objectHash`. The package takes two different long numbers for equal and knows no renamed items. Every fifth node of the large files has another prompt. The steps are whole runs of `diff` with two packages, from the start of node to its end, with the report. All figures are medians.',
    figures,
  }
}

function timesOf({ base, head }: Versions, rounds: number): { ours: number; theirs: number } {
  const objectHash = (item: object) =>
    ['id', '_id', 'key', 'name'].flatMap((key) => Object(item)[key] ?? []).join() || undefined
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < rounds; round++) {
    theirs.push(timeOf(() => create({ objectHash }).diff(JSON.parse(base), JSON.parse(head))))
    ours.push(
      timeOf(() => {
        const reading = { interner: makeInterner(), ignore: NOTHING }
        const [one, other] = [readDocument(base, reading), readDocument(head, reading)]
        if (one === undefined || other === undefined) throw new Error('What is measured is not JSON')
        return compareDocuments([{ base: one, head: other }], reading.interner)
      }),
    )
  }
  return { ours: median(ours), theirs: median(theirs) }
}

function timeOf(work: () => unknown): number {
  const since = performance.now()
  work()
  return performance.now() - since
}

/** Runs `diff` with the committed bundle. The peak is in MiB, 0 if this system doesn't tell it. */
async function measureStep(
  { base, head }: Versions,
  folder: string,
  rounds: number,
): Promise<{ seconds: number; peak: number }> {
  const zip = (content: string) => makeZip([{ name: 'flow_definition.json', content }])
  await writeFile(join(folder, 'base.zip'), zip(base))
  await writeFile(join(folder, 'head.zip'), zip(head))
  const isLinux = process.platform === 'linux'
  const times: number[] = []
  const peaks: number[] = []
  for (let round = 0; round < rounds; round++) {
    const file = join(folder, 'peak-of-comparison')
    const run = await runAction({
      action: 'diff/action.yml',
      workspace: folder,
      inputs: { base: 'base.zip', head: 'head.zip' },
      nodeArgs: isLinux ? ['--import', new URL('./peak.js', import.meta.url).href] : [],
      env: { BENCH_PEAK: file },
    })
    if (run.exitCode !== 0 || run.outputs.changed !== 'true') throw new Error(`A comparison failed:\n${run.log}`)
    times.push(run.elapsed / 1000)
    peaks.push(isLinux ? Number(await readFile(file, 'utf8')) / 1024 : 0)
  }
  return { seconds: median(times), peak: median(peaks) }
}

const WORDS = 'agent answer balance customer escalate greet intent order policy prompt refund route verify'.split(' ')

/** A text of that many words which depends on the number only. */
function words(count: number, number: number): string {
  return Array.from({ length: count }, (_, at) => WORDS[(number * 7 + at * at) % WORDS.length]).join(' ')
}

/** A workflow of about that many MiB, as it is unpacked. Each node whose number is divisible by `changed` has another prompt. */
function workflowOf(mebibytes: number, changed: number): string {
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

function promptsOf(count: number, changed: number): string {
  return JSON.stringify({
    nodes: Array.from({ length: count }, (_, id) => ({
      id,
      prompt: words(20, id) + (id % changed === 0 ? ' politely' : ''),
    })),
  })
}

/** Elements without keys. Each whose number is divisible by `changed` is another. */
function listOf(count: number, changed: number): string {
  return JSON.stringify(
    Array.from({ length: count }, (_, index) => ({ text: `${index % changed === 0 ? 'new' : 'old'} ${index}` })),
  )
}
