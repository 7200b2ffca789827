import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestSources, NOTE } from '../simulator/runner/dist.js'
import { root } from '../simulator/runner/runner.js'
import { bundle } from './bundle.js'

/** Bundles each action into a folder of `dist/` from what `npm run compile` made, and notes what it was made of. */
const actions = readdirSync(join(root, 'src')).filter((name) => existsSync(join(root, 'src', name, 'main.ts')))
rmSync(join(root, 'dist'), { recursive: true, force: true })
await Promise.all(actions.map((name) => bundle(join(root, 'build', 'src', name, 'main.js'), join(root, 'dist', name))))
writeFileSync(join(root, NOTE), `${digestSources(root)}\n`)
