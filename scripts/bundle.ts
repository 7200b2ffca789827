import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { transform } from 'esbuild'
import { root } from '../simulator/runner/runner.js'

const bundler = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js')

/**
 * Bundles the program `entry`, with all that it imports, into the folder `out`. ncc itself leaves the chunks of dynamic imports as they are, so
 * that esbuild minifies all scripts. The licenses stay in `licenses.txt`.
 */
export async function bundle(entry: string, out: string): Promise<void> {
  const options = ['--license', 'licenses.txt', '--out', out]
  await promisify(execFile)(process.execPath, [bundler, 'build', entry, ...options], { cwd: root })
  for (const file of readdirSync(out).filter((name) => name.endsWith('.js'))) {
    const path = join(out, file)
    // With line breaks, a change of the sources is a small change of the bundle.
    const minified = { minify: true, format: 'esm', target: 'node20', legalComments: 'none', lineLimit: 200 } as const
    const { code } = await transform(readFileSync(path, 'utf8'), minified)
    writeFileSync(path, code)
  }
}
