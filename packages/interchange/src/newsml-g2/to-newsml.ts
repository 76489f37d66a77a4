import { type Issue, type PublicationTimeOptions, publicationMoment, rfc3339 } from '@banmian/core'
import { applyLosses } from '../conversion/apply-losses.js'
import type { Conversion } from '../conversion/conversion.js'
import { conversionOf } from '../conversion/in-input-order.js'
import { lossList } from '../conversion/loss-list.js'
import { checkIssue } from '../errors/check-issue.js'
import { checks } from '../errors/interchange-error.js'
import { tagUris } from '../identifiers/tag-uri.js'
import { NITF_LIMITS } from '../nitf/nitf-mapping.js'
import { writeNitf } from '../nitf/write-nitf.js'
import { loseNodes } from '../nodes/held-blocks.js'
import { type ArticleInTime, articlesInTime } from '../options/articles-in-time.js'
import { absoluteUrl, checkOneOf, checkTimeOptions, TIME_OPTIONS } from '../options/check-options.js'
import { urlWriter } from '../xhtml/resolve-urls.js'
import type { XhtmlContext } from '../xhtml/write-phrasing.js'
import { writeXhtml } from '../xhtml/write-xhtml.js'
import { linesOf, textElement, XML_DECLARATION, xmlElement } from '../xml/write-element.js'
import { G2_NAMESPACE, VOCABULARY } from './g2-vocabulary.js'
import { loseForNewsMl } from './newsml-losses.js'
import { type InlineContent, NO_TIME, writeNewsItem } from './write-news-item.js'
import { writePackageItem } from './write-package-item.js'

/** Options of {@link toNewsMl}, and those about the time of publication. */
export interface NewsMlOptions extends PublicationTimeOptions {
  /** The form of the bodies: `nitf` by default, or `xhtml`. */
  content?: 'nitf' | 'xhtml'
  /** Home page of the site, whose host begins the guids of the items. */
  siteUrl?: string
  /** Absolute URL against which relative URLs of pictures and links are resolved. */
  contentBase?: string
}

const OPTIONS = ['content', 'siteUrl', 'contentBase', ...TIME_OPTIONS]
const XHTML_NAMESPACE = 'http://www.w3.org/1999/xhtml'

/**
 * Writes an issue as a news message of NewsML-G2 2.35 (IPTC), at the conformance level power: a
 * package item that lists the articles of each page, and a news item for each article, whose body
 * is NITF 3.6 or XHTML. {@link fromNewsMl} reads the message back.
 *
 * @returns the XML document, and everything that it does not hold
 * @throws InterchangeError when the issue or an option is wrong
 */
export function toNewsMl(issue: Issue, options: NewsMlOptions = {}): Conversion<string> {
  checkIssue(issue)
  checks.options(options, OPTIONS)
  const { content = 'nitf', siteUrl } = options
  checkOneOf('content', ['nitf', 'xhtml'], content)
  checkTimeOptions(options)
  const site = absoluteUrl('siteUrl', siteUrl)
  const list = lossList()
  loseForNewsMl(issue, list)
  const writtenUrl = urlWriter(absoluteUrl('contentBase', options.contentBase))
  if (content === 'nitf') loseNodes(issue, { limits: NITF_LIMITS, losses: list, writtenUrl })
  const bodies = content === 'xhtml' ? xhtmlBodies(issue, { losses: list, writtenUrl }) : []
  const { losses } = conversionOf(issue, null, list)
  const held = applyLosses(issue, losses)
  const contentOf = (source: ArticleInTime, index: number): InlineContent =>
    content === 'nitf'
      ? { contenttype: 'application/nitf+xml', xml: writeNitf(source) }
      : { contenttype: 'application/xhtml+xml', xml: bodies[index] ?? '' }
  return { output: writeMessage(held, options, tagUris(site, held.date), contentOf), losses }
}

/** Writes the bodies of the articles of an issue, and records what XHTML does not hold. */
function xhtmlBodies({ pages }: Issue, context: XhtmlContext): string[] {
  return pages.flatMap(({ articles }, page) =>
    articles.map(({ body }, at) => {
      const content = writeXhtml(body, ['pages', page, 'articles', at, 'body'], context)
      const head = xmlElement('head', {}, '<title></title>')
      return xmlElement('html', { xmlns: XHTML_NAMESPACE }, head + xmlElement('body', {}, content))
    }),
  )
}

function writeMessage(
  issue: Issue,
  options: PublicationTimeOptions,
  guidOf: (id: string) => string,
  contentOf: (source: ArticleInTime, index: number) => InlineContent,
): string {
  const published = publicationMoment(issue, options)
  const items = articlesInTime(issue, options).map((source, index) =>
    writeNewsItem(source, guidOf(source.article.id), contentOf(source, index)),
  )
  const message = xmlElement(
    'newsMessage',
    { xmlns: G2_NAMESPACE, 'xmlns:bm': VOCABULARY },
    linesOf([
      xmlElement('header', {}, textElement('sent', {}, published ? rfc3339(published) : NO_TIME)),
      xmlElement('itemSet', {}, linesOf([writePackageItem(issue, published, guidOf), ...items])),
    ]),
  )
  return `${XML_DECLARATION}${message}\n`
}
