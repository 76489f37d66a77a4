import { type Fields, fieldOf, isFields, listOf, numberOf, textOf } from '../json/json-values.js'
import { readMarkdown } from '../markdown/read-markdown.js'
import type { FormatReader } from '../reading/format-reader.js'

const isDocument = (value: unknown): value is Fields =>
  isFields(value) &&
  typeof value['text'] === 'string' &&
  (value['source'] === 'olmocr' || Array.isArray(fieldOf(value['attributes'], 'pdf_page_numbers')))

/** olmOCR: documents in Dolma's JSON Lines, whose pages are ranges of one text. */
export const olmOcrReader: FormatReader = {
  name: 'olmocr',
  title: 'olmOCR',
  detect({ json }) {
    return json?.length && json.every(isDocument)
      ? { title: 'olmOCR JSON Lines', reason: 'JSON with `text` and `attributes.pdf_page_numbers`' }
      : null
  },
  read({ json }, reading) {
    for (const document of json as readonly Fields[])
      for (const text of pagesOf(document)) readMarkdown(text, {}, reading.page({ width: null, height: null }))
  },
}

/** Returns the pages of a document. Their ranges count code points. */
function pagesOf(document: Fields): string[] {
  const text = textOf(document['text'])
  const starts = listOf(fieldOf(document['attributes'], 'pdf_page_numbers'))
    .map((range) => numberOf(listOf(range)[0]))
    .filter((start) => start !== null)
  const isAscending = starts.every((start, index) => index === 0 || start >= starts[index - 1]!)
  if (starts.length < 2 || !isAscending) return [text]
  const hasPairs = /[\ud800-\udbff]/.test(text)
  const characters = hasPairs ? Array.from(text) : null
  return starts.map((start, index) => {
    const [from, to] = [index === 0 ? 0 : start, starts[index + 1]]
    return characters ? characters.slice(from, to).join('') : text.slice(from, to)
  })
}
