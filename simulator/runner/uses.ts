/**
 * Returns the folder of this project's action that a step uses, whatever the repository is called. Returns undefined for no action, and
 * for the actions of others that the pages use. Throws for any other.
 */
export function actionFolder(uses: string): string | undefined {
  if (uses === '' || /^(?:actions|peter-evans)\//.test(uses)) return undefined
  const [, folder] = /^[\w.-]+\/[\w.-]+\/?(\w*)@(?:v1|[0-9a-f]{40})$/.exec(uses) ?? []
  if (folder === undefined) throw new Error(`${uses} isn't an action of this project`)
  return folder
}
