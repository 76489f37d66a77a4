import type { FormatReader } from '../reading/format-reader.js'
import { readXml } from '../xml/read-xml.js'
import { readHocr } from './read-hocr.js'

const PAGE_CLASS = /\bclass\s{0,3}=\s{0,3}["']?[\w -]{0,100}\bocr_page\b/

/** hOCR, as Tesseract and OCRopus write it. */
export const hocrReader: FormatReader = {
  name: 'hocr',
  title: 'hOCR',
  detect({ root, text }) {
    if (!root || !/^(?:html|div|body)$/i.test(root.name) || !PAGE_CLASS.test(text)) return null
    return { title: 'hOCR', reason: 'HTML with the class ocr_page' }
  },
  read({ text, argument }, reading) {
    const root = readXml(text, { argument, maxDepth: reading.settings.maxDepth, isHtml: true })
    readHocr(root, reading)
  },
}
