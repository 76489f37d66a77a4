import type { Article, Issue } from '@banmian/core'
import { describe, expect, it } from 'vitest'
import { type SiteFile, type SiteOptions, streamSite, streamSiteIssue } from '../src/index.js'
import { paperOf } from './paper.js'

const [template] = paperOf('2024-03-08').pages
/** More articles than those whose names are kept at a time. */
const ARTICLES = 1200
const LENGTH = 2000

/** An issue whose page is much longer than each of its articles. */
const issue: Issue = paperOf('2024-03-08', {
  pages: [{ ...template!, articles: Array.from({ length: ARTICLES }, (_, index) => articleOf(index)) }],
})

function articleOf(index: number): Article {
  const value = `第${index}期。`.repeat(LENGTH / 4)
  return {
    ...template!.articles[0]!,
    id: `a${index}`,
    headline: { kicker: null, main: `第${index}篇`, deck: null },
    body: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
  }
}

async function filesOf(options: SiteOptions): Promise<SiteFile[]> {
  const files: SiteFile[] = []
  for await (const file of streamSite([issue], options)) files.push(file)
  return files
}

describe('the option inPieces', () => {
  it('gives the pages of issues pieces that are the same text', async () => {
    const whole = await filesOf({})
    const inPieces = await filesOf({ inPieces: true })
    expect(inPieces.map(({ path }) => path)).toEqual(whole.map(({ path }) => path))
    expect(inPieces.filter(({ pieces }) => pieces).map(({ path }) => path)).toEqual([
      'issues/2024-03-08/index.html',
      'index.html',
    ])
    expect(whole.some(({ pieces }) => pieces)).toBe(false)
    for (const [index, { path, content }] of whole.entries()) {
      const file = inPieces[index]!
      expect([...(file.pieces?.() ?? [content])].join('') === content, path).toBe(true)
      expect(file.content === content, path).toBe(true)
    }
  })

  it('makes no piece as long as two articles, apart from the head and the contents', () => {
    const [page] = streamSiteIssue(issue, {}, { inPieces: true })
    const [, ...pieces] = page!.pieces!()
    expect(pieces.length).toBeGreaterThan(ARTICLES)
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(2 * LENGTH)
  })

  it('renders the pieces when they are read', () => {
    const removed: number[] = []
    const number = `${String.fromCharCode(1)}1`
    const options: SiteOptions = { inPieces: true, onRemoved: ({ codePoint }) => removed.push(codePoint) }
    const [page] = streamSiteIssue({ ...issue, number }, {}, options)
    expect(removed).toEqual([])
    for (const _ of page!.pieces!()) break
    expect(removed).toContain(1)
  })

  it('must be true or false', () => {
    expect(() => streamSiteIssue(issue, {}, { inPieces: 1 as never })).toThrow('Expected options.inPieces')
  })
})
