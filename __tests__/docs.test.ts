import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { costTable } from '../bench/page.js'
import { withTables } from '../scripts/docs.js'
import { root } from '../simulator/runner/runner.js'
import { actionFolder } from '../simulator/runner/workflow.js'
import { TOPICS } from '../src/failure.js'
import { folder as copy } from './folder.js'
import { posixTest } from './posix.js'

/** The pages of a checkout. */
interface Checkout {
  folder: string
  pages: string[]
  read: (file: string) => string
}

function checkoutIn(folder: string): Checkout {
  const pages = ['.', 'docs', 'diff', 'promote', 'import', 'deploy', '.github'].flatMap((part) =>
    readdirSync(join(folder, part))
      .filter((name) => name.endsWith('.md'))
      .map((name) => (part === '.' ? name : `${part}/${name}`)),
  )
  return { folder, pages, read: (file) => readFileSync(join(folder, file), 'utf8') }
}

/** The anchors of a page's headings, as GitHub makes them. */
function anchors(markdown: string): string[] {
  return Array.from(markdown.matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

interface Step {
  uses?: string
  with?: Record<string, unknown>
}

/** The steps in a page that use this project's actions, by the folder of the action, with what they give it. */
function stepsIn(markdown: string): { folder: string; given: string[] }[] {
  const snippets = Array.from(markdown.matchAll(/```ya?ml\n([\s\S]+?)^```$/gm), ([, text = '']) => text)
  return snippets.flatMap((text) => {
    const snippet: Step[] | { jobs?: Record<string, { steps?: Step[] }> } = parse(text)
    const steps = Array.isArray(snippet) ? snippet : Object.values(snippet.jobs ?? {}).flatMap((job) => job.steps ?? [])
    return steps.flatMap(({ uses = '', with: given = {} }) => {
      const folder = actionFolder(uses)
      return folder === undefined ? [] : [{ folder, given: Object.keys(given) }]
    })
  })
}

/** What the pages of a checkout must keep. Each returns what is wrong. */
const promises: [promise: string, check: (checkout: Checkout) => string[]][] = [
  [
    // If this fails: npm run docs
    'the tables of each README are what its action.yml says, and the console snippet is the one that is tried in a browser',
    ({ read }) => {
      const snippet = `\n\`\`\`js\n${read('docs/console-snippet.js')}\`\`\`\n`
      const stale = ['', 'diff/', 'promote/', 'import/', 'deploy/'].filter((folder) => {
        const page = read(`${folder}README.md`)
        const marks = ['inputs', 'outputs'].map((kind) => `<!-- ${kind} of ${folder}action.yml -->`)
        return !marks.every((mark) => page.includes(mark)) || page !== withTables(page, read)
      })
      return [...stale, ...(read('docs/ids.md').includes(snippet) ? [] : ['docs/ids.md'])]
    },
  ],
  [
    'every link within the repository leads somewhere',
    ({ folder, pages, read }) =>
      pages.flatMap((page) => {
        const found = read(page).matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g)
        const links = Array.from(found, ([, link, attribute]) => link ?? attribute ?? '')
        const broken = links.filter((link) => {
          if (/^https?:/.test(link)) return false
          const [path = '', anchor] = link.split('#')
          const target = path === '' ? page : join(dirname(page), path)
          const isThere = existsSync(join(folder, target))
          return !isThere || (anchor !== undefined && !anchors(read(target)).includes(anchor))
        })
        return broken.map((link) => `${page}: ${link}`)
      }),
  ],
  [
    'every step gives its action the inputs that it takes and needs',
    ({ pages, read }) =>
      pages.flatMap((page) =>
        stepsIn(read(page)).flatMap(({ folder, given }) => {
          const { inputs }: { inputs: Record<string, { required?: boolean }> } = parse(read(join(folder, 'action.yml')))
          const lacking = Object.keys(inputs).filter((name) => inputs[name]?.required && !given.includes(name))
          return [...lacking, ...given.filter((name) => !(name in inputs))].map((name) => `${page}: ${name}`)
        }),
      ),
  ],
  [
    'the README has at most 1,800 words, leads to all five actions, and shows how to pin a commit',
    ({ read }) => {
      const readme = read('README.md')
      const links = ['diff', 'promote', 'import', 'deploy'].filter((each) => !readme.includes(`](${each}/README.md`))
      const isPinned = /uses: [\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+/.test(readme)
      return [...links, ...(isPinned ? [] : ['no commit']), ...readme.split(/\s+/).slice(1800)]
    },
  ],
  [
    'each workflow file stands once',
    ({ pages, read }) => {
      const named = pages.flatMap((page) => read(page).match(/(?<=```yaml\n(?:# .+\n)?name: ).+/g) ?? [])
      return named.filter((name, at) => named.indexOf(name) < at)
    },
  ],
  [
    'every npm script that the pages name is there',
    ({ pages, read }) => {
      const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'))
      const named = pages.flatMap((page) => read(page).match(/(?<=npm run )[\w:-]+/g) ?? [])
      return named.filter((name) => !(name in scripts))
    },
  ],
  [
    'troubleshooting has a heading for each topic of a failure, and each of its messages is made of texts in the sources',
    ({ folder, read }) => {
      const page = read('docs/troubleshooting.md')
      const sources = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => read(join('src', name)))
        .join('\n')
      // A failure joins what failed, why, and what to do by a colon and a full stop.
      const parts = Array.from(page.matchAll(/^\| `([^`]+)` \|/gm), ([, message = '']) => message.split(/…|: |\. /))
        .flat()
        .map((part) => part.replace(/^[\s().,]+|[\s().,]+$/g, ''))
      const unknown = parts.filter((part) => !sources.includes(part))
      return [...unknown, ...[...TOPICS].filter((topic) => !anchors(page).includes(topic))]
    },
  ],
  [
    'pages, descriptions, messages and comments contain none of the phrases that readers stumble over',
    ({ folder, read }) => {
      const { swap }: { swap: Record<string, string> } = parse(read('.ci/vale/styles/Plain/Retired.yml'))
      const retired = new RegExp(`\\b(?:${Object.keys(swap).join('|')})\\b`, 'i')
      const listed = spawnSync('git', ['ls-files', '*.md', '*action.yml', 'src/*.ts'], {
        cwd: folder,
        encoding: 'utf8',
      })
      return listed.stdout.split('\n').flatMap((name) => {
        const lines = name === '' ? [] : read(name).split('\n')
        // The style guide quotes the phrases.
        const prose = lines.map((line) =>
          name.endsWith('.ts') ? line : line.replace(/"[^"]*"|\*[^*]*\*|`[^`]*`/g, ''),
        )
        return prose.filter((line) => retired.test(line)).map((line) => `${name}: ${line}`)
      })
    },
  ],
  [
    'the recipes have the table of costs as it is reckoned',
    ({ read }) => (read('docs/recipes.md').includes(costTable()) ? [] : [costTable()]),
  ],
  [
    'CONTRIBUTING has a reason for each package, and for no other',
    ({ read }) => {
      const { dependencies, devDependencies }: Record<string, Record<string, string>> = JSON.parse(read('package.json'))
      const [, table = ''] = /^## Dependencies$([\s\S]*?)^`overrides`/m.exec(read('CONTRIBUTING.md')) ?? []
      const cells = Array.from(table.matchAll(/^\| (`.+?`) \|/gm), ([, names = '']) => names)
      const rows = cells.flatMap((names) => names.match(/[^`, ]+/g) ?? [])
      const installed = Object.keys({ ...dependencies, ...devDependencies }).filter((each) => !/^@types\//.test(each))
      const covers = (row: string, name: string) =>
        row === name || (row.endsWith('*') && name.startsWith(row.slice(0, -1)))
      const unnamed = installed.filter((name) => !rows.some((row) => covers(row, name)))
      return [...unnamed, ...rows.filter((row) => !installed.some((name) => covers(row, name)))]
    },
  ],
]

const here = checkoutIn(root)
test.each(promises)('%s', (_, check) => {
  expect(here.read('docs/troubleshooting.md').match(/^\| `/gm)?.length).toBeGreaterThan(30)
  expect(check(here)).toEqual([])
})

posixTest('the command that gives the repository its name leaves pages that keep all this, and no placeholder', () => {
  const [, command = ''] = /```sh\n(git grep .+)\n```/.exec(here.read('CONTRIBUTING.md')) ?? []
  const run = (program: string, ...args: string[]) => spawnSync(program, args, { cwd: copy, encoding: 'utf8' })
  const files = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).stdout.split('\0')
  for (const file of files.filter((name) => name !== '' && !name.startsWith('dist/'))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    cpSync(join(root, file), join(copy, file))
  }
  run('git', 'init', '--quiet')
  run('git', 'add', '.')
  expect(run('bash', '-c', command)).toMatchObject({ status: 0, stderr: '' })
  expect(run('git', 'grep', '--ignore-case', '-E', 'owner[/]repo|owner[.]github').stdout).toBe('')
  for (const [promise, check] of promises) expect([promise, check(checkoutIn(copy))]).toEqual([promise, []])
})
