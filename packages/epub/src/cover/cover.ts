import { isRightToLeft } from '@banmian/core/arguments'
import type { EpubLabels } from '../labels/epub-labels.js'
import { isTraditional } from '../labels/page-language.js'
import { xhtmlDocument } from '../markup/xhtml-document.js'
import { attribute, lines, text, XML_DECLARATION } from '../markup/xml.js'
import type { PictureFormat } from '../pictures/check-picture.js'
import { breakLines, widthInEms } from './line-breaks.js'

/** The texts of a cover. */
export interface CoverText {
  /** BCP 47 tag. */
  language: string
  /** Name of the newspaper, or title of the book. */
  name: string
  /** Date or period, number, edition. */
  details: readonly string[]
  /** Headlines; the first is the largest. */
  headlines: readonly string[]
}

/** The image of a cover. */
export interface CoverImage {
  /** File name. */
  path: string
  alt: string
  /** Width in pixels. */
  width: number
  /** Height in pixels. */
  height: number
}

/** File name of the cover's document. */
export const COVER_DOCUMENT = 'cover.xhtml'

/** Maximum number of headlines. */
const MAX_HEADLINES = 6
/** Line height of the headlines, relative to their size. */
const LINE_HEIGHT = 1.35

/** Size of the drawing in pixels, 3 to 4 as shops and reading systems show covers. */
const WIDTH = 1200
const HEIGHT = 1600
/** Format and size of the drawing. */
export const DRAWN: PictureFormat = { type: 'image/svg+xml', extension: 'svg', width: WIDTH, height: HEIGHT }
const MARGIN = 100
const MEASURE = WIDTH - 2 * MARGIN

/** Fonts of the cover, whose characters differ by region. */
interface CoverFonts {
  serif: string
  sans: string
}

const SIMPLIFIED: CoverFonts = {
  serif: 'Songti SC, STSong, Noto Serif CJK SC, Source Han Serif SC, SimSun, serif',
  sans: 'PingFang SC, Noto Sans CJK SC, Source Han Sans SC, Microsoft YaHei, sans-serif',
}
const TRADITIONAL: CoverFonts = {
  serif: 'Songti TC, Noto Serif CJK TC, Source Han Serif TC, PMingLiU, serif',
  sans: 'PingFang TC, Noto Sans CJK TC, Source Han Sans TC, Microsoft JhengHei, sans-serif',
}
const JAPANESE: CoverFonts = {
  serif: 'Hiragino Mincho ProN, Noto Serif CJK JP, Source Han Serif, Yu Mincho, serif',
  sans: 'Hiragino Sans, Noto Sans CJK JP, Source Han Sans, Yu Gothic, sans-serif',
}

/** Returns the fonts for a language, by its BCP 47 tag. */
function fontsFor(language: string): CoverFonts {
  if (isTraditional(language)) return TRADITIONAL
  return /^ja\b/i.test(language) ? JAPANESE : SIMPLIFIED
}

/** Returns the attributes of the text elements. */
const textStyles = (
  { serif, sans }: CoverFonts,
  start: string,
): Record<'name' | 'details' | 'lead' | 'other', string> => ({
  name: `${CENTERED} font-family="${serif}" font-weight="700" fill="#9b1c1c"`,
  details: `${CENTERED} font-family="${sans}" fill="#333333"`,
  lead: `${start} font-family="${sans}" font-weight="700" fill="#111111"`,
  other: `${start} font-family="${serif}" font-weight="400" fill="#111111"`,
})

const LEFT = `x="${MARGIN}"`
/** Programs that make a PNG know no direction: for them the end of a line is its right end. */
const RIGHT = `x="${WIDTH - MARGIN}" text-anchor="end"`
const CENTERED = `x="${WIDTH / 2}" text-anchor="middle"`

const ROOT = `xmlns="http://www.w3.org/2000/svg" version="1.1" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"`

/** Background and frame. */
const BACKGROUND = `<rect width="${WIDTH}" height="${HEIGHT}" fill="#f7f4ec"/>
<rect x="40" y="40" width="${WIDTH - 80}" height="${HEIGHT - 80}" fill="none" stroke="#9b1c1c" stroke-width="4"/>`

/** Returns the content document of the cover. */
export const coverDocument = (image: CoverImage, labels: EpubLabels, language: string): string =>
  xhtmlDocument({
    language,
    title: labels.cover,
    kind: 'cover',
    body: `<section epub:type="cover" aria-label="${attribute(labels.cover)}">
<img src="${image.path}" alt="${attribute(image.alt)}" width="${image.width}" height="${image.height}" role="doc-cover"/>
</section>
`,
  })

/** Returns a cover as an SVG document. Texts that are too long are cut with an ellipsis. */
export function drawCover({ language, name, details, headlines }: CoverText): string {
  const parts = [`<title>${text(name)}</title>`, BACKGROUND]
  const isTurned = isRightToLeft(language)
  const styles = textStyles(fontsFor(language), isTurned ? RIGHT : LEFT)
  let y = 110
  const write = (line: string, size: number, style: string): void => {
    parts.push(`<text y="${y}" font-size="${size}" ${style}>${text(isTurned ? `\u2067${line}\u2069` : line)}</text>`)
  }
  const nameSize = Math.max(90, Math.min(220, Math.floor(MEASURE / Math.max(1, widthInEms(name)))))
  for (const line of breakLines(name, MEASURE / nameSize, 2)) {
    y += Math.round(nameSize * 1.1)
    write(line, nameSize, styles.name)
  }
  y += 90
  for (const line of breakLines(details.join('　'), MEASURE / 44, 2)) {
    write(line, 44, styles.details)
    y += 62
  }
  parts.push(`<rect x="${MARGIN}" y="${y - 20}" width="${MEASURE}" height="3" fill="#333333"/>`)
  y += 30
  for (const [index, headline] of headlines.slice(0, MAX_HEADLINES).entries()) {
    const [size, maxLines, style, gap] =
      index === 0 ? ([84, 3, styles.lead, 60] as const) : ([46, 2, styles.other, 36] as const)
    const headlineLines = breakLines(headline, MEASURE / size, maxLines)
    if (y + headlineLines.length * size * LINE_HEIGHT > HEIGHT - 90) break
    for (const line of headlineLines) {
      y += Math.round(size * LINE_HEIGHT)
      write(line, size, style)
    }
    y += gap
  }
  return `${XML_DECLARATION}<svg ${ROOT} xml:lang="${attribute(language)}">${lines(parts)}</svg>\n`
}
