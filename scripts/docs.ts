import { readFileSync, writeFileSync } from 'node:fs'
import { withTables } from './tables.js'

/** The files whose tables are written from each `action.yml`. */
const read = (file: string) => readFileSync(file, 'utf8')
for (const file of ['README.md', 'diff/README.md', 'promote/README.md', 'import/README.md', 'deploy/README.md']) {
  writeFileSync(file, withTables(read(file), read))
}
