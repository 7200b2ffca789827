import { readFileSync, writeFileSync } from 'node:fs'

// For `node --import`: writes the most memory that the process ever had, in KiB, to the file BENCH_PEAK. What `process.resourceUsage()` calls
// so may be the parent's.
const { BENCH_PEAK = '' } = process.env
process.on('exit', () => {
  writeFileSync(BENCH_PEAK, /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '')
})
