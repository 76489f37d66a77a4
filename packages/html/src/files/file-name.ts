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

/** Parameters of the 64-bit FNV-1a hash. */
const FNV_OFFSET = 0xcbf29ce484222325n
const FNV_PRIME = 0x100000001b3n
const MASK = 0xffffffffffffffffn
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
  let hash = FNV_OFFSET
  for (const character of name) hash = ((hash ^ BigInt(character.codePointAt(0)!)) * FNV_PRIME) & MASK
  const prefix = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, MAX_PREFIX_LENGTH)
  const digits = hash.toString(16).padStart(16, '0').slice(0, HASH_LENGTH)
  return prefix === '' ? digits : `${prefix.replace(/-$/, '')}-${digits}`
}
