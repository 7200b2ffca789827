import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { transform } from 'esbuild'
import { digestSources, NOTE } from '../simulator/runner/dist.js'
import { isProgram, root } from '../simulator/runner/runner.js'

const bundler = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js')

/**
 * Packages that the artifact client and `@actions/core` import for work that no action asks of them: GitHub's REST API, zips of several files, and
 * `fetch` through a proxy. They were half of a bundle, and most of the time that it took to start.
 */
const UNUSED = [
  '@actions/github',
  '@actions/github/lib/utils',
  '@octokit/plugin-request-log',
  '@octokit/plugin-retry',
  'archiver',
  'undici',
  'unzip-stream',
]

/**
 * Bundles the program `entry`, with all that it imports, into the folder `out`, where each package of `unused` is an empty object. ncc itself
 * leaves the chunks of dynamic imports as they are, so that esbuild minifies all scripts. The licenses stay in `licenses.txt`.
 */
export async function bundle(entry: string, out: string, unused: string[] = []): Promise<void> {
  const external = unused.flatMap((name) => ['--external', name])
  const options = ['--license', 'licenses.txt', '--out', out, ...external]
  await promisify(execFile)(process.execPath, [bundler, 'build', entry, ...options], { cwd: root })
  for (const file of readdirSync(out).filter((name) => name.endsWith('.js'))) {
    const path = join(out, file)
    const filled = readFileSync(path, 'utf8').replace(/^import \* as (\w+) from "(.*)"/gm, (statement, name, from) =>
      unused.includes(from) ? `const ${name} = {}` : statement,
    )
    // With line breaks, a change of the sources is a small change of the bundle.
    const minified = { minify: true, format: 'esm', target: 'node20', legalComments: 'none', lineLimit: 200 } as const
    const { code } = await transform(filled, minified)
    writeFileSync(path, code)
  }
}

// As a program, it bundles each action into a folder of `dist/` from what `npm run compile` made, and notes what it was made of.
if (isProgram(import.meta.filename)) {
  const actions = readdirSync(join(root, 'src')).filter((name) => existsSync(join(root, 'src', name, 'main.ts')))
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  await Promise.all(
    actions.map((name) => bundle(join(root, 'build', 'src', name, 'main.js'), join(root, 'dist', name), UNUSED)),
  )
  writeFileSync(join(root, NOTE), `${digestSources(root)}\n`)
}
