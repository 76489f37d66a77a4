import type { ArticleSource, PhotoSource } from '../../composer/article-source.js'
import type { HouseStyle, PressStyle } from '../../composer/house-styles.js'
import { type PrintedArticle, printArticle } from '../../composer/print-article.js'
import type { Random } from '../../random.js'
import type { ElementList } from './page-elements.js'
import { fillWords, type PageWords } from './page-words.js'
import { type PaperStyle, pixels } from './paper-style.js'
import type { TypesetPage } from './typeset-page.js'

/** Everything that the articles of a page share. */
export interface PageSetting {
  language: string
  style: PaperStyle
  press: PressStyle
  house: HouseStyle
  words: PageWords
  elements: ElementList
  units: TypesetPage['units']
  random: Random
  /** Bylines are printed. */
  hasBylines: boolean
}

/** Largest share of the body that the first paragraph may have to be printed as a deck. */
const LONGEST_LEAD = { spaced: 260, unspaced: 90 }

/** A dateline that opens a paragraph, which is no deck. */
const DATELINE = /^.{0,60}[)）】电電][\s—–-]/u

/** The parts of an article in HTML. */
export interface ArticleHtml {
  kicker: string
  headline: string
  deck: string
  byline: string
  /** Paragraphs, subheads and the last line. */
  body: string[]
  /** The line that refers to another page. */
  jump: string
  /** Height of the parts above the body, in pixels. */
  headHeight: number
}

/** Returns the parts of an article that is printed over a width of some columns. */
export function articleHtml(source: ArticleSource, span: number, width: number, setting: PageSetting): ArticleHtml {
  const { style, press, elements, random, words, units } = setting
  const article = withHouseParts(source, setting)
  const printed = printArticle(article, press, setting.house, { hasBylines: setting.hasBylines, shortBody: 0 }, random)
  const unit = units.push({ kind: 'article', ...(printed.names.length ? { credits: printed.names } : {}) }) - 1
  const capital = (text: string, isCapital: boolean): string =>
    isCapital ? text.toLocaleUpperCase(setting.language) : text
  const headline = capital(article.headline, style.head.isCapital)
  const size = headlineSize(headline, span, width, style, random)
  const lines = linesOf(headline, size, width, style)
  const deckSize = style.bodySize * Math.min(1.15 + 0.15 * span, 1.9)
  const head = (role: 'kicker' | 'headline' | 'deck', text: string | null, css: string): string =>
    text ? elements.add({ article: unit, role }, text, { look: `cut-never ${role}`, css }) : ''
  const kicker = article.kicker && capital(article.kicker, style.kicker.isCapital)
  const html: ArticleHtml = {
    kicker: head('kicker', kicker, `font-size:${pixels(style.bodySize * (1.05 + 0.12 * span))}`),
    headline: head('headline', headline, `font-size:${pixels(size)}`),
    deck: head('deck', article.deck, `font-size:${pixels(deckSize)}`),
    byline: printed.head
      ? elements.add({ article: unit, role: 'byline' }, capital(printed.head, style.byline.isCapital), {
          look: 'byline',
        })
      : '',
    body: bodyHtml(printed, source, unit, setting),
    jump: '',
    headHeight: size * lines * 1.12,
  }
  const row = style.bodySize * style.leading
  if (html.kicker) html.headHeight += 1.5 * row
  if (html.deck) html.headHeight += linesOf(article.deck ?? '', deckSize, width, style) * deckSize * 1.25 + 4
  if (html.byline) html.headHeight += 1.6 * row
  if (random.chance(0.3)) {
    const jump = fillWords(random.pick(words.jumps), setting.language, (a, b) => random.between(a, b))
    html.jump = elements.add({ article: unit, role: 'body', part: 'continuation' }, jump, { look: 'jump' })
  }
  return html
}

