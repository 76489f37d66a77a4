import { closeSync, openSync, readSync } from 'node:fs'

/**
 * Yields the bytes of a file in parts, each valid until the next one is asked for.
 *
 * @param part - Receives the parts, one after another
 */
export function* readParts(path: string, part: Buffer): Generator<Uint8Array, void, undefined> {
  const descriptor = openSync(path, 'r')
  try {
    for (let length = readSync(descriptor, part); length > 0; length = readSync(descriptor, part))
      yield part.subarray(0, length)
  } finally {
    closeSync(descriptor)
  }
}
