import type { PageSetting } from './article-html.js'
import { fillWords } from './page-words.js'
import type { BlockPart } from './typeset-page.js'

/** Facts that the page prints about itself. */
export interface PageFacts {
  paper: string
  /** `YYYY-MM-DD` */
  date: string
  page: number
  pageName: string
}

/** Returns the running head: page number, name of the page, paper and date. */
export function folioHtml({ paper, date, page, pageName }: PageFacts, setting: PageSetting): string {
  const { random } = setting
  const day = dateOf(date, setting.language, random.chance(0.5))
  const number = random.chance(0.3) ? `A${page}` : String(page)
  const piece = (text: string, part: BlockPart): string => pieceHtml(text, part, setting)
  const kind = random.between(0, 3)
  if (kind === 0) return piece(number, 'folio') + piece(pageName, 'page-name') + piece(`${paper}, ${day}`, 'folio')
  if (kind === 1) return piece(day, 'folio') + piece(pageName, 'page-name') + piece(number, 'folio')
  if (kind === 2) return piece(`${number}  ${paper}`, 'folio') + piece(day, 'folio')
  return piece(`${pageName} ${number}`, 'page-name') + piece(paper, 'folio') + piece(day, 'folio')
}

/** Returns the nameplate of a front page, and the line below it. */
export function nameplateHtml({ paper, date }: PageFacts, setting: PageSetting): [name: string, line: string] {
  const { random, words, language, elements, style } = setting
  const fill = (text: string): string => fillWords(text, language, (least, most) => random.between(least, most))
  const [left, right] = random.shuffle(words.issueLines)
  const size = Math.min(
    ((style.width - 2 * style.margin) * 0.9) / (paper.length * (style.characterWidth > 0.7 ? 1.05 : 0.6)),
    96,
  )
  const name = elements.add({ article: null, role: 'furniture', part: 'nameplate' }, paper, {
    look: 'nameplate',
    css: `font-size:${Math.round(size)}px`,
  })
  const piece = (text: string): string => pieceHtml(text, 'folio', setting)
  return [name, piece(fill(left ?? '')) + piece(dateOf(date, language, true)) + piece(fill(right ?? ''))]
}

const pieceHtml = (text: string, part: BlockPart, { elements }: PageSetting): string =>
  elements.add({ article: null, role: 'furniture', part }, text, { look: part })

const dateOf = (date: string, language: string, isFull: boolean): string =>
  new Intl.DateTimeFormat(language, { dateStyle: isFull ? 'full' : 'long', timeZone: 'UTC' }).format(new Date(date))
