import type { CorrectionOptions, Issue } from '@banmian/core'
import type { LabelsOption } from '@banmian/html'
import type { OnRemoved } from '@banmian/markup'
import type { CatalogLabels } from '../settings/labels-option.js'

/** Search of a catalog, to which the caller's server responds with a catalog of issues. */
export interface CatalogSearch {
  /**
   * Absolute URL with `{searchTerms}` in the place of what is searched for, such as
   * `https://paper.example/search?q={searchTerms}`.
   */
  template: string
  /**
   * Absolute URL of the description that `renderOpenSearch` returns, which OPDS 1.2 requires; none
   * by default, so that the template itself is the link.
   */
  descriptionUrl?: string
}

/** Options of catalogs. All but `siteUrl`, `catalogUrl` and `epub` have a default. */
export interface CatalogOptions extends CorrectionOptions {
  /**
   * Absolute http or https URL of the published site. Its host is part of the issues' tag URIs.
   */
  siteUrl: string
  /** Absolute URL of the catalog itself. */
  catalogUrl: string
  /** Returns the absolute URL of an issue's EPUB. */
  epub: (issue: Issue) => string
  /**
   * Returns the permanent identifier of an issue's EPUB, a URI, best the one in the book itself;
   * a tag URI by default.
   */
  identifier?: (issue: Issue) => string
  /** Returns the absolute URL of an issue's cover, or `null`; `null` by default. */
  cover?: (issue: Issue) => string | null
  /**
   * Returns the absolute URL of a small cover for lists, or `null`; `null` by default.
   */
  thumbnail?: (issue: Issue) => string | null
  /**
   * Returns the time of an issue's last change, as ISO 8601 with an offset or `Z`, or `null` for
   * its time of publication, which is the default.
   */
  updated?: (issue: Issue) => string | null
  /** Absolute URL of the root catalog; `catalogUrl` by default. */
  startUrl?: string
  /** Absolute URL of the page of the catalog with the issues after these; none by default. */
  nextUrl?: string
  /** Absolute URL of the page of the catalog with the issues before these; none by default. */
  previousUrl?: string
  /** Search of the catalog; none by default. */
  search?: CatalogSearch
  /**
   * Number of issues in the catalog, over all its pages. By default it is counted, if the issues
   * are known before they are read and there is neither a `nextUrl` nor a `previousUrl`; otherwise
   * it is left out.
   */
  numberOfItems?: number
  /** Title of the catalog; the publication's name by default, or else the host of `siteUrl`. */
  title?: string
  /**
   * Time of the catalog's last change, as ISO 8601 with an offset or `Z`; that of its newest
   * issue by default.
   */
  catalogUpdated?: string
  /**
   * Labels in place of the default ones, which are those in the language of the publication if it
   * is Chinese, Japanese or English, or else English. A function returns the labels of a language:
   * `labelsIn` of `@banmian/html/labels` has those of 28.
   */
  labels?: LabelsOption<CatalogLabels>
  /** Local time at which an issue is published on its date, as `HH:MM`; `06:00` by default. */
  publicationTime?: string
  /**
   * IANA time zone of `publicationTime`. By default the publication's, or else that of the country
   * of its language, or else UTC.
   */
  timeZone?: string
  /** URL of a style sheet for browsers (OPDS 1.2 only); relative or absolute; none by default. */
  stylesheet?: string
  /**
   * Called for each character that is removed because XML forbids it, with the element and the id
   * of the issue.
   */
  onRemoved?: OnRemoved
}
