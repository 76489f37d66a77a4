import {
  ARTICLE_ROLES,
  type ArticleParts,
  type ArticleRole,
  type Block,
  type Byline,
  type Figure,
  plainText,
} from '@banmian/core'
import type { Steps } from '../conversion/json-pointer.js'
import type { LossList } from '../conversion/loss-list.js'
import { checks } from '../errors/interchange-error.js'
import { type Conventions, creditsIn } from '../reading/credits-in.js'
import { isObject, type JsonObject, objectsIn, textOr } from '../reading/json-document.js'
import { namesWith, textsIn } from './item-parts.js'
import { PROFILES } from './ninjs-item.js'
import { readBody } from './read-body.js'
import { readWrittenArticle } from './read-written-issue.js'
import { loseProperties } from './unread-properties.js'
import { propertyOf, upgradedItem } from './upgraded-item.js'

/** The state of reading a document. */
export interface ItemReading {
  losses: LossList
  conventions: Conventions
  /** Ids of the articles that are read. */
  taken: Set<string>
}

/** An article, and the place from which an item says that it comes. */
export interface ReadArticle {
  parts: ArticleParts
  place: string | null
}

/** Items in one another that are read. */
const MAX_DEPTH = 100

/** Reads an item of another writer, and the articles among its associations. */
export function readItems(original: JsonObject, steps: Steps, reading: ItemReading): ReadArticle[] {
  checks.that(
    steps.length <= 2 * MAX_DEPTH,
    'document',
    `associations nested at most ${MAX_DEPTH} levels deep`,
    original,
  )
  const item = upgradedItem(original)
  if (item['profile'] === PROFILES.article)
    return [{ parts: readWrittenArticle(item, reading.taken, argumentOf(steps)), place: null }]
  const type = textOr(item['type']) ?? 'text'
  if (!['text', 'composite', 'picture', 'graphic'].includes(type)) {
    reading.losses.lose(steps, `An issue holds texts and pictures, not items of type “${type.slice(0, 40)}”.`)
    return []
  }
  loseProperties(original, steps, reading.losses)
  const associations = associationsOf(original, steps)
  const isPicture = (part: { item: JsonObject }): boolean => ['picture', 'graphic'].includes(String(part.item['type']))
  const pictures = associations.filter(isPicture)
  const others = associations
    .filter((part) => !isPicture(part))
    .flatMap((part) => readItems(part.item, part.steps, reading))
  const isContainer = type === 'composite' && !('bodies' in item) && !('headlines' in item)
  if (isContainer) return [...others, ...pictures.flatMap((part) => readItems(part.item, part.steps, reading))]
  const article = readArticle(item, type, steps, reading)
  const figures = pictures.map((part) => {
    loseProperties(part.item, part.steps, reading.losses)
    return figureOf(upgradedItem(part.item), reading)
  })
  const parts = { ...article, body: withFigures(article.body ?? [], figures) }
  return [{ parts, place: textOr(item['located']) }, ...others]
}

/** Returns the associations of an item, which version 1 names and later ones list. */
function associationsOf(item: JsonObject, steps: Steps): { item: JsonObject; steps: Steps }[] {
  const associations = propertyOf(item, 'associations')
  if (typeof associations !== 'object' || associations === null) return []
  return Object.entries(associations).flatMap(([key, part]) => {
    const at = [...steps, 'associations', Array.isArray(associations) ? Number(key) : key]
    return isObject(part) ? [{ item: part, steps: at }] : []
  })
}

const argumentOf = (steps: Steps): string =>
  steps.reduce<string>((text, step) => text + (typeof step === 'number' ? `[${step}]` : `.${step}`), 'document')

function readArticle(item: JsonObject, type: string, steps: Steps, reading: ItemReading): ArticleParts {
  const headlines = textsIn(item, 'headlines')
  const lineOf = (...roles: string[]): string | null =>
    headlines.find(({ role }) => roles.includes(role))?.value ?? null
  const main = lineOf('main', 'headline') ?? headlines.find(({ role }) => role === '')?.value ?? null
  const headline = {
    kicker: lineOf('kicker', 'vignette', 'overline'),
    main: main ?? headlines[0]?.value ?? textOr(item['title']),
    deck: lineOf('deck', 'subheadline', 'subtitle', 'sub'),
  }
  const genre = namesWith(item, 'genres', 'uri', undefined)[0]?.toLowerCase()
  const isPicture = type === 'picture' || type === 'graphic'
  const body = isPicture ? [figureOf(item, reading)] : readBody(item, argumentOf(steps), steps, reading.losses)
  return {
    role: isPicture ? 'photo' : (ARTICLE_ROLES.find((role): role is ArticleRole => role === genre) ?? 'news'),
    headline,
    subjects: objectsIn(item['subjects']).flatMap(({ name }) => (typeof name === 'string' ? [name] : [])),
    bylines: isPicture ? [] : bylinesOf(item, 'head', reading),
    body: withoutHeadline(body, headline.main),
  }
}

function bylinesOf(item: JsonObject, placement: Byline['placement'], { conventions }: ItemReading): Byline[] {
  const by = textOr(item['by'])
  if (by === null || by === '') return []
  const credits = creditsIn(by, conventions)
  return [{ text: by, placement, credits: credits.length > 0 ? credits : [{ role: null, name: by }] }]
}

/** Returns a body without a heading that repeats the headline. */
const withoutHeadline = (body: Block[], headline: string | null): Block[] =>
  body[0]?.type === 'heading' && plainText(body[0]) === headline ? body.slice(1) : body

function figureOf(item: JsonObject, reading: ItemReading): Figure {
  const descriptions = textsIn(item, 'descriptions')
  const plain = descriptions.filter(({ contentType }) => contentType === '' || contentType === 'text/plain')
  const caption = (plain.find(({ role }) => role === 'caption') ?? plain[0])?.value ?? ''
  const headline = textsIn(item, 'headlines')[0]?.value ?? ''
  const text = caption || headline
  return {
    type: 'figure',
    image: pictureOf(item, headline || caption),
    caption: text === '' ? [] : [{ type: 'text', value: text }],
    bylines: bylinesOf(item, 'tail', reading),
  }
}

/** Returns the largest file of a picture that is not the original one, or `main`. */
function pictureOf(item: JsonObject, alt: string): Figure['image'] {
  const files = objectsIn(item['renditions']).filter((file) => typeof propertyOf(file, 'href') === 'string')
  const pixels = (value: unknown): number | null =>
    typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null
  const main = files.find(({ name }) => name === 'main')
  const [largest] = files.toSorted((one, other) => (pixels(other['width']) ?? 0) - (pixels(one['width']) ?? 0))
  const file = main ?? largest
  if (!file) return null
  const url = textOr(propertyOf(file, 'href')) ?? ''
  return { url, alt, width: pixels(file['width']), height: pixels(file['height']) }
}

/** Returns a body with the figures that it does not show yet. */
function withFigures(body: Block[], figures: readonly Figure[]): Block[] {
  const shown = new Set(body.flatMap((block) => (block.type === 'figure' ? [captionOf(block), block.image?.url] : [])))
  return [
    ...body,
    ...figures.filter(
      (figure) => !shown.has(figure.image?.url) && !(captionOf(figure) && shown.has(captionOf(figure))),
    ),
  ]
}

const captionOf = (figure: Figure): string => plainText(figure.caption)
