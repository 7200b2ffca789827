// Says what the items of a document are called.
//
// 1. By its key in a map, or by its `name`, `title`, `label` or `displayName`, also inside `data` or `localeData`.
// 2. Else by the component that it refers to: another item with a name.
// 3. Else by its type, else by its ID.
//
// Example: {"nodes": [{"nodeId": "n1", "componentId": "c1"}], "components": [{"_id": "c1", "name": "Greet"}]}: `n1` is called "Greet".

import type { Json, JsonObject } from './document.js'
import type { Place, Version } from './places.js'

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
const OWN_ID = /^(_?id|identifier|uuid|guid|(node|step|task|action|state)_?id)$/i
const REFERENCE = /(Id|_id|Ref|^type)$/
/** Members in which a name may stand, also by language (`en`, `pt_BR`). */
const WRAPPERS = /^(data|node|localeData|[a-z]{2}(_[A-Z]{2})?)$/

export function makeNames(versions: readonly Version[]): Names {
  /** Returns the only place that has an ID, in the first version that has it. */
  function placeOf(id: string): Place | undefined {
    for (const { ids } of versions) {
      const spaces = [...(ids.get(id) ?? [])]
      const places = new Set(spaces.flatMap(([space, holders]) => (OWN_ID.test(space) ? holders : [])))
      if (places.size > 0) return places.size === 1 ? [...places][0] : undefined
    }
    return undefined
  }

  function componentOf(place: Place): Place | undefined {
    if (ownName(place) !== undefined) return undefined
    for (const [key, value] of place.value.members) {
      if (value.type !== 'string' || !REFERENCE.test(key)) continue
      // Node-RED's `type` of a subflow's instance is "subflow:" and the subflow's ID.
      const component = placeOf(key === 'type' ? value.text.replace(/^"\w+:/, '"') : value.text)
      if (component && component !== place && ownName(component) !== undefined) return component
    }
    return undefined
  }

  function givenName(place: Place): string | undefined {
    const component = componentOf(place)
    return component ? ownName(component) : ownName(place)
  }

  return {
    componentOf,
    nameOf: (place) => givenName(place) ?? textIn(place.value, [...TYPES, ...IDS]) ?? '?',
    labelOf(id) {
      // A word such as "gauge" may be an ID somewhere, and means something else here.
      const place = /\d/.test(id) ? placeOf(id) : undefined
      const name = place && givenName(place)
      return name !== undefined && JSON.stringify(name) !== id ? name : undefined
    },
  }
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
