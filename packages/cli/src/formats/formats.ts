import { type Issue, type ParseResult, toMarkdown } from '@banmian/core'
import { type RenderEpubOptions, renderEpub } from '@banmian/epub'
import { type HtmlOptions, renderFiles, renderIssue } from '@banmian/html'
import { discoveryLinks, type FeedOptions, renderAtom, renderJsonFeed, renderRss } from '@banmian/rss'
import { CommandError } from '../errors/command-error.js'
import type { OutputFile } from '../output/write-plan.js'
import { isRelative } from '../pictures/picture-file.js'

/** What a format needs besides the issue. */
export interface FormatContext {
  /** Absolute URL of the output folder on the web, with a slash at its end. */
  link: string
  /** Whether `link` is a real address; what only a real one is good for is left out otherwise. */
  published: boolean
  /** Every format that is written. */
  names: readonly string[]
  /** How the pages were read, and the names of their files; `null` when the issue was not read from pages. */
  parsed: (ParseResult & { names: readonly string[] }) | null
  /** The pictures beside the issue, by their URLs in it; `null` when they are left where they are. */
  pictures: ReadonlyMap<string, Uint8Array> | null
  /** Told of each character that a format forbids and its file therefore lacks. */
  onRemoved: (removed: { codePoint: number }) => void
}

/** A format that an issue can be written in. */
export interface Format {
  /** What it is, in a few words. */
  what: string
  /** The files, relative to the output folder. */
  files: (issue: Issue, context: FormatContext) => Iterable<Omit<OutputFile, 'format'>>
  /** The whole issue in one file, where `files` gives several. */
  single?: (issue: Issue, context: FormatContext) => string
}

/** Where each kind of feed is, in the output folder. */
const FEEDS = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const

type FeedType = keyof typeof FEEDS

/** Every format by the name that `--to` takes, in the order in which files are listed. */
export const formats = {
  html: {
    what: 'web pages: index.html, a page for each article, style.css',
    files: (issue, context) => renderFiles(issue, htmlOptions(context)),
    single: (issue, { onRemoved }) => renderIssue(issue, { onRemoved }),
  },
  rss: {
    what: `an RSS 2.0 feed with full text: ${FEEDS.rss}`,
    files: (issue, context) => [{ path: FEEDS.rss, content: renderRss(issue, feedOptions('rss', context)) }],
  },
  atom: {
    what: `the same as an Atom feed: ${FEEDS.atom}`,
    files: (issue, context) => {
      if (issue.date === null)
        throw new CommandError('render', 'Cannot make atom: Atom asks for the date of the issue; give it with --date.')
      return [{ path: FEEDS.atom, content: renderAtom(issue, feedOptions('atom', context)) }]
    },
  },
  jsonfeed: {
    what: `the same as a JSON Feed: ${FEEDS.json}`,
    files: (issue, context) => [{ path: FEEDS.json, content: renderJsonFeed(issue, feedOptions('json', context)) }],
  },
  epub: {
    what: 'an e-book, EPUB 3.3: issue.epub',
    files: (issue, context) => [{ path: 'issue.epub', content: renderEpub(issue, epubOptions(context)) }],
  },
  json: {
    what: 'the issue as data: issue.json',
    files: (issue) => [{ path: 'issue.json', content: toJson(issue) }],
  },
  md: {
    what: 'the issue as Markdown to correct and convert again: issue.md',
    files: (issue) => [{ path: 'issue.md', content: toMarkdown(issue) }],
  },
  trace: {
    what: 'which characters of the pages became what, and why: trace.json',
    files: (_, { parsed }) => {
      if (parsed === null)
        throw new CommandError(
          'render',
          'Cannot make trace: it tells how pages were read, and the input is an issue already.',
        )
      const { names, trace, messages } = parsed
      return [{ path: 'trace.json', content: toJson({ sources: names, trace, messages }) }]
    },
  },
} satisfies Record<string, Format>

/** Name of a format. */
export type FormatName = keyof typeof formats

/** All names of formats. */
export const FORMAT_NAMES = Object.keys(formats) as readonly FormatName[]

/** Formats that are feeds, and the kind of each. */
const FEED_TYPES: Readonly<Record<string, FeedType>> = { rss: 'rss', atom: 'atom', jsonfeed: 'json' }

/** Whether a word is the name of a format. */
export const isFormatName = (word: string): word is FormatName => Object.hasOwn(formats, word)

/** Whether a format is a feed, whose links are absolute. */
export const isFeed = (name: string): boolean => Object.hasOwn(FEED_TYPES, name)

function feedOptions(type: FeedType, { link, published, onRemoved }: FormatContext): FeedOptions {
  return { link, onRemoved, ...(published ? { feedUrl: new URL(FEEDS[type], link).href } : {}) }
}

function epubOptions({ link, published, pictures, onRemoved }: FormatContext): RenderEpubOptions {
  return { onRemoved, image: (url) => pictures?.get(url) ?? null, ...(published ? { baseUrl: link } : {}) }
}

/** Pages tell browsers of the feeds that stand beside them. */
function htmlOptions({ link, published, names, pictures, onRemoved }: FormatContext): HtmlOptions {
  const types = names.flatMap((name) => FEED_TYPES[name] ?? [])
  return {
    onRemoved,
    ...(published ? { baseUrl: link } : {}),
    picture: (picture) => (pictures && isRelative(picture.url) && !pictures.has(picture.url) ? null : picture),
    slots: {
      head: ({ article, issue }) =>
        discoveryLinks(
          types.map((type) => ({
            title: issue?.publication.name ?? 'Feed',
            url: (article === null ? '' : '../') + FEEDS[type],
            type,
          })),
        ),
    },
  }
}

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
