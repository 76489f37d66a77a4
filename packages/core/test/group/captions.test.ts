import { describe, expect, it } from 'vitest'
import { captionsWithCredits } from '../../src/group/settled/captions/captions-with-credits.js'
import { textsAboveCredits } from '../../src/group/settled/captions/texts-above-credits.js'
import type { Label } from '../../src/label/label.js'
import { labelsAfter } from './labels-after.js'

const text = 'The ferry to the island will sail six times a day from spring, the company said on Monday.'

describe('text with the credit of a photographer at its end', () => {
  const after = (last: string, above: [string, Label][], below: [string, Label][] = [], language = 'en'): Label =>
    labelsAfter(captionsWithCredits, language, [...above, [last, 'paragraph'], ...below])[above.length]!
  const head: [string, Label] = ['## Ferry sails again', 'headline']

  it.each([
    ['en', 'Passengers wait on the pier on Monday. Photo: Jane Doe'],
    ['de', 'Fahrgäste warten am Anleger. FOTO: DPA'],
    ['fr', 'Des passagers attendent sur le quai. Photo AFP'],
    ['es', 'Pasajeros esperan en el muelle, ayer. / Foto: Ana Ruiz'],
    ['it', 'I passeggeri aspettano sul molo. FOTO ROSSI'],
    ['zh-Hans', '乘客在码头等船。 王勇 摄'],
  ])('is a caption inside an article: %s %s', (language, caption) => {
    const page: [string, Label][] = [head, [text, 'paragraph']]
    expect(after(caption, page, [[text, 'paragraph']], language)).toBe('caption')
    expect(after(caption, page, [], language)).toBe('caption')
  })

  it('is text where it is all that a headline has, opens with a dateline or goes on from the text above', () => {
    const caption = 'Passengers wait on the pier on Monday. Photo: Jane Doe'
    expect(after(caption, [head])).toBe('paragraph')
    expect(after(`LONDON (AP) — ${caption}`, [head, [text, 'paragraph']])).toBe('paragraph')
    expect(after(`They ${caption}`, [head, [text, 'paragraph']])).toBe('paragraph')
    expect(after(caption, [head, ['The ferry to the island and the', 'paragraph']])).toBe('paragraph')
  })

  it('is next to text that is not one, in the same article', () => {
    const caption: [string, Label] = ['Passengers wait on the pier on Monday. Photo: Jane Doe', 'caption']
    expect(labelsAfter(captionsWithCredits, 'en', [head, [text, 'paragraph'], caption, [text, 'caption']])).toEqual([
      'headline',
      'paragraph',
      'caption',
      'paragraph',
    ])
    expect(labelsAfter(captionsWithCredits, 'en', [head, [text, 'caption'], caption])[1]).toBe('paragraph')
  })
})

it('one sentence below a credited caption is no advertisement where the article ends', () => {
  const page: [string, Label][] = [
    ['## Ferry sails again', 'headline'],
    [text, 'paragraph'],
    ['Passengers wait on the pier on Monday. Photo: Jane Doe', 'caption'],
    ['A ticket costs four pounds.', 'advertisement'],
  ]
  expect(labelsAfter(captionsWithCredits, 'en', page)[3]).toBe('paragraph')
  expect(labelsAfter(captionsWithCredits, 'en', [...page, [text, 'paragraph']])[3]).toBe('advertisement')
})

describe('a sentence above the credit of a photographer', () => {
  const after = (language: string, sentence: string, paragraphs = 1): Label[] =>
    labelsAfter(textsAboveCredits, language, [
      ['## Ferry sails again', 'headline'],
      ...Array.from({ length: paragraphs }, (): [string, Label] => [text, 'paragraph']),
      [sentence, 'caption'],
      [language === 'zh-Hans' ? '王勇 摄' : language === 'de' ? 'Foto: Jan Beck' : 'Photo: Jane Doe', 'photo-credit'],
    ]).slice(paragraphs + 1)

  it.each([
    ['en', 'They cost as much as before.'],
    ['en', 'Passengers will pay the same fare as before.'],
    ['en', '"It was time," she said.'],
    ['de', 'Er soll im Herbst fertig sein.'],
    ['zh-Hans', '该船每天六班。'],
  ])('is the last of an article with little text: %s %s', (language, sentence) => {
    expect(after(language, sentence)).toEqual(['paragraph', 'photo-credit'])
  })

  it('is a caption where it says what a picture shows, or below more text', () => {
    expect(after('en', 'Passengers wait on the pier.')[0]).toBe('caption')
    expect(after('en', 'Passengers will pay the same fare as before.', 2)[0]).toBe('caption')
    expect(after('en', 'They cost as much as before.', 4)[0]).toBe('caption')
  })

  it('may be missing: the credit is no caption', () => {
    const page: [string, Label][] = [
      ['## Ferry sails again', 'headline'],
      [text, 'paragraph'],
      ['Photo: Jane Doe', 'caption'],
    ]
    expect(labelsAfter(textsAboveCredits, 'en', page)[2]).toBe('photo-credit')
  })
})
