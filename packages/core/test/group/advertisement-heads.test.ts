import { describe, expect, it } from 'vitest'
import { advertisementHeads } from '../../src/group/settled/advertisements/advertisement-heads.js'
import type { Label } from '../../src/label/label.js'
import { labelsAfter } from './labels-after.js'

const sentence = 'The ferry to the island will sail six times a day from spring, the company said on Monday.'

const labelOf = (text: string, above: [string, Label] = [sentence, 'paragraph'], language = 'en'): Label =>
  labelsAfter(advertisementHeads, language, [
    ['## Ferry sails again', 'headline'],
    above,
    [text, 'paragraph'],
    ['Lamps from $19. Open daily 9 to 6. Main Street 12, telephone 555-0142.', 'advertisement'],
  ])[2]!

describe('a short line above an advertisement', () => {
  it('is its head', () => {
    expect(labelOf('LAMP SALE THIS WEEK!')).toBe('advertisement')
    expect(labelOf('Lamps for every room')).toBe('advertisement')
  })

  it('is text where it is a sentence, where the text above has not ended, and directly below a headline', () => {
    expect(labelOf('Tickets cost two dollars.')).toBe('paragraph')
    expect(
      labelOf('the company said on Monday of this week', ['The ferry will sail six times a day', 'paragraph']),
    ).toBe('paragraph')
    expect(labelOf('Lamps for every room', ['By Jane Doe', 'byline'])).toBe('paragraph')
    expect(labelOf('The ferry will sail six times a day from spring on')).toBe('paragraph')
  })

  it('is what its label says in scripts without spaces', () => {
    expect(labelOf('灯具特卖!', ['渡船开春起每天六班。', 'paragraph'], 'zh-Hans')).toBe('paragraph')
  })
})
