import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { transform } from 'esbuild'
import { digestSources, NOTE } from '../simulator/runner/dist.js'
import { root } from '../simulator/runner/runner.js'

/** Bundles each action into a folder of `dist/` from what `npm run compile` made, and notes what it was made of. */
const bundler = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js')
const actions = readdirSync(join(root, 'src')).filter((name) => existsSync(join(root, 'src', name, 'main.ts')))
rmSync(join(root, 'dist'), { recursive: true, force: true })
await Promise.all(
  actions.map(async (name) => {
    const [entry, out] = [join('build', 'src', name, 'main.js'), join('dist', name)]
    const options = ['--license', 'licenses.txt', '--out', out]
    await promisify(execFile)(process.execPath, [bundler, 'build', entry, ...options], { cwd: root })
    await minify(join(root, out))
  }),
)
writeFileSync(join(root, NOTE), `${digestSources(root)}\n`)

/** Minifies the scripts in a folder. ncc itself leaves the chunks of dynamic imports as they are. The licenses stay in `licenses.txt`. */
async function minify(folder: string): Promise<void> {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
    const path = join(folder, file)
    const options = { minify: true, format: 'esm', target: 'node20', legalComments: 'none', lineLimit: 200 } as const
    const { code } = await transform(readFileSync(path, 'utf8'), options)
    writeFileSync(path, code)
  }
}
