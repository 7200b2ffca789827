import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { ArtifactService } from '../simulator/fakes/artifact-service.js'
import { type PlatformSimulator, samplePackage } from '../simulator/fakes/platform.js'
import { downloadWithClient } from '../simulator/runner/read-artifact.js'
import type { RunResult } from '../simulator/runner/runner.js'
import { artifactsFor, platformFor, runDeploy, runExport, runImport, workspaceWith } from './scene.js'

// What a parser would spoil: key order, blanks, numbers beyond a double's reach, spellings of letters, a byte order mark.
const app = '\u{feff}{"version": 1.40, "name":"caf\\u00e9 \u{1f3e6}"}\r\n'
const flow = (prompt: string) => `{ "z": 12345678901234567890, "a": [1e400, -0.0, {"prompt": "${prompt}"}] }`
const variables = '[{"name": "REGION", "value": "staging"}]'

/** The files of a folder with their bytes, by name. */
const filesIn = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]))

/** Brings what an export left to where the import looks for it, and returns that. */
type Carry = (run: RunResult, artifacts: ArtifactService) => string | Promise<string>
const forms: [string, Carry][] = [
  ['the package', ({ outputs }) => outputs['package-path'] ?? ''],
  ['the folder that was unpacked for git', () => 'workflows/banking'],
  [
    'the artifact as download-artifact unpacks it',
    async ({ outputs, workspace }, artifacts) => {
      await downloadWithClient(artifacts.env, Number(outputs['artifact-id']), join(workspace, 'artifact'))
      return 'artifact'
    },
  ],
]

test.each(forms)(
  '%s takes a workflow from one environment to another, by the three actions in turn',
  async (_, carry) => {
    let prompt = 'Hello'
    const development = await platformFor({
      packageOf: () => samplePackage({ 'app_definition.json': app, 'flow_definition.json': flow(prompt) }),
    })
    const staging = await platformFor()
    const workspace = await workspaceWith({ 'config/staging.env.json': variables })

    const unpacked = async (platform: PlatformSimulator, to: string, inputs: Record<string, string> = {}) => {
      const artifacts = await artifactsFor()
      const run = await runExport(platform, { 'unpack-to': to, ...inputs }, { artifacts, workspace })
      expect(run.exitCode).toBe(0)
      return { run, artifacts, files: filesIn(join(workspace, to)) }
    }
    const idOf = (result: RunResult) => {
      expect(result).toMatchObject({ exitCode: 0, annotations: [] })
      return result.outputs['workflow-id'] ?? ''
    }
    const deploy = async (id: string) => idOf(await runDeploy(staging, { 'workflow-id': id }, { workspace }))
    /** Exports, imports into the target given, and returns the workflow's id and the files that should be there then. */
    const promote = async (target: Record<string, string>) => {
      const exported = await unpacked(development, 'workflows/banking')
      const from = await carry(exported.run, exported.artifacts)
      const inputs = { package: from, 'env-variables': 'config/staging.env.json', ...target }
      const id = idOf(await runImport(staging, inputs, { workspace }))
      const sent: Record<string, Buffer> =
        from === 'workflows/banking'
          ? exported.files
          : { 'app_definition.json': Buffer.from(app), 'flow_definition.json': Buffer.from(flow(prompt)) }
      const there = await unpacked(staging, 'there', { 'workflow-id': id })
      expect(there.files).toEqual(exported.files)
      return {
        id,
        version: {
          app: sent['app_definition.json'],
          flow: sent['flow_definition.json'],
          env: Buffer.from(variables),
        },
      }
    }

    const { id, version: first } = await promote({ 'workflow-name': 'Banking' })
    expect(staging.workflows).toEqual(new Map([[id, { name: 'Banking', ...first, deployed: undefined }]]))
    expect(await deploy(id)).toBe(id)
    expect(staging.workflows.get(id)).toEqual({ name: 'Banking', ...first, deployed: first })

    prompt = 'Good morning'
    const { version: second } = await promote({ 'workflow-id': id })
    expect(second).not.toEqual(first)
    expect(staging.workflows).toEqual(new Map([[id, { name: 'Banking', ...second, deployed: first }]]))
    await deploy(id)
    expect(staging.workflows.get(id)?.deployed).toEqual(second)
  },
)
