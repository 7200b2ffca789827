/**
 * Takes CHANGELOG.md and a version such as `1.2.3`, returns what stands under that version's heading. Throws where the version is
 * not of that form, or where there is no such heading or nothing under it.
 */
export function notesOf(changelog: string, version: string): string {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`${JSON.stringify(version)} is not a version such as 1.2.3`)
  const section = changelog.split(/^## /m).find((text) => text.split('\n', 1)[0]?.trim() === version)
  const notes = section?.slice(section.indexOf('\n')).trim()
  if (!notes) throw new Error(`CHANGELOG.md says nothing under "## ${version}"`)
  return notes
}
