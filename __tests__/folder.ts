import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach } from '@jest/globals'
import { makeZip, type ZipEntry } from '../simulator/fakes/zip.js'

/** A folder of the test under way, removed after it. */
export let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'test-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

/** Writes files into a folder of that name, or into a zip if the name says so. Returns its path. */
export function put(name: string, files: Record<string, string>, entry: Partial<ZipEntry> = {}): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  if (name.endsWith('.zip')) {
    writeFileSync(path, makeZip(Object.entries(files).map(([name, content]) => ({ name, content, ...entry }))))
    return path
  }
  mkdirSync(path, { recursive: true })
  for (const [inner, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, inner)), { recursive: true })
    writeFileSync(join(path, inner), content)
  }
  return path
}
