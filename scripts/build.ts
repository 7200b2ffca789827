import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Metafile, type Plugin } from 'esbuild'
import { digestSources, NOTE } from '../simulator/runner/dist.js'
import { isProgram, root } from '../simulator/runner/runner.js'

/**
 * Packages that the artifact client and `@actions/core` import for work that no action asks of them: GitHub's REST API, zips of several files, and
 * `fetch` through a proxy. They were half of a bundle, and most of the time that it took to start.
 */
const UNUSED = /^(@actions\/github|@octokit|archiver|undici|unzip-stream)($|\/)/

/** Leaves `UNUSED` out of a bundle: each of them is an empty object there. */
const withoutUnused: Plugin = {
  name: 'without-unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: UNUSED }, ({ path }) => ({ path, namespace: 'unused' }))
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {}' }))
  },
}

/** Bundles the program `entry`, with all that it imports, into the folder `out`, beside the licenses of the packages that are in it. */
export async function bundle(entry: string, out: string, plugins: Plugin[] = []): Promise<void> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { index: entry },
    outdir: out,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minify: true,
    // With line breaks, a change of the sources is a small change of the bundle.
    lineLimit: 200,
    legalComments: 'none',
    // Packages that are no ES modules require Node's.
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    metafile: true,
    logLevel: 'warning',
    plugins,
  })
  writeFileSync(join(out, 'licenses.txt'), licensesOf(metafile))
  writeFileSync(join(out, 'package.json'), '{\n  "type": "module"\n}\n')
}

/** Returns the licenses of the packages in a bundle. */
function licensesOf({ outputs }: Metafile): string {
  const files = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs))
  const folders = files.flatMap((file) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [])
  const licenses = [...new Set(folders)].sort().map((folder) => {
    const path = join(root, folder)
    const { name, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
    const file = readdirSync(path).find((each) => /^licen[cs]e/i.test(each))
    return [name, license, ...(file === undefined ? [] : [readFileSync(join(path, file), 'utf8')])].join('\n')
  })
  return licenses.join('\n\n')
}

// As a program, it bundles each action into a folder of `dist/` from what `npm run compile` made, and notes what it was made of.
if (isProgram(import.meta.filename)) {
  const actions = readdirSync(join(root, 'src')).filter((name) => existsSync(join(root, 'src', name, 'main.ts')))
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  await Promise.all(
    actions.map((name) =>
      bundle(join(root, 'build', 'src', name, 'main.js'), join(root, 'dist', name), [withoutUnused]),
    ),
  )
  writeFileSync(join(root, NOTE), `${digestSources(root)}\n`)
}
