export { type JsonBuilder, parseJson } from './json.js'
