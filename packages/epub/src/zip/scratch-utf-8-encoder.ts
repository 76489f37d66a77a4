/** UTF-16 units of the longest text that is written into room kept for it: longer than nearly every article. */
const LONGEST = 21_845
/** Most bytes that one unit takes. */
const BYTES = 3

/** Writes texts as UTF-8 into the same room one after the other, for one that makes thousands. */
export class Utf8Encoder {
  readonly #encoder = new TextEncoder()
  readonly #room = new Uint8Array(LONGEST * BYTES)

  /** A text as UTF-8. The bytes are good until the next text is written. */
  encode(text: string): Uint8Array {
    if (text.length > LONGEST) return this.#encoder.encode(text)
    return this.#room.subarray(0, this.#encoder.encodeInto(text, this.#room).written)
  }
}
