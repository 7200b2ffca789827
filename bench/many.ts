import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { reply } from '../simulator/fakes/replies.js'
import { makeZip } from '../simulator/fakes/zip.js'
import { atMost, type Figure, type Part } from './page.js'
import { type Bench, exportByShell, exportOnce, uploadOnce, withPeak, withPlatform } from './scene.js'

const JOB_SECONDS = 12

/** How long many workflows take in one step, and how much memory they and a large one take. */
export async function measureMany(bench: Bench): Promise<Part> {
  const { shell, quick } = bench
  const count = quick ? 4 : 48
  const times = quick ? [4] : [4, 16]
  const figures = await Promise.all(times.map((parallel) => timeOfMany(count, parallel, bench)))
  if (shell && !quick) {
    const measured = `${(count * (await shellSeconds(bench))).toFixed(0)} s`
    figures.push({ label: `${count} shell steps in turn`, measured })
  }
  if (process.platform === 'linux') figures.push(await peakOfMany(bench), await peakOfLarge(bench))
  return {
    title: 'Many',
    how: `Workflows of ${JOB_SECONDS} s each in one step, in real time, with their uploads. The ideal is ${count} / parallel × ${JOB_SECONDS} s. The time of shell steps in turn is calculated from one that was measured, with its upload. The peak of the memory is that of the process (VmHWM), for jobs that are done at once.`,
    figures,
  }
}

async function timeOfMany(count: number, parallel: number, bench: Bench): Promise<Figure> {
  const { elapsed } = await withPlatform(JOB_SECONDS * 1000, (platform) =>
    exportOnce(platform, bench, listOf(count, parallel)),
  )
  const ideal = Math.ceil(count / parallel) * JOB_SECONDS
  const label = `${count} workflows at max-parallel ${parallel}, of the ideal (${(elapsed / 1000).toFixed(1)} s)`
  return atMost(label, 1.25, elapsed / 1000 / ideal, ' times')
}

async function peakOfMany(bench: Bench): Promise<Figure> {
  const count = bench.quick ? 50 : 1000
  const { peak } = await withPlatform(0, (platform) =>
    withPeak(bench, (options) => exportOnce(platform, bench, listOf(count, 50), options)),
  )
  return atMost(`Peak of the memory of ${count} small workflows at max-parallel 50`, 200, peak, ' MiB')
}

async function peakOfLarge(bench: Bench): Promise<Figure> {
  const content = makeZip([{ name: 'attachment.bin', content: randomBytes(2 ** 24) }])
  const { peak } = await withPlatform(0, (platform) => {
    platform.fault('download', reply(200, content, { 'content-type': 'application/zip' }))
    return withPeak(bench, (options) => exportOnce(platform, bench, {}, options))
  })
  return atMost('Peak of the memory of a package of 16 MiB', 200, peak, ' MiB')
}

function listOf(count: number, parallel: number): Record<string, string> {
  const workflows = Array.from({ length: count }, (_, index) => `w${index} a-${index} cf-${index}`).join('\n')
  return { workflows, 'max-parallel': `${parallel}` }
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
