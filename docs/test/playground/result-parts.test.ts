import { type ParseResult, parseIssue } from '@banmian/core'
import { describe, expect, it } from 'vitest'
import { addPart, partsOf, type ResultPart } from '../../.vitepress/theme/playground/state/result-parts.js'

const story = '## 菜园开课\n\n本报讯 菜园开课,孩子们学会了播种。(张三)\n\n'

/** Sends a result in parts, as a worker does, and joins them. */
function sent(result: ParseResult): { parts: ResultPart[]; joined: ParseResult | null } {
  const parts = [...partsOf(result)].map((part) => structuredClone(part))
  return { parts, joined: parts.reduce<ParseResult | null>(addPart, null) }
}

describe('the parts of a result', () => {
  it.each([
    ['an empty page', ['']],
    ['a page without articles', ['\0 \ufffe \ud800 ]]> <script>']],
    ['several pages, some without articles', [story, '', story + story, '## ]]>\n\n## \ud800']],
  ])('are the result of %s when they are joined', (_, pages) => {
    const result = parseIssue(pages.map((text) => ({ text })))
    expect(sent(result).joined).toEqual(result)
  })

  it('are small for a large result', () => {
    const result = parseIssue(story.repeat(500))
    const { parts, joined } = sent(result)
    expect(joined).toEqual(result)
    expect(parts.length).toBeGreaterThan(6)
    for (const { articles = [], trace = [] } of parts) {
      expect(articles.length).toBeLessThanOrEqual(100)
      expect(trace.length).toBeLessThanOrEqual(2_000)
    }
  })
})
