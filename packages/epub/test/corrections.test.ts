import type { Correction, Issue } from '@banmian/core'
import { elementsNamed, epubcheck, hostileStrings, isMissing, VALIDATOR_TIMEOUT } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { EpubError, renderEpub } from '../src/index.js'
import { issue, issueWithPhotos, undatedIssue, week } from './issues.js'
import { readBook } from './read-book.js'

const correction = (article: string, date: string, note: string | null): Correction => ({ article, date, note })

/** Returns the lines of the corrections of an article, from its document. */
const linesIn = (source: Issue, corrections: Correction[], path = 'a1.xhtml'): string[] =>
  elementsNamed(readBook(renderEpub(source, { corrections })).xml(path), 'section')
    .filter(({ attributes }) => attributes['role'] === 'doc-errata')
    .flatMap(({ children }) => children.map(({ text }) => text))

const metaOf = (book: Uint8Array, property: string): string | undefined =>
  elementsNamed(readBook(book).xml('package.opf'), 'meta').find(({ attributes }) => attributes['property'] === property)
    ?.text

describe('corrections', () => {
  it('are shown with their days at the end of the article, the earliest first', () => {
    const corrections = [
      correction('a1', '2024-03-10T08:00:00+08:00', '闭馆日应为周二。'),
      correction('other', '2024-03-12T08:00:00+08:00', '不在此书。'),
      correction('a1', '2024-03-09T08:00:00+08:00', '座位应为一千个。'),
    ]
    expect(linesIn(issue(), corrections)).toEqual([
      '更正 2024年3月9日 星期六 座位应为一千个。',
      '更正 2024年3月10日 星期日 闭馆日应为周二。',
    ])
    const { text } = readBook(renderEpub(issue(), { corrections }))
    expect(text('a1.xhtml')).toContain(
      '<p><strong>更正</strong> <time datetime="2024-03-09T00:00:00Z">2024年3月9日 星期六</time> 座位应为一千个。</p>',
    )
  })

  it('without a note show the day of the last change', () => {
    expect(linesIn(issue(), [correction('a1', '2024-03-09T08:00:00+08:00', null)])).toEqual([
      '最后修改 2024年3月9日 星期六',
    ])
    expect(
      linesIn(issue(), [
        correction('a1', '2024-03-09T08:00:00+08:00', '甲。'),
        correction('a1', '2024-03-10T08:00:00+08:00', ' '),
      ]),
    ).toEqual(['更正 2024年3月9日 星期六 甲。', '最后修改 2024年3月10日 星期日'])
  })

  it('have the day in the time zone of the paper', () => {
    const late = [correction('a1', '2024-03-08T23:00:00Z', '甲。')]
    expect(linesIn(issue(), late)).toEqual(['更正 2024年3月9日 星期六 甲。'])
    expect(linesIn(issue({}, { language: 'en', timeZone: 'America/New_York' }), late)).toEqual([
      'Correction Friday, 8 March 2024 甲。',
    ])
    // The zone of Esperanto is unknown.
    const early = [correction('a1', '2024-03-09T00:30:00+02:00', '甲。')]
    expect(linesIn(issue({}, { language: 'eo' }), early)).toEqual(['Correction Saturday, 9 March 2024 甲。'])
  })

  it('have labels in the language of the issue', () => {
    const corrections = ['w0a1', 'w1a1', 'w2a1'].flatMap((id) => [correction(id, '2024-03-09T08:00:00+08:00', null)])
    const { xml } = readBook(renderEpub(week(), { corrections }))
    const labelIn = (path: string): string | undefined => elementsNamed(xml(path), 'strong')[0]?.text
    expect(['a1', 'a2', 'a3'].map((id) => labelIn(`${id}.xhtml`))).toEqual(['最后修改', 'Last changed', '最終更新'])
    expect(linesIn(issue({}, { language: 'zh-TW' }), [correction('a1', '2024-03-09T08:00:00Z', null)])).toEqual([
      '最後修改 2024年3月9日 星期六',
    ])
  })

  it('change the time of the last change, and never the identifier', () => {
    const plain = renderEpub(issue())
    const at = (...dates: string[]): string | undefined =>
      metaOf(
        renderEpub(issue(), { corrections: dates.map((date) => correction('a1', date, null)) }),
        'dcterms:modified',
      )
    expect(metaOf(plain, 'dcterms:modified')).toBe('2024-03-07T22:00:00Z')
    expect(at('2024-03-10T08:00:00.5+08:00', '2024-03-09T08:00:00+08:00')).toBe('2024-03-10T00:00:00Z')
    expect(at('2024-03-01T08:00:00Z')).toBe('2024-03-07T22:00:00Z')
    const corrections = [correction('a1', '2024-03-09T08:00:00Z', null), correction('x', '2024-04-01T08:00:00Z', null)]
    const identifierOf = (book: Uint8Array) =>
      elementsNamed(readBook(book).xml('package.opf'), 'dc:identifier')[0]?.text
    expect(identifierOf(renderEpub(issue(), { corrections }))).toBe(identifierOf(plain))
    expect(metaOf(renderEpub(issue(), { corrections }), 'dcterms:modified')).toBe('2024-03-09T08:00:00Z')
    expect(metaOf(renderEpub(undatedIssue(), { corrections }), 'dcterms:modified')).toBe('2024-03-09T08:00:00Z')
    const modified = '2025-01-01T00:00:00Z'
    expect(metaOf(renderEpub(issue(), { corrections, modified }), 'dcterms:modified')).toBe(modified)
  })

  it('change no byte when the book has none of their articles', () => {
    const corrections = [correction('other', '2024-03-09T08:00:00Z', '甲。')]
    expect(renderEpub(issue(), { corrections })).toEqual(renderEpub(issue(), { corrections: [] }))
  })

  it.each<[unknown, string]>([
    ['a1', 'Expected options.corrections to be an array of corrections, received "a1".'],
    [[null], 'Expected options.corrections[0] to be an object with article, date and note, received null.'],
    [[{ article: 1 }], 'Expected options.corrections[0].article to be the id of an article, received 1.'],
    ...['2024-03-09', '2024-13-09T08:00:00Z', '2024-03-09T08:00:00', '0000-01-01T00:00:00+08:00', 1].map(
      (date): [unknown, string] => {
        const valid = correction('a1', '2024-03-09T08:00:00Z', null)
        return [
          [valid, valid, { ...valid, date }],
          'Expected options.corrections[2].date to be a time of RFC 3339, such as "2024-03-09T08:00:00+08:00", received ',
        ]
      },
    ),
    [[{ article: 'a1', date: new Date(0), note: null }], 'Pass the time as text: date.toISOString().'],
    [
      [{ article: 'a1', date: '2024-03-09T08:00:00Z' }],
      'Expected options.corrections[0].note to be a string or null, received undefined.',
    ],
  ])('are named when they are wrong: %j', (corrections, message) => {
    const run = (): unknown => Reflect.apply(renderEpub, undefined, [issue(), { corrections }])
    expect(run).toThrow(EpubError)
    expect(run).toThrow(message)
  })

  it.skipIf(isMissing('java'))(
    'pass epubcheck with hostile notes',
    async () => {
      const notes = [null, ...hostileStrings.map(({ text }) => text)]
      const corrections = ['a1', 'a2'].flatMap((id) =>
        notes.map((note, day) =>
          correction(id, `2024-04-${String(1 + (day % 30)).padStart(2, '0')}T08:00:00.5Z`, note),
        ),
      )
      const source = issueWithPhotos()
      const checked = {
        'corrected.epub': renderEpub(source, { corrections }),
        'corrected-vertical.epub': renderEpub(source, { corrections, writingMode: 'vertical' }),
      }
      expect(await epubcheck(checked)).toEqual([])
    },
    VALIDATOR_TIMEOUT,
  )
})
