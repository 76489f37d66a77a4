import { type Article, type Issue, isBlank, isCalendarDay } from '@banmian/core'
import { checks } from '../arguments/html-error.js'

/** What a file may be named after on every file system. */
const SAFE = /^[A-Za-z0-9][A-Za-z0-9_-]{0,199}$/
/** Names that Windows keeps for devices, whatever follows the dot, and how long they are. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i
const DEVICE_LENGTH = 4

/** An identifier as the name of a file. Throws a `TypeError` for one that no file can have. */
function fileName(argument: string, id: string): string {
  checks.that(SAFE.test(id), argument, 'at most 200 ASCII letters, digits and hyphens', id)
  return id.length <= DEVICE_LENGTH && DEVICE.test(id) ? `${id}_` : id
}

/** The file of an article's page, seen from the issue's: `articles/<id>.html`. */
export const articleFile = (article: Article): string => `articles/${fileName('article.id', article.id)}.html`

/** The folder of an issue in a site, with a slash at its end: by its day and edition, else by its id. */
export function issueFolder(issue: Issue): string {
  if (issue.date === null || !isCalendarDay(issue.date)) return `issues/${fileName('issue.id', issue.id)}/`
  return `issues/${issue.date}${issue.edition === null || isBlank(issue.edition) ? '' : `-${slug(issue.edition)}`}/`
}

const OFFSET = 0xcbf29ce484222325n
const PRIME = 0x100000001b3n
const MASK = 0xffffffffffffffffn
/** Enough hexadecimal digits of a hash that a million names hardly ever share them. */
const DIGITS = 12

/** A name in any script as a name for a file: its ASCII letters and digits, if any, and the FNV-1a hash of all of it. */
export function slug(name: string): string {
  let hash = OFFSET
  for (const character of name) hash = ((hash ^ BigInt(character.codePointAt(0)!)) * PRIME) & MASK
  const letters = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
  const digits = hash.toString(16).padStart(16, '0').slice(0, DIGITS)
  return letters === '' ? digits : `${letters.replace(/-$/, '')}-${digits}`
}
