import { DefaultArtifactClient } from '@actions/artifact'
import * as core from '@actions/core'

// Loads the artifact client before it prints.
const client = new DefaultArtifactClient()
core.info(`Exporting workflow with ${typeof client}`)
