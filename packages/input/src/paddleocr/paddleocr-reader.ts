import { readMarkdown } from '../markdown/read-markdown.js'
import type { FormatReader } from '../reading/format-reader.js'
import { type PayloadForm, payloadsOf } from './payloads.js'
import { boxInName } from './picture-names.js'
import { readPayload } from './read-payload.js'

const WRAPPER = /<div style="text-align: center;">|<img src="imgs\/img_in_|!\[[^[\]\n]{0,200}\]\(imgs\/img_in_/

const REASONS: Readonly<Record<PayloadForm, string>> = {
  bare: 'an object with `parsing_res_list`',
  res: 'an object with `res.parsing_res_list`',
  service: 'the response of a service with `layoutParsingResults`',
  lines: 'JSON Lines with `parsing_res_list` or `layoutParsingResults`',
}

/** PaddleOCR-VL and PP-StructureV3: files, responses of the service, JSON Lines, Markdown. */
export const paddleOcrReader: FormatReader = {
  name: 'paddleocr',
  title: 'PaddleOCR',
  detect({ json, text }) {
    if (!json)
      return WRAPPER.test(text)
        ? { title: 'PaddleOCR Markdown', reason: 'Markdown with centered pictures as PaddleOCR writes them' }
        : null
    const found = payloadsOf(json)
    return found ? { title: 'PaddleOCR JSON', reason: REASONS[found.form] } : null
  },
  read({ json, text }, reading) {
    if (!json) readMarkdown(text, { boxInName }, reading.page({ width: null, height: null }))
    else for (const payload of payloadsOf(json)!.payloads) readPayload(payload, reading)
  },
}
