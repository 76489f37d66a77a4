import { withoutUnknown } from '../../unicode/known-characters.js'

/** Values after each part and after an absent part, which are not code points. */
const END = 0x110000
const END_OF_ABSENT = 0x110001

/**
 * Returns a letter and the 64-bit FNV-1a hash of the parts' code points as 16 hexadecimal digits.
 */
export function identifier(letter: 'i' | 'p' | 'a', parts: readonly (string | null)[]): string {
  const hash = new Hash()
  for (const part of parts) {
    if (part !== null)
      for (let at = 0; at < part.length; ) {
        const unit = part.codePointAt(at)!
        hash.add(unit)
        at += unit > 0xffff ? 2 : 1
      }
    hash.add(part === null ? END_OF_ABSENT : END)
  }
  // Joined, since concatenation would keep a tree of strings in memory.
  return [letter, ...hash.hexadecimal()].join('')
}

/** The 64-bit FNV-1a hash, in two halves of 32 bits. Its prime is 2^40 + 0x1b3. */
class Hash {
  private high = 0xcbf29ce4
  private low = 0x84222325

  add(unit: number): void {
    const low = (this.low ^ unit) >>> 0
    // The low half times 0x1b3 in two steps, which stay below 2^53.
    const first = (low & 0xffff) * 0x1b3
    const second = (low >>> 16) * 0x1b3 + (first >>> 16)
    this.low = ((second << 16) | (first & 0xffff)) >>> 0
    this.high = (Math.imul(this.high, 0x1b3) + (second >>> 16) + (low << 8)) >>> 0
  }

  hexadecimal(): [high: string, low: string] {
    return [this.high.toString(16).padStart(8, '0'), this.low.toString(16).padStart(8, '0')]
  }
}

/**
 * Number of letters and digits that identify a text. Few enough that a different end of the text
 * changes nothing.
 */
const OPENING = 32

/** Number of characters that are searched for them. */
const SEARCHED = 400

/**
 * Returns the first letters and digits of a text, in one width and case. Characters that not every
 * engine knows do not count, so that all of them make the same identifier.
 */
export function openingOf(text: string): string {
  return plainOpening(text) ?? anyOpening(text)
}

function anyOpening(text: string): string {
  let opening = ''
  for (const character of withoutUnknown(text.slice(0, SEARCHED)).normalize('NFKC').toLowerCase()) {
    if (/[\p{L}\p{N}]/u.test(character)) opening += character
    if (opening.length >= OPENING) break
  }
  return opening
}

/** Punctuation that most papers print. */
const MARKS = '\u3000、。《》「」『』【】“”‘’—·'

/**
 * Does the same for a text of ideographs, ASCII and common punctuation without Unicode tables.
 * Returns `null` for others.
 */
function plainOpening(text: string): string | null {
  // Numbers, since a text that grows by characters is a tree of them in memory.
  const opening: number[] = []
  const end = Math.min(text.length, SEARCHED)
  for (let at = 0; at < end; at++) {
    let code = text.charCodeAt(at)
    if (code >= 0x4e00 && code <= 0x9fa5) {
      if (opening.length >= OPENING) break
      opening.push(code)
      continue
    }
    if (code >= 0xff01 && code <= 0xff5e) code -= 0xfee0
    if (code > 0x7f && !MARKS.includes(text[at]!)) return null
    // A combining mark would change the letter before it.
    if (opening.length >= OPENING) break
    // Digits and small letters have this bit; with it, a capital is a small letter.
    if (isAlphanumeric(code)) opening.push(code | 0x20)
  }
  return String.fromCharCode(...opening)
}

const isAlphanumeric = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
