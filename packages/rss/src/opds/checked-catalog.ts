import type { Issue, Moment } from '@banmian/core'
import { PUBLICATION_TIME } from '@banmian/core/arguments'
import type { OnRemoved } from '@banmian/markup'
import {
  absoluteUrl,
  checkOptionalFunction,
  localTime,
  moment,
  optionalText,
  optionalTimeZone,
  optionalUrl,
} from '../arguments/check-options.js'
import { checkOptionNames } from '../arguments/checks.js'
import { optionError } from '../arguments/option-error.js'
import { checkCorrections, type DatedCorrection } from '../settings/corrections.js'
import type { CatalogOptions } from './catalog-options.js'

/** Options after their checks, with the defaults that need no issue. `null` means none. */
export interface CheckedCatalogOptions {
  siteUrl: URL
  catalogUrl: string
  startUrl: string
  nextUrl: string | null
  previousUrl: string | null
  title: string | null
  updated: Moment | null
  publicationTime: string
  timeZone: string | null
  stylesheet: string | null
  epubOf: (issue: Issue) => string
  identifierOf: ((issue: Issue) => string) | null
  coverOf: ((issue: Issue) => string | null) | null
  updatedOf: ((issue: Issue) => string | null) | null
  /** Corrections by the id of the article, the earliest first. */
  corrections: ReadonlyMap<string, readonly DatedCorrection[]>
  onRemoved: OnRemoved | null
}

const OPTIONS: Readonly<Record<keyof CatalogOptions, true>> = {
  siteUrl: true,
  catalogUrl: true,
  epub: true,
  identifier: true,
  cover: true,
  updated: true,
  corrections: true,
  startUrl: true,
  nextUrl: true,
  previousUrl: true,
  title: true,
  catalogUpdated: true,
  publicationTime: true,
  timeZone: true,
  stylesheet: true,
  onRemoved: true,
}

/**
 * Checks the options of a catalog.
 *
 * @throws FeedError when an option is unknown or wrong
 */
export function checkCatalogOptions(options: CatalogOptions): CheckedCatalogOptions {
  checkOptionNames(options, OPTIONS)
  const { epub, identifier, cover, updated, catalogUpdated, onRemoved } = options
  for (const [option, value] of Object.entries({ identifier, cover, updated, onRemoved })) {
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
    updated: catalogUpdated === undefined ? null : moment('catalogUpdated', catalogUpdated),
    publicationTime: localTime('publicationTime', options.publicationTime ?? PUBLICATION_TIME),
    timeZone: optionalTimeZone('timeZone', options.timeZone),
    stylesheet: optionalText('stylesheet', options.stylesheet) ?? null,
    epubOf: epub,
    identifierOf: identifier ?? null,
    coverOf: cover ?? null,
    updatedOf: updated ?? null,
    corrections: checkCorrections(options.corrections),
    onRemoved: onRemoved ?? null,
  }
}
