import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { BlobStore } from '../simulator/fakes/azurite.js'
import { atMost, type Figure, median, type Part } from './figures.js'
import { makeStoredPackage } from './packages.js'
import { type Bench, type ExportRun, runExport } from './run.js'
import { type Platform, platformOf } from './scene.js'

const SMALL = 32

const PEAK = 'A runner with little memory has less for other processes. GitHub’s runners have 7 GiB or more.'
const GROWTH =
  'The peak grows with the package, although its size is bounded: for a large one, Node has not collected all used buffers of 8 MiB yet. The number of blocks has little influence.'

/** The most memory that an export has, for a package of 32 MiB and, unless it is to be quick, the largest that is taken. */
export async function measureMemory(quick: boolean, { store, folder }: Bench): Promise<Part> {
  const peaks: number[][] = []
  for (const mebibytes of quick ? [SMALL] : [SMALL, 1024]) {
    const file = join(folder, `memory-${mebibytes}.zip`)
    await makeStoredPackage(file, mebibytes)
    const rounds = quick ? 1 : 3
    const ones: number[] = []
    for (let round = 0; round < rounds; round++) {
      const platform = await platformOf(0, file)
      const { run, peak } = await runWithPeak(platform, store, {}, join(folder, 'peak'))
      ones.push(peak)
      await platform.close()
      await rm(run.temp, { recursive: true })
    }
    peaks.push(ones)
    await rm(file)
  }
  const [small, large] = peaks.map(median)
  const figures: Figure[] = [{ what: `Peak at ${SMALL} MiB`, measured: `${small?.toFixed(0)} MiB` }]
  if (small !== undefined && large !== undefined) {
    figures.push(atMost('Peak at 1 GiB', 256, large, { unit: ' MiB', digits: 0, ifMissed: PEAK }))
    figures.push(
      atMost(`Peak at 1 GiB, of the one at ${SMALL} MiB`, 1.3, large / small, { unit: ' times', ifMissed: GROWTH }),
    )
  }
  return {
    title: 'Memory',
    how: 'The peak of the process (VmHWM) while it downloads, verifies and uploads at the same time. Medians of three runs. The client holds blocks of 8 MiB: five at the same time by default, two here. Your own `ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY` stays in force.',
    figures,
  }
}

/** Exports as `runExport` does and returns the peak of its memory, too, in MiB. */
export async function runWithPeak(
  platform: Platform,
  store: BlobStore,
  inputs: Record<string, string>,
  file: string,
): Promise<{ run: ExportRun; peak: number }> {
  const nodeArgs = ['--import', new URL('./peak.js', import.meta.url).href]
  const run = await runExport(platform, store, inputs, { nodeArgs, env: { BENCH_PEAK: file } })
  return { run, peak: Number(await readFile(file, 'utf8')) / 1024 }
}
