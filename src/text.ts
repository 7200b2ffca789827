/**
 * Makes foreign text safe for one line of a log: control, format and white space characters become one blank, the runner's
 * old command mark `##[` is broken up, and what is longer than `limit` characters is cut.
 */
export function toSingleLine(text: string, limit = 300): string {
  const line = text
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .replaceAll('##[', '## [')
    .trim()
  return cut(line, limit)
}

function cut(text: string, max: number): string {
  const characters = Array.from(text)
  return characters.length > max ? `${characters.slice(0, max).join('')}…` : text
}

/** Returns foreign text for a message: in quotes, what doesn't print escaped, cut after `max` characters. */
export function quoted(text: string, max = 100): string {
  return JSON.stringify(cut(text, max)).replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  )
}

/** Returns a path on this machine for a message, as `quoted` does, but long, and with Windows' backslashes as they are. */
export function quotedPath(path: string): string {
  return quoted(path, 1000).replaceAll('\\\\', '\\')
}

/** Takes bytes, returns them in the unit a person would choose: `812 B`, `48.2 KiB`. */
export function humanSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  const units = ['KiB', 'MiB', 'GiB']
  let value = bytes / 1024
  while (value >= 1023.95 && units.length > 1) {
    value /= 1024
    units.shift()
  }
  return `${value.toFixed(1)} ${units[0]}`
}

/** Returns a number with commas: `2,941`. The first `toLocaleString` of a process takes 10 ms. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** Returns a number with its noun, such as `2,941 more changes`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** Takes milliseconds, returns them as a person would say them: `0.4 s`, `12 s`, `3 min 5 s`, `2 h 1 min`. */
export function humanTime(ms: number): string {
  if (ms < 9_950) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  if (seconds < 60) return `${seconds} s`
  const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3600)]
  return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min ${seconds % 60} s`
}

/** Makes foreign text safe to show: in one line, secrets replaced by `***`, cut after `limit` characters, 300 by default. */
export type Redact = (text: string, limit?: number) => string

/** A shorter secret is only replaced if it stands by itself: there would be no text left of "a". */
const SHORT = 4
/** How many first characters of a secret are looked up. */
const INDEXED_LENGTH = 8

/**
 * Knows secrets as they are and as JSON and URLs spell them, whole and by their lines, and redacts them. It prepares a secret once, and reads only
 * as much of a text as it can show, so that neither many secrets nor long texts take time.
 */
export class Redactor {
  readonly #index = new Map<string, Set<string>>()

  constructor(secrets: string[] = []) {
    for (const secret of secrets) this.add(secret)
  }

  add(secret: string): void {
    for (const line of [secret, ...secret.split(/[\r\n]+/).map((part) => part.trim())]) {
      for (const spelling of [
        line,
        JSON.stringify(line).slice(1, -1),
        encodeURIComponent(Buffer.from(line).toString()),
      ]) {
        if (spelling === '') continue
        const start = spelling.slice(0, INDEXED_LENGTH)
        this.#index.set(start, (this.#index.get(start) ?? new Set()).add(spelling))
      }
    }
  }

  readonly redact: Redact = (text, limit = 300) => {
    const raw = text.trimStart()
    // White space may be collapsed, and an emoji has two units.
    const end = Math.min(raw.length, limit * 4)
    let shown = ''
    let hiddenUntil = 0
    for (let at = 0; at < end; at++) {
      const length = longestSecretAt(this.#index, raw, at)
      if (length > 0 && at >= hiddenUntil) shown += '***'
      hiddenUntil = Math.max(hiddenUntil, at + length)
      if (at >= hiddenUntil) shown += raw[at]
    }
    return toSingleLine(end < raw.length ? `${shown}…` : shown, limit)
  }
}

function longestSecretAt(index: Map<string, Set<string>>, text: string, at: number): number {
  let longest = 0
  for (let length = 1; length <= INDEXED_LENGTH; length++) {
    for (const secret of index.get(text.slice(at, at + length)) ?? []) {
      const end = at + secret.length
      if (secret.length <= longest || !text.startsWith(secret, at)) continue
      if (secret.length >= SHORT || standsAlone(text, at, end)) longest = secret.length
    }
  }
  return longest
}

function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  return !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))
}
