import { createHash } from 'node:crypto'
import { closeSync, openSync, writeFileSync } from 'node:fs'
import { threadId } from 'node:worker_threads'
import type { StoredContent } from './content/held-content.js'

/**
 * Files in a staging folder that hold contents which are used later, so that they need not be in
 * memory. They are removed with the folder.
 */
export class Scratch {
  readonly #prefix: string
  #count = 0

  /** @param prefix - Start of the paths of the files */
  constructor(prefix: string) {
    this.#prefix = `${prefix}${threadId}-`
  }

  /** Puts the parts of a content into a file. */
  putAll(parts: Iterable<Uint8Array>): StoredContent {
    const file = this.#prefix + ++this.#count
    const sum = createHash('sha256')
    let byteLength = 0
    const descriptor = openSync(file, 'wx')
    try {
      for (const part of parts) {
        writeFileSync(descriptor, part)
        sum.update(part)
        byteLength += part.length
      }
    } finally {
      closeSync(descriptor)
    }
    return { file, byteLength, sha256: sum.digest('hex') }
  }
}
