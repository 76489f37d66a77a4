const OFFSET = 0xcbf29ce484222325n
const PRIME = 0x100000001b3n
const MASK = 0xffffffffffffffffn

/** A letter and the FNV-1a hash (64 bits) of the parts' UTF-16 units as 16 hexadecimal digits. */
export function identifier(letter: 'i' | 'p' | 'a', parts: readonly (string | null)[]): string {
  let hash = OFFSET
  for (const part of parts) {
    for (const unit of part ?? '') hash = ((hash ^ BigInt(unit.codePointAt(0)!)) * PRIME) & MASK
    hash = ((hash ^ (part === null ? 0x110001n : 0x110000n)) * PRIME) & MASK
  }
  return letter + hash.toString(16).padStart(16, '0')
}

/** Letters and digits enough to know a text again, few enough that a better cut of its end changes nothing. */
const OPENING = 32

/** The first letters and digits of a text, without blanks and punctuation, in one width and case. */
export function openingOf(text: string): string {
  let opening = ''
  for (const character of text.slice(0, 400).normalize('NFKC').toLowerCase()) {
    if (/[\p{L}\p{N}]/u.test(character)) opening += character
    if (opening.length >= OPENING) break
  }
  return opening
}
