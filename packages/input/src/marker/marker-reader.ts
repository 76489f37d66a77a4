import type { LayoutRole } from '@banmian/core'
import { htmlToText } from '../html/html-text.js'
import { plainTable } from '../html/table-tags.js'
import { boxOf, type Fields, fieldOf, fieldsIn, isFields, textOf } from '../json/json-values.js'
import { readMarkdown } from '../markdown/read-markdown.js'
import type { FormatReader } from '../reading/format-reader.js'
import { quoted, type ReadPage } from '../reading/reading.js'
import { valueAt } from '../reading/value-at.js'

const ROLES: Readonly<Record<string, LayoutRole>> = {
  SectionHeader: 'heading',
  Caption: 'caption',
  Footnote: 'footnote',
  ListItem: 'list',
  TableOfContents: 'list',
  PageHeader: 'page-header',
  PageFooter: 'page-footer',
  Picture: 'figure',
  Figure: 'figure',
  Table: 'table',
  Form: 'table',
}

const TEXT_TYPES = new Set([
  'Text',
  'TextInlineMath',
  'Equation',
  'Code',
  'Handwriting',
  'Reference',
  'ComplexRegion',
  'Line',
  'Span',
  'ListGroup',
  'PictureGroup',
  'FigureGroup',
  'TableGroup',
])

/** The line before each page of Markdown that Marker writes with `--paginate_output`. */
const PAGE_LINE = /(?:^|\n)\{\d{1,6}\}-{48}\n/

/** Marker: JSON as a tree of blocks, and Markdown with page lines. */
export const markerReader: FormatReader = {
  name: 'marker',
  title: 'Marker',
  detect({ json, text }) {
    if (!json)
      return PAGE_LINE.test(text.slice(0, 2000))
        ? { title: 'Marker Markdown', reason: 'Markdown with page lines of 48 hyphens' }
        : null
    return json.length === 1 && pagesOf(json[0]).length
      ? { title: 'Marker JSON', reason: 'an object with children whose `block_type` is Page' }
      : null
  },
  read({ json, text }, reading) {
    const size = { width: null, height: null }
    if (!json) {
      const parts = text.split(PAGE_LINE)
      if (!/\S/.test(parts[0]!)) parts.shift()
      for (const part of parts) readMarkdown(part, {}, reading.page(size))
      return
    }
    for (const block of pagesOf(json[0])) {
      const box = boxOf(block['bbox']) ?? boxOf(block['polygon'])
      const page = reading.page(box ? { width: box[2], height: box[3] } : size)
      const children = fieldsIn(block['children'])
      if (children.length) for (const child of children) readBlock(child, page)
      else readBlock({ ...block, block_type: 'Text' }, page)
    }
  },
}

const pagesOf = (value: unknown): Fields[] =>
  isFields(value) ? fieldsIn(value['children']).filter((child) => child['block_type'] === 'Page') : []

/** Reads a block, or the blocks in a group; the nesting of the file bounds the recursion. */
function readBlock(block: Fields, page: ReadPage): void {
  const type = textOf(block['block_type'])
  const children = fieldsIn(block['children'])
  if (children.length) {
    for (const child of children) readBlock(child, page)
    return
  }
  const html = textOf(block['html'])
  const box = boxOf(block['bbox']) ?? boxOf(block['polygon'])
  const known = valueAt(ROLES, type)
  const role = known ?? 'text'
  if (role === 'figure') page.addPicture(embeddedIn(block, page) ?? pictureOf(textOf(block['id']), page), box)
  if (html.trim() === '') return
  if (/<table\b/i.test(html)) {
    page.addTable(plainTable(html), box)
    return
  }
  if (!known && !TEXT_TYPES.has(type))
    page.note('unknown-block', `Blocks of the type ${quoted(type)} are read as text.`)
  const level = Number(/<h([1-6])\b/i.exec(html)?.[1] ?? 2)
  page.add({ role: role === 'table' ? 'text' : role, level, lines: [{ text: htmlToText(html) }], box })
}

/** Keeps the picture that a block contains, and returns its path; `null` when it has none. */
function embeddedIn({ id, images }: Fields, page: ReadPage): string | null {
  const data = textOf(fieldOf(images, textOf(id)))
  return data === '' ? null : page.embed(data)
}

/** Returns the file in which Marker saves a picture, when the folder has it. */
function pictureOf(id: string, page: ReadPage): string {
  const name = id.replaceAll('/', '_')
  return [`${name}.jpeg`, `${name}.png`].find((path) => name !== '' && page.has(path)) ?? ''
}
