import type { Moment, PictureResolver } from '@banmian/core'
import { PUBLICATION_TIME, SECONDS_APART } from '@banmian/core/arguments'
import { pageLabelsFor } from '@banmian/html'
import { type OnRemoved, remotePictures, tagAuthority } from '@banmian/markup'
import {
  absoluteUrl,
  checkOptionalFunction,
  flag,
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
import { folderOf } from '../uri/folder-of.js'
import { articleFilter, selectionNames } from './article-selection.js'
import { checkExtensions, checkJsonExtensions } from './check-extensions.js'
import { checkCorrections, type DatedCorrection } from './corrections.js'
import type { FeedExtensions } from './feed-extensions.js'
import type { CategorySchemes, CorrectedArticle, FeedHistory, FeedOptions, PerArticle } from './feed-options.js'
import { withProfile } from './feed-profile.js'
import type { JsonFeedExtensions } from './json-feed-extensions.js'
import { checkLabels, type FeedLabels } from './labels-option.js'
import {
  checkCategorySchemes,
  checkContentBase,
  checkHistory,
  checkHosts,
  checkLanguage,
  checkTaggingEntity,
  checkUrlOption,
} from './option-values.js'

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
  /** Returns the labels in a language, by its BCP 47 tag. */
  labelsIn: (language: string) => FeedLabels
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
  /** Corrections by the id of the article, the earliest first. */
  corrections: ReadonlyMap<string, readonly DatedCorrection[]>
  picture: PictureResolver | null
  hasEnclosures: boolean
  /** True when an enclosure may have a size that is unknown. */
  hasUnsizedEnclosures: boolean
  authorUrl: ((name: string) => string | null) | null
  /** Maximum number of characters of a summary. */
  summaryLength: number
  categorySchemes: CategorySchemes
  extensions: FeedExtensions | null
  jsonExtensions: JsonFeedExtensions | null
  updated: Moment | null
  hubs: readonly string[]
  history: FeedHistory | null
  stylesheet: string | null
  onRemoved: OnRemoved | null
}

const OPTIONS: Readonly<Record<keyof FeedOptions, true>> = {
  profile: true,
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
  labels: true,
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
  corrections: true,
  picture: true,
  enclosure: true,
  authorUrl: true,
  summaryLength: true,
  categorySchemes: true,
  extensions: true,
  jsonExtensions: true,
  hub: true,
  history: true,
  stylesheet: true,
  onRemoved: true,
}
const HEADLINE_OPTIONS = { kicker: true, deck: true } as const

/**
 * Checks the options of a feed.
 *
 * @throws FeedError when an option is unknown or wrong
 */
export function checkFeedOptions(given: FeedOptions): CheckedOptions {
  checkOptionNames(given, OPTIONS)
  const options = withProfile(given)
  const siteUrl = absoluteUrl('siteUrl', options.siteUrl)
  const siteFolder = folderOf(siteUrl)
  const { text = 'full', creators = 'each', headline = {} } = options
  const contentBase = options.contentBase === undefined ? siteFolder : checkContentBase(options.contentBase)
  const { published, updated, correctionOf, picture, authorUrl, onRemoved } = options
  checkOptionNames(headline, HEADLINE_OPTIONS, 'options.headline')
  for (const [option, value] of Object.entries({ published, updated, correctionOf, picture, authorUrl, onRemoved })) {
    checkOptionalFunction(option, value)
  }
  return {
    siteUrl,
    siteFolder,
    feedUrl: optionalUrl('feedUrl', options.feedUrl),
    url: checkUrlOption(options.url),
    contentBase,
    refusedHost: refusedHosts(checkHosts(options.allowRemotePictures), [
      siteUrl.href,
      ...(typeof contentBase === 'string' ? [contentBase] : []),
    ]),
    authority: tagAuthority(siteUrl.hostname),
    taggingEntity: checkTaggingEntity(options.taggingEntity),
    id: options.id === undefined ? null : uri('id', options.id),
    title: optionalText('title', options.title) ?? null,
    description: optionalText('description', options.description) ?? null,
    language: checkLanguage(options.language),
    labelsIn: checkLabels(options.labels, pageLabelsFor),
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
    corrections: checkCorrections(options.corrections),
    picture: picture ?? null,
    hasEnclosures: flag('enclosure', options.enclosure ?? true),
    hasUnsizedEnclosures: options.profile === 'aggregator',
    authorUrl: authorUrl ?? null,
    summaryLength:
      options.summaryLength === undefined
        ? Number.POSITIVE_INFINITY
        : wholeNumber('summaryLength', options.summaryLength, 1),
    categorySchemes: checkCategorySchemes(options.categorySchemes),
    extensions: checkExtensions(options.extensions),
    jsonExtensions: checkJsonExtensions(options.jsonExtensions),
    updated: options.feedUpdated === undefined ? null : moment('feedUpdated', options.feedUpdated),
    hubs: [options.hub ?? []].flat().map((hub) => absoluteUrl('hub', hub).href),
    history: options.history === undefined ? null : checkHistory(options.history),
    stylesheet: optionalText('stylesheet', options.stylesheet) ?? null,
    onRemoved: onRemoved ?? null,
  }
}

/** Returns the function `refusedHost`, which reads the hosts on its first call, if there is one. */
function refusedHosts(
  allowRemotePictures: readonly string[],
  ownUrls: readonly string[],
): CheckedOptions['refusedHost'] {
  let refused: CheckedOptions['refusedHost'] | null = null
  return (url) => {
    refused ??= remotePictures({ allowRemotePictures, ownUrls })
    return refused(url)
  }
}
