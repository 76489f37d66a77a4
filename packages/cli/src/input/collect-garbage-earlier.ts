import { setFlagsFromString } from 'node:v8'

/** Total size of files from which on garbage is collected earlier, in bytes. */
const LARGE_INPUT = 32 << 20

/**
 * Lets the engine collect garbage when a heap has grown by 20 percent since the last time, if files
 * are large. By default it waits until the heap has grown to twice or more of what is in use, and
 * what a large page becomes takes several times the memory of its text.
 *
 * @param bytes - Total size of the files
 */
export function collectGarbageEarlier(bytes: number): void {
  if (bytes >= LARGE_INPUT) setFlagsFromString('--heap-growing-percent=20')
}
