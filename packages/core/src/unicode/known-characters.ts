import { COMMON } from './common-characters.js'
import { KNOWN_RANGES } from './known-ranges.js'

/** Offsets at which known characters begin and end in turn; decoded at the first use. */
let boundaries: Uint32Array | null = null

function decoded(): Uint32Array {
  let at = 0
  return Uint32Array.from(KNOWN_RANGES.split(' '), (length) => {
    at += Number.parseInt(length, 36)
    return at
  })
}

/**
 * Returns whether Unicode 14 assigns a code point, or never will. Engines agree about the classes,
 * the case and the decomposition of these characters only.
 */
export function isKnown(code: number): boolean {
  boundaries ??= decoded()
  let low = 0
  let high = boundaries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (boundaries[middle]! <= code) low = middle + 1
    else high = middle
  }
  return low % 2 === 0
}

const UNCOMMON = new RegExp(`[^${COMMON}]`, 'g')

/** Returns the code points of a text that are not known. */
export function unknownIn(text: string, found: Set<number> = new Set()): Set<number> {
  UNCOMMON.lastIndex = 0
  for (let match = UNCOMMON.exec(text); match; match = UNCOMMON.exec(text)) {
    const code = text.codePointAt(match.index)!
    if (code > 0xffff) UNCOMMON.lastIndex = match.index + 2
    if (!isKnown(code)) found.add(code)
  }
  return found
}

/** Returns a text without the characters that are not known. */
export function withoutUnknown(text: string): string {
  const unknown = unknownIn(text)
  return unknown.size ? text.replace(classOf(unknown), '') : text
}

/** Returns a pattern that matches each of some code points. */
export const classOf = (codes: Iterable<number>): RegExp =>
  new RegExp(`[${[...codes].map((code) => `\\u{${code.toString(16)}}`).join('')}]`, 'gu')
