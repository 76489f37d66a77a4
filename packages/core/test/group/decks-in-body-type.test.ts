import { describe, expect, it } from 'vitest'
import type { SettledPage } from '../../src/group/settled/rule.js'
import { decksInBodyType } from '../../src/group/settled/texts/decks-in-body-type.js'
import type { Label } from '../../src/label/label.js'
import type { LinePrint } from '../../src/order/line-print.js'

const BODY: LinePrint = {
  size: 1,
  bold: false,
  rows: 3,
  width: 1,
  isCentered: false,
  gapAbove: null,
  gapBelow: null,
  role: null,
}

/** Returns the lines to which the rule gives another label. */
const relabelled = (...lines: [label: Label, print?: Partial<LinePrint>][]) => [
  ...decksInBodyType({
    lines: lines.map(([, print]) => (print ? { print: { ...BODY, ...print } } : {})),
    labelAt: (line: number) => lines[line]?.[0],
  } as unknown as SettledPage),
]

describe('a deck', () => {
  it.each(['deck', 'late-deck'] as const)('is a paragraph in the type of the body: %s', (label) => {
    expect(relabelled(['headline', { size: 2 }], [label, {}], ['paragraph', {}])).toEqual([[1, 'paragraph']])
  })

  it.each([
    ['larger', { size: 1.1 }],
    ['smaller', { size: 0.9 }],
    ['bold', { bold: true }],
    ['centered', { isCentered: true }],
    ['shorter than three lines', { rows: 2 }],
  ])('stays a deck when it is %s', (_, print) => {
    expect(relabelled(['headline', { size: 2 }], ['deck', print], ['paragraph', {}])).toEqual([])
  })

  it('stays a deck where nothing shows how it was printed', () => {
    expect(relabelled(['headline'], ['deck'], ['paragraph'])).toEqual([])
  })

  it('stays a deck when its source marks it as a heading', () => {
    expect(relabelled(['headline', { size: 2 }], ['heading-deck', {}], ['paragraph', {}])).toEqual([])
  })
})
