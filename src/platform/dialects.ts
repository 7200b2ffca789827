/** How a platform spells the calls of a workflow: `docs/platform-api.md` tells why it may be called a tool. */
export interface Dialect {
  /** The first part of the path. */
  readonly collection: 'workflows' | 'workflow' | 'tools'
  readonly dataFileId: 'workflowDataFileId' | 'toolDataFileId'
  readonly name: 'workflowName' | 'toolName'
}

const WORKFLOWS = { dataFileId: 'workflowDataFileId', name: 'workflowName' } as const
/** In the order to try them. */
export const DIALECTS: readonly Dialect[] = [
  { collection: 'workflows', ...WORKFLOWS },
  { collection: 'workflow', ...WORKFLOWS },
  { collection: 'tools', dataFileId: 'toolDataFileId', name: 'toolName' },
]
