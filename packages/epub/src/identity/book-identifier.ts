import type { IssueHead } from '../source/book-source.js'
import { uuidV5 } from './uuid.js'
import { isBlank } from '../markup/xml.js'

/** Namespace of the books' UUIDs: the UUID of version 5 of `https://github.com/banmian/banmian` among URLs. */
const NAMESPACE = '0f89f25d-2244-5704-bc89-e5d064bbc615'

/**
 * The identifier of an issue's book: of publication, date and edition, so that it stays when the text is corrected; of the
 * issue's own id where the paper has no name or the day is not known.
 */
export function issueIdentifier({ publication, date, edition, id }: IssueHead): string {
  const known = !isBlank(publication.name) && date !== null
  return named(known ? ['issue', publication.name, date, edition] : ['issue', id])
}

/** The identifier of a book of several issues or of chosen articles: of what is in it. */
export const collectionIdentifier = (kind: 'issues' | 'articles', ids: readonly string[]): string =>
  named([kind, ...ids])

/** JSON keeps the parts apart, and writes lone surrogates as escapes, which UTF-8 could not. */
const named = (parts: readonly (string | null)[]): string => `urn:uuid:${uuidV5(NAMESPACE, JSON.stringify(parts))}`
