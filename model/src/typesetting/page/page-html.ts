import type { ArticleSource, PhotoSource } from '../../composer/article-source.js'
import type { Random } from '../../random.js'
import { advertisementHtml, classifiedsHtml } from './advertisement-html.js'
import { type ArticleHtml, articleHtml, type PageSetting, photoHtml } from './article-html.js'
import { type ArticlePool, lengthOf } from './article-pool.js'
import { folioHtml, nameplateHtml, type PageFacts } from './furniture-html.js'
import { type Area, divideArea } from './page-areas.js'
import { styleSheet } from './page-style-sheet.js'
import { charactersOf, columnWidth, type PaperStyle, pixels } from './paper-style.js'

/** Everything that may be printed on a page. */
export interface PageMaterial {
  pool: ArticlePool
  /** Pictures of no article. */
  photos: readonly PhotoSource[]
  advertisements: readonly (readonly string[])[]
}

/** Lengths of articles in characters: the least with a headline, and the longest. */
const LENGTHS = { spaced: { least: 260, long: [1400, 4200] }, unspaced: { least: 110, long: [500, 2000] } } as const
/** Space between areas above each other, in pixels. */
const GAP = 14

/** Returns a page in HTML. Its elements and articles are added to the setting. */
export function pageHtml(facts: PageFacts, material: PageMaterial, setting: PageSetting): string {
  return new PageWriter(facts, material, setting).write()
}

class PageWriter {
  private readonly sections: string[] = []
  private readonly taken = new Set<ArticleSource>()
  private readonly facts: PageFacts
  private readonly material: PageMaterial
  private readonly setting: PageSetting
  private readonly style: PaperStyle
  private readonly random: Random
  private readonly lengths: (typeof LENGTHS)['spaced' | 'unspaced']

  constructor(facts: PageFacts, material: PageMaterial, setting: PageSetting) {
    this.facts = facts
    this.material = material
    this.setting = setting
    this.style = setting.style
    this.random = setting.random
    this.lengths = LENGTHS[setting.press.isSpaced ? 'spaced' : 'unspaced']
  }

  write(): string {
    const { style, random } = this
    const top = style.isFolioAtFoot ? style.margin : this.addPageHead()
    const foot = style.height - style.margin - (style.isFolioAtFoot ? 34 : 0)
    const page = { column: 0, span: style.columns, top, height: foot - top }
    const row = style.bodySize * style.leading
    const longest = random.between(this.lengths.long[0], this.lengths.long[1])
    const largest = (longest / charactersOf(style, columnWidth(style))) * row * 1.35
    const limits = { largest, lowest: 11 * row, gap: GAP }
    const areas = divideArea(page, limits, style.isRunning, random)
    for (const area of areas.articles) this.addArticles(area)
    for (const area of areas.advertisements) this.addAdvertisement(area)
    if (style.isFolioAtFoot) this.addFolio(foot + 10)
    const { language } = this.setting
    return `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>${styleSheet(style)}</style><body>${this.sections.join('\n')}</body></html>`
  }

  /** Adds the nameplate or the running head, and returns where the articles begin. */
  private addPageHead(): number {
    const { style, facts, setting } = this
    if (facts.page > 1) return this.addFolio(style.margin)
    const [name, line] = nameplateHtml(facts, setting)
    const width = style.width - 2 * style.margin
    this.add('', style.margin, style.margin, width, 110, name)
    this.add('folio-line', style.margin, style.margin + 112, width, 20, line)
    return style.margin + 144
  }

  private addFolio(top: number): number {
    const { style } = this
    this.add('folio-line', style.margin, top, style.width - 2 * style.margin, 24, folioHtml(this.facts, this.setting))
    return top + 36
  }

  private add(look: string, left: number, top: number, width: number, height: number, html: string): void {
    const place = `left:${pixels(left)};top:${pixels(top)};width:${pixels(width)};height:${pixels(height)}`
    this.sections.push(`<section class="${look}" style="${place}">${html}</section>`)
  }

