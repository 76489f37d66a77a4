import type { Locale } from '../../../../packages/core/src/locale/locale.js'
import { openingDateline } from '../../../../packages/core/src/phrases/dateline.js'
import { Random } from '../../random.js'
import { blocksOf, type PageBlock, roleOf, unitOf, withBlocks } from '../pages/page-blocks.js'
import { localeOf } from '../pages/page-lines.js'
import type { LabeledPage } from '../pages/training-data.js'

/**
 * The share of articles without a deck, of those with few words in their headline, and of those
 * whose paragraphs are short.
 */
const RATES = { withoutDeck: 0.5, shortHeadline: 0.35, shortParagraphs: 0.5 }
/** Shares of articles without dateline and author. Each page has one of these shares. */
const UNSIGNED = [0.4, 0.7, 1] as const
/** The share of pages with few articles, and how many these have. */
const SMALL_PAGES = 0.5
const FEW_ARTICLES = [2, 5] as const
/** Paragraphs that an article keeps; one with subheads keeps more. */
const PARAGRAPHS = [1, 4] as const
const WITH_SUBHEADS = [3, 8] as const
/** Sentences of a short paragraph. */
const SENTENCES = [1, 2] as const
/** Words of a short headline, and characters of one in a script without spaces. */
const WORDS = [2, 6] as const
const CHARACTERS = [5, 10] as const

/** A unit of a page, with the parts that it keeps. */
interface ShortUnit {
  isArticle: boolean
  isLeftOut: boolean
  isUnsigned: boolean
  hasNoDeck: boolean
  /** The length of its headline in words or characters; null for the whole headline. */
  headline: number | null
  /** The number of paragraphs that it may still have. */
  paragraphs: number
  /** Its paragraphs keep only their first sentences. */
  hasShortParagraphs: boolean
  /** The last subhead, until a paragraph follows it. */
  subhead: PageBlock | null
}

/**
 * Returns a page of short articles, as briefs and small papers have them: all or a few of its
 * articles, with their first paragraphs, some or all without dateline and author, some with the
 * beginning of their headline alone.
 */
export function shortenArticles(page: LabeledPage, seed: number): LabeledPage {
  const locale = localeOf(page)
  const blocks = blocksOf(page)
  const units = unitsOf(page, blocks, new Random(seed), locale)
  const sentences = new Random(seed + 1)
  const headlines = new Map<number, string>()
  const kept: PageBlock[] = []
  for (const block of blocks) {
    const number = unitOf(block)
    const unit = units[number]
    if (unit?.isLeftOut) continue
    const role = roleOf(block)
    if (!unit?.isArticle) kept.push(block)
    else if (hasParagraph(block)) {
      if (unit.paragraphs-- <= 0) continue
      if (unit.subhead) kept.push(unit.subhead)
      unit.subhead = null
      const unsigned = unit.isUnsigned ? withoutNames(block, locale) : block
      kept.push(unit.hasShortParagraphs ? firstSentences(unsigned, sentences.between(...SENTENCES), locale) : unsigned)
    } else if (role === 'subhead') unit.subhead = block
    else if (role === 'headline' && unit.headline !== null) {
      const short = shortened(block, unit.headline, locale)
      if (short !== block && !headlines.has(number)) headlines.set(number, textOf(block))
      kept.push(short)
    } else if (!doesWithout(role, unit)) kept.push(block)
  }
  return {
    ...withBlocks(page, kept),
    units: page.units.map((unit, number) =>
      headlines.has(number) ? { ...unit, headline: headlines.get(number)! } : unit,
    ),
  }
}

