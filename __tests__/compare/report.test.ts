import { describe, expect, test } from '@jest/globals'
import { type Change, type Step, summarizeCounts } from '../../src/compare/changes.js'
import { foldReport, MAX_REPORT } from '../../src/compare/report.js'
import { partOf, sectionOf, writePart } from '../../src/compare/report-room.js'
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
  write,
} from './changes.js'
import { compareFiles } from './compare.js'
import { render } from './rendered.js'

const FLOW = 'flow_definition.json'
const hidden: Value = { type: 'hidden' }

/** An array of numbers that takes so many characters in one line. */
const numbers = (length: number): Value => {
  const items = [...Array(25).fill('1'), '1'.repeat(length - 77)].map(literal)
  return { type: 'array', id: 0, items, unordered: false }
}

/** The report of two versions of a flow, without its mark, heading and title. */
function show(base: unknown, head: unknown): string {
  const comparison = { workflows: [compareFiles({ [FLOW]: base }, { [FLOW]: head })] }
  const report = write(comparison, { headings: false, mark: false })
  return report.trimEnd().slice(report.indexOf('**\n\n') + 4)
}

describe('renderReport', () => {
  test('shows what matters first: items, connections, the rest, then layout and bookkeeping', () => {
    const version = (step: object[], time: string, retries: number) => ({
      updatedAt: `2026-11-2${time}T23:56:05Z`,
      retries,
      nodes: [{ id: 'a1', name: 'Start', type: 'start', next: 'b2', position: { x: 1, y: 1 } }, ...step],
    })
    const end = { id: 'c3', name: 'End', type: 'end', position: { x: 3, y: 1 } }
    const wait = { id: 'b2', name: 'Wait', type: 'delay', seconds: 30, next: 'c3', position: { x: 2, y: 1 } }
    const call = { id: 'd4', name: 'Call', type: 'api', url: 'https://a.example', next: 'c3', position: { x: 2, y: 2 } }
    const base = version([wait, end], '4', 1)
    const head = version([{ ...wait, seconds: 60, next: 'd4', position: { x: 2, y: 9 } }, call, end], '5', 2)
    const report = show(base, head).replace(/(?<=```mermaid\n)[^`]*/, '')
    expect(report).toBe(`- ➕ **\`Call\`** (\`api\`): \`url\`: \`"https://a.example"\`, \`next\`: \`"c3"\` (\`End\`)
- ✏️ **\`Wait\`** (\`delay\`) › \`seconds\`: \`30\` → \`60\`

Connections

- ➕ **\`Wait\`** → **\`Call\`** → **\`End\`**
- ➖ **\`Wait\`** → **\`End\`**

Elsewhere in the file

- ✏️ \`retries\`: \`1\` → \`2\`

<details><summary>Layout and bookkeeping: 2 changes</summary>

- ✏️ **\`Wait\`** (\`delay\`) › \`position\`: \`{"x": 2, "y": 1}\` → \`{"x": 2, "y": 9}\`
- ✏️ \`updatedAt\`: \`"2026-11-24T23:56:05Z"\` → \`"2026-11-25T23:56:05Z"\`
</details>`)
  })

  test('calls nodes in maps like items, also inside of others, above the connections', () => {
    const task = (Next: string, url: string) => ({ Type: 'Task', Next, Args: { A: { B: { C: { D: { url } } } } } })
    const version = (url: string, last: string, other: string, more = {}) => {
      const States = { a: task('b', url), b: task(last, url), c: task('a', url) }
      return {
        States: { ...States, g: { Branches: [{ States: { d: task('e', other), e: task('d', 'x'), ...more } }] } },
      }
    }
    const states = '**`a`** (`Task`), **`b`** (`Task`), **`c`** (`Task`)'
    const inner = ['A', 'B', 'C', 'D', 'url'].map((key) => `\`${key}\``).join(' › ')
    const lines = show(version('1', 'c', '3'), version('2', 'a', '4', { f: { Type: 'End' } })).split('\n')
    expect(lines[0]).toBe(`- ✏️ \`Args\` › ${inner}: \`"1"\` → \`"2"\` in ${states}`)
    const outer = '**`g`** › `Branches` › `[0]` › **`d`** (`Task`) › `Args`'
    expect(lines[1]).toBe(`- ✏️ ${outer} › ${inner}: \`"3"\` → \`"4"\``)
    expect(lines.slice(2, 5)).toEqual(['- ➕ **`g`** › `Branches` › `[0]` › **`f`** (`End`)', '', 'Connections'])
    expect(lines).not.toContain('Elsewhere in the file')
  })

  test("folds a connection's new ID, which its line doesn't show", () => {
    const version = (id: string, label: string, target = 'b') => ({
      nodes: ['a', 'b', 'c'].map((node) => ({ id: node, name: node.toUpperCase() })),
      edges: [
        { id, source: { id: 'a' }, target: { id: target }, label },
        { id: 'e9', source: { id: 'b' }, target: { id: 'c' }, label: 'ok' },
      ],
    })
    expect(show(version('e1', ''), version('e1', 'no'))).toMatch(/\*\*`B`\*\* \(`no`\), was without a label$/)
    expect(show(version('e1', 'no'), version('e1', 'no', 'c'))).toMatch(/\*\*`C`\*\* \(`no`\), was \*\*`B`\*\*$/)
    const report = show(version('e1', 'yes'), version('e2', 'no'))
    expect(report).toContain('- ✏️ **`A`** → **`B`** (`no`), was (`yes`)\n')
    expect(report).toContain('bookkeeping: 1 change</summary>\n\n- ✏️ **`A → B`** › `id`: `"e1"` → `"e2"`\n')
  })

  test("counts the connections and changes that don't fit, and none for a picture", () => {
    const nodes = Array.from({ length: 9 }, (_, at) => ({ id: `n${at}`, name: `N${at}` }))
    const edges = [1, 2, 3, 4, 5, 6, 7, 8].map((at) => ({
      source: at > 4 ? `n${at - 1}` : 'n0',
      target: `n${at}`,
      ...(at > 4 && { policy: at }),
    }))
    const version = (edges: object[], n: number) => ({ [FLOW]: { nodes, edges, n, sizes: { n1: n } } })
    const comparison = { workflows: [compareFiles(version([], 1), version(edges, 2))] }
    const of = (maxLength: number) => write(comparison, { maxLength, mark: false })
    expect(of(9000)).toMatch(/`sizes` › `n1`: `1` → `2`\n\nConnections\n\n.*\n\nElsewhere in the file\n\n- ✏️ `n`/s)
    expect(of(9000)).toContain('\n- ➕ **`N0`** → **`N4`**\n- ➕ **`N4`** → **`N5`**: `source`: `"n4"`, ')
    expect(of(310)).toContain('\n\n… and 4 more connections\n')
    expect(of(250)).toContain('\n\n… and 8 more changes\n')
    expect(of(300)).toContain("\n\nThe picture doesn't fit here.\n")
    for (let room = 100; room < 600; room += 20) expect(of(room)).not.toContain(' 0 more')
  })

  test('says that nothing changed, or that a side does not exist', () => {
    const of = (...workflows: Parameters<typeof unchanged>[]) =>
      write({ workflows: workflows.map((each) => unchanged(...each)) }, { mark: false })
    expect(of([undefined])).toBe('No changes\n')
    const counts = [none, { ...none, modified: 12345, removed: 1 }].map(summarizeCounts)
    expect(counts).toEqual(['no changes', '12,345 modified, 1 removed'])
    expect(of(['a'], ['b'])).toBe('`a`, `b`: no changes\n')
    expect(write({ workflows: [], notCompared: ['x'] })).toBe(
      '<!-- workflow-report -->\nNo workflow was compared\n\n`x`: not compared, because the step failed\n',
    )
    const first = { missing: 'base' as const, workflows: [unchanged('a', { status: 'added' })] }
    expect(write(first, { mark: false })).toBe(
      "`base` doesn't exist: it counts as empty.\n\n### ➕ `a`: workflow added\n",
    )
  })

  test('leaves out headings on a page about one workflow, but not that it was added', () => {
    const change = modified([member('timeout')], literal('1'), literal('2'))
    const of = (headings: boolean) =>
      write({ workflows: [workflow([file([change])], { name: undefined })] }, { headings, mark: false })
    expect(of(true)).toMatch(/^### 1 modified\n\n\*\*`flow_definition.json`\*\*\n\n- ✏️ `timeout`: `1` → `2`\n$/)
    expect(of(false)).toMatch(/^\*\*`flow_definition.json`\*\*/)
    const added = { workflows: [unchanged(undefined, { status: 'added' })] }
    expect(write(added, { headings: false, mark: false })).toBe('➕ Workflow added\n')
  })

  test('shows what a new workflow does: its picture, its items and its texts, folded', () => {
    const nodes = [
      { id: 'a1', name: 'Start', next: 'b2' },
      { id: 'b2', name: 'Send to CRM', url: 'https://evil.example', next: 'c3' },
      { id: 'c3', name: 'End' },
    ]
    const more = { pages: [{ grid: { columns: 2 } }], deep: { a: { b: { c: { n: 1 } } } } }
    const flow = { nodes, limits: { calls: 3, hours: { max: 4 } }, ...more }
    const files = { [FLOW]: flow, 'notes.md': 'Be brief.\n', 'env_variables.json': { A: 'x' } }
    const report = write({ workflows: [{ ...compareFiles(undefined, files), name: 'kyc' }] })
    expect(report).toContain('### ➕ `kyc`: workflow added\n')
    expect(report).toContain('\n\n```mermaid\nflowchart LR\n  n1["Start"]\n')
    expect(report).toMatch(
      /\n➕ \*\*`flow_definition.json`\*\*: file added\n\n<details><summary>3 nodes, 2 connections<\/summary>\n\n- ➕/,
    )
    expect(report).toContain('\n- ➕ **`Send to CRM`**: `url`: `"https://evil.example"`, `next`: `"c3"` (`End`)\n')
    expect(report).toContain('\n- ➕ `limits`: `calls`: `3`, `hours`: `{"max": 4}`\n')
    expect(report).toContain('\n- ➕ `deep` › `a` › `b`: `c`: `{"n": 1}`\n')
    expect(report).toContain('\n- ➕ `pages` › `[0]`: `grid`: `{"columns": 2}`\n')
    expect(report).toContain('  + Be brief.\n')
    expect(report).toMatch(
      /\n➕ \*\*`env_variables.json`\*\*: file added\n\n<details><summary>What is in it<\/summary>\n\n- ➕ `A`\n<\/details>/,
    )
    const removed = write({ workflows: [compareFiles(files, undefined)] })
    expect(removed).toMatch(/^### ➖ Workflow removed\n.*\n- ➖ \*\*`Send to CRM`/ms)
    const many = { nodes: Array.from({ length: 90 }, (_, at) => ({ id: `n${at}`, next: `n${at + 1}` })) }
    expect(write({ workflows: [compareFiles(undefined, { [FLOW]: many })] })).toContain(
      '\n\nThe picture is left out: it would have 90 nodes.\n\n',
    )
  })

  test('shows files that have no details, and texts as a whole', () => {
    const text = { base: 'a\nb', head: 'a\nc' }
    const variables = (...changes: Change[]) => file(changes, { name: 'env_variables.json', kind: 'variables' })
    const files = [
      file([], { name: 'logo.png', kind: 'binary' }),
      variables(),
      variables(modified([item('A')], hidden, hidden)),
      file([], { name: 'notes.md', kind: 'text', text }),
    ]
    const report = write({ workflows: [workflow(files)] })
    expect(report).toContain('✏️ **`logo.png`**: content modified\n')
    expect(report).toContain('✏️ **`env_variables.json`**: content modified\n')
    expect(report).toContain('\n\n**`env_variables.json`** (values are never shown)\n\n- ✏️ **`A`**\n')
    expect(report).toContain('**`notes.md`**\n\n- ✏️ the whole file\n  ```diff\n    a\n  - b\n  + c\n')
  })

  test('counts the references that follow and names the first five places', () => {
    const of = (references: number) =>
      write({ workflows: [workflow([file([], { references: Array(references).fill(reference) })])] })
    expect(of(1)).toContain("1 reference to new IDs and names follows and isn't counted: `start` (`a` → `b`)\n")
    expect(of(1234)).toContain("1,234 references to new IDs and names follow and aren't counted: ")
    expect(of(6).match(/`start` \(`a` → `b`\), /g)).toHaveLength(5)
    expect([of(5), of(6)].map((report) => report.endsWith(', …\n'))).toEqual([false, true])
    expect(of(0)).not.toContain('reference')
  })

  test('says of which workflows the variables were not compared', () => {
    const [yes, no] = [unchanged('a'), unchanged('b', { variablesCompared: false })]
    expect(write({ workflows: [yes, no] })).toContain("The environment variables of `b` weren't compared, because")
    expect(write({ workflows: [no] })).toContain("The environment variables weren't compared, because")
    expect(write({ workflows: [yes] })).not.toContain('environment')
  })

  test('never names two places by one line', () => {
    const of = (array: string) => modified([member(array), item('start'), member('size')], literal('1'), literal('2'))
    expect(linesOf(of('nodes'), of('edges'))).toEqual([
      '- ✏️ `nodes` › **`start`** › `size`: `1` → `2`',
      '- ✏️ `edges` › **`start`** › `size`: `1` → `2`',
    ])
    const long = (end: string) => modified([item('x'.repeat(100) + end), member('a')], literal('1'), literal('2'))
    const same = modified([member('same')], literal('1'), literal('2'))
    const lines = linesOf(long('a'), long('b'), same, { ...same })
    expect(new Set(lines).size).toBe(4)
    expect(lines.at(-1)).toBe('- ✏️ `same` (2 of 2): `1` → `2`')
  })

  test('shows elements by their index, and items without the members that hold them', () => {
    const element: Step[] = [member('tags'), { type: 'element', index: 3 }]
    const inner = [item('G', 'group'), member('Step_1'), member('my_list'), item('A', 'api'), member('size')]
    expect(linesOf(modified(inner, literal('1'), literal('2')))).toEqual([
      '- ✏️ **`G`** › `Step_1` › **`A`** (`api`) › `size`: `1` → `2`',
    ])
    expect(linesOf({ kind: 'added', path: element, value: string('vip') })).toEqual(['- ➕ `tags` › `[3]`: `"vip"`'])
  })

  test('says which items moved', () => {
    const moved = (count: number) => Array.from({ length: count }, (_, at) => item(`N${at}`))
    expect(
      linesOf(
        { kind: 'reordered', path: node('Greet', 'inputs'), moved: moved(2) },
        { kind: 'reordered', path: [], moved: [] },
        { kind: 'reordered', path: [member('steps')], moved: moved(6) },
        { kind: 'moved', path: [member('groups'), item('G'), member('nodes'), item('A')], from: node('A') },
        { kind: 'moved', path: node('B'), from: [member('nodes'), member('A')] },
        { kind: 'moved', path: node('C'), from: [member('in'), member('C')] },
        { kind: 'moved', path: ['x', 'to', 'D'].map(member), from: ['x', 'in', 'D'].map(member) },
      ),
    ).toEqual([
      '- ✏️ **`G`** › **`A`**: moved from `nodes` to **`G`** › `nodes`',
      '- ✏️ **`B`**: renamed from `A`',
      '- ✏️ **`C`**: moved from `in` to `nodes`',
      '- ✏️ **`Greet`** › `inputs`: in a new order (moved: **`N0`**, **`N1`**)',
      '- ✏️ the whole file: in a new order',
      '- ✏️ `steps`: in a new order (6 items moved)',
      '  <details><summary>6 items</summary>',
      '',
      '  **`N0`**, **`N1`**, **`N2`**, **`N3`**, **`N4`**, **`N5`**',
      '  </details>',
      '- ✏️ `x` › `to` › `D`: moved from `x` › `in` to `x` › `to`',
    ])
  })

  test.each<[string, Value, string]>([
    ['a number as written', literal('12345678901234567890.0'), '`12345678901234567890.0`'],
    ['an empty string', string(''), '`""`'],
    ['a text of 80 characters', string('x'.repeat(80)), `\`"${'x'.repeat(80)}"\``],
    ['an object', object(2), '`{"k0": 1, "k1": 1}`'],
    ['an empty object', object(0), '`{}`'],
    ['quotes and backslashes', string('"\\'), '`"\\"\\\\"`'],
    ['a number of 80 digits', literal('1'.repeat(80)), `\`${'1'.repeat(80)}\``],
    ['an array of 80 characters', numbers(80), `\`[${'1, '.repeat(25)}111]\``],
  ])('shows %s on one line', (_, value, shown) => {
    expect(linesOf(modified([member('a')], literal('0'), value))).toEqual([`- ✏️ \`a\`: \`0\` → ${shown}`])
  })

  test('shows values that are too long for a line in lines', () => {
    const [long, lines] = ['x'.repeat(79), linesOf(modified([member('a')], literal('0'), array(40)))]
    for (const more of [string(`${long}xx`), numbers(81), literal('1'.repeat(81))])
      expect(linesOf(modified([member('a')], literal('0'), more))[2]).toBe('  - 0')
    expect(linesOf(modified([member('a')], array(40), literal('0')))[3]).toBe('  -   1')
    expect(linesOf(modified([member('a')], string('30'), literal('30')))).toEqual(['- ✏️ `a`: `"30"` → `30`'])
    expect(lines.slice(1, 5)).toEqual(['  ```diff', '  - 0', '  + [', '  +   1'])
    expect(linesOf({ kind: 'added', path: [member('a')], value: array(40) })[1]).toMatch(/^ {2}<.*>40 elements<\/.*>$/)
    expect(show({}, { a: { text: 'one\ntwo' } })).toContain('\n  +   "text": |\n  +     one\n  +     two\n')
  })

  test('says an equal change in many items once', () => {
    const panels = (count: number, change: object) =>
      Array.from({ length: count }, (_, at) => ({ id: `id${at}`, name: `Panel ${at}`, at, ...change }))
    const changed = (count: number, from: object, to: object) =>
      show({ panels: panels(count, from) }, { panels: panels(count, to) }).split('\n')
    expect(changed(5, { grid: true }, { grid: false })).toEqual([
      '- ✏️ `grid`: `true` → `false` in **`Panel 0`**, **`Panel 1`**, **`Panel 2`**, **`Panel 3`**, **`Panel 4`**',
    ])
    const lines = changed(111, { options: { showPoints: 'never' } }, { options: {} })
    expect(lines[0]).toBe('- ➖ `options` › `showPoints`: `"never"` removed in 111 items')
    expect(lines[3]).toContain('**`Panel 0`**, **`Panel 1`**, **`Panel 10`**, ')
    expect(changed(2, { a: 1, b: 1 }, { a: 2, b: 2 }).join()).toMatch(/0.*`a`.*0.*`b`.*1.*`a`.*1.*`b`/)
    const nested = (grid: boolean) => ({ grid, panels: panels(2, { grid }), more: { rows: panels(1, { grid }) } })
    expect(show(nested(true), nested(false))).toMatch(/^- .* in `more` › `rows` › .*\n- ✏️ `grid`: `true` → `false`$/)
    const [old, recent] = [1, 2].map((n) => ({ rows: ['a', 'b'].map((k) => ({ k, n })) }))
    expect(changed(3, old ?? {}, recent ?? {})).toEqual([
      expect.stringMatching(/^- ✏️ `rows` › `\[0\]` › `n`: `1` → `2` in \*\*`Panel 0`/),
      expect.stringMatching(/^- ✏️ `rows` › `\[1\]` › `n`: `1` → `2` in \*\*`Panel 0`/),
    ])
    expect(changed(3, { steps: [] }, { steps: [{ name: 'Log', do: 'it' }] })).toEqual([
      '- ➕ **`Log`**: `do`: `"it"` added in **`Panel 0`**, **`Panel 1`**, **`Panel 2`**',
    ])
    const [ids, turned] = ['abc', 'bca'].map((all) => ({ of: [...all].map((id) => ({ id })) }))
    expect(changed(3, ids ?? {}, turned ?? {})).toHaveLength(3)
    expect(changed(1, { steps: [] }, { steps: Array(3).fill({ name: 'Log' }) })).toHaveLength(3)
    const map = (tries: number) => ({ a: { tries }, b: { tries }, c: [{ d: { tries } }], tries })
    const line = '- ✏️ `tries`: `1` → `2`'
    expect(show(map(1), map(2))).toBe(`${line} in \`a\`, \`b\`, \`c\` › \`[0]\` › \`d\`\n${line}`)
    const versions = [true, false].map((grid) => ({ [FLOW]: { panels: panels(100, { grid }) } }))
    const short = write({ workflows: [compareFiles(versions[0], versions[1])] }, { maxLength: 1000 })
    expect(short).toMatch(/\n- ✏️ `grid`: `true` → `false` in 100 items …\n$/)
  })

  test('says once which items moved together or have new numbers', () => {
    const named = (...ids: unknown[]) => ids.map((id, at) => ({ id, name: 'ABC'[at], key: `long-id-${at}` }))
    const version = (inner: object[], outer: object[]) => ({ groups: [{ name: 'G', nodes: inner }], nodes: outer })
    const moved = (...nodes: object[]) => show(version([], nodes), version(nodes, []))
    expect(moved(...named(1, 2, 4))).toBe('- ✏️ **`A`**, **`B`**, **`C`**: moved from `nodes` to **`G`** › `nodes`')
    expect(moved(...named(1, 2))).toMatch(/^- ✏️ \*\*`G`\*\* › \*\*`A`\*\*: moved .*\n- .*`B`\*\*: moved /)
    expect(show(named(0, 1, 4), named(7, 8, 9))).toBe(
      '- ✏️ `id` of 3 items\n  - **`A`**: `0` → `7`\n  - **`B`**: `1` → `8`\n  - **`C`**: `4` → `9`',
    )
    // Two stand with what else changed in their items, as do texts, removed numbers, and those of objects.
    const two = (n: number) => [{ id: n, name: 'A', z: n }, ...named(0, n + 2).slice(1)]
    expect(show(two(2), two(5))).toMatch(/^.*`A`.*`id`.*\n.*`A`.*`z`.*\n.*`B`.*`id`.*$/)
    expect(show(named(0, 1, 4), named('0', '1', '4'))).toMatch(/^- ✏️ \*\*`A`\*\* › `id`: `0` → /)
    expect(show(named(0, 1, 4), named(...Array(3))).split('\n')).toHaveLength(3)
    const objects = (n: number) => ({ a: { id: n }, b: { id: n + 1 }, c: { id: n + 2 } })
    expect(show(objects(1), objects(4)).split('\n')).toHaveLength(3)
  })

  test('lists layout of many items under one line, unless the values are too long for it', () => {
    const nodes = (x: number, bends: number[]) => ({
      nodes: [...['A', 'B', 'C'].map((name) => ({ name, bends, position: { x } })), { name: 'D', bends: [x] }],
    })
    const report = show(nodes(1, []), nodes(2, Array(40).fill(7)))
    expect(report).toContain(
      'Layout and bookkeeping: 124 changes</summary>\n\n- ✏️ `bends` in **`A`**, **`B`**, **`C`**\n  ```diff\n',
    )
    expect(report).toContain('\n- ✏️ `position` of 3 items\n  - **`A`**: `{"x": 1}` → `{"x": 2}`\n  - **`B`**')
  })

  test.each([
    ['the shortest text', 'name=x, name=y, name=z, k=aa l=a type=, m=c, k=bb l=b type=c', ' (`b`)'],
    ['the first of equal texts', 'l=a k=b m=c, l=d k=e m=f', ' (`e`)'],
    ['the text that more of them have', 'k=a l=long-one, l=long-two, k=b l=long-three', ' (`long-three`)'],
    ['no text of the only one', 'k=a'],
    ['no text of two', 'k=a, k=a, k=b'],
    ['no text if half of them are long', `k=${'x'.repeat(61)}, k=c\nd, k=a, k=b`],
    ['no text if one is a time', 'k=2026-11-24T23:56:05Z, k=a, k=b'],
    ['no type, no end and no credential', 'type=a to=b token=c, type=d to=e token=f'],
  ])('names an element by %s', (_, texts, name = '') => {
    const all = texts.split(', ').map((each) => Object.fromEntries(each.split(' ').map((text) => text.split('='))))
    const version = (n: number) => ({ of: all.map((each, at) => (at < all.length - 1 ? each : { ...each, n })) })
    expect(show(version(1), version(2))).toBe(`- ✏️ \`of\` › \`[${all.length - 1}]\`${name} › \`n\`: \`1\` → \`2\``)
  })

  test('lists time stamps of items without that of the file, and says what elements say once', () => {
    const [from, to] = [1, 2].map((at) => {
      const updatedAt = `2026-11-25T00:40:0${at}Z`
      return { nodes: ['A', 'B', 'C'].map((name) => ({ name, updatedAt })), updatedAt }
    })
    expect(show(from, to)).toMatch(/`updatedAt` of 3 items\n( {2}- \*\*`[ABC]`\*\*.*\n){3}- ✏️ `updatedAt`: /)
    const mixed = (n: number) => ['a', 'b', 'c', 1, 1].map((k, at) => (at === 0 ? { k, n } : { k }))
    expect(show(mixed(1), mixed(2))).toBe('- ✏️ `[0]` (`a`) › `n`: `1` → `2`')
    const rows = (...names: string[]) => names.map((k) => ({ k, n: 1 }))
    expect(show(rows('a', 'b', 'c'), rows('b', 'c', 'a'))).toMatch(/ in a new order \(moved: `\[2\]` \(`a`\)\)$/)
    expect(show(rows('a', 'b', 'c'), rows('e', 'b', 'c'))).toBe('- ✏️ `[0]` › `k`: `"a"` → `"e"`')
    expect(show({ of: rows('a', 'b') }, { of: rows('a') })).toBe('- ➖ `of` › `[1]`: `k`: `"b"`, `n`: `1`')
  })

  test('says of an added item what it does, and shows all of it folded', () => {
    const call = {
      id: 'b2',
      name: 'Send',
      request: { method: 'POST', url: 'https://evil.example/x', body: 'o'.repeat(100) },
      // IDs and moments tell nothing.
      wire: 'a1b2c3d4.e5',
      ref: 'b1b2c3d4',
      parent: '9a3f1c2e-0000-4000-8000-00000000000a',
      at: '2026-11-24T23:56:05Z',
    }
    const other = { id: 'a', name: 'A' }
    const [line, ...rest] = show({ nodes: [other] }, { nodes: [other, call] }).split('\n')
    expect(line).toBe(
      `- ➕ **\`Send\`**: \`url\`: \`"https://evil.example/x"\`, \`body\`: \`"${'o'.repeat(60)}…"\`, \`method\`: \`"POST"\``,
    )
    expect(rest[0]).toBe('  <details><summary>7 fields</summary>')
    expect(rest).toContain(`  +     "body": "${'o'.repeat(100)}"`)
    const words = { id: 'b', name: 'B', first: 'decade.x', next: 'see abcdef', last: 'cafe', all: Array(99).fill(7) }
    expect(show({ nodes: [other] }, { nodes: [other, words] })).toContain(
      '**`B`**: `next`: `"see abcdef"`, `first`: `"decade.x"`, `last`: `"cafe"`\n',
    )
  })

  const usual = ['usual one', 'https://usual.example']
  test.each<[string, object, string, unknown?]>([
    [
      'no types, IDs or names of others',
      { in: { b: 'abc', type: 'a text', id: 'a text', subtype: 'one kind', typed: 'a kind', to: 'id-1' } },
      ': `subtype`: `"one kind"`, `typed`: `"a kind"`',
    ],
    [
      'no names of descriptions',
      { about: { mode: { name: 'mode', title: 'The mode', help: 'Fast' } }, box: { title: 'Its title' } },
      ': `title`: `"Its title"`, `help`: `"Fast"`',
    ],
    ['credentials first', { to: [{ mail: 'a@b.c' }], password: 'x' }, ': `password`: `"***"`, `mail`: `"a@b.c"`'],
    [
      'one usual text',
      { x: 'usual one', y: 'usual two' },
      ': `x`: `"usual one"`',
      [...usual, ...usual, 'usual two', 'usual two'],
    ],
    ['no usual text beside others', { x: 'rare', y: usual[1] }, ': `x`: `"rare"`', [usual, usual, 'rare']],
    [
      'the longest texts, those of outer fields first',
      { l: ['sixes', 'seven'], m: { say: 'quite a text', to: { x: 'more' } }, n: { say: 'short' }, v: 'five5' },
      ': `say`: `"quite a text"`, `v`: `"five5"`, `l`: `"sixes"`',
    ],
    ['nothing without texts', {}, ''],
  ])('says of an added item with many fields %s', (_, call, said, more = []) => {
    const version = (...items: object[]) => ({ nodes: [{ id: 'id-1', name: 'A' }, ...items], more })
    const report = show(version(), version({ id: 'id-2', name: 'B', ...Array(40).fill(1), ...call }))
    expect(report.split('\n')[0]).toBe(`- ➕ **\`B\`**${said}`)
  })

  test('names the items of other files that a value refers to', () => {
    const [a, b] = ['a', 'b'].map((id) => ({ id, name: `Do ${id}` }))
    const flow = { nodes: [{ id: 'n1', name: 'One' }, { id: '2', name: 'Two' }, a, b] }
    const side = (app: object, n: number) => {
      return { [FLOW]: { ...flow, n }, 'app.json': { list: [{ id: 'i', ref: 'n1', ...app }] } }
    }
    const lines = [
      'w`: `"a"` → `"c"`',
      'x`: `"n1"` (`One`) → `"n3"`',
      'y`: `"2"` → `"1"`',
      'z`: `"a"` (`Do a`) → `"b"` (`Do b`)',
    ]
    for (const n of [1, 2]) {
      const changes = compareFiles(
        side({ w: 'a', x: 'n1', y: '2', z: 'a' }, 1),
        side({ w: 'c', x: 'n3', y: '1', z: 'b' }, n),
      )
      const report = write({ workflows: [changes] }, { headings: false })
      for (const line of lines) expect(report).toContain(`- ✏️ **\`One\`** › \`${line}\n`)
    }
  })

  test('shows a change beside very many members and credentials', () => {
    const many = Object.fromEntries(Array.from({ length: 150_000 }, (_, at) => [`k${at}`, 7]))
    expect(show({ a: 1, many, token: many }, { a: 2, many, token: many })).toBe('- ✏️ `a`: `1` → `2`')
  })

  test('says nothing of an added item but its name, and nothing of an empty object, and names what others refer to', () => {
    const version = (...names: string[]) => names.map((name, at) => ({ id: `id-${at}`, name }))
    expect(show(version('A'), version('A', 'B'))).toBe('- ➕ **`B`**')
    const tasks = (key: string) => ({ tasks: { [key]: { type: 'x', say: 'Hello' } } })
    expect(show(tasks('A'), tasks('B'))).toBe('- ✏️ `tasks` › `B`: renamed from `A`')
    expect(show({}, { a: {}, b: [] })).toBe('- ➕ `a`: `{}`\n- ➕ `b`: `[]`')
    const owner = (more: object) => ({ nodes: version('A', 'B'), ...more })
    const [base, head] = ['id-0', 'id-1'].map((id) => owner({ of: { id } }))
    expect(show(base, head)).toBe('- ✏️ `of` › `id`: `"id-0"` (`A`) → `"id-1"` (`B`)')
    const keyed = (n: number) => owner({ of: { 'id-0': n } })
    expect(show(keyed(1), keyed(2))).toBe('- ✏️ `of` › `id-0` (`A`): `1` → `2`')
    const own = { nodes: [{ id: 'Go-1', name: 'go-1' }] }
    expect(show({ ...own, of: 'x' }, { ...own, of: 'Go-1' })).toBe('- ✏️ `of`: `"x"` → `"Go-1"`')
    const more = { filler: Array(40).fill(1), of: 'id-1', said: { of: 'id-1', who: 'B' }, to: ['id-0'] }
    expect(show(owner({}), owner({ more }))).toContain(
      '+   "of": "id-1" (B)\n  +   "said": {"of": "id-1", "who": "B"}\n  +   "to": ["id-0" (A)]',
    )
  })

  test("shows an added item's ID and its place in the editor only in a full report", () => {
    const layout = { id: 'b2-id', name: '9a3f1c2e-0000-4000-8000-00000000000a', position: { x: 1, y: 2 }, x: 5 }
    const call = { ...layout, label: 'Call', ref: '9a3f1c2e-0000-4000-8000-00000000000b', startPosition: 3 }
    const all = { workflows: [compareFiles({ [FLOW]: { nodes: [] } }, { [FLOW]: { nodes: [call], a: { n: 1 } } })] }
    expect(write(all)).toContain(`**\`Call\`**: \`ref\`: \`"${call.ref}"\`, \`startPosition\`: \`3\`\n`)
    expect(write(all)).not.toContain('b2-id')
    const grid = { name: 'Grid', position: [0, 0], icon: 'x' }
    expect(show({ nodes: [] }, { nodes: [grid] })).toBe('- ➕ **`Grid`**: `icon`: `"x"`')
    expect(write(all, { maxLength: Infinity })).toMatch(/"id": "b2-id"\n.*"position": {"x": 1, "y": 2}.*`n`: `1`\n$/s)
  })

  test('shows a connection with an item of its own by its ends, and what else it says under it', () => {
    const nodes = ['A', 'B', 'C'].map((name) => ({ id: `node-${name}1`, name }))
    const edge = (from: string, to: string, retries: number) => {
      const ends = { source: `node-${from}1`, target: `node-${to}1` }
      return { id: `e-${from}${to}1`, ...ends, policy: { retries, note: 'o'.repeat(100) } }
    }
    const [old, kept, recent] = [edge('A', 'B', 1), edge('B', 'C', 1), edge('A', 'C', 2)]
    const report = show({ nodes, edges: [old, kept] }, { nodes, edges: [edge('A', 'B', 3), kept, recent] })
    expect(report).toMatch(/^- ✏️ \*\*`A → B`\*\* › `policy` › `retries`: `1` → `3`\n/)
    expect(report).toContain('\nConnections\n\n- ➕ **`A`** → **`C`**\n  <details><summary>4 fields</summary>\n')
    const few = show({ nodes, edges: [kept] }, { nodes, edges: [kept, { ...recent, policy: 7 }] })
    expect(few).toBe(
      'Connections\n\n- ➕ **`A`** → **`C`**: `source`: `"node-A1"` (`A`), `target`: `"node-C1"` (`C`), `policy`: `7`',
    )
    const edges = (retries: number) => ['e-1', 'e-2'].map((id) => ({ ...edge('A', 'B', retries), id }))
    expect(show({ nodes, edges: edges(1) }, { nodes, edges: edges(2) })).toContain('**`A → B (e-2)`** › ')
    const twice = ['x-1', 'x-2'].map((id) => ({ id, source: 'node-A1', target: 'node-B1' }))
    const more = (nodes: object[]) => show({ nodes, edges: [kept] }, { nodes, edges: [kept, ...twice] })
    expect(more(nodes)).toBe('Connections\n\n- ➕ **`A`** → **`B`** (1 of 2)\n- ➕ **`A`** → **`B`** (2 of 2)')
    expect(more(nodes.map((node) => ({ ...node, name: 'N' })))).toContain('(node-A1)`** → **`N (node-B1)`** (1 of 2)')
    // An item's own ID isn't called by the item that has it now.
    const steps = (...all: string[]) => ({ steps: all.map((name, at) => ({ id: `n${at}`, name, say: `${name}!` })) })
    expect(show(steps('A', 'B'), steps('N', 'A', 'B'))).toContain('**`B`** › `id`: `"n1"` → `"n2"`\n')
    const own = (uuid: string) => ({ nodes: [{ id: 'n-1', uuid, name: 'A' }] })
    expect(show(own('u-1'), own('u-2'))).toBe('- ✏️ **`A`** › `uuid`: `"u-1"` → `"u-2"`')
    const uuid = '9a3f1c2e-0000-4000-8000-00000000000a'
    const copies = (n: number) => [`${uuid} b`, `a ${uuid}`].map((name) => ({ type: 'x', name, n }))
    expect(show(copies(1), copies(2))).toMatch(/`9a3f.*a b`\*\* .*`a 9a3f.*a`\*\* /s)
  })

  describe('of a text', () => {
    const shown = (from: string, to: string) => linesOf(prompt(from, to))

    test('shows its changed lines in a fence', () => {
      expect(shown('a\nb', 'a\nb\n')).toEqual([
        '- ✏️ **`Greet`** › `prompt`',
        '  ```diff',
        '    a',
        '    b',
        '  + ',
        '  ```',
      ])
      const of = (kind: 'added' | 'removed') =>
        linesOf({ kind, path: node('Greet', 'prompt'), value: string('a\n\nb') })
      expect(of('added').slice(1)).toEqual(['  ```diff', '  + a', '  + ', '  + b', '  ```'])
      expect(shown('a\nb', 'c').slice(2, 5)).toEqual(['  - a', '  - b', '  + c'])
      expect(of('removed').slice(1)).toEqual(['  ```diff', '  - a', '  - ', '  - b', '  ```'])
    })

    test('says in words what the eye cannot see', () => {
      expect(shown('Be brief. ', 'Be brief.')[0]).toContain('`"Be brief. "` → `"Be brief."` (spaces at the end)')
      expect(shown('M\u00fcller ', 'Mu\u0308ller')[0]).toMatch(/ \(Unicode forms, spaces at the end\)$/)
    })

    test('decodes what is percent-encoded', () => {
      const encode = (text: string) => encodeURIComponent(text)
      const lines = encode('a\nb')
      expect(shown(lines, encode('a\nc')).slice(0, 3).join()).toMatch(/`prompt` \(percent-encoded\), {2}```diff, {4}a$/)
      expect(linesOf({ kind: 'added', path: [member('a')], value: string(lines) })).toContain('  + b')
      // If it is only encoded otherwise, or some of it can't be decoded to the letter, it stays.
      expect(shown('a%2Fb', 'a/b')[0]).toContain('`"a%2Fb"` → `"a/b"`')
      expect(shown('%41%20b', 'A%20c')[0]).toContain('`"%41%20b"` → `"A%20c"`')
      expect(linesOf({ kind: 'added', path: [member('a')], value: string('5%z') })[0]).toContain('`a`: `"5%z"`')
      expect(shown('A', 'A%20b')[0]).toContain('(percent-encoded): `"A"` → `"A b"`')
      expect(shown('100%', '50%')[0]).toContain('prompt`: `"100%"` → `"50%"`')
      expect(shown('x://A%20b', 'x://A')[0]).toContain('(percent-encoded): `"x://A b"` → `"x://A"`')
    })

    test('compares JSON in it as JSON', () => {
      expect(shown('{"a": 1, "b": {"c": [1]}}', '{"b": {"c": [2]}, "a": 1}')).toEqual([
        '- ✏️ **`Greet`** › `prompt` (JSON in a text) › `b` › `c` › `[0]`: `1` → `2`',
      ])
      expect(shown('{"a": 1}', '{"a": 2, "b": "x\\ny"}')).toEqual([
        '- ✏️ **`Greet`** › `prompt` (JSON in a text)',
        '  - ✏️ `a`: `1` → `2`',
        '  - ➕ `b`',
        '    ```diff',
        '    + x',
        '    + y',
        '    ```',
      ])
      expect(shown('{"a":1}', '{"a":1,"b":2}').slice(1)).toEqual(['  - ➕ `b`: `2`'])
      expect(shown('[{"id":1},{"id":2}]', '[{"id":2},{"id":1}]')[1]).toMatch('✏️ the whole text: in a new order')
      const [from, to] = [1, 2].map((a) => encodeURIComponent(JSON.stringify({ a })))
      expect(shown(`${from}`, `${to}`)[0]).toContain('(percent-encoded) (JSON in a text) › `a`: `1` → `2`')
      const inner = (x: number) => JSON.stringify({ data: { nodes: [{ name: 'A', x }] } })
      expect(shown(inner(1), inner(2))[0]).toContain('(JSON in a text) › **`A`** › `x`: `1` → `2`')
      expect(shown('{"a":1}', '{"a": 1}')[0]).toContain('prompt`: `"{\\"a\\":1}"` → ')
      expect(show({ p: '{"a":1}' }, { p: { a: 1 } })).toBe('- ✏️ `p`: the same JSON, no longer in a text')
      expect(show({ p: [1, 2] }, { p: '[1]' })).toBe('- ✏️ `p` (JSON, now in a text)\n  - ➖ `[1]`: `2`')
      expect(show({ a: 1 }, [{ a: 2 }])).toMatch(/the whole file \(object, now in a list\)\n {2}- ✏️ `a`: `1` → `2`/)
      expect(show({ p: [{ a: 1 }] }, { p: { a: 1 } })).toBe('- ✏️ `p`: the same object, no longer in a list')
      expect(show({ p: null }, { p: Array(40).fill(1) })).toContain('`p`: `null` → …\n  <details><summary>All of it<')
      expect(show({ p: Array(40).fill(1) }, { p: null })).toContain('`p`: … → `null`\n  <details><summary>All of it<')
      expect(show({ p: null }, { p: 'x'.repeat(90) })).toMatch(/`p`\n {2}```diff\n {2}- null\n/)
      expect(show({ p: [{ a: 1 }, { b: 1 }] }, { p: { a: 1 } })).not.toContain('list')
      expect(shown('{"a":1}', 'x')[0]).toContain('→ `"x"`')
    })
  })
})

describe('the room of a report', () => {
  const long = (mark: string, lines = 100) => Array.from({ length: lines }, (_, at) => `${mark} ${at}`).join('\n')
  const named = (count: number, changes: (at: number) => Change[]) =>
    Array.from({ length: count }, (_, at) => workflow([file(changes(at))], { name: `workflow ${at}` }))

  test('goes to small changes first, and what a file leaves goes to others', () => {
    const settings = Array.from({ length: 20 }, (_, at) =>
      modified(node(`N${at}`, 'x'), literal(`${at}`), literal('x')),
    )
    const prompts = Array.from({ length: 11 }, (_, at) =>
      modified(node(`P${at}`, 'prompt'), string(long('old', 2000)), string(long('new', 2000))),
    )
    const report = reportOf(...prompts, ...settings)
    expect(report.length).toBeGreaterThan(MAX_REPORT * 0.9)
    expect(report.length).toBeLessThanOrEqual(MAX_REPORT)
    for (let at = 0; at < 20; at++) expect(report).toContain(`**\`N${at}\`** › \`x\`: \`${at}\` → \`x\``)
    expect(render(report).fences).toHaveLength(11)
    for (const fence of render(report).fences) {
      expect(fence.join()).not.toContain('```')
      expect(fence.filter((line) => line.startsWith('- ')).length).toBeGreaterThan(50)
      expect(fence.filter((line) => line.startsWith('+ ')).length).toBeGreaterThan(50)
    }
  })

  test('goes to the shortest lines first, with room for a note under each heading', () => {
    const lines = (start: string, count: number, under = 0) =>
      Array.from({ length: count }, (_, at) => {
        const cut = (max: number) => (max < 120 ? '' : 'x'.repeat(Math.min(max, under)))
        return partOf(`- ${start}${at}`, { changes: 1, under: cut })
      })
    const workflows = ['w', 'v', 'u'].map((name) => partOf(name, { parts: lines(name, 2) }))
    const parts = [
      ...sectionOf('Connections', lines('c', 3), { noun: 'connection' }),
      ...sectionOf('Fold', lines('f', 2, 300), { folded: true }),
      ...sectionOf('', workflows, { noun: 'workflow' }),
      partOf('n'.repeat(99)),
    ]
    const write = (room: number) => writePart(partOf('Report', { parts }), room).join('')
    const shown = Array.from({ length: 900 }, (_, room) => write(room).replace(/x+|n{99}/g, (run) => run.slice(-1)))
    const grows = shown.flatMap((text, room) => (room === 0 || text === shown[room - 1] ? [] : [room]))
    expect(grows).toEqual([147, 158, 169, 209, 273, 289, 296, 315, 416, 594])
    expect(shown[147]).toBe('Report\n\nConnections\n\n- c0\n- c1\n- c2\n\n… and 8 more changes')
    const [start, first, second, end] = [
      'Report\n\nConnections\n\n- c0\n- c1\n- c2\n\n',
      'w\n\n- w0\n- w1\n\n',
      'v\n\n- v0\n- v1\n\n',
      'n\n\n… and 2 more changes',
    ]
    expect(shown[289]).toBe(`${start}${first}${second}… and 2 more changes in 1 more workflow\n\n${end}`)
    expect(shown[296]).toBe(`${start}${first}${second}u\n\n- u0\n- u1\n\n${end}`)
    const fold = '<details><summary>Fold</summary>\n\n- f0 …\n- f1x\n</details>\n\n'
    expect(shown[416]).toBe(`${start}${fold}${first}${second}u\n\n- u0\n- u1\n\nn`)
  })

  test('shows the values of 400 changed workflows', () => {
    const all = named(400, (at) => [modified([member('timeout')], literal(`${at}`), literal('400'))])
    const report = write({ workflows: all })
    expect(report.match(/: `\d+` → `400`/g)).toHaveLength(400)
    expect(report.length).toBeLessThanOrEqual(MAX_REPORT)
  })

  test('counts what does not fit', () => {
    const change = (at: number) => modified(node(`Node ${at}`, 'prompt'), string(long('old')), string(long('new')))
    const many = Array.from({ length: 400 }, (_, at) => change(at))
    const few = file([modified([item('A')], hidden, hidden)], { name: 'env_variables.json', kind: 'variables' })
    const all = [workflow([file(many), few], { name: 'a' }), workflow([file(many)], { name: 'b' }), unchanged('c')]
    const report = write({ workflows: all })
    expect(report.length).toBeLessThanOrEqual(MAX_REPORT)
    expect(report.length).toBeGreaterThan(MAX_REPORT * 0.9)
    expect(report).toContain('### `a`: 401 modified\n')
    expect(report).toContain('- ✏️ **`A`**\n')
    expect(report).toContain('`c`: no changes')
    expect(countedIn(report)).toBe(801)
    const kinds = ['added', 'removed'] as const
    const of = (at: number) => [
      change(at),
      ...kinds.map((kind): Change => ({ kind, path: node('N', kind), value: hidden })),
    ]
    const crowd = [...named(1000, of), ...named(1000, () => []).map(({ name }) => unchanged(name))]
    const crowded = write({ workflows: crowd })
    expect(crowded.length).toBeLessThanOrEqual(MAX_REPORT)
    expect(crowded).toMatch(/\n… and [\d,]+ more changes in [\d,]+ more workflows\n/)
    expect(crowded).toContain('\n1,000 workflows: no changes\n')
    expect(countedIn(crowded)).toBe(3000)
  })

  test('is unlimited in a full report, and counted in bytes for a summary', () => {
    const all = { workflows: named(400, () => [prompt(long('alt ä'), long('neu ü'))]) }
    const full = write(all, { maxLength: Infinity })
    expect(full.match(/^ {2}- alt ä 99$/gm)).toHaveLength(400)
    const summary = write(all, { maxLength: Infinity, maxBytes: 300_000, mark: false })
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(300_000)
    expect(Buffer.byteLength(summary)).toBeGreaterThan(280_000)
  })

  test('is shared in linear time', () => {
    const shuffled = Array.from({ length: 30_000 }, (_, at) => `${(at * 7919) % 29_989}`)
    const many = Array.from({ length: 500 }, (_, at) => prompt(long(`${at}`, 25), `${long(`${at}`, 25)} More.`))
    const hard = [
      prompt('x'.repeat(256 * 1024), `${'x'.repeat(256 * 1024)}y`),
      prompt(shuffled.join('\n'), shuffled.toReversed().join('\n')),
      prompt(shuffled.join(' '), shuffled.toReversed().join(' ')),
      prompt('`'.repeat(256 * 1024), '\r\n'.repeat(256 * 1024)),
    ]
    for (const changes of [many, ...hard.map((change) => [change])]) {
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

test('foldReport folds a report of more than 3,000 characters or 50 lines', () => {
  const isFolded = (report: string) => foldReport(report, 'Changes') !== report
  expect([3000, 3001].map((length) => isFolded('x'.repeat(length)))).toEqual([false, true])
  expect([50, 51].map((count) => isFolded(Array(count).fill('x').join('\n')))).toEqual([false, true])
  const { tags } = render(foldReport('x\n'.repeat(60), 'Changes'))
  expect(tags.slice(0, 3)).toEqual(['<details>', '<summary>', '</summary>'])
  expect(tags.at(-1)).toBe('</details>')
})
