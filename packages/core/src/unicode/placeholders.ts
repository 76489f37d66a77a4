import { classOf, unknownIn } from './known-characters.js'

/**
 * The characters of a text that Unicode 14 does not assign, with others that replace them while
 * the text is parsed. Engines with older and newer tables treat those alike, so that a page gives
 * the same issue in all of them.
 */
export interface Placeholders {
  /** Returns a text of the same length, with the placeholders. */
  hide: (text: string) => string
  /** Returns plain data with the characters that were hidden. */
  restore: <Value>(value: Value) => Value
}

/** The first placeholder, and the code point after the last one, of each kind of character. */
const IDEOGRAPHS = { from: 0x29000, to: 0x2a6d7 }
const PRIVATE = { from: 0xf0000, to: 0xffffe }
const PRIVATE_BMP = { from: 0xe000, to: 0xf900 }

const rangeFor = (code: number): typeof PRIVATE => {
  if (code <= 0xffff) return PRIVATE_BMP
  return code >> 16 === 2 || code >> 16 === 3 ? IDEOGRAPHS : PRIVATE
}

/**
 * Returns the placeholders for the unknown characters of some texts, or `null` when there are none.
 *
 * @param others texts that must not contain a placeholder either
 */
export function placeholdersFor(texts: readonly string[], others: string): Placeholders | null {
  const unknown = new Set<number>()
  for (const text of texts) unknownIn(text, unknown)
  if (!unknown.size) return null
  const taken = new Set<number>()
  for (const text of [...texts, others]) addCandidates(text, taken)
  const placeholders = new Map<string, string>()
  for (const code of [...unknown].sort((a, b) => a - b)) {
    const { from, to } = rangeFor(code)
    let placeholder = from
    while (taken.has(placeholder)) placeholder++
    if (placeholder >= to) continue
    taken.add(placeholder)
    placeholders.set(String.fromCodePoint(code), String.fromCodePoint(placeholder))
  }
  const originals = new Map([...placeholders].map(([original, placeholder]) => [placeholder, original]))
  const restoreText = replacing(originals)
  const restore = (value: unknown): unknown => {
    if (typeof value === 'string') return restoreText(value)
    if (Array.isArray(value)) return value.map(restore)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, restore(part)]))
  }
  return { hide: replacing(placeholders), restore: <Value>(value: Value) => restore(value) as Value }
}

/** Returns a function that replaces characters in a text. */
function replacing(characters: ReadonlyMap<string, string>): (text: string) => string {
  const pattern = classOf([...characters.keys()].map((character) => character.codePointAt(0)!))
  return (text) => text.replace(pattern, (character) => characters.get(character)!)
}

const CANDIDATE = /[\u{29000}-\u{2a6d6}\ue000-\uf8ff\u{f0000}-\u{fffff}]/gu

/** Adds the characters of a text that could be placeholders. */
function addCandidates(text: string, taken: Set<number>): void {
  for (const [character] of text.matchAll(CANDIDATE)) taken.add(character.codePointAt(0)!)
}
