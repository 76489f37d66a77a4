import type { Entry } from '../entry/entry.js'
import type { FeedPicture } from '../entry/pictures.js'
import type { Printed } from '../entry/page-metadata.js'
import type { Settings } from '../settings/feed-settings.js'
import type { XmlWriter } from '../xml/xml-writer.js'

const MODULES =
  ' xmlns:media="http://search.yahoo.com/mrss/" xmlns:prism="http://prismstandard.org/namespaces/basic/3.0/"'
const HISTORY = ' xmlns:fh="http://purl.org/syndication/history/1.0"'
const THREAD = ' xmlns:thr="http://purl.org/syndication/thread/1.0"'

/** Declarations of the namespaces, common to RSS and Atom, that the feed may use. */
export const moduleNamespaces = ({ history, correctionOf }: Settings): string =>
  MODULES + (history?.archive || history?.complete ? HISTORY : '') + (correctionOf ? THREAD : '')

/** Marks of archived and of complete feeds (RFC 5005). */
export function historyMarks({ history }: Settings, write: XmlWriter): string {
  return (
    (history?.archive ? write.empty('fh:archive', {}) : '') + (history?.complete ? write.empty('fh:complete', {}) : '')
  )
}

/** Links of a feed to itself, its hubs and its history, as pairs of relation and URL. */
export function feedLinks({ feedUrl, hubs, history }: Settings): [rel: string, href: string][] {
  const links: [string, string | null | undefined][] = [
    ['self', feedUrl],
    ...hubs.map((hub): [string, string] => ['hub', hub]),
    ['current', history?.current],
    ['prev-archive', history?.previous],
    ['next-archive', history?.next],
  ]
  return links.flatMap(([rel, href]) => (href ? [[rel, href] as [string, string]] : []))
}

/** What an entry says beyond the formats' own elements: its pictures, where it was printed, what it corrects. */
export function moduleElements(entry: Entry, write: XmlWriter): string {
  let xml = ''
  for (const picture of entry.pictures) xml += mediaContent(picture, write)
  return xml + printedXml(entry, write) + inReplyTo(entry, write)
}

/** Media RSS 1.5.1. */
function mediaContent({ url, type, width, height, description, credits }: FeedPicture, write: XmlWriter): string {
  const size = (pixels: number | null): string | null => (pixels === null ? null : String(pixels))
  const attributes = { url, type, medium: 'image', width: size(width), height: size(height) }
  const inside = [
    description === '' ? '' : write.text('media:description', description, { type: 'plain' }),
    ...credits.map((name) => write.text('media:credit', name, { role: 'photographer', scheme: 'urn:ebu' })),
  ].join('')
  return inside === '' ? write.empty('media:content', attributes) : write.parent('media:content', inside, attributes)
}

/** PRISM 3.0. It is the same for a whole page, and written once for it unless somebody wants to know what each entry lacks. */
function printedXml({ printed }: Entry, write: XmlWriter): string {
  const known = write.reports ? undefined : written.get(printed)
  if (known !== undefined) return known
  let xml = ''
  for (const [name, value] of printed.prism) xml += write.text(`prism:${name}`, value)
  written.set(printed, xml)
  return xml
}

const written = new WeakMap<Printed, string>()

/** RFC 4685. */
function inReplyTo({ corrected }: Entry, write: XmlWriter): string {
  if (corrected === null) return ''
  return write.empty('thr:in-reply-to', { ref: corrected.guid, href: corrected.url ?? null })
}
