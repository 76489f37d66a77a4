import { createIssue, type Issue, type IssueParts } from '@banmian/core'
import type { Piece } from '../pairs/issue-pieces.js'
import { ADVERTISEMENT, FURNITURE } from '../pairs/issue-pieces.js'
import type { Random } from '../random.js'
import type { Span, SpanRole } from '../training/pages/training-data.js'
import type { ArticleSource, PageSource, PhotoSource } from './article-source.js'
import { cutParagraph, type DamageRates, misread, splitHeadline, toAscii } from './damage.js'
import type { HouseStyle, PressStyle } from './house-styles.js'
import { listOf, type PrintedArticle, printArticle } from './print-article.js'

/** A page as an extraction leaves it, and the issue that it should become. */
export interface ComposedPage {
  text: string
  issue: Issue
  /** The truth about each character of the text. */
  spans: Span[]
}

type ArticleParts = NonNullable<NonNullable<NonNullable<IssueParts['pages']>[number]['articles']>[number]>
type Byline = NonNullable<ArticleParts['bylines']>[number]

/** A line of the page. */
interface PrintedLine {
  isHeading: boolean
  pieces: Piece[]
}

/** Composes a page of articles in the style of a house, with damage. */
export function composePage(
  source: PageSource,
  press: PressStyle,
  house: HouseStyle,
  rates: DamageRates,
  random: Random,
): ComposedPage {
  return new Composer(source, press, house, rates, random).compose()
}

class Composer {
  private readonly lines: PrintedLine[] = []
  private readonly articles: ArticleParts[] = []
  private readonly furniture: string[] = []
  private readonly strays: { after: number; line: PrintedLine }[] = []
  private readonly photos: PhotoSource[]
  private readonly advertisements: (readonly string[])[]
  private readonly hasBylines: boolean
  private readonly source: PageSource
  private readonly press: PressStyle
  private readonly house: HouseStyle
  private readonly rates: DamageRates
  private readonly random: Random

  constructor(source: PageSource, press: PressStyle, house: HouseStyle, rates: DamageRates, random: Random) {
    this.source = source
    this.press = press
    this.house = house
    this.rates = rates
    this.random = random
    this.photos = random.shuffle(source.photos)
    this.advertisements = random.shuffle(source.advertisements)
    this.hasBylines = !random.chance(rates.noBylines)
  }

  compose(): ComposedPage {
    const { source, press, random, rates } = this
    const name = random.pick(press.pageNames)
    this.addLine(true, -1, 'pageName', name)
    for (const article of source.articles) {
      this.addArticle(article)
      this.addStrays(this.articles.length - 1)
      if (random.chance(rates.photo)) this.addPhoto()
      if (random.chance(rates.advertisement)) this.addAdvertisement()
      if (random.chance(rates.runningHead)) this.addRunningHead()
    }
    this.addStrays(Infinity)
    const issue = createIssue({
      publication: { language: source.language },
      pages: [{ name, articles: this.articles, unplaced: this.furniture.map((text) => ({ text, candidates: [] })) }],
    })
    return { issue, ...render(this.lines, !press.isSpaced && random.chance(rates.ascii)) }
  }

  private addLine(isHeading: boolean, unit: number, role: SpanRole, text: string, paragraph = -1): PrintedLine {
    const line = { isHeading, pieces: [{ unit, role, paragraph, text }] }
    this.lines.push(line)
    return line
  }

  private addArticle(article: ArticleSource): void {
    const { random, rates } = this
    // Photos within the article come after it.
    const unit = this.articles.push({}) - 1
    const { hasBylines } = this
    const parts = { hasBylines, shortBody: rates.shortBody }
    const printed = printArticle(article, this.press, this.house, parts, random)
    const isClosed = printed.head !== null || printed.foot !== null || printed.tail !== null
    const isLate = unit > 0 && isClosed && random.chance(rates.late)
    if (!isLate) this.addHeadline(article, unit)
    this.addBody(printed, unit)
    if (isLate) this.addHeadline(article, unit)
    const names = printed.names.map((name) => ({ role: 'reporter' as const, name }))
    const byline = (text: string | null, placement: Byline['placement']): Byline[] =>
      text === null ? [] : [{ text, placement, credits: names.filter(({ name }) => text.includes(name)) }]
    const isInline = names.length > 0 && !isClosed
    this.articles[unit] = {
      headline: { kicker: article.kicker, main: article.headline, deck: article.deck },
      bylines: [
        ...byline(printed.head, 'head'),
        ...byline(printed.tail ?? printed.foot, 'tail'),
        ...byline(isInline ? listOf(printed.names, this.press.separators) : null, 'inline'),
      ],
      body: printed.blocks.map(({ role, text }) =>
        role === 'paragraph'
          ? { type: 'paragraph', children: [{ type: 'text', value: text }] }
          : { type: 'heading', depth: 3, children: [{ type: 'text', value: text }] },
      ),
    }
  }

