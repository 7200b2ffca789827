import { resolve } from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'

/** Downloads the artifact of an id into a directory and, unless told otherwise, unpacks it there, as `actions/download-artifact` does. */
const [id, directory = '', skipDecompress] = process.argv.slice(2)
await new DefaultArtifactClient().downloadArtifact(Number(id), {
  path: resolve(directory),
  skipDecompress: skipDecompress === 'true',
})
