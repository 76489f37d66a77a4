import { type Article, headlineText, rfc3339 } from '@banmian/core'
import { xmlText } from '@banmian/markup'
import type { ArticleInTime } from '../options/articles-in-time.js'
import { linesOf, textElement, xmlElement } from '../xml/write-element.js'
import { property, STANDARD, termUri } from './g2-vocabulary.js'
import { nameElement, writeItemMeta } from './write-item-meta.js'

/** The content of an item: the type of the XML in it, and the XML. */
export interface InlineContent {
  contenttype: string
  xml: string
}

/** Time of the items of an issue without a date, since every item states one. */
export const NO_TIME = '1970-01-01T00:00:00Z'

/** Writes the item of an article. */
export function writeNewsItem(source: ArticleInTime, guid: string, content: InlineContent): string {
  const { article, issue, moment } = source
  const created = moment ? rfc3339(moment) : NO_TIME
  const itemClass = article.role === 'photo' ? 'ninat:picture' : 'ninat:text'
  return xmlElement(
    'newsItem',
    { guid, ...STANDARD, 'xml:lang': issue.publication.language },
    linesOf([
      ...writeItemMeta(itemClass, issue.publication, created, headlineText(article)),
      writeContentMeta(article, issue.publication.language),
      xmlElement('contentSet', {}, xmlElement('inlineXML', { contenttype: content.contenttype }, content.xml)),
    ]),
  )
}

function writeContentMeta(article: Article, language: string): string {
  const { headline, dateline, bylines, rubric, role, subjects } = article
  return xmlElement(
    'contentMeta',
    {},
    linesOf([
      textElement('contentCreated', {}, dateline?.date ?? null),
      dateline && dateline.place !== null ? xmlElement('located', {}, nameElement(dateline.place)) : '',
      dateline && dateline.agency !== null ? xmlElement('infoSource', {}, nameElement(dateline.agency)) : '',
      ...bylines.flatMap((byline, line) =>
        byline.credits.map((credit) =>
          xmlElement(
            'creator',
            { roleuri: credit.role === null ? null : termUri(credit.role), 'bm:line': line },
            nameElement(credit.name),
          ),
        ),
      ),
      xmlElement('language', { tag: language }),
      xmlElement('genre', { uri: termUri(role) }),
      ...subjects.map((subject) => xmlElement('subject', {}, nameElement(subject))),
      textElement('headline', {}, headline.main),
      textElement('headline', { roleuri: termUri('kicker') }, headline.kicker),
      textElement('headline', { roleuri: termUri('deck') }, headline.deck),
      dateline ? xmlElement('dateline', { roleuri: termUri(dateline.placement) }, xmlText(dateline.text)) : '',
      ...bylines.map(({ text, placement }) => xmlElement('by', { roleuri: termUri(placement) }, xmlText(text))),
      property('contentMetaExtProperty', 'rubric', rubric),
    ]),
  )
}
