import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { InputReader } from '../../src/action/inputs.js'
import { readTargets, type Targets } from '../../src/action/targets.js'
import { folder as workspace } from '../folder.js'
import { stepWith } from '../step.js'

/** The workflows of a step with these inputs. Throws what the step would fail with. */
function read(inputs: Record<string, string>): Targets {
  stepWith(inputs, { GITHUB_WORKSPACE: workspace })
  const reader = new InputReader()
  return reader.check(readTargets(reader, 'prefix-'))
}

/** The workflows that a file with this content lists. */
function readFile(content: string | Buffer): Targets {
  writeFileSync(join(workspace, 'list.txt'), content)
  return read({ 'workflows-file': 'list.txt' })
}

const one = { name: 'one', workflowId: 'a-1', flowId: 'cf-1' }
const two = { name: 'two', workflowId: 'a-2', flowId: 'cf-2' }

describe('a single workflow', () => {
  test('is called what the user says, or by the prefix and its ID', () => {
    const ids = { 'workflow-id': 'a-1', 'flow-id': 'cf-1' }
    expect(read({ ...ids, name: 'one' })).toEqual({ targets: [one], fromList: false })
    expect(read({ ...ids, name: '' })).toEqual({ targets: [{ ...one, name: 'prefix-a-1' }], fromList: false })
  })
})

describe('a file of workflows', () => {
  test.each<[string, string | Buffer]>([
    ['line feeds', 'one a-1 cf-1\ntwo a-2 cf-2\n'],
    ['no line break at the end', 'one a-1 cf-1\ntwo a-2 cf-2'],
    ['carriage returns and line feeds', 'one a-1 cf-1\r\ntwo a-2 cf-2\r\n'],
    ['carriage returns', 'one a-1 cf-1\rtwo a-2 cf-2'],
    ['a byte order mark', '\ufeffone a-1 cf-1\ntwo a-2 cf-2'],
    ['tabs and several spaces', ' one\ta-1 \t cf-1\t\n\ttwo   a-2 cf-2 '],
    ['comments and empty lines', '# all\n\n \t\none a-1 cf-1 # the first # one\n  #\ttwo\ntwo a-2 cf-2 #'],
  ])('may have %s', (_, content) => {
    expect(readFile(content)).toEqual({ targets: [one, two], fromList: true })
  })

  test('may have names with letters of any script, and a # inside a word', () => {
    const { targets } = readFile('Größe# a-1 cf-1\n流程#2 a-2 cf-2 #')
    expect(targets.map(({ name }) => name)).toEqual(['Größe#', '流程#2'])
  })

  test('counts lines as an editor does', () => {
    expect(() => readFile('\ufeff# first\r\n\r\none a-1\n\ntwo\rthree a b c')).toThrow(
      [
        'Bad input: workflows-file line 3 (one) has only one ID. Is the variable set that the other comes from?',
        'workflows-file line 5 (two) has no IDs. Is the variable set that each ID comes from?',
        'workflows-file line 6 must be "name workflow-id flow-id", not "three a b c".',
      ].join('; '),
    )
  })

  test('must list a workflow', () => {
    for (const content of ['', '\ufeff', '\r\n\n', '# one a-1 cf-1'])
      expect(() => readFile(content)).toThrow('Bad input: workflows-file names no workflow.')
  })

  test('must be UTF-8', () => {
    const utf16 = Buffer.from('\ufeffone a-1 cf-1', 'utf16le')
    for (const content of [utf16, Buffer.from('Größe a-1 cf-1', 'latin1')])
      expect(() => readFile(content)).toThrow(
        /^Bad input: workflows-file can't be read: list\.txt: .*not valid .*utf-8/,
      )
  })

  test('must be a file', () => {
    mkdirSync(join(workspace, 'folder'), { recursive: true })
    for (const path of ['missing.txt', 'missing/list.txt'])
      expect(() => read({ 'workflows-file': path })).toThrow(`Bad input: workflows-file doesn't exist: "${path}".`)
    for (const path of ['folder', '.'])
      expect(() => read({ 'workflows-file': path })).toThrow(
        `Bad input: workflows-file can't be read: ${path}: a folder is there.`,
      )
    expect(() => read({ 'workflows-file': 'a\u0001b' })).toThrow(
      'Bad input: workflows-file must be a path without control characters.',
    )
  })

  test('excludes every other way to name workflows', () => {
    writeFileSync(join(workspace, 'list.txt'), 'one a-1 cf-1')
    const others = { workflows: 'two a-2 cf-2', name: 'x', 'workflow-id': 'a-1', 'flow-id': 'cf-1' }
    expect(() => read({ 'workflows-file': 'list.txt', ...others })).toThrow(
      [
        "Bad input: workflows-file can't be combined with workflows",
        "workflow-id can't be combined with workflows",
        "flow-id can't be combined with workflows",
        "name can't be combined with workflows.",
      ].join('; '),
    )
  })
})

