import { parseArgs } from 'node:util'
import { startAzurite } from '../fakes/azurite.js'
import { makeCertificate } from '../fakes/certificate.js'
import { cleanUp } from '../runner/runner.js'
import { playRound, type Round } from './round.js'

// Exports many workflows with the committed bundle under random faults, for so many seconds or rounds, whichever ends first.
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '120' },
    rounds: { type: 'string', default: '1000' },
    /** The seed of the first round; each further one has the next number. */
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
    lanes: { type: 'string', default: '2' },
  },
})
const [seconds, rounds, first, lanes] = [values.seconds, values.rounds, values.seed, values.lanes].map(Number)
const done: Round[] = []
const started = performance.now()
const elapsed = () => (performance.now() - started) / 1000

const store = await startAzurite()
const certificate = await makeCertificate(['platform.test'])
try {
  let next = 0
  const lane = async () => {
    while (next < (rounds ?? 0) && elapsed() < (seconds ?? 0)) {
      const round = await playRound((first ?? 0) + next++, { store, certificate })
      done.push(round)
      for (const line of round.wrong) console.log(`Seed ${round.seed} (${round.kinds.join(', ')}): ${line}`)
    }
  }
  await Promise.all(Array.from({ length: lanes ?? 1 }, lane))
} finally {
  await store.stop()
  await certificate.remove()
  await cleanUp()
}

const wrong = done.filter((round) => round.wrong.length > 0)
console.log(table(done))
const sum = (of: (round: Round) => number) => done.reduce((total, round) => total + of(round), 0)
console.log(
  `\n${done.length} steps from seed ${first} on in ${elapsed().toFixed(0)} s: ${sum(({ passed }) => passed)} exports passed, ${sum(({ failed }) => failed)} failed with a clear error. ${
    wrong.length === 0
      ? 'Nothing was wrong.'
      : `${wrong.length} went wrong: run one again with npm run soak -- --rounds 1 --seed ${wrong[0]?.seed}.`
  }`,
)
process.exitCode = wrong.length === 0 && done.length > 0 ? 0 : 1

/** A line for each kind of fault: how many steps met it, and what became of their exports. */
function table(all: Round[]): string {
  const kinds = [...new Set(all.flatMap(({ kinds }) => kinds))].sort()
  const rows = kinds.map((kind) => {
    const met = all.filter(({ kinds }) => kinds.includes(kind))
    const total = (of: (round: Round) => number) => met.reduce((sum, round) => sum + of(round), 0)
    const longest = Math.max(...met.map(({ seconds }) => seconds))
    const bad = met.filter(({ wrong }) => wrong.length > 0).length
    return [kind, met.length, total(({ passed }) => passed), total(({ failed }) => failed), longest.toFixed(1), bad]
  })
  const head = ['fault', 'steps', 'passed', 'failed', 'longest s', 'wrong']
  const lines = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n')
}
