import { copyFile, mkdir, symlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { root } from '../simulator/runner/runner.js'
import { run } from './run.js'

/** Bundles a program as the actions are bundled, in a new folder, and returns the path of its bundle. */
export async function bundle(source: string, folder: string): Promise<string> {
  await mkdir(join(folder, 'out'), { recursive: true })
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  const entry = join(folder, basename(source))
  await copyFile(source, entry)
  const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js')
  await run(process.execPath, [ncc, 'build', entry, '--minify', '--out', join(folder, 'out')])
  return join(folder, 'out', 'index.js')
}
