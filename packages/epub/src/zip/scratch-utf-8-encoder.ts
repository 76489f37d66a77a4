/**
 * Length of the longest text that fits the scratch buffer, in UTF-16 units: more than nearly every
 * article has.
 */
const MAX_LENGTH = 21_845
/** Largest number of UTF-8 bytes for one UTF-16 unit. */
const BYTES_PER_UNIT = 3

/**
 * Encodes texts as UTF-8 into one scratch buffer, which spares an allocation for each of the
 * thousands of pages of a book.
 */
export class ScratchUtf8Encoder {
  readonly #encoder = new TextEncoder()
  readonly #buffer = new Uint8Array(MAX_LENGTH * BYTES_PER_UNIT)

  /** Returns a text as UTF-8. The bytes are valid until the next call. */
  encode(text: string): Uint8Array {
    if (text.length > MAX_LENGTH) return this.#encoder.encode(text)
    return this.#buffer.subarray(0, this.#encoder.encodeInto(text, this.#buffer).written)
  }
}
