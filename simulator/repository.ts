import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ArtifactService } from './artifact-service.js'
import { downloadWithClient } from './read-artifact.js'
import type { ForeignAction, Surroundings } from './workflow.js'

/** A repository on GitHub, as far as the recipes see it. */
export interface Repository {
  /** What its jobs find around them, except for values and environments. */
  surroundings: Pick<Surroundings, 'folder' | 'bin' | 'actions'>
  /** The subjects of a branch's commits, the last one first. */
  log(branch: string): string[]
  /** The files of a branch. */
  files(branch: string): string[]
  /** Commits a file to `main`. */
  commitFile(name: string, content: string): void
  /** Merges a branch into `main` and closes its pull request. */
  merge(branch: string): void
  /** What GitHub's command line was asked. */
  ghCalls(): string[]
  /** Forgets what the jobs of one run handed on among them. */
  newRun(): void
  remove(): void
}

/**
 * Makes a repository with a file on `main`. `runs` are the artifacts of its runs by their IDs; `actions/download-artifact` finds them
 * by name. Everything lies in a new folder.
 */
export function makeRepository(runs: Record<string, ArtifactService> = {}): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'repository-'))
  const inside = (name: string) => join(folder, name)
  const [remote, seed, bin] = [inside('remote.git'), inside('seed'), inside('bin')]
  const [calls, proposal, uploads] = [inside('gh.log'), inside('open-pull-request'), inside('uploads')]
  const git = (cwd: string, ...args: string[]) => {
    const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com']
    return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' })
  }
  const commitFile = (name: string, content: string) => {
    mkdirSync(dirname(join(seed, name)), { recursive: true })
    writeFileSync(join(seed, name), content)
    git(seed, 'add', '.')
    git(seed, 'commit', '--quiet', '--message', name)
    git(seed, 'push', '--quiet', 'origin', 'HEAD:main')
  }
  mkdirSync(bin)
  mkdirSync(uploads)
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', remote)
  git(folder, 'clone', '--quiet', remote, seed)
  commitFile('README.md', 'backups')
  writeFileSync(join(bin, 'gh'), commandLine(calls, proposal), { mode: 0o755 })

  const checkout: ForeignAction = (_inputs, workspace) => git(folder, 'clone', '--quiet', remote, workspace)
  const upload: ForeignAction = ({ name = '', path = '', ...inputs }, workspace) => {
    if (inputs['include-hidden-files'] !== 'true') throw new Error('The record of the unpacked files would be left out')
    cpSync(join(workspace, path), join(uploads, name), { recursive: true })
  }
  const download: ForeignAction = async ({ name, path = '', ...inputs }, workspace) => {
    if (!name) {
      for (const kept of readdirSync(uploads)) cpSync(join(uploads, kept), path, { recursive: true })
      return
    }
    const service = runs[inputs['run-id'] ?? '']
    const { id } = service?.artifacts.find((artifact) => artifact.name === name) ?? {}
    if (!service || id === undefined) throw new Error(`No artifact is called ${name}`)
    const skipDecompress = inputs['skip-decompress'] === 'true'
    await downloadWithClient(service.env, id, join(workspace, path), { skipDecompress })
  }

  return {
    surroundings: {
      folder,
      bin,
      actions: {
        'actions/checkout': checkout,
        'actions/upload-artifact': upload,
        'actions/download-artifact': download,
      },
    },
    commitFile,
    log: (branch) => git(remote, 'log', '--format=%s', branch).trim().split('\n'),
    files: (branch) => git(remote, 'ls-tree', '-r', '--name-only', branch).trim().split('\n'),
    merge(branch) {
      git(seed, 'fetch', '--quiet', 'origin', branch)
      git(seed, 'merge', '--quiet', 'FETCH_HEAD')
      git(seed, 'push', '--quiet', 'origin', 'HEAD:main')
      rmSync(proposal)
    },
    ghCalls: () => (existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : []),
    newRun() {
      for (const name of readdirSync(uploads)) rmSync(join(uploads, name), { recursive: true })
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}

/** A program that answers as GitHub's command line does for at most one pull request, and writes what it was asked to `calls`. */
function commandLine(calls: string, proposal: string): string {
  return `#!/bin/sh
echo "$@" >> '${calls}'
case $2 in
  list) [ -e '${proposal}' ] && echo 1 || echo 0 ;;
  create) touch '${proposal}' ;;
  close) rm '${proposal}' ;;
esac
`
}
