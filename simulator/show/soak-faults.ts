import type { Fault as ArtifactFault } from '../fakes/artifact-faults.js'
import type { PlatformSimulator } from '../fakes/platform.js'
import {
  cutAfter,
  dripping,
  drop,
  dropTaken,
  encoded,
  endless,
  expired,
  late,
  type Reply,
  redirectInUtf8,
  reply,
  stall,
  withByteOrderMark,
  withoutLength,
} from '../fakes/replies.js'
import type { ExportCall } from '../fakes/routes.js'

/** Random choices that come out the same for the same seed. */
export type Dice = ReturnType<typeof makeDice>

/** Makes dice from a seed, by the generator mulberry32. */
export function makeDice(seed: number) {
  let state = seed >>> 0
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  /** A whole number from `from` to `to`, both included. */
  const int = (from: number, to: number) => from + Math.floor(roll() * (to - from + 1))
  const pick = <T>(list: readonly T[]): T => {
    const [picked] = list.slice(int(0, list.length - 1))
    if (picked === undefined) throw new RangeError('Nothing to pick from')
    return picked
  }
  return { int, pick, chance: (probability: number) => roll() < probability }
}

/** Something that goes wrong once. */
interface SoakFault {
  name: string
  /** Whether an export must pass all the same. Otherwise its workflow may fail. */
  passes: boolean
  /** The calls that it can hit. */
  calls: readonly ExportCall[]
  reply: (platform: PlatformSimulator, dice: Dice) => Reply
}

const ALL = ['start', 'status', 'download'] as const
const API = ['start', 'status'] as const
const DOWNLOAD = ['download'] as const

/** The names of faults that must pass, with what makes them. */
const passing: [string, readonly ExportCall[], SoakFault['reply']][] = [
  ['429', ALL, () => reply(429, { message: 'Slow down' })],
  ['429 with Retry-After', ALL, (_, dice) => reply(429, {}, { 'retry-after': String(dice.int(1, 20)) })],
  ['503 with Retry-After', ALL, (_, dice) => reply(503, {}, { 'retry-after': String(dice.int(1, 20)) })],
  ['status that may pass', ALL, (_, dice) => reply(dice.pick([408, 425, 500, 502, 503, 504, 507, 520, 522, 529, 530]))],
  ['web page of a gateway', ALL, () => reply(502, '<html>Bad gateway</html>', { 'content-type': 'text/html' })],
  ['cut before the answer', ALL, () => drop],
  ['cut after it was taken', API, () => dropTaken],
  ['cut within the answer', API, (_, dice) => cutAfter(dice.int(1, 40))],
  ['silence', ALL, () => stall],
  ['late answer', ALL, (_, dice) => late(dice.int(10, 400))],
  ['drips', ALL, (_, dice) => dripping(dice.int(20, 2000), 2)],
  ['content-encoding', ALL, (_, dice) => encoded(dice.pick(['gzip', 'deflate', 'br']))],
  ['byte order mark', API, () => withByteOrderMark],
  ['redirect of a package within the origin', DOWNLOAD, () => redirectBack],
  ['cut within the package', DOWNLOAD, (_, dice) => cutAfter(dice.int(1, 400))],
  ['no length', DOWNLOAD, () => withoutLength()],
  ['cut without a length', DOWNLOAD, (_, dice) => withoutLength(dice.int(0, 400))],
  ['expired URL', DOWNLOAD, (_, dice) => expired(dice.pick([400, 401, 403]))],
  ['URL that is not there yet', DOWNLOAD, (_, dice) => reply(dice.pick([404, 410]))],
  ['redirect in UTF-8', DOWNLOAD, () => redirectInUtf8],
]

const failing: typeof passing = [
  ['400', API, () => reply(400, { errors: [{ msg: 'flowId is wrong', code: 4001 }] })],
  ['404', API, () => reply(404, { message: 'Not found' })],
  ['refusal that echoes the key', API, ({ apiKey }) => reply(400, { message: `The key ${apiKey} may not do that` })],
  ['failed job that quotes its URL', ['status'], failedJob],
  ['failed job by another word', ['status'], (_, dice) => reply(200, { status: dice.pick(['ERROR', 'CANCELLED']) })],
  ['web page in place of JSON', API, () => reply(200, '<html>Sign in</html>', { 'content-type': 'text/html' })],
  ['empty answer', API, () => reply(200, '')],
  ['JSON array', API, () => reply(200, [])],
  ['answer without end', API, () => endless('{"a": "')],
  ['redirect within the origin', API, () => redirectBack],
  ['redirect elsewhere', API, () => reply(307, '', { location: 'http://127.0.0.1:9/' })],
  ['web page in place of a package', DOWNLOAD, () => reply(200, '<html>', { 'content-type': 'text/html' })],
  ['text that echoes the key', DOWNLOAD, ({ apiKey }) => reply(200, `key ${apiKey} has no access`)],
  ['broken zip', DOWNLOAD, () => reply(200, 'PK\x03\x04 but nothing else of a zip')],
]

/** All faults of the platform and its storage. */
export const faults: SoakFault[] = [
  ...passing.map(([name, calls, reply]) => ({ name, calls, reply, passes: true })),
  ...failing.map(([name, calls, reply]) => ({ name, calls, reply, passes: false })),
]

/** Faults of the artifact service that must pass, by their names. */
export const artifactFaults: [string, ArtifactFault][] = [
  ['503 for an artifact', { call: 'CreateArtifact', status: 503, body: {} }],
  ['web page for an artifact', { call: 'CreateArtifact', status: 200, body: '<html>' }],
  ['500 for a block', { call: 'PutBlock', status: 500 }],
  ['503 for the blocks', { call: 'PutBlockList', status: 503 }],
  ['cut artifact', { call: 'CreateArtifact', drop: 'before' }],
  ['cut artifact that was made', { call: 'CreateArtifact', drop: 'after' }],
  ['500 at an artifact\u2019s end', { call: 'FinalizeArtifact', status: 500, body: {} }],
  ['cut at an artifact\u2019s end', { call: 'FinalizeArtifact', drop: 'before' }],
]

const redirectBack: Reply = (request, ...rest) => {
  reply(307, '', { location: request.url ?? '/' })(request, ...rest)
}

function failedJob({ signed, apiKey }: PlatformSimulator): Reply {
  return (...call) => reply(200, { status: 'FAILED', message: `Can't write ${signed.at(-1)} with ${apiKey}` })(...call)
}
