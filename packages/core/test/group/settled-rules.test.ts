import { describe, expect, it } from 'vitest'
import { bylinesBelowHeadlines } from '../../src/group/settled/authors/bylines-below-headlines.js'
import { decksAboveBylines } from '../../src/group/settled/authors/decks-above-bylines.js'
import { captionsAboveCredits } from '../../src/group/settled/captions/captions-above-credits.js'
import { pageNameOnTop } from '../../src/group/settled/headings/page-name-on-top.js'
import { decksAlone } from '../../src/group/settled/texts/decks-alone.js'
import type { Label } from '../../src/label/label.js'
import { labelsAfter } from './labels-after.js'

const sentence = 'The ferry to the island will sail six times a day from spring, the company said on Monday.'

describe('a deck that is all the text of its article', () => {
  const above: [string, Label] = ['## Ferry sails again', 'headline']
  const below: [string, Label] = ['## Girls win', 'headline']

  it('is a paragraph where it is a sentence', () => {
    expect(labelsAfter(decksAlone, 'en', [above, [sentence, 'deck'], below])[1]).toBe('paragraph')
    expect(labelsAfter(decksAlone, 'en', [above, [sentence, 'deck']])[1]).toBe('paragraph')
  })

  it('stays a deck above text, and where it is no sentence', () => {
    expect(labelsAfter(decksAlone, 'en', [above, [sentence, 'deck'], [sentence, 'paragraph']])[1]).toBe('deck')
    expect(labelsAfter(decksAlone, 'en', [above, ['Company buys a second boat', 'deck'], below])[1]).toBe('deck')
  })
})

describe('names directly below a headline', () => {
  const page = (headline: string, names: string, label: Label): [string, Label][] => [
    [`## ${headline}`, 'headline'],
    [names, label],
    [sentence, 'paragraph'],
  ]

  it.each([
    ['ja', '（山田太郎）', 'deck'],
    ['zh-Hant', '本報記者 楊沐', 'caption'],
    ['en', 'By Jane Doe', 'photo-credit'],
  ] as const)('are a byline in brackets, or with a word for authors: %s %s', (language, names, label) => {
    expect(labelsAfter(bylinesBelowHeadlines, language, page('Ferry sails again', names, label))[1]).toBe('byline')
  })

  it.each([
    ['zh-Hant', '李小川攝', 'photo-credit'],
    ['zh-Hans', '王小亮 李小志', 'deck'],
    ['en', 'Company buys a second boat', 'deck'],
  ] as const)('are not %s %s', (language, names, label) => {
    expect(labelsAfter(bylinesBelowHeadlines, language, page('Ferry sails again', names, label))[1]).toBe(label)
  })
})

describe('a short line between a headline and its authors', () => {
  const page = (language: string, middle: string, below: string, label: Label = 'paragraph'): [string, Label][] =>
    language === 'en'
      ? [
          ['## Ferry sails again', 'headline'],
          [middle, label],
          [below, 'closing'],
          [sentence, 'paragraph'],
        ]
      : [
          ['## 河边步道今天开放', 'headline'],
          [middle, label],
          [below, 'closing'],
          ['步道全长三公里。', 'paragraph'],
        ]

  it.each([
    ['en', 'Company buys a second boat', 'By Jane Doe'],
    ['zh-Hans', '两岸新栽柳树三百棵', '本报记者 杨沐'],
  ])('is a deck: %s', (language, middle, names) => {
    for (const label of ['paragraph', 'caption', 'closing'] as const)
      expect(labelsAfter(decksAboveBylines, language, page(language, middle, names, label)).slice(1, 3)).toEqual([
        'deck',
        'byline',
      ])
  })

  it('is what its label says if it is a sentence, if the label is certain, or without authors below', () => {
    const labelOf = (middle: string, below: string, margin = 0): Label =>
      labelsAfter(decksAboveBylines, 'en', page('en', middle, below), { margin })[1]!
    expect(labelOf('Company buys a second boat.', 'By Jane Doe')).toBe('paragraph')
    expect(labelOf('Company buys a second boat', sentence)).toBe('paragraph')
    expect(labelOf('Company buys a second boat', 'Photo by Jane Doe')).toBe('paragraph')
    expect(labelOf('Company buys a second boat', 'By Jane Doe', 3)).toBe('paragraph')
  })
})

describe('a printed text without a headline above the credit of a photographer', () => {
  const photo: [string, Label][] = [
    ['市民昨天在新步道上散步，两岸的柳树已经发芽。', 'opening'],
    ['李小川 摄', 'caption'],
  ]
  const after = (lines: readonly [string, Label][], isPrinted = true): Label[] =>
    labelsAfter(captionsAboveCredits, 'zh-Hans', lines, { isPrinted })

  it('is a caption where the article ends there', () => {
    expect(after(photo)).toEqual(['caption', 'photo-credit'])
    expect(after([...photo, ['## 步道今天开放', 'headline']])[0]).toBe('caption')
  })

  it('stays text where more text follows, and without a layout', () => {
    expect(after([...photo, ['步道全长三公里。', 'paragraph']])[0]).toBe('opening')
    expect(after(photo, false)[0]).toBe('opening')
  })
})

describe('a first heading that is the name of a page', () => {
  const page = (first: string): [string, Label][] => [
    [`## ${first}`, 'headline'],
    ['### Thanks for the path', 'heading-deck'],
    [sentence, 'paragraph'],
  ]

  it('names the page above another heading', () => {
    expect(labelsAfter(pageNameOnTop, 'en', page('Letters to the editor'))).toEqual([
      'page-name',
      'headline',
      'paragraph',
    ])
  })

  it('is a headline above text, and where it is another text', () => {
    expect(labelsAfter(pageNameOnTop, 'en', page('Ferry sails again'))[0]).toBe('headline')
    expect(
      labelsAfter(pageNameOnTop, 'en', [
        ['## Sports', 'headline'],
        [sentence, 'paragraph'],
      ])[0],
    ).toBe('headline')
  })
})
