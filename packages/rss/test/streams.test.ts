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

const options = {
  link: 'https://paper.example/',
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

type Options = typeof options

/** What all streams have in common. */
interface Format {
  stream: {
    (issues: Iterable<Issue>, options: Options): Generator<string, void, undefined>
    (issues: AsyncIterable<Issue>, options: Options): AsyncGenerator<string, void, undefined>
  }
  render: (issues: Iterable<Issue>, options: Options) => string
}

const formats: Record<string, Format> = {
  RSS: { stream: streamRss, render: renderRss },
  Atom: { stream: streamAtom, render: renderAtom },
  'JSON Feed': { stream: streamJsonFeed, render: renderJsonFeed },
  'news sitemap': { stream: streamNewsSitemap, render: renderNewsSitemap },
  'OPDS 1.2': { stream: streamOpds, render: renderOpds },
  'OPDS 2.0': { stream: streamOpds2, render: renderOpds2 },
}

describe.each(Object.entries(formats))('a stream of %s', (_, { stream, render }) => {
  it('is what the renderer gives, from a list, an iterable and an asynchronous iterable', async () => {
    const whole = render([...issues(3)], options)
    expect([...stream(issues(3), options)].join('')).toBe(whole)
    expect(render(issues(3), options)).toBe(whole)
    let later = ''
    for await (const piece of stream(issuesLater(3), options)) later += piece
    expect(later).toBe(whole)
  })

  it('takes an issue only when it is wanted, and holds one at a time', async () => {
    const seen: number[] = []
    const pieces = stream(issues(28, seen), options)
    expect(seen).toEqual([])
    pieces.next()
    pieces.next()
    expect(seen).toEqual([28])
    const seenLater: number[] = []
    const later = stream(issuesLater(28, seenLater), options)
    await later.next()
    await later.next()
    expect(seenLater).toEqual([28])
  })

  it('lets its source go when it is left early', () => {
    let closed = false
    function* source(): Generator<Issue> {
      try {
        yield* issues(28)
      } finally {
        closed = true
      }
    }
    for (const piece of stream(source(), options)) if (piece !== '') break
    expect(closed).toBe(true)
  })

  it('passes on what its source throws', async () => {
    async function* source(): AsyncGenerator<Issue> {
      yield issueOn(1)
      throw new Error('no connection')
    }
    await expect(
      (async () => {
        for await (const _ of stream(source(), options));
      })(),
    ).rejects.toThrow('no connection')
  })
})

describe('a stream with a limit', () => {
  it('asks for no more issues than it needs', () => {
    const seen: number[] = []
    const feed = [...streamRss(issues(28, seen), { ...options, limit: 15 })].join('')
    expect(feed.match(/<item>/g)).toHaveLength(15)
    expect(seen).toEqual([28, 27])
  })
})
