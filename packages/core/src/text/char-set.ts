/** Ideographs are between these two codes; punctuation seldom is. */
const IDEOGRAPHS = 0x3100
const FULL_WIDTH_FORMS = 0xff00

/**
 * A set of punctuation marks with a fast test for each character of a text: the code alone rules
 * ideographs out.
 */
export class CharSet {
  private readonly below = new Uint8Array(IDEOGRAPHS)
  private readonly above = new Uint8Array(0x10000 - FULL_WIDTH_FORMS)

  /** @param characters none of them an ideograph */
  constructor(characters: string) {
    for (let at = 0; at < characters.length; at++) {
      const code = characters.charCodeAt(at)
      if (code < IDEOGRAPHS) this.below[code] = 1
      else this.above[code - FULL_WIDTH_FORMS] = 1
    }
  }

  has(code: number): boolean {
    return code < IDEOGRAPHS
      ? this.below[code] === 1
      : code >= FULL_WIDTH_FORMS && this.above[code - FULL_WIDTH_FORMS] === 1
  }
}
