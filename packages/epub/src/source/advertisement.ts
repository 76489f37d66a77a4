import type { Article, Block } from '@banmian/core'
import { checks } from '../errors/epub-error.js'

/** A page that the caller adds to a book, such as an advertisement. */
export interface Advertisement {
  /** Heading of the page, and its entry in the contents. */
  title: string
  /** Body, as that of an article. Its pictures are those of the option `picture`. */
  body: readonly Block[]
  /** `front` for a page before the articles; `back` (the default) for one after them. */
  place?: 'front' | 'back'
}

/** Throws an `EpubError` that names the wrong value of an advertisement. */
export function checkAdvertisements(advertisements: unknown, argument: string): void {
  checks.that(Array.isArray(advertisements), argument, 'an array of objects with title and body', advertisements)
  for (const [index, value] of advertisements.entries()) checkAdvertisement(value, `${argument}[${index}]`)
}

function checkAdvertisement(value: unknown, argument: string): void {
  const isObject = typeof value === 'object' && value !== null
  checks.that(isObject, argument, 'an object with title and body', value)
  const { title, body, place = 'back' } = value as Record<keyof Advertisement, unknown>
  const hasTitle = typeof title === 'string' && title.trim() !== ''
  checks.that(hasTitle, `${argument}.title`, 'a string that is not blank', title)
  checks.that(place === 'front' || place === 'back', `${argument}.place`, '"front" or "back"', place)
  checks.article(advertisementArticle({ title, body: body as Block[] }, 0), argument)
}

/** An advertisement as an article, and its place in the book. */
export interface PlacedAdvertisement {
  article: Article
  place: 'front' | 'back'
}

/** Returns the advertisements that the caller adds to a book. */
export const placedAdvertisements = (advertisements: readonly Advertisement[] = []): PlacedAdvertisement[] =>
  advertisements.map((advertisement, index) => ({
    article: advertisementArticle(advertisement, index),
    place: advertisement.place ?? 'back',
  }))

/** Returns an advertisement as an article, whose id names its position among all of them. */
const advertisementArticle = ({ title, body }: Advertisement, index: number): Article => ({
  type: 'article',
  id: `advertisement-${index + 1}`,
  role: 'advertisement',
  headline: { kicker: null, main: title, deck: null },
  rubric: null,
  dateline: null,
  bylines: [],
  body: body as Block[],
  continuations: [],
  subjects: [],
})
