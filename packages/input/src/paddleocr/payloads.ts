import { type Fields, fieldOf, fieldsIn, isFields, textOf } from '../json/json-values.js'

/** The result for one page, and the pictures that a service returns with it. */
export interface Payload {
  page: Fields
  /** Pictures in the Markdown of the page by path: in Base64, or their URLs. */
  pictures: Fields
  /** The Markdown of a page without blocks. */
  markdown: string | null
}

/** The forms in which PaddleOCR writes its results. */
export type PayloadForm = 'bare' | 'res' | 'service' | 'lines'

/** Returns the pages of a PaddleOCR file, and its form; `null` for any other JSON. */
export function payloadsOf(values: readonly unknown[]): { form: PayloadForm; payloads: Payload[] } | null {
  const lists = values.flatMap((value) => (Array.isArray(value) ? value : [value]))
  const found = lists.map(payloadsIn)
  if (!found.length || found.some((payloads) => payloads === null)) return null
  const form = values.length > 1 ? 'lines' : formOf(lists[0])
  return { form, payloads: found.flatMap((payloads) => payloads!) }
}

function payloadsIn(value: unknown): Payload[] | null {
  if (!isFields(value)) return null
  if (hasBlocks(value)) return [{ page: value, pictures: {}, markdown: null }]
  if (hasBlocks(value['res'])) return [{ page: value['res'] as Fields, pictures: {}, markdown: null }]
  const results = hasBlocks(value['prunedResult'])
    ? [value]
    : fieldsIn(fieldOf(value['result'], 'layoutParsingResults') ?? value['layoutParsingResults'])
  if (!results.length) return null
  return results.map((result) => {
    const markdown = result['markdown']
    const page = isFields(result['prunedResult']) ? result['prunedResult'] : {}
    const images = fieldOf(markdown, 'images')
    return {
      page,
      pictures: isFields(images) ? images : {},
      markdown: hasBlocks(page) ? null : textOf(fieldOf(markdown, 'text')),
    }
  })
}

const hasBlocks = (value: unknown): boolean => Array.isArray(fieldOf(value, 'parsing_res_list'))

function formOf(value: unknown): PayloadForm {
  if (hasBlocks(value)) return 'bare'
  return hasBlocks(fieldOf(value, 'res')) ? 'res' : 'service'
}
