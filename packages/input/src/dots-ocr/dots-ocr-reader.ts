import type { LayoutRole } from '@banmian/core'
import { plainTable } from '../html/table-tags.js'
import { boxOf, type Fields, fieldsIn, isFields, textOf } from '../json/json-values.js'
import type { FormatReader } from '../reading/format-reader.js'
import { quoted, type ReadPage } from '../reading/reading.js'
import { valueAt } from '../reading/value-at.js'

const ROLES: Readonly<Record<string, LayoutRole>> = {
  Title: 'heading',
  'Section-header': 'heading',
  Caption: 'caption',
  Footnote: 'footnote',
  Formula: 'text',
  'List-item': 'list',
  'Page-footer': 'page-footer',
  'Page-header': 'page-header',
  Picture: 'figure',
  Table: 'table',
  Text: 'text',
}

const isBlock = (value: unknown): value is Fields =>
  isFields(value) && typeof value['category'] === 'string' && Array.isArray(value['bbox'])

/** dots.ocr: the list of the blocks of a page. */
export const dotsOcrReader: FormatReader = {
  name: 'dots-ocr',
  title: 'dots.ocr',
  detect({ json }) {
    const value = json?.length === 1 ? json[0] : null
    if (!Array.isArray(value) || !value.length || !value.every(isBlock)) return null
    return { title: 'dots.ocr JSON', reason: 'an array of objects with `category` and `bbox`' }
  },
  read({ json }, reading) {
    const page = reading.page({ width: null, height: null })
    for (const block of fieldsIn(json![0])) readBlock(block, page)
  },
}

function readBlock(block: Fields, page: ReadPage): void {
  const category = textOf(block['category'])
  const box = boxOf(block['bbox'])
  const content = textOf(block['text'])
  if (category === 'Picture') page.addPicture('', box)
  if (content.trim() === '') return
  if (/^\s*<table\b/i.test(content)) {
    page.addTable(plainTable(content), box)
    return
  }
  const role = valueAt(ROLES, category)
  if (!role) page.note('unknown-block', `Blocks of the category ${quoted(category)} are read as text.`)
  const marker = role === 'heading' ? (/^#{1,6}(?=\s)/.exec(content)?.[0] ?? '') : ''
  const level = marker.length || (category === 'Title' ? 1 : 2)
  const lines = [{ text: content.slice(marker.length) }]
  page.add({ role: role ?? 'text', level, lines, box, isMarkdown: true })
}