  private addAt({ column, span, top, height }: Area, look: string, html: string): void {
    const { style } = this
    this.add(look, style.margin + column * (columnWidth(style) + style.gutter), top, this.widthOf(span), height, html)
  }

  private widthOf(span: number): number {
    return span * columnWidth(this.style) + (span - 1) * this.style.gutter
  }

  /** Returns the number of characters that columns of a height have. */
  private capacity(columns: number, width: number, height: number): number {
    const { style } = this
    const each = (width - (columns - 1) * style.gutter) / columns
    return Math.max(
      0,
      Math.floor(height / (style.bodySize * style.leading)) * columns * charactersOf(style, each) * 0.93,
    )
  }

  private addArticles(area: Area): void {
    const { random, style } = this
    const capacity = this.capacity(area.span, this.widthOf(area.span), area.height)
    if (capacity < this.lengths.least * 1.6) {
      if (this.isFlat(area) && random.chance(0.6)) this.addPhoto(area)
      else this.addAdvertisement(area)
    } else if (style.isRunning || random.chance(0.13)) this.addStream(area, capacity)
    else if (this.isFlat(area) && random.chance(0.06)) this.addPhoto(area)
    else this.addArticle(area)
  }

  /** Adds an article with its headline over all columns of an area. */
  private addArticle(area: Area): void {
    const { random, style, material, setting } = this
    const { span, height } = area
    const isBoxed = random.chance(style.boxes)
    const inner = this.widthOf(span) - (isBoxed ? 18 : 0)
    const isBeside = span > 2 && random.chance(0.1)
    const headSpan = isBeside ? 1 : span
    const headWidth = isBeside ? columnWidth(style) : inner
    const bodyWidth = isBeside ? inner - headWidth - style.gutter : inner
    const columns = isBeside ? span - 1 : span > 2 && random.chance(0.25) ? span - 1 : span
    // The picture must leave space for the text.
    const estimated = this.capacity(span, inner, height * 0.75)
    const hasPhoto = random.chance(style.photos) && estimated > this.lengths.least * 2.5
    const isWide = hasPhoto && span > 1 && random.chance(0.6)
    const photoHeight = isWide
      ? Math.min(height * (random.between(25, 42) / 100), inner * 0.62)
      : hasPhoto
        ? Math.min(columnWidth(style) * (random.between(60, 120) / 100), height * 0.3)
        : 0
    const room = height - photoHeight - style.bodySize * 9
    const article = material.pool.take(this.capacity(columns, bodyWidth, room), this.taken)
    if (!article) {
      this.addAdvertisement(area)
      return
    }
    this.taken.add(article)
    const unit = setting.units.length
    // Elements are counted in the order of the page, so that parts are made in that order.
    const isAbove = isWide && random.chance(0.35)
    const photo = article.photos?.length ? random.pick(article.photos) : this.ownPhoto()
    const above = isAbove ? photo : null
    const parts = articleHtml(article, headSpan, headWidth, setting)
    const figure = hasPhoto ? photoHtml(above ?? photo, unit, photoHeight, isWide ? 'wide' : 'optional', setting) : ''
    const body = [...parts.body]
    if (hasPhoto && !isWide) body.splice(random.between(0, Math.min(3, body.length - 1)), 0, figure)
    const head = `<div class="head" style="${isBeside ? `width:${pixels(headWidth)}` : ''}">${headHtml(parts)}</div>`
    const fit = `<div class="body" data-columns="${columns}" style="column-count:${columns}">${body.join('')}${parts.jump}</div>`
    const wide = isWide ? figure : ''
    const rule = !isBoxed && style.hasModuleRules ? ' ruled' : ''
    const tint = isBoxed && random.chance(0.4) ? ' tinted' : ''
    const look = `fit${isBeside ? ' beside' : ''}${isBoxed ? ` boxed${tint}` : rule}`
    const main = isBeside
      ? `${head}<div class="fit-side" style="flex:1;min-width:0;display:flex;flex-direction:column">${wide}${fit}</div>`
      : isAbove
        ? wide + head + fit
        : head + wide + fit
    this.addAt(area, look, main + this.filler())
  }

