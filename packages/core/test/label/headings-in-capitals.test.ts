import { describe, expect, it } from 'vitest'
import { markCapitals } from '../../src/label/headings/headings-in-capitals.js'
import { en } from '../../src/locale/languages/en.js'
import { zhHans } from '../../src/locale/languages/zh-hans.js'
import { scan } from '../../src/scan/scan.js'

const sentence = 'The ferry to the island will sail six times a day from spring, the company said on Monday.'
const marked = (...blocks: string[]): string[] =>
  markCapitals(scan(blocks.join('\n\n')), en)
    .filter(({ inferred }) => inferred !== undefined)
    .map(({ text }) => text)

describe('a kicker in capitals without a marker', () => {
  it('is marked above a heading, at the top and after a text', () => {
    expect(marked('TRANSPORT', '## Ferry sails again', sentence, 'SPORTS', '## Girls win', sentence)).toEqual([
      'TRANSPORT',
      'SPORTS',
    ])
  })

  it.each([
    ['a heading in capitals', ['TRANSPORT', '## FERRY SAILS AGAIN', sentence]],
    ['text', ['TRANSPORT', sentence, '## Ferry sails again', sentence]],
    ['a sentence that goes on', ['## Bridge', 'The mayor said that', 'TRANSPORT', '## Ferry sails again', sentence]],
  ])('is not a line above %s', (_, blocks) => {
    expect(marked(...blocks)).toEqual([])
  })

  it.each(['BY JANE DOE', 'CALL 555-0134', 'STOP NOW!', 'PHOTO: JANE DOE'])('is not %s', (line) => {
    expect(marked(line, '## Ferry sails again', sentence)).toEqual([])
  })

  it('is not looked for in scripts without capitals', () => {
    const lines = scan(`TRANSPORT\n\n## 河边步道今天开放\n\n${sentence}`)
    expect(markCapitals(lines, zhHans)).toEqual(lines)
  })
})
