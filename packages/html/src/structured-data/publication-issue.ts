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
 * Returns an issue as schema.org's `PublicationIssue` of a `Newspaper`, with its edition and its
 * articles.
 */
export const publicationIssue = ({ issue, context }: IssueContext, articles: readonly ArticleName[]): Json =>
  `${jsonDocumentStart('PublicationIssue')}${issueProperties(issue, context, articles)}}`

/**
 * Returns the end of an article: the issue to which it belongs, without its edition and its
 * articles.
 */
export const writeArticleEnd = (issue: Issue, context: RenderContext): string =>
  `${jsonProperty('isPartOf', jsonObject('PublicationIssue', issueProperties(issue, context, null)))}}`

function issueProperties(issue: Issue, context: RenderContext, articles: readonly ArticleName[] | null): string {
  const url = jsonSiteUrl(context.site?.issuePath ?? null, context)
  const published = publicationMoment(issue, context.options)
  const modified = articles === null ? null : issueCorrectedAt(issue, context.options)
  return (
    jsonProperty('@id', url) +
    jsonProperty('url', url) +
    jsonProperty('name', articles === null ? null : jsonTextOrNull(issue.edition)) +
    jsonProperty('issueNumber', jsonTextOrNull(issue.number)) +
    jsonProperty('datePublished', published === null ? null : jsonTime(rfc3339(published))) +
    jsonProperty('dateModified', jsonTime(modified)) +
    jsonProperty('isPartOf', newspaper(issue, context)) +
    jsonProperty('hasPart', articles === null ? null : jsonArray(articles, (name) => articlePart(name, context)))
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
