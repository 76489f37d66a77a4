import { sampleIssue } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { articleById, articlesOf, createIssue } from '../../src/index.js'

const issue = createIssue({
  pages: [
    { label: '01', articles: [{ id: 'a', headline: '甲' }, { id: 'b' }] },
    { label: '02' },
    { label: '03', articles: [{ id: 'c' }] },
  ],
})

describe('articlesOf', () => {
  it('returns the articles with their pages, in order', () => {
    expect(articlesOf(issue).map(({ article, page }) => `${page.label} ${article.id}`)).toEqual([
      '01 a',
      '01 b',
      '03 c',
    ])
    const [first] = articlesOf(issue)
    expect(first!.article).toBe(issue.pages[0]!.articles[0])
    expect(first!.page).toBe(issue.pages[0])
    expect(articlesOf(sampleIssue())).toHaveLength(10)
  })
})

describe('articleById', () => {
  it('returns the article that has the id, or null', () => {
    expect(articleById(issue, 'c')).toBe(issue.pages[2]!.articles[0])
    expect(articleById(issue, issue.id)).toBeNull()
    expect(articleById(issue, '__proto__')).toBeNull()
  })
})
