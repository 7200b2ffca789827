import { join } from 'node:path'
import type { BlobStore } from '../simulator/azurite.js'
import type { Bar, Figure, Part } from './figures.js'
import { type Bench, runExport, runShell } from './run.js'
import { platformOf } from './scene.js'

const POLL_SECONDS = 10
/** Jobs longer than this run on a clock that is so many times faster. */
const REAL_SECONDS = 60
const SPEED = 5

/** How long after the platform is ready with a job the step ends, for jobs of those seconds, ascending. */
export async function measureDelay(jobs: number[], { store, folder, shell }: Bench): Promise<Part> {
  const isLong = (seconds: number) => seconds > 30
  const rows: Delay[] = []
  // Short ones in turn, since each is measured against little; long ones, and the shell, wait most of the time.
  for (const seconds of jobs.filter((each) => !isLong(each))) rows.push(await delayOf(seconds, store))
  const [long, today] = await Promise.all([
    Promise.all(jobs.filter(isLong).map((seconds) => delayOf(seconds, store))),
    Promise.all((shell ? jobs : []).filter((each) => !isLong(each)).map((seconds) => shellDelay(seconds, folder))),
  ])
  rows.push(...long)
  const bars: Bar[] = jobs.flatMap((seconds, index) => {
    const other = today.find((each) => each.seconds === seconds)
    return [
      { label: `${seconds} s: the action`, kind: 'action' as const, value: rows[index]?.delay ?? Number.NaN },
      ...(other ? [{ label: `${seconds} s: the shell step`, kind: 'today' as const, value: other.delay }] : []),
    ]
  })
  return {
    title: 'Delay',
    how: `The time from the moment the platform is ready to the end of the step. It includes the download, the verification and the upload of a small package. The longest wait between two checks is ${POLL_SECONDS} s, the default.${jobs.some((seconds) => seconds > REAL_SECONDS) ? ` Jobs over ${REAL_SECONDS} s run in simulated time: the action's clock runs ${SPEED} times faster. Its own work doesn't, so it counts ${SPEED} times.` : ''} The shell step checks every ten seconds. Its upload is another step, which isn't counted.`,
    figures: [
      ...rows.flatMap(({ seconds, delay, checks }): Figure[] => {
        const limit = Math.min(Math.max(1.2, seconds / 4), POLL_SECONDS + 1.2)
        const most = seconds < 300 ? 3 + seconds : 59
        return [
          {
            what: `A job of ${seconds} s`,
            target: `≤ ${limit} s, ≤ ${most} checks`,
            measured: `${delay.toFixed(2)} s, ${checks} ${checks === 1 ? 'check' : 'checks'}`,
            met: delay <= limit && checks <= most,
            ifMissed:
              'Your run takes longer than it must by that much, or the platform gets more status checks than it must.',
          },
        ]
      }),
      ...today.map(({ seconds, delay }) => ({
        what: `A job of ${seconds} s, by the shell step`,
        measured: `${delay.toFixed(2)} s`,
      })),
    ],
    bars: { title: 'Wait after the job has ended, by its length', unit: 'seconds', bars },
  }
}

interface Delay {
  seconds: number
  delay: number
  checks: number
}

async function delayOf(seconds: number, store: BlobStore): Promise<Delay> {
  const speed = seconds > REAL_SECONDS ? SPEED : 1
  const platform = await platformOf((seconds * 1000) / speed)
  try {
    const run = await runExport(
      platform,
      store,
      { 'poll-interval-seconds': `${POLL_SECONDS}` },
      speed > 1 ? { speed } : {},
    )
    const [life] = platform.lives
    if (!life) throw new Error('There was no job')
    return { seconds, delay: ((run.ended - life.ready) / 1000) * speed, checks: life.checks }
  } finally {
    await platform.close()
  }
}

async function shellDelay(seconds: number, folder: string): Promise<{ seconds: number; delay: number }> {
  const platform = await platformOf(seconds * 1000)
  try {
    const { ended } = await runShell(platform, join(folder, `shell-${seconds}.zip`))
    return { seconds, delay: (ended - (platform.lives[0]?.ready ?? Number.NaN)) / 1000 }
  } finally {
    await platform.close()
  }
}
