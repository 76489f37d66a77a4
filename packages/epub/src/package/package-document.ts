import type { Contributors } from '../metadata/contributors.js'
import { NCX } from '../navigation/ncx.js'
import type { Conformance, Series } from '../options/epub-options.js'
import { attribute, lines, text, XML_DECLARATION } from '../markup/xml.js'

/** A file of a book, as its manifest lists it. */
export interface ManifestItem {
  id: string
  href: string
  mediaType: string
  properties: string | null
}

/** What a book says of itself. Lists may be empty, all other may be `null` where it says so. */
export interface Metadata {
  identifier: string
  title: string
  /** The title as it is to be sorted; `null` when it is the title itself. */
  sortedTitle: string | null
  languages: readonly string[]
  modified: string
  date: string | null
  creators: readonly string[]
  contributors: Contributors
  publisher: string | null
  description: string | null
  subjects: readonly string[]
  rights: string | null
  source: string | null
  series: (Series & { identifiers: readonly string[] }) | null
  accessibility: Accessibility
  conformance: Conformance | null
}

/** What is true of a book for those who read it by ear, by touch or in large letters (EPUB Accessibility 1.1, 2). */
interface Accessibility {
  summary: string
  /** Pictures besides the cover. */
  pictures: 'none' | 'described' | 'some undescribed'
  /** Whether a picture may move, and so may flash. */
  moving: boolean
  /** What the pages were counted by; `null` for a book without page numbers. */
  pageBreakSource: string | null
}

/** A package document's parts. */
export interface Package {
  metadata: Metadata
  manifest: readonly ManifestItem[]
  /** Ids of the pages in reading order. */
  spine: readonly string[]
  writing: 'horizontal' | 'vertical'
  /** Id of the cover's image; `null` without one. */
  coverImage: string | null
}

/** The id of a file in the manifest: its name without the ending. */
export const idOf = (href: string): string => href.slice(0, href.indexOf('.'))

/** Name of the package document. */
export const PACKAGE = 'package.opf'

/** The package document (EPUB 3.3, 5). */
export function packageDocument({ metadata, manifest, spine, writing, coverImage }: Package): string {
  // Names and ids are of this package's making, so nothing in them needs escaping.
  const items = manifest.map(({ id, href, mediaType, properties }) => {
    const more = properties === null ? '' : ` properties="${properties}"`
    return `<item id="${id}" href="${href}" media-type="${mediaType}"${more}/>`
  })
  const vertical = writing === 'vertical'
  const about = [
    ...descriptive(metadata),
    ...seriesOf(metadata),
    ...accessible(metadata.accessibility, metadata.conformance),
    ...(coverImage === null ? [] : [legacy('cover', coverImage)]),
    ...(vertical ? [legacy('primary-writing-mode', 'vertical-rl')] : []),
  ]
  const language = attribute(metadata.languages[0] ?? '')
  return `${XML_DECLARATION}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${lines(about)}</metadata>
<manifest>${lines(items)}</manifest>
<spine toc="${idOf(NCX)}" page-progression-direction="${vertical ? 'rtl' : 'ltr'}">${lines(
    spine.map((id) => `<itemref idref="${id}"/>`),
  )}</spine>
</package>
`
}

const dc = (name: string, value: string, attributes = ''): string =>
  `<dc:${name}${attributes}>${text(value)}</dc:${name}>`

const optional = (name: string, value: string | null): string[] => (value === null ? [] : [dc(name, value)])

const meta = (property: string, value: string, attributes = ''): string =>
  `<meta property="${property}"${attributes}>${text(value)}</meta>`

/** Metadata in the form of EPUB 2, which some readers still ask for. */
const legacy = (name: string, content: string): string => `<meta name="${name}" content="${attribute(content)}"/>`

function descriptive(metadata: Metadata): string[] {
  const { sortedTitle, title } = metadata
  return [
    dc('identifier', metadata.identifier, ' id="id"'),
    dc('title', title, ' id="title"'),
    ...(sortedTitle === null ? [] : [meta('file-as', sortedTitle, ' refines="#title"')]),
    ...metadata.languages.map((language) => dc('language', language)),
    ...metadata.creators.map((creator) => dc('creator', creator)),
    ...contributorsOf(metadata),
    ...optional('publisher', metadata.publisher),
    ...optional('date', metadata.date),
    ...optional('description', metadata.description),
    ...metadata.subjects.map((subject) => dc('subject', subject)),
    ...optional('rights', metadata.rights),
    ...optional('source', metadata.source),
    meta('dcterms:modified', metadata.modified),
  ]
}

function contributorsOf({ contributors }: Metadata): string[] {
  const written: string[] = []
  for (const [name, roles] of contributors) {
    const id = `by${written.length + 1}`
    let person = dc('contributor', name, ` id="${id}"`)
    for (const role of roles) person += `\n${meta('role', role, ` refines="#${id}" scheme="marc:relators"`)}`
    written.push(person)
  }
  return written
}

function seriesOf({ series }: Metadata): string[] {
  if (series === null) return []
  const refines = ' refines="#series"'
  const position = series.position === null ? [] : [decimal(series.position)]
  return [
    meta('belongs-to-collection', series.name, ' id="series"'),
    meta('collection-type', 'series', refines),
    ...position.map((number) => meta('group-position', number, refines)),
    ...series.identifiers.map((identifier) => meta('dcterms:identifier', identifier, refines)),
    legacy('calibre:series', series.name),
    ...position.map((number) => legacy('calibre:series_index', number)),
  ]
}

/** A number without an exponent. */
const decimal = (number: number): string =>
  Number.isInteger(number) ? String(BigInt(number)) : String(Number(number.toFixed(4)))

function accessible(book: Accessibility, conformance: Conformance | null): string[] {
  const { pictures, pageBreakSource } = book
  const features = [
    'tableOfContents',
    'structuralNavigation',
    'readingOrder',
    'displayTransformability',
    ...(pictures === 'described' ? ['alternativeText'] : []),
    ...(pageBreakSource === null ? [] : ['pageBreakMarkers', 'pageNavigation']),
  ]
  return [
    meta('schema:accessMode', 'textual'),
    ...(pictures === 'none' ? [] : [meta('schema:accessMode', 'visual')]),
    meta('schema:accessModeSufficient', pictures === 'some undescribed' ? 'textual,visual' : 'textual'),
    ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', book.moving ? 'unknown' : 'none'),
    meta('schema:accessibilitySummary', book.summary),
    ...(pageBreakSource === null ? [] : [meta('pageBreakSource', pageBreakSource)]),
    ...(conformance === null
      ? []
      : [meta('dcterms:conformsTo', conformance.standard), meta('a11y:certifiedBy', conformance.certifiedBy)]),
  ]
}
