import { describe, expect, it } from 'vitest'
import { parseIssue } from '../../src/index.js'
import { localeFor } from '../../src/locale/locale-for.js'
import { runningHeadParts } from '../../src/page/furniture/running-head.js'

const partsOf = (language: string, text: string): string[] | null => {
  const parts = runningHeadParts(text, localeFor(language))
  return (
    parts?.map(({ field, value, from }, index) => {
      const printed = text.slice(from, parts[index + 1]?.from ?? text.length).trim()
      return `${field}${value ? ` ${value}` : ''}: ${printed}`
    }) ?? null
  )
}

describe('runningHeadParts', () => {
  it.each([
    [
      'en',
      'Harbor Daily Wednesday, January 18,1989 11',
      ['none: Harbor Daily', 'date 1989-01-18: Wednesday, January 18,1989', 'label 11: 11'],
    ],
    [
      'en',
      '8 Wednesday, March 8, 1989 Harbor Daily',
      ['label 8: 8', 'date 1989-03-08: Wednesday, March 8, 1989', 'none: Harbor Daily'],
    ],
    ['en', 'Opinion Monday, Jan. 29, 1990', ['none: Opinion', 'date 1990-01-29: Monday, Jan. 29, 1990']],
    ['fr', 'LE PHARE, MERCREDI 8 FÉVRIER 1882', ['none: LE PHARE,', 'date 1882-02-08: MERCREDI 8 FÉVRIER 1882']],
    [
      'de',
      'TALBOTE Montag, 16. Oktober 1950 Nr. 238',
      ['none: TALBOTE', 'date 1950-10-16: Montag, 16. Oktober 1950', 'number 238: Nr. 238'],
    ],
    [
      'es',
      'El Faro Lunes 4 de marzo de 1987 Página 6',
      ['none: El Faro', 'date 1987-03-04: Lunes 4 de marzo de 1987', 'label 6: Página 6'],
    ],
    [
      'en',
      '— Harbor Daily — Monday, March 6, 1989',
      ['none: — Harbor Daily —', 'date 1989-03-06: Monday, March 6, 1989'],
    ],
  ])('reads %s: %s', (language, text, parts) => {
    expect(partsOf(language, text)).toEqual(parts)
  })

  it.each([
    ['a date alone', 'January 18, 1989'],
    ['a place and a date', 'LONDON, January 18, 1989'],
    ['a sentence', 'On Monday, January 18, 1989, the council met.'],
    ['many names', 'Ann Bo Cy Dee Ed Flo Gus Monday, January 18, 1989'],
    ['two dates', 'Monday, January 18, 1989 Tuesday, January 19, 1989'],
    ['no date', 'Harbor Daily Monday 1989'],
  ])('reads %s as text', (_, text) => {
    expect(partsOf('en', text)).toBeNull()
  })
})

const paragraph = (topic: string): string =>
  `The ${topic} was repaired by the town last week, and the council said that it will open to all on the first of May.`

describe('a running head between articles', () => {
  const page = (head: string): string =>
    ['## Bridge opens again', paragraph('bridge'), head, '## Ferry sold', paragraph('ferry'), paragraph('harbor')].join(
      '\n\n',
    )

  it('is in no article, and states the day, the newspaper and the page', () => {
    const { issue } = parseIssue(page('Harbor Daily Monday, March 6, 1989 5'), { language: 'en' })
    expect(issue.date).toBe('1989-03-06')
    expect(issue.publication.name).toBe('Harbor Daily')
    expect(issue.pages[0]!.label).toBe('5')
    expect(issue.pages[0]!.articles.map(({ body }) => body.length)).toEqual([1, 2])
  })

  it('stays in its article right below a heading, where it is the dateline of a letter', () => {
    const text = ['## A letter', 'Ashford, Monday, March 6, 1989', paragraph('bridge'), paragraph('ferry')].join('\n\n')
    const { issue, trace } = parseIssue(text, { language: 'en' })
    expect(trace.map(({ path }) => path).filter((path) => !path.startsWith('/pages/0/articles/0/'))).toEqual([])
    expect(issue.pages[0]!.articles).toHaveLength(1)
    expect(issue.pages[0]!.unplaced).toEqual([])
  })
})
