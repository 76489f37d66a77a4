/**
 * Bytes that this package returns: never in shared memory, so that `Response` and `Blob` take them.
 */
export type Bytes = Uint8Array<ArrayBuffer>

const NONE: readonly Bytes[] = []

/** Collects bytes and hands them out in chunks of one size. */
export class ChunkBuffer {
  readonly #size: number
  readonly #full: Bytes[] = []
  #chunk: Bytes
  #length = 0
  #chunkOffset: number

  /**
   * @param size - Size of a chunk, in bytes. A longer input becomes a chunk of its own, uncopied.
   * @param offset - Offset of the first byte in the output.
   */
  constructor(size: number, offset = 0) {
    this.#size = size
    this.#chunkOffset = offset
    this.#chunk = new Uint8Array(size)
  }

  /** The offset of the next byte in the output. */
  get offset(): number {
    return this.#chunkOffset + this.#length
  }

  add(bytes: Uint8Array): void {
    if (this.#length + bytes.length > this.#size) this.#flush()
    if (bytes.length < this.#size) {
      this.#chunk.set(bytes, this.#length)
      this.#length += bytes.length
    } else {
      this.#full.push(unshared(bytes))
      this.#chunkOffset += bytes.length
    }
  }

  /** Returns the full chunks and lets go of them. */
  take(): readonly Bytes[] {
    return this.#full.length === 0 ? NONE : this.#full.splice(0)
  }

  /** Returns the remaining chunks. Nothing may be added afterwards. */
  end(): readonly Bytes[] {
    if (this.#length > 0) this.#full.push(this.#chunk.subarray(0, this.#length))
    return this.take()
  }

  #flush(): void {
    if (this.#length === 0) return
    this.#full.push(this.#chunk.subarray(0, this.#length))
    this.#chunkOffset += this.#length
    this.#length = 0
    this.#chunk = new Uint8Array(this.#size)
  }
}

/** Returns the bytes themselves, or a copy of those in shared memory. */
const unshared = (bytes: Uint8Array): Bytes => (isUnshared(bytes) ? bytes : new Uint8Array(bytes))

const isUnshared = (bytes: Uint8Array): bytes is Bytes => bytes.buffer instanceof ArrayBuffer

/** Returns all chunks as one array. */
export function concatenate(chunks: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let offset = 0
  for (const chunk of chunks) {
    whole.set(chunk, offset)
    offset += chunk.length
  }
  return whole
}
