import { describe, expect, it } from 'vitest'
import { articlesOf, FERRY, SCHOOL } from './outlines.js'

describe('what tools write', () => {
  it('a passage after > is a quotation', () => {
    const [article] = articlesOf('en', '## Ferry', FERRY, '> “We waited a year,”\n> said Ann Lee', SCHOOL)
    expect(article!.body.map(({ type }) => type)).toEqual(['paragraph', 'blockquote', 'paragraph'])
    expect(article!.body[1]).toEqual({
      type: 'blockquote',
      children: [
        { type: 'paragraph', children: [{ type: 'text', value: '“We waited a year,”' }] },
        { type: 'paragraph', children: [{ type: 'text', value: 'said Ann Lee' }] },
      ],
    })
  })

  it('the rows of a quotation that only wrap it are one paragraph', () => {
    const [article] = articlesOf('en', '## Ferry', FERRY, '> We have waited a whole\n> year for *this* boat.')
    expect(article!.body[1]).toEqual({
      type: 'blockquote',
      children: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: 'We have waited a whole year for ' },
            { type: 'emphasis', children: [{ type: 'text', value: 'this' }] },
            { type: 'text', value: ' boat.' },
          ],
        },
      ],
    })
  })

  it.each(['>', '> ', '>>>', '> 12', '>noise'])('%s alone is no quotation', (line) => {
    const [article] = articlesOf('en', '## Ferry', FERRY, line, SCHOOL)
    expect(article!.body.every(({ type }) => type !== 'blockquote')).toBe(true)
  })

  it('an ornament alone divides a text', () => {
    const [article] = articlesOf('ja', '## 春一番吹く', '気象台は5日、発表した。', '◇', '風は18メートルだった。')
    expect(article!.body.map(({ type }) => type)).toEqual(['paragraph', 'thematicBreak', 'paragraph'])
  })
})
