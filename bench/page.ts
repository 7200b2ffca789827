import { readFileSync } from 'node:fs'
import { arch, cpus, release, totalmem, type } from 'node:os'
import { costTable } from './cost.js'
import { run } from './scene.js'

/** A row of the page. */
export interface Figure {
  label: string
  /** What was set out to reach, if anything. */
  target?: string
  measured: string
  met?: boolean
  /** What it means for users if the target is missed, and why it is. */
  ifMissed?: string
}

/** What a part of the benchmark found. */
export interface Part {
  title: string
  /** How it was measured. */
  how: string
  figures: Figure[]
}

/** Returns the middle value. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2
}

/** Takes milliseconds, returns them in seconds with two digits, to compare. */
export const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`

/** How a figure is written: its unit with a space before it, its digits after the point, and a note. */
interface Writing {
  unit: string
  digits?: number
  note?: string
  ifMissed?: string
}

/** Returns a figure with an upper limit. */
export function atMost(label: string, limit: number, value: number, writing: Writing): Figure {
  const { unit, digits = 2, note = '', ifMissed } = writing
  const target = `≤ ${Number(limit.toFixed(digits))}${unit}`
  const measured = `${value.toFixed(digits)}${unit}${note && ` (${note})`}`
  return { label, target, measured, met: value <= limit, ...(ifMissed !== undefined && { ifMissed }) }
}

/** The figures as a person reads them in a terminal. */
export function asText({ title, figures }: Part): string {
  const lines = figures.map(({ label, target, measured, met }) => {
    const verdict = met === undefined ? '' : met ? '  ✓' : '  ✗'
    return `  ${label}: ${measured}${target === undefined ? '' : `  [${target}]`}${verdict}`
  })
  return [title, ...lines].join('\n').replaceAll('`', '')
}

/** The page `docs/benchmark.md`. */
export async function asPage(parts: Part[]): Promise<string> {
  return `# Benchmark

This page compares the export with what people use today: a shell step (curl, jq, a status check every ten seconds) and an upload by the client of
\`actions/upload-artifact\`. Everything runs the committed bundle on the [simulator](../simulator), with Azurite as the blob store. Times compare only
within one run. The ratios are what counts.

\`npm run bench\` writes this page. \`npm run bench -- --quick\` prints a part of it in a minute or two.

Measured on ${await machine()}.

${parts.map(section).join('\n\n')}

## Cost

Minutes billed for one night, and for a month of 30: calculated, not measured. [The recipes](recipes.md#cost-of-a-nightly-backup) explain how.

${costTable()}
`
}

function section({ title, how, figures }: Part): string {
  const rows = figures.map(row)
  const missed = figures.flatMap(({ label, met, ifMissed }) =>
    met === false && ifMissed !== undefined ? [`\n\n**Missed: ${label}.** ${ifMissed}`] : [],
  )
  return `## ${title}\n\n${how}\n\n| | target | measured | |\n| --- | --- | --- | --- |\n${rows.join('\n')}${missed.join('')}`
}

function row({ label, target = '', measured, met }: Figure): string {
  return `| ${label} | ${target} | ${measured} | ${met === undefined ? '' : met ? '✓' : 'missed'} |`
}

async function machine(): Promise<string> {
  const [processor] = cpus()
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const versions = [
    `Node.js ${process.versions.node}`,
    `@actions/artifact ${dependencies['@actions/artifact']}`,
    `Azurite ${devDependencies.azurite}`,
    ...(await curlVersion()),
  ]
  const memory = `${Math.round(totalmem() / 1024 ** 3)} GiB of memory`
  return `${cpus().length} × ${processor?.model.trim()} (${arch()}), ${memory}, ${type()} ${release().split('-')[0]}, ${versions.join(', ')}`
}

async function curlVersion(): Promise<string[]> {
  const version = await run('curl', ['--version']).catch(() => '')
  return version === '' ? [] : [`curl ${version.split(' ')[1]}`]
}
