/** Maximum number of bytes of a UTF-16 code unit in UTF-8. */
const BYTES_PER_CHARACTER = 3

/**
 * The bytes of texts and files, one after another in a buffer. The buffer can be used again for
 * others in another thread, so that any number of them needs little memory.
 */
export class TextBytes {
  #bytes: Uint8Array<ArrayBuffer>
  #length = 0

  /** @param buffer - Receives the bytes. A larger one takes its place if it is too small */
  constructor(buffer: ArrayBuffer) {
    this.#bytes = new Uint8Array(buffer)
  }

  /** The buffer that contains the bytes. */
  get buffer(): ArrayBuffer {
    return this.#bytes.buffer
  }

  /** Number of bytes. */
  get length(): number {
    return this.#length
  }

  /** Adds a text as UTF-8. Returns where its bytes start and end. */
  add(text: string): [start: number, end: number] {
    const start = this.#length
    for (let left = text; left.length > 0; ) {
      const { read, written } = encoder.encodeInto(left, this.#bytes.subarray(this.#length))
      this.#length += written
      left = left.slice(read)
      if (left.length > 0) this.#grow(BYTES_PER_CHARACTER * left.length)
    }
    return [start, this.#length]
  }

  /** Adds bytes. Returns where they start and end. */
  addBytes(bytes: Uint8Array): [start: number, end: number] {
    const start = this.#length
    if (bytes.length > this.#bytes.length - start) this.#grow(bytes.length)
    this.#bytes.set(bytes, start)
    this.#length += bytes.length
    return [start, this.#length]
  }

  /** Takes a buffer that has room for a number of bytes more. */
  #grow(bytes: number): void {
    const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length + bytes))
    larger.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = larger
  }
}

const encoder = new TextEncoder()
