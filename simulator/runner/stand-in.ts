import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'
import { foreignActions } from './foreign-actions.js'

/** Stands in for an action of others on act, where all runs share one artifact service. */
const [action = '', remote = '', inputs = '{}'] = process.argv.slice(2)
const given: Record<string, string> = JSON.parse(inputs)
const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
const { GITHUB_REF = '', GITHUB_SHA = '' } = process.env
const values: Record<string, string> = { 'github.ref': GITHUB_REF, 'github.sha': GITHUB_SHA }
const client = new DefaultArtifactClient()
const { artifacts } = await client.listArtifacts()
const read = async (name: string) => {
  const path = await mkdtemp(join(tmpdir(), 'artifact-'))
  await client.downloadArtifact(artifacts.find((each) => each.name === name)?.id ?? 0, { path, skipDecompress: true })
  return readFile(join(path, name))
}
const runs = { [given['run-id'] ?? '']: { artifacts, read } }
await foreignActions(remote, runs)[action]?.(known, process.cwd(), (name) => values[name] ?? '')