describe('a name in a list', () => {
  test.each(['con', 'nul', 'COM1', 'Lpt9.x', 'foo.', '.git', 'git~1', '.gitignore', '..', 'a/b', 'a:b', 'a\u0001b'])(
    'is refused if a disk would take it for something else: %j',
    (name) => {
      const stated = /^Bad input: workflows line 1 name can't be a name: "[^;]+?"(;| \w)[^;]+(\.|; leave out [^;]+\.)$/
      expect(() => read({ workflows: `${name} a-1 cf-1` })).toThrow(stated)
      const single = { name, 'workflow-id': 'a-1', 'flow-id': 'cf-1', workflows: '' }
      expect(() => read(single)).toThrow(/^Bad input: name can't be a name: /)
    },
  )

  test.each([
    ['case', 'Banking', 'bANKING'],
    ['case beyond ASCII', 'GRÖSSE', 'größe'],
    ['Unicode normalisation', 'caf\u00e9', 'cafe\u0301'],
    ['both', 'CAF\u00c9', 'cafe\u0301'],
  ])('must differ from the others by more than %s', (_, first, second) => {
    expect(() => read({ workflows: `${first} a-1 cf-1\n${second} a-2 cf-2\n${first} a-3 cf-3` })).toThrow(
      'Bad input: workflows line 2 has the name of line 1; workflows line 3 has the name of line 1.',
    )
  })
})

describe('a line of a list', () => {
  test.each([
    ['banking  ', '(banking) has no IDs. Is the variable set that each ID comes from?'],
    ['banking a-1 ', '(banking) has only one ID. Is the variable set that the other comes from?'],
    ['banking, a-1, cf-1', 'has commas between the words. Use spaces: name workflow-id flow-id'],
    ['banking,a-1,cf-1', 'has commas between the words. Use spaces: name workflow-id flow-id'],
    ['banking; a-1; cf-1', 'has commas between the words. Use spaces: name workflow-id flow-id'],
    ['banking\u00a0a-1 cf-1', 'contains an invisible character (U+00A0). Type the line again'],
    ['- banking a-1 cf-1', 'must be "name workflow-id flow-id", not "- banking a-1 cf-1"'],
    [
      'a a-1\u200b cf-1',
      'workflow-id must be an ID of letters, digits, ".", "_" and "-", not "a-1" with an invisible character (U+200B)',
    ],
  ])('is refused if it is %j', (line, why) => {
    expect(() => read({ workflows: line })).toThrow(`Bad input: workflows line 1 ${why}.`.replace('?.', '?'))
  })

  test('must not have the workflow and the flow of another, also under the same name', () => {
    const same = (line: number) => `has the IDs of line ${line}. Set the IDs of its own workflow, or remove the line`
    expect(() => read({ workflows: 'banking a-1 cf-1\nsupport a-1 cf-1\n\nbanking a-1 cf-1' })).toThrow(
      `Bad input: workflows line 2 ${same(1)}; workflows line 4 has the name of line 1; workflows line 4 ${same(1)}.`,
    )
    expect(read({ workflows: 'a a-1 cf-1\nb a-1 cf-2\nc a-2 cf-1' }).targets).toHaveLength(3)
  })
})

test('every bad word of a line is named', () => {
  expect(() => read({ workflows: 'a*b a/1 ..' })).toThrow(
    [
      `Bad input: workflows line 1 name can't be a name: "a*b"; leave out " < > | * ? : \\ / and control characters`,
      'workflows line 1 workflow-id must be an ID of letters, digits, ".", "_" and "-", not "a/1"',
      'workflows line 1 flow-id must be an ID of letters, digits, ".", "_" and "-", not "..".',
    ].join('; '),
  )
})
