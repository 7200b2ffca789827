import { isUtf8 } from 'node:buffer'

/** Kinds of files by how they begin. */
const SIGNATURES: [kind: string, bytes: string, at?: number][] = [
  ['a gzip file', '\x1f\x8b'],
  ['a bzip2 file', 'BZh'],
  ['an xz file', '\xfd7zXZ\0'],
  ['a Zstandard file', '\x28\xb5\x2f\xfd'],
  ['a 7z archive', '7z\xbc\xaf\x27\x1c'],
  ['a RAR archive', 'Rar!'],
  ['a tar archive', 'ustar', 257],
  ['a PDF', '%PDF-'],
  ['a Git LFS pointer', 'version https://git-lfs'],
  ['text in UTF-16', '\xff\xfe'],
  ['text in UTF-16', '\xfe\xff'],
]

/** Returns what a file that isn't a zip is, by its first bytes. Never shows the bytes: they may echo a key. */
export function describeKind(beginning: Buffer): string {
  const bytes = beginning.toString('latin1')
  const known = SIGNATURES.find(([, signature, at = 0]) => bytes.startsWith(signature, at))
  if (known) return known[0]
  if (/^\0*$/.test(bytes)) return 'nothing but zero bytes'
  const text = beginning.toString().replace(/^\uFEFF/, '')
  if (/^\s*<\?xml/i.test(text)) return 'XML'
  if (/^\s*</.test(text)) return 'a web page'
  if (/^\s*[[{"]/.test(text)) return 'JSON'
  return isText(beginning) ? 'text' : 'binary data'
}

function isText(bytes: Buffer): boolean {
  // The beginning may end inside a character.
  const whole = [0, 1, 2, 3].some((cut) => isUtf8(bytes.subarray(0, Math.max(1, bytes.length - cut))))
  return whole && !/\p{Cc}/u.test(bytes.toString().replace(/\s/g, ''))
}
