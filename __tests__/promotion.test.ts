import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { type PlatformSimulator, samplePackage } from '../simulator/fakes/platform.js'
import { downloadWithClient } from '../simulator/runner/read-artifact.js'
import { artifactsFor, platformFor, runDeploy, runExport, runImport, workspaceWith } from './scene.js'

// What a parser would spoil: key order, blanks, numbers beyond a double's reach, spellings of letters, a byte order mark.
const app = '\u{feff}{"version": 1.40, "name":"caf\\u00e9 \u{1f3e6}"}\r\n'
const flow = (prompt: string) => `{ "z": 12345678901234567890, "a": [1e400, -0.0, {"prompt": "${prompt}"}] }`
const variables = '[{"name": "REGION", "value": "staging"}]'

/** The files of a folder with their bytes, by name. */
const filesIn = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]))

test('a package, an artifact as download-artifact unpacks it and a folder for git take a workflow from one environment to another', async () => {
  let prompt = ''
  const development = await platformFor({
    packageOf: () => samplePackage({ 'app_definition.json': app, 'flow_definition.json': flow(prompt) }),
  })
  const staging = await platformFor()
  const workspace = await workspaceWith({ 'config/staging.env.json': variables })
  const unpacked = async (platform: PlatformSimulator, to: string, inputs: Record<string, string> = {}) => {
    const artifacts = await artifactsFor()
    const { exitCode, outputs } = await runExport(platform, { 'unpack-to': to, ...inputs }, { artifacts, workspace })
    expect(exitCode).toBe(0)
    return { outputs, artifacts, files: filesIn(join(workspace, to)) }
  }

  let target: Record<string, string> = { 'workflow-name': 'Banking' }
  let deployed: unknown
  for (prompt of ['package', 'artifact', 'workflows/banking']) {
    const { outputs, artifacts, files } = await unpacked(development, 'workflows/banking')
    if (prompt === 'artifact') {
      await downloadWithClient(artifacts.env, Number(outputs['artifact-id']), join(workspace, 'artifact'))
    }
    const from = prompt === 'package' ? (outputs['package-path'] ?? '') : prompt
    const inputs = { package: from, 'env-variables': 'config/staging.env.json', ...target }
    const imported = await runImport(staging, inputs, { workspace })
    expect(imported).toMatchObject({ exitCode: 0, annotations: [] })
    const { 'workflow-id': id = '' } = imported.outputs
    target = { 'workflow-id': id }
    expect((await unpacked(staging, 'there', target)).files).toEqual(files)

    // Unpacked files are laid out for git.
    const isForGit = prompt === 'workflows/banking'
    const version = {
      app: isForGit ? files['app_definition.json'] : Buffer.from(app),
      flow: isForGit ? files['flow_definition.json'] : Buffer.from(flow(prompt)),
      env: Buffer.from(variables),
    }
    expect(staging.workflows).toEqual(new Map([[id, { name: 'Banking', ...version, deployed }]]))
    expect(await runDeploy(staging, target, { workspace })).toMatchObject({ exitCode: 0, annotations: [] })
    deployed = version
    expect(staging.workflows.get(id)).toMatchObject({ deployed })
  }
})
