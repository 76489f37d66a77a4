import type { EpubLabels } from '../labels/epub-labels.js'
import { languageAttributes } from '../markup/language-attributes.js'
import { lines, type WriteText } from '../markup/xml.js'
import { CONTENTS_HREF, type TocEntry } from '../navigation/toc-entry.js'

/** An article that another one links to. */
export type Neighbor = Pick<TocEntry, 'title' | 'href' | 'language'>

/** Labels and language of the article with the links. */
export interface LinkContext {
  labels: EpubLabels
  /** BCP 47 tag. */
  language: string
  writeText: WriteText
}

/** Returns the links at the end of an article: to the one before it, the contents, and the next. */
export function articleLinks(previous: Neighbor | null, next: Neighbor | null, context: LinkContext): string {
  const { labels, language, writeText } = context
  const link = (neighbor: Neighbor | null, rel: string, label: string): string[] => {
    if (neighbor === null) return []
    const title = writeText(neighbor.title)
    const attributes = languageAttributes(neighbor.language, language)
    const marked = attributes === '' ? title : `<span${attributes}>${title}</span>`
    return [`<p><a rel="${rel}" href="${neighbor.href}">${writeText(label)} ${marked}</a></p>`]
  }
  return `<nav class="links">${lines([
    ...link(previous, 'prev', labels.previous),
    `<p><a href="${CONTENTS_HREF}">${writeText(labels.contents)}</a></p>`,
    ...link(next, 'next', labels.next),
  ])}</nav>\n`
}
