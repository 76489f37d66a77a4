const SPACE = 0x20
/** Most bytes of UTF-8 for a UTF-16 unit. */
const BYTES_OF_UNIT = 3

/**
 * Tokens as one text in UTF-8, with a space after each. An import that joined strings instead would
 * spend much of its time on it.
 */
export class TokenBytes {
  private bytes = Buffer.alloc(65_536)
  private length = 0

  add(token: string): void {
    const most = this.length + token.length * BYTES_OF_UNIT + 1
    if (most > this.bytes.length) this.bytes = Buffer.concat([this.bytes], 2 * most)
    const { bytes } = this
    let at = this.length
    for (let index = 0; index < token.length; index++) {
      const code = token.charCodeAt(index)
      if (code < 0x80) bytes[at++] = code
      else if (code < 0x800 || (code >= 0xd800 && code < 0xe000)) {
        // Rare: letters outside East Asia, and surrogate pairs.
        const character = String.fromCodePoint(token.codePointAt(index) ?? 0)
        at += bytes.write(character, at)
        index += character.length - 1
      } else {
        bytes[at++] = 0xe0 | (code >> 12)
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f)
        bytes[at++] = 0x80 | (code & 0x3f)
      }
    }
    bytes[at++] = SPACE
    this.length = at
  }

  /** Returns the text, and begins another one. */
  taken(): Buffer {
    const text = Buffer.from(this.bytes.subarray(0, this.length))
    this.length = 0
    return text
  }
}
