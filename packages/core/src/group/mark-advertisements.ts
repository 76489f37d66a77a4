import { type ArticleLines, advertisementFeatures } from '../label/features/advertisement-features.js'
import type { Model } from '../label/model/model.js'
import type { Locale } from '../locale/locale.js'
import { namesRole } from '../phrases/article-role.js'
import { marksAdvertisement } from '../phrases/page-lines.js'
import type { LineGroup } from './article-group.js'
import type { LabelledPage } from './labelled-page.js'
import { hasNumber } from './settled/advertisements/offers.js'
import { isSentence } from './settled/advertisements/sentences-in-articles.js'

/** Least probability of an advertisement. A model without weights returns 0.5 for all articles. */
const LEAST_PROBABILITY = 0.55

type AdvertisementPage = Pick<LabelledPage, 'lines' | 'cues' | 'decisions'>

/**
 * Marks articles that are advertisements or notices as a whole. The labels cannot: an advertisement
 * with a heading is like an article line by line.
 */
export function markAdvertisements<Group extends LineGroup>(
  groups: Group[],
  page: AdvertisementPage,
  { advertisement }: Pick<Model, 'advertisement'>,
  locale: Locale,
): Group[] {
  const isOne = (lines: ArticleLines): boolean =>
    locale.usesSpaces
      ? advertisement.probability(advertisementFeatures(lines, page, locale)) >= LEAST_PROBABILITY &&
        !isTabular(lines, page) &&
        !isNews(lines, page)
      : hasContacts(lines, page, locale)
  /** Returns whether a line above the headings of an article marks it. */
  const isMarked = ({ headings: [first = 0] }: ArticleLines): boolean =>
    first > 0 && marksAdvertisement(page.lines[first - 1]!.text, locale)
  return groups.map((group) => {
    const lines = linesOf(group)
    if (!lines || group.isPhoto || group.isAdvertisement || group.known !== undefined) return group
    return isMarked(lines) || isOne(lines) ? { ...group, isAdvertisement: true } : group
  })
}

/** A line of a league table or of results: a number before a name, or figures after it. */
const TABULAR = /^\(?\d{1,3}[.)] |(?:[\s:–-]\d{1,4}){3,}$|\d[:–-]\d/

/** Returns whether most lines of text are those of a table, which is no advertisement. */
const isTabular = ({ text }: ArticleLines, { lines }: Pick<LabelledPage, 'lines'>): boolean =>
  text.filter((line) => TABULAR.test(lines[line]!.text)).length * 2 > text.length

/** Least length of the first sentence of news, in characters. */
const SHORTEST_OPENING = 60

/** Returns whether all the text below a headline is sentences, without a number to call. */
function isNews({ headings, text }: ArticleLines, { lines }: Pick<LabelledPage, 'lines'>): boolean {
  const texts = text.map((line) => lines[line]!.text)
  if (!headings.length || (texts[0]?.length ?? 0) < SHORTEST_OPENING) return false
  return texts.every((one) => isSentence(one) && !hasNumber(one))
}

/** Fewest lines with an address, a number or hours, and their least share of the text. */
const FEWEST_CONTACTS = 2
const LEAST_CONTACTS = 0.3

/**
 * Returns whether an article without an author says where to buy something. Scripts without spaces
 * have no classifier.
 */
function hasContacts({ headings, text }: ArticleLines, page: AdvertisementPage, locale: Locale): boolean {
  const { contacts } = locale
  if (!contacts || text.some((line) => page.cues[line]!.dateline || page.cues[line]!.credit)) return false
  const count = text.filter((line) => contacts.test(page.lines[line]!.text)).length
  if (count < FEWEST_CONTACTS || count < text.length * LEAST_CONTACTS) return false
  return !headings.some((line) => namesRole(page.lines[line]!.text, locale))
}

/** Returns the lines of an article, or `null` when it has only pictures. */
export function linesOf({ kicker, headline, deck, flow }: LineGroup): { headings: number[]; text: number[] } | null {
  const headings = [...kicker, ...headline, ...deck]
  const text = flow.map(({ line }) => line)
  return headings.length + text.length ? { headings, text } : null
}
