import type { Entry } from '../entry/entry.js'
import type { PageContext } from '../entry/page-context.js'
import type { FeedPicture } from '../entry/pictures.js'
import type { FeedSettings } from '../settings/feed-settings.js'
import type { Prefix } from '../xml/namespaces.js'
import type { XmlWriter } from '../xml/xml-writer.js'

/** Returns the prefixes of the namespaces that both RSS and Atom use. */
export const modulePrefixes = ({ history, correctionOf }: FeedSettings): Prefix[] => [
  'media',
  'prism',
  ...(history?.archive || history?.complete ? ['fh' as const] : []),
  ...(correctionOf ? ['thr' as const] : []),
]

/** Writes the elements that mark archives and complete feeds (RFC 5005). */
export function historyElements({ history }: FeedSettings, write: XmlWriter): string {
  return (
    (history?.archive ? write.empty('fh:archive', {}) : '') + (history?.complete ? write.empty('fh:complete', {}) : '')
  )
}

/** Returns the links of a feed to itself, its hubs and its history. */
export function feedLinks({ feedUrl, hubs, history }: FeedSettings): [rel: string, href: string][] {
  const links: [rel: string, href: string | null | undefined][] = [
    ['self', feedUrl],
    ...hubs.map((hub): [string, string] => ['hub', hub]),
    ['current', history?.current],
    ['prev-archive', history?.previous],
    ['next-archive', history?.next],
  ]
  return links.flatMap(([rel, href]) => (href ? [[rel, href] as [string, string]] : []))
}

/**
 * Writes the elements of an entry that RSS and Atom share: its pictures, its page and the article
 * that it corrects.
 */
export function moduleElements(entry: Entry, write: XmlWriter): string {
  let xml = ''
  for (const picture of entry.pictures) xml += mediaContent(picture, write)
  if (entry.pictures[0] !== undefined) xml += mediaThumbnail(entry.pictures[0], write)
  return xml + prismElements(entry.context, write) + inReplyTo(entry, write)
}

/** Media RSS 1.5.1. */
function mediaContent(picture: FeedPicture, write: XmlWriter): string {
  const { url, type, width, height, byteLength, description, credits } = picture
  const attributes = {
    url,
    fileSize: numeral(byteLength),
    type,
    medium: 'image',
    width: numeral(width),
    height: numeral(height),
  }
  const children = [
    description === '' ? '' : write.text('media:description', description, { type: 'plain' }),
    ...credits.map((name) => write.text('media:credit', name, { role: 'photographer', scheme: 'urn:ebu' })),
  ].join('')
  return children === ''
    ? write.empty('media:content', attributes)
    : write.parent('media:content', children, attributes)
}

/** The picture by which a list of entries shows an article. */
const mediaThumbnail = ({ url, width, height }: FeedPicture, write: XmlWriter): string =>
  write.empty('media:thumbnail', { url, width: numeral(width), height: numeral(height) })

const numeral = (number: number | null): string | null => (number === null ? null : String(number))

/**
 * PRISM 3.0. Written once for a page, unless removed characters have to be reported for each of
 * its entries.
 */
function prismElements(context: PageContext, write: XmlWriter): string {
  const cached = write.reports ? undefined : prismByPage.get(context)
  if (cached !== undefined) return cached
  let xml = ''
  for (const [name, value] of context.prism) xml += write.text(`prism:${name}`, value)
  prismByPage.set(context, xml)
  return xml
}

const prismByPage = new WeakMap<PageContext, string>()

/** RFC 4685. */
function inReplyTo({ correctionOf }: Entry, write: XmlWriter): string {
  if (correctionOf === null) return ''
  return write.empty('thr:in-reply-to', { ref: correctionOf.guid, href: correctionOf.url ?? null })
}
