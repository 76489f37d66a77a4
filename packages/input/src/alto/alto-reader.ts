import type { FormatReader } from '../reading/format-reader.js'
import { readXml } from '../xml/read-xml.js'
import { readAltoPages } from './read-alto.js'

const VERSION = /(?:ns-v|alto-v|\/ALTO\/?v?)(\d)/i

/** ALTO 1 to 4. */
export const altoReader: FormatReader = {
  name: 'alto',
  title: 'ALTO',
  detect({ root }) {
    if (root?.name.toLowerCase() !== 'alto') return null
    const version = VERSION.exec(root.tag)?.[1]
    return { title: version ? `ALTO ${version}` : 'ALTO', reason: 'XML with the root element alto' }
  },
  read({ text, argument }, reading) {
    readAltoPages(readXml(text, { argument, maxDepth: reading.settings.maxDepth }), reading)
  },
}
