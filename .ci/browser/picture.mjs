// Makes the README's pictures of the demo's first report: the flow and the prompt first, the beginning of the log last.
// node .ci/browser/picture.mjs writes docs/run-light.png and docs/run-dark.png. If pngquant is installed, it makes them smaller.
import { execFileSync, spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { openBrowser } from './open.mjs'

const tools = execFileSync('.ci/browser/install', { encoding: 'utf8' }).trim()
const mermaid = `${tools}/mermaid.min.js`
const browser = await openBrowser(tools)
try {
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport: { width: 980, height: 900 }, deviceScaleFactor: 1.5, colorScheme })
    await page.route('**/mermaid.min.js', (route) => route.fulfill({ path: mermaid }))
    await page.goto(pathToFileURL('reports/demo.html').href, { waitUntil: 'networkidle' })
    await page.evaluate(() => {
      const [report, log] = ['Report', 'Log'].map((title) =>
        [...document.querySelectorAll('#act-1 details')].find((each) => each.querySelector('summary').textContent.startsWith(title)),
      )
      const shown = [report.querySelector('.box'), log.querySelector('.terminal')]
      Object.assign(shown[1].style, { marginTop: '16px', maxHeight: '236px', overflow: 'hidden' })
      document.querySelector('#act-1').replaceChildren(...shown)
    })
    const path = `docs/run-${colorScheme}.png`
    await page.locator('#act-1').screenshot({ path })
    await page.close()
    spawnSync('pngquant', ['--force', '--ext', '.png', '--speed', '1', '64', path])
  }
} finally {
  await browser.close()
}
