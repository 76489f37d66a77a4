import { percentEncoded } from './percent-encode.js'

/** Stands for the day of an issue whose date is unknown. */
const NO_DATE = '1970-01-01'
/** `taggingEntity` of RFC 4151: a host or an address of e-mail, and a day, month or year on which it was the tagger's. */
const TAGGING_ENTITY = /^(?:[\w.+-]+@)?[a-z\d]([a-z\d.-]*[a-z\d])?,\d{4}(?:-\d\d(?:-\d\d)?)?$/i

/** Whether a text is a tagging entity of RFC 4151, such as `paper.example,2024`. */
export const isTaggingEntity = (text: unknown): text is string => typeof text === 'string' && TAGGING_ENTITY.test(text)

/**
 * A tag URI (RFC 4151), the lasting name of an article: `tag:<host>,<date>:<article id>`.
 * It depends on nothing but the host of the site, the date and the article's id, so every feed of a site that holds
 * the article gives the same. Without a date the day is 1970-01-01: still the same in each feed, but not a day on which the
 * host was anybody's; give the issue its date before publishing, since the name changes when the date becomes known.
 * A host that is no DNS name (an IPv6 address, an underscore) has its other characters replaced by `-`.
 */
export function tagUri(site: string | URL, date: string | null, id: string): string {
  return tagUriOf(taggingEntityAt(authorityOf(new URL(site)), date), id)
}

/** What begins the tag URIs of an issue's articles: host and date. */
export const taggingEntityAt = (authority: string, date: string | null): string => `${authority},${date ?? NO_DATE}`

/** The tag URI of a name under a tagging entity. */
export const tagUriOf = (entity: string, id: string): string => `tag:${entity}:${percentEncoded(id)}`

/** The host of a site as a name that a tag URI may hold. */
export function authorityOf({ hostname }: URL): string {
  const labels = hostname
    .toLowerCase()
    .split('.')
    .map((label) => label.replace(/[^a-z0-9]/g, '-').replace(/^-+/, ''))
    .map((label) => label.slice(0, lastAlphanumeric(label) + 1))
  return labels.filter(Boolean).join('.') || 'localhost'
}

function lastAlphanumeric(label: string): number {
  let end = label.length - 1
  while (end >= 0 && label[end] === '-') end -= 1
  return end
}
