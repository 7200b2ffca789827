import { type Reply, replyEarly, whenRead } from './replies.js'

/** How much a gateway lets through. */
export interface Limit {
  /** Requests per second, in the long run. */
  perSecond: number
  /** Requests at once after a quiet time; 1 if unset. */
  burst?: number
  /** The `Retry-After` of its refusals, in seconds; none if unset. */
  retryAfter?: number
}

/** A gateway as a token bucket: lets requests through at the limit's rate, and refuses the others with 429. */
export function tokenBucket({ perSecond, burst = 1, retryAfter }: Limit): Reply {
  let tokens = burst
  let filledAt = performance.now()
  const refuse = replyEarly(
    429,
    { message: 'Rate limit for this API has been reached. Please try again later' },
    retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
  )
  return (request, response, serve) => {
    const now = performance.now()
    tokens = Math.min(burst, tokens + ((now - filledAt) / 1000) * perSecond)
    filledAt = now
    if (tokens < 1) return whenRead(refuse)(request, response, serve)
    tokens--
    serve()
  }
}
