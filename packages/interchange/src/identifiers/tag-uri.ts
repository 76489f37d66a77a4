import { tagAuthority } from '@banmian/markup'

/**
 * Begins identifiers without a site: the host of this project, under which nobody else makes tags.
 */
const NO_SITE = 'banmian.github.io,2024'
/** Replaces the date of an issue whose date is unknown. */
const NO_DATE = '1970-01-01'

/**
 * Returns the function that makes the URI of a part of an issue from its id: a tag URI (RFC 4151),
 * such as `tag:paper.example,2024-03-08:a5188744e84198674`. With a site, it is the same as the guid
 * in feeds of `@banmian/rss`.
 */
export function tagUris(siteUrl: URL | null, date: string | null): (id: string) => string {
  const entity = siteUrl === null ? NO_SITE : `${tagAuthority(siteUrl.hostname)},${date ?? NO_DATE}`
  return (id) => `tag:${entity}:${encodeURIComponent(id)}`
}

/** Returns the id that a tag URI of {@link tagUris} names, or `null` for any other URI. */
export function idInTag(uri: string): string | null {
  const [, id] = /^tag:[^:]+:([A-Za-z][A-Za-z0-9-]*)$/.exec(uri) ?? []
  return id ?? null
}
