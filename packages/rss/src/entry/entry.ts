import type { Article, Issue, Page } from '@banmian/core'
import type { OnRemoved } from '@banmian/markup'
import { requireUrl } from '../arguments/absolute-url.js'
import { moment } from '../arguments/check-options.js'
import { entryContent } from './entry-content.js'
import { creatorsOf, joinedNames } from '../creators.js'
import { titleOf } from './entry-title.js'
import { wrongOption } from '../arguments/feed-error.js'
import { localMoment, type Moment, zoneOf } from '../time/moment.js'
import type { Corrected } from '../settings/feed-options.js'
import { percentEncoded } from '../uri/percent-encode.js'
import { type FeedPicture, picturesOf } from './pictures.js'
import type { Printed } from './page-metadata.js'
import type { Settings } from '../settings/feed-settings.js'
import { summaryOf } from './summary.js'
import { taggingEntityAt, tagUriOf } from '../uri/tag-uri.js'
import { urlResolver } from './url-resolver.js'
import { visible } from '../visible.js'

/** An article as a feed sees it, before any format. Texts are plain, except `content`. */
export interface Entry {
  /** The article's own id. */
  id: string
  /** Tag URI (RFC 4151), the same in every feed of the site. */
  guid: string
  /** Headline in one line; `''` when the article has no text. */
  title: string
  /** Absolute URL of the article's page. */
  url: string
  /** People who made it, in printed order, each once. */
  creators: string[]
  /** Rubric, name of the page and subjects, each once. */
  categories: readonly string[]
  /** When it came out; `null` when the issue has no date. */
  published: Moment | null
  /** When it was last changed; `null` when it was not. */
  updated: Moment | null
  /** The first words in plain text; `''` without text. */
  summary: string
  /** The article in full, as a fragment of HTML; `null` when only the summary is wanted. */
  content: string | null
  pictures: FeedPicture[]
  printed: Printed
  /** The article that it corrects. */
  corrected: Corrected | null
}

/** What all entries of an issue share. */
export interface IssueFacts {
  issue: Issue
  /** How many articles it has. */
  articles: number
  /** When it came out; `null` when it has no date. */
  published: Moment | null
  /** Begins the tag URIs of its articles. */
  taggingEntity: string
}

/** What all entries of an issue share. Throws a `FeedError` when its date is no day. */
export function issueFacts(issue: Issue, settings: Settings): IssueFacts {
  const { authority, publicationTime, taggingEntity, timeZone } = settings
  return {
    issue,
    articles: issue.pages.reduce((count, page) => count + page.articles.length, 0),
    published:
      issue.date === null
        ? null
        : localMoment(issue.date, publicationTime, timeZone ?? zoneOf(issue.publication.timeZone)),
    taggingEntity: taggingEntity ?? taggingEntityAt(authority, issue.date),
  }
}

/**
 * The entry of an article, the one at that place of its issue, from 0. `onRemoved` is told what its content lacks.
 *
 * @throws FeedError when an option gives something wrong for the article
 */
export function entryOf(
  article: Article,
  printed: Printed,
  facts: IssueFacts,
  place: number,
  settings: Settings,
  onRemoved: OnRemoved | undefined,
): Entry {
  const { page, issue } = printed
  const url = urlOf(article, printed, settings)
  const resolveUrl = urlResolver(url, article, page, issue, settings)
  const published = settings.publishedOf?.(article, page, issue) ?? null
  const updated = settings.updatedOf?.(article, page, issue) ?? null
  const creators = creatorsOf(article)
  return {
    id: article.id,
    guid: tagUriOf(facts.taggingEntity, article.id),
    title: titleOf(article, settings).title,
    url,
    creators: settings.joined ? joinedNames(creators, settings.language) : creators,
    categories: categoriesOf(article, printed),
    published: published === null ? placed(facts, place, settings) : moment('published', published, article.id),
    updated: updated === null ? null : moment('updated', updated, article.id),
    summary: summaryOf(article),
    content: settings.full ? entryContent(article, settings, resolveUrl, onRemoved) : null,
    pictures: picturesOf(article, resolveUrl),
    printed,
    corrected: correctedBy(article, page, issue, settings),
  }
}

function urlOf(article: Article, { page, issue }: Printed, { url, folder }: Settings): string {
  if (url === null) return `${folder}articles/${percentEncoded(article.id)}.html`
  return requireUrl('url', url(article, page, issue), article.id).href
}

/** When the article at a place of the issue came out. */
function placed({ published, articles }: IssueFacts, place: number, { secondsApart }: Settings): Moment | null {
  if (published === null || secondsApart === 0) return published
  const after = articles - 1 - place
  return { ...published, instant: published.instant + after * secondsApart * 1000 }
}

function categoriesOf({ rubric, subjects }: Article, { section }: Printed): readonly string[] {
  if (rubric === null && subjects.length === 0) return section
  const names = new Set<string>()
  for (const name of [rubric, ...section, ...subjects]) {
    if (name !== null && visible(name) !== null) names.add(name)
  }
  return [...names]
}

function correctedBy(article: Article, page: Page, issue: Issue, settings: Settings): Corrected | null {
  const corrected = settings.correctionOf?.(article, page, issue) ?? null
  if (corrected === null) return null
  const { guid, url } = corrected
  if (typeof guid !== 'string' || guid === '') {
    throw wrongOption('correctionOf', 'an object with the guid of the corrected article', guid, article.id)
  }
  return url === undefined ? { guid } : { guid, url: requireUrl('correctionOf', url, article.id).href }
}
