/**
 * Takes CHANGELOG.md and a version such as `1.2.3`, and returns the text under that version's heading. Throws if the version has another
 * form, if there is no text, or if *Unreleased* still has lines, which the release would leave out.
 */
export function notesOf(changelog: string, version: string): string {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`${JSON.stringify(version)} is not a version such as 1.2.3`)
  const notes = sectionOf(changelog, version)
  if (notes === '') throw new Error(`CHANGELOG.md says nothing under "## ${version}"`)
  if (sectionOf(changelog, 'Unreleased') !== '') {
    throw new Error(`CHANGELOG.md has lines under "## Unreleased". Move them to "## ${version}"`)
  }
  return notes
}

function sectionOf(changelog: string, title: string): string {
  const section = changelog.split(/^## /m).find((text) => text.split('\n', 1)[0]?.trim() === title) ?? ''
  return section.slice(section.indexOf('\n') + 1 || section.length).trim()
}
