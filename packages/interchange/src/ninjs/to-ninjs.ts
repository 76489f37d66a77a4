import {
  articleMoment,
  type Issue,
  type Moment,
  type Page,
  type Publication,
  type PublicationTimeOptions,
  publicationMoment,
  rfc3339,
} from '@banmian/core'
import type { Conversion } from '../conversion/conversion.js'
import { conversionOf } from '../conversion/in-input-order.js'
import { type LossList, lossList } from '../conversion/loss-list.js'
import { checks } from '../errors/interchange-error.js'
import { tagUris } from '../identifiers/tag-uri.js'
import { loseUnheldFields } from '../mapping/lose-unheld-fields.js'
import { absoluteUrl, checkOneOf, checkTimeOptions, TIME_OPTIONS } from '../options/check-options.js'
import { urlWriter } from '../xhtml/resolve-urls.js'
import { writtenUrl } from '../xml/xml-losses.js'
import { inLowerCase } from './lower-case-names.js'
import { type NinjsItem, type NinjsName, PROFILES, ROLES } from './ninjs-item.js'
import { NINJS_MAPPING } from './ninjs-mapping.js'
import { type ArticleContext, listed, writeArticle, writeBylines } from './write-article.js'

/** Options of {@link toNinjs}. */
export interface NinjsOptions extends PublicationTimeOptions {
  /** Version of ninjs; `3.1` by default. In 2.1, names of properties are in lower case. */
  version?: '3.1' | '2.1'
  /**
   * Absolute URL of the published site. URIs of items are tag URIs of its host, the same as the
   * guids of feeds.
   */
  siteUrl?: string
  /**
   * Absolute URL against which relative URLs in the text are resolved. Without it, they stay
   * relative, and pictures with relative URLs have no rendition.
   */
  contentBase?: string
}

const VERSIONS = ['3.1', '2.1'] as const

/**
 * Writes an issue as IPTC ninjs: a composite item whose associations are the pages, and those of a
 * page its articles. Bodies are XHTML, and plain text.
 *
 * @throws InterchangeError when the issue or an option is wrong
 */
export function toNinjs(issue: Issue, options: NinjsOptions = {}): Conversion<NinjsItem> {
  checks.issue(issue)
  checks.options(options, ['version', 'siteUrl', 'contentBase', ...TIME_OPTIONS])
  const { version = '3.1' } = options
  checkOneOf('version', VERSIONS, version)
  checkTimeOptions(options)
  const siteUrl = absoluteUrl('siteUrl', options.siteUrl)
  const contentBase = absoluteUrl('contentBase', options.contentBase)
  const losses = lossList()
  loseUnheldFields(issue, NINJS_MAPPING, losses)
  const context: ArticleContext = {
    losses,
    writtenUrl: urlWriter(contentBase),
    uriOf: tagUris(siteUrl, issue.date),
    language: issue.publication.language,
    contentBase,
  }
  const item = writeIssue(issue, version, options, context)
  return conversionOf(issue, version === '3.1' ? item : inLowerCase(item), losses)
}

function writeIssue(
  issue: Issue,
  version: string,
  options: PublicationTimeOptions,
  context: ArticleContext,
): NinjsItem {
  const published = publicationMoment(issue, options)
  const count = issue.pages.reduce((sum, { articles }) => sum + articles.length, 0)
  let before = 0
  const pages = issue.pages.map((page, index) => {
    const first = before
    before += page.articles.length
    const momentOf = (at: number): Moment | null =>
      published && articleMoment(published, first + at, count, options, issue.edition)
    return writePage(page, index, momentOf, context)
  })
  const { date, number, edition, publication } = issue
  return {
    uri: context.uriOf(issue.id),
    standard: { name: 'ninjs', version, schema: `https://www.iptc.org/std/ninjs/ninjs-schema_${version}.json` },
    type: 'composite',
    profile: PROFILES.issue,
    ...(published && { versionCreated: rfc3339(published) }),
    pubStatus: 'usable',
    language: publication.language,
    ...listed('infoSources', sourcesOf(publication, context.losses)),
    ...listed('altIds', [
      ...identified(ROLES.date, date),
      ...identified(ROLES.number, number),
      ...identified(ROLES.edition, edition),
      ...publication.identifiers.map(({ scheme, value }) => ({ role: `${ROLES.identifier}${scheme}`, value })),
    ]),
    ...listed('associations', pages),
  }
}

const identified = (role: string, value: string | null): { role: string; value: string }[] =>
  value === null ? [] : [{ role, value }]

function sourcesOf({ name, url, publisher }: Publication, losses: LossList): NinjsName[] {
  const sources: NinjsName[] = []
  const web = url === null ? '' : writtenUrl(url, ['publication', 'url'], losses)
  if (name !== null || url !== null)
    sources.push({
      ...(name !== null && { name }),
      role: ROLES.publication,
      ...(url !== null && { contactInfo: [{ type: 'web', value: web }] }),
    })
  if (publisher !== null) sources.push({ name: publisher, role: ROLES.publisher })
  return sources
}

function writePage(
  page: Page,
  index: number,
  momentOf: (index: number) => Moment | null,
  context: ArticleContext,
): NinjsItem {
  const { label, name, articles, bylines, unplaced } = page
  const credits = writeBylines(bylines)
  return {
    uri: context.uriOf(page.id),
    name: label || name || page.id,
    type: 'composite',
    profile: PROFILES.page,
    ...(name !== null && { title: name }),
    ...listed('altIds', identified(ROLES.label, label)),
    ...listed('descriptions', credits.descriptions),
    ...listed('people', credits.people),
    ...listed(
      'bodies',
      unplaced.map(({ text }) => ({ role: ROLES.unplaced, contentType: 'text/plain', value: text })),
    ),
    ...listed(
      'associations',
      articles.map((article, at) => writeArticle(article, ['pages', index, 'articles', at], momentOf(at), context)),
    ),
  }
}
