// Pastes the snippet of docs/console-snippet.js into the console of a page that exports workflows from the simulator's platform, by fetch and by
// XMLHttpRequest, before and after. It must print the lines that the actions read, and send nothing.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { startPlatform } from '../../build/simulator/fakes/platform.js'
import { openBrowser } from './open.mjs'

const [tools] = process.argv.slice(2)
const snippet = readFileSync('docs/console-snippet.js', 'utf8')
const platform = await startPlatform()
const browser = await openBrowser(tools)
/** A list of workflows, and a menu beside it, as web apps draw menus. */
const list = '<table><tr><td><input type="checkbox"><td>Order Support<td><button>…</button></table><ul><li>Export</ul>'
try {
  const page = await browser.newPage()
  const [printed, requests] = [[], []]
  page.on('console', (message) => message.type() === 'log' && printed.push(message.text()))
  page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`))
  await page.route('**/workflows', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Workflows | ACME</title>${list}` }),
  )
  await page.goto(`${platform.url}/workflows`)
  const headers = { 'x-api-key': platform.apiKey }
  const byFetch = (path) =>
    page.evaluate(([address, init]) => fetch(address, init).then(({ status }) => status), [path, { method: 'POST', headers }])
  const byXhr = (path) =>
    page.evaluate((address) => {
      const request = new XMLHttpRequest()
      request.open('POST', address)
      request.send()
      return new Promise((done) => {
        request.onloadend = () => done(request.status)
      })
    }, path)
  assert.equal(await byFetch('/api/public/workflows/a-1/export?flowId=cf-1'), 200)

  const console = await page.context().newCDPSession(page)
  const paste = async (expression) => {
    const { result, exceptionDetails } = await console.send('Runtime.evaluate', { expression, includeCommandLineAPI: true, replMode: true, returnByValue: true })
    assert.equal(exceptionDetails, undefined)
    return result.value
  }
  const before = requests.length
  await paste(snippet)
  await page.waitForFunction(() => globalThis.lines.length === 1)
  await page.evaluate(() => {
    globalThis.document.title = 'Claims Desk (2)'
  })
  // In the web app the path has another prefix, and it may be asked twice.
  const asked = [
    await byXhr('/agents/api/1.1/workflows/a-2/export?flowId=cf-2&type=all'),
    await byFetch('/api/public/workflows/a-2/export?flowId=cf-2'),
    await byFetch('/api/public/workflows/a-3/export?flowId=cf-3'),
    await byFetch('/api/public/dock-status/d-1'),
  ]
  await page.waitForFunction(() => globalThis.lines.length === 3)
  await page.click('button')
  await page.click('li')
  asked.push(await byXhr('/api/public/workflows/a-4/export?flowId=cf-4'))
  await page.waitForFunction(() => globalThis.lines.length === 4)

  const lines = ['workflows-acme a-1 cf-1', 'claims-desk-2 a-2 cf-2', 'claims-desk-2-2 a-3 cf-3', 'order-support a-4 cf-4']
  assert.deepEqual(printed, lines)
  assert.equal(await paste("copy(lines.join('\\n')); lines.join('\\n')"), lines.join('\n'))
  assert.equal(requests.length - before, asked.length)
  globalThis.console.log('The console snippet printed the IDs of 4 exports, and sent nothing.')
} finally {
  await browser.close()
  await platform.close()
}
