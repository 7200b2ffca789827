import { DefaultArtifactClient } from '@actions/artifact'
import { foreignActions } from './foreign-actions.js'

/** Stands in for an action of others on act, where all runs share one artifact service. */
const [action = '', remote = '', inputs = '{}'] = process.argv.slice(2)
const given: Record<string, string> = JSON.parse(inputs)
const { ACTIONS_RUNTIME_TOKEN = '', ACTIONS_RESULTS_URL = '', GITHUB_REF = '', GITHUB_SHA = '' } = process.env
const { artifacts } = await new DefaultArtifactClient().listArtifacts()
const run = { env: { ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL }, artifacts }
const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
const values: Record<string, string> = { 'github.ref': GITHUB_REF, 'github.sha': GITHUB_SHA }
await foreignActions(remote, { [given['run-id'] ?? '']: run })[action]?.(
  known,
  process.cwd(),
  (name) => values[name] ?? '',
)
