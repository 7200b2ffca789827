import { randomBytes } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeZip, type ZipEntry } from '../simulator/fakes/zip.js'
import { workflowText } from './compare.js'
import { atMost, type Figure, median, type Part, seconds } from './figures.js'
import { type Bench, exportByShell, exportOnce, exportWithPeak, uploadOnce, withPlatform } from './scene.js'

const GIGABIT = 125_000_000
const MIB = 1024 ** 2

/** How long packages take from the download's request to the upload's last, and how much memory. */
export async function measureTransfer(bench: Bench): Promise<Part> {
  const figures: Figure[] = []
  for (const mebibytes of bench.quick ? [1] : [1, 16, 128]) {
    const file = join(bench.folder, `package-${mebibytes}.zip`)
    await writeFile(file, makePackage(mebibytes))
    figures.push(...(await transferOf(file, mebibytes, bench)))
    await rm(file)
  }
  return {
    title: 'Transfer',
    how: 'The platform sends at 1 Gbit/s, and the upload goes over loopback into Azurite. For the action, the time counts from the request for the download to the last request of the upload, with the verification in between. For curl, its own figure counts. For the bare upload, the same client runs in another process, without zipping again, and its first to its last request count. A fifth of a package is JSON, deflated to a fifth of its size. The rest can’t be deflated. The peak of the memory is that of the process (VmHWM).',
    figures,
  }
}

/** A package of that many MiB: a fifth of it is JSON, the rest attachments of at most 16 MiB. */
function makePackage(mebibytes: number): Buffer {
  const attachments: ZipEntry[] = []
  for (let left = mebibytes * 0.8 * MIB; left > 0; left -= 16 * MIB) {
    const content = randomBytes(Math.min(16 * MIB, left))
    attachments.push({ name: `attachment_${attachments.length + 1}.bin`, content, store: true })
  }
  return makeZip([{ name: 'flow_definition.json', content: workflowText(mebibytes, 0) }, ...attachments])
}

async function transferOf(file: string, mebibytes: number, bench: Bench): Promise<Figure[]> {
  const times: Record<'action' | 'curl' | 'raw', number[]> = { action: [], curl: [], raw: [] }
  const downloaded = `${file}.curl`
  const sending = { file, bytesPerSecond: GIGABIT }
  for (let round = 0; round < (bench.quick ? 3 : 5); round++) {
    await withPlatform(
      0,
      async (platform) => {
        if (bench.shell) {
          times.curl.push((await exportByShell(platform, downloaded)).downloadMs)
          times.raw.push((await uploadOnce(downloaded, 'raw', bench)).uploadMs)
          platform.seen.splice(0)
        }
        const { transferMs, temp } = await exportOnce(platform, bench)
        times.action.push(transferMs)
        await rm(temp, { recursive: true })
      },
      sending,
    )
  }
  await rm(downloaded, { force: true })
  const [action, curl, raw] = [median(times.action), median(times.curl), median(times.raw)]
  const note = `${seconds(action)}, curl ${seconds(curl)}, upload ${seconds(raw)}`
  const figures: Figure[] = !bench.shell
    ? [{ label: `${mebibytes} MiB`, measured: seconds(action) }]
    : mebibytes === 1
      ? [
          atMost('1 MiB, beyond curl and the bare upload', 150, action - curl - raw, {
            unit: ' ms',
            digits: 0,
            note,
            ifMissed: 'Each workflow takes that much longer, for the verification and the wait between both.',
          }),
        ]
      : [
          {
            label: `${mebibytes} MiB, of curl and the bare upload`,
            measured: `${(action / (curl + raw)).toFixed(2)} times (${note})`,
          },
        ]
  if (mebibytes !== 16 || process.platform !== 'linux') return figures
  const { peak } = await withPlatform(0, (platform) => exportWithPeak(platform, bench), sending)
  return [...figures, atMost('Peak of the memory at 16 MiB', 200, peak, { unit: ' MiB', digits: 0 })]
}
