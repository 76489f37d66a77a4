import { type Issue, toMarkdown } from '@banmian/core'
import { type BookWarning, type RenderEpubOptions, renderEpub } from '@banmian/epub'
import { type HtmlOptions, renderIssue, streamFiles } from '@banmian/html'
import { discoveryLinks, type FeedOptions, renderAtom, renderJsonFeed, renderRss } from '@banmian/rss'
import type { IssueCover } from '../cover/open-covers.js'
import { CommandError } from '../errors/command-error.js'
import type { ParsedPages } from '../issues/read-issue.js'
import type { OutputFile } from '../output/write-plan.js'
import { embedPictures, linkPictures } from '../pictures/picture-resolvers.js'
import type { PrintPdf } from '../print/print-pdf.js'
import { bookStyle, type Style } from './style-options.js'

/** The values that a format needs in addition to the issue. */
export interface FormatContext {
  /** Absolute URL of the published output folder, with a slash at the end. */
  siteUrl: string
  /** False if `siteUrl` is a placeholder. What needs a real URL is then left out. */
  isPublished: boolean
  /** All formats that are written. */
  names: readonly FormatName[]
  /** The parser's result, or null if the issue was not read from pages. */
  parsed: ParsedPages | null
  /** The pictures by their URLs in the issue, or null if pictures are not copied. */
  pictures: ReadonlyMap<string, Uint8Array> | null
  /** Hosts from which pictures may be loaded, in addition to that of `siteUrl`. */
  allowRemotePictures: readonly string[]
  /** IANA time zone of the newspaper, or null for that of the issue or of its language. */
  timeZone: string | null
  /** Local time of publication, or null for the usual one. */
  publicationTime: string | null
  /** Looks of pages and e-books. */
  style: Style
  /** The cover of the e-book, as an option of its renderer. */
  cover: IssueCover['cover']
  /** The Markdown of the issue as a person has corrected it, or null for the canonical one. */
  markdown: string | null
  /** Prints pages as PDF. */
  printPdf: PrintPdf
  /** Size of the pages of a PDF, as in CSS, or null for that of the browser. */
  pageSize: string | null
  /** Called with each character that was removed because the format does not allow it. */
  onRemoved: (removed: { codePoint: number }) => void
  /** Called with what some readers of the e-book may miss. */
  onBookWarning: (warning: BookWarning) => void
}

/** A format in which an issue can be written. */
export interface Format {
  /** A short description for the help. */
  description: string
  /** Returns the files, with paths relative to the output folder. */
  files: (issue: Issue, context: FormatContext) => Iterable<Omit<OutputFile, 'format'>>
  /** Returns the whole issue as one file, if `files` returns several. */
  single?: (issue: Issue, context: FormatContext) => string
}

/** Paths of the feeds in the output folder, by type. */
const FEED_PATHS = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const

type FeedType = keyof typeof FEED_PATHS

/** The formats by their names on the command line, in the order in which files are listed. */
export const formats = {
  html: {
    description: 'web pages: index.html, a page for each article, style.css',
    files: (issue, context) => streamFiles(issue, htmlOptions(context)),
    single: (issue, context) => {
      const { allowRemotePictures, onRemoved, style } = context
      return renderIssue(issue, { ...style, allowRemotePictures, onRemoved, ...timeOptions(context) })
    },
  },
  rss: {
    description: `RSS 2.0 feed with full text: ${FEED_PATHS.rss}`,
    files: (issue, context) => [{ path: FEED_PATHS.rss, content: renderRss(issue, feedOptions('rss', context)) }],
  },
  atom: {
    description: `Atom feed with full text: ${FEED_PATHS.atom}`,
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
    description: `JSON Feed with full text: ${FEED_PATHS.json}`,
    files: (issue, context) => [
      { path: FEED_PATHS.json, content: renderJsonFeed(issue, feedOptions('json', context)) },
    ],
  },
  epub: {
    description: 'e-book, EPUB 3.3: issue.epub',
    files: (issue, context) => [{ path: 'issue.epub', content: renderEpub(issue, epubOptions(context)) }],
  },
  pdf: {
    description: 'the issue as it is printed, by an installed Chromium: issue.pdf',
    files: (issue, context) => [{ path: 'issue.pdf', content: printIssue(issue, context) }],
  },
  json: {
    description: 'the issue as data: issue.json',
    files: (issue) => [{ path: 'issue.json', content: toJson(issue) }],
  },
  md: {
    description: 'the issue as Markdown, to correct and convert again: issue.md',
    files: (issue, { markdown }) => [{ path: 'issue.md', content: markdown ?? toMarkdown(issue) }],
  },
  trace: {
    description: 'which characters of the pages became what, and why: trace.json',
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
      return [{ path: 'trace.json', content: toJson({ sources, ...composed, trace, messages }) }]
    },
  },
} satisfies Record<string, Format>

