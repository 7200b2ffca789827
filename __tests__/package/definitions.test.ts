import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { definitionsOf, readVariables } from '../../src/package/definitions.js'
import { valuesIn, variablesIn, variableValues } from '../../src/package/variables.js'
import { packageOf } from '../compare/compare.js'
import { folder } from '../folder.js'

const app = { 'app_definition.json': '{"a":1,"a":2}', 'flow_definition.json': '\uFEFF[]' }

describe('what an import sends', () => {
  test('is the three definitions in the root folder, to the byte', () => {
    const [large, env] = [`${' '.repeat(1024 ** 2)}1`, `${' '.repeat(1024 ** 2 - 1)}1`]
    const files = { 'app_definition.json': large, 'env_variables.json': env, 'deep/flow_definition.json': '1', x: '' }
    const flow = app['flow_definition.json']
    const definitions = definitionsOf(packageOf({ ...files, 'flow_definition.json': flow }))
    expect(definitions.app).toEqual({ name: 'app_definition.json', bytes: Buffer.from(large) })
    expect(definitions.flow).toEqual({ name: 'flow_definition.json', bytes: Buffer.from(flow) })
    expect(definitions.env).toEqual({ name: 'env_variables.json', bytes: Buffer.from(env) })
    expect(definitionsOf(packageOf(app)).env).toBeUndefined()
  })

  test("is other variables than the package's if they are given", () => {
    const env = { name: 'env_variables.json', bytes: Buffer.from('[]') }
    expect(definitionsOf(packageOf({ ...app, 'env_variables.json': 'no JSON' }), env).env).toBe(env)
  })

  test.each<[files: Record<string, string>, why: string]>([
    [{ ...app, 'app_definition.json': '' }, 'has a file that is not JSON: app_definition.json'],
    [{ ...app, 'flow_definition.json': '{"a":1,}' }, 'has a file that is not JSON: flow_definition.json'],
    [{ ...app, 'env_variables.json': '{' }, 'has a file that is not JSON: env_variables.json'],
    [
      { ...app, 'env_variables.json': `${' '.repeat(1024 ** 2)}1` },
      'has a file that is larger than 1 MiB, the limit for environment variables: env_variables.json',
    ],
    [{ 'app_definition.json': '{}' }, 'lacks flow_definition.json, at its root and in its only subfolder'],
    [{ x: '' }, 'lacks app_definition.json and flow_definition.json, at its root and in its only subfolder'],
  ])('is refused, case %#', (files, why) => {
    expect(() => definitionsOf(packageOf(files))).toThrow(expect.objectContaining({ message: why }))
  })
})

test('a file of variables is read, and refused if it is none', async () => {
  const path = join(folder, 'a.json')
  const never = new AbortController().signal
  writeFileSync(path, '{"A":"1"}')
  expect(await readVariables(path, never)).toEqual({ name: 'env_variables.json', bytes: Buffer.from('{"A":"1"}') })
  for (const other of [folder, join(folder, 'b')]) {
    await expect(readVariables(other, never)).rejects.toThrow(
      /^can't be read: (no such file or folder|a folder is there)/,
    )
  }
  for (const text of ['A=1', Buffer.from('"caf\xe9"', 'latin1')]) {
    writeFileSync(path, text)
    const error = await readVariables(path, never).catch((reason) => reason)
    expect([error.message, error.cause]).toEqual(['is not JSON', undefined])
  }
  truncateSync(path, 1024 ** 2 + 1)
  await expect(readVariables(path, never)).rejects.toThrow('is larger than 1 MiB, the limit for environment variables')
  await expect(readVariables(path, AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped')
})

describe('variables', () => {
  test('of an object are its members', () => {
    expect(variablesIn(Buffer.from('{"B":{"value":1.0,"a":[true,{}]},"A":"x"}'))).toEqual({
      container: 'object',
      variables: [
        { name: 'B', keys: ['value', 'a'], content: '{"a":[true,{}],"value":1.0}' },
        { name: 'A', keys: [], content: '"x"' },
      ],
    })
  })

  test('of an array are its items with a value, by name, else by key', () => {
    const items = [
      { value: 1, name: 'A', key: 'x' },
      { key: 'B', value: null, name: 3 },
    ]
    expect(variablesIn(Buffer.from(JSON.stringify(items)))).toEqual({
      container: 'array',
      variables: [
        { name: 'A', keys: ['value', 'name', 'key'], content: '{"key":"x","name":"A","value":1}' },
        { name: 'B', keys: ['key', 'value', 'name'], content: '{"key":"B","name":3,"value":null}' },
      ],
    })
    expect(variablesIn(Buffer.from('[]'))).toEqual({ container: 'array', variables: [] })
  })

  test.each([
    '1',
    'no JSON',
    '[1]',
    '[{"name":"A"}]',
    '[{"name":1,"value":1}]',
    '[{"name":"A","value":1},{"key":"A","value":2}]',
    '{"A":1,"A":2}',
    '[{"name":"A","value":{"x":1,"x":2}}]',
  ])('are not told apart in %s', (json) => expect(variablesIn(Buffer.from(json))).toBeUndefined())
})

test.each<[string, string[]]>([
  ['{"a":"x","b" : [1.5,true,null,{"c":"y z","d":[]}],"__proto__":"p"}', ['x', '1.5', 'y z', 'p']],
  ['["a\\"b\\\\","\\u00e9:",":"]', ['a"b\\', 'é:', ':']],
  [
    '[12345678901234567890,-1.50e+3,1e21]',
    ['12345678901234567890', '12345678901234567000', '-1.50e+3', '-1500', '1e21', '1e+21'],
  ],
  ['{"a":"first","a":"second"}', ['first', 'second']],
  ['"s"', ['s']],
  ['\uFEFF{"1":2}', ['2']],
  ['[{"name":"A","value":"secret","type":"text"},{"name":"B","value":"A"}]', ['secret', 'text']],
  ['no "JSON"', []],
])('the values in %s are told, each spelling of a number, but no names', (json, values) => {
  expect(valuesIn(Buffer.from(json))).toEqual(values)
})

test('the values in any JSON are those that a parser finds', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const found: string[] = []
      JSON.parse(JSON.stringify([value]), (_, each) => {
        if (typeof each === 'string' || typeof each === 'number') found.push(String(each))
        return each
      })
      expect(new Set(valuesIn(Buffer.from(JSON.stringify([[value]]))))).toEqual(new Set(found))
    }),
  )
})

test('the values of a package are those of all its files of variables', () => {
  const files = { 'env_variables.json': '{"A":"x"}', 'deep/ENV_variables.json': '["y","x"]', 'a.json': '"z"' }
  expect(variableValues(packageOf(files)).sort()).toEqual(['x', 'y'])
})
