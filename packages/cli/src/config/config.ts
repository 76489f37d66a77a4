import type { Correction } from '@banmian/core'
import type { ThemeName, WritingMode } from '@banmian/html'
import type { InputFormat } from '@banmian/input'
import type { CoverForm } from '../cover/open-covers.js'
import type { FormatName } from '../formats/format-names.js'
import type { AnnounceConfig } from '../options/announce-settings.js'
import type { FailOn } from '../options/option-values.js'
import type { OutputName } from '../options/output-names.js'
import type { EmailSettings, FeedSettings } from '../options/site-settings.js'
import type { PicturesConfig } from '../resizing/picture-settings.js'

/** The newspaper, for issues that are read from pages. */
export interface PublicationConfig {
  /** Its name. */
  name?: string
  /** URL of its home page. */
  url?: string
  /** Name of its publisher. */
  publisher?: string
  /** Its identifiers, such as `{ scheme: 'issn', value: '1002-1234' }`. */
  identifiers?: { scheme: string; value: string }[]
}

/** Defaults of `banmian convert` that do not apply to a site. */
export interface ConvertConfig {
  /** Formats to write. */
  to?: FormatName[]
  /** Folder to write to. */
  out?: string
}

/**
 * A configuration of the command, in `banmian.config.ts`, `.js`, `.mjs` or `.json`. Everything has
 * a default. Paths are relative to the folder of the file; options of the command line override it.
 */
export interface Config {
  /** Folders of issues, or files that contain one each, that `banmian build` reads. */
  issues?: string | string[]
  /** Folder that `banmian build` writes to; `site` by default. */
  out?: string
  /** Name of the newspaper, or more facts about it. */
  publication?: string | PublicationConfig
  /** URL of the published site. Feeds, catalogs and sitemaps need it. */
  siteUrl?: string
  /** IANA time zone of the newspaper. */
  timeZone?: string
  /** Local time at which an issue is published on its date, as `HH:MM`; `06:00` by default. */
  publicationTime?: string
  /** Language of the pages as a BCP 47 tag; detected by default. */
  language?: string
  /** Names of the paper's standing columns (栏目). */
  rubrics?: string[]
  /** Names of the paper's pages (版名), in addition to the usual ones. */
  pageNames?: string[]
  /**
   * Patterns of the paths of page files in the folders of `issues`, such as
   * `{edition}/{date}/{label}.md`, with `{date}`, or `{year}`, `{month}` and `{day}`; `{edition}`;
   * `{label}` and `{name}` of the page; and `*` for any characters but a slash.
   */
  pages?: string | string[]
  /**
   * Names of editions, by the names of their folders, which are around or inside those of dates:
   * `{ morning: '早报' }`.
   */
  editions?: Record<string, string>
  /** Format of the pages; detected by default. */
  from?: InputFormat
  /** True to search for articles for even where a catalog or tags mark them. */
  restore?: boolean
  /** Encoding of the pages, or `auto`; UTF-8 by default. */
  encoding?: string
  /** Outputs of `banmian build` in addition to pages; everything but `search` by default. */
  outputs?: OutputName[]
  /** Theme of the pages; `newsprint` by default. */
  theme?: ThemeName
  /** File with CSS that is appended to the style sheet. */
  css?: string
  /** File with the icon of the site: SVG, PNG or ICO. */
  icon?: string
  /** Direction of lines of pages and e-books; `horizontal` by default. */
  writingMode?: WritingMode
  /** Hosts whose pictures pages and feeds may load. */
  allowRemotePictures?: string[]
  /**
   * The way in which pictures are resized and converted, by the package sharp; `{}` for the usual
   * one. By default, they are published as they are.
   */
  pictures?: PicturesConfig
  /** Cover of the e-books; `png` by default. */
  cover?: CoverForm
  /** Font of the cover. */
  coverFont?: string
  /** The feeds. */
  feeds?: FeedSettings
  /** The e-mail edition. */
  email?: EmailSettings
  /**
   * WebSub hubs and search engines that are notified of changes after a build, or by
   * `banmian announce`; none by default.
   */
  announce?: AnnounceConfig
  /**
   * Corrections of articles since they were published, by the ids in the names of their pages. Each
   * has the time as `2024-03-09T08:00:00+08:00`, and a note for readers or null.
   */
  corrections?: Correction[]
  /** Maximum size of a file, in bytes or as `100M`. */
  maxSize?: number | string
  /** Severity of a message from which on the exit code is 3. */
  failOn?: FailOn
  /** True to leave issues that cannot be read out of a site. */
  keepGoing?: boolean
  /** True to remove files of earlier runs that are not part of the output any more. */
  prune?: boolean
  /** Number of processors that `banmian build` uses; all by default. */
  jobs?: number
  /** Defaults of `banmian convert`. */
  convert?: ConvertConfig
}

/** Returns a configuration as it is. An editor then knows its type. */
export const defineConfig = (config: Config): Config => config
