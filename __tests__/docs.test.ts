import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { withTables } from '../scripts/tables.js'
import { root as projectRoot } from '../simulator/runner/runner.js'
import { actionFolder } from '../simulator/runner/workflow.js'
import { TOPICS } from '../src/failure.js'
import { posixTest } from './posix.js'

/** The checkout whose pages are tested: this one, or a copy of it. */
const root = process.env.PAGES_OF ?? projectRoot
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const pages = ['.', 'docs', 'diff', 'promote', 'import', 'deploy', '.github'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => (folder === '.' ? name : `${folder}/${name}`)),
)

test.each(['', 'diff/', 'promote/', 'import/', 'deploy/'])(
  'the tables of %sREADME.md are what its action.yml says',
  (folder) => {
    const readme = read(`${folder}README.md`)
    for (const kind of ['inputs', 'outputs']) expect(readme).toContain(`<!-- ${kind} of ${folder}action.yml -->`)
    // If this fails: npm run docs
    expect(readme).toBe(withTables(readme, read))
  },
)

test('a table has a row for each input, in order, with its default', () => {
  const metadata = `
inputs:
  a: { description: One | two, required: true }
  b: { description: Three, default: '4' }
  c: { description: Five }
outputs:
  d: { description: Six }
`
  const filled = withTables(
    'x\n<!-- inputs of a.yml -->\nold\n<!-- end -->\ny\n<!-- outputs of a.yml -->\n<!-- end -->\nz',
    () => metadata,
  )
  expect(filled).toBe(`x
<!-- inputs of a.yml -->

| input | default | meaning |
| --- | --- | --- |
| \`a\` | required | One \\| two |
| \`b\` | \`4\` | Three |
| \`c\` | | Five |

<!-- end -->
y
<!-- outputs of a.yml -->

| output | meaning |
| --- | --- |
| \`d\` | Six |

<!-- end -->
z`)
  expect(() => withTables('<!-- inputs of a.yml -->\n', () => metadata)).toThrow('no <!-- end -->')
})

/** The anchors of a page's headings, as GitHub makes them. */
function anchors(markdown: string): string[] {
  return Array.from(markdown.matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

test.each(pages)('every link within the repository from %s leads somewhere', (page) => {
  const markdown = read(page)
  const links = Array.from(
    markdown.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g),
    ([, link, attribute]) => link ?? attribute ?? '',
  ).filter((link) => !/^https?:/.test(link))
  const broken = links.filter((link) => {
    const [path = '', anchor] = link.split('#')
    const target = path === '' ? page : join(dirname(page), path)
    return !existsSync(join(root, target)) || (anchor !== undefined && !anchors(read(target)).includes(anchor))
  })
  expect(broken).toEqual([])
})

interface Step {
  uses?: string
  with?: Record<string, unknown>
}

/** The steps in a page that use this project's actions, by the folder of the action, with what they give it. */
function stepsIn(page: string): { folder: string; given: string[] }[] {
  const snippets = Array.from(read(page).matchAll(/```ya?ml\n([\s\S]+?)^```$/gm), ([, text = '']) => text)
  return snippets.flatMap((text) => {
    const snippet: Step[] | { jobs?: Record<string, { steps?: Step[] }> } = parse(text)
    const steps = Array.isArray(snippet) ? snippet : Object.values(snippet.jobs ?? {}).flatMap((job) => job.steps ?? [])
    return steps.flatMap(({ uses = '', with: given = {} }) => {
      const folder = actionFolder(uses)
      return folder === undefined ? [] : [{ folder, given: Object.keys(given) }]
    })
  })
}

test.each(pages)('every step in %s gives its action the inputs that it takes and needs', (page) => {
  for (const { folder, given } of stepsIn(page)) {
    const { inputs }: { inputs: Record<string, { required?: boolean }> } = parse(read(join(folder, 'action.yml')))
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(given))
    const needed = Object.keys(inputs).filter((name) => inputs[name]?.required)
    expect(given).toEqual(expect.arrayContaining(needed))
  }
})

