import { createReadStream, statSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { type PlatformSimulator, reply, startPlatform } from '../simulator/fakes/platform.js'

/** A job's life, on the scale of `performance.now()`. */
export interface Life {
  /** When the platform was ready with it. */
  ready: number
  /** How often its status was asked for. */
  checks: number
}

/** A platform whose jobs take time. */
export interface Platform extends PlatformSimulator {
  /** In the order in which the jobs were taken on. */
  lives: Life[]
}

/**
 * Starts a platform whose jobs take `jobMs` and whose packages, unless they are the simulator's own, are the file `packageFile`, sent at
 * most as fast as `bytesPerSecond`.
 */
export async function platformOf(
  jobMs: number,
  packageFile?: string,
  bytesPerSecond = Number.POSITIVE_INFINITY,
): Promise<Platform> {
  const platform = await startPlatform({ statuses: ['IN_PROGRESS', 'SUCCESS'] })
  const lives: Life[] = []
  const lifeOf = new Map<string, Life>()
  platform.fault(
    'start',
    (_request, response, serve) => {
      const ready = performance.now() + jobMs
      watch(response, (id) => {
        const life = { ready, checks: 0 }
        lives.push(life)
        lifeOf.set(id, life)
      })
      serve()
    },
    Number.POSITIVE_INFINITY,
  )
  platform.fault(
    'status',
    (request, response, serve) => {
      const id = request.url?.split('/').at(-1) ?? ''
      const life = lifeOf.get(id)
      if (life) life.checks++
      if (life && performance.now() < life.ready) {
        reply(200, { _id: id, status: 'IN_PROGRESS' })(request, response, serve)
      } else serve()
    },
    Number.POSITIVE_INFINITY,
  )
  if (packageFile !== undefined) {
    const { size } = statSync(packageFile)
    platform.fault(
      'download',
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/zip', 'content-length': size })
        pipeline(createReadStream(packageFile, { highWaterMark: 256 * 1024 }), pace(bytesPerSecond), response, () => {})
      },
      Number.POSITIVE_INFINITY,
    )
  }
  return Object.assign(platform, { lives })
}

/** Tells the id of the job in the answer that is about to be sent. */
function watch(response: ServerResponse, tell: (id: string) => void): void {
  const end = response.end.bind(response)
  response.end = ((body: string) => {
    const id: unknown = JSON.parse(body)['dock-statusId']
    if (typeof id === 'string') tell(id)
    return end(body)
  }) as typeof end
}

/** Passes a stream on no faster than a link of that rate would. */
function pace(bytesPerSecond: number) {
  return async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    const started = performance.now()
    let sent = 0
    for await (const chunk of chunks) {
      sent += chunk.length
      const early = (sent / bytesPerSecond) * 1000 - (performance.now() - started)
      if (early > 0) await sleep(early)
      yield chunk
    }
  }
}
