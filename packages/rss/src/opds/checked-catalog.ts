import type { Issue, Moment } from '@banmian/core'
import { PUBLICATION_TIME } from '@banmian/core/arguments'
import { pageLabelsFor } from '@banmian/html'
import type { OnRemoved } from '@banmian/markup'
import {
  absoluteUrl,
  checkOptionalFunction,
  localTime,
  moment,
  optionalText,
  optionalTimeZone,
  optionalUrl,
  wholeNumber,
} from '../arguments/check-options.js'
import { checkOptionNames } from '../arguments/checks.js'
import { optionError } from '../arguments/option-error.js'
import { checkCorrections, type DatedCorrection } from '../settings/corrections.js'
import { type CatalogLabels, checkLabels } from '../settings/labels-option.js'
import type { CatalogOptions, CatalogSearch } from './catalog-options.js'
import { searchTemplate } from './open-search.js'

/** Search of a catalog after its checks. */
interface CheckedSearch {
  template: string
  descriptionUrl: string | null
}

/** Options after their checks, with the defaults that need no issue. `null` means none. */
export interface CheckedCatalogOptions {
  siteUrl: URL
  catalogUrl: string
  startUrl: string
  nextUrl: string | null
  previousUrl: string | null
  title: string | null
  /** Returns the labels in a language, by its BCP 47 tag. */
  labelsIn: (language: string) => Pick<CatalogLabels, 'day'>
  updated: Moment | null
  publicationTime: string
  timeZone: string | null
  stylesheet: string | null
  epubOf: (issue: Issue) => string
  identifierOf: ((issue: Issue) => string) | null
  coverOf: ((issue: Issue) => string | null) | null
  thumbnailOf: ((issue: Issue) => string | null) | null
  updatedOf: ((issue: Issue) => string | null) | null
  /** Corrections by the id of the article, the earliest first. */
  corrections: ReadonlyMap<string, readonly DatedCorrection[]>
  search: CheckedSearch | null
  numberOfItems: number | null
  onRemoved: OnRemoved | null
}

const OPTIONS: Readonly<Record<keyof CatalogOptions, true>> = {
  siteUrl: true,
  catalogUrl: true,
  epub: true,
  identifier: true,
  cover: true,
  updated: true,
  thumbnail: true,
  search: true,
  numberOfItems: true,
  corrections: true,
  startUrl: true,
  nextUrl: true,
  previousUrl: true,
  title: true,
  labels: true,
  catalogUpdated: true,
  publicationTime: true,
  timeZone: true,
  stylesheet: true,
  onRemoved: true,
}

const SEARCH = { template: true, descriptionUrl: true } as const satisfies Record<keyof CatalogSearch, true>

/**
 * Checks the options of a catalog.
 *
 * @throws FeedError when an option is unknown or wrong
 */
export function checkCatalogOptions(options: CatalogOptions): CheckedCatalogOptions {
  checkOptionNames(options, OPTIONS)
  const { epub, identifier, cover, thumbnail, updated, catalogUpdated, onRemoved } = options
  for (const [option, value] of Object.entries({ identifier, cover, thumbnail, updated, onRemoved })) {
    checkOptionalFunction(option, value)
  }
  if (typeof epub !== 'function') throw optionError('epub', 'a function', epub)
  const catalogUrl = absoluteUrl('catalogUrl', options.catalogUrl).href
  return {
    siteUrl: absoluteUrl('siteUrl', options.siteUrl),
    catalogUrl,
    startUrl: optionalUrl('startUrl', options.startUrl) ?? catalogUrl,
    nextUrl: optionalUrl('nextUrl', options.nextUrl),
    previousUrl: optionalUrl('previousUrl', options.previousUrl),
    title: optionalText('title', options.title) ?? null,
    labelsIn: checkLabels<Pick<CatalogLabels, 'day'>>(options.labels, pageLabelsFor),
    updated: catalogUpdated === undefined ? null : moment('catalogUpdated', catalogUpdated),
    publicationTime: localTime('publicationTime', options.publicationTime ?? PUBLICATION_TIME),
    timeZone: optionalTimeZone('timeZone', options.timeZone),
    stylesheet: optionalText('stylesheet', options.stylesheet) ?? null,
    epubOf: epub,
    identifierOf: identifier ?? null,
    coverOf: cover ?? null,
    thumbnailOf: thumbnail ?? null,
    updatedOf: updated ?? null,
    search: checkSearch(options.search),
    numberOfItems: options.numberOfItems === undefined ? null : wholeNumber('numberOfItems', options.numberOfItems),
    corrections: checkCorrections(options.corrections),
    onRemoved: onRemoved ?? null,
  }
}

function checkSearch(value: CatalogSearch | undefined): CheckedSearch | null {
  if (value === undefined) return null
  checkOptionNames(value, SEARCH, 'options.search')
  return {
    template: searchTemplate('search.template', value.template),
    descriptionUrl: optionalUrl('search.descriptionUrl', value.descriptionUrl),
  }
}
