import { type Issue, toMarkdown } from '@banmian/core'
import { type RenderEpubOptions, renderEpub } from '@banmian/epub'
import { epubLabelsIn } from '@banmian/epub/labels'
import { type HtmlOptions, renderIssue, streamFiles } from '@banmian/html'
import { labelsIn } from '@banmian/html/labels'
import { discoveryLinks, type FeedOptions, renderAtom, renderJsonFeed, renderRss } from '@banmian/rss'
import { CommandError } from '../errors/command-error.js'
import type { HeldContent } from '../output/content/held-content.js'
import { embedPictures, linkPictures, sizePictures } from '../pictures/picture-resolvers.js'
import type { Format, FormatContext } from './format.js'
import type { FormatName } from './format-names.js'
import { interchangeFormats } from './interchange-formats.js'
import { bookStyle } from './style-options.js'
import { timeOptions } from './time-options.js'
import { toJsonParts } from './to-json.js'

/** Paths of the feeds in the output folder, by type. */
const FEED_PATHS = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const

type FeedType = keyof typeof FEED_PATHS

/** The formats by their names on the command line. */
export const formats = {
  html: {
    files: (issue, context) => streamFiles(issue, htmlOptions(context)),
    single: (issue, context) => renderIssue(issue, pageOptions(context)),
  },
  rss: {
    files: (issue, context) => [{ path: FEED_PATHS.rss, content: renderRss(issue, feedOptions('rss', context)) }],
  },
  atom: {
    files: (issue, context) => {
      if (issue.date === null)
        throw new CommandError(
          'render',
          'Cannot render atom: Atom requires the date of the issue; give it with --date.',
        )
      return [{ path: FEED_PATHS.atom, content: renderAtom(issue, feedOptions('atom', context)) }]
    },
  },
  jsonfeed: {
    files: (issue, context) => [
      { path: FEED_PATHS.json, content: renderJsonFeed(issue, feedOptions('json', context)) },
    ],
  },
  epub: {
    files: (issue, context) => [{ path: 'issue.epub', content: renderEpub(issue, epubOptions(context)) }],
  },
  pdf: {
    files: (issue, context) => [{ path: 'issue.pdf', content: printIssue(issue, context) }],
  },
  json: {
    files: (issue) => [{ path: 'issue.json', content: toJsonParts(issue) }],
  },
  md: {
    files: (issue, { markdown }) => [{ path: 'issue.md', content: markdown ?? toMarkdown(issue) }],
  },
  trace: {
    files: (_, { parsed }) => {
      if (parsed === null)
        throw new CommandError(
          'render',
          'Cannot render trace: it records how pages were read, but the input is already an issue.',
        )
      const { pages, trace, messages } = parsed
      const sources = pages.map(({ file }) => file.name)
      // The offsets of the trace are those of the text that a reader composed.
      const texts = pages.map(({ source, offset }) => (offset === 0 ? null : source.text))
      const composed = texts.some((text) => text !== null) ? { texts } : {}
      return [{ path: 'trace.json', content: toJsonParts({ sources, ...composed, trace, messages }, TRACE_LEVELS) }]
    },
  },
  ...interchangeFormats,
} satisfies Record<FormatName, Format>

/** Levels of a trace that are written one by one: its entries. */
const TRACE_LEVELS = 2

/** Types of the feeds among the formats. */
const FEED_TYPES: Readonly<Record<string, FeedType>> = { rss: 'rss', atom: 'atom', jsonfeed: 'json' }

/** Returns whether a format is a feed, whose links are absolute. */
export const isFeed = (name: string): boolean => Object.hasOwn(FEED_TYPES, name)

function feedOptions(type: FeedType, context: FormatContext): FeedOptions {
  const { siteUrl, isPublished, pictures, allowRemotePictures, onRemoved } = context
  return {
    siteUrl,
    labels: labelsIn,
    allowRemotePictures,
    onRemoved,
    ...(pictures === null ? {} : { picture: sizePictures(sizesOf(pictures)) }),
    corrections: context.corrections,
    ...timeOptions(context),
    ...(isPublished ? { feedUrl: new URL(FEED_PATHS[type], siteUrl).href } : {}),
  }
}

const sizesOf = (pictures: ReadonlyMap<string, HeldContent>): ReadonlyMap<string, number> =>
  new Map(Array.from(pictures, ([url, { byteLength }]) => [url, byteLength]))

function epubOptions(context: FormatContext): RenderEpubOptions {
  const { siteUrl, isPublished, bookPictures, cover, onRemoved, onBookWarning, style } = context
  return {
    ...bookStyle(style),
    labels: epubLabelsIn,
    onRemoved,
    onWarning: onBookWarning,
    cover,
    picture: embedPictures(bookPictures),
    corrections: context.corrections,
    ...timeOptions(context),
    ...(isPublished ? { contentBase: siteUrl } : {}),
  }
}

/** Returns the options that all pages have in common. */
function pageOptions(context: FormatContext): HtmlOptions {
  const { style, allowRemotePictures, onRemoved, corrections } = context
  return { ...style, labels: labelsIn, allowRemotePictures, onRemoved, corrections, ...timeOptions(context) }
}

function printIssue(issue: Issue, context: FormatContext): Uint8Array {
  const { pictures, allowRemotePictures, pageSize, printPdf, style } = context
  const html = renderIssue(issue, {
    ...pageOptions(context),
    picture: linkPictures((url) => pictures?.has(url) ?? false),
    ...(pageSize === null ? {} : { css: `${style.css ?? ''}\n:root { --page-size: ${pageSize}; }` }),
  })
  return printPdf({ html, pictures: pictures ?? new Map(), date: issue.date, isOnline: allowRemotePictures.length > 0 })
}

/** Returns the options of HTML pages, which link to the feeds that are written with them. */
function htmlOptions(context: FormatContext): HtmlOptions {
  const { siteUrl, isPublished, names, pictures, sources } = context
  const types = names.flatMap((name) => FEED_TYPES[name] ?? [])
  return {
    ...pageOptions(context),
    ...(isPublished ? { siteUrl } : {}),
    picture: linkPictures(
      (url) => pictures === null || pictures.has(url),
      (url) => (Object.hasOwn(sources, url) ? sources[url] : undefined),
    ),
    slots: {
      head: ({ article, issue }) =>
        discoveryLinks(
          types.map((type) => ({
            title: issue?.publication.name ?? 'Feed',
            url: (article === null ? '' : '../') + FEED_PATHS[type],
            type,
          })),
        ),
    },
  }
}
