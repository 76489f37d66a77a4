import { type Article, headlineText } from '@banmian/core'
import { xmlText } from '@banmian/markup'
import type { ArticleInTime } from '../options/articles-in-time.js'
import { linesOf, textElement, xmlElement } from '../xml/write-element.js'
import { basicTime } from './basic-time.js'
import { writeBlocks } from './write-blocks.js'
import { writeByline } from './write-phrasing.js'

const NITF_NAMESPACE = 'http://iptc.org/std/NITF/2006-10-18/'
const VERSION = '-//IPTC//DTD NITF 3.6//EN'
/** Marks the documents of this package, whose bylines and datelines need no guesses. */
export const GENERATOR = 'banmian'

/** Writes the document of an article, without an XML declaration. */
export const writeNitf = (source: ArticleInTime): string =>
  xmlElement(
    'nitf',
    { xmlns: NITF_NAMESPACE, version: VERSION, baselang: source.issue.publication.language },
    linesOf([writeHead(source), writeBody(source.article)]),
  )

function writeHead(source: ArticleInTime): string {
  const { issue, article } = source
  return xmlElement(
    'head',
    {},
    linesOf([
      xmlElement('title', {}, xmlText(headlineText(article))),
      xmlElement('meta', { name: 'generator', content: GENERATOR }),
      xmlElement('meta', { name: 'issue-id', content: issue.id }),
      xmlElement('tobject', {}, xmlElement('tobject.property', { 'tobject.property.type': article.role })),
      writeDocdata(source),
      writePubdata(source),
    ]),
  )
}

function writeDocdata({ issue, article, moment }: ArticleInTime): string {
  const { publication, date } = issue
  const keywords = article.subjects.map((subject) => xmlElement('keyword', { key: subject }))
  return xmlElement(
    'docdata',
    {},
    linesOf([
      xmlElement('doc-id', { 'id-string': article.id }),
      article.rubric === null ? '' : xmlElement('fixture', { 'fix-id': article.rubric }),
      moment ? xmlElement('date.issue', { norm: basicTime(moment) }) : '',
      publication.publisher === null
        ? ''
        : xmlElement('doc.copyright', { year: date?.slice(0, 4) ?? null, holder: publication.publisher }),
      keywords.length > 0 ? xmlElement('key-list', {}, linesOf(keywords)) : '',
    ]),
  )
}

const writePubdata = ({ issue, page, published }: ArticleInTime): string =>
  xmlElement('pubdata', {
    type: 'print',
    'date.publication': published && basicTime(published),
    name: issue.publication.name,
    issn: issue.publication.identifiers[0]?.value ?? null,
    number: issue.number,
    'edition.name': issue.edition,
    'position.section': page.name,
    'position.sequence': page.label,
    'ex-ref': page.id,
  })

const writeBody = (article: Article): string =>
  xmlElement('body', {}, linesOf([writeBodyHead(article), xmlElement('body.content', {}, writeBlocks(article.body))]))

function writeBodyHead({ headline, bylines, dateline }: Article): string {
  const { kicker, main, deck } = headline
  const hasHeadline = kicker !== null || main !== null || deck !== null
  return xmlElement(
    'body.head',
    {},
    linesOf([
      hasHeadline
        ? xmlElement(
            'hedline',
            {},
            linesOf([
              xmlElement('hl1', {}, xmlText(main ?? '')),
              textElement('hl2', { class: 'kicker' }, kicker),
              textElement('hl2', { class: 'deck' }, deck),
            ]),
          )
        : '',
      ...bylines.map((byline) => writeByline('byline', byline)),
      dateline && dateline.agency !== null
        ? xmlElement('distributor', {}, textElement('org', {}, dateline.agency))
        : '',
      dateline ? writeDateline(dateline) : '',
    ]),
  )
}

function writeDateline({ text, placement, place, date }: NonNullable<Article['dateline']>): string {
  const found = place === null || place === '' ? -1 : text.indexOf(place)
  const start = found < 0 ? text.length : found
  const end = found < 0 || place === null ? start : start + place.length
  const location = found < 0 || place === null ? '' : xmlElement('location', {}, xmlText(place))
  const day = date === null ? '' : xmlElement('story.date', { norm: date.replace(/(?<=\d)-/g, '') })
  return xmlElement(
    'dateline',
    { class: placement },
    xmlText(text.slice(0, start)) + location + xmlText(text.slice(end)) + day,
  )
}
