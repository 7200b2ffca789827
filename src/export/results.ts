import { combine, type Failed, inOneLine, listFailures } from '../action/page.js'
import { type Comparison, summarizeCounts, totalCounts, type WorkflowChanges } from '../compare/changes.js'
import { Failure } from '../failure.js'
import { humanSize } from '../text.js'
import type { Exported, Step } from './export-workflow.js'
import type { ExportInputs } from './inputs.js'

/** Returns the outputs of one workflow's export, by their names in `action.yml`. What is undefined isn't known. */
function outputsOf(exported: Exported): Record<string, unknown> {
  if (exported.state === 'notTried') return {}
  if (exported.state === 'failed') return { ...exported.job }
  const { job, path, sha256, size } = exported
  const artifact = doneOf(exported.kept)
  const unpacked = doneOf(exported.unpacked)
  return {
    ...job,
    'package-path': path,
    'package-sha256': sha256,
    'package-size': size,
    'artifact-id': artifact?.id,
    'artifact-name': artifact?.name,
    'artifact-url': artifact?.url,
    'artifact-digest': artifact?.digest,
    changed: unpacked?.changed,
    ...unpacked?.changes.counts,
  }
}

function doneOf<T>(step: Step<T>): T | undefined {
  return step.state === 'done' ? step.value : undefined
}

/** Returns the rows of `exports`. */
export function rowsOf(all: readonly Exported[]): object[] {
  return all.map((exported) => {
    const { name, workflowId } = exported.target
    const error = errorOf(exported)
    return { name, 'workflow-id': workflowId, ...outputsOf(exported), error: error && inOneLine(error) }
  })
}

/** Returns the outputs of the step besides its rows: those of a single workflow, or what is said of all that were unpacked. */
export function stepOutputs(all: readonly Exported[], { fromList, unpackTo }: ExportInputs): object {
  if (!fromList) return Object.assign({}, ...all.map(outputsOf))
  if (unpackTo === undefined) return {}
  const changed = all.some((each) => each.state === 'fetched' && doneOf(each.unpacked)?.changed)
  return { changed, ...totalCounts(comparisonOf(all)) }
}

/** Returns what changed in the folder of one workflow; undefined if it wasn't unpacked. */
export function changesOf(exported: Exported): WorkflowChanges | undefined {
  return exported.state === 'fetched' ? doneOf(exported.unpacked)?.changes : undefined
}

/** Returns what changed in all folders. */
export function comparisonOf(all: readonly Exported[]): Comparison {
  return { workflows: all.flatMap((exported) => changesOf(exported) ?? []) }
}

/** Returns what failed of one workflow's export, all of it in one; undefined if nothing did. */
export function errorOf(exported: Exported): Error | undefined {
  if (exported.state !== 'fetched') return exported.error
  return combine([exported.kept, exported.unpacked].flatMap((step) => (step.state === 'failed' ? step.error : [])))
}

/** Returns the workflows that failed or were not tried, and why. */
export function failuresOf(all: readonly Exported[]): Failed[] {
  return all.flatMap((exported) => {
    const error = errorOf(exported)
    return error ? { name: exported.target.name, error } : []
  })
}

/** Returns the error that the step ends with, which names every workflow that failed, each cause once; undefined if all succeeded. */
export function closingError(all: readonly Exported[], { fromList }: ExportInputs): Error | undefined {
  const tried = failuresOf(all.filter(({ state }) => state !== 'notTried'))
  const [first] = tried
  if (!fromList || first === undefined) return first?.error
  const notTried = all.filter(({ state }) => state === 'notTried').length
  const others = notTried === 0 ? '' : `, ${notTried} not tried`
  const what = `${tried.length} of ${all.length} exports failed${others}. ${listFailures(tried)}`
  const topic = first.error instanceof Failure ? first.error.topic : undefined
  return new Failure({ what, topic }, { cause: first.error })
}

/** Returns what came of one of several exports, as the log's line for it. */
export function resultLine(exported: Exported): string {
  const { name } = exported.target
  const error = errorOf(exported)
  if (error) return `${name} failed: ${inOneLine(error)}`
  const changes = changesOf(exported)
  const size = exported.state === 'fetched' ? exported.size : 0
  return `${name}: ${changes === undefined ? 'exported' : summarizeCounts(changes.counts)}, ${humanSize(size)}`
}
