import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './runner.js'

/** Returns the workflow files in pages of the project by their names, as text. */
export function readRecipes(...pages: string[]): Map<string, string> {
  const text = pages.map((page) => readFileSync(join(root, page), 'utf8')).join('\n')
  const files = text.matchAll(/```yaml\n(?:# \S+\n)?(name: (.+)\n[\s\S]+?)^```$/gm)
  return new Map(Array.from(files, ([, file = '', name = '']) => [name, file]))
}
