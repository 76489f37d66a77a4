import { type Issue, languageTag } from '@banmian/core'
import { filterXml } from '@banmian/markup'
import { rfc3339 } from './date-formats.js'
import type { Entry } from './entry.js'
import { type FeedFormat, renderFeed, streamFeed } from './feed-stream.js'
import type { Issues } from './issue-stream.js'
import type { FeedOptions } from './options.js'
import type { FeedPicture } from './pictures.js'
import type { Settings } from './settings.js'
import { visible } from './visible.js'
import type { Report } from './xml-writer.js'

const ABOUT = 'https://github.com/banmian/banmian/tree/main/packages/rss#json-feed'

const json: FeedFormat = { content: 'content_html', head, entry, tail: '\n]}\n' }

/**
 * One issue or several as a JSON Feed 1.1: one item an article, in the given order, with the full text in `content_html`.
 * Characters that XML forbids are removed here too, so that every format says the same.
 * The same issues and options give the same characters on every run.
 *
 * @throws FeedError when an argument is wrong or an option gives something wrong for an article
 * @throws TypeError when a body holds a node of an unknown type
 */
export const renderJsonFeed = (issues: Issues, options: FeedOptions): string => renderFeed(json, issues, options)

/** As {@link renderJsonFeed}, in pieces of one item, from issues that may come one after another. */
export function streamJsonFeed(issues: Issues, options: FeedOptions): Generator<string, void, undefined>
export function streamJsonFeed(
  issues: AsyncIterable<Issue>,
  options: FeedOptions,
): AsyncGenerator<string, void, undefined>
export function streamJsonFeed(issues: Issues | AsyncIterable<Issue>, options: FeedOptions) {
  return streamFeed(json, issues, options)
}

function head(settings: Settings): string {
  const text = filtered(null, settings.onRemoved)
  const { title, description, link, feedUrl, language, rights, icon, hubs, history, publisher } = settings
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: text('title', title),
    home_page_url: link,
    feed_url: feedUrl ?? undefined,
    description: description === title ? undefined : text('description', description),
    next_url: history?.previous,
    icon: icon ?? undefined,
    authors: [{ name: text('authors', publisher) }],
    language: language || undefined,
    hubs: hubs.length === 0 ? undefined : hubs.map((url) => ({ type: 'WebSub', url })),
    _banmian: { about: ABOUT, rights: rights === null ? undefined : text('_banmian', rights) },
  }
  // The items come one after another, so the object stays open.
  return `${JSON.stringify(feed).slice(0, -1)},"items":[\n`
}

function entry(entry: Entry, settings: Settings, index: number): string[] {
  const text = filtered(entry.id, settings.onRemoved)
  const { title, published, updated, summary, content, pictures, printed } = entry
  const language = languageTag(printed.issue.publication.language)
  const item = {
    id: entry.guid,
    url: entry.url,
    title: visible(title) === null ? undefined : text('title', title),
    content_html: content === null ? undefined : text('content_html', content),
    content_text: content === null ? text('content_text', summary) : undefined,
    summary: visible(summary) === null ? undefined : text('summary', summary),
    image: pictures[0]?.url,
    date_published: published === null ? undefined : rfc3339(published),
    date_modified: updated === null ? undefined : rfc3339(updated),
    authors: entry.creators.length === 0 ? undefined : entry.creators.map((name) => ({ name: text('authors', name) })),
    tags: entry.categories.length === 0 ? undefined : entry.categories.map((name) => text('tags', name)),
    language: language === settings.language || language === '' ? undefined : language,
    _banmian: ownOf(entry, text),
  }
  return [index === 0 ? '' : ',\n', JSON.stringify(item)]
}

type Filter = (element: string, value: string) => string

/** Where the article was printed, its pictures, and what it corrects. */
function ownOf({ printed: { issue, page }, pictures, corrected }: Entry, text: Filter) {
  const optional = (value: string | null): string | undefined =>
    value !== null && visible(value) !== null ? text('_banmian', value) : undefined
  return {
    publication: optional(issue.publication.name),
    issue: issue.id,
    date: issue.date ?? undefined,
    number: optional(issue.number),
    edition: optional(issue.edition),
    page: optional(page.label),
    page_name: optional(page.name),
    pictures: pictures.length === 0 ? undefined : pictures.map((picture) => pictureOf(picture, text)),
    correction_of: corrected ?? undefined,
  }
}

function pictureOf({ url, type, width, height, description, credits }: FeedPicture, text: Filter) {
  return {
    url,
    mime_type: type ?? undefined,
    width: width ?? undefined,
    height: height ?? undefined,
    description: description === '' ? undefined : text('_banmian', description),
    credits: credits.length === 0 ? undefined : credits.map((name) => text('_banmian', name)),
  }
}

const filtered =
  (article: string | null, report: Report): Filter =>
  (element, value) =>
    filterXml(value, report ? (removed) => report({ ...removed, element, article }) : undefined)
