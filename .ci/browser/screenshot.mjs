// Takes pictures of a part of a page in both themes: node .ci/browser/screenshot.mjs <page.html> <selector> <name>
// writes <name>-light.png and <name>-dark.png. What Mermaid draws must be there by then: `mermaid.min.js` is in the folder that .ci/browser/install prints.
import { execFileSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { openBrowser } from './open.mjs'

const [file, selector, name] = process.argv.slice(2)
const tools = execFileSync('.ci/browser/install', { encoding: 'utf8' }).trim()
const browser = await openBrowser(tools)
try {
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport: { width: 980, height: 900 }, deviceScaleFactor: 2, colorScheme })
    await page.goto(pathToFileURL(file).href, { waitUntil: 'networkidle' })
    await page.locator(selector).first().screenshot({ path: `${name}-${colorScheme}.png` })
    await page.close()
  }
} finally {
  await browser.close()
}
