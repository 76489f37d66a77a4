import { plainTable } from '../html/table-tags.js'
import { boxOf, type Fields, fieldOf, isFields, listOf, numberOf, textOf } from '../json/json-values.js'
import { quoted, type Reading, type ReadPage } from '../reading/reading.js'
import { valueAt } from '../reading/value-at.js'
import { BLOCK_ROLES, isKnownType, isVisual } from './block-roles.js'
import { spansText, textsOf } from './spans.js'

/** Boxes of a content list are in thousandths of the page. */
const SIZE = { width: 1000, height: 1000 }

/** Reads `_content_list_v2.json`: a list of pages, each a list of blocks. */
export function readContentListV2(pages: readonly unknown[], reading: Reading): void {
  for (const blocks of pages) {
    const page = reading.page(SIZE)
    for (const block of listOf(blocks))
      if (isFields(block)) readBlockV2(block, page)
      else page.leave('unknown-block', `An entry of a page is not a block: ${quoted(textOf(block))}.`, textOf(block))
  }
}

/** Reads a block `{ type, content, bbox }` in which texts are lists of spans. */
export function readBlockV2(block: Fields, page: ReadPage): void {
  const type = textOf(block['type'])
  const box = boxOf(block['bbox'])
  const content: Fields = isFields(block['content']) ? block['content'] : { [`${type}_content`]: block['content'] }
  const captions = captionsOf(content, '_caption')
  const isTable = type === 'table'
  const body = bodyOf(content)
  const isMarkdown = true
  const path = textOf(fieldOf(content['image_source'], 'path'))
  if (isTable) {
    page.addTexts('caption', captions, { isMarkdown })
    const html = textOf(content['html'])
    if (html.trim() === '') page.addPicture(path, box)
    else page.addTable(plainTable(html), box)
  } else if (isVisual(type)) {
    page.addPicture(path, box)
    page.leave(
      'description-left-out',
      `A description of the picture ${quoted(path)} by a model is not printed text.`,
      textsOf(content['content']).join('\n'),
    )
  }
  if (!isTable) page.addTexts('caption', captions, { isMarkdown })
  if (body.length) {
    if (!isKnownType(type)) page.note('unknown-block', `Blocks of the type ${quoted(type)} are read as text.`)
    const level = numberOf(content['level'])
    const role = isVisual(type) ? 'figure' : isTable ? 'text' : (valueAt(BLOCK_ROLES, type) ?? 'text')
    const place = isTable || isVisual(type) ? null : box
    const lines = body.map((text) => ({ text }))
    page.add({ role, lines, box: place, isMarkdown, ...(level && level >= 1 ? { level } : { level: 1 }) })
  }
  page.addTexts(isTable ? 'footnote' : 'caption', captionsOf(content, '_footnote'), { isMarkdown })
}

const captionsOf = (content: Fields, ending: string): string[] =>
  Object.entries(content).flatMap(([key, value]) => (key.endsWith(ending) ? textsOf(value) : []))

/** Returns the texts of a block other than captions, tables and descriptions. */
function bodyOf(content: Fields): string[] {
  return Object.entries(content).flatMap(([key, value]) => {
    if (key === 'list_items') return listOf(value).map(itemText)
    if (key.endsWith('_content') && key !== 'content')
      return /^(?:equation|math)/.test(key) ? formulas(value) : textsOf(value)
    return []
  })
}

const itemText = (item: unknown): string =>
  isFields(item) ? spansText(item['item_content'] ?? item['content'] ?? item['text']) : textOf(item)

const formulas = (value: unknown): string[] =>
  textsOf(value).map((text) => (text.trim() === '' || text.trim().startsWith('$') ? text : `$$${text.trim()}$$`))
