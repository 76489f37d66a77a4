/** Ends a part, and a part that there is none of: no code points. */
const END = 0x110000
const END_OF_NOTHING = 0x110001

/** A letter and the FNV-1a hash (64 bits) of the parts' code points as 16 hexadecimal digits. */
export function identifier(letter: 'i' | 'p' | 'a', parts: readonly (string | null)[]): string {
  const hash = new Hash()
  for (const part of parts) {
    if (part !== null)
      for (let at = 0; at < part.length; ) {
        const unit = part.codePointAt(at)!
        hash.add(unit)
        at += unit > 0xffff ? 2 : 1
      }
    hash.add(part === null ? END_OF_NOTHING : END)
  }
  // Joined rather than added, so that it is one string in memory too.
  return [letter, ...hash.hexadecimal()].join('')
}

/** FNV-1a of 64 bits, in two halves of 32 bits; its prime is 2^40 + 0x1b3. */
class Hash {
  private high = 0xcbf29ce4
  private low = 0x84222325

  add(unit: number): void {
    const low = (this.low ^ unit) >>> 0
    // The low half times 0x1b3 in two steps, so that no digit is lost.
    const first = (low & 0xffff) * 0x1b3
    const second = (low >>> 16) * 0x1b3 + (first >>> 16)
    this.low = ((second << 16) | (first & 0xffff)) >>> 0
    this.high = (Math.imul(this.high, 0x1b3) + (second >>> 16) + (low << 8)) >>> 0
  }

  hexadecimal(): [high: string, low: string] {
    return [this.high.toString(16).padStart(8, '0'), this.low.toString(16).padStart(8, '0')]
  }
}

/** Letters and digits enough to know a text again, few enough that a better cut of its end changes nothing. */
const OPENING = 32

/** They stand among the first characters of a text. */
const LOOKED_AT = 400

/** The first letters and digits of a text, without blanks and punctuation, in one width and case. */
export function openingOf(text: string): string {
  return plainOpening(text) ?? anyOpening(text)
}

function anyOpening(text: string): string {
  let opening = ''
  for (const character of text.slice(0, LOOKED_AT).normalize('NFKC').toLowerCase()) {
    if (/[\p{L}\p{N}]/u.test(character)) opening += character
    if (opening.length >= OPENING) break
  }
  return opening
}

/** Marks that most papers print, none of which becomes a letter or digit. */
const MARKS = '\u3000、。《》「」『』【】“”‘’—·'

/** The same of a text of ideographs, ASCII and the usual marks, for which no tables of Unicode are needed; `null` for any other. */
function plainOpening(text: string): string | null {
  let opening = ''
  const end = Math.min(text.length, LOOKED_AT)
  for (let at = 0; at < end; at++) {
    let code = text.charCodeAt(at)
    if (code >= 0x4e00 && code <= 0x9fa5) {
      if (opening.length >= OPENING) return opening
      opening += text[at]!
      continue
    }
    if (code >= 0xff01 && code <= 0xff5e) code -= 0xfee0
    if (code > 0x7f && !MARKS.includes(text[at]!)) return null
    // A mark above the last letter would have made it another one.
    if (opening.length >= OPENING) return opening
    if (isAlphanumeric(code)) opening += String.fromCharCode(code).toLowerCase()
  }
  return opening
}

const isAlphanumeric = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