  private addHeadline({ kicker, headline, deck }: ArticleSource, unit: number): void {
    const { random, rates, press } = this
    const isFused = kicker !== null && random.chance(rates.fusedKicker)
    const isStray = kicker !== null && !isFused && random.chance(rates.strayKicker)
    if (isFused) {
      this.lines.push({
        isHeading: true,
        pieces: [
          { unit, role: 'kicker', paragraph: -1, text: kicker },
          { unit, role: 'headline', paragraph: -1, text: ` ${headline}` },
        ],
      })
    } else {
      const line = kicker === null ? null : this.addLine(true, unit, 'kicker', kicker)
      if (line && isStray) {
        this.lines.pop()
        this.strays.push({ after: random.chance(0.5) ? unit : Infinity, line })
      }
      const halves = random.chance(rates.splitHeadline) ? splitHeadline(headline, press.isSpaced) : null
      for (const text of halves ?? [headline]) this.addLine(true, unit, 'headline', text)
    }
    if (deck) this.addLine(random.chance(rates.headingDeck), unit, 'deck', deck)
  }

  private addBody({ head, foot, tail, blocks }: PrintedArticle, unit: number): void {
    const { random, rates, press } = this
    if (head !== null) this.addLine(false, unit, 'byline', head)
    let paragraph = 0
    for (const { role, text } of blocks) {
      if (role === 'subhead') {
        this.addLine(true, unit, 'subhead', text)
        continue
      }
      const read = random.chance(rates.misread) ? misread(text, press.isSpaced, random) : text
      const halves = random.chance(rates.cut) ? cutParagraph(read, press.isSpaced, random) : null
      ;(halves ?? [read]).forEach((half, at) => {
        if (at > 0 && random.chance(rates.photo)) this.addPhoto()
        this.addLine(false, unit, 'paragraph', half, paragraph)
      })
      paragraph++
    }
    const last = this.lines.at(-1)!
    if (tail !== null) last.pieces.push({ unit, role: 'credit', paragraph: -1, text: tail })
    if (foot === null) return
    if (random.chance(rates.gluedCredit)) last.pieces.push({ unit, role: 'credit', paragraph: -1, text: ` ${foot}` })
    else this.addLine(false, unit, 'credit', foot)
  }

  private addStrays(unit: number): void {
    while (this.strays.length && this.strays[0]!.after <= unit) this.lines.push(this.strays.shift()!.line)
  }

  private addPhoto(): void {
    const photo = this.photos.pop()
    if (!photo) return
    const { caption, name } = photo
    const unit = this.articles.length
    this.addLine(false, unit, 'caption', caption)
    const credit =
      name &&
      this.random.pick(this.press.photoCredits).replace('{names}', name).replace('{NAMES}', name.toLocaleUpperCase())
    if (credit) this.addLine(false, unit, 'credit', credit)
    const credits = name && credit?.includes(name) ? [{ role: 'photographer' as const, name }] : []
    this.articles.push({
      role: 'photo',
      body: [
        {
          type: 'figure',
          image: null,
          caption: [{ type: 'text', value: caption }],
          bylines: credit ? [{ text: credit, placement: 'tail', credits }] : [],
        },
      ],
    })
  }

  private addAdvertisement(): void {
    const paragraphs = this.advertisements.pop()
    if (!paragraphs) return
    const unit = this.articles.length
    paragraphs.forEach((text, paragraph) => {
      this.addLine(false, unit, ADVERTISEMENT, text, paragraph)
    })
    this.articles.push({
      role: 'advertisement',
      body: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
    })
  }

  private addRunningHead(): void {
    const { random, press } = this
    const text = random
      .pick(press.runningHeads)
      .replace('{day}', String(random.between(1, 28)))
      .replace('{month}', random.pick(press.months))
    if (this.furniture.includes(text)) return
    this.furniture.push(text)
    this.addLine(false, -1, FURNITURE, text)
  }
}

/** Returns the text of lines, and the span of each of their pieces. */
function render(lines: readonly PrintedLine[], isAscii: boolean): { text: string; spans: Span[] } {
  let text = ''
  const spans: Span[] = []
  for (const { isHeading, pieces } of lines) {
    if (text) text += '\n\n'
    if (isHeading) text += '## '
    for (const piece of pieces) {
      const printed = isAscii ? toAscii(piece.text) : piece.text
      const start = text.length + printed.length - printed.trimStart().length
      text += printed
      spans.push([start, text.length, piece.unit, piece.role, piece.paragraph])
    }
  }
  return { text: `${text}\n`, spans }
}
