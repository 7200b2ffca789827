/**
 * Makes foreign text safe for one line of a log: control, format and white space characters become one blank, the runner's
 * old command mark `##[` is broken up, and what is longer than `limit` characters is cut.
 */
export function toSingleLine(text: string, limit = 300): string {
  const line = text
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .replaceAll('##[', '## [')
    .trim()
  const characters = Array.from(line)
  return characters.length > limit ? `${characters.slice(0, limit).join('')}…` : line
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

/** Takes milliseconds, returns them as a person would say them: `0.4 s`, `12 s`, `3 min 5 s`, `2 h 1 min`. */
export function humanTime(ms: number): string {
  if (ms < 9_950) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  if (seconds < 60) return `${seconds} s`
  const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3600)]
  return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min ${seconds % 60} s`
}

/**
 * Replaces the secrets in foreign text by `***`, as they are and as JSON and URLs spell them, whole and by their lines. One of fewer
 * than four characters only where it stands alone, as there would be no text left of "a".
 */
export function redact(text: string, secrets: string[]): string {
  const lines = secrets.flatMap((secret) => [secret, ...secret.split(/[\r\n]+/).map((line) => line.trim())])
  const spellings = lines.flatMap((line) => [
    line,
    JSON.stringify(line).slice(1, -1),
    encodeURIComponent(Buffer.from(line).toString()),
  ])
  // The longest first: a secret may be part of another.
  const unique = [...new Set(spellings)].filter((spelling) => spelling !== '').sort((a, b) => b.length - a.length)
  return unique.reduce(redactOne, text)
}

function redactOne(text: string, secret: string): string {
  if (secret.length >= 4) return text.replaceAll(secret, () => '***')
  const parts = text.split(secret)
  const inWord = (before: string, after: string) => /[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)
  return parts.reduce((before, after) => before + (inWord(before, after) ? secret : '***') + after)
}
