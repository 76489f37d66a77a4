import { describe, expect, it } from 'vitest'
import { languageTag } from '../../src/index.js'

describe('languageTag', () => {
  it.each([
    ...['zh', 'zh-Hans', 'zh-Hant-TW', 'zh-yue-HK', 'ja', 'en-US', 'es-419', 'sl-rozaj-biske', 'de-CH-1901', 'und'],
    ...['en-a-bbb-x-a-ccc', 'zh-u-nu-hanidec', 'ar-x-private', 'x-whatever', 'ZH-hans'],
  ])('returns the well-formed tag %s', (tag) => {
    expect(languageTag(tag)).toBe(tag)
  })

  it.each([
    ...[
      '',
      'z',
      '中文',
      'zh_Hans',
      'zh-',
      '-zh',
      'zh--Hans',
      'zh-Hans-Hant',
      'zh-TW-HK',
      'abcdefgh',
      'English',
      'zh Hans',
      'zh\n',
    ],
    ...['en-u', 'en-x', 'x', 'en-x-123456789', '12', 'chinese-simplified-and-more', 'zh-Hans"><script>'],
  ])('returns an empty text for %j', (text) => {
    expect(languageTag(text)).toBe('')
  })
})
