export { formatJson } from './json.js'
