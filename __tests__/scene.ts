import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach } from '@jest/globals'
import { type ArtifactService, startArtifactService } from '../simulator/fakes/artifact-service.js'
import { azuriteFromEnvironment } from '../simulator/fakes/azurite.js'
import { type PlatformOptions, type PlatformSimulator, startPlatform } from '../simulator/fakes/platform.js'
import { type RunningProxy, startProxy } from '../simulator/fakes/proxy.js'
import { cleanUp, type RunResult } from '../simulator/runner/runner.js'

export { runDeploy, runExport, runImport, runPromote } from '../simulator/runner/actions.js'

const open: { close(): Promise<void> }[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((service) => service.close()))
})
afterAll(cleanUp)

/** A platform for one test, closed after it. */
export async function platformFor(options: PlatformOptions = {}): Promise<PlatformSimulator> {
  const platform = await startPlatform(options)
  open.push(platform)
  return platform
}

/** An artifact service for one test, closed after it. */
export async function artifactsFor(options: { hostname?: string } = {}): Promise<ArtifactService> {
  const artifacts = await startArtifactService(azuriteFromEnvironment(), options)
  open.push(artifacts)
  return artifacts
}

/** A proxy for one test, closed after it. */
export async function proxyFor(...manners: Parameters<typeof startProxy>): Promise<RunningProxy> {
  const proxy = await startProxy(...manners)
  open.push(proxy)
  return proxy
}

/** A new folder to work in, with files in it; removed after the test. */
export async function workspaceWith(files: Record<string, string | Buffer>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'workspace-'))
  open.push({ close: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) })
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  return folder
}

/** The facts that a run's summary lists, by their titles. */
export function factsIn({ summary }: Pick<RunResult, 'summary'>): Record<string, string> {
  const rows = summary.matchAll(/<tr><th align="left">(.*?)<\/th><td>(.*?)<\/td><\/tr>/g)
  return Object.fromEntries(Array.from(rows, ([, title = '', fact = '']) => [textOf(title), textOf(fact)]))
}

/** The rows of a summary's table whose first title is given, as a person reads them. */
export function rowsIn({ summary }: Pick<RunResult, 'summary'>, title = 'Workflow'): string[][] {
  const table = summary.split('<table>').find((each) => each.startsWith(`<tr><th>${title}</th>`)) ?? ''
  const rows = Array.from(table.matchAll(/<tr>(.*?)<\/tr>/g), ([, row = '']) => row)
  return rows.slice(1).map((row) => Array.from(row.matchAll(/<td[^>]*>(.*?)<\/td>/g), ([, cell = '']) => textOf(cell)))
}

/** HTML as a person reads it. */
export function textOf(html: string): string {
  return html.replace(/<[^>]+>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
}

/** What a person sees of a run: its log and its summary. */
export function visible({ log, summary }: RunResult): string {
  return `${log}\n${summary}`
}

/** Arguments of Node with which a process prints the most memory that it had. */
export const printPeak = [
  '--import',
  `data:text/javascript,${encodeURIComponent(`
    import { readFileSync } from 'node:fs'
    process.on('exit', () => {
      // Of a child, maxRSS begins at what its parent had on Linux.
      const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : ''
      console.error('peak', /VmHWM:\\s*(\\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS)
    })`)}`,
]

/** The most memory in MiB that a run with `printPeak` had. */
export function peakOf({ stderr }: Pick<RunResult, 'stderr'>): number {
  return Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024
}
