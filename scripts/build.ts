import { execFile } from 'node:child_process'
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { digestSources, NOTE } from '../simulator/dist.js'
import { root } from '../simulator/runner.js'

/** Bundles each action into a folder of `dist/` from what `npm run compile` made, and notes what it was made of. */
const bundler = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js')
const actions = readdirSync(join(root, 'src')).filter((name) => existsSync(join(root, 'src', name, 'main.ts')))
rmSync(join(root, 'dist'), { recursive: true, force: true })
await Promise.all(
  actions.map((name) => {
    const [entry, out] = [join('build', 'src', name, 'main.js'), join('dist', name)]
    const options = ['--minify', '--license', 'licenses.txt', '--out', out]
    return promisify(execFile)(process.execPath, [bundler, 'build', entry, ...options], { cwd: root })
  }),
)
writeFileSync(join(root, NOTE), `${digestSources(root)}\n`)
