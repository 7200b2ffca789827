import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { downloadWithClient } from './read-artifact.js'
import type { ForeignAction, Surroundings } from './workflow.js'

/** The artifacts of a run. */
export interface Run {
  /** What the artifact client finds its service by. */
  env: Record<string, string>
  artifacts: readonly { name: string; id: number }[]
}

/** A repository on GitHub, as far as the recipes see it. */
export interface Repository {
  /** What its jobs find around them, except for values and environments. */
  surroundings: Pick<Surroundings, 'folder' | 'bin' | 'actions'>
  /** A checkout of it. */
  seed: string
  /** The subjects of a branch's commits, the last one first. */
  log(branch: string): string[]
  /** The files of a branch. */
  files(branch: string): string[]
  /** Commits a file to `main`. */
  commitFile(name: string, content: string): void
  /** The commit of a branch or tag. */
  commitOf(ref: string): string
  /** The branches of open pull requests. */
  pullRequests(): string[]
  /** Merges a branch into `main` and closes its pull request. */
  merge(branch: string): void
  /** The calls of GitHub's command line. */
  ghCalls(): string[]
  remove(): void
}

/**
 * Makes a repository with a file on `main`. `runs` are the artifacts of its runs by their IDs; `actions/download-artifact` finds them
 * by name. Everything lies in a new folder.
 */
export function makeRepository(runs: Record<string, Run> = {}): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'repository-'))
  const inside = (name: string) => join(folder, name)
  const [remote, seed, bin] = [inside('remote.git'), inside('seed'), inside('bin')]
  const [calls, openIssue] = [inside('gh.log'), inside('open-issue')]
  const commitFile = (name: string, content: string) => {
    // A recipe may have pushed since.
    if (existsSync(join(seed, 'README.md'))) git(seed, 'pull', '--quiet', '--ff-only', 'origin', 'main')
    mkdirSync(dirname(join(seed, name)), { recursive: true })
    writeFileSync(join(seed, name), content)
    git(seed, 'add', '.')
    git(seed, 'commit', '--quiet', '--message', name)
    git(seed, 'push', '--quiet', 'origin', 'HEAD:main')
  }
  mkdirSync(bin)
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', remote)
  git(folder, 'clone', '--quiet', remote, seed)
  commitFile('README.md', 'backups')
  writeFileSync(join(bin, 'gh'), commandLine(calls, openIssue), { mode: 0o755 })

  return {
    surroundings: { folder, bin, actions: foreignActions(remote, runs) },
    seed,
    commitFile,
    log: (branch) => git(remote, 'log', '--format=%s', branch).trim().split('\n'),
    files: (branch) => git(remote, 'ls-tree', '-r', '--name-only', branch).trim().split('\n'),
    commitOf: (ref) => git(remote, 'rev-parse', `${ref}^{commit}`).trim(),
    pullRequests: () =>
      git(remote, 'branch', '--format=%(refname:short)')
        .split('\n')
        .filter((branch) => branch !== '' && branch !== 'main'),
    merge(branch) {
      git(seed, 'fetch', '--quiet', 'origin', branch)
      git(seed, 'merge', '--quiet', 'FETCH_HEAD')
      git(seed, 'push', '--quiet', 'origin', 'HEAD:main')
      git(remote, 'branch', '--quiet', '-D', branch)
    },
    ghCalls: () => (existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : []),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}

/** Returns what stands in for the actions of others in a repository. A branch other than `main` is a pull request. */
export function foreignActions(remote: string, runs: Record<string, Run>): Record<string, ForeignAction> {
  return {
    'actions/checkout'({ ref = 'main', path = '.' }, workspace) {
      git(workspace, 'clone', '--quiet', remote, path)
      git(join(workspace, path), 'checkout', '--quiet', ref)
    },
    // It signs in with GitHub's own service, which nothing here can stand in for.
    'actions/attest': () => {},
    'actions/download-artifact': async ({ name = '', pattern = name, path = '', ...inputs }, workspace) => {
      const run = runs[inputs['run-id'] ?? '']
      const [before = '', after] = pattern.split('*')
      const matches = (candidate: string) =>
        after === undefined ? candidate === before : candidate.startsWith(before) && candidate.endsWith(after)
      const found = run?.artifacts.filter((artifact) => matches(artifact.name)) ?? []
      if (!run || found.length === 0) throw new Error(`No artifact is called ${pattern}`)
      const skipDecompress = inputs['skip-decompress'] === 'true'
      for (const artifact of found) {
        const to = join(workspace, path, name ? '' : artifact.name)
        await downloadWithClient(run.env, artifact.id, to, { skipDecompress })
      }
    },
    'peter-evans/create-pull-request'(inputs, workspace) {
      const { branch = '', 'add-paths': paths = '.', 'commit-message': message = '' } = inputs
      if (!existsSync(inputs['body-path'] ?? '')) throw new Error('The pull request has no body')
      git(workspace, 'add', '--all', paths)
      const exists = git(remote, 'branch', '--list', branch) !== ''
      if (git(workspace, 'diff', '--cached', '--name-only') !== '') {
        git(workspace, 'commit', '--quiet', '--message', message)
        git(workspace, 'push', '--quiet', '--force', 'origin', `HEAD:refs/heads/${branch}`)
      } else if (exists && inputs['delete-branch'] === 'true') {
        git(workspace, 'push', '--quiet', '--delete', 'origin', branch)
      }
    },
  }
}

function git(cwd: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com']
  return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' })
}

/** Returns a program that answers as GitHub's command line does for at most one open issue, and writes its calls to `calls`. */
function commandLine(calls: string, openIssue: string): string {
  return `#!/bin/sh
echo "$@" >> '${calls}'
case "$1 $2" in
  'issue list') [ ! -e '${openIssue}' ] || echo 7 ;;
  'issue create') touch '${openIssue}' ;;
  'issue close') rm '${openIssue}' ;;
  'attestation verify') [ -f "$3" ] ;;
esac
`
}
