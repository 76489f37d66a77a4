import { type Article, type Issue, isBlank, isCalendarDay } from '@banmian/core'
import { checks } from '../arguments/html-error.js'

/** Names that every file system accepts. */
const SAFE_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,199}$/
/** Names of Windows devices, with any extension. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i
const MAX_DEVICE_NAME_LENGTH = 4

/**
 * Returns an id as a file name without extension. Throws an `HtmlError` for an id that cannot be
 * one.
 */
function fileName(argument: string, id: string): string {
  checks.that(SAFE_NAME.test(id), argument, 'at most 200 ASCII letters, digits and hyphens', id)
  return id.length <= MAX_DEVICE_NAME_LENGTH && DEVICE_NAME.test(id) ? `${id}_` : id
}

/** Returns the path of an article's page relative to its issue: `articles/<id>.html`. */
export const articleFile = (article: Article): string => `articles/${fileName('article.id', article.id)}.html`

/**
 * Returns the folder of an issue in a site, with a slash at the end: by date and edition, or else
 * by id.
 */
export function issueFolder(issue: Pick<Issue, 'id' | 'date' | 'edition'>): string {
  if (issue.date === null || !isCalendarDay(issue.date)) return `issues/${fileName('issue.id', issue.id)}/`
  return `issues/${issue.date}${issue.edition === null || isBlank(issue.edition) ? '' : `-${slug(issue.edition)}`}/`
}

/**
 * Number of hexadecimal digits of a hash, enough that a million names are unlikely to share one.
 */
const HASH_LENGTH = 12
/** Maximum number of ASCII letters and digits before the hash. */
const MAX_PREFIX_LENGTH = 40

/**
 * Returns a file name for a name in any script: its ASCII letters and digits, if any, and a hash
 * of the whole name.
 */
export function slug(name: string): string {
  const prefix = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, MAX_PREFIX_LENGTH)
  const digits = hashOf(name).slice(0, HASH_LENGTH)
  return prefix === '' ? digits : `${prefix.replace(/-$/, '')}-${digits}`
}

/**
 * Returns the 64-bit FNV-1a hash of the code points of a text as 16 hexadecimal digits. It is
 * computed in two halves of 32 bits, which takes a small part of the time of big integers. Its
 * prime is 2^40 + 0x1b3.
 */
function hashOf(text: string): string {
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (const character of text) {
    const mixed = (low ^ character.codePointAt(0)!) >>> 0
    const product = mixed * 0x1b3
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 2 ** 32) + (mixed << 8)) >>> 0
    low = product >>> 0
  }
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('')
}
