import { dirname } from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'

// Uploads a file as `actions/upload-artifact` does: zipped at the default level, or as it is.
const [file = '', how] = process.argv.slice(2)
await new DefaultArtifactClient().uploadArtifact(
  'today',
  [file],
  dirname(file),
  how === 'raw' ? { skipArchive: true } : {},
)
process.exit()
