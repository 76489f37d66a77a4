import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha1 } from '../src/identity/sha-1.js'
import { uuidV5 } from '../src/identity/uuid.js'
import { bookIdentifier, renderEpub } from '../src/index.js'
import { article, issue, page, week } from './issues.js'
import { readBook } from './read-book.js'

const identifierOf = (...args: Parameters<typeof renderEpub>): string =>
  /<dc:identifier id="id">([^<]*)</.exec(readBook(renderEpub(...args)).text('package.opf'))?.[1] ?? ''

describe('sha1', () => {
  it('agrees with another implementation', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(Buffer.from(sha1(bytes)).toString('hex')).toBe(createHash('sha1').update(bytes).digest('hex'))
      }),
    )
  })
})

describe('uuidV5', () => {
  it('returns the example of RFC 9562', () => {
    expect(uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    )
  })
})

describe('the identifier of a book', () => {
  it('never changes', () => {
    expect(identifierOf(issue())).toBe('urn:uuid:2400b0d2-2cb5-5049-89c8-618aa29db4ff')
    expect(bookIdentifier(issue())).toBe(identifierOf(issue()))
    expect(() => bookIdentifier(null as never)).toThrow(/^Expected issue/)
  })

  it('does not change with the text, the pages or the id of an issue', () => {
    const corrected = issue({ id: 'other', pages: [page('p', '9', null, [article('x', '更正')])] })
    expect(identifierOf(corrected)).toBe(identifierOf(issue()))
  })

  it('differs by newspaper, date and edition', () => {
    const books = [
      issue(),
      issue({ edition: '海外版' }),
      issue({ date: '2024-03-09' }),
      issue({}, { name: '河口日报' }),
      issue({ date: null }),
      issue({ date: null, id: 'other' }),
    ]
    expect(new Set(books.map((one) => identifierOf(one))).size).toBe(books.length)
  })

  it('depends on the contents and the arrangement of a collection', () => {
    expect(identifierOf(week())).not.toBe(identifierOf(week().slice(1)))
    expect(identifierOf(week().slice(0, 1))).not.toBe(identifierOf(week().slice(0, 1), { arrangement: 'articles' }))
  })

  it('depends on the id of an issue without a name', () => {
    const [one, other] = ['i1', 'i2'].map((id) => identifierOf(issue({ id }, { name: ' ' })))
    expect(one).not.toBe(other)
  })

  it('is the given one, unless that is blank', () => {
    expect(identifierOf(issue(), { identifier: ' urn:isbn:1 ' })).toBe('urn:isbn:1')
    expect(identifierOf(issue(), { identifier: ' ' })).toBe(identifierOf(issue()))
  })
})
