import type { Issue, Picture } from '@banmian/core'
import { anyIssue } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  articlesIn,
  type BookItem,
  renderEpub,
  renderEpubChunks,
  type StreamEpubOptions,
  streamEpub,
} from '../src/index.js'
import { concatenate } from '../src/zip/chunk-buffer.js'
import { article, issue, issueWithPhotos, page, week } from './issues.js'
import { picture } from './pictures.js'

async function whole(
  source: Issue | Iterable<BookItem> | AsyncIterable<BookItem>,
  options: StreamEpubOptions = {},
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of streamEpub(source, options)) chunks.push(chunk)
  return concatenate(chunks)
}

async function* later<T>(items: Iterable<T>): AsyncGenerator<T, void, undefined> {
  for (const item of items) {
    await Promise.resolve()
    yield item
  }
}

describe('streamEpub', () => {
  it('yields the bytes of renderEpub for any issue, whole or article by article', async () => {
    await fc.assert(
      fc.asyncProperty(anyIssue, async (one) => {
        const book = renderEpub(one)
        expect(await whole(one)).toEqual(book)
        if (one.pages.length > 0) expect(await whole(later(articlesIn(one)))).toEqual(book)
      }),
      { numRuns: 15 },
    )
  })

  it('accepts issues asynchronously and pictures as promises', async () => {
    const issues = [issueWithPhotos(), ...week()]
    const options = { picture: async (one: Picture) => picture(one) }
    expect(await whole(later(issues), options)).toEqual(renderEpub(issues, { picture }))
  })

  it('yields chunks while articles still arrive', async () => {
    let asked = 0
    async function* articles(): AsyncGenerator<BookItem, void, undefined> {
      const paper = issue()
      for (asked = 1; asked <= 400; asked++) {
        yield { issue: paper, page: page('p1', '1', null, []), article: article(`a${asked}`, `第${asked}条`) }
      }
    }
    const seen: number[] = []
    let length = 0
    for await (const chunk of streamEpub(articles(), { deflate: (data) => data })) {
      seen.push(asked)
      length += chunk.length
      expect(chunk.length).toBeLessThanOrEqual(65_536)
    }
    // The files at the end make up more than half of a book with articles as short as these.
    const during = seen.filter((at) => at <= 400).length * 65_536
    expect(during).toBeGreaterThan(length / 3)
    expect(seen[0]).toBeLessThan(200)
  })

  it('passes on errors of the source', async () => {
    async function* broken(): AsyncGenerator<BookItem, void, undefined> {
      yield issue()
      throw new Error('the database is gone')
    }
    await expect(whole(broken())).rejects.toThrow('the database is gone')
  })
})

describe('renderEpubChunks', () => {
  it('yields the bytes of renderEpub, in the chunks of streamEpub', async () => {
    const options = { picture }
    const chunks = [...renderEpubChunks(week(), options)]
    expect(concatenate(chunks)).toEqual(renderEpub(week(), options))
    const streamed: Uint8Array[] = []
    for await (const chunk of streamEpub(week(), options)) streamed.push(chunk)
    expect(chunks.map(({ length }) => length)).toEqual(streamed.map(({ length }) => length))
  })

  it('refuses wrong options at once', () => {
    expect(() => renderEpubChunks(issue(), { colophon: 1 as never })).toThrow('Expected')
  })
})
