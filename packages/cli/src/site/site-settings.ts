import type { Correction } from '@banmian/core'
import type { Style } from '../formats/style-options.js'
import { DEFAULT_OUTPUTS, type OutputName } from '../options/output-names.js'
import type { EmailSettings, FeedSettings } from '../options/site-settings.js'

/** Number of issues in the feeds, counted from the latest, by default. */
export const FEED_ISSUES = 7

/** Formats of the files of a site. */
export const SITE_FORMATS: ReadonlySet<string> = new Set(['html', 'picture', 'announce', ...DEFAULT_OUTPUTS])

/** An icon of the site. */
export interface SiteIcon {
  /** Its path in the site. */
  path: string
  content: Uint8Array
}

/** Everything about a site that its pages, books and feeds depend on, as plain data. */
export interface SiteSettings {
  /**
   * Absolute URL of the site with a slash at the end, or null to leave out feeds, catalogs,
   * sitemaps and canonical URLs.
   */
  siteUrl: string | null
  /** Hosts from which pictures may be loaded, in addition to that of `siteUrl`. */
  allowRemotePictures: readonly string[]
  /** IANA time zone of the newspaper, or null for that of each issue or of its language. */
  timeZone: string | null
  /** Local time of publication, or null for the usual one. */
  publicationTime: string | null
  /** Looks of pages and e-books. */
  style: Style
  /** The icon, or null for a drawn one. */
  icon: SiteIcon | null
  /** The outputs that are written in addition to pages. */
  outputs: ReadonlySet<OutputName>
  feeds: FeedSettings
  email: EmailSettings
  /** Key for search engines, which the site contains as a file, or null. */
  indexNowKey: string | null
  /** Corrections of articles of any issue. */
  corrections: readonly Correction[]
}

/** Returns whether the site contains catalogs of its e-books, which show their covers. */
export const writesCatalogs = (settings: SiteSettings): boolean =>
  writes(settings, 'epub') && (writes(settings, 'opds') || writes(settings, 'opds2'))

/** Returns whether the site contains an output. All but books and search need its URL. */
export const writes = ({ outputs, siteUrl }: SiteSettings, name: OutputName): boolean =>
  outputs.has(name) && (siteUrl !== null || name === 'epub' || name === 'search' || name === 'email')
