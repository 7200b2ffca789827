export { errorMessage, toError } from './failure.js'
