import type { FormatReader } from '../reading/format-reader.js'

const FORM_FEED = '\f'
const PICTURE = /!\[[^[\]\n]{0,1000}\]\(\s{0,3}<?([^\s()<>]{1,2000})>?(?:\s{1,3}"[^"\n]{0,500}")?\s{0,3}\)/g

/** Plain text or Markdown, as it is. Form feeds, which `pdftotext` writes, separate pages. */
export const plainReader: FormatReader = {
  name: 'plain',
  title: 'plain text',
  detect({ json, root, text }) {
    if (json || (root && /^(?:alto|mets|PcGts|html)$/i.test(root.name))) return null
    const pages = pagesOf(text).length
    const reason = pages > 1 ? 'text with form feeds' : 'text in no format of a tool'
    return { title: 'plain text', reason }
  },
  read({ text }, reading) {
    for (const part of pagesOf(text)) {
      const page = reading.page({ width: null, height: null })
      page.setText(part)
      for (const { index, 1: path = '' } of part.matchAll(PICTURE)) page.markPicture(path, index)
    }
  },
}

/** Splits a text at form feeds. The last one ends the last page. */
function pagesOf(text: string): string[] {
  const pages = text.split(FORM_FEED)
  if (pages.length > 1 && !/\S/.test(pages.at(-1)!)) pages.pop()
  return pages
}
