import type { OnRemoved } from '@banmian/markup'
import { checkOptionalFunction, moment, optionalText, parseHttpUrl } from '../arguments/check-options.js'
import { checkOptionNames, checkThat } from '../arguments/checks.js'
import { optionError } from '../arguments/option-error.js'
import type { FeedGroup, FeedLink } from '../serving/feed-link.js'
import { rfc822 } from '../time/rfc-822.js'
import { type XmlWriter, xmlHead, xmlWriter } from '../xml/xml-writer.js'

/** Options of a list of feeds. All but `title` may be left out. */
export interface OpmlOptions {
  /** Title of the list, such as the name of the paper. */
  title: string
  /** Time of the list's creation, as ISO 8601 with an offset or `Z`; left out by default. */
  created?: string
  /** Time of its last change, in the same form; left out by default. */
  modified?: string
  /** Name of its owner; left out by default. */
  ownerName?: string
  /** URL of a style sheet for browsers; relative or absolute; none by default. */
  stylesheet?: string
  /** Called for each character that is removed because XML forbids it, with the element. */
  onRemoved?: OnRemoved
}

const OPTIONS: Readonly<Record<keyof OpmlOptions, true>> = {
  title: true,
  created: true,
  modified: true,
  ownerName: true,
  stylesheet: true,
  onRemoved: true,
}

/**
 * Renders a list of feeds as OPML 2.0, from which readers subscribe to all of them. The order is
 * kept; groups may be nested.
 *
 * @throws FeedError when an option is wrong or the URL of a feed is not absolute
 */
export function renderOpml(feeds: readonly (FeedLink | FeedGroup)[], options: OpmlOptions): string {
  checkThat(Array.isArray(feeds), 'feeds', 'an array', feeds)
  checkOptionNames(options, OPTIONS)
  const { title, created, modified, ownerName, stylesheet, onRemoved } = options
  if (typeof title !== 'string') throw optionError('title', 'a string', title)
  checkOptionalFunction('onRemoved', onRemoved)
  const write = xmlWriter(null, onRemoved ?? null)
  const owner = optionalText('ownerName', ownerName)
  const head = [
    write.text('title', title),
    created === undefined ? '' : write.text('dateCreated', rfc822(moment('created', created))),
    modified === undefined ? '' : write.text('dateModified', rfc822(moment('modified', modified))),
    owner === undefined ? '' : write.text('ownerName', owner),
  ].join('')
  const body = feeds.map((feed, index) => outline(feed, `feeds[${index}]`, write)).join('')
  const opml = write.parent('opml', write.parent('head', head) + write.parent('body', body), { version: '2.0' })
  return xmlHead(optionalText('stylesheet', stylesheet) ?? null) + opml
}

function outline(feed: FeedLink | FeedGroup, argument: string, write: XmlWriter): string {
  checkThat(typeof feed === 'object' && feed !== null, argument, 'a feed or a group of feeds', feed)
  checkThat(typeof feed.title === 'string', `${argument}.title`, 'a string', feed.title)
  if ('feeds' in feed) {
    checkThat(Array.isArray(feed.feeds), `${argument}.feeds`, 'an array', feed.feeds)
    const children = feed.feeds.map((child, index) => outline(child, `${argument}.feeds[${index}]`, write))
    return write.parent('outline', children.join(''), { text: feed.title })
  }
  const { title, url, type = 'rss', siteUrl, description = null, language = null } = feed
  return write.empty('outline', {
    // Readers support no other type of subscription; they detect the format of the feed when they
    // fetch it.
    type: 'rss',
    text: title,
    title,
    xmlUrl: checkedUrl(url, `${argument}.url`),
    htmlUrl: siteUrl === undefined ? null : checkedUrl(siteUrl, `${argument}.siteUrl`),
    description,
    language,
    version: type === 'rss' ? 'RSS2' : null,
  })
}

function checkedUrl(value: unknown, argument: string): string {
  const url = parseHttpUrl(value)
  checkThat(url !== null, argument, 'an absolute http or https URL', value)
  return url.href
}
