import { startPlatform } from '../fakes/platform.js'

/** Serves the platform until it is killed, and prints where as lines for `GITHUB_OUTPUT`. */
const { url, apiKey } = await startPlatform()
console.log(`api-key=${apiKey}\nurl=${url}`)
// It outlives the step that starts it, also where that step has a terminal of its own.
process.on('SIGHUP', () => {})
