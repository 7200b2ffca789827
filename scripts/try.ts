import { text } from 'node:stream/consumers'
import { cleanUp, runAction } from '../simulator/runner/runner.js'

// npm run try -- export host=… workflow-id=… flow-id=…: runs an action as GitHub's runner does, against a real environment. The key comes
// from stdin and is masked in everything that is printed.
const [verb = '', ...pairs] = process.argv.slice(2)
const passedOn = 'HTTPS_PROXY https_proxy HTTP_PROXY http_proxy NO_PROXY no_proxy NODE_EXTRA_CA_CERTS'.split(' ')
try {
  const { log, outputs, exitCode } = await runAction({
    action: verb === 'export' ? 'action.yml' : `${verb}/action.yml`,
    inputs: { ...Object.fromEntries(pairs.map(toInput)), 'api-key': (await text(process.stdin)).trim() },
    env: Object.fromEntries(passedOn.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))),
    workspace: process.cwd(),
    timeoutMs: 24 * 60 * 60_000,
    debug: true,
  })
  console.log(log)
  for (const [name, value] of Object.entries(outputs)) console.log(`${name}=${value}`)
  process.exitCode = exitCode ?? 1
} finally {
  await cleanUp()
}

function toInput(pair: string): [string, string] {
  const [, name = '', value = ''] = /^([\w-]+)=(.*)$/s.exec(pair) ?? []
  // A key on the command line stays in the shell's history, and would be shown here.
  if (name === 'api-key') throw new Error('The key comes from stdin, not from an argument.')
  if (name === '') throw new Error(`${pair} isn't an input such as host=https://…`)
  return [name, value]
}
