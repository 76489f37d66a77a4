const QUOTES = /[“”„‟«»‹›「」『』'‘’‚`´＂＇]/u
const STOPS = /[。．｡]/u
const COMMAS = /[，、､]/u
/** Hyphens and dashes: extraction adds them at line ends, and editors remove them. */
const DROPPED = /[\s\u00ad¬\-‐‑‒–—―]/u

/** A text whose characters are folded, so that small differences of print do not count. */
export interface Folded {
  /** The folded characters. */
  characters: string[]
  /** The offset in the text of each folded character. */
  offsets: number[]
}

/**
 * Folds a text: compatibility forms, capitals, quotes, full stops and commas become one form, and
 * white space, hyphens and dashes are dropped.
 */
export function fold(text: string): Folded {
  const characters: string[] = []
  const offsets: number[] = []
  for (let at = 0; at < text.length; at++)
    for (const character of foldUnit(text[at]!)) {
      characters.push(character)
      offsets.push(at)
    }
  return { characters, offsets }
}

function foldUnit(unit: string): string {
  if (DROPPED.test(unit)) return ''
  if (QUOTES.test(unit)) return '"'
  if (STOPS.test(unit)) return '.'
  if (COMMAS.test(unit)) return ','
  return unit.normalize('NFKC').toLowerCase()
}