test('the README has at most 1,800 words, leads to all five actions, and shows how to pin a commit', () => {
  const readme = read('README.md')
  expect(readme.split(/\s+/).length).toBeLessThanOrEqual(1800)
  for (const folder of ['diff', 'promote', 'import', 'deploy']) expect(readme).toContain(`](${folder}/README.md`)
  expect(readme).toMatch(/uses: [\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+/)
})

test('each workflow file stands once', () => {
  const named = pages.flatMap((page) =>
    Array.from(read(page).matchAll(/```yaml\n(?:# .+\n)?name: (.+)\n/g), ([, name]) => name),
  )
  expect(named).toHaveLength(new Set(named).size)
})

test('every npm script that the pages name is there', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'))
  const named = pages.flatMap((page) => Array.from(read(page).matchAll(/npm run ([\w:-]+)/g), ([, name = '']) => name))
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named))
  expect(named).toContain('demo')
})

test('troubleshooting has a heading for each topic that a failure can have', () => {
  expect(anchors(read('docs/troubleshooting.md'))).toEqual(expect.arrayContaining([...TOPICS]))
})

test('the snippet for the console is the one that is tried in a browser', () => {
  expect(read('docs/ids.md')).toContain(`\n\`\`\`js\n${read('docs/console-snippet.js')}\`\`\`\n`)
})

test('CONTRIBUTING has a reason for each package, and for no other', () => {
  const { dependencies, devDependencies }: Record<string, Record<string, string>> = JSON.parse(read('package.json'))
  const [, table = ''] = /^## Dependencies$([\s\S]*?)^`overrides`/m.exec(read('CONTRIBUTING.md')) ?? []
  const rows = Array.from(table.matchAll(/^\| (`.+?`) \|/gm), ([, names = '']) => names.match(/[^`, ]+/g) ?? []).flat()
  const installed = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@types/'))
  const isNamed = (name: string) =>
    rows.some((row) => row === name || (row.endsWith('*') && name.startsWith(row.slice(0, -1))))
  expect(installed.filter((name) => !isNamed(name))).toEqual([])
  expect(rows.filter((row) => !row.endsWith('*') && !installed.includes(row))).toEqual([])
})

test('every message under troubleshooting is made of texts in the sources', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(join('src', name)))
    .join('\n')
  const rows = read('docs/troubleshooting.md').matchAll(/^\| `([^`]+)` \|/gm)
  const messages = Array.from(rows, ([, message = '']) => message)
  expect(messages.length).toBeGreaterThan(30)
  // A failure joins what failed, why, and what to do by a colon and a full stop.
  const unknown = messages.flatMap((message) =>
    message
      .split(/…|: |\. /)
      .map((part) => part.replace(/^[\s().,]+|[\s().,]+$/g, ''))
      .filter((part) => !sources.includes(part)),
  )
  expect(unknown).toEqual([])
})

posixTest(
  'the command that gives the repository its name leaves pages that pass these tests, and no placeholder',
  () => {
    if (process.env.PAGES_OF !== undefined) return
    const [, command = ''] = /```sh\n(git grep .+)\n```/.exec(read('CONTRIBUTING.md')) ?? []
    const copy = mkdtempSync(join(tmpdir(), 'renamed-'))
    const run = (program: string, ...args: string[]) => {
      const env = { ...process.env, PAGES_OF: copy }
      return spawnSync(program, args, { cwd: program === process.execPath ? root : copy, encoding: 'utf8', env })
    }
    try {
      const files = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).stdout.split('\0')
      for (const file of files.filter((name) => name !== '' && !name.startsWith('dist/'))) {
        mkdirSync(dirname(join(copy, file)), { recursive: true })
        cpSync(join(root, file), join(copy, file))
      }
      run('git', 'init', '--quiet')
      run('git', 'add', '.')
      expect(run('bash', '-c', command)).toMatchObject({ status: 0, stderr: '' })
      expect(run('git', 'grep', '--ignore-case', '-E', 'owner[/]repo|owner[.]github').stdout).toBe('')
      const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '/docs.test']
      const { status, stderr } = run(process.execPath, ...jest)
      expect([status, stderr]).toEqual([0, expect.anything()])
    } finally {
      rmSync(copy, { recursive: true, maxRetries: 5 })
    }
  },
)
