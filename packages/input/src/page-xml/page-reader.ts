import type { FormatReader } from '../reading/format-reader.js'
import { readXml } from '../xml/read-xml.js'
import { readPageXml } from './read-page-xml.js'

const VERSION = /pagecontent\/(\d{4})-\d{2}-\d{2}/

/** PAGE-XML of 2010 to 2019, as eScriptorium, Transkribus and OCR-D write it. */
export const pageReader: FormatReader = {
  name: 'page',
  title: 'PAGE-XML',
  detect({ root }) {
    if (root?.name !== 'PcGts') return null
    const version = VERSION.exec(root.tag)?.[1]
    return { title: version ? `PAGE-XML ${version}` : 'PAGE-XML', reason: 'XML with the root element PcGts' }
  },
  read({ text, argument }, reading) {
    readPageXml(readXml(text, { argument, maxDepth: reading.settings.maxDepth }), reading)
  },
}
