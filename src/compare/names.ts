/**
 * Says what items are called.
 *
 * 1. By their own name, also one for a language (`localeData.en.name`) or inside `data` or `node`, as React Flow has it (`data.label`).
 * 2. Else by the component that they refer to: an item with a name in another array.
 *
 * Example: in `{"nodes": [{"id": 1, "componentId": "c"}], "components": [{"_id": "c", "name": "Greet"}]}` the node is called `Greet`.
 */
import { asText, type Json, keyOf, OWN_ID, TITLES, titleOf } from './document.js'

const CONTAINER = /group|parent|folder|owner/i
/** What holds a name for each language, and what holds what an item shows. */
const LOCALES = /^(locale|locales|localeData|i18n|translations)$/
const DATA = /^(data|node)$/

/** An item, and the array that it is in. */
interface Item {
  readonly item: Json
  readonly array: readonly Json[]
}

export interface Names {
  /** Returns the item with a name that an item refers to. */
  componentOf(item: Json, array: readonly Json[]): Json | undefined
  /** Returns an item's own name, else that of its component, else its title. */
  nameOf(item: Json, array: readonly Json[]): string | undefined
  /** Returns the name of the item that has an ID (as a JSON text), if only one has it. */
  labelOf(id: string): string | undefined
}

/** Tells the name of the item in another array that an item refers to. */
export type ComponentNames = (item: Json, array: readonly Json[]) => string | undefined

/** Makes names from documents. The earlier ones are asked first. */
export function makeNames(documents: readonly Json[]): Names {
  const known = documents.map(indexItems)
  const itemOf = (id: string) => known.find((items) => items.get(id))?.get(id)

  function componentOf(item: Json, array: readonly Json[]): Json | undefined {
    for (const key of item.type === 'object' ? [...item.members.keys()].sort() : []) {
      if (CONTAINER.test(key)) continue
      const text = keyOf(item, key)
      // Node-RED's `type` of a subflow's instance is "subflow:" and the subflow's ID.
      const id = key !== 'type' ? text : text && /^"\w+:/.test(text) ? text.replace(/\w+:/, '') : undefined
      const found = id === undefined ? undefined : itemOf(id)
      if (found === undefined || found.item === item || ownName(found.item) === undefined) continue
      if (key === 'type' || (found.array !== array && !isInside(array, found.item))) return found.item
    }
    return undefined
  }

  function nameOf(item: Json, array: readonly Json[]): string | undefined {
    const title = titleOf(item)
    return ownName(item) ?? ownName(componentOf(item, array)) ?? (title && asText(title))
  }

  return {
    componentOf,
    nameOf,
    labelOf(id) {
      // A word such as "gauge" may be an ID somewhere, and means something else here.
      const found = /\d/.test(id) ? itemOf(id) : undefined
      const name = found && nameOf(found.item, found.array)
      return name !== undefined && JSON.stringify(name) !== id ? name : undefined
    },
  }
}

/** Makes a function that returns the names of components. */
export function findComponents(documents: readonly Json[]): ComponentNames {
  const { componentOf } = makeNames(documents)
  return (item, array) => ownName(componentOf(item, array))
}

/** Returns an item's name, for any language, or that inside its `data`. */
export function ownName(item: Json | undefined): string | undefined {
  const name = item && (keyOf(item, 'name') ?? innerName(item))
  return name && asText(name)
}

function innerName(item: Json): string | undefined {
  for (const [key, value] of item.type === 'object' ? item.members : []) {
    const languages = LOCALES.test(key) && value.type === 'object' ? ['en', ...[...value.members.keys()].sort()] : []
    const local = languages.map((language) => keyOf(member(value, language) ?? value, 'name'))
    const shown = DATA.test(key)
      ? [...TITLES.map((title) => keyOf(value, title)), keyOf(value, 'display_name'), innerName(value)]
      : []
    const name = [...local, ...shown].find((each) => each !== undefined)
    if (name !== undefined) return name
  }
  return undefined
}

function member(value: Json, key: string): Json | undefined {
  return value.type === 'object' ? value.members.get(key) : undefined
}

/** Whether an array is right inside an item, which then is a group and not a component. */
function isInside(array: readonly Json[], item: Json): boolean {
  const inner = item.type === 'object' ? [...item.members.values()] : []
  return inner.some((value) => value.type === 'array' && value.items === array)
}

/** Returns the items of a document by their own IDs, undefined for an ID that two have. */
function indexItems(document: Json): Map<string, Item | undefined> {
  const items = new Map<string, Item | undefined>()
  const collect = (value: Json) => {
    if (value.type === 'object') for (const inner of value.members.values()) collect(inner)
    if (value.type !== 'array') return
    for (const item of value.items) {
      const keys = item.type === 'object' ? [...item.members.keys()].filter((key) => OWN_ID.test(key)) : []
      const ids = new Set(keys.flatMap((key) => keyOf(item, key) ?? []))
      for (const id of ids) items.set(id, items.has(id) ? undefined : { item, array: value.items })
      collect(item)
    }
  }
  collect(document)
  return items
}
