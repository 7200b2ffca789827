import { join } from 'node:path'
import { atMost, type Figure, type Part } from './figures.js'
import { type Bench, exportByShell, exportWithPeak, uploadOnce, withPlatform } from './scene.js'

const JOB_SECONDS = 12

/** How long many workflows take in one step, and how much memory. */
export async function measureMany(bench: Bench): Promise<Part> {
  const { shell, quick } = bench
  const count = quick ? 4 : 48
  const ideal = (parallel: number) => Math.ceil(count / parallel) * JOB_SECONDS
  const times = await Promise.all(
    (quick ? [4] : [4, 16]).map(async (parallel): Promise<Figure> => {
      const { elapsed } = await exportMany(count, JOB_SECONDS, parallel, bench)
      return atMost(
        `${count} workflows at max-parallel ${parallel}, of the ideal`,
        1.25,
        elapsed / 1000 / ideal(parallel),
        {
          unit: ' times',
          note: `${(elapsed / 1000).toFixed(1)} s`,
          ifMissed: 'A backup of many workflows takes that much longer than the platform needs.',
        },
      )
    }),
  )
  const byShell = shell && !quick ? await shellSeconds(bench) : undefined
  return {
    title: 'Many',
    how: `Workflows of ${JOB_SECONDS} s each in one step, in real time, with their uploads. The ideal is ${count} / parallel × ${JOB_SECONDS} s. The time of shell steps in turn is calculated from one that was measured, with its upload. The peak of the memory is that of the process (VmHWM), for small packages of jobs that are done at once.`,
    figures: [
      ...times,
      ...(byShell === undefined
        ? []
        : [{ label: `${count} shell steps in turn`, measured: `${(count * byShell).toFixed(0)} s` }]),
      ...(process.platform === 'linux' ? [await peakOfMany(bench)] : []),
    ],
  }
}

async function peakOfMany(bench: Bench): Promise<Figure> {
  const count = bench.quick ? 50 : 1000
  const { peak } = await exportMany(count, 0, 50, bench)
  return atMost(`Peak of the memory of ${count} small workflows at max-parallel 50`, 200, peak, {
    unit: ' MiB',
    digits: 0,
    ifMissed: 'A runner with little memory has less for other processes. GitHub’s runners have 7 GiB or more.',
  })
}

async function exportMany(count: number, jobSeconds: number, parallel: number, bench: Bench) {
  return await withPlatform(jobSeconds * 1000, (platform) => {
    const workflows = Array.from({ length: count }, (_, index) => `w${index} a-${index} cf-${index}`).join('\n')
    return exportWithPeak(platform, bench, { workflows, 'max-parallel': `${parallel}` })
  })
}

async function shellSeconds(bench: Bench): Promise<number> {
  return await withPlatform(JOB_SECONDS * 1000, async (platform) => {
    const file = join(bench.folder, 'one.zip')
    const started = performance.now()
    await exportByShell(platform, file)
    await uploadOnce(file, 'zip', bench)
    return (performance.now() - started) / 1000
  })
}
