import { plainTable } from '../html/table-tags.js'
import { boxOf, type Fields, fieldOf, fieldsIn, isFields, numberOf, textOf } from '../json/json-values.js'
import { readMarkdown } from '../markdown/read-markdown.js'
import type { Box } from '../page/box.js'
import type { FormatReader } from '../reading/format-reader.js'
import { quoted, type Reading } from '../reading/reading.js'

const isPage = (value: unknown): boolean =>
  isFields(value) && typeof value['markdown'] === 'string' && typeof value['index'] === 'number'

/** Mistral OCR: pages of Markdown, with the places of their pictures. */
export const mistralOcrReader: FormatReader = {
  name: 'mistral-ocr',
  title: 'Mistral OCR',
  detect({ json }) {
    const pages = json?.length === 1 ? fieldOf(json[0], 'pages') : null
    return Array.isArray(pages) && pages.length && pages.every(isPage)
      ? { title: 'Mistral OCR JSON', reason: 'an object with `pages` of `index` and `markdown`' }
      : null
  },
  read({ json }, reading) {
    for (const fields of fieldsIn(fieldOf(json![0], 'pages'))) readPage(fields, reading)
  },
}

function readPage(fields: Fields, reading: Reading): void {
  const [width, height] = ['width', 'height'].map((name) => numberOf(fieldOf(fields['dimensions'], name)))
  const page = reading.page({ width: width || null, height: height || null })
  const boxes = new Map<string, Box>()
  page.addTexts('page-header', [textOf(fields['header'])])
  for (const image of fieldsIn(fields['images'])) {
    const corners = ['top_left_x', 'top_left_y', 'bottom_right_x', 'bottom_right_y'].map((name) => image[name])
    const box = boxOf(corners)
    const id = textOf(image['id'])
    if (box) boxes.set(id, box)
    page.embed(textOf(image['image_base64']), id)
    const text = `A description of the picture ${quoted(id)} by a model is not printed text.`
    page.leave('description-left-out', text, textOf(image['image_annotation']))
  }
  let markdown = textOf(fields['markdown'])
  const apart: string[] = []
  for (const table of fieldsIn(fields['tables'])) {
    const [id, content] = [textOf(table['id']), textOf(table['content'])]
    const placeholder = `[${id}](${id})`
    const at = id === '' ? -1 : markdown.indexOf(placeholder)
    if (at < 0) apart.push(content)
    else markdown = `${markdown.slice(0, at)}\n\n${content}\n\n${markdown.slice(at + placeholder.length)}`
  }
  readMarkdown(markdown, { boxes }, page)
  for (const content of apart) if (content.trim() !== '') page.addTable(plainTable(content), null)
  page.addTexts('page-footer', [textOf(fields['footer'])])
}
