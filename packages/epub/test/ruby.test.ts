import { createIssue } from '@banmian/core'
import { elementsNamed, epubcheck, isMissing, VALIDATOR_TIMEOUT } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { renderEpub } from '../src/index.js'
import { readBook } from './read-book.js'

const WRITING_MODES = ['horizontal', 'vertical'] as const

/** Returns a book with annotations in a paragraph, a subhead and a caption. */
const bookIn = (writingMode: 'horizontal' | 'vertical') => {
  const ruby = {
    type: 'ruby' as const,
    annotation: 'とうきょう',
    children: [{ type: 'text' as const, value: '東京' }],
  }
  const nested = { type: 'ruby' as const, annotation: '2024年', children: [ruby] }
  const children = [{ type: 'text' as const, value: '橋は' }, { type: 'emphasis' as const, children: [ruby] }, nested]
  return renderEpub(
    createIssue({
      publication: { name: '橋新聞', language: 'ja' },
      date: '2024-03-08',
      pages: [
        {
          label: '01',
          articles: [
            {
              headline: '橋が開通',
              body: [
                { type: 'heading', depth: 3, children },
                { type: 'paragraph', children },
                { type: 'figure', image: null, caption: children, bylines: [] },
              ],
            },
          ],
        },
      ],
    }),
    { writingMode },
  )
}

describe('a ruby in a book', () => {
  it.each(WRITING_MODES)('is a ruby element with its annotation: %s', (writingMode) => {
    const { xml, spine } = readBook(bookIn(writingMode))
    const found = spine.flatMap((path) => elementsNamed(xml(path), 'rt'))
    expect(found).toHaveLength(6)
  })

  it('is its base text in the contents', () => {
    const { text } = readBook(bookIn('horizontal'))
    expect(text('nav.xhtml')).not.toContain('とうきょう')
  })

  it.skipIf(isMissing('java'))(
    'passes epubcheck',
    async () => {
      const books = Object.fromEntries(WRITING_MODES.map((mode) => [`${mode}.epub`, bookIn(mode)]))
      expect(await epubcheck(books)).toEqual([])
    },
    VALIDATOR_TIMEOUT,
  )
})
