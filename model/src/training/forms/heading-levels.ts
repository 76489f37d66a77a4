import { Random } from '../../random.js'
import { blocksOf, type PageBlock, roleOf, unitOf, withBlocks } from '../pages/page-blocks.js'
import type { LabeledPage } from '../pages/training-data.js'

/** The levels of headings, as tools give them. */
interface Levels {
  /** Of the first article of the page. */
  lead: number
  headline: number
  subhead: number
  kicker: number
  deck: number
}

const SCHEMES: readonly Levels[] = [
  { lead: 1, headline: 1, subhead: 2, kicker: 2, deck: 2 },
  { lead: 1, headline: 1, subhead: 3, kicker: 3, deck: 2 },
  { lead: 2, headline: 2, subhead: 3, kicker: 3, deck: 3 },
  { lead: 2, headline: 2, subhead: 4, kicker: 2, deck: 3 },
  { lead: 1, headline: 2, subhead: 3, kicker: 3, deck: 3 },
  { lead: 1, headline: 2, subhead: 2, kicker: 3, deck: 3 },
]
/** The share of decks below a headline that are marked as headings. */
const MARKED_DECKS = 0.3
/** The share of headings that are on another level than the others of their kind. */
const ODD = 0.06

const MARKER = /^#+ /

/** Returns a page whose headings are on levels, as tools give them by size or by meaning. */
export function withHeadingLevels(page: LabeledPage, seed: number): LabeledPage {
  const random = new Random(seed)
  const scheme = random.pick(SCHEMES)
  const blocks = blocksOf(page)
  const lead = page.units.findIndex(({ kind }) => kind === 'article')
  const levelOf = (role: string, unit: number): number => {
    const own =
      role === 'subhead' || role === 'kicker' || role === 'deck'
        ? scheme[role]
        : role === 'headline' && unit === lead
          ? scheme.lead
          : scheme.headline
    return random.chance(ODD) ? own + random.between(0, 1) : own
  }
  return withBlocks(
    page,
    blocks.map((block, at) => {
      const role = roleOf(block)
      const marker = MARKER.exec(block.text)?.[0] ?? ''
      const isDeck = role === 'deck' && isBelowHeadline(blocks[at - 1], block) && random.chance(MARKED_DECKS)
      return marker || isDeck ? marked(block, marker.length, levelOf(role, unitOf(block))) : block
    }),
  )
}

const isBelowHeadline = (above: PageBlock | undefined, block: PageBlock): boolean =>
  above !== undefined && MARKER.test(above.text) && roleOf(above) === 'headline' && unitOf(above) === unitOf(block)

/** Returns a block with another marker in place of its first characters. */
function marked({ text, spans }: PageBlock, length: number, level: number): PageBlock {
  const marker = `${'#'.repeat(level)} `
  const shift = marker.length - length
  return {
    text: marker + text.slice(length),
    spans: spans.map(([start, end, ...rest]) => [start + shift, end + shift, ...rest]),
  }
}
