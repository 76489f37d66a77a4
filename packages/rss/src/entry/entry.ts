import { type Article, articleMoment, type Issue, type Moment, publicationMoment } from '@banmian/core'
import type { OnRemoved } from '@banmian/markup'
import { absoluteUrl, moment } from '../arguments/check-options.js'
import { optionError } from '../arguments/option-error.js'
import { correctedAt } from '../settings/corrections.js'
import type { CorrectedArticle } from '../settings/feed-options.js'
import { countArticles, type FeedSettings } from '../settings/feed-settings.js'
import { shortened } from '../text/shortened.js'
import { latestMoment } from '../time/latest-moment.js'
import { percentEncode } from '../uri/percent-encode.js'
import { taggingEntityOf, tagUriOf } from '../uri/tag-uri.js'
import { categoriesOf } from './categories.js'
import type { Category } from './category.js'
import { type Creator, creatorsOfEntry } from './creators.js'
import { contentWriter, type WriteContent } from './entry-content.js'
import { titleOf } from './entry-title.js'
import type { PageContext } from './page-context.js'
import { pictureFinder } from './picture-finder.js'
import { type FeedPicture, picturesOf } from './pictures.js'
import { summaryOf } from './summary.js'
import { urlResolver } from './url-resolver.js'

/**
 * An article as an entry of a feed, independent of the format. All texts but `content` are plain.
 */
export interface Entry {
  /** The article's id. */
  id: string
  /** Tag URI (RFC 4151), the same in every feed of the site. */
  guid: string
  /** The headline in one line; `''` when the article has no text. */
  title: string
  /** Absolute URL of the article's page. */
  url: string
  /** The people who made it, in printed order, each once. */
  creators: readonly Creator[]
  /** Rubric, page name and subjects, each once. */
  categories: readonly Category[]
  /** Time of publication; `null` when the issue has no date. */
  published: Moment | null
  /** Time of the last change; `null` when there was none. */
  updated: Moment | null
  /** The first block in plain text; `''` without text. */
  summary: string
  /** The whole text as an HTML fragment; `null` in feeds of summaries. */
  content: string | null
  pictures: readonly FeedPicture[]
  article: Article
  context: PageContext
  /** Time of publication that the caller's function returned; `null` without one. */
  givenTime: Moment | null
  /** The article that this one corrects. */
  correctionOf: CorrectedArticle | null
}

/** Data that all entries of an issue share. */
export interface IssueContext {
  /** Number of articles. */
  articleCount: number
  /** Time of publication; `null` when the issue has no date. */
  published: Moment | null
  /** Name of the edition. */
  edition: string | null
  /** The beginning of the articles' tag URIs. */
  taggingEntity: string
  /** Writes the text of an article; `null` in feeds of summaries. */
  writeContent: WriteContent | null
}

/** Returns the data that the entries of an issue share. */
export function issueContext(issue: Issue, settings: FeedSettings): IssueContext {
  return {
    articleCount: countArticles(issue),
    published: publicationMoment(issue, settings),
    edition: issue.edition,
    taggingEntity: settings.taggingEntity ?? taggingEntityOf(settings.authority, issue.date),
    writeContent: settings.isFullText ? contentWriter(issue, settings) : null,
  }
}

/**
 * Returns the entry of an article.
 *
 * @param index - Position of the article in its issue, from 0.
 * @param onRemoved - Called for the characters removed from `content`.
 * @throws FeedError when an option returns a wrong value for the article
 */
export function entryOf(
  article: Article,
  index: number,
  pageContext: PageContext,
  issueContext: IssueContext,
  settings: FeedSettings,
  onRemoved: OnRemoved | undefined,
): Entry {
  const { page, issue } = pageContext
  const url = articleUrl(article, pageContext, settings)
  const urls = urlResolver(url, article, pageContext, settings)
  const pictures = pictureFinder(article, settings, urls)
  const published = settings.publishedOf?.(article, page, issue) ?? null
  const givenTime = published === null ? null : moment('published', published, article)
  return {
    id: article.id,
    guid: tagUriOf(issueContext.taggingEntity, article.id),
    title: titleOf(article, settings).title,
    url,
    creators: creatorsOfEntry(article, settings),
    categories: categoriesOf(article, pageContext, settings),
    published: givenTime ?? momentAt(index, issueContext, settings),
    updated: lastChangeOf(article, pageContext, settings),
    summary: shortened(summaryOf(article), settings.summaryLength),
    content: issueContext.writeContent?.({ article, pictures, urls, onRemoved }) ?? null,
    pictures: picturesOf(article, pictures, urls),
    article,
    context: pageContext,
    givenTime,
    correctionOf: correctionOf(article, pageContext, settings),
  }
}

function articleUrl(article: Article, { page, issue }: PageContext, { url, siteFolder }: FeedSettings): string {
  if (url === null) return `${siteFolder}articles/${percentEncode(article.id)}.html`
  return absoluteUrl('url', url(article, page, issue), article).href
}

/** Returns the time of the article at an index of its issue. */
const momentAt = (
  index: number,
  { published, articleCount, edition }: IssueContext,
  settings: FeedSettings,
): Moment | null => (published === null ? null : articleMoment(published, index, articleCount, settings, edition))

/** Returns the later of the time that the options return and that of the latest correction. */
function lastChangeOf(article: Article, { page, issue }: PageContext, settings: FeedSettings): Moment | null {
  const updated = settings.updatedOf?.(article, page, issue) ?? null
  const given = updated === null ? null : moment('updated', updated, article)
  if (settings.corrections.size === 0) return given
  return latestMoment([given, correctedAt(settings.corrections, article.id)])
}

function correctionOf(article: Article, { page, issue }: PageContext, settings: FeedSettings): CorrectedArticle | null {
  const corrected = settings.correctionOf?.(article, page, issue) ?? null
  if (corrected === null) return null
  const { guid, url } = corrected
  if (typeof guid !== 'string' || guid === '') {
    throw optionError('correctionOf', 'an object with the guid of the corrected article', corrected, article)
  }
  return url === undefined ? { guid } : { guid, url: absoluteUrl('correctionOf', url, article).href }
}