function bodyHtml(
  { blocks, tail, foot }: PrintedArticle,
  source: ArticleSource,
  unit: number,
  setting: PageSetting,
): string[] {
  const { style, elements, press } = setting
  const opening = openingOf(blocks.find(({ role }) => role === 'paragraph')?.text ?? '', source)
  let paragraph = 0
  const html = blocks.map(({ role, text }, at) => {
    if (role === 'subhead') {
      const printed = style.subhead.isCapital ? text.toLocaleUpperCase() : text
      return elements.add({ article: unit, role: 'body', part: 'subhead' }, printed, { look: 'cut subhead' })
    }
    const isLast = at === blocks.length - 1
    const whole = isLast && tail !== null ? text + tail : text
    const look = `cut text${paragraph === 0 ? ' first' : ''}`
    const element = { article: unit, role: 'body' as const, paragraph }
    return elements.add(element, whole, {
      look,
      hasHyphens: press.isSpaced && style.hasHyphens,
      opening: paragraph++ === 0 && style.hasBoldLeads ? opening : 0,
    })
  })
  if (foot !== null) html.push(elements.add({ article: unit, role: 'byline', part: 'credit' }, foot, { look: 'foot' }))
  return html
}

/** Returns the length of the dateline that the house prints before an article. */
function openingOf(printed: string, { blocks }: ArticleSource): number {
  const own = blocks.find(({ role }) => role === 'paragraph')?.text ?? ''
  return printed.endsWith(own) ? printed.length - own.length : 0
}

/** Returns an article with what its paper adds: the name of its writer, a topic, a deck. */
function withHouseParts(article: ArticleSource, { random, words, press, style }: PageSetting): ArticleSource {
  const { blocks } = article
  const [first] = blocks
  const longest = press.isSpaced ? LONGEST_LEAD.spaced : LONGEST_LEAD.unspaced
  const isLead =
    style.hasLeadDecks &&
    article.deck === null &&
    blocks.length > 3 &&
    first?.role === 'paragraph' &&
    !DATELINE.test(first.text) &&
    first.text.length < longest
  return {
    ...article,
    kicker:
      article.kicker ??
      (style.hasTopics && random.chance(0.6) ? random.pick([...press.pageNames, ...press.places]) : null),
    deck: isLead ? first.text : article.deck,
    names: article.names.length || article.foot || random.chance(0.3) ? article.names : [random.pick(words.names)],
    blocks: isLead ? blocks.slice(1) : blocks,
  }
}

/** Returns a size in which a headline has few lines. */
function headlineSize(text: string, span: number, width: number, style: PaperStyle, random: Random): number {
  const most = span === 1 ? 5 : span < 4 ? 3 : 2
  const scale = (style.head.scale + style.head.growth * (span - 1)) * (random.between(85, 120) / 100)
  const smallest = style.bodySize * (style.isRunning ? 1 : 1.25)
  let size = style.bodySize * Math.min(scale, 6)
  while (size > smallest && linesOf(text, size, width, style) > most) size *= 0.92
  return Math.max(size, smallest)
}

function linesOf(text: string, size: number, width: number, style: PaperStyle): number {
  const wide = style.characterWidth >= 0.7 ? style.characterWidth : style.head.isCapital ? 0.68 : 0.52
  return Math.max(1, Math.ceil((text.length * size * wide) / width + 0.15))
}

/**
 * Returns a picture of a height with its caption. A photo without an article becomes a new unit.
 */
export function photoHtml(
  photo: PhotoSource,
  article: number | null,
  height: number,
  look: string,
  setting: PageSetting,
): string {
  const { random, press, elements, units } = setting
  const name = photo.name ?? (random.chance(0.7) ? random.pick(setting.words.names) : null)
  const unit = article ?? units.push({ kind: 'photo' }) - 1
  const template = name === null ? '' : random.pick(press.photoCredits)
  const credit = template.replace('{names}', name ?? '').replace('{NAMES}', (name ?? '').toLocaleUpperCase())
  const isGlued = credit !== '' && random.chance(0.5)
  const caption = isGlued ? `${photo.caption} ${credit}` : photo.caption
  const shade = random.between(110, 190)
  return [
    `<div class="figure ${look}">`,
    `<div class="picture" style="height:${pixels(height)};background:linear-gradient(${random.between(0, 360)}deg,rgb(${shade},${shade},${shade}),rgb(${shade - 70},${shade - 70},${shade - 60}))"></div>`,
    credit && !isGlued
      ? elements.add({ article: unit, role: 'caption', part: 'photo-credit' }, credit, { look: 'photo-credit' })
      : '',
    elements.add({ article: unit, role: 'caption' }, caption, { look: 'caption' }),
    '</div>',
  ].join('')
}
