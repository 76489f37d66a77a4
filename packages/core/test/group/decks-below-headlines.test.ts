import { describe, expect, it } from 'vitest'
import { decksBelowHeadlines } from '../../src/group/settled/headings/decks-below-headlines.js'
import type { Label } from '../../src/label/label.js'
import { labelsAfter } from './labels-after.js'

const text: [string, Label] = ['図書館は来月から、金曜日に限り夜十時まで開く。', 'paragraph']
const labelsOf = (upper: [string, Label], lower: string, language = 'ja'): Label[] =>
  labelsAfter(decksBelowHeadlines, language, [upper, [lower, 'headline'], text]).slice(0, 2)

describe('two headings of an article', () => {
  it.each(['kicker', 'stray'] as const)(
    'are headline and deck in Japanese, where the upper one seemed a %s',
    (label) => {
      expect(labelsOf(['## 図書館が夜十時まで開館', label], '## 来月から金曜日に')).toEqual([
        'headline',
        'heading-deck',
      ])
    },
  )

  it('stay as they are where the upper one is short, or on a lower level', () => {
    expect(labelsOf(['## 夜の図書館', 'kicker'], '## 来月から金曜日に')).toEqual(['kicker', 'headline'])
    expect(labelsOf(['### 図書館が夜十時まで開館', 'kicker'], '## 来月から金曜日に')).toEqual(['kicker', 'headline'])
  })

  it('stay as they are in languages whose kickers are long', () => {
    expect(labelsOf(['## 社区图书馆夜里十点关门', 'kicker'], '## 下月起周五试行', 'zh-Hans')).toEqual([
      'kicker',
      'headline',
    ])
  })
})
