/** The two wordings of the platform's API. A platform speaks one of them, and answers 404 to the other's routes. */
export type Dialect = 'workflows' | 'tools'

/** What one wording calls its routes and fields; everything else is the same in both. */
export interface Words {
  /** The folder of the routes. */
  path: string
  /** The same for the export route, if only its singular form exists. */
  singularPath: string
  id: string
  jobType: string
  exportJobPrefix: string
  dataFileId: string
  name: string
}

/** The words of each dialect. */
export const words: Record<Dialect, Words> = {
  workflows: {
    path: 'workflows',
    singularPath: 'workflow',
    id: 'workflowId',
    jobType: 'WORKFLOWS',
    exportJobPrefix: 'workflow-ej-',
    dataFileId: 'workflowDataFileId',
    name: 'workflowName',
  },
  tools: {
    path: 'tools',
    singularPath: 'tool',
    id: 'toolId',
    jobType: 'TOOLS',
    exportJobPrefix: 'agent-ej-',
    dataFileId: 'toolDataFileId',
    name: 'toolName',
  },
}
