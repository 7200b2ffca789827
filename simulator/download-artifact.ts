import { resolve } from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'

/**
 * Downloads the artifact of an id into a directory, as `actions/download-artifact` does, and unpacks it there unless a third
 * argument says `skip-decompress`.
 */
const [id, directory = '', skip] = process.argv.slice(2)
const options = { path: resolve(directory), skipDecompress: skip === 'skip-decompress' }
await new DefaultArtifactClient().downloadArtifact(Number(id), options)
