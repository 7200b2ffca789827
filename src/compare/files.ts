import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import type { ContentFile } from '../package/contents.js'
import { isEnvVariables } from '../package/names.js'
import type { Change, FileChanges } from './changes.js'
import { canonicalJson } from './document.js'
import type { Ignore } from './ignore.js'

/** Bytes of a file that is held in memory. `formatJson` may make five times as much of a JSON file of 8 MiB. */
const MAX_HELD = 40 * 1024 * 1024
/** Bytes of a text that is shown. */
const MAX_SHOWN = 256 * 1024

/** A file's content, or its SHA-256 if it is too large to be held in memory. */
export type Content = { readonly bytes: Buffer } | { readonly digest: string }

/** Reads a file to its end, so that it is verified. */
export async function readContent(file: ContentFile): Promise<Content> {
  if (file.size <= MAX_HELD) return { bytes: await buffer(file.read()) }
  const hash = createHash('sha256')
  for await (const chunk of file.read()) hash.update(chunk)
  return { digest: hash.digest('hex') }
}

/** Whether two files are equal to the byte. */
export function isEqual(base: Content, head: Content): boolean {
  if ('bytes' in base) return 'bytes' in head && base.bytes.equals(head.bytes)
  return 'digest' in head && base.digest === head.digest
}

/** Returns a file's text, or undefined if it isn't UTF-8 or too large to be held in memory. */
export function textOf(content: Content): string | undefined {
  return 'bytes' in content && isUtf8(content.bytes) ? content.bytes.toString() : undefined
}

/** Whether a file is compared as JSON, if it is JSON. */
export function isJsonFile(name: string): boolean {
  return /\.json$/i.test(name)
}

/** Describes a file that only one version has. */
export function describeFile(name: string, content: Content, status: 'added' | 'removed'): FileChanges {
  const kind = isEnvVariables(name)
    ? 'variables'
    : isJsonFile(name)
      ? 'json'
      : textOf(content) === undefined
        ? 'binary'
        : 'text'
  return { name, kind, status, changes: [], references: 0 }
}

/** Compares files that aren't JSON and aren't equal. Texts are shown unless they are long. */
export function compareBytes(name: string, base: Content, head: Content): FileChanges {
  const [from, to] = [textOf(base), textOf(head)]
  if (from === undefined || to === undefined)
    return { name, kind: 'binary', status: 'modified', changes: [], references: 0 }
  const isShown = from.length <= MAX_SHOWN && to.length <= MAX_SHOWN
  const change: Change = {
    kind: 'modified',
    path: [],
    from: { type: 'string', text: from },
    to: { type: 'string', text: to },
  }
  return { name, kind: 'text', status: 'modified', changes: isShown ? [change] : [], references: 0 }
}

/** Whether two contents of a file are equal outside ignored fields. */
export function equalIgnoring(name: string, base: Buffer, head: Buffer, ignore: Ignore): boolean {
  if (base.equals(head)) return true
  const content = canonical(name, { bytes: base }, ignore)
  return content !== undefined && content === canonical(name, { bytes: head }, ignore)
}

/** Returns the SHA-256 (hex) of a file's content outside ignored fields. */
export function digestFile(name: string, content: Content, ignore: Ignore): string {
  if ('digest' in content) return content.digest
  const text = canonical(name, content, ignore)
  return createHash('sha256')
    .update(text ?? content.bytes)
    .digest('hex')
}

/** Returns the content of a JSON file in one form, or undefined if it isn't one. */
function canonical(name: string, content: Content, ignore: Ignore): string | undefined {
  const text = isJsonFile(name) ? textOf(content) : undefined
  return text === undefined ? undefined : canonicalJson(text, ignore)
}
