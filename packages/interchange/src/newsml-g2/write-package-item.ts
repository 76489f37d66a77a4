import { type Issue, type Moment, type Page, rfc3339 } from '@banmian/core'
import { linesOf, textElement, xmlElement } from '../xml/write-element.js'
import type { G2TermName } from './g2-terms.js'
import { property, STANDARD, termUri } from './g2-vocabulary.js'
import { writeItemMeta } from './write-item-meta.js'
import { NO_TIME } from './write-news-item.js'

/** Writes the item of an issue, which lists the articles of each page. */
export function writePackageItem(issue: Issue, published: Moment | null, guidOf: (id: string) => string): string {
  const { publication, date } = issue
  const title = [publication.name, date, issue.edition].filter((part) => part !== null).join(' ')
  return xmlElement(
    'packageItem',
    { guid: guidOf(issue.id), ...STANDARD, 'xml:lang': publication.language },
    linesOf([
      ...writeItemMeta('ninat:composite', publication, published ? rfc3339(published) : NO_TIME, title),
      writeContentMeta(issue),
      writeGroups(issue.pages, guidOf),
    ]),
  )
}

function writeContentMeta({ publication, date, number, edition }: Issue): string {
  const stated = (term: G2TermName, value: string | null): string => property('contentMetaExtProperty', term, value)
  return xmlElement(
    'contentMeta',
    {},
    linesOf([
      textElement('contentCreated', {}, date),
      xmlElement('language', { tag: publication.language }),
      stated('publication-name', publication.name),
      ...publication.identifiers.map(({ scheme, value }) =>
        xmlElement('contentMetaExtProperty', {
          reluri: termUri('publication-identifier'),
          value,
          'bm:scheme': scheme,
        }),
      ),
      stated('publication-url', publication.url),
      stated('publisher', publication.publisher),
      stated('time-zone', publication.timeZone),
      stated('issue-number', number),
      stated('edition', edition),
    ]),
  )
}

function writeGroups(pages: readonly Page[], guidOf: (id: string) => string): string {
  const root = rootId(pages)
  const groups = pages.map(({ id, label, name, articles }) =>
    xmlElement(
      'group',
      { id, role: 'group:main' },
      linesOf([
        ...articles.map((article) => xmlElement('itemRef', { residref: guidOf(article.id) })),
        textElement('title', {}, name),
        property('groupExtProperty', 'page-label', label),
      ]),
    ),
  )
  const references = pages.map(({ id }) => xmlElement('groupRef', { idref: id }))
  return xmlElement(
    'groupSet',
    { root },
    linesOf([xmlElement('group', { id: root, role: 'group:main' }, linesOf(references)), ...groups]),
  )
}

/** Returns an id for the group of all pages that no page has. */
function rootId(pages: readonly Page[]): string {
  const taken = new Set(pages.map((page) => page.id))
  let id = 'issue'
  while (taken.has(id)) id += '-'
  return id
}
