import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { foreignActions, git, type Run } from './foreign-actions.js'
import type { GitHubState } from './gh.js'

/** Makes a repository with a file on `main`. `runs` are the artifacts of its runs by their IDs. Everything lies in a new folder. */
export function makeRepository(runs: Record<string, Run> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'repository-'))
  const inside = (name: string) => join(folder, name)
  const [remote, seed, bin, state] = [inside('remote.git'), inside('seed'), inside('bin'), inside('gh.json')]
  const save = (files: Record<string, string>) => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(seed, name)), { recursive: true })
      writeFileSync(join(seed, name), content)
    }
    git(seed, 'add', '.')
    git(seed, 'commit', '--quiet', '--message', Object.keys(files).join(', '))
  }
  mkdirSync(bin)
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', remote)
  // As on GitHub, any commit can be fetched, also by a shallow clone.
  git(remote, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  git(folder, 'clone', '--quiet', remote, seed)
  save({ 'README.md': 'backups' })
  git(seed, 'push', '--quiet', 'origin', 'HEAD:main')
  const script = join(import.meta.dirname, 'gh.js')
  writeFileSync(join(bin, 'gh'), `#!/bin/sh\nexec '${process.execPath}' '${script}' '${state}' "$@"\n`, { mode: 0o755 })

  const readState = (): GitHubState => JSON.parse(readFileSync(state, 'utf8'))
  const setState = (content: GitHubState) => writeFileSync(state, JSON.stringify(content))
  setState({ calls: [], issues: [], comments: [], runs: [] })

  return {
    /** What its jobs find around them, except for values and environments. */
    surroundings: { folder, bin, actions: foreignActions(remote, runs) },
    /** A checkout of it. */
    seed,
    /** Commits files to `main`, or to a new branch. */
    commit(files: Record<string, string>, branch = 'main') {
      // A recipe may have pushed since.
      git(seed, 'fetch', '--quiet', 'origin', 'main')
      git(seed, 'checkout', '--quiet', '-B', branch, 'origin/main')
      save(files)
      git(seed, 'push', '--quiet', ...(branch === 'main' ? [] : ['--force']), 'origin', `HEAD:${branch}`)
    },
    /** The subjects of a branch's commits, the last one first. */
    log: (branch: string) => git(remote, 'log', '--format=%s', branch).trim().split('\n'),
    /** The files of a branch or tag. */
    files: (ref: string) => git(remote, 'ls-tree', '-r', '--name-only', ref).trim().split('\n'),
    /** The commit of a branch or tag. */
    commitOf: (ref: string) => git(remote, 'rev-parse', `${ref}^{commit}`).trim(),
    /** The branches of open pull requests. */
    pullRequests: () =>
      git(remote, 'branch', '--format=%(refname:short)')
        .split('\n')
        .filter((branch) => branch !== '' && branch !== 'main'),
    /** Makes the commit that GitHub checks out for a pull request, as `refs/pull/1/merge`. */
    makeMergeCommit(branch: string) {
      git(seed, 'fetch', '--quiet', 'origin', 'main', branch)
      git(seed, 'checkout', '--quiet', '--detach', 'origin/main')
      git(seed, 'merge', '--quiet', '--no-ff', '--message', 'Merge', `origin/${branch}`)
      git(seed, 'push', '--quiet', '--force', 'origin', 'HEAD:refs/pull/1/merge')
    },
    /** Merges a branch into `main` and closes its pull request. */
    merge(branch: string) {
      git(seed, 'fetch', '--quiet', 'origin', 'main', branch)
      git(seed, 'checkout', '--quiet', '-B', 'main', 'origin/main')
      git(seed, 'merge', '--quiet', `origin/${branch}`)
      git(seed, 'push', '--quiet', 'origin', 'HEAD:main')
      git(remote, 'branch', '--quiet', '-D', branch)
    },
    /** What GitHub's command line made, and its calls. */
    state: readState,
    /** Changes what GitHub's command line finds. */
    setState: (changes: Partial<GitHubState>) => setState({ ...readState(), ...changes }),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}
