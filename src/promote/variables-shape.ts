import { Failure } from '../failure.js'
import { type Variables, variablesIn } from '../package/variables.js'

/** Files of environment variables, by whose they are. A target or a package may have none. */
export interface VariableFiles {
  /** The file of the input `env-variables`. */
  readonly given: Buffer
  readonly target: Buffer | undefined
  readonly packaged: Buffer | undefined
}

/**
 * Throws `Failure` unless the file of the input `env-variables` has the shape of the target's variables: the same container, and no key that no
 * variable of the target has. If the target has no variables, the package's give the shape. `name` is the workflow's.
 */
export function checkShape(name: string, { given, target, packaged }: VariableFiles): void {
  const models = [target, packaged].map((bytes) => bytes && variablesIn(bytes))
  const model = models.find((variables) => variables && variables.variables.length > 0)
  const why = misfit(variablesIn(given), model)
  if (why === undefined) return
  const whose = model === undefined || model === models[0] ? "the target's variables" : "the package's variables"
  const what = `env-variables of ${name} doesn't have the shape of ${whose}`
  const advice = `Write it like this, with your names and values: ${JSON.stringify(exampleOf(model))}`
  throw new Failure({ what, why, advice, topic: 'import-deploy-and-promote' })
}

/** Returns why variables don't fit those of a model, which may be unknown; undefined if they fit. */
function misfit(given: Variables | undefined, model: Variables | undefined): string | undefined {
  if (given === undefined) return 'it must be a list or an object of variables, each with its own name and a value'
  if (model === undefined) return undefined
  if (given.container !== model.container) {
    const [is, mustBe] = [given, model].map(({ container }) => (container === 'array' ? 'a list' : 'an object'))
    return `it is ${is}, and must be ${mustBe}`
  }
  const known = new Set(model.variables.flatMap(({ keys }) => keys))
  const needsKeys = model.variables.every(({ keys }) => keys.length > 0)
  for (const { name, keys } of given.variables) {
    const strange = keys.find((key) => !known.has(key))
    if (strange !== undefined) return `${name} has "${strange}", which no variable there has`
    if (needsKeys && keys.length === 0) return `${name} must be an object`
  }
  return undefined
}

/** Returns a file of one variable in the shape of a model, with invented values. */
function exampleOf(model: Variables | undefined): unknown {
  const invented = { name: 'API_URL', key: 'API_URL', value: 'https://api.example.com' }
  if (model === undefined) return [{ name: invented.name, value: invented.value }]
  const items = model.variables.map(({ content }): unknown => JSON.parse(content))
  const members = items.flatMap((item) => (typeof item === 'object' && item !== null ? Object.entries(item) : []))
  const blanks = new Map(members.map(([key, value]) => [key, blank(value)]))
  const known = Object.entries(invented).filter(([key]) => blanks.has(key))
  const item = Object.fromEntries(new Map([...known, ...[...blanks].filter(([key]) => !(key in invented))]))
  if (model.container === 'array') return [item]
  return { [invented.name]: members.length === 0 ? invented.value : item }
}

/** Returns an empty value of the type of another. */
function blank(value: unknown): unknown {
  if (typeof value === 'boolean') return false
  if (typeof value === 'number') return 0
  return typeof value === 'string' ? '' : null
}
