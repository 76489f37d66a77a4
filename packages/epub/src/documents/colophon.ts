import { isBlank } from '@banmian/core'
import { safeUrl } from '@banmian/markup'
import type { ColophonFact, EpubLabels } from '../labels/epub-labels.js'
import { xhtmlDocument } from '../markup/xhtml-document.js'
import { attribute, lines, type WriteText } from '../markup/xml.js'
import type { BookMetadata } from '../metadata/book-metadata.js'
import { GENERATOR } from '../package/package-document.js'
import type { IssueHead } from '../source/book-source.js'
import { oneLine } from '../titles/one-line.js'

/** The facts of a colophon. */
export interface Colophon {
  metadata: BookMetadata
  labels: EpubLabels
  /** The issue of the book, or the first of several. */
  issue: IssueHead
  /** True when the book contains several issues. */
  hasSeveralIssues: boolean
  /** True when all issues are of one newspaper. */
  hasOnePublication: boolean
  /** Name of the newspaper, or of several. */
  publication: string
  /** Date or period in words, or `null` when unknown. */
  date: string | null
  /** The option `source`. */
  source: string | undefined
}

/** Returns the content document of the colophon: what was published, by whom, when and where. */
export function colophonDocument(colophon: Colophon, writeText: WriteText): string {
  const { labels, metadata } = colophon
  const facts = factsOf(colophon).flatMap(([term, value]) =>
    isBlank(value) ? [] : [`<dt>${writeText(term)}</dt>`, `<dd>${linked(value ?? '', writeText)}</dd>`],
  )
  const title = labels.colophon
  return xhtmlDocument({
    language: metadata.languages[0] ?? '',
    title,
    kind: 'colophon',
    body: `<section epub:type="colophon" role="doc-colophon" aria-label="${attribute(title)}">
<h1>${writeText(title)}</h1>
<dl>${lines(facts)}</dl>
</section>
`,
  })
}

function factsOf(colophon: Colophon): (readonly [term: string, value: string | null])[] {
  const { labels, metadata, issue, hasSeveralIssues, hasOnePublication, source = null } = colophon
  const fact = (name: ColophonFact, value: string | null) =>
    [labels.fact(name), value === null ? null : oneLine(value, Number.MAX_SAFE_INTEGER)] as const
  const { identifiers, url } = issue.publication
  return [
    fact('publication', colophon.publication),
    fact('date', colophon.date),
    ...(hasSeveralIssues ? [] : [fact('number', issue.number), fact('edition', issue.edition)]),
    fact('publisher', metadata.publisher),
    ...(hasOnePublication
      ? identifiers.map(({ scheme, value }) => [oneLine(scheme).toUpperCase(), oneLine(value)] as const)
      : []
    ).filter(([scheme]) => !isBlank(scheme)),
    ...(hasOnePublication ? [fact('url', url)] : []),
    fact('source', source),
    fact('rights', metadata.rights),
    fact('identifier', metadata.identifier),
    fact('generator', GENERATOR),
  ]
}

/** Returns a text, which becomes a link when it is a URL of the web. */
function linked(value: string, writeText: WriteText): string {
  const href = /^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value) ? safeUrl(value) : null
  return href === null ? writeText(value) : `<a href="${attribute(href)}">${writeText(value)}</a>`
}
