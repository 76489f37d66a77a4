import { createHash } from 'node:crypto'
import { readParts } from '../input/read-parts.js'

/** Receives the parts of files one after another, so that thousands of files need no memory. */
const part = Buffer.allocUnsafeSlow(1 << 18)

/** Returns the SHA-256 of a file in hexadecimal. */
export function hashFile(path: string): string {
  const hash = createHash('sha256')
  for (const bytes of readParts(path, part)) hash.update(bytes)
  return hash.digest('hex')
}
