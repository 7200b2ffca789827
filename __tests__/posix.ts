import { test } from '@jest/globals'

/** A test that Windows can't run: it has no signals to send to another process, and links and modes for few. */
export const posixTest = process.platform === 'win32' ? test.skip : test

/** A test that only Linux can run. */
export const linuxTest = process.platform === 'linux' ? test : test.skip
