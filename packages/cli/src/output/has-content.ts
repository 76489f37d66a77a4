import { closeSync, openSync, readSync } from 'node:fs'

/** Receives the parts of files one after another, so that thousands of files need no memory. */
const part = Buffer.allocUnsafeSlow(1 << 16)

/** Returns whether a file has a content. One that cannot be read can still be replaced. */
export function hasContent(path: string, content: Uint8Array): boolean {
  try {
    return isContent(path, content)
  } catch {
    return false
  }
}

function isContent(path: string, content: Uint8Array): boolean {
  const descriptor = openSync(path, 'r')
  try {
    for (let start = 0; ; ) {
      const length = readSync(descriptor, part)
      if (length === 0) return start === content.length
      const end = start + length
      if (end > content.length || part.compare(content, start, end, 0, length) !== 0) return false
      start = end
    }
  } finally {
    closeSync(descriptor)
  }
}
