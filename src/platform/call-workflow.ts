import type { Answer } from './answer.js'
import { CallFailed } from './call-failed.js'
import { type Call, callApi, type Session } from './client.js'
import { DIALECTS, type Dialect } from './dialects.js'

/**
 * Makes a call in the dialect that the platform knows. A 404 proves that a call was not processed, so the next dialect is tried, even if
 * the call must not be sent twice. What worked is remembered. If all answer 404, the first error is thrown: most likely the ID is wrong.
 */
export async function callWorkflow(session: Session, spell: (dialect: Dialect) => Call): Promise<Answer> {
  const { dialects } = session.platform
  let notFound: unknown
  for (const dialect of new Set([...dialects.values(), ...DIALECTS])) {
    const call = spell(dialect)
    const known = dialects.get(call.what)
    if (known && known !== dialect) continue
    try {
      const answer = await callApi(session, call)
      dialects.set(call.what, dialect)
      return answer
    } catch (error) {
      if (!(error instanceof CallFailed && error.status === 404)) throw error
      notFound ??= error
    }
  }
  throw notFound
}
