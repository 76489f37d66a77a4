import { fieldOf, fieldsIn, isFields, textOf } from '../json/json-values.js'
import { type MarkdownDialect, readMarkdown } from '../markdown/read-markdown.js'
import type { Detection, FormatReader } from '../reading/format-reader.js'
import { readContentList } from './read-content-list.js'
import { readBlockV2, readContentListV2 } from './read-content-list-v2.js'
import { readMiddle } from './read-middle.js'

const HAS_HASHED_PICTURE = /!\[[^[\]\n]{0,200}\]\(images\/[0-9a-f]{8,64}\.(?:jpe?g|png)\)/
const HAS_DESCRIPTION = /<details>\s{0,20}<summary>/

const DIALECT: MarkdownDialect = { descriptions: 'details' }

/** MinerU: both content lists, `_middle.json`, the JSON of version 4, and Markdown. */
export const mineruReader: FormatReader = {
  name: 'mineru',
  title: 'MinerU',
  detect({ json, text, root }) {
    if (json) return detectJson(json)
    if (root) return null
    if (HAS_HASHED_PICTURE.test(text)) return markdown('Markdown with pictures images/<hash>')
    return HAS_DESCRIPTION.test(text) ? markdown('Markdown with descriptions of pictures in <details>') : null
  },
  read({ json, text }, reading) {
    const value = json?.[0]
    if (!json) readMarkdown(text, DIALECT, reading.page({ width: null, height: null }))
    else if (isFields(value) && Array.isArray(value['pdf_info'])) readMiddle(value['pdf_info'], reading)
    else if (isFields(value)) {
      for (const fields of fieldsIn(value['pages'])) {
        const page = reading.page({ width: null, height: null })
        for (const block of fieldsIn(fields['blocks'])) readBlockV2(block, page)
      }
    } else if (Array.isArray(value) && value.some(Array.isArray)) readContentListV2(value, reading)
    else readContentList(value as unknown[], reading)
  },
}

const markdown = (reason: string): Detection => ({ title: 'MinerU Markdown', reason })

function detectJson([value, second]: readonly unknown[]): Detection | null {
  if (second !== undefined) return null
  if (isFields(value)) {
    if (Array.isArray(value['pdf_info'])) return { title: 'MinerU middle.json', reason: 'an object with `pdf_info`' }
    const isFour = 'schema' in value && fieldsIn(value['pages']).some((page) => Array.isArray(page['blocks']))
    return isFour ? { title: 'MinerU 4 JSON', reason: 'an object with `schema` and pages of blocks' } : null
  }
  if (!Array.isArray(value) || !value.length) return null
  if (value.every(Array.isArray)) {
    const blocks = value.flat().slice(0, 50)
    return blocks.length &&
      blocks.every((block) => typeof fieldOf(block, 'type') === 'string' && 'content' in (block as object))
      ? {
          title: 'MinerU content_list_v2',
          reason: 'an array of pages, each an array of blocks with `type` and `content`',
        }
      : null
  }
  const isList = value
    .filter(isFields)
    .some((block) => textOf(block['type']) !== '' && typeof block['page_idx'] === 'number')
  return isList ? { title: 'MinerU content_list', reason: 'an array of objects with `type` and `page_idx`' } : null
}
