import { type Issue, publicationMoment, rfc3339 } from '@banmian/core'
import type { ArticleName, IssueContext } from '../context/issue-context.js'
import type { RenderContext } from '../context/render-context.js'
import { paperName } from '../labels/titles.js'
import { issueCorrectedAt } from '../options/corrections.js'
import { jsonSiteUrl, jsonWebUrl } from './absolute-urls.js'
import {
  type Json,
  jsonArray,
  jsonDocumentStart,
  jsonObject,
  jsonProperty,
  jsonString,
  jsonText,
  jsonTextOrNull,
  jsonTime,
} from './json.js'
import { jsonOrganization } from './organization.js'

/**
 * Yields an issue as schema.org's `PublicationIssue` of a `Newspaper`, with its edition and its
 * articles, each of which is a piece.
 */
export function* publicationIssue({ issue, context, nameOf }: IssueContext): Generator<Json, void, undefined> {
  yield jsonDocumentStart('PublicationIssue') + issueProperties(issue, context, true)
  let separator = ',"hasPart":['
  for (const { articles } of issue.pages)
    for (const article of articles) {
      yield separator + articlePart(nameOf(article), context)
      separator = ','
    }
  yield separator === ',' ? ']}' : '}'
}

/**
 * Returns the end of an article: the issue to which it belongs, without its edition and its
 * articles.
 */
export const writeArticleEnd = (issue: Issue, context: RenderContext): string =>
  `${jsonProperty('isPartOf', jsonObject('PublicationIssue', issueProperties(issue, context, false)))}}`

/** @param isWhole - Whether the issue is described with its edition and its last correction */
function issueProperties(issue: Issue, context: RenderContext, isWhole: boolean): string {
  const url = jsonSiteUrl(context.site?.issuePath ?? null, context)
  const published = publicationMoment(issue, context.options)
  const modified = isWhole ? issueCorrectedAt(issue, context.options) : null
  return (
    jsonProperty('@id', url) +
    jsonProperty('url', url) +
    jsonProperty('name', isWhole ? jsonTextOrNull(issue.edition) : null) +
    jsonProperty('issueNumber', jsonTextOrNull(issue.number)) +
    jsonProperty('datePublished', published === null ? null : jsonTime(rfc3339(published))) +
    jsonProperty('dateModified', jsonTime(modified)) +
    jsonProperty('isPartOf', newspaper(issue, context))
  )
}

function newspaper(issue: Issue, { labels, language }: RenderContext): Json {
  const { identifiers, publisher, url } = issue.publication
  const issn = identifiers.find(({ scheme }) => scheme === 'issn')?.value ?? null
  const others = identifiers.filter(({ scheme }) => scheme !== 'issn')
  return jsonObject(
    'Newspaper',
    jsonProperty('name', jsonText(paperName(issue, labels))) +
      jsonProperty('inLanguage', language === '' ? null : jsonString(language)) +
      jsonProperty('issn', jsonTextOrNull(issn)) +
      jsonProperty(
        'identifier',
        jsonArray(others, ({ value }) => jsonTextOrNull(value)),
      ) +
      jsonProperty('publisher', jsonOrganization(publisher)) +
      jsonProperty('url', jsonWebUrl(url)),
  )
}

const articlePart = ({ title, path }: ArticleName, context: RenderContext): Json =>
  jsonObject('NewsArticle', jsonProperty('headline', jsonText(title)) + jsonProperty('url', jsonSiteUrl(path, context)))
