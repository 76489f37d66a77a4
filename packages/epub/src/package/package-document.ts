import { isRightToLeft } from '@banmian/core/arguments'
import { attribute, lines, text, XML_DECLARATION } from '../markup/xml.js'
import type { Accessibility, BookMetadata } from '../metadata/book-metadata.js'
import { NCX } from '../navigation/ncx.js'
import type { Conformance } from '../options/epub-options.js'

/** A file of the book in the manifest. */
export interface ManifestItem {
  id: string
  href: string
  mediaType: string
  properties: string | null
}

/** The parts of the package document. */
export interface Package {
  metadata: BookMetadata
  manifest: readonly ManifestItem[]
  /** Ids of the content documents, in reading order. */
  spine: readonly string[]
  writingMode: 'horizontal' | 'vertical'
  /** Manifest id of the cover image, or `null` without a cover. */
  coverImage: string | null
}

/** Returns the manifest id of a file: its name without the extension. */
export const manifestId = (href: string): string => href.slice(0, href.indexOf('.'))

/** Software that wrote the book, without its version, on which the bytes must not depend. */
export const GENERATOR = '@banmian/epub'

/** File name of the package document. */
export const PACKAGE = 'package.opf'

/** Returns the package document (EPUB 3.3, 5). */
export function packageDocument({ metadata, manifest, spine, writingMode, coverImage }: Package): string {
  // File names and ids are generated, so they need no escaping.
  const items = manifest.map(({ id, href, mediaType, properties }) => {
    const propertiesAttribute = properties === null ? '' : ` properties="${properties}"`
    return `<item id="${id}" href="${href}" media-type="${mediaType}"${propertiesAttribute}/>`
  })
  const isVertical = writingMode === 'vertical'
  const metadataElements = [
    ...descriptiveMetadata(metadata),
    ...seriesMetadata(metadata),
    ...accessibilityMetadata(metadata.accessibility, metadata.conformance),
    ...(coverImage === null ? [] : [legacyMeta('cover', coverImage)]),
    legacyMeta('generator', GENERATOR),
    ...(isVertical ? [legacyMeta('primary-writing-mode', 'vertical-rl')] : []),
  ]
  const [language = ''] = metadata.languages
  return `${XML_DECLARATION}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${attribute(language)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${lines(metadataElements)}</metadata>
<manifest>${lines(items)}</manifest>
<spine toc="${manifestId(NCX)}" page-progression-direction="${isVertical || isRightToLeft(language) ? 'rtl' : 'ltr'}">${lines(
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

/** Returns metadata in the form of EPUB 2, which some reading systems still use. */
const legacyMeta = (name: string, content: string): string => `<meta name="${name}" content="${attribute(content)}"/>`

function descriptiveMetadata(metadata: BookMetadata): string[] {
  const { sortTitle, title } = metadata
  return [
    dc('identifier', metadata.identifier, ' id="id"'),
    dc('title', title, ' id="title"'),
    ...(sortTitle === null ? [] : [meta('file-as', sortTitle, ' refines="#title"')]),
    ...metadata.languages.map((language) => dc('language', language)),
    ...metadata.creators.map((creator) => dc('creator', creator)),
    ...contributorElements(metadata),
    ...optional('publisher', metadata.publisher),
    ...optional('date', metadata.date),
    ...optional('description', metadata.description),
    ...metadata.subjects.map((subject) => dc('subject', subject)),
    ...optional('rights', metadata.rights),
    ...optional('source', metadata.source),
    meta('dcterms:modified', metadata.modified),
  ]
}

function contributorElements({ contributors }: BookMetadata): string[] {
  const elements: string[] = []
  for (const [name, roles] of contributors) {
    const id = `by${elements.length + 1}`
    let element = dc('contributor', name, ` id="${id}"`)
    for (const role of roles) element += `\n${meta('role', role, ` refines="#${id}" scheme="marc:relators"`)}`
    elements.push(element)
  }
  return elements
}

function seriesMetadata({ series }: BookMetadata): string[] {
  if (series === null) return []
  const refines = ' refines="#series"'
  const position = series.position === null ? [] : [decimal(series.position)]
  return [
    meta('belongs-to-collection', series.name, ' id="series"'),
    meta('collection-type', 'series', refines),
    ...position.map((number) => meta('group-position', number, refines)),
    ...series.identifiers.map((identifier) => meta('dcterms:identifier', identifier, refines)),
    legacyMeta('calibre:series', series.name),
    ...position.map((number) => legacyMeta('calibre:series_index', number)),
  ]
}

/** Returns a number without an exponent, and with at most four decimals. */
const decimal = (number: number): string =>
  Number.isInteger(number) ? String(BigInt(number)) : String(Number(number.toFixed(4)))

function accessibilityMetadata(accessibility: Accessibility, conformance: Conformance | null): string[] {
  const { pictures, pageBreakSource, mayMove, summary } = accessibility
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
    meta('schema:accessibilityHazard', mayMove ? 'unknown' : 'none'),
    meta('schema:accessibilitySummary', summary),
    ...(pageBreakSource === null ? [] : [meta('pageBreakSource', pageBreakSource)]),
    ...(conformance === null
      ? []
      : [meta('dcterms:conformsTo', conformance.standard), meta('a11y:certifiedBy', conformance.certifiedBy)]),
  ]
}
