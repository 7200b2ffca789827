import { readFileSync } from 'node:fs'
import { arch, cpus, release, totalmem, type } from 'node:os'

/** A row of the page. */
export interface Figure {
  label: string
  /** What was set out to reach, if anything. */
  target?: string
  measured: string
  met?: boolean
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

/** Returns a figure with an upper limit, of a unit with a space before it. */
export function atMost(label: string, limit: number, value: number, unit: ` ${string}`): Figure {
  // Whole MiB and hundredths of anything else can be compared.
  const digits = unit === ' MiB' ? 0 : 2
  const measured = `${value.toFixed(digits)}${unit}`
  return { label, target: `≤ ${Number(limit.toFixed(digits))}${unit}`, measured, met: value <= limit }
}

/** The page `docs/benchmark.md`. */
export function asPage(parts: Part[]): string {
  return `# Benchmark

This page compares the export with what people use today: a shell step (curl, jq, a status check every ten seconds) and an upload by the client of
\`actions/upload-artifact\`. Everything runs the committed bundle on the [simulator](../simulator), with Azurite as the blob store. Times compare only
within one run. The ratios are what counts.

\`npm run bench\` writes this page. \`npm run bench -- --quick\` prints a part of it in a minute or two.

Measured on ${machine()}.

${parts.map(section).join('\n\n')}

## Cost

Minutes billed for one night, and for a month of 30: calculated, not measured. [The recipes](recipes.md#cost-of-a-nightly-backup) explain how.

${costTable()}
`
}

/** A part as Markdown: its title, how it was measured, and a table. */
export function section({ title, how, figures }: Part): string {
  const rows = figures.map(({ label, target = '', measured, met }) => {
    return `| ${label} | ${target} | ${measured} | ${met === undefined ? '' : met ? '✓' : 'missed'} |`
  })
  return `## ${title}\n\n${how}\n\n| | target | measured | |\n| --- | --- | --- | --- |\n${rows.join('\n')}`
}

function machine(): string {
  const [processor] = cpus()
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  return [
    `${cpus().length} × ${processor?.model.trim()} (${arch()})`,
    `${Math.round(totalmem() / 1024 ** 3)} GiB of memory`,
    `${type()} ${release().split('-')[0]}`,
    `Node.js ${process.versions.node}`,
    `@actions/artifact ${dependencies['@actions/artifact']}`,
    `Azurite ${devDependencies.azurite}`,
  ].join(', ')
}

/** Seconds that a workflow takes in one step: a job of 12 s and what comes with it. */
const WORKFLOW = 15
/** The same by the shell: seen ten seconds apart, so after 20, and uploaded by a step of its own. */
const SHELL = 23
/** What each job of a run takes besides: set-up, checkout, clean-up. */
const JOB = 20
const PARALLEL = 4

/** The table of `docs/recipes.md`: minutes that GitHub bills for a backup of so many workflows, each job's time rounded up. */
export function costTable(): string {
  const minutes = (seconds: number) => Math.ceil((JOB + seconds) / 60)
  const rows = [1, 10, 100].map((workflows) => {
    const step = minutes(Math.ceil(workflows / PARALLEL) * WORKFLOW)
    const each = [step, workflows * minutes(WORKFLOW), minutes(workflows * SHELL)]
    return `| ${[workflows, ...each.map((bill) => `${bill} (${bill * 30})`)].join(' | ')} |`
  })
  return ['| workflows | one step | a matrix | shell steps in turn |', '| --- | --- | --- | --- |', ...rows].join('\n')
}
