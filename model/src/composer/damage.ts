import type { Random } from '../random.js'

/** The share of the places in which each kind of damage occurs, from 0 to 1. */
export interface DamageRates {
  /** A paragraph is cut in two. */
  cut: number
  /** A headline comes after its body. */
  late: number
  /** A kicker is apart from its headline. */
  strayKicker: number
  /** A kicker is on the line of its headline. */
  fusedKicker: number
  /** A photo is printed after an article, or between the halves of a paragraph. */
  photo: number
  /** The last line of credit is at the end of the last paragraph. */
  gluedCredit: number
  /** Full-width punctuation and digits become ASCII. */
  ascii: number
  /** A headline is split over two lines. */
  splitHeadline: number
  /** A deck is marked as a heading. */
  headingDeck: number
  /** The articles of a page have no bylines. */
  noBylines: number
  /** A body is cut short after its first paragraphs. */
  shortBody: number
  /** An advertisement is printed after an article. */
  advertisement: number
  /** A running head is printed among the lines. */
  runningHead: number
  /** A paragraph has errors of character recognition. */
  misread: number
}

const NONE: DamageRates = {
  cut: 0,
  late: 0,
  strayKicker: 0,
  fusedKicker: 0,
  photo: 0,
  gluedCredit: 0,
  ascii: 0,
  splitHeadline: 0,
  headingDeck: 0,
  noBylines: 0,
  shortBody: 0,
  advertisement: 0,
  runningHead: 0,
  misread: 0,
}

/**
 * Rates by the name of the damage: `clean` only flattens headings; `extracted` is counted on a page
 * as a layout model extracts it; `heavy` is twice that; `digitized` is that of scanned pages of
 * libraries.
 */
export const DAMAGE_RATES: { readonly [name: string]: DamageRates } = {
  clean: NONE,
  extracted: {
    ...NONE,
    cut: 0.1,
    late: 0.11,
    strayKicker: 0.5,
    fusedKicker: 0.33,
    photo: 0.25,
    gluedCredit: 0.4,
    ascii: 1,
  },
  heavy: {
    ...NONE,
    cut: 0.25,
    late: 0.22,
    strayKicker: 0.7,
    fusedKicker: 0.4,
    photo: 0.5,
    gluedCredit: 0.5,
    ascii: 1,
    runningHead: 0.2,
  },
  digitized: {
    ...NONE,
    cut: 0.08,
    photo: 0.1,
    splitHeadline: 0.25,
    headingDeck: 0.5,
    noBylines: 0.7,
    shortBody: 0.5,
    advertisement: 0.3,
    runningHead: 0.4,
    misread: 0.3,
  },
}

/** Returns a text with ASCII for its full-width forms, and a space for the ideographic space. */
export const toAscii = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')

/** Minimum length of a half of a paragraph, in characters. */
const SHORTEST_HALF = { spaced: 30, unspaced: 15 }
/** The share of the cuts of a spaced text that are inside a word. */
const INSIDE_WORD = 0.3

/**
 * Cuts a paragraph in two, or returns null for one that is too short. A cut inside a word leaves a
 * hyphen at the end of the left half.
 */
export function cutParagraph(text: string, isSpaced: boolean, random: Random): [string, string] | null {
  const shortest = isSpaced ? SHORTEST_HALF.spaced : SHORTEST_HALF.unspaced
  if (text.length < 3 * shortest) return null
  const cut = random.between(shortest, text.length - shortest)
  if (!isSpaced) return [text.slice(0, cut), text.slice(cut)]
  if (random.chance(INSIDE_WORD))
    for (let at = cut; at < text.length - 4; at++)
      if (/\p{Ll}{3}$/u.test(text.slice(0, at)) && /^\p{Ll}{3}/u.test(text.slice(at)))
        return [`${text.slice(0, at)}-`, text.slice(at)]
  const space = text.indexOf(' ', cut)
  return space < 0 || space > text.length - 5 ? null : [text.slice(0, space), text.slice(space + 1)]
}

/** Splits a headline at the space or the character nearest to its middle. */
export function splitHeadline(text: string, isSpaced: boolean): [string, string] | null {
  const middle = Math.floor(text.length / 2)
  if (!isSpaced) return text.length < 12 ? null : [text.slice(0, middle), text.slice(middle)]
  const space = text.indexOf(' ', middle)
  return space < 0 || text.length < 24 ? null : [text.slice(0, space), text.slice(space + 1)]
}

/**
 * Returns a paragraph as character recognition misreads it: a lost full stop, wrong quotes, broken
 * words.
 */
export function misread(text: string, isSpaced: boolean, random: Random): string {
  const kind = random.between(0, 2)
  if (kind === 0) return text.replace(/[.。]$/u, '')
  if (kind === 1)
    return text.replace(/[“”„«»「」『』"]/gu, (quote) => (quote === '“' || quote === '„' ? '”' : isSpaced ? "''" : '“'))
  if (!isSpaced) return text.replace(/[，、]/u, ' ')
  const long = [...text.matchAll(/\p{Ll}{8,}/gu)]
  const word = long.length ? random.pick(long) : null
  if (!word) return text
  const at = word.index + 4
  return `${text.slice(0, at)}${random.chance(0.5) ? '- ' : ' '}${text.slice(at)}`
}
