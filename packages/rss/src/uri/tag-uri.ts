import { isCalendarDay } from '@banmian/core'
import { tagAuthority } from '@banmian/markup'
import { checkThat } from '../arguments/checks.js'
import { percentEncode } from './percent-encode.js'

/** Replaces the date of an issue whose date is unknown. */
const NO_DATE = '1970-01-01'
/**
 * `taggingEntity` of RFC 4151: a host or an e-mail address, and a day, month or year on which the
 * tagger owned it.
 */
const TAGGING_ENTITY = /^(?:[\w.+-]+@)?[a-z\d]([a-z\d.-]*[a-z\d])?,\d{4}(?:-\d\d(?:-\d\d)?)?$/i

/** Returns whether a value is a tagging entity of RFC 4151, such as `paper.example,2024`. */
export const isTaggingEntity = (value: unknown): value is string =>
  typeof value === 'string' && TAGGING_ENTITY.test(value)

/**
 * Returns the permanent identifier of an article as a tag URI (RFC 4151):
 * `tag:<host>,<date>:<article id>`.
 *
 * It depends only on the host of the site, the date and the article's id, so the article
 * has the same identifier in every feed of the site. Without a date, the day is 1970-01-01, on
 * which nobody owned the host: set the date of an issue before you publish it, since the
 * identifier changes when the date becomes known. In a host that is not a DNS name (an IPv6
 * address, or one with an underscore), other characters are replaced by `-`.
 *
 * @param siteUrl - Absolute URL of the site.
 * @param date - Date of the issue as `YYYY-MM-DD`, or `null`.
 * @param id - Id of the article.
 * @throws FeedError when an argument is wrong
 */
export function tagUri(siteUrl: string | URL, date: string | null, id: string): string {
  checkThat(siteUrl instanceof URL || URL.canParse(siteUrl), 'siteUrl', 'an absolute URL', siteUrl)
  checkThat(date === null || isCalendarDay(date), 'date', 'a day such as "2024-03-08", or null', date)
  checkThat(typeof id === 'string', 'id', 'a string', id)
  return tagUriOf(taggingEntityOf(tagAuthority(new URL(siteUrl).hostname), date), id)
}

/** Returns the host and date with which the tag URIs of an issue's articles begin. */
export const taggingEntityOf = (authority: string, date: string | null): string => `${authority},${date ?? NO_DATE}`

/** Returns the tag URI of an id under a tagging entity. */
export const tagUriOf = (taggingEntity: string, id: string): string => `tag:${taggingEntity}:${percentEncode(id)}`
