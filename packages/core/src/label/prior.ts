import type { DecoderState } from './decoder-state.js'
import { HEADING_LABELS, type Label, labelNumber, TEXT_LABELS } from './label.js'

/**
 * Numbers that are added to the scores of the labels of a line, by column: what a mistake costs,
 * beyond what the weights learned.
 */
export interface Priors {
  /** For the first line of a page, when it is a heading that is a known page name. */
  name: readonly number[]
  /** For the first line of a page, when it is another heading above text. */
  top: readonly number[]
  /** For the first heading of another run. */
  opening: readonly number[]
  /** For other headings. */
  heading: readonly number[]
  /** For headings after the first paragraphs of an article without subheads; `null` for nothing. */
  early: readonly number[] | null
  text: readonly number[]
  /** For text after a heading that has no text so far; `null` for nothing. */
  belowHeading: readonly number[] | null
  /** For text after text that is foreign to the article above; `null` for nothing. */
  belowForeign: readonly number[] | null
  /** Only headings open articles on the page. */
  headingsOpen: boolean
}

/**
 * Costs of labels that hide where an article begins. A headline that is taken for a subhead joins
 * two articles; the reverse only splits one. The same holds for a headline that is taken for a
 * heading apart from its article, or for text.
 */
const HEADING_COSTS: Partial<Record<Label, number>> = { subhead: -1.5, stray: -3, 'not-heading': -3 }
/** Short articles have no subheads, so that a heading after few paragraphs is seldom one. */
const EARLY_SUBHEAD_COST = 2
const FEW_PARAGRAPHS = 3
/** A paragraph that is taken for the first of an article splits the article before it. */
const OPENING_COST = 2
/** A paragraph that is taken for text of the page is lost to its article. */
const FURNITURE_COST = 1
/** The same for an advertisement and for a caption. */
const ADVERTISEMENT_COST = 1
const CAPTION_COST = 1
/** The first text below a heading is that of its article, and seldom foreign to it. */
const FOREIGN_BELOW_HEADING_COST = 4
/**
 * Foreign text ends where another article begins: seldom does the article above it go on. A line
 * inside an article that looks foreign is more likely part of it.
 */
const RESUMING_COST = 4
/** The cost of furniture in scripts without spaces, whose short paragraphs look alike. */
const UNSPACED_FURNITURE_COST = 4
/** A heading above text is far oftener a headline than the name of a page, except known names. */
const NAME_COST = 5
/** Larger than any score. */
const ALWAYS = 1e6

const columns = (labels: readonly Label[], values: Partial<Record<Label, number>>): number[] =>
  labels.map((label) => values[label] ?? 0)

const NONE_OF_HEADINGS = columns(HEADING_LABELS, {})
const NAME = columns(HEADING_LABELS, { 'page-name': NAME_COST })
const TOP = columns(HEADING_LABELS, { 'page-name': -NAME_COST })

/** The priors of scripts without spaces. */
export const UNSPACED_PRIORS: Priors = {
  name: NAME,
  top: TOP,
  opening: NONE_OF_HEADINGS,
  heading: NONE_OF_HEADINGS,
  early: null,
  text: columns(TEXT_LABELS, { furniture: -UNSPACED_FURNITURE_COST, advertisement: -UNSPACED_FURNITURE_COST }),
  belowHeading: null,
  belowForeign: null,
  headingsOpen: false,
}

/** The priors of scripts with spaces, whose weights were learned from papers of many kinds. */
export const SPACED_PRIORS: Priors = {
  name: NAME,
  top: columns(HEADING_LABELS, { ...HEADING_COSTS, 'page-name': -NAME_COST }),
  opening: columns(HEADING_LABELS, HEADING_COSTS),
  heading: columns(HEADING_LABELS, HEADING_COSTS),
  early: columns(HEADING_LABELS, { subhead: -EARLY_SUBHEAD_COST }),
  text: columns(TEXT_LABELS, {
    furniture: -FURNITURE_COST,
    advertisement: -ADVERTISEMENT_COST,
    caption: -CAPTION_COST,
    opening: -OPENING_COST,
  }),
  belowHeading: columns(TEXT_LABELS, {
    furniture: -FOREIGN_BELOW_HEADING_COST,
    advertisement: -FOREIGN_BELOW_HEADING_COST,
  }),
  belowForeign: columns(TEXT_LABELS, { paragraph: -RESUMING_COST, closing: -RESUMING_COST }),
  headingsOpen: false,
}

/**
 * The priors of scripts without weights: the first heading of each run opens an article, and no
 * other line does.
 */
export const HEADINGS_OPEN: Priors = {
  ...SPACED_PRIORS,
  opening: columns(HEADING_LABELS, { kicker: ALWAYS, headline: ALWAYS }),
  headingsOpen: true,
}

const ADVERTISEMENT = labelNumber('advertisement')
const FURNITURE = labelNumber('furniture')

/** Returns what the article above a heading adds to the scores of its labels, if anything. */
export function priorAfter({ headed, paragraphs, subheads }: DecoderState, priors: Priors): readonly number[] | null {
  return headed && subheads === 0 && paragraphs > 0 && paragraphs <= FEW_PARAGRAPHS ? priors.early : null
}

/** Returns what the article above a line of text adds to the scores of its labels, if anything. */
export function priorBelow({ label, headed, paragraphs }: DecoderState, priors: Priors): readonly number[] | null {
  if (paragraphs > 0) return label === ADVERTISEMENT || label === FURNITURE ? priors.belowForeign : null
  return headed ? priors.belowHeading : null
}
