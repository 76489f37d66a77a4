import { afterProlog } from '../document/opening-tag.js'
import type { FormatReader } from '../reading/format-reader.js'
import { readXml } from '../xml/read-xml.js'
import { balancedHtml } from './balanced-html.js'
import { readHocr } from './read-hocr.js'

const PAGE_CLASS = /\bclass\s{0,3}=\s{0,3}["']?[\w -]{0,100}\bocr_page\b/

/** Characters at the end of a file in which its last tag is searched. */
const ENDING = 200

/** hOCR, as Tesseract and OCRopus write it. */
export const hocrReader: FormatReader = {
  name: 'hocr',
  title: 'hOCR',
  detect({ root, text }) {
    if (!root || !/^(?:html|div|body)$/i.test(root.name) || !PAGE_CLASS.test(text)) return null
    return { title: 'hOCR', reason: 'HTML with the class ocr_page' }
  },
  read({ text, argument }, reading) {
    const html = balancedHtml(text.slice(afterProlog(text)))
    const root = readXml(html, { argument, maxDepth: reading.settings.maxDepth, isHtml: true })
    readHocr(root, reading)
    if (root.name === 'html' && !/<\/html\s*>\s*$/i.test(text.slice(-ENDING)))
      reading.note('file-incomplete', 'The file does not end with </html>: it may have been cut off.')
  },
}
