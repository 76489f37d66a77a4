import type { Issue } from '@banmian/core'
import { sampleIssue } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import {
  renderAtom,
  renderJsonFeed,
  renderNewsSitemap,
  renderOpds,
  renderOpds2,
  renderRss,
  streamAtom,
  streamJsonFeed,
  streamNewsSitemap,
  streamOpds,
  streamOpds2,
  streamRss,
} from '../src/index.js'

const options = { siteUrl: 'https://paper.example/' }
const catalogOptions = {
  ...options,
  catalogUrl: 'https://paper.example/opds',
  epub: ({ date }: Issue) => `https://paper.example/${date}.epub`,
}

const issueOn = (day: number): Issue => ({
  ...sampleIssue(),
  id: `i${day}`,
  date: `2024-03-${String(day).padStart(2, '0')}`,
})

function* issues(days: number, seen: number[] = []): Generator<Issue> {
  for (let day = days; day > 0; day--) {
    seen.push(day)
    yield issueOn(day)
  }
}

async function* issuesLater(days: number, seen: number[] = []): AsyncGenerator<Issue> {
  yield* issues(days, seen)
}

/** The functions of a format, with the options that it needs. */
interface Format {
  stream: {
    (issues: Iterable<Issue>): Generator<string, void, undefined>
    (issues: AsyncIterable<Issue>): AsyncGenerator<string, void, undefined>
  }
  render: (issues: Iterable<Issue>) => string
}

interface Renderers<Options> {
  stream: {
    (issues: Iterable<Issue>, options: Options): Generator<string, void, undefined>
    (issues: AsyncIterable<Issue>, options: Options): AsyncGenerator<string, void, undefined>
  }
  render: (issues: Iterable<Issue>, options: Options) => string
}

function formatOf<Options>({ stream, render }: Renderers<Options>, options: Options): Format {
  function streamed(issues: Iterable<Issue>): Generator<string, void, undefined>
  function streamed(issues: AsyncIterable<Issue>): AsyncGenerator<string, void, undefined>
  function streamed(issues: Iterable<Issue> | AsyncIterable<Issue>) {
    return Symbol.asyncIterator in issues ? stream(issues, options) : stream(issues, options)
  }
  return { stream: streamed, render: (issues) => render(issues, options) }
}

const formats: Record<string, Format> = {
  RSS: formatOf({ stream: streamRss, render: renderRss }, options),
  Atom: formatOf({ stream: streamAtom, render: renderAtom }, options),
  'JSON Feed': formatOf({ stream: streamJsonFeed, render: renderJsonFeed }, options),
  'news sitemap': formatOf({ stream: streamNewsSitemap, render: renderNewsSitemap }, options),
  'OPDS 1.2': formatOf({ stream: streamOpds, render: renderOpds }, { ...catalogOptions, numberOfItems: 3 }),
  'OPDS 2.0': formatOf({ stream: streamOpds2, render: renderOpds2 }, { ...catalogOptions, numberOfItems: 3 }),
}

describe.each(Object.entries(formats))('a stream of %s', (_, { stream, render }) => {
  it('yields what the renderer returns, for an array, an iterable and an asynchronous iterable', async () => {
    const whole = render([...issues(3)])
    expect([...stream(issues(3))].join('')).toBe(whole)
    expect(render(issues(3))).toBe(whole)
    let later = ''
    for await (const piece of stream(issuesLater(3))) later += piece
    expect(later).toBe(whole)
  })

  it('reads an issue only when it is needed', async () => {
    const seen: number[] = []
    const pieces = stream(issues(28, seen))
    expect(seen).toEqual([])
    pieces.next()
    pieces.next()
    expect(seen).toEqual([28])
    const seenLater: number[] = []
    const later = stream(issuesLater(28, seenLater))
    await later.next()
    await later.next()
    expect(seenLater).toEqual([28])
  })

  it('closes its source when it is stopped early', () => {
    let closed = false
    function* source(): Generator<Issue> {
      try {
        yield* issues(28)
      } finally {
        closed = true
      }
    }
    for (const piece of stream(source())) if (piece !== '') break
    expect(closed).toBe(true)
  })

  it('rethrows the errors of its source', async () => {
    async function* source(): AsyncGenerator<Issue> {
      yield issueOn(1)
      throw new Error('no connection')
    }
    await expect(
      (async () => {
        for await (const _ of stream(source()));
      })(),
    ).rejects.toThrow('no connection')
  })
})

describe('a stream with a limit', () => {
  it('reads no more issues than it needs', () => {
    const seen: number[] = []
    const feed = [...streamRss(issues(28, seen), { ...options, limit: 15 })].join('')
    expect(feed.match(/<item>/g)).toHaveLength(15)
    expect(seen).toEqual([28, 27])
  })
})
