import { type Issue, rfc3339 } from '@banmian/core'
import type { Creator } from '../entry/creators.js'
import type { Entry } from '../entry/entry.js'
import type { FeedPicture } from '../entry/pictures.js'
import { type FeedFormat, renderFeed, streamFeed } from '../feed/stream-feed.js'
import type { Issues } from '../issues/issue-stream.js'
import type { FeedOptions } from '../settings/feed-options.js'
import type { FeedSettings } from '../settings/feed-settings.js'
import { nonBlank } from '../text/non-blank.js'
import { type TextFilter, xmlFilter } from '../text/xml-filter.js'
import { feedObjects, itemObjects } from './extension-objects.js'

/** Documentation of the `_banmian` extension. */
const ABOUT = 'https://github.com/banmian/banmian/tree/main/packages/rss#json-feed'

const json: FeedFormat = { content: 'content_html', head, entry, tail: '\n]}\n' }

/**
 * Renders issues as a JSON Feed 1.1: one item per article, in the given order, with the whole
 * text in `content_html`. Characters that XML forbids are removed here too, so that all formats
 * contain the same text. The same issues and options produce the same feed.
 *
 * @param issues - One issue, or several, newest first.
 * @throws FeedError when an argument is wrong or an option returns a wrong value for an article
 * @throws TypeError when a body contains a node of an unknown type
 */
export const renderJsonFeed = (issues: Issues, options: FeedOptions): string => renderFeed(json, issues, options)

/**
 * Yields what {@link renderJsonFeed} returns, item by item. The issues may come from an
 * asynchronous iterable.
 */
export function streamJsonFeed(issues: Issues, options: FeedOptions): Generator<string, void, undefined>
export function streamJsonFeed(
  issues: AsyncIterable<Issue>,
  options: FeedOptions,
): AsyncGenerator<string, void, undefined>
export function streamJsonFeed(issues: Issues | AsyncIterable<Issue>, options: FeedOptions) {
  return streamFeed(json, issues, options)
}

function head(settings: FeedSettings): string {
  const text = xmlFilter(null, settings.onRemoved)
  const { title, description, siteUrl, feedUrl, language, rights, icon, hubs, history, publisher } = settings
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: text('title', title),
    home_page_url: siteUrl.href,
    feed_url: feedUrl ?? undefined,
    description: description === title ? undefined : text('description', description),
    next_url: history?.previous,
    icon: icon ?? undefined,
    authors: [{ name: text('authors', publisher) }],
    language: language || undefined,
    hubs: hubs.length === 0 ? undefined : hubs.map((url) => ({ type: 'WebSub', url })),
    _banmian: { about: ABOUT, rights: rights === null ? undefined : text('_banmian', rights) },
    ...feedObjects(settings, text),
  }
  // The items follow one by one, so the object is left open.
  return `${JSON.stringify(feed).slice(0, -1)},"items":[\n`
}

function entry(entry: Entry, settings: FeedSettings, index: number): string[] {
  const text = xmlFilter(entry.id, settings.onRemoved)
  const { title, published, updated, summary, content, pictures, context } = entry
  const { language } = context
  const item = {
    id: entry.guid,
    url: entry.url,
    title: nonBlank(title) === null ? undefined : text('title', title),
    content_html: content === null ? undefined : text('content_html', content),
    content_text: content === null ? text('content_text', summary) : undefined,
    summary: nonBlank(summary) === null ? undefined : text('summary', summary),
    image: pictures[0]?.url,
    date_published: published === null ? undefined : rfc3339(published),
    date_modified: updated === null ? undefined : rfc3339(updated),
    authors: entry.creators.length === 0 ? undefined : entry.creators.map((creator) => authorOf(creator, text)),
    tags: entry.categories.length === 0 ? undefined : entry.categories.map(({ name }) => text('tags', name)),
    language: language === settings.language || language === '' ? undefined : language,
    attachments: settings.hasEnclosures ? attachmentsOf(entry) : undefined,
    _banmian: extensionOf(entry, text),
    ...itemObjects(entry, settings, text),
  }
  return [index === 0 ? '' : ',\n', JSON.stringify(item)]
}

const authorOf = ({ name, url }: Creator, text: TextFilter) => ({ name: text('authors', name), url: url ?? undefined })

/** Returns the first picture as an attachment if its media type, which is required, is known. */
function attachmentsOf({ pictures: [picture] }: Entry) {
  if (picture === undefined || picture.type === null) return undefined
  return [{ url: picture.url, mime_type: picture.type, size_in_bytes: picture.byteLength ?? undefined }]
}

/**
 * Returns the data for which JSON Feed has no key: publication, issue, page, pictures, and the
 * corrected article.
 */
function extensionOf({ context: { issue, page }, pictures, correctionOf }: Entry, text: TextFilter) {
  const optional = (value: string | null): string | undefined => {
    const shown = nonBlank(value)
    return shown === null ? undefined : text('_banmian', shown)
  }
  return {
    publication: optional(issue.publication.name),
    issue: issue.id,
    date: issue.date ?? undefined,
    number: optional(issue.number),
    edition: optional(issue.edition),
    page: optional(page.label),
    page_name: optional(page.name),
    pictures: pictures.length === 0 ? undefined : pictures.map((picture) => pictureOf(picture, text)),
    correction_of: correctionOf ?? undefined,
  }
}

function pictureOf({ url, type, width, height, description, credits }: FeedPicture, text: TextFilter) {
  return {
    url,
    mime_type: type ?? undefined,
    width: width ?? undefined,
    height: height ?? undefined,
    description: description === '' ? undefined : text('_banmian', description),
    credits: credits.length === 0 ? undefined : credits.map((name) => text('_banmian', name)),
  }
}
