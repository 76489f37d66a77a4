import { describe, expect, it } from 'vitest'
import { offers } from '../../src/group/settled/advertisements/offers.js'
import { sentencesInArticles } from '../../src/group/settled/advertisements/sentences-in-articles.js'
import { captionsThatQuote } from '../../src/group/settled/captions/captions-that-quote.js'
import type { Rule } from '../../src/group/settled/rule.js'
import { decksAboveText } from '../../src/group/settled/texts/decks-above-text.js'
import { results } from '../../src/group/settled/texts/results.js'
import type { Label } from '../../src/label/label.js'
import { labelsAfter } from './labels-after.js'

const SENTENCE = 'The ferry to the island will sail six times a day from spring, the company said on Monday.'
const after = (rule: Rule, ...lines: [string, Label][]): Label[] =>
  labelsAfter(rule, 'en', [['## Ferry sails again', 'headline'], [SENTENCE, 'paragraph'], ...lines]).slice(2)

describe('the words of a person inside an article', () => {
  const quote = '"I cried when the letter came," said the librarian, Marge Oakes.'

  it('are no caption', () => {
    expect(after(captionsThatQuote, [quote, 'caption'], [SENTENCE, 'paragraph'])[0]).toBe('paragraph')
  })

  it('are one above a credit, and where they are named a picture', () => {
    expect(after(captionsThatQuote, [quote, 'caption'], ['Photo: Lee Marsh', 'photo-credit'])[0]).toBe('caption')
    expect(after(captionsThatQuote, [`Picture: ${quote}`, 'caption'])[0]).toBe('caption')
  })
})

describe('a paragraph that offers something', () => {
  it.each([
    'VISIT BRADY’S FURNITURE — 20% OFF ALL SOFAS THIS WEEKEND! 114 Mill St. 555-0143',
    'Winter tires from $49! Weller Cars, your dealer since 1961. Phone 555-0143',
    'ONLY ONE WEEK: FREE COFFEE, www.harborbakery.com',
  ])('is an advertisement: %s', (text) => {
    expect(after(offers, [text, 'paragraph'])[0]).toBe('advertisement')
  })

  it.each([
    'Tickets are $10 and can be bought at the box office. For further information call 555-0143.',
    'The company, which sells sofas at $400, can be reached at 555-0143, the mayor said.',
    '"Come and see us!" the owner said. She gives 20% off to anyone who mentions the newspaper.',
  ])('is text where it is quiet, or has no number to call: %s', (text) => {
    expect(after(offers, [text, 'paragraph'])[0]).toBe('paragraph')
  })
})

describe('a line between a headline and its text', () => {
  const labelOf = (line: string, below = SENTENCE): Label =>
    labelsAfter(decksAboveText, 'en', [
      ['## Ferry sails again', 'headline'],
      [line, 'paragraph'],
      [below, 'paragraph'],
    ])[1]!

  it('is a deck where it is short, and in italics', () => {
    expect(labelOf('Company buys a second boat')).toBe('deck')
    expect(labelOf('*For fifty years she wrote down every foggy morning on the coast.*')).toBe('deck')
  })

  it('is text where it is a sentence, where it goes on below, and where all is in italics', () => {
    expect(labelOf('The company has bought a second boat.')).toBe('paragraph')
    expect(labelOf('The company bought a second boat for the')).toBe('paragraph')
    expect(labelOf('The company bought a second boat', `with which ${SENTENCE}`)).toBe('paragraph')
    expect(labelOf('*Company buys a second boat*', `*${SENTENCE}*`)).toBe('paragraph')
  })
})

describe('the results of matches below an article', () => {
  it('are part of it', () => {
    const lines: [string, Label][] = [
      ['Ashby Rovers 2 Dunmore United 1', 'advertisement'],
      ['Fell Town 0-0 Cray Athletic', 'furniture'],
    ]
    expect(after(results, ...lines)).toEqual(['paragraph', 'paragraph'])
  })

  it('are several', () => {
    expect(after(results, ['Ashby Rovers 2 Dunmore United 1', 'advertisement'])).toEqual(['advertisement'])
    expect(after(results, ['Boots 20 pairs 49', 'advertisement'], ['Call us', 'advertisement'])).toEqual([
      'advertisement',
      'advertisement',
    ])
  })
})

describe('a sentence below an article that seemed to be an advertisement', () => {
  it('is part of it', () => {
    expect(after(sentencesInArticles, ['The damage was put at three thousand.', 'advertisement'])).toEqual([
      'paragraph',
    ])
  })

  it.each(['The damage is put at £3,000.', 'OPEN DAILY from nine until six.', 'Big sale today'])(
    'stays one with a price, in capitals, and without a stop: %s',
    (text) => expect(after(sentencesInArticles, [text, 'advertisement'])).toEqual(['advertisement']),
  )

  it('stays one among others', () => {
    const lines: [string, Label][] = [
      ['We have moved to the market square.', 'advertisement'],
      ['Harbor Shoes', 'advertisement'],
    ]
    expect(after(sentencesInArticles, ...lines)).toEqual(['advertisement', 'advertisement'])
  })
})
