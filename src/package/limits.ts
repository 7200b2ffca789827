/** Entries in a zip, or files in a folder. */
export const MAX_ENTRIES = 10_000
/** Bytes of all files of a package together, unpacked. */
export const MAX_UNPACKED = 1024 ** 3
/** Bytes of the list at the end of a zip, which is held in memory: a hundred times the size of 10,000 plain entries. */
export const MAX_LIST = 16 * 1024 * 1024
/** Bytes of a JSON file, or of the record, that are held in memory to be formatted. */
export const MAX_JSON = 8 * 1024 * 1024
/** Bytes of a JSON file after formatting, which may take five times the room. Larger ones are only compared by their digests. */
export const MAX_FORMATTED = 5 * MAX_JSON
/** Bytes of environment variables. Their values are held in memory to keep them out of the log. */
export const MAX_ENV = 1024 * 1024
/** Levels of nesting in JSON, more than real documents have. A fixed limit, because the stack size differs between machines. */
export const MAX_DEPTH = 500
