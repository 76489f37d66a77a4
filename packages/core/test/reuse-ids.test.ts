import { anyIssue, sampleIssue } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articlesOf, createIssue, type Issue, reuseIds } from '../src/index.js'
import { assignIds } from '../src/model/ids/assign-ids.js'
import { duplicateIds } from '../src/model/ids/duplicate-ids.js'

const idsOf = (issue: Issue): string[] => [
  issue.id,
  ...issue.pages.flatMap(({ id, articles }) => [id, ...articles.map((article) => article.id)]),
]

/** Returns the sample issue with a change, and with the ids that a parser gives it then. */
function changed(change: (issue: Issue) => void): Issue {
  const issue = sampleIssue()
  change(issue)
  assignIds(issue)
  return issue
}

const previous = changed(() => {})
const firstText = (issue: Issue, index: number) => {
  const block = issue.pages[0]!.articles[index]!.body.find(({ type }) => type === 'paragraph')
  const text = block?.type === 'paragraph' ? block.children[0] : undefined
  if (text?.type !== 'text') throw new Error('Expected a text')
  return text
}

describe('reuseIds', () => {
  it('keeps the id of an article whose first line is corrected', () => {
    const next = changed((issue) => {
      const text = firstText(issue, 1)
      text.value = text.value.replace('，', ',').replace('市', '巿').slice(1)
    })
    expect(next.pages[0]!.articles[1]!.id).not.toBe(previous.pages[0]!.articles[1]!.id)
    expect(idsOf(reuseIds(previous, next))).toEqual(idsOf(previous))
  })

  it('keeps all ids when the label of a page changes', () => {
    const before = changed((issue) => {
      issue.pages[0]!.label = '1'
    })
    const next = changed((issue) => {
      issue.pages[0]!.label = '01'
    })
    expect(idsOf(next).filter((id) => idsOf(before).includes(id))).toEqual([next.id])
    expect(idsOf(reuseIds(before, next))).toEqual(idsOf(before))
    expect(reuseIds(before, next).pages[0]!.label).toBe('01')
  })

  it('follows articles that change their order, and lets new ones have their own ids', () => {
    const next = changed((issue) => {
      const [page] = issue.pages
      page!.label = '02'
      page!.articles.reverse()
      const [article] = createIssue({ pages: [{ articles: [{ headline: { main: '新桥通车' } }] }] }).pages[0]!.articles
      page!.articles.splice(3, 1, article!)
    })
    const ids = articlesOf(reuseIds(previous, next)).map(({ article }) => article.id)
    const expected = articlesOf(previous).map(({ article }) => article.id)
    expected.reverse()
    expected[3] = next.pages[0]!.articles[3]!.id
    expect(ids).toEqual(expected)
  })

  it('gives no id to another article', () => {
    const next = changed((issue) => {
      const [page] = issue.pages
      page!.articles = page!.articles.slice(0, 1)
      firstText(issue, 0).value = '完全不同的一篇稿件，写的是另外一件事情。'
      page!.articles[0]!.headline = { kicker: null, main: '另一个标题', deck: null }
      page!.articles[0]!.body = page!.articles[0]!.body.slice(0, 1)
    })
    expect(reuseIds(previous, next).pages[0]!.articles[0]!.id).toBe(next.pages[0]!.articles[0]!.id)
  })

  it('leaves the issue of another day as it is', () => {
    const next = changed((issue) => {
      issue.date = '2024-03-09'
    })
    expect(reuseIds(previous, next)).toEqual(next)
  })

  it('changes nothing but ids, which stay unique', () => {
    fc.assert(
      fc.property(anyIssue, anyIssue, (first, second) => {
        const next = { ...second, date: first.date, edition: first.edition }
        next.publication = { ...second.publication, name: first.publication.name }
        if (duplicateIds(first).length > 0 || duplicateIds(next).length > 0) return
        const copy = structuredClone(next)
        const reused = reuseIds(first, next)
        expect(next).toEqual(copy)
        expect(duplicateIds(reused)).toEqual([])
        const withoutIds = (value: Issue) => JSON.stringify(value, (key, field) => (key === 'id' ? '' : field))
        expect(withoutIds(reused)).toBe(withoutIds(next))
        expect(idsOf(reuseIds(next, next))).toEqual(idsOf(next))
      }),
    )
  })
})
