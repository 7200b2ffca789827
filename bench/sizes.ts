import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../simulator/runner/runner.js'
import type { Figure, Part } from './figures.js'
import { run } from './run.js'

const VERBS = ['export', 'diff', 'promote', 'import', 'deploy']
const LARGEST = 6

interface Module {
  name: string
  size: number
  modules?: Module[]
}

/** How large the bundles are and, unless it is to be quick, what of. */
export async function measureSizes(quick: boolean): Promise<Part> {
  const figures: Figure[] = []
  for (const verb of VERBS) {
    const folder = join(root, 'dist', verb)
    for (const file of (await readdir(folder)).filter((name) => name.endsWith('.js')).sort()) {
      const { size } = await stat(join(folder, file))
      figures.push({ what: `\`dist/${verb}/${file}\``, measured: kib(size) })
    }
    if (quick) continue
    const parts = (await largestParts(verb)).map(([name, size]) => `${name} ${kib(size)}`)
    figures.push({ what: `Largest parts of \`dist/${verb}\``, measured: parts.join(', ') })
  }
  return {
    title: 'Bundles',
    how: '`index.js` is loaded at the start. The others are loaded when they are needed: the code of the export once its inputs are read, the artifact client while the platform works. The parts are npm packages, by the size of their sources before unused code is removed and the rest is minified.',
    figures,
  }
}

const kib = (bytes: number) => `${(bytes / 1024).toFixed(0)} KiB`

async function largestParts(verb: string): Promise<[string, number][]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-sizes-'))
  try {
    const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js')
    const entry = join(root, 'build', 'src', verb, 'main.js')
    const stats = join(folder, 'stats.json')
    await run(process.execPath, [ncc, 'build', entry, '--quiet', '--out', join(folder, 'out'), '--stats-out', stats])
    const { modules }: { modules: Module[] } = JSON.parse(await readFile(stats, 'utf8'))
    const sizes = new Map<string, number>()
    for (const { name, size } of modules.flatMap((module) => module.modules ?? [module])) {
      const [, owner] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name) ?? []
      if (owner !== undefined) sizes.set(owner, (sizes.get(owner) ?? 0) + size)
    }
    return [...sizes].sort(([, one], [, other]) => other - one).slice(0, LARGEST)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
