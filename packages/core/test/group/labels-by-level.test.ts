import { describe, expect, it } from 'vitest'
import { labelsByLevel } from '../../src/group/settled/headings/labels-by-level.js'
import type { Label } from '../../src/label/label.js'
import { labelsAfter } from './labels-after.js'

const sentence = 'The ferry to the island will sail six times a day from spring, the company said on Monday.'

const labelsOf = (...lines: [text: string, label: Label][]): Label[] => labelsAfter(labelsByLevel, 'en', lines)

describe('two headings without text between them', () => {
  it('are headline and deck where the upper one is on the higher level', () => {
    for (const label of ['headline', 'stray', 'kicker', 'page-name'] as const)
      expect(
        labelsOf(
          ['# Ferry sails again after a year', label],
          ['## Company buys a second boat', 'headline'],
          [sentence, 'paragraph'],
        ),
      ).toEqual(['headline', 'heading-deck', 'paragraph'])
  })

  it('are kicker and headline where the lower one is on the higher level', () => {
    for (const label of ['headline', 'stray', 'subhead', 'page-name'] as const)
      expect(labelsOf(['### Transport', label], ['## Ferry sails again', 'headline'], [sentence, 'paragraph'])).toEqual(
        ['kicker', 'headline', 'paragraph'],
      )
  })

  it('stay as they are on one level, below a short kicker, and below the name of a page', () => {
    const text: [string, Label] = [sentence, 'paragraph']
    expect(labelsOf(['## One', 'headline'], ['## Two', 'headline'], text)).toEqual([
      'headline',
      'headline',
      'paragraph',
    ])
    expect(labelsOf(['# One word', 'kicker'], ['## Two', 'headline'], text)).toEqual([
      'kicker',
      'headline',
      'paragraph',
    ])
    expect(labelsOf(['# Sports', 'page-name'], ['## Two', 'headline'], text)).toEqual([
      'page-name',
      'headline',
      'paragraph',
    ])
  })
})

describe('a subhead on the level of the headline above it', () => {
  const text: [string, Label] = [sentence, 'paragraph']
  const page = (...others: [string, Label][]): Label =>
    labelsOf(['# Ferry sails again', 'headline'], text, ...others, ['# Bridge is closed', 'subhead'], text).at(-2)!

  it('is a headline where subheads are on a lower level', () => {
    expect(page(['## A second boat', 'subhead'], text)).toBe('headline')
    expect(page(['### A second boat', 'subhead'], text)).toBe('headline')
  })

  it('stays a subhead where no subhead is on a lower level, or fewer are', () => {
    expect(page()).toBe('subhead')
    expect(page(['# A second boat', 'subhead'], text, ['## A third boat', 'subhead'], text)).toBe('subhead')
  })
})

describe('headings on a level below that of their article', () => {
  const article: [string, Label][] = [
    ['## Ferry sails again', 'headline'],
    [sentence, 'paragraph'],
    ['### A second boat', 'subhead'],
    [sentence, 'paragraph'],
    ['### A third boat', 'headline'],
  ]

  it('are subheads where half of them are', () => {
    expect(labelsOf(...article, [sentence, 'paragraph'])[4]).toBe('subhead')
  })

  it('are headlines where more of them are, or where an author is named below', () => {
    expect(labelsOf(...article, ['By Jane Doe', 'byline'])[4]).toBe('headline')
    const more: [string, Label][] = [
      [sentence, 'paragraph'],
      ['### A fourth boat', 'headline'],
      [sentence, 'paragraph'],
    ]
    expect(labelsOf(...article.slice(0, 2), ['### A third boat', 'headline'], ...more)[4]).toBe('headline')
  })

  it('are subheads where more articles are on the higher level', () => {
    const other = (text: string): [string, Label][] => [
      [`## ${text}`, 'headline'],
      [sentence, 'paragraph'],
    ]
    const page = (...others: [string, Label][]): Label =>
      labelsOf(...article.slice(0, 2), ['### A second boat', 'headline'], [sentence, 'paragraph'], ...others)[2]!
    expect(page(...other('Bridge is closed'))).toBe('subhead')
    expect(page()).toBe('headline')
    expect(page(['### A third boat', 'headline'], [sentence, 'paragraph'], ...other('Bridge'))).toBe('headline')
    expect(page(...other('Bridge'), ['### Harbor', 'headline'], ['By Jane Doe', 'byline'])).toBe('headline')
  })

  it('are subheads, and not apart from their article, unless their level has headlines', () => {
    const stray: [string, Label][] = [...article.slice(0, 2), ['### A second boat', 'stray'], [sentence, 'paragraph']]
    expect(labelsOf(...stray)[2]).toBe('subhead')
    expect(labelsOf(...stray, ['### Harbor', 'headline'], [sentence, 'paragraph'])[2]).toBe('stray')
    expect(labelsOf(...stray.slice(0, 2), ['## A second boat', 'stray'], [sentence, 'paragraph'])[2]).toBe('stray')
  })
})

describe('short headings on a level below that of two headlines', () => {
  const labelsBelow = (second: string, below = sentence): (Label | undefined)[] => {
    const labels = labelsOf(
      ['# Ferry sails again after a year', 'headline'],
      [sentence, 'paragraph'],
      ['## A hard winter', 'headline'],
      [sentence, 'paragraph'],
      [`## ${second}`, 'headline'],
      [below, 'paragraph'],
      ['# Pupils plant a garden behind the gym', 'headline'],
      [sentence, 'paragraph'],
    )
    return [labels[2], labels[4]]
  }

  it('are subheads', () => expect(labelsBelow('And the cars?')).toEqual(['subhead', 'subhead']))

  it('are headlines where one is longer, signed or the name of a page', () => {
    const headlines = ['headline', 'headline']
    expect(labelsBelow('Bakery on Mill Street turns a hundred')).toEqual(headlines)
    expect(labelsBelow('And the cars?', 'By Jane Doe')).toEqual(headlines)
    expect(labelsBelow('Sports')).toEqual(headlines)
  })
})

it('a heading on a level above that of the headline is no subhead', () => {
  const lines: [string, Label][] = [
    ['## Ferry sails again', 'headline'],
    [sentence, 'paragraph'],
    ['# In brief', 'subhead'],
    [sentence, 'paragraph'],
  ]
  expect(labelsOf(...lines)[2]).toBe('headline')
})
