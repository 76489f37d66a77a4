import { type Article, articlesOf, type Issue } from '@banmian/core'
import { queryString } from '../search/search-parameters.js'
import type { ArchiveSite } from '../site/archive-site.js'
import { articlePath, issuePath } from '../site/paths.js'

/** An object of JSON-LD. */
type JsonObject = Record<string, unknown>

/** The JSON-LD of a page. The texts before it in the page contain no such start tag. */
const SCRIPT = /(?<=<script type="application\/ld\+json">).*?(?=<\/script>)/s
/** Characters that a `script` element or a script does not allow as they are. */
const ESCAPED = /[<>&\u2028\u2029]/g

/** Returns the page of an issue with its URL, and those of its articles, in the JSON-LD. */
export const withIssueUrls = (page: string, { siteUrl }: ArchiveSite, issue: Issue): string =>
  withJsonLd(page, ({ hasPart = [], ...data }) => {
    const articles = [...articlesOf(issue)].map(({ article }) => article)
    const parts = (hasPart as JsonObject[]).map((part, index) => ({
      ...part,
      url: articlePath(siteUrl, articles[index]!),
    }))
    return { ...located(data, issuePath(siteUrl, issue)), ...(parts.length === 0 ? {} : { hasPart: parts }) }
  })

/** Returns the page of an article with its URL, its issue's and its authors' in the JSON-LD. */
export const withArticleUrls = (page: string, { siteUrl }: ArchiveSite, issue: Issue, article: Article): string =>
  withJsonLd(page, (data) => {
    const isPartOf = located(data['isPartOf'] as JsonObject, issuePath(siteUrl, issue))
    return { ...located(withPeople(data, siteUrl), articlePath(siteUrl, article)), isPartOf }
  })

/** Returns an object with its URL. */
function located({ '@context': context, '@type': type, ...data }: JsonObject, url: string): JsonObject {
  return { ...(context === undefined ? {} : { '@context': context }), '@type': type, '@id': url, url, ...data }
}

/** Returns an object in which every person has the URL of the search for what they wrote. */
function withPeople(data: JsonObject, siteUrl: string): JsonObject {
  const entries = Object.entries(data).map(([name, value]) => [name, valueWithPeople(value, siteUrl)])
  if (data['@type'] === 'Person') entries.push(['url', siteUrl + queryString({ author: String(data['name']) })])
  return Object.fromEntries(entries)
}

function valueWithPeople(value: unknown, siteUrl: string): unknown {
  if (Array.isArray(value)) return value.map((one) => valueWithPeople(one, siteUrl))
  return typeof value === 'object' && value !== null ? withPeople(value as JsonObject, siteUrl) : value
}

const withJsonLd = (page: string, change: (data: JsonObject) => JsonObject): string =>
  page.replace(SCRIPT, (json) =>
    JSON.stringify(change(JSON.parse(json))).replace(
      ESCAPED,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  )
