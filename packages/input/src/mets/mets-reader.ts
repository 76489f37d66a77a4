import { readAltoPages } from '../alto/read-alto.js'
import { openDocument } from '../document/input-document.js'
import { InputError } from '../errors/input-error.js'
import { pathInFolder } from '../page/file-path.js'
import type { FormatReader } from '../reading/format-reader.js'
import { quoted, type Reading } from '../reading/reading.js'
import { readXml } from '../xml/read-xml.js'
import type { XmlElement } from '../xml/xml-element.js'
import { logicalBlocksOf } from './logical-blocks.js'
import { factsOf, type MetsPage, pagesOf } from './mets-file.js'

/** METS of a newspaper, whose pages are ALTO files in the folder. */
export const metsReader: FormatReader = {
  name: 'mets',
  title: 'METS',
  detect({ root }) {
    return root?.name === 'mets' ? { title: 'METS', reason: 'XML with the root element mets' } : null
  },
  read({ text, argument }, reading) {
    const root = readXml(text, { argument, maxDepth: reading.settings.maxDepth })
    const pages = pagesOf(root)
    if (!pages.length) throw reading.error('METS with ALTO files', 'no file of text', 'Pass the ALTO files themselves.')
    const { folder } = reading.settings
    if (!folder)
      throw new InputError({
        argument: 'options.folder',
        expected: `a folder with the ${pages.length} ALTO files that the METS file names`,
        received: 'none',
        hint: 'Pass { has, read }, two functions of a path.',
      })
    Object.assign(reading.facts, factsOf(root))
    const logical = logicalBlocksOf(root)
    for (const page of pages) {
      const alto = openPage(page, reading)
      if (alto)
        readAltoPages(alto.root, reading, { label: page.label, name: alto.name }, logical.get(page.fileId) ?? null)
    }
  },
}

/** Opens the ALTO file of a page; a missing one leaves an empty page, with a message. */
function openPage({ fileId, href, label }: MetsPage, reading: Reading): { root: XmlElement; name: string } | null {
  const { settings } = reading
  const path = href === null ? null : pathInFolder(href)
  const content = path === null ? null : (settings.folder?.read(path) ?? null)
  if (path !== null && content !== null) {
    const document = openDocument(content, { ...settings, name: path })
    if (document.root?.name.toLowerCase() === 'alto')
      return { root: readXml(document.text, { argument: path, maxDepth: settings.maxDepth }), name: nameOf(path) }
  }
  const { index } = reading.page({ width: null, height: null }, { label })
  if (href === null)
    reading.note('file-missing', `METS lists no file with the id ${quoted(fileId)}.`, { source: index })
  else if (path === null)
    reading.note('path-refused', `The file ${quoted(href)} is outside of the folder.`, { source: index })
  else if (content === null) reading.note('file-missing', `The folder has no file ${quoted(path)}.`, { source: index })
  else reading.note('file-missing', `The file ${quoted(path)} is not ALTO.`, { source: index })
  return null
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
