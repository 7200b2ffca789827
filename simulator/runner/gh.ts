import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** Answers as GitHub's command line does to the calls of the recipes. Keeps what it made in the file of the first argument. */

/** What `gh` reads and makes in a repository. */
export interface GitHubState {
  calls: string[]
  issues: { number: number; label: string; state: 'open' | 'closed'; body: string }[]
  comments: { id: number; user: { login: string }; body: string }[]
  /** Runs of the backup, the newest first. */
  runs: { startedAt: string; status: string }[]
}

const [file = '', ...args] = process.argv.slice(2)
const state: GitHubState = JSON.parse(readFileSync(file, 'utf8'))
state.calls.push(args.join(' '))
const answer = reply()
if (answer !== undefined) print(answer, option('jq'))
writeFileSync(file, JSON.stringify(state))

function option(name: string): string {
  return args[args.indexOf(`--${name}`) + 1] ?? ''
}

/** Carries out the call, and returns what it prints, as JSON. */
function reply(): unknown {
  const [noun = '', verb = '', third = ''] = args
  const body = () => readFileSync(option('body-file'), 'utf8')
  const issue = () => state.issues.find(({ number }) => number === Number(third)) ?? refuse(`issue ${third} not found`)
  switch (`${noun} ${noun === 'api' ? (args.includes('PATCH') ? 'PATCH' : 'GET') : verb}`) {
    case 'issue list':
      return state.issues.filter((issue) => issue.label === option('label') && issue.state === option('state'))
    case 'api GET':
      return state.comments
    case 'run list':
      return state.runs.filter(({ status }) => status === option('status')).slice(0, Number(option('limit')))
    case 'issue create':
      state.issues.push({ number: 7 + state.issues.length, label: option('label'), state: 'open', body: body() })
      break
    case 'issue edit':
      issue().body = body()
      break
    case 'issue close':
      issue().state = 'closed'
      break
    case 'label create':
      break
    case 'pr comment':
      state.comments.push({ id: 100 + state.comments.length, user: { login: 'github-actions[bot]' }, body: body() })
      break
    case 'api PATCH': {
      const [, id] = /^repos\/.*\/(\d+)$/m.exec(args.join('\n')) ?? []
      const comment = state.comments.find((each) => each.id === Number(id)) ?? refuse(`comment ${id} not found`)
      comment.body = readFileSync(option('field').replace(/^body=@/, ''), 'utf8')
      break
    }
    case 'attestation verify':
      if (!existsSync(third)) refuse(`${third} doesn't exist`)
      break
    default:
      refuse(`unknown command ${noun} ${verb}`)
  }
  return undefined
}

// GitHub's command line has a jq of its own, which prints texts as they are.
function print(value: unknown, filter: string): void {
  const { status, stdout, stderr } = spawnSync('jq', ['--raw-output', filter], {
    input: JSON.stringify(value),
    encoding: 'utf8',
  })
  if (status !== 0) refuse(stderr)
  process.stdout.write(stdout)
}

function refuse(message: string): never {
  console.error(message)
  process.exit(1)
}
