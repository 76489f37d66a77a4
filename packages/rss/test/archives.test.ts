import type { Issue } from '@banmian/core'
import { sampleIssue } from '@banmian/test-kit'
import { parseAtomFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import {
  type FeedDocument,
  renderArchives,
  renderAtom,
  renderJsonFeed,
  renderRss,
  streamArchives,
} from '../src/index.js'
import { errorOf } from './error-of.js'

const feedOptions = { siteUrl: 'https://paper.example/', feedUrl: 'https://paper.example/feed.xml' }
const options = {
  ...feedOptions,
  archiveUrl: ({ date }: Issue) => `https://paper.example/archive/${date}.xml`,
}
const archive = (day: number) => `https://paper.example/archive/2024-03-0${day}.xml`
const issueOn = (day: number): Issue => ({ ...sampleIssue(), id: `i${day}`, date: `2024-03-0${day}` })
const paper = [5, 4, 3, 2, 1].map(issueOn)

type Links = Record<string, string>
const linksOf = (links: { rel?: string | undefined; href?: string | undefined }[] | undefined): Links =>
  Object.fromEntries((links ?? []).map(({ rel, href }) => [rel, href]))

/** Returns all ids that a reader finds on its way from the feed back through the archives. */
function walk(documents: FeedDocument[], read: (content: string) => { ids: string[]; links: Links }): string[] {
  const byUrl = new Map(documents.map((document) => [document.url, document.content]))
  const ids: string[] = []
  for (let url: string | undefined = options.feedUrl; url; ) {
    const { ids: own, links } = read(byUrl.get(url) ?? '')
    ids.push(...own)
    byUrl.delete(url)
    url = links['prev-archive']
  }
  expect(byUrl.size).toBe(0)
  return ids
}

const readRss = (content: string) => {
  const { items, atom } = parseRssFeed(content)
  return { ids: (items ?? []).map(({ guid }) => guid?.value ?? ''), links: linksOf(atom?.links) }
}
const readAtom = (content: string) => {
  const { entries, links } = parseAtomFeed(content)
  return { ids: (entries ?? []).map(({ id }) => id ?? ''), links: linksOf(links) }
}

describe('renderArchives', () => {
  it.each([
    ['RSS', renderRss, readRss],
    ['Atom', renderAtom, readAtom],
  ] as const)('renders %s from which a reader can walk back to the first issue', (_, render, read) => {
    for (const recent of [1, 2, 5, 9]) {
      const documents = renderArchives(render, paper, { ...options, recent })
      expect(documents).toHaveLength(1 + Math.max(0, 5 - recent))
      expect(walk(documents, read)).toEqual(read(render(paper, feedOptions)).ids)
    }
  })

  it('marks archives and links them to the feed', () => {
    const [feed, ...archives] = renderArchives(renderRss, paper, options)
    expect(feed).toMatchObject({ url: options.feedUrl, issue: null })
    expect(feed!.content).not.toContain('<fh:archive/>')
    expect(linksOf(parseRssFeed(feed!.content).atom?.links)).toEqual({
      self: options.feedUrl,
      'prev-archive': archive(4),
    })
    expect(archives.map(({ url }) => url)).toEqual([4, 3, 2, 1].map(archive))
    for (const { content } of archives) expect(content).toContain('<fh:archive/>')
    expect(linksOf(parseRssFeed(archives[0]!.content).atom?.links)).toEqual({
      self: archive(4),
      current: options.feedUrl,
      'prev-archive': archive(3),
    })
    expect(linksOf(parseRssFeed(archives.at(-1)!.content).atom?.links)).not.toHaveProperty('prev-archive')
  })

  it('does not change an archive when new issues are published', () => {
    const before = new Map(
      renderArchives(renderAtom, paper.slice(1), options).map(({ url, content }) => [url, content]),
    )
    for (const { url, issue, content } of renderArchives(renderAtom, paper, options)) {
      if (issue !== null && before.has(url)) expect(content).toBe(before.get(url))
    }
  })

  it('links the documents of a JSON Feed by next_url', () => {
    const [feed, next] = renderArchives(renderJsonFeed, paper, options).map(({ content }) => JSON.parse(content))
    expect(feed.next_url).toBe(archive(4))
    expect(next.next_url).toBe(archive(3))
  })

  it('returns the path of each file relative to siteUrl', () => {
    const pathsOf = (siteUrl: string, archiveUrl: string) =>
      renderArchives(renderRss, paper.slice(0, 2), { ...options, siteUrl, archiveUrl: () => archiveUrl }).map(
        ({ path }) => path,
      )
    const site = 'https://paper.example'
    expect(pathsOf(`${site}/`, archive(4))).toEqual(['feed.xml', 'archive/2024-03-04.xml'])
    expect(pathsOf(`${site}/`, `${site}/要闻/a b%25.xml`)[1]).toBe('要闻/a b%.xml')
    expect(pathsOf(`${site}/archive`, archive(4))).toEqual([null, '2024-03-04.xml'])
    expect(pathsOf(`${site}/arch`, archive(4))).toEqual([null, null])
    for (const url of ['/', '/?day=4', '/a.xml#x', '/a//b', '/a%2Fb', '/a%5Cb', '/a%00b', '/%E8', '/%252e%252e/a/'])
      expect(pathsOf(`${site}/`, site + url)[1], url).toBeNull()
  })

  it('uses one id for all documents of an Atom feed', () => {
    const ids = renderArchives(renderAtom, paper, options).map(({ content }) => parseAtomFeed(content).id)
    expect(new Set(ids)).toEqual(new Set([options.feedUrl]))
    const id = 'tag:paper.example,2024:feed'
    const own = renderArchives(renderAtom, paper, { ...options, id }).map(({ content }) => parseAtomFeed(content).id)
    expect(new Set(own)).toEqual(new Set([id]))
  })

  it('reads issues one at a time', () => {
    let taken = 0
    function* source(): Generator<Issue> {
      for (const issue of paper) {
        taken++
        yield issue
      }
    }
    const documents = streamArchives(renderRss, source(), options)
    documents.next()
    expect(taken).toBe(2)
    documents.next()
    expect(taken).toBe(3)
  })

  it('renders an empty feed without issues, and names the option that is wrong', () => {
    expect(renderArchives(renderRss, [], options).map(({ url }) => url)).toEqual([options.feedUrl])
    const given = (wrong: object) => errorOf(() => renderArchives(renderRss, paper, { ...options, ...wrong }))
    expect(given({ recent: 0 }).option).toBe('recent')
    expect(given({ feedUrl: 'feed.xml' }).option).toBe('feedUrl')
    expect(given({ archiveUrl: () => '2.xml' }).option).toBe('archiveUrl')
    expect(given({ archiveUrl: 'x' }).option).toBe('archiveUrl')
  })
})