/** Name of a format on the command line. */
export type FormatName = keyof typeof formats

/** The names of all formats. */
export const FORMAT_NAMES = Object.keys(formats) as readonly FormatName[]

/** Types of the feeds among the formats. */
const FEED_TYPES: Readonly<Record<string, FeedType>> = { rss: 'rss', atom: 'atom', jsonfeed: 'json' }

/** Returns whether a word is the name of a format. */
export const isFormatName = (word: string): word is FormatName => Object.hasOwn(formats, word)

/** Returns whether a format is a feed, whose links are absolute. */
export const isFeed = (name: string): boolean => Object.hasOwn(FEED_TYPES, name)

function feedOptions(type: FeedType, context: FormatContext): FeedOptions {
  const { siteUrl, isPublished, allowRemotePictures, onRemoved } = context
  return {
    siteUrl,
    allowRemotePictures,
    onRemoved,
    ...timeOptions(context),
    ...(isPublished ? { feedUrl: new URL(FEED_PATHS[type], siteUrl).href } : {}),
  }
}

function epubOptions(context: FormatContext): RenderEpubOptions {
  const { siteUrl, isPublished, pictures, cover, onRemoved, onBookWarning, style } = context
  return {
    ...bookStyle(style),
    onRemoved,
    onWarning: onBookWarning,
    cover,
    picture: embedPictures(pictures),
    ...timeOptions(context),
    ...(isPublished ? { contentBase: siteUrl } : {}),
  }
}

function printIssue(issue: Issue, context: FormatContext): Uint8Array {
  const { pictures, allowRemotePictures, pageSize, printPdf, onRemoved, style } = context
  const html = renderIssue(issue, {
    ...style,
    allowRemotePictures,
    onRemoved,
    ...timeOptions(context),
    picture: linkPictures((url) => pictures?.has(url) ?? false),
    ...(pageSize === null ? {} : { css: `${style.css ?? ''}\n:root { --page-size: ${pageSize}; }` }),
  })
  return printPdf({ html, pictures: pictures ?? new Map(), date: issue.date, isOnline: allowRemotePictures.length > 0 })
}

/** Returns the options of HTML pages, which link to the feeds that are written with them. */
function htmlOptions(context: FormatContext): HtmlOptions {
  const { siteUrl, isPublished, names, pictures, allowRemotePictures, onRemoved, style } = context
  const types = names.flatMap((name) => FEED_TYPES[name] ?? [])
  return {
    ...style,
    onRemoved,
    allowRemotePictures,
    ...timeOptions(context),
    ...(isPublished ? { siteUrl } : {}),
    picture: linkPictures((url) => pictures === null || pictures.has(url)),
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

/** Returns the options of renderers about time, which are absent where they have a default. */
export const timeOptions = ({
  timeZone,
  publicationTime,
}: Pick<FormatContext, 'timeZone' | 'publicationTime'>): { timeZone?: string; publicationTime?: string } => ({
  ...(timeZone === null ? {} : { timeZone }),
  ...(publicationTime === null ? {} : { publicationTime }),
})

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
