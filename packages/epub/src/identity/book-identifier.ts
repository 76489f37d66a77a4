import { type Issue, isBlank } from '@banmian/core'
import { checks } from '../errors/epub-error.js'
import type { IssueHead } from '../source/book-source.js'
import { uuidV5 } from './uuid.js'

/**
 * Namespace of the books: the UUID of version 5 of `https://github.com/banmian/banmian` in the URL
 * namespace.
 */
const NAMESPACE = '0f89f25d-2244-5704-bc89-e5d064bbc615'

/**
 * Returns the identifier of the book of one issue. It depends on publication, date and edition, so
 * that it stays the same when the text is corrected; without a name or a date, on the issue's id.
 */
export function issueIdentifier({ publication, date, edition, id }: IssueHead): string {
  const isKnown = !isBlank(publication.name) && date !== null
  return identifierFrom(isKnown ? ['issue', publication.name, date, edition] : ['issue', id])
}

/**
 * Returns the identifier that the book of an issue has by default, for catalogs of books.
 *
 * @throws EpubError when the argument is not an issue
 */
export function bookIdentifier(issue: Issue): string {
  checks.issue(issue)
  return issueIdentifier(issue)
}

/**
 * Returns the identifier of a book of several issues or of selected articles, made from their ids.
 */
export const collectionIdentifier = (kind: 'issues' | 'articles', ids: readonly string[]): string =>
  identifierFrom([kind, ...ids])

/**
 * JSON separates the parts unambiguously and escapes lone surrogates, which UTF-8 cannot encode.
 */
const identifierFrom = (parts: readonly (string | null)[]): string =>
  `urn:uuid:${uuidV5(NAMESPACE, JSON.stringify(parts))}`