  /** Adds articles that follow each other down the columns of an area, at times under a section. */
  private addStream(area: Area, capacity: number): void {
    const { random, style, setting, material } = this
    const isBriefs = !style.isRunning && random.chance(0.6)
    const each = isBriefs ? this.lengths.least * 1.5 : 0
    const section = isBriefs || random.chance(0.1) ? random.pick(setting.words.sections) : null
    const head =
      section === null ? '' : setting.elements.add({ article: null, role: 'section' }, section, { look: 'section' })
    const parts: string[] = []
    let rest = capacity
    while (rest > 0) {
      const length = each || random.between(this.lengths.long[0], this.lengths.long[1]) * 0.6
      const article = material.pool.take(Math.min(length, rest), this.taken)
      if (!article) break
      this.taken.add(article)
      // Briefs are the first paragraphs of longer articles.
      const printed = isBriefs ? { ...article, deck: null, blocks: opening(article, each) } : article
      const html = articleHtml(printed, 1, columnWidth(style), setting)
      rest -=
        lengthOf(printed) * 1.05 +
        (html.headHeight / (style.bodySize * style.leading)) * charactersOf(style, columnWidth(style))
      if (parts.length) parts.push('<div class="stop"></div>')
      parts.push(headHtml(html), ...html.body)
      if (random.chance(style.photos * 0.2))
        parts.push(photoHtml(this.ownPhoto(), setting.units.length - 1, columnWidth(style) * 0.7, 'cut', setting))
    }
    const body = `<div class="body" data-columns="${area.span}" style="column-count:${area.span}">${parts.join('')}</div>`
    const rule = style.hasModuleRules && !style.isRunning ? ' ruled' : ''
    this.addAt(area, `fit stream${rule}`, `${head ? `<div class="head">${head}</div>` : ''}${body}`)
  }

  /** Returns whether an area has the shape of a picture. */
  private isFlat({ span, height }: Area): boolean {
    return span > 1 && height < this.widthOf(span)
  }

  private addPhoto(area: Area): void {
    const html = photoHtml(this.ownPhoto(), null, Math.max(40, area.height - 60), 'wide', this.setting)
    this.addAt(area, 'fit alone', html)
  }

  private addAdvertisement(area: Area): void {
    const { random, setting } = this
    if (random.chance(0.2) && area.height > 160) {
      const count = Math.ceil(
        this.capacity(area.span, this.widthOf(area.span), area.height) / (setting.press.isSpaced ? 60 : 25),
      )
      const [head, body] = classifiedsHtml(Math.min(count, 60), setting)
      const columns = `<div class="body" data-columns="${area.span}" style="column-count:${area.span}">${body}</div>`
      this.addAt(area, 'fit ruled', `<div class="head">${head}</div>${columns}`)
      return
    }
    this.addAt(area, 'advertisement', this.display())
  }

  private display(): string {
    const { random, material, setting } = this
    const given = material.advertisements.length && random.chance(0.3) ? random.pick(material.advertisements) : null
    return advertisementHtml(given, setting)
  }

  /** Returns an advertisement that fills the space that an article leaves, if it leaves enough. */
  private filler(): string {
    return `<div class="filler advertisement" style="display:none;flex-direction:column">${this.display()}</div>`
  }

  private ownPhoto(): PhotoSource {
    const { random, material, setting } = this
    if (material.photos.length && random.chance(0.5)) return random.pick(material.photos)
    const name = random.pick(setting.words.names)
    return { caption: random.pick(setting.words.captions).replace('{name}', name), name: null }
  }
}

const headHtml = ({ kicker, headline, deck, byline }: ArticleHtml): string => kicker + headline + deck + byline

/** Returns the first paragraphs of an article, of about a length. */
function opening({ blocks }: ArticleSource, length: number): ArticleSource['blocks'] {
  const kept: ArticleSource['blocks'][number][] = []
  let sum = 0
  for (const block of blocks) {
    if (block.role === 'subhead' || sum >= length) break
    kept.push(block)
    sum += block.text.length
  }
  return kept.length ? kept : blocks.slice(0, 1)
}