function unitsOf(page: LabeledPage, blocks: readonly PageBlock[], random: Random, locale: Locale): ShortUnit[] {
  const hasSubhead = new Set(blocks.filter((block) => roleOf(block) === 'subhead').map(unitOf))
  const [shortest, longest] = locale.usesSpaces ? WORDS : CHARACTERS
  const unsigned = random.pick(UNSIGNED)
  let articles = random.chance(SMALL_PAGES) ? random.between(...FEW_ARTICLES) : page.units.length
  return page.units.map(({ kind }, number) => ({
    isArticle: kind === 'article',
    isLeftOut: kind === 'article' && articles-- <= 0,
    isUnsigned: random.chance(unsigned),
    hasNoDeck: random.chance(RATES.withoutDeck),
    headline: random.chance(RATES.shortHeadline) ? random.between(shortest, longest) : null,
    paragraphs: hasSubhead.has(number) ? random.between(...WITH_SUBHEADS) : random.between(...PARAGRAPHS),
    hasShortParagraphs: random.chance(RATES.shortParagraphs),
    subhead: null,
  }))
}

/** Returns whether an article does without a line of a role. */
const doesWithout = (role: string, { isUnsigned, hasNoDeck }: ShortUnit): boolean =>
  role === 'byline' || role === 'credit' ? isUnsigned : role === 'deck' && hasNoDeck

const hasParagraph = ({ spans }: PageBlock): boolean => spans.some(([, , , role]) => role === 'paragraph')

/** Returns a paragraph without dateline, and without the names at its end. */
function withoutNames(block: PageBlock, locale: Locale): PageBlock {
  const spans = block.spans.filter(([, , , role]) => role !== 'credit' && role !== 'byline')
  const [first] = spans
  if (!first || first[0] > 0) return block
  const end = spans.at(-1)![1]
  const dateline = openingDateline(block.text, locale, null)
  const rest = block.text.slice(0, end).slice(dateline?.text.length ?? 0)
  const text = rest.trimStart()
  const removed = end - text.length
  return text.length > 0
    ? { text, spans: spans.map(([from, to, ...more]) => [Math.max(0, from - removed), to - removed, ...more]) }
    : block
}

/**
 * Returns a paragraph with its first sentences alone, and what is printed after its text. A block
 * with parts of several paragraphs stays whole.
 */
function firstSentences(block: PageBlock, count: number, { stops, usesSpaces }: Locale): PageBlock {
  const at = block.spans.findIndex(([, , , role]) => role === 'paragraph')
  const span = block.spans[at]!
  if (block.spans.some(([, , , role], index) => role === 'paragraph' && index !== at)) return block
  const [start, end, ...rest] = span
  const isStop = new Set(stops.period + stops.exclamation)
  let cut = start
  for (let found = 0; found < count && cut < end; cut++)
    if (isStop.has(block.text[cut]!) && (!usesSpaces || block.text[cut + 1] === ' ')) found++
  if (cut >= end) return block
  return {
    text: block.text.slice(0, cut) + block.text.slice(end),
    spans: block.spans.map((own, index) => {
      if (index < at) return own
      if (index === at) return [start, cut, ...rest]
      const [from, to, ...more] = own
      return [from - end + cut, to - end + cut, ...more]
    }),
  }
}

/** Returns the beginning of a headline. One in a block with another part stays whole. */
function shortened(block: PageBlock, length: number, { usesSpaces }: Locale): PageBlock {
  const [span, ...others] = block.spans
  if (!span || others.length || span[1] !== block.text.length) return block
  const text = usesSpaces ? firstWords(textOf(block), length) : firstCharacters(textOf(block), length)
  if (!text || text === textOf(block)) return block
  const [start, , ...rest] = span
  return { text: block.text.slice(0, start) + text, spans: [[start, start + text.length, ...rest]] }
}

const withoutPunctuation = (text: string): string => text.replace(/[\p{P}\s]+$/u, '')

function firstWords(text: string, count: number): string {
  const words = text.split(' ')
  return words.length <= count ? text : withoutPunctuation(words.slice(0, count).join(' '))
}

/** Returns the first clause of a text if it is short, and otherwise its first characters. */
function firstCharacters(text: string, count: number): string {
  if (text.length <= count) return text
  const [clause = ''] = text.split(/[\s，,：:！!？?]/u)
  return clause.length >= CHARACTERS[0] && clause.length <= CHARACTERS[1]
    ? clause
    : withoutPunctuation([...text].slice(0, count).join(''))
}

const textOf = ({ text, spans: [span] }: PageBlock): string => text.slice(span![0], span![1])
