import { join } from 'node:path'
import { atMost, type Part } from './figures.js'
import { runWithPeak } from './memory.js'
import { type Bench, runShell, runUpload } from './run.js'
import { platformOf } from './scene.js'

/** How long many workflows take in one step, at each of the `parallel` values, and by shell steps in turn. */
export async function measureMany(count: number, jobSeconds: number, parallel: number[], bench: Bench): Promise<Part> {
  const { shell } = bench
  const runs = await Promise.all(parallel.map((most) => runMany(count, jobSeconds, most, bench)))
  const oneByShell = shell ? await shellSeconds(jobSeconds, bench) : Number.NaN
  const ideal = (most: number) => Math.ceil(count / most) * jobSeconds
  return {
    title: 'Many',
    how: `${count} workflows of ${jobSeconds} s each in one step, in real time, with their uploads. The ideal is ${count} / parallel × ${jobSeconds} s.${shell ? ` The time of shell steps in turn is calculated: ${count} times the one that was measured (${oneByShell.toFixed(1)} s), with its upload.` : ''}`,
    figures: [
      ...runs.map(({ most, wall }) =>
        atMost(`At max-parallel ${most}, of the ideal`, 1.25, wall / ideal(most), {
          unit: ' times',
          note: `${wall.toFixed(1)} s`,
          ifMissed: 'A backup of many workflows takes that much longer than the platform needs.',
        }),
      ),
      {
        what: 'Peak of the memory',
        measured: runs.map(({ most, peak }) => `${peak.toFixed(0)} MiB at ${most}`).join(', '),
      },
      ...(shell ? [{ what: 'By shell steps in turn', measured: `${(count * oneByShell).toFixed(0)} s` }] : []),
    ],
    bars: {
      title: `${count} workflows in one step`,
      unit: 'seconds',
      bars: [
        ...runs.flatMap(({ most, wall }) => [
          { label: `ideal at ${most}`, kind: 'ideal' as const, value: ideal(most) },
          { label: `the action at ${most}`, kind: 'action' as const, value: wall },
        ]),
        ...(shell ? [{ label: 'shell steps in turn', kind: 'today' as const, value: count * oneByShell }] : []),
      ],
    },
  }
}

async function runMany(count: number, jobSeconds: number, most: number, { store, folder }: Bench) {
  const platform = await platformOf(jobSeconds * 1000)
  try {
    const workflows = Array.from({ length: count }, (_, index) => `w${index} a-${index} cf-${index}`).join('\n')
    const inputs = { workflows, 'max-parallel': `${most}` }
    const { run, peak } = await runWithPeak(platform, store, inputs, join(folder, `peak-${most}`))
    return { most, wall: run.elapsed / 1000, peak }
  } finally {
    await platform.close()
  }
}

async function shellSeconds(jobSeconds: number, { store, folder }: Bench): Promise<number> {
  const platform = await platformOf(jobSeconds * 1000)
  try {
    const file = join(folder, 'one.zip')
    const started = performance.now()
    await runShell(platform, file)
    await runUpload({ file, how: 'zip' }, store)
    return (performance.now() - started) / 1000
  } finally {
    await platform.close()
  }
}
