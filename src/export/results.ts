import { combine, type Failed, inOneLine, listFailures } from '../action/failures.js'
import type { Comparison, WorkflowChanges } from '../compare/changes.js'
import { summarizeCounts, totalCounts } from '../compare/counts.js'
import { Failure } from '../failure.js'
import { humanSize } from '../text.js'
import type { Exported } from './export-workflow.js'
import type { ExportInputs } from './inputs.js'

/** Returns the outputs of one workflow's export, by their names in `action.yml`. What is undefined isn't known. */
function outputsOf(exported: Exported): Record<string, unknown> {
  if (exported.state === 'notTried') return {}
  if (exported.state === 'failed') return { ...exported.job }
  const { job, path, sha256, size, kept, unpacked } = exported
  const artifact = kept.state === 'done' ? kept.value : undefined
  return {
    ...job,
    'package-path': path,
    'package-sha256': sha256,
    'package-size': size,
    ...(artifact && {
      'artifact-id': artifact.id,
      'artifact-name': artifact.name,
      'artifact-url': artifact.url,
      'artifact-digest': artifact.digest,
    }),
    ...(unpacked.state === 'done' && { changed: unpacked.value.changed, ...changesOf(exported)?.counts }),
  }
}

/** Returns the rows of `exports`. */
export function rowsOf(all: readonly Exported[]): object[] {
  return all.map((exported) => {
    const { name, workflowId } = exported.target
    const error = errorOf(exported)
    return { name, 'workflow-id': workflowId, ...outputsOf(exported), ...(error && { error: inOneLine(error) }) }
  })
}

/** Returns the outputs of the step besides its rows: those of a single workflow, or what is said of all that were unpacked. */
export function stepOutputs(all: readonly Exported[], { fromList, unpackTo }: ExportInputs): object {
  const [first] = all
  if (!fromList) return first ? outputsOf(first) : {}
  if (unpackTo === undefined) return {}
  const changed = all.some(
    (each) => each.state === 'fetched' && each.unpacked.state === 'done' && each.unpacked.value.changed,
  )
  return { changed, ...totalCounts(comparisonOf(all)) }
}

/** Returns what changed in the folder of one workflow; undefined if it wasn't compared. */
export function changesOf(exported: Exported): WorkflowChanges | undefined {
  if (exported.state !== 'fetched' || exported.unpacked.state !== 'done') return undefined
  const { compared } = exported.unpacked.value
  return compared.state === 'done' ? compared.value : undefined
}

/** Returns what changed in all folders, without the workflows that were not compared. */
export function comparisonOf(all: readonly Exported[]): Comparison {
  return { workflows: all.flatMap((exported) => changesOf(exported) ?? []) }
}

/** Returns what failed of one workflow's export, all of it in one; undefined if nothing did. */
export function errorOf(exported: Exported): Error | undefined {
  if (exported.state !== 'fetched') return exported.error
  const { kept, unpacked } = exported
  const errors = [kept, unpacked].flatMap((step) => (step.state === 'failed' ? [step.error] : []))
  const compared = unpacked.state === 'done' ? unpacked.value.compared : undefined
  if (compared?.state === 'failed') {
    const { name } = exported.target
    const words = {
      what: `Can't show what changed in ${name}`,
      why: compared.error.message,
      topic: 'unpacking',
    } as const
    errors.push(new Failure(words, { cause: compared.error }))
  }
  return combine(errors)
}

/** Returns the workflows that failed or were not tried, and why. */
export function failuresOf(all: readonly Exported[]): Failed[] {
  return all.flatMap((exported) => {
    const error = errorOf(exported)
    return error ? [{ name: exported.target.name, error }] : []
  })
}

/** Returns the error that the step ends with, which names every workflow that failed, each cause once; undefined if all succeeded. */
export function closingError(all: readonly Exported[], { fromList }: ExportInputs): Error | undefined {
  const failures = failuresOf(all)
  const tried = failuresOf(all.filter(({ state }) => state !== 'notTried'))
  const [first] = tried
  if (!fromList || first === undefined) return failures[0]?.error
  const notTried = failures.length - tried.length
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
