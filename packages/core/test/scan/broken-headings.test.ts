import { describe, expect, it } from 'vitest'
import { scan } from '../../src/scan/scan.js'

const sentence =
  'The ferry to the island will sail six times a day from spring, the company said on Monday, and the fare stays.'
const textsOf = (...blocks: string[]): string[] => scan(blocks.join('\n\n')).map(({ text }) => text)

describe('a heading in several rows, on a page with a paragraph a row', () => {
  it('is one line where each row opens with a small letter', () => {
    expect(textsOf('River path opens\nafter two years', sentence, sentence)).toEqual([
      'River path opens after two years',
      sentence,
      sentence,
    ])
  })

  it.each([
    ['a name', 'River path opens\nBy Ann Carter'],
    ['a sentence', 'River path opens.\nafter two years'],
    ['a list in small letters', 'apples\noranges'],
    ['many rows', 'River path opens\nafter\ntwo\nyears'],
  ])('is not %s', (_, block) => {
    expect(textsOf(block, sentence, sentence)).toEqual([...block.split('\n'), sentence, sentence])
  })
})
