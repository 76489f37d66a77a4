import { describe, expect, it } from 'vitest'
import { readCues } from '../../src/cues/line-cues.js'
import { labelsByLevel } from '../../src/group/settled/labels-by-level.js'
import type { SettledPage } from '../../src/group/settled/rule.js'
import type { Label } from '../../src/label/label.js'
import { en } from '../../src/locale/languages/en.js'
import { scan } from '../../src/scan/scan.js'

const sentence = 'The ferry to the island will sail six times a day from spring, the company said on Monday.'

/** Returns the labels of the lines of a page after the rule. */
function labelsOf(...lines: [text: string, label: Label][]): Label[] {
  const scanned = scan(lines.map(([text]) => text).join('\n\n'))
  const labels = lines.map(([, label]) => label)
  const page = {
    lines: scanned,
    cues: readCues(scanned, en),
    locale: en,
    labelAt: (line: number) => labels[line],
    hasFigure: new Set<number>(),
  } as unknown as SettledPage
  for (const [line, label] of labelsByLevel(page)) labels[line] = label
  return labels
}

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
})
