import { plainTable } from '../html/table-tags.js'
import { boxOf, type Fields, fieldsIn, listOf, numberOf, textOf } from '../json/json-values.js'
import type { Box } from '../page/box.js'
import type { PrintedLine } from '../page/page-block.js'
import { quoted, type Reading, type ReadPage } from '../reading/reading.js'
import { valueAt } from '../reading/value-at.js'
import { BLOCK_ROLES, isKnownType, isVisual } from './block-roles.js'
import { spansText } from './spans.js'

/** Reads `_middle.json`: pages with blocks, lines and spans, in points of the page. */
export function readMiddle(pages: unknown, reading: Reading): void {
  for (const fields of fieldsIn(pages)) {
    const [width, height] = listOf(fields['page_size']).map(numberOf)
    const page = reading.page({ width: width || null, height: height || null })
    const flow = Array.isArray(fields['para_blocks']) ? fields['para_blocks'] : fields['preproc_blocks']
    for (const block of [...fieldsIn(flow), ...fieldsIn(fields['discarded_blocks'])]) readBlock(block, '', page)
  }
}

/** Reads a block, or the blocks in it: first the picture, then its captions. */
function readBlock(block: Fields, parent: string, page: ReadPage): void {
  const type = textOf(block['type']) || 'text'
  const inner = fieldsIn(block['blocks'])
  if (inner.length) {
    const bodyFirst = type === 'table' ? inner : [...inner.filter(isBody), ...inner.filter((one) => !isBody(one))]
    for (const one of bodyFirst) readBlock(one, type, page)
  }
  const box = boxOf(block['bbox'])
  const printed: PrintedLine[] = []
  for (const line of fieldsIn(block['lines'])) readLine(line, box, printed, page)
  if (!printed.length) return
  if (!isKnownType(type)) page.note('unknown-block', `Blocks of the type ${quoted(type)} are read as text.`)
  const role = isVisual(type) ? 'figure' : parent === 'list' ? 'list' : (valueAt(BLOCK_ROLES, type) ?? 'text')
  const level = numberOf(block['level'])
  page.add({
    role: role === 'table' ? 'text' : role,
    level: level && level >= 1 ? level : 1,
    lines: printed,
    box,
    isMarkdown: true,
  })
}

const isBody = (block: Fields): boolean => textOf(block['type']).endsWith('_body')

/** Reads the spans of a line: its text, and the pictures and tables in it. */
function readLine(line: Fields, blockBox: Box | null, printed: PrintedLine[], page: ReadPage): void {
  const box = boxOf(line['bbox']) ?? null
  const texts: Fields[] = []
  for (const span of fieldsIn(line['spans'])) {
    const type = textOf(span['type'])
    const path = textOf(span['image_path'])
    const html = textOf(span['html'])
    const spanBox = boxOf(span['bbox']) ?? box ?? blockBox
    if (type === 'image' || type === 'chart') {
      page.addPicture(inImages(path, page), spanBox)
      page.leave(
        'description-left-out',
        `A description of the picture ${quoted(path)} by a model is not printed text.`,
        textOf(span['content']),
      )
    } else if (html.trim() !== '') page.addTable(plainTable(html), spanBox)
    else if (type === 'table') page.addPicture(inImages(path, page), spanBox)
    else texts.push(span)
  }
  const text = spansText(texts.map(asSpan))
  if (text.trim() === '') return
  const scores = texts.map((span) => numberOf(span['score'])).filter((score) => score !== null && score > 0)
  const confidence = scores.length ? scores.reduce((sum, score) => sum! + score!, 0)! / scores.length : null
  printed.push({ text, box, confidence: confidence === null ? null : Math.min(1, confidence) })
}

/** Returns a span whose formula is in `content`, with `$$` around one that is a line. */
function asSpan(span: Fields): Fields {
  const content = textOf(span['content']) || textOf(span['latex'])
  const isBlock = span['type'] === 'interline_equation' && content.trim() !== '' && !content.includes('$')
  return isBlock ? { ...span, content: `$$${content.trim()}$$` } : { ...span, content }
}

/** Returns the path of a picture, which MinerU saves in `images/` and names without it. */
const inImages = (path: string, page: ReadPage): string =>
  path === '' || path.includes('/') || page.has(path) ? path : `images/${path}`
