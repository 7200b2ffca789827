import { createRequire } from 'node:module'
import { realpathSync } from 'node:fs'

/** Starts the browser that `.ci/browser/install` found, with a new profile. */
export async function openBrowser(tools) {
  const { chromium } = createRequire(`${tools}/`)('playwright-core')
  return await chromium.launch({
    executablePath: realpathSync(`${tools}/chromium`),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
