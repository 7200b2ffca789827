/**
 * The folder of this project's action that a step uses, whatever the repository is called; undefined for no action and for GitHub's own.
 * Throws for any other.
 */
export function actionFolder(uses: string): string | undefined {
  if (uses === '' || uses.startsWith('actions/')) return undefined
  const [, folder] = /^[\w.-]+\/[\w.-]+\/?(\w*)@(?:v1|[0-9a-f]{40})$/.exec(uses) ?? []
  if (folder === undefined) throw new Error(`${uses} isn't an action of this project`)
  return folder
}
