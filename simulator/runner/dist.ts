import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The file in which a build notes what `dist/` is made of. */
export const NOTE = 'dist/sources.sha256'

/** Development dependencies that shape the bundles all the same. */
export const BUILDERS = ['@vercel/ncc', 'esbuild', 'typescript']

interface Locked {
  version: string
  integrity?: string
  dev?: boolean
}

/**
 * Returns the SHA-256 of what the bundles in `folder` are made of, in hex: the sources, the packages that go into them, and what
 * builds them. It depends on content only, and is the same on every system.
 */
export function digestSources(folder: string): string {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'))
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(read('package-lock.json'))
  const hash = createHash('sha256')
  const add = (...parts: (string | undefined)[]) => hash.update(`${JSON.stringify(parts)}\n`)
  const sources = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts'))
  for (const name of [...sources, 'scripts/build.ts', 'tsconfig.json'].sort()) add(name, read(name))
  for (const name of ['compile', 'build']) add(name, scripts[name])
  for (const [name, { version, integrity, dev }] of Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name !== '' && (!dev || BUILDERS.includes(name.replace(/^node_modules\//, '')))) add(name, version, integrity)
  }
  return hash.digest('hex')
}

/** Throws if the bundles in `folder` are made of other sources than are there now. */
export function checkDist(folder: string): void {
  const note = join(folder, NOTE)
  if (existsSync(note) && readFileSync(note, 'utf8').trim() === digestSources(folder)) return
  throw new Error('dist/ is older than src/. Run npm run build.')
}
