import { expect, it } from 'vitest'
import { localeFor } from '../../src/locale/locale-for.js'

it.each(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'])(
  'common words of %s have four letters or more, in lower case',
  (language) => {
    const words = [...localeFor(language).commonWords!]
    expect(words.length).toBeGreaterThan(100)
    expect(words.filter((word) => !/^\p{Ll}{4,12}$/u.test(word))).toEqual([])
  },
)

it.each(['sv', 'da', 'nb', 'fi', 'pl', 'cs', 'ru', 'uk', 'tr', 'ro', 'hu', 'el', 'id'])(
  'common words of %s have four letters or more, in lower case',
  (language) => {
    const words = [...localeFor(language).commonWords!]
    expect(words.length).toBeGreaterThan(30)
    expect(words.filter((word) => !/^\p{Ll}{4,12}$/u.test(word))).toEqual([])
  },
)

it.each(['zh-Hans', 'zh-Hant', 'ja'])('%s, which has no spaces, has none', (language) => {
  expect(localeFor(language).commonWords).toBeUndefined()
})
