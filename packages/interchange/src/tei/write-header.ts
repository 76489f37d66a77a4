import type { Issue } from '@banmian/core'
import { xmlText } from '@banmian/markup'
import { linesOf, textElement, xmlElement } from '../xml/write-element.js'

/** Writes the header: the printed source, the language, and the subjects of each article. */
export function writeHeader(issue: Issue): string {
  const { publication, date } = issue
  const title = [publication.name, date].filter((part) => part !== null).join(' ')
  return xmlElement(
    'teiHeader',
    {},
    linesOf([
      xmlElement(
        'fileDesc',
        {},
        linesOf([
          xmlElement('titleStmt', {}, xmlElement('title', {}, xmlText(title))),
          xmlElement('publicationStmt', {}, xmlElement('p', {}, 'Restored from the printed pages.')),
          xmlElement('sourceDesc', {}, writeSource(issue)),
        ]),
      ),
      writeProfile(issue),
    ]),
  )
}

function writeSource({ id, publication, date, number, edition }: Issue): string {
  const { name, publisher, identifiers, url } = publication
  return xmlElement(
    'bibl',
    {},
    linesOf([
      textElement('title', { level: 'j' }, name),
      textElement('publisher', {}, publisher),
      date === null ? '' : xmlElement('date', { when: date }),
      textElement('biblScope', { unit: 'issue' }, number),
      textElement('edition', {}, edition),
      textElement('idno', { type: 'issue-id' }, id),
      ...identifiers.map(({ scheme, value }) => textElement('idno', { type: scheme }, value)),
      url === null ? '' : xmlElement('ptr', { target: url }),
    ]),
  )
}

function writeProfile({ publication, pages }: Issue): string {
  const classes = pages.flatMap(({ articles }) =>
    articles
      .filter(({ subjects }) => subjects.length > 0)
      .map(({ id, subjects }) =>
        xmlElement(
          'keywords',
          { corresp: `#${id}` },
          linesOf(subjects.map((subject) => textElement('term', {}, subject))),
        ),
      ),
  )
  return xmlElement(
    'profileDesc',
    {},
    linesOf([
      xmlElement('langUsage', {}, xmlElement('language', { ident: publication.language })),
      classes.length > 0 ? xmlElement('textClass', {}, linesOf(classes)) : '',
    ]),
  )
}
