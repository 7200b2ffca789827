import { type Failed, inOneLine, listFailures } from '../action/page.js'
import { type Comparison, summarizeCounts, totalCounts } from '../compare/changes.js'
import { Failure } from '../failure.js'
import { humanSize } from '../text.js'
import type { Exported } from './export-workflow.js'
import type { ExportInputs } from './inputs.js'

/** Returns the outputs of one workflow's export, by their names in `action.yml`. What is undefined isn't known. */
function outputsOf({ job, file, artifact, unpacked }: Exported): object {
  return {
    ...job,
    'package-path': file?.path,
    'package-sha256': file?.sha256,
    'package-size': file?.size,
    'artifact-id': artifact?.id,
    'artifact-name': artifact?.name,
    'artifact-url': artifact?.url,
    'artifact-digest': artifact?.digest,
    changed: unpacked?.changed,
    ...unpacked?.changes.counts,
  }
}

/** Returns the rows of `exports`. */
export function rowsOf(all: readonly Exported[]): object[] {
  return all.map((exported) => {
    const { target, error } = exported
    const outputs = outputsOf(exported)
    return { name: target.name, 'workflow-id': target.workflowId, ...outputs, error: error && inOneLine(error) }
  })
}

/** Returns the outputs of the step besides its rows: those of a single workflow, or what is said of all that were unpacked. */
export function stepOutputs(all: readonly Exported[], { fromList, unpackTo }: ExportInputs): object {
  if (!fromList) return Object.assign({}, ...all.map(outputsOf))
  if (unpackTo === undefined) return {}
  return { changed: all.some(({ unpacked }) => unpacked?.changed), ...totalCounts(comparisonOf(all)) }
}

/** Returns what changed in all folders. */
export function comparisonOf(all: readonly Exported[]): Comparison {
  return { workflows: all.flatMap(({ unpacked }) => unpacked?.changes ?? []) }
}

/** Returns the workflows that failed or were not tried, and why. */
export function failuresOf(all: readonly Exported[]): Failed[] {
  return all.flatMap(({ target, error }) => (error ? { name: target.name, error } : []))
}

/** Returns the error that the step ends with, which names every workflow that failed, each cause once; undefined if all succeeded. */
export function closingError(all: readonly Exported[], { fromList }: ExportInputs): Error | undefined {
  const tried = failuresOf(all.filter(({ outcome }) => outcome !== 'notTried'))
  const [first] = tried
  if (!fromList || first === undefined) return first?.error
  const notTried = all.filter(({ outcome }) => outcome === 'notTried').length
  const others = notTried === 0 ? '' : `, ${notTried} not tried`
  const what = `${tried.length} of ${all.length} exports failed${others}. ${listFailures(tried)}`
  const topic = first.error instanceof Failure ? first.error.topic : undefined
  return new Failure({ what, topic }, { cause: first.error })
}

/** Returns what came of one of several exports, as the log's line for it. */
export function resultLine({ target: { name }, error, file, unpacked }: Exported): string {
  if (error) return `${name} failed: ${inOneLine(error)}`
  return `${name}: ${unpacked ? summarizeCounts(unpacked.changes.counts) : 'exported'}, ${humanSize(file?.size ?? 0)}`
}
