import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { atMost, type Bar, type Figure, median, type Part, seconds } from './figures.js'
import { makePackage } from './packages.js'
import { type Bench, runExport, runShell, runUpload } from './run.js'
import { platformOf } from './scene.js'

const GIGABIT = 125_000_000

/** How long packages of those MiB take from the download's request to the upload's last. */
export async function measureTransfer(sizes: number[], rounds: number, bench: Bench): Promise<Part> {
  const { folder, shell } = bench
  const figures: Figure[] = []
  const bars: Bar[] = []
  for (const mebibytes of sizes) {
    const file = join(folder, `package-${mebibytes}.zip`)
    await makePackage(file, mebibytes)
    const times = await transferTimes(file, GIGABIT, rounds, bench)
    const least = times.curl + times.raw
    const note = `${seconds(times.action)}, curl ${seconds(times.curl)}, upload ${seconds(times.raw)}`
    const name = `${mebibytes} MiB`
    bars.push({ label: `${name}: curl and bare upload`, kind: 'ideal', value: least / 1000 })
    bars.push({ label: `${name}: the action`, kind: 'action', value: times.action / 1000 })
    if (shell) {
      const today = times.curl + times.zip
      figures.push(ownTime(mebibytes, { ...times, least }, note))
      figures.push({
        what: `${name}, of curl and an upload zipped at the default level`,
        measured: `${(times.action / today).toFixed(2)} times (${seconds(today)})`,
      })
      bars.push({ label: `${name}: curl and zipped upload`, kind: 'today', value: today / 1000 })
    } else figures.push({ what: name, measured: seconds(times.action) })
    if (shell && mebibytes === 128) figures.push(await withoutLink(file, name, rounds, bench))
    await rm(file)
  }
  return {
    title: 'Transfer',
    how: `Medians of ${rounds} ${rounds === 1 ? 'round' : 'rounds'} that take turns. The zipped upload is measured once. The platform sends at 1 Gbit/s, and the upload goes over loopback into Azurite. For the action, the time counts from the request for the download to the last request of the upload, with the digest and the verification in between. For curl, its own figure counts. For the bare upload, the same client runs in another process, without zipping again, and its first to its last request count. The start of curl and of that process doesn't count against the action. Packages are up to 1 % larger than their names say. A fifth of their bytes is JSON, deflated to a fifth of its size. The rest is attachments that deflate can't shrink.`,
    figures,
    bars: { title: 'Download, verify and upload a package', unit: 'seconds', bars },
  }
}

/** What the action adds to the two transfers: time for a small package, a share of the time for a large one. */
function ownTime(mebibytes: number, { action, least }: { action: number; least: number }, note: string): Figure {
  if (mebibytes === 1) {
    return atMost('1 MiB, beyond curl and the bare upload', 150, action - least, {
      unit: ' ms',
      digits: 0,
      note,
      ifMissed: 'Each workflow takes that much longer, for the verification and the wait between download and upload.',
    })
  }
  const [what, ratio] = [`${mebibytes} MiB, of curl and the bare upload`, action / least]
  if (mebibytes < 128) return { what, measured: `${ratio.toFixed(2)} times (${note})` }
  return atMost(what, 1.25, ratio, {
    unit: ' times',
    note,
    ifMissed:
      'Every byte is unpacked and compared with its checksum between the download and the upload. A package of 128 MiB waits for that about half a second. Most packages are smaller than 1 MiB.',
  })
}

/** The transfer if the platform sends as fast as loopback takes it, so that no time is left for the verification: a figure without a target. */
async function withoutLink(file: string, name: string, rounds: number, bench: Bench): Promise<Figure> {
  const { action, curl, raw } = await transferTimes(file, Number.POSITIVE_INFINITY, rounds, bench)
  const note = `${seconds(action)}, curl ${seconds(curl)}, upload ${seconds(raw)}`
  const ratio = (action / (curl + raw)).toFixed(2)
  return {
    what: `${name} over loopback at full speed, of curl and the bare upload`,
    measured: `${ratio} times (${note})`,
  }
}

async function transferTimes(file: string, bytesPerSecond: number, rounds: number, { store, shell }: Bench) {
  const times: Record<'action' | 'curl' | 'raw' | 'zip', number[]> = { action: [], curl: [], raw: [], zip: [] }
  const downloaded = `${file}.curl`
  for (let round = 0; round < rounds; round++) {
    const platform = await platformOf(0, file, bytesPerSecond)
    try {
      if (shell) {
        times.curl.push((await runShell(platform, downloaded)).downloadMs)
        times.raw.push((await runUpload({ file: downloaded, how: 'raw' }, store)).uploadMs)
        if (round === 0) times.zip.push((await runUpload({ file: downloaded, how: 'zip' }, store)).uploadMs)
        platform.seen.splice(0)
      }
      const { transferMs, temp } = await runExport(platform, store)
      times.action.push(transferMs)
      await rm(temp, { recursive: true })
    } finally {
      await platform.close()
      await rm(downloaded, { force: true })
    }
  }
  return { action: median(times.action), curl: median(times.curl), raw: median(times.raw), zip: median(times.zip) }
}
