import { articleMoment, type Issue, languageTag, type Moment, publicationMoment } from '@banmian/core'
import { PUBLICATION_TIME, SECONDS_APART } from '@banmian/core/arguments'
import { isPictureHost, type OnRemoved, remotePictures } from '@banmian/markup'
import {
  absoluteUrl,
  checkOptionalFunction,
  localTime,
  moment,
  oneOf,
  optionalText,
  optionalTimeZone,
  optionalUrl,
  uri,
  wholeNumber,
} from '../arguments/check-options.js'
import { checkOptionNames } from '../arguments/checks.js'
import { optionError } from '../arguments/option-error.js'
import { nonBlank } from '../text/non-blank.js'
import { authorityOf, isTaggingEntity } from '../uri/tag-uri.js'
import { articleFilter, selectionNames } from './article-selection.js'
import type { CorrectedArticle, FeedHistory, FeedOptions, PerArticle } from './feed-options.js'
import { parseUrlTemplate } from './url-template.js'

/** Options after their checks, with the defaults that need no issue. `null` means none. */
export interface CheckedOptions {
  siteUrl: URL
  /** `siteUrl` with a slash at its end, so that relative URLs are resolved below it. */
  siteFolder: string
  feedUrl: string | null
  /** `null` for the default, a page below the site. */
  url: PerArticle<string> | null
  contentBase: string | PerArticle<string>
  /**
   * Returns the host of a picture that must not be loaded from there, or `null`. A `contentBase`
   * that is a function is not taken into account.
   */
  refusedHost: (url: string) => string | null
  /** Begins tag URIs together with a date, unless there is a `taggingEntity`. */
  authority: string
  taggingEntity: string | null
  id: string | null
  title: string | null
  description: string | null
  language: string | null
  rights: string | null
  icon: string | null
  select: PerArticle<boolean> | null
  /** Names of what is selected, for the title. */
  selected: readonly string[]
  limit: number
  isFullText: boolean
  addsKicker: boolean
  addsDeck: boolean
  joinsCreators: boolean
  publicationTime: string
  timeZone: string | null
  secondsApart: number
  publishedOf: PerArticle<string | null> | null
  updatedOf: PerArticle<string | null> | null
  correctionOf: PerArticle<CorrectedArticle | null> | null
  updated: Moment | null
  hubs: readonly string[]
  history: FeedHistory | null
  stylesheet: string | null
  onRemoved: OnRemoved | null
}

/** Options with every default. */
export interface FeedSettings extends CheckedOptions {
  title: string
  description: string
  /** `''` when the publication's language is not a language tag. */
  language: string
  /** Time at which the newest issue was published; `null` when it has no date. */
  published: Moment | null
  /** Time of the first article of that issue, which is its latest; `null` when it has no date. */
  latest: Moment | null
  /** Name of the publisher, or else of the publication. */
  publisher: string
}

const OPTIONS: Readonly<Record<keyof FeedOptions, true>> = {
  siteUrl: true,
  feedUrl: true,
  url: true,
  contentBase: true,
  allowRemotePictures: true,
  taggingEntity: true,
  id: true,
  title: true,
  description: true,
  language: true,
  rights: true,
  icon: true,
  select: true,
  limit: true,
  text: true,
  headline: true,
  creators: true,
  publicationTime: true,
  secondsApart: true,
  timeZone: true,
  published: true,
  updated: true,
  feedUpdated: true,
  correctionOf: true,
  hub: true,
  history: true,
  stylesheet: true,
  onRemoved: true,
}
const HEADLINE_OPTIONS = { kicker: true, deck: true } as const
const HISTORY_OPTIONS = { archive: true, complete: true, current: true, previous: true, next: true } as const

/**
 * Checks the options of a feed.
 *
 * @throws FeedError when an option is unknown or wrong
 */
