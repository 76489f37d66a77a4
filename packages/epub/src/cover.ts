import type { EpubWords } from './words.js'
import { xhtmlPage } from './xhtml.js'
import { element, lines, text, XML_DECLARATION } from './xml.js'

/** What a cover says. */
export interface CoverText {
  /** BCP 47 tag. */
  language: string
  /** Name of the paper, or the book's title. */
  name: string
  /** Day or days, number, edition. */
  details: readonly string[]
  /** Headlines, the first one largest. */
  headlines: readonly string[]
}

/** Name of the page with the cover. */
export const COVER_PAGE = 'cover.xhtml'

/** As many headlines as a cover has room for. */
const COVER_HEADLINES = 6

/** Size of the drawing, the ratio that shops and readers show covers in. */
const WIDTH = 1200
const HEIGHT = 1600
const MARGIN = 100
const MEASURE = WIDTH - 2 * MARGIN

const SONG = 'Songti SC, STSong, Noto Serif CJK SC, Source Han Serif SC, SimSun, serif'
const HEI = 'PingFang SC, Noto Sans CJK SC, Source Han Sans SC, Microsoft YaHei, sans-serif'

/** The page that shows a cover. */
export const coverPage = (image: string, alternative: string, words: EpubWords, language: string): string =>
  xhtmlPage({
    language,
    title: words.cover,
    kind: 'cover',
    body: `${element(
      'section',
      { 'epub:type': 'cover', 'aria-label': words.cover },
      lines([element('img', { src: image, alt: alternative, role: 'doc-cover' })]),
    )}\n`,
  })

/** A cover drawn from a book's own words, as SVG. */
export function drawCover({ language, name, details, headlines }: CoverText): string {
  const parts = [
    element('title', {}, text(name)),
    element('rect', { width: String(WIDTH), height: String(HEIGHT), fill: '#f7f4ec' }),
    element('rect', {
      x: '40',
      y: '40',
      width: '1120',
      height: '1520',
      fill: 'none',
      stroke: '#9b1c1c',
      'stroke-width': '4',
    }),
  ]
  let y = 0
  const write = (line: string, size: number, style: Record<string, string>): void => {
    parts.push(
      element(
        'text',
        { x: String(style['text-anchor'] ? WIDTH / 2 : MARGIN), y: String(y), 'font-size': String(size), ...style },
        text(line),
      ),
    )
  }
  const nameSize = Math.max(90, Math.min(220, Math.floor(MEASURE / Math.max(1, emsOf(name)))))
  const nameLines = broken(name, MEASURE / nameSize, 2)
  y = 110
  for (const line of nameLines) {
    y += Math.round(nameSize * 1.1)
    write(line, nameSize, { 'text-anchor': 'middle', 'font-family': SONG, 'font-weight': '700', fill: '#9b1c1c' })
  }
  y += 90
  for (const line of broken(details.join('　'), MEASURE / 44, 2)) {
    write(line, 44, { 'text-anchor': 'middle', 'font-family': HEI, fill: '#333333' })
    y += 62
  }
  parts.push(
    element('rect', { x: String(MARGIN), y: String(y - 20), width: String(MEASURE), height: '3', fill: '#333333' }),
  )
  y += 30
  for (const [index, headline] of headlines.slice(0, COVER_HEADLINES).entries()) {
    const size = index === 0 ? 84 : 46
    const wrapped = broken(headline, MEASURE / size, index === 0 ? 3 : 2)
    if (y + wrapped.length * size * 1.35 > HEIGHT - 90) break
    for (const line of wrapped) {
      y += Math.round(size * 1.35)
      write(line, size, {
        'font-family': index === 0 ? HEI : SONG,
        'font-weight': index === 0 ? '700' : '400',
        fill: '#111111',
      })
    }
    y += index === 0 ? 60 : 36
  }
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    version: '1.1',
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    width: String(WIDTH),
    height: String(HEIGHT),
    'xml:lang': language,
  }
  return `${XML_DECLARATION}${element('svg', root, lines(parts))}\n`
}

/** Width of a character in ems, near enough for every font: half for Latin and its like, none for marks, one for all other. */
function emOf(character: string): number {
  if (/\p{M}/u.test(character)) return 0
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x1100) return 1
  return /[MWmw@%&]/.test(character) ? 0.9 : /[A-Z]/.test(character) ? 0.7 : 0.55
}

function emsOf(line: string): number {
  let ems = 0
  for (const character of line) ems += emOf(character)
  return ems
}

/** What may not open a line (GB/T 15834, JIS X 4051). */
const NOT_FIRST = /[，。、；：？！）》」』】〉”’％…—·,.;:?!)\]}%]/

/** A text in at most so many lines of a width in ems, the lines alike in length; what does not fit ends in an ellipsis. */
function broken(value: string, width: number, most: number): string[] {
  const written = wrapped(value, width)
  if (written.length > most) {
    const last = Array.from(written[most - 1] ?? '')
    while (last.length > 0 && emsOf(last.join('')) + 1 > width) last.pop()
    return [...written.slice(0, most - 1), `${last.join('')}…`]
  }
  for (let narrow = emsOf(value) / Math.max(1, written.length); narrow < width; narrow += 0.5) {
    const alike = wrapped(value, narrow)
    if (alike.length === written.length) return alike
  }
  return written
}

/** A text in lines of a width in ems, Latin words whole where they fit. */
function wrapped(value: string, width: number): string[] {
  const written: string[] = []
  let line = ''
  let ems = 0
  for (const word of value.match(/[\p{Script=Latin}\p{N}'’.-]+|./gsu) ?? []) {
    for (const piece of emsOf(word) > width ? Array.from(word) : [word]) {
      const own = emsOf(piece)
      if (ems + own > width && line !== '' && !NOT_FIRST.test(piece)) {
        written.push(line.trim())
        line = ''
        ems = 0
      }
      line += piece
      ems += own
    }
  }
  if (line.trim() !== '') written.push(line.trim())
  return written
}
