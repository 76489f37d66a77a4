import { closeSync, openSync, readSync } from 'node:fs'
import type { FileParts } from './file-parts.js'

/** Receives the parts of files one after another, so that thousands of files need no memory. */
const read = Buffer.allocUnsafeSlow(1 << 16)

/** Returns whether a file has a content. One that cannot be read can still be replaced. */
export function hasContent(path: string, content: Uint8Array | FileParts): boolean {
  try {
    return isContent(path, content instanceof Uint8Array ? [content] : content)
  } catch {
    return false
  }
}

function isContent(path: string, parts: Iterable<Uint8Array>): boolean {
  const descriptor = openSync(path, 'r')
  try {
    for (const part of parts) if (!goesOnWith(descriptor, part)) return false
    return readSync(descriptor, read, 0, 1, null) === 0
  } finally {
    closeSync(descriptor)
  }
}

/** Reads as many bytes of a file as a part has, and returns whether they are the same. */
function goesOnWith(descriptor: number, part: Uint8Array): boolean {
  for (let start = 0; start < part.length; ) {
    const length = readSync(descriptor, read, 0, Math.min(read.length, part.length - start), null)
    if (length === 0 || read.compare(part, start, start + length, 0, length) !== 0) return false
    start += length
  }
  return true
}
