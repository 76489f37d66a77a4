import { type Issue, type Locale, type PageParts, readAttributions } from '@banmian/core'
import { isLanguageTag } from '@banmian/core/arguments'
import type { Conversion, Loss } from '../conversion/conversion.js'
import { checks, InterchangeError } from '../errors/interchange-error.js'
import { createdIssue } from '../reading/created-issue.js'
import { idFrom } from '../reading/id-from.js'
import { readDocument } from '../xml/read-document.js'
import { ReadElements } from '../xml/read-elements.js'
import { type ReadNitf, readNitf } from './read-nitf.js'

/** Options of {@link fromNitf}. */
export interface ReadNitfOptions {
  /** Language of documents that do not name theirs, as a BCP 47 tag; detected by default. */
  language?: string
  /** Conventions of the lines of credit and datelines; by default those of the language. */
  locale?: Locale
}

const OPTIONS = ['language', 'locale']
const NO_PLACE = (name: string): string => `An issue has no field for <${name}>.`

/**
 * Reads documents of NITF, one for each article in reading order, as an issue. Documents that name
 * the same page one after another make a page. In documents of others, such as the wires of
 * agencies, lines of credit and datelines that are only text are read as those of a printed page.
 *
 * @param content - One XML document, or several
 * @returns the issue, and the elements that have no place in it
 * @throws InterchangeError when a document is not NITF, or an option is wrong
 */
export function fromNitf(content: string | readonly string[], options: ReadNitfOptions = {}): Conversion<Issue> {
  checks.options(options, OPTIONS)
  const { language, locale } = options
  checks.that(
    language === undefined || isLanguageTag(language),
    'options.language',
    'a BCP 47 language tag such as "zh-Hans"',
    language,
  )
  const documents = typeof content === 'string' ? [content] : content
  if (!Array.isArray(documents) || documents.length === 0)
    throw new InterchangeError({ argument: 'content', expected: 'an NITF document, or several', received: content })
  const losses: Loss[] = []
  const read = documents.map((document: unknown, index) => {
    const argument = documents === content ? `content[${index}]` : 'content'
    if (typeof document !== 'string')
      throw new InterchangeError({ argument, expected: 'an NITF document as text', received: document })
    const root = readDocument(document, argument)
    if (root.name !== 'nitf')
      throw new InterchangeError({
        argument,
        expected: 'an NITF document',
        received: document,
        hint: rootHint(root.name),
      })
    const elements = new ReadElements()
    const article = readNitf(root, language === undefined ? { locale } : { language, locale }, elements)
    for (const loss of elements.losses(root, documents === content ? [index] : [], NO_PLACE)) losses.push(loss)
    return article
  })
  const issue = issueOfDocuments(read)
  const isOwn = read.some(({ head }) => head.isOwn)
  return { output: isOwn ? issue : readAttributions(issue, locale ? { locale } : {}), losses }
}

const rootHint = (name: string): string => `Its root element is <${name.slice(0, 40)}>, not <nitf>.`

/** Returns the issue of documents, whose first one speaks for the issue as a whole. */
function issueOfDocuments(read: readonly ReadNitf[]): Issue {
  const { head, language } = read[0]!
  const { name, issn, publisher } = head.publication
  const taken = new Set<string>()
  return createdIssue(
    {
      ...idFrom(head.issueId, new Set()),
      publication: {
        name,
        language,
        identifiers: issn === null ? [] : [{ scheme: 'issn', value: issn }],
        publisher,
      },
      date: head.date,
      number: head.number,
      edition: head.edition,
      pages: pagesOf(read, taken),
    },
    'content',
  )
}

function pagesOf(read: readonly ReadNitf[], taken: Set<string>): PageParts[] {
  const pages: { key: string; parts: PageParts; articles: NonNullable<PageParts['articles']>[number][] }[] = []
  for (const { head, article } of read) {
    const { id, label, name } = head.page
    const key = JSON.stringify([id, label, name])
    let page = pages.at(-1)
    if (page?.key !== key) {
      page = { key, parts: { ...idFrom(id, taken), label, name }, articles: [] }
      pages.push(page)
    }
    page.articles.push({ ...idFrom(head.id, taken), ...article })
  }
  return pages.map(({ parts, articles }) => ({ ...parts, articles }))
}
