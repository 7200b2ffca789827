import { type JsonBuilder, parseJsonBytes } from './json.js'
import { isEnvVariables } from './names.js'
import { makePackage, type Package } from './package.js'

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

/**
 * Returns the variables in the bytes of an `env_variables.json`: the members of an object, or of an array's items the `name`, else the `key`,
 * if they also have a `value`. Returns undefined for any other shape, for a name that occurs twice, and for what isn't JSON.
 */
export function variablesIn(bytes: Buffer): Variables | undefined {
  return parse(bytes)?.variables
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
  const { texts, variables } = parse(bytes) ?? { texts: [] }
  const names = new Set(variables?.container === 'array' ? variables.variables.map(({ name }) => name) : [])
  return [...new Set(texts)].filter((text) => !names.has(text))
}

/** Returns a package without its environment variables. */
export function withoutVariables(content: Package): Package {
  return makePackage(
    content.kind,
    [...content.files].filter(([name]) => !isEnvVariables(name)),
  )
}

type Value =
  | { readonly type: 'scalar'; readonly json: string }
  | { readonly type: 'array'; readonly json: string; readonly items: readonly Value[] }
  | { readonly type: 'object'; readonly json: string; readonly members: ReadonlyMap<string, Value> }

/** Returns all strings and numbers in the bytes that are values, and the variables, if they have a known shape; undefined if they aren't JSON. */
function parse(bytes: Buffer): { texts: string[]; variables: Variables | undefined } | undefined {
  const texts: string[] = []
  let hasDuplicates = false
  const builder: JsonBuilder<Value, undefined> = {
    enter: () => undefined,
    scalar(json) {
      const value: unknown = JSON.parse(json)
      if (typeof value === 'string') texts.push(value)
      if (typeof value === 'number') texts.push(json, String(value))
      return { type: 'scalar', json }
    },
    array: (items) => ({ type: 'array', json: `[${items.map(({ json }) => json)}]`, items }),
    object(members) {
      const sorted = [...members.keys()].sort().map((key) => `${JSON.stringify(key)}:${members.get(key)?.json}`)
      return { type: 'object', json: `{${sorted}}`, members }
    },
    duplicate() {
      hasDuplicates = true
    },
  }
  try {
    const value = parseJsonBytes(bytes, undefined, builder)
    return { texts, variables: hasDuplicates ? undefined : toVariables(value) }
  } catch {
    return undefined
  }
}

function toVariables(value: Value): Variables | undefined {
  if (value.type === 'scalar') return undefined
  const named = value.type === 'object' ? [...value.members] : value.items.map((item) => [nameOf(item), item] as const)
  const variables: Variable[] = []
  for (const [name, item] of named) {
    if (name === undefined) return undefined
    variables.push({ name, keys: item.type === 'object' ? [...item.members.keys()] : [], content: item.json })
  }
  const isUnique = new Set(variables.map(({ name }) => name)).size === variables.length
  return isUnique ? { container: value.type, variables } : undefined
}

function nameOf(item: Value): string | undefined {
  if (item.type !== 'object' || !item.members.has('value')) return undefined
  const name = [item.members.get('name'), item.members.get('key')].find((value) => value?.json.startsWith('"'))
  return name && JSON.parse(name.json)
}
