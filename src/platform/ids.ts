/** Whether `text` can be an ID of the platform's. IDs become parts of paths: this one can't change a path's meaning. */
export function isId(text: string): boolean {
  return /^(?!\.+$)[A-Za-z0-9._-]+$/.test(text)
}

const MAX_LENGTH = 200

/** Returns the first of the spellings in an answer that is an ID, undefined if none is. */
export function readId(...spellings: unknown[]): string | undefined {
  return spellings.find((id): id is string => typeof id === 'string' && id.length <= MAX_LENGTH && isId(id))
}
