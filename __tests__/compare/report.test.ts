import { describe, expect, test } from '@jest/globals'
import type { Change, Step } from '../../src/compare/changes.js'
import { foldReport, MAX_REPORT, renderReport, summarizeCounts } from '../../src/compare/report.js'
import {
  array,
  file,
  item,
  linesOf,
  literal,
  member,
  modified,
  node,
  none,
  object,
  prompt,
  reference,
  reportOf,
  string,
  unchanged,
  type Value,
  workflow,
} from './changes.js'
import { render } from './rendered.js'

describe('renderReport', () => {
  test('groups changes by workflow and file', () => {
    const flow = file([
      prompt(
        'You greet the customer.\nBe brief.\nAsk for the claim number.',
        'You greet the customer.\nBe brief and polite.\nAsk for the claim number.',
      ),
      modified(node('Fetch claim', 'timeout'), literal('30'), literal('60')),
      modified(
        [member('nodes'), item('Fetch claim'), member('inputs'), item('lang'), member('required')],
        literal('false'),
        literal('true'),
      ),
      { kind: 'added', path: [member('nodes'), item('Ask', 'human')], value: object(7) },
      { kind: 'removed', path: [member('nodes'), item('Old check', 'condition')], value: object(6) },
    ])
    const hidden: Value = { type: 'hidden' }
    const variables = file(
      [modified([item('CRM_URL')], hidden, hidden), { kind: 'added', path: [item('NEW_TOKEN')], value: hidden }],
      { name: 'env_variables.json', kind: 'variables' },
    )
    const report = renderReport({
      workflows: [unchanged('banking'), unchanged('claims'), workflow([flow, variables]), unchanged('travel')],
    })
    expect(report).toBe(`### \`support\`: 4 modified, 2 added, 1 removed

**\`flow_definition.json\`**

- ✏️ **\`Greet\`** › \`prompt\`
  \`\`\`diff
    You greet the customer.
  - Be brief.
  + Be brief and polite.
    Ask for the claim number.
  \`\`\`
- ✏️ **\`Fetch claim\`** › \`timeout\`: \`30\` → \`60\`
- ✏️ **\`Fetch claim\`** › **\`lang\`** › \`required\`: \`false\` → \`true\`
- ➕ **\`Ask\`** (\`human\`)
- ➖ **\`Old check\`** (\`condition\`)

**\`env_variables.json\`** (values are never shown)

- ✏️ \`CRM_URL\`
- ➕ \`NEW_TOKEN\`

\`banking\`, \`claims\`, \`travel\`: no changes
`)
  })

  test('says that nothing changed', () => {
    expect(renderReport({ workflows: [unchanged(undefined)] })).toBe('No changes\n')
    expect(renderReport({ workflows: [unchanged('a'), unchanged('b')] })).toBe('`a`, `b`: no changes\n')
    expect(renderReport({ workflows: [] })).toBe('No changes\n')
    expect(renderReport({ workflows: [unchanged(undefined, { status: 'added' })] })).toBe('➕ Workflow added\n')
  })

  test('has a heading for a workflow without a name', () => {
    const change = modified([member('timeout')], literal('1'), literal('2'))
    const report = renderReport({ workflows: [workflow([file([change])], { name: undefined })] })
    expect(report).toMatch(/^### 1 modified\n\n\*\*`flow_definition.json`\*\*\n\n- ✏️ `timeout`: `1` → `2`\n$/)
  })

  test('shows workflows and files that exist on one side only', () => {
    const report = renderReport({
      workflows: [
        workflow([
          file([], { name: 'new.json', status: 'added' }),
          file([], { name: 'old.txt', kind: 'text', status: 'removed' }),
        ]),
        workflow([], { name: 'kyc', status: 'added' }),
        workflow([], { name: 'claims', status: 'removed' }),
        workflow([], { name: 'travel', status: 'removed' }),
      ],
    })
    expect(report).toContain('➕ **`new.json`**: file added\n\n➖ **`old.txt`**: file removed\n')
    expect(report).toMatch(/\n\n➕ `kyc`: workflow added\n\n➖ `claims`, `travel`: workflow removed\n$/)
  })

  test('shows files that have no details', () => {
    const text = modified([], string('a\nb'), string('a\nc'))
    const report = renderReport({
      workflows: [
        workflow([file([], { name: 'logo.png', kind: 'binary' }), file([text], { name: 'notes.md', kind: 'text' })]),
      ],
    })
    expect(report).toContain('✏️ **`logo.png`**: content modified\n')
    expect(report).toContain('**`notes.md`**\n\n- ✏️ the whole file\n  ```diff\n    a\n  - b\n  + c\n')
  })

  test('counts the references that follow', () => {
    const of = (references: number) =>
      renderReport({ workflows: [workflow([file([], { references: Array(references).fill(reference) })])] })
    expect(of(1)).toContain("1 reference to new IDs and names follows and isn't counted.")
    expect(of(1234)).toContain("1,234 references to new IDs and names follow and aren't counted.")
    expect(of(0)).not.toContain('reference')
    expect(of(1)).not.toContain('content modified')
  })

  test('says of which workflows the variables were not compared', () => {
    const [yes, no] = [unchanged('a'), unchanged('b', { variablesCompared: false })]
    expect(renderReport({ workflows: [yes, no] })).toContain(
      "The environment variables of `b` weren't compared, because",
    )
    expect(renderReport({ workflows: [no] })).toContain("The environment variables weren't compared, because")
    expect(renderReport({ workflows: [yes] })).not.toContain('environment')
  })

  test('never shows what is read from a file of variables but names', () => {
    const [from, to] = [string('s3cret'), string('s3cret\ns3cret')]
    const changes: Change[] = [
      modified([item('A', 's3cret')], from, to),
      { kind: 'added', path: [item('B', 's3cret')], value: to },
      { kind: 'removed', path: [member('C')], value: from },
    ]
    const report = renderReport({ workflows: [workflow([file(changes, { kind: 'variables' })])] })
    expect(report).toContain('- ✏️ `A`\n- ➕ `B`\n- ➖ `C`\n')
    expect(report).not.toContain('s3cret')
  })

  test('names the array of an item whose name another array has too', () => {
    const of = (array: string) => modified([member(array), item('start'), member('x')], literal('1'), literal('2'))
    expect(linesOf(of('nodes'), of('edges'), of('nodes'))).toEqual([
      '- ✏️ **`start`** › `x`: `1` → `2`',
      '- ✏️ `edges` › **`start`** › `x`: `1` → `2`',
      '- ✏️ **`start`** › `x`: `1` → `2`',
    ])
  })

  test('shows elements by their index and cuts the middle of a long path', () => {
    const element: Step[] = [member('tags'), { type: 'element', index: 3 }]
    const deep = Array.from({ length: 500 }, (_, at) => member(`m${at}`))
    expect(
      linesOf({ kind: 'added', path: element, value: string('vip') }, modified(deep, literal('1'), literal('2'))),
    ).toEqual([
      '- ➕ `tags` › `[3]`: `"vip"`',
      '- ✏️ `m0` › `m1` › … › `m495` › `m496` › `m497` › `m498` › `m499`: `1` → `2`',
    ])
  })

  test('says that an array has a new order', () => {
    expect(
      linesOf(
        { kind: 'reordered', path: node('Greet', 'inputs'), moved: [] },
        { kind: 'reordered', path: [], moved: [] },
      ),
    ).toEqual(['- ✏️ **`Greet`** › `inputs`: in a new order', '- ✏️ the whole file: in a new order'])
  })

  test.each<[string, Value, string]>([
    ['a string, unlike a number', string('30'), '`"30"`'],
    ['a number as written', literal('12345678901234567890.0'), '`12345678901234567890.0`'],
    ['an empty string', string(''), '`""`'],
    ['an object', object(2), '`{…}` (2 fields)'],
    ['an empty object', object(0), '`{}`'],
    ['an array', array(1), '`[…]` (1 element)'],
    ['an empty array', array(0), '`[]`'],
    ['a long text beside a number', string(`${'x'.repeat(79)}"yz`), `\`"${'x'.repeat(79)}\\"…\``],
    ['quotes and backslashes', string('"\\'), '`"\\"\\\\"`'],
    ['what is hidden', { type: 'hidden' }, 'a hidden value'],
  ])('shows %s on one line', (_, value, shown) => {
    expect(linesOf(modified([member('a')], literal('0'), value))).toEqual([`- ✏️ \`a\`: \`0\` → ${shown}`])
  })

  describe('of a text', () => {
    const numbers = Array.from({ length: 40 }, (_, at) => `line ${at + 1}`)
    const edited = (edits: Record<number, string>) => numbers.map((line, at) => edits[at + 1] ?? line).join('\n')
    const shown = (from: string, to: string) =>
      linesOf(prompt(from, to))
        .slice(2, -1)
        .map((line) => line.slice(2))

    test('shows the changed lines with two lines of context', () => {
      expect(shown(numbers.join('\n'), edited({ 10: 'A', 15: 'B', 30: 'C' }))).toEqual([
        '@@ line 8 @@',
        '  line 8',
        '  line 9',
        '- line 10',
        '+ A',
        '  line 11',
        '  line 12',
        '  line 13',
        '  line 14',
        '- line 15',
        '+ B',
        '  line 16',
        '  line 17',
        '@@ line 28 @@',
        '  line 28',
        '  line 29',
        '- line 30',
        '+ C',
        '  line 31',
        '  line 32',
      ])
    })

    test('shows a line added, one removed, and a line break at the end', () => {
      expect(shown('a\nb\nc', 'a\nc')).toEqual(['  a', '- b', '  c'])
      expect(shown('a\nc', 'a\nb\nc')).toEqual(['  a', '+ b', '  c'])
      expect(shown('a\nb', 'a\nb\n')).toEqual(['  a', '  b', '+ '])
    })

    test('shows a whole text that was added or removed', () => {
      const of = (kind: 'added' | 'removed') =>
        linesOf({ kind, path: node('Greet', 'prompt'), value: string('a\n\nb') })
      expect(of('added').slice(1)).toEqual(['  ```diff', '  + a', '  + ', '  + b', '  ```'])
      expect(of('removed').slice(1)).toEqual(['  ```diff', '  - a', '  - ', '  - b', '  ```'])
    })

    test('shows the returns of lines only if they changed', () => {
      expect(shown('a\r\nb\r\nc', 'a\r\nB\r\nc')).toEqual(['  a', '- b', '+ B', '  c'])
      expect(shown('a\r\nb', 'a\nb')).toEqual(['@@ line ends: CRLF → LF @@'])
    })

    test('shows a changed word in a very long line by its surroundings', () => {
      const words = Array.from({ length: 2000 }, (_, at) => `w${at}`)
      const lines = shown(words.join(' '), words.with(500, 'NEW').with(1500, 'OTHER').join(' '))
      expect(lines).toHaveLength(4)
      expect(lines[0]).toMatch(/^- ….{20,40} w499 w500 w501 .{20,40}…$/)
      expect(lines[1]).toMatch(/^\+ ….{20,40} w499 NEW w501 .{20,40}…$/)
      expect(lines[2]).toMatch(/^- ….{20,40} w1499 w1500 w1501 .{20,40}…$/)
      expect(lines[3]).toMatch(/^\+ ….{20,40} w1499 OTHER w1501 .{20,40}…$/)
    })

    test('counts the changed lines that are left out', () => {
      const of = (mark: string) => Array.from({ length: 3000 }, (_, at) => `${mark} ${at}`).join('\n')
      const lines = shown(of('old'), of('new'))
      const left = /^@@ ([\d,]+) more changed lines @@$/.exec(lines.at(-1) ?? '')?.[1]?.replace(',', '')
      expect(lines.length - 1 + Number(left)).toBe(6000)
      expect(lines.join('\n').length).toBeLessThan(7000)
    })
  })

  test('shares the room among files and counts what does not fit', () => {
    const many = Array.from({ length: 3000 }, (_, at) =>
      modified(
        node(`Node ${at}`, 'prompt'),
        string(`Be brief.\n${'old '.repeat(100)}`),
        string(`Be brief.\n${'new '.repeat(100)}`),
      ),
    )
    const few = file([modified([item('A')], { type: 'hidden' }, { type: 'hidden' })], {
      name: 'env_variables.json',
      kind: 'variables',
    })
    const workflows = [
      workflow([file(many), few], { name: 'a' }),
      workflow([file(many)], { name: 'b' }),
      unchanged('c'),
    ]
    const report = renderReport({ workflows })
    expect(report.length).toBeLessThanOrEqual(MAX_REPORT)
    expect(report.length).toBeGreaterThan(MAX_REPORT * 0.9)
    expect(report).toContain('### `a`: 3,001 modified\n')
    expect(report).toContain('### `b`: 3,000 modified\n')
    expect(report).toContain('- ✏️ `A`\n')
    expect(report).toContain('`c`: no changes')
    expect(countedIn(report)).toBe(6001)
  })

  test('names a change whose details do not fit', () => {
    const long = (mark: string) => Array.from({ length: 100 }, (_, at) => `${mark} ${at}`).join('\n')
    const changes = [prompt(long('old'), long('new')), modified(node('Fetch', 'timeout'), literal('1'), literal('2'))]
    const report = renderReport({ workflows: [workflow([file(changes)])] }, { maxLength: 1000 })
    expect(report).toContain('- ✏️ **`Greet`** › `prompt` …\n- ✏️ **`Fetch`** › `timeout` …\n')
  })

  test('counts workflows and files of which not even the names fit', () => {
    const change = modified([member('timeout')], literal('1'), literal('2'))
    const files = Array.from({ length: 2000 }, (_, at) => file([change, change], { name: `file ${at}.json` }))
    const workflows = Array.from({ length: 3000 }, (_, at) => workflow([file([change])], { name: `workflow ${at}` }))
    const all = [
      workflow(files),
      ...workflows,
      ...workflows.map(({ name }) => unchanged(`not ${name}`, { variablesCompared: false })),
    ]
    const report = renderReport({ workflows: all })
    expect(report.length).toBeLessThanOrEqual(MAX_REPORT)
    expect(report).toContain('### `support`: 4,000 modified\n')
    expect(report).toMatch(/\n… and [\d,]+ more changes in [\d,]+ more workflows\n/)
    expect(report).toMatch(/ and [\d,]+ more workflows: no changes\n/)
    expect(countedIn(report)).toBe(7000)
  })

  test('is not quadratic for 3,000 changed prompts and for texts of 1 MiB', () => {
    const text = (seed: number) => Array.from({ length: 25 }, (_, at) => `Line ${at} of prompt ${seed}.`).join('\n')
    const prompts = Array.from({ length: 3000 }, (_, at) =>
      modified(node(`N${at}`, 'prompt'), string(text(at)), string(`${text(at)} More.`)),
    )
    const lines = (mark: string) => Array.from({ length: 100_000 }, (_, at) => `${mark} ${at}`).join('\n')
    const shuffled = Array.from({ length: 200_000 }, (_, at) => `${(at * 7919) % 99_991}`)
    const hard = [
      prompt('x'.repeat(1024 ** 2), `${'x'.repeat(1024 ** 2)}y`),
      prompt(lines('old'), lines('new')),
      prompt(shuffled.join('\n'), shuffled.toReversed().join('\n')),
      prompt(shuffled.join(' '), shuffled.toReversed().join(' ')),
      prompt('\n'.repeat(1024 ** 2), '\r\n'.repeat(1024 ** 2)),
      prompt('`'.repeat(1024 ** 2), '\\'.repeat(1024 ** 2)),
    ]
    for (const changes of [prompts, ...hard.map((change) => [change])]) {
      // Of the processor, as other work on the machine takes time too.
      const start = process.cpuUsage()
      reportOf(...changes)
      const { user, system } = process.cpuUsage(start)
      expect((user + system) / 1000).toBeLessThan(6000)
    }
  })
})

/** How many changes a report shows or counts as left out. */
function countedIn(report: string): number {
  const shown = report.match(/^- (✏️|➕|➖)/gmu) ?? []
  const omitted = Array.from(report.matchAll(/^… and ([\d,]+) more change/gm), ([, count = '']) =>
    Number(count.replaceAll(',', '')),
  )
  return omitted.reduce((sum, count) => sum + count, shown.length)
}

describe('summarizeCounts', () => {
  test('says what there is', () => {
    expect(summarizeCounts({ added: 1, modified: 3, removed: 1 })).toBe('3 modified, 1 added, 1 removed')
    expect(summarizeCounts({ added: 0, modified: 12345, removed: 0 })).toBe('12,345 modified')
    expect(summarizeCounts(none)).toBe('no changes')
  })
})

describe('foldReport', () => {
  test('folds only a long report', () => {
    expect(foldReport('### short\n', 'Changes')).toBe('### short\n')
    const long = reportOf(...Array.from({ length: 60 }, () => prompt('a\nb', 'a\nc')))
    expect(foldReport(long, 'Changes')).toBe(`<details><summary>Changes</summary>\n\n${long}\n</details>\n`)
    const isFolded = (report: string) => foldReport(report, 'Changes') !== report
    expect([3000, 3001].map((length) => isFolded('x'.repeat(length)))).toEqual([false, true])
    expect([50, 51].map((count) => isFolded(Array(count).fill('x').join('\n')))).toEqual([false, true])
    const { tags } = render(foldReport(long, 'Changes'))
    expect(tags.slice(0, 3)).toEqual(['<details>', '<summary>', '</summary>'])
    expect(tags.at(-1)).toBe('</details>')
  })
})
