import type { Article, Issue, Page } from '@banmian/core'
import { xmlText } from '@banmian/markup'
import { linesOf, textElement, xmlElement } from '../xml/write-element.js'
import { writeBlock } from './write-blocks.js'
import { writeHeader } from './write-header.js'
import { writeByline, writeDateline } from './write-phrasing.js'

const TEI_NAMESPACE = 'http://www.tei-c.org/ns/1.0'

/** Writes the document of an issue, without an XML declaration. */
export const writeTei = (issue: Issue): string =>
  xmlElement(
    'TEI',
    { xmlns: TEI_NAMESPACE },
    linesOf([
      writeHeader(issue),
      xmlElement(
        'text',
        { 'xml:lang': issue.publication.language },
        // A body contains at least one element.
        xmlElement('body', {}, linesOf(issue.pages.length > 0 ? issue.pages.map(writePage) : ['<p/>'])),
      ),
    ]),
  )

const writePage = ({ id, label, name, articles, bylines, unplaced }: Page): string =>
  xmlElement(
    'div',
    { type: 'page', 'xml:id': id, n: label },
    linesOf([
      xmlElement('pb', { n: label }),
      textElement('head', {}, name),
      ...bylines.map(writeByline),
      ...articles.map(writeArticle),
      ...unplaced.map(({ text }) => xmlElement('note', { type: 'unplaced' }, xmlText(text))),
    ]),
  )

function writeArticle(article: Article): string {
  const { headline, rubric, bylines, dateline, body, continuations } = article
  return xmlElement(
    'div',
    { type: 'article', subtype: article.role, 'xml:id': article.id },
    linesOf([
      textElement('head', { type: 'rubric' }, rubric),
      textElement('head', { type: 'kicker' }, headline.kicker),
      textElement('head', { type: 'main' }, headline.main),
      textElement('head', { type: 'deck' }, headline.deck),
      ...bylines.map(writeByline),
      dateline ? writeDateline(dateline) : '',
      ...body.map(writeBlock),
      ...continuations.map(({ text, direction, page }) =>
        xmlElement('note', { type: 'continuation', subtype: direction, n: page }, xmlText(text)),
      ),
    ]),
  )
}
