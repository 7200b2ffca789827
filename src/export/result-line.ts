import { inOneLine } from '../action/failures.js'
import { summarizeCounts } from '../compare/report.js'
import { humanSize } from '../text.js'
import type { Exported } from './exported.js'

/** Returns what came of one of several exports, as the log's line for it. */
export function resultLine({ target, outputs, changes, error }: Exported): string {
  if (error) return `${target.name} failed: ${inOneLine(error)}`
  const { 'package-size': size = 0 } = outputs
  const what = changes === undefined ? 'exported' : summarizeCounts(changes.counts)
  return `${target.name}: ${what}, ${humanSize(size)}`
}
