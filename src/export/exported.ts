import type { Target } from '../action/targets.js'
import type { Result } from '../action/task.js'
import type { ExportedContent, ExportOutputs } from './export-workflow.js'

/** What came of one workflow's export. */
export interface Exported extends Result<ExportOutputs>, Partial<ExportedContent> {
  target: Target
  /** False if the export of another workflow failed before, for a cause that is the same for all. */
  tried: boolean
}
