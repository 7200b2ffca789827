import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, jest } from '@jest/globals'

const folder = mkdtempSync(join(tmpdir(), 'step-'))
const before = { ...process.env }

afterEach(() => {
  jest.restoreAllMocks()
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
})
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

/** A step's inputs and variables, for code that runs in the test's own process until its end; `undefined` unsets one. */
export function stepWith(inputs: Record<string, string>, variables: Record<string, string | undefined> = {}): void {
  for (const [name, value] of Object.entries(inputs)) process.env[`INPUT_${name.toUpperCase()}`] = value
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}

/** A new path in a folder that is removed after the tests. */
export function temporaryPath(): string {
  return join(mkdtempSync(join(folder, 'path-')), 'file')
}

/** Keeps what is printed to stdout until the test's end from being shown, and returns its lines so far when called. */
export function capturePrinted(): () => string[] {
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true)
  return () =>
    write.mock.calls
      .map(([text]) => String(text))
      .join('')
      .split(/\r?\n/)
      .slice(0, -1)
}
