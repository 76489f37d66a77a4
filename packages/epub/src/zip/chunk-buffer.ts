const NONE: readonly Uint8Array[] = []

/** Bytes one after the other, handed on in chunks. */
export class Chunks {
  readonly #size: number
  readonly #full: Uint8Array[] = []
  #chunk: Uint8Array
  #at = 0
  #before: number

  /**
   * @param size - Bytes that are handed on at once; a longer piece is handed on by itself.
   * @param before - Bytes of the output that come before the first one added.
   */
  constructor(size: number, before = 0) {
    this.#size = size
    this.#before = before
    this.#chunk = new Uint8Array(size)
  }

  /** Where in the output the next byte comes. */
  get offset(): number {
    return this.#before + this.#at
  }

  add(bytes: Uint8Array): void {
    if (this.#at + bytes.length > this.#size) this.#flush()
    if (bytes.length < this.#size) {
      this.#chunk.set(bytes, this.#at)
      this.#at += bytes.length
    } else {
      this.#full.push(bytes)
      this.#before += bytes.length
    }
  }

  /** The chunks that are full, which are then no longer held. */
  take(): readonly Uint8Array[] {
    return this.#full.length === 0 ? NONE : this.#full.splice(0)
  }

  /** All that is left; nothing is added after it. */
  end(): readonly Uint8Array[] {
    if (this.#at > 0) this.#full.push(this.#chunk.subarray(0, this.#at))
    return this.take()
  }

  #flush(): void {
    if (this.#at === 0) return
    this.#full.push(this.#chunk.subarray(0, this.#at))
    this.#before += this.#at
    this.#at = 0
    this.#chunk = new Uint8Array(this.#size)
  }
}