export function checkFeedOptions(options: FeedOptions): CheckedOptions {
  checkOptionNames(options, OPTIONS)
  const siteUrl = absoluteUrl('siteUrl', options.siteUrl)
  const siteFolder = folderOf(siteUrl)
  const { contentBase = siteFolder, text = 'full', creators = 'each', headline = {} } = options
  const { published, updated, correctionOf, onRemoved } = options
  checkOptionNames(headline, HEADLINE_OPTIONS, 'options.headline')
  for (const [option, value] of Object.entries({ published, updated, correctionOf, onRemoved })) {
    checkOptionalFunction(option, value)
  }
  return {
    siteUrl,
    siteFolder,
    feedUrl: optionalUrl('feedUrl', options.feedUrl),
    url: checkUrlOption(options.url),
    contentBase: checkContentBase(contentBase),
    refusedHost: remotePictures({
      allowRemotePictures: checkHosts(options.allowRemotePictures),
      ownUrls: [siteUrl.href, ...(typeof contentBase === 'string' ? [contentBase] : [])],
    }),
    authority: authorityOf(siteUrl),
    taggingEntity: checkTaggingEntity(options.taggingEntity),
    id: options.id === undefined ? null : uri('id', options.id),
    title: optionalText('title', options.title) ?? null,
    description: optionalText('description', options.description) ?? null,
    language: checkLanguage(options.language),
    rights: optionalText('rights', options.rights) ?? null,
    icon: optionalUrl('icon', options.icon),
    select: articleFilter(options.select),
    selected: selectionNames(options.select),
    limit: options.limit === undefined ? Number.POSITIVE_INFINITY : wholeNumber('limit', options.limit),
    isFullText: oneOf('text', ['full', 'summary'], text) === 'full',
    addsKicker: headline.kicker === true,
    addsDeck: headline.deck === true,
    joinsCreators: oneOf('creators', ['each', 'joined'], creators) === 'joined',
    publicationTime: localTime('publicationTime', options.publicationTime ?? PUBLICATION_TIME),
    timeZone: optionalTimeZone('timeZone', options.timeZone),
    secondsApart: wholeNumber('secondsApart', options.secondsApart ?? SECONDS_APART),
    publishedOf: published ?? null,
    updatedOf: updated ?? null,
    correctionOf: correctionOf ?? null,
    updated: options.feedUpdated === undefined ? null : moment('feedUpdated', options.feedUpdated),
    hubs: [options.hub ?? []].flat().map((hub) => absoluteUrl('hub', hub).href),
    history: options.history === undefined ? null : checkHistory(options.history),
    stylesheet: optionalText('stylesheet', options.stylesheet) ?? null,
    onRemoved: onRemoved ?? null,
  }
}

/**
 * Adds the defaults that depend on the issues.
 *
 * @param newest - The issue that describes the feed as a whole; `null` without any.
 * @param isSingle - True when it is the only one.
 */
export function settingsFor(options: CheckedOptions, newest: Issue | null, isSingle: boolean): FeedSettings {
  const name = nonBlank(newest?.publication.name) ?? options.siteUrl.host
  const title = options.title ?? [name, ...options.selected].join(' ')
  const published = newest === null ? null : publicationMoment(newest, options)
  return {
    ...options,
    title,
    description: options.description ?? describe(newest, isSingle && options.select === null, title),
    language: options.language ?? languageTag(newest?.publication.language ?? ''),
    published,
    latest: newest && published && articleMoment(published, 0, countArticles(newest), options),
    publisher: nonBlank(newest?.publication.publisher) ?? name,
  }
}

/** Returns the number of articles of an issue. */
export const countArticles = ({ pages }: Issue): number =>
  pages.reduce((count, { articles }) => count + articles.length, 0)

/** Returns a URL with a slash at its end and without its query and fragment. */
export function folderOf({ origin, pathname }: URL): string {
  return origin + (pathname.endsWith('/') ? pathname : `${pathname}/`)
}

function checkUrlOption(url: string | PerArticle<string> | undefined): PerArticle<string> | null {
  if (url === undefined) return null
  if (typeof url === 'string') return parseUrlTemplate(url)
  if (typeof url !== 'function') throw optionError('url', 'a function or a template', url)
  return url
}

const checkContentBase = (base: string | PerArticle<string>): string | PerArticle<string> =>
  typeof base === 'function' ? base : absoluteUrl('contentBase', base).href

function checkHosts(value: unknown): readonly string[] {
  if (value === undefined) return []
  if (Array.isArray(value) && value.every(isPictureHost)) return value
  const hint = 'Pass hosts without a scheme and a path; "*.example.org" for subdomains; "*" for all.'
  throw optionError('allowRemotePictures', 'an array of hosts such as "images.example.org"', value, null, hint)
}

function checkTaggingEntity(value: unknown): string | null {
  if (value === undefined) return null
  if (isTaggingEntity(value)) return value
  throw optionError('taggingEntity', 'a host and a date such as "paper.example,2024"', value)
}

function checkLanguage(value: unknown): string | null {
  const language = optionalText('language', value) ?? null
  if (language !== null && languageTag(language) === '') {
    throw optionError('language', 'a language tag (BCP 47) such as "zh-Hans"', language)
  }
  return language
}

function checkHistory(history: FeedHistory): FeedHistory {
  checkOptionNames(history, HISTORY_OPTIONS, 'options.history')
  for (const name of ['current', 'previous', 'next'] as const) {
    if (history[name] !== undefined) absoluteUrl(`history.${name}`, history[name])
  }
  return history
}

/**
 * Returns the default description: the title, and for a single issue its date and the names of
 * its pages.
 */
function describe(newest: Issue | null, isSingle: boolean, title: string): string {
  if (newest === null || !isSingle) return title
  const names = newest.pages.flatMap(({ name }) => nonBlank(name) ?? [])
  return [title, newest.date, names.join('、')].filter(Boolean).join(' ')
}
