import { describe, expect, it } from 'vitest'
import { headlinesAboveText } from '../../src/group/settled/headings/headlines-above-text.js'
import type { Label } from '../../src/label/label.js'
import { labelsAfter } from './labels-after.js'

const ferry: [string, Label][] = [
  ['## Ferry sails again', 'headline'],
  ['The ferry to the island will sail six times a day from spring, the company said.', 'paragraph'],
]
const labelsOf = (...lines: [string, Label][]): Label[] => labelsAfter(headlinesAboveText, 'en', lines)

describe('a heading apart from its article', () => {
  const text: [string, Label] = ['Pupils of the lower school sowed the first seeds on Monday.', 'paragraph']

  it('is a headline above text, where it shares no words with another article', () => {
    expect(labelsOf(...ferry, ['## Garden', 'stray'], text)[2]).toBe('headline')
    expect(labelsOf(...ferry, ['## Pupils and their seeds', 'stray'], text)[2]).toBe('headline')
  })

  it('stays apart above a heading, above the first text of another article, and where it shares words', () => {
    expect(labelsOf(...ferry, ['## Garden', 'stray'], ['## School', 'headline'], text)[2]).toBe('stray')
    expect(labelsOf(...ferry, ['## Garden', 'stray'], [text[0], 'opening'])[2]).toBe('stray')
    expect(labelsOf(...ferry, ['## Ferry company', 'stray'], text)[2]).toBe('stray')
  })
})

it('a deck without a headline above it is a headline', () => {
  const deck: [string, Label] = ['## Ferry sails again', 'heading-deck']
  expect(labelsOf(['# Letters', 'page-name'], deck, ferry[1]!)[1]).toBe('headline')
  expect(labelsOf(ferry[0]!, deck, ferry[1]!)[1]).toBe('heading-deck')
})

it('a subhead that names the role of an article is a headline above text', () => {
  const text: [string, Label] = ['An article on Monday misstated the cost of the bridge.', 'paragraph']
  expect(labelsOf(...ferry, ['## Correction', 'subhead'], text)[2]).toBe('headline')
  expect(labelsOf(...ferry, ['## A second boat', 'subhead'], text)[2]).toBe('subhead')
})
