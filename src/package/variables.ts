import { isUtf8 } from 'node:buffer'
import { type JsonBuilder, parseJson } from './json.js'
import { isEnvVariables } from './names.js'
import type { Package } from './package.js'

/** What a file of environment variables holds. */
export interface Variables {
  /** Whether they are the members of an object, or the items of an array. */
  readonly container: 'object' | 'array'
  /** In the file's order. */
  readonly variables: readonly Variable[]
}

export interface Variable {
  /** An object's key, or the item's `name`, else its `key`. */
  readonly name: string
  /** The keys of the item, or of the member's value if that is an object. */
  readonly keys: readonly string[]
  /** The item, or the member's value, as JSON with sorted keys: equal for equal content. */
  readonly content: string
}

interface Value {
  readonly json: string
  readonly items?: readonly Value[]
  readonly members?: ReadonlyMap<string, Value>
}

const VALUES: JsonBuilder<Value, undefined> = {
  enter: () => undefined,
  scalar: (json) => ({ json }),
  array: (items) => ({ json: `[${items.map(({ json }) => json)}]`, items }),
  object(members) {
    const sorted = Array.from(members, ([key, { json }]) => `${JSON.stringify(key)}:${json}`).sort()
    return { json: `{${sorted}}`, members }
  },
}

/**
 * Returns the variables in the bytes of an `env_variables.json`: the members of an object, or of an array's items the `name`, else the `key`,
 * if they also have a `value`. Returns undefined for any other shape, for a name that occurs twice, and for what isn't JSON.
 */
export function variablesIn(bytes: Buffer): Variables | undefined {
  const file = isUtf8(bytes) ? parseJson(bytes.toString(), undefined, VALUES) : undefined
  const named = file?.members ?? file?.items?.map((item) => [nameOf(item), item] as const)
  if (named === undefined) return undefined
  const variables = new Map<string, Variable>()
  for (const [name, { members, json }] of named) {
    if (name === undefined || variables.has(name)) return undefined
    variables.set(name, { name, keys: [...(members?.keys() ?? [])], content: json })
  }
  return { container: Array.isArray(named) ? 'array' : 'object', variables: [...variables.values()] }
}

function nameOf({ members }: Value): string | undefined {
  if (!members?.has('value')) return undefined
  const name = [members.get('name'), members.get('key')].find((value) => value?.json[0] === '"')
  return name && JSON.parse(name.json)
}

/** Returns the strings and numbers that are values of a package's environment variables, so that they can be hidden. */
export function variableValues({ files }: Package): string[] {
  const values = [...files].filter(([name]) => isEnvVariables(name)).map(([, bytes]) => valuesIn(bytes))
  return [...new Set(values.flat())]
}

/**
 * Returns the strings and numbers that are values in the bytes of an `env_variables.json`, numbers as they are written and as they print. In a
 * shape that `variablesIn` doesn't know, those are all strings and numbers. None if the bytes aren't JSON.
 */
export function valuesIn(bytes: Buffer): string[] {
  // Without a byte order mark.
  const text = new TextDecoder().decode(bytes)
  try {
    JSON.parse(text)
  } catch {
    return []
  }
  const known = variablesIn(bytes)
  const names = new Set(known?.container === 'array' ? known.variables.map(({ name }) => name) : undefined)
  // Of a duplicate key, both values are secrets.
  const scalars = Array.from(text.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g))
  const values = scalars.flatMap(([written, string, colon]) => {
    if (string === undefined) return [written, String(Number(written))]
    return colon === undefined ? [JSON.parse(string) as string] : []
  })
  return [...new Set(values)].filter((value) => !names.has(value))
}
