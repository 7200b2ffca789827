/** Returns what was thrown as an `Error`. */
export function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}

/** Returns the message of what was thrown. */
export function errorMessage(thrown: unknown): string {
  return toError(thrown).message
}
