/** Where `platform/` and `package/` tell what happens; the runner's side decides how it is shown. */
export interface Log {
  info(line: string): void
  warning(line: string): void
  debug(line: string): void
  /** Hides a secret from everything printed after this call. */
  mask(secret: string): void
}
