export type { Log } from './context.js'
