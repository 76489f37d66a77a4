import type { OnRemoved } from '@banmian/markup'
import { checkOptionalFunction, optionalText, parseHttpUrl } from '../arguments/check-options.js'
import { checkOptionNames } from '../arguments/checks.js'
import { optionError } from '../arguments/option-error.js'
import { xmlHead, xmlWriter } from '../xml/xml-writer.js'

/** The place of what is searched for in a template (OpenSearch 1.1). */
export const SEARCH_TERMS = '{searchTerms}'
const NAMESPACE = 'http://a9.com/-/spec/opensearch/1.1/'
/** Maximum number of characters of the name of a search, set by OpenSearch 1.1. */
const NAME_LENGTH = 16
const RESULTS = 'application/atom+xml;profile=opds-catalog;kind=acquisition'

/** Options of the description of a search. */
export interface OpenSearchOptions {
  /** Name of the search, of which 16 characters are shown, such as the name of the paper. */
  name: string
  /** Absolute URL with `{searchTerms}` in the place of what is searched for. */
  template: string
  /** Description of the search; its name by default. */
  description?: string
  /** Called for each character that is removed because XML forbids it, with the element. */
  onRemoved?: OnRemoved
}

const OPTIONS: Readonly<Record<keyof OpenSearchOptions, true>> = {
  name: true,
  template: true,
  description: true,
  onRemoved: true,
}

/**
 * Renders the description of a catalog's search (OpenSearch 1.1), from which e-readers learn how
 * to search. Its media type is `application/opensearchdescription+xml`.
 *
 * @throws FeedError when an option is wrong
 */
export function renderOpenSearch(options: OpenSearchOptions): string {
  checkOptionNames(options, OPTIONS)
  const { name, onRemoved } = options
  if (typeof name !== 'string') throw optionError('name', 'a string', name)
  checkOptionalFunction('onRemoved', onRemoved)
  const template = searchTemplate('template', options.template)
  const description = optionalText('description', options.description) ?? name
  const write = xmlWriter(null, onRemoved ?? null)
  const elements = [
    write.text('ShortName', [...name].slice(0, NAME_LENGTH).join('')),
    write.text('Description', description),
    write.text('InputEncoding', 'UTF-8'),
    write.empty('Url', { type: RESULTS, template }),
  ].join('')
  return xmlHead(null) + write.parent('OpenSearchDescription', elements, { xmlns: NAMESPACE })
}

/** Returns the value if it is a template of absolute URLs with `{searchTerms}`. */
export function searchTemplate(option: string, value: unknown): string {
  const isTemplate = typeof value === 'string' && value.includes(SEARCH_TERMS)
  const url = isTemplate ? parseHttpUrl(value.replaceAll(SEARCH_TERMS, 'x')) : null
  if (!isTemplate || url === null || /[{}]/.test(value.replaceAll(SEARCH_TERMS, ''))) {
    throw optionError(option, `an absolute http or https URL with ${SEARCH_TERMS}`, value)
  }
  return value
}
