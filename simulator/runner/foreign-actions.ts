import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readZip } from '../fakes/zip.js'
import type { ForeignAction } from './workflow.js'

/** The artifacts of a run. */
export interface Run {
  artifacts: readonly { name: string }[]
  read(name: string): Promise<Buffer>
}

/** Returns what stands in for the actions of others in a repository. A branch other than `main` is a pull request. */
export function foreignActions(remote: string, runs: Record<string, Run>): Record<string, ForeignAction> {
  return {
    // Without `ref`, it checks out the commit of the run, as the branch of the run, also in a re-run. A folder that is there is cleaned.
    'actions/checkout'({ ref = '', path = '.', 'fetch-depth': depth = '1' }, workspace, run) {
      const folder = join(workspace, path)
      mkdirSync(folder, { recursive: true })
      if (!existsSync(join(folder, '.git'))) {
        git(folder, 'init', '--quiet')
        git(folder, 'remote', 'add', 'origin', `file://${remote}`)
      }
      git(folder, 'clean', '-ffdx')
      const [runRef, sha] = [String(run('github.ref')), String(run('github.sha'))]
      const source = ref || sha
      const branch = /^refs\/heads\/(.+)/.exec(ref || runRef)?.[1]
      const history = depth === '0' ? [] : [`--depth=${depth}`]
      const everything = depth === '0' ? ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'] : []
      git(folder, 'fetch', '--no-tags', '--quiet', ...history, 'origin', source, ...everything)
      git(folder, 'checkout', '--quiet', '--force', ...(branch ? ['-B', branch] : ['--detach']), 'FETCH_HEAD')
      if (branch) {
        git(folder, 'update-ref', `refs/remotes/origin/${branch}`, 'FETCH_HEAD')
        git(folder, 'config', `branch.${branch}.remote`, 'origin')
        git(folder, 'config', `branch.${branch}.merge`, `refs/heads/${branch}`)
      }
    },
    // It signs in with GitHub's own service, which nothing here can stand in for.
    'actions/attest'({ 'subject-path': path = '' }) {
      if (path === '') throw new Error('There is nothing to attest')
    },
    // As v5 to v8 do: a single artifact goes right into `path`, several go into folders of their own unless they are merged.
    'actions/download-artifact': async (inputs, workspace) => {
      const { name = '', pattern = '*', path = '', 'run-id': runId = '' } = inputs
      const run = runs[runId]
      if (!run) throw new Error(`There is no run ${runId}`)
      const matches = new RegExp(`^${pattern.replace(/[.+()[\]{}^$|\\]/g, '\\$&').replaceAll('*', '.*')}$`)
      const names = run.artifacts.map((artifact) => artifact.name)
      const found = names.filter((each) => (name === '' ? matches.test(each) : each === name))
      if (name !== '' && found.length === 0) throw new Error(`Artifact '${name}' not found`)
      const isFlat = inputs['merge-multiple'] === 'true' || found.length === 1
      for (const each of found) {
        const content = await run.read(each)
        const files = inputs['skip-decompress'] === 'true' ? new Map([[each, content]]) : await readZip(content)
        for (const [file, bytes] of files) {
          const to = join(workspace, path, isFlat ? '' : each, file)
          mkdirSync(dirname(to), { recursive: true })
          writeFileSync(to, bytes)
        }
      }
    },
    // Makes the branch anew from the checked-out one, and leaves the checkout as it was before the changes.
    'peter-evans/create-pull-request'(inputs, workspace) {
      const { branch = '', 'add-paths': paths = '.', 'commit-message': message = '' } = inputs
      if (!existsSync(inputs['body-path'] ?? '')) throw new Error('The pull request has no body')
      const base = git(workspace, 'branch', '--show-current').trim()
      if (base === '') throw new Error("When in 'detached HEAD' state, 'base' must be supplied.")
      git(workspace, 'add', '--', paths)
      const exists = git(remote, 'branch', '--list', branch) !== ''
      if (git(workspace, 'diff', '--cached', '--name-only') !== '') {
        git(workspace, 'commit', '--quiet', '--message', message)
        git(workspace, 'push', '--quiet', '--force', 'origin', `HEAD:refs/heads/${branch}`)
        git(workspace, 'reset', '--quiet', '--hard', `origin/${base}`)
      } else if (exists && inputs['delete-branch'] === 'true') {
        git(workspace, 'push', '--quiet', '--delete', 'origin', branch)
      }
    },
  }
}

/** Runs git in a folder with a name for its commits, and returns what it prints. */
export function git(cwd: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'core.autocrlf=false']
  return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' })
}
