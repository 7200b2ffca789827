import type { ChildProcess } from 'node:child_process'
import { expect, test } from '@jest/globals'
import type { Call as ArtifactCall } from '../../simulator/fakes/artifact-faults.js'
import { dropTaken, type Reply, reply, stall } from '../../simulator/fakes/replies.js'
import { attempt, backupsIn, deployedOf, errorOf, packageWith, promptOf, rowsOf, scene, several } from './promote.js'

// A promotion that stops half-way is finished by "Re-run failed jobs". Each request of a promotion is a point where it can stop: a promotion
// that goes well lists them. Then one promotion for each point and each way to stop is run, and run again as a second attempt.
// HALF_WAY=all tries every way at every point, which takes half an hour.

/** How a promotion stops at a request. `lost` and `killed after` let the request take effect. */
const WAYS = ['refused', 'lost', 'unanswered', 'cancelled', 'killed', 'killed after'] as const
type Way = (typeof WAYS)[number]

interface Stop {
  /** From 0, in the order of a promotion that goes well. */
  point: number
  way: Way
}

const tryAll = process.env.HALF_WAY === 'all'
/** Requests that change the target, and the first look at what came of them. */
const isCritical = (call: string, before: string | undefined) =>
  call === 'import' || call === 'deploy' || (call === 'status' && (before === 'import' || before === 'deploy'))

/** A promotion of `count` workflows that can be stopped; the last one of several has the package's content already. */
async function stage(count: number, isPlanned: boolean) {
  const names = several(count)
  const packageOf = (id: string) => packageWith(count > 1 && id === `a-${count - 1}` ? 'new' : 'old')
  let onRequest: (call: string, ...request: Parameters<Reply>) => void = (_call, _request, _response, serve) => serve()
  const { platform, artifacts, run, approve } = await scene({
    packageOf,
    statuses: ['IN_PROGRESS', 'SUCCESS'],
    gateway: (...request) => onRequest(platform.seen.at(-1)?.call ?? '', ...request),
  })
  const inputs = count === 1 ? { name: 'first', 'workflow-id': 'a-0', 'flow-id': 'cf-0' } : names
  const approved = isPlanned ? await approve(inputs) : 'none'
  const changed = Array.from({ length: count > 1 ? count - 1 : 1 }, (_, at) => `a-${at}`)

  /** Runs an attempt, with `stop` to be called at each request. */
  const promote = async (number: number, stop: (call: string) => Way | undefined, speed = 60) => {
    let child: ChildProcess | undefined
    onRequest = (call, request, response, serve) => {
      const way = stop(call)
      if (way === 'refused') return reply(400, { message: 'Refused' })(request, response, serve)
      if (way === 'lost') return dropTaken(request, response, serve)
      if (way === 'killed after') {
        response.once('finish', () => child?.kill('SIGKILL'))
        return serve()
      }
      if (way === 'killed') child?.kill('SIGKILL')
      if (way === 'cancelled') child?.kill('SIGINT')
      return way === undefined ? serve() : stall(request, response, serve)
    }
    const push = artifacts.requests.push.bind(artifacts.requests)
    artifacts.requests.push = (request) => {
      const call = request.method as ArtifactCall
      const way = stop(call)
      if (way === 'refused') artifacts.faults.unshift({ call, status: 403, body: { msg: 'Refused' } })
      if (way === 'lost') artifacts.faults.unshift({ call, drop: 'after' })
      if (way === 'unanswered') artifacts.faults.unshift({ call, stall: true })
      if (way === 'cancelled') child?.kill('SIGINT')
      if (way === 'killed' || way === 'killed after') child?.kill('SIGKILL')
      return push(request)
    }
    const result = await run(
      { ...inputs, 'approved-plan': approved, 'timeout-minutes': '10' },
      {
        ...attempt(number),
        speed,
        onStart: (started) => {
          child = started
        },
      },
    )
    artifacts.requests.push = push
    return result
  }

  const reset = () => {
    platform.workflows.clear()
    artifacts.artifacts.splice(0)
    artifacts.faults.splice(0)
  }

  /** Stops a promotion, runs it again, and returns what isn't as it should be. */
  const finish = async ({ point, way }: Stop): Promise<string[]> => {
    reset()
    let at = 0
    // Requests that are not answered are waited for until a deadline.
    await promote(1, () => (at++ === point ? way : undefined), way === 'unanswered' ? 200 : 60)
    const result = await promote(2, () => undefined)
    const wrong = [
      ...(result.exitCode === 0 ? [] : [`exit code ${result.exitCode}: ${errorOf(result)}`]),
      ...changed.flatMap((id) => (promptOf(platform, id) === 'new' ? [] : [`${id} isn't imported`])),
      ...changed.flatMap((id) => (deployedOf(platform, id) === 'new' ? [] : [`${id} isn't deployed`])),
      ...[...platform.workflows.keys()].flatMap((id) => (changed.includes(id) ? [] : [`${id} was touched`])),
    ]
    for (const { name, imported, deployed, ...row } of rowsOf(result)) {
      const backup = row['backup-artifact-name']
      if (!imported && !deployed) continue
      if (!backupsIn(artifacts).includes(backup)) wrong.push(`${name} has no backup`)
      else if (!(await artifacts.read(backup)).equals(packageWith('old'))) wrong.push(`${name} has another backup`)
    }
    return wrong
  }
  return { promote, finish, reset }
}

/**
 * The stops to try. Of one workflow with a plan: one way at each request, in turn, and three at each that matters. Without a plan, only at these.
 * Of several with a plan: at every third request of the second workflow.
 */
function stopsAt(calls: readonly string[], count: number, isPlanned: boolean): Stop[] {
  return calls.flatMap((call, point) => {
    const inTurn = WAYS[point % WAYS.length] ?? 'killed'
    const matters = isCritical(call, calls[point - 1])
    const isSecond = calls.slice(0, point).filter((each) => each === 'import').length === 1
    const some: Way[] =
      count === 1 && isPlanned ? [inTurn, ...(matters ? (['lost', 'killed after'] as const) : [])] : []
    if (count === 1 && !isPlanned && matters) some.push('killed after')
    if (count > 1 && isSecond && point % 3 === 0) some.push(inTurn)
    return (tryAll ? WAYS : [...new Set(some)]).map((way) => ({ point, way }))
  })
}

test.each([[1, true], [1, false], [3, true], ...(tryAll ? ([[3, false]] as const) : [])])(
  'a promotion of %i that stops at any request is finished by a second attempt (approved: %s)',
  async (count, isPlanned) => {
    const stages = [await stage(count, isPlanned), await stage(count, isPlanned)] as const
    const calls: string[] = []
    const result = await stages[0].promote(1, (call) => {
      calls.push(call)
      return undefined
    })
    expect(result.exitCode).toBe(0)
    const every = 'start status download CreateArtifact PutBlock PutBlockList FinalizeArtifact file import deploy'
    expect(new Set(calls)).toEqual(new Set(every.split(' ')))
    const wrong: Record<string, string[]> = {}
    const stops = stopsAt(calls, count, isPlanned).values()
    // Two processes at a time.
    const lanes = stages.map(async ({ finish }) => {
      for (const stop of stops) {
        const found = await finish(stop)
        if (found.length > 0) wrong[`${calls[stop.point]} (${stop.point}) ${stop.way}`] = found
      }
    })
    await Promise.all(lanes)
    expect(wrong).toEqual({})
  },
  tryAll ? 3_600_000 : 300_000,
)
