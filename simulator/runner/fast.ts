// For `node --import`: the program's clock runs SIMULATOR_SPEED times faster, so that its long waits end soon.
import { speedUp } from './clock.js'

const { SIMULATOR_SPEED } = process.env
speedUp(Number(SIMULATOR_SPEED))
