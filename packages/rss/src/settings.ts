import { type Issue, languageTag } from '@banmian/core'
import { requireUrl } from './absolute-url.js'
import {
  localTime,
  moment,
  oneOf,
  optionalFunction,
  optionalText,
  optionalTimeZone,
  uri,
  wholeNumber,
} from './check-options.js'
import { FeedError, shown, wrongOption } from './feed-error.js'
import { linkFrom } from './link-template.js'
import { localMoment, type Moment, zoneOf } from './moment.js'
import type { Corrected, FeedOptions, FeedRemoved, History, OfArticle } from './options.js'
import { selectionNames, selector } from './selection.js'
import { authorityOf, isTaggingEntity } from './tag-uri.js'
import { visible } from './visible.js'

/** Options checked, with every default in place. */
export interface Settings {
  link: string
  feedUrl: string | null
  id: string | null
  /** `null` for the default, below the site. */
  url: OfArticle<string> | null
  /** The URL of the site, ending in a slash. */
  folder: string
  baseUrl: string | OfArticle<string>
  /** Begins tag URIs, up to the date; with it when the option says so. */
  authority: string
  taggingEntity: string | null
  title: string
  description: string
  /** `''` when the publication's language is no language tag. */
  language: string
  rights: string | null
  icon: string | null
  select: OfArticle<boolean> | null
  limit: number
  full: boolean
  kicker: boolean
  deck: boolean
  joined: boolean
  publicationTime: string
  timeZone: string | null
  secondsApart: number
  publishedOf: OfArticle<string | null> | null
  updatedOf: OfArticle<string | null> | null
  correctionOf: OfArticle<Corrected | null> | null
  /** When the newest issue came out; `null` when that is unknown. */
  published: Moment | null
  updated: Moment | null
  hubs: string[]
  history: History | null
  stylesheet: string | null
  /** Name of the publisher, or of the paper. */
  publisher: string
  onRemoved: ((removed: FeedRemoved) => void) | null
}

/**
 * Checks the options and fills in what the issues say.
 *
 * @param newest - The issue that the feed speaks of when it speaks of itself; `null` without any.
 * @param single - Whether it is the only one.
 */
export function settingsOf(newest: Issue | null, single: boolean, options: FeedOptions): Settings {
  if (typeof options !== 'object' || options === null) {
    throw new FeedError(`Expected options to be an object, received ${shown(options)}.`, '', null)
  }
  const link = requireUrl('link', options.link)
  const name = visible(newest?.publication.name) ?? link.host
  const title = optionalText('title', options.title) ?? [name, ...selectionNames(options.select)].join(' ')
  const { headline = {}, published, updated, correctionOf, onRemoved } = options
  if (typeof headline !== 'object' || headline === null) throw wrongOption('headline', 'an object', headline)
  for (const [option, value] of Object.entries({ published, updated, correctionOf, onRemoved })) {
    optionalFunction(option, value)
  }
  if (options.taggingEntity !== undefined && !isTaggingEntity(options.taggingEntity)) {
    throw wrongOption('taggingEntity', 'a host and a date such as "paper.example,2024"', options.taggingEntity)
  }
  const publicationTime = localTime('publicationTime', options.publicationTime ?? '06:00')
  const timeZone = optionalTimeZone('timeZone', options.timeZone)
  const { text = 'full', creators = 'each' } = options
  const date = newest?.date ?? null
  return {
    link: link.href,
    feedUrl: optionalUrl('feedUrl', options.feedUrl),
    id: options.id === undefined ? null : uri('id', options.id),
    url: urlOption(options.url),
    folder: folderOf(link),
    baseUrl: baseOption(options.baseUrl, folderOf(link)),
    authority: authorityOf(link),
    taggingEntity: options.taggingEntity ?? null,
    title,
    description:
      optionalText('description', options.description) ??
      describe(newest, single && options.select === undefined, title),
    language: optionalLanguage(options.language) ?? languageTag(newest?.publication.language ?? ''),
    rights: optionalText('rights', options.rights) ?? null,
    icon: optionalUrl('icon', options.icon),
    select: selector(options.select),
    limit: options.limit === undefined ? Number.POSITIVE_INFINITY : wholeNumber('limit', options.limit),
    full: oneOf('text', ['full', 'summary'], text) === 'full',
    kicker: headline.kicker === true,
    deck: headline.deck === true,
    joined: oneOf('creators', ['each', 'joined'], creators) === 'joined',
    publicationTime,
    timeZone,
    secondsApart: wholeNumber('secondsApart', options.secondsApart ?? 0),
    publishedOf: published ?? null,
    updatedOf: updated ?? null,
    correctionOf: correctionOf ?? null,
    published:
      date === null ? null : localMoment(date, publicationTime, timeZone ?? zoneOf(newest?.publication.timeZone)),
    updated: options.feedUpdated === undefined ? null : moment('feedUpdated', options.feedUpdated),
    hubs: [options.hub ?? []].flat().map((hub) => requireUrl('hub', hub).href),
    history: options.history === undefined ? null : historyOf(options.history),
    stylesheet: optionalText('stylesheet', options.stylesheet) ?? null,
    publisher: visible(newest?.publication.publisher) ?? name,
    onRemoved: onRemoved ?? null,
  }
}

const optionalUrl = (option: string, value: unknown): string | null =>
  value === undefined ? null : requireUrl(option, value).href

function optionalLanguage(value: unknown): string | undefined {
  const language = optionalText('language', value)
  if (language !== undefined && languageTag(language) === '') {
    throw wrongOption('language', 'a language tag (BCP 47) such as "zh-Hans"', language)
  }
  return language
}

/** The URL, ending in a slash, so that relative URLs go below it. */
function folderOf(link: URL): string {
  return link.origin + (link.pathname.endsWith('/') ? link.pathname : `${link.pathname}/`)
}

function urlOption(url: unknown): OfArticle<string> | null {
  if (url === undefined) return null
  if (typeof url === 'string') return linkFrom(url)
  if (typeof url !== 'function') throw wrongOption('url', 'a function or a template', url)
  return url as OfArticle<string>
}

function baseOption(base: unknown, folder: string): string | OfArticle<string> {
  if (base === undefined) return folder
  return typeof base === 'function' ? (base as OfArticle<string>) : requireUrl('baseUrl', base).href
}

function describe(newest: Issue | null, single: boolean, title: string): string {
  if (newest === null || !single) return title
  const names = newest.pages.map((page) => visible(page.name)).filter((name) => name !== null)
  return [title, newest.date, names.join('、')].filter(Boolean).join(' ')
}

function historyOf(history: unknown): History {
  if (typeof history !== 'object' || history === null) throw wrongOption('history', 'an object', history)
  const { archive = false, complete = false, ...links } = history as History
  for (const link of ['current', 'previous', 'next'] as const) {
    if (links[link] !== undefined) requireUrl(`history.${link}`, links[link])
  }
  return { archive, complete, ...links }
}
