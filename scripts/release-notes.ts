import { readFileSync } from 'node:fs'
import { isProgram } from '../simulator/runner/runner.js'

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

// As a program, it prints the notes of the version given, if it is the one in package.json.
if (isProgram(import.meta.filename)) {
  const [version = ''] = process.argv.slice(2)
  const notes = notesOf(readFileSync('CHANGELOG.md', 'utf8'), version)
  const { version: packaged }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'))
  if (packaged !== version) throw new Error(`package.json has version ${packaged}, not ${version}`)
  console.log(notes)
}
