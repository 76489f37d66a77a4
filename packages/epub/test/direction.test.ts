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

  it.skipIf(isMissing('java'))(
    'passes epubcheck',
    async () => {
      expect(await epubcheck({ 'arabic.epub': bookIn('ar').book })).toEqual([])
    },
    VALIDATOR_TIMEOUT,
  )
})
