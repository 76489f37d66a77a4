import type { Byline, Issue } from '@banmian/core'
import { describe, expect, it } from 'vitest'
import { paperOf, siteOf } from './paper.js'
import { attribute, elementsOf, shown } from './read-page.js'

/** Returns an issue with a number of articles in one rubric; the first one has many authors. */
function issueWith(date: string, count: number, authors = 0): Issue {
  const issue = paperOf(date)
  const [article] = issue.pages[0]!.articles
  const bylines = Array.from({ length: authors }, (_, index): Byline => {
    const name = `Author ${index}`
    return { text: name, placement: 'head', credits: [{ role: 'reporter', name }] }
  })
  const articles = Array.from({ length: count }, (_, index) => ({
    ...article!,
    bylines: index === 0 ? bylines : [],
    body: [],
    rubric: '栏',
    id: `a${index}`,
  }))
  return { ...issue, pages: [{ ...issue.pages[0]!, articles }] }
}

/** Returns the texts of the links between the parts of a list, the current one in brackets. */
const partsOn = (html: string): string[] => {
  const nav = elementsOf(html).find((element) => attribute(element, 'class') === 'parts')
  return (nav === undefined ? '' : shown(nav)).split('\n').filter(Boolean)
}

describe('lists of articles', () => {
  const pathsOf = async (...counts: number[]) => {
    const files = await siteOf(counts.map((count, index) => issueWith(`${2024 + index}-03-08`, count)))
    const lists = Object.keys(files).filter((path) => /^rubrics\/[0-9a-f]{12}/.test(path))
    // Each page is reached from the first one.
    const linked = lists.flatMap((path) =>
      [...files[path]!.matchAll(/href="([0-9a-f]{12}[^"]*)"/g)].map(([, href]) => href),
    )
    expect(new Set([lists[0], ...linked.map((href) => `rubrics/${href}`)])).toEqual(new Set(lists))
    return lists.map((path) => /^rubrics\/[0-9a-f]{12}(.*)\.html$/.exec(path)![1])
  }

  it('are divided by year when they have more than 400 articles', async () => {
    expect(await pathsOf(399, 1)).toEqual([''])
    expect(await pathsOf(400, 1)).toEqual(['', '-2024'])
  })

  it('of a year are divided into parts of 400', async () => {
    expect(await pathsOf(401, 801)).toEqual(['', '-part-2', '-part-3', '-2024', '-2024-part-2'])
  })
})

describe('the list of authors', () => {
  it('has at most 1000 names on a page, and links to the pages near it, the first and the last', async () => {
    const files = await siteOf([issueWith('2024-03-08', 1, 9001)])
    const paths = Object.keys(files).filter((path) => path.startsWith('authors/index'))
    expect(paths.slice(0, 2)).toEqual(['authors/index.html', 'authors/index-part-2.html'])
    expect(paths).toHaveLength(10)
    const names = paths.map((path) => files[path]!.match(/<span class="count">/g)!.length)
    expect(names).toEqual([...Array.from({ length: 9 }, () => 1000), 1])
    expect(partsOn(files['authors/index.html']!)).toEqual(['1', '2', '3', '4', '5', '6', '10'])
    expect(partsOn(files['authors/index-part-8.html']!)).toEqual(['1', '3', '4', '5', '6', '7', '8', '9', '10'])
    expect(files['authors/index-part-8.html']).toContain('<span aria-current="page">8</span>')
    expect(files['authors/index-part-2.html']).toContain('<h1>作者 2</h1>')
    expect(Math.max(...paths.map((path) => files[path]!.length))).toBeLessThan(120_000)
  })

  it('has one page without links to others when it is short', async () => {
    const files = await siteOf([paperOf('2024-03-08')])
    expect(partsOn(files['authors/index.html']!)).toEqual([])
    expect(files).not.toHaveProperty(['authors/index-part-2.html'])
  })
})
