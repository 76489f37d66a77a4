import type { Article, Issue } from '@banmian/core'
import type { Removed } from '@banmian/markup'
import { describe, expect, it } from 'vitest'
import { renderArticle, renderContent, renderIssue, streamFiles } from '../src/index.js'
import { createRemovalReporter } from '../src/markup/removal-reporter.js'
import { paperOf, siteOf } from './paper.js'

/**
 * An issue with forbidden characters in its name, a page name, a headline, a rubric, a body, and
 * in unplaced text.
 */
function issueWithControls(): { issue: Issue; article: Article } {
  const issue = paperOf('2024-03-08')
  const [page] = issue.pages
  issue.publication.name = '太原\u0001日报'
  page!.name = '要\u0002闻'
  page!.unplaced = [{ text: '孤\u0003文', candidates: [] }]
  const article = page!.articles[0]!
  article.headline = { kicker: null, main: '主\u0004题', deck: null }
  article.rubric = '栏\u0005目'
  article.body = [{ type: 'paragraph', children: [{ type: 'text', value: '正文\u0006。' }] }]
  return { issue, article }
}

/** Returns the articles with which each code point was reported, each once. */
function articlesByCodePoint(render: (onRemoved: (removed: Removed) => void) => unknown): Record<number, unknown[]> {
  const articles: Record<number, Set<unknown>> = {}
  render(({ codePoint, article }) => {
    articles[codePoint] ??= new Set()
    articles[codePoint].add(article)
  })
  return Object.fromEntries(Object.entries(articles).map(([codePoint, ids]) => [codePoint, [...ids]]))
}

describe('onRemoved', () => {
  const { issue, article } = issueWithControls()
  const { id } = article

  it('is called with code point, index and article by renderContent', () => {
    const removed: Removed[] = []
    renderContent(article, { onRemoved: (one) => removed.push(one) })
    expect(removed).toEqual([
      { codePoint: 4, index: 1, article: id },
      { codePoint: 6, index: 2, article: id },
    ])
  })

  it('is called with the article whose text contains the character, and with null for other text', () => {
    const expected = { 1: [null], 2: [null], 3: [null], 4: [id], 5: [id], 6: [id] }
    expect(articlesByCodePoint((onRemoved) => renderIssue(issue, { onRemoved }))).toEqual(expected)
    expect(articlesByCodePoint((onRemoved) => [...streamFiles(issue, { onRemoved })])).toEqual(expected)
    const { 3: _, ...ofArticle } = expected
    expect(articlesByCodePoint((onRemoved) => renderArticle(issue, article, { onRemoved }))).toEqual(ofArticle)
  })

  it('is called with null for the lists of a site', async () => {
    const articles: unknown[] = []
    await siteOf([issue], { onRemoved: ({ codePoint, article }) => codePoint === 5 && articles.push(article) })
    expect(new Set(articles)).toEqual(new Set([id, null]))
  })

  it('does not change the output', () => {
    expect(renderIssue(issue, { onRemoved: () => undefined })).toBe(renderIssue(issue))
  })

  it('keeps the article after the title of another one was written', () => {
    const removed: unknown[] = []
    const reporter = createRemovalReporter(({ article: one }) => removed.push(one))
    const report = () => reporter.onRemoved?.({ codePoint: 0, index: 0 })
    reporter.withinArticle({ ...article, id: 'a' }, () => {
      reporter.withinArticle({ ...article, id: 'b' }, report)
      report()
    })
    report()
    expect(removed).toEqual(['b', 'a', null])
  })
})
