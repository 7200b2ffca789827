import type { Scene } from './demo-page.js'

/** Lines of a report that are worth reading in a terminal. The page has all of them. */
const MAX_REPORT_LINES = 19

/** Prints the title of an act. */
export function printTitle(text: string): void {
  console.log(`\n\x1b[1m━━ ${text} ${'━'.repeat(Math.max(0, 76 - text.length))}\x1b[0m`)
}

/** Prints what a person needs to see of a scene: the result and the errors, or with `verbose` everything. */
export function printScene(scene: Scene, verbose: boolean): void {
  const { title, log, outputs = {}, summary, report, isReportShown } = scene
  console.log(`\n\x1b[36m${title}\x1b[0m`)
  if (verbose || summary === undefined) console.log(log)
  if (verbose) for (const [name, value] of Object.entries(outputs)) console.log(`  ${name}=${value}`)
  const opened = verbose ? summary : summary?.replace(/<details>[\s\S]*<\/details>/g, '')
  if (opened !== undefined) print(asLines(opened))
  if (!isReportShown || report === undefined) return
  const lines = asLines(report)
  print(verbose ? lines : lines.slice(0, MAX_REPORT_LINES))
  if (!verbose && lines.length > MAX_REPORT_LINES)
    print([`… ${lines.length - MAX_REPORT_LINES} more lines on the page`])
}

function print(lines: string[]): void {
  for (const line of lines) console.log(`  ${line}`)
}

/** Returns what Markdown says, without its marks and its HTML. The flow's picture is on the page. */
function asLines(markdown: string): string[] {
  return markdown
    .replace(/```mermaid[\s\S]*?```\n?/g, '(here the page shows the flow as a picture)\n')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^\s*```\w*\n/gm, '')
    .replace(/<\/(tr|table|h3|summary|details|li|p|blockquote)>/g, '\n')
    .replace(/<\/t[hd]><t[hd][^>]*>/g, '  ')
    .replace(/<\/?(table|tr|t[hd]|code|a|details|summary|wbr)\b[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/\*\*|^#+ |`/gm, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
}
