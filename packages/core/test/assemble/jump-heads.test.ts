import { describe, expect, it } from 'vitest'
import { type ParseResult, parseIssue, plainText } from '../../src/index.js'

const BUS = 'Bus drivers drew lots for the new night shift at the depot, which nobody had wanted to take.'
const OPENING = 'The old mill on the river, which belongs to the town and has no roof since the storm, had been'
const REST = 'empty for nineteen years before the council voted on it.'
const LATER = 'The work is to begin in the autumn, and a bakery has asked for the ground floor.'
const WHOLE = `${OPENING} ${REST}`

const outline = ({ issue }: ParseResult) =>
  issue.pages.map(({ articles, unplaced }) => ({
    articles: articles.map(({ headline, body }) => [headline.main, ...body.map((block) => plainText(block as never))]),
    unplaced: unplaced.map(({ text }) => text),
  }))

const join = (...blocks: string[]): string => blocks.join('\n\n')

/** Parses two pages: an article on the first one, and its rest above another article. */
const jump = (to: string, rest: readonly string[], labels: readonly [string, string] = ['Page 1', 'Page 2']) =>
  parseIssue(
    [
      join(labels[0], '# Council votes to rebuild old mill', OPENING, to),
      join(labels[1], ...rest, '# Night shift by lot', 'By Dana Rowe', BUS),
    ],
    { language: 'en', publication: 'The Valley Record', date: '2022-10-11' },
  )

describe('the rest of an article', () => {
  it.each([
    ['a word of the headline', ['# Mill', 'Continued from page 1', REST], ['Mill']],
    ['words of the headline', ['# Old mill', 'Continued from page 1', REST], ['Old mill']],
    ['the same headline', ['# Council votes to rebuild old mill', 'From page 1', REST], 1],
    ['another headline, if nothing else is below it', ['# Roof fell in', 'From page 1', REST], ['Roof fell in']],
    ['no headline', ['Continued from page 1', REST], []],
  ] as const)('is joined in mid-sentence below %s', (_, rest, unplaced) => {
    const [first, second] = outline(jump('Continued on page 2', rest))
    expect(first!.articles).toEqual([['Council votes to rebuild old mill', WHOLE]])
    expect(second!.articles.map(([main]) => main)).toEqual(['Night shift by lot'])
    expect(second!.unplaced).toEqual(unplaced === 1 ? ['Council votes to rebuild old mill'] : unplaced)
  })

  it('has another headline as a subhead below the end of the sentence', () => {
    const result = jump('Continued on page 2', ['# Roof fell in at night', 'From page 1', REST, LATER])
    expect(outline(result)[0]!.articles).toEqual([
      ['Council votes to rebuild old mill', WHOLE, 'Roof fell in at night', LATER],
    ])
    const paths = result.trace.filter(({ source, rule }) => source === 1 && rule === 'headline').map(({ path }) => path)
    expect(paths[0]).toBe('/pages/0/articles/0/body/1')
  })

  it.each(['MILL, from A1', 'MILL from A1', 'MILL, Continued from A1', 'From A1'])('opens with %s', (from) => {
    const result = jump('See MILL, A4', [from, REST], ['Page A1', 'Page A4'])
    expect(outline(result)[0]!.articles).toEqual([['Council votes to rebuild old mill', WHOLE]])
  })
})

describe('the parts of an article', () => {
  it('are found where the front page has no number', () => {
    const pages = ['# Council votes to rebuild old mill', OPENING, 'Continued on page 3']
    const rest = ['Page 3', '# Empty walls', 'Continued from page 1', REST]
    const result = parseIssue([join(...pages), join('Page 2', '# Lots', BUS), join(...rest)], { language: 'en' })
    expect(outline(result).map(({ articles }) => articles.length)).toEqual([1, 1, 0])
  })

  it('are found where no page has a number', () => {
    const rest = ['# Empty walls', 'Continued from page 1', REST]
    const result = parseIssue(
      [join('# Council votes to rebuild old mill', OPENING, 'Continued on page 2'), join(...rest)],
      { language: 'en' },
    )
    expect(outline(result)[0]!.articles).toEqual([['Council votes to rebuild old mill', WHOLE]])
  })

  it('are found on one half of a double page', () => {
    const result = jump(
      'Continued on page 5',
      ['# Empty walls', 'Continued from page 1', REST],
      ['Page 1', 'Pages 4-5'],
    )
    expect(outline(result)[0]!.articles[0]![1]).toBe(WHOLE)
  })

  it.each([
    ['the first part', 'Continued on page 2', ['# Old mill', REST]],
    ['the rest', 'By Ann Rowe', ['# Old mill', 'Continued from page 1', REST]],
    ['the rest alone, in mid-sentence', '', ['Continued from page 1', REST]],
  ])('are found where only %s refers to the other', (_, to, rest) => {
    const result = jump(to, rest)
    expect(outline(result)[0]!.articles.map((article) => article[1])).toEqual([WHOLE])
  })

  it('stay apart where neither the words nor the sentences meet', () => {
    for (const rest of [
      ['# Goat votes', 'Continued from page 1', 'A goat ate a ballot.'],
      ['# Goat votes', 'a goat ate a ballot.'],
    ]) {
      const result = jump('', rest)
      expect(outline(result).map(({ articles }) => articles.length)).toEqual([1, 2])
    }
  })

  it('are those that the same word names', () => {
    const result = parseIssue(
      [
        join('Page A1', '# Court stops road', OPENING, 'See ROAD, A8', '# Pilots train', OPENING, 'See PILOTS, A8'),
        join('Page A8', '# PILOTS', 'From A1', 'grounded by fog.'),
      ],
      { language: 'en' },
    )
    expect(outline(result).flatMap(({ articles }) => articles)).toEqual([
      ['Court stops road', OPENING],
      ['Pilots train', `${OPENING} grounded by fog.`],
    ])
  })
})
