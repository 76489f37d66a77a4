import { describe, expect, it } from 'vitest'
import { de } from '../../src/locale/languages/de.js'
import { en } from '../../src/locale/languages/en.js'
import { zhHans } from '../../src/locale/languages/zh-hans.js'
import { isPageName, isPublicationName, isShortName } from '../../src/phrases/printed-names.js'

describe('the name of a page', () => {
  it.each(['Sports', 'SPORTS', 'Local News', 'LOCAL NEWS', 'Letters to the editor'])('is %s', (text) => {
    expect(isPageName(text, en)).toBe(true)
  })

  it.each(['sports', 'Sports day', ''])('is not "%s"', (text) => {
    expect(isPageName(text, en)).toBe(false)
  })

  it('may be one that the caller adds', () => {
    expect(isPageName('AM HAFEN', { ...de, pageNames: new Set(['Am Hafen']) })).toBe(true)
  })
})

describe('the name of a newspaper', () => {
  it.each(['The River Gazette', 'THE RIVER GAZETTE', 'Harbor Dispatch'])('is %s', (text) => {
    expect(isPublicationName(text, en)).toBe(true)
  })

  it('is not a sentence, nor a single word', () => {
    expect(isPublicationName('RIVER PATH OPENS', en)).toBe(false)
    expect(isPublicationName('GAZETTE', en)).toBe(false)
    expect(isPublicationName('FLUSSBOTE', de)).toBe(true)
  })
})

describe('a short name', () => {
  it('has few words, or few characters of Chinese, and ends no clause', () => {
    expect(isShortName('Around the bay', en)).toBe(true)
    expect(isShortName('All around the bay', en)).toBe(false)
    expect(isShortName('Around here:', en)).toBe(false)
    expect(isShortName('民生关注', zhHans)).toBe(true)
    expect(isShortName('河边步道今天开放', zhHans)).toBe(false)
  })
})
