import { type LabeledPage, sortedSpans } from '../pages/training-data.js'
import { withoutCharacters } from './without-characters.js'

/** Shares of the paragraphs that lose their last mark, one for each page in turn. */
const SHARES = [0.15, 0.35, 0.6, 0.85]

const SENTENCE_END = /[。.！？!?।؟۔]$/u

/**
 * Returns a page whose paragraphs have lost some of their last full stops, as text recognition
 * loses small marks. The same page and number give the same result.
 */
export function withoutSentenceEnds(page: LabeledPage, number: number): LabeledPage {
  const share = SHARES[number % SHARES.length]!
  const lost: number[] = []
  for (const [, end, , role] of sortedSpans(page)) {
    if (role !== 'paragraph' || !SENTENCE_END.test(page.text.slice(0, end))) continue
    if (chance(number, end) < share) lost.push(end - 1)
  }
  return withoutCharacters(page, lost)
}

/** Returns a number from 0 to below 1 that depends on two numbers. */
function chance(one: number, other: number): number {
  const mixed = Math.imul(Math.imul(one + 1, 0x9e3779b1) ^ Math.imul(other + 1, 0x85ebca6b), 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296
}
