import { cut, visible } from './markdown.js'

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

/** Returns foreign text for a message: in quotes, what can't be seen escaped, cut after `max` characters. */
export function quoted(text: string, max = 100): string {
  return visible(JSON.stringify(cut(text, max)))
}

/** Returns a path on this machine for a message, as `quoted` does, but long, and with Windows' backslashes as they are. */
export function quotedPath(path: string): string {
  return quoted(path, 1000).replaceAll('\\\\', '\\')
}

/** Takes bytes, returns them in the unit a person would choose: `812 B`, `48.2 KiB`. Nothing has a GiB. */
export function humanSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  const kib = (bytes / 1024).toFixed(1)
  return Number(kib) < 1024 ? `${kib} KiB` : `${(bytes / 1024 ** 2).toFixed(1)} MiB`
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

/** What stands for a secret. */
export const MASK = '***'
/** A shorter secret is only replaced if it stands by itself: there would be no text left of "a". */
const SHORT = 4
/** How many first characters of a secret are looked up. */
const INDEXED_LENGTH = 8

/** Knows secrets, whole and by their lines, in the spellings of texts, JSON and URLs, and hides them. It prepares a secret once. */
export class Redactor {
  /** Spellings by their first characters, and how many characters these are. */
  readonly #known = new Map<string, Set<string>>()
  readonly #lengths = new Set<number>()

  constructor(secrets: string[] = []) {
    for (const secret of secrets) this.add(secret)
  }

  /** Hides a secret from now on, and those of its lines that `isSecret` takes for one. */
  add(secret: string, isSecret = (_: string) => true): void {
    const lines = new Set([secret, ...secret.split(/[\r\n]/)].map((line) => line.trim()))
    for (const spelling of [...lines].filter(isSecret).flatMap(spellings)) {
      const start = spelling.slice(0, INDEXED_LENGTH)
      this.#known.set(start, (this.#known.get(start) ?? new Set()).add(spelling))
      this.#lengths.add(start.length)
    }
  }

  /** Redacts a text. It reads only as much of it as it can show. */
  readonly redact: Redact = (text, limit = 300) => {
    const raw = text.trimStart()
    // White space may be collapsed, and an emoji has two units.
    const end = Math.min(raw.length, limit * 4)
    return toSingleLine(this.hide(raw, () => {}, end) + (end < raw.length ? '…' : ''), limit)
  }

  /** Replaces the secrets that begin before `end`, also those that overlap, and tells `onSecret` each. The text ends there, too. */
  hide(text: string, onSecret = (_: string) => {}, end = text.length): string {
    let [shown, hiddenUntil] = ['', 0]
    for (let at = 0; at < end; at++) {
      const secret = this.#longestAt(text, at)
      if (secret === '') continue
      onSecret(secret)
      if (at >= hiddenUntil) shown += text.slice(hiddenUntil, at) + MASK
      hiddenUntil = Math.max(hiddenUntil, at + secret.length)
    }
    return shown + text.slice(hiddenUntil, end)
  }

  #longestAt(text: string, at: number): string {
    let longest = ''
    for (const length of this.#lengths) {
      for (const secret of this.#known.get(text.slice(at, at + length)) ?? []) {
        if (secret.length <= longest.length || !text.startsWith(secret, at)) continue
        if (secret.length >= SHORT || standsAlone(text, at, at + secret.length)) longest = secret
      }
    }
    return longest
  }
}

/** Returns how texts, JSON, JSON in a text, HTML and URLs spell a text, as programs of several languages write them. */
function spellings(text: string): string[] {
  const json = (each: string) => JSON.stringify(each).slice(1, -1)
  // Without half characters, which no file or URL can hold.
  const wellFormed = Buffer.from(text).toString()
  // A report decodes texts.
  const inJson = [text, wellFormed, decode(text)].flatMap((each) => [each, json(each), json(json(each))])
  const unsafe = [/[^\0-~]/g, /[^\0-~]|[<>&'+]/g].map((marks) => json(wellFormed).replace(marks, byCodeUnit))
  const escaped = [json(wellFormed), ...unsafe].flatMap((each) => [each, each.replaceAll('/', '\\/')])
  const url = encodeURIComponent(wellFormed)
  const strict = url.replace(/[!'()*]/g, byCode)
  const java = strict.replaceAll('%2A', '*').replaceAll('~', '%7E')
  const encoded = [url, strict, strict.replaceAll('%2F', '/'), java]
  const urls = encoded.flatMap((each) => [each, each.replaceAll('%20', '+')])
  const lower = urls.map((each) => each.replace(/%../g, (code) => code.toLowerCase()))
  const entities = wellFormed.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
  // A short one would hide words.
  const base64 = text.length < INDEXED_LENGTH ? text : Buffer.from(text).toString('base64').replace(/=+$/, '')
  return [...inJson, ...escaped, entities, ...urls, ...lower, encodeURI(wellFormed), base64]
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Returns percent-encoded text decoded, or as it is if it is encoded wrongly. */
export function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

function byCode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

function byCodeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  return !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))
}
