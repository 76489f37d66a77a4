import { brokenLines, emsOf } from './line-breaks.js'
import type { EpubWords } from '../labels/epub-labels.js'
import { xhtmlPage } from '../markup/xhtml-document.js'
import { attribute, lines, text, XML_DECLARATION } from '../markup/xml.js'

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

/** How lines are set, as attributes. */
const CENTRED = `x="${WIDTH / 2}" text-anchor="middle"`
const NAME = `${CENTRED} font-family="${SONG}" font-weight="700" fill="#9b1c1c"`
const DETAILS = `${CENTRED} font-family="${HEI}" fill="#333333"`
const LEADING = `x="${MARGIN}" font-family="${HEI}" font-weight="700" fill="#111111"`
const OTHER = `x="${MARGIN}" font-family="${SONG}" font-weight="400" fill="#111111"`

const ROOT = `xmlns="http://www.w3.org/2000/svg" version="1.1" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"`

/** Paper and frame. */
const GROUND = `<rect width="${WIDTH}" height="${HEIGHT}" fill="#f7f4ec"/>
<rect x="40" y="40" width="${WIDTH - 80}" height="${HEIGHT - 80}" fill="none" stroke="#9b1c1c" stroke-width="4"/>`

/** The page that shows a cover. */
export const coverPage = (image: string, alternative: string, words: EpubWords, language: string): string =>
  xhtmlPage({
    language,
    title: words.cover,
    kind: 'cover',
    body: `<section epub:type="cover" aria-label="${attribute(words.cover)}">
<img src="${image}" alt="${attribute(alternative)}" role="doc-cover"/>
</section>
`,
  })

/** A cover drawn from a book's own words, as SVG. */
export function drawCover({ language, name, details, headlines }: CoverText): string {
  const parts = [`<title>${text(name)}</title>`, GROUND]
  let y = 110
  const write = (line: string, size: number, style: string): void => {
    parts.push(`<text y="${y}" font-size="${size}" ${style}>${text(line)}</text>`)
  }
  const nameSize = Math.max(90, Math.min(220, Math.floor(MEASURE / Math.max(1, emsOf(name)))))
  for (const line of brokenLines(name, MEASURE / nameSize, 2)) {
    y += Math.round(nameSize * 1.1)
    write(line, nameSize, NAME)
  }
  y += 90
  for (const line of brokenLines(details.join('　'), MEASURE / 44, 2)) {
    write(line, 44, DETAILS)
    y += 62
  }
  parts.push(`<rect x="${MARGIN}" y="${y - 20}" width="${MEASURE}" height="3" fill="#333333"/>`)
  y += 30
  for (const [index, headline] of headlines.slice(0, COVER_HEADLINES).entries()) {
    const [size, most, style, below] = index === 0 ? ([84, 3, LEADING, 60] as const) : ([46, 2, OTHER, 36] as const)
    const written = brokenLines(headline, MEASURE / size, most)
    if (y + written.length * size * 1.35 > HEIGHT - 90) break
    for (const line of written) {
      y += Math.round(size * 1.35)
      write(line, size, style)
    }
    y += below
  }
  return `${XML_DECLARATION}<svg ${ROOT} xml:lang="${attribute(language)}">${lines(parts)}</svg>\n`
}
