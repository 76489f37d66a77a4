import { plainTable } from '../html/table-tags.js'
import { boxOf, type Fields, isFields, listOf, numberOf, textOf } from '../json/json-values.js'
import type { Reading, ReadPage } from '../reading/reading.js'
import { quoted } from '../reading/reading.js'
import { valueAt } from '../reading/value-at.js'
import { BLOCK_ROLES, isKnownType, isVisual } from './block-roles.js'
import { textsOf } from './spans.js'

/** Boxes of a content list are in thousandths of the page. */
const SIZE = { width: 1000, height: 1000 }

/** Reads `_content_list.json`: one list with the blocks of all pages. */
export function readContentList(blocks: readonly unknown[], reading: Reading): void {
  const pages = new Map<number, ReadPage>()
  const indexes = blocks.map((block) => (isFields(block) ? (numberOf(block['page_idx']) ?? 0) : 0))
  for (const index of [...new Set(indexes)].sort((a, b) => a - b)) pages.set(index, reading.page(SIZE))
  blocks.forEach((block, at) => {
    const page = pages.get(indexes[at]!)!
    if (isFields(block)) readBlock(block, page)
    else page.leave('unknown-block', `An entry of the list is not a block: ${quoted(textOf(block))}.`, textOf(block))
  })
}

function readBlock(block: Fields, page: ReadPage): void {
  const type = textOf(block['type'])
  const box = boxOf(block['bbox'])
  const captions = [...textsOf(block[`${type}_caption`]), ...textsOf(block['img_caption'])]
  const footnotes = [...textsOf(block[`${type}_footnote`]), ...textsOf(block['img_footnote'])]
  const isTable = type === 'table'
  if (isTable) page.addTexts('caption', captions, { isMarkdown: true })
  readBody(block, type, page)
  if (!isTable) page.addTexts('caption', captions, { isMarkdown: true, box: captionBox(block, box) })
  page.addTexts(isTable ? 'footnote' : 'caption', footnotes, { isMarkdown: true })
}

/** Returns the box of a caption, which only a block without a picture has for itself. */
const captionBox = (block: Fields, box: ReturnType<typeof boxOf>): typeof box =>
  textOf(block['img_path']) === '' && !block['table_body'] ? box : null

function readBody(block: Fields, type: string, page: ReadPage): void {
  const box = boxOf(block['bbox'])
  const path = textOf(block['img_path'])
  const isMarkdown = true
  if (type === 'table') {
    const body = textOf(block['table_body'])
    if (body.trim() === '') page.addPicture(path, box)
    else page.addTable(plainTable(body), box)
    return
  }
  if (isVisual(type)) {
    page.addPicture(path, box)
    page.leave(
      'description-left-out',
      `A description of the picture ${quoted(path)} by a model is not printed text.`,
      textsOf(block['content']).join('\n'),
    )
    page.addTexts('figure', textsOf(block['text']), { isMarkdown })
    return
  }
  const texts = [
    ...textsOf(block['text']),
    ...listOf(block['list_items']).flatMap((item) =>
      textsOf(isFields(item) ? (item['text'] ?? item['content']) : item),
    ),
    ...textsOf(block['code_body']),
    ...(block['content'] === undefined ? [] : textsOf(block['content'])),
  ]
  const lines = texts.map((text) => ({ text }))
  const level = numberOf(block['text_level']) ?? 0
  if (!isKnownType(type) && texts.some((text) => text.trim() !== ''))
    page.note('unknown-block', `Blocks of the type ${quoted(type)} are read as text.`)
  if (level >= 1) page.add({ role: 'heading', level, lines, box, isMarkdown })
  else
    page.add({
      role: valueAt(BLOCK_ROLES, type) ?? 'text',
      lines,
      box,
      isMarkdown,
      isVertical: type === 'vertical_text',
    })
}
