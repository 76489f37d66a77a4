import { createHash } from 'node:crypto'
import { type HeldContent, type StoredContent, storedParts } from './held-content.js'

/** Size of a part, in bytes. */
const PART_SIZE = 1 << 20

/** A piece of a file. Text is written as UTF-8. */
type Piece = string | Uint8Array

/**
 * The bytes of a large file, in parts. They are made from pieces whenever they are read, so that
 * the file is never in memory as a whole. A part of a text ends with a character, and is valid
 * until the next one is read.
 */
export class FileParts implements Iterable<Uint8Array> {
  readonly #pieces: () => Iterable<Piece>
  #facts: { bytes: number; sha256: string } | null = null

  /** The content, if another file holds it. */
  readonly stored: StoredContent | null

  /** @param pieces - Returns the pieces of the file, the same ones at each call */
  constructor(pieces: () => Iterable<Piece>, stored: StoredContent | null = null) {
    this.#pieces = pieces
    this.stored = stored
    if (stored !== null) this.#facts = { bytes: stored.byteLength, sha256: stored.sha256 }
  }

  /** Returns the parts of a file whose content another one holds. */
  static from(stored: StoredContent): FileParts {
    return new FileParts(() => storedParts(stored), stored)
  }

  *[Symbol.iterator](): Generator<Uint8Array, void, undefined> {
    const hash = createHash('sha256')
    let bytes = 0
    for (const part of partsOf(this.#pieces())) {
      hash.update(part)
      bytes += part.length
      yield part
    }
    this.#facts = { bytes, sha256: hash.digest('hex') }
  }

  /** Size in bytes. */
  get length(): number {
    return this.#known.bytes
  }

  /** SHA-256 in hexadecimal. */
  get sha256(): string {
    return this.#known.sha256
  }

  /** Returns the size and the hash. Reads the parts if nobody has done so. */
  get #known(): { bytes: number; sha256: string } {
    if (this.#facts === null) for (const _ of this);
    return this.#facts!
  }
}

/** Returns held content as that of a file to write. */
export const asContent = (content: HeldContent): Uint8Array | FileParts =>
  content instanceof Uint8Array ? content : FileParts.from(content)

/** Yields pieces in parts: texts as UTF-8 in parts of one size, bytes as they are. */
function* partsOf(pieces: Iterable<Piece>): Generator<Uint8Array, void, undefined> {
  const part = Buffer.allocUnsafeSlow(PART_SIZE)
  let length = 0
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      if (length > 0) yield part.subarray(0, length)
      length = 0
      yield piece
      continue
    }
    for (let left = piece; left.length > 0; ) {
      const { read, written } = encoder.encodeInto(left, part.subarray(length))
      length += written
      if (read === left.length) break
      left = left.slice(read)
      yield part.subarray(0, length)
      length = 0
    }
  }
  if (length > 0) yield part.subarray(0, length)
}

const encoder = new TextEncoder()
