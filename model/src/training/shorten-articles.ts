import { Random } from '../random.js'
import { blocksOf, type PageBlock, roleOf, unitOf, withBlocks } from './page-blocks.js'
import type { LabeledPage } from './training-data.js'

/** The share of articles without the names of their authors, without a deck, and with few words. */
const RATES = { unsigned: 0.6, withoutDeck: 0.5, shortHeadline: 0.35 }
/** Paragraphs that an article keeps; one with subheads keeps more. */
const PARAGRAPHS = [1, 4] as const
const WITH_SUBHEADS = [3, 8] as const
/** Words of a short headline. */
const WORDS = [2, 6] as const

/**
 * Returns a page of short articles, as briefs and small papers have them: each article with its
 * first paragraphs, some without authors, some with the first words of their headline alone.
 */
export function shortenArticles(page: LabeledPage, seed: number): LabeledPage {
  const random = new Random(seed)
  const blocks = blocksOf(page)
  const hasSubhead = new Set(blocks.filter((block) => roleOf(block) === 'subhead').map(unitOf))
  const units = page.units.map((unit, index) => ({
    isArticle: unit.kind === 'article',
    left: hasSubhead.has(index) ? random.between(...WITH_SUBHEADS) : random.between(...PARAGRAPHS),
    isUnsigned: random.chance(RATES.unsigned),
    hasNoDeck: random.chance(RATES.withoutDeck),
    isShort: random.chance(RATES.shortHeadline),
    words: random.between(...WORDS),
    subhead: null as PageBlock | null,
  }))
  const kept: PageBlock[] = []
  const headlines = new Map<number, string>()
  for (const block of blocks) {
    const number = unitOf(block)
    const unit = units[number]
    if (!unit?.isArticle) {
      kept.push(block)
      continue
    }
    const role = roleOf(block)
    if (role === 'paragraph' || (role === 'credit' && block.spans.length > 1)) {
      if (unit.left-- <= 0) continue
      if (unit.subhead) kept.push(unit.subhead)
      unit.subhead = null
      kept.push(block)
    } else if (role === 'subhead') unit.subhead = block
    else if (role === 'byline' || role === 'credit') {
      if (!unit.isUnsigned) kept.push(block)
    } else if (role === 'deck') {
      if (!unit.hasNoDeck) kept.push(block)
    } else if (role === 'headline' && unit.isShort) {
      const short = shortened(block, unit.words)
      if (short !== block && !headlines.has(number)) headlines.set(number, textOf(block))
      kept.push(short)
    } else kept.push(block)
  }
  const shorter = withBlocks(page, kept)
  return {
    ...shorter,
    units: page.units.map((unit, number) =>
      headlines.has(number) ? { ...unit, headline: headlines.get(number)! } : unit,
    ),
  }
}

/** Returns the first words of a headline. One in a block with another part stays whole. */
function shortened(block: PageBlock, words: number): PageBlock {
  const [span, ...others] = block.spans
  if (!span || others.length || span[1] !== block.text.length) return block
  const parts = textOf(block).split(' ')
  if (parts.length <= words) return block
  const text = parts
    .slice(0, words)
    .join(' ')
    .replace(/[\p{P}\s]+$/u, '')
  if (!text) return block
  const [start, , ...rest] = span
  return { text: block.text.slice(0, start) + text, spans: [[start, start + text.length, ...rest]] }
}

const textOf = ({ text, spans: [span] }: PageBlock): string => text.slice(span![0], span![1])
