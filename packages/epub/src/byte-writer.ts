/** As many bytes as are handed on at once: few enough to be held, enough that handing them on costs nothing. */
const CHUNK = 65_536

/** Longest number written. */
const LONGEST = 8

/** Writes numbers, the least significant byte first, and bytes, and hands them on in chunks. */
export class ByteWriter {
  readonly #full: Uint8Array[] = []
  #chunk = new Uint8Array(CHUNK)
  #view = new DataView(this.#chunk.buffer)
  #at = 0
  #before: number

  /** @param before - Bytes of the output that come before the first one written. */
  constructor(before: number) {
    this.#before = before
  }

  /** Where in the output the next byte comes. */
  get offset(): number {
    return this.#before + this.#at
  }

  u16(value: number): this {
    this.#need(LONGEST)
    this.#view.setUint16(this.#at, value, true)
    this.#at += 2
    return this
  }

  u32(value: number): this {
    this.#need(LONGEST)
    this.#view.setUint32(this.#at, value, true)
    this.#at += 4
    return this
  }

  u64(value: number): this {
    this.#need(LONGEST)
    this.#view.setBigUint64(this.#at, BigInt(value), true)
    this.#at += 8
    return this
  }

  /** Text of ASCII characters, a byte each. */
  ascii(text: string): this {
    this.#need(text.length)
    for (let index = 0; index < text.length; index++) this.#chunk[this.#at++] = text.charCodeAt(index)
    return this
  }

  bytes(data: Uint8Array): this {
    if (data.length < CHUNK) {
      this.#need(data.length)
      this.#chunk.set(data, this.#at)
      this.#at += data.length
    } else {
      this.#flush()
      this.#full.push(data)
      this.#before += data.length
    }
    return this
  }

  /** The chunks that are full, which are then no longer held. */
  take(): Uint8Array[] {
    return this.#full.splice(0)
  }

  /** All that is left. */
  end(): Uint8Array[] {
    this.#flush()
    return this.take()
  }

  #need(length: number): void {
    if (this.#at + length > CHUNK) this.#flush()
  }

  #flush(): void {
    if (this.#at === 0) return
    this.#full.push(this.#chunk.subarray(0, this.#at))
    this.#before += this.#at
    this.#at = 0
    this.#chunk = new Uint8Array(CHUNK)
    this.#view = new DataView(this.#chunk.buffer)
  }
}
