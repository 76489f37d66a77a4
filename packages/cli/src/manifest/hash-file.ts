import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'

/** Receives the parts of files one after another, so that thousands of files need no memory. */
const part = Buffer.allocUnsafeSlow(1 << 18)

/** Returns the SHA-256 of a file in hexadecimal. */
export function hashFile(path: string): string {
  const hash = createHash('sha256')
  const descriptor = openSync(path, 'r')
  try {
    for (let length = readSync(descriptor, part); length > 0; length = readSync(descriptor, part))
      hash.update(part.subarray(0, length))
  } finally {
    closeSync(descriptor)
  }
  return hash.digest('hex')
}
