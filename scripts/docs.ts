import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { isProgram } from '../simulator/runner/runner.js'

interface Metadata {
  inputs: Record<string, { description: string; required?: boolean; default?: string }>
  outputs: Record<string, { description: string }>
}

/**
 * Takes Markdown and writes between its marks, `<!-- inputs of action.yml -->` or `outputs`, and `<!-- end -->`, what that
 * metadata file says; `read` returns a file of the repository. Throws where a mark has no end.
 */
export function withTables(markdown: string, read: (file: string) => string): string {
  const parts = markdown.split(/(<!-- (?:in|out)puts of \S+ -->\n)/)
  for (let at = 1; at < parts.length; at += 2) {
    const [, kind, file = ''] = /<!-- (\w+) of (\S+) -->/.exec(parts[at] ?? '') ?? []
    const [, ...rest] = (parts[at + 1] ?? '').split('<!-- end -->')
    if (rest.length === 0) throw new Error(`The ${kind} of ${file} have no <!-- end -->`)
    const metadata: Metadata = parse(read(file))
    parts[at + 1] =
      `\n${kind === 'inputs' ? inputTable(metadata) : outputTable(metadata)}\n<!-- end -->${rest.join('<!-- end -->')}`
  }
  return parts.join('')
}

function inputTable({ inputs }: Metadata): string {
  const rows = Object.entries(inputs).map(([name, { description, required, default: value }]) => {
    return [`\`${name}\``, required ? 'required' : value === undefined ? '' : `\`${value}\``, description]
  })
  return table(['input', 'default', 'meaning'], rows)
}

function outputTable({ outputs }: Metadata): string {
  return table(
    ['output', 'meaning'],
    Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
  )
}

function table(titles: string[], rows: string[][]): string {
  const line = (cells: string[]) =>
    `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell.replaceAll('|', '\\|')} `)).join('|')}|\n`
  return [line(titles), line(titles.map(() => '---')), ...rows.map(line)].join('')
}

// As a program, it writes the tables of the pages from each `action.yml`, and the snippet for the browser's console from its file.
if (isProgram(import.meta.filename)) {
  const read = (file: string) => readFileSync(file, 'utf8')
  for (const folder of ['', 'diff/', 'promote/', 'import/', 'deploy/']) {
    const page = `${folder}README.md`
    writeFileSync(page, withTables(read(page), read))
  }
  const snippet = `\`\`\`js\n${read('docs/console-snippet.js')}\`\`\`\n`
  const page = read('docs/ids.md').replace(/^```js\n[\s\S]*?^```\n/m, () => snippet)
  writeFileSync('docs/ids.md', page)
}
