import type { Line } from '../scan/line.js'

/**
 * Shorter words carry no information. Hangul words are longer by their particles, which the stem
 * leaves out.
 */
const SHORTEST_WORD = 4
/** Number of characters of a word that are compared: its stem, without endings. */
const STEM_LENGTH = 6
const SHORTEST_HANGUL_WORD = 2
const HANGUL_STEM_LENGTH = 2
const FIRST_HANGUL = 0xac00

/** Words are represented by two ideographs each. */
const FIRST_IDEOGRAPH = 0x4e00
const IDEOGRAPHS = 20000

/**
 * 0 for separators, 1 for letters, 2 for digits, by code up to the end of the Greek and Cyrillic
 * blocks.
 */
const CLASSES = Uint8Array.from({ length: 0x530 }, (_, code) => {
  const character = String.fromCharCode(code)
  return /\p{N}/u.test(character) ? 2 : /\p{L}/u.test(character) ? 1 : 0
})
const LOWER = Uint16Array.from({ length: 0x530 }, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : code
})

const classOf = (code: number): number =>
  code < 0x530 ? CLASSES[code]! : code >= FIRST_HANGUL && code <= 0xd7a3 ? 1 : code >= 0x2000 && code <= 0x303f ? 0 : 1

/**
 * Returns lines in which a bigram of characters represents the stem of a word. In scripts with
 * spaces, words in common are evidence of a common topic, and bigrams of letters are not.
 *
 * @param common words that are left out, in lower case
 */
export function asWordBigrams(lines: readonly Line[], common: ReadonlySet<string> = NO_WORDS): Line[] {
  return lines.map((line) => ({ ...line, text: wordBigrams(line.text, common) }))
}

const NO_WORDS: ReadonlySet<string> = new Set()

function wordBigrams(text: string, common: ReadonlySet<string>): string {
  const codes: number[] = []
  let at = 0
  while (at < text.length) {
    const first = text.charCodeAt(at)
    const kind = classOf(first)
    if (kind === 0) {
      at++
      continue
    }
    const isHangul = first >= FIRST_HANGUL && first <= 0xd7a3
    const stem = at + (isHangul ? HANGUL_STEM_LENGTH : STEM_LENGTH)
    const start = at
    let hash = 7
    for (let code = first; at < text.length && classOf(code) > 0; code = text.charCodeAt(++at))
      if (at < stem) hash = (Math.imul(hash, 31) + (code < 0x530 ? LOWER[code]! : code)) >>> 0
    const length = at - start
    if (kind === 1 && length < (isHangul ? SHORTEST_HANGUL_WORD : SHORTEST_WORD)) continue
    if (common.size > 0 && common.has(text.slice(start, at).toLowerCase())) continue
    codes.push(FIRST_IDEOGRAPH + (hash % IDEOGRAPHS), FIRST_IDEOGRAPH + ((hash >>> 9) % IDEOGRAPHS), 32)
  }
  let result = ''
  for (let from = 0; from < codes.length; from += 8192) result += String.fromCharCode(...codes.slice(from, from + 8192))
  return result || ' '
}
