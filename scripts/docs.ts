import { readFileSync, writeFileSync } from 'node:fs'
import { withTables } from './tables.js'

const read = (file: string) => readFileSync(file, 'utf8')

// The tables of the pages come from each `action.yml`, and the snippet for the browser's console from its file.
for (const file of ['README.md', 'diff/README.md', 'promote/README.md', 'import/README.md', 'deploy/README.md']) {
  writeFileSync(file, withTables(read(file), read))
}
const snippet = `\`\`\`js\n${read('docs/console-snippet.js')}\`\`\`\n`
writeFileSync(
  'docs/ids.md',
  read('docs/ids.md').replace(/^```js\n[\s\S]*?^```\n/m, () => snippet),
)
