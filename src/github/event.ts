import { readFileSync } from 'node:fs'

/** Returns whether the event that started the run says that the repository is public. False if it says nothing. */
export function isPublicRepository(): boolean {
  try {
    const event: { repository?: { private?: unknown } } | null = JSON.parse(
      readFileSync(process.env.GITHUB_EVENT_PATH ?? '', 'utf8'),
    )
    return event?.repository?.private === false
  } catch {
    return false
  }
}
