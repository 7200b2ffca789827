import { copyFile, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundle } from '../scripts/build.js'
import { root } from '../simulator/runner/runner.js'
import { atMost, type Figure, median, type Part, seconds } from './page.js'
import { type Bench, exportByShell, exportOnce, startsOf, uploadOnce, withPlatform } from './scene.js'

const POLL_SECONDS = 10
/** Jobs longer than this run on a clock that is so many times faster. */
const REAL_SECONDS = 60
const SPEED = 5

/** How long after the platform is ready with a job the step ends, and how long the whole step takes for a job that is done at once. */
export async function measureDelay(bench: Bench): Promise<Part> {
  const { shell, quick } = bench
  const short = quick ? [0, 3] : [0, 3, 12]
  const delays: Figure[] = []
  // Short ones in turn, since each is measured against little. Long ones, and the shell, wait most of the time.
  for (const job of short) delays.push(await delayOf(job, bench))
  const [long, today] = await Promise.all([
    Promise.all((quick ? [] : [60, 300]).map((job) => delayOf(job, bench))),
    Promise.all((shell ? short : []).map((job) => delayByShell(job, bench))),
  ])
  return {
    title: 'Delay',
    how: `The time from the moment the platform is ready to the end of the step. It includes the download, the verification and the upload of a small package. The longest wait between two checks is ${POLL_SECONDS} s, the default. Jobs over ${REAL_SECONDS} s run in simulated time: the action's clock runs ${SPEED} times faster. Its own work doesn't, so it counts ${SPEED} times. The shell step checks every ten seconds. Its upload is another step, which isn't counted. The whole step counts from the start of node to its end. It takes turns with a program that only uploads the same package, by the client of \`actions/upload-artifact\`. The program runs as npm installs it, and as a bundle that is minified in the same way. Only the action's own bundle leaves out packages that it never uses.`,
    figures: [...delays, ...long, ...(await wholeStep(bench)), ...today],
  }
}

/** Compares the whole step for a job that is done at once with what the artifact client itself needs for the same package. */
async function wholeStep(bench: Bench): Promise<Figure[]> {
  const bundled = await bundleUpload(await mkdtemp(join(bench.folder, 'upload-')))
  const times: Record<'step' | 'client' | 'bundled', number[]> = { step: [], client: [], bundled: [] }
  for (let round = 0; round < (bench.quick ? 3 : 15); round++) {
    await withPlatform(0, async (platform) => {
      const { elapsed, outputs, temp } = await exportOnce(platform, bench)
      const file = outputs['package-path'] ?? ''
      times.step.push(elapsed)
      times.client.push(await uploadOnce(file, 'raw', bench))
      times.bundled.push(await uploadOnce(file, 'raw', bench, bundled))
      await rm(temp, { recursive: true })
    })
  }
  const [step, client, inBundle] = [median(times.step), median(times.client), median(times.bundled)]
  const whole = `The whole step for a job of 0 s (${seconds(step)})`
  return [
    atMost(`${whole}, of the artifact client by itself`, 1, step / client, ' times'),
    atMost(`${whole}, of the artifact client in such a bundle`, 1, step / inBundle, ' times'),
  ]
}

async function bundleUpload(folder: string): Promise<string> {
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  await copyFile(join(import.meta.dirname, 'upload.js'), join(folder, 'upload.js'))
  await bundle(join(folder, 'upload.js'), join(folder, 'out'))
  return join(folder, 'out', 'index.js')
}

async function delayOf(job: number, bench: Bench): Promise<Figure> {
  const speed = job > REAL_SECONDS ? SPEED : 1
  const jobMs = (job * 1000) / speed
  return await withPlatform(jobMs, async (platform) => {
    const { ended } = await exportOnce(platform, bench, {}, speed > 1 ? { speed } : {})
    const [started = Number.NaN] = startsOf(platform)
    const checks = platform.seen.filter(({ call }) => call === 'status').length
    const delay = ((ended - started - jobMs) / 1000) * speed
    const limit = job === 0 ? 0.45 : Math.max(0.3, job / 6)
    const maxChecks = 30 * Math.ceil((job + limit) / 60)
    return {
      label: `A job of ${job} s`,
      target: `≤ ${Number(limit.toFixed(2))} s, ≤ ${maxChecks} checks`,
      measured: `${delay.toFixed(2)} s, ${checks} ${checks === 1 ? 'check' : 'checks'}`,
      met: delay <= limit && checks <= maxChecks,
    }
  })
}

async function delayByShell(job: number, { folder }: Bench): Promise<Figure> {
  return await withPlatform(job * 1000, async (platform) => {
    await exportByShell(platform, join(folder, `shell-${job}.zip`))
    const [started = Number.NaN] = startsOf(platform)
    return {
      label: `A job of ${job} s, by the shell step`,
      measured: seconds(performance.now() - started - job * 1000),
    }
  })
}
