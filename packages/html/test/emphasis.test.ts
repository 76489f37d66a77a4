/// <reference lib="dom" />
import type { Issue } from '@banmian/core'
import { isMissing, sampleIssue, suiteBrowser } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { renderIssue } from '../src/index.js'

/** Returns an issue in a language whose only paragraph is an emphasized text with a number. */
function emphasized(language: string): Issue {
  const issue = sampleIssue()
  const [page] = issue.pages
  const body = [
    {
      type: 'paragraph' as const,
      children: [{ type: 'emphasis' as const, children: [{ type: 'text' as const, value: '共12,800个,字,字,字' }] }],
    },
  ]
  const articles = [{ ...page!.articles[0]!, body }]
  return { ...issue, publication: { ...issue.publication, language }, pages: [{ ...page!, articles }] }
}

describe.skipIf(isMissing('chromium'))('in Chromium', () => {
  const browser = suiteBrowser()

  const stylesOf = async (language: string, selector: string) => {
    const tab = await browser().newPage()
    await tab.setContent(renderIssue(emphasized(language)))
    const styles = await tab.$eval(selector, (element) => {
      const { fontStyle, textEmphasisStyle, textEmphasisPosition } = getComputedStyle(element)
      return { fontStyle, textEmphasisStyle, textEmphasisPosition }
    })
    await tab.close()
    return styles
  }

  it.each([
    ['zh-Hans', 'normal', 'dot', 'under'],
    ['zh-Hant', 'normal', 'dot', 'under'],
    ['ja', 'normal', 'sesame', 'over'],
    ['ko', 'normal', 'dot', 'over'],
    ['en', 'italic', 'none', 'over'],
  ])('emphasis in %s is %s, with the marks %s %s the characters', async (language, style, mark, position) => {
    const { fontStyle, textEmphasisStyle, textEmphasisPosition } = await stylesOf(language, 'em')
    expect([fontStyle, textEmphasisStyle, textEmphasisPosition.split(' ')[0]]).toEqual([style, mark, position])
  })

  it('a comma between digits is narrower than one between Han characters', { timeout: 60_000 }, async () => {
    const tab = await browser().newPage()
    await tab.setContent(renderIssue(emphasized('zh-Hans')))
    const widths = await tab.$eval('em', (em) => {
      const widthOf = (node: Node, start: number) => {
        const range = document.createRange()
        range.setStart(node, start)
        range.setEnd(node, start + 1)
        return range.getBoundingClientRect().width
      }
      const number = em.querySelector('.number')!
      const rest = number.nextSibling!
      return [widthOf(number.firstChild!, 2), widthOf(rest, 1)]
    })
    await tab.close()
    expect(widths[0]!).toBeLessThan(0.6 * widths[1]!)
  })
})
