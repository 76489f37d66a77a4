import { type Issue, parseIssue } from '@banmian/core'
import { anyIssue } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lengthOfArticle, openingOf } from '../../.vitepress/theme/playground/written/opening.js'

/** Returns the lengths of the articles and unplaced texts of an issue, in their order. */
const lengthsOf = ({ pages }: Issue): number[] =>
  pages.flatMap(({ articles, unplaced }) => [
    ...articles.map(lengthOfArticle),
    ...unplaced.map(({ text }) => text.length),
  ])
const sum = (lengths: readonly number[]) => lengths.reduce((all, length) => all + length, 0)

describe('the opening of an issue', () => {
  it('is the longest beginning that is short enough', () => {
    const isLongest = (issue: Issue, most: number) => {
      const opening = openingOf(issue, most)
      const [shown, all] = [lengthsOf(opening.issue), lengthsOf(issue)]
      expect(shown).toEqual(all.slice(0, shown.length))
      expect(sum(shown)).toBeLessThanOrEqual(most)
      expect(opening.left).toBe(all.length - shown.length)
      if (opening.left > 0) expect(sum(all.slice(0, shown.length + 1))).toBeGreaterThan(most)
      else expect(opening.issue).toBe(issue)
    }
    fc.assert(fc.property(anyIssue, fc.nat(400), isLongest), { numRuns: 100 })
  })

  it('counts articles', () => {
    const page =
      '## 菜园开课\n\n本报讯 3月7日,孩子们学会了播种。(张三)\n\n## 河边步道修好\n\n本报讯 3月5日,步道修好了。(王五)\n'
    const { issue } = parseIssue([{ text: page }, { text: page }])
    const [length = 0] = lengthsOf(issue)
    const { articles, ofAll, issue: opening } = openingOf(issue, length)
    expect([articles, ofAll]).toEqual([1, 4])
    expect(opening.pages.map((one) => one.articles.length)).toEqual([1])
    expect(openingOf(issue, 3, () => 1).articles).toBe(3)
  })
})
