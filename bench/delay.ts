import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { BlobStore } from '../simulator/fakes/azurite.js'
import { bundle } from './bundle.js'
import { atMost, type Bar, type Figure, median, type Part, seconds } from './figures.js'
import { type Bench, runExport, runShell, runUpload } from './run.js'
import { platformOf } from './scene.js'

const POLL_SECONDS = 10
/** Jobs longer than this run on a clock that is so many times faster. */
const REAL_SECONDS = 60
const SPEED = 5

/** How long after the platform is ready with a job the step ends, for jobs of those seconds, ascending. */
export async function measureDelay(jobs: number[], rounds: number, bench: Bench): Promise<Part> {
  const { store, folder, shell } = bench
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
    how: `The time from the moment the platform is ready to the end of the step. It includes the download, the verification and the upload of a small package. The longest wait between two checks is ${POLL_SECONDS} s, the default.${jobs.some((seconds) => seconds > REAL_SECONDS) ? ` Jobs over ${REAL_SECONDS} s run in simulated time: the action's clock runs ${SPEED} times faster. Its own work doesn't, so it counts ${SPEED} times.` : ''} The shell step checks every ten seconds. Its upload is another step, which isn't counted. The whole step counts from the start of node to its end. It takes turns with a program that only uploads the same package by the client of \`actions/upload-artifact\`. The client runs as npm installs it, and bundled by the same ncc as the action. Medians of ${rounds} rounds.`,
    figures: [
      ...rows.flatMap(({ seconds, delay, checks }): Figure[] => {
        const limit = seconds === 0 ? 0.45 : Math.max(0.3, seconds / 6)
        const most = 30 * Math.ceil((seconds + limit) / 60)
        return [
          {
            what: `A job of ${seconds} s`,
            target: `≤ ${Number(limit.toFixed(2))} s, ≤ ${most} checks`,
            measured: `${delay.toFixed(2)} s, ${checks} ${checks === 1 ? 'check' : 'checks'}`,
            met: delay <= limit && checks <= most,
            ifMissed:
              'Your run takes longer than it must by that much, or the platform gets more status checks than it must.',
          },
        ]
      }),
      ...(await wholeStep(rounds, bench)),
      ...today.map(({ seconds, delay }) => ({
        what: `A job of ${seconds} s, by the shell step`,
        measured: `${delay.toFixed(2)} s`,
      })),
    ],
    bars: { title: 'Wait after the job has ended, by its length', unit: 'seconds', bars },
  }
}

/** Compares the whole step for a job that is done at once with what the artifact client itself needs for the same package. */
async function wholeStep(rounds: number, { store, folder }: Bench): Promise<Figure[]> {
  const program = join(import.meta.dirname, 'upload.js')
  const bundled = await bundle(program, await mkdtemp(join(folder, 'upload-')))
  const times: Record<'step' | 'client' | 'bundled', number[]> = { step: [], client: [], bundled: [] }
  for (let round = 0; round < rounds; round++) {
    const platform = await platformOf(0)
    try {
      const { elapsed, outputs, temp } = await runExport(platform, store)
      const file = outputs['package-path'] ?? ''
      times.step.push(elapsed)
      times.client.push((await runUpload({ program, file, how: 'raw' }, store)).elapsedMs)
      times.bundled.push((await runUpload({ program: bundled, file, how: 'raw' }, store)).elapsedMs)
      await rm(temp, { recursive: true })
    } finally {
      await platform.close()
    }
  }
  const [step, client, inBundle] = [median(times.step), median(times.client), median(times.bundled)]
  return [
    atMost('The whole step for a job of 0 s, of the artifact client by itself', 1, step / client, {
      unit: ' times',
      note: `${seconds(step)} and ${seconds(client)}`,
      ifMissed:
        'The export, the wait, the download and the verification take longer than the start of the artifact client.',
    }),
    {
      what: 'The whole step for a job of 0 s, of the artifact client in a bundle',
      measured: `${(step / inBundle).toFixed(2)} times (${seconds(inBundle)})`,
    },
  ]
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
