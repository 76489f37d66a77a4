import type { Issue } from '@banmian/core'
import { sampleIssue } from '@banmian/test-kit'
import { parseAtomFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { type FeedDocument, renderArchives, renderAtom, renderJsonFeed, renderRss } from '../src/index.js'
import { errorOf } from './error-of.js'

const options = {
  link: 'https://paper.example/',
  feedUrl: 'https://paper.example/feed.xml',
  archiveUrl: ({ date }: Issue) => `https://paper.example/archive/${date}.xml`,
}
const archive = (day: number) => `https://paper.example/archive/2024-03-0${day}.xml`
const issueOn = (day: number): Issue => ({ ...sampleIssue(), id: `i${day}`, date: `2024-03-0${day}` })
const paper = [5, 4, 3, 2, 1].map(issueOn)

type Links = Record<string, string>
const linksOf = (links: { rel?: string | undefined; href?: string | undefined }[] | undefined): Links =>
  Object.fromEntries((links ?? []).map(({ rel, href }) => [rel, href]))

/** All ids that a reader finds who begins with the feed and goes back from archive to archive. */
function walk(documents: FeedDocument[], read: (body: string) => { ids: string[]; links: Links }): string[] {
  const byUrl = new Map(documents.map((document) => [document.url, document.body]))
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

const readRss = (body: string) => {
  const { items, atom } = parseRssFeed(body)
  return { ids: (items ?? []).map(({ guid }) => guid?.value ?? ''), links: linksOf(atom?.links) }
}
const readAtom = (body: string) => {
  const { entries, links } = parseAtomFeed(body)
  return { ids: (entries ?? []).map(({ id }) => id ?? ''), links: linksOf(links) }
}

describe('renderArchives', () => {
  it.each([
    ['RSS', renderRss, readRss],
    ['Atom', renderAtom, readAtom],
  ] as const)('gives %s in which a reader walks back to the first issue', (_, render, read) => {
    for (const recent of [1, 2, 5, 9]) {
      const documents = [...renderArchives(render, paper, { ...options, recent })]
      expect(documents).toHaveLength(1 + Math.max(0, 5 - recent))
      expect(walk(documents, read)).toEqual(read(render(paper, options)).ids)
    }
  })

  it('marks archives as such and names the feed in them', () => {
    const [feed, ...archives] = [...renderArchives(renderRss, paper, options)]
    expect(feed).toMatchObject({ url: options.feedUrl, issue: null })
    expect(feed!.body).not.toContain('<fh:archive/>')
    expect(linksOf(parseRssFeed(feed!.body).atom?.links)).toEqual({ self: options.feedUrl, 'prev-archive': archive(4) })
    expect(archives.map(({ url }) => url)).toEqual([4, 3, 2, 1].map(archive))
    for (const { body } of archives) expect(body).toContain('<fh:archive/>')
    expect(linksOf(parseRssFeed(archives[0]!.body).atom?.links)).toEqual({
      self: archive(4),
      current: options.feedUrl,
      'prev-archive': archive(3),
    })
    expect(linksOf(parseRssFeed(archives.at(-1)!.body).atom?.links)).not.toHaveProperty('prev-archive')
  })

  it('never changes an archive when new issues come out', () => {
    const before = new Map([...renderArchives(renderAtom, paper.slice(1), options)].map(({ url, body }) => [url, body]))
    for (const { url, issue, body } of renderArchives(renderAtom, paper, options)) {
      if (issue !== null && before.has(url)) expect(body).toBe(before.get(url))
    }
  })

  it('pages a JSON Feed by next_url', () => {
    const [feed, next] = [...renderArchives(renderJsonFeed, paper, options)].map(({ body }) => JSON.parse(body))
    expect(feed.next_url).toBe(archive(4))
    expect(next.next_url).toBe(archive(3))
  })

  it('gives all documents of an Atom feed one id', () => {
    const ids = [...renderArchives(renderAtom, paper, options)].map(({ body }) => parseAtomFeed(body).id)
    expect(new Set(ids)).toEqual(new Set([options.feedUrl]))
  })

  it('takes issues as they are wanted', () => {
    let taken = 0
    function* source(): Generator<Issue> {
      for (const issue of paper) {
        taken++
        yield issue
      }
    }
    const documents = renderArchives(renderRss, source(), options)
    documents.next()
    expect(taken).toBe(2)
    documents.next()
    expect(taken).toBe(3)
  })

  it('gives an empty feed for no issue, and says which option is wrong', () => {
    expect([...renderArchives(renderRss, [], options)].map(({ url }) => url)).toEqual([options.feedUrl])
    const given = (wrong: object) => errorOf(() => [...renderArchives(renderRss, paper, { ...options, ...wrong })])
    expect(given({ recent: 0 }).option).toBe('recent')
    expect(given({ feedUrl: 'feed.xml' }).option).toBe('feedUrl')
    expect(given({ archiveUrl: () => '2.xml' }).option).toBe('archiveUrl')
    expect(given({ archiveUrl: 'x' }).option).toBe('archiveUrl')
  })
})
