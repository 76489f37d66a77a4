import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseIssue } from '../../src/index.js'
import { en } from '../../src/locale/languages/en.js'
import { withoutRulesBelowCredits } from '../../src/page/ruled-credits.js'
import { scan } from '../../src/scan/scan.js'

const textsOf = (text: string) => withoutRulesBelowCredits(scan(text), en).map((line) => line.text)

describe('withoutRulesBelowCredits', () => {
  it.each([
    ['By Jane Doe Staff Writer____________', 'By Jane Doe Staff Writer'],
    ['By Jane Doe Staff Writer\t________', 'By Jane Doe Staff Writer'],
    ['By Jane Doe Special to the Daily ___ ______', 'By Jane Doe Special to the Daily'],
    ['By Jane Doe Stair Waiter____', 'By Jane Doe Stair Waiter'],
    ['**By Jane Doe**_____', 'By Jane Doe'],
    // A form to fill in, a rule alone, and a rule that is too short.
    ['Name and address: ____________', 'Name and address: ____________'],
    ['____________', '____________'],
    ['By Jane Doe__', 'By Jane Doe__'],
  ])('reads %j', (text, credits) => {
    expect(textsOf(text)).toEqual([credits])
  })

  it('takes no more than the rule from a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('_', ' ', 'By ', 'Jane', 'Doe', ' Staff Writer') }), (text) => {
        for (const [at, line] of withoutRulesBelowCredits(scan(text), en).entries()) {
          const before = scan(text)[at]!
          expect(before.text.startsWith(line.text)).toBe(true)
          expect(before.text.slice(line.text.length)).toMatch(/^[\s_]*$/)
          expect([line.start, line.end]).toEqual([before.start, before.end])
        }
      }),
    )
  })
})

describe('a byline above a rule', () => {
  it('is without the rule, whose characters belong to it', () => {
    const line = 'By Jane Doe Staff Writer__________'
    const text = `## Council puts off vote on bridge\n\n${line}\n\nThe council put off the vote until Monday.`
    const { issue, trace } = parseIssue(text, { language: 'en' })
    expect(issue.pages[0]!.articles[0]!.bylines).toEqual([
      { text: 'By Jane Doe Staff Writer', placement: 'head', credits: [{ role: 'reporter', name: 'Jane Doe' }] },
    ])
    const from = text.indexOf(line)
    expect(trace.filter(({ path }) => path.includes('/bylines/')).map(({ start, end }) => [start, end])).toEqual([
      [from, from + line.length],
    ])
  })
})
