import { readFileSync } from 'node:fs'
import { notesOf } from './changelog.js'

/** Prints the notes of the version given, if it is the one in package.json. */
const [version = ''] = process.argv.slice(2)
const notes = notesOf(readFileSync('CHANGELOG.md', 'utf8'), version)
const { version: packaged }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'))
if (packaged !== version) throw new Error(`package.json has version ${packaged}, not ${version}`)
console.log(notes)
