import type { Issue } from '@banmian/core'
import { issueFolder } from '@banmian/html'

/** The facts about an issue that name its e-book. */
type BookIssue = Pick<Issue, 'id' | 'date' | 'edition' | 'publication'>

/** Maximum length of the name of a newspaper in a file name. */
const MAX_NAME_LENGTH = 40

/** Returns the path of the cover of an issue's e-book, in the same folder, for catalogs. */
export const coverPath = (issue: BookIssue): string => bookPath(issue).replace(/epub$/, 'png')

/** Returns whether a path is that of a cover. */
export const isCoverPath = (path: string): boolean => /^books\/[^/]+\.png$/.test(path)

/**
 * Returns the path of the e-book of an issue: named after the newspaper, if its name has Latin
 * letters, the date and the edition, as `books/daily-example-2024-03-08.epub`.
 */
export function bookPath(issue: BookIssue): string {
  const name = (issue.publication.name ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_NAME_LENGTH)
    .replace(/^-|-$/g, '')
  const folder = issueFolder(issue).split('/').at(-2)!
  return `books/${/[a-z]/.test(name) ? `${name}-` : ''}${folder}.epub`
}
