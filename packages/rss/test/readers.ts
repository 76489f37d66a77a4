import { Readable } from 'node:stream'
import { folderOf, isMissing, runProgram } from '@banmian/test-kit'
import FeedParser from 'feedparser'
import { parseFeed } from 'feedsmith'
import RssParser from 'rss-parser'

/** An entry of a feed as another program reads it. */
interface ReadEntry {
  title: string
  /** The authors that the reader keeps. */
  authors: string[]
  id: string
  /** Milliseconds since 1970. */
  time: number
  /** HTML. */
  content: string
}

/** A program that reads RSS and Atom. */
export interface Reader {
  missing: () => boolean
  /** Returns the authors that it keeps of several. */
  authors: Record<'RSS' | 'Atom', (names: string[]) => string[]>
  /** True when it removes whatever looks like a tag from titles. */
  stripsTitles?: true
  read: (feed: string) => Promise<ReadEntry[]>
}

const present = (): boolean => false
const all = (names: string[]): string[] => names
const first = (names: string[]): string[] => names.slice(0, 1)
/** Debian's interpreter, for which its modules are installed. */
const PYTHON = '/usr/bin/python3'

const FEEDPARSER = `
import calendar, feedparser, json, sys
feed = feedparser.parse(sys.stdin.buffer.read(), sanitize_html=False, resolve_relative_uris=False)
if feed.bozo: raise feed.bozo_exception
print(json.dumps([dict(title=e.title, authors=[a.get('name', '') for a in e.get('authors', []) if a], id=e.id,
  time=calendar.timegm(e.published_parsed) * 1000, content=e.content[-1].value) for e in feed.entries]))
`

const NEWSBOAT = `
import json, sqlite3, sys
rows = sqlite3.connect(sys.argv[1]).execute('select title, author, guid, pubDate, content from rss_item order by id desc')
print(json.dumps([dict(title=t, authors=[a], id=g, time=p * 1000, content=c) for t, a, g, p, c in rows]))
`

/** By name. */
export const readers: Record<string, Reader> = {
  feedsmith: {
    missing: present,
    authors: { RSS: all, Atom: all },
    read: async (feed) => {
      const parsed = parseFeed(feed)
      if (parsed.format === 'rss') {
        return (parsed.feed.items ?? []).map((item) => ({
          title: item.title ?? '',
          authors: item.dc?.creators ?? [],
          id: item.guid?.value ?? '',
          time: Date.parse(item.pubDate ?? ''),
          content: item.content?.encoded ?? '',
        }))
      }
      if (parsed.format !== 'atom') throw new Error(`Expected RSS or Atom, received ${parsed.format}`)
      return (parsed.feed.entries ?? []).map((entry) => ({
        title: entry.title?.value ?? '',
        authors: (entry.authors ?? []).map(({ name }) => name ?? ''),
        id: entry.id ?? '',
        time: Date.parse(entry.published ?? ''),
        content: entry.content?.value ?? '',
      }))
    },
  },
  'rss-parser': {
    missing: present,
    authors: { RSS: first, Atom: first },
    read: async (feed) => {
      const { items } = await new RssParser<
        object,
        { author?: string; id?: string; 'content:encoded'?: string }
      >().parseString(feed)
      return items.map((item) => ({
        title: item.title ?? '',
        authors: [item.creator ?? item.author ?? ''].filter(Boolean),
        id: item.guid ?? item.id ?? '',
        time: Date.parse(item.isoDate ?? ''),
        content: item['content:encoded'] ?? item.content ?? '',
      }))
    },
  },
  'feedparser of npm': {
    missing: present,
    // For an Atom entry with several authors it returns the feed's.
    authors: { RSS: first, Atom: (names) => (names.length > 1 ? ['太原日报'] : names) },
    stripsTitles: true,
    read: async (feed) => {
      const parser = Readable.from([feed]).pipe(new FeedParser({ feedurl: 'https://paper.example/feed.xml' }))
      const entries: ReadEntry[] = []
      for await (const item of parser as AsyncIterable<FeedParser.Item>) {
        entries.push({
          title: item.title ?? '',
          authors: item.author ? [item.author] : [],
          id: item.guid ?? '',
          time: item.pubdate?.getTime() ?? Number.NaN,
          content: item.description ?? '',
        })
      }
      return entries
    },
  },
  'feedparser of Python': {
    missing: () => isMissing('python3-feedparser'),
    authors: { RSS: all, Atom: all },
    read: async (feed) => answerOf(await runProgram(PYTHON, ['-c', FEEDPARSER], feed)),
  },
  newsboat: {
    missing: () => isMissing('newsboat') || isMissing('python3-feedparser'),
    authors: { RSS: (names) => names.slice(-1), Atom: (names) => [names.join(', ')] },
    read: (feed) =>
      folderOf({ 'feed.xml': feed, config: '' }, async (folder) => {
        const cache = `${folder}/cache.db`
        const urls = await runProgram('sh', ['-c', `echo file://${folder}/feed.xml > ${folder}/urls`])
        if (urls.code !== 0) throw new Error(urls.stderr)
        const ended = await runProgram('env', [
          `HOME=${folder}`,
          ...['newsboat', '-C', `${folder}/config`, '-u', `${folder}/urls`, '-c', cache, '-x', 'reload'],
        ])
        if (ended.code !== 0) throw new Error(ended.stdout + ended.stderr)
        return answerOf(await runProgram(PYTHON, ['-c', NEWSBOAT, cache]))
      }),
  },
  sfeed: {
    missing: () => isMissing('sfeed'),
    authors: { RSS: first, Atom: first },
    read: async (feed) => {
      const { stdout } = await runProgram('sfeed', ['https://paper.example/'], feed)
      return stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => {
          const [time, title = '', _link, content = '', _type, id = '', author = ''] = line.split('\t')
          const written = content.replace(/\\([nt\\])/g, (_, one) => ({ n: '\n', t: '\t' })[one as string] ?? '\\')
          return { title, authors: author ? [author] : [], id, time: Number(time) * 1000, content: written }
        })
    },
  },
}

function answerOf({ stdout, stderr, code }: { stdout: string; stderr: string; code: number | null }): ReadEntry[] {
  if (code !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as ReadEntry[]
}
