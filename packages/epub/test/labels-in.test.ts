import { describe, expect, it } from 'vitest'
import { EpubError, type EpubLabels, epubLabelsFor, renderEpub } from '../src/index.js'
import { COLOPHON_FACTS } from '../src/labels/epub-labels.js'
import { epubLabelsIn } from '../src/labels.js'
import { issue } from './issues.js'
import { readBook, readText } from './read-book.js'

const LANGUAGES = 'zh-Hans zh-Hant ja ko en de fr es pt it nl sv da nb fi pl cs ru uk tr ro hu el id vi ar he hi'.split(
  ' ',
)

const ROLES = [
  'reporter',
  'correspondent',
  'photographer',
  'author',
  'editor',
  'compiler',
  'illustrator',
  'designer',
  'translator',
  'source',
] as const

/** Labels that are the same as in English on purpose, by language. */
const SAME: Record<string, readonly string[]> = {
  da: ['fact generator'],
  cs: ['fact generator'],
  de: ['fact generator', 'fact url'],
  fr: ['credit source', 'fact date', 'fact source', 'page', 'pages', 'unnamedPage'],
  id: ['number'],
  nl: ['fact generator', 'fact url'],
}

/** Returns each label as text. Labels that are functions receive plausible arguments. */
function textsOf(labels: EpubLabels): Record<string, string> {
  const { day, page, unnamedPage, number, fact, period, credit, accessibility, ...texts } = labels
  return {
    ...texts,
    day: day(2025, 3, 3, 1),
    page: page('3'),
    unnamedPage: unnamedPage(3),
    number: number('12'),
    ...Object.fromEntries(COLOPHON_FACTS.map((name) => [`fact ${name}`, fact(name)])),
    ...Object.fromEntries(ROLES.map((role) => [`credit ${role}`, credit(role, ['A', 'B']).replace(/\u00a0/g, '')])),
    accessibility: accessibility({ pageNumbers: true, pictures: 'described' }),
    'accessibility of pictures': accessibility({ pageNumbers: false, pictures: 'some undescribed' }),
    period: period('1', '2'),
  }
}

describe('labels of books in 28 languages', () => {
  it.each(LANGUAGES)('in %s are those of its books, none blank and none English', (language) => {
    const texts = textsOf(epubLabelsIn(language))
    const english = textsOf(epubLabelsFor('en'))
    expect(Object.keys(texts)).toEqual(Object.keys(english))
    for (const text of Object.values(texts)) {
      expect(text.trim()).not.toBe('')
      expect(text).not.toContain('undefined')
    }
    const facts = COLOPHON_FACTS.map((name) => texts[`fact ${name}`])
    expect(new Set(facts).size).toBe(COLOPHON_FACTS.length)
    expect(epubLabelsIn(language).credit(null, ['A', 'B'])).toMatch(/^A(?:, |、|، )B$/)
    if (language === 'en') return
    const same = Object.keys(english).filter((name) => texts[name] === english[name] && name !== 'period')
    expect(same.sort()).toEqual(SAME[language] ?? [])
  })

  it('have facts of several words', () => {
    expect(epubLabelsIn('id').fact('publication')).toBe('Surat kabar')
    expect(epubLabelsIn('id').fact('generator')).toBe('Perangkat lunak')
  })

  it.each([
    ['de-CH', 'de'],
    ['nn', 'nb'],
    ['no-NO', 'nb'],
    ['iw', 'he'],
    ['in', 'id'],
    ['zh-HK', 'zh-Hant'],
    ['eo', 'en'],
    ['', 'en'],
    ['__proto__', 'en'],
  ])('of %j are those of %s', (tag, language) => {
    expect(textsOf(epubLabelsIn(tag))).toEqual(textsOf(epubLabelsIn(language)))
  })

  it.each([[undefined], [null], [1], [['de']]])('refuse %j for a language', (language) => {
    expect(() => Reflect.apply(epubLabelsIn, undefined, [language])).toThrow(EpubError)
  })
})

describe('the option labels as a function', () => {
  it('gives each issue of a book the labels of its language', () => {
    const french = issue({ date: '2025-03-03' }, { language: 'fr' })
    const korean = issue({ id: 'i2', date: '2025-03-04' }, { language: 'ko' })
    const book = renderEpub([french, korean], { labels: epubLabelsIn })
    expect(readBook(book).text('nav.xhtml')).toContain('<h1>Sommaire</h1>')
    const text = readText(book)
    for (const label of ['lundi 3 mars 2025', '2025년 3월 4일 화요일', 'À propos de ce livre'])
      expect(text).toContain(label)
  })

  it('is the same as the object that it returns, and no labels are the default ones', () => {
    const french = issue({}, { language: 'fr' })
    expect(renderEpub(french, { labels: epubLabelsIn })).toEqual(renderEpub(french, { labels: epubLabelsIn('fr') }))
    expect(renderEpub(french, { labels: () => ({}) })).toEqual(renderEpub(french))
  })

  it('must return labels', () => {
    const render = (labels: unknown) => () => Reflect.apply(renderEpub, undefined, [issue(), { labels: () => labels }])
    expect(render({ content: 'Inside' })).toThrow('Did you mean "contents"?')
    expect(render({ cover: ' ' })).toThrow('Expected the result of options.labels.cover to be a string')
    for (const wrong of [null, undefined, 'de', 1]) expect(render(wrong)).toThrow(EpubError)
  })

  it('contains text, never markup', () => {
    const { text } = readBook(renderEpub(issue(), { labels: () => ({ contents: '<b>&' }) }))
    expect(text('nav.xhtml')).toContain('<h1>&lt;b&gt;&amp;</h1>')
  })
})
