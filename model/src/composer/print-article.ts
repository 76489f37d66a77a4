import type { Random } from '../random.js'
import type { ArticleSource } from './article-source.js'
import type { HouseStyle, PressStyle } from './house-styles.js'

/** The lines of an article as its house prints them. */
export interface PrintedArticle {
  head: string | null
  foot: string | null
  tail: string | null
  blocks: { role: 'paragraph' | 'subhead'; text: string }[]
  names: string[]
}

/** The parts of its articles that a page prints. */
export interface PrintedParts {
  hasBylines: boolean
  /** The share of bodies that are cut short after their first paragraphs. */
  shortBody: number
}

/** Returns the lines of an article in the style of a house. */
export function printArticle(
  { names, blocks, foot }: ArticleSource,
  press: PressStyle,
  house: HouseStyle,
  { hasBylines, shortBody }: PrintedParts,
  random: Random,
): PrintedArticle {
  const kept = random.chance(shortBody) ? blocks.slice(0, random.between(1, 3)) : blocks
  // A subhead is not the end of an article.
  const printed = kept.at(-1)?.role === 'subhead' ? kept.slice(0, -1) : kept
  const own = hasBylines ? names : []
  const style = hasBylines ? house : {}
  const values: { [name: string]: string } = {
    names: listOf(own, press.separators),
    NAMES: listOf(own, press.separators).toLocaleUpperCase(),
    place: random.pick(press.places),
    PLACE: '',
    day: String(random.between(1, 28)),
    month: random.pick(press.months),
    agency: random.pick(press.agencies),
  }
  values['PLACE'] = values['place']!.toLocaleUpperCase()
  const fill = (template: string | undefined): string | null =>
    template === undefined || (!own.length && /\{names\}/i.test(template))
      ? null
      : template.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '')
  const opening = fill(style.opening) ?? ''
  const isCapital = [style.head, style.foot, style.tail].some((template) => template?.includes('{NAMES}'))
  const named = Object.values(style).some((template) => typeof template === 'string' && /\{names\}/i.test(template))
  const first = printed.findIndex(({ role }) => role === 'paragraph')
  return {
    head: fill(style.head),
    foot: foot ?? fill(style.foot),
    tail: fill(style.tail),
    blocks: printed.map(({ role, text }, at) => ({ role, text: at === first ? opening + text : text })),
    names: named ? own.map((name) => (isCapital ? name.toLocaleUpperCase() : name)) : [],
  }
}

/** Returns names as a list in the style of a language. */
export function listOf(names: readonly string[], [between, last]: PressStyle['separators']): string {
  return names.length < 2 ? (names[0] ?? '') : names.slice(0, -1).join(between) + last + names.at(-1)!
}
