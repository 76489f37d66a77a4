/** Ideographs stand between these two; signs do so seldom. */
const IDEOGRAPHS = 0x3100
const WIDE_FORMS = 0xff00

/** A set of signs, asked for each character of a text: ideographs are told from signs by their number alone. */
export class Signs {
  private readonly below = new Uint8Array(IDEOGRAPHS)
  private readonly above = new Uint8Array(0x10000 - WIDE_FORMS)

  /** @param signs none of them an ideograph */
  constructor(signs: string) {
    for (let at = 0; at < signs.length; at++) {
      const code = signs.charCodeAt(at)
      if (code < IDEOGRAPHS) this.below[code] = 1
      else this.above[code - WIDE_FORMS] = 1
    }
  }

  has(code: number): boolean {
    return code < IDEOGRAPHS ? this.below[code] === 1 : code >= WIDE_FORMS && this.above[code - WIDE_FORMS] === 1
  }
}
