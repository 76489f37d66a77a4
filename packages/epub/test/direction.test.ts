import { createIssue } from '@banmian/core'
import { elementsNamed, epubcheck, isMissing, VALIDATOR_TIMEOUT } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { renderEpub } from '../src/index.js'
import { issue } from './issues.js'
import { readBook } from './read-book.js'

/** Returns a book in a language, and what it says about directions. */
function bookIn(language: string) {
  const paper = issue()
  const book = renderEpub({ ...paper, publication: { ...paper.publication, language } })
  const { xml, spine } = readBook(book)
  return {
    book,
    progression: elementsNamed(xml('package.opf'), 'spine')[0]?.attributes['page-progression-direction'],
    directions: new Set(spine.map((path) => xml(path).attributes['dir'])),
  }
}

describe('the direction of a book', () => {
  it.each(['ar', 'he'])('is from right to left in %s', (language) => {
    const { progression, directions } = bookIn(language)
    expect(progression).toBe('rtl')
    expect(directions).toEqual(new Set(['rtl']))
  })

  it.each(['zh-Hans', 'en'])('is not stated in the documents in %s', (language) => {
    const { progression, directions } = bookIn(language)
    expect(progression).toBe('ltr')
    expect(directions).toEqual(new Set([undefined]))
  })

  it('decides how a style sheet justifies lines and shows emphasis and numbers', () => {
    const css = readBook(bookIn('ar').book).text('style.css')
    for (const rule of [
      'p { text-justify: inter-word; }',
      'em { font-style: normal;',
      '.align-right { text-align: right; }',
    ])
      expect(css).toContain(`[dir="rtl"] ${rule}`)
  })

  it('is stated for titles in the contents and in links to other articles', () => {
    const arabic = issue({ id: 'i2', date: '2024-03-09' }, { language: 'ar' })
    const { xml, spine } = readBook(renderEpub([issue(), arabic]))
    const turned = (path: string) =>
      ['a', 'span'].flatMap((name) =>
        elementsNamed(xml(path), name).flatMap(({ attributes }) =>
          attributes['lang'] === undefined ? [] : [`${attributes['lang']} ${attributes['dir']}`],
        ),
      )
    expect(new Set(turned('nav.xhtml'))).toEqual(new Set(['ar rtl']))
    expect(spine.flatMap(turned)).toContain('zh-Hans ltr')
    expect(spine.flatMap(turned)).toContain('ar rtl')
  })

  it('is that of the cover, whose lines end between words', () => {
    const headline = 'ממשל חדש לעיר הגדולה שעל שפת הנחל אחרי שנתיים של עבודה'
    const coverOf = (language: string) => {
      const paper = createIssue({
        publication: { name: 'עיתון', language },
        pages: [{ articles: [{ headline }] }],
      })
      return readBook(renderEpub(paper)).text('cover-image.svg')
    }
    const lines = [...coverOf('he').matchAll(/x="1100" text-anchor="end"[^>]*>\u2067(.*)\u2069</g)].map(
      ([, line]) => line,
    )
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join(' ')).toBe(headline)
    expect(coverOf('en')).not.toMatch(/text-anchor="end"|\u2067/)
  })

  it.skipIf(isMissing('java'))(
    'passes epubcheck',
    async () => {
      const mixed = renderEpub([issue(), issue({ id: 'i2', date: '2024-03-09' }, { language: 'ar' })])
      expect(await epubcheck({ 'arabic.epub': bookIn('ar').book, 'mixed.epub': mixed })).toEqual([])
    },
    VALIDATOR_TIMEOUT,
  )
})
