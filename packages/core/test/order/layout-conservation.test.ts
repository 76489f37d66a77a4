import { type Layout, type LayoutLine, parseIssue } from '@banmian/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const words = fc.array(
  fc.constantFrom('bridge', 'council', 'Mayor', 'spring-', 'closed.', 'the', 'LATE', '大桥', 'ex-'),
  {
    minLength: 1,
    maxLength: 9,
  },
)
const rows = fc.array(
  fc.record({
    text: words.map((list) => list.join(' ')),
    isApart: fc.boolean(),
    isPlaced: fc.boolean(),
    left: fc.integer({ min: 0, max: 900 }),
    top: fc.integer({ min: 0, max: 900 }),
    height: fc.integer({ min: 0, max: 60 }),
    width: fc.integer({ min: 0, max: 400 }),
    isBold: fc.boolean(),
  }),
  { minLength: 1, maxLength: 30 },
)

describe('a source with a layout', () => {
  it('keeps each character once, whatever the places of its lines', () => {
    fc.assert(
      fc.property(rows, (printed) => {
        let text = ''
        const lines: LayoutLine[] = []
        for (const { text: own, isApart, isPlaced, left, top, width, height, isBold } of printed) {
          if (text) text += isApart ? '\n\n' : '\n'
          const start = text.length
          text += own
          const box = [left, top, left + width, top + height] as const
          if (isPlaced) lines.push({ start, end: text.length, box, bold: isBold })
        }
        const layout: Layout = { width: 1000, height: 1000, lines }
        const before = JSON.stringify(layout)
        const { trace } = parseIssue({ text, layout }, { language: 'en' })
        const seen = new Uint8Array(text.length)
        for (const { start, end } of trace) for (let at = start; at < end; at++) seen[at]!++
        for (let at = 0; at < text.length; at++) if (/\S/u.test(text[at]!)) expect(seen[at]).toBe(1)
        expect(JSON.stringify(layout)).toBe(before)
      }),
      { numRuns: 150 },
    )
  })

  it('is read column by column, though its text goes across the columns', () => {
    const left = ['The council met on', 'Monday and voted to', 'close the old bridge']
    const right = ['A night bus will run', 'on Fridays from next', 'month to the valley.']
    let text = ''
    const lines: LayoutLine[] = []
    left.forEach((own, at) => {
      for (const [column, part] of [own, right[at]!].entries()) {
        if (text) text += '\n'
        const start = text.length
        text += part
        const top = 100 + at * 12
        lines.push({ start, end: text.length, box: [column * 220, top, column * 220 + 200, top + 10], block: column })
      }
    })
    const { issue } = parseIssue({ text, layout: { width: 420, height: 300, lines } }, { language: 'en' })
    const printed = JSON.stringify(issue)
    expect(printed.indexOf('close the old bridge')).toBeLessThan(printed.indexOf('A night bus'))
  })
})

describe('lines without empty lines between them', () => {
  const printed: [text: string, box: [number, number, number, number], block: number][] = [
    ['Ferry to stop for nine weeks', [40, 40, 320, 66], 1],
    ['The old ferry will stop for nine weeks so that its', [40, 80, 320, 92], 2],
    ['deck can be repaired before the summer. Passengers', [40, 94, 320, 106], 2],
    ['take the bridge at the mill, the council said.', [40, 108, 300, 120], 2],
    ['Night bus on Fridays', [340, 40, 560, 66], 3],
    ['A night bus will run on Fridays from next month and', [340, 80, 620, 92], 4],
    ['stop at every village of the valley. It leaves the', [340, 94, 620, 106], 4],
    ['station at half past eleven.', [340, 108, 500, 120], 4],
  ]
  const headlines = (withBlocks: boolean): (string | null)[] => {
    let text = ''
    const lines = printed.map(([own, box, block]): LayoutLine => {
      const start = text.length
      text += `${own}\n`
      return { start, end: start + own.length, box, ...(withBlocks ? { block } : {}) }
    })
    const { issue } = parseIssue({ text, layout: { width: 660, height: 900, lines } }, { language: 'en' })
    return issue.pages[0]!.articles.map(({ headline }) => headline.main)
  }

  it('are divided into blocks by their boxes', () => {
    expect(headlines(false)).toEqual(['Ferry to stop for nine weeks', 'Night bus on Fridays'])
  })

  it('are divided by the numbers of their blocks', () => {
    expect(headlines(true)).toEqual(['Ferry to stop for nine weeks', 'Night bus on Fridays'])
  })
})
