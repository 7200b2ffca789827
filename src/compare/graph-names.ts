// Says what the items of a document are called.
//
// 1. By its key in a map, or by its `name`, `title`, `label` or `displayName`, also inside `data` or `localeData`.
// 2. Else by the component that it refers to: another item with a name.
// 3. Else by its type, else by its ID.
//
// Example: {"nodes": [{"nodeId": "n1", "componentId": "c1"}], "components": [{"_id": "c1", "name": "Greet"}]}: `n1` is called "Greet".

import type { Json, JsonObject } from './document.js'
import { MAP_KEY, type Place, type Version } from './graph-fields.js'

export interface Names {
  nameOf(place: Place): string
  /** Returns the item that gives another its name. */
  componentOf(place: Place): Place | undefined
  /** Returns the name of the item that has an ID (as a JSON text), if a single one has it. */
  labelOf(id: string): string | undefined
}

const NAMES = ['name', 'title', 'label', 'displayName', 'display_name']
const TYPES = ['type', 'componentType', 'kind', 'Type']
const IDS = ['id', '_id', 'identifier', 'nodeId', 'key', 'uuid']
const WRAPPERS = /^(data|node|localeData|[a-z]{2}(_[A-Z]{2})?)$/

export function makeNames(versions: readonly Version[]): Names {
  /** Returns the only place that has an ID, in the newest version that has it. A reference such as `componentId` is an ID only if nothing else is. */
  function placeOf(id: string): Place | undefined {
    for (const { ids } of versions.toReversed()) {
      const spaces = ids.get(id)
      for (const isMeant of [isOwnId, isOtherId]) {
        const places = new Set([...(spaces ?? [])].flatMap(([space, holders]) => (isMeant(space) ? holders : [])))
        if (places.size > 0) return places.size === 1 ? [...places][0] : undefined
      }
    }
    return undefined
  }

  function componentOf(place: Place): Place | undefined {
    if (ownName(place) !== undefined) return undefined
    for (const [key, value] of place.value.members) {
      if (value.type !== 'string' || !/(Id|_id|Ref|^type)$/.test(key)) continue
      // Node-RED's `type` of a subflow's instance is "subflow:" and the subflow's ID.
      const component = placeOf(key === 'type' ? value.text.replace(/^"\w+:/, '"') : value.text)
      if (component && component !== place && ownName(component) !== undefined) return component
    }
    return undefined
  }

  function nameOf(place: Place): string {
    const component = componentOf(place)
    return ownName(place) ?? (component && ownName(component)) ?? textIn(place.value, [...TYPES, ...IDS]) ?? '?'
  }

  function labelOf(id: string): string | undefined {
    const place = placeOf(id)
    const component = place && componentOf(place)
    const name = place && (ownName(place) ?? (component && ownName(component)))
    return name !== undefined && JSON.stringify(name) !== id ? name : undefined
  }

  return { nameOf, componentOf, labelOf }
}

function isOwnId(space: string): boolean {
  return /^(_?id|identifier|uuid|guid)$/.test(space)
}

function isOtherId(space: string): boolean {
  return space !== MAP_KEY && !isOwnId(space) && !NAMES.includes(space)
}

function ownName({ key, value }: Place): string | undefined {
  return key ?? nameIn(value)
}

function nameIn(object: JsonObject): string | undefined {
  const name = textIn(object, NAMES)
  if (name !== undefined) return name
  for (const [key, member] of object.members) {
    const inner = member.type === 'object' && WRAPPERS.test(key) ? nameIn(member) : undefined
    if (inner !== undefined) return inner
  }
  return undefined
}

function textIn({ members }: JsonObject, keys: readonly string[]): string | undefined {
  const texts = keys
    .map((key): Json | undefined => members.get(key))
    .flatMap((value) => (value?.type === 'string' ? [String(JSON.parse(value.text))] : []))
  return texts.find((text) => text.trim() !== '')
}
