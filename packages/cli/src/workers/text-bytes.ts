/**
 * The bytes of texts, one after another in a buffer. The buffer can be used again for other texts
 * in another thread, so that texts of any number need little memory.
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
      if (left.length > 0) this.#grow(left.length)
    }
    return [start, this.#length]
  }

  /** Takes a buffer that has place for a number of characters, of up to three bytes each. */
  #grow(characters: number): void {
    const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length + 3 * characters))
    larger.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = larger
  }
}

const encoder = new TextEncoder()
