import type { LayoutLine, LayoutRole } from '@banmian/core'
import { filterXml, safeUrl } from '@banmian/markup'
import { linesOf, XML_DECLARATION, xmlElement } from '../xml/write-element.js'
import type { AltoBlock, AltoPage } from './alto-page.js'
import type { LinePiece } from './line-pieces.js'

const NAMESPACE = 'http://www.loc.gov/standards/alto/ns-v4#'
const XLINK = 'http://www.w3.org/1999/xlink'
/** Characters that a tool put before a mark of Markdown, so that it is not one. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g
const PICTURE = /^!\[[^\]]{0,1000}\]\(([^()\s]{0,2000})\)/
const TAG = /<[^<>]{0,1000}>/g

/** Writes a page as a document of ALTO 4. */
export function writeAlto(page: AltoPage, label: string | null): string {
  const styles = new Styles()
  const roles = [...new Set(page.blocks.flatMap(({ role }) => role ?? []))]
  const blocks = page.blocks.map((block) => writeBlock(block, styles))
  const id = `P${page.index + 1}`
  const space = { HPOS: 0, VPOS: 0, WIDTH: page.width, HEIGHT: page.height }
  const layout = xmlElement(
    'Page',
    {
      ID: id,
      PHYSICAL_IMG_NR: page.index + 1,
      PRINTED_IMG_NR: label,
      WIDTH: page.width,
      HEIGHT: page.height,
    },
    xmlElement('PrintSpace', space, linesOf(blocks)),
  )
  const alto = xmlElement(
    'alto',
    { xmlns: NAMESPACE, 'xmlns:xlink': XLINK },
    linesOf([
      xmlElement('Description', {}, xmlElement('MeasurementUnit', {}, 'pixel')),
      styles.write(),
      roles.length > 0 ? xmlElement('Tags', {}, linesOf(roles.map(writeTag))) : '',
      xmlElement('Layout', {}, layout),
    ]),
  )
  return `${XML_DECLARATION}${alto}\n`
}

const tagId = (role: LayoutRole): string => `TAG_${role}`
const writeTag = (role: LayoutRole): string => xmlElement('LayoutTag', { ID: tagId(role), LABEL: role })

function writeBlock({ id, part, role, box, lines }: AltoBlock, styles: Styles): string {
  const edges = edgesOf(box)
  const tag = role === null ? null : tagId(role)
  const picture = lines.length === 1 ? PICTURE.exec(lines[0]!.text) : null
  if (picture || part?.type === 'ILLUSTRATION')
    return xmlElement('Illustration', { ID: id, ...edges, TAGREFS: tag, 'xlink:href': safeUrl(picture?.[1] ?? '') })
  const written = lines.map((piece, index) => writeLine(piece, `${id}_L${index + 1}`, styles))
  return xmlElement('TextBlock', { ID: id, ...edges, TAGREFS: tag }, linesOf(written))
}

function writeLine({ text, box, line }: LinePiece, id: string, styles: Styles): string {
  const printed = filterXml(line.role === 'table' ? text.replace(TAG, ' ') : text.replace(ESCAPED, '$1'))
  const words = wordsOf(printed)
  const [left, top, right, bottom] = box
  const total = Math.max(1, words.join(' ').length)
  const isVertical = bottom - top > right - left
  let from = 0
  const strings = words.map((word) => {
    const [start, end] = [from / total, (from + word.length) / total]
    from += word.length + 1
    const part: LayoutLine['box'] = isVertical
      ? [left, top + start * (bottom - top), right, top + end * (bottom - top)]
      : [left + start * (right - left), top, left + end * (right - left), bottom]
    return xmlElement('String', { CONTENT: word, ...edgesOf(part) })
  })
  return xmlElement('TextLine', { ID: id, ...edgesOf(box), STYLEREFS: styles.idOf(line) }, strings.join('<SP/>'))
}

/**
 * Returns the words of a line. A space between characters that are written without spaces stays
 * inside of a word, since readers of ALTO leave out a space between two such words.
 */
function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const word of text.split(/[ \t\r\n]+/)) {
    const last = words.at(-1)
    if (word === '') continue
    if (last !== undefined && !ASCII.test(last.slice(-1)) && !ASCII.test(word.charAt(0)))
      words[words.length - 1] = `${last} ${word}`
    else words.push(word)
  }
  // A line has at least one word.
  return words.length > 0 ? words : ['']
}

const ASCII = /[\0-\x7F]/

/** Digits of a length after the point. */
const DIGITS = 100
const rounded = (length: number): number => Math.round(length * DIGITS) / DIGITS

function edgesOf([left, top, right, bottom]: LayoutLine['box']): Record<'HPOS' | 'VPOS' | 'WIDTH' | 'HEIGHT', number> {
  return { HPOS: rounded(left), VPOS: rounded(top), WIDTH: rounded(right - left), HEIGHT: rounded(bottom - top) }
}

/** Collects the styles of lines whose size is known. */
class Styles {
  private readonly ids = new Map<string, string>()

  /** Returns the id of the style of a line, or `null` when its size is unknown. */
  idOf({ size, bold = false, italic = false }: LayoutLine): string | null {
    if (size === undefined) return null
    const words = [bold ? 'bold' : '', italic ? 'italics' : ''].filter(Boolean).join(' ')
    const key = `${rounded(size)} ${words}`
    const id = this.ids.get(key) ?? `TS${this.ids.size + 1}`
    this.ids.set(key, id)
    return id
  }

  write(): string {
    const styles = [...this.ids].map(([key, id]) => {
      const [size = '', ...words] = key.split(' ')
      return xmlElement('TextStyle', { ID: id, FONTSIZE: size, FONTSTYLE: words.join(' ') || null })
    })
    return styles.length > 0 ? xmlElement('Styles', {}, linesOf(styles)) : ''
  }
}
