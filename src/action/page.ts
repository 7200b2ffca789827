import { helpFor, setOutputs } from '../github/step.js'
import { type Cell, factTable, withHelp, writeSummary } from '../github/summary.js'
import { definitionsOf } from '../package/definitions-of.js'
import type { Package } from '../package/package.js'
import { humanTime } from '../text.js'
import { inOneLine } from './failures.js'
import type { JobOutputs } from './job.js'

/** Returns an environment's host, with its path prefix if it has one, as people call it. */
export function hostName({ host, pathname }: URL): string {
  return host + pathname.replace(/\/$/, '')
}

/** What a package says of itself: the top-level `name` and `version` of its app's definition, else of its flow's. */
export interface OwnName {
  name: string
  version: string | undefined
}

/** Returns what a package calls itself; undefined if it names nothing. */
export function ownNameOf(pkg: Package): OwnName | undefined {
  try {
    const { app, flow } = definitionsOf(pkg)
    for (const { bytes } of [app, flow]) {
      const { name, version }: { name?: unknown; version?: unknown } = JSON.parse(bytes.toString('utf8')) ?? {}
      if (typeof name !== 'string' || name.trim() === '') continue
      const isVersion = typeof version === 'string' || typeof version === 'number'
      return { name, version: isVersion ? String(version) : undefined }
    }
  } catch {
    // A package without a readable definition has no name either.
  }
  return undefined
}

/** What the summary of an import or a deployment says besides its outputs. */
export interface JobPage {
  titles: { done: string; failed: string }
  facts: [string, Cell][]
}

/** How an import or a deployment ended. */
export interface JobResult {
  outputs: JobOutputs
  error?: Error | undefined
}

/** Sets the outputs of an import or a deployment, writes its summary, if a page is given, and throws the error that it ended with. */
export async function finishJob({ outputs, error }: JobResult, page?: JobPage): Promise<void> {
  setOutputs(outputs)
  if (page) {
    const facts: [string, Cell | undefined][] = [
      ...page.facts,
      ['Workflow ID', outputs['workflow-id']],
      ['Dock status ID', outputs['dock-status-id']],
      ['Status', outputs.status && { words: outputs.status }],
      // The process began with the step.
      ['Duration', { words: humanTime(performance.now()) }],
    ]
    const heading = error ? page.titles.failed : page.titles.done
    await writeSummary(heading, ...(error ? [withHelp(inOneLine(error), helpFor(error))] : []), factTable(facts))
  }
  if (error) throw error
}
