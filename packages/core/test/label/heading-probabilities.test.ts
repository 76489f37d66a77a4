import { describe, expect, it } from 'vitest'
import {
  headingProbabilities,
  looksLikeText,
  sentencesAmongHeadings,
} from '../../src/label/headings/heading-probabilities.js'
import { en } from '../../src/locale/languages/en.js'
import { zhHans } from '../../src/locale/languages/zh-hans.js'
import type { LinePrint } from '../../src/order/line-print.js'
import type { Line } from '../../src/scan/line.js'
import { scan } from '../../src/scan/scan.js'

const text = 'The council met on Monday and agreed to repair the old bridge before the winter. '.repeat(12).trim()
const plain = { bold: false, rows: 1, width: 1, isCentered: false, gapAbove: null, gapBelow: null, role: null }
const printed = (line: Line, print: Partial<LinePrint> & { size: number }): Line => ({
  ...line,
  print: { ...plain, ...print },
})

describe('the probability of a heading', () => {
  it('is at least a half in large type, whatever the weights say', () => {
    const [first, second] = scan(`Bridge is closed\n\n${text}`)
    const lines = [printed(first!, { size: 1.8 }), printed(second!, { size: 1 })]
    expect(headingProbabilities(lines, [0.01, 0], en)).toEqual([0.6, 0])
    expect(headingProbabilities(lines, [0.9, 0], en)).toEqual([0.9, 0])
  })

  it('is not raised for a long text, or for signs, in large type', () => {
    const lines = scan(`* * *\n\n${text}`).map((line) => printed(line, { size: 2 }))
    expect(headingProbabilities(lines, [0.01, 0], en)).toEqual([0.01, 0])
  })

  it('is raised for a line in capitals where nothing shows sizes', () => {
    const [capitals, sentence] = headingProbabilities(scan('BRIDGE IS CLOSED\n\nbridge is closed'), [0.01, 0.01], en)
    expect(capitals! / sentence!).toBeGreaterThan(10)
  })

  it('is higher on a page whose length suggests more headings, and lower on one with too many', () => {
    const one = scan(`Bridge is closed\n\n${text}\n\n${text}\n\n${text}`)
    expect(headingProbabilities(one, [0.2, 0, 0, 0], en)[0]).toBeGreaterThan(0.4)
    const alone = [...Array.from({ length: 20 }, () => 0.4), 0]
    const page = (length: number): Line[] => scan(`${'Bridge is closed\n\n'.repeat(20)}${text.repeat(length)}`)
    expect(headingProbabilities(page(5), alone, en)[0]).toBeLessThan(0.25)
    expect(headingProbabilities(page(1), alone, en)[0], 'on a part of a page').toBe(0.4)
  })

  it('keeps the order of lines, and stays between 0 and 1', () => {
    const lines = scan('one\n\ntwo\n\nthree\n\nfour\n\nfive')
    const shifted = headingProbabilities(lines, [0, 0.1, 0.5, 0.9, 1], en)
    expect(shifted).toEqual([...shifted].sort((a, b) => a - b))
    expect([shifted[0], shifted.at(-1)]).toEqual([0, 1])
  })

  it('is that of each line alone in a script without spaces', () => {
    expect(headingProbabilities(scan('公园增开两座大门\n\n天晴。'), [0.2, 0], zhHans)).toEqual([0.2, 0])
  })
})

describe('a line that ends in a stop', () => {
  const lines = scan('Bridge is closed\n\nFerry sails again\n\nThe mayor was glad.\n\nHeld by the U.S.A.')
  const sentences = (probabilities: readonly number[], locale = en): number[] =>
    lines.flatMap((_, at) => (sentencesAmongHeadings(lines, probabilities, locale)(at) ? [at] : []))

  it('is a sentence where headings have none', () => {
    expect(sentences([0.9, 0.7, 0.3, 0.2])).toEqual([2])
  })

  it('may be a heading where a heading ends in one, and where headings are not certain', () => {
    expect(sentences([0.9, 0.7, 0.6, 0.2])).toEqual([])
    expect(sentences([0.9, 0.4, 0.3, 0.2])).toEqual([])
  })

  it('is not looked for in a script without spaces, whose headings have no stops', () => {
    expect(sentences([0.9, 0.7, 0.3, 0.2], zhHans)).toEqual([])
  })
})

describe('a line that was printed as text', () => {
  const [line] = scan('The bridge is closed')
  it.each([
    ['full width and size', printed(line!, { size: 1 }), true],
    ['of a larger size', printed(line!, { size: 1.2 }), false],
    ['narrow', printed(line!, { size: 1, width: 0.4 }), false],
    ['centered', printed(line!, { size: 1, isCentered: true }), false],
    ['bold', printed(line!, { size: 1, bold: true }), false],
    ['in capitals', printed(scan('THE BRIDGE IS CLOSED')[0]!, { size: 1 }), false],
    ['without a place', line!, false],
  ])('is recognized: %s', (_, given, expected) => {
    expect(looksLikeText(given)).toBe(expected)
  })
})
