import type { Correction } from '@banmian/core'
import { type ThemeName, themes, type WritingMode } from '@banmian/html'
import { INPUT_FORMATS } from '@banmian/input'
import type { Command } from 'commander'
import type { CoverForm } from '../cover/open-covers.js'
import type { FormatName } from '../formats/format-names.js'
import type { PageOptions, Paper } from '../issues/read-issue.js'
import type { PictureSettings } from '../resizing/picture-settings.js'
import type { AnnounceSettings } from './announce-settings.js'
import {
  DEFAULT_MAX_SIZE,
  type FailOn,
  type PageSize,
  parseCover,
  parseEncoding,
  parseFailOn,
  parseFrom,
  parseHosts,
  parseMaxSize,
  parseText,
  parseTheme,
  parseTimeZone,
  parseWritingMode,
} from './option-values.js'
import type { OutputName } from './output-names.js'
import type { Recipe } from './recipes.js'
import type { EmailSettings, FeedSettings } from './site-settings.js'

/** Options of every command. Those that were not given are absent. */
export interface CommonOptions {
  maxSize?: number
  json?: boolean
  quiet?: boolean
}

/** Options of the commands that publish issues. Those that were not given are absent. */
export interface PublishOptions
  extends CommonOptions,
    Pick<PageOptions, 'publication' | 'language' | 'from' | 'restore'> {
  /** A file, or false for none. */
  config?: string | boolean
  /** Facts about the paper that a configuration states. */
  paper?: Paper
  publicationTime?: string
  /** Corrections that a configuration states. */
  corrections?: readonly Correction[]
  /** The way in which pictures are resized and converted, by a configuration. */
  pictures?: PictureSettings
  /** Names of editions, by the names of their folders. */
  editions?: Readonly<Record<string, string>>
  out?: string
  siteUrl?: string
  theme?: ThemeName
  css?: string
  writingMode?: WritingMode
  allowRemotePictures?: string[]
  timeZone?: string
  cover?: CoverForm
  coverFont?: string
  encoding?: string
  failOn?: FailOn
  strict?: boolean
  force?: boolean
  prune?: boolean
  dryRun?: boolean
}

/** Options of `banmian validate`. Those that were not given are absent. */
export interface ValidateOptions extends CommonOptions {
  encoding?: string
}

/** Options of `banmian inspect`. Those that were not given are absent. */
export interface InspectOptions extends ValidateOptions, Pick<PageOptions, 'from'> {}

/** Options of `banmian build`. Those that were not given are absent. */
export interface SiteOptions extends PublishOptions {
  /** Name of the archive whose issues are used in place of folders. */
  fromArchive?: string
  keepGoing?: boolean
  icon?: string
  outputs?: OutputName[]
  feedIssues?: number
  jobs?: number
  full?: boolean
  feeds?: FeedSettings
  email?: EmailSettings
  /** False to leave announcements to `banmian announce`. */
  announce?: boolean
  /** Who is notified of changes, by a configuration. */
  announcing?: AnnounceSettings
  /** True for the preview of a site, which nobody is notified of. */
  isPreview?: boolean
  /** Patterns of the paths of page files. */
  pagePatterns?: readonly string[]
}

/** Options of `banmian announce`. Those that were not given are absent. */
export interface AnnounceOptions
  extends Pick<SiteOptions, 'config' | 'out' | 'siteUrl' | 'dryRun' | 'failOn' | 'strict' | 'json' | 'quiet'> {}

/** Options of `banmian serve`. Those that were not given are absent. */
export interface ServeOptions extends SiteOptions {
  port?: number
}

/** Options of `banmian init`. Those that were not given are absent. */
export interface InitOptions extends Pick<CommonOptions, 'json' | 'quiet'> {
  yes?: boolean
  publication?: string
  siteUrl?: string
  timeZone?: string
  recipe?: Recipe
}

/** Options of `banmian convert`. Those that were not given are absent. */
export interface ConvertOptions extends PublishOptions, PageOptions {
  to?: FormatName[]
  pageSize?: PageSize
  preferCorrections?: boolean
}

/** The exit codes of commands that write an issue or a site, for their help. */
export const PUBLISH_EXIT_CODES = `Exit codes:
  0  success
  1  something could not be read or written
  2  the command line is wrong
  3  success, but a message reached --fail-on
  130  interrupted`

/** Adds the options about reading files and reporting that the publishing commands share. */
export const addPublishOptions = (command: Command): Command =>
  addConfigOptions(addReadOptions(command))
    .option('--theme <name>', `theme of the pages: ${Object.keys(themes).join(' or ')}`, parseTheme)
    .option('--css <file>', 'file with CSS to append to the style sheet of the pages', parseText('--css'))
    .option('--writing-mode <mode>', 'direction of lines: horizontal or vertical', parseWritingMode)
    .option(
      '--allow-remote-pictures <hosts>',
      'hosts whose pictures pages and feeds may load, separated by commas; *.host for subdomains, * for all',
      parseHosts,
    )
    .option('--restore', 'search for articles even where a catalog or tags mark them')
    .option(
      '--time-zone <name>',
      "IANA time zone of the newspaper, for times of publication (default: the issue's, or that of its language)",
      parseTimeZone,
    )
    .option('--cover <form>', 'cover of the e-book: png, svg or none (default: png)', parseCover)
    .option('--cover-font <file>', "font of the cover (default: one of the system's)", parseText('--cover-font'))
    .option('--force', 'replace files that banmian did not write, or that were changed since')
    .option('--prune', 'remove files of earlier runs that are not part of the output any more')
    .option('--dry-run', 'list what would be written, replaced and removed, and change nothing')
    .option('--max-size <size>', MAX_SIZE_DESCRIPTION, parseMaxSize)
    .option('--fail-on <severity>', 'exit with 3 if a message is an error, a warning, or an info', parseFailOn)
    .option('--strict', 'short for --fail-on warning')
    .option('--json', JSON_DESCRIPTION)
    .option('-q, --quiet', 'print only warnings and errors')

/** Adds the options about the configuration. */
export const addConfigOptions = (command: Command): Command =>
  command
    .option('--config <file>', 'configuration (default: banmian.config.ts, .js, .mjs or .json)', parseText('--config'))
    .option('--no-config', 'use no configuration')

/** Adds the options about how files are read. */
export const addReadOptions = (command: Command): Command =>
  addEncodingOption(command.option('--from <format>', FROM_DESCRIPTION, parseFrom))

/** Adds the option about the encoding of files. */
export const addEncodingOption = (command: Command): Command =>
  command.option(
    '--encoding <name>',
    'encoding of the text, such as gb18030; auto finds it for each file',
    parseEncoding,
  )

/** Adds the options that every command has. */
export const addCommonOptions = (command: Command): Command =>
  command
    .option('--max-size <size>', MAX_SIZE_DESCRIPTION, parseMaxSize)
    .option('--json', JSON_DESCRIPTION)
    .option('-q, --quiet', 'print only errors')

const FROM_DESCRIPTION = `format of the files: ${INPUT_FORMATS.join(', ')} (default: detected from their content)`
const MAX_SIZE_DESCRIPTION = `maximum size of a file (default: ${DEFAULT_MAX_SIZE / 1e6}M)`
const JSON_DESCRIPTION = 'print a single JSON document to standard output, and nothing else there'
