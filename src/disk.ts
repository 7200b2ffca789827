const WORDS: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'the directory is not writable',
  EPERM: 'the directory is not writable',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'part of the path is no directory',
  EEXIST: 'a file of that name is in the way',
}

/** Puts an error of the file system, met while writing `path`, in one line that says what to do. */
export function toDiskError(error: unknown, path: string): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return new Error(`Can't write ${path}: ${WORDS[code] ?? code}. Choose another directory, or make room there.`, {
    cause: error,
  })
}
