import { htmlToText } from '../html/html-text.js'
import { plainTable } from '../html/table-tags.js'
import { boxOf, type Fields, fieldsIn, isFields, numberOf, textOf } from '../json/json-values.js'
import { readMarkdown } from '../markdown/read-markdown.js'
import type { Box } from '../page/box.js'
import { quoted, type Reading, type ReadPage } from '../reading/reading.js'
import { valueAt } from '../reading/value-at.js'
import { BLOCK_ROLES, isKnownLabel, isPictureLabel } from './block-roles.js'
import { OcrLines } from './ocr-lines.js'
import type { Payload } from './payloads.js'
import { boxInName, pictureName } from './picture-names.js'

/** Reads the result for one page. */
export function readPayload({ page: fields, pictures, markdown }: Payload, reading: Reading): void {
  const [width, height] = [numberOf(fields['width']), numberOf(fields['height'])]
  const page = reading.page({ width: width || null, height: height || null }, { name: nameOf(fields) })
  const paths = Object.keys(pictures)
  for (const path of paths) page.embed(textOf(pictures[path]), path)
  if (markdown !== null) {
    readMarkdown(markdown, { boxInName }, page)
    return
  }
  const blocks = inReadingOrder(fieldsIn(fields['parsing_res_list']))
  const lines = new OcrLines(fields, blocks.length)
  const known = new Map(paths.map((path) => [path.slice(path.lastIndexOf('/') + 1), path]))
  for (const block of blocks) readBlock(block, { page, lines, known })
}

/** Returns the name of the picture of a single page, for its label. */
function nameOf(fields: Fields): string | null {
  const path = textOf(fields['input_path'])
  const isSingle = fields['page_index'] == null && /\.(?:png|jpe?g|tiff?|bmp|webp)$/i.test(path)
  return isSingle ? path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1) : null
}

/**
 * Sorts the blocks that have a place in the reading order among themselves. Other blocks, such as
 * pictures, keep their place in the list.
 */
function inReadingOrder(blocks: readonly Fields[]): Fields[] {
  const orderOf = (block: Fields): number | null => numberOf(block['block_order'])
  const ordered = blocks.filter((block) => orderOf(block) !== null).sort((a, b) => orderOf(a)! - orderOf(b)!)
  let next = 0
  return blocks.map((block) => (orderOf(block) === null ? block : ordered[next++]!))
}

interface BlockContext {
  page: ReadPage
  lines: OcrLines
  /** Paths of pictures by file name. */
  known: ReadonlyMap<string, string>
}

function readBlock(block: Fields, { page, lines, known }: BlockContext): void {
  const label = textOf(block['block_label'])
  const box = boxOf(block['block_bbox']) ?? boxOf(block['block_polygon_points'])
  const content = contentOf(block)
  if (isPictureLabel(label)) page.addPicture(picturePath(label, box, known, page), box)
  if (content.trim() === '') return
  if (label === 'table' || /^\s*<table\b/i.test(content)) {
    page.addTable(plainTable(content), box)
    return
  }
  if (!isKnownLabel(label)) page.note('unknown-block', `Blocks with the label ${quoted(label)} are read as text.`)
  const role = valueAt(BLOCK_ROLES, label) ?? 'text'
  const marker = role === 'heading' ? (/^#{1,6}(?=\s)/.exec(content)?.[0] ?? '') : ''
  const text = /<(?:div|img)\b/i.test(content) ? htmlToText(content) : content.slice(marker.length)
  page.add({
    role,
    level: marker.length || (label === 'doc_title' ? 1 : 2),
    lines: (box && lines.in(box, text)) ?? [{ text }],
    box,
    isVertical: label === 'vertical_text',
  })
}

/** Returns the text of a block; a table that was recognized as a picture has it in a field. */
function contentOf(block: Fields): string {
  const content = block['block_content']
  return isFields(content) ? textOf(content['text'] ?? content['html']) : textOf(content)
}

/**
 * Returns the path under which PaddleOCR saves a picture: one that the service names, or its usual
 * name when the folder has it.
 */
function picturePath(label: string, box: Box | null, known: ReadonlyMap<string, string>, page: ReadPage): string {
  if (!box) return ''
  const name = pictureName(label, box)
  const named = known.get(`${name}.jpg`) ?? known.get(`${name}.png`)
  if (named !== undefined) return named
  return [`imgs/${name}.jpg`, `imgs/${name}.png`].find((path) => page.has(path)) ?? ''
}
