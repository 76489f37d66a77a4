import { xmlElement } from '../xml/write-element.js'
import type { G2TermName } from './g2-terms.js'

export const G2_NAMESPACE = 'http://iptc.org/std/nar/2006-10-01/'
/** The version of the standard, and the catalog of its vocabularies. */
const G2_VERSION = '2.35'
export const CATALOG = 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml'
/** Begins the URIs of roles and properties that the vocabularies of IPTC lack. */
export const VOCABULARY = 'https://banmian.github.io/banmian/newsml-g2#'
/** Marks the items of this package. */
export const GENERATOR = 'banmian'
/** Attributes that an item needs, apart from its own. */
export const STANDARD = {
  standard: 'NewsML-G2',
  standardversion: G2_VERSION,
  conformance: 'power',
  version: 1,
} as const

/** Returns the URI of a role or a property. */
export const termUri = (term: G2TermName): string => `${VOCABULARY}${term}`

/** Returns the term that a URI names, or `null` for one of another vocabulary. */
export const termOf = (uri: string | undefined): string | null =>
  uri?.startsWith(VOCABULARY) ? uri.slice(VOCABULARY.length) : null

/** Writes a property that G2 has no element for, or nothing when its value is `null`. */
export const property = (element: string, term: G2TermName, value: string | null): string =>
  value === null ? '' : xmlElement(element, { reluri: termUri(term), value })
