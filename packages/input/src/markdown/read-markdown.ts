import { withoutReferences } from '../html/html-text.js'
import { plainTable } from '../html/table-tags.js'
import type { Box } from '../page/box.js'
import type { ReadPage } from '../reading/reading.js'

/** The habits of a tool that writes Markdown. */
export interface MarkdownDialect {
  /** The element in which the tool puts descriptions of pictures that a model wrote. */
  descriptions?: 'details'
  /** Returns the box of a picture that its name states. */
  boxInName?: (path: string) => Box | null
  /** Boxes and sizes of pictures by path. */
  boxes?: ReadonlyMap<string, Box>
}

/** A picture in Markdown; the bounds keep the search linear. */
const PICTURE = /!\[([^[\]\n]{0,1000})\]\(\s{0,3}<?([^\s()<>]{1,2000})>?(?:\s{1,3}"[^"\n]{0,500}")?\s{0,3}\)/g
const IMG = /<img\b[^<>]{0,4000}>/gi
const ATTRIBUTE = /\b(src|alt)\s{0,2}=\s{0,2}(?:"([^"<>]{0,2000})"|'([^'<>]{0,2000})')/gi
const DIV = /<\/?(?:div|center)\b[^<>]{0,500}>/gi

/**
 * Reads Markdown that a tool wrote: pictures and centered captions in HTML become Markdown, tables
 * lose their presentation, descriptions by a model are left out. Everything else stays as it is.
 */
export function readMarkdown(text: string, dialect: MarkdownDialect, page: ReadPage): void {
  for (const block of withoutDescriptions(text, dialect, page).split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)) {
    if (block.trim() === '') continue
    for (const { isTable, text: part } of tableParts(block))
      if (isTable) page.addTable(plainTable(part), null)
      else readPlainBlock(unwrapped(part), dialect, page)
  }
}

/** Adds the lines of a block, and the pictures that have a line for themselves. */
function readPlainBlock(block: string, dialect: MarkdownDialect, page: ReadPage): void {
  let lines: string[] = []
  const flush = (): void => {
    if (lines.length) page.add({ role: 'text', lines: [{ text: lines.join('\n') }], isRaw: true })
    lines = []
  }
  for (const line of block.split('\n')) {
    const pictures = [...line.matchAll(PICTURE)]
    const isAlone = pictures.length > 0 && line.replace(PICTURE, '').trim() === ''
    if (!isAlone) {
      lines.push(line)
      continue
    }
    flush()
    for (const [, alt = '', url = ''] of pictures) {
      const path = decoded(url)
      page.addPicture(path, dialect.boxes?.get(path) ?? dialect.boxInName?.(path) ?? null)
      // Tools write the name of the file, or a constant word, as the alternative text.
      if (alt.trim() !== '' && !isConstant(alt, url)) page.addTexts('caption', [alt], { isMarkdown: true })
    }
  }
  flush()
}

const isConstant = (alt: string, url: string): boolean =>
  url.endsWith(alt) || /^(?:image|img|picture|figure|figura|图片|圖片)?(?:[-_ ]?\d+)?$/i.test(alt.trim())

/** Replaces the HTML in which pictures and captions are centered. */
const unwrapped = (block: string): string => block.replace(IMG, pictureOf).replace(DIV, '\n')

function pictureOf(tag: string): string {
  const attributes = new Map(
    [...tag.matchAll(ATTRIBUTE)].map(([, name, double, single]) => [name!.toLowerCase(), double ?? single ?? '']),
  )
  const alt = withoutReferences(attributes.get('alt') ?? '').replace(/[[\]\n]/g, ' ')
  return `\n![${alt}](${encoded(withoutReferences(attributes.get('src') ?? ''))})\n`
}

/** Splits a block into tables in HTML and the text between them. */
function tableParts(block: string): { isTable: boolean; text: string }[] {
  const parts: { isTable: boolean; text: string }[] = []
  const lower = block.toLowerCase()
  let at = 0
  for (let from = lower.indexOf('<table'); from >= 0; from = lower.indexOf('<table', at)) {
    const close = lower.indexOf('</table>', from)
    if (close < 0) break
    parts.push({ isTable: false, text: block.slice(at, from) })
    at = close + '</table>'.length
    parts.push({ isTable: true, text: block.slice(from, at) })
  }
  parts.push({ isTable: false, text: block.slice(at) })
  return parts.filter(({ text }) => text.trim() !== '')
}

function withoutDescriptions(text: string, { descriptions }: MarkdownDialect, page: ReadPage): string {
  if (!descriptions) return text
  const kept: string[] = []
  let at = 0
  for (let from = text.indexOf('<details'); from >= 0; from = text.indexOf('<details', at)) {
    const close = text.indexOf('</details>', from)
    const open = text.indexOf('>', from)
    if (close < 0 || open > close) break
    kept.push(text.slice(at, from), '\n\n')
    page.leave(
      'description-left-out',
      'A description of a picture by a model is not printed text.',
      text
        .slice(open + 1, close)
        .replace(/<\/?summary>/gi, ' ')
        .trim(),
    )
    at = close + '</details>'.length
  }
  return kept.join('') + text.slice(at)
}

const encoded = (url: string): string =>
  url.replace(/[\s()<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
